import { type Text, text } from "@openbeian/core/text"
import type { Plan } from "@openbeian/planner"

/** A small plan that has something of every part: two customers at two providers, one service blocked, one unclear. */
export const small: Plan.Plan = {
  openbeian: 1,
  formatVersion: 1,
  today: "2026-09-07",
  advice: text(
    "只供参考，以管局与接入商为准。",
    "For information only; the administration and the provider decide.",
  ),
  at: "mix",
  providers: [
    { id: "east", name: text("东云", "East Cloud"), monogram: "东", level: "maintained" },
    { id: "west", name: text("西云", "West Cloud"), monogram: "西", level: "community" },
  ],
  objective: ["cost", "finish"],
  complete: false,
  applicable: true,
  figures: {
    customers: 2,
    services: 5,
    planned: 3,
    nothing: 0,
    blocked: 1,
    open: 1,
    orders: 2,
    accounts: 1,
    servers: 1,
    yuan: 560,
    finish: { earliest: "2026-09-18", likely: "2026-10-16", latest: "2026-12-22", isEstimated: false },
  },
  assumptions: [
    {
      kind: "estimate",
      text: text(
        "浙江管局用时按 2021 年公开值估计：8 个工作日。",
        "Zhejiang: 8 working days, as published in 2021.",
      ),
      clauses: ["cn-review-days"],
    },
    {
      kind: "ownLimit",
      text: text("东云未载明在途订单数，您填了 3。", "East Cloud does not state open orders; you gave 3."),
      provider: "east",
      clauses: ["east-open-orders"],
    },
    {
      kind: "price",
      text: text("云服务器每台 560 元，由您填写。", "A cloud server is 560 yuan, as you gave."),
      provider: "west",
      clauses: [],
    },
  ],
  customers: [
    {
      customer: "xiqiao",
      name: "杭州溪桥茶业有限公司",
      province: text("浙江", "Zhejiang"),
      services: [
        service("/services/0", "xiqiaotea.cn", "planned", "east", "xiqiao/east/1"),
        service("/services/1", "溪桥茶馆", "planned", "east", "xiqiao/east/1"),
        { ...service("/services/2", "old.xiqiaotea.cn", "blocked"), clauses: ["west-domain"] },
      ],
      finish: { earliest: "2026-09-18", likely: "2026-09-25", latest: "2026-10-20", isEstimated: false },
      yearlyCeiling: { provider: "east", services: 24, clauses: ["east-open-orders"] },
    },
    {
      customer: "nanling",
      name: "成都南岭智造科技有限公司",
      province: text("四川", "Sichuan"),
      services: [
        service("/services/0", "南岭智造 APP", "planned", "west", "nanling/west/1"),
        service("/services/1", "nanling.cn", "review"),
      ],
      finish: { earliest: "2026-10-08", likely: "2026-10-16", latest: "2026-12-22", isEstimated: true },
    },
  ],
  steps: [
    step(
      "server/nanling/west",
      "buyServer",
      "customer",
      text("在西云购买云服务器 1 台", "buy 1 cloud server at West Cloud"),
      "nanling",
    ),
    step(
      "account/nanling/west",
      "openAccount",
      "customer",
      text("为成都南岭智造科技有限公司在西云开账号", "open an account at West Cloud"),
      "nanling",
    ),
    step(
      "xiqiao/east/1/prepare",
      "prepare",
      "customer",
      text("溪桥茶业：备齐 2 份材料", "Xiqiao: have 2 papers ready"),
      "xiqiao",
    ),
    {
      ...step(
        "xiqiao/east/1/submit",
        "submit",
        "broker",
        text("溪桥茶业：提交新增网站，含 2 项", "Xiqiao: hand in the new websites, 2 in it"),
        "xiqiao",
      ),
      detail: text("主体已备案，服务未备案。", "The subject is filed, the services are not."),
      dependsOn: ["xiqiao/east/1/prepare"],
      clauses: ["east-orders"],
    },
    {
      ...step(
        "xiqiao/east/1/approved",
        "review",
        "administration",
        text("溪桥茶业：管局审核", "Xiqiao: the administration reviews"),
        "xiqiao",
      ),
      dependsOn: ["xiqiao/east/1/submit"],
      begins: { earliest: "2026-09-10", likely: "2026-09-11", latest: "2026-09-14", isEstimated: false },
      ends: { earliest: "2026-09-18", likely: "2026-09-25", latest: "2026-10-20", isEstimated: false },
      unknownUntilApproved: [text("服务备案号", "record numbers of the services")],
    },
    {
      ...step(
        "nanling/west/1/submit",
        "submit",
        "broker",
        text("南岭智造：提交首次备案，含 1 项", "Nanling: hand in the first filing, 1 in it"),
        "nanling",
      ),
      dependsOn: ["server/nanling/west", "account/nanling/west"],
    },
  ],
  orders: [
    {
      id: "xiqiao/east/1",
      customer: "xiqiao",
      provider: "east",
      type: "newService",
      words: text("新增网站", "new website"),
      wave: 1,
      holds: ["/services/0", "/services/1"],
      waitsFor: [],
      begins: { earliest: "2026-09-09", likely: "2026-09-09", latest: "2026-09-11", isEstimated: false },
      stages: [
        stage(
          "providerReview",
          text("初审", "review"),
          "provider",
          ["2026-09-09", "2026-09-10", "2026-09-11"],
          ["2026-09-10", "2026-09-11", "2026-09-14"],
        ),
        stage(
          "awaitingSms",
          text("短信核验", "SMS"),
          "applicant",
          ["2026-09-10", "2026-09-14", "2026-09-15"],
          ["2026-09-10", "2026-09-14", "2026-09-16"],
        ),
        stage(
          "administration",
          text("管局审核", "administration"),
          "administration",
          ["2026-09-11", "2026-09-15", "2026-09-17"],
          ["2026-09-18", "2026-09-25", "2026-10-20"],
        ),
      ],
      ends: { earliest: "2026-09-18", likely: "2026-09-25", latest: "2026-10-20", isEstimated: false },
      leavesOut: [],
      clauses: ["east-orders"],
    },
    {
      id: "nanling/west/1",
      customer: "nanling",
      provider: "west",
      type: "newSubject",
      words: text("首次备案", "first filing"),
      wave: 1,
      holds: ["/services/0"],
      waitsFor: [],
      begins: { earliest: "2026-09-14", latest: "2026-09-21", isEstimated: false },
      stages: [
        {
          stage: "administration",
          words: text("管局审核", "administration"),
          actor: "administration",
          begins: { earliest: "2026-09-16", latest: "2026-09-24", isEstimated: false },
          ends: { earliest: "2026-10-08", latest: "2026-12-22", isEstimated: true },
        },
      ],
      ends: { earliest: "2026-10-08", latest: "2026-12-22", isEstimated: true },
      leavesOut: [text("人工核验的等待", "the wait for a person's check")],
      clauses: ["east-orders", "cn-review-days"],
    },
  ],
  purchases: [
    {
      id: "server/nanling/west",
      provider: "west",
      product: "server",
      words: text("云服务器", "cloud server"),
      count: 1,
      codes: 5,
      monthsMin: 3,
      customer: "nanling",
      yuan: 560,
      clauses: ["west-servers"],
    },
  ],
  accounts: [
    {
      id: "account/nanling/west",
      customer: "nanling",
      provider: "west",
      realName: "成都南岭智造科技有限公司",
      steps: [text("注册", "sign up"), text("企业实名", "verify the enterprise")],
      clauses: ["west-servers"],
    },
  ],
  materials: [
    material(
      "xiqiao",
      "east",
      "licence",
      text("营业执照", "business licence"),
      ["/services/0", "/services/1"],
      "xiqiao/east/1",
    ),
    material(
      "xiqiao",
      "east",
      "curtain",
      text("幕布照片", "backdrop photograph"),
      ["/services/0"],
      "xiqiao/east/1",
    ),
    material(
      "nanling",
      "west",
      "licence",
      text("营业执照", "business licence"),
      ["/services/0"],
      "nanling/west/1",
    ),
  ],
  blocked: [
    {
      customer: "xiqiao",
      path: "/services/2",
      name: "old.xiqiaotea.cn",
      at: [
        {
          provider: "west",
          reasons: [
            {
              rule: "west/domain-lasts",
              path: "/services/2/domains/0/expiresOn",
              message: text(
                "域名剩余 25 天，须大于三个月",
                "the domain ends in 25 days, more than three months are wanted",
              ),
              fix: text("续费一年", "renew it for a year"),
              clauses: ["west-domain"],
            },
          ],
        },
      ],
      unblock: {
        kind: "mend",
        provider: "west",
        text: text("续费域名一年，当天可备", "renew the domain for a year, it can be filed the same day"),
        reasons: [],
      },
    },
  ],
  unknowns: [
    {
      customer: "nanling",
      asks: "/services/1/needsPreapproval",
      label: text("是否需要前置审批", "whether a prior approval is needed"),
      blocks: 2,
      providers: ["east", "west"],
    },
  ],
  unread: [
    unreadCell(
      "人员",
      "D2",
      "身份证号",
      "33010619800101123",
      text("少一位", "one digit is missing"),
      "xiqiao",
    ),
    unreadCell("域名", "A9", "客户编号", "溪小桥", text("没有这个客户", "there is no such customer")),
  ],
  bounds: [
    {
      of: "codes",
      provider: "west",
      bound: 1,
      reached: 1,
      text: text("⌈1 ÷ 5⌉ ＝ 1 台", "⌈1 ÷ 5⌉ = 1 server"),
    },
    {
      of: "finish",
      bound: "2026-10-16",
      reached: "2026-10-16",
      text: text("全部办完的预计日期", "likely end of all orders"),
    },
  ],
  proof: {
    verdict: "optimal",
    text: text(
      "在所列限额与假设下，没有更好的计划。",
      "Under the limits and assumptions stated no plan is better.",
    ),
  },
  daysOff: [
    "2026-09-12",
    "2026-09-13",
    "2026-09-19",
    "2026-09-20",
    "2026-09-25",
    "2026-09-26",
    "2026-09-27",
    "2026-10-01",
    "2026-10-02",
    "2026-10-03",
    "2026-10-04",
    "2026-10-05",
    "2026-10-06",
    "2026-10-07",
    "2026-10-11",
    "2026-10-17",
    "2026-10-18",
    "2026-10-24",
    "2026-10-25",
  ],
  editions: [],
  clauses: Object.fromEntries(
    [
      [
        "cn-review-days",
        "管局在二十个工作日内审核。",
        "The administration decides within twenty working days.",
      ],
      ["east-open-orders", "文件未载明在途订单数。", "The papers do not state a number of open orders."],
      ["east-orders", "一个订单至多新增三个网站。", "An order holds three new websites at most."],
      ["west-domain", "域名有效期须大于三个月。", "A domain must last more than three months."],
      [
        "west-servers",
        "包年包月三个月以上的云服务器可备案。",
        "A cloud server bought for three months or more can carry a filing.",
      ],
    ].map(([id = "", zh = "", en = ""]) => [id, clause(id, text(zh, en))]),
  ),
}

