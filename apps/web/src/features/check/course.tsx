import type { Report } from "@openbeian/core/check"
import { createMemo, For, Index, Show } from "solid-js"
import { Duties, dutyWords } from "../../components/duties/index.ts"
import { Materials, materialWords } from "../../components/materials/index.ts"
import { Orders, orderWords } from "../../components/orders/index.ts"
import { Timeline, timelineWords } from "../../components/timeline/index.ts"
import { say } from "../../language/language.ts"
import { dayText, listText } from "../../language/phrase.ts"
import { alike, sharedParts } from "./alike.ts"
import { checkWords as words } from "./check.intl.ts"
import { ownDuties } from "./duties.ts"
import { nameOfPlace } from "./naming.ts"
import { type ColumnProps, Topic } from "./topic.tsx"

type Going = Report.ServiceView | Report.ChangeView

/** What follows from the answer: orders, dates, materials, duties. */
export const Course = (props: ColumnProps) => {
  const named = (things: ReadonlyArray<{ readonly path: string }>) =>
    say(listText(things.map(({ path }) => nameOfPlace(props.draft, path))))
  const going = (): ReadonlyArray<Going> => [...props.report.services, ...props.report.changes]
  const routes = createMemo(() =>
    alike(going(), ({ routes }) => chosen(routes)).filter(({ value }) => value.length > 0),
  )
  const materials = createMemo(() => {
    const groups = sharedParts(going(), ({ materials }) => materials)
    const wanted = groups.filter(({ parts }) => parts.some(({ wanted }) => wanted !== "no"))
    return wanted.length === 0 ? groups : wanted
  })
  const namedOf = (things: ReadonlyArray<Going>) =>
    things.length > 1 && things.length === going().length
      ? say(words.everyService(things.length))
      : named(things)
  const duties = createMemo(() => ownDuties(props.report))
  const isElsewhere = (at: Report.DutyView["at"]) =>
    props.report.services.some(({ duties }) =>
      duties.some((duty) => duty.at === at && duty.layer !== "provider"),
    )
  const isChain = () => props.report.orders.some(({ waitsFor }) => waitsFor !== undefined)
  return (
    <>
      <Show when={props.report.orders.length > 0}>
        <Topic
          id="orders"
          provider={props.report.provider}
          title={words.orders}
          hint={orderWords.title(props.report.orders.length, isChain())}
        >
          <Orders orders={props.report.orders} nameOf={(pointer) => nameOfPlace(props.draft, pointer)} />
        </Topic>
      </Show>

      <Show when={routes().length > 0}>
        <Topic
          id="timeline"
          provider={props.report.provider}
          title={timelineWords.title}
          hint={timelineWords.hint(dayText(props.today, props.today))}
        >
          <div class="timelines">
            <Index each={routes()}>
              {(group) => (
                <Timeline
                  routes={group().value}
                  of={routes().length > 1 ? named(group().things) : undefined}
                  today={props.today}
                  daysOff={props.daysOff}
                />
              )}
            </Index>
          </div>
        </Topic>
      </Show>

      <Show when={materials().length > 0}>
        <Topic id="materials" provider={props.report.provider} title={materialWords.title}>
          <Materials
            groups={materials().map(({ things, parts }) => ({ of: namedOf(things), materials: parts }))}
            province={props.province}
            onGoTo={props.onGoTo}
          />
        </Topic>
      </Show>

      <For each={["before", "after"] as const}>
        {(at) => (
          <Show when={duties().some((duty) => duty.at === at)}>
            <Topic
              id={at}
              provider={props.report.provider}
              title={dutyWords[at]}
              hint={isElsewhere(at) ? words.elsewhere : undefined}
            >
              <Duties duties={duties().filter((duty) => duty.at === at)} province={props.province} />
            </Topic>
          </Show>
        )}
      </For>
    </>
  )
}

/** The route that applies, else those that may. */
const chosen = (routes: ReadonlyArray<Report.RouteView>): ReadonlyArray<Report.RouteView> => {
  const certain = routes.filter(({ applies }) => applies === "yes")
  return certain.length > 0 ? certain : routes.filter(({ applies }) => applies === "unknown")
}
