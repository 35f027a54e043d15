export * as Day from "./Day.ts"
export * as WorkingDays from "./WorkingDays.ts"
