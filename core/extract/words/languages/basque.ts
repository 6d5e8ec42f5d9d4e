import { type Language, words } from "../language.ts";

export const BASQUE: Language = {
  codeNames: words(`
    egiaztatze kodea* | berrespen kodea* | segurtasun kodea* | erabilera bakarreko kodea* |
    behin bakarrik erabiltzeko | sarbide kodea* | aktibazio kodea* | egiaztapen kode* |
    behin bakarrik balio duen pasahitza | behin erabiltzeko | sartzeko pasahitza |
    behin erabiltzeko kodea | sarrera kodea | saioa hasteko kodea | baieztapen kodea |
    behin behineko kodea | zure kodea | sms kodea | sarrerako kodea | saio hasierako kodea |
    behin bakarreko kodea | behin bakarrik erabiltzeko kodea | behin erabiltzeko pasahitza |
    aldi baterako kodea | aldi baterako pasahitza | baimen kodea* | baimentze kodea* |
    sinadura kodea* | identifikazio kodea* | berreskuratze kodea* | lotura kodea | lotzeko kodea |
    parekatze kodea | gailuaren kodea | kode sekretua | zenbaki kodea | sei zifrako kodea |
    sei digituko kodea | 6 digituko kodea | lau digituko kodea | segurtasun zenbakia |
    egiaztatze zenbakia | kontrol zenbakia | sarbide gakoa | behin behineko gakoa |
    erabilera bakarreko gakoa | segurtasun gakoa | egiaztatze gakoa | sartzeko gakoa |
    sarrera gakoa | kontrol zifrak | segurtasun zifrak | pin behin behinekoa | hitz sekretua |
    konbinazio sekretua | posta elektronikoko kodea | autentifikatzailearen kodea
  `),
  codeWords: words(`
    kode* | pin | digitu* | zifra* | karaktere* | letra* | sei zifra | sei zifra hauek |
    zifra hauek | lau zifra | sei digitu | digitu hauek | zenbaki hauek | karaktere hauek |
    konbinazio* | token* | lau zenbaki | bost zenbaki | sei zenbaki | zortzi zenbaki | bost zifra |
    zortzi zifra | lau digitu | bost digitu | zortzi digitu | zenbaki horiek
  `),
  passwords: words(`pasahitz*`),
  numberWords: words(`zenbakia | zenbaki | zenbakiak | zenbaki hau | zifrak | gakoa | hitza`),
  otherNumbers: words(`
    eskaera* | eskaera zenbaki* | faktura* | bidalketa* | bezero zenbaki* | erreserba* | tel |
    faxa | posta kode* | ifk | ifz | promozio kode* | deskontu kode* | kupoi* | errore kode* |
    iturburu kode* | txartel* | bezeroa | kontratua | erreferentzia | kasu zenbakia | espedientea |
    jarraipen zenbakia | poliza | kontagailua | telefonoa | pk | zenbatekoa | amaiera | luzapena |
    ordainagiria | albarana | partzela |
    erabiltzaile izena | erabiltzailea: | erabiltzailea :
  `),
  trade: words(`
    deskontu* | eskaintza* | saskia* | doako bidalketa | hegaldi* | hotel* | erreserba* | erosketa* |
    salmenta | bidalketa doan | opari txartela
  `),
  enter: words(`
    sartu | idatzi | erabili | idatz | idatzi hau | itsatsi | kopiatu | bete | tekleatu | eman |
    esan | idatz ezazu | sar ezazu | sakatu | idatz itzazu | idatzi hauek | sartu hau |
    sartu hauek | sar itzazu | sartzen | jarri | jar ezazu | jarri hau | jar itzazu | itsats ezazu |
    kopia ezazu | kopia itzazu | bete ezazu | adierazi | adieraz ezazu | eman hau | emaiozu |
    esaiozu | erantzun | markatu | tekleatu hau | transkribatu | erabil ezazu | erabil itzazu
  `),
  places: words(`
    aplikazio* | orri* | leiho* | pantaila* | eremu* | lauki* | inprimaki* | webgune* | gune* |
    nabigatzaile* | gailu* | ordenagailu* | telefono* | telebista* | operadore* | erloju* |
    eskatzen dizuten* | eskatzen zaizun* | eskatzen duen* | galdetzen dizun* | galdetzen duen* |
    eskatutakoan | eskatzean | zirrikitu* | hutsune* | teklatu* | panel* | inprimagailu* |
    plataforma* | kutxazain* | mugikor* | eramangarri*
  `),
  access: words(`
    kontu* | gailu* | nabigatzaile* | identitate* | nortasun* | segurtasun* | zu zara | zu al zara | zeu zara |
    sarbide* | sartzeko | baimen* | onartu | autentif* | erregistr* | izen eman* | parekatu | lotu | konektatu |
    desblokeatu | blokeatu* | bi urrats* | norbait* | saiatu* | saiaker* | jarraitu* | amaitu* | osatu* | ongi etorri |
    sartu nahi | sartzen ari | zu zarela | zeu zarela | telefono berri* | gailu berri* | lotzea | lotzeko |
    gehitu nahi | frogatu | egiaztatu nahi | ziurtatu | jakiteko | transferentzia* | sinadura elektroniko* | sinatu |
    profil* | saio* | bezero gunea | nire gunea | aktibatuta | aktibatua | aktibatu da | egiaztatuta | egiaztatua |
    egiaztatu da | berretsita | berretsia | berretsi da | baieztatuta | baieztatu da | pasahitza aldatu da |
    pasahitza aldatu dugu | pasahitza aldatu duzu | pasahitza berrezarri da
  `),
  disclaims: words(`
    zuk ez | zu ez | ez baduzu | ez bazara | zuk eskatu ez | ez duzu eskatu | ez ikusi egin | jaramonik | baztertu |
    ezabatu | akatsez | okerrez | beste norbait* | zu izan ez bazinen | ez bazinen zu | ez bada zurea | ez dakizu |
    ez badakizu | ez egin ezer | ez duzu ezer egin behar | ez da ezer egin behar | ez duzu zertan | ahaztu mezu hau |
    ahaztu hau | ez kasurik egin | ez egin kasurik | bota mezu hau | norbait okertu | okertu bada
  `),
  secrecy: words(`
    inorekin | inori | ez partekatu | ez eman | ez esan | inoiz | ez dizugu eskatuko | sekretu* | isilpeko* |
    gure langile* | ez erakutsi | ez esan inori | ez eman inori | guri ere ez | ezta guri ere | pertsonala da |
    zuretzat bakarrik | bakarrik zuretzat | inork ez dizu | langile batek ere ez | ez zabaldu | ez diktatu
  `),
  spent: words(`
    erabili da | dagoeneko erabili | iraungi da | ez da baliozkoa | ez du balio | baliogabetu |
    ordeztu da | bertan behera | okerra da | iraungita | iraungita dago | erabilita dago |
    jada erabili | erabili egin da | ez du balio jada | ez da baliagarria | indargabetu |
    ez dator bat | ez dabil
  `),
  meetings: words(`bilera* | webinar* | bideokonferentzia*`),
  verify: words(`
    egiazta* | berrets* | baiezta* | aktiba* | eman izena | izen ematea amaitu | erregistroa osatu | osatu erregistroa |
    amaitu erregistroa | erregistroa amaitu | onartu gonbidapena | kontua gaitzeko | kontua gaitu | gaitu kontua |
    gaitu zure kontua | kontuaren gaitzea | kontua gaitzea | erregistroa osatzeko | erregistroa amaitzeko |
    erregistroa bukatzeko | kontuaren balidazioarekin jarraitzeko | kontua balidatzeko | balidatu kontua |
    balidatu zure kontua
  `),
  signIn: words(`
    hasi saioa | saioa has* | saio hasiera* | sartzeko | sarrera | sartu nire kontura |
    sartu kontura | sartu zure kontura | has saioa | esteka magikoa | sartzeko esteka |
    sarbide esteka
  `),
  reset: words(`
    berrezar* | pasahitz berria | aldatu pasahitza | pasahitza ahaztu* | aukeratu pasahitz berri | pasahitz berri bat |
    beste pasahitz bat | pasahitza aldatu | aldatu zure pasahitza | pasahitz aldaketa | pasahitza berreskuratu |
    berreskura* | sarbidea berreskuratu | pasahitza galdu | galdu duzu pasahitza | ahaztu duzu pasahitza |
    ahaztu zaizu pasahitza | ezin duzu sartu | ezin zara sartu | ezin duzu saioa hasi | ez duzu gogoratzen nola sartu |
    ez zara gogoratzen nola sartu | nola sartu gogoratzen | sartzeko arazoak | pasahitza ezar* | desblokeatu kontua |
    kontua desblokeatu | pasahitza ordez* | ordeztu pasahitza | aukeratu zure pasahitza | aukeratu pasahitza |
    aukeratu pasahitz bat | ezarri zure pasahitza | ezarri pasahitza | ezarri pasahitz bat | sortu zure pasahitza |
    sortu pasahitza | sortu pasahitz bat | definitu zure pasahitza | definitu pasahitza | definitu pasahitz bat |
    hautatu zure pasahitza | hautatu pasahitza | hautatu pasahitz bat | eguneratu zure pasahitza | eguneratu pasahitza
  `),
  unsubscribe: words(`
    eman baja | harpidetza kendu | harpidetza utzi | harpidetza ezeztatu | ezeztatu harpidetza | kendu harpidetza |
    utzi harpidetza | harpidetza bertan behera | baja eman | ez bidali gehiago | ez dut gehiago jaso nahi |
    ez jaso gehiago | jasotzeari utzi | utzi jasotzeari | zerrendatik kendu | kendu zerrendatik | kendu nire helbidea |
    kudeatu hobespenak | hobespenak kudeatu | jakinarazpenak kudeatu | kudeatu harpidetza | aldatu hobespenak |
    jaso nahi ez | jasotzerik nahi ez | ez jasotzeko | jarraitzeari utzi | jarraitzeari uzteko | jarraitzeari uztea |
    jarraitzen ez | zaintzeari utzi | zaintzeari uzteko | behatzeari utzi | harpidetza kentzeko | harpidetza ezabatu |
    harpidetza ezabatzeko | ezabatu harpidetza | harpidetzen ezabatzea | harpidetza uzteko | zerrenda utzi |
    zerrenda uzteko | zerrenda uztea | utzi zerrenda | zerrendatik kentzeko | zerrendatik kentzea | zerrendatik irten |
    zerrendatik irteteko | baja berresteko | baja berretsi | baja emateko | baja hartu | baja hartzeko |
    ez harpidetzen | harpidedun aukerak | jada jarraitu nahi ez | jarraitu nahi ez baduzu | jasotzeari |
    mututu elkarrizketa | mututu haria | isilarazi elkarrizketa | isildu elkarrizketa | utzi galdera hau jarraitzeari |
    mezu gehiagorik nahi ez | ez dut mezu gehiagorik nahi | ez dut mezu gehiago nahi | harpidetza hobespenak |
    harpidetzaren hobespenak | ez baduzu jaso nahi | jasotzen jarraitu nahi ez
  `),
  clickHere: words(`
    egin klik hemen | hemen | esteka* | jarraitu | sakatu hemen | egin klik | klikatu hemen |
    klik hemen | ukitu hemen | hemendik | sartu hemen | joan | goazen | aurrera | jarraitu hemen |
    segi | hasi | amaitu | bukatu | osatu | ireki | esteka hau | esteka honetan | botoia |
    botoi hau | beheko botoia | beheko esteka | hurrengoa
  `),
  expires: words(`
    balio* | iraungi* | barru | erabili behar | ordubetean | minutuz | orduz | egunez | arte balio |
    ordutik aurrera | amaitzen | epe* | baliagarri*
  `),
  seconds: words(`segundo*`),
  minutes: words(`minutu* | min`),
  hours: words(`ordu*`),
  days: words(`egun*`),
  wrote: words(`idatzi du | idatzi zuen`),
  fromLabels: words(`nork | bidaltzailea`),
  sentLabels: words(`bidalia | data | nori | gaia`),
  quoteTitles: words(`jatorrizko mezua`),
  forwardTitles: words(`birbidalitako mezua`),
  sentFrom: words(`nire iphonetik bidalia`),
};
