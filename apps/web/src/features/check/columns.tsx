import type { Report } from "@openbeian/core/check"
import { createMemo, createSignal, For, Index, onCleanup, Show } from "solid-js"
import { placeOf, placesAt } from "../../components/finding/index.ts"
import { type Face, faceOf, Verdict } from "../../components/verdict/index.ts"
import { say } from "../../language/language.ts"
import type { Draft } from "../draft/json.ts"
import { checkWords as words } from "./check.intl.ts"
import { fittingIn, loadPicked, pickedWith, savePicked, shownOf } from "./chosen.ts"
import { Column } from "./column.tsx"
import { ownFindings } from "./common.ts"
import { share } from "./share.ts"
import { Switch } from "./switch.tsx"
import { inTurns, later } from "./turns.ts"

/** So many places are shown at first: a filing of 50 services has more than a hundred. */
const placesFirst = 10
/** So many more at a time. */
const placesMore = 6
/** A row of places is as many lists as there are providers. */
const placesAtOnce = 2

/** So many stay side by side on paper. */
const fewMax = 3

/** The providers as columns of one card whose rows line up; one under the other where there is no room. */
export const Columns = (props: {
  readonly report: Report.Report
  readonly before: Report.Report | undefined
  readonly draft: Draft
  readonly onGoTo: (pointer: string) => void
}) => {
  const [width, setWidth] = createSignal(innerWidth)
  const follow = () => setWidth(innerWidth)
  addEventListener("resize", follow)
  onCleanup(() => removeEventListener("resize", follow))
  const [picked, setPicked] = createSignal(loadPicked())
  const all = () => props.report.providers.map(({ provider }) => provider)
  const fitting = () => fittingIn(width())
  const shown = createMemo(() => shownOf(all(), picked(), fitting()))
  const pick = (id: string) => savePicked(setPicked(pickedWith(shown(), id, fitting() ?? all().length)))
  const reports = inTurns(
    () => props.report,
    () => shown().length,
  )
  /** Each as the report has it whose turn it was; the column is empty until then. */
  const providers = createMemo(() =>
    shown().map((id, at) => reports()[at]?.providers.find(({ provider }) => provider === id)),
  )

  const own = createMemo(() => props.report.providers.flatMap(ownFindings))
  const places = createMemo<ReadonlyArray<string>>((before) => share(before, inOrder(own())), [])
  const [limit, setLimit] = createSignal(placesFirst)
  const grow = (by: number) => {
    setLimit(limit() + placesAtOnce)
    if (by > placesAtOnce) later(() => grow(by - placesAtOnce))
  }
  /** A few more than the limit are no reason to fold. */
  const isFolded = () => places().length > limit() + placesMore
  const rows = createMemo<ReadonlyArray<string>>(
    (before) => share(before, isFolded() ? places().slice(0, limit()) : places()),
    [],
  )
  return (
    <section class="section providers" aria-label={say(words.providers)}>
      <Show when={all().length > (fitting() ?? all().length)}>
        <fieldset class="chooser">
          <legend>{say(words.sideBySide(fitting() ?? 0))}</legend>
          <For each={props.report.providers}>
            {({ provider, name, monogram }) => (
              <label class="option">
                <input
                  type="checkbox"
                  checked={shown().includes(provider)}
                  onChange={(event) => {
                    pick(provider)
                    event.currentTarget.checked = shown().includes(provider)
                  }}
                />
                <span>
                  <span class="tile" aria-hidden="true">
                    {monogram}
                  </span>
                  {say(name)}
                </span>
              </label>
            )}
          </For>
        </fieldset>
      </Show>
      <Switch providers={props.report.providers} />
      <div
        class="columns"
        classList={{ coming: providers().includes(undefined), few: providers().length <= fewMax }}
        style={{ "--n": providers().length, "--places": Math.max(1, rows().length) }}
      >
        <Index each={providers()}>
          {(provider) => (
            <Show when={provider()}>
              {(report) => (
                <Column
                  report={report()}
                  before={props.before?.providers.find(({ provider: id }) => id === report().provider)}
                  places={rows()}
                  draft={props.draft}
                  today={props.report.today}
                  province={props.report.regulations.province?.name}
                  onGoTo={props.onGoTo}
                />
              )}
            </Show>
          )}
        </Index>
      </div>
      <Show when={isFolded()}>
        <Rest
          findings={own()}
          shown={rows()}
          n={places().length - rows().length}
          step={placesMore}
          onMore={() => grow(placesMore)}
        />
      </Show>
    </section>
  )
}

/** The places that are not shown yet, and how much is open there. */
const Rest = (props: {
  readonly findings: ReadonlyArray<Report.FindingView>
  readonly shown: ReadonlyArray<string>
  readonly n: number
  readonly step: number
  readonly onMore: () => void
}) => {
  const counts = createMemo(() => {
    const shown = new Set(props.shown)
    const faces = props.findings.filter(({ path }) => !shown.has(placeOf(path))).map(faceOf)
    return open.map((face) => [face, faces.filter((other) => other === face).length] as const)
  })
  return (
    <div class="rest-places">
      <b>{say(words.restPlaces(props.n))}</b>
      <For each={counts().filter(([, n]) => n > 0)}>{([face, n]) => <Verdict face={face} count={n} />}</For>
      <button class="btn little" type="button" onClick={() => props.onMore()}>
        {say(words.morePlaces(Math.min(props.step, props.n)))}
      </button>
    </div>
  )
}
const open: ReadonlyArray<Face> = ["fail", "warn", "rev", "unk"]

/** Where there are more places than are shown at first, those with something to mend come before the others. */
const inOrder = (findings: ReadonlyArray<Report.FindingView>): ReadonlyArray<string> => {
  const places = placesAt(findings)
  if (places.length <= placesFirst) return places
  const faulty = new Set(
    findings.filter((finding) => faceOf(finding) === "fail").map(({ path }) => placeOf(path)),
  )
  return [...places.filter((at) => faulty.has(at)), ...places.filter((at) => !faulty.has(at))]
}
