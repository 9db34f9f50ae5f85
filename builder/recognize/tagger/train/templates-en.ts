/** Sentences of business news with slots, in our own words; see `expandTemplate`. One a line. */
export const englishTemplates: readonly string[] = `
{company} [has raised|raised|said it raised|closed] {money} in a {round} round led by {investor}[.|, with participation from {investor} and {investor}.]
{company}, a {place}-based {field} [startup|company|firm], has raised {money} from {investor}, {investor} and {company}.
{investor} led the {round} round, and {investor}, {company} and angel investor {person} also took part.
The round was led by {investor}[.| and joined by existing backers {investor} and {investor}.]
Investors include {investor}, {investor}, {company} and {person}.
{company} is backed by {investor} and {investor}.
{investor}-backed {company} [plans to|will|has agreed to] buy {company} for {money}.
{company} [acquired|has acquired|bought|agreed to acquire|will acquire] {company}[, a maker of {field} tools,|] for {money}.
{company} was [acquired|bought] by {company} in {year}.
{company} sold its {field} unit {company} to {company}.
{company} CEO {person} [said|told reporters|wrote in a blog post] that demand for {field} was rising.
{person}, {title} of {company}, [said|told analysts] the {product} would ship next year.
{title} {person} [said|declined to comment|left the company].
{person}, the {title} of {company}, is [stepping down|leaving|resigning] after {number} days.
{company} [named|appointed|hired] {person} as {title}[, replacing {person}|].
{company} said {date} that it had hired {person} from {company} as its new {title}.
{person} [joined|joins|has joined] {company} as {title}.
{person} left {company} [to join {company}|to start {company}|for {company}|in {year}].
{person}, formerly {title} at {company}, [founded|co-founded|started] {company} in {year}.
{company} was founded [in {year} |]by {person} and {person}.
{person} and {person}, who met at {institution}, founded {company}.
Former {company} {title} {person} has raised {money} for {company}, a {field} startup.
{person} [graduated from|studied at|earned a degree from] {institution} before joining {company}.
He served as {title} of {company} and sits on the board of {institution}.
She is {title} at {company} and a graduate of {institution}.
{person} is an American businessman and the {title} of {company}.
{person} is a professor at {institution} and an adviser to {company}.
A {place} native, {person} worked at {company} and {company} before becoming {title} of {institution}.
{company} [launched|unveiled|released|introduced|announced] {product}[, its first {field} product|, a rival to {product}|] on {date}.
{company}'s {product} [competes with|outperforms|is cheaper than] {company}'s {product}.
{company}'s new {product} [model|chip|phone|app|robot] runs on {product}.
{product}, [developed|built|made] by {company}, is now available in {place}.
{company} will integrate {product} into its {field} platform.
{company}, {company} and {company} have [adopted|deployed|plugged in] {product}.
{company} and {company} [announced|signed|formed] a [partnership|joint venture|deal] in {field}.
{company} partnered with {institution} on {field} research.
{company} [is a subsidiary of|is owned by|is a unit of] {company}.
{company}, a subsidiary of {company}, [opened|operates] a plant in {place}.
{company} ({company}) is headquartered in {place}, {place}.
{company} is headquartered in {place} and employs {number} people.
Shares of {company} [rose|fell] {percent} on {date}, while {company} and {company} were little changed.
Analysts at {company} [raised|cut] their price target for {company}.
{company} denied that {person} would [leave|join {company}].
{company} did not [immediately|] respond to a request for comment.
{person} and {person} will report to {title} {person}.
"We are just getting started," said {person}, {title} [of|at] {company}.
"{company} has the best team in {field}," {person} said.
According to {person}, {company} will spend {money} on {field}.
In {year}, {investor} and {company} invested {money} in {company} at a valuation of {money}.
{investor} partner {person} [will join the board|led the deal].
{person}, a partner at {investor}, said the firm would keep backing {company}.
{investor} [has closed|raised] a {money} fund, with {institution} among its limited partners.
{institution} [approved|blocked|is reviewing] {company}'s purchase of {company}.
{institution} [researcher|professor] {person} will lead the {field} lab at {company}.
The deal values {company} at {money}, people familiar with the matter said.
{company} spun off {company}, its {field} business, in {year}.
{company} rival {company} [plans|is planning] an IPO in {place}.
{company} shareholders including {investor} and {person} sold shares.
Among those leaving are {person}, {person} and {person}.
{surname} said {company} had no plans to sell {product}.
{surname}, who previously ran {company}, declined to comment.
Mr. {surname} joined {company} in {year}. Ms. {surname} replaced him.
Dr. {person} is a {title} at {institution}.
{company} Names {person} {title}
{company} Raises {money} {round} Led by {investor}
{company} to Acquire {company} for {money}
{company} hires {company} veteran {person} to run {field}
{person} Leaves {company} to Join {company}
{company} Launches {product} in {place}
{investor} Leads {money} Round in {company}
Exclusive: {company} in talks with {investor} over {money} round
The {field} startup {company} was co-founded by {company} alumni {person} and {person}.
The company was founded in {year} by {person}, {person} and {person} in {place}.
Chip maker {company} supplies {company}, {company} and others.
Companies such as {company}, {company} and {company} are investing in {field}.
{company}, the parent of {company} and {company}, reported revenue of {money}.
{company} uses {company}'s {field} software and {product}.
Its customers include {company}, {company} and {institution}.
{person} was born in {place} and attended {institution}.
{person} ({company}) and {person} ({company}) spoke at the event.
{company} board member {person} resigned on {date}.
After {number} years at {company}, {person} is now {title} of {company}.
{person} succeeds {person}, who [retired|is retiring] in {year}.
The chairman of {company}, {person}, owns {percent} of the shares.
{person}'s {company} [raised|lost] {money}.
{company} co-founders {person} and {person} own {percent} each.
The lawsuit accuses {company} of copying {product}.
{person} ([born|b.] {date} {year}) is [a|an] [American|British|Canadian|Indian|French|Norwegian|Japanese] [politician|businessman|footballer|actress|writer|chemist|professor|singer|painter|film director].
{person} was born in {town}, {place}, the [son|daughter] of {person}.
{person} was born on {date} {year} in {town} and grew up in {town}.
{person} [attended|graduated from|studied law at|received a B.A. from|taught at] {institution} and {institution}.
He [studied|taught] [economics|physics|law] at {institution} in {town}, {place}.
She was [a member|president] of the {institution} and the {institution}.
{person} [married|met] {person} in {year}.
{surname} [was|became|served as] {title} of {company} from {year} to {year}.
{surname} was raised in {town} and [lives|died] in {town}.
{surname} [later|then|also] founded {company} in {town}.
In {year}, {surname} [moved to {town}|returned to {place}|left {company}|co-founded {company} with {person}].
{person} is best known [as the founder of {company}|for creating {product}].
{person} played for {company} before becoming [coach|manager] in {place}.
{company} is [a|an] [American|German|British|Indian] {field} company based in {town}, {place}.
{company} is [headquartered|based] in {town}, {place}[, and was founded in {year} by {person}|].
{company} is [a division|a subsidiary|part] of {company}, based in {town}.
{company} operates [offices|stores|plants] in {town}, {town} and {place}.
In {town}, {company} employs {number} people.
{person} of {town}, {place}, is {title} of {company}.
Prior to joining {company}, {surname} was {title} [at|of|for] {company}.
{surname} holds an MBA from {institution} and a BS from {institution}.
{person}, {person}, and {person} are the founders of {company}.
He is the {title} of {company}, a wholly-owned subsidiary of {company}.
{surname}'s [wife|brother|father], {person}, is {title} at {company}.
{surname} and {surname} [left|founded|joined|now run|share control of] {company}.
After {number} years at {company}, {surname} and {surname} [started|joined] {company}.
[Meanwhile|Later|Instead|Now], {surname} [runs|advises|is suing] {company}.
{surname} [told|wrote to|met|replaced|hired] {surname} [on {date}|last week|in {place}].
{surname}'s [departure|resignation|appointment|arrival] [comes|came] after {company} lost {money}.
But {surname} [disagreed|refused|stayed], and {person} [resigned|took over].
The {company} {product} [will go on sale|costs {money}] [in {place}|on {date}].
{company} will fit the {product} to {company} {product} [cars|vehicles|phones|laptops].
{product} and {product} [now run on|have adopted|plug into] {product}.
{company} was spun out of {institution} by {person}.
[Backers|Shareholders|Investors] [such as|including] {investor}, {investor} and {investor} [took part|sold shares|declined to comment].
{investor} and {investor} [co-led|led|joined|participated in] the [round|deal|financing].
{company} banker {person} [will join|left for] {company}.
{surname} [grew up|was raised|was born|lived|died|settled|retired] in {town}[, {place}|].
{surname} [attended|graduated from|dropped out of|taught at] {institution}[ in {town}|].
{surname} [married|divorced|met|defeated|succeeded] {surname} in {year}.
{surname} [wrote|recorded|directed|painted|composed] "{thing}" in {year}.
{surname} ([born|b.] {year}) [is|was] [a|the] [poet|singer|striker|senator|priest|bishop] [from|of] {town}.
{person} and {surname} [have|had] three children, {given}, {given} and {given}.
{given} [lives|works|loves living] in {town} with [her|his] [husband|wife|family], {given}.
[Her|His] [brother|sister|father|mother|wife|husband|son|daughter] {given} [is|was] [a doctor|born in {town}|a teacher at {institution}].
{given} "{given}" {surname} [was|is] [an American|a British] [lawyer|scientist|banker].
In {year}, {surname} was [elected|appointed|named|made] [mayor|governor|bishop|captain] of {town}.
[Critics|Colleagues|Friends|Historians] [praised|remember|described] {surname} as [brilliant|modest|shy].
[The startup|The company|The firm|The group|The retailer|The chipmaker]'s [investors|backers|customers] include {investor}, {company} and {company}.
[The startup|The deal|The move|The book|The round|The unit|The bank|The carmaker] [follows|comes after] a {money} [investment|order] from {company}.
My name is {person} and I am the {title} of {company}.
[STOCKHOLM|LONDON|PARIS|TOKYO|BOSTON|CHICAGO|DENVER|ROME|DUBAI|MUMBAI|SYDNEY|TORONTO|AUSTIN|SEATTLE|OSLO|MADRID|{town}][, Ohio|, Texas|, Calif.|, Mass.|, {place}|], {date} [/PRNewswire/|(Reuters)|(AP)|(GLOBE NEWSWIRE)] [--|-] {company}, [a|the] {field} [company|leader], [today announced|said] {person} [is|will be] its {title}.
[Today|Yesterday|Recently|Separately|Meanwhile|Typically|Overall|Still], {company} [said|bought|sold|hired|named] [{company}|{person}].
[Shares|Investors|Rivals|Sources|Employees|Customers|Rumours|Reports] [of|at|in|from|near|say] {company} [and {company}|] [rose|fell|left|complained].
[Thanks|Congratulations] to {person} and the {company} team.
"[I'm|We're|We are|I am] [proud|excited] to [join|welcome|work with] {company}," [said|says] {person}, {title}.
{company} (NASDAQ: [ABCD|XYZ|QRST|LMN|FGH]) [today|] [announced|reported|launched] {product}[, its new {field} product|].
{company}'s [lead|new|flagship] [candidate|drug|platform|chip|robot|model], {product}, [is in a Phase 2 trial|ships in {year}].
[The|Its] {product} [and|,] {product} [drugs|chips|cars|phones|apps|models] [sold|are made|ship] in {place}.
`
  .trim()
  .split("\n");

