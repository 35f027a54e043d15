import { createMemo, For, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { faceOf, faceWords, Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import { capital, listText } from "../../language/phrase.ts"
import { alike } from "../check/alike.ts"
import { refusalWords as words } from "./refusal.intl.ts"
import { type Looked, type Match, placesOf, type Shared } from "./refusal.ts"

/** One reason: how it was found, what to check and to mend, where in the filing, and who would have found it. */
export const Reason = (props: { readonly match: Match }) => {
  const places = createMemo(() => placesOf(props.match))
  const rules = createMemo(() => [...new Set(props.match.providers.flatMap((each) => each.rules))])
  const types = () => props.match.providers.filter((each) => each.types.length > 0)
  return (
    <article class="card reason" aria-labelledby={`reason-${props.match.reason}`}>
      <div class="reason-h">
        <p class="small muted">{capital(say(props.match.group.title))}</p>
        <h3 id={`reason-${props.match.reason}`}>{capital(say(props.match.title))}</h3>
        <p class="small second">
          <Verdict
            face={({ high: "pass", medium: "note", low: "rev" } as const)[props.match.confidence]}
            words={say(words.confidence[props.match.confidence])}
          />{" "}
          {say(words.how[props.match.found])}
          <q class="voice">{props.match.quote}</q>
        </p>
      </div>
      <dl class="reason-b">
        <dt>{say(words.check)}</dt>
        <dd>{capital(say(props.match.check))}</dd>
        <dt>{say(words.mend)}</dt>
        <dd>
          <b>{capital(say(props.match.mend))}</b>
        </dd>
        <Show
          when={places().length > 0}
          fallback={
            <Show when={props.match.fields.length > 0}>
              <dt>{say(words.fields)}</dt>
              <dd>{capital(say(listText(props.match.fields.map(({ label }) => label))))}</dd>
            </Show>
          }
        >
          <dt>{say(words.inFiling)}</dt>
          <dd>
            <For each={places()}>{(place) => <Place place={place} />}</For>
          </dd>
        </Show>
        <Show when={types().length > 0}>
          <dt>{say(words.types)}</dt>
          <dd>
            <For each={types()}>
              {(each) => (
                <p>
                  {say(each.name)}{" "}
                  <For each={alike(each.types, ({ types: found }) => found)}>
                    {({ value: found }) => (
                      <>
                        <b class="voice">{say(listText(found.types.map((entry) => entry.words)))}</b>{" "}
                        <span class="second">{say(found.because)}</span> <Clauses ids={found.clauses} />{" "}
                      </>
                    )}
                  </For>
                </p>
              )}
            </For>
          </dd>
        </Show>
        <dt>{say(words.listed)}</dt>
        <dd>
          <For each={props.match.providers}>{(provider) => <Listed provider={provider} />}</For>
        </dd>
        <dt>{say(rules().length === 0 ? words.uncaught : words.caught(rules().length))}</dt>
        <dd>
          <Show when={props.match.beyond}>
            {(beyond) => (
              <p>
                {say(words.beyond)}
                {say(beyond())}
              </p>
            )}
          </Show>
          <Show when={rules().length > 0}>
            <ul class="rules">
              <For each={rules()}>{(rule) => <li>{rule}</li>}</For>
            </ul>
          </Show>
        </dd>
      </dl>
    </article>
  )
}

/** What the filing says at a place, and what is held against it; each leads to the form. */
const Place = (props: { readonly place: Looked }) => (
  <div class="looked">
    <p class="row">
      <b>{say(props.place.of)}</b>
      <a class="small" href={`/check?at=${encodeURIComponent(props.place.facts[0]?.path ?? props.place.at)}`}>
        {say(words.go)}
        <span class="hide"> {say(props.place.of)}</span>
      </a>
      <Show when={props.place.passed > 0}>
        <Verdict face="pass" words={say(words.passed(props.place.passed))} />
      </Show>
    </p>
    <ul class="small second said">
      <For each={props.place.facts}>
        {(fact) => (
          <li>
            {capital(say(fact.label))}{" "}
            <Show when={fact.value} fallback={<span class="undocumented">{say(words.unsaid)}</span>}>
              {(value) => <b class="num">{say(value())}</b>}
            </Show>
          </li>
        )}
      </For>
    </ul>
    <ul>
      <For each={props.place.open}>{(shared) => <Held shared={shared} />}</For>
    </ul>
  </div>
)

const Held = (props: { readonly shared: Shared }) => {
  const face = () => faceOf(props.shared.finding)
  return (
    <li class="held">
      <Verdict face={face()} words={say(faceWords[face()])} />
      <div>
        <span class="muted small">{say(listText(props.shared.of))}</span> {say(props.shared.finding.message)}{" "}
        <Clauses ids={props.shared.finding.clauses} />
        <p class="small second">{say(props.shared.finding.fix)}</p>
      </div>
    </li>
  )
}

const Listed = (props: { readonly provider: Match["providers"][number] }) => (
  <p>
    {say(props.provider.name)}{" "}
    <Show
      when={props.provider.words}
      fallback={
        <span class="second">
          {say(props.provider.isListed === "undocumented" ? words.undocumented : words.notListed)}
        </span>
      }
    >
      {(title) => (
        <>
          <span class="voice">{say(words.listedAs(title()))}</span> <Clauses ids={props.provider.clauses} />
        </>
      )}
    </Show>
  </p>
)
