import type { Report } from "@openbeian/core/check"
import { keepPreviousData, useQuery } from "@tanstack/solid-query"
import { createEffect, createMemo, createSignal, on, Show } from "solid-js"
import { ClausesContext } from "../../components/clause/index.ts"
import { dataOf, kept } from "../../components/fetched/index.ts"
import type { Check } from "../check/check.ts"
import { share } from "../check/share.ts"
import type { DraftStore } from "../draft/draft.ts"
import { patternOf } from "../draft/pointer.ts"
import { focusOn } from "../page/focus.ts"
import { understand } from "./ask.ts"
import { FormContext } from "./context.ts"
import { createContinue } from "./continue.ts"
import { Dense } from "./dense.tsx"
import { Exit } from "./exit.tsx"
import { type GroupId, groupOf, groups } from "./layout.ts"
import { materialsOf } from "./materials.ts"
import { type Known, nameOfFact, nameOfItem } from "./names.ts"
import { type Grain, isWithin, patternAt, pointersOf, type Step, stepAt, stepsOf } from "./steps.ts"
import { Summary } from "./summary.tsx"
import { Tasks } from "./tasks.tsx"
import { type Field, treeOf } from "./tree.ts"
import { type Refusing, refusingAll } from "./trouble.ts"
import { readAt } from "./understood.ts"

export interface FormProps {
  readonly draft: DraftStore
  readonly check: Check
  readonly fields: ReadonlyArray<Field>
  /** The small page that is open, or a place on it; undefined: the task list. */
  readonly at: string | undefined
  readonly onOpen: (at: string | undefined) => void
  readonly grain: Grain
  readonly isDense: boolean
  /** Says whether something is to mend, for the title of the window. */
  readonly onFaulty: (isFaulty: boolean) => void
}

