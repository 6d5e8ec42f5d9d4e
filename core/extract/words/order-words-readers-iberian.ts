/** Who reads, how one speaks to it and what one asks of it, in Spanish, Catalan, Galician and Portuguese. */
import { words } from "./language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const SPANISH_READERS: ReaderWords = {
  machines: words(`
    ia | inteligencia artificial | intel·ligència artificial | intelixencia artificial | modelo de lenguaje | modelos de lenguaje |
    model de llenguatge | modelo de linguaxe | asistente virtual | asistentes virtuales | asistente digital | asistentes digitales |
    asistente automático | asistente inteligente | agente automático | agentes automáticos | agente autónomo | agentes autónomos |
    agente de inteligencia artificial | asistente de ia | agente de ia | assistent virtual | assistent d'ia | sistema automático |
    sistemas automáticos | sistema automatizado | sistemas automatizados | sistema de filtrado | sistema de selección |
    herramienta de selección | filtro automático | robot de correo | bot de correo | asistente de correo | programa de lectura |
    programas de lectura | resumidor* | lector automático | programa que gestione | programa que gestiona | herramienta de ia |
    herramientas de ia | sistema de ia | sistemas de ia | asistente ia | agente ia | agentes ia | agente virtual | agentes virtuales |
    agente inteligente | agentes inteligentes | ayudante virtual | ayudante digital | secretario virtual | secretaria virtual |
    software de selección | software de contratación | software de correo | software contable | programa contable | programa que |
    programa de correo | sistema que | herramienta que | robot que | bot que | bot | bots | robot lector | lector no humano |
    lectores automáticos | lectores no humanos | procesamiento automático | proceso automatizado | procesos automatizados |
    motor de recomendación | buscador | asistente de voz | asistente personal | asistente de compras | agente de compras | agente de reservas |
    agente contable | agente de correo | agentes de correo | asistente que | modelo que | chatbot* | red neuronal | gran modelo |
    generador de resúmenes | filtro de candidatos | asistente del destinatario | ia s | ias | asistentes automáticos | asistentes inteligentes |
    asistentes de correo | algoritmo de selección
  `),
  helpers: words(
    "asistente | asistentes | assistent | agente | agentes | agent | robot | robots | gemini | claude | ayudante",
  ),
  programs: words(`
    modelo | modelos | software | programa | programas | herramienta* | sistema | sistemas | máquina* | algoritmo* | en nombre de |
    por encargo | por cuenta de | no es humano | no eres humano | no una persona | motor | ordenador | computadora | aplicación | servicio |
    automatizado* | automatizada* | digital* | virtual* | artificial* | inteligente* | para alguien | en lugar de | en vez de |
    para otra persona | no humano*
  `),
  ifs: words(`
    si | en caso de | cuando | quien | quienquiera | cualquier | cualquiera | todo | toda | todos | todas | cada | siempre que | si lo que |
    en cas | quan | qualsevol | se | calquera | sea quien sea | sea cual sea | en cuanto | tan pronto | siempre y cuando | antes de | aquellos |
    los que | quienes | por si | a menos que | dado que | si acaso | si por casualidad
  `),
  beings: words(`
    eres | es usted | usted es | sois | es un | es una | sea un | sea una | fuera una | lo está leyendo | está leyendo esto es | leído por |
    procesado por | ets | sou | es | no eres | no es una persona | está siendo | siendo | eres tú | leyendo esto | que lee esto | actúas
  `),
  dears: words(`
    estimado | estimada | estimados | querido | querida | hola | nota para | aviso para | mensaje para | mensaje a | instrucción para |
    instrucciones para | instrucciones al | atención | a la atención de | al | a la | a los | a cualquier | para el | para la | para los |
    para cualquier | para | como | y tú | tú, | instruccions per | nota per | benvolgut | per a | al teu | ps | p.d. | pd | posdata | nb |
    por cierto | un mensaje | un recado para | recado para | solicitud a | petición a | tarea para | orden para | indicaciones para |
    indicación para | directriz para | directrices para | solo para | exclusivo para | dirigido a | destinado a | oye | eh | ey | gracias a |
    tú | ti | contigo | @ | a quien | a todo | a todos | a toda | a las | a ia
  `),
  reads: words(`
    lee | lea | lean | leen | leer | leyendo | lees | llegeix | llegeixes | llegint | lendo | le | gestiona | gestione | gestionas |
    gestionando | procesa | procese | procesando | procesas | resume | resuma | resumes | resumiendo | clasifica | clasifique | filtra |
    filtre | revisa | revise | analiza | analice | atiende | atienda | tramita | tramite | selecciona | evalúa | evalúe | maneja | maneje |
    traballa | ve | vea | abre el | prepara | prepare | redacta | redacte | traduce | compara | recomienda | ayuda | asiste | trabaja | accede |
    con acceso | tiene acceso | ordena los | encargado de | encargada de | encargados de | interpreta | lleva | llevas | lleve | administra |
    administre | revisando | resumir | clasificar | cribar | criba | filtrar | analizando | contesta por | responde por
  `),
  mails: words(`
    este mensaje | este correo | este mail | esta carta | este buzón | esta bandeja | el buzón | la bandeja | esto | este texto |
    esta candidatura | este candidato | esta persona | este documento | esta factura | esta oferta | el resumen | tu resumen | su resumen |
    tu respuesta | aquest missatge | aquest correu | això | el resum | aquesta bústia | esta mensaxe | este recibo | aquesta candidatura |
    esta reseña | este hotel | este producto | este anuncio | este proveedor | este remitente | los datos | estos datos | arriba |
    este artículo | este manuscrito | esta cuenta | el acta | la lista | primer lugar | primer puesto | tu informe | el informe | la respuesta |
    la agenda | agenda | este evento | el expediente | el adjunto | los adjuntos | este hilo | este currículum | este cv | mi candidatura |
    mi currículum | este establecimiento | este restaurante
  `),
  asks: words(`
    debe | deben | debes | deberá | deberán | ha de | han de | tiene que | tienes que | por favor | se ruega | hay que | que incluya |
    que añada | que envíe | envía | envíe | envíen | envíalo | reenvía | reenvíe | reenvíen | manda | mande | responde | responda | contesta |
    conteste | añade | añada | incluye | incluya | agrega | agregue | pon | ponga | ponlo | coloca | coloque | colóquela | colóquelo | escribe |
    escriba | di | diga | dile | menciona | mencione | cita | cite | da | dé | dar | da por | dar por | clasifica esta | califica | califique |
    puntúa | puntúe | recomienda | recomiende | presenta | presente | prioriza | recuerda | recuerde | guarda | guarde | confirma | confirme |
    aprueba | apruebe | acepta | acepte | paga | pague | ordena | ordene | ordenar | transfiere | transfiera | compra | compre | pide | pida |
    reserva | reserve | abre | abra | pulsa | pulse | haz | haga | borra | borre | elimina | elimine | archiva | mueve | mueva | marca |
    marque | sustituye | cambia | cambie | modifica | actualiza | actualice | registra | descarga | descargue | busca | busque | copia | copie |
    comparte | comparta | firma | firme | considera | considere | trata | trate | ignora | ignore | olvida | omite | omita | calla | calle |
    deja | deje | empieza | termina | traduce | utiliza | autoriza | autorice | cancela | invita | afegeix* | envia | reenvia | respon | posa |
    escriu | digues | recomana | engade | gracias por | puede proceder | podrá | podrás | queda autorizad* | quedan autorizad* |
    está autorizad* | están autorizad* | está obligad* | están obligad* | se solicita | se pide | se le pide | conviene | hará | enviará |
    añadirá | responderá | pondrá | dirá | no olvides | no olvide | recuerda que | asegúrate | asegúrese | procura | alaba | elogia | sugiere |
    sugiera | propón | elige | elija | selecciona este | designa | oculta | oculte | disimula | minimiza | quita | quite | retira |
    marca la casilla | identifícate | conéctate | inicia | devuelve | remite | remita | adjunta | adjunte | explica | explícame | cuenta |
    cuéntame | canta | rima | saluda | lee | encuentra | afirma | asegura | subraya | destaca | insiste | tranquiliza | dile que | a poner |
    a enviar | enviar | reenviar | remitir | responder | añadir | incluir | poner | colocar | escribir | decir | mencionar | recomendar |
    pagar | transferir | comprar | pedir | reservar | abrir | hacer clic | pulsar | borrar | eliminar | marcar | sustituir | cambiar |
    modificar | actualizar | registrar | descargar | copiar | compartir | firmar | aceptar | aprobar | confirmar | considerar | recordar |
    citar | valorar | puntuar | calificar | presentar | envían | responden | incluyan | incluyen | presenten | recomienden | coloquen |
    confirmen | aprueben | paguen | abran | borren | marquen | mencionen | den | pongan | digan | dejen | contesten | tengan | haz clic |
    da clic | muestra | muestre
  `),
  owners: words(`
    usuario | al usuario | tu usuario | dueño | dueña | propietario | titular | destinatario | tu humano | tu jefe | tarjeta guardada |
    la tarjeta | usuari | propietari | la persona para la que | cuando te pregunten | la usuaria | su usuario | tu jefa | lector humano |
    lectores humanos | humano | humanos | pregunta si | te pregunta | te preguntan | agenda de contactos | contactos | borradores | papelera |
    no deseado | tarjeta de crédito | datos bancarios | datos de pago | tu cliente
  `),
  quiet: words(`
    sin preguntar | sin avisar | sin consultar | sin confirmar | sin confirmación | no pedir confirmación | no pida | sin decir |
    sin mencionar | no lo menciones | no lo haga constar | no menciones | no mencione | no digas | no diga | no llo digas | no avises |
    no avise | en silencio | discretamente | calla | no le digas | a nadie | sense avisar | sense preguntar | no ho diguis | no ho esmentis |
    inmediatamente | hoy mismo | sin más | sin intervención | sin molestar | sin señalar | sin comprobar | sin validar | sin verificar |
    sin necesidad | no es necesario | no hace falta | no necesita | no se requiere | innecesari* | ya está aprobad* | ya aprobad* |
    ya verificad* | ya comprobad* | por comprobado | por aprobado | entre nosotros | en segundo plano | no pidas | no preguntes | no pregunte |
    no muestres | no muestre | no debe aparecer | no aparezca | omite | omitir | omita | sin que | a espaldas | nadie | de inmediato |
    enseguida | automáticamente | directamente | no comente* | no informe | no informes
  `),
  topics: words(`
    nuestro* | nuestra* | nosotros | somos | soy | me llamo | nuevo | nueva | nuevos | nuevas | lanza* | presenta su | presentamos | descubr* |
    conoce | curso | taller | formación | aprende | aprenda | política | emplead* | compañer* | equipo | investigador* | estudio | según |
    ataque* | estafador* | puede | pueden | podría | puedes | boletín | artículo | empresa* | redactado por | redactado con | ayuda de |
    tu asistente | su asistente | su agente | tu agente | agente de viajes | agente de seguros | seguros | inmobiliari* | ayuda a | utiliza un |
    utiliza una | usa | usos | ocultó | logró | pidió | nostre | nostra | som | curs | noso | nova | nou | nuestro asistente | nuestra ia |
    mi asistente | su banco | usted puede | puede usted | quieres | conferencia | charla | tema | expertos | autores | consumidor* |
    fabricante | función | actualización | disponible | escribe persona | responde con | di | ajustes | configuración | encuesta | obedecieron |
    ponencia
  `),
};

