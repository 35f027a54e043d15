import { render } from "solid-js/web"
import { App } from "./app.tsx"
import "./style/index.css"

const root = document.querySelector("#app")
if (root === null) throw new Error("The page has no place for the app.")

render(() => <App />, root)
