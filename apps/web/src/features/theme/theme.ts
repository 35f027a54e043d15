const key = "openbeian.theme"

/** Light becomes dark and back. A choice that is the system's own is forgotten, so that the page follows it again. */
export const switchTheme = (): void => {
  const root = document.documentElement
  const systemIsDark = matchMedia("(prefers-color-scheme: dark)").matches
  const isDark = root.classList.contains("dark") || (systemIsDark && !root.classList.contains("light"))
  root.classList.remove("light", "dark")
  const next = isDark ? "light" : "dark"
  if ((next === "dark") !== systemIsDark) root.classList.add(next)
  try {
    if ((next === "dark") === systemIsDark) localStorage.removeItem(key)
    else localStorage.setItem(key, next)
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
}
