import type { Page } from "playwright-core"

const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"

/** Cells by sheet, the first row is that of the headings. */
export type Cells = Readonly<Record<string, ReadonlyArray<ReadonlyArray<string | number | null>>>>

/** Three kinds that are not listed, a day that is none, a number that lost its digits, a domain twice, an address. */
export const planted: Cells = {
  主体: [
    ["客户编号", "主体名称", "主体性质", "证件有效期至"],
    ["C001", "甲公司", "集体", "2030-01-02"],
    ["C002", "乙公司", "集体", "2026/13/02"],
    ["C003", "丙公司", "集体", 46_321],
    ["C004", "丁公司", "企业", null],
  ],
  服务: [
    ["客户编号", "服务代号", "种类"],
    ...["C001", "C002", "C003", "C004"].map((id) => [id, "S1", "网站"]),
  ],
  域名: [
    ["客户编号", "服务代号", "域名", "域名到期日"],
    ["C001", "S1", "tea.cn", "2030-05-01"],
    ["C002", "S1", "https://book.cn/shop", "2030-05-01"],
    ["C003", "S1", "tea.cn", "2030-05-01"],
    ["C004", "S1", "craft.cn", null],
  ],
}

/** A real workbook with these cells, or a package of tables, as the API writes it from tables. */
export const workbookOf = async (page: Page, cells: Cells, Accept = xlsx): Promise<Buffer> => {
  const sheets = Object.entries(cells).map(([name, [columns = [], ...rows]]) => ({
    name,
    columns,
    rows: rows.map((row, at) => ({ row: at + 2, cells: row })),
  }))
  const response = await page.request.post(new URL("/api/portfolios/export?findings=none", page.url()).href, {
    data: { epoch: 1900, sheets },
    headers: { Accept },
    timeout: 60_000,
  })
  if (!response.ok()) throw new Error(`no workbook: ${response.status()} ${await response.text()}`)
  return response.body()
}

/** What the API reads in a workbook: of each sheet its rows of cells. */
export const cellsIn = async (
  page: Page,
  workbook: Buffer,
): Promise<Readonly<Record<string, ReadonlyArray<ReadonlyArray<unknown>>>>> => {
  const response = await page.request.post(new URL("/api/portfolios/import", page.url()).href, {
    data: workbook,
    headers: { "Content-Type": xlsx },
  })
  const { sheets } = await response.json()
  return Object.fromEntries(
    sheets.map(({ name, rows }: { name: string; rows: ReadonlyArray<{ cells: ReadonlyArray<unknown> }> }) => [
      name,
      rows.map((row) => row.cells),
    ]),
  )
}

/** Chooses a file on the page of the portfolio and waits until it stands there. */
export const openWorkbook = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  await page.locator("input[type=file]").setInputFiles({ name, mimeType: xlsx, buffer })
  await page.getByText(`${name}：`).waitFor({ timeout: 60_000 })
  await page.getByRole("grid").waitFor()
}

/** All changes are checked and kept. */
export const settled = async (page: Page): Promise<void> => {
  await page.getByText(/等待检查|正在检查/u).waitFor({ state: "detached", timeout: 30_000 })
  await page.getByText("已存在本机").waitFor()
}
