/** Who reads, how one speaks to it and what one asks of it, in the Slavic languages. */
import { words } from "./language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const RUSSIAN_READERS: ReaderWords = {
  machines: words(`
    ии | искусственн* интеллект* | нейросет* | нейронн* сет* | языков* модел* | чат бот* | чатбот* | бот | бота | боту | ботом | боты | ботам |
    цифров* помощник* | цифров* ассистент* | виртуальн* помощник* | виртуальн* ассистент* | электронн* помощник* | робот секретар* |
    почтов* робот* | почтов* бот* | автоматическ* систем* | автоматизированн* систем* | умн* помощник* | ии помощник* | ии ассистент* |
    автоматическ* помощник* | голосов* помощник* | программный агент
  `),
  helpers: words("ассистент* | помощник* | агент* | робот*"),
  programs: words(
    "модель | модели | программ* | систем* | алгоритм* | машин* | от имени | вместо человека | не человек",
  ),
  ifs: words(
    "если | в случае | когда | кто бы | всякий | любой | любая | любому | каждый | все | всем | коли",
  ),
  beings: words(
    "ты | вы | это | читает | пересказывает | если ты | если вы | письмо читает | его читает | прочитано",
  ),
  dears: words(`
    уважаемый | уважаемая | дорогой | дорогая | привет | внимание | примечание для | сообщение для | инструкция для | инструкции для |
    указание для | для | к | прошу | как | и ты, | а ты
  `),
  reads: words(`
    читает | читаешь | читаете | читающ* | обрабатыва* | разбира* | пересказыва* | резюмиру* | сортиру* | отбира* | анализиру* | оценива* |
    ведет | ведешь | управля* | проверя* | просматрива* | фильтру* | отвеча* за | составля* сводк*
  `),
  mails: words(`
    это письмо | этого письма | этому письму | это сообщение | письмо | почту | почтой | ящик* | это резюме | этого кандидата | кандидат* |
    этот текст | этот счет | пересказ* | сводк* | кратк* содержан* | ответ* | резюме
  `),
  asks: words(`
    должен | должна | должны | обязан* | следует | надо | нужно | просьба | прошу | просим | пожалуйста | пусть | пускай | отправь* | отправит |
    перешли* | пришли* | вышли* | ответь* | добавь* | добавит | включи* | вставь* | впиши* | напиши* | укажи* | скажи* | упомяни* | назови* |
    дай | дайте | поставь* | поставит | оцени* | рекомендуй* | порекомендуй* | посоветуй* | предложи* | выбери* | запомни* | сохрани* |
    подтверди* | одобри* | прими | примите | оплати* | заплати* | переведи* | закажи* | купи* | забронируй* | открой* | нажми* | перейди* |
    удали* | сотри* | перемести* | пометь* | отметь* | замени* | измени* | обнови* | найди* | скопируй* | скачай* | поделись | подпиши* |
    считай* | игнорируй* | забудь* | умолчи* | опусти* | пропусти* | сделай* | начни* | закончи* | используй* | зарегистрируй* | отмени*
  `),
  owners: words(
    "владел* | пользовател* | хозя* | получател* | человек* | привязанн* карт* | сохраненн* карт* | корпоративн* карт*",
  ),
  quiet: words(`
    не спрашивая | без подтвержд* | без ведома | не сообщай* | не упоминай* | не говори* | не уведомляй* | никому | молча | тихо |
    не беспокой* | умолчи* | не показывай* | немедленно | не задавай* | втайне | делай* молча
  `),
  topics: words(`
    наш | наша | наши | нашего | мы | я | меня зовут | нов* | запусти* | представля* | познакомьтесь | курс* | вебинар* | обучен* | научитесь |
    научим | политик* | сотрудник* | коллег* | исследовател* | исследован* | согласно | атак* | мошенник* | может | могут | можете | рассылк* |
    стать* | компани* | банки | написан* с помощью | ваш ассистент | ваш помощник | помога* | не помог | напишите «оператор»
  `),
};

