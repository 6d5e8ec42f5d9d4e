import { type Language, words } from "../language.ts";

export const LUXEMBOURGISH: Language = {
  codeNames: words(`
    bestätegungscode* | verifizéierungscode* | verifikatiounscode* | sécherheetscode* | umeldungscode* |
    aktivéierungscode* | zougangscode* | eemolcode* | eemolege code* | confirmatiounscode* |
    konfirmatiounscode* | eemolpasswuert* | zrécksetzungscode* | kontrollcode*
  `),
  codeWords: words(`zifferen | zuelecode* | zuelekombinatioun*`),
  passwords: words(`passwuert* | passwierder*`),
  numberWords: words(`zuel | zuelen | schlëssel | nummer`),
  otherNumbers: words(`
    bestellung* | bestellnummer* | rechnung* | clientsnummer* | sendungsnummer* | referenznummer* |
    reservatioun* | kontonummer* | telefonsnummer* | matricule | dossiersnummer* | rabattcode* |
    bongscode* | zielernummer* |
    benotzernumm*
  `),
  trade: words(`
    rabatt* | promotioun* | uebot | liwwerung* | kuerf | vakanz |
    fluchticket*
  `),
  enter: words(`
    gitt an | gitt de code | tippt an | aginn | antippen | kopéiert | benotzt de code | gëff an |
    gitt dëse code | gitt dësen code | gitt dës zifferen
  `),
  places: words(`fënster | säit | formulaire | ecran | applikatioun | beräich`),
  access: words(`
    äre kont | däi kont | äert konto | ärem kont | umeldung | aloggen | zougang | sécherheet | apparat | identitéit |
    een huet probéiert | umeldung vun engem neien
  `),
  disclaims: words(`
    wann dir dat net | wann dir dës | wann's du net | waart dir dat net | net ugefrot | ignoréiert |
    net vun iech | net selwer
  `),
  secrecy: words(`gitt en net weider | net weiderginn | ni weider | mat kengem | froen iech ni | behaalt en`),
  spent: words(`ass ofgelaf | ass net méi gülteg | gouf benotzt | net méi gëlteg`),
  meetings: words(`sëtzung* | videokonferenz* | reunioun*`),
  verify: words(`
    bestätegen | bestätegt | bestäteg | bestätegung* | confirméieren | confirméiert | konfirméieren | konfirméiert |
    confirmatioun* | konfirmatioun* | verifizéieren | verifizéiert | verifikatioun* | aktivéieren | aktivéiert |
    aktivéierung* | registréierung ofschléissen | umeldung ofschléissen | invitatioun unhuelen | aluedung unhuelen
  `),
  signIn: words(`
    aloggen | anzeloggen | umellen | unzemellen | mellt iech un | mell dech un | loggt iech an |
    logg dech an | umellungslink* | umeldungslink*
  `),
  reset: words(`
    zrécksetzen | zréckzesetzen | zréckgesat | neit passwuert | neie passwuert | passwuert änneren | passwuert ännert |
    passwuert vergiess | passwuert festleeën | passwuert nei | passwuert setzen | passwuert wielen |
    passwuert ze änneren | passwuert zeréckzesetzen | passwuert zréckzesetzen | däi passwuert z'änneren |
    äert passwuert z'änneren
  `),
  unsubscribe: words(`
    ofmellen | ofzemellen | ofbestellen | mellt iech of | mell dech of | keng e maile méi | keng maile méi |
    e mail astellungen | astellungen änneren | notifikatiounen ausschalten | notifikatiounen desaktivéieren |
    notifikatiounen ofschalten | d'lëscht verloossen | vun der lëscht huelen | vun der lëscht geholl |
    vun der lëscht läschen
  `),
  clickHere: words(`
    klickt hei | hei klicken | klick hei | hei | dëse link | op dëse link | weider |
    opmaachen
  `),
  expires: words(`gülteg | gëlteg | leeft of | verfält | bannent | gëllt`),
  seconds: words(`sekonn | sekonnen`),
  minutes: words(`minutt | minutten`),
  hours: words(`stonn | stonnen`),
  days: words(`deeg`),
  wrote: words(`huet geschriwwen | geschriwwen`),
  fromLabels: words(`vum`),
  sentLabels: words(`geschéckt`),
  quoteTitles: words(`original noriicht | ursprénglech noriicht`),
  forwardTitles: words(`weidergeleet noriicht | weidergeleete message`),
  sentFrom: words(`vu mengem | geschéckt vu mengem`),
};
