import type { Report } from "@openbeian/core/check"
import { createMemo, For, Show } from "solid-js"
import { appWords } from "../../app.intl.ts"
import { overall, Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { tally } from "../check/common.ts"

/** On a phone: what is to fix and to answer, and the way between facts and result. */
export const Bar = (props: {
  readonly report: Report.Report | undefined
  readonly href: string
  readonly words: string
}) => {
  const counts = createMemo(() => tally(props.report?.providers ?? []))
  return (
    <aside class="bar" aria-label={say(appWords.bar)}>
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
      <a class="btn primary" href={props.href}>
        {props.words}
      </a>
    </aside>
  )
}
