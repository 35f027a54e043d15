import type { Report } from "@openbeian/core/check"
import { For, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { lengthText } from "../../language/phrase.ts"
import { Clauses } from "../clause/index.ts"
import { Verdict } from "../verdict/index.ts"
import { dutyWords as words } from "./duties.intl.ts"

/** What has to be done outside the order, and within which time. */
export const Duties = (props: { readonly duties: ReadonlyArray<Report.DutyView> }) => (
  <ul class="duties">
    <For each={props.duties}>
      {(duty) => (
        <li>
          <b>{say(duty.title)}</b>
          <Show when={duty.applies === "unknown"}>
            {" "}
            <Verdict face="unk" />
          </Show>
          <p class="small">
            {say(
              duty.within === undefined
                ? duty.clock
                : words.within(lengthText({ ...duty.within, from: duty.within.to }), duty.clock),
            )}
          </p>
          <p class="small second">
            {say(duty.what)} <Clauses ids={duty.clauses} />
          </p>
        </li>
      )}
    </For>
  </ul>
)
