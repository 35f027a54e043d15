import type { Schema, SchemaAST, SchemaIssue } from "effect"
import type { Code, Detail } from "./faults.ts"
import type { Path } from "./tree.ts"

/** Why a schema refuses a value, in its own words. */
export interface Refusal extends Pick<Detail, "allowed" | "names" | "expects" | "says" | "fix"> {
  readonly code: Code
  /** Where in the value, if a check of the whole points at a part. */
  readonly path?: Path
}

/** What the checks of a schema say about a value. */
export const run = (ast: SchemaAST.AST, value: unknown): ReadonlyArray<Refusal> =>
  (ast.checks ?? []).flatMap((check) => runCheck(check, ast, value))

const runCheck = (
  check: SchemaAST.Check<unknown>,
  ast: SchemaAST.AST,
  value: unknown,
): ReadonlyArray<Refusal> => {
  if (check._tag === "FilterGroup") return check.checks.flatMap((one) => runCheck(one, ast, value))
  const issue = check.run(value, ast, { errors: "all" })
  return issue === undefined ? [] : refusalsOf(issue, wordsOf({ code: "refused" }, check.annotations))
}

/** Everything that an issue says; what it leaves open comes from `wanted`. */
export const refusalsOf = (
  issue: SchemaIssue.Issue,
  wanted: Refusal,
  path: Path = [],
): ReadonlyArray<Refusal> => {
  switch (issue._tag) {
    case "Pointer":
      return refusalsOf(issue.issue, wanted, [...path, ...issue.path.map(String)])
    case "Composite":
    case "AnyOf":
      if (issue.issues.length === 0) break
      return issue.issues.flatMap((one) => refusalsOf(one, wanted, path))
    case "Encoding":
      return refusalsOf(issue.issue, wanted, path)
    case "Filter":
      return refusalsOf(issue.issue, wordsOf(wanted, issue.filter.annotations), path)
    case "InvalidValue":
      return [{ ...wordsOf(wanted, issue.annotations), ...sentencesOf(issue.annotations), path }]
  }
  return [{ ...wanted, path }]
}

const sentencesOf = (annotations: Schema.Annotations.Issue | undefined): Pick<Refusal, "says" | "fix"> => ({
  says: annotations?.says,
  fix: annotations?.fix,
})

const wordsOf = (
  wanted: Refusal,
  annotations: Schema.Annotations.Issue | Schema.Annotations.Filter | undefined,
): Refusal => {
  const plain = annotations?.message ?? annotations?.expected
  const expects =
    annotations?.expects ?? wanted.expects ?? (plain === undefined ? undefined : { zh: plain, en: plain })
  return { ...wanted, code: "refused", expects, allowed: annotations?.allowed ?? wanted.allowed ?? [] }
}
