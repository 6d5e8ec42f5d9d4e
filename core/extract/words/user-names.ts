/** Words before or after the name with which somebody signs in. */
import { WordFinder } from "../text/word-finder.ts";
import { words } from "./language.ts";

const USERS = words(`
  user | user name | username | member | benutzer | benutzers | benutzerin | benutzername* | nutzer | nutzers | nutzername* |
  mitglied | utilisateur | utilisatrice | nom d'utilisateur | membre | usuario | usuaria | nombre de usuario | miembro | usuário |
  usuária | utilizador | utilizadora | nome de utilizador | nome de usuário | utente | nome utente | gebruiker | gebruikersnaam |
  gebruikersna* | användare* | användarnamn* | bruker | brukeren | brukernavn* | bruger | brugeren | brugernavn* | notandi |
  notanda | notandanafn* | käyttäj* | käyttäjätunnu* | käyttäjänim* | kasutaja* | lietotāj* | vartotoj* | naudotoj* | użytkownik* |
  nazwa użytkownika | uživatel* | používateľ* | korisnik* | korisničko ime | uporabnik* | uporabniško ime | корисник* |
  корисничко име | потребител* | потребителско име | пользовател* | имя пользователя | користувач* | ім'я користувача |
  карыстальнік* | удзельнік* | felhasználó* | utilizator* | nume de utilizator | χρήστη* | χρήστης | όνομα χρήστη | kullanıcı* |
  istifadəçi* | foydalanuvchi* | пайдаланушы* | колдонуучу* | хэрэглэгч* | përdorues* | usuari | usuària | nom d'usuari |
  usuari@ | erabiltzaile* | defnyddiwr | úsáideoir | المستخدم | للمستخدم | مستخدم | اسم المستخدم | משתמש | המשתמש | שם המשתמש |
  کاربر | نام کاربری | صارف | उपयोगकर्ता | प्रयोगकर्ता | सदस्य | ব্যবহারকারী | ব্যবহারকারীর | பயனர் | వాడుకరి | ユーザー | ユーザ |
  利用者 | 사용자 | 사용자가 | 사용자의 | 用户 | 用戶 | 用户名 | 用戶名 | 使用者 | người dùng | thành viên | pengguna | anggota |
  gumagamit | mtumiaji | ผู้ใช้ | ชื่อผู้ใช้ | ผู้ใช้งาน | ຜູ້ໃຊ້ | အသုံးပြုသူ | მომხმარებ* | օգտատեր* | օգտվող* | uzanto
`);

/** Words for people who have a number, such as members. They count only right before it. */
const PERSONS = words(`
  member | patient | candidate | student | participant | passenger | runner | mitglied | patientin | kandidat | kandidatin |
  teilnehmer | teilnehmerin | fahrgast | schüler | schülerin | studentin | adhérent | adhérente | membre | patiente | candidat |
  candidate | élève | étudiant | étudiante | passager | socio | socia | miembro | paciente | candidato | candidata | participante |
  alumno | alumna | pasajero | sócio | sócia | membro | aluno | aluna | paziente | partecipante | studente | lid | patiënt |
  kandidaat | deelnemer | leerling | passagier | medlem | deltagare | deltager | deltaker | elev | jäsen | potilas | kokelas |
  osallistuja | oppilas | opiskelija | liige | patsient | kandidaat | pacients | dalībnieks | pacientas | narys | członek | członkiem |
  członkinią | pacjent | pacjentka | kandydat | kandydatka | uczestnik | uczeń | člen | členem | členkou | pacient | pacientka |
  kandidát | účastník | žák | žiak | uchádzač | član | pacijent | sudionik | učenik | udeleženec | члан | пацијент | член | членом |
  пациент | пациентка | кандидат | участник | ученик | студент | пассажир | пацієнт | пацієнтка | учасник | учень | páciens | beteg |
  jelölt | résztvevő | tanuló | membru | membrul | pacientul | participantul | μέλος | ασθενής | υποψήφιος | συμμετέχων | μαθητής |
  üye | hasta | aday | katılımcı | öğrenci | العضو | المريض | المرشح | المشارك | الطالب | מטופל | מועמד | משתתף | תלמיד | بیمار |
  داوطلب | रोगी | मरीज | परीक्षार्थी | 患者 | 受験者 | 参加者 | 환자 | 수험생 | 참가자 | 考生 | 参赛者 | bệnh nhân | thí sinh |
  hội viên | pasien | peserta | pesakit | ผู้ป่วย | ผู้สมัคร
`);

/** Words for an account. The name of its user follows in quotation marks. */
const ACCOUNTS = words(`
  account | konto | kontos | benutzerkonto | compte | cuenta | conta | kontoen | kontot | tilin | tili | reikning* | rachunek |
  účet | účtu | račun* | nalog | рачун* | профил* | акаунт* | аккаунт* | учетная запись | учетной записи | учётной записи |
  обліковий запис | облікового запису | fiók | fiókja | fiókjához | cont | contul | contului | λογαριασμό* | λογαριασμού |
  hesap | hesabı | hesabınız | hesab* | kontua | llogari* | compte d'usuari | الحساب | حساب | חשבון | החשבון | حساب کاربری |
  खाता | खाते | অ্যাকাউন্ট* | アカウント | 계정 | 账户 | 帐户 | 账号 | 帳號 | 帳戶 | tài khoản | akun | akaun | บัญชี | ანგარიშ* | հաշիվ*
`);

/** How mail greets, right before a name. */
const GREETINGS = words(`
  hello | hi | hey | dear | welcome | hallo | liebe | lieber | guten tag | willkommen | bonjour | salut | bienvenue | hola |
  bienvenido | bienvenida | olá | oi | bem vindo | ciao | benvenuto | benvenuta | beste | hoi | welkom | hej | hei | halló | moi | tere |
  sveiki | labas | cześć | witaj | ahoj | vítejte | vitajte | zdravo | dobrodošli | pozdrav | здраво | привет | вітаємо | здравей |
  здравствуйте | szia | kedves | üdvözöljük | bună | γεια σου | γεια σας | merhaba | salam | сәлем | tungjatjeta | kaixo | bon dia |
  مرحبا | مرحباً | أهلا | שלום | سلام | नमस्ते | xin chào | chào | halo | hai | สวัสดี | გამარჯობა | բարեւ
`);

export const BY_NAME = 1;
export const BY_NUMBER = 2;
export const BY_QUOTED_NAME = 4;
export const BY_GREETED_NAME = 8;

export const USER_FINDER = new WordFinder([
  { tag: BY_NAME, words: USERS },
  { tag: BY_NUMBER, words: PERSONS },
  { tag: BY_QUOTED_NAME, words: ACCOUNTS },
  { tag: BY_GREETED_NAME, words: GREETINGS },
]);
