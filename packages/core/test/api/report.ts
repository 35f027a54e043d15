import { join, relative } from "node:path"
import { type Declaration, type Module, reader } from "./declarations.ts"

/**
 * What each entry of a package exports, as TypeScript to be formatted, from the declarations that the compiler has written
 * to a folder. `internal` is what exported types name and no entry exports.
 */
export const reports = (
  folder: string,
  entries: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> => {
  const read = reader()
  const exported = Object.values(entries).map((file) => surfaceOf(read, join(folder, file)))
  const modules = new Set(exported.flatMap(({ modules }) => modules))
  const internal = reachedFrom(read, modules)
  const short = shortened([...modules, ...internal.keys()])
  const of = (module: Module, names?: ReadonlySet<string>): string =>
    module.declarations
      .filter(({ name }) => names === undefined || (name !== undefined && names.has(name)))
      .map((declaration) => short(declaration))
      .join("\n")
  return {
    ...Object.fromEntries(
      Object.keys(entries).map((entry, n) => [
        entry,
        (exported[n]?.parts ?? [])
          .map(({ namespace, modules }) => {
            const body = modules.map(({ module, names }) => of(module, names)).join("\n")
            return namespace === undefined ? body : `export namespace ${namespace} {\n${body}\n}`
          })
          .join("\n\n"),
      ]),
    ),
    internal: [...internal]
      .map(([module, names]) => `// ${relative(folder, module.path)}\n${of(module, names)}`)
      .join("\n\n"),
  }
}

type Read = (path: string) => Module

/** A module, and which of its declarations; all where none are named. */
interface Shown {
  readonly module: Module
  readonly names?: ReadonlySet<string>
}

interface Surface {
  readonly parts: ReadonlyArray<{ readonly namespace?: string; readonly modules: ReadonlyArray<Shown> }>
  readonly modules: ReadonlyArray<Module>
}

const surfaceOf = (read: Read, path: string): Surface => {
  const entry = read(path)
  const parts = [
    { modules: shownBy(read, entry) },
    ...entry.namespaces.map(({ name, from }) => ({ namespace: name, modules: shownBy(read, read(from)) })),
  ].filter(({ modules }) => modules.some(({ module }) => module.declarations.length > 0))
  return { parts, modules: parts.flatMap(({ modules }) => modules.map(({ module }) => module)) }
}

/** A module itself and what it passes on. */
const shownBy = (read: Read, module: Module): ReadonlyArray<Shown> => [
  { module },
  ...module.passedOn.flatMap(({ names, from }) =>
    names === undefined ? shownBy(read, read(from)) : [{ module: read(from), names: new Set(names) }],
  ),
]

/** What these modules import from others that they do not show, and what that imports in turn. */
const reachedFrom = (read: Read, shown: ReadonlySet<Module>): ReadonlyMap<Module, ReadonlySet<string>> => {
  const reached = new Map<Module, Set<string>>()
  const follow = (module: Module): void => {
    for (const { names, from } of module.imported) {
      const target = read(from)
      if (shown.has(target)) continue
      const before = reached.get(target)
      const known = before ?? new Set()
      for (const name of names ?? target.declarations.flatMap(({ name }) => name ?? [])) known.add(name)
      reached.set(target, known)
      if (before === undefined) follow(target)
    }
  }
  for (const module of shown) follow(module)
  return reached
}

/**
 * The compiler writes out the type of a Schema wherever another holds it, and both languages of every text. A type that is
 * that of an exported constant is called by the constant, and a text is a Text.
 */
const shortened = (modules: ReadonlyArray<Module>): ((declaration: Declaration) => string) => {
  const known = new Map<string, string>()
  for (const { declarations } of modules)
    for (const { name, text } of declarations) {
      const type = typeOf({ text })
      if (name !== undefined && type.startsWith("Schema.") && type.length > worthNaming && !known.has(type))
        known.set(type, name)
    }
  const longestFirst = [...known].toSorted(([one], [other]) => other.length - one.length)
  return (declaration) => {
    const own = typeOf(declaration)
    const told = longestFirst.reduce(
      (text, [type, name]) => (type === own ? text : text.replaceAll(type, `typeof ${name}`)),
      declaration.text,
    )
    return told.replaceAll(bothLanguages, "Text")
  }
}

const worthNaming = 60
const typeOf = ({ text }: Declaration): string => /^export declare const \w+: (.*);$/u.exec(text)?.[1] ?? ""
const bothLanguages = /\{ readonly zh: "(?:[^"\\]|\\.)*"; readonly en: "(?:[^"\\]|\\.)*"; \}/gu
