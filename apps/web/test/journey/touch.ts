import type { Page } from "playwright-core"

/** What a finger wants of a control, in CSS pixels, both ways (触控目标). */
const wanted = 44

/** The controls of a page that a finger hits on less than it wants; links within a sentence are as high as its line. */
export const smallTargets = (page: Page): Promise<ReadonlyArray<string>> =>
  page.evaluate((wanted) => {
    const controls = "a[href], button, input, select, textarea, summary"
    /** A label is as good as what it labels. */
    const hits = (control: Element, x: number, y: number): boolean => {
      const hit = document.elementFromPoint(x, y)
      if (hit === null) return false
      const labels = control instanceof HTMLInputElement ? [...(control.labels ?? [])] : []
      return [control, ...labels].some((each) => each.contains(hit))
    }
    /** How far it can be hit from a point in a direction, up to what is wanted. */
    const reach = (control: Element, x: number, y: number, dx: number, dy: number): number => {
      let far = 0
      while (far < wanted && hits(control, x + dx * (far + 1), y + dy * (far + 1))) far += 1
      return far
    }
    const isInSentence = (control: Element): boolean =>
      getComputedStyle(control).display === "inline" &&
      (control.parentElement?.textContent.trim().length ?? 0) > control.textContent.trim().length
    const isShown = (control: Element): boolean =>
      control.checkVisibility({ visibilityProperty: true }) && control.closest(".hide, .skip") === null
    /** Enough where it is hit at both ends of what is wanted. */
    const isHitOn = (control: Element, x: number, y: number): boolean => {
      const far = wanted / 2 - 1
      return [-1, 1].every((way) => hits(control, x + way * far, y) && hits(control, x, y + way * far))
    }
    const found: Array<string> = []
    for (const control of document.querySelectorAll(controls)) {
      if (!isShown(control) || isInSentence(control) || control.matches(":disabled")) continue
      control.scrollIntoView({ block: "center", inline: "center", behavior: "instant" })
      const [box] = [...control.getClientRects()].toSorted((a, b) => b.width * b.height - a.width * a.height)
      if (box === undefined) continue
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
      if (isHitOn(control, x, y)) continue
      const across = reach(control, x, y, -1, 0) + reach(control, x, y, 1, 0) + 1
      const along = reach(control, x, y, 0, -1) + reach(control, x, y, 0, 1) + 1
      // A box need not begin at a whole pixel.
      if (across >= wanted - 1 && along >= wanted - 1) continue
      const name = control.getAttribute("aria-label") ?? control.textContent.trim().slice(0, 24)
      found.push(`${control.localName}.${control.className} “${name}” is hit on ${across} × ${along}`)
    }
    scrollTo({ top: 0, behavior: "instant" })
    return found
  }, wanted)
