import type { Text } from "../text/Text.ts"

/** The closed list of what a provider can or cannot do. A new entry stops every plugin until it answers. */
export const capabilities = {
  website: { zh: "网站备案", en: "website filings" },
  app: { zh: "APP 备案", en: "app filings" },
  miniProgram: { zh: "小程序备案", en: "mini program filings" },
  quickApp: { zh: "快应用备案", en: "quick app filings" },
  individual: { zh: "个人主体", en: "individuals as subjects" },
  unit: { zh: "单位主体", en: "units as subjects" },
  ipOnly: { zh: "只用 IP 访问的服务", en: "services reached by bare IP address" },
  accountOfAnotherName: { zh: "账号实名与主体不同名", en: "an account in another name than the subject's" },
  codeOfAnotherAccount: { zh: "使用其他账号的授权码", en: "codes created in another account" },
  quotaReturnsOnCancel: { zh: "注销后归还配额", en: "quota given back by a cancellation" },
  electronicVerification: { zh: "电子核验", en: "electronic verification" },
  manualVerification: { zh: "人工核验", en: "manual verification" },
  backdropVerification: { zh: "幕布核验", en: "backdrop verification" },
  changeOfIpAlone: { zh: "仅变更 IP 的入口", en: "an entry for a change of IP alone" },
  commercialLicence: { zh: "代办经营性许可", en: "help with the commercial licence" },
  submissionByInterface: { zh: "以接口提交备案", en: "submission through a public interface" },
} as const satisfies Record<string, Text>
export type CapabilityName = keyof typeof capabilities