export const UKRAINIAN_READERS: ReaderWords = {
  machines: words(`
    ші | штучн* інтелект* | штучны інтэлект | штучнага інтэлекту | нейромереж* | мовн* модел* | чат бот* | чатбот* | бот | бота | боту | ботам |
    боты | цифров* помічник* | цифров* асистент* | віртуальн* помічник* | віртуальн* асистент* | автоматичн* систем* | автоматизован* систем* |
    пошто* робот* | ші помічник* | памочнік* з | аўтаматычн* сістэм*
  `),
  helpers: words("асистент* | помічник* | памочнік* | агент* | робот*"),
  programs: words("модель | програм* | систем* | сістэм* | алгоритм* | машин* | від імені | замість людини"),
  ifs: words("якщо | коли | якби | калі | хто б | кожен | кожна | будь який | будь яка | усі | всі | кожны"),
  beings: words("ти | ви | ты | вы | це | гэта | читає | гэты ліст чытае"),
  dears: words(
    "шановний | шановна | дорогий | привіт | увага | примітка для | повідомлення для | інструкція для | для | до | прошу | як | і ти, | паважаны",
  ),
  reads: words(`
    читає | читаєш | читаєте | чытае | чытаеш | обробля* | опрацьову* | підсумову* | переказу* | сорту* | відбира* | аналізу* | оціню* | веде |
    керує | перевіря* | перегляда* | апрацоўва*
  `),
  mails: words(`
    цей лист | цього листа | це повідомлення | лист | пошту | скриньк* | це резюме | резюме | кандидат* | цей текст | цей рахунок | підсумк* |
    переказ* | стисл* | відповід* | гэты ліст | пераказ*
  `),
  asks: words(`
    повинен | повинна | має | маєте | мусить | слід | треба | потрібно | прошу | просимо | будь ласка | нехай | хай | надішли* | відправ* |
    перешли* | відпові* | дай | дадай* | додай* | включ* | встав* | впиши* | напиши* | вкажи* | скажи* | згадай* | назви* | постав* | оціни* |
    рекомендуй* | порекомендуй* | обери* | запам'ятай* | збережи* | підтверд* | схвал* | прийми* | оплат* | сплат* | перекаж* | замов* | купи* |
    заброн* | відкрий* | натисни* | видали* | перемісти* | познач* | заміни* | зміни* | знайди* | скопіюй* | підпиши* | вважай* | ігноруй* |
    забудь* | не зважай* | пропусти* | зроби* | пашлі* | напішы*
  `),
  owners: words("власник* | користувач* | отримувач* | одержувач* | людин* | збережен* карт* | уладальнік*"),
  quiet: words(
    "не питаючи | без підтвердж* | без відома | не повідомляй* | не згадуй* | не кажи* | нікому | мовчки | не зважай* | негайно | не пытай*",
  ),
  topics: words(`
    наш | наша | наші | ми | мы | я | мене звати | нов* | запуст* | знайомтеся | курс* | вебінар* | навч* | політик* | працівник* | колег* |
    дослідник* | дослідженн* | згідно | атак* | шахра* | може | можуть | можете | розсилк* | статт* | компані* | за допомогою | ваш асистент |
    допомага* | свої завдання
  `),
};

