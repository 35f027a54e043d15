import { text } from "@openbeian/core/text"

/** The forms that a plan is given out in (导出格式), by the ending of their files. */
export const formats = {
  json: { mediaType: "application/json", isText: true, words: text("计划文件", "plan document") },
  pdf: { mediaType: "application/pdf", isText: false, words: text("PDF 文件", "PDF") },
  xlsx: {
    mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    isText: false,
    words: text("Excel 工作簿", "Excel workbook"),
  },
  md: { mediaType: "text/markdown", isText: true, words: text("Markdown 文本", "Markdown") },
  ics: { mediaType: "text/calendar", isText: true, words: text("日历", "calendar") },
} as const

/** One of the forms, named by the ending of its files. */
export type Format = keyof typeof formats

/** The form that a file of this name has. */
export const ofFileName = (name: string): Format | undefined => {
  const extension = name.slice(name.lastIndexOf(".") + 1).toLowerCase()
  return all.find((format) => format === extension)
}

/** The form of a media type, whose parameters do not count. */
export const ofMediaType = (written: string): Format | undefined => {
  const [bare = ""] = written.split(";")
  return all.find((format) => formats[format].mediaType === bare.trim().toLowerCase())
}

/** What a header Content-Type says of it. */
export const contentTypeOf = (format: Format): string => {
  const { mediaType, isText } = formats[format]
  return isText && mediaType.startsWith("text/") ? `${mediaType}; charset=utf-8` : mediaType
}

export const all: ReadonlyArray<Format> = ["json", "pdf", "xlsx", "md", "ics"]
