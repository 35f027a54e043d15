import type { Report } from "@openbeian/core/check"
import { For, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { lengthText } from "../../language/phrase.ts"
import { Clauses } from "../clause/index.ts"
import { Layer } from "../layer/index.ts"
import { Verdict } from "../verdict/index.ts"
import { dutyWords as words } from "./duties.intl.ts"

/** What has to be done outside the order, and within which time. */
export const Duties = (props: {
  readonly duties: ReadonlyArray<Report.DutyView>
  /** The province whose duties are among them. */
  readonly province: Text | undefined
  /** The title of a duty, where one of a nearer layer is done instead. */
  readonly titleOf: (id: string) => Text | undefined
}) => (
  <div class="duties-box">
    <ul class="duties">
      <For each={props.duties}>
        {(duty) => (
          <li classList={{ beside: duty.decidedBy !== undefined }}>
            <b>{say(duty.title)}</b> <Layer layer={duty.layer} province={props.province} />
            <Show when={duty.applies === "unknown"}>
              {" "}
              <Verdict face="unk" />
            </Show>
            <Show when={duty.decidedBy !== undefined && props.titleOf(duty.decidedBy)}>
              {(title) => <p class="small">{say(words.beside(title()))}</p>}
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
  </div>
)
