import { createMemo, createSignal, For, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import type { Json, JsonObject } from "../draft/json.ts"
import type { Change } from "./changes.ts"
import { catalogue, Fact, factOf, fieldAt, nameAround } from "./fact.tsx"
import { createLoaded } from "./loaded.ts"
import { createMore, More } from "./more.tsx"
import { customerName, providerName } from "./names.ts"
import { Part } from "./parts.tsx"
import { planWords as words } from "./plan.intl.ts"
import type { Plan } from "./planning.ts"

type BlockedService = Plan["blocked"][number]

/** What cannot be filed, why, and the smallest change after which it can; the change can be reckoned with. */
export const Blocked = (props: {
  readonly plan: Plan
  readonly portfolio: JsonObject
  readonly toMix: string
  readonly onChange: (changes: ReadonlyArray<Change>) => void
}) => {
  const list = createMore(() => props.plan.blocked, 6, 20)
  return (
    <Part
      class=""
      id="blocked"
      title={words.blockedTitle}
      remark={words.blockedCount(props.plan.blocked.length)}
    >
      <div class="card">
        <Show
          when={props.plan.blocked.length > 0}
          fallback={
            <p class="pad">
              <Verdict face="pass" words={say(words.noBlocked)} />
            </p>
          }
        >
          <ul class="blocked">
            <For each={list.shown()}>{(blocked) => <One {...props} blocked={blocked} />}</For>
          </ul>
        </Show>
        <More list={list} of={say(words.blockedTitle)} />
      </div>
    </Part>
  )
}

const One = (props: {
  readonly plan: Plan
  readonly portfolio: JsonObject
  readonly toMix: string
  readonly onChange: (changes: ReadonlyArray<Change>) => void
  readonly blocked: BlockedService
}) => {
  const [isOpen, setOpen] = createSignal(false)
  const nameOf = (id: string) => providerName(props.plan, id)
  /** At the provider where the least is in the way. */
  const nearest = () =>
    props.blocked.at.find(({ provider }) => provider === props.blocked.unblock.provider) ??
    props.blocked.at[0]
  const others = () => props.blocked.at.filter((at) => at !== nearest())
  const facts = () => [...new Set(props.blocked.unblock.reasons.flatMap(({ facts: by }) => by ?? []))]
  const title = () => `${customerName(props.plan, props.blocked.customer)} · ${props.blocked.name}`
  return (
    <li class="blocked-one">
      <p class="blocked-h">
        <b>{title()}</b>
        <Verdict face="fail" words={say(words.mustFix)} />
      </p>
      <For each={nearest()?.reasons}>
        {(reason) => (
          <p class="small second">
            {capital(say(reason.message))} <Clauses ids={reason.clauses} />
          </p>
        )}
      </For>
      <Show when={others().length > 0}>
        <details class="inputs">
          <summary class="link">{say(words.otherProviders)}</summary>
          <For each={others()}>
            {({ provider, reasons }) => (
              <div class="elsewhere">
                <b class="small">{say(nameOf(provider))}</b>
                <For each={reasons}>
                  {(reason) => (
                    <p class="small second">
                      {capital(say(reason.message))} <Clauses ids={reason.clauses} />
                    </p>
                  )}
                </For>
              </div>
            )}
          </For>
        </details>
      </Show>
      <Show
        when={props.blocked.unblock.kind !== "none"}
        fallback={<p class="small muted">{capital(say(props.blocked.unblock.text))}</p>}
      >
        <div class="smallest">
          <Icon name="edit" />
          <span>{capital(say(props.blocked.unblock.text))}</span>
          <Show
            when={props.blocked.unblock.kind === "mend"}
            fallback={
              <a class="btn little" href={props.toMix}>
                {say(words.toMix)}
              </a>
            }
          >
            <Show when={facts().length > 0}>
              <button
                class="btn little"
                type="button"
                aria-expanded={isOpen()}
                aria-label={`${say(words.mend)}: ${title()}`}
                onClick={() => setOpen(!isOpen())}
              >
                {say(words.mend)}
              </button>
            </Show>
          </Show>
        </div>
        <Show when={isOpen()}>
          <WhatIf
            customer={props.blocked.customer}
            portfolio={props.portfolio}
            facts={facts()}
            onTake={(changes) => {
              setOpen(false)
              props.onChange(changes)
            }}
            onLeave={() => setOpen(false)}
          />
        </Show>
      </Show>
    </li>
  )
}

/** The facts that it was decided by, as they could be. */
const WhatIf = (props: {
  readonly customer: string
  readonly portfolio: JsonObject
  readonly facts: ReadonlyArray<string>
  readonly onTake: (changes: ReadonlyArray<Change>) => void
  readonly onLeave: () => void
}) => {
  const fields = createLoaded(catalogue)
  const [written, setWritten] = createSignal<ReadonlyMap<string, Json | undefined>>(new Map())
  const value = (pointer: string) =>
    written().has(pointer) ? written().get(pointer) : factOf(props.portfolio, props.customer, pointer)
  const shown = createMemo(() =>
    props.facts.flatMap((pointer) => {
      const known = fields()
      const field = known === undefined ? undefined : fieldAt(known, pointer)
      return field === undefined ? [] : [{ pointer, field }]
    }),
  )
  const changes = (): ReadonlyArray<Change> =>
    [...written()].map(([pointer, is]) => ({ customer: props.customer, pointer, value: is }))
  return (
    <form
      class="what-if"
      onSubmit={(event) => {
        event.preventDefault()
        props.onTake(changes())
      }}
    >
      <p>
        <b>{say(words.ifSo)}</b>
      </p>
      <p class="small muted">{say(words.ifSoHint)}</p>
      <For each={shown()}>
        {({ pointer, field }) => (
          <Fact
            field={field}
            value={value(pointer)}
            of={nameAround(props.portfolio, props.customer, pointer)}
            onAnswer={(is) => setWritten((before) => new Map([...before, [pointer, is]]))}
          />
        )}
      </For>
      <p class="row">
        <button class="btn little primary" type="submit" disabled={written().size === 0}>
          {say(words.take)}
        </button>
        <button class="btn little bare" type="button" onClick={() => props.onLeave()}>
          {say(words.leave)}
        </button>
      </p>
    </form>
  )
}
