import { text } from "@openbeian/core/text"

/** How one becomes a customer, and where to turn. */
export const signup = {
  steps: [
    {
      ...text(
        "申请亚马逊云科技中国区账号；宁夏区域客户备案免费",
        "get an AWS China account; filing is free for customers of the Ningxia region",
      ),
      cites: ["nwcd-need-aws-china-account", "nwcd-fee-free", "nwcd-operator"],
    },
    {
      ...text(
        "在控制台选“宁夏”区域 → EC2 → 弹性 IP 申请弹性 IP，此后不要释放",
        "request an elastic IP in the console, region Ningxia, EC2, elastic IP, and do not release it",
      ),
      cites: ["nwcd-eip-path", "nwcd-eip-do-not-release", "nwcd-ip-in-ningxia"],
    },
    {
      ...text(
        "用 ELB 的，按《亚马逊云科技 ICP 备案使用 ELB IP 指南》取得完整的一组 IP",
        "with ELB get a full set of addresses by the separate AWS document on ELB addresses for ICP filing",
      ),
      cites: ["nwcd-elb-guide"],
    },
    {
      ...text(
        "在自助备案平台用邮箱、密码、手机号和一个宁夏区 IP 注册，同意隐私政策；一个邮箱、一个手机号只能注册一个账号",
        "register at the filing platform by e-mail, password, mobile number and one address of the Ningxia region, accepting the privacy policy; an e-mail and a mobile number register one login each",
      ),
      cites: [
        "nwcd-account-register-fields",
        "nwcd-account-one-email-one-phone",
        "nwcd-account-one-ip-enough",
      ],
    },
    {
      ...text(
        "已有平台账号的在原账号下继续申请，APP 也一样",
        "whoever has a login uses it for everything further, apps included",
      ),
      cites: ["nwcd-account-reuse"],
    },
  ],
  contacts: [
    {
      title: text("备案平台", "filing platform"),
      value: "https://icp.nwcdcloud.cn/",
      cites: ["nwcd-contact-platform"],
    },
    { title: text("邮箱", "e-mail"), value: "icp@nwcdcloud.cn", cites: ["nwcd-contact-email"] },
    { title: text("热线", "hotline"), value: "10100966-4", cites: ["nwcd-contact-hotline"] },
    { title: text("官网", "website"), value: "https://www.nwcdcloud.cn", cites: ["nwcd-contact-website"] },
    {
      title: text("办公地址与总机", "office and switchboard"),
      value: "北京市朝阳区酒仙桥路 20 号颐堤港写字楼 1 座 20 层，(8610)53503900",
      cites: ["nwcd-contact-office"],
    },
    {
      title: text("公安备案平台", "public-security platform"),
      value: "https://beian.mps.gov.cn/#/",
      cites: ["nwcd-public-security-portal"],
    },
    {
      title: text("经营许可申请入口", "applications for the licence"),
      value: "https://tsm.miit.gov.cn/dxxzsp/",
      cites: ["nwcd-old-licence-portal"],
    },
  ],
} as const
