/**
 * Legal forms of companies by their kind, folded as foldName folds (lower case, no marks, Cyrillic in Latin letters); derived
 * from the table of organisation types of OpenSanctions rigour (MIT, see NOTICE), without those that are English words.
 */
const forms: Readonly<Record<string, string>> = {
  JSC: `
a g|a s|a spolecnost|aandelenvennootschap|aat|adkritaye aktsiyanernaye tavaristva|adkrytae akcyyanernae tavarystva|
adkrytae aktsyianernae tavarystva|ag|ag societe anonyme|ags|akb|akc spolecnost|akciju sabiedriba|akcionarsko drustvo|
akciova spolecnost|akciova spolocnost|aksiyadorlik jamiyati|akt ges|aktg|aktien ges|aktien gesellschaft|aktienges|
aktiengesellschaft|aktiengeselschaft|aktieselskab|aktieselskabet|aktsiaselts|aktsiiadorlik zhamiiati|aktsionarsko drushtvo|
aktsionenoe obshchestvo zakrytogo tipa|aktsionepnoe obshchestvo otkpytogo tipa|
aktsionernaia kompaniia s ogranichennoi otvetstvennostiu|aktsionerne obshchestvo zakrytogo tipa|aktsionerne tovaristvo|
aktsionerne tovaristvo vidkritogo tipu|aktsionerne tovarystvo|aktsionernii komertsiinii bank|aktsionerno druzhestvo|
aktsionernoe obschestvo|aktsionernoe obshchestvo|aktsionernoe obshchestvo finansovo stroitelnaia kompaniia|
aktsionernoe obshchestvo otkrytogo tipa|aktsionernoe obshestvo zakrytogo tipa|aktsionernogo obshchestva|
aktsionernogo obshchestva zakrytogo tipa|aktsionernogo tovaristva|aktsionerny kommercheskii bank|
aktsionerny kommercheskiy bank|aktsionernye obshchestva|aktsionernye obshchestva zakrytogo tipa|aktsionernyi komercheski bank|
aktsionernyi komercheskii bank|aktsionernyi kommercheskii bank|aktsioneroe obshchestvo zakrytogo tipa|
aktsioneronoe obshchestvo zakrytogo tipa|aktsionrnoe obshchestvo zakrytogo tipa|aktsoinernoe obshchestvo zakrytogo tipa|
aktsonernoe obshchestvo otkrytogo tipa|aktsonernoe obshchestvo zakrytogo tipa|aktsyonernyi kommercheskii bank|
allami tulajdonban levo reszvenytarsasag|anonim ortaklik|anonim sirket|anonim sirketi|ao|as|atviroji akcine bendrove|
avatud aktsiaselts|avoin osakeyhtio|c por a|cjsc|closed joint stock company|closed jsc|comandita por acciones|
compania por acciones|cong ty co phan|cpa|cty cp|cuideachta comhstoic oscailte|dd|det offentligretlige aktieselskab|
dionicko drustvo|ead|ed|ednolichno aktsionerno druzhestvo|europaische aktiengesellschaft|europaische gesellschaft|
evropeisko druzhestvo|evropeysko druzhestvo|gemeinnutzige ag|gemeinnutzige aktiengesellschaft|haao|halka acik anonim ortaklik|
j s c|j stock company|javna delniska druzba|javno dionicko drustvo|javno trgovacko drustvo|jnt stock co|joint stock bank|
joint stock co|joint stock commercial bank|joint stock compan|joint stock companie|joint stock company|joint stock corp|
jointstock company|js co|jsc|jsc company|jscb|jt stock co|jtd|julkinen osakeyhtio|jusikhoesa|khk|khuvtsaat kompani|
kumpanija bishma kongunti|kumpanija bishma kongunti pubblici|n v|n vennootschap|naaml vennootschap|naamloze vennootschap|
naamlze vennootschap|nao|nepublichnoe aktsionernoe obshchestvo|nv|nyilvanosan mukodo reszvenytarsasag|nyrt|o j s c|
o joint stock co|oaj|oao|ochiq aksiyadorlik jamiyati|odkryte akcjonarne obschtschestwo|offene aktiengesellschaft|ojsc|
open jnt stock co|open joint stock company|open jsc|openbare aandelenvennootschap|
openbare publiek private vennootschap op aandelen|openbare vennootschap op aandelen|otkr akts obshch|
otkritoe aktsionernoe obshchestvo|otkrytoe akcionernoe obshchestvo|otkrytoe akcionernoe obshhestvo|
otkrytoe aktsionergoe obshchestvo|otkrytoe aktsionernoe obschchestvo|otkrytoe aktsionernoe obschestvo|
otkrytoe aktsionernoe obshchestvo|otkrytoe aktsionernoye obshestvo|otkrytoje akcionernoje obshchestvo|
otkrytoye aktsionernoye obshchestvo|otwarta spolka akcyjna|oyj|p l c|panstwowa spolka akcyjna|pao|pjsc|pjscb|plc|plc company|
plc ltd|plco|plcs|privatne aktsionerne tovaristvo|pub limited|pub limited co|pub lt co|pub ltd co|pubic limited company|
publc limited company|publi limited company|public joint stock commercial bank|public joint stock company|public jsc|
public limitd company|public limited|public limited co|public limited company|public limited compnay|
public limited corporation|public limitied company|public limitted company|public limted company|public lmtd company|
public lt co|public lt company|public ltd co|public ltd corporation|public stock company|public stock company pjsc|
publichne aktsionerne tovaristvo|publichne aktsionerne tovarystvo|publichno aktsionerno druzhestvo|
publichnoe aktsionernoe obshchestvo|publicly limited company|publicly ltd company|reszvenytarsasag|rt|sa|sa de cv|saci y f|
sacif|sacifi|sacifi y a|sacifia|sacv|sadecv|saica|sak|saoc|saog|sapi de cv|sapicv|sarf|sca|se|sha|sharikat al mossahamah|
shoqeri aksionere|shoqeri anonime|soc anon de cap var|soc anon prom de inv de cap var|socieda anonima|sociedad anonima|
sociedad anonima comercial industrial financiera e inmobiliaria|
sociedad anonima comercial industrial financiera inmobiliaria y agropecuaria|
sociedad anonima comercial industrial y financiera|sociedad anonima de capital variable|sociedad anonima deportiva|
sociedad anonima promotora de inversion de capital variable|sociedad limitada por acciones abierta|sociedad por acciones|
sociedada anonima|sociedade anonima|sociedade por acoes|sociedade por acoes aberta|sociedade publica por acoes|
sociedades anonimas inscritas de capital abierto|societa anonima|societa per azioni|societas europaea|societat anonima|
societate anonima|societate pe actiuni|societatea pe actiuni|societatea publica pe actiuni|societateare pe actiuni|
societe anonyme|societe anonyme omanaise close|societe anonyme omanaise generale|societe en commandite par actions|
societe par actions|societe par actions de regime federal|societe par actions ouverte|
societe par actions par loi sur les societes par actions|societe publique par actions|spa|spolka akcyjna|
strakhovaia aktsionerkompaniia|strakhovaia aktsionernaia kompaniia|vennootschap op aandelen|verejna akciova spolecnost|
verejna akciova spolocnost|vidkrite akcionerne tovaristvo|vidkrite aktsionerne tovaristvo|vidkryte aktsionerne tovarystvo|
viesoji akcine bendrove|yoaj|yopiq aksiyadorlik jamiyati|zakritaye aktsiyanernaye tavaristva|zakrite aktsionerne tovaristvo|
zakritoe aktsionernoe obshchestvo|zakrytae akcyyanernae tavarystva|zakrytae aktsyianernae tavarystva|
zakryte akcjonarne obschtschestwo|zakrytoe akcionernoe obshchestvo|zakrytoe aktsionerne tovaristvo|
zakrytoe aktsionernoe obshchestvo|zakrytoe aktsionernoe obshhestvo|zakrytoje akcionernoje obshchestvo|
zakrytoye aktsionernoye obshchestvo|zao|zartkoruen mukodo reszvenytarsasag|zat|zrt|株式会社|股份有限公司`,
  LLC: `
ab company oy|amba|andelsselskab med begraenset ansvar|anpartsselskab|aps|b v|b vennootschap|berhad|besl vennootschap|
besloten vennootschap|besloten vennootschap met beperkte aansprakelijkheid|besloten vennotschap|beslotn vennootschap|bhd|bv|
bvba|ca|chastnaia kompaniia s otvetstvennostiu|chastnaia kompaniia s otvetstvennostiu ogranichennoi aktsiiami|cia|cia ltda|
co ltd|coltd|compania|compania anonima|compania limitada|company oy ab|cong ty trach nhiem huu han|
cong ty trach nhiem huu han mot thanh vien|cty tnhh|cty tnhh mtv|cyf|cyfyngedig|d o o|dis tic ltd|disticltd|dmcc|dmcc co|
dmcc company|dmcc free zone|dmcc llc|dno|dntn|doanh nghiep co von dau tu nuoc ngoai|doanh nghiep tu nhan|doo|dp|
drujestvo s ogranichena otgovornost|drustv ogranic odgovor|drustveno preduzece|drustvo ogranicene odgovornosti|
drustvo s neogranicenom solidarnom odgovornoscu|drustvo s ogranicenom odgovornoscu|drustvo sa ogranicenom odgovornoscu|
druzba z omejeno odgovornostjo|druzestvo s ogranicena otgovornost|druzhestvo s ogranichena otgovornost|
druzhestvo uchredeno po zakona za zadalzheniyata i dogovorite|druzhestvo uchredeno po zakona za zadlzheniiata i dogovorite|
dtnn|dubai multi commodities centre|dubai multi commodities centre company|dzzd|
ednolichno druzhestvo s ogranichena otgovornost|eenpersoons besloten vennootschap met beperkte aansprakelijkheid|
eenpersoons bvba|ehf|einkahlutafelag|eireli|eirl|empresa individual de responsabilidad limitada|
empresa individual de responsabilidade limitada|entreprise unipersonnelle a responsabilite limitee|eood|eurl|
foreign limited liability company|free economic zone llc|free zone co|free zone company|free zone enterprise|free zone entity|
free zone establishment|free zone limited liability company|free zone llc|freezone company|fz co|fz enterprise|fz entity|
fz establishment|fz llc|fzco|fze|fzllc|g m b h|gemeinnutzige gesellschaft mit beschrankter haftung|gemeinnutzige gmbh|
gemeinnutzige ug|gemeinnutzige ug haftungsbeschrankt|gemeinnutzige unternehmergesellschaft|
gemeinnutzige unternehmergesellschaft haftungsbeschrankt|ges m b h|ges mit besch haftung|ges mit beschr haftung|
gesellsch m b h|gesellschaft mbh|gesellschaft mit besch haftung|gesellschaft mit beschr haftung|
gesellschaft mit beschraenker haftung|gesellschaft mit beschraenkter haftung|gesellschaft mit beschrankter haftng|
gesellschaft mit beschrankter haftung|gesmbh|ggmbh|gk|gmbesch haftung|gmbeschr haftung|gmbh|gmbhs|gmbkh|gug|
gug haftungsbeschrankt|hf|hlutafelag|i n c|inc|incorp|incorporado|incorporatd|incorporated|incorporation|incorporee|
incorported|incs|inostrannoe obshchestvo s ogranichennoi otvetstvennostiu|intreprinderea cu responsabilitate limitata|
ivaerksaetterselskab|ivs|jdoo|jednostavno drustvo s ogranicenom odgovornoscu|k f t|kft|kft fioktelep|
khiazgaarlagdmal khariutslagatai kompani|khkhk|kompaniia s ogranichennoi otvetstvennostiu|korlatolt felelossegu tarsasag|
korlatolt felelossegu tarsasag organizacni slozka|kulfoldi szekhelyu vallalkozas fioktelepe|l l c|lc|lda|
likvidatsionnaia komissiia obshchestva s ogranichennoi otvetstvennostiu|
likvidatsionnaia komissiia obshchestvo s ogranichennoi otvetstvennostiu|likvidatsionnaia komissiia ooo|limitada|limitd|
limitd liability co|limite|limited|limited by guarantee|limited by shares|limited co|limited company|limited liab co|
limited liability co|limited liability comp|limited liability company|limited liability corp|limited liability corporation|
limited sirket|limited sirketi|limited sti|limitee|limted|limted liability co|ll|llc|llc fz|llcs|lmtd|lmtd liability company|
lt|lt liability company|ltd|ltd co|ltd liab company|ltd liability co|ltd liability comp|ltd liability company|ltd sti|ltda|
ltds|ltdsti|masuliiati cheklangan zhamiiat|masuliyati cheklangan jamiyat|mbh|mchj|mchzh|mit besch haftung|mit beschr haftung|
mit beschrankter haftung|mmc|o y|obshchesivo s ogranichennoi otvetstvennostiu|obshchestva s ogranichennoi otvetstvennostiu|
obshchestvl s ogranichennoi otvetstvennostiu|obshchestvo c ogranichennoi otvetstvennostiu|
obshchestvo ogranichennoi otvetstvennosti|obshchestvo s dopolnitelnoi otvetstvennostiu|
obshchestvo s dopolnitelnoj otvetstvennostyu|obshchestvo s goranichennoi otvetstvennostiu|
obshchestvo s granichennoi otvetstvennostiu|obshchestvo s oganichennoi otvetstvennostiu|
obshchestvo s ogarnichennoi otvetstvennostiu|obshchestvo s ogpanichennoi otvetstvennostiu|
obshchestvo s ogra nichennoi otvetstvennostiu|obshchestvo s ogragichennoi otvetstvennostiu|
obshchestvo s ogragnichennoi otvetstvennostiu|obshchestvo s ograichennoi otvetstvennostiu|
obshchestvo s ograinchennoi otvetstvennostiu|obshchestvo s ogranchennoi otvetstvennostiu|
obshchestvo s ogranchichennoi otvetstvennostiu|obshchestvo s ogranechennoi otvetstvennostiu|
obshchestvo s ograngichennoi otvetstvennostiu|obshchestvo s ogranicheeenoi otvetstvennostiu|
obshchestvo s ogranicheenoi otvetstvennostiu|obshchestvo s ogranichennio otvetstvennostiu|
obshchestvo s ogranichennnoi otvetstvennostiu|obshchestvo s ogranichennoi ltvetstvennostiu|
obshchestvo s ogranichennoi obshchestvo s ogranichennoi otvetstvennostiu|obshchestvo s ogranichennoi ogtvetstvennostiu|
obshchestvo s ogranichennoi oltvetstvennostiu|obshchestvo s ogranichennoi osvetstvennostiu|obshchestvo s ogranichennoi ot|
obshchestvo s ogranichennoi otaetstvennostiu|obshchestvo s ogranichennoi otetstvennostiu|
obshchestvo s ogranichennoi otetvennostiu|obshchestvo s ogranichennoi otevtstvennostiu|
obshchestvo s ogranichennoi otsetstvennostiu|obshchestvo s ogranichennoi otveetstvennostiu|
obshchestvo s ogranichennoi otvenstvennostiu|obshchestvo s ogranichennoi otventstvennostiu|
obshchestvo s ogranichennoi otvesttvennostiu|obshchestvo s ogranichennoi otvestvennostiu|
obshchestvo s ogranichennoi otvestvtennsotiu|obshchestvo s ogranichennoi otvetchtvennostiu|
obshchestvo s ogranichennoi otvetsstvennostiu|obshchestvo s ogranichennoi otvetstennostiu|
obshchestvo s ogranichennoi otvetststvennostiu|obshchestvo s ogranichennoi otvetstsveenostiu|
obshchestvo s ogranichennoi otvetstsvennostiu|obshchestvo s ogranichennoi otvetstveennostiu|
obshchestvo s ogranichennoi otvetstveenostiu|obshchestvo s ogranichennoi otvetstveknnostiu|
obshchestvo s ogranichennoi otvetstvenenostiu|obshchestvo s ogranichennoi otvetstvennnostiu|
obshchestvo s ogranichennoi otvetstvennochtiu|obshchestvo s ogranichennoi otvetstvennogstiu|
obshchestvo s ogranichennoi otvetstvennoi|obshchestvo s ogranichennoi otvetstvennoltiu|
obshchestvo s ogranichennoi otvetstvennomtiu|obshchestvo s ogranichennoi otvetstvennoostiu|
obshchestvo s ogranichennoi otvetstvennosiu|obshchestvo s ogranichennoi otvetstvennost|
obshchestvo s ogranichennoi otvetstvennostb|obshchestvo s ogranichennoi otvetstvennosti|
obshchestvo s ogranichennoi otvetstvennostiiu|obshchestvo s ogranichennoi otvetstvennostiu|
obshchestvo s ogranichennoi otvetstvennostiu chastnaia okhrannaia organizatsiia|
obshchestvo s ogranichennoi otvetstvennostiu chastnoe okhrannoe predpriiatie|
obshchestvo s ogranichennoi otvetstvennostiu firma|obshchestvo s ogranichennoi otvetstvennostiu stroitelnaia kompaniia|
obshchestvo s ogranichennoi otvetstvennostiu torgovyi dom|
obshchestvo s ogranichennoi otvetstvennostiu upravliaiushchaia kompaniia|obshchestvo s ogranichennoi otvetstvennostiub|
obshchestvo s ogranichennoi otvetstvennostiui|obshchestvo s ogranichennoi otvetstvennostium|
obshchestvo s ogranichennoi otvetstvennostiut|obshchestvo s ogranichennoi otvetstvennostiuv|
obshchestvo s ogranichennoi otvetstvennosttiu|obshchestvo s ogranichennoi otvetstvennostyu|
obshchestvo s ogranichennoi otvetstvennotiu|obshchestvo s ogranichennoi otvetstvennotsiu|
obshchestvo s ogranichennoi otvetstvennovstiu|obshchestvo s ogranichennoi otvetstvennovtiu|
obshchestvo s ogranichennoi otvetstvennrostiu|obshchestvo s ogranichennoi otvetstvennsotiu|
obshchestvo s ogranichennoi otvetstvennstiu|obshchestvo s ogranichennoi otvetstvenonstiu|
obshchestvo s ogranichennoi otvetstvenoost|obshchestvo s ogranichennoi otvetstvenoostiu|
obshchestvo s ogranichennoi otvetstvenosstiu|obshchestvo s ogranichennoi otvetstvenostiu|
obshchestvo s ogranichennoi otvetstvetnostiu|obshchestvo s ogranichennoi otvetstvetstvennostiu|
obshchestvo s ogranichennoi otvetstvetsvennostiu|obshchestvo s ogranichennoi otvetstvnnostiu|
obshchestvo s ogranichennoi otvetstvtennostiu|obshchestvo s ogranichennoi otvetstvuennostiu|
obshchestvo s ogranichennoi otvetsvennosst|obshchestvo s ogranichennoi otvetsvennostiu|
obshchestvo s ogranichennoi otvettstvennostiu|obshchestvo s ogranichennoi otvetvennostiu|
obshchestvo s ogranichennoi otvetvetstvennostiu|obshchestvo s ogranichennoi otvetvtsennostiu|
obshchestvo s ogranichennoi otvetvtvennostiu|obshchestvo s ogranichennoi otvntstvennostiu|
obshchestvo s ogranichennoi otvtetsvennostiu|obshchestvo s ogranichennoi otvuetstvennostiu|
obshchestvo s ogranichennoi ovetstvennostiu|obshchestvo s ogranichennoi ovtetstvennostiu|
obshchestvo s ogranichennoi tovetstvennostiu|obshchestvo s ogranichennoj otvetstvennostyu|
obshchestvo s ogranichennoy otvetstvennostyu|obshchestvo s ogranichennri otvetstvennostiu|
obshchestvo s ogranichenoi otvetstveenostiu|obshchestvo s ogranichenoi otvetstvennostiu|
obshchestvo s ogranichenoi otvetstvenostiu|obshchestvo s ogranichenooi otvetstvennostiu|
obshchestvo s ogranichinnoi otvetstvennostiu|obshchestvo s ogranichnnoi otvestvennostiu|
obshchestvo s ogranichnnoi otvetstvennostiu|obshchestvo s ogranichnnoi otvetstvnnostiu|
obshchestvo s ogranichunnoi otvetstvennostiu|obshchestvo s ograniennoi otvetstvennostiu|
obshchestvo s ogranischennoi otvetstvennostiu|obshchestvo s ogranisennoi otvetstvennostiu|
obshchestvo s ogranmchennoi otvetstvennostiu|obshchestvo s ogrannichennoi otvetstvennostiu|
obshchestvo s ograntchennoi otvetstvennostiu|obshchestvo s ogrnaichennoi otvetstvennostiu|
obshchestvo s ogrnanichennoi otvetstvennostiu|obshchestvo s ogrnichennoi otstvennostiu|
obshchestvo s ogrnichennoi otvetstvennostiu|obshchestvo s ogronichennoi otvetstvennostiu|
obshchestvo s ogroranichennoi otvetstvennostiu|obshchestvo s ogrranichennoi otvetstvennostiu|
obshchestvo s ogrvnichennoi otvetstvennostiu|obshchestvo s ohranychennoi otvetstvennostiu|
obshchestvo s oranichennoi otvetstvennostiu|obshchestvo s organichennoi otvetstvennostiu|
obshchestvo s organichennoi otvetstvennovstiu|obshchestvo s orgranichennoi otvetstvennostiu|
obshchestvo s otranichennoi otvetstvennostiu|obshchestvo sogranichennoi otvetstvennostiu|
obshchestvo sogranichenoi otvetstvennostiu|obshchestvo st ogranichennoi otvetstvennostiu|
obshchestvog s ogranichennoi otvestvennostiu|obshchestvr s ogranichennoi otvetstvennostiu|
obshestvo s ogranichennoi otvetstvennostiu|od|odo|ood|ooo|ortachko drushtvo|ortacko drustvo|osakeyhtio|osoo|oy|oy company ab|
pllc|private company with limited liability|private limited company|private limited liability company|
professional limited liability company|proprietary limited|proprietary limited company|proprietary ltd|pte ltd|pty limited|
pty ltd|ribotos atsakomybes bendrove|s a r l|s a s|s de rl de cv|s ie|s par a s|s r l|s r o|
sabiedriba ar ierobezotu atbildibu|sabiratelno druzhestvo sd sadruzhie|sarl|sas|sbiratelno druzhestvo|
sbiratelno druzhestvo sd sdruzhie|scc|sd|sd s ie|sdn bhd|selskab med begraenset ansvar|sendirian berhad|
shoqeri me pergjegjesi te kufizuar|shpk|sia|sicietatea de raspundere limitata|single member private limited company|sirketi|
sll|slne|smba|soc a resp limitata|soc a resp limitee|soc a responsab limitee|soc par actions simplifiee|soc resp limitada|
sociedad de responsabilidad limitada|sociedad de responsabilidad limitada de capital variable|sociedad limitada laboral|
sociedad limitada nueva empresa|sociedad por acciones simplificada|sociedada limitada|sociedade limitada|
sociedades por acciones simplificada|societa a responsabilita limitata|societata cu raspundere limitata|
societate cu rasponbilitate limitata|societate cu raspundere limitata|societate cu raspundre limitata|
societate cu responsabilitate limiiata|societate cu responsabilitate limitata|societatea cu rasdpundere limitata|
societatea cu rasponsabilitate limitata|societatea cu raspundere|societatea cu raspundere limitata|
societatea cu raspundere limitate|societatea cu responsabilitate limitata|societatea cu responsabilitatea limitata|
societatea cu respundere limitata|societatii cu raspunderea limitata|societe a responsabilite limitee|
societe actions simplifiee|societe commerciale canadienne|societe par actions simplifiee|
societe privee a responsabilite limitee|societe privee a responsabilite limitee unipersonnelle|
societete cu raspundere limitata|socitate cu responsabilitate limitata|sp z ogr odp|sp z oo|sp z oo spk|sp zoo|
special economic zone llc|spol s ro|spol s ruc omez|spolecnost s rucenim omezenym|spolka z ogr odpow|
spolka z ograniczona odpowiedzialnoscia|spolka z oo|spolka z oo spk|sprl|spz oo|spzoo|srl|srlcv|sro|sti|suarl|taa|
tavaristva z abmezhavanaj adkaznastsiu|tavarystva z abmezhavanai adkaznastsiu|tavarystva z abmezhavanaj adkaznascyu|
tavarystva z abmezhavanay adkaznastsyu|tavarystva z dadatkovai adkaznastsiu|tavarystva z dadatkovaj adkaznascyu|tda|tov|
tovaristvo z obmezhenoiu vidpovidalnistiu|tovarystvo z obmezhenoiu vidpovidalnistiu|tovarystvo z obmezhenoyu vidpovidalnistyu|
trade free zone company|tzov|uab|ug|ug haftungsbeschr|ug haftungsbeschrankt|ug hb|unternehmerg|unternehmerges|
unternehmerges haftungsbeschrankt|unternehmergesellschaft|unternehmergesellschaft haftungsbeschrankt|uzdaroji akcine bendrove|
uzdarosios akcines bendroves|vennootschap met beperkte aansprakelijkheid|yk|yu|yuhanhoesa|合同会社|有限|有限会社|有限公司`,
  LP: `
ag and co kg|ag and co kgaa|ag und co kg|agcokg|agcokgaa|aktiengesellschaft and co kg|aktiengesellschaft and co kgaa|
avoin yhtio|ay|beteti tarsasag|bgb gesellschaft|bt|bv and co kg|bvcokg|comandita simple|comm v|comm va|
commanditaire vennootschap|commanditaire vennootschap op aandelen|
compania comerciala si de productie societatea cu responsabilitate limitata|cv|cva|eg and co kg|egbr|egcokg|egyszeru tarsasag|
eingetragene gbr|eingetragene genossenschaft and co kg|eingetragene gesellschaft burgerlichen rechts|
eingetragene gesellschaft des burgerlichen rechts|europaische gesellschaft and co kg|europaische gesellschaft and co kgaa|gbr|
general partnership|genossenschaft and co kg|ges bur rechts|ges burgerlichen rechts|gesbr|gesellschaft burgerlichen rechts|
gesellschaft des burgerlichen rechts|gesellschaft mbh and co kg|gesellschaft mit beschrankter haftung and co kg|
gesellschaft mit beschrankter haftung and co kgaa|gesellschaft mit beschrankter haftung and co ohg|
gewone commanditaire vennootschap|gmbh and co|gmbh and co kg|gmbh and co kgaa|gmbh and co ohg|gmbh and so kg|gmbh u co kg|
gmbh und co kg|gmbhcokg|gmbhcokgaa|gmbhcoohg|gmbkh end ko kg|gp|ilp|incorporated limited partnership|k g|kb|kd|kda|kg|kgaa|
kkt|kolektif sirket|koll sti|kom sti|komandit sirket|komanditni spolecnost|komanditno drushtvo|komanditno drustvo|
komanditno druzhestvo|komanditno druzhestvo s aktsii|komanditno druzhestvo s aktsiyami|komanditsabiedriba|kommandiittiyhtio|
kommandit gesellschaft|kommanditbolag|kommanditerwerbsgesellschaft|kommanditgesellschaft|kommanditgesellschaft auf aktien|
kommanditselskab|kozkereseti tarsasag|ky|limited and co kg|limited liability partnership|limited ortaklik|limited partnership|
llp|lp|ltd and co kg|ltdcokg|mbb|mbh and co kg|mbh u co kg|offene handels gesellschaft|offene handelsgesellschaft|ohg|oop|
part mbb|partg|partg mbb|partgmbb|partmbb|partnerschaft|partnerschaft mbb|partnerschaft mit beschrankter berufshaftung|
partnerschaftsgesellschaft|partnerschaftsgesellschaft mbb|partnerschaftsgesellschaft mit beschrankter berufshaftung|
partnerstvo s ogranichennoi otvetstvennostiu|polnoe tovarishchestvo|pt|s en c|sadovodcheskoe nekommercheskoe tovarishchestvo|
sameignarfelag|sapa|sc|sce i|scei|scpa|scra|scs|se and co kg|se and co kgaa|secokg|secokgaa|secs|sf|sh k|shk|
shoqeri komandite|snc|snt|sociedad colectiva|sociedad comanditaria|sociedad de capital e industria|
sociedad en comandita por acciones|sociedad en comandita simple|societa in accomandita per azioni|societas europaea and co kg|
societas europaea and co kgaa|societatea comerciala|societe en commandite simple|societe en nom collectif|stiftung and co kg|
stiftung and co kgaa|stiftung und co kg|stiftungcokg|stiftungcokgaa|taisuhing|tokumei kumiai|
tovarishchestvo s ogranichennoi otvetstvennostiu|tu|ug and co kg|ug and co ohg|ug haftungsbeschrankt and co kg|
ug haftungsbeschrankt and co ohg|ugcokg|ugcoohg|unternehmergesellschaft and co kg|
unternehmergesellschaft haftungsbeschrankt and co kg|usaldusuhing|uu|兩合公司|匿名組合|合名会社|合資会社|有限責任事業組合`,
  COOP: `
andelslag|andelslag med begraenset ansvar|anl|co op|cooperatieve vennootschap met beperkte aansprakelijkheid|
cooperatieve vennootschap met onbeperkte aansprakelijkheid|cooperatif|cooperative|cvba|cvoa|e g|
economisch samenwerkingsverband|eeig|eg|ege|egen|eingetragene genossenschaft|ek for|ekd|ekfor|ekonomisk forening|eoii|
erdeszeti tarsulas|esv|ets|europai gazdasagi egyesules|europaische genossenschaft|
europaische wirtschaftliche interessenvereinigung|european economic interest grouping|evropeisko kooperativno druzhestvo|
evropeisko obedinenie po ikonomicheski interesi|evropeysko kooperativno druzhestvo|
evropeysko obedinenie po ikonomicheski interesi|ewiv|genossenschaft|gensidigt selskab|gie|gospodarsko interesno udruzenje|
groupement dinteret economique|hop tac xa|htx|koop|kooperatif|kooperatif sirket|kooperativ|kooperatsia|kooperatsiia|pk|pkoop|
potrebitelskii kooperativ|proizvodstvennyi kooperativ|sce|scop|selskokhoziaistvennyi proizvodstvennyi kooperativ|sem|sgr|
sociedad cooperativa|sociedad de garantia reciproca|societas cooperativa europaea|societe cooperative de production|
societe deconomie mixte|societe en participation|spk|spoldzielni|szov|szovetkezet|versicherungsverein ag|
versicherungsverein auf gegenseitigkeit|vvag`,
  SP: `
e k|e kfm|e kfr|ednolichen targovets|ednolichen trgovets|egyeni ceg|egyeni vallalkozo|ei|eingetr kaufmann|
eingetragene kauffrau|eingetragener kaufmann|eingetragenes einzelunternehmen|ek|ekfm|ekfr|empresa unipersonal|
entreprise individuelle|et|fizicheskoe litso predprinimatel|fizichna osoba pidpriemets|fop|ii|individualnyi predprinimatel|
indyvidualny pradprymalnik|inteprinderea individuala|interprinderea individuala|intreprindera individuala|
intreprindere individuala|intreprinderea ibdividuala|intreprinderea individuala|intreprinderea individuali|
intreprinderea indiviuala|intreprindserea individuala|intreprinzator individual|intreprinzatorul individual|ip|kfm|kfr|
obiteljsko poljoprivredno gospodarstvo|oilavii korkhona|oilaviy korxona|opg|pp|private enterprise|privatne pidpriemstvo|
pryvatnae unitarnae pradpryemstva|pryvatne pidpryiemstvo|samostalni preduzetnik|sau|sociedad anonima unipersonal|
sole proprietorship|sp|spd|statni podnik|subekt pidpriemnitskoi diialnosti|subekt predprinimatelskoi deiatelnosti|ultd|
unlimited|unlimited company|unlimited proprietary|unltd|vennootschap onder firma|verejna obchodni spolecnost|vof|vos|無限公司`,
};

/** Kind of a folded legal form: JSC, LLC, LP, COOP or SP; undefined where the words are no legal form. */
export const kindOfForm: ReadonlyMap<string, string> = new Map(
  Object.entries(forms).flatMap(([kind, list]) =>
    list
      .replace(/\n/g, "")
      .split("|")
      .map((form) => [form, kind] as const),
  ),
);

/** Most words that a legal form has. */
export const LONGEST_FORM = Math.max(...[...kindOfForm.keys()].map((form) => form.split(" ").length));
