/** Orders to a model in the Slavic languages of the West and the South. */
import { words } from "../language.ts";
import type { OrderWords } from "./order-words.ts";
import { SOUTH_SLAVIC_READERS } from "./order-words-readers-balkan.ts";
import { CZECH_READERS, POLISH_READERS } from "./order-words-readers-slavic.ts";

export const SLAVIC_ORDERS: readonly OrderWords[] = [
  // Polish
  {
    ...POLISH_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | asystent ai | asystenta ai | asystentowi ai |
      asystentem ai | asystencie ai | asystent sztucznej inteligencji |
      asystenta sztucznej inteligencji | agent ai | agenta ai | agenci ai | agentow ai |
      model jezykow* | modelu jezykow* | modele jezykow* | modelem jezykow* |
      sztuczna inteligencj* | systemie ai | narzedzi* ai | sztucznej inteligencji |
      sztuczną inteligencję | asystencie | model ai | modelu ai
    `),
    toModels: words(`
      do ciebie, gpt* | do ciebie, claude | gdy streszczasz te wiadomosc | podsumowujac te wiadomosc |
      do asystenta ai | do agenta ai | drogi asystencie | jesli jestes ai | jezeli jestes ai |
      jesli jestes modelem | jako model jezykow* | uwaga ai | do ai |
      jesli jestes sztuczna inteligencja | jezeli jestes sztuczna inteligencja |
      jezeli jestes modelem | jesli czyta to ai | do modelu jezykowego | dla modelu jezykowego
    `),
    overrides: words(`
      zignoruj | ignoruj | zapomnij | nie zwracaj uwagi | nie stosuj | obejdz | odrzuc | nadpisz |
      zlekcewaz* | nie przestrzegaj | nie wykonuj | nie bierz pod uwage | uniewaznij | porzuc
    `),
    instructions: words(`
      instrukcj* | polecen* | prompt* | dyrektyw* | nakaz* | wskazowk* | komend*
    `),
    rules: words("regul* | zasad* | wytyczn*"),
    scopes: words(`
      wszystkie | wszystkie inne | wszelkie | pozostale |
      wszystki* | wszelki* | twoje | swoje | poprzedni* | wczesniejsz* | dotychczasow* | powyzsz* |
      system*
    `),
    sends: words(`
      wyslij | przeslij | przekaz | podaj | odpowiedz | przeslac | opublikuj | przelej | zaplac |
      udostepnij | odeslij | wysylaj | przesylaj | dolacz
    `),
    secrets: words(`
      moje wiadomosci | moje e maile | moje maile | ostatnie wiadomosci | moich wiadomosci |
      kod | kody | kodu | kodow | hasl* | token* | poswiadczen* | skrzynk* | link do resetu |
      dane logowania | tajemnic*
    `),
    whichOnes: words("ostatni* | najnowsz* | wszystki* | kazdy | natychmiast"),
    hides: words(`
      nie mow | nie informuj | nie wspominaj | nie powiadamiaj | nie zglaszaj | bez informowania |
      bez wiedzy | bez pytania | nie ujawniaj | nie zdradzaj | nie wspominac | nie pokazuj |
      nie zdradz | zachowaj w tajemnicy | bez powiadamiania
    `),
    users: words("uzytkownik* | operator* | czlowiek* | wlasciciel*"),
    modelTasks: words(`
      pierwotne zadanie | pierwotnego zadania |
      wykonaj | twoje nowe zadanie | twoje nowe instrukcje | odpowiedz tylko | odkoduj | zdekoduj |
      wykonuj | postepuj zgodnie | twoja nowa rola | twoje nowe polecenie | usun wiadomosc |
      odpowiadaj tylko
    `),
    tools: words(`
      uzyj swoich narzedzi | uzyj narzedzi | przeszukaj skrzynke | uzyj narzedzia |
      skorzystaj z narzedzi | wyszukaj w skrzynce
    `),
    prompts: words(`
      swoj prompt* | twoj prompt* | prompt systemow* | swoje instrukcje systemow* |
      twoje instrukcje systemow* | swoj systemowy prompt | tresc promptu | instrukcje systemowe
    `),
    reveals: words(`
      pokaz | ujawnij | powtorz | wypisz | podaj | wyslij | odpowiedz | przytocz | wyswietl |
      zacytuj | napisz | przeslij
    `),
    betweenPeople: words(`
      moj* | moich | nasz* | dotyczac* | w sprawie | jesli nie | jesli to nie | omylkowo | przez pomylke | stron* | podrecznik*
    `),
    never: words(`
      nigdy | nie podawaj* | nie przekazuj* | nie udostepniaj* | nie wysylaj* | nie przesylaj* |
      nie wpisuj* | nie wklejaj* | nie dyktuj* | nie publikuj* | nie ufaj* | nie poprosi* |
      nie prosimy | nie zapyta* | nie wolno | nie nalezy | nikomu nie
    `),
  },
  // Czech, Slovak
  {
    ...CZECH_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | ai asisten* | asistent ai | jazykovy model* |
      jazykovemu model* | jazykove model* | jazykoveho model* | umela inteligence |
      umela inteligencia | umelej inteligencie | umele inteligence | umelou inteligenci |
      ai nastroj* | umelou inteligenciou | velky jazykovy | jazykovym modelom
    `),
    toModels: words(`
      pro ai | pre ai | vazeny asistente | jestli jsi ai | pokud jsi ai | ak si ai |
      jako jazykovy model | ako jazykovy model | pokud jsi jazykovy model | jsi li ai |
      jsi li umela inteligence | pokud jsi umela inteligence | ak si umela inteligencia |
      ak si jazykovy model | pro umelou inteligenci | pre umelu inteligenciu
    `),
    overrides: words(`
      ignoruj* | zapomen | zabudni | nevsimej si | nedbej | prehlizej | neridte se | neposlouchej |
      obejdi | obid | nedodrzuj | neres | zahod | odmitni | nedodrziavaj | nevsimaj si | zapomente |
      ignorovat | nerespektuj
    `),
    instructions: words(`
      instrukc* | pokyn* | prikaz* | prompt* | inštrukc* | navod* | povely
    `),
    rules: words("pravidl* | smernic*"),
    scopes: words(`
      vsechn* | vsetk* | sve | svoje | tve | tvoje | predchoz* | predchadzajuc* | drivejs* | predesl* |
      dosavadn* | doterajs* | system*
    `),
    sends: words(`
      posli | odesli | prepos* | odpovez | odpovedz | zasli | sdel | zaplat | odosli* |
      zverejni | preved | poslete | odešli | prilož
    `),
    secrets: words(`
      moje e maily | moje maily | moje zpravy | mou postu | moje spravy |
      kod | kody | kodu | hesl* | token* | schrank* | prihlasovaci udaje | prihlasovacie udaje | tajemstv*
    `),
    whichOnes: words("posledn* | nejnovejs* | najnovs* | vsechn* | vsetk* | kazd* | okamzite"),
    hides: words(`
      nerikej | neinformuj | nezminuj | nezminuj se | neupozornuj | bez vedomi | bez upozorneni |
      bez ptani | nehovor | nespominaj | neprozrazuj | nezobrazuj | nesdeluj | neoznamuj | nehlas |
      bez souhlasu | bez vedomia | nepis o tom
    `),
    users: words("uzivatel* | pouzivatel* | operator* | clovek* | vlastnik*"),
    modelTasks: words(`
      musi poslechnout | vykonaj | tvuj novy ukol | odpovez pouze | dekoduj |
      proved* | vykonej* | tvoja nova uloha | odpovidej pouze | odpovedaj iba | smaz zpravu |
      vymaz spravu
    `),
    tools: words(`
      pouzij sve nastroje | prohledej schranku | pouzij nastroje | pouzi nastroje |
      pouzi svoje nastroje | prehladaj schranku | prohledej postu
    `),
    prompts: words(`
      svuj systemovy prompt | tvuj systemovy prompt | svuj prompt | svoj prompt |
      sve systemove instrukce | systemovy prompt | systemove instrukce | systemove instrukcie |
      svoj systemovy prompt
    `),
    reveals: words(`
      ukaz | odhal | zopakuj | vypis | napis | posli | odpovez | zobraz | vytiskni | prezrad |
      cituj
    `),
    betweenPeople: words(`
      muj | moje | mych | nas | nase | nasich | ohledne | tykajic* | pokud jste | pokud jsi | omylem | stran* | prirucka
    `),
    never: words("nikdy | zadn*"),
  },
  // Bulgarian, Serbian, Croatian, Slovene
  {
    ...SOUTH_SLAVIC_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | ии асистент* | аи асистент* | ai асистент* |
      езиков модел | езиковия модел | изкуствен интелект | ai pomocnik* | ai asistent* |
      umjetna inteligencija | vestacka inteligencija | jezicni model* | jezicki model* |
      вештачка интелигенција | језички модел* | ии агент* | ии модел* | езикови модели |
      изкуствения интелект | вештачке интелигенције | вештачкој интелигенцији |
      umjetne inteligencije | umjetnoj inteligenciji | vestacke inteligencije |
      vestackoj inteligenciji | umetna inteligenca | umetne inteligence | umetni inteligenci |
      umetno inteligenco | jezikovni model* | jezikovnega modela | ui asistent* | ui agent* |
      ui pomocnik*
    `),
    toModels: words(`
      ако си ии | ако си езиков модел | ako si ai | ako si jezicni model | ako si jezicki model |
      за ии асистента | ako si umjetna inteligencija | ako si vestacka inteligencija |
      ако си изкуствен интелект | ако си вештачка интелигенција | ако си језички модел |
      kao jezicni model | kao jezicki model | ce si umetna inteligenca | ce si jezikovni model |
      kot jezikovni model | като езиков модел
    `),
    overrides: words(`
      игнорирай | забрави | пренебрегни | не следвай | zanemari | zaboravi | ignorisi |
      занемари | заборави | игнориши | ne obaziri se | игнорирайте | забравете | не изпълнявай |
      не се съобразявай | отхвърли | zanemarite | zaboravite | ne slijedi | ne sledi |
      ne izvrsavaj | odbaci | занемарите | заборавите | не следи | одбаци | prezri* | pozabi* |
      ne upostevaj* | ne izvrsuj | zavrzi | ignoriraj*
    `),
    instructions: words(`
      инструкци* | указани* | uput* | instrukcij* | naredb* | упутств* | промпт* | нареждан* |
      заповед* | nalog* | prompt* | директив* | direktiv* | navodil* | ukaz*
    `),
    rules: words(`
      правила | команди | pravila | правилата | команде | naredbe | smjernic* | smernic*
    `),
    scopes: words(`
      всички | твоите | предишни* | досегашни* | sve | svoje | prethodn* | ranij* | dosadasnj* |
      све | своје | претходн* | раниј* | всичките | своите | предходн* | горни* | sva | svih |
      tvoje | gornj* | prijasnj* | сва | твоје | vsa | vse | svoja | tvoja | prejsnj* | dosedanj* |
      sistem*
    `),
    sends: words(`
      изпрати | препрати | отговори | posalji | proslijedi | prosledi | odgovori | пошаљи |
      проследи | одговори | изпращай | прати | препращай | съобщи | публикувай | плати | преведи |
      šalji | proslijedite | plati | uplati | prebaci | објави | poslji* | posreduj* | preposlji* |
      objavi | nakazi | placaj
    `),
    secrets: words(`
      моите имейли | всичките ми имейли | moje poruke | sve moje poruke | moje mejlove | мојe поруке | moje mailove | moja sporocila | moje e poste |
      код | кода | кодове | кодовете | парол* | kod | kodove | kodova | lozink* | sifr* | sanduc* |
      лозинк* | шифр* | сандуч* | токен* | тајн* | пощенск* кутия | данните за вход | pretinac |
      pretinca | token* | podatke za prijavu | tajn* | geslo | gesla | gesel | gesli | koda | kode |
      kodo | nabiralnik* | podatke za prijavo
    `),
    whichOnes: words(`
      последн* | всички | posljednj* | poslednj* | najnovij* | sve | последњ* | све | най нов* |
      незабавно | всяка | најнов* | odmah | svaki | svaku | svaka | zadnj* | najnovejs* | vse |
      takoj
    `),
    hides: words(`
      не казвай | не споменавай | не уведомявай | без да казваш | ne govori | nemoj reci |
      ne spominji | ne obavjestavaj | ne obavestavaj | bez znanja | не говори | не помињи |
      не съобщавай | не разказвай | не разкривай | без знанието | без да уведомяваш | без да питаш |
      ne pominji | ne otkrivaj | ne javljaj | nemoj spominjati | nemoj pominjati | bez pitanja |
      bez obavještavanja | не откривај | не обавештавај | без знања | ne povej | ne omenjaj |
      ne obvescaj | ne razkrij | ne razkrivaj | brez vednosti | ne sprasuj
    `),
    users: words(`
      потребител* | korisnik* | корисник* | operater* | оператор* | собственик* | човек* |
      vlasnik* | covjek* | covek* | власник* | uporabnik* | lastnik* | clovek*
    `),
    modelTasks: words(`
      изпълни | izvrsi | изврши | новата ти задача | твоята нова задача | отговаряй само |
      декодирай | tvoj novi zadatak | odgovaraj samo | dekodiraj | izvedi | tvoja nova naloga |
      odgovori samo | твој нови задатак | одговарај само
    `),
    tools: words(`
      използвай инструментите си | използвай инструментите | претърси пощата | koristi svoje alate |
      koristi alate | pretrazi sanducic | uporabi svoja orodja | uporabi orodja |
      preisci nabiralnik | користи своје алате
    `),
    prompts: words(`
      системния си промпт | svoj sistemski prompt | svoj sustavni prompt | свој системски промпт |
      системния промпт | системните си инструкции | svoje sistemske upute | svoj prompt |
      sistemski prompt | sustavski prompt | svoje sistemske instrukcije | системски промпт |
      svoj sistemski poziv | svoj sistemski ukaz | sistemski poziv
    `),
    reveals: words(`
      покажи | повтори | разкрий | pokazi | ponovi | otkrij | posalji | изпрати | изведи | напиши |
      цитирай | ispisi | napisi | prikazi | испиши | прикажи | izpisi | razkrij | navedi | poslji
    `),
    betweenPeople: words(`
      моите | нашите | относно | moje | nase | vezano | ako niste | моје | наше | у вези |
      ако не сте | vezi | glede | moja | nasa | ce niste
    `),
    never: words(`
      никога | nikad* | никад* | nikoli | nikomur | nikome | никоме
    `),
  },
];
