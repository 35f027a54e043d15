import type { Document } from "@openbeian/core/document"
import { type Text, text, withFix } from "@openbeian/core/text"
import type { CheckDeskError } from "./CheckDesk.ts"
import type { Slip } from "./json.ts"

/** Why a request is not answered: a reason of the desk, or one of the door itself. */
export type Reason = CheckDeskError["reason"] | Refusal

/** What the door refuses before anyone is asked. */
export type Refusal =
  | { readonly _tag: "PathUnknown"; readonly path: string }
  | { readonly _tag: "DivisionUnknown"; readonly code: string }
  | { readonly _tag: "CursorUnknown"; readonly after: string }
  | { readonly _tag: "MethodUnknown"; readonly method: string; readonly allowed: ReadonlyArray<string> }
  | { readonly _tag: "HostUnknown"; readonly host: string }
  | { readonly _tag: "MediaTypeUnknown"; readonly found: string; readonly allowed: ReadonlyArray<string> }
  | { readonly _tag: "EncodingUnknown"; readonly found: string }
  | { readonly _tag: "BodyTooLarge"; readonly bytesMax: number }
  | { readonly _tag: "BodyIncomplete" }
  | { readonly _tag: "JsonMalformed"; readonly slip: Slip }
  | { readonly _tag: "DocumentUnreadable"; readonly faults: ReadonlyArray<Document.Fault> }
  | { readonly _tag: "DocumentFaulty"; readonly faults: ReadonlyArray<Document.Fault> }
  | { readonly _tag: "ParametersFaulty"; readonly faults: ReadonlyArray<Document.Fault> }
  | { readonly _tag: "NotAcceptable"; readonly found: string; readonly allowed: ReadonlyArray<string> }
  | { readonly _tag: "WorkbookUnreadable"; readonly says: Text; readonly fix: Text }
  | { readonly _tag: "CustomerUnknown"; readonly customer: string }
  | {
      readonly _tag: "TooSoon"
      readonly says: Text
      readonly fix: Text
      readonly faults: ReadonlyArray<Document.Fault>
    }
  | { readonly _tag: "JobUnknown"; readonly job: string }
  | { readonly _tag: "JobLost"; readonly job: string }
  | { readonly _tag: "JobUnfinished"; readonly job: string }
  | { readonly _tag: "WorkTooLarge"; readonly megabytesMax: number }
  | { readonly _tag: "WorkTooLong"; readonly secondsMax: number }
  | { readonly _tag: "Busy" }
  | { readonly _tag: "Broken" }

