/** So many calls in a row; the CPU time of one of them, in microseconds. */
export const turn = (calls: number, call: () => unknown) => async (): Promise<number> => {
  const before = process.cpuUsage()
  for (let n = 0; n < calls; n += 1) call()
  return spentSince(before) / calls
}

/** The same for calls that have to be waited for. */
export const waitingTurn = (calls: number, call: () => Promise<unknown>) => async (): Promise<number> => {
  const before = process.cpuUsage()
  for (let n = 0; n < calls; n += 1) await call()
  return spentSince(before) / calls
}

/** By all threads of the process, so that garbage collection counts. */
const spentSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before)
  return user + system
}
