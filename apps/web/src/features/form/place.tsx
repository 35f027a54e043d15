import { useQuery } from "@tanstack/solid-query"
import { createMemo, For, lazy, Show, Suspense } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { dataOf, kept } from "../../components/fetched/index.ts"
import { language, say } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { divisions } from "./ask.ts"
import { controlId, useForm } from "./context.ts"
import { formWords as words } from "./form.intl.ts"
import { Offers } from "./offers.tsx"
import { citiesOf, countiesOf, type Option, optionOf } from "./places.ts"
import { Says } from "./says.tsx"
import type { Fact, Thing } from "./steps.ts"
import { Tick } from "./tick.tsx"

/** The widget is loaded with the first place that is filled in. */
const Choice = lazy(async () => ({ default: (await import("./choice.tsx")).Choice }))

/** A place from province to county: each narrows the next, each can be searched by typing. */
export const Place = (props: { readonly facts: Thing }) => {
  const form = useForm()
  const valueAt = (fact: Fact | undefined): string => {
    const value = fact === undefined ? undefined : form.draft.at(fact.pointer)
    return typeof value === "string" ? value : ""
  }
  const [province, city, county] = [() => props.facts[0], () => props.facts[1], () => props.facts[2]]
  const provinceCode = () => (/^\d{6}$/u.test(valueAt(province())) ? valueAt(province()) : undefined)
  const below = (code: () => string | undefined) =>
    useQuery(() => ({
      queryKey: ["divisions", code()],
      queryFn: () => divisions(code() ?? ""),
      enabled: code() !== undefined,
      ...kept,
    }))
  const inProvince = below(provinceCode)
  const cities = createMemo(() => citiesOf(dataOf(inProvince) ?? []))
  const cityCode = () => optionOf(cities(), valueAt(city()))?.code
  const inCity = below(cityCode)
  const counties = createMemo(() =>
    cityCode() === provinceCode() ? countiesOf(dataOf(inProvince) ?? []) : countiesOf(dataOf(inCity) ?? []),
  )
  const provinces = createMemo(
    (): ReadonlyArray<Option> =>
      (province().field.answer.choices ?? []).map(({ value, label }) => ({
        value,
        code: value,
        label: label[language()],
        search: `${label.zh} ${label.en}`,
      })),
  )
  /** Another province has other cities, another city other counties. */
  const choose = (fact: Fact, rest: ReadonlyArray<Fact | undefined>, value: string | null | undefined) => {
    if (form.draft.at(fact.pointer) === value) return
    form.set(fact.pointer, value)
    for (const each of rest)
      if (each !== undefined && form.draft.at(each.pointer) !== undefined) form.set(each.pointer, undefined)
  }
  const levels = () => [
    { fact: province(), options: provinces(), rest: [city(), county()], isOpen: true, isComing: false },
    {
      fact: city(),
      options: cities(),
      rest: [county()],
      isOpen: provinceCode() !== undefined,
      isComing: provinceCode() !== undefined && inProvince.isPending,
    },
    {
      fact: county(),
      options: counties(),
      rest: [],
      isOpen: cityCode() !== undefined,
      isComing: cityCode() !== undefined && cityCode() !== provinceCode() && inCity.isPending,
    },
  ]
  return (
    <div class="address">
      <For each={levels().flatMap(({ fact }, index) => (fact === undefined ? [] : [{ fact, index }]))}>
        {({ fact, index }) => {
          const level = () => levels()[index]
          const id = () => controlId(fact.pointer)
          return (
            <div class="field" data-at={fact.pointer}>
              <div class="label-h">
                <label class="label" id={`${id()}:label`} for={id()}>
                  {capital(say(fact.field.label))}
                </label>
                <span class="ticks">
                  <Tick
                    words={say(words.unclear)}
                    of={`${id()}:label`}
                    isOn={form.draft.at(fact.pointer) === null}
                    onTurn={(isOn) => choose(fact, level()?.rest ?? [], isOn ? null : undefined)}
                  />
                </span>
              </div>
              {/* A list that comes while one types into it would not open. */}
              <Show when={!level()?.isComing} fallback={<div class="input blank" />}>
                <Suspense fallback={<div class="input blank" />}>
                  <Choice
                    id={id()}
                    label={say(fact.field.label)}
                    describedBy={`${id()}:read`}
                    options={level()?.options ?? []}
                    value={valueAt(fact)}
                    isWrong={form.faultAt(fact.pointer) !== undefined}
                    onChoose={(value) => choose(fact, level()?.rest ?? [], value)}
                  />
                </Suspense>
              </Show>
              <Show when={index === 0 || level()?.isOpen}>
                <Offers pointer={fact.pointer} />
              </Show>
              <Says pointer={fact.pointer} />
            </div>
          )
        }}
      </For>
      <Show when={province().pointer === "/subject/province" && form.placeRule()}>
        {(clause) => (
          <p class="address-rule small second">
            <span class="voice">{say(clause().text)}</span> <Clauses ids={[clause().id]} />
          </p>
        )}
      </Show>
    </div>
  )
}
