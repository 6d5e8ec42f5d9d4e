/** Names, forms of address and orders for a model that reads mail, in Finnish, Estonian, Hungarian and Greek. */
import { words } from "../language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const FINNISH_READERS: ReaderWords = {
  machines: words(`
    tekoäly* | tehisaru* | tehisintellekt* | kielimalli* | keelemudel* | botti* | botin | botille | chatbot* | juturobot* | vestlusrobot* |
    digiavustaja* | digitaali* avustaja* | virtuaaliavustaja* | virtuaali* avustaja* | digiassistent* | virtuaalassistent* |
    automaattinen järjestelmä* | automatiseeritud süsteem* | seulontatyökalu* | ai avustaja* | ai agentti* | ^ti |
    kielimalleille | älykäs avustaja* | älyavustaja* | tekoälymalli* | sähköpostiavustaja* | sähköpostibotti* | sähköpostirobotti* |
    viestirobotti* | keskustelurobotti* | tekstirobotti* | automaattiavustaja* | automaattinen avustaja* | automaattiselle avustajalle |
    automaattinen lukija | koneavustaja* | konelukija* | koneälylle | tiivistysohjelma* | tiivistäjäbotti* | yhteenveto ohjelma* | seulontaohjelma* |
    tehisaru assistent* | digiabiline | digiabilise* | digiassistendi* |
    digitaalne abiline | digitaalne assistent | digitaalsele assistendile | virtuaalne assistent | virtuaalassistendi* | virtuaalabili* | automaatassistent* |
    automaatne assistent | automaatne abiline | automaatsele | kirjarobot* | postirobot* | kokkuvõtterobot* | vestlusboti* | boti | botile | tehismõistus*
  `),
  helpers: words(`
    avustaja* | agent* | robot* | abiline | abilise* |
    avustava | apuri | apurille | assistent | assistendi* | assistentti | assistentille
  `),
  programs: words(`
    malli | mallille | ohjelma* | ohjelmisto* | järjestelmä* | työkalu* | algoritmi* | puolesta | programm* | süsteem* | tööriist* | nimel |
    kone | koneelle | koneen | automaatti* | automaatio* | masin* | skript* | mudel | mudelile
  `),
  ifs: words(`
    jos | mikäli | kun | kuka tahansa | jokainen | kaikki | joka | kui | igaüks | iga | kes iganes | kõik | mikä tahansa | jos tämän |
    jos tätä | siinä tapauksessa | sikäli kuin | kaikille jotka | ken | kes seda | kui seda | kui selle | ükskõik milline | ükskõik kes |
    milline tahes
  `),
  youAre: words(`
    olet | olette | tämä on | lukee | oled | olete | see on | loeb |
    luetaan | luet tätä | sinä joka | te joka | sina kes | loeb seda | loetakse
  `),
  dears: words(`
    hyvä | rakas | hei | huom* | viesti | ohje | ohjeet | kuin | kallis | tere | tähelepanu | teade | märkus | juhis | juhised |
    tiedoksi | viestiä hoitavalle | postia hoitavalle | lukijalle | avustajalle | botille | järjestelmälle | kirjaa | märge |
    märkus postkasti | teadmiseks | sõnum | juhis postkasti | tähelepanuks
  `),
  reads: words(`
    lukee | luet | luette | lukeva* | käsittele* | tiivistä* | lajittele* | seulo* | arvioi* | hoitaa | hoitava* | hallinnoi* | analysoi* |
    käy läpi | loeb | loed | lugev | töötleb | kokkuvõtv* | sorteerib | hindab | haldab |
    luetaan | selaa | selaava* | läpikäyvä* | vastaava* | koostaa | laatii |
    valitsee | karsii | pisteyttää | luokittelee | lukijana | haldava* | lugeva* | loevad | läbi vaatav* | vaatab läbi | sorteeriv* | sõelub | sõeluv* |
    töötlev* | teenindav* | vastav* | vastutav* | kokku võttev* | võtab kokku | hindav* | koostab | valib
  `),
  mails: words(`
    tämän | tätä | tämä viesti | tämän viestin | viestin | tätä viestiä | sähköposti* | postilaatikko* | tämän hakijan | hakija* | laskun |
    tiivistelmä* | yhteenveto* | vastaukse* | seda | seda kirja | selle kirja | sõnum* | postkast* | kandidaa* | arve | kokkuvõt* | vastus* |
    tämä posti | tätä postia | tämän postin | viestiä | viestit | hakemuks* | hakemus | laskua | arvostelu* |
    arvio tästä | saapuneet viestit | kirja | kirju | kirjad | avaldus* | kandideerij* | arvet |
    arvustus* | tagasiside | tagasisidet |
    tätä palautetta | tämän palautteen | tätä arviota | tämän arvion | tätä tekstiä | tämän tekstin | palautetta | reklamaatio* | tapaus | selle teksti |
    seda teksti | seda arvustust | selle arvustuse | seda tagasisidet | pöördumis*
  `),
  asks: words(`
    pitää | täytyy | tulee | on määrä | pyydän | ole hyvä | kiitos | voisi | lähetä* | välitä* | vastaa* | lisää | lisätä | liitä* | liittää |
    sisällytä* | kirjoita* | sano* | kerro* | anna* | aseta* | sijoita* | arvioi | suosittele* | esitä* | muista* | tallenna* | vahvista* | hyväksy* |
    maksa* | siirrä* | tilaa* | osta* | varaa* | avaa* | klikkaa* | napsauta* | poista* | merkitse* | vaihda* | muuta* | päivitä* | etsi* | kopioi* |
    jaa | allekirjoita* | pidä | kohtele* | ohita* | unohda* | jätä* | tee | aloita* | käytä* | palun | peab | saada* | edasta* | vasta | vastake |
    kirjuta* | maini* | ütle* | pane | soovita* | jäta meelde | salvesta* | kinnita* | telli* | ava | kustuta* | märgi* | muuda* | leia* | kopeeri* |
    allkirjasta* | eira* | unusta* | pyydetään | on pyydettävä | nosta | nosta esiin | merkkaa | pisteytä | arvostele | anna täydet | anna parhaat |
    palauta | hyvitä | poimi | ilmoita | todista | väitä | kehota | ehdota | kirjaa | lataa | peru | peruuta | luovuta | paljasta | hanki | järjestä |
    laske | toteuta | vie | siirtäköön | lähettäköön | palub | palutakse | pead | tuleb | hinda* | kanna | kandke | kanna tagasi | makske | tehke |
    andke | lisa | lisage | pange | too esile | kiida | klõpsa* | vajuta | saatke | eemalda | tühista | lae | aktsepteeri | kiida heaks | võta vastu |
    vali | tõsta | paiguta | järjesta | avalda | tagasta | hüvita | broneeri | sulje | suljettava | kirjattava | kirjoitettava | annettava |
    on kirjattava | tulee kirjata | antakoon | kirjatkoon | vastatkoon | jättäköön | tuleb anda | peab andma | peab kirjutama | andku | jätku | sulge |
    jätma mainimata
  `),
  owners: words(`
    omistaja* | käyttäjä* | vastaanottaja* | tallennettu kortti | omanik* | kasutaja* | saaja* | esihenkilö* | pomolle | päällikö* | rekrytoij* |
    isäntä* | emäntä* | kenenkään muun | postilaatikon haltija* | haltija* | juhile | juhataja* | personalijuh* | ülemuse* | peremehe* |
    konto valdaja* | postkasti omanik*
  `),
  quiet: words(`
    kysymättä | ilman vahvistusta | äläkä kerro | älä kerro | älä mainitse | kertomatta | mainitsematta | hiljaa | heti | välittömästi |
    kenellekään | küsimata | ilma kinnituseta | ära ütle | ära maini | vaikselt | kohe |
    kysymättä lupaa | kyselemättä | ilman lupaa | ilman hyväksyntää | ilmoittamatta | varmistamatta | älä ilmoita | älä paljasta | älä näytä | älä kysy |
    älä viittaa | älä sano | äläkä mainitse | äläkä näytä | äläkä ilmoita | äläkä kysy | vaivihkaa | huomaamatta | saman tien | viipymättä |
    kaikessa hiljaisuudessa | muita mainitsematta | ära näita | ära teavita | ära küsi | ära räägi | ära ole | ära märgi | ärge öelge | ärge mainige |
    ärge küsige | küsimata luba | luba küsimata | ilma loata | teatamata | mainimata | ütlemata | omanikult küsimata | vaikides | märkamatult | kohe ära |
    otsekohe | viivitamata | salaja |
    älä häiritse | älä vaivaa | ära tülita | ära sega
  `),
  topics: words(`
    meidän | me | olen | nimeni | uusi | uuden | kurssi* | koulutus* | työpaja* | opi | ohjeistus | henkilöstö* | työntekijä* | tutkija* |
    mukaan | hyökkäy* | huijar* | voi | voivat | voit | uutiskirje* | artikkeli | yritykse* | kirjoittama | avulla | avustajasi | tekoälysi |
    auttaa | neuvoo | osaa | meie | uus | koolitus | kursus | töötaja* | teadlas* | sõnul | rünna* | petis* | võib | saab | artikkel |
    ettevõt* | abil |
    luento* | kerromme | opettele* | opimme | opetellaan | keskustelemme | keskustelua | tilaisuus | tapahtuma* | palvelumme | asiakaspalvelumme | tutustu |
    tutkimus* | kirja kertoo | loeng* | räägime | õpime | õpetame | arutame | üritus* | tutvu* | uuring* | meie assistent | meie juturobot |
    klienditeenindus* | aitab | oskab
  `),
};

