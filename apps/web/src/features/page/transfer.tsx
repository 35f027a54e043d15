import { createSignal, For, type JSX, onCleanup, onMount, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say, type Text } from "../../language/language.ts"
import { readFile } from "../api/documents.ts"
import { type Fault, Problem } from "../api/problem.ts"
import { type DraftStore, previous, titleOf } from "../draft/draft.ts"
import { type Draft, isList } from "../draft/json.ts"
import { carriedBy, charactersMax, charactersSafe, fragmentOf } from "../draft/link.ts"
import { leaves, read } from "../draft/pointer.ts"
import { checkPageWords as words } from "./check-page.intl.ts"

/** A filing that wants to take the place of the one that is open. */
interface Arrival {
  readonly title: Text
  readonly draft: Draft
}

/** What is said of a file or a link. */
interface Notice {
  readonly tone: "fail" | "warn" | "pass"
  readonly says: ReadonlyArray<Text>
  readonly faults: ReadonlyArray<Fault>
  /** What could not be put on the clipboard. */
  readonly link?: string
}

/**
 * Filings from elsewhere and to elsewhere: a file that is dropped or chosen, a link that carries one. Nothing takes
 * the place of what is open before one has said so, and then it stays one step back.
 */
export const Transfer = (props: { readonly draft: DraftStore }) => {
  const [arrival, setArrival] = createSignal<Arrival>()
  const [notice, setNotice] = createSignal<Notice>()
  const [isOver, setOver] = createSignal(false)
  let input: HTMLInputElement | undefined

  const arrive = (next: Arrival) => {
    setNotice(undefined)
    if (props.draft.isEmpty) props.draft.open(next.draft)
    else setArrival(next)
  }
  const takeFile = async (file: File) => {
    try {
      const draft = await readFile(file)
      arrive({ title: words.droppedTitle(file.name, whoseIs(draft)), draft })
    } catch (cause) {
      if (!(cause instanceof Problem)) throw cause
      const says =
        cause.says === undefined
          ? words.fileUnread(file.name)
          : words.fileFaulty(file.name, cause.faults.length)
      setNotice({ tone: "fail", says: [says], faults: cause.faults })
    }
  }
  /** The fragment is read and taken off the address, where nobody has to see it any longer. */
  const takeLink = async () => {
    const carried = await carriedBy(location.hash)
    if (carried === undefined) return
    history.replaceState(null, "", `${location.pathname}${location.search}`)
    const isRead = "draft" in carried
    setNotice(isRead ? undefined : { tone: "fail", says: [words.broken[carried.broken]], faults: [] })
    // Even where nothing is open yet one sees first whose filing it is; an offer from before is gone.
    setArrival(
      isRead ? { title: words.carriedTitle(whoseIs(carried.draft)), draft: carried.draft } : undefined,
    )
  }
  const copyLink = async () => {
    const link = `${location.origin}/check#${await fragmentOf(props.draft.document)}`
    if (link.length > charactersMax) {
      setNotice({ tone: "fail", says: [words.linkTooLong(link.length, charactersMax)], faults: [] })
      return
    }
    const says = [
      words.linkCopied(link.length),
      ...(link.length > charactersSafe ? [words.linkLong(charactersSafe)] : []),
    ]
    const tone = link.length > charactersSafe ? "warn" : "pass"
    try {
      await navigator.clipboard.writeText(link)
      setNotice({ tone, says, faults: [] })
    } catch {
      setNotice({ tone, says: says.slice(1), faults: [], link })
    }
  }
  const isFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") === true
  const over = (event: DragEvent) => {
    if (!isFile(event)) return
    event.preventDefault()
    setOver(true)
  }
  const leave = (event: DragEvent) => event.relatedTarget === null && setOver(false)
  const drop = (event: DragEvent) => {
    if (!isFile(event)) return
    event.preventDefault()
    setOver(false)
    const file = event.dataTransfer?.files[0]
    if (file !== undefined) void takeFile(file)
  }
  const follow = () => void takeLink()
  onMount(() => {
    follow()
    addEventListener("hashchange", follow)
    document.addEventListener("dragover", over)
    document.addEventListener("dragleave", leave)
    document.addEventListener("drop", drop)
  })
  onCleanup(() => {
    removeEventListener("hashchange", follow)
    document.removeEventListener("dragover", over)
    document.removeEventListener("dragleave", leave)
    document.removeEventListener("drop", drop)
  })
  const before = () => {
    // Read again whenever another document was put in place.
    props.draft.opened()
    return previous()
  }
  return (
    <div class="transfer">
      <div class="transfer-acts">
        <button class="btn little bare" type="button" onClick={() => input?.click()}>
          <Icon name="up" />
          {say(words.import)}
        </button>
        <input
          ref={(element) => {
            input = element
          }}
          class="hide"
          type="file"
          accept=".yaml,.yml,.json"
          tabindex="-1"
          aria-label={say(words.import)}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0]
            event.currentTarget.value = ""
            if (file !== undefined) void takeFile(file)
          }}
        />
        <Show when={!props.draft.isEmpty}>
          <button class="btn little bare" type="button" onClick={() => void copyLink()}>
            <Icon name="right" />
            {say(words.link)}
          </button>
        </Show>
        <Show when={before()}>
          {(kept) => (
            <button class="btn little bare" type="button" onClick={() => props.draft.open(kept().draft)}>
              <Icon name="clock" />
              {say(words.putBack(whoseIs(kept().draft)))}
            </button>
          )}
        </Show>
      </div>
      <Show when={notice()}>{(shown) => <Said notice={shown()} onClose={() => setNotice(undefined)} />}</Show>
      <Show when={arrival()} keyed>
        {(next) => (
          <Confirm onKeep={() => setArrival(undefined)}>
            <h2 id="arrival">{say(next.title)}</h2>
            <p>{say(words.holds(servicesIn(next.draft), leaves(next.draft).length - 1))}</p>
            <Show when={!props.draft.isEmpty}>
              <p class="second">{say(words.replaces(whoseIs(props.draft.document)))}</p>
            </Show>
            <div class="row">
              <button
                class="btn primary"
                type="button"
                onClick={() => {
                  props.draft.open(next.draft)
                  setArrival(undefined)
                }}
              >
                {say(words.take)}
              </button>
              <button class="btn" type="button" onClick={() => setArrival(undefined)}>
                {say(words.keep)}
              </button>
            </div>
          </Confirm>
        )}
      </Show>
      <Show when={isOver()}>
        <div class="drop-over">{say(words.dropHere)}</div>
      </Show>
    </div>
  )
}

