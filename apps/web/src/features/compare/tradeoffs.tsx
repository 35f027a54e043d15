import { createMemo, Show } from "solid-js"
import { say } from "../../language/language.ts"
import { same } from "../../language/phrase.ts"
import { ListTable, Part } from "../plan/parts.tsx"
import { planWords } from "../plan/plan.intl.ts"
import type { Comparison } from "../plan/planning.ts"
import { ScrollBox } from "../plan/scroll-box.tsx"
import { chosenOf, isPriced, pointsOf, setTaken } from "./choosing.ts"
import { compareWords as words } from "./compare.intl.ts"
import { Front } from "./front.tsx"
import { movedText } from "./moved.ts"

/** Mixes none of which beats another in cost and finish: as a picture to choose in and as a table. */
export const Tradeoffs = (props: {
  readonly comparison: Comparison
  readonly planAt: (id: string, by?: string) => string
}) => {
  const all = () => props.comparison.tradeoffs
  const isChoice = () => all().length > 1
  const points = createMemo(() => pointsOf(props.comparison))
  const chosen = () => chosenOf(props.comparison)
  return (
    <Part
      id="tradeoffs"
      title={words.tradeoffs}
      remark={isChoice() ? words.tradeoffsHint(all().length) : words.onlyOne}
    >
      <div class="card tradeoffs" classList={{ single: !isChoice() }}>
        <ScrollBox label={say(words.tradeoffsTable)}>
          <ListTable
            heads={[
              planWords.mix,
              words.likelyEnd,
              isPriced(props.comparison) ? words.rows.cost : words.serverCount,
              words.differs,
              words.plan,
            ]}
            right={[words.rows.cost, words.serverCount, words.plan]}
            each={all()}
          >
            {(tradeoff, n) => (
              <tr aria-current={isChoice() && n() === chosen() ? "true" : undefined}>
                <th class="nowrap" scope="row">
                  {say(points()[n()]?.name ?? planWords.mix)}
                </th>
                <td class="num nowrap">
                  {tradeoff.finishBy === undefined ? "—" : say(points()[n()]?.end ?? same(""))}
                </td>
                <td class="num r nowrap">
                  {isPriced(props.comparison)
                    ? say(points()[n()]?.money ?? same(""))
                    : tradeoff.figures.servers}
                </td>
                <td class="small second">{say(movedText(props.comparison, tradeoff.moved))}</td>
                <td class="r nowrap">
                  <a class="btn little" href={props.planAt("mix", tradeoff.finishBy)}>
                    {say(words.plan)}
                    <span class="hide">{say(words.planOf(points()[n()]?.label ?? same("")))}</span>
                  </a>
                </td>
              </tr>
            )}
          </ListTable>
        </ScrollBox>
        <Show when={isChoice()}>
          <Front points={points()} chosen={chosen()} onChoose={(n) => setTaken(all()[n]?.finishBy)} />
        </Show>
      </div>
    </Part>
  )
}
