/** Places that the guide names, by GB/T 2260 code. */
export const shanghai = "310000"
export const jiangsu = "320000"
export const fujian = "350000"
export const guangdong = "440000"
export const sichuan = "510000"

/** Guangdong, Hunan and Hubei: individuals with too many domains give a construction plan; the list is open. */
export const plannedForIndividuals: ReadonlyArray<string> = [guangdong, "430000", "420000"]

/** Guangdong: units with too many domains do. */
export const plannedForUnits: ReadonlyArray<string> = [guangdong]

/** Yunnan, Inner Mongolia, Heilongjiang and Jiangxi: public bodies prove their establishment. */
export const staffed: ReadonlyArray<string> = ["530000", "150000", "230000", "360000"]