/** One row a reason: a new reason without a row does not compile. The only place that knows status codes. */
const problems: { readonly [Tag in Reason["_tag"]]: Row<Extract<Reason, { readonly _tag: Tag }>> } = {
  ProviderUnknown: {
    status: 404,
    title: text("没有这家接入商", "No such provider"),
    says: ({ provider, known }) =>
      text(
        `没有安装接入商“${short(provider)}”；已安装的有：${known.join("、")}`,
        `no provider "${short(provider)}" is installed; there are: ${known.join(", ")}`,
      ),
  },
  ProvinceUnknown: {
    status: 404,
    title: text("没有这个省份", "No such province"),
    says: ({ says, fix }) => withFix(says, fix),
  },
  NoAdministration: {
    status: 404,
    title: text("该地没有受理备案的通信管理局", "No administration takes filings there"),
    says: ({ says, fix }) => withFix(says, fix),
  },
  ProvinceUnstated: {
    status: 404,
    title: text("未收录该省", "Nothing is gathered of this province"),
    says: ({ says, fix }) => withFix(says, fix),
  },
  ClauseUnknown: {
    status: 404,
    title: text("没有这条条款", "No such clause"),
    says: ({ clause }) => text(`没有条款“${short(clause)}”`, `there is no clause "${short(clause)}"`),
  },
  TopicUnknown: {
    status: 404,
    title: text("没有这篇指引", "No such guide"),
    says: ({ topic, known }) =>
      text(
        `没有指引“${short(topic)}”；有：${known.join("、")}`,
        `there is no guide "${short(topic)}"; there are: ${known.join(", ")}`,
      ),
  },
  FilingTooLong: {
    status: 413,
    title: text("资料过长", "The filing is too long"),
    says: ({ items, itemsMax }) =>
      text(
        `资料里的服务、域名等共 ${items} 项，一次最多检查 ${itemsMax} 项，请分几份`,
        `the filing lists ${items} services, domains and so on; at most ${itemsMax} are checked at once, divide it`,
      ),
  },
  PathUnknown: {
    status: 404,
    title: text("此处没有内容", "Nothing is here"),
    says: ({ path }) =>
      text(
        `这里没有 ${short(path)}；全部路径见 /openapi.json`,
        `there is no ${short(path)}; all paths are in /openapi.json`,
      ),
  },
  DivisionUnknown: {
    status: 404,
    title: text("没有这个行政区划", "No such division"),
    says: ({ code }) =>
      text(
        `没有代码为“${short(code)}”的行政区划；应为六位数字，如 330106`,
        `no division has the code "${short(code)}"; it has six digits, such as 330106`,
      ),
  },
  CursorUnknown: {
    status: 400,
    title: text("无法从该处继续翻页", "No page begins there"),
    says: ({ after }) => cursorUnknown(after),
  },
  MethodUnknown: {
    status: 405,
    title: text("不接受该方法", "Method not allowed"),
    says: ({ method, allowed }) =>
      text(
        `此路径不接受 ${short(method)}，可用：${allowed.join("、")}`,
        `this path does not take ${short(method)}, only ${allowed.join(", ")}`,
      ),
  },
  HostUnknown: {
    status: 421,
    title: text("主机名不符", "Another host was meant"),
    says: ({ host }) =>
      text(
        `本服务只对本机开放，不以 ${short(host)} 之名应答；请用 127.0.0.1 或 localhost，反向代理请改写 Host，或用 HOST 指定其他监听地址`,
        `this server listens to its own machine and does not answer for ${short(host)}; use 127.0.0.1 or localhost, let a proxy rewrite Host, or listen on another address with HOST`,
      ),
  },
  MediaTypeUnknown: {
    status: 415,
    title: text("不支持的内容类型", "Unsupported content type"),
    says: ({ found, allowed }) =>
      text(
        `Content-Type 应为 ${allowed.join("、")}（UTF-8），收到的是 ${short(found)}`,
        `Content-Type has to be one of ${allowed.join(", ")} (UTF-8), it is ${short(found)}`,
      ),
  },
  EncodingUnknown: {
    status: 415,
    title: text("不支持的内容编码", "Unsupported content encoding"),
    says: ({ found }) =>
      text(
        `请求正文不要压缩：Content-Encoding 只接受 identity，收到的是 ${short(found)}`,
        `send the body as it is: Content-Encoding may only be identity, it is ${short(found)}`,
      ),
  },
  BodyTooLarge: {
    status: 413,
    title: text("内容过大", "The body is too large"),
    says: ({ bytesMax }) =>
      text(`内容不得超过 ${bytesMax / 1_000_000} MB`, `there may be at most ${bytesMax / 1_000_000} MB`),
  },
  BodyIncomplete: {
    status: 400,
    title: text("内容不完整", "The body is incomplete"),
    says: () => text("请求正文没有完整送达", "the body did not arrive whole"),
  },
  JsonMalformed: {
    status: 400,
    title: text("内容不是 JSON", "The body is not JSON"),
    says: ({ slip: { line, column } }) =>
      text(
        `以 application/json 发来的正文不是 JSON，第 ${line} 行第 ${column} 列起不合语法；YAML 请以 application/yaml 发送`,
        `the body was sent as application/json and is not JSON from line ${line}, column ${column} on; send YAML as application/yaml`,
      ),
  },
  DocumentUnreadable: {
    status: 400,
    title: text("文档无法识读", "The document cannot be read"),
    says: ({ faults }) =>
      text(`文档无法识读，有 ${count(faults)} 处要改`, `the document cannot be read: ${counted(faults)}`),
  },
  DocumentFaulty: {
    status: 422,
    title: text("文档有错", "The document has faults"),
    says: ({ faults }) => text(`有 ${count(faults)} 处要改`, counted(faults)),
  },
  ParametersFaulty: {
    status: 400,
    title: text("查询参数有误", "A query parameter is wrong"),
    says: ({ faults }) => text(`查询参数有误：${names(faults)}`, `wrong query parameters: ${names(faults)}`),
  },
  NotAcceptable: {
    status: 406,
    title: text("不提供该格式", "Not in that form"),
    says: ({ found, allowed }) =>
      text(
        `Accept 要的是 ${short(found)}，这里有：${allowed.join("、")}`,
        `Accept asks for ${short(found)}; there are: ${allowed.join(", ")}`,
      ),
  },
  WorkbookUnreadable: {
    status: 422,
    title: text("工作簿无法识读", "The workbook cannot be read"),
    says: ({ says, fix }) => withFix(says, fix),
  },
  CustomerUnknown: {
    status: 404,
    title: text("没有这个客户", "No such customer"),
    says: ({ customer }) =>
      text(`客户组合里没有客户“${short(customer)}”`, `the portfolio has no customer "${short(customer)}"`),
  },
  TooSoon: {
    status: 422,
    title: text("期限过早", "No plan ends by that day"),
    says: ({ says, fix }) => withFix(says, fix),
  },
  JobUnknown: {
    status: 404,
    title: text("没有这个任务", "No such job"),
    says: ({ job }) =>
      text(
        `没有任务 ${short(job)}：已取消或删除，已过保留时间，已给较新的任务让位，或从未有过`,
        `there is no job ${short(job)}: it was cancelled or forgotten, its time was up, it made room for newer ones, or it never was`,
      ),
  },
  JobLost: {
    status: 410,
    title: text("任务已丢失", "The job is lost"),
    says: ({ job }) =>
      text(
        `任务 ${short(job)} 属于服务重新启动之前；任务只存于内存，请重新提交`,
        `the job ${short(job)} is from before the server was started again; jobs are kept in memory alone, send it anew`,
      ),
  },
  JobUnfinished: {
    status: 409,
    title: text("任务尚未完成", "The job is not done"),
    says: ({ job }) =>
      text(
        `任务 ${short(job)} 还没有结果；进度见 /api/jobs/${short(job)}`,
        `the job ${short(job)} has no result yet; /api/jobs/${short(job)} tells how far it is`,
      ),
  },
  WorkTooLarge: {
    status: 413,
    title: text("内容过多", "It is too much"),
    says: ({ megabytesMax }) =>
      text(
        `所需内存超过 ${megabytesMax} MB，请分几次提交`,
        `it takes more than ${megabytesMax} MB of memory; divide it`,
      ),
  },
  WorkTooLong: {
    status: 413,
    title: text("用时过长", "It takes too long"),
    says: ({ secondsMax }) =>
      text(
        `${secondsMax} 秒内没有做完，请分几次提交`,
        `it was not done within ${secondsMax} seconds; divide it`,
      ),
  },
  Busy: {
    status: 503,
    title: text("正忙", "Busy"),
    says: () =>
      text("等候的工作已满，请稍后再试", "as much work is waiting as may wait; try again in a while"),
  },
  Broken: {
    status: 500,
    title: text("程序出错", "Something broke"),
    says: () =>
      text(
        "程序出错，原因已写入服务端日志；请求未被保存",
        "a defect of the program, logged by the server; nothing of the request was kept",
      ),
  },
}

