/** What a link may be about: a password, an address, a device. */
import { words } from "../language.ts";

export const PASSWORD_NOUNS: readonly string[] = words(`
  passphrase* | pass phrase* | secret phrase* | phrase secrète | phrase de passe | frase secreta | frase de paso |
  wachtzin* | geheime zin | fraz* | frázi | fráze | frázu | фраз* | секретн* слов* | password* | passwort* | kennwort* |
  mot de passe | mdp | contraseña* | clave | contrasenya* | contrasinal* | pasahitz* | senha* | palavra passe |
  palavra chave | parola* | parole | paroli | parool* | wachtwoord* | hasł* | парол* | лозинк* | шифр* | hesl* |
  lozink* | gesl* | lösenord* | adgangskode* | kodeord* | passord* | lykilorð* | salasan* | şifre* | κωδικ* | jelsz* |
  slaptažod* | fjalëkalim* | كلمة المرور | كلمة مرور | كلمة السر | סיסמה | סיסמא | הסיסמה | رمز | پاس ورڈ | पासवर्ड* |
  密码 | 密碼 | パスワード | 비밀번호 | 암호 | mật khẩu | mat khau | kata laluan | sandi | รหัสผ่าน | პაროლ* | գաղտնաբառ* |
  পাসওয়ার্ড* | கடவுச்சொல்* | పాస్‌వర్డ్* | nenosiri | şifrə* | құпиясөз* | passwört* | kennwört* | mots de passe |
  claves | hesel | haseł | συνθηματικ* | parolă | parolei | parol | parolni | parolingiz* | סיסמאות | 口令 | zapork* |
  رمزتان | katalaluan | katasandi | nywila | neno la siri | құпия сөз* | сырсөз* | పాస్వర్డ్* | પાસવર્ડ* | စကားဝှက် |
  ពាក្យសម្ងាត់ | የይለፍ ቃል* | ይለፍ ቃል* | pasfhocal* | phasfhocal* | cyfrinair | gyfrinair | chyfrinair | wagwoord* |
  ಪಾಸ್‌ವರ್ಡ್* | ਪਾਸਵਰਡ* | මුරපද* | ລະຫັດຜ່ານ | จำรหัส | รหัสใหม่ | ลืมรหัส | tunnuslu* | pincode* | pinkod* | new pin |
  geheimzahl* | zugangswort* | 暗証番号 | пин код* | your pin | my pin | another pin | pin number | pin kod* | pin númer* |
  nuwe pin | jou pin | ander pin | fhocal faire | focal faire | nghyfrinair | salasõna* | parolunuz* | parolimni |
  kodikos | kodi sekret | kelma sigrieta | belépőkód* | 패스워드 | 비번 | พาสเวิร์ด | ລະຫັດລັບ | លេខសម្ងាត់ | ពាក្យសំងាត់ |
  ပတ်စ်ဝေါ့ | လျှို့ဝှက်နံပါတ် | sandhi | pasvort* | facal faire | fhacail fhaire | facail fhaire | fhacal faire |
  contraseñes | ger tremen | datos de acceso | detalles de acceso | datos de inicio de sesión | dados de acesso |
  detalhes de acesso | dados de login | détails de connexion | identifiants de connexion | dettagli di accesso |
  dati di accesso | credenziali di accesso | dades d'accés | detalls d'accés | datos de entrada |
  detalii de autentificare | date de autentificare | date de conectare | στοιχεία σύνδεσης | στοιχεία εισόδου |
  sarrera datuak | manylion mewngofnodi | sonraí logála | hollësi hyrjeje | të dhënat e hyrjes | dettalji tad dħul |
  ensalutaj informoj | credenciales de tu cuenta | credenciales de su cuenta | credenciales de la cuenta |
  credenciais da sua conta | credenciais da tua conta | credenciais da conta | credenciais da túa conta |
  credenziali del tuo account | credenziali del suo account | credenziali dell'account | identifiants de votre compte |
  identifiants de ton compte | identifiants du compte | credencials del vostre compte | credencials del teu compte |
  credencials del compte | διαπιστευτήρι* | διαπιστευτηρίων | datele de acces | datelor de acces | kredencial* |
  kredentzial* | kupuhipa | upu fa'alilolilo | upu faalilolilo | གསང་ཚིག | གསང་གྲངས | contrasigno* | parolla d'intrata |
  parolla d'accessu | pled clav | pleds clav | kontrasenya* | crae de intrada | peraule clâf
`);

