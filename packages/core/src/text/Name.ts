import * as Folded from "./Folded.ts"

/** Whether two names are written alike but for width, spaces and capitals, such as 甲公司(北京) and 甲公司（北京）. */
export const isSame = (one: string, other: string): boolean =>
  one === other || Folded.textOf(one) === Folded.textOf(other)

/**
 * The same for cities and districts: with and without 市, with the province in front, and a prefecture's short name
 * are understood; 伊宁市 and 伊宁县 are two. Two blanks are alike: 东莞市 and 中山市 have no districts.
 */
export const isSamePlace = (one: string, other: string): boolean => {
  const [short = "", long = ""] = [one, other].map(Folded.textOf).sort((a, b) => a.length - b.length)
  if (short === "") return long === ""
  if (bare(short) === short && bare(long).endsWith(short)) return true
  if (long.endsWith(short) || bare(long) === short || short === ownDistrict || long === ownDistrict)
    return true
  return isPrefecture.test(short) && isPrefecture.test(long) && bare(long).startsWith(bare(short))
}

const isPrefecture = /..[州盟]$/u

/** What a municipality's papers put where others name the city. */
const ownDistrict = "市辖区"

const bare = (name: string): string => (name.length > 2 ? name.replace(/[市区县盟旗州]$/u, "") : name)
