import { createSignal, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { post } from "../api/client.ts"
import { Problem } from "../api/problem.ts"
import { asAssumptions, assume, assumed } from "./assumed.ts"
import { assumptionWords as words } from "./assumptions.intl.ts"
import { FileButton } from "./file-button.tsx"
import { planWords } from "./plan.intl.ts"
import { saved } from "./save.ts"
import { Faults } from "./waiting.tsx"

/** The file of prices that the command line reads too: opened in place of what is there, and saved. */
export const PricesFile = () => {
  const [problem, setProblem] = createSignal<Problem>()
  const trying = async (work: () => Promise<unknown>) => {
    try {
      await work()
      setProblem(undefined)
    } catch (cause) {
      setProblem(cause instanceof Problem ? cause : new Problem(undefined))
    }
  }
  const open = (file: File) =>
    trying(async () => {
      const bytes = new Uint8Array(await file.arrayBuffer())
      assume(asAssumptions(await (await post("/api/assumptions", bytes, "application/yaml")).json()))
    })
  const save = () =>
    trying(async () => {
      const body = JSON.stringify(assumed())
      saved(await (await post("/api/assumptions/yaml", body, "application/json")).blob(), "prices.yaml")
    })
  return (
    <>
      <p class="row">
        <FileButton words={words.open} accept=".yaml,.yml,.json" onFile={open} />
        <button class="btn little" type="button" onClick={() => void save()}>
          <Icon name="export" />
          {say(words.save)}
        </button>
      </p>
      <Show when={problem()}>
        {(found) => (
          <div class="small v-fail ink" role="alert">
            {capital(say(found().says ?? planWords.offline))}
            <Faults of={found()} isOfFile />
          </div>
        )}
      </Show>
    </>
  )
}
