/** More of what the words of a link are about: in the Germanic, Nordic, Finnic and Baltic languages and Hungarian. */
import { words } from "../language.ts";
import type { Noun } from "./link-nouns.ts";

export const NORTHERN_NOUNS: Readonly<Partial<Record<Noun, readonly string[]>>> = {
  mail: words(`
    e posta* | e postane | nyhetsmejl* | tíðindabr* | teldupost* | tiedottee* | nijsbrie* | noriicht* | notifikatioun* | בליצבריוו | נייעסבריוו |
    meldungen | hinweismails | notifieringar | notifieringarna | meddelanden | varsling* | varslene | listáról | listára | levelezőlist* |
    levelezési list* | listist | listilt | teateid | teadete | listalta | postituslist* | adresātu sarakst* | fráboðan* | weekoverzicht* | dagoverzicht* |
    weekmail* | veckosammanfattning* | veckoöversikt* | viikkokooste* | päiväkooste* | koosteviest* | wochenübersicht* | tagesübersicht* |
    wochenrückblick* | ugeoversigt* | dagsoversigt* | ukesoppsummering* | ukessammendrag* | heti összefoglaló* | napi összefoglaló* | levelet | rundbrev* |
    rondzendbrie* | kiertokir* | körlevél* | körlevel* | ringkir* | apkārtrakst* | aplinkrašt*
  `),
  choose: words(`
    foarkar* | astellung* | ynstelling* | nuostat* | asetust* | stans | stillingar | stillingum | stillingarnar | katkestami* | katkesta | katkestada |
    deaktivér | deaktivere | deaktivera | útsette | útskeakelje | ofschalten | útsetten | afskakel | af te skakel | konfigurieren | konfiguriere | instellen |
    konfigurer | konfigurere | konfigurera | anpassa | tilpass | tilpasse | määritä | määrittää | konfiguroi | seadista | seadistage | seadistada | kohanda |
    kohandage | kohandada | konfigurēt | konfigurējiet | pielāgot | pielāgojiet | pielāgo | konfigūruoti | konfigūruokite | tinkinti | tinkinkite |
    testreszab* | stummschalten | stumm schalten | dempen | demp | tysta | mykistä | vaimenna | vaienna | némít* | elnémít* | vaigista | vaigistage |
    apklusināt | apklusiniet | nutildyti | nutildykite | þagga
  `),
  password: words(`
    loyniorð* | passwuert* | passwierder* | wachtwurd* | tunnussana* | aðgangsorð* | פאסווארט* | פּאַסוואָרט* | פּאַראָל* |
    paroles maiņ* | paroles nomaiņ* | paroles atjaun* | paroles atiest* | paroles iestat* | paroles izveid* |
    passwoort*
  `),
  address: words(`
    e postadress* | epostadress* | mejladress* | mailadress* | sähköpostiosoit* | e posadres* | e posti aadress* | e pasta adres* | e mail adress* |
    teldupostadress* | teldupostin | e mail cím* | email cím* | virkja reikning* | virkjaðu reikning* | akkount | benotzerkont* | medlemskab* |
    prenumerasjon* | abonnemang* | mellemskap | áskrift* | בליצפאסט | בליצבריװ | אדרעס | אַדרעס | קאנטע | קאנטא | אימעיל | ע פאסט | ע פּאָסט | jou rekening |
    u rekening | herstel rekening | aktiveer rekening | staðfesta reikning* | staðfestu reikning* | reikninginn minn | reikninginn þinn | reikningnum þínum |
    reikningi þínum | pieteikšanās sarakstam | pieteikties sarakstam | pieteikšanos sarakstam | pierakstīšanos sarakstam | pierakstīšanās sarakstam |
    prisijungimas prie sąrašo | prisijungti prie sąrašo | prisijungimą prie sąrašo | aktivere din blog | aktivere bloggen | aktiver din blog |
    aktivera bloggen | aktivera din blogg | blog freischalten | blog freizuschalten | blog aktivieren | blog zu aktivieren | blog te activeren |
    blog activeren | blog te bevestigen | prisijungti prie komandos | prisijunkite prie komandos | prisijunk prie komandos | anmälan till listan |
    anmälan till rundbrev* | anmälan till nyhetsbrev* | anmälan till utskick* | tilmelding til nyhedsbrev* | påmelding til nyhetsbrev* | registrasie* |
    registraasje* | registréierung* | e posrekening* | rekeningbevestiging | skráningu þína | skráningin þín
  `),
  device: words(`
    einloggen | einzuloggen | logge dich ein | loggen sie sich ein | anmelden | anzumelden | melde dich an | melden sie sich an | inloggen |
    in te loggen | aanmelden | aan te melden | meld je aan | meld u aan | meld aan | aan te meld | teken in | in te teken | logga in | log ind |
    logge ind | log på | logge på | logg inn | logge inn | logg på | logg deg på | logga inn | skrá inn | skráðu þig inn | innskrán* | rita inn |
    innrita* | kirjaudu* | kirjautua* | sisäänkirjautumi* | logi sisse | logige sisse | sisselogimi* | sisse logida | belépés* | lépjen be |
    lépj be | jelentkezz be | jelentkezzen be | pieslēg* | pieteikties | pieteiktos | pieteikšan* | ienākt | ielogo* | autorizē* | aloggen |
    anzeloggen | umellen | unzemellen | oanmelde | oan te melden | אריינלאג* | לאגט זיך | שרייבט זיך אריין | magic link | sign in link | login link |
    log me in | sign me in | logging in | signing in | log you in | sign you in | anmeldelink* | anmeldung fortsetzen | zur anmeldung |
    magischer link | inloglink* | magische link | aanmeldlink* | meld nou aan | aanmeldskakel* | inlogkoppeling* | magisk länk | loginlink* |
    magisk link | magisk lenke | påloggings* | taikalinkki* | sisene | sisenege | maagiline link | varázslink* | belépek | prisijunkite | įeiti į |
    mellt iech un | mell dech un | meld jo oan | ynlog* | ynloch* | nieuwe aanmelding bij | nieuwe aanmelding op | aanmelding vanaf |
    aanmelding op een nieuw | aanmeldpoging* | nije oanmelding | jo oanmeld binne | jo oanmeld mei | oanmelding fan ôf | oanmeldbesykjen |
    nuwe aanmelding | logáil isteach | ghléas nua
  `),
  renew: words(`
    festzulegen | einrichten | einzurichten | anlegen | zu ändern | veranderen | kiezen | in te stellen | välja |
    ställ in | ställa in | byta | nollställ | ange ett | vælge | oprette | ændr | skifte | indstil | indstille | angiv |
    velge | opprette | bytte | angi et | sette et | vel eit | velja | veldu | breyta | breyttu | búa til |
    vaihtaaksesi | asettaaksesi | luodaksesi | valita | määritä | määrittää | uusia | määrake | valige | looge |
    seadistage | vahetage | izveidojiet | iestatiet | mainiet | sukurkite | susikurkite | állítson | állíts |
    hozzon létre | hozz létre | wielen | änneren | feroarje | feroarjen | kieze | broyt | broyta | טוישט | טוישן |
    ענדערט | שטעלט | bytas | ändras | ændres | skiftes | endres | byttes | vahetada | muuta | määrata | keičiamas |
    mainīma | wechseln | wechsle | verander | vernieuw | vernieuwen | erneuern | erneuere
  `),
  elsewhere: words(`
    zum kurs | kurs anmelden | zum workshop | workshop anmelden | zum seminar | seminar anmelden | zum webinar | zur veranstaltung | sommerfest |
    weihnachtsfeier | aan voor de workshop | aan voor het webinar | aan voor de training | bekräfta tiden | besökstid | deltagande | bekræft tiden |
    mødetid | bekreft timen | timeavtale* | vahvista aika | ajanvarau* | kinnita aeg | osalemi* | osavõtu* | vizīt* | dalību pasākum* |
    pieteikties kurs* | pieteikties semin* | pieteikties pasākum* | vizit* | dalyvavim* | staðfesta tíma | staðfestu tíma | á námskeið* |
    palauta tuote | palauta tuotte* | betaling | betalingen | betalinger | makse | makset | makseid | maksekorraldus* | fizetés* | maksājum* |
    mokėjim* | greiðsl* | bezuelung* | betelling* | gjald | gavekort* | presentkort* | lahjakort* | kinkekaar* | ajándékkártya | ajándékkártyá* |
    dāvanu kart* | dovanų kortel* | gjafakort* | geskenkkaart* | geschenkgutschein* | cadeaubon* | kurven | ostukorv* | kosár | kosara | kosarad |
    grozs | grozu | krepšel* | körfuna | körfunni | winkelmandje* | beløb | beløbet | belopp | beloppet | summat | plassen din | sæde | sædet |
    nytt sete | setet | sitplek* | istekoh* | paikkasi | új helyet | jaunu vietu | naują vietą | nýtt sæti | turnier* | wettkampf* | hund anmelden |
    auto anmelden | strom anmelden | auto aanmelden | voor de cursus | voor de kursus | foar de kursus | fir de cours | skrējien* | darbam |
    í hlaup* | bėgim* | reception* | timesedl* | router* | ruter* | reititi* | maršrutizator* | maršrutētāj*
  `),
  link: words(
    `
    leinkj* | keppeling* | skakel | koppeling | tengil* | tengli | länken | lenkja | lenkje* | לינק |
    linkre | linket | linkkel | linkről | linkjére | linkjét | ddolen | dolenni | ddolenni | viitel | viitele | viidet | lenk |
    bestätigungslink* | aktivierungslink* | verifizierungslink* | anmeldelink* | freischaltlink* | bevestigingslink* | activeringslink* | activatielink* |
    verificatielink* | bekræftelseslink* | aktiveringslink* | bekreftelseslenk* | aktiveringslenk* | bekräftelselänk* | aktiveringslänk* | verifieringslänk* |
    vahvistuslink* | aktivointilink* | kinnituslin* | aktiveerimislin* | staðfestingarhlekk* | virkjunarhlekk* | bevestigingskakel | aktiveringskakel |
    følgende henvisning | henvisningen nedenfor | henvisningen herunder
  `,
  ),
};