function service(
  path: string,
  name: string,
  outcome: Plan.PlannedService["outcome"],
  provider?: string,
  order?: string,
): Plan.PlannedService {
  return {
    path,
    kind: "website",
    name,
    outcome,
    ...(provider === undefined ? {} : { provider }),
    ...(order === undefined ? {} : { order }),
    because: text("主体已备案，服务未备案。", "The subject is filed, the service is not."),
    clauses: [],
  }
}

function step(
  id: string,
  kind: Plan.Step["kind"],
  owner: Plan.Step["owner"],
  words: Text,
  customer: string,
): Plan.Step {
  const day = { earliest: "2026-09-07", likely: "2026-09-08", latest: "2026-09-09", isEstimated: false }
  return {
    id,
    kind,
    owner,
    text: words,
    customer,
    inputs: [],
    dependsOn: [],
    begins: day,
    ends: day,
    clauses: [],
    unknownUntilApproved: [],
  }
}

function unreadCell(
  sheet: string,
  cell: string,
  heading: string,
  found: string,
  message: Text,
  customer?: string,
): Plan.UnreadCell {
  const place = { sheet, row: Number(cell.slice(1)), column: cell.charCodeAt(0) - 64, cell, heading, found }
  return { ...place, message, lost: "cell", ...(customer === undefined ? {} : { customer }) }
}

