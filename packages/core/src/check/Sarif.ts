import type { Log, ReportingDescriptor, Result, Run } from "sarif"
import type { Text } from "../text/Text.ts"
import type { ClauseView, FindingView, ProviderReport, Report } from "./Report.ts"

/**
 * A report as SARIF 2.1.0, for whatever shows results beside a file: one run a provider, a result for each finding that
 * does not pass, the clauses as a taxonomy. What a nearer layer decides instead is suppressed, not left out.
 */
export const sarif = (report: Report, by: Written): Log => ({
  version: "2.1.0",
  $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
  runs: report.providers.map((provider) => runOf(provider, report, by)),
})

/** What the report does not know: the language, our version, and the file that was checked. */
export interface Written {
  readonly language: keyof Text
  readonly version: string
  /** Absent: the document was no file. */
  readonly file?: string
  readonly positionOf?: (pointer: string) => { readonly line: number; readonly column: number }
}

const runOf = (provider: ProviderReport, { clauses, today, advice }: Report, by: Written): Run => {
  const told = provider.findings.filter(({ verdict }) => verdict !== "Pass" && verdict !== "NotApplicable")
  const cited = [...new Set(told.flatMap((finding) => finding.clauses))].flatMap((id) => clauses[id] ?? [])
  return {
    tool: {
      driver: {
        name: "OpenBeian",
        ...(by.version === "" ? {} : { version: by.version }),
        language: by.language === "zh" ? "zh-CN" : "en",
        rules: rulesOf(told, cited),
        supportedTaxonomies: [{ name: taxonomy, index: 0 }],
      },
    },
    automationDetails: {
      id: `openbeian/${provider.provider}/${today}`,
      description: { text: `${provider.name[by.language]} · ${today}` },
    },
    columnKind: "unicodeCodePoints",
    taxonomies: [
      {
        name: taxonomy,
        shortDescription: { text: by.language === "zh" ? "所依据的条款" : "the clauses rested on" },
        taxa: cited.map((clause) => taxonOf(clause, by.language)),
      },
    ],
    results: told.map((finding) => resultOf(finding, told, cited, by)),
    properties: {
      provider: provider.provider,
      today,
      isFreeOfBlocks: provider.isFreeOfBlocks,
      counts: provider.counts,
      advice: advice[by.language],
    },
  }
}

const taxonomy = "clauses"

const rulesOf = (
  told: ReadonlyArray<FindingView>,
  cited: ReadonlyArray<ClauseView>,
): Array<ReportingDescriptor> =>
  [...new Map(told.map((finding) => [finding.rule, finding]))].map(([id, finding]) => ({
    id,
    defaultConfiguration: { level: levels[finding.severity] },
    relationships: finding.clauses.flatMap((clause) => {
      const index = cited.findIndex((each) => each.id === clause)
      return index < 0
        ? []
        : [
            {
              target: { id: clause, index, toolComponent: { name: taxonomy, index: 0 } },
              kinds: ["relevant"],
            },
          ]
    }),
  }))

const taxonOf = (clause: ClauseView, language: keyof Text): ReportingDescriptor => ({
  id: clause.id,
  shortDescription: { text: clause.text[language] },
  fullDescription: {
    text: `${clause.source.title[language]} · ${clause.section} · ${clause.source.edition[language]}`,
  },
})

const resultOf = (
  finding: FindingView,
  told: ReadonlyArray<FindingView>,
  cited: ReadonlyArray<ClauseView>,
  by: Written,
): Result => {
  const { rule, verdict, severity, path, message, fix, layer, decidedBy, asks, from } = finding
  const words =
    fix[by.language] === "" ? message[by.language] : `${message[by.language]} → ${fix[by.language]}`
  return {
    ruleId: rule,
    ruleIndex: [...new Set(told.map((each) => each.rule))].indexOf(rule),
    ...(verdict === "Fail"
      ? { kind: "fail", level: levels[severity] }
      : { kind: verdict === "Review" ? "review" : "open", level: "none" }),
    message: { text: words },
    locations: [
      {
        ...(by.file === undefined ? {} : { physicalLocation: place(path, by.file, by) }),
        logicalLocations: [{ fullyQualifiedName: path, kind: "object" }],
      },
    ],
    taxa: finding.clauses.flatMap((id) => {
      const index = cited.findIndex((each) => each.id === id)
      return index < 0 ? [] : [{ id, index, toolComponent: { name: taxonomy, index: 0 } }]
    }),
    ...(decidedBy === undefined
      ? {}
      : { suppressions: [{ kind: "external", status: "accepted", justification: decidedBy }] }),
    partialFingerprints: { "ruleAndPlace/v1": `${rule} ${path}` },
    properties: {
      layer,
      severity,
      ...(asks === undefined ? {} : { asks }),
      ...(from === undefined ? {} : { from }),
    },
  }
}

const place = (path: string, file: string, { positionOf }: Written) => {
  const position = positionOf?.(path)
  return {
    artifactLocation: { uri: uriOf(file) },
    ...(position === undefined ? {} : { region: { startLine: position.line, startColumn: position.column } }),
  }
}

/** A path as a relative reference: what stands between slashes is escaped. */
const uriOf = (file: string): string => file.split("/").map(encodeURIComponent).join("/")

const levels = { block: "error", warn: "warning", advice: "note" } as const
