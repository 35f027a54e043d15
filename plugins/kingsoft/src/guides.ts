import { Guide } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import { clauses } from "./clauses.ts"
import { accessCancelled, claimRecord, findAccount, refused } from "./trouble.ts"

const { ask, act } = Guide.guideOf(clauses)

const yes = text("是", "yes")
const no = text("否", "no")

/** Whether a filing is needed. */
const needFiling = ask(text("服务器在哪里？", "where is the server?"), [
  [
    text("中国大陆", "mainland China"),
    act(
      text(
        "开放之前先备案；备案时会核对服务器与接入信息。",
        "File before it opens; the filing looks at server and access.",
      ),
      ["ks-mainland-server-needs-filing", "ks-scope-noncommercial"],
      { guide: "whichKind" },
    ),
  ],
  [
    text("大陆以外", "outside the mainland"),
    act(
      text(
        "这台服务器不能用来备案：金山云只认大陆节点。境外服务要不要备案，指南没有写。",
        "That server cannot carry a filing: it takes a mainland node. Whether a service abroad needs one the guide does not say.",
      ),
      ["ks-server-mainland-node"],
    ),
  ],
])

/** Which of the entries for additions it is. */
const whichKind = ask(text("主体备过案吗？", "is the subject filed?"), [
  [
    no,
    act(
      text(
        "域名也没有备过案的，办新增备案；域名已备案的情形指南没有写，先问金山云。",
        "If the domain is not filed either: new filing. If it is, the guide leaves the case out; ask first.",
      ),
      ["ks-type-new-subject", "ks-type-auto"],
      { entry: "newSubject" },
      { tool: "type" },
    ),
  ],
  [
    text("是，在金山云", "yes, here"),
    ask(text("这个网站或 APP 备过案吗？", "is this website or app filed?"), [
      [
        no,
        act(
          text("办新增网站/APP（主体在金山云）。", "New website/app, subject at Kingsoft Cloud."),
          ["ks-type-new-service-here"],
          { entry: "newServiceHere" },
        ),
      ],
      [
        text("是，在别家", "yes, elsewhere"),
        act(
          text("办新增接入（主体在金山云）。", "New access, subject at Kingsoft Cloud."),
          ["ks-type-access-here"],
          { entry: "newAccessHere" },
        ),
      ],
      [
        text("是，也在金山云", "yes, here"),
        act(
          text("不用再备；信息有变动的走变更。", "Nothing to file; where something has changed, change it."),
          ["ks-change-service", "ks-type-entries-after-completion"],
          { guide: "changeOrRefile" },
        ),
      ],
    ]),
  ],
  [
    text("是，在别家", "yes, elsewhere"),
    ask(text("这个网站或 APP 备过案吗？", "is this website or app filed?"), [
      [
        no,
        act(
          text("办新增网站/APP（主体不在金山云）。", "New website/app, subject not at Kingsoft Cloud."),
          ["ks-type-new-service-elsewhere"],
          { entry: "newServiceElsewhere" },
        ),
      ],
      [
        yes,
        act(
          text("办接入备案（主体不在金山云）。", "Access filing, subject not at Kingsoft Cloud."),
          ["ks-type-access-elsewhere"],
          { entry: "newAccessElsewhere" },
        ),
      ],
    ]),
  ],
])

/** From which account. */
const channel = ask(text("金山云账号是谁的名义？", "in whose name is the account?"), [
  [
    text("这个主体的，已实名", "this subject's, verified"),
    act(text("就用它，在金山云ICP备案管理系统办理。", "Use it, in 金山云ICP备案管理系统."), [
      "ks-account-real-name",
      "ks-system",
    ]),
  ],
  [
    text("这个主体的，没有实名", "this subject's, not verified"),
    act(text("先以主体名义完成实名认证。", "Verify it in the subject's name first."), [
      "ks-account-real-name",
    ]),
  ],
  [
    text("别的主体的", "another subject's"),
    act(
      text(
        "另注册一个账号；一个账号只备一个主体。",
        "Register another one; an account files for one subject.",
      ),
      ["ks-one-subject-per-account"],
    ),
  ],
])

