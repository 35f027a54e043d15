import { For, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { say } from "../../language/language.ts"
import { capital, dayText, listText } from "../../language/phrase.ts"
import { groupsAlike } from "./alike.ts"
import { oneWords } from "./provider.intl.ts"
import { providerWords as words } from "./providers.intl.ts"
import type { Provider } from "./providers.ts"
import { Undocumented } from "./sheet.tsx"

type Limit = Provider["limits"][number]
type Figure = Limit["figures"][number]

/** Each limit with its meter; one that the papers do not state has none, and neither has what is unlimited. */
export const Limits = (props: { readonly limits: ReadonlyArray<Limit> }) => (
  <dl class="card sheet">
    <For each={props.limits}>
      {(limit) => (
        <div id={`limit-${limit.id}`} tabindex="-1">
          <dt>{capital(say(limit.label))}</dt>
          <dd>
            <Show when={limit.isDocumented} fallback={<Undocumented />}>
              <For each={alike(limit.figures)}>
                {({ first, cases, clauses }) => (
                  <div class="limit">
                    <Meter value={first.value} />
                    <p>
                      <b class="num">{first.value === "unlimited" ? say(oneWords.unlimited) : first.value}</b>
                      <Show when={cases.length > 0}>
                        <span class="second"> · {capital(say(listText(cases)))}</span>
                      </Show>
                      <span class="muted small"> {say(words.since(dayText(first.from, "")))}</span>{" "}
                      <Clauses ids={clauses} />
                    </p>
                  </div>
                )}
              </For>
            </Show>
          </dd>
        </div>
      )}
    </For>
  </dl>
)

/** A cell for each up to ten, a bar above; the words beside it carry the number. */
const Meter = (props: { readonly value: Figure["value"] }) => (
  <Show when={typeof props.value === "number" ? props.value : undefined}>
    {(value) => (
      <span class="meter" aria-hidden="true">
        <For each={Array.from({ length: value() > cellsMax ? 1 : value() })}>
          {() => <i classList={{ long: value() > cellsMax }} />}
        </For>
      </span>
    )}
  </Show>
)

const cellsMax = 10

/** The same figure for several cases is one line, with the clauses of all of them. */
const alike = (figures: ReadonlyArray<Figure>) =>
  groupsAlike(figures, ({ value, from }) => `${value} ${from}`)
