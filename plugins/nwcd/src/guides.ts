import { Guide } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import { clauses } from "./clauses.ts"
import { accessCancelled, blocked, claimRecord, findAccount } from "./trouble.ts"

const { ask, act } = Guide.guideOf(clauses)

const yes = text("是", "yes")
const no = text("否", "no")

/** Whether and where a service is filed. */
const needFiling = ask(text("是哪种服务？", "what kind of service is it?"), [
  [
    text("网站", "website"),
    ask(text("在西云数据的服务器上、经西云数据接入吗？", "is it hosted here, with access through NWCD?"), [
      [
        yes,
        act(
          text(
            "经西云数据备案；拿到备案号之前不得对外开放。",
            "File through NWCD and keep it closed until the number is there.",
          ),
          ["nwcd-when-through-nwcd", "nwcd-old-def-filing"],
          { guide: "whichKind" },
        ),
      ],
      [
        no,
        act(text("向实际提供接入的接入商备案。", "File through the provider that gives it access."), [
          "nwcd-when-through-nwcd",
        ]),
      ],
    ]),
  ],
  [
    text("APP", "app"),
    ask(text("联网吗？", "does it use the network?"), [
      [
        no,
        act(text("纯单机不联网的 APP 无须备案。", "An app that never goes on line needs no filing."), [
          "nwcd-app-offline-exempt",
        ]),
      ],
      [
        yes,
        act(
          text(
            "先备案再开展业务；APP 备案自 2023 年 9 月启动。",
            "File before it starts business; app filings began in September 2023.",
          ),
          ["nwcd-app-law", "nwcd-app-new-before-business", "nwcd-app-start"],
          { guide: "whichKind" },
        ),
      ],
    ]),
  ],
  [
    text("小程序或快应用", "mini program or quick app"),
    act(
      text(
        "经它所在的开放平台备案，不经西云数据。",
        "File through the open platform that it runs on, not through NWCD.",
      ),
      ["nwcd-mini-program-via-platform"],
    ),
  ],
])

/** Which of the types for additions it is. */
const whichKind = ask(text("主体的证件号备过案吗？", "is the subject's certificate filed?"), [
  [
    no,
    act(
      text(
        "域名也没有备过案的是新增备案；域名已备案的指南没有写，先问西云数据。两者可在 beian.miit.gov.cn 查询。",
        "If the domain is not filed either it is 新增备案; if it is, the guides leave it out, so ask first. Both can be looked up at beian.miit.gov.cn.",
      ),
      ["nwcd-type-rule-new-subject", "nwcd-miit-lookup"],
      { entry: "newSubject" },
      { tool: "type" },
    ),
  ],
  [
    yes,
    ask(text("域名备过案吗？", "is the domain filed?"), [
      [
        no,
        act(
          text("新增网站或 APP。", "New website or app."),
          ["nwcd-type-rule-new-service", "nwcd-entry-new"],
          { entry: "newService" },
        ),
      ],
      [
        text("是，在别家", "yes, elsewhere"),
        act(text("新增接入。", "New access."), ["nwcd-type-rule-new-access", "nwcd-entry-new"], {
          entry: "newAccess",
        }),
      ],
      [
        text("是，在西云数据", "yes, at NWCD"),
        act(
          text(
            "同一网站不用再备；信息有变动的走变更。这个域名要给 APP 用的，另办新增 APP。",
            "Nothing to file for the same website; where something has changed, change it. For an app on this domain file the app as a new service.",
          ),
          ["nwcd-entry-change-info", "nwcd-entry-new"],
          { guide: "changeOrRefile" },
          { tool: "type" },
        ),
      ],
    ]),
  ],
])

/** A company outside the mainland. */
const overseas = ask(text("有中国公司吗？", "is there a Chinese company?"), [
  [
    yes,
    act(
      text(
        "用中国公司的营业执照和名义备案，它须满足全部要求。",
        "File by licence and in the name of the Chinese company, which has to meet every demand.",
      ),
      ["nwcd-overseas-enterprise"],
    ),
  ],
  [
    no,
    act(
      text(
        "先设立中国公司；境外公司自身不能备案。",
        "Set one up first; a company abroad cannot file itself.",
      ),
      ["nwcd-overseas-enterprise"],
    ),
  ],
])

