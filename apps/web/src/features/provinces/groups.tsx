import { createSignal, For, onCleanup, onMount, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say, type Text } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { provinceWords as words } from "./provinces.intl.ts"
import type { Province, Statement } from "./regulations.ts"

/** Statements that belong together (一组要求). */
export interface Group {
  readonly id: string
  readonly label: Text
  readonly statements: ReadonlyArray<Statement>
}

/** The groups that hold something, in the order of the province. */
export const groupsOf = ({ groups, statements }: Province): ReadonlyArray<Group> =>
  groups.flatMap((group) => {
    const within = statements.filter((statement) => statement.group === group.id)
    return within.length === 0 ? [] : [{ ...group, statements: within }]
  })

/** The way to each group, with how much is in it, and which one is being read. */
export const Groups = (props: { readonly groups: ReadonlyArray<Group> }) => {
  const [current, setCurrent] = createSignal(`group-${props.groups[0]?.id}`)
  onMount(() => {
    // A group is read while it crosses the upper part of the window.
    const observer = new IntersectionObserver(
      (entries) => {
        const seen = entries.find(({ isIntersecting }) => isIntersecting)
        const group = seen?.target.getAttribute("aria-labelledby")
        if (typeof group === "string") setCurrent(group)
      },
      { rootMargin: "-20% 0px -75% 0px" },
    )
    for (const section of document.querySelectorAll(".province .section")) observer.observe(section)
    onCleanup(() => observer.disconnect())
  })
  return (
    <nav class="groups" aria-label={say(words.groups)}>
      <For each={props.groups}>
        {({ id, label, statements }) => (
          <a href={`#group-${id}`} aria-current={current() === `group-${id}` ? "location" : undefined}>
            <span>{capital(say(label))}</span>
            <Show when={statements.some(({ differs }) => differs)}>
              <span class="v-rev ink">
                <Icon name="rev" />
                <span class="hide">{say(words.differs)}</span>
              </span>
            </Show>
            <span class="num muted">{statements.length}</span>
          </a>
        )}
      </For>
      <a href="#group-sources" aria-current={current() === "group-sources" ? "location" : undefined}>
        {say(words.sources)}
      </a>
    </nav>
  )
}
