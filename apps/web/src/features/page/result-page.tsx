import type { Report } from "@openbeian/core/check"
import { createSignal, type JSX, Show } from "solid-js"
import { appWords as words } from "../../app.intl.ts"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { fields } from "../api/client.ts"
import { createCheck } from "../check/check.ts"
import { Result } from "../check/result.tsx"
import { inTurns } from "../check/turns.ts"
import { patternOf } from "../draft/pointer.ts"
import { type Field, isListOfThings } from "../form/tree.ts"
import { Bar } from "./bar.tsx"
import { Head } from "./head.tsx"
import type { PageProps } from "./page.ts"

/** The whole result: what every provider says, the country and the province, and what is best answered next. */
export const ResultPage = (props: PageProps) => {
  const check = createCheck(props.draft)
  /** Until it is there a list is asked for as one of words. */
  const [catalogue, setCatalogue] = createSignal<ReadonlyArray<Field>>([])
  void fields().then(setCatalogue, () => {})
  return (
    <div>
      <Head
        draft={props.draft}
        short={say(words.result)}
        above={[{ title: say(words.check), href: "/check" }]}
      >
        <button class="btn" type="button" onClick={() => print()}>
          <Icon name="print" />
          {say(words.print)}
        </button>
        <a class="btn edits" classList={{ primary: !props.draft.isEmpty }} href="/check">
          <Icon name="edit" />
          {say(words.edit)}
        </a>
      </Head>
      <Result
        check={check}
        draft={props.draft}
        isListOfThings={(pointer) => isListOfThings(catalogue(), patternOf(pointer))}
        onGoTo={(pointer) => props.route.go(`/check?at=${encodeURIComponent(pointer)}`)}
      />
      <Show when={check.report()} fallback={<Bar report={undefined} {...toFacts()} />}>
        {(report) => <Calm report={report()}>{(shown) => <Bar report={shown()} {...toFacts()} />}</Calm>}
      </Show>
    </div>
  )
}

const toFacts = () => ({ href: "/check", words: say(words.toFacts) })

/** What counts over a whole report, when it is its turn. */
const Calm = (props: {
  readonly report: Report.Report
  readonly children: (shown: () => Report.Report | undefined) => JSX.Element
}) => {
  const shown = inTurns(
    () => props.report,
    () => 1,
  )
  return props.children(() => shown()[0])
}
