import { text } from "@openbeian/core/text"

const menu = text("控制台，备案", "console, filings")

/** A table with a row of two orders, one of nothing to file, one for review, and a hole. */
export const types = {
  entries: {
    first: {
      type: "newSubject",
      words: text("首次备案", "first filing"),
      entry: menu,
      cites: ["ac-types", "ac-services", "ac-type-first"],
    },
    additional: {
      type: "newService",
      words: text("新增备案", "additional filing"),
      entry: menu,
      cites: ["ac-types", "ac-type-additional"],
    },
    access: {
      type: "newAccess",
      words: text("接入备案", "access filing"),
      entry: menu,
      cites: ["ac-types", "ac-type-access"],
    },
    changeSubject: {
      type: "changeSubject",
      words: text("变更主体", "change of subject"),
      entry: menu,
      cites: ["ac-types", "ac-type-changes"],
    },
    changeService: {
      type: "changeService",
      words: text("变更服务", "change of service"),
      entry: menu,
      cites: ["ac-types", "ac-type-changes"],
    },
    changeIp: {
      type: "changeIp",
      words: text("变更 IP", "change of IP"),
      entry: menu,
      cites: ["ac-types", "ac-type-changes"],
    },
    cancelService: {
      type: "cancelService",
      words: text("注销服务", "cancellation of service"),
      entry: menu,
      cites: ["ac-types", "ac-type-changes"],
    },
  },
  additions: [
    {
      subject: "unfiled",
      service: "unfiled",
      is: ["first"],
      because: text("主体与服务都未备案", "neither subject nor service is filed"),
      cites: ["ac-type-first"],
    },
    {
      subject: "here",
      service: "unfiled",
      is: ["additional"],
      because: text("主体已备案，服务未备案", "the subject is filed, the service is not"),
      cites: ["ac-type-additional"],
    },
    {
      subject: "elsewhere",
      service: "unfiled",
      is: ["additional"],
      because: text("主体已备案，服务未备案", "the subject is filed, the service is not"),
      cites: ["ac-type-additional"],
    },
    {
      subject: "here",
      service: "elsewhere",
      is: ["access"],
      because: text("服务已在别处备案", "the service is filed elsewhere"),
      cites: ["ac-type-access"],
    },
    {
      subject: "elsewhere",
      service: "elsewhere",
      is: ["first", "access"],
      because: text(
        "主体与服务都在别处：先登记主体，再接入",
        "subject and service are elsewhere: the subject first, then access",
      ),
      cites: ["ac-type-access"],
    },
    {
      subject: "here",
      service: "here",
      is: "nothing",
      because: text("已在示例云备案", "it is filed here already"),
      cites: ["ac-type-changes"],
    },
    {
      subject: "unfiled",
      service: "elsewhere",
      is: "review",
      because: text("服务已备案而主体没有", "the service is filed, its subject is not"),
      cites: ["ac-type-first", "ac-type-access"],
    },
  ],
  changes: [
    {
      change: "changeSubject",
      is: ["changeSubject"],
      because: text("修改主体", "the subject is changed"),
      cites: ["ac-type-changes"],
    },
    {
      change: "changeService",
      only: "ip",
      is: ["changeIp"],
      because: text("只改 IP", "only the IP address changes"),
      cites: ["ac-type-changes"],
    },
    {
      change: "changeService",
      is: ["changeService"],
      because: text("修改服务", "the service is changed"),
      cites: ["ac-type-changes"],
    },
    {
      change: "cancelService",
      is: ["cancelService"],
      because: text("注销服务", "the service is cancelled"),
      cites: ["ac-type-changes"],
    },
  ],
} as const
