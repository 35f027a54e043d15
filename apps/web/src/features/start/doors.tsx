import { For, type JSX } from "solid-js"
import { Icon, type IconName } from "../../components/icon/index.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { say, type Text } from "../../language/language.ts"
import { doorWords as words } from "./doors.intl.ts"

/** What one may have come for: a filing, many filings, or a provider that is not here yet. */
export const Doors = () => (
  <section class="doors" aria-label={say(words.label)}>
    <Door icon="user" words={words.file}>
      <a class="go" href="/check">
        {say(words.file.go)}
        <Icon name="right" />
      </a>
    </Door>
    <Door icon="users" words={words.plan}>
      <p class="soon">
        <Verdict face="na" words={say(words.plan.go)} />
      </p>
    </Door>
    <Door icon="code" words={words.write}>
      <a class="go" href="/docs/write-a-provider">
        {say(words.write.go)}
        <Icon name="right" />
      </a>
      <a class="small" href="/docs/rules">
        {say(words.write.rules)}
      </a>
    </Door>
  </section>
)

const Door = (props: {
  readonly icon: IconName
  readonly words: { readonly title: Text; readonly says: Text; readonly points: ReadonlyArray<Text> }
  readonly children: JSX.Element
}) => (
  <div class="card door">
    <Icon name={props.icon} />
    <h2>{say(props.words.title)}</h2>
    <p>{say(props.words.says)}</p>
    <ul>
      <For each={props.words.points}>
        {(point) => (
          <li>
            <Icon name="check" />
            <span>{say(point)}</span>
          </li>
        )}
      </For>
    </ul>
    {props.children}
  </div>
)
