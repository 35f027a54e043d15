import { Vocabulary } from "@openbeian/core/filing"
import { Province } from "@openbeian/core/place"
import { Verdict } from "@openbeian/core/rule"
import { listed, Name, text } from "@openbeian/core/text"
import { ningxia, sectors, shaanxi } from "../lists.ts"
import { isElectronic } from "../way.ts"
import { type Rules, rule } from "./rule.ts"

const { fail, notApplicable, pass, review } = Verdict

const shanxiOrShaanxi = text(
  "指南写的“Shanxi”按山西理解；若指陕西，则电子化核验须交承诺书，请向西云数据核实",
  "“Shanxi” in the guide is read as 山西; if 陕西 is meant a commitment letter is wanted under electronic verification, so ask NWCD",
)

/** Rules on every service. */
export const serviceRules: Rules = [
  rule("service", {
    id: "nwcd/access-is-through-ningxia",
    cites: ["nwcd-ningxia-access-required", "nwcd-ip-in-ningxia"],
    topic: "serverRegion",
    severity: "block",
    prevents: ["access-provider-mismatch"],
    says: text(
      "服务不在宁夏区域接入（所在省：{province}）",
      "access is not through the Ningxia region but {province}",
    ),
    fix: text("在宁夏区域分配可备案的 IP", "get an address in the Ningxia region"),
    decide: ({ filing, host }) => {
      if (!filing.isAdded) return notApplicable
      const { province } = host.server
      return province === ningxia ? pass : fail({ province: Province.nameOf(province) })
    },
    examples: [
      { given: hosted({ province: "640000" }), expect: "Pass" },
      { given: hosted({ province: "110000" }), expect: "Fail" },
      { given: hosted({}), expect: "Undecided" },
    ],
  }),

  rule("service", {
    id: "nwcd/account-holds-an-address",
    cites: ["nwcd-ip-in-ningxia", "nwcd-fields-access"],
    severity: "block",
    says: text("账号下还没有可备案的 IP", "the account holds no address that can be filed"),
    fix: text(
      "申请弹性 IP，或按专门指南取得整组 ELB IP",
      "request an elastic IP, or get a full ELB set by its guide",
    ),
    decide: ({ filing, host }) => {
      if (!filing.isAdded) return notApplicable
      return host.server.addresses.length > 0 ? pass : fail()
    },
    examples: [
      { given: hosted({ addresses: ["203.0.113.18"] }), expect: "Pass" },
      { given: hosted({ addresses: [] }), expect: "Fail" },
    ],
  }),

  rule("service", {
    id: "nwcd/elb-addresses-are-a-full-set",
    cites: ["nwcd-ip-types", "nwcd-elb-guide"],
    severity: "block",
    says: text("ELB 的 IP 不是完整的一组", "the ELB addresses are not a full set"),
    fix: text(
      "按《亚马逊云科技 ICP 备案使用 ELB IP 指南》取得整组 IP，全部填入",
      "get the full set by the AWS document on ELB addresses and enter all of it",
    ),
    decide: ({ filing, host }) => {
      if (!filing.isAdded) return notApplicable
      const { server } = host
      if (!server.product.toLowerCase().includes("elb")) return notApplicable
      return server.isFullSet ? pass : fail()
    },
    examples: [
      { given: hosted({ product: "ELB", isFullSet: true }), expect: "Pass" },
      { given: hosted({ product: "整组 ELB IP", isFullSet: false }), expect: "Fail" },
      { given: hosted({ product: "EIP" }), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "nwcd/filed-addresses-are-kept",
    cites: ["nwcd-eip-do-not-release", "nwcd-ip-stable"],
    severity: "warn",
    prevents: ["access-provider-mismatch"],
    says: text("备案所用的 IP 会被释放或更换", "the addresses of the filing will be released or exchanged"),
    fix: text(
      "保留备案所用的 IP；确需更换的办理变更 IP",
      "keep the addresses; if one has to change, file the change of IP",
    ),
    decide: ({ host }) => (host.server.isKept ? pass : fail()),
    examples: [
      { given: hosted({ isKept: true }), expect: "Pass" },
      { given: hosted({ isKept: false }), expect: "Fail" },
    ],
  }),

  // Of sectors that the guide does not name it says nothing, so the country decides there.
  rule("service", {
    id: "nwcd/pre-approval-is-obtained",
    cites: ["nwcd-preapproval-categories"],
    topic: "preApproval",
    severity: "block",
    prevents: ["preapproval-bad"],
    says: text(
      "内容涉及前置审批（{sectors}），还没有批准文件",
      "the content needs pre-approval ({sectors}), which is not obtained yet",
    ),
    fix: text("先取得主管部门的批准文件", "obtain the approval of the competent authority first"),
    decide: ({ service, filing }) => {
      if (!filing.isAdded || service.preApprovalSectors.length === 0) return notApplicable
      const obtained = service.preApprovals.map(({ sector }) => sector)
      const missing = service.preApprovalSectors.filter((sector) => !obtained.includes(sector))
      if (missing.length === 0) return pass
      const named = missing.filter((sector) => sectors.includes(sector))
      if (named.length === 0) return notApplicable
      return fail({ sectors: listed(named.map((sector) => Vocabulary.preApprovalSectors[sector])) })
    },
    examples: [
      {
        given: {
          services: [{ kind: "website", preApprovalSectors: ["games"], preApprovals: [{ sector: "games" }] }],
        },
        expect: "Pass",
      },
      {
        given: { services: [{ kind: "app", preApprovalSectors: ["games", "education"], preApprovals: [] }] },
        expect: "Fail",
      },
      {
        given: { services: [{ kind: "website", preApprovalSectors: ["religion"], preApprovals: [] }] },
        expect: "NotApplicable",
      },
      { given: { services: [{ kind: "app", preApprovalSectors: [] }] }, expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "nwcd/certificates-allow-electronic-verification",
    cites: ["nwcd-everify-id-only", "nwcd-verify-manual-when"],
    severity: "advice",
    says: text(
      "电子化核验只认营业执照与身份证；这里的证件转人工核验",
      "electronic verification takes a business licence and identity cards alone; with these certificates it is manual",
    ),
    fix: text(
      "按人工核验准备两份附录的电子与纸质材料",
      "prepare the electronic and paper materials of both appendices",
    ),
    decide: (place) => {
      if (!place.filing.isAdded) return notApplicable
      return isElectronic(place) ? pass : fail()
    },
    examples: [
      { given: verified("businessLicence", "residentId"), expect: "Pass" },
      { given: verified("lawFirmLicence", "residentId"), expect: "Fail" },
      { given: verified("businessLicence", "travelPermit"), expect: "Fail" },
      {
        given: { subject: { credential: { type: "businessLicence" } }, services: [{ kind: "app" }] },
        expect: "Undecided",
      },
    ],
  }),

  // The guide tells a step and demands nothing, so there is no topic: a warning here frees nobody from a province that
  // refuses any other person.
  rule("service", {
    id: "nwcd/subject-principal-is-the-legal-representative",
    cites: ["nwcd-everify-step-principal"],
    severity: "warn",
    prevents: ["principal-not-legal-rep"],
    says: text(
      "电子化核验以法定代表人 {representative} 的身份证核验主体负责人，而主体负责人是 {principal}",
      "electronic verification checks the subject's responsible person by the card of the legal representative {representative}, but it is {principal}",
    ),
    fix: text(
      "主体负责人填法定代表人，或先问西云数据",
      "make the legal representative the responsible person, or ask NWCD first",
    ),
    decide: (place) => {
      if (!place.filing.isAdded || !isElectronic(place)) return notApplicable
      const { principal, legalRepresentative } = place.subject
      return Name.isSame(principal.name, legalRepresentative.name)
        ? pass
        : fail({ principal: principal.name, representative: legalRepresentative.name })
    },
    examples: [
      { given: led("沈见山", "沈见山"), expect: "Pass" },
      { given: led("沈见山", "林疏影"), expect: "Fail" },
      { given: verified("lawFirmLicence", "residentId"), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "nwcd/service-principal-takes-the-face-check",
    cites: ["nwcd-everify-face"],
    severity: "block",
    says: text(
      "服务负责人不能本人做人脸核验",
      "the service's responsible person cannot be there for the face check",
    ),
    fix: text("换一位能到场的负责人", "name a person who can be there"),
    decide: (place) => {
      if (!place.filing.isAdded || !isElectronic(place)) return notApplicable
      return place.service.principal.takesFaceCheck ? pass : fail()
    },
    examples: [
      { given: faced(true), expect: "Pass" },
      { given: faced(false), expect: "Fail" },
      { given: verified("lawFirmLicence", "residentId"), expect: "NotApplicable" },
    ],
  }),

  rule("service", {
    id: "nwcd/commitment-letter-is-settled",
    cites: ["nwcd-paper-commitment"],
    severity: "warn",
    says: text("是否要交承诺书没有定", "whether a commitment letter is wanted is not settled"),
    fix: text("先备好承诺书，或问西云数据", "have the letter ready, or ask NWCD"),
    decide: (place) => {
      if (place.service.kind !== "website" || !place.filing.isAdded) return notApplicable
      if (place.subject.province !== shaanxi) return notApplicable
      return isElectronic(place) ? review(shanxiOrShaanxi) : notApplicable
    },
    examples: [
      { given: verified("businessLicence", "residentId", "610000"), expect: "Review" },
      { given: verified("businessLicence", "residentId", "140000"), expect: "NotApplicable" },
      { given: verified("lawFirmLicence", "residentId", "610000"), expect: "NotApplicable" },
    ],
  }),
]

type Server = {
  readonly product?: string
  readonly province?: string
  readonly addresses?: ReadonlyArray<string>
  readonly isFullSet?: boolean
  readonly isKept?: boolean
}
type Paper = "businessLicence" | "lawFirmLicence" | "residentId" | "travelPermit"

function hosted(server: Server) {
  return {
    services: [{ kind: "website", runsOn: "s" }],
    accounts: [{ provider: "nwcd", servers: [{ ...server, id: "s" }] }],
  } as const
}
function verified(of: Paper, principal: Paper, province = "330000") {
  return {
    subject: { province, credential: { type: of }, principal: { credential: { type: principal } } },
    services: [{ kind: "website", principal: { credential: { type: "residentId" } } }],
  } as const
}
function led(principal: string, legalRepresentative: string) {
  const { subject, services } = verified("businessLicence", "residentId")
  return {
    subject: {
      ...subject,
      principal: { ...subject.principal, name: principal },
      legalRepresentative: { name: legalRepresentative },
    },
    services,
  } as const
}
function faced(takesFaceCheck: boolean) {
  return {
    subject: verified("businessLicence", "residentId").subject,
    services: [{ kind: "app", principal: { credential: { type: "residentId" }, takesFaceCheck } }],
  } as const
}
