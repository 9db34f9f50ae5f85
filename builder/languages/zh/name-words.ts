import type { EntityTypeId } from "../../../core/ontology/entity-type.ts";

/** Closed classes for names in Chinese text; own compilation. */

const list = (text: string): string[] => text.trim().split(/[\s|]+/);

/** Endings that make the words before them a name, with the type they give. Longer ones are tried first. */
export const nameEndings: ReadonlyMap<string, EntityTypeId> = new Map([
  ...list(
    "资本 创投 投资 基金 产业基金 母基金 投资基金 创业投资 风险投资 资本管理 资产管理 国投 产投 城投 国资 资管 创新投 金控 私募 投资集团 产业投资 股权投资 天使基金 创投基金 引导基金 投资公司 基金会管理",
  ).map((ending) => [ending, "investor"] as const),
  ...list(
    "股份有限公司 有限责任公司 有限公司 集团 科技 股份 控股 公司 银行 证券 汽车 电子 半导体 智能 生物 医药 制药 药业 健康 医疗 器械 基因 能源 新能源 电力 通信 网络 信息 软件 机器人 航空 航天 物流 速运 快递 传媒 影业 文化 教育 地产 置业 保险 人寿 财险 信托 动力 材料 新材料 光电 微电子 重工 电气 电器 家电 食品 乳业 酒业 零售 百货 超市 影视 游戏 互娱 智行 出行 智驾 智联 数科 云 实业 国际 石油 石化 化工 钢铁 矿业 锂业 水泥 建材 精密 制造 电池 储能 光伏 风电 氢能 环保 水务 燃气 医院管理 租赁 金融 支付 消费金融 供应链 餐饮 咖啡 茶饮 服饰 体育 酒店 旅游 铁路 机场 港口 船舶 海运 货运 电商 商城 互联网 数据 安防 仪器 量子 芯片 集成电路 无人机 激光雷达 飞行汽车 航天科技 空天 火箭 卫星 宇航",
  ).map((ending) => [ending, "company"] as const),
  ...list(
    "大学 学院 研究院 研究所 实验室 研究中心 科学院 工程院 医院 协会 学会 联盟 委员会 监管局 管理局 基金会 交易所 中学 党校 国资委 发改委 工信部 科技部 证监会 药监局 人民政府 委 办公厅 监督管理局 医保局 统计局 能源局 卫健委 卫生健康委 卫生健康委员会 网信办 税务局 法院 检察院 省政府 市政府 总局 知识产权局 国资局 财政局 工信局 公安局 市场监管局 教育局 招商局",
  ).map((ending) => [ending, "institution"] as const),
]);

/** Characters that no name reaches over to its left. */
export const stopCharacters = new Set([
  ...'任的了过由与及或、，。；：！？"“”‘’「」《》（）【】〈〉在是让将把给以被至到等并也都还曾已均其该此某这那哪各每个名位款项次轮前后上下中内向对从于据称说则就才又再因若如需要可能会有无不未没',
]);

/** Words that no name reaches over to its left. */
export const stopWords = list(
  `股份行 城商行 农商行 国有大行 板块 业务 大佬 包括 来自 获得 联合 携手 收购 加入 宣布 完成 旗下 股东 老股东 新股东 现有 领投 跟投 参投 创始 机构 公司 企业 品牌 平台 国内 国有 海外 知名 著名 独角兽 初创 巨头 龙头 厂商 车企
  今日 昨日 日前 近日 消息 获悉 报道 显示 认为 表示 指出 以及 其中 此前 目前 同时 随后 由于 因为 通过 根据 关于 对于 作为 成为 成立 设立 创立 创办 发布 推出 上线 接入 签署 达成 合作 任职 出任 担任 入职
  离开 转让 持有 增持 减持 参股 入股 注资 子公司 母公司 全资 投资方 投资人 投资者 资方 机构投资者 基石 战略 产业 独家 共同 继续 追加 老牌 头部 上市 国资 央企 民企 地方 政府 行业 领域 赛道 方面 团队 创业 前身 隶属 属于
  美国 英国 德国 日本 韩国 法国 加拿大 以色列 新加坡 印度 瑞士 荷兰 澳大利亚 全球 本土 国产 自主 什么 怎么 预计 外部 则有 只投 申请 辞去 卸任 认购 持牌 一众 目前 确认 传统 新兴 大型 中小 著名 当地 同日 同期 其他 另外 此外 还有 分别 先后 相继 陆续 正式 拟 曾 已 将 由 和`,
);

