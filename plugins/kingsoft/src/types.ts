import { text } from "@openbeian/core/text"

const judged = text(
  "备案系统在填报时自动判定，无需选择",
  "worked out by the filing system while the form is filled",
)
const shown = text(
  "在金山云完成备案后，备案系统里出现的入口",
  "an entry of the filing system, shown after a filing was completed here",
)

/** The ten types of the guide, and which case is which. */
export const types = {
  entries: {
    newSubject: {
      type: "newSubject",
      words: text("新增备案", "new filing"),
      entry: judged,
      cites: ["ks-types-list", "ks-type-new-subject", "ks-type-auto"],
    },
    newServiceElsewhere: {
      type: "newService",
      words: text("新增网站/APP（主体不在金山云）", "new website/app (subject not at Kingsoft Cloud)"),
      entry: judged,
      cites: ["ks-types-list", "ks-type-new-service-elsewhere", "ks-type-auto"],
    },
    newServiceHere: {
      type: "newService",
      words: text("新增网站/APP（主体在金山云）", "new website/app (subject at Kingsoft Cloud)"),
      entry: judged,
      cites: ["ks-types-list", "ks-type-new-service-here", "ks-type-auto"],
    },
    newAccessElsewhere: {
      type: "newAccess",
      words: text("接入备案（主体不在金山云）", "access filing (subject not at Kingsoft Cloud)"),
      entry: judged,
      cites: ["ks-types-list", "ks-type-access-elsewhere", "ks-type-auto"],
    },
    newAccessHere: {
      type: "newAccess",
      words: text("新增接入（主体在金山云）", "new access (subject at Kingsoft Cloud)"),
      entry: judged,
      cites: ["ks-types-list", "ks-type-access-here", "ks-type-auto"],
    },
    changeSubject: {
      type: "changeSubject",
      words: text("变更主体", "change of subject"),
      entry: shown,
      cites: ["ks-types-list", "ks-change-subject", "ks-type-entries-after-completion"],
    },
    changeService: {
      type: "changeService",
      words: text("变更网站/APP", "change of website/app"),
      entry: shown,
      cites: ["ks-types-list", "ks-change-service", "ks-type-entries-after-completion"],
    },
    cancelSubject: {
      type: "cancelSubject",
      words: text("注销主体", "cancellation of subject"),
      entry: shown,
      cites: ["ks-types-list", "ks-dereg-subject", "ks-type-entries-after-completion"],
    },
    cancelService: {
      type: "cancelService",
      words: text("注销网站", "cancellation of website"),
      entry: shown,
      cites: ["ks-types-list", "ks-dereg-service", "ks-type-entries-after-completion"],
    },
    cancelAccess: {
      type: "cancelAccess",
      words: text("取消接入网站/APP", "cancellation of access"),
      entry: shown,
      cites: ["ks-types-list", "ks-cancel-access", "ks-type-entries-after-completion"],
    },
  },
  additions: [
    {
      subject: "unfiled",
      service: "unfiled",
      is: ["newSubject"],
      because: text("主体与域名都是第一次备案", "subject and domain are filed for the first time"),
      cites: ["ks-type-new-subject"],
    },
    {
      subject: "elsewhere",
      service: "unfiled",
      is: ["newServiceElsewhere"],
      because: text(
        "主体在别家备过案，服务没有备过案",
        "the subject is filed through another provider, the service is not filed",
      ),
      cites: ["ks-type-new-service-elsewhere"],
    },
    {
      subject: "elsewhere",
      service: "elsewhere",
      is: ["newAccessElsewhere"],
      because: text(
        "主体与服务都在别家备过案，此次新增金山云接入",
        "subject and service are filed elsewhere; this adds Kingsoft Cloud as access provider",
      ),
      cites: ["ks-type-access-elsewhere"],
    },
    {
      subject: "here",
      service: "unfiled",
      is: ["newServiceHere"],
      because: text(
        "主体已在金山云备案，服务没有备过案",
        "the subject is filed here, the service is not filed",
      ),
      cites: ["ks-type-new-service-here"],
    },
    {
      subject: "here",
      service: "elsewhere",
      is: ["newAccessHere"],
      because: text(
        "主体已在金山云备案，服务在别家备过案",
        "the subject is filed here, the service through another provider",
      ),
      cites: ["ks-type-access-here"],
    },
    {
      subject: "here",
      service: "here",
      is: "nothing",
      because: text(
        "主体与服务都已在金山云备案；要改动请用变更入口",
        "subject and service are filed here already; to alter them use an entry for changes",
      ),
      cites: ["ks-type-entries-after-completion", "ks-change-service"],
    },
    {
      subject: "unfiled",
      service: "elsewhere",
      is: "review",
      because: text(
        "主体未备案而域名已备案，文件没有写这种情形",
        "the subject is not filed but the domain is; the guide leaves this case out",
      ),
      cites: ["ks-type-new-subject", "ks-type-access-elsewhere"],
    },
    {
      subject: "unfiled",
      service: "here",
      is: "review",
      because: text(
        "主体未备案而域名已在金山云备案，可能备在别的主体名下",
        "the subject is not filed but the domain is, here; it may belong to another subject",
      ),
      cites: ["ks-type-new-subject", "ks-type-access-here"],
    },
    {
      subject: "elsewhere",
      service: "here",
      is: "review",
      because: text(
        "服务在金山云有接入而主体不在，所填互相矛盾或文件未载明",
        "the service has access here but its subject is not here; the facts disagree or the guide leaves it out",
      ),
      cites: ["ks-type-access-elsewhere", "ks-type-new-service-here"],
    },
  ],
  changes: [
    {
      change: "changeSubject",
      is: ["changeSubject"],
      because: text("修改主体信息", "subject data are changed"),
      cites: ["ks-change-subject"],
    },
    {
      change: "changeService",
      only: "ip",
      is: "review",
      because: text(
        "只改 IP，文件没有写用哪个入口；多半是变更网站/APP",
        "only the IP address changes; the guide does not say by which entry, most likely the change of website/app",
      ),
      cites: ["ks-change-service", "ks-types-list"],
    },
    {
      change: "changeService",
      is: ["changeService"],
      because: text("修改网站或 APP 信息", "data of a website or app are changed"),
      cites: ["ks-change-service"],
    },
    {
      change: "cancelSubject",
      is: ["cancelSubject"],
      because: text(
        "主体及名下网站、APP 的备案一并删除",
        "the records of the subject and of all its websites and apps are deleted",
      ),
      cites: ["ks-dereg-subject"],
    },
    {
      change: "cancelService",
      is: ["cancelService"],
      because: text(
        "只删一个网站或 APP 的备案，主体保留；没有单独的注销 APP",
        "one website or app is deleted, the subject stays; there is no entry of its own for apps",
      ),
      cites: ["ks-dereg-service"],
    },
    {
      change: "cancelAccess",
      is: ["cancelAccess"],
      because: text("解除备案与金山云的关联", "the tie between the record and Kingsoft Cloud is removed"),
      cites: ["ks-cancel-access"],
    },
  ],
} as const
