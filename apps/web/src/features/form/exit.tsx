import { For } from "solid-js"
import { Icon } from "../../components/icon/index.ts"
import { say } from "../../language/language.ts"
import { capital } from "../../language/phrase.ts"
import { useForm } from "./context.ts"
import { exitWords as words } from "./exit.intl.ts"
import { troubleText, Why } from "./says.tsx"
import type { Refusing } from "./trouble.ts"

/** Nobody is left who would take the filing as it is: who refuses what, by which clause, and where to mend it (退出页). */
export const Exit = (props: {
  readonly refusing: ReadonlyArray<Refusing>
  readonly onBack: () => void
  readonly onAsIs: () => void
}) => {
  const form = useForm()
  return (
    <section
      class="card pad exit"
      tabindex="-1"
      aria-labelledby="exit"
      ref={(element) => queueMicrotask(() => element.focus())}
    >
      <h2 id="exit">
        <Icon name="fail" />
        {say(words.title)}
      </h2>
      <p>{say(words.lead)}</p>
      <For each={props.refusing}>
        {({ who, reasons }) => (
          <>
            <h3>{say(words.at(who.name, reasons.length))}</h3>
            <ul class="impossible">
              <For each={reasons}>
                {(reason) => (
                  <li>
                    <Icon name="fail" />
                    <p>
                      {capital(say(troubleText(reason)))} <Why ids={reason.clauses} />{" "}
                      <button class="link" type="button" onClick={() => form.goTo(reason.pointer)}>
                        {say(words.mend(form.nameOf(reason.pointer)))}
                      </button>
                    </p>
                  </li>
                )}
              </For>
            </ul>
          </>
        )}
      </For>
      <div class="row">
        <button class="btn primary" type="button" onClick={() => props.onBack()}>
          {say(words.back)}
        </button>
        <button class="btn" type="button" onClick={() => props.onAsIs()}>
          {say(words.asIs)}
        </button>
        <a class="link" href="/result">
          {say(words.result)}
        </a>
      </div>
    </section>
  )
}
