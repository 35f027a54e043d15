export { finishOf, ordersWithin } from "./calendar.ts"
export { front, solve } from "./solve.ts"
