import { For, Show } from "solid-js"
import { DropBox } from "../../components/drop-box/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { say, type Text } from "../../language/language.ts"
import type { Fault } from "../api/problem.ts"
import { startWords as words } from "./start.intl.ts"

/** A file that could not be taken. */
export interface Refused {
  readonly name: string
  /** Undefined: the server could not be asked. */
  readonly says: Text | undefined
  readonly faults: ReadonlyArray<Fault>
}

export interface StartProps {
  readonly examples: ReadonlyArray<{ readonly id: string; readonly title: Text }> | undefined
  readonly hasNoExamples: boolean
  readonly kept: ReadonlyArray<{
    readonly name: string | undefined
    readonly when: string
    readonly open: () => void
  }>
  readonly refused: Refused | undefined
  readonly onExample: (id: string) => void
  readonly onFile: (file: File) => void
  readonly onNoFile: () => void
}

/** Who can use it, what to prepare and what comes after; a file, an example or an empty form. */
export const Start = (props: StartProps) => (
  <div class="hero">
    <div>
      <h1>{say(words.title)}</h1>
      <p class="lead">{say(words.lead)}</p>
    </div>
    <div>
      <Show when={props.refused}>{(refused) => <Refusal refused={refused()} />}</Show>
      <DropBox onFile={props.onFile} onNoFile={props.onNoFile} />
      <Show when={props.kept.length > 0}>
        <section class="examples" aria-labelledby="kept">
          <h2 id="kept">{say(words.resume)}</h2>
          <For each={props.kept}>
            {(kept) => (
              <button type="button" onClick={() => kept.open()}>
                <span>{kept.name ?? say(words.unnamed)}</span>
                <span class="aside num">
                  {say(words.savedAt(kept.when))}
                  <Icon name="right" />
                </span>
              </button>
            )}
          </For>
        </section>
      </Show>
    </div>
    <div class="four">
      <For each={["who", "prepare", "how", "after"] as const}>
        {(name) => (
          <div>
            <h2>{say(words[name])}</h2>
            <p>{say(words[`${name}Text`])}</p>
          </div>
        )}
      </For>
    </div>
    <section class="examples all" aria-labelledby="examples">
      <h2 id="examples">{say(words.examples)}</h2>
      <Show when={props.hasNoExamples}>
        <p class="small second">{say(words.noExamples)}</p>
      </Show>
      <div class="three">
        <For each={props.examples}>
          {(example) => (
            <button type="button" onClick={() => props.onExample(example.id)}>
              <span>{say(example.title)}</span>
              <span class="aside">
                <Icon name="right" />
              </span>
            </button>
          )}
        </For>
      </div>
    </section>
  </div>
)

/** What is wrong with a file, line by line; takes the focus. */
const Refusal = (props: { readonly refused: Refused }) => (
  <div class="summary" role="alert" tabindex="-1" ref={(element) => queueMicrotask(() => element.focus())}>
    <b>
      {props.refused.faults.length > 0
        ? say(words.faulty(props.refused.name, props.refused.faults.length))
        : say(props.refused.says ?? words.unreachable)}
    </b>
    <ul>
      <For each={props.refused.faults}>
        {(fault) => (
          <li>
            <Show when={fault.line}>{(line) => <b class="num">{say(words.line(line()))} </b>}</Show>
            {say(fault.message)}
            <Show when={say(fault.fix)}>
              <p class="mend">{say(fault.fix)}</p>
            </Show>
          </li>
        )}
      </For>
    </ul>
  </div>
)
