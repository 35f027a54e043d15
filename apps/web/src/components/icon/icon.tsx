export type IconName =
  | "sun"
  | "menu"
  | "user"
  | "users"
  | "code"
  | "copy"
  | "pass"
  | "fail"
  | "warn"
  | "unk"
  | "rev"
  | "na"
  | "info"
  | "none"
  | "check"
  | "x"
  | "plus"
  | "down"
  | "right"
  | "up"
  | "export"
  | "print"
  | "edit"
  | "clock"
  | "file"
  | "search"

/** A shape of the sprite in index.html; always beside a word, so hidden from screen readers. */
export const Icon = (props: { readonly name: IconName; readonly class?: string }) => (
  <svg class={`icon ${props.class ?? ""}`} aria-hidden="true">
    <use href={`#i-${props.name}`} />
  </svg>
)
