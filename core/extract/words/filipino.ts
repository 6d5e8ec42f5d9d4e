import { type Language, words } from "./language.ts";

export const FILIPINO: Language = {
  codeNames: words(`
    verification code | code ng beripikasyon | code sa pag verify | code ng kumpirmasyon | code ng
    seguridad | isang beses na code | isang beses na password | kodigo ng beripikasyon | kodigo sa
    pagpapatunay | login code
  `),
  codeWords: words(`code | kodigo | pin | numero na code | digit | mga numero | mga titik | mga karakter`),
  passwords: words(`password`),
  numberWords: [],
  otherNumbers: words(`
    order | numero ng order | order number | resibo | invoice | tracking number | numero ng customer |
    booking | telepono | tel | zip code | promo code | voucher | kupon | error code | tiket | halaga
  `),
  trade: words(`
    diskwento | alok | sale | libreng pagpapadala | libreng delivery | flight | hotel | booking |
    pagbili | kaibigan
  `),
  enter: words(`
    ilagay | gamitin | i type | i enter | i type lang | i type ang | i type lang ang | ilagay ang |
    gamitin ang | i type ito | isulat | ilagay ito | kopyahin | i paste | itayp | i key in | punan |
    gumamit
  `),
  places: words(`
    app | pahina | screen | bintana | kahon | patlang | form | site | website | browser | device |
    computer | telepono | cellphone | tv | ahente
  `),
  access: words(`
    account | device | browser | pagkakakilanlan | seguridad | ikaw ba ito | ikaw ba | ikaw nga |
    ikaw ito | access | aprubahan | pahintulot | pahintulutan | pagpaparehistro | magparehistro |
    mag sign up | ipares | ikonekta | i unlock | naka lock | dalawang hakbang | may nagtangka | may
    sumusubok | may gustong | pagtatangka | magpatuloy | ituloy | tapusin | kumpletuhin | maligayang
    pagdating
  `),
  disclaims: words(`
    kung hindi ikaw | kung hindi mo | kung hindi ka | hindi ikaw | hindi mo hiniling | hindi
    humiling | huwag pansinin | balewalain | burahin | pagkakamali | ibang tao
  `),
  secrecy: words(`
    huwag ibahagi | huwag ibigay | huwag sabihin | huwag ipaalam | kahit kanino | kaninuman |
    sinuman | hindi namin hihingin | hindi kami hihingi | hinding hindi | lihim | sikreto | aming
    staff
  `),
  spent: [],
  examples: words(`halimbawa`),
  meetings: words(`pulong | webinar | kumperensya | meeting id`),
  verify: words(`
    kumpirmahin | kumpirmasyon | i verify | beripikahin | beripikasyon | i activate | patunayan
  `),
  signIn: words(`mag log in | mag sign in | pag log in | pag sign in`),
  reset: words(`
    i reset | pag reset | bagong password | palitan ang password | nakalimutan ang password |
    nakalimutan mo
  `),
  unsubscribe: words(`mag unsubscribe | itigil ang pagtanggap`),
  clickHere: words(`mag click dito | i click dito | dito | link | magpatuloy`),
  expires: words(`
    mag e expire | mawawalan ng bisa | may bisa | valid | sa loob ng | balido | mag eexpire | mag expire
    | balido*
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
