import { Show } from "solid-js"
import { say } from "../../language/language.ts"
import { providerWords as words } from "./providers.intl.ts"
import type { Listed } from "./providers.ts"

/** That a provider is not kept by the maintainers (维护级别); of those that are nothing is said. */
export const Level = (props: { readonly level: Listed["level"] }) => {
  const said = () => (props.level === "maintained" ? undefined : words.levels[props.level])
  return <Show when={said()}>{(level) => <span class="level">{say(level())}</span>}</Show>
}