export const ADDRESS_NOUNS: readonly string[] = words(`
  e mail | email address | e mail address | mail | address | account | registration | subscription | sign up | signup |
  membership | identity | profile | my mailbox | this mailbox | verify mailbox | confirm mailbox | validate mailbox |
  verify your mailbox | confirm your mailbox | my inbox | this inbox | mein postfach | dieses postfach |
  postfach bestätigen | postfach verifizieren | ma boîte | cette boîte | mi buzón | este buzón | mia casella |
  questa casella | minha caixa de correio | esta caixa de correio | mijn mailbox | deze mailbox | mijn postvak |
  moją skrzynkę | tę skrzynkę | мой ящик | этот ящик | мою скриньку | цю скриньку | mou schránku | tuto schránku |
  túto schránku | moju schránku | min inkorg | min indbakke | min innboks | signature valid | confirm my signature |
  confirm your signature | validate my signature | unterschrift bestätigen | signatur bestätigen |
  confirmer ma signature | confirmer votre signature | confirmar mi firma | confirmar tu firma | conferma la firma |
  conferma la tua firma | handtekening bevestigen | newsletter* | invitation | registrierung* | benutzerkonto* |
  mitgliedschaft* | abonnement* | newsletteranmeldung* | compte | inscription | courriel* | correo | dirección |
  cuenta | registro | suscripción | inscripción | correu | adreça | registre | endereço* | conta | cadastro |
  inscrição | subscrição | registo | indirizzo | iscrizione | registrazione | e mailadres* | adres* | registratie |
  inschrijving | aanmelding | rejestracj* | kont* | subskrypcj* | адрес* | почт* | аккаунт* | учетн* | учётн* |
  регистрац* | подписк* | акаунт* | обліков* | реєстрац* | підписк* | пошт* | имейл* | абонамент* | налог* | претплат* |
  účet* | účt* | registrac* | odběr* | odber* | registráci* | račun* | pretplat* | naročnin* | naslov* |
  prenumeration* | registrering* | osoitte* | tili* | rekisteröinti* | tilaus* | hesap* | hesab* | kayd* | üyelik* |
  aboneli* | διεύθυνση | λογαριασμ* | εγγραφή* | fiók* | cím* | regisztráci* | feliratkoz* | cont | contul |
  înregistr* | abonare* | البريد | حساب* | الحساب | عنوان* | التسجيل | חשבון* | החשבון | כתובת | הרשמה | דוא"ל |
  ایمیل* | ثبت نام | خاتے | खाता* | ईमेल* | पता | 邮箱 | 郵箱 | 邮件 | 郵件 | 電郵 | 信箱 | 账号 | 帳號 | 账户 | 帳戶 | 注册 | 註冊 | メール |
  アドレス | アカウント | 登録 | 会員 | 메일 | 계정 | 가입 | 회원 | 주소 | email* | tài khoản | tai khoan | địa chỉ | dia chi email | đăng ký |
  akun | alamat | pendaftaran | akaun | langganan | อีเมล | บัญชี | ลงทะเบียน | aadress* | registreeri* | paskyr* |
  ანგარიშ* | მისამართ* | რეგისტრაცი* | ելփոստ* | հաշիվ* | հաշվ* | հասցե* | գրանցում* | অ্যাকাউন্ট* | ইমেইল* | ইমেল* |
  கணக்க* | மின்னஞ்சல்* | barua pepe | llogari* | тіркел* | anwani | cyfeiriad | gyfeiriad | nghyfeiriad | seoladh |
  sheoladh | helbide* | አድራሻ* | ኢሜይል* | સરનામ* | ઈમેલ* | ઇમેઇલ* | ವಿಳಾಸ* | ಇಮೇಲ್* | വിലാസ* | ഇമെയിൽ* | ਪਤਾ | ਈਮੇਲ* |
  ලිපින* | ທີ່ຢູ່ | ອີເມວ | អាសយដ្ឋាន | អ៊ីមែល | လိပ်စာ | အီးမေး | manzil* | мекенжай* | ünvan* | netfang* |
  tölvupóst* | indirizz | చిరునామ* | ఈమెయిల్* | ఇమెయిల్* | पत्ता | पत्त्या* | پتہ | پتے | نشانی | آدرس | мејл* |
  адрас* | முகவரி* | ঠিকানা* | ელფოსტ* | ფოსტა* | medlemskap* | posta kutus* | pochta qutis* | poçt qutus* |
  пошта жәшіг* | საფოსტო ყუთ* | փոստարկղ* | kuti postare | kutia postare | kutinë postare | blwch post | mewnflwch |
  bosca poist | bosca isteach | kaxxa tal posta | γραμματοκιβώτιο | postafiók* | postkast* | postilaatik* |
  hisobingiz* | hisobim* | cuntas | chuntas | gcuntas | cyfrif | gyfrif | nghyfrif | taklifni qabul qil* | e mel |
  emel | surel | surelmu | pos el | layang elektronik | layang èl | surélék | thư điện tử | hòm thư | hộp thư |
  đăng kí | akawnt | e liham | pagpaparehistro | rehistrasyon | ที่อยู่อีเมล | สมัครสมาชิก | ບັນຊີ | ອີເມລ | ລົງທະບຽນ |
  គណនី | អ៊ីម៉ែល | ការចុះឈ្មោះ | အကောင့် | အီးမေလ် | စာရင်းသွင်း | メアド | メルアド | retpoŝt* | retadres* | cunntas |
  chunntas | chunntais | post d | seòladh | sheòladh | corréu | direición | corrièl | chomlec'h | postel | gont |
  c'hont | īmēra | wāhitau | pūkete | imeli | tuatusi | གློག་འཕྲིན | ཁ་བྱང | vòstre abonament | mon abonament |
  ton abonament | abonament a la lista | tu usuario | su usuario | mi usuario | el usuario nuevo | seu usuário |
  o seu utilizador | teu usuario | la tua utenza | la sua utenza | il tuo utente | el vostre usuari | el teu usuari |
  utilizatorul dumneavoastră | utilizatorul dvs | identidad | identità | identidade | identitat | identitatea |
  enderezo | enderezos | inviton | ταυτότητάς | ταυτότητας | ταυτότητα | attivazione utente | attivazione dell'utente |
  attivare l'utente | activación de usuario | activación del usuario | activar el usuario | ativação de usuário |
  ativação do usuário | ativação do utilizador | ativar o usuário | ativar o utilizador | activació d'usuari |
  activació de l'usuari | activar l'usuari | activare utilizator | activarea utilizatorului |
  activation de l'utilisateur | activation utilisateur | activer l'utilisateur | ενεργοποίηση χρήστη |
  erabiltzailea aktibatu | aktivizim përdoruesi
`);

