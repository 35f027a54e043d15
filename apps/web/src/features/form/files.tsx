import { createSignal, lazy, Show, Suspense } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { Sample, sampleOf } from "../../components/sample/index.ts"
import { say } from "../../language/language.ts"
import { isObject } from "../draft/json.ts"
import { useForm } from "./context.ts"
import { formWords as words } from "./form.intl.ts"
import { materialAt } from "./materials.ts"
import { measure } from "./measure.ts"

/** Loaded with the first picture that is chosen. */
const Fits = lazy(async () => ({ default: (await import("./fits.tsx")).Fits }))

/** Takes size, sides and colour from a file, which stays where it is. */
export const Measure = (props: { readonly pointer: string }) => {
  const form = useForm()
  let input: HTMLInputElement | undefined
  const name = () => say(form.nameOf(props.pointer))
  const [chosen, setChosen] = createSignal<File>()
  const material = () => materialAt(form.materials(), props.pointer)
  /** A phone offers its camera for pictures, or for videos, where only these are asked for. */
  const accepted = () => {
    const found = material()
    if (found === undefined) return "image/*,video/*"
    return found.isVideo ? "video/*" : "image/*"
  }
  const sample = () => sampleOf(material()?.value ?? "")
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    setChosen(file.type.startsWith("image/") ? file : undefined)
    const found = form.draft.at(props.pointer)
    form.set(props.pointer, { ...(isObject(found) ? found : {}), ...(await measure(file)) })
  }
  return (
    <div class="measure">
      <Show when={sample()}>{(kind) => <Sample kind={kind()} />}</Show>
      <button class="btn little" type="button" onClick={() => input?.click()}>
        <Icon name="file" />
        {say(words.measure)}
        <span class="hide"> {name()}</span>
      </button>
      <input
        ref={(element) => {
          input = element
        }}
        class="hide"
        type="file"
        accept={accepted()}
        tabindex="-1"
        aria-label={`${say(words.measure)} ${name()}`}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
      <Show when={chosen()} keyed>
        {(file) => (
          <Show when={material()}>
            {(found) => (
              <Suspense>
                <Fits pointer={props.pointer} material={found()} file={file} />
              </Suspense>
            )}
          </Show>
        )}
      </Show>
    </div>
  )
}
