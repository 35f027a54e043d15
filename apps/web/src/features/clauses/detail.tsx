import { createSignal, For, Show } from "solid-js"
import { ClauseMeta, Disputes, Status } from "../../components/clause/clause-text.tsx"
import { ClausesContext, libraryOf, titleOf } from "../../components/clause/index.ts"
import { say, type Text } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { placeWords, libraryWords as words } from "./clauses.intl.ts"
import type { Place, Whole } from "./library.ts"
import { addressOfPlace } from "./place.ts"

interface DetailProps {
  readonly clause: Whole
  readonly owner: { readonly tile: string; readonly name: Text }
  readonly kind: Text
  /** The names of providers, by their ids. */
  readonly nameOf: (provider: string) => Text | undefined
}

/** A clause whole: its sentence, where it stands, what contradicts it, what rests on it, what it replaced. */
export const Detail = (props: DetailProps) => (
  <ClausesContext.Provider value={(id) => (id === props.clause.id ? props.clause : props.clause.clauses[id])}>
    <div class="whole-clause">
      <div class="pad">
        <div class="whole-h">
          <span class="row">
            <span class="tile" aria-hidden="true">
              {props.owner.tile}
            </span>
            <span class="small">
              {say(props.owner.name)}
              {" · "}
              {say(props.kind)}
            </span>
          </span>
          <Status isInForce={props.clause.isInForce} isFilled />
        </div>
        <p class="doc">{say(props.clause.text)}</p>
        <Disputes clause={props.clause} />
      </div>
      <ClauseMeta clause={props.clause}>
        <dt>{say(words.id)}</dt>
        <dd>
          <Id id={props.clause.id} />
        </dd>
      </ClauseMeta>
      <History clause={props.clause} />
      <Uses {...props} />
    </div>
  </ClausesContext.Provider>
)

const Id = (props: { readonly id: string }) => {
  const [said, setSaid] = createSignal("")
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(props.id)
      setSaid(say(words.copied))
    } catch {
      // It may be forbidden: the id stands there to be taken by hand.
      setSaid("")
    }
  }
  return (
    <span class="clause-id">
      <code>{props.id}</code>
      <button class="link" type="button" onClick={() => void copy()}>
        {say(words.copy)}
        <span class="hide"> {props.id}</span>
      </button>
      <span class="small muted" role="status">
        {said()}
      </span>
    </span>
  )
}

const History = (props: { readonly clause: Whole }) => (
  <Show when={props.clause.supersedes.length > 0 || props.clause.supersededBy !== undefined}>
    <section class="whole-part" aria-labelledby="clause-history">
      <h2 id="clause-history">{say(words.history)}</h2>
      <ul class="history">
        <Show when={props.clause.supersededBy}>
          {(id) => <Other clause={props.clause} id={id()} how={words.replacedBy} isOld={false} />}
        </Show>
        <For each={props.clause.supersedes}>
          {(id) => <Other clause={props.clause} id={id} how={words.replaces} isOld />}
        </For>
      </ul>
    </section>
  </Show>
)

const Other = (props: {
  readonly clause: Whole
  readonly id: string
  readonly how: Text
  readonly isOld: boolean
}) => (
  <li>
    <span class="small muted">{say(props.how)} </span>
    <Show when={props.clause.clauses[props.id]} fallback={<a href={libraryOf(props.id)}>{props.id}</a>}>
      {(other) => (
        <>
          <a class="chip" href={libraryOf(props.id)}>
            {titleOf(other())}
          </a>
          <p class="voice">
            <Show when={props.isOld} fallback={say(other().text)}>
              <del>{say(other().text)}</del>
            </Show>
          </p>
        </>
      )}
    </Show>
  </li>
)

const Uses = (props: DetailProps) => (
  <section class="whole-part" aria-labelledby="clause-uses">
    <h2 id="clause-uses">
      {say(words.uses)} <span class="num muted">{props.clause.usedBy.length}</span>
    </h2>
    <Show
      when={props.clause.usedBy.length > 0}
      fallback={
        <p class="small second">
          {say(words.usesNone)}
          <Show when={props.clause.waived}>
            {(waived) => (
              <>
                {" "}
                {say(words.waived)}
                {say(waived())}
              </>
            )}
          </Show>
        </p>
      }
    >
      <ul class="uses">
        <For each={props.clause.usedBy.slice(0, usesShown)}>
          {(place) => <Use place={place} nameOf={props.nameOf} />}
        </For>
      </ul>
      <Show when={props.clause.usedBy.length > usesShown}>
        <details class="uses-more">
          <summary>{say(words.more(props.clause.usedBy.length - usesShown))}</summary>
          <ul class="uses">
            <For each={props.clause.usedBy.slice(usesShown)}>
              {(place) => <Use place={place} nameOf={props.nameOf} />}
            </For>
          </ul>
        </details>
      </Show>
    </Show>
  </section>
)

const usesShown = 8

/** A place by its name, whose it is, and what is said there. */
const Use = (props: { readonly place: Place; readonly nameOf: DetailProps["nameOf"] }) => {
  const name = () => capital(say(props.place.title))
  const of = () => (props.place.provider === undefined ? undefined : props.nameOf(props.place.provider))
  return (
    <li>
      <span class="small muted">{say(placeWords[props.place.kind] ?? props.place.title)}</span>
      <span>
        <Show when={addressOfPlace(props.place)} fallback={name()}>
          {(address) => <a href={address()}>{name()}</a>}
        </Show>
        <Show when={of()}>{(provider) => <span class="small muted"> · {say(provider())}</span>}</Show>
        <Show when={props.place.says}>
          {(says) => <span class="says small second">{capital(say(says()))}</span>}
        </Show>
      </span>
    </li>
  )
}
