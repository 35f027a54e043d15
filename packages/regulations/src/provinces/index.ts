import type { ProvinceSays } from "../administration.ts"
import { beijing } from "./110000-beijing.ts"
import { tianjin } from "./120000-tianjin.ts"
import { hebei } from "./130000-hebei.ts"
import { shanxi } from "./140000-shanxi.ts"
import { innerMongolia } from "./150000-inner-mongolia.ts"
import { liaoning } from "./210000-liaoning.ts"
import { jilin } from "./220000-jilin.ts"
import { heilongjiang } from "./230000-heilongjiang.ts"
import { shanghai } from "./310000-shanghai.ts"
import { jiangsu } from "./320000-jiangsu.ts"
import { zhejiang } from "./330000-zhejiang.ts"
import { anhui } from "./340000-anhui.ts"
import { fujian } from "./350000-fujian.ts"
import { jiangxi } from "./360000-jiangxi.ts"
import { shandong } from "./370000-shandong.ts"
import { henan } from "./410000-henan.ts"
import { hubei } from "./420000-hubei.ts"
import { hunan } from "./430000-hunan.ts"
import { guangdong } from "./440000-guangdong.ts"
import { guangxi } from "./450000-guangxi.ts"
import { hainan } from "./460000-hainan.ts"
import { chongqing } from "./500000-chongqing.ts"
import { sichuan } from "./510000-sichuan.ts"
import { guizhou } from "./520000-guizhou.ts"
import { yunnan } from "./530000-yunnan.ts"
import { tibet } from "./540000-tibet.ts"
import { shaanxi } from "./610000-shaanxi.ts"
import { gansu } from "./620000-gansu.ts"
import { qinghai } from "./630000-qinghai.ts"
import { ningxia } from "./640000-ningxia.ts"
import { xinjiang } from "./650000-xinjiang.ts"

/** The 31 provinces in which filings are made, by their code. */
export const provinces: ReadonlyArray<ProvinceSays> = [
  beijing,
  tianjin,
  hebei,
  shanxi,
  innerMongolia,
  liaoning,
  jilin,
  heilongjiang,
  shanghai,
  jiangsu,
  zhejiang,
  anhui,
  fujian,
  jiangxi,
  shandong,
  henan,
  hubei,
  hunan,
  guangdong,
  guangxi,
  hainan,
  chongqing,
  sichuan,
  guizhou,
  yunnan,
  tibet,
  shaanxi,
  gansu,
  qinghai,
  ningxia,
  xinjiang,
]
