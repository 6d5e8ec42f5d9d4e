import { type Language, words } from "../language.ts";

export const HUNGARIAN: Language = {
  codeNames: words(`
    ellenőrző kód* | megerősítő kód* | biztonsági kód* | egyszer használatos kód* |
    egyszeri kód* | belépési kód* | bejelentkezési kód* | hitelesítő kód* | aktiváló kód* |
    aktivációs kód* | hitelesítési kód* | visszaállító kód* | párosítási kód* | azonosító kód* |
    jóváhagyó kód* | egyszer használatos jelsz* | egyszeri jelsz* | biztonsági szám* |
    ellenőrző szám* | egyszer használatos pin* | ideiglenes jelszó* | megerősítő jelsz* | megerősítő szám* |
    egyszer használható jelsz* | egyszer használható kód* | egyszer használható pin* |
    3d secure jelsz* | 3 d secure jelsz* | 3d secure kód* | sms jelsz* | mobilaláírás* |
    aláíró jelsz* | aláíró kód* | kezdő pin* | egyszeri azonosító* | egyszeri token |
    egy alkalomra szóló jelsz* | egy alkalomra szóló kód* | megerősítő kombináció* |
    belépési jelsz* | belépő kód* | belépőkód* | eszközkód* | e mailes kód* |
    emailben kapott kód* | engedélyezési token | engedélyezési kód* | engedélyezőkód* |
    regisztrációs kód* | véglegesítő kód* | azonosítókód* | visszaigazoló kód* | hitelesítőkód* |
    ellenőrzőkód* | ellenőrzőszám* | megerősítőkód* | aktiválókód* | aktiválási kód* |
    biztonsági pin* | jelszó visszaállítási kód* | helyreállító kód* | helyreállítási kód* |
    tranzakciós kód* | tan kód* | módosításához szükséges kód | módosítási kód* | módosító kód* |
    belépéshez szükséges kód | megerősítéshez szükséges kód | aláírási kód* | kapukód a fiókhoz |
    feloldó kód* | feloldókód* | regisztrálókód | hozzáférési kód* | hozzáférési kulcs* |
    párosító kód* | párosítókód* | jelszó visszaállító kód* | visszaállítókód* |
    belépési számsor* | csatlakozási kód* | e mailben kapott számjegy* |
    emailben kapott számjegy* | a nap jelszava | napi jelszó |
    visszaállítási kód* | ideiglenes kód* | jóváhagyási kód*
  `),
  codeWords: words(`
    kód* | számjegy* | karakter* | számsor* |
    betűk | betűt | jelsor* | token | tokent | jelszavacska |
    számokat | számai* | pin kód* | pint | pinje | pinkód* | számkombináció* | számkód* |
    betűsor* | hatjegyű | négyjegyű | ötjegyű | nyolcjegyű | hat szám | öt szám | öt számra |
    hat számra | számocska
  `),
  passwords: words(`jelszó | jelszava | jelszót | jelszavát | jelszavad*`),
  numberWords: words(`
    kulcs | számsor | számok | karakterek | szavak | szám | kulcsot | kulccsal | kulcsa | számot |
    számmal | száma | kombináció* | szót | azonosítót | sorozat* | számsort | számsorral | szó
  `),
  otherNumbers: words(`
    rendelés* | számla* | csomag* | ügyfélszám* | foglalás* | tel | fax | irányítószám* |
    adószám* | cégjegyzékszám* | kuponkód* | kupon* | forráskód* | kedvezménykód* |
    promóciós kód* | foglalási kód* | átvételi kód* | qr kód* | wifi jelszó* | utolsó számjegyei |
    utolsó négy | végződésű | végű | felhasználónév* | felhasználói azonosító* | azonosító |
    mérő* | óraállás* | bejelentés* | kárszám* | kár | panasz* | ügyszám* | ügy | eredmény* |
    egyenleg* | fogyasztás* | sorszám* | esemény | kérdőív kódja | kérdőív* | betegszám* |
    legutóbb | közlemény | fizetendő | rendelő | jegy | kocsi | számú | hibajegy* | vonatszám* |
    szerződésszám* | rendszám* | bankszámla* | végű számra | végződő | számú bejelentés* |
    munkamenet | vízmérő* | gyári szám* | kötvény* | foglalási szám* | recept* |
    felhasználóneve* | hibabejelentés* | hívja | hívjon |
    tagsági szám* | kártyaszám* | engedélyszám* |
    ügyfélazonosító* | ügyfél azonosító* | előfizetői azonosító* | előfizető azonosító* | nyerőszám* | pótszám* | sorsjegy* | mérési pont azonosító* |
    adathalászat elleni kód* | adathalászat elleni jelszó* | adathalászat elleni szó* |
    vevőkód*
  `),
  trade: words(`
    kedvezmény* | akció* | kupon* | kosár* | ingyenes szállítás | járat* | szállás* | hotel |
    foglalás* | vásárl* | barát* | ajánlat | szálloda | ajándékkártya | leárazás
  `),
  enter: words(`
    adja meg | add meg | írja be | írd be | használja | használd | üsse be | gépelje be | gépeld
    be | másold be | illeszd be | írja | írd | beírni | gépelje | gépeld | másolja | másold |
    diktálja | diktáld | mondja be | mondd be | illessze | üsd be | vigye be | vidd be | töltse |
    töltsd | használni | adj meg | pötyögje | pötyögd | adja meg kézzel | írja be kézzel | olvassa
    fel | olvasd fel | megadásával | beírásával | begépelésével | megadja | beírja | beütésével |
    kérjük adja | mutassa fel | erősítse meg | használja fel | vigye fel | hagyhatja jóvá | kell
    megadni | kell beírni | kell beírnia | kell beütni | pötyögje be | beírta | beütötte | megadta
    | felolvassa | bemondja | beillesztve | bemásolva | adja meg hogy | beírod | megadod | beütöd | bemásolod | másolja be | írd oda | írja oda | üsse | üsd |
    begépeli | begépeled | begépelni | bepötyög* | gépelje ide | gépeld ide | írja ide | írd ide | írja a | írd a képernyő* | üti be | ütöd be |
    kopogja be | kopogd be | kitölt* | felolvasásával | írandó | begépelendő | beírandó | megadandó | jegyezze be | vésse be | vésd be | pötyögd be |
    másolja ide | beviszi | beviszed | begépelése után | beírása után
  `),
  places: words(`
    alkalmazás* | oldal* | képernyő* | ablak* | mező* | űrlap* | weboldal* | webhely* | böngésző*
    | eszköz* | terminál* | konzol* | számítógép* | telefon* | tévé* | tv | tablet* | ügyintéző* |
    portál* | appban | kioszk* | billentyűzet* | játék* | kijelző* | nyomtató* | appba |
    ügyfélszolgálat* | csevegőablak* | csevegés* | kezdőképernyő* | termosztát* |
    naptár* | rubriká* | cellá* | négyzet* | beviteli | felület* | kapuja | zár
  `),
  access: words(`
    fiók* | eszköz* | böngésző* | személyazonos* | biztonság* | ön az | te vagy az | te vagy |
    ön volt | te voltál | valóban ön | hozzáfér* | belép* | jóváhagy* | engedélyez* | hitelesít* |
    azonosít* | regisztrá* | párosít* | összekapcsol* | csatlakoz* | felold* | zárol* |
    kétlépcsős | kétfaktoros | valaki | kísérlet* | próbál* | folytat* | befejez* | üdvözöl* |
    munkamenet* | megbízható | aláír* | írhatja alá | engedély | új pin |
    csatlakozzon a csapathoz | hozzájárul* |
    igazolja hogy | bizonyítja | igazolod | igazolja magát |
    új bejelentkezés | bejelentkezés új | bejelentkezés egy új | bejelentkeztek a | bejelentkeztek egy | bejelentkezési értesítés* | új belépés | belépés új |
    belépés egy új |
    megerősítettük. | megerősítve. | megerősítésre került. | aktiváltuk. | aktiválva. | aktiválásra került. | hitelesítettük.
  `),
  disclaims: words(`
    ha nem | nem ön volt | nem te voltál | nem kért* | nem ön kérte | nem te kérted | nem kezdemény* | figyelmen kívül |
    törölje | töröld | nincs teendő* | tévedés* | valaki más | semmit nem kell | tekintse tárgytalannak
  `),
  secrecy: words(`
    ne ossza meg | ne oszd meg | ne adja | ne add | ne mondja | ne mondd | ne árulj* |
    senkinek | senkivel | soha | nem kérjük | nem kéri | nem fogjuk | titok* | titkos | bizalmas* |
    őrizze | munkatársaink | munkatársunk | harmadik fél*
  `),
  spent: words(`
    felhasználták | felhasználásra került | már felhasznált | lejárt | érvénytelen | hibás | nem
    működik | törölve | megadták | már nem | le lett cserélve | helyébe
  `),
  meetings: words(`
    értekezlet* | megbeszélés* | webinár* | konferencia* | találkozó* | videóhívás | videokonferencia
  `),
  verify: words(`
    megerősít* | erősítse meg | erősítsd meg | ellenőriz* | aktivál* | igazol* | meghívó elfogadása | visszaigazol* |
    hitelesít* | e mail ellenőrzése | email ellenőrzése | cím ellenőrzése | regisztráció véglegesít* |
    véglegesítse a regisztráció* | véglegesítsd a regisztráció* | regisztráció befejez* | fejezze be a regisztráció* |
    fejezd be a regisztráció* | fogadja el a meghív* | fogadd el a meghív* | meghívás elfogad* | fiókaktivál* |
    fiókmegerősít* | erősítheti meg | erősítheted meg | meghívót itt fogad* | érvényesítse az e mail* |
    érvényesítse a fiók* | e mail cím érvényesít* | fiók érvényesít*
  `),
  signIn: words(`
    bejelentkez* | belép* | jelentkezzen be | jelentkezz be | lépjen be |
    varázslink* | mágikus link* | belépő link* |
    jelentkezhet be | jelentkezhetsz be | jelentkezhet be fiók* | jelentkezni be | lépj be
  `),
  reset: words(`
    visszaállít* | helyreállít* | jelszó beállítás* | jelszó megadás* | új jelszó* | jelszó visszaállít* |
    állítsa vissza jelszav* | állítsa vissza a jelszav* | állítsd vissza a jelszav* | állítsa be jelszav* |
    állítsa be a jelszav* | állítsd be a jelszav* | állítson be új jelsz* | állíts be új jelsz* | adja meg új jelszav* |
    adjon meg új jelsz* | adj meg új jelsz* | válasszon új jelsz* | válassz új jelsz* | hozzon létre új jelsz* |
    hozz létre új jelsz* | hozzon létre jelsz* | hozz létre jelsz* | jelszó alaphelyzet* | jelszó létrehoz* |
    jelszó módosít* | jelszó megváltoztat* | jelszavad módosít* | jelszavad megváltoztat* | jelszavad beállít* |
    jelszavad megad* | jelszavának módosít* | jelszavának megváltoztat* | jelszavának beállít* | jelszavának megad* |
    jelszavának alaphelyzet* | módosítsa jelszav* | módosítsa a jelszav* | módosítsd a jelszav* |
    változtassa meg jelszav* | változtassa meg a jelszav* | változtasd meg a jelszav* | jelszócsere* |
    jelszóváltoztat* | jelszómódosít* | elfelejtett jelsz* | elfelejtetted a jelsz* | elfelejtette jelsz* |
    elfelejtette a jelsz* | jelszóemlékeztető* | jelszókérés* | jelszavam megváltoztat* | jelszavam módosít* |
    jelszavam beállít* | új pin* | jelszómegújít* | jelszópótl* | jelszó megújít* | jelszó pótl* | új jelszót kér* |
    jelszó újbóli | új jelszav*
  `),
  unsubscribe: words(`
    leiratkoz* | feliratkozás megszüntetése | értesítési beállítások | feliratkozás törlése |
    lemondás* | nem kérek több | nem szeretnék | nem kívánok |
    iratkozzon le | iratkozz le | értesítések kikapcsol* | kikapcsolom az értesít* |
    értesítések lemond* | feliratkozás lemond* |
    követésének leállít* | követés leállít* |
    milyen értesítés* |
    ha nem szeretne több | ha nem szeretnél több | ha a továbbiakban nem |
    feliratkozás visszavon* | hírlevél lemond* | hírlevél leállít* |
    értesítések leállít* | értesítés leállít* | értesítés kikapcsol* | értesítések letilt* | értesítést letilt* | kapcsolja ki az értesít* |
    kapcsold ki az értesít* | kapcsolja ki ezeket az értesít* | nem szeretne értesít* | nem szeretnél értesít* |
    kilépés a listáról | kilépni a listáról | lépjen ki a listáról | kilépés a levelezőlistáról | töröljük a listáról | törlés a listáról |
    törölje a listáról | címét a listáról | címed a listáról | feliratkozás módosít* | feliratkozását módosít* | módosíthatja a feliratkozás* |
    feliratkozások kezel* | feliratkozásait kezel* | figyelés megszüntet* | figyelés leállít* | figyelésének megszüntet* | figyelésének leállít* |
    nem szeretné követni | nem szeretnéd követni | nem kívánja követni | téma követésének | követés megszüntet* |
    ha nem szeretné követni | ha nem szeretne értesít* | ha nem szeretnél értesít* | ha nem kér értesít* | ha nem kérsz értesít* |
    már nem szeretné követni | már nem szeretnéd követni | ha már nem szeretné | már nem szeretne értesít* | már nem szeretnél értesít* |
    már nem kér értesít* | már nem szeretne leveleket |
    beszélgetés némít* | beszélgetés elnémít* | téma némít* | téma elnémít*
  `),
  clickHere: words(`
    kattintson ide | kattints ide | ide | ezen a linken | link | tovább | folytatás |
    ide kattintva | itt | erre a linkre | ez a link | link megnyitása | ezen az oldalon |
    kattintson | erre a gombra |
    megnyitás | megnyitom | kezdés | következő | ezt a linket | nyissa meg
  `),
  expires: words(`
    érvényes* | lejár* | belül | hatályos | felhasználható | éjfélig | elvész |
    megszűnik | érvényét veszti | nap végéig | negyedóráig |
    használható
  `),
  seconds: words(`másodperc*`),
  minutes: words(`perc*`),
  hours: words(`óra | órán | órát | óráig`),
  days: words(`nap | napon | napig`),
  wrote: words(`írta | ezt írta | a következőt írta`),
  fromLabels: words(`feladó | küldő`),
  sentLabels: words(`
    elküldve | küldés dátuma | dátum | címzett | tárgy | másolatot kap | másolat | cc | küldve |
    elküldött üzenetek
  `),
  quoteTitles: words(`eredeti üzenet | eredeti levél | az eredeti üzenet`),
  forwardTitles: words(`
    továbbított üzenet | továbbított levél | továbbított levél kezdete | a továbbított üzenet
    kezdete
  `),
  sentFrom: words(`iphone készülékemről | elküldve a | küldve | elküldve | küldve innen`),
};
