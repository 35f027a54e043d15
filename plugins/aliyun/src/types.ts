import { text } from "@openbeian/core/text"

const portal = text(
  "阿里云ICP代备案管理系统（诚信通用户为阿里通信ICP代备案管理系统）",
  "阿里云ICP代备案管理系统 (诚信通 members: 阿里通信ICP代备案管理系统)",
)
const change = {
  words: text("变更备案", "change of the filing"),
  entry: text(
    "备案系统的“变更备案”；先按省份规则看能否直接变更，不能的注销后重新备案",
    "变更备案 in the filing system; see first by the province rules whether it can be changed, or has to be cancelled and filed anew",
  ),
  cites: ["ali-change-events", "ali-change-direct-or-refile", "ali-change-duty"],
} as const

/**
 * The types that the guide names, and which case is which. A record in the old 万网 system, or linked to no account, is
 * claimed or imported, which is no filing: rule `aliyun/old-record-is-claimed-first`.
 */
export const types = {
  entries: {
    first: {
      type: "newSubject",
      words: text("首次备案", "first filing"),
      entry: portal,
      cites: ["ali-type-first"],
    },
    newServiceHere: {
      type: "newService",
      words: text("新增网站（原备案在阿里云）", "new website (filed at Aliyun before)"),
      entry: portal,
      cites: ["ali-type-new-service-here", "ali-types-needs-mainland-server"],
    },
    newServiceElsewhere: {
      type: "newService",
      words: text("新增网站（原备案不在阿里云）", "new website (filed elsewhere before)"),
      entry: portal,
      cites: ["ali-type-new-service-elsewhere", "ali-types-needs-mainland-server"],
    },
    access: {
      type: "newAccess",
      words: text("接入备案", "access filing"),
      entry: portal,
      cites: ["ali-type-access", "ali-types-needs-mainland-server"],
    },
    changeSubject: { type: "changeSubject", ...change },
    changeService: { type: "changeService", ...change },
  },
  additions: [
    {
      subject: "unfiled",
      service: "unfiled",
      is: ["first"],
      because: text("主体与域名都没有备过案", "neither the subject nor the domain was filed before"),
      cites: ["ali-type-first"],
    },
    {
      subject: "here",
      service: "unfiled",
      is: ["newServiceHere"],
      because: text(
        "主体已在阿里云备案，网站没有备过案",
        "the subject is filed here, the website is not filed",
      ),
      cites: ["ali-type-new-service-here"],
    },
    {
      subject: "elsewhere",
      service: "unfiled",
      is: ["newServiceElsewhere"],
      because: text(
        "主体在别家备过案，网站没有备过案",
        "the subject is filed through another provider, the website is not filed",
      ),
      cites: ["ali-type-new-service-elsewhere"],
    },
    {
      subject: "elsewhere",
      service: "elsewhere",
      is: ["access"],
      because: text(
        "主体与域名都在别家备过案，现用阿里云服务器",
        "subject and domain are filed elsewhere and now use an Aliyun server",
      ),
      cites: ["ali-type-access"],
    },
    {
      subject: "here",
      service: "elsewhere",
      is: ["access"],
      because: text(
        "主体已在阿里云备案，域名在别家备过案，把阿里云增加为服务商",
        "the subject is filed here, the domain elsewhere; Aliyun is added as a further provider",
      ),
      cites: ["ali-type-access"],
    },
    {
      subject: "here",
      service: "here",
      is: "nothing",
      because: text(
        "主体与网站都已在阿里云备案；有变动的走变更备案",
        "subject and website are filed here already; where something has changed file a change",
      ),
      cites: ["ali-type-new-service-here", "ali-change-duty"],
    },
    {
      subject: "unfiled",
      service: "elsewhere",
      is: "review",
      because: text(
        "主体未备案而域名已备案，文档没有写这种情形",
        "the subject is not filed but the domain is; the guide leaves this case out",
      ),
      cites: ["ali-type-first", "ali-type-access"],
    },
    {
      subject: "unfiled",
      service: "here",
      is: "review",
      because: text(
        "主体未备案而域名已在阿里云备案，可能备在别的主体名下",
        "the subject is not filed but the domain is, here; it may belong to another subject",
      ),
      cites: ["ali-type-first", "ali-type-new-service-here"],
    },
    {
      subject: "elsewhere",
      service: "here",
      is: "review",
      because: text(
        "网站在阿里云有接入而主体不在，所填互相矛盾或文档没有写",
        "the website has access here but its subject is not here; the facts disagree or the guide leaves it out",
      ),
      cites: ["ali-type-access", "ali-type-new-service-elsewhere"],
    },
  ],
  changes: [
    {
      change: "changeSubject",
      standing: "here",
      is: ["changeSubject"],
      because: text(
        "主体信息变动：个人转企业、更名、负责人联系信息、备案省份等",
        "subject data change: individual to enterprise, name, contact data, province and the like",
      ),
      cites: ["ali-change-events", "ali-change-duty"],
    },
    {
      change: "changeService",
      only: "ip",
      is: "review",
      because: text(
        "只改 IP，不在文档所列六类之内（该清单不限于此），须问阿里云",
        "the IP address alone is not among the six kinds that are named, in a list that is open; ask Aliyun",
      ),
      cites: ["ali-change-events"],
    },
    {
      change: "changeService",
      standing: "here",
      is: ["changeService"],
      because: text(
        "网站属性、域名或负责人联系信息变动",
        "attributes, domain or contact data of a website change",
      ),
      cites: ["ali-change-events", "ali-change-duty"],
    },
    {
      change: "cancelSubject",
      is: "review",
      because: text(
        "文档只提到有的管局要求注销后重新备案，没有写注销怎么办",
        "the guide says that some administrations want a record cancelled and filed anew, not how it is cancelled",
      ),
      cites: ["ali-change-direct-or-refile"],
    },
    {
      change: "cancelService",
      is: "review",
      because: text("文档没有写注销网站怎么办", "the guide does not say how a website is cancelled"),
      cites: ["ali-change-direct-or-refile"],
    },
    {
      change: "cancelAccess",
      is: "review",
      because: text(
        "文档只写了阿里云取消接入的情形，没有写用户怎样取消",
        "the guide speaks of access that Aliyun cancels, not of how a customer does",
      ),
      cites: ["ali-change-direct-or-refile"],
    },
  ],
} as const
