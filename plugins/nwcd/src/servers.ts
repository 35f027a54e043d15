/** The two kinds of address that can carry a filing; which machine stands behind them the guides do not ask. */
export const servers = {
  products: [
    {
      id: "eip",
      words: { zh: "弹性 IP", en: "elastic IP" },
      cites: ["nwcd-ip-types", "nwcd-eip-path"],
    },
    {
      id: "elb",
      words: { zh: "整组 ELB IP", en: "a full set of ELB addresses" },
      cites: ["nwcd-ip-types", "nwcd-elb-guide"],
    },
  ],
  cites: ["nwcd-ip-types"],
} as const
