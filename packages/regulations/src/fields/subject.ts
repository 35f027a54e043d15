import { Province } from "@openbeian/core/place"
import type { Plugin } from "@openbeian/core/provider"
import { type Scopes, Verdict } from "@openbeian/core/rule"
import { listed, Name, type Text, text } from "@openbeian/core/text"
import { isInCity } from "./city.ts"
import { type Field, field } from "./Field.ts"
import { paper, passWith, rule } from "./make.ts"
import { isAdding, isIndividual } from "./place.ts"

const { fail, notApplicable, pass, review } = Verdict

/** Whether somebody whose identity card is of another province may file (外省个人). */
export type FromElsewhere =
  | "allowed"
  | "refused"
  | "withLocalPhone"
  | "withResidenceProof"
  | "withLocalLifeProof"
  | "withLeaseOrDeed"

export const individualFromElsewhere: Field<FromElsewhere> = field({
  slug: "individual-out-of-province",
  label: text("外省身份证的个人", "an individual with a card of another province"),
  group: "subject",
  kind: "requirement",
  says: (value) => fromElsewhere[value],
  makes: (evidence) => ({
    rules: [
      rule(evidence, "subject", {
        id: "individual-from-elsewhere-may-file",
        topic: "individualProvince",
        severity: "block",
        prevents: ["cross-province", "address-outside-province"],
        says: text(
          "身份证属于{home}，在{province}不能直接以个人名义备案",
          "the card is of {home}; as it is the person cannot file in {province}",
        ),
        fix: text(
          "到身份证所在省备案，或按各省条件补齐材料",
          "file in the province of the card, or meet what this province asks for",
        ),
        decide: (value, place) => {
          if (!isIndividual(place) || !isAdding(place) || !isFromElsewhere(place)) return notApplicable
          const { subject } = place
          const refusal = {
            home: Province.nameOf(subject.credential.province),
            province: Province.nameOf(subject.province),
          }
          switch (value) {
            case "allowed":
              return pass
            case "refused":
              return fail(refusal)
            case "withLocalPhone":
              return subject.principal.mobileProvince === subject.province ? pass : fail(refusal)
            default:
              return passWith(value)
          }
        },
      }),
    ],
    materials: evidence.rows.some(({ is }) => isProof(is))
      ? [
          paper(evidence, {
            id: "local-proof",
            title: text("本省居住证明", "proof of living in the province"),
            form: "image",
            wanted: (value, place): Plugin.Wanted => {
              if (!isIndividual(place) || !isFromElsewhere(place)) return "no"
              return isProof(value) ? "required" : value === "refused" ? "undocumented" : "no"
            },
          }),
        ]
      : [],
  }),
})

const fromElsewhere: Readonly<Record<FromElsewhere, Text>> = {
  allowed: text("外省身份证的个人可以备案", "individuals with a card of another province may file"),
  refused: text("外省身份证的个人不予备案", "individuals with a card of another province may not file"),
  withLocalPhone: text(
    "外省身份证的个人用本省手机号可以备案",
    "individuals with a card of another province may file with a mobile number of this one",
  ),
  withResidenceProof: text(
    "外省身份证的个人凭本省居住证明备案",
    "individuals with a card of another province may file with proof of residence",
  ),
  withLocalLifeProof: text(
    "外省身份证的个人凭在本省生活的证明（学生证、社保、工作证明、居住证）备案",
    "individuals with a card of another province may file with proof of living here: student card, social insurance, work or residence permit",
  ),
  withLeaseOrDeed: text(
    "外省身份证的个人凭一年以上租房合同或房产证备案",
    "individuals with a card of another province may file with a lease of over a year or a property deed",
  ),
}

const isProof = (value: FromElsewhere): boolean =>
  value === "withResidenceProof" || value === "withLocalLifeProof" || value === "withLeaseOrDeed"

const isFromElsewhere = ({ subject }: Pick<Scopes.FromSubject, "subject">): boolean =>
  subject.credential.province !== subject.province

/** What an address has to agree with (地址要求). */
export type Address =
  | { readonly inCityOfCertificate: "mailing" | "seat" }
  | { readonly zones: ReadonlyArray<Zone> }
interface Zone {
  readonly words: ReadonlyArray<string>
  readonly districts: ReadonlyArray<string>
}

