import { createMemo, createSignal, Show } from "solid-js"
import { ClausesContext } from "../../components/clause/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { PageHead } from "../../components/page-head/index.ts"
import { say, type Text } from "../../language/language.ts"
import { same } from "../../language/phrase.ts"
import type { JsonObject } from "../draft/json.ts"
import type { PageProps } from "../page/page.ts"
import type { Route } from "../page/route.ts"
import type { Opened } from "../portfolio/store.ts"
import { listed } from "../providers/providers.ts"
import { assumed } from "./assumed.ts"
import { AssumptionsForm } from "./assumptions-form.tsx"
import { Blocked } from "./blocked.tsx"
import { Changed } from "./changed.tsx"
import { type Change, changesTo, reckonIn, sizeOf, withChanges } from "./changes.ts"
import { Choice } from "./choice.tsx"
import { earlier, earlierIn, setEarlier } from "./earlier.ts"
import { Export } from "./export.tsx"
import { Figures, Proof } from "./figures.tsx"
import { FileButton } from "./file-button.tsx"
import { createLoaded } from "./loaded.ts"
import { Materials } from "./materials.tsx"
import { customerName } from "./names.ts"
import { planWords as words } from "./plan.intl.ts"
import { type Asked, type Assumptions, asPlan, type Objective, type Plan } from "./planning.ts"
import { Assumed, Costs, Purchases } from "./purchases.tsx"
import { Pick, Steps } from "./step-list.tsx"
import { Timeline } from "./timeline.tsx"
import { inTurns } from "./turns.ts"
import { Unknowns } from "./unknowns.tsx"
import { Unread } from "./unread.tsx"
import { Answered, WithPortfolio } from "./waiting.tsx"
import { createWork } from "./work.ts"

const objectives = ["cost", "finish"] as const satisfies ReadonlyArray<Objective>

/** The plan for the portfolio that is open: what to open, buy and file, when, and how good that is (备案计划). */
export const PlanPage = (props: PageProps) => (
  <WithPortfolio
    head={<PageHead title={say(words.titleAt(words.mix))} short={say(words.short)} above={above()} />}
  >
    {(opened) => <Planned route={props.route} opened={opened()} />}
  </WithPortfolio>
)

const above = () => [
  { title: say(words.portfolio), href: "/portfolio" },
  { title: say(words.compare), href: "/compare" },
]

