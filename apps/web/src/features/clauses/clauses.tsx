import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/solid-query"
import { createMemo, type JSX, Show } from "solid-js"
import { unwrap } from "solid-js/store"
import { titleOf } from "../../components/clause/index.ts"
import { dataOf, Fetched, kept } from "../../components/fetched/index.ts"
import { PageHead } from "../../components/page-head/index.ts"
import { SaveTable } from "../../components/save-table/index.ts"
import { say } from "../../language/language.ts"
import type { PageProps } from "../page/page.ts"
import { createWide } from "../page/wide.ts"
import { type Asked, addressOf, askedIn } from "./asked.ts"
import { libraryWords as words } from "./clauses.intl.ts"
import { Detail } from "./detail.tsx"
import { Facets } from "./facets.tsx"
import { growing } from "./growing.ts"
import { type Filters, filters, one, page, type Whole } from "./library.ts"
import { List } from "./list.tsx"
import { kindOf, nameOf, tileOf } from "./names.ts"
import { Search } from "./search.tsx"
import { listOf } from "./table.ts"

/**
 * The library: what it can be narrowed by, the clauses found, and the one that is read (条款库). On a desk beside each
 * other; where there is no room the clause has the page alone. The address says all of it.
 */
export const Clauses = (props: PageProps) => {
  const known = useQuery(() => ({ queryKey: ["clause-filters"], queryFn: () => filters(), ...kept }))
  const isWide = createWide()
  const id = () => props.route.part("id")
  const asked = createMemo(() => askedIn(props.route.asked))
  const isAlone = () => id() !== "" && !isWide()
  return (
    <div class="library">
      <Show when={!isAlone()}>
        <PageHead
          title={say(words.title)}
          lead={say(words.lead)}
          acts={
            <SaveTable words={say(words.saveList)} name={say(words.title)} rows={() => listOf(asked())} />
          }
          {...(id() === "" ? {} : { window: `${id()} · ${say(words.title)}` })}
        />
      </Show>
      <Fetched query={known}>
        {(found) => (
          <Show
            when={isAlone()}
            fallback={<Desk {...props} filters={found} asked={asked()} isWide={isWide()} id={id()} />}
          >
            <Alone filters={found} asked={asked()} id={id()} />
          </Show>
        )}
      </Fetched>
    </div>
  )
}

/** So many rows come onto the page in one go where there are more. */
const rowsAtOnce = 50

interface Looking {
  readonly filters: Filters
  readonly asked: Asked
  readonly id: string
}

const Desk = (props: PageProps & Looking & { readonly isWide: boolean }) => {
  const found = useInfiniteQuery(() => {
    const asked = props.asked
    return {
      queryKey: ["clauses", asked],
      queryFn: ({ pageParam }: { readonly pageParam: string }) => page(asked, pageParam),
      initialPageParam: "",
      getNextPageParam: ({ next }) => next,
      placeholderData: (before) => before,
      ...kept,
    }
  })
  const counted = useQuery(() => {
    const asked = props.asked
    return {
      queryKey: ["clause-filters", asked],
      queryFn: () => filters(asked),
      placeholderData: keepPreviousData,
      ...kept,
    }
  })
  /** As they came: to watch each word of a thousand clauses would cost more than to show them. */
  const pages = () => (found.isPending || found.data === undefined ? [] : unwrap(found.data).pages)
  const items = createMemo(() => pages().flatMap((each) => each.items))
  const total = () => pages()[0]?.total ?? 0
  /** What the rows answer to: a thousand of them do not change with every letter that is typed. */
  const answered = createMemo(() => pages()[0]?.asked ?? props.asked)
  const shown = growing({ length: () => items().length, step: rowsAtOnce, list: answered })
  const rows = createMemo(() => items().slice(0, shown()))
  const q = () => props.asked.q?.trim() ?? ""
  /** Says nothing new until it is known. */
  const told = createMemo<string>((before) => {
    if (found.isPlaceholderData) return before
    return say(q() === "" ? words.found(total()) : words.foundFor(total(), q()))
  }, "")
  const ask = (asked: Asked, isTyped = false) =>
    props.route.go(addressOf(asked, props.id), { replaces: isTyped, stays: true })
  /** Beside the list a clause is shown without leaving it. */
  const open = (event: MouseEvent, id: string) => {
    if (!props.isWide || !isPlain(event)) return
    event.preventDefault()
    props.route.go(addressOf(props.asked, id), { stays: true })
  }
  return (
    <div class="library-b">
      <Facets
        filters={dataOf(counted) ?? props.filters}
        asked={props.asked}
        isWide={props.isWide}
        onAsk={ask}
      />
      <section class="library-list" aria-labelledby="clause-list">
        <h2 class="hide" id="clause-list">
          {say(words.list)}
        </h2>
        <Search q={props.asked.q ?? ""} onType={(word) => ask(withWords(props.asked, word), true)} />
        <Fetched query={once(found)}>
          {() => (
            <>
              <p class="small muted count" role="status">
                {told()}
              </p>
              <List
                items={rows()}
                loaded={items().length}
                total={total()}
                q={answered().q?.trim() ?? ""}
                current={props.id}
                isStale={found.isPlaceholderData}
                isLoading={found.isFetchingNextPage}
                hasMore={found.hasNextPage}
                tileOf={(owner) => tileOf(props.filters, owner)}
                kindOf={(kind) => kindOf(props.filters, kind)}
                addressOf={(id) => addressOf(answered(), id)}
                onOpen={open}
                onMore={() => void found.fetchNextPage()}
              />
            </>
          )}
        </Fetched>
      </section>
      <Show when={props.isWide}>
        <aside
          class="library-detail"
          aria-label={say(words.detail)}
          tabindex="-1"
          ref={(aside) => {
            aside.addEventListener("click", (event) => {
              const id = clauseAt(event.target)
              if (id === undefined) return
              open(event, id)
              aside.focus()
            })
          }}
        >
          <Show when={props.id} keyed fallback={<Pick />}>
            {(id) => (
              <One id={id} filters={props.filters}>
                {(clause) => (
                  <p class="hide" role="status">
                    {say(words.opened(titleOf(clause)))}
                  </p>
                )}
              </One>
            )}
          </Show>
        </aside>
      </Show>
    </div>
  )
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)

