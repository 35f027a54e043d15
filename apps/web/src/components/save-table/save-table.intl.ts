export const saveTableWords = {
  failed: { zh: "没有导出：连不上服务器", en: "Not exported: the server cannot be reached" },
}