/** Sentences without any name of our types: capitals that are no names. */
export const englishNamelessTemplates: readonly string[] = `
[The|This|Our|Its] company [said|expects] revenue to grow {percent} in {year}.
[Investors|Analysts|Researchers|Executives|Founders] [say|worry] that {field} is overheating.
On {date}, [the Chinese|the American|the European] [market|government] [cut|raised] tariffs on {field}.
[However|Meanwhile|In addition|Last year|For example|As a result|Earlier|Instead], [prices|costs|sales] in {place} rose {percent}.
[Artificial Intelligence|Machine Learning|Electric Vehicles|Cloud Computing|Venture Capital|Private Equity] [Is|Will Be] the Future of {place}
The [CEO|CFO|Chief Executive Officer|Board of Directors|Vice President] of the company [resigned|declined to comment].
They plan to open {number} stores in {place}, {place} and {place}.
[Why|How|What] the [AI|EV|IPO|Chip] [Boom|Market|Race] [Matters|Is Slowing] in {place}
[Net|Total|Gross] income for the three months ended [March 31|June 30|September 30] was {money}.
[He|She|It|We|They] [had|has|have] [a|the] [Series A|Series B|Phase II|Chapter 11] [round|trial|filing] [in {place}|in {year}].
[Many|Most|Some|Several] [startups|companies|firms] in [Silicon Valley|Wall Street|{place}] [struggle|compete] for [GPUs|engineers|capital].
The [Olympic Games|World Cup|Clean Air Act|Consumer Electronics Show|Nasdaq|Dow Jones Industrial Average] [drew|gained] attention {date}.
[Common|Preferred] [Stock|Shares] [were|are] [sold|offered] at {money} per share.
[Customers|Employees|Users] [can|will] [use|buy] the new [app|phone|service] [in {place}|by {date}].
He was born in {town}, {place}, in {year}.
She [moved to|lives in|grew up in|died in] {town}, {place}.
The [village|town|city|county|district|province|river] of {town} is in [northern|southern|eastern|western] {place}.
[It|He|She|They] [is|was] [a|the] [first|second|third] [Governor|Bishop|Mayor|Prime Minister|Secretary of State|Minister] of {town}.
He was elected to the [House of Representatives|Senate|State Assembly|City Council] for {town} [County|District|].
He won the [gold medal|title] at the {year} [Summer Olympics|World Championships|Asian Games|European Championships] in {town}.
She [received|won] the [Nobel Prize|Academy Award|Order of Merit|Pulitzer Prize|Turing Award] in {year}.
[Roman Catholic|Buddhist|Jewish|Muslim|Christian] [schools|churches] in {town} closed during [World War II|the Cold War|the Civil War].
[English|French|Latin|Spanish|Arabic|Hindi] and [German|Greek|Chinese|Russian] are spoken in {town}.
He [holds|earned] a [B.A.|B.S.|Ph.D.|MBA|Bachelor of Science|Master of Arts] in [Computer Science|Political Science|Economics|Mechanical Engineering] in {year}.
The [Democratic|Republican|Labour|Conservative|Green] Party [won|lost] {number} seats in {town}.
The [Great Depression|Industrial Revolution|Renaissance|Cultural Revolution|Holocaust] [began|ended] in {year}.
[Human Resources|Information Technology|Investor Relations|Corporate Development|Public Affairs] [is|are] based in {town}.
The [Amazon River|Rocky Mountains|Pacific Ocean|Black Sea|Gulf Coast] [lies|is] near {town}.
[Mom|Dad|Santa|God] [said|told] [us|me] [so|that] in {town}.
[DNA|RNA|GPS|HIV|MRI|USB|GDP|CO2] [levels|tests|use] [rose|fell] in {place}.
The {thing} [Award|Festival|Championship|Cup|Prize|Games|Conference|Trophy] [was held|took place] in {town} [in {year}|].
The {thing} [River|Valley|Street|Bridge|Stadium|Castle|Island|County|Lake|Church|Cathedral|Railway Station] [lies|is] in {town}.
The {thing} [Act|Treaty|War|Revolution|Dynasty|Empire|Movement|Period|Crisis] [began|ended] in {year}.
[His|Her|Their] [film|novel|album|song|book|play|series|poem] {thing} [was released|came out|won praise] in {year}.
[He|She] [played|starred|appeared] in the [film|series|musical] "{thing}" and sang in the band {thing}.
[He|She] [scored|played] for {thing} against {thing} in the {thing} [Cup|League|final].
[The|An|A] {thing} [language|people|tribe|religion|alphabet|species|virus] [spread|is found] in {place}.
[He|She] [holds|received] [a|an] [Ph.D|PhD|Ed.D.|MSc|LL.B.|M.D.|B.Sc.] in [Physics|Chemistry|History|Theology|Law|Agriculture|Music] .
[He|She] was [born|raised|educated|buried] in {town}, {town}, [near {town}|{place}].
[The|Every] [Mayor|Bishop|Duke|Earl|Governor|Archbishop|King|Prince] of {town} [lived|ruled] [here|in {town}].
[It|They|The Society|The Institute|The Association|The School|The Club|The Party] [was|were] [founded|formed|established] in {town} in {year}.
[Its|Their|His] [headquarters|offices|campus] [is|are] in {town}, {town} County, {place}.
[Traditional|Modern|Classical] {thing} [art|music|cuisine|dance] [draws|attracts] visitors to {town}.
[He|She] [joined|left] the [Army|Navy|Royal Air Force|Marine Corps|Communist Party|Senate] [in {year}|at {number}].
[R&D|HR|PR|MBA|PhD|WWII|DNA|PVC|FAQ|CV|USSR] [staff|programs|costs|work] [were|was] cut in {year}.
[Fortune|Forbes|Global] 500 [firms|companies] [hire|pay] more in {town}.
[Photo|Read more|Updated|Source]: [file|courtesy|online]
{thing} [is|was|has been|remains|matters|comes first|will take time|cannot be bought].
{thing} [and|or] {thing} [are|were] [rising|falling|needed|not enough].
[The|Its|Their|Our] [{thing} {thing}|{thing}] [program|initiative|approach|strategy|team|department|committee|index|method] [is|was] [new|in place|reviewed in {year}].
[Observers|Rumours|Rumors|Nobody|Everyone|Insiders|Sources|Experts|Regulators|Lawmakers|Shoppers|Drivers|Patients|Doctors|Traders] [say|expect|fear|doubt] [that|] [prices|costs|the plan] [will|may] [rise|fail|hold].
[Misjudgment|Lesson|Step|Part|Chapter|Question|Reason|Myth|Tip|Day] [{number}|one|two|three]: [how|why|what] {field} [changed|matters].
[Summary|Conclusion|Background|Outlook|Introduction|Highlights|Key Points|Contents|Pricing|Features|Overview|Takeaways]
[Summary|Conclusion|Background|Outlook|Introduction|Highlights|Pricing|Features|Overview]: {thing} [and|or] {thing} [in|for] {field}.
[The|An|A|Each|Every|No] [ADC|EGFR|LNG|ESG|SKU|PCB|LED|RNA|DNA|OTC|BMS|LFP|NMC|SUV|EPA|CSV|SQL|PDF|RAG|MCP|NFC|VPN|GMV|CAGR|EBIT] [candidate|therapy|program|file|module|terminal|project|plant|pack|figure|model] [is|was] [ready|tested|sold] [in {place}|in {year}|].
[Americans|Europeans|Chinese|Germans|Indians|Koreans|Britons|Democrats|Republicans|Millennials|Catholics] [buy|want|own] [more|fewer] [cars|homes|phones] than in {year}.
[How|Why|What|When] {thing} {thing} [Is|Are] [Changing|Killing|Saving] {thing}
[New|Big|Free|Smart|Green] {thing} for {thing} [and|or] {thing}
"{thing} is not {thing}," [he|she|they] [said|added|wrote].
[Thank|Thanks|Congratulations|Welcome] [you|everyone|to all] [for|who] [coming|your work|worked on this].
[I'm|We're|It's|That's|They're|You're|I've|We've] [proud|glad|happy|sure] [to|that] [work|be here|help].
[STOCKHOLM|LONDON|PARIS|TOKYO|BOSTON|CHICAGO|DENVER|ROME|DUBAI|MUMBAI|SYDNEY|TORONTO|AUSTIN|SEATTLE|OSLO|MADRID], [Ohio|Texas|Calif.|Mass.|Sweden|Italy|Spain|Canada|Ill.|{place}], {date} [/PRNewswire/|(Reuters)|(AP)|(GLOBE NEWSWIRE)] -- [Shares|Prices|Stocks] rose.
`
  .trim()
  .split("\n");
