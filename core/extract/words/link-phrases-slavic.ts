/** What people write around links in Polish, Czech and Slovak. */
import { words } from "./language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

export const SLAVIC: LinkPhrases = {
  verify: words(`
    list dotarł | wiadomość dotarła | mail doszedł | mail dotarł | doszło do mnie | dotarło do mnie | dobrze odczyt* | dobrze przeczyta* | dobrze przepisa* |
    dobrze wpisał* | bez literówki | literówk* | adres jest dobry | dobry adres | adres w porządku | czy adres | zgadza się to | zgadza się chcę |
    wszystko się zgadza | potwierdzam że | to mój mail | to mój e mail | to moja skrzynka | należy do mnie | czytam tę skrzynkę | odbieram tę pocztę |
    kończę rejestrację | dokończ zakładanie | kończę zakładanie | zakończ zakładanie | aktywuję | włączam konto | uruchamiam konto | uruchom moje |
    wchodzę w to | piszę się na | dołączam | dołącz mnie | dobrze trafi* | trafiliście | trafiliśmy | dać nam znać że | daj nam znać że | daj znać że list |
    list do pani dotarł | list do ciebie dotarł | ostatni drobiazg | została jedna rzecz | jedna drobna rzecz | jeszcze jeden krok |
    został jeszcze jeden krok | akceptuję nowy | akceptuję zmianę | akceptację zmiany | przepisz moje konto na | wskazano ten adres |
    ktoś zapisał ten adres | ktoś zostawił ten adres | wpisano ten adres | czy mamy pisać | mamy pisać | możecie pisać | piszcie do mnie |
    poproszę o biuletyn | chcę czytać | chcę listy | chcę newsletter | chcę należeć | zostaję | jestem prawdziwy | jestem prawdziwa | jestem człowiekiem |
    adres mój | adres jest mój | e mail jest mój | to mój e mail otwórzcie | opowiadajcie | tak opowiadajcie | podyktował* nam | podyktowano nam |
    czy rzeczywiście pański |
    mój adres | to moja poczta | tak to ja | tak to mój | tak to moje | tak chcę | tak poproszę | tak proszę | tak wysyłajcie | tak piszcie | tak przysyłajcie |
    tak zapiszcie | zapisz mnie | zapiszcie mnie | zapisuję się | dopiszcie mnie | dopisz mnie | chcę dostawać | chcę otrzymywać | chcę dołączyć | jestem za |
    liczcie na mnie | to ja się zapis* | zapisałem się | zapisałam się | ktoś inny wpis* | ktoś wpisał | ktoś podał | podano ten adres | podał pan | podała pani |
    bez twojej wiedzy | bez twojej zgody | bez pani zgody | bez pana zgody | adres jest poprawny | adres się zgadza | adres jest prawidłowy | właściwy adres |
    adres działa | skrzynka działa | dobrze zapis* | jest twój | jest pani | jest pana | twoja skrzynka | że to ty | że to pani | że to pan | czy to ty | czy to pani |
    czy to pan | czy ten adres | że ten adres | trafia do | tak dostał* | otrzymałem | otrzymałam | prawdziwa osoba | nie jesteś robotem | żeby mieć pewność |
    aby mieć pewność | upewnić się że | upewnijmy się | chcemy wiedzieć czy | zanim założymy | zanim uruchomimy | zanim wyślemy | zanim zaczniemy | zanim otworzymy |
    zanim dopiszemy | zanim konto | jedno kliknięcie | jednym kliknięciem | wystarczy kliknąć | wystarczy jedno | formalność | prawie na liście | prawie gotow* |
    już prawie | dokończ zapis* | zakończ zapis* | załóż moje | otwórz moje konto | uruchom konto | włącz konto | obudź konto | konto śpi | twoje konto czeka | konto już czeka | konto na ciebie czeka | konto ożyje |
    zostań członk* | rozpocznij członk* | zamiast starego | zamiast poprzedniego | nowy adres | nowego adresu | od teraz na ten | dołącz do zespołu |
    przyjmuję zaproszenie | czy na pewno chce* | naprawdę chce* |
    dopis dorazil | zpráva dorazila | mail dorazil | došlo to | přišlo to | adresu mám dobře | adresa je dobře | adresu jste | dobře jste přečetli |
    přečetli jste | přečetli správně | bez překlepu | s překlepem | překlep* | trefili jste se | ano trefili | máte to správně | všechno souhlasí |
    souhlasí to | adresa souhlasí | to je můj e mail | to je můj mail | to je moje schránka | schránka je moje | ta schránka je | patří mně | patří mi |
    čtu tuto schránku | dokončuji registraci | dokončit registraci | dokončete registraci | dokonči registraci | zaregistrovat mě | zapněte mi |
    zprovoznit účet | zprovozněte | rozjet účet | aktivuji | jdu do toho | přidávám se | chci být u toho | chci být členem | dejte nám vědět že |
    dej nám vědět že | ještě poslední věc | zbývá poslední | chybí už jen | chybí jediný | jediný krok | potvrzuji že | souhlasím se změnou |
    schvaluji novou | schvaluji změnu | zapsal tuto adresu | uvedl tuto adresu | nechal tuto adresu | smíme psát | můžeme psát | můžete mi psát | pište mi |
    jasně posílejte | jasně pište | chci číst | chci novinky | chci zpravodaj | chci dopisy | jsem člověk | skutečný člověk |
    adresa je moje | e mail je můj | otevřete mi účet | vyprávějte | nadiktoval* nám |
    moje adresa | má adresa | je to moje | můj e mail | ano jsem to já | ano je moje | ano chci | ano prosím | ano posílejte | ano pište | ano souhlasím |
    chci dostávat | chci odebírat | chci se přidat | zapište mě | zapiš mě | přihlaste mě k | přidejte mě | přidej mě | jsem pro | počítejte se mnou |
    přihlásil jsem se | přihlásila jsem se | někdo jiný | aby vás nikdo | aby tě nikdo | bez vašeho vědomí | bez vašeho souhlasu | někdo zadal | zadali jste |
    zadal jsi | zadala jsi | adresa je správná | správná adresa | správnou adresu | adresa sedí | adresa funguje | schránka funguje | napsali jste | je vaše | je váš |
    je tvoje | je tvůj | opravdu váš | opravdu tvůj | jste to vy | jsi to ty | že tato adresa | že adresa | chodí vám | došel k vám | dostal jsem | dostala jsem |
    ano dostal* | dojde k vám | opravdový člověk | nejste robot | abychom si byli jisti | abychom měli jistotu | ať víme | abychom věděli | než účet | než začneme |
    než založíme | než spustíme | než pošleme | jedno kliknutí | stačí kliknout | stačí jedno | jedním kliknutím | poslední maličkost | už jste skoro | skoro hotov* |
    téměř hotov* | dokončit přihlášku | založit účet | založte účet | otevřít účet | spustit účet | zapněte účet | probuďte účet | účet spí | účet na vás čeká | účet na tebe čeká | váš účet čeká | tvůj účet čeká |
    staňte se členem | staň se členem | místo staré | místo původní | místo té staré | nová adresa | novou adresu | přidejte se k týmu | přijměte pozvánku |
    přijmout pozvání | opravdu chcete | opravdu chceš |
    list dorazil | správa dorazila | prišlo to | adresu mám dobre | adresa je dobre | adresa je dobrá | dobre ste prečítali | prečítali ste | bez preklepu |
    s preklepom | preklep* | trafili ste | trafili sme | všetko sedí | to je môj mail | to je môj e mail | to je moja schránka | schránka je moja |
    patrí mne | patrí mi | dokončujem registráciu | dokončiť registráciu | dokončite registráciu | dokonči registráciu | zaregistrovať ma | zapnite mi |
    spustite účet | rozbehnúť účet | aktivujem | idem do toho | pridávam sa | chcem byť pri tom | chcem byť členom | dajte nám vedieť že |
    daj nám vedieť že | ešte posledná vec | zostáva posledný | ostáva nám už len | ostáva už len | chýba už len | posledný krok k | potvrdzujem že |
    súhlasím so zmenou | schvaľujem novú | schvaľujem zmenu | zapísal túto adresu | uviedol túto adresu | môžeme písať | môžete mi písať | píšte mi |
    jasné posielajte | chcem čítať | chcem novinky | chcem listy | som človek | na cudziu adresu |
    adresa je moja | e mail je môj | otvorte mi účet | rozprávajte |
    moja adresa | môj e mail | áno som to ja | áno je moja | áno chcem | áno prosím | áno posielajte | áno píšte | áno súhlasím | chcem dostávať | chcem odoberať |
    chcem sa pridať | zapíšte ma | zapíš ma | pridajte ma | prihlásil som sa | prihlásila som sa | niekto iný | aby vás nikto | aby ťa nikto | bez vášho |
    niekto zadal | zadali ste | zadal si | zadala si | zadal/a si | adresa je správna | správna adresa | je vaša | je tvoja | je tvoj | ste to vy | si to ty |
    aby som vedel* | aby sme vedeli | chodia vám | dostal som | dostala som | skutočný človek | nie ste robot | aby sme mali istotu | skôr než | skôr ako | kým účet |
    kým začneme | jedno kliknutie | stačí kliknúť | jedným kliknutím | už ste skoro | takmer hotov* | založiť účet | spustiť účet | zobuďte účet | staňte sa členom |
    staň sa členom | namiesto starej | namiesto pôvodnej | novú adresu | pridajte sa k tímu | prijmite pozvánku | prijať pozvanie | naozaj chcete | naozaj chceš |
    adres e mail jest poprawny | adres e mail jest właściwy | do właściwej osoby | piszemy do właściwej | zanim rozpatrzymy |
    wniosek rozpatrzymy po | zaproszenie do zespołu | akceptuję zaproszenie | zaakceptuj zaproszenie | dołącz do grafiku |
    zapisanie się do newslettera | zamówiłeś newsletter | zamówiono newsletter | zamówienie newslettera | správné osobě | píšeme správnému |
    píšeme správné | přijímám pozvání | přidat se k týmu | spusťte účet | objednali jste si newsletter | žádost vyřídíme | přihlášku vyřídíme |
    správnej osobe | píšeme správnej | prijímam pozvanie | pridať sa k tímu | žiadosť vybavíme | prihlášku vybavíme |
    że docieramy do | dotarliście do mnie | tak docieracie | czy mamy do pani pisać | czy mamy do pana pisać | czy mamy do ciebie pisać |
    proszę pisać | z tej skrzynki | že vás tu zastihneme | zastihli jste mě | z této schránky | e mail píšete správně | máme vám psát |
    e mail mám správne | e mail mám správně | e mail píšeš správne | e mail píšete správne | z tejto schránky | máme vám písať |
    jo je to on | ano je to on | áno je to on | je to opravdu on | že čtete tuto | že tuto schránku čtete | že čítate túto | że czytasz tę |
    że czyta pan tę | że czyta pani tę | tak to ten adres | waša adresa | registraciju skónč* | připojili k organizaci | připojit k organizaci | připojte se k organizaci | pripojili k organizácii | pripojiť k organizácii | pripojte sa k organizácii | dołączyć do organizacji | dołącz do organizacji | zaproszono cię do organizacji | zaproszenie do organizacji | utworzyć konto | utworzenie konta | vytvořit účet | vytvoření účtu | vytvoriť účet | vytvorenie účtu | vytvorte si účet | vytvořte si účet |
    dodanie twojego adresu | dodanie pani adresu | dodanie pana adresu | dodanie tego adresu | adresu do listy | zapisanie tego adresu |
    zapisanie twojego adresu | zapisania na listę | zapisanie na listę | zapisanie się na listę | zapisać się na listę | prośbę o zapisanie |
    prośba o zapisanie | dokończyć zapis* | zaproszenie na listę | zapraszamy na listę | nie chcesz się zapisać | nie chcesz subskrybować |
    nie chce się pani zapisać | nie chce się pan zapisać | dokonać subskrypcji | dokończyć subskrypcj* | dokończ subskrypcj* | prośba o subskrypcję |
    prośbę o subskrypcję | zmianę adresu administratora | zmiana adresu administratora | nowy adres administratora | přidání vaší adresy |
    přidat vaši adresu | přihlášení této adresy | přihlášení vaší adresy | adresa byla přihlášena | adresa byla zapsána | přihlášení k odběru |
    přihlášení se k odběru | přihlášení do konference | přihlášení se do konference | žádost o odběr | dokončení odběru | dokončit odběr |
    dokončete odběr | pozvánka k odběru | pozvánka do konference | nechcete se přihlásit k odběru | změnu adresy správce | změna adresy správce |
    změnu e mailu správce | nová adresa správce | pridanie vašej adresy | pridať vašu adresu | prihlásenie vašej adresy | prihlásenie tejto adresy |
    prihlásenie na odber | prihlásenie k odberu | žiadosť o odber | dokončenie odberu | dokončiť odber | dokončite odber | pozvánka na odber |
    zmenu adresy správcu | zmenu administrátorského | zmena administrátorského | zmenu e mailu správcu | zmenu emailu | nová e mailová adresa |
    wobkrućće | wobkrućić | wobkrućenje | wobkruć | wobkšuśćo | wobkšuśiś | wobkšuśenje | wobkšuś | waša adresa je | to je moja adresa |
    změnić adresu | adresu změnić | změnu adresy |
    adresu administratora |
    připojit se k týmu | připojte se k týmu | pripojiť sa k tímu | pripojte sa k tímu |
    zaakceptować cesję | zaakceptuj cesję | potwierdzić cesję | potwierdź cesję | zatwierdź cesję | zaakceptować transfer | zaakceptuj transfer |
    potwierdź transfer | potwierdzić transfer | zatwierdź transfer | autoryzuj transfer |
    zatwierdź zmianę | zatwierdzić zmianę | zmiana weszła w życie |
    zgoda na wystawienie | aktywuj alert | aktywuj powiadomienia o pracy | dokończ aplikację | potwierdź podpis |
    schválit převod | schválit transfer | potvrdit převod |
    vydání certifikátu schválit | schváliť prevod | schváliť transfer |
    zaktualizować gospodarstwo domowe | aktualizovat domácnost | aktualizovať domácnosť |
    wykazać kontrolę | potwierdzić kontrolę | prokázat kontrolu | preukázať kontrolu |
    zaprosił cię do zespołu | zaprosił cię do grupy | zaprosiła cię do zespołu | zaprosiła cię do grupy | zaprasza cię do zespołu |
    zaprasza cię do grupy | zaproszono cię do zespołu | zaproszono cię do grupy | zaprosił panią do zespołu | zaprosił panią do grupy |
    zaprosił pana do zespołu | zaprosił pana do grupy | vás pozval do týmu | vás pozval do skupiny | vás pozvala do týmu | vás pozvala do skupiny |
    vás zve do týmu | vás zve do skupiny | byli jste pozváni do týmu | byli jste pozváni do skupiny | tě pozval do týmu | tě pozval do skupiny |
    tě pozvala do týmu | tě pozvala do skupiny | pozvánka do týmu | pozvánka do skupiny | vás pozval do tímu | vás pozvala do tímu |
    vás pozýva do tímu | vás pozýva do skupiny | boli ste pozvaní do tímu | boli ste pozvaní do skupiny | pozvánka do tímu |
    podpis ważny | podpis był ważny | rejestracja wiążąca | zgłoszenie wiążące | podpis platný | přihláška závazná | prihláška záväzná |
    wyrazić zgodę na | wyraź zgodę | wyrażam zgodę na cesję | rozpocznij transfer | udělit souhlas | udělte souhlas | udeliť súhlas |
    udeľte súhlas |
    odwieś domenę | zatwierdzić wydanie | zatwierdź wydanie | zatwierdzić wystawienie | zaakceptować wydanie | schvalte převod |
    schvalte vydání | schváľte prevod | schváľte vydanie | odblokovat doménu | odblokovať doménu
  `),
  signIn: words(`
    wpuść mnie | wpuście mnie | wpuśćcie mnie | wskakuję | wchodzę | wchodzę do środka | chcę wejść | własne wejście | jest wejście do |
    wejście do zamkniętej | prywatne wejście | osobiste wejście | każdy dostał własne | każdy ma własne | nie przekazywać dalej | nie przekazuj dalej |
    to twoje drzwi | prowadzi prosto | zaprowadź mnie | na moje konto | do mojego konta | do mojego panelu | idę do swojego | moje konto otwórz |
    nie pytamy o hasło | hasło zostaje w domu | hasło niepotrzebne wystarczy | bez haseł i | bez loginu i hasła | niczego nie trzeba wpisywać |
    nic nie wpisujesz | nie trzeba wypełniać | nie trzeba nic wypełniać | zapamiętywać haseł | puka do twojego konta | puka do konta | wpuścić ją |
    wpuścić go | wpuścić to | niech działa | wpuść to | wpuść urządzenie | wpuszczam | pozwalam wejść | zezwalam na dostęp | wejście jednorazowe |
    link wejściowy | odnośnik wejściowy | przepustka |
    to ja wpuśćcie | to ja wpuść | to ja wpuście | to ja kontynuuj |
    podłącz ten telewizor | podłącz telewizor | podłącz to urządzenie | podłącz urządzenie | telewizor w salonie | przyjmij urządzenie | niech ogląda |
    niech dołączy | niech korzysta | chce korzystać z twojego | chce oglądać na twoim | chce się połączyć z twoim | wejście na hasło nie |
    zajrzyj do środka | mój kącik | do mojego kącika |
    otwórz drzwi | otwieram drzwi | drzwi otw* | otwórz bramę | wejdź tutaj | wejdź tędy | wejdź od razu | wejść tędy | do środka | przepuść mnie | niech wejdzie |
    jesteś w środku | i już jesteś | jest pani w | prosto do konta | prosto na konto | prosto do panelu | wprost na | od razu na konto | zabierz mnie | przenieś mnie |
    przejdź do mojego | otwórz moje | otwórz mój | otwórz moją | twój dostęp | twoje wejście | osobisty link | hasła nie trzeba | hasła nie potrzeba |
    hasło niepotrzebne | hasło zbędne | bez haseł | żadnych haseł | żadnego hasła | haseł nie używamy | zamiast hasła | nic nie trzeba wpisywać | bez wpisywania |
    bez przepisywania | zamiast wpisywać | zamiast przepisywać | nie chce się wpisywać | nie chcesz przepisywać | albo po prostu kliknąć | albo po prostu kliknij |
    lub po prostu kliknij | woli pani kliknąć | wolisz kliknąć | to samo urządzenie | tym samym urządzeniu | tej samej przeglądarce | tym samym telefonie |
    dopuść urządzenie | zatwierdź urządzenie | dodaj urządzenie | chce wejść | prosi o wejście | prosi o wpuszczenie | próbuje wejść | do bram puka | stoi u drzwi |
    stoi pod drzwiami | urządzenie czeka | telefon czeka | laptop czeka | logowanie czeka | komputer czeka | daj zgodę |
    pusťte mě | pusť mě dovnitř | pusťte mě dovnitř | vstupuji | chci dovnitř | jdu dovnitř | vlastní vchod | váš vchod | tvůj vchod | osobní vchod |
    tady je vchod | vchod na | vchod do | každý má vlastní | každý z vás má vlastní | žádné údaje vyplňovat | nic vyplňovat | nic nevyplňujete |
    nemusíte nic vyplňovat | nic nemusíte zadávat | nepřeposílejte dál | neposílejte dál | na heslo se neptáme | na heslo se ptát nebudeme | bez hesel |
    bez jména a hesla | do mého účtu | na můj účet | k mému účtu | do mého profilu | zaveď mě | zaveďte mě | přeneste mě | přenes mě | klepe na váš účet |
    ťuká na váš účet | vpustit ho | vpustit ji | ať vejde | ať jde dál | ať pokračuje | pustit dovnitř | povoluji přístup | vpouštím | jednorázový vchod |
    vstupní odkaz | propustka |
    to jsem já povolit | jsem to já pokračovat |
    připojit televizi | připoj televizi | připojte televizi | připojit zařízení | připojit tablet | ať je používá | ať ho používá | ať to používá |
    ať se připojí | chce používat váš | chce používat tvůj | by rád používal | chce se připojit k vašemu | do mého koutku |
    otevřít dveře | otevři dveře | otevřete dveře | pojďte dál | pojď dál | jít dovnitř | pusť mě | pusť ho | nech mě | jste uvnitř | jsi uvnitř | a jste tam |
    rovnou do účtu | rovnou na účet | přímo do účtu | přímo do vašeho | přímo do svého | vezmi mě | otevřít můj | otevři můj | váš přístup | tvůj přístup |
    osobní odkaz | hesla nepotřeb* | heslo není potřeba | hesla nejsou | hesla nevedeme | žádné heslo | žádná hesla | místo hesla | nic neopisovat | bez opisování |
    bez psaní | místo opisování | místo psaní | místo přepisování | nechce se vám | nechce se ti | nebo prostě klikněte | nebo stačí | radši klik* | raději klik* |
    stejném zařízení | stejném prohlížeči | stejném telefonu | stejném počítači | schválit zařízení | povolit zařízení | žádá o vstup | žádá o přístup |
    klepe na dveře | zařízení čeká | telefon čeká | počítač čeká | přihlášení čeká | tablet čeká |
    pusťte ma | pusť ma | pusť ma dnu | pusťte ma dnu | vstupujem | chcem dnu | idem dnu | vlastný vchod | tvoj vchod | osobný vchod | tu je vchod |
    každého iná | každý má vlastný | každý má vlastnú | nič vypĺňať | netreba nič vypĺňať | nič nevypĺňate | nič netreba zadávať | neposielajte ďalej |
    vás pustí | vás vpustí | ťa pustí | do uzavretej časti | na heslo sa nepýtame | bez mena a hesla | do môjho účtu | na môj účet | moje konto |
    môj účet otvoriť | zaveď ma | zaveďte ma | prenes ma | preneste ma | klope na váš účet | klope na dvere | nech vojde | nech ide ďalej | vpustiť ho |
    vpúšťam | povoľujem prístup | jednorazový vchod | vstupný odkaz | priepustka |
    som to ja pokračovať |
    pripojiť televízor | pripoj televízor | pripojte televízor | pripojiť zariadenie | pripojiť tablet | nech ho používa | nech sa pripojí |
    chce používať váš | chce sa pripojiť k vášmu | do môjho kútika |
    otvoriť dvere | otvor dvere | otvorte dvere | poďte ďalej | poď ďalej | pustite ma | pusti ma | pustite ho | ste dnu | ste vnútri | si dnu | rovno do účtu |
    rovno na účet | priamo do účtu | priamo do vášho | priamo do svojho | otvoriť môj | otvor môj | váš prístup | tvoj prístup | hesla netreba | heslo netreba |
    heslo nie je | bez hesiel | žiadne heslo | žiadne heslá | namiesto hesla | bez opisovania | bez písania | namiesto opisovania | namiesto písania | nechce sa vám |
    nechce sa ti | alebo jednoducho | radšej klik* | rovnakom zariadení | tom istom zariadení | rovnakom prehliadači | schváliť zariadenie | povoliť zariadenie |
    chce vstúpiť | žiada o vstup | žiada o prístup | zariadenie čaká | telefón čaká | počítač čaká | prihlásenie čaká |
    zostaniesz zalogowan* | zostanie pan zalogowany | zostanie pani zalogowana | od razu zalogowan* | wystarczy ten przycisk |
    hasło nie będzie potrzebne | zezwól na urządzenie | dopuść telefon | dopuść komputer | połączyć się z twoim kontem | twoje konto otworzy się |
    budete přihlášen* | budeš přihlášen* | přihlásí vás | přihlásí tě | povolit telefon | povolit počítač | odkaz vás přihlásí |
    tlačítko vás přihlásí | prihlási vás | prihlási ťa | budete prihlásen* | budeš prihlásen* | odkaz vás prihlási |
    jesteś już zalogowan* | automatycznie zalogowan* | nic dalšího vyplňovat | vyplňovat nemusíte | vyplňovat nemusíš | nemusíte nic zadávat |
    dostanete rovnou | dostanete se rovnou | dostaneš se rovnou | nič vypĺňať nemusíte | dostanete sa rovno | dostaneš sa rovno |
    jednym kliknięciem otworzysz | jednym kliknięciem otworzy | jedním kliknutím otevřete svůj | jedním kliknutím otevřete svou |
    tymczasowy kod dostępu | tymczasowego kodu dostępu | dočasný přístupový kód | dočasný prístupový kód |
    potwierdź urządzenie | zweryfikuj urządzenie | zaloguj się jako | potvrdit zařízení | ověřit zařízení | potvrdiť zariadenie | overiť zariadenie |
    zezwól na ten adres ip | zaufaj temu adresowi | povolit tuto ip | povoliť túto ip |
    pśizjawjenje wobkšuśiś | pśizjawjenje wobkšuśćo | wobkšuśćo pśizjawjenje | wobkšuśćo až sćo se pśizjawił* | přizjewjenje wobkrućić |
    přizjewjenje wobkrućće | wobkrućće přizjewjenje | wobkrućće zo sće so přizjewił* | so přizjewić | se pśizjawiś
  `),
  reset: words(`
    zaczynam od nowa | zacznij od nowa | zacznijmy od nowa | zacząć od nowa | zaczynamy od czystej | od czystej kartki | od początku zacznij |
    zacznę jeszcze raz | żadne hasło nie pasuje | hasło nie pasuje | hasło nie działa | hasła nie pasują | nie możesz się dostać | nie może się pani dostać |
    nie może się pan dostać | nie mogę się dostać | nie możesz się zalogować | nie umiesz wejść | ustal nowe | ustal inne | ustalam nowe | ustalić nowe |
    wybieram nowe | wybierz nowe | ułóż nowe | nadaj nowe | utwórz nowe | tworzę nowe | wpisz nowe | chcę nowe | poproszę nowe | daj mi nowe |
    hasło wyparowało | hasło uciekło | hasło przepadło | pamięć zawodzi | odblokuj mnie | odzyskaj dostęp | odzyskuję dostęp | odzyskanie dostępu |
    wpuśćcie mnie z powrotem | wrócić do środka | z powrotem do środka |
    nadaję nową | nadaję nowe | nadam nowe | nadać nowe | nadaj sobie nowe | określ nowe | nową frazę | nowe zabezpieczenie | inne hasło | hasło mi uciekło |
    uciekło z pamięci | wymień hasło | wymieniam hasło | podmień hasło | świeże hasło |
    ustawić ponownie | ustawi pan ponownie | ustawi pani ponownie | ustawisz ponownie | ponownie ustawić | nadać ponownie |
    wypadło z głowy | wyleciało | umknęło | zapomnien* | zgubił* | zgubione | utracon* | nie możesz wejść | nie może się pan* | zablokowan* | zatrzaśn* | wymyśl |
    wymyślić | wybierz inne | zmień je | zmienić je | nowy pin | nowy kod pin | nowego pinu | wrócić do konta | wróć do konta | z powrotem na konto |
    začínám znovu | začni znovu | začněme znovu | začít znovu | začít od začátku | od začátku | s čistým listem | žádné heslo nepasuje | heslo nepasuje |
    heslo nefunguje | heslo nesedí | nedostanete se | nedostaneš se | nemůžu se dostat | nemůžete se přihlásit | vymyslím si | vymýšlím nové |
    zvolit si jiné | zvolit jiné | zvolit nové | zvolím si | vybrat jiné | vyberu si | nastavím nové | nastavit nové | zadat nové | vytvořit nové |
    chci nové | dejte mi nové | jiné heslo | heslo se ztratilo | heslo vyprchalo | paměť vynechala | obnovit přístup | obnovení přístupu | obnovuji přístup |
    odemkni mě | odemkněte mi | pusťte mě zpátky | vrátit se dovnitř |
    určím si nové | určím si jiné | dejte mi novou | novou frázi | vyměnit heslo | vyměním heslo | čerstvé heslo | nahradit heslo | heslo mi uteklo |
    uteklo z hlavy |
    nastavíte znovu | nastavit znovu | nastavíš znovu | znovu nastavit | zadáte znovu |
    vypadlo z hlavy | ztratil* | ztracené | nemůžete si vzpomenout | nevzpomín* | nevzpomen* | nemůžete dovnitř | nemůžete se dostat | vymyslete | vymysli | vymyslet |
    zvolte si | zvol si | vyberte si | vyber si | nastavte si | nastav si | udělejte si | změňte si | změň si | nový pin | nového pinu | vrátit se do účtu |
    zpět do účtu |
    začínam znova | začni znova | začnime znova | začať znova | začať odznova | od začiatku | s čistým štítom | žiadne heslo nepasuje | heslo sa stratilo |
    neviete sa dostať | nevieš sa dostať | neviem sa dostať | nedostanete sa | nemôžete sa prihlásiť | zvolíš iné | zvoliť iné | zvoliť nové | zvoliť si |
    tu si zvolíš | vybrať iné | vyberiem si | nastaviť nové | zadať nové | vytvoriť nové | chcem nové | dajte mi nové | iné heslo | pamäť vynechala |
    obnoviť prístup | obnova prístupu | obnovu prístupu | obnovenie prístupu | odomkni ma | pustite ma späť |
    určím si iné | určím si ďalš* | dajte mi novú | novú frázu | vymeniť heslo | vymením heslo | nahradiť heslo | heslo mi ušlo | ušlo z hlavy |
    nastavíte znova | nastaviť znova | nastavíš znova | znova nastaviť | zadáte znova |
    zabudol* | zabudla* | stratil* | stratené | nepamät* | neviete si spomenúť | nespomín* | nemôžete sa dostať | vymyslite | vymyslieť | zvoľte si | zvoľ si |
    zmeňte si | zmeň si | späť do účtu |
    odblokuj konto | odblokować konto | odblokowanie konta | odemknout účet | odemkněte účet | odblokovat účet | odomknúť účet | odomknite účet |
    odblokovať účet |
    ustalić hasło | ustalam hasło | ustal hasło | hasło od nowa | dostać do konta | heslo znovu | stanovit heslo | nowe hesło | nowe gesło | hesło změnić | hesło wróćo |
    nowe hesło postajić | hesło zabył* | hesło pozabył* | hesło wróćo stajić | gronidło zabył* | nowe gronidło | gronidło změniś |
    gronidło slědk stajiś |
    změńće hesło | změnće hesło | hesło změńće | změńśo gronidło | gronidło změńśo |
    wybierając hasło | ustalając hasło | ustawiając hasło | zvolením hesla | nastavením hesla |
    ustaw dane logowania | utwórz dane logowania | ustal dane logowania
  `),
  unsubscribe: words(`
    mam dość | wystarczy już | nie chcę ofert | nie chcę więcej | nie chcę już | nie chcę maili | nie chcę listów | nie chcę wiadomości | już nie | nie przysyłajcie |
    nie przysyłaj | koniec z | wypis | wypisuję się | wykreśl mnie | wykreślcie mnie | usuńcie mnie | skreśl mnie | z tej listy | dajcie spokój | dajcie mi spokój |
    mniej wiadomości | mniej listów | nie interesuje mnie | nie jestem zainteres* | nie pytajcie | bez przypomnień | co wysyłamy | co do ciebie wysyłamy | jak często |
    do widzenia |
    už dost | už nic | nechci už | konec s | odhlaste mě | odhlašte mě | smažte mě | vymažte mě | z rozesílky | z odběru | dejte mi pokoj | méně zpráv | moc mailů |
    nezajímá mě | nemám zájem | neptejte se | bez připomínek | co vám posíláme | co ti posíláme | jak často | na shledanou |
    už dosť | už nechceš | už nič | odhláste | vymažte ma | z odberu | dajte mi pokoj | menej správ | nezaujíma ma | nemám záujem | nepýtajte sa | bez pripomienok |
    čo vám posielame | čo ti posielame | ako často |
    przestań obserwować | przestań śledzić | zakończ obserwowanie | nie obserwuj | nie obserwować | tylko raz w tygodniu | najwyżej raz w tygodniu |
    przysyłajcie raz | przysyłajcie rzadziej | przysyłaj rzadziej | piszcie rzadziej | pisz rzadziej | za dużo powiadomień | zbyt wiele wiadomości |
    zbyt dużo wiadomości | nie przypominaj | nie przypominajcie | bez powiadomień | jakie wiadomości | które wiadomości | zakończ subskrypcję |
    nie chcesz dostawać | nie chcesz już | nie chce pan otrzymywać | nie chce pani otrzymywać | přestat sledovat | nesledovat | ukončit sledování |
    zrušit sledování | ukončit odběr | ukončit zasílání | ukončete odběr | vypněte si | vypněte upozornění | vypněte oznámení | jen jednou týdně |
    raději jednou týdně | pište méně | posílejte méně | nepřipomínejte | nechcete dostávat | nechcete už | jaké zprávy | které zprávy |
    prestať sledovať | ukončiť sledovanie | zrušiť sledovanie | ukončiť odber | ukončiť zasielanie | zrušiť zasielanie | vypnite si |
    vypnite upozornenia | vypnite oznámenia | radšej raz týždenne | len raz týždenne | píšte menej | nepripomínať | nepripomínajte |
    nechcete dostávať | aké správy |
    tylko raz w miesiącu | wolę papier | za dużo listów | żadnych listów | jen jednou měsíčně | raději papírově | moc pošty | žádné další dopisy |
    len raz mesačne | radšej papierovo |
    nochceće hižo | nochcu hižo | abonement skónčić | abonement kóńčyć | abonement zběhnyć | wotskazać | wotzjewić | wótskazaś | njocośo wěcej |
    njok wěcej |
    edytować alert | wyłącz powiadomienia o pracy |
    zarządzaj alertami | zrušit hlídání | zrušiť stráženie | upravit hlídání |
    nie chcesz takich | nie chce pani takich | nie chce pan takich | nie chcą państwo takich | nie życzysz sobie | nie życzy sobie |
    takich wiadomości nie | nie informujcie mnie | nechcete takové zprávy | nechceš takové zprávy | takové zprávy nechcete |
    takové e maily nechcete | nechcete také správy | také správy nechcete |
    co tydzień zamiast | zamiast codziennie | raz w tygodniu zamiast | týdně místo denně | týždenne namiesto |
    nie ostrzegaj mnie | nie ostrzegajcie | už mě nevarujte | už ma nevarujte
  `),
  approve: words(`
    to ja wpuście | to ja wpuść | to ja wpuśćcie | to ja kontynuuj | tak to ja loguj | moje logowanie | to moje urządzenie | znam to urządzenie | znam ją |
    znam go | zezwalam | pozwalam |
    to byłem ja | to byłam ja | zgadzam się | wyrażam zgodę |
    byl jsem to já | byla jsem to já | to jsem já povolit | jsem to já pokračovat | je to moje zařízení | znám to zařízení | povoluji | dovoluji |
    schvaluji |
    to jsem byl já | to jsem byla já | to jsme my |
    to som bola ja | bol som to ja | bola som to ja | som to ja | som to ja pokračovať | je to moje zariadenie | povoľujem | dovoľujem | schvaľujem |
    to som bol ja | to sme my |
    zaufaj urządzeniu | zaufaj temu urządzeniu | důvěřovat zařízení | důvěřovat tomuto zařízení | autorizovat zařízení | autorizovat toto zařízení |
    dôverovať zariadeniu | autorizovať zariadenie
  `),
  deny: words(`
    nie znam jej | nie znam go | nie znam tego urządzenia | to nie moje | nie zakładał* | nie zapisywał* | nie rejestrował* | to pomyłka | nie to pomyłka |
    pomyłka nie zapisuj* | ktoś się pomylił | daj nam znać | dajcie nam znać | powiadom nas | powiadomić infolinię | powiadomić nas | zgłoś nam | zgłoś to |
    zgłaszam | nie wpuszczać | nie pozwalam | odrzucam | blokuję | zablokuj go | zablokuj ją |
    wyrzuć go | wyrzuć ją | wyrzuć to | wyproś go | w żadnym razie | w żadnym wypadku | ani mi się śni | to nie mój | to nie moja |
    ktoś obcy | ktoś inny | nie ja | to nie byłem | to nie byłam | nie znam | nie rozpoznaję | zły adres | nie mój | nie zamawiałem | nie zamawiałam | nie prosiłem |
    nie prosiłam | nie wpuszczaj |
    to nejsem já | nejsem to já | neznám ho | neznám ji | neznám to zařízení | není to moje | neregistroval* jsem | nezakládal* jsem | to je omyl |
    omyl nezapisujte | napište nám | dejte nám vědět | nahlaste nám | nahlásit | hlásím | nepouštět | nedovoluji | zamítám | odmítám | zablokovat ho |
    vyhoď ho | vyhoďte ho | v žádném případě | ani náhodou | rozhodně ne | to není můj | to není moje |
    někdo cizí | nebyla jsem to já | to jsem nebyl | nepoznávám | špatná adresa | není moje | není můj | nežádal jsem | nežádala jsem | nepouštějte |
    nie som to ja | to nie som ja | nepoznám ho | nepoznám ju | nepoznám to zariadenie | neregistroval* som | nezakladal* som | dajte nám vedieť |
    napíšte nám | nahláste nám | nahlásiť | hlásim | nepúšťať | nedovoľujem | zamietam | odmietam |
    v žiadnom prípade | rozhodne nie | to nie je môj | to nie je moje |
    niekto cudzí | nebol som to ja | nebola som to ja | nespoznávam | zlá adresa | nie je moja | nie je môj | nežiadal som | nežiadala som |
    zgłoś administratorowi | powiadom administratora | zgłoś to nam | oznamte to správci | kontaktujte správce | oznámte to správcovi |
    kontaktujte správcu |
    zamroź konto | zamroź moje konto | zablokować konto | zastrzeż kartę | zmrazit účet | uzamknout účet | zmraziť účet | uzamknúť účet |
    poinformuj nas | poinformuj nas o tym | powiadom nas o tym | napisz do nas | nahlaste to | nahlaste nám to | oznamte nám to |
    dejte nám o tom vědět | nahláste to | oznámte nám to | dajte nám o tom vedieť | to njejsym ja | to wy njejsćo | to njejsćo wy | to njejsće wy |
    to wy njejsće | to njebě wy
  `),
  elsewhere: words(`
    regulamin* | polityk* prywatności | warunki | cennik* | ceny | godziny otwarcia | godziny pracy | jak dojechać | mapa dojazdu | najczęstsze pytania |
    pomoc | centrum pomocy | sklep | sklepy | katalog | oferta | zobacz ofertę | repertuar | program koncertów | rozkład | grafik | moje zamówienia |
    gdzie jest moja | śledź | śledzenie | paczk* | przesyłk* | zwrot* | reklamacj* | w przeglądarce | zdjęcia | galeria | czytaj dalej | dowiedz się więcej |
    więcej o | praca u nas | obchodní podmínky | podmínky | ochrana osobních | ceník* | otevírací doba | mapa | časté otázky | časté dotazy |
    nápověda | centrum nápovědy | obchod | e shop | nabídka | program | vstupenky | rozvrh | moje objednávky | kde je moje | sledovat zásilku | zásilk* |
    reklamace | vrácení | zobrazit v prohlížeči | fotky | fotografie | číst dál | více o | otváracie hodiny | cenník* | obchodné podmienky | podmienky |
    ochrana osobných | pomocník | centrum pomoci | ponuka | rozvrh hodín | kde je moja | sledovať zásielku | zásielk* | reklamácia | vrátenie |
    zobraziť v prehliadači | čítať ďalej | viac o
  `),
};
