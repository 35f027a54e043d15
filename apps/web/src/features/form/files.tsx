import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { isObject } from "../draft/json.ts"
import { useForm } from "./context.ts"
import { formWords as words } from "./form.intl.ts"
import { measure } from "./measure.ts"

/** Takes size, sides and colour from a file, which stays where it is. */
export const Measure = (props: { readonly pointer: string }) => {
  const form = useForm()
  let input: HTMLInputElement | undefined
  const name = () => say(form.nameOf(props.pointer))
  const take = async (file: File | undefined) => {
    if (file === undefined) return
    const found = form.draft.at(props.pointer)
    form.set(props.pointer, { ...(isObject(found) ? found : {}), ...(await measure(file)) })
  }
  return (
    <p class="measure">
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
        accept="image/*,video/*"
        tabindex="-1"
        aria-label={`${say(words.measure)} ${name()}`}
        onChange={(event) => void take(event.currentTarget.files?.[0])}
      />
    </p>
  )
}
