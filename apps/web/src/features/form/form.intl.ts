import type { Text } from "../../language/language.ts"
import { partWords } from "./part.intl.ts"

export const formWords = {
  title: { zh: "资料", en: "Facts" },
  hint: {
    zh: "能填多少填多少，顺序不限。空着的按“不知道”处理，不算错。",
    en: "Fill in what you know, in any order. What is empty counts as not known, never as wrong.",
  },
  groups: {
    subject: { zh: "主体", en: "Subject" },
    persons: { zh: "负责人", en: "Responsible persons" },
    services: { zh: "服务", en: "Services" },
    domains: { zh: "域名", en: "Domains" },
    accounts: { zh: "账号与服务器", en: "Accounts and servers" },
    register: { zh: "已有备案", en: "Filed already" },
    changes: { zh: "变更与注销", en: "Changes and cancellations" },
  },
  gists: {
    subject: { zh: "谁来备案：性质、名称、证件、所在地。", en: "Who files: kind, name, credential, place." },
    persons: { zh: "主体负责人、法定代表人、服务负责人。", en: "Of the subject and of each service." },
    services: { zh: "网站、APP 等，一项一项列。", en: "Websites and apps, one by one." },
    domains: { zh: "持有者、实名、到期日。", en: "Registrant, real name, expiry." },
    accounts: {
      zh: "云账号实名、服务器、授权码、在办订单。",
      en: "Real name, servers, codes, orders under way.",
    },
    register: { zh: "主体和服务原来在哪里备过案。", en: "Where the subject and its services are filed now." },
    changes: { zh: "要变更、注销或取消接入的。", en: "What is to be changed or ended." },
  },
  parts: partWords,
  states: {
    none: { zh: "未开始", en: "Not started" },
    some: (n: number): Text => ({ zh: `填了 ${n} 项`, en: `${n} filled in` }),
    fix: (n: number): Text => ({ zh: `${n} 处必改`, en: `${n} to fix` }),
    unreadable: (n: number): Text => ({ zh: `${n} 处读不懂`, en: `${n} unreadable` }),
  },
  add: (name: Text): Text => ({ zh: `加${name.zh}`, en: `Add ${name.en}` }),
  addTo: (list: Text): Text => ({ zh: `加${list.zh}`, en: `Add to ${list.en}` }),
  none: { zh: "没有", en: "None" },
  unknown: { zh: "不知道", en: "Not known" },
  noneStated: { zh: "已填明：没有。", en: "Stated: there are none." },
  remove: { zh: "删去", en: "Remove" },
  item: (n: number): Text => ({ zh: `第 ${n} 项`, en: `No. ${n}` }),
  files: { zh: "材料文件", en: "Files of materials" },
  filesHint: {
    zh: "选一个文件就能量出大小与像素；文件不会上传。",
    en: "Choosing a file measures its size and its sides; it is not uploaded.",
  },
  measure: { zh: "量一个文件", en: "Measure a file" },
  copy: { zh: "与主体负责人相同", en: "Same as for the subject" },
  noServices: { zh: "先在“服务”里加一项。", en: "Add a service first." },
  /** How providers are written where several may be named. */
  providers: (known: ReadonlyArray<{ readonly value: string; readonly label: Text }>): Text => ({
    zh: [...known.map(({ value, label }) => `${label.zh}写 ${value}`), "多个用顿号分开。"].join("；"),
    en: [...known.map(({ value, label }) => `${value} for ${label.en}`), "several parted by commas."].join(
      "; ",
    ),
  }),
  hints: {
    "/services/*/domains/*/name": { zh: "可直接粘贴网址。", en: "A pasted address will do." },
    "/subject/credential/validUntil": { zh: "没有期限的填“长期”。", en: "Write 长期 where there is no end." },
  },
}
