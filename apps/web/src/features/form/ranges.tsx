import { For, Show } from "solid-js"
import { Clauses } from "../../components/clause/index.ts"
import { say } from "../../language/language.ts"
import { capital, listText } from "../../language/phrase.ts"
import { useForm } from "./context.ts"
import { formWords as words } from "./form.intl.ts"
import { materialAt } from "./materials.ts"

/** What each provider wants of the file of a material, by its papers. */
export const Ranges = (props: { readonly pointer: string }) => {
  const form = useForm()
  const formats = () => materialAt(form.materials(), props.pointer)?.formats ?? []
  return (
    <Show when={formats().length > 0}>
      <div class="ranges">
        <p class="hint">{say(words.ranges)}</p>
        <dl>
          <For each={formats()}>
            {({ name, format, clauses }) => (
              <div>
                <dt>{say(name)}</dt>
                <dd class="num">
                  {capital(say(listText(format)))} <Clauses ids={clauses} />
                </dd>
              </div>
            )}
          </For>
        </dl>
      </div>
    </Show>
  )
}
