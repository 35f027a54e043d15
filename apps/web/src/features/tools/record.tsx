import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, Show } from "solid-js"
import { Copy, CopyLink } from "../../components/copy/index.ts"
import { Fetched, kept } from "../../components/fetched/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import type { PageProps } from "../page/page.ts"
import { Wrong } from "./field.tsx"
import { ToolHead } from "./head.tsx"
import { recordWords as words } from "./record.intl.ts"
import {
  type Item,
  linesOf,
  mostAtOnce,
  othersOfSeries,
  parse,
  splitAt,
  subjectOf,
  type Understood,
} from "./record.ts"

/** Numbers as people write them, and what each of them says; the address holds them, so it can be shared. */
export const RecordNumbers = (props: PageProps) => {
  const asked = () => props.route.asked("n") ?? ""
  const [text, setText] = createSignal(asked())
  const [wrong, setWrong] = createSignal("")
  const submit = (event: Event) => {
    event.preventDefault()
    const lines = linesOf(text())
    if (lines.length === 0) return setWrong(say(words.empty))
    if (lines.length > mostAtOnce) return setWrong(say(words.tooMany(mostAtOnce)))
    setWrong("")
    return props.route.go(`/tools/record-number?${new URLSearchParams({ n: lines.join("\n") })}`)
  }
  return (
    <div class="tool">
      <ToolHead tool="record-number" acts={<CopyLink />} />
      <form class="card pad tool-form" noValidate onSubmit={submit}>
        <div class="field wide">
          <label class="label" for="numbers">
            {say(words.label)}
          </label>
          <p class="hint" id="numbers-hint">
            {say(words.hint)}
          </p>
          <textarea
            id="numbers"
            class="input num"
            rows={3}
            spellcheck={false}
            aria-describedby="numbers-hint numbers-wrong"
            aria-invalid={wrong() !== ""}
            value={text()}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <Wrong id="numbers-wrong" says={wrong()} />
        </div>
        <button class="btn primary" type="submit">
          {say(words.read)}
        </button>
      </form>
      <Show when={linesOf(asked()).slice(0, mostAtOnce).join("\n")} keyed>
        {(lines) => <Answered texts={lines.split("\n")} />}
      </Show>
    </div>
  )
}

const Answered = (props: { readonly texts: ReadonlyArray<string> }) => {
  const found = useQuery(() => ({
    queryKey: ["record numbers", props.texts],
    queryFn: () => parse(props.texts),
    ...kept,
  }))
  return (
    <section class="section" aria-labelledby="read">
      <Fetched query={found}>
        {(items) => {
          const good = items.filter((item) => "number" in item).length
          return (
            <>
              <div class="section-h" role="status">
                <h2 id="read">{say(words.found(good, items.length - good))}</h2>
              </div>
              <ul class="readings">
                <For each={items}>
                  {(item) => (
                    <li class="card pad">
                      {"number" in item ? <Read item={item} all={items} /> : <Unread item={item} />}
                    </li>
                  )}
                </For>
              </ul>
            </>
          )
        }}
      </Fetched>
    </section>
  )
}

const Read = (props: { readonly item: Understood; readonly all: ReadonlyArray<Item> }) => {
  const number = () => props.item.number
  const subject = () => subjectOf(props.item)
  const others = () => othersOfSeries(props.item, props.all)
  const isShown = () => ["subject", "website", "app"].includes(number().kind)
  return (
    <>
      <h3 class="row">
        <span class="num big">{number().printed}</span>
        <Copy text={number().printed} of={number().printed} />
      </h3>
      <dl class="pairs">
        <dt>{say(words.kind)}</dt>
        <dd>{capital(say(words.kinds[number().kind]))}</dd>
        <Show when={number().province}>
          {(province) => (
            <>
              <dt>{say(words.province)}</dt>
              <dd>
                <a href={`/provinces/${province().code}`}>{say(province().name)}</a>
              </dd>
            </>
          )}
        </Show>
        <Show when={subject()}>
          {(printed) => (
            <>
              <dt>{say(words.subject)}</dt>
              <dd class="num">{printed()}</dd>
            </>
          )}
        </Show>
        <Show when={number().serial}>
          {(serial) => (
            <>
              <dt>{say(words.service)}</dt>
              <dd>{capital(say(words.serial(serial())))}</dd>
            </>
          )}
        </Show>
        <Show when={number().kind === "subject"}>
          <dt>{say(words.service)}</dt>
          <dd>{capital(say(words.noService))}</dd>
        </Show>
        <Show when={others() > 0}>
          <dt>{say(words.sameSubject)}</dt>
          <dd>{capital(say(words.series(others())))}</dd>
        </Show>
      </dl>
      <For each={number().warnings}>
        {(warning) => (
          <p class="small">
            <Verdict face="warn" /> {say(warning.message)}
          </p>
        )}
      </For>
      <Show when={isShown()}>
        <a class="small" href={`/tools/footer?${new URLSearchParams({ number: number().printed })}`}>
          {say(words.toFooter)}
        </a>
      </Show>
    </>
  )
}

const Unread = (props: { readonly item: Exclude<Item, Understood> }) => {
  const parts = () => splitAt(props.item.text, props.item.error.offset)
  return (
    <>
      <h3 class="num big">
        {parts()[0]}
        <mark>{parts()[1] || "\u00a0"}</mark>
      </h3>
      <p class="fault">
        <Icon name="fail" />
        <span>{say(props.item.error.message)}</span>
      </p>
      <p class="small mend">{say(props.item.error.fix)}</p>
    </>
  )
}
