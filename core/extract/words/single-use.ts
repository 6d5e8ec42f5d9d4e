/** What is said of what is good once: in one session, for one sign-in, another one each time. */
import { words } from "./language.ts";

export const SINGLE_USE = words(`
  once only | it once | code once | number once | valid once | usable once | exactly once | good once | once and |
  use once | one time | one time use | single use | one use | only once | just once | used once | works once |
  good for one | single sign in | single login | single log in | one sign in | one login | one log in |
  one session | this once | this time only | this one time | this session only | for this session | for one session |
  per session | each time | every time | every sign in | every login | fresh one | fresh each time | a new one |
  another one next time | new one each | used again | be reused | used twice | work twice | a second time |
  self destructs | for this login | for this sign in | this sign in only | this login only | for this change only |
  this change only | this request only | this attempt only | this purchase only | this payment only | disposable |
  throwaway | throw away | one shot | one off | oneoff | changes each | changes every | next time | one go | one visit |
  each visit | every visit | single entry | expires after use | after one use | after use | einmal | einmalig |
  einmalige | einmaliger | einmalig gültig | nur einmal | genau einmal | ein einziges mal | einmalig verwendbar |
  nur für diese | nur für diesen | für diese sitzung | für diese anmeldung | für diesen vorgang | jedes mal |
  jedes mal neu | jedesmal | bei jeder anmeldung | nächstes mal | beim nächsten mal | kein zweites mal |
  nicht noch einmal | für einen versuch | wegwerf* | danach ist er | danach verfällt | une fois | une seule fois |
  qu'une fois | qu'une seule fois | usage unique | à usage unique | unique usage | cette fois | pour cette session |
  pour cette connexion | chaque fois | à chaque fois | à chaque connexion | jetable | une seule connexion |
  la prochaine fois | seule utilisation | pour cette opération | deux fois | plus jamais | una vez | una sola vez |
  solo una vez | sólo una vez | un solo uso | un único uso | uso único | de un solo uso | de un uso | cada vez |
  esta vez | para esta sesión | esta sesión | cada acceso | cada ingreso | la próxima vez | desechable | dos veces |
  una única vez | un solo ingreso | una sola entrada | un solo acceso | uma vez | uma única vez | só uma vez |
  apenas uma vez | utilização única | uma única entrada | uma só vez | desta vez | esta sessão | para esta sessão |
  a cada acesso | cada acesso | próxima vez | descartável | duas vezes | una volta | una sola volta | solo una volta |
  una volta sola | monouso | uso singolo | un solo accesso | ogni volta | ogni accesso | questa volta |
  questa sessione | per questa sessione | la prossima volta | due volte | usa e getta | één keer | een keer |
  slechts één keer | maar één keer | één maal | eenmaal | enkel gebruik | elke keer | iedere keer | deze keer |
  deze sessie | alleen voor deze | volgende keer | twee keer | wegwerp* | jednorazow* | jeden raz | tylko raz |
  tylko jeden raz | raz | za każdym razem | każdorazowo | każdym razem | tym razem | następnym razem | na tę sesję |
  jedno logowanie | jedno użycie | jednokrotn* | do jednego użycia | одноразов* | один раз | только один раз |
  лишь один раз | однократн* | единожды | на один раз | каждый раз | на один вход | один вход | в этот раз |
  следующий раз | только для этого | дважды | разовый | разовое | лише один раз | лише раз | щоразу | кожного разу |
  кожен раз | на один вхід | цього разу | наступного разу | двічі | разовий | jednorázov* | jednou | pouze jednou |
  jen jednou | jedno použití | pokaždé | tentokrát | příště | dvakrát | pro toto přihlášení | jedno přihlášení |
  jednorazov* | iba raz | len raz | jediný raz | zakaždým | tentoraz | nabudúce | jedno použitie | jedno prihlásenie |
  enkratn* | samo enkrat | enkrat | vsakič | tokrat | naslednjič | dvakrat | eno prijavo | eno uporabo | jednokratn* |
  jednom | samo jednom | svaki put | ovaj put | sljedeći put | sledeći put | dvaput | jednu prijavu |
  za jednu upotrebu | једнократн* | једном | само једном | сваки пут | овај пут | следећи пут | једну пријаву |
  еднократ* | веднъж | само веднъж | един път | само един път | всеки път | този път | следващия път | за един вход |
  едно влизане | два пъти | еднаш | само еднаш | секогаш нов | en gång | bara en gång | endast en gång | engångs* |
  varje gång | den här gången | nästa gång | en inloggning | två gånger | denna session | én gang | kun én gang |
  en gang | kun en gang | bare én gang | bare en gang | engangs* | hver gang | denne gang | denne gangen | neste gang |
  næste gang | to gange | to ganger | én innlogging | ét login | éngangs* | kerran | vain kerran | yhden kerran |
  kertakäyttö* | joka kerta | joka kerralla | tällä kertaa | ensi kerralla | seuraavalla kerralla | kahdesti |
  yhteen kirjautumiseen | yhtä kirjautumista | ühe korra | üks kord | ühekord* | vaid korra | ainult ühe korra |
  iga kord | seekord | järgmine kord | järgmisel korral | üheks korraks | kaks korda | vienreiz | vienu reizi |
  tikai vienu reizi | vienreizēj* | tikai vienreiz | katru reizi | šoreiz | nākamreiz | divreiz | vieną kartą |
  tik vieną kartą | vienkartin* | tik kartą | kaskart | kiekvieną kartą | šį kartą | kitą kartą | du kartus |
  vienam kartui | vienam prisijungimui | egyszer | csak egyszer | egyszeri | egyszer használatos | egyetlen alkalommal |
  egy alkalommal | minden alkalommal | ezúttal | legközelebb | kétszer | egy belépésre | egyszer használható |
  alkalomra | o dată | o singură dată | doar o dată | unică folosință | de unică folosință | de fiecare dată |
  la fiecare | data aceasta | data viitoare | de două ori | o singură utilizare | fiecare vizită | μία φορά | μια φορά |
  μόνο μία φορά | μόνο μια φορά | μίας χρήσης | μιας χρήσης | κάθε φορά | αυτή τη φορά | την επόμενη φορά | δύο φορές |
  για μία είσοδο | μία χρήση | tek kullanımlık | bir kez | yalnızca bir kez | sadece bir kez | bir kere | bir defa |
  bir defalık | bir kerelik | tek sefer* | her seferinde | her defasında | bu sefer* | bir dahaki sefere | iki kez |
  tek giriş* | birdəfəlik | bir dəfə | yalnız bir dəfə | hər dəfə | bu dəfə | bir marta | bir martalik |
  faqat bir marta | har safar | har gal | бір рет | бір реттік | тек бір рет | әр жолы | аднаразов* | адзін раз |
  толькі адзін раз | кожны раз | një herë | vetëm një herë | njëpërdorimsh* | çdo herë | këtë herë | behin |
  behin bakarrik | behin baino | erabilera bakarreko | aldiro | bakoitzean | aldi bakarr* | erabilera bakarra | un cop |
  un sol cop | només un cop | una vegada | una sola vegada | d'un sol ús | un sol ús | cada cop | cada vegada |
  aquest cop | la propera vegada | dues vegades | unha vez | unha soa vez | só unha vez | dun só uso | un só uso |
  uair amháin | aon uair amháin | gach uair | an uair seo | aon úsáid | unwaith | dim ond unwaith | untro | bob tro |
  y tro hwn | un tro | un defnydd | darba | darba biss | darba waħda | kull darba | din id darba | użu wieħed |
  net een keer | eenmalig* | hierdie keer | einu sinni | aðeins einu sinni | einnota | í hvert skipti | hverju sinni |
  að þessu sinni | næst | eina innskráningu | mara moja | mara moja tu | kila mara | wakati huu | mara mbili |
  isang beses | isang beses lang | minsan lang | pang isang beses | tuwing | bawat | sa susunod | ngayong beses |
  sekali | sekali pakai | satu kali | hanya sekali | sekali saja | satu kali pakai | setiap kali | kali ini |
  lain kali | dua kali | satu sesi | sesi ini | sekali guna | sekali sahaja | satu kali sahaja | setiap log masuk |
  một lần | chỉ một lần | dùng một lần | sử dụng một lần | mỗi lần | lần này | lần sau | hai lần | lần đăng nhập |
  ครั้งเดียว | เพียงครั้งเดียว | ใช้ได้ครั้งเดียว | หนึ่งครั้ง | ทุกครั้ง | ครั้งนี้ | ครั้งหน้า | ครั้งต่อไป |
  ຄັ້ງດຽວ | ທຸກຄັ້ງ | ຄັ້ງນີ້ | ម្តងគត់ | តែម្តង | មួយដង | រាល់ដង | ម្តង | တစ်ကြိမ် | တစ်ကြိမ်သာ | တစ်ခါ | တစ်ခါသုံး |
  အကြိမ်တိုင်း | 一次 | 仅一次 | 只能使用一次 | 一次性 | 仅限一次 | 单次 | 單次 | 僅限一次 | 只限一次 | 每次 | 此次 | 这次 | 這次 | 下次 | 本次 | 只用一次 | 用完即 |
  用过即 | 用過即 | 两次 | 兩次 | 不可重复 | 不可重複 | 无法重复使用 | 一經使用 | 一回 | 1回 | １回 | 一回限り | 1回限り | １回限り | 一度 | 一度だけ | 1度 | 今回 | 今回だけ |
  今回のみ | 今回限り | 一度限り | 毎回 | そのつど | その都度 | 都度 | 次回 | 使い捨て | 一度きり | 二度 | 2回 | 再利用 | ワンタイム | 1度だけ | 한 번 | 한번 | 1회 | 일회용 |
  1회용 | 한 번만 | 한번만 | 1회만 | 매번 | 이번 | 이번만 | 다음번 | 다음에는 | 두 번 | 일회 | 재사용 | 접속할 때마다 | 때마다 | مرة واحدة | لمرة واحدة |
  لمرة واحدة فقط | استعمال واحد | استخدام واحد | كل مرة | في كل مرة | هذه المرة | المرة القادمة | مرتين | لهذه الجلسة |
  دخول واحد | פעם אחת | לפעם אחת | חד פעמי | חד פעמית | פעם אחת בלבד | בכל פעם | כל פעם | הפעם | בפעם הבאה | פעמיים |
  לשימוש אחד | לכניסה אחת | חד פעמיים | یک بار | یکبار | یک‌بار | فقط یک بار | تنها یک بار | یکبار مصرف | یک‌بارمصرف |
  یکبارمصرف | هر بار | این بار | دفعه بعد | دو بار | هربار | ایک بار | صرف ایک بار | ایک ہی بار | ایک مرتبہ | ہر بار |
  اس بار | اگلی بار | एक बार | केवल एक बार | सिर्फ एक बार | सिर्फ़ एक बार | एक ही बार | हर बार | इस बार | अगली बार |
  दो बार | एकबारगी | एकदाच | फक्त एकदा | एकदा | प्रत्येक वेळी | दरवेळी | एक वेळ | एकवेळ | একবার | একবারই | শুধু একবার |
  মাত্র একবার | একবারের | প্রতিবার | এবার | পরের বার | দুইবার | একবারই ব্যবহার | ஒரு முறை | ஒருமுறை | ஒரே முறை |
  ஒரு முறை மட்டுமே | ஒருமுறை மட்டுமே | ஒவ்வொரு முறையும் | இந்த முறை | அடுத்த முறை | இருமுறை | ఒకసారి | ఒక్కసారి |
  ఒక్కసారే | ప్రతిసారీ | ಒಮ್ಮೆ | ಒಂದು ಬಾರಿ | ಒಮ್ಮೆ ಮಾತ್ರ | ಪ್ರತಿ ಬಾರಿ | ഒരിക്കൽ | ഒരു തവണ | ഒറ്റത്തവണ | ഓരോ തവണയും |
  એક વાર | એક જ વાર | ફક્ત એક વાર | દર વખતે | ਇੱਕ ਵਾਰ | ਸਿਰਫ਼ ਇੱਕ ਵਾਰ | ਹਰ ਵਾਰ | එක් වරක් | එක් වරක් පමණක් | සෑම විටම |
  ერთხელ | მხოლოდ ერთხელ | ერთჯერად* | ყოველ ჯერზე | ყოველთვის ახალი | ამჯერად | შემდეგ ჯერზე | ერთ შესვლაზე |
  մեկ անգամ | միայն մեկ անգամ | միանգամյա | մեկանգամյա | ամեն անգամ | այս անգամ | հաջորդ անգամ | አንድ ጊዜ | አንድ ጊዜ ብቻ |
  በእያንዳንዱ ጊዜ
`);
