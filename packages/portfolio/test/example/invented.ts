import type { Filing } from "@openbeian/core/filing"
import { CreditCode, ResidentId } from "@openbeian/core/subject"
import type { Chance } from "./chance.ts"

/** A place where invented customers live, with what their papers say of it. */
export interface Place {
  readonly province: string
  readonly area: string
  readonly prefix: string
  readonly city: string
  readonly district: string
}

const place = (province: string, area: string, prefix: string, city: string, district: string): Place => ({
  province,
  area,
  prefix,
  city,
  district,
})

export const places = {
  zhejiang: place("330000", "330106", "浙", "杭州市", "西湖区"),
  shanghai: place("310000", "310115", "沪", "上海市", "浦东新区"),
  guangdong: place("440000", "440305", "粤", "深圳市", "南山区"),
  beijing: place("110000", "110108", "京", "北京市", "海淀区"),
  jiangsu: place("320000", "320106", "苏", "南京市", "鼓楼区"),
  sichuan: place("510000", "510107", "川", "成都市", "武侯区"),
  hubei: place("420000", "420106", "鄂", "武汉市", "武昌区"),
  tibet: place("540000", "540102", "藏", "拉萨市", "城关区"),
  qinghai: place("630000", "630103", "青", "西宁市", "城中区"),
} as const

const surnames = ["林", "沈", "陆", "苏", "顾", "叶", "江", "乔", "温", "宋"] as const
const givenNames = ["见山", "若溪", "疏影", "望舒", "知远", "云舟", "南星", "听澜"] as const
const firstWords = ["溪桥", "南山", "听松", "青禾", "半亩", "云舟", "白露", "拾光", "松间", "渔火"] as const
const trades = ["茶业", "书店", "花坊", "陶艺", "家具", "食品", "文创", "乐器"] as const

/** A number of a resident identity card whose check digit is right. */
const residentId = (chance: Chance, { area }: Place): string => {
  const two = (value: number) => String(value).padStart(2, "0")
  const born = `${1968 + chance.below(35)}${two(1 + chance.below(12))}${two(1 + chance.below(28))}`
  const first17 = `${area}${born}${chance.digits(3)}`
  return `${first17}${ResidentId.checkDigit(first17) ?? ""}`
}

/** A credit code whose last character is right; the 9 belongs to the registry of companies. */
export const creditCode = (chance: Chance, begins: string, { area }: Place): string => {
  const characters = [..."0123456789ABCDEFGHJKLMNPQRTUWXY"]
  const rest = Array.from({ length: 7 }, () => characters[chance.below(characters.length)] ?? "0").join("")
  const first17 = `${begins}${area}MA${rest}`
  return `${first17}${CreditCode.checkDigit(first17) ?? ""}`
}

export const person = (chance: Chance, at: Place): Filing.Person => ({
  name: `${chance.pick(surnames)}${chance.pick(givenNames)}`,
  residency: "mainland",
  credential: {
    type: "residentId",
    number: residentId(chance, at),
    province: at.province,
    validUntil: "2036-03-14",
  },
  mobile: `138${chance.digits(8)}`,
  emergencyPhone: `139${chance.digits(8)}`,
  email: "beian@example.cn",
  mobileProvince: at.province,
  isPhoneUnshared: true,
  isReachable: true,
  takesFaceCheck: true,
})

/** A responsible person with a passport. */
export const foreigner = (chance: Chance): Filing.Person => ({
  ...person(chance, places.shanghai),
  name: "Elena Kowalczyk",
  residency: "foreign",
  bornOn: "1984-05-17",
  credential: { type: "passport", number: `EK${chance.digits(7)}`, validUntil: "2031-08-30" },
})

export const fromHongKong = (chance: Chance): Filing.Person => ({
  ...person(chance, places.guangdong),
  name: "陈嘉欣",
  residency: "hongKongMacau",
  bornOn: "1990-11-02",
  credential: { type: "travelPermit", number: `H${chance.digits(8)}`, validUntil: "2030-02-11" },
})

const seat = ({ province, city, district }: Place) => ({ province, city, district })

export const enterprise = (chance: Chance, at: Place): Filing.Subject => {
  const principal = person(chance, at)
  return {
    kind: "enterprise",
    name: `${at.city.replace("市", "")}${chance.pick(firstWords)}${chance.pick(trades)}有限公司`,
    credential: {
      type: "businessLicence",
      number: creditCode(chance, "91", at),
      province: at.province,
      address: `${at.city}${at.district}溪桥路 ${1 + chance.below(90)} 号`,
      validUntil: "long-term",
    },
    ...seat(at),
    mailing: { ...seat(at), street: `溪桥路 ${1 + chance.below(90)} 号` },
    principal,
    legalRepresentative: principal,
    hasTradeName: true,
    hasSeal: true,
    isInPublicRegistry: true,
    businessScope: "商品零售；信息技术服务",
    hasFinancialLicence: false,
  }
}

export const individual = (chance: Chance, at: Place): Filing.Subject => {
  const principal = person(chance, at)
  return {
    kind: "individual",
    name: principal.name ?? "",
    credential: {
      type: "residentId",
      number: principal.credential?.number ?? "",
      province: at.province,
      address: `${at.city}${at.district}听松巷 ${1 + chance.below(60)} 号`,
      validUntil: "2036-03-14",
    },
    ...seat(at),
    mailing: { ...seat(at), street: `听松巷 ${1 + chance.below(60)} 号` },
    principal,
  }
}

export const publicInstitution = (chance: Chance, at: Place): Filing.Subject => ({
  ...enterprise(chance, at),
  kind: "publicInstitution",
  name: `${at.city}${chance.pick(firstWords)}植物研究所`,
  credential: {
    type: "publicInstitutionCertificate",
    number: creditCode(chance, "12", at),
    province: at.province,
    address: `${at.city}${at.district}青禾路 7 号`,
    validUntil: "2030-12-31",
  },
})

export const siteName = (chance: Chance): string => `${chance.pick(firstWords)}${chance.pick(siteWords)}`
const siteWords = ["茶会", "书房", "花事", "陶话", "小集", "手记", "商城", "课堂"] as const
