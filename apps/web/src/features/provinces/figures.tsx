import { For, type JSX, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { Seen } from "../../components/seen/index.ts"
import { say, type Text } from "../../language/language.ts"
import { provinceWords as words } from "./provinces.intl.ts"
import type { Figure, Province } from "./regulations.ts"

/** What is asked for most: how long the review takes, how much one order holds, what stands at the foot. */
export const Figures = (props: { readonly province: Province }) => (
  <section aria-label={say(words.figures)}>
    <dl class="figures">
      <Cell label={words.review}>
        <Show when={props.province.review} fallback={<Undocumented />}>
          {(review) => <Seen seen={review()} />}
        </Show>
      </Cell>
      <Cell label={words.perOrder}>
        <For each={props.province.newServicesPerOrder} fallback={<Undocumented />}>
          {(figure) => (
            <p>
              {figureWords(figure)} <Clauses ids={figure.clauses} />
            </p>
          )}
        </For>
      </Cell>
      <Cell label={words.footerNumber}>
        <For each={props.province.footerNumber} fallback={<Undocumented />}>
          {(said) => (
            <p>
              {say(words.footer[said.is])} <Clauses ids={said.clauses} />
            </p>
          )}
        </For>
      </Cell>
      <Cell label={words.copyrightLine}>
        <For each={props.province.copyrightLine} fallback={<Undocumented />}>
          {(said) => (
            <p>
              {say(words.copyright[said.is])} <Clauses ids={said.clauses} />
            </p>
          )}
        </For>
      </Cell>
    </dl>
  </section>
)

const Cell = (props: { readonly label: Text; readonly children: JSX.Element }) => (
  <div>
    <dt>{say(props.label)}</dt>
    <dd>{props.children}</dd>
  </div>
)

const Undocumented = () => <span class="undocumented">{say(words.undocumented)}</span>

/** 网站 至多 3 个; for whom, where the figure is not for all. */
const figureWords = ({ value, service, subjectKind, filingType }: Figure): string => {
  const labels: ReadonlyMap<string, Text> = new Map([
    ...Object.entries(words.services),
    ...Object.entries(words.kinds),
    ...Object.entries(words.filingTypes),
  ])
  const whom = [subjectKind, filingType, service].flatMap((name) =>
    name === undefined ? [] : (labels.get(name) ?? []),
  )
  const bound = value === "unlimited" ? words.unlimited : words.atMost(value)
  return [...whom, bound].map(say).join(" ")
}
