import { Strangers } from "@openbeian/core/check"
import { Duplicates, Strays } from "@openbeian/core/filing"
import { type Text, text } from "@openbeian/core/text"

interface Sentences {
  readonly message: Text
  readonly fix: Text
}

const words = <const C extends Readonly<Record<string, Sentences>>>(all: C) => all

/** What a fault says and how it is mended, in both languages. */
export const sentences = words({
  formula: {
    message: text("这是公式“{found}”，不读取公式", 'this is the formula "{found}"; formulas are not read'),
    fix: text(
      "复制该单元格，选“选择性粘贴—数值”，只留下结果",
      "copy the cell and paste it as a value, so that only the result is left",
    ),
  },
  error: {
    message: text("单元格显示错误 {found}", "the cell shows the error {found}"),
    fix: text("改正它，或清空表示还不知道", "correct it, or empty it as not known yet"),
  },
  digitsLost: {
    message: text(
      "号码存成了数字 {found}：超过 15 位的数字已经丢失，后面的 0 不是原来的数字",
      "the number is stored as a number, {found}: the digits after the 15th are lost, the zeros at its end are not those that were typed",
    ),
    fix: text(
      "把该列设为“文本”格式，再对照证件重新输入",
      "format the column as text, then type the number again from the paper",
    ),
  },
  digitsMayBeLost: {
    message: text(
      "号码存成了数字 {found}：开头的 0 等数字可能已经丢失",
      "the number is stored as a number, {found}: digits such as zeros at its beginning may be lost",
    ),
    fix: text(
      "把该列设为“文本”格式，再对照原件重新输入",
      "format the column as text, then type the number again from the paper",
    ),
  },
  numberInText: {
    message: text("这里应是文字，而单元格是数字 {found}", "wanted is a text, the cell is the number {found}"),
    fix: text("把该列设为“文本”格式再输入", "format the column as text and type it again"),
  },
  dateInText: {
    message: text(
      "单元格被存成了日期 {found}，原来输入的文字已经丢失",
      "the cell is stored as the date {found}; what was typed is lost",
    ),
    fix: text("把该列设为“文本”格式，再重新输入", "format the column as text and type it again"),
  },
  truthInText: {
    message: text("这里应是文字，而单元格是 {found}", "wanted is a text, the cell is {found}"),
    fix: text("把该列设为“文本”格式再输入", "format the column as text and type it again"),
  },
  notListed: {
    message: text("“{found}”不在可填的词里：{allowed}", '"{found}" is not one of: {allowed}'),
    fix: text(
      "{guess}改为其中之一，或清空表示还不知道",
      "{guess}take one of them, or empty the cell as not known yet",
    ),
  },
  notBoolean: {
    message: text("“{found}”不是“是”或“否”", '"{found}" is neither yes nor no'),
    fix: text("填 是 或 否；不知道就清空", "write yes or no; leave it empty while it is not known"),
  },
  notInteger: {
    message: text("“{found}”不是整数", '"{found}" is not a whole number'),
    fix: text("只填数字，不带单位", "write digits only, without a unit"),
  },
  notNumber: {
    message: text("“{found}”不是数字", '"{found}" is not a number'),
    fix: text("只填数字，不带单位", "write digits only, without a unit"),
  },
  notADay: {
    message: text("“{found}”不是日期", '"{found}" is no day'),
    fix: text("按 2026-11-20 填写，或清空", "write it as 2026-11-20, or empty the cell"),
  },
  refused: {
    message: text("“{found}”不合要求，应为：{expects}", '"{found}" will not do; wanted: {expects}'),
    fix: text("改正它，或清空表示还不知道", "correct it, or empty the cell as not known yet"),
  },
  missing: {
    message: text("缺少“{heading}”，这一行没有读入", '"{heading}" is missing; the row was left out'),
    fix: text("填上它{offered}", "fill it in{offered}"),
  },
  notHere: {
    message: text("“{case}”没有“{heading}”这一项", '"{case}" has no "{heading}"'),
    fix: text("清空这个单元格，或改正种类", "empty the cell, or correct what the row is"),
  },
  notNone: {
    message: text(
      "这一格只能填 无 或留空，而这里是“{found}”",
      'only "none" or nothing goes here, not "{found}"',
    ),
    fix: text("内容请填在“{sheet}”表里", 'write it in the sheet "{sheet}"'),
  },
  noneButRows: {
    message: text(
      "这里填了“无”，“{sheet}”表里却有它的行",
      'this says "none", but the sheet "{sheet}" has rows of it',
    ),
    fix: text("清空这一格，或删掉那些行", "empty the cell, or remove those rows"),
  },
  item: {
    message: text("“{found}”看不懂", '"{found}" is not understood'),
    fix: text(
      "每项一行，写成“名称=值；名称=值”，名称可用：{allowed}",
      'write a line for each, as "name=value; name=value"; the names are: {allowed}',
    ),
  },
  unknownCustomer: {
    message: text("“主体”表里没有客户编号“{found}”", 'the sheet of subjects has no customer "{found}"'),
    fix: text("{guess}改正编号，或在“主体”表加上它", "{guess}correct it, or add the customer there"),
  },
  unknownService: {
    message: text(
      "客户“{customer}”没有代号为“{found}”的服务",
      'customer "{customer}" has no service "{found}"',
    ),
    fix: text(
      "{guess}改正代号，或在“服务”表加上这个服务",
      "{guess}correct it, or add the service in the sheet of services",
    ),
  },
  unknownAccount: {
    message: text(
      "客户“{customer}”没有代号为“{found}”的账号",
      'customer "{customer}" has no account "{found}"',
    ),
    fix: text(
      "{guess}改正代号，或在“账号”表加上这个账号",
      "{guess}correct it, or add the account in the sheet of accounts",
    ),
  },
  noService: {
    message: text(
      "“服务”表里没有客户“{customer}”的服务",
      'the sheet of services has none of customer "{customer}"',
    ),
    fix: text("在“服务”表加上这个服务", "add the service in the sheet of services"),
  },
  noAccount: {
    message: text(
      "“账号”表里没有客户“{customer}”的账号",
      'the sheet of accounts has none of customer "{customer}"',
    ),
    fix: text("在“账号”表加上这个账号", "add the account in the sheet of accounts"),
  },
  ownerUnclear: {
    message: text(
      "未填“{heading}”，而 {place} 那一行没有读入，看不出这一行属于哪一个",
      '"{heading}" is blank, and the row at {place} was left out; nobody can say which of them is meant',
    ),
    fix: text("填上“{heading}”，或先改正 {place}", 'fill in "{heading}", or mend {place} first'),
  },
  ownerLeftOut: {
    message: text(
      "它所属的“{found}”在 {place} 有错、没有读入",
      'what it belongs to, "{found}", was left out because of a fault at {place}',
    ),
    fix: text("先改正 {place}", "mend {place} first"),
  },
  twice: {
    message: text("“{found}”在 {place} 已经有了", '"{found}" is there already, at {place}'),
    fix: text("合并这两行，或改正其中一个", "join the two rows, or correct one of them"),
  },
  providerTwice: {
    message: text(
      "这个客户在该接入商已有账号（{place}）；每个接入商只列提交备案用的那个账号",
      "the customer has an account there already ({place}); one account is listed for each provider, the one that the filing is made from",
    ),
    fix: text(
      "其他账号的授权码写在那个账号下，来源账号选“其他账号”",
      "put codes of another account under that one, with the origin another account",
    ),
  },
  ...Duplicates.sentences,
  ...Strays.sentences,
  unknownProvider: Strangers.sentences,
  unknownColumn: {
    message: text(
      "不认识列标题“{found}”，这一列没有读入",
      'the heading "{found}" is not known; its column was left out',
    ),
    fix: text("{guess}改正标题，或删去这一列", "{guess}correct the heading, or remove the column"),
  },
  columnTwice: {
    message: text(
      "列标题“{found}”出现两次，第二列没有读入",
      'the heading "{found}" is there twice; the second column was left out',
    ),
    fix: text("删去其中一列", "remove one of the columns"),
  },
  noCustomers: {
    message: text(
      "工作表“{found}”没有“{allowed}”这一列，整张表没有读入",
      'the sheet "{found}" has no column "{allowed}"; all of it was left out',
    ),
    fix: text("加上这一列，每行写明属于谁", "add the column, so that each row says whose it is"),
  },
  noHeadings: {
    message: text(
      "工作表“{found}”没有可认的列标题，至少要有“{allowed}”",
      'the sheet "{found}" has no headings that are known; at least "{allowed}" is wanted',
    ),
    fix: text("从模板复制标题行", "copy the row of headings from the template"),
  },
})

export type Code = keyof typeof sentences