/** From which accounts. */
const channel = ask(text("有亚马逊云科技中国区账号吗？", "is there an AWS China account?"), [
  [
    no,
    act(
      text(
        "先申请中国区账号，并在宁夏区取得可备案的 IP。",
        "Get one first, and an address in Ningxia that can be filed.",
      ),
      ["nwcd-need-aws-china-account", "nwcd-ip-in-ningxia", "nwcd-eip-path"],
    ),
  ],
  [
    yes,
    ask(text("注册过备案平台的账号吗？", "is there a login of the filing platform?"), [
      [
        yes,
        act(text("用原账号继续提交，APP 也一样。", "Go on with it, for apps too."), [
          "nwcd-account-reuse",
          "nwcd-contact-platform",
        ]),
      ],
      [
        no,
        act(
          text(
            "在 icp.nwcdcloud.cn 用没有注册过的邮箱和手机号注册，填一个宁夏区 IP。",
            "Register at icp.nwcdcloud.cn with an e-mail and a mobile number that have no login yet, and one Ningxia address.",
          ),
          [
            "nwcd-contact-platform",
            "nwcd-account-register-fields",
            "nwcd-account-one-email-one-phone",
            "nwcd-account-one-ip-enough",
          ],
        ),
      ],
    ]),
  ],
])

/** A name that will pass. */
const naming = ask(text("名称里有限用词吗？", "does the name contain a word that is not allowed?"), [
  [
    yes,
    act(
      text(
        "没有国家相应文件就改名：中国、中华、china、国家、中央、政府、国民、人民、论坛都不能用。",
        "Without a national document choose another name: 中国, 中华, china, 国家, 中央, 政府, 国民, 人民 and 论坛 are not allowed.",
      ),
      ["nwcd-name-banned-words"],
    ),
  ],
  [
    no,
    act(
      text(
        "与主体性质相关即可；建议超过三个汉字，并与主体名称有逻辑联系。",
        "It has to do with what the subject is; better have more than three Chinese characters and a tie to the subject's name.",
      ),
      ["nwcd-name-related", "nwcd-name-length", "nwcd-name-logic"],
      { tool: "check" },
    ),
  ],
])

/** Approvals and licences beside the filing. */
const licence = ask(text("服务是哪一种？", "what does the service do?"), [
  [
    text("有偿提供信息或网页制作", "it sells information or page making"),
    act(
      text(
        "须取得 ICP 证，西云数据不代办；自行在 tsm.miit.gov.cn/dxxzsp 申请，接入商资质与接入协议发邮件索取。",
        "It needs the licence, which NWCD does not obtain; apply at tsm.miit.gov.cn/dxxzsp and ask by e-mail for the provider's papers and the access agreement.",
      ),
      [
        "nwcd-old-def-commercial-site",
        "nwcd-old-licence-not-handled",
        "nwcd-old-licence-support-docs",
        "nwcd-old-licence-portal",
      ],
    ),
  ],
  [
    text("涉及前置审批的行业", "a sector under pre-approval"),
    act(
      text(
        "先向主管部门取得批准，怎样办理不在指南范围内；有了批文再备案。",
        "Get the approval of the competent authority first; how is outside the guides.",
      ),
      ["nwcd-preapproval-categories", "nwcd-old-preapproval-out-of-scope"],
    ),
  ],
  [text("都不是", "neither"), act(text("只需 ICP 备案。", "The filing is enough."), ["nwcd-old-def-filing"])],
])

