/** What people write around links that take up an invitation: to register, to join a team, to become a member; or join two accounts. */
import { words } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

/** Western and northern languages. */
const WESTERN = words(`
  redeem your invitation | redeem the invitation | redeem this invitation | invitation can be redeemed |
  einladung einzulösen | einladung kann eingelöst werden | uitnodiging verzilveren |
  uitnodiging kan worden verzilverd | lunasta kutsu* | løs inn invitasjon* | lös in inbjudan* | indløs invitation* |
  invited to register | invited to sign up | invited you to register | invited you to sign up | invited to join a team |
  invited to join a workspace | invited you to join a workspace | to become a member of the | join your team | join this team |
  join my team | join your organization | join your organisation | join the organization | join the organisation |
  join this organization | join this workspace | eingeladen sich zu registrieren | eingeladen sich auf | eingeladen sich bei |
  eingeladen dich auf | eingeladen dich bei | eingeladen dem team | eingeladen der organi* | eingeladen mitglied zu werden |
  team beizutreten | ihrem team bei | deinem team bei | organisation beizutreten | organisation beitreten |
  organization beizutreten | einladung der organi* | uitgenodigd om je te registreren | uitgenodigd om lid te worden |
  uitgenodigd om deel te nemen aan het team | uitgenodigd voor het team | lid te worden van je team | lid te worden van uw team |
  aansluiten bij je team | aansluiten bij uw team | uitgenooi om | sluit by die span aan | by die span aan te sluit |
  uitnooi om 'n lid | inbjuden att registrera dig | inbjuden att gå med | bjudit in dig att gå med | gå med i gruppen |
  gå med i ditt team | gå med i organisationen | inviteret til at registrere | inviteret til at deltage |
  inviteret dig til at deltage | invitation til at registrere | inviteret til at blive medlem | deltage på holdet |
  slut dig til holdet | slut dig til dit team | invitert til å registrere | boðið að skrá | bjóða þér að gerast meðlimur |
  gerast meðlimur í | kutsuttu rekisteröitymään | kutsuttu liittymään | kutsui sinut liittymään | liittyä tiimi* |
  liittyäksesi tiimiisi | liittyäksesi tiimiin | liity tiimiisi | liity organisaatioon | kutsutud registreeruma |
  kutsutud liituma | liitu tiimiga | meeskonnaga liitumiseks | uzaicināts reģistrēties | uzaicināti reģistrēties |
  uzaicināts pievienoties | pakviesti registruotis | pakviestas registruotis | prisijungti prie komandos |
  meghívták hogy regisztrál* | meghívták hogy csatlakoz* | meghívta hogy csatlakoz* | csapathoz való csatlakoz* |
  csatlakozzon a csapat* | csatlakozás a csapat* | csatlakozás a szervezet* | προσκληθεί για να εγγραφ* | προσκληθεί να εγγραφ* |
  προσκληθεί να συμμετ* | σας προσκάλεσε να συμμετ* | συμμετέχετε στην ομάδα | συμμετοχή στην ομάδα | ftuar të regjistroh* |
  ftuar të bashkoh*
`);

const ROMANCE_ONES = words(`
  invité à vous inscrire | invitée à vous inscrire | invité à t'inscrire | rejoindre votre équipe |
  rejoindre ton équipe | rejoignez votre équipe | rejoindre l'organisation | rejoindre l'espace de travail |
  invitado a registrarte | invitado a registrarse | invitada a registrarse | te han invitado a registrar* |
  invitado a unirte | invitado a unirse | unirte a tu equipo | unirse a su equipo | unirse al equipo |
  únete a tu equipo | únase al equipo | unirte a la organización | unirse a la organización | invitado a ser miembro |
  convidado a se registrar | convidado a registar se | convidado para se registrar | convidada a se registrar |
  convidado a juntar se | unir ao seu time | unir se à equipe | juntar se à sua equipa | juntar se à equipe |
  junte se à sua equipa | entrar na organização | invitato a registrarti | invitato a registrarsi |
  invitata a registrarsi | invitati a registrarvi | invitato a unirti | invitato a unirsi |
  accedere al tuo gruppo di lavoro | unirti al tuo team | unisciti alla squadra | unisciti al tuo team |
  unisciti all'organizzazione | convidat a registrar | convidat a unir | convidada a unir | unir vos a l'organització |
  unir se a l'organització | convidado a rexistrar* | invitat să te înregistrezi | invitat să vă înregistrați |
  invitată să te înregistrezi | invitat să te alături | invitat să vă alăturați | a te alătura echipei |
  a vă alătura echipei | taldeko kide izateko
`);

