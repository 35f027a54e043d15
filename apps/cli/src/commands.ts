import type { Argument, Command } from "./Command.ts"
import { type Option, objectives } from "./options.ts"

const file: Argument = {
  name: "FILE",
  says: {
    zh: "备案资料，YAML 或 JSON；写 - 则从标准输入读",
    en: "the filing, YAML or JSON; - reads standard input",
  },
  isNeeded: true,
  isSource: true,
}

const provider: Argument = {
  name: "PROVIDER",
  says: { zh: "云服务商的编号；不写则全部", en: "id of a provider; all without it" },
  isNeeded: false,
  isRepeated: true,
}

/** A footer keeps to one. */
const oneProvider: Option = {
  value: "ID",
  says: {
    zh: "按这一家云服务商的文件；只写一次，不写则只看省和国家的要求",
    en: "follow the papers of this provider; once only, without it those of province and country alone",
  },
}

/** As large as core reads a portfolio. */
const portfolioBytesMax = 30_000_000

const portfolioFile: Argument = {
  name: "FILE",
  says: {
    zh: "客户组合：XLSX、CSV 或其压缩包、YAML 或 JSON；写 - 则从标准输入读",
    en: "the portfolio: XLSX, CSV or a ZIP of it, YAML or JSON; - reads standard input",
  },
  isNeeded: true,
  isSource: true,
}

const planFile = {
  says: { zh: "计划，JSON", en: "a plan, as JSON" },
  isNeeded: true,
  isSource: true,
} as const

const planProvider: Option = {
  value: "ID",
  says: {
    zh: "全部在这一家办；只写一次",
    en: "all at this provider; once only",
  },
}

const planObjective: Option = {
  value: "AIMS",
  choices: [...objectives, "front"],
  says: {
    zh: "先求什么：cost 成本（默认），finish 办完日；front 列出两者间的全部取舍点与各自的命令；不能备的总是最少，可写明为 blocked,cost,finish",
    en: "what comes first: cost (the default) or finish; front lists all that can be had between the two, with the command for each; the blocked are always fewest, and may be named: blocked,cost,finish",
  },
}

const planDay: Option = {
  value: "DATE",
  says: {
    zh: "从这一天起排，如 2026-11-20；默认是中国时间的今天",
    en: "plan from this day on, such as 2026-11-20; by default today in China",
  },
}

const templateOut: Option = {
  value: "FILE",
  says: {
    zh: "要写的新文件，.xlsx 或 .zip（CSV）；默认 portfolio.xlsx",
    en: "the new file, .xlsx or .zip (CSV); by default portfolio.xlsx",
  },
}

const convertOut: Option = {
  value: "FILE",
  says: {
    zh: "要写的新文件，格式看扩展名：.xlsx、.zip（CSV）、.yaml、.json",
    en: "the new file, its form by its ending: .xlsx, .zip (CSV), .yaml, .json",
  },
}

