import { type Accessor, createSignal, onCleanup } from "solid-js"

/** Whether there is room for several columns beside each other, as the styles see it (宽屏). */
export const createWide = (): Accessor<boolean> => {
  const wide = matchMedia("(min-width: 1101px)")
  const [isWide, setWide] = createSignal(wide.matches)
  const follow = () => setWide(wide.matches)
  wide.addEventListener("change", follow)
  onCleanup(() => wide.removeEventListener("change", follow))
  return isWide
}
