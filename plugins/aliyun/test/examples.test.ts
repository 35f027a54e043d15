import { Regulations } from "@openbeian/core/regulation"
import { aliyun } from "@openbeian/plugin-aliyun"
import { examples } from "@openbeian/testkit"

examples(new URL("../examples/", import.meta.url), [aliyun], Regulations.none)
