import { fill, text } from "@openbeian/core/text"
import { dayOf, ending, type Lapse } from "./Lapse.ts"
import { isBeforeOrder } from "./moveSteps.ts"
import type { Move } from "./moves.ts"
import { lastingServer, pathOf } from "./terms.ts"

/** Servers that services leave after the approval, and that end before it (迁移前到期的服务器). */
export const leftTooSoon = (
  moves: ReadonlyArray<Move>,
  today: string,
  approved: string,
): ReadonlyArray<Lapse> =>
  moves.flatMap((move) => {
    const { server, provider, plugin, owner, term } = move.from
    // What is over already carries nothing that a renewal would keep.
    if (isBeforeOrder(move) || term === undefined || term.until < today || term.until >= approved) return []
    return [
      {
        ...ending(term, { today, handedIn: today, ended: approved }),
        ...lastingServer(provider, server, undefined, plugin?.name ?? text(provider, provider)),
        message: fill(endsBeforeItIsLeft, { on: dayOf(term), approved }),
        rule: "left-server-ends",
        path: pathOf(`${provider}/${server}`),
        clauses: [],
        owner,
      },
    ]
  })

const endsBeforeItIsLeft = text(
  "{on} 到期，服务要等通过以后才迁走，最迟 {approved}",
  "its term is over on {on}, and the services leave it after the approval, which may be on {approved}",
)
