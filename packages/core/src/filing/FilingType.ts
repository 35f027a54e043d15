import { choice } from "./annotations.ts"

/** What a filing is, in our words (备案类型). Each provider has its own words and entries for them. */
export const FilingType = choice("FilingType", {
  newSubject: { zh: "首次备案", en: "first filing of a subject" },
  newService: { zh: "新增服务", en: "new service of a filed subject" },
  newAccess: { zh: "新增接入", en: "access through a further provider" },
  changeSubject: { zh: "变更主体", en: "change of the subject" },
  changeService: { zh: "变更服务", en: "change of a service" },
  changeIp: { zh: "变更 IP", en: "change of IP addresses" },
  cancelSubject: { zh: "注销主体", en: "cancellation of the subject" },
  cancelService: { zh: "注销服务", en: "cancellation of a service" },
  cancelAccess: { zh: "取消接入", en: "cancellation of access" },
})
export type FilingType = typeof FilingType.Type
