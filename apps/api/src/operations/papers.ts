import {
  Comparison,
  Conflicts,
  GuideView,
  ProviderView,
  ProvinceView,
  RegulationsView,
} from "@openbeian/core/check"
import { Library } from "@openbeian/core/library"
import { text } from "@openbeian/core/text"
import { ClauseFilters, ClausePage, ClauseQuery, FiltersQuery } from "../clauses.ts"
import { ProvidersAsked } from "../comparison.ts"
import { GuideTopics } from "../guides.ts"
import { Alive, Ready } from "../health.ts"
import { Overview } from "../overview.ts"
import { Providers } from "../providers.ts"
import { AnySchema, rowsOf } from "./Operation.ts"

const providerId = text("接入商的标识", "a provider's id")

/** Providers and what they and the administrations have published, and the service itself. */
export const papers = rowsOf({
  "/api/overview": {
    $get: {
      group: "paper",
      says: text(
        "收录了多少，以及各家答案不同的一件事",
        "How much is known, and one fact answered differently",
      ),
      answer: Overview,
    },
  },
  "/api/providers": {
    $get: { group: "provider", says: text("已安装的接入商", "Installed providers"), answer: Providers },
  },
  "/api/providers/:id": {
    $get: {
      group: "provider",
      says: text("一家接入商的全部资料，逐条注明条款", "All that one provider says, clause by clause"),
      path: { id: providerId },
      answer: ProviderView.Whole,
      example: ({ provider }) => ({ path: { id: provider } }),
    },
  },
  "/api/comparison": {
    $get: {
      group: "provider",
      says: text("接入商并排比较", "Providers side by side"),
      query: ProvidersAsked,
      answer: Comparison.Comparison,
      asksByName: true,
    },
  },
  "/api/guides": {
    $get: {
      group: "provider",
      says: text("指引的主题，以及哪些接入商有", "Topics of guides, and who has one"),
      answer: GuideTopics,
    },
  },
  "/api/guides/:provider": {
    $get: {
      group: "provider",
      says: text("一家接入商的指引", "The guides of one provider"),
      path: { provider: providerId },
      answer: GuideView.List,
      example: ({ provider }) => ({ path: { provider } }),
    },
  },
  "/api/guides/:provider/:topic": {
    $get: {
      group: "provider",
      says: text("一篇指引：问题、答案与办法", "One guide: questions, answers, and what to do"),
      path: { provider: providerId, topic: text("指引的主题", "the topic of the guide") },
      answer: GuideView.Whole,
      example: ({ provider, topic }) => ({ path: { provider, topic } }),
    },
  },
  "/api/clauses": {
    $get: {
      group: "paper",
      says: text("条款库，可筛选与分页", "The library of clauses, filtered, by pages"),
      query: ClauseQuery,
      answer: ClausePage,
      asksByName: true,
      example: () => ({ query: { province: "440000", q: "域名", limit: "20" } }),
    },
  },
  "/api/clauses/:id": {
    $get: {
      group: "paper",
      says: text(
        "一条条款：依据、引用处、矛盾与沿革",
        "One clause: its paper, what cites it, what contradicts it, and what it replaced",
      ),
      path: { id: text("条款的标识", "id of the clause") },
      answer: Library.WholeClause,
      example: () => ({ path: { id: "core-record-number" } }),
    },
  },
  "/api/clause-filters": {
    $get: {
      group: "paper",
      says: text(
        "条款库可用的筛选条件，及在所查范围内的条数",
        "By what clauses can be filtered, and how many there are within what is asked",
      ),
      query: FiltersQuery,
      answer: ClauseFilters,
      asksByName: true,
      example: () => ({ query: { provider: "aliyun", q: "域名" } }),
    },
  },
  "/api/conflicts": {
    $get: {
      group: "paper",
      says: text("文件自相矛盾之处与取舍", "Contradictions in the papers and their rulings"),
      query: ProvidersAsked,
      answer: Conflicts.Conflicts,
      asksByName: true,
    },
  },
  "/api/regulations": {
    $get: {
      group: "paper",
      says: text("全国的要求与全部依据文件", "What the country asks, and all papers"),
      answer: RegulationsView.Whole,
    },
  },
  "/api/regulations/provinces": {
    $get: {
      group: "paper",
      says: text("已收录的省份", "The provinces of which something is stated"),
      answer: ProvinceView.List,
    },
  },
  "/api/regulations/provinces/:code": {
    $get: {
      group: "paper",
      says: text("一省的全部要求", "All that is stated of a province"),
      path: {
        code: text("代码、字母、简称或名称", "its code, letters, one-character name or name"),
      },
      answer: ProvinceView.Whole,
      example: () => ({ path: { code: "440000" } }),
    },
  },
  "/livez": {
    $get: { group: "service", says: text("进程是否存活", "Whether the process lives"), answer: Alive },
  },
  "/readyz": { $get: { group: "service", says: text("能否应答", "Whether it can answer"), answer: Ready } },
  "/openapi.json": { $get: { group: "service", says: text("本文档", "This document"), answer: AnySchema } },
})
