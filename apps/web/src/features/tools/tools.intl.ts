import type { Text } from "../../language/language.ts"

export const toolWords = {
  title: { zh: "工具", en: "Tools" },
  lead: {
    zh: "不用填整份资料，一次只问一件事。",
    en: "One question at a time, without a whole filing.",
  },
  tools: {
    "record-number": {
      title: { zh: "识读备案号", en: "Read a record number" },
      lead: {
        zh: "贴进备案号、许可证号或公安备案号，看它属于哪省、哪个主体、第几个服务，写法对不对。",
        en: "Paste record, licence or public-security numbers: which province, which subject, which service, and whether they are written right.",
      },
    },
    footer: {
      title: { zh: "生成页脚", en: "Make the footer" },
      lead: {
        zh: "网站底部或 APP 内该标示什么：文字、链接与 HTML，逐项注明出自哪条。",
        en: "What a website’s foot or an app has to show: text, link and HTML, each with its clause.",
      },
    },
    identity: {
      title: { zh: "核对证件号码", en: "Check an identity number" },
      lead: {
        zh: "统一社会信用代码、居民身份证与港澳台居民居住证号码：地区、校验位、哪一位写错。",
        en: "Credit codes, resident identity cards and residence permits: area, check digit, and which place is wrong.",
      },
    },
    "app-certificate": {
      title: { zh: "读 APP 证书", en: "Read an app certificate" },
      lead: {
        zh: "贴进 keytool、Gradle 或钥匙串打印的内容，得到公钥模数与 MD5、SHA-1、SHA-256，写成各处要的样子。",
        en: "Paste what keytool, Gradle or Keychain printed: the key’s modulus, MD5, SHA-1 and SHA-256 in the forms that filings take.",
      },
    },
    refusal: {
      title: { zh: "识别驳回原因", en: "Read a refusal" },
      lead: {
        zh: "把接入商或管局的驳回意见原样贴进来，得到是哪条原因、查哪里、怎么改。",
        en: "Paste what the provider or the administration wrote: which reason it is, where to look and what to mend.",
      },
    },
  },
} satisfies Record<string, Text | Record<string, Record<string, Text>>>
