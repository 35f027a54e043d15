import { createSignal, onMount, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { dayText } from "../../language/phrase.ts"
import { type Overview, overview } from "../api/overview.ts"
import { footWords as words } from "./foot.intl.ts"

/** What it does not do, and how much it rests on. */
export const Foot = () => {
  const [known, setKnown] = createSignal<Overview>()
  // Without an answer the figures stay away: the foot is no place for trouble.
  onMount(() => void overview().then(setKnown, () => undefined))
  return (
    <footer class="foot">
      <span>{say(words.foot)}</span>
      <Show when={known()}>
        {(found) => (
          <a href="/clauses">{say(words.rests(dayText(found().checkedOn, ""), found().figures))}</a>
        )}
      </Show>
      <span>{say(words.licence)}</span>
    </footer>
  )
}
