import { type Language, words } from "../language.ts";

export const GALICIAN: Language = {
  codeNames: words(`
    código de verificación | código de confirmación | código de seguridade | código dun só uso |
    contrasinal dun só uso | código de acceso | código de activación | código de inicio de sesión |
    clave dun só uso | clave de acceso | código de entrada | o teu código | o seu código |
    código temporal | código de sinatura | cifra de control | código de un só uso |
    chave dun só uso | código de validación | código de autenticación | código de autorización |
    código de recuperación | código de identificación | código numérico | código de seis cifras |
    código de 6 díxitos | código de seis díxitos | código de 4 díxitos | código secreto |
    código único | código de un uso | código provisional | código de vinculación |
    código de emparellamento | código sms | clave de seguridade | clave de verificación |
    clave temporal | clave de confirmación | clave de entrada | clave provisional |
    clave de activación | contrasinal temporal | contrasinal provisional |
    contrasinal de un só uso | número de verificación | número de seguridade | número de acceso |
    cifras de control | cifras de seguridade | cifras de acceso | pin temporal | pin de acceso |
    pin de verificación | pin dun só uso | palabra de paso | palabra de acceso | combinación secreta |
    código do correo | código de correo | código do autenticador
  `),
  codeWords: words(`
    código | pin | díxitos | cifras | caracteres | letras | códigos | seis cifras | estas cifras |
    estas seis cifras | catro cifras | seis díxitos | estes díxitos | estes números |
    seis caracteres | estes caracteres | combinación | esta combinación | esta secuencia | token |
    catro números | cinco números | seis números | oito números | cinco cifras | oito cifras |
    cinco díxitos | catro díxitos | oito díxitos | palabra máxica
  `),
  passwords: words(`contrasinal`),
  numberWords: words(`chave | secuencia | cifras | número | cifra | palabra | numero`),
  otherNumbers: words(`
    pedido | envío | reserva | tel | teléfono | fax | cif | nif | cupón | código fonte | código de barras | entrada |
    núm | contrato | expediente | número de rexistro | seguimento | póliza | contador | lectura | recibo | referencia |
    importe | remata en | rematada en | cita | quenda | incidencia | chame ao | extensión | ext | albará | comprobante |
    parcela | centraliña | chama ao | chámanos ao | chámenos ao
  `),
  trade: words(`
    desconto* | oferta* | rebaixas | promoción* | cesta | envío de balde | voo | hotel | reserva |
    compra* | amigos | carriño | cupón
  `),
  enter: words(`
    introduce | escribe | utiliza | escribe isto | escriba | teclea | copia | pega | dita | cubre |
    enche | introduza | escríbao | escríbaa | use | utilice | teclee | copie | pegue | insira |
    indique | dite | cubra | poña | pon | tecléeo | introdúzao | pon estas | pon estes | pon isto |
    poña estas | poña isto | poñer | escribir | introducir | teclear | copiar | pegar | cubrir |
    escríbeo | escríbeas | introdúceo | introdúceas | tecléao | cópiao | cópiaas | copia estas |
    copie estas | pégao | anota | anote | marca | marque | mete | meta | métao | coloca | coloque |
    ingresa | transcribe | transcriba | reproduce | cumprimenta | cumprimente | indica | facilita |
    facilite | comunica | comunique | dille | dígalle | díctao | léao | responde con |
    responda con | a escribir | a introducir
  `),
  places: words(`
    aplicación | páxina | pantalla | xanela | ventá | campo | formulario | sitio | web | navegador | dispositivo |
    ordenador | teléfono | móbil | tele | televisor | tableta | operador | operadora | portal | caixa | reloxo |
    portátil | recadro | recadros | cadro | casa | cela | espazo en branco | campos | panel | teclado | impresora |
    plataforma | cho pidan | chas pidan | llo pidan | llas pidan | cho pida | llo pida | chas piden | cho piden |
    llo piden | cho pregunte | llo pregunte | caixeiro | mostrador | lector | ventaíña
  `),
  access: words(`
    conta | contas | dispositivo | dispositivos | navegador | identidade | seguridade | es ti | é vostede | fuches ti |
    acceso | acceder | entrar | autoriza | autorizar | aproba | aprobar | autenticación | rexistro | rexistrar* |
    vincular | emparellar | conectar | desbloquear | bloqueada | dous pasos | alguén | intento | tentou | tenta |
    continuar | seguir | rematar | completar | benvid* | sesión | quen quere entrar | entrar na | entrar no |
    entrar en | novo teléfono | teléfono novo | novo móbil | móbil novo | novo dispositivo | engadir un | engadir |
    que é vostede | foi vostede | demostrar que | vincula | asociar | asocia | sincronizar | ligar |
    autorizar o pagamento | autorizar a transferencia | asinar | sinatura dixital | sinatura electrónica |
    área de cliente | área privada | perfil | confianza | dous factores | entrar en contacto | entrar en vigor |
    entrar no grupo | entrar no sorteo | entrar na sala | está activa | conta activa
  `),
  disclaims: words(`
    se non fuches | se non foi | se non iniciaches | se non fixeches | se non creaches | se non cambiaches | se non o |
    se non a | se non lle | se non tes | se non ten | se non era | se non es | non fuches ti | non o pediches |
    non pediches | non o solicitaches | non solicitaches | ignora | ignore | non fagas caso | elimina esta | borra |
    por erro | outra persoa | se non fuches ti quen | se non sabes | se non sabe | se non recoñeces | se non recoñece |
    se alguén | non foi vostede | non o pediu | non pediu | non fagas nada | non faga nada | non faga caso |
    non tes que facer nada | non ten que facer nada | non hai que facer nada | deixa isto | deixa estar | déixao estar |
    déixeo estar | esquece esta | esquece isto | esqueza esta | podes ignorar | pode ignorar | ignóraa | ignórao |
    bórraa | bórrea | elimine esta | por equivocación | por engano
  `),
  secrecy: words(`
    non o compartas | non compartas | non o deas | non deas | non o digas | a ninguén |
    con ninguén | nunca | xamais | non che pediremos | confidencial | segredo | o noso persoal |
    non as compartas | non os compartas | non o comparta | non comparta | non llo digas |
    non llo deas | non llo diga | non o diga | non o pases | non o ensines | non o mostres |
    nin a nós | nin sequera a nós | só para ti | só para vostede | é persoal | ningún empregado |
    ninguén de | nunca cho | nunca llo | nunca che | nunca lle
  `),
  spent: words(`
    foi usado | xa foi usado | xa se usou | foi utilizado | caducou | caducado | xa non é válido |
    non é válido | xa non vale | non vale | foi anulado | foi substituído | expirou | incorrecto |
    xa caducou | xa está caducado | xa non serve | xa non serven | deixou de servir |
    deixou de valer | xa se utilizou | xa o usaches | vencido | venceu | non funciona |
    non coincide | quedou sen efecto
  `),
  meetings: words(`reunión | seminario web | videoconferencia`),
  verify: words(`
    verificar | verifica | verifique | verificación | confirmar | confirma | confirme | confirmación |
    activar | activa | activación | validar | valida | validación | completar o rexistro |
    completa o rexistro | rematar o rexistro | aceptar a invitación | acepta a invitación |
    acepte a invitación | aceptar o convite | confírmao | confírmaa | confirmalo | confirmala |
    verifícao | verifícaa | verificalo | verificala | actívaa | actívao | activala | activalo |
    habilitar a conta |
    confirmares | verificares | activares | validares
  `),
  signIn: words(`
    iniciar sesión | inicia sesión | inicie sesión | inicio de sesión | accede | acceder | entrar | iniciar a sesión |
    inicia a sesión | identifícate | identifíquese | entrar na | entrar no | entrar en | autenticarte | autenticarse |
    autenticarme | autenticar
  `),
  reset: words(`
    restablecer | restablece | novo contrasinal | cambiar o contrasinal | esqueciches o contrasinal | recuperar |
    outro contrasinal | contrasinal novo | crear un contrasinal | crea un contrasinal | cree un contrasinal |
    cambia o contrasinal | cambie o contrasinal | cambio de contrasinal | modificar o contrasinal |
    contrasinal esquecido | esqueceu o contrasinal | esquecín o contrasinal | perdiches o contrasinal |
    recupera o acceso | recuperar o acceso | recupere o acceso | recupera a túa | recupere a súa |
    restablecer o acceso | restableza | restablecemento | non podes entrar | non pode entrar | non consegues entrar |
    non consegue entrar | non podes acceder | non pode acceder | non lembras como entrar | non lembra como entrar |
    non te lembras de como entrar | problemas para entrar | problemas para acceder | escoller un contrasinal |
    escolle un contrasinal | escolla un contrasinal | definir un contrasinal | contrasinal diferente |
    contrasinal distinto | renovar o contrasinal | pon un contrasinal | poñer outro contrasinal |
    pon outro contrasinal | poña un contrasinal | poña outro contrasinal | non lembras o contrasinal |
    non lembra o contrasinal | non lembro o contrasinal | fixar o contrasinal | fixe o contrasinal |
    establecer o contrasinal | crea o teu contrasinal | cree o seu contrasinal | escolle o contrasinal |
    escolla o contrasinal | escoller o contrasinal | contrasinal que che guste | contrasinal que máis che |
    contrasinal que lle guste | contrasinal que queiras | restabelecer o contrasinal | restabelece o contrasinal |
    restabeleza o contrasinal | restabelecemento | reiniciar o contrasinal | reiniciar o teu contrasinal | restablécea |
    restablecer a clave | restablecel* | restablécel* | desbloquear a conta | desbloquea a túa conta |
    desbloquear a miña conta | substituír o contrasinal | substitúe o contrasinal | elixir o teu contrasinal |
    elixir o seu contrasinal | elixir o contrasinal | elixir un contrasinal | escoller o teu contrasinal |
    escoller o seu contrasinal | establecer o teu contrasinal | establecer o seu contrasinal |
    establecer un contrasinal | definir o teu contrasinal | definir o seu contrasinal | definir o contrasinal |
    modificar o teu contrasinal | modificar o seu contrasinal | modificar un contrasinal | cambiar o teu contrasinal |
    cambiar o seu contrasinal | cambiar un contrasinal | mudar o teu contrasinal | mudar o seu contrasinal |
    mudar o contrasinal | mudar un contrasinal | trocar o teu contrasinal | trocar o seu contrasinal |
    trocar o contrasinal | trocar un contrasinal | crear o teu contrasinal | crear o seu contrasinal |
    crear o contrasinal | substituír o teu contrasinal | substituír o seu contrasinal | substituír un contrasinal |
    renovar o teu contrasinal | renovar o seu contrasinal | renovar un contrasinal | elixe o teu contrasinal |
    elixe o seu contrasinal | elixe o contrasinal | elixe un contrasinal | escolle o teu contrasinal |
    escolle o seu contrasinal | establece o teu contrasinal | establece o seu contrasinal | establece o contrasinal |
    establece un contrasinal | define o teu contrasinal | define o seu contrasinal | define o contrasinal |
    define un contrasinal | modifica o teu contrasinal | modifica o seu contrasinal | modifica o contrasinal |
    modifica un contrasinal | cambia o teu contrasinal | cambia o seu contrasinal | cambia un contrasinal |
    crea o seu contrasinal | crea o contrasinal | elixa o teu contrasinal | elixa o seu contrasinal |
    elixa o contrasinal | elixa un contrasinal | escolla o teu contrasinal | escolla o seu contrasinal |
    estableza o teu contrasinal | estableza o seu contrasinal | estableza o contrasinal | estableza un contrasinal |
    defina o teu contrasinal | defina o seu contrasinal | defina o contrasinal | defina un contrasinal |
    modifique o teu contrasinal | modifique o seu contrasinal | modifique o contrasinal | modifique un contrasinal |
    cambie o teu contrasinal | cambie o seu contrasinal | cambie un contrasinal | cree o teu contrasinal |
    cree o contrasinal | configurar o contrasinal | configura o contrasinal | configurar un contrasinal |
    configura un contrasinal | configurar o teu contrasinal | configura o teu contrasinal | configure o contrasinal
  `),
  unsubscribe: words(`
    cancelar a subscrición | baixa | darme de baixa | date de baixa | dáte de baixa | dese de baixa |
    solicitar a baixa | cancelar subscrición | cancelar a miña subscrición | anular a subscrición | anular subscrición |
    deixar de recibir | non quero recibir | non recibir máis | non me mandedes máis | non me enviedes máis |
    saír da lista | xestionar preferencias | xestionar as preferencias | xestiona as túas preferencias |
    xestionar a subscrición | preferencias de correo | preferencias de comunicación | saír da nosa lista |
    saír desta lista | non me avisedes máis | non me avises máis | non me avise máis | non me escribades máis |
    non me escriban máis | non me molestedes máis | non me avisen máis | esquecédevos de min | esquézanse de min |
    só o importante | só facturas | non queres recibir | non quere recibir | non desexas recibir | non desexa recibir |
    cancela a subscrición | cancele a subscrición | anula a subscrición | deixar de seguir | deixar de seguila |
    deixar de seguilo | deixa de seguir | deixe de seguir | deixar de vixiar | deixar de vixiala | desubscríbete |
    desubscribirte | desubscribirse | desubscribirme | desubscríbase | desubscribir | temas aos que estás subscrit* |
    temas aos que está subscrit* | listas ás que estás subscrit* | subscrición a temas |
    eliminar o teu enderezo da lista | eliminar o seu enderezo da lista | elimináramos o teu enderezo |
    elimináramos o seu enderezo | quitar o teu enderezo da lista | dándose de baixa de | deixar a lista |
    abandonar a lista | xa non queres seguir | xa non quere seguir | xa non desexas seguir |
    non queres seguir recibindo | preferencias de subscrición | preferencias da subscrición | silenciar conversa |
    silenciar este fío
  `),
  clickHere: words(`
    preme aquí | fai clic aquí | aquí | esta ligazón | ligazón | continuar | clic aquí |
    prema aquí | preme | faga clic aquí | fai clic | pulsa aquí | toca aquí | toque aquí |
    entra aquí | entre aquí | por aquí | desde aquí | seguir | segue | siga | adiante | continúa |
    continúe | comezar | comeza | comece | rematar | remata | finalizar | completar | concluír |
    abrir | abre | ir a | vai a | o botón | este botón | o botón de abaixo | a ligazón |
    a ligazón de abaixo | segue a ligazón | seguinte | esta ligazón persoal |
    nesta ligazón | a través desta ligazón | desde esta ligazón | esta páxina | nesta páxina |
    premendo aquí |
    avísanos | avísenos | dínolo | díganolo | avisádenos
  `),
  expires: words(`
    caduca* | válido* | expira* | durante | nun prazo de | válida | vale | vixente | nos próximos |
    remata | até as | prazo | valen | ata as | antes das | bo para | bos para | boa para | bórrase |
    bórranse | deixará de | deixarán de | pasados | transcorridos | dispós de | tes | ten vostede |
    serve | serven | dura | duran | funciona | funcionan
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
