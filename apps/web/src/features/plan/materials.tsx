import { createEffect, createMemo, createSignal, For, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { capital, same } from "../../language/phrase.ts"
import { isPrinting } from "../check/turns.ts"
import { customerName, monogramOf, providerName } from "./names.ts"
import { ListTable } from "./parts.tsx"
import { planWords as words } from "./plan.intl.ts"
import type { Plan } from "./planning.ts"
import { Pick } from "./step-list.tsx"

type Material = Plan["materials"][number]

/** What a customer brings, each paper once with what every provider wants of it; it can be printed by itself. */
export const Materials = (props: { readonly plan: Plan; readonly onAlone: (isAlone: boolean) => void }) => {
  const byCustomer = createMemo(() => Map.groupBy(props.plan.materials, ({ customer }) => customer))
  const customers = createMemo(() =>
    props.plan.customers.filter(
      ({ customer }) => byCustomer().has(customer) || unlistedFor(props.plan, customer).length > 0,
    ),
  )
  const [picked, setPicked] = createSignal<string>()
  const customer = () => customers().find(({ customer: id }) => id === picked()) ?? customers()[0]
  const papers = createMemo(() => {
    const own = byCustomer().get(customer()?.customer ?? "") ?? []
    return [...Map.groupBy(own, ({ id, title }) => `${id} ${title.zh}`).values()].map(once)
  })
  createEffect(() => isPrinting() || props.onAlone(false))
  return (
    <section class="section pack" aria-labelledby="pack">
      <div class="section-h">
        <h2 id="pack">
          {say(words.materials)}
          <Show when={customer()}>
            {(of) => <span class="pack-of"> · {customerName(props.plan, of().customer)}</span>}
          </Show>
        </h2>
        <p>{say(words.materialsHint)}</p>
      </div>
      <Show when={customer()} fallback={<p class="card pad second">{say(words.noMaterials)}</p>}>
        {(of) => (
          <>
            <p class="pack-acts">
              <Pick
                label={words.customer}
                value={of().customer}
                options={customers().map(({ customer: id }) => [id, same(customerName(props.plan, id))])}
                onPick={setPicked}
              />
              <button
                class="btn"
                type="button"
                onClick={() => {
                  props.onAlone(true)
                  queueMicrotask(() => print())
                }}
              >
                <Icon name="print" />
                {say(words.printPack)}
              </button>
            </p>
            <For each={unlistedFor(props.plan, of().customer)}>
              {({ name }) => <p class="card pad second">{say(words.materialsUnlisted(name))}</p>}
            </For>
            <Show when={papers().length > 0}>
              <div class="card">
                <ListTable
                  heads={[words.material, words.state, words.wants]}
                  each={papers()}
                  class="blocks"
                  labelledBy="pack"
                >
                  {(paper) => <Paper plan={props.plan} wants={paper} />}
                </ListTable>
              </div>
            </Show>
          </>
        )}
      </Show>
    </section>
  )
}

/** Where the customer files and the papers do not list what is to be brought. */
const unlistedFor = ({ orders, providers }: Plan, customer: string): Plan["providers"] =>
  providers.filter(
    ({ id, materials }) =>
      materials === "undocumented" &&
      orders.some((order) => order.provider === id && order.customer === customer),
  )

/** The same paper in several orders at one provider is one line. */
const once = (same: ReadonlyArray<Material>): ReadonlyArray<Material> => [
  ...new Map(same.map((material) => [material.provider, material])).values(),
]

const Paper = (props: { readonly plan: Plan; readonly wants: ReadonlyArray<Material> }) => {
  const first = () => props.wants[0]
  const wanted = () =>
    wantedMost.find((each) => props.wants.some((material) => material.wanted === each)) ?? "required"
  return (
    <tr>
      <th scope="row">{capital(say(first()?.title ?? { zh: "", en: "" }))}</th>
      <td class="nowrap">
        <span class="small second">{say(words.wanted[wanted()])}</span>
      </td>
      <td>
        <For each={props.wants}>
          {(material) => (
            <p class="small wants">
              <span class="tile" aria-hidden="true">
                {monogramOf(props.plan, material.provider)}
              </span>
              <span>
                <span class="hide">{say(providerName(props.plan, material.provider))} </span>
                <Show when={say(material.how)}>{(how) => <span>{capital(how())} </span>}</Show>
                <Show when={material.format.length > 0}>
                  <span class="second num">{material.format.map(say).join(" · ")} </span>
                </Show>
                <Clauses ids={material.clauses} />
              </span>
            </p>
          )}
        </For>
      </td>
    </tr>
  )
}
const wantedMost = ["required", "unknown", "undocumented", "onRequest"] as const