/** The row for this very reason: TypeScript does not see that tag and row belong together. */
export const rowOf = (reason: Reason): Row<Reason> => problems[reason._tag] as Row<Reason>

/** Every kind of refusal, for whoever reads about them. */
export const kinds: ReadonlyArray<Kind> = Object.entries<Row<never>>(problems).map(([tag, row]) => ({
  name: kebab(tag),
  status: row.status,
  title: row.title,
}))

interface Kind {
  readonly name: string
  readonly status: Row<never>["status"]
  readonly title: Text
}

export const statuses = [400, 404, 405, 406, 409, 410, 413, 415, 421, 422, 500, 503] as const

interface Row<R> {
  readonly status: (typeof statuses)[number]
  readonly title: Text
  readonly says: (reason: R) => Text
}

export const cursorUnknown = (after: string): Text =>
  text(`列表里没有“${short(after)}”，无法从它之后继续`, `the list has no "${short(after)}" to go on after`)

export function kebab(tag: string): string {
  return tag.replace(/(?<=[a-z])[A-Z]/gu, "-$&").toLowerCase()
}

/** The last fault of very many only says that there are more. */
const count = (faults: ReadonlyArray<Document.Fault>): string =>
  faults.at(-1)?.code === "more" ? `${faults.length - 1}+` : String(faults.length)

const counted = (faults: ReadonlyArray<Document.Fault>): string =>
  count(faults) === "1" ? "1 place has to be mended" : `${count(faults)} places have to be mended`

const names = (faults: ReadonlyArray<Document.Fault>): string =>
  short(faults.map(({ path }) => path.slice(1)).join(", "))

/** Names out of a request are shown, but not at any length. */
export const short = (name: string): string => (name.length > 80 ? `${name.slice(0, 80)}…` : name)