type Three = readonly [earliest: string, likely: string, latest: string]

function stage(
  name: string,
  words: Text,
  actor: "applicant" | "provider" | "administration",
  [a, b, c]: Three,
  [d, e, f]: Three,
): Plan.PlannedOrder["stages"][number] {
  return {
    stage: name,
    words,
    actor,
    begins: { earliest: a, likely: b, latest: c, isEstimated: false },
    ends: { earliest: d, likely: e, latest: f, isEstimated: false },
  }
}

function material(
  customer: string,
  provider: string,
  id: string,
  title: Text,
  services: ReadonlyArray<string>,
  order: string,
): Plan.PlannedMaterial {
  return {
    customer,
    provider,
    id,
    title,
    form: "image",
    wanted: "required",
    how: text("原件彩色扫描", "a colour scan of the original"),
    format: [text("100–200 KB", "100–200 KB"), text("≥ 1500×1100", "≥ 1500×1100")],
    for: services,
    order,
    clauses: ["west-servers"],
  }
}

function clause(id: string, words: Text): Plan.Plan["clauses"][string] {
  return {
    id,
    owner: id.split("-")[0] ?? "",
    kind: "requirement",
    text: words,
    source: {
      id: `${id}-source`,
      title: text("备案指南", "Filing guide"),
      short: text("指南", "guide"),
      publisher: text("接入商", "provider"),
      edition: text("2026 年 8 月版", "August 2026"),
    },
    section: "1.2.1",
    isInForce: true,
    conflicts: [],
  }
}

