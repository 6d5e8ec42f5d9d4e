import { type Language, words } from "../language.ts";

export const ASTURIAN: Language = {
  codeNames: words(`
    códigu de verificación | códigu de confirmación | códigu de seguridá | códigu d'accesu | códigu d'aniciu de sesión |
    códigu d'un solu usu | códigu d'activación | códigu d'autenticación | códigu temporal | códigu únicu |
    contraseña d'un solu usu | el to códigu | el so códigu
  `),
  codeWords: words(
    `códigu | códigos | cifres | díxitos | caráuteres | lletres | seis cifres | cuatro cifres`,
  ),
  passwords: words(`contraseñes`),
  numberWords: words(`númberu | el númberu | cifres | pallabra`),
  otherNumbers: words(`
    pidíu | númberu de pidíu | númberu de veceru | reserva númberu | códigu postal | códigu de descuentu | cupón |
    billete | espediente | contratu | teléfonu | númberu de teléfonu | nome d'usuariu
  `),
  trade: words(`descuentu* | ufierta* | rebaxa* | compra | carru | vuelu | hotel | tienda`),
  enter: words(`escribi | escribe | introduz | ingresa | copia | apiega | pon | dicta | mete'l`),
  places: words(
    `aplicación | páxina | ventana | pantalla | campu | formulariu | sitiu | restolador | preséu | ordenador | teléfonu`,
  ),
  access: words(`
    cuenta | cuentes | preséu | restolador | identidá | seguridá | accesu | autoriza | autorizar | rexistru |
    vincular | desbloquiar | dos pasos | daquién | intentu | siguir | afayáu | bienllegáu
  `),
  disclaims: words(`
    si nun fuisti | si nun yes | nun lo pidisti | nun pidisti | nun solicitasti | inora | ignora esti | por error |
    otra persona | nun faigas nada | nun fai falta facer nada
  `),
  secrecy: words(
    `con naide | a naide | nun lu compartas | nun compartas | enxamás te vamos pidir | nunca te vamos pidir | secretu | confidencial`,
  ),
  spent: words(`yá s'usó | yá foi usáu | caducó | nun ye válidu | yá nun val | incorreutu`),
  meetings: words(`xunta | videoconferencia`),
  verify: words(`
    verificar | verifica | verificación | confirmar | confirma | confirmación | activar | activa | activación | validar |
    comprobar la cuenta | comprobar el corréu | comprobar la direición | completar el rexistru | aceutar la invitación
  `),
  signIn: words(`
    aniciar sesión | anicia sesión | aniciu de sesión | identificase | identifícate | entrar | acceder | accedi |
    enllaz d'accesu | coneutase | coneutate
  `),
  reset: words(`
    reaniciar la contraseña | reanicia la contraseña | reaniciu de contraseña | reaniciu de la contraseña |
    restablecer | camudar la contraseña | camuda la contraseña | camudar contraseña | camudar la to contraseña |
    cambéu de contraseña | contraseña nueva | nueva contraseña | otra contraseña | escaeciesti la contraseña |
    escaecisti la contraseña | contraseña escaecida | perdisti la contraseña | escoyer una contraseña |
    escueyi una contraseña | crear una contraseña | recuperar la contraseña | restaurar la contraseña |
    escoyer la to contraseña | escoyer la contraseña | escueyi la to contraseña | escueyi la contraseña |
    escoyi la to contraseña | escoyi la contraseña | escoyi una contraseña | afitar la to contraseña |
    afitar la contraseña | afitar una contraseña | afita la to contraseña | afita la contraseña | afita una contraseña |
    camuda la to contraseña | modificar la to contraseña | modificar la contraseña | modifica la to contraseña |
    modifica la contraseña | crear la to contraseña | crear la contraseña | crea la to contraseña | crea la contraseña |
    crea una contraseña | afitar contraseña
  `),
  unsubscribe: words(`
    dase de baxa | date de baxa | dame de baxa | baxa de la llista | encaboxar la soscripción | encaboxar soscripción |
    anular la soscripción | dexar de recibir | nun quiero recibir más | salir de la llista | preferencies de corréu |
    dexar de siguir | dexa de siguir | dexar de vixilar | dexar la llista | nun recibir más | dar de baxa la soscripción | desactivar los avisos |
    desactivar les notificaciones |
    nun quies recibir | nun quier recibir | nun quies siguir recibiendo
  `),
  clickHere: words(
    `calca equí | calca nesti enllaz | equí | esti enllaz | enllaz | enllace | siguir | siguiente | dir a | abrir | primi equí`,
  ),
  expires: words(`válidu | caduca | caducará | en | durante | hasta les`),
  seconds: words(`segundos`),
  minutes: words(`minutu | minutos`),
  hours: words(`hora | hores`),
  days: words(`día | díes`),
  wrote: words(`escribió`),
  fromLabels: words(`de`),
  sentLabels: words(`unviáu | data | pa | asuntu`),
  quoteTitles: words(`mensaxe orixinal`),
  forwardTitles: words(`mensaxe reunviáu`),
  sentFrom: words(`unviáu dende | unviáu dende'l mio`),
};
