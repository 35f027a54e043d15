import { text } from "@openbeian/core/text"

const fresh = text(
  "“新增申请”，填写主体与服务信息并校验，服务类型勾选“网站”或“APP”",
  "新增申请: fill in and check subject and service, and tick 网站 or APP",
)
const completed = (button: string) => text(`“已完成备案”页的“${button}”`, `${button} on the page 已完成备案`)

/** The entries of the platform, and which case is which. Additions are told apart by the rules of the old guide. */
export const types = {
  entries: {
    newSubject: {
      type: "newSubject",
      words: text("新增备案", "new filing"),
      entry: fresh,
      cites: ["nwcd-entry-new", "nwcd-portal-menu", "nwcd-type-rule-new-subject", "nwcd-type-check-inputs"],
    },
    newService: {
      type: "newService",
      words: text("新增网站/APP", "new website/app"),
      entry: fresh,
      cites: ["nwcd-entry-new", "nwcd-portal-menu", "nwcd-type-rule-new-service", "nwcd-type-check-inputs"],
    },
    newAccess: {
      type: "newAccess",
      words: text("新增接入", "new access"),
      entry: fresh,
      cites: ["nwcd-entry-new", "nwcd-portal-menu", "nwcd-type-rule-new-access", "nwcd-type-check-inputs"],
    },
    changeSubject: {
      type: "changeSubject",
      words: text("变更主体", "change of subject"),
      entry: completed("变更主体"),
      cites: ["nwcd-entry-change-subject", "nwcd-portal-menu"],
    },
    changeInfo: {
      type: "changeService",
      words: text("变更信息", "change of information"),
      entry: completed("变更信息"),
      cites: ["nwcd-entry-change-info", "nwcd-portal-menu"],
    },
    changeIp: {
      type: "changeIp",
      words: text("变更IP", "change of IP"),
      entry: completed("变更IP"),
      cites: ["nwcd-entry-change-ip", "nwcd-portal-menu"],
    },
    cancelSubject: {
      type: "cancelSubject",
      words: text("注销主体", "cancellation of subject"),
      entry: completed("注销"),
      cites: ["nwcd-dereg-subject", "nwcd-entry-deregister", "nwcd-portal-menu"],
    },
    cancelService: {
      type: "cancelService",
      words: text("注销网站/APP", "cancellation of website/app"),
      entry: completed("注销"),
      cites: ["nwcd-dereg-website", "nwcd-dereg-app", "nwcd-entry-deregister", "nwcd-portal-menu"],
    },
    cancelAccess: {
      type: "cancelAccess",
      words: text("取消接入", "cancellation of access"),
      entry: completed("注销"),
      cites: ["nwcd-dereg-cancel-access", "nwcd-entry-deregister", "nwcd-portal-menu"],
    },
  },
  additions: [
    {
      subject: "unfiled",
      service: "unfiled",
      is: ["newSubject"],
      because: text("证件号与域名都没有备过案", "neither the certificate nor the domain was filed before"),
      cites: ["nwcd-type-rule-new-subject"],
    },
    {
      subject: "here",
      service: "unfiled",
      is: ["newService"],
      because: text("证件号已备案，域名没有", "the certificate is filed, the domain is not"),
      cites: ["nwcd-type-rule-new-service"],
    },
    {
      subject: "elsewhere",
      service: "unfiled",
      is: ["newService"],
      because: text(
        "证件号已备案（在别家），域名没有；规则不问在哪家备的",
        "the certificate is filed, elsewhere, the domain is not; the rule does not ask where",
      ),
      cites: ["nwcd-type-rule-new-service"],
    },
    {
      subject: "here",
      service: "elsewhere",
      is: ["newAccess"],
      because: text(
        "域名已在别家备案，现接入西云数据",
        "the domain is filed elsewhere and now gets access here",
      ),
      cites: ["nwcd-type-rule-new-access"],
    },
    {
      subject: "elsewhere",
      service: "elsewhere",
      is: ["newAccess"],
      because: text(
        "域名已在别家备案，现接入西云数据",
        "the domain is filed elsewhere and now gets access here",
      ),
      cites: ["nwcd-type-rule-new-access"],
    },
    {
      subject: "here",
      service: "here",
      is: "nothing",
      because: text(
        "主体与服务都已在西云数据备案；要改动请用变更入口",
        "subject and service are filed here already; to alter them use an entry for changes",
      ),
      cites: ["nwcd-entry-change-info", "nwcd-entry-change-ip"],
    },
    {
      subject: "unfiled",
      service: "elsewhere",
      is: "review",
      because: text(
        "证件号没有备过案而域名已备案：按字面是新增接入，但指南没有讨论，须由人判断",
        "the certificate is not filed but the domain is: by the letter new access, yet the guide does not discuss it; a person has to decide",
      ),
      cites: ["nwcd-type-rule-new-access", "nwcd-type-rule-new-subject"],
    },
    {
      subject: "unfiled",
      service: "here",
      is: "review",
      because: text(
        "证件号没有备过案而域名已在西云数据备案，可能备在别的主体名下",
        "the certificate is not filed but the domain is, here; it may belong to another subject",
      ),
      cites: ["nwcd-type-rule-new-access", "nwcd-type-rule-new-subject"],
    },
    {
      subject: "elsewhere",
      service: "here",
      is: "review",
      because: text(
        "服务在西云数据有接入而主体不在，所填互相矛盾或指南没有写",
        "the service has access here but its subject is not here; the facts disagree or the guides leave it out",
      ),
      cites: ["nwcd-type-rule-new-access", "nwcd-type-rule-new-service"],
    },
  ],
  changes: [
    {
      change: "changeSubject",
      is: ["changeSubject"],
      because: text(
        "只改主体信息；APP 指南没有列出这个入口，只有 APP 的主体可用变更信息",
        "subject data alone; the app guide does not list this entry, a subject with apps alone may use 变更信息",
      ),
      cites: ["nwcd-entry-change-subject"],
    },
    {
      change: "changeService",
      only: "ip",
      is: ["changeIp"],
      because: text("只改 IP", "the IP address alone"),
      cites: ["nwcd-entry-change-ip"],
    },
    {
      change: "changeService",
      is: ["changeInfo"],
      because: text(
        "改网站或 APP 的信息，或 IP 之外还有改动；给 APP 加域名也走这里",
        "data of a website or app, or more than the IP address; adding a domain to an app goes this way too",
      ),
      cites: ["nwcd-entry-change-info", "nwcd-app-add-domain-by-change"],
    },
    {
      change: "cancelSubject",
      is: ["cancelSubject"],
      because: text(
        "主体及名下网站、APP、小程序、快应用的备案一并删除，都须停止公开访问",
        "the records of the subject and of all its websites, apps, mini programs and quick apps are deleted, and all go off line",
      ),
      cites: ["nwcd-dereg-subject"],
    },
    {
      change: "cancelService",
      is: ["cancelService"],
      because: text(
        "只删一个网站或 APP 的备案并停止其访问，主体与其余备案保留",
        "one website or app is deleted and goes off line, the subject and the other records stay",
      ),
      cites: ["nwcd-dereg-website", "nwcd-dereg-app"],
    },
    {
      change: "cancelAccess",
      is: ["cancelAccess"],
      because: text("只解除备案与西云数据的关联", "only the tie between the record and NWCD is removed"),
      cites: ["nwcd-dereg-cancel-access"],
    },
  ],
} as const
