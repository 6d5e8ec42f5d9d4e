import { type Language, words } from "../language.ts";

export const SCOTTISH_GAELIC: Language = {
  codeNames: words(`
    còd dearbhaidh | an còd dearbhaidh | còd dearbhachaidh | còd dearbhachd | còd tèarainteachd | còd clàraidh |
    còd clàraidh a steach | còd logaidh a steach | còd aon turais | còd aon uair | còd inntrigidh | còd gnìomhachaidh |
    còd sealach | còd aiseig | facal faire aon turais | an còd agad | do chòd | àireamh dearbhaidh
  `),
  codeWords: words(`
    còd | chòd | figearan | fhigearan | litrichean | caractaran | sia figearan | sia àireamhan | ceithir figearan
  `),
  passwords: words(`facal faire | fhacail fhaire | facail fhaire | fhacal faire | faclan faire`),
  numberWords: words(`àireamh | an àireamh | àireamhan | facal | iuchair`),
  otherNumbers: words(`
    òrdugh | àireamh òrduigh | cunntas bathair | àireamh fòn | fòn | còd puist | còd lasachaidh | àireamh ballrachd |
    àireamh chùise | tiogaid | tiogaidean | àireamh tiogaid | pàrsail | gleidheadh | cùpon | iomradh | cairt | faidhle |
    àireamh a' chunntais | àireamh cunntais | suim | àireamh an òrduigh | ainm cleachdaiche
  `),
  trade: words(`lasachadh | tairgse | reic | taigh òsta | turas adhair | ceannach | basgaid`),
  enter: words(`
    cuir a steach | taidhp | taidhpich | cleachd | sgrìobh | cuir an còd | cuir ann | dèan lethbhreac | lìon
  `),
  places: words(`
    aplacaid | duilleag | uinneag | sgrìn | bogsa | raon | foirm | làrach | brabhsair | uidheam | coimpiutair | fòn
  `),
  access: words(`
    cunntas | chunntas | chunntais | uidheam | brabhsair | dearbh aithne | tèarainteachd | tusa a th' ann | inntrigeadh |
    cead | ceadaich | ùghdarraich | clàradh | clàraich | fosgail | dà cheum | cuideigin | oidhirp | lean air | fàilte |
    clàradh a steach ùr | clàradh a steach o uidheam
  `),
  disclaims: words(`
    mur an tusa | mura tusa | mur an do dh'iarr | mura do dh'iarr | cha do dh'iarr | leig seachad | na gabh suim |
    faodaidh tu a leigeil | sguab às | le mearachd | cuideigin eile
  `),
  secrecy: words(`
    na innis | na toir | na co roinn | do dhuine sam bith | ri duine sam bith | gu bràth | dìomhair | an luchd obrach againn
  `),
  spent: words(`
    air a chleachdadh | air falbh an ùine | mì dhligheach | cha dligheach | chan eil e dligheach | chan obraich |
    air crìochnachadh | ceàrr
  `),
  meetings: words(`coinneamh | co labhairt`),
  verify: words(`
    dearbh an | dearbh do | dearbh am | dearbhaich | dearbhadh | dhearbhadh | dearbhachadh | gnìomhaich | gnìomhachadh | cuir an gnìomh |
    cuir an cunntas an gnìomh | chur an gnìomh | crìochnaich an clàradh | gabh ris a' chuireadh
  `),
  signIn: words(`
    clàraich a steach | clàradh a steach | chlàradh a steach | log a steach | logadh a steach | logaich a steach |
    inntrig an cunntas | ceangal clàraidh a steach
  `),
  reset: words(`
    ath shuidhich | ath shuidheachadh | ath shuidhichidh | ath shuidheachaidh | facal faire ùr | fhacal faire ùr |
    atharraich am facal faire | atharraich facal faire | atharraich do fhacal faire | atharrachadh an fhacail fhaire |
    facal faire atharrachadh | dhìochuimhnich thu am facal | dhìochuimhnich thu do fhacal | chaill thu am facal |
    aisig am facal faire | tagh facal faire | cruthaich facal faire | suidhich facal faire
  `),
  unsubscribe: words(`
    dì chlàraich | dì chlàradh | cuir crìoch air an fho sgrìobhadh | crìoch air an fho sgrìobhadh |
    sguir dhen fho sgrìobhadh | sguir dhe na puist | na cuir barrachd | chan eil mi ag iarraidh barrachd |
    fàg an liosta | roghainnean puist d | cuir dheth na brathan | cuir na brathan dheth | cuir à comas na brathan |
    thoir far na liosta | toirt far na liosta | thoirt far na liosta | liosta fhàgail
  `),
  clickHere: words(`
    briog an seo | briog air an seo | an seo | ceangal | an ceangal seo | lean air adhart | air adhart | tòisich |
    fosgail | tadhail an seo
  `),
  expires: words(`
    dligheach | falbh an ùine air | falbhaidh an ùine | am broinn | airson | gu ruige | ro cheann | fhad 's
  `),
  seconds: words(`diog | diogan`),
  minutes: words(`mionaid | mionaidean`),
  hours: words(`uair a thìde | uairean a thìde | uairean`),
  days: words(`latha | làithean`),
  wrote: words(`sgrìobh`),
  fromLabels: words(`bho`),
  sentLabels: words(`air a chur | ceann là | gu | cuspair`),
  quoteTitles: words(`an teachdaireachd thùsail`),
  forwardTitles: words(`teachdaireachd air a sìneadh air adhart`),
  sentFrom: words(`air a chur on | air a chur o mo`),
};
