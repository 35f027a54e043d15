import { createSignal, For, Show } from "solid-js"
import { Clauses, ClausesContext, Sayings } from "../../components/clause/index.ts"
import { Editions } from "../../components/editions/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { faceOf, faceWords, Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { dayText } from "../../language/phrase.ts"
import { Figures } from "./figures.tsx"
import { provinceWords as words } from "./provinces.intl.ts"
import type { Material, Province, Rule, Statement } from "./regulations.ts"

/** All that is known of one province: what every source says, group by group, and what is made of it. */
export const ProvincePage = (props: { readonly province: Province }) => {
  const of = (group: string) => props.province.statements.filter((statement) => statement.group === group)
  const groups = () => props.province.groups.filter(({ id }) => of(id).length > 0)
  return (
    <ClausesContext.Provider value={(id) => props.province.clauses[id]}>
      <article class="province">
        <Head province={props.province} />
        <Figures province={props.province} />
        <For each={groups()}>
          {(group) => (
            <section class="section" aria-labelledby={`group-${group.id}`}>
              <div class="section-h">
                <h2 id={`group-${group.id}`}>{say(group.label)}</h2>
              </div>
              <dl class="card statements">
                <For each={of(group.id)}>{(statement) => <Stated statement={statement} />}</For>
              </dl>
            </section>
          )}
        </For>
        <Show when={props.province.rules.length > 0}>
          <section class="section" aria-labelledby="rules">
            <div class="section-h">
              <h2 id="rules">{say(words.rules)}</h2>
              <p>{say(words.rulesHint)}</p>
            </div>
            <ul class="card made">
              <For each={props.province.rules}>{(rule) => <Checked rule={rule} />}</For>
            </ul>
          </section>
        </Show>
        <Show when={props.province.materials.length > 0}>
          <section class="section" aria-labelledby="materials">
            <div class="section-h">
              <h2 id="materials">{say(words.materials)}</h2>
            </div>
            <ul class="card made">
              <For each={props.province.materials}>{(material) => <Paper material={material} />}</For>
            </ul>
          </section>
        </Show>
        <section class="section" aria-labelledby="sources">
          <div class="section-h">
            <h2 id="sources">{say(words.sources)}</h2>
          </div>
          <Editions editions={props.province.sources} />
        </section>
      </article>
    </ClausesContext.Provider>
  )
}

const Head = (props: { readonly province: Province }) => {
  const differing = () => props.province.statements.filter(({ differs }) => differs).length
  return (
    <div class="head">
      <div class="head-l">
        <nav class="crumb" aria-label={say(words.where)}>
          <a href="?">{say(words.start)}</a>
          <span aria-hidden="true">/</span>
          <a href="?provinces">{say(words.title)}</a>
          <span aria-hidden="true">/</span>
          <span aria-current="page">{say(props.province.name)}</span>
        </nav>
        <h1>{say(props.province.name)}</h1>
        <p class="facts">
          <span lang="zh-CN">{props.province.full}</span>
          <span class="num">
            {props.province.code} · {props.province.letters}
          </span>
          <span>{say(words.prefixes(props.province.prefixes))}</span>
          <span>{say(words.statements(props.province.statements.length))}</span>
          <Show when={differing() > 0}>
            <Verdict face="rev" words={say(words.differing(differing()))} />
          </Show>
          <span>{say(words.checkedOn(dayText(props.province.checkedOn, "")))}</span>
        </p>
      </div>
      <div class="acts">
        <Share />
        <button class="btn" type="button" onClick={() => print()}>
          <Icon name="print" />
          {say(words.print)}
        </button>
      </div>
    </div>
  )
}

/** The address of the page is the link; where it cannot be copied it is shown. */
const Share = () => {
  const [said, setSaid] = createSignal("")
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(location.href)
      setSaid(say(words.shared))
    } catch {
      setSaid(location.href)
    }
  }
  return (
    <>
      <span class="saved" role="status">
        {said()}
      </span>
      <button class="btn" type="button" onClick={() => void copy()}>
        <Icon name="export" />
        {say(words.share)}
      </button>
    </>
  )
}

/** One question with what each source says of it. */
const Stated = (props: { readonly statement: Statement }) => (
  <div class="statement" id={props.statement.id}>
    <dt>
      {say(props.statement.label)}
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
      <Sayings ids={props.statement.clauses} />
    </dd>
  </div>
)

/** What a rule says where it fails; what it fills in from a filing is left open here. */
const Checked = (props: { readonly rule: Rule }) => {
  const face = () => faceOf({ verdict: "Fail", severity: props.rule.severity })
  const open = (sentence: string) => sentence.replaceAll(/\{\w+\}/gu, "…")
  return (
    <li>
      <Verdict face={face()} words={say(faceWords[face()])} />
      <div>
        <p>
          {open(say(props.rule.says))} <Clauses ids={props.rule.clauses} />
        </p>
        <p class="mend small second">{open(say(props.rule.fix))}</p>
      </div>
    </li>
  )
}

const Paper = (props: { readonly material: Material }) => (
  <li>
    <span class="form">{say(words.forms[props.material.form])}</span>
    <p>
      {say(props.material.title)} <Clauses ids={props.material.clauses} />
    </p>
  </li>
)
