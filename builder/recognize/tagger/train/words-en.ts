const list = (text: string): readonly string[] => text.trim().split(/\s+/);
const lines = (text: string): readonly string[] => text.trim().split(/\s*\|\s*/);

/** Closed classes of English for the word table and for invented names; own compilation. */
export const englishWords = {
  surnames:
    list(`Smith Johnson Williams Brown Jones Garcia Miller Davis Rodriguez Martinez Hernandez Lopez Gonzalez Wilson Anderson Thomas Taylor Moore Jackson Martin Lee Perez Thompson White Harris Sanchez Clark Ramirez Lewis Robinson Walker
    Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall Rivera Campbell Mitchell Carter Roberts Gomez Phillips Evans Turner Diaz Parker Cruz Edwards Collins Reyes Stewart Morris Morales Murphy Cook Rogers Gutierrez
    Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard Ramos Kim Cox Ward Richardson Watson Brooks Chavez Wood Bennett Gray Mendoza Ruiz Hughes Price Alvarez Castillo Sanders Patel Myers Long Ross Foster Jimenez Powell Jenkins Perry Russell Sullivan
    Bell Coleman Butler Henderson Barnes Fisher Vasquez Simmons Graham Murray Ford Castro Hamilton Wallace Woods West Reynolds Schmidt Müller Schneider Fischer Weber Meyer Wagner Becker Hoffmann Koch Bauer Richter Klein Wolf Schröder Neumann Schwarz
    Zimmermann Braun Krüger Dubois Laurent Lefebvre Moreau Bernard Petit Durand Leroy Rossi Russo Ferrari Bianchi Romano Colombo Ricci Silva Santos Oliveira Souza Pereira Costa Ivanov Petrov Smirnov Kuznetsov Volkov Kowalski Nowak Novak Horvat Jansen
    de Vries Bakker Visser van Dijk Andersson Johansson Karlsson Nilsson Hansen Olsen Larsen Virtanen Singh Kumar Sharma Gupta Shah Mehta Reddy Rao Iyer Khan Ahmed Ali Hussain Malik Agarwal Kapoor Banerjee Mukherjee Chatterjee Nair Menon Wang Li Zhang
    Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Tang Deng Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Cui Zhong Tan Fan Jin Liao Jia Xia Fu Fang Zou Xiong Meng
    Qin Qiu Hou Shi Bai Yin Xue Yan Duan Lei Tao Qian Kong Park Choi Jung Kang Cho Yoon Jang Lim Han Shin Seo Kwon Hwang Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Matsumoto Inoue Kimura Hayashi
    Saito Levy Cohen Friedman Katz Goldberg Rosen Shapiro Weiss O'Brien O'Connor McCarthy McDonald MacDonald Fitzgerald Kennedy Walsh Byrne Ryan Tran Pham Hoang Vu Bui Ng Wong Chan Cheung Lau Leung Ho Kwok Chow Yeung Tsai Hsu Chang Okafor Adeyemi Mbeki Nakagawa`),
  places:
    lines(`London|Paris|Berlin|Tokyo|Beijing|Shanghai|Shenzhen|Hangzhou|Guangzhou|Hong Kong|Singapore|Seoul|Mumbai|Bangalore|Bengaluru|Delhi|Sydney|Melbourne|Toronto|Vancouver|Montreal|Boston|Chicago|Austin|Seattle|Denver|Dallas|Houston|Atlanta|Miami|San Francisco|New York|Los Angeles|San Diego|San Jose|Palo Alto|Menlo Park|Mountain View|Sunnyvale|Cupertino|Silicon Valley|
    Munich|Hamburg|Frankfurt|Zurich|Geneva|Vienna|Amsterdam|Brussels|Madrid|Barcelona|Milan|Rome|Lisbon|Dublin|Stockholm|Oslo|Copenhagen|Helsinki|Warsaw|Prague|Budapest|Athens|Moscow|Kyiv|Tel Aviv|Dubai|Riyadh|Cairo|Lagos|Nairobi|Cape Town|Istanbul|Jakarta|Bangkok|Manila|Hanoi|Kuala Lumpur|Taipei|Osaka|Bristol|Cambridge|Oxford|Manchester|
    California|Texas|Florida|Ohio|Michigan|Illinois|Virginia|Georgia|Massachusetts|Washington|Arizona|Nevada|Colorado|Pennsylvania|Ontario|Quebec|Bavaria|England|Scotland|Wales|Ireland|Germany|France|Italy|Spain|Portugal|Sweden|Norway|Denmark|Finland|Poland|Netherlands|Belgium|Switzerland|Austria|Greece|Turkey|Russia|Ukraine|China|Japan|India|Korea|South Korea|Taiwan|
    Vietnam|Thailand|Indonesia|Malaysia|Philippines|Australia|New Zealand|Canada|Mexico|Brazil|Argentina|Chile|Colombia|Peru|Israel|Saudi Arabia|United Arab Emirates|Qatar|Egypt|Nigeria|Kenya|South Africa|United States|United Kingdom|America|Europe|Asia|Africa|U.S.|U.K.|US|UK|EU|UAE|USA|Middle East|Latin America|North America|Southeast Asia|Wall Street`),
  calendar:
    list(`January February March April May June July August September October November December Jan Feb Mar Apr Aug Sept Oct Nov Dec Monday Tuesday Wednesday Thursday Friday Saturday Sunday Q1 Q2 Q3 Q4 Chinese American British German French Japanese Korean Indian European Asian Israeli Canadian
    Australian Italian Spanish Russian Swiss Dutch Swedish Norwegian Danish Finnish Polish Brazilian Mexican Turkish Saudi Irish Scottish English African Western Eastern Christmas Ramadan Easter Internet Web Series Round Phase`),
  companyEndings:
    list(`Inc Inc. Corp Corp. Corporation Co Co. Company Ltd Ltd. Limited LLC LLP PLC plc GmbH AG SA S.A. NV N.V. BV B.V. SpA S.p.A. AB ASA Oyj SE Pte Pty Holdings Holding Group Technologies Technology Tech Systems Software Solutions Labs Networks Robotics Motors Automotive Airlines Airways Aerospace Aviation
    Energy Power Electric Solar Petroleum Resources Mining Steel Chemicals Materials Pharma Pharmaceuticals Therapeutics Biosciences Biotech Biologics Genomics Diagnostics Healthcare Semiconductor Semiconductors Electronics Photonics Instruments Industries Manufacturing International Enterprises Brands Foods Breweries Restaurants Stores
    Media Entertainment Pictures Studios Games Interactive Records Publishing Press Bank Bancorp Financial Insurance Payments Securities Telecom Communications Mobile Wireless Logistics Freight Shipping Lines Railways Properties Realty Homes Construction Engineering Consulting Services Security Cloud Data Analytics Digital AI Dynamics
    Quantum Platforms Batteries Apparel Hotels Resorts Mobility Space Bio Health Semi Aero Foundry Interactive & Sons Brothers Bros. Associates`),
  investorEndings: list(
    "Ventures Capital Partners Equity VC Angels Investments Investors Fund Funds Growth Accelerator Endowment Asset Management Advisors Venture",
  ),
  institutionWords: list(
    "University College Institute School Academy Hospital Ministry Department Commission Agency Council Foundation Association Society Museum Laboratory Bureau Administration Authority Parliament Congress Senate Court Federation Union Committee Center Centre Institutes NASA MIT FBI SEC FTC FDA",
  ),
  titles:
    lines(`ceo|cto|cfo|coo|cmo|president|chairman|chairwoman|chair|founder|co-founder|cofounder|director|partner|executive|officer|chief|head|vice|managing|manager|engineer|scientist|researcher|analyst|professor|dean|minister|secretary|senator|governor|mayor|judge|attorney|counsel|spokesman|spokeswoman|spokesperson|Mr.|Mrs.|Ms.|Dr.|Prof.|Sir|chef|coach|designer|editor|author|inventor|entrepreneur|billionaire|investor|
    general|senior|deputy|principal|architect|lead|boss|veteran|lawyer|economist|physicist|writer|actor|singer|musician|lieutenant|captain|treasurer|trustee|member|SVP|EVP|VP|CIO|CPO|CSO`),
  productEndings: list(
    "Pro Max Ultra Mini Plus Lite Air App Suite Studio Copilot Assistant OS SDK API Model Chip GPU Phone Pad Watch Glasses Engine Console Drive Office Cloud Edition",
  ),
  companyNouns:
    list(`startup start-up company firm maker chipmaker automaker carmaker manufacturer giant unicorn lab developer provider operator retailer bank lender insurer broker publisher studio platform group conglomerate subsidiary affiliate unit rival competitor parent airline utility vendor supplier brand marketplace fintech
    contractor consultancy agency chain distributor miner producer drugmaker biotech division arm outfit`),
  verbs:
    list(`said says told tells announced announces joined joins left leaves resigned founded co-founded cofounded launched launches raised raises acquired acquires bought buys sold sells invested led leads backed appointed named hired hires unveiled released partnered signed agreed plans declined denied merged owns developed built builds makes offers
    runs posted reported rose fell stepped serves served worked works replaced succeeded graduated wrote added noted explained believes thinks called heads oversees`),
  fields: lines(
    "artificial intelligence|robotics|biotech|cloud computing|cybersecurity|fintech|electric vehicles|battery technology|semiconductors|e-commerce|logistics|healthcare|drug discovery|quantum computing|space launch|solar power|online education|gaming|advertising|insurance|food delivery|autonomous driving|enterprise software|data analytics|telecoms|retail|real estate|media|materials science|agriculture",
  ),
  syllables: list(
    "zen vo lumi nex cor alta quan tri vel nova syn bri ark ora sil mer tek lio hal gra pex dyn rad fin sky plex terra wave flow cast ver nim bo clar oni eth ian pol ara vita kin stra lux om ki vo",
  ),
} as const;
