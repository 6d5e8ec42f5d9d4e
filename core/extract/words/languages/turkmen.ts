import { type Language, words } from "../language.ts";

export const TURKMEN: Language = {
  codeNames: words(`
    tassyklama kod* | tassyklaýyş kod* | tassyklaýjy kod* | barlag kod* | bir gezeklik kod* |
    bir gezeklik parol* | giriş kod* | howpsuzlyk kod* | işjeňleşdirme kod* | işjeňleşdiriş kod* |
    dikeltme kod* | wagtlaýyn kod*
  `),
  codeWords: words(`kody | koduny | kodyňyz | koduňyz | kodyňyzy | sanlar`),
  passwords: words(`parol* | açar söz*`),
  numberWords: words(`nomer | belgi | belgini`),
  otherNumbers: words(`
    sargyt* | sargyt belgisi | hasap faktura* | töleg* | telefon belgisi | poçta indeksi | şertnama* |
    arzanladyş kody | ulanyjy ady
  `),
  trade: words(`arzanladyş* | sebede | uçuş | myhmanhana* | mugt eltip bermek`),
  enter: words(`giriziň | ýazyň | ulanyň | göçüriň | girizmek | peýdalanyň`),
  places: words(`sahypa* | ekran* | meýdança* | saýt* | brauzer*`),
  access: words(`
    hasab* | enjam* | howpsuz* | girmek | giriş* | rugsat* | agza bol* | hasaba al* | kimdir biri |
    dowam et* | hoş geldiňiz
  `),
  disclaims: words(`
    bu siz däl | siz däl | soramadyk | talap etmedik | üns bermäň | açmadyk bolsaňyz | ýalňyşlyk
  `),
  secrecy: words(`hiç kime | hiç kim bilen | aýtmaň | bermäň | paýlaşmaň`),
  spent: words(`ulanylan | möhleti geçen | möhleti geçdi | nädogry`),
  meetings: words(`duşuşyk* | wideoduşuşyk* | wideo maslahat*`),
  verify: words(`
    tassykla* | işjeňleşdir* | hasaba alynmagy tamamla* | hasaba alynyşy tamamla* | hasaba durmagy tamamla* |
    çakylygy kabul et*
  `),
  signIn: words(`ulgama gir* | hasaba gir* | hasabyňyza gir* | girmek | giriş`),
  reset: words(`
    paroly dikelt* | täze parol* | paroly çalyş* | paroly üýtget* | paroly täzele* | paroly unut* |
    parolyňyzy üýtget* | parolyňyzy dikelt* | parolyňyzy çalyş* | täze açar söz* | açar sözüni üýtget* |
    açar sözüňizi üýtget* | açar sözüni dikelt* | parol goý*
  `),
  unsubscribe: words(`
    abunalykdan çyk* | abunany ýatyr* | abunalygy ýatyr* | sanawdan çyk* |
    duýduryş sazlamalary | almak islemeýän bolsaňyz |
    habarnamalary öçür* | duýduryşlary öçür* |
    yzarlamagy bes et* | indi iberm* |
    habarnamalary dolandyr* | habarnama sazlama*
  `),
  clickHere: words(`
    şu ýere basyň | şu ýerde | şu ýere | baglanyşyk* | çykgyt* | dowam et | basyň |
    bu baglanyşy* | şu baglanyşy*
  `),
  expires: words(`möhleti* | güýjüni | güýçde | içinde | çenli`),
  seconds: words(`sekunt*`),
  minutes: words(`minut*`),
  hours: words(`sagat*`),
  days: words(`gün | günüň | günde | gije gündiz`),
  wrote: words(`ýazdy | ýazan`),
  fromLabels: words(`kimden | iberen`),
  sentLabels: words(`iberildi | senesi | kime | temasy`),
  quoteTitles: words(`asyl hat | ilkinji hat`),
  forwardTitles: words(`gönükdirilen hat | ugradylan hat`),
  sentFrom: words(`iberildi`),
};
