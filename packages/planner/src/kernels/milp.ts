// The same problem as whole-number programs, for those who compare.
export { aggregated } from "./aggregated.ts"
export { choose, taskOf } from "./choose.ts"
export { Program } from "./Program.ts"
