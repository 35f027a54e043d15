import type { Report } from "@openbeian/core/check"
import { createEffect, createMemo, For, Match, on, Show, Switch } from "solid-js"
import { Dynamic } from "solid-js/web"
import { Icon } from "../../components/icon/index.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { say, type Text } from "../../language/language.ts"
import { capital, same } from "../../language/phrase.ts"
import type { Fault } from "../api/problem.ts"
import { leaves, patternOf, read } from "../draft/pointer.ts"
import { formWords as words } from "./form.intl.ts"
import { type Group, type GroupId, gists, groups } from "./layout.ts"
import { headingOfStep, type Known, ownTitleOfStep, titleOfStep, titleOfThing } from "./names.ts"
import { outlineOf } from "./outline.ts"
import { progressOf } from "./progress.ts"
import { StepBody } from "./step-page.tsx"
import { type Step, stepsOf } from "./steps.ts"
import type { Node } from "./tree.ts"
import type { Trouble } from "./trouble.ts"

export interface TasksProps {
  readonly known: Known
  readonly tree: Node
  readonly report: Report.Report | undefined
  readonly faults: ReadonlyArray<Fault>
  readonly troubles: ReadonlyArray<Trouble>
  /** The small pages of the open group, and the one that is shown. */
  readonly steps: ReadonlyArray<Step>
  readonly step: Step | undefined
  readonly group: GroupId | undefined
  /** The group that one has just come to the end of. */
  readonly left: GroupId | undefined
  /** Whether the open page stands alone, as it does on a phone. */
  readonly isOnePage: boolean
  readonly isBusy: boolean
  readonly onOpen: (at: string | undefined) => void
  readonly onProceed: () => void
}

/** The groups in any order, one open; on a phone the open page stands alone. */
export const Tasks = (props: TasksProps) => {
  // Whoever comes to the end of a group goes on with the next one.
  createEffect(
    on(
      () => [props.left, props.group] as const,
      ([left, group]) => {
        if (left === undefined || group !== undefined) return
        const next = groups[groups.findIndex(({ id }) => id === left) + 1] ?? groups[0]
        document.querySelector<HTMLElement>(`#task-${next?.id ?? ""}`)?.focus()
      },
      { defer: true },
    ),
  )
  return (
    <Show
      when={props.isOnePage && props.step !== undefined}
      fallback={
        <div class="tasks">
          <For each={groups}>{(group) => <Task {...props} of={group} />}</For>
        </div>
      }
    >
      <div class="alone">
        <nav class="alone-h">
          <button class="link" type="button" onClick={() => props.onOpen(undefined)}>
            {say(words.allGroups)}
          </button>
          <span class="muted small">{props.group === undefined ? "" : say(words.groups[props.group])}</span>
        </nav>
        <Page {...props} />
      </div>
    </Show>
  )
}

/** A group with its state; opens and closes by its head. */
const Task = (props: TasksProps & { readonly of: Group }) => {
  const id = () => props.of.id
  const isOpen = () => props.group === id()
  /** Where there is no page yet the group is named by its first root. */
  const first = () =>
    stepsOf(props.known.draft, props.tree, props.of, props.isOnePage ? "thing" : "section")[0]?.id ??
    props.of.roots[0]
  const gist = () => gistOf(props.known, id()) || say(words.gists[id()])
  return (
    <section class="task" classList={{ open: isOpen() }} aria-labelledby={`task-${id()}`}>
      <h2>
        <button
          class="task-h"
          type="button"
          id={`task-${id()}`}
          aria-expanded={isOpen()}
          onClick={() => props.onOpen(isOpen() ? undefined : first())}
        >
          <span class="name">{say(words.groups[id()])}</span>
          <State {...props} isOpen={isOpen()} />
          <Show when={!isOpen()}>
            <span class="gist num">{gist()}</span>
          </Show>
        </button>
      </h2>
      <Show when={isOpen() && (!props.isOnePage || props.step === undefined)}>
        <div class="task-b">
          <Show when={props.step} fallback={<p class="small second">{say(words.noServices)}</p>}>
            {(step) => (
              <>
                <Pages {...props} of={words.groups[id()]} step={step()} />
                <Page {...props} />
              </>
            )}
          </Show>
        </div>
      </Show>
    </section>
  )
}

const State = (props: TasksProps & { readonly of: Group; readonly isOpen: boolean }) => {
  const progress = createMemo(() =>
    progressOf(
      { draft: props.known.draft, report: props.report, faults: props.faults, troubles: props.troubles },
      props.of.id,
    ),
  )
  const counted = (state: "fix" | "unreadable" | "some") => {
    const now = progress()
    return now.state === state && "n" in now ? now : undefined
  }
  return (
    <span class="state">
      <Switch fallback={say(progress().state === "optional" ? words.states.optional : words.states.none)}>
        <Match when={counted("unreadable")}>
          {(now) => <Verdict face="fail" words={say(words.states.unreadable(now().n))} />}
        </Match>
        <Match when={counted("fix")}>
          {(now) => <Verdict face="fail" words={say(words.states.fix(now().n))} />}
        </Match>
        <Match when={props.isOpen}>
          <span class="v v-acc">
            <Icon name="edit" />
            {say(words.states.open)}
          </span>
        </Match>
        <Match when={progress().state === "filled"}>
          <Verdict face="pass" words={say(words.states.filled)} />
        </Match>
        <Match when={someOf(progress())}>{(now) => say(words.states.some(now().n, now().of))}</Match>
      </Switch>
      <Icon name="down" class="turn" />
    </span>
  )
}

