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
  const rules = [...new Map(told.map((finding) => [finding.rule, finding])).values()]
  const places: Places = {
    taxon: new Map(cited.map(({ id }, index) => [id, index])),
    rule: new Map(rules.map(({ rule }, index) => [rule, index])),
  }
  return {
    tool: {
      driver: {
        name: "OpenBeian",
        ...(by.version === "" ? {} : { version: by.version }),
        language: by.language === "zh" ? "zh-CN" : "en",
        rules: rules.map((finding) => ruleOf(finding, places)),
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
    results: told.map((finding) => resultOf(finding, places, by)),
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

/** Where rules and clauses stand in the lists of a run. */
interface Places {
  readonly taxon: ReadonlyMap<string, number>
  readonly rule: ReadonlyMap<string, number>
}

const ruleOf = ({ rule, severity, clauses }: FindingView, places: Places): ReportingDescriptor => ({
  id: rule,
  defaultConfiguration: { level: levels[severity] },
  relationships: taxaOf(clauses, places).map((target) => ({ target, kinds: ["relevant"] })),
})

const taxaOf = (clauses: ReadonlyArray<string>, { taxon }: Places) =>
  clauses.flatMap((id) => {
    const index = taxon.get(id)
    return index === undefined ? [] : [{ id, index, toolComponent: { name: taxonomy, index: 0 } }]
  })

const taxonOf = (clause: ClauseView, language: keyof Text): ReportingDescriptor => ({
  id: clause.id,
  shortDescription: { text: clause.text[language] },
  fullDescription: {
    text: `${clause.source.title[language]} · ${clause.section} · ${clause.source.edition[language]}`,
  },
})

const resultOf = (finding: FindingView, places: Places, by: Written): Result => {
  const { rule, verdict, severity, path, message, fix, layer, decidedBy, asks, from } = finding
  const words =
    fix[by.language] === "" ? message[by.language] : `${message[by.language]} → ${fix[by.language]}`
  return {
    ruleId: rule,
    ruleIndex: places.rule.get(rule) ?? -1,
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
    taxa: taxaOf(finding.clauses, places),
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