/** The clause that a link leads to, as from one clause to the one that it replaced. */
const clauseAt = (target: EventTarget | null): string | undefined => {
  const link = target instanceof Element ? target.closest("a") : null
  return link === null ? undefined : /^\/clauses\/([^/]+)$/u.exec(link.pathname)?.[1]
}

/** A query whose view is made once, and follows by itself what is in it. */
const once = <Q extends Parameters<typeof Fetched>[0]["query"]>(query: Q) => ({
  get isPending() {
    return query.isPending
  },
  get data() {
    return query.isPending || query.data === undefined ? undefined : there
  },
  get error() {
    return query.error
  },
  refetch: () => query.refetch(),
})
const there = {}

const withWords = ({ q: _, ...others }: Asked, q: string): Asked => (q === "" ? others : { q, ...others })

const Pick = () => (
  <div class="card empty">
    <p>
      <b>{say(words.pick)}</b>
    </p>
    <p class="small second">{say(words.pickHint)}</p>
  </div>
)

/** The clause as a page of its own, with the way back to the list as it was. */
const Alone = (props: Looking) => (
  <Show when={props.id} keyed>
    {(id) => (
      <One id={id} filters={props.filters} head={<Head title={id} asked={props.asked} />}>
        {(clause) => <Head title={titleOf(clause)} asked={props.asked} />}
      </One>
    )}
  </Show>
)

const Head = (props: { readonly title: string; readonly asked: Asked }) => (
  <PageHead title={props.title} above={[{ title: say(words.title), href: addressOf(props.asked) }]} />
)

const One = (props: {
  readonly id: string
  readonly filters: Filters
  /** What stands above while the clause is on its way, or does not come. */
  readonly head?: JSX.Element
  readonly children: (clause: Whole) => JSX.Element
}) => {
  const found = useQuery(() => ({ queryKey: ["clause", props.id], queryFn: () => one(props.id), ...kept }))
  const isThere = () => !found.isPending && found.data !== undefined
  return (
    <>
      <Show when={!isThere()}>{props.head}</Show>
      <Fetched query={found} elsewhere={<a href="/clauses">{say(words.toAll)}</a>}>
        {(clause) => (
          <>
            {props.children(clause)}
            <div class="card">
              <Detail
                clause={clause}
                owner={{
                  tile: tileOf(props.filters, clause.owner),
                  name: nameOf(props.filters, clause.owner),
                }}
                kind={kindOf(props.filters, clause.kind)}
                nameOf={(provider) => nameOf(props.filters, provider)}
              />
            </div>
          </>
        )}
      </Fetched>
    </>
  )
}
