import type { Text } from "../../language/language.ts"

export const dropWords = {
  title: { zh: "把备案资料拖到这里", en: "Drop your filing here" },
  hint: {
    zh: "YAML 或 JSON。只由这台机器上的 OpenBeian 检查，不传给任何云服务商。",
    en: "YAML or JSON. Checked by this OpenBeian alone; nothing is sent to any cloud provider.",
  },
  choose: { zh: "选择文件", en: "Choose a file" },
  none: { zh: "没有文件，逐项填写", en: "No file? Fill in a form" },
} satisfies Record<string, Text>
