/** What people write around links that confirm something, in Italian and Romanian. */
import { words } from "../language.ts";

export const ROMANCE_VERIFY: readonly string[] = words(`
  questo è il mio | il mio indirizzo | la mia mail | sì è mia | sì sono io | sì voglio | sì manda* | sì inviate* |
  sì scrivete* | sì grazie | sì certo | sì volentieri | sì iscriv* | iscrivetemi | mi iscrivo | mi sono iscritt* |
  voglio riceverl* | voglio iscrivermi | voglio esserci | contate su di me | conta su di me | ci sto |
  mettetemi in lista | aggiungetemi | aggiungimi | nessuno ti iscriva | nessuno la iscriva | qualcun altro ha |
  qualcuno ha inserito | qualcuno ha scritto il | a tua insaputa | a sua insaputa | senza il tuo permesso |
  hai lasciato il tuo | indirizzo è giusto | indirizzo giusto | indirizzo è corretto | indirizzo corretto |
  indirizzo funziona | casella funziona | scritto bene | errore di battitura | sia tuo | sia suo | sia tua | sia sua |
  sia davvero tu* | sia davvero su* | sia proprio | è proprio tu* | è proprio il tuo | è davvero il tuo |
  è davvero il suo | sei proprio tu | sei davvero tu | sei tu | ti arrivino | le arrivino | arriva a te | ti raggiung* |
  la raggiung* | ti sia arrivat* | l'ho ricevut* | ho ricevuto questa mail | ho ricevuto la mail | la posta arriva |
  persona vera | non sei un robot | non sono un robot | per essere sicuri | per sicurezza vorremmo |
  per sicurezza ci serve | per sicurezza verifichiamo | per esserne certi | per assicurarci | sapere se sei |
  sapere che sei | prima di aprire il tuo | prima di scriverti | prima di scriverle | prima di mandarti |
  prima di inviarti | prima di cominciare | basta un tocco | un semplice clic | ci sei quasi | quasi pronto |
  quasi iscritt* | quasi soci* | ultimo dettaglio | completa l'iscrizione | completare l'iscrizione |
  completi l'iscrizione | concludi l'iscrizione | concludere l'iscrizione | finisci l'iscrizione |
  termina l'iscrizione | diventa soci* | diventare soci* | inizia la tua | crea il mio | apri il tuo conto |
  apri il tuo account | sveglia il tuo | sveglia l'account | account dorme | account è ancora | metti in moto |
  al posto del vecchio | invece del vecchio | al posto di quello | nuovo indirizzo email | nuovo indirizzo e mail |
  nuovo indirizzo di posta | il tuo nuovo indirizzo | il suo nuovo indirizzo | questo nuovo indirizzo | nuova mail |
  d'ora in poi a questo | unisciti al team | unirti al team | accetto l'invito | vuoi davvero | vuole davvero | è lei |
  casella è mia | indirizzo è mio | questa mail è mia | sveglia il profilo | svegliare il profilo | svegliare il mio |
  sveglia il mio | sveglialo | lo svegli | dorme ancora | ancora dorme | il tuo sì | il suo sì | è stata una tua idea |
  è una tua idea | se è una tua | indirizzo di prima | il vecchio indirizzo | sì cambia* | sì aggiornate* | è per me |
  è quello giusto | è quella giusta | indirizzo esatto | recapito esatto | recapito giusto | questo recapito |
  il recapito | posto giusto | va bene scrivetemi | scrivetemi qui | scrivimi qui | scrivetemi pure | scrivimi pure |
  mi scriva | possiamo scriverti | possiamo scriverle | possiamo scrivervi | scriverle qui | scriverti qui |
  prima di usarlo | prima di usarla | prima di utilizzarlo | prima di servircene | lasciato questo indirizzo |
  dato questo indirizzo | fornito questo indirizzo | indicato questo indirizzo | sentire da lei | sentirlo da lei |
  sentire da te | sentirlo da te | dei nostri | sei dei nostri | farla diventare effettiva | diventerà effettiv* |
  diventi effettiv* | rendere effettiv* | diventerà definitiv* | renderla definitiva | renderlo definitivo |
  in via provvisoria | aprite il mio | apriamo il tuo profilo | apriamo il suo profilo | la mia casella | è la mia |
  sì è il mio | sono proprio io | sono davvero io | sono io che | sei stato tu a | sei stata tu a | mi appartiene |
  le appartiene | appartiene a te | appartiene a lei | casella è la tua | che questa casella | che questo indirizzo |
  se questo indirizzo | se questa casella | è proprio lei | è proprio la sua | è proprio la tua | è davvero la tua |
  è davvero la sua | ti leggiamo | dicci di sì | ci dica di sì | dirci di sì | dicci che | ce lo faccia sapere |
  faccelo sapere | fatecelo sapere | ce lo dica | diccelo | il tuo benestare | il suo benestare | manca solo un clic |
  manca solo il tuo | manca solo il suo | manca solo un tocco | manca soltanto un clic | manca soltanto il tuo |
  manca un passo | manca un clic | manca un tocco | ultimo tocco | ultimo gesto | un passo soltanto | un passetto |
  ci siamo quasi | quasi dentro | quasi a posto | per saperlo | per stare sicuri | vogliamo essere sicuri |
  vogliamo essere certi | ci serve sapere | dobbiamo sapere se | termina la registrazione | terminare la registrazione |
  termini la registrazione | finisci la registrazione | finire la registrazione | completa la registrazione |
  completare la registrazione | completi la registrazione | concludi la registrazione | concludere la registrazione |
  concluda la registrazione | perfeziona l'iscrizione | perfezionare l'iscrizione | perfezioni l'iscrizione |
  perfezionare la registrazione | ultimare l'iscrizione | ultima l'iscrizione | ultimi l'iscrizione |
  ultimare la registrazione | porta a termine | porti a termine | portare a termine | renderla operativa |
  renderlo operativo | rendere operativo | rendere operativa | rendi operativo | mettere in funzione |
  mettilo in funzione | accendi il tuo account | accendere l'account | abilita il tuo account | abilitare l'account |
  abilitare il profilo | abiliti il suo | attivi il suo | attivi la sua | avvia il tuo account | avviare il profilo |
  dare il via al | inaugura il tuo | apri il tuo profilo | apri la tua area | crea il tuo profilo |
  creare il mio profilo | account ti aspetta | area ti aspetta | area la aspetta | cambio di indirizzo |
  cambiato indirizzo | cambio indirizzo | cambio mail | cambiato mail | cambio di e mail | sostituisce il precedente |
  sostituirà il precedente | al posto del precedente | non ti scriveremo finché | non le scriveremo finché |
  non invieremo nulla finché | finché non ce lo | se nessuno clicca | sì confermo | sì continua | sì abbonami |
  sì aggiung* | mi abbono | voglio abbonarmi | voglio farne parte | voglio ricevere la | mi unisco | conferma tu |
  adresa mea | da este | da sunt eu | da eu sunt | da vreau | da doresc | da trimiteți | da trimite | da scrieți |
  da vă rog | da mulțumesc | este al meu | este a mea | mă înscriu | înscrie mă | înscrieți mă | abonează mă |
  abonați mă | vreau să primesc | vreau să particip | m am înscris | m am abonat | mă alătur | contați pe mine |
  altcineva a | cineva a scris | cineva a introdus | fără acordul | adresa este corectă | adresa corectă |
  adresa e bună | adresa funcționează | scrisă corect | greșeală de tastare | este a ta | este a dumneavoastră |
  este al dumneavoastră | e a ta | vă aparțin | ești tu | că ești | că sunteți | că dumneavoastră | mesajul vă ajunge |
  mesajul îți ajunge | mesajul a ajuns la | mesajul ajunge la | mesajele ajung la | e mailul ajunge la | da am primit |
  am primit mesajul | persoană reală | nu ești robot | nu sunt robot | ca să fim siguri | pentru a fi siguri |
  pentru a ne asigura | ca să știm | vrem să știm | înainte să îți | înainte să vă | mai e un pas |
  rămas un singur clic | mai e un singur clic | doar un singur clic | o apăsare | un ultim detaliu | ultimul detaliu |
  aproape membru | încheie înscrierea | încheiați înscrierea | completează înregistr* | devino membru |
  deveniți membru | creează contul | creați contul | deschide contul | trezește contul | contul doarme |
  în loc de cea veche | noua adresă de email | noua adresă de e mail | noua ta adresă | noua dumneavoastră adresă |
  această nouă adresă | adresa nouă | de acum înainte pe | alătură te echipei | acceptă invitația |
  acceptați invitația | chiar vrei | chiar doriți | tu ești | dumneavoastră sunteți | da e a mea | da e al meu |
  e căsuța mea | îmi aparține | adresa asta e a mea | trezește l | treziți l | trezesc contul | treziți contul |
  încă doarme | mai doarme | doarme încă | lipsește un da | așteptăm un da | e pentru mine | este pentru mine |
  a fost ideea ta | a fost ideea dumneavoastră | adresa veche | vechea adresă | da schimbați* | da schimbă* |
  da actualiz* | cea bună | adresa bună | adresa potrivită | adresa corespunzătoare | scrie mi aici | scrieți mi |
  îmi puteți scrie | îmi poți scrie | vă putem scrie | îți putem scrie | putem să vă scriem | putem să îți scriem |
  înainte să o folosim | înainte de a o folosi | înainte să folosim | lăsat adresa aceasta | lăsat această adresă |
  dat această adresă | dat adresa | furnizat această adresă | indicat această adresă | auzim de la dumneavoastră |
  auzim de la tine | aflăm de la dumneavoastră | de ai noștri | ești de al nostru | devine efectiv* |
  va deveni efectiv* | devine definitiv* | va deveni definitiv* | cu titlu provizoriu | adresa e a dumneavoastră |
  sunteți dumneavoastră | eu sunt acela | dă ne un semn | dați ne un semn | spune ne că | spuneți ne că | spune ne da |
  spuneți ne da | un simplu da | avem nevoie de un da | acordul tău | acordul dumneavoastră | mai este un pas |
  mai rămâne un pas | mai rămâne să | a mai rămas un pas | a rămas un singur | lipsește un pas | nu mai lipsește decât |
  un pas mic | încă un clic | doar un clic | un clic și | o singură apăsare | o ultimă apăsare | aproape ai terminat |
  aproape ați terminat | ești aproape | sunteți aproape | aproape de al nostru | vrem să fim siguri |
  dorim să fim siguri | trebuie să știm | pentru a ști că | duceți la capăt | du la capăt | dus la capăt |
  finalizează înregistrarea | finalizați înregistrarea | finalizarea înregistrării | finalizare înscriere |
  finalizează înscrierea | finalizați înscrierea | finalizează contul | finalizați contul | termină înregistrarea |
  terminați înregistrarea | termină înscrierea | terminați înscrierea | termin înscrierea | termin înregistrarea |
  finalizez înscrierea | finalizez înregistrarea | completați înregistrarea | completează înscrierea |
  completați înscrierea | încheie înregistrarea | încheiați înregistrarea | definitivați înscrierea | definitivează |
  pune l pe picioare | pornește contul | porniți contul | pornesc contul | pune contul în | puneți contul în |
  deschid contul | deschideți contul | creez contul | creează ți profilul | creați vă profilul | contul te așteaptă |
  contul vă așteaptă | contul să prindă viață | folosi contul | schimbare de adresă | schimbarea adresei |
  schimbat adresa | în locul celei | înlocuiește adresa | înlocuiți adresa | înlocui adresa |
  nu vă trimitem nimic până | nu îți trimitem nimic până | dacă nu apasă nimeni | da confirm | da continuă |
  da abonați* | da înscrie* | da mă | vreau să mă abonez | vreau să fac parte | devin membru | un tuo cenno |
  un suo cenno | un cenno | la casella è tua | casella è sua | questa casella è | leggo questa casella |
  leggo questa posta | un semn că | că primiți mesajele | că primești mesajele | primiți mesajele noastre |
  primești mesajele noastre | le primim | le primesc | îl primesc | vă parvin | îți parvin | mesajele vă ajung |
  mesajele îți ajung | mesajele noastre vă | mesajele noastre îți | citim mesajele | citesc mesajele |
  citesc această adresă | svegliala | svegliatela | svegliarla | la svegli | le arriva la posta | la posta le arriva |
  ti arriva la posta | la posta ti arriva | la posta mi arriva | vi arriva la posta | i messaggi le arrivano |
  i messaggi ti arrivano | i messaggi vi arrivano | trezește o | treziți o | ajung mesajele | nu e o greșeală |
  ti ha aggiunto | ti ha aggiunta | ti ha inserit* | l'ha aggiunta | l'ha inserit* | vuole che ti unisca |
  appena ci dirai | appena ci dirà | letto bene | scritto giusto | letto giusto | non è di qualcun altro |
  non sia di qualcun altro | non sia di un altro | non di un altro | te a adăugat | v a adăugat |
  de îndată ce ne spuneți | imediat ce ne spuneți | am citit bine | ați citit bine | am citit corect | am scris corect |
  n am greșit | nu am greșit adresa | nu am greșit o | nu e a altcuiva | nu este a altcuiva | nu a altcuiva |
  ne dați voie | ne dai voie | ne trebuie voia | voia dumneavoastră | voia dvs | vă dau voie | îți dau voie |
  aveți voie | îmi dau acordul | mi dau acordul | do il mio consenso | avete il mio consenso | avete il mio permesso |
  do il permesso | ci dai il permesso | ci dà il permesso | ci date il permesso | abbiamo indovinato |
  avete indovinato | am nimerit | ați nimerit | sì ci sono | ti arrivano le nostre | le arrivano le nostre |
  ti arrivano i nostri | le arrivano i nostri | le nostre mail ti arrivano | le nostre mail le arrivano |
  vuole collegare il tuo | vuole collegare il suo | ti ha invitato nel team | ti ha invitato nell'organizzazione |
  ti invita nel team | ti invita nell'organizzazione | per iscriverti clicca | per iscriversi clicchi |
  per iscriverti segui | per iscriversi segua | per iscriverti visita | per iscriversi fare clic |
  per iscriverti fai clic sul seguente | per iscriverti premi | se non vuoi iscriverti | se non vuole iscriversi |
  se non desideri iscriverti | se non desidera iscriversi | se non intendi iscriverti | se non volete iscrivervi |
  invito ad iscriversi | invito a iscriversi | invito ad iscriverti | invito a iscriverti | invito a unirsi alla lista |
  invito ad unirsi alla lista | invitato ad iscriverti | invitata ad iscriverti | invitato a iscriverti |
  invitato alla lista | sia aggiunto alla lista | sia aggiunta alla lista | venga aggiunto alla lista |
  essere aggiunto alla lista | essere aggiunta alla lista | essere iscritto alla lista | essere iscritta alla lista |
  aggiungere il tuo indirizzo alla lista | aggiungere il suo indirizzo alla lista |
  hai richiesto l'iscrizione alla lista | ha richiesto l'iscrizione alla lista | richiesta di iscrizione alla lista |
  hai chiesto di cambiare l'indirizzo | hai chiesto di modificare l'indirizzo | hai richiesto di cambiare l'indirizzo |
  hai richiesto la modifica dell'indirizzo | ha richiesto la modifica dell'indirizzo |
  ha chiesto di modificare l'indirizzo | pentru a vă abona faceți clic | pentru a vă abona accesați |
  pentru a te abona apasă | pentru a te abona accesează | pentru abonare accesați | dacă nu doriți să vă abonați |
  dacă nu vreți să vă abonați | dacă nu vrei să te abonezi | dacă nu dorești să te abonezi |
  dacă nu doriți să vă înscrieți | invitație de abonare | invitație în lista | invitat să vă abonați |
  invitat să te abonezi | invitat în lista | să fie adăugată la lista | să fie adăugat la lista |
  să fie adăugată în lista | adăugarea adresei dumneavoastră la lista | ați solicitat abonarea | ai solicitat abonarea |
  cerere de abonare | solicitare de abonare | cererea de abonare | ați solicitat modificarea adresei |
  ti ha iscritto al gruppo | ti ha iscritta al gruppo | l'ha iscritta al gruppo | entra nel team | entra nel gruppo |
  entra nel progetto | entrare nel team | ti ha invitato al team | unisciti al gruppo | unisciti al progetto |
  unirti al gruppo | unirsi al team | partecipa al team | v a înscris în grupul | te a înscris în grupul |
  vă invită în echipa | te invită în echipa | v a invitat în echipa | te a invitat în echipa | alăturați vă echipei |
  alăturați vă grupului | alătură te grupului | intră în echipă | intrați în echipă | intră în vigoare după ce |
  va intra în vigoare după ce | va avea efect după ce | autorizza il trasferimento | autorizzo il trasferimento |
  autorizzare il trasferimento | approva il trasferimento | approvo il trasferimento | conferma il trasferimento |
  accetta il trasferimento | accetto il trasferimento | approva la modifica | approva il cambio | approva l'emissione |
  autorizza l'emissione | approva il certificato | attiva il job alert | attiva l'avviso | attiva il tuo avviso |
  conferma il tuo avviso | continua la candidatura | completa la candidatura | conferma la firma |
  conferma la tua firma | aprobă transferul | aprob transferul | autorizează transferul | confirmă transferul |
  aprobă emiterea | activează alerta | indirizzo dell'amministratore | email dell'amministratore |
  indirizzo di amministrazione | per cominciare a ricever* | per iniziare a ricever* | adresa administratorului |
  adresa de administrare | pentru a începe să primiți | pentru a începe să primești | aggiornare il nucleo domestico |
  aggiornare il tuo nucleo domestico | completa iscrizione | completa la tua iscrizione | dimostrare il controllo |
  dimostra il controllo | dovedi controlul | dovediți controlul | hai chiesto di iscriverti alla lista |
  ha chiesto di iscriversi alla lista | hai richiesto di iscriverti alla lista | avrà effetto solo dopo che avrai |
  avrà effetto solo dopo la tua conferma | avrà effetto solo dopo che avrà | non avrà effetto finché non confermi |
  non avrà effetto finché non visiti | aggiunto un indirizzo secondario | aggiunto un'email secondaria |
  adăugat o adresă secundară | cerut să vă abonați la lista | cerut să te abonezi la lista |
  chiesto di ricevere i nuovi commenti | firma valida | iscrizione definitiva | rendere definitiva | rendi definitiva |
  invito alla lista di distribuzione | invito alla mailing list | invitație la lista de discuții | account sia attivo |
  account diventi attivo | account non è ancora attivo | account non è ancora attivato | indirizzo è tuo |
  indirizzo è suo | non è ancora utilizzabile | account venga attivato | încheia înscrierea | încheia înregistrarea |
  finaliza înscrierea | finaliza înregistrarea | completa înregistrarea | să fie activ contul | contul să fie activ |
  contul să devină activ | contul nu este încă activ | contul nu este încă activat | avvia il trasferimento |
  dare il proprio assenso | dia il suo assenso | dai il tuo assenso | dă ți acordul | dați vă acordul |
  dumneavoastră de abonare | abonare la listă trebuie | abonarea la listă trebuie | rimuovi la sospensione |
  rimuovere la sospensione | approvi il rilascio | approva il rilascio | approvare il rilascio | autorizzi il rilascio |
  approvi l'emissione | approvi il trasferimento | autorizzi il trasferimento | approvi il cambio | aprobați emiterea |
  aprobați transferul | ridică suspendarea
`);
