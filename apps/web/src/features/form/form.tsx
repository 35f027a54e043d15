import type { Report } from "@openbeian/core/check"
import { createMemo, createSignal, For, Index, Match, Show, Switch } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { same } from "../../language/phrase.ts"
import type { Fault } from "../api/problem.ts"
import { countingFindings } from "../check/common.ts"
import { nameOfPlace } from "../check/naming.ts"
import type { DraftStore } from "../draft/draft.ts"
import { isList, isObject, type Json } from "../draft/json.ts"
import { leaves, patternOf } from "../draft/pointer.ts"
import { FormContext } from "./context.ts"
import { formWords as words } from "./form.intl.ts"
import { type Group, type GroupId, gists, groupOf, groups, headingOf } from "./layout.ts"
import { List } from "./list.tsx"
import { Part } from "./part.tsx"
import { type Field, find, type Node, treeOf } from "./tree.ts"

export interface FormProps {
  readonly draft: DraftStore
  readonly fields: ReadonlyArray<Field>
  readonly faults: ReadonlyArray<Fault>
  readonly report: Report.Report | undefined
  readonly open: GroupId | undefined
  readonly onOpen: (group: GroupId | undefined) => void
}

/** The facts as a task list: groups in any order, one open. */
export const Form = (props: FormProps) => {
  const tree = createMemo(() => treeOf(props.fields))
  const toFix = createMemo(() =>
    countingFindings(props.report?.providers ?? []).flatMap(({ verdict, severity, path }) =>
      verdict === "Fail" && severity === "block" ? [path] : [],
    ),
  )
  const [focus, setFocus] = createSignal<string>()
  const context: FormContext = {
    draft: props.draft,
    faultAt: (pointer) =>
      focus() === pointer ? undefined : props.faults.find((fault) => fault.pointer === pointer),
    setFocus,
    materials: () => materialsOf(props.report),
    providers: () =>
      (props.report?.providers ?? []).map(({ provider, name }) => ({ value: provider, label: name })),
  }
  return (
    <FormContext.Provider value={context}>
      <form class="tasks" novalidate autocomplete="off" onSubmit={(event) => event.preventDefault()}>
        <For each={groups}>{(group) => <Task {...props} group={group} tree={tree()} toFix={toFix} />}</For>
      </form>
    </FormContext.Provider>
  )
}

interface TaskProps extends FormProps {
  readonly group: Group
  /** Where something is to fix. */
  readonly toFix: () => ReadonlyArray<string>
}

/** A group with its state; opens and closes by its head. */
const Task = (props: TaskProps & { readonly tree: Node }) => {
  const isOpen = () => props.open === props.group.id
  const gist = () => gistOf(props) || say(words.gists[props.group.id])
  return (
    <section class="task" classList={{ open: isOpen() }} aria-labelledby={`task-${props.group.id}`}>
      <h3>
        <button
          class="task-h"
          type="button"
          id={`task-${props.group.id}`}
          aria-expanded={isOpen()}
          onClick={() => props.onOpen(isOpen() ? undefined : props.group.id)}
        >
          <span class="name">{say(words.groups[props.group.id])}</span>
          <State {...props} />
          <Show when={!isOpen()}>
            <span class="gist num">{gist()}</span>
          </Show>
        </button>
      </h3>
      <Show when={isOpen()}>
        <div class="task-b">
          <For each={props.group.roots}>{(root) => <Root {...props} root={root} />}</For>
        </div>
      </Show>
    </section>
  )
}

const State = (props: TaskProps) => {
  const isHere = (pointer: string) => groupOf(patternOf(pointer))?.id === props.group.id
  const unreadable = () => props.faults.filter(({ pointer }) => isHere(pointer)).length
  const toFix = () => props.toFix().filter(isHere).length
  const filled = createMemo(() => leaves(props.draft.document).filter(isHere).length)
  return (
    <span class="state">
      <Switch fallback={say(words.states.none)}>
        <Match when={unreadable() > 0}>
          <Verdict face="fail" words={say(words.states.unreadable(unreadable()))} />
        </Match>
        <Match when={toFix() > 0}>
          <Verdict face="fail" words={say(words.states.fix(toFix()))} />
        </Match>
        <Match when={filled() > 0}>{say(words.states.some(filled()))}</Match>
      </Switch>
      <Icon name="down" class="turn" />
    </span>
  )
}

