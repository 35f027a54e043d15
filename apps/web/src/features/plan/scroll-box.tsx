import type { JSX } from "solid-js"

/** A box with a name that scrolls sideways by itself, also by keys. */
export const ScrollBox = (props: {
  readonly label: string
  readonly class?: string
  readonly children: JSX.Element
}) => (
  <section class={`scroll-x ${props.class ?? ""}`} aria-label={props.label} {...focusable}>
    {props.children}
  </section>
)

const focusable = { tabindex: 0 }
