/** What people write around links in Polish, Czech and Slovak. */
import { words } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";
import { SLAVIC_VERIFY } from "./link-phrases-slavic-verify.ts";

export const SLAVIC: LinkPhrases = {
  verify: SLAVIC_VERIFY,
  signIn: words(`
    wpuście mnie | wskakuję | wchodzę | chcę wejść | własne wejście | jest wejście do | wejście do zamkniętej |
    prywatne wejście | osobiste wejście | każdy dostał własne | każdy ma własne | nie przekazywać dalej |
    nie przekazuj dalej | to twoje drzwi | prowadzi prosto | zaprowadź mnie | do mojego konta | do mojego panelu |
    idę do swojego | nie pytamy o hasło | hasło zostaje w domu | bez loginu i hasła | niczego nie trzeba wpisywać |
    nic nie wpisujesz | nie trzeba wypełniać | nie trzeba nic wypełniać | zapamiętywać haseł | puka do twojego konta |
    puka do konta | wpuścić ją | wpuścić go | wpuścić to | niech działa | wpuszczam | pozwalam wejść |
    zezwalam na dostęp | wejście jednorazowe | link wejściowy | odnośnik wejściowy | przepustka | to ja wpuście |
    to ja kontynuuj | podłącz ten telewizor | podłącz telewizor | podłącz to urządzenie | podłącz urządzenie |
    telewizor w salonie | przyjmij urządzenie | niech ogląda | niech dołączy | niech korzysta |
    chce korzystać z twojego | chce oglądać na twoim | chce się połączyć z twoim | wejście na hasło nie | mój kącik |
    do mojego kącika | otwórz drzwi | otwieram drzwi | drzwi otw* | otwórz bramę | wejdź tutaj | wejdź tędy |
    wejdź od razu | wejść tędy | do środka | przepuść mnie | niech wejdzie | jesteś w środku | i już jesteś |
    jest pani w | prosto do konta | prosto na konto | prosto do panelu | wprost na | od razu na konto | zabierz mnie |
    przenieś mnie | przejdź do mojego | otwórz moje | otwórz mój | otwórz moją | twój dostęp | twoje wejście |
    osobisty link | hasła nie trzeba | hasła nie potrzeba | hasło niepotrzebne | hasło zbędne | bez haseł |
    żadnych haseł | żadnego hasła | haseł nie używamy | zamiast hasła | nic nie trzeba wpisywać | bez wpisywania |
    bez przepisywania | zamiast wpisywać | zamiast przepisywać | nie chce się wpisywać | nie chcesz przepisywać |
    albo po prostu kliknąć | albo po prostu kliknij | lub po prostu kliknij | woli pani kliknąć | wolisz kliknąć |
    to samo urządzenie | tym samym urządzeniu | tej samej przeglądarce | tym samym telefonie | dopuść urządzenie |
    zatwierdź urządzenie | dodaj urządzenie | chce wejść | prosi o wejście | prosi o wpuszczenie | próbuje wejść |
    do bram puka | stoi u drzwi | stoi pod drzwiami | urządzenie czeka | telefon czeka | laptop czeka |
    logowanie czeka | komputer czeka | daj zgodę | vstupuji | chci dovnitř | jdu dovnitř | vlastní vchod | váš vchod |
    tvůj vchod | osobní vchod | tady je vchod | vchod na | vchod do | každý má vlastní | každý z vás má vlastní |
    žádné údaje vyplňovat | nic vyplňovat | nic nevyplňujete | nic nemusíte zadávat | nepřeposílejte dál |
    neposílejte dál | na heslo se neptáme | na heslo se ptát nebudeme | bez hesel | bez jména a hesla | do mého účtu |
    na můj účet | k mému účtu | do mého profilu | zaveď mě | zaveďte mě | přeneste mě | přenes mě | klepe na váš účet |
    ťuká na váš účet | ať vejde | ať jde dál | ať pokračuje | pustit dovnitř | povoluji přístup | vpouštím |
    jednorázový vchod | vstupní odkaz | propustka | to jsem já povolit | jsem to já pokračovat | připojit televizi |
    připoj televizi | připojte televizi | připojit zařízení | připojit tablet | ať je používá | ať ho používá |
    ať to používá | ať se připojí | chce používat váš | chce používat tvůj | by rád používal |
    chce se připojit k vašemu | do mého koutku | otevřít dveře | otevři dveře | otevřete dveře | pojďte dál | pojď dál |
    jít dovnitř | pusť mě | pusť ho | nech mě | jste uvnitř | jsi uvnitř | a jste tam | rovnou do účtu |
    rovnou na účet | přímo do účtu | přímo do vašeho | přímo do svého | vezmi mě | otevřít můj | otevři můj |
    váš přístup | tvůj přístup | osobní odkaz | hesla nepotřeb* | heslo není potřeba | hesla nejsou | hesla nevedeme |
    žádné heslo | žádná hesla | místo hesla | nic neopisovat | bez opisování | bez psaní | místo opisování |
    místo psaní | místo přepisování | nechce se vám | nechce se ti | nebo prostě klikněte | nebo stačí | radši klik* |
    raději klik* | stejném zařízení | stejném prohlížeči | stejném telefonu | stejném počítači | schválit zařízení |
    povolit zařízení | žádá o vstup | žádá o přístup | klepe na dveře | zařízení čeká | telefon čeká | počítač čeká |
    přihlášení čeká | tablet čeká | pusť ma | vstupujem | chcem dnu | idem dnu | vlastný vchod | tvoj vchod |
    osobný vchod | tu je vchod | každého iná | každý má vlastný | každý má vlastnú | nič vypĺňať | nič nevypĺňate |
    nič netreba zadávať | neposielajte ďalej | vás pustí | vás vpustí | ťa pustí | do uzavretej časti |
    na heslo sa nepýtame | bez mena a hesla | do môjho účtu | na môj účet | moje konto | môj účet otvoriť | zaveď ma |
    zaveďte ma | prenes ma | preneste ma | klope na váš účet | klope na dvere | nech vojde | nech ide ďalej | vpúšťam |
    povoľujem prístup | jednorazový vchod | vstupný odkaz | priepustka | som to ja pokračovať | pripojiť televízor |
    pripoj televízor | pripojte televízor | pripojiť zariadenie | pripojiť tablet | nech ho používa | nech sa pripojí |
    chce používať váš | chce sa pripojiť k vášmu | do môjho kútika | otvoriť dvere | otvor dvere | otvorte dvere |
    poďte ďalej | poď ďalej | pustite ma | pusti ma | pustite ho | ste dnu | ste vnútri | si dnu | rovno do účtu |
    rovno na účet | priamo do účtu | priamo do vášho | priamo do svojho | otvoriť môj | otvor môj | váš prístup |
    tvoj prístup | hesla netreba | heslo netreba | heslo nie je | bez hesiel | žiadne heslo | žiadne heslá |
    namiesto hesla | bez opisovania | bez písania | namiesto opisovania | namiesto písania | nechce sa vám |
    nechce sa ti | alebo jednoducho | radšej klik* | rovnakom zariadení | tom istom zariadení | rovnakom prehliadači |
    schváliť zariadenie | povoliť zariadenie | chce vstúpiť | žiada o vstup | žiada o prístup | zariadenie čaká |
    telefón čaká | počítač čaká | prihlásenie čaká | zostaniesz zalogowan* | zostanie pan zalogowany |
    zostanie pani zalogowana | od razu zalogowan* | wystarczy ten przycisk | hasło nie będzie potrzebne |
    zezwól na urządzenie | dopuść telefon | dopuść komputer | połączyć się z twoim kontem | twoje konto otworzy się |
    budete přihlášen* | budeš přihlášen* | přihlásí vás | přihlásí tě | povolit telefon | povolit počítač |
    odkaz vás přihlásí | tlačítko vás přihlásí | prihlási vás | prihlási ťa | budete prihlásen* | budeš prihlásen* |
    odkaz vás prihlási | jesteś już zalogowan* | automatycznie zalogowan* | nic dalšího vyplňovat | vyplňovat nemusíte |
    vyplňovat nemusíš | nemusíte nic zadávat | dostanete rovnou | dostanete se rovnou | dostaneš se rovnou |
    dostanete sa rovno | dostaneš sa rovno | jednym kliknięciem otworzysz | jednym kliknięciem otworzy |
    jedním kliknutím otevřete svůj | jedním kliknutím otevřete svou | tymczasowy kod dostępu |
    tymczasowego kodu dostępu | dočasný přístupový kód | dočasný prístupový kód | potwierdź urządzenie |
    zweryfikuj urządzenie | zaloguj się jako | potvrdit zařízení | ověřit zařízení | potvrdiť zariadenie |
    overiť zariadenie | zezwól na ten adres ip | zaufaj temu adresowi | povolit tuto ip | povoliť túto ip |
    pśizjawjenje wobkšuśiś | pśizjawjenje wobkšuśćo | wobkšuśćo pśizjawjenje | wobkšuśćo až sćo se pśizjawił* |
    přizjewjenje wobkrućić | přizjewjenje wobkrućće | wobkrućće přizjewjenje | wobkrućće zo sće so přizjewił* |
    so přizjewić | se pśizjawiś
  `),
  reset: words(`
    zaczynam od nowa | zacznij od nowa | zacznijmy od nowa | zacząć od nowa | zaczynamy od czystej | od czystej kartki |
    od początku zacznij | zacznę jeszcze raz | hasło nie pasuje | hasło nie działa | hasła nie pasują |
    nie możesz się dostać | nie mogę się dostać | nie możesz się zalogować | nie umiesz wejść | ustal nowe |
    ustal inne | ustalam nowe | ustalić nowe | wybieram nowe | wybierz nowe | ułóż nowe | nadaj nowe | utwórz nowe |
    tworzę nowe | wpisz nowe | chcę nowe | poproszę nowe | daj mi nowe | hasło wyparowało | hasło uciekło |
    hasło przepadło | pamięć zawodzi | odblokuj mnie | wpuśćcie mnie z powrotem | wrócić do środka |
    z powrotem do środka | nadaję nową | nadaję nowe | nadam nowe | nadać nowe | nadaj sobie nowe | określ nowe |
    nową frazę | nowe zabezpieczenie | hasło mi uciekło | uciekło z pamięci | wymień hasło | wymieniam hasło |
    podmień hasło | świeże hasło | ustawić ponownie | ustawi pan ponownie | ustawi pani ponownie | ustawisz ponownie |
    ponownie ustawić | nadać ponownie | wypadło z głowy | wyleciało | umknęło | zapomnien* | zgubił* | zgubione |
    utracon* | nie możesz wejść | nie może się pan* | zablokowan* | zatrzaśn* | wymyśl | wymyślić | wybierz inne |
    zmień je | zmienić je | nowy pin | nowy kod pin | nowego pinu | wrócić do konta | wróć do konta |
    z powrotem na konto | začínám znovu | začni znovu | začněme znovu | začít znovu | od začátku | s čistým listem |
    žádné heslo nepasuje | heslo nepasuje | heslo nefunguje | heslo nesedí | nedostanete se | nedostaneš se |
    nemůžu se dostat | nemůžete se přihlásit | vymyslím si | vymýšlím nové | zvolit si jiné | zvolit jiné |
    zvolit nové | zvolím si | vybrat jiné | vyberu si | nastavím nové | nastavit nové | zadat nové | vytvořit nové |
    chci nové | dejte mi nové | jiné heslo | heslo vyprchalo | paměť vynechala | obnovit přístup | obnovení přístupu |
    obnovuji přístup | odemkni mě | odemkněte mi | pusťte mě zpátky | vrátit se dovnitř | určím si nové |
    určím si jiné | dejte mi novou | novou frázi | vyměnit heslo | vyměním heslo | čerstvé heslo | nahradit heslo |
    heslo mi uteklo | uteklo z hlavy | nastavíte znovu | nastavit znovu | nastavíš znovu | znovu nastavit |
    zadáte znovu | vypadlo z hlavy | ztratil* | ztracené | nemůžete si vzpomenout | nevzpomín* | nevzpomen* |
    nemůžete dovnitř | nemůžete se dostat | vymyslete | vymysli | vymyslet | zvolte si | zvol si | vyberte si |
    vyber si | nastavte si | nastav si | udělejte si | změňte si | změň si | nový pin | nového pinu |
    vrátit se do účtu | zpět do účtu | začínam znova | začni znova | začnime znova | začať znova | začať odznova |
    od začiatku | s čistým štítom | žiadne heslo nepasuje | neviete sa dostať | nevieš sa dostať | neviem sa dostať |
    nedostanete sa | nemôžete sa prihlásiť | zvolíš iné | zvoliť iné | zvoliť nové | zvoliť si | tu si zvolíš |
    vybrať iné | vyberiem si | nastaviť nové | zadať nové | vytvoriť nové | chcem nové | dajte mi nové | iné heslo |
    pamäť vynechala | obnoviť prístup | obnova prístupu | obnovu prístupu | obnovenie prístupu | odomkni ma |
    pustite ma späť | určím si iné | určím si ďalš* | dajte mi novú | novú frázu | vymeniť heslo | vymením heslo |
    nahradiť heslo | heslo mi ušlo | ušlo z hlavy | nastavíte znova | nastaviť znova | nastavíš znova | znova nastaviť |
    zadáte znova | zabudol* | zabudla* | stratil* | stratené | nepamät* | neviete si spomenúť | nespomín* |
    nemôžete sa dostať | vymyslite | vymyslieť | zvoľte si | zvoľ si | zmeňte si | zmeň si | späť do účtu |
    odblokuj konto | odblokować konto | odblokowanie konta | odemknout účet | odemkněte účet | odblokovat účet |
    odomknúť účet | odomknite účet | odblokovať účet | ustalić hasło | ustalam hasło | ustal hasło | hasło od nowa |
    dostać do konta | heslo znovu | stanovit heslo | nowe hesło | nowe gesło | hesło změnić | hesło wróćo |
    hesło zabył* | hesło pozabył* | gronidło zabył* | nowe gronidło | gronidło změniś | gronidło slědk stajiś |
    změńće hesło | změnće hesło | hesło změńće | změńśo gronidło | gronidło změńśo | wybierając hasło |
    ustalając hasło | ustawiając hasło | zvolením hesla | nastavením hesla | ustaw dane logowania |
    utwórz dane logowania | ustal dane logowania
  `),
  unsubscribe: words(`
    mam dość | wystarczy już | nie chcę ofert | nie chcę więcej | nie chcę już | nie chcę maili | nie chcę listów |
    nie chcę wiadomości | już nie | nie przysyłajcie | nie przysyłaj | koniec z | wypis | wypisuję się | wykreśl mnie |
    wykreślcie mnie | usuńcie mnie | skreśl mnie | z tej listy | dajcie spokój | dajcie mi spokój | mniej wiadomości |
    mniej listów | nie interesuje mnie | nie jestem zainteres* | nie pytajcie | bez przypomnień | co wysyłamy |
    co do ciebie wysyłamy | jak często | do widzenia | už dost | už nic | nechci už | konec s | odhlaste mě |
    odhlašte mě | smažte mě | vymažte mě | z rozesílky | z odběru | dejte mi pokoj | méně zpráv | moc mailů |
    nezajímá mě | nemám zájem | neptejte se | bez připomínek | co vám posíláme | co ti posíláme | jak často |
    na shledanou | už dosť | už nechceš | už nič | odhláste | vymažte ma | z odberu | dajte mi pokoj | menej správ |
    nezaujíma ma | nemám záujem | nepýtajte sa | bez pripomienok | čo vám posielame | čo ti posielame | ako často |
    przestań obserwować | przestań śledzić | zakończ obserwowanie | nie obserwuj | nie obserwować |
    tylko raz w tygodniu | najwyżej raz w tygodniu | przysyłajcie raz | przysyłajcie rzadziej | przysyłaj rzadziej |
    piszcie rzadziej | pisz rzadziej | za dużo powiadomień | zbyt wiele wiadomości | zbyt dużo wiadomości |
    nie przypominaj | nie przypominajcie | bez powiadomień | jakie wiadomości | które wiadomości | zakończ subskrypcję |
    nie chcesz dostawać | nie chcesz już | nie chce pan otrzymywać | nie chce pani otrzymywać | přestat sledovat |
    nesledovat | ukončit sledování | zrušit sledování | ukončit odběr | ukončit zasílání | ukončete odběr | vypněte si |
    vypněte upozornění | vypněte oznámení | jen jednou týdně | raději jednou týdně | pište méně | posílejte méně |
    nepřipomínejte | nechcete dostávat | nechcete už | jaké zprávy | které zprávy | prestať sledovať |
    ukončiť sledovanie | zrušiť sledovanie | ukončiť odber | ukončiť zasielanie | zrušiť zasielanie | vypnite si |
    vypnite upozornenia | vypnite oznámenia | radšej raz týždenne | len raz týždenne | píšte menej | nepripomínať |
    nepripomínajte | nechcete dostávať | aké správy | tylko raz w miesiącu | wolę papier | za dużo listów |
    żadnych listów | jen jednou měsíčně | raději papírově | moc pošty | žádné další dopisy | len raz mesačne |
    radšej papierovo | nochceće hižo | nochcu hižo | abonement skónčić | abonement kóńčyć | abonement zběhnyć |
    wotskazać | wotzjewić | wótskazaś | njocośo wěcej | njok wěcej | edytować alert | zarządzaj alertami |
    nie chcesz takich | nie chce pani takich | nie chce pan takich | nie chcą państwo takich | nie życzysz sobie |
    nie życzy sobie | takich wiadomości nie | nie informujcie mnie | nechcete takové zprávy | nechceš takové zprávy |
    takové zprávy nechcete | takové e maily nechcete | nechcete také správy | také správy nechcete |
    co tydzień zamiast | zamiast codziennie | raz w tygodniu zamiast | týdně místo denně | týždenne namiesto |
    nie ostrzegaj mnie | nie ostrzegajcie | už mě nevarujte | už ma nevarujte
  `),
  approve: words(`
    to ja wpuście | to ja kontynuuj | tak to ja loguj | moje logowanie | to moje urządzenie | znam to urządzenie | znam ją | znam go | zezwalam |
    pozwalam | to byłem ja | to byłam ja | zgadzam się | wyrażam zgodę | to jsem já povolit | jsem to já pokračovat | je to moje zařízení |
    znám to zařízení | povoluji | dovoluji | schvaluji | to jsem byl já | to jsem byla já | to jsme my | to som bola ja | som to ja pokračovať |
    je to moje zariadenie | povoľujem | dovoľujem | schvaľujem | to som bol ja | to sme my | zaufaj urządzeniu | zaufaj temu urządzeniu |
    důvěřovat zařízení | důvěřovat tomuto zařízení | autorizovat zařízení | autorizovat toto zařízení | dôverovať zariadeniu | autorizovať zariadenie
  `),
  deny: words(`
    to nie moje | nie zakładał* | nie zapisywał* | nie rejestrował* | to pomyłka | pomyłka nie zapisuj* |
    ktoś się pomylił | daj nam znać | dajcie nam znać | powiadom nas | powiadomić infolinię | powiadomić nas |
    zgłoś nam | zgłoś to | zgłaszam | nie wpuszczać | nie pozwalam | odrzucam | blokuję | zablokuj go | zablokuj ją |
    wyrzuć go | wyrzuć ją | wyrzuć to | wyproś go | w żadnym razie | w żadnym wypadku | ani mi się śni | to nie moja |
    ktoś obcy | ktoś inny | nie ja | to nie byłem | to nie byłam | nie znam | nie rozpoznaję | zły adres | nie mój |
    nie zamawiałem | nie zamawiałam | nie prosiłem | nie prosiłam | nie wpuszczaj | neznám ho | neznám ji |
    neznám to zařízení | není to moje | neregistroval* jsem | nezakládal* jsem | to je omyl | omyl nezapisujte |
    napište nám | dejte nám vědět | nahlaste nám | nahlásit | hlásím | nepouštět | nedovoluji | zamítám | odmítám |
    zablokovat ho | vyhoď ho | vyhoďte ho | v žádném případě | ani náhodou | rozhodně ne | někdo cizí |
    nebyla jsem to já | to jsem nebyl | nepoznávám | špatná adresa | není moje | není můj | nežádal jsem |
    nežádala jsem | nepouštějte | nepoznám ho | nepoznám ju | nepoznám to zariadenie | neregistroval* som |
    nezakladal* som | dajte nám vedieť | napíšte nám | nahláste nám | nahlásiť | hlásim | nepúšťať | nedovoľujem |
    zamietam | odmietam | v žiadnom prípade | rozhodne nie | to nie je moje | niekto cudzí | nebol som to ja |
    nebola som to ja | nespoznávam | zlá adresa | nie je moja | nie je môj | nežiadal som | nežiadala som |
    zgłoś administratorowi | powiadom administratora | oznamte to správci | kontaktujte správce | oznámte to správcovi |
    kontaktujte správcu | zamroź konto | zamroź moje konto | zablokować konto | zastrzeż kartę | zmrazit účet |
    uzamknout účet | zmraziť účet | uzamknúť účet | poinformuj nas | napisz do nas | nahlaste to | oznamte nám to |
    dejte nám o tom vědět | nahláste to | oznámte nám to | dajte nám o tom vedieť | to njejsym ja | to wy njejsćo |
    to njejsćo wy | to njejsće wy | to wy njejsće | to njebě wy
  `),
  elsewhere: words(`
    regulamin* | warunki | cennik* | ceny | godziny otwarcia | godziny pracy | jak dojechać | najczęstsze pytania | pomoc | centrum pomocy | sklep | sklepy |
    katalog | repertuar | rozkład | grafik | gdzie jest moja | śledź | śledzenie | paczk* | przesyłk* | zwrot* | reklamacj* | w przeglądarce | zdjęcia |
    galeria | czytaj dalej | dowiedz się więcej | więcej o | praca u nas | podmínky | ochrana osobních | ceník* | otevírací doba | mapa | časté otázky |
    časté dotazy | nápověda | centrum nápovědy | obchod | e shop | program | vstupenky | rozvrh | kde je moje | zásilk* | reklamace | vrácení |
    zobrazit v prohlížeči | fotky | fotografie | číst dál | více o | otváracie hodiny | cenník* | podmienky | ochrana osobných | pomocník | centrum pomoci |
    kde je moja | zásielk* | reklamácia | vrátenie | zobraziť v prehliadači | čítať ďalej | viac o
  `),
};
