import { useQuery } from "@tanstack/solid-query"
import { createEffect, createSignal, lazy, Match, Suspense, Switch } from "solid-js"
import { appWords as words } from "./app.intl.ts"
import { TopBar } from "./components/top-bar/index.ts"
import { examples, fields, open } from "./features/api/client.ts"
import { Problem } from "./features/api/problem.ts"
import { createDraft, previous, titleOf } from "./features/draft/draft.ts"
import { type Draft, emptyDraft } from "./features/draft/json.ts"
import { createView } from "./features/page/view.ts"
import { type Refused, Start } from "./features/start/start.tsx"
import { switchTheme } from "./features/theme/theme.ts"
import { language, say, speak } from "./language/language.ts"
import { dayIn } from "./language/phrase.ts"

const Provinces = lazy(async () => ({
  default: (await import("./features/provinces/provinces.tsx")).Provinces,
}))
const Guides = lazy(async () => ({ default: (await import("./features/guides/guides.tsx")).Guides }))
const Refusal = lazy(async () => ({ default: (await import("./features/refusal/refusal.tsx")).Refusal }))
const Comparison = lazy(async () => ({
  default: (await import("./features/comparison/comparison.tsx")).Comparison,
}))
const CheckPage = lazy(async () => ({ default: (await import("./features/page/check-page.tsx")).CheckPage }))

/** The page: start with a file, an example or nothing, then facts and result side by side. */
export const App = () => {
  const { view, asked, go, show } = createView()
  const draft = createDraft()
  const [refused, setRefused] = createSignal<Refused>()
  const listed = useQuery(() => ({
    queryKey: ["examples"],
    queryFn: examples,
    staleTime: Number.POSITIVE_INFINITY,
  }))
  const catalogue = useQuery(() => ({
    queryKey: ["fields"],
    queryFn: fields,
    staleTime: Number.POSITIVE_INFINITY,
  }))

  const begin = (document: Draft) => {
    draft.open(document)
    setRefused(undefined)
    show("check")
  }
  const take = async (name: string, content: string | Uint8Array<ArrayBuffer>, mediaType: string) => {
    setRefused(undefined)
    try {
      begin(await open(content, mediaType))
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
  const takeExample = (id: string) => {
    const example = listed.data?.find((item) => item.id === id)
    if (example !== undefined) void take(say(example.title), example.yaml, "application/yaml")
  }
  const kept = () => {
    const savedAt = draft.savedAt()
    const before = previous()
    return [
      ...(draft.isEmpty || !(savedAt instanceof Date)
        ? []
        : [{ name: titleOf(draft.document), when: whenOf(savedAt), open: () => show("check") }]),
      ...(before === undefined
        ? []
        : [{ name: titleOf(before.draft), when: whenOf(before.savedAt), open: () => begin(before.draft) }]),
    ]
  }
  createEffect(() => {
    // The other views name themselves once they are there.
    if (view() !== "start" && view() !== "check") return
    const name = titleOf(draft.document) ?? say(words.unnamed)
    const start = refused() === undefined ? words.titleStart : words.titleFaulty
    document.title = say(view() === "check" ? words.titleCheck(name) : start)
  })

  return (
    <>
      <a class="skip" href="#main">
        {say(words.skip)}
      </a>
      <TopBar
        at={view()}
        onCheck={() => show(draft.isEmpty ? "start" : "check")}
        onHome={() => show("start")}
        onLanguage={speak}
        onTheme={switchTheme}
      />
      <main class="main" id="main" tabindex="-1">
        <Switch>
          <Match when={view() === "start"}>
            <Start
              examples={listed.data}
              hasNoExamples={listed.isError}
              kept={kept()}
              refused={refused()}
              onExample={takeExample}
              onFile={(file) => void takeFile(file)}
              onNoFile={() => begin(emptyDraft())}
            />
          </Match>
          <Match when={view() === "check"}>
            <Suspense>
              <CheckPage
                draft={draft}
                fields={catalogue.data ?? []}
                at={asked("at")}
                onStart={() => show("start")}
              />
            </Suspense>
          </Match>
          <Match when={view() === "provinces"}>
            <Suspense>
              <Provinces code={asked("province")} />
            </Suspense>
          </Match>
          <Match when={view() === "guides"}>
            <Suspense>
              <Guides place={asked("guide")} way={asked("way")} onGo={go} />
            </Suspense>
          </Match>
          <Match when={view() === "refusal"}>
            <Suspense>
              <Refusal draft={draft.isEmpty ? undefined : draft.document} />
            </Suspense>
          </Match>
          <Match when={view() === "comparison"}>
            <Suspense>
              <Comparison />
            </Suspense>
          </Match>
        </Switch>
      </main>
      <footer class="foot">
        <span>{say(words.foot)}</span>
        <span>{say(words.licence)}</span>
      </footer>
    </>
  )
}

/** 9月18日 10:32. */
const whenOf = (at: Date): string => {
  const day = [at.getFullYear(), at.getMonth() + 1, at.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-")
  return `${dayIn(language(), day, day)} ${at.toTimeString().slice(0, 5)}`
}
