import { type Language, words } from "../language.ts";

export const IRISH: Language = {
  codeNames: words(`
    cód fíoraithe | cód deimhnithe | cód slándála | cód aonuaire | cód logála isteach | pasfhocal
    aonuaire | cód rochtana | cód gníomhachtaithe | do chód | cód síniú isteach | uimhir dheimhnithe |
    focal faire aonuaire
  `),
  codeWords: words(`
    cód | chód | gcód | uimhir aitheantais phearsanta | bpin | pin | digití | digit | carachtair | litreacha |
    dhigit | uimhreacha | sé dhigit | cúig uimhir | sé uimhir | na litreacha | na huimhreacha | shraith
  `),
  passwords: words(`pasfhocal*`),
  numberWords: words(`uimhir | an uimhir | uimhreacha | focal | eochair`),
  otherNumbers: words(`
    ordú | sonrasc | uimhir rianaithe | uimhir chustaiméara | guthán | fón póca | éirchód | cód poist | cód lascaine |
    dearbhán | tagairt | uimhir thagartha | uimhir cháis | áirithint | ticéad | uimhir chuntais | uimhir bhallraíochta |
    ballraíocht | cúpón | tel | fón | méadar | polasaí | suim | admháil | glaoch | cuir glaoch | glaoigh | cárta |
    uimhir chárta | uimhir theileafóin | comhad | ainm úsáideora
  `),
  trade: words(`lascaine | tairiscint | díolachán | eitilt | óstán | ceannach | ciseán | dearbhán`),
  enter: words(`
    clóscríobh | iontráil | cuir isteach | úsáid | cuir | scríobh | clóscríobh seo | greamaigh |
    cóipeáil | líon | cuir seo | tabhair |
    chuirfidh tú isteach | cuirfidh tú isteach | cuirtear | clóscríobhfaidh | clóscríobhaigí | cuir isteach sa | iontrálfaidh | iontráil na | scríobh na |
    líon isteach | buail isteach | léigh amach | abair leis | cóipeáil agus
  `),
  places: words(`
    aip | leathanach | fuinneog | scáileán | bosca | réimse | foirm | suíomh | brabhsálaí | gléas | ríomhaire | fón |
    guthán | teilifís | gníomhaire | féilire | bhosca | scáileáin | aláram | uaireadóir | ríomhaireachta
  `),
  access: words(`
    cuntas | chuntas | gléas | ghléas | brabhsálaí | aitheantas | slándáil | slándála | an tusa | an
    tusa é | tusa atá | gur tusa | rochtain | cead | ceadú | ceadaigh | údarú | údaraigh | clárú |
    cláraigh | péireáil | ceangail | díghlasáil | dhá chéim | duine éigin | iarracht | leanúint |
    críochnaigh | fáilte |
    cruthaíonn | chun a chruthú | dearbhaíonn |
    logáil isteach nua | logáil isteach ó ghléas
  `),
  disclaims: words(`
    murar tusa | mura tusa | mura ndearna | murar iarr | níor iarr | níorbh tusa | neamhaird | scrios | de thimpiste |
    trí dhearmad | duine eile
  `),
  secrecy: words(`
    ná roinn | ná tabhair | ná hinis | le haon duine | d'aon duine | le duine ar bith | go deo | riamh | ní iarrfaimid |
    rún | ár bhfoireann
  `),
  spent: words(`
    úsáidte | úsáideadh | imithe in éag | as feidhm | ní oibríonn | curtha ar ceal | neamhbhailí |
    mícheart | cuireadh ina áit
  `),
  meetings: words(`cruinniú | seimineár gréasáin`),
  verify: words(`
    fíoraigh | fíorú | deimhnigh | deimhniú | gníomhachtaigh | gníomhachtú | dearbhaigh | dearbhú |
    bailíochtaigh | bailíochtú | fhíorú | dheimhniú | a ghníomhachtú
  `),
  signIn: words(`
    logáil isteach | sínigh isteach | síniú isteach | logáil | logála isteach | shíniú isteach
  `),
  reset: words(`
    athshocraigh | athshocrú | pasfhocal nua | athraigh do phasfhocal | phasfhocal nua | bpasfhocal nua |
    focal faire nua | fhocal faire nua | athraigh an pasfhocal | athraigh an focal faire | phasfhocal a athrú |
    pasfhocal a athrú
  `),
  unsubscribe: words(`
    díliostáil | díshuibscríobh* | díliostálaigh | cealaigh an síntiús | cealaigh do shíntiús | nach mian leat |
    nach dteastaíonn uait | gan a thuilleadh a fháil | stop a fháil | díchumasaigh fógraí | díchumasaigh na fógraí |
    múch fógraí | múch na fógraí | stop na fógraí | stad na fógraí | fág an liosta | bain den liosta |
    a fhágáil an liosta | an liosta a fhágáil | bhaint den liosta | balbhaigh an comhrá | balbhaigh an snáithe |
    ná lean an leathanach | stop ag leanúint
  `),
  clickHere: words(`cliceáil anseo | anseo | nasc`),
  expires: words(`
    bailí | in éag | éagfaidh | ar feadh | laistigh de | go dtí | as feidhm i |
    beidh siad as feidhm | beidh sé as feidhm | as feidhm | rachaidh in éag | i gceann | gan mhaith | oibríonn
  `),
  seconds: words(`soicind*`),
  minutes: words(`nóiméad | nóiméid`),
  hours: words(`uair | uaire`),
  days: words(`lá | laethanta`),
  wrote: words(`scríobh`),
  fromLabels: words(`ó`),
  sentLabels: words(`seolta | dáta | chuig | ábhar`),
  quoteTitles: words(`teachtaireacht bhunaidh`),
  forwardTitles: words(`teachtaireacht curtha ar aghaidh`),
  sentFrom: words(`seolta ó mo`),
};