/** Every command, in the order of the help. */
export const commands: ReadonlyArray<Command> = [
  {
    name: "check",
    says: {
      zh: "检查一份备案资料：备案类型、必改项、待答的问题、材料、流程与日期",
      en: "check a filing: its type, what blocks it, what is still unknown, materials, stages and dates",
    },
    takes: [file],
    options: ["provider", "today", "format", "strict"],
    formats: ["sarif", "markdown", "ics"],
    examples: [
      "check filing.yaml",
      "check filing.yaml --provider ID --today 2026-12-01",
      "check - --format json < filing.yaml",
      "check filing.yaml --format sarif > filing.sarif",
    ],
    asks: ["providers", "regulations"],
    load: () => import("./commands/check.ts"),
  },
  {
    name: "type",
    says: { zh: "只判断备案类型，并说明理由", en: "tell only which filing it is, and why" },
    takes: [file],
    options: ["provider", "today", "format"],
    examples: ["type filing.yaml"],
    asks: ["providers", "regulations"],
    load: () => import("./commands/type.ts"),
  },
  {
    name: "record",
    says: {
      zh: "识别备案号、经营许可证号、公安备案号",
      en: "read record numbers, licence numbers and public-security numbers",
    },
    takes: [
      {
        name: "TEXT",
        says: { zh: "一个号；可写多个", en: "a number; several may be given" },
        isNeeded: true,
        isRepeated: true,
      },
    ],
    options: ["format"],
    examples: ["record 京ICP备04000001号-1", 'record "粤 icp 备 2021000001 -2A" 粤B2-20090059'],
    asks: [],
    load: () => import("./commands/record.ts"),
  },
  {
    name: "footer",
    says: {
      zh: "生成网站底部或 APP 内标示的备案号、链接与 HTML，并注明依据",
      en: "make what stands at the foot of a website or in an app: number, link and HTML, and what they rest on",
    },
    takes: [
      {
        name: "NUMBER",
        says: { zh: "备案号，服务的或主体的", en: "the record number, of the service or of its subject" },
        isNeeded: true,
      },
    ],
    options: ["organisation", "province", "provider", "kind", "subject", "police", "year", "html", "format"],
    own: { provider: oneProvider },
    examples: [
      "footer 浙ICP备2023018846号-1 --organisation 溪桥茶业有限公司",
      "footer 粤ICP备2023018846号-1 --police 粤公网安备44000002000001号 --html",
      "footer 浙ICP备2023018846号-2A --provider ID",
    ],
    asks: ["providers", "regulations"],
    load: () => import("./commands/footer.ts"),
  },
  {
    name: "providers",
    says: { zh: "列出云服务商，或看其中一家", en: "list the providers, or show one" },
    takes: [{ name: "ID", says: { zh: "云服务商的编号", en: "id of a provider" }, isNeeded: false }],
    options: ["format"],
    examples: ["providers", "providers ID"],
    asks: ["providers"],
    load: () => import("./commands/providers.ts"),
  },
  {
    name: "providers test",
    says: {
      zh: "检查一个云服务商插件：是否遵守全部准则，还有哪些空着",
      en: "hold a provider's plugin against every law, and tell what it leaves empty",
    },
    takes: [
      {
        name: "ID|FOLDER",
        says: {
          zh: "已安装的编号，或任何地方的插件文件夹",
          en: "an installed id, or the folder of a plugin anywhere",
        },
        isNeeded: true,
      },
    ],
    options: ["format"],
    examples: ["providers test ID", "providers test ./my-provider --format json"],
    asks: ["providers"],
    load: () => import("./commands/laws.ts"),
  },
  {
    name: "province",
    says: {
      zh: "列出各省，或看一省的要求：每条注明来源与日期",
      en: "list the provinces, or show what one asks, each with its source and date",
    },
    takes: [
      {
        name: "CODE|NAME",
        says: {
          zh: "省份的代码、字母、简称或名称：54、XZ、藏、西藏",
          en: "a province by code, letters, one-character name or name: 54, XZ, 藏, Tibet",
        },
        isNeeded: false,
      },
    ],
    options: ["format"],
    examples: ["province", "province 54", "province Tibet --format json"],
    asks: ["regulations"],
    load: () => import("./commands/province.ts"),
  },
  {
    name: "compare",
    says: {
      zh: "把云服务商并排比较：能力、限额、做法，逐格注明条款；写 FILE 则按这批客户比较",
      en: "providers side by side: abilities, limits, practices, each with its clauses; with FILE over these customers",
    },
    takes: [
      {
        name: "FILE|PROVIDER",
        says: {
          zh: "客户组合文件，或云服务商的编号；不写则比较全部云服务商",
          en: "the file of a portfolio, or ids of providers; all providers without it",
        },
        isNeeded: false,
        isRepeated: true,
        isSource: "wherePath",
      },
    ],
    options: ["objective", "finish-by", "prices", "today", "format"],
    bytesMax: portfolioBytesMax,
    examples: ["compare", "compare ID ID", "compare portfolio.xlsx --objective finish"],
    asks: ["providers"],
    asksForSource: ["regulations"],
    load: () => import("./commands/compare.ts"),
  },
  {
    name: "plan",
    says: {
      zh: "为一批客户制定备案计划：在哪家备、开什么号、买什么、分几批、何时办完，并给出最优性证明",
      en: "plan the filings of many customers: where, which accounts and servers, in which waves and by when, with its proof",
    },
    takes: [portfolioFile],
    options: [
      "provider",
      "mix",
      "objective",
      "finish-by",
      "carry-on",
      "prices",
      "set",
      "customer",
      "out",
      "today",
      "format",
    ],
    own: { provider: planProvider, objective: planObjective, today: planDay },
    bytesMax: portfolioBytesMax,
    examples: [
      "plan portfolio.xlsx --mix --out plan.pdf",
      "plan portfolio.xlsx --customer CUSTOMER --out customer.pdf",
      "plan portfolio.yaml --provider ID --objective finish",
      "plan portfolio.xlsx --prices prices.yaml --objective front",
      "plan portfolio.xlsx --prices prices.yaml --finish-by 2027-01-31",
      "plan portfolio.xlsx --prices prices.yaml --carry-on plan.json",
      "plan portfolio.xlsx --set CUSTOMER/services/0/domains/0/expiresOn=2028-01-01",
    ],
    asks: ["providers", "regulations"],
    load: () => import("./commands/plan.ts"),
  },
  {
    name: "plan diff",
    says: { zh: "两份计划有何不同", en: "tell what sets two plans apart" },
    takes: [
      { ...planFile, name: "A" },
      { ...planFile, name: "B" },
    ],
    options: ["format"],
    bytesMax: portfolioBytesMax,
    examples: ["plan diff before.json after.json"],
    asks: [],
    load: () => import("./commands/planDiff.ts"),
  },
  {
    name: "portfolio template",
    says: {
      zh: "给出一份待填写的客户组合工作簿：下拉选项、说明与示例",
      en: "write a workbook to fill in: drop-downs, notes and an example",
    },
    takes: [],
    options: ["out"],
    own: { out: templateOut },
    examples: ["portfolio template", "portfolio template --out customers.xlsx --lang en"],
    asks: ["providers"],
    load: () => import("./commands/portfolioTemplate.ts"),
  },
  {
    name: "portfolio check",
    says: {
      zh: "检查客户组合文件：逐格列出要改的，以及换了写法读入的",
      en: "check the file of a portfolio: every cell to mend, and what was read in another spelling",
    },
    takes: [portfolioFile],
    options: ["format"],
    bytesMax: portfolioBytesMax,
    examples: ["portfolio check portfolio.xlsx", "portfolio check portfolio.yaml --format json"],
    asks: ["providers"],
    load: () => import("./commands/portfolioCheck.ts"),
  },
  {
    name: "portfolio convert",
    says: {
      zh: "把客户组合写成另一种格式；工作簿里有错的单元格，旁边写明",
      en: "write a portfolio in another form; what is wrong with cells of a workbook stands beside them",
    },
    takes: [portfolioFile],
    options: ["out"],
    own: { out: convertOut },
    bytesMax: portfolioBytesMax,
    examples: ["portfolio convert portfolio.xlsx --out portfolio.yaml"],
    asks: ["providers"],
    load: () => import("./commands/portfolioConvert.ts"),
  },
  {
    name: "conflicts",
    says: {
      zh: "各家文件自相矛盾之处：两条条款、取哪一条、为什么",
      en: "where papers contradict themselves: both clauses, which one holds, and why",
    },
    takes: [provider],
    options: ["format"],
    examples: ["conflicts", "conflicts ID"],
    asks: ["providers", "regulations"],
    load: () => import("./commands/conflicts.ts"),
  },
  {
    name: "guide",
    says: {
      zh: "遇到问题怎么办：按问答走到办法；不写主题则列出主题",
      en: "what to do when something happens: questions that lead to it; without a topic the topics",
    },
    takes: [
      { name: "PROVIDER", says: { zh: "云服务商的编号", en: "id of a provider" }, isNeeded: true },
      { name: "TOPIC", says: { zh: "主题的编号", en: "id of a topic" }, isNeeded: false },
    ],
    options: ["answers", "all", "format"],
    examples: [
      "guide ID",
      "guide ID whichKind",
      "guide ID whichKind --answers 1,2",
      "guide ID blocked --all",
    ],
    asks: ["providers", "regulations"],
    load: () => import("./commands/guide.ts"),
  },
  {
    name: "refusal",
    says: {
      zh: "识别一段驳回文字里的原因，指出查什么、改什么",
      en: "read the text of a refusal: its reasons, what to check and what to mend",
    },
    takes: [
      {
        name: "FILE",
        says: {
          zh: "驳回的原文；写 - 或不写则从标准输入读",
          en: "the text as it was written; standard input for - or without it",
        },
        isNeeded: false,
        isSource: true,
      },
    ],
    options: ["filing", "provider", "today", "format"],
    examples: ["refusal", "refusal refused.txt --filing filing.yaml --provider ID"],
    asks: ["providers", "regulations"],
    load: () => import("./commands/refusal.ts"),
  },
  {
    name: "clause",
    says: { zh: "看一条条款及其出处", en: "show a clause and where it stands" },
    takes: [
      {
        name: "ID",
        says: { zh: "条款编号，写在每条结论后面", en: "id of the clause, as it stands behind each answer" },
        isNeeded: true,
      },
    ],
    options: ["format"],
    examples: ["clause core-resident-id"],
    asks: ["providers", "regulations"],
    load: () => import("./commands/clause.ts"),
  },
  {
    name: "coverage",
    says: {
      zh: "每条现行条款由什么使用，或为何放弃",
      en: "what uses each clause in force, or why it is waived",
    },
    takes: [],
    options: ["format"],
    examples: ["coverage"],
    asks: ["providers", "regulations"],
    load: () => import("./commands/coverage.ts"),
  },
  {
    name: "schema",
    says: {
      zh: "打印一种文档的 JSON Schema：备案资料、检查结果、客户组合、假设、计划、对比",
      en: "print the JSON Schema of a document: filing, report, portfolio, assumptions, plan or comparison",
    },
    takes: [
      {
        name: "NAME",
        says: { zh: "默认是 filing", en: "filing by default" },
        isNeeded: false,
        choices: ["filing", "report", "portfolio", "assumptions", "plan", "comparison"],
      },
    ],
    options: [],
    examples: ["schema", "schema plan"],
    asks: [],
    load: () => import("./commands/schema.ts"),
  },
  {
    name: "init",
    says: { zh: "给出一份带注释、待填写的备案资料", en: "print a filing to fill in, with comments" },
    takes: [
      {
        name: "FILE",
        says: { zh: "写入新文件；不写则打印", en: "a new file to write; printed without it" },
        isNeeded: false,
      },
    ],
    options: [],
    examples: ["init", "init filing.yaml"],
    asks: ["providers"],
    load: () => import("./commands/init.ts"),
  },
]