/** Slavic languages, and those around them. */
const EASTERN = words(`
  zaproszony do rejestracji | zaproszona do rejestracji | zaproszenie do rejestracji | zaproszono cię do rejestracji |
  zaproszony do zespołu | dołączyć do zespołu | dołączyć do swojego zespołu | dołącz do swojego zespołu |
  pozváni k registraci | pozván k registraci | pozvána k registraci | pozváni do týmu | pozván do týmu |
  pozvání do týmu | připojit k týmu | připojte se ke svému týmu | připojit ke svému týmu | pozvaní na registráciu |
  pozvaný na registráciu | pozvaní zaregistrovať | pozvaný zaregistrovať | pozvaní do tímu | pripojiť k svojmu tímu |
  povabljeni k registraciji | povabljeni da se registrira* | pridružitev ekipi | pridružite se svoji ekipi |
  pozvani da se registr* | pozvani ste da se registr* | pozvan si da se registr* | pozvana si da se registr* |
  pridružiš timu | pozvani na registraciju | pozvani ste registr* | pridružite se svom timu | pridružite se svome timu |
  pridružiti timu | pridružili timu | pridružili svom timu | pozvani da se pridruž* | priključite se timu |
  priključite se svom timu | позвани да се региструј* | придружи се тиму | прикључите се тиму |
  поканени да се регистрира* | поканен да се регистрира* | поканени сте да се | присъедините към екипа |
  присъедините към вашия екип | присъедини се към екипа | присъединяване към екипа | поканети да се регистрира* |
  поканет да се регистрира* | поканети сте да се | приклучите на тимот | приклучите се на тимот | приклучи се на тимот |
  придружите на тимот | приглашены зарегистрироваться | приглашены на регистрацию | приглашен зарегистрироваться |
  приглашены в команду | вступления в вашу команду | вступите в команду | присоединитесь к команде |
  запросили зареєструватися | запрошені зареєструватися | запрошено зареєструватися | запрошення зареєструватися |
  приєднатися до вашої команди | приєднайтеся до команди | запрошаныя зарэгістравацца | далучайцеся да каманды |
  kayıt yaptırmak için davet | kaydolmaya davet | kayıt olmaya davet | kaydolmanız için davet | takımınıza katıl* |
  takıma katıl* | ekibe katıl* | ekibinize katıl* | ekibine katıl* | qeydiyyatdan keçməyə dəvət |
  komandasına üzv olmağa dəvət | komandanıza qoşul* | тіркелуге шақыр* | командаға қосыл* | ro'yxatdan o'tishga taklif |
  მიუერთდეთ ორგანიზაცი* | შეუერთდეთ ორგანიზაცი* | შეუერთდეთ გუნდ* | გუნდში გაწევრიან* | միանալ թիմին | միանալու թիմին
`);

/** From the Arabic to the Han script. */
const ORIENTAL_ONES = words(`
  دعوتك للتسجيل | تمت دعوتك للانضمام | دعاك للانضمام | للانضمام إلى فريقك | للانضمام إلى الفريق | انضم إلى فريقك |
  الانضمام إلى المنظمة | הוזמנת להירשם | הוזמנתם להירשם | הוזמנת להצטרף | دعوت شده اید تا ثبت نام | برای ثبت نام دعوت |
  به تیم خود بپیوندید | عضویت در تیم | पंजीकरण के लिए आमंत्रित | संगठन में शामिल हो* | নিবন্ধনের জন্য আমন্ত্রণ |
  টিমে যোগ দিন | ತಂಡಕ್ಕೆ ಸೇರ* | ಸದಸ್ಯ ಆಗಲಿಕ್ಕೆ ಆಹ್ವಾನಿಸಿ* | ತಂಡದ ಸದಸ್ಯರಾಗಲು | ට සම්බන්ධ වීමට ආරාධනා | チームに加わ* | 組織に参加 |
  登録に招待 | 招待されました 登録 | 팀에 참가* | 등록하도록 초대 | 가입하도록 초대 | 조직에 참여* | 邀请注册 | 邀请您注册 | 邀请你注册 | 加入你的团队 | 加入您的团队 | 加入该团队 | 加入组织 |
  邀請註冊 | 邀請您註冊 | 邀請你註冊 | 加入你的團隊 | 加入您的團隊 | 加入組織 | được mời đăng ký | tham gia nhóm của bạn | tham gia nhóm này |
  tham gia đội | diundang untuk mendaftar | diundang mendaftar | bergabung dengan tim | bergabung ke tim |
  dijemput untuk mendaftar | sertai pasukan | menyertai pasukan | ได้รับเชิญให้ลงทะเบียน | เข้าร่วมทีม |
  เข้าร่วมองค์กร | ຮ່ວມທີມ | inanyayahang magparehistro | sumali sa pangkat
`);

