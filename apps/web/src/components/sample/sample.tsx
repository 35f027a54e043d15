import { For, type JSX } from "solid-js"
import { say } from "../../language/language.ts"
import { Icon } from "../icon/index.ts"
import type { SampleKind } from "./kinds.ts"
import { sampleNames, sampleWords } from "./sample.intl.ts"

/** A good and a bad picture of a material, drawn: no real paper and nobody's face. */
export const Sample = (props: { readonly kind: SampleKind }) => (
  <div class="samples">
    <For each={["good", "bad"] as const}>
      {(which) => (
        <figure class={`sample ${which === "good" ? "v-pass" : "v-fail"}`}>
          <svg viewBox="0 0 96 64" aria-hidden="true">
            {drawings[props.kind](which === "good")}
          </svg>
          <figcaption>
            <Icon name={which === "good" ? "check" : "x"} />
            <span>
              <span class="hide">{say(sampleNames[which])}: </span>
              {say(sampleWords[props.kind][which])}
            </span>
          </figcaption>
        </figure>
      )}
    </For>
  </div>
)

type Drawing = (isGood: boolean) => JSX.Element

/** Lines of writing. */
const Lines = (props: { readonly x: number; readonly y: number; readonly widths: ReadonlyArray<number> }) => (
  <For each={props.widths}>
    {(width, index) => <path class="text" d={`M${props.x} ${props.y + index() * 6}h${width}`} />}
  </For>
)

/** Head and shoulders, without a face. */
const Person = (props: { readonly x: number; readonly y: number; readonly size: number }) => (
  <g transform={`translate(${props.x} ${props.y}) scale(${props.size})`}>
    <circle class="person" cx="0" cy="-7" r="5" />
    <path class="person" d="M-10 10c0-8 4-11 10-11s10 3 10 11z" />
  </g>
)

const Stamp = (props: { readonly x: number; readonly y: number; readonly r: number }) => (
  <>
    <circle class="stamp" cx={props.x} cy={props.y} r={props.r} />
    <path
      class="stamp-star"
      d={`M${props.x} ${props.y - props.r / 2}l1.500 3h3l-2.400 2 1 3.200-3.100-2-3.100 2 1-3.200-2.400-2h3z`}
    />
  </>
)

const Portrait = (props: { readonly transform?: string }) => (
  <g transform={props.transform ?? ""}>
    <rect class="paper" x="6" y="8" width="40" height="26" rx="3" />
    <Lines x={10} y={15} widths={[14, 10, 16]} />
    <Person x={37} y={24} size={0.7} />
  </g>
)

const drawings: Readonly<Record<SampleKind, Drawing>> = {
  licence: (isGood) => (
    <g transform={isGood ? "" : "rotate(-9 48 32) translate(-14 6) scale(1.150)"}>
      <rect class="paper" x="14" y="7" width="68" height="50" rx="1.500" />
      <rect class="frame" x="18" y="11" width="60" height="42" />
      <circle class="emblem" cx="48" cy="17" r="3.500" />
      <path class="heading" d="M34 25h28" />
      <Lines x={24} y={32} widths={[34, 40, 26]} />
      <Stamp x={68} y={44} r={6} />
      {isGood ? null : <path class="glare" d="M30 4l16 0-14 56-16 0z" />}
    </g>
  ),
  idCard: (isGood) => (
    <>
      <Portrait {...(isGood ? {} : { transform: "rotate(14 26 24)" })} />
      <g transform={isGood ? "" : "rotate(-8 70 40)"}>
        <rect class="paper" x="50" y="30" width="40" height="26" rx="3" />
        <circle class="emblem" cx="58" cy="38" r="4" />
        <Lines x={65} y={38} widths={[18]} />
        <Lines x={56} y={48} widths={[28]} />
      </g>
      {isGood ? null : <path class="finger" d="M4 64c0-16 4-26 11-26s11 8 11 26z" />}
    </>
  ),
  holding: (isGood) => (
    <>
      <Person x={48} y={38} size={isGood ? 2 : 2.1} />
      <g transform={isGood ? "translate(34 40)" : "translate(34 12)"}>
        <rect class="paper" x="0" y="0" width="28" height="18" rx="2" />
        <Lines x={4} y={6} widths={[10, 8]} />
        <Person x={21} y={12} size={0.5} />
      </g>
    </>
  ),
  backdrop: (isGood) => (
    <>
      <rect class="paper" x="8" y="4" width="80" height="60" />
      {isGood ? null : (
        <>
          <path class="text" d="M12 10h16v14H12zM66 8h18v10H66zM70 24h14v20H70zM12 32h10v24H12z" />
          <path class="text" d="M16 10v14M72 8v10M70 34h14" />
        </>
      )}
      <Person x={48} y={isGood ? 42 : 14} size={2.1} />
    </>
  ),
  video: (isGood) => (
    <>
      <rect class={isGood ? "paper" : "dark"} x="32" y="3" width="32" height="58" rx="4" />
      {isGood ? null : <circle class="glare" cx="54" cy="16" r="8" />}
      <Person x={isGood ? 48 : 56} y={isGood ? 36 : 46} size={1.2} />
      <ellipse class="frame" cx="48" cy="29" rx="11" ry="14" />
      <path class="text" d="M44 56h8" />
    </>
  ),
  letter: (isGood) => (
    <>
      <rect class="paper" x="26" y="3" width="44" height="58" rx="1.500" />
      <path class="heading" d="M38 11h20" />
      <Lines x={32} y={20} widths={[32, 32, 30, 18]} />
      {isGood ? (
        <>
          <path class="sign" d="M34 52c3-6 5-6 4 0s4-4 6-3 2 2 5 0" />
          <Stamp x={60} y={50} r={6} />
        </>
      ) : (
        <path class="text missing" d="M33 53h14M54 53h12" />
      )}
    </>
  ),
  screenshot: (isGood) => (
    <g transform={isGood ? "" : "translate(0 -26)"}>
      <rect class="paper" x="8" y="6" width="80" height="52" rx="3" />
      <path class="text" d="M8 15h80M13 10.500h2m3 0h2m3 0h2" />
      <Lines x={14} y={24} widths={[16, 20, 14, 18, 12]} />
      <g transform="translate(26 0)">
        <Lines x={22} y={24} widths={[24, 30, 28, 20, 26]} />
      </g>
    </g>
  ),
}
