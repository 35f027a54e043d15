import type { Carry } from "./Order.ts"
import type { TaskOf } from "./Task.ts"
export const read: Carry<TaskOf<"import">> = async ({ task }) => {
  throw new Error(task.kind)
}
export const write: Carry<TaskOf<"export">> = async ({ task }) => {
  throw new Error(task.kind)
}
export const template: Carry<TaskOf<"template">> = async ({ task }) => {
  throw new Error(task.kind)
}
