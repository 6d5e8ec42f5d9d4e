/** How forums describe an account that is inactive until its link is opened. All languages together. */
import { words } from "../language.ts";
import { pairs } from "../word-pairs.ts";
import type { LinkPhrases } from "./link-phrases.ts";

const ASLEEP: readonly string[] = [
  ...pairs(
    "account is | profile is",
    "currently inactive | still inactive | not active yet | not yet active | inactive until",
  ),
  ...pairs("reactivate | re activate", "your account | the account | my account"),
  ...pairs(
    "konto ist | benutzerkonto ist | zugang ist | account ist",
    "derzeit inaktiv | zurzeit inaktiv | zur zeit inaktiv | momentan inaktiv | noch inaktiv | noch nicht aktiv | aktuell inaktiv",
  ),
  ...pairs(
    "konto | benutzerkonto | account",
    "wieder zu aktivieren | wieder aktivieren | zu reaktivieren | reaktivieren | erneut zu aktivieren",
  ),
  ...pairs("account is", "momenteel inactief | nog niet actief | nog inactief | op dit moment inactief"),
  ...pairs("account", "te heractiveren | opnieuw te activeren | weer te activeren"),
  ...pairs(
    "konto är | konto är för närvarande",
    "inaktiverat | inaktivt | inte aktiverat | inte aktivt | ännu inte aktivt",
  ),
  ...pairs(
    "konto er | konto er i øjeblikket | konto er for øyeblikket | kontoen er | kontoen er for øyeblikket",
    "inaktiv | ikke aktiv | endnu ikke aktiv | ennå ikke aktiv | ikke aktiveret | ikke aktivert | deaktiveret",
  ),
  ...pairs("återaktivera | genaktivere | reaktivere", "ditt konto | din konto | kontoen | kontot"),
  ...pairs(
    "tunnuksesi | tunnus | tilisi | käyttäjätilisi | käyttäjätunnuksesi",
    "ei ole vielä aktiivinen | on tällä hetkellä poissa | ei ole aktiivinen | on passiivinen | uudelleen käyttöön",
  ),
  ...pairs(
    "compte est | compte est actuellement | compte est pour l'instant",
    "inactif | en sommeil | désactivé jusqu'à",
  ),
  ...pairs(
    "réactiver | réactivez | réactive | reactivar | reactive | reactiva | reativar | reative | riattivare | riattiva",
    `votre compte | ton compte | su cuenta | tu cuenta | la cuenta | a sua conta | sua conta | o seu registro | seu
    registro | seu cadastro | il tuo account | il suo account | l'account | el compte | el vostre compte | a túa conta`,
  ),
  ...pairs(
    "cuenta está | cuenta se encuentra | conta está | conta encontra se | registro está | cadastro está | compte està",
    "inactiva | actualmente inactiva | inativa | inativo | atualmente inativa | desativada de momento | inactiu | actualment inactiu",
  ),
  ...pairs("account è | account e", "attualmente inattivo | ancora inattivo | inattivo"),
  ...pairs(
    "contul este | contul dumneavoastră este | contul tău este",
    "inactiv | momentan inactiv | încă inactiv",
  ),
  ...pairs("activați acest | reactiva | reactivați", "cont | contul"),
  ...pairs(
    "konto jest | konto nie jest",
    "obecnie nieaktywne | nieaktywne | jeszcze nieaktywne | jeszcze aktywne",
  ),
  ...pairs("musisz je | możesz je | reaktywować | reaktywuj", "aktywować | uaktywnić | konto | swoje konto"),
  ...pairs(
    "účet je | účet zatím není | účet ještě není | není váš účet",
    "neaktivní | momentálně neaktivní | zatím neaktivní | neaktívny | momentálne neaktívny | aktivní | aktívny",
  ),
  ...pairs(
    "fiókod | fiókja | azonosítód",
    "jelenleg inaktív | még nem aktív | még inaktív | újbóli aktiválás*",
  ),
  ...pairs(
    "nalog je | račun je | налог је",
    "trenutno neaktivan | još neaktivan | neaktivan | trenutno neaktiven | še neaktiven | тренутно неактиван | неактиван",
  ),
  ...pairs(
    "reaktivir* | reaktivac* | ponovo aktivir* | ponovno aktivir* | znova aktivir* | поново активир*",
    "vašeg naloga | vaš nalog | vaš račun | nalog | račun | ваш налог | налог",
  ),
  ...pairs(
    "акаунт е | акаунтът ви е | профилът ви е | профилът е | сметка е",
    "неактивен | все още неактивен | неактивна",
  ),
  ...pairs("реактивир* | активирате отново", "акаунт* | профил* | вашиот профил | вашата сметка"),
  ...pairs(
    "учётная запись | учетная запись | аккаунт | обліковий запис | акаунт",
    "пока не активна | ещё не активна | пока не активен | ещё не активен | неактивна | неактивен | ще не активний | поки не активний | неактивний",
  ),
  ...pairs("хисап язма* | хисап язманы", "эшләтү | эшләтергә | кабат эшләтү"),
  ...pairs(
    "λογαριασμός σας είναι | λογαριασμός σου είναι",
    "ανενεργός | προς το παρόν ανενεργός | ακόμα ανενεργός",
  ),
  ...pairs(
    "hesabınızı | hesabını | hesabınız | hesabın",
    "aktif hale getir* | etkin hale getir* | yeniden etkin*",
  ),
  ...pairs("konto | kasutajakonto", "ei ole veel aktiivne | pole veel aktiivne | taasaktiveeri*"),
  ...pairs("konts", "vēl nav aktīvs | pašlaik nav aktīvs | ir neaktīvs"),
  ...pairs("paskyra", "dar neaktyvi | šiuo metu neaktyvi | yra neaktyvi"),
  ...pairs("llogaria juaj | llogaria", "është joaktive | s'është aktive ende"),
];

