/** What people write around links that confirm something, in Catalan, Galician and Basque. */
import { words } from "../language.ts";

export const IBERIAN_VERIFY: readonly string[] = words(`
  la meva adreça | el meu correu | sí sóc jo | sí soc jo | sí és meu | sí és meva | sí que soc | sí vull | sí envieu* |
  sí si us plau | vull rebre* | m'hi apunto | apunteu me | subscriviu me | m'he apuntat | compteu amb mi |
  ningú t'apunti | ningú us apunti | algú altre ha | algú ha escrit | sense permís | adreça correcta | adreça funciona |
  bústia funciona | ben escrit* | és teu | és teva | sigui teu | sigui teva | sigui vostr* | és vostr* | ets tu |
  que sou vós | us arribi | l'he rebut | per assegurar nos | per estar segurs | saber que ets | saber si ets |
  abans d'obrir | abans d'enviar | abans d'escriure | un sol clic | falta un pas | gairebé a punt | gairebé ja |
  últim pas | darrer pas | acaba el registre | acaba d'inscriure't | acabar la inscripció | completa la inscripció |
  fes te soci | crea el teu compte | crear el compte | crea el compte | obre el teu compte | desperta el compte |
  en lloc de l'antiga | en comptes de l'antiga | nova adreça de correu | nova adreça electrònica | la teva nova adreça |
  la vostra nova adreça | aquesta nova adreça | adreça nova | uneix te a l'equip | acceptar la invitació |
  de debò vols | la bústia és meva | aquesta adreça és meva | és la bona | és el bo | és correcta | és correcte |
  és aquí on | lloc correcte | escriu me aquí | desperta'l | desperteu lo | despertar el compte | despertar el meu |
  encara dorm | està adormit | falta el teu sí | falta el vostre sí | és cosa teva | és cosa vostra |
  ha estat idea teva | l'adreça d'abans | l'adreça antiga | sí canvieu* | sí canvia* | escriviu me | em podeu escriure |
  us podem escriure | et podem escriure | abans de fer la servir | abans de fer lo servir | abans d'utilitzar la |
  abans de fer servir | van deixar aquesta adreça | han deixat aquesta adreça | ens van donar aquesta |
  van facilitar aquesta | saber de vós | saber per vós | saber de tu | saber per tu | faci efectiva | es farà efectiva |
  fer la efectiva | aquest correu és meu | sí ho soc | he estat jo qui | que aquesta adreça | et pertany | us pertany |
  em pertany | ets de debò | ets realment | sou realment | digues nos que sí | digueu nos que sí | digues que sí |
  digueu que sí | ens ho diguis | ens ho digueu | ens diguis que sí | el teu vistiplau | el vostre vistiplau |
  últim gest | últim clic | últim toc | només cal que | només falta que | només falta un | només queda un clic |
  només queda confirmar | ja només falta | ja hi ets gairebé | gairebé hi som | ja hi som gairebé | gairebé llest |
  gairebé dins | ja quasi | falta poquet | un clic més | queda un pas | volem estar segurs | volem assegurar nos |
  ens volem assegurar | necessitem saber si | acabar l'alta | acaba l'alta | acabeu l'alta | acabar ne l'alta |
  acabar el registre | acabar de registrar me | acabeu el registre | acabar la meva | finalitzar el registre |
  finalitza el registre | finalitzeu el registre | finalitzar l'alta | finalitzar la inscripció |
  completar el registre | completar la inscripció | completeu el registre | completa l'alta | enllestir el registre |
  enllestir la inscripció | enllesteix | enllestiu | tancar la inscripció | donar d'alta | donar me d'alta |
  dona'm d'alta | posar en marxa | posa en marxa | poseu en marxa | posar lo en marxa | habilita el teu compte |
  habilitar el compte | habiliteu el compte | estrena el teu compte | estrenar el compte | encén el teu compte |
  obrir el compte | obriu el compte | obre el compte | crear el meu compte | crear el perfil | crea el teu perfil |
  compte t'espera | compte us espera | canvi de correu | canvi d'adreça | has canviat de correu |
  heu canviat de correu | substitueix l'anterior | substituirà l'anterior | en lloc de l'anterior |
  no t'enviarem res fins | no us enviarem res fins | fins que no ens | si ningú clica | sí endavant | sí apunta'm |
  sí apunteu* | apunta'm a la llista | vull apuntar m'hi | m'hi subscric | vull formar part | o meu enderezo |
  o meu correo | si son eu | si é meu | si quero | si envíame* | si enviádeme | si por favor | quero recibir |
  apuntádeme | conta comigo | contade comigo | inscribinme | ninguén te apunte | ninguén máis | alguén escribiu |
  sen permiso | enderezo correcto | enderezo funciona | é teu | é túa | sexa teu | sexa túa | sexa seu | es ti |
  que é vostede | si recibín | antes de enviarche | un só clic | case listo | completa o rexistro | remata o rexistro |
  rematar o rexistro | completa a inscrición | remata a inscrición | faite soci* | crea a túa conta | crear a conta |
  abre a túa conta | esperta a conta | no canto do vello | en lugar do anterior | novo enderezo de correo |
  o teu novo enderezo | o seu novo enderezo | este novo enderezo | únete ao equipo | acepta o convite |
  de verdade queres | o correo é meu | este correo é meu | o enderezo é meu | este enderezo é meu | é o meu correo |
  é o meu enderezo | espértaa | espértao | espertar a conta | espertar a miña | aínda dorme | está durmida |
  fáltanos o teu si | falta o teu si | falta o seu si | é cousa túa | é cousa súa | foi idea túa | o enderezo de antes |
  enderezo antigo | si cambiade* | si cámbia* | si é o meu | é o bo | é a boa | é correcto | é correcta | é aquí onde |
  podemos escribirlle | podemos escribirche | escribirlle aquí | escribirche aquí | antes de usalo |
  antes de utilizalo | deixáronnos este enderezo | deixaron este enderezo | déronnos este enderezo |
  deron este enderezo | facilitaron este enderezo | saber por vostede | facela efectiva | facelo efectivo |
  sexa efectiva | si é miña | fun eu quen | si fun eu quen | son eu mesm* | este correo é seu | é este o teu |
  é este o seu | que este enderezo | perténceme | perténcelle | perténceche | es realmente ti | dinos que si |
  díganos que si | di que si | dicirnos que si | dinos que este | dános o visto | o teu visto e prace | un paso máis |
  só falta un | só queda un | xa só falta | xa case estás | case estamos | case está | falta pouquiño |
  un último xesto | un clic máis | completar o rexistro | completar a inscrición | complete o rexistro |
  rematar a inscrición | rematar a alta | remate o rexistro | acabar o rexistro | acaba o rexistro |
  finalizar o rexistro | finaliza o rexistro | finalice o rexistro | concluír o rexistro | date de alta | dar de alta |
  poñer en marcha | poña en marcha | habilitar a conta | habilita a túa conta | habilite a súa conta | estrear a conta |
  estrea a túa conta | abrir a conta | abra a súa conta | crear o perfil | crea o teu perfil | conta agárdate |
  conta espera | cambio de enderezo | cambiaches de correo | no canto do anterior | substitúe o anterior |
  non che enviaremos nada ata | se ninguén preme | si confirmo | si adiante | quero subscribirme | quero apuntarme |
  quero formar parte | xa e está | bai neu | bai nirea da | nirea da | helbide hau nirea da | posta hau nirea |
  posta nirea da | helbide ona da | helbidea ona da | ona da idatzi | zuzena da | idatzi iezadazue | esnatu kontua |
  esnatu nire | esna ezazu | lotan dago | lo dago | zure baietza | baietza falta | zure baietzaren zain |
  helbide zaharra | lehengo helbidea | bai aldatu | niretzat da | idatzi diezadakezue | hemen idatz |
  idatz diezazukegu | idatzi diezazukegu | esan iezaguzu helbide | esan iezaguzu baietz | esan baietz | baietz esan |
  zurea al da | zurea den | helbide hau zurea | ona den jakin | zuregandik jakin | jakin nahi genuke |
  helbide hau utzi | helbide hau eman | erabili aurretik | idatzi aurretik | bidali aurretik | azken pausoa |
  pauso bat falta | falta den bakarra | ia barruan | ia bazkide | amaitu izen ematea | izen ematea osatu |
  osatu izen ematea | erregistroa amaitu | erregistroa osatu | alta eman | alta amaitu | bazkide egin |
  sortu nire kontua | zabaldu kontua | ireki kontua | martxan jarri | jarri martxan | abian jarri | gaitu kontua |
  gaitu nire kontua | kontua gaitu | kontua zain | helbidea aldatu | posta aldaketa | aurrekoaren ordez | taldera batu |
  batu taldera | bai idatzi | bai batu | jaso nahi ditut | harpidetu nahi | m'arriben | m'arriba | ens arriben |
  els nostres missatges t'arriben | els nostres missatges us arriben | els rebo | ho rebo bé | chéganme | chégame |
  si me chega | as nosas mensaxes chegan | recíboas | recíboos | no és un error | non é un erro | t'ha afegit a |
  us ha afegit a | vol que t'uneixis | hem llegit bé | heu llegit bé | no és d'algú altre | no és d'una altra persona |
  engadiute a | engadiute ao | quere que te unas | cando nolo digas | lemos ben | lestes ben | lédelo ben |
  non é doutra persoa | non sexa doutra persoa | quéroas | quéroos | queres de verdade | as queres | se os queres |
  dono el meu consentiment | dono permís | teniu permís | ens dones permís | ens doneu permís | l'hem encertada |
  heu encertat | l'heu encertada | hem encertat | dou permiso | tedes permiso | dásnos permiso | acertastes |
  us arriben els correus | us arriben els nostres | que us arriben | si us arriben | t'arriben bé | us arriben bé |
  che chega ben | che chegan ben | lle chega ben | lle chegan ben | se che chega | se che chegan | que che chega |
  que che chegan | que lle chega | que lle chegan | per subscriure us seguiu | per subscriure us feu clic |
  per subscriure't segueix | per subscriure't fes clic | per subscriure us cliqueu | per subscriure us premeu |
  per subscriure us visiteu | si no us hi voleu subscriure | si no us voleu subscriure | si no t'hi vols subscriure |
  si no et vols subscriure | si no voleu subscriure us | si no vols subscriure't |
  invitació per a unir vos a la llista | invitació per subscriure | invitació a subscriure | convidat a la llista |
  convidada a la llista | afegir la vostra adreça a la llista | afegir la teva adreça a la llista |
  afegir la vostra adreça de correu | demanat donar te d'alta | donar vos d'alta | donar te d'alta a la llista |
  s'afegeixi la vostra adreça | sol·licitud de subscripció a la llista | petició de subscripció |
  sol·licitat la subscripció | heu demanat canviar l'adreça | has demanat canviar l'adreça |
  heu sol·licitat canviar l'adreça | heu sol·licitat el canvi | para subscribirte preme | para subscribirte segue |
  para subscribirte visita | para subscribirse prema | para subscribirse siga | se non te queres subscribir |
  se non queres subscribirte | se non quere subscribirse | se non se quere subscribir | se non desexas subscribirte |
  invitación para unirse á lista | invitación para unirte á lista | convite para unirse á lista | convidado á lista |
  convidada á lista | engadíramos o teu enderezo | engadíramos o seu enderezo | engadamos o teu enderezo |
  engadir o teu enderezo á lista | engadir o seu enderezo á lista | solicitude de subscrición á lista |
  petición de subscrición | solicitaches cambiar o enderezo | solicitou cambiar o enderezo |
  pediches cambiar o enderezo | solicitaches o cambio | harpidetzeko sakatu | harpidetzeko egin klik |
  harpidetzeko jarraitu | harpidetzeko klikatu | harpidetzea nahi ez baduzu | zerrendan sartzeko gonbite* |
  zerrendan sartzeko gonbidapen* | harpidetzeko gonbidapen* | harpidetzeko gonbite* | zerrendan sartzeko eskatu |
  harpidetzeko eskatu duzu | harpidetza eskatu duzu | harpidetza eskaera | helbidea aldatzeko eskatu |
  helbidea aldatzea eskatu | aponduda dins la lista | apondut a la lista | adreça siá aponduda |
  demandat l'abonament a la lista | convit a jónher la lista | us ha inscrit al grup | t'ha inscrit al grup |
  us convida a l'equip | et convida a l'equip | us ha convidat a l'equip | t'ha convidat a l'equip |
  uniu vos a l'equip | uniu vos al grup | uneix te al grup | unir vos a l'equip | unir te a l'equip | entreu a l'equip |
  entra a l'equip | inscribiute no grupo | convídate ao equipo | convidoute ao equipo | únete ao grupo |
  unirse ao equipo | unirte ao equipo | taldean sartzeko gonbit* | taldean sartu | sartu taldean |
  adreça de l'administrador | adreça d'administració | correu de l'administrador | per començar a rebre |
  enderezo do administrador | enderezo de administración | para comezar a recibir* | administratzailearen helbide* |
  kudeatzailearen helbide* | kudeaketarako helbide* | jasotzen hasteko | demanat subscriure us a la llista |
  no tindrà efecte fins que visiteu | no tindrà efecte fins que confirmeu | afegit una adreça secundària |
  pediches subscribirte á lista | solicitaches subscribirte á lista | non terá efecto ata que visites |
  non terá efecto ata que confirmes | engadiches un enderezo secundario | helbide elektronikoa aldatzea eskatu |
  helbide elektronikoa aldatzeko eskatu | bigarren helbide bat gehitu | ez du eraginik izango orri hau |
  invitació a la llista de correu | invitación á lista de correo | convit a la lista de difusion | compte quedi actiu |
  compte estigui actiu | compte encara no és actiu | compte encara no està activat | completar l'alta |
  rematar a túa alta | completar a túa alta | conta quede activa | conta aínda non está activa | izen ematea amaitzeko |
  izen ematea osatzeko | izen ematea bukatzeko | kontua aktibo egon | kontua oraindik ez dago aktibo |
  kontua aktibo egoteko | harpidetzeko zure eskaera | zerrendan harpidetzeko
`);
