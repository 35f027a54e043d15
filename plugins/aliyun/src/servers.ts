/**
 * The ten products of the table, and three that other sections speak of: storefront and 企业官网 are products to build a
 * site with, elastic web hosting is named for 诚信通 members. Their quotas are not stated.
 */
export const servers = {
  products: [
    {
      id: "ecs",
      words: { zh: "ECS实例", en: "ECS instance" },
      alsoCalled: ["云服务器ECS"],
      monthsMin: 3,
      cites: ["ali-server-ecs", "ali-server-ecs-no-payg"],
    },
    {
      id: "webHosting",
      words: { zh: "云虚拟主机", en: "web hosting" },
      monthsMin: 3,
      cites: ["ali-server-web-hosting"],
    },
    {
      id: "simpleServer",
      words: { zh: "轻量应用服务器", en: "simple application server" },
      alsoCalled: ["轻量应用服务器实例"],
      monthsMin: 3,
      cites: ["ali-server-swas"],
    },
    {
      id: "nat",
      words: { zh: "NAT网关", en: "NAT gateway" },
      monthsMin: 1,
      cites: ["ali-server-nat", "ali-server-nat-no-payg"],
    },
    {
      id: "ipv6",
      words: { zh: "IPv6转换服务", en: "IPv6 translation" },
      monthsMin: 1,
      cites: ["ali-server-ipv6"],
    },
    { id: "ens", words: { zh: "ENS", en: "ENS" }, monthsMin: 3, cites: ["ali-server-ens"] },
    {
      id: "iotPackage",
      words: { zh: "物联网套餐包", en: "IoT package" },
      cites: ["ali-server-iot-package"],
    },
    {
      id: "marketplaceSite",
      words: { zh: "建站市场产品", en: "marketplace site product" },
      alsoCalled: ["建站市场（云市场）产品", "云市场产品"],
      monthsMin: 12,
      cites: ["ali-server-marketplace-site"],
    },
    {
      id: "functionCompute",
      words: { zh: "函数计算套餐包", en: "function compute package" },
      monthsMin: 3,
      cites: ["ali-server-fc-package"],
    },
    {
      id: "mall",
      words: { zh: "多端电商商城", en: "multi-terminal mall" },
      monthsMin: 3,
      cites: ["ali-server-mall"],
    },
    {
      id: "elasticWebHosting",
      words: { zh: "弹性Web托管", en: "elastic web hosting" },
      alsoCalled: ["阿里云弹性Web托管"],
      cites: ["ali-cxt-no-commercial-on-web-hosting"],
    },
    {
      id: "storefront",
      words: { zh: "阿里巴巴旺铺", en: "Alibaba storefront" },
      alsoCalled: ["旺铺"],
      cites: ["ali-wangpu-channels"],
    },
    {
      id: "corporateSite",
      words: { zh: "企业官网", en: "Alibaba corporate site" },
      cites: ["ali-wangpu-channels"],
    },
  ],
  cites: ["ali-service-code-needed", "ali-cxt-no-server-section", "ali-wangpu-channels"],
} as const
