import { QueryClient, QueryClientProvider } from "@tanstack/solid-query"
import type { JSX } from "solid-js"

const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false, retry: 1 } } })

/** What asks the API by queries stands in here; all of it shares what was answered. */
export const Queries = (props: { readonly children: JSX.Element }) => (
  <QueryClientProvider client={client}>{props.children}</QueryClientProvider>
)
