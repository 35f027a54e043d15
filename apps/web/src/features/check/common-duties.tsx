import { createMemo, For, Show } from "solid-js"
import { Duties, dutyWords } from "../../components/duties/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { capital, listText } from "../../language/phrase.ts"
import { commonWords as words } from "./common.intl.ts"
import type { CommonProps } from "./common.tsx"
import { type CommonDuty, commonDuties } from "./duties.ts"
import { share } from "./share.ts"

/** What the country and the province want done before handing in and after approval, named and folded. */
export const CommonDuties = (props: CommonProps) => {
  const duties = createMemo<ReadonlyArray<CommonDuty>>(
    (before) => share(before, commonDuties(props.report.providers)),
    [],
  )
  return (
    <For each={["before", "after"] as const}>
      {(at) => {
        const here = () => duties().filter((duty) => duty.at === at)
        const counting = () => here().filter(({ isBeside }) => !isBeside)
        return (
          <Show when={here().length > 0}>
            <details class="part-fold" id={`common-${at}`}>
              <summary class="duties-s">
                <h3>{say(words.duties[at](counting().length))}</h3>
                <span class="small muted">
                  {capital(say(listText(counting().map(({ title }) => title))))}
                  <Show when={counting().length < here().length}>
                    {" "}
                    {say(words.replaced(here().length - counting().length))}
                  </Show>
                </span>
                <Icon name="down" class="turn" />
              </summary>
              <Duties
                duties={here()}
                province={props.report.regulations.province?.name}
                besides={(duty) => [
                  ...duty.onlyAt.map((name) => dutyWords.only(name)),
                  ...duty.instead.map(({ title, at }) => dutyWords.instead(title, listText(at))),
                ]}
              />
            </details>
          </Show>
        )
      }}
    </For>
  )
}
