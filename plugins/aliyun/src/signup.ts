import { text } from "@openbeian/core/text"

/** How one becomes a customer, and which system is whose. */
export const signup = {
  steps: [
    {
      ...text(
        "注册阿里云账号，宜用中国站；文档没有写备案本身的收费",
        "register an Aliyun account, better at the China site; the guide states no price for the filing itself",
      ),
      cites: ["ali-need-account", "ali-china-site-recommended", "ali-filing-free-unstated"],
    },
    {
      ...text(
        "一个账号只备一个主体；同一主体的网站都放在这个账号下",
        "one account files for one subject; keep all websites of the subject under it",
      ),
      cites: ["ali-one-subject-per-account", "ali-one-account-all-sites"],
    },
    {
      ...text(
        "购买表列的大陆节点产品，满足时长、金额等要求后申请备案服务码",
        "buy a product of the table at a mainland node and, once its terms are met, apply for service codes",
      ),
      buys: true,
      cites: ["ali-service-code-needed", "ali-types-needs-mainland-server"],
    },
    {
      ...text(
        "备好手机，安装最新版阿里云 App：走 PC 的用它扫码上传，走移动端的用中国站账号登录",
        "have a phone with the latest Aliyun app: on a PC it scans the code to upload, on mobile one logs in with a China-site account",
      ),
      cites: ["ali-pc-needs-phone", "ali-mobile-needs-china-account", "ali-china-site-channels"],
    },
  ],
  contacts: [
    {
      title: text("备案系统（普通用户）", "filing system (standard users)"),
      value: "阿里云ICP代备案管理系统",
      cites: ["ali-system-standard"],
    },
    {
      title: text("备案系统（诚信通用户）", "filing system (诚信通 members)"),
      value: "阿里通信ICP代备案管理系统",
      cites: ["ali-system-cxt"],
    },
    {
      title: text("工信部备案系统", "filing system of the ministry"),
      value: "https://beian.miit.gov.cn/",
      cites: ["ali-footer-link"],
    },
    {
      title: text("公安备案平台", "public-security platform"),
      value: "全国互联网安全管理服务平台",
      cites: ["ali-public-security-footer"],
    },
  ],
} as const
