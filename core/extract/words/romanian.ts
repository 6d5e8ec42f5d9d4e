import { type Language, words } from "./language.ts";

export const ROMANIAN: Language = {
  codeNames: words(`
    cod de verificare | codul de verificare | cod de securitate | codul de securitate | cod de
    confirmare | codul de confirmare | cod unic | parolă unică | cod de acces | codul de acces | cod
    de activare | cod de autentificare | codul de autentificare | codul tău de verificare | codul
    unic | parola unică | codul de activare | cod de conectare | codul de conectare | cod de unică
    folosință | cod de resetare | codul de resetare | cod de asociere | cod temporar | codul otp |
    cod otp | număr de verificare | cheie unică | cheie de securitate | pin unic | parolă temporară
    | număr de securitate | codul de înregistrare | cod de înregistrare | codul de validare | cod de
    validare | cod de recuperare | codul de recuperare | cheie temporară | cheie de împerechere |
    cheie de unică folosință | cheie de activare | cheie de confirmare | token de acces | token de
    unică folosință | pin de folosit | pin temporar | pin de autorizare | pin de unică folosință |
    parolă pentru o singură | parolă de unică folosință | cuvânt de siguranță | cuvântul de
    siguranță | cuvânt de acces | valoare de control | cifre de control | cifrele de control | cifre
    de siguranță | cod de deblocare | codul de deblocare | codul tău de deblocare | nr. de activare
    | număr de activare | numărul de activare | id de verificare | al doilea factor | cifre primite
    | pin ul de folosit | pin ul de utilizat
  `),
  codeWords: words(`
    cod | codul | codului | cifre | coduri | codul tău | codul dvs | codul dumneavoastră | cifrele |
    caractere | caracterele | litere | literele | combinați* | combinația
  `),
  passwords: words(`parola | parolă | parolei`),
  numberWords: words(`
    cheie | cheia | cifrele | secvență | secvența | combinația | cuvintele | număr | numărul |
    cuvântul | cuvânt | șirul | șir | numere
  `),
  otherNumbers: words(`
    comandă | comanda | comenzii | factur* | awb | rezervare | rezervării | tel | fax | cui |
    voucher | cod sursă | cod de bare | contract | nr | cod de ridicare | cod qr | parola wi fi |
    str | bl | ap | ultimele cifre | ultimele patru cifre | care se termină în | terminat în |
    nume de utilizator | utilizator | citire* | contor* | daună | dosar* | sesizare* | reclamați* |
    rezultat* | sold* | consum* | punctaj* | la numărul | eroare | eroarea | permis |
    codul dvs. de client | codul tău de client | cod de livrare | cod de participare | microcip |
    tichet | bilet | colet | număr de urmărire | cerere | poliță | abonament | legitimație |
    chitanță | cif | valoare | index | sunați | sunaţi | apelați | apelaţi
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
    pune o | pune acolo | puneți | spuneți | spune | treceți | trece | citește cu voce | citiți cu
    voce | dă i | dați i | introduceți l | introdu l | de completat | răspunde cu | răspundeți cu | copia | lipi | completa | tasta | scrie în | introducând | scriind | tastând | copiind | copiezi | introduci | scrii | tastezi
  `),
  places: words(`
    aplicați* | pagin* | ecran* | fereastr* | câmp* | formular* | site* |
    browser* | dispozitiv* | terminal* | consol* | calculator* | telefon* | televizor* | tabletă |
    operator* | portal* | căsuț* | casetă | boxă | boxei | imprimantă |
    imprimantei | tastatură | panou | platformă |
    consultant | îți cere | vă cere | vi se va cere | ți se va cere
  `),
  access: words(`
    cont | contul | contului | conturi | dispozitiv* | browser* | identitat* | securitat* |
    ești tu | sunteți dumneavoastră | sunteți dvs | tu ești | că ești tu | ai fost tu |
    ați fost dumneavoastră | acces | accesul | accesa | intra | aprob* | autoriz* | autentific* |
    înregistr* | asocier* | împerech* | conect* | debloc* | blocat | doi pași | doi factori |
    cineva | încerc* | continu* | finaliz* | bun venit | bine ai venit | sesiun* | încredere |
    profil | asocia | legată de contul | redeschizi | semna | semnătură electronică
  `),
  disclaims: words(`
    dacă nu | nu ai fost tu | nu ești tu | nu ați | nu ai cerut | nu ai solicitat |
    nu ați solicitat | nu ați cerut | nu ați inițiat | ignor* | șterge acest | ștergeți |
    nu trebuie să faci | din greșeală | altcineva | nu ai cerut nimic | nu ați cerut nimic |
    ștergeți acest | nu face nimic | nu faceți nimic
  `),
  secrecy: words(`
    nu îl | nu-l | nu o | nu împărtăși* | nu partaja* | nu divulga* | nu comunica* | nu transmite* |
    nu da | nu dați | nimănui | cu nimeni | niciodată | nu îți vom cere | nu vă vom cere | nu vom
    cere | păstrează | păstrați | secret* | confidențial* | angajații noștri | terțe persoane
  `),
  spent: words(`
    a fost folosit | a fost utilizat | a fost deja folosit | a expirat | este invalid | invalid |
    greșit | nu funcționează | a fost anulat | a fost introdus | nu mai este | a fost înlocuit | nu
    mai e
  `),
  examples: words(`de exemplu`),
  meetings: words(`
    întâlnire* | ședință* | webinar* | conferință* | videoconferință* | întâlnirii | id ședință
  `),
  verify: words(`
    verifică | verificați | verificare | activează | activați |
    activare | validează | finalizează înregistrarea | activează contul | confirm* | validare | activarea |
    activării | finalizați înregistrarea | finalizarea înregistrării
  `),
  signIn: words(`
    autentifică te | autentificare | conectează te | conectare | intră în cont | conectarea |
    autentificarea | conectați | conecta | intrare | vă conectați | te conectezi | logare
  `),
  reset: words(`
    resetează | resetați | resetare* | parolă nouă | schimbă parola | ai uitat parola | recuper* |
    resetarea parolei | schimbați parola | setează o parolă | recuperează contul
  `),
  unsubscribe: words(`
    dezabon* | anulează abonarea | preferințe de e mail | dezabonați vă | dezabonează te |
    nu mai doresc | renunță la abonare | nu mai vreau | nu mai primi | nu doresc să mai
  `),
  clickHere: words(`click aici | clic aici | aici | acest link | link | continuă`),
  expires: words(`
    valabil* | valid | în termen de | expir* | în următoarele | este valid | timp de* | în decurs de |
    următoarele
  `),
  seconds: words(`secunde`),
  minutes: words(`minut | minute | min`),
  hours: words(`oră | ore`),
  days: words(`zi | zile`),
  wrote: words(`a scris`),
  fromLabels: words(`de la | expeditor`),
  sentLabels: words(`trimis | data | către | subiect | cc | trimis la | dată | destinatar`),
  quoteTitles: words(`mesaj original | mesajul original | mesajul inițial | mesaj inițial`),
  forwardTitles: words(`
    mesaj redirecționat | mesaj retrimis | începutul mesajului redirecționat | mesaj transmis mai
    departe
  `),
  sentFrom: words(`trimis de pe | trimis din | trimis`),
};