export const PORTUGUESE_READERS: ReaderWords = {
  machines: words(`
    uma ia | a ia que | inteligência artificial | modelo de linguagem | modelos de linguagem | assistente virtual | assistentes virtuais |
    assistente digital | assistentes digitais | assistente automático | assistente inteligente | agente automático | agente autónomo |
    agente autônomo | agente de ia | agentes de ia | assistente de ia | sistema automático | sistema automatizado | sistemas automatizados |
    sistema de triagem | ferramenta de triagem | robô de email | robô de e mail | robo de email | assistente de email | resumidor* |
    leitor automático | agente de inteligência artificial | programa que leia | programa que lê | ferramenta de ia | ferramentas de ia |
    sistema de ia | sistemas de ia | assistente ia | agente ia | agentes ia | ias | agente virtual | agentes virtuais | agente inteligente |
    agentes inteligentes | ajudante virtual | ajudante digital | secretária virtual | secretário virtual | software de seleção |
    software de recrutamento | software de email | software de contabilidade | programa que | sistema que | ferramenta que | robô que |
    bot que | leitor não humano | leitores automáticos | leitores não humanos | processamento automático | processo automatizado |
    motor de recomendação | buscador | assistente de voz | assistente pessoal | assistente de compras | agente de compras | agente de reservas |
    agente de email | agentes de email | assistente que | modelo que | chatbot* | rede neural | grande modelo | gerador de resumos |
    filtro de candidatos | assistentes automáticos | assistentes inteligentes | algoritmo de seleção | robô de correio | ia que |
    assistente do destinatário
  `),
  helpers: words(
    "assistente | assistentes | agente | agentes | robô | robôs | robot | bot | bots | gemini | claude | ajudante | i a",
  ),
  programs: words(`
    modelo | modelos | software | programa | programas | ferramenta* | sistema | sistemas | máquina* | algoritmo* | em nome de | por conta de |
    para alguém | não é humano | motor | computador | aplicativo | aplicação | serviço | automatizado* | digital* | virtual* | artificial* |
    inteligente* | no lugar de | em vez de | para outra pessoa | não humano*
  `),
  ifs: words(`
    se | caso | quando | quem | qualquer | todo | toda | todos | todas | cada | sempre que | na hipótese de | seja quem for | seja qual for |
    assim que | logo que | desde que | antes de | aqueles | os que | a quem | se por acaso | se acaso | na eventualidade
  `),
  beings: words(`
    você for | você é | você seja | seja um | seja uma | for um | for uma | és | fores | é um | é uma | lido por | processado por |
    que está a ler | que estiver lendo | estiver lendo | não é uma pessoa | não és | não for | sendo | está sendo | és tu | é você | quem lê |
    quem está lendo | que lê isto | seja
  `),
  dears: words(`
    caro | cara | caros | prezado | prezada | olá | oi | nota para | nota à | aviso para | mensagem para | mensagem ao | instrução para |
    instruções para | instruções ao | instrução ao | atenção | à atenção | ao | à | aos | às | a qualquer | para o | para a | para os |
    para qualquer | como | e você | e tu | você, | ps | p.s. | obs | nb | aliás | a propósito | um recado para | recado para | recado ao |
    pedido ao | pedido à | tarefa para | ordem para | indicações para | diretriz para | só para | apenas para | dirigido a | destinado a | ei |
    oh | obrigado à | tu | ti | você | @ | a quem | a todo | a todos | às ias | à ia | nota ao | aviso ao | aviso à | aviso às | bilhete para
  `),
  reads: words(`
    lê | lendo | ler | leia | lida | lê isto | resumindo | resume | resuma | resumir | processa | processe | processando | trate | trata |
    tratar | gere | gerencia | gerenciar | gerir | triagem | triando | classifica | filtra | filtre | analisa | analise | analisando | cuida |
    cuide | avalia | avalie | seleciona | responde por | estiver | vê | abre a | prepara | prepare | redige | redija | traduz | compara |
    recomenda os | ajuda | auxilia | trabalha | acede | com acesso | tem acesso | ordena | encarregado de | encarregada de | responsável por |
    interpreta | administra | administre | revisa | reveja | classificar | filtrar | faz a triagem | atende | atenda | leem | leiam |
    processam | tratam | gerem | resumem
  `),
  mails: words(`
    esta mensagem | este email | este e mail | esse email | este correio | esta caixa | desta caixa | a caixa | isto | isso | este texto |
    esta candidatura | este candidato | esta candidata | este currículo | este documento | esta fatura | esta proposta | o resumo | teu resumo |
    seu resumo | sua resposta | tua resposta | esta avaliação | este hotel | este produto | este anúncio | este fornecedor | este remetente |
    os dados | estes dados | acima | este artigo | este manuscrito | esta conta | a ata | a lista | primeiro lugar | em primeiro |
    teu relatório | seu relatório | o relatório | a resposta | a agenda | agenda | este evento | o anexo | os anexos | esta conversa |
    meu currículo | minha candidatura | esse candidato | essa mensagem | este restaurante | esta loja
  `),
  asks: words(`
    deve | devem | deverá | deverão | tem de | têm de | tem que | por favor | por gentileza | favor | é preciso | envie | envia | enviar |
    encaminhe | encaminha | reencaminhe | mande | manda | responda | responde | responder | acrescente | acrescenta | adicione | adiciona |
    inclua | inclui | ponha | põe | coloque | coloca | escreva | escreve | diga | diz | mencione | cite | dê | dá | classifique |
    classifica este | avalie como | recomende | recomenda | apresente | priorize | lembre | lembra | guarde | guarda | memorize | confirme |
    confirma | aprove | aprova | aceite | aceita | pague | paga | transfira | transfere | compre | compra | peça | reserve | abra | abre |
    clique | clica | apague | apaga | exclua | elimine | arquive | mova | marque | marca | substitua | substituir | troque | altere | altera |
    atualize | registe | registre | baixe | procure | busque | pegue | pega | copie | copia | partilhe | compartilhe | assine | considere |
    considera | trate como | ignore | ignora | esqueça | omita | omite | descarte | descarta | deixe | deixa | comece | termine | traduza |
    use | usa | autorize | cancele | convide | cria | crie | cale | faça | faz | pode prosseguir | poderá | fica autorizad* | ficam autorizad* |
    está autorizad* | estão autorizad* | está obrigad* | solicita se | pede se | convém | fará | enviará | não esqueça | não te esqueças |
    lembre se | certifique se | elogie | elogia | sugira | sugere | proponha | escolha | escolhe | selecione este | oculte | oculta | esconda |
    esconde | minimize | retire | retira | tire | tira | remova | remove | marque a caixa | identifique se | entre | inicie | devolva | remeta |
    anexe | anexa | explique | explica | conte | conta | cante | rime | cumprimente | leia | encontre | afirme | afirma | sublinhe | destaque |
    insista | tranquilize | diga que | encaminhar | reencaminhar | remeter | acrescentar | adicionar | incluir | colocar | escrever | dizer |
    mencionar | recomendar | pagar | transferir | comprar | reservar | abrir | clicar | apagar | excluir | eliminar | marcar | trocar |
    alterar | atualizar | registar | registrar | baixar | copiar | partilhar | compartilhar | assinar | aceitar | aprovar | confirmar |
    considerar | lembrar | citar | avaliar | classificar este | apresentar | enviem | respondam | incluam | apresentem | recomendem | coloquem |
    confirmem | aprovem | paguem | abram | apaguem | marquem | mencionem | deem | ponham | digam | deixem | mostre | mostra
  `),
  owners: words(`
    usuário | utilizador | teu utilizador | seu usuário | dono | dona | proprietário | titular | destinatário | seu humano | cartão guardado |
    cartão salvo | cartão cadastrado | quando perguntarem | usuária | utilizadora | o leitor | leitor humano | leitores humanos | humano |
    humanos | pergunta se | te perguntarem | lhe perguntarem | perguntarem | lista de contatos | contactos | contatos | rascunhos | lixeira |
    lixo | spam | cartão de crédito | dados bancários | dados de pagamento | seu chefe | teu chefe | patrão
  `),
  quiet: words(`
    sem perguntar | sem avisar | sem consultar | sem confirmar | sem confirmação | não pedir confirmação | não peça | sem dizer |
    sem mencionar | não mencione | não diga | não avise | nao avise | não informe | em silêncio | discretamente | não conte | a ninguém |
    diz apenas | diga apenas | imediatamente | sem mais | sem intervenção | sem incomodar | sem verificar | sem validar | sem necessidade |
    não é necessário | não é preciso | não precisa | não é exigid* | desnecessári* | já aprovad* | já verificad* | já está aprovad* |
    dado como | entre nós | em segundo plano | não peças | não pergunte | não perguntes | não mostre | não mostres | não deve aparecer |
    não apareça | omite | omitir | sem que | às escondidas | ninguém | de imediato | já | automaticamente | diretamente | nao pergunte |
    nao mencione
  `),
  topics: words(`
    nosso* | nossa* | nós | somos | sou | sou o | sou a | me chamo | chamo me | novo | nova | novos | novas | lança* | apresent* | conheça |
    curso | formação | oficina | aprenda | política | funcionári* | colaborador* | colegas | equipa | equipe | investigador* | pesquisador* |
    estudo | segundo | ataque* | golpe* | pode | podem | poderia | boletim | artigo | empresa* | redigida com | redigido com | escrito por |
    escrito com | apoio de | ajuda de | seu assistente | sua assistente | teu assistente | seu agente | corretor* | imobiliári* | seguro |
    viagens | digite | fale | ajuda a | pediu | aluno | nosso assistente | nossa ia | meu assistente | seu banco | você pode | quer | palestra |
    conversa | tema | especialistas | autores | consumidor* | fabricante | função | atualização | disponível | responda com | diga |
    definições | configurações | inquérito
  `),
};
