import type { Filing } from "@openbeian/core/filing"
import type { Scopes } from "@openbeian/core/rule"

/** A filing of which every fact is known. */
export type Complete = Scopes.Known<Filing.Facts>
export type File = Scopes.Known<Filing.File>
type Service = Complete["services"][number]

/** The day of every check here. */
export const today = "2026-11-20"

const person: Complete["subject"]["principal"] = {
  name: "沈若溪",
  residency: "mainland",
  bornOn: "1988-03-15",
  credential: {
    type: "residentId",
    number: "330106198803150026",
    province: "330000",
    address: "浙江省杭州市西湖区溪桥路 18 号",
    validUntil: "2036-03-14",
  },
  mobile: "13800138000",
  emergencyPhone: "13900139000",
  email: "beian@example.cn",
  mobileProvince: "330000",
  isPhoneUnshared: true,
  isReachable: true,
  takesFaceCheck: true,
}

const subject: Complete["subject"] = {
  kind: "enterprise",
  name: "杭州溪桥茶业有限公司",
  credential: {
    type: "businessLicence",
    number: "91330106MA2CE7K473",
    province: "330000",
    address: "浙江省杭州市西湖区溪桥路 18 号",
    validUntil: "long-term",
  },
  province: "330000",
  city: "杭州市",
  district: "西湖区",
  mailing: { province: "330000", city: "杭州市", district: "西湖区", street: "溪桥路 18 号" },
  principal: person,
  legalRepresentative: person,
  hasTradeName: true,
  hasSeal: true,
  isInPublicRegistry: true,
  businessScope: "茶叶销售",
  hasFinancialLicence: false,
}

export const domain: Service["domains"][number] = {
  name: "example.cn",
  registrant: subject.name,
  registrar: "示例注册商",
  isRegistrarApproved: true,
  isSuffixApproved: true,
  realName: "verified",
  realNameOn: "2026-11-02",
  expiresOn: "2028-11-02",
  resolvesTo: [],
}

export const photograph: File = {
  bytes: 480_000,
  width: 1600,
  height: 1200,
  isColour: true,
  isOriginal: true,
  hasShadow: false,
  isWellLit: true,
  background: "white",
  fillPercent: 99,
  isClean: true,
  isLegible: true,
  hasWatermark: false,
}

export const website: Extract<Service, { readonly kind: "website" }> = {
  kind: "website",
  name: "溪桥茶",
  domains: [domain],
  principal: person,
  runsOn: "server-1",
  readyOn: "2026-11-18",
  isOpen: false,
  openedOn: "2026-11-19",
  isPublicSecurityFiled: false,
  isCommercial: false,
  licenceNumber: "",
  isToldNoLicence: false,
  remark: "",
  nameIsChecked: true,
  nameFitsSubject: true,
  nameIsBackedByDocument: false,
  shownNumber: "",
  shownAt: "nowhere",
  shownLink: "",
  shownCopyright: "",
  preApprovalSectors: [],
  preApprovals: [],
  files: unseen({
    "principal-credential": photograph,
    "service-principal-credential": photograph,
    "face-video": photograph,
  }),
  languages: ["中文"],
  contents: ["企业展示"],
}

export const server: Complete["accounts"][number]["servers"][number] = {
  id: "server-1",
  product: "cloudServer",
  region: "mainland",
  province: "330000",
  isFullSet: true,
  isKept: true,
  addresses: ["198.51.100.7"],
  boughtOn: "2026-10-08",
  expiresOn: "2027-10-08",
  billing: "subscription",
  months: 12,
  firstMonths: 12,
  orderYuan: 1200,
  hasPublicBandwidth: true,
  quotaUsed: 0,
}

/** A company files its first website, and there is nothing to object to. */
export const cleanFiling: Complete = {
  subject,
  services: [website],
  accounts: [
    {
      provider: "kingsoft",
      id: "300000000018",
      login: {
        email: "icp@example.cn",
        mobile: "13800138000",
        address: "198.51.100.7",
        acceptsPrivacyPolicy: true,
        isOnly: true,
      },
      realName: subject.name,
      isVerified: true,
      verifiedOn: "2026-05-02",
      subjects: [],
      openOrders: [],
      servers: [server],
      codes: [],
      verification: "electronic",
      track: "standard",
      site: "china",
      channel: "pc",
      hasUnclaimedRecord: false,
    },
  ],
  register: {
    subject: {
      isFiled: false,
      recordNumber: "",
      access: [],
      source: "beian.miit.gov.cn",
      asOf: "2026-11-19",
    },
    services: [],
  },
  changes: [],
}

/** The cast of this file: no rule may look into files, so that their type has no values. */
function unseen(files: Readonly<Record<string, File>>): never {
  return files as never
}
