/**
 * Words of URLs alone: nouns and orders that no sentence around a link has so, and languages of other scripts as
 * their speakers spell them in Latin letters. Without accents; a space stands for a hyphen, too.
 */
import { words } from "../language.ts";

export const URL_WORDS = {
  verify: words(`
    bestaetig* | aktivier* | freischalt* | bestatig* | beitreten | bevestig* | aanmelding bevestigen | confirme* |
    confirma* | valide* | activez | conferm* | attiva* | convalid* | ativa* | potwierdz* |
    aktywuj* | aktywac* | zatwierdz* | potvrd* | potvrzen* | overen* | overte | overit | aktivac* |
    aktivuj* | podtverd* | podtverzhd* | podtverzd* | aktiviro* | aktiviru* | proverka pochty | pidtverd* | aktyvuvaty |
    aktyvac* | potvurd* | potvardi* | aktiviraj* | bekraft* | bekraeft* | bekreft* | aktiver* | stadfest* |
    virkja* | vahvist* | varmista* | aktivoi* | kinnit* | aktiveeri* | apstiprin* | aktiviz* | patvirtin* |
    aktyvuo* | aktyvav* | megerosit* | aktival* | epiveveos* | epivevaios* | epalithefs* | energopoi* | konfirm* |
    verifik* | berretsi | egiazta* | baieztatu | cadarnhau | dilysu | deimhnigh | dearbhaigh | fioraigh |
    ikkonferma | onay* | dogrula* | etkinlestir* | aktivasyon | tesdiq* | tasdiq* | faollashtir* | rastau | maquldau |
    taakid | takid | tafeel | tafil | tahaqoq | tahaquq | tawthiq | ishur | imut | leasher | taeed | tayid | tasdeeq |
    satyapan | pushti karen | nishchit | dadastur* | hastatel | hastatum | yaregagitu | thibitisha | uthibitisho |
    amilisha | yanzheng | queren | jihuo | kakunin | ninsho | ninshou | honninkakunin | hontoroku | hontouroku |
    injeung | hwagin | hwalseonghwa | xac nhan | xac minh | xac thuc | kich hoat | aktifkan |
    aktivasi | sahkan | pengesahan | yuenyan | yeunyan | kumpirma* | patunayan | optin | doi |
    verifymail | emailcheck | mailcheck | adrescheck | adresse pruefen | my address | is it you
  `),
  signIn: words(`
    einlass | reinlassen | hereinspaziert | tuer auf | einmallogin | direktzugang | toegang | inloggen | binnenlaten |
    meld aan | teken in | acces direct | connexion | entrer | acceso | ingreso | ingresar | acesso | acessar | accesso |
    acceder | logowan* | zaloguj* | wejscie | wejdz | wpusc | wpusc mnie | prihlaseni | prihlasit | prihlasenie |
    prihlasit sa | vstup | vpustit | ulaz | prijavi me | uloguj | vpis | vstop | vhod | voiti | voyti | vojti | vkhod |
    vpustit menya | uviity | uvijty | vkhid | vhid | uvahod | vlez | vlizane | logga in | inloggning | logind |
    log ind | innlogging | logg inn | slapp in | slip ind | slipp inn | innskraning | skra inn | kirjaudu* | sisaan |
    logi sisse | sisselogimi* | sisene | pieteikties | ieeja | prisijung* | ieiti | bejelentkez* | belepes | belep |
    syndesi | eisodos | hyrje | kycu | sartu | saioa hasi | mewngofnodi | logail isteach | dhul | giris | oturum ac |
    iceri | kapi | daxil | kirish | kiru | dukhul | dokhul | dukhool | knisa | hitkhabrut | kaneh | vorood | vorud |
    pravesh | andar | shesvla | mutq | ingia | kuingia | denglu | denglv | jinru | yijian denglu | rogin | nyushitsu |
    nyuushitsu | dang nhap | vao ngay | masuk | log masuk | khao su rabop | khaorabop | pumasok | pasok | letmein |
    let me in | come in | enter | resume session | onetap | one tap | otl | mlogin | autologin | auto login |
    quicklogin | quick login | easylogin | nopassword | no password
  `),
  reset: words(`
    lostpw | lost pw | lostpass* | lost pass | pwd new | newpw | new pw | pwreset | resetpw | reset pw | forgotpw |
    forgotpass* | pwforgot | setpass* | setpw | chpass* | changepw | change pw | passwort | kennwort | neuespasswort |
    passwortvergessen | wachtwoord | nieuwwachtwoord | motdepasse | nouveau mdp | mdp oublie | contrasena |
    contrasenya | contrasinal | olvid* | novaclave | nueva clave | clave nueva | senha | novasenha | esqueci |
    redefin* | palavra passe | dimenticata | reimposta* | haslo | hasla | nowehaslo | zmiana hasla | heslo | hesla |
    noveheslo | obnova hesla | lozinka | lozinku | nova lozinka | zaboravljena | geslo | gesla | novo geslo |
    pozabljeno | parol novyj | novyj parol | smena parolya | sbros | sbros parolya | zabyl | zabyli | vosstanov* |
    vidnov* | novyi parol | zabuv | zabravena | losenord | glomt | nytt losenord | adgangskode | kodeord | ny kode |
    glemt | passord | nytt passord | lykilord | gleymt | salasana | tunnusluku | unohtunut | parool | uus parool |
    unustatud | parole | jauna parole | aizmirsta | slaptazod* | pamirsau | jelszo | ujjelszo | elfelejtett | parola |
    parola noua | resetare | sifre | yeni sifre | sifremi unuttum | unuttum | parolu yenile | yangi parol | tiklash |
    qupiya soz | kodikos | xechasa | neos kodikos | fjalekalim* | pasahitz* | cyfrinair | pasfhocal | wagwoord |
    kalimat murur | kalimat sirr | istiada | naseet | sisma | sisma hadasha | ipus | ramz | ramz jadid | faramoshi |
    bazyabi | bhool gaye | naya password | paroli akhali | gaghtnabar | nenosiri | neno siri | mima | wangji mima |
    zhaohui mima | chongzhi mima | saisettei | pasuwado | bimilbeonho | jaeseoljeong | mat khau | quen mat khau |
    dat lai mat khau | kata sandi | lupa sandi | sandi baru | kata laluan | lupa kata laluan | rahat mai | luem rahat |
    ramatphan | rahatphan | bagong password
  `),
  unsubscribe: words(`
    abmeld* | austrag* | abbestell* | kein newsletter | uitschrijv* | afmeld* | uitteken | desinscri* | desabonn* |
    plus de mails | baja | darsebaja | salir | sair | descadastr* | desinscrev* | anular suscripcion |
    cancelar suscripcion | cancelar inscricao | cancelar subscricao | disiscriv* | disiscrizione | disdici | wypisz* |
    wypis | rezygnuj* | rezygnacja | odhlasit* | odhlaseni | odhlasenie | odhlas | odjava | odjavi* | otpis* |
    vidpys* | adpis* | avregistrera | avprenumerera | avanmal* | avsluta utskick | frameld* | avmeld* |
    meld av | afskra* | peruuta tilaus | poistu listalta | loobu | loobun | atrakst* | atsisak* | isregistr* |
    leiratkoz* | dezabon* | diagrafi | svise | abonelikten cik | ayril | listeden cik | obuna chiqish | chiqish |
    obunani bekor | legv et | bas tartu | ilgha | elgha | ilghaa ishtirak | hasara | haser | laghv | naam hatao |
    haishin teishi | teishi | yame | kaijo | tuiding | tuiyue | quxiao dingyue | haeji | sushin geobu | geobu |
    huy dang ky | ngung nhan | huy nhan | berhenti langgan* | nyahlanggan | batal langgan* | yoklek | yok loek |
    jiondoe | cabono* | cregjistro* | dad danysgrifio | diliostail | stop mail | stopmail | nomail | no mail | nomore |
    no more | mail off | mailoff | remove me | removeme | goodbye | unlist | delist | outlist
  `),
} as const;
