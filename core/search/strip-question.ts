const english = new Set(
  `a about all am an and any are as at backed backer backers been between buy bought by ceo cfo chief co
  company connected connection connections corp corporation coo could cto deal did do does employee employees everyone executive
  executives exit exits find for former founded founder founders from funding get give go goes gone group had has have
  her him his history holding holdings how in inc incorporated industry into invest invested investing investment investments
  investor investors ipo is it its join joined joining know latest leave leaves leaving left limited linked list llc
  ltd me move moved news now of off on or out owned owner owns partner partners people person plc plugged quit
  related relation relations relationship resign resigned round rounds sa sas say show some staff stake started startup stock tell that
  the their them there they this to use used users uses using valuation valued was went were what when where which
  who whom whose why will with work worked works`.split(/\s+/),
);

// Longer ones first, so that 投资人 goes before 投资.
const chinese =
  /有限责任公司|股份有限公司|有限公司|去了哪里|去了哪儿|有什么关系|什么关系|有何关系|董事长|联合创始人|创始人|首席执行官|投资者|投资人|投资方|投资了|投资|投了|离开了|离开|离职|辞职|加入了|加入|跳槽|接入了|接入|使用了|使用|收购了|收购|创立了|创立|创办了|创办|成立|融资|估值|股东|高管|员工|合作|为什么|怎么样|怎么|如何|什么|哪些|哪家|哪个|哪里|多少|之间|关系|关联|联系|谁|的|了|吗|呢|和|与|跟|被|把|从|在|有|是|都|集团|公司/g;

/**
 * A query without the words that ask, tell or close a firm's name ("who left", "the CEO of", Ltd, 谁投资了, 有限公司): what is left
 * is what a name may be in. Words stay apart.
 */
export function stripQuestion(query: string): string {
  return query
    .replace(chinese, " ")
    .split(/\s+/)
    .filter((word) => !english.has(word.toLowerCase().replace(/'s$|[^\p{L}\p{N}]/gu, "")))
    .join(" ")
    .trim();
}