/** Where an authorization code comes from. */
const authorizationCode = ask(
  text("本账号有符合条件的服务器吗？", "does this account have an eligible server?"),
  [
    [
      yes,
      act(
        text(
          "在购买服务器和 IP 的账号里自助创建授权码；创建即占用该实例配额。",
          "Create the code in the account that bought server and address; creating it takes quota of the instance.",
        ),
        ["ks-code-who-creates", "ks-code-definition"],
      ),
    ],
    [
      no,
      act(
        text(
          "可以用其他账号里符合条件的服务器生成的授权码。",
          "A code made from an eligible server of another account may be used.",
        ),
        ["ks-code-cross-account"],
      ),
    ],
  ],
)

/** A name that passes. The rules themselves are on a page that the guide links to. */
const naming = act(
  text(
    "按金山云公布的网站命名要求起名；指南只有链接，没有列出要求。",
    "Choose it by the naming rules that Kingsoft Cloud publishes; the guide links to them and does not list them.",
  ),
  ["ks-name-rules"],
  { tool: "check" },
)

/** Approvals and licences beside the filing. */
const licence = ask(text("服务是哪一种？", "what does the service do?"), [
  [
    text("经营性", "it is commercial"),
    act(
      text(
        "备案之外还要 ICP 证，自行到当地管局办理。",
        "A licence is needed beside the filing; apply at the local administration.",
      ),
      ["ks-licence-self-service", "ks-scope-noncommercial"],
    ),
  ],
  [
    text("涉及前置审批的行业", "a sector under pre-approval"),
    act(
      text(
        "先取得主管部门批准，再备案；有哪些行业，指南只有链接。",
        "Get the approval of the competent unit first; which sectors they are the guide only links to.",
      ),
      ["ks-preapproval"],
      { tool: "check" },
    ),
  ],
  [
    text("都不是", "neither"),
    act(text("只需 ICP 备案。", "The filing is enough."), ["ks-scope-noncommercial"]),
  ],
])

/** A verification that does not go on. */
const verificationFails = ask(
  text("走的是哪种核验？", "which way of verification is it?"),
  [
    [
      text("电子核验", "electronic"),
      ask(text("卡在哪一步？", "at which step?"), [
        [
          text("拍证件", "photographing the certificate"),
          act(
            text(
              "用微信扫码拍证件原件，光线充足、证件上没有阴影。",
              "Scan the code with WeChat and shoot the original, in good light and without a shadow on it.",
            ),
            ["ks-everify-photo"],
            { tool: "check" },
          ),
        ],
        [
          text("视频核验", "the video check"),
          act(
            text(
              "由网站负责人本人在白色背景、明亮光线下做，尽量少眨眼。",
              "The website's responsible person does it before a white background in bright light, blinking little.",
            ),
            ["ks-everify-video"],
          ),
        ],
      ]),
    ],
    [
      text("幕布核验，自己上传照片", "backdrop, own photo"),
      act(
        text(
          "初审之后还要寄出材料；照片通过、材料寄到，订单才往下走。",
          "The papers are mailed after the first review; the order goes on when the photo is approved and they have arrived.",
        ),
        ["ks-backdrop-mail-after-review", "ks-backdrop-review"],
      ),
    ],
    [
      text("幕布核验，申请邮寄幕布", "backdrop by courier"),
      act(
        text(
          "初审通过后金山云寄出幕布；收到后拍照、上传，并寄出材料。",
          "The backdrop is sent after the first review; then photograph, upload and mail the papers.",
        ),
        ["ks-backdrop-sent", "ks-backdrop-photo", "ks-backdrop-review"],
      ),
    ],
  ],
  ["ks-flow-two-routes"],
)

/** The code of the ministry. */
const smsMissed = ask(text("短信怎么了？", "what about the SMS?"), [
  [
    text("还没有收到", "it has not come"),
    act(
      text(
        "订单提交管局后才发；保持手机畅通。怎样重发，指南没有写。",
        "It is sent after the hand-over; keep the phone reachable. How to have it sent again the guide does not say.",
      ),
      ["ks-sms-24h", "ks-keep-phone-reachable"],
    ),
  ],
  [
    text("收到了，还在 24 小时内", "it came less than 24 hours ago"),
    act(text("到所在省管局的网站完成核验。", "Confirm it on the website of the province's administration."), [
      "ks-sms-24h",
    ]),
  ],
  [
    text("收到超过 24 小时了", "it came more than 24 hours ago"),
    act(
      text("订单会被管局退回，退回后重新提交。", "The administration returns the order; hand it in again."),
      ["ks-sms-24h"],
    ),
  ],
])

