import type { JSX } from "solid-js"
import { PageHead } from "../../components/page-head/index.ts"
import { say } from "../../language/language.ts"
import { toolWords as words } from "./tools.intl.ts"

/** The head of one tool, below the list of them. */
export const ToolHead = (props: { readonly tool: keyof typeof words.tools; readonly acts?: JSX.Element }) => (
  <PageHead
    title={say(words.tools[props.tool].title)}
    lead={say(words.tools[props.tool].lead)}
    above={[{ title: say(words.title), href: "/tools" }]}
    acts={props.acts}
  />
)
