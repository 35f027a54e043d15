import { createMemo, For, Show } from "solid-js"
import { say } from "../../language/language.ts"
import type { JsonObject } from "../draft/json.ts"
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
      const field = known === undefined ? undefined : fieldAt(known, unknown.asks)
      return field === undefined ? [] : [{ unknown, field }]
    }),
  )
  const list = createMore(all, 4, 12)
  const name = (id: string) => customerName(props.plan, id)
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
                  <Fact
                    field={field}
                    value={factOf(props.portfolio, unknown.customer, unknown.asks)}
                    of={nameAround(props.portfolio, unknown.customer, unknown.asks)}
                    onAnswer={(value) =>
                      value !== undefined &&
                      props.onChange([{ customer: unknown.customer, pointer: unknown.asks, value }])
                    }
                  />
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
