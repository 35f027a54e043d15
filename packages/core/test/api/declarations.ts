import { readFileSync } from "node:fs"
import { dirname, join } from "node:path"

/** One statement of an emitted declaration file, on one line. */
export interface Declaration {
  /** Absent: it declares nothing and only imports or exports. */
  readonly name?: string
  readonly text: string
}

/** A declaration file as the compiler writes it, in parts. */
export interface Module {
  readonly path: string
  readonly declarations: ReadonlyArray<Declaration>
  /** `export * as Name`, with the file it is from. */
  readonly namespaces: ReadonlyArray<{ readonly name: string; readonly from: string }>
  /** `export { a, type B } from` and `export * from`, where there are no names. */
  readonly passedOn: ReadonlyArray<{ readonly names?: ReadonlyArray<string>; readonly from: string }>
  /** Of this package; `import * as` has no names. */
  readonly imported: ReadonlyArray<{ readonly names?: ReadonlyArray<string>; readonly from: string }>
}

/** Reads what `tsc --declaration` has written; the same file once. */
export const reader = (): ((path: string) => Module) => {
  const read = new Map<string, Module>()
  return (path) => {
    const module = read.get(path) ?? moduleOf(path, readFileSync(path, "utf8"))
    read.set(path, module)
    return module
  }
}

const moduleOf = (path: string, text: string): Module => {
  const statements = text.split(statementStart).map(onOneLine)
  const from = (target: string): string => join(dirname(path), target.replace(/\.ts$/u, ".d.ts"))
  const matching = (pattern: RegExp) =>
    statements.flatMap((statement) => {
      const found = pattern.exec(statement)
      return found === null ? [] : [[found[1] ?? "", from(found[2] ?? "")] as const]
    })
  return {
    path,
    declarations: statements.flatMap((text) => {
      const name = declared.exec(text)?.[1]
      return name === undefined ? [] : [{ name, text }]
    }),
    namespaces: matching(/^export \* as (\w+) from "(\..*)";$/u).map(([name, target]) => ({
      name,
      from: target,
    })),
    passedOn: [
      ...matching(/^export (\*) from "(\..*)";$/u).map(([, target]) => ({ from: target })),
      ...matching(/^export (?:type )?\{(.*)\} from "(\..*)";$/u).map(([names, target]) => ({
        names: namesIn(names),
        from: target,
      })),
    ],
    imported: [
      ...matching(/^import (?:type )?(\* as \w+) from "(\..*)";$/u).map(([, target]) => ({ from: target })),
      ...matching(/^import (?:type )?\{(.*)\} from "(\..*)";$/u).map(([names, target]) => ({
        names: namesIn(names),
        from: target,
      })),
    ],
  }
}

/** The compiler begins statements, and nothing but statements and closing brackets, at the margin. */
const statementStart = /\n(?=(?:export|import|declare|interface|type)\b)/u
const declared = /^(?:export )?(?:declare )?(?:abstract )?(?:const|interface|type|class|function|enum) (\w+)/u

const namesIn = (list: string): ReadonlyArray<string> =>
  list.split(",").map((name) => name.trim().replace(/^type /u, ""))

const onOneLine = (statement: string): string =>
  (statement.match(/"(?:[^"\\]|\\.)*"|\s+|[^"\s]+/gu) ?? [])
    .map((piece) => (piece.trim() === "" ? " " : piece))
    .join("")
    .trim()
