import { text } from "@openbeian/core/text"

const yes = text("是", "yes")
const no = text("否", "no")

/** Whether and where a service is filed. */
const whether = {
  ask: text("是哪种服务？", "what kind of service is it?"),
  answers: [
    {
      label: text("网站", "website"),
      then: {
        ask: text("在西云数据的服务器上、经西云数据接入吗？", "is it hosted here, with access through NWCD?"),
        answers: [
          {
            label: yes,
            then: {
              act: text(
                "经西云数据备案；拿到备案号之前不得对外开放。",
                "File through NWCD and keep it closed until the number is there.",
              ),
              cites: ["nwcd-when-through-nwcd", "nwcd-old-def-filing"],
            },
          },
          {
            label: no,
            then: {
              act: text("向实际提供接入的接入商备案。", "File through the provider that gives it access."),
              cites: ["nwcd-when-through-nwcd"],
            },
          },
        ],
      },
    },
    {
      label: text("APP", "app"),
      then: {
        ask: text("联网吗？", "does it use the network?"),
        answers: [
          {
            label: no,
            then: {
              act: text("纯单机不联网的 APP 无须备案。", "An app that never goes on line needs no filing."),
              cites: ["nwcd-app-offline-exempt"],
            },
          },
          {
            label: yes,
            then: {
              act: text(
                "先备案再开展业务；APP 备案自 2023 年 9 月启动。",
                "File before it starts business; app filings began in September 2023.",
              ),
              cites: ["nwcd-app-law", "nwcd-app-new-before-business", "nwcd-app-start"],
            },
          },
        ],
      },
    },
    {
      label: text("小程序或快应用", "mini program or quick app"),
      then: {
        act: text(
          "经它所在的开放平台备案，不经西云数据。",
          "File through the open platform that it runs on, not through NWCD.",
        ),
        cites: ["nwcd-mini-program-via-platform"],
      },
    },
  ],
} as const

