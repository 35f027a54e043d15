import { type Packing, type Part, zipOf } from "./zip.ts"

/** A workbook as some program or person makes it, and what its sheet 域名 says. */
export interface Awkward {
  readonly name: string
  readonly bytes: Uint8Array
  /** What column C, the name of the domain, and column D, its last day, should be read as. */
  readonly expects: { readonly name?: string; readonly expiresOn?: string }
}

interface Parts {
  readonly sheet: string
  readonly strings?: string
  readonly styles?: string
  readonly workbook?: string
  readonly rels?: string
  readonly packing?: Packing
  /** What the two sheets are called. Absent: 域名 and 服务. */
  readonly names?: readonly [string, string]
  /** Parts in the place of others of the same name. */
  readonly replaces?: ReadonlyArray<Part>
  /** What the package holds beside the workbook. */
  readonly more?: ReadonlyArray<Part>
}

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main"
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The smallest package that is a workbook with the sheets 域名 and 服务. */
export const workbook = ({
  sheet,
  strings = stringsOf(),
  styles = stylesOf("0"),
  packing,
  names = ["域名", "服务"],
  replaces = [],
  more = [],
  ...own
}: Parts): Uint8Array => {
  const parts: ReadonlyArray<Part> = [
    {
      name: "[Content_Types].xml",
      text: `${xml}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>`,
    },
    {
      name: "_rels/.rels",
      text: `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: "xl/workbook.xml",
      text:
        own.workbook ??
        `${xml}<workbook xmlns="${main}" xmlns:r="${relations}">${sheetsNamed(names)}</workbook>`,
    },
    {
      name: "xl/_rels/workbook.xml.rels",
      text:
        own.rels ??
        `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/><Relationship Id="rId4" Type="${relations}/worksheet" Target="worksheets/sheet2.xml"/></Relationships>`,
    },
    { name: "xl/worksheets/sheet1.xml", text: sheet },
    { name: "xl/worksheets/sheet2.xml", text: services },
    { name: "xl/sharedStrings.xml", text: strings },
    { name: "xl/styles.xml", text: styles },
  ]
  return zipOf(
    [...parts.map((part) => replaces.find(({ name }) => name === part.name) ?? part), ...more],
    packing,
  )
}

const inline = (text: string): string => `<is><t xml:space="preserve">${text}</t></is>`
const texts = (row: number, ...words: ReadonlyArray<string>): string =>
  words.map((word, column) => `<c r="${"ABCDEF"[column]}${row}" t="inlineStr">${inline(word)}</c>`).join("")
const head = `<row r="1">${texts(1, "客户编号", "服务代号", "域名", "域名到期日")}</row>`

const sheetsNamed = ([first, second]: readonly [string, string]): string =>
  `<sheets><sheet name="${first}" sheetId="1" r:id="rId1"/><sheet name="${second}" sheetId="2" r:id="rId4"/></sheets>`

const services = `${xml}<worksheet xmlns="${main}"><sheetData><row r="1">${texts(1, "客户编号", "服务代号", "种类")}</row>${[2, 3].map((row) => `<row r="${row}">${texts(row, `C${row - 1}`, `S${row - 1}`, "网站")}</row>`).join("")}</sheetData></worksheet>`

/** The sheet with one row, whose cells C and D are given. */
const sheetWith = (cells: string, after = "", before = ""): string =>
  `${xml}<worksheet xmlns="${main}">${before}<sheetData>${head}<row r="2">${texts(2, "C1", "S1")}${cells}</row></sheetData>${after}</worksheet>`

const domain = `<c r="C2" t="inlineStr">${inline("a.example.cn")}</c>`
const day = (attributes: string, value: string): string => `<c r="D2" ${attributes}><v>${value}</v></c>`

const stylesOf = (format: string): string =>
  `${xml}<styleSheet xmlns="${main}"><numFmts count="1"><numFmt numFmtId="176" formatCode="${format}"/></numFmts><fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf numFmtId="176" applyNumberFormat="1"/></cellXfs></styleSheet>`

const stringsOf = (...items: ReadonlyArray<string>): string =>
  `${xml}<sst xmlns="${main}" count="${items.length}" uniqueCount="${items.length}">${items.map((item) => `<si>${item}</si>`).join("")}</sst>`

const shared = (index: number): string => `<c r="C2" t="s"><v>${index}</v></c>`
const name = "a.example.cn"
const expiresOn = "2027-03-01"

/** 2027-03-01 is day 46447 of the system of 1900 and day 44985 of that of 1904. */
export const awkward: ReadonlyArray<Awkward> = [
  { name: "inline strings", bytes: workbook({ sheet: sheetWith(domain) }), expects: { name } },
  {
    name: "rich text",
    bytes: workbook({
      sheet: sheetWith(shared(0)),
      strings: stringsOf("<r><rPr><b/></rPr><t>a.exam</t></r><r><t>ple.cn</t></r>"),
    }),
    expects: { name },
  },
  {
    name: "phonetic runs",
    bytes: workbook({
      sheet: sheetWith(shared(0)),
      strings: stringsOf('<t>茶.cn</t><rPh sb="0" eb="1"><t>チャ</t></rPh><phoneticPr fontId="1"/>'),
    }),
    expects: { name: "茶.cn" },
  },
  {
    name: "prefixed namespaces",
    bytes: workbook({
      sheet: sheetWith(shared(0))
        .replaceAll(/<(\/?)(worksheet|sheetData|row|c|is|t|v)(?=[\s>])/gu, "<$1x:$2")
        .replace("xmlns=", "xmlns:x="),
      strings: stringsOf(`<t>${name}</t>`)
        .replaceAll(/<(\/?)(sst|si|t)(?=[\s>])/gu, "<$1x:$2")
        .replace("xmlns=", "xmlns:x="),
    }),
    expects: { name },
  },
  {
    name: "the strict namespace",
    bytes: workbook({ sheet: sheetWith(domain).replace(main, strict) }),
    expects: { name },
  },
  {
    name: "cells and rows without addresses",
    bytes: workbook({ sheet: sheetWith(domain).replaceAll(/ r="[A-Z]?\d+"/gu, "") }),
    expects: { name },
  },
  {
    name: "a path from the root",
    bytes: workbook({
      sheet: sheetWith(domain),
      rels: `${xml}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${relations}/worksheet" Target="/xl/worksheets/sheet1.xml"/><Relationship Id="rId4" Type="${relations}/worksheet" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
    }),
    expects: { name },
  },
  {
    name: "a package that was streamed",
    bytes: workbook({ sheet: sheetWith(domain), packing: { isStreamed: true } }),
    expects: { name },
  },
  {
    name: "a dimension that is not true",
    bytes: workbook({ sheet: sheetWith(domain, "", '<dimension ref="A1:XFD1048576"/>') }),
    expects: { name },
  },
  {
    name: "a mark before the text",
    bytes: workbook({ sheet: `\ufeff${sheetWith(domain)}` }),
    expects: { name },
  },
  {
    name: "a date",
    bytes: workbook({ sheet: sheetWith(domain + day('s="1"', "46447")), styles: stylesOf("yyyy-mm-dd") }),
    expects: { name, expiresOn },
  },
  {
    name: "a date as it is shown in China",
    bytes: workbook({
      sheet: sheetWith(domain + day('s="1"', "46447")),
      styles: stylesOf("yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@"),
    }),
    expects: { name, expiresOn },
  },
  {
    name: "a date with a locale",
    bytes: workbook({
      sheet: sheetWith(domain + day('s="1"', "46447")),
      styles: stylesOf("[$-804]yyyy/m/d;@"),
    }),
    expects: { name, expiresOn },
  },
  {
    name: "a date of the system of 1904",
    bytes: workbook({
      sheet: sheetWith(domain + day('s="1"', "44985")),
      styles: stylesOf("yyyy-mm-dd"),
      workbook: `${xml}<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr date1904="1"/>${sheetsNamed(["域名", "服务"])}</workbook>`,
    }),
    expects: { name, expiresOn },
  },
  {
    name: "a date without a format",
    bytes: workbook({ sheet: sheetWith(domain + day("", "46447")) }),
    expects: { name, expiresOn },
  },
  {
    name: "a date as the standard writes it",
    bytes: workbook({ sheet: sheetWith(domain + day('t="d"', "2027-03-01")) }),
    expects: { name, expiresOn },
  },
  {
    name: "a date in digits",
    bytes: workbook({ sheet: sheetWith(domain + day("", "20270301")) }),
    expects: { name, expiresOn },
  },
  {
    name: "a pasted address, in full width, with breaks",
    bytes: workbook({
      sheet: sheetWith(`<c r="C2" t="inlineStr">${inline("ｈｔｔｐｓ：／／A.Example.cn/首页_x000D_\n")}</c>`),
    }),
    expects: { name },
  },
  {
    name: "a formula",
    bytes: workbook({ sheet: sheetWith(`<c r="C2" t="str"><f>B2&amp;".cn"</f><v>S1.cn</v></c>`) }),
    expects: {},
  },
  {
    name: "a shared formula",
    bytes: workbook({
      sheet: sheetWith('<c r="C2" t="str"><f t="shared" ref="C2:C3" si="0">B2</f><v>S1</v></c>').replace(
        "</sheetData>",
        `<row r="3">${texts(3, "C2", "S2")}<c r="C3" t="str"><f t="shared" si="0"/><v>S2</v></c></row></sheetData>`,
      ),
    }),
    expects: {},
  },
  { name: "an error", bytes: workbook({ sheet: sheetWith('<c r="C2" t="e"><v>#N/A</v></c>') }), expects: {} },
]