export const SOUTH_SLAVIC_READERS: ReaderWords = {
  machines: words(`
    изкуствен* интелект* | вештачк* интелигенциј* | вештачка интелигенција | вјештачк* интелигенциј* | вештачке интелигенције | езиков* модел* |
    јазичен модел | језичк* модел* | чатбот* | чат бот* | бот | бота | ботът | ботове | виртуалн* асистент* | дигитал* асистент* |
    дигитален помощник | автоматичн* систем* | автоматизиран* систем* | ии | аи | umjetn* inteligencij* | vještačk* inteligencij* |
    veštačk* inteligencij* | jezični model | jezički model | virtualn* asistent* | digitaln* asistent* | digitaln* pomoćnik* | ai asistent* |
    ai agent* | automatizirani sustav* | automatsk* sistem* | umetn* inteligenc* | jezikovni model | digitaln* pomočnik* | virtualn* pomočnik* |
    samodejni sistem | klepetaln* robot* | ^ui
  `),
  helpers: words(
    "асистент* | помощник* | агент* | робот* | asistent* | pomoćnik* | pomočnik* | agent* | robot*",
  ),
  programs: words(
    "модел | модела | програм* | систем* | алгоритъм* | от името | model | modela | program* | sustav* | sistem* | alat | u ime | v imenu",
  ),
  ifs: words(`
    ако | в случай | когато | който и да | всеки | всички | ukoliko | ako | kada | tko god | ko god | svaki | svaka | svi | če | v primeru |
    kadar | kdor | vsak | vsi | доколку | ко год | сваки
  `),
  beings: words(
    "ти си | вие сте | си | сте | е | чете | si | ste | je | si ti | ovo čita | to bere | poruku obrađuje | obrađuje | ја чита | ово чита",
  ),
  dears: words(`
    уважаеми | скъпи | здравей | внимание | бележка за | съобщение до | съобщение за | инструкция за | инструкции за | до | за | като | към |
    и ти, | poštovani | dragi | draga | pozor | napomena za | poruka za | upute za | uputa za | za | kao | i ti, | spoštovani | opomba za |
    sporočilo za | navodilo za | navodila za | kot | почитуван | порака за | поштовани
  `),
  reads: words(`
    чете | четеш | четете | обработва* | обобщава* | сортира* | подбира* | анализира* | оценява* | управлява* | преглежда* | отговаря за |
    чита | читаш | обрађује | обработува* | бира | biraš | čita | čitaš | čitate | obrađuje | obrađuješ | sažima | sažimaš | razvrstava |
    analizira* | procjenjuje | upravlja | pregledava | bira | bere | bereš | berete | obdeluje | povzema | razvršča | ocenjuje
  `),
  mails: words(`
    това писмо | това съобщение | този имейл | тази поща | писмото | пощата | кандидат* | тази кандидатура | тази оферта | фактурата |
    резюмето | обобщение* | отговора | ову поруку | ово писмо | ову пријаву | апликација* | ja | ovu poruku | ovaj mail | ovaj e mail |
    ovo pismo | ovaj sandučić | ovo | sažetak | sažetku | ovog kandidata | ovu prijavu | to sporočilo | to pismo | ta nabiralnik | povzetek |
    povzetku | to | tega kandidata | резиме*
  `),
  asks: words(`
    трябва | моля | следва да | нека | изпрати* | прати* | препрати* | отговори* | добави* | включи* | впиши* | напиши* | посочи* | кажи* |
    спомени* | дай* | постави* | оцени* | препоръчай* | избери* | запомни* | запази* | потвърди* | одобри* | приеми* | плати* | преведи* |
    поръчай* | купи* | резервирай* | отвори* | натисни* | изтрий* | премести* | маркирай* | отбележи* | замени* | промени* | намери* |
    копирай* | подпиши* | считай* | игнорирай* | забрави* | премълчи* | пропусни* | направи* | треба | стави* | означи* | закажи* | одговори* |
    пошаљи* | додај* | trebaš | treba | mora | moraju | molim* | neka | pošalji* | proslijedi* | prosledi* | odgovori* | dodaj* | uključi* |
    upiši* | napiši* | navedi* | reci* | spomeni* | daj* | stavi* | ocijeni* | preporuči* | zapamti* | spremi* | potvrdi* | odobri* |
    prihvati* | plati* | uplati* | naruči* | kupi* | rezerviraj* | otvori* | klikni* | obriši* | izbriši* | premjesti* | označi* | zamijeni* |
    promijeni* | pronađi* | kopiraj* | potpiši* | smatraj* | ignoriraj* | zaboravi* | preskoči* | naj | prosim | pošlji* | posreduj* | zapiši* |
    omeni* | postavi* | priporoči* | shrani* | sprejmi* | plačaj* | odpri* | spremeni*
  `),
  owners: words(`
    собственик* | потребител* | получател* | запазената карта | vlasnik* | korisnik* | primatelj* | spremljen* kartic* | lastnik* | uporabnik* |
    prejemnik* | власник* | корисник*
  `),
  quiet: words(`
    без да пита* | без потвърждение | не споменавай* | не казвай* | никому | тихо | премълчи* | незабавно | bez pitanja | bez potvrde |
    ne spominji* | ne govori* | nikome | ne pita | ne pitaj* | odmah | tiho | brez vprašanja | brez potrditve | ne omenjaj* | ne povej* |
    nikomur | takoj | без питања
  `),
  topics: words(`
    наш* | ние | аз съм | казвам се | нов* | представя* | запознайте | курс* | семинар* | обучение | научете | политика* | служител* | колег* |
    изследовател* | според | атак* | измамни* | може | могат | можете | бюлетин* | статия* | компани* | с помощта на | вашият асистент |
    помага* | не помогне | naš* | mi | ja sam | zovem se | nov* | upoznajte | tečaj* | seminar* | obuka | naučite | zaposlenik* | kolege |
    istraživač* | prema | napad* | prevarant* | može | mogu | možete | članak | tvrtk* | kompanij* | uz pomoć | vaš asistent | pomaže |
    jaz sem | spoznajte | lahko | raziskoval* | podjetj* | s pomočjo | vaš pomočnik
  `),
};

