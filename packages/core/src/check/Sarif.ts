import type { Log, ReportingDescriptor, Result, Run } from "sarif"
import type { Text } from "../text/Text.ts"
import { contradictions } from "./Conflicts.ts"
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
        rules: rules.map((finding) => ruleOf(finding, places, clauses, by.language)),
        supportedTaxonomies: [{ name: taxonomy, index: 0 }],
      },
    },
    automationDetails: {
      id: `openbeian/${provider.provider}/${today}`,
      description: { text: `${provider.name[by.language]} · ${today}` },
    },
    columnKind: "utf16CodeUnits",
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
      ...(provider.holdsUntil === undefined ? {} : { holdsUntil: provider.holdsUntil }),
      ...(provider.healsOn === undefined ? {} : { healsOn: provider.healsOn }),
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

/** What a host shows of a rule: the statement that it keeps, and behind it every clause with its source. */
const ruleOf = (
  { rule, severity, clauses }: FindingView,
  places: Places,
  all: Report["clauses"],
  language: keyof Text,
): ReportingDescriptor => {
  const rested = clauses.flatMap((id) => all[id] ?? [])
  const against = clauses.flatMap((id) => contradictions(id, all)).map(({ why }) => why[language])
  const [first] = rested
  return {
    id: rule,
    ...(first === undefined ? {} : { shortDescription: { text: first.text[language] } }),
    help: {
      text: [
        ...rested.map((clause) => `${clause.text[language]} (${placeOf(clause, language)})`),
        ...[...new Set(against)].map((why) => `⇄ ${why}`),
      ].join("\n"),
    },
    defaultConfiguration: { level: levels[severity] },
    relationships: taxaOf(clauses, places).map((target) => ({ target, kinds: ["relevant"] })),
  }
}

const taxaOf = (clauses: ReadonlyArray<string>, { taxon }: Places) =>
  clauses.flatMap((id) => {
    const index = taxon.get(id)
    return index === undefined ? [] : [{ id, index, toolComponent: { name: taxonomy, index: 0 } }]
  })

const taxonOf = (clause: ClauseView, language: keyof Text): ReportingDescriptor => ({
  id: clause.id,
  shortDescription: { text: clause.text[language] },
  fullDescription: { text: placeOf(clause, language) },
})

const placeOf = ({ source, section }: ClauseView, language: keyof Text): string =>
  `${source.title[language]} · ${section} · ${source.edition[language]}`

const resultOf = (finding: FindingView, places: Places, by: Written): Result => {
  const { rule, verdict, severity, path, layer, decidedBy, asks, from } = finding
  return {
    ruleId: rule,
    ruleIndex: places.rule.get(rule) ?? -1,
    ...(verdict === "Fail"
      ? { kind: "fail", level: levels[severity] }
      : { kind: verdict === "Review" ? "review" : "open", level: "none" }),
    message: { text: wordsOf(finding, by.language) },
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

/** What is not known yet is asked for; all else says what is so, and how it is mended. */
const wordsOf = ({ verdict, message, fix, from }: FindingView, language: keyof Text): string => {
  if (verdict === "Undecided") return unknown(message, fix)[language]
  const mend = fix[language] === "" ? "" : ` → ${fix[language]}`
  return `${message[language]}${mend}${from === undefined ? "" : waiting(from)[language]}`
}

const unknown = (what: Text, clause: Text): Text => ({
  zh: `还不知道：${what.zh}。${clause.zh}`,
  en: `not known yet: ${what.en}. ${clause.en}`,
})
const waiting = (day: string): Text => ({ zh: `；不改则等到 ${day}`, en: `; or wait until ${day}` })

const place = (path: string, file: string, { positionOf }: Written) => {
  const position = positionOf?.(path)
  return {
    artifactLocation: { uri: uriOf(file) },
    ...(position === undefined ? {} : { region: { startLine: position.line, startColumn: position.column } }),
  }
}

/**
 * A path as a URI reference: what stands between slashes is escaped. Hosts match it against the paths of a repository, so
 * it begins with neither `./` nor a bare slash.
 */
const uriOf = (file: string): string => {
  const escaped = file
    .replace(/^(?:\.\/+)+/u, "")
    .split("/")
    .map(encodeURIComponent)
    .join("/")
  return escaped.startsWith("/") ? `file://${escaped}` : escaped
}

const levels = { block: "error", warn: "warning", advice: "note" } as const
