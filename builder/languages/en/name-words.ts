/** Closed classes that tell what a capitalised run of words is. Lower case; own compilation. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Last words of investment firms. */
export const investorEndings =
  words(`ventures capital partners equity vc angels investments investors fund funds growth
  seed accelerator incubator endowment pension asset assets wealth`);

/** Last words of companies, legal forms included. */
export const companyEndings =
  words(`inc corp corporation co company companies ltd limited llc llp plc gmbh ag sa nv bv spa ab oy as kk
  group holdings holding technologies technology tech systems system software solutions labs lab networks network
  robotics motors motor automotive auto cars airlines airways air aerospace aviation space energy power electric solar oil gas petroleum
  resources mining metals steel chemicals materials pharma pharmaceuticals pharmaceutical therapeutics biotherapeutics
  biosciences bioscience sciences biotech biologics genomics diagnostics oncology medical health healthcare medicine
  semiconductor semiconductors electronics microelectronics photonics devices instruments industries industrial manufacturing
  international worldwide global enterprises brands foods beverages brewing restaurants retail stores supermarkets
  media entertainment pictures studios studio games gaming interactive music records publishing press
  bank bancorp financial finance insurance assurance payments credit trust securities brokerage exchange
  telecom telecommunications communications mobile wireless broadband cable
  logistics freight shipping lines transport transportation railways rail express delivery mobility
  properties realty homes construction engineering consulting services security cybersecurity
  cloud computing data analytics digital interactive online ai intelligence dynamics quantum platforms semi materials battery batteries
  apparel fashion sports fitness hotels resorts travel education learning foundry glass bio brasil india america usa china japan europe
  intelligent zhixing chengtou
  brewery breweries distillers distillery winery wines spirits grocers grocery supermarket markets market mart outlets superstores
  farms dairy mills bakery bakeries coffee tea juice beer cola bottling snacks pizza burgers chicken seafood meats poultry cafe kitchen
  nutrition wellness vitamins tobacco cosmetics beauty fragrances toys furniture jewelry jewellers jewelers shoes footwear eyewear
  textiles packaging paper plastics tire tires tyres rubber cement ceramics lumber timber water waste environmental recycling
  renewables wind hydro nuclear fusion geothermal utilities pipeline pipelines midstream drilling offshore marine shipyard shipbuilding
  defense defence avionics drones satellite satellites propulsion helicopters aircraft boats yachts cycles bikes trucks trailers
  tractor tractors machinery tools engines turbines bearings automation controls sensors lasers optics imaging surgical orthopedics
  dental biopharma biopharmaceuticals biopharmaceutical vaccines immunotherapeutics neurotherapeutics biotechnologies bioworks pharmacy pharmacies clinics hospitals
  seeds agriculture agro fertilizers broadcasting radio television newspapers publishers films animation theatres theaters cinemas
  casinos cruises cruise rentals leasing mortgage lending loans reinsurance advisers advisors associates outsourcing staffing
  commerce marketplace wholesale drugstores hardware crafts motorsport cellars lithium graphite minerals uranium gold silver copper
  aluminium aluminum iron coal solutions scientific`);

/** Words in the name of a public body, school or association. */
export const institutionWords =
  words(`university college institute institution academy school hospital ministry department
  commission agency council foundation association society museum library laboratory observatory bureau administration
  authority parliament congress senate court federation union committee government`);

/** Words that end a product's name. */
export const productEndings =
  words(`app suite studio pro max ultra mini plus lite copilot assistant chatbot browser os sdk api
  model chip gpu processor phone pad tablet watch glasses robot bot engine console drive office cloud`);

/** Common nouns that stand before a company's name in apposition: "the startup X", "chipmaker X". */
export const companyNouns =
  words(`startup start-up company firm maker chipmaker automaker carmaker manufacturer giant unicorn lab
  developer provider operator retailer bank lender insurer broker publisher studio platform group conglomerate subsidiary affiliate
  unit business venture rival competitor partner parent airline utility vendor supplier brand marketplace fintech contractor
  consultancy agency chain distributor miner producer refiner builder drugmaker biotech incumbent arm division spinoff spin-off
  outfit specialist enterprise foundry designer integrator owner player`);

/** Common nouns that stand before a person's name. */
export const personNouns =
  words(`billionaire entrepreneur investor researcher scientist engineer executive founder veteran lawyer
  economist analyst tycoon mogul magnate colleague husband wife brother sister son daughter professor author physicist`);

