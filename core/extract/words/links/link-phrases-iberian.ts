/** What people write around links in Catalan, Galician and Basque. */
import { words } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";
import { IBERIAN_VERIFY } from "./link-phrases-iberian-verify.ts";

export const IBERIAN: LinkPhrases = {
  verify: IBERIAN_VERIFY,
  signIn: words(`
    obre la porta | obrir la porta | obriu la porta | entreu aquí | cap a dins | ja ets dins | ets a dins |
    ja sou dins | directe al teu | directament al teu | directament al vostre | obre el meu compte | obre el meu espai |
    obre el meu perfil | obre el meu tauler | el teu accés | la teva clau | sense contrasenya | sense contrasenyes |
    cap contrasenya | no cal contrasenya | en lloc de la contrasenya | en comptes de contrasenya | sense escriure |
    sense teclejar | en lloc d'escriure | en comptes d'escriure | mateix dispositiu | mateix navegador |
    mateix telèfon | aprova el dispositiu | truca a la porta | és a la porta | porta'm | sense fer preguntes |
    sense preguntar te res | sense demanar te res | sense demanar res | et porta al | et porta directe | us porta al |
    s'obre sense | un clic i ets | volen entrar | volen usar el teu | vol usar el teu | pregunta si pot | portar me al |
    dugues me | duu me | torna'm al | torna al meu | tornar al meu compte | entrar al meu | entra al meu |
    entra al teu compte | entrar al compte | entreu al vostre compte | entro al meu | ves al meu | anar al meu compte |
    obre'm | obriu me | obrir el meu | obre la meva | deixa'm entrar | deixeu me entrar | deixa'm passar |
    deixa'l entrar | deixeu lo entrar | deixa la entrar | deixa'l passar | permet l'accés | permetre l'accés |
    permetre l'entrada | autoritza l'accés | autoritzar l'entrada | dona accés | dona li accés | donar accés |
    entra sense | entrar sense | entreu sense | accedir sense | accedeix sense | no et cal contrasenya |
    no us cal contrasenya | no cal recordar | res a recordar | res per recordar | sense haver de recordar |
    sense recordar | ni contrasenya | adeu contrasenyes | vol entrar | vol accedir | intenta accedir | prova d'entrar |
    està intentant entrar | demana entrar | dispositiu demana accés | navegador demana accés | ordinador demana accés |
    dispositiu demana permís | demana permís per entrar | demana pas | truca a la teva porta | pica a la porta |
    espera el teu permís | espera la teva resposta | espera resposta | és el meu mòbil | és el meu telèfon |
    és el meu ordinador | reconec aquest | confia en aquest | enllaç d'entrada | enllaç d'accés | enllaç personal |
    deixar pasar | directo á túa | directamente á túa | directamente na túa | abrir a miña | o teu acceso |
    a túa chave | sen contrasinal | sen contrasinais | nada de contrasinais | non precisas contrasinal |
    non fai falta contrasinal | no canto do contrasinal | no canto de contrasinal | sen escribir | sen teclear |
    no canto de escribir | ou simplemente | mesmo teléfono | aprobar o dispositivo | chama á porta | está á porta |
    lévame a | lévame á | lévame ao | lévame dentro | léveme | déixame entrar | déixame pasar | déixao entrar |
    déixao pasar | déixaa entrar | deixade entrar | sen preguntar nada | sen facer preguntas | sen pedirche nada |
    sen pedirlle nada | déixate na | déixate no | ábrese sen | un clic e estás | queren entrar | queren usar a túa |
    quere usar a túa | pregunta se pode | permitir o acceso | autorizar o acceso | dálle acceso | entrar na miña conta |
    entra na túa conta | entre na súa conta | ir á miña conta | volver á miña conta | volve á túa conta |
    acceder á miña conta | entra sen | entras sen | entrar sen | entre sen | acceder sen | hoxe entras |
    nada que lembrar | non hai que lembrar | sen lembrar | adeus contrasinais | nin contrasinal |
    non precisa contrasinal | non necesitas contrasinal | quere entrar | quere acceder | tenta acceder | peta na porta |
    chama á túa porta | agarda o teu permiso | dispositivo agarda | aparello agarda | móbil agarda | ordenador agarda |
    navegador agarda | é o meu móbil | é o meu teléfono | é o meu ordenador | recoñezo este | ligazón de entrada |
    ligazón de acceso | ligazón persoal | o teu pase | eraman nire | nire kontura | sartu nire kontuan |
    itzuli nire saiora | ireki saioa | utzi sartzen niri | utzi igarotzen | utzi pasatzen | sartzen utzi |
    baimendu sarrera | baimendu sarbidea | onartu sarrera | onartu sarbidea | eman sarbidea | pasahitz beharrik gabe |
    ez duzu pasahitzik behar | gogoratu beharrik gabe | ezer gogoratu gabe | galderarik egin gabe | galdetu gabe |
    zuzenean sartu | zuzenean sartuko | zuzenean eramango | zuzenean zaramatza | klik batez barruan | sartzen saiatzen |
    sartzen ari da | sartzeko baimena | baimena eskatzen | atean dago | atea jo du | zure erantzunaren zain |
    nire gailua da | nire telefonoa da | nire ordenagailua da | has demanat d'entrar | heu demanat d'entrar |
    has demanat entrar | heu demanat entrar | has volgut entrar | heu volgut entrar | volies entrar |
    no hi ha contrasenya que | no hi ha contrasenyes | pediches entrar | pediu entrar | non hai contrasinal que |
    non hai contrasinais | no cal que recordis | no cal que recordeu | sense registrar te | sense registrar vos |
    non fai falta que lembres | non fai falta lembrar | sen rexistrarte | sen rexistrarse | sen preguntarche |
    entras dereito | entras dereita | sabem qui ets | sabem qui sou | no cal que et presentis |
    no cal que us presenteu | aquesta drecera | una drecera per entrar | una drecera al teu | sense embolics |
    vol fer servir el teu | vol fer servir el vostre | sabemos quen es | non fai falta que te presentes | este atallo |
    un atallo para entrar | un atallo á túa | quere empregar a túa | demana permís per obrir |
    pide permiso para abrir a túa | pide permiso para abrir a súa
  `),
  reset: words(`
    perdut | perduda | oblidat | oblidada | no recordes | no recordeu | no te'n recordes | no et recordes | tria la aquí | tria la ara |
    tria'n una aquí | tria'n una ara | trieu ne una | trieu la aquí | trieu la ara | triar ne una | tria una aquí | tria una ara | trieu una aquí |
    trieu una ara | pensa'n una aquí | pensa'n una ara | inventa't | crea'n una aquí | crea'n una ara | canvia la aquí | canvia la ara |
    canvieu la aquí | canvieu la ara | posa'n una aquí | posa'n una ara | torna a entrar | tornar a entrar | has quedat fora | no pots entrar |
    trio una aquí | trio una ara | trio una de nova | trio una altra | triar una aquí | triar una ara | triar una altra | triar una de nova |
    tria una altra | trieu una altra | tria'n una altra | en pots triar | en podeu triar | escull una aquí | escull una ara | escull ne una |
    escolliu una aquí | escolliu una ara | escollir una aquí | escollir una ara | escollir ne una | posa'n una altra | posar ne una | poseu ne una |
    posar una altra | crear ne una | crear una nova | crea una nova | creeu una aquí | creeu una ara | creeu ne una | crea'n una altra | en vull una |
    vull una altra | vull una de nova | dona me'n una | doneu me'n una | dóna me'n | canviar la aquí | canviar la ara | la canvio | vull canviar la |
    inventar ne una | inventeu ne una | pensa'n una altra | generar ne una | definir ne una | defineix ne una | no te'n recordis | no t'en recordes |
    no te la recordes | no la recordes | no la recordeu | no us en recordeu | se t'ha anat del cap | no hi pots entrar | no hi podeu entrar |
    no podeu entrar | no pots accedir | no podeu accedir | no aconsegueixes entrar | no aconseguiu entrar | no hi ha manera d'entrar |
    t'has quedat a fora | us heu quedat fora | recupera l'accés | recuperar l'accés | recupereu l'accés | recuperar el compte |
    recupera el teu compte | recobra l'accés | recobrar l'accés | tornar a tenir accés | tornar hi a entrar | non lembras | non lembra |
    non lembrabas | perdiches | escolle un aquí | escolle un agora | escolla un aquí | escolla un agora | escoller un aquí | escoller un agora |
    escolle outro aquí | escolle outro agora | escoller outro aquí | escoller outro agora | crea un aquí | crea un agora | cree un aquí |
    cree un agora | crear un aquí | crear un agora | pensa un aquí | pensa un agora | pon un aquí | pon un agora | pon outro aquí | pon outro agora |
    cámbiao | cambialo | volver entrar | volve entrar | quedaches fóra | escolle un novo | escolla un novo | escoller un novo | escollo un aquí |
    escollo un agora | escollo outro aquí | escollo outro agora | elixe un aquí | elixe un agora | elixe outro aquí | elixe outro agora |
    elixir un aquí | elixir un agora | elixir outro aquí | elixir outro agora | elixa un aquí | elixa un agora | elixa outro aquí |
    elixa outro agora | quero un novo | quero outro | dáme un | dáme outro | dádeme outro aquí | dádeme outro agora | poño outro aquí |
    poño outro agora | poñer un aquí | poñer un agora | poñer outro aquí | poñer outro agora | poña un aquí | poña un agora | poña outro aquí |
    poña outro agora | pon un novo | crear outro aquí | crear outro agora | crea outro aquí | crea outro agora | crear un novo | crea un novo |
    cree un novo | facer un novo | fai un novo | inventa un aquí | inventa un agora | inventa outro aquí | inventa outro agora | invente un aquí |
    invente un agora | inventar outro aquí | inventar outro agora | cambiar o meu | xerar un aquí | xerar un agora | xera un aquí | xera un agora |
    xere un aquí | xere un agora | definir un aquí | definir un agora | defina un aquí | defina un agora | define un aquí | define un agora |
    non te lembras | non se lembra | non me lembro | non me acordo | non te acordas | non dás con | esqueciches | esqueceulle | esquecéucheche |
    fuxiu da cabeza | non podes entrar | non pode entrar | non dás entrado | non dá entrado | non consegues entrar | non consegue entrar |
    non podes acceder | non pode acceder | non consegues acceder | quedou fóra | quedaches sen entrar | recuperar a conta | recupera a túa conta |
    recupere a súa conta | recuperar o acceso | recupera o acceso | recupere o acceso | volver ter acceso | devólveme | berri bat aukeratu |
    beste bat aukeratu | beste bat jarri | jarri beste bat | sortu beste bat | berri bat sortu | berria sortu | berri bat nahi dut |
    beste bat nahi dut | aldatu nahi dut | eman berri bat | ez dut gogoratzen | ez naiz gogoratzen | gogoratzen nola sartu | burutik joan |
    kanpoan geratu | kanpoan utzi | ezin duzu sartu | ezin zara sartu | sarbidea berreskuratu | berreskuratu sarbidea | kontua berreskuratu |
    berreskuratu kontua | berriro sartu | berriz sartu | massa intents | tancat amb clau | desbloqueja el compte | desbloquejar el compte |
    desbloquegeu el compte | una clau nova | la clau nova | fer me una clau | desbloquea a túa conta | primer accés | primeiro acceso |
    inventar una altra | inventa'n una altra | fes te'n una altra | feu vos en una altra
  `),
  unsubscribe: words(`
    no més | no m'envieu | no m'escriviu | no envieu | deixa de | deixeu de | treu me | traieu me | treieu me |
    esborreu me | cancel·la la subscripció | fora de la llista | me'n vaig | menys correus | menys sovint |
    massa correus | no m'interessa | què t'enviem | què us enviem | cada quant | no vull rebre més | en tinc prou |
    en rebo massa | rebre ne menys | no vull aquests | no vull rebre res | no vull més | ja no vull | ja no els vull |
    no desitjo rebre | no voleu rebre més | no vols rebre més | deixar de rebre | no m'enviïs | no m'escriguis |
    no enviïs més | prou correus | prou missatges | n'hi ha prou | prou ofertes | massa missatges | massa correu |
    menys missatges | menys correu | esborra'm | esborrar me | elimina'm | elimineu me | treure'm |
    sortir de la llista | surto de la llista | vull sortir | deixar la llista | em dono de baixa | donar me de baixa |
    donar vos de baixa | doneu vos de baixa | donar de baixa el | demanar la baixa | anul·lar la subscripció |
    anul·la la subscripció | anul·leu la subscripció | cancel·leu la subscripció | pausar els correus |
    atura els correus | aturar els enviaments | atureu els | triar què rebo | tria què reps | trieu què rebeu |
    xa abonda | non máis | non me envíes | non me enviedes | non me escribades | non enviedes | deixade de |
    non me interesa | que che enviamos | cada canto | non me mandedes | xa me chega | xa chega | recibo moitos |
    non quero estes | non me mandes | non me envíen | non me escribas | non me escriban | non enviar máis |
    non quero máis | non quero recibir | non quero nada | non desexo recibir | non desexas recibir |
    non desexa recibir | non queres recibir | xa non quero | xa non os quero | non recibir máis | deixar de recibir |
    chega de correos | chega xa | abonda de correos | abonda xa | demasiadas mensaxes | moitos correos |
    menos mensaxes | menos a miúdo | borrádeme | bórreme | quitádeme | quitarme | retírame | retirádeme | eliminádeme |
    sacádeme | saír da lista | saio da lista | quero saír | darme de baixa | date de baixa | dáte de baixa |
    dese de baixa | pedir a baixa | solicitar a baixa | cancelar os envíos | cancelar o boletín | parar os correos |
    parar os envíos | pausar os correos | escoller que recibo | escolle que recibir | ez dut jaso nahi |
    jasotzeari utzi | utzi jasotzeari | gehiegi jasotzen dut | mezu gehiegi | mezu gutxiago | gutxiagotan |
    kendu zerrendatik | zerrendatik kendu | zerrendatik atera | atera zerrendatik | ezabatu nire helbidea |
    kendu nire helbidea | baja eman | harpidetza utzi nahi | nahikoa dut | nahikoa eskerrik asko | envieu me'n menys |
    envia me'n menys | envia'm en menys | rebre'n menys | rebre menys | no vull avisos | no vull recordatoris |
    no vull notificacions | sense avisos | non quero lembranzas | non quero avisos | non quero recordatorios |
    non quero notificacións | sen lembranzas | mandádeme menos | enviádeme menos | amb una vegada a la setmana |
    un cop al mes en tinc | chégame cunha vez | abóndame con | sense ofertes | no vull ofertes | sense publicitat |
    non me contedes máis | non me contes máis | non me digades máis | sen ofertas | sen publicidade |
    non quero ofertas | treure la pàgina de la vostra llista de seguiment |
    suprimir la pàgina de la vostra llista de seguiment | treure la pàgina de la teva llista de seguiment |
    eliminar la pàgina de la llista de seguiment | eliminar a páxina da súa lista de vixilancia |
    eliminar a páxina da túa lista de vixilancia | quitar a páxina da túa lista de vixilancia |
    kendu jarraipen zerrendatik | xa non queres | xa non quere | preferes non recibir | preferiu no rebre |
    prefereixes no rebre
  `),
  approve: words(`
    sóc jo | soc jo | he estat jo | era jo | hem estat nosaltres | ho he fet jo | ho he demanat jo | deixa'l entrar | deixa la entrar | és meu | és meva |
    és el meu | és la meva | el conec | la conec | deixa'm entrar | deixeu lo entrar | deixa'l passar | permet l'accés | permetre l'accés |
    permetre l'entrada | autoritza l'accés | autoritzo | sí autoritz* | sí permet* | dona accés | dona li accés | el reconec | la reconec | és el meu mòbil |
    és el meu telèfon | és el meu ordinador | son eu | fun eu | eu mesm* | pedino eu | fíxeno eu | déixao entrar | déixaa entrar | déixame entrar |
    déixao pasar | déixame pasar | deixar pasar | permitir o acceso | é miña | é a miña | coñézoo | coñézoa | autorizar o acceso | autorízoo | si autoriz* |
    si permit* | dálle acceso | recoñézoo | recoñézoa | é o meu móbil | é o meu teléfono | é o meu ordenador | bai neu | bai nirea da | nirea da |
    ezagutzen dut | utzi sartzen | utzi pasatzen | baimendu sarrera | baimendu sarbidea | onartu sarbidea | onartzen dut | baimentzen dut | nik eskatu dut |
    nik egin dut | gu gara
  `),
  deny: words(`
    no sóc jo | no soc jo | no he estat jo | algú altre | no ho he demanat | adreça equivocada | no és meu | no era jo | jo no he estat | no hem estat |
    no és meva | no és la meva | no és el meu | no l'he vist | no em sona | no la conec | no el reconec | no la reconec | no el conec | no reconec |
    no ho he fet | jo no ho he | no he demanat | no sé qui | no en sé res | no autoritzo | no permetre | no permetis | no el deixis | no el deixeu |
    no deixar entrar | denega l'accés | denegar l'accés | bloqueja | bloquegeu lo | bloquejar l'accés | deixa'l fora | tanca la porta | us heu equivocat |
    t'has equivocat | non son eu | non fun eu | alguén máis | outra persoa | non o pedín | enderezo errado | non é meu | non era eu | eu non fun |
    non fomos | non é miña | non é a miña | non é o meu | non o recoñezo | non a recoñezo | non o coñezo | non recoñezo | non o fixen | non fixen nada |
    non pedín | non o solicitei | non sei quen | non autorizo | non permitir | non deixar | non o deixes | non o deixe | denegar o acceso | rexeitar |
    bloquéao | bloquear o acceso | déixao fóra | pecha a porta | enganácheste | persoa equivocada | ez naiz izan | ez nintzen ni | ni ez |
    ez dut ezagutzen | ez dut nik egin | nik ez | ez da nire gailua | ez utzi sartzen | ez baimendu | blokeatu | ukatu sarbidea | okertu zarete |
    ni parlar ne | ni parlar n'hi | ni pensar hi | de cap manera | nin falar | nin pensalo | nin de broma | de ningunha maneira | no m'he inscrit |
    no m'hi he inscrit | no m'he registrat | non me inscribín | non me rexistrei | ez dut izena eman | si no heu estat vós qui | si no has estat tu qui |
    se non fuches ti quen | se non foi vostede quen
  `),
  elsewhere: words(`
    veure al navegador | mostra al navegador | versió en línia | versió web | condicions generals | condicions d'ús | dubtes sobre | preguntes sobre | ajuda |
    preus | comunica la lectura | afegir al calendari | anul·lar la reserva | avís legal | política de privacitat | política de galetes | normes d'ús |
    reglament | preguntes freqüents | atenció al client | contacta'ns | contacteu nos | escriu nos | qui som | treballa amb nosaltres | on som | com arribar |
    horaris | horari | les nostres botigues | les nostres oficines | la botiga | catàleg | novetats | targetes regal | cartellera | l'agenda | programació |
    llibre del mes | què hi ha al cistell | més informació | saber ne més | llegir més | llegir la història | llegir l'article | descarrega l'app |
    on és el meu | segueix nos | seguiu nos | ver no navegador | versión en liña | condicións xerais | condicións de uso | regulamento | dúbidas sobre |
    axuda | prezos | engadir ao calendario | anular a reserva | atención ao cliente | contacta connosco | contacte connosco | quen somos | traballa connosco |
    onde estamos | como chegar | as nosas tendas | a tenda | novidades | tarxetas agasallo | o menú | carteleira | a axenda | libro do mes |
    calendario de regatas | máis información | saber máis | ler máis | ler o artigo | descarga a app | onde está o meu | séguenos | nabigatzailean ikusi |
    ikusi nabigatzailean | lineako bertsioa | web bertsioa | baldintza orokorrak | erabilera baldintzak | lege oharra | pribatutasun politika | zalantzak |
    laguntza | prezioak | egutegira gehitu | erreserba ezeztatu | araudia | ohiko galderak | bezeroarentzako arreta | jarri harremanetan | harremanetarako |
    idatzi iezaguzu | nor gara | lan egin gurekin | non gauden | nola iritsi | ordutegia | ordutegiak | gure dendak | gure bulegoak | katalogoa |
    berrikuntzak | azken berriak | opari txartelak | menua | kartelera | egutegia | hileko liburua | informazio gehiago | gehiago jakin | irakurri gehiago |
    artikulua irakurri | deskargatu aplikazioa | non dago nire | jarrai gaitzazu | assistència al | assistència a | l'assistència | sorteig | el meu extracte
  `),
};
