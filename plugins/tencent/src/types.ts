import type { Plugin } from "@openbeian/core/provider"
import { text } from "@openbeian/core/text"
import type { Id } from "./clauses.ts"

/** The papers name no menu. */
const entry = text("腾讯云控制台", "Tencent Cloud console")

/** The types by their names. Cases that no name settles are left out, and so open to review. */
export const types: Plugin.Types<Id> = {
  entries: {
    first: {
      type: "newSubject",
      words: text("首次备案", "first filing"),
      entry,
      cites: ["tc-order-types"],
    },
    website: {
      type: "newService",
      words: text("新增网站", "new website"),
      entry,
      cites: ["tc-order-types"],
    },
    access: {
      type: "newAccess",
      words: text("接入备案", "access filing"),
      entry,
      cites: ["tc-order-types"],
    },
    changeSubject: {
      type: "changeSubject",
      words: text("变更主体", "change of the subject"),
      entry,
      cites: ["tc-order-types", "tc-order-changes"],
    },
    changeWebsite: {
      type: "changeService",
      words: text("变更网站", "change of a website"),
      entry,
      cites: ["tc-order-types", "tc-order-changes"],
    },
    cancelSubject: {
      type: "cancelSubject",
      words: text("注销主体", "cancellation of the subject"),
      entry,
      cites: ["tc-order-types"],
    },
    cancelWebsite: {
      type: "cancelService",
      words: text("注销网站", "cancellation of a website"),
      entry,
      cites: ["tc-order-types"],
    },
    cancelAccess: {
      type: "cancelAccess",
      words: text("取消接入", "cancellation of access"),
      entry,
      cites: ["tc-order-types"],
    },
  },
  additions: [
    {
      subject: "unfiled",
      service: "unfiled",
      is: ["first"],
      because: text("主体与网站都没有备案", "neither subject nor website is filed"),
      cites: ["tc-order-types"],
    },
    {
      subject: "here",
      service: "unfiled",
      is: ["website"],
      because: text("主体已在腾讯云备案，网站没有", "the subject is filed here, the website is not"),
      cites: ["tc-order-types"],
    },
    {
      subject: "here",
      service: "elsewhere",
      is: ["access"],
      because: text("网站已在别处备案", "the website is filed elsewhere"),
      cites: ["tc-order-types"],
    },
    {
      subject: "elsewhere",
      service: "elsewhere",
      is: ["access"],
      because: text("网站已在别处备案", "the website is filed elsewhere"),
      cites: ["tc-order-types"],
    },
    {
      subject: "here",
      service: "here",
      is: "nothing",
      because: text("已在腾讯云备案", "it is filed here already"),
      cites: ["tc-order-types"],
    },
  ],
  changes: [
    {
      change: "changeSubject",
      standing: "here",
      is: ["changeSubject"],
      because: text("主体信息有变", "data of the subject change"),
      cites: ["tc-order-types", "tc-order-changes"],
    },
    {
      change: "changeService",
      standing: "here",
      is: ["changeWebsite"],
      because: text("网站信息有变", "data of the website change"),
      cites: ["tc-order-types", "tc-order-changes"],
    },
    {
      change: "cancelSubject",
      standing: "here",
      is: ["cancelSubject"],
      because: text("主体不再备案", "the subject is filed no longer"),
      cites: ["tc-order-types"],
    },
    {
      change: "cancelService",
      standing: "here",
      is: ["cancelWebsite"],
      because: text("网站不再备案", "the website is filed no longer"),
      cites: ["tc-order-types"],
    },
    {
      change: "cancelAccess",
      standing: "here",
      is: ["cancelAccess"],
      because: text("不再由腾讯云接入", "Tencent Cloud gives access no longer"),
      cites: ["tc-order-types"],
    },
  ],
}
