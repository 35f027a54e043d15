import { useQuery } from "@tanstack/solid-query"
import { createEffect } from "solid-js"
import { ClausesContext } from "../../components/clause/index.ts"
import { Fetched, kept } from "../../components/fetched/index.ts"
import { say } from "../../language/language.ts"
import { comparisonWords as words } from "./comparison.intl.ts"
import { comparison, conflicts } from "./comparison.ts"
import { Contradictions } from "./contradictions.tsx"
import { Matrix } from "./matrix.tsx"

/** Providers side by side, and below where papers contradict themselves (各家对照). */
export const Comparison = () => {
  const found = useQuery(() => ({ queryKey: ["comparison"], queryFn: both, ...kept }))
  createEffect(() => {
    document.title = say(words.pageTitle)
  })
  return (
    <div class="comparison">
      <div class="head">
        <div class="head-l">
          <nav class="crumb" aria-label={say(words.where)}>
            <a href="?">{say(words.start)}</a>
            <span aria-hidden="true">/</span>
            <span aria-current="page">{say(words.title)}</span>
          </nav>
          <h1>{say(words.title)}</h1>
          <p class="lead">{say(words.lead)}</p>
        </div>
      </div>
      <Fetched query={found}>
        {({ compared, contradictions }) => (
          <ClausesContext.Provider value={(id) => compared.clauses[id] ?? contradictions.clauses[id]}>
            <Matrix comparison={compared} />
            <Contradictions conflicts={contradictions} providers={compared.providers} />
          </ClausesContext.Provider>
        )}
      </Fetched>
    </div>
  )
}

const both = async () => {
  const [compared, contradictions] = await Promise.all([comparison(), conflicts()])
  return { compared, contradictions }
}
