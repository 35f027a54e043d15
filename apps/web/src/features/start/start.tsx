import { useQuery } from "@tanstack/solid-query"
import { createEffect, createSignal, For, Show } from "solid-js"
import { DropBox } from "../../components/drop-box/index.ts"
import { kept } from "../../components/fetched/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { language, say, type Text } from "../../language/language.ts"
import { dayIn } from "../../language/phrase.ts"
import { examples, open } from "../api/client.ts"
import { type Fault, Problem } from "../api/problem.ts"
import { previous, titleOf } from "../draft/draft.ts"
import { type Draft, emptyDraft } from "../draft/json.ts"
import type { PageProps } from "../page/page.ts"
import { startWords as words } from "./start.intl.ts"

/** A file that could not be taken. */
interface Refused {
  readonly name: string
  /** Undefined: the server could not be asked. */
  readonly says: Text | undefined
  readonly faults: ReadonlyArray<Fault>
}

/** Who can use it, what to prepare and what comes after; a file, an example or an empty form. */
export const Start = (props: PageProps) => {
  const [refused, setRefused] = createSignal<Refused>()
  const listed = useQuery(() => ({ queryKey: ["examples"], queryFn: examples, ...kept }))
  const begin = (document: Draft) => {
    props.draft.open(document)
    props.route.go("/check")
  }
  const take = async (name: string, content: string | Uint8Array<ArrayBuffer>, mediaType: string) => {
    setRefused(undefined)
    try {
      props.draft.open(await open(content, mediaType))
      props.route.go("/result")
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause
      setRefused({ name, says: cause.says, faults: cause.faults })
    }
  }
  /** The bytes as they are: which of them are no UTF-8 is for the reader to say. */
  const takeFile = async (file: File) =>
    take(
      file.name,
      new Uint8Array(await file.arrayBuffer()),
      file.name.toLowerCase().endsWith(".json") ? "application/json" : "application/yaml",
    )
  const filings = () => {
    const savedAt = props.draft.savedAt()
    const before = previous()
    return [
      ...(props.draft.isEmpty || !(savedAt instanceof Date)
        ? []
        : [
            {
              name: titleOf(props.draft.document),
              when: whenOf(savedAt),
              open: () => props.route.go("/check"),
            },
          ]),
      ...(before === undefined
        ? []
        : [{ name: titleOf(before.draft), when: whenOf(before.savedAt), open: () => begin(before.draft) }]),
    ]
  }
  createEffect(() => {
    document.title = say(refused() === undefined ? words.window : words.windowFaulty)
  })
  return (
    <div class="hero">
      <div>
        <h1>{say(words.title)}</h1>
        <p class="lead">{say(words.lead)}</p>
      </div>
      <div>
        <Show when={refused()}>{(found) => <Refusal refused={found()} />}</Show>
        <DropBox onFile={(file) => void takeFile(file)} onNoFile={() => begin(emptyDraft())} />
        <Show when={filings().length > 0}>
          <section class="examples" aria-labelledby="kept">
            <h2 id="kept">{say(words.resume)}</h2>
            <For each={filings()}>
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
        <Show when={listed.isError}>
          <p class="small second">{say(words.noExamples)}</p>
        </Show>
        <div class="three">
          <For each={listed.data}>
            {(example) => (
              <button
                type="button"
                onClick={() => void take(say(example.title), example.yaml, "application/yaml")}
              >
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
}

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

/** 9月18日 10:32. */
const whenOf = (at: Date): string => {
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-")
  return `${dayIn(language(), day, day)} ${at.toTimeString().slice(0, 5)}`
}
