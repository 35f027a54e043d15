/**
 * A portfolio as numbers (模型): what the kernels know of filings, providers and the calendar. Whoever makes a model
 * has decided what is eligible, what a limit is worth and what is assumed; nothing here is undocumented. Days are
 * counted from 1970-01-01, money in fen. Positions in the lists are the names: provider 0 is the first provider.
 */
export interface Model {
  /** The day on which everything that is ready may be handed in. */
  readonly today: number
  /** Classes of duration, named by their position. */
  readonly durations: ReadonlyArray<DurationClass>
  readonly providers: ReadonlyArray<ProviderModel>
  readonly subjects: ReadonlyArray<SubjectModel>
}

/** Which of three calendars is meant (最早、预计、最晚). Plans are chosen by the likely one. */
export const scenarios = ["earliest", "likely", "latest"] as const
export type Scenario = (typeof scenarios)[number]

/** A day in each scenario, counted from 1970-01-01 (三种情形的日期). */
export type Days = Readonly<Record<Scenario, number>>

/** How long an order takes in each scenario (办理时长). */
export type DurationClass = Readonly<Record<Scenario, Duration>>

/** The stages of one order, one after the other (各阶段时长). All are whole numbers from zero up. */
export interface Duration {
  /** Working days of the provider's review. */
  readonly provider: number
  /** Calendar days of the verification by SMS. */
  readonly sms: number
  /** Working days of the administration. */
  readonly administration: number
  /**
   * Calendar days, from the beginning of the administration, before which it does not end and after which it has ended:
   * where papers count days and an estimate working days. Absent: there are no such bounds.
   */
  readonly administrationWithin?: { readonly from: number; readonly to: number }
}

/** What a provider limits and asks (接入商). */
export interface ProviderModel {
  /** Whether each filing uses up a code (授权码). Where it does, `offers` has one at least that is not `isOwn`. */
  readonly needsCodes: boolean
  /** Whether codes bought for one subject may be used by another, so that the demand of all counts as one. */
  readonly isPooled: boolean
  /** Codes of the broker's own servers that every subject may use. Read only where `isPooled`. */
  readonly poolFree: number
  /** What can be bought. Where prices are unknown each cost is 1, and purchases are counted. */
  readonly offers: ReadonlyArray<Offer>
  /** Kinds of order (订单类型), named by their position. An order holds filings of one kind. */
  readonly kinds: ReadonlyArray<OrderKind>
  /** How many orders of an account may be open at once. Kinds that no cap names are not limited. */
  readonly caps: ReadonlyArray<Cap>
  /** Whether all further orders of this account wait for the first filing. */
  readonly firstFilingExcludes: boolean
  /** Cost of opening an account where the subject has none. */
  readonly accountCost: number
  /** Where no codes are needed: cost of the server that carries all of a subject. Absent: it costs nothing. */
  readonly serverCost?: number
  /** Cost of handling one order. */
  readonly orderCost: number
}

/** A purchase that brings codes (可购产品). Quota is from 1 up, cost from 0 up; both are whole. */
export interface Offer {
  readonly quota: number
  readonly cost: number
  /** Whether the subject that buys it alone may use its codes. Read only where `isPooled`. Absent: every subject may. */
  readonly isOwn?: boolean
}

/** How many filings an order of this kind may hold (每单备案数): from 1 up, or `Infinity`. */
export interface OrderKind {
  readonly batch: number
  /** The same for a first filing, where that differs. Not above `batch`. */
  readonly firstBatch?: number
  /** Whether its filings run on no server, as changes do. Absent: they do. */
  readonly isServerless?: boolean
}

/** At most `most` orders of these kinds together are open at once in an account (在办订单上限). */
export interface Cap {
  readonly among: ReadonlyArray<number>
  readonly most: number
}

