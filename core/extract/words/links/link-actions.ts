/**
 * What is said around links alone, in the words of people rather than of systems: "so that we know it's yours", "you're
 * straight in". Around a code they would say too little.
 */
import { folded, WordFinder } from "../../text/word-finder.ts";
import { namesOf, tagBits, tagsOf } from "../../text/word-tags.ts";
import { words } from "../language.ts";
import { phrasesOf } from "./link-phrases.ts";

const LINK_ACTIONS = {
  /** That an address is the receiver's, or that an account waits for that. */
  verify: words(`
    create your account | set up your account | we can reach you | we reach you | tell us it was you |
    tell us it's you | only write to people who | konto anlegen | legen sie ihr konto an | konto erstellen |
    erstellen sie ihr konto | dich erreichen | créez votre compte | créer votre compte | vous joindre | crea tu cuenta |
    crear tu cuenta | cree su cuenta | crie sua conta | crie a sua conta | criar a sua conta | crea il tuo account |
    crei il suo account | maak je account | maak uw account | kunnen bereiken | załóż konto | utwórz konto |
    создайте аккаунт | создайте учётную | створіть акаунт | створіть обліковий | založte si účet | vytvořte si účet |
    vytvorte si účet | kreirajte račun | otvorite račun | ustvarite račun | skapa ditt konto | opret din konto |
    opret en konto | opprett kontoen din | luo tili | luo tilisi | loo konto | izveidojiet kontu | hozza létre |
    creează ți contul | creați vă contul | hesabını oluştur | hesabınızı oluşturun | δημιουργήστε τον λογαριασμό |
    δημιουργήστε λογαριασμό | צרו חשבון | 创建账号 | 创建您的账号 | アカウントを作成 | 계정을 만드 | tạo tài khoản | buat akun | cipta akaun |
    สร้างบัญชี | really you | really your | really yours | belongs to you | it's your email | is your email |
    your e mail works | address works | the right address | right inbox | your consent | your say so | one step left |
    one more step | just one step | last step | final step | one thing left | almost there | nearly there |
    almost done | nearly done | bring it to life | switch on your account | get your account going | make it official |
    finish joining | you are the owner | you're the owner | own this address | own this email | that it's you who |
    wirklich ihnen | wirklich dir | ihnen gehört | dir gehört | wirklich sie | wirklich du | einverständnis |
    einwilligung | nur noch ein schritt | letzter schritt | nur noch ein klick | fast geschafft | fast fertig |
    stimmt die adresse | richtige adresse | anmeldung abschließen | anmeldung abzuschließen |
    bestellung des newsletters | freischalten | freizuschalten | bien à vous | vous appartient | bien vous |
    bien la vôtre | votre accord | votre consentement | dernière étape | plus qu'un clic | une étape | presque fini |
    presque terminé | te pertenece | tu consentimiento | último paso | un paso más | un clic más | darte de alta |
    termina tu alta | pertence a você | lhe pertence | último passo | só mais um | quase lá | quase pronto |
    concluir o cadastro | è davvero tu* | ti appartiene | ultimo passo | ultimo passaggio | ancora un passo |
    un clic ancora | quasi fatto | van jou is | van u is | echt van jou | echt van u | nog één stap | nog een stap |
    laatste stap | bijna klaar | jouw toestemming | uw toestemming | należy do ciebie | należy do pani |
    należy do pana | to twój adres | ostatni krok | jeszcze jeden krok | został jeden krok | twoja prośba |
    twoja zgoda | принадлежит вам | ваш ли | последний шаг | остался шаг | належить вам | останній крок | ще один крок |
    майже готов* | перевіримо | картка запрацює | patří vám | patří tobě | opravdu vaše | poslední krok |
    ještě jeden krok | patrí vám | patrí tebe | naozaj tvoj | naozaj váš | posledný krok | ešte jeden krok |
    pripada vama | posljednji korak | još jedan korak | poslednji korak | zadnji korak | še en korak | последна стъпка |
    още една стъпка | последњи корак | још један корак | verkligen du | verkligen är du | tillhör dig | sista steget |
    ett steg kvar | bara ett steg | ett klick kvar | nästan klart | ditt samtycke | virkelig dig | virkelig din |
    tilhører dig | sidste trin | et trin tilbage | kun ét trin | næsten færdig | dit samtykke |
    gør din tilmelding færdig | virkelig deg | tilhører deg | siste steg | ett steg igjen | bare ett steg |
    nesten ferdig | ditt samtykke | kuuluu sinulle | kuuluu teille | osoite toimii | osoite on oikea | viimeinen vaihe |
    vielä yksi vaihe | enää yksi | melkein valmis | suostumuksesi | kuulub sulle | kuulub teile | viimane samm |
    veel üks samm | peaaegu valmis | pieder jums | pēdējais solis | vēl viens solis | gandrīz gatavs | priklauso jums |
    paskutinis žingsnis | dar vienas žingsnis | beveik baigta | az öné | a tiéd | önhöz tartozik | utolsó lépés |
    még egy lépés | majdnem kész | élesít* | nem él | îți aparține | vă aparține | ultimul pas | încă un pas |
    un singur pas | mai ai un pas | aproape gata | size ait | sana ait | gerçekten siz | gerçekten sen | son adım |
    bir adım kaldı | tek adım kaldı | tek bir adım | son bir adım | neredeyse tamam | σας ανήκει | σου ανήκει |
    ανήκει σε εσάς | τελευταίο βήμα | ένα βήμα | σχεδόν έτοιμ* | يخصك | تعود إليك | خطوة أخيرة | الخطوة الأخيرة |
    خطوة واحدة | بقيت خطوة | إكمال التسجيل | שייכת לך | שייך לך | שלך באמת | צעד אחרון | השלב האחרון | עוד צעד |
    נשאר רק | כמעט סיימנו | להשלים את ההרשמה | השלמת ההרשמה | متعلق به شما | آخرین قدم | یک قدم | تنها یک مرحله |
    آخرین مرحله | تکمیل ثبت نام | आपका ही | आपका है | आख़िरी कदम | अंतिम चरण | अंतिम कदम | एक कदम | बस एक | लगभग पूरा |
    पंजीकरण पूरा | ইমেইলটি আপনার | শেষ ধাপ | আর একটি ধাপ | সম্পূর্ণ করুন | 账号是属于您 | 帐户属于您 | 邮箱属于您 | 邮箱是属于您 | 帳號是屬於您 |
    信箱屬於您 | 最后一步 | 最後一步 | 完成注册 | 完成註冊 | 完成绑定 | 完成綁定 | お済みではありません | 完了していません | 完了させて | 本登録を | 本登録へ | 本登録する | 仮登録 | ご本人 |
    あと一歩 | 最後のステップ | 手続きを完了して | 手続きを完了する | 본인의 이메일 | 본인 소유 | 마지막 단계 | 거의 다 됐 | 거의 다 끝 | 거의 다 되 | 가입을 완료 | 가입이 완료되지 |
    email là của bạn | này là của bạn | thực sự là của bạn | tài khoản thuộc về bạn | email thuộc về bạn |
    bước cuối cùng | hoàn tất đăng | email milik anda | surel milik anda | alamat milik anda | akun milik anda |
    akaun milik anda | surel ini milik | email ini milik | emel ini milik | alamat ini milik | ini memang milik |
    benar milikmu | satu langkah terakhir | satu langkah lagi | selesaikan pendaftaran | menyelesaikan pendaftaran |
    kepunyaan anda | lengkapkan pendaftaran | อีเมลเป็นของคุณ | อีเมลนี้เป็นของคุณ | บัญชีเป็นของคุณ |
    บัญชีนี้เป็นของคุณ | นี้เป็นของคุณอย่าง | เหลือขั้นตอนสุดท้าย | อีกขั้นตอนเดียว | อีกเพียงขั้นตอน |
    ให้เสร็จสมบูรณ์ | ikaw nga | sa iyo ang email | sa iyo ang account | sa iyo ang address | isang huling hakbang |
    isang hakbang na lang | makumpirma | kumpirmahin | kinukumpirma | tapusin ang pag | ni yako | hatua ya mwisho |
    hatua moja | kamilisha | dit is mijn e mailadres | dit is mijn mailadres
  `),
  /** That a link opens the door by itself, or that somebody or something stands before it. */
  signIn: words(`
    join your account | wants to join | möchte ihrem konto beitreten | rejoindre votre compte | souhaite rejoindre |
    unirse a tu cuenta | entrar na sua conta | asked to log in | open the portal | without typing |
    ohne etwas einzugeben | sans rien saisir | no password needed | without a password | without password |
    no need for a password | don't need a password | straight in | right in | let you in | lets you in | lets me in |
    get you in | gets you in | take you in | takes you straight | let it in | let them in | let this device |
    wants to use your account | wants into | wants in | trying to get in | is at the door | opens your account |
    opens the door | open my | get in with one | password free | ohne passwort | ohne kennwort | kein passwort |
    kein kennwort | passwortfrei | passwortlos | direkt drin | gleich drin | sofort drin | direkt hinein | einlass |
    hereinlassen | ins konto | möchte ihr konto | pas besoin de mot de passe | aucun mot de passe | directement à |
    laissez entrer | laisser entrer | entrer directement | accéder directement | sin contraseña | sin clave |
    no necesitas contraseña | no hace falta contraseña | directamente a tu cuenta | entrar directamente |
    entrarás directamente | déjalo entrar | dejar entrar | quiere entrar | intenta entrar | te deja dentro |
    te lleva dentro | sem senha | sem palavra passe | não precisa de senha | entrar direto | entra direto |
    entrar diretamente | deixe entrar | deixar entrar | quer usar a sua conta | quer entrar | tentando entrar |
    senza password | niente password | non serve la password | non serve alcuna password | dentro subito |
    entri subito | entra subito | entrare subito | entrare direttamente | lascia entrare | fai entrare |
    vuole usare il tuo account | vuole entrare | zonder wachtwoord | geen wachtwoord | wachtwoord heb je niet |
    wachtwoord heb je bij ons niet | meteen binnen | direct binnen | ben je binnen | kom je binnen | laat me binnen |
    laat binnen | wil je account gebruiken | bez hasła | hasło nie jest potrzebne | nie potrzebujesz hasła | wpuść* |
    wejść bez | wejdziesz | chce użyć twojego konta | без пароля | пароль не нужен | сразу войд* | сразу попад* |
    впустить | впустите | пустить | хочет войти | пытается войти | пароль не потрібен | одразу увійд* |
    одразу потрапи* | впустити | впустіть | хоче увійти | намагається увійти | bez hesla | heslo nepotřebuj* |
    heslo nepotrebuj* | rovnou dovnitř | hned dovnitř | vpustit | pusťte | se právě hlásí | hlásí do | rovno dnu |
    vpustiť | sa hlási do | sa prihlasuje | bez lozinke | lozinka nije potrebna | ne treba vam lozinka | odmah unutra |
    ulaz bez | pokušava ući | želi ući | brez gesla | gesla ne potrebujete | takoj noter | spusti | spustite |
    želi vstopiti | без парола | не ви трябва парола | парола не е нужна | направо в | пусни | пуснете | без лозинке |
    лозинка није потребна | utan lösenord | inget lösenord | direkt in | rakt in | släpp in | vill använda ditt konto |
    försöker komma in | uden adgangskode | uden kodeord | ingen adgangskode | direkte ind | lige ind | luk ind |
    giv adgang | vil bruge din konto | forsøger at komme ind | uten passord | ikke noe passord | trenger ikke passord |
    rett inn | direkte inn | slipp inn | gi tilgang | vil bruke kontoen din | prøver å komme inn | ilman salasanaa |
    salasanaa ei tarvita | et tarvitse salasanaa | suoraan sisään | päästä sisään | haluaa käyttää tiliäsi |
    yrittää päästä | otse sisse | luba sisse | lase sisse | soovib sinu kontoga | bez paroles | ielaist | ielaidiet |
    be slaptažodžio | įleisti | įleiskite | nori prisijungti | jelszó nélkül | nem kell jelszó |
    nincs szükség jelszóra | azonnal bent | rögtön bent | engedje be | beenged* | beléptet* | fără parolă |
    nu ai nevoie de parolă | nu este nevoie de parolă | direct în cont | intri direct | intra direct | şifresiz |
    parolasız | şifreye gerek yok | şifre gerekmez | doğrudan gir* | hemen gir* | içeri al | içeri gir* |
    hesabınızı kullanmak istiyor | χωρίς κωδικό | δεν χρειάζεστε κωδικό | δεν χρειάζεται κωδικός |
    απευθείας στον λογαριασμό | μπείτε απευθείας | μπαίνετε | προσπαθεί να συνδεθεί | بدون كلمة مرور | دون كلمة مرور |
    لا تحتاج إلى كلمة مرور | الدخول مباشرة | يحاول الدخول | בלי סיסמה | ללא סיסמה | אין צורך בסיסמה | ישירות לחשבון |
    תכניס אותך | יכניס אותך | מנסה להיכנס | بدون رمز | بدون گذرواژه | مستقیم وارد | बिना पासवर्ड |
    पासवर्ड की ज़रूरत नहीं | पासवर्ड के बिना | পাসওয়ার্ড ছাড়া | সরাসরি প্রবেশ | 无需密码 | 無需密碼 | 免密 | 不用密码 | 直接登入 |
    パスワードなし | パスワード不要 | パスワードは不要 | パスワードは必要ありません | そのままお入り | 비밀번호 없이 | 비밀번호가 필요 없 | 바로 들어가 | 바로 들어갈 | vào thẳng |
    đăng nhập ngay | cho phép đăng nhập | tanpa kata sandi | tanpa sandi | tanpa kata laluan | mencoba masuk ke akun |
    cuba masuk ke akaun | ไม่ต้องใช้รหัสผ่าน | เข้าได้ทันที | walang password | hindi kailangan ng password |
    bila nenosiri | heb gyfrinair | wil inloggen | wil zich aanmelden | probeert in te loggen
  `),
  /** That a password is lost, or another is to be had. Of the password, where that is named beside it. */
  reset: words(`
    another one | pick another | pick a new | choose another | can't remember | cannot remember | don't remember |
    lost your | locked out | back into your account | get back in | vergessen | erinnern sie sich nicht |
    weiß ich nicht mehr | neu vergeben | oublié | perdu | ne vous souvenez | nouvel accès | olvidé | olvidaste |
    olvidó | olvidado | olvidada | no recuerd* | perdiste | has perdido | ha perdido | otra nueva |
    recuperar el acceso | esqueceu | esqueci | esqueceste | esquecida | esquecido | esquecimento | perdeu |
    não se lembra | não lembra | recuperar o acesso | recuperação de acesso | dimenticat* | non ricord* | smarrit* |
    perso | sceglierne un'altra | scegline un'altra | vergeten | weet je niet meer | kwijt | nie pamięt* | zapomnia* |
    inne hasło | odzysk* | forgot* | забыли | забыл | не помните | утерян* | другой пароль | восстановить доступ |
    восстановите доступ | восстановление доступа | восстановления доступа | восстановить пароль | восстановите пароль |
    восстановление пароля | восстановления пароля | восстановить аккаунт | забули | забув | не пам'ятаєте |
    відновити доступ | відновіть доступ | відновлення доступу | відновити пароль | відновіть пароль |
    відновлення пароля | zapomen* | zapomněl* | nepamatuj* | zabudnut* | zabudli | zaboravlj* | pozabljen* | забравен* |
    забравили | заборављен* | glömt | glömde | kommer inte ihåg | glemt | glemte | husker ikke | ny adgangskode |
    nytt passord | unohd* | unohtunut | unusta* | aizmirs* | pamirš* | įveskite naują | elfelejt* | uitat | unuttu* |
    ξεχάσατε | ξεχάσει | ξεχασμέν* | ξέχασ* | نسيت | واحدة جديدة | رمزا جديدا | שכחת | שכחתם | אחת חדשה | فراموش |
    یک رمز جدید | भूल | नया वाला | ভুলে | নতুন একটি | 忘记了吗 | 忘記了嗎 | 找回 | 新密码 | 新密碼 | お忘れの方 | お忘れになっ | お忘れです | お忘れでは |
    お忘れの場合 | 忘れた方 | 忘れた場合 | 忘れたとき | 忘れたら | 忘れまし | 新しいもの | 新しいの | 새 비밀번호 | đã quên | nếu quên | cái mới | jika lupa |
    kalau lupa | lupa lagi | yang baru | หากลืม | ถ้าลืม | ลืมหรือ | ลืมใช่ | อันใหม่ | nakalimutan | ng bago |
    umesahau | nyingine mpya | wähle hier ein neues | hier ein neues fest | kies hier een nieuw | stel hier een nieuw |
    izvēlieties jaunu | izvēlieties citu | pasirinkite naują | pasirinkite kitą
  `),
  /** That letters are to come no more, or fewer of them. */
  unsubscribe: words(`
    don't write to me | stop writing | write to me no more | which mails | which emails | delivery options | leave us | leave the list | not for you any more |
    not for you anymore | schreibt mir nicht | schreiben sie mir nicht | ne m'écrivez plus | quittez la liste | quitter la liste | ne vous intéresse plus |
    no me escriban | no me escribas | dejar la lista | salir de la lista | ya no te interesa | não me escrevam | não me escreva | sair da lista |
    já não lhe interessa | non scrivetemi | non scrivermi | non ti interessa più | lascia la lista | schrijf me niet | verlaat de lijst | niet meer schrijven |
    nie piszcie | nie pisz do mnie | opuść listę | не пишите | покинуть список | больше не интерес* | не пишіть | більше не цікав* | nepište | nebaví vás |
    nepíšte | ne pišite | napusti listu | zapusti seznam | не ми пишете | skriv inte | lämna listan | skriv ikke | forlad listen | forlat listen |
    älkää kirjoittako | ärge kirjutage | nerakstiet | nerašykite | ne írj* | nu mi mai scrie | nu mi mai scrieți | părăsește lista | yazmayın |
    listeden ayrıl | μη μου γράφετε | διαγραφή | διαγράψου | لا تراسلني | دیگر ننویسید | 不要再给我 | もう送らない | đừng gửi | jangan kirim | อย่าส่ง | don't send me |
    stop sending | stop these | no longer need | no longer want | take me off | remove me from | what we send you | what you receive | what you get from us |
    how you hear from us | how often you hear | hear from us less | fewer emails | fewer mails | less often | too many emails | too many mails |
    don't want to hear | rather not hear | rather not get | rather not receive | had enough | keep out of my inbox | nicht mehr bekommen |
    nicht mehr erhalten | keine weiteren | keine briefe | keine mails | nicht mehr schreiben | weniger mails | weniger e mails | weniger post |
    zu viele mails | was sie erhalten | was ich bekomme | von der liste | aus dem verteiler | aus der liste | ne plus recevoir | ne souhaitez plus |
    ne veux plus | plus de mails | moins de mails | moins souvent | ce que vous recevez | choisir ce que | retirez moi | me retirer | de cette liste |
    no recibir | no quieres recibir | no quiere recibir | no desea recibir | no deseas recibir | no quiero más | no me envíen | no me envíes | menos correos |
    qué recibir | qué correos | sácame | quítame | de esta lista | darme de baja | darse de baja | date de baja | não quer mais | não quer receber |
    não deseja receber | não deseja mais | não me envie* | menos e mails | o que receber | tire me | tira me | me tirar | desta lista | deixar de receber |
    non vuoi più | non vuole più | non desideri più | non desidera più | non mandatemi | non inviarmi | meno email | meno e mail | cosa ricevere |
    cosa ricevi | toglimi | toglietemi | cancellami | dalla lista | stuur me geen | minder mails | minder e mails | minder vaak | wat je ontvangt |
    wat u ontvangt | haal me van | van de lijst | uit de lijst | nie wysyłajcie | nie wysyłaj | mniej maili | co otrzymujesz | co dostajesz | wypisz mnie |
    usuń mnie | z listy | rezygnuję | больше не нужны | больше не хотите | не хотите получать | не присылать | не присылайте | меньше писем | что получать |
    убрать меня | уберите меня | из рассылки | из списка | більше не потрібні | більше не хочете | не хочете отримувати | не надсилати | не надсилайте |
    менше листів | що отримувати | зі списку | з розсилки | neposílat | neposílejte | méně e mailů | méně často | ze seznamu | vyřaďte | neposielajte |
    menej často | zo zoznamu | vyraďte | odjavite se | odjavi se | ne šaljite | manje poruka | ređe | sa popisa | s popisa | sa liste | s liste | maknite |
    ukloni me | ne pošiljajte | s seznama | не ми пращайте | не ми изпращайте | от списъка | са листе | skicka inte | färre mejl | färre brev | mer sällan |
    från listan | ta bort mig | sluta få | ikke send | send mig ikke | færre mails | færre breve | fra listen | fjern mig | færre brev | færre e poster |
    fra lista | fjern meg | älkää lähettäkö | vähemmän viestejä | listalta | ära saada | ärge saatke | nimekirjast | loendist | nesūtiet | no saraksta |
    nesiųskite | ne küldj* | kevesebb levél | a listáról | töröljetek | nu mai vrei | nu mai doriți | nu mai dorești | nu îmi mai | mai puține | mai rar |
    de pe listă | din listă | scoate mă | scoateți mă | göndermeyin | listeden çık* | beni çıkar* | μη μου στέλνετε | από τη λίστα | διαγράψτε με |
    لم تعد ترغب | من القائمة | توقف عن | לא מעוניין | לא מעוניינים | מהרשימה | הסירו אותי | הסרה מ* | مایل به دریافت | از فهرست | प्राप्त नहीं करना | कम ईमेल |
    सूची से | পেতে চান না | তালিকা থেকে | 不想再收到 | 不再接收 | 不希望收到 | 不想收到 | 配信停止 | 配信を停止 | 配信が不要 | 受け取りたくない | 今後受信 | 더 이상 받지 | 수신을 원치 | không muốn nhận |
    khỏi danh sách | tidak mau menerima | lebih jarang | dari daftar | tidak mahu menerima | daripada senarai | ไม่ต้องการรับ | ไม่อยากรับ | ออกจากรายชื่อ |
    ayaw mo na | huwag na | sa listahan | hutaki kupokea
  `),
  /** Says yes to what waits for it, as whoever it is. */
  approve: words(`
    it's me | i did | i signed up | i asked for it | count me in | minä tilasin | jeg bestilte | ich habe bestellt |
    this is me | that's me | it is me | yes me | let me in | ich bin's | ich bin es | c'est moi | c'est bien moi |
    soy yo | sí soy yo | sou eu | sono io | dit ben ik | ik ben het | to ja | to jestem ja | это я | це я | jsem to já |
    to jsem já | to som ja | ja sam | to sam ja | jaz sem | sem jaz | аз съм | ја сам | det är jag | det er mig |
    det er meg | se olen minä | minä olen | see olen mina | mina olen | tas esmu es | tai aš | én vagyok | sunt eu |
    eu sunt | benim | είμαι εγώ | εγώ είμαι | هذا أنا | أنا هو | من هستم | मैं ही हूँ | मैं हूँ | 是本人 | 本人操作 | 私です |
    본인 맞습니다 | 저예요 | là tôi | đúng là tôi | ini saya | memang saya | ฉันเอง | ako ito | ako nga | ni mimi | giv adgang |
    gi tilgang | ge åtkomst | anna pääsy | luba ligi | dat ben ik | ja dat ben ik
  `),
  /** Says no. */
  deny: words(`
    no thanks | no thank you | nein danke | non merci | no gracias | não obrigad* | no grazie | nee bedankt | nie dziękuję | нет спасибо | ні дякую |
    ne děkuji | nie ďakujem | ne hvala | nej tack | nej tak | nei takk | ei kiitos | ei aitäh | nem köszönöm | nu mulțumesc | hayır teşekkürler |
    όχι ευχαριστώ | لا شكرا | לא תודה | 不用了 | 結構です | 괜찮아요 | không cảm ơn | tidak terima kasih | it's not me | that's not me | this is not me |
    that isn't me | not mine | das bin ich nicht | bin ich nicht | pas moi | no soy yo | não sou eu | non sono io | dit ben ik niet | ben ik niet |
    ik ben het niet | to nie jestem ja | nejsem to já | to nejsem já | nie som to ja | to nie som ja | nisam ja | nisem jaz | не съм аз | нисам ја |
    inte jag | ikke mig | ikke meg | en ole minä | en se ole minä | see pole mina | ei ole mina | neesmu es | ne aš | nem én | nu sunt eu |
    δεν είμαι εγώ | لست أنا | ليس أنا | لا لست | לא אני | من نیستم | मैं नहीं | 不是本人 | 非本人操作 | 私ではありません | 제가 아닙니다 | 본인 아님 | không phải là tôi |
    bukan saya | bukan aku | ไม่ใช่ฉัน | hindi ako | si mimi
  `),
} as const;

