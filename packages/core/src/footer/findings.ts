import { type Data, fill, type Text, text } from "../text/Text.ts"
import type { Finding } from "./FooterView.ts"

/** What can be found. */
export type Code =
  | "NumberUnreadable"
  | "SerialAlone"
  | "LicenceGiven"
  | "NumberOdd"
  | "SerialPadded"
  | "KindOtherwise"
  | "SubjectOfAnotherKind"
  | "ServiceNumberMissing"
  | "SubjectNumberMissing"
  | "SubjectNumberDerived"
  | "SubjectNumberUnreadable"
  | "SubjectNumberOfService"
  | "SeriesOtherwise"
  | "ProvinceOtherwise"
  | "PapersDiffer"
  | "ProviderOtherwise"
  | "CopyrightPapersDiffer"
  | "OrganisationMissing"
  | "OrganisationAdvised"
  | "OrganisationLabelled"
  | "YearUnreadable"
  | "PublicSecurityUnreadable"
  | "PublicSecurityOdd"
  | "PublicSecurityElsewhere"

/** The finding of a code, with its words filled in. */
export const finding = (code: Code, data: Data, clauses: ReadonlyArray<string>): Finding => {
  const { how, path, says, fix } = table[code]
  return {
    code,
    verdict: how === "review" ? "Review" : "Fail",
    severity: how === "review" ? "warn" : how,
    path,
    message: fill(says, data),
    fix: fill(fix, data),
    clauses,
  }
}

interface Row {
  /** How bad it is; `review` where the papers leave it open. */
  readonly how: Finding["severity"] | "review"
  readonly path: string
  readonly says: Text
  readonly fix: Text
}

const confirm = text(
  "向{who}通信管理局或接入商确认",
  "Ask the administration of {who} or the access provider",
)

