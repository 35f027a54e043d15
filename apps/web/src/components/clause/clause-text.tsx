import type { Report } from "@openbeian/core/check"
import { For, type JSX, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { Icon } from "../icon/index.ts"
import { Verdict } from "../verdict/index.ts"
import { Clash } from "./clash.tsx"
import { clauseWords as words } from "./clause.intl.ts"
import { libraryOf, type Section, titleOf, useClauses } from "./clauses.ts"

/** What the clauses of a section say, where they stand, and what contradicts them. */
export const ClauseText = (props: { readonly clauses: Section; readonly close: () => void }) => (
  <>
    <div class="pop-h">
      <span>{titleOf(props.clauses[0])}</span>
      <button
        class="btn bare only little"
        type="button"
        aria-label={say(words.close)}
        onClick={() => props.close()}
      >
        <Icon name="x" />
      </button>
    </div>
    <div class="pop-b">
      <For each={props.clauses}>{(clause) => <Saying clause={clause} />}</For>
    </div>
    <ClauseMeta clause={props.clauses[0]} />
  </>
)

/** Where a clause stands: document, publisher, edition, section; and whether it is in force. */
export const ClauseMeta = (props: {
  readonly clause: Report.ClauseView
  readonly children?: JSX.Element
}) => (
  <dl class="meta">
    <Row name={words.document}>{say(props.clause.source.title)}</Row>
    <Row name={words.publisher}>{say(props.clause.source.publisher)}</Row>
    <Row name={words.edition}>{say(props.clause.source.edition)}</Row>
    <Row name={words.section}>{props.clause.section}</Row>
    <Row name={words.status}>
      <Status isInForce={props.clause.isInForce} />
    </Row>
    {props.children}
  </dl>
)

export const Status = (props: { readonly isInForce: boolean; readonly isFilled?: boolean }) => (
  <Verdict
    face={props.isInForce ? "pass" : "na"}
    words={say(props.isInForce ? words.inForce : words.superseded)}
    isFilled={props.isFilled === true}
  />
)

const Saying = (props: { readonly clause: Report.ClauseView }) => (
  <div class="saying">
    <p class="doc">{say(props.clause.text)}</p>
    <p class="id">
      <span>{props.clause.id}</span>
      <a href={libraryOf(props.clause.id)}>{say(words.library)}</a>
    </p>
    <Disputes clause={props.clause} />
  </div>
)

/** What can be read in two ways, and what another clause says otherwise. */
export const Disputes = (props: { readonly clause: Report.ClauseView }) => {
  const clauseOf = useClauses()
  const nameOf = (id: string) => {
    const clause = clauseOf(id)
    return clause === undefined ? id : titleOf(clause)
  }
  return (
    <>
      <Show when={props.clause.ambiguity}>
        {(ambiguity) => (
          <div class="clash">
            <div class="clash-h">
              <Icon name="rev" />
              {say(words.ambiguous)}
            </div>
            <p class="ruling">{say(ambiguity())}</p>
          </div>
        )}
      </Show>
      <For each={props.clause.conflicts}>
        {(conflict) => (
          <Clash
            between={[props.clause.id, conflict.with]}
            ruling={conflict.ruling}
            why={conflict.why}
            reading={props.clause.id}
            source={(id) =>
              id === props.clause.id ? (
                say(words.here)
              ) : (
                <a class="chip" href={libraryOf(id)}>
                  {nameOf(id)}
                </a>
              )
            }
          />
        )}
      </For>
    </>
  )
}

const Row = (props: { readonly name: Text; readonly children: JSX.Element }) => (
  <>
    <dt>{say(props.name)}</dt>
    <dd>{props.children}</dd>
  </>
)
