export * as Footer from "./Footer.ts"
export * as FooterView from "./FooterView.ts"
