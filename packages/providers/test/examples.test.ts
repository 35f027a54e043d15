import { regulations } from "@openbeian/regulations"
import { examples } from "@openbeian/testkit"
import { installed } from "../src/installed.ts"

examples(new URL("../../../examples/", import.meta.url), installed, regulations)
