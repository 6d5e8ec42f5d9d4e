/** Names, forms of address and orders for a model that reads mail, in the Turkic languages, Georgian and Armenian. */
import { words } from "../language.ts";
import { TURKIC_ENDINGS } from "./order-words-endings.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const TURKIC_READERS: ReaderWords = {
  endings: TURKIC_ENDINGS,
  machines: words(`
    ^yz | yapay zeka* | süni intellekt* | suni intellekt* | süni zəka* | sunʼiy intellekt* | suniy intellekt* | sun'iy intellekt* |
    жасанды интеллект* | ии | dil modeli* | til modeli* | sohbet robotu* | chatbot* | çatbot* | чат бот* | bot | botu | botlar |
    dijital asistan* | sanal asistan* | rəqəmsal köməkçi* | virtual köməkçi* | raqamli yordamchi* | akıllı asistan* | otomatik sistem* |
    avtomatik sistem* | otonom ajan* | yz asistan* |
    dil modelleri | büyük dil modeli* | yapay zeka asistan* | yapay zekâ* | yapay zeka modeli* | yz modeli | yz aracı |
    sohbet botu* | sohbet robotları | e posta robotu* | posta robotu* | e posta asistan* | eposta asistan* | posta asistan* | dijital yardımcı* |
    sanal yardımcı* | otomatik yardımcı* | otomatik asistan* | otomatik okuyucu* | otomatik özetleyici* | özetleme aracı* | özet botu | ön eleme sistemi* |
    eleme yazılımı* | botlara | bota | makine okuyucu* | dijital sekreter* | akıllı yardımcı* | akıllı sistem* | süni intellekt köməkçi* |
    dil modelləri | söhbət robotu* | çat robot* | virtual asistent* | rəqəmsal asistent* | avtomatik köməkçi* | avtomatik oxuyucu* |
    poçt robotu* | məktub robotu* | ağıllı köməkçi* | til modellari | sun'iy aql* | sun'iy ong* | virtual yordamchi* |
    raqamli kotib* | avtomatik yordamchi* | aqlli yordamchi* | pochta roboti* | suhbat boti* | chat bot* | botga | тілдік модел* | тіл модел* |
    жасанды зерде* | цифрлық көмекші* | виртуалды көмекші* | сандық көмекші* | ақылды көмекші* |
    автоматты көмекші* | автоматты жүйе* | пошта роботы* | чатбот* | сөйлесу роботы | ботқа | боттар
  `),
  helpers: words(`
    asistan* | ajan* | agent* | robot* | köməkçi* | yordamchi* | көмекші* | робот* |
    yardımcıya | yardımcıs* | okuyucu* | sekreter* | assistent* | kotib* | yordamchiga | көмекшіге | агент*
  `),
  programs: words(`
    model | modeli | program* | yazılım* | sistem* | araç | aracı | adına | жүйе* | tizim* | dastur* |
    modele | modelinin | makine | makineye | otomasyon* | betik | adınıza | köməkçi proqram* | proqram* | alqoritm* | alət* | maşın* | mashina* |
    vosita* | algoritm* | бағдарлама* | алгоритм* | құрал* | атынан | nomidan | adından
  `),
  ifs: words(`
    eğer | şayet | hangi | əgər | agar | barcha | егер | барлық | eğer bu | hangisi | okuyan her | olursa | əgər bu | hansı | kim oxuyur |
    agar bu | qaysi | kim o'qi* | егер бұл | кім | кез келген | қай | қандай да бір | қандай болмасын | har qanday | herhangi bir |
    şayet bu | her yapay | tüm yapay | bütün yapay | her sistem | tüm sistemler | her bot
  `),
  youAre: words(`
    isen | iseniz | sen | oxuyursa | okuyorsa | boʻlsang | болсаң | сен | сіз | okursa | okuyorsan | okuyorsanız | eliyorsa |
    özetliyorsa | işliyorsa | değerlendiriyorsa | yönetiyorsa | oxuyursan* | oxuyursunuz* | seçirsə | emal edirsə | idarə edirsə |
    sənsən | o'qiyotgan bo'lsa | o'qisa | o'qiyotgan bo'lsang* | bo'lsa | bo'lsangiz | оқып жатса | оқып отырса | оқыса |
    оқитын болса | болса | болсаңыз | сұрыптап жатса
  `),
  dears: words(`
    sevgili | sayın | merhaba | dikkat | not | talimat | için | hörmətli | diqqət | üçün | hurmatli | diqqat | uchun | құрметті | назар |
    үшін | dikkatine | bilgisine | asistana not | bota not | robota not | not olarak | ricamız | talimatı | duyuru | qeyd | nəzərinə |
    diqqətinə | qeyd olaraq | köməkçiyə | e'tiboriga | diqqatiga | eslatma | yordamchiga | izoh | ескерту | ескертпе | көмекшіге |
    назарына | хабарлама
  `),
  reads: words(`
    okuyor* | okuyan* | oku | işleyen | işliyor* | özetleyen | özetliyor* | sıralayan | ayıklayan | eleyen | değerlendiren | yöneten | tarayan |
    inceleyen | seçen | oxuyur* | oxuyan | emal edən | xülasə edən | idarə edən | oʻqiyotgan | o'qiyotgan | oʻqisa | оқып | оқитын | өңдейтін | yürüten* |
    yürütüyor* | eliyor* | eliyorsa | okur | okuyup | tarıyor* | puanlayan* | sıralıyor* | özet çıkaran* | yanıtlayan* | cevaplayan* | bakan | ilgilenen |
    tasnif eden* | sınıflandıran* | hazırlayan | filtreleyen* | denetleyen | idare eden | oxuyub | seçən | çeşidləyən | cavablayan | yoxlayan |
    qiymətləndirən | aparan | baxan | ümumiləşdirən | o'qiydigan | o'qib | yurituvchi | yuritadigan | boshqaruvchi | boshqaradigan | saralaydigan |
    saralovchi | ko'rib chiqadigan | ko'rib chiqayotgan | umumlashtir* | baholaydigan | tanlaydigan | javob beradigan | жүргізетін | басқаратын |
    сұрыптайтын | іріктейтін | қарайтын | бағалайтын | қорытатын | жауап беретін | таңдайтын | özetliyorsa | özetlerse | özetleyecek* | okuyacak* |
    xülasə edirsə | xülasə edir | ümumiləşdirirsə | oxuyacaq* | umumlashtirayotgan bo'lsa | xulosalayotgan | qisqartirayotgan | қорытып жатса | қорытса |
    қорытындыласа | жинақтап жатса | қысқартып жатса
  `),
  mails: words(`
    bu ileti* | bu mesaj* | bu e posta* | bu posta* | bu mektub* | bu mektup* | bu xat* | bu adayı | adayı | özet* | yanıt* | cevab* |
    fatura* | xülasə* | xulosa* | бұл хат* | хатты | қорытынды* | javob* | жауап* | yazışma* | gelen kutusu* |
    gelen kutusunu | başvuru* | özgeçmiş* | cv'leri | bu faturayı | bu yorumu | yorum* | değerlendirme* |
    postayı | postaları | iletiyi | iletileri | mektubu | mektupları | bu kutu* | müraciət* | namizəd* | bu namizədi |
    poçtu | bu poçt* | məktubu | məktubları | hesab faktura | rəyi | rəy | gələnlər qutusu* | ariza* | nomzod* |
    shu nomzodni | pochtani | shu pochta* | bu pochta* | xatni | xatlarni | hisobni | sharh* | izoh | қолжазба | өтініш* |
    үміткер* | осы үміткерді | поштаны | осы пошта* | бұл пошта* | хаттарды | шотты | шот | пікір* | кіріс жәшігі* | bu metni | metni |
    bu değerlendirmeyi | bu şikâyeti | şikâyet* | bu rəyi | bu mətni | mətni | bu şikayəti | bu sharhni | bu matnni | matnni |
    bu arizani | бұл пікірді | бұл мәтінді | мәтінді | бұл шағымды
  `),
  asks: words(`
    lütfen | zorunda | gerek* | ilet | iletin | yönlendir* | yanıtla* | cevapla* | ekle* | yaz | yazın | yazsın | belirt* | söyle |
    söyleyin | bahset* | ver | verin | koy | yerleştir* | sırala* | puanla* | hatırla* | unutma | kaydet* | onayla* | kabul et* | öde |
    ödeyin | ödesin | aktar* | sipariş et* | satın al* | ayırt* | aç | açın | tıkla* | sil | silin | taşı | işaretle* | değiştir* |
    güncelle* | kopyala* | paylaş | imzala* | say | varsay* | yok say | unut | atla | yap | başla* | kullan | zəhmət olmasa | lazımdır |
    göndər* | cavab ver* | əlavə et* | tövsiyə et* | təsdiq* | ödə | tap | iltimos | kerak | yubor* | qoʻsh* | qo'sh* | javob ber* | yoz |
    ayt | tavsiya* | tasdiqla* | toʻla* | oʻchir* | och | өтінемін | керек | жібер* | қос | жаз | айт | ұсын* | төле | растa* | ашып |
    жой | öne çıkar* | başa al | ilk sıraya | üst sıraya | yukarı taşı | ödemeyi yap | havale et | iade et | iade edin | geri öde |
    gönderin | puan ver | tam puan | beş yıldız | seç | seçin | tavsiye et | tavsiye edin | kabul edin | onay ver | onay verin |
    iptal et | arşivle* | çıkar | çıkarın | davet et | çağır | bildir | ilet onu | teslim et | indir | yükle | uygula |
    uyma | kaldır | birinci yerə | birinci yerə qoy | irəli çək | qoy | qoyun | qeyd et | qeyd edin | ötür | yönləndir* | köçür |
    geri qaytar | bal ver | təklif et | qəbul et | kliklə | ödəyin | ödəniş et | əlavə edin | birinchi o'rin* |
    qo'y | qo'ying | to'la | to'lang | to'lab yubor | jo'nat* | o'tkaz | qaytar* | qaytarib ber |
    o'chir* | belgila* | bahola* | tanla | tanlang | maqulla* | imzola* | bos | bosing | qo'shib qo'y |
    бірінші орын* | қой | қойыңыз | төлеңіз | төлей сал | жөнелт* | аудар* | қайтар* | өшір* | жойып | белгіле* |
    бағала* | таңда | мақұлда* | қосыңыз | бас | сақта* | орында* | жауап бер* | көрсет* | versin | koysun | atlasın |
    göndersin | silsin | söylesin | iletsin | kapat* | kaydı kapat | yanıt ver* | cevap ver* | beş yıldız ver | yazıb |
    qeyd etsin | qoysun | buraxsın | ödəsin | bağla | beş ulduz | yozsin | qo'ysin | bersin | to'lasin |
    tashlab ketsin | aytmasin | besh yulduz | yopib qo'y | жазсын | қойсын | берсін | төлесін |
    қалдырып кетсін | бес жұлдыз | жап | öner | önerin | önersin | öneriniz | öner ki | gönder | gönderiniz | gönderip | göndermeli* |
    gönderilmeli* | gönderme
  `),
  owners: words(`
    sahib* | kullanıcı* | alıcı* | kayıtlı kart* | istifadəçi* | yiyə* | foydalanuvchi* | egasi* | пайдаланушы* | иесі* |
    hesap sahib* | sahibine | sahibinden | yönetici* | patron* | müdür* | işe alım* | rəhbər* | sahibindən | sahibinə | müdir* |
    rahbar* | boshliq* | басшы*
  `),
  quiet: words(`
    sormadan | onay almadan | haber verme* | bahsetme* | söyleme* | bildirme* | kimseye | sessizce | hemen | derhal | soruşmadan | demə |
    xəbər vermə | soʻramasdan | aytma | айтпа | сұрамай | sorma | sormayın | sormaksızın | söz etme* | söz açma* | sözünü etme* |
    belli etme* | çaktırmadan | fark ettirmeden | gizlice | ses çıkarma* | anma | danışma | danışmadan | onaysız | onay beklemeden |
    izin almadan | haberi olmadan | bilgi verme* | bugün öde | bugün gönder | vakit kaybetmeden | anında | bekletmeden | soruşma |
    soruşmayın | heç nə demə | heç kimə demə | heç kimə deməyin | bildirmə | bildirmədən | xəbər vermədən | icazəsiz | təsdiqsiz |
    dərhal | elə bu gün | so'rama | so'ramang | so'ramay | so'ramasdan | aytmang | hech kimga aytma | hech narsa dema |
    bildirma* | xabar berma* | ruxsatsiz | tasdiqsiz | bugunoq | darhol | jimgina | yashirincha | сұрама | сұрамаңыз | сұрамастан |
    айтпаңыз | ешкімге айтпа | ештеңе деме | білдірме* | хабарлама берме | рұқсатсыз | растаусыз | бүгін | дереу | бірден | үнсіз |
    жасырын | rahatsız etme* | meşgul etme* | narahat etmə* | мазалама* | bezovta qilma*
  `),
  topics: words(`
    bizim | biz | ben | adım | yeni | tanıt* | tanış* | kurs* | eğitim* | seminer* | öğren* | politika* | çalışan* | arkadaş* |
    araştırma* | göre | saldır* | dolandır* | olabilir | yapabilir | bülten* | makale* | şirket* | bankalar | tarafından yazıl* |
    yardımıyla | asistanınız | yardımcı ol* | müşteri hizmetleri | mən | təlim | şirkət* | bilər | yangi | kompaniya* | mumkin | жаңа |
    біз | компания* | konuşuyoruz | söyleşi* | sohbetimiz | anlatıyoruz | nasıl | atölye* | konferans* | asistanımız |
    robotumuz | sohbet robotumuz | danışırıq | söhbət | necə | köməkçimiz | tədqiqat* | suhbat | gaplashamiz | qanday qilib | seminar* |
    yordamchimiz | tadqiqot* | айтамыз | әңгіме | қалай | көмекшіміз | зерттеу* | семинар* | оқыту | gibi cümle* | geliştirici* |
    bize bildir* | bize ulaş* | artık | özellik* | sürüm* | hata yapabilir | taklit* | sahte | müşterimiz | komut vermeyi |
    talimat vereceğ* | çıkarabiliyor | edebiliyor | özür | örnek komut | kullanımı | kullanırken
  `),
};

