import type { Option, SubjectModel } from "../../src/model/index.ts"

/** How an item would be filed at a provider, be it as what follows another one. */
export const optionAt = (subject: SubjectModel, item: number, provider: number): Option | undefined => {
  const own = subject.items[item]?.options[provider]
  if (own !== undefined) return own
  for (const { options } of subject.items)
    for (const follower of options[provider]?.followers ?? [])
      if (follower.item === item) return { ...follower, filings: 1 }
  return undefined
}

/** The item that another one follows; nothing where it follows none. */
export const leaderOf = (subject: SubjectModel, item: number): number | undefined => {
  const leader = subject.items.findIndex(({ options }) =>
    options.some((option) => option?.followers?.some((follower) => follower.item === item) === true),
  )
  return leader < 0 ? undefined : leader
}
