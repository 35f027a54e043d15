import type { Report } from "@openbeian/core/check"
import type { FooterView } from "@openbeian/core/footer"
import { useQuery } from "@tanstack/solid-query"
import { createSignal, createUniqueId, For, Show } from "solid-js"
import { Icon } from "../../../components/icon/index.ts"
import { say } from "../../../language/language.ts"
import { capital } from "../../../language/phrase.ts"
import { send } from "../../api/client.ts"
import type { Draft } from "../../draft/json.ts"
import { read } from "../../draft/pointer.ts"
import { nameOfService } from "../naming.ts"
import { footerWords as words } from "./footers.intl.ts"

/** What stands in the place of a number that is not given yet. */
const samples = { website: "京ICP备04000001号-1", app: "京ICP备04000001号-1A" }

interface FootersProps {
  readonly report: Report.Report
  readonly draft: Draft
}

/** The foot of the page as each provider's papers want it, ready to be pasted. */
export const Footers = (props: FootersProps) => {
  const id = createUniqueId()
  const [number, setNumber] = createSignal("")
  const [provider, setProvider] = createSignal(props.report.providers[0]?.provider ?? "")
  const shown = () => services(props.report)
  const [service, setService] = createSignal(shown()[0]?.path ?? "")
  const kind = () => shown().find(({ path }) => path === service())?.kind ?? "website"
  const facts = () => ({
    number: number().trim() || samples[kind()],
    kind: kind(),
    ...textAt(props.draft, "/subject/name", "organisation"),
    ...textAt(props.draft, "/subject/province", "province"),
    year: props.report.today.slice(0, 4),
    provider: provider(),
  })
  const footer = useQuery(() => ({
    queryKey: ["footer", facts()],
    queryFn: async () => asFooter(await send("/api/footers", facts())),
    placeholderData: (before: Made | undefined) => before,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  }))
  return (
    <Show when={shown().length > 0}>
      <section class="card footers" aria-labelledby={`${id}h`}>
        <h3 id={`${id}h`}>{say(words.title)}</h3>
        <div class="row">
          <label for={`${id}n`}>{say(words.number)}</label>
          <input
            id={`${id}n`}
            class="input num"
            placeholder={samples[kind()]}
            autocomplete="off"
            spellcheck={false}
            onChange={(event) => setNumber(event.currentTarget.value)}
          />
          <Show when={shown().length > 1}>
            <label for={`${id}s`}>{say(words.service)}</label>
            <select id={`${id}s`} class="input" onChange={(event) => setService(event.currentTarget.value)}>
              <For each={shown()}>
                {({ path }) => <option value={path}>{say(nameOfService(props.draft, path))}</option>}
              </For>
            </select>
          </Show>
          <label for={`${id}p`}>{say(words.provider)}</label>
          <select id={`${id}p`} class="input" onChange={(event) => setProvider(event.currentTarget.value)}>
            <For each={props.report.providers}>
              {(each) => <option value={each.provider}>{say(each.name)}</option>}
            </For>
          </select>
        </div>
        <Show when={footer.isError}>
          <p class="small second" role="status">
            {say(words.offline)}
          </p>
        </Show>
        <Show when={!footer.isPending && footer.data}>
          {(made) => <Snippet made={made()} isSample={number().trim() === ""} />}
        </Show>
      </section>
    </Show>
  )
}

const Snippet = (props: { readonly made: Made; readonly isSample: boolean }) => {
  const [copied, setCopied] = createSignal<"yes" | "no">()
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.made.html)
      setCopied("yes")
    } catch {
      setCopied("no")
    }
  }
  return (
    <>
      <Show when={!props.isSample}>
        <For each={props.made.findings}>
          {(finding) => (
            <p class="small wrong">
              <Icon name="fail" />
              <span>
                {capital(say(finding.message))} <span class="mend">{say(finding.fix)}</span>
              </span>
            </p>
          )}
        </For>
      </Show>
      <div class="snippet">
        <pre>
          <code>{props.made.html}</code>
        </pre>
        <button class="btn little" type="button" onClick={() => void copy()}>
          {say(words.copy)}
        </button>
      </div>
      <p class="small muted">
        <span role="status">
          <Show when={copied()}>{(how) => <b>{say(words.copied[how()])} </b>}</Show>
        </span>
        <Show when={props.isSample}>{say(words.sample)}</Show> <a href="/tools/footer">{say(words.more)}</a>
      </p>
    </>
  )
}

/** Mini programs and quick apps are shown by their platform. */
const services = ({ providers }: Report.Report) =>
  (providers[0]?.services ?? []).flatMap(({ path, kind }) =>
    kind === "website" || kind === "app" ? [{ path, kind }] : [],
  )

const textAt = (draft: Draft, pointer: string, name: string): Readonly<Record<string, string>> => {
  const found = read(draft, pointer)
  return typeof found === "string" && found !== "" ? { [name]: found } : {}
}

type Made = Pick<FooterView.Footer, "html" | "findings">

/** The API's answer by its own schema. */
const asFooter = (body: unknown) => body as Made
