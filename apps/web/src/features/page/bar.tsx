import type { Report } from "@openbeian/core/check"
import { createMemo, createSignal, For, onCleanup, onMount, Show } from "solid-js"
import { appWords as words } from "../../app.intl.ts"
import { overall, Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { tally } from "../check/common.ts"

/** On a phone: what is to fix and to answer, and the way between facts and result. */
export const Bar = (props: { readonly report: Report.Report | undefined }) => {
  const [isAtResult, setAtResult] = createSignal(false)
  const counts = createMemo(() => tally(props.report?.providers ?? []))
  onMount(() => {
    const result = document.querySelector("#result")
    if (result === null) return
    // The result counts as shown once it has passed the middle of the window.
    const observer = new IntersectionObserver(([entry]) => setAtResult(entry?.isIntersecting === true), {
      rootMargin: "0px 0px -50% 0px",
    })
    observer.observe(result)
    onCleanup(() => observer.disconnect())
  })
  return (
    <aside class="bar" aria-label={say(words.bar)}>
      <Show when={props.report} fallback={<span />}>
        <div class="counts">
          <For
            each={(["fail", "unk", "rev"] as const).filter((face) => counts()[face] > 0)}
            fallback={<Verdict face="pass" words={say(overall.pass)} />}
          >
            {(face) => <Verdict face={face} count={counts()[face]} />}
          </For>
        </div>
      </Show>
      <a class="btn primary" href={isAtResult() ? "#facts" : "#result"}>
        {say(isAtResult() ? words.toFacts : words.toResult)}
      </a>
    </aside>
  )
}
