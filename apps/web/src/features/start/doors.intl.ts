export const doorWords = {
  label: { zh: "从这里开始", en: "Begin here" },
  file: {
    title: { zh: "我要备案", en: "File a website or app" },
    says: {
      zh: "填一份资料，或打开已有的，看各家怎么答，再去其中一家提交。",
      en: "Fill in the facts or open a file, see what each provider answers, then file at one of them.",
    },
    points: [
      { zh: "不知道的空着，会说先问哪几项", en: "Leave blanks: it says what to ask first" },
      { zh: "手机、电脑都能填，随时可停", en: "On phone or desk, stop at any time" },
      { zh: "材料、时限与办完之后的事一并列出", en: "Papers, dates and later duties in one list" },
    ],
    go: { zh: "开始检查", en: "Start a check" },
  },
  plan: {
    title: { zh: "我替许多客户备案", en: "Plan a portfolio" },
    says: {
      zh: "一次看许多客户：放在哪家、分几批、何时办完。",
      en: "Many customers at once: at which provider, in how many batches, done by when.",
    },
    points: [
      { zh: "现在可以逐份检查、导出", en: "Today: check and export one by one" },
      {
        zh: "命令行可在脚本里检查，一份一次",
        en: "In a script: the command line, a file at a time",
      },
    ],
    go: { zh: "计划功能还没有，做好后放在这里", en: "Planning is not built yet; it will be here" },
  },
  write: {
    title: { zh: "我要接入一家云服务商", en: "Write a provider" },
    says: {
      zh: "把一家的备案文件写成条款、数据与小函数，一个文件夹，一行引用。",
      en: "A provider’s papers as clauses, data and small functions: one folder, one line to install it.",
    },
    points: [
      { zh: "一条命令生成可通过测试的文件夹", en: "One command writes a folder that passes" },
      { zh: "同一套测试检查每一家", en: "One suite of tests for every provider" },
      { zh: "没用到的条款会被指出", en: "Clauses that nothing uses are named" },
    ],
    go: { zh: "看编写指南（英文）", en: "Read the guide" },
    rules: { zh: "规则怎么写、测、改、停用（英文）", en: "How a rule is written, tested, changed, retired" },
  },
}