/** Who files (备案主体), in an account of its own at each provider. */
export interface SubjectModel {
  /** Whether the administration has the subject. Where not, its first filing ends before orders elsewhere start. */
  readonly isFiled: boolean
  /** One for each provider. */
  readonly at: ReadonlyArray<Standing>
  readonly items: ReadonlyArray<ItemModel>
  /**
   * The same subject with other items behind others (另一种先后): as many of its items can be filed in each, and a plan takes
   * one of them or the subject as it is. Absent: there is none.
   */
  readonly alternatives?: ReadonlyArray<Omit<SubjectModel, "alternatives">>
}

/** What a subject has at a provider (现有资源). */
export interface Standing {
  readonly hasAccount: boolean
  /** Where no codes are needed: whether a server is still to be bought for what is filed here. Absent: none is. */
  readonly needsServer?: boolean
  /** Its servers with codes left, named by their position. Empty where no codes are needed. */
  readonly seats: ReadonlyArray<Seat>
  /** Instead of the provider's `kinds`, where the figures differ for this subject; as many of them. */
  readonly kinds?: ReadonlyArray<OrderKind>
  /** Positions of the offers that the subject may not buy here for itself (不可购买). Absent: it may buy any. */
  readonly unfit?: ReadonlyArray<number>
  /** The first day on which a new order may start, where one is under way whose end it waits for. */
  readonly busyUntil?: Days
  /** Orders under way that may be open beside new ones: each takes a place of every cap (仍在办的订单). Absent: none. */
  readonly open?: number
}

/** A server of the subject (已有服务器). */
export interface Seat {
  /** Codes left. */
  readonly free: number
  /** Positions of the items that may use them; absent means all of the subject. */
  readonly usableBy?: ReadonlyArray<number>
  /**
   * Positions of the items that give a code of it back (归还授权码), each with one filing: once the order that holds the
   * item here has ended, there is one code more. Read only of subjects that are filed. Absent: none.
   */
  readonly returnedBy?: ReadonlyArray<number>
}

/** A service to be filed (待备案服务). */
export interface ItemModel {
  /** One for each provider; undefined where the item cannot be filed there. */
  readonly options: ReadonlyArray<Option | undefined>
  /** The server that carries it today. */
  readonly pinned?: Pin
}

/** How an item would be filed at a provider. Items may share one object. */
export interface Option {
  /** Filings that the item makes there, from 1 up; each takes one code and one place in an order. */
  readonly filings: number
  /** Position in `durations`. */
  readonly duration: number
  /** Position in `kinds` of the provider. */
  readonly kind: number
  /** The first day on which an order with it may start. */
  readonly release: number
  /**
   * Whether a subject that is not filed may file it here only where its first filing is here. Whoever makes a model sees
   * to it that some way is left. Absent: it may be filed here after a first filing elsewhere too.
   */
  readonly isOnlyWhereFirst?: boolean
  /**
   * Whether an order with it may start here only when another order of the subject here has ended that holds none such
   * and adds a service: one that runs on a server, see `OrderKind`. Only of subjects that are filed, and whoever makes a
   * model sees to it that some way is left. Absent: it waits for none.
   */
  readonly isOnlyAfterAnother?: boolean
  /** What is ordered here only once the order with it has ended (后续订单). Absent: nothing. */
  readonly followers?: ReadonlyArray<Follower>
}

/**
 * An item that is filed wherever another one is, after it, in an order of its own that runs on no server (后续事项). It has
 * no options itself, and one item at most has it as a follower.
 */
export interface Follower {
  /** Its position among the items of the subject. */
  readonly item: number
  readonly duration: number
  readonly kind: number
  readonly release: number
}

/** Where an item is hosted, and what it costs to move it (迁移成本). */
export interface Pin {
  /** -1 where no provider of the model has the server, or it can carry no filing: then it moves wherever it is filed. */
  readonly provider: number
  /** -1 where the server is none of the subject's own, so that it stays by staying with the provider. */
  readonly seat: number
  /** For each of its filings that uses no code of that seat, at whichever provider. */
  readonly movingCost: number
}
