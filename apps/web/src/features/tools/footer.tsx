import { useQuery } from "@tanstack/solid-query"
import { createSignal, For, type JSX, Show } from "solid-js"
import { createStore } from "solid-js/store"
import { CopyLink } from "../../components/copy/index.ts"
import { dataOf, kept } from "../../components/fetched/index.ts"
import { say } from "../../language/language.ts"
import type { PageProps } from "../page/page.ts"
import { Labelled } from "./field.tsx"
import { footerWords as words } from "./footer.intl.ts"
import { choices, filled, type Given, type Name } from "./footer.ts"
import { Made } from "./footer-made.tsx"
import { ToolHead } from "./head.tsx"

/** What a website or an app has to show of its filing. All of it is for the public, so the address holds it. */
export const FooterTool = (props: PageProps) => {
  const asked = (): Given => {
    const at = (name: Name) => props.route.asked(name) ?? ""
    return {
      number: at("number"),
      kind: at("kind"),
      provider: at("provider"),
      province: at("province"),
      organisation: at("organisation"),
      year: at("year"),
      publicSecurityNumber: at("publicSecurityNumber"),
    }
  }
  const [given, setGiven] = createStore<Given>(asked())
  const [isMissing, setMissing] = createSignal(false)
  const found = useQuery(() => ({ queryKey: ["footer choices"], queryFn: choices, ...kept }))
  const lists = () => dataOf(found)
  const submit = (event: Event) => {
    event.preventDefault()
    const facts = filled(given)
    setMissing(facts.number === undefined)
    if (facts.number === undefined) return document.querySelector<HTMLElement>("#footer-number")?.focus()
    return props.route.go(`/tools/footer?${new URLSearchParams(facts)}`)
  }
  const Input = (field: { readonly name: Name; readonly hint?: string; readonly wrong?: string }) => (
    <Labelled id={`footer-${field.name}`} label={labelOf(field.name)} hint={field.hint} wrong={field.wrong}>
      <input
        id={`footer-${field.name}`}
        class="input num"
        autocomplete="off"
        spellcheck={false}
        aria-describedby={`footer-${field.name}-hint footer-${field.name}-wrong`}
        aria-invalid={field.wrong !== undefined}
        value={given[field.name]}
        onInput={(event) => setGiven(field.name, event.currentTarget.value)}
      />
    </Labelled>
  )
  const Select = (field: { readonly name: Name; readonly children: JSX.Element }) => (
    <Labelled id={`footer-${field.name}`} label={labelOf(field.name)}>
      <select
        id={`footer-${field.name}`}
        class="input"
        onChange={(event) => setGiven(field.name, event.currentTarget.value)}
      >
        {field.children}
      </select>
    </Labelled>
  )
  return (
    <div class="tool">
      <ToolHead tool="footer" acts={<CopyLink />} />
      <div class="tool-two">
        <form class="card pad tool-form" noValidate onSubmit={submit}>
          <Input
            name="number"
            hint={say(words.numberHint)}
            {...(isMissing() ? { wrong: say(words.numberMissing) } : {})}
          />
          <Select name="kind">
            <For each={["", "website", "app"] as const}>
              {(kind) => (
                <option value={kind} selected={given.kind === kind}>
                  {say(words.kinds[kind])}
                </option>
              )}
            </For>
          </Select>
          <Select name="provider">
            <option value="">{say(words.anyProvider)}</option>
            <For each={lists()?.providers}>
              {({ id, name }) => (
                <option value={id} selected={given.provider === id}>
                  {say(name)}
                </option>
              )}
            </For>
          </Select>
          <Select name="province">
            <option value="">{say(words.anyProvince)}</option>
            <For each={lists()?.provinces}>
              {({ code, name }) => (
                <option value={code} selected={given.province === code}>
                  {say(name)}
                </option>
              )}
            </For>
          </Select>
          <Input name="organisation" hint={say(words.organisationHint)} />
          <Input name="year" hint={say(words.yearHint)} />
          <Input name="publicSecurityNumber" hint={say(words.publicSecurityHint)} />
          <button class="btn primary" type="submit">
            {say(words.make)}
          </button>
        </form>
        <Show when={asked().number !== "" && JSON.stringify(filled(asked()))} keyed>
          {(facts) => <Made facts={asFacts(JSON.parse(facts))} />}
        </Show>
      </div>
    </div>
  )
}

const labelOf = (name: Name): string => say(words[name])

/** What was written as JSON a line before. */
const asFacts = (parsed: unknown) => parsed as Partial<Given>
