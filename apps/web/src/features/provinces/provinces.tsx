import { useQuery } from "@tanstack/solid-query"
import { createEffect, For, type JSX, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { dayText } from "../../language/phrase.ts"
import { Problem } from "../api/problem.ts"
import { areasOf } from "./areas.ts"
import { ProvincePage } from "./province-page.tsx"
import { provinceWords as words } from "./provinces.intl.ts"
import { type Listed, list, one } from "./regulations.ts"

/** The requirements of the 31 administrations: all of them, or one in full (各省要求). */
export const Provinces = (props: { readonly code: string | undefined }) => (
  <Show when={props.code} fallback={<All />} keyed>
    {(code) => <One code={code} />}
  </Show>
)

const All = () => {
  const found = useQuery(() => ({ queryKey: ["provinces"], queryFn: list, ...kept }))
  createEffect(() => {
    document.title = say(words.listTitle)
  })
  return (
    <div class="provinces">
      <div class="head">
        <div class="head-l">
          <nav class="crumb" aria-label={say(words.where)}>
            <a href="?">{say(words.start)}</a>
            <span aria-hidden="true">/</span>
            <span aria-current="page">{say(words.title)}</span>
          </nav>
          <h1>{say(words.title)}</h1>
          <p class="lead">{say(words.lead)}</p>
        </div>
      </div>
      <Answer query={found}>
        {({ provinces, checkedOn }) => (
          <>
            <For each={areasOf(provinces)}>
              {(area) => (
                <section class="area" aria-label={say(area.name)}>
                  <h2>{say(area.name)}</h2>
                  <ul>
                    <For each={area.provinces}>{(province) => <Card province={province} />}</For>
                  </ul>
                </section>
              )}
            </For>
            <p class="small muted">{say(words.checkedOn(dayText(checkedOn, "")))}</p>
          </>
        )}
      </Answer>
    </div>
  )
}

const Card = (props: { readonly province: Listed }) => (
  <li>
    <a class="province-card" href={`?province=${props.province.code}`}>
      <b>{say(props.province.name)}</b>
      <span class="small">{say(words.statements(props.province.statements))}</span>
      <Show when={props.province.differing > 0}>
        <span class="small v-rev ink">
          <Icon name="rev" />
          {say(words.differing(props.province.differing))}
        </span>
      </Show>
      <Show when={props.province.review}>
        {(review) => <span class="small">{say(words.seen(review().from, review().to))}</span>}
      </Show>
    </a>
  </li>
)

const One = (props: { readonly code: string }) => {
  const found = useQuery(() => ({
    queryKey: ["province", props.code],
    queryFn: () => one(props.code),
    ...kept,
  }))
  createEffect(() => {
    if (!found.isPending && found.data !== undefined) document.title = say(words.pageTitle(found.data.name))
  })
  return <Answer query={found}>{(province) => <ProvincePage province={province} />}</Answer>
}

/** The regulations change with a release and not while somebody reads. */
const kept = { staleTime: Number.POSITIVE_INFINITY, retry: false }

/** What was asked for; while it is on its way grey lines, and else why there is none. */
const Answer = <A extends object>(props: {
  readonly query: {
    readonly isPending: boolean
    readonly data: A | undefined
    readonly error: Error | null
    refetch(): unknown
  }
  readonly children: (data: A) => JSX.Element
}) => (
  // Data that is read before it is there would take the whole view off the page.
  <Show when={!props.query.isPending} fallback={<Waiting />}>
    <Show
      when={props.query.data}
      keyed
      fallback={
        <Show when={props.query.error}>
          {(error) => <Trouble error={error()} again={() => props.query.refetch()} />}
        </Show>
      }
    >
      {(data) => props.children(data)}
    </Show>
  </Show>
)

const Waiting = () => (
  <div class="card pad" role="status" aria-label={say(words.waiting)}>
    <div class="skeleton short" />
    <div class="skeleton" />
    <div class="skeleton long" />
  </div>
)

const Trouble = (props: { readonly error: Error; readonly again: () => void }) => {
  const says = () => (props.error instanceof Problem ? props.error.says : undefined)
  return (
    <div class="notice v-warn" role="alert">
      <Icon name="warn" />
      <div>
        <p>
          <b>{say(says() ?? words.offline)}</b>
        </p>
        <p class="row">
          <Show when={says() === undefined}>
            <button class="btn little" type="button" onClick={() => props.again()}>
              {say(words.again)}
            </button>
          </Show>
          <a href="?provinces">{say(words.toAll)}</a>
        </p>
      </div>
    </div>
  )
}