const Planned = (props: { readonly route: Route; readonly opened: Opened }) => {
  const at = () => props.route.asked("at") ?? "mix"
  const objective = (): Objective => objectives.find((each) => each === props.route.asked("first")) ?? "cost"
  /** Half a date is none: the address may have been typed. */
  const by = () => props.route.asked("by")?.match(/^\d{4}-\d\d-\d\d$/u)?.[0]
  const changes = () => changesTo(props.opened.name)
  const portfolio = createMemo(() => withChanges(props.opened.document, changes()))
  /** The file of an earlier plan, and what is in it: after a reload the address alone knows of it. */
  const carry = () => props.route.asked("carry")
  const carried = () => {
    const found = earlier()
    return found?.name === carry() ? found : undefined
  }
  const askedOf = (document: Opened["document"]): Asked => ({
    path: "/api/plans",
    portfolio: document,
    ...(carry() === undefined ? { at: at(), objective: objective() } : { carryOn: carried()?.plan ?? {} }),
    ...(by() === undefined ? {} : { finishBy: by() ?? "" }),
    assumptions: assumed(),
    ...(props.opened.unread.length === 0 ? {} : { unread: props.opened.unread }),
  })
  const size = createMemo(() => sizeOf(props.opened.document))
  const isAsked = () => carry() === undefined || carried() !== undefined
  const asked = createMemo(() => (isAsked() ? askedOf(portfolio()) : undefined))
  const work = createWork(asked, asPlan)
  /** Of the file: that the plan below is its rest, its name alone as long as there is none, or that it is wanted again. */
  const saysOfFile = () => {
    if (!isAsked()) return words.notKept
    return work.to()?.carryOn === carried()?.plan ? words.carries : same
  }
  /** The plan without the changes, where there are some. */
  const before = createWork(
    () => (changes().length > 0 && isAsked() ? askedOf(props.opened.document) : undefined),
    asPlan,
  )
  const providers = createLoaded(listed)
  const [isAlone, setAlone] = createSignal(false)
  const isNobody = () => at() !== "mix" && providers()?.every(({ id }) => id !== at()) === true
  const names = createMemo(
    (): ReadonlyArray<readonly [string, Text]> => [
      ["mix", words.mix],
      ...(providers() ?? []).map(({ id, name }): readonly [string, Text] => [id, name]),
      // The address may have been typed.
      ...(isNobody() ? [[at(), words.noSuch] as const] : []),
    ],
  )
  const found = (wanted: string) => names().find(([id]) => id === wanted)?.[1]
  const nameOf = (id: string) => found(id) ?? same(id)
  const title = (): Text => {
    const name = carry() === undefined ? found(at()) : words.rest
    return name === undefined ? words.title : words.titleAt(name)
  }
  const to = (asks: Readonly<Record<string, string>>) => props.route.with(asks)
  const go = (asks: Readonly<Record<string, string>>) => props.route.go(to(asks), { replaces: true })
  let input: HTMLInputElement | undefined
  const takeUp = async (file: File) => {
    const { name } = setEarlier(await earlierIn(file))
    props.route.go(to({ carry: name, by: "" }))
  }
  return (
    <div class="plan" classList={{ "only-pack": isAlone() }}>
      <PageHead
        title={say(title())}
        short={say(words.short)}
        above={above()}
        acts={
          <>
            <Export plan={work.answer()} asked={work.to()} />
            <button class="btn" type="button" disabled={work.answer() === undefined} onClick={() => print()}>
              <Icon name="print" />
              {say(words.print)}
            </button>
          </>
        }
      >
        <p class="lead">
          {say(words.of(props.opened.name))}
          <br />
          {say(words.lead(size().customers, size().services))}
        </p>
      </PageHead>
      <div class="plan-choice">
        <Show when={carry() === undefined}>
          <Pick
            label={words.at}
            value={at()}
            options={names()}
            onPick={(next) => props.route.go(to({ at: next ?? "mix" }))}
          />
          <span class="small muted">{say(words.first)}</span>
          <Choice
            words={words.first}
            all={objectives}
            of={words.aims}
            chosen={objective()}
            onChoose={(next) => go({ first: next })}
          />
        </Show>
        <label class="small muted">
          {say(words.endsBy)}{" "}
          <input
            class="input num"
            type="date"
            value={by() ?? ""}
            onChange={(event) => go({ by: event.currentTarget.value })}
          />
        </label>
        <Show when={by()}>
          <button class="btn little" type="button" onClick={() => go({ by: "" })}>
            {say(words.noDay)}
          </button>
        </Show>
        <FileButton
          ref={(element) => {
            input = element
          }}
          words={words.carryOn}
          accept=".json"
          onFile={takeUp}
        />
        <p class="small" role="status">
          {carry() && say(saysOfFile()(carry() ?? ""))}
        </p>
        <Show when={carry()}>
          <button
            class="btn little"
            type="button"
            onClick={() => {
              go({ carry: "", by: "" })
              input?.focus()
            }}
          >
            {say(words.anew)}
          </button>
        </Show>
      </div>
      <AssumptionsForm />
      <Answered work={work}>
        {(plan) => (
          <ClausesContext.Provider value={(id) => plan().clauses[id]}>
            <Figures plan={plan()} />
            <Proof plan={plan()} />
            <Unread of={plan()} unlisted={props.opened.unlisted} nameOf={(id) => customerName(plan(), id)} />
            <Show when={changes().length > 0}>
              <Changed
                name={props.opened.name}
                changes={changes()}
                portfolio={portfolio()}
                before={before.answer()}
                trouble={before.problem()?.says}
                after={plan()}
              />
            </Show>
            <Parts
              plan={plan}
              portfolio={portfolio()}
              nameOf={nameOf}
              assumptions={work.to()?.assumptions ?? assumed()}
              toMix={to({ at: "mix", carry: "" })}
              onChange={(more) => reckonIn(props.opened.name, more)}
              onAlone={setAlone}
            />
          </ClausesContext.Provider>
        )}
      </Answered>
    </div>
  )
}

/** The long parts, each in its turn. */
const Parts = (props: {
  readonly plan: () => Plan
  readonly portfolio: JsonObject
  readonly nameOf: (provider: string) => Text
  /** What the plan was made with. */
  readonly assumptions: Assumptions
  readonly toMix: string
  readonly onChange: (changes: ReadonlyArray<Change>) => void
  readonly onAlone: (isAlone: boolean) => void
}) => {
  const [timeline = props.plan, steps, purchases, beside, materials] = inTurns(props.plan, 5)
  return (
    <>
      <Show when={timeline()}>{(plan) => <Timeline plan={plan()} />}</Show>
      <div class="plan-two section">
        <div>
          <Show when={steps?.()}>{(plan) => <Steps plan={plan()} />}</Show>
          <Show when={purchases?.()}>
            {(plan) => (
              <>
                <Purchases plan={plan()} />
                <Costs plan={plan()} assumptions={props.assumptions} nameOf={props.nameOf} />
              </>
            )}
          </Show>
        </div>
        <div>
          <Show when={beside?.()}>
            {(plan) => (
              <>
                <Blocked
                  plan={plan()}
                  portfolio={props.portfolio}
                  toMix={props.toMix}
                  onChange={props.onChange}
                />
                <Unknowns plan={plan()} portfolio={props.portfolio} onChange={props.onChange} />
                <Assumed plan={plan()} />
              </>
            )}
          </Show>
        </div>
      </div>
      <Show when={materials?.()}>{(plan) => <Materials plan={plan()} onAlone={props.onAlone} />}</Show>
    </>
  )
}
