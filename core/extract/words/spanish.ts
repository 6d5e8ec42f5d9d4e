import { type Language, words } from "./language.ts";

export const SPANISH: Language = {
  codeNames: words(`
    código de verificación | codigo de verificacion | código de seguridad | código de confirmación |
    código de acceso | código de un solo uso | contraseña de un solo uso | código de inicio de
    sesión | código de activación | código de autenticación | clave de un solo uso | clave dinámica
    | código único | código temporal | código de validación | código otp | código de único uso |
    código para iniciar sesión | clave temporal | clave de acceso único | código de recuperación |
    código de restablecimiento | código de emparejamiento | código de vinculación | código del
    dispositivo | código de ingreso | código de identificación | token de seguridad | código de
    registro | nip dinámico | nip de acceso | nip temporal | clave única | número de seguridad |
    número de verificación | clave de verificación | clave de confirmación | clave de seguridad |
    clave de activación | clave de registro | clave de acceso temporal | token de acceso | clave
    efímera | clave de emparejamiento | clave de firma | valor de control | palabra de entrada |
    palabra de acceso | palabra de seguridad | contraseña de un uso | contraseña para una única
    entrada | contraseña desechable | código desechable | pin desechable | código de desbloqueo |
    segundo factor | id de verificación | n.º de activación | número de activación | número de
    confirmación del acceso | dígitos de control | dígitos de seguridad | dígitos de acceso | pin
    que necesitas | pin que necesita | pin temporal | pin de un solo uso | palabra clave de su |
    palabra clave de tu | referencia de un solo uso | llave de un solo uso | token de un solo uso
  `),
  codeWords: words(`
    código | codigo | códigos | dígitos | pin | nip | código de autorización | cifras | caracteres |
    letras | combinación | contraseña de un solo uso | santo y seña | serie de números
  `),
  passwords: words(`clave | contraseña | contraseñas | claves`),
  numberWords: words(`
    llave | secuencia | combinación | caracteres | cifra | cifras | palabras | número | el número |
    números | clave numérica | palabra | la cifra
  `),
  otherNumbers: words(`
    pedido | factura | referencia | ref | seguimiento | envío | reserva | localizador | tel | tfno |
    fax | c p | cif | nif | iva | apartado | cupón | código fuente | código qr | código de barras |
    código de referido | contrato | expediente | nº | n.º | terminada en | que termina en | rfc |
    código del producto | código de recogida | contraseña del wifi | clave wifi | clave del wifi |
    caso | código de la puerta | código puk | clave del portal | código de encuesta | número de caso |
    número de tarjeta | código seguro de verificación | csv | código cups | cups | nº cliente |
    código de agente | núm | folio | clave de rastreo | clabe | curp | últimos dígitos |
    últimas cifras | últimos 4 dígitos | últimos cuatro dígitos | terminado en | finalizada en |
    usuario | nombre de usuario | identificador | localizador de reserva | lectura | contador |
    siniestro | reclamación | incidencia | parte | avería | dorsal | resultado | saldo | matrícula |
    consumo | turno | emergencias | décimo | puja | subasta | microchip | código de participación |
    código de entrega | candidatura | plaza | llame | llámenos | llámanos | llama al | llamar al |
    llamando al
  `),
  trade: words(`
    descuento* | oferta* | rebaja* | cupón | cupon | promoción | promo | carrito | envío gratis | vuelo*
    | hotel | viaje* | reserva | compra* | ahorra* | amigos | factura | tienda
  `),
  enter: words(`
    introduce | introduzca | ingresa | ingrese | use | utiliza | utilice | escribe | escriba | teclea | digita | digite | copia | usa el | usa este | ponlo | pon | pega | pegue | captura | captúralo | anota |
    introdúcelo | digítalo | cópialo | teclee | tecléalo | ingrésalo | mete | dicta | dícta* | dicte | dígale | léele | léelo | léalo | rellena | rellene | coloca | coloque | escríbe* | introdúzca* | ingresar |
    introducir | escribir | teclear | responde con | transcribe | apunta | ponga | dile al | dígale al | anote | marca | marque | traslade | dale | dile | lea en voz alta | léela | cópiala | pégalo | pégala | ponla |
    pon ahí | responda con | tecléala | copiar | pegar | anotar | capturar | digitar | introducirlo | escribirlo | copiarlo | teclearlo | basta con copiar | pones | escribes | introduces | tecleas
  `),
  places: words(`
    app | aplicación | página | pantalla | ventana | campo | formulario | casilla | sitio | web |
    navegador | dispositivo | terminal | consola | ordenador | computadora | móvil | celular |
    teléfono | tele | televisor | tableta | operador | operadora | agente | portal | recuadro |
    cuadro | pestaña | caja de texto | altavoz | impresora | panel | teclado | plataforma | quiosco
    | se le pedirá | se te pedirá | te lo pida | se lo pida | gestor | gestora | hueco
  `),
  access: words(`
    cuenta | cuentas | dispositivo | dispositivos | navegador | identidad | seguridad | eres tú | es
    usted | fuiste tú | fue usted | seas tú | sea usted | que eres tú | acceso | acceder | entrar |
    autoriza | autorizar | autorice | autorización | aprobar | aprueba | apruebe | autenticación |
    autenticar | registro | registrarte | registrarse | vincular | emparejar | enlazar | desbloquear
    | desbloquea | bloqueada | dos pasos | dos factores | alguien | intento | intentando | continuar
    | continúa | seguir | terminar | bienvenido | bienvenida | sesión | confianza | área de clientes
    | área personal | alta | acreditar su identidad | acreditar tu identidad | perfil |
    emparejamiento | vinculado
  `),
  disclaims: words(`
    si no fuiste tú | si no fue usted | si no has sido tú | si no ha sido usted | si no has | si no
    ha | si no lo | si no la | si no solicitaste | si no solicitó | si no pediste | si no pidió | no
    has solicitado | no has pedido | no lo pediste | no lo solicitaste | no lo has | no fuiste tú |
    no eres tú | no reconoces | no reconoce | ignora | ignore | ignóralo | ignorar | no hagas caso |
    haz caso omiso | haga caso omiso | omite este | descarta | desestima | bórralo | elimínalo |
    elimina este | no tienes que hacer nada | no es necesario hacer nada | por error | otra persona
    | no has pedido nada | no ha pedido nada | no hagas nada | no haga nada | borra este | borre
    este
  `),
  secrecy: words(`
    no lo compartas | no lo comparta | no compartas | no comparta | nunca compartas | nunca lo | no
    se lo | no se la | no lo des | no la des | no lo digas | a nadie | con nadie | con terceros |
    nunca te pedir* | nunca le pedir* | jamás te pedir* | jamás le pedir* | nadie de | nunca te lo |
    nunca se lo | confidencial | guárdalo | guárdatelo | mantenlo | secreto | nuestro personal |
    nuestros empleados | no lo reenvíes | no lo comuniques
  `),
  spent: words(`
    fue usado | se usó | se ha usado | ha sido utilizado | fue utilizado | ya se utilizó | ya fue
    utilizado | ha caducado | caducó | ha expirado | expiró | venció | no es válido | inválido |
    incorrecto | no funciona | fue cancelado | cancelado | ya no es | ya no sirve | ya no vale | ha
    sido reemplazado | fue reemplazado | ha sido sustituido | se ha sustituido | queda anulado | ha
    quedado anulado
  `),
  examples: words(`por ejemplo | p ej`),
  meetings: words(`
    reunión* | seminario web | webinar* | videoconferencia* | conferencia | videollamada | unirse a la
    reunión | unirse por teléfono | id de reunión | videollamadas | zoom
  `),
  verify: words(`
    verificar | verifica | verifique | verificación | confirmar | confirma | confirme | confirmación |
    activar | activación | validar | valida | validación | completar registro | completa tu registro |
    aceptar invitación | suscribirme | confirmo | verifícalo | confirma tu | activa tu | activa tu cuenta |
    activa la cuenta
  `),
  signIn: words(`
    iniciar sesión | inicia sesión | inicie sesión | inicio de sesión | entrar | acceder | accede |
    ingresar | ingresa | enlace mágico | enlace de acceso
  `),
  reset: words(`
    restablecer | restablece | restablezca | restablecimiento | nueva contraseña | cambiar contraseña |
    cambiar la contraseña | cambiar tu contraseña | cambia tu contraseña | olvidaste tu contraseña |
    contraseña olvidada | recuperar | crear contraseña | recuperación
  `),
  unsubscribe: words(`
    cancelar suscripción | cancelar la suscripción | cancelar tu suscripción | darse de baja |
    darme de baja | date de baja | baja | dejar de recibir | desuscribir* | anular suscripción |
    anular la suscripción | preferencias de correo | gestionar preferencias | baja de la lista |
    cancelar mi suscripción | gestionar suscripciones | no enviar más |
    no quiero recibir | no recibir más | ya no quiero recibir | salir de la lista
  `),
  clickHere: words(`
    haz clic aquí | haga clic aquí | clic aquí | aquí | este enlace | enlace | continuar | comenzar |
    empezar | pulsa aquí | link | ir a | continuar a | ver | abrir | pincha aquí | el botón | este botón |
    siguiente
  `),
  expires: words(`
    valido* | vigencia | dentro de |
    en los próximos | durante | caduc* | expir* | venc* | vigent* | funciona | dura | durará |
    disponible | en los siguientes | válid* | ya no | dejará de | tienes | tiene | antes de que pasen
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
