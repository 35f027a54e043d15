import { createResource, createSignal, For, Show } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say, type Text } from "../../language/language.ts"
import { Problem } from "../api/problem.ts"
import { isObject } from "../draft/json.ts"
import { materialsOf } from "./ask.ts"
import { useForm } from "./context.ts"
import { type Fit, fitted, type Range } from "./fit.ts"
import { fitWords as words } from "./fits.intl.ts"
import type { Material } from "./materials.ts"
import { measure } from "./measure.ts"

/** A version of a picture for one provider, or why there is none. */
interface Version {
  readonly name: Text
  readonly provider: string
  readonly says?: Text
  readonly made?: {
    readonly url: string
    readonly blob: Blob
    readonly width: number
    readonly height: number
  }
}

/** From one original a version for each provider, side by side with it; all of it on this machine. */
export const Fits = (props: {
  readonly pointer: string
  readonly material: Material
  readonly file: File
}) => {
  const form = useForm()
  const [versions, setVersions] = createSignal<ReadonlyArray<Version>>([])
  const [original] = createResource(() => dataUrl(props.file))
  const make = async (provider: string, name: Text, id: string) => {
    const version = await versionOf(props.file, id, provider)
    const next: Version =
      "says" in version
        ? { name, provider, says: version.says }
        : { name, provider, made: { ...version, url: await dataUrl(version.blob) } }
    setVersions((before) => [...before.filter((each) => each.provider !== provider), next])
  }
  const take = async (blob: Blob) => {
    const found = form.draft.at(props.pointer)
    const file = new File([blob], "picture.jpg", { type: blob.type })
    form.set(props.pointer, { ...(isObject(found) ? found : {}), ...(await measure(file)) })
  }
  return (
    <div class="fits">
      <div class="row">
        <For each={props.material.formats}>
          {({ provider, name, id }) => (
            <button class="btn little" type="button" onClick={() => void make(provider, name, id)}>
              {say(words.make(name))}
            </button>
          )}
        </For>
      </div>
      <ul aria-live="polite">
        <li>
          <img src={original() ?? blank} alt={say(words.original)} />
          <span class="small">
            {say(words.original)} · <span class="num">{kilobytes(props.file.size)}</span>
          </span>
        </li>
        <For each={versions()}>
          {(version) => (
            <li>
              <Show
                when={version.made}
                fallback={
                  <p class="small second">
                    <Icon name="warn" /> {say(version.name)}
                    {say(words.colon)}
                    {say(version.says ?? words.none)}
                  </p>
                }
              >
                {(made) => (
                  <>
                    <img src={made().url} alt={say(words.versionFor(version.name))} />
                    <span class="small">
                      {say(words.versionFor(version.name))} ·{" "}
                      <span class="num">
                        {made().width}×{made().height} · {kilobytes(made().blob.size)}
                      </span>
                    </span>
                    <span class="row">
                      <a
                        class="btn little"
                        href={made().url}
                        download={`${props.material.value}-${version.provider}.jpg`}
                      >
                        {say(words.save)}
                      </a>
                      <button class="btn little bare" type="button" onClick={() => void take(made().blob)}>
                        {say(words.take)}
                      </button>
                    </span>
                  </>
                )}
              </Show>
            </li>
          )}
        </For>
      </ul>
    </div>
  )
}

interface Made {
  readonly blob: Blob
  readonly width: number
  readonly height: number
}

const versionOf = async (
  file: File,
  material: string,
  provider: string,
): Promise<Made | { readonly says: Text }> => {
  try {
    const range = await rangeOf(provider, material)
    const picture = await createImageBitmap(file)
    const draw = (width: number, height: number, quality: number) => jpegOf(picture, width, height, quality)
    const found: Fit = await fitted(
      picture,
      range,
      async (width, height, quality) => (await draw(width, height, quality)).size,
    )
    const made = "cannot" in found ? undefined : await draw(found.width, found.height, found.quality)
    picture.close()
    if (made === undefined || "cannot" in found)
      return { says: "cannot" in found ? words.cannot[found.cannot] : words.none }
    return { blob: made, width: found.width, height: found.height }
  } catch (cause) {
    return { says: cause instanceof Problem ? words.offline : words.unreadable }
  }
}

/** The figures of a provider's papers; where it has further measures for some cases the narrower ones hold too. */
const rangeOf = async (provider: string, material: string): Promise<Range> => {
  const found = (await materialsOf(provider)).find(({ id }) => id === material)
  const format = found === undefined || found.format === "undocumented" ? undefined : found.format
  const also = found?.also?.format
  const bytes = format?.bytes ?? also?.bytes
  const sides = format?.sides ?? also?.sides
  return { ...(bytes === undefined ? {} : { bytes }), ...(sides === undefined ? {} : { sides }) }
}

/** As text: the server's policy takes pictures of its own and those written into the page. */
const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })

/** Nothing to see yet. */
const blank = "data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="

/** On a white ground: what was see-through is paper. */
const jpegOf = async (
  picture: ImageBitmap,
  width: number,
  height: number,
  quality: number,
): Promise<Blob> => {
  const canvas = document.createElement("canvas")
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext("2d")
  if (context === null) throw new TypeError("no canvas to draw on")
  context.fillStyle = "#fff"
  context.fillRect(0, 0, width, height)
  context.drawImage(picture, 0, 0, width, height)
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new TypeError("the picture could not be written")) : resolve(blob)),
      "image/jpeg",
      quality,
    ),
  )
}

/** As the papers count: 1 KB is 1000 bytes. */
const kilobytes = (bytes: number): string => `${Math.round(bytes / 1000)}\u00a0KB`
