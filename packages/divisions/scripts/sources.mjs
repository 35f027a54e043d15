// The lists that the table of divisions is made from: published packages, each at one version and with the checksum
// of its archive. A list is a plain record of code and name, and carries the month it speaks of. No code of theirs runs.
import { execFileSync } from "node:child_process"
import { createHash } from "node:crypto"
import { mkdtempSync, readFileSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"

/** The present: read out of the code of a picker, whose table has this date. */
const present = {
  name: "v-region",
  version: "3.5.2",
  licence: "MIT",
  integrity:
    "sha512-CQ2/VF+CKD86s9IhhSyQzgHVQlzOvBmbRJw8K933E6ILoMV3pOGUN8bsxFSDC3gq0Xwqh6tZtKFLUz7qUuKQXw==",
  covers: "the present, 2026-03-25",
  lists: ({ text, json }) => {
    const stated = json("package.json").dataVersion
    if (stated !== "2026-03-25") throw new Error(`v-region speaks of ${stated}`)
    const rows = text("dist/v-region.js").matchAll(/^\s+(\d+(?:e\d)?): "([^"]+)",?$/gmu)
    return {
      "2026-03": Object.fromEntries(Array.from(rows, ([, code, name]) => [String(Number(code)), name])),
    }
  },
}

/** The ministry of civil affairs at the end of a year; the package adds names that `isDivision` takes out again. */
const endOfYear = (month, version, integrity) => ({
  name: "lcn",
  version,
  licence: "MIT",
  integrity,
  covers: `ministry of civil affairs, ${month}`,
  lists: ({ json }) => ({
    [month]: Object.fromEntries(json("data/data.json").map(({ code, name }) => [code, name])),
  }),
})

const lateLists = [
  endOfYear(
    "2024-12",
    "7.2.2",
    "sha512-pDHCdKMNZFDuPPI1craeRwDZ+GkVXzXBuF1sqAzR2xUh1i1gv1nEp91elpQpmtpP7RrhZAZ476JZmkNMjSPPKQ==",
  ),
  endOfYear(
    "2023-12",
    "6.1.1",
    "sha512-gEc5PEH9Q1rY6s5KT738zpJHUTy0HC3jyNCb/WUgl9xC4Ir6RYwkZQ6VrI+FmMnWwLuaPGBPvDP3XXb7mSqTgA==",
  ),
  endOfYear(
    "2022-12",
    "5.0.6",
    "sha512-Fa9cJ8OMFS64xl6HANSEHnshBetxGsI0GBrrveGr0xAg7c1PEIke5sfVa375fwprGHLLsU+4lpOXoHAujQnxAA==",
  ),
  endOfYear(
    "2020-12",
    "4.1.7",
    "sha512-fMMbqBVezstIZ7ikLbi5gbPkAETXN2b8KB7HLuIYsb9xSOxaVlVUBSdy+3wDmmuq8Ol3JP0nk1aTOzTvAH7SBA==",
  ),
]

/** The bureau of statistics in October 2019, with zones and towns of its own that are no divisions. */
const autumn2019 = {
  name: "china-area-data",
  version: "5.0.1",
  licence: "MIT",
  integrity:
    "sha512-BQDPpiv5Nn+018ekcJK2oSD9PAD+E1bvXB0wgabc//dFVS/KvRqCgg0QOEUt3vBkx9XzB5a9BmkJCEZDBxVjVw==",
  covers: "bureau of statistics, 2019-10",
  lists: ({ json }) => ({ "2019-10": Object.assign({}, ...Object.values(json("data.json"))) }),
}

/** Nineteen lists of the bureau of statistics. */
const earlyLists = {
  name: "gb2260",
  version: "0.6.0",
  licence: "MIT",
  integrity:
    "sha512-KfKSID6/PV1kovF6rn3Y6Ckt+JTL8skXmUJQaD24ur4+QgTfdWCGrNOATpgQpMoWtPU6VxYd3n9s+6GGtzoP/Q==",
  covers: "bureau of statistics, 2002-12 to 2016-07",
  lists: ({ json }) =>
    Object.fromEntries(
      json("lib/revisions.json").map((revision) => [
        `${revision.slice(0, 4)}-${revision.slice(4)}`,
        json(`lib/${revision}.json`),
      ]),
    ),
}

/** Codes of lists since 1980, without a year; where a prefecture's code ends in 01, its name is lost in it. */
const since1980 = {
  name: "idcard",
  version: "4.2.0",
  licence: "ISC",
  integrity:
    "sha512-y8hHBPjzr+fCGZv3rioRVL+u+jXMqwVKvHyedqR2Kdad4iDEOfpNajV3y8EzeAZ3qUXDmjsYT5W2hW6JTYOVLQ==",
  covers: "codes since 1980, without years",
  lists: ({ json }) => ({
    undated: Object.fromEntries(
      ["area", "city", "province"].flatMap((level) =>
        Object.values(json(`lib/data/${level}.json`)).map(({ code, text }) => [code, text]),
      ),
    ),
  }),
}

/** One list from before 2000, without its date, in which a name begins with the names of what it lies in. */
const before2000 = {
  name: "id-validator",
  version: "1.3.0",
  licence: "MIT",
  integrity:
    "sha512-f/5FfaCBqdnLmDN3mYDHhZIHlnV6Xk6M6Ef2INT9Ng/IEvwMQYRIgj12ANdvUoaWz3o7SRb39z/fFC4dB64gHA==",
  covers: "one list from before 2000",
  lists: ({ text }) => {
    const rows = Array.from(text("src/GB2260.js").matchAll(/"(\d{6})":"([^"]+)"/gu), ([, code, name]) => [
      code,
      name,
    ])
    const full = Object.fromEntries(rows)
    const own = ([code, name]) => {
      const around = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].map((above) => full[above] ?? name)
      const start = around.find((above) => above !== name && name.startsWith(above)) ?? ""
      return [code, name.slice(start.length)]
    }
    return { undated: Object.fromEntries(rows.map(own)) }
  },
}

/** Later ones win where two name the same code. */
export const sources = [before2000, since1980, earlyLists, autumn2019, ...lateLists, present]

/** Fetches the archive of a source, holds it against its checksum and reads its lists. */
export const listsOf = (source) => {
  const folder = mkdtempSync(join(tmpdir(), "divisions-"))
  try {
    const spec = `${source.name}@${source.version}`
    const [{ filename }] = JSON.parse(
      execFileSync("npm", ["pack", "--json", "--ignore-scripts", spec], { cwd: folder, encoding: "utf8" }),
    )
    const archive = join(folder, filename)
    const found = `sha512-${createHash("sha512").update(readFileSync(archive)).digest("base64")}`
    if (found !== source.integrity) throw new Error(`${spec} is not the archive that was looked at: ${found}`)
    execFileSync("tar", ["-xzf", archive, "-C", folder])
    const path = (name) => join(folder, "package", name)
    const text = (name) => readFileSync(path(name), "utf8")
    return source.lists({ text, json: (name) => JSON.parse(text(name)) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
