import type { Day } from "@openbeian/core/calendar"
import type { Plugin } from "@openbeian/core/provider"
import { Verdict } from "@openbeian/core/rule"
import { type Text, text } from "@openbeian/core/text"
import { type Evidence, type Field, field } from "./Field.ts"
import { paper, passWith, rule } from "./make.ts"
import { ageOn, birthday, isAdding, isIndividual, isOfOtherPlatform, turnsOn } from "./place.ts"
import { either } from "./words.ts"

const { failUntil, notApplicable, pass } = Verdict

/** How old somebody has to be (最低年龄). */
export interface Age {
  /** From this age on nothing more is asked. */
  readonly free: number
  /** Who is younger needs one of these. Absent: nobody younger may file. */
  readonly younger?: {
    readonly from?: number
    readonly with: ReadonlyArray<AgeProof>
    readonly butStudents?: true
  }
}
type AgeProof = keyof typeof ageProofs

export const minimumAgeOfIndividual: Field<Age> = field({
  slug: "min-age-individual",
  label: text("个人的最低年龄", "least age of an individual"),
  group: "person",
  kind: "requirement",
  says: (age) => ageSays(text("个人", "an individual"), age),
  makes: (evidence) => ({
    rules: [
      rule(evidence, "subject", {
        id: "individual-is-of-age",
        ...tooYoung,
        decide: (age, place) => {
          if (!isIndividual(place) || !isAdding(place)) return notApplicable
          const { credential, principal } = place.subject
          return judged(age, birthday(credential, principal), place.today)
        },
      }),
    ],
    materials: proofs(evidence, {
      id: "individual-age-proof",
      title: text("未成年人的证明", "proof for a young individual"),
      form: "image",
      wanted: (age, place): Plugin.Wanted => {
        if (!isIndividual(place)) return "no"
        const { credential, principal } = place.subject
        return proofWanted(age, birthday(credential, principal), place.today)
      },
    }),
  }),
})

export const minimumAgeOfUnit: Field<Age> = field({
  slug: "min-age-unit",
  label: text("单位负责人的最低年龄", "least age of a unit's responsible persons"),
  group: "person",
  kind: "requirement",
  says: (age) => ageSays(text("单位的负责人", "a responsible person of a unit"), age),
  makes: (evidence) => ({
    rules: [
      rule(evidence, "person", {
        id: "person-of-a-unit-is-of-age",
        ...tooYoung,
        decide: (age, place) => {
          if (isIndividual(place) || !place.isAdded || isOfOtherPlatform(place)) return notApplicable
          return judged(age, birthday(place.person.credential, place.person), place.today)
        },
      }),
    ],
    materials: proofs(evidence, {
      id: "person-age-proof",
      title: text("未成年负责人的证明", "proof for a young responsible person"),
      form: "image",
      wanted: (age, place): Plugin.Wanted => {
        if (isIndividual(place)) return "no"
        const answers = [place.subject.principal, place.service.principal].map((person) =>
          proofWanted(age, birthday(person.credential, person), place.today),
        )
        return answers.find((each) => each !== "no") ?? "no"
      },
    }),
  }),
})

/** No paper where no source takes anybody younger. */
const proofs = (
  evidence: Evidence<Age>,
  spec: Parameters<typeof paper<Age>>[1],
): ReadonlyArray<Plugin.Material> =>
  evidence.rows.some(({ is }) => is.younger !== undefined) ? [paper(evidence, spec)] : []

/** What an age comes to by one answer. */
const standing = ({ free, younger }: Age, years: number): "free" | "withProof" | "tooYoung" => {
  if (years >= free) return "free"
  return younger !== undefined && years >= (younger.from ?? 0) ? "withProof" : "tooYoung"
}

const judged = (age: Age, born: Day.Day, today: string) => {
  const years = ageOn(born, today)
  switch (standing(age, years)) {
    case "free":
      return pass
    case "withProof":
      return passWith(age.younger?.with.join() ?? "")
    case "tooYoung": {
      const least = age.younger?.from ?? age.free
      return failUntil(turnsOn(born, least), { age: Math.max(years, 0), least })
    }
  }
}

const proofWanted = (age: Age, born: Day.Day, today: string): Plugin.Wanted =>
  wanted[standing(age, ageOn(born, today))]

/** Whoever is too young is not helped by a paper. */
const wanted = { free: "no", withProof: "required", tooYoung: "undocumented" } as const

const tooYoung = {
  severity: "block",
  topic: "minimumAge",
  says: text(
    "{age} 岁，须满 {least} 岁，{from} 起可以",
    "{age} years old, {least} are asked for, which is from {from}",
  ),
  fix: text("换一位够年龄的人，或等到生日", "choose somebody who is old enough, or wait for the birthday"),
} as const

const ageSays = (who: Text, { free, younger }: Age): Text => {
  const least = younger === undefined ? free : younger.from
  if (younger === undefined)
    return text(`${who.zh}须满 ${least} 岁`, `${who.en} is at least ${least} years old`)
  const named = either(younger.with.map((proof) => ageProofs[proof]))
  const students = younger.butStudents ? text("，在校学生不在此列", ", students excepted") : text("", "")
  return least === undefined
    ? text(
        `${who.zh}须满 ${free} 岁，不满的另交${named.zh}${students.zh}`,
        `${who.en} is at least ${free} years old, or younger with ${named.en}${students.en}`,
      )
    : text(
        `${who.zh}须满 ${least} 岁，不满 ${free} 岁的另交${named.zh}${students.zh}`,
        `${who.en} is at least ${least} years old, below ${free} with ${named.en}${students.en}`,
      )
}

const ageProofs = {
  employmentProof: text("就业证明", "proof of employment"),
  incomeProof: text("收入证明", "proof of income"),
  studyProof: text("在学证明", "proof of study"),
  guardianId: text("监护人身份证", "the guardian's identity card"),
  guardianPapers: text("监护人材料", "papers of the guardian"),
  guardianAndRegister: text("监护人材料和户口簿", "papers of the guardian and the household register"),
} as const satisfies Record<string, Text>
