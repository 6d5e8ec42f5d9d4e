import assert from "node:assert/strict";
import { test } from "node:test";
import { findLinks } from "../../../../core/extract/links/links.ts";

const SECRET = "9f86d081884c7d659a2feaa0c55ad015";
const TOKEN = `https://acme.example/x/${SECRET}`;
const PAGE = "https://acme.example/page";
const TRACKED =
  "https://click.acme-mail.example/ls/click?upn=u001.KS1GyDRQUq9P8oWV6Q1Dv7HjpImxcHrVS4n55XfYSsvKSrM7I05ehEjFv2dr7Yr1LW5C";

function kindOf(text: string, href: string): string | undefined {
  return findLinks({ anchors: [{ href, text, before: "" }], text: "", subject: "" }).links[0]?.kind;
}

/** Kind, address, and the texts of buttons that lead there. */
const BUTTONS: readonly (readonly [kind: string, href: string, texts: string])[] = [
  [
    "verify",
    TRACKED,
    `
    Verify my email | Complete your registration | Finish signing up | Confirm subscription |
    E-Mail bestätigen | Registrierung abschließen | Konto jetzt freischalten |
    Anmeldung zum Newsletter bestätigen | Confirmer mon adresse e-mail |
    Je confirme mon inscription | Valider mon compte | J’active mon compte | Vérifier mon adresse |
    Confirmar mi correo | Activar mi cuenta | Verifica tu correo electrónico | Confirmar e-mail |
    Ativar conta | Verificar endereço de e-mail | Conferma indirizzo e-mail |
    Attiva il tuo account | Verifica email | Bevestig je e-mailadres | Account activeren |
    Bekräfta din e-postadress | Aktivera kontot | Bekræft din e-mail | Bekreft e-postadressen |
    Vahvista sähköpostiosoite | Staðfesta netfang | Potwierdź adres e-mail | Aktywuj konto |
    Подтвердить почту | Активировать аккаунт | Підтвердити адресу | Potvrdit e-mail |
    Aktivovat účet | Potvrdi e-poštu | Потвърди имейл | Potrdi e-naslov | Kinnita e-posti aadress |
    Apstiprināt e-pastu | Patvirtinti el. paštą | E-mail cím megerősítése | E-postamı doğrula |
    Hesabı etkinleştir | Επιβεβαίωση email | Confirmă adresa de e-mail | تأكيد البريد الإلكتروني |
    تفعيل الحساب | אימות כתובת המייל | הפעלת החשבון | تأیید ایمیل | 验证邮箱 | 激活账号 | 确认订阅 | 驗證電子郵件 |
    メールアドレスを確認する | 本登録を完了する | 이메일 인증하기 | 계정 활성화 | Xác nhận email | Verifikasi email | Sahkan e-mel |
    ยืนยันอีเมล | ईमेल सत्यापित करें | ইমেইল যাচাই করুন | மின்னஞ்சலை உறுதிப்படுத்து |
    ای میل کی تصدیق کریں | დაადასტურეთ ელფოსტა | Thibitisha barua pepe
    `,
  ],
  [
    "sign_in",
    TOKEN,
    `
    Click here to sign in | Your login link | Verify this device | Verify new device |
    Authorize device | Trust this browser | Gerät freigeben | Autoriser cet appareil |
    Autorizar dispositivo | Entrar na minha conta | Inloggen | Apparaat goedkeuren | Logga in |
    Log ind | Logg inn | Kirjaudu sisään | Zaloguj się | Войти | Увійти | Přihlásit se |
    Prijavi se | Вход | Logi sisse | Prisijungti | Bejelentkezés | Giriş yap | Σύνδεση |
    Autentifică-te | تسجيل الدخول | התחברות לחשבון | כניסה | ورود به حساب | 登录 | 是我本人，允许登录 |
    ログインする | ログインを承認する | 로그인하기 | Đăng nhập | Masuk ke akun | เข้าสู่ระบบ | लॉग इन करें
    `,
  ],
  [
    "sign_in",
    TRACKED,
    `
    Approve sign-in
    `,
  ],
  [
    "other",
    TOKEN,
    `
    Secure your account | Report this | View booking confirmation | Das war ich nicht |
    I did not try to log in | Disable account |
    Confirm delivery address | Confirmer l’adresse de livraison | Confirmar dirección de envío |
    Confirmar endereço de entrega | Conferma l’indirizzo di consegna | Confirmă adresa de livrare |
    Lieferadresse bestätigen |
    Ce n’était pas moi | No he sido yo | Это не я | لم أكن أنا | 不是我
    `,
  ],
  [
    "reset",
    TRACKED,
    `
    Reset my password | Neues Passwort vergeben | Passwort ändern | Kennwort zurücksetzen |
    Réinitialiser mon mot de passe | Choisir un nouveau mot de passe | Créer mon mot de passe |
    Cambiar mi contraseña | Crear nueva contraseña | Restablecer mi clave | Redefinir senha |
    Criar nova senha | Reimposta la password | Imposta nuova password | Nieuw wachtwoord instellen |
    Återställ lösenord | Nulstil adgangskode | Tilbakestill passord | Vaihda salasana |
    Palauta salasana | Endurstilla lykilorð | Ustaw nowe hasło | Zresetuj hasło | Сбросить пароль |
    Сменить пароль | Змінити пароль | Obnovit heslo | Nastavit nové heslo | Postavi novu lozinku |
    Смяна на парола | Ponastavi geslo | Lähtesta parool | Atjaunot paroli | Atkurti slaptažodį |
    Új jelszó megadása | Şifremi sıfırla | Επαναφορά κωδικού | Resetează parola |
    إعادة تعيين كلمة المرور | איפוס סיסמה | بازنشانی رمز عبور | 重置密码 | 设置新密码 | 重設密碼 | パスワードを再設定する |
    비밀번호 재설정 | 비밀번호 변경하기 | Đặt lại mật khẩu | Atur ulang kata sandi | รีเซ็ตรหัสผ่าน |
    पासवर्ड रीसेट करें | পাসওয়ার্ড রিসেট করুন | პაროლის აღდგენა
    `,
  ],
  [
    "other",
    TRACKED,
    `
    Track your package | View in browser | Bestellung bestätigen | Termin bestätigen |
    Suivre ma commande | Confirmer le rendez-vous | Gérer mes cookies | Confirmar cita |
    Ver mi pedido | Rastrear meu pedido | Conferma l’ordine | Подтвердить заказ |
    Rendelés megtekintése | Állapot ellenőrzése | Siparişi takip et | تتبع الطلب | 查看订单 | 确认收货 |
    注文内容を確認する | お届け状況を確認 | 予約を確認する | 주문 확인하기 | 배송 조회 | Xem đơn hàng | ตรวจสอบสถานะคำสั่งซื้อ
    `,
  ],
  [
    "unsubscribe",
    TRACKED,
    `
    Unsubscribe | Email preferences | Update your preferences | unsubscribe from this list |
    Opt out | Stop these emails | Don't want these emails? | Change how often you get these emails |
    Vom Newsletter abmelden | Abmelden | E-Mail-Einstellungen | Benachrichtigungen verwalten |
    Keine E-Mails mehr erhalten | Se désinscrire | Me désabonner | Gérer mes préférences |
    Ne plus recevoir ces e-mails | Darme de baja | Cancelar suscripción |
    Gestionar preferencias de correo | No quiero recibir más correos | Cancelar inscrição |
    Descadastrar | Não quero mais receber e-mails | Annulla l’iscrizione | Disiscriviti |
    Gestisci le notifiche | Uitschrijven | Afmelden voor deze nieuwsbrief |
    E-mailvoorkeuren aanpassen | Avsluta prenumerationen | Avprenumerera | Hantera aviseringar |
    Afmeld nyhedsbrev | Meld deg av | Peruuta tilaus | Hallinnoi ilmoituksia | Wypisz się |
    Zrezygnuj z newslettera | Zarządzaj powiadomieniami | Отписаться | Настройки уведомлений |
    Отказаться от рассылки | Відписатися | Odhlásit odběr | Odhlásit se z newsletteru | Odjava |
    Odjavi se s liste | Отписване | Odjava od novic | Loobu uudiskirjast | Atrakstīties |
    Atsisakyti naujienlaiškio | Leiratkozás | Abonelikten çık | Bildirim tercihlerini yönet |
    Διαγραφή από το newsletter | Dezabonare | إلغاء الاشتراك | הסרה מרשימת התפוצה | להסרה |
    لغو اشتراک | 退订 | 取消订阅 | 邮件设置 | 取消訂閱電子報 | 配信停止はこちら | メール配信設定の変更 | 수신거부 | 구독 취소 | Hủy đăng ký |
    Berhenti berlangganan | ยกเลิกการรับข่าวสาร | सदस्यता समाप्त करें
    `,
  ],
  [
    "verify",
    TRACKED,
    `
    Հաստատել էլ. փոստը | Ակտիվացնել հաշիվը | Հաստատել հաշիվը | Ավարտել գրանցումը | Confirmar inscrição |
    Concluir cadastro | Finalizar o registo | Ativar a minha conta | Ativar minha conta | Validar e-mail |
    Sim, confirmar | Slutför registreringen | Bekräfta registreringen | Bekräfta mejladressen |
    Aktivera ditt konto | Bekräfta prenumeration | Verifiera din e-post | Ja, ich melde mich an! |
    Anmeldung abschließen | Registrierung bestätigen | Zugang aktivieren | Konto bestätigen |
    Zugang freischalten | Benutzerkonto aktivieren | Mailadresse verifizieren | Complete sign-up |
    Verify now | Yes, confirm my account | Confirm my place on the list | I confirm | Confirm it’s me |
    Activate now | Let’s verify your email | Confirm & continue | Verify and continue |
    Potvrdi registraciju | Dokončit registraci | Завершить регистрацию | Подтверждаю | Kaydı tamamla |
    Ολοκλήρωση εγγραφής | Finaliser mon inscription | Completar registro | Completa la registrazione |
    完成注册 | 登録を完了する | 가입 완료하기 | Hoàn tất đăng ký | Selesaikan pendaftaran | Registratie voltooien |
    Dokończ rejestrację | Завершити реєстрацію | Viimeistele rekisteröinti | Fullfør registreringen |
    Fuldfør oprettelsen | Regisztráció befejezése | Finalizează înregistrarea
    `,
  ],
  [
    "sign_in",
    TOKEN,
    `
    Մուտք գործել | Մուտք հաշիվ | Acessar minha conta | Entrar agora | Aceder à minha conta | Fazer login |
    Iniciar sessão | Logga in nu | Logga in på Acme | Einloggen | Bei Acme anmelden | Jetzt einloggen |
    Zum Login | Direkt anmelden | Log me in | Let me in | Sign me in | Sign in with this link |
    Open Acme and sign in | Access your account | Access my account | Go to my account | Ingresar |
    Acceder a mi cuenta | Accéder à mon compte | Connexion à mon espace | Entra nel tuo account |
    Inloggen bij Acme | Przejdź do logowania | Войти в личный кабинет | Увійти в кабінет |
    Vstoupit do účtu | Hesabına giriş yap | Belépés | Intră în cont | 进入我的账户 | 一键登录 | マイページにログイン | 바로 로그인 |
    Đăng nhập ngay | Log ind nu | Logg inn nå | Kirjaudu palveluun
    `,
  ],
  [
    "other",
    TOKEN,
    `
    Confirm that the case is solved | Reopen this case | Rate our answer | Bekräfta att ärendet är löst |
    Anfrage bestätigen | Ticket schließen | Confirmar presença | Confirmar recebimento |
    Avaliar atendimento | Acompanhar chamado | Confirm delivery | Confirm meeting | Vote now |
    Confirm your vote | Confirm your slot | Verify invoice | Check in now | Redeem your reward |
    Confirm availability | Confirm receipt | Bestätigen Sie den Termin | Teilnahme bestätigen |
    Lieferung bestätigen | Confirmer ma présence | Confirmar asistencia | Подтвердить запись |
    Potwierdź wizytę | Onay kodunu gör | View activity | Review sign-in activity | See what changed |
    Cancel my account | Delete account | Close account | Activate your discount | Activate offer |
    Activate coupon | Activar oferta | Angebot aktivieren | Aktywuj rabat | Активировать промокод |
    Activer mon bon d’achat | Attiva lo sconto
    `,
  ],
  [
    "other",
    PAGE,
    `
    Sign up | Register now | Registrera dig | Jetzt registrieren | Criar conta | Login | Einloggen |
    Logga in | Entrar | Mitt konto | Mein Konto | Minha conta | Passwörter: was zu tun ist |
    Verification explained | Why we verify identities | Two-step verification | Tvåstegsverifiering |
    Security settings
    `,
  ],
  [
    "unsubscribe",
    TRACKED,
    `
    Sluta få dessa mejl | Avregistrera dig här | Ändra dina mejlinställningar | Hantera dina utskick |
    Inga fler utskick | Cancelar o envio | Sair da lista | Não receber mais | Gerir as minhas preferências |
    Alterar preferências de e-mail | Não quero receber | Anular a subscrição | Chega de e-mails |
    Չեղարկել բաժանորդագրությունը | Հրաժարվել նամակներից | Newsletter abmelden |
    Aus dem Verteiler austragen | Abbestellen | Mailingliste verlassen | Mailings abbestellen |
    Keine weiteren Mails | Benachrichtigungen abschalten | Leave the list | No more of these |
    Stop newsletters | Adjust your email frequency | Update email settings | Email settings |
    Manage emails | Take me off this list | Remove me from this list | Subscription settings |
    Mailing options | Quitter la liste | Stopper ces envois | Cambiar la frecuencia de los correos |
    No enviar más | Non inviarmi più e-mail | Esci dalla lista | Stop deze mails | Geen nieuwsbrief meer |
    Rezygnuję z newslettera | Больше не получать писем | Більше не отримувати листів |
    Nechci dostávat novinky | Ne želim više poruka | En halua enää viestejä |
    Bu e-postaları almak istemiyorum | Nem kérek több hírlevelet | Nu mai vreau mesaje | 不想再收到邮件 |
    今後メールを受け取らない | 더 이상 받지 않기 | Không nhận email nữa | Tidak ingin menerima email | ไม่ต้องการรับอีเมล
    `,
  ],
];

