// Before the first paint: the kept theme and language, so that nothing flashes.
try {
  const root = document.documentElement
  const theme = localStorage.getItem("openbeian.theme")
  if (theme === "light" || theme === "dark") root.classList.add(theme)
  if (localStorage.getItem("openbeian.language") === "en") root.lang = "en"
} catch {
  // Storage may be forbidden; the page then follows the system and speaks Chinese.
}
