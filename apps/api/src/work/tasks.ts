import type { Carry } from "./Order.ts"
import type { Task, TaskOf } from "./Task.ts"

/** Each is loaded when it is first asked for. */
const tasks: { readonly [K in Task["kind"]]: Carry<TaskOf<K>> } = {
  import: async (...asked) => (await import("./portfolio.ts")).read(...asked),
  export: async (...asked) => (await import("./portfolio.ts")).write(...asked),
  template: async (...asked) => (await import("./portfolio.ts")).template(...asked),
  plan: async (...asked) => (await import("./plan.ts")).plan(...asked),
  document: async (...asked) => (await import("./plan.ts")).document(...asked),
  comparison: async (...asked) => (await import("./plan.ts")).compare(...asked),
  difference: async (...asked) => (await import("./plan.ts")).difference(...asked),
}

/** Carries out any task. */
export const carryOut: Carry<Task> = ({ task, servicesMax }, progress) =>
  carrierOf(task.kind)({ task, servicesMax }, progress)

/** The cast of this file: TypeScript does not see that kind and task belong together. */
const carrierOf = (kind: Task["kind"]): Carry<Task> => tasks[kind] as Carry<Task>
