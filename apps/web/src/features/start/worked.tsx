import { For, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { faceOf, Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { capital, listText } from "../../language/phrase.ts"
import type { Overview } from "../api/overview.ts"
import type { Draft } from "../draft/json.ts"
import { startWords as words } from "./start.intl.ts"

type Example = Overview["example"]

/** How many providers the example names; all of them stand in the whole result. */
const opinionsMax = 3

/** One fact and what each provider makes of it, as the check answers today. */
export const Worked = (props: {
  readonly example: Example | undefined
  readonly isLost: boolean
  readonly onOpen: (filing: Draft) => void
}) => (
  <section class="worked" aria-labelledby="worked">
    <div class="worked-h">
      <h2 id="worked">{say(words.worked)}</h2>
      <p class="small muted">
        <Show when={props.example} fallback={props.isLost ? say(words.noFigures) : "\u00a0"}>
          {(example) => say(words.workedFact(example().domain, example().days))}
        </Show>
      </p>
    </div>
    <Show when={props.example} fallback={<div class="worked-b" />}>
      {(example) => (
        <>
          <table class="worked-b" aria-labelledby="worked">
            <tbody>
              <For each={example().opinions.slice(0, opinionsMax)}>
                {(opinion) => <Row opinion={opinion} />}
              </For>
            </tbody>
          </table>
          <button class="link" type="button" onClick={() => props.onOpen(filingOf(example()))}>
            {say(words.workedWhole)}
          </button>
        </>
      )}
    </Show>
  </section>
)

const Row = (props: { readonly opinion: Example["opinions"][number] }) => {
  const face = () => {
    const { verdict, severity } = props.opinion
    return verdict === undefined || severity === undefined ? undefined : faceOf({ verdict, severity })
  }
  return (
    <tr>
      <th scope="row">
        <span class="tile" aria-hidden="true">
          {props.opinion.monogram}
        </span>
        {say(props.opinion.name)}
      </th>
      <td>
        <Show when={face()} fallback={<span class="undocumented small">{say(words.undocumented)}</span>}>
          {(found) => <Verdict face={found()} isFilled />}
        </Show>
      </td>
      <td>
        <Show when={props.opinion.says.length > 0} fallback={say(words.silent)}>
          <span class="voice">{capital(say(listText(props.opinion.says)))}</span>
        </Show>
      </td>
      <td>
        <Show
          when={props.opinion.clauses.length > 0}
          fallback={<span class="small muted">{say(words.askThem)}</span>}
        >
          <Clauses ids={props.opinion.clauses} />
        </Show>
      </td>
    </tr>
  )
}

/** The fact as a filing that says nothing else. */
const filingOf = ({ domain, expiresOn }: Example): Draft => ({
  openbeian: 1,
  services: [{ kind: "website", domains: [{ name: domain, expiresOn }] }],
})
