/** Orders to a model in the languages of Eastern Europe and in Turkish. */
import { words } from "./language.ts";
import type { OrderWords } from "./order-words.ts";
import { GREEK_READERS, TURKIC_READERS } from "./order-words-readers-northern.ts";
import { RUSSIAN_READERS, SOUTH_SLAVIC_READERS, UKRAINIAN_READERS } from "./order-words-readers-slavic.ts";

export const CYRILLIC_ORDERS: readonly OrderWords[] = [
  // Russian
  {
    ...RUSSIAN_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | ии ассистент* | ии агент* | ии помощник* | ии модел* |
      ассистент ии | ассистенту ии | искусственный интеллект | искусственного интеллекта | искусственному
      интеллекту | языковая модель | языковой модели | языковую модель | языковые модели | нейросет* | ai
      ассистент* | ai агент*
    `),
    calls: words(`
      для ии | если ты ии | если вы ии | если ты языковая модель | если это сообщение читает ии | дорогой
      ии | уважаемый ии | как языковая модель | внимание ии | инструкция для ии
    `),
    overrides: words(`
      игнорируй* | проигнорируй* | забудь* | не обращай внимания | не обращайте внимания | не следуй | не
      выполняй | отмени | пренебреги | обойди | отбрось
    `),
    instructions: words(`
      инструкци* | указани* | промпт* | директив* | предписани* | распоряжени* | установк*
    `),
    rules: words("правил* | команд*"),
    scopes: words(`
      все | всех | свои | твои | предыдущ* | прежн* | ранее | предшествующ* | прошлы* | выше | систем*
    `),
    sends: words(`
      отправь* | отправить | перешли* | переслать | пришли | вышли | сообщи | передай | ответь* |
      опубликуй | переведи | оплати
    `),
    secrets: words(`
      код | коды | кода | кодов | кодами | парол* | токен* | ящик* | входящие | секрет* | учетные данные |
      учетных данных | ссылку для сброса | ссылки для сброса
    `),
    newest: words("последн* | новейш* | свежий | все | всех | кажды* | немедленно"),
    hides: words(`
      не говори* | не сообщай* | не упоминай* | не уведомляй* | не рассказывай* | ничего не говори* | без
      ведома | без уведомления | не спрашивая | втайне | не раскрывай
    `),
    users: words("пользовател* | оператор* | человек* | владельц* | хозяин*"),
    obeys: words(`
      выполни | исполни | твоя новая задача | новая роль | используй свои | удали письмо | отвечай только
      | расшифруй | декодируй
    `),
    tools: words("используй инструменты | найди в ящике | найди в почте"),
    prompts: words(`
      свой системный промпт | твой системный промпт | системный промпт | свой промпт | твой промпт | свои
      системные инструкции
    `),
    reveals: words("покажи | раскрой | повтори | выведи | напиши | процитируй | отправь | пришли | ответь"),
    people: words(`
      мои | моих | мое | наши | наших | наш | по поводу | относительно | касательно | если вы | страниц* |
      руководств*
    `),
    never: words("никогда | никому | не"),
  },
  // Ukrainian
  {
    ...UKRAINIAN_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | ші асистент* | ші агент* | ші помічник* | асистент ші |
      штучний інтелект | штучного інтелекту | мовну модель | мовні моделі | мовна модель | мовної моделі |
      нейромереж*
    `),
    calls: words(`
      для ші | якщо ти ші | якщо ви ші | якщо ти мовна модель | шановний ші | як мовна модель | увага ші
    `),
    overrides: words(`
      ігноруй* | проігноруй* | забудь* | не зважай* | не звертай уваги | не виконуй | знехтуй | обійди |
      відкинь
    `),
    instructions: words(`
      інструкці* | вказівк* | вказівок | промпт* | директив* | розпоряджен* | настанов*
    `),
    rules: words("правил* | команд*"),
    scopes: words("усі | всі | усіх | всіх | свої | твої | попередн* | минул* | раніше | вище | систем*"),
    sends: words(`
      надішли* | відправ* | перешли* | передай | повідом | відповідай | опублікуй | сплати | перекажи
    `),
    secrets: words(`
      код | коди | коду | кодів | парол* | токен* | скриньк* | вхідні | секрет* | облікові дані
    `),
    newest: words("останн* | найновіш* | усі | всі | кожен | негайно"),
    hides: words(`
      не кажи* | не повідомляй* | не згадуй* | не розповідай* | нічого не кажи | без відома | без
      повідомлення | не питаючи | не розкривай
    `),
    users: words("користувач* | оператор* | людин* | власник*"),
    obeys: words(`
      зобов'язаний | виконай | твоє нове завдання | відповідай лише | розшифруй | декодуй | видали лист
    `),
    tools: words("використай інструменти | знайди в скриньці"),
    prompts: words(`
      свій системний промпт | твій системний промпт | системний промпт | свій промпт | твій промпт
    `),
    reveals: words("покажи | розкрий | повтори | виведи | напиши | надішли | процитуй"),
    people: words("мої | моїх | наші | наших | наш | щодо | стосовно | якщо ви | сторінк* | посібник*"),
    never: words("ніколи | нікому | не"),
  },
  // Bulgarian, Serbian, Croatian
  {
    ...SOUTH_SLAVIC_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | ии асистент* | аи асистент* | ai асистент* | езиков модел |
      езиковия модел | изкуствен интелект | ai pomocnik* | ai asistent* | umjetna inteligencija | vestacka
      inteligencija | jezicni model* | jezicki model* | вештачка интелигенција | језички модел*
    `),
    calls: words(`
      ако си ии | ако си езиков модел | ako si ai | ako si jezicni model | ako si jezicki model | за ии
      асистента
    `),
    overrides: words(`
      игнорирай | забрави | пренебрегни | не следвай | zanemari | zaboravi | ignorisi | ignoriraj |
      занемари | заборави | игнориши | ne obaziri se
    `),
    instructions: words(`
      инструкци* | указани* | uput* | instrukcij* | naredb* | упутств*
    `),
    rules: words("правила | команди | pravila"),
    scopes: words(`
      всички | твоите | предишни* | досегашни* | sve | svoje | prethodn* | ranij* | dosadasnj* | све |
      своје | претходн* | раниј*
    `),
    sends: words(`
      изпрати | препрати | отговори | posalji | proslijedi | prosledi | odgovori | пошаљи | проследи |
      одговори
    `),
    secrets: words(`
      код | кода | кодове | кодовете | парол* | kod | kodove | kodova | lozink* | sifr* | sanduc* |
      лозинк* | шифр* | сандуч*
    `),
    newest: words("последн* | всички | posljednj* | poslednj* | najnovij* | sve | последњ* | све"),
    hides: words(`
      не казвай | не споменавай | не уведомявай | без да казваш | ne govori | nemoj reci | ne spominji |
      ne obavjestavaj | ne obavestavaj | bez znanja | не говори | не помињи
    `),
    users: words("потребител* | korisnik* | корисник* | operater* | оператор*"),
    obeys: words("изпълни | izvrsi | изврши"),
    tools: words(""),
    prompts: words(`
      системния си промпт | svoj sistemski prompt | svoj sustavni prompt | свој системски промпт
    `),
    reveals: words("покажи | повтори | разкрий | pokazi | ponovi | otkrij | posalji | изпрати"),
    people: words("моите | нашите | относно | moje | nase | vezano | ako niste | моје | наше | у вези"),
    never: words("никога | nikad* | никад*"),
  },
  // Greek
  {
    ...GREEK_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | βοηθος τεχνητης νοημοσυνης | βοηθο τεχνητης νοημοσυνης |
      βοηθος ai | βοηθο ai | ai βοηθο* | πρακτορα* ai | γλωσσικο μοντελο | γλωσσικα μοντελα | μοντελο ai |
      τεχνητη νοημοσυνη | τεχνητης νοημοσυνης
    `),
    calls: words(`
      προς τον βοηθο ai | προς τον βοηθο τεχνητης | αν εισαι ai | αν εισαι γλωσσικο μοντελο | ως γλωσσικο
      μοντελο | αγαπητε βοηθε
    `),
    overrides: words(`
      αγνοησε | αγνοηστε | ξεχασε | ξεχαστε | παραβλεψε | μην ακολουθ* | μη λαβεις υποψη | παρακαμψε
    `),
    instructions: words("οδηγι* | εντολ* | προτροπ* | prompt | κατευθυν*"),
    rules: words("κανον*"),
    scopes: words("ολες | ολους | ολα | προηγουμεν* | σου | παραπανω | μεχρι τωρα | συστημ*"),
    sends: words(`
      στειλε | στειλτε | προωθησε | προωθηστε | απαντησε | απαντηστε | διαβιβασε | κοινοποιησε | πληρωσε
    `),
    secrets: words("κωδικο* | κωδικος | συνθηματικ* | εισερχομεν* | γραμματοκιβωτι* | θυριδα* | token"),
    newest: words("τελευται* | προσφατ* | ολους | ολα | καθε | αμεσως"),
    hides: words(`
      μην πεις | μην αναφερεις | μην ενημερωσεις | μην το πεις | χωρις να πεις | χωρις να ενημερωσεις |
      χωρις να ρωτησεις | μην αποκαλυψεις | μην ειδοποιησεις
    `),
    users: words("χρηστη* | χρηστης | χειριστη* | ανθρωπο* | ιδιοκτητη*"),
    obeys: words("εκτελεσε | η νεα σου αποστολη | απαντησε μονο | αποκωδικοποιησε"),
    tools: words("χρησιμοποιησε τα εργαλεια | ψαξε στα εισερχομενα"),
    prompts: words("το system prompt σου | το prompt σου | τις οδηγιες συστηματος σου"),
    reveals: words("δειξε | επαναλαβε | γραψε | αποκαλυψε | στειλε | απαντησε"),
    people: words("μου | μας | σχετικα | αν δεν | εαν δεν | σελιδα | εγχειριδι*"),
    never: words("ποτε | δεν"),
  },
  // Turkish
  {
    ...TURKIC_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | yapay zeka asistan* | yapay zeka ajan* | yapay zeka model*
      | yapay zeka | ai asistan* | ai ajan* | dil model* | buyuk dil model*
    `),
    calls: words(`
      yapay zeka asistanina | sevgili yapay zeka | eger bir yapay zeka | yapay zekaysan | bir dil
      modeliysen | dil modeli olarak | yapay zeka icin not
    `),
    overrides: words("yok say* | gormezden gel* | unut | unutun | dikkate alma* | goz ardi et* | uyma"),
    instructions: words("talimat* | yonerge* | istem* | prompt* | emir*"),
    rules: words("kural* | komut*"),
    scopes: words(`
      tum | butun | onceki | daha onceki | simdiye kadar* | yukaridaki | sana verilen | sistem* | mevcut
    `),
    sends: words("gonder* | ilet | iletin | yonlendir* | yanitla* | cevapla* | ode"),
    secrets: words(`
      kod | kodu | kodlari | kodunu | kodlarini | dogrulama kod* | giris kod* | guvenlik kod* | sifre* |
      parola* | gelen kutusu* | posta kutusu* | token*
    `),
    newest: words("son | en son | en yeni | tum | butun | her | hemen"),
    hides: words(`
      soyleme* | bahsetme* | bildirme* | haber verme* | belirtme* | sormadan
    `),
    users: words("kullanici* | operator* | insan* | sahib*"),
    obeys: words(`
      uymali* | yerine getir* | calistir* | yeni gorevin | sadece yanitla | kodunu coz
    `),
    tools: words("araclarini kullan* | posta kutusunda ara | gelen kutusunda ara"),
    prompts: words("sistem istemini | sistem promptunu | sistem talimatlarini | promptunu"),
    reveals: words("goster* | acikla* | tekrarla* | yaz | yazdir* | gonder* | ifsa et"),
    people: words("benim | bizim | hakkinda | ilgili | eger siz | sayfa | kilavuz* | degilseniz"),
    never: words("asla | hicbir*"),
  },
];
