import { text } from "@openbeian/core/text"
import { act, ask, type Tree } from "./guide.ts"

/** Where the number is shown and who puts it there. */
export const footer: Tree = ask(text("网站是怎样建的？", "how was the website made?"), [
  [
    text("自己开发", "by one's own developers"),
    act(
      text(
        "由开发人员改源码，在页面底部加备案号，链接到 beian.miit.gov.cn；广东挂主体号，其他省挂网站号。",
        "They put the number at the foot of the pages, linked to beian.miit.gov.cn: the subject's in Guangdong, the website's elsewhere.",
      ),
      [
        "ali-footer-how-selfbuilt",
        "ali-footer-number",
        "ali-footer-link",
        "ali-footer-guangdong",
        "ali-footer-other-provinces",
      ],
    ),
  ],
  [
    text("委托别人管理", "by a contractor who keeps it"),
    act(
      text(
        "由托管方修改；合同到期的可在云市场找代办。",
        "The contractor puts it there; if the contract has ended an agent is found at the marketplace.",
      ),
      ["ali-footer-how-outsourced", "ali-footer-number"],
    ),
  ],
  [
    text("用云·速成美站或云·企业官网", "with 云·速成美站 or 云·企业官网"),
    act(text("按这两款产品各自的说明添加。", "Each of the two has instructions of its own."), [
      "ali-footer-how-site-builder",
      "ali-public-security-builders",
    ]),
  ],
  [
    text("几个域名指向同一页面", "several domains show one page"),
    act(text("另有说明，这份文档只有链接。", "There is a rule for this, which the guide only links to."), [
      "ali-footer-multi-domain",
    ]),
  ],
])

/** After the website is open. */
export const publicSecurity: Tree = ask(
  text("公安备案到哪一步了？", "how far is the filing with public security?"),
  [
    [
      text("还没有办", "not begun"),
      act(
        text(
          "自网站开通起 30 日内在全国互联网安全管理服务平台提交；服务器在境外的也要办。",
          "Hand it in at the national platform within 30 days from the opening; with a server abroad too.",
        ),
        ["ali-public-security-30-days", "ali-non-mainland-no-icp"],
      ),
    ],
    [
      text("已通过", "approved"),
      act(
        text(
          "30 日内在页面底部放公安备案号、代码与图标；建站产品有各自的说明。",
          "Within 30 days put number, code and icon at the foot of the pages; the site builders have instructions of their own.",
        ),
        ["ali-public-security-footer", "ali-public-security-builders"],
      ),
    ],
  ],
)

const byProvince = { tool: "type" } as const
const direct = text(
  "有的管局可直接变更，有的须注销后重新备案，先看所在省的规则。",
  "Some administrations let the record be changed, others want it cancelled and filed anew; see the rules of the province first.",
)

/** Change or file again: the province decides, whatever has changed. */
export const changeOrRefile: Tree = ask(
  text("变的是什么？", "what has changed?"),
  [
    [
      text("个人变为企业", "an individual has become a company"),
      act(
        direct,
        ["ali-change-direct-or-refile", "ali-province-rules-page"],
        { entry: "changeSubject" },
        byProvince,
      ),
    ],
    [
      text("企业更名，与原名无关", "the company's name, to an unrelated one"),
      act(
        direct,
        ["ali-change-direct-or-refile", "ali-org-aux-change-proof", "ali-province-rules-page"],
        { entry: "changeSubject" },
        byProvince,
      ),
    ],
    [
      text("企业更名，与原名有关", "the company's name, to a related one"),
      act(
        text(
          "备好变更证明，走变更备案；管局不支持直接变更的，注销后重新备案。",
          "Have the certificate of change ready and change the record; where the administration does not allow it, cancel and file anew.",
        ),
        ["ali-org-aux-change-proof", "ali-change-direct-or-refile"],
        { entry: "changeSubject" },
      ),
    ],
    [
      text("负责人的地址、电话", "address or phone of a responsible person"),
      act(
        text(
          "及时走变更备案，否则可能被取消接入。",
          "Change the record in time, or access may be cancelled.",
        ),
        ["ali-change-duty", "ali-change-direct-or-refile"],
        { entry: "changeSubject" },
      ),
    ],
    [
      text("备案省份", "the province of the filing"),
      act(
        direct,
        ["ali-change-direct-or-refile", "ali-province-rules-page"],
        { entry: "changeSubject" },
        byProvince,
      ),
    ],
    [
      text("网站属性或域名", "attributes or the domain of a website"),
      act(
        text(
          "走变更备案；管局不支持直接变更的，注销后重新备案。",
          "Change the record; where the administration does not allow it, cancel and file anew.",
        ),
        ["ali-change-direct-or-refile", "ali-change-duty"],
        { entry: "changeService" },
      ),
    ],
  ],
  ["ali-change-events"],
)

/** Ending what is filed. The guide names it where the province wants a new filing, and not how it is done. */
export const deregisterWhat: Tree = ask(text("为什么要注销？", "why is it to be deregistered?"), [
  [
    text("变更后管局要求注销再备", "something changed, and the administration wants a new filing"),
    act(
      text(
        "先看所在省的规则；确须重新备案的，注销旧备案后再提交。怎样注销，文档没有写。",
        "See the rules of the province first; where it has to be filed anew, deregister the old record and file again. How to deregister the guide does not say.",
      ),
      ["ali-change-direct-or-refile", "ali-province-rules-page"],
      { guide: "changeOrRefile" },
    ),
  ],
  [
    text("网站不用了，或不在阿里云接入了", "the website is not used any more, or has access elsewhere"),
    act(
      text(
        "注销主体、网站，还是只取消接入，文档没有写，问阿里云；不要只把域名指走：备了案而不指向阿里云大陆服务器的，会被取消接入。",
        "Whether to deregister subject or website or only to cancel access the guide does not say; ask Aliyun. Do not just point the domain away: what is filed and does not point to an Aliyun mainland server loses its access.",
      ),
      ["ali-cancelled-shell-site", "ali-change-duty"],
    ),
  ],
  [
    text("提交时被告知网站或主体已注销", "an order was refused, as website or subject are deregistered"),
    act(
      text(
        "那份备案已不存在；主体已注销的按没有备过案重新提交，只是网站已注销的按新增网站提交。",
        "That record is gone; where the subject is deregistered file as if there had been none, where only the website is, file it as a new website.",
      ),
      ["ali-reject-subject-deregistered", "ali-reject-site-deregistered", "ali-type-first"],
      { guide: "whichKind" },
      { tool: "refusal" },
    ),
  ],
])