/** The first word of an answer. */
const YES = words(`
  yes | yep | yeah | ja | jawohl | oui | sí | si | sim | sì | tak | да | так | ano | áno | jo | igen | evet | ναι | نعم | أجل | כן | हाँ | हां |
  はい | 네 | 예 | 是的 | 是 | đúng | có | vâng | ya | betul | iya | ใช่ | kyllä | joo | jah | jā | taip | da | oo | opo | ndiyo | بله |
  bəli | po | bai | ydw | হ্যাঁ | ஆம் | ہاں | კი | այո |
  係 | 係呀 | 是啊 | 对 | 對 | 没错 | 沒錯 | ええ | 넵 | dạ | phải | ừ | benar | បាទ | ចាស | ແມ່ນ | ແມ່ນແລ້ວ | ဟုတ်ကဲ့ | ဟုတ်တယ် | ဟုတ်ပါတယ် | 正确 | 正確 |
  맞아요 | 맞습니다 | そうです | иә | ооба | тийм | әйе | ҳа | hawa | ھەئە | ถูกต้อง | ត្រឹមត្រូវ | ຖືກຕ້ອງ | မှန်ပါတယ် | sawa | tama |
  بەڵێ | erê | ହଁ | হয় | haa | yego | bẹ́ẹ̀ni | yebo | ewe | eny
`);
const NO = words(`
  no | nope | nein | non | nej | nei | não | nee | nie | нет | ні | ne | не | nem | hayır | όχι | لا | לא | नहीं | いいえ | いえ | 아니요 | 아니오 |
  不是 | 不 | không | tidak | bukan | ไม่ | ei | nē | nu | hindi | hapana | خیر | نه | xeyr | jo | ez | na | না | இல்லை | نہیں | არა | ոչ |
  唔係 | 唔係呀 | жоқ | жок | үгүй | юк | йўқ | yo'q | ýok | ياق | いや | 아뇨 | ไม่ใช่ | ទេ | ບໍ່ | ບໍ່ແມ່ນ | မဟုတ်ဘူး | မဟုတ်ပါ | siyo | sio |
  نەخێر | ନା | নহয় | oya | rárá | hayi | tsia
`);