export const address: Field<Address> = field({
  slug: "address-rules",
  label: text("地址", "addresses"),
  group: "subject",
  kind: "requirement",
  says: (value) => {
    if ("zones" in value)
      return listed(
        value.zones.map(({ words, districts }) =>
          text(
            `${listed(words).zh}一带的区县填${districts.join("或")}`,
            `for addresses in ${listed(words).en} the district is ${districts.join(" or ")}`,
          ),
        ),
      )
    return value.inCityOfCertificate === "mailing"
      ? text("通信地址与证件住所在同一城市", "the mailing address is in the city of the certificate")
      : text(
          "单位所在地与证件住所一致，不能在别的城市",
          "a unit is where its certificate says, in no other city",
        )
  },
  makes: (evidence) => ({
    rules: evidence.rows.some(({ is }) => "zones" in is)
      ? [
          rule(evidence, "subject", {
            id: "district-follows-the-zone",
            severity: "warn",
            says: text(
              "地址在{zone}，区县却填“{district}”，应为{wanted}",
              "the address is in {zone}, the district given is {district} and ought to be {wanted}",
            ),
            fix: text("按所在区域填写区县", "enter the district that belongs to the zone"),
            decide: (value, place) => {
              if (!("zones" in value) || !isAdding(place)) return notApplicable
              const { credential, mailing, district } = place.subject
              const zoneOf = (address: string) =>
                value.zones.find(({ words }) => words.some((word) => address.includes(word)))
              const seat = zoneOf(credential.address)
              const zone = seat ?? zoneOf(mailing.street)
              if (zone === undefined) return notApplicable
              const given = seat === undefined ? mailing.district : district
              return zone.districts.some((each) => Name.isSamePlace(each, given))
                ? pass
                : fail({ zone: listed(zone.words), district: given, wanted: listed(zone.districts) })
            },
          }),
        ]
      : [
          rule(evidence, "subject", {
            id: "address-is-in-the-city-of-the-certificate",
            severity: "warn",
            prevents: ["address-outside-province"],
            says: text(
              "{city}与证件住所“{address}”不在同一城市",
              "{city} is not the city of the address on the certificate, {address}",
            ),
            fix: text(
              "改为证件住所所在城市，或先变更证件",
              "use the city of the certificate, or change the certificate first",
            ),
            decide: (value, place) => {
              if ("zones" in value || !isAdding(place)) return notApplicable
              const { subject } = place
              if (value.inCityOfCertificate === "seat" && isIndividual(place)) return notApplicable
              const city = value.inCityOfCertificate === "mailing" ? subject.mailing.city : subject.city
              const written = subject.credential.address
              const found = isInCity(written, city)
              if (found === "yes") return pass
              const data = { city, address: written }
              return found === "no" ? fail(data) : review(noCity, data)
            },
          }),
        ],
  }),
})

const noCity = text(
  "证件住所“{address}”没有写明地级市，须核实是否在{city}",
  "the address on the certificate, {address}, does not tell its prefecture; check that it is in {city}",
)

/** Whether a subject without any service may add one without ending its record first (空壳主体). */
export const emptySubjectMayAdd: Field<boolean> = field({
  slug: "shell-subject-can-add-service",
  label: text("没有服务的主体新增服务", "adding a service to a subject without any"),
  group: "subject",
  kind: "fact",
  says: (mayAdd) =>
    mayAdd
      ? text(
          "名下没有服务的主体可以直接新增服务，不必先注销",
          "a subject without any service can add one without being cancelled first",
        )
      : text(
          "名下没有服务的主体须先注销，不能直接新增服务",
          "a subject without any service has to be cancelled first and can add none",
        ),
  makes: (evidence) => ({
    rules: [
      rule(evidence, "order", {
        id: "subject-without-services-may-add-one",
        severity: "block",
        says: text(
          "主体名下没有服务，在{province}须先注销主体",
          "the subject has no service, so in {province} it has to be cancelled first",
        ),
        fix: text("先注销主体，再首次备案", "cancel the subject, then file it anew"),
        decide: (mayAdd, { order, register, subject }) => {
          if (order.wish !== "add" || !register.subject.isFiled) return notApplicable
          if (register.services.length > 0) return notApplicable
          return mayAdd ? pass : fail({ province: Province.nameOf(subject.province) })
        },
      }),
    ],
  }),
})
