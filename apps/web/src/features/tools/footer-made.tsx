import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { Clauses, ClausesContext } from "../../components/clause/index.ts"
import { Copy } from "../../components/copy/index.ts"
import { Fetched, kept } from "../../components/fetched/index.ts"
import { Layer } from "../../components/layer/index.ts"
import { faceOf, faceWords, Verdict } from "../../components/verdict/index.ts"
import { say, type Text } from "../../language/language.ts"
import { footerWords as words } from "./footer.intl.ts"
import { type Footer, type Given, make } from "./footer.ts"

/** What is to be shown, to be copied, and what each part of it rests on. */
export const Made = (props: { readonly facts: Partial<Given> }) => {
  const found = useQuery(() => ({
    queryKey: ["footer", props.facts],
    queryFn: () => make(props.facts),
    ...kept,
  }))
  return (
    <section class="made-footer" aria-labelledby="made">
      <Fetched query={found}>
        {(footer) => (
          <ClausesContext.Provider value={(id) => footer.clauses[id]}>
            <div class="section-h" role="status">
              <h2 id="made">{say(footer.isFreeOfBlocks ? words.ready : words.blocked)}</h2>
            </div>
            <Checks footer={footer} />
            <Show when={footer.text}>
              <div class="card pad snippets">
                <Snippet title={words.text} text={footer.text} />
                <For each={links(footer)}>{(link) => <Snippet title={words.link} text={link} />}</For>
                <Snippet title={words.html} text={footer.html} />
              </div>
            </Show>
            <Parts footer={footer} />
            <p class="small muted">{say(footer.advice)}</p>
          </ClausesContext.Provider>
        )}
      </Fetched>
    </section>
  )
}

/** Each address once. */
const links = (footer: Footer): ReadonlyArray<string> => [
  ...new Set(footer.parts.flatMap(({ link }) => link ?? [])),
]

const Snippet = (props: { readonly title: Text; readonly text: string }) => (
  <div class="snippet">
    <div class="snippet-h">
      <h3>{say(props.title)}</h3>
      <Copy text={props.text} of={say(props.title)} />
    </div>
    <pre class="num">{props.text}</pre>
  </div>
)

const Checks = (props: { readonly footer: Footer }) => (
  <Show
    when={props.footer.findings.length > 0}
    fallback={
      <p>
        <Verdict face="pass" words={say(words.fine)} />
      </p>
    }
  >
    <ul class="checks num" aria-label={say(words.checks)}>
      <For each={props.footer.findings}>
        {(finding) => (
          <li class="held">
            <Verdict face={faceOf(finding)} words={say(faceWords[faceOf(finding)])} />
            <div>
              {say(finding.message)} <Clauses ids={finding.clauses} />
              <p class="small second mend">{say(finding.fix)}</p>
            </div>
          </li>
        )}
      </For>
    </ul>
  </Show>
)

const Parts = (props: { readonly footer: Footer }) => (
  <Show when={props.footer.parts.length > 0}>
    <h3 class="tool-h">{say(words.why)}</h3>
    <dl class="card pairs parts">
      <For each={props.footer.parts}>
        {(part) => (
          <>
            <dt>{say(part.title)}</dt>
            <dd>
              <p>
                <Show when={part.layer}>
                  {(layer) => <Layer layer={layer()} province={props.footer.province?.name} />}
                </Show>
                {say(part.says)} <Clauses ids={part.clauses} />
              </p>
              <For each={part.others}>
                {(other) => (
                  <p class="small second">
                    <Layer layer={other.layer} province={props.footer.province?.name} />
                    {say(other.says)} <Clauses ids={other.clauses} />
                  </p>
                )}
              </For>
            </dd>
          </>
        )}
      </For>
    </dl>
  </Show>
)
