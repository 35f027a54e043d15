import { text } from "@openbeian/core/text"
import { act, ask, type Tree } from "./guide.ts"

const yes = text("是", "yes")
const no = text("否", "no")

/** Whether a filing is needed: the place of the server decides. */
export const needFiling: Tree = ask(text("要开办的是什么？", "what is to be run?"), [
  [
    text("网站", "a website"),
    ask(text("域名解析到的服务器在哪里？", "where is the server that the domain points to?"), [
      [
        text("中国内地（大陆）", "in mainland China"),
        act(
          text(
            "企业和个人都要先备案再开放，否则会被阻断。",
            "Companies and individuals file before it opens; otherwise it is blocked.",
          ),
          ["ali-mainland-server-needs-filing", "ali-who-must-file", "ali-block-unfiled"],
          { guide: "whichKind" },
        ),
      ],
      [
        text("港澳台或境外", "in Hong Kong, Macau, Taiwan or abroad"),
        act(
          text(
            "不用做工信部备案，只做公安联网备案。",
            "No filing with the ministry; only with public security.",
          ),
          ["ali-non-mainland-no-icp"],
          { guide: "publicSecurity" },
        ),
      ],
      [
        text("不清楚，用的是建站产品", "not known: it is a site-building product"),
        act(
          text("购买前先问客服服务器在不在大陆。", "Ask customer service where the server is before buying."),
          ["ali-server-marketplace-check-region"],
        ),
      ],
    ]),
  ],
  [
    text("APP", "an app"),
    act(
      text(
        "这份 2022 年的文档只讲网站，没有 APP 的规则，先问阿里云。",
        "This guide of 2022 is about websites alone and has no rule for apps; ask Aliyun.",
      ),
      ["ali-edition-website-only"],
    ),
  ],
])

/** Which of the entries for additions it is. */
export const whichKind: Tree = ask(
  text("主体（证件）备过案吗？", "is the subject filed, by its certificate?"),
  [
    [
      no,
      ask(text("域名备过案吗？", "is the domain filed?"), [
        [
          no,
          act(
            text("首次备案。", "A first filing."),
            ["ali-type-first"],
            { entry: "first" },
            { tool: "type" },
          ),
        ],
        [
          yes,
          act(
            text(
              "文档没有写这种情形；先查域名备在谁的名下，再问阿里云。",
              "The guide leaves this case out; see in whose name the domain is filed, then ask Aliyun.",
            ),
            ["ali-type-first", "ali-type-access"],
            { tool: "type" },
          ),
        ],
      ]),
    ],
    [
      text("是，在阿里云", "yes, at Aliyun"),
      ask(text("这个网站备过案吗？", "is this website filed?"), [
        [
          no,
          act(
            text(
              "新增网站（原备案在阿里云）；服务器在大陆节点。",
              "New website, filed at Aliyun before; the server is at a mainland node.",
            ),
            ["ali-type-new-service-here", "ali-types-needs-mainland-server"],
            { entry: "newServiceHere" },
          ),
        ],
        [
          text("是，在别家", "yes, elsewhere"),
          act(
            text("接入备案，把阿里云增加为服务商。", "An access filing, with Aliyun as a further provider."),
            ["ali-type-access", "ali-types-needs-mainland-server"],
            { entry: "access" },
          ),
        ],
        [
          text("是，在阿里云", "yes, at Aliyun"),
          act(
            text(
              "不用再备；信息有变动的走变更。",
              "Nothing to file; where something has changed, change it.",
            ),
            ["ali-change-duty"],
            { guide: "changeOrRefile" },
          ),
        ],
      ]),
    ],
    [
      text("是，在别家", "yes, elsewhere"),
      ask(text("这个网站备过案吗？", "is this website filed?"), [
        [
          no,
          act(
            text("新增网站（原备案不在阿里云）。", "New website, filed elsewhere before."),
            ["ali-type-new-service-elsewhere", "ali-types-needs-mainland-server"],
            { entry: "newServiceElsewhere" },
          ),
        ],
        [
          yes,
          act(
            text("接入备案。", "An access filing."),
            ["ali-type-access", "ali-types-needs-mainland-server"],
            {
              entry: "access",
            },
          ),
        ],
      ]),
    ],
    [
      text("是，在原万网系统，或没有关联阿里云账号", "yes, in the old 万网 system or linked to no account"),
      act(
        text(
          "先认领或导入旧备案，再在那个账号里新增或变更。",
          "Claim or import the old record first, then add to it or change it from that account.",
        ),
        ["ali-claim-needed-old-system", "ali-claim-needed-unlinked", "ali-claim-then-maintain"],
        { guide: "claimRecord" },
      ),
    ],
  ],
)

const onPc = text(
  "在 PC 端填写；到上传资料时用手机上的阿里云 App 登录账号扫码，上传证件、做人脸核验。",
  "Fill it in on a computer; at the upload log in to the Aliyun app on a phone, scan the code, and upload and take the face check there.",
)

