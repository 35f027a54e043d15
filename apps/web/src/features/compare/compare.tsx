import { createMemo, Show } from "solid-js"
import { ClausesContext } from "../../components/clause/index.ts"
import { PageHead } from "../../components/page-head/index.ts"
import { say } from "../../language/language.ts"
import { isObject } from "../draft/json.ts"
import type { PageProps } from "../page/page.ts"
import type { Route } from "../page/route.ts"
import { assumed } from "../plan/assumed.ts"
import { AssumptionsForm } from "../plan/assumptions-form.tsx"
import { changesTo, filingOf, sizeOf, withChanges } from "../plan/changes.ts"
import { planWords } from "../plan/plan.intl.ts"
import { type Asked, asComparison, type Comparison, type Objective } from "../plan/planning.ts"
import { Unread } from "../plan/unread.tsx"
import { Answered, WithPortfolio } from "../plan/waiting.tsx"
import { createWork } from "../plan/work.ts"
import type { Opened } from "../portfolio/store.ts"
import { Aims } from "./aims.tsx"
import { chosenOf, taken, weigh, withChosen, worth } from "./choosing.ts"
import { compareWords as words } from "./compare.intl.ts"
import { Reasons } from "./reasons.tsx"
import { Table } from "./table.tsx"
import { Tradeoffs } from "./tradeoffs.tsx"
import { Weight } from "./weight.tsx"

/** All at one provider, or each where it is best: side by side over the portfolio that is open (对比). */
export const Compare = (props: PageProps) => (
  <WithPortfolio head={<PageHead title={say(words.title)} short={say(planWords.compare)} above={above()} />}>
    {(opened) => <Compared route={props.route} opened={opened()} />}
  </WithPortfolio>
)

const above = () => [{ title: say(planWords.portfolio), href: "/portfolio" }]

const Compared = (props: { readonly route: Route; readonly opened: Opened }) => {
  const objective = (): Objective => (props.route.asked("first") === "finish" ? "finish" : "cost")
  const changes = () => changesTo(props.opened.name)
  const portfolio = createMemo(() => withChanges(props.opened.document, changes()))
  const size = createMemo(() => sizeOf(props.opened.document))
  const asked = createMemo(
    (): Asked => ({
      path: "/api/comparisons",
      portfolio: portfolio(),
      objective: objective(),
      assumptions: assumed(),
      ...(props.opened.unread.length === 0 ? {} : { unread: props.opened.unread }),
    }),
  )
  const work = createWork(asked, asComparison)
  /** As the portfolio has it: a comparison names no customers. */
  const nameOf = (id: string): string => {
    const subject = filingOf(portfolio(), id)?.["subject"]
    const name = isObject(subject) ? subject["name"] : undefined
    return typeof name === "string" ? name : id
  }
  const planAt = (id: string, by?: string) =>
    `/plan?${new URLSearchParams({ at: id, ...(by === undefined ? { first: objective() } : { by }) })}`
  /** Of the mix the point that is chosen. */
  const planOf = (comparison: Comparison) => (id: string) => {
    const isChosen = id === "mix" && (worth() ?? taken()) !== undefined
    return planAt(id, isChosen ? comparison.tradeoffs[chosenOf(comparison)]?.finishBy : undefined)
  }
  return (
    <div class="compare">
      <PageHead
        title={say(words.title)}
        short={say(planWords.compare)}
        above={above()}
        acts={
          <a class="btn primary" href={planAt("mix")}>
            {say(words.makePlan)}
          </a>
        }
      >
        <p class="lead">
          {say(words.lead(size().customers, size().services))}
          <Show when={changes().length > 0}> {say(words.changed(changes().length))}</Show>
        </p>
      </PageHead>
      <Aims
        first={objective()}
        onFirst={(first) => {
          weigh(undefined)
          props.route.go(props.route.with({ first }), { replaces: true })
        }}
      />
      <AssumptionsForm />
      <Answered work={work}>
        {(comparison) => (
          <ClausesContext.Provider value={(id) => comparison().clauses[id]}>
            <Unread of={comparison()} unlisted={props.opened.unlisted} nameOf={nameOf} />
            <Show when={comparison().tradeoffs.length > 1}>
              <Weight comparison={comparison()} planAt={planAt} />
            </Show>
            <Table comparison={withChosen(comparison())} planAt={planOf(comparison())} />
            <Reasons columns={comparison().columns} />
            <Tradeoffs comparison={comparison()} planAt={planAt} />
          </ClausesContext.Provider>
        )}
      </Answered>
    </div>
  )
}
