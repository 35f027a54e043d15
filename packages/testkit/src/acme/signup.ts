import { text } from "@openbeian/core/text"

export const signup = {
  steps: [
    {
      ...text("注册账号并完成实名认证", "register an account and verify it"),
      cites: ["ac-account-verified"],
    },
  ],
  contacts: [{ title: text("热线", "hotline"), value: "4000000000", cites: ["ac-hotline"] }],
} as const
