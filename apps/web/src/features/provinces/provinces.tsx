import { useQuery } from "@tanstack/solid-query"
import { For, Show } from "solid-js"
import { Fetched, kept } from "../../components/fetched/index.ts"
import { Icon } from "../../components/icon/index.ts"
import { PageHead } from "../../components/page-head/index.ts"
import { say } from "../../language/language.ts"
import { dayText } from "../../language/phrase.ts"
import type { PageProps } from "../page/page.ts"
import { areasOf } from "./areas.ts"
import { ProvincePage } from "./province-page.tsx"
import { provinceWords as words } from "./provinces.intl.ts"
import { type Listed, list, one } from "./regulations.ts"
import { tileOf } from "./tiles.ts"

/** The requirements of the 31 administrations: all of them, or one in full (各省要求). */
export const Provinces = (props: PageProps) => (
  <Show when={props.route.part("code")} fallback={<All />} keyed>
    {(code) => <One code={code} />}
  </Show>
)

const All = () => {
  const found = useQuery(() => ({ queryKey: ["provinces"], queryFn: list, ...kept }))
  return (
    <div class="provinces">
      <PageHead title={say(words.title)} lead={say(words.lead)} />
      <Fetched query={found}>
        {({ provinces, checkedOn }) => (
          <div class="map">
            <p class="map-legend small second">
              {say(words.mapLegend)}
              <br />
              {say(words.checkedOn(dayText(checkedOn, "")))}
            </p>
            <For each={areasOf(provinces)}>
              {(area) => (
                <section class="area" aria-label={say(area.name)}>
                  <h2>{say(area.name)}</h2>
                  <ul>
                    <For each={area.provinces}>{(province) => <Tile province={province} />}</For>
                  </ul>
                </section>
              )}
            </For>
          </div>
        )}
      </Fetched>
    </div>
  )
}

/** A province: on a wide screen where it lies, elsewhere in the list of its area. */
const Tile = (props: { readonly province: Listed }) => {
  const tile = tileOf(props.province.code)
  return (
    <li style={{ "--row": tile?.row, "--column": tile?.column }}>
      <a class="province-card" href={`/provinces/${props.province.code}`}>
        <b>{say(props.province.name)}</b>
        <span class="small">{say(words.statements(props.province.statements))}</span>
        <Show when={props.province.differing > 0}>
          <span class="small v-rev ink">
            <Icon name="rev" />
            {say(words.differing(props.province.differing))}
          </span>
        </Show>
        <Show when={props.province.review}>
          {(review) => <span class="small">{say(words.seen(review().from, review().to))}</span>}
        </Show>
      </a>
    </li>
  )
}

const One = (props: { readonly code: string }) => {
  const found = useQuery(() => ({
    queryKey: ["province", props.code],
    queryFn: () => one(props.code),
    ...kept,
  }))
  return (
    <Fetched
      query={found}
      head={<PageHead title={props.code} above={[{ title: say(words.title), href: "/provinces" }]} />}
      elsewhere={<a href="/provinces">{say(words.toAll)}</a>}
    >
      {(province) => <ProvincePage province={province} />}
    </Fetched>
  )
}
