import { Guide } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import { clauses, type Id } from "./clauses.ts"

const { ask, act } = Guide.guideOf(clauses)

const channel = ask(text("账号是谁的？", "whose account is it?"), [
  [
    text("企业或其他单位", "a company or another unit"),
    act(
      text(
        "账号的实名须是备案主体；一个账号只备一个主体。在腾讯云控制台办理。",
        "The account bears the name of the subject, and files for that one alone. It is done in the Tencent Cloud console.",
      ),
      ["tc-account-name", "tc-one-subject", "tc-console"],
    ),
  ],
  [
    text("个人", "an individual"),
    act(
      text(
        "账号的实名须是备案的本人；实名认证后等 48 小时，再到腾讯云控制台办理。",
        "The account bears the name of the person who files. Wait 48 hours after its real-name check, then use the Tencent Cloud console.",
      ),
      ["tc-account-name", "tc-personal-account-48-hours", "tc-console"],
    ),
  ],
])

const codeState = ask(
  text("控制台里授权码是什么状态？", "which state of the code does the console show?"),
  [
    [
      text("未使用", "unused"),
      act(
        text(
          "由生成时指明的账号使用；所属云服务器须剩余 30 天以上，否则失效。",
          "It is used from the account that it names, while its instance has 30 days left; with less it is void.",
        ),
        ["tc-code-receiver", "tc-code-thirty-days"],
        { tool: "check" },
      ),
    ],
    [
      text("使用中", "in use"),
      act(text("它已用在一个订单里；一个码只备一个网站。", "An order holds it; a code backs one website."), [
        "tc-code-one-site",
        "tc-code-states",
      ]),
    ],
    [
      text("已使用", "used"),
      act(
        text(
          "备案注销后名额恢复；现在要用就另生成一个。",
          "Its place comes back when the filing is cancelled; until then another code is needed.",
        ),
        ["tc-code-returns"],
        { guide: "deregisterWhat" },
      ),
    ],
  ],
  ["tc-code-states"],
)

const authorizationCode = ask(text("已经有授权码了吗？", "is there a code already?"), [
  [text("有", "yes"), codeState],
  [
    text("没有，云服务器在企业账号里", "no, and the CVM instance is in a company's account"),
    act(
      text(
        "在该账号里为云服务器生成，指明使用的账号；每台 5 个，在它自己的 5 个网站之外。负载均衡用它后面的云服务器。",
        "Make it there for the instance and name the account that will use it: 5 for each, on top of its own 5 websites. For a load balancer take the instance behind it.",
      ),
      ["tc-code-company", "tc-code-five", "tc-code-beside", "tc-code-receiver", "tc-load-balancer"],
    ),
  ],
  [
    text("没有，云服务器在个人账号里", "no, and the CVM instance is in a personal account"),
    act(
      text(
        "个人账号生成不了授权码，用该账号自己备案。",
        "A personal account makes no codes; file from that account itself.",
      ),
      ["tc-code-company"],
      { guide: "channel" },
    ),
  ],
])

const naming = act(
  text(
    "先读《网站命名要求》《网站命名规范》两页和备案省份的页面，再用检查核对名称。",
    "Read the two pages on names and the page of the province, then hold the name against the check.",
  ),
  ["tc-naming-pages"],
  { tool: "check" },
)

const smsMissed = ask(text("收到短信多久了？", "when was the SMS sent?"), [
  [
    text("不到 24 小时，或没有收到", "less than 24 hours ago, or it did not come"),
    act(
      text(
        "在 beian.miit.gov.cn 重发，24 小时内 3 次；填验证码、手机号和证件号后六位。",
        "Have it sent again at beian.miit.gov.cn, 3 times within 24 hours; enter code, mobile number and the last six characters of the credential.",
      ),
      ["tc-sms-resend", "tc-sms-fields"],
    ),
  ],
  [
    text("超过 24 小时，或核验失败", "more than 24 hours ago, or the check failed"),
    act(
      text("订单已退回腾讯云，重新提交。", "The order has gone back to Tencent Cloud; hand it in again."),
      ["tc-sms-missed"],
      { guide: "refused" },
    ),
  ],
])

