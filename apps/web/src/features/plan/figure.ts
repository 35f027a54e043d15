/** Full-width figures and commas are understood. */
export const figureOf = (written: string, isWhole: boolean): number | undefined | "wrong" => {
  const text = written.normalize("NFKC").replaceAll(/[\s,，]/gu, "")
  if (text === "") return undefined
  if (isWhole) return /^[1-9]\d{0,5}$/u.test(text) ? Number(text) : "wrong"
  return /^\d{1,9}(?:\.\d{1,2})?$/u.test(text) ? Number(text) : "wrong"
}
