/** The three products that can carry a filing. */
export const servers = {
  products: [
    { id: "cloudServer", words: { zh: "云服务器", en: "cloud server" }, cites: ["ks-server-products"] },
    {
      id: "bareMetal",
      words: { zh: "云物理主机", en: "cloud physical host" },
      cites: ["ks-server-products"],
    },
    { id: "dedicatedHost", words: { zh: "专属宿主机", en: "dedicated host" }, cites: ["ks-server-products"] },
  ],
  cites: ["ks-server-products"],
} as const
