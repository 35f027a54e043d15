import { For } from "solid-js"
import { say } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { assume, assumed, type OwnCapability, withCapability } from "./assumed.ts"
import { assumptionWords as words } from "./assumptions.intl.ts"
import { Choice } from "./choice.tsx"
import type { Offer } from "./offers.ts"

const answers = ["unknown", "yes", "no"] as const

/** What papers do not say whether a provider can: unknown, yes or no (自定能力). */
export const Capabilities = (props: { readonly of: ReadonlyArray<Offer> }) => (
  <For each={props.of}>
    {(provider) => (
      <For each={provider.unsaid}>
        {({ id, label }) => (
          <div class="figure-line answer-line">
            <span class="small">
              <span class="tile" aria-hidden="true">
                {provider.monogram}
              </span>
              {capital(say(label))}
            </span>
            <Choice
              words={words.figure(provider.name, label)}
              all={answers}
              of={words.answers}
              chosen={answerOf({ provider: provider.id, capability: id })}
              onChoose={(next) =>
                assume(
                  withCapability(
                    assumed(),
                    { provider: provider.id, capability: id },
                    next === "unknown" ? undefined : next === "yes",
                  ),
                )
              }
            />
          </div>
        )}
      </For>
    )}
  </For>
)

const answerOf = ({ provider, capability }: Omit<OwnCapability, "can">): (typeof answers)[number] => {
  const own = assumed().capabilities?.find(
    (each) => each.provider === provider && each.capability === capability,
  )
  return own === undefined ? "unknown" : own.can ? "yes" : "no"
}
