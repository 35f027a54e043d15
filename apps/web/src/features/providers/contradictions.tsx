import { createMemo, For } from "solid-js"
import { Clash } from "../../components/clause/clash.tsx"
import { Clauses } from "../../components/clause/index.ts"
import { say, type Text } from "../../language/language.ts"
import { same } from "../../language/phrase.ts"
import { providerWords as words } from "./providers.intl.ts"
import type { Conflict, Conflicts, Listed } from "./providers.ts"

/** Each pair of clauses that do not agree, which one we follow and why; of all owners, or of one. */
export const Contradictions = (props: {
  readonly conflicts: Conflicts
  readonly providers: ReadonlyArray<Listed>
  readonly owner: string
  readonly onOwner: (owner: string) => void
}) => {
  const counted = createMemo(() => Map.groupBy(props.conflicts.conflicts, (conflict) => conflict.owner))
  const nameOf = (id: string): Text =>
    props.providers.find((provider) => provider.id === id)?.name ??
    (id === "regulations" ? words.regulations : same(id))
  const shown = () => counted().get(props.owner) ?? props.conflicts.conflicts
  return (
    <section class="section" aria-labelledby="conflicts">
      <div class="section-h">
        <h2 id="conflicts">{say(words.conflicts)}</h2>
        <p>{say(words.conflictsHint)}</p>
      </div>
      <fieldset class="views" aria-label={say(words.whose)}>
        <For each={["all", ...counted().keys()]}>
          {(id) => (
            <button
              type="button"
              aria-pressed={id === (counted().has(props.owner) ? props.owner : "all")}
              onClick={() => props.onOwner(id)}
            >
              {say(id === "all" ? words.all : nameOf(id))}{" "}
              {counted().get(id)?.length ?? props.conflicts.conflicts.length}
            </button>
          )}
        </For>
      </fieldset>
      <p class="hide" role="status">
        {say(words.counted(shown().length))}
      </p>
      <ContradictionList conflicts={shown()} nameOf={nameOf} />
    </section>
  )
}

export const ContradictionList = (props: {
  readonly conflicts: ReadonlyArray<Omit<Conflict, "owner"> & { readonly owner?: string }>
  readonly nameOf?: (owner: string) => Text
}) => (
  <ul class="contradictions">
    <For each={props.conflicts}>
      {(conflict) => (
        <li class="contradiction" aria-label={ownerOf(conflict.owner, props.nameOf)}>
          <Clash
            between={conflict.between}
            ruling={conflict.ruling}
            why={conflict.why}
            source={(id) => <Clauses ids={[id]} />}
            of={ownerOf(conflict.owner, props.nameOf)}
          />
        </li>
      )}
    </For>
  </ul>
)

const ownerOf = (owner: string | undefined, nameOf: ((owner: string) => Text) | undefined) =>
  owner === undefined || nameOf === undefined ? undefined : say(nameOf(owner))
