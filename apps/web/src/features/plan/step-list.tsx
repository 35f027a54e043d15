import { createMemo, createSignal, For, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { Verdict } from "../../components/verdict/index.ts"
import { say, type Text } from "../../language/language.ts"
import { capital, dayText, listText, same } from "../../language/phrase.ts"
import { likelyOf } from "./lanes.ts"
import { createMore, More } from "./more.tsx"
import { customerName } from "./names.ts"
import { Part } from "./parts.tsx"
import { planWords as words } from "./plan.intl.ts"
import type { Plan } from "./planning.ts"
import { type Filter, type Listed, listedOf, type Owner, owners, shownOf } from "./steps.ts"

/** Rows at first, and so many more each time. */
const [rowsFirst, rowsMore] = [12, 100]

/** What is to be done, when and by whom; those of one customer, provider or owner when asked. */
export const Steps = (props: { readonly plan: Plan }) => {
  const [filter, setFilter] = createSignal<Filter>({
    customer: undefined,
    provider: undefined,
    owner: undefined,
  })
  const all = createMemo(() => listedOf(props.plan))
  const shown = createMemo(() => shownOf(all(), filter()))
  const list = createMore(shown, rowsFirst, rowsMore)
  return (
    <Part
      class=""
      id="steps"
      title={words.steps}
      remark={words.stepsCount(shown().length, all().length)}
      isLive
    >
      <fieldset class="step-filter" aria-label={say(words.filter)}>
        <Pick
          label={words.customer}
          all={words.allCustomers}
          options={props.plan.customers.map(({ customer }) => [
            customer,
            same(customerName(props.plan, customer)),
          ])}
          onPick={(customer) => setFilter((before) => ({ ...before, customer }))}
        />
        <Pick
          label={words.provider}
          all={words.allProviders}
          options={props.plan.providers.map(({ id, name }) => [id, name])}
          onPick={(provider) => setFilter((before) => ({ ...before, provider }))}
        />
        <Pick
          label={words.owner}
          all={words.allOwners}
          options={owners.map((owner) => [owner, words.owners[owner]])}
          onPick={(picked) =>
            setFilter((before) => ({
              ...before,
              owner: owners.find((owner): owner is Owner => owner === picked),
            }))
          }
        />
      </fieldset>
      <div class="card">
        <Show when={shown().length > 0} fallback={<p class="pad second">{say(words.noSteps)}</p>}>
          <table class="table blocks step-table" aria-labelledby="steps">
            <thead>
              <tr>
                <th scope="col" class="r">
                  <span aria-hidden="true">#</span>
                  <span class="hide">{say(words.number)}</span>
                </th>
                <th scope="col">{say(words.when)}</th>
                <th scope="col">{say(words.owner)}</th>
                <th scope="col">{say(words.doing)}</th>
                <th scope="col">{say(words.source)}</th>
                <th scope="col">{say(words.state)}</th>
              </tr>
            </thead>
            <tbody>
              <For each={list.shown()}>{(listed) => <Row listed={listed} today={props.plan.today} />}</For>
            </tbody>
          </table>
        </Show>
        <More list={list} of={say(words.steps)} />
      </div>
    </Part>
  )
}

/** One of many, by a menu; its first line is all of them. */
export const Pick = (props: {
  readonly label: Text
  readonly all?: Text
  readonly options: ReadonlyArray<readonly [string, Text]>
  readonly value?: string
  readonly onPick: (value: string | undefined) => void
}) => (
  <select
    class="input pick"
    aria-label={say(props.label)}
    onChange={(event) => props.onPick(event.currentTarget.value || undefined)}
  >
    <Show when={props.all}>{(all) => <option value="">{say(all())}</option>}</Show>
    <For each={props.options}>
      {([value, label]) => (
        <option value={value} selected={value === props.value}>
          {say(label)}
        </option>
      )}
    </For>
  </select>
)

const Row = (props: { readonly listed: Listed; readonly today: string }) => {
  const step = () => props.listed.step
  return (
    <tr>
      <td class="num muted r nowrap">{props.listed.number}</td>
      <td class="num nowrap">{say(dayText(likelyOf(step().begins), props.today))}</td>
      <td>
        <span class="tag">{say(words.owners[step().owner])}</span>
      </td>
      <td class="doing">
        <b>{capital(say(step().text))}</b>
        <Show when={step().detail}>{(detail) => <p class="small second">{capital(say(detail()))}</p>}</Show>
        <Inputs inputs={step().inputs} />
        <Show when={step().unknownUntilApproved.length > 0}>
          <p class="small muted">{say(words.afterwards(listText(step().unknownUntilApproved)))}</p>
        </Show>
      </td>
      <td>
        <Clauses ids={step().clauses} />
      </td>
      <td class="nowrap">
        <State listed={props.listed} />
      </td>
    </tr>
  )
}

/** Made when it is opened. */
export const Inputs = (props: {
  readonly inputs: ReadonlyArray<Text>
  readonly words?: (n: number) => Text
}) => {
  const [isOpen, setOpen] = createSignal(false)
  return (
    <Show when={props.inputs.length > 0}>
      <details class="inputs" onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary class="link">{say((props.words ?? words.inputs)(props.inputs.length))}</summary>
        <Show when={isOpen()}>
          <ul>
            <For each={props.inputs}>{(input) => <li>{capital(say(input))}</li>}</For>
          </ul>
        </Show>
      </details>
    </Show>
  )
}

const State = (props: { readonly listed: Listed }) => (
  <Show
    when={props.listed.state === "ready"}
    fallback={<span class="small muted">{say(stateText(props.listed))}</span>}
  >
    <Verdict face="pass" words={say(words.ready)} />
  </Show>
)

/** Of many that it waits for, the first. */
const stateText = ({ state, waitsFor }: Listed): Text => {
  if (state === "waits") return words.waits(waitsFor.slice(0, 3).join(", "))
  return state === "theirs" ? words.theirs : words.later
}
