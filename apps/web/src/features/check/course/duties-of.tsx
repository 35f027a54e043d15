import type { Report } from "@openbeian/core/check"
import { createMemo, For, Show } from "solid-js"
import { Clauses } from "../../../components/clause/index.ts"
import { Duties, dutyTime, dutyWords as words } from "../../../components/duties/index.ts"
import { Verdict } from "../../../components/verdict/index.ts"
import { say } from "../../../language/language.ts"
import { capital, listText } from "../../../language/phrase.ts"
import type { BelowProps } from "../below.tsx"
import { commonDuties } from "../duties.ts"
import { type OwnDuty, ownDutyRows } from "./duty-rows.ts"
import { Footers } from "./footers.tsx"

/** What has to be done outside the orders: before handing in, and after approval with what is to be pasted. */
export const DutiesOf = (props: BelowProps) => (
  <For each={["before", "after"] as const}>{(at) => <Side {...props} at={at} />}</For>
)

const Side = (props: BelowProps & { readonly at: Report.DutyView["at"] }) => {
  const common = createMemo(() => commonDuties(props.report.providers).filter(({ at }) => at === props.at))
  const own = createMemo(() => ownDutyRows(props.report.providers, props.at))
  return (
    <Show when={common().length + own().length > 0}>
      <section class="section below" aria-labelledby={`duties-${props.at}`}>
        <div class="section-h">
          <h2 id={`duties-${props.at}`}>{say(words[props.at])}</h2>
        </div>
        <Duties
          duties={common()}
          province={props.report.regulations.province?.name}
          besides={(duty) => [
            ...(duty.onlyAt.length > 0 ? [words.only(listText(duty.onlyAt))] : []),
            ...duty.instead.map(({ title, at }) => words.instead(title, listText(at))),
          ]}
        >
          <For each={own()}>{(row) => <Own row={row} />}</For>
        </Duties>
        <Show when={props.at === "after"}>
          <Footers report={props.report} draft={props.draft} />
        </Show>
      </section>
    </Show>
  )
}

/** One duty, as each provider that names it states it. */
const Own = (props: { readonly row: OwnDuty }) => (
  <li>
    <p>
      <b>{capital(say(props.row.title))}</b>
    </p>
    <For each={props.row.stated}>
      {({ name, monogram, duty }) => (
        <div class="stated">
          <span class="tile" aria-hidden="true">
            {monogram}
          </span>
          <div>
            <p class="small">
              {say(name)} · {say(dutyTime(duty))}
              <Show when={duty.applies === "unknown"}>
                {" "}
                <Verdict face="unk" />
              </Show>
            </p>
            <p class="small second">
              {say(duty.what)} <Clauses ids={duty.clauses} />
            </p>
          </div>
        </div>
      )}
    </For>
  </li>
)
