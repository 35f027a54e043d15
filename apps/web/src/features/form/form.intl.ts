import type { Text } from "../../language/language.ts"
import { listText } from "../../language/phrase.ts"
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
    open: { zh: "正在填", en: "Being filled in" },
    filled: { zh: "已填完", en: "Filled in" },
    optional: { zh: "选填", en: "Optional" },
    some: (n: number, of: number): Text => ({ zh: `填了 ${n} / ${of} 项`, en: `${n} of ${of} filled in` }),
    fix: (n: number): Text => ({ zh: `有 ${n} 处必改`, en: `${n} to fix` }),
    unreadable: (n: number): Text => ({ zh: `有 ${n} 处读不懂`, en: `${n} unreadable` }),
  },
  proceed: { zh: "保存并继续", en: "Save and continue" },
  checkAll: { zh: "检查所填", en: "Check what is filled in" },
  asIs: { zh: "情况就是这样，照实继续", en: "That is how it is: go on" },
  back: { zh: "上一页", en: "Back" },
  allGroups: { zh: "全部各组", en: "All groups" },
  progress: (n: number, of: number): Text => ({ zh: `第 ${n} / ${of} 页`, en: `Page ${n} of ${of}` }),
  pages: (group: Text): Text => ({ zh: `${group.zh}的各页`, en: `Pages of ${group.en}` }),
  faulty: (n: number): Text => ({
    zh: `有 ${n} 处要改`,
    en: n === 1 ? "There is 1 thing to mend" : `There are ${n} things to mend`,
  }),
  why: { zh: "为什么", en: "Why" },
  elsewhere: (names: ReadonlyArray<Text>): Text => ({
    zh: `在${listText(names).zh}，这一点目前不是必改。`,
    en: `At ${listText(names).en} nothing has to be fixed here so far.`,
  }),
  readAs: { zh: "读作", en: "Read as" },
  unclear: { zh: "不清楚", en: "Not sure" },
  longTerm: { zh: "长期", en: "No end (长期)" },
  nothingFilled: { zh: "还没有填写任何事实。", en: "Nothing is filled in yet." },
  change: { zh: "修改", en: "Change" },
  sameAs: (whose: Text, value: string): Text => ({
    zh: `同${whose.zh}：${value}`,
    en: `Same as ${whose.en}: ${value}`,
  }),
  samePerson: (name: string, whose: Text): Text => ({
    zh: `同${whose.zh}${name === "" ? "" : `：${name}`}`,
    en: `Same as ${whose.en}${name === "" ? "" : `: ${name}`}`,
  }),
  sameDomain: (name: string): Text => ({
    zh: `和别的服务用同一域名：${name}`,
    en: `Same domain as another service: ${name}`,
  }),
  dense: { zh: "全部字段在一页上", en: "All fields on one page" },
  add: (name: Text): Text => ({ zh: `加${name.zh}`, en: `Add ${name.en}` }),
  addTo: (list: Text): Text => ({ zh: `加${list.zh}`, en: `Add to ${list.en}` }),
  none: { zh: "没有", en: "None" },
  noneStated: { zh: "已填明：没有。", en: "Stated: there are none." },
  remove: { zh: "删去", en: "Remove" },
  item: (n: number): Text => ({ zh: `第 ${n} 项`, en: `No. ${n}` }),
  files: { zh: "材料文件", en: "Files of materials" },
  filesHint: {
    zh: "选一个文件就能量出大小、像素，看出是否彩色；文件不会上传。",
    en: "Choosing a file measures its size and sides and tells whether it is in colour; it is not uploaded.",
  },
  ranges: { zh: "各家要的格式：", en: "What each provider wants of the file:" },
  measure: { zh: "量一个文件", en: "Measure a file" },
  noServices: { zh: "先在“服务”里加一项。", en: "Add a service first." },
  hints: {
    "/services/*/domains/*/name": { zh: "可直接粘贴网址。", en: "A pasted address will do." },
    "/services/*/domains/*/registrant": {
      zh: "以注册商处的实名信息为准。",
      en: "As the registrar holds it after real-name verification.",
    },
    "/subject/credential/number": {
      zh: "空格、全角都可以。",
      en: "Spaces and full-width characters will do.",
    },
  },
}
