import { useQuery } from "@tanstack/solid-query"
import { For, type JSX, Show } from "solid-js"
import { ClausesContext } from "../../components/clause/index.ts"
import { Fetched, kept } from "../../components/fetched/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { PageHead } from "../../components/page-head/index.ts"
import { SaveTable } from "../../components/save-table/index.ts"
import { say } from "../../language/language.ts"
import type { PageProps } from "../page/page.ts"
import type { Route } from "../page/route.ts"
import { Contradictions } from "./contradictions.tsx"
import { fits, Matrix, type Shown, shows } from "./matrix.tsx"
import { providerWords as words } from "./providers.intl.ts"
import {
  type Comparison,
  compared,
  conflicts,
  type Listed,
  listed,
  type Papers,
  papers,
} from "./providers.ts"
import { tableOf } from "./table.ts"

/** Providers side by side, and below where papers contradict themselves (各家对照). */
export const Providers = (props: PageProps) => {
  const found = useQuery(() => ({ queryKey: ["providers"], queryFn: all, ...kept }))
  return (
    <div class="providers">
      <PageHead
        title={say(words.title)}
        short={say(words.short)}
        lead={say(words.lead)}
        acts={
          <>
            <SaveTable
              words={say(words.saveTable)}
              name={say(words.title)}
              rows={async () => {
                const found = await compared(chosenIn(props.route))
                return tableOf(found, found.rows.filter(fits[shownIn(props.route)]))
              }}
            />
            <button class="btn" type="button" onClick={() => print()}>
              <Icon name="print" />
              {say(words.print)}
            </button>
          </>
        }
      />
      <Fetched query={found}>
        {({ installed, contradictions, counts }) => (
          <SideBySide route={props.route} installed={installed} papers={counts}>
            <ClausesContext.Provider value={(id) => contradictions.clauses[id]}>
              <Contradictions
                conflicts={contradictions}
                providers={installed}
                owner={props.route.asked("papers") ?? "all"}
                onOwner={(owner) =>
                  props.route.go(props.route.with({ papers: owner === "all" ? "" : owner }))
                }
              />
            </ClausesContext.Provider>
          </SideBySide>
        )}
      </Fetched>
    </div>
  )
}

const all = async () => {
  const [installed, contradictions, counts] = await Promise.all([listed(), conflicts(), papers()])
  return { installed, contradictions, counts }
}

/** What the address says: which providers, and which rows. */
const chosenIn = (route: Route): ReadonlyArray<string> => route.asked("of")?.split(".") ?? []
const shownIn = (route: Route): Shown => shows.find((each) => each === route.asked("show")) ?? "all"

const SideBySide = (props: {
  readonly route: Route
  readonly installed: ReadonlyArray<Listed>
  readonly papers: Papers
  /** What stands below the table, once it is there: nothing moves when it comes. */
  readonly children: JSX.Element
}) => {
  const chosen = () => chosenIn(props.route)
  const found = useQuery(() => {
    const ids = chosen()
    return {
      queryKey: ["comparison", ...ids],
      queryFn: () => compared(ids),
      // What is read stays until the new table is there.
      placeholderData: (before: Comparison | undefined) => before,
      ...kept,
    }
  })
  const shown = () => shownIn(props.route)
  const ids = () => props.installed.map(({ id }) => id)
  return (
    <>
      <Show when={props.installed.length > 2}>
        <Chooser
          installed={props.installed}
          chosen={chosen().length === 0 ? ids() : chosen()}
          onChoose={(next) =>
            props.route.go(props.route.with({ of: next.length === ids().length ? "" : next.join(".") }))
          }
        />
      </Show>
      <Fetched query={found} elsewhere={<a href="/providers">{say(words.toAll)}</a>}>
        {(comparison) => (
          <ClausesContext.Provider value={(id) => comparison.clauses[id]}>
            <Matrix
              comparison={comparison}
              papers={props.papers}
              shown={shown()}
              onShow={(next) => props.route.go(props.route.with({ show: next === "all" ? "" : next }))}
            />
          </ClausesContext.Provider>
        )}
      </Fetched>
      <Show when={!found.isPending}>{props.children}</Show>
    </>
  )
}

/** Which providers stand beside each other; one at least. */
const Chooser = (props: {
  readonly installed: ReadonlyArray<Listed>
  readonly chosen: ReadonlyArray<string>
  readonly onChoose: (ids: ReadonlyArray<string>) => void
}) => {
  const isChosen = (id: string) => props.chosen.includes(id)
  const turn = (id: string) =>
    props.onChoose(props.installed.map((each) => each.id).filter((each) => isChosen(each) !== (each === id)))
  return (
    <fieldset class="chooser">
      <legend class="small second">{say(words.choose)}</legend>
      <For each={props.installed}>
        {(provider) => (
          <label class="beside-one">
            <input
              type="checkbox"
              checked={isChosen(provider.id)}
              disabled={isChosen(provider.id) && props.chosen.length === 1}
              onChange={() => turn(provider.id)}
            />
            <span>{say(provider.name)}</span>
          </label>
        )}
      </For>
    </fieldset>
  )
}
