import type { Text } from "../../language/language.ts"

const s = (n: number) => (n === 1 ? "" : "s")
const figure = (n: number) => n.toLocaleString("en-US")

export const portfolioWords = {
  title: { zh: "客户组合", en: "Portfolio" },
  lead: {
    zh: "一张表，许多客户：谁能在哪家备案，分几批，何时办完。好的行全部收下，坏的格逐个列出。",
    en: "One workbook, many customers: who can be filed where, in which batches, done by when. Good rows are all taken; cells that will not do are listed one by one.",
  },
  drop: { zh: "把客户台账拖到这里", en: "Drop your workbook here" },
  dropHint: {
    zh: "XLSX、打包成 ZIP 的 CSV、YAML 或 JSON。只由这台 OpenBeian 读取，存在这台机器的浏览器里，不传给任何云服务商。",
    en: "XLSX, CSV in a ZIP, YAML or JSON. Read by this OpenBeian alone and kept in this browser; nothing is sent to any cloud provider.",
  },
  choose: { zh: "选择文件", en: "Choose a file" },
  template: { zh: "下载模板", en: "Get the template" },
  example: { zh: "打开示例", en: "Open the example" },
  exampleName: { zh: "示例.xlsx", en: "example.xlsx" },
  sheetsTitle: { zh: "表里有什么", en: "What the workbook holds" },
  sheets: [
    {
      zh: "主体：每个客户一行，证件、地址与省份",
      en: "Subjects: a row for each customer, its papers, address and province",
    },
    {
      zh: "人员：法定代表人、主体与服务的负责人",
      en: "Persons: legal representatives and responsible persons",
    },
    { zh: "服务与域名：要备案的网站与 APP", en: "Services and domains: the websites and apps to file" },
    { zh: "已有备案：哪些已经有备案号", en: "Register: what has a record number already" },
    {
      zh: "账号与服务器：在哪家有什么，还有几个授权码",
      en: "Accounts and servers: what exists where, and how many codes are left",
    },
  ],
  sheetsHint: {
    zh: "不知道的格空着。只有其中几张表也可以读。",
    en: "Leave blank what is not known. Some of the sheets alone are read too.",
  },
  reading: { zh: "正在读取", en: "Reading" },
  readingFile: (name: string): Text => ({ zh: `正在读取 ${name}`, en: `Reading ${name}` }),
  cancel: { zh: "取消", en: "Cancel" },
  unread: (name: string): Text => ({ zh: `没有读成 ${name}`, en: `${name} was not read` }),
  unreachable: {
    zh: "连不上服务器。文件没有动，稍后再试。",
    en: "The server cannot be reached. The file is as it was; try again later.",
  },
  unknownKind: {
    zh: "这里只读 XLSX、CSV（或 ZIP 中的 CSV）、YAML 和 JSON。旧的 XLS 请在表格软件里另存为 XLSX。",
    en: "Only XLSX, CSV (or a ZIP of CSV), YAML and JSON are read here. Save an old XLS as XLSX first.",
  },
  file: (name: string, sheets: number, rows: number): Text => ({
    zh: `${name}：${sheets} 张表，${figure(rows)} 行。`,
    en: `${name}: ${sheets} sheet${s(sheets)}, ${figure(rows)} row${s(rows)}.`,
  }),
  leftOut: (names: string): Text => ({
    zh: `没有读、也不会写回的表：${names}。`,
    en: `Not read, and not written back: ${names}.`,
  }),
  other: { zh: "换一份", en: "Another file" },
  export: { zh: "导出", en: "Export" },
  forms: {
    xlsx: { zh: "带批注的 XLSX", en: "XLSX with findings" },
    zip: { zh: "CSV（ZIP）", en: "CSV (ZIP)" },
    yaml: { zh: "YAML", en: "YAML" },
    json: { zh: "JSON", en: "JSON" },
  },
  unwritten: { zh: "没有导出成功：", en: "Not exported: " },
  compare: (rows: number): Text => ({
    zh: `用 ${figure(rows)} 行对比`,
    en: `Compare with ${figure(rows)} row${s(rows)}`,
  }),
  plan: (rows: number): Text => ({
    zh: `用 ${figure(rows)} 行做计划`,
    en: `Plan with ${figure(rows)} row${s(rows)}`,
  }),
  taken: (rows: number): Text => ({
    zh: `已收下 ${figure(rows)} 行`,
    en: `${figure(rows)} row${s(rows)} taken`,
  }),
  faults: (n: number): Text => ({ zh: `要改 ${figure(n)} 格`, en: `${figure(n)} cell${s(n)} to mend` }),
  checked: (n: number): Text => ({
    zh: `检查完了，还有 ${figure(n)} 格要改`,
    en: `Checked: ${figure(n)} cell${s(n)} left to mend`,
  }),
  duplicates: (n: number): Text => ({
    zh: `疑似重复 ${figure(n)} 处`,
    en: `${figure(n)} likely duplicate${s(n)}`,
  }),
  readings: (n: number): Text => ({
    zh: `已自动读懂 ${figure(n)} 格，如全角、网址、日期序号`,
    en: `${figure(n)} cell${s(n)} understood by themselves, such as full-width letters, addresses, day numbers`,
  }),
  waiting: (rows: number): Text => ({ zh: `${rows} 行等待检查`, en: `${rows} row${s(rows)} to be checked` }),
  checking: (rows: number): Text => ({ zh: `正在检查 ${rows} 行`, en: `Checking ${rows} row${s(rows)}` }),
  away: (rows: number): Text => ({
    zh: `连不上服务器，${rows} 行还没有检查；修改都已存在本机。`,
    en: `The server cannot be reached and ${rows} row${s(rows)} are not checked yet; all changes are kept on this machine.`,
  }),
  refusedRows: (rows: number): Text => ({
    zh: `${rows} 行没有检查成：`,
    en: `${rows} row${s(rows)} not checked: `,
  }),
  again: { zh: "重试", en: "Try again" },
  arrives: (name: string, now: string): Text => ({
    zh: `换成 ${name}？${now} 和其中的修改会从本机拿掉，要留就先导出。`,
    en: `Open ${name} instead? ${now} and the changes in it leave this machine; export it first to keep it.`,
  }),
  replace: (name: string): Text => ({ zh: `换成 ${name}`, en: `Open ${name}` }),
  keep: { zh: "保留现在的", en: "Keep the present one" },
} as const

