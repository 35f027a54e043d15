import type { Report } from "@openbeian/core/check"
import { For, Show } from "solid-js"
import { Editions, editionWords as words } from "../../../components/editions/index.ts"
import { Icon } from "../../../components/icon/index.ts"
import { say, type Text } from "../../../language/language.ts"
import { dayText } from "../../../language/phrase.ts"
import type { BelowProps } from "../below.tsx"

/** The documents that all this rests on, by whose they are, each with its edition. */
export const Sources = (props: BelowProps) => {
  const owners = (): ReadonlyArray<Owner> => [
    ...props.report.providers,
    { ...props.report.regulations, name: words.regulations(props.report.regulations.province?.name) },
  ]
  return (
    <section class="section below" aria-labelledby="editions">
      <div class="section-h">
        <h2 id="editions">{say(words.title)}</h2>
      </div>
      <div class="card">
        <For each={owners()}>
          {(owner) => (
            <Show when={owner.editions.length > 0}>
              <details class="part-fold">
                <summary class="more">
                  <b>{say(owner.name)}</b>
                  {say(words.hint(owner.editions.length, dayText(owner.checkedOn, props.report.today)))}
                  <Icon name="down" class="turn" />
                </summary>
                <Editions editions={owner.editions} />
              </details>
            </Show>
          )}
        </For>
      </div>
    </section>
  )
}

interface Owner {
  readonly name: Text
  readonly checkedOn: string
  readonly editions: Report.ProviderReport["editions"]
}
