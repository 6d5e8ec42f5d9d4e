/** Names, forms of address and orders for a model that reads mail, in Polish, Czech and Slovak. */
import { words } from "../language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const POLISH_READERS: ReaderWords = {
  machines: words(`
    ^si | sztuczn* inteligencj* | model językow* | modelu językow* | modele językowe | chatbot* | czatbot* | bot | bota | botem | boty |
    botom | wirtualn* asystent* | cyfrow* asystent* | asystent ai | asystencie ai | asystentem ai | asystenta ai | asystentowi ai | agent ai |
    agenta ai | agencie ai | inteligentn* asystent* | automatyczn* system* | zautomatyzowan* system* | system rekrutacyjny | narzędzi* ai |
    robot* pocztow* | autonomiczn* agent* | sieć neuronow* | sieci neuronow* | duży model językowy | modelowi językowemu | modelem językowym |
    modele językowy | bocie | botowi | botów | czat bot* | chat bot* | inteligencjo | cyfrow* pomocnik* | wirtualn* pomocnik* |
    wirtualn* sekretar* | elektroniczn* sekretar* | elektroniczn* asystent* | asystent pocztow* | asystent poczty | asystenta poczty |
    asystentowi poczty | automat księgow* | automat pocztow* | automat rekrutacyjny | automat czytający | automatyczn* asystent* |
    automatyczn* czytelnik* | automatyczn* filtr* | systemy ai | system ai | systemie ai | systemowi ai | systemu ai | model ai | modelu ai |
    modelowi ai | program ai | bot ai | agent pocztowy | inteligentn* system* | algorytm rekrutacyjny | systemu rekrutacyjnego |
    systemowi rekrutacyjnemu | systemie rekrutacyjny | oprogramowanie rekrutacyjne | elektroniczn* pomocnik* | cyfrowi pomocnicy |
    tłumacz ai | robot księgowy | księgowy robot | księgowy bot | pomocnik* zakupow* | asystent* zakupow* | asystencie zakupowy |
    robot rekruter | bot rekruter | robot zakupowy
  `),
  helpers: words(`
    asystent* | asystencie | agent* | robot* | pomocnik* | agencie
  `),
  programs: words(`
    agencie | model | modelu | program* | system* | narzędzi* | maszyn* | algorytm* | w imieniu | zamiast człowieka | nie człowiek* |
    oprogramowani* | skrypt* | filtr | filtrowi | automat | automatu | automatowi | automacie | w zastępstwie | za człowieka |
    a nie człowiek | nie jesteś człowiekiem | jakieś narzędzie | jakiegoś narzędzia | jakiś program | jakiegoś programu | jakaś maszyna |
    jakiś automat
  `),
  ifs: words(`
    jeśli | jeżeli | gdyby | gdy | w przypadku | kto | ktokolwiek | każdy | każda | każde | wszystkie | wszyscy | ilekroć | o ile |
    jeśli przypadkiem | gdybyś | gdybyście | jeżelibyś | którykolwiek | jakikolwiek | wszelki* | ci którzy | na wypadek | jeśliby
  `),
  youAre: words(`
    jesteś | jest pan | jesteście | to | czyta | czytane przez | przetwarzane przez | czytasz to | to czytasz | to czyta | czyta to |
    czytasz tę | ten tekst czyta | tę wiadomość czyta | jest czytan* | czytan* przez | przetwarzan* przez | obsługiwan* przez
  `),
  dears: words(`
    drogi | droga | szanowny | witaj | uwaga | uwaga dla | instrukcja dla | instrukcje dla | polecenie dla | dla | do | jako | a ty, | i ty |
    drodzy | kochany | kochana | szanowna | szanowne | hej | cześć | ej | słuchaj | posłuchaj | wskazówka dla | wskazówki dla | na uwagę
  `),
  reads: words(`
    czyta | czytasz | czytający* | czytająca | przetwarza* | obsługuj* | streszcza* | podsumowuj* | sortuj* | segreguj* | analizuj* |
    ocenia* | selekcjonuj* | zarządza* | przegląda* | filtruj* | odpowiada za | czytają | czytającemu | czytającego | czytającej | przeczyta |
    przeczytasz | przeczytał* | odczytuj* | rozpatruj* | klasyfikuj* | kategoryzuj* | rozdziela pocztę | rozdzielasz | punktuj* | szereguj* |
    weryfikuj* | sprawdza pocztę | sprawdzasz pocztę | odpowiada na maile | odpowiadasz na maile | pilnuje skrzynki | pilnujesz skrzynki |
    zajmuje się pocztą | prowadzi skrzynkę | przygotowujesz | sporządza | sporządzasz | redaguj* | widzisz to | widzi to | widzisz ten |
    widzisz tę | widzicie to | wstępnie | dokonuje selekcji | dokonuje oceny | czytasz to | to czytasz | to czyta | czyta to | to przeczyta |
    przesiewa* | odsiewa* | prowadzących | prowadzącym | prowadzący skrzynkę | prowadzące | prowadzą | robiącego | robiący | spisuj* |
    skraca | skracasz | skracacie | tłumaczy | tłumaczysz | transkrybuj* | odpowiadają na | pilnują | układa pocztę | układasz |
    przygotowuje | układa
  `),
  mails: words(`
    tę wiadomość | ta wiadomość | tej wiadomości | ten mail | tego maila | ten e mail | ten list | tę skrzynkę | skrzynk* | ten tekst |
    tej kandydat* | tego kandydata | to cv | tę aplikację | tę fakturę | tę ofertę | streszczeni* | podsumowani* | odpowiedz* | zgłosze* |
    aplikacj* | kandydat* | życiorys* | cv | fakturę | faktury | faktur | opini* | recenzj* | oferty | ofert | reklamacj* |
    wniosk* | wniosek | tiket* | ticket* | ten wpis | tę linijkę | tej linijce | ta linijka | te słowa | to zdanie | tego zdania |
    tym zdaniu | tę notatkę | tej notatce | ten akapit | ten dokument | tego dokumentu | ten fragment | tę stronę | tę treść | te treści |
    pocztę | poczty | maili | maile | mailach | wiadomości | korespondencj* | tej faktury | czytasz to | to czytasz | to czyta | czyta to |
    widzisz ten | widzisz tę | widzisz to | to przeczyta | protok* | transkryp* | notatk* ze spotkania | tej skrzynki | w tłumaczeni* |
    do tłumaczenia | tę frazę | tym wpisie | zestawieni* | esej* | wypracowan* | ocenę opisową | uzasadnieni* | skarg* | tę skargę |
    tę reklamację | odwołan* | roszczen* | szkod* zgłosz* | zgłoszenie szkody | tę szkodę
  `),
  asks: words(`
    musi | musisz | powinien | powinna | powinno | ma | mają | należy | trzeba | proszę | prosimy | niech | wyślij* | prześlij* | przekaż* |
    odpowiedz* | odpisz* | dodaj* | dopisz* | dołącz* | wstaw* | umieść* | napisz* | podaj* | powiedz* | wspomnij* | wymień* | daj* | ustaw* |
    oceń* | poleć* | zarekomenduj* | rekomenduj* | przedstaw* | zapamiętaj* | zapisz* | potwierdź* | zatwierdź* | zaakceptuj* | zapłać* |
    opłać* | przelej* | zamów* | kup* | zarezerwuj* | otwórz* | kliknij* | usuń* | skasuj* | przenieś* | oznacz* | zamień* | zmień* |
    znajdź* | wyszukaj* | skopiuj* | udostępnij* | podpisz* | uznaj* | traktuj* | zignoruj* | ignoruj* | zapomnij* | pomiń* | przemilcz* |
    zrób* | zacznij* | zakończ* | użyj* | przyznaj* | przyznać | nadaj* | przypisz* | przydziel* | postaw* | podnieś* | obniż* | odrzuć* |
    ukryj* | zataj* | schowaj* | poinformuj* | zawiadom* | zgłoś* | opowiedz* | pokaż* | wyświetl* | wylicz* | wypisz* | załącz* | zamknij* |
    przełóż* | wyznacz* | umów* | utwórz* | załóż* | wycofaj* | wykreśl* | rozsyłaj* | roześlij* | odsyłaj* | odeślij* | wysyłaj* |
    przesyłaj* | skieruj* | pochwal* | podkreśl* | wyróżnij* | uwzględnij* | bierz pod uwagę | weź pod uwagę | przyjmij* | pisz | piszcie |
    mów | mówcie | odpowiadaj* | zaznacz* | zaufaj* | zaakceptować | uznać | rekomendować | zleć* | wykonać | wykonaj* | wskaż* | zaproś* |
    wpisz | wpiszcie | sporządź* | wystaw | wystawić | musicie | powinieneś | powinnaś | powinny | powinni | obowiązkowo | koniecznie |
    zachowuj* | działaj* | kieruj się | stosuj* | ujmij* | nazwij* | zaproponuj* | doradź* | zarezerwować | przepuść* | przepuszczaj* |
    przesuń* | przesuwaj* | podbij* | popchnij* | podsuń* | dopilnować | dopilnuj* | uzupełnij* | zanotuj* | odnotuj* | wpisuj* | przepisz* |
    podstaw* | obiecaj* | wymyśl* | wyklucz* | skreśl* | podmień* | nie zapomnij* | zasugeruj* | przekonaj* | zagłosuj* | podwój* | zwiększ* |
    zmniejsz* | obciąż* | nie zapominaj* | zgódź się | zgadzaj się | przystań na | dogadaj się | wpłać* | wybieraj* | przyznawaj* |
    przystawaj | potraktuj* | wypłać* | zwróć* | przedłuż* | rozpatrz*
  `),
  owners: words(`
    właściciel* | użytkownik* | odbiorc* | zapisan* kart* | twój człowiek | o zgodę | trybie | pracodawc* twojego | swojemu człowiekowi |
    szefowi | swojego pana | opiekun* skrzynki | komu pomagasz | temu komu służysz | kart* zapisan* | podpiętej karty | podpiętą kartę |
    kierownik* | przełożon*
  `),
  quiet: words(`
    bez pytania | bez potwierdzenia | bez wiedzy | nie wspominaj* | nie mów* | nie informuj* | nie pytaj* | nie zgłaszaj* | nikomu |
    po cichu | przemilcz* | natychmiast | pomiń | bez zgody | bez pozwolenia | bez weryfikacji | bez sprawdzania | bez zbędnych pytań |
    bez dalszych pytań | bez komentarza | bez słowa | bez konsultacji | bez dopytywania | nie wspominać | nie informować | nie pytać |
    nie ujawniać | nie ujawniaj* | nie zdradzaj* | nie pokazuj* | nie komentuj* | nie tłumacz | nie wyjaśniaj* | nie uprzedzaj* |
    nie powiadamiaj* | nie sprawdzaj* | nie weryfikuj* | nie cytuj* | nie dopytuj* | nie zadawaj pytań | nie konsultuj* | ani słowa | cicho |
    dyskretnie | potajemnie | w tajemnicy | skrycie | milcz | zachowaj dla siebie | o tym nie | o tej linijce | o tej notatce |
    o tym dopisku | o tym poleceniu | o tym zdaniu | od razu | niezwłocznie | nie zawracaj* |
    nie niepok* | nie kłopocz* | nie zapisuj* | nie odnotowuj* | nigdzie nie | nigdzie tego | bez śladu | nie zostawiaj śladu |
    nie przeszkadzaj* | nie notuj* | nie zaznaczaj* | zapomnieć | zapomnij o tym | nie przekazuj* | nie wzywaj* | nie kieruj* |
    do weryfikacji nie | nie pokazywać | nie uwzględniać tej | nie przekazywać
  `),
  topics: words(`
    nasz* | my | jestem | nazywam się | now* | poznaj* | przedstawiamy | kurs* | szkoleni* | warsztat* | naucz* | polityk* | pracowni* |
    koleg* | badacz* | badani* | według | atak* | oszust* | może | mogą | możesz | newsletter* | artykuł* | firm* | napisan* przez |
    z pomocą | twój asystent | pomaga | pomoże | odpowiada na | ubezpieczeni* | nieruchomości | wykład* | spotkani* | wystaw* | książk* |
    powieść | naukowc* | dziennikarz* | zaprasz* | opowiemy | porozmawiamy | podcast* | konferencj* | debat* | jak | umie | potrafi |
    twój asystent ai | teraz | dowiesz | dowiedz
  `),
};