export const gridWords = {
  sheets: { zh: "工作表", en: "Sheets" },
  toMend: (n: number): Text => ({ zh: `${n} 处要看`, en: `${n} to look at` }),
  grid: (name: string): Text => ({ zh: `${name}表`, en: `The sheet ${name}` }),
  row: { zh: "行", en: "Row" },
  newRow: { zh: "新的一行", en: "New row" },
  readAs: (words: string): Text => ({ zh: `读作 ${words}`, en: `read as ${words}` }),
  range: (from: number, to: number, of: number): Text => ({
    zh: `第 ${figure(from)}–${figure(to)} 行，共 ${figure(of)} 行`,
    en: `Rows ${figure(from)}–${figure(to)} of ${figure(of)}`,
  }),
  next: { zh: "下一处", en: "next fault" },
  edit: { zh: "改", en: "edit" },
  suggest: { zh: "用建议值", en: "take the suggestion" },
  undo: { zh: "撤销", en: "undo" },
  numbers: { zh: "显示身份证号码", en: "Show identity numbers" },
  pasted: (n: number): Text => ({ zh: `已贴入 ${n} 格`, en: `${n} cell${s(n)} pasted` }),
  tooWide: {
    zh: "贴入的块比表宽，多出的列没有贴入。",
    en: "The block is wider than the sheet; what is beyond it was left out.",
  },
} as const

export const faultWords = {
  title: { zh: "要改的格", en: "Cells to mend" },
  count: (places: number, kinds: number): Text => ({
    zh: `${figure(places)} 处，${figure(kinds)} 类`,
    en: `${figure(places)} in ${figure(kinds)} group${s(kinds)}`,
  }),
  none: { zh: "没有要改的格。", en: "No cell is to be mended." },
  noneHint: { zh: "所有的行都收下了。", en: "All rows are taken." },
  alike: (n: number): Text => ({ zh: `同类 ${n} 格。`, en: `${n} cells alike. ` }),
  take: (words: string, n: number): Text => ({
    zh: n === 1 ? `改为“${words}”` : `${n} 格都改为“${words}”`,
    en: n === 1 ? `Change to “${words}”` : `Change all ${n} to “${words}”`,
  }),
  all: (n: number): Text => ({ zh: `${n} 格一起改`, en: `Change all ${n}` }),
  value: (heading: string): Text => ({ zh: `${heading}，新的值`, en: `${heading}, new value` }),
  unlisted: (faults: number, readings: number): Text => ({
    zh: `另有 ${figure(faults)} 处要改、${figure(readings)} 处换了写法，没有逐一列出。${faults === 0 ? "" : "改好列出的，导出后再打开，就列出后面的。"}`,
    en: `${figure(faults)} more to mend and ${figure(readings)} more read in another spelling are not listed.${faults === 0 ? "" : " Mend those that are, export, and open the file again to have the next."}`,
  }),
  further: (n: number): Text => ({ zh: `其余 ${n} 类`, en: `${n} further` }),
} as const
