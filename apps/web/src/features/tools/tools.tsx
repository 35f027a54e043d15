import { Match, Switch } from "solid-js"
import { Missing } from "../page/missing.tsx"
import type { PageProps } from "../page/page.ts"
import { Refusal } from "../refusal/refusal.tsx"

/** The tools beside a filing, each on its own page (工具). */
export const Tools = (props: PageProps) => (
  <Switch fallback={<Missing />}>
    <Match when={props.route.part("tool") === "refusal"}>
      <Refusal draft={props.draft.isEmpty ? undefined : props.draft.document} />
    </Match>
  </Switch>
)