/** Which of the types for additions it is. */
const type = {
  ask: text("主体的证件号备过案吗？", "is the subject's certificate filed?"),
  answers: [
    {
      label: no,
      then: {
        act: text(
          "域名也没有备过案的是新增备案；域名已备案的指南没有写，先问西云数据。两者可在 beian.miit.gov.cn 查询。",
          "If the domain is not filed either it is 新增备案; if it is, the guides leave it out, so ask first. Both can be looked up at beian.miit.gov.cn.",
        ),
        cites: ["nwcd-type-rule-new-subject", "nwcd-miit-lookup"],
      },
    },
    {
      label: yes,
      then: {
        ask: text("域名备过案吗？", "is the domain filed?"),
        answers: [
          {
            label: no,
            then: {
              act: text("新增网站或 APP。", "New website or app."),
              cites: ["nwcd-type-rule-new-service"],
            },
          },
          {
            label: text("是，在别家", "yes, elsewhere"),
            then: { act: text("新增接入。", "New access."), cites: ["nwcd-type-rule-new-access"] },
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
      label: text("只改主体信息", "alter the subject alone"),
      then: {
        act: text("“已完成备案”页点“变更主体”。", "Press 变更主体 on the page 已完成备案."),
        cites: ["nwcd-entry-change-subject"],
      },
    },
    {
      label: text("只改 IP", "alter the IP address alone"),
      then: {
        act: text(
          "“已完成备案”页点“变更IP”；IP 一变动就要办。",
          "Press 变更IP on the page 已完成备案; any change of address calls for it.",
        ),
        cites: ["nwcd-entry-change-ip", "nwcd-ip-stable"],
      },
    },
    {
      label: text("改别的，或给 APP 加域名", "anything else, or a domain more for an app"),
      then: {
        act: text("“已完成备案”页点“变更信息”。", "Press 变更信息 on the page 已完成备案."),
        cites: ["nwcd-entry-change-info", "nwcd-app-add-domain-by-change"],
      },
    },
    {
      label: text("换接入商", "move to another provider"),
      then: {
        act: text(
          "先在新接入商完成转入，再在这里“注销”下取消接入，否则备案可能被管局注销。",
          "Complete the move there first, then cancel access here under 注销; otherwise the administration may cancel the record.",
        ),
        cites: ["nwcd-dereg-cancel-access", "nwcd-cancel-access-after-transfer"],
      },
    },
    {
      label: text("删一个网站或 APP", "delete one website or app"),
      then: {
        act: text(
          "“注销”下选注销网站或注销 APP；它须停止公开访问，主体与其余备案保留。",
          "Under 注销 choose 注销网站 or 注销APP; it goes off line, the subject and the rest stay.",
        ),
        cites: ["nwcd-entry-deregister", "nwcd-dereg-website", "nwcd-dereg-app"],
      },
    },
    {
      label: text("全部删除", "delete everything"),
      then: {
        act: text(
          "“注销”下选注销主体；名下网站、APP、小程序、快应用都删除，都须停止公开访问。",
          "Under 注销 choose 注销主体; all websites, apps, mini programs and quick apps are deleted and go off line.",
        ),
        cites: ["nwcd-entry-deregister", "nwcd-dereg-subject"],
      },
    },
  ],
} as const

/** A verification that does not go on. */
const verification = {
  ask: text("页面显示什么？", "what does the page show?"),
  answers: [
    {
      label: text("还没有更新", "nothing new"),
      then: {
        act: text("等三分钟再刷新页面。", "Wait three minutes and refresh the page."),
        cites: ["nwcd-everify-refresh"],
      },
    },
    {
      label: text("卡住", "it is stuck"),
      then: {
        act: text("点“刷新二维码”，或致电 10100966-4。", "Press 刷新二维码 or call 10100966-4."),
        cites: ["nwcd-everify-qr-refresh"],
      },
    },
    {
      label: text("已核验", "已核验"),
      then: {
        act: text("不要再做一遍；点“下一步，信息确认”。", "Do not verify again; press 下一步，信息确认."),
        cites: ["nwcd-everify-status-verified"],
      },
    },
  ],
} as const

/** A name that will pass. */
const naming = {
  ask: text("名称里有限用词吗？", "does the name contain a word that is not allowed?"),
  answers: [
    {
      label: yes,
      then: {
        act: text(
          "没有国家相应文件就改名：中国、中华、china、国家、中央、政府、国民、人民、论坛都不能用。",
          "Without a national document choose another name: 中国, 中华, china, 国家, 中央, 政府, 国民, 人民 and 论坛 are not allowed.",
        ),
        cites: ["nwcd-name-banned-words"],
      },
    },
    {
      label: no,
      then: {
        act: text(
          "与主体性质相关即可；建议超过三个汉字，并与主体名称有逻辑联系。",
          "It has to do with what the subject is; better have more than three Chinese characters and a tie to the subject's name.",
        ),
        cites: ["nwcd-name-related", "nwcd-name-length", "nwcd-name-logic"],
      },
    },
  ],
} as const

/** Approvals and licences beside the filing. */
const licence = {
  ask: text("服务是哪一种？", "what does the service do?"),
  answers: [
    {
      label: text("有偿提供信息或网页制作", "it sells information or page making"),
      then: {
        act: text(
          "须取得 ICP 证，西云数据不代办；自行在 tsm.miit.gov.cn/dxxzsp 申请，接入商资质与接入协议发邮件索取。",
          "It needs the licence, which NWCD does not obtain; apply at tsm.miit.gov.cn/dxxzsp and ask by e-mail for the provider's papers and the access agreement.",
        ),
        cites: [
          "nwcd-old-def-commercial-site",
          "nwcd-old-licence-not-handled",
          "nwcd-old-licence-support-docs",
          "nwcd-old-licence-portal",
        ],
      },
    },
    {
      label: text("涉及前置审批的行业", "a sector under pre-approval"),
      then: {
        act: text(
          "先向主管部门取得批准，怎样办理不在指南范围内；有了批文再备案。",
          "Get the approval of the competent authority first; how is outside the guides.",
        ),
        cites: ["nwcd-preapproval-categories", "nwcd-old-preapproval-out-of-scope"],
      },
    },
    {
      label: text("都不是", "neither"),
      then: { act: text("只需 ICP 备案。", "The filing is enough."), cites: ["nwcd-old-def-filing"] },
    },
  ],
} as const

/** A company outside the mainland. */
const overseas = {
  ask: text("有中国公司吗？", "is there a Chinese company?"),
  answers: [
    {
      label: yes,
      then: {
        act: text(
          "用中国公司的营业执照和名义备案，它须满足全部要求。",
          "File by licence and in the name of the Chinese company, which has to meet every demand.",
        ),
        cites: ["nwcd-overseas-enterprise"],
      },
    },
    {
      label: no,
      then: {
        act: text(
          "先设立中国公司；境外公司自身不能备案。",
          "Set one up first; a company abroad cannot file itself.",
        ),
        cites: ["nwcd-overseas-enterprise"],
      },
    },
  ],
} as const

/** After the website is open. */
const publicSecurity = {
  ask: text("网站的公安备案到哪一步了？", "how far is the filing with public security?"),
  answers: [
    {
      label: text("还没有办", "not begun"),
      then: {
        act: text(
          "自网站开通之日起 30 日内在 beian.mps.gov.cn 自行办理，西云数据只作咨询。",
          "File at beian.mps.gov.cn yourself within 30 days from the opening; NWCD only answers questions.",
        ),
        cites: [
          "nwcd-public-security-portal",
          "nwcd-public-security-self",
          "nwcd-public-security-access-info",
        ],
      },
    },
    {
      label: text("已提交", "handed in"),
      then: {
        act: text(
          "等网安部门电话告知结果，必要时按要求补交纸质材料。",
          "Wait for the call of the cyber police and add papers if they ask.",
        ),
        cites: ["nwcd-public-security-result"],
      },
    },
  ],
} as const

/** How-to, as small decision trees. */
export const guides = { whether, type, change, verification, naming, licence, overseas, publicSecurity }
