/** Names, forms of address and orders for a model that reads mail, in the South Slavic languages. */
import { words } from "../language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const SOUTH_SLAVIC_READERS: ReaderWords = {
  machines: words(`
    изкуствен* интелект* | вештачк* интелигенциј* | вештачка интелигенција | вјештачк* интелигенциј* | вештачке интелигенције |
    езиков* модел* | јазичен модел | језичк* модел* | чатбот* | чат бот* | бот | бота | ботът | ботове | виртуалн* асистент* |
    дигитал* асистент* | дигитален помощник | автоматичн* систем* | автоматизиран* систем* | ии | аи | umjetn* inteligencij* |
    vještačk* inteligencij* | veštačk* inteligencij* | virtualn* asistent* | digitaln* asistent* | digitaln* pomoćnik* | ai asistent* |
    ai agent* | automatizirani sustav* | automatsk* sistem* | umetn* inteligenc* | digitaln* pomočnik* | virtualn* pomočnik* |
    klepetaln* robot* | ^ui | изкуствения* интелект* | невронн* мреж* | невромреж* | ии асистент* | ии агент* | ии модел* | аи асистент* |
    цифров* асистент* | цифров* помощник* | виртуалн* помощник* | електрон* помощник* | електрон* секретар* | автоматичн* помощник* |
    имейл бот* | пощенск* робот* | пощенск* бот* | интелигентн* асистент* | умен асистент | вештачкој интелигенцији | четбот* | ћаскач* |
    дигитални помоћник | дигиталног помоћника | дигиталном помоћнику | виртуални помоћник | виртуелни помоћник | виртуелног помоћника |
    виртуелни асистент | виртуелног асистента | виртуелном асистенту | неуронск* мреж* | ви асистент* | аутоматизован* систем* |
    аутоматск* систем* | боте | neuronsk* mrež* | chatbote | čatbot* | četbot* | bote | botu | botom | bota | botovi | virtueln* asistent* |
    virtueln* pomoćnik* | virtualn* pomoćnik* | pametn* asistent* | inteligentn* asistent* | automatizovan* sistem* | automatski sustav* |
    automatskom sustavu | jezičn* model* | jezičk* model* | jezični modele | jezički modele | ai alat* | ai sustav* | ai sistem* | ai model* |
    ai pomoćnik* | ui asistent* | ui pomočnik* | umetna inteligenca | umetno inteligenco | umetni inteligenci | klepetalnik* |
    klepetaln* bot* | jezikovn* model* | nevronsk* mrež* | pametn* pomočnik* | avtomatizir* sistem* | samodejn* sistem* | avtomatsk* sistem* |
    robotski pomočnik | poštni robot | poštni bot | електронн* помощник* | електронните помощници | електронен помощник |
    електронните асистенти | дигиталните помощници | електронски помоћник | електронским помоћницима | електронски помоћници |
    електронског помоћника | дигитални помоћници | дигиталним помоћницима | elektronsk* pomoćnik* | elektroničk* pomoćnik* |
    elektroničkim pomoćnicima | elektronskim pomoćnicima | digitalnim pomoćnicima | digitalni pomoćnici | elektronsk* pomočnik* |
    elektronsk* asistent* | elektroničk* asistent* | помощник* за пазаруване | помощнико за пазаруване | асистент* за пазаруване |
    помощник за покупки | помоћник* за куповину | помоћниче за куповину | pomoćnik* za kupovinu | pomoćniče za kupovinu |
    pomoćnik* za kupnju | pomoćniče za kupnju | asistent* za kupovinu | asistent* za kupnju | nakupovaln* pomočnik* | nakupovaln* asistent* |
    виртуален секретар | виртуалния секретар | виртуалният секретар | дигитален секретар | електронен секретар | виртуелни секретар |
    virtualni tajnik | virtualnom tajniku | digitalni tajnik | virtualni tajnici
  `),
  helpers: words(`
    асистент* | помощник* | агент* | робот* | asistent* | pomoćnik* | pomočnik* | agent* | robot* | помоћник*
  `),
  programs: words(`
    модел | модела | програм* | систем* | алгоритъм* | от името | model | modela | program* | sustav* | sistem* | alat | u ime | v imenu |
    софтуер* | скрипт* | инструмент | инструмента | инструментът | машината | вместо човек | не човек | от негово име | софтвер* | алат |
    алату | алгоритам | алгоритму | машина | машини | у име | уместо човека | није човек | softver* | alatu | alatom | algoritam | algoritmu |
    algoritma | stroj | stroju | mašina | mašini | skript* | umjesto čovjeka | umesto čoveka | nije čovjek | nije čovek | orodj* | algoritem |
    namesto človeka | ni človek | programska oprema | programski opremi | някаква програма | някоя програма | някой робот | неки програм |
    neki program | neki softver | kakav program | kak program
  `),
  ifs: words(`
    ако | в случай | когато | който и да | всеки | всички | ukoliko | ako | kada | tko god | ko god | svaki | svaka | svi | če | v primeru |
    kadar | kdor | vsak | vsi | доколку | ко год | сваки | ако случайно | ако пък | кой да е | който | на всички | уколико | када | кад |
    свако | сви | свима | онај ко | kad | svako | svima | onaj tko | onaj ko | ako slučajno | slučajno | u slučaju | netko | neko |
    če slučajno | kadarkoli | vsakdo | vsem | tisti ki | kdorkoli
  `),
  youAre: words(`
    ти си | вие сте | си | сте | е | чете | si | ste | je | si ti | ovo čita | to bere | poruku obrađuje | obrađuje | ја чита | ово чита |
    ти | вие | ако си | ако сте | това чете | бъде прочетено | прочетено от | обработва се от | jesi | jeste | ако си ти | чита | си ти |
    ово читаш | поруку чита | обрађује | поруку обрађује | ovo čitaš | poruku čita | čita ovo | to bereš | bereš to | bere to |
    sporočilo bere
  `),
  dears: words(`
    уважаеми | скъпи | здравей | внимание | инструкция за | инструкции за | до | за | като | към | и ти, | poštovani | dragi | draga | pozor |
    upute za | uputa za | za | kao | i ti, | spoštovani | sporočilo za | navodilo za | navodila za | kot | почитуван | поштовани | уважаема |
    мили | мила | скъпа | хей | слушай | указание за | указания за | драги | драга | поштована | здраво | еј | упутство за | упутства за |
    намењено | пажња | poštovana | poštovane | zdravo | hej | ej | slušaj | uputstvo za | uputstva za | namijenjeno | namenjeno | obraćanje |
    pažnja | dragi moj | spoštovana | spoštovane | pozdravljen | poslušaj | obvestilo za
  `),
  reads: words(`
    чете | четеш | четете | обработва* | обобщава* | сортира* | подбира* | анализира* | оценява* | управлява* | преглежда* | отговаря за |
    чита | читаш | обрађује | обработува* | бира | biraš | čita | čitaš | čitate | obrađuje | obrađuješ | sažima | sažimaš | razvrstava |
    analizira* | procjenjuje | upravlja | pregledava | bira | bere | bereš | berete | obdeluje | povzema | razvršča | ocenjuje | отсява |
    отсяваш | пресява | пресяваш | класира | класираш | класифицира | класифицираш | разпределя | разпределяш | прочете | прочетеш | прочел |
    прочела | прочиташ | прочита | отговаря на писма | отговаряш на писма | следи пощата | следиш пощата | грижи за пощата | води пощата |
    работи с пощата | подготвя | подготвяш | съставя | съставяш | виждаш този | виждаш това | виждате това | вижда това | превежда |
    превеждаш | филтрира | решава | четящ* | сажима | сажимаш | обрађујеш | обрађујете | разврстава | разврставаш | процењује | процењујеш |
    прегледа | прегледаш | прегледава | оцењује | оцењујеш | управља | управљаш | бираш | рангира | рангираш | читате | прочитао | прочитала |
    видиш ово | види ово | видите ово | одговара на поруке | одговараш на поруке | водиш | obrađujete | razvrstavaš | procjenjuješ |
    procenjuje | procenjuješ | ocjenjuje | ocjenjuješ | ocenjuješ | upravljaš | pregledavaš | pregleda | pregledaš | pregledate | probire |
    probireš | sortira | sortiraš | rangira | rangiraš | filtrira | filtriraš | odabire | odabireš | pročita | pročitaš | pročitao |
    pročitala | vidiš ovo | vidi ovo | vidite ovo | vidiš ovaj | odgovara na poruke | odgovaraš na poruke | odgovara na mailove |
    odgovaraš na mailove | vodi poštu | pripremaš | sastavlja | sastavljaš | prevodi | prevodiš | čitajući | obdeluješ | povzemaš |
    razvrščaš | pregleduje | pregleduješ | prebira | prebiraš | prebere | prebereš | prebral | prebrala | izbira | izbiraš | razporeja |
    razporejaš | ureja pošto | urejaš pošto | vidiš to | vidi to | vidite to | odgovarja na pošto | odgovarjaš na pošto | pripravlja |
    pripravljaš | sestavlja | sestavljaš | bralec | bralnik | to bereš | to bere | bereš to | ovo čitaš | ovo čita | čita ovo | ово чита |
    ово читаш | пресее | отсее | поддържат | поддържа | четат | водят | съкращава | съкращаваш | превеждат | отговарят на | следят |
    отбелязва | просејава | воде | читају | обрађују | разврставају | скраћује | скраћујеш | преводи | преводиш | одговарају на | prosejava |
    prosijava | prosijavaš | prosejavaš | vode | čitaju | obrađuju | razvrstavaju | skraćuje | skraćuješ | skraćujete | prevodite |
    odgovaraju na | prate | preseje | presejaš | preseja | skrbite | skrbi za | skrbijo za | vodite | vodijo | berejo | obdelujejo |
    razvrščajo | urejajo | urejate | krajša | krajšaš | prevaja | prevajaš | odgovarjajo na | изготвя | изготвяш | priprema
  `),
  mails: words(`
    това писмо | това съобщение | този имейл | тази поща | писмото | пощата | кандидат* | тази кандидатура | тази оферта | фактурата |
    резюмето | обобщение* | отговора | ову поруку | ово писмо | ову пријаву | апликација* | ovu poruku | ovaj mail | ovaj e mail | ovo pismo |
    ovaj sandučić | ovo | sažetak | sažetku | ovog kandidata | ovu prijavu | to sporočilo | to pismo | ta nabiralnik | povzetek | povzetku |
    tega kandidata | резиме* | този текст | този ред | този документ | тази бележка | тази фактура | този отзив | отзив* | тази страница |
    писмата | имейлите | този мейл | мейла | фактури | молбата | молби | автобиографи* | cv то | билет* за поддръжка |
    тази заявка | заявката | заявки | виждаш това | виждаш този | това | ову белешку | овај ред | овај текст | овај рачун | ову рецензију |
    овог кандидата | овај имејл | овај мејл | овај захтев | пријаве | пријава | пријаву | захтеве | захтев | захтева | сандуче | сандучета |
    сажетак | сажетку | одговор* | рачун | ово | видиш ово | ovaj red | ovaj tekst | ovaj račun | ovu bilješku | ovu belešku | ovu recenziju |
    ovaj mejl | ovaj imejl | ovaj zahtev | ovaj zahtjev | ovaj upit | ovoj prijavi | ovoj poruci | ove poruke | ova poruka | ovaj redak |
    ovaj dokument | prijave | prijava | prijavu | molbe | molbu | zamolbe | zahteve | zahtjeve | zahtjev | zahtev | upite | kandidat* |
    sandučić* | sanduče* | pretinac | pretinca | odgovor* | rezime | rezimeu | životopis* | biografij* | poruku | poruke | recenzij* |
    vidiš ovo | vidiš ovaj | račun | računu | to besedilo | ta vrstica | to vrstico | ta dokument | ta račun | tega računa | to prijavo |
    te prijave | prijavo | to mnenje | mnenj* | ta zahtevek | zahtevek | zahtevke | vloga | vlogo | vloge | nabiralnik* | sporočila | pošto |
    pošte | povzetka | življenjepis* | bereš to | to bereš | to bere | vidiš to | ovo čitaš | ovo čita | čita ovo | ово чита | ово читаш |
    протокол* | записник* | стенограм* | тази кутия | пощенска кутия | превода | в превода | тази фраза | този запис | ово сандуче |
    у превод | ову реченицу | zapisnik* | transkript* | u prijevod | u prijevodu | u prevod | u prevodu | ovu rečenicu | ovoj rečenici |
    ta zapisnik | ta stavek | tem stavku | v prevod | v prevodu | рецензи* | есето | оценката | esej* | ocen* prijav* | жалб* | тази жалба |
    рекламаци* | тази рекламация | претенци* | офертите | нашата оферта | приговор* | ову жалбу | понуде |
    пријаву штете | žalb* | pritužb* | reklamacij* | ponude | ponudu | našu ponudu | prijavu štete | prigovor* | pritožb* | to pritožbo |
    ponudbe | ponudbo | prijavo škode
  `),
  asks: words(`
    трябва | моля | следва да | нека | изпрати* | прати* | препрати* | отговори* | добави* | включи* | впиши* | напиши* | посочи* | кажи* |
    спомени* | дай* | постави* | оцени* | препоръчай* | избери* | запомни* | запази* | потвърди* | одобри* | приеми* | плати* | преведи* |
    поръчай* | купи* | резервирай* | отвори* | натисни* | изтрий* | премести* | маркирай* | отбележи* | замени* | промени* | намери* |
    копирай* | подпиши* | считай* | игнорирай* | забрави* | премълчи* | пропусни* | направи* | треба | стави* | означи* | закажи* |
    одговори* | пошаљи* | додај* | trebaš | treba | mora | moraju | molim* | neka | pošalji* | proslijedi* | prosledi* | odgovori* | dodaj* |
    uključi* | upiši* | napiši* | navedi* | reci* | spomeni* | daj* | stavi* | ocijeni* | preporuči* | zapamti* | spremi* | potvrdi* |
    odobri* | prihvati* | plati* | uplati* | naruči* | kupi* | rezerviraj* | otvori* | klikni* | obriši* | izbriši* | označi* | zamijeni* |
    promijeni* | pronađi* | kopiraj* | potpiši* | smatraj* | ignoriraj* | zaboravi* | preskoči* | naj | prosim | pošlji* | posreduj* |
    zapiši* | omeni* | postavi* | priporoči* | shrani* | sprejmi* | plačaj* | odpri* | spremeni* | класирай* | подреди* | сложи* | сложете |
    отхвърли* | отхвърляй* | скрий* | премахни* | съобщи* | уведоми* | предай* | разкажи* | покажи* | изброй* | приложи* | прикачи* |
    затвори* | завърши* | насрочи* | създай* | върни* | оформи* | препращай* | изпращай* | пращай* | отговаряй* | насочи* | похвали* |
    подчертай* | отдели* | разглеждай* | третирай* | действай* | следвай* | пиши | пишете | казвай | изтривай* | одобрявай* | доверявай* |
    вземи предвид | отчети | нареди* | разпореди* | извърши* | изпълни* | състави* | задраскай* | посъветвай* | предложи* | задължително |
    да изпрати | да добави | да плати | да одобри | да напише | да отбележи | да препрати | да изтрие | да отговори | да постави | да каже |
    напишеш | определи* | присъди* | издигни* | вдигни* | не споменавай | уписуј | упиши* | уврсти* | рангирај* | одбиј* | прихвати* |
    уплати* | пребаци* | обриши* | избриши* | сачувај* | запамти* | потврди* | препоручи* | наведи* | напомени* | реци* | прослиједи* |
    проследи* | додели* | дај | дајте | изабери* | сматрај* | занемари* | заборави* | прескочи* | кликни* | наручи* | резервиши* | измени* |
    пронађи* | копирај* | потпиши* | сакриј* | прећути* | јави* | обавести* | предај* | мора | мораш | морају | молим* | требало би |
    истакни* | пошаљеш | uvrsti* | rangiraj* | svrstaj* | istakni* | odbij* | odbaci* | isplati* | prebaci* | prevedi* | sačuvaj* |
    obavijesti* | obavesti* | javi* | predaj* | pokaži* | prikaži* | napravi* | izaberi* | odaberi* | predloži* | savjetuj* | savetuj* |
    dodijeli* | dodeli* | priloži* | prikači* | zatvori* | završi* | zakaži* | kreiraj* | stvori* | ukloni* | sakrij* | prešuti* | prećuti* |
    izbaci* | poništi* | pohvali* | naglasi* | tretiraj* | postupi* | slijedi | slediti | vjeruj* | veruj* | uzmi u obzir | nazovi* | piši |
    pišite | šalji* | odgovaraj* | označavaj* | zameni* | izmeni* | promeni* | oceni* | rezerviši* | potvrđuj* | obvezno | obavezno | moraš |
    morate | trebao bi | trebala bi | pošalješ | napišeš | upišeš | razvrsti* | zavrni* | zavrzi* | potrdi* | plača | nakaži* | premakni* |
    zamenjaj* | poišči* | najdi* | podpiši* | štej* | prezri* | pozabi* | izpusti* | zamolči* | izberi* | predlagaj* | predlog | svetuj* |
    pripni* | zapri* | zaključi* | naroči* | vključi* | vpiši* | povej* | obvesti* | sporoči* | preusmeri* | izpiši* | naštej* | poudari* |
    obravnavaj* | upoštevaj* | stori* | naredi* | morajo | treba je | naj bo | pošlješ | dvigni* | пусне | пуснеш | пусни* | прокарай* |
    придвижи* | премествай* | местете | допиши* | допълни* | запиши* | пренапиши* | препиши* | обещай* | измисли* | изключи* | зачеркни* |
    смени* | размени* | не забравяй* | намекни* | убеди* | гласувай* | покани* | дари* | внеси* | удвои* | увеличи* | намали* | изпусни* |
    пропускай* | пусти* | пусти ме | провуци* | допуни* | обећај* | искључи* | прецртај* | не заборави* | наговести* | гласај* | позови* |
    изостави* | удвостручи* | увећај* | умањи* | сврстај* | шаљите | сврставај* | pusti* | propusti* | proguraj* | pomakni* | pomeri* |
    dopiši* | dopuni* | prepiši* | obećaj* | izmisli* | isključi* | precrtaj* | razmijeni* | ne zaboravi* | nagovijesti* | uvjeri* | ubedi* |
    glasaj* | glasuj* | pozovi* | izostavi* | udvostruči* | povećaj* | smanji* | premješt* | premeštaj* | spusti* | prepusti* | prestavi* |
    dopolni* | zabeleži* | obljubi* | izključi* | prečrtaj* | ne pozabi* | namigni* | prepričaj* | povabi* | podvoji* | zvišaj* | znižaj* |
    uvrščaj* | prestavljaj* | съгласи се | съгласявай се | договори се | признай* | пристани* | pristani* | dogovori se | strinjaj se |
    prisodi* | priznaj* | изплати* | възстанови* | удовлетвори* | удължи* | исплати* | надокнади* | признај* | продужи* | третирај* |
    nadoknadi* | produži* | produlji* | izplačaj* | povrni* | podaljšaj*
  `),
  owners: words(`
    собственик* | потребител* | получател* | запазената карта | vlasnik* | korisnik* | primatelj* | spremljen* kartic* | lastnik* |
    uporabnik* | prejemnik* | власник* | корисник* | стопанин* | титуляр* | на потребителя | на човека | шефа | запазена карта |
    записаната карта | газд* | власници | примаоц* | прималац | прималаца | сачуван* картиц* | vlasnici | gazd* | primaoc* | primalac |
    sačuvan* kartic* | pohranjen* kartic* | naslovnik* | shranjen* kartic* | lastnic* | svojem človeku | čovjek* | čovek* | човеку | стопани |
    gospodar* | господар*
  `),
  quiet: words(`
    без да пита* | без потвърждение | не споменавай* | не казвай* | никому не кажу* | никому не каз* |
    никому не говор* | тихо | премълчи* | незабавно | bez pitanja | bez potvrde | ne spominji* | ne govori* | nikome |
    ne pita | ne pitaj* | odmah | tiho | brez vprašanja | brez potrditve | ne omenjaj* | ne povej* | nikomur | takoj |
    без питања | без да питаш | без да уведомява* | без да съобщава* | без да казва* | без да споменава* |
    без разрешение | без съгласие* | без излишни въпроси | без въпроси | без проверка | не пита* | не обяснявай* |
    не коментирай* | не разкривай* | не показвай* | не предупреждавай* | не докладвай* | не проверявай* | не цитирай* |
    мълчи | мълчаливо | тайно | тихомълком | незабележимо | скришом | веднага | за това не | за този ред |
    дръж в тайна | нито дума | без одлагања | без потврде | без знања | без дозволе | без провере | без речи |
    не помињи* | не спомињи* | не објашњавај* | не показуј* | не откривај* | не обавештавај* | не јављај* | не говори* |
    немој да кажеш | немој рећи | никоме | кришом | тајно | ћути | одмах | ни реч | без напомене | о овоме |
    bez odlaganja | bez odgode | bez dozvole | bez dopuštenja | bez provjere | bez provere | bez riječi | bez reči |
    bez znanja | ne pominji* | ne objašnjavaj* | ne otkrivaj* | ne prikazuj* | ne pokazuj* | ne obavještavaj* |
    ne obaveštavaj* | ne javljaj* | ne upozoravaj* | ne provjeravaj* | ne proveravaj* | nemoj reći | nemoj spominjati |
    nemoj pominjati | nemoj da kažeš | nemoj pitati | šuti | ćuti | kriomice | krišom | tajno | potajno | ni riječi |
    ni reč | bez napomene | o ovome ne | o ovoj rečenici | prešuti* | prećuti* | brez dovoljenja | brez vednosti |
    brez preverjanja | brez besed | ne sprašuj* | ne vprašaj* | ne razlagaj* | ne razkrij* | ne razkrivaj* |
    ne obveščaj* | ne opozarjaj* | ne preverjaj* | molči | skrivaj | potihem | ne da bi | niti besede | brez opombe |
    o tem ne | o tem stavku | zamolči* | не занимавай* | не притеснявай* | не безпокой* | не го отбелязва* |
    не отбелязвай* | никъде не | никъде да не | не записвай* | не вписвай* | не посочвай* | без бележка |
    не узнемирава* | не бележи* | нигде не | не уписуј* | не наводи* | ne uznemirava* | ne uznemiruj* | ne gnjavi* |
    ne beleži* | ne bilježi* | nigde ne | nigdje ne | ne upisuj* | ne navodi* | ne ostavi trag* | ne ostavljaj trag* |
    bez traga | ne moti* | ne nadleguj* | ne zapiše | ne zapisuj* | nikjer ne | tega nikjer | ne navajaj* | brez sledu |
    ne puščaj sledi | не предавай* | не викай* | не го прехвърляй* | не прослеђуј* | не зови* | не предај* |
    ne prosljeđuj* | ne prosleđuj* | ne zovi* | ne predaj* | ne kliči* | ne posreduj* | да не споменава* |
    да не казва* | да не се споменава | не помињати | не спомињати | не обавештавати | ne pominjati | ne spominjati |
    ne obavještavati | ne omenjati | ne navajati
  `),
  topics: words(`
    наш* | ние | аз съм | казвам се | нов* | представя* | запознайте | курс* | семинар* | обучение | научете | политика* | служител* |
    колег* | изследовател* | според | атак* | измамни* | може | могат | можете | бюлетин* | статия* | компани* | с помощта на |
    вашият асистент | помага* | не помогне | naš* | mi | ja sam | zovem se | nov* | upoznajte | tečaj* | seminar* | obuka | naučite |
    zaposlenik* | kolege | istraživač* | prema | napad* | prevarant* | može | mogu | možete | članak | tvrtk* | kompanij* | uz pomoć |
    vaš asistent | pomaže | jaz sem | spoznajte | lahko | raziskoval* | podjetj* | s pomočjo | vaš pomočnik | работилниц* | изложб* | лекци* |
    учен* | журналист* | покан* | ще говорим | вечер | вече | радионица | radionic* | izložb* | predavanj* | znanstvenik* | naučnik* |
    učenici | razgovar* | pozivamo | knjig* | roman* | delavnic* | razstav* | vabimo | otvara | učite | kako | како | как | umije | ume |
    уме | умее | sada | vaš ai asistent | zna | saznajte | сазнајте | разберете | zdaj | izveste
  `),
};
