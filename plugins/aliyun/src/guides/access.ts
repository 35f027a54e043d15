import { text } from "@openbeian/core/text"
import { act, ask, type Tree } from "./guide.ts"

const yes = text("是", "yes")
const no = text("否", "no")

const server = act(
  text(
    "备案没有问题，检查服务器自身的访问权限，请网络管理员调整。",
    "The filing is not the cause; look at the access rights on the server with the network administrator.",
  ),
  ["ali-blocked-check-server"],
)

/** A site that does not open: the symptom first, then the three checks in their order. */
export const blocked: Tree = ask(
  text(
    "用 IP 或内网能打开，只有用域名白屏或超时吗？",
    "does it open by address, and only by domain name is it blank or too late?",
  ),
  [
    [no, server],
    [
      yes,
      ask(text("域名备过案吗？", "is the domain filed?"), [
        [
          no,
          act(
            text(
              "这是备案阻断。尽快申请备案，管局通过后恢复访问。",
              "It is blocked for want of a filing. File soon; it opens when the administration has approved.",
            ),
            ["ali-blocked-check-filed", "ali-block-unfiled", "ali-blocked-symptom"],
            { guide: "whichKind" },
          ),
        ],
        [
          text("是，只在别家", "yes, elsewhere only"),
          act(
            text(
              "这是备案阻断。把备案接入阿里云后恢复访问；诚信通一章省去了这一步。",
              "It is blocked for want of access here. Make an access filing; the chapter for 诚信通 leaves this check out.",
            ),
            [
              "ali-blocked-check-accessed",
              "ali-block-not-accessed",
              "ali-blocked-symptom",
              "ali-cxt-blocked-no-access-check",
            ],
            { guide: "whichKind" },
          ),
        ],
        [
          text("是，也接入了阿里云", "yes, and with access at Aliyun"),
          ask(
            text(
              "收到过核查或取消接入的通知吗？",
              "was there a notice of inspection, or of cancelled access?",
            ),
            [
              [
                yes,
                act(
                  text("可能已被取消接入。", "Access may have been cancelled."),
                  [
                    "ali-cancelled-owner-mismatch",
                    "ali-cancelled-domain-expired",
                    "ali-cancelled-shell-site",
                  ],
                  { guide: "accessCancelled" },
                ),
              ],
              [no, server],
            ],
          ),
        ],
      ]),
    ],
  ],
)

/** Access that Aliyun has taken away, or is about to. The guide lists the cases; how each is mended is on other pages. */
export const accessCancelled: Tree = ask(text("通知说的是什么？", "what does the notice say?"), [
  [
    text("要核查，还没有取消", "an inspection; access is still there"),
    ask(text("哪里对不上？", "what does not agree?"), [
      [
        text("域名实名与备案主体不一致", "the domain's holder and the subject"),
        act(
          text(
            "在整改期内改成一致，或变更备案，否则取消接入；整改期多长，文档没有写。",
            "Make them agree, or change the record, within the time set, or access is cancelled; how long that is the guide does not say.",
          ),
          ["ali-cancelled-owner-mismatch", "ali-inspection-ongoing"],
          { guide: "changeOrRefile" },
        ),
      ],
      [
        text("域名过期了", "the domain has expired"),
        act(text("及时续费，否则取消接入。", "Renew it in time, or access is cancelled."), [
          "ali-cancelled-domain-expired",
          "ali-inspection-ongoing",
        ]),
      ],
      [
        text("备案信息与现状不符", "the record and the facts"),
        act(
          text(
            "及时变更，否则可能取消接入甚至注销。",
            "Change the record in time, or access is cancelled or the record deregistered.",
          ),
          ["ali-change-duty", "ali-inspection-ongoing"],
          { guide: "changeOrRefile" },
        ),
      ],
    ]),
  ],
  [
    text("专项核查不合格，已取消接入", "access was cancelled after an inspection"),
    ask(text("现在是哪种情形？", "which case is it?"), [
      [
        text("已经在变更，变更中被取消", "a change was under way when it was cancelled"),
        act(
          text(
            "把没有做完的整改与变更做完，再恢复接入；文档只列出这一情形，办法以阿里云页面为准。",
            "Finish what was to be mended and changed, then have access restored; the guide lists the case, Aliyun's pages say how.",
          ),
          ["ali-cancelled-stage-in-change"],
          { guide: "changeOrRefile" },
        ),
      ],
      [
        text("没有整改，工信部还查得到备案", "nothing was mended, and the ministry still has the record"),
        act(
          text(
            "先改到一致，再把备案重新接入阿里云；文档只列出这一情形，办法以阿里云页面为准。",
            "Mend it first, then give the record access here again; the guide lists the case, Aliyun's pages say how.",
          ),
          ["ali-cancelled-stage-miit-kept", "ali-type-access"],
          { entry: "access" },
        ),
      ],
      [
        text("搁置很久，工信部已查不到备案", "it was left alone, and the ministry has no record any more"),
        act(
          text(
            "备案已不存在，按没有备过案重新提交；文档只列出这一情形，办法以阿里云页面为准。",
            "The record is gone; file as if there had been none. The guide lists the case, Aliyun's pages say how.",
          ),
          ["ali-cancelled-stage-miit-gone", "ali-type-first"],
          { guide: "whichKind" },
        ),
      ],
    ]),
  ],
  [
    text("空壳网站核查", "a shell site"),
    act(
      text(
        "域名没有指向阿里云大陆服务器，依信息安全协议取消了接入；先把域名指回来，或改在实际所用的接入商备案。",
        "The domain does not point to an Aliyun server in the mainland, so access was cancelled by the security agreement; point it here again, or file through the provider in use.",
      ),
      ["ali-cancelled-shell-site", "ali-block-not-accessed"],
      { guide: "whichKind" },
    ),
  ],
])
