import { text } from "@openbeian/core/text"

/** How one becomes a customer, and where to turn. */
export const signup = {
  steps: [
    {
      ...text(
        "以主体名义注册账号并完成实名认证，一个账号只备一个主体",
        "register an account and verify it in the subject's name; an account files for one subject",
      ),
      cites: ["ks-account-real-name", "ks-one-subject-per-account"],
    },
    {
      ...text(
        "购买可备案的云产品，节点在中国大陆",
        "buy a product that can carry a filing, at a node in mainland China",
      ),
      buys: true,
      cites: ["ks-server-products", "ks-server-mainland-node"],
    },
  ],
  contacts: [
    { title: text("备案系统", "filing system"), value: "金山云ICP备案管理系统", cites: ["ks-system"] },
    { title: text("外呼号码", "calls come from"), value: "010-86486508", cites: ["ks-outbound-number"] },
  ],
} as const
