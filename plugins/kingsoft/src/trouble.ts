import { Guide } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import { clauses } from "./clauses.ts"

type Tree = Guide.Guide<keyof typeof clauses.clauses>

const { ask, act } = Guide.guideOf(clauses)

const yes = text("是", "yes")
const no = text("否", "no")

/** A filing that came back. The guide lists no reasons. */
export const refused: Tree = ask(text("谁退回的？", "who returned it?"), [
  [
    text("金山云初审", "Kingsoft Cloud, at the first review"),
    act(
      text(
        "按金山云电话里说的修改（从 010-86486508 打来），再提交；指南没有列原因。",
        "Mend what was told by phone (they call from 010-86486508) and hand it in again; the guide lists no reasons.",
      ),
      ["ks-initial-review", "ks-keep-phone-reachable", "ks-outbound-number"],
      { tool: "refusal" },
      { tool: "check" },
    ),
  ],
  [
    text("幕布照没有通过", "the photo before the backdrop was not approved"),
    act(
      text(
        "由网站负责人重拍幕布照再上传；照片通过、寄出的材料到了，订单才往下走。",
        "The website's responsible person takes it again and uploads it; the order goes on when it is approved and the papers have arrived.",
      ),
      ["ks-backdrop-review", "ks-backdrop-photo"],
      { guide: "verificationFails" },
    ),
  ],
  [
    text("短信没有核验", "the SMS was not confirmed"),
    act(
      text(
        "订单由管局退回；重新提交，24 小时内完成短信核验。",
        "The administration returned it; hand it in again and confirm the SMS within 24 hours.",
      ),
      ["ks-sms-24h"],
      { guide: "smsMissed" },
    ),
  ],
  [
    text("管局", "the administration"),
    act(
      text(
        "指南没有写驳回的原因和之后怎样办；把驳回的原文粘贴进来识别，改好后重新提交。",
        "The guide gives neither reasons nor what follows; paste the text to have it read, mend it and hand it in again.",
      ),
      ["ks-admin-window", "ks-keep-phone-reachable"],
      { tool: "refusal" },
      { tool: "check" },
    ),
  ],
])

/** Access that is gone. The guide knows only the customer's own cancellation. */
export const accessCancelled: Tree = ask(
  text("工信部还查得到这份备案吗？", "does the ministry still have the record?"),
  [
    [
      yes,
      act(
        text(
          "备案还在，只是与金山云断开了；域名解析到这里会被阻断，办接入备案后恢复。",
          "The record is there, only the tie to Kingsoft Cloud is cut; a domain pointed here is blocked until an access filing is done.",
        ),
        ["ks-cancel-access", "ks-block-not-accessed"],
        { guide: "whichKind" },
      ),
    ],
    [
      no,
      act(
        text(
          "没有接入商的备案可能已被管局注销；停止解析，按没有备过案重新提交。",
          "The administration may have cancelled a record without access; take the domain down and file as if there had been none.",
        ),
        ["ks-cancel-access-after-transfer", "ks-block-unfiled"],
        { guide: "whichKind" },
      ),
    ],
  ],
)

/** The account that a filing was made from. How to recover a login is not in the guide. */
export const findAccount: Tree = ask(
  text("知道可能是哪些账号吗？", "is it known which accounts it may be?"),
  [
    [
      yes,
      act(
        text(
          "逐个登录金山云ICP备案管理系统：有变更、注销、取消接入入口的，就是完成过备案的账号；它的实名与主体一致。",
          "Log in to 金山云ICP备案管理系统 with each: the one with entries for change, deregistration and cancelling access has a completed filing; it is verified in the subject's name.",
        ),
        ["ks-type-entries-after-completion", "ks-system", "ks-account-real-name"],
      ),
    ],
    [
      no,
      act(
        text(
          "怎样找回，指南没有写；备案账号以主体名义实名，一个账号只备一个主体，据此向金山云客服查询。",
          "How to recover it the guide does not say; the account is verified in the subject's name and files for that subject alone, so ask customer service by that.",
        ),
        ["ks-account-real-name", "ks-one-subject-per-account"],
      ),
    ],
  ],
)

/** A record made before. There is no claim or import: it comes by access. */
export const claimRecord: Tree = ask(text("旧备案在哪里？", "where is the old record?"), [
  [
    text("主体和网站都在别的接入商", "subject and website at another provider"),
    act(
      text(
        "没有认领或导入；办接入备案（主体不在金山云）。",
        "There is no claim or import; make an access filing, subject not at Kingsoft Cloud.",
      ),
      ["ks-type-access-elsewhere"],
      { entry: "newAccessElsewhere" },
    ),
  ],
  [
    text("主体在金山云，网站在别的接入商", "the subject here, the website at another provider"),
    act(
      text(
        "没有认领或导入；办新增接入（主体在金山云）。",
        "There is no claim or import; make new access, subject at Kingsoft Cloud.",
      ),
      ["ks-type-access-here"],
      { entry: "newAccessHere" },
    ),
  ],
  [
    text("在金山云的另一个账号", "in another account at Kingsoft Cloud"),
    act(
      text(
        "用原来的账号办理，变更、注销的入口只在那里；移到别的账号怎样办，指南没有写。",
        "Go on from that account, where the entries for change and deregistration are; how to move it to another the guide does not say.",
      ),
      ["ks-type-entries-after-completion"],
      { guide: "findAccount" },
    ),
  ],
])
