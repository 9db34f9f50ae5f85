/**
 * Surnames with more than one reading in use, where a dictionary knows at most one of them. What is in the
 * dictionary under "surname" (单 Shan, 仇 Qiu, 曾 Zeng, 尉迟 Yuchi) need not stand here.
 */
export const surnameReadings: Readonly<Record<string, readonly string[]>> = {
  覃: ["qin", "tan"],
  乐: ["yue", "le"],
  谌: ["chen", "shen"],
  隗: ["wei", "kui"],
  牟: ["mou", "mu"],
  莘: ["shen", "xin"],
  郇: ["xun", "huan"],
  宓: ["mi", "fu"],
  柏: ["bai", "bo"],
  缪: ["miao", "mou"],
  句: ["gou", "ju"],
  那: ["na", "nuo"],
  褚: ["chu", "zhu"],
  尹: ["yin"],
  冼: ["xian"],
  祭: ["zhai", "ji"],
  逄: ["pang"],
  佴: ["nai", "er"],
  阚: ["kan"],
  洗: ["xian", "xi"],
  折: ["she", "zhe"],
  藏: ["zang", "cang"],
  粘: ["nian", "zhan"],
  盛: ["sheng"],
  纪: ["ji"],
  员: ["yun", "yuan"],
  晁: ["chao"],
  干: ["gan"],
};
