import { createMemo, For, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import type { Json, JsonObject } from "../draft/json.ts"
import type { Change } from "./changes.ts"
import { catalogue, Fact, factOf, fieldAt, nameAround } from "./fact.tsx"
import { createLoaded } from "./loaded.ts"
import { createMore, More } from "./more.tsx"
import { customerName } from "./names.ts"
import { Part } from "./parts.tsx"
import { planWords as words } from "./plan.intl.ts"
import type { Plan } from "./planning.ts"

/** Facts that are missing, to be answered where they stand; each answer is reckoned with. */
export const Unknowns = (props: {
  readonly plan: Plan
  readonly portfolio: JsonObject
  readonly onChange: (changes: ReadonlyArray<Change>) => void
}) => {
  const fields = createLoaded(catalogue)
  const all = createMemo(() =>
    props.plan.unknowns.flatMap((unknown) => {
      const known = fields()
      return known === undefined ? [] : [{ unknown, field: fieldAt(known, unknown.asks) }]
    }),
  )
  const list = createMore(all, 4, 12)
  const name = (id: string) => customerName(props.plan, id)
  const answer = ({ customer, asks }: Plan["unknowns"][number], value: Json | undefined) =>
    value !== undefined && props.onChange([{ customer, pointer: asks, value }])
  return (
    <Show when={all().length > 0}>
      <Part id="unknowns" title={words.unknowns} remark={words.unknownsCount(props.plan.unknowns.length)}>
        <div class="card">
          <ul class="blocked">
            <For each={list.shown()}>
              {({ unknown, field }) => (
                <li class="blocked-one">
                  <p class="small">
                    <b>{name(unknown.customer)}</b>
                  </p>
                  <Show
                    when={field}
                    fallback={
                      <Listing
                        label={unknown.label}
                        of={name(unknown.customer)}
                        onNone={() => answer(unknown, [])}
                      />
                    }
                  >
                    {(known) => (
                      <Fact
                        field={known()}
                        value={factOf(props.portfolio, unknown.customer, unknown.asks)}
                        of={nameAround(props.portfolio, unknown.customer, unknown.asks)}
                        onAnswer={(value) => answer(unknown, value)}
                      />
                    )}
                  </Show>
                  <p class="small muted">{say(words.blocks(unknown.blocks))}</p>
                </li>
              )}
            </For>
          </ul>
          <More list={list} of={say(words.unknowns)} />
        </div>
      </Part>
    </Show>
  )
}

/** A list of which nobody knows whether anything is in it: none, or what there is, in the portfolio. */
const Listing = (props: { readonly label: Text; readonly of: string; readonly onNone: () => void }) => (
  <div class="fact">
    <p class="small">{capital(say(props.label))}</p>
    <p class="row">
      <button
        class="btn little"
        type="button"
        aria-label={`${say(words.noneOf)}: ${props.of} · ${say(props.label)}`}
        onClick={() => props.onNone()}
      >
        {say(words.noneOf)}
      </button>
      <a class="small" href="/portfolio">
        {say(words.toList)}
      </a>
    </p>
  </div>
)
