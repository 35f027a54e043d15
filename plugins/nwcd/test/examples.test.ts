import { nwcd } from "@openbeian/plugin-nwcd"
import { examples } from "@openbeian/testkit"

examples(new URL("../examples/", import.meta.url), [nwcd])