export const HUNGARIAN_READERS: ReaderWords = {
  machines: words(`
    ^mi | mesterséges intelligenci* | nyelvi modell* | chatbot* | csetbot* | bot | digitális asszisztens* | virtuális asszisztens* |
    mi asszisztens* | mi ügynök* | ai asszisztens* | automatikus rendszer* | automatizált rendszer* | levelezőrobot* |
    intelligens asszisztens* | szűrőrendszer* |
    nyelvi modellek* | nagy nyelvi modell* | csevegőrobot* | csevegőbot* | csetrobot* | chatrobot* | postarobot* | levélolvasó robot* | levélolvasó program* |
    levélolvasó gép* | levélrendező* | levélkezelő program* | levelező asszisztens* | e mail asszisztens* | email asszisztens* | gépi asszisztens* |
    gépi olvas* | gépi segéd* | robotasszisztens* | automata asszisztens* | automatikus asszisztens* | automatizált asszisztens* | ai ügynök* |
    mi alapú | mi modell* | mi eszköz* | mi rendszer* | ai modell* | szövegrobot* | összefoglaló robot* | botnak | botok* | önéletrajz szűrő* | cv szűrő*
  `),
  helpers: words(`
    asszisztens* | ügynök* | robot* |
    segéd | segédnek | titkár* | olvasó | olvasónak | segítő*
  `),
  programs: words(`
    modell* | program* | szoftver* | rendszer* | eszköz* | algoritmus* | nevében | helyett | nem ember |
    gép | gépnek | gépi | automata* | automatika | szkript* | alkalmazás* | megbízásából
  `),
  ifs: words(`
    ha | amennyiben | amikor | aki | bármely | minden | valamennyi | abban az esetben | ha ezt | ha valamilyen |
    ha netán | bárki | bármilyen | akármelyik | mindazok | ami | amely | hogyha
  `),
  youAre: words(`
    vagy | ön | te | olvassa | egy | dolgozza fel |
    ön egy | te egy | te aki | olvasod | olvassátok | olvassák | vagy te
  `),
  dears: words(`
    kedves | tisztelt | szia | figyelem | üzenet | megjegyzés | utasítás | mint | részére | számára | és te |
    figyelmébe | figyelmedbe | üzenet a | üzenem a | megjegyzés a | utasítás a | kérés a | tájékoztatásul | jegyzet | szól | címzett
  `),
  reads: words(`
    olvas* | feldolgoz* | összefoglal* | rendez* | válogat* | szűr* | értékel* | kezel* | elemz* | átnéz* | dolgozza | olvassa | olvasó |
    olvassák | átolvas* | átfut* | rangsorol* | pontoz* | megválaszol* | intéző | intézi | levelezést kezelő | gondoz* | szortíroz* |
    bírál* | kivonatol* | válaszoló | végző | ellátó | előszűr* | foglalja össze | foglalod össze | összegez* | összegzi |
    kivonatot készít | olvassa el | nézi át | dolgozza fel | dolgozod fel
  `),
  mails: words(`
    ezt a levelet | ez a levél | ezt az üzenetet | ezt az e mailt | ezt | postafiók* | jelölt* | pályáz* | számlá* | összefoglaló* | válasz* |
    levelezést | levelezés | a levelet | e levelet | leveleket | levelek | leveled | a pályázatot | önéletrajz* | jelentkez* |
    a számlát | az értékelést | értékelést | véleményt | visszajelzés* | kivonat* | beérkező* | bejövő levelek* | ezt a jelentkezőt |
    ezt a pályázót | az üzenetet | üzenetet | jegyet | hibajegy* |
    ezt a véleményt | ezt az értékelést | ezt a szöveget | e szöveget | ezt a panaszt | panaszt | reklamáció*
  `),
  asks: words(`
    kell | köteles | kérem | kérjük | legyen szíves | küldd* | küldje | küldjön | továbbítsd* | válaszolj* | add | adja | írd* |
    írja | írj | tedd | tegye | helyezd* | helyezze | említsd* | említse | mondd* | mondja | értékeld* | ajánld* | ajánlja | jegyezd* |
    mentsd* | erősítsd* | erősítse | hagyd* | hagyja | fogadd* | fizesd* | fizesse | utald* | utalja | rendeld* | rendelje | foglald* | nyisd* |
    nyissa | kattints* | töröld* | jelöld* | jelölje | cseréld* | cserélje | módosítsd* | keresd* | keresse | másold* | írd alá |
    tekintsd* | tekintse | felejtsd* | hagyd ki | csinálj* | kezdd* | használd* | fűzz* | illeszd* | illessze | tegyen |
    sorold | sorolja | soroljátok | rangsorold | rangsorolja | pontozd | pontozza | adj | adj neki | adjon | küldj | továbbíts* | fizess |
    fizessen | utalj | utaljon | utald át | utalja át | térítsd | térítse | vidd | vigye | javasold | javasolja | emeld ki | emelje ki | hívd | hívja |
    hívd be | írj be | vedd | vegye | zárd | zárja | hagyd jóvá | hagyja jóvá | jelentsd | ne készíts | készíts | készítsen | állítsd | állítsa | másold be |
    törölj* | nyiss | tölts* | told | told át | told fel | engedélyezd | engedélyezze | fogadd el | szavazz | minősítsd | minősítse |
    dicsérd | tüntesd fel | tüntesse fel | tartsd | kezeld | kezelje | vond | iktasd | lásd el | add meg | add át | add ki | add hozzá |
    írjon | hagyjon | hagyja ki | adjon öt | öt csillagot | zárjon | mellőzze | mellőzd | mondjon | értékeljen | soroljon | ki belőle | visszatérít* |
    annyit válaszolj
  `),
  owners: words(`
    tulajdonos* | felhasználó | felhasználót | felhasználónak | felhasználóval |
    felhasználók* | felhasználój* | felhasználód* | címzett* | gazdád* | mentett kárty* |
    főnök* | vezető* | toborzó* | hr es | gazda | a gazdának | megbízó* | fiók gazdája | postafiók tulajdonos* | számlatulajdonos* | ügyfélnek
  `),
  quiet: words(`
    kérdezés nélkül | megerősítés nélkül | jóváhagyás nélkül | ne említsd* | ne említse | ne mondd* | ne mondja | senkinek | csendben |
    azonnal | ne szólj* | ne kérdezz* |
    ne kérdezd | kérdés nélkül | szó nélkül | visszakérdezés nélkül | egyeztetés nélkül | engedély nélkül | értesítés nélkül | tudta nélkül |
    említés nélkül | megkérdezése nélkül | anélkül hogy | ne hozd szóba | ne jelezd | ne jelezze | ne áruld | ne árulja el | ne értesítsd | ne tájékoztasd |
    ne mutasd | ne írd | feltűnés nélkül | hallgass* | rögtön | haladéktalanul | még ma | most rögtön | a többiekről ne | másoknak ne |
    ne zavard | ne zavarja | ne terheld
  `),
  topics: words(`
    a mi | mi | nálunk | vagyok | a nevem | új | bemutatjuk | ismerje meg | tanfolyam* | képzés* | tanul* | szabályzat* | munkatárs* | kollég* |
    kutató* | szerint | támad* | csaló* | tud | tudja | tudnak | hírlevél* | cikk* | cég* | által írt | az ön asszisztense | segít* |
    digitális asszisztensünk | megmutatja |
    beszélget* | előadás* | megtanul* | bemutató* | beszélünk | kutatás* | robotunk |
    asszisztensünk | csevegőrobotunk | kérdezze | írhat | hogyan
  `),
};

