import { Check } from "@openbeian/core/check"
import type { Filing } from "@openbeian/core/filing"
import { Regulations } from "@openbeian/core/regulation"
import { nwcd } from "@openbeian/plugin-nwcd"

const today = "2026-11-20"

/** What this provider answers. */
export const answer = (facts: Filing.Facts, day = today) => {
  const [report] = Check.check(facts, [nwcd], Regulations.none, day).providers
  if (report === undefined) throw new Error("one provider gives one answer")
  return report
}

/** The findings of one rule. */
export const said = (rule: string, facts: Filing.Facts, day = today) =>
  answer(facts, day).findings.filter((finding) => finding.rule === rule)

/** A unit with a business licence and identity cards, so that verification is electronic, and what differs. */
export const licensed = (
  differs: Omit<Filing.Subject, "credential" | "principal"> = {},
  service: Partial<Filing.Service> = {},
): Filing.Facts => ({
  subject: {
    kind: "enterprise",
    ...differs,
    credential: { type: "businessLicence" },
    principal: { name: "沈见山", credential: { type: "residentId" } },
  },
  services: [
    Object.assign({ kind: "website" as const }, service, {
      principal: { name: "沈见山", credential: { type: "residentId" as const } },
    }),
  ],
})

/** The same on the manual route: the licence is of another kind. */
export const certified = (facts: Filing.Facts): Filing.Facts => ({
  ...facts,
  subject: { ...facts.subject, credential: { type: "lawFirmLicence" } },
})

/** Whether a material is wanted, by its id. */
export const wanted = (facts: Filing.Facts): Readonly<Record<string, string>> =>
  Object.fromEntries(answer(facts).services[0]?.materials.map(({ id, wanted }) => [id, wanted]) ?? [])
