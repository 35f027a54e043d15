import type { Text } from "../../language/language.ts"

export const checkPageWords = {
  answers: { zh: "核对所填", en: "Check your answers" },
  answersHint: {
    zh: "所填的全部事实，可打印；“修改”回到那一页。",
    en: "Every fact that was filled in, fit for paper; “Change” leads back to its page.",
  },
  toAnswers: { zh: "核对所填，打印", en: "Check your answers, print" },
  import: { zh: "导入文件", en: "Import a file" },
  dropHere: { zh: "松手即导入", en: "Let go to import" },
  link: { zh: "复制带资料的链接", en: "Copy a link with the facts" },
  linkCopied: (characters: number): Text => ({
    zh: `链接已复制，${characters.toLocaleString("en")} 个字符。资料（含证件号、电话）都在“#”之后，浏览器不会发给服务器；谁拿到链接，谁就看得到。`,
    en: `The link is copied, ${characters.toLocaleString("en")} characters. All facts, numbers of credentials and phones too, stand behind its #, which a browser does not send to the server; whoever has the link can read them.`,
  }),
  linkLong: (safe: number): Text => ({
    zh: `有些聊天和邮件软件会截断超过 ${safe.toLocaleString("en")} 个字符的链接；改发导出的文件更稳妥。`,
    en: `Some messengers and mail programs cut links beyond ${safe.toLocaleString("en")} characters; the exported file is safer.`,
  }),
  linkTooLong: (characters: number, max: number): Text => ({
    zh: `资料太多：链接有 ${characters.toLocaleString("en")} 个字符，上限 ${max.toLocaleString("en")}。请导出文件来传。`,
    en: `Too many facts: the link has ${characters.toLocaleString("en")} characters, the limit is ${max.toLocaleString("en")}. Export a file instead.`,
  }),
  linkToCopy: { zh: "带资料的链接", en: "Link with the facts" },
  carriedTitle: (whose: string): Text => ({
    zh: `链接里有一份资料：${whose}`,
    en: `The link carries a filing: ${whose}`,
  }),
  droppedTitle: (file: string, whose: string): Text => ({
    zh: `打开 ${file}：${whose}`,
    en: `Open ${file}: ${whose}`,
  }),
  holds: (services: number, facts: number): Text => ({
    zh: `${services} 项服务，${facts} 项事实。`,
    en: `${services} ${services === 1 ? "service" : "services"}, ${facts} ${facts === 1 ? "fact" : "facts"}.`,
  }),
  replaces: (whose: string): Text => ({
    zh: `它会替换现在的资料（${whose}）；现在的退到上一份，仍在本机，可以换回来。`,
    en: `It takes the place of what is open now (${whose}), which stays on this machine, one step back.`,
  }),
  take: { zh: "打开这份资料", en: "Open this filing" },
  keep: { zh: "保留现在的", en: "Keep what is open" },
  putBack: (whose: string): Text => ({ zh: `换回上一份：${whose}`, en: `Back to the one before: ${whose}` }),
  nobody: { zh: "没有名称", en: "no name" },
  broken: {
    cut: {
      zh: "这个链接不完整或已损坏，多半是转发时被截断了。请让对方重新复制，或改发导出的文件。",
      en: "This link is incomplete or damaged, most likely cut on its way. Ask for it to be copied anew, or for the exported file.",
    },
    other: {
      zh: "这个链接里不是备案资料。",
      en: "This link carries something else than a filing.",
    },
    newer: {
      zh: "这个链接出自更新的版本，这里读不了。请改发导出的文件。",
      en: "This link comes from a newer version and cannot be read here. Ask for the exported file.",
    },
  } satisfies Record<string, Text>,
  fileFaulty: (file: string, n: number): Text => ({
    zh: `${file} 有 ${n} 处要改，没有导入；现在的资料没有变。`,
    en: `${file} has ${n} ${n === 1 ? "fault" : "faults"} and was not imported; what is open is unchanged.`,
  }),
  fileUnread: (file: string): Text => ({
    zh: `${file} 没有导入：连不上服务器，读不了文件。现在的资料没有变。`,
    en: `${file} was not imported: the server that reads files cannot be reached. What is open is unchanged.`,
  }),
  line: (line: number): Text => ({ zh: `第 ${line} 行：`, en: `Line ${line}: ` }),
  close: { zh: "知道了", en: "Close" },
}
