import { createSignal, onCleanup, Show } from "solid-js"
import { ExportMenu } from "../../components/export-menu/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { language, say } from "../../language/language.ts"
import { planWords as words } from "./plan.intl.ts"
import { type Asked, exported, type Form, type Plan } from "./planning.ts"
import { saved } from "./save.ts"

const all = ["pdf", "xlsx", "ics", "md", "json"] as const satisfies ReadonlyArray<Form | "json">

/** The plan as a file: for people by the API, as JSON as it lies here. */
export const Export = (props: { readonly plan: Plan | undefined; readonly asked: Asked | undefined }) => {
  const [state, setState] = createSignal<"making" | "not made">()
  const own = new AbortController()
  onCleanup(() => own.abort())
  const make = async (form: (typeof all)[number]): Promise<void> => {
    const { plan, asked } = props
    if (plan === undefined || asked === undefined) return
    const name = `${say(words.fileName)}-${plan.today}.${form}`
    if (form === "json")
      return saved(new Blob([JSON.stringify(plan, null, 2)], { type: "application/json" }), name)
    setState("making")
    try {
      saved(await exported(asked, form, language(), { signal: own.signal }), name)
      setState(undefined)
    } catch {
      setState("not made")
    }
  }
  return (
    <>
      <span class="saved" role="status" classList={{ lost: state() === "not made" }}>
        <Show when={state()}>{(is) => say(is() === "making" ? words.making : words.notMade)}</Show>
      </span>
      <Show
        when={props.plan}
        fallback={
          <button class="btn" type="button" disabled>
            <Icon name="export" />
            {say(words.export)}
          </button>
        }
      >
        <ExportMenu
          title={words.export}
          forms={all}
          nameOf={(form) => say(words.forms[form])}
          onPick={make}
        />
      </Show>
    </>
  )
}
