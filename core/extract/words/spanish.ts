import { type Language, words } from "./language.ts";

export const SPANISH: Language = {
  codeNames: words(`
    id de activación | identificador de activación | código de verificación | codigo de verificacion | código de seguridad | código de confirmación | código de acceso |
    código de un solo uso | contraseña de un solo uso | código de inicio de sesión | código de activación |
    código de autenticación | clave de un solo uso | clave dinámica | código único | código temporal |
    código de validación | código otp | código de único uso | código para iniciar sesión | clave temporal |
    clave de acceso único | código de recuperación | código de restablecimiento | código de emparejamiento |
    código de vinculación | código del dispositivo | código de ingreso | código de identificación | token de seguridad |
    código de registro | nip dinámico | nip de acceso | nip temporal | clave única | número de seguridad |
    número de verificación | clave de verificación | clave de confirmación | clave de seguridad | clave de activación |
    clave de registro | clave de acceso temporal | token de acceso | clave efímera | clave de emparejamiento |
    clave de firma | valor de control | palabra de entrada | palabra de acceso | palabra de seguridad |
    contraseña de un uso | contraseña para una única entrada | contraseña desechable | código desechable |
    pin desechable | código de desbloqueo | segundo factor | id de verificación | n.º de activación |
    número de activación | número de confirmación del acceso | dígitos de control | dígitos de seguridad |
    dígitos de acceso | pin que necesitas | pin que necesita | pin temporal | pin de un solo uso | palabra clave de su |
    palabra clave de tu | referencia de un solo uso | llave de un solo uso | token de un solo uso | código de entrada |
    código para entrar | código para ingresar | código de autenticidad | código de un único uso | código de firma |
    código de seis dígitos | código de 6 dígitos | código de cuatro dígitos | código de 4 dígitos |
    código de 8 dígitos | código numérico | código secreto | llave de acceso | llave temporal | llave digital |
    clave de ingreso | clave de entrada | clave de un uso | clave desechable | clave provisional | clave provisoria |
    clave de autorización | clave de un único uso | clave para entrar | clave del momento | contraseña temporal |
    contraseña provisional | contraseña de único uso | pin de acceso | pin de ingreso | pin de verificación |
    pin de confirmación | pin provisional | nip de un solo uso | nip de confirmación | nip de verificación |
    número de acceso | dígitos de verificación | dígitos de confirmación | cifras de seguridad | cifras de control |
    palabra de paso | token de verificación | token digital | token de confirmación | combinación secreta |
    código de correo electrónico | código de correo | código del correo | código por correo | código del autenticador | código de autenticador | código autenticador
  `),
  codeWords: words(`
    código | codigo | códigos | dígitos | pin | nip | código de autorización | cifras | caracteres | letras |
    combinación | contraseña de un solo uso | santo y seña | serie de números | estas cifras | estos dígitos |
    los dígitos | seis cifras | seis dígitos | cuatro cifras | cuatro dígitos | cinco cifras | cinco dígitos |
    ocho dígitos | seis caracteres | ocho caracteres | estos numeritos | esta combinación | esta serie |
    numeritos de abajo | estos números | estos caracteres | cuatro números | cinco números | seis números |
    ocho números | siete cifras | siete dígitos | ocho cifras | cinco caracteres | cuatro letras | estos cinco números | estos seis números | palabra mágica
  `),
  passwords: words(`
    clave | contraseña | contraseñas | claves
  `),
  numberWords: words(`
    llave | secuencia | combinación | caracteres | cifra | cifras | palabras | número | el número | números | clave numérica | palabra | la cifra
  `),
  otherNumbers: words(`
    pedido | factura | referencia | ref | seguimiento | envío | reserva | localizador | tel | tfno | fax | c p | cif |
    nif | iva | apartado | cupón | código fuente | código qr | código de barras | código de referido | contrato |
    expediente | nº | n.º | terminada en | que termina en | rfc | código del producto | código de recogida |
    contraseña del wifi | clave wifi | clave del wifi | caso | código puk |
    código de encuesta | número de caso | número de tarjeta | código seguro de verificación | csv | código cups | cups |
    nº cliente | código de agente | núm | folio | clave de rastreo | clabe | curp | últimos dígitos | últimas cifras |
    últimos 4 dígitos | últimos cuatro dígitos | terminado en | finalizada en | usuario | nombre de usuario |
    identificador | localizador de reserva | lectura | contador | siniestro | reclamación | incidencia | parte |
    avería | dorsal | resultado | saldo | matrícula | consumo | turno | emergencias | décimo | puja | subasta |
    microchip | código de participación | código de entrega | candidatura | plaza | llame | llámenos | llámanos |
    llama al | llamar al | llamando al | extensión | ext | interno | anexo | conmutador | aula | parcela |
    expediente n | resguardo | albarán | boleta | comprobante | operación | cvu | cbu | alias | sucursal | póliza |
    comuníquese al | comunícate al | marque al | marca al | atención al | línea gratuita | llamá al | números premiados | combinación ganadora | número complementario | reintegro | código antiphishing | código anti phishing | palabra antiphishing | frase antiphishing | código de descarga | código de canje | código de tu central | código de la central | código de tu alarma | código en la parte trasera | código de la etiqueta
  `),
  trade: words(`
    descuento* | oferta* | rebaja* | cupón | cupon | promoción | promo | carrito | envío gratis | vuelo* |
    hotel | viaje* | reserva | compra* | ahorra* | amigos | factura | tienda
  `),
  enter: words(`
    introduce | introduzca | ingresa | ingrese | use | utiliza | utilice | escribe | escriba | teclea | digita |
    digite | copia | usa el | usa este | ponlo | pon | pega | pegue | captura | captúralo | anota | introdúcelo |
    digítalo | cópialo | teclee | tecléalo | ingrésalo | mete | dicta | dícta* | dicte | dígale | léele | léelo |
    léalo | rellena | rellene | coloca | coloque | escríbe* | introdúzca* | ingresar | introducir | escribir | teclear |
    responde con | transcribe | apunta | ponga | dile al | dígale al | anote | marca | marque | traslade | dale | dile |
    lea en voz alta | léela | cópiala | pégalo | pégala | ponla | pon ahí | responda con | tecléala | copiar | pegar |
    anotar | capturar | digitar | introducirlo | escribirlo | copiarlo | teclearlo | basta con copiar | pones |
    escribes | introduces | tecleas | captura estos | capturar los | captúrelo | captúrela | captúrala |
    tienes que capturar | carga | cargá | cargue | cargalo | cárgalo | cargá esto | cargar | ingresá | ingresalo |
    ingresá el | escribí | escribilo | poné | ponelo | poné esto | ponlo en | copiá | copialo | pegá | pegalo | tipeá |
    tipea | tipee | tipéalo | tecleá | digitá | digítelo | introducí | anotá | anótalo | anótelo | apúntalo |
    transcriba | transcríbelo | reproduce | reproduzca | mete el | mete los | mete estos | meta | métela | mételo |
    póngalo | póngala | cópialas | cópialos | copie estas | copia estas | copia estos | ahí va | ahí va esto | va esto |
    facilite | facilita | comunica | proporciona | proporcione | suministre | contesta con | responda | dinos |
    dígalos | dilos | léelos | deletrea | tocá | a introducir | a teclear | a ingresar
  `),
  places: words(`
    app | aplicación | página | pantalla | ventana | campo | formulario | casilla | sitio | web | navegador |
    dispositivo | terminal | consola | ordenador | computadora | móvil | celular | teléfono | tele |
    televisor | tableta | operador | operadora | agente | portal | recuadro | cuadro | pestaña |
    caja de texto | altavoz | impresora | panel | teclado | plataforma | quiosco | se le pedirá |
    se te pedirá | te lo pida | se lo pida | gestor | gestora | hueco | compu | la compu | laptop | portátil |
    reloj | espacio en blanco | casillas | cajita | cuadrito | recuadros | campos | te lo pidan |
    se lo pidan | te los pidan | se los pidan | te las piden | te lo piden | te los piden | se lo piden |
    donde te lo pidan | donde te las pidan | donde se lo pidan | cuando te lo pida | cuando se lo pida |
    barra | ventanita | cajero | datáfono | mando | lector | mostrador | al teléfono
  `),
  access: words(`
    cuenta | cuentas | dispositivo | dispositivos | navegador | identidad | seguridad | eres tú | es usted | fuiste tú |
    fue usted | seas tú | sea usted | que eres tú | acceso | acceder | entrar | autoriza | autorizar | autorice |
    autorización | aprobar | aprueba | apruebe | autenticación | autenticar | registro | registrarte | registrarse |
    vincular | emparejar | enlazar | desbloquear | desbloquea | bloqueada | dos pasos | dos factores | alguien |
    intento | intentando | continuar | continúa | seguir | terminar | bienvenido | bienvenida | sesión | confianza |
    área de clientes | área personal | alta | acreditar su identidad | acreditar tu identidad | perfil |
    emparejamiento | vinculado | sos vos | que sos vos | fuiste vos | eres quien | que eres quien | es quien dice |
    quieres entrar | quiere entrar | querés entrar | quiere pasar | entrar al | entrar en tu | entrar a tu |
    ingresar a | ingresar al | ingreso | inicia tu | abrir tu | abriste la | abrir su | abrir la cuenta |
    nuevo dispositivo | equipo nuevo | otro dispositivo | nuevo equipo | ponerte al día | conecta tu | conectar |
    enlaza | vas a enlazar | sincronizar | sincroniza | emparejando | demostrar que | demuestra que |
    comprobar que eres | autorizar el pago | autorizar la transferencia | autorizar la operación | quieres mandar |
    querés mandar | va a transferir | vas a transferir | firmar | firma digital | firma electrónica |
    recuperar el acceso | área de cliente | área privada | banca en línea | banca móvil | billetera |
    entrar en contacto | entrar en vigor | entrar al grupo | entrar al canal | entrar al sorteo | entrar a la sala |
    ingresar al grupo | ingresar a la sala | está activa | sigue activa | cuenta activa | sesión activa
  `),
  disclaims: words(`
    si no fuiste tú | si no fue usted | si no has sido tú | si no ha sido usted | si no has | si no ha | si no lo |
    si no la | si no solicitaste | si no solicitó | si no pediste | si no pidió | no has solicitado | no has pedido |
    no lo pediste | no lo solicitaste | no lo has | no fuiste tú | no eres tú | no reconoces | no reconoce | ignora |
    ignore | ignóralo | ignorar | no hagas caso | haz caso omiso | haga caso omiso | omite este | descarta | desestima |
    bórralo | elimínalo | elimina este | no tienes que hacer nada | no es necesario hacer nada | por error |
    otra persona | no has pedido nada | no ha pedido nada | no hagas nada | no haga nada | borra este | borre este |
    si tú no | si tú no fuiste | si vos no | si no sos vos | si no fuiste vos | si usted no | si usted no fue |
    si no es usted | si no eres tú | si no era usted | si no eras tú | si no te suena | si no le suena | si no sabes |
    si no sabe | si no reconoces | si no reconoce | no sabes de qué | no sabe de qué | no sé de qué |
    si alguien se equivocó | si alguien más | si alguien lo | no pasa nada | nada que hacer | no hay nada que hacer |
    no tienes que hacer | no tenés que hacer | no hace falta que hagas | no es necesario que | no tiene que hacer nada |
    déjalo estar | déjelo estar | dejalo pasar | deja este | no le hagas caso | no le haga caso | olvida este |
    olvídalo | olvídate de este | olvide este | pasa de este | tíralo | bórralo sin más | puedes ignorar |
    puede ignorar | podés ignorar | ignoralo | ignorá | borralo | borrá | eliminalo | elimínelo | bórrelo |
    haz de cuenta | desestime | descarte | no hiciste tú | no lo hiciste | no pediste nada | no fue usted
  `),
  secrecy: words(`
    no lo compartas | no lo comparta | no compartas | no comparta | nunca compartas | nunca lo | no se lo |
    no se la | no lo des | no la des | no lo digas | a nadie | con nadie | con terceros | nunca te pedir* |
    nunca le pedir* | jamás te pedir* | jamás le pedir* | nadie de | nunca te lo | nunca se lo |
    confidencial | guárdalo | guárdatelo | mantenlo | secreto | nuestro personal | nuestros empleados |
    no lo reenvíes | no lo comuniques | no se lo pases | no lo pases | no lo pase | no se lo des |
    no se lo dé | no se lo digas | no se lo diga | no se los | no las compartas | no los compartas |
    no los comparta | no los des | no las des | no los dictes | no lo dictes | no lo dicte | no dictes |
    no des este | no entregues | no entregue | no facilites | no facilite | no lo facilites | no reveles |
    no revele | no lo reveles | no lo muestres | no muestres | no lo publiques | no lo compartás |
    ni siquiera a nosotros | ni a nosotros | ni con nosotros | ni aunque | aunque digan que | solo para ti |
    sólo para ti | solo tuyo | solo suyo | es personal | guárdatelo para ti | ningún empleado |
    ningún asesor | jamás te lo | jamás se lo | nunca te la | nunca se la
  `),
  spent: words(`
    fue usado | se usó | se ha usado | ha sido utilizado | fue utilizado | ya se utilizó | ya fue utilizado |
    ha caducado | caducó | ha expirado | expiró | venció | no es válido | inválido | incorrecto |
    no funciona | fue cancelado | cancelado | ya no es | ya no sirve | ya no vale | ha sido reemplazado |
    fue reemplazado | ha sido sustituido | se ha sustituido | queda anulado | ha quedado anulado | ya caducó |
    ya venció | ya expiró | ya está vencido | está vencido | dejó de servir | dejó de funcionar |
    ya fue usado | ya se usó | ya lo usaste | ya se ha usado | ha dejado de | no sirve | quedó sin efecto |
    queda sin efecto | ha vencido | se venció | no coincide
  `),
  examples: words(`por ejemplo | p ej`),
  meetings: words(`
    reunión* | seminario web | webinar* | videoconferencia* | conferencia | videollamada |
    unirse a la reunión | unirse por teléfono | id de reunión | videollamadas | zoom
  `),
  verify: words(`
    verificar | verifica | verifique | verificación | confirmar | confirma | confirme | confirmación |
    activar | activación | validar | valida | validación | completar registro | completa tu registro |
    aceptar invitación | suscribirme | confirmo | verifícalo | confirma tu | activa tu | activa tu cuenta |
    activa la cuenta | verificá | confirmá | validá | activá | active su | active la cuenta | valide |
    comprobar mi dirección | comprobar tu dirección | comprobar su dirección | comprueba tu dirección |
    compruebe su dirección | comprobar la cuenta | comprobar mi cuenta | completar el registro |
    completa el registro | complete su registro | completar mi registro | completar tu registro |
    finalizar registro | finaliza tu registro | terminar el registro | aceptar la invitación |
    acepta la invitación | acepte la invitación | unirme al equipo | únete al equipo | confírmal* |
    confírmel* | actívalo | actívala | actívelo | actívela | valídalo | valídala | verifícala | verifíquelo |
    verifíquela | confirmarlo | confirmarla | verificarlo | verificarla | activarlo | activarla | validarlo |
    validarla | confirmalo | confirmala | activalo | activala | habilitar tu cuenta |
    habilitar su cuenta | habilita tu cuenta | dar de alta tu usuario | dar de alta su usuario | dar de alta tu cuenta | dar de alta su cuenta | activar usuario | activar el usuario | activar mi usuario
  `),
  signIn: words(`
    iniciar sesión | inicia sesión | inicie sesión | inicio de sesión | entrar | acceder | accede | ingresar |
    ingresa | enlace mágico | enlace de acceso | iniciá sesión | ingresá | entrá | accedé |
    iniciar la sesión | inicia la sesión | inicie la sesión | conéctate a | conéctese a | conectate a |
    loguearse | loguearte | loguéate | logueate | identifícate | identifíquese | identificate | entrar al |
    entrar en tu | entrar a tu | ingresar a | ingresar al | quieres entrar | quiere entrar | querés entrar |
    a ingresar | ingrese a su cuenta | ingrese a tu cuenta
  `),
  reset: words(`
    restablecer | restablece | restablezca | restablecimiento | nueva contraseña | cambiar contraseña |
    cambiar la contraseña | cambiar tu contraseña | cambia tu contraseña | olvidaste tu contraseña |
    contraseña olvidada | recuperar | crear contraseña | recuperación | escoger otra contraseña |
    elegir otra contraseña | elige otra contraseña | elija otra contraseña | crear otra contraseña |
    crea una nueva contraseña | crear nueva contraseña | crear nueva clave | nueva clave | otra contraseña |
    otra clave | contraseña perdida | olvidé mi contraseña | olvidó su contraseña | olvidaste tu clave |
    olvidó su clave | olvidé mi clave | perdiste tu contraseña | perdió su contraseña | cambiar mi contraseña |
    cambiar clave | cambiar la clave | cambiar mi clave | cambie su contraseña | cambie su clave | cambia tu clave |
    renovar contraseña | renovar la contraseña | renueva tu contraseña | actualizar contraseña | blanquear | blanqueo |
    recupera tu | recupere su | recupera el acceso | no puedes entrar | no puede entrar | no podés entrar |
    no puedes ingresar | no puede ingresar | no podés ingresar | no puedes acceder | no puede acceder |
    no logras entrar | no logra entrar | no logras ingresar | no logra ingresar | no logra acceder |
    no consigues entrar | no consigue entrar | no consigues acceder | no consigue acceder | no recuerdas cómo entrar |
    no recuerda cómo entrar | con qué palabra ingresa | con qué clave ingresa | con qué clave entra |
    problemas para entrar | problemas para ingresar | problemas para acceder | problemas para iniciar sesión |
    quedaste fuera de tu cuenta | quedó fuera de su cuenta | elegir una contraseña | elige una contraseña |
    elija una contraseña | establecer contraseña | establecer una contraseña | establezca una contraseña |
    definir contraseña | definir una contraseña | contraseña distinta | contraseña diferente | clave distinta |
    clave diferente | crear una contraseña | cree una contraseña | crear clave | crear una clave | cree una clave |
    inventar otra clave | invente una clave | ponga una contraseña | pon una contraseña | ponga otra contraseña |
    pon otra contraseña | poner una contraseña | poner otra contraseña | ponga una clave | pon otra clave |
    ponga otra clave | poner otra clave | contraseña que sí recuerde | contraseña que recuerde |
    contraseña que sí recuerdes | asignar contraseña | asigne una contraseña | asigna una contraseña |
    no recuerda la contraseña | no recuerdas la contraseña | no recuerda su contraseña | no recuerdas tu contraseña |
    no recordás tu contraseña | no recordás la contraseña | no recuerda la clave | no recuerdas tu clave |
    no recuerda su clave | no se acuerda de la contraseña | no te acuerdas de la contraseña |
    no te acordás de la contraseña | no se acuerda de su contraseña | no te acuerdas de tu contraseña |
    no te acordás de tu clave | fijar una contraseña | fije una contraseña | cambio de contraseña | generar contraseña |
    genere una contraseña | contraseña que te guste | contraseña que le guste | contraseña que prefieras |
    contraseña que prefiera | contraseña que usarás | contraseña que usará | elige la contraseña | elija la contraseña |
    elegir la contraseña | elegí la contraseña | escoge la contraseña | escoja la contraseña |
    contraseña de tu elección | contraseña de su elección | reponer la contraseña | reponer tu contraseña |
    reponer su contraseña | restablecela | reiníciala | reiniciarla | restablecerl* | restablécel* | restablézcal* |
    desbloquear mi cuenta | desbloquear tu cuenta | desbloquear la cuenta | desbloquea tu cuenta | restablecé |
    cambiá tu contraseña | cambiá la contraseña | cambiá tu clave | creá una contraseña | creá tu contraseña |
    recuperá tu | recuperá la | reemplazar la contraseña | reemplazar contraseña | sustituir la contraseña |
    elegir tu contraseña | elegir su contraseña | elegir tu clave | elegir su clave | elige tu contraseña | elige tu clave | elija su contraseña | elija su clave |
    elegí tu contraseña | elegí una contraseña | elegí tu clave | escoger tu contraseña | escoger su contraseña | escoger la contraseña | escoger una contraseña |
    escoger tu clave | escoger su clave | escoge tu contraseña | escoge una contraseña | escoge tu clave | escoja su contraseña | escoja una contraseña | escoja su clave |
    establecer tu contraseña | establecer su contraseña | establecer la contraseña | establecer tu clave | establecer su clave | establece tu contraseña |
    establece la contraseña | establece una contraseña | establece tu clave | establezca su contraseña | establezca la contraseña | establezca su clave |
    definir tu contraseña | definir su contraseña | definir la contraseña | definir tu clave | definir su clave | define tu contraseña | define la contraseña |
    define una contraseña | define tu clave | defina su contraseña | defina la contraseña | defina una contraseña | defina su clave | modificar tu contraseña |
    modificar su contraseña | modificar la contraseña | modificar tu clave | modificar su clave | modifica tu contraseña | modifica la contraseña | modifica tu clave |
    modifique su contraseña | modifique la contraseña | modifique su clave | cambiar su contraseña | cambiar tu clave | cambiar su clave | cambia la contraseña |
    cambie la contraseña | crear tu contraseña | crear su contraseña | crear la contraseña | crear tu clave | crear su clave | crea tu contraseña | crea la contraseña |
    crea una contraseña | crea tu clave | cree su contraseña | cree la contraseña | cree su clave | renovar tu contraseña | renovar su contraseña | renovar tu clave |
    renovar su clave | renueva la contraseña | renueva tu clave | asignar tu contraseña | asignar su contraseña | asignar la contraseña | asignar una contraseña |
    asignar tu clave | asignar su clave | poner tu contraseña | poner su contraseña | poner la contraseña | poner tu clave | poner su clave | fijar tu contraseña |
    fijar su contraseña | fijar la contraseña | fijar tu clave | fijar su clave | configurar tu contraseña | configurar su contraseña | configurar la contraseña |
    configurar una contraseña | configurar tu clave | configurar su clave | recuperar el acceso | recupere el acceso | recuperar tu acceso | recuperar su acceso
  `),
  unsubscribe: words(`
    cancelar suscripción | cancelar la suscripción | cancelar tu suscripción | darse de baja | darme de baja |
    date de baja | baja | dejar de recibir | desuscribir* | anular suscripción | anular la suscripción |
    preferencias de correo | gestionar preferencias | baja de la lista | cancelar mi suscripción |
    gestionar suscripciones | no enviar más | no quiero recibir | no recibir más | ya no quiero recibir |
    salir de la lista | no me escriban más | no me escribáis más | no me envíen más | no quiero más correos |
    cancelar boletín | cancelar el boletín | cancelar mi inscripción | anular mi suscripción |
    gestionar mi suscripción | gestionar tus suscripciones | gestionar mis preferencias | gestiona tus preferencias |
    administrar preferencias | administrar suscripción | administrar mis correos | preferencias de comunicación |
    preferencias de envío | preferencias de notificación | quitarme de la lista | sácame de la lista |
    eliminar mi correo | quiero darme de baja | solicitar baja | salir de nuestra lista | salir de esta lista |
    salir de las listas | salirte de la lista | salirse de la lista | sacarme de la lista | no te lleguen más |
    no te llegue más | no le lleguen más | no me lleguen más | no le llegue más | ya no te lleguen | ya no le lleguen |
    ya no me lleguen | dejen de llegarte | dejen de llegarle | dejen de llegarme | que dejen de llegar |
    no recibas más | no reciba más | ya no me manden | no me manden | no me manden más | ya no me envíen |
    ya no me escriban | dejar de recibirlos | dejar de recibirlas | no me avisen más | no me avises más |
    no me avise más | no me molesten más | no me molesten | solo lo importante | solo lo esencial | olvídense de mí |
    olvídate de mí | olvidaos de mí | no me recuerden más | no me recuerdes más | cómo quieres que te avisemos |
    cómo quiere que le avisemos | cómo querés que te avisemos | cómo prefiere que le avisemos |
    cómo prefieres que te avisemos | cancelá tu suscripción | cancela tu suscripción | cancela la suscripción |
    cancele su suscripción | anula tu suscripción | anulá tu suscripción | anule su suscripción | dese de baja |
    darte de baja | desuscribite | desuscríbete | desuscríbase | no quieres recibir | no quiere recibir |
    no deseas recibir | no desea recibir | no querés recibir | ya no quieres recibir | ya no quiere recibir |
    ya no deseas recibir | ya no desea recibir | ya no querés recibir | si no quieres recibir | si no quiere recibir |
    si no deseas recibir | si no desea recibir | cambiar tus ajustes de notificación | ajustes de notificación | dejar de seguir | dejar de seguirla | dejar de seguirlo | deja de seguir | deje de seguir | dejar de vigilar | dejar de vigilarla | dejar de observar | dejar de monitorear | dejar de supervisar | ya no quieres seguir esta | no quieres seguir recibiendo | no quiere seguir recibiendo | no recibir más estos | opciones de suscriptor | opciones de suscripción a la lista | temas a los que estás suscrit* | temas a los que está suscrit* | listas a las que estás suscrit* | listas a las que está suscrit* | suscripción a temas | elimináramos tu dirección | elimináramos su dirección | eliminar tu dirección de la lista | eliminar su dirección de la lista | eliminar tu dirección de correo de la lista | quitar tu dirección de la lista | quitar su dirección de la lista | eliminado de la lista | eliminada de la lista | pedido darte de baja | solicitado darte de baja | solicitado darse de baja | pedido darse de baja | darte de baja de la lista | dándose de baja de | dándote de baja de | abandonar la lista | dejar la lista | ya no deseas seguir | ya no desea seguir | no deseas seguir este | no desea seguir este | ya no quieres seguir | ya no quiere seguir | no seguir más | no quieres recibir estas | no deseas recibir estos | no desea recibir estos | preferencias de suscripción | preferencias de mi suscripción | preferencias de tu suscripción | silenciar esta conversación | silenciar este hilo | silenciar conversación | si vos no querés recibir | no querés recibir más | si usted no desea recibir | si usted no desea seguir recibiendo | si usted no quiere recibir | si usted ya no desea | si tú no quieres recibir
  `),
  clickHere: words(`
    haz clic aquí | haga clic aquí | clic aquí | aquí | este enlace | enlace | continuar | comenzar | empezar |
    pulsa aquí | link | ir a | continuar a | ver | abrir | pincha aquí | el botón | este botón | siguiente | acá |
    clic acá | haz clic | da clic | dale clic | dale clic aquí | da clic aquí | dé clic aquí | dar clic aquí |
    hacé clic | hacé clic acá | tocá acá | toca aquí | toque aquí | presiona aquí | presione aquí | pulse aquí |
    pincha | pinche aquí | pícale aquí | entrá acá | entra aquí | entre aquí | por aquí | por acá | seguir | sigue |
    siga | adelante | proceder | prosigue | continúa | continúe | continuá | vamos | vamos allá | ir | terminar |
    finalizar | concluir | completar | acabar | listo | quiero seguir | seguir adelante | sigue este enlace |
    siga este enlace | este vínculo | el enlace | enlace de abajo | el siguiente enlace | el siguiente botón |
    botón de abajo | siguiente paso | entrar aquí | desde acá | desde aquí | en este enlace | mediante este enlace |
    a través de este enlace | pinchando aquí | haciendo clic aquí | pulsando aquí | en esta página | esta página |
    en este link | este link | avísanos | avísenos | avisanos | avísanos aquí | avísenos aquí | háznoslo saber |
    háganoslo saber | dínoslo aquí | díganoslo aquí
  `),
  expires: words(`
    valido* | vigencia | dentro de | en los próximos | durante | caduc* | expir* | venc* | vigent* |
    funciona | dura | durará | disponible | en los siguientes | válid* | ya no | dejará de | tienes | tiene |
    antes de que pasen | hasta las | antes de las | dejarán de | se borra | se borran | se autodestruye |
    se cae | se caen | se apaga | pasado ese | pasados | transcurrido | transcurridos | tenés | vale | valen |
    valdrá | sirve | sirven | duran
  `),
  seconds: words(`segundo | segundos`),
  minutes: words(`minuto | minutos | min`),
  hours: words(`hora | horas`),
  days: words(`día | días | dia | dias`),
  wrote: words(`escribió | escribio | ha escrito`),
  fromLabels: words(`de | remitente`),
  sentLabels: words(`
    enviado | enviado el | fecha | para | asunto | a | cc | responder a | enviada | enviada el |
    destinatario | enviado a
  `),
  quoteTitles: words(`
    mensaje original | mensaje de origen | correo original | su mensaje | tu mensaje | su consulta |
    mensaje anterior | mensajes anteriores | historial
  `),
  forwardTitles: words(`
    mensaje reenviado | inicio del mensaje reenviado | comienzo del mensaje reenviado | correo
    reenviado | reenviado por
  `),
  sentFrom: words(`enviado desde mi | enviado desde | obtener outlook | enviado con | enviado`),
};
