import { createSignal } from "solid-js"

/** A switch that this machine remembers (记住的开关). */
export const createPreference = (key: string) => {
  const [isOn, setOn] = createSignal(kept(key))
  const turn = (next: boolean) => {
    setOn(next)
    try {
      localStorage.setItem(key, next ? "on" : "off")
    } catch {
      // Storage may be forbidden: the switch then lasts as long as the page.
    }
  }
  return [isOn, turn] as const
}

const kept = (key: string): boolean => {
  try {
    return localStorage.getItem(key) === "on"
  } catch {
    return false
  }
}
