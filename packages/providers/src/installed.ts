import type { Plugin } from "@openbeian/core/provider"
import { aliyun } from "@openbeian/plugin-aliyun"
import { kingsoft } from "@openbeian/plugin-kingsoft"
import { nwcd } from "@openbeian/plugin-nwcd"
import { tencent } from "@openbeian/plugin-tencent"

/** The providers that this build knows, in the order in which they are shown. A new one is one line here. */
export const installed: ReadonlyArray<Plugin.Plugin> = [nwcd, kingsoft, aliyun, tencent]
