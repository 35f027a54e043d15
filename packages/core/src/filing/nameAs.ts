import * as DomainName from "../domain/DomainName.ts"

/** A domain in ASCII, however it is written; of what is no domain nothing. */
export const nameAs = (written: string): string => {
  if (plainName.test(written)) return written
  const read = DomainName.parse(written)
  return read._tag === "DomainName" ? read.ascii : ""
}

/** Written as its own canonical form: most are, and need no parsing. */
const plainName = /^(?:[a-z\d]+\.)+[a-z]+$/u