/** Common nouns that stand before or after a product's or model's name. */
export const productNouns =
  words(`app application chatbot assistant model models platform tool software service product suite browser
  device chip chips phone smartphone game robot robots car sedan suv truck vehicle gpu processor api sdk system engine agent
  headset drug therapy vaccine treatment language search algorithm framework crossover hatchback minivan roadster
  pickup scooter motorcycle jet airliner aircraft drone rocket satellite console tablet laptop watch camera speaker router
  browser portal toolkit library database compiler plugin beer ale lager wine whisky whiskey soda snack perfume sneaker toy`);

/** What stands before a person's name and is no part of it. */
export const honorifics: ReadonlySet<string> = new Set(
  "Mr|Mr.|Mrs|Mrs.|Ms|Ms.|Miss|Dr|Dr.|Prof|Prof.|Professor|Sir|Dame|Lord|Lady|Rep.|Sen.|Gov.|Gen.|Col.|Judge|Justice".split(
    "|",
  ),
);

/** Names of news media and data services, which articles cite but do not write about. */
export const media: ReadonlySet<string> = new Set(
  `Reuters|Bloomberg|Bloomberg News|TechCrunch|The Information|VentureBeat|CNBC|CNN|BBC|BBC News|Financial Times|FT|The Wall Street Journal|Wall Street Journal|WSJ|The New York Times|New York Times|NYT|The Washington Post|Washington Post|The Verge|Wired|Axios|Politico|Forbes|Fortune|Business Insider|Insider|The Economist|The Guardian|Guardian|Associated Press|AP|AFP|Nikkei|Nikkei Asia|South China Morning Post|SCMP|Caixin|36Kr|LatePost|Engadget|Ars Technica|The Register|ZDNet|CNET|Mashable|Gizmodo|The Machine Herald|PR Newswire|Business Wire|GlobeNewswire|PRNewswire|BusinessWire|Crunchbase|PitchBook|CB Insights|Tianyancha|Qichacha|Statista|Gartner|IDC|Yahoo Finance|MarketWatch|Barron's|Seeking Alpha|The Times|Sky News|Fox Business|Fox News|NBC News|CBS News|ABC News|USA Today|Los Angeles Times|Quartz|Sifted|Semafor|Puck|Protocol|Recode|GeekWire|Tech in Asia|e27|DealStreetAsia|KrASIA|Pandaily|TechNode|FreightWaves|FierceBiotech|Fierce Biotech|STAT|STAT News|Endpoints News|MedCity News|BioSpace|Automotive News|Electrek|InsideEVs|QuestMobile|Medium|Substack|Dow Jones|Morningstar|PYMNTS|Pixabay|Wikipedia|GitHub Gist|Le Monde|Les Echos|Le Figaro|Handelsblatt|Der Spiegel|Die Zeit|Süddeutsche Zeitung|Frankfurter Allgemeine Zeitung|El País|Corriere della Sera|La Repubblica|Il Sole 24 Ore|Yonhap|Kyodo|Xinhua|Tass|Globes|Calcalist|Haaretz|The Times of India|Economic Times|The Economic Times|Moneycontrol|YourStory|Inc42|Business Standard|Financial Express|The Hindu|Straits Times|The Straits Times|Business Times|The Business Times|The Australian|Australian Financial Review|AFR|The Globe and Mail|Globe and Mail|Toronto Star|The Telegraph|Telegraph|Daily Mail|The Independent|The Atlantic|The New Yorker|Vox|Slate|Time Magazine|Newsweek|Fast Company|MIT Technology Review|Nature|Science|The Lancet|Nikkei Asian Review|The Loadstar|Supply Chain Dive|Trucking Dive|Retail Dive|Lloyd's List|Splash247|TradeWinds|Platts|IHS Markit|IHS Maritime|Moody's|Fitch|FactSet|Dealogic|Preqin|Tracxn|Dealroom|Sensor Tower|SimilarWeb|Counterpoint Research|Canalys|TrendForce|Kantar|YouGov|Variety|Deadline|The Hollywood Reporter|Hollywood Reporter|Billboard|Rolling Stone|ESPN|PBS|NPR|CBC|ABC|NBC|CBS|Al Jazeera|Hacker News|The Information Age|Business Daily|Caijing|Yicai|Jiemian|The Paper|China Daily|Global Times|People's Daily|AP News|UPI|DPA`.split(
    "|",
  ),
);

