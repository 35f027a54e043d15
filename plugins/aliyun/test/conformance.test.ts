import { aliyun } from "@openbeian/plugin-aliyun"
import { suite } from "@openbeian/testkit"

suite(aliyun)
