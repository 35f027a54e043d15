import { Guide } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import { clauses } from "./clauses.ts"

type Tree = Guide.Guide<keyof typeof clauses.clauses>

const { ask, act } = Guide.guideOf(clauses)

const yes = text("是", "yes")
const no = text("否", "no")

/** A site that does not open: first the filing, then the address, then the port. */
export const blocked: Tree = ask(text("域名备过案吗？", "is the domain filed?"), [
  [
    no,
    act(
      text(
        "拿到备案号之前网站不能对外开放，端口也还没有开；先备案，管局通过后再开。",
        "Until the number is issued the site stays closed, and the ports are closed too; file first, they are opened after approval.",
      ),
      ["nwcd-old-def-filing", "nwcd-ports-opened"],
      { guide: "whichKind" },
    ),
  ],
  [
    text("是，只在别家", "yes, elsewhere only"),
    act(
      text(
        "域名改由西云数据接入要办新增接入；办完才开端口。",
        "A domain that is now to have access through NWCD needs new access; the ports are opened when it is done.",
      ),
      ["nwcd-type-rule-new-access", "nwcd-ports-opened"],
      { guide: "whichKind" },
    ),
  ],
  [
    text("是，也在西云数据", "yes, and at NWCD"),
    ask(
      text(
        "备案里的 IP 换过，或弹性 IP 释放过吗？",
        "was the address of the filing altered, or the elastic IP released?",
      ),
      [
        [
          yes,
          act(
            text(
              "备案的 IP 须与实际一致；在“已完成备案”页办变更IP。",
              "The filed address has to be the real one; press 变更IP on the page 已完成备案.",
            ),
            ["nwcd-ip-stable", "nwcd-eip-do-not-release", "nwcd-entry-change-ip"],
            { entry: "changeIp" },
          ),
        ],
        [
          no,
          ask(text("访问的是 80、8080 或 443 端口吗？", "is it port 80, 8080 or 443 that is asked for?"), [
            [
              yes,
              act(
                text(
                  "这三个端口在备案通过后由西云数据为中国区账号开放；仍打不开，致电 10100966-4。",
                  "NWCD opens these three for the AWS China account after approval; if it still does not open, call 10100966-4.",
                ),
                ["nwcd-ports-opened", "nwcd-contact-hotline"],
              ),
            ],
            [
              no,
              act(
                text(
                  "指南只写开放 80、8080、443；改用其中之一，别的端口致电 10100966-4。",
                  "The guides name 80, 8080 and 443 alone; use one of them, and about others call 10100966-4.",
                ),
                ["nwcd-ports-opened", "nwcd-contact-hotline"],
              ),
            ],
          ]),
        ],
      ],
    ),
  ],
])

/** Access that is gone. The guides know only the customer's own cancellation. */
export const accessCancelled: Tree = ask(
  text("在 beian.miit.gov.cn 还查得到这份备案吗？", "does beian.miit.gov.cn still find the record?"),
  [
    [
      yes,
      act(
        text(
          "取消接入只断开备案与西云数据的关联，备案还在；要在这里继续用，重新办新增接入。怎样恢复，指南没有写，可致电 10100966-4。",
          "Cancelling access only cuts the tie to NWCD, the record is there; to use it here make new access. How access is restored the guides do not say, so call 10100966-4.",
        ),
        ["nwcd-dereg-cancel-access", "nwcd-type-rule-new-access", "nwcd-miit-lookup", "nwcd-contact-hotline"],
        { entry: "newAccess" },
        { tool: "type" },
      ),
    ],
    [
      no,
      act(
        text(
          "没有接入商的备案可能已被管局注销；按没有备过案重新提交。",
          "The administration may have cancelled a record without access; file as if there had been none.",
        ),
        ["nwcd-cancel-access-after-transfer", "nwcd-miit-lookup"],
        { guide: "whichKind" },
      ),
    ],
  ],
)

/** A login that is lost. How to recover one is not in the guides. */
export const findAccount: Tree = ask(
  text("还能用注册时的邮箱或手机吗？", "do e-mail or mobile of the sign-up still work?"),
  [
    [
      yes,
      act(
        text(
          "在 icp.nwcdcloud.cn 用它登录；一个邮箱、一个手机号只有一个账号，之后的备案都用它。",
          "Log in with it at icp.nwcdcloud.cn; an e-mail or mobile has one login only, and all later filings go by it.",
        ),
        ["nwcd-contact-platform", "nwcd-account-one-email-one-phone", "nwcd-account-reuse"],
      ),
    ],
    [
      no,
      act(
        text(
          "怎样找回，指南没有写；致电 10100966-4 或写信到 icp@nwcdcloud.cn。",
          "How to recover it the guides do not say; call 10100966-4 or write to icp@nwcdcloud.cn.",
        ),
        ["nwcd-contact-hotline", "nwcd-contact-email"],
      ),
    ],
  ],
)

/** A record made before. There is no claim or import: it comes by new access. */
export const claimRecord: Tree = ask(text("旧备案在哪里？", "where is the old record?"), [
  [
    text("在别的接入商", "at another provider"),
    act(
      text(
        "没有认领或导入；域名要在这里用，办新增接入。",
        "There is no claim or import; for the domain to be used here make new access.",
      ),
      ["nwcd-type-rule-new-access"],
      { entry: "newAccess" },
      { tool: "type" },
    ),
  ],
  [
    text("在西云数据，别的登录账号", "at NWCD, under another login"),
    act(
      text(
        "用原来的账号继续办；换到新账号怎样办，指南没有写，可致电 10100966-4。",
        "Go on with that login; how to move it to a new one the guides do not say, so call 10100966-4.",
      ),
      ["nwcd-account-reuse", "nwcd-contact-hotline"],
      { guide: "findAccount" },
    ),
  ],
])