/** Capitalised words that are never names of ours: days, months, markets, laws, abbreviations, roles in capitals. */
export const neverNames: ReadonlySet<string> = new Set(
  `I|A|An|The|AI|AGI|ML|LLM|LLMs|GPU|GPUs|CPU|CPUs|TPU|TPUs|NPU|API|APIs|SDK|IPO|IPOs|M&A|R&D|VC|VCs|PE|LP|LPs|GP|HR|IT|PR|IR|UX|UI|QA|KPI|ROI|ARR|MRR|ERP|CRM|SaaS|PaaS|IaaS|MaaS|B2B|B2C|C-end|B-end|To B|To C|To G|IoT|AR|VR|XR|EV|EVs|ADAS|OEM|OEMs|ODM|ESG|SPAC|SPACs|ETF|ETFs|NFT|NFTs|DeFi|Web3|GDP|CEO|CFO|CTO|COO|CMO|CPO|CIO|CSO|CEOs|CRO|CHRO|SVP|EVP|VP|MD|PhD|MBA|FDA|EMA|SEC|FTC|FCC|DOJ|EPA|CES|GTC|NASDAQ|Nasdaq|NYSE|HKEX|LSE|S&P|Dow|TSX|Fortune|COVID|COVID-19|Covid|Covid-19|Q1|Q2|Q3|Q4|H1|H2|FY|TV|PC|PCs|OTA|LED|USB|5G|4G|6G|WiFi|Wi-Fi|DNA|RNA|mRNA|CT|MRI|ICU|ER|OK|Mr|Mrs|Ms|Dr|Prof|Sir|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|Christmas|Easter|Thanksgiving|New Year|Spring Festival|Internet|Series|Series A|Series B|Series C|Series D|Series E|Series F|Seed|Inc|Corp|Ltd|LLC|Class|State|States|East|West|North|South|Republican|Democrat|Democratic|Congress|Senate|White House|Supreme Court|Earth|Moon|God|CUDA|MoE|TPM|DAU|MAU|RMB|Yuan|Renminbi|Dollar|Dollars|Euro|Euros|Yen|Rupee|Rupees|USD|EUR|GBP|HKD|JPY|CNY|HK|NT|PDF|HTML|URL|FAQ|Q&A|CC0|CC|View|Author|Editor|Note|Source|Image|Photo|Credit|Copyright|Related|Read|Share|Advertisement|Founded|Tokens|Token|SWE-Pro|SWE-bench|MMLU`.split(
    "|",
  ),
);

/** Closed classes that open sentences: prepositions, conjunctions, adverbs. No name begins with one of them there. */
export const openers = new Set(
  words(`about above according across additionally after against all along already also although always amid among
  another any apart are around as at based because before behind being below beneath beside besides between beyond both but by can
  citing combined compared considering consequently conversely could currently despite did does due during each earlier either
  elsewhere even eventually every except excluding fellow finally first following for formerly founded from further furthermore
  generally given has have headquartered here hence how however if in including indeed initially inside instead into is it its just
  last late later least less let like likewise many meanwhile moreover more most much nearly neither nevertheless next no none nonetheless
  nor not notably now of off often on once one only onto or originally other others otherwise our out outside over overall part per
  perhaps plus previously prior rather recently regarding regardless reportedly second separately several similarly since so some
  somehow sometimes soon should imagine theoretically nobody nothing everyone someone contrary rivalry onetime rumours rumors word still subsequently such suddenly than that the their then there thereafter therefore these they third this
  those though through throughout thus to today together tomorrow too toward towards two under unlike until up upon using via was
  we were what whatever when whenever where whereas wherever whether which while who whose why will with within without would yes
  yesterday yet you your born led backed once`),
);

/** Pinyin surnames: with one or two more pinyin syllables they make a Chinese person's name in English text. */
export const pinyinSurnames =
  words(`wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin he guo ma luo liang song zheng
  xie han tang feng yu dong xiao cheng cao yuan deng fu shen zeng peng lu lü su jiang cai jia ding wei xue ye yan pan du dai xia zhong
  tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao qiu qin gu hou shao meng long wan duan lei qian yin chang
  qiao lai gong wen mo wei qu ji jiao ke ou ouyang sima zhuge cen mei sheng ning bao zuo an tong tu pang xiang you rao bi bu yue`);

const initial = "(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?";
const final =
  "(?:iang|iong|uang|ueng|ang|eng|ong|ian|iao|ing|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|üe|a|e|i|o|u|ü)";
const syllables = new RegExp(`^(?:${initial}${final}'?){1,2}$`);

/** Whether a lower-case word can be read as one or two pinyin syllables. */
export const isPinyin = (word: string): boolean => syllables.test(word);