export const POLISH_READERS: ReaderWords = {
  machines: words(`
    ^si | sztuczn* inteligencj* | model językow* | modelu językow* | modele językowe | chatbot* | czatbot* | bot | bota | botem | boty | botom |
    wirtualn* asystent* | cyfrow* asystent* | asystent ai | asystencie ai | asystentem ai | asystenta ai | asystentowi ai | agent ai |
    agenta ai | agencie ai | inteligentn* asystent* | automatyczn* system* | zautomatyzowan* system* | system rekrutacyjny | narzędzi* ai |
    robot* pocztow* | autonomiczn* agent*
  `),
  helpers: words("asystent* | asystencie | agent* | robot*"),
  programs: words(
    "agencie | model | modelu | program* | system* | narzędzi* | maszyn* | algorytm* | w imieniu | zamiast człowieka | nie człowiek*",
  ),
  ifs: words(
    "jeśli | jeżeli | gdyby | gdy | w przypadku | kto | ktokolwiek | każdy | każda | każde | wszystkie | wszyscy | ilekroć",
  ),
  beings: words("jesteś | jest pan | jesteście | to | czyta | czytane przez | przetwarzane przez"),
  dears: words(`
    drogi | droga | szanowny | witaj | uwaga | uwaga dla | notatka dla | wiadomość dla | wiadomość do | instrukcja dla | instrukcje dla |
    polecenie dla | dla | do | jako | a ty, | i ty
  `),
  reads: words(`
    czyta | czytasz | czytający* | czytająca | przetwarza* | obsługuj* | streszcza* | podsumowuj* | sortuj* | segreguj* | analizuj* | ocenia* |
    selekcjonuj* | zarządza* | przegląda* | filtruj* | odpowiada za
  `),
  mails: words(`
    tę wiadomość | ta wiadomość | tej wiadomości | ten mail | tego maila | ten e mail | ten list | tę skrzynkę | skrzynk* | to | ten tekst |
    tej kandydat* | tego kandydata | to cv | tę aplikację | tę fakturę | tę ofertę | streszczeni* | podsumowani* | odpowiedz*
  `),
  asks: words(`
    musi | musisz | powinien | powinna | powinno | ma | mają | należy | trzeba | proszę | prosimy | niech | wyślij* | prześlij* | przekaż* |
    odpowiedz* | odpisz* | dodaj* | dopisz* | dołącz* | wstaw* | umieść* | napisz* | podaj* | powiedz* | wspomnij* | wymień* | daj* | ustaw* |
    oceń* | poleć* | polecaj* | zarekomenduj* | rekomenduj* | przedstaw* | zapamiętaj* | zapisz* | potwierdź* | zatwierdź* | zaakceptuj* |
    zapłać* | opłać* | przelej* | zamów* | kup* | zarezerwuj* | otwórz* | kliknij* | usuń* | skasuj* | przenieś* | oznacz* | zamień* | zmień* |
    znajdź* | wyszukaj* | skopiuj* | udostępnij* | podpisz* | uznaj* | traktuj* | zignoruj* | ignoruj* | zapomnij* | pomiń* | przemilcz* |
    zrób* | zacznij* | zakończ* | użyj*
  `),
  owners: words(
    "właściciel* | użytkownik* | odbiorc* | adresat* | zapisan* kart* | twój człowiek | o zgodę | trybie",
  ),
  quiet: words(`
    bez pytania | bez potwierdzenia | bez wiedzy | nie wspominaj* | nie mów* | nie informuj* | nie pytaj* | nie zgłaszaj* | nikomu | po cichu |
    przemilcz* | natychmiast | pomiń
  `),
  topics: words(`
    nasz* | my | jestem | nazywam się | now* | poznaj* | przedstawiamy | kurs* | szkoleni* | warsztat* | naucz* | polityk* | pracowni* |
    koleg* | badacz* | badani* | według | atak* | oszust* | może | mogą | możesz | newsletter* | artykuł* | firm* | napisan* przez | z pomocą |
    twój asystent | pomaga | pomoże | odpowiada na | ubezpieczeni* | nieruchomości
  `),
};

