import { kingsoft } from "@openbeian/plugin-kingsoft"
import { suite } from "@openbeian/testkit"

suite(kingsoft)
