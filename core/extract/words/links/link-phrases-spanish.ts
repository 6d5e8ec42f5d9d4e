/** What people write around links in Spanish. */
import { words } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

export const SPANISH_PHRASES: LinkPhrases = {
  verify: words(`
    es mi dirección | mi correo | sí es mi | sí soy yo | sí quiero | sí envíenme | sí mándame* | sí mándenme |
    sí escríb* | sí por favor | sí acepto | me apunto | inscríbeme | inscríbanme | suscríbeme | cuenta conmigo |
    cuenten conmigo | me inscribí | me he apuntado | yo me apunté | me uno | quiero recibirlo | quiero recibirla |
    quiero unirme | estoy dentro | nadie te apunte | nadie te inscriba | nadie más te | nadie lo apunte |
    nadie la inscriba | sin permiso | sin tu permiso | sin su permiso | otra persona escribió | alguien escribió tu |
    alguien puso tu | dejaste tu dirección | dejó su dirección | dirección correcta | correo correcto | bien escrito |
    bien escrita | bien apuntad* | bien anotad* | error de dedo | sea tuyo | sea tuya | sea suyo | sea suya |
    sea de usted | es tuyo | es tuya | es tu correo | es su correo | sea tu correo | sea su correo | eres tú |
    que es usted | ser tú | que de verdad eres | te lleguen | le lleguen | te ha llegado | me ha llegado | lo recibí |
    funciona el correo | correo funciona | dirección funciona | buzón funciona | persona real | no eres un robot |
    no soy un robot | para asegurarnos | para estar seguros | por seguridad antes | comprobar que | saber que eres |
    saber si eres | antes de escribirte | antes de enviarte | antes de mandarte | un toquecito | falta un solo clic |
    queda un solo clic | basta un solo clic | falta un paso | casi listo | casi lista | casi terminamos |
    último detalle | completa tu alta | termina de registrarte | terminar de registrarte | terminar el registro |
    termina tu registro | termina tu inscripción | termine su inscripción | completar la inscripción | hazte socio |
    hacerme socio | empezar mi | crear mi cuenta | abrir mi cuenta | abre tu cuenta | abra su cuenta |
    despertar tu cuenta | cuenta dormida | pon en marcha | poner en marcha | en lugar de la anterior |
    en vez de la anterior | en vez de la vieja | nueva dirección de correo | nueva dirección de e mail |
    nueva dirección electrónica | tu nueva dirección | su nueva dirección | esta nueva dirección | nuevo correo |
    a partir de ahora a esta | unirte al equipo | únete al equipo | acepta la invitación | acepto la invitación |
    de verdad quieres | realmente quieres | fuiste tú quien | sí es mío | sí es mía | ese soy yo | esa soy yo |
    es correcta | es correcto | es la correcta | es el correcto | es la buena | despertar mi | despierta tu |
    despiértala | despiértalo | despiértela | despertar la cuenta | todavía duerme | sigue dormida | está dormida |
    duerme todavía | aún duerme | falta tu sí | falta su sí | dínoslo | díganoslo | decínoslo | es cosa tuya |
    es cosa suya | fue idea tuya | fue idea suya | si fue idea | que te escribamos aquí | que le escribamos aquí |
    la dirección de antes | el correo de antes | ya no a la | sí cambiadlo | sí cámbienlo | sí cámbialo | sí cambien |
    sí cambia | es el bueno | es la mía | es el mío | es aquí donde leo | sitio correcto | lugar correcto | escríbanme |
    escríbeme | escribime | pueden escribirme | puedes escribirme | podemos escribirte | podemos escribirle |
    te podemos escribir | le podemos escribir | escribirte aquí | escribirle aquí | antes de usarla | antes de usarlo |
    antes de utilizarla | antes de mandarle | antes de escribirle | antes de enviarle | para no escribir a quien |
    facilitaron esta dirección | facilitó esta dirección | dieron esta dirección | dejaron esta dirección |
    dejó esta dirección | nos dejaste esta | anotó esta dirección | nos indique si | indíquenos si | indícanos si |
    nos confirme que | saber por usted | saber por ti | solicitud de alta | alta en el portal | hacerla efectiva |
    hacerlo efectivo | hacer efectiva | hacer efectivo | sea efectiva | quedará firme | de forma provisional |
    listo quiero entrar | quiero entrar al equipo | abrirte las puertas | una cosita tuya | nos queda una cosita |
    eres casi | claro que soy yo | soy yo de verdad | yo soy quien | este correo es mío | esta dirección es mía |
    es mi buzón | me pertenece | le pertenece | es de usted | que sí eres | que sí es usted | que esta dirección es |
    que de veras eres | realmente es usted | si es usted quien | te leemos | le leemos | di que sí | diga que sí |
    dinos que sí | díganos que sí | decirnos que sí | nos digas que sí | decimos que sí | danos el sí | denos el sí |
    dar el sí | tu visto bueno para escribirte | falta tu visto bueno | su visto bueno | danos tu ok | último gesto |
    un gesto más | solo falta que | sólo falta que | nomás falta | no más falta | falta nada más | solo queda que |
    sólo queda que | ya solo queda | ya casi quedas | ya casi estás | ya casi eres | falta poquito | falta un pasito |
    un pasito más | queda un paso | nos falta un dato | queremos asegurarnos | queremos estar seguros |
    necesitamos asegurarnos | necesitamos saber que | para saber que | para cerciorarnos | dar por buena |
    dar por bueno | darme de alta | dame de alta | completar mi | completa tu registro | completar tu registro |
    complete su registro | completar su registro | completar el registro | completar el alta | completa tu inscripción |
    terminar mi registro | terminar mi alta | terminar mi inscripción | terminar de inscribirme |
    termina de inscribirte | acabar mi registro | acaba tu registro | acaba de registrarte | finalizar mi registro |
    finalizar el registro | finaliza tu registro | finalice su registro | finalizar mi alta | finalizar la inscripción |
    concluir mi registro | concluir el registro | concluya su registro | concluye tu registro | culminar mi registro |
    culmine su registro | culmina tu registro | cerrar mi inscripción | seguir con mi registro |
    seguir con el registro | echar a andar | ponerla en marcha | póngala en marcha | ponla en marcha | ponga en marcha |
    habilitar mi cuenta | habilitar tu cuenta | habilitar su cuenta | habilita tu cuenta | habilite su cuenta |
    habilitarla | encender mi cuenta | prender mi cuenta | estrenar mi | estrena tu cuenta | estrene su cuenta |
    estrenar tu | cuenta quede lista | cuenta quedará lista | cuenta te espera | cuenta le espera | dejar lista mi |
    dejar lista tu | dejar lista su | abrir mi espacio | crear mi perfil | crea tu perfil | cambio de correo |
    cambiar de correo | cambiaste de correo | cambió de correo | cambio de dirección | reemplaza a la anterior |
    reemplazar la anterior | sustituye a la anterior | sustituirá a la anterior | no te enviaremos nada hasta |
    no le enviaremos nada hasta | no te escribiremos hasta | si nadie pulsa | si nadie hace clic | quiero suscribirme |
    quiero recibir los | quiero los correos | sí suscríb* | sí inscríb* | sí confirmo | sí adelante | me suscribo |
    apúntame | apúntenme | anótame | anotame | anótenme | sumate | súmame | me llegan | sí me llega | nos llegan |
    están llegando | nuestros avisos te llegan | nuestros avisos le llegan | nuestros mensajes te llegan |
    nuestros mensajes le llegan | sí lo recibo | los recibo | lo recibo bien | te ha añadido a | te añadió a |
    te agregó a | te sumó a | le ha añadido a | lo ha añadido a | quiere que te unas | te invita a unirte |
    te invita a sumarte | me sumo | en cuanto nos digas | en cuanto nos diga | cuando nos digas que |
    cuando nos diga que | leímos bien | hemos leído bien | leyeron bien | han leído bien | no es de otra persona |
    no sea de otra persona | no es de otro | no sea de otro | estar tranquilos de que | quedarnos tranquilos |
    estén tranquilos | quédense tranquilos | doy mi conformidad | doy mi consentimiento | doy mi permiso |
    tienen mi permiso | tenéis mi permiso | nos das permiso | nos da permiso | sin su conformidad | sin tu conformidad |
    con su conformidad | acertamos | hemos acertado | acertaron | habéis acertado | acertasteis | si te llega este |
    si le llega este | que te llegan | que le llegan | te llegan nuestros | le llegan nuestros | te llegan los correos |
    le llegan los correos | te llegan bien los | si te llegan | si le llegan | te ha invitado a la organización |
    te ha invitado al equipo | te invita al equipo | te invitó al equipo | te ha invitado al espacio |
    para suscribirte pulsa | para suscribirte haz clic en el siguiente | para suscribirte sigue |
    para suscribirte visita | para suscribirse pulse | para suscribirse haga clic en el siguiente |
    para suscribirse siga | para suscribirse visite | si no te quieres suscribir | si no quieres suscribirte |
    si no se quiere suscribir | si no quiere suscribirse | si no desea suscribirse | si no deseas suscribirte |
    si no quieres apuntarte | si no quiere apuntarse | si no quieres unirte a la lista | si no desea unirse a la lista |
    invitación para unirse a la lista | invitación para unirte a la lista | invitación para suscribir* |
    invitado a la lista | invitada a la lista | añadiéramos tu dirección | añadiéramos su dirección |
    añadamos tu dirección | añadamos su dirección | se añada tu dirección | se añada su dirección |
    añadir tu dirección a la lista | añadir su dirección a la lista | añadir tu dirección de correo a la lista |
    solicitud de suscripción a la lista | petición de suscripción a la lista | pedido unirte a la lista |
    solicitado unirse a la lista | has pedido cambiar tu dirección | ha solicitado cambiar su dirección |
    has solicitado cambiar la dirección | solicitaste cambiar la dirección | solicitó el cambio de la dirección |
    te ha dado de alta en | le ha dado de alta en | le invita al equipo | le ha invitado al equipo | unirme al grupo |
    unirme al proyecto | únete al grupo | unirte al grupo | unirte al proyecto | unirte al espacio |
    unirse al espacio de trabajo | unirse al canal | surtirá efecto cuando visites | surtirá efecto cuando confirmes |
    aprobar la transferencia | aprobar el traslado | autorizar la transferencia | autorizar el traslado |
    autorizo la transferencia | autorizo el traslado | aceptar la transferencia | aceptar el traslado |
    confirmar el traslado | aprobar el cambio | aceptar el cambio | validar titular | validar datos del titular |
    validar contacto | validar el contacto | verificar titular | autorizar la emisión | aprobar la emisión |
    aprobar el certificado | activar mi alerta | activar tu alerta | activar la alerta | confirmar tu alerta |
    confirmar mi alerta | continuar mi candidatura | continuar con tu candidatura | finalizar mi candidatura |
    confirmar mi firma | confirmar tu firma | confirmar su firma | dirección del administrador |
    correo del administrador | correo de administración | dirección de administración | compruébala aquí |
    para empezar a recibir* | para comenzar a recibir* | actualizar tu hogar | actualizar mi hogar |
    demostrar el control | acreditar el control | demostrar que controla | pedido suscribirte a la lista |
    pedido suscribirse a la lista | solicitado suscribirte a la lista | solicitado suscribirse a la lista |
    pedido unirse a la lista | no será efectivo hasta que visites | no será efectivo hasta que confirmes |
    no tendrá efecto hasta que visites | no tendrá efecto hasta que confirmes | no se hará efectivo hasta que confirme |
    añadido una dirección secundaria | añadido un correo secundario | agregado una dirección secundaria |
    agregado un correo secundario | pedido recibir los comentarios | solicitado recibir los comentarios | firma válida |
    inscripción definitiva | invitación a la lista de correo | invitación a la lista de distribución |
    terminar tu alta | terminar su alta | completar tu alta | completar su alta | finalizar tu alta |
    finalizar el alta | cuenta quede activa | cuenta quede activada | cuenta esté activa | cuenta aún no está activa |
    cuenta todavía no está activa | aún no está activada | pero aún no se puede usar | todavía no se puede usar |
    iniciar el traslado | iniciar la transferencia | dar su conformidad | dé su conformidad | da tu conformidad |
    otorgue su consentimiento | levantar la suspensión | levantar suspensión | apruebe la emisión | aprueba la emisión |
    apruebe el certificado | apruebe la transferencia | aprueba la transferencia | apruebe el traslado |
    autorice la emisión | autorice el traslado | autorice la transferencia | autoriza el traslado |
    autoriza la transferencia
`),
  signIn: words(`
    abre la puerta | abrir la puerta | abra la puerta | pase por aquí | pasa adelante | estás dentro | estarás dentro |
    ya está dentro | y listo estás | déjame pasar | dejarle pasar | déjalo pasar | dejar pasar | directo a mi |
    directamente a mi | directamente a su | te lleva a tu | le lleva a su | ir a mi | ver mi cuenta | abre tu cuenta |
    abre tu perfil | abre tu espacio | abre tu panel | abre tu portal | abre tu puerta | abre tu área | abre su cuenta |
    abre su perfil | abre su espacio | abre su panel | abre su portal | abre su área | tu acceso | su acceso |
    tu llave | enlace personal | sin contraseñas | nada de contraseñas | no usamos contraseñas |
    olvídate de contraseñas | olvídate de la contraseña | olvídese de | en lugar de contraseña | en vez de contraseña |
    no hace falta clave | no necesita clave | no necesita contraseña | nada que recordar | nada que escribir |
    sin teclear | sin escribir | sin copiar | en vez de escribir | en lugar de escribir | en vez de teclear |
    en lugar de teclear | o simplemente pulsa | o simplemente pulse | o pincha | pinchando aquí | pinchando en |
    prefieres pulsar | prefiere pulsar | da pereza | mismo dispositivo | mismo navegador | mismo teléfono |
    mismo móvil | mismo equipo | aprobar dispositivo | autorizar el dispositivo | autoriza el dispositivo | pide paso |
    visto bueno para entrar | visto bueno al dispositivo | dale paso si eres | dale paso al dispositivo | dar paso |
    llévame a mi | llévame a la cuenta | llevame a | lléveme a | llévenme a | llevarme a | llévame adentro |
    llévame dentro | dejame entrar | dejame pasar | déjenme entrar | sin preguntarte nada | sin preguntarle nada |
    sin hacer preguntas | sin pedirte nada | sin pedirle nada | te deja directo | te deja directamente |
    te lleva directo | le lleva directo | se abre sin | un clic y estás | un toque y estás | quieren usar tu |
    quieren usar su | quieren entrar | quieren acceder | quiere usar tu | quiere usar su | pregunta si puede |
    pide que le abras | dejalo entrar | dejalo pasar | dejala entrar | déjala entrar | déjala pasar | déjelo entrar |
    déjelo pasar | déjela entrar | dejarlo entrar | dejarla entrar | dejarme entrar | permitir la entrada |
    permitir entrada | permitir el ingreso | permitir ingreso | permitir el acceso | autorizar ingreso |
    autorizar el ingreso | autorizar entrada | dar acceso | darle acceso | dale acceso | dejar el paso | abrir paso |
    estás adentro | entrás directo | entrá directo | entra directo | entras directo | entre directo | ingresa directo |
    ingresas directo | ingresar directo | ingrese directo | ingresar sin | ingresa sin | ingrese sin | entra sin |
    entre sin | entrar sin | entrás sin | acceder sin | accede sin | acceda sin | entrar de nuevo | volver a mi cuenta |
    volver a mi sesión | vuelve a tu cuenta | regresar a mi cuenta | entrar en mi cuenta | entrar a mi | ingresar a mi |
    acceder a mi cuenta | abrir mi sesión | abrirme la puerta | ábreme | ábrame | abrime | ábrete | sin memorizar |
    sin recordar | nada que memorizar | no tienes que recordar | no tiene que recordar | no hay que recordar |
    no tenés que recordar | adiós contraseñas | adiós a las contraseñas | se acabaron las contraseñas | ni contraseña |
    intento de entrar | intento de ingreso | quiere pasar | quiere ingresar | quiere acceder | intenta ingresar |
    intenta acceder | intentando entrar | intentando ingresar | trata de entrar | tratando de entrar | pide entrar |
    dispositivo pide acceso | navegador pide acceso | equipo pide acceso | ordenador pide acceso |
    dispositivo pide permiso | navegador pide permiso | equipo pide permiso | pide permiso para entrar |
    toca a tu puerta | toca la puerta | llama a la puerta | llama a tu puerta | golpea la puerta | está en la puerta |
    espera tu permiso | equipo espera tu | ordenador espera tu | navegador espera tu | espera su permiso |
    puerta sigue cerrada | puerta se cierra | es mi dispositivo | es mi teléfono | es mi celular | es mi compu |
    es mi computadora | reconozco este | confiar en este | tu pase directo | tu pase personal | su pase directo |
    su pase personal | enlace de entrada | enlace de ingreso | enlace para entrar | no hay contraseña que |
    no hay contraseñas | pediste entrar | ha pedido entrar | has pedido entrar | pidió entrar | pediste pasar |
    querías entrar | quería entrar | no hace falta que te acuerdes | no hace falta que se acuerde |
    no hace falta acordarse | no hace falta recordar | no hace falta que recuerdes | no hace falta que recuerde |
    tocá y listo | toca y listo | y listo ya estás | no tenés que acordarte | no tienes que acordarte |
    no tiene que acordarse | sin tener que recordar | sin registrarte | sin registrarse | sin crear cuenta |
    sin crear una cuenta | este atajo | un atajo para entrar | un atajo a tu | un atajo a su | te plantas en |
    sin más historias | sin más vueltas | acceso sin complicaciones | sabemos quién eres | ya sabemos quién es |
    sabemos quién es usted | no hace falta que te presentes | quiere ponerse | con tu usuario | con su usuario |
    la dejamos | lo dejamos pasar | lo dejamos entrar | sin aburrirte con | para no aburrirte con |
    para no marearte con | sin marearte con | quiere usar tus | es tuyo nomás | pide permiso para abrir tu |
    pide permiso para abrir su | pide permiso para acceder | pide permiso para usar tu | pide permiso para iniciar |
    código de acceso temporal | obtener código de acceso | confirmar dispositivo | confirmar el dispositivo |
    confirmar este dispositivo | verificar dispositivo | verificar el dispositivo | autorizar esta ip |
    permitir esta ip | autorizar esta dirección ip | permitir esta dirección ip | continuar la sesión |
    permitir la sesión
  `),
  reset: words(`
    se te fue | se te ha ido | se te borró | perdió | extravi* | no te acuerdas | no se acuerda | no recordabas | no recordaba | ya no sabes |
    quedó fuera | fuera de tu cuenta | no puedes entrar | no puede entrar | no logras entrar | quiero otra | poner otra aquí | poner otra ahora |
    pon otra aquí | pon otra ahora | ponga otra aquí | ponga otra ahora | elige una aquí | elige una ahora | elige una acá | elija una aquí |
    elija una ahora | elija una acá | elegir una aquí | elegir una ahora | elegir una acá | elija otra aquí | elija otra ahora | invéntate |
    piensa una aquí | piensa una ahora | piensa una acá | piensa otra aquí | piensa otra ahora | crea una aquí | crea una ahora | crea una acá |
    cree una aquí | cree una ahora | cree una acá | crear una aquí | crear una ahora | crear una acá | crea otra aquí | crea otra ahora |
    define una aquí | define una ahora | define una acá | una distinta | otra distinta | cámbiala | cámbiela | cambiarla | nueva clave | nuevo pin |
    volver a entrar | vuelve a entrar | devuélveme | escoger una aquí | escoger una ahora | escoger una acá | escoger otra aquí | escoger otra ahora |
    escoja una aquí | escoja una ahora | escoja una acá | escoja otra aquí | escoja otra ahora | escoge una aquí | escoge una ahora | escoge una acá |
    escoge otra aquí | escoge otra ahora | elige una nueva | elijo otra aquí | elijo otra ahora | elijo una aquí | elijo una ahora | elijo una acá |
    elegí otra aquí | elegí otra ahora | elegí una aquí | elegí una ahora | elegí una acá | elegir una nueva | ponle otra aquí | ponle otra ahora |
    póngale otra aquí | póngale otra ahora | poner una nueva | pon una nueva | dame otra | dame una nueva | denme otra | quiero una nueva |
    crear otra aquí | crear otra ahora | cree otra aquí | cree otra ahora | creá una aquí | creá una ahora | creá una acá | creá otra aquí |
    creá otra ahora | creo una nueva | hacer una nueva | hacé una nueva | haz una nueva | generar una nueva | genera una nueva | genere una nueva |
    inventa otra aquí | inventa otra ahora | inventá una aquí | inventá una ahora | inventá una acá | invente una aquí | invente una ahora |
    invente una acá | inventar otra aquí | inventar otra ahora | estrenar clave | estrenar contraseña | estrena una aquí | estrena una ahora |
    estrena una acá | asignar una nueva | asigne una aquí | asigne una ahora | asigne una acá | definir una nueva | registrar una nueva | renovarla |
    renuévala | no te acordás | no me acuerdo | no logra acordarse | no consigues recordar | no consigue recordar | se me fue | no das con |
    no da con | no atinas | no atina | no hay manera de entrar | no hay forma de entrar | no logra entrar | no logra ingresar | no logras ingresar |
    no puede ingresar | no puedes ingresar | no podés entrar | no podés ingresar | no consigues entrar | no consigue entrar | no consigue acceder |
    no consigues acceder | no puedes acceder | no puede acceder | no logra acceder | se quedó afuera | te has quedado fuera | se ha quedado fuera |
    quedaste fuera | quedaste afuera | recuperar mi cuenta | recupera tu cuenta | recupere su cuenta | recobrar el acceso | recobra tu acceso |
    restaurar el acceso | restaurar acceso | devolverme el acceso | devolverte el acceso | con qué clave | con qué contraseña | con qué palabra |
    se borró de | mente en blanco | quedó trancad* | quedó trabad* | se trancó | se trabó | por tantos intentos | demasiados intentos |
    muchos intentos | varios intentos | a su gusto | a tu gusto | a tu medida | desbloquear mi cuenta | desbloquea tu cuenta | desbloquee su cuenta |
    destrabar mi | destraba tu | primer acceso | primer ingreso | primera conexión | crea una nueva | crear una nueva | cree una nueva |
    creá una nueva | elija una nueva | elegí una nueva | ponga una nueva | define una nueva | escoge una nueva | escoja una nueva |
    eligiendo una contraseña | creando una contraseña | estableciendo una contraseña | crear mis credenciales | crea tus credenciales |
    cree sus credenciales
  `),
  unsubscribe: words(`
    ya basta | ya no más | no más correos | no más mensajes | no más avisos | no más cartas | no quiero nada |
    nada más | no me manden | no me mandes | dejen de | deja de | me voy | me salgo | fuera de la lista |
    bajarme de la lista | menos mensajes | menos avisos | menos cartas | con menos frecuencia | demasiados correos |
    descansar de | no me interesa | no me pregunten | sin recordatorios | qué te enviamos | qué te mandamos |
    lo que te enviamos | cada cuánto | no me escribáis más | no me enviéis más | ya estuvo | ya fue |
    ya tuve suficiente | ya tengo suficiente | ya tengo bastante | suficiente gracias | es suficiente | ya no gracias |
    no quiero estos | no quiero esto | recibo demasiados | recibo muchos | recibir menos | no me mandéis más |
    no enviarme más | no enviar más correos | ya no quiero | ya no los quiero | no deseo recibir | no deseo más |
    no volver a recibir | no más promociones | no más ofertas | no más boletines | basta de correos | basta de mails |
    basta de ofertas | sáquenme de | sacame de | sacarme de | quítenme de | bórrame | bórrenme | borrame | borrarme |
    borren mi | borrar mi correo | elimíname | elimínenme | eliminarme | retírenme | retirarme | salirme de |
    quiero salir de | quiero irme | quiero la baja | darte de baja | te das de baja | dese de baja | baja aquí |
    pido la baja | pedir la baja | solicitar la baja | tramitar la baja | dejar de recibirlo | dejar de recibirlos |
    dejar el boletín | abandonar la lista | demasiados mensajes | demasiados mails | muchos correos |
    recibes demasiado | menos mails | menos a menudo | bajarle a los | pausar los envíos | pausar los correos |
    pausar correos | parar los envíos | suspender los envíos | silenciar | elegir qué recibo | no quiero recordatorios |
    no quiero avisos | sin avisos | no más encuestas | mejor por sms | mejor por whatsapp | prefiero sms |
    prefiero whatsapp | me basta | me alcanza con | una vez por semana me | una vez al mes me | uno al mes me |
    así déjenlo | ya no me busquen | ya no me avisen | me paso a uno | un solo correo al mes |
    un solo correo por semana | no mandarme | no enviarme ofertas | no quiero ofertas | sin ofertas | sin promociones |
    sin publicidad | no me cuenten más | no me cuentes más | no quieres estos | no quieres estas | no quiere estos |
    no quieres más | no quiere más | ya no quieres | ya no quiere | quitarla de la lista | quitarlo de la lista |
    eliminarla de tu lista de seguimiento | quitar la página de tu lista de seguimiento |
    eliminar la página de tu lista de seguimiento | quitar la página de su lista de seguimiento |
    borrar la página de tu lista de seguimiento | quitar de tu lista de seguimiento | gestionar mis alertas |
    gestionar alertas | dejar de seguir | no quieres mensajes como | no desea mensajes como | este tipo de mensajes |
    este tipo de avisos | este tipo de correos | no me aviséis más | no me avisen más | no me avises más |
    semanal en lugar | en vez de diario | en lugar de diario | semanal en vez | no quiero revisar |
    dejar de recibir invitaciones | salir de la bolsa | no me avises de | no me avise de | no me aviséis de |
    no me avisen de
  `),
  approve: words(`
    era yo | somos nosotros | de acuerdo | aceptar acceso | fui yo | fuimos nosotros | yo lo hice | lo hice yo | yo lo pedí | lo pedí yo | he sido yo |
    hemos sido nosotros | déjalo entrar | déjala entrar | dejalo entrar | dejala entrar | déjelo entrar | déjelo pasar | es mío | es mía | sí es mío |
    sí es mía | lo conozco | la conozco | que pase | que entre | es nuestro | es nuestra | déjalo pasar | dejalo pasar | dejame pasar | dejame entrar |
    déjame entrar | déjame pasar | dejar pasar | dejarlo pasar | dejarlo entrar | permitir entrada | permitir ingreso | permitir el ingreso | permitir acceso |
    permitir el acceso | autorizar ingreso | autorizar acceso | autorizar el acceso | dar acceso | darle acceso | dale acceso | lo reconozco | la reconozco |
    reconozco este | es mi celular | es mi teléfono | es mi móvil | es mi dispositivo | es mi compu | es mi computadora | es mi ordenador | lo apruebo |
    sí permitir | sí autorizar | sí aprobar | es la nuestra | es el nuestro | déjala es | déjalo es | déjala pasar | sí déjala | sí déjalo
  `),
  deny: words(`
    no he pedido | no pedí | no lo pedí | no fui | otra persona | no la reconozco | no lo conozco | dirección equivocada | persona equivocada | no es mi |
    déjalo fuera | nunca pedí | no era yo | nunca lo vi | jamás lo vi | ni idea | no me suena | no lo he visto | no la conozco | yo no era | no fuimos |
    no lo reconozco | no reconozco esto | no es mío | no es mía | no lo he pedido | no lo solicité | yo no solicité | no lo hice | no he hecho |
    no tengo nada que ver | no sé quién | dejalo afuera | déjalo afuera | no lo dejes | no lo deje | no dejar entrar | no dejarlo | no permitir |
    no autorizar | no autorizo | no aprobar | negar acceso | negar el acceso | rechazar acceso | rechazar el acceso | denegar acceso | cerrar la puerta |
    cierra la puerta | bloquéalo | bloquéelo | bloquealo | bloquear acceso | bloquear mi | se equivocaron de | equivocado de persona | ni hablar |
    ni pensarlo | ni en broma | ni de broma | ni loco | ni loca | para nada | no me inscribí | no me he inscrito | no me registré | no me he registrado |
    no me suscribí | no me he suscrito | congelar mi cuenta | congelar cuenta | congelar la cuenta | congela tu cuenta | suspender mi cuenta |
    si no fuiste tú quien | si no has sido tú quien | si no fue usted quien | si no ha sido usted quien | si no fuiste vos quien
  `),
  elsewhere: words(`
    ver en el navegador | ver en línea | ver online | ver este correo en | abrir en el navegador | versión en línea | versión web | versión online |
    términos y condiciones | dudas sobre | preguntas sobre | ayuda | precios | cartilla médica | cambiar la hora | elegir otro día | anular la cita |
    cancelar la cita | agregar al calendario | añadir al calendario | cambiar mi reserva | cancelar mi reserva | términos de uso | términos del servicio |
    condiciones generales | condiciones de uso | aviso legal | protección de datos | normas | reglamento | bases legales | preguntas frecuentes |
    atención al cliente | atención a clientes | servicio al cliente | contáctanos | contáctenos | escríbenos | escríbanos | quiénes somos | sobre nosotros |
    trabaja con nosotros | dónde estamos | cómo llegar | nuestras tiendas | sucursales | oficinas | horario | horarios | calendario académico | la tienda |
    catálogo | novedades | tarjetas regalo | el menú | menú del día | cartelera | ver la agenda | programa del mes | libro del mes | quedadas |
    plano del huerto | saber más | conoce más | más información | leer más | leer la nota | leer el artículo | seguir leyendo | escuchar el episodio |
    descarga la app | descargar la app | descargar recibo | rastrear mi | rastrea tu | seguir mi envío | seguir el envío | dónde está mi |
    devoluciones y cambios | cambios y devoluciones | califica tu | calificar el viaje | valorar la | dejar una reseña | responder a la reseña |
    volver a pedir | perdí algo | síguenos | invita a un amigo | red de prestadores | qué llevar | mi extracto | estado de cuenta
  `),
};