export const CZECH_READERS: ReaderWords = {
  machines: words(`
    ^ui | uměl* inteligenc* | umel* inteligenci* | jazykov* model* | chatbot* | bot | bota | botovi | boty | virtuáln* asistent* |
    digitáln* asistent* | ai asistent* | ai agent* | ai nástroj* | automatick* systém* | automatizovan* systém* | emailov* robot* |
    inteligentn* asistent* | autonomn* agent*
  `),
  helpers: words("asistent* | agent* | robot*"),
  programs: words(
    "model | modelu | program* | systém* | nástroj* | stroj | algoritm* | jménem | v mene | místo člověka",
  ),
  ifs: words(`
    pokud | jestli | jestliže | když | v případě | kdo | kdokoli | každý | každá | všichni | všechny | ak | ak by | keď | v prípade |
    ktokoľvek | kazdy | všetci
  `),
  beings: words("jsi | jste | je to | si | ste | čte | číta | čte to | čteno | zpracovává"),
  dears: words(`
    milý | milá | vážený | ahoj | pozor | poznámka pro | zpráva pro | pokyn pro | pokyny pro | instrukce pro | pro | jako | a ty, |
    poznámka pre | správa pre | pokyn pre | pokyny pre | pre | ako | drahý
  `),
  reads: words(`
    čte | čteš | čtete | zpracováv* | obsluhuje | shrnuje | shrnuješ | třídí | třídíš | vyhodnocuje | hodnotí | spravuje | prochází |
    analyzuje | filtruje | vybírá | číta | čítaš | čítate | spracúva* | sumarizuje | triedi | triediš | posudzuje | prechádza | vyberá
  `),
  mails: words(`
    tuto zprávu | tato zpráva | tento mail | tento e mail | tento dopis | tuto schránku | schránk* | toto | tento text | tohoto kandidáta |
    tohoto uchazeče | tuto fakturu | tuto nabídku | shrnutí | souhrn* | odpověd* | túto správu | tento list | túto schránku | tohto kandidáta |
    tohto uchádzača | zhrnuti* | súhrn*
  `),
  asks: words(`
    musí | musíš | má | mají | měl by | je třeba | prosím | ať | nechť | nech | pošli* | pošlete | přepošli* | přeposlat | odpověz* |
    odpovědět | přidej* | přidá | připoj* | vlož* | zařaď* | napiš* | uveď* | řekni* | zmiň* | dej* | postav* | ohodnoť* | doporuč* |
    představ* | zapamatuj* | ulož* | potvrď* | schval* | přijmi* | zaplať* | zaplatí | uhraď* | uhradí | převeď* | objednej* | objedná | kup* |
    rezervuj* | otevři* | klikni* | smaž* | vymaž* | přesuň* | označ* | nahraď* | změň* | najdi* | vyhledej* | zkopíruj* | sdílej* | podepiš* |
    považuj* | ignoruj* | zapomeň* | vynech* | zamlč* | udělej* | začni* | použij* | odporuč* | prepošli* | odpovedz* | pridaj* | napíš* |
    povedz* | spomeň* | nespomínaj* | daj* | schváľ* | prijmi* | objednaj* | otvor* | zmaž* | presuň* | zmeň* | nájdi* | podpíš* | zabudni* |
    musia
  `),
  owners: words(
    "vlastník* | majitel* | uživatel* | příjemc* | uložen* kart* | používateľ* | majiteľ* | príjemc* | vlastnik*",
  ),
  quiet: words(`
    bez dotazu | bez ptaní | bez potvrzení | bez vědomí | nezmiňuj* | neříkej* | neinformuj* | neptej* | neptá | nikomu | nikoho se | potichu |
    zamlč* | okamžitě | rovnou | bez opýtania | bez potvrdenia | nespomínaj* | nehovor* | nepýtaj* | ihneď
  `),
  topics: words(`
    náš | naše | naši | my | jsem | jmenuji se | nov* | představujeme | seznamte | kurz* | školení | seminář* | naučte | zásad* | zaměstnan* |
    koleg* | výzkumn* | podle | útok* | podvodn* | může | mohou | můžete | nyní | newsletter* | článek | firm* | napsán* | s pomocí |
    váš asistent | pomáhá | neporadí | nepomůže | naša | som | volám sa | predstavujeme | školenie | zamestnan* | výskumn* | podľa | môže |
    môžu | pomocou
  `),
};
