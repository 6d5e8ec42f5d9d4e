/** More of what the words of a link are about: in Slavic, Turkic and Caucasian languages, Tajik and Mongolian. */
import { words } from "../language.ts";
import type { Noun } from "./link-nouns.ts";

export const EURASIAN_NOUNS: Readonly<Partial<Record<Noun, readonly string[]>>> = {
  mail: words(`
    имэйлүүд* | захидал* | билдирүү* | каттарды | хатлар | хатларны | хабарнамә* | огоҳинома* | паёмҳо* | хабарҳо* | duýduryş* | ئېلخەت* |
    известувања* | навіны | навін | эскертме* | bildirishnoma* | повідомлен* | паведамлен* | апавяшчэн* | уведомяван* | порук* | sporočil* |
    zdźělenk* | powěsć* | powěšć* | rozesíln* | дописне листе | дописну листу | дописни список | dopisnu listu | poštnega seznama |
    пощенски списък | пощенския списък | пощенският списък | listę dyskusyjną | mailové konference | e mejlow* | пријаву на билтен |
    пријава на билтен | prijavu na bilten | prijava na bilten | prijavu na newsletter | prijava na newsletter | prijavo na novice |
    prijava na novice | prijavo na seznam | prijava na seznam | prijavo na obvestila | из списка | зі списку | із списку | са спіса | ze seznamu |
    seznam odběratelů | seznamu odběratelů | seznam příjemců | seznamu příjemců | rozesílací seznam* | s seznama | iz seznama | seznam prejemnikov |
    seznam naročnikov | poštni seznam* | poštnem seznamu | zo zoznamu | zoznam odberateľov | zoznam príjemcov | sa spiska | spisak primalaca |
    са списка | списак прималаца | s popisa | popis primatelja | мејлинг лист* | obavještenj*
  `),
  choose: words(`
    тохиргоо* | цуцл* | танзим* | көйлә* | жөндө* | баптау* | sazlama* | sozlama* | поставки | налады | наладзіць | скасав* | адмян* |
    адключыць | лағв* | баш тарт* | бас тарту* | ýatyr* | бекор* | bekor* | parametrlər* | onemogući | onemogućite | onemogućiti | онемогући |
    онемогућите | онемогућити | ugasi | ugasite | ugasiti | угаси | угасите | ugasni | ugasnite | исклучи | исклучете | исклучите | спри |
    спрете | онеможно* | оневозможи* | відключити | відключіть | адключыце | спыніць | спыніце | отписаться | onemogoči | onemogočite |
    onemogočiti | zakázat | zakažte | zakázať | zakážte | vypněte | vypnite | wyłączyć | rezygnację | znjemóžn* | wotskaz* | wotzjew* |
    wótzjaw* | wušaltow* | hasnyć | možnosti naročanja | напушти* | napusti* | напусти* | zapusti* | opustiť | opusťte | opuścić
  `),
  password: words(`
    нууц үг* | нэвтрэх үг* | сыр сөз* | серсүз* | рамзи нав | рамзро | рамзатон* | гузарвожа* | açar söz* | پارول* |
    hesło | hesła | hesłom | gronidło | gronidła | gronidłom | šifru
  `),
  address: words(`
    имэйл* | мэйл хаяг* | э мэйл* | цахим шуудан* | бүртгэл* | данс нээ* | хаягаа | каттоо* | катталуу* | дарек* |
    дареги* | хисап язмасы* | исәп язмасы* | теркәл* | ҳисоб* | бақайдгирӣ* | сабти ном* | нишонии | нишонӣ | нишониро |
    hasab* | e poçta* | poçtaňyz* | poçtany | agza bol* | ھېسابات* | ئېلخەت* | ئادرېس* | ја сметката | ја активирате |
    активирајте ја | оваа сметка | корисничка сметка | корисничката сметка | вашата корисничка | е пошта* |
    е поштенск* | рэгістрац* | имејл* | e poštn* | e poštu | e pošta | e pošte | e pošto | ro'yxatdan | qeydiyyat* |
    գրանցմ* | эл пошт* | el poçt* | рўйхатдан | e mejlow* | пријаву на билтен | пријава на билтен | пријаву на листу |
    пријава на листу | prijavu na bilten | prijava na bilten | prijavu na newsletter | prijava na newsletter |
    prijavu na listu | prijava na listu | prijavo na novice | prijava na novice | prijavo na seznam |
    prijava na seznam | prijavo na obvestila | prihlásenie na odber | prihlásenia na odber | přihlášení k odběru
  `),
  device: words(`
    авторизов* | авторизуй* | авторизув* | аўтарызав* | войти | войдите | увійти | увійдіть | увайсці | увайдзіце |
    уваход* | влез | влезте | влезете | влизане | вписване | впишете се | најав* | přihlas* | přihlásí* | přihlási* |
    přihlašo* | prihlás* | prihlasov* | zaloguj* | zalogow* | vpišite se | შედით | შესასვლელ* | შეხვიდეთ | մտնել |
    մտեք | кіру | кіруге | кіріңіз | кирүү | кирүүгө | kirish* | tizimga kir* | кириш | тизимга кир* | daxil ol* |
    oturum* | нэвтрэх* | нэвтэр* | нэвтрэнэ* | воридшав* | ворид шав* | вуруд | керү | керергә | ulgama gir* |
    hasaba gir* | كىرىش | كىرىڭ | төхөөрөмж* | түзмөк* | җайланма* | дастгоҳ* | enjam* | ئۈسكۈنە* | уред | уредот |
    уредът | уреда | přizjew* | pśizjaw*
  `),
  renew: words(`
    vraćanj* | враћањ* | враќањ* | povrnit* | подеси* | направи* | podesi* | napravi* | izrad* | postavlj* | усталя* |
    усталюйце | змяніц* | зменіце | змена | змены | змену | стварыц* | выберыце | выбраць | прыдумайце | установите |
    выберите | виберіть | вибрати | встановіть | смену | смены | зміну | зміни | изберете | избери | задаване |
    създаване | промяна | nastavení | nastavíte | vytvoření | ustawieni* | zmianę | zmiany | wybrać | стварэнне |
    өөрчл* | солих* | сольж | сонго* | үүсгэ* | шинэчл* | тохируул* | өзгөрт* | алмаштыр* | жаңырт* | тандаңыз |
    тандоо | ауыстыр* | жаңарт* | үзгәрт* | алыштыр* | яңарт* | сайлагыз | сайлау | иваз* | тағйир* | интихоб* |
    üýtget* | çalyş* | saýla* | täzele* | ئۆزگەرت* | بەلگىلە* | تاللا* | almashtir* | yangila* | ўзгартир* |
    алмаштиринг | танланг | ўрнат* | stajić | stajenje | změnić | postajić | wuzwolić | nastajić | změniś
  `),
  link: words(`
    спасылк* | шилтеме* | сылтама* | холбоос* | пайванд* | baglanyşy* | çykgy* | ئۇلانم* | havola* | ҳавола* | linkə | linkdən | linku | linka | linkom |
    linkem | ову везу | овој вези | на везу | следећу везу | везу испод | ovu vezu | na vezu | sledeću vezu | vezu ispod | врска | врската |
    препратк* | хипервръзк* | հղման* | կոճակ* | tugma* | düymə* | батырм* | түймө* | товч* | тугма* | төймә* | düwm* | кнопц* | гумб* | дугм* | ღილაკ* |
    спасылц* | odnośnik* | linkiem | linkowi | пратите везу | pratite vezu | следећој вези | sledećoj vezi | следната врска | wotkaz* | wótkaz*
  `),
  once: words(`
    нэг удаа* | бир жолу | бир жолку | бер тапкыр* | бір рет | бір реттік | bir marta | bir martalik | birdəfəlik | якбора | якдафъаина | bir gezek* |
    بىر قېتىملىق | еднаш | аднаразов* | адзін раз | միանգամյա
  `),
  elsewhere: words(`
    таны захиалга | захиалгын | буйрутма* | фармоиш* | sargyt* | нарачк* | тапсырыс* | buyurtma* | sifariş* |
    поруджбин* | poručin* | porudžbin* | поръчк* | objednáv* | naročil* | замоўлен* | жаңы пикир* | шинэ сэтгэгдэл |
    ئىنكاس* | يېڭى باھا | ئوي پىكىر* | квітк* | квіток* | udział* | zebrani* | удзел* | сход жыхароў | учество |
    учешћ* | udeležb* | sudjelovanj* | қатысу* | жиналыс* | ishtirok* | yig'ilish* | iştirak* | иштирок* | ҷаласа* |
    катышуу* | чогулуш* | катнашу* | җыелыш* | оролцо* | хурлын | хуралд | gatnaşyk* | მონაწილეობ* | մասնակց* |
    концерт* | канцэрт* | konsert* | пријава на курс | пријаве на курс | prijava na kurs | prijave na kurs |
    prijava na tečaj | prijave na tečaj | prijava na radionicu | prijave na delavnico | prijava na delavnico |
    přihlášení na kurz | přihlášky na | prihlásenie na kurz | zapisy na | пријава за испит | платеж* | платёж* |
    платіж* | плащан* | плаћањ* | plaćanj* | plačil* | плацяж* | плацёж* | плаќањ* | уплат* | uplat* | doplat* |
    nadopl* | на карте | на карту | на мапі | на карті | на карце | на картата | на мапи | на карти | na mapě |
    na mape | na mapie | na karti | na mapi | na zemljevidu | схема проезда | возобновить подписку |
    возобновите подписку | продлить подписку | продлите подписку | поновити підписку | продовжити підписку |
    подовжити підписку | wznów subskrypcj* | odnów subskrypcj* | przedłuż subskrypcj* | produži pretplatu |
    produljite pretplatu | продужи претплату | поднови абонамент* | подновете абонамент* | удължи абонамент* | голос |
    голоса | голосован* | голосуван* | głos | głosu | głosowani* | hlas | hlasu | hlasovan* | hlasování | глас | гласа |
    гласуван* | гласањ* | glas | glasovanj* | glasanj* | галасаван* | потвърди часа | потвърдете часа | час при |
    термин* | dolazak | dolaska | долазак | доласка | пацвердзіць запіс | пацвердзіце запіс | účasť | участь | участі
  `),
};
