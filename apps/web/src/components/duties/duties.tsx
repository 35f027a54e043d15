import type { Report } from "@openbeian/core/check"
import { For, type JSX, Show } from "solid-js"
import { say, type Text } from "../../language/language.ts"
import { capital, lengthText } from "../../language/phrase.ts"
import { Clauses } from "../clause/index.ts"
import { Icon } from "../icon/index.ts"
import { Layer } from "../layer/index.ts"
import { Verdict } from "../verdict/index.ts"
import { dutyWords as words } from "./duties.intl.ts"

/** A duty, and whether another is done in its stead. */
type Shown = Report.DutyView & { readonly isBeside?: boolean }

/** What has to be done outside the order, and within which time. */
export const Duties = <D extends Shown>(props: {
  readonly duties: ReadonlyArray<D>
  /** The province whose duties are among them. */
  readonly province: Text | undefined
  /** Where it does not hold, or what is done instead. */
  readonly besides?: (duty: D) => ReadonlyArray<Text>
  /** Further items of the list. */
  readonly children?: JSX.Element
}) => (
  <div class="duties-box">
    <ul class="duties">
      <For each={props.duties}>
        {(duty) => (
          <li classList={{ beside: duty.isBeside === true }}>
            <p>
              <Layer layer={duty.layer} province={props.province} />
              <b>{capital(say(duty.title))}</b>
              <Show when={duty.applies === "unknown"}>
                {" "}
                <Verdict face="unk" />
              </Show>
            </p>
            <p class="small">{capital(say(dutyTime(duty)))}</p>
            <p class="small second">
              {say(duty.what)} <Clauses ids={duty.clauses} />
            </p>
            <For each={props.besides?.(duty) ?? []}>
              {(sentence) => (
                <p class="decides">
                  <Icon name="right" />
                  <span>{say(sentence)}</span>
                </p>
              )}
            </For>
          </li>
        )}
      </For>
      {props.children}
    </ul>
  </div>
)

/** By when: after what, and within which time. */
export const dutyTime = ({ within, clock }: Report.DutyView): Text =>
  within === undefined ? clock : words.within(lengthText({ ...within, from: within.to }), clock)
