import { createSignal, For, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say, type Text } from "../../language/language.ts"
import { capital, same } from "../../language/phrase.ts"
import {
  assume,
  assumed,
  countOf,
  type EffortName,
  withEffort,
  withEstimate,
  withLimit,
  withPrice,
} from "./assumed.ts"
import { assumptionWords as words } from "./assumptions.intl.ts"
import { Capabilities } from "./capabilities.tsx"
import { catalogue } from "./fact.tsx"
import { figureOf } from "./figure.ts"
import { createLoaded } from "./loaded.ts"
import { type Offer, offers } from "./offers.ts"
import { PricesFile } from "./prices-file.tsx"
import { Pick } from "./step-list.tsx"

/** Prices, efforts, limits, capabilities and estimates that the user gives; folded, with how many there are. */
export const AssumptionsForm = () => {
  const [isOpen, setOpen] = createSignal(false)
  return (
    <details class="card assumptions" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <Icon name="edit" />
        <b>{say(words.title)}</b>
        <span class="small muted">{say(words.given(countOf(assumed())))}</span>
        <Icon name="down" class="turn" />
      </summary>
      <Show when={isOpen()}>
        <div class="assumptions-b">
          <p class="small second">{say(words.hint)}</p>
          <PricesFile />
          <Parts />
        </div>
      </Show>
    </details>
  )
}

const Parts = () => {
  const found = createLoaded(offers)
  return (
    <Show when={found()}>
      {(known) => (
        <div class="assumption-parts">
          <fieldset>
            <legend>{say(words.prices)}</legend>
            <p class="small muted">{say(words.pricesHint)}</p>
            <For each={known().providers}>
              {(provider) => (
                <For each={provider.products}>
                  {(product) => <PriceOf provider={provider} product={product} />}
                </For>
              )}
            </For>
          </fieldset>
          <fieldset>
            <legend>{say(words.efforts)}</legend>
            <For each={known().providers}>
              {(provider) => (
                <For each={["accountYuan", "orderYuan", "moveYuan"] as const}>
                  {(name) => <EffortOf provider={provider} name={name} />}
                </For>
              )}
            </For>
          </fieldset>
          <fieldset>
            <legend>{say(words.limits)}</legend>
            <For each={known().providers}>
              {(provider) => (
                <For each={known().limits.filter(({ id }) => provider.unstated.includes(id))}>
                  {({ id, label }) => (
                    <Figure
                      provider={provider}
                      label={label}
                      isWhole
                      value={
                        assumed().limits?.find((own) => own.provider === provider.id && own.limit === id)
                          ?.value
                      }
                      onFigure={(value) =>
                        assume(withLimit(assumed(), { provider: provider.id, limit: id }, value))
                      }
                    />
                  )}
                </For>
              )}
            </For>
          </fieldset>
          <fieldset>
            <legend>{say(words.capabilities)}</legend>
            <Capabilities of={known().providers} />
          </fieldset>
          <Estimates />
        </div>
      )}
    </Show>
  )
}

const PriceOf = (props: { readonly provider: Offer; readonly product: Offer["products"][number] }) => {
  const of = () => ({ provider: props.provider.id, product: props.product.id })
  return (
    <Figure
      provider={props.provider}
      label={props.product.words}
      value={
        assumed().prices?.find(
          ({ provider, product }) => provider === props.provider.id && product === props.product.id,
        )?.yuan
      }
      onFigure={(yuan) => assume(withPrice(assumed(), of(), yuan))}
    />
  )
}

const EffortOf = (props: { readonly provider: Offer; readonly name: EffortName }) => (
  <Figure
    provider={props.provider}
    label={words[props.name]}
    value={assumed().efforts?.find(({ provider }) => provider === props.provider.id)?.[props.name]}
    onFigure={(yuan) => assume(withEffort(assumed(), props.provider.id, props.name, yuan))}
  />
)

/** One for all provinces, and those of single ones. */
const Estimates = () => {
  const fields = createLoaded(catalogue)
  const [more, setMore] = createSignal<ReadonlyArray<string>>([])
  const provinces = () => fields()?.get("/subject/province")?.answer.choices ?? []
  const given = () => assumed().estimates ?? []
  const named = () => [...new Set([...given().flatMap(({ province }) => province ?? []), ...more()])]
  const daysOf = (province: string | undefined) =>
    given().find((each) => each.province === province)?.workingDays
  const nameOf = (code: string) => provinces().find(({ value }) => value === code)?.label ?? same(code)
  return (
    <fieldset>
      <legend>{say(words.estimates)}</legend>
      <Figure
        label={words.allProvinces}
        isWhole
        value={daysOf(undefined)}
        onFigure={(days) => assume(withEstimate(assumed(), undefined, days))}
      />
      <For each={named()}>
        {(province) => (
          <Figure
            label={nameOf(province)}
            isWhole
            value={daysOf(province)}
            onFigure={(days) => assume(withEstimate(assumed(), province, days))}
          />
        )}
      </For>
      <Pick
        label={words.province}
        all={words.add}
        value=""
        options={provinces()
          .filter(({ value }) => !named().includes(value))
          .map(({ value, label }) => [value, label])}
        onPick={(province) => province !== undefined && setMore((before) => [...before, province])}
      />
    </fieldset>
  )
}

/** A figure; taken when it is finished, a blank takes it back. What is no figure stays, and says so. */
const Figure = (props: {
  readonly provider?: Offer
  readonly label: Text
  readonly isWhole?: boolean
  readonly value: number | undefined
  readonly onFigure: (value: number | undefined) => void
}) => {
  const [isWrong, setWrong] = createSignal(false)
  const take = (written: string) => {
    const value = figureOf(written, props.isWhole === true)
    setWrong(value === "wrong")
    if (value !== "wrong") props.onFigure(value)
  }
  const name = () =>
    props.provider === undefined ? say(props.label) : say(words.figure(props.provider.name, props.label))
  return (
    <label class="figure-line">
      <span class="small">
        <Show when={props.provider}>
          {(provider) => (
            <span class="tile" aria-hidden="true">
              {provider().monogram}
            </span>
          )}
        </Show>
        {capital(say(props.label))}
      </span>
      <input
        class="input num"
        type="text"
        inputmode="decimal"
        autocomplete="off"
        aria-label={name()}
        aria-invalid={isWrong()}
        value={props.value ?? ""}
        onChange={(event) => take(event.currentTarget.value)}
      />
      <Show when={isWrong()}>
        <span class="small v-fail ink" role="alert">
          {say(props.isWhole === true ? words.wrongWhole : words.wrong)}
        </span>
      </Show>
    </label>
  )
}
