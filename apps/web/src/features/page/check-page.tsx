import { useQuery } from "@tanstack/solid-query"
import { createSignal, onMount } from "solid-js"
import { appWords as words } from "../../app.intl.ts"
import { kept } from "../../components/fetched/index.ts"
import { say } from "../../language/language.ts"
import { fields } from "../api/client.ts"
import { createCheck } from "../check/check.ts"
import { Following } from "../check/following.tsx"
import { patternOf } from "../draft/pointer.ts"
import { formWords } from "../form/form.intl.ts"
import { Form } from "../form/form.tsx"
import { type GroupId, groupOf } from "../form/layout.ts"
import { Bar } from "./bar.tsx"
import { focusOn } from "./focus.ts"
import { Head } from "./head.tsx"
import type { PageProps } from "./page.ts"

/** The facts as a task list; at the right the result in short, which follows. */
export const CheckPage = (props: PageProps) => {
  const check = createCheck(props.draft)
  const catalogue = useQuery(() => ({ queryKey: ["fields"], queryFn: fields, ...kept }))
  const [group, setGroup] = createSignal<GroupId | undefined>(props.draft.isEmpty ? "subject" : undefined)
  const goTo = (pointer: string) => {
    setGroup(groupOf(patternOf(pointer))?.id ?? "subject")
    focusOn(pointer)
  }
  onMount(() => {
    const at = props.route.asked("at")
    if (at !== undefined) goTo(at)
  })
  return (
    <div class="with-bar">
      <Head draft={props.draft} short={say(words.check)} lead={say(formWords.hint)}>
        <a class="btn primary" href="/result">
          {say(words.whole)}
        </a>
      </Head>
      <div class="check">
        <section id="facts" tabindex="-1" aria-label={say(formWords.title)}>
          <Form
            draft={props.draft}
            fields={catalogue.data ?? []}
            faults={check.faults()}
            report={check.report()}
            open={group()}
            onOpen={setGroup}
          />
        </section>
        <Following check={check} draft={props.draft} fields={catalogue.data ?? []} onGoTo={goTo} />
      </div>
      <Bar report={check.report()} href="/result" words={say(words.toResult)} />
    </div>
  )
}