/** The small plan with another name for its first customer and that customer's first service. */
export const renamed = (plan: Plan.Plan, name: string): Plan.Plan => ({
  ...plan,
  customers: plan.customers.map((customer, n) =>
    n > 0
      ? customer
      : { ...customer, name, services: customer.services.map((one, s) => (s > 0 ? one : { ...one, name })) },
  ),
})

/** All that a reader of a document must find in it. */
export const textsOf = (plan: Plan.Plan, language: keyof Text): ReadonlyArray<string> => [
  ...plan.customers.flatMap(({ name, services }) => [name, ...services.map((service) => service.name)]),
  ...plan.customers.flatMap(({ services }) => services.map(({ because }) => because[language])),
  ...plan.steps.flatMap(({ text: words, detail, inputs, unknownUntilApproved }) =>
    [words, ...(detail === undefined ? [] : [detail]), ...inputs, ...unknownUntilApproved].map(
      (one) => one[language],
    ),
  ),
  ...plan.materials.flatMap(({ title, how, format }) => [title, how, ...format].map((one) => one[language])),
  ...plan.purchases.map(({ words }) => words[language]),
  ...plan.orders.flatMap(({ leavesOut }) => leavesOut.map((one) => one[language])),
  ...plan.customers.flatMap(({ yearlyCeiling: ceiling }) =>
    ceiling === undefined
      ? []
      : [language === "zh" ? `最多新办 ${ceiling.services} 项` : `gets ${ceiling.services} new services`],
  ),
  ...plan.blocked.flatMap(({ name, at, unblock }) => [
    name,
    unblock.text[language],
    ...at.flatMap(({ reasons }) => reasons.flatMap(({ message, fix }) => [message[language], fix[language]])),
  ]),
  ...plan.unknowns.map(({ label }) => label[language]),
  ...plan.unread.flatMap(({ sheet, cell, heading, found, message }) => [
    `${sheet}!${cell}`,
    heading,
    found,
    message[language],
  ]),
  ...plan.assumptions.map((one) => one.text[language]),
  ...plan.bounds.map((one) => one.text[language]),
  ...Object.values(plan.clauses).map((one) => one.text[language]),
  plan.proof.text[language],
  plan.advice[language],
]
