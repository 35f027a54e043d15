import { For, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import type { Fault } from "../api/problem.ts"
import { controlId, useForm } from "./context.ts"
import { formWords as words } from "./form.intl.ts"
import { isMistake, type Trouble } from "./trouble.ts"

/** What is said below a control: how it was read, what is wrong with it, and where it will not do. */
export const Says = (props: { readonly pointer: string }) => {
  const form = useForm()
  const id = () => controlId(props.pointer)
  return (
    <>
      <p class="read" id={`${id()}:read`} aria-live="polite">
        <Show when={form.readAt(props.pointer)}>
          {(read) => (
            <>
              <Icon name="check" />
              <span>
                {say(words.readAs)} <b class="num">{read().as}</b>
                <Show when={read().note}>{(note) => <span class="num">，{say(note())}</span>}</Show>
              </span>
            </>
          )}
        </Show>
      </p>
      <Show when={form.faultAt(props.pointer)}>
        {(fault) => (
          <p class="wrong" id={`${id()}:fault`}>
            <Icon name="fail" />
            <span>{capital(say(faultText(fault())))}</span>
          </p>
        )}
      </Show>
      <For each={form.troublesAt(props.pointer)}>
        {(trouble) => (
          <Show when={isMistake(trouble)} fallback={<Obstacle trouble={trouble} />}>
            <p class="wrong">
              <Icon name="fail" />
              <span>
                {capital(say(troubleText(trouble)))} <Why ids={trouble.clauses} />
              </span>
            </p>
          </Show>
        )}
      </For>
    </>
  )
}

/** No error of the filing: a provider that will not take it so, and who would. */
const Obstacle = (props: { readonly trouble: Trouble }) => (
  <div class="obstacle" classList={{ warn: props.trouble.severity === "warn" }}>
    <Icon name={props.trouble.severity === "warn" ? "warn" : "info"} />
    <div>
      <p>
        <b>{props.trouble.by.map(({ name }) => say(name)).join("、")}</b>
        {say(colon)}
        {capital(say(troubleText(props.trouble)))} <Why ids={props.trouble.clauses} />
      </p>
      <Show when={props.trouble.severity === "block" && props.trouble.elsewhere.length > 0}>
        <p class="muted">{say(words.elsewhere(props.trouble.elsewhere.map(({ name }) => name)))}</p>
      </Show>
    </div>
  </div>
)

/** Opens the clause that says so. */
export const Why = (props: { readonly ids: ReadonlyArray<string> }) => (
  <Show when={props.ids.length > 0}>
    <span class="why">
      {say(words.why)} <Clauses ids={props.ids} />
    </span>
  </Show>
)

/** The same words in the summary and at the field. */
export const faultText = ({ message, fix }: Pick<Fault, "message" | "fix">) => joined(message, fix)

export const troubleText = ({ message, fix }: Pick<Trouble, "message" | "fix">) => joined(message, fix)

const colon = { zh: "：", en: ": " }

const joined = (message: Fault["message"], fix: Fault["fix"]) => ({
  zh: fix.zh === "" ? message.zh : `${withStop(message.zh, "。")}${withStop(fix.zh, "。")}`,
  en: fix.en === "" ? message.en : `${withStop(message.en, ".")} ${capital(withStop(fix.en, "."))}`,
})

const withStop = (sentence: string, stop: string): string =>
  /[.。！？!?]$/u.test(sentence) ? sentence : `${sentence}${stop}`
