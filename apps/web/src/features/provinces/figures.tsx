import { For, type JSX, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { Seen } from "../../components/seen/index.ts"
import { say, type Text } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
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
        <For each={props.province.newServicesPerOrder} fallback={<PerOrderBelow {...props} />}>
          {(figure) => (
            <p>
              {figureWords(figure)} <Clauses ids={figure.clauses} isBrief />
            </p>
          )}
        </For>
      </Cell>
      <Cell label={words.footerNumber}>
        <Said said={props.province.footerNumber} words={words.footer} />
      </Cell>
      <Cell label={words.copyrightLine}>
        <Said said={props.province.copyrightLine} words={words.copyright} />
      </Cell>
    </dl>
  </section>
)

/** Each thing said once, with all who say it. */
const Said = <K extends string>(props: {
  readonly said: ReadonlyArray<{ readonly is: K; readonly clauses: ReadonlyArray<string> }>
  readonly words: Readonly<Record<K, Text>>
}) => (
  <For each={[...Map.groupBy(props.said, ({ is }) => is)]} fallback={<Undocumented />}>
    {([is, same]) => (
      <p>
        {capital(say(props.words[is]))} <Clauses ids={same.flatMap(({ clauses }) => clauses)} isBrief />
      </p>
    )}
  </For>
)

/** Figures that hold for some alone, or that differ, are no limit to count with: they stand below. */
const PerOrderBelow = (props: { readonly province: Province }) => {
  const stated = () => props.province.statements.filter(({ id }) => id.startsWith("sites-per-order-max"))
  const first = () => stated().find(({ differs }) => differs) ?? stated()[0]
  return (
    <Show when={first()} fallback={<Undocumented />}>
      {(statement) => (
        <a href={`#${statement().id}`}>
          {say(statement().differs ? words.differsBelow : words.perOrderBelow)}
        </a>
      )}
    </Show>
  )
}

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
  return capital([...whom, bound].map(say).join(" "))
}
