/** What people write around links in the Slavic languages of Latin letters. */
import { words } from "./language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

export const SLAVIC: LinkPhrases = {
  verify: words(`
    mój adres | to moja poczta | tak to ja | tak to mój | tak to moje | tak chcę | tak poproszę | tak proszę | tak wysyłajcie | tak piszcie | tak przysyłajcie |
    tak zapiszcie | zapisz mnie | zapiszcie mnie | zapisuję się | dopiszcie mnie | dopisz mnie | chcę dostawać | chcę otrzymywać | chcę dołączyć | jestem za |
    liczcie na mnie | to ja się zapis* | zapisałem się | zapisałam się | ktoś inny wpis* | ktoś wpisał | ktoś podał | podano ten adres | podał pan | podała pani |
    bez twojej wiedzy | bez twojej zgody | bez pani zgody | bez pana zgody | adres jest poprawny | adres się zgadza | adres jest prawidłowy | właściwy adres |
    adres działa | skrzynka działa | dobrze zapis* | jest twój | jest pani | jest pana | twoja skrzynka | że to ty | że to pani | że to pan | czy to ty | czy to pani |
    czy to pan | czy ten adres | że ten adres | trafia do | tak dostał* | otrzymałem | otrzymałam | prawdziwa osoba | nie jesteś robotem | żeby mieć pewność |
    aby mieć pewność | upewnić się że | upewnijmy się | chcemy wiedzieć czy | zanim założymy | zanim uruchomimy | zanim wyślemy | zanim zaczniemy | zanim otworzymy |
    zanim dopiszemy | zanim konto | jedno kliknięcie | jednym kliknięciem | wystarczy kliknąć | wystarczy jedno | formalność | prawie na liście | prawie gotow* |
    już prawie | dokończ zapis* | zakończ zapis* | załóż moje | otwórz moje konto | uruchom konto | włącz konto | obudź konto | konto śpi | konto czeka | konto ożyje |
    zostań członk* | rozpocznij członk* | zamiast starego | zamiast poprzedniego | nowy adres | nowego adresu | od teraz na ten | dołącz do zespołu |
    przyjmuję zaproszenie | czy na pewno chce* | naprawdę chce* |
    moje adresa | má adresa | je to moje | můj e mail | ano jsem to já | ano je moje | ano chci | ano prosím | ano posílejte | ano pište | ano souhlasím |
    chci dostávat | chci odebírat | chci se přidat | zapište mě | zapiš mě | přihlaste mě k | přidejte mě | přidej mě | jsem pro | počítejte se mnou |
    přihlásil jsem se | přihlásila jsem se | někdo jiný | aby vás nikdo | aby tě nikdo | bez vašeho vědomí | bez vašeho souhlasu | někdo zadal | zadali jste |
    zadal jsi | zadala jsi | adresa je správná | správná adresa | správnou adresu | adresa sedí | adresa funguje | schránka funguje | napsali jste | je vaše | je váš |
    je tvoje | je tvůj | opravdu váš | opravdu tvůj | jste to vy | jsi to ty | že tato adresa | že adresa | chodí vám | došel k vám | dostal jsem | dostala jsem |
    ano dostal* | dojde k vám | opravdový člověk | nejste robot | abychom si byli jisti | abychom měli jistotu | ať víme | abychom věděli | než účet | než začneme |
    než založíme | než spustíme | než pošleme | jedno kliknutí | stačí kliknout | stačí jedno | jedním kliknutím | poslední maličkost | už jste skoro | skoro hotov* |
    téměř hotov* | dokončit přihlášku | založit účet | založte účet | otevřít účet | spustit účet | zapněte účet | probuďte účet | účet spí | účet čeká |
    staňte se členem | staň se členem | místo staré | místo původní | místo té staré | nová adresa | novou adresu | přidejte se k týmu | přijměte pozvánku |
    přijmout pozvání | opravdu chcete | opravdu chceš |
    moja adresa | môj e mail | áno som to ja | áno je moja | áno chcem | áno prosím | áno posielajte | áno píšte | áno súhlasím | chcem dostávať | chcem odoberať |
    chcem sa pridať | zapíšte ma | zapíš ma | pridajte ma | prihlásil som sa | prihlásila som sa | niekto iný | aby vás nikto | aby ťa nikto | bez vášho |
    niekto zadal | zadali ste | zadal si | zadala si | zadal/a si | adresa je správna | správna adresa | je vaša | je tvoja | je tvoj | ste to vy | si to ty |
    aby som vedel* | aby sme vedeli | chodia vám | dostal som | dostala som | skutočný človek | nie ste robot | aby sme mali istotu | skôr než | skôr ako | kým účet |
    kým začneme | jedno kliknutie | stačí kliknúť | jedným kliknutím | už ste skoro | takmer hotov* | založiť účet | spustiť účet | zobuďte účet | staňte sa členom |
    staň sa členom | namiesto starej | namiesto pôvodnej | novú adresu | pridajte sa k tímu | prijmite pozvánku | prijať pozvanie | naozaj chcete | naozaj chceš |
    moj mejl | moj e mail | da ja sam | da to sam ja | da moja je | da moje je | da želim | da hoću | da molim | da šaljite | da pišite | da slažem se | želim primati |
    želim da primam | želim se pridružiti | želim da se pridružim | upišite me | upiši me | prijavite me na | dodajte me | dodaj me | računajte na mene |
    prijavio sam se | prijavila sam se | netko drugi | neko drugi | netko je upisao | neko je upisao | da vas nitko | da vas niko | bez vašeg znanja |
    bez vaše dozvole | upisali ste | ostavili ste | adresa je ispravna | adresa je tačna | adresa je točna | prava adresa | ispravna adresa | adresa radi |
    sandučić radi | pripada tebi | je vaš | jeste li to vi | jesi li to ti | stiže vam | stižu vam | stiglo je | dobio sam | dobila sam | da dobio | da dobila |
    stvarna osoba | niste robot | da budemo sigurni | kako bismo bili sigurni | da znamo | da bismo znali | prije nego | pre nego | jedan klik | dovoljan je jedan |
    dovoljan je klik | skoro ste | gotovo ste | uskoro ste | završite prijavu | završite upis | završi prijavu | napravite račun | otvorite nalog | napravite nalog |
    pokrenite račun | probudite račun | nalog spava | račun spava | postanite član | postani član | umjesto stare | umesto stare | nova adresa | novu adresu |
    pridružite se timu | prihvatite poziv | želite li zaista | da li zaista | stvarno želite |
    moj naslov | to je moj | moj e naslov | da to sem jaz | da jaz sem | da moj je | da hočem | da prosim | da pošiljajte | da strinjam se | želim prejemati |
    vpišite me | vpiši me | prijavil sem se | prijavila sem se | nekdo drug | nekdo je vpisal | brez vaše vednosti | brez vašega dovoljenja | vpisali ste |
    zapustili ste | naslov je pravilen | pravi naslov | pravilen naslov | naslov deluje | nabiralnik deluje | tipkarska napaka | pripada vam | ste to vi | si to ti |
    vas doseže | pride do vas | prispe do | prejel sem | prejela sem | dobil sem | dobila sem | resnična oseba | da bomo prepričani | da vemo | da bi vedeli |
    preden odpremo | preden začnemo | preden račun | en klik | z enim klikom | dovolj je klik | skoraj ste | skoraj končano | zaključite prijavo | ustvari račun |
    odprite račun | zbudite račun | račun spi | namesto starega | nov naslov | novi naslov | pridružite se ekipi | sprejmite povabilo | sprejmi vabilo | res želite |
    res želiš
  `),
  signIn: words(`
    otwórz drzwi | otwieram drzwi | drzwi otw* | otwórz bramę | wejdź tutaj | wejdź tędy | wejdź od razu | wejść tędy | do środka | przepuść mnie | niech wejdzie |
    jesteś w środku | i już jesteś | jest pani w | prosto do konta | prosto na konto | prosto do panelu | wprost na | od razu na konto | zabierz mnie | przenieś mnie |
    przejdź do mojego | otwórz moje | otwórz mój | otwórz moją | twój dostęp | twoje wejście | osobisty link | hasła nie trzeba | hasła nie potrzeba |
    hasło niepotrzebne | hasło zbędne | bez haseł | żadnych haseł | żadnego hasła | haseł nie używamy | zamiast hasła | nic nie trzeba wpisywać | bez wpisywania |
    bez przepisywania | zamiast wpisywać | zamiast przepisywać | nie chce się wpisywać | nie chcesz przepisywać | albo po prostu kliknąć | albo po prostu kliknij |
    lub po prostu kliknij | woli pani kliknąć | wolisz kliknąć | to samo urządzenie | tym samym urządzeniu | tej samej przeglądarce | tym samym telefonie |
    dopuść urządzenie | zatwierdź urządzenie | dodaj urządzenie | chce wejść | prosi o wejście | prosi o wpuszczenie | próbuje wejść | do bram puka | stoi u drzwi |
    stoi pod drzwiami | czeka na twoją zgodę | czeka na zgodę | daj zgodę |
    otevřít dveře | otevři dveře | otevřete dveře | pojďte dál | pojď dál | jít dovnitř | pusť mě | pusť ho | nech mě | jste uvnitř | jsi uvnitř | a jste tam |
    rovnou do účtu | rovnou na účet | přímo do účtu | přímo do vašeho | přímo do svého | vezmi mě | otevřít můj | otevři můj | váš přístup | tvůj přístup |
    osobní odkaz | hesla nepotřeb* | heslo není potřeba | hesla nejsou | hesla nevedeme | žádné heslo | žádná hesla | místo hesla | nic neopisovat | bez opisování |
    bez psaní | místo opisování | místo psaní | místo přepisování | nechce se vám | nechce se ti | nebo prostě klikněte | nebo stačí | radši klik* | raději klik* |
    stejném zařízení | stejném prohlížeči | stejném telefonu | stejném počítači | schválit zařízení | povolit zařízení | žádá o vstup | žádá o přístup |
    klepe na dveře | čeká na vaše | čeká na tvoje | čeká na schválení |
    otvoriť dvere | otvor dvere | otvorte dvere | poďte ďalej | poď ďalej | pustite ma | pusti ma | pustite ho | ste dnu | ste vnútri | si dnu | rovno do účtu |
    rovno na účet | priamo do účtu | priamo do vášho | priamo do svojho | otvoriť môj | otvor môj | váš prístup | tvoj prístup | hesla netreba | heslo netreba |
    heslo nie je | bez hesiel | žiadne heslo | žiadne heslá | namiesto hesla | bez opisovania | bez písania | namiesto opisovania | namiesto písania | nechce sa vám |
    nechce sa ti | alebo jednoducho | radšej klik* | rovnakom zariadení | tom istom zariadení | rovnakom prehliadači | schváliť zariadenie | povoliť zariadenie |
    chce vstúpiť | žiada o vstup | žiada o prístup | čaká na vaše | čaká na tvoje |
    otvori vrata | otvorite vrata | uđite ovdje | uđite ovde | pusti me | pustite me | pusti ga | pusti uređaj | pustite ga | propustite | unutra ste |
    i već ste unutra | direktno na račun | direktno u račun | direktno na nalog | ravno u račun | izravno u račun | pravo na nalog | odvedi me | odvedite me |
    otvori moj | otvori moju | vaš pristup | tvoj pristup | lozinka ne treba | bez lozinki | lozinke nema | nema lozinke | nema lozinki | lozinke ne koristimo |
    ne treba lozinka | umjesto lozinke | umesto lozinke | bez prepisivanja | bez tipkanja | bez kucanja | umjesto upisivanja | umesto upisivanja |
    umjesto prepisivanja | umesto kucanja | ili jednostavno kliknite | ili samo kliknite | ako vam se ne | istom uređaju | istom pregledniku | istom telefonu |
    odobri uređaj | odobrite uređaj | dopusti uređaj | želi da uđe | hoće da uđe | traži pristup | kuca na | na vratima | čeka vaše | čeka tvoje | čeka odobrenje |
    odpri vrata | odprite vrata | vstopi tukaj | pridi noter | pridite noter | ste notri | si notri | naravnost v račun | neposredno v račun | naravnost na | pelji me |
    odpri moj | odpri mojo | vaš dostop | tvoj dostop | geslo ni | brez gesel | nobenega gesla | gesla niso | namesto gesla | brez tipkanja | brez prepisovanja |
    namesto vpisovanja | namesto prepisovanja | ali preprosto kliknite | če raje klik* | isti napravi | istem brskalniku | istem telefonu | odobri napravo |
    odobrite napravo | dovoli napravo | želi noter | prosi za vstop | prosi za dostop | pred vrati | čaka na vaše | čaka na vašo | čaka na odobritev
  `),
  reset: words(`
    wypadło z głowy | wyleciało | umknęło | zapomnien* | zgubił* | zgubione | utracon* | nie możesz wejść | nie może się pan* | zablokowan* | zatrzaśn* | wymyśl |
    wymyślić | wybierz inne | zmień je | zmienić je | nowy pin | nowy kod pin | nowego pinu | wrócić do konta | wróć do konta | z powrotem na konto |
    vypadlo z hlavy | ztratil* | ztracené | nemůžete si vzpomenout | nevzpomín* | nevzpomen* | nemůžete dovnitř | nemůžete se dostat | vymyslete | vymysli | vymyslet |
    zvolte si | zvol si | vyberte si | vyber si | nastavte si | nastav si | udělejte si | změňte si | změň si | nový pin | nového pinu | vrátit se do účtu |
    zpět do účtu |
    zabudol* | zabudla* | stratil* | stratené | nepamät* | neviete si spomenúť | nespomín* | nemôžete sa dostať | vymyslite | vymyslieť | zvoľte si | zvoľ si |
    zmeňte si | zmeň si | späť do účtu |
    zaboravi* | izgubi* | izgubljen* | ne sjećate | ne sećate | ne sjećaš | ne sećaš | ispala iz glave | ne možete ući | ne možeš ući | zaključan* vani | smislite |
    smisli | izmislite | promijeni je | promeni je | novi pin | novog pina | vratite se u | natrag u račun | nazad na nalog |
    pozabil* | se ne spomni* | ne spomnite | ušlo iz | ne morete vstopiti | zaklenjen* | izmisli si | izberite si | izberi si | nov pin | nazaj v račun
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
    dosta je | dosta mi je | ne želim | neću više | nemojte više | ne šalji | izbrišite me | obrišite me | brišite me | uklonite me | skini me | skinite me | makni me |
    sa spiska | sa mailing | ne zanima me | nisam zainteres* | bez podsjetnika | bez podsetnika | što vam šaljemo | šta vam šaljemo | koliko često |
    dovolj imam | nočem več | nič več | ne pošiljaj | izbriši me | odstranite me | odstrani me | črtajte me | manj sporočil | me ne zanima | brez opomnikov |
    kaj vam pošiljamo | kako pogosto
  `),
  approve: words(`
    to byłem ja | to byłam ja | zgadzam się | wyrażam zgodę |
    to jsem byl já | to jsem byla já | to jsme my |
    to som bol ja | to sme my |
    da to sam bio ja | da to sam bila ja | bila sam ja | to smo mi | slažem se |
    da to sem bil jaz | da to sem bila jaz | strinjam se
  `),
  deny: words(`
    ktoś obcy | ktoś inny | nie ja | to nie byłem | to nie byłam | nie znam | nie rozpoznaję | zły adres | nie mój | nie zamawiałem | nie zamawiałam | nie prosiłem |
    nie prosiłam | nie wpuszczaj |
    někdo cizí | nebyla jsem to já | to jsem nebyl | nepoznávám | špatná adresa | není moje | není můj | nežádal jsem | nežádala jsem | nepouštějte |
    niekto cudzí | nebol som to ja | nebola som to ja | nespoznávam | zlá adresa | nie je moja | nie je môj | nežiadal som | nežiadala som |
    netko drugi | neko drugi | nisam bio ja | nisam bila ja | ne prepoznajem | ne poznajem | pogrešna adresa | nije moja | nije moj | nisam tražio | nisam tražila |
    nekdo drug | nisem bil jaz | nisem bila jaz | ne prepoznam | napačen naslov | ni moj | nisem zahteval*
  `),
};
