/** What people write around links that confirm something, in Polish, Czech and Slovak. */
import { words } from "../language.ts";

export const SLAVIC_VERIFY: readonly string[] = words(`
  list dotarł | wiadomość dotarła | mail doszedł | mail dotarł | doszło do mnie | dotarło do mnie | dobrze odczyt* |
  dobrze przeczyta* | dobrze przepisa* | dobrze wpisał* | literówk* | adres jest dobry | dobry adres |
  adres w porządku | czy adres | zgadza się to | zgadza się chcę | wszystko się zgadza | potwierdzam że | to mój mail |
  to mój e mail | to moja skrzynka | należy do mnie | czytam tę skrzynkę | odbieram tę pocztę | kończę rejestrację |
  dokończ zakładanie | kończę zakładanie | zakończ zakładanie | aktywuję | włączam konto | uruchamiam konto |
  uruchom moje | wchodzę w to | piszę się na | dołączam | dołącz mnie | dobrze trafi* | trafiliście | trafiliśmy |
  dać nam znać że | daj nam znać że | daj znać że list | list do pani dotarł | list do ciebie dotarł |
  ostatni drobiazg | została jedna rzecz | jedna drobna rzecz | akceptuję nowy | akceptuję zmianę | akceptację zmiany |
  przepisz moje konto na | wskazano ten adres | ktoś zapisał ten adres | ktoś zostawił ten adres | wpisano ten adres |
  mamy pisać | możecie pisać | piszcie do mnie | poproszę o biuletyn | chcę czytać | chcę listy | chcę newsletter |
  chcę należeć | zostaję | jestem prawdziwy | jestem prawdziwa | jestem człowiekiem | adres mój | adres jest mój |
  e mail jest mój | opowiadajcie | podyktował* nam | podyktowano nam | czy rzeczywiście pański | mój adres |
  to moja poczta | tak to ja | tak to mój | tak to moje | tak chcę | tak poproszę | tak proszę | tak wysyłajcie |
  tak piszcie | tak przysyłajcie | tak zapiszcie | zapisz mnie | zapiszcie mnie | zapisuję się | dopiszcie mnie |
  dopisz mnie | chcę dostawać | chcę otrzymywać | chcę dołączyć | jestem za | liczcie na mnie | to ja się zapis* |
  zapisałem się | zapisałam się | ktoś inny wpis* | ktoś wpisał | ktoś podał | podano ten adres | podał pan |
  podała pani | bez twojej wiedzy | bez twojej zgody | bez pani zgody | bez pana zgody | adres jest poprawny |
  adres się zgadza | adres jest prawidłowy | właściwy adres | adres działa | skrzynka działa | dobrze zapis* |
  jest twój | jest pani | jest pana | twoja skrzynka | że to ty | że to pani | że to pan | czy to ty | czy to pani |
  czy to pan | czy ten adres | że ten adres | trafia do | tak dostał* | otrzymałem | otrzymałam | prawdziwa osoba |
  nie jesteś robotem | żeby mieć pewność | aby mieć pewność | upewnić się że | upewnijmy się | chcemy wiedzieć czy |
  zanim założymy | zanim uruchomimy | zanim wyślemy | zanim zaczniemy | zanim otworzymy | zanim dopiszemy |
  zanim konto | jedno kliknięcie | jednym kliknięciem | wystarczy kliknąć | wystarczy jedno | formalność |
  prawie na liście | prawie gotow* | już prawie | dokończ zapis* | zakończ zapis* | załóż moje | otwórz moje konto |
  uruchom konto | włącz konto | obudź konto | konto śpi | twoje konto czeka | konto już czeka | konto na ciebie czeka |
  konto ożyje | zostań członk* | rozpocznij członk* | zamiast starego | zamiast poprzedniego | nowy adres |
  nowego adresu | od teraz na ten | dołącz do zespołu | przyjmuję zaproszenie | czy na pewno chce* | naprawdę chce* |
  dopis dorazil | zpráva dorazila | mail dorazil | došlo to | přišlo to | adresu mám dobře | adresa je dobře |
  adresu jste | dobře jste přečetli | přečetli jste | přečetli správně | překlep* | trefili jste se | ano trefili |
  máte to správně | všechno souhlasí | souhlasí to | adresa souhlasí | to je můj mail | to je moje schránka |
  schránka je moje | ta schránka je | patří mně | patří mi | čtu tuto schránku | dokončuji registraci |
  dokončit registraci | dokončete registraci | dokonči registraci | zaregistrovat mě | zapněte mi | zprovoznit účet |
  zprovozněte | rozjet účet | aktivuji | jdu do toho | přidávám se | chci být u toho | chci být členem |
  dejte nám vědět že | dej nám vědět že | ještě poslední věc | zbývá poslední | chybí už jen | chybí jediný |
  jediný krok | potvrzuji že | souhlasím se změnou | schvaluji novou | schvaluji změnu | zapsal tuto adresu |
  uvedl tuto adresu | nechal tuto adresu | smíme psát | můžeme psát | můžete mi psát | pište mi | jasně posílejte |
  jasně pište | chci číst | chci novinky | chci zpravodaj | chci dopisy | jsem člověk | skutečný člověk |
  adresa je moje | e mail je můj | otevřete mi účet | vyprávějte | nadiktoval* nám | moje adresa | má adresa |
  je to moje | můj e mail | ano jsem to já | ano je moje | ano chci | ano prosím | ano posílejte | ano pište |
  ano souhlasím | chci dostávat | chci odebírat | chci se přidat | zapište mě | zapiš mě | přihlaste mě k |
  přidejte mě | přidej mě | jsem pro | počítejte se mnou | přihlásil jsem se | přihlásila jsem se | někdo jiný |
  aby vás nikdo | aby tě nikdo | bez vašeho vědomí | bez vašeho souhlasu | někdo zadal | zadali jste | zadal jsi |
  zadala jsi | adresa je správná | správná adresa | správnou adresu | adresa sedí | adresa funguje | schránka funguje |
  napsali jste | je vaše | je váš | je tvoje | je tvůj | opravdu váš | opravdu tvůj | jste to vy | jsi to ty |
  že tato adresa | že adresa | chodí vám | došel k vám | dostal jsem | dostala jsem | ano dostal* | dojde k vám |
  opravdový člověk | nejste robot | abychom si byli jisti | abychom měli jistotu | ať víme | abychom věděli | než účet |
  než začneme | než založíme | než spustíme | než pošleme | jedno kliknutí | stačí kliknout | stačí jedno |
  jedním kliknutím | poslední maličkost | už jste skoro | skoro hotov* | téměř hotov* | dokončit přihlášku |
  založit účet | založte účet | otevřít účet | spustit účet | zapněte účet | probuďte účet | účet spí |
  účet na vás čeká | účet na tebe čeká | váš účet čeká | tvůj účet čeká | staňte se členem | staň se členem |
  místo staré | místo původní | místo té staré | nová adresa | novou adresu | přidejte se k týmu | přijměte pozvánku |
  přijmout pozvání | opravdu chcete | opravdu chceš | list dorazil | správa dorazila | prišlo to | adresu mám dobre |
  adresa je dobre | adresa je dobrá | dobre ste prečítali | prečítali ste | preklep* | trafili ste | trafili sme |
  všetko sedí | to je môj mail | to je moja schránka | schránka je moja | patrí mne | patrí mi |
  dokončujem registráciu | dokončiť registráciu | dokončite registráciu | dokonči registráciu | zaregistrovať ma |
  zapnite mi | spustite účet | rozbehnúť účet | aktivujem | idem do toho | pridávam sa | chcem byť pri tom |
  chcem byť členom | dajte nám vedieť že | daj nám vedieť že | ešte posledná vec | zostáva posledný |
  ostáva nám už len | ostáva už len | chýba už len | potvrdzujem že | súhlasím so zmenou | schvaľujem novú |
  schvaľujem zmenu | zapísal túto adresu | uviedol túto adresu | môžeme písať | môžete mi písať | píšte mi |
  jasné posielajte | chcem čítať | chcem novinky | chcem listy | som človek | na cudziu adresu | adresa je moja |
  e mail je môj | otvorte mi účet | rozprávajte | moja adresa | môj e mail | áno som to ja | áno je moja | áno chcem |
  áno prosím | áno posielajte | áno píšte | áno súhlasím | chcem dostávať | chcem odoberať | chcem sa pridať |
  zapíšte ma | zapíš ma | pridajte ma | prihlásil som sa | prihlásila som sa | niekto iný | aby vás nikto |
  aby ťa nikto | bez vášho | niekto zadal | zadali ste | zadal si | zadala si | zadal/a si | adresa je správna |
  správna adresa | je vaša | je tvoja | je tvoj | ste to vy | si to ty | aby som vedel* | aby sme vedeli | chodia vám |
  dostal som | dostala som | skutočný človek | nie ste robot | aby sme mali istotu | skôr než | skôr ako | kým účet |
  kým začneme | jedno kliknutie | stačí kliknúť | jedným kliknutím | už ste skoro | takmer hotov* | založiť účet |
  spustiť účet | zobuďte účet | staňte sa členom | staň sa členom | namiesto starej | namiesto pôvodnej | novú adresu |
  pridajte sa k tímu | prijmite pozvánku | prijať pozvanie | naozaj chcete | naozaj chceš | adres e mail jest poprawny |
  adres e mail jest właściwy | do właściwej osoby | piszemy do właściwej | zanim rozpatrzymy | wniosek rozpatrzymy po |
  zaproszenie do zespołu | akceptuję zaproszenie | zaakceptuj zaproszenie | dołącz do grafiku |
  zapisanie się do newslettera | zamówiłeś newsletter | zamówiono newsletter | zamówienie newslettera | správné osobě |
  píšeme správnému | píšeme správné | přijímám pozvání | přidat se k týmu | spusťte účet |
  objednali jste si newsletter | žádost vyřídíme | přihlášku vyřídíme | správnej osobe | píšeme správnej |
  prijímam pozvanie | pridať sa k tímu | žiadosť vybavíme | prihlášku vybavíme | że docieramy do | dotarliście do mnie |
  tak docieracie | czy mamy do pani pisać | czy mamy do pana pisać | czy mamy do ciebie pisać | proszę pisać |
  z tej skrzynki | že vás tu zastihneme | zastihli jste mě | z této schránky | e mail píšete správně | máme vám psát |
  e mail mám správne | e mail mám správně | e mail píšeš správne | e mail píšete správne | z tejto schránky |
  máme vám písať | jo je to on | ano je to on | áno je to on | je to opravdu on | že čtete tuto |
  že tuto schránku čtete | že čítate túto | że czytasz tę | że czyta pan tę | że czyta pani tę | tak to ten adres |
  waša adresa | registraciju skónč* | připojili k organizaci | připojit k organizaci | připojte se k organizaci |
  pripojili k organizácii | pripojiť k organizácii | pripojte sa k organizácii | dołączyć do organizacji |
  dołącz do organizacji | zaproszono cię do organizacji | zaproszenie do organizacji | utworzyć konto |
  utworzenie konta | vytvořit účet | vytvoření účtu | vytvoriť účet | vytvorenie účtu | dodanie twojego adresu |
  dodanie pani adresu | dodanie pana adresu | dodanie tego adresu | adresu do listy | zapisanie tego adresu |
  zapisanie twojego adresu | zapisania na listę | zapisanie na listę | zapisanie się na listę | zapisać się na listę |
  prośbę o zapisanie | prośba o zapisanie | dokończyć zapis* | zaproszenie na listę | zapraszamy na listę |
  nie chcesz się zapisać | nie chcesz subskrybować | nie chce się pani zapisać | nie chce się pan zapisać |
  dokonać subskrypcji | dokończyć subskrypcj* | dokończ subskrypcj* | prośba o subskrypcję | prośbę o subskrypcję |
  přidání vaší adresy | přidat vaši adresu | přihlášení této adresy | přihlášení vaší adresy | adresa byla přihlášena |
  adresa byla zapsána | přihlášení k odběru | přihlášení se k odběru | přihlášení do konference |
  přihlášení se do konference | žádost o odběr | dokončení odběru | dokončit odběr | dokončete odběr |
  pozvánka k odběru | pozvánka do konference | nechcete se přihlásit k odběru | změna adresy správce |
  změnu e mailu správce | pridanie vašej adresy | pridať vašu adresu | prihlásenie vašej adresy |
  prihlásenie tejto adresy | prihlásenie na odber | prihlásenie k odberu | žiadosť o odber | dokončenie odberu |
  dokončiť odber | dokončite odber | pozvánka na odber | zmenu adresy správcu | zmenu administrátorského |
  zmena administrátorského | zmenu e mailu správcu | zmenu emailu | nová e mailová adresa | wobkrućće | wobkrućić |
  wobkrućenje | wobkruć | wobkšuśćo | wobkšuśiś | wobkšuśenje | wobkšuś | změnić adresu | adresu změnić | změnu adresy |
  adresu administratora | připojit se k týmu | připojte se k týmu | pripojiť sa k tímu | pripojte sa k tímu |
  zaakceptować cesję | zaakceptuj cesję | potwierdzić cesję | potwierdź cesję | zatwierdź cesję |
  zaakceptować transfer | zaakceptuj transfer | potwierdź transfer | potwierdzić transfer | zatwierdź transfer |
  autoryzuj transfer | zatwierdź zmianę | zatwierdzić zmianę | zmiana weszła w życie | zgoda na wystawienie |
  aktywuj alert | aktywuj powiadomienia o pracy | dokończ aplikację | potwierdź podpis | schválit převod |
  schválit transfer | potvrdit převod | vydání certifikátu schválit | schváliť prevod | schváliť transfer |
  zaktualizować gospodarstwo domowe | aktualizovat domácnost | aktualizovať domácnosť | wykazać kontrolę |
  potwierdzić kontrolę | prokázat kontrolu | preukázať kontrolu | zaprosił cię do zespołu | zaprosił cię do grupy |
  zaprosiła cię do zespołu | zaprosiła cię do grupy | zaprasza cię do zespołu | zaprasza cię do grupy |
  zaproszono cię do zespołu | zaproszono cię do grupy | zaprosił panią do zespołu | zaprosił panią do grupy |
  zaprosił pana do zespołu | zaprosił pana do grupy | vás pozval do týmu | vás pozval do skupiny | vás pozvala do týmu |
  vás pozvala do skupiny | vás zve do týmu | vás zve do skupiny | byli jste pozváni do skupiny | tě pozval do týmu |
  tě pozval do skupiny | tě pozvala do týmu | tě pozvala do skupiny | pozvánka do týmu | pozvánka do skupiny |
  vás pozval do tímu | vás pozvala do tímu | vás pozýva do tímu | vás pozýva do skupiny | boli ste pozvaní do skupiny |
  pozvánka do tímu | podpis ważny | podpis był ważny | rejestracja wiążąca | zgłoszenie wiążące | podpis platný |
  přihláška závazná | prihláška záväzná | wyrazić zgodę na | wyraź zgodę | wyrażam zgodę na cesję |
  rozpocznij transfer | udělit souhlas | udělte souhlas | udeliť súhlas | udeľte súhlas | odwieś domenę |
  zatwierdzić wydanie | zatwierdź wydanie | zatwierdzić wystawienie | zaakceptować wydanie | schvalte převod |
  schvalte vydání | schváľte prevod | schváľte vydanie | odblokovat doménu | odblokovať doménu
`);
