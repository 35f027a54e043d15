/** Brings the control for a place of the document into view and into focus, or the nearest part that is there. */
export const focusOn = (pointer: string): void => {
  let frames = 0
  const attempt = () => {
    const part = partAt(pointer)
    const control = part === null ? undefined : controlIn(part)
    frames += 1
    // Its page, or the widget, may still be on the way.
    if (control === undefined && frames < framesMax) requestAnimationFrame(attempt)
    else show(part ?? nearest(pointer))
  }
  requestAnimationFrame(attempt)
}

/** The control of a part that answers its question; what is ticked beside it comes second. */
export const controlIn = (part: Element): HTMLElement | undefined =>
  part.querySelector<HTMLElement>(":is(input, select, textarea, button):not(.tick *)") ?? undefined

/** About a second. */
const framesMax = 60

const show = (part: Element | undefined): void => {
  part?.scrollIntoView({ block: "center" })
  if (part !== undefined) controlIn(part)?.focus({ preventScroll: true })
}

const partAt = (place: string): Element | null => document.querySelector(`[data-at="${CSS.escape(place)}"]`)

const nearest = (pointer: string): Element | undefined => {
  for (let place = pointer; place !== ""; place = place.slice(0, place.lastIndexOf("/"))) {
    const found = partAt(place)
    if (found !== null) return found
  }
  return document.querySelector(".step") ?? undefined
}
