/** The media type of a workbook (工作簿). */
export const xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
