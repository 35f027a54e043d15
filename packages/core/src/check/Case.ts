import type { Facts } from "../filing/Filing.ts"
import type { Plugin } from "../provider/Plugin.ts"
import type { Regulations } from "../regulation/Regulations.ts"
import type { Alike, Finding } from "../rule/evaluate.ts"
import { administrationOf, type Layered, layeredFindings, layersOf } from "./layers.ts"
import { type Seen, type Sight, seenBy, sightOf } from "./places.ts"
import type { Views } from "./views.ts"

/** What a provider makes of a filing, before it is put into words (判定). Verdicts are reached when they are first read. */
export interface Judged {
  readonly seen: Seen
  /** What the services and changes are shown with: papers, ways and duties. */
  readonly views: Views
  /** Every verdict of every layer. */
  readonly all: ReadonlyArray<Layered<Finding>>
  /** Those that count: nothing nearer decides instead. */
  readonly counting: ReadonlyArray<Finding>
}

/**
 * A filing on a day, to be judged at one provider or at several (一案). What has nothing to do with the provider is found
 * at the first of them and holds for the others.
 */
export class Case {
  private readonly facts: Facts
  private readonly regulations: Regulations
  private readonly sight: Sight
  /** By the likeness of what providers see. */
  private readonly known = new Map<string, Alike>()

  constructor(facts: Facts, regulations: Regulations, today: string) {
    this.facts = facts
    this.regulations = regulations
    this.sight = sightOf(facts, today)
  }

  at(plugin: Plugin): Judged {
    const seen = seenBy(plugin, this.sight)
    const layers = layersOf(this.facts, plugin, this.regulations)
    const administration = administrationOf(this.facts, this.regulations)
    const views = { plugin, layers, administration, today: this.sight.today }
    return new Judgement(seen, views, this.alikeWith(seen))
  }

  private alikeWith({ likeness }: Seen): Alike {
    const alike: Alike = this.known.get(likeness) ?? new Map()
    this.known.set(likeness, alike)
    return alike
  }
}

class Judgement implements Judged {
  readonly seen: Seen
  readonly views: Views
  private readonly alike: Alike
  private reached: Pick<Judged, "all" | "counting"> | undefined

  constructor(seen: Seen, views: Views, alike: Alike) {
    this.seen = seen
    this.views = views
    this.alike = alike
  }
  get all(): Judged["all"] {
    return this.verdicts.all
  }
  get counting(): Judged["counting"] {
    return this.verdicts.counting
  }
  private get verdicts(): Pick<Judged, "all" | "counting"> {
    if (this.reached !== undefined) return this.reached
    const all = layeredFindings(this.views.layers, this.seen.places, this.alike)
    const counting = all.filter(({ decidedBy }) => decidedBy === undefined).map(({ of }) => of)
    this.reached = { all, counting }
    return this.reached
  }
}
