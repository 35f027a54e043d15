import { describe, expect, it } from "vitest"
import { languageOf } from "../src/language.ts"

describe("language", () => {
  it.each([
    [{}, "zh"],
    [{ LANG: "" }, "zh"],
    [{ LANG: "C" }, "zh"],
    [{ LANG: "C.UTF-8" }, "zh"],
    [{ LC_ALL: "POSIX" }, "zh"],
    [{ LANG: "zh_CN.UTF-8" }, "zh"],
    [{ LANG: "zh-Hant" }, "zh"],
    [{ LANG: "en_GB.UTF-8" }, "en"],
    [{ LANG: "en" }, "en"],
    [{ LANG: "de_DE.UTF-8" }, "en"],
    [{ LANG: "zha_CN" }, "en"],
    [{ LANG: "zh_CN", LC_ALL: "en_US" }, "en"],
    [{ LANG: "zh_CN", LC_MESSAGES: "en_US", LC_ALL: "" }, "en"],
    [{ LANG: "en_US", OPENBEIAN_LANG: "zh" }, "zh"],
    [{ LANG: "zh_CN", OPENBEIAN_LANG: "en_US" }, "en"],
    [{ LANG: "en_US", OPENBEIAN_LANG: "fr" }, "en"],
  ])("of %j is %s", (environment, language) => {
    expect(languageOf(environment)).toBe(language)
  })
})
