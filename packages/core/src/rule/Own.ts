/**
 * Much of what rules read is the same whichever provider is asked. What one provider alone has or makes of a filing says
 * so here when it is read, so that a verdict reached without it can stand for every provider (与接入商无关的结论).
 */
let isRead = false

/** To be called by whatever hands out something of one provider alone. */
export const read = (): void => {
  isRead = true
}

/** Whether that has happened since this was last asked. */
export const wasRead = (): boolean => {
  const was = isRead
  isRead = false
  return was
}
