import { Document } from "@openbeian/core/document"
import { Portfolio } from "@openbeian/core/filing"
import { Result } from "effect"
import { type Problem, problem } from "./Problem.ts"
import { didYouMean, suggest } from "./suggest.ts"

/** The portfolio as it would be with other facts, each written `customer/pointer=value`. */
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
  readonly steps: ReadonlyArray<string>
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
  const steps = place
    .slice(customer.length + 1)
    .split("/")
    .map(unescaped)
  return Result.succeed({ written, customer, steps, value })
}

const unescaped = (step: string): string => step.replaceAll("~1", "/").replaceAll("~0", "~")

/** The filing with its facts changed, read anew by the Schema, which says what does not fit. */
const readAgain = (
  customer: Portfolio.Customer,
  changes: ReadonlyArray<Change>,
): Result.Result<Portfolio.Customer, ReadonlyArray<Problem>> => {
  const marked = changes.reduce<unknown>(
    (tree, { steps }, index) => put(tree, steps, `${mark}${index}${mark}`),
    customer,
  )
  const source = JSON.stringify(marked).replace(markWritten, (_, index: string) => {
    const value = changes[Number(index)]?.value ?? ""
    return isJson(value) ? value : JSON.stringify(value)
  })
  return Result.mapBoth(Document.read(Portfolio.Customer, source), {
    onSuccess: ({ value }) => value,
    onFailure: (faults) =>
      faults.map(({ line: _, column: __, ...fault }) => ({
        ...fault,
        file: `--set ${changes.map(({ written }) => written).join(" ")}`,
      })),
  })
}

/** Digits are handed on as they are written: as a number of JavaScript they would be rounded. */
const mark = "\u0001"
const markWritten = /"\\u0001(\d+)\\u0001"/gu

/** A value in a tree, the parts above it made where they are missing. A list is lengthened by one at most. */
const put = (tree: unknown, [step, ...rest]: ReadonlyArray<string>, value: unknown): unknown => {
  if (step === undefined) return value
  if (Array.isArray(tree)) {
    const index = Number(step)
    if (!Number.isInteger(index) || index < 0 || index > tree.length) return { [step]: value }
    return [...tree.slice(0, index), put(tree[index], rest, value), ...tree.slice(index + 1)]
  }
  if (tree === undefined && step === "0") return [put(undefined, rest, value)]
  const known = typeof tree === "object" && tree !== null ? Object.entries(tree) : []
  const before = known.find(([key]) => key === step)?.[1]
  return Object.fromEntries([...known.filter(([key]) => key !== step), [step, put(before, rest, value)]])
}

const isJson = (value: string): boolean => {
  try {
    JSON.parse(value)
    return true
  } catch {
    return false
  }
}

const notAChange = (written: string): Problem => ({
  ...problem(
    "ChangeUnreadable",
    `“${written}”不是 客户/位置=值`,
    `“${written}” is no CUSTOMER/POINTER=VALUE`,
    {
      zh: "如 --set 客户编号/services/0/domains/0/expiresOn=2028-01-01",
      en: "such as --set ID/services/0/domains/0/expiresOn=2028-01-01",
    },
  ),
  found: written,
})

const noCustomer = (found: string, ids: ReadonlyArray<string>): Problem => ({
  ...problem(
    "CustomerUnknown",
    `没有客户“${found}”`,
    `there is no customer “${found}”`,
    didYouMean(suggest(found, ids)),
  ),
  found,
})
