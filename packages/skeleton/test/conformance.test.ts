import { skeletonProvider } from "@openbeian/plugin-skeleton"
import { suite } from "@openbeian/testkit"

suite(skeletonProvider)
