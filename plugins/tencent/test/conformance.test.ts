import { tencent } from "@openbeian/plugin-tencent"
import { suite } from "@openbeian/testkit"

suite(tencent)
