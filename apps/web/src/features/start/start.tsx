import { useQuery } from "@tanstack/solid-query"
import { createEffect, createSignal, For, Show } from "solid-js"
import { ClausesContext } from "../../components/clause/index.ts"
import { DropBox } from "../../components/drop-box/index.ts"
import { dataOf, kept } from "../../components/fetched/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { language, say } from "../../language/language.ts"
import { dayIn } from "../../language/phrase.ts"
import { open, readFile } from "../api/documents.ts"
import { overview } from "../api/overview.ts"
import { Problem } from "../api/problem.ts"
import { previous, titleOf } from "../draft/draft.ts"
import { type Draft, emptyDraft } from "../draft/json.ts"
import type { PageProps } from "../page/page.ts"
import { Before, Figures } from "./before.tsx"
import { Doors } from "./doors.tsx"
import { Chosen, Others } from "./examples.tsx"
import { Refusal, type Refused } from "./refusal.tsx"
import { startWords as words } from "./start.intl.ts"
import { Worked } from "./worked.tsx"

/** The promise with one example of it; a file, an example or an empty form; three doors; and what to know before. */
export const Start = (props: PageProps) => {
  const [refused, setRefused] = createSignal<Refused>()
  const [isWhole, setWhole] = createSignal(false)
  const glance = useQuery(() => ({ queryKey: ["overview"], queryFn: overview, ...kept }))
  // Data that is read before it is there would take the whole page away.
  const seen = () => dataOf(glance)
  const begin = (document: Draft) => {
    props.draft.open(document)
    props.route.go("/check")
  }
  const take = async (name: string, reading: Promise<Draft>) => {
    setRefused(undefined)
    try {
      props.draft.open(await reading)
      props.route.go("/result")
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause
      setRefused({ name, says: cause.says, faults: cause.faults })
    }
  }
  const takeExample = (name: string, yaml: string) => void take(name, open(yaml, "application/yaml"))
  createEffect(() => {
    document.title = say(refused() === undefined ? words.window : words.windowFaulty)
  })
  return (
    <ClausesContext.Provider value={(id) => seen()?.clauses[id]}>
      <div class="hero">
        <div>
          <h1>{say(words.title)}</h1>
          <p class="lead">{say(words.lead)}</p>
          <Worked
            example={seen()?.example}
            isLost={glance.isError}
            onOpen={(filing) => {
              props.draft.open(filing)
              props.route.go("/result")
            }}
          />
        </div>
        <div>
          <Show when={refused()}>{(found) => <Refusal refused={found()} />}</Show>
          <DropBox
            onFile={(file) => void take(file.name, readFile(file))}
            onNoFile={() => begin(emptyDraft())}
          />
          <CarryOn {...props} onOpen={begin} />
          <Chosen onTake={takeExample} isWhole={isWhole()} onWhole={() => setWhole(!isWhole())} />
        </div>
      </div>
      <Show when={isWhole()}>
        <Others onTake={takeExample} />
      </Show>
      <Doors />
      <Before duties={seen()?.duties ?? []} />
      <Figures overview={seen()} />
    </ClausesContext.Provider>
  )
}

/** The filings on this machine: the one that is open, and the one before. */
const CarryOn = (props: PageProps & { readonly onOpen: (draft: Draft) => void }) => {
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
        : [
            {
              name: titleOf(before.draft),
              when: whenOf(before.savedAt),
              open: () => props.onOpen(before.draft),
            },
          ]),
    ]
  }
  return (
    <Show when={filings().length > 0}>
      <section class="examples" aria-labelledby="kept">
        <h2 id="kept">{say(words.resume)}</h2>
        <For each={filings()}>
          {(filing) => (
            <button type="button" onClick={() => filing.open()}>
              <span>{filing.name ?? say(words.unnamed)}</span>
              <span class="aside num">
                {say(words.savedAt(filing.when))}
                <Icon name="right" />
              </span>
            </button>
          )}
        </For>
      </section>
    </Show>
  )
}

/** 9月18日 10:32. */
const whenOf = (at: Date): string => {
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-")
  return `${dayIn(language(), day, day)} ${at.toTimeString().slice(0, 5)}`
}
