import { Reasons } from "@openbeian/core/refusal"
import { text } from "@openbeian/core/text"
import { refusals } from "../refusals.ts"
import { act, ask, type Tree } from "./guide.ts"

/** A verification that does not go on. */
export const verificationFails: Tree = ask(text("卡在哪里？", "where does it stop?"), [
  [
    text("负责人不在场，由别人代做", "somebody else does it for the responsible person"),
    act(
      text(
        "须由负责人上传本人的证件并本人做人脸核验，否则核验失败或备案被驳回。",
        "The responsible persons upload their own documents and take the face check in person, or it fails or is refused.",
      ),
      ["ali-face-self"],
    ),
  ],
  [
    text("在 PC 端，找不到上传的地方", "on a computer, there is nowhere to upload"),
    act(
      text(
        "上传环节显示二维码，用手机上的阿里云 App 扫码上传并核验。",
        "The upload shows a code; scan it with the Aliyun app on a phone, upload and take the check there.",
      ),
      ["ali-upload-pc-route", "ali-pc-needs-phone"],
    ),
  ],
  [
    text("App 登录不了", "the app takes no login"),
    ask(text("账号是哪一类？", "what kind of account is it?"), [
      [
        text("中国站", "of the China site"),
        act(
          text("更新到最新版 App 再登录。", "Update the app, then log in."),
          ["ali-mobile-needs-china-account"],
          { guide: "findAccount" },
        ),
      ],
      [
        text("国际站", "of the international site"),
        act(
          text(
            "国际站账号不能直接登录 App，文档又要求用 App 上传，自相矛盾；宜用中国站账号。",
            "Such an account cannot log in directly, although the upload asks for it: the guide contradicts itself. Use a China-site account.",
          ),
          ["ali-china-site-recommended", "ali-international-site-channels"],
          { guide: "channel" },
        ),
      ],
      [
        text("诚信通", "of 诚信通"),
        act(
          text(
            "只能从 PC 端提交，App 只用来扫码上传。",
            "It files on a computer; the app is there to scan and upload.",
          ),
          ["ali-cxt-no-mobile", "ali-upload-pc-route"],
          { guide: "channel" },
        ),
      ],
    ]),
  ],
  [
    text("证件拍不清，或不被接受", "a certificate is not legible, or not accepted"),
    act(
      text("用 App 重拍证件原件。", "Photograph the original again in the app."),
      ["ali-individual-basic", "ali-org-basic"],
      { tool: "check" },
    ),
  ],
])

/** The code of the ministry. */
export const smsMissed: Tree = ask(text("短信怎么了？", "what about the SMS?"), [
  [
    text("一直没有收到", "it has not come"),
    ask(text("订单显示什么状态？", "what status does the order show?"), [
      [
        text("阿里云初审中", "阿里云初审中"),
        act(
          text(
            "阿里云还在初审，约一个工作日，短信还没有发。",
            "Aliyun is reviewing, about one working day; no SMS was sent yet.",
          ),
          ["ali-status-first-review", "ali-initial-review"],
        ),
      ],
      [
        text("待提交管局", "待提交管局"),
        act(text("还没有上报管局，约一个工作日。", "It was not handed over yet; about one working day."), [
          "ali-status-pending-submit",
          "ali-submit-to-admin",
        ]),
      ],
      [
        text("别的", "something else"),
        act(text("到工信部平台重发验证码。", "Have the code sent again on the ministry's platform."), [
          "ali-sms-resend",
        ]),
      ],
    ]),
  ],
  [
    text("收到了，还在 24 小时内", "it came less than 24 hours ago"),
    act(
      text(
        "到工信部备案系统验证，之后才流转到管局。",
        "Confirm it in the ministry's filing system; only then does the order go on.",
      ),
      ["ali-sms-24h"],
    ),
  ],
  [
    text("收到超过 24 小时了", "it came more than 24 hours ago"),
    act(
      text(
        "文档没有写逾期的后果；先在工信部平台重发，再在备案系统看进度。",
        "What a miss does the guide does not say; have it sent again on the ministry's platform and look at the order.",
      ),
      ["ali-sms-24h", "ali-sms-resend"],
    ),
  ],
])

/** The reasons of one group, each with what to check and what to mend. */
const ofGroup = (group: Reasons.Group): Tree =>
  ask(
    text("是哪一条？", "which one is it?"),
    refusals
      .filter(({ reason }) => Reasons.meaningOf(reason).group === group)
      .map(({ reason, words, cites }) => [
        words,
        act(Reasons.adviceOn(reason), cites, { tool: "refusal" }, { tool: "check" }),
      ]),
  )

/** A filing that came back, by the reasons that the guide lists. */
export const refused: Tree = ask(text("驳回原因说的是什么？", "what does the reason speak of?"), [
  [Reasons.groups.domain, ofGroup("domain")],
  [Reasons.groups.content, ofGroup("content")],
  [Reasons.groups.person, ofGroup("person")],
  [Reasons.groups.place, ofGroup("place")],
  [Reasons.groups.record, ofGroup("record")],
  [Reasons.groups.site, ofGroup("site")],
  [
    text("没有列出，或看不懂", "it is none of these, or not clear"),
    act(
      text(
        "把驳回的原文粘贴进来识别；初审也可能只是要求补充材料。",
        "Paste the text of the refusal to have it read; a first review may also only ask for more papers.",
      ),
      ["ali-rejection-notice", "ali-extra-materials"],
      { tool: "refusal" },
    ),
  ],
  [
    text("还没有看到原因", "no reason has come yet"),
    act(
      text(
        "阿里云或管局的驳回及原因以电话、短信、邮件告知；预计审核时长见备案系统首页。",
        "Refusals of Aliyun and of the administration come with their reasons by phone, SMS and e-mail; the home page of the system shows how long a review takes.",
      ),
      ["ali-rejection-notice", "ali-result-notice", "ali-admin-estimate-shown"],
    ),
  ],
])
