import { type Language, words } from "../language.ts";

export const UZBEK: Language = {
  codeNames: words(`
    tasdiqlash kodi* | tekshirish kodi* | xavfsizlik kodi* | bir martalik kod* | bir martalik parol* |
    kirish kodi* | faollashtirish kodi* | tasdiq kodi* | sms kod* | kodingiz |
    tekshiruv kodi* |
    vaqtinchalik kod* | ro'yxatdan o'tish kod* | tiklash kod* | imzolash kod* |
    verifikatsiya kod* | kirish uchun kod | tasdiqlovchi kod* |
    тасдиқлаш код* | бир марталик код* | бир марталик парол* | кириш код* | хавфсизлик код* |
    pochtadan kelgan kod* | pochta kod* | xatdagi kod*
  `),
  codeWords: words(`
    kodi* | kodingiz* | raqamlar* | belgi* | harf* |
    raqamni | olti raqam | besh raqam | to'rt raqam | olti xonali | besh xonali | to'rt xonali | kombinatsiya* | sonlar* | kod | kodni |
    коди | кодни | кодингиз
  `),
  passwords: words(`parol*`),
  numberWords: words(`
    raqamlar | kalit | raqam | raqamni | so'z | belgilar |
    sonlar | sonni | raqamlarni | belgini | kombinatsiya
  `),
  otherNumbers: words(`
    buyurtma* | hisob faktura* | telefon raqami | promokod* | chegirma kodi* | kupon* | bron* |
    shartnoma* | chek* | kvitansiya* | mijoz raqami* | kuzatuv raqami* | chipta* | murojaat raqami* |
    murojaat* | hisob raqami* | hisoblagich* | polis* | tel | telefon* | faks | pochta indeksi* |
    stir | summa* | karta oxiri | posilka* |
    qo'ng'iroq qiling | karta raqami* | seriya raqami* | abonent* |
    davlat raqami |
    буюртма* | ҳисоб фактура* | чегирма код* | шартнома* | телефон рақами | жўнатма* |
    foydalanuvchi nomi | фойдаланувчи номи
  `),
  trade: words(`
    chegirma* | aksiya* | taklif* | savat* | parvoz* | mehmonxona* | bepul yetkazish | reys* | xarid* |
    obunani tikla* | obunani yangila* | obunani uzaytir*
  `),
  enter: words(`
    kiriting | foydalaning | yozing | kiritish | nusxa* | joylashtir* | tering | to'ldiring | yoz |
    ishlating | joylang | ayting | kiritib | kiritishingiz |
    yozganingiz zahoti | yozganda | yozsangiz | yozib | tersangiz | terib | terganingizda | kiritganingizda | kiritsangiz | ekranga yozing |
    shu yerga yozing | ko'chiring | ko'chirib | o'qib bering | aytib bering | bosing |
    kirit |
    киритинг | кодни киритинг
  `),
  places: words(`
    ilova* | sahifa* | oyna* | ekran* | maydon* | shakl* | sayt* | brauzer* | qurilma* | kompyuter*
    | telefon* | televizor* | operator* |
    taqvim* | katak* | quti* | terminal* | planshet* | qulf* |
    so'raganda
  `),
  access: words(`
    hisob* | akkaunt* | qurilma* | brauzer* | shaxs* | xavfsiz* | sizmisiz | bu siz | siz ekan* | kirish* | ruxsat* |
    tasdiq* | avtoriz* | ro'yxat* | roʻyxat* | juftlash* | ulash* | qulf* | blok* | ikki bosqich* | kimdir | urinish* |
    urindi | davom* | yakunla* | tugat* | xush kelibsiz | isbotlaydi | ekaningizni | sen ekan*
  `),
  disclaims: words(`
    agar siz | agar bu siz | siz emas | so'ramagan* | soʻramagan* | so'ramadingiz | qilmagan* |
    e'tibor bermang | e'tiborsiz | o'chiring | adashib | xato bilan | boshqa kishi |
    bu siz bo'lmasangiz | hech narsa qilmang
  `),
  secrecy: words(`
    hech kim* | bermang | aytmang | ulashmang | bo'lishmang | hech qachon | so'ramaymiz |
    soʻramaymiz | maxfiy* | sir | xodim*
  `),
  spent: words(`
    ishlatilgan | ishlatildi | foydalanilgan | muddati tugagan | muddati tugadi | yaroqsiz | bekor
    qilindi | almashtirildi | noto'g'ri | amal qilmaydi
  `),
  meetings: words(`uchrashuv* | vebinar*`),
  verify: words(`
    tasdiqlash | tasdiqlang | tekshirish |
    tasdiqla | tasdiqlamoq* | tasdiqlashingiz | faollashtir* | verifikatsiya* | ro'yxatdan o'tishni yakunla* | ro'yxatdan o'tishni tugat* |
    taklifni qabul qil* |
    tashkilotiga qo'shil* | tashkilotiga taklif* |
    тасдиқла* | фаоллаштир* | рўйхатдан ўтишни якунла* | рўйхатдан ўтишни тугат* | таклифни қабул қил*
  `),
  signIn: words(`
    kirish* | kiring | tizimga kir* | hisobga kir* | kirmoqchi* |
    hisobingizga kir* |
    кириш | тизимга кир* | ҳисобга кир*
  `),
  reset: words(`
    tiklash |
    parolni almashtir* | parolni tikla* | parolingizni tikla* | parolingizni o'zgartir* | parolingizni almashtir* | parolni o'zgartir* |
    parolni yangila* | parolni qayta o'rnat* | parolni tashla* | parol o'rnat* | parol yarat* | parolni unut* | yangi parol* |
    паролни тикла* | паролни ўзгартир* | паролни алмаштир* | паролни янгила* | паролни унут* | янги парол* | парол ўрнат* | паролингизни тикла* |
    паролингизни ўзгартир* |
    parolni qayta tikla* | parolingizni qayta tikla* | hisobingizni parolini tashla* | hisob parolini tikla* | parolini tikla* |
    parolini qayta tikla*
  `),
  unsubscribe: words(`
    obunani bekor qil* | obunadan chiq* | obunadan voz kech* | olishni istamasangiz | olishni xohlamasangiz | bildirishnoma sozlamalari |
    xabarnoma sozlamalari | bildirishnomalarni sozla* |
    обунани бекор қил* | обунадан чиқ* | обунадан воз кеч* |
    ro'yxatni tark | bildirishnomalarni to'xtat* | bildirishnomalarni o'chir* | рўйхатни тарк |
    билдиришномаларни тўхтат* | kuzatishni to'xtat* |
    bildirishnomalarni boshqar* | xabarlarni boshqar* |
    guruhdan chiqish uchun | guruhdan chiqishni |
    ro'yxatdan chiqish* | ro'yxatdan chiqmoq* | рўйхатдан чиқиш*
  `),
  clickHere: words(`
    bu yerga bosing | bu yerda | havola |
    shu yerga bosing | shu yerda | shu havola | davom etish | bosing | o'tish |
    havolani oching |
    бу ерга босинг | шу ерга босинг | ҳавола* | давом этиш |
    bu yerni bosing | shu yerni bosing | ushbu havola* | bu havola* | havolani bosing
  `),
  expires: words(`
    amal qiladi | yaroqli* | muddati | ichida | davomida | tugaydi | gacha |
    eskiradi | yaramaydi | kuchini yo'qotadi | ishlamaydi
  `),
  seconds: words(`soniya*`),
  minutes: words(`daqiqa*`),
  hours: words(`soat*`),
  days: words(`kun | kundan | kunda | kungacha`),
  wrote: words(`yozdi`),
  fromLabels: words(`kimdan`),
  sentLabels: words(`yuborildi | sana | kimga | mavzu`),
  quoteTitles: words(`asl xabar`),
  forwardTitles: words(`yuborilgan xabar`),
  sentFrom: words(`yuborildi`),
};
