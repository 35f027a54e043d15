import type { Text } from "../../language/language.ts"

/** Parts of the document that are no field themselves, by their pattern. */
export const partWords: Readonly<Record<string, Text>> = {
  "/subject/principal": { zh: "主体负责人", en: "Responsible person of the subject" },
  "/subject/legalRepresentative": { zh: "法定代表人", en: "Legal representative" },
  "/services/*/principal": { zh: "服务负责人", en: "Responsible person of the service" },
  "/services/*/icon": { zh: "图标", en: "Icon" },
  "/accounts/*/codes/*/server": { zh: "生成授权码的服务器", en: "Server that the code was created from" },
  "/register/subject": { zh: "主体备案", en: "Record of the subject" },
}