const refused = ask(text("订单还在吗？", "is the order still there?"), [
  [
    text("在，状态是驳回", "yes, as rejected"),
    act(
      text(
        "改好再提交，会重新排队。第 5、10、15 天有提醒，闲置 45 天转为草稿。",
        "Mend it and hand it in; it queues anew. Reminders come on days 5, 10 and 15; after 45 idle days it becomes a draft.",
      ),
      ["tc-queue-restarts", "tc-reminders", "tc-idle-order"],
      { tool: "refusal" },
      { tool: "check" },
    ),
  ],
  [
    text("变成草稿了", "it has become a draft"),
    act(
      text(
        "草稿保留 30 天，在此期间改好提交。",
        "A draft is kept for 30 days; mend it and hand it in by then.",
      ),
      ["tc-draft-30-days"],
      { tool: "refusal" },
      { tool: "check" },
    ),
  ],
])

const changeOrRefile = ask(text("变的是什么？", "what changes?"), [
  [
    text("主体的信息", "data of the subject"),
    act(
      text(
        "办变更主体；江苏用合在一起的变更备案。信息有变的负责人收短信。",
        "File a change of the subject, in Jiangsu the change of both together. The person whose data change gets the SMS.",
      ),
      ["tc-order-types", "tc-order-changes", "tc-sms-change"],
      { entry: "changeSubject" },
    ),
  ],
  [
    text("网站的信息", "data of a website"),
    act(
      text(
        "办变更网站；江苏用合在一起的变更备案。信息有变的负责人收短信。",
        "File a change of the website, in Jiangsu the change of both together. The person whose data change gets the SMS.",
      ),
      ["tc-order-types", "tc-order-changes", "tc-sms-change"],
      { entry: "changeWebsite" },
    ),
  ],
  [
    text("从本人变为本人任法定代表人的企业", "from myself to a company whose legal representative I am"),
    act(
      text(
        "有的省可以变更，有的省要注销后重新备案；以备案省份的规定为准。",
        "Some provinces let it be changed; in others it is cancelled and filed again. The province decides.",
      ),
      ["tc-individual-to-company"],
      { tool: "check" },
    ),
  ],
])

const deregisterWhat = ask(
  text("要结束什么？", "what is to end?"),
  [
    [
      text("主体的全部备案", "all that the subject has filed"),
      act(
        text("办注销主体；主体负责人收短信。", "Cancel the subject; its responsible person gets the SMS."),
        ["tc-sms-cancel-subject"],
        { entry: "cancelSubject" },
      ),
    ],
    [
      text("一个网站的备案", "the filing of one website"),
      act(
        text(
          "办注销网站；网站负责人收短信。所用授权码的名额会恢复。",
          "Cancel the website; its responsible person gets the SMS. The place of its code comes back.",
        ),
        ["tc-sms-cancel-site", "tc-code-returns"],
        { entry: "cancelWebsite" },
      ),
    ],
    [
      text("只是不再由腾讯云接入", "only the access through Tencent Cloud"),
      act(
        text("办取消接入；不做短信核验。", "Cancel the access; nobody gets an SMS."),
        ["tc-sms-cancel-access"],
        { entry: "cancelAccess" },
      ),
    ],
  ],
  ["tc-order-types"],
)

/** How-to, as small decision trees. */
export const guides: Guide.Guides<Id> = {
  needFiling: "undocumented",
  whichKind: "undocumented",
  overseas: "undocumented",
  channel,
  authorizationCode,
  naming,
  licence: "undocumented",
  verificationFails: "undocumented",
  smsMissed,
  refused,
  footer: "undocumented",
  publicSecurity: "undocumented",
  blocked: "undocumented",
  accessCancelled: "undocumented",
  findAccount: "undocumented",
  claimRecord: "undocumented",
  changeOrRefile,
  deregisterWhat,
}