const someOf = (progress: ReturnType<typeof progressOf>) => (progress.state === "some" ? progress : undefined)

/** The way about in the open group: between its things, up to the list of them, and between the pages of one. */
const Pages = (props: TasksProps & { readonly of: Text; readonly step: Step }) => {
  const outline = createMemo(() => outlineOf(props.steps, props.step))
  const row = (steps: ReadonlyArray<Step>, current: Step | undefined, title: (step: Step) => Text) => (
    <For each={steps}>
      {(step) => (
        <button
          type="button"
          aria-current={step.id === current?.id ? "step" : undefined}
          title={say(title(step))}
          onClick={() => props.onOpen(step.id)}
        >
          {capital(say(title(step)))}
        </button>
      )}
    </For>
  )
  return (
    <Show when={outline().tops.length + outline().pages.length > 1}>
      <nav class="pages" aria-label={say(words.pages(props.of))}>
        <Show when={outline().tops.length > 1}>
          <div>{row(outline().tops, outline().top, (step) => titleOfThing(props.known, step))}</div>
        </Show>
        <Show when={outline().up || outline().pages.length > 1}>
          <div>
            <Show when={outline().up}>
              {(up) => (
                <button
                  class="up"
                  type="button"
                  title={say(titleOfStep(props.known, up()))}
                  onClick={() => props.onOpen(up().id)}
                >
                  ← {say(titleOfStep(props.known, up()))}
                </button>
              )}
            </Show>
            {row(outline().pages, props.step, ownTitleOfStep)}
          </div>
        </Show>
      </nav>
    </Show>
  )
}

/** One small page: heading, fields, and the way on. */
const Page = (props: TasksProps) => {
  const index = () => props.steps.findIndex(({ id }) => id === props.step?.id)
  let heading: HTMLHeadingElement | undefined
  createEffect(
    on(
      () => props.step?.id,
      () => {
        // One who was sent to a field has the focus there already.
        if (!document.activeElement?.closest(".step .field")) heading?.focus({ preventScroll: true })
        heading?.scrollIntoView({ block: "nearest" })
      },
      { defer: true },
    ),
  )
  return (
    <Show when={props.step?.id} keyed>
      {(_id) => (
        <Show when={props.step}>
          {(step) => (
            <form
              class="step"
              novalidate
              autocomplete="off"
              aria-labelledby="step"
              onSubmit={(event) => {
                event.preventDefault()
                props.onProceed()
              }}
            >
              <div class="step-h">
                <Dynamic
                  component={props.isOnePage ? "h2" : "h3"}
                  id="step"
                  tabindex="-1"
                  title={say(titleOfStep(props.known, step()))}
                  ref={(element: HTMLHeadingElement) => {
                    heading = element
                  }}
                >
                  {say(headingOfStep(props.known, step()))}
                </Dynamic>
                <Show when={props.steps.length > 1}>
                  <span class="small muted num">{say(words.progress(index() + 1, props.steps.length))}</span>
                </Show>
              </div>
              <StepBody step={step()} />
              <div class="step-f">
                <button class="btn primary" type="submit" aria-disabled={props.isBusy}>
                  {say(words.proceed)}
                </button>
                <Show when={props.steps[index() - 1]}>
                  {(before) => (
                    <button class="btn bare" type="button" onClick={() => props.onOpen(before().id)}>
                      {say(words.back)}
                    </button>
                  )}
                </Show>
              </div>
            </form>
          )}
        </Show>
      )}
    </Show>
  )
}

/** The telling facts of a group on one line: names, kinds, numbers. */
const gistOf = (known: Known, group: GroupId): string => {
  const all = leaves(known.draft)
  const shown = gists[group]
    .flatMap((telling) => all.filter((pointer) => patternOf(pointer) === telling))
    .map((pointer) => worded(known, pointer))
  return [...new Set(shown)].slice(0, gistMax).join(" · ")
}

/** How many facts a closed group shows. */
const gistMax = 4

/** A fact in words: a choice by its label, a provider by its name. */
const worded = ({ draft, fields, providers }: Known, pointer: string): string => {
  const value = String(read(draft, pointer))
  const field = fields.find(({ pattern }) => pattern === patternOf(pointer))
  const choice = [...providers, ...(field?.answer.choices ?? [])].find((option) => option.value === value)
  return say(choice?.label ?? same(value))
}