/** A verification that does not go on. */
const verificationFails = ask(text("卡在哪里？", "where does it stop?"), [
  [
    text("页面没有更新", "the page shows nothing new"),
    act(text("等三分钟再刷新页面。", "Wait three minutes and refresh the page."), ["nwcd-everify-refresh"]),
  ],
  [
    text("二维码或小程序卡住", "the code or the mini program is stuck"),
    act(text("点“刷新二维码”，或致电 10100966-4。", "Press 刷新二维码 or call 10100966-4."), [
      "nwcd-everify-qr-refresh",
      "nwcd-contact-hotline",
    ]),
  ],
  [
    text("状态已是“已核验”", "the status is 已核验"),
    act(text("不要再做一遍；点“下一步，信息确认”。", "Do not verify again; press 下一步，信息确认."), [
      "nwcd-everify-status-verified",
    ]),
  ],
  [
    text("证件照片不通过", "a picture is not accepted"),
    act(
      text(
        "重拍原件：白色背景，证件占画面 98% 以上，平整、清晰、没有水印。",
        "Photograph the original again: white background, 98% of the picture, flat, legible and without a watermark.",
      ),
      [
        "nwcd-everify-photo-original",
        "nwcd-everify-photo-background",
        "nwcd-everify-photo-fill",
        "nwcd-everify-photo-clean",
        "nwcd-everify-photo-legible",
        "nwcd-everify-prepare",
      ],
      { tool: "check" },
    ),
  ],
  [
    text("证件不是执照或身份证", "the certificate is neither licence nor identity card"),
    act(
      text("转人工核验，按附录备材料。", "It goes to manual verification with the papers of the appendices."),
      ["nwcd-everify-id-only", "nwcd-verify-manual-when"],
    ),
  ],
  [
    text("人脸核验", "the face check"),
    act(text("由服务负责人本人做。", "The responsible person of the service takes it in person."), [
      "nwcd-everify-face",
      "nwcd-everify-step-service-principal",
    ]),
  ],
])

/** The code of the ministry. */
const smsMissed = ask(text("短信怎么了？", "what about the SMS?"), [
  [
    text("还没有收到", "it has not come"),
    act(
      text(
        "报送管局之后才有；怎样重发，指南没有写，可致电 10100966-4。",
        "It comes after the hand-over; how to have it sent again the guides do not say, so call 10100966-4.",
      ),
      ["nwcd-flow-sms-then-admin", "nwcd-contact-hotline"],
    ),
  ],
  [
    text("收到了，还在 24 小时内", "it came less than 24 hours ago"),
    act(text("到工信部网站完成核验。", "Confirm it on the ministry's site."), ["nwcd-sms-24h"]),
  ],
  [
    text("逾期或核验失败了", "it was missed, or failed"),
    act(
      text(
        "订单自动退回西云数据；重新提交，再做一次短信核验。",
        "The order returns to NWCD by itself; hand it in again and confirm the new SMS.",
      ),
      ["nwcd-sms-timeout"],
    ),
  ],
])

/** A filing that came back. The guides list no reasons. */
const refused = ask(text("谁退回的？", "who returned it?"), [
  [
    text("西云数据初审", "NWCD, at the first review"),
    act(
      text(
        "按电话或邮件里说的修改；可能要补件。",
        "Mend what was told by phone or e-mail; further papers may be asked for.",
      ),
      ["nwcd-old-review-contact", "nwcd-extra-documents-on-review"],
      { tool: "refusal" },
      { tool: "check" },
    ),
  ],
  [
    text("短信没有核验", "the SMS was not confirmed"),
    act(text("重新提交并再做短信核验。", "Hand it in again and confirm the new SMS."), ["nwcd-sms-timeout"], {
      guide: "smsMissed",
    }),
  ],
  [
    text("管局", "the administration"),
    act(
      text(
        "原因在短信或邮件里；指南没有写之后怎样办，可致电 10100966-4。",
        "The reason is in the SMS or e-mail; what follows the guides do not say, so call 10100966-4.",
      ),
      ["nwcd-result-notice", "nwcd-contact-hotline"],
      { tool: "refusal" },
    ),
  ],
])

/** Where the number is shown. */
const footer = ask(text("是网站还是 APP？", "is it a website or an app?"), [
  [
    text("网站", "website"),
    act(
      text(
        "页面底部标示网站备案号，链接到 beian.miit.gov.cn/#/Integrated/index。",
        "At the foot of the pages, the website's number, linked to beian.miit.gov.cn/#/Integrated/index.",
      ),
      ["nwcd-footer-number", "nwcd-footer-link"],
    ),
  ],
  [
    text("APP", "app"),
    act(
      text(
        "在设置、介绍等显著处标注 APP 备案号，链接到 beian.miit.gov.cn。",
        "In the settings, on the page about the app or likewise, the app's number, linked to beian.miit.gov.cn.",
      ),
      ["nwcd-app-number-display", "nwcd-app-number-link"],
    ),
  ],
])

