import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { Fetched, kept } from "../../components/fetched/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { PageHead } from "../../components/page-head/index.ts"
import { say } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import type { PageProps } from "../page/page.ts"
import { guideWords as words } from "./guides.intl.ts"
import { addressOf, guide, type Topics, topics, wayOf } from "./tree.ts"
import { Walk } from "./walk.tsx"

/** What the providers' papers say on what to do: all topics, or one walked question by question (指引). */
export const Guides = (props: PageProps) => {
  const place = () => {
    const [provider, topic] = [props.route.part("provider"), props.route.part("topic")]
    return topic === "" ? undefined : `${provider}/${topic}`
  }
  return (
    <Show when={place()} fallback={<All />} keyed>
      {(chosen) => <One place={chosen} way={props.route.asked("way")} onGo={props.route.go} />}
    </Show>
  )
}

const listed = () => ({ queryKey: ["guides"], queryFn: topics, ...kept })

const All = () => {
  const found = useQuery(listed)
  return (
    <div class="guides">
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <Fetched query={found}>
        {({ topics: all, providers }) => (
          <ul class="card topics">
            <For each={all}>
              {(topic) => (
                <li>
                  <h2>{capital(say(topic.title))}</h2>
                  <ul class="speaking">
                    <For each={providers}>{(provider) => <Speaks topic={topic} provider={provider} />}</For>
                  </ul>
                </li>
              )}
            </For>
          </ul>
        )}
      </Fetched>
    </div>
  )
}

const Speaks = (props: {
  readonly topic: Topics["topics"][number]
  readonly provider: Topics["providers"][number]
}) => (
  <li>
    <Show
      when={props.topic.providers.includes(props.provider.id)}
      fallback={
        <span class="silent small">
          {say(props.provider.name)} · <span class="undocumented">{say(words.undocumented)}</span>
        </span>
      }
    >
      <a class="btn" href={addressOf(props.provider.id, props.topic.id)}>
        {say(props.provider.name)}
        <span class="hide"> {say(props.topic.title)}</span>
        <Icon name="right" />
      </a>
    </Show>
  </li>
)

const One = (props: {
  readonly place: string
  readonly way: string | undefined
  readonly onGo: (address: string) => void
}) => {
  const [provider = "", topic = ""] = props.place.split("/")
  const found = useQuery(() => ({
    queryKey: ["guide", provider, topic],
    queryFn: () => guide(provider, topic),
    ...kept,
  }))
  const all = useQuery(listed)
  const others = () => {
    if (all.isPending || all.data === undefined) return []
    const speaking = all.data.topics.find(({ id }) => id === topic)?.providers ?? []
    return all.data.providers.filter(({ id }) => id !== provider && speaking.includes(id))
  }
  return (
    <Fetched
      query={found}
      head={<PageHead title={props.place} above={[{ title: say(words.title), href: "/guides" }]} />}
      elsewhere={<a href="/guides">{say(words.toAll)}</a>}
    >
      {(whole) => <Walk guide={whole} way={wayOf(props.way)} others={others()} onGo={props.onGo} />}
    </Fetched>
  )
}
