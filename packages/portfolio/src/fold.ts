/** Headings, names of tables and words of closed lists as they are compared: width, case, blanks and marks do not count. */
export const fold = (written: string): string =>
  written
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\s\p{P}\p{Default_Ignorable_Code_Point}]/gu, "")