/** The browser's own dialog: it holds the focus, Esc keeps what is open. */
const Confirm = (props: { readonly onKeep: () => void; readonly children: JSX.Element }) => (
  <dialog
    class="confirm"
    aria-labelledby="arrival"
    ref={(element) => queueMicrotask(() => element.showModal())}
    onClose={() => props.onKeep()}
  >
    {props.children}
  </dialog>
)

const Said = (props: { readonly notice: Notice; readonly onClose: () => void }) => (
  <div class={`notice v-${props.notice.tone}`} role={props.notice.tone === "fail" ? "alert" : "status"}>
    <Icon name={props.notice.tone} />
    <div>
      <For each={props.notice.says}>{(each) => <p>{say(each)}</p>}</For>
      <Show when={props.notice.link}>
        {(link) => (
          <label class="field">
            {say(words.linkToCopy)}
            <input class="input" readonly value={link()} onFocus={(event) => event.currentTarget.select()} />
          </label>
        )}
      </Show>
      <ul>
        <For each={props.notice.faults}>
          {(fault) => (
            <li>
              <Show when={fault.line}>{(line) => <b class="num">{say(words.line(line()))}</b>}</Show>
              {say(fault.message)} {say(fault.fix)}
            </li>
          )}
        </For>
      </ul>
      <button class="btn little" type="button" onClick={() => props.onClose()}>
        {say(words.close)}
      </button>
    </div>
  </div>
)

const whoseIs = (draft: Draft): string => titleOf(draft) ?? say(words.nobody)

const servicesIn = (draft: Draft): number => {
  const services = read(draft, "/services")
  return isList(services) ? services.length : 0
}