const ASLEEP_ELSEWHERE: readonly string[] = words(`
  account e' attualmente inattivo | reaktivace vašeho účtu | reaktivovat účet | reaktivovat váš účet | póki nie klikniesz | dopóki nie klikniesz |
  kontua berriro gaitzeko | kontua berriro gaitu | kontua ez dago aktibo | cunntas agad gnìomhach | cunntas agad a ghnìomhachadh |
  chunntais a ghnìomhachadh | cuntas a athghníomhachtú | cyfrif yn anweithredol | حسابك غير نشط | حسابك الآن غير نشط | حسابك غير مفعل |
  حسابك حاليا غير نشط | حسابك غير فعال | استعمال حسابك حتى | استخدام حسابك حتى | إعادة تفعيل حسابك | إعادة تنشيط حسابك | החשבון שלך אינו פעיל |
  חשבונך אינו פעיל | חשבונך עדיין אינו פעיל | להפעיל מחדש את חשבונך | להפעיל מחדש את החשבון | حساب شما غیرفعال | حساب شما غیر فعال |
  حساب کاربری شما غیرفعال | حساب شما هنوز فعال نیست | فعال سازی دوباره حساب | غیر فعال اکائونٹ | فعال کرنا چاہتے | اکاؤنٹ ابھی غیر فعال |
  هەژماری ناچالاک | هەژمارەکەت چالاک | چالاکی بکەیت | hesabê te ne çalak | akun anda belum aktif | akun anda masih belum aktif |
  account anda masih belum aktif | akun anda tidak aktif | akaun anda belum aktif | mengaktifkan kembali akun | tài khoản chưa kích hoạt |
  kích hoạt lại tài khoản | บัญชีของคุณยังไม่ได้รับการยืนยัน | บัญชีของคุณยังไม่เปิดใช้งาน | บัญชีของคุณยังไม่ได้เปิดใช้งาน |
  เปิดใช้งานบัญชีอีกครั้ง | アカウントは現在無効 | アカウントはまだ有効 | アカウントを再度有効 | アカウントの再有効化 | 重新激活您的 | 重新激活你的 | 帳號目前未啟用 | 重新啟用您的帳號 | 계정이 아직 활성화되지 | 계정은 현재 비활성 |
  계정을 다시 활성화
`);

export const DORMANT_ACCOUNTS: LinkPhrases = {
  verify: [...ASLEEP, ...ASLEEP_ELSEWHERE],
  signIn: [],
  reset: [],
  unsubscribe: [],
  approve: [],
  deny: [],
};
