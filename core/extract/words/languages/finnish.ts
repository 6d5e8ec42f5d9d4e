import { type Language, words } from "../language.ts";

export const FINNISH: Language = {
  codeNames: words(`
    vahvistuskoodi* | turvakoodi* | kertakäyttökoodi* | kertakäyttöinen koodi |
    kertakäyttösalasana* | kirjautumiskoodi* | tunnistuskoodi* | todennuskoodi* |
    aktivointikoodi* | varmennuskoodi* | kertakäyttöi* koodi | palautuskoodi* | pariliitoskoodi* |
    tunnistautumiskoodi* | kertakäyttötunnus* | tunnusluku* | avainluku* | laitekoodi* |
    varmistuskoodi* | kertakäyttö pin* | turvanumero* | vahvistusnumero* | vahvistusluku* |
    kertakäyttöinen tunnus | kertatunnus* | kertakoodi* | tarkistusnumero* | varmistusluku* |
    varmistusluvu* | vahvistusluvu* | kertaluku* | 3d secure salasana* | 3 d secure salasana* |
    vahvistustunnus* | salaluk* | varmistusnumero* | tarkistusluku* | tarkistusluvu* |
    vahvistusyhdistelmä* | valtuutustunnist* | valtuutuskoodi* | hyväksymiskoodi* |
    allekirjoituskoodi* | allekirjoituksen salasana | kertakäyttöinen tunniste |
    kertakäyttöisen tunnisteen | kertakäyttöavain* | kertasalasana* | kertakäyttöinen salasana |
    kertakäyttösanasi | liitoskoodi* | paritusnumero* | paritusluku* | parituskoodi* |
    yhdistämiskoodi* | rekisteröintikoodi* | rekisteröitymiskoodi* | sähköpostikoodi* |
    tekstiviestikoodi* | väliaikainen koodi | väliaikainen salasana | tilapäinen salasana |
    tilapäinen koodi | avauskoodi tilille | käyttöönottokoodi* | käyttöönottotunnus* |
    turvaluku* | turvatunnus* | aktivointiavain tilille | todennusluku* | kirjautumisluku* |
    kirjautumisnumero* | kirjautumistunniste* | kirjautumissana* | koodi muuttamiseen |
    muutoskoodi* | sisäänkirjautumiskoodi* | sisäänkirjautumistunnus* | avaamiskoodi* |
    avauskoodi* | siirtokoodi* | avainkoodi* | käyttöavain* | pääsyavain* | pääsykoodi* |
    pääsytunnus* | lukituksen avauskoodi* | koodi kirjautumiseen | koodi vahvistukseen |
    vahvistuksen koodi | sähköpostin numerot | sähköpostin numeroita | päivän salasana
  `),
  codeWords: words(`
    koodi* | numeroa | koodi on | koodisi on | koodinne on | merkit | merkkiä | merkkien |
    kirjaimet | merkkisarja* | numerosarja* | merkkijono* | pin | pinin | pin koodi* | numerot |
    kirjainta | kirjaimia | yhdistelmä* | numeroista | merkistä | kirjainyhdistelmä* |
    numeroyhdistelmä* | sarja | numeroilla | luvuilla | merkeillä |
    lukusarja* | kuusi numeroa | viisi numeroa | neljä numeroa | viittä lukua | viisi lukua | kuusi lukua | kuutta lukua |
    kuutta numeroa | viittä numeroa | merkkiyhdistelmä*
  `),
  passwords: words(`salasana*`),
  numberWords: words(`
    avain | numerosarja | luku | merkit | sanat | tunnus | numerot | avaimella | avaimen | lukusi |
    numerosi | numeron | tunniste | tunnisteen | tunnuksen | tunnuksesi | luvun | numero | numerolla |
    luvulla | sana | sanan | merkkijono
  `),
  otherNumbers: words(`
    tilaus* | lasku | laskunumero* | viitenumero* | viite | asiakasnumero* | lähetys* | seurantakoodi* | varaus* |
    varausnumero* | puh | postinumero* | y tunnus | alennuskoodi* | tarjouskoodi* | lahjakortti* | lähdekoodi* |
    viivakoodi* | summa | etukoodi* | noutokoodi* | postilokero | pl | qr koodi* | kampanjakoodi* | puk koodi* |
    asiakasnro | tapausnumero* | korttinumero* | jäsennumero* | paikka | lippu* | henkilötunnus* | viitenro |
    viimeiset numerot | neljä viimeistä | päättyy | käyttäjätunnus* | käyttäjänimi* | mittari* | lukema* | vahinko* |
    vikailmoitu* | ilmoitu* | asianumero | tilauksesi | tulos | tulokset | saldo | kulutus* | jononumero* |
    kyselyn koodi | kyselykoodi* | potilasnumero* | vaunu* | paikkanumero* | maksettavaa | viitteeksi |
    vakuutusnumero* | sopimus* | kortin numero | vuoronumero* | tilinumero* | jonossa | tapahtumanumero* | istunto nro |
    vesimittari* | vakuutus nro | resepti* | varaus numero | istunto | soita | soittakaa | jäsennro | tontti |
    venepaikka* | lupanumero* | rekisterinumero* | oikea rivi | lisänumero* | plusnumero* | voittonumero* |
    arpanumero* | tietojenkalastelun estokoodi* | anti phishing koodi* | käyttöpaikkanumero* | käyttöpaikan numero*
  `),
  trade: words(`
    alennu* | tarjou* | kampanja* | ilmainen toimitus | lento* | hotelli* | matka* |
    varaus* | ystäv* | lasku* | ostos* | ostokset | ale | lahjakortti | etu
  `),
  enter: words(`
    syötä | käytä | kirjoita | näppäile | kopioi | anna koodi | liitä | naputtele | kirjoita tämä | naputa | lausu |
    sanele | täytä | syöttää | kirjoittaa | näpyttele | näpytä | lue ääneen | tarvitset | antamalla | kirjoittamalla |
    syöttämällä | kopioimalla | näppäilemällä | lue asiakaspalvelijalle | lue puhelimessa | liittämällä |
    täytä kenttään | lähetä | ilmoita | vahvista numerosarjalla | sijoita | ja anna | anna tämä | anna numero |
    anna luku | anna sivulla | anna siellä | anna puhelimessa | anna kertakäyttöinen | kun annat | näppäillä |
    kopioida | käyttämällä | kirjaa | vaatii numeron | syöttänyt | näppäillyt | kirjoittanut | lue hänelle |
    anna aloitusnäytöllä | anna aloitusruudulla | salli numeroilla | syötät | kirjoitat | näppäilet | annat | naputat |
    kopioit | syötätte | kirjoitatte | naputtelet | naputellaan | naputtelemalla | naputtamalla | näpyttelet |
    näpyttelemällä | näppäilette | täppää | näpsäytä | kirjoitettuasi | syötettyäsi | näppäiltyäsi | kirjoitat siihen |
    tähän ruutuun | laita kenttään | syötetään | kirjoitetaan | näppäillään | kirjoittamalla ruudulle | saneltava |
    luettele
  `),
  places: words(`
    sovellu* | sivu* | ikkuna* | kentt* | näytö* | näyttö* | ruutu* | ruudu* | lomakke* |
    selaime* | laittee* | päätte* | konsoli* | tietokonee* | puhelime* | televisio* | tv |
    tabletti* | taulutietokone* | portaali* | välilehd* | asiakaspalvel* | kioski* | peli* |
    tulosti* | näppäimistö* | pankkiautomaat* | puhelinpalvelu* | kellon näyt* | chat ikkuna* |
    aloitusnäyt* | termostaat* |
    ajanvarau* | kalenteri* | lokero* | kirjautumissivu* | varauskalenteri* | lukko* | lukitu* | kelloon | laatikko* |
    kysyttäessä | sivu kysyy
  `),
  access: words(`
    tili | tilin | tilisi | tilille | tilillesi | laite | laitteen | laitteella | laitteelle | selain | selaimella |
    henkilöllisyy* | turvallisuu* | oletko se sinä | oletko tämä sinä | olitko se sinä | sinä se | olet sinä | pääsy |
    pääsyn | pääse* | hyväksy* | valtuut* | todent* | tunnistau* | rekisteröi* | pariliit* | liitt* | yhdist* |
    avaa tili | lukitus | lukittu | kaksivaihe* | joku | yritys | yritti | yrittää | jatka* | viimeistele | tervetuloa |
    istunto | luotettu | allekirjoit* | sisäänkirjaut* | sisäänpääsy* | luvan | lupaa | lupa | salli | sallit |
    uuden pinin | uusi pin | liity tiimiin | suostumus | todistaa | kyse on sinusta | kyse sinusta | todistat |
    jäsenkortti* avaa* | uusi kirjautuminen | uudesta kirjautumisesta | uuden kirjautumisen | kirjauduttiin uudelta |
    kirjauduttiin uudella | kirjautuminen uudelta | kirjautuminen uudella | kirjautumisilmoitus* | kirjauduttiin |
    on kirjauduttu | on nyt vahvistettu | on nyt aktivoitu | on vahvistettu. | on aktivoitu. | on varmennettu. |
    vahvistettiin. | on todennettu.
  `),
  disclaims: words(`
    jos et | jos se et | jos tämä ei | jos sinä et | et pyytänyt | et ole pyytänyt | et ollut sinä | et tilannut |
    huomiotta | huomioimatta | voit ohittaa | sivuuta | poista tämä | poista viesti | sinun ei tarvitse | vahingossa |
    joku muu | ohita viesti | voit jättää viestin | etkö ollut sinä
  `),
  secrecy: words(`
    älä jaa | älä anna | älä kerro | älä luovuta | älä välitä eteenpäin | kenellekään | kenenkään | koskaan |
    emme pyydä | emme kysy | salassa | salaa | luottamuksell* | omana tietonasi | henkilökuntamme
  `),
  spent: words(`
    on käytetty | käytettiin | on jo käytetty | on vanhentunut | vanhentui | ei kelpaa | ei toimi |
    on virheellinen | väärä | syötettiin | on peruttu | ei ole enää | on korvattu | ei kelpaa enää |
    on mitätöity
  `),
  meetings: words(`
    kokous* | kokouksen | webinaari* | konferenssi* | videokokous* | palaveri* | kokouksen tunnus | etäkokous |
    verkkokokous
  `),
  verify: words(`
    todenna | aktivoi* | hyväksy kutsu | vahvist* |
    viimeistele rekisteröinti* | varmista |
    varmenn* | varmentaa* | todenta* | viimeistele tilin | viimeistele tilisi |
    viimeistele rekisteröity* | tarkista sähköpostiosoit* | ota tili käyttöön |
    ota tilisi käyttöön | ottaaksesi tilisi käyttöön |
    ota kutsu vastaan | ottaa kutsun vastaan
  `),
  signIn: words(`
    kirjaudu* | kirjautumi* | sisäänkirjautumi* | pääset sisään |
    kirjautua* | taikalinkki* | kirjautuessasi |
    kirjautumaan |
    sisäänkirjaudu* | kirjautukaa
  `),
  reset: words(`
    vaihda salasana* | unohditko salasan* | aseta salasana | nollaa* | nollata* | salasanan nollau* |
    palauttaaksesi salasan* | palauttaa salasan* | palauttaaksesi tilisi | salasanan palaut* | salasanasi palaut* |
    salasanan vaihta* | salasanan vaihto* | salasanasi vaihta* | salasanan uusimi* | salasanan asetta* |
    salasanan luomi* | salasanan muuttami* | vaihtaa salasan* | vaihtaaksesi salasan* | asettaa salasan* |
    asettaaksesi salasan* | aseta salasanasi | määritä salasana* | määrittää salasan* | määrittääksesi salasan* |
    luo salasana* | luoda salasan* | luodaksesi salasan* | muuta salasana* | muuttaa salasan* | muuttaaksesi salasan* |
    uusi salasana* | uuden salasan* | unohtunut salasana | unohtuneen salasan* | unohdit salasan* | uusi pin* |
    uuden pin* | palauta salasan* | palauta tili* | palauta käyttö* | palauta pääsy* | palauta tunnu* |
    palautuslinkki* | palauttaa tilin | palauttaa tilisi | palauttaa pääsyn | vaihtaa tilisi salasan* |
    tilisi salasanan vaihta* | vaihtaa käyttäjätilisi salasan* | luo itsellesi salasan* | vaihda oma salasan* |
    alusta salasan* | alustaa salasan* | alustaaksesi salasan* | salasanan alust* | resetoi* | salasanan uusint* |
    palauta unohtunut | uutta salasan* | uutta tunnuslu* | uutta pin*
  `),
  unsubscribe: words(`
    peruuta tilaus | peru tilaus | lopeta tilaus | poistu listalta | hallitse asetuksia | peru uutiskirje* |
    peruuta uutiskirje* | lopeta uutiskirje* | poista tilaus | peruutuslinkki* | tilauksen peruut* | en halua enää |
    et halua enää | ilmoitusasetu* | ilmoitusten asetu* | uutiskirjeen peru* | peruaksesi tilauksen | perua tilauksen |
    lopeta uutiskirjeen tilaus | peruuta uutiskirjeen tilaus | peru uutiskirjeen tilaus | et enää halua |
    ei enää halua | en enää halua | postituslistalta | aiheen seuraami* | seuraamisen lopettami* | mitä ilmoituksia |
    jos et enää halua | jos ette enää halua | jos et halua saada | jos et halua enää | peruuta postituslist* |
    poista minut listalta | lopeta postitu* | peru postitu* | lopeta sivun seuraaminen | lopeta seuraaminen |
    lopettaa seuraamisen | lopettaa sivun seuraamisen | ilmoitukset pois | poista ilmoitukset käytöstä |
    lopeta ilmoitukset | lopettaa ilmoitukset | lopettaaksesi ilmoitukset | lopettaaksesi ilmoitusten |
    poista nämä ilmoitukset | poistua listalta | poistumista listalta | poistuminen listalta | eroa listalta |
    erota listalta | eroaminen listalta | osoitteesi listalta | osoitteenne listalta | osoitteen listalta |
    ilmoitusten lopetta* | ilmoitusten estä* | jos et enää halua ilmoituksia | mykistä keskustelu* | mykistä ketju* |
    vaienna keskustelu* | vaimenna keskustelu* | keskustelun seuraami* | ketjun seuraami* | sivun tilauksen |
    peruuta sivun tilaus | lopeta sivun tilaus
  `),
  clickHere: words(`
    klikkaa tästä | tästä | tämä linkki | linkki | linkistä | jatka | napsauta tästä |
    paina tästä | tästä linkistä | siirry | avaa linkki | tällä sivulla | tänne |
    tässä | täällä | napsauta tätä | tätä linkkiä | avaa | aloita | seuraava | siirry sivulle |
    jatka tästä | tähän
  `),
  expires: words(`
    voimassa | kuluessa | sisällä | voimassaolo* | toimii |
    kelpaa | ajan | vanhen* | umpeutu* | sinulla on | keskiyö* | raukeaa | kelpaavat | lakkaa |
    aikaa | päivän loppuun
  `),
  seconds: words(`sekunti*`),
  minutes: words(`minuut* | min`),
  hours: words(`tunti | tuntia | tunnin | h`),
  days: words(`päivä | päivää | päivän`),
  wrote: words(`kirjoitti`),
  fromLabels: words(`lähettäjä | keneltä`),
  sentLabels: words(`
    lähetetty | päivämäärä | vastaanottaja | aihe | kopio | vastaanottajat | kenelle | cc | pvm
  `),
  quoteTitles: words(`alkuperäinen viesti`),
  forwardTitles: words(`
    välitetty viesti | välitetty viesti alkaa | alkaa välitetty viesti | edelleenlähetetty viesti |
    edelleen lähetetty viesti
  `),
  sentFrom: words(`lähetetty | hanki outlook`),
};
