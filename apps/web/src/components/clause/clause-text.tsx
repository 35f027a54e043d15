import type { Report } from "@openbeian/core/check"
import { For, type JSX, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { Icon } from "../icon/index.ts"
import { Verdict } from "../verdict/index.ts"
import { clauseWords as words } from "./clause.intl.ts"
import { type Section, titleOf, useClauses } from "./clauses.ts"

/** What the clauses of a section say, where they stand, and what contradicts them. */
export const ClauseText = (props: { readonly clauses: Section; readonly close: () => void }) => {
  const source = () => props.clauses[0].source
  return (
    <>
      <div class="pop-h">
        <span>{titleOf(props.clauses)}</span>
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
      <dl class="meta">
        <Row name={words.document}>{say(source().title)}</Row>
        <Row name={words.publisher}>{say(source().publisher)}</Row>
        <Row name={words.edition}>{say(source().edition)}</Row>
        <Row name={words.section}>{props.clauses[0].section}</Row>
        <Row name={words.status}>
          <Show
            when={props.clauses.every(({ isInForce }) => isInForce)}
            fallback={<Verdict face="na" words={say(words.superseded)} />}
          >
            <Verdict face="pass" words={say(words.inForce)} />
          </Show>
        </Row>
      </dl>
    </>
  )
}

const Saying = (props: { readonly clause: Report.ClauseView }) => {
  const clauseOf = useClauses()
  const nameOf = (id: string) => {
    const other = clauseOf(id)
    return other === undefined ? id : titleOf([other])
  }
  return (
    <div class="saying">
      <p class="doc">{say(props.clause.text)}</p>
      <p class="id">{props.clause.id}</p>
      <Show when={props.clause.ambiguity}>
        {(ambiguity) => (
          <div class="clash">
            <div class="clash-h">
              <Icon name="rev" />
              {say(words.ambiguous)}
            </div>
            <p>{say(ambiguity())}</p>
          </div>
        )}
      </Show>
      <For each={props.clause.conflicts}>
        {(conflict) => (
          <div class="clash">
            <div class="clash-h">
              <Icon name="rev" />
              {say(words.conflict)}
            </div>
            <Show when={clauseOf(conflict.with)}>
              {(other) => (
                <p>
                  <span class="muted">{nameOf(conflict.with)}</span>
                  <br />
                  <span class="voice">{say(other().text)}</span>
                </p>
              )}
            </Show>
            <p>
              <b>{say(ruling(props.clause.id, conflict.ruling))}</b>
              {say(conflict.why)}
            </p>
          </div>
        )}
      </For>
    </div>
  )
}

const Row = (props: { readonly name: Text; readonly children: JSX.Element }) => (
  <>
    <dt>{say(props.name)}</dt>
    <dd>{props.children}</dd>
  </>
)

const ruling = (id: string, followed: string): Text => {
  if (followed === "review") return words.review
  return followed === id ? words.follows : words.followsOther
}
