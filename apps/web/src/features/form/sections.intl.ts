import type { Text } from "../../language/language.ts"

/** Headings of the small pages (小页). */
export const sectionWords = {
  who: { zh: "谁来备案", en: "Who files" },
  credential: { zh: "证件", en: "Credential" },
  place: { zh: "备案地", en: "Place of the filing" },
  mailing: { zh: "通信地址", en: "Mailing address" },
  standing: { zh: "执照、公章与经营范围", en: "Licence, seal and scope" },
  person: { zh: "姓名与户籍", en: "Name and residency" },
  contact: { zh: "电话与邮箱", en: "Phones and e-mail" },
  faceCheck: { zh: "本人核验", en: "Check in person" },
  what: { zh: "名称与内容", en: "Name and content" },
  naming: { zh: "名称是否合要求", en: "Whether the name is allowed" },
  running: { zh: "服务器与开通", en: "Server and opening" },
  licence: { zh: "经营许可与前置审批", en: "Licence and pre-approval" },
  shown: { zh: "备案号怎么标示", en: "How the record number is shown" },
  icon: { zh: "图标", en: "Icon" },
  domain: { zh: "域名与到期日", en: "Name and expiry" },
  holder: { zh: "持有者与注册服务机构", en: "Registrant and registrar" },
  realName: { zh: "实名与解析", en: "Real name and resolution" },
  account: { zh: "实名与用户类别", en: "Real name and kind of customer" },
  login: { zh: "备案平台账号", en: "Login of the filing platform" },
  machine: { zh: "产品、地域与 IP", en: "Product, region and addresses" },
  term: { zh: "购买时长与到期", en: "Term and expiry" },
  capacity: { zh: "带宽与配额", en: "Bandwidth and quota" },
  code: { zh: "授权码", en: "Authorization code" },
  record: { zh: "备案号与接入商", en: "Record number and providers" },
  origin: { zh: "来源与日期", en: "Source and day" },
  measured: { zh: "文件的大小与像素", en: "Size and pixels of the file" },
  looks: { zh: "拍得怎么样", en: "How the picture looks" },
  wish: { zh: "要做什么", en: "What is wanted" },
  rest: { zh: "其他", en: "More" },
} satisfies Record<string, Text>

export type SectionId = keyof typeof sectionWords