/** From which account and on which device. */
export const channel: Tree = ask(
  text("是哪类用户？", "what kind of customer is it?"),
  [
    [
      text("普通用户", "standard"),
      ask(text("账号是哪个站的？", "of which site is the account?"), [
        [
          text("中国站", "the China site"),
          ask(
            text("想在哪里填写？", "where is it to be filled in?"),
            [
              [
                text("阿里云 App", "in the Aliyun app"),
                act(
                  text(
                    "用中国站账号登录最新版 App；可识别证件，填写中直接上传并核验。",
                    "Log in to the latest app with the China-site account; it reads certificates, and upload and check happen in the form.",
                  ),
                  ["ali-mobile-needs-china-account", "ali-upload-mobile-route", "ali-system-standard"],
                ),
              ],
              [
                text("PC", "on a computer"),
                act(onPc, ["ali-china-site-channels", "ali-upload-pc-route", "ali-pc-needs-phone"]),
              ],
            ],
            ["ali-channels"],
          ),
        ],
        [
          text("国际站", "the international site"),
          act(
            text(
              "只能在 PC 端办；上传环节又要用 App 登录，而国际站账号不能直接登录。宜另注册中国站账号。",
              "On a computer only; the upload asks for a login to the app, which such accounts cannot make directly. A China-site account is advised.",
            ),
            ["ali-international-site-channels", "ali-china-site-recommended"],
          ),
        ],
        [
          text("还没有账号", "there is none"),
          act(
            text(
              "以这个主体注册一个中国站账号；一个账号只备一个主体，它的网站都放在这个账号下。",
              "Register a China-site account for this subject; an account files for one subject, and all its websites belong there.",
            ),
            [
              "ali-need-account",
              "ali-one-subject-per-account",
              "ali-one-account-all-sites",
              "ali-china-site-recommended",
            ],
          ),
        ],
      ]),
    ],
    [
      text("诚信通会员", "a member of 诚信通"),
      act(
        text(
          "在阿里通信ICP代备案管理系统办，只能用 PC，上传环节用 App 扫码。",
          "In 阿里通信ICP代备案管理系统, on a computer only; scan the code with the app for the upload.",
        ),
        ["ali-cxt-no-mobile", "ali-cxt-no-channel-section", "ali-system-cxt", "ali-upload-pc-route"],
      ),
    ],
    [
      text("旺铺或“企业官网”产品用户", "a customer of 旺铺 or 企业官网"),
      act(
        text(
          "中国站、国际站账号都可以，在 PC 端办理和维护。",
          "With an account of either site, on a computer.",
        ),
        ["ali-wangpu-channels"],
      ),
    ],
  ],
  ["ali-cxt-tracks"],
)

/** Where a service code comes from. */
export const authorizationCode: Tree = ask(text("买的是什么？", "what was bought?"), [
  [
    text("包月的合格产品", "an eligible product by subscription"),
    act(
      text(
        "按产品申请备案服务码，每款数量不同；够不够，检查备案资料时会算。",
        "Ask for service codes of the product; how many there are differs, and the check of a filing counts them.",
      ),
      ["ali-service-code-needed"],
      { tool: "check" },
    ),
  ],
  [
    text("ECS，没有公网带宽", "an ECS instance without public bandwidth"),
    act(
      text(
        "先升降配开通公网带宽，再申请服务码。",
        "Switch on public bandwidth by changing its configuration first.",
      ),
      ["ali-server-ecs-bandwidth-how", "ali-server-ecs"],
    ),
  ],
  [
    text("按量付费的产品", "something paid by use"),
    act(
      text("按量付费的不能申请服务码，改买包月的。", "What is paid by use gets no code; buy a subscription."),
      ["ali-server-ecs-no-payg", "ali-server-nat-no-payg"],
    ),
  ],
  [
    text("诚信通的产品", "a product for members of 诚信通"),
    act(
      text(
        "诚信通一章没有写服务器与服务码，先问阿里通信。",
        "The chapter for them does not speak of servers and codes; ask first.",
      ),
      ["ali-cxt-no-server-section"],
    ),
  ],
])

/** Licences beside the filing. */
export const licence: Tree = ask(text("网站做不做买卖？", "does the website trade?"), [
  [
    text("是商品或服务的平台，或有第三方卖方", "it is a platform, or third parties sell on it"),
    ask(text("用弹性 Web 托管吗？", "does it run on 弹性Web托管?"), [
      [
        yes,
        act(
          text(
            "这款产品不支持经营性备案，先换产品。",
            "That product carries no commercial filing; take another one.",
          ),
          ["ali-cxt-no-commercial-on-web-hosting"],
        ),
      ],
      [
        no,
        act(
          text(
            "先备案，拿到号后再办许可证：找当地管局（阿里云给资质与接入协议），或由阿里云代办。",
            "File first, then apply for the licence: at the local administration, with papers and access agreement from Aliyun, or through Aliyun.",
          ),
          ["ali-commercial-licence", "ali-commercial-two-ways", "ali-paid-services"],
        ),
      ],
    ]),
  ],
  [
    text("不做", "no"),
    act(text("只需备案。", "The filing is enough."), ["ali-who-must-file"], { guide: "needFiling" }),
  ],
])
