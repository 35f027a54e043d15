/**
 * Keeps a box beside what opened it, above everything else and cut by nothing, until it is ended. On a phone and on
 * paper the box stays in its place in the text; so it does in a browser that has no popovers, floating by its style.
 */
export const float = (box: HTMLElement, opener: HTMLElement): (() => void) => {
  const inPlace = matchMedia("(max-width: 640px), print")
  let side: "above" | "below" | undefined
  const settle = () => {
    if (!("popover" in HTMLElement.prototype)) return
    box.popover = inPlace.matches ? null : "manual"
    side = undefined
    if (inPlace.matches) return box.removeAttribute("style")
    box.showPopover()
    follow()
  }
  const follow = () => {
    if (box.popover === null) return
    const at = opener.getBoundingClientRect()
    const room = { above: at.top - edge, below: innerHeight - at.bottom - edge }
    side ??=
      room.below < Math.min(box.offsetHeight, leastHeight) && room.above > room.below ? "above" : "below"
    const left = Math.max(
      edge,
      Math.min(at.left, document.documentElement.clientWidth - box.offsetWidth - edge),
    )
    box.style.left = `${left}px`
    box.style.maxHeight = `${Math.max(leastHeight, room[side]) - gap}px`
    box.style.top = side === "below" ? `${at.bottom + gap}px` : `${at.top - gap - box.offsetHeight}px`
  }
  settle()
  inPlace.addEventListener("change", settle)
  addEventListener("resize", follow)
  // Also of boxes that scroll by themselves: their scrolling does not bubble.
  addEventListener("scroll", follow, { capture: true, passive: true })
  return () => {
    inPlace.removeEventListener("change", settle)
    removeEventListener("resize", follow)
    removeEventListener("scroll", follow, { capture: true })
  }
}

/** Kept free at the edges of the window, and between the box and its chip. */
const edge = 16
const gap = 4
/** A box is not pressed below this; where there is less room it goes to the other side. */
const leastHeight = 240
