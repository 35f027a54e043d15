import { useQuery } from "@tanstack/solid-query"
import { createEffect, createMemo, createSignal, on, onCleanup, Show } from "solid-js"
import { appWords as words } from "../../app.intl.ts"
import { dataOf, kept } from "../../components/fetched/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { fields } from "../api/client.ts"
import { createCheck } from "../check/check.ts"
import { Following } from "../check/following.tsx"
import { Answers } from "../form/answers.tsx"
import { formWords } from "../form/form.intl.ts"
import { Form } from "../form/form.tsx"
import { Bar } from "./bar.tsx"
import { checkPageWords } from "./check-page.intl.ts"
import { focusOn } from "./focus.ts"
import { Head } from "./head.tsx"
import type { PageProps } from "./page.ts"
import { createPreference } from "./preference.ts"
import { Transfer } from "./transfer.tsx"

/** The facts as a task list; at the right the result in short, which follows. */
export const CheckPage = (props: PageProps) => {
  const check = createCheck(props.draft)
  const catalogue = useQuery(() => ({ queryKey: ["fields"], queryFn: fields, ...kept }))
  const [isFaulty, setFaulty] = createSignal(false)
  const [isDense, setDense] = createPreference("openbeian.dense")
  const [isOut, setOut] = createSignal(false)
  const isPhone = createWidth("(max-width: 640px)")
  const fact = () => props.route.asked("at")
  const at = () => props.route.asked("step") ?? fact()
  const isAnswers = () => props.route.asked("view") === "answers"
  const openStep = (to: string | undefined) =>
    props.route.go(to === undefined ? "/check" : `/check?step=${encodeURIComponent(to)}`)
  const goTo = (pointer: string) => props.route.go(`/check?at=${encodeURIComponent(pointer)}`)
  // The form waits for the first answer, or what is said of a fact would push away what stands below it.
  const isAnswered = createMemo(
    (was: boolean) => was || check.isEmpty() || check.report() !== undefined || check.problem() !== undefined,
    false,
  )
  const known = () => dataOf(catalogue)
  // Who is sent to a fact finds the focus at it, as soon as its page is there.
  createEffect(
    on([fact, () => isAnswered() && known() !== undefined], ([pointer, isThere]) => {
      if (pointer !== undefined && isThere) focusOn(pointer)
    }),
  )
  return (
    <div
      classList={{
        "following-out": isOut(),
        "one-thing": isPhone() && !isDense() && at() !== undefined && !isAnswers(),
      }}
    >
      <Head
        draft={props.draft}
        short={say(isAnswers() ? checkPageWords.answers : words.check)}
        above={isAnswers() ? [{ title: say(words.check), href: "/check" }] : []}
        lead={say(isAnswers() ? checkPageWords.answersHint : formWords.hint)}
        isFaulty={isFaulty()}
      >
        <Show
          when={isAnswers()}
          fallback={
            <a class="btn" href="/result">
              {say(words.whole)}
            </a>
          }
        >
          <button class="btn primary" type="button" onClick={() => print()}>
            <Icon name="print" />
            {say(words.print)}
          </button>
        </Show>
      </Head>
      <Transfer draft={props.draft} />
      <Show
        when={!isAnswers()}
        fallback={<Answers draft={props.draft} fields={known() ?? []} report={check.report()} />}
      >
        <div class="check">
          <section id="facts" aria-label={say(formWords.title)}>
            <div class="facts-h">
              <label class="tick">
                <input
                  type="checkbox"
                  checked={isDense()}
                  onChange={(event) => setDense(event.currentTarget.checked)}
                />
                <span>{say(formWords.dense)}</span>
              </label>
              <a class="small" href="/check?view=answers">
                {say(checkPageWords.toAnswers)}
              </a>
            </div>
            <Show when={isAnswered() && known()} fallback={<div class="tasks-blank" aria-busy="true" />}>
              {(all) => (
                <Form
                  draft={props.draft}
                  check={check}
                  fields={all()}
                  at={at()}
                  onOpen={openStep}
                  grain={isPhone() ? "thing" : "section"}
                  isDense={isDense()}
                  onFaulty={setFaulty}
                />
              )}
            </Show>
          </section>
          <Following check={check} draft={props.draft} fields={known() ?? []} onGoTo={goTo} />
        </div>
      </Show>
      <Bar
        report={check.report()}
        href="/result"
        words={say(words.toResult)}
        isOut={isOut()}
        onTurn={() => setOut(!isOut())}
      />
    </div>
  )
}

/** Whether the window is of a width, as a signal. */
const createWidth = (query: string): (() => boolean) => {
  const media = matchMedia(query)
  const [is, setIs] = createSignal(media.matches)
  const follow = () => setIs(media.matches)
  media.addEventListener("change", follow)
  onCleanup(() => media.removeEventListener("change", follow))
  return is
}
