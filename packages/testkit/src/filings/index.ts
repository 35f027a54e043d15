export { cleanFiling, today } from "./cleanFiling.ts"
export { filing } from "./randomFiling.ts"
export { sample } from "./sample.ts"
