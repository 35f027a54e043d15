/** What schemas say of their values in English, said in Chinese. A test holds it against the description. */
export const chinese: Readonly<Record<string, string>> = {
  "cancelled: it was stopped before it ended; forgotten: it had ended, and its result is let go":
    "cancelled 为未完成时停止；forgotten 为已结束的任务，其结果一并删除",
  "JSON Pointer into the body": "指向请求内容的 JSON Pointer",
  "name in the query": "查询参数的名称",
  "/problems/ and a name that programs can rely on": "/problems/ 加名称，程序可据此判断",
  "whether the sources do not agree": "来源是否不一",
  "YYYY-MM-DD": "日期，形如 2026-11-22",
  "JSON Pointer into the filing document": "指向备案资料的 JSON Pointer",
  "days that somebody has seen it take; an estimate, no rule": "有人见过的天数；是经验，不是规定",
  "what decides instead: a rule, material or duty of a nearer layer; absent: this one counts":
    "由谁另行决定：更近层级的规则、材料或义务；没有则以本项为准",
  "index of the order that has to end first": "须先办结的订单的序号",
  "first day on which waiting alone mends it": "只需等待即可满足的首日",
  "last day on which it still holds": "仍然满足的最后一日",
  "the question as it is put to a person": "向人提问的完整问句",
  "what the fact belongs to, such as a domain by its name": "该事实属于谁，如某个域名",
  "the likely day, by how long the administration was seen to take; absent: nobody has seen it":
    "大致哪天，按有人见过的管局审核时长；没有则无人见过",
  "what is named: others than the choices may be named too": "指的是什么：选项之外的也可以写",
  "how many conclusions wait for it": "有多少项结论等它",
  "how many of them could block the filing": "其中多少项可能导致驳回",
  "last day of what passes now; absent: nothing of it ends by a known day":
    "现已符合各项的最后有效日；没有则无已知的到期日",
  "day by which waiting alone mends every block; absent: none blocks, or one needs more than waiting":
    "只需等待即可全部满足之日；没有则无必改项，或有的不能只靠等待",
  "weekends and holidays from today to the latest end of any route": "从今天到最晚办结日之间的周末与节假日",
  "every clause cited above, by id": "上文引用的全部条款，按标识",
  "as the provider or the administration wrote it": "接入商或管局的原文",
  "JSON Pointer into the filing, * for any index": "指向备案资料的 JSON Pointer，* 代任意序号",
  "JSON Pointer into the filing": "指向备案资料的 JSON Pointer",
  "what it belongs to, such as a domain by its name": "它属于谁，如某个域名",
  "what the filing says there; absent: it does not say": "资料中此处所填；没有则未填",
  "whether the provider's papers list the reason; undocumented: they list none":
    "该接入商的文件是否列出此原因；undocumented 为未列任何原因",
  "the provider's own title of it": "该接入商的叫法",
  "rules that find it before a reviewer does": "能在审核之前发现它的规则",
  "what those rules say of the filing": "这些规则对本资料的结论",
  "which filing it is, where the reason is about that": "原因涉及备案类型时，应属何种类型",
  "where the quote begins in the text, in UTF-16 units": "引文在原文中的起点，以 UTF-16 单位计",
  "what no rule can see of it, and why": "规则看不到的部分及缘由",
  "in the order of the text; empty: no reason was recognised": "按原文顺序；为空则未识别出原因",
  "absent: as the number says, else a website": "没有则按备案号判断，否则为网站",
  "the record number, of the service or of its subject": "服务或主体的备案号",
  "the number of the subject, where it is known too": "主体备案号，如也知道",
  "who holds the copyright: the subject's name": "版权所有者，即主体名称",
  "year or years in the copyright line: 2026, 2021-2026": "版权行的年份，如 2026、2021-2026",
  "whose papers decide; absent: those of province and country alone":
    "以哪家接入商的文件为准；没有则只看省与国家",
  "what would stand there by this statement": "按此说法会显示的内容",
  "whose word decides; absent: no paper here says it": "以谁的说法为准；没有则无文件提及",
  "what stands there; absent: not known": "显示的内容；没有则未知",
  "what further papers say of it": "其他文件的说法",
  "JSON Pointer into what was given": "指向所给内容的 JSON Pointer",
  "all that is shown, a line a part": "全部显示内容，每部分一行",
  "the same with its links, to be pasted; nothing in it is unescaped":
    "同上并带链接，可直接粘贴；内容均已转义",
  "on all pages": "所有页合计",
  "`after` of the next page; absent on the last": "下一页的 `after`；最后一页没有",
  "what other papers may speak of too": "其他文件也可能提及的事项",
  "ids of reasons of refusal that it finds before a reviewer does": "能在审核之前发现的驳回原因的标识",
  "where the entry is found": "入口在哪里",
  "whether the provider's papers speak of it": "该接入商的文件是否提及",
  "ids of entries, where several mean several orders": "入口的标识，多个即为多个订单",
  "those that speak of it do not say it in the same words": "提及者的说法不同",
  "whose papers speak of it": "哪些接入商的文件提及",
  "how many places cite it": "引用它的地方有几处",
  "as the provider or the regulations know it": "在该接入商或法规中的标识",
  "what is said there; absent: the title is all of it": "该处所说；没有则标题即全部",
  "of a guide: the answers that lead there, counted from 0": "指引中通向该处的各个答案，从 0 起数",
  "whose it is; absent: the country's, a province's, or of every provider":
    "属于哪家接入商；没有则属国家、某省或各家共有",
  "code of the province whose word it is": "所属省份的代码",
  "clauses that this one replaces": "被它取代的条款",
  "those that contradict, replace or precede it, by id": "与它矛盾、取代它或被它取代的条款，按标识",
  "how many there are": "条数",
  "how many another clause contradicts": "与其他条款矛盾的条数",
  "the clause we follow, or `review` where a person decides": "所采用的条款；`review` 为须由人判断",
  "day of the ruling": "取舍之日",
  "statements whose sources do not agree": "来源不一的说法",
  "days that its review was seen to take": "有人见过的审核天数",
  "what its numbers begin with, the usual one first": "备案号的开头，常用者在前",
  "the canonical form": "规范写法",
  "where in the text it begins, in UTF-16 units": "在原文中的起点，以 UTF-16 单位计",
  "absent: what it fits or looks like": "没有则按其形式判断",
  "as it is written; spaces and full-width forms are taken": "照原样填写；空格与全角均可",
  "doubtful: some registers issue such codes, so look again at the paper":
    "doubtful：有的登记机关发过这样的代码，请再对照证照",
  "as it was understood": "识读后的写法",
  "six digits of GB/T 2260": "GB/T 2260 的六位代码",
  "the last character, and the one that the others call for": "末位字符，以及由其余各位算出的应有字符",
  "the number of today for an old one of 15 digits": "15 位旧号对应的现行号码",
  "which character, counted from 1": "第几个字符，从 1 起数",
  "absent: the number has no area, or none that is known": "没有则号码不含地区，或地区未知",
  "false: the table does not have the code, only what it lies in": "false 为表中没有该代码，只知其上级",
  "a fingerprint, a public key, a certificate, or all that keytool or Gradle printed":
    "指纹、公钥、证书，或 keytool、Gradle 的全部输出",
  "lower case, without colons": "小写，不带冒号",
  "capitals with colons, as tools print them": "大写，带冒号，如工具所示",
  "where filings ask for it; empty: nowhere": "备案时哪些平台要它；为空则都不要",
  "of a certificate, as computed": "由证书算出",
  "the document as it is written, with its comments": "文档原文，含注释",
  "absent: no prices were given": "没有给出价格时不写",
  "the kinds of service or change that have it, where not all do": "有这一项的服务或变更种类；各种都有时不写",
  "JSON Pointer with * for any index or name": "JSON Pointer，* 代任意序号或名称",
  "draft: its papers are not read to the end; community: kept by whoever wrote it; maintained: by the maintainers":
    "draft：文件尚未读完；community：由编写者维护；maintained：由维护者维护",
  "how the key is written": "公钥的写法",
  "of a Fail: what it was decided by, in the order of looking": "不符合时：据以判断的资料，按查看的先后",
  "what it was decided by: changing one of them can mend it": "据以判断的资料：改其中一项可能就行",
  "empty: its papers do not speak of it": "为空：文件没有讲到",
  "when papers were last held against what stands here": "最近一次与文件核对的日期",
  "what the country asks of everybody before and after approval": "国家在批准前后对所有人的要求",
  "clauses in force on which something stands": "已用上的现行条款数",
  "clauses in force left unused, with a reason": "注明理由而不用的现行条款数",
  "the format in words": "格式的文字说明",
  "of a capability: whether it can": "能力项：能否办理",
  "the text there in its one spelling": "该处内容的统一写法",
  "the registered domain that a domain lies under": "域名所属的注册域名",
  "how many services the portfolio has": "客户组合里的服务数",
  "where the result is; absent: there is none yet": "结果在哪里；没有则尚无结果",
  "when an ended job is forgotten, in UTC; absent: it has not ended":
    "已结束的任务保留到何时（UTC）；没有则尚未结束",
  "jobs are lost when the server is started again": "服务重新启动后任务即丢失",
  "from 0 to 1": "0 到 1",
  "a cell that holds a day or a time, as ISO 8601 has it": "日期或时间单元格，按 ISO 8601 书写",
  "its number in the file, counted from 1": "在文件中的行号，从 1 起数",
  "what was probably meant; absent: nobody can say": "很可能要写的词；没有则说不准",
  "the other cell, of what is there twice": "重复内容的另一个单元格",
  "as the file has it": "按文件中的写法",
  "counted from 1": "从 1 起数",
  "as a spreadsheet writes it, such as E5": "按电子表格的写法，如 E5",
  "what became of it: the cell, its row, its column or its sheet was left out, or it was kept as it is":
    "如何处理：未读入该单元格、该行、该列或该表，或照写读入",
  "how many more there are than are listed": "未逐一列出的还有多少",
  "all of them, those too that are not listed": "全部，含未逐一列出的",
  "as the file has it, or as it would be called there; empty: the sheet is meant":
    "文件中的列标题，文件没有该列时为应有的列标题；空表示整张表",
  "what the column is about; empty: it is not ours": "该列的内容；为空则不是本格式的列",
  "what may be written there, where that is a short list": "可填的内容，如能列出",
  "sheets that are not ours; they are not kept": "不属于客户组合的工作表，不保留",
  "the year in which day 0 of the file lies": "文件日期起算的年份",
  "empty where the portfolio does not fit into tables": "客户组合放不进表格时为空",
  "what comes first after the fewest blocked services; absent: cost":
    "不能备的服务最少之后先求什么；没有则先求成本",
  "the day by which all of it is likely to have ended, YYYY-MM-DD: of the plans that do the cheapest; one that no plan meets is refused with the earliest that can be had; absent: whenever":
    "预计不晚于哪一天全部办完，形如 2027-01-31：取其中最省的；没有计划办得到则拒绝，并说明最早哪一天；没有则不限",
  "an earlier plan of these customers, of which a part is done: the answer is its rest, and beside it what came later is planned freely; it says where, what comes first and by when, so `at` and `objective` are left out; `finishBy` gives another day; absent: all is planned anew":
    "这些客户先前的计划，已办了一部分：得到的是余下的部分，后来加入的不受它约束、一并安排；在哪家、先求什么、何时办完照原计划，不再写 `at` 和 `objective`，`finishBy` 可以换一天；没有则全部重新作计划",
  "the day by which all of it is likely to have ended, as it was wanted; where no source tells how long something is likely to take, its longest time counts; absent: none was wanted":
    "所要求的预计办完期限；没有用时来源的，按最长时间算；没有则未要求",
  "no plan there is likely to have ended by finishBy: the figures are those of the one that ends first":
    "在那里没有计划预计不晚于 finishBy 办完：所列为最早办完的计划",
  "the day that asks for a plan like this one; absent: there is nothing to hand in":
    "写作 finishBy 即得到这一计划的日期；没有则无可提交",
  "the day by which the columns are likely to have ended, as it was wanted, YYYY-MM-DD; absent: none was wanted; the tradeoffs are all that there are":
    "各列所要求的预计办完期限，形如 2027-01-31；没有则未要求；取舍点总是全部列出",
  "id of the provider that gets all, or `mix`; absent: mix":
    "全部在哪家办，写接入商标识，或 `mix` 搭配；没有则搭配",
  "the day to plan for, YYYY-MM-DD; absent: today in China":
    "从哪一天起排，形如 2026-11-22；没有则为中国的今天",
  "whether a day lies beyond the announced holidays, where weekends and statutory days alone are known":
    "是否有日期超出已公布的放假安排，该处只知周末和法定节假日",
  "true: no notice of its year is out, so that its statutory days alone are known":
    "true：当年的放假通知尚未公布，只知其法定放假日",
  "its papers do not list what is to be brought; absent: they do": "其文件未列出要交的材料；没有此项则已列出",
  "left open by the papers or for want of a fact": "因文件未定或缺少事实而待定",
  "id of the provider": "接入商的标识",
  "absent: the name of the subject is not known": "没有此项则不知主体名称",
  "JSON Pointer into the filing of the customer": "指向该客户备案资料的 JSON Pointer",
  "planned: in an order; nothing: filed already; blocked: no provider can; review: the papers leave it open; undecided: a fact is missing":
    "planned：已排入订单；nothing：无须再备；blocked：各家都不能备；review：文件未定；undecided：缺少事实",
  "servers and codes whose quota its approval gives back, by the papers or by the user; one id for each place":
    "办结后归还配额的服务器和授权码，据文件或您的回答；每个名额写一次编号",
  "its first domain, which tells services of one name apart": "它的第一个域名，用来区分同名的服务",
  "server or code that carries it: the id of one that is there, or of a purchase":
    "由哪台服务器或哪个授权码承载：现有的标识，或某笔购买的标识",
  "whose server or code that is; of the broker's own the id is left out of what a customer is given":
    "那台服务器或那个授权码是谁的；代理自有的，交给客户的那份不写标识",
  "server on which it runs today and which it leaves; without a provider: no account in the portfolio has it":
    "现在所在、要迁离的服务器；没有接入商则组合里没有账号有它",
  "services that leave the server on which they run today; absent: none":
    "要迁离现有服务器的服务数；没有则无",
  "what the yuan are made of; absent: no prices were given": "成本的组成（元）；没有则未填价格",
  "server on which it runs today, where it leaves that": "要迁离时，现在所在的服务器",
  "customer, by the id in the portfolio": "客户，按客户组合中的编号",
  "how many new services one account gets through a year at the longest durations, where that binds":
    "按最长用时，一个账号一年能办多少新增服务；只在它成为限制时给出",
  "1 for orders that wait for no other": "不等其他订单者为 1",
  "stages whose length the papers do not state, and orders that follow this one":
    "文件未写明时长的阶段，以及接在其后的订单",
  "codes that all of them give; absent: the papers state no quota": "合计提供的授权码；没有则文件未写配额",
  "absent: for all customers whose codes may cross accounts": "没有则供授权码可跨账号的全部客户使用",
  "id of an account that cannot be used": "用不上的账号的标识",
  "the service, person, domain or account that it is asked of; absent: the subject itself":
    "问的是哪个服务、人员、域名或账号；缺省：主体本身",
  "how many blocking rules depend on it": "有多少条必改规则要看它",
  "all at one provider, or each where it is best": "全部在一家，或各在最合适的一家",
  "every service is planned, filed already or blocked for certain, and all of the workbook was read: nothing is open":
    "每个服务都已排入、无须再备或确定不能备，工作簿也全部读入，没有待定",
  "whom it concerns; absent: everybody, or the broker alone": "涉及哪些客户；没有则涉及所有人，或只涉及经办",
  "of the column; empty: it has none that is known": "该列的标题；为空则没有可认的标题",
  "what the plan is made without: the cell, or its whole row, column or sheet":
    "计划没有算进的：该单元格，或整行、整列、整表",
  "whose row it is; absent: nobody's who is in the portfolio": "该行属于谁；没有则不属于组合中的客户",
  "what of the workbook could not be read: the plan is made without it":
    "工作簿中没有读入、计划没有算进的内容",
  "what of a workbook is not in the portfolio, as the import told it; the answer then says so":
    "工作簿中没有进入客户组合的内容，按导入所告；结果会写明",
  "what of the workbook could not be read: all columns are reckoned without it":
    "工作簿中没有读入的内容：各列都没有算进",
  "faults because of which something is not in the portfolio, to be sent along for a plan":
    "使内容没有进入客户组合的错误，制定计划时一并送上",
  "there is something to do": "有事要办",
  "weekends and holidays from today to the latest end": "从今天到最晚办结日之间的周末与节假日",
  "the difference in sentences, the weightiest first": "变化的文字说明，重要者在前",
  "id of the provider, or `mix`": "接入商的标识，或 `mix`",
  "services that are elsewhere than in the tradeoff before": "与上一取舍点不在同一家的服务",
  "yuan where there are prices, servers to buy where there are none":
    "有价格时以元计，没有时为要买的服务器数",
  "the holidays that lie in that time, by name": "这段时间里的节假日及其名称",
  "unused: servers and codes that are there and carry nothing in this plan, and why; notTaken: what the user gave and the plan does not use; duplicate: what the portfolio has twice; stray: what it names and nobody has, or what is no domain name; setAside: what the country, a province or a provider asks for and something else decides instead; leftOpen: what the papers leave to a person and the plan takes as fulfilled; unlisted: accounts that nobody lists and the plan takes as not there; carriedOn: what an earlier plan settles, and who and what came after it or is gone since; follows: which order a change waits for, where it could wait for so many that not all are compared; underWay: first filings that are under way, for whose end all orders wait":
    "unused：已有、但本计划不用来承载服务的服务器与授权码，以及原因；notTaken：用户填了而计划没有用上的；duplicate：客户组合里写了两处的；stray：写了而谁也没有的，或不是域名的；setAside：国家、省或接入商所要求、而以另一条为准的；leftOpen：文件没有定论、须由人判断而计划按符合计的；unlisted：没有列出、计划按没有计的账号；carriedOn：接着做的原计划所定的，以及其后加入的和已经不在的；follows：变更排在哪个订单之后，而可以排在其后的太多、没有都比较；underWay：在办的首次备案，所有订单都等它办完",
  "what decides instead; absent: nothing does, and a person has to": "以什么为准；没有则没有定论，须由人判断",
  "what it would do to them by itself: block them, warn of them, or leave them open to a person":
    "单凭它会怎样：办不了、要提醒，或须由人判断",
  "what differs and what decides, without the services": "哪里说法不一、以什么为准；不含服务",
  "of a rule on which the papers differ: its own first, then those of the rule that decides":
    "说法不一的规则：先是它自己的条款，再是为准那条的条款",
  "nothingToOrder: there is no order, so nothing is shown of it": "nothingToOrder：没有订单，也就无须证明",
  "of a plan that is not shown to be optimal: how far at most from it": "未证明最优的计划：至多相差多少",
}