/** Provinces, large towns and lands with which names of firms begin. */
export const placeNames: readonly string[] = list(
  `中国 上海 无锡 内蒙古
  北京 深圳 广州 杭州 南京 苏州 武汉 成都 重庆 天津 西安 长沙 合肥 厦门 青岛 宁波 郑州 济南 福州 东莞 珠海 佛山 香港 澳门 台湾 浙江 江苏 广东 湖北 湖南 四川 山东 安徽 福建 河南 河北 江西 陕西 山西 云南 贵州 辽宁 吉林 黑龙江 海南 广西 新疆 甘肃 常州 嘉兴 绍兴 温州 金华 湖州 台州 南通 扬州 徐州 烟台 潍坊 大连 沈阳 长春 哈尔滨 石家庄 太原 南昌 昆明 贵阳 南宁 海口 兰州 乌鲁木齐 芜湖`,
);

/** Lands: a registered name begins with one, before another name it tells where the firm is from. */
export const landNames: readonly string[] = list(
  "美国 英国 德国 法国 日本 韩国 新加坡 印度 以色列 新西兰 澳大利亚 加拿大 意大利 西班牙 瑞士 瑞典 荷兰 丹麦 挪威 芬兰 俄罗斯 巴西 墨西哥 越南 泰国 马来西亚 印尼 沙特 阿联酋",
);

/** Words with a stop character or of a place that a name does reach over to its left: 上海, 能源, 中国. Longer ones first. */
export const insideNames: readonly string[] = list(
  `可再生能源 新能源 太阳能 内蒙古 清洁能源 人工智能 中国 中华 中央 中原 中山 中信 中金 中科 中建 中交 中铁 中石化 中石油 中化 中远 中粮 中银 中邮 中投 中兴 中芯 中欧 中美 中葡 中法 中英 中俄 中日 中韩 中新 中德 中以 制造业 服务业 农业 工业 转型升级 高质量发展 战略性新兴产业 中联 中通 中关村 中小企业 国有企业 国有资本 中泰 中航 中车 中核 中电
  上海 上汽 上饶 上虞 无锡 无限 前海 前沿 前程 天下 江中 华中 汉中 晋中 关中 台中 智能 能源 节能 储能 动能 核能 光能 赋能 氢能 风能 功能 热能 全能 智行 社会 协会 学会 会展 会计 大会 委员会 基金会 工会 商会 可靠 名创 名品 品位 单位 地位
  芜湖 粤港澳大湾区 大湾区 长三角 国家 国际 共同 发展 战略性 联合`,
)
  .concat(placeNames)
  .sort((a, b) => b.length - a.length);

/** Exchanges, media and data services: texts name them for a listing or a source, and they are left out. */
export const leftOut = new Set(
  list(
    `上交所 深交所 北交所 港交所 联交所 纽交所 上海证券交易所 深圳证券交易所 北京证券交易所 香港交易所 香港联交所 纽约证券交易所 纳斯达克 伦交所 科创板 创业板 新三板 主板
    天眼查 天眼查App 天眼查APP 企查查App 企查查APP 启信宝 爱企查 IT桔子 烯牛数据 鲸准 清科研究中心 投中研究院 睿兽分析 来觅数据 同花顺 东方财富网 万得 七麦数据
    新华社 新华网 人民日报 人民网 央视 央视新闻 央视财经 中新网 中新社 光明网 环球网 环球时报 参考消息 澎湃新闻 界面新闻 红星新闻 上游新闻 封面新闻 新京报 北京青年报 北京商报 南方都市报 南方周末 第一财经 财新 财新网 财联社 智通财经 证券时报 证券日报 上海证券报 中国证券报 每日经济新闻 经济观察报 经济日报 21世纪经济报道 华尔街见闻 格隆汇 金十数据 科创板日报 时代周报 时代财经 蓝鲸财经 中国企业家 财经杂志
    新浪科技 新浪财经 腾讯科技 腾讯新闻 网易科技 网易财经 搜狐科技 搜狐财经 凤凰科技 凤凰网 凤凰网科技 36氪 36Kr 虎嗅 钛媒体 雷锋网 雷峰网 亿欧 亿邦动力 品玩 极客公园 爱范儿 IT之家 快科技 太平洋科技 量子位 机器之心 新智元 甲子光年 晚点 晚点LatePost LatePost 智东西 车东西 芯东西 投资界 创业邦 铅笔道 猎云网 动脉网 罗戈网 物流指闻 三言科技 TechWeb 站长之家 游戏葡萄 集微网 半导体行业观察 盖世汽车 汽车之心 车云网
    路透社 路透 彭博社 彭博 彭博新闻社 法新社 美联社 共同社 韩联社 华尔街日报 金融时报 纽约时报 华盛顿邮报 日经新闻 日经亚洲 南华早报 福布斯 财富杂志 经济学人 商业内幕 The Information`,
  ),
);