export const CZECH_READERS: ReaderWords = {
  machines: words(`
    ^ui | uměl* inteligenc* | jazykov* model* | chatbot* | bot | bota | botovi | boty | virtuáln* asistent* | digitáln* asistent* |
    ai asistent* | ai agent* | ai nástroj* | automatick* systém* | automatizovan* systém* | emailov* robot* | inteligentn* asistent* |
    autonomn* agent* | neuronov* sí* | uměla inteligenc* | umělou inteligenci | jazykovému modelu | jazykový modele | velký jazykový |
    veľký jazykový | bote | botom | botem | botovia | čatbot* | virtuáln* pomocní* | virtuáln* sekretář* | digitáln* pomocní* |
    elektronick* asistent* | elektronick* pomocní* | umělý asistent* | chytr* asistent* | automatick* asistent* | automatick* pomocník* |
    automatick* čtenář* | automatick* nástroj* | ai systém* | ai model* | ai pomocník* | ui asistent* | ui agent* | ui systém* |
    poštovní robot* | poštovní asistent* | poštový robot* | poštový asistent* | mailov* robot* | mailov* asistent* | automatizovan* nástroj* |
    strojov* čten* | strojové zpracování | inteligentn* systém* | elektroničtí asistenti | elektroničtí pomocníci | účetní robot* |
    účtovný robot* | digitálny účtovník | digitální účetní | virtuální účetní | překladač ai | prekladač ai | strojový překladač |
    strojový prekladač | nákupní asistent* | nákupní pomocník* | nákupný asistent* | nákupný pomocník* | nákupnému pomocníkovi |
    hodnotící automat* | hodnotiaci automat* | hodnotící robot* | hodnotiaci robot* | výběrový robot*
  `),
  helpers: words(`
    asistent* | agent* | robot* | pomocník* | pomocníč*
  `),
  programs: words(`
    model | modelu | program* | systém* | nástroj* | stroj | algoritm* | jménem | v mene | místo člověka | software | softwaru | softvér |
    softvéru | softvéri | skript* | filtr | filtru | automat | automatu | za člověka | namiesto človeka | za človeka | není člověk |
    nie je človek | nejsi člověk | nie si človek | nějaký program | nějaká mašina | nějaký robot | jste stroj | jsi stroj | který dělá |
    nejaký program | nejaký robot | si stroj | ste stroj
  `),
  ifs: words(`
    pokud | jestli | jestliže | když | v případě | kdo | kdokoli | každý | každá | všichni | všechny | ak | ak by | keď | v prípade |
    ktokoľvek | kazdy | všetci | kdyby | kdybys | kdybyste | pokud by | pokud snad | kterýkoli | jakýkoli | každému | všem | pro případ |
    keby | keby si | keby ste | ak náhodou | akýkoľvek | hocikto | všetkým | ten kto | pre prípad | pokiaľ
  `),
  youAre: words(`
    jsi | jste | je to | si | ste | čte | číta | čte to | čteno | jsi li | jste li | čteš to | to čteš | to čte | toto čte | toto čteš |
    zprávu čte | čítaš to | to čítaš | toto číta | toto čítaš | správu číta | je čten* | čítan*
  `),
  dears: words(`
    milý | milá | vážený | ahoj | pozor | pokyn pro | pokyny pro | instrukce pro | pro | jako | a ty, | pokyn pre | pokyny pre | pre | ako |
    drahý | vážená | drahá | hej | haló | hele | poslouchej | vzkaz pro | vzkaz | prosba na | určeno pro | určeno | adresováno |
    obracím se na | počúvaj | určené pre | určené | adresované | obraciam sa na | inštrukcia pre | inštrukcie pre
  `),
  reads: words(`
    čte | čteš | čtete | zpracováv* | obsluhuje | shrnuje | shrnuješ | třídí | třídíš | hodnotí | spravuje | prochází | vybírá | číta |
    čítaš | čítate | spracúva* | sumarizuje | triedi | triediš | posudzuje | prechádza | vyberá | čtou | čtoucí* | přečte | přečteš |
    přečetl* | zpracuj* | vyřizuj* | obsluhuješ | shrnující* | třídící* | vyhodnocuj* | hodnotíš | hodnotící* | spravuješ | procházíš |
    posuzuj* | analyzuj* | filtruj* | vybíráš | klasifikuj* | rozděluje poštu | přiděluje | boduje | boduješ | řadí | řadíš | prověřuj* |
    kontroluje poštu | odpovídá na maily | odpovídáš na maily | odpovídá na e maily | hlídá schránku | stará o poštu | staráš o poštu |
    vede schránku | připravuješ | sestavuj* | sepisuj* | vidíš tento | vidíš toto | vidí toto | vidíš tuto | vidíš to | dělá výběr |
    předvýběr* | předvybírá | čítajú | čítajúc* | prečíta* | spracuj* | spracováva* | vybavuj* | zhŕňa | zhŕňaš | zhrnie | sumarizuješ |
    triediac* | prechádzaš | posudzuješ | vyberáš | prideľuje | radí | preveruje | odpovedá na maily | odpovedáš na maily | pripravuješ |
    zostavuj* | čteš to | to čteš | to čte | toto čte | toto čteš | čítaš to | to čítaš | toto číta | toto čítaš | prosívá | prosíváš |
    proseje | přeseje | předtřídí | zkracuj* | krátíš | krátí | zapisuj* jednání | překládá | překládáš | přepisuje | přepisuješ |
    odpovídají na | hlídají | vedou | vedete schránku | staráte o | preosieva | preosievaš | preoseje | osieva | skracuj* | prekladá |
    prekladáš | prepisuje | prepisuješ | odpovedajú na | strážia | vedú | staráte sa o | připravuje | pořizuje | pripravuje | vyhotovuje
  `),
  mails: words(`
    tuto zprávu | tato zpráva | tento mail | tento e mail | tento dopis | tuto schránku | schránk* | tento text | tohoto kandidáta |
    tohoto uchazeče | tuto fakturu | tuto nabídku | shrnutí | souhrn* | odpověd* | túto správu | tento list | túto schránku |
    tohto kandidáta | tohto uchádzača | zhrnuti* | súhrn* | životopis* | přihlášk* | žádost* | uchazeč* | kandidát* | účtenk* | recenz* |
    hodnocení | nabídk* | reklamac* | tiket* | ticket* | požadavk* | požadavek | tento řádek | tuto větu | této větě | tato věta |
    tohoto řádku | tento odstavec | tento dokument | tuto stránku | tuto poznámku | této zprávy | této zprávě | poštu | pošty | mailů |
    maily | zprávu | zprávy | došlou | prihlášk* | žiadosť | žiadosti | uchádzač* | faktúr* | ponuk* | požiadavk* | tento riadok |
    túto vetu | tejto vete | túto poznámku | túto žiadosť | túto faktúru | túto recenziu | tejto správy | tejto správe | táto správa |
    správu | správy | čteš to | to čteš | to čte | toto čte | toto čteš | čítaš to | to čítaš | toto číta | toto čítaš | vidíš tento |
    vidíš toto | doklad* | do překladu | v překladu | do prekladu | v preklade | tuhle recenzi | tuto recenzi | tuhle zprávu | tuhle větu |
    téhle větě | tuto žádost | výtah | zápis | zápisu | zápise | přepis | přepisu | prepis | prepisu | posudek | posudku | posudok | esej* |
    odůvodnění | odôvodneni* | stížnost* | tuto stížnost | hlášení škody | hlášení | hlásenie | sťažnost* | túto sťažnosť | odvolání |
    odvolanie
  `),
  asks: words(`
    musí | musíš | má | mají | měl by | je třeba | prosím | nechť | nech | pošli* | pošlete | přepošli* | přeposlat | odpověz* |
    odpovědět | přidej* | přidá | připoj* | vlož* | zařaď* | napiš* | uveď* | řekni* | zmiň* | dej* | postav* | ohodnoť* | doporuč* |
    představ* | zapamatuj* | ulož* | potvrď* | schval* | přijmi* | zaplať* | uhraď* | převeď* | objednej* | objedná | kup* | rezervuj* |
    otevři* | klikni* | smaž* | vymaž* | přesuň* | označ* | nahraď* | změň | změňte | změnit | najdi* | vyhledej* | zkopíruj* | sdílej* |
    podepiš* | považuj* | ignoruj* | zapomeň* | vynech* | zamlč* | začni* | použij* | odporuč* | prepošli* | odpovedz* | pridaj* |
    napíš* | povedz* | spomeň* | nespomínaj* | daj* | schváľ* | prijmi* | objednaj* | otvor* | zmaž* | presuň* | zmeň | zmeňte | zmeniť |
    nájdi* | podpíš* | zabudni* | musia | přiřaď* | přiděl* | uděl* | umísti* | navrhni* | vyřaď* | odmítni* | zamítni* | zamítnout |
    skryj* | schovej* | zataj* | nahlaš* | sděl* | vyprávěj* | ukaž* | zobraz* | vypiš* | vyjmenuj* | přilož* | uzavři* | zavři* |
    ukonči* | domluv* | naplánuj* | vytvoř* | založ* | vrať | vraťte | stáhni* | rozešli* | posílej* | přeposílej* | předej* | nasměruj* |
    pochval* | zdůrazni* | vyzdvihni* | upřednostni* | zohledni* | ber | berte | vezmi na vědomí | piš | pište | odpovídej* | zaškrtni* |
    odešli* | zašli* | považovat | proveď* | nastav | nastavte | pozvi* | pozvat | dopiš* | vypracuj* | musíte | měla by | mělo by |
    měly by | povinně | nutně | jednej* | postupuj* | řiď se | vyber* | nazvi* | odepiš* | vyřiď* | pokládej* | zařiď* | zaraď* |
    priraď* | pridel* | udeľ* | umiestni* | vyraď* | odmietni* | zamietni* | skry | skryť | schovaj* | nahlás* | porozprávaj* | ukáž* |
    vypíš* | prilož* | pripoj* | uzavri* | zatvor* | dohodni* | vytvor* | vráť | vráťte | stiahni* | rozošli* | posielaj* | preposielaj* |
    odovzdaj* | odošli* | pochváľ* | zdôrazni* | uprednostni* | zohľadni* | píš | píšte | odpovedaj* | považovať | vykonaj* | pozve |
    pozvať | dopíš* | zapamätaj* | mal by | mala by | treba | povinne | konaj* | prenes* | prevezmi* | prever* | pusť* | pustí dál |
    pusti* dál | propusť* | prosaď* | protlač* | posuň* | posouvej* | doplň* | dodat | dodej* | zaznamenej* | poznamenej* | dosaď* |
    vymysli* | vyluč* | škrtni* | vyškrtni* | vyměň* | zaměň* | nezapomeň* | naznač* | přesvědč* | hlasuj* | zdvojnásob* | zvyš* | sniž* |
    zaúčtuj* | proplať* | odhlas* | prepusť* | presaď* | pretlač* | posúvaj* | dodať | zaznamenaj* | poznač* | vylúč* | vymeň* | zameň* |
    nezabudni* | presvedč* | zvýš* | zníž* | preplať* | odhlás* | zapište | zapíšte | přepište | prepíšte | poraďte | oznamte | oznámte |
    informujte | informuj | slib | slibte | sľúb | sľúbte | kývni* | souhlas s | súhlas s | přistup na | pristúp na | strhni* | vybírej* |
    uznej* | uznaj* | vyplať* | nahraď škodu | vyhov | vyhovte | prodluž* | predĺž* | vybav*
  `),
  owners: words(`
    vlastník* | majitel* | uživatel* | příjemc* | uložen* kart* | používateľ* | majiteľ* | príjemc* | vlastnik* | vlastnic* | svému člověku |
    šéfov* | komu sloužíš | komu pomáháš | ten komu | kartu na účtu | nadřízen* | svojmu človeku | nadriaden* | pro majitele | pre majiteľa |
    hospodář* | gazd*
  `),
  quiet: words(`
    bez dotazu | bez ptaní | bez potvrzení | bez vědomí | nezmiňuj* | neříkej* | neinformuj* | neptej* | neptá | nikomu | nikoho se |
    potichu | zamlč* | okamžitě | rovnou | bez opýtania | bez potvrdenia | nespomínaj* | nehovor* | nepýtaj* | ihneď | bez souhlasu |
    bez svolení | bez ověření | bez kontroly | bez dalších otázek | bez otázek | bez komentáře | beze slova | bez vysvětlení | nikomu to |
    o tom nemluv* | o tom nepiš* | ani slovo | tajně | nenápadně | diskrétně | mlč | mlčky | nech si pro sebe | nechej si pro sebe |
    neprozrazuj* | neodhaluj* | neukazuj* | nekomentuj* | nevysvětluj* | neupozorňuj* | neověřuj* | nekontroluj* | necituj* | nedoptávej* |
    nezobrazuj* | nehlas | neoznamuj* | neptej se | aniž by | aniž bys | o této větě | o tomto řádku | o této poznámce | ihned | neprodleně |
    bez súhlasu | bez overenia | bez ďalších otázok | bez otázok | bez komentára | bez slova | bez vysvetlenia | o tom nehovor* |
    o tom nepíš* | tajne | nenápadne | nechaj si pre seba | neprezrádzaj* | neodhaľuj* | nevysvetľuj* | neoveruj* | nehlás* | bez toho aby |
    o tejto vete | o tomto riadku | okamžite | bezodkladne | neobtěžuj* | neotravuj* | nerušte | neruš | nikde to nepiš* | nikde o tom |
    nezapisuj* | nepoznamenávej* | beze stopy | nezanechávej stopy | neobťažuj* | nikde to nepíš* | nezaznamenáv* | bez stopy | nič nehlás* |
    nenahlasuj* | nevolej* | nepředávej* | k tomu nevolej | nezvi* | nevolaj* | neodovzdávaj* | neprizývaj* | o cenách | nezmiňovat |
    neuvádět | neříkat | neukazovat | neinformovat | nespomínať | neuvádzať | neukazovať | neinformovať
  `),
  topics: words(`
    náš | naše | naši | my | jsem | jmenuji se | nov* | představujeme | seznamte | kurz* | školení | seminář* | naučte | zásad* | zaměstnan* |
    koleg* | výzkumn* | podle | útok* | podvodn* | může | mohou | můžete | nyní | newsletter* | článek | firm* | napsán* | s pomocí |
    váš asistent | pomáhá | neporadí | nepomůže | naša | som | volám sa | predstavujeme | školenie | zamestnan* | výskumn* | podľa | môže |
    môžu | pomocou | přednášk* | výstav* | kniha | knihu | román | vědc* | zveme | ukážeme | povíme | besed* | podcast* | konferenc* |
    debat* | prednášk* | pozývame | krúžok | krúžk* | naučia | umí | umie | jak | teď | teraz | váš ai asistent | náš ai | dokáže |
    naučil* sa | naučil* se | dozvíte | dozviete | trénován* | trénovan* | osobní údaje | zapisovací | prepis vypne | přepis vypne
  `),
};
