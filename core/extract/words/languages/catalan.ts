import { type Language, words } from "../language.ts";

export const CATALAN: Language = {
  codeNames: words(`
    codi de verificació | codi de confirmació | codi de seguretat | codi d'accés |
    codi d'un sol ús | contrasenya d'un sol ús | codi d'inici de sessió | codi d'activació |
    codi d'autenticació | codi temporal | codi únic | codi de validació | codi de restabliment |
    codi de vinculació | clau d'un sol ús | número de seguretat | número de verificació |
    clau de signatura | clau efímera | clau temporal | clau d'aparellament | clau d'activació |
    testimoni d'accés | testimoni d'un sol ús | token d'accés | pin que necessites | pin temporal |
    pin d'un sol ús | pin d'autorització | contrasenya per a una única entrada |
    paraula de seguretat | paraula d'accés | valor de control | dígits de control |
    dígits de seguretat | segon factor | codi de desbloqueig | codi d'aparellament |
    núm. d'activació | número d'activació | id de verificació | referència d'un sol ús |
    codi d'entrada | codi numèric | codi de sis xifres | codi de 6 xifres | codi de 6 dígits |
    codi de sis dígits | codi de quatre xifres | codi de 4 dígits | codi d'autorització |
    codi de signatura | codi secret | codi de recuperació | codi d'identificació |
    codi provisional | codi d'un ús | codi sms | clau d'accés | clau de verificació |
    clau de seguretat | clau provisional | clau de confirmació | clau d'entrada |
    contrasenya temporal | contrasenya provisional | paraula de pas | número d'accés |
    xifres de control | xifres de seguretat | xifres de verificació | xifres d'accés | pin d'accés |
    pin de verificació | pin de confirmació | combinació secreta | combinació d'accés |
    codi de correu | codi del correu | codi de l'autenticador | codi d'autenticador
  `),
  codeWords: words(`
    codi | codis | pin | xifres | dígits | caràcters | lletres | combinació | testimoni |
    sis xifres | aquestes xifres | aquestes sis xifres | quatre xifres | cinc xifres | sis dígits |
    aquests dígits | aquests números | sis caràcters | aquests caràcters | aquesta combinació |
    aquesta seqüència | token | quatre números | cinc números | sis números | vuit números |
    vuit xifres | cinc dígits | vuit dígits | cinc caràcters | paraula màgica
  `),
  passwords: words(`contrasenya`),
  numberWords: words(`clau | seqüència | combinació | xifres | número | xifra | el número | paraula`),
  otherNumbers: words(`
    comanda | referència | ref | enviament | número de seguiment | expedient | reserva | localitzador | tel | telèfon |
    fax | nif | cif | iva | cupó | codi font | codi de barres | contracte | tiquet | entrada | núm | acabada en |
    últims dígits | acabat en | lectura | comptador | sinistre | incidència | reclamació | avaria | resultat | saldo |
    consum | al número | error | carnet | codi de participació | codi de lliurament | microxip | matrícula |
    candidatura | truqueu | truca al | extensió | ext | rebut | albarà | pòlissa | parcel·la | centraleta |
    truca'ns al | truqueu nos al | truqueu al | nom d'usuari | nom d'usuària | usuari: | usuari : | usuària:
  `),
  trade: words(`
    descompte* | ofert* | rebaix* | promoci* | cistell* | enviament gratuït | vol | hotel | reserva |
    compra* | amics | cupó | val regal
  `),
  enter: words(`
    introdueix | introduïu | escriu | escriviu | utilitza | utilitzeu | fes servir | enganxa |
    copia | posa | escriure | introduir | tecleja | teclegeu | dicta | omple | emplena | copieu |
    enganxeu | fica el | fica aquest | fica la | respon amb | marca | marqueu | anota | anoteu | escriu lo | escriu la |
    posa'l | posa la | posa hi | digues | digueu | enganxa'l | copia'l | introduïu lo |
    introduïu la | dicteu | llegiu en veu alta | llegeix en veu alta | dona li | feu servir |
    indiqueu lo | responeu amb | copiar | enganxar | teclejar | marcar | apuntar | dictar |
    posa aquestes | poseu aquestes | posa aquests | posa aquest | posa ho | poseu | poseu hi |
    poseu lo | posa'ls | posa les | posar | posar hi | escriu aquestes | escriu aquest |
    escriviu aquest | introdueix aquest | introdueix aquestes | introduïu aquest | introdueix lo |
    introdueix les | ompliu | ompliu el | omple el | omplir | empleneu | entreu aquest | tecleja'l |
    pica | piqueu | marca'l | copia les | copieu lo | copieu les | enganxeu lo | fiqueu | fica'l |
    fica hi | transcriu | transcriviu | reprodueix | indica | indiqueu | faciliteu | facilita |
    comunica | dona | dicta'l | digues lo | respon | responeu | llegeix lo | a introduir |
    a escriure | cal posar | cal escriure | cal introduir
  `),
  places: words(`
    aplicació | app | pàgina | pantalla | finestra | camp | formulari | casella | lloc | web | navegador | dispositiu |
    terminal | consola | ordinador | telèfon | mòbil | tele | televisor | tauleta | operador | operadora | portal |
    quadre | requadre | altaveu | impressora | teclat | tauler | plataforma | t'ho demani | us ho demani |
    se us demanarà | se't demanarà | agent | gestor | rellotge | portàtil | espai en blanc | caselles | requadrets |
    finestreta | quadradet | te'l demani | te'l demanin | te les demanin | te'ls demanin | te'l demanen |
    us el demanin | us les demanin | us el demani | us ho demanin | t'ho demanin | te les demanen | t'ho demanen |
    t'ho pregunti | us ho pregunti | caixer | taulell | comandament | lector | barra
  `),
  access: words(`
    compte | comptes | dispositiu | dispositius | navegador | identitat | seguretat | ets tu | sou vós | has estat tu |
    és vostè | accés | accedir | entrar | autoritza | autoritzar | aprova | aprovar | autenticació | registre |
    registrar* | vincular | vincula | aparellar | connectar | desbloquejar | desbloqueja | bloquejat | dos passos |
    dos factors | algú | intent | intenta | intentant | continuar | continua | acabar | benvingut | benvinguda |
    sessió | perfil | aparellament | vinculat | signatura electrònica | alta | qui vol entrar | vol entrar | entrar al |
    entrar a la | dispositiu nou | mòbil nou | nou mòbil | nou dispositiu | que sou vós | que ets qui | demostrar que |
    demostra que | vincular un | enllaçar | enllaça | associar | associa | sincronitzar | autoritza el |
    autoritzar el pagament | autoritzar la transferència | signar | signatura digital | àrea de client | àrea privada |
    àrea personal | obrir el compte | banca en línia | entrar en contacte | entrar en vigor | entrar al grup |
    entrar al sorteig | entrar a la sala | està activa | és activa
  `),
  disclaims: words(`
    si no ets tu | si no has | si no ho | si no heu | si no l'has | no ho has | no has demanat | no has sol·licitat |
    no heu sol·licitat | ignora | ignoreu | no en facis cas | no feu cas | elimina aquest | esborra | per error |
    algú altre | no heu demanat res | esborreu aquest | no facis res | no feu res | si no sou vós | si no eres tu |
    si no saps | si no sabeu | si no reconeixes | si no reconeixeu | si algú s'ha equivocat | no saps de què |
    no sabeu de què | deixa ho estar | deixeu ho estar | deixa'l estar | no cal que feu res | no cal fer res |
    no cal que facis | no has de fer res | no heu de fer res | pots ignorar | podeu ignorar | oblida aquest |
    oblideu aquest | oblida't d'aquest | llença'l | passa'n | no en feu cas | no n'has de fer | elimineu aquest |
    no l'has demanat | no l'heu demanat | no has fet
  `),
  secrecy: words(`
    no el comparteixis | no comparteixis | no compartiu | no el compartiu | no el donis |
    no el doneu | no ho diguis | a ningú | amb ningú | mai | no te'l demanarem | no us demanarem |
    mai no | confidencial | secret | el nostre personal | no el diguis | no el digueu |
    no les diguis | no les comparteixis | no el passis | no el passeu | no els donis |
    no les donis | no el mostris | no el mostreu | no el reenviïs | no el dictis | no ho digueu |
    ni tan sols a nosaltres | ni a nosaltres | només per a tu | és personal | cap empleat |
    cap treballador | ningú de | mai te'l | mai us el | no te'l demanarà | no us el demanarà
  `),
  spent: words(`
    s'ha utilitzat | s'ha fet servir | ja s'ha utilitzat | ha caducat | no és vàlid | incorrecte |
    no funciona | s'ha cancel·lat | ja no és | ha estat substituït | s'ha substituït | s'ha usat |
    ja no serveix | ja no serviran | ja no servirà | ja no val | ja no és vàlid | caducat |
    ja ha caducat | ja s'ha fet servir | ha vençut | ha deixat de | no coincideix |
    ha quedat sense efecte
  `),
  meetings: words(`reunió | videoconferència | seminari web | id de la reunió | videotrucada`),
  verify: words(`
    verificar | verifica | verifiqueu | verificació | confirmar | confirma | confirmeu | confirmació | activar |
    activa | activeu | activació | validar | completa el registre | accepta la invitació | valida | valideu |
    validació | completeu el registre | completar el registre | accepteu la invitació | acceptar la invitació |
    finalitza el registre | habilitar el compte | habilita el compte | completar el vostre registre |
    completar el teu registre | completar el seu registre | finalitzar el vostre registre | finalitzar el teu registre |
    finalitzar el seu registre | acabar el registre | convidat a crear un compte | convidada a crear un compte |
    convidats a crear un compte | invitat a crear un compte | invitada a crear un compte | sol·licitud de subscripció
  `),
  signIn: words(`
    iniciar sessió | inicia sessió | inicieu sessió | inici de sessió | entra | accedir | accedeix | entrar |
    inicia la sessió | iniciar la sessió | inicieu la sessió | inicia una sessió | connecta't a | connecteu vos a |
    identifica't | identifiqueu vos | entreu | vol entrar | entrar al | entrar a la | accediu al | accediu a |
    autenticar te | autenticar se | autenticar vos | autentica't | autenticar
  `),
  reset: words(`
    restablir | restableix | restabliu | restabliment | nova contrasenya | canviar la contrasenya |
    canvia la contrasenya | recuperar | restablir l'accés | una altra contrasenya | contrasenya nova |
    crear una contrasenya | crea una contrasenya | creeu una contrasenya | canvieu la contrasenya |
    canvi de contrasenya | modificar la contrasenya | contrasenya oblidada | oblidat la contrasenya |
    perdut la contrasenya | recupera l'accés | recuperar l'accés | recupereu l'accés | recupera el | recupereu |
    no pots entrar | no podeu entrar | no hi pots entrar | no hi podeu entrar | no pots accedir | no podeu accedir |
    no aconsegueixes entrar | no aconseguiu entrar | no recordes com entrar | no recordeu com entrar |
    problemes per entrar | problemes per accedir | fes te una contrasenya | tria una contrasenya |
    trieu una contrasenya | triar una contrasenya | definir una contrasenya | definiu una contrasenya |
    contrasenya diferent | renovar la contrasenya | posar una contrasenya | posa una contrasenya |
    poseu una contrasenya | posa't una contrasenya | fixar la contrasenya | fixeu la contrasenya |
    inventar una contrasenya | no recordes la contrasenya | no recordeu la contrasenya | no recordo la contrasenya |
    no et ve al cap la contrasenya | contrasenya no et ve | establir la contrasenya | estableix la contrasenya |
    establiu la contrasenya | defineix la contrasenya | crea la teva contrasenya | creeu la vostra contrasenya |
    tria la contrasenya | trieu la contrasenya | triar la contrasenya | contrasenya que t'agradi |
    contrasenya que us agradi | contrasenya que vulguis | contrasenya que vulgueu | reinicialitza la contrasenya |
    reinicialitzar la contrasenya | reinicialitzeu la contrasenya | reinicialització de la contrasenya |
    desbloqueja el compte | desbloqueja el meu compte | desbloquegeu el compte | desbloquejar el compte |
    substituir la contrasenya | substitueix la contrasenya | triar la vostra contrasenya | triar la teva contrasenya |
    triar la teua contrasenya | tria la teva contrasenya | tria la teua contrasenya | trieu la vostra contrasenya |
    escollir la vostra contrasenya | escollir la teva contrasenya | escollir la teua contrasenya |
    escollir la contrasenya | escollir una contrasenya | escolliu la vostra contrasenya | escolliu la contrasenya |
    escolliu una contrasenya | establir la vostra contrasenya | establir la teva contrasenya |
    establir la teua contrasenya | establir una contrasenya | estableix la teva contrasenya |
    estableix la teua contrasenya | estableix una contrasenya | establiu la vostra contrasenya |
    establiu una contrasenya | definir la vostra contrasenya | definir la teva contrasenya |
    definir la teua contrasenya | definir la contrasenya | definiu la vostra contrasenya | definiu la contrasenya |
    canviar la vostra contrasenya | canviar la teva contrasenya | canviar la teua contrasenya |
    canvia la teva contrasenya | canvia la teua contrasenya | canvieu la vostra contrasenya |
    modificar la vostra contrasenya | modificar la teva contrasenya | modificar la teua contrasenya |
    modifica la teva contrasenya | modifica la teua contrasenya | modifica la contrasenya |
    modifiqueu la vostra contrasenya | modifiqueu la contrasenya | crear la vostra contrasenya |
    crear la teva contrasenya | crear la teua contrasenya | crear la contrasenya | crea la teua contrasenya |
    crea la contrasenya | creeu la contrasenya | renovar la vostra contrasenya | renovar la teva contrasenya |
    renovar la teua contrasenya | configura la contrasenya | configureu la contrasenya | configurar la contrasenya |
    configurar una contrasenya | configureu una contrasenya | configura una contrasenya |
    configura la teva contrasenya | configurar la teva contrasenya | configura contrasenya |
    per al canvi de la vostra contrasenya | per al canvi de la teva contrasenya
  `),
  unsubscribe: words(`
    dona't de baixa | cancel·lar la subscripció | baixa | preferències de correu | no vull rebre més | no m'envieu més |
    deixar de rebre | donar me de baixa | doneu vos de baixa | em dono de baixa | cancel·la la subscripció |
    cancel·leu la subscripció | anul·lar la subscripció | anul·la la subscripció | gestionar les preferències |
    gestiona les preferències | gestioneu les preferències | preferències de comunicació | preferències d'enviament |
    gestionar la subscripció | sortir de la llista | treu me de la llista | traieu me de la llista |
    sortir de la nostra llista | sortir d'aquesta llista | surt de la llista | sortiu de la llista | no m'aviseu més |
    no m'avisis més | no em molesteu més | oblideu vos de mi | oblida't de mi | només l'essencial | només factures |
    com vols que t'avisem | com voleu que us avisem | no voleu rebre | no vols rebre | no desitgeu rebre |
    no desitges rebre | deixar de seguir | deixa de seguir | deixeu de seguir | deixar de vigilar |
    deixar de supervisar | no rebre més aquests | no rebre més aquestes | opcions de subscriptor |
    opcions de subscripció a la llista | temes als quals esteu subscrit* | temes als quals estàs subscrit* |
    llistes a les quals esteu subscrit* | subscripció de temes | donar vos de baixa |
    treure la vostra adreça de la llista | treure la teva adreça de la llista | eliminar la vostra adreça de la llista |
    deixar la llista | abandonar la llista | esborrat de la llista | eliminat de la llista | ja no voleu seguir |
    ja no vols seguir | no voleu seguir més | no vols seguir més | preferències de subscripció |
    preferències de la subscripció | silencia la conversa | silencia aquesta conversa | silencieu la conversa |
    silencieu aquesta conversa | no voleu continuar rebent | no vols continuar rebent | no voleu seguir rebent |
    no vols seguir rebent | no vulgueu rebre | cancela la subscripció | cancel·lació de subscripció |
    cancel·lació de la subscripció | cancel·lació de la vostra subscripció | cancel·lació de la teva subscripció
  `),
  clickHere: words(`
    fes clic aquí | feu clic aquí | aquí | aquest enllaç | enllaç | continuar | continua |
    clica aquí | cliqueu aquí | clicar aquí | clic aquí | prem aquí | premeu aquí | toca aquí |
    toqueu aquí | entra aquí | per aquí | des d'aquí | som hi | endavant | segueix | seguir |
    seguiu | continueu | comença | començar | comenceu | acabar | acaba | finalitza | finalitzar |
    completar | completa | obre | obrir | aneu a | ves a | el botó | aquest botó | el botó de sota |
    l'enllaç | l'enllaç de sota | seguiu l'enllaç | segueix l'enllaç | següent | procediu |
    en aquest enllaç | a través d'aquest enllaç | aquesta pàgina | en aquesta pàgina |
    amb aquest enllaç | clicant aquí |
    avisa'ns | aviseu nos | digues nos ho | digueu nos ho | feu nos ho saber
  `),
  expires: words(`
    caduca* | vàlid* | expira* | vigent* | dins de | durant | termini | val per | serveix |
    d'aquí a | fins a les | abans de les | val fins | bo per | bona per | bones per | s'esborra |
    s'esborren | deixarà de | deixaran de | passats | passada | transcorreguts | en els propers |
    tens | teniu | dura | duren | funciona | funcionen
  `),
  seconds: words(`segon | segons`),
  minutes: words(`minut | minuts | min`),
  hours: words(`hora | hores`),
  days: words(`dia | dies`),
  wrote: words(`missatge de | va escriure | ha escrit | escrigué`),
  fromLabels: words(`de | remitent`),
  sentLabels: words(`enviat | data | per a | a | assumpte | cc | enviat el | destinatari`),
  quoteTitles: words(`missatge original`),
  forwardTitles: words(`missatge reenviat | inici del missatge reenviat`),
  sentFrom: words(`enviat des del meu | enviat des de | enviat amb | enviat`),
};
