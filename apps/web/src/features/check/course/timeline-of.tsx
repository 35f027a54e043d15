import { createMemo, createSignal, Show } from "solid-js"
import { Icon } from "../../../components/icon/index.ts"
import { type Laned, Timeline, timelineWords as words } from "../../../components/timeline/index.ts"
import { language, say } from "../../../language/language.ts"
import { dayText } from "../../../language/phrase.ts"
import { exportCalendar } from "../../draft/export.ts"
import type { BelowProps } from "../below.tsx"
import { namesOf } from "../naming.ts"
import { groupsOf, sameDays } from "./routes.ts"

/** All providers in one picture: a lane for each, or for each of its ways that take other days. */
export const TimelineOf = (props: BelowProps) => {
  const lanes = createMemo<ReadonlyArray<Laned>>(() =>
    props.report.providers.flatMap((report) => {
      const groups = groupsOf(report)
      return groups.flatMap(({ things, routes }, group) =>
        sameDays(routes).map(({ route, alike }, way, ways) => ({
          key: `${report.provider} ${group} ${way}`,
          route,
          alike,
          name: report.name,
          monogram: report.monogram,
          of: [
            ...(groups.length > 1 ? [namesOf(props.draft, things)] : []),
            ...(ways.length > 1 ? [route.words] : []),
            ...(ways.length === 1 && alike > 1 ? [words.ways(alike)] : []),
          ],
        })),
      )
    }),
  )
  const [isLost, setLost] = createSignal(false)
  const save = async () => {
    try {
      await exportCalendar(props.draft, language())
      setLost(false)
    } catch {
      setLost(true)
    }
  }
  return (
    <Show when={lanes().length > 0}>
      <section class="section below" aria-labelledby="timeline">
        <div class="section-h">
          <h2 id="timeline">{say(words.title)}</h2>
          <p>{say(words.hint(dayText(props.report.today, props.report.today)))}</p>
          <button class="btn little" type="button" onClick={() => void save()}>
            <Icon name="export" />
            {say(isLost() ? words.notSaved : words.save)}
          </button>
        </div>
        <Timeline lanes={lanes()} today={props.report.today} daysOff={props.report.daysOff} />
      </section>
    </Show>
  )
}