/** Words that are never a name by themselves, however they end. */
export const neverNames = new Set(
  list(
    `注册资本 社会资本 耐心资本 实收资本 民间资本 产业资本 海外资本 国际资本 外国资本 金融资本 风险资本 民营资本 长期资本 注册基金 产业投资基金 成长基金 该公司 本公司 这家公司 上市公司 子公司 全资子公司 控股子公司 母公司 分公司 互联网公司 科技公司 初创公司 创业公司 大公司 小公司 新公司 合资公司 有限公司 股份有限公司 公司 集团 科技 基金 资本 投资 银行 证券 汽车 智能
    人工智能 大模型 新能源 新能源汽车 自动驾驶 智能汽车 智能驾驶 智能座舱 智能硬件 智能制造 智能体 半导体 芯片 机器人 人形机器人 具身智能 生物医药 创新药 医疗器械 互联网 移动互联网 产业互联网 云计算 大数据 物联网 区块链 元宇宙
    私募基金 产业基金 天使投资 风险投资 战略投资 股权投资 对外投资 长期投资 投资基金 投资机构 国有资本 社会资本 资本市场 金融科技 硬科技 黑科技 高科技 消费金融 数字经济 信息技术 电子商务 量子计算 商业航天 低空经济
    动力电池 储能 光伏 锂电池 固态电池 供应链 产业链 数据中心 智算中心 高校 大学 医院 研究院 实验室 委员会 董事会 监事会 股东会 国家队 政府 国资 国家 中国 美国 上海 北京 深圳 广州 杭州 香港 软件公司 中东资本 量化私募 海外产业 首发智驾 车企 厂商 货运公司 物流公司 汽车公司 私募股权投资 股权投资 风冷技术 液冷技术 机构 品牌 玩家 巨头 预计 外部 内部 零售 批发 销售 加工 合资 合资成立 认缴 打车 管理 物流`,
  ),
);

/** Latin runs in Chinese text that are abbreviations of things, not names. */
export const neverLatin = new Set(
  list(
    `AI AGI AIGC LLM GPU CPU NPU TPU API SDK APP App app IPO PE VC LP GP CEO CFO CTO COO CMO CPO CIO CSO VP SVP EVP HR IT PR BD OA ERP CRM SaaS PaaS IaaS MaaS B2B B2C C2C To ToB ToC ToG TO B C G A H R D IoT AR VR XR MR EV ADAS NOA OTA L2 L3 L4 L5 OEM ODM ESG SPAC ETF NFT
    Web3 GDP KOL MCN IP UP UGC PGC DAU MAU GMV ROI KPI OKR PC TV LED USB 5G 4G 6G WiFi DNA RNA mRNA CT MRI ICU OK Q1 Q2 Q3 Q4 H1 H2 Pre Series BU BG RMB USD HKD CES WAIC GTC FDA NMPA CDE IND NDA GMP CRO CDMO CMO BIM MES CAD EDA PCB IGBT SiC GaN MEMS LiDAR SLAM Agent agent Token token Tokens tokens Demo demo MoE RAG MCP
    Pro Max Plus Ultra mini Mini Lite Turbo Case Corner CUDA DTP Day NO No TOP Top vs VS PK DIY Logo ID ICT HPC SOTA benchmark post training scaling law Scaling Law Transformer CNN RNN GAN NLP CV OCR TTS ASR PPT PDF Excel Word Code code Bug bug KA SKU SPU O2O ADR A股 H股 BAT24 GHz MHz kHz kWh MWh GWh GW MW TB GB MB KB Gbps Mbps dB nm TOPS FLOPS DRAM NAND HBM SRAM SSD MPV SUV MOBA FPS RPG SLG DTC GPS OLED MicroLED MiniLED LCD HUD DPU ASIC FPGA SoC MCU RISC-V SH SZ HK BJ ST ETC LNG CPI PMI GMV NEV PHEV BEV REEV EREV EPS PVC LED DOI PD-1 ADC CAR-T siRNA iOS Android Windows Linux WTO WHO EU IT UI UX UWB NFC RFID SIM eSIM VPN DNS URL HTTP HTML CSS SQL DTC GPT AGV AMR eVTOL VTOL`,
  ),
);

/** Common Chinese surnames, compound ones first. */
export const compoundSurnames = list("欧阳 上官 司马 诸葛 司徒 夏侯 皇甫 东方 尉迟 公孙 慕容 令狐 端木 南宫");
export const surnames = new Set([
  ..."成王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳穆农司卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊仝区郜海阚花帅屠豆朴盖练廉禹井祖漆巴丰支卿国狄平索宣晋云容敬来扈晁芮普阙浦戈伏鹿薄邸雍辜羊阿乌母裘亓修邰赫杭况那宿鲜印逯隆茹诺慕危玉银亢嵇公哈湛宾戎勾茅利於呼居揭干尉冶斯元束檀衣信展阴昝智幸奉植衡富尧闭由郭闫",
]);

/** Characters that are rarely in a given name but often right of a surname in running text. */
export const notGiven = new Set([
  ..."的了是在和与及或也都还曾已均将把被让给从向对于为以等其该此这那有无不未没说称表示认为告诉宣布任职加入离开出担领投资收购公司集团总经董事长执行副裁监理、，。；：！？（）「」“”个位名家年月日亿万元美第一二三四五六七八九十几多少上下前后内外中大小新老再就才又则",
]);
