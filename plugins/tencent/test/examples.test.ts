import { Regulations } from "@openbeian/core/regulation"
import { tencent } from "@openbeian/plugin-tencent"
import { examples } from "@openbeian/testkit"

examples(new URL("../examples/", import.meta.url), [tencent], Regulations.none)