/** A part of the document; one that stands in every service is shown once for each. */
const Root = (props: FormProps & { readonly group: Group; readonly tree: Node; readonly root: string }) => {
  const node = () => find(props.tree, props.root)
  const pointers = createMemo(() => {
    if (!props.root.includes("*")) return [props.root]
    const services = props.draft.at("/services")
    return isList(services) ? services.map((_, index) => props.root.replace("*", String(index))) : []
  })
  return (
    <Show when={node()}>
      {(found) => (
        <Index
          each={pointers()}
          fallback={
            <Show when={props.group.id === "domains"}>
              <p class="small second">{say(words.noServices)}</p>
            </Show>
          }
        >
          {(pointer) => (
            <div class="part" data-at={pointer()}>
              <PartHead {...props} pointer={pointer()} />
              <Show
                when={found().items}
                fallback={<Part node={found()} pointer={pointer()} without={props.group.without} />}
              >
                {(items) => (
                  <List list={found()} items={items()} pointer={pointer()} isBare>
                    {(item) => <Part node={items()} pointer={item} without={props.group.without} />}
                  </List>
                )}
              </Show>
            </div>
          )}
        </Index>
      )}
    </Show>
  )
}

const PartHead = (props: FormProps & { readonly root: string; readonly pointer: string }) => {
  const service = () => /^\/services\/\d+/u.exec(props.pointer)?.[0]
  const isCopyable = () =>
    props.root === "/services/*/principal" &&
    isObject(props.draft.at("/subject/principal")) &&
    props.draft.at(props.pointer) === undefined
  const heading = () => {
    const part = headingOf(props.root)
    const of = service()
    const owner = of === undefined ? undefined : say(nameOfPlace(props.draft.document, of))
    return [part && say(part), owner].filter(Boolean).join(" · ")
  }
  return (
    <Show when={heading()}>
      <div class="part-h row">
        <span>{heading()}</span>
        <Show when={isCopyable()}>
          <button
            class="link"
            type="button"
            onClick={() => props.draft.set(props.pointer, copyOf(props.draft.at("/subject/principal")))}
          >
            {say(words.copy)}
          </button>
        </Show>
      </div>
    </Show>
  )
}

/** A copy that shares nothing with the store. */
const copyOf = (value: Json | undefined): Json | undefined =>
  value === undefined ? undefined : JSON.parse(JSON.stringify(value))

/** Pictures and videos that the providers name, each once. */
const materialsOf = (report: Report.Report | undefined) => {
  const materials = (report?.providers ?? [])
    .flatMap(({ services }) => services.flatMap((service) => service.materials))
    .filter(({ form }) => form !== "paper")
  return [...new Map(materials.map(({ id, title }) => [id, { value: id, label: title }])).values()]
}

/** The telling facts of a group on one line: names, kinds, numbers. */
const gistOf = (props: FormProps & { readonly group: Group }): string => {
  const known = leaves(props.draft.document)
  const shown = gists[props.group.id]
    .flatMap((telling) => known.filter((pointer) => patternOf(pointer) === telling))
    .map((pointer) => worded(props, pointer))
  return [...new Set(shown)].slice(0, gistMax).join(" · ")
}

/** How many facts a closed group shows. */
const gistMax = 4

/** A fact in words: a choice by its label, a provider by its name. */
const worded = (props: FormProps, pointer: string): string => {
  const value = String(props.draft.at(pointer))
  const field = props.fields.find(({ pattern }) => pattern === patternOf(pointer))
  const choice = field?.answer.choices?.find((option) => option.value === value)
  const provider = props.report?.providers.find((report) => report.provider === value)
  return say(choice?.label ?? provider?.name ?? same(value))
}
