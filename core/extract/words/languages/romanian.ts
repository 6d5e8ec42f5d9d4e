import { type Language, words } from "../language.ts";

export const ROMANIAN: Language = {
  codeNames: words(`
    id ul de activare |
    id de activare |
    cod de verificare | codul de verificare | cod de securitate | codul de securitate |
    cod de confirmare | codul de confirmare | cod unic | parolă unică | cod de acces |
    codul de acces | cod de activare | cod de autentificare | codul de autentificare |
    codul tău de verificare | codul unic | parola unică | codul de activare | cod de conectare |
    codul de conectare | cod de unică folosință | cod de resetare | codul de resetare |
    cod de asociere | cod temporar | codul otp | cod otp | număr de verificare | cheie unică |
    cheie de securitate | pin unic | parolă temporară | număr de securitate |
    codul de înregistrare | cod de înregistrare | codul de validare | cod de validare |
    cod de recuperare | codul de recuperare | cheie temporară | cheie de împerechere |
    cheie de unică folosință | cheie de activare | cheie de confirmare | token de acces |
    token de unică folosință | pin de folosit | pin temporar | pin de autorizare |
    pin de unică folosință | parolă pentru o singură | parolă de unică folosință |
    cuvânt de siguranță | cuvântul de siguranță | cuvânt de acces | valoare de control |
    cifre de control | cifrele de control | cifre de siguranță | cod de deblocare |
    codul de deblocare | codul tău de deblocare | nr. de activare | număr de activare |
    numărul de activare | id de verificare | al doilea factor | cifre primite | pin ul de folosit |
    pin ul de utilizat | cod de șase cifre | codul de șase cifre | cod din șase cifre |
    cod din 6 cifre | codul din 6 cifre | cod de 6 cifre | codul de 6 cifre | cod de 4 cifre |
    codul de 4 cifre | cod de patru cifre | cod de opt cifre | cod de autorizare |
    codul de autorizare | cod de intrare | codul de intrare | cod de semnare | codul de semnare |
    cod de semnătură | cod de identificare | codul de identificare | cod de pereche |
    cod de împerechere | codul de împerechere | codul de asociere | cod secret | codul secret |
    cod valabil o | cod provizoriu | codul provizoriu | cod primit | codul primit | cod prin sms |
    codul din sms | cheie de acces | cheia de acces | cheie de verificare | cheie provizorie |
    cheie de autentificare | cheia temporară | parolă provizorie | parola temporară |
    parolă de acces unică | pin de acces | pin de verificare | pin de confirmare |
    pin de autentificare | pin provizoriu | număr de acces | numărul de verificare |
    cifre de verificare | cifrele de verificare | cifre de acces | cifre de confirmare |
    combinație secretă | combinația secretă | combinație de acces | șir secret |
    token de verificare | token de autentificare | token de securitate | cod e mail |
    cod de e mail | codul din e mail | cod autentificator |
    parolă dinamică | parola dinamică
  `),
  codeWords: words(`
    cod | codul | codului | cifre | coduri | codul tău | codul dvs | codul dumneavoastră | cifrele |
    caractere | caracterele | litere | literele | combinați* | combinația | pin | token | tokenul |
    șase cifre | cele șase cifre | aceste cifre | aceste șase cifre | patru cifre |
    cele patru cifre | cinci cifre | opt cifre | aceste numere | șase caractere | opt caractere |
    aceste caractere | această combinație | acest șir | secvența de cifre | patru numere |
    cinci numere | șase numere | opt numere | șapte cifre | cinci caractere | cuvânt magic |
    cuvântul magic
  `),
  passwords: words(`parola | parolă | parolei`),
  numberWords: words(`
    cheie | cheia | cifrele | secvență | secvența | combinația | cuvintele | număr | numărul |
    cuvântul | cuvânt | șirul | șir | numere
  `),
  otherNumbers: words(`
    cod ridicare |
    comandă | comanda | comenzii | factur* | awb | rezervare | rezervării | tel | fax | cui | voucher | cod sursă |
    cod de bare | contract | nr | cod de ridicare | cod qr | parola wi fi | str | bl | ap | ultimele cifre |
    ultimele patru cifre | care se termină în | terminat în | utilizator | citire* | contor* | daună | dosar* |
    sesizare* | reclamați* | rezultat* | sold* | consum* | punctaj* | la numărul | eroare | eroarea | permis |
    codul dvs. de client | codul tău de client | cod de livrare | cod de participare | microcip | tichet | bilet |
    colet | număr de urmărire | cerere | poliță | abonament | legitimație | chitanță | cif | valoare | index | sunați |
    apelați | interior | int | bon | aviz | lot | parcelă | borderou | la telefon |
    contactați ne la | sună la | sunați la | call center | numere câștigătoare | numerele câștigătoare |
    numere extrase | cod anti phishing | codul anti phishing | cod antiphishing | codul antiphishing
  `),
  trade: words(`
    reducer* | ofert* | promoți* | voucher* | coș | livrare gratuită | zbor | hotel | rezervare |
    cumpăr* | prieten* | factur* | cupon | card cadou
  `),
  enter: words(`
    introduceți | introdu | folosiți | folosește | utilizați | utilizează | introduceti | tastați |
    scrie | lipește | completează | tastează | scrieți | tasteaza | copiază | copiați | lipiți |
    completați | dictează | dictați | bagă | folosi | introduce | introducă | transcrie |
    transcrieți | formează | formați | notează | notați | scrie l | scrie o | scrieți l | pune l |
    pune o | pune acolo | puneți | spuneți | spune | treceți | trece | citește cu voce |
    citiți cu voce | dă i | dați i | introduceți l | introdu l | de completat | răspunde cu |
    răspundeți cu | copia | lipi | completa | tasta | scrie în | introducând | scriind | tastând |
    copiind | copiezi | introduci | scrii | tastezi | trece cele | treceți cele | trece le |
    treceți le | scrie le | scrieți le | pune le | puneți le | pune cifrele | puneți cifrele |
    introdu le | introduceți le | introdu aceste | introduceți aceste | tastează le | tastați le |
    tastați combinația | copiază le | copiați le | copiază l | copiați l | lipește l | lipiți l |
    completează cu | completați cu | bate | bateți | dă clic și scrie | indică | indicați |
    comunică | comunicați | furnizați | furnizează | transmite i |
    spune le | spuneți le | spune i | spuneți i | citește l | citiți l | reproduceți | reprodu |
    transcrie l | culege | culegeți | de introdus | de tastat | de scris | de copiat
  `),
  places: words(`
    aplicați* | pagin* | ecran* | fereastr* | câmp* | formular* | site* | browser* | dispozitiv* | terminal* | consol* |
    calculator* | telefon* | televizor* | operator* | portal* | căsuț* | casetă | boxă | boxei | imprimantă |
    imprimantei | tastatură | panou | platformă | consultant | îți cere | vă cere | vi se va cere | ți se va cere |
    căsuța de pe ecran | chenar* | rubric* | spațiul liber | spațiu gol | ceas* | laptop* | tablet* | mobil* |
    îți va cere | vă va cere | când ți se cere | când vi se cere | când îți cere | când vă cere | unde ți se cere |
    unde vi se cere | bancomat* | ghișeu* | cititor* | aparat* | telecomand*
  `),
  access: words(`
    cont | contul | contului | conturi | dispozitiv* | browser* | identitat* | securitat* | ești tu |
    sunteți dumneavoastră | sunteți dvs | tu ești | ai fost tu | ați fost dumneavoastră | acces | accesul | accesa |
    intra | aprob* | autoriz* | autentific* | înregistr* | asocier* | împerech* | conect* | debloc* | blocat |
    doi pași | doi factori | cineva | încerc* | continu* | finaliz* | bun venit | bine ai venit | sesiun* | încredere |
    profil | asocia | redeschizi | semna | semnătură electronică | să intre | vrea să intre | intrarea | intrați |
    intri | intră | dispozitiv nou | telefon nou | conectare nouă | dovedi că | dovediți că | dovedește că |
    demonstra că | mai departe | lăsa plata | autorizarea plății | autorizați plata | semnare | semnați | semnarea |
    leagă | legați | legarea | sincroniz* | cupla | cuplare | deschide contul | deschideți contul | internet banking |
    zona clienților | contul de client
  `),
  disclaims: words(`
    dacă nu | nu ai fost tu | nu ești tu | nu ați | nu ai cerut | nu ai solicitat | ignor* | șterge acest | ștergeți |
    nu trebuie să faci | din greșeală | altcineva | nu face nimic | nu faceți nimic | dacă nu ai fost tu |
    dacă nu ați fost dumneavoastră | dacă nu ești tu | dacă cineva a greșit | nu trebuie să faceți |
    nu e nevoie să faci | nu e nevoie să faceți | nu este nevoie să | nu este necesar să | nimic de făcut |
    poți ignora | puteți ignora | poți șterge | puteți șterge | lasă l baltă | uită de acest | uitați de acest |
    aruncă l | nu l lua în seamă | nu luați în seamă | nu ține cont | nu țineți cont | treci peste | treceți peste |
    nu ai făcut tu | nu tu ai | nu dumneavoastră ați | din eroare | din întâmplare
  `),
  secrecy: words(`
    nu îl | nu-l | nu o | nu împărtăși* | nu partaja* | nu divulga* | nu comunica* | nu transmite* | nu da | nu dați |
    nimănui | cu nimeni | niciodată | nu îți vom cere | nu vă vom cere | nu vom cere | păstrează | păstrați | secret* |
    confidențial* | angajații noștri | terțe persoane | nu le spune | nu le spuneți | nu spune nimănui | nu o spuneți |
    nu o spune | nu l spune | nu l spuneți | nu l da | nu l dați | nu le da | nu le dați | nu o da | nu o dați |
    nu l trimite | nu l trimiteți | nu l arăta | nu l arătați | nu arăta | nu arătați | nu dezvălui* | nu l dezvălui* |
    nu dicta | nu dictați | nu l dicta | nici măcar nouă | nici nouă | nici măcar | doar pentru tine |
    doar pentru dumneavoastră | e personal | este personal | strict personal | niciun angajat | niciun operator |
    nimeni de la | nu te vom suna | nu vă sunăm
  `),
  spent: words(`
    a fost folosit | a fost utilizat | a fost deja folosit | a expirat | este invalid | invalid |
    greșit | nu funcționează | a fost anulat | a fost introdus | nu mai este | a fost înlocuit |
    nu mai e | este expirat | e expirat | expirat | a fost deja utilizat | deja folosit |
    deja utilizat | nu mai este valabil | nu mai e valabil | nu mai este bun | nu mai e bun |
    nu mai merge | nu mai funcționează | s a folosit | l ai folosit deja | incorect | eronat |
    nu se potrivește | a fost schimbat
  `),
  meetings: words(`
    întâlnire* | ședință* | webinar* | conferință* | videoconferință* | întâlnirii | id ședință
  `),
  verify: words(`
    verifică | verificați | verificare | activează | activați | activare | validează | finalizează înregistrarea |
    activează contul | confirm | confirmi | confirmă | confirma | confirmați | confirmare | confirmarea | confirmării |
    confirmând | validare | activarea | activării | finalizați înregistrarea | finalizarea înregistrării | verifica |
    verificarea | verificării | validați | validarea | activa |
    invitat să creați un cont | invitată să creați un cont | invitat să creezi un cont | invitată să creezi un cont |
    invitat să vă creați un cont | invitat să îți creezi un cont
  `),
  signIn: words(`
    autentifică te | autentificare | conectează te | conectare | intră în cont | conectarea | autentificarea |
    conectați | conecta | intrare | te conectezi | logare | vă autentifica | te autentifica | autentificați vă |
    loghează te | logați vă | ca să intri | ca să intrați | intra în cont | intri în cont | intrați în cont |
    accesează contul | accesați contul
  `),
  reset: words(`
    resetează | resetați | resetare* | parolă nouă | schimbă parola | recuper* | resetarea parolei | schimbați parola |
    setează o parolă | recuperează contul | altă parolă | o nouă parolă | noua parolă | parola nouă | creează o parolă |
    creați o parolă | setați o parolă | setare parolă | setarea parolei | stabilește o parolă | stabiliți o parolă |
    schimbarea parolei | schimbare parolă | schimbă ți parola | schimbați vă parola | modifică parola |
    modificați parola | parolă uitată | parola uitată | uitat parola | parolă pierdută | pierdut parola |
    redobândiți accesul | redobândește accesul | redobândirea accesului | nu mai poți intra | nu mai puteți intra |
    nu poți intra | nu puteți intra | nu te poți conecta | nu vă puteți conecta | nu te mai poți conecta |
    nu vă mai puteți conecta | nu reușești să te conectezi | nu reușiți să vă conectați | nu poți accesa contul |
    nu puteți accesa contul | nu mai aveți acces la cont | nu mai ai acces la cont | nu vă mai amintiți cum intrați |
    nu ți mai amintești cum intri | nu îți mai amintești cum intri | probleme la conectare | probleme la autentificare |
    probleme cu conectarea | pune o parolă | puneți o parolă | pune ți o parolă | puneți vă o parolă | parolă diferită |
    alege o parolă | alegeți o parolă | stabilirea unei parole | stabilirea parolei | înlocuiți parola |
    înlocuiește parola | fixați parola | fixează parola | nu vă amintiți parola | nu vă mai amintiți parola |
    nu îți amintești parola | nu îți mai amintești parola | nu mai știți parola | nu mai știi parola |
    nu mai țineți minte parola | puneți parola | pune parola | setați parola | setează parola | setați vă parola |
    setează ți parola | stabiliți parola | stabiliți vă parola | alegeți parola | alegeți vă parola | alege ți parola |
    creați vă parola | creează ți parola | definiți parola | definește parola | parola pe care o veți folosi |
    parola pe care o vei folosi | parolă care vă place | parolă care îți place | parolă pe placul | parola dorită |
    parolă la alegere | reinițializ* | stabili parola | seta parola | reseta parola | schimba parola | modifica parola |
    deblochează contul | deblocați contul | deblocare cont | deblocarea contului | alege parola | alegerea o parolă |
    seta o parolă | stabili o parolă | stabilește parola | crea parola | crea o parolă | creați parola |
    creează parola | defini parola | defini o parolă | definiți o parolă | înlocui parola | înlocui o parolă |
    recăpăta accesul | recăpătați accesul | recapătă accesul | recăpătarea accesului | redobândi accesul |
    configurează parola | configurați parola | configurează ți parola | configurați vă parola | configura parola |
    configura o parolă | configurarea parolei | configurare parolă | configurează o parolă | configurați o parolă
  `),
  unsubscribe: words(`
    dezabon* | anulează abonarea | preferințe de e mail | nu mai doresc | renunță la abonare | nu mai vreau |
    nu mai primi | nu doresc să mai | mă dezabonez | nu mai vreau noutăți | nu mai vreau mesaje | nu îmi mai trimiteți |
    nu mi mai trimiteți | anulați abonarea | anulare abonare | anularea abonării | renunțare la abonare |
    renunțați la abonare | renunț la abonare | retragere din listă | scoateți mă din listă | scoate mă din listă |
    ieșire din listă | preferințe de comunicare | preferințe de notificare | preferințele de comunicare |
    preferințe e mail | gestionează preferințele | gestionați preferințele | gestionează abonarea |
    gestionați abonarea | administrează abonarea | nu mai doriți să primiți | nu mai dorești să primești |
    ieși din lista noastră | ieșiți din lista noastră | să ieșiți din listă | să ieși din listă | nu mă mai anunțați |
    nu mă mai anunța | nu mă mai deranjați | nu mă mai deranja | doar facturi | doar facturile | numai facturile |
    uitați de mine | uită de mine | cum vreți să vă anunțăm | cum vrei să te anunțăm | doar ce e important |
    dacă nu mai doriți să primiți | dacă nu mai dorești să primești | dacă nu mai vreți să primiți |
    dacă nu mai vrei să primești | anulează abonamentul la | anulați înscrierea | nu mai urmări | nu mai urmăriți |
    nu mai urmărești | opri urmărirea | opriți urmărirea | oprește urmărirea | încetarea urmăririi | opțiuni de abonat |
    opțiunile de abonare la listă | opțiunile abonării la listă | opțiunile abonamentului la listă |
    teme la care sunteți abonat* | temele la care sunteți abonat* | liste la care sunteți abonat* |
    cerut să părăsiți lista | cerut să fiți șters din listă | eliminat din listă | eliminată din listă |
    scos din listă | părăsi lista | părăsirea listei | eliminarea din listă | ștergerea din listă |
    nu mai doriți să urmăriți | nu mai vreți să urmăriți | nu mai vrei să urmărești | nu mai dorești să urmărești |
    preferințe de abonare | preferințele de abonare | ignoră această conversație | ignoră conversația |
    ignorați conversația | dezactivează sunetul conversației | redu conversația la tăcere |
    dacă nu doriți să mai primiți | dacă nu dorești să mai primești | dacă nu vreți să mai primiți |
    dacă nu vrei să mai primești | dacă nu doriți să primiți | dacă nu dorești să primești | dacă nu vreți să primiți
  `),
  clickHere: words(`
    click aici | clic aici | aici | acest link | link | continuă | apasă aici | apăsați aici |
    apasă | apasă butonul | dă clic | dă click | dă clic aici | dă click aici | dați clic |
    dați clic aici | dați click aici | atinge aici | atingeți aici | chiar aici | pe aici |
    intră aici | intrați aici | continuați | continuare | mai departe | mergi mai departe |
    mergeți mai departe | înainte | hai | să mergem | începe | începeți | finalizează | finalizați |
    finalizare | termină | terminați | încheie | gata | deschide | deschideți | linkul |
    linkul de mai jos | legătura | această legătură | legătura de mai jos | butonul |
    butonul de mai jos | acest buton | urmează linkul | urmați linkul | accesează | accesați |
    accesând acest link | apăsând aici |
    de aici | prin acest link | la acest link | pe acest link | la această adresă |
    pe această pagină | această pagină | din acest link | prin linkul |
    anunțați ne | anunță ne | spuneți ne | spune ne | anunțați ne aici | spuneți ne aici
  `),
  expires: words(`
    valabil* | valid | în termen de | expir* | în următoarele | este valid | timp de* |
    în decurs de | următoarele | bun pentru | bune pentru | sunt bune | este bun | e bun | e bună |
    bună pentru | funcționează* | până la ora | până la | înainte de ora | timpul rămas |
    se șterge | se șterg | se stinge | nu mai e bun după | în maximum | în maxim | cel mult |
    merge | ține
  `),
  seconds: words(`secunde`),
  minutes: words(`minut | minute | min`),
  hours: words(`oră | ore | ceas | ceasuri`),
  days: words(`zi | zile`),
  wrote: words(`a scris`),
  fromLabels: words(`de la | expeditor | expeditorul`),
  sentLabels: words(
    `trimis | data | către | subiect | cc | trimis la | dată | destinatar | subiectul | destinatarul`,
  ),
  quoteTitles: words(`mesaj original | mesajul original | mesajul inițial | mesaj inițial`),
  forwardTitles: words(`
    mesaj redirecționat | începe mesajul redirecționat | mesaj retrimis | începutul mesajului redirecționat | mesaj transmis mai
    departe
  `),
  sentFrom: words(`trimis de pe | trimis din | trimis`),
};
