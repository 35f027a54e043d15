import { type Component, For, Show } from "solid-js"
import { Dynamic } from "solid-js/web"
import { Icon } from "../../components/icon/index.ts"
import { PageHead } from "../../components/page-head/index.ts"
import { say } from "../../language/language.ts"
import { Missing } from "../page/missing.tsx"
import type { PageProps } from "../page/page.ts"
import { Refusal } from "../refusal/refusal.tsx"
import { AppCertificate } from "./certificate.tsx"
import { FooterTool } from "./footer.tsx"
import { Identity } from "./identity.tsx"
import { RecordNumbers } from "./record.tsx"
import { toolWords as words } from "./tools.intl.ts"

/** The tools beside a filing: all of them, or one on its page (工具). */
export const Tools = (props: PageProps) => (
  <Show when={props.route.part("tool")} fallback={<All />} keyed>
    {(tool) => <Dynamic component={pageOf(tool)} {...props} />}
  </Show>
)

const tools = [
  ["record-number", RecordNumbers],
  ["footer", FooterTool],
  ["identity", Identity],
  ["app-certificate", AppCertificate],
  ["refusal", Refusal],
] as const

const pageOf = (tool: string): Component<PageProps> => tools.find(([id]) => id === tool)?.[1] ?? Missing

const All = () => (
  <>
    <PageHead title={say(words.title)} lead={say(words.lead)} />
    <ul class="card tool-list">
      <For each={tools}>
        {([id]) => (
          <li>
            <a href={`/tools/${id}`}>
              <b>{say(words.tools[id].title)}</b>
              <span class="small second">{say(words.tools[id].lead)}</span>
              <Icon name="right" />
            </a>
          </li>
        )}
      </For>
    </ul>
  </>
)
