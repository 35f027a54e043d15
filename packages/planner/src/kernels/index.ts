export { within } from "./assemble.ts"
export { finishOf, ordersWithin } from "./calendar.ts"
export { front, solve } from "./solve.ts"
export { type Patience, solveExactly } from "./solveExactly.ts"
