const furniture: readonly RegExp[] = [
  // Counters: "998 views", "14 minutes", 0评论.
  /^\d[\d,.]*\s*[kKwWmM万亿]?\+?\s*(?:comments?|views?|favou?rites?|likes?|shares?|reads?|replies|followers|minutes?|mins?|(?:minutes?|min) read|评论|浏览|阅读|收藏|点赞|分享|转发|人赞|分钟|次阅读|条评论)$/i,
  // Buttons and links.
  /^(?:view (?:details|more|all)|read (?:more|the full (?:story|article))|continue reading|follow(?: (?:us|with interest))?|share(?: this)?|subscribe(?: now)?|sign (?:in|up)|log in|advertisement|back to top|关注|已关注|订阅|分享|收藏|点赞|查看详情|查看更多|阅读全文|阅读原文|展开全文|返回顶部|登录|注册|广告)\s*[>›»→]*$/i,
  // Breadcrumbs: "Home > News > AI".
  /^[^>›»。.]{1,30}(?:\s*[>›»]\s*[^>›»。.]{1,30}){2,}$/,
  // Bylines: "Author | …", 作者：…, 文｜….
  /^(?:by\s*[|｜丨:：]|(?:authors?|editors?|edited by|written by|source|作者|编辑|责编|责任编辑|撰文|采写|记者|文|图|来源|出品|头图|题图|封面)\s*[|｜丨/:：]).{0,80}$/i,
  // Credits and notices on reprinting.
  /^(?:the )?(?:cover |title |header )?(?:images?|pictures?|photos?) (?:is|are|comes?|courtesy) (?:from|by|of) .{0,80}$/i,
  /^(?:题图|封面|头图|图片)(?:来自|来源|源自).{0,40}$/,
  /(?:prohibited from (?:being )?reprint|reprint(?:ing)? (?:without permission )?is prohibited|all rights reserved|(?:未经|未获).{0,6}(?:许可|授权|允许).{0,6}(?:禁止|不得|谢绝)转载|禁止转载)/i,
];

// Longer lines are paragraphs, whatever they hold.
const LONGEST = 240;

/** Whether a line of a copied page belongs to the page and not to the article: counters, buttons, bylines, credits. */
export function isPageFurniture(line: string): boolean {
  const text = line.trim();
  return text.length <= LONGEST && furniture.some((pattern) => pattern.test(text));
}
