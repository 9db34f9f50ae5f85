// What comes between a maker and a thing when it uses, tests or fights the thing, or when somebody of its does.
const otherVerb =
  /使用|采用|接入|部署|集成|测试|购买|采购|依赖|基于|支持|适配|选择|竞争|挑战|对标|叫板|超过|超越|低于|高于|不如|相比|相较|优于|评价|批评|起诉|抄袭|冲击|(?:员工|用户|客户|对手|工程师|团队|高管|股东|合作伙伴|供应商)(?!版|端|助手)|也在|正在|都在|均在/;

/** Whether 甲的…乙 can say that 乙 is 甲's, by what stands between: no verb, no people. */
export const isPlainPossession = (between: string): boolean => !otherVerb.test(between);

// 离开 and 退出 take places and markets as well: only the firm, the team and the post make a departure.
const leaves = /(?:离开|退出|离场)$/;
const departure =
  /^了?(?:$|[，。；、！？…）”」\s\ue100-\ue12f]|的|后|前|时|并|而|以来|之后|之前|公司|该公司|集团|团队|管理层|董事会|岗位|职位|职务|前东家|老东家|原公司|自己|其|这家|一家)/;

/** Whether a verb of leaving is followed by something that an employee can leave. */
export const isDeparture = (cue: string, after: string): boolean =>
  !leaves.test(cue) || departure.test(after);
