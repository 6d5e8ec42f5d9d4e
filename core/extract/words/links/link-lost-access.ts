/**
 * What people write around links that bring a lost access back, or a password up to date; and around those to settings and to
 * what is ready to be fetched, which do neither.
 */
import { words } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

const LOST = words(`
  recover your access | recover access to | regain your access | regain access to | get your access back |
  oubli du mot de passe | récupérer votre accès | entrer un nouveau mot de passe | saisir un nouveau mot de passe |
  mot de passe à définir | mot de passe à modifier | oblit de la contrasenya | oblit de contrasenya |
  recuperar el vostre accés | recuperar el teu accés | entrar una nova contrasenya | introduir una nova contrasenya |
  recuperar o seu acceso | elixir unha nova chave | elixir un novo contrasinal | recuperar su acceso |
  recuperar tu acceso | introducir una nueva contraseña | olvido de contraseña | recuperar o seu acesso |
  introduzir uma nova senha | inserir uma nova senha | inserire una nuova password | recuperare il tuo accesso |
  riottenere l'accesso | recăpăta accesul | recupera accesul | introduce o nouă parolă | hozzáférés visszaszerzés* |
  hozzáférése visszaszerzés* | új jelszót adhat meg | új jelszót tud | újabb jelszót | glömma bort lösenord |
  bortglömt lösenord | återfå tillgång* | återfå åtkomst* | fylla i ett nytt lösenord | skriva in ett nytt lösenord |
  genvinde adgang* | gjenopprette tilgang* | zugang wiederherstellen | zugang wiederherzustellen |
  zugriff wiederherstellen | zugriff wiederherzustellen | ein neues passwort eingeben | ein neues kennwort eingeben |
  toegang herstellen | toegang te herstellen | toegang terugkrijgen | een nieuw wachtwoord invoeren |
  vergiessen vum passwuert | passwuert vergiess | zougang erëm | neit passwuert aginn | ankouaet ar ger tremen |
  ankouaet ho ker tremen | ger tremen ankouaet | ger tremen nevez | pasvorto forgeso | forgesita pasvorto |
  reakiri aliron | reakiri alireblon | entajpi novan pasvorton | enigi novan pasvorton | pasahitz berria sartu |
  quên mật mã | quên mật khẩu | tìm lại cách ra vào | khôi phục quyền truy cập | mật mã mới | nhập mật khẩu mới |
  パスワードは忘れ | パスワードを忘れ | アクセスを回復 | アクセスを取り戻 | 新しいパスワードを入力 | 恢复访问权限 | 恢复您的访问 | 恢復存取權 | 접근 권한을 복구 | 접속을 복구 |
  فراموشی کلمه ورود* | فراموشی کلمه عبور | فراموشی رمز عبور | فراموشى كلمه ورود* | کلمه ورود* دیگر* | كلمه ورود* ديگر* |
  استعادة الوصول | لاستعادة الوصول | إدخال كلمة مرور جديدة | wpisać nowe hasło | podać nowe hasło | zadáte nové heslo |
  ввести новый пароль | ввести новий пароль | възстановите достъпа | въведете нова парола | ponovo dobili pristup |
  vratili pristup | povratiti pristup | unijeti novu lozinku | uneti novu lozinku | povrniti dostop |
  obnovitev dostopa | vnesti novo geslo | erişimi geri kazan* | erişiminizi geri kazan* | yeni bir şifre gir* |
  yeni bir parola gir* | palauttaaksesi pääsyn | pääsyn palauttamiseksi | antaa uuden salasanan | taasta ligipääs* |
  ανακτήσετε την πρόσβαση | ανάκτηση πρόσβασης | εισάγετε νέο κωδικό | memulihkan akses | memasukkan kata sandi baru
`);

