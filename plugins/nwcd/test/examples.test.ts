import { Regulations } from "@openbeian/core/regulation"
import { nwcd } from "@openbeian/plugin-nwcd"
import { examples } from "@openbeian/testkit"

examples(new URL("../examples/", import.meta.url), [nwcd], Regulations.none)
