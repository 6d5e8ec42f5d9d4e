import { type Language, words } from "../language.ts";

export const FILIPINO: Language = {
  codeNames: words(`
    verification code | code ng beripikasyon | code sa pag verify | code ng kumpirmasyon | code ng
    seguridad | isang beses na code | isang beses na password | kodigo ng beripikasyon | kodigo sa
    pagpapatunay | login code | code sa pag login | code sa pag log in | one time pin | otp mo | otp
    ninyo | code sa kumpirmasyon | confirmation code mo | kodigo sa pagpasok | activation code |
    kodigong pang verify | kodigo ng kumpirmasyon | code sa pagpasok | code ng pagkumpirma | minsanang code | minsanang kodigo |
    pansamantalang code |
    ang code mo | ang iyong code | code mo
  `),
  codeWords: words(`code | kodigo | pin | numero na code | digit | mga numero | mga titik | mga karakter |
    numerong ito | mga numerong ito | mga numerong | anim na numero | apat na numero | anim na digit | mga letra | mga titik na ito |
    kombinasyon | sikretong salita | lihim na salita
  `),
  passwords: words(`password`),
  numberWords: words(`numero | ang numero | bilang | salita`),
  otherNumbers: words(`
    order | resibo | invoice | tracking number | numero ng customer | booking | telepono | tel | zip code | voucher |
    tiket | halaga | account number | reference number | ref no | ticket | kuryente | nagtatapos sa | bagong user |
    bagong miyembro | code laban sa phishing
  `),
  trade: words(`
    diskwento | alok | sale | libreng pagpapadala | libreng delivery | flight | hotel | booking |
    pagbili | kaibigan | promo | benta | cart | libreng padala | lipad
  `),
  enter: words(`
    ilagay | gamitin | i type | i enter | i type lang | i type ang | i type lang ang | ilagay ang |
    gamitin ang | i type ito | isulat | ilagay ito | kopyahin | i paste | itayp | i key in | punan |
    gumamit | itype | ibigay | sabihin | ipasok | pindutin |
    itipa | i tipa | isulat mo | i fill in | ipasok ang | ilagay mo | i paste mo | i input | ilagay lang | i encode | sagutin ng |
    isagot | ilagay sa
  `),
  places: words(`
    app | pahina | screen | bintana | kahon | patlang | form | site | website | device | computer | telepono |
    cellphone | tv | ahente | pahinang ito | ikalawang hakbang | susunod na hakbang
  `),
  access: words(`
    account | device | pagkakakilanlan | seguridad | ikaw ba ito | ikaw ba | ikaw nga | ikaw ito | access | aprubahan |
    pahintulot | pahintulutan | pagpaparehistro | magparehistro | mag sign up | ipares | ikonekta | i unlock |
    naka lock | dalawang hakbang | may nagtangka | may sumusubok | may gustong | pagtatangka | magpatuloy | ituloy |
    tapusin | kumpletuhin | maligayang pagdating | makapasok | para makapasok | papasok | pagpasok sa portal |
    nagpapadala | magpapadala | bagong pag log in | bagong login | bagong pag sign in
  `),
  disclaims: words(`
    kung hindi mo | kung hindi ka | hindi ikaw | hindi mo hiniling | hindi humiling | huwag pansinin | balewalain |
    burahin | pagkakamali | ibang tao | hindi ka nag | wala kang ginawa | huwag na lang pansinin | baliwalain
  `),
  secrecy: words(`
    huwag ibahagi | huwag ibigay | huwag sabihin | huwag ipaalam | kahit kanino | kaninuman |
    sinuman | hindi namin hihingin | hindi kami hihingi | hinding hindi | lihim | sikreto | aming
    staff |
    huwag ipagsabi | walang dapat
  `),
  spent: words(`
    nagamit na | ginamit na | nag expire na | paso na | lumipas na | hindi na gumagana | hindi na
    valid | kinansela na | napalitan na | mali ang
  `),
  meetings: words(`pulong | webinar | kumperensya | meeting id`),
  verify: words(`
    kumpirmahin | kumpirmasyon | i verify | beripikahin | beripikasyon | i activate | patunayan |
    magagamit lang ang account | hindi pa tapos ang pagrehistro | hindi pa tapos ang pagpaparehistro | hindi pa kumpleto ang pagrehistro |
    hindi pa kumpleto ang registration | ituloy ang pagrehistro |
    i confirm | ikumpirma | pagkumpirma | pagkukumpirma | pag verify | ma verify | maverify | mag verify | ma activate | mag activate | pag activate |
    patotohan* | pagpapatotoo* | mapatunayan | pagpapatunay | tanggapin ang imbitasyon | tanggapin ang paanyaya | kumpletuhin ang pagpaparehistro |
    tapusin ang pagpaparehistro | tapusin ang pagrehistro | buhayin ang account | mapamatud an | pamatud i | kumpirmahon | kumpirmaha |
    pakikumpirma | paki kumpirma | pakiverify | paki verify | matapos ang pagrehistro | matapos ang pagpaparehistro | makumpleto ang pagrehistro |
    makumpleto ang pagpaparehistro | matapos ang iyong pagrehistro | kumpletuhin ang pagrehistro | kumpletuhin ang registration | tapusin ang registration
  `),
  signIn: words(`
    mag log in | mag sign in | pag log in | pag sign in | pag login | makapasok | pagpasok | mag login |
    makapag log in | makapag login | maka log in | mag log on | pumasok sa account | pumasok sa iyong account | makasulod | mosulod sa account
  `),
  reset: words(`
    i reset | pag reset | bagong password | palitan ang password | nakalimutan ang password |
    nakalimutan mo |
    hindi makapag log in | problema sa pag log in | hindi makapasok |
    ma reset | mai reset | pagre reset | itakda ang password | itakda ang iyong password | palitan ang iyong password | baguhin ang password |
    baguhin ang iyong password | gumawa ng password | lumikha ng password | pagpapalit ng password | pagbabago ng password | usba ang password |
    usba ang imong password | mausab ang imong password | bag ong password |
    i unlock ang account | i unlock ang iyong account | ma unlock ang account
  `),
  unsubscribe: words(`
    mag unsubscribe | itigil ang pagtanggap | hindi na makatanggap | hindi na tumanggap | ayaw mo nang makatanggap |
    ayaw mo na makatanggap | ayaw nang makatanggap | ayaw na makatanggap | ayaw ninyo nang makatanggap |
    ayaw niyo nang makatanggap | ayaw na ninyong makatanggap | ayaw mo nang tumanggap | ayaw nang tumanggap |
    huwag nang makatanggap | itigil ang pagpapadala | itigil ang mga email | itigil ang email |
    ihinto ang subscription | ihinto ang pagtanggap | ihinto ang mga email | i unsubscribe | tanggalin sa listahan |
    tanggalin ako sa listahan | umalis sa listahan | alisin ako sa listahan | alisin sa listahan |
    kanselahin ang subscription | i off ang mga abiso | i off ang abiso | patayin ang mga abiso | huwag nang padalhan |
    hindi na padalhan | i cancel ang subscription | itigil ang subscription | alisin ang subscription |
    ihinto ang mga abiso | itigil ang mga abiso | huwag nang tumanggap | hindi na tatanggap | tumigil sa pagtanggap |
    pamahalaan ang mga email | mga kagustuhan sa email | mga setting ng email | undangon ang pagdawat |
    dili na makadawat | hunongon ang pagdawat | i off ang mga notification | i off ang notification |
    i update ang mga preference | i manage ang mga preference | i manage ang mga email | umalis sa mailing list |
    pag alis sa mailing list | alisin sa mailing list | tanggalin sa mailing list | tanggalin ang iyong address sa |
    itigil ang pagbabantay | ihinto ang pagbabantay | huwag nang bantayan | itigil ang pagsubaybay |
    ihinto ang pagsubaybay | i unfollow | mag unfollow | i off ang mga notipikasyon | patayin ang mga notipikasyon |
    itigil ang mga notipikasyon | i disable ang mga abiso | i disable ang mga notification | baguhin ang subscription |
    setting ng abiso | mga setting ng notipikasyon | pamahalaan ang subscription | i manage ang subscription |
    dili na nimo gusto makadawat | dili na ka gusto makadawat | dili na gusto makadawat | dili ka gusto makadawat |
    dili na ko gusto makadawat
  `),
  clickHere: words(`
    mag click dito | i click dito | dito | link | magpatuloy |
    i click ang link | link na ito | ang link na ito | pindutin dito | pindutin ito | sa ibaba | link sa ibaba | pindutan
  `),
  expires: words(`
    mag e expire | mawawalan ng bisa | may bisa | valid | sa loob ng | mag eexpire | mag expire |
    balido* | hanggang | magagamit | gagana
  `),
  seconds: words(`segundo`),
  minutes: words(`minuto | minutong`),
  hours: words(`oras`),
  days: words(`araw`),
  wrote: words(`sumulat | isinulat ni | ang sumulat`),
  fromLabels: words(`mula kay | mula sa`),
  sentLabels: words(`ipinadala | petsa | para kay | paksa`),
  quoteTitles: words(`orihinal na mensahe`),
  forwardTitles: words(`ipinasang mensahe`),
  sentFrom: words(`ipinadala mula sa aking`),
};