const table: Readonly<Record<Code, Row>> = {
  NumberUnreadable: {
    how: "block",
    path: "/number",
    says: text("{says}", "{says}"),
    fix: text("{fix}", "{fix}"),
  },
  SerialAlone: {
    how: "block",
    path: "/number",
    says: text("“{number}”只是服务序号", "“{number}” is only the serial of a service"),
    fix: text(
      "连同主体备案号写全，例如 京ICP备04000001号-1",
      "Write it behind the number of the subject, such as 京ICP备04000001号-1",
    ),
  },
  LicenceGiven: {
    how: "block",
    path: "/number",
    says: text(
      "“{number}”是经营许可证号，不是备案号",
      "“{number}” is the number of a licence, not of a filing",
    ),
    fix: text(
      "这里填备案号，例如 京ICP备04000001号-1；许可证号另行标示",
      "Give the record number here, such as 京ICP备04000001号-1; a licence is shown on its own",
    ),
  },
  NumberOdd: {
    how: "warn",
    path: "/number",
    says: text("{says}", "{says}"),
    fix: text("对照备案通知核对", "Compare it with the notice"),
  },
  SerialPadded: {
    how: "warn",
    path: "/number",
    says: text(
      "序号写作“{serial}”，序号前不补零",
      "The serial is written {serial}; serials have no zeros in front",
    ),
    fix: text(
      "这里印作 -{plain}，对照备案通知核对",
      "It is printed -{plain} here; compare it with the notice",
    ),
  },
  KindOtherwise: {
    how: "block",
    path: "/number",
    says: text(
      "“{number}”是 {found}，要标示的是 {wanted}",
      "“{number}” is a number of another kind: {found}, not {wanted}",
    ),
    fix: text("改填这个服务自己的备案号", "Give the number of this very service"),
  },
  SubjectOfAnotherKind: {
    how: "warn",
    path: "/number",
    says: text(
      "“{number}”是 {found}，不是 {wanted}；这里只用到它的主体备案号",
      "“{number}” is a number of another kind: {found}, not {wanted}; only its subject number is used here",
    ),
    fix: text("核对是否属于同一主体", "Check that both belong to one subject"),
  },
  ServiceNumberMissing: {
    how: "block",
    path: "/number",
    says: text(
      "要标示的是 {wanted}，“{number}”是主体备案号",
      "The {wanted} is to be shown, “{number}” is a subject number",
    ),
    fix: text(
      "写带序号的号，样子如 {example}；序号见备案通知",
      "Give the number with its serial, like {example}; the notice names the serial",
    ),
  },
  SubjectNumberMissing: {
    how: "block",
    path: "/subjectNumber",
    says: text(
      "要标示的是主体备案号，“{number}”不规则，推不出来",
      "The subject number is to be shown, and it cannot be told from {number}, which is irregular",
    ),
    fix: text("另给出主体备案号", "Give the number of the subject as well"),
  },
  SubjectNumberDerived: {
    how: "advice",
    path: "/number",
    says: text(
      "所给的是服务号 {number}，这里标示由它得出的主体备案号 {shown}",
      "The number of a service was given, {number}; what is shown is the subject number that follows from it, {shown}",
    ),
    fix: text("标示时不写序号", "Leave the serial out"),
  },
  SubjectNumberUnreadable: {
    how: "warn",
    path: "/subjectNumber",
    says: text("{says}", "{says}"),
    fix: text("{fix}", "{fix}"),
  },
  SubjectNumberOfService: {
    how: "warn",
    path: "/subjectNumber",
    says: text(
      "“{number}”带序号，不是主体备案号",
      "“{number}” has a serial and is not the number of a subject",
    ),
    fix: text("主体备案号不写连字符和序号", "The number of a subject has no hyphen and no serial"),
  },
  SeriesOtherwise: {
    how: "block",
    path: "/subjectNumber",
    says: text("{subject} 与 {number} 不是同一主体的号", "{subject} and {number} are not of one subject"),
    fix: text("核对两个号", "Check both numbers"),
  },
  ProvinceOtherwise: {
    how: "warn",
    path: "/province",
    says: text(
      "“{number}”是{issued}的号，所给省份是{said}；这里按{issued}",
      "“{number}” is a number of {issued}, the province given is {said}; {issued} is followed here",
    ),
    fix: text("核对备案号和省份", "Check the number and the province"),
  },
  PapersDiffer: {
    how: "review",
    path: "/province",
    says: text(
      "标示哪个号，{who}的依据说法不一：{all}；{followed}",
      "On which number is shown the sources for {who} differ: {all}; {followed}",
    ),
    fix: confirm,
  },
  ProviderOtherwise: {
    how: "review",
    path: "/province",
    says: text(
      "{provider} 要求标示 {one}，{who} 要求标示 {other}；{followed}",
      "{provider} wants the {one}, {who} the {other}; {followed}",
    ),
    fix: confirm,
  },
  CopyrightPapersDiffer: {
    how: "review",
    path: "/province",
    says: text(
      "版权所有一行，{who}的依据说法不一：{all}；这里按较新的",
      "On the copyright line the sources for {who} differ: {all}; the newest is followed here",
    ),
    fix: confirm,
  },
  OrganisationMissing: {
    how: "warn",
    path: "/organisation",
    says: text(
      "{who} 要求写明版权所有者，没有给出主体名称",
      "{who} wants the copyright holder named, and no name is given",
    ),
    fix: text("给出主体名称，与备案一致", "Give the name of the subject as it is filed"),
  },
  OrganisationAdvised: {
    how: "advice",
    path: "/organisation",
    says: text(
      "{who} 建议写明版权所有者，没有给出主体名称",
      "{who} advises to name the copyright holder, and no name is given",
    ),
    fix: text("给出主体名称，与备案一致", "Give the name of the subject as it is filed"),
  },
  OrganisationLabelled: {
    how: "advice",
    path: "/organisation",
    says: text(
      "“{given}”以“版权所有”开头，这一行本来就写，已略去",
      "“{given}” begins with 版权所有, which the line says already; it was left out of the name",
    ),
    fix: text("只写主体名称，与备案一致", "Give the name of the subject alone, as it is filed"),
  },
  YearUnreadable: {
    how: "warn",
    path: "/year",
    says: text(
      "“{year}”不是年份，也不是先后两个年份，已略去",
      "“{year}” is neither a year nor one year up to a later one, and was left out",
    ),
    fix: text("写成 2026 或 2021-2026", "Write 2026 or 2021-2026"),
  },
  PublicSecurityUnreadable: {
    how: "block",
    path: "/publicSecurityNumber",
    says: text("{says}", "{says}"),
    fix: text("{fix}", "{fix}"),
  },
  PublicSecurityOdd: {
    how: "warn",
    path: "/publicSecurityNumber",
    says: text("{says}", "{says}"),
    fix: text("对照公安联网备案平台核对", "Compare it with the platform of the police"),
  },
  PublicSecurityElsewhere: {
    how: "warn",
    path: "/publicSecurityNumber",
    says: text(
      "公安备案号的地区代码 {area} 属于{police}，备案号是{issued}的",
      "The area code {area} of the public-security number is in {police}, the record number is of {issued}",
    ),
    fix: text("核对两个号是否属于同一服务", "Check that both numbers belong to one service"),
  },
}
