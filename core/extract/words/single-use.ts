/** Words for something that works only once: for one session, for one sign-in, a new one each time. */
import { words } from "./language.ts";

export const SINGLE_USE = words(`
  once only | it once | code once | number once | valid once | usable once | exactly once | good once | once and |
  use once | one time | one time use | single use | one use | only once | just once | used once | works once |
  good for one | single sign in | single login | single log in | one sign in | one login | one log in | one session |
  this once | this time only | this session only | for this session | per session | each time | every time |
  every sign in | every login | fresh one | a new one | new one each | used again | be reused | used twice |
  work twice | a second time | self destructs | for this login | for this sign in | this sign in only |
  this login only | this change only | this request only | this attempt only | this purchase only | this payment only |
  disposable | throwaway | throw away | one shot | one off | oneoff | changes each | changes every | next time |
  one go | one visit | each visit | every visit | single entry | expires after use | after one use | after use |
  einmal | einmalig | einmalige | einmaliger | einmalig gültig | ein einziges mal | einmalig verwendbar |
  nur für diese | nur für diesen | für diese sitzung | für diese anmeldung | für diesen vorgang | jedes mal | jedesmal |
  bei jeder anmeldung | nächstes mal | beim nächsten mal | kein zweites mal | für einen versuch | wegwerf* |
  danach ist er | danach verfällt | une fois | une seule fois | usage unique | à usage unique | unique usage |
  cette fois | pour cette session | pour cette connexion | chaque fois | à chaque connexion | jetable |
  une seule connexion | la prochaine fois | seule utilisation | pour cette opération | deux fois | plus jamais |
  una vez | una sola vez | un solo uso | un único uso | uso único | de un uso | cada vez | esta vez | esta sesión |
  cada acceso | cada ingreso | desechable | dos veces | una única vez | un solo ingreso | una sola entrada |
  un solo acceso | uma vez | uma única vez | utilização única | uma única entrada | uma só vez | desta vez |
  esta sessão | cada acesso | próxima vez | descartável | duas vezes | una volta | una sola volta | monouso |
  uso singolo | un solo accesso | ogni volta | ogni accesso | questa volta | questa sessione | la prossima volta |
  due volte | usa e getta | één keer | een keer | één maal | eenmaal | enkel gebruik | elke keer | iedere keer |
  deze keer | deze sessie | alleen voor deze | volgende keer | twee keer | wegwerp* | jednorazow* | raz | każdorazowo |
  każdym razem | tym razem | następnym razem | na tę sesję | jedno logowanie | jedno użycie | jednokrotn* |
  do jednego użycia | одноразов* | один раз | однократн* | единожды | каждый раз | один вход | в этот раз |
  следующий раз | только для этого | дважды | разовый | разовое | лише раз | щоразу | кожного разу | кожен раз |
  на один вхід | цього разу | наступного разу | двічі | разовий | jednorázov* | jednou | jedno použití | pokaždé |
  tentokrát | příště | dvakrát | pro toto přihlášení | jedno přihlášení | jednorazov* | zakaždým | tentoraz | nabudúce |
  jedno použitie | jedno prihlásenie | enkratn* | enkrat | vsakič | tokrat | naslednjič | dvakrat | eno prijavo |
  eno uporabo | jednokratn* | jednom | svaki put | ovaj put | sljedeći put | sledeći put | dvaput | jednu prijavu |
  za jednu upotrebu | једнократн* | једном | сваки пут | овај пут | следећи пут | једну пријаву | еднократ* | веднъж |
  един път | всеки път | този път | следващия път | за един вход | едно влизане | два пъти | еднаш | секогаш нов |
  en gång | engångs* | varje gång | den här gången | nästa gång | en inloggning | två gånger | denna session | én gang |
  kun én gang | en gang | kun en gang | engangs* | hver gang | denne gang | denne gangen | neste gang | næste gang |
  to gange | to ganger | én innlogging | ét login | éngangs* | kerran | kertakäyttö* | joka kerta | joka kerralla |
  tällä kertaa | ensi kerralla | seuraavalla kerralla | kahdesti | yhteen kirjautumiseen | yhtä kirjautumista |
  ühe korra | üks kord | ühekord* | vaid korra | iga kord | seekord | järgmine kord | järgmisel korral | üheks korraks |
  kaks korda | vienreiz | vienu reizi | vienreizēj* | katru reizi | šoreiz | nākamreiz | divreiz | vieną kartą |
  tik vieną kartą | vienkartin* | tik kartą | kaskart | kiekvieną kartą | šį kartą | kitą kartą | du kartus |
  vienam kartui | vienam prisijungimui | egyszer | egyszeri | egyetlen alkalommal | egy alkalommal | minden alkalommal |
  ezúttal | legközelebb | kétszer | egy belépésre | egyszer használható | alkalomra | o dată | o singură dată |
  unică folosință | de fiecare dată | la fiecare | data aceasta | data viitoare | de două ori | o singură utilizare |
  fiecare vizită | μία φορά | μια φορά | μίας χρήσης | μιας χρήσης | κάθε φορά | αυτή τη φορά | την επόμενη φορά |
  δύο φορές | για μία είσοδο | μία χρήση | tek kullanımlık | bir kez | bir kere | bir defa | bir defalık | bir kerelik |
  tek sefer* | her seferinde | her defasında | bu sefer* | bir dahaki sefere | iki kez | tek giriş* | birdəfəlik |
  bir dəfə | hər dəfə | bu dəfə | bir marta | bir martalik | har safar | har gal | бір рет | бір реттік | әр жолы |
  аднаразов* | адзін раз | кожны раз | një herë | njëpërdorimsh* | çdo herë | këtë herë | behin | erabilera bakarreko |
  aldiro | bakoitzean | aldi bakarr* | erabilera bakarra | un cop | un sol cop | una vegada | una sola vegada |
  un sol ús | cada cop | cada vegada | aquest cop | la propera vegada | dues vegades | unha vez | unha soa vez |
  dun só uso | un só uso | uair amháin | gach uair | an uair seo | aon úsáid | unwaith | untro | bob tro | y tro hwn |
  un tro | un defnydd | darba | din id darba | użu wieħed | eenmalig* | hierdie keer | einu sinni | einnota |
  í hvert skipti | hverju sinni | að þessu sinni | næst | eina innskráningu | mara moja | kila mara | wakati huu |
  mara mbili | isang beses | minsan lang | tuwing | bawat | sa susunod | ngayong beses | sekali | sekali pakai |
  satu kali | satu kali pakai | setiap kali | kali ini | lain kali | dua kali | satu sesi | sesi ini | sekali guna |
  setiap log masuk | một lần | dùng một lần | sử dụng một lần | mỗi lần | lần này | lần sau | hai lần | lần đăng nhập |
  ครั้งเดียว | ใช้ได้ครั้งเดียว | หนึ่งครั้ง | ทุกครั้ง | ครั้งนี้ | ครั้งหน้า | ครั้งต่อไป | ຄັ້ງດຽວ | ທຸກຄັ້ງ |
  ຄັ້ງນີ້ | មួយដង | រាល់ដង | ម្តង | တစ်ကြိမ် | တစ်ခါ | အကြိမ်တိုင်း | 一次 | 只能使用一次 | 单次 | 單次 | 每次 | 此次 | 这次 | 這次 | 下次 |
  本次 | 用完即 | 用过即 | 用過即 | 两次 | 兩次 | 不可重复 | 不可重複 | 无法重复使用 | 一經使用 | 一回 | 1回 | １回 | 一度 | 1度 | 今回 | 毎回 | そのつど | 都度 | 次回 |
  使い捨て | 二度 | 2回 | 再利用 | ワンタイム | 한 번 | 한번 | 1회 | 매번 | 이번 | 다음번 | 다음에는 | 두 번 | 일회 | 재사용 | 접속할 때마다 | 때마다 | مرة واحدة |
  لمرة واحدة | استعمال واحد | استخدام واحد | كل مرة | هذه المرة | المرة القادمة | مرتين | لهذه الجلسة | دخول واحد |
  פעם אחת | לפעם אחת | חד פעמי | חד פעמית | בכל פעם | כל פעם | הפעם | בפעם הבאה | פעמיים | לשימוש אחד | לכניסה אחת |
  یک بار | یکبار | یک‌بار | یکبار مصرف | یک‌بارمصرف | یکبارمصرف | هر بار | این بار | دفعه بعد | دو بار | هربار |
  ایک بار | ایک ہی بار | ایک مرتبہ | ہر بار | اس بار | اگلی بار | एक बार | एक ही बार | हर बार | इस बार | अगली बार |
  दो बार | एकबारगी | एकदाच | एकदा | प्रत्येक वेळी | दरवेळी | एक वेळ | एकवेळ | একবার | একবারই | একবারের | প্রতিবার |
  এবার | পরের বার | দুইবার | ஒரு முறை | ஒருமுறை | ஒரே முறை | ஒரு முறை மட்டுமே | ஒருமுறை மட்டுமே | ஒவ்வொரு முறையும் |
  இந்த முறை | அடுத்த முறை | இருமுறை | ఒకసారి | ఒక్కసారి | ఒక్కసారే | ప్రతిసారీ | ಒಮ್ಮೆ | ಒಂದು ಬಾರಿ | ಪ್ರತಿ ಬಾರಿ |
  ഒരിക്കൽ | ഒരു തവണ | ഒറ്റത്തവണ | ഓരോ തവണയും | એક વાર | એક જ વાર | દર વખતે | ਇੱਕ ਵਾਰ | ਹਰ ਵਾਰ | එක් වරක් | සෑම විටම |
  ერთხელ | ერთჯერად* | ყოველ ჯერზე | ყოველთვის ახალი | ამჯერად | შემდეგ ჯერზე | ერთ შესვლაზე | մեկ անգամ | միանգամյա |
  մեկանգամյա | ամեն անգամ | այս անգամ | հաջորդ անգամ | አንድ ጊዜ | በእያንዳንዱ ጊዜ
`);
