import { type Language, words } from "../language.ts";

/** Sorani, in Arabic letters, and Kurmanji, in Latin ones. */
export const KURDISH: Language = {
  codeNames: words(`
    کۆدی پشتڕاستکردنەوە* | کۆدی دڵنیاکردنەوە* | کۆدی دڵنیابوونەوە* | کۆدی سەلماندن* | کۆدی چالاککردن* |
    کۆدی چوونەژوورەوە* | کۆدی چوونە ژوورەوە* | کۆدی ئاسایش* | کۆدی پاراستن* | کۆدی یەکجار* | کۆدی یەک جار* |
    کۆدی گەڕاندنەوە* | کۆدی کاتی | ژمارەی پشتڕاستکردنەوە* | ژمارەی دڵنیابوونەوە* | پینی یەکجار* |
    وشەی نهێنی یەکجار* | وشەی نھێنی یەکجار* | koda piştrastkirinê | koda pejirandinê | koda tesdîqê |
    koda tesdîqkirinê | koda têketinê | koda ewlehiyê | koda ewlekariyê | koda çalakkirinê | koda aktîvkirinê |
    koda yekcarî | koda yek carî | koda carekê | koda rastandinê | koda nasnameyê | koda vegerandinê |
    şîfreya yekcarî | şîfreya yek carî | koda te ya piştrastkirinê | koda we ya piştrastkirinê |
    کۆدەکەت بریتییە لە | koda te ya têketinê | koda we ya têketinê | koda te ya ewlehiyê | koda te ya pejirandinê |
    کۆدی ئیمەیڵ* | کۆدی ئیمەیل* | koda e nameyê | koda e peyamê
  `),
  codeWords: words(`
    کۆد | کۆدەکە* | کۆدی | کۆدێک |  کۆدی تۆ | پین | ڕەقەم* | ژمارەیەکی شەش ڕەقەمی | koda te | koda we |
    koda jêrîn | vê kodê | ev kod | kodê | kodeke | reqem | reqeman | hejmarên jêrîn
  `),
  passwords: words(`
    وشەی نهێنی | وشەی نھێنی | تێپەڕەوشە | تێپەڕەووشە | وشەی تێپەڕ | şîfre | pêborîn |
    نهێنوشە | نهێنوشەی
  `),
  numberWords: words(`ژمارە | ژمارەی | ژمارەیە | hejmar | hejmara | jimare`),
  otherNumbers: words(`
    ژمارەی داواکاری | داواکاری ژمارە |  ژمارەی پسوولە | ژمارەی مۆبایل | ژمارەی تەلەفۆن | تەلەفۆن | فاکس |
    کۆدی پۆستە | کۆدی داشکاندن | کۆبۆن | بلیت | ژمارەی بلیت | گەشت | ژمارەی گرێبەست | باڵانس | بڕی پارە |
    hejmara fermanê | hejmara siparîşê | siparîş | fatûre | hejmara telefonê | koda postê | koda daxistinê | kûpon |
    bilêt | hejmara bilêtê | hejmara şopandinê | faks |
    پسوولە* | پسوڵە* | وەسڵ* | وەسلی ژمارە |
    ناوی بەکارهێنەر | ناوی بەکارھێنەر | navê bikarhêner | navê bikarhênerê
  `),
  trade: words(`
    داشکاندن* | فرۆش | ئۆفەر* | گەشتی ئاسمانی | هوتێل | ھوتێل | سەبەتە | کڕین | daxistin | erzankirin | firotin |
    balafir | otêl | selika
  `),
  enter: words(`
    بنووسە | بنووسن | داخڵ بکە | داخڵی بکە | داخیل بکە | بەکاربهێنە | بەکاربھێنە | بەکاری بهێنە | بەکاری بھێنە |
    بەکار بێنە | تۆمار بکە | لێبدە | کۆپی بکە | بخەرە | بیخەرە | بیخەنە | binivîse | binivîsin | têxe | têxin |
    bikar bîne | bi kar bîne | bikar bînin | bi kar bînin | kopî bike | lê bixe | tomar bike
  `),
  places: words(`
    ئەپ | ئەپەکە | بەرنامە | پەڕە | پەڕەی | پەنجەرە | خانە | فۆرم | ماڵپەڕ | وێبگەڕ | ئامێر | مۆبایل | کۆمپیوتەر |
    sepan | sepanê | rûpel | rûpelê | pencere | qutî | form | malper | malperê | geroka | gerok | cîhaz | amûr
  `),
  access: words(`
    هەژمار* | ھەژمار* |  ئەژمار* | ئامێرێکی نوێ | چوونەژوورەوە* | ناسنامە | ئاسایش | خۆتیت |
    خۆت بیت | تۆی | تۆمارکردن | دووهەنگاوی | دووھەنگاوی | دوو هەنگاو | دوو ھەنگاو | بەردەوام بە | هەوڵ | ھەوڵ |
    hesab | hesabê | hesaba | hesabê te | hesabê xwe | têketin | têketina | nasname | ewlehî | ewlekarî | tu yî |
    qeyd | tomarkirin | cîhaza nû | bidomîne | du gav
  `),
  disclaims: words(`
    ئەگەر تۆ نەبوویت | ئەگەر داوات نەکردووە | داوات نەکردبێت | داوای ئەمەت نەکردووە | پشتگوێی بخە | پشتگوێ بخە |
    گوێی پێ مەدە | فەرامۆش بکە | بە هەڵە | بە ھەڵە | کەسێکی تر | eger te daxwaz nekiribe | te daxwaz nekir |
    ne tu bû | ne tu bî | ne te be | guh nedê | guhê xwe medê | guh medê | paşguh bike | piştguh bike | bi xeletî |
    kesekî din
  `),
  secrecy: words(`
    بە کەس مەڵێ | مەیدە بە کەس | بۆ کەس | لەگەڵ کەس | هاوبەشی مەکە | ھاوبەشی مەکە | هەرگیز | ھەرگیز |
    نهێنی بیپارێزە | نھێنی بیپارێزە | کارمەندانمان | bi kesî re | ji kesî re | nede kesî | parve neke | parve nekin |
    tu car | qet nexwazin | veşartî
  `),
  spent: words(`
    بەکارهاتووە | بەکارھاتووە | بەسەرچووە | ماوەی بەسەرچوو | کار ناکات | هەڵوەشێنراوەتەوە | ھەڵوەشێنراوەتەوە |
    هەڵەیە | ھەڵەیە | hatiye bikaranîn | hat bikaranîn | dem derbas bû | demborî ye | êdî derbasdar nîne | betal bû
  `),
  meetings: words(`کۆبوونەوە* | وێبینار* | civîn | civîna | webînar`),
  verify: words(`
    پشتڕاست* | ساخ بکەرەوە | ساخ بکەوە | ساخکردنەوە* | دڵنیابوون لە | دووپات* | پشت ڕاست* | دڵنیاکردنەوە* |
    دڵنیا بکەرەوە | دڵنیا بکەوە | دڵنیابوونەوە* | دڵنیایی بدە | سەلماندن* | بیسەلمێنە | بسەلمێنە | چالاک بکە* |
    چالاک کردن* | چالاککردن* | چالاکی بکە | ڤێریفای* | تەئکید* | پەسەند بکە | پەسندکردن | piştrast* | pejirandin* |
    tesdîq* | erê bike | erêkirin* | aktîvkirin* | çalakkirin* | rastandin* | verast* | teyîd bike* | aktîv bik* |
    çalak bik* | bipejirîn* | بانگهێشتنامەکە قبوڵ* | بانگهێشتەکە قبوڵ* | بانگهێشت قبوڵ* | بانگهێشتنامە پەسەند* |
    بانگھێشتنامەکە قبوڵ* | vexwendinê qebûl bik* | dawetê qebûl bik* | dawetnameyê qebûl bik* | دڵنیابوون لەوەی
  `),
  signIn: words(`
    چوونەژوورەوە* | چوونە ژوورەوە* | چونە ژوورەوە* | بچۆ ژوورەوە | بچۆرە ژوورەوە | بچۆژوورەوە | بچنە ژوورەوە |
    بڕۆ ژوورەوە | هاتنەژوورەوە* | ھاتنەژوورەوە* | داخڵبوون* | داخڵ بوون* | داخڵ ببە | داخلبوون* | لۆگین* | لۆگ ئین* |
    لە ژوورەوە بە | têkeve | têkevin | têketin* | têketina | têkeve hesabê | têkeve hesaba xwe | bikeve hesabê |
    bikevin hesabê | daketin bi girêdanê | login bibe | بچۆ ناو هەژمار* | بچۆ ناو ھەژمار* | بچۆرە ناو هەژمار* |
    چوونە ناو هەژمار* | چوونە ناو ھەژمار*
  `),
  reset: words(`
    ڕێکخستنەوە* | ڕێكخستنەوە* | ڕێک بخەرەوە | گۆڕینی وشەی* | گۆڕینی وشه‌ی* | گۆڕینی تێپەڕ* | گۆڕینی پاسوۆرد* |
    وشەی نهێنی نوێ* | وشەی نھێنی نوێ* | وشەی تێپەڕی نوێ* | وشەی نهێنی بگۆڕە | وشەی نھێنی بگۆڕە | وشەی نهێنی دروست بکە |
    وشەی نھێنی دروست بکە | وشەی نهێنیت لەبیر* | وشەی نھێنیت لەبیر* | وشەی نهێنیت لەیاد* | وشەی نھێنیت لەیاد* |
    تێپەڕەوشەی نوێ* | تێپەڕەووشەی نوێ* | تێپەڕوشەی نوێ* | پاسوۆردی نوێ* | نوێکردنەوەی وشەی* | گەڕاندنەوەی وشەی* |
    گەڕاندنەوەی هەژمار* | گەڕاندنەوەی ھەژمار* | دانانی وشەی* | دانانەوەی وشەی* | ڕیسێت* | şîfreya nû | şîfreyeke nû |
    pêborîna nû | pêborîneke nû | şîfreyê biguherîne* | şîfreya xwe biguherîne* | şîfreyê ji nû ve |
    şîfreya xwe ji nû ve | guhertina şîfreyê | guherandina şîfreyê | guhartina şîfreyê | pêborîna xwe biguherîne* |
    pêborînê biguherîne* | guhertina pêborînê | guherandina pêborînê | şîfreya xwe ji bîr* | pêborîna xwe ji bîr* |
    nûkirina şîfreyê | nûkirina pêborînê | resetkirin* | ji nû ve saz bike | sifirkirina şîfreyê |
    sifirkirina pêborînê | دانانی تێپەڕ* | دانانی پاس* | دانانەوەی تێپەڕ* | تێپەڕوشەکەت بگۆڕ* | تێپەڕەوشەکەت بگۆڕ* |
    pêborîna xwe saz bik* | sazkirina pêborîn* | sazkirina şîfre* | danîna şîfre* | danîna pêborîn* |
    şîfreya xwe saz bik* | نهێنوشەی نوێ* | نهێنوشە نوێ* | şîfreyê diyar* | şîfre diyar* | şîfreya xwe diyar* |
    şîfreyekê diyar* | şîfreyê nû bik* | şîfreya xwe nû bik*
  `),
  unsubscribe: words(`
    هەڵوەشاندنەوەی بەشداری* | ھەڵوەشاندنەوەی بەشداری* | هەڵوەشاندنەوەی ئابوونە* | ھەڵوەشاندنەوەی ئابوونە* |
    بەشداری هەڵبوەشێنەوە | بەشداری ھەڵبوەشێنەوە | بەشداریکردن هەڵبوەشێنەوە | بەشداریکردن ھەڵبوەشێنەوە |
    وازهێنان لە بەشداری* | وازھێنان لە بەشداری* | واز لە بەشداری* | دەرچوون لە لیست* | ڕاگرتنی ئیمەیل* |
    وەستاندنی ئیمەیل* | ئیمەیلەکان بوەستێنە | نامە ناوێت | ئیمەیلی زیاترت ناوێت | abonetiyê betal bike |
    aboneyiyê betal bike | betalkirina abonetiyê | ji abonetiyê derkeve | dev ji abonetiyê berde | derkeve ji lîsteyê |
    e nameyan bisekinîne | êdî e nameyan naxwazim | ئابوونە هەڵبوەشێن* | ئابوونە ھەڵبوەشێن* | وەستاندنی ئەم نامان* |
    ئەم نامانە ڕابگرە | ڕاگرتنی نامە* | وەستاندنی نامە* | ناتەوێت ئەم ئیمەی* | ناتەوێت ئیمەی* | ناتەوێت ئەم نامان* |
    ئیمەیڵت پێ نەگات | ئیمەیڵانەت پێ بگات | naxwazin van e name* | naxwazî van e name* | naxwazin e name* |
    naxwazî e name* | êdî naxwazin | ئابوونەکردن هەڵبوەشێن* | ئابوونەکردن ھەڵبوەشێن* | ئاگادارییەکان ڕابگر* |
    ئاگادارکردنەوەکان ڕابگر* | ئاگادارییەکان بوەستێن* | ئاگاداری بوەستێن* | agahdariyan bigir* |
    agahdariyan bisekinîn* | جێهێشتنی لیست* | لیستەکە جێ* | دەرچوونت لە لیست* | لە لیستەکە دەرچ* |
    ڕاگرتنی ئەم ئاگادار* | ڕاگرتنی ئاگادار* | بەتاڵکردنەوەی ئاگا* | هەڵوەشاندنەوەی ئاگا* | ji lîsteyê derket* |
    ji lîsteyê derkev* | derketina ji lîste* | rawestandina van agahdar* | rawestandina agahdar* | agahdariyan rawest* |
    piştrastkirina derketin* | derketina xwe piştrast* | ڕاگرتنی شوێنکەوتن* | شوێنکەوتن ڕابگر* | چاودێریکردن ڕابگر* |
    şopandinê rawest* | şopandina vê rawest* | کوژاندنەوەی ئاگادار* | ئیتر مەینێرن | ئیتر مەینێرە | êdî neşîn* |
    هەڵبژاردەکانی ئیمەیڵ | هەڵبژاردەکانی ئاگادار* | ڕێکخستنی ئاگادار* | بەڕێوەبردنی ئاگادار* | tercîhên e name* |
    tercîhên agahdar* | agahdariyan bi rê ve
  `),
  clickHere: words(`
    ئێرە | لێرە | لێرە کلیک بکە | کرتە بکە | کلیک بکە | ئەم بەستەرە | ئەم لینکە | بەردەوام بە | li vir |
    li vir bitikîne | bitikîne | vê girêdanê | vê lînkê | bidomîne |
    کرتە لێرە بکە | لێرە کرتە بکە | کلیک لێرە بکە | لێرەدا |  li vir bikirtîne | bikirtîne
  `),
  expires: words(`
    بەسەردەچێت* | بەسەر دەچێت | ماوەی | بۆ ماوەی | کار دەکات | بەردەستە | لە ماوەی | بەسەرچوون | derbasdar e |
    derbasdar* | dê derbas bibe | demborî | di nav | heta | dê biqede
  `),
  seconds: words(`چرکە* | çirke* | saniye*`),
  minutes: words(`خولەک* | دەقە* | دەقیقە* | deqe* | xulek* | deqîqe*`),
  hours: words(`کاتژمێر* | سەعات* | demjimêr* | saet | saetan`),
  days: words(`ڕۆژ* | roj | rojan`),
  wrote: words(`نووسی | نووسیویەتی | نووسیبووی | nivîsî | nivîsand | nivîsandiye`),
  fromLabels: words(`لەلایەن | نێرەر | ji aliyê | şîner | şander`),
  sentLabels: words(`نێردراوە | بەروار | بابەت | dîrok | mijar | hat şandin`),
  quoteTitles: words(`نامەی ڕەسەن | نامەی بنەڕەتی | peyama resen | peyama orîjînal`),
  forwardTitles: words(`نامەی گواستراوە | نامەی ڕەوانەکراو | peyama hatî şandin | peyama şandî`),
  sentFrom: words(`نێردراوە لە | لە مۆبایلەکەمەوە | ji telefona min | hat şandin ji`),
};
