import { type Language, words } from "../language.ts";

/** Croatian, Bosnian and Serbian in Latin letters. */
export const CROATIAN: Language = {
  codeNames: words(`
    kod za potvrdu | kôd za potvrdu | kontrolni kod | sigurnosni kod | sigurnosni kôd | verifikacijski kod |
    verifikacioni kod | kod za provjeru | kod za proveru | jednokratni kod | jednokratna lozinka | jednokratnu lozinku |
    kod za prijavu | kôd za prijavu | pristupni kod | kod za pristup | aktivacijski kod | aktivacioni kod |
    kod za aktivaciju | kod za potvrđivanje | potvrdni kod | kod za uparivanje | kod za resetiranje |
    kod za resetovanje | potvrdni broj | sigurnosni broj | jednokratni pin | jednokratna zaporka | jednokratnu zaporku |
    jednokratni broj | jednokratnog broja | broj za potvrdu | broj za prijavu | 3d secure lozinka | 3 d secure lozinka |
    lozinka 3d secure | 3d secure kod | autorizacijski token | jednokratni token | jednokratni identifikator |
    jednokratna šifra | jednokratnu šifru | šifra za jednokratni | zaporka za jednu uporabu | lozinka za jednu uporabu |
    lozinka za jednu upotrebu | znamenke za provjeru | kontrolni broj | kontrolni broj je | potvrdna kombinacija |
    potvrdnu kombinaciju | lozinka za potpis | kod za potpis | kod za uređaj | kod uređaja | kod za oporavak |
    kod za obnovu | kod za autentifikaciju | kod za autorizaciju | autentifikacijski kod | kod za registraciju |
    registracijski kod | kod iz poruke | kod iz sms a | sms kod | privremeni kod | privremena lozinka |
    privremena zaporka | jednokratnim kodom | jednokratnog koda | jednokratnom lozinkom | verifikacijskim kodom |
    verifikacijskog koda | sigurnosnim kodom | aktivacijski pin | ključ za prijavu | jednokratni ključ |
    sigurnosni ključ | tan kod | tan broj | kod za promjenu | ulazni kod | kod za otključavanje |
    kod za plaćanje karticom | kod za prijenos | ključ za pristup | znamenke za potvrdu | potvrdne znamenke |
    kod za reset | kod za obnovu lozinke | kod za povezivanje | kod za spajanje | znamenke iz e maila | lozinka dana |
    znamenke iz e pošte | kod za poništavanje | kod za resetiranje lozinke | kod za promjenu lozinke |
    kod za ponovno postavljanje | kod za ponovno postavljanje lozinke | kod za promjenu zaporke |
    kod za resetiranje zaporke | kod iz e maila | kod iz e pošte | kod iz elektroničke pošte | kod iz emaila
  `),
  codeWords: words(`
    kod | kôd | koda | kôda | kodom | kodu | kodove | šifra | šifru | pin | znamenk* | znamenak* |
    cifara | cifre | autorizacijski kod | autorizacioni kod | znamenke |
    znakove | znakova | slova | brojke | brojki | niz | token | tokenom | šifrom | šifre | niza |
    znakovi | pinom | brojkama | pristupni ključ | pristupnim ključem
  `),
  passwords: words(`lozinka | lozinku | zaporka | zaporku`),
  numberWords: words(`
    ključ | brojeve | niz | kombinaciju | znakove | znamenke | niz znakova | niz brojeva | broj |
    ključem | ključa | brojem | broja | kombinacija | riječ | kombinacijom | nizom | broju | brojka |
    brojku
  `),
  otherNumbers: words(`
    narudžb* | porudžbin* | račun* | faktur* | pošiljk* | broj za praćenje | korisnički broj | tel | faks |
    poštanski broj | oib | jib | pib | matični broj | promo kod* | promotivni kod* | kupon* | vaučer* | kod pogreške |
    izvorni kod | crtični kod | bar kod | qr kod | ugovor* | predmet | zahtjev* | zahtev | zahteva | zahtevu |
    ulaznic* | iban | poziv na broj | zadnje znamenke | posljednje znamenke | završava na | završava sa |
    poslednje cifre | očitanj* | brojil* | šteta | štete | prijava štete | prijave štete | broj štete | žalba | kvar* |
    rezultat* | stanje računa | potrošnj* | broj u redu | događaj | kod ankete | kod za preuzimanje | vagon | sjedalo |
    sjedište | korisničko ime | ordinacij* | osobna iskaznica | paketomat* | štednj* | polica osiguranja |
    police osiguranja | na broj koji završava | sesija | vodomjer* | recept | rezervacija broj | broj prijave |
    nazovite | pozovite | članski broj | broj kartice
  `),
  trade: words(`
    odjava obrok* | odjava ručk* | odjava prehran* | popust* | akcij* | ponud* | rasprodaj* | košaric* | korp* |
    besplatna dostava | hotel* | kupovin* | kupnj* | prijatelj* | poklon bon | obnovi pretplatu | obnovite pretplatu |
    obnova pretplate | obnovu pretplate | obnovi članarinu | obnovite članarinu | obnova članarine | produži pretplatu |
    produžite pretplatu | produlji pretplatu | produljite pretplatu
  `),
  enter: words(`
    unesite | unesi | upišite | upiši | ukucajte | koristite | iskoristite | utipkajte | kopirajte
    | utipkaj | zalijepi | unijeti | upisati | upotrijebite | zalijepite | kopiraj | izdiktirajte
    | prepišite | prepiši | ukucaj | stavite | stavi | ispunite | poslužit će | trebat će vam |
    pročitajte | pročitaj | unosom | upisom | unošenjem | upisivanjem | utipkate | unesete |
    upišete | molimo unesite | potrebno je unijeti | treba unijeti | kopirajte i zalijepite |
    dovoljno je upisati | prepišete | navedete | ukucate | otipkajte | otipkaj | otipkate |
    zalijepite ga | traži broj | prepisivanjem | kopiranjem | očitajte | pročitajte mu | zalijepi
    ga | pročitati | izdiktirati |
    popunite | popuni | prenesite | redom unesite
  `),
  places: words(`
    aplikacij* | stranic* | prozor* | zaslon* | ekran* | polj* | obraz* | web* | preglednik* | uređaj* | terminal* |
    konzol* | računal* | telefon* | mobitel* | televizor* | tablet* | operater* | agent* | portal* | kartic* | kiosk* |
    tipkovnic* | igri | igru | igrice | pisač* | bankomat* | sučelj* | obrasc* | blagajn* | chat* | termostat* |
    kućic* | kvadratić* | okvir* | rubrik* | panel* | daljinsk* | pita za
  `),
  access: words(`
    račun* | uređaj* | preglednik* | identitet* | sigurnos* | jeste li to vi | jesi li to ti |
    da ste to vi | da si to ti | pristup* | odobr* | autoriz* | autentif* | registrac* |
    registrir* | upari* | povež* | povezivanj* | otključa* | zaključa* | dvofaktor* | dvostup* |
    netko | pokušaj* | pokušava* | nastav* | dovrš* | završ* | dobrodošl* | sesij* | pouzdan* |
    potpis* | ući | ulaz | ulazak | ulaska | dopušt* | dozvol* | novi pin | pridružite se timu |
    suglasnost |
    prijava na listu | prijavu na listu | prijavu ove adrese | prijavu vaše adrese | prijava vaše adrese |
    prijavu na newsletter | prijava na newsletter | prijavu na bilten | prijava na bilten
  `),
  disclaims: words(`
    ako to niste | ako niste | ako nisi | ako to nisi | niste vi | nisi ti | niste tražili | niste
    zatražili | niste zahtijevali | zanemari* | ignorira* | obrišite | obriši | greškom | zabunom |
    netko drugi | ne trebate ništa |
    ne morate ništa
  `),
  secrecy: words(`
    nikome | ni s kim | ne dijelite | ne dijeli | nemojte dijeliti | ne otkrivajte | ne otkrivaj |
    nemojte | ne prosljeđ* | nikada | nikad | nećemo tražiti | neće tražiti | čuvajte | tajn* |
    povjerljiv* | naši djelatnici | naši zaposlenici
  `),
  spent: words(`
    je iskorišten | iskorišten je | je iskorišćen | je već iskorišten | je istekao | istekao je |
    nije valjan | neispravan | nevažeći | ne radi | je poništen | je upotrijebljen | je upotrebljen
    | je unesen | više nije | više ne vrijedi | zamijenjen je | zamijenjen
  `),
  meetings: words(`
    sastan* | webinar* | vebinar* | konferencij* | id sastanka | pristupni kod sastanka | videopoziv |
    prijava na tečaj | prijavu na tečaj | prijava na radionicu | prijavu na radionicu | prijava na natječaj | prijavu na natječaj |
    prijava na događaj | prijavu na događaj | prijava na konferenciju | prijavu na konferenciju | prijava za posao | prijavu za posao
  `),
  verify: words(`
    potvrdi* | potvrda | potvrdu | provjer* | proveri* | verificira* | verifikuj* |
    verifikacij* | aktiviraj* | aktivirat* | aktivacij* | dovrši registracij* | dovršite registraciju |
    završite registraciju | prihvati poziv* | potvrđ* | dovršetak registracije |
    dovršili registraciju | završili registraciju | dovršiti registraciju | završetak registracije | završetka registracije | aktivirali |
    prihvatite poziv* |
    pridružite organizaciji | pridruži se organizaciji | promjenu adrese e pošte računa | promjena adrese e pošte računa |
    promijenili adresu e pošte računa |
    pozivnicu možete prihvatiti | prihvatiti pozivnicu | prihvatiti poziv |
    prihvaćanje pozivnice |
    dovršetak vaše registracije | dovršetak svoje registracije | dovršetak tvoje registracije |
    završetak vaše registracije | završetak svoje registracije | završetak tvoje registracije |
    dovršili svoju registraciju | završili svoju registraciju | dovršili vašu registraciju |
    završili vašu registraciju | dovršite svoju registraciju | završite svoju registraciju | dovrši svoju registraciju |
    pozvani da otvorite račun | pozvani da kreirate račun | pozvani ste izraditi račun | pozvani da izradite račun |
    pozvani da napravite nalog | pozvani da kreirate nalog | pozvani da otvorite nalog
  `),
  signIn: words(`
    prijavi se | prijava | prijavu | prijave | prijaviti | prijavljivanje | ulogujte se | prijavi me | ulaz | uđi |
    uloguj* | prijavite | prijavljujete | ulogirajte | prijavili | prijavljivanja | prijavom
  `),
  reset: words(`
    resetiraj* | resetuj* | poništi* | ponovno postavljanje | nova lozinka | novu lozinku | promjena lozinke |
    promena lozinke | promijeni lozinku | promenite lozinku | zaboravljena lozinka | zaboravili lozinku |
    vrati pristup | oporavak | promjenu lozinke | promjene lozinke | promijenili lozinku | promijeniti lozinku |
    promijenite lozinku | promijenite svoju lozinku | promjena zaporke | promjenu zaporke | promijeni zaporku |
    promijenite zaporku | promijenili zaporku | nova zaporka | novu zaporku | nove zaporke | nove lozinke |
    zaboravljena zaporka | postavljanje lozinke | postavljanje zaporke | postavljanja lozinke | postavite lozinku |
    postavili lozinku | postaviti lozinku | postavite zaporku | postavi lozinku | postavi zaporku | izradite lozinku |
    izradili lozinku | izradi lozinku | izradi zaporku | kreirajte lozinku | kreiranje lozinke | obnova lozinke |
    obnovu lozinke | obnovite lozinku | promjenu šifre | promijenite šifru | postavljanje šifre | novu šifru |
    ažurirate lozinku | ažurirajte lozinku | ažuriranje lozinke | ažurirati lozinku | ažurirate zaporku |
    ažuriranje zaporke | odaberite lozinku | izaberite lozinku | odabir lozinke | izbor lozinke | odabrali lozinku |
    odaberite šifru | izaberite šifru | postavi šifru | postavite šifru | promijeni šifru | za promjenu vaše lozinke |
    za promjenu svoje lozinke | za promjenu vaše zaporke | za promjenu svoje zaporke | za promenu vaše lozinke |
    za promenu svoje lozinke | za obnovu vaše lozinke
  `),
  unsubscribe: words(`
    odjavi* | odjava | otkaži pretplatu | otkažite pretplatu | postavke obavijesti | podešavanja obaveštenja |
    prekini pretplatu | ne želim primati | ne želim da primam | ne želim više | ne želim da dobijam | više ne želim |
    ne želite primati | ne želite više | više ne želite | upravljanje obavijestima | upravljajte obavijestima |
    prestani pratiti | prestanite pratiti | prestati pratiti | prestanite da pratite | odjavu | odjave |
    upravljaj pretplatom | upravljajte pretplatom | upravljanje pretplatom | prekini praćenje | prekinite praćenje |
    prekid praćenja | postavke pretplate | opcije pretplate | napusti listu | napustite listu | napuštanje liste |
    napusti popis | isključi obavijesti | isključite obavijesti | poništi obavijesti | poništite obavijesti |
    poništili obavijesti | ukloni me s popisa | ukloni me s liste | uklonite me s liste | uklonite me s popisa |
    utišaj temu | utišajte temu | utišaj raspravu | ne obavještavaj* | ne želite pratiti | upravljaj pretplatama |
    upravljajte pretplatama | upravljanje pretplatama | isključivanje obavijesti | onemogućavanje obavijesti |
    otkaži obavijesti | otkažite obavijesti | isključi obavještenja | isključite obavještenja | postavke obavještenja |
    upravljanje obavještenjima
  `),
  clickHere: words(`
    kliknite ovdje | kliknite ovde | ovdje | ovde | poveznica | link | nastavi | nastavite |
    klikni ovdje | ova poveznica | na ovu poveznicu | ovu poveznicu | otvori poveznicu |
    na ovoj stranici
  `),
  expires: words(`
    važi* | važeć* | istječe* | ističe* | isteći* | u roku od | sljedećih | narednih | vrijed* |
    vredi* | valja* | traje | do ponoći | propada | prestaje | do kraja dana |
    prestaje vrijediti
  `),
  seconds: words(`sekund*`),
  minutes: words(`minut* | min`),
  hours: words(`sat | sata | sati | časova | h`),
  days: words(`dan | dana`),
  wrote: words(`napisao je | napisala je | je napisao | je napisala | napisao | napisala | piše`),
  fromLabels: words(`od | šalje`),
  sentLabels: words(`poslano | poslato | datum | za | prima | predmet | naslov | kopija | cc`),
  quoteTitles: words(`izvorna poruka | originalna poruka`),
  forwardTitles: words(`
    proslijeđena poruka | prosleđena poruka | početak proslijeđene poruke | započni proslijeđenu
    poruku | proslijeđeno
  `),
  sentFrom: words(`poslano s mog | poslano sa | poslato sa mog | poslato sa | poslano | poslato`),
};
