/** One row of the table below. What is left out is empty. */
interface Row<Code extends string, Letters extends string> {
  /** GB/T 2260, six digits. */
  readonly code: Code
  /** GB/T 2260, two letters. */
  readonly letters: Letters
  readonly full: string
  readonly short: string
  readonly name: string
  /** What the administration prints in front of its numbers, the usual one first. Empty where nothing is filed. */
  readonly prefixes: ReadonlyArray<string>
  /** Prefixes that people write and no administration is known to print today; kept as written, with a warning. */
  readonly rare?: ReadonlyArray<string>
  /** Other one-character names; read, never printed. */
  readonly aliases?: ReadonlyArray<string>
  /** Other spellings of the name, in capitals and without spaces. */
  readonly spellings?: ReadonlyArray<string>
}

const table = <Code extends string, Letters extends string>(rows: ReadonlyArray<Row<Code, Letters>>) => rows

/**
 * Codes, letters and Chinese names: GB/T 2260. Prefixes: numbers in footers of live sites, of which Gansu shows
 * mostly 陇 and sometimes 甘. Pinyin without tones is the same for 山西 and 陕西: `SHANXI` is 山西 alone, and 陕西
 * is reached by its official English spelling `SHAANXI`. 830000 stands for Taiwan on residence permits.
 */
export const provinces = table([
  { code: "110000", letters: "BJ", full: "北京市", short: "北京", name: "Beijing", prefixes: ["京"] },
  { code: "120000", letters: "TJ", full: "天津市", short: "天津", name: "Tianjin", prefixes: ["津"] },
  { code: "130000", letters: "HE", full: "河北省", short: "河北", name: "Hebei", prefixes: ["冀"] },
  { code: "140000", letters: "SX", full: "山西省", short: "山西", name: "Shanxi", prefixes: ["晋"] },
  {
    code: "150000",
    letters: "NM",
    full: "内蒙古自治区",
    short: "内蒙古",
    name: "Inner Mongolia",
    prefixes: ["蒙"],
    spellings: ["内蒙", "NEIMENGGU", "NEIMENG", "NEIMONGOL"],
  },
  { code: "210000", letters: "LN", full: "辽宁省", short: "辽宁", name: "Liaoning", prefixes: ["辽"] },
  { code: "220000", letters: "JL", full: "吉林省", short: "吉林", name: "Jilin", prefixes: ["吉"] },
  {
    code: "230000",
    letters: "HL",
    full: "黑龙江省",
    short: "黑龙江",
    name: "Heilongjiang",
    prefixes: ["黑"],
  },
  {
    code: "310000",
    letters: "SH",
    full: "上海市",
    short: "上海",
    name: "Shanghai",
    prefixes: ["沪"],
    aliases: ["申"],
  },
  { code: "320000", letters: "JS", full: "江苏省", short: "江苏", name: "Jiangsu", prefixes: ["苏"] },
  { code: "330000", letters: "ZJ", full: "浙江省", short: "浙江", name: "Zhejiang", prefixes: ["浙"] },
  { code: "340000", letters: "AH", full: "安徽省", short: "安徽", name: "Anhui", prefixes: ["皖"] },
  { code: "350000", letters: "FJ", full: "福建省", short: "福建", name: "Fujian", prefixes: ["闽"] },
  { code: "360000", letters: "JX", full: "江西省", short: "江西", name: "Jiangxi", prefixes: ["赣"] },
  { code: "370000", letters: "SD", full: "山东省", short: "山东", name: "Shandong", prefixes: ["鲁"] },
  { code: "410000", letters: "HA", full: "河南省", short: "河南", name: "Henan", prefixes: ["豫"] },
  {
    code: "420000",
    letters: "HB",
    full: "湖北省",
    short: "湖北",
    name: "Hubei",
    prefixes: ["鄂"],
    aliases: ["楚"],
  },
  { code: "430000", letters: "HN", full: "湖南省", short: "湖南", name: "Hunan", prefixes: ["湘"] },
  { code: "440000", letters: "GD", full: "广东省", short: "广东", name: "Guangdong", prefixes: ["粤"] },
  {
    code: "450000",
    letters: "GX",
    full: "广西壮族自治区",
    short: "广西",
    name: "Guangxi",
    prefixes: ["桂"],
    spellings: ["广西自治区"],
  },
  { code: "460000", letters: "HI", full: "海南省", short: "海南", name: "Hainan", prefixes: ["琼"] },
  { code: "500000", letters: "CQ", full: "重庆市", short: "重庆", name: "Chongqing", prefixes: ["渝"] },
  {
    code: "510000",
    letters: "SC",
    full: "四川省",
    short: "四川",
    name: "Sichuan",
    prefixes: ["蜀"],
    rare: ["川"],
  },
  {
    code: "520000",
    letters: "GZ",
    full: "贵州省",
    short: "贵州",
    name: "Guizhou",
    prefixes: ["黔"],
    rare: ["贵"],
  },
  {
    code: "530000",
    letters: "YN",
    full: "云南省",
    short: "云南",
    name: "Yunnan",
    prefixes: ["滇"],
    rare: ["云"],
  },
  {
    code: "540000",
    letters: "XZ",
    full: "西藏自治区",
    short: "西藏",
    name: "Tibet",
    prefixes: ["藏"],
    spellings: ["XIZANG"],
  },
  {
    code: "610000",
    letters: "SN",
    full: "陕西省",
    short: "陕西",
    name: "Shaanxi",
    prefixes: ["陕"],
    aliases: ["秦"],
  },
  { code: "620000", letters: "GS", full: "甘肃省", short: "甘肃", name: "Gansu", prefixes: ["陇", "甘"] },
  { code: "630000", letters: "QH", full: "青海省", short: "青海", name: "Qinghai", prefixes: ["青"] },
  {
    code: "640000",
    letters: "NX",
    full: "宁夏回族自治区",
    short: "宁夏",
    name: "Ningxia",
    prefixes: ["宁"],
    spellings: ["宁夏自治区"],
  },
  {
    code: "650000",
    letters: "XJ",
    full: "新疆维吾尔自治区",
    short: "新疆",
    name: "Xinjiang",
    prefixes: ["新"],
    spellings: ["新疆自治区"],
  },
  {
    code: "710000",
    letters: "TW",
    full: "台湾省",
    short: "台湾",
    name: "Taiwan",
    prefixes: [],
    aliases: ["台"],
    spellings: ["臺灣", "830000"],
  },
  {
    code: "810000",
    letters: "HK",
    full: "香港特别行政区",
    short: "香港",
    name: "Hong Kong",
    prefixes: [],
    aliases: ["港"],
    spellings: ["XIANGGANG"],
  },
  {
    code: "820000",
    letters: "MO",
    full: "澳门特别行政区",
    short: "澳门",
    name: "Macau",
    prefixes: [],
    aliases: ["澳"],
    spellings: ["MACAO", "AOMEN"],
  },
])
