import type { Plugin } from "@openbeian/core/provider"
import type { Scopes } from "@openbeian/core/rule"
import { text } from "@openbeian/core/text"

const isBackdrop = ({ account }: Scopes.FromService): boolean =>
  account.verification === "backdropOwnPhoto" || account.verification === "backdropByCourier"
const onBackdrop = (place: Scopes.FromService): Plugin.Wanted => (isBackdrop(place) ? "required" : "no")
const onElectronic = (place: Scopes.FromService): Plugin.Wanted => (isBackdrop(place) ? "no" : "required")
const elsewhereSilent = (place: Scopes.FromService): Plugin.Wanted =>
  isBackdrop(place) ? "required" : "undocumented"

/** How the electronic route wants a certificate to be photographed; the guide states no size. */
const photographed = { isOriginal: true, hasShadow: false, isWellLit: true } as const

/** What the guide wants to see, by way of verification. */
export const materials = [
  {
    id: "certificate-photos",
    title: text("主体与负责人的证件照", "photographs of the certificates of subject and persons"),
    form: "image",
    how: text(
      "随幕布核验的备案资料上传；电子核验流程没有写主体证件怎样提交",
      "uploaded with the order on the backdrop route; the electronic one does not say how the subject's certificate is handed in",
    ),
    wanted: elsewhereSilent,
    format: "undocumented",
    cites: ["ks-backdrop-fill"],
  },
  {
    id: "principal-credential",
    title: text("主体负责人证件原件", "original credential of the subject's responsible person"),
    form: "image",
    how: text("扫微信码拍摄原件", "the original, photographed by the WeChat code"),
    wanted: onElectronic,
    format: photographed,
    cites: ["ks-everify-photo"],
  },
  {
    id: "service-principal-credential",
    title: text("网站/APP 负责人证件原件", "original credential of the service's responsible person"),
    form: "image",
    how: text("扫微信码拍摄原件", "the original, photographed by the WeChat code"),
    wanted: onElectronic,
    format: photographed,
    cites: ["ks-everify-photo"],
  },
  {
    id: "face-video",
    title: text("网站/APP 负责人视频核验", "video check of the service's responsible person"),
    form: "video",
    how: text(
      "本人在白色背景、明亮处做视频核验，尽量少眨眼",
      "in person, before a white background and in bright light, blinking as little as possible",
    ),
    wanted: onElectronic,
    format: { isWellLit: true, background: "white" },
    cites: ["ks-everify-video"],
  },
  {
    id: "authenticity-form",
    title: text("真实性核验单", "authenticity form"),
    form: "image",
    how: text("随幕布核验的备案资料上传", "uploaded with the order on the backdrop route"),
    wanted: elsewhereSilent,
    format: "undocumented",
    cites: ["ks-backdrop-fill"],
  },
  {
    id: "backdrop-photo",
    title: text("幕布照", "backdrop photograph"),
    form: "image",
    how: text(
      "用幕布为对应网站负责人拍照并上传",
      "the service's responsible person before the backdrop, uploaded",
    ),
    wanted: onBackdrop,
    format: "undocumented",
    cites: ["ks-backdrop-photo"],
  },
  {
    id: "mailed-papers",
    title: text("邮寄资料", "papers by mail"),
    form: "paper",
    how: text(
      "初审通过后邮寄，收到后订单才提交管局",
      "mailed after the first review; the order goes to the administration once they arrive",
    ),
    wanted: onBackdrop,
    format: "undocumented",
    cites: ["ks-backdrop-mail-after-review", "ks-backdrop-photo"],
  },
  {
    id: "pre-approval",
    topic: "preApproval",
    title: text("前置审批文件", "pre-approval"),
    form: "image",
    how: text(
      "内容涉及前置审批的，备案前先到主管单位办理",
      "where the content needs it, obtained from the competent unit before the filing",
    ),
    wanted: ({ service }: Scopes.FromService): Plugin.Wanted =>
      service.preApprovalSectors.length === 0 ? "no" : "required",
    format: "undocumented",
    cites: ["ks-preapproval"],
  },
] as const