/** A password is brought up to date. */
const UPDATED = words(`
  update password | update your password | update the password | updating your password | passwort aktualisieren |
  kennwort aktualisieren | passwort zu aktualisieren | mise à jour du mot de passe | mettre à jour le mot de passe |
  mettre à jour votre mot de passe | actualizar contraseña | actualizar la contraseña | actualizar su contraseña |
  actualizar tu contraseña | actualización de contraseña | actualitza la contrasenya | actualitzar la contrasenya |
  actualització de la contrasenya | atualizar senha | atualizar a senha | atualizar sua senha |
  atualizar palavra passe | atualizar a palavra passe | aggiornamento password | aggiornamento della password |
  aggiornare la password | aggiorna la password | aggiorna la tua password | actualizare parolă | actualizați parola |
  actualizează parola | opdater adgangskode | opdater din adgangskode | opdatere din adgangskode | oppdater passord |
  oppdater passordet | oppdatere passordet | uppdatera lösenord | uppdatera lösenordet | uppdatera ditt lösenord |
  päivitä salasana | päivitä salasanasi | päivittämään salasana* | wachtwoord bijwerken | wachtwoord bij te werken |
  werk je wachtwoord bij | ενημέρωση κωδικού | ενημερώστε τον κωδικό | aktualizovat heslo | aktualizujte heslo |
  aktualizovať heslo | aktualizácia hesla | aktualizace hesla | aktualizacja hasła | zaktualizuj hasło |
  zaktualizować hasło | обновить пароль | обновите пароль | обновление пароля | оновити пароль | оновіть пароль |
  оновлення паролю | оновлення пароля | jelszó frissítése | frissítse jelszavát | şifreyi güncelle* |
  şifreni güncelle* | şifrenizi güncelle* | parolanızı güncelle* | پاڕۆڵ نوێ بکە* | به روزرسانی رمز عبور |
  تحديث كلمة المرور | تحديث كلمة السر | עדכון סיסמה | עדכן סיסמה | პაროლის განახლება | პაროლის განახლებისთვის |
  პაროლის ჩამოყრა | პაროლის ჩამოსაყრელად | ปรับปรุงรหัสผ่าน | อัปเดตรหัสผ่าน | パスワードを更新 | パスワードの更新 | 비밀번호 업데이트 |
  비밀번호를 업데이트 | cập nhật mật khẩu | perbarui kata sandi | memperbarui kata sandi | tilbakestille innlogging* |
  endre innloggingsdetalj* | endre innloggingsdata
`);

const SETTINGS = words(`
  go to settings | go to your settings | open settings | open the settings | open your settings |
  go to security settings | einstellungen öffnen | zu den einstellungen | zu ihren einstellungen |
  zu deinen einstellungen | accéder aux paramètres | ouvrir les paramètres | aller aux paramètres |
  ir a configuración | ir a la configuración | ir a ajustes | ir a los ajustes | abrir ajustes |
  abrir la configuración | ir para as configurações | abrir configurações | ir para as definições |
  abrir definições | vai alle impostazioni | apri impostazioni | apri le impostazioni | naar instellingen |
  naar de instellingen | instellingen openen | gå till inställningar | öppna inställningar | gå til indstillinger |
  åbn indstillinger | gå til innstillinger | åpne innstillinger | siirry asetuksiin | avaa asetukset |
  mine seadetesse | ava seaded | przejdź do ustawień | otwórz ustawienia | přejít do nastavení | otevřít nastavení |
  prejsť do nastavení | otvoriť nastavenia | idi na postavke | otvori postavke | idi na podešavanja |
  pojdi v nastavitve | odpri nastavitve | перейти в настройки | перейти к настройкам | открыть настройки |
  перейти до налаштувань | відкрити налаштування | към настройките | отвори настройките | beállítások megnyitása |
  ugrás a beállítás* | deschide setările | mergi la setări | μετάβαση στις ρυθμίσεις | άνοιγμα ρυθμίσεων |
  ayarlara git | ayarları aç | الذهاب إلى الإعدادات | فتح الإعدادات | עבור להגדרות | מעבר להגדרות | לפתיחת ההגדרות |
  رفتن به تنظیمات | सेटिंग्स पर जाएँ | सेटिंग्स पर जाएं | সেটিংসে যান | 設定を開く | 設定に移動 | 设置页面 | 前往设置 | 打开设置 | 前往設定 |
  開啟設定 | 설정으로 이동 | 설정 열기 | 설정 가기 | đi đến cài đặt | mở cài đặt | buka pengaturan | ke pengaturan | buka tetapan |
  ไปที่การตั้งค่า | เปิดการตั้งค่า | anar a la configuració | ir a axustes
`);

export const LOST_ACCESS: LinkPhrases = {
  verify: [],
  signIn: [],
  reset: [...LOST, ...UPDATED],
  unsubscribe: [],
  approve: words("допустить | допустите | допускаю | допустити"),
  deny: [],
  elsewhere: SETTINGS,
};
