import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import * as Result from "effect/Result"
import { type Problem, problem } from "./Problem.ts"
import { didYouMean, suggest } from "./suggest.ts"
import { type Misplaced, put, remove, stepsOf } from "./tree.ts"

/** The portfolio as it would be with other facts, each written `customer/pointer=value`; without a value the fact goes. */
export const changed = (
  portfolio: Portfolio.Portfolio,
  written: ReadonlyArray<string>,
): Result.Result<Portfolio.Portfolio, ReadonlyArray<Problem>> => {
  const changes = written.map((one) => changeOf(portfolio, one))
  const problems = changes.filter(Result.isFailure).map(({ failure }) => failure)
  if (problems.length > 0) return Result.fail(problems)
  const good = changes.filter(Result.isSuccess).map(({ success }) => success)
  const filings = portfolio.filings.map((customer) => {
    const own = good.filter((change) => change.customer === customer.customer)
    return own.length === 0 ? Result.succeed(customer) : readAgain(customer, own)
  })
  const faults = filings.filter(Result.isFailure).flatMap(({ failure }) => failure)
  return faults.length > 0
    ? Result.fail(faults)
    : Result.succeed({
        ...portfolio,
        filings: filings.filter(Result.isSuccess).map(({ success }) => success),
      })
}

interface Change {
  readonly written: string
  readonly customer: string
  readonly pointer: string
  /** Empty: what stands there goes. */
  readonly value: string
}

/** An id may hold a stroke, so the longest one that fits is meant. */
const changeOf = ({ filings }: Portfolio.Portfolio, written: string): Result.Result<Change, Problem> => {
  const [, place = "", value] = /^([^=]+)=(.*)$/su.exec(written) ?? []
  if (value === undefined) return Result.fail(notAChange(written))
  const ids = filings.map(({ customer }) => customer)
  const customer = ids
    .filter((id) => place.startsWith(`${id}/`))
    .toSorted((one, other) => other.length - one.length)[0]
  if (customer === undefined) return Result.fail(noCustomer(place.split("/")[0] ?? place, ids))
  const pointer = place.slice(customer.length)
  if (pointer === "/") return Result.fail(noPlace(written))
  if (pointer === "/customer") return Result.fail(idKept(written))
  return Result.succeed({ written, customer, pointer, value })
}

/** The filing with its facts changed, read anew by the Schema, which says what does not fit. */
const readAgain = (
  customer: Portfolio.Customer,
  changes: ReadonlyArray<Change>,
): Result.Result<Portfolio.Customer, ReadonlyArray<Problem>> => {
  const marked = markedWith(customer, changes)
  if (Result.isFailure(marked)) return Result.fail([marked.failure])
  const source = JSON.stringify(marked.success).replace(markWritten, (_, index: string) => {
    const value = changes[Number(index)]?.value ?? ""
    return isJson(value) ? value : JSON.stringify(value)
  })
  return Result.mapBoth(Document.read(Portfolio.Customer, source), {
    onSuccess: ({ value }) => value,
    onFailure: (faults) => faults.map((fault) => refused(fault, changes)),
  })
}

/** Values are put first and in turn; then what goes, the last of a list first, so that every index is that of the file. */
const markedWith = (
  customer: Portfolio.Customer,
  changes: ReadonlyArray<Change>,
): Result.Result<unknown, Problem> => {
  const all = changes.map((change, index) => ({ ...change, index, steps: stepsOf(change.pointer.slice(1)) }))
  const going = all
    .filter(({ value }) => value === "")
    .toSorted((one, other) => numeric.compare(other.pointer, one.pointer))
  const coming = all.filter(({ value }) => value !== "")
  return [...coming, ...going].reduce<Result.Result<unknown, Problem>>(
    (tree, { written, index, steps, value }) =>
      Result.flatMap(tree, (found) =>
        Result.mapError(
          value === "" ? remove(found, steps) : put(found, steps, `${mark}${index}${mark}`),
          (misplaced) => ({ ...outOfPlace(misplaced), file: `--set ${written}`, path: misplaced.path }),
        ),
      ),
    Result.succeed(customer),
  )
}

