// The pages that papers are looked up on are one script: apart, they weigh more.
export { Clauses } from "./clauses/clauses.tsx"
export { Guides } from "./guides/guides.tsx"
export { Provider } from "./providers/provider.tsx"
export { Providers } from "./providers/providers.tsx"
export { Provinces } from "./provinces/provinces.tsx"