export const GREEK_READERS: ReaderWords = {
  machines: words(`
    τεχνητή νοημοσύνη | τεχνητής νοημοσύνης | γλωσσικό μοντέλο | γλωσσικού μοντέλου | chatbot* | μποτ | ψηφιακός βοηθός | ψηφιακέ βοηθέ |
    ψηφιακό βοηθό | εικονικός βοηθός | εικονικέ βοηθέ | εικονικό βοηθό | βοηθός ai | βοηθέ ai | πράκτορας ai | αυτόματο σύστημα |
    αυτοματοποιημένο σύστημα | έξυπνος βοηθός | τν |
    γλωσσικά μοντέλα | γλωσσικών μοντέλων | μεγάλο γλωσσικό μοντέλο | μοντέλο τεχνητής νοημοσύνης | μοντέλο γλώσσας | εργαλείο τεχνητής νοημοσύνης |
    σύστημα τεχνητής νοημοσύνης | βοηθός τεχνητής νοημοσύνης | βοηθέ τεχνητής νοημοσύνης | τσατμποτ | τσατ μποτ | τσάτμποτ | ρομπότ συνομιλίας |
    ψηφιακού βοηθού | ψηφιακοί βοηθοί | εικονικού βοηθού | αυτόματος βοηθός | αυτόματο βοηθό | αυτόματου βοηθού | αυτόματε βοηθέ | αυτοματοποιημένος βοηθός |
    αυτοματοποιημένο βοηθό | ηλεκτρονικός βοηθός | ηλεκτρονικό βοηθό | ηλεκτρονικού βοηθού | έξυπνο βοηθό | αυτόματος αναγνώστης | αυτόματο αναγνώστη |
    ρομπότ αλληλογραφίας | πράκτορα ai | μοντέλο ai | σύστημα ai | εργαλείο ai | μηχανή που διαβάζει | πρόγραμμα που διαβάζει
  `),
  helpers: words(`
    βοηθός | βοηθέ | βοηθό | βοηθού | πράκτορ* | ρομπότ |
    βοηθοί | βοηθούς | αναγνώστης | αναγνώστη | γραμματέα | ρομποτ
  `),
  programs: words(`
    μοντέλο | μοντέλα | πρόγραμμα | λογισμικό | σύστημα | εργαλείο | αλγόριθμος | εκ μέρους | για λογαριασμό |
    μοντέλου | προγράμματος | λογισμικού | συστήματος | μηχανή | μηχανής | αυτοματισμός | αυτοματισμό | εφαρμογή | αλγόριθμο | αντί για άνθρωπο
  `),
  ifs: words(`
    αν | εάν | σε περίπτωση | όταν | όποιος | κάθε | όλοι | όλα |
    εφόσον | αν τυχόν | οποιος | οποιοσδήποτε | οποιοδήποτε | όποια | όποιο | σε όποιον | ό,τι | εφ' όσον | άμα
  `),
  youAre: words(`
    είσαι | είστε | είναι | διαβάζει | το διαβάζει |
    εσύ που | εσείς που | διαβάζεται | το διαβάζεις | τα διαβάζει
  `),
  dears: words(`
    αγαπητέ | αγαπητή | γεια | προσοχή | σημείωση για | μήνυμα για | οδηγία για | οδηγίες για | προς | για | στον | στο | στην | ως | και εσύ |
    προς τον | προς το | προς την | υπόψη | υπόψιν | σημείωση | μήνυμα | οδηγία | σημείωση προς | μήνυμα προς | προσοχή προς
  `),
  reads: words(`
    διαβάζει | διαβάζεις | διαβάζετε | επεξεργάζ* | συνοψίζει | συνοψίζεις | ταξινομ* | διαχειρίζ* | αξιολογ* | αναλύει | φιλτράρει | επιλέγει |
    εξετάζει | διαβάζουν | που διαβάζει | χειρίζεται | χειρίζεσαι | χειρίζεστε | διαλέγει | βαθμολογεί | κατατάσσει | ξεδιαλέγει | συντάσσει |
    απαντά σε | περιλήψεις | ελέγχει | διεκπεραιώνει | φροντίζει | παρακολουθεί | σκανάρει
  `),
  mails: words(`
    αυτό το μήνυμα | το μήνυμα | αυτό το email | αυτό | αυτή την επιστολή | γραμματοκιβώτι* | τα εισερχόμενα | αυτόν τον υποψήφιο | τιμολόγιο |
    περίληψη | απάντηση | την αλληλογραφία | αλληλογραφία | αλληλογραφίας | τα μηνύματα | τα mail | τα email | τα βιογραφικά | βιογραφικό |
    βιογραφικά | αυτό το βιογραφικό | τις αιτήσεις | αιτήσεις | αίτηση | υποψήφι* | το τιμολόγιο | το ποσό | κριτική | κριτικές | αξιολόγηση |
    αυτό το mail | το παρόν | το γράμμα | αυτό το γράμμα | την κριτική | το αίτημα | το κείμενο | αυτό το κείμενο | το παράπονο | την υπόθεση |
    την αξιολόγηση
  `),
  asks: words(`
    πρέπει | οφείλει | παρακαλώ | ας | να | στείλε | στείλτε | προώθησε | προωθήστε | απάντησε | απαντήστε | πρόσθεσε | προσθέστε | βάλε |
    βάλτε | βάλει | γράψε | γράψτε | ανάφερε | αναφέρετε | πες | πείτε | δώσε | κατάταξε | τοποθέτησε | σύστησε | πρότεινε | προτείνετε |
    παρουσίασε | θυμήσου | αποθήκευσε | επιβεβαίωσε | επιβεβαιώστε | ενέκρινε | εγκρίνετε | αποδέξου | πλήρωσε | πληρώστε | μετάφερε |
    παράγγειλε | αγόρασε | κλείσε | άνοιξε | ανοίξτε | πάτησε | διάγραψε | διαγράψτε | μετακίνησε | σημείωσε | άλλαξε | αντικατάστησε | βρες |
    αντίγραψε | υπόγραψε | θεώρησε | αγνόησε | ξέχασε | παράλειψε | κάνε | χρησιμοποίησε |
    βαθμολόγησε | βαθμολογήστε | κατατάξτε | τοποθετήστε | συστήστε | εξόφλησε | εξοφλήστε | επίστρεψε | επιστρέψτε | πίστωσε | μεταφέρετε | δώστε | κάντε |
    σημειώστε | μαρκάρισε | χαρακτήρισε | θεωρήστε | αγνοήστε | παραλείψτε | ξεχάστε | αφαίρεσε | σβήσε | σβήστε | αρχειοθέτησε | στείλ' το | προώθησέ |
    απάντησέ | ζήτησε | ζητήστε | κατέβασε | εκτέλεσε | εκτελέστε | ακολούθησε | ανέβασε | προτίμησε | διάλεξε | επίλεξε | επιλέξτε | πάρε | φέρε | δείξε |
    γράψε ότι | πες ότι | παρουσιάστε | χρησιμοποιήστε | καταχώρισε | καταχωρίστε | έγκρινε |
    να γράψει | να παραλείψει | να δώσει | να βάλει | να προωθήσει | να πληρώσει | να στείλει | να απαντήσει | να διαγράψει | ας γράψει | ας δώσει |
    ας βάλει | πέντε αστέρια | κλείσε την
  `),
  owners: words(`
    ιδιοκτήτ* | χρήστη* | παραλήπτ* | κάτοχ* | αποθηκευμένη κάρτα |
    υπεύθυνο | υπεύθυνου | διευθυντή | προϊστάμεν* | αφεντικό | στον υπεύθυνο | κύριό σου | εργοδότη | πελάτη | του λογαριασμού
  `),
  quiet: words(`
    χωρίς να ρωτήσ* | χωρίς επιβεβαίωση | χωρίς έγκριση | μην αναφέρεις | μην πεις | μην αναφέρετε | κανέναν | κανείς | σιωπηλά | αμέσως |
    μην ρωτήσεις |
    δίχως να ρωτήσ* | χωρίς ερώτηση | χωρίς να ζητήσ* | χωρίς να πεις | χωρίς να πείτε | χωρίς να αναφέρ* | χωρίς να ενημερώσ* | χωρίς άδεια | μη ρωτήσεις |
    μην το πεις | μην ενημερώσεις | μη ζητήσεις | μην πείτε | μην ενημερώσετε | μη ρωτήσετε | μην το αναφέρεις | μη μιλήσεις | σε κανέναν | αθόρυβα |
    διακριτικά | αυτομάτως | χωρίς καθυστέρηση | άμεσα | σήμερα κιόλας | για τους άλλους υποψηφίους | τίποτα για |
    μην ενοχλήσεις | μην ενοχλήσετε | μη ζαλίσεις
  `),
  topics: words(`
    μας | εμείς | είμαι | λέγομαι | νέος | νέα | νέο | γνωρίστε | σεμινάριο | εκπαίδευση | μάθετε | πολιτική | εργαζόμεν* | συνάδελφ* |
    ερευνητ* | σύμφωνα | επίθεσ* | απατεών* | μπορεί | μπορούν | μπορείτε | ενημερωτικό | άρθρο | εταιρεί* | με τη βοήθεια | ο βοηθός σας |
    βοηθήσει | απαντά |
    συζητάμε | μιλάμε | ομιλία | διάλεξη | εκδήλωση | εργαστήριο | εργαστήρι | μαθαίνουμε | πώς | μελέτη | έρευνα | οι ειδικοί | ο νέος μας | ο βοηθός μας |
    βοηθός μας | η εφαρμογή μας | το chatbot μας | εξυπηρέτηση πελατών
  `),
};