/** Two accounts that become one's own together: whoever did not ask for it does not want it. */
const JOINED = words(`
  merge your accounts | merge the accounts | merge them together | merge both accounts | konten zusammenführen |
  konten zusammenzuführen | accounts samenvoegen | accounts samen te voegen | slå samman konto* | slå sammen konto* |
  lægge konto* sammen | yhdistää tilisi | fusionner les comptes | fusionner vos comptes | fusionar las cuentas |
  fusionar tus cuentas | unificar las cuentas | unificar as contas | mesclar as contas | unire gli account |
  unisci gli account | połączyć oba konta | sloučit účty | zlúčiť účty | спојити налоге | spojiti račune |
  об'єднати облікові записи | hesapları birleştir* | fiókok egyesít* | egyesíteni a fiók* | unirea conturilor |
  συγχώνευση λογαριασμών | 合并账户 | 合併帳號 | アカウントを統合 | 계정을 통합 | 계정 통합 | gộp tài khoản | menggabungkan akun |
  link your accounts | link the accounts | link these accounts | link both accounts | connect your accounts |
  connect the accounts | konten zu verknüpfen | konten verknüpfen | accounts zu verknüpfen | accounts verknüpfen |
  accounts te koppelen | accounts koppelen | koppelen van accounts | koble kontoene | koble kontoer |
  koble sammen konto* | forbinde konto* | koppla ihop konto* | länka konto* | yhdistä tilit | yhdistää tilit |
  lier les comptes | lier vos comptes | associer les comptes | vincular las cuentas | vincular tus cuentas |
  vincular as contas | collegare gli account | collega gli account | połączyć konta | połącz konta |
  połączenie kont | propojit účty | prepojiť účty | связать аккаунты | связать учетные записи | объединить аккаунты |
  пов'язати облікові записи | hesapları bağla* | összekösse fiókjai* | fiókok összekapcsol* |
  συνδεθούν οι λογαριασμοί | σύνδεση λογαριασμών | 关联账户 | 链接账户 | 绑定账户 | 完成链接 | 連結帳戶 | 綁定帳號 | アカウントを連携 | アカウントの連携 |
  계정을 연결 | 계정 연결
`);

/** An account of one's own: whoever is asked in makes one first. */
const ACCOUNTS_MADE = words(`
  creating your account | to create your account | ein konto zu erstellen | dein konto zu erstellen |
  ihr konto zu erstellen | ein benutzerkonto zu erstellen | dein konto anzulegen | ihr konto anzulegen |
  ein konto anzulegen | account aan te maken | skapa ett konto | skapa ditt konto | oprette en konto | oprette din konto |
  opprette en konto | opprette kontoen din | luodaksesi käyttäjätili* | luodaksesi tilin | luodaksesi tilisi |
  luo käyttäjätili* | konto loomiseks | konto luua | izveidotu kontu | izveidot kontu | susikurtumėte paskyrą |
  susikurti paskyrą | susikurkite paskyrą | créer un compte | créer ton compte | créez un compte | crear una cuenta |
  crear su cuenta | crear a súa conta | crear a túa conta | criar sua conta | criar uma conta | creare il tuo account |
  creare il suo account | creare un account | crear el teu compte | crear un compte | creezi un cont | creați un cont |
  crearea contului | założyć konto | utworzenia konta | założenia konta | vytvoření vašeho účtu | vytvoření tvého účtu |
  vytvoriť si účet | kreirate račun | креирате налог | ustvarite svoj račun | ustvarite si račun | ustvari svoj račun |
  создать свою учётную запись | создать свою учетную запись | создания учетной записи | створення облікового запису |
  създадете акаунт | създадете своя профил | создадете сметка | стварыць уліковы запіс | δημιουργήσετε λογαριασμό |
  δημιουργήσετε τον λογαριασμό | δημιουργία λογαριασμού | fiókod létrehozásához | fiókja létrehozásához |
  fiók létrehozásához | hozz létre fiókot | hozzon létre fiókot | hesabınızı oluşturmak | hesabını oluşturmak |
  krijuar llogarinë | kontua sortzeko | sortu zure kontua | krei vian konton | إنشاء حسابك | لإنشاء حسابك | أنشئ حسابك |
  لإنشاء حساب | ליצור את החשבון | ליצור חשבון | ליצירת חשבון | צור את החשבון | ایجاد حساب کاربری | ساخت حساب کاربری |
  ساخت شناسه کاربری | ساختن حساب | खाता बनाने | アカウントの作成 | アカウント作成 | 계정을 생성 | 계정 생성 | 계정 만들기 | 创建账户 | 创建帐户 | 创建您的账户 |
  创建你的账户 | 新建账户 | 新建帐户 | 注册账户 | 建立帳號 | 建立你的帳號 | 建立您的帳號 | 建立帳戶 | 創建帳戶 | membuat akun | membuka akaun | buka akaun |
  mencipta akaun | tạo một tài khoản | ანგარიშის შესაქმნელად | kufungua akaunti | gumawa ng account
`);

export const INVITATIONS: LinkPhrases = {
  verify: [...WESTERN, ...ROMANCE_ONES, ...EASTERN, ...ORIENTAL_ONES, ...JOINED, ...ACCOUNTS_MADE],
  signIn: [],
  reset: [],
  unsubscribe: [],
  approve: [],
  deny: [],
};