export type AskedOfLink = keyof typeof LINK_ACTIONS;

const ASKED = Object.keys(LINK_ACTIONS) as AskedOfLink[];
const TAG = tagBits(ASKED);

/** By itself: a phrase of these may hold a word that means something else alone. */
const FINDER = new WordFinder(
  ASKED.map((action) => ({ tag: TAG[action], words: [...LINK_ACTIONS[action], ...phrasesOf(action)] })),
);

/** What a text, as `folded` makes it, asks for in such words, whether a comma stands in them or not: "Yes, send it". */
export function askedOfLink(text: string): ReadonlySet<AskedOfLink> {
  const spoken = text.replace(/[,،]/g, " ").replace(/[、，]/g, "");
  return namesOf(tagsOf(FINDER.find(spoken)), TAG);
}

const FIRST_WORD = /^\s*([^\s,.!:;、，。！–—-]{1,12})\s*(?:[,.!:;、，。！–—]|-\s|$)/u;
const [YES_WORDS, NO_WORDS] = [new Set(YES.map(folded)), new Set(NO.map(folded))];

/** Whether a button answers a question: "Yes, let me in", "No". */
export function answerOf(text: string): "yes" | "no" | undefined {
  const first = FIRST_WORD.exec(text.toLowerCase())?.[1] ?? "";
  if (YES_WORDS.has(first)) return "yes";
  return NO_WORDS.has(first) ? "no" : undefined;
}
