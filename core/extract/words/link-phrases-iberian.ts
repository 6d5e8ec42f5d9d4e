/** What people write around links in Spanish, Catalan, Galician and Basque. */
import { words } from "./language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

export const IBERIAN: LinkPhrases = {
  verify: words(`
    es mi dirección | mi correo | sí es mi | sí soy yo | sí quiero | sí envíenme | sí mándame* | sí mándenme | sí escríb* | sí por favor | sí acepto | me apunto | inscríbeme | inscríbanme |
    suscríbeme | cuenta conmigo | cuenten conmigo | me inscribí | me he apuntado | yo me apunté | me uno | quiero recibirlo | quiero recibirla | quiero unirme | estoy dentro |
    nadie te apunte | nadie te inscriba | nadie más te | nadie lo apunte | nadie la inscriba | sin permiso | sin tu permiso | sin su permiso | otra persona escribió | alguien escribió tu |
    alguien puso tu | dejaste tu dirección | dejó su dirección | tu dirección es correcta | dirección correcta | correo correcto | bien escrito | bien escrita | bien apuntad* |
    bien anotad* | error de dedo | sea tuyo | sea tuya | sea suyo | sea suya | sea de usted | es tuyo | es tuya | es tu correo | es su correo | sea tu correo | sea su correo | eres tú |
    que es usted | ser tú | que de verdad eres | te llega | te llegan | te lleguen | le llega | le llegan | le lleguen | te llegue | te ha llegado | me ha llegado | lo recibí |
    funciona el correo | correo funciona | dirección funciona | buzón funciona | persona real | no eres un robot | no soy un robot | para asegurarnos | para estar seguros |
    por seguridad antes | comprobar que | saber que eres | saber si eres | antes de escribirte | antes de enviarte | antes de mandarte | un toquecito | un solo clic | falta un paso |
    casi listo | casi lista | casi terminamos | último detalle | completa tu alta | termina de registrarte | terminar de registrarte | terminar el registro | termina tu registro |
    termina tu inscripción | termine su inscripción | completar la inscripción | hazte socio | hacerme socio | empezar mi | crear mi cuenta | abrir mi cuenta | abre tu cuenta |
    abra su cuenta | despierta tu cuenta | despertar tu cuenta | cuenta dormida | pon en marcha | poner en marcha | en lugar de la anterior | en vez de la anterior | en vez de la vieja |
    nueva dirección | nuevo correo | a partir de ahora a esta | unirte al equipo | únete al equipo | acepta la invitación | acepto la invitación | de verdad quieres | realmente quieres |
    fuiste tú quien | sí es mío | sí es mía | ese soy yo | esa soy yo | es correcta | es correcto | sí es correcta | sí es correcto | es la correcta | es el correcto | es la buena |
    despertar mi | despierta tu | despiértala | despiértalo | despiértela | despertar la cuenta | todavía duerme | sigue dormida | está dormida | duerme todavía | aún duerme | falta tu sí |
    falta su sí | nos falta tu sí | nos falta su sí | dínoslo | díganoslo | decínoslo | es cosa tuya | es cosa suya | fue idea tuya | fue idea suya | si fue idea |
    que te escribamos aquí | que le escribamos aquí | la dirección de antes | el correo de antes | ya no a la | sí cambiadlo | sí cámbienlo | sí cámbialo | sí cambien | sí cambia |
    es el bueno | es la mía | es el mío | es aquí | sitio correcto | lugar correcto | escríbanme aquí | escríbeme aquí | escríbanme | escríbeme | escribime | pueden escribirme |
    puedes escribirme | podemos escribirte | podemos escribirle | te podemos escribir | le podemos escribir | escribirte aquí | escribirle aquí | antes de usarla | antes de usarlo |
    antes de utilizarla | antes de mandarle | antes de escribirle | antes de enviarle | para no escribir a quien | facilitaron esta dirección | facilitó esta dirección |
    dieron esta dirección | dejaron esta dirección | dejó esta dirección | nos dejaste esta | anotó esta dirección | nos indique si | indíquenos si | indícanos si | nos confirme que |
    saber por usted | saber por ti | solicitud de alta | alta en el portal | hacerla efectiva | hacerlo efectivo | hacer efectiva | hacer efectivo | sea efectiva | quedará firme |
    de forma provisional | listo quiero entrar | quiero entrar al equipo | abrirte las puertas | una cosita tuya | nos queda una cosita | ya eres casi | eres casi | claro que soy yo |
    soy yo de verdad | yo soy quien | este correo es mío | esta dirección es mía | es mi buzón | me pertenece | le pertenece | es de usted | que sí eres | que sí es usted |
    que esta dirección es | que el correo es tuyo | que de veras eres | realmente eres tú | realmente es usted | si es usted quien | te leemos | le leemos | di que sí | diga que sí |
    dinos que sí | díganos que sí | decirnos que sí | nos digas que sí | nos diga que sí | decimos que sí | danos el sí | denos el sí | dar el sí | tu visto bueno | su visto bueno |
    danos tu ok | un último gesto | último gesto | un gesto más | solo falta que | sólo falta que | nomás falta | no más falta | falta nada más | solo queda que | sólo queda que |
    ya solo queda | ya casi quedas | ya casi estás | ya casi eres | falta poquito | falta un pasito | un pasito más | queda un paso | te queda un paso | le queda un paso |
    nos falta un dato | queremos asegurarnos | queremos estar seguros | necesitamos asegurarnos | necesitamos saber que | para saber que | para cerciorarnos | dar por buena | dar por bueno |
    dar de alta mi | dar de alta su | dar de alta tu | dar de alta la cuenta | darme de alta | dame de alta | quiero darme de alta | completar mi | completa tu registro |
    completar tu registro | complete su registro | completar su registro | completar el registro | completar el alta | completa tu inscripción | terminar mi registro | terminar mi alta |
    terminar mi inscripción | terminar de inscribirme | termina de inscribirte | acabar mi registro | acaba tu registro | acaba de registrarte | finalizar mi registro |
    finalizar el registro | finaliza tu registro | finalice su registro | finalizar mi alta | finalizar la inscripción | concluir mi registro | concluir el registro | concluya su registro |
    concluye tu registro | culminar mi registro | culmine su registro | culmina tu registro | cerrar mi inscripción | seguir con mi registro | seguir con el registro | echar a andar |
    ponerla en marcha | póngala en marcha | ponla en marcha | ponga en marcha | habilitar mi cuenta | habilitar tu cuenta | habilitar su cuenta | habilita tu cuenta | habilite su cuenta |
    habilitarla | encender mi cuenta | prender mi cuenta | estrenar mi | estrena tu cuenta | estrene su cuenta | estrenar tu | cuenta quede lista | cuenta quedará lista | cuenta te espera |
    cuenta le espera | dejar lista mi | dejar lista tu | dejar lista su | abrir mi espacio | crear mi perfil | crea tu perfil | cambio de correo | cambiar de correo | cambiaste de correo |
    cambió de correo | cambio de dirección | reemplaza a la anterior | reemplazar la anterior | sustituye a la anterior | sustituirá a la anterior | no te enviaremos nada hasta |
    no le enviaremos nada hasta | no te escribiremos hasta | si nadie pulsa | si nadie hace clic | quiero suscribirme | quiero recibir los | quiero los correos | sí suscríb* | sí apúntame |
    sí inscríb* | sí confirmo | sí adelante | me suscribo | apúntame | apúntenme | anótame | anotame | anótenme | sumate | súmame |
    la meva adreça | el meu correu | sí sóc jo | sí soc jo | sí és meu | sí és meva | sí que soc | sí vull | sí envieu* | sí si us plau | vull rebre* | m'hi apunto | apunteu me |
    subscriviu me | m'he apuntat | compteu amb mi | ningú t'apunti | ningú us apunti | algú altre ha | algú ha escrit | sense permís | adreça és correcta | adreça correcta |
    adreça funciona | bústia funciona | ben escrit* | és teu | és teva | sigui teu | sigui teva | sigui vostr* | és vostr* | ets tu | que sou vós | us arriba | us arriben | us arribi |
    l'he rebut | per assegurar nos | per estar segurs | saber que ets | saber si ets | abans d'obrir | abans d'enviar | abans d'escriure | un sol clic | falta un pas | gairebé a punt |
    gairebé ja | últim pas | darrer pas | acaba el registre | acaba d'inscriure't | acabar la inscripció | completa la inscripció | fes te soci | crea el teu compte | crear el compte |
    crea el compte | obre el teu compte | desperta el compte | en lloc de l'antiga | en comptes de l'antiga | nova adreça | adreça nova | uneix te a l'equip | acceptar la invitació |
    de debò vols | la bústia és meva | aquesta adreça és meva | és la bona | és el bo | és correcta | és correcte | és aquí | lloc correcte | escriviu me aquí | escriu me aquí |
    desperta'l | desperteu lo | despertar el compte | despertar el meu | encara dorm | està adormit | falta el teu sí | ens falta el teu sí | falta el vostre sí | és cosa teva |
    és cosa vostra | ha estat idea teva | l'adreça d'abans | l'adreça antiga | sí canvieu* | sí canvia* |
    escriviu me | em podeu escriure | us podem escriure | et podem escriure | abans de fer la servir | abans de fer lo servir | abans d'utilitzar la | abans de fer servir |
    van deixar aquesta adreça | han deixat aquesta adreça | ens van donar aquesta | van facilitar aquesta | saber de vós | saber per vós | saber de tu | saber per tu | faci efectiva |
    es farà efectiva | fer la efectiva | aquest correu és meu | sí ho soc | sí soc jo qui | he estat jo qui | aquest correu és teu | aquest correu és vostre | aquesta adreça és teva |
    aquesta adreça és vostra | que aquesta adreça | et pertany | us pertany | em pertany | ets de debò | ets realment | sou realment | digues nos que sí | digueu nos que sí | digues que sí |
    digueu que sí | ens ho diguis | ens ho digueu | ens diguis que sí | el teu vistiplau | el vostre vistiplau | un últim gest | últim gest | últim clic | últim toc | només cal que |
    només falta que | només falta un | només queda | ja només falta | ja hi ets gairebé | gairebé hi som | ja hi som gairebé | gairebé llest | gairebé dins | ja quasi | falta poquet |
    un clic més | queda un pas | volem estar segurs | volem assegurar nos | ens volem assegurar | necessitem saber si | acabar l'alta | acaba l'alta | acabeu l'alta | acabar ne l'alta |
    acabar el registre | acabar de registrar me | acabeu el registre | acabar la meva | finalitzar el registre | finalitza el registre | finalitzeu el registre | finalitzar l'alta |
    finalitzar la inscripció | completar el registre | completar la inscripció | completeu el registre | completa l'alta | enllestir el registre | enllestir la inscripció | enllesteix |
    enllestiu | tancar la inscripció | donar d'alta | donar me d'alta | dona'm d'alta | posar en marxa | posa en marxa | poseu en marxa | posar lo en marxa | habilita el teu compte |
    habilitar el compte | habiliteu el compte | estrena el teu compte | estrenar el compte | encén el teu compte | obrir el compte | obriu el compte | obre el compte | crear el meu compte |
    crear el perfil | crea el teu perfil | compte t'espera | compte us espera | canvi de correu | canvi d'adreça | has canviat de correu | heu canviat de correu | substitueix l'anterior |
    substituirà l'anterior | en lloc de l'anterior | no t'enviarem res fins | no us enviarem res fins | fins que no ens | si ningú clica | sí endavant | sí apunta'm | sí apunteu* |
    apunta'm a la llista | vull apuntar m'hi | m'hi subscric | vull formar part | en vull formar part |
    o meu enderezo | o meu correo | si son eu | si é meu | si quero | si envíame* | si enviádeme | si por favor | quero recibir | apuntádeme | conta comigo | contade comigo | inscribinme |
    ninguén te apunte | ninguén máis | alguén escribiu | sen permiso | enderezo é correcto | enderezo correcto | enderezo funciona | é teu | é túa | sexa teu | sexa túa | sexa seu | es ti |
    que é vostede | che chega | che chegan | lle chega | si recibín | antes de enviarche | un só clic | case listo | completa o rexistro | remata o rexistro | rematar o rexistro |
    completa a inscrición | remata a inscrición | faite soci* | crea a túa conta | crear a conta | abre a túa conta | esperta a conta | no canto do vello | en lugar do anterior |
    novo enderezo | únete ao equipo | acepta o convite | de verdade queres | o correo é meu | este correo é meu | o enderezo é meu | este enderezo é meu | é o meu correo | é o meu enderezo |
    espértaa | espértao | espertar a conta | espertar a miña | aínda dorme | está durmida | fáltanos o teu si | falta o teu si | falta o seu si | é cousa túa | é cousa súa | foi idea túa |
    o enderezo de antes | enderezo antigo | si cambiade* | si cámbia* |
    si é o meu | é o bo | é a boa | é correcto | é correcta | é aquí | podemos escribirlle | podemos escribirche | escribirlle aquí | escribirche aquí | antes de usalo | antes de utilizalo |
    deixáronnos este enderezo | deixaron este enderezo | déronnos este enderezo | deron este enderezo | facilitaron este enderezo | saber por vostede | facela efectiva | facelo efectivo |
    sexa efectiva | si é miña | fun eu quen | si fun eu quen | son eu mesm* | este correo é teu | este correo é seu | é este o teu | é este o seu | que este enderezo | perténceme |
    perténcelle | perténceche | es ti quen | es realmente ti | es ti de verdade | dinos que si | díganos que si | di que si | dicirnos que si | dinos que este | dános o visto |
    o teu visto e prace | un último paso | último paso | un paso máis | só falta un | só queda un | xa só falta | xa case estás | xa case está | case estamos | case está | falta pouquiño |
    un último xesto | un clic máis | saber que es ti | saber se es ti | completar o rexistro | completar a inscrición | complete o rexistro | rematar a inscrición | rematar a alta |
    remate o rexistro | acabar o rexistro | acaba o rexistro | finalizar o rexistro | finaliza o rexistro | finalice o rexistro | concluír o rexistro | date de alta | dar de alta |
    poñer en marcha | poña en marcha | habilitar a conta | habilita a túa conta | habilite a súa conta | estrear a conta | estrea a túa conta | abrir a conta | abra a súa conta |
    crear o perfil | crea o teu perfil | conta agárdate | conta espera | cambio de enderezo | cambiaches de correo | no canto do anterior | substitúe o anterior |
    non che enviaremos nada ata | se ninguén preme | si confirmo | si adiante | si apúntame | quero subscribirme | quero apuntarme | quero formar parte | xa e está |
    bai neu | bai nirea da | nirea da | helbide hau nirea da | posta hau nirea | posta nirea da | helbide ona da | ona da | ona da idatzi | zuzena da | bai zuzena da | idatzi iezadazue |
    esnatu kontua | esnatu nire | esna ezazu | lotan dago | lo dago | zure baietza | baietza falta | zure baietzaren zain | helbide zaharra | lehengo helbidea | bai aldatu | niretzat da |
    idatzi diezadakezue | hemen idatz | idatz diezazukegu | idatzi diezazukegu | esan iezaguzu helbide | esan iezaguzu baietz | esan baietz | baietz esan | zurea al da | zurea den |
    zurea dela esan | helbide hau zurea | ona den jakin | zuregandik jakin | jakin nahi genuke | helbide hau utzi | helbide hau eman | erabili aurretik | idatzi aurretik | bidali aurretik |
    azken pausoa | urrats bat falta | pauso bat falta | falta den bakarra | ia barruan | ia bazkide | amaitu izen ematea | izen ematea osatu | osatu izen ematea | erregistroa amaitu |
    erregistroa osatu | alta eman | alta amaitu | bazkide egin | sortu nire kontua | zabaldu kontua | ireki kontua | martxan jarri | jarri martxan | abian jarri | gaitu kontua |
    gaitu nire kontua | kontua gaitu | kontua zain | helbide aldaketa | helbidea aldatu | posta aldaketa | aurrekoaren ordez | taldera batu | batu taldera | bai idatzi | bai batu |
    jaso nahi ditut | harpidetu nahi
  `),
  signIn: words(`
    la puerta | puerta abierta | pase por aquí | pasa adelante | estás dentro | estarás dentro | ya está dentro | y ya estás | y listo estás | déjame pasar | dejarle pasar | déjalo pasar |
    dejar pasar | directo a mi | directamente a mi | directamente a su | te lleva a tu | le lleva a su | ir a mi | ver mi cuenta | abre tu | abre su | tu acceso | su acceso | tu llave |
    enlace personal | sin contraseñas | nada de contraseñas | ya no hay contraseñas | no usamos contraseñas | olvídate de contraseñas | olvídate de la contraseña | olvídese de |
    en lugar de contraseña | en vez de contraseña | no hace falta clave | no necesita clave | no necesita contraseña | nada que recordar | nada que escribir | sin teclear | sin escribir |
    sin copiar | en vez de escribir | en lugar de escribir | en vez de teclear | en lugar de teclear | o simplemente pulsa | o simplemente pulse | o pincha | pinchando aquí | pinchando en |
    prefieres pulsar | prefiere pulsar | da pereza | mismo dispositivo | mismo navegador | mismo teléfono | mismo móvil | mismo equipo | aprobar dispositivo | autorizar el dispositivo |
    autoriza el dispositivo | pide paso | visto bueno | dale paso | dar paso | llévame a | llevame a | lléveme a | llévenme a | llevarme a | llévame adentro | llévame dentro |
    dejame entrar | dejame pasar | déjenme entrar | sin preguntarte nada | sin preguntarle nada | sin hacer preguntas | sin pedirte nada | sin pedirle nada | te deja directo |
    te deja directamente | te lleva directo | le lleva directo | se abre sin | un clic y estás | un toque y estás | quieren usar tu | quieren usar su | quieren entrar | quieren acceder |
    quiere usar tu | quiere usar su | están intentando entrar | pregunta si puede | pide que le abras | dejalo entrar | dejalo pasar | dejala entrar | déjala entrar | déjala pasar |
    déjelo entrar | déjelo pasar | déjela entrar | dejarlo entrar | dejarla entrar | dejarme entrar | permitir la entrada | permitir entrada | permitir el ingreso | permitir ingreso |
    permitir el acceso | autorizar ingreso | autorizar el ingreso | autorizar entrada | dar acceso | darle acceso | dale acceso | dejar el paso | abrir paso | ya estás adentro |
    estás adentro | entrás directo | entrá directo | entra directo | entras directo | entre directo | ingresa directo | ingresas directo | ingresar directo | ingrese directo | ingresar sin |
    ingresa sin | ingrese sin | entra sin | entre sin | entrar sin | entrás sin | acceder sin | accede sin | acceda sin | entrar de nuevo | volver a mi cuenta | volver a mi sesión |
    vuelve a tu cuenta | regresar a mi cuenta | entrar a mi cuenta | entrar en mi cuenta | entrar a mi | ingresar a mi cuenta | ingresar a mi | acceder a mi cuenta | ir a mi cuenta |
    abrir mi sesión | abrirme la puerta | ábreme | ábrame | abrime | ábrete | sin memorizar | sin recordar | nada que memorizar | no tienes que recordar | no tiene que recordar |
    no hay que recordar | no tenés que recordar | sin contraseñas ni | sin contraseña ni | adiós contraseñas | adiós a las contraseñas | se acabaron las contraseñas | ni contraseña |
    intento de entrar | intento de ingreso | quiere pasar | quiere ingresar | quiere acceder | intenta ingresar | intenta acceder | intentando entrar | intentando ingresar |
    trata de entrar | tratando de entrar | pide entrar | pide acceso | pide permiso | toca a tu puerta | toca la puerta | llama a la puerta | llama a tu puerta | golpea la puerta |
    está en la puerta | espera tu permiso | espera tu respuesta | espera su permiso | puerta sigue cerrada | puerta se cierra | es mi dispositivo | es mi teléfono | es mi celular |
    es mi compu | es mi computadora | reconozco este | confiar en este | tu pase | su pase | enlace de entrada | enlace de ingreso | enlace para entrar |
    obre la porta | obrir la porta | obriu la porta | entreu aquí | cap a dins | ja ets dins | ets a dins | ja sou dins | directe al teu | directament al teu | directament al vostre |
    obre el meu | el teu accés | la teva clau | sense contrasenya | sense contrasenyes | cap contrasenya | no cal contrasenya | en lloc de la contrasenya | en comptes de contrasenya |
    sense escriure | sense teclejar | en lloc d'escriure | en comptes d'escriure | mateix dispositiu | mateix navegador | mateix telèfon | aprova el dispositiu | truca a la porta |
    és a la porta | porta'm | sense fer preguntes | sense preguntar te res | sense demanar te res | sense demanar res | et porta al | et porta directe | us porta al | s'obre sense |
    un clic i ets | volen entrar | volen usar el teu | vol usar el teu | pregunta si pot | porta'm al | porta'm dins | portar me al | dugues me | duu me | torna'm al | torna al meu |
    tornar al meu compte | entrar al meu | entra al meu | entra al teu compte | entrar al compte | entreu al vostre compte | entro al meu | ves al meu | anar al meu compte | obre'm |
    obriu me | obrir el meu | obre la meva | deixa'm entrar | deixeu me entrar | deixa'm passar | deixa'l entrar | deixeu lo entrar | deixa la entrar | deixar entrar | deixa'l passar |
    permet l'accés | permetre l'accés | permetre l'entrada | autoritza l'accés | autoritzar l'entrada | dona accés | dona li accés | donar accés | entra sense | entrar sense | entreu sense |
    accedir sense | accedeix sense | no et cal contrasenya | no us cal contrasenya | no cal recordar | res a recordar | res per recordar | sense haver de recordar | sense recordar |
    ni contrasenya | adeu contrasenyes | vol entrar | vol accedir | intenta entrar | intenta accedir | prova d'entrar | està intentant entrar | demana entrar | demana accés | demana permís |
    demana pas | truca a la teva porta | pica a la porta | espera el teu permís | espera la teva resposta | espera resposta | és el meu mòbil | és el meu telèfon | és el meu ordinador |
    reconec aquest | confia en aquest | enllaç d'entrada | enllaç d'accés | enllaç personal |
    deixar pasar | directo á túa | directamente á túa | directamente na túa | abrir a miña | o teu acceso | a túa chave | sen contrasinal | sen contrasinais | nada de contrasinais |
    non precisas contrasinal | non fai falta contrasinal | no canto do contrasinal | no canto de contrasinal | sen escribir | sen teclear | no canto de escribir | ou simplemente |
    mesmo teléfono | aprobar o dispositivo | chama á porta | está á porta | lévame a | lévame á | lévame ao | lévame dentro | léveme | déixame entrar | déixame pasar | déixao entrar |
    déixao pasar | déixaa entrar | deixade entrar | sen preguntar nada | sen facer preguntas | sen pedirche nada | sen pedirlle nada | déixate na | déixate no | ábrese sen |
    un clic e estás | queren entrar | queren usar a túa | quere usar a túa | pregunta se pode | permitir o acceso | autorizar o acceso | dálle acceso | entrar na miña conta |
    entra na túa conta | entre na súa conta | ir á miña conta | volver á miña conta | volve á túa conta | acceder á miña conta | entra sen | entras sen | entrar sen | entre sen |
    acceder sen | hoxe entras | xa estás dentro | nada que lembrar | non hai que lembrar | sen lembrar | adeus contrasinais | nin contrasinal | non precisa contrasinal |
    non necesitas contrasinal | quere entrar | quere acceder | tenta acceder | está intentando entrar | peta na porta | chama á túa porta | agarda o teu permiso | agarda resposta |
    agarda a túa resposta | é o meu móbil | é o meu teléfono | é o meu ordenador | recoñezo este | ligazón de entrada | ligazón de acceso | ligazón persoal | o teu pase |
    eraman nire | eraman nire kontura | eraman nazazu nire | nire kontura | nire kontura sartu | sartu nire kontuan | sartu nire kontura | itzuli nire kontura | itzuli nire saiora |
    ireki saioa | ireki nire saioa | utzi sartzen niri | utzi igarotzen | utzi pasatzen | sartzen utzi | baimendu sarrera | baimendu sarbidea | onartu sarrera | onartu sarbidea |
    eman sarbidea | gaur pasahitzik gabe | pasahitz beharrik gabe | ez duzu pasahitzik behar | ez da pasahitzik behar | gogoratu beharrik gabe | ezer gogoratu gabe | ezer idatzi gabe |
    galderarik egin gabe | galdetu gabe | zuzenean sartu | zuzenean sartuko | zuzenean eramango | zuzenean zaramatza | klik batez barruan | sartzen saiatzen | sartzen ari da |
    sartzeko baimena | sartzeko baimena eskatzen | baimena eskatzen | atean dago | atea jo du | zure erantzunaren zain | nire gailua da | nire telefonoa da | nire ordenagailua da |
    no hay contraseña que | no hay contraseñas | nos pediste entrar | pediste entrar | ha pedido entrar | has pedido entrar | pidió entrar | pediste pasar |
    nos pidió entrar | querías entrar | quería entrar | has demanat d'entrar | heu demanat d'entrar | has demanat entrar | heu demanat entrar |
    has volgut entrar | heu volgut entrar | volies entrar | no hi ha contrasenya que | no hi ha contrasenyes | pediches entrar | pediu entrar |
    querías entrar na | non hai contrasinal que | non hai contrasinais
  `),
  reset: words(`
    se te fue | se te ha ido | se te borró | perdió | extravi* | no te acuerdas | no se acuerda | no recordabas | no recordaba | ya no sabes | te quedaste fuera | quedó fuera |
    fuera de tu cuenta | no puedes entrar | no puede entrar | no logras entrar | quiero otra | poner otra | pon otra | ponga otra | elige una | elija una | elegir una | elija otra |
    invéntate | piensa una | piensa otra | crea una | cree una | crear una | crea otra | define una | una distinta | otra distinta | cámbiala | cámbiela | cambiarla | nueva clave |
    nuevo pin | volver a entrar | vuelve a entrar | devuélveme | escoger una | escoger otra | escoja una | escoja otra | escoge una | escoge otra | elige una nueva | elijo otra | elijo una |
    elegí otra | elegí una | elegir una nueva | ponle otra | póngale otra | poner una nueva | pon una nueva | dame otra | dame una nueva | denme otra | quiero una nueva |
    quiero una distinta | quiero cambiarla | cambiarla por otra | cámbiala por | crear otra | cree otra | creá una | creá otra | creo una nueva | hacer una nueva | hacé una nueva |
    haz una nueva | generar una nueva | genera una nueva | genere una nueva | inventa otra | inventá una | invente una | inventar otra | estrenar clave | estrenar contraseña | estrena una |
    asignar una nueva | asigne una | definir una nueva | registrar una nueva | renovarla | renuévala | no te acordás | no me acuerdo | no logra acordarse | no consigues recordar |
    no consigue recordar | te olvidaste | se le olvidó | se te olvidó | se me olvidó | se me fue | no das con | no da con | no atinas | no atina | no hay manera de entrar |
    no hay forma de entrar | no logra entrar | no logra ingresar | no logras ingresar | no puede ingresar | no puedes ingresar | no podés entrar | no podés ingresar | no consigues entrar |
    no consigue entrar | no consigue acceder | no consigues acceder | no puedes acceder | no puede acceder | no logra acceder | te quedaste afuera | se quedó afuera | se quedó fuera |
    te has quedado fuera | se ha quedado fuera | quedaste fuera | quedaste afuera | recuperar mi cuenta | recupera tu cuenta | recupere su cuenta | recobrar el acceso | recobra tu acceso |
    restaurar el acceso | restaurar acceso | devolverme el acceso | devolverte el acceso | con qué clave | con qué contraseña | con qué palabra | se borró de | mente en blanco |
    perdut | perduda | oblidat | oblidada | no recordes | no recordeu | no te'n recordes | no et recordes | tria la | tria'n una | trieu ne una | trieu la | triar ne una | tria una |
    trieu una | pensa'n una | inventa't | crea'n una | una altra | canvia la | canvieu la | posa'n una | torna a entrar | tornar a entrar | has quedat fora | no pots entrar | trio una |
    trio una de nova | trio una altra | triar una | triar una altra | triar una de nova | tria una altra | trieu una altra | trieu ne una altra | tria'n una altra | en pots triar |
    en podeu triar | escull una | escull ne una | escolliu una | escollir una | escollir ne una | posa'n una altra | posar ne una | poseu ne una | posar una altra | crear ne una |
    crear una nova | crea una nova | creeu una | creeu ne una | crea'n una altra | en vull una | vull una altra | vull una de nova | dona me'n una | doneu me'n una | dóna me'n | canviar la |
    la canvio | vull canviar la | inventar ne una | inventeu ne una | pensa'n una altra | generar ne una | definir ne una | defineix ne una | no te'n recordis | no t'en recordes |
    no te la recordes | no la recordes | no la recordeu | no us en recordeu | no recordes com | no recordeu com | ja no recordes | se t'ha oblidat | se us ha oblidat | te n'has oblidat |
    l'has oblidada | l'heu oblidada | se t'ha anat del cap | has perdut la | heu perdut la | no hi pots entrar | no hi podeu entrar | no podeu entrar | no pots accedir | no podeu accedir |
    no aconsegueixes entrar | no aconseguiu entrar | no hi ha manera d'entrar | t'has quedat fora | t'has quedat a fora | us heu quedat fora | recupera l'accés | recuperar l'accés |
    recupereu l'accés | recuperar el compte | recupera el teu compte | recobra l'accés | recobrar l'accés | tornar a tenir accés | tornar hi a entrar |
    non lembras | non lembra | non lembrabas | perdiches | escolle un | escolla un | escoller un | escolle outro | escoller outro | crea un | cree un | crear un | pensa un | pon un |
    pon outro | cámbiao | cambialo | volver entrar | volve entrar | quedaches fóra | escolle un novo | escolla un novo | escoller un novo | escollo un | escollo outro | elixe un |
    elixe outro | elixir un | elixir outro | elixa un | elixa outro | quero un novo | quero outro | dáme un | dáme outro | dádeme outro | poño outro | poñer un | poñer outro | poña un |
    poña outro | pon un novo | crear outro | crea outro | crear un novo | crea un novo | cree un novo | facer un novo | fai un novo | inventa un | inventa outro | invente un |
    inventar outro | cambialo por | cambiar o meu | quero cambialo | xerar un | xera un | xere un | definir un | defina un | define un | non te lembras | non se lembra | non me lembro |
    non me acordo | non te acordas | non lembras como | non lembra como | xa non lembras | xa non lembra | non dás con | esqueciches | esqueceu | esqueceulle | esquecéucheche |
    esqueciches como | perdiches o | perdeu o | fuxiu da cabeza | non podes entrar | non pode entrar | non dás entrado | non dá entrado | non consegues entrar | non consegue entrar |
    non podes acceder | non pode acceder | non consegues acceder | quedou fóra | quedaches sen entrar | recuperar a conta | recupera a túa conta | recupere a súa conta | recuperar o acceso |
    recupera o acceso | recupere o acceso | volver ter acceso | devólveme |
    berri bat aukeratu | aukeratu berri bat | aukeratu beste bat | beste bat aukeratu | beste bat jarri | jarri beste bat | jarri berri bat | sortu berri bat | sortu beste bat |
    berri bat sortu | berria sortu | asmatu berri bat | asmatu beste bat | berri bat nahi dut | beste bat nahi dut | aldatu nahi dut | eman berri bat | ez dut gogoratzen |
    ez naiz gogoratzen | gogoratzen nola sartu | ahaztu zaizu | ahaztu zait | ahaztu al zaizu | burutik joan | galdu duzu | galdu al duzu | kanpoan geratu | kanpoan geratu zara |
    kanpoan utzi | ezin duzu sartu | ezin zara sartu | sarbidea berreskuratu | berreskuratu sarbidea | kontua berreskuratu | berreskuratu kontua | berriro sartu | berriz sartu
  `),
  unsubscribe: words(`
    ya basta | ya no más | no más correos | no más mensajes | no más avisos | no más cartas | no quiero nada | nada más | no me manden | no me mandes | dejen de | deja de | me voy |
    me salgo | de la lista | menos mensajes | menos avisos | menos cartas | con menos frecuencia | demasiados correos | descansar de | no me interesa | no me pregunten | sin recordatorios |
    qué te enviamos | qué te mandamos | lo que te enviamos | cada cuánto | no me escribáis más | no me escriban más | no me escribas más | no me escriban | no me envíen más |
    no me envíes más | no me enviéis más | ya estuvo | ya estuvo bueno | ya fue | ya tuve suficiente | ya tengo suficiente | ya tengo bastante | suficiente gracias | es suficiente |
    ya no gracias | no quiero estos | no quiero estos avisos | no quiero estos correos | no quiero esto | recibo demasiados | recibo muchos | recibir menos | no me mandéis más |
    no me manden más | no me mandes más | no enviarme más | no enviar más correos | no quiero más | no quiero más correos | ya no quiero | ya no quiero más | ya no me interesa |
    ya no los quiero | no deseo recibir | no deseo más | no volver a recibir | no recibir más correos | no más promociones | no más ofertas | no más boletines | basta de correos |
    basta de mails | basta de ofertas | sácame de | sáquenme de | sacame de | sacarme de | quítame de | quítenme de | quitarme de | bórrame | bórrenme | borrame | borrarme | borren mi |
    borrar mi correo | elimíname | elimínenme | eliminarme | retírenme | retirarme | salirme de | quiero salir de | quiero irme | quiero darme de baja | quiero la baja | darte de baja |
    te das de baja | dese de baja | darse de baja aquí | baja aquí | pido la baja | pedir la baja | solicitar la baja | tramitar la baja | dejar de recibirlo | dejar de recibirlos |
    dejar el boletín | dejar la lista | abandonar la lista | demasiados mensajes | demasiados mails | muchos correos | recibes demasiado | menos correos | menos mails | menos a menudo |
    bajarle a los | pausar los envíos | pausar los correos | pausar correos | parar los envíos | suspender los envíos | silenciar | elegir qué recibo | elegir qué recibir |
    elige qué recibir | escoger qué recibir | ja n'hi ha prou | no més | no m'envieu | no m'escriviu | no envieu | deixa de | deixeu de | treu me | traieu me | treieu me | esborreu me |
    cancel·la la subscripció | de la llista | me'n vaig | menys correus | menys sovint | massa correus | no m'interessa | què t'enviem | què us enviem | cada quant | no vull rebre més |
    ja en tinc prou | ja n'hi ha prou gràcies | en tinc prou | en rebo massa | en rebo massa sovint | rebre ne menys | no vull aquests | no vull rebre res | no vull més |
    no vull més correus | ja no vull | ja no vull rebre | ja no m'interessa | ja no els vull | no desitjo rebre | no voleu rebre més | no vols rebre més | deixar de rebre | deixa de rebre |
    deixeu de rebre | no m'envieu més | no m'enviïs més | no m'enviïs | no m'escriviu més | no m'escriguis | no m'escriguis més | no envieu més | no enviïs més | prou correus |
    prou missatges | n'hi ha prou | prou ofertes | massa missatges | massa correu | menys missatges | menys correu | esborra'm | esborreu me de | esborrar me | elimina'm | elimineu me |
    treure'm de | treure'm | treu me de | traieu me de | treieu me de | sortir de la llista | surto de la llista | vull sortir | deixar la llista | vull donar me de baixa |
    em dono de baixa | donar me de baixa | donar vos de baixa | doneu vos de baixa | donar de baixa el | demanar la baixa | anul·lar la subscripció | anul·la la subscripció |
    anul·leu la subscripció | cancel·leu la subscripció | pausar els correus | atura els correus | aturar els enviaments | atureu els | triar què rebo | tria què reps | trieu què rebeu |
    xa abonda | non máis | non me envíes | non me enviedes | non me escribades | non enviedes | deixade de | non me interesa | que che enviamos | cada canto | non me mandedes máis |
    non me mandedes | xa me chega | xa chega | xa chega grazas | xa abonda grazas | recibo moitos | non quero estes | non me mandes máis | non me mandes | non me envíes máis |
    non me enviedes máis | non me envíen | non me escribas | non me escriban | non me escribades máis | non enviar máis | non quero máis | non quero recibir | non quero recibir máis |
    non quero nada | non desexo recibir | non desexas recibir | non desexa recibir | non queres recibir | xa non quero | xa non me interesa | xa non os quero | non recibir máis |
    deixar de recibir | deixa de enviar | deixade de enviar | chega de correos | chega xa | abonda de correos | abonda xa | demasiadas mensaxes | moitos correos | menos mensaxes |
    menos a miúdo | borrádeme | bórreme | quítame | quitádeme | quitarme | retírame | retirádeme | eliminádeme | sácame | sacádeme | saír da lista | sair da lista | saio da lista |
    quero saír | quero darme de baixa | darme de baixa | date de baixa | dáte de baixa | dese de baixa | pedir a baixa | solicitar a baixa | cancelar os envíos | cancelar o boletín |
    parar os correos | parar os envíos | pausar os correos | escoller que recibo | escolle que recibir |
    ez bidali gehiago | ez idatzi gehiago | ez dut gehiago nahi | ez dut gehiago jaso nahi | ez dut jaso nahi | jasotzeari utzi | utzi jasotzeari | gehiegi jasotzen dut | mezu gehiegi |
    mezu gutxiago | gutxiagotan | kendu zerrendatik | zerrendatik kendu | zerrendatik atera | atera zerrendatik | ezabatu nire helbidea | kendu nire helbidea | baja eman nahi | baja eman |
    harpidetza utzi nahi | nahikoa dut | nahikoa eskerrik asko |
    no quiero recordatorios | no quiero avisos | no quiero más avisos | sin avisos | no más encuestas | mejor por sms | mejor por whatsapp | prefiero sms |
    prefiero whatsapp | envieu me'n menys | envia me'n menys | envia'm en menys | rebre'n menys | rebre menys | no vull avisos | no vull recordatoris |
    no vull més avisos | no vull notificacions | sense avisos | non quero lembranzas | non quero avisos | non quero máis avisos | non quero máis lembranzas |
    non quero recordatorios | non quero máis correos | non quero notificacións | sen lembranzas | menos correos por favor | mandádeme menos | enviádeme menos
  `),
  approve: words(`
    sí fui yo | era yo | somos nosotros | de acuerdo | aceptar acceso | fui yo | sí era yo | sí fui yo quien | sí soy yo | fuimos nosotros | yo lo hice | lo hice yo | yo lo pedí |
    lo pedí yo | era yo mism* | fui yo mism* | soy yo mism* | claro que fui yo | he sido yo | hemos sido nosotros | déjalo entrar | déjala entrar | dejalo entrar | dejala entrar |
    déjelo entrar | déjelo pasar | es mío | es mía | sí es mío | sí es mía | lo conozco | la conozco | sí lo conozco | que pase | que entre | es nuestro | es nuestra | déjalo pasar |
    dejalo pasar | dejame pasar | dejame entrar | déjame entrar | déjame pasar | dejar pasar | dejarlo pasar | dejarlo entrar | permitir entrada | permitir ingreso | permitir el ingreso |
    permitir acceso | permitir el acceso | autorizar ingreso | autorizar acceso | autorizar el acceso | dar acceso | darle acceso | dale acceso | lo reconozco | sí lo reconozco |
    la reconozco | reconozco este | es mi celular | es mi teléfono | es mi móvil | es mi dispositivo | es mi compu | es mi computadora | es mi ordenador | lo apruebo | lo autorizo |
    sí autorizo | sí permitir | sí autorizar | sí aprobar | todo bien fui yo |
    sóc jo | soc jo | he estat jo | era jo | sí era jo | sí he estat jo | sóc jo mateix* | soc jo mateix* | hem estat nosaltres | ho he fet jo | ho he demanat jo | deixa'l entrar |
    deixa la entrar | és meu | és meva | és el meu | és la meva | el conec | la conec | sí el conec | deixa'm entrar | deixeu lo entrar | deixa'l passar | permet l'accés | permetre l'accés |
    permetre l'entrada | autoritza l'accés | autoritzo | l'autoritzo | ho autoritzo | sí autoritz* | sí permet* | dona accés | dona li accés | el reconec | la reconec | sí el reconec |
    és el meu mòbil | és el meu telèfon | és el meu ordinador | és el meu dispositiu |
    son eu | fun eu | si fun eu | si era eu | eu mesm* | pedino eu | fíxeno eu | déixao entrar | déixaa entrar | déixame entrar | déixao pasar | déixame pasar | deixar pasar |
    permitir o acceso | é miña | é a miña | coñézoo | coñézoa | autorizar o acceso | autorízoo | si autoriz* | si permit* | dálle acceso | recoñézoo | recoñézoa | é o meu móbil |
    é o meu teléfono | é o meu ordenador | é o meu dispositivo |
    bai neu | bai neu naiz | bai nirea da | nirea da | ezagutzen dut | bai ezagutzen dut | utzi sartzen | utzi pasatzen | baimendu sarrera | baimendu sarbidea | onartu sarbidea |
    onartzen dut | baimentzen dut | nik eskatu dut | nik egin dut | gu gara
  `),
  deny: words(`
    no he pedido | no pedí | no lo pedí | no fui | otra persona | no la reconozco | no lo conozco | dirección equivocada | persona equivocada | no es mi | déjalo fuera | nunca pedí |
    no era yo | nunca lo vi | jamás lo vi | ni idea | no me suena | no lo he visto | no la conozco | yo no fui | yo no era | no fuimos | no lo reconozco | no reconozco esto | no es mío |
    no es mía | no lo pedí yo | yo no lo pedí | yo no pedí | no lo he pedido | no lo solicité | yo no solicité | no lo hice | no he hecho | no tengo nada que ver | no sé quién |
    dejalo afuera | déjalo afuera | no lo dejes | no lo deje | no dejar entrar | no dejarlo | no permitir | no autorizar | no autorizo | no aprobar | negar acceso | negar el acceso |
    rechazar acceso | rechazar el acceso | denegar acceso | cerrar la puerta | cierra la puerta | bloquéalo | bloquéelo | bloquealo | bloquear acceso | bloquear mi | se equivocaron de |
    equivocado de persona | avisar que no fui |
    no sóc jo | no soc jo | no he estat jo | algú altre | no ho he demanat | adreça equivocada | no és meu | no era jo | jo no he estat | no hem estat | no és meva | no és la meva |
    no és el meu | no l'he vist | no em sona | no la conec | no el reconec | no la reconec | no el conec | no reconec | no ho he fet | jo no ho he | no he demanat res | no he demanat |
    no sé qui | no en sé res | no autoritzo | no permetre | no permetis | no el deixis | no el deixeu | no deixar entrar | denega l'accés | denegar l'accés | bloqueja | bloqueja'l |
    bloquegeu lo | bloquejar l'accés | deixa'l fora | tanca la porta | us heu equivocat | t'has equivocat | non son eu | non fun eu | alguén máis | outra persoa | non o pedín |
    enderezo errado | non é meu | non era eu | eu non fun | non fomos | non é miña | non é a miña | non é o meu | non o recoñezo | non a recoñezo | non o coñezo | non recoñezo |
    non o fixen | non fixen nada | eu non pedín | non pedín nada | non pedín | non o solicitei | non sei quen | non autorizo | non permitir | non deixar | non o deixes | non o deixe |
    denegar o acceso | rexeitar | rexeitar acceso | bloquéao | bloquear o acceso | déixao fóra | pecha a porta | enganácheste | persoa equivocada |
    ez naiz izan | ni ez naiz izan | ez nintzen ni | ni ez | ez dut ezagutzen | ez dut nik egin | nik ez dut eskatu | nik ez | ez da nire gailua | ez utzi sartzen | ez baimendu | blokeatu |
    ukatu sarbidea | okertu zarete
  `),
  elsewhere: words(`
    ver en el navegador | ver en línea | ver online | ver este correo en | abrir en el navegador | versión en línea | versión web | versión online | términos y condiciones |
    dudas sobre | preguntas sobre | ayuda | flota y precios | precios | nuestros precios | lista de precios | cartilla médica | ver mi caso | cambiar la hora | elegir otro día |
    anular la cita | cancelar la cita | agregar al calendario | añadir al calendario | cambiar mi reserva | cancelar mi reserva |
    términos de uso | términos del servicio | condiciones generales | condiciones de uso | aviso legal | política de privacidad | aviso de privacidad | política de cookies |
    protección de datos | normas de uso | normas | reglamento | bases del sorteo | bases legales | preguntas frecuentes | centro de ayuda | mesa de ayuda | ayuda en línea | necesitas ayuda |
    necesita ayuda | atención al cliente | atención a clientes | servicio al cliente | contáctanos | contáctenos | escríbenos | escríbanos | quiénes somos | sobre nosotros |
    trabaja con nosotros | dónde estamos | cómo llegar |
    nuestras tiendas | nuestras sucursales | sucursales | oficinas | horario | horarios | horario de atención | horarios de clases | calendario académico | la tienda | ir a la tienda |
    el catálogo | catálogo | novedades | tarjetas regalo | el menú | menú del día | cartelera |
    ver la agenda | programa del mes | libro del mes | quedadas | plano del huerto | saber más | conoce más | más información | más detalles |
    leer más | leer la nota | leer la nota completa | leer el artículo | seguir leyendo | escuchar el episodio | descarga la app | descargar la app | descargar factura | descargar recibo |
    ver factura | ver mi pedido | mis pedidos | rastrear mi | rastrea tu | seguir mi envío | seguir el envío | sigue tu pedido | dónde está mi | devoluciones y cambios |
    cambios y devoluciones | califica tu | calificar el viaje | valorar la | dejar una reseña | responder a la reseña | volver a pedir | perdí algo | síguenos | invita a un amigo |
    mapa del sitio | red de prestadores | qué llevar | pedir cita | veure al navegador | mostra al navegador | versió en línia | versió web | condicions generals | condicions d'ús |
    dubtes sobre | preguntes sobre | ajuda | preus | els nostres preus | comunica la lectura | afegir al calendari | anul·lar la reserva |
    avís legal |
    política de privacitat | política de galetes | normes d'ús | reglament | preguntes freqüents | centre d'ajuda | necessites ajuda | necessiteu ajuda | atenció al client | contacta'ns |
    contacteu nos | escriu nos | qui som | treballa amb nosaltres | on som | com arribar | com arribar hi | horaris |
    horari | les nostres botigues | les nostres oficines | la botiga | catàleg | el catàleg | novetats | targetes regal | cartellera | l'agenda |
    programació | llibre del mes | què hi ha al cistell | més informació | saber ne més | llegir més | llegir la història | llegir l'article | descarrega l'app | les meves comandes |
    on és el meu | segueix nos | seguiu nos | mapa web |
    ver no navegador | versión en liña | condicións xerais | condicións de uso | política de privacidade | regulamento | centro de axuda |
    dúbidas sobre | axuda | prezos | os nosos prezos | engadir ao calendario | anular a reserva |
    precisas axuda | precisa axuda | atención ao cliente | contacta connosco | contacte connosco | quen somos | traballa connosco | onde estamos | como chegar | as nosas tendas |
    as nosas oficinas | a tenda | novidades | tarxetas agasallo | o menú | carteleira | a axenda | libro do mes | calendario de regatas | máis información | saber máis | ler máis |
    ler o artigo | descarga a app | os meus pedidos | onde está o meu | séguenos |
    nabigatzailean ikusi | ikusi nabigatzailean | lineako bertsioa | web bertsioa | baldintza orokorrak | erabilera baldintzak | lege oharra | pribatutasun politika | cookie politika |
    zalantzak | laguntza | prezioak | gure prezioak | egutegira gehitu | erreserba ezeztatu |
    araudia | ohiko galderak | laguntza zentroa | laguntza behar duzu | bezeroarentzako arreta | jarri harremanetan | harremanetarako | idatzi iezaguzu | nor gara | lan egin gurekin |
    non gauden | nola iritsi | ordutegia | ordutegiak | gure dendak | gure bulegoak |
    katalogoa | berrikuntzak | azken berriak | opari txartelak | menua | kartelera | egutegia | irteeren egutegia | hileko liburua |
    informazio gehiago | gehiago jakin | irakurri gehiago | artikulua irakurri | deskargatu aplikazioa | nire eskaerak | non dago nire | jarrai gaitzazu | webgunearen mapa
  `),
};
