import { useQuery } from "@tanstack/solid-query"
import { type Component, lazy, Show, Suspense } from "solid-js"
import { Dynamic } from "solid-js/web"
import { appWords as words } from "./app.intl.ts"
import { kept } from "./components/fetched/index.ts"
import { TopBar } from "./components/top-bar/index.ts"
import { overview } from "./features/api/client.ts"
import { createDraft } from "./features/draft/draft.ts"
import { Missing } from "./features/page/missing.tsx"
import type { PageProps } from "./features/page/page.ts"
import { createRoute, type Page } from "./features/page/route.ts"
import { switchTheme } from "./features/theme/theme.ts"
import { say, speak } from "./language/language.ts"
import { dayText } from "./language/phrase.ts"

/** The shell: the bar, the page that the address names, the foot. */
export const App = () => {
  const route = createRoute()
  const draft = createDraft()
  const shown = () => {
    const page = route.page()
    return page === undefined ? Missing : pages[page]
  }
  return (
    <>
      <a class="skip" href="#main">
        {say(words.skip)}
      </a>
      <TopBar at={route.page()} onLanguage={speak} onTheme={switchTheme} />
      <main class="main" id="main" tabindex="-1">
        <Suspense>
          <Dynamic component={shown()} route={route} draft={draft} />
        </Suspense>
      </main>
      <Foot />
    </>
  )
}

/** What it does not do, and how much it rests on. */
const Foot = () => {
  const glance = useQuery(() => ({ queryKey: ["overview"], queryFn: overview, ...kept }))
  return (
    <footer class="foot">
      <span>{say(words.foot)}</span>
      <span>
        <Show when={glance.isPending ? undefined : glance.data}>
          {(known) => (
            <a href="/clauses">{say(words.rests(dayText(known().checkedOn, ""), known().figures))}</a>
          )}
        </Show>
      </span>
      <span>{say(words.licence)}</span>
    </footer>
  )
}

/** A page that is loaded when it is first asked for. */
const later = <Name extends string>(load: () => Promise<Record<Name, Component<PageProps>>>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }))

const check = later(() => import("./features/page/check-page.tsx"), "CheckPage")
const result = later(() => import("./features/page/result-page.tsx"), "ResultPage")
const providers = later(() => import("./features/providers/providers.tsx"), "Providers")
const provinces = later(() => import("./features/provinces/provinces.tsx"), "Provinces")
const clauses = later(() => import("./features/clauses/clauses.tsx"), "Clauses")
const guides = later(() => import("./features/guides/guides.tsx"), "Guides")
const tools = later(() => import("./features/tools/tools.tsx"), "Tools")

const pages: Record<Page, Component<PageProps>> = {
  start: later(() => import("./features/start/start.tsx"), "Start"),
  check,
  result,
  providers,
  provider: later(() => import("./features/providers/provider.tsx"), "Provider"),
  provinces,
  province: provinces,
  clauses,
  clause: clauses,
  guides,
  guide: guides,
  tools,
  tool: tools,
}