/** After the website is open. */
const publicSecurity = ask(
  text("网站的公安备案到哪一步了？", "how far is the filing with public security?"),
  [
    [
      text("还没有办", "not begun"),
      act(
        text(
          "自网站开通之日起 30 日内在 beian.mps.gov.cn 自行办理，西云数据只作咨询。",
          "File at beian.mps.gov.cn yourself within 30 days from the opening; NWCD only answers questions.",
        ),
        ["nwcd-public-security-portal", "nwcd-public-security-self", "nwcd-public-security-access-info"],
      ),
    ],
    [
      text("已提交", "handed in"),
      act(
        text(
          "等网安部门电话告知结果，必要时按要求补交纸质材料。",
          "Wait for the call of the cyber police and add papers if they ask.",
        ),
        ["nwcd-public-security-result"],
      ),
    ],
  ],
)

/** Altering what is filed. The answers are the buttons of the portal. */
const changeOrRefile = ask(text("要改什么？", "what is to be altered?"), [
  [
    text("只改主体信息", "the subject alone"),
    act(
      text("“已完成备案”页点“变更主体”。", "Press 变更主体 on the page 已完成备案."),
      ["nwcd-entry-change-subject"],
      { entry: "changeSubject" },
    ),
  ],
  [
    text("只改 IP", "the IP address alone"),
    act(
      text(
        "“已完成备案”页点“变更IP”；IP 一变动就要办。",
        "Press 变更IP on the page 已完成备案; any change of address calls for it.",
      ),
      ["nwcd-entry-change-ip", "nwcd-ip-stable"],
      { entry: "changeIp" },
    ),
  ],
  [
    text("改别的，或给 APP 加域名", "anything else, or a domain more for an app"),
    act(
      text("“已完成备案”页点“变更信息”。", "Press 变更信息 on the page 已完成备案."),
      ["nwcd-entry-change-info", "nwcd-app-add-domain-by-change"],
      { entry: "changeInfo" },
    ),
  ],
  [
    text("换接入商", "the access provider"),
    act(
      text(
        "先在新接入商完成转入，再在这里取消接入。",
        "Complete the move there first, then cancel access here.",
      ),
      ["nwcd-cancel-access-after-transfer"],
      { guide: "deregisterWhat" },
    ),
  ],
])

/** Ending what is filed. */
const deregisterWhat = ask(text("哪些不要了？", "what is no longer wanted?"), [
  [
    text("只是不在西云数据接入了", "only access here"),
    act(
      text(
        "先在新接入商完成转入，再在“注销”下取消接入，否则备案可能被管局注销。",
        "Complete the move elsewhere first, then cancel access under 注销; otherwise the administration may cancel the record.",
      ),
      ["nwcd-dereg-cancel-access", "nwcd-cancel-access-after-transfer"],
      { entry: "cancelAccess" },
    ),
  ],
  [
    text("一个网站或 APP", "one website or app"),
    act(
      text(
        "“注销”下选注销网站或注销 APP；它须停止公开访问，主体与其余备案保留。",
        "Under 注销 choose 注销网站 or 注销APP; it goes off line, the subject and the rest stay.",
      ),
      ["nwcd-entry-deregister", "nwcd-dereg-website", "nwcd-dereg-app"],
      { entry: "cancelService" },
    ),
  ],
  [
    text("全部", "everything"),
    act(
      text(
        "“注销”下选注销主体；名下网站、APP、小程序、快应用都删除，都须停止公开访问。",
        "Under 注销 choose 注销主体; all websites, apps, mini programs and quick apps are deleted and go off line.",
      ),
      ["nwcd-entry-deregister", "nwcd-dereg-subject"],
      { entry: "cancelSubject" },
    ),
  ],
])

type Id = keyof typeof clauses.clauses

/** How-to, as small decision trees; the guides are silent on the rest. */
export const guides: Guide.Guides<Id> = {
  needFiling,
  whichKind,
  overseas,
  channel,
  authorizationCode: "undocumented",
  naming,
  licence,
  verificationFails,
  smsMissed,
  refused,
  footer,
  publicSecurity,
  blocked,
  accessCancelled,
  findAccount,
  claimRecord,
  changeOrRefile,
  deregisterWhat,
}