for (const [kind, href, texts] of BUTTONS) {
  test(`findLinks classifies buttons at ${href.slice(0, 40)} as ${kind}`, () => {
    const misread = texts
      .split("|")
      .map((text) => text.trim())
      .filter((text) => kindOf(text, href) !== kind);
    assert.deepEqual(misread, []);
  });
}

/** Kind, text and address of a link. */
const LINKS: readonly (readonly [kind: string, text: string, href: string])[] = [
  ["verify", "Verify email address", `https://click.tracker.example/ls/${SECRET}`],
  ["verify", "Get started", `https://acme.example/activate?key=${SECRET}`],
  ["verify", "Accept invitation", `https://acme.example/i/${SECRET}`],
  ["verify", "E-Mail-Adresse bestätigen", `https://acme.example/c/${SECRET}`],
  ["verify", "验证邮箱", `https://acme.example/c/${SECRET}`],
  ["verify", "メールアドレスを認証する", `https://acme.example/c/${SECRET}`],
  ["verify", "Подтвердить адрес", `https://acme.example/c/${SECRET}`],
  ["verify", "تأكيد البريد الإلكتروني", `https://acme.example/c/${SECRET}`],
  ["sign_in", "Sign in to Acme", `https://acme.example/login/${SECRET}`],
  ["sign_in", "Open Acme", `https://acme.example/magic-link?token=${SECRET}`],
  ["sign_in", "Sign in to Acme", "https://acme.example/auth/magic?token=abc123"],
  ["sign_in", "Se connecter", `https://acme.example/c/${SECRET}`],
  ["reset", "Reset password", `https://acme.example/r/${SECRET}`],
  ["reset", "Choose a new password", `https://acme.example/r/${SECRET}`],
  ["reset", "Passwort zurücksetzen", `https://acme.example/r/${SECRET}`],
  ["unsubscribe", "Unsubscribe", `https://acme.example/verify?u=${SECRET}`],
  ["unsubscribe", "Manage preferences", `https://acme.example/verify-preferences?u=${SECRET}`],
  ["unsubscribe", "Newsletter abbestellen", `https://acme.example/x/${SECRET}`],
  ["unsubscribe", "配信停止", `https://acme.example/x/${SECRET}`],
  ["other", "", "https://acme.example/"],
  ["other", "Help center", "https://acme.example/help"],
  ["other", "Log in", "https://acme.example/login"],
  ["other", "Log in", "https://acme.example/login?from=mail"],
  ["other", "Ten ways to verify your source code at scale", "https://acme.example/blog/10"],
  ["other", "View in browser", `https://click.tracker.example/ls/${SECRET}`],
  ["verify", "Yes, this is my email address", `https://acme.example/confirm/${SECRET}`],
  ["verify", "Confirm", `https://acme.example/x?t=${SECRET}`],
  ["verify", "Accept your invitation", `https://acme.example/invitations/${SECRET}`],
  ["verify", "Activate my account", "https://acme.example/users/activate?key=KJ3HD82K"],
  ["sign_in", "Sign in", `https://acme.example/auth/callback?token_hash=${SECRET}&type=magiclink`],
  ["sign_in", "Log in to Acme", `https://acme.example/login/link/${SECRET}`],
  ["other", "This wasn't me", `https://acme.example/login/deny?t=${SECRET}`],
  ["other", "Sign in to your account", "https://acme.example/login"],
  ["other", "Log in", "https://acme.example/account/login?utm_source=email&utm_campaign=welcome_2026_11"],
  ["reset", "Set new password", `https://acme.example/pw/${SECRET}`],
  ["reset", "Change password", "https://acme.example/settings/password"],
  ["reset", "Create your password", `https://acme.example/setup?token=${SECRET}`],
  ["reset", "Recover account", `https://acme.example/recover/${SECRET}`],
  ["reset", "Unlock my account", `https://acme.example/unlock/${SECRET}`],
  ["other", "Recover your cart", `https://acme.example/cart/${SECRET}`],
  ["other", "Restore purchases", `https://acme.example/purchases/${SECRET}`],
  ["other", "Confirm your order", `https://acme.example/orders/confirm/${SECRET}`],
  ["other", "View your order", `https://acme.example/orders/77/authenticate?key=${SECRET}`],
  ["reset", "αυτή τη σελίδα", "https://acme.example/customer/account/forgotpassword"],
  ["other", "Confirm appointment", `https://acme.example/appt/${SECRET}`],
  ["other", "Confirm attendance", `https://acme.example/rsvp/${SECRET}`],
  ["other", "Download recovery codes", "https://acme.example/settings/codes"],
  ["other", "Cookie preferences", "https://acme.example/cookies/preferences"],
  ["other", "Account settings", "https://acme.example/settings"],
  ["other", "Privacy settings", "https://acme.example/settings/privacy"],
  ["other", "Sign out of all devices", "https://acme.example/sessions"],
  ["other", "Active listings", "https://acme.example/listings/active"],
  ["other", "Learn how to verify your email", "https://help.acme.example/articles/verify-email"],
  ["other", "How to reset your password", "https://help.acme.example/hc/en-us/articles/360001"],
  ["other", "Two-factor authentication", "https://acme.example/settings/security"],
  ["unsubscribe", "Notification settings", "https://acme.example/settings/notifications"],
  ["unsubscribe", "Manage your email settings", "https://acme.example/s"],
  ["unsubscribe", "Canvia els avisos", "https://acme.example/s"],
  ["unsubscribe", "Alerts", "https://acme.example/me/alerts"],
  ["unsubscribe", "Turn off these notifications", "https://acme.example/s"],
  ["unsubscribe", "preferences", "https://acme.example/preferences?u=77"],
  ["unsubscribe", "Leave this group", "https://groups.example/leave/77"],
  ["verify", "Ja, ich möchte den Newsletter erhalten", `https://acme.example/doi/confirm/${SECRET}`],
  ["sign_in", "Jetzt anmelden", `https://acme.example/magic/${SECRET}`],
  ["other", "Alle Geräte abmelden", "https://acme.example/geraete"],
  ["other", "Datenschutz-Einstellungen", "https://acme.example/datenschutz"],
  ["other", "Zum Kundenkonto", "https://acme.example/konto"],
  ["other", "Anmelden", "https://acme.example/anmelden"],
  ["sign_in", "Me connecter", `https://acme.example/connexion/${SECRET}`],
  ["other", "Se connecter", "https://acme.example/connexion"],
  ["verify", "Sí, suscribirme", `https://acme.example/confirmar/${SECRET}`],
  ["sign_in", "Iniciar sesión", `https://acme.example/acceso/${SECRET}`],
  ["sign_in", "Entrar en mi cuenta", `https://acme.example/entrar/${SECRET}`],
  ["sign_in", "Accedi", `https://acme.example/accesso/${SECRET}`],
  ["other", "Accedi", "https://acme.example/accedi"],
  ["other", "詳細を確認する", "https://acme.example/detail"],
  ["other", "자세히 확인하기", "https://acme.example/detail"],
];

for (const [kind, text, href] of LINKS) {
  test(`findLinks classifies "${text}" at ${href} as ${kind}`, () => {
    assert.equal(kindOf(text, href), kind);
  });
}
