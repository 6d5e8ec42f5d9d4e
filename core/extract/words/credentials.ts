/**
 * Credentials whose names contain the word for signing in, because changing them is not a sign-in; and gift cards that are
 * shown after a code is entered, because paying with one is something else.
 */
import { words } from "./language.ts";

export const CREDENTIALS = words(`
  login details | log in details | login credentials | sign in details | sign in credentials | login information |
  innloggingsdetalj* | innloggingsdata | innloggingsopplysning* | innloggingsinformasjon* | påloggingsopplysning* |
  påloggingsinformasjon* | loginoplysning* | inloggningsuppgift* | inloggningsinformation* | innskráningarupplýsing* |
  anmeldedaten | anmeldeinformation* | einloggdaten | logindaten | inloggegevens | aanmeldgegevens | kirjautumistie* |
  sisselogimisandme* | pieteikšanās dat* | pieteikšanās informācij* | prisijungimo duomen* | bejelentkezési adat* |
  belépési adat* | datele de autentificare | datele de conectare | date de conectare | dane logowania | danych logowania |
  přihlašovací údaje | přihlašovacích údajů | prihlasovacie údaje | prihlasovacích údajov | podaci za prijavu |
  podatke za prijavu | podataka za prijavu | podatki za prijavo | podatke za prijavo | podatkov za prijavo |
  подаци за пријаву | податке за пријаву | данни за вход | данните за вход | податоци за најава | податоците за најава |
  данные для входа | данных для входа | дані для входу | даних для входу | giriş bilgi* | oturum açma bilgi* |
  giriş məlumat* | στοιχεία σύνδεσης | στοιχείων σύνδεσης | στοιχεία εισόδου | بيانات تسجيل الدخول | بيانات الدخول |
  معلومات تسجيل الدخول | פרטי ההתחברות | פרטי התחברות | פרטי הכניסה | اطلاعات ورود | ავტორიზაციის დეტალებ* |
  ავტორიზაციის მონაცემებ* | մուտքի տվյալներ* | लॉगिन विवरण | लॉगिन जानकारी | লগইন তথ্য | ログイン情報 | サインイン情報 | 로그인 정보 |
  登录信息 | 登录凭据 | 登录资料 | 登入資訊 | 登入資料 | thông tin đăng nhập | ข้อมูลการเข้าสู่ระบบ | informasi login |
  informasi masuk | maklumat log masuk | view your gift card | see your gift card | open your gift card |
  show your gift card | view the gift card | open the gift card | geschenkkarte anzusehen | geschenkkarte anzuzeigen |
  geschenkgutschein anzusehen | voir votre carte cadeau | afficher votre carte cadeau | ver tu tarjeta regalo |
  ver su tarjeta regalo | ver tu tarjeta de regalo | ver o seu cartão presente | vedere la tua carta regalo |
  visualizzare la tua carta regalo | cadeaukaart te bekijken | cadeaubon te bekijken | visa ditt presentkort |
  se ditt presentkort | se dit gavekort | se gavekortet | zobaczyć kartę podarunkową
`);
