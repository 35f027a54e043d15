import { createMemo, For, Show } from "solid-js"
import { ClausesContext } from "../../components/clause/index.ts"
import { CopyLink } from "../../components/copy/index.ts"
import { Editions } from "../../components/editions/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { PageHead } from "../../components/page-head/index.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { capital, dayText } from "../../language/phrase.ts"
import { Figures } from "./figures.tsx"
import { Groups, groupsOf } from "./groups.tsx"
import { provinceWords as words } from "./provinces.intl.ts"
import type { Province } from "./regulations.ts"
import { Stated } from "./statement.tsx"

/** All that is known of one province: what every source says, group by group, and what is made of it. */
export const ProvincePage = (props: { readonly province: Province }) => {
  const groups = createMemo(() => groupsOf(props.province))
  return (
    <ClausesContext.Provider value={(id) => props.province.clauses[id]}>
      <article class="province">
        <Head province={props.province} />
        <Figures province={props.province} />
        <div class="province-b">
          <Groups groups={groups()} />
          <div>
            <p class="small muted legend">{say(words.legend)}</p>
            <For each={groups()}>
              {(group) => (
                <section class="section" aria-labelledby={`group-${group.id}`}>
                  <div class="section-h">
                    <h2 id={`group-${group.id}`} tabindex="-1">
                      {capital(say(group.label))}
                    </h2>
                  </div>
                  <dl class="card statements">
                    <For each={group.statements}>
                      {(statement) => <Stated province={props.province} statement={statement} />}
                    </For>
                  </dl>
                </section>
              )}
            </For>
            <section class="section" aria-labelledby="group-sources">
              <div class="section-h">
                <h2 id="group-sources" tabindex="-1">
                  {say(words.sources)}
                </h2>
              </div>
              <Editions editions={props.province.sources} />
            </section>
          </div>
        </div>
      </article>
    </ClausesContext.Provider>
  )
}

const Head = (props: { readonly province: Province }) => {
  const differing = () => props.province.statements.filter(({ differs }) => differs).length
  return (
    <PageHead
      title={say(props.province.name)}
      window={say(words.pageTitle(props.province.name))}
      above={[{ title: say(words.title), href: "/provinces" }]}
      acts={
        <>
          <CopyLink />
          <button class="btn" type="button" onClick={() => print()}>
            <Icon name="print" />
            {say(words.print)}
          </button>
        </>
      }
    >
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
    </PageHead>
  )
}
