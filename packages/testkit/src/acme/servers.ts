import { text } from "@openbeian/core/text"

/** Two products, both with a least term. */
export const servers = {
  products: [
    {
      id: "small",
      words: text("小型主机", "small host"),
      monthsMin: 3,
      cites: ["ac-server-products", "ac-server-term"],
    },
    {
      id: "large",
      words: text("大型主机", "large host"),
      monthsMin: 3,
      cites: ["ac-server-products", "ac-server-term"],
    },
  ],
  cites: ["ac-server-products"],
} as const
