import { type Language, words } from "./language.ts";

export const GALICIAN: Language = {
  codeNames: words(`
    código de verificación | código de confirmación | código de seguridade | código dun só uso |
    contrasinal dun só uso | código de acceso | código de activación | código de inicio de sesión |
    clave dun só uso | clave de acceso | código de entrada | o teu código | o seu código | código
    temporal | código de sinatura | cifra de control | código de un só uso | chave dun só uso
  `),
  codeWords: words(`código | pin | díxitos | cifras | caracteres | letras`),
  passwords: words(`contrasinal`),
  numberWords: words(`chave | secuencia | cifras | número | cifra | palabra | numero`),
  otherNumbers: words(`
    pedido | factura | envío | reserva | tel | teléfono | fax | cif | nif | cupón | código fonte |
    código de barras | entrada | núm | contrato | expediente | número de rexistro | seguimento |
    póliza | contador | lectura | recibo | referencia | importe | remata en | rematada en | cita |
    quenda | incidencia | chame ao
  `),
  trade: words(`
    desconto* | oferta* | rebaixas | promoción* | cesta | envío de balde | voo | hotel | reserva |
    compra* | amigos | carriño | cupón
  `),
  enter: words(`
    introduce | escribe | utiliza | escribe isto | escriba | teclea | copia | pega | dita | cubre |
    enche | introduza | escríbao | escríbaa | use | utilice | teclee | copie | pegue | insira |
    indique | dite | cubra | poña | pon | tecléeo | introdúzao
  `),
  places: words(`
    aplicación | páxina | pantalla | xanela | ventá | campo | formulario | sitio | web | navegador |
    dispositivo | ordenador | teléfono | móbil | tele | televisor | tableta | operador | operadora |
    portal | caixa
  `),
  access: words(`
    conta | contas | dispositivo | dispositivos | navegador | identidade | seguridade | es ti | é
    vostede | fuches ti | que es ti | acceso | acceder | entrar | autoriza | autorizar | aproba |
    aprobar | autenticación | rexistro | rexistrar* | vincular | emparellar | conectar | desbloquear
    | bloqueada | dous pasos | alguén | intento | tentou | tenta | continuar | seguir | rematar |
    completar | benvid* | sesión
  `),
  disclaims: words(`
    se non fuches ti | se non es ti | se non | non fuches ti | non o pediches | non pediches | non o
    solicitaches | non solicitaches | ignora | ignore | non fagas caso | elimina esta | borra | por
    erro | outra persoa
  `),
  secrecy: words(`
    non o compartas | non compartas | non o deas | non deas | non o digas | a ninguén | con ninguén
    | nunca | xamais | non che pediremos | confidencial | segredo | o noso persoal
  `),
  spent: words(`
    foi usado | xa foi usado | xa se usou | foi utilizado | caducou | caducado | xa non é válido | non
    é válido | xa non vale | non vale | foi anulado | foi substituído | expirou | incorrecto
  `),
  examples: words(`por exemplo`),
  meetings: words(`reunión | seminario web | videoconferencia`),
  verify: words(`
    verificar | verifica | verifique | verificación | confirmar | confirma | confirme | confirmación |
    activar | activa | activación
  `),
  signIn: words(`
    iniciar sesión | inicia sesión | inicie sesión | inicio de sesión | accede | acceder | entrar
  `),
  reset: words(`
    restablecer | restablece | novo contrasinal | cambiar o contrasinal | esqueciches o contrasinal |
    recuperar
  `),
  unsubscribe: words(`darse de baixa | dar de baixa | cancelar a subscrición`),
  clickHere: words(`preme aquí | fai clic aquí | aquí | esta ligazón | ligazón | continuar`),
  expires: words(`
    caduca* | válido* | expira* | durante | nun prazo de | válida | vale | vixente | nos próximos |
    remata | até as | prazo
  `),
  seconds: words(`segundo | segundos`),
  minutes: words(`minuto | minutos | min`),
  hours: words(`hora | horas`),
  days: words(`día | días`),
  wrote: words(`escribiu`),
  fromLabels: words(`de`),
  sentLabels: words(`enviado | data | para | asunto`),
  quoteTitles: words(`mensaxe orixinal`),
  forwardTitles: words(`mensaxe reenviada`),
  sentFrom: words(`enviado desde o meu`),
};
