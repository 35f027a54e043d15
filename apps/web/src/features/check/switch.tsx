import type { Report } from "@openbeian/core/check"
import { createEffect, createSignal, For, onCleanup } from "solid-js"
import { say } from "../../language/language.ts"
import { checkWords as words } from "./check.intl.ts"

/** On a phone, where the providers stand one under the other: the way to each of them, and which one is on screen. */
export const Switch = (props: { readonly providers: ReadonlyArray<Report.ProviderReport> }) => {
  const [current, setCurrent] = createSignal<string>()
  createEffect(() => {
    const ids = props.providers.map(({ provider }) => provider)
    const watch = new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting)
        if (seen !== undefined) setCurrent(seen.target.id)
      },
      // A line a third down the window: the provider that crosses it is being read.
      { rootMargin: "-33% 0px -66% 0px" },
    )
    queueMicrotask(() => {
      for (const id of ids) {
        const column = document.getElementById(`at-${id}`)
        if (column !== null) watch.observe(column)
      }
    })
    onCleanup(() => watch.disconnect())
  })
  return (
    <nav class="switch" aria-label={say(words.providers)}>
      <For each={props.providers}>
        {({ provider, name, monogram }, index) => (
          <a
            href={`#at-${provider}`}
            aria-current={
              (current() ?? (index() === 0 ? `at-${provider}` : "")) === `at-${provider}` || undefined
            }
          >
            <span class="tile" aria-hidden="true">
              {monogram}
            </span>
            {say(name)}
          </a>
        )}
      </For>
    </nav>
  )
}
