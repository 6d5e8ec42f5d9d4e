/** What people write around links in the languages of Turkey, the Caucasus, the Near East and East Africa. */
import { words } from "./language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

export const ORIENTAL: LinkPhrases = {
  verify: words(`
    doğru kişi* | doğru kişiye | doğru insan* | doğru adama | doğru kutuya | kişiyi bulduğunu | mektup ulaştı | mektubu aldım | ileti bana ulaştı |
    elime ulaştı | elime geçti | bana ulaştı | öğrenene kadar | emin olana kadar | onaylayana kadar | katılıyorum ekibe |
    ekibe giriyorum | ekibe katılıyorum | davete evet | kabul ediyorum daveti |
    yeni adresi | yeni adresimi | yeni adresinizi | yeni adresini | yeni adresiniz* | yeni adresin* | yeni e posta adres* | adres değişikliği* |
    adresinizi değiştir* | adresini değiştir* | iletişim bilginiz | değişikliği onayla* |
    evet bu posta | posta kutusu benim | bu benim adresim | bu adres benim | adres bana | kutu benim | hesap benim | evet ben | evet doğru | evet gelsin |
    olur gelsin | olur gönderin | gelsin | göndersin | yazın bana | bana yazın | bana gönderin | yazalım mı | gönderelim mi |
    yazabilirsiniz | gönderebilirsiniz | haber almak istiyorum | beni de ekleyin | beni listeye | katılıyorum | ben de varım | ben varım |
    sana ait olduğun* | size ait olduğun* | sana ait mi | size ait mi | gerçekten sana | gerçekten size | gerçekten siz | gerçekten sen | senin olduğunu |
    sizin olduğunu | bilmek istiyoruz | bilmemiz lazım | emin değiliz | bir şey kaldı | tek bir şey kaldı | tek şey kaldı | az kaldı | çok az kaldı |
    bitmek üzere | bitti sayılır | son bir şey | bir dokunuş | adresini yazdı* | adresinizi yazdı* | adresini girdi | adresinizi girdi |
    adresini ekledi | bu adresi ekle* | başkası yazdı* | başkası girdi* | aramıza katıl* | hoş geldin demeden | kaydı bitir* | kaydımı bitir* |
    kaydımı tamamla | üyeliğimi başlat | üyeliğimi tamamla | hesabımı başlat | hesabını başlat | hesap seni bekliyor | hesabın hazır olmak |
    hesabını canlandır* | yola çıkmadan |
    benim adresim | adres benim | bana ait | evet benim | evet bu benim | evet istiyorum | evet gönderin | evet yollayın | evet yazın | evet kabul ediyorum |
    evet aldım | almak istiyorum | katılmak istiyorum | üye olmak istiyorum | beni kaydedin | beni ekleyin | beni yazın | ben kaydoldum | ben üye oldum |
    ben kayıt oldum | listedesiniz | başka biri | başkası sizin | başkası senin | haberiniz olmadan | izniniz olmadan | yazdığınız adres | verdiğiniz adres |
    adresinizi bıraktı* | adres doğru | adresin doğru | doğru adres | adres çalışıyor | posta kutunuz çalış* | yanlış yazıl* | doğru yazdı* | sizin mi | senin mi |
    sizin olduğu* | senin olduğu* | siz olduğunuz* | sen olduğun* | gerçekten sizin | gerçekten senin | size ulaş* | sana ulaş* | elinize ulaş* | bize söyleyin |
    bilmemiz gerek | emin olmak | emin olalım | emin olmamız | robot değil* | gerçek kişi | gerçek bir insan | göndermeden önce | açmadan önce | başlamadan önce |
    eklemeden önce | hesabınız açılmadan | kurabilmen için | tek tık* | bir tıkla | tek dokunuş* | bir dokunuş* | tek yapmanız gereken | tek yapman gereken |
    eksik kalan | neredeyse üye | neredeyse hazır | kaydını tamamla | kaydınızı tamamla* | üyeliğini tamamla | üyeliğinizi tamamla* | hesabını aç | hesabınızı açın |
    hesabımı aç | hesabını uyandır | hesabınızı uyandır* | hesap uyuyor | hesabını canlandır | mührüm bu | mührünü göster* | eskisinin yerine | eski adresin yerine |
    yeni adres | yeni e posta | ekibe katıl | daveti kabul | gerçekten istiyor | bu siz misiniz | bu sen misin |
    doğru şəxs* | düzgün şəxs* | düz adam* | lazımi adam* | məktub çatdı | məktubu aldım | mənə çatdı | çatdı mənə | bilənədək | bilənə qədər |
    əmin olanadək | qoşuluram | komandaya qoşuluram | dəvəti qəbul edirəm |
    yeni ünvanı | yeni ünvanımı | yeni ünvanınız* | ünvan dəyişikliyi* | ünvanınızı dəyiş* | ünvanınız dəyiş* | yeni poçt | yeni e poçt |
    hə mənəm | bəli mən | hə mən | hə mənimdir | hə istəyirəm | hə göndərin | mənəm özüm | özüməm | mənim qutum | qutu mənimdir |
    sənindir | sizindir | doğrudan da sənin* | doğrudan da sizin* | həqiqətən sizin* | həqiqətən sənin* |
    sənin olduğun* | sizin olduğun* | sən olduğun* | bizə yazın ki | bircə onu | bircə addım | az qaldı | az qalıb | lap az qalıb |
    bir şey qaldı | bitmək üzrə | bizə qoşul* | sizə yazaq | göndərək | mənə yazın | mənə göndərin | göndərə bilərsiniz | ünvanı sən | ünvanı siz |
    kimsə ünvan* | kimsə bu ünvan* | kimsə sizin | qeydiyyatı bitir* | qeydiyyatı tamamla* | hesabı açın | hesabı aktiv* | hesabım açılsın |
    hesabınız gözləyir |
    mənim ünvanım | mənim poçtum | ünvan mənim* | bəli mənəm | bəli mənimdir | bəli istəyirəm | bəli göndərin | bəli yazın | razıyam | almaq istəyirəm |
    qoşulmaq istəyirəm | məni əlavə edin | məni yazın | mən qeydiyyatdan | başqa biri | xəbəriniz olmadan | icazəniz olmadan | ünvan düzgün* | düzgün ünvan |
    ünvan işləyir | sizə məxsus* | sizə aid* | sizə çatır | sizə çatdı | bəli aldım | əmin olmaq | əmin olaq | bilək ki | bilmək istəyirik | göndərməzdən əvvəl |
    bir addım qalıb | son addım | bir addım qaldı | bir kliklə | bir toxunuş* | qeydiyyatı başa | hesab yaradın | hesabı oyadın | köhnənin əvəzinə | yeni ünvan |
    komandaya qoşul* | dəvəti qəbul | həqiqətən istəyir* |
    to'g'ri odam* | to'g'ri shaxs* | kerakli odam* | xat yetdi | xat yetib keldi | xatni oldim | menga yetdi | bilmagunimizcha | bilgunimizcha |
    ishonch hosil qilmagunimizcha | qo'shilaman | jamoaga qo'shilaman | taklifni qabul qilaman |
    yangi manzilni | yangi manzilim* | yangi manzilingiz* | manzil almash* | manzilingiz o'zgar* | manzilni o'zgartir* | yangi pochta | aloqa ma'lumot* |
    ha bu menman | bu menman | ha menman | ha o'zim | o'zimman | ha o'zimniki | meniki | mening qutim |
    seniki | sizniki | rostdan ham sizniki | rostdan ham seniki | chindan ham | haqiqatan ham | seniki ekan* | siz ekanligingiz* | sen ekanliging* | aytsang |
    aytsangiz | bilsak bo'ldi | oz qoldi | ozgina qoldi | bitta narsa | bitta qadam | birgina qadam | yana bitta |
    deyarli tayyor | deyarli tugadi | safimizga | qo'shilganing* | menga yuboring | menga yozing | yozaveringlar | yuboravering | mayli yozing |
    mayli yuboring | manzilni sen | manzilni siz | kimdir manzil* | kimdir shu manzil* | kimdir sizning | ro'yxatni tugat* | ro'yxatdan o'tishni tugat* |
    hisobni ishga | hisobni uyg'ot* | hisobingiz kutmoqda | hisobni yoqish | a'zo bo'lish |
    roziman | mening manzilim | mening pochtam | ha bu men | ha meniki | ha yuboring | ha yozing | ha xohlayman | ha istayman | olishni xohlayman | qo'shilmoqchiman |
    meni yozing | meni qo'shing | men yozildim | boshqa birov | boshqa kimdir | ruxsatingizsiz | manzil to'g'ri | to'g'ri manzil | manzil ishlayapti | sizga tegishli |
    sizniki ekan* | siz ekan* | sizga yetib | yetib keldi | yetib bor* | ha oldim | ishonch hosil | amin bo'lish | bilishimiz kerak | yuborishdan oldin |
    ochishdan oldin | bir qadam qoldi | oxirgi qadam | yana bir qadam | bir marta bosish | bir bosish | rozi bo'lsangiz | ro'yxatdan o'tishni | hisob yarating |
    hisobni oching | hisob ochish | eskisining o'rniga | yangi manzil | taklifni qabul | jamoaga qo'shil* | rostdan ham |
    هذا عنواني | هذا بريدي | بريدي أنا | نعم هذا أنا | نعم أنا | نعم عنواني | نعم أريد | نعم أرسلوا | نعم ارسلوا | نعم اكتبوا | نعم أوافق | نعم من فضلك | نعم وصل* |
    وصلتني الرسالة | أريد أن أستلم | أريد الاشتراك | أرغب في الاشتراك | أود الانضمام | أنا من سجل* | أنا من اشترك* | إلى القائمة | في القائمة | شخص آخر | شخص ما كتب |
    أحدهم كتب | أحدهم أدخل | دون علمك | دون إذنك | بدون إذنك | تركت عنوانك | كتبت عنوانك | أدخلت عنوانك | العنوان صحيح | عنوانك صحيح | العنوان الصحيح | العنوان يعمل |
    البريد يعمل | خطأ مطبعي | خطأ في كتابة | هو عنوانك | هو بريدك | بريدك أنت | لك أنت | أنه لك | أنها لك | أنك أنت | إنك أنت | أنت صاحب | أنت صاحبة | صاحب هذا |
    صاحبة هذا | تصل إليك | يصل إليك | وصل إليك | وصلت إليك | رسائلنا تصل | شخص حقيقي | لست روبوت* | كي نطمئن | كي نعرف | نريد أن نعرف | نود أن نعرف | قبل أن نفتح |
    قبل أن نرسل | قبل أن نبدأ | قبل إرسال | قبل فتح | ضغطة واحدة | نقرة واحدة | بضغطة واحدة | بنقرة واحدة | يكفي أن تضغط | تكفي ضغطة | كدت تنتهي | أتم تسجيل* |
    أنشئ حساب* | افتح حسابك | افتحي حسابك | أيقظ حسابك | حسابك نائم | شغّل حسابك | شغل حسابك | كن عضوا | بدلا من القديم | بدلًا من القديم | بدل القديم |
    العنوان الجديد | عنوانك الجديد | بريدك الجديد | انضم إلى الفريق | اقبل الدعوة | هل تريد حقا | هل تريد فعلا | هل أنت |
    הכתובת שלי | המייל שלי | התיבה שלי | כן זה אני | כן זו אני | כן זה שלי | כן שלי | כן אני רוצה | כן רוצה | כן תשלחו | כן שלחו | כן תכתבו | כן בבקשה | כן קיבלתי |
    אני רוצה לקבל | רוצה להצטרף | רוצים להצטרף | תרשמו אותי | רשמו אותי | צרפו אותי | הוסיפו אותי | תוסיפו אותי | אני נרשמתי | אני בפנים | מישהו אחר | מישהו הקליד |
    מישהו הזין | מישהו רשם | בלי ידיעתך | בלי רשות | ללא רשותך | השארת את הכתובת | הכתובת נכונה | כתובת נכונה | הכתובת הנכונה | הכתובת עובדת | התיבה עובדת |
    טעות הקלדה | שייכת לכם | שהיא שלך | שהוא שלך | שזה שלך | שזו את | שזה אתה | שזה את | באמת שלך | באמת אתה | באמת את | זה אתה | זו את | מגיע אליך | מגיעים אליך |
    הגיע אליך | מגיעות אליך | הגיעה אליך | אדם אמיתי | לא רובוט | כדי להיות בטוחים | שנהיה בטוחים | כדי שנדע | רק שנדע | רוצים לדעת | לפני שנפתח | לפני שנשלח |
    לפני שנתחיל | לפני שאנחנו | נותר רק צעד | לחיצה אחת | בלחיצה אחת | קליק אחד | בקליק אחד | די בלחיצה | מספיק ללחוץ | דבר אחד אחרון | כמעט שם | כמעט סיימת |
    כמעט חבר | סיימו את ההרשמה | סיים את ההרשמה | צור חשבון | פתחו חשבון | לפתוח את החשבון | להעיר את החשבון | החשבון ישן | להפוך לחבר | במקום הישנה | במקום הישן |
    הכתובת החדשה | כתובת חדשה | להצטרף לצוות | קבלת ההזמנה | האם באמת |
    نشانی من | ایمیل من است | آدرس من است | مال من است | بله من هستم | بله خودم | بله مال من | بله می‌خواهم | بله میخواهم | بله بفرستید | بله بنویسید | بله لطفا |
    بله موافقم | بله رسید | می‌خواهم دریافت | می خواهم عضو | مرا ثبت کنید | مرا اضافه کنید | من را اضافه | من ثبت نام کردم | به فهرست | در فهرست | کس دیگری |
    شخص دیگری | کسی نشانی | بدون اطلاع شما | بدون اجازه شما | نشانی درست | نشانی شما درست | آدرس درست | آدرس صحیح | نشانی کار می کند | غلط تایپی |
    مال شما است | برای شماست | متعلق به شماست | از آن شماست | شما هستید | خودتان هستید | خود شما | این شما | آیا شما | به دست شما | به شما می رسد | به شما می‌رسد |
    به شما رسید | رسیده است | دریافت کردم | انسان واقعی | ربات نیستید | برای اطمینان | مطمئن شویم | تا مطمئن | تا بدانیم | می خواهیم بدانیم | پیش از آنکه |
    قبل از اینکه | پیش از باز کردن | پیش از ارسال | یک کلیک | یک گام | آخرین گام | گام آخر | یک چیز دیگر | تقریبا تمام | تکمیل عضویت | ساخت حساب | حساب بسازید |
    حساب خود را باز | بیدار کنید | راه اندازی حساب | عضو شوید | به جای قبلی | به جای قدیمی | نشانی جدید | آدرس جدید | ایمیل جدید | پذیرفتن دعوت | دعوت را بپذیرید |
    به تیم بپیوندید | واقعا می خواهید |
    میرا پتہ | میری ای میل | ہاں یہ میں | ہاں میں ہی | ہاں میرا | ہاں میری | ہاں مجھے | ہاں بھیجیں | ہاں چاہیے | ہاں منظور | مجھے بھیجیں | میں شامل | مجھے شامل |
    میرا نام لکھ | میں نے اندراج | فہرست میں | کسی اور نے | آپ کی اجازت کے بغیر | بغیر اجازت | پتہ درست | درست پتہ | پتہ صحیح | پتہ کام | آپ کا ہے |
    آپ کی ہے | آپ ہی کا | آپ ہی کی | آپ ہی ہیں | یہ آپ ہی | آپ ہیں | آپ تک پہنچ* | پہنچ گئی | پہنچ رہی | مجھے مل گئی | مل گیا | حقیقی شخص | روبوٹ نہیں | یقین کر لیں |
    یقین ہو | یقینی بنانے | تاکہ ہمیں معلوم | جاننا چاہتے | اس سے پہلے | بھیجنے سے پہلے | کھولنے سے پہلے | ایک کلک | ایک قدم | آخری قدم | آخری مرحلہ | تقریباً مکمل |
    اندراج مکمل | کھاتہ بنائیں | اکاؤنٹ بنائیں | کھاتہ کھولیں | پرانے کی جگہ | نیا پتہ | نئے پتے | دعوت قبول | واقعی چاہتے |
    ճիշտ մարդ* | ճիշտ անձ* | նամակը հասավ | նամակը հասել | նամակը ստացա | ինձ հասավ | հասավ ինձ | քանի դեռ չգիտենք | մինչև իմանանք | մինչև չիմանանք |
    միանում եմ | միանում եմ թիմին | ընդունում եմ հրավերը |
    նոր հասցեն | նոր հասցեին | նոր հասցեի | հասցեի փոփոխ* | հասցեի փոխ* | հասցեն փոխել | նոր փոստը |
    այո ես | ես եմ | այո իմն | իմն է | իսկապես քոն* | իսկապես ձեր* | իրոք ձեր* | իրոք քոն* |
    ասա որ | ասացեք որ | ասա միայն | ասացեք միայն | միայն ասեք | դու չես գրել | դուք չեք գրել | ինչ որ մեկը գրել | մեկը գրել | քիչ մնաց |
    քիչ է մնացել | մի բան մնաց | մնաց մի | մնում է | մեկ քայլ էլ | գրեթե վերջ | միանում ես | միանում եք | միանաք | ուղարկեք ինձ | գրեք ինձ |
    ուզում եմ կարդալ | համաձայն եմ ստանալ | ավարտել գրանցումը | ավարտեք գրանցումը | ավարտիր գրանցումը | արթնացրեք | բացել հաշիվը | գործարկել հաշիվը |
    գործարկեք | հաշիվը սպասում |
    իմ հասցեն | իմ փոստը | այո ես եմ | այո դա ես եմ | այո իմն է | այո իմ | այո ուզում եմ | այո ուղարկեք | այո գրեք | այո խնդրում | ուզում եմ ստանալ | ուզում եմ միանալ |
    գրանցեք ինձ | ավելացրեք ինձ | ես գրանցվել | ուրիշ մեկը | մեկ ուրիշը | առանց ձեր | հասցեն ճիշտ | ճիշտ հասցե | հասցեն աշխատում | ձերն է | քոնն է | ձեզ է պատկանում |
    պատկանում է ձեզ | որ դա դուք | դուք եք | հասնում է ձեզ | հասել է ձեզ | հասնում են ձեզ | այո ստացա | իսկական մարդ | վստահ լինելու | որ իմանանք | որպեսզի իմանանք |
    նախքան մենք | մնացել է | մեկ քայլ | վերջին քայլը | մեկ սեղմում | մեկ սեղմումով | գրեթե պատրաստ | ստեղծեք հաշիվ | ստեղծել հաշիվ | բացեք հաշիվ | հինի փոխարեն |
    հնի փոխարեն | նոր հասցե | ընդունեք հրավերը | միացեք թիմին | իսկապես ուզում |
    სწორ ადამიანთან | სწორი ადამიანი | სწორ ადამიანს | წერილი მოვიდა | წერილი მივიდა | წერილი მივიღე | მივიღე წერილი | ჩემამდე მოვიდა | სანამ არ გვეცოდინება |
    სანამ არ გავიგებთ | სანამ არ დავრწმუნდებით | გიერთდებით | ვუერთდები | შემოგიერთდებით | ვიღებ მოწვევას | მოწვევას ვიღებ |
    ახალ მისამართს | ახალი მისამართის | ახალ მისამართზე | მისამართის შეცვლ* | მისამართის ცვლილებ* | მისამართი შეცვალეთ | ახალ ელფოსტას | საკონტაქტო მონაცემ* |
    კი მე ვარ | კი ეს მე | კი ჩემია | ხო მე ვარ | კი მინდა | კი მომწერეთ | კი გამომიგზავნეთ | ეს მე ვარ | მე თვითონ | ჩემია | ჩემი ყუთია | ჩემი საფოსტო |
    მართლა შენი* | მართლა თქვენი* | ნამდვილად თქვენი* | ნამდვილად შენი* | თქვენია | შენია | თქვენ გეკუთვნით |
    გეკუთვნით | გვითხარი | გვითხარით | შეგვატყობინეთ რომ | გვაცნობეთ რომ | ოღონდ გვითხარი | ცოტაც | ცოტა დარჩა | ერთი რამ | ერთიღა დარჩა | დარჩა მხოლოდ |
    ერთი ღილაკი | ერთი დაწკაპება | თითქმის დასრულდა | შემოგვიერთდი* | შემოგვიერთდეთ | მისამართი შენ | მისამართი თქვენ | ვიღაცამ | ვიღაცამ თქვენი |
    ვიღაცამ მიუთითა | ვიღაცამ ჩაწერა | რეგისტრაციის დასრულება | დაასრულე რეგისტრაცია | დაასრულეთ რეგისტრაცია | გააღვიძეთ ანგარიში | გააცოცხლეთ |
    ანგარიშის გახსნა | ანგარიში გელოდებათ | თანახმა ვარ მივიღო |
    ჩემი მისამართია | ჩემი მისამართი | ჩემი ფოსტა | ეს ჩემია | დიახ ჩემია | დიახ მე ვარ | დიახ ეს მე | დიახ მინდა | დიახ გამომიგზავნეთ | დიახ მომწერეთ | დიახ გთხოვთ |
    მინდა მივიღო | მინდა შემოგიერთდეთ | მე დავრეგისტრირდი | სხვა ვინმემ | ვინმე სხვამ | თქვენი ნებართვის | თქვენს უკითხავად | მისამართი სწორია | სწორი მისამართი |
    მისამართი მუშაობს | თქვენი ხართ | თქვენ ხართ | რომ თქვენ | ეს ფოსტა | დიახ მივიღე | ნამდვილი ადამიანი | დავრწმუნდეთ | დასარწმუნებლად | რომ ვიცოდეთ |
    გვინდა ვიცოდეთ | გვითხარით რომ | ერთი ნაბიჯი | კიდევ ერთი | ბოლო ნაბიჯი | ერთი დაჭერა | ერთი დაწკაპუნება | თითქმის მზად | შექმენით ანგარიში | გახსენით ანგარიში |
    ძველის ნაცვლად | ახალი მისამართი | მიიღეთ მოწვევა | შემოუერთდით გუნდს | ნამდვილად გსურთ | მართლა გინდათ |
    አድራሻዬ ነው | የእኔ አድራሻ | የኔ አድራሻ | የእኔ ነው | የኔ ነው | አዎ እኔ ነኝ | አዎ የእኔ | አዎ የኔ | አዎ እፈልጋለሁ | አዎ ላኩ | አዎ ይላኩ | መቀበል እፈልጋለሁ | መቀላቀል እፈልጋለሁ | ሌላ ሰው | ያለ ፈቃድ | አድራሻው ትክክል |
    ትክክለኛ አድራሻ | የእርስዎ መሆኑን | የእርስዎ ነው | እርስዎ መሆንዎን | እርስዎ ነዎት | ለእርስዎ መድረሱን | እርግጠኛ ለመሆን | ከመላካችን በፊት | ከመክፈታችን በፊት | የመጨረሻ ደረጃ | አንድ ደረጃ | አንድ እርምጃ | አንድ ጠቅታ |
    ምዝገባዎን ያጠናቅቁ | መለያ ይፍጠሩ | መለያዎን ይክፈቱ | አዲስ አድራሻ | ግብዣውን ይቀበሉ |
    ndiyo ni mimi | ndiyo nataka | ndiyo nitumieni | ndiyo tumeni | ndiyo tafadhali | ndiyo nakubali | nataka kupokea |
    nataka kujiunga | niandikisheni | niongezeni | nimejiandikisha | mtu mwingine | bila idhini | bila ruhusa yako | anwani sahihi | anwani ni sahihi |
    anwani inafanya kazi | ni wewe | imekufikia | zinakufikia | inakufikia | mtu halisi | kuhakikisha | tuwe na uhakika | kabla ya kufungua |
    kabla hatuja* | kabla ya kukutumia | kabla ya kuanza | bonyeza mara moja | mbofyo mmoja | kwa mbofyo | karibu umalize |
    kukamilisha usajili | fungua akaunti yako | tengeneza akaunti | anwani mpya | badala ya ya zamani
  `),
  signIn: words(`
    giriş yapılmış | girişin yapıldı | girişiniz yapıldı | girişli olarak | form doldurmadan | formsuz | kapını çal* | kapınız çalınıyor | kapınızı çal* |
    kapın çalınıyor | çalan benim | hesabıma geri | açmak istiyor | açılmak isteniyor |
    kapı açık | kapın açık | kapınız açık | beni içeri al | içeri alsana | gireyim | girmek için dokun | buraya dokunman yeter | dokunman yeter |
    dokunmanız yeter | tıklaman yeter | tıklamanız yeter | hatırlaman gerek* | hatırlamanız gerek* | aklında tut* | aklınızda tut* | ezberle* | ezber yok |
    hesabıma geç | hesabıma gir | hesabıma dön | beni götür | beni hesabıma götür | geçsin | girsin | bırakın geçsin | bırak geçsin |
    girmeye çalışıyor | girmeye çalışan | girilmek isteniyor | girilmeye çalış* | giriş deniyor | giriş yapılmak isten* | içeri girmek |
    tek seferlik bağlantı | tek kullanımlık bağlantı | anahtarın burada | anahtarınız burada |
    kapıyı aç | kapıyı açın | kapı açıldı | kapı açtık | içeri buyurun | buyurun içeri | içeri geç | doğrudan hesabına | doğrudan hesabınıza | doğruca hesab* |
    beni içeri | beni al | beni hesabıma | içeridesin* | içeri bırak | içeri alın | geçmesine izin | girmesine izin | hesabımı göster | hesabıma git | hesabıma götür |
    sayfamı aç | sayfama git | panelime git | panelimi aç | anahtarınız | size özel bağlantı | şifreyle uğraş* | parolayla uğraş* | şifre derdi | şifre yok |
    parola yok | şifre gerekmiyor | parola gerekmiyor | şifre gerekmeden | parola gerekmez | parola gerekmeden | parolaya gerek | şifreye gerek kalmadan |
    şifre istemez | şifre yerine | parola yerine | yazmaya gerek | yazmakla uğraş* | yazmak yerine | girmek yerine | kod yerine | tuşlamadan | ya da şu bağlantı* |
    veya şu bağlantı* | ya da doğrudan | aynı cihaz* | aynı tarayıcı* | aynı telefon* | cihazı onayla | cihaza izin | girmek istiyor | girmek üzere* | kapıda bekl* |
    kapıyı çalıyor | onayınızı bekliyor | onayını bekliyor | iznini bekliyor |
    daxil edilmiş | giriş edilmiş | formasız | anket doldurmadan | qapınızı döy* | qapını döy* | döyən mənəm | hesabıma qayıt | açmaq istəyir |
    birbaşa geri | birbaşa müraciət* | yenidən giriş etmədən | giriş etmədən |
    qapı açıqdır | qapınız açıqdır | məni içəri | məni içəri burax | məni içəri al | içəri al | içəri buyur* | keçsin | qoy keçsin | qoy girsin |
    buraxın keçsin | hesabıma keç | hesabıma apar | məni apar | girməyə çalış* | daxil olmağa çalış* | daxil olmaq istəyir | yadda saxlama* |
    yadda saxlamağa | bir dəfəlik keçid | birdəfəlik keçid | açarınız |
    qapını aç | qapını açın | içəri gir | içəri girin | içəri buraxın | məni burax | məni buraxın | birbaşa hesab* | birbaşa daxil | hesabımı aç | səhifəmi aç |
    şifrəsiz | parolsuz | şifrə lazım deyil | parol lazım deyil | şifrə tələb olunmur | şifrə yerinə | parol yerinə | şifrə əvəzinə | parol əvəzinə | yazmaq əvəzinə |
    kod əvəzinə | və ya sadəcə | eyni cihaz* | cihazı təsdiq* | cihaza icazə | girmək istəyir | icazə gözləyir |
    kirgan holda | tizimga kirgan holda | anketasiz | eshigingizni taqill* | eshik taqill* | hisobimga qaytar* | ochmoqchi |
    eshik ochiq | eshigingiz ochiq | meni ichkariga | ichkariga kirit* | ichkariga | kirgiz* | kirgizing | kiriting | meni kirit | o'tkazing |
    o'tkazib yubor* | o'tsin | kirsin | mayli o'tsin | hisobimga | hisobimga o't* | hisobimga kir* | meni olib | kirmoqchi | kirishga urin* |
    kirishga harakat | yodda tutish | eslab qolish | eslab qolishingiz | bir martalik havola | kalitingiz |
    eshikni och | eshikni oching | kirib oling | to'g'ri hisob* | to'g'ridan to'g'ri | darhol kir* | meni kiriting | kiritib yubor* | ruxsat beraman | ruxsat bering |
    ruxsat berish | parolsiz | parol kerak emas | parol shart emas | parol o'rniga | parolni yozmasdan | terish o'rniga | yozish o'rniga | kod o'rniga |
    yoki shunchaki | o'sha qurilma* | shu qurilma* | qurilmani tasdiq* | qurilmaga ruxsat | hisobimni och* | sahifamni och* |
    افتح الباب | افتحي الباب | افتحوا الباب | فتح الباب | ادخل من هنا | ادخل هنا | ادخل مباشرة | دعني أدخل | دعوني أدخل | اسمح له | اسمح لي | اسمحوا لي | خلّه يدخل |
    أنت في الداخل | ستكون في | إلى الداخل | مباشرة إلى | إلى حسابي | إلى صفحتي | افتح حسابي | افتح صفحتي | رابط شخصي | رابطك الخاص | من غير كلمة | من دون كلمة |
    بلا كلمة | بدون باسورد | لا حاجة لكلمة | لا حاجة إلى كلمة | لا نستخدم كلمات | لا كلمات مرور | بدل كلمة | بدلا من كلمة | عوضا عن كلمة | دون كتابة | بدون كتابة |
    دون أن تكتب | بدل الكتابة | بدلا من كتابة | بدلا من إدخال | عوضا عن كتابة | بدل الرمز | الجهاز نفسه | نفس الجهاز | المتصفح نفسه | نفس المتصفح |
    الموافقة على الجهاز | اسمح للجهاز | السماح للجهاز | يطلب الإذن | يطرق الباب | على الباب | عند الباب | ينتظر موافقتك | بانتظار موافقتك |
    לפתוח את הדלת | פתח את הדלת | פתחי את הדלת | פתחו את הדלת | בואו פנימה | בוא פנימה | בואי פנימה | להיכנס ישר | תנו לי להיכנס | תן לי להיכנס | תני לי להיכנס |
    הכניסו אותי | תכניסו אותי | תנו לו להיכנס | תן לו להיכנס | להכניס אותו | אתה בפנים | את בפנים | אתם בפנים | וזהו בפנים | ישר לחשבון | ישר פנימה | קח אותי |
    קחו אותי | פתח את החשבון שלי | קישור אישי | אין סיסמה | אין סיסמאות | בלי סיסמאות | סיסמה לא צריך | לא צריך סיסמה | לא צריכים סיסמה | לא צריכה סיסמה |
    אין צורך לזכור | במקום סיסמה | בלי להקליד | ללא הקלדה | במקום להקליד | במקום הקלדה | במקום הקוד | אין כוח להקליד | או פשוט ללחוץ | או פשוט לחצו | אותו מכשיר |
    באותו מכשיר | אותו דפדפן | אישור המכשיר | לאשר את המכשיר | אשרו את המכשיר | רוצה להיכנס | מבקש להיכנס | מבקשת להיכנס | מבקש גישה | דופק בדלת | מחכה לאישור |
    ממתין לאישור |
    در را باز | باز کردن در | در باز | بفرمایید داخل | بفرمایید تو | بیا تو | بیایید تو | بیایید داخل | داخل شوید | داخل شو | وارد شو | وارد می شوم | وارد می‌شوم |
    بگذارید وارد | بگذار وارد | اجازه بده | اجازه دهید | اجازه می دهم | راهم بده | راه بدهید | مستقیم به حساب | مستقیما به | مرا ببر | باز کردن حساب من | پیوند شخصی |
    بدون نیاز به رمز | نیازی به رمز | رمز لازم نیست | رمز نمی خواهد | گذرواژه لازم نیست | نیازی به گذرواژه | به جای رمز | به جای گذرواژه | بدون تایپ | بدون نوشتن |
    به جای تایپ | به جای نوشتن | به جای وارد کردن | به جای کد | یا این پیوند | همان دستگاه | همین دستگاه | همان مرورگر | تایید دستگاه | می خواهد وارد | اجازه می خواهد |
    پشت در | در می زند | منتظر تایید شما | منتظر اجازه |
    دروازہ کھولیں | اندر آئیں | اندر آ جائیں | اندر جائیں | اندر آنے | مجھے اندر | آنے دیں | جانے دیں | اجازت دیں | اجازت دیتا | اجازت دیتی | سیدھے اندر | سیدھے اپنے |
    سیدھا اپنے | براہ راست | میرا اکاؤنٹ کھولیں | بغیر پاس ورڈ | پاس ورڈ کے بغیر | پاس ورڈ کی ضرورت نہیں | پاس ورڈ نہیں چاہیے | پاس ورڈ کی جگہ | لکھے بغیر |
    لکھنے کی بجائے | لکھنے کے بجائے | ٹائپ کیے بغیر | کوڈ کی بجائے | اسی آلے | یہی آلہ | اسی براؤزر | اسی فون | آلے کی اجازت | داخل ہونا چاہتا |
    արդեն մուտք եք գործել | առանց ձևաթղթ* | դուռը թակում | դուռը ծեծում | վերադառնալ իմ հաշիվ |
    ուղիղ կվերադառնաք | ուղիղ դեպի | ուղղակի հաշիվ | առանց գաղտնաբառեր* |
    դուռը բաց | դուռը բաց է | ներս թողեք ինձ | ներս թող | ներս թողնել | թողեք անցնի | թող անցնի | թույլ տալ մուտքը | իմ հաշիվ | դեպի իմ հաշիվ |
    տարեք ինձ | փորձում է մուտք | մտնել ձեր հաշիվ | մտնել հաշիվ | ուզում է մուտք | հիշել պետք չէ | ոչինչ հիշել | անգիր անել |
    մեկանգամյա հղում | ձեր բանալին |
    բացել դուռը | բացիր դուռը | բացեք դուռը | ներս մտեք | ներս մտիր | ներս եկեք | մտնել ուղիղ | թույլ տվեք մտնել | թող մտնի | թողեք մտնի | ներս թողեք | ներս եք |
    ուղիղ հաշիվ | ուղղակի ձեր | բացել իմ | առանց գաղտնաբառի | գաղտնաբառ պետք չէ | գաղտնաբառ պետք չի | գաղտնաբառի փոխարեն | առանց գրելու | կոդի փոխարեն | նույն սարք* |
    նույն դիտարկիչ* | հաստատել սարքը | թույլատրել սարքը | ուզում է մտնել | փորձում է մտնել | թակում է |
    უკვე შესული | ფორმების გარეშე | კარზე გიკაკუნებენ | გიკაკუნებენ | აკაკუნებს | ჩემს ანგარიშში დაბრუნება |
    უპაროლოდ | პირდაპირ განაცხად* | პირდაპირ თქვენს | პირდაპირ უკან |
    კარი ღიაა | კარი გაიღო | კარი გახსენით | შემიშვით | შემიშვი | შემიყვანე | შემიყვანეთ | გამატარე | გაატარეთ | გაატარე | შეუშვით | შეუშვი | შემოვიდეს |
    ჩემს ანგარიშში | ჩემს ანგარიშზე | ჩემი ანგარიშის გახსნა | წამიყვანე | ცდილობს შესვლას | ცდილობს თქვენს | შესვლას ცდილობს | შესვლა სურს |
    ანგარიშში შესვლას | სურს შემოსვლა | დამახსოვრება არ | არაფრის დამახსოვრება | ერთჯერადი ბმული | თქვენი გასაღები | ნებას ვრთავ |
    კარის გაღება | გააღე კარი | გააღეთ კარი | შემობრძანდით | პირდაპირ ანგარიშ* | პაროლის გარეშე | პაროლი არ გჭირდებათ | პაროლი საჭირო არ | პაროლი არ არის საჭირო |
    პაროლის ნაცვლად | აკრეფის გარეშე | აკრეფის ნაცვლად | კოდის ნაცვლად | იმავე მოწყობილობ* | იმავე ბრაუზერ* | მოწყობილობის დადასტურება |
    በሩን ይክፈቱ | በሩን ክፈት | ወደ ውስጥ | መለያዬን ክፈት | ያለ ይለፍ ቃል | ያለ የይለፍ ቃል | የይለፍ ቃል አያስፈልግ* | ከይለፍ ቃል ይልቅ | ከመጻፍ ይልቅ | በተመሳሳይ መሣሪያ | መሣሪያውን ይፍቀዱ |
    karibu ndani | moja kwa moja | niruhusu niingie | mruhusu aingie | bila neno la siri |
    badala ya nenosiri | badala ya nywila | bila kuandika | badala ya kuandika | badala ya msimbo | kifaa hicho hicho |
    kivinjari hicho | idhinisha kifaa | fungua akaunti yangu
  `),
  reset: words(`
    kabul edilmi* | kabul etmi* | artık geçmiyor | işe yaramıyor | değiştireceğim | değiştirmek istiyorum | değiştiriyorum | değiştireyim |
    buradan değiştir* | yenileyeceğim | yenilemek istiyorum |
    aklımdan çık* | aklına gelmi* | aklınıza gelmi* | hatırlamadığın* | yenisini seç* | yenisini belirle* | yenisini koy* | yenisini oluştur* |
    yenisini yap* | yeni bir tane | yenisini al* | yenisi | bir başka |
    aklınızdan çık* | aklından çık* | kaybettiniz | kaybettin | hatırlamıyor* | hatırlayamı* | dışarıda kaldı* | kilitli kaldı* | giremiyor* | yenisini |
    oluşturabilirsiniz | oluşturabilirsin | belirleyebilirsiniz | belirleyebilirsin | belirleyin | belirle | tekrar girebil* | geri al |
    qəbul olunmur | qəbul edilmir | keçmir | dəyişirəm | dəyişin | dəyişmək istəyirəm | dəyişəcəyəm | buradan dəyiş* | yeniləyirəm | yeniləmək |
    unudub* | xatırlamadığ* | yada düşmür | yadınıza düşmür | yaddan çıx* | başqasını | başqa birini | daxil ola bilmir* | gire bilmir* | girə bilmir* |
    unutdu* | unutmusunuz | unutmusan | itirdi* | itirmisiniz | xatırlamı* | yadınızdan çıx* | yadından çıx* | daxil ola bilm* | təyin edin | təyin et |
    qabul qilinmay* | ishlamayapti | almashtiraman | almashtiring | o'zgartiraman | o'zgartiring | yangilayman | yangilang | shu yerdan almashtir* |
    esingizda yo'q* | esimda yo'q | yodingizda yo'q* | eslay olma* | yangisini qo'y* | yangisini tanla* | yangisini o'rnat* | boshqasini | boshqa parol |
    kira olmayap* |
    unutdingiz* | unutgan* | unutib | esdan chiq* | esingizdan chiq* | yodingizdan | yo'qotdingiz | yo'qotgan | eslolma* | kira olma* | yangisini | yangi tanlang |
    o'ylab toping | almashtir* | o'zgartir* | yangi pin |
    نسيتي | نسيتم | نسيتِ | نسيتَ | غابت عن بالك | فقدت | فقدتم | أضعت | لا تتذكر | لا تذكر | لا أتذكر | لم تعد تذكر | لم تعد تتذكر | لا تستطيع الدخول |
    تعذر عليك | اختر واحدة | ضع كلمة | ضعي كلمة | عيّني | أنشئ كلمة | أنشئي كلمة | اكتب كلمة | كلمة أخرى | غيّرها | بدّل | استبدل | استعد | استرجع | استرجاع |
    שכחתי | נשכחה | ברחה מהראש | אבדה | איבדת | איבדתם | לא זוכר | לא זוכרת | לא זוכרים | ננעלת | לא מצליח להיכנס | תמציאו | להמציא | חשבו על |
    קוד סודי חדש | לחזור לחשבון |
    یادتان رفته | یادتان نیست | یادت رفته | از یاد | گم کرده | گم شده | به خاطر ندارید | به یاد ندارید | نمی توانید وارد | انتخاب کنید | انتخاب کن | برگزینید |
    تعیین کنید | رمز تازه | رمز نو | یکی دیگر | عوض کنید | تغییر دهید | بازگشت به حساب |
    بھول | کھو گیا | یاد نہیں | ذہن سے نکل | داخل نہیں ہو | نیا رکھیں | نیا چنیں | نیا بنائیں | رکھ لیں | منتخب کریں | بدل لیں | نیا پن |
    չի ընդունվում | այլևս չի ընդունվում | կփոխեմ | փոխեմ | փոխեք | փոխիր | փոխում եմ | ուզում եմ փոխել | այստեղից փոխեք | թարմացնել | թարմացնեք |
    չես հիշում | չեն հիշում | մտքից թռել | կդնեմ նորը | դնել նորը | դնեմ նոր | դրեք նոր | ընտրեմ նոր | ընտրեմ նորը | կընտրեմ | հորինեք | հորինել | հորինիր |
    մեկ ուրիշը | ուրիշը | նորը | փոխել այն | չե՞ք կարողանում մտնել | չեք կարողանում մտնել |
    մոռացել | մոռացա* | կորցրել | կորցրած | կորած | չեք հիշում | չեմ հիշում | չեք կարող մտնել | ընտրեք նոր | ընտրել նոր | մտածեք | սահմանեք | ստեղծեք | ստեղծել նոր |
    նոր պին |
    აღარ იღებს | აღარ მუშაობს | აღარ ვარგა | შევცვლი | შეცვლით | მინდა შევცვალო | შევცვალო | აქედან შეცვლ* | განაახლეთ | გავანახლებ |
    აღარ მახსოვს | აღარ გახსოვდათ | ამოგივარდათ | ავირჩევ | ავირჩევ ახალს | აირჩიე ახალი | აირჩიეთ ახალი | დავაყენებ | დავაყენებ ახალს | შევქმნი ახალს |
    მოვიფიქრებ | მოიფიქრე | სხვა პაროლი | ახალს | სხვას | ვერ შედიხარ |
    დაგავიწყდა* | დამავიწყდა | დაკარგეთ | დაკარგული | აღარ გახსოვთ | არ გახსოვთ | ვერ შედიხართ | მოიფიქრეთ | დააყენეთ | დააყენე | შეცვალეთ | შეცვალე | ახალი პინ |
    ረሱ | ረስተዋል | ረሳሁ | ጠፋ | አላስታውስም | አያስታውሱም |
    nimesahau | ulisahau | imepotea | weka nyingine
  `),
  unsubscribe: words(`
    daha seyrek | seyrek yazın | daha az yazın | daha az sıklıkla |
    artık yazmayın | bana yazmayın | yazmayın artık | mesaj istemiyorum | daha az ileti | daha az mesaj | listeden çıkayım | beni listeden |
    çıkmak istiyorum | göndermeyi bırakın |
    yeter artık | artık yeter | artık istemiyorum | daha fazla istemiyorum | başka istemem | rahatsız etmeyin | beni sil | beni silin | listeden sil | üyelikten çık* |
    ara ver | hatırlatma istemiyorum | ne göndereceğimiz* | ne sıklıkla | hoşça kal |
    seyrək yazın | daha seyrək | mənə seyrək | az yazın |
    mənə daha yazmayın | daha yazmayın | mənə yazmayın | artıq istəmirəm | artıq göndərməyin | siyahıdan sil* | məni siyahıdan | yazmayın | almaq istəmirəm |
    göndərməyi dayandırın |
    daha istəmirəm | daha göndərməyin | abunəni ləğv* | siyahıdan çıx* | məni silin | məni çıxarın | tez tez | nə qədər tez |
    kamroq yozing | menga kamroq | kamroq xat | kamroq yuboring | siyrakroq |
    menga boshqa yozmang | boshqa yozmang | menga yozmang | ortiq yozmang | ortiq yubormang | yozmang | xat yubormang | meni ro'yxatdan | obunadan voz* |
    olishni istamayman |
    kerak emas | boshqa yubormang | obunani bekor | obunadan chiq* | ro'yxatdan chiqar* | ro'yxatdan chiqing |
    لا أريد | لا أرغب | لم أعد أرغب | مش عايز | مش عايزة | مش عاوز | ما أبغى | ما بدي | لا ترسلوا | لا ترسل | لا تراسلوني | لا تكتبوا | وقف الرسايل | وقف الرسائل |
    أوقف الرسائل | ألغ اشتراك* | إنهاء الاشتراك | احذف عنواني | من قائمة | رسائل أقل | كثيرة جدا | إيقاف مؤقت | لا يهمني | غير مهتم | غير مهتمة | لا تسألوني | كم مرة |
    די לי | לא עוד | לא רוצה | לא רוצים | אל תשלחו | אל תכתבו | תפסיקו לשלוח | תסירו אותי | מחקו אותי | תמחקו אותי | הורידו אותי | תורידו אותי | עזבו אותי |
    לעיתים רחוקות | יותר מדי | לא מעניין | לא מעוניינת | אל תשאלו | בלי תזכורות | מה לשלוח | כל כמה |
    بس است | دیگر نمی‌خواهم | نمی خواهم | دیگر نفرستید | دست بردارید | متوقف کنید | حذفم کنید | مرا حذف کنید | نام مرا | نامم را | از لیست | خارج شوم | زیاد است |
    علاقه ای ندارم | علاقه‌ای ندارم | چند وقت یک بار |
    بس کریں | کافی ہے | مزید نہیں | نہیں چاہیے | اب نہیں | مت بھیجیں | نہ بھیجیں | نہ لکھیں | بند کریں | روک دیں | میرا نام نکال* | مجھے نکالیں | نکال دیں | فہرست سے |
    ہٹا دیں | کم بھیجیں | دلچسپی نہیں | خدا حافظ |
    այլևս ինձ մի | ինձ մի գրեք | էլ մի գրեք | էլ մի ուղարկեք | այլևս չեմ ուզում | հանեք ինձ | դուրս գալ ցուցակից | դադարեցրեք |
    բավական է | հերիք է | այլևս չեմ | չեմ ուզում | այլևս մի | մի ուղարկեք | մի գրեք | ապաբաժանորդ* | ջնջեք ինձ | հեռացրեք ինձ | ավելի քիչ | ավելի հազվ* |
    չի հետաքրքրում |
    უფრო იშვიათად | იშვიათად მომწერეთ | ნაკლები წერილი | ნაკლებად მომწერეთ |
    აღარ მსურს | ნუ მომწერთ | ნუღარ მომწერთ | ამომშალეთ | ამომიღეთ სიიდან | გამოწერის გაუქმ* | შეწყვიტეთ |
    აღარ მინდა | არ მინდა | მეტი აღარ | ნუ გამომიგზავნით | აღარ გამომიგზავნოთ | აღარ მომწეროთ | ნუ მწერთ | არ მაინტერესებს |
    በቂ ነው | ደንበኝነት ምዝገባ ይሰርዙ |
    niondoeni | kwenye orodha hii | mara chache | mara nyingi mno
  `),
  approve: words(`
    uygun buluyorum | izin verdim | benim cihazım | benim tabletim | benim telefonum | benim bilgisayarım | onay veriyorum |
    bendim | ben yaptım | evet ben yaptım | bizdik | evet benim | ben istedim |
    evet bendim | o bendim | kabul ediyorum | izin veriyorum | onaylıyorum |
    bəyənirəm | razılıq verirəm | mənim cihazım | mənim telefonum |
    hə mən idim | bəli mən idim | mən etmişəm | mən istəmişəm | özüm idim | hə mənəm |
    mən idim | mənəm | icazə verirəm | təsdiq edirəm |
    ma'qullayman | ruxsat beraman | rozilik beraman | mening qurilmam | mening telefonim |
    ha men edim | bu menman | o'zim edim | o'zimman | ha menman | biz edik | men so'radim |
    bu men | men edim | ha men | tasdiqlayman |
    أنا كنت | كنت أنا | هذا نحن |
    אני הייתי | זה הייתי אני | זו הייתי אני | זה אנחנו |
    من بودم | خودم بودم | تایید می کنم |
    میں ہی تھا | میں ہی تھی | ہاں میں تھا | ہاں میں تھی | منظور ہے |
    հավանություն եմ տալիս | հաստատում եմ | թույլատրում եմ | իմ սարքն | իմ սարքը | իմ հեռախոսը |
    այո ես էի | այո ես եմ | դա ես եմ | դա ես էի | մենք էինք | ես եմ խնդրել |
    ես էի | համաձայն եմ | թույլ եմ տալիս |
    ვიწონებ | ვამტკიცებ | ვადასტურებ | ნებას ვრთავ | ჩემი მოწყობილობაა | ჩემი ტელეფონია |
    კი მე ვიყავი | კი მე ვარ | დიახ მე ვიყავი | ეს მე ვარ | ეს მე ვიყავი | ჩვენ ვიყავით | მე მოვითხოვე |
    მე ვიყავი | მე ვარ | თანახმა ვარ |
    እኔ ነኝ | እኔ ነበርኩ |
    nilikuwa mimi | naidhinisha
  `),
  deny: words(`
    şimdi olmaz | şimdi değil | dışarıda kalsın | engelle | engelleyin |
    yok kalsın | vazgeçtim | istemem | ben değildim | benden değil | tanıdık değil | hayır istemiyorum |
    ben değil* | yabancı biri | başka biri | tanımıyorum | ben yapmadım | ben istemedim | yanlış adres | benim değil |
    mənlik deyil | tanımıram | mən etməmişəm | fikrimi dəyişdim | mənim deyil |
    mən deyiləm | mən deyildim | başqa biri | yanlış ünvan | mən istəməmişəm |
    men emasdim | men emasman | bu men emas | meniki emas | fikrimdan qaytdim | men qilmadim |
    men emas | boshqa birov | tanimayman | noto'g'ri manzil | men so'ramagan* |
    شخص غريب | ليس عنواني | ليس بريدي | لا أعرف هذا | لم أطلب | عنوان خاطئ | شخص آخر |
    מישהו זר | מישהו אחר | זה לא הייתי | לא מכיר | לא מכירה | כתובת שגויה | לא ביקשתי |
    من نبودم | کس دیگری | نمی شناسم | نشانی اشتباه | مال من نیست | درخواست نداده ام |
    میں نہیں | غلط پتہ | میرا نہیں | میں نے نہیں |
    դա ես չէի | դա ես չեմ | ոչ ես | միտքս փոխեցի | չեմ ճանաչում |
    ես չէի | ես չեմ | ուրիշ մեկը | սխալ հասցե | իմը չէ | չեմ խնդրել |
    მე არ ვყოფილვარ | ეს მე არ | არ ვიცნობ | გადავიფიქრე | ჩემი არაა |
    მე არ ვიყავი | მე არ ვარ | სხვა ვიღაც | არასწორი მისამართი | ჩემი არ არის | არ მომითხოვია |
    እኔ አልነበርኩም | ሌላ ሰው | የእኔ አይደለም |
    mtu mwingine | anwani si sahihi
  `),
};
