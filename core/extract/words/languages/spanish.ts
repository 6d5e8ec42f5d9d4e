import { type Language, words } from "../language.ts";
import { SPANISH_RESET, SPANISH_UNSUBSCRIBE } from "./spanish-links.ts";

export const SPANISH: Language = {
  codeNames: words(`
    id de activación | identificador de activación | código de verificación | codigo de verificacion |
    código de seguridad | código de confirmación | código de acceso | código de un solo uso |
    contraseña de un solo uso | código de inicio de sesión | código de activación | código de autenticación |
    clave de un solo uso | clave dinámica | código único | código temporal | código de validación | código otp |
    código de único uso | código para iniciar sesión | clave temporal | clave de acceso único | código de recuperación |
    código de restablecimiento | código de emparejamiento | código de vinculación | código del dispositivo |
    código de ingreso | código de identificación | token de seguridad | código de registro | nip dinámico |
    nip de acceso | nip temporal | clave única | número de seguridad | número de verificación | clave de verificación |
    clave de confirmación | clave de seguridad | clave de activación | clave de registro | clave de acceso temporal |
    token de acceso | clave efímera | clave de emparejamiento | clave de firma | valor de control | palabra de entrada |
    palabra de acceso | palabra de seguridad | contraseña de un uso | contraseña para una única entrada |
    contraseña desechable | código desechable | pin desechable | código de desbloqueo | segundo factor |
    id de verificación | n.º de activación | número de activación | número de confirmación del acceso |
    dígitos de control | dígitos de seguridad | dígitos de acceso | pin que necesitas | pin que necesita |
    pin temporal | pin de un solo uso | palabra clave de su | palabra clave de tu | referencia de un solo uso |
    llave de un solo uso | token de un solo uso | código de entrada | código para entrar | código para ingresar |
    código de autenticidad | código de un único uso | código de firma | código de seis dígitos | código de 6 dígitos |
    código de cuatro dígitos | código de 4 dígitos | código de 8 dígitos | código numérico | código secreto |
    llave de acceso | llave temporal | llave digital | clave de ingreso | clave de entrada | clave de un uso |
    clave desechable | clave provisional | clave provisoria | clave de autorización | clave de un único uso |
    clave para entrar | clave del momento | contraseña temporal | contraseña provisional | contraseña de único uso |
    pin de acceso | pin de ingreso | pin de verificación | pin de confirmación | pin provisional | nip de un solo uso |
    nip de confirmación | nip de verificación | número de acceso | dígitos de verificación | dígitos de confirmación |
    cifras de seguridad | cifras de control | palabra de paso | token de verificación | token digital |
    token de confirmación | combinación secreta | código de correo electrónico | código de correo | código del correo |
    código por correo | código del autenticador | código de autenticador | código autenticador
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
    pedido | referencia | ref | seguimiento | envío | reserva | localizador | tel | tfno | fax | c p | cif | nif | iva |
    apartado | cupón | código fuente | código qr | código de barras | código de referido | contrato | expediente | nº |
    n.º | terminada en | que termina en | rfc | código del producto | código de recogida | contraseña del wifi |
    clave wifi | clave del wifi | caso | código puk | código de encuesta | número de caso | número de tarjeta |
    código seguro de verificación | csv | código cups | cups | nº cliente | código de agente | núm | folio |
    clave de rastreo | clabe | curp | últimos dígitos | últimas cifras | últimos 4 dígitos | últimos cuatro dígitos |
    terminado en | finalizada en | usuario | nombre de usuario | identificador | localizador de reserva | lectura |
    contador | siniestro | reclamación | incidencia | parte | avería | dorsal | resultado | saldo | matrícula |
    consumo | turno | emergencias | décimo | puja | subasta | microchip | código de participación | código de entrega |
    candidatura | plaza | llame | llámenos | llámanos | llama al | llamar al | llamando al | extensión | ext | interno |
    anexo | conmutador | aula | parcela | expediente n | resguardo | albarán | boleta | comprobante | operación | cvu |
    cbu | alias | sucursal | póliza | comuníquese al | comunícate al | marque al | marca al | atención al |
    línea gratuita | llamá al | números premiados | combinación ganadora | número complementario | reintegro |
    código antiphishing | código anti phishing | palabra antiphishing | frase antiphishing | código de descarga |
    código de canje | código de tu central | código de la central | código de tu alarma | código en la parte trasera |
    código de la etiqueta
  `),
  trade: words(`
    descuento* | oferta* | rebaja* | cupón | cupon | promoción | promo | carrito | envío gratis | vuelo* | hotel |
    viaje* | reserva | compra* | ahorra* | amigos | tienda
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
    dispositivo | terminal | consola | ordenador | computadora | móvil | celular | teléfono | tele | televisor |
    tableta | operador | operadora | agente | portal | recuadro | cuadro | pestaña | caja de texto | altavoz |
    impresora | panel | teclado | plataforma | quiosco | se le pedirá | se te pedirá | te lo pida | se lo pida |
    gestor | gestora | hueco | compu | laptop | portátil | reloj | espacio en blanco | casillas | cajita | cuadrito |
    recuadros | campos | te lo pidan | se lo pidan | te los pidan | se los pidan | te las piden | te lo piden |
    te los piden | se lo piden | donde te las pidan | cuando te lo pida | cuando se lo pida | barra | ventanita |
    cajero | datáfono | mando | lector | mostrador | al teléfono
  `),
  access: words(`
    cuenta | cuentas | dispositivo | dispositivos | navegador | identidad | seguridad | eres tú | es usted | fuiste tú |
    fue usted | seas tú | sea usted | acceso | acceder | entrar | autoriza | autorizar | autorice | autorización |
    aprobar | aprueba | apruebe | autenticación | autenticar | registro | registrarte | registrarse | vincular |
    emparejar | enlazar | desbloquear | desbloquea | bloqueada | dos pasos | dos factores | alguien | intento |
    intentando | continuar | continúa | seguir | terminar | bienvenido | bienvenida | sesión | confianza |
    área de clientes | área personal | alta | perfil | emparejamiento | vinculado | sos vos | fuiste vos | eres quien |
    es quien dice | quiere entrar | quiere pasar | entrar al | entrar en tu | entrar a tu | ingresar a | ingresar al |
    ingreso | inicia tu | abrir tu | abriste la | abrir su | nuevo dispositivo | equipo nuevo | otro dispositivo |
    nuevo equipo | ponerte al día | conecta tu | conectar | enlaza | sincronizar | sincroniza | emparejando |
    demostrar que | demuestra que | comprobar que eres | autorizar el pago | autorizar la transferencia |
    autorizar la operación | quieres mandar | querés mandar | va a transferir | vas a transferir | firmar |
    firma digital | firma electrónica | recuperar el acceso | área de cliente | área privada | banca en línea |
    banca móvil | billetera | entrar en contacto | entrar en vigor | entrar al grupo | entrar al canal |
    entrar al sorteo | entrar a la sala | ingresar al grupo | ingresar a la sala | está activa | sigue activa |
    cuenta activa | sesión activa
  `),
  disclaims: words(`
    si no has | si no ha | si no lo | si no la | si no solicitaste | si no solicitó | si no pediste | si no pidió |
    no has solicitado | no has pedido | no lo pediste | no lo solicitaste | no lo has | no fuiste tú | no eres tú |
    no reconoces | no reconoce | ignora | ignore | ignóralo | ignorar | no hagas caso | haz caso omiso |
    haga caso omiso | omite este | descarta | desestima | bórralo | elimínalo | elimina este |
    no es necesario hacer nada | por error | otra persona | no ha pedido nada | no hagas nada | no haga nada |
    borra este | borre este | si tú no | si vos no | si no sos vos | si no fuiste vos | si usted no | si no es usted |
    si no era usted | si no eras tú | si no te suena | si no le suena | si no sabes | si no sabe | no sabes de qué |
    no sabe de qué | no sé de qué | si alguien se equivocó | si alguien más | si alguien lo | no pasa nada |
    nada que hacer | no tienes que hacer | no tenés que hacer | no hace falta que hagas | no es necesario que |
    no tiene que hacer nada | déjalo estar | déjelo estar | dejalo pasar | deja este | no le hagas caso |
    no le haga caso | olvida este | olvídalo | olvídate de este | olvide este | pasa de este | tíralo | ignoralo |
    ignorá | borralo | borrá | eliminalo | elimínelo | bórrelo | haz de cuenta | desestime | descarte | no hiciste tú |
    no lo hiciste | no pediste nada | no fue usted
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
  meetings: words(`
    reunión* | seminario web | webinar* | videoconferencia* | conferencia | videollamada | unirse por teléfono |
    id de reunión | videollamadas | zoom
  `),
  verify: words(`
    verificar | verifica | verifique | verificación | confirmar | confirma | confirme | confirmación | activar |
    activación | validar | valida | validación | completar registro | completa tu registro | aceptar invitación |
    suscribirme | confirmo | verifícalo | activa tu | activa tu cuenta | activa la cuenta | verificá | confirmá |
    validá | activá | active su | active la cuenta | valide | comprobar mi dirección | comprobar tu dirección |
    comprobar su dirección | comprueba tu dirección | compruebe su dirección | comprobar la cuenta |
    comprobar mi cuenta | completar el registro | completa el registro | complete su registro | completar mi registro |
    completar tu registro | finalizar registro | finaliza tu registro | terminar el registro | aceptar la invitación |
    acepta la invitación | acepte la invitación | unirme al equipo | únete al equipo | confírmal* | confírmel* |
    actívalo | actívala | actívelo | actívela | valídalo | valídala | verifícala | verifíquelo | verifíquela |
    confirmarlo | confirmarla | verificarlo | verificarla | activarlo | activarla | validarlo | validarla | confirmalo |
    confirmala | activalo | activala | habilitar tu cuenta | habilitar su cuenta | habilita tu cuenta |
    dar de alta tu usuario | dar de alta su usuario | dar de alta tu cuenta | dar de alta su cuenta | activar usuario |
    activar el usuario | activar mi usuario | autenticar tu | autenticar su | autenticar la | autenticar el correo |
    autentica tu | autentique su | finalizar tu registro | finalizar su registro | terminar tu registro |
    terminar su registro | completar su registro | concluir tu registro | concluir su registro |
    invitado a crear una cuenta | invitada a crear una cuenta | invitados a crear una cuenta |
    invitado a crear su cuenta | invitado a crear tu cuenta | invitado a registrarte | invitado a registrarse
  `),
  signIn: words(`
    iniciar sesión | inicia sesión | inicie sesión | inicio de sesión | entrar | acceder | accede | ingresar | ingresa |
    enlace mágico | enlace de acceso | iniciá sesión | ingresá | entrá | accedé | iniciar la sesión | inicia la sesión |
    inicie la sesión | conéctate a | conéctese a | conectate a | loguearse | loguearte | loguéate | logueate |
    identifícate | identifíquese | identificate | entrar al | entrar en tu | entrar a tu | ingresar a | ingresar al |
    quiere entrar | a ingresar | ingrese a su cuenta | ingrese a tu cuenta | autenticarte | autenticarse |
    autenticarme | autentícate | autentíquese | autenticar
  `),
  reset: SPANISH_RESET,
  unsubscribe: SPANISH_UNSUBSCRIBE,
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