/** After the website is open. */
const publicSecurity = ask(text("网站联网了吗？", "is the site connected?"), [
  [
    no,
    act(
      text("联网之日起 30 日内办，现在不用办。", "It is due within 30 days from the connection, not now."),
      ["ks-public-security"],
    ),
  ],
  [
    yes,
    act(
      text(
        "自联网之日起 30 日内到当地网安部门备案。",
        "File with the local cyber police within 30 days of it.",
      ),
      ["ks-public-security"],
    ),
  ],
])

/** A site that does not open. */
const blocked = ask(text("域名备过案吗？", "is the domain filed?"), [
  [
    no,
    act(
      text(
        "未备案就解析到境内服务器会被阻断；停止解析，先备案。",
        "A domain pointed at a mainland server without a filing is blocked; take the record down and file first.",
      ),
      ["ks-block-unfiled"],
      { guide: "whichKind" },
    ),
  ],
  [
    text("是，但没有在金山云接入", "yes, but without access here"),
    act(
      text("办接入备案，完成后恢复访问。", "Make an access filing; the site opens when it is done."),
      ["ks-block-not-accessed"],
      { guide: "whichKind" },
    ),
  ],
  [
    text("是，也在金山云接入了", "yes, and with access here"),
    act(
      text(
        "金山云只阻断未备案和未接入的域名，原因不在备案；接入可能已被取消的，看“被取消接入了”，否则检查服务器自身。",
        "Kingsoft Cloud blocks domains without a filing or without access, so the filing is not the cause; access may have been cancelled, otherwise look at the server itself.",
      ),
      ["ks-block-unfiled", "ks-block-not-accessed"],
      { guide: "accessCancelled" },
    ),
  ],
])

/** Altering what is filed. */
const changeOrRefile = ask(text("要改什么？", "what is to be altered?"), [
  [
    text("主体信息", "the subject"),
    act(
      text(
        "用变更主体；在金山云完成备案后才有入口。",
        "Use change of subject; its entry appears after a filing was completed here.",
      ),
      ["ks-change-subject", "ks-type-entries-after-completion"],
      { entry: "changeSubject" },
    ),
  ],
  [
    text("网站或 APP 信息", "a website or app"),
    act(
      text(
        "用变更网站/APP；同样在完成备案后才有入口。",
        "Use change of website/app; its entry appears likewise.",
      ),
      ["ks-change-service", "ks-type-entries-after-completion"],
      { entry: "changeService" },
    ),
  ],
  [
    text("换接入商", "the access provider"),
    act(
      text(
        "先在新接入商完成接入备案，再在金山云取消接入。",
        "Complete the access filing there first, then cancel access here.",
      ),
      ["ks-cancel-access", "ks-cancel-access-after-transfer"],
      { guide: "deregisterWhat" },
    ),
  ],
])

/** Ending what is filed. */
const deregisterWhat = ask(text("哪些不要了？", "what is no longer wanted?"), [
  [
    text("只是不在金山云接入了", "only access here"),
    act(
      text(
        "用取消接入；先在新接入商完成接入备案，否则备案可能被管局注销。",
        "Use cancellation of access; complete the access filing elsewhere before, or the administration may cancel the record.",
      ),
      ["ks-cancel-access", "ks-cancel-access-after-transfer"],
      { entry: "cancelAccess" },
    ),
  ],
  [
    text("一个网站或 APP", "one website or app"),
    act(
      text(
        "用注销网站，APP 也走这里；主体保留。",
        "Use cancellation of website, for apps too; the subject stays.",
      ),
      ["ks-dereg-service"],
      { entry: "cancelService" },
    ),
  ],
  [
    text("全部", "everything"),
    act(
      text(
        "用注销主体；名下网站、APP 的备案一并删除。",
        "Use cancellation of subject; the records of its websites and apps go with it.",
      ),
      ["ks-dereg-subject"],
      { entry: "cancelSubject" },
    ),
  ],
])

type Id = keyof typeof clauses.clauses

/** How-to, as small decision trees; the guide is silent on the rest. */
export const guides: Guide.Guides<Id> = {
  needFiling,
  whichKind,
  overseas: "undocumented",
  channel,
  authorizationCode,
  naming,
  licence,
  verificationFails,
  smsMissed,
  refused,
  footer: "undocumented",
  publicSecurity,
  blocked,
  accessCancelled,
  findAccount,
  claimRecord,
  changeOrRefile,
  deregisterWhat,
}
