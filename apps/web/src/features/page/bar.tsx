import type { Report } from "@openbeian/core/check"
import { createMemo, For, Show } from "solid-js"
import { appWords } from "../../app.intl.ts"
import { overall, Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { tally } from "../check/common.ts"
import { followingWords } from "../check/following.intl.ts"

/** On a phone: what is to fix and to answer, and the way between facts and result. */
export const Bar = (props: {
  readonly report: Report.Report | undefined
  readonly href: string
  readonly words: string
  /** Whether the result in short is folded out above the bar; absent: there is none. */
  readonly isOut?: boolean
  readonly onTurn?: () => void
}) => {
  const counts = createMemo(() => tally(props.report?.providers ?? []))
  return (
    <aside class="bar" aria-label={say(appWords.bar)}>
      <Show when={props.report} fallback={<span />}>
        <Show when={props.onTurn} fallback={<Faces counts={counts()} />}>
          {(turn) => (
            <button
              class="bar-turn"
              type="button"
              aria-expanded={props.isOut === true}
              aria-controls="following"
              onClick={() => turn()()}
            >
              <Faces counts={counts()} />
              <span class="small">
                {say(props.isOut === true ? followingWords.hide : followingWords.show)}
              </span>
            </button>
          )}
        </Show>
      </Show>
      <a class="btn" href={props.href}>
        {props.words}
      </a>
    </aside>
  )
}

const Faces = (props: { readonly counts: ReturnType<typeof tally> }) => (
  <span class="counts">
    <For
      each={(["fail", "unk", "rev"] as const).filter((face) => props.counts[face] > 0)}
      fallback={<Verdict face="pass" words={say(overall.pass)} />}
    >
      {(face) => <Verdict face={face} count={props.counts[face]} />}
    </For>
  </span>
)
