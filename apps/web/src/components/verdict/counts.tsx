import { For } from "solid-js"
import { say } from "../../language/language.ts"
import { colourOf, type Face } from "./face.ts"
import { faceWords, proportion } from "./verdict.intl.ts"
import { Verdict } from "./verdict.tsx"

/** How many of each face, as a proportion and as words. */
export const Counts = (props: { readonly counts: ReadonlyArray<readonly [Face, number]> }) => {
  const present = () => props.counts.filter(([, n]) => n > 0)
  const spoken = () =>
    present()
      .map(([face, n]) => `${say(faceWords[face])} ${n}`)
      .join(", ")
  return (
    <>
      <div class="mix" role="img" aria-label={`${say(proportion)}: ${spoken()}`}>
        <For each={present().filter(([face]) => face !== "na")}>
          {([face, n]) => <i class={colourOf(face)} style={{ "--n": n }} />}
        </For>
      </div>
      <div class="counts">
        <For each={present()}>{([face, n]) => <Verdict face={face} count={n} />}</For>
      </div>
    </>
  )
}
