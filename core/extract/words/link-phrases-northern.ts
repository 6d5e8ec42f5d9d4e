/** What people write around links in the languages of the Baltic, Hungary, Greece, Albania, and the small ones of Europe. */
import { words } from "./language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

export const NORTHERN: LinkPhrases = {
  verify: words(`
    osoite on minun | tämä on minun | osoitteeni | sähköpostini | kyllä se olen minä | kyllä olen | kyllä kiitos | kyllä haluan | kyllä lähettäkää | kyllä lähetä |
    haluan tilata | haluan liittyä | haluan mukaan | haluan listalle | olen mukana | olen tilannut | minä liityin | ilmoittauduin | lisätkää minut | lisää minut |
    ottakaa minut | joku muu | joku on | jätit osoitteesi | annoit osoitteesi | annoitte osoitteenne | oikea osoite | oikein kirjoitettu | osoite oikein |
    osoitteesi on oikein | kirjoitusvirhe* | onko osoite | onko tämä osoite | onko tämä sinun | onko tämä teidän | että osoite | että tämä osoite | on sinun |
    on teidän | sinun osoitteesi | sinulle kuuluva | tulee perille | tulevat perille | meni perille | saapui perille | pääsee perille | perille asti | tavoittaa sinut |
    tavoitamme | tavoittavat | sain viestin | kyllä sain | oikea ihminen | et ole robotti | jotta tiedämme | haluamme tietää | haluamme olla varmoja | vasta sitten |
    yksi klikkaus | yksi napautus | yhdellä klikkauksella | yhdellä napautuksella | yksi painallus | pikkujuttu | olet melkein | melkein perillä | melkein jäsen |
    viimeistele tilaus* | viimeistele liittymi* | tee tili loppuun | avaa tili | avaa tilisi | herätä tili* | tili nukkuu | ota tili käyttöön | ota käyttöön |
    liity jäseneksi | aloita jäsenyys | vanhan tilalle | vanhan sijaan | vanhan osoitteen | uusi osoite | uuteen osoitteeseen | liity tiimiin | ota kutsu vastaan |
    hyväksyn kutsun | haluatko varmasti | haluatko todella | olitko se sinä | oletko se sinä |
    see on minu | minu aadress | minu postkast | minu e post | jah see olen mina | jah olen | jah soovin | jah tahan | jah palun | jah saatke | jah kirjutage |
    soovin saada | tahan saada | soovin liituda | pange mind kirja | pane mind kirja | lisage mind | lisa mind | ma liitusin | mina liitusin | nimekirjas |
    teie teadmata | sinu teadmata | sisestasid | sisestasite | jätsid oma | jätsite oma | aadress on õige | õige aadress | aadress õige | aadress töötab |
    postkast töötab | kas aadress | kas see aadress | et aadress | et see aadress | et see oled | et see olete | oled sina | olete teie | on sinu | on teie |
    jõuab sinuni | jõuab teieni | jõuavad sinuni | jõuavad teieni | jõudis kohale | jõuab kohale | jõuavad kohale | sain kätte | jah sain | päris inimene |
    ei ole robot | et oleks kindel | et teaksime | tahame teada | enne kui | alles siis | üks klõps | üks klikk | ühe klõpsuga | ühe vajutusega | peaaegu liige |
    lõpeta liitumine | loo oma konto | ava konto | ärata konto | konto magab | konto ellu | hakka liikmeks | saa liikmeks | vana asemel | uus aadress |
    uuele aadressile | liitu meeskonnaga | võta kutse vastu | kas soovid tõesti | kas tõesti |
    tā ir mana | mana adrese | mans e pasts | jā tas esmu es | jā tā esmu es | jā mana | jā vēlos | jā gribu | jā lūdzu | jā sūtiet | jā rakstiet | vēlos saņemt |
    gribu saņemt | vēlos pievienoties | pierakstiet mani | pieraksti mani | pievienojiet mani | es pierakstījos | es pieteicos | kāds cits | jums nezinot |
    bez jūsu ziņas | atstājāt savu | adrese ir pareiza | pareiza adrese | pareizā adrese | adrese darbojas | pastkastīte darbojas | drukas kļūda | vai adrese |
    vai šī adrese | ka adrese | ka šī adrese | tas esat jūs | tas esi tu | ir jūsu | ir tava | sasniedz jūs | sasniedz tevi | jūs sasniedz | nonāk pie | nonāca pie |
    jā saņēmu | īsts cilvēks | neesat robots | lai būtu droši | lai pārliecinātos | pārliecināties | lai mēs zinātu | gribam zināt | pirms mēs | pirms sākam |
    pirms atveram | pirms sūtām | viens klikšķis | ar vienu klikšķi | viens pieskāriens | pietiek nospiest | gandrīz esat | gandrīz pabeigts | izveidojiet savu |
    atveriet kontu | pamodiniet kontu | konts guļ | kļūstiet par | kļūsti par | vecās vietā | vecās adreses vietā | jaunā adrese | jauno adresi |
    pievienojieties komandai | pieņemiet uzaicinājumu | vai tiešām |
    mano adresas | mano paštas | mano pašto | taip tai aš | čia aš | taip mano | taip noriu | taip prašau | taip siųskite | taip rašykite | noriu gauti |
    noriu prisijungti prie | įrašykite mane | įrašyk mane | užrašykite mane | pridėkite mane | aš užsiregistrav* | aš užsisakiau | į sąrašą | kažkas kitas |
    be jūsu žinios | be jūsų žinios | be jūsų sutikimo | palikote savo | adresas teisingas | teisingas adresas | teisingą adresą | adresas veikia | dėžutė veikia |
    rašybos klaid* | ar adresas | ar šis adresas | kad adresas | kad šis adresas | kad tai jūs | kad tai tu | ar tai jūs | ar tai tu | yra jūsų | yra tavo |
    pasiekia jus | pasiekia tave | jus pasiek* | tave pasiek* | laiškai pasiekia | laiškas pasiekė | taip gavau | tikras žmogus | ne robotas | kad būtume tikri |
    įsitikinti | įsitikinkime | kad žinotume | norime žinoti | prieš atidar* | prieš siųsdami | prieš pradėdami | kol dar | liko paskutinis | vieno dalyko |
    vienas paspaudimas | vienu paspaudimu | pakanka paspausti | užtenka paspausti | jau beveik | beveik narys | baikite registraciją | susikurkite |
    atidarykite paskyrą | pažadinkite paskyrą | paskyra miega | tapkite nariu | tapk nariu | vietoj seno | vietoje seno | naujas adresas | naują adresą |
    prisijunkite prie komandos | priimkite kvietimą | ar tikrai norite | ar tikrai nori |
    az én címem | saját címem | az enyém | igen én vagyok | igen kérem | igen kérek | igen szeretném | igen küldjék | igen küldjétek | igen jöhet | szeretném kapni |
    kérem a hírlev* | szeretnék csatlakozni | szeretnék tag | írjanak fel | írjatok fel | vegyenek fel | vegyetek fel | én iratkoztam | feliratkoztam |
    én regisztrált* | számítsanak rám | benne vagyok | valaki más | tudta nélkül | tudtod nélkül | hozzájárulása nélkül | megadta a címét | megadtad a cím* |
    ezt a címet | jó a cím | jó címet | helyes a cím | jó helyre | a cím helyes | működik a cím | működik e a | öné e | tiéd e | az ön címe | a te címed | ön az |
    te vagy | tényleg ön | tényleg te | valóban ön | önhöz érkez* | eljut önhöz | eljut hozzád | elér önt | elérhetjük | igen megkaptam | élő ember | valódi ember |
    nem robot | hogy biztosak | biztosak lehessünk | meg szeretnénk győződni | hogy tudjuk | tudnunk kell | egyetlen kattint* | egy kattintás | egy kattintással |
    egy gombnyomás | elég egy | elég rákattintani | hozd létre a fiók* | nyissa meg a fiók* | ébressze fel | ébreszd fel | alszik a fiók | fiók alszik | keltse életre |
    legyen tag | légy tag | a régi helyett | a korábbi helyett | új cím* | az új e mail | csatlakozz a csapat* | fogadja el a meghív* | fogadd el a meghív* |
    tényleg szeretn* | valóban szeretn* | biztosan szeretn* |
    η διεύθυνσή μου | αυτή είναι η διεύθυνσή | είναι δικό μου | είναι δική μου | δικό μου είναι | ναι εγώ είμαι | ναι είμαι εγώ | ναι δικό μου | ναι δική μου |
    ναι θέλω | ναι στείλτε | ναι γράψτε | ναι παρακαλώ | ναι συμφωνώ | θέλω να λαμβάνω | θέλω να συμμετέχω | θέλω να γραφτώ | γράψτε με | βάλτε με | προσθέστε με |
    μετρήστε με | εγώ γράφτηκα | εγώ έκανα την εγγραφή | κάποιος άλλος | κάποιος έγραψε | κάποιος έβαλε | χωρίς να το ξέρετε | χωρίς τη συγκατάθεσή | χωρίς την άδειά |
    δώσατε τη διεύθυνσή | έδωσες τη διεύθυνσή | αφήσατε τη διεύθυνσή | σωστή διεύθυνση | διεύθυνση είναι σωστή | η διεύθυνση λειτουργεί | η διεύθυνση ισχύει |
    δουλεύει η διεύθυνση | γράφτηκε σωστά | τυπογραφικό | είναι δικό σας | είναι δική σας | είναι δικό σου | είναι δική σου | ανήκει σε σας | ανήκει σε εσένα |
    ότι είστε εσείς | ότι είσαι εσύ | πως είστε εσείς | πως είσαι εσύ | εσείς είστε | εσύ είσαι | το κάνατε εσείς | πείτε μας ένα | σας φτάνει | σας φτάνουν |
    σου φτάνουν | φτάνουν σε | έφτασε σε | το έλαβα | το πήρα | πραγματικός άνθρωπος | δεν είστε ρομπότ | για να είμαστε σίγουροι | για σιγουριά | να βεβαιωθούμε |
    να σιγουρευτούμε | να ξέρουμε | πριν ανοίξουμε | πριν σας | πριν σου | πριν ξεκινήσουμε | ένα κλικ | ένα πάτημα | αρκεί ένα | μια λεπτομέρεια | είστε σχεδόν |
    είσαι σχεδόν | σχεδόν μέλος | φτιάξε τον λογαριασμό | φτιάξτε τον λογαριασμό | ανοίξτε λογαριασμό | ξυπνήστε τον λογαριασμό | ξύπνα τον λογαριασμό | γίνετε μέλος |
    γίνε μέλος | αντί για την παλιά | στη θέση της παλιάς | νέα διεύθυνση | τη νέα σας διεύθυνση | μπείτε στην ομάδα | αποδεχτείτε την πρόσκληση | αποδοχή πρόσκλησης |
    θέλετε στ' αλήθεια | θέλετε πραγματικά | θέλεις πραγματικά |
    adresa ime | posta ime | po unë jam | po jam unë | po e imja | po dua | po dërgo* | po shkruani | po ju lutem | dua të marr | dua të bashkohem | më shtoni |
    më regjistroni | unë u regjistrova | dikush tjetër | pa dijeninë tuaj | pa lejen tuaj | adresa është e saktë | adresa e saktë | adresa funksionon | është juaji |
    është juaja | është e juaja | është e jotja | ju përket | se je ti | jeni ju | ju arrin | ju arrijnë | arrin tek ju | e mora | njeri i vërtetë |
    për të qenë të sigurt | për siguri | që ta dimë | të sigurohemi | para se | mbetet vetëm | ka mbetur vetëm | edhe një hap | një hap i fundit | hapi i fundit |
    një klikim | me një klik | pothuajse gati | hapja e llogarisë | hapni llogarinë | krijoni llogarinë | krijo llogarinë | përfundo regjistrimin |
    në vend të së vjetrës | adresa e re | adresën e re | pranoni ftesën | bëhuni anëtar | a doni vërtet |
    nire helbidea | nire posta | bai ni naiz | bai neu naiz | bai nirea | bai nahi dut | bai bidali | bai mesedez | jaso nahi dut | izena eman nahi | apuntatu nazazu* |
    gehitu nazazu* | zerrendara | beste norbaitek | zure baimenik gabe | helbidea zuzena | helbide zuzena | helbidea ondo | helbideak funtzionatzen | zurea da |
    zurea dela | zeu zarela | zu zarela | zu zara | zeu zara | iristen zaizu* | iritsi zaizu* | heltzen zaizu* | jaso dut | bai jaso | ziurtatzeko | ziur egoteko |
    ziur jakiteko | jakin nahi dugu | baino lehen | azken urratsa | urrats bat | klik bakar* | klik batekin | klik bat besterik | besterik ez | ia prest | ia amaituta |
    amaitu erregistroa | osatu erregistroa | izen ematea amaitu | kontua sortu | sortu kontua | kontua ireki | egin bazkide | zaharraren ordez | helbide berria |
    onartu gonbidapena | benetan nahi |
    is liomsa | is é seo mo | mo sheoladh | is mise | tá ba mhaith | sea seol | cuir mé ar an liosta | cuir ar an liosta | chláraigh mé | duine eile | gan fhios duit |
    seoladh ceart | oibríonn an seoladh | gur leatsa | is leatsa | gur tusa | an tusa | sroicheann | a shroicheann | fuair mé | le bheith cinnte | a bheith cinnte |
    sula n* | céim amháin | céim eile | an chéim dheireanach | cliceáil amháin | níl fágtha ach | beagnach réidh | críochnaigh do | críochnaigh an clárú |
    cruthaigh do chuntas | oscail do chuntas | seoladh nua | in ionad an tseansheol* | glac leis an gcuireadh | bí i do bhall |
    fy nghyfeiriad | dyma fy | ie fi | ydw fi | ie anfonwch | ie plîs | ie os gwelwch | dw i eisiau | ychwanegwch fi | rhowch fi ar | cofrestrais | rhywun arall |
    heb eich caniatâd | cyfeiriad cywir | cyfeiriad yn gywir | cyfeiriad yn gweithio | ti biau | chi biau | chi sydd biau | mai ti | mai chi | eich cyfeiriad chi |
    eich bod chi | eich cyrraedd | dy gyrraedd | i ni wybod | rho wybod | rhowch wybod mai | i fod yn siŵr | gwneud yn siŵr | cyn i ni | cyn agor | un cam | cam olaf |
    un clic | dim ond un | dim ond clic | bron yn barod | bron â gorffen | gorffen cofrestru | creu eich cyfrif | agor eich cyfrif | dod yn aelod | yn lle'r hen |
    cyfeiriad newydd | derbyn y gwahoddiad | ydych chi wir eisiau |
    l indirizz tiegħi | iva jien | huwa tiegħi | iva rrid | iva ibagħt* | iva jekk jogħġbok | irrid nirċievi | irrid ningħaqad | xi ħadd ieħor | mingħajr il permess |
    indirizz tajjeb | indirizz jaħdem | huwa tiegħek | hu tiegħek | int tassew | li int | li inti | biex inkunu żguri | biex niżguraw | inkunu nafu | qabel ma |
    l aħħar pass | pass ieħor | pass wieħed | klikk waħda | jonqos biss | kważi lest* | kważi spiċċajt | temm ir reġistrazzjoni | lesti r reġistrazzjoni |
    oħloq il kont | iftaħ il kont | minflok l antik* | indirizz ġdid | aċċetta l istedina
  `),
  signIn: words(`
    avaa ovi | ovi auki | ovi aukeaa | astu sisään | tule sisään | käy sisään | sisään tästä | mene sisään | päästä minut | päästä laite | päästä hänet | olet sisällä |
    olet jo sisällä | niin olet | suoraan tilille* | suoraan omalle | omalle sivulle | vie minut | avaa oma | avaa omat | kulkuavain* | avain tilille* |
    pääset suoraan | pääset heti | ei salasanoja | salasanoja ei | salasanaa ei kysytä | salasanan sijaan | salasanan tilalla | ei tarvitse muistaa |
    ei tarvitse kirjoittaa | ei tarvitse näppäillä | kirjoittamatta | näppäilemättä | naputtelematta | näppäilyn sijaan | kirjoittamisen sijaan | koodin sijaan |
    et halua näppäillä | et jaksa | samalla laitteella | samassa selaimessa | samalla puhelimella | hyväksy laite | salli laite | haluaa sisään | pyrkii sisään |
    pyytää lupaa | pyytää pääsyä | yrittää sisään | oven takana | odottaa hyväksyntää* | odottaa lupaasi |
    ava uks | uks lahti | astu sisse | tule sisse | mine sisse | sisse siit | lase mind | laske mind | lase seade | lase läbi | oledki sees | oled sees | olete sees |
    otse kontole | otse oma | otse sinu | vii mind | ava minu | paroole pole | parooli pole | parooli ei ole vaja | parooli ei küsi | parooli asemel | ei pea trükkima |
    ilma trükkimata | trükkimise asemel | kirjutamise asemel | koodi asemel | ei viitsi | samas seadmes | sama seadme | samas brauseris | kinnita seade | luba seade |
    tahab sisse | soovib sisse | palub luba | ukse taga | ootab sinu | ootab teie |
    atver durvis | atveriet durvis | nāc iekšā | nāciet iekšā | ielaid mani | laid iekšā | esi iekšā | esat iekšā | uzreiz kontā | tieši kontā | tieši uz savu |
    tieši savā | ved mani | atvērt manu | jūsu piekļuve | bez parolēm | nekādas paroles | paroli nevajag | parole nav | paroles nav | paroles vietā | nav jāraksta |
    bez rakstīšanas | rakstīšanas vietā | koda vietā | negribas rakstīt | vai vienkārši | tajā pašā ierīcē | tajā pašā pārlūk* | apstiprināt ierīci | atļaut ierīci |
    vēlas iekļūt | lūdz piekļuvi | aiz durvīm | gaida jūsu | gaida tavu |
    atidaryk duris | atidarykite duris | į vidų | įleisk mane | praleiskite | jau viduje | esi viduje | esate viduje | tiesiai į | nuvesk mane | atidaryti mano |
    jūsų prieiga | tavo prieiga | be slaptažodžių | jokių slaptažodžių | slaptažodžio nereik* | slaptažodžių nėra | vietoj slaptažodžio | vietoje slaptažodžio |
    nieko nereikia rašyti | vietoj rašymo | vietoj kodo | nesinori rašyti | arba tiesiog | tame pačiame įrenginyje | toje pačioje naršyklėje | tame pačiame telefone |
    patvirtinti įrenginį | leisti įrenginiui | nori įeiti | prašo prieigos | už durų | laukia jūsų | laukia tavo |
    ajtó kinyit* | nyisd ki az ajtót | nyissa ki az ajtót | az ajtó | gyere be | jöjjön be | lépj be | tessék befáradni | engedj be | engedjen be | engedjetek be |
    engedd be | már bent is | bent is van | bent is vagy | és bent | máris bent | egyenesen a fiók* | közvetlenül a fiók* | egyenesen az | nyisd meg a | a fiókomba |
    személyes link | jelszó nem kell | jelszó nem szükséges | jelszóra nincs | nincs jelszó | nincsenek jelszavak | jelszavak nélkül | jelszó helyett |
    nem kell begépel* | nem kell beír* | gépelés nélkül | beírás nélkül | begépelés helyett | gépelés helyett | kód helyett | nincs kedve* gépelni |
    ha inkább kattint* | ugyanazon az eszköz* | ugyanazon a készülék* | ugyanabban a böngésző* | ugyanezen a | eszköz jóváhagy* | engedélyezi az eszköz* |
    be szeretne lépni | be akar lépni | várja a jóváhagy* | jóváhagyásra vár | jóváhagyására vár |
    άνοιξε την πόρτα | ανοίξτε την πόρτα | πόρτα ανοίγει | περάστε μέσα | έλα μέσα | ελάτε μέσα | μπες μέσα | μπείτε μέσα | μπείτε από εδώ | μέσα αμέσως | άφησέ με |
    αφήστε με | άσε με να μπω | άστε με να μπω | άσε τον να μπει | αφήστε τον να | είστε μέσα | είσαι μέσα | βρίσκεστε μέσα | κατευθείαν στον | κατευθείαν στο |
    απευθείας στο | απευθείας στη | πήγαινέ με | άνοιγμα του λογαριασμού μου | η πρόσβασή σας | το κλειδί | προσωπικός σύνδεσμος | χωρίς κωδικούς |
    κωδικός δεν χρειάζεται | κωδικό δεν χρειάζ* | δεν θέλει κωδικό | χωρίς συνθηματικό | αντί για κωδικό | αντί κωδικού | χωρίς να πληκτρολογ* | χωρίς να γράψ* |
    αντί να πληκτρολογ* | αντί να γράψ* | αντί για τον κωδικό | βαριέστε να | βαριέσαι να | ή απλώς πατήστε | ή απλά πατήστε | αν προτιμάτε | ίδια συσκευή |
    ίδιο πρόγραμμα περιήγησης | ίδιο κινητό | έγκριση συσκευής | εγκρίνετε τη συσκευή | επιτρέψτε τη συσκευή | θέλει να μπει | ζητά να μπει | ζητάει να μπει |
    ζητά πρόσβαση | χτυπάει την πόρτα | χτυπά την πόρτα | είναι στην πόρτα | περιμένει την έγκρισή | περιμένει το ναι |
    hap derën | hapni derën | më lër të hyj | më lini të hyj | lejo të hyjë | lëreni të hyjë | jeni brenda | je brenda | drejt e në llogari | drejtpërdrejt në llogari |
    hap llogarinë time | pa fjalëkalim | nuk duhet fjalëkalim | s'ka nevojë për fjalëkalim | nuk nevojitet fjalëkalim | në vend të fjalëkalimit | pa e shkruar |
    pa shkruar | në vend që të shkruani | e njëjta pajisje | të njëjtën pajisje | të njëjtin shfletues | mirato pajisjen | lejo pajisjen | do të hyjë | kërkon të hyjë |
    po troket | pret miratimin |
    ireki atea | atea ireki | sartu hemen | sartu hemendik | sartu zuzenean | barruan zaude | utzi sartzen | utzi barrura | zuzenean zure | zuzenean nire |
    eraman nazazu | ireki nire | pasahitzik gabe | pasahitzik ez | ez da pasahitzik | pasahitzaren ordez | idatzi gabe | idatzi beharrean | gailu berean |
    nabigatzaile berean | onartu gailua | baimendu gailua | sartu nahi du | atea jotzen | zure baimenaren zain |
    an doras | tar isteach | téigh isteach | isteach leat | lig isteach | tá tú istigh | díreach isteach | gan phasfhocal | gan pasfhocal | ní gá pasfhocal |
    pasfhocal de dhíth | in ionad pasfhocail | gan clóscríobh | in áit clóscríobh | an gléas céanna | an brabhsálaí céanna | ceadaigh an gléas |
    ag iarraidh teacht isteach | ag cnagadh |
    y drws | dewch i mewn | dere i mewn | tyrd i mewn | i mewn â | gadewch fi i mewn | gad fi i mewn | gad i mi | rydych chi i mewn | rwyt ti i mewn | yn syth i |
    agor fy | dim cyfrinair | dim angen cyfrinair | yn lle cyfrinair | heb deipio | yn lle teipio | yr un ddyfais | yr un porwr | cymeradwyo'r ddyfais |
    eisiau dod i mewn | yn curo |
    il bieb | ejja ġewwa | ħallini nidħol | ħallih jidħol | qiegħed ġewwa | int ġewwa | dritt fil kont | mingħajr password | bla password | m'hemmx bżonn password |
    minflok password | mingħajr ma tikteb | minflok tikteb | l istess apparat | l istess brawżer | approva l apparat | irid jidħol | qed iħabbat
  `),
  reset: words(`
    unohti | unohtui | unohtanut | kadonnut | hukassa | kadotit | ei muistu | et muista | en muista | lukittu ulos | jäit ulos | et pääse sisään | keksi | keksikää |
    valitse toinen | vaihda se | vaihtakaa | tunnusluku | takaisin sisään | takaisin tilille |
    ununes | ununenud | läks meelest | läks auruks | kadunud | kaotas* | ei mäleta | ei tule meelde | jäid välja | ei pääse sisse | ei saa sisse | mõtle välja |
    vali endale | küsisid uut | küsisite uut | soovin uut | tagasi kontole |
    izkrit* no | pazaud* | nozaud* | neatcer* | nevarat iekļūt | nevar tikt iekšā | palikāt ārpusē | izdomājiet | izdomā | jauns pin | atpakaļ kontā |
    išgaravo | iškrito iš | pamet* | prarado* | neatsimen* | neprisimen* | negalite patekti | negalite įeiti | likote už | sugalvokite | sugalvok | noriu naujo |
    naujas pin | vėl prisijungti | atgal į paskyrą |
    kiment a fej* | nem emlékszik | nem emlékszel | nem jut eszé* | elveszt* | elveszett | elhagyta | elkallód* | kizárta magát | kizártad magad | nem tud belépni |
    nem tudsz belépni | találjon ki | találj ki | talál ki | kitalál* | gondoljon ki | válasszon | válassz | választhat* | állítson be | állíts be | hozzon létre |
    hozz létre | készítsen | kérek újat | újat kérek | cserélje | cseréld | változtassa | változtasd | vissza a fiók* |
    ξεχνάτε | ξεχνάς | ξέφυγε | δεν θυμάστε | δεν θυμάσαι | δεν θυμάμαι | χάσατε | έχασες | χάθηκε | χαμένος | κλειδωθήκατε | μείνατε απ' έξω | δεν μπορείτε να μπείτε |
    σκεφτείτε | σκέψου | βρείτε έναν | διαλέξτε | διάλεξε | επιλέξτε | επίλεξε | ορίστε | όρισε | βάλτε | βάλε | φτιάξτε | φτιάξε | δημιουργήστε | καινούργιο |
    καινούριο | καινούργιος | αλλάξτε | άλλαξέ τον | πάλι μέσα | ξαναμπείτε |
    harruat | harrove | harruar | humbët | humbur | nuk e mbani mend | nuk e mban mend | s'e mbani mend | nuk hyni dot | zgjidhni një | zgjidh një | vendosni një |
    vendos një | krijoni një | krijo një | mendoni një | një të ri | ndryshojeni | ndryshoje | pin i ri |
    ahaztu* | ahantzi* | galdu* | ez duzu gogoratzen | ez zara gogoratzen | gogoan | ezin sartu | aukeratu berri* | aukeratu beste | hautatu berri* | sortu berri* |
    jarri berri* | ezarri berri* | asmatu | berri bat | pin berria |
    dearmad | chaill tú | caillte | ní cuimhin | roghnaigh ceann | ceann nua | ceann eile | socraigh ceann | cruthaigh ceann | cum ceann |
    anghof* | colli | ddim yn cofio | methu cofio | dewis un | dewiswch un | gosod un | gosodwch un | creu un | un newydd | un arall |
    insejt | tinsa | ma tiftakarx | tlift | mitlufa | agħżel waħda | oħloq waħda | waħda ġdida | ibdilha
  `),
  unsubscribe: words(`
    riittää jo | ei enää | ei kiitos enää | en halua | älä lähetä | älkää enää | poistakaa minut | poista minut | jättäkää minut | jätä rauhaan | ei kiinnosta |
    en ole kiinnostunut | älä kysy | älä muistuta | ei muistutuksia | mitä lähetämme | kuinka usein | hei hei |
    rohkem mitte | ei soovi | ei taha | enam mitte | eemaldage mind | eemalda mind | kustutage mind | jätke mind rahule | vähem kirju | ei huvita | ärge küsige |
    ilma meeldetuletus* | mida saadame | kui tihti | head aega |
    vairs ne | vairs nevēlos | svītrojiet mani | dzēsiet mani | izņemiet mani | lieciet mani mierā | mazāk vēstuļu | bez atgādinājumiem | ko sūtām | cik bieži |
    uz redzēšanos |
    jau gana | nebenoriu gauti | nenoriu gauti | išbraukite mane | ištrinkite mane | pašalinkite mane | išregistruo* | palikite mane | mažiau laiškų | be priminimų |
    ką siunčiame | kaip dažnai | viso gero |
    elég volt | elég ebből | most már elég | nem kérem | nem kérek | több levelet | nem akarok | többé ne | többet ne | hagyják abba | hagyjátok abba | állítsák le |
    kiiratkoz* | iratkozz le | iratkozzon le | vegyenek le | vegyetek le | húzzanak ki | húzzatok ki | hagyjanak békén | hagyjatok békén | nem érdekel | ne kérdezz* |
    ne emlékeztess* | miket küldünk | milyen gyakran |
    φτάνει πια | ως εδώ | όχι άλλα | όχι άλλο | δεν θέλω | μην στέλνετε | μη στέλνετε | σβήστε με | σβήσε με | βγάλτε με | βγάλε με | αφαιρέστε με | εκτός λίστας |
    αφήστε με ήσυχο | αφήστε με ήσυχη | δεν με ενδιαφέρει | δεν ενδιαφέρομαι | μη με ρωτάτε | χωρίς υπενθυμίσεις | τι σας στέλνουμε | κάθε πότε | πόσο συχνά |
    mjaft më | nuk dua | s'dua më | mos më shkruani | mos dërgoni | mos më dërgoni | çregjistro* | më hiqni | më fshini | nga lista | më pak | më rrallë |
    shumë shpesh | nuk më intereson | sa shpesh |
    nahikoa da | gehiago ez | ez dut nahi | ez dut gehiago | ez bidali | ez idatzi | utzi bidaltzeari | kendu nazazu* | ezabatu nazazu* | ez zait interesatzen |
    is leor | go leor | ná seol | ná scríobh | bain mé | den liosta | chomh minic |
    dyna ddigon | dim mwy | dim rhagor | peidiwch ag anfon | peidiwch ag ysgrifennu | stopiwch | tynnwch fi | tynnu fi | oddi ar y rhestr | o'r rhestr | pa mor aml |
    hwyl fawr |
    ma rridx | mil lista | kemm il darba
  `),
  approve: words(`
    kyllä olin | minä se olin | kyllä se olin minä | se olemme me |
    see olin mina | mina olin | jah see olin | oleme meie | olen nõus |
    tas biju es | tā biju es | jā tas biju | tie esam mēs |
    tai buvau aš | taip tai buvau | tai mes |
    igen én voltam | én voltam az | mi vagyunk | egyetértek | beleegyezem |
    εγώ ήμουν | εμείς είμαστε |
    isha unë | jemi ne |
    bai ni izan | ni izan naiz | neu naiz | ni naiz |
    mise a bhí ann | ba mise |
    fi oedd | fi yw hwn | fi ydy |
    jien kont | iva kont jien
  `),
  deny: words(`
    joku muu | en tunnista | en ollut minä | väärä osoite | ei ole minun | en pyytänyt | en ole pyytänyt | en tilannut |
    keegi võõras | ei olnud mina | see ei olnud | ei tunne | vale aadress | pole minu | ei ole minu | ei palunud |
    kāds svešs | kāds cits | nebiju es | nepareiza adrese | nav mana | nav mans |
    kažkas svetimas | kažkas kitas | neatpažįstu | neteisingas adresas | ne mano |
    valaki idegen | valaki más | ismeretlen | nem ismerem | rossz cím | téves cím | nem az enyém | nem kértem | sosem kértem |
    κάποιος ξένος | κάποιος άλλος | δεν ήμουν εγώ | δεν τον ξέρω | δεν αναγνωρίζω | λάθος διεύθυνση | δεν είναι δικό μου | δεν το ζήτησα |
    nuk isha unë | nuk jam unë | dikush tjetër | adresë e gabuar | nuk është imja | nuk e kërkova |
    ez naiz ni | beste norbait | helbide okerra | ez da nirea | ez dut eskatu |
    ní mise | níor mise | duine eile | seoladh mícheart | níor iarr mé |
    nid fi | dim fi | rhywun arall | cyfeiriad anghywir | wnes i ddim gofyn |
    mhux jien | ma kontx jien | xi ħadd ieħor | indirizz ħażin | ma tlabtx
  `),
};
