/** Brings the control for a place of the document into view and into focus, or the nearest part that is there. */
export const focusOn = (pointer: string): void => {
  // After the group has opened.
  setTimeout(() => {
    const part = nearest(pointer)
    const control = part?.querySelector<HTMLElement>("input, select, textarea, button")
    part?.scrollIntoView({ block: "center" })
    control?.focus({ preventScroll: true })
  }, 0)
}

const nearest = (pointer: string): Element | undefined => {
  for (let place = pointer; place !== ""; place = place.slice(0, place.lastIndexOf("/"))) {
    const found = document.querySelector(`[data-at="${CSS.escape(place)}"]`)
    if (found !== null) return found
  }
  return document.querySelector(".task.open") ?? undefined
}
