import { text } from "@openbeian/core/text"

const yes = text("是", "yes")
const no = text("否", "no")

/** Which of the entries for additions it is. */
const type = {
  ask: text("主体备过案吗？", "is the subject filed?"),
  answers: [
    {
      label: no,
      then: {
        act: text(
          "域名也没有备过案的，办新增备案；域名已备案的情形文件没有写，先问金山云。",
          "If the domain is not filed either: new filing. If it is, the guide leaves the case out; ask first.",
        ),
        cites: ["ks-type-new-subject", "ks-type-auto"],
      },
    },
    {
      label: text("是，在金山云", "yes, here"),
      then: {
        ask: text("这个网站或 APP 备过案吗？", "is this website or app filed?"),
        answers: [
          {
            label: no,
            then: {
              act: text("办新增网站/APP（主体在金山云）。", "New website/app, subject at Kingsoft Cloud."),
              cites: ["ks-type-new-service-here"],
            },
          },
          {
            label: text("是，在别家", "yes, elsewhere"),
            then: {
              act: text("办新增接入（主体在金山云）。", "New access, subject at Kingsoft Cloud."),
              cites: ["ks-type-access-here"],
            },
          },
        ],
      },
    },
    {
      label: text("是，在别家", "yes, elsewhere"),
      then: {
        ask: text("这个网站或 APP 备过案吗？", "is this website or app filed?"),
        answers: [
          {
            label: no,
            then: {
              act: text(
                "办新增网站/APP（主体不在金山云）。",
                "New website/app, subject not at Kingsoft Cloud.",
              ),
              cites: ["ks-type-new-service-elsewhere"],
            },
          },
          {
            label: yes,
            then: {
              act: text("办接入备案（主体不在金山云）。", "Access filing, subject not at Kingsoft Cloud."),
              cites: ["ks-type-access-elsewhere"],
            },
          },
        ],
      },
    },
  ],
} as const

/** Altering and ending what is filed. */
const change = {
  ask: text("要做什么？", "what is wanted?"),
  answers: [
    {
      label: text("改主体信息", "alter the subject"),
      then: {
        act: text(
          "用变更主体；在金山云完成备案后才有入口。",
          "Use change of subject; its entry appears after a filing was completed here.",
        ),
        cites: ["ks-change-subject", "ks-type-entries-after-completion"],
      },
    },
    {
      label: text("改网站或 APP 信息", "alter a website or app"),
      then: {
        act: text("用变更网站/APP。", "Use change of website/app."),
        cites: ["ks-change-service", "ks-type-entries-after-completion"],
      },
    },
    {
      label: text("换接入商", "move to another provider"),
      then: {
        act: text(
          "先在新接入商完成接入备案，再在金山云取消接入，否则备案可能被管局注销。",
          "Complete the access filing there first, then cancel access here; otherwise the administration may cancel the record.",
        ),
        cites: ["ks-cancel-access", "ks-cancel-access-after-transfer"],
      },
    },
    {
      label: text("删一个网站或 APP", "delete one website or app"),
      then: {
        act: text(
          "用注销网站，APP 也走这里；主体保留。",
          "Use cancellation of website, for apps too; the subject stays.",
        ),
        cites: ["ks-dereg-service"],
      },
    },
    {
      label: text("全部删除", "delete everything"),
      then: {
        act: text(
          "用注销主体；名下网站、APP 的备案一并删除。",
          "Use cancellation of subject; the records of its websites and apps go with it.",
        ),
        cites: ["ks-dereg-subject"],
      },
    },
  ],
} as const

/** A site that does not open. */
const blocked = {
  ask: text("域名备过案吗？", "is the domain filed?"),
  answers: [
    {
      label: no,
      then: {
        act: text(
          "未备案就解析到境内服务器会被阻断；停止解析，先备案。",
          "A domain pointed at a mainland server without a filing is blocked; take the record down and file first.",
        ),
        cites: ["ks-block-unfiled"],
      },
    },
    {
      label: text("是，但没有在金山云接入", "yes, but without access here"),
      then: {
        act: text("办接入备案，完成后恢复访问。", "Make an access filing; the site opens when it is done."),
        cites: ["ks-block-not-accessed"],
      },
    },
  ],
} as const

/** Where an authorization code comes from. */
const code = {
  ask: text("本账号有符合条件的服务器吗？", "does this account have an eligible server?"),
  answers: [
    {
      label: yes,
      then: {
        act: text(
          "在购买服务器和 IP 的账号里自助创建授权码；创建即占用该实例配额。",
          "Create the code in the account that bought server and address; creating it takes quota of the instance.",
        ),
        cites: ["ks-code-who-creates", "ks-code-definition"],
      },
    },
    {
      label: no,
      then: {
        act: text(
          "可以用其他账号里符合条件的服务器生成的授权码。",
          "A code made from an eligible server of another account may be used.",
        ),
        cites: ["ks-code-cross-account"],
      },
    },
  ],
} as const

/** Whether a licence is needed beside the filing. */
const licence = {
  ask: text("是经营性服务吗？", "is the service commercial?"),
  answers: [
    {
      label: yes,
      then: {
        act: text(
          "备案之外还要 ICP 证，自行到当地管局办理。",
          "A licence is needed beside the filing; apply at the local administration.",
        ),
        cites: ["ks-licence-self-service", "ks-scope-noncommercial"],
      },
    },
    {
      label: no,
      then: { act: text("只需 ICP 备案。", "The filing is enough."), cites: ["ks-scope-noncommercial"] },
    },
  ],
} as const

/** How-to, as small decision trees. */
export const guides = { type, change, blocked, code, licence }
