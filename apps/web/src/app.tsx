import { type Component, lazy, Suspense } from "solid-js"
import { Dynamic } from "solid-js/web"
import { appWords as words } from "./app.intl.ts"
import { TopBar } from "./components/top-bar/index.ts"
import { createDraft } from "./features/draft/draft.ts"
import type { PageProps } from "./features/page/page.ts"
import { createRoute, type Page } from "./features/page/route.ts"
import { switchTheme } from "./features/theme/theme.ts"
import { say, speak } from "./language/language.ts"

/** The shell: the bar, the page that the address names, the foot. */
export const App = () => {
  const route = createRoute()
  const draft = createDraft()
  const shown = () => {
    const page = route.page()
    return page === undefined ? missing : pages[page]
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
      <Suspense>
        <Foot />
      </Suspense>
    </>
  )
}

type Load<Name extends string> = () => Promise<Record<Name, Component<PageProps>>>

/** A page that is loaded when it is first asked for. */
const later = <Name extends string>(load: Load<Name>, name: Name) =>
  lazy(async () => ({ default: (await load())[name] }))

/** The same, where the page asks the API by queries; they are no part of the shell. */
const asking = <Name extends string>(load: Load<Name>, name: Name) =>
  lazy(async () => {
    const [{ Queries }, loaded] = await Promise.all([import("./features/api/queries.tsx"), load()])
    const Asking = loaded[name]
    return {
      default: (props: PageProps) => (
        <Queries>
          <Asking {...props} />
        </Queries>
      ),
    }
  })

/** Below the fold, so no part of what is loaded first. */
const Foot = lazy(async () => ({ default: (await import("./features/page/foot.tsx")).Foot }))

const missing = later(() => import("./features/page/missing.tsx"), "Missing")
const start = asking(() => import("./features/start/start.tsx"), "Start")
const check = asking(() => import("./features/page/check-page.tsx"), "CheckPage")
const result = later(() => import("./features/page/result-page.tsx"), "ResultPage")
const providers = asking(() => import("./features/library.ts"), "Providers")
const provinces = asking(() => import("./features/library.ts"), "Provinces")
const clauses = asking(() => import("./features/library.ts"), "Clauses")
const guides = asking(() => import("./features/library.ts"), "Guides")
const compare = later(() => import("./features/plan/pages.ts"), "Compare")
const plan = later(() => import("./features/plan/pages.ts"), "PlanPage")
const tools = asking(() => import("./features/tools/tools.tsx"), "Tools")

const portfolio = later(() => import("./features/portfolio/portfolio.tsx"), "Portfolio")

const pages: Record<Page, Component<PageProps>> = {
  start,
  check,
  result,
  providers,
  provider: asking(() => import("./features/library.ts"), "Provider"),
  provinces,
  province: provinces,
  clauses,
  clause: clauses,
  guides,
  guide: guides,
  portfolio,
  compare,
  plan,
  tools,
  tool: tools,
}
