import { parentPort, workerData } from "node:worker_threads"
import { aggregated, choose, taskOf } from "@openbeian/planner/milp"
import { pooledCodes } from "./contenders.ts"
import { portfolio } from "./portfolio.ts"

// The aggregated program of a portfolio in a thread of its own, which can be ended. It says when it begins, then the cost.
const { services, gapMax }: { readonly services: number; readonly gapMax: number } = workerData
const task = taskOf(portfolio(services, pooledCodes))
const { program } = aggregated(task, choose(task, Number.POSITIVE_INFINITY))
parentPort?.postMessage("begins")
const solved = await program.solve(Number.POSITIVE_INFINITY, gapMax)
parentPort?.postMessage(solved?.cost ?? Number.NaN)