export const DEVICE_NOUNS: readonly string[] = words(`
  device | devices | computer | browser | phone | sign in | login | log in | session | sessions | gerät* |
  anmeldeversuch* | appareil* | connexion | dispositivo* | inicio de sesión | dispositiu* | acesso | aparelho* |
  accesso | apparaat | ordinateur* | tablette | ordenador | computadora | computador | portátil | tableta | ordinador |
  portàtil | tauleta | portatile | laptop | laptopul | notebook | tabletă | ordenagailu* | apparaten | inlogpoging* |
  urządzen* | logowani* | устройств* | вход* | пристр* | вхід | уређај* | пријав* | zařízení | přihlášení | zariadeni* |
  uređaj* | prijav* | naprav* | enhet* | inloggning* | enhed* | innlogging* | laite* | laitt* | kirjautumi* | cihaz* |
  giriş* | συσκευή* | σύνδεση* | eszköz* | bejelentkez* | dispozitiv* | autentific* | الجهاز | جهاز* | تسجيل الدخول |
  המכשיר | מכשיר* | כניסה | دستگاه* | ورود | डिवाइस* | 设备 | 設備 | 裝置 | 登录 | 登入 | 端末 | デバイス | ログイン | サインイン | 기기 | 로그인 |
  thiết bị | đăng nhập | perangkat | peranti | อุปกรณ์ | เข้าสู่ระบบ | seade* | seadm* | ierīc* | įrengin* |
  prisijung* | მოწყობილობ* | შესვლ* | սարք* | մուտք* | ডিভাইস* | লগইন* | சாதன* | kifaa | құрылғы* | qurilma* | ಸಾಧನ* |
  ഉപകരണ* | పరికర* | उपकरण* | ઉપકરણ* | ਡਿਵਾਈਸ* | උපාංග* | စက်ပစ္စည်း | ឧបករណ៍ | ອຸປະກອນ | መሣሪያ* | gailu* | gléas* |
  ddyfais | dyfais | toestel* | pajisj* | прылад* | tæki | tækið | آلے | 手机 | 手機 | 电脑 | 電腦 | 平板 | 浏览器 | 瀏覽器 | スマホ |
  スマートフォン | パソコン | タブレット | ブラウザ | 휴대폰 | 컴퓨터 | 노트북 | 태블릿 | 브라우저 | 핸드폰 | máy tính | điện thoại | trình duyệt | โทรศัพท์ |
  คอมพิวเตอร์ | มือถือ | เบราว์เซอร์ | ponsel | peramban | telefon pintar | फ़ोन | फोन | कंप्यूटर | कम्प्युटर | मोबाइल |
  ব্রাউজার* | ফোন* | কম্পিউটার* | الهاتف | هاتف* | جوال* | حاسوب* | متصفح* | الجوال | טלפון | מחשב* | דפדפן | گوشی* |
  رایانه | کامپیوتر | مرورگر | simu | kompyuta | სმარტფონ* | կոմպյուտեր* | tablet | tablets | fernseher* | rechner |
  computers | televisie | televisies | televisietoestel | skootrekenaar | rekenaar | blaaier | surfplatta* | dator |
  datorn | webbläsare* | fjernsyn | nettbrett* | datamaskin* | nettleser* | spjaldtölv* | sjónvarp* | tölva | tölvu |
  fartölv* | vafra | tabletti* | televisio* | tietokone* | selain | selaimes* | tahvelarvut* | teler | teleri* |
  arvuti | arvutis | sülearvut* | brauser* | planšet* | datorā | datoru | pārlūk* | kompiuter* | naršykl* | telewizor* |
  tablecie | tabletu | komputer* | przeglądark* | przeglądarc* | televiz* | počítač* | prohlížeč* | prehliadač* |
  tablica | računalnik* | prenosnik* | brskalnik* | računalo | računala | prijenosnik* | preglednik* | таблет* |
  телевизор* | рачунар* | лаптоп* | прегледач* | компютър* | компютр* | браузър* | планшет* | компьютер* | ноутбук* |
  браузер* | телевізор* | комп'ютер* | тэлевізар* | камп'ютар* | ноўтбук* | браўзер* | táblagép* | tévé | tévéd |
  televízió* | számítógép* | böngésző* | τάμπλετ | τηλεόραση* | υπολογιστή* | λάπτοπ | kompjuter* | shfletues* |
  bilgisayar* | dizüstü | tarayıcı* | planşet* | kompüter* | noutbuk* | brauzer* | теледидар* | planshet* | kompyuter* |
  gawai | gajet | log masuk | ເຂົ້າສູ່ລະບົບ | ໂທລະສັບ | ຄອມພິວເຕີ | ទូរស័ព្ទ | ទូរសព្ទ | កុំព្យូទ័រ | ကွန်ပျူတာ |
  ကိရိယာ | telepono | selpon | แท็บเล็ต | ล็อกอิน | ล็อคอิน | retumil* | aparato* | uidheam | brabhsair | merdeer |
  restolador | masuk ke | daftar masuk | masuk log | upaya masuk | percobaan masuk | ចូលគណនី | ការចូល | အကောင့်ဝင် |
  ဝင်ရောက် | inici de sessió | inicis de sessió | início de sessão | inícios de sessão | conectarea | conectare nouă |
  nouă conectare | conectări noi | saio hasier* | hyrjen | hyrje e re | hyrje të re | këtë hyrje | annunzia |
  connexiun | ensaluto | ensaluton | id dħul | d dħul | dħul ġdid | aniciu de sesión | kevreadenn | hevreadenn |
  cunnessione
`);
