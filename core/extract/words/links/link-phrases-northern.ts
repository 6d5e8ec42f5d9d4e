/** What people write around links in the languages of Finland and the Baltic, and in Basque. */
import { words } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

export const NORTHERN: LinkPhrases = {
  verify: words(`
    oikean ihmisen | oikealle ihmiselle | oikean henkilön | oikealle henkilölle | oikeaan osoitteeseen |
    oikeaan postilaatikkoon | löysi perille | löytäneen | löysi minut | kunnes tiedämme | kunnes olet |
    ennen kuin tiedämme | tulen mukaan | lähden mukaan | liityn | aktivoi minut | perillä ollaan | perille tuli |
    tuli perille | uuden osoitteen | uudelle osoitteelle | uutta osoitetta | uuden sähköposti* | osoitteen vaihto* |
    osoitteenvaihto* | vaihdoit osoitteesi | vaihdoit yhteystie* | kuittaan | kuittaa uusi | kunhan kuittaat |
    joo se olen minä | joo olen | joo minä olen | posti on minun | posti on oikeasti | postilaatikko on minun |
    osoite on oikeasti | oikeasti sinun | oikeasti sinä | todella sinun | todella sinä | kuuluu minulle | kyllä tämä |
    kyllä se on | joo kiitos | saa lähettää | saatte lähettää | saadaanko lähettää | lupa lähettää | tarvitsemme luvan |
    tarvitsemme lupasi | haluan uutiskirjeen | liitytään | liityt joukkoon | melkein valmista | yksi asia puuttuu |
    vielä yksi juttu | ennen kuin aloitamme | ennen kuin lähetämme | ennen kuin mitään lähtee | ettei kukaan muu |
    näppäili osoitteesi | kirjoitti osoitteesi | antoi osoitteesi | syötti osoitteesi | käynnistä tili* | tili odottaa |
    tilisi odottaa | viimeistele tilisi | viimeistele jäsenyy* | saata loppuun | vien loppuun | otetaan käyttöön |
    tervetuloa mukaan | osoite on minun | tämä on minun | osoitteeni | sähköpostini | kyllä se olen minä | kyllä olen |
    kyllä kiitos | kyllä haluan | kyllä lähettäkää | kyllä lähetä | haluan tilata | haluan liittyä | haluan mukaan |
    haluan listalle | olen mukana | olen tilannut | minä liityin | ilmoittauduin | lisätkää minut | lisää minut |
    ottakaa minut | jätit osoitteesi | annoit osoitteesi | annoitte osoitteenne | oikea osoite | oikein kirjoitettu |
    osoite oikein | osoitteesi on oikein | kirjoitusvirhe* | onko osoite | onko tämä osoite | onko tämä sinun |
    onko tämä teidän | että osoite | että tämä osoite | on sinun | on teidän | sinun osoitteesi | sinulle kuuluva |
    tulee perille | tulevat perille | meni perille | saapui perille | pääsee perille | perille asti | tavoittaa sinut |
    tavoitamme | tavoittavat | sain viestin | kyllä sain | oikea ihminen | et ole robotti | jotta tiedämme |
    haluamme tietää | haluamme olla varmoja | vasta sitten | yksi klikkaus | yksi napautus | yhdellä klikkauksella |
    yhdellä napautuksella | yksi painallus | pikkujuttu | olet melkein | melkein perillä | melkein jäsen |
    viimeistele tilaus* | viimeistele liittymi* | tee tili loppuun | avaa tili | avaa tilisi | herätä tili* |
    tili nukkuu | ota tili käyttöön | ota käyttöön | liity jäseneksi | aloita jäsenyys | vanhan tilalle |
    vanhan sijaan | vanhan osoitteen | uusi osoite | uuteen osoitteeseen | liity tiimiin | ota kutsu vastaan |
    hyväksyn kutsun | haluatko varmasti | haluatko todella | olitko se sinä | oletko se sinä | õigesse postkasti |
    õige inimene | õige inimeseni | õige inimese | õigele inimesele | jõuab õigesse | jõuaks õigesse | kohal kirjad |
    kirjad jõuavad | kiri jõudis | kiri leidis | leidis tee | leiavad su | kuni me ei tea | kuni teame | liitun |
    tulen kampa | tulen kaasa | löön kaasa | olen kampas | võtan kutse vastu | kinnitan et | uue aadressi |
    uut aadressi | uue meili* | uue e posti | aadressi vahetus* | aadressi muutmi* | muutsid aadressi |
    muutsite aadressi | muutsid kontakt* | muutsite kontakt* | jah mina olen | mina ise | on minu oma | kuulub mulle |
    kuulub minule | postkast kuulub | aadress kuulub | jah see on | jah kuulub | et see postkast | kas see postkast |
    oled see sina | päriselt sinu | päriselt teie | tõesti sinu | tõesti teie | tõepoolest | anna teada et |
    andke teada et | anna meile teada | said peaaegu | oled peaaegu | olete peaaegu | peaaegu kohal | peaaegu olemas |
    veel üks asi | jäänud on | jäi veel | enne saatmist | keegi kirjutas | keegi sisestas | kirjad tulevad |
    võite saata | luban saata | saatke aga | saatke mulle | olen nõus saama | vii lõpule | viige lõpule |
    vii registreerimine lõpule | ärka üles | käivita konto | käivitage konto | konto ootab | konto äratamine |
    see on minu | minu aadress | minu postkast | minu e post | jah see olen mina | jah olen | jah soovin | jah tahan |
    jah palun | jah saatke | jah kirjutage | soovin saada | tahan saada | soovin liituda | pange mind kirja |
    pane mind kirja | lisage mind | lisa mind | ma liitusin | mina liitusin | nimekirjas | teie teadmata |
    sinu teadmata | sisestasid | sisestasite | jätsid oma | jätsite oma | aadress on õige | õige aadress |
    aadress õige | aadress töötab | postkast töötab | kas aadress | kas see aadress | et aadress | et see aadress |
    et see oled | et see olete | oled sina | olete teie | jõuab sinuni | jõuab teieni | jõuavad sinuni |
    jõuavad teieni | jõudis kohale | jõuab kohale | jõuavad kohale | sain kätte | jah sain | päris inimene |
    ei ole robot | et oleks kindel | et teaksime | tahame teada | enne kui | alles siis | üks klõps | üks klikk |
    ühe klõpsuga | ühe vajutusega | peaaegu liige | lõpeta liitumine | loo oma konto | ava konto | ärata konto |
    konto magab | konto ellu | hakka liikmeks | saa liikmeks | vana asemel | uus aadress | uuele aadressile |
    liitu meeskonnaga | võta kutse vastu | kas soovid tõesti | kas tõesti | vēstule pienāca | vēstuli saņēmu |
    e pasts pienāca | pienāca man | izlasījāt pareizi | pareizi izlasījāt | pareizi izlasījām | izlasīji pareizi |
    bez drukas | drukas kļūd* | pārrakst* kļūd* | trāpījāt | viss pareizi | viss sakrīt | adrese sakrīt |
    pastkaste ir mana | mana pastkaste | pieder man | pabeigt reģistrāciju | pabeidz reģistrāciju |
    pabeidziet reģistrāciju | pabeidzu reģistrāciju | ieslēgt kontu | ieslēdziet manu | palaist kontu | aktivizēju |
    pievienojos | gribu būt biedr* | gribu pievienoties | dodiet mums ziņu ka | dod ziņu ka | pavēstiet mums ka |
    vēl viens sīkums | vēl tikai sīkums | atlicis viens | atlicis tikai | palicis viens | trūkst tikai | apstiprinu ka |
    piekrītu maiņai | piekrītu izmaiņām | apstiprinu jauno | ierakstījis šo adresi | norādījis šo adresi |
    atstājis šo adresi | vai drīkstam rakstīt | drīkstat rakstīt | rakstiet man | protams sūtiet | gribu lasīt |
    gribu jaunumus | vēlos jaunumus | esmu cilvēks | adrese ir mana | e pasts ir mans | stāstiet | tā ir mana |
    mana adrese | mans e pasts | jā tas esmu es | jā tā esmu es | jā mana | jā vēlos | jā gribu | jā lūdzu | jā sūtiet |
    jā rakstiet | vēlos saņemt | gribu saņemt | vēlos pievienoties | pierakstiet mani | pieraksti mani |
    pievienojiet mani | es pierakstījos | es pieteicos | jums nezinot | bez jūsu ziņas | atstājāt savu |
    adrese ir pareiza | pareiza adrese | pareizā adrese | adrese darbojas | pastkastīte darbojas | vai adrese |
    vai šī adrese | ka adrese | ka šī adrese | tas esat jūs | tas esi tu | sasniedz jūs | sasniedz tevi | jūs sasniedz |
    nonāk pie | nonāca pie | jā saņēmu | īsts cilvēks | neesat robots | lai būtu droši | lai pārliecinātos |
    pārliecināties | lai mēs zinātu | gribam zināt | pirms mēs | pirms sākam | pirms atveram | pirms sūtām |
    viens klikšķis | ar vienu klikšķi | viens pieskāriens | pietiek nospiest | gandrīz esat | gandrīz pabeigts |
    izveidojiet savu | atveriet kontu | pamodiniet kontu | konts guļ | kļūstiet par | kļūsti par | vecās vietā |
    vecās adreses vietā | jaunā adrese | jauno adresi | pievienojieties komandai | pieņemiet uzaicinājumu | vai tiešām |
    laiškas atėjo | laišką gavau | gavau laišką | perskaitėte gerai | gerai perskaitėte | gerai perskaitėme |
    perskaitėte teisingai | teisingai perskaitėte | be klaidų | pataikėte | viskas teisinga | viskas sutampa |
    adresas sutampa | dėžutė mano | mano dėžutė | priklauso man | baigti registraciją | baik registraciją |
    užbaigti registraciją | užbaik registraciją | užbaikite registraciją | baigiu registraciją | įjungti paskyrą |
    įjunkite mano | paleisti paskyrą | aktyvuoju | prisijungiu prie | noriu būti nar* | noriu prisijungti |
    duokite mums žinoti | duok mums žinoti | praneškite mums kad | dar viena smulkmena | liko smulkmena | liko tik |
    liko vienas | trūksta tik | patvirtinu kad | sutinku su pakeitimu | patvirtinu naują | įrašė šį adresą |
    nurodė šį adresą | paliko šį adresą | ar galime rašyti | galite rašyti | rašykite man | žinoma siųskite |
    noriu skaityti | noriu naujienų | noriu laiškų | esu žmogus | kad dėžutė | adresas mano | paštas mano | pasakokite |
    mano adresas | mano paštas | mano pašto | taip tai aš | čia aš | taip mano | taip noriu | taip prašau |
    taip siųskite | taip rašykite | noriu gauti | įrašykite mane | įrašyk mane | užrašykite mane | pridėkite mane |
    aš užsiregistrav* | aš užsisakiau | į sąrašą | be jūsu žinios | be jūsų žinios | be jūsų sutikimo | palikote savo |
    adresas teisingas | teisingas adresas | teisingą adresą | adresas veikia | dėžutė veikia | rašybos klaid* |
    ar adresas | ar šis adresas | kad adresas | kad šis adresas | kad tai jūs | kad tai tu | ar tai jūs | ar tai tu |
    pasiekia jus | pasiekia tave | jus pasiek* | tave pasiek* | laiškai pasiekia | laiškas pasiekė | taip gavau |
    tikras žmogus | ne robotas | kad būtume tikri | įsitikinti | įsitikinkime | kad žinotume | norime žinoti |
    prieš atidar* | prieš siųsdami | prieš pradėdami | kol dar | liko paskutinis | vieno dalyko | vienas paspaudimas |
    vienu paspaudimu | pakanka paspausti | užtenka paspausti | jau beveik | beveik narys | baikite registraciją |
    susikurkite | atidarykite paskyrą | pažadinkite paskyrą | paskyra miega | tapkite nariu | tapk nariu | vietoj seno |
    vietoje seno | naujas adresas | naują adresą | prisijunkite prie komandos | priimkite kvietimą | ar tikrai norite |
    ar tikrai nori | nire helbidea | nire posta | bai ni naiz | bai nirea | bai nahi dut | bai bidali | bai mesedez |
    jaso nahi dut | izena eman nahi | apuntatu nazazu* | gehitu nazazu* | zerrendara | beste norbaitek |
    zure baimenik gabe | helbidea zuzena | helbide zuzena | helbidea ondo | helbideak funtzionatzen | zurea da |
    zurea dela | zeu zarela | zu zarela | zu zara | zeu zara | iristen zaizu* | iritsi zaizu* | heltzen zaizu* |
    jaso dut | bai jaso | ziurtatzeko | ziur egoteko | ziur jakiteko | jakin nahi dugu | baino lehen | azken urratsa |
    urrats bat | klik bakar* | klik batekin | klik bat besterik | besterik ez | ia prest | ia amaituta |
    amaitu erregistroa | osatu erregistroa | izen ematea amaitu | kontua sortu | sortu kontua | kontua ireki |
    egin bazkide | zaharraren ordez | helbide elektroniko berria | zure helbide berria | helbide berri hau |
    onartu gonbidapena | benetan nahi | sähköposti on minun | oikea sähköposti | viimeistele jäsenhakemus |
    viimeistele hakemus | käsittelemme hakemuksesi | kirjoitamme oikealle | uusi sähköpostiosoite | aadress on minu |
    lõpetan registreerimise | adrese pieder | pabeigt pieteikšanos | pabeidz pieteikšanos | pabeidziet pieteikšanos |
    pieņemt ielūgumu | priimu kvietimą | tavoitatte minut | saavutamme sinut | vastaa tästä osoitteesta |
    mane pasiekėte | ar galime jums rašyti | iš šios dėžutės | jūs mani sasniedz* | no šīs pastkastes |
    et me saame teid kätte | et me saame su kätte | saate mu kätte | kas tohime kirjutada | sellest postkastist |
    että luet tätä | luet tätä postia | luet tätä sähköpostia | et loed seda kirja | ka lasāt šo | kad skaitote šį |
    aadress on sinu | aadress on teie | postkast on sinu | postkast on teie | konto on sinu | konto on teie |
    adrese ir jūsu | adrese ir tava | pasts ir jūsu | konts ir jūsu | adresas yra jūsų | adresas yra tavo |
    paštas yra jūsų | paskyra yra jūsų | osoitteen listalle | osoitteesi listalle | osoitetta listalle |
    osoitteenne listalle | listalle liittymi* | listaan liittymi* | liittyminen listalle | liittymistä listalle |
    liittyä listalle | liittymiseksi listalle | tilataksesi valitse | listan tilaami* | vaihto tehdään |
    muutos tehdään | aadressi listi | aadressi lisada | lisada listi | lisada selle aadressi | listiga liitumi* |
    liitumine listiga | liituda listiga | liitumaks listiga | listi lisami* | muudatuse jõustumi* |
    pievienot šo adresi | adresi sarakstam | pievienot sarakstam | įtraukti šį adresą | voimaan vasta | jõustub alles |
    spēkā tikai pēc | spēkā tikai tad | įsigalios tik tada | įsigalios tik kai | toisen osoitteen | lisäosoitteen |
    teise aadressi | teiseks aadressiks | otru adresi | papildu adresi | antrą adresą | papildomą adresą |
    liituge meeskonnaga | liituda meeskonnaga | pievienoties komandai | pievienojies komandai |
    prisijungimą prie komandos | hyväksy siirto | aktivoi hakuvahti | ota hakuvahti käyttöön | päivitä kotitalous |
    kotitaloutesi päivitt* | lisäämme sinut | lisäämme teidät | on teie oma | on sinu oma | ja tā ir jūsu |
    ja tā ir tava | iekļausim jūs | iekļausim tevi | jei jis jūsų | jei jis tavo | jei adresas jūsų
  `),
  signIn: words(`
    valmiiksi kirjautun* | kirjautuneena | sisäänkirjautuneena | suoraan kirjautun* | ilman lomakkeita | koputtaa |
    koputtelee | ovelle koputetaan | koputtaja | takaisin omalle | omalle sivulleni | ilman pankkitunnuks* |
    pankkitunnuksitta | salasanatta | suoraan hakemuks* | suoraan takaisin | suoraan omaan | päästäkää minut |
    päästä sisälle | tästä sisään | tästä sisälle | tästä pääset | pääset tilillesi | pääset tilille | pääsy tilillesi |
    pääsyä tilillesi | ilman muistamis* | ilman tunnuksia | muistamatta | tililleni | avaa tilini | avaa sivuni |
    päästä läpi | päästäkää läpi | anna mennä | saa tulla sisään | saa kirjautua | anna tulla | salli kirjautuminen |
    pyrkii tilillesi | kertalinkki | pikalinkki | pikakirjautu* | pääsylinkki | avaa ovi | ovi auki | ovi aukeaa |
    astu sisään | tule sisään | käy sisään | sisään tästä | mene sisään | päästä minut | päästä laite | päästä hänet |
    olet sisällä | olet jo sisällä | niin olet | suoraan tilille* | suoraan omalle | omalle sivulle | vie minut |
    avaa oma | avaa omat | kulkuavain* | avain tilille* | pääset suoraan | pääset heti | ei salasanoja | salasanoja ei |
    salasanaa ei kysytä | salasanan sijaan | salasanan tilalla | ei tarvitse muistaa | ei tarvitse kirjoittaa |
    ei tarvitse näppäillä | kirjoittamatta | näppäilemättä | naputtelematta | näppäilyn sijaan | kirjoittamisen sijaan |
    koodin sijaan | et halua näppäillä | et jaksa | samalla laitteella | samassa selaimessa | samalla puhelimella |
    hyväksy laite | salli laite | haluaa sisään | pyrkii sisään | pyytää lupaa | pyytää pääsyä | yrittää sisään |
    oven takana | sisselogituna | sisse logituna | logisime su | logime su | logime teid | juba sisse logitud |
    ilma vormideta | oma lehel | omal lehel | koputab | koputatakse | koputaja | vii tagasi minu | paroolita |
    otse tagasi | otse taotlus* | ilma id kaardita | sinu uks | teie uks | uks on lahti | uks avaneb | pääsed sisse |
    pääsete sisse | saad sisse | saate sisse | vii kontole | minu kontole | minu lehele | avage minu | luba edasi |
    lubage edasi | lase edasi | las läheb | prooviti siseneda | püüab siseneda | proovib siseneda | üritab siseneda |
    soovib siseneda | proovib sisse | püüab sisse | üritab sisse | üritab pääseda | meelde jätma | ei pea meeles |
    pole vaja meeles | parool jääb | ühekordne link | sisenemislink | ava uks | uks lahti | astu sisse | tule sisse |
    mine sisse | sisse siit | lase mind | laske mind | lase seade | lase läbi | oledki sees | oled sees | olete sees |
    otse kontole | otse oma | otse sinu | vii mind | ava minu | paroole pole | parooli pole | parooli ei ole vaja |
    parooli ei küsi | parooli asemel | ei pea trükkima | ilma trükkimata | trükkimise asemel | kirjutamise asemel |
    koodi asemel | ei viitsi | samas seadmes | sama seadme | samas brauseris | kinnita seade | luba seade |
    tahab sisse | soovib sisse | palub luba | ukse taga | eju iekšā | gribu iekšā | gribu ieiet | sava ieeja |
    personīga ieeja | jūsu ieeja | tava ieeja | katram ir sava | katram sava | nekas nebūs jāaizpilda |
    nekas nav jāaizpilda | nekas nav jāievada | nepārsūtiet tālāk | paroli neprasām | bez vārda un paroles |
    uz manu kontu | manā kontā | vediet mani | aizved mani | lai nāk iekšā | lai ienāk | laist iekšā | laidiet iekšā |
    atļauju piekļuvi | klauvē pie | vienreizēja ieeja | ieejas saite | caurlaide | pietiek noklikšķināt |
    tas esmu es atļaut | pieslēgt televizoru | pieslēdz televizoru | pieslēgt ierīci | pieņemt ierīci | lai pieslēdzas |
    lai lieto | atver durvis | atveriet durvis | nāc iekšā | nāciet iekšā | ielaid mani | laid iekšā | esi iekšā |
    esat iekšā | uzreiz kontā | tieši kontā | tieši uz savu | tieši savā | ved mani | atvērt manu | jūsu piekļuve |
    bez parolēm | nekādas paroles | paroli nevajag | parole nav | paroles nav | paroles vietā | nav jāraksta |
    bez rakstīšanas | rakstīšanas vietā | koda vietā | negribas rakstīt | vai vienkārši | tajā pašā ierīcē |
    tajā pašā pārlūk* | apstiprināt ierīci | atļaut ierīci | vēlas iekļūt | lūdz piekļuvi | aiz durvīm | einu vidun |
    noriu įeiti | savas įėjimas | savo įėjimą | asmeninis įėjimas | jūsų įėjimas | tavo įėjimas | įėjimas į puslapį |
    kiekvienas turi savo | nieko pildyti nereik* | nieko nereikia pildyti | nieko nereikia vesti | nepersiųskite |
    slaptažodžio neklausiame | be vardo ir slaptažodžio | į mano paskyrą | nuveskite mane | veskite mane | tegul įeina |
    tegu įeina | įleidžiu | leidžiu prieigą | beldžiasi į | vienkartinis įėjimas | įėjimo nuoroda | leidimas įeiti |
    jūsų durys | čia aš leisti | prijungti televizorių | prijunk televizorių | prijungti įrenginį | priimti įrenginį |
    tegul jungiasi | tegul naudojasi | atidaryk duris | atidarykite duris | į vidų | įleisk mane | praleiskite |
    jau viduje | esi viduje | esate viduje | tiesiai į | nuvesk mane | atidaryti mano | jūsų prieiga | tavo prieiga |
    be slaptažodžių | jokių slaptažodžių | slaptažodžio nereik* | slaptažodžių nėra | vietoj slaptažodžio |
    vietoje slaptažodžio | nieko nereikia rašyti | vietoj rašymo | vietoj kodo | nesinori rašyti | arba tiesiog |
    tame pačiame įrenginyje | toje pačioje naršyklėje | tame pačiame telefone | patvirtinti įrenginį |
    leisti įrenginiui | nori įeiti | prašo prieigos | už durų | ireki atea | atea ireki | sartu hemen | sartu hemendik |
    sartu zuzenean | barruan zaude | utzi sartzen | utzi barrura | zuzenean zure | zuzenean nire | eraman nazazu |
    ireki nire | pasahitzik gabe | pasahitzik ez | ez da pasahitzik | pasahitzaren ordez | idatzi gabe |
    idatzi beharrean | gailu berean | nabigatzaile berean | onartu gailua | baimendu gailua | sartu nahi du |
    atea jotzen | zure baimenaren zain | kirjaa sinut sisään | kirjaa teidät sisään | omalle sivullesi | kirjautumatta |
    logib sind sisse | logib teid sisse | oled sisse logitud | soovib ühenduda | ielogos jūs | ielogos tevi |
    būsiet pieslēdzies | būsiet pieslēgusies | prijungs jus | prijungs tave | būsite prijungt* | atvērsies tiklīdz |
    atvērsies kad | ei tarvitse täyttää | täyttämättä mitään | olet jo kirjautunut | laite odottaa | puhelin odottaa |
    tietokone odottaa | selain odottaa | tabletti odottaa | kirjautuminen odottaa | seade ootab | telefon ootab |
    arvuti ootab | brauser ootab | sisselogimine ootab | ierīce gaida | dators gaida | pārlūks gaida | tālrunis gaida |
    planšete gaida | pieteikšanās gaida | įrenginys laukia | kompiuteris laukia | telefonas laukia | naršyklė laukia |
    prisijungimas laukia | planšetė laukia | tilapäinen pääsykoodi | tilapäisen pääsykoodin | väliaikainen pääsykoodi |
    vahvista laite | vahvista tämä laite | vahvista kirjautumi* | vahvista tämä kirjautumi* | hyväksy kirjautumi* |
    kinnita sisselogimi* | kinnitage sisselogimi* | kinnita see sisselogimi* | kinnitage see sisselogimi* |
    apstipriniet pieteikšanos no | apstipriniet šo pieteikšanos | apstiprini pieteikšanos no |
    apstiprini šo pieteikšanos | apstipriniet pieslēgšanos | patvirtinkite prisijungimą | patvirtink prisijungimą |
    patvirtinti prisijungimą | patvirtinkite šį prisijungimą
  `),
  reset: words(`
    ei enää kelpaa | ei kelpaa enää | haluan vaihtaa | vaihdan | vaihdetaan | vaihtaa sen | uusitaan | uusin sen |
    vaihto onnistuu | en enää muista | ettei muista | muistissa | pois mielestä | katosi mielestä | keksin uuden |
    valitse uusi | valitsen uuden | luo uusi | luon uuden | anna uusi | anna toinen | aseta uusi | asetan uuden |
    teen uuden | tee uusi | laita uusi | toinen tilalle | uusi tilalle | hankin uuden | lukkiutu* | unohti | unohtui |
    unohtanut | kadonnut | hukassa | kadotit | ei muistu | et muista | en muista | lukittu ulos | jäit ulos |
    et pääse sisään | keksi | keksikää | valitse toinen | vaihda se | vaihtakaa | tunnusluku | takaisin sisään |
    takaisin tilille | ei klapi | ei kehti enam | ei sobi enam | vahetan | vaheta ära | muudan ära | saan uue |
    uue saad | uue saate | meelest läinud | meelest ära | on meelest | läinud meelest | ei pääse | ei saa päevikusse |
    panen uue | pane uus | pange uus | valin uue | vali uus | valige uus | mõtlen uue | mõelge välja | mõtle uus |
    loon uue | loo uus | teen uue | tahan uut | uus asemele | määra uus | määrake uus | ununes | ununenud |
    läks meelest | läks auruks | kadunud | kaotas* | ei mäleta | ei tule meelde | jäid välja | ei saa sisse |
    mõtle välja | vali endale | küsisid uut | küsisite uut | soovin uut | tagasi kontole | sāku no jauna |
    sākt no jauna | sāksim no jauna | sāc no jauna | no sākuma | no baltas lapas | neder neviena parole | parole neder |
    parole nestrādā | parole nederēja | nevarat tikt iekšā | nevari tikt iekšā | nevaru tikt iekšā | nevarat ieiet |
    nevaru ieiet | izdomāt jaunu | izdomāju jaunu | izvēlēties jaunu | izvēlēties citu | izvēlos jaunu | uzlikt jaunu |
    iestatīt jaunu | izveidot jaunu | gribu jaunu | citu paroli | atgūt piekļuvi | atjaunot piekļuvi |
    piekļuves atjaun* | laidiet mani atpakaļ | atslēdziet | iestatīt no jauna | iestatīt paroli no jauna |
    uzstādīt no jauna | izkrit* no | pazaud* | nozaud* | neatcer* | nevarat iekļūt | nevar tikt iekšā | palikāt ārpusē |
    izdomājiet | izdomā | jauns pin | atpakaļ kontā | pradedu iš naujo | pradėti iš naujo | pradėkime iš naujo |
    pradėk iš naujo | nuo pradžių | nuo švaraus lapo | netinka nė vienas | slaptažodis netinka | slaptažodis neveikia |
    negali patekti | nepavyksta patekti | negaliu patekti | negalite prisijungti | nepavyksta prisijungti |
    susigalvoti naują | susigalvosiu | sugalvoti naują | pasirinkti naują | pasirinkti kitą | pasirenku naują |
    nustatyti naują | nustatau naują | sukurti naują | kitą slaptažodį | atgauti prieigą | atkurti prieigą |
    prieigos atkūr* | įleiskite mane atgal | atrakinkite | iš naujo nustatyti | nustatyti iš naujo |
    susikurti iš naujo | išgaravo | iškrito iš | pamet* | prarado* | neatsimen* | neprisimen* | negalite patekti |
    negalite įeiti | likote už | sugalvokite | sugalvok | noriu naujo | naujas pin | vėl prisijungti | atgal į paskyrą |
    ahaztu* | ahantzi* | galdu* | ez duzu gogoratzen | ez zara gogoratzen | gogoan | ezin sartu | aukeratu berri* |
    aukeratu beste | hautatu berri* | sortu berri* | jarri berri* | ezarri berri* | asmatu | pin berria |
    valitse salasana | unohtuiko salasana | avaa lukitus | vali parool | määra parool | ava konto lukust |
    izveidot paroli | izveidojiet paroli | atbloķēt kontu | nevarat piekļūt | susikurti slaptažodį |
    susikurkite slaptažodį | keisti slaptažodį | atrakinti paskyrą | atkal tiktu | valita uuden | valitset uuden |
    pyysit salasan* | pyytänyt salasan* | valida uue | küsisite parool* | küsis parool* | küsisite oma parool* |
    prasījāt paroli | prašėte slaptaž* | avaa tilin lukitus | tilin lukituksen avaaminen
  `),
  unsubscribe: words(`
    vähemmän tällaista | vähemmän postia | vähemmän kirjeitä | harvemmin | en tahdo enää | en kaipaa | ei enempää |
    ei enää viestejä | älä kirjoita | lopettakaa lähettäminen | lopeta lähettäminen | haluan pois | jätän listan |
    riittää jo | ei kiitos enää | en halua | älä lähetä | älkää enää | poistakaa minut | poista minut | jättäkää minut |
    jätä rauhaan | ei kiinnosta | en ole kiinnostunut | älä kysy | älä muistuta | ei muistutuksia | mitä lähetämme |
    kuinka usein | hei hei | harvem kirju | harvemini | kirjutage harvem | vähem posti | rohkem ma | rohkem kirju ei |
    ära kirjuta | ärge enam | soovin lahkuda | listist maha | loobun kirjadest | rohkem mitte | ei soovi | ei taha |
    enam mitte | eemaldage mind | eemalda mind | kustutage mind | jätke mind rahule | vähem kirju | ei huvita |
    ärge küsige | ilma meeldetuletus* | mida saadame | kui tihti | head aega | vairs ne | vairs nevēlos |
    svītrojiet mani | dzēsiet mani | izņemiet mani | lieciet mani mierā | mazāk vēstuļu | bez atgādinājumiem |
    ko sūtām | cik bieži | uz redzēšanos | jau gana | nebenoriu gauti | nenoriu gauti | išbraukite mane |
    ištrinkite mane | pašalinkite mane | išregistruo* | palikite mane | mažiau laiškų | be priminimų | ką siunčiame |
    kaip dažnai | viso gero | nahikoa da | gehiago ez | ez dut nahi | ez dut gehiago | ez bidali | ez idatzi |
    utzi bidaltzeari | kendu nazazu* | ezabatu nazazu* | ez zait interesatzen | poistu postituslistalta |
    etkö halua enää | lopeta seuraaminen | lopeta seuranta | lopeta ilmoitukset | poista ilmoitukset |
    vain kerran viikossa | mieluummin kerran viikossa | älkää muistuttako | mitä viestejä | ilmoitukset pois |
    lõpeta jälgimine | lõpeta teavitused | lülita teavitused välja | pigem kord nädalas | ainult kord nädalas |
    ära tuleta meelde | milliseid kirju | pārtraukt sekot | izslēgt paziņojumus | tikai reizi nedēļā |
    labāk reizi nedēļā | rakstiet retāk | neatgādināt | nesūtīt vairs | noņemiet mani | kādas vēstules | nebesekti |
    išjungti pranešimus | tik kartą per savaitę | rašykite rečiau | nepriminti | nebesiųskite | kokius laiškus |
    vain kerran kuussa | liikaa postia | mieluummin paperilla | enam meie kirju | ainult kord kuus |
    tikai reizi mēnesī | tik kartą per mėnesį | etkö enää halua | ette enää halua | ettekö enää halua |
    soovite listist | soovid listist | ei enää postia | ei enää kirjeitä | ei enää ilmoituksia | ei enää kiitos |
    ei enää sähköpost* | ei enää uutiskirj* | ei enää mainoksia
  `),
  approve: words(`
    hyväksyn vaihdon | hyväksyn muutoksen | hyväksyn kirjautumisen | annan luvan | sallin | minun laitteeni | minun puhelimeni |
    minä olin | se olin minä | minä se olen | kyllä minä | me se olimme | kyllä olin | minä se olin | se olemme me |
    kiidan heaks | kiidan muudatuse heaks | annan loa | minu seade | minu telefon | jah mina | mina ise olin | mina ise |
    jah see olen mina | luban | see olin mina | mina olin | jah see olin | oleme meie | olen nõus | tas esmu es atļaut |
    mana ierīce | atļauju | piekrītu | tas biju es | tā biju es | jā tas biju | tie esam mēs | čia aš leisti | taip čia aš |
    mano įrenginys | leidžiu | sutinku | tai buvau aš | taip tai buvau | tai mes | bai ni izan | ni izan naiz | neu naiz |
    ni naiz | luota laitteeseen | luota tähän laitteeseen
  `),
  deny: words(`
    kiitos mutta ei | ei tällä kertaa | lukitse ulos | pitäkää ulkona | en ollut se minä | en se ollut minä | enkä se ollut | etkö se ollut |
    en minä | en tunne | en ole tilannut | en halua mitään | en sittenkään | en haluakaan | mieli muuttui | ei se ollut | joku muu | en tunnista |
    en ollut minä | väärä osoite | ei ole minun | en pyytänyt | en ole pyytänyt | en tilannut | tänan aga ei | tänan ei | praegu mitte |
    jätke välja | lukusta välja | mina see polnud | polnud mina | ma ei soovinud | ei telli* | mõtlesin ümber | keegi võõras | ei olnud mina |
    see ei olnud | ei tunne | vale aadress | pole minu | ei ole minu | ei palunud | kāds svešs | kāds cits | nebiju es | nepareiza adrese |
    nav mana | nav mans | kažkas svetimas | kažkas kitas | neatpažįstu | neteisingas adresas | ne mano | ez naiz ni | beste norbait |
    helbide okerra | ez da nirea | ez dut eskatu | lukitse tili | lukitse tilini | jäädytä tili | jäädytä tilini | sulje tilini
  `),
};
