/** How sentences end in languages that put the verb last. Its ending shows whether the sentence is an order. */
import { words } from "../language.ts";

/** Lower case, with or without marks on letters. Of two that fit, the longer one counts. */
export interface Endings {
  /** Do, please do, do not, must, shall. */
  readonly orders: readonly string[];
  /** Does, did, can, will, is, and phrases that end a letter between people. */
  readonly tells: readonly string[];
}

export const JAPANESE_ENDINGS: Endings = {
  orders: words(`
    ください | 下さい | くださいませ | 願います | 願いします | 願いいたします | 願い致します | 願い申し上げます | 願いたい | せよ | しろ | なさい | こと | ように | 送れ | 書け | 答えよ |
    返せ | 消せ | 出せ | れよ | けよ | てくれ | てほしい | て欲しい | べきである | べきだ | べし | ものとする | とする | ないで | てはならない | てはいけない | てはなりません |
    頼みます | 頼む | 頂きたい | いただきたい | いただきたく | して | 送って | 書いて | 入れて | 付けて | 上げて | 忘れて | 伏せて
  `),
  tells: words(`
    ました | ます | です | でした | ません | ませんでした | た | だ | である | ている | でしょう | ましょう | か | ね | よ | のです | できる | なる | ある | いる | れる | ますが | ですが |
    について | しくお願いします | しくお願いいたします | しくお願い致します | しくお願い申し上げます | しく願います | ご案内 | お知らせ
  `),
};

export const KOREAN_ENDINGS: Endings = {
  orders: words(`
    세요 | 십시오 | 시오 | 바랍니다 | 바라겠습니다 | 부탁드립니다 | 부탁합니다 | 부탁해요 | 부탁해 | 요청합니다 | 요청드립니다 | 해라 | 하라 | 마라 | 말라 | 어라 | 아라 | 여라 | 으라 |
    알립니다 | 알린다 | 고한다 | 전한다 | 면 됩니다 | 면 돼요 | 면 된다 | 내라 | 주라 | 두라 | 려라 | 겨라 | 줘 | 줘요 | 주길 | 것 | 하도록 | 야 한다 | 야 합니다 | 야 함 | 마 | 해 | 주십사
  `),
  tells: words(
    "다 | 요 | 죠 | 지요 | 까 | 네 | 음 | 함 | 됨 | 임 | 안내 | 소개 | 안녕하세요 | 안녕하십니까 | 건강하세요 | 되세요",
  ),
};

/** Hindi, Marathi, Nepali. */
export const HINDI_ENDINGS: Endings = {
  orders: words(`
    ें | ो | ओ | इए | िए | िये | इये | ना | करे | दे | ले | रखे | लिखे | भेजे | माने | समझे | कहे | ाए | ाएँ | ाएं |
    चाहिए | चाहिये | करा | द्या | सांगा | पाठवा | लिहा | ठेवा | ावे | ावा | ावी | ावेत | ाव्यात | नये | नका | नको |
    नकोस | नुहोस् | नुहोला | गर | नगर | पर्छ
  `),
  tells: words(`
    है | हैं | हूँ | हूं | था | थी | थे | थीं | गया | गई | गयी | गए | गये | हो | रहा | रही | रहे | सकता | सकते | सकती |
    चुका | चुके | किया | दिया | लिया | हुआ | हुई | हुए | आया | ेगा | ेगी | ेंगे | ेंगी | ूँगा | ूंगा | ऊँगा | होगा |
    होगी | होंगे | आहे | आहेत | आहोत | होते | होता | होती | केले | केली | केला | झाले | झाली | झाला | येईल | येते |
    येतो | शकता | शकतो | छ | छन् | छौं | भयो | थियो | सूचना | योजना | में | को | क्या | धन्यवाद
  `),
};

/** Bengali, Punjabi, Gujarati, Tamil, Telugu, Kannada, Malayalam, Sinhala. */
export const INDIAN_ENDINGS: Endings = {
  orders: words(`
    করো | ুন | দাও | দিন | নিন | দিও | লিখো | লেখো | াও | বলো | রাখো | ডাকো | কোরো না | করো না | করবেন না | বোলো না |
    দিও না | জানিও না | দেখিও না | বলবে না | বলবেন না | জানাবে না | তে হবে | উচিত | তুলো না | ੋ | ਓ | ਣਾ | ਚਾਹੀਦਾ ਹੈ |
    ਦੇਵੇ | ਕਰੇ | ਭੇਜੇ | ਲਿਖੇ | ો | જો | શો | વું | વી | વો | જોઈએ | શો નહીં | શો નહિ | ுங்கள் | வும் | ட்டும் |
    வேண்டும் | வேண்டாம் | கூடாது | ாதே | ாதீர்கள் | செய் | எழுது | அனுப்பு | சொல் | கொடு | அழை | காட்டு | மாற்று |
    நீக்கு | விடு | வை | போடு | சேர் | அளி | ండి | ాలి | వద్దు | ొద్దు | కూడదు | చేయి | పంపు | ఇవ్వు | చెప్పు | రాయి |
    పెట్టు | చెప్పకు | ಬೇಕು | ಬೇಡಿ | ಬೇಡ | ಿರಿ | ಮಾಡಿ | ಕೊಡಿ | ನೀಡಿ | ಿಸಿ | ಹಾಕಿ | ಬಾರದು | ಮಾಡು | ಬರೆ | ಕೊಡು | ുക | ണം |
    രുത് | ൂ | ണേ | න්න | න්න එපා | යුතුය | යුතුයි | ඕනෑ | ඕනේ
  `),
  tells: words(`
    ছে | ছেন | ছি | ছিল | ছিলেন | ছিলাম | পারে | পারেন | পারবেন | পারি | হয় | হলো | নয় | নেই | লাম | লেন | আছে | যায় | দেয় | করে | করেন | করি | ধন্যবাদ |
    ਹੈ | ਹਨ | ਸੀ | ਹਾਂ | ਹੋ | ਗਿਆ | ਗਈ | ਗਏ | ੇਗਾ | ੇਗੀ | ਣਗੇ | છે | છીએ | છું | છો | હતું | હતી | હતો | શે | ગયું | ગઈ | નથી | યું |
    து | ோம் | ன | லாம் | ும் | ார் | ல்லை | ேன் | நன்றி | ంది | ాయి | ారు | ాము | ాను | వచ్చు | ది | గలరు | లేదు |
    ದೆ | ಬಹುದು | ಾರೆ | ೇವೆ | ಾಯಿತು | ಇಲ್ಲ | ಿಲ್ಲ | ದರು | ന്നു | ാം | ണ് | യി | ിട്ടുണ്ട് | ല്ല | ും | ය | ව | හැක | හැකිය
  `),
};

