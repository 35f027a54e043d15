import { nwcd } from "@openbeian/plugin-nwcd"
import { suite } from "@openbeian/testkit"

suite(nwcd)
