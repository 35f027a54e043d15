import { createSignal, onCleanup, onMount } from "solid-js"

/** What of a scrolled box is in sight, in rem, so that text at another size changes nothing (可见范围). */
export interface Sight {
  readonly top: number
  readonly left: number
  readonly width: number
  readonly height: number
}

/** Follows the scrolling and the size of a box, once a frame. */
export const createSight = () => {
  const [sight, setSight] = createSignal<Sight>(
    { top: 0, left: 0, width: 60, height: 30 },
    { equals: isSame },
  )
  let box: HTMLElement | undefined
  let frame = 0
  const look = () => {
    frame = 0
    if (box === undefined) return
    const rem = remOf()
    const { scrollTop, scrollLeft, clientWidth, clientHeight } = box
    setSight({
      top: scrollTop / rem,
      left: scrollLeft / rem,
      width: clientWidth / rem,
      height: clientHeight / rem,
    })
  }
  const lookSoon = () => {
    if (frame === 0) frame = requestAnimationFrame(look)
  }
  const resized = new ResizeObserver(lookSoon)
  onMount(() => {
    look()
    if (box !== undefined) resized.observe(box)
  })
  onCleanup(() => {
    resized.disconnect()
    cancelAnimationFrame(frame)
  })
  return {
    sight,
    lookSoon,
    box: (element: HTMLElement) => {
      box = element
    },
    /** At once, so that what is gone to is drawn before anyone is told of it. */
    scrollTo: (to: { readonly top?: number | undefined; readonly left?: number | undefined }) => {
      if (box === undefined || (to.top === undefined && to.left === undefined)) return
      const rem = remOf()
      if (to.top !== undefined) box.scrollTop = to.top * rem
      if (to.left !== undefined) box.scrollLeft = to.left * rem
      look()
    },
  }
}

const isSame = (one: Sight, other: Sight): boolean =>
  one.top === other.top && one.left === other.left && one.width === other.width && one.height === other.height

const remOf = (): number => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16
