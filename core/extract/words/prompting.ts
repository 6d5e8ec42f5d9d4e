/** How a page, an app or a person on the phone prompts for a code: asks for it, waits for it, has a field for it. */
import { words } from "./language.ts";

export const PROMPTING = words(`
  asks | empty box | empty field | blank box | blank field | empty space | asks you for it | asks for it | asked for |
  is asking | asking for | asking you | will ask | ask you for | you'll be asked | you'll be asked for |
  you will be asked | when asked | when you're asked | when you are asked | where it asks | when it asks | prompts |
  prompts you | will prompt | prompted | when prompted | where prompted | wants | will want | would like to see |
  would like to hear | like to know | waits for | waiting for | awaits | awaiting | looking for | expects | expecting |
  requires | requests | demands | needs to know | needs to hear | needs to see | needs one more thing | calls for |
  space for | gap for | box for | room for | is after | hungry for | says enter | missing piece | missing bit |
  holding out for | holds out for | itching for | itching to know | longs for | longing for | curious for |
  won't move without | won't open without | won't let you on without | hold out for | stuck until | stays shut until |
  stays locked until | fragt | wird gefragt | gefragt werden | gefragt wird | wirst du gefragt | danach gefragt |
  danach fragt | möchte wissen | will wissen | möchte noch | verlangt | fordert | wartet | erwartet | erfragt |
  abgefragt | bittet | braucht noch | benötigt noch | möchte von | will von | hätte gern | hätte gerne | nachgefragt |
  nachfragt | will noch | will sehen | möchte sehen | möchte hören | will hören | öffnet erst | öffnet sich erst |
  lauert auf | demande | demandera | vous sera demandé | sera demandé | demandé par | est demandé | demandée | réclame |
  attend | attendra | veut | voudra | exige | requiert | souhaite | aimerait savoir | il lui faut | il lui manque |
  case vide | case libre | case blanche | champ vide | case prévue | cadre prévu | case est vide | pide | pedirá |
  pida | solicita | solicite | solicitará | se lo pida | te lo pida | espera | está esperando | quiere | requiere |
  pregunta | preguntará | reclama | preguntarte | va a preguntar | te va a pedir | querrá | va a querer |
  casilla vacía | casilla en blanco | recuadro vacío | recuadro en blanco | campo vacío | espacio en blanco | pede |
  pedir lhe | vai pedir | vai te pedir | pedida | pedido pelo | solicitado | aguarda | à espera de | quer saber |
  pergunta | perguntar | quando pedir | quando for pedido | vai querer | quererá | ser lhe á pedido | campo vazio |
  espaço vazio | quadradinho vazio | caixa vazia | campo em branco | espaço em branco | chiede | chiederà |
  viene chiesto | richiesto da | richiesta da | richiede | aspetta | attende | vuole | pretende | domanda | domanderà |
  verrà chiesto | quando richiesto | vorrà | sta aspettando | casella vuota | campo vuoto | spazio vuoto |
  riquadro vuoto | vraagt | zal vragen | wordt gevraagd | gevraagd | wacht op | wacht nog op | verwacht | wil weten |
  wil graag | wil nog | heeft nodig | wil zien | wil horen | zit te wachten op | wacht alleen op | wacht alleen nog op |
  gaat pas open | pyta | pyta o | zapyta | zapyta o | prosi | poprosi | poprosi o | żąda | wymaga | czeka na |
  oczekuje | chce | zażąda | domaga się | просит | попросит | спросит | спрашивает | запросит | запрашивает | ждёт |
  ждет | ожидает | требует | потребует | хочет | просят | спросят | попросят | запросят | ждут | просить | попросить |
  запитає | запитує | питає | спитає | запросить | чекає | очікує | вимагає | хоче | попросять | запитають | žádá |
  požádá | ptá se | zeptá | čeká na | očekává | vyžaduje | vyzve | bude chtít | se ptá | požaduje | žiada | požiada |
  pýta | opýta | čaká na | očakáva | bude chcieť | spýta | zahteva | vpraša | vprašal | čaka na | pričakuje |
  bo vprašal* | želi | hoče | povpraša | traži | tražit će | zatražiti | zatražit će | pita | pitat će | upitat će |
  čeka | očekuje | zahtijeva | zatražiće | pitaće | hoće | тражи | тражиће | затражиће | пита | питаће | чека |
  очекује | захтева | жели | ще попита | иска | поиска | изисква | чака | очаква | ще ви попита | ще те попита |
  пита за | моли | бара | прашува | frågar | frågar efter | ber | kommer att fråga | väntar på | vill ha | vill veta |
  kräver | efterfrågar | begär | efterfrågas | blir tillfrågad | undrar | spørger | beder | venter på | vil have |
  vil vide | kræver | efterspørger | du bliver bedt | bedt om | spurgt | afventer | spør | vil ha | vil vite | krever |
  etterspør | blir spurt | blir bedt | etterlyser | vil vita | vill se | vil se | venter bare på | väntar bara på |
  lukker ikke op uden | kysyy | kysytään | kysytty | pyytää | pyydetään | odottaa | haluaa | vaatii | edellyttää |
  tiedustelee | kyselee | pyydettäessä | kysyttäessä | küsib | küsitakse | palub | ootab | tahab | nõuab | soovib |
  küsimisel | küsides | jautā | jautās | prasa | prasīs | lūdz | lūgs | gaida | vēlas | pieprasa | pieprasīs | grib |
  gaidīs | klausia | paklaus | prašo | paprašys | laukia | nori | reikalauja | prašys | pareikalaus | klaus | prašoma |
  kéri | kérni fogja | kér | kérdezi | kérdez | megkérdezi | várja | vár | elvárja | kérik | igényli | követeli |
  szeretné | bekéri | fogja kérni | cere | vă cere | îți cere | vă va cere | îți va cere | întreabă | va întreba |
  așteaptă | solicită | vrea | o să ceară | o să întrebe | va dori | dorește | pretinde | este cerut | căsuța goală |
  caseta goală | câmpul gol | căsuța liberă | ζητά | ζητάει | ζητήσει | ρωτά | ρωτάει | ρωτήσει | περιμένει | αναμένει |
  απαιτεί | θέλει | ζητείται | ζητηθεί | όταν ζητηθεί | istiyor | ister | isteyecek | isteyecektir | istenecek |
  istenen | istenir | istendiğinde | isteniyor | soruyor | sorar | soracak | sorulacak | sorulduğunda | sorulan |
  sorunca | bekliyor | bekler | bekleniyor | talep ediyor | talep edecek | isteyince | soruşur | istəyir | istəyəcək |
  gözləyir | tələb edir | so'raydi | so'raladi | kutmoqda | talab qiladi | сұрайды | күтіп тұр | күтуде | талап етеді |
  сұраса | спытае | чакае | патрабуе | просіць | kërkon | pyet | pret | do të kërkojë | eskatzen | eskatuko |
  galdetuko | galdetzen | zain dago | itxaroten | eskatzean | nahi du | nahiko du | jakin nahi | jakin nahiko | demana |
  demanarà | demani | vol | voldrà | preguntarà | exigeix | sol·licita | agarda | casella buida | camp buit |
  requadre buit | caixa baleira | recadro baleiro | campo baleiro | cela baleira | iarrfaidh | iarrtar | iarrann |
  ag fanacht | yn gofyn | gofynnir | yn aros | yitlob | titlob | jitlob | qed tistenna | vra vir | vra jou | vra om |
  wag vir | wag op | wag net vir | verwag | verlang | wil weet | wil hê | soek nog | biður um | biður þig |
  bíður eftir | spyr um | spyr þig | krefst | vill fá | beðið um | beðin um | beðinn um | inauliza | itauliza |
  inasubiri | inaomba | itaomba | inahitaji | inataka | humihingi | hihingin | hinihingi | hinihintay | naghihintay |
  magtatanong | itatanong | hinahanap | tinatanong | meminta | diminta | menunggu | ditanya | menanyakan | bertanya |
  memerlukan | mengharapkan | menanti | saat diminta | minta | yêu cầu | hỏi | chờ | cần | đòi | muốn | จะถาม | ถามหา |
  ขอให้ | จะขอ | รอ | ต้องการ | ถูกถาม | ร้องขอ | เมื่อระบบถาม | ຖາມ | ລໍຖ້າ | ສួរ | សួរ | រង់ចាំ | ទាមទារ | တောင်း |
  စောင့် | မေး | 询问 | 会问 | 會問 | 问你 | 問你 | 问您 | 問您 | 詢問 | 要求 | 索取 | 提示 | 等待 | 等着 | 等著 | 在等 | 问到 | 問到 | 聞かれ* | きかれたら |
  求められ* | 尋ねられ* | たずねられ* | 待って | お待ち | 尋ねます | 聞きます | 問われ* | 求めます | 求めて | 聞いて | 尋ねて | 必要です | 물으면 | 물어 | 묻는 | 묻습니다 | 묻거든 |
  요구하는 | 요구하면 | 요청하는 | 요청하면 | 기다리고 | 기다립니다 | 기다려요 | 요구합니다 | 요청합니다 | 원합니다 | 원해요 | 필요합니다 | يطلب | تطلب | سيطلب | ستطلب |
  يطلبه | تطلبه | يُطلب | سيُطلب | طلب منك | ينتظر | تنتظر | يسأل | تسأل | ستسأل | سيسأل | تسألك | يسألك | يحتاج |
  تحتاج | بانتظار | يريد | تريد | מבקש | מבקשת | יבקש | תבקש | מבקשים | יבקשו | שואל | שואלת | ישאל | תשאל | תישאל |
  תישאלו | מחכה | ממתין | ממתינה | דורש | דורשת | רוצה | צריך | צריכה | כשתתבקש | כשתתבקשו | כשישאלו | می‌خواهد |
  می خواهد | میخواهد | خواهد خواست | می‌پرسد | می پرسد | پرسید | منتظر | درخواست می‌کند | می‌طلبد | بخواهد | پرسیده |
  خواسته | پوچھے | مانگے | مانگ رہا | مانگ رہی | مانگا جائے | پوچھا جائے | انتظار | درکار | چاہتا | چاہتی | पूछेगा |
  पूछेगी | पूछे | पूछा जाए | मांगेगा | माँगेगा | मांगेगी | माँगेगी | मांगे | माँगे | मांग रहा | मांग रही | माँग रहा |
  माँग रही | मांगा जाए | माँगा जाए | इंतज़ार | इंतजार | चाहता | चाहती | चाहिए | पूछ रहा | पूछ रही | विचारेल | मागेल |
  विचारते | मागते | वाट पाहत | চাইবে | চায় | চাইছে | জিজ্ঞেস | জিজ্ঞাসা | অপেক্ষা | অপেক্ষায় | চাওয়া | চাইলে |
  கேட்கும் | கேட்கிறது | கேட்டால் | கேட்கப்படும் | காத்திருக்கிறது | காத்திருக்கும் | అడుగుతుంది | అడిగినప్పుడు |
  అడిగితే | వేచి | ಕೇಳುತ್ತದೆ | ಕೇಳಿದಾಗ | ಕಾಯುತ್ತಿದೆ | ചോദിക്കും | ചോദിക്കുമ്പോൾ | കാത്തിരിക്കുന്നു | પૂછશે | માંગશે |
  પૂછે | રાહ | ਪੁੱਛੇਗਾ | ਮੰਗੇਗਾ | ਮੰਗੇ | ਉਡੀਕ | අසන | ඉල්ලන | ඉල්ලා | يطلبها | المطلوب منك | بحاجة إلى | تحتاج الصفحة |
  מה שהחלון | שמבקש | שמבקשת | מצפה | זקוק ל | از شما می‌خواهند | می‌خواهدش | می‌طلبند | چشم به راه | نیاز دارد |
  مانگتی | مانگتا | پوچھتی | پوچھتا | طلب کر رہ* | माँगती | माँगता | मांगती | मांगता | मागतो | मागत आहे | विचारत आहे |
  विचारतो | માગે છે | માંગે છે | માગશે | ਮੰਗ ਰਹੀ | ਮੰਗ ਰਿਹਾ | ਮੰਗਦੀ | ਮੰਗਦਾ | ਮੰਗੇਗੀ | ਪੁੱਛੇਗੀ | கேட்பது |
  கேட்கும்போது | எதிர்பார்க்கிறது | అడుగుతున్నది | అడుగుతోంది | అడుగుతుంటే | కోరుతోంది | కోరుతుంది | ఎదురుచూస్తోంది |
  ಕೇಳುತ್ತಿದೆ | ಕೇಳುತ್ತಿರುವುದು | ಕೇಳಿದರೆ | ಬಯಸುತ್ತದೆ | ಬೇಡುತ್ತಿದೆ | ചോദിക്കുന്നത് | ചോദിക്കുന്നു | ആവശ്യപ്പെടുന്നു |
  ആവശ്യപ്പെടുന്നത് | ඉල්ලන්නේ | ඉල්ලනවා | ඉල්ලයි | අසයි | අහනවා | බලා සිටී | የሚጠይቀው | የሚጠይቅዎት | እየጠየቀ | የሚፈልገው | ይፈልጋል |
  ሲጠይቅ | ሲጠየቁ | ሲጠይቅዎ | ითხოვს | მოითხოვს | გთხოვთ მიუთითოთ | გკითხავთ | გკითხავს | ელოდება | ელის | სთხოვს | მოგთხოვთ |
  გთხოვს | խնդրում է | պահանջում է | կհարցնի | հարցնում է | սպասում է | կխնդրի | կպահանջի | ուզում է | ይጠይቃል | ይጠይቅዎታል |
  እየጠበቀ | opens only with | only opens with | opens only for | only opens for | only answers to | answers only to |
  yields only to | like to hear it from you | lässt sich nur mit | öffnet sich nur mit | gibt nur nach | hört nur auf |
  gaat alleen open met | geeft pas toe | luistert alleen naar | öppnas bara med | lyssnar bara på | åbner kun med |
  lytter kun til | åpner bare med | hører bare på | opnast aðeins með | gaan net oop met
`);
