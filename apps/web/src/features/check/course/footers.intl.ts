export const footerWords = {
  title: { zh: "贴到页面底部的代码", en: "The foot of the page, to be pasted" },
  number: { zh: "备案号", en: "Record number" },
  service: { zh: "服务", en: "Service" },
  provider: { zh: "在哪家备案", en: "Filed at" },
  copy: { zh: "复制代码", en: "Copy code" },
  copied: {
    yes: { zh: "已复制。", en: "Copied." },
    no: {
      zh: "浏览器不让复制，请选中代码自己复制。",
      en: "The browser does not allow it: select the code and copy it.",
    },
  },
  sample: {
    zh: "现在用的是样例号，批下来后换成自己的。",
    en: "The number is a sample: put in your own once it is approved.",
  },
  more: { zh: "更多写法", en: "More ways" },
  offline: { zh: "代码没有取到，稍后再试。", en: "The code could not be fetched; try again later." },
}
