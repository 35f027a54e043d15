// What is read one after the other is one script: apart, the two weigh more.
export { Compare } from "../compare/compare.tsx"
export { PlanPage } from "./plan.tsx"
