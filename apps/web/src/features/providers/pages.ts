// What is read one after the other is one script: apart, the two weigh more.
export { Provider } from "./provider.tsx"
export { Providers } from "./providers.tsx"
