import type { Report } from "@openbeian/core/check"

export const same = (name: string) => ({ zh: name, en: name })

export const material = (id: string, more: Partial<Report.MaterialView> = {}): Report.MaterialView => ({
  id,
  layer: "provider",
  title: same(id),
  form: "image",
  wanted: "required",
  because: same(""),
  format: [],
  clauses: [],
  ...more,
})

export const finding = (rule: string, more: Partial<Report.FindingView> = {}): Report.FindingView => ({
  rule,
  layer: "provider",
  verdict: "Pass",
  severity: "block",
  path: "/subject",
  message: same(rule),
  fix: same(""),
  clauses: [],
  ...more,
})

export const service = (path: string, more: Partial<Report.ServiceView> = {}): Report.ServiceView => ({
  path,
  kind: "website",
  types: { outcome: "decided", types: [], because: same(""), clauses: [] },
  routes: [],
  materials: [],
  duties: [],
  ...more,
})

export const provider = (name: string, more: Partial<Report.ProviderReport> = {}): Report.ProviderReport => ({
  provider: name,
  name: same(name),
  monogram: name.slice(0, 1),
  level: "maintained",
  checkedOn: "2026-11-20",
  editions: [],
  isFreeOfBlocks: true,
  counts: { pass: 0, block: 0, warn: 0, advice: 0, review: 0, undecided: 0, notApplicable: 0 },
  services: [],
  changes: [],
  orders: [],
  findings: [],
  questions: [],
  ...more,
})

export const report = (providers: ReadonlyArray<Report.ProviderReport>): Report.Report => ({
  openbeian: 1,
  today: "2026-11-23",
  advice: same(""),
  daysOff: [],
  regulations: { checkedOn: "2026-11-20", editions: [], notes: [] },
  providers,
  clauses: {},
})
