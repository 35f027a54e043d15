import { useQuery } from "@tanstack/solid-query"
import { createMemo, For, type JSX, onMount, Show } from "solid-js"
import { ClausesContext } from "../../components/clause/index.ts"
import { Fetched, kept } from "../../components/fetched/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { PageHead } from "../../components/page-head/index.ts"
import { say, type Text } from "../../language/language.ts"
import { dayText } from "../../language/phrase.ts"
import type { PageProps } from "../page/page.ts"
import { createWide } from "../page/wide.ts"
import { ContradictionList } from "./contradictions.tsx"
import { Courses } from "./courses.tsx"
import { Level } from "./level.tsx"
import { Limits } from "./limits.tsx"
import * as Parts from "./parts.tsx"
import { oneWords as words } from "./provider.intl.ts"
import { providerWords } from "./providers.intl.ts"
import { type Provider as Whole, whole } from "./providers.ts"
import { Part } from "./sheet.tsx"

/** One provider whole: all that its papers say, each line with its clause (一家云服务商). */
export const Provider = (props: PageProps) => (
  <Show when={props.route.part("provider")} keyed>
    {(id) => <One id={id} />}
  </Show>
)

const One = (props: { readonly id: string }) => {
  const found = useQuery(() => ({
    queryKey: ["provider", props.id],
    queryFn: () => whole(props.id),
    ...kept,
  }))
  return (
    <Fetched
      query={found}
      head={<PageHead title={props.id} above={[above()]} />}
      elsewhere={<a href="/providers">{say(providerWords.toAll)}</a>}
    >
      {(provider) => (
        <ClausesContext.Provider value={(id) => provider.clauses[id]}>
          <article class="provider">
            <Head provider={provider} />
            <Body provider={provider} />
          </article>
        </ClausesContext.Provider>
      )}
    </Fetched>
  )
}

const above = () => ({ title: say(providerWords.short), href: "/providers" })

const Head = (props: { readonly provider: Whole }) => {
  const { coverage } = props.provider
  return (
    <PageHead
      title={say(props.provider.name)}
      above={[above()]}
      acts={
        <>
          <a class="btn" href="/providers">
            {say(words.compare)}
          </a>
          <button class="btn" type="button" onClick={() => print()}>
            <Icon name="print" />
            {say(providerWords.print)}
          </button>
        </>
      }
    >
      <p class="facts">
        <span class="tile" aria-hidden="true">
          {props.provider.monogram}
        </span>
        <span>{say(providerWords.papers(props.provider.sources.length, coverage.clauses))}</span>
        <span>{say(words.coverage(coverage.inForce, coverage.waived))}</span>
        <span>{say(words.checkedOn(dayText(props.provider.checkedOn, "")))}</span>
        <Level level={props.provider.level} />
      </p>
    </PageHead>
  )
}

const Body = (props: { readonly provider: Whole }) => {
  let body: HTMLDivElement | undefined
  const isWide = createWide()
  const parts = createMemo(() => partsOf(props.provider))
  onMount(() => {
    // The address may name a line, and the line is there only now.
    const line =
      location.hash === "" ? null : document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (line === null || !body?.contains(line)) return
    line.closest("details")?.setAttribute("open", "")
    line.scrollIntoView({ block: "center", behavior: "instant" })
    line.focus({ preventScroll: true })
  })
  return (
    <div
      class="provider-b"
      ref={(element) => {
        body = element
      }}
    >
      <Show
        when={isWide()}
        fallback={
          <details class="on-page-fold">
            <summary class="btn">
              {say(words.contents)}
              <Icon name="down" />
            </summary>
            <Contents parts={parts()} />
          </details>
        }
      >
        <Contents parts={parts()} />
      </Show>
      <div class="provider-parts">
        <For each={parts()}>
          {(part) => (
            <Part id={part.id} title={say(part.title)} {...(part.hint ? { hint: say(part.hint) } : {})}>
              {part.view()}
            </Part>
          )}
        </For>
      </div>
    </div>
  )
}

const Contents = (props: { readonly parts: ReadonlyArray<PartOf> }) => (
  <nav class="on-page" aria-label={say(words.contents)}>
    <For each={props.parts}>{(part) => <a href={`#${part.id}`}>{say(part.title)}</a>}</For>
  </nav>
)

/** The parts of the page in their order; a part of which the papers have nothing at all is left out. */
const partsOf = (provider: Whole): ReadonlyArray<PartOf> =>
  partsFor(provider).filter(({ is }) => is !== false)

const partsFor = (provider: Whole): ReadonlyArray<PartOf> => [
  {
    id: "contacts",
    title: words.contacts,
    is: provider.signup.contacts.length > 0,
    view: () => <Parts.Contacts provider={provider} />,
  },
  {
    id: "papers",
    title: words.papers,
    hint: words.papersHint,
    view: () => <Parts.Papers provider={provider} />,
  },
  {
    id: "routes",
    title: words.routes,
    hint: words.routesHint,
    view: () => (
      <Show when={provider.routes.length > 0} fallback={<p class="undocumented">{say(words.noRoutes)}</p>}>
        <Courses routes={provider.routes} />
      </Show>
    ),
  },
  { id: "limits", title: words.limits, view: () => <Limits limits={provider.limits} /> },
  { id: "products", title: words.products, view: () => <Parts.Products provider={provider} /> },
  {
    id: "materials",
    title: words.materials,
    is: provider.materials.length > 0,
    view: () => <Parts.Materials provider={provider} />,
  },
  { id: "capabilities", title: words.capabilities, view: () => <Parts.Capabilities provider={provider} /> },
  { id: "practices", title: words.practices, view: () => <Parts.Practices provider={provider} /> },
  {
    id: "types",
    title: words.types,
    is: provider.types.entries.length > 0,
    view: () => <Parts.Types provider={provider} />,
  },
  {
    id: "duties",
    title: words.duties,
    is: provider.duties.length > 0,
    view: () => <Parts.Duties provider={provider} />,
  },
  {
    id: "signup",
    title: words.signup,
    is: provider.signup.steps.length > 0,
    view: () => <Parts.SignUp provider={provider} />,
  },
  { id: "guides", title: words.guides, view: () => <Parts.GuideLinks provider={provider} /> },
  {
    id: "refusals",
    title: words.refusals,
    hint: words.refusalsHint,
    is: provider.refusals.reasons.length > 0,
    view: () => <Parts.Refusals provider={provider} />,
  },
  {
    id: "rules",
    title: words.rules,
    hint: words.rulesHint(provider.rules.length),
    view: () => (
      <details class="rules">
        <summary>{say(words.showRules)}</summary>
        <Parts.Rules provider={provider} />
      </details>
    ),
  },
  {
    id: "conflicts",
    title: words.conflicts,
    hint: providerWords.counted(provider.conflicts.length),
    view: () => (
      <Show when={provider.conflicts.length > 0} fallback={<p class="second">{say(words.noConflicts)}</p>}>
        <ContradictionList conflicts={provider.conflicts} />
      </Show>
    ),
  },
]

interface PartOf {
  readonly id: string
  readonly title: Text
  readonly hint?: Text
  /** Absent: it is always there, even if only to say that nothing is stated. */
  readonly is?: boolean
  readonly view: () => JSX.Element
}