/** Persian, Urdu. */
export const PERSIAN_ENDINGS: Endings = {
  orders: words(`
    کن | کنید | نکن | نکنید | بده | بدهید | نده | ندهید | بفرست | بفرستید | بنویس | بنویسید | بگو | بگویید | نگو |
    نگویید | بگذار | بگذارید | نمایید | بپرداز | بخوان | ببر | بپذیرد | بپردازد | نفرستد | ننویسد | نپردازد | نگذارد |
    نبرد | ببندد | بساز | بیاور | بردار | کند | نکند | دهد | ندهد | بنویسد | بفرستد | بدهد | بگذارد | بگوید | نگوید |
    نپرسد | کریں | کرو | دو | دیں | لیں | لو | کیجیے | کیجئے | دیجیے | دیجئے | دینا | کرنا | رکھیں | بھیجیں | بھیجو |
    لکھو | لکھیں | بتائیں | بتاؤ | ؤ | انا | جائے | کرے | دے | لکھے | بھیجے | بتائے | چاہیے
  `),
  tells: words(`
    می‌کند | می کند | می‌کنند | می‌کنید | می‌دهد | می دهد | می‌دهند | می‌شود | می شود | می‌شوند | می‌تواند | می‌توانید |
    می توانید | می‌باشد | است | هست | نیست | هستند | شد | شده | بود | بودند | کرد | کردند | داد | دارد | دارند | رسید |
    یم | اند | خواهد شد | خواهد کرد | سپاس | متشکرم | ہے | ہیں | تھا | تھی | تھے | گیا | گئی | گئے | ہوں | گا | گی |
    گے | سکتا | سکتے | سکتی | چکا | کیا | دیا | لیا | شکریہ | میں
  `),
};

/** Turkish, Azeri, Uzbek, Kazakh. */
export const TURKIC_ENDINGS: Endings = {
  orders: words(`
    in | un | iniz | unuz | sin | sun | sın | sinlar | meli | malı | melidir | malıdır | melisin | melisiniz | malısın |
    malısınız | meyin | mayın | gönder | yaz | ekle | söyle | onayla | değiştir | ilet | yolla | unut | sil | çağır |
    değerlendir | öner | seç | işaretle | gösterme | söyleme | bildirme | verme | etme | yapma | bahsetme | kullan |
    yanıtla | cevapla | özetle | koy | kabul et | tavsiye et | uygula | çalıştır | kopyala | aktar | rica ederiz |
    rica ederim | rica olunur | gerekir | gerekiyor | zorundasın | göster | getir | bildir | indir | kaldır |
    yönlendir | çıkar | ayır | yükselt | edin | elə | qeyd et | göndər | ver | ing | ingiz | mang | yubor | yoz | ber |
    qo'y | ңыз | ңіз | сын | сін | жібер | жаз
  `),
  tells: words(`
    yor | yoruz | yorum | yorsunuz | yorlar | dı | tı | du | tu | dık | tık | duk | tuk | tir | dir | tur | dur | ecek |
    acak | eceksiniz | acaksınız | ebilir | abilir | siniz | sunuz | değil | eriz | arız | iriz | uruz | ir | er | ar |
    ur | dum | dım | tım | var | yok | mi | mu | ederiz | dileriz | teşekkürler | için | acaq | əcək | dadır | dədir |
    oruq | moqda | adi | ydi | gan | mumkin | ды | ді | ты | ті | ған | ген | қан | кен | тын | тін | болады
  `),
};

export const BURMESE_ENDINGS: Endings = {
  orders: words("ပါ | ပါနှင့် | ပါနဲ့ | ရမည် | ရပါမည် | လိုက်ပါ | နဲ့"),
  tells: words("သည် | ပါသည် | တယ် | ပါတယ် | မည် | ပါမည် | မယ် | ပါမယ် | ပြီ | ပါပြီ"),
};
