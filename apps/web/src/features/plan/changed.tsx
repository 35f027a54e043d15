import { createEffect, createSignal, For, on, onCleanup, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { language, say, type Text } from "../../language/language.ts"
import { capital, dayText } from "../../language/phrase.ts"
import type { JsonObject } from "../draft/json.ts"
import { patternOf } from "../draft/pointer.ts"
import { type Change, takeAllBack, takeBack } from "./changes.ts"
import { catalogue, nameAround, valueText } from "./fact.tsx"
import { createLoaded } from "./loaded.ts"
import { createMore, More } from "./more.tsx"
import { customerName, providerName } from "./names.ts"
import { ListTable, Part } from "./parts.tsx"
import { planWords as words } from "./plan.intl.ts"
import { type Difference, difference, type Plan } from "./planning.ts"
import { saved } from "./save.ts"

/** What is reckoned with that the portfolio does not say, and what it makes of the plan. */
export const Changed = (props: {
  readonly name: string
  readonly changes: ReadonlyArray<Change>
  /** The portfolio with the changes. */
  readonly portfolio: JsonObject
  readonly before: Plan | undefined
  /** Why there is no plan without them. */
  readonly trouble: Text | undefined
  readonly after: Plan
}) => {
  const fields = createLoaded(catalogue)
  const labelOf = (pointer: string): Text =>
    fields()?.get(patternOf(pointer))?.label ?? { zh: pointer, en: pointer }
  const customer = (id: string) => customerName(props.after, id)
  const [told] = createDifference(
    () => props.before,
    () => props.after,
  )
  return (
    <Part class="card reckoned" id="changed" title={words.changed} remark={words.changedHint}>
      <ul class="change-list">
        <For each={props.changes}>
          {(change) => (
            <li>
              <span>
                <b>{customer(change.customer)}</b>
                <Show when={nameAround(props.portfolio, change.customer, change.pointer)}>
                  {(of) => <span class="muted num"> · {of()}</span>}
                </Show>
                <span class="second">
                  {" · "}
                  {capital(
                    say(
                      words.changedTo(
                        labelOf(change.pointer),
                        valueText(fields()?.get(patternOf(change.pointer)), change.value),
                      ),
                    ),
                  )}
                </span>
              </span>
              <button
                class="btn bare little"
                type="button"
                aria-label={`${say(words.takeBack)}: ${customer(change.customer)} · ${say(labelOf(change.pointer))}`}
                onClick={() => takeBack(props.name, change)}
              >
                {say(words.takeBack)}
              </button>
            </li>
          )}
        </For>
      </ul>
      <p class="row">
        <button class="btn little" type="button" onClick={() => takeAllBack(props.name)}>
          {say(words.takeAllBack)}
        </button>
        <button
          class="btn little"
          type="button"
          onClick={() =>
            saved(
              new Blob([JSON.stringify(props.portfolio, null, 2)], { type: "application/json" }),
              `${props.name.replace(/\.\w+$/u, "")}.json`,
            )
          }
        >
          <Icon name="export" />
          {say(words.save)}
        </button>
      </p>
      <h3>{say(words.difference)}</h3>
      <div role="status" lang={language() === "zh" ? "zh-CN" : "en"}>
        <Show when={told()} fallback={<p class="small muted">{say(props.trouble ?? words.waiting)}</p>}>
          {(found) => <Told difference={found()} today={props.after.today} plan={props.after} />}
        </Show>
      </div>
    </Part>
  )
}

/** Asked of the API, as often as one of the two plans changes. */
const createDifference = (before: () => Plan | undefined, after: () => Plan) => {
  const [told, setTold] = createSignal<Difference>()
  let running: AbortController | undefined
  createEffect(
    on([before, after], ([first, second]) => {
      running?.abort()
      if (first === undefined) return setTold(undefined)
      const own = new AbortController()
      running = own
      difference(first, second, { signal: own.signal }).then(
        (found) => own.signal.aborted || setTold(found),
        () => own.signal.aborted || setTold(undefined),
      )
    }),
  )
  onCleanup(() => running?.abort())
  return [told] as const
}

const Told = (props: { readonly difference: Difference; readonly today: string; readonly plan: Plan }) => {
  const list = createMore(() => props.difference.services, 10, 50)
  const place = (at: Difference["services"][number]["before"]) => {
    if (at === undefined) return "—"
    const provider = at.provider === undefined ? undefined : providerName(props.plan, at.provider)
    const ends = at.ends === undefined ? undefined : dayText(at.ends.likely ?? at.ends.earliest, props.today)
    return [
      say(words.outcomes[at.outcome]),
      ...[provider, ends].flatMap((each) => (each === undefined ? [] : [say(each)])),
    ].join(" · ")
  }
  return (
    <Show
      when={props.difference.text.length > 0 || props.difference.services.length > 0}
      fallback={<p class="small second">{say(words.noDifference)}</p>}
    >
      <ul class="sentences">
        <For each={props.difference.text.slice(0, 8)}>{(sentence) => <li>{capital(say(sentence))}</li>}</For>
      </ul>
      <Show when={props.difference.services.length > 0}>
        <div class="scroll-x">
          <ListTable heads={[words.service, words.before, words.after]} each={list.shown()}>
            {(moved) => (
              <tr>
                <th scope="row">{moved.name}</th>
                <td>
                  <del>{place(moved.before)}</del>
                </td>
                <td>
                  <ins>{place(moved.after)}</ins>
                </td>
              </tr>
            )}
          </ListTable>
        </div>
        <More list={list} of={say(words.service)} />
      </Show>
    </Show>
  )
}
