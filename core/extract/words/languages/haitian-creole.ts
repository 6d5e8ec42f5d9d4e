import { type Language, words } from "../language.ts";

export const HAITIAN_CREOLE: Language = {
  codeNames: words(`
    kòd verifikasyon | kòd konfimasyon | kòd sekirite | kòd aksè | kòd aktivasyon | kòd otorizasyon | kòd otantifikasyon |
    kòd koneksyon | kòd tanporè | kòd rekiperasyon | kòd inik | modpas inik | modpas tanporè
  `),
  codeWords: words(`kòd | chif`),
  passwords: words(`modpas* | mo de pas | mo pas`),
  numberWords: words(`nimewo`),
  otherNumbers: words(`
    nimewo kòmand | nimewo lòd | nimewo telefòn | nimewo kont | nimewo fakti | nimewo dosye | nimewo swivi | non itilizatè
  `),
  trade: words(`rabè | pwomosyon | òf espesyal | koupon | kòmand`),
  enter: words(`antre | antre l | tape l | tape kòd | mete l | mete kòd | kopye | sèvi ak | itilize`),
  places: words(`paj | fenèt | fòm | fòmilè | ekran | aplikasyon an`),
  access: words(`kont | aparèy | navigatè | sekirite | idantite | koneksyon | sesyon`),
  disclaims: words(`
    si se pa ou | si se pat ou | si ou pa t mande | si ou pat mande | si se pa ou menm | inyore | ou ka inyore |
    pa erè | yon lòt moun
  `),
  secrecy: words(`ak pèsonn | bay pèsonn | pa pataje l | pa pataje kòd | n ap janm mande`),
  spent: words(`deja itilize | ekspire deja | pa valab ankò`),
  meetings: words(`reyinyon sou entènèt | videyo konferans`),
  verify: words(`
    verifye | verifikasyon | konfime | konfimasyon | konfimen | aktive | aktivasyon | valide | aksepte envitasyon |
    fini enskripsyon | konplete enskripsyon
  `),
  signIn: words(`konekte | konekte ou | koneksyon | lyen koneksyon | antre nan kont | louvri sesyon`),
  reset: words(`
    reyinisyalize | reyinisyalizasyon | chanje modpas | nouvo modpas | bliye modpas | modpas bliye | refè modpas |
    kreye yon modpas | chwazi yon modpas | mete yon nouvo | retabli modpas | chanje mo de pas | nouvo mo de pas
  `),
  unsubscribe: words(`dezabòne | dezenskri | pa resevwa ankò | sispann resevwa | preferans imèl`),
  clickHere: words(`klike la a | klike isit la | isit la | lyen sa a`),
  expires: words(`ekspire | ap ekspire | valab | bon pou`),
  seconds: words(`segonn`),
  minutes: words(`minit`),
  hours: words(`èdtan | è d tan | èd tan`),
  days: words(`jou yo`),
  wrote: words(`te ekri`),
  fromLabels: words(`soti nan`),
  sentLabels: words(`voye`),
  quoteTitles: words(`mesaj orijinal`),
  forwardTitles: words(`mesaj transfere`),
  sentFrom: words(`voye soti nan`),
};
