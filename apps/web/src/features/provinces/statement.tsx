import { For, Show } from "solid-js"
import { Sayings } from "../../components/clause/index.ts"
import { type Face, faceOf, faceWords, Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { provinceWords as words } from "./provinces.intl.ts"
import type { Province, Statement } from "./regulations.ts"

interface StatedProps {
  readonly province: Province
  readonly statement: Statement
}

/** One question: what the sources say of it, what a filing is held against, and the paper that it may take. */
export const Stated = (props: StatedProps) => (
  <div class="statement" id={props.statement.id}>
    <dt>
      {capital(say(props.statement.label))}
      <Show when={props.statement.as === "note"}>
        {" "}
        <span class="layer">{say(words.note)}</span>
      </Show>
      <Show when={props.statement.differs}>
        <span class="differs">
          <Verdict face="rev" words={say(words.differs)} />
        </span>
      </Show>
    </dt>
    <dd classList={{ differing: props.statement.differs }}>
      <Sayings ids={props.statement.clauses} of={props.province.name} />
      <Made {...props} />
    </dd>
  </div>
)

const Made = (props: StatedProps) => {
  const isOf = ({ clauses }: { readonly clauses: ReadonlyArray<string> }) =>
    clauses.some((id) => props.statement.clauses.includes(id))
  /** Where the sources differ nothing is held against a filing but that they do. */
  const faceOfRule = (severity: Province["rules"][number]["severity"]): Face =>
    props.statement.differs ? "rev" : faceOf({ verdict: "Fail", severity })
  return (
    <>
      <For each={props.province.rules.filter(isOf)}>
        {(rule) => (
          <p class="made rule">
            <Verdict
              face={faceOfRule(rule.severity)}
              words={say(words.otherwise(faceWords[faceOfRule(rule.severity)]))}
            />{" "}
            <span class="mend">{say(rule.fix)}</span>
          </p>
        )}
      </For>
      <For each={props.province.materials.filter(isOf)}>
        {(material) => (
          <p class="made material">
            <span class="form">
              {say(words.paper)} · {say(words.forms[material.form])}
            </span>{" "}
            <span>{capital(say(material.title))}</span>
          </p>
        )}
      </For>
    </>
  )
}
