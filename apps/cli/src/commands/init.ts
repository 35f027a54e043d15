import { type Answer, type Asked, answer } from "../Command.ts"
import { filingTemplate } from "../filingTemplate.ts"

/** A filing to fill in, printed or written to a new file. */
export const run = ({ installed, page, words }: Asked): Answer => {
  const materials = installed.flatMap((plugin) => plugin.materials.map(({ id }) => id))
  const text = filingTemplate({
    language: page.language,
    providers: installed.map(({ id }) => id),
    materials: [...new Set(materials)],
  })
  const [file] = words
  return file === undefined ? answer(text) : { ...answer(text), file }
}
