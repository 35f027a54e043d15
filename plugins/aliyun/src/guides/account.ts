import { text } from "@openbeian/core/text"
import { act, ask, type Tree } from "./guide.ts"

const tab = (zh: string, en: string) =>
  act(
    text(
      `在“找回登录名”页选“${zh}”；文档只讲了“备案信息找回”，这一种照页面做。走不通就在页面上联系客服，线下约三个工作日。`,
      `Choose “${en}” on the page 找回登录名; the guide tells of the way by filing data only, so follow the page. If it does not go through turn to customer service there, which takes about three working days.`,
    ),
    ["ali-recovery-tabs", "ali-recovery-result", "ali-recovery-offline-days"],
  )

/** The six ways to find the account again. */
export const findAccount: Tree = ask(
  text("手上还有什么？", "what is still at hand?"),
  [
    [
      text("备案信息：已备案的域名", "filing data: the domain that is filed"),
      ask(text("备案时留的手机还能用吗？", "does the phone of the filing still work?"), [
        [
          text("能", "yes"),
          act(
            text(
              "在“找回登录名”页选“备案信息找回”，输入域名、拖动滑块、点“立即找回”，用短信验证；登录名发到绑定的手机。",
              "On the page 找回登录名 choose 备案信息找回, enter the domain, move the slider and press 立即找回; confirm by SMS. The login name is sent to the bound phone.",
            ),
            ["ali-recovery-entry", "ali-recovery-verify", "ali-recovery-result"],
          ),
        ],
        [
          text("不能", "no"),
          act(
            text(
              "同一页选联系客服，按提示填表；线下找回约三个工作日。",
              "On the same page turn to customer service with the form; off line it takes about three working days.",
            ),
            ["ali-recovery-verify", "ali-recovery-offline-days", "ali-recovery-entry"],
          ),
        ],
      ]),
    ],
    [text("绑定的手机", "the bound phone"), tab("手机找回", "手机找回")],
    [text("阿里云上的域名", "a domain at Aliyun"), tab("域名找回", "域名找回")],
    [text("服务器的 IP", "the address of a server"), tab("IP找回", "IP找回")],
    [text("雅虎邮箱", "a Yahoo mailbox"), tab("雅虎邮箱找回", "雅虎邮箱找回")],
    [text("企业邮箱域名", "the domain of a company mailbox"), tab("企业邮箱域名找回", "企业邮箱域名找回")],
  ],
  ["ali-recovery-tabs"],
)

const maintain = text("认领后只在阿里云系统维护。", "After that it is kept in the Aliyun system only.")

/** Whether an old record has to be claimed: the page tells, once the domain was entered. */
export const claimRecord: Tree = ask(
  text(
    "在“找回登录名”页输入备案域名后，页面说什么？",
    "what does the page 找回登录名 say once the filed domain was entered?",
  ),
  [
    [
      text("备案在原备案系统，须导入", "the record is in the old system and has to be imported"),
      ask(text("旧系统的登录名或邮箱还能用吗？", "do login or mailbox of the old system still work?"), [
        [
          text("能", "yes"),
          act(
            text(
              `在阿里云备案系统认领（导入）原万网备案。${maintain.zh}`,
              `Claim (import) the record of 万网 in Aliyun's filing system. ${maintain.en}`,
            ),
            ["ali-claim-needed-old-system", "ali-claim-then-maintain"],
          ),
        ],
        [
          text("不能", "no"),
          act(
            text(
              "先在旧系统用“忘记登录名”重置，审核通过后再用“忘记密码”，然后认领。",
              "Reset it at the old system by 忘记登录名, after approval by 忘记密码, then claim the record.",
            ),
            ["ali-claim-old-login-lost", "ali-claim-needed-old-system"],
          ),
        ],
      ]),
    ],
    [
      text("备案没有关联阿里云账号", "the record is linked to no Aliyun account"),
      act(
        text(
          `用没有备案信息的阿里云账号登录（没有就注册），再认领。${maintain.zh}`,
          `Log in with an Aliyun account that holds no filing data, registering one if need be, and claim it. ${maintain.en}`,
        ),
        ["ali-claim-needed-unlinked", "ali-claim-then-maintain"],
      ),
    ],
    [
      text("转到了找回登录名", "it goes on to the login name"),
      act(
        text(
          "不用导入；找回登录名后直接管理备案。",
          "Nothing to import; recover the login name and manage the record.",
        ),
        ["ali-claim-not-needed"],
        { guide: "findAccount" },
      ),
    ],
  ],
)
