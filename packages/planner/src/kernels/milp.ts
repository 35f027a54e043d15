// The same problem as whole-number programs, for those who compare.
export { choose, taskOf } from "./choose.ts"
export { Program } from "./Program.ts"
export { aggregated } from "./solveExactly.ts"