const numeric = new Intl.Collator("en", { numeric: true })

/** Digits are handed on as they are written: as a number of JavaScript they would be rounded. */
const mark = "\u0001"
const markWritten = /"\\u0001(\d+)\\u0001"/gu

/** What the Schema says of a change, with the option in place of a file. */
const refused = (
  { line: _, column: __, ...fault }: Document.Fault,
  changes: ReadonlyArray<Change>,
): Problem => {
  const file = `--set ${changes.map(({ written }) => written).join(" ")}`
  const gone =
    fault.code === "missingKey"
      ? changes.find(({ pointer, value }) => value === "" && pointer.startsWith(fault.path))
      : undefined
  return gone === undefined
    ? { ...fault, file }
    : { ...cannotGo, file: `--set ${gone.written}`, path: gone.pointer }
}

const isJson = (value: string): boolean => {
  try {
    JSON.parse(value)
    return true
  } catch {
    return false
  }
}

const outOfPlace = (misplaced: Misplaced): Problem => {
  if (misplaced.why === "nothingThere") return nothingThere
  const { length } = misplaced
  return length === 0
    ? problem("PlaceUnknown", "这里一项也没有", "there is no item here", {
        zh: "要加一项，序号写 0",
        en: "write the number 0 to add one",
      })
    : problem(
        "PlaceUnknown",
        `这里只有 ${length} 项，序号从 0 到 ${length - 1}`,
        `there ${length === 1 ? "is one item" : `are ${length} items`} here, numbered from 0 to ${length - 1}`,
        {
          zh: `改用 0 到 ${length} 的序号；${length} 是再加一项`,
          en: `write a number from 0 to ${length}; ${length} adds one`,
        },
      )
}

const nothingThere = problem(
  "NothingThere",
  "这里本来就没有内容，无可去掉",
  "nothing stands here that could be taken away",
  { zh: "核对位置，或在等号后写上值", en: "check the pointer, or write a value behind the sign" },
)

const cannotGo = problem(
  "FactNeeded",
  "这一项必填，不能去掉",
  "this cannot be taken away: it is always wanted",
  {
    zh: "在等号后写上值；要去掉整项，只写到序号为止，如 客户/services/0=",
    en: "write a value behind the sign; to take away the whole item write its number alone, such as ID/services/0=",
  },
)

const notAChange = (written: string): Problem => ({
  ...problem(
    "ChangeUnreadable",
    `“${written}”不是 客户/位置=值`,
    `“${written}” is no CUSTOMER/POINTER=VALUE`,
    example,
  ),
  found: written,
})

const noPlace = (written: string): Problem => ({
  ...problem("ChangeUnreadable", `“${written}”没有写位置`, `“${written}” has no pointer`, example),
  found: written,
})

const example = {
  zh: "如 --set 客户编号/services/0/domains/0/expiresOn=2028-01-01",
  en: "such as --set ID/services/0/domains/0/expiresOn=2028-01-01",
}

const idKept = (written: string): Problem => ({
  ...problem(
    "IdKept",
    `“${written}”：客户编号不能在这里改，计划靠它认出客户`,
    `“${written}”: the id of a customer cannot be changed here, the plan knows the customer by it`,
    { zh: "要改编号，请改文件本身", en: "change it in the file itself" },
  ),
  found: written,
})

/** What is said of a customer that the portfolio does not have. */
export const noCustomer = (found: string, ids: ReadonlyArray<string>): Problem => ({
  ...problem(
    "CustomerUnknown",
    `没有客户“${found}”`,
    `there is no customer “${found}”`,
    didYouMean(suggest(found, ids)),
  ),
  found,
})
