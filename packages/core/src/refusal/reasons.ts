import { type Text, text } from "../text/Text.ts"

/** What a reason of refusal means, whoever refuses (驳回原因). Titles are as reviewers write them; the rest is ours. */
export interface Meaning {
  readonly group: Group
  readonly title: Text
  /** What to hold against what. */
  readonly check: Text
  readonly mend: Text
  /** Patterns of JSON Pointers into the filing: where to look, `*` for any index. */
  readonly looksAt: readonly [string, ...Array<string>]
  /** What no rule can see of it, and why. Absent: the rules see all of it. */
  readonly beyond?: Text
  /** Whether the table of filing types has something to say. */
  readonly isOfType?: true
}

/** What a reason is about, for choosing among many (驳回类别). */
export const groups = {
  domain: text("域名", "the domain"),
  content: text("名称、内容与审批", "name, content and approvals"),
  person: text("证件与负责人", "certificates and persons"),
  place: text("省份与住所", "province and address"),
  record: text("备案类型、已有记录与订单", "filing type, records and orders"),
  site: text("已备案的网站与接入", "sites filed before, and access"),
} as const satisfies Record<string, Text>
export type Group = keyof typeof groups

/** The closed list of reasons. A text that fits none of them is not matched. */
export const reasons = {
  "domain-not-in-registrar-db": {
    group: "domain",
    title: text("域名不存在注册商验证库中", "the domain is not in the registrar's verification library"),
    check: text(
      "域名拼写是否正确，注册商是否获工信部批复，实名资料是否已由注册商报送",
      "whether the domain is spelt right, the registrar approved, and the real-name data passed on by the registrar",
    ),
    mend: text(
      "更正域名；注册商未获批的先转入获批的注册商；刚完成实名的等两三天再提交",
      "correct the domain, transfer it to an approved registrar, or wait two or three days after the verification",
    ),
    looksAt: [
      "/services/*/domains/*/name",
      "/services/*/domains/*/registrar",
      "/services/*/domains/*/isRegistrarApproved",
      "/services/*/domains/*/realName",
      "/services/*/domains/*/realNameOn",
    ],
    beyond: text(
      "注册商的验证库不对外公开，规则只看得到注册商、实名状态与日期",
      "the library is not public; rules see the registrar, the state of the verification and its day",
    ),
  },
  "domain-not-real-name": {
    group: "domain",
    title: text("域名未实名认证", "the domain is not real-name verified"),
    check: text("域名在注册商处的实名状态", "the state of the real-name verification at the registrar"),
    mend: text(
      "到注册商完成实名认证，通过后再提交",
      "complete it at the registrar and file again afterwards",
    ),
    looksAt: ["/services/*/domains/*/realName", "/services/*/domains/*/realNameOn"],
  },
  "registrant-cert-type-mismatch": {
    group: "domain",
    title: text("注册人证件类型不一致", "the registrant's type of certificate differs"),
    check: text(
      "域名实名所用的证件类型与号码，和备案主体的是否相同",
      "whether the domain was verified with the same type and number of certificate as the subject's",
    ),
    mend: text(
      "在注册商处改用主体的证件重新实名，或把备案的证件类型改成一致",
      "verify the domain again with the subject's certificate, or correct the type in the filing",
    ),
    looksAt: ["/subject/credential/type", "/subject/credential/number", "/services/*/domains/*/registrant"],
    beyond: text(
      "备案资料不登记域名实名所用的证件，规则只比较持有者的名称",
      "the document does not hold the certificate behind the domain; rules compare the holder's name alone",
    ),
  },
  "domain-owner-incorrect": {
    group: "domain",
    title: text(
      "域名所有人不正确：请您将域名实名制认证成功后再次提交备案",
      "the owner of the domain is wrong; verify it and submit again",
    ),
    check: text("域名持有者与备案主体是否同名", "whether the domain's holder and the subject have one name"),
    mend: text(
      "把域名过户到主体名下并实名，或改由持有者作主体备案",
      "transfer the domain to the subject and verify it, or file as the holder",
    ),
    looksAt: ["/services/*/domains/*/registrant", "/services/*/domains/*/realName", "/subject/name"],
  },
  "site-name-bad": {
    group: "content",
    title: text("网站名称不合格", "the website's name is not acceptable"),
    check: text(
      "名称是否含限用词、是否与主体性质相关、是否过短或只有字母数字",
      "whether it holds words that are not allowed, fits the subject, and is more than a few letters or figures",
    ),
    mend: text("按命名要求换一个名称", "choose another name by the naming rules"),
    looksAt: [
      "/services/*/name",
      "/services/*/nameIsChecked",
      "/services/*/nameFitsSubject",
      "/services/*/nameIsBackedByDocument",
      "/subject/kind",
      "/subject/name",
    ],
    beyond: text(
      "各省的命名口径和审核人员的判断不在文件里",
      "what each province and each reviewer finds acceptable is in no paper",
    ),
  },
  "cross-province": {
    group: "place",
    title: text("跨省备案", "the filing crosses provinces"),
    check: text(
      "备案省份与主体证件所在省是否一致",
      "whether the filing is in the province of the subject's certificate",
    ),
    mend: text(
      "改在证件所在省备案；个人在外省的，先问当地管局是否接受、要什么证明",
      "file in the province of the certificate; individuals elsewhere ask that administration first",
    ),
    looksAt: [
      "/subject/province",
      "/subject/credential/province",
      "/subject/mailing/province",
      "/subject/kind",
    ],
    beyond: text(
      "个人能否在外省备案由当地管局决定，不在资料里",
      "whether an individual may file elsewhere is for that administration to say",
    ),
  },
  "filed-site-unreachable": {
    group: "site",
    title: text("已备案成功的网站无法访问", "a site filed before cannot be opened"),
    check: text(
      "主体名下已备案的网站能否逐个打开",
      "whether each site that the subject has filed can be opened",
    ),
    mend: text(
      "恢复访问；不再使用的先注销备案或取消接入",
      "open it again, or deregister those that are no longer used",
    ),
    looksAt: ["/register/services", "/register/services/*/domains"],
    beyond: text(
      "备案资料不记录已备案网站现在能否打开，本程序也不去访问",
      "the document does not say whether filed sites open, and this program visits none",
    ),
  },
  "filed-site-no-number": {
    group: "site",
    title: text("已备案成功的网站底部未添加备案号", "a site filed before shows no record number at its foot"),
    check: text(
      "已备案的每个网站底部是否有备案号",
      "whether each site filed before shows its number at the foot",
    ),
    mend: text(
      "在页面底部加上备案号，并链接到工信部网站",
      "add the number at the foot, linked to the ministry",
    ),
    looksAt: ["/register/services", "/services/*/shownNumber", "/services/*/shownAt"],
    beyond: text(
      "规则只看资料里列出的服务；主体名下的其他网站要自己查",
      "rules look at the services of the document; other sites of the subject are for you to look at",
    ),
  },
  "footer-not-linked": {
    group: "site",
    title: text(
      "网站底部已添加备案号但未链接到工信部网站",
      "the number at the foot is not linked to the ministry's site",
    ),
    check: text(
      "底部备案号点开后是不是工信部备案网站",
      "whether the number leads to the ministry's filing site",
    ),
    mend: text("把备案号链接到 beian.miit.gov.cn", "link the number to beian.miit.gov.cn"),
    looksAt: [
      "/services/*/shownLink",
      "/services/*/shownNumber",
      "/services/*/shownAt",
      "/register/services",
    ],
    beyond: text(
      "规则只看资料里列出的服务；主体名下的其他网站要自己查",
      "rules look at the services of the document; other sites of the subject are for you to look at",
    ),
  },
  "site-content-bad": {
    group: "content",
    title: text("网站内容不合格", "the website's content is not acceptable"),
    check: text(
      "页面内容与备案的名称、服务内容是否相符，是否涉及须审批或经营性的内容",
      "whether the pages fit the name and contents filed, and touch anything commercial or under approval",
    ),
    mend: text("删改不符的内容，或先取得相应的审批、许可", "change the pages, or get the approval first"),
    looksAt: [
      "/services/*/name",
      "/services/*/contents",
      "/services/*/isOpen",
      "/services/*/isCommercial",
      "/services/*/preApprovalSectors",
    ],
    beyond: text(
      "页面内容不在备案资料里",
      "the pages themselves are not in the document, so no rule sees them",
    ),
  },
  "certificate-bad": {
    group: "person",
    title: text("证件不合格", "a certificate is not acceptable"),
    check: text(
      "证件是否在有效期内，号码是否抄对，照片是否原件、彩色、完整、清晰",
      "whether it is valid, its number copied right, its picture an original in colour, whole and legible",
    ),
    mend: text("换有效证件，或重拍原件后重新上传", "use a valid one, or photograph the original again"),
    looksAt: [
      "/subject/credential/type",
      "/subject/credential/number",
      "/subject/credential/validUntil",
      "/subject/principal/credential/number",
      "/subject/principal/credential/validUntil",
      "/services/*/principal/credential/number",
      "/services/*/principal/credential/validUntil",
      "/services/*/files/*/isOriginal",
      "/services/*/files/*/isColour",
      "/services/*/files/*/isLegible",
    ],
    beyond: text(
      "照片本身不在资料里，规则只看申报的尺寸、清晰度等",
      "the pictures are not in the document; rules see the measures that are stated",
    ),
  },
  "principal-not-legal-rep": {
    group: "person",
    title: text("主体负责人非法定代表人", "the subject's responsible person is not the legal representative"),
    check: text(
      "主体负责人与证件上的法定代表人是否同一人",
      "whether the responsible person is the legal representative on the certificate",
    ),
    mend: text(
      "改填法定代表人；所在省允许他人的，附授权书",
      "enter the legal representative, or add an authorization letter where the province allows another",
    ),
    looksAt: [
      "/subject/principal/name",
      "/subject/principal/credential/number",
      "/subject/legalRepresentative/name",
      "/subject/legalRepresentative/credential/number",
    ],
  },
  "phone-problem": {
    group: "person",
    title: text("电话号码问题", "something is wrong with a phone number"),
    check: text(
      "手机与应急电话是否存在、能接通、是本人的、不相同",
      "whether the mobile and the emergency number exist, are answered, belong to the person and differ",
    ),
    mend: text(
      "换能接通的本人号码，审核期间保持畅通",
      "enter a number of the person's that is answered throughout",
    ),
    looksAt: [
      "/subject/principal/mobile",
      "/subject/principal/emergencyPhone",
      "/subject/principal/isReachable",
      "/subject/principal/mobileProvince",
      "/services/*/principal/mobile",
      "/services/*/principal/emergencyPhone",
      "/services/*/principal/isReachable",
      "/services/*/principal/mobileProvince",
    ],
    beyond: text(
      "规则看号段与所填的接通情况，不能拨号核实",
      "rules see the range of the number and what is stated; they cannot call",
    ),
  },
  "phone-or-id-frequency": {
    group: "person",
    title: text(
      "手机号码或证件号码的备案频率大于1",
      "a mobile or certificate number is used in more than one filing",
    ),
    check: text(
      "同一手机号或证件号有没有用在别的主体、别的负责人的备案里",
      "whether the number stands in the filing of another subject or another person",
    ),
    mend: text(
      "换没有用过的号码，或先到旧备案里改掉",
      "use another number, or change it in the older filing first",
    ),
    looksAt: [
      "/subject/principal/isPhoneUnshared",
      "/subject/principal/mobile",
      "/subject/principal/credential/number",
      "/services/*/principal/isPhoneUnshared",
      "/services/*/principal/mobile",
      "/services/*/principal/credential/number",
    ],
    beyond: text(
      "别的主体的备案不在资料里，只能据所填的回答判断",
      "filings of other subjects are not in the document; all there is is what you state",
    ),
  },
  "wrong-filing-type": {
    group: "record",
    title: text("备案类型错误", "the filing type is wrong"),
    check: text(
      "主体与域名是否备过案、在哪家接入，据此应走哪个入口",
      "whether subject and domain are filed and where, and which entry follows from that",
    ),
    mend: text("按判定的备案类型重新提交", "submit again under the type that the table gives"),
    looksAt: [
      "/register/subject/isFiled",
      "/register/subject/access",
      "/register/services",
      "/services/*/domains/*/name",
    ],
    isOfType: true,
    beyond: text(
      "类型不由规则而由判定表得出；在工信部的现状要自己查清填写",
      "the type comes from the decision table, not from a rule; what the ministry holds is for you to look up",
    ),
  },
  "already-in-miit": {
    group: "record",
    title: text("工信部中已存在备案记录", "the ministry holds a record already"),
    check: text(
      "工信部网站上主体证件与域名现有哪些备案",
      "what the ministry's site answers to the subject's certificate and to the domain",
    ),
    mend: text(
      "已有主体的改走新增服务或接入；旧记录不是自己的，请管局处理",
      "file a new service or access under the record; where it is not yours turn to the administration",
    ),
    looksAt: [
      "/register/subject/isFiled",
      "/register/subject/recordNumber",
      "/register/services",
      "/services/*/domains/*/name",
    ],
    isOfType: true,
    beyond: text(
      "工信部的库没有公开接口，规则只看所填的已有备案",
      "the ministry has no public interface; rules see the records that you state",
    ),
  },
  "domain-not-in-admin-db": {
    group: "domain",
    title: text("域名未入库", "the domain is not in the database yet"),
    check: text(
      "实名通过是哪天，到今天是否已两三天",
      "on which day it was verified, and whether two or three days have passed",
    ),
    mend: text(
      "等实名数据同步后再提交；久不入库的请注册商重新报送",
      "wait for the data to arrive; if they do not, ask the registrar to send them again",
    ),
    looksAt: [
      "/services/*/domains/*/realName",
      "/services/*/domains/*/realNameOn",
      "/services/*/domains/*/isRegistrarApproved",
    ],
    beyond: text(
      "管局的库查不到，规则只按实名日期推算",
      "the database cannot be asked; rules count from the day of the verification",
    ),
  },
  "certificate-has-open-order": {
    group: "record",
    title: text("此证件存在进行中的订单", "the certificate has an order under way"),
    check: text(
      "这个证件在本账号、别的账号或别的接入商有没有在办的订单",
      "whether an order for this certificate is under way here, in another account or at another provider",
    ),
    mend: text("等它办完，或先撤回再提交", "wait until it ends, or withdraw it first"),
    looksAt: ["/accounts/*/openOrders", "/subject/credential/number"],
    beyond: text(
      "规则看资料里写明的在办订单，别的账号里的看不到",
      "rules see the orders that the document states, not those of other accounts",
    ),
  },
  "preapproval-bad": {
    group: "content",
    title: text("前置审批不合格", "the pre-approval is not acceptable"),
    check: text(
      "内容涉及哪些审批类别，批准文件是否齐全、有效、与主体一致",
      "which sectors the content touches, and whether each approval is there, valid and the subject's",
    ),
    mend: text("补齐主管部门的批准文件，或去掉相关内容", "add the approvals, or leave the content out"),
    looksAt: [
      "/services/*/preApprovalSectors",
      "/services/*/preApprovals",
      "/services/*/contents",
      "/services/*/name",
      "/subject/hasFinancialLicence",
    ],
    beyond: text(
      "规则只看有没有批准文件，看不到文件的内容与真伪",
      "rules see whether an approval is there, not what it says or whether it is genuine",
    ),
  },
  "organizer-conflict": {
    group: "record",
    title: text("网站主办者冲突", "the organizer conflicts with a record"),
    check: text(
      "主体证件是否备过案、注销后是否还有残留，有没有别家正在为它提交",
      "whether the certificate is filed, left over from a cancellation, or being filed through somebody else",
    ),
    mend: text(
      "已备案的改走新增或接入；残留的请管局删除；别家在办的等它结束",
      "add to the record; have left-overs deleted by the administration; wait for what is under way elsewhere",
    ),
    looksAt: [
      "/subject/credential/number",
      "/subject/name",
      "/register/subject/isFiled",
      "/register/subject/access",
      "/accounts/*/openOrders",
    ],
    isOfType: true,
    beyond: text(
      "与哪条记录冲突只有管局看得到",
      "which record it conflicts with is seen by the administration alone",
    ),
  },
  "service-principal-id-duplicate": {
    group: "person",
    title: text(
      "网站负责人证件号码重复",
      "the certificate number of the website's responsible person is a duplicate",
    ),
    check: text(
      "网站负责人的证件号有没有以别的姓名或在别的主体下登记过",
      "whether the number is registered under another name or another subject",
    ),
    mend: text(
      "核对证件号与姓名；确实占用的换负责人",
      "compare number and name; if it is taken, name another person",
    ),
    looksAt: [
      "/services/*/principal/credential/number",
      "/services/*/principal/name",
      "/subject/principal/credential/number",
      "/subject/principal/name",
    ],
    beyond: text(
      "别的备案里的证件号不在资料里",
      "certificate numbers of other filings are not in the document",
    ),
  },
  "access-provider-mismatch": {
    group: "site",
    title: text("接入商信息不一致", "the data of the access provider do not agree"),
    check: text(
      "备案填的接入商、服务器 IP 与域名实际指向的是否一致",
      "whether provider and addresses in the filing are those that the domain really points to",
    ),
    mend: text(
      "改用实际提供接入的接入商与 IP；换了接入商的先办接入备案",
      "enter the provider and addresses in use; after a move make an access filing first",
    ),
    looksAt: [
      "/services/*/runsOn",
      "/services/*/domains/*/resolvesTo",
      "/accounts/*/servers/*/addresses",
      "/accounts/*/servers/*/region",
      "/register/services/*/access",
    ],
    beyond: text(
      "域名现在解析到哪里，规则只看所填，不去查询",
      "where the domain points is taken as stated; nothing is looked up",
    ),
  },
  "address-outside-province": {
    group: "place",
    title: text("证件住所非“XXX”本省", "the address on the certificate is outside the province"),
    check: text(
      "证件上的住所与备案省份是否同省",
      "whether the address on the certificate lies in the province of the filing",
    ),
    mend: text(
      "改在住所所在省备案，或按当地要求补居住证等证明",
      "file in the province of the address, or add a residence permit where it is accepted",
    ),
    looksAt: [
      "/subject/credential/province",
      "/subject/credential/address",
      "/subject/province",
      "/subject/principal/credential/province",
      "/subject/principal/credential/address",
      "/services/*/principal/credential/address",
    ],
    beyond: text(
      "管局接受什么样的居住证明，不在资料里",
      "which proof of residence the administration takes is not in the document",
    ),
  },
  "site-deregistered": {
    group: "record",
    title: text("网站已注销，您的备案请求被拒绝", "the website was deregistered, so the request is refused"),
    check: text("这个网站的备案号在工信部是否还在", "whether the ministry still holds the website's number"),
    mend: text("备案号已不在的，按新增网站重新备案", "where it is gone, file the website anew"),
    looksAt: [
      "/register/services",
      "/register/services/*/recordNumber",
      "/changes",
      "/services/*/domains/*/name",
    ],
    isOfType: true,
    beyond: text(
      "注销与否以工信部为准，规则只看所填的已有备案",
      "whether it is deregistered is the ministry's word; rules see what you state",
    ),
  },
  "subject-deregistered": {
    group: "record",
    title: text("主体已注销，您的备案请求被拒绝", "the subject was deregistered, so the request is refused"),
    check: text("主体备案号在工信部是否还在", "whether the ministry still holds the subject's number"),
    mend: text("主体备案号已不在的，按首次备案重新提交", "where it is gone, file as a first filing"),
    looksAt: ["/register/subject/isFiled", "/register/subject/recordNumber", "/changes"],
    isOfType: true,
    beyond: text(
      "注销与否以工信部为准，规则只看所填的已有备案",
      "whether it is deregistered is the ministry's word; rules see what you state",
    ),
  },
  "data-not-in-record-db": {
    group: "record",
    title: text(
      "备案申请中的数据在备案信息库中不存在，请核实后再次报备",
      "data of the application are not in the record database; verify and file again",
    ),
    check: text(
      "所填备案号、主体名称、证件号与工信部现存的是否逐字相同",
      "whether number, name and certificate are letter by letter what the ministry holds",
    ),
    mend: text(
      "照工信部查询结果更正；查不到的按首次备案办理",
      "correct them after the ministry's answer; where there is none, file for the first time",
    ),
    looksAt: [
      "/register/subject/recordNumber",
      "/register/subject/isFiled",
      "/register/services/*/recordNumber",
      "/subject/name",
      "/subject/credential/number",
      "/changes/*/service",
    ],
    isOfType: true,
    beyond: text(
      "备案信息库没有公开接口，规则只核对号码的写法",
      "the database has no public interface; rules see how the numbers are written",
    ),
  },
} as const satisfies Record<string, Meaning>
export type Reason = keyof typeof reasons

/** What a reason means. The table keeps its narrow type for the ids; here it is any reason. */
export const meaningOf = (reason: Reason): Meaning => reasons[reason]

/** What to check, what to mend, and what no rule can see beforehand. */
export const adviceOn = (reason: Reason): Text => {
  const { check, mend, beyond } = meaningOf(reason)
  const unseen =
    beyond === undefined
      ? text("", "")
      : text(`规则看不到的：${beyond.zh}。`, ` Beyond the rules: ${beyond.en}.`)
  return text(`查${check.zh}；${mend.zh}。${unseen.zh}`, `Check ${check.en}; ${mend.en}.${unseen.en}`)
}

/** All ids, in the order of the list. */
export const ids: ReadonlyArray<Reason> = Object.keys(reasons).filter(isReason)

export function isReason(word: string): word is Reason {
  return Object.hasOwn(reasons, word)
}