/** The facts: a task list with small pages, or all of them on one page. */
export const Form = (props: FormProps) => {
  const tree = createMemo(() => treeOf(props.fields))
  const report = () => props.check.report()
  const providers = createMemo(() =>
    (report()?.providers ?? []).map(({ provider, name }) => ({ value: provider, label: name })),
  )
  const materials = createMemo(() => materialsOf(report()))
  const known = (): Known => ({
    draft: props.draft.document,
    fields: props.fields,
    providers: providers(),
    materials: materials().flatMap(({ ids, label }) => ids.map((value) => ({ value, label }))),
  })
  const understood = useQuery(() => {
    const text = props.check.text()
    return {
      queryKey: ["understood", text],
      queryFn: ({ signal }: { signal: AbortSignal }) => understand(JSON.parse(text ?? "{}"), signal),
      enabled: text !== undefined,
      placeholderData: keepPreviousData,
      ...kept,
      gcTime: 60_000,
    }
  })
  const going = createContinue({
    draft: props.draft,
    check: props.check,
    nameOf: (pointer) => nameOfFact(known(), pointer),
  })
  const group = createMemo((): GroupId | undefined =>
    props.at === undefined ? undefined : groupOf(patternAt(props.at))?.id,
  )
  // Pages keep their parts while the draft changes, and fields with them the focus.
  const steps = createMemo<ReadonlyArray<Step>>((before) => {
    const open = groups.find(({ id }) => id === group())
    return share(before, open === undefined ? [] : stepsOf(props.draft.document, tree(), open, props.grain))
  }, [])
  const step = createMemo(() => (props.at === undefined ? undefined : stepAt(steps(), props.at)))
  createEffect(() => props.onFaulty(going.wrongs().length > 0))
  // What was to mend on a page is no longer said once another page is open.
  createEffect(
    on(
      () => step()?.id,
      () => {
        going.close()
        setRefusing([])
      },
      { defer: true },
    ),
  )
  const context: FormContext = {
    draft: props.draft,
    set: going.set,
    faultAt: (pointer) =>
      going.isShown(pointer)
        ? props.check.faults().find((fault) => isWithin(fault.pointer, pointer))
        : undefined,
    troublesAt: (pointer) => (going.isShown(pointer) ? going.troublesAt(pointer) : []),
    readAt: (pointer) => readAt(dataOf(understood), pointer, props.draft.at(pointer), report()?.today),
    nameOf: (pointer) => nameOfFact(known(), pointer),
    nameOfItem: (pointer) => nameOfItem(known(), pointer),
    choicesAt: (pointer) =>
      props.fields.find(({ pattern }) => pattern === patternOf(pointer))?.answer.choices ?? [],
    materials,
    providers,
    placeRule: () => placeRuleOf(report()),
    goTo: (pointer) => open(pointer),
  }
  const next = () => {
    const index = steps().findIndex(({ id }) => id === step()?.id)
    const following = steps()[index + 1]
    setLeft(following === undefined ? group() : undefined)
    props.onOpen(following?.id)
  }
  const open = (at: string | undefined) => {
    setLeft(undefined)
    props.onOpen(at)
  }
  const [left, setLeft] = createSignal<GroupId>()
  // Where nobody would take the filing any more, one is told before one goes on from the page that made it so.
  const [refusing, setRefusing] = createSignal<ReadonlyArray<Refusing>>([])
  const told = new Set<string>()
  const proceed = async () => {
    const here = step()
    if (here === undefined) return
    const pointers = pointersOf(here)
    if (!(await going.proceed(pointers))) return
    const all = refusingAll(going.troubles(), report())
    const reasons = all.flatMap(({ reasons }) => reasons)
    const key = JSON.stringify(reasons.map(({ pointer, message }) => [pointer, message.zh]))
    if (told.has(key) || !reasons.some(({ pointer }) => pointers.includes(pointer))) return next()
    told.add(key)
    setRefusing(all)
  }
  return (
    <FormContext.Provider value={context}>
      <ClausesContext.Provider value={(id) => report()?.clauses[id]}>
        {/* Each attempt brings the summary, and with it the focus, anew. */}
        <Show when={going.wrongs().length > 0 && going.attempt()} keyed>
          {(_attempt) => (
            <Summary
              wrongs={going.wrongs()}
              onGoTo={focusOn}
              onAsIs={
                props.isDense
                  ? undefined
                  : () => {
                      going.close()
                      next()
                    }
              }
            />
          )}
        </Show>
        <Show when={refusing().length > 0}>
          <Exit
            refusing={refusing()}
            onBack={() => {
              setRefusing([])
              const here = step()
              const [first] = here === undefined ? [] : pointersOf(here)
              if (first !== undefined) focusOn(first)
            }}
            onAsIs={() => {
              setRefusing([])
              next()
            }}
          />
        </Show>
        <Show
          when={!props.isDense}
          fallback={
            <Dense
              known={known()}
              tree={tree()}
              isBusy={going.isBusy()}
              onCheck={(pointers) => void going.proceed(pointers)}
            />
          }
        >
          <Show when={refusing().length === 0}>
            <Tasks
              known={known()}
              tree={tree()}
              report={report()}
              faults={props.check.faults()}
              troubles={going.troubles()}
              steps={steps()}
              step={step()}
              group={group()}
              left={left()}
              isOnePage={props.grain === "thing"}
              isBusy={going.isBusy()}
              onOpen={open}
              onProceed={() => void proceed()}
            />
          </Show>
        </Show>
      </ClausesContext.Provider>
    </FormContext.Provider>
  )
}

/** What is stated of where one files, such as the province of the certificate, if anything is here. */
const placeRuleOf = (report: Report.Report | undefined): Report.ClauseView | undefined => {
  const finding = (report?.providers ?? [])
    .flatMap(({ findings }) => findings)
    .find(({ rule, verdict }) => placeRule.test(rule) && verdict !== "NotApplicable")
  const [id] = finding?.clauses ?? []
  return id === undefined ? undefined : report?.clauses[id]
}

/** Rules that say in which province a unit or a person files; ids are for ever. */
const placeRule = /\/(?:unit|individual)-files-(?:in-the-province|where)/u
