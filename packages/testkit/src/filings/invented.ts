import type { Filing } from "@openbeian/core/filing"
import { CreditCode, ResidentId } from "@openbeian/core/subject"
import fc from "fast-check"

/** A place where the invented people live, with what their papers say of it. */
export interface Place {
  readonly province: string
  readonly area: string
  readonly prefix: string
  readonly city: string
  readonly district: string
  /** Area code of its landlines, with the first digit of a number there. */
  readonly landline: string
}

export const place: fc.Arbitrary<Place> = fc.constantFrom(
  {
    province: "330000",
    area: "330106",
    prefix: "浙",
    city: "杭州市",
    district: "西湖区",
    landline: "0571-8",
  },
  {
    province: "310000",
    area: "310115",
    prefix: "沪",
    city: "上海市",
    district: "浦东新区",
    landline: "021-5",
  },
  {
    province: "440000",
    area: "440305",
    prefix: "粤",
    city: "深圳市",
    district: "南山区",
    landline: "0755-2",
  },
  { province: "420000", area: "420106", prefix: "鄂", city: "武汉市", district: "武昌区", landline: "027-8" },
)

/** What a unit is called, which certificate it has, and how the number of that begins. */
export const units = [
  { kind: "enterprise", type: "businessLicence", begins: "91", ends: "有限公司" },
  { kind: "soleTrader", type: "businessLicence", begins: "92", ends: "商行" },
  { kind: "publicInstitution", type: "publicInstitutionCertificate", begins: "12", ends: "研究所" },
  { kind: "socialOrganisation", type: "socialOrganisationCertificate", begins: "51", ends: "协会" },
] as const

const digits = (length: number) =>
  fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: length, maxLength: length })

/** A code whose last character follows from the others, and that nobody was given on purpose. */
export const creditCode = (begins: string, { area }: Place): fc.Arbitrary<string> =>
  fc
    .string({ unit: fc.constantFrom(..."0123456789ABCDEFGHJKLMNPQRTUWXY"), minLength: 9, maxLength: 9 })
    .map((rest) => `${begins}${area}${rest}`)
    .map((first17) => `${first17}${CreditCode.checkDigit(first17) ?? ""}`)

/** A number of someone between 20 and 60 years old. */
export const residentId = ({ area }: Place): fc.Arbitrary<string> =>
  fc
    .record({
      year: fc.integer({ min: 1967, max: 2005 }),
      month: fc.integer({ min: 1, max: 12 }),
      day: fc.integer({ min: 1, max: 28 }),
      sequence: digits(3),
    })
    .map(({ year, month, day, sequence }) => `${area}${year}${two(month)}${two(day)}${sequence}`)
    .map((first17) => `${first17}${ResidentId.checkDigit(first17) ?? ""}`)

const two = (value: number): string => String(value).padStart(2, "0")

const surname = fc.constantFrom(..."林沈陆苏顾叶江乔温宋")
const given = fc.constantFrom("见山", "若溪", "疏影", "望舒", "知远", "云舟", "南星", "听澜")
const personName = fc.tuple(surname, given).map((parts) => parts.join(""))

export const word = fc.constantFrom("溪桥", "南山", "听松", "青禾", "半亩", "云舟", "白露", "拾光")
const trade = fc.constantFrom("茶", "书店", "花坊", "陶艺", "工坊")
export const serviceName = fc.tuple(word, trade).map((parts) => parts.join(""))

/** A person whose papers are in order and who answers the phone. */
export const person = (at: Place): fc.Arbitrary<Filing.Person> =>
  fc
    .record({ name: personName, number: residentId(at), mobile: digits(8), landline: digits(7) })
    .map(({ name, number, mobile, landline }) => ({
      name,
      residency: "mainland",
      credential: {
        type: "residentId",
        number,
        province: at.province,
        address: `${at.city}${at.district}溪桥路 18 号`,
        validUntil: "2036-03-14",
      },
      mobile: `138${mobile}`,
      emergencyPhone: `${at.landline}${landline}`,
      email: "beian@example.cn",
      mobileProvince: at.province,
      isPhoneUnshared: true,
      isReachable: true,
      takesFaceCheck: true,
    }))
