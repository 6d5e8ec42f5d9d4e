/** What people write around links in Turkish, Azerbaijani, Uzbek and Kazakh. */
import { words } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

export const TURKIC: LinkPhrases = {
  verify: words(`
    doğru kişi* | doğru insan* | doğru adama | doğru kutuya | kişiyi bulduğunu | mektup ulaştı | mektubu aldım |
    elime ulaştı | elime geçti | bana ulaştı | öğrenene kadar | emin olana kadar | onaylayana kadar | ekibe giriyorum |
    davete evet | kabul ediyorum daveti | yeni adresi | yeni adresimi | yeni adresin* | adres değişikliği* |
    e posta adresinizi değiştir* | e posta adresini değiştir* | iletişim bilginiz | değişikliği onayla* |
    evet bu posta | posta kutusu benim | bu benim adresim | adres bana | kutu benim | hesap benim | evet ben |
    evet doğru | olur gönderin | gelsin | göndersin | yazın bana | bana yazın | bana gönderin | yazalım mı |
    gönderelim mi | yazabilirsiniz | gönderebilirsiniz | beni de ekleyin | beni listeye | katılıyorum | ben de varım |
    ben varım | gerçekten sana | gerçekten size | bilmek istiyoruz | bilmemiz lazım | emin değiliz | bir şey kaldı |
    tek şey kaldı | az kaldı | bitmek üzere | bitti sayılır | son bir şey | adresini yazdı* | adresinizi yazdı* |
    adresini girdi | adresinizi girdi | adresini ekledi | bu adresi ekle* | başkası yazdı* | başkası girdi* |
    aramıza katıl* | hoş geldin demeden | kaydı bitir* | kaydımı bitir* | kaydımı tamamla | üyeliğimi başlat |
    üyeliğimi tamamla | hesabımı başlat | hesabını başlat | hesap seni bekliyor | hesabın hazır olmak |
    hesabını canlandır* | yola çıkmadan | benim adresim | adres benim | bana ait | evet benim | evet bu benim |
    evet istiyorum | evet gönderin | evet yollayın | evet yazın | evet kabul ediyorum | evet aldım | almak istiyorum |
    katılmak istiyorum | üye olmak istiyorum | beni kaydedin | beni ekleyin | beni yazın | ben kaydoldum |
    ben üye oldum | ben kayıt oldum | listedesiniz | başka biri | başkası sizin | başkası senin | haberiniz olmadan |
    izniniz olmadan | yazdığınız adres | verdiğiniz adres | adresinizi bıraktı* | adres doğru | adresin doğru |
    doğru adres | adres çalışıyor | posta kutunuz çalış* | yanlış yazıl* | doğru yazdı* | sizin mi | senin mi |
    sizin olduğu* | senin olduğu* | siz olduğunuz* | sen olduğun* | gerçekten sizin | gerçekten senin | size ulaş* |
    sana ulaş* | elinize ulaş* | bize söyleyin | bilmemiz gerek | emin olmak | emin olalım | emin olmamız |
    robot değil* | gerçek kişi | gerçek bir insan | göndermeden önce | açmadan önce | başlamadan önce | eklemeden önce |
    hesabınız açılmadan | kurabilmen için | tek tık* | bir tıkla | tek dokunuş* | bir dokunuş* | tek yapmanız gereken |
    tek yapman gereken | eksik kalan | neredeyse üye | neredeyse hazır | kaydını tamamla | kaydınızı tamamla* |
    üyeliğini tamamla | üyeliğinizi tamamla* | hesabını aç | hesabınızı açın | hesabımı aç | hesabını uyandır |
    hesabınızı uyandır* | hesap uyuyor | mührüm bu | mührünü göster* | eskisinin yerine | eski adresin yerine |
    yeni adres | yeni e posta | daveti kabul | gerçekten istiyor | bu siz misiniz | bu sen misin | doğru şəxs* |
    düzgün şəxs* | düz adam* | lazımi adam* | məktub çatdı | məktubu aldım | mənə çatdı | çatdı mənə | bilənədək |
    bilənə qədər | əmin olanadək | qoşuluram | yeni ünvanı | yeni ünvanımı | yeni ünvanınız* | ünvan dəyişikliyi* |
    ünvanınızı dəyiş* | ünvanınız dəyiş* | yeni poçt | yeni e poçt | hə mənəm | bəli mən | hə mən | hə mənimdir |
    hə istəyirəm | hə göndərin | mənəm özüm | özüməm | mənim qutum | qutu mənimdir | sənindir | sizindir |
    doğrudan da sənin* | doğrudan da sizin* | həqiqətən sizin* | həqiqətən sənin* | sənin olduğun* | sən olduğun* |
    bizə yazın ki | bircə onu | bircə addım | az qaldı | az qalıb | bir şey qaldı | bitmək üzrə | bizə qoşul* |
    sizə yazaq | göndərək | mənə yazın | mənə göndərin | göndərə bilərsiniz | ünvanı sən | ünvanı siz | kimsə ünvan* |
    kimsə bu ünvan* | kimsə sizin | qeydiyyatı bitir* | qeydiyyatı tamamla* | hesabı açın | hesabı aktiv* |
    hesabım açılsın | hesabınız gözləyir | mənim ünvanım | mənim poçtum | ünvan mənim* | bəli mənəm | bəli mənimdir |
    bəli istəyirəm | bəli göndərin | bəli yazın | razıyam | almaq istəyirəm | qoşulmaq istəyirəm | məni əlavə edin |
    məni yazın | mən qeydiyyatdan | başqa biri | xəbəriniz olmadan | icazəniz olmadan | ünvan düzgün* | düzgün ünvan |
    ünvan işləyir | sizə məxsus* | sizə aid* | sizə çatır | sizə çatdı | bəli aldım | əmin olmaq | əmin olaq |
    bilək ki | bilmək istəyirik | göndərməzdən əvvəl | bir addım qalıb | son addım | bir addım qaldı | bir kliklə |
    bir toxunuş* | qeydiyyatı başa | hesab yaradın | hesabı oyadın | köhnənin əvəzinə | yeni ünvan | komandaya qoşul* |
    dəvəti qəbul | həqiqətən istəyir* | to'g'ri odam* | to'g'ri shaxs* | kerakli odam* | xat yetdi | xatni oldim |
    menga yetdi | bilmagunimizcha | bilgunimizcha | qo'shilaman | yangi manzilni | yangi manzilim* |
    yangi manzilingiz* | manzil almash* | manzilingiz o'zgar* | manzilni o'zgartir* | yangi pochta | aloqa ma'lumot* |
    ha bu menman | bu menman | ha menman | ha o'zim | o'zimman | ha o'zimniki | meniki | mening qutim | seniki |
    sizniki | chindan ham | haqiqatan ham | sen ekanliging* | aytsang | aytsangiz | bilsak bo'ldi | oz qoldi |
    ozgina qoldi | bitta narsa | bitta qadam | birgina qadam | yana bitta | deyarli tayyor | deyarli tugadi |
    safimizga | qo'shilganing* | menga yuboring | menga yozing | yozaveringlar | yuboravering | mayli yozing |
    mayli yuboring | manzilni sen | manzilni siz | kimdir manzil* | kimdir shu manzil* | kimdir sizning |
    ro'yxatni tugat* | hisobni ishga | hisobni uyg'ot* | hisobingiz kutmoqda | hisobni yoqish | a'zo bo'lish | roziman |
    mening manzilim | mening pochtam | ha bu men | ha yuboring | ha yozing | ha xohlayman | ha istayman |
    olishni xohlayman | qo'shilmoqchiman | meni yozing | men yozildim | boshqa birov | boshqa kimdir | ruxsatingizsiz |
    manzil to'g'ri | to'g'ri manzil | manzil ishlayapti | sizga tegishli | siz ekan* | sizga yetib | yetib keldi |
    yetib bor* | ha oldim | ishonch hosil | amin bo'lish | bilishimiz kerak | yuborishdan oldin | ochishdan oldin |
    bir qadam qoldi | oxirgi qadam | yana bir qadam | bir marta bosish | bir bosish | rozi bo'lsangiz |
    ro'yxatdan o'tishni | hisob yarating | hisobni oching | hisob ochish | eskisining o'rniga | yangi manzil |
    taklifni qabul | jamoaga qo'shil* | rostdan ham | дұрыс адам* | тиісті адам* | хат келді | хатты алдым |
    маған жетті | білгенше | көз жеткізгенше | қосыламын | жаңа мекенжайды | жаңа мекенжайым* | жаңа мекенжайыңыз* |
    мекенжайды ауыстыр* | мекенжайды өзгерт* | мекенжайыңыз өзгер* | жаңа пошта | иә мен | иә мына мен | мен өзім |
    иә өзім | менікі | бұл менің | менің жәшігім | шынымен сенікі* | шынымен сіздікі* | расымен сіздікі | сенікі екен* |
    сіздікі екен* | сіз екен* | айтшы | айтыңызшы | аз қалды | сәл қалды | тағы бір қадам | бір ғана қадам |
    дайын дерлік | қатарымызға | қосылғаныңа | маған жазыңыз | маған жібере* | жаза беріңіз | жібере беріңіз |
    мекенжайды сен | мекенжайды сіз | біреу сіздің | біреу мекенжай* | біреу осы мекенжай* | тіркелуді бітір* |
    тіркелуді тамамда* | аккаунтты ашу | аккаунтты оят* | аккаунтыңыз күтіп | мүше болғым | қосылғым келеді |
    алғым келеді | менің мекенжайым | менің поштам | иә бұл мен | иә жіберіңіз | иә қалаймын | иә келісемін |
    мені жазыңыз | сізге тиесілі | мекенжай дұрыс | мекенжай жұмыс | хат жетті | хат жеткен* | жетіп жатыр |
    сенімді болу | көз жеткізу | біз білуіміз | бұрын сізге | бір қадам қалды | соңғы қадам | бір рет басу | бір басу |
    тіркелуді аяқта* | аккаунтты іске | іске қосу | аккаунт ашу | аккаунтыңызды ашу | ескі мекенжайдың орнына |
    жаңа мекенжай | шақыруды қабылда* | топқа қосыл* | мүше болу | басқа біреу | adresim doğru | işleme alınmaz |
    başvurunuz işleme | adresi yazmışsınız | e posta teyidi | adres teyidi | teyit etmek | teyit edin |
    ünvanım doğrudur | e poçtum düzdür | поштамды растаймын | тіркеуді аяқта* | manzilimni tasdiqlayman |
    manzilim to'g'ri | hisobni faollashtir* | taklif qilindingiz | bana ulaştınız | ulaşabildiğimizi |
    bu adresten ulaş* | size yazabilir miyiz | bu postayı okuduğunuz* | okuduğunuzu bildirin | bunu okuduğunuzu |
    ұйымына қосыл* | ұйымға қосыл* | təşkilatına dəvət* | təşkilata dəvət* | təşkilatına qoşul* | kuruluşuna katıl* |
    kuruluşa katıl* | organizasyonuna katıl* | organizasyona katıl* | tashkilotiga qo'shil* | hesap oluşturmak |
    hesap oluşturun | hesap oluştur | hesab yaratmaq | hisob yaratish | аккаунт жасау | тіркелгі жасау |
    listeye katıl* | listeye üye ol* | siyahıya qoşul* | тізімге қосыл* | поштасын өзгертуді сұра* |
    поштаңызды өзгертуді сұра* | ro'yxatga qo'shil* | рўйхатга қўшил* | тизмеге кошул* | исемлеккә кушыл* |
    sanawa goşul* | e posta listesine katıl* | e poçt ünvanını dəyiş* | пошта мекенжайын өзгерт* |
    pochta manzilini o'zgartirish* | pochta manzilingizni o'zgartirish* | электрондук почтасын өзгөрт* |
    электрондук дарегиңизди өзгөрт* | transferi onayla | transferi onaylayın | transferi onaylıyorum | transfere onay |
    sertifika onayı | sertifikayı onayla | düzenlenmesini onayla | iş alarmını etkinleştir | iş alarmını aç |
    iş alarmını onayla | başvuruya devam | başvurunu tamamla | başvurunuzu tamamla* | imzanızı doğrula* |
    imzamı doğrula | belirtecimi etkinleştir | belirteci etkinleştir | hane güncelle* | abone olmak istiyorum |
    abunə olmaq istəyirəm | жазылғым келеді | мені қос* | obuna bo'laman | obuna bo'lmoqchiman | meni qo'sh* |
    мени кош* | жазылгым келет | мине куш* | meni goş* | топко кошул* | командага кошул* | төркемгә кушыл* |
    командага кушыл* | topara goşul* | imzam geçerli | imzanız geçerli | kaydımı kesinleştir | kaydınızı kesinleştir* |
    kaydınız kesinleş* | onayınızı verin | onay vermek için | transferi başlat | muvafakat verin | muvafakatinizi |
    askıyı kaldır | askıdan çıkar | sertifikanın verilmesini | sertifika verilmesini | alan adınızı yeniden aç
  `),
  signIn: words(`
    giriş yapılmış | girişin yapıldı | girişiniz yapıldı | girişli olarak | form doldurmadan | formsuz | kapını çal* |
    kapınız çalınıyor | kapınızı çal* | kapın çalınıyor | çalan benim | hesabıma geri | açmak istiyor |
    açılmak isteniyor | kapı açık | kapın açık | kapınız açık | içeri alsana | gireyim | girmek için dokun |
    dokunman yeter | dokunmanız yeter | tıklaman yeter | tıklamanız yeter | hatırlaman gerek* | hatırlamanız gerek* |
    aklında tut* | aklınızda tut* | ezberle* | ezber yok | hesabıma geç | hesabıma gir | hesabıma dön | beni götür |
    geçsin | girsin | girmeye çalışıyor | girmeye çalışan | girilmek isteniyor | girilmeye çalış* | giriş deniyor |
    giriş yapılmak isten* | tek seferlik bağlantı | tek kullanımlık bağlantı | anahtarın burada | kapıyı aç |
    kapıyı açın | kapı açıldı | kapı açtık | içeri buyurun | buyurun içeri | içeri geç | doğrudan hesabına |
    doğrudan hesabınıza | doğruca hesab* | beni içeri | beni al | beni hesabıma | içeridesin* | içeri bırak |
    içeri alın | geçmesine izin | girmesine izin | hesabımı göster | hesabıma git | hesabıma götür | sayfamı aç |
    sayfama git | panelime git | panelimi aç | anahtarınız | size özel bağlantı | şifreyle uğraş* | parolayla uğraş* |
    şifre derdi | şifre yok | parola yok | şifre gerekmiyor | parola gerekmiyor | şifre gerekmeden | parola gerekmez |
    parola gerekmeden | parolaya gerek | şifreye gerek kalmadan | şifre istemez | şifre yerine | parola yerine |
    yazmaya gerek | yazmakla uğraş* | yazmak yerine | girmek yerine | kod yerine | tuşlamadan | ya da şu bağlantı* |
    veya şu bağlantı* | ya da doğrudan | aynı cihaz* | aynı tarayıcı* | aynı telefon* | cihazı onayla | cihaza izin |
    girmek istiyor | girmek üzere* | kapıda bekl* | kapıyı çalıyor | cihaz onayınızı | cihaz onay bekli* |
    cihaz onayını | giriş onayınızı | cihaz iznini | cihaz izninizi | daxil edilmiş | giriş edilmiş | formasız |
    anket doldurmadan | qapınızı döy* | qapını döy* | döyən mənəm | hesabıma qayıt | açmaq istəyir | birbaşa geri |
    birbaşa müraciət* | giriş etmədən | qapı açıqdır | qapınız açıqdır | məni içəri | içəri al | içəri buyur* | keçsin |
    hesabıma keç | hesabıma apar | məni apar | girməyə çalış* | daxil olmağa çalış* | daxil olmaq istəyir |
    yadda saxlama* | bir dəfəlik keçid | birdəfəlik keçid | açarınız | qapını aç | qapını açın | içəri gir |
    içəri girin | içəri buraxın | məni burax | məni buraxın | birbaşa hesab* | birbaşa daxil | hesabımı aç |
    səhifəmi aç | şifrəsiz | parolsuz | şifrə lazım deyil | parol lazım deyil | şifrə tələb olunmur | şifrə yerinə |
    parol yerinə | şifrə əvəzinə | parol əvəzinə | yazmaq əvəzinə | kod əvəzinə | və ya sadəcə | eyni cihaz* |
    cihazı təsdiq* | cihaza icazə | girmək istəyir | cihaz icazə* | cihaz gözləyir | kirgan holda | anketasiz |
    eshigingizni taqill* | eshik taqill* | ochmoqchi | eshik ochiq | eshigingiz ochiq | ichkariga | kirgiz* | kiriting |
    meni kirit | o'tkazing | o'tkazib yubor* | o'tsin | kirsin | hisobimga | meni olib | kirmoqchi | kirishga urin* |
    kirishga harakat | yodda tutish | eslab qolish | eslab qolishingiz | bir martalik havola | kalitingiz |
    eshikni och | eshikni oching | kirib oling | to'g'ri hisob* | to'g'ridan to'g'ri | darhol kir* | kiritib yubor* |
    ruxsat beraman | ruxsat bering | ruxsat berish | parolsiz | parol kerak emas | parol shart emas | parol o'rniga |
    parolni yozmasdan | terish o'rniga | yozish o'rniga | kod o'rniga | yoki shunchaki | o'sha qurilma* | shu qurilma* |
    qurilmani tasdiq* | qurilmaga ruxsat | hisobimni och* | sahifamni och* | кірген күйде | жүйеге кірген | толтырмай |
    есігіңізді қағ* | есік қағ* | тура аккаунт* | тура өтінім* | тікелей аккаунт* | қайта кірмей | есік ашық |
    есігіңіз ашық | мені ішке | ішке кіргіз* | кіргізіңіз | мені кіргіз* | өткізіңіз | өткізе бер* | өтсін | кірсін |
    кіре берсін | аккаунтыма | менің аккаунтым* | мені апар* | кірмек | кіргісі келеді | кіруге тырыс* |
    кіруге әрекет* | жаттаудың керегі | есте сақтау* | жаттап алу | бір реттік сілтеме | кілтіңіз | рұқсат беремін |
    рұқсат беру | рұқсат етемін | есікті аш* | құпиясөзсіз | құпия сөзсіз | құпиясөз керек емес | құпия сөз қажет емес |
    пароль керек емес | құпиясөздің орнына | жібере сал | менің кабинетім | жеке кабинет | кабинетке өту | теру орнына |
    терудің орнына | немесе мына жерді бас* | сол құрылғы* | осы құрылғы* | бұл құрылғы* | құрылғыны мақұлда* |
    құрылғыға рұқсат | doğrudan panele | oturumunuz açılır | oturumun açılır | sizi içeri alır | seni içeri alır |
    hesabınıza bağlanmak | hesabına bağlanmak | bağlanmak istiyor | bağlansın | panele gir | avtomatik daxil |
    qoşulmaq istəyir | құпиясөз қажет емес | құрылғыны раста* | қосылғысы келеді | кабинетімді аш | avtomatik kirasiz |
    ulanmoqchi | kabinetimni och | seni doğruca | sizi doğruca | hiçbir şey yazmadan | doldurman gerekmez |
    doldurmanız gerekmez | geçici erişim kodu* | cihazı doğrula | olarak giriş yap | olarak oturum aç |
    bu ip adresine izin | bu ip'ye izin | кирүүнү ыраст* | кіруді раста* | керүне расла* | oturuma devam et |
    oturuma izin ver | aday portalına kişisel | başvurunuza dönmek
  `),
  reset: words(`
    kabul edilmi* | kabul etmi* | artık geçmiyor | işe yaramıyor | değiştireceğim | değiştirmek istiyorum |
    değiştiriyorum | değiştireyim | buradan değiştir* | yenileyeceğim | yenilemek istiyorum | aklımdan çık* |
    aklına gelmi* | aklınıza gelmi* | hatırlamadığın* | yeni bir tane | yenisi | bir başka | aklınızdan çık* |
    aklından çık* | kaybettiniz | kaybettin | hatırlamıyor* | hatırlayamı* | dışarıda kaldı* | kilitli kaldı* |
    giremiyor* | yenisini | oluşturabilirsiniz | oluşturabilirsin | belirleyebilirsiniz | belirleyebilirsin |
    belirleyin | belirle | tekrar girebil* | geri al | qəbul olunmur | qəbul edilmir | keçmir | dəyişirəm | dəyişin |
    dəyişmək istəyirəm | dəyişəcəyəm | buradan dəyiş* | yeniləyirəm | yeniləmək | unudub* | xatırlamadığ* |
    yada düşmür | yadınıza düşmür | yaddan çıx* | başqasını | başqa birini | gire bilmir* | girə bilmir* | unutdu* |
    unutmusunuz | unutmusan | itirdi* | itirmisiniz | xatırlamı* | yadınızdan çıx* | yadından çıx* | daxil ola bilm* |
    təyin edin | təyin et | qabul qilinmay* | ishlamayapti | o'zgartiraman | o'zgartiring | yangilayman | yangilang |
    esingizda yo'q* | esimda yo'q | yodingizda yo'q* | eslay olma* | boshqasini | boshqa parol | unutdingiz* |
    unutgan* | unutib | esdan chiq* | esingizdan chiq* | yodingizdan | yo'qotdingiz | yo'qotgan | eslolma* |
    kira olma* | yangisini | yangi tanlang | o'ylab toping | almashtir* | o'zgartirish | o'zgartirmoqchi* |
    o'zgartirib | yangi pin | қабылданбайды | ауыстырамын | ауыстырыңыз | ауыстыру | өзгертемін | өзгертіңіз |
    жаңартамын | жаңартыңыз | есіңізде жоғ* | есімде жоқ | еске түспе* | басқа құпиясөз | кіре алмайсыз |
    кіре алмадыңыз | ұмыт* | жоғалт* | есіңізде жоқ | кіре алмай | жаңасын | басқасын | ойлап табыңыз | жаңа пин |
    hesap kilidini aç | hesabın kilidini | hesabınızın kilidini | şifrə təyin | құпиясөз қою | құпиясөзді жаңарт* |
    қолжетімділікті қалпына | parolni unut* | parol o'rnat* | parolni tikla* | parolni yangila*
  `),
  unsubscribe: words(`
    daha seyrek | seyrek yazın | daha az sıklıkla | mesaj istemiyorum | daha az ileti | daha az mesaj | beni listeden |
    çıkmak istiyorum | göndermeyi bırakın | yeter artık | artık yeter | artık istemiyorum | daha fazla istemiyorum |
    başka istemem | rahatsız etmeyin | beni sil | beni silin | listeden sil | üyelikten çık* | ara ver |
    hatırlatma istemiyorum | ne göndereceğimiz* | ne sıklıkla | hoşça kal | seyrək yazın | daha seyrək | mənə seyrək |
    az yazın | artıq istəmirəm | artıq göndərməyin | siyahıdan sil* | məni siyahıdan | almaq istəmirəm |
    göndərməyi dayandırın | daha istəmirəm | daha göndərməyin | abunəni ləğv* | siyahıdan çıx* | məni silin |
    məni çıxarın | tez tez | nə qədər tez | kamroq yozing | menga kamroq | kamroq xat | kamroq yuboring | siyrakroq |
    ortiq yubormang | yozmang | xat yubormang | meni ro'yxatdan | obunadan voz* | olishni istamayman | kerak emas |
    boshqa yubormang | obunani bekor | obunadan chiq* | ro'yxatdan chiqar* | ro'yxatdan chiqing | сирек жазыңыз |
    маған сирек | сирегірек | азырақ жазыңыз | енді жазбаңыз | бұдан былай жазбаңыз | маған жазбаңыз | хат жібермеңіз |
    алғым келмейді | мені тізімнен | енді жібермеңіз | керек емес | бас тарту | жазылымнан шығу | жазылудан бас |
    тізімнен шығу | тізімнен шығар* | мені өшіріңіз | almayı bırak* | almayı durdur* | almayı kes* | takibi bırak |
    takipten çık | bildirimleri durdur* | sadece haftada bir | haftada bir yeter | hatırlatmayın | gönderme artık |
    hangi e postaları | hangi bildirimleri | hangi mesajları | aboneliği bitir | bildirişləri dayandır* |
    bildirişləri söndür* | məktubları dayandır* | izləməni dayandır* | həftədə bir dəfə yetər | xatırlatmayın |
    hansı məktublar* | hansı bildirişlər* | хабарландыруларды өшір* | хабарламаларды өшір* | аптасына бір рет қана |
    еске салмаңыз | қандай хаттар* | bildirishnomalarni o'chir* | xabarlarni o'chir* | kuzatishni to'xtat* |
    haftada faqat bir | eslatmang | qanday xatlar* | ro'yxatdan o'chir* | sadece ayda bir | kağıt olarak |
    çok fazla e posta | e postayla istemiyor | buradan kapat* | böyle iletiler | böyle e postalar | bu tür iletiler |
    bu tür e postalar | bu tür bildirimler | haber vermeyin | günlük yerine | haftalık olsun | beni uyarmayın |
    artık uyarmayın
  `),
  approve: words(`
    uygun buluyorum | izin verdim | onay veriyorum | bendim | ben yaptım | evet ben yaptım | bizdik | evet benim |
    ben istedim | kabul ediyorum | izin veriyorum | onaylıyorum | bəyənirəm | razılıq verirəm | mənim cihazım |
    mənim telefonum | hə mən idim | bəli mən idim | mən etmişəm | mən istəmişəm | özüm idim | hə mənəm | mən idim | mənəm |
    icazə verirəm | təsdiq edirəm | ma'qullayman | ruxsat beraman | rozilik beraman | mening qurilmam | mening telefonim |
    bu menman | o'zim edim | o'zimman | ha menman | biz edik | men so'radim | bu men | men edim | ha men | tasdiqlayman |
    құптаймын | растаймын | рұқсат етемін | менің құрылғым | менің телефоным | мен өзім | иә мен едім | мен сұрадым |
    біз едік | бұл мен | иә мен | мен едім | мақұлдаймын | cihazı yetkilendir | cihaza güven
  `),
  deny: words(`
    şimdi olmaz | şimdi değil | dışarıda kalsın | engelle | engelleyin |
    yok kalsın | vazgeçtim | istemem | benden değil | tanıdık değil | hayır istemiyorum |
    ben değil* | yabancı biri | başka biri | tanımıyorum | ben yapmadım | ben istemedim | yanlış adres | benim değil |
    mənlik deyil | tanımıram | mən etməmişəm | fikrimi dəyişdim | mənim deyil |
    mən deyiləm | mən deyildim | başqa biri | yanlış ünvan | mən istəməmişəm |
    men emasdim | men emasman | bu men emas | meniki emas | fikrimdan qaytdim | men qilmadim |
    men emas | boshqa birov | tanimayman | noto'g'ri manzil | men so'ramagan* |
    мен емеспін | бұл мен емес | менікі емес | танымаймын | мен сұраған жоқ* | ойымнан қайттым |
    тыйым саламын | мен емес | сіз болмасаңыз | басқа біреу | бас тартамын |
    yöneticiye bildirin | yöneticiye haber verin | bize bildirin | administratora bildirin |
    hesabı kilitle | hesabımı kilitle | hesabınızı kilitleyin | hesabı dondur | hesabımı dondur | hesabınızı dondurun | kartı dondur
  `),
};