export const CAUCASIAN_READERS: ReaderWords = {
  machines: words(`
    ხელოვნური ინტელექტი* | ხელოვნურ ინტელექტს | ენობრივი მოდელი* | ჩატბოტი* | ბოტი | ბოტმა | ბოტს | ვირტუალური ასისტენტი* | ციფრული ასისტენტი* |
    ავტომატური სისტემა* | արհեստական բանականություն* | լեզվական մոդել* | չաթբոտ* | բոտ | բոտը | վիրտուալ օգնական* | թվային օգնական* |
    ավտոմատ համակարգ* |
    ენობრივ მოდელს | ენობრივმა მოდელმა | ენის მოდელი* | ხელოვნურმა ინტელექტმა | ციფრულ ასისტენტს |
    ციფრულმა ასისტენტმა | ციფრულო ასისტენტო | ვირტუალურ ასისტენტს | ვირტუალურმა ასისტენტმა | ვირტუალურო ასისტენტო | ავტომატური ასისტენტი* |
    ავტომატურ ასისტენტს | ავტომატურ სისტემას | ავტომატურმა სისტემამ | ჩატბოტს | ჩატბოტმა | ჩატ ბოტი* | საფოსტო რობოტი* | რობოტ ასისტენტი* |
    ელექტრონული ასისტენტი* | ელექტრონულ ასისტენტს | ჭკვიანი ასისტენტი* | ჭკვიან ასისტენტს | ციფრული თანაშემწე* | ციფრულ თანაშემწეს | ვირტუალური თანაშემწე* |
    ვირტუალურ თანაშემწეს | ავტომატური თანაშემწე* | ბოტისთვის | ბოტები | լեզվի մոդել* | արհեստական ինտելեկտ* | արհեստական բանականությանը |
    թվային ասիստենտ* | վիրտուալ ասիստենտ* | ավտոմատ օգնական* | ավտոմատ ասիստենտ* | ավտոմատացված համակարգ* |
    ավտոմատացված օգնական* | խելացի օգնական* | էլեկտրոնային օգնական* | զրուցարան բոտ* | չատբոտ* | չատ բոտ* | փոստային ռոբոտ* | բոտին | բոտերը | բոտի
  `),
  helpers: words(`
    ასისტენტი* | აგენტი* | რობოტი* | օգնական* | գործակալ* | ռոբոտ* |
    ასისტენტს | ასისტენტო | ასისტენტმა | აგენტს | რობოტს | რობოტმა | თანაშემწე* | დამხმარე* | ասիստենտ*
  `),
  programs: words(`
    მოდელი | პროგრამა* | სისტემა* | մոդել* | ծրագիր* | համակարգ* |
    მოდელს | მოდელმა | ინსტრუმენტ* | ალგორითმ* | მანქანა | მანქანას | სახელით | գործիք* | ալգորիթմ* | մեքենա* | ծրագրին | անունից
  `),
  ifs: words(`
    თუ | იმ შემთხვევაში | როცა | ყველა | ყოველი | եթե | երբ | բոլոր | յուրաքանչյուր | ով |
    ვინც | რომელიც | ვინმე | ნებისმიერი | რომელიმე | თუკი | եթե այս | ով որ | որևէ | ցանկացած | եթե դու | եթե դուք | ովքեր
  `),
  youAre: words(`
    ხარ | ხართ | არის | ես | եք | է | შენ | შენ ხარ | კითხულობს | կարդում է | դու | դու ես
  `),
  dears: words(`
    ძვირფასო | ყურადღება | შენიშვნა | სიტყვა | როგორც | հարգելի | սիրելի | ուշադրություն | նշում | որպես |
    საყურადღებოდ | ასისტენტისთვის | რობოტისთვის | ბოტისთვის | მინიშნება | მიმართვა | თხოვნა | ի գիտություն | ուշադրությանը | նշում՝ | հաղորդագրություն |
    ծանոթագրություն | խնդրանք
  `),
  reads: words(`
    კითხულობს | კითხულობ | კითხულობთ | ამუშავებს | აჯამებს | ახარისხებს | კითხულობდეს | կարդում | կարդաց* | մշակում | ամփոփում | տեսակավորում |
    მომვლელ* | რომელიც კითხულობს | რომელიც მართავს | მართავს | უვლის | განიხილავს | აფასებს | არჩევს | ფილტრავს | ალაგებს | აგვარებს | პასუხობს | მკითხველ* |
    კითხულობენ | დამმუშავებ* | მმართველ* | շեջամ* | წამკითხველ* | կարդում է | կարդում ես | վարող | վարում | վարում է | կառավարող | կառավարում |
    դասավորում | տեսակավորող | զտում | ընտրում | գնահատում | պատասխանող | ամփոփող | մշակող | զբաղվող |
    შეაჯამებს | აჯამებდეს | წაიკითხავს | կամփոփի | ամփոփում է | կարդա | կկարդա
  `),
  mails: words(`
    ამ წერილს | ეს წერილი | ამ შეტყობინებას | ამას | შეჯამებას | შეჯამებაში | պասուխ* | այս նամակ* | այս հաղորդագր* | սա | ամփոփման | ամփոփում* |
    წერილი | წერილს | წერილებს | ფოსტას | ამ ფოსტის | ამ ფოსტას | საფოსტო ყუთ* | განაცხად* | კანდიდატ* | ეს კანდიდატი | ინვოის* |
    ანგარიშფაქტურ* | რეზიუმე* | შეფასება* | მიმოხილვა* | პასუხში | պոստ* | նամակ* | այս փոստ* | փոստը | փոստարկղ* | դիմում* |
    թեկնած* | այս թեկնածուին | հաշիվը | հաշիվ ապրանքագիր* | ինքնակենսագր* | կարծիք* | պատասխան* |
    ამ შეფასებას | ამ ტექსტს | ტექსტს | ეს ტექსტი | ამ საჩივარს | საჩივარს | ამ განაცხადს | այս կարծիք* | այս տեքստ* | տեքստը | այս դիմում* | այս բողոք* |
    բողոքը
  `),
  asks: words(`
    უნდა | გთხოვ* | გააგზავნე* | გადაუგზავნე* | უპასუხე* | დაუმატე* | დაამატე* | ჩასვი* | დაწერე* | მიუთითე* | თქვი* | ახსენე* | დააყენე* |
    შეაფასე* | ურჩიე* | დაიმახსოვრე* | დაადასტურე* | გადაიხადე* | გახსენი* | წაშალე* | շեცვ* | პოვე | պետք է | խնդրում* | ուղարկիր* | ուղարկեք |
    պատասխանիր* | ավելացրու* | ավելացրեք | գրիր* | գրեք | ասա | նշիր* | դիր | գնահատիր* | առաջարկիր* | հիշիր* | հաստատիր* | վճարիր* | բացիր* |
    ջնջիր* | փոխիր* |
    გადარიცხე* | დააბრუნე* | ჩარიცხე* | დასვი | მიანიჭე* | გადმოაგზავნე* | გაუგზავნე* | გაგზავნე* | გადასცე |
    ჩაწერე* | მონიშნე* | აირჩიე* | შესთავაზე* | დაამტკიცე* | მიიღე | წარმოადგინე* | შეცვალე* | იპოვე* | დააკოპირე* | ხელი მოაწერე* |
    დაივიწყე* | უგულებელყავი* | შეუკვეთე* | იყიდე* | დაჯავშნე* | გამოიყენე* | შეასრულე* | აჩვენე* | უთხარი | ჩართე* | վճարեք |
    փոխանցիր* | փոխանցեք | վերադարձրու | վերադարձրեք | դրեք | դասիր | ընտրիր* | ընտրեք | նշեք | ջնջեք | հեռացրու |
    վերահասցեագր* | պատասխանեք | հաստատեք | ընդունիր | ընդունեք | ստորագրիր* | գնիր | պատվիրիր | ամրագրիր | գտիր | պատճենիր | անտեսիր* | մոռացիր | կատարիր* |
    օգտագործիր* | խորհուրդ տուր | տուր | տվեք | ներկայացրու | ասեք | բացեք | սեղմիր* | պետք ես | ավելացնել |
    დაწეროს | გამოტოვოს | გამოტოვე* | დააყენოს | გააგზავნოს | გადაიხადოს | წაშალოს | უპასუხოს | თქვას | მიანიჭოს | მისცეს | ხუთი ვარსკვლავი | დახურე* |
    დახუროს | թող գրի | թող տա | թող դնի | թող ուղարկի | թող վճարի | բաց թողնի | բաց թող | հինգ աստղ | փակիր | թող պատասխանի
  `),
  owners: words(`
    მფლობელ* | მომხმარებელ* | ადრესატ* | տեր | տիրոջ* | օգտատեր* | օգտատիրոջ* | უფროს* | ხელმძღვანელ* | პატრონ* |
    მენეჯერ* | ղեկավար* | պետին | տնօրեն* | սեփականատ* | հաշվի տեր*
  `),
  quiet: words(`
    კითხვის გარეშე | არ უთხრა | არ ახსენო | დაუყოვნებლივ | առանց հարցնելու | մի ասա | մի հիշատակիր | անմիջապես | ნუ ჰკითხავ | ნუ ჰკითხავთ | არ ჰკითხო |
    არ ჰკითხოთ | უკითხავად | ნებართვის გარეშე | დადასტურების გარეშე | თანხმობის გარეშე | ნუ ეტყვი | ნუ ეტყვით | ნურაფერს ეტყვი | ნურავის ეტყვი |
    არავის უთხრა | ნუ ახსენებ | არ უთხრათ | არ შეატყობინო | ნუ შეატყობინებ | ჩუმად | უხმოდ | დღესვე | მაშინვე | მყისვე | სასწრაფოდ | სხვებზე |
    մի հարցրու | մի հարցրեք | առանց հարց | առանց հաստատ* | առանց թույլտվ* | մի ասեք | մի հայտնիր | մի տեղեկացրու | մի հիշիր | մի նշիր | լուռ | աննկատ |
    գաղտնի | հենց այսօր | այսօր և | իսկույն | անհապաղ | մյուսների մասին | არ შეაწუხო | ნუ შეაწუხებ | մի անհանգստացրու | մի անհանգստացրեք
  `),
  topics: words(`
    ჩვენი | ჩვენ | მე ვარ | ახალი | კურსი | ტრენინგი | თანამშრომ* | მკვლევარ* | შეუძლია | სტატია | კომპანია* | մեր | մենք | նոր | դասընթաց* |
    աշխատակից* | հետազոտող* | կարող է | հոդված* | ընկերություն* |
    ვილაპარაკებთ | საუბარი | ვისაუბრებთ | ლექცია | როგორ | სემინარი | ვისწავლოთ | ჩვენმა | კვლევა* | დაგეხმარებათ | խոսում ենք | կխոսենք | զրույց |
    դասախոսություն* | ինչպես | սեմինար* | սովորենք | մեր օգնական* | հետազոտություն* | կօգնի
  `),
};
