import { useQuery } from "@tanstack/solid-query"
import { ClausesContext } from "../../components/clause/index.ts"
import { Fetched, kept } from "../../components/fetched/index.ts"
import { PageHead } from "../../components/page-head/index.ts"
import { say } from "../../language/language.ts"
import { comparisonWords as words } from "./comparison.intl.ts"
import { comparison, conflicts } from "./comparison.ts"
import { Contradictions } from "./contradictions.tsx"
import { Matrix } from "./matrix.tsx"

/** Providers side by side, and below where papers contradict themselves (各家对照). */
export const Comparison = () => {
  const found = useQuery(() => ({ queryKey: ["comparison"], queryFn: both, ...kept }))
  return (
    <div class="comparison">
      <PageHead title={say(words.title)} lead={say(words.lead)} />
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
