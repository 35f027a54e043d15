import { acme } from "../src/acme/index.ts"
import { suite } from "../src/suite.ts"

suite(acme)
