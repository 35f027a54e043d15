import { Schema } from "effect"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Problem } from "../src/problem.ts"
import { openDoor } from "./door.ts"

const { app } = openDoor()
const runs = 20_000

/** Filings that are whole, as the ground that damage is done to. */
const whole = [
  '{"openbeian":1,"subject":{"kind":"enterprise","province":"11","principal":{"mobile":"13800138000"}},"services":[{"kind":"website","domains":[{"name":"example.cn","expiresOn":"2027-01-01"}]}]}',
  "openbeian: 1\nsubject:\n  kind: individual\n  credential: { type: residentId, number: 110101199003071233 }\nservices:\n  - kind: app\n    platforms:\n      - os: ios\n        certificateSha1: >-\n          00\n",
  '{"texts":["京ICP备04000001号-1","粤B2-20090059"]}',
  '{"text":"域名未实名认证，不是因为网站名称不合格。","filing":{"openbeian":1,"services":[{"kind":"app"}]}}',
  '{"number":"京ICP备04000001号-1","organisation":"<b>","province":"11","year":2026,"kind":"app"}',
  '{"number":"京ICP备04000001号-1","provider":"nobody"}',
] as const

const keys = [
  "openbeian",
  "subject",
  "services",
  "accounts",
  "register",
  "changes",
  "kind",
  "name",
  "domains",
  "texts",
  "number",
]
const traps = [
  "__proto__",
  "constructor",
  "prototype",
  "toString",
  "hasOwnProperty",
  "<<",
  "~",
  "",
  "a.b",
  "/",
  "0",
]
const key = fc.oneof(fc.constantFrom(...keys, ...traps), fc.string({ unit: "binary", maxLength: 8 }))

/** Trees that look like filings from afar. */
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom(
      1,
      0,
      -1,
      1e308,
      -0,
      2 ** 64,
      null,
      true,
      "website",
      "是",
      "长期",
      "2026-02-30",
      "11",
      "😀",
    ),
    fc.string({ unit: "binary", maxLength: 12 }),
    fc.array(tie("tree"), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie("tree")), { maxLength: 6 }).map((entries) => Object.fromEntries(entries)),
  ),
}))

const damaged = fc
  .tuple(fc.constantFrom(...whole), fc.nat(), fc.nat(), fc.string({ unit: "binary", maxLength: 4 }))
  .map(([text, at, length, instead]) => {
    const start = at % (text.length + 1)
    return text.slice(0, start) + instead + text.slice(start + (length % 40))
  })

const body: fc.Arbitrary<string | Uint8Array<ArrayBuffer>> = fc.oneof(
  fc.uint8Array({ maxLength: 64 }).map((bytes) => new Uint8Array(bytes)),
  fc
    .tuple(fc.constantFrom(...whole), fc.nat())
    .map(([text, n]) => new TextEncoder().encode(text).slice(0, n % 300)),
  damaged,
  tree.map((value) => JSON.stringify(value) ?? ""),
  tree.map((value) =>
    JSON.stringify({ openbeian: 1, ...(typeof value === "object" ? value : { subject: value }) }),
  ),
  tree.map((value) => JSON.stringify({ texts: [value] })),
  tree.map((value) => JSON.stringify({ number: value, organisation: value })),
  fc.json({ stringUnit: "binary" }),
  fc.string({ unit: "binary", maxLength: 60 }),
  fc
    .tuple(
      fc.constantFrom("[", "{a: ", "- ", '{"a":[', "? ", "&a ", "*a ", "!!t ", "\t", "a:\n "),
      fc.nat(300),
    )
    .map(([part, times]) => part.repeat(times)),
  fc
    .nat(400)
    .map((depth) => `{"openbeian":1,"subject":${'{"credential":'.repeat(depth)}1${"}".repeat(depth)}}`),
  fc
    .bigInt({ min: -(2n ** 4096n), max: 2n ** 4096n })
    .map((n) => `{"openbeian":${n},"services":[{"kind":"app"}]}`),
  fc.constantFrom(
    '{"openbeian":1,"subject":{"name":"\\ud800"}}',
    "openbeian: 1\n\u0000",
    "\ufeff\ufeff",
    "---\n---\n",
    "%YAML 9\n",
  ),
)

const contentType = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("application/json", "application/yaml") },
  fc.constantFrom(
    "text/yaml",
    "application/json; charset=utf-16",
    "text/plain",
    "multipart/form-data",
    "/",
    ";",
    "",
  ),
  fc.string({ unit: "grapheme-ascii", maxLength: 20 }),
)

const path = fc.constantFrom(
  "/api/checks",
  "/api/filing-types",
  "/api/documents",
  "/api/documents/yaml",
  "/api/record-numbers/parse",
  "/api/refusals",
  "/api/footers",
  "/api/providers",
  "/api/clauses",
  "/api/comparison",
  "/api/conflicts",
  "/api/guides",
  "/api/guides/nobody/refused",
)

const parameter = fc.tuple(
  fc.oneof(fc.constantFrom("provider", "today", "limit", "cursor", "q", "kind", "inForce"), key),
  fc.oneof(
    fc.constantFrom("2026-11-22", "0", "-1", "1e9", "NaN", "true", "%"),
    fc.string({ unit: "binary", maxLength: 8 }),
  ),
)
const query = fc.oneof(
  { weight: 4, arbitrary: fc.constant("") },
  fc.array(parameter, { maxLength: 3 }).map((pairs) => `?${new URLSearchParams(pairs)}`),
  fc.string({ unit: "grapheme-ascii", maxLength: 20 }).map((text) => `?${text}`),
  fc.constantFrom("?%", "?%ff=%ff", "?=", "?&&", "?provider=%E0%A4%A"),
)

const method = fc.oneof(
  { weight: 9, arbitrary: fc.constant("POST") },
  fc.constantFrom("GET", "PUT", "PATCH", "OPTIONS"),
)

const isProblem = Schema.is(Problem)

describe("the API", () => {
  it(`never breaks on what it is sent, and says what is wrong with it: ${runs} bodies`, async () => {
    const statuses = new Set<number>()
    await fc.assert(
      fc.asyncProperty(
        fc.tuple(method, path, query, contentType, body),
        async ([method, path, query, type, body]) => {
          const init = { method, headers: { "Content-Type": type }, ...(method === "GET" ? {} : { body }) }
          const response = await app.request(new Request(`http://localhost${path}${query}`, init))
          statuses.add(response.status)
          if (response.status < 400) return
          expect(response.status).toBeLessThan(500)
          expect(response.headers.get("Content-Type")).toBe("application/problem+json")
          const problem: unknown = await response.json()
          expect(isProblem(problem) && problem.status).toBe(response.status)
        },
      ),
      { numRuns: runs, seed: 20_261_122 },
    )
    expect([...statuses].toSorted()).toEqual([200, 400, 404, 405, 415, 422])
  }, 120_000)
})
