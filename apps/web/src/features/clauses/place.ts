import type { Place } from "./library.ts"

/** Where a place that cites a clause is shown. Undefined: it has no page of its own. */
export const addressOfPlace = ({ kind, id, provider, province, answers = [] }: Place): string | undefined => {
  if (province !== undefined) return `/provinces/${province}${kind === "note" ? `#${id}` : ""}`
  if (provider === undefined) return undefined
  if (kind === "guide") {
    const way = answers.length === 0 ? "" : `?way=${answers.join(".")}`
    return `/guides/${provider}/${id}${way}`
  }
  return `/providers/${provider}#${encodeURIComponent(lineOf(kind, id))}`
}

/** The line of the provider's page that says it. */
const lineOf = (kind: Place["kind"], id: string): string => {
  switch (kind) {
    case "format":
      return `material-${id}`
    case "stage":
    case "step":
      return `stage-${id.replace("/", "-")}`
    case "signUp":
      return "signup"
    case "contact":
      return "contacts"
    case "product":
      return id === "servers" ? "products" : `product-${id}`
    default:
      return `${kind}-${id}`
  }
}
