import { QueryClient, QueryClientProvider } from "@tanstack/solid-query"
import { render } from "solid-js/web"
import { App } from "./app.tsx"
import "./style/index.css"

const root = document.querySelector("#app")
if (root === null) throw new Error("The page has no place for the app.")

const client = new QueryClient({ defaultOptions: { queries: { refetchOnWindowFocus: false, retry: 1 } } })

render(
  () => (
    <QueryClientProvider client={client}>
      <App />
    </QueryClientProvider>
  ),
  root,
)
