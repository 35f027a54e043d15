import { type JSX, Match, Switch } from "solid-js"
import { appWords } from "../../app.intl.ts"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import type { Desk } from "./desk.ts"
import { portfolioWords as words } from "./portfolio.intl.ts"

/** Kept or not, and how far the changed rows are checked. */
export const State = (props: { readonly desk: Desk }) => (
  <p class="gr-state">
    <Saved desk={props.desk} />
    <Progress desk={props.desk} />
  </p>
)

const Saved = (props: { readonly desk: Desk }): JSX.Element => {
  const at = () => props.desk.savedAt()
  return (
    <span class="saved" classList={{ lost: at() === "lost" }}>
      <Switch>
        <Match when={at() === "lost"}>
          <Icon name="fail" />
          {say(appWords.lost)}
        </Match>
        <Match when={at()}>
          {(time) => (
            <>
              <Icon name="check" />
              {say(appWords.savedAt(clock(time())))}
            </>
          )}
        </Match>
      </Switch>
    </span>
  )
}

const clock = (at: Date | "lost"): string => (at === "lost" ? "" : at.toTimeString().slice(0, 5))

const Progress = (props: { readonly desk: Desk }): JSX.Element => {
  const progress = () => props.desk.progress()
  const rows = () => {
    const now = progress()
    return now.is === "done" ? 0 : now.rows
  }
  const refusal = () => {
    const now = progress()
    return now.is === "refused" ? now.says : undefined
  }
  const again = (
    <button class="btn little" type="button" onClick={() => props.desk.checkNow()}>
      {say(words.again)}
    </button>
  )
  return (
    <Switch>
      <Match when={progress().is === "waiting"}>
        <span class="small muted">{say(words.waiting(rows()))}</span>
      </Match>
      <Match when={progress().is === "checking"}>
        <span class="small muted">{say(words.checking(rows()))}</span>
      </Match>
      <Match when={progress().is === "away"}>
        <span class="v v-warn" role="status">
          <Icon name="warn" />
          {say(words.away(rows()))}
        </span>
        {again}
      </Match>
      <Match when={refusal()}>
        {(says) => (
          <>
            <span class="v v-fail" role="status">
              <Icon name="fail" />
              {say(words.refusedRows(rows()))}
              {say(says())}
            </span>
            {again}
          </>
        )}
      </Match>
    </Switch>
  )
}
