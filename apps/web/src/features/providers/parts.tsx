import { For, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { faceOf, Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { capital, lengthText } from "../../language/phrase.ts"
import { oneWords as words } from "./provider.intl.ts"
import type { Provider } from "./providers.ts"
import { Item, Undocumented } from "./sheet.tsx"

interface Of {
  readonly provider: Provider
}

/** Portal, addresses and numbers; what is an address on the web leads there. */
export const Contacts = (props: Of) => (
  <dl class="card sheet">
    <For each={props.provider.signup.contacts}>
      {(contact) => (
        <Item name={capital(say(contact.title))} clauses={contact.clauses}>
          <Show
            when={/^https?:\/\//u.test(contact.value)}
            fallback={<span class="num">{contact.value}</span>}
          >
            <a href={contact.value} rel="noreferrer">
              {contact.value}
            </a>
          </Show>
        </Item>
      )}
    </For>
  </dl>
)

export const Papers = (props: Of) => (
  <dl class="card sheet">
    <For each={props.provider.sources}>
      {(source) => (
        <div id={`paper-${source.id}`}>
          <dt>
            <span class="voice">{say(source.title)}</span>
          </dt>
          <dd>
            <p>{say(source.edition)}</p>
            <p class="small muted">
              {say(source.publisher)} ·{" "}
              <a href={`/clauses?provider=${props.provider.id}&document=${source.id}`}>
                {say(words.clausesOf(source.clauseCount))}
              </a>
            </p>
          </dd>
        </div>
      )}
    </For>
  </dl>
)

export const Capabilities = (props: Of) => (
  <dl class="card sheet two">
    <For each={props.provider.capabilities}>
      {(each) => (
        <Item id={`capability-${each.id}`} name={capital(say(each.label))} clauses={each.clauses}>
          <Show when={each.support !== "undocumented"} fallback={<Undocumented />}>
            <span class={`can ${each.support === "can" ? "yes" : "no"}`}>
              <Icon name={each.support === "can" ? "check" : "x"} />
              {say(each.support === "can" ? words.can : words.cannot)}
            </span>
          </Show>
        </Item>
      )}
    </For>
  </dl>
)

export const Products = (props: Of) => (
  <Show when={props.provider.servers.isDocumented} fallback={<Undocumented />}>
    <dl class="card sheet two">
      <For each={props.provider.servers.products}>
        {(product) => (
          <Item id={`product-${product.id}`} name={say(product.words)} clauses={product.clauses}>
            <Show when={product.monthsMin} fallback={<span class="undocumented">{say(words.noTerm)}</span>}>
              {(months) => say(words.monthsMin(months()))}
            </Show>
          </Item>
        )}
      </For>
      <Show when={props.provider.servers.others}>
        <Item
          id="product-others"
          name={capital(say(words.otherProducts))}
          clauses={props.provider.servers.clauses}
        >
          <Undocumented />
        </Item>
      </Show>
    </dl>
  </Show>
)

export const Types = (props: Of) => (
  <dl class="card sheet">
    <For each={props.provider.types.entries}>
      {(entry) => (
        <Item
          id={`filingType-${entry.id}`}
          name={<span class="voice">{say(entry.words)}</span>}
          clauses={entry.clauses}
        >
          {capital(say(entry.entry))}
        </Item>
      )}
    </For>
  </dl>
)

/** What is to be prepared, in which form; the figures of a format first. */
export const Materials = (props: Of) => (
  <dl class="card sheet">
    <For each={props.provider.materials}>
      {(material) => (
        <div id={`material-${material.id}`} tabindex="-1">
          <dt>
            {capital(say(material.title))} <span class="muted small">{say(words.forms[material.form])}</span>
          </dt>
          <dd>
            <p>
              {capital(say(material.how))} <Clauses ids={material.clauses} />
            </p>
            <p class="small">
              <span class="muted">{say(words.format)} </span>
              <Show when={material.measures.length > 0} fallback={<Undocumented />}>
                <span class="num">{material.measures.map(say).join(" · ")}</span>
              </Show>
            </p>
            <Show when={material.also}>
              {(also) => (
                <p class="small">
                  <span class="muted">{say(words.also)} </span>
                  <span class="num">{also().measures.map(say).join(" · ")}</span>{" "}
                  <Clauses ids={also().clauses} />
                </p>
              )}
            </Show>
          </dd>
        </div>
      )}
    </For>
  </dl>
)

export const Practices = (props: Of) => (
  <dl class="card sheet">
    <For each={props.provider.practices}>
      {(practice) => (
        <Item id={`practice-${practice.id}`} name={capital(say(practice.label))} clauses={practice.clauses}>
          <Show when={practice.says} fallback={<Undocumented />}>
            {(says) => <span class="voice">{capital(say(says()))}</span>}
          </Show>
        </Item>
      )}
    </For>
  </dl>
)

export const Duties = (props: Of) => (
  <dl class="card sheet">
    <For each={props.provider.duties}>
      {(duty) => (
        <Item
          id={`duty-${duty.id}`}
          name={
            <>
              {capital(say(duty.title))} <span class="muted small">{say(words[duty.at])}</span>
            </>
          }
          clauses={duty.clauses}
        >
          <Show when={duty.within}>{(within) => <b class="num">{say(lengthText(within()))} </b>}</Show>
          <span class="second">{capital(say(duty.clock))} · </span>
          {capital(say(duty.what))}
        </Item>
      )}
    </For>
  </dl>
)

export const SignUp = (props: Of) => (
  <ol class="card steps-list">
    <For each={props.provider.signup.steps}>
      {(step) => (
        <li>
          {capital(say(step.text))} <Clauses ids={step.clauses} />
        </li>
      )}
    </For>
  </ol>
)

export const GuideLinks = (props: Of) => (
  <ul class="card link-list">
    <For each={props.provider.guides}>
      {(guide) => (
        <li id={`guide-${guide.id}`}>
          <Show
            when={guide.isDocumented}
            fallback={
              <>
                <span class="muted">{capital(say(guide.title))}</span> <Undocumented />
              </>
            }
          >
            <a href={`/guides/${props.provider.id}/${guide.id}`}>{capital(say(guide.title))}</a>
          </Show>
        </li>
      )}
    </For>
  </ul>
)

export const Refusals = (props: Of) => (
  <ul class="card link-list">
    <For each={props.provider.refusals.reasons}>
      {(refusal) => (
        <li id={`refusal-${refusal.reason}`} tabindex="-1">
          <span class="voice">{say(refusal.words)}</span> <Clauses ids={refusal.clauses} />
        </li>
      )}
    </For>
  </ul>
)

/** What a filing is held against: the sentence of the failure, as the papers know no other. */
export const Rules = (props: Of) => (
  <ul class="card rules-list">
    <For each={props.provider.rules}>
      {(rule) => (
        <li id={`rule-${rule.id}`} tabindex="-1">
          <Verdict
            face={faceOf({ verdict: "Fail", severity: rule.severity })}
            words={say(words.severities[rule.severity])}
          />
          <p>
            {capital(say({ zh: bare(rule.says.zh).replaceAll(" … ", "…"), en: bare(rule.says.en) }))}{" "}
            <Clauses ids={rule.clauses} />
          </p>
          <p class="small second">→ {say(rule.fix)}</p>
        </li>
      )}
    </For>
  </ul>
)

/** What is filled in at a filing, {days}, is a gap here. */
const bare = (sentence: string): string => sentence.replace(/ ?\{\w+\} ?/gu, " … ").trim()
