import { type Language, words } from "../language.ts";

export const TURKISH: Language = {
  codeNames: words(`
    doğrulama kod* | onay kod* | güvenlik kod* | tek kullanımlık şifre* | tek kullanımlık kod* |
    tek kullanımlık parola* | giriş kod* | erişim kod* | aktivasyon kod* | etkinleştirme kod* |
    kimlik doğrulama kod* | tek seferlik kod* | tek seferlik şifre* | sıfırlama kodu* |
    eşleştirme kodu* | oturum açma kodu* | kurtarma kodu* | sms kodu* | sms şifre* |
    doğrulama numara* | onay numara* | tek kullanımlık pin | geçici şifre* | doğrulama şifre* |
    güvenlik numara* | onay şifre* | 3d secure şifre* | 3 d secure şifre* | 3d secure kod* |
    3d şifre* | yetkilendirme belirteci | yetkilendirme kod* | doğrulama rakam* | onay rakam* |
    onay kombinasyon* | tek girişlik parola* | tek girişlik şifre* | bir kereye mahsus parola* |
    bir defalık şifre* | bir defalık kod* | tek kullanımlık kimlik | tek kullanımlık anahtar* |
    kontrol sayısı* | imza şifre* | imza kod* | işlem şifre* | giriş şifresi* | başlangıç pin* |
    başlangıç pin'iniz | cihaz kod* | kayıt kod* | üyelik kod* | tek seferlik parola* |
    tek seferlik pin | tek kullanımlık numara* | geçici kod* | geçici parola* | teyit kod* |
    mobil onay kod* | mobil şifre* | bağlantı kod* | parola sıfırlama kod* |
    şifre sıfırlama kod* | güvenlik pin | güvenlik şifre* | güvenlik anahtarı |
    doğrulama anahtarı | doğrulama sayısı | e posta kod* | eposta kod* | değişikliği için kod |
    değişiklik kod* | giriş anahtarı | kilit açma kod* | ödeme onay kod* | havale kod* |
    doğrulama için kod | onay için kod | giriş için kod | üyelik onay kod* | mail kod* |
    işlem onay kod* | işlem için şifre | işleminiz için şifre* | günün parolası | e postadaki rakam* | mailindeki kod |
    şifre değiştirme kod* | parola değiştirme kod* | havale şifresi | giriş rakamları |
    tek kullanımlık sayı |
    e postadaki kod* | e postanızdaki kod*
  `),
  codeWords: words(`
    kod | kodu | kodun* | kodunuz* | kodla | kodlar* | rakam* | karakter* |
    harf* | haneli* | pin | pin'iniz | pininiz | belirteç* | koduyla | kodumuz |
    rakamları | dizisi | dizisini | kombinasyonu | erişim anahtar* | rakamlarıyla |
    şifresi ile |
    sembol* | beş sayı | altı sayı | beş rakam | altı rakam | altı hane* | dört hane* | sayılar*
  `),
  passwords: words(`şifre* | parola*`),
  numberWords: words(`
    anahtar | sayı | sayıyı | rakam* | dizi | kombinasyon | anahtarı | anahtarıyla | anahtarınız |
    sayısı | sayınız | numarayla | dizisi | kelime | sözcük | numara | numarayı | sayısını | kelimeyi
    | harfleri | harf ve rakamları
  `),
  otherNumbers: words(`
    sipariş* | fatura* | kargo* | takip no | müşteri* | rezervasyon* | tel | faks | mersis | kupon* | hediye çeki |
    sözleşme* | numarası | tutar | promosyon kodu* | kampanya kodu* | kupon kodu* | hata kodu* | ürün kodu* |
    stok kodu* | rezervasyon kodu* | pnr | teslimat kodu* | teslim kodu* | kaynak kodu* | davet kodu* | referans kodu* |
    qr kodu* | wifi şifre* | hediye kodu* | kapı kodu* | puk kodu* | kart no | koltuk | tc kimlik | son haneleri |
    son dört hane* | son 4 hane* | ile biten | sonu | kullanıcı adı | kullanıcı no | sayaç* | endeks* | hasar* |
    şikayet* | başvuru numara* | talep numara* | arıza* | sonuç* | bakiye* | tüketim* | sıra numara* | olay |
    anket kod* | teslim alma kod* | sayac* | ödenecek | açıklamaya | vagon | arıza kayd* | kayıt no | dosya numara* |
    poliçe* | plaka | oturum no | reçete* | arayın | arayınız | arayabilirsiniz | karne no | karne* | kart numara* |
    telefon numara* | alışverişin | alışverişiniz | tesisat numara* | seri numara* | ortak no | parsel | izin no |
    kazanan numara* | çekiliş numara* | oltalama önleme kod* | anti phishing kod* | kimlik avı önleme kod* |
    oltalama karşıtı kod*
  `),
  trade: words(`
    indirim* | kampanya* | fırsat* | kupon* | sepet* | ücretsiz kargo | uçuş* | otel | seyahat |
    rezervasyon* | alışveriş* | arkadaş* | fatura* | hediye çeki
  `),
  enter: words(`
    girin | giriniz | gir | kullanın | kullanınız | yazın | kopyalayın | yaz | yapıştır | yazınız
    | şunu yaz | yazıp | girerek | giriş yapın | tuşlayın | tuşla | kopyala | kullan | yazmanız |
    girmeniz | işinize yarayacak | gerekecek | lazım olacak | girmeniz gerekiyor | yazmanız
    gerekiyor | okuyun | söyleyin | girip | elle girin | yapıştırın | yapıştırınız | girmelisiniz
    | yazmalısınız | girilmelidir | tuşlayınız | kopyalayınız | kodlayın | yanıt verin | yazarak |
    tuşlayarak | gireceğiniz | yazmanız yeterli | girebilirsiniz | kullanabilirsiniz | yazdıktan |
    girdikten | yapıştırarak | okuyarak | ona okuyun |
    yazıver* | yazdığınız | yazdığın | yazın hemen | tuşladığınız | girdiğiniz | girdiğin | girdiğinizde | yazdığınızda | yazınca | girince | tuşlayınca |
    giriver* | tuşlayıver* | kopyalayıver* | yapıştırınca | doldurun | doldur | ekranına yaz | söylediğinizde | okumanız | tuşlamanız | yazmanızı |
    girmenizi | işleyin
  `),
  places: words(`
    uygulama* | sayfa* | ekran* | pencere* | kutu* | site* | tarayıcı* | cihaz* | terminal* | konsol* | bilgisayar* |
    telefon* | televizyon* | tablet* | temsilci* | portal* | sekme* | alana | alanına | alanı | formu | forma | formda |
    kiosk* | tuş takımı | oyun* | yazıcı* | bankamatik* | atm | çağrı merkezi | kasada | sohbet* | termostat* |
    takvim* | hane* | makine* | şubeye | kilit ekran* | boşluğa | boşluk* | sorduğunda | sorulduğunda | istendiğinde
  `),
  access: words(`
    hesap | hesab* | cihaz* | tarayıcı* | kimli* | güvenli* | sen misin | siz misiniz | bu siz
    misiniz | bu sen misin | sen olduğun* | erişim* | erişmek | onayla* | onay |
    yetkilendir* | kimlik doğrula* | kayıt | kaydol* | kaydınız* | eşleştir* | bağla* | kilid* |
    kilit* | iki adım* | iki aşama* | iki faktör* | birisi | biri | deneme* | girişim* | devam* |
    tamamla* | hoş geldin* | oturum* | güvenilir | imza* | girmek | giriş yapmak | izin | izni |
    yeni pin | ekibe katılın | onaylar |
    siz olduğunu* | kanıtlar | kanıtlıyor | olduğunuzu gösterir | olduğunu gösterir |
    onay bekliyor | onay bekleyen | onay bekler
  `),
  disclaims: words(`
    siz değilseniz | sen değilsen | bu siz değilse* | bu sen değilse* | talep etmediyse* | istemediyse* |
    başlatmadıysa* | yapmadıysa* | göz ardı | dikkate alma* | yok say* | görmezden | silin | silebilir* | yanlışlıkla |
    başka biri | bir şey yapma*
  `),
  secrecy: words(`
    kimseyle | kimseye | paylaşma* | söyleme* | vermeyin* | verme | iletme* | asla | hiçbir zaman |
    istemez | istemeyiz | sormaz | sormayız | gizli | gizlidir | üçüncü kişi* | çalışanlarımız |
    başkalarıyla
  `),
  spent: words(`
    kullanıldı | zaten kullanıldı | süresi doldu | süresi dolmuş | geçersiz* | hatalı | yanlış |
    çalışmıyor | iptal edildi | girildi | artık geçerli değil | artık geçersiz | değiştirildi |
    yerine yenisi
  `),
  meetings: words(`
    toplantı* | webinar* | konferans* | toplantıya katıl | toplantı kimliği | web semineri | görüntülü
    görüşme
  `),
  verify: words(`
    onaylıyorum | doğruluyorum |
    doğrula* | onayla* | onay | etkinleştir* | aktifleştir* | aktive et* | kaydı tamamla |
    daveti kabul et | onayı |
    kaydınızı tamamla* | kaydı bitir* | üyeliğinizi tamamla* | üyeliği tamamla* | daveti onayla | davetiyi kabul et* | davetiyeyi kabul et* |
    aktivasyon* | teyit et* |
    kuruluşuna katıl* | kuruluşa katıl* | organizasyonuna katıl* | organizasyona katıl* | e posta adresini değiştir* | e posta adresinizi değiştir*
  `),
  signIn: words(`
    giriş yap* | oturum aç* | giriş | giriş bağlantı* | girişi |
    girişiniz |
    hesabınıza giriş yapmak | hesabına giriş yapmak
  `),
  reset: words(`
    sıfırla* | yeni şifre* | şifre değiştir* | şifreni değiştir | şifremi unuttum | parola sıfırlama |
    parolanızı değiştir* | parolayı değiştir* | parola değiştir* | parolanı değiştir* | şifrenizi değiştir* |
    şifreyi değiştir* | yeni parola* | parola belirle* | parolanızı belirle* | şifre belirle* | şifrenizi belirle* |
    parola oluştur* | şifre oluştur* | parolanızı unut* | şifrenizi unut* | parola ayarla* | şifre ayarla* |
    parolamı unuttum | parolanızı güncelle* | şifrenizi güncelle* | parolayı güncelle* | şifreyi güncelle* |
    parola güncelle* | şifre güncelle* | şifreni yenile* | şifrenizi yenile* | şifreyi yenile* | şifre yenile* |
    parola yenile* | parolanızı yenile* | parolayı yenile* | parolanı yenile* | hesabı kurtar* | hesabınızı kurtar* |
    hesap kurtar* | erişimi kurtar* | parola talebi* | yeni bir parola iste* | yeni bir şifre iste* | şifre talebi* |
    parola koy*
  `),
  unsubscribe: words(`
    abonelikten çık* | aboneliği iptal* | listeden çık* | üyelikten ayrıl* | e posta tercihleri | abonelik iptal* |
    aboneliği sonlandır* | abonelikten ayrıl* | abone listesinden | almak istemiyor* | artık almak istemi* |
    bültenden çık* | bildirimleri kapat* | bildirim tercih* | bildirim ayar* | bildirimleri yönet* |
    abonelikleri yönet* | aboneliğinizi iptal* | aboneliğinizi sonlandır* | listeden ayrıl* | izlemeyi bırak* |
    takibi bırak* | bildirimleri durdur* | bildirimleri devre dışı* | bildirim almak istemi* | takip etmeyi bırak* |
    izlemekten vazgeç* | gruptan ayrıl* | grubundan ayrıl* | bildirimlerden çık* | bildirimlerinden çık*
  `),
  clickHere: words(`
    buraya tıklayın | buraya | tıklayın | bu bağlantı* | bağlantı* | devam et | başla | buradan |
    buraya tıklayınız | tıklayınız | buraya tıkla | tıkla | şuradan |
    bu linke | bu linkten | devam | bağlantıyı aç | bu sayfadan |
    bu bağlantıya tıklayın | şu bağlantı* | bağlantıya tıklayın
  `),
  expires: words(`
    geçerli* | süresi dolacak | sona er* | içinde | boyunca | süresi | kullanılabilir |
    dolacak* | dolar | süren var | süreniz | gece yarısı* | süre | süresi var | saatiniz var |
    gün sonuna kadar |
    çalışır
  `),
  seconds: words(`saniye*`),
  minutes: words(`dakika* | dk`),
  hours: words(`saat*`),
  days: words(`gün*`),
  wrote: words(`yazdı | şunu yazdı | şunları yazdı`),
  fromLabels: words(`kimden | gönderen`),
  sentLabels: words(`gönderildi | gönderme tarihi | tarih | kime | konu | bilgi | cc | gönderilen | alıcı`),
  quoteTitles: words(`özgün ileti | orijinal mesaj | özgün mesaj | orijinal ileti | asıl mesaj`),
  forwardTitles: words(`
    iletilmiş mesaj | yönlendirilmiş mesaj | iletilen mesaj | yönlendirilen mesaj | yönlendirilmiş
    ileti | iletilmiş ileti | iletilen ileti | ileti başlangıcı | iletilmiş ileti başlangıcı | başlangıç yönlendirilmiş
    ileti
  `),
  sentFrom: words(`iphone'umdan gönderildi | gönderildi | ipad'imden | android uygulamasını`),
};
