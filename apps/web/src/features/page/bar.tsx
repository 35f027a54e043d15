import type { Report } from "@openbeian/core/check"
import { createSignal, For, onCleanup, onMount, Show } from "solid-js"
import { appWords as words } from "../../app.intl.ts"
import { openIn, overall, Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"

/** On a phone: what is to fix and to answer, and the way between facts and result. */
export const Bar = (props: { readonly report: Report.Report | undefined }) => {
  const [isAtResult, setAtResult] = createSignal(false)
  const sum = (of: (report: Report.ProviderReport) => number) =>
    (props.report?.providers ?? []).reduce((all, report) => all + of(report), 0)
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
            each={(
              [
                ["fail", sum(({ counts }) => counts.block)],
                ["unk", sum(({ counts }) => counts.undecided)],
                ["rev", sum(openIn)],
              ] as const
            ).filter(([, n]) => n > 0)}
            fallback={<Verdict face="pass" words={say(overall.pass)} />}
          >
            {([face, n]) => <Verdict face={face} count={n} />}
          </For>
        </div>
      </Show>
      <a class="btn primary" href={isAtResult() ? "#facts" : "#result"}>
        {say(isAtResult() ? words.toFacts : words.toResult)}
      </a>
    </aside>
  )
}
