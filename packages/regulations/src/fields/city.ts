import { Province } from "@openbeian/core/place"
import { Name } from "@openbeian/core/text"

/**
 * Whether a written address lies in a city (住所是否在该市), as far as its beginning tells. A city that stands alone may
 * be one of county rank within the other (任丘市 in 沧州市), which no name tells.
 */
export const isInCity = (written: string, city: string): "yes" | "no" | "open" => {
  const address = written.normalize("NFKC").replace(/\s/gu, "")
  const places = [address, withoutProvince(address)]
  if (places.some((each) => each.startsWith(bare(city)))) return "yes"
  const [, name = "", rest = ""] = places.map((each) => prefecture.exec(each)).findLast((each) => each) ?? []
  if (name === "") return "open"
  if (Name.isSamePlace(name, city)) return "yes"
  return name.endsWith("市") && !beginsWithDistrict.test(rest) ? "open" : "no"
}

/** 吉林市 is a city, 吉林省 and 吉林 in front of one the province. */
const withoutProvince = (address: string): string => {
  for (const { full, name } of Province.all) {
    if (address.startsWith(full)) return address.slice(full.length)
    if (address.startsWith(name.zh) && address[name.zh.length] !== "市") return address.slice(name.zh.length)
  }
  return address
}

const bare = (city: string): string => {
  const plain = city.normalize("NFKC").replace(/\s/gu, "")
  const province = Province.all.find(({ full }) => plain !== full && plain.startsWith(full))
  const own = province === undefined ? plain : plain.slice(province.full.length)
  return own.length > 2 ? own.replace(/市$/u, "") : own
}

/** The first name of a city or prefecture and what follows; 州 within 郑州市 ends none. */
const prefecture = /^(.{1,12}?(?:自治州|地区|盟|市|.州(?!市)))(.*)$/u

/** A district or county follows only on a city of the upper rank; a development zone may follow on any. */
const beginsWithDistrict =
  /^[^市区县旗路街道镇乡号]{1,6}(?<!开发|工业|产业|经济|高新|园|新|小|社|街|度假|示范)[区县旗]/u
