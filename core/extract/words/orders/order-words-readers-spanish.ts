/** Names, forms of address and orders for a model that reads mail, in Spanish. */
import { words } from "../language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const SPANISH_READERS: ReaderWords = {
  machines: words(`
    ia | inteligencia artificial | modelo de lenguaje | modelos de lenguaje | asistente virtual | asistentes virtuales | asistente digital |
    asistentes digitales | asistente automático | asistente inteligente | agente automático | agentes automáticos | agente autónomo | agentes autónomos |
    agente de inteligencia artificial | asistente de ia | agente de ia | sistema automático | sistemas automáticos | sistema automatizado |
    sistemas automatizados | sistema de filtrado | sistema de selección | herramienta de selección | filtro automático | robot de correo | bot de correo |
    asistente de correo | programa de lectura | programas de lectura | resumidor* | lector automático | programa que gestione | programa que gestiona |
    herramienta de ia | herramientas de ia | sistema de ia | sistemas de ia | asistente ia | agente ia | agentes ia | agente virtual | agentes virtuales |
    agente inteligente | agentes inteligentes | ayudante virtual | ayudante digital | secretario virtual | secretaria virtual | software de selección |
    software de contratación | software de correo | software contable | programa contable | programa que | programa de correo | sistema que | herramienta que |
    robot que | bot que | bot | bots | robot lector | lector no humano | lectores automáticos | lectores no humanos | procesamiento automático |
    proceso automatizado | procesos automatizados | motor de recomendación | buscador | asistente de voz | asistente personal | asistente de compras |
    agente de compras | agente de reservas | agente contable | agente de correo | agentes de correo | asistente que | modelo que | chatbot* | red neuronal |
    gran modelo | generador de resúmenes | filtro de candidatos | asistente del destinatario | ia s | ias | asistentes automáticos | asistentes inteligentes |
    asistentes de correo | algoritmo de selección | ia que | una ia | la ia | las ia | inteligencia artificial que | inteligencias artificiales |
    modelo de lenguaje que | modelos que | modelo generativo | modelos generativos | modelo lingüístico | gran modelo de lenguaje | agente que lee |
    agente que lea | agente que procese | agentes que | agente de selección | agente de soporte | agente de lectura | agente de ia que | agente conversacional |
    asistente automático de | asistente automatizado | asistentes automatizados | asistente artificial | asistente electrónico | asistente de selección |
    asistente de redacción | asistente de lectura | asistentes que | asistente inteligente que | asistente conversacional | ayudante automático |
    ayudante artificial | secretario digital | secretaria digital | secretaria automática | mayordomo digital | mayordomo virtual | programa automático |
    programa informático que | programa de selección | programa de filtrado | programas que | sistema de lectura | sistema de evaluación |
    sistema de preselección | sistema de cribado | sistema inteligente | sistemas inteligentes | sistemas que | sistema automático que | software que |
    software automático | software inteligente | software de filtrado | software de cribado | software de evaluación | software de análisis |
    software de lectura | software de soporte | herramientas que | herramienta automática | herramienta automatizada | herramienta inteligente |
    herramienta de cribado | herramienta de filtrado | herramienta de preselección | herramienta de evaluación | herramienta de análisis |
    herramienta de resumen | algoritmo que | algoritmos que | aplicación que lea | aplicación que lee | robots que | robot automático | robotito | bots que |
    filtro que | filtros automáticos | cribado automático | lector automatizado | lector digital | lector artificial | lectora automática | lectura automática |
    lectura automatizada | evaluador automático | clasificador automático | revisor automático | contestador automático | respondedor automático |
    resumen automático | análisis automático | análisis automatizado | tratamiento automático | tratamiento automatizado | procesamiento automatizado |
    proceso automático | mente artificial | entidad artificial | cerebro artificial | ats | corrector automático | moderador automático |
    seleccionador automático | examinador automático | gestor automático | jurado automático | evaluadores automáticos | calificador automático |
    bot que manejás | bot que leés | inteligencia que
  `),
  helpers: words(`
    asistente | asistentes | agente | agentes | robot | robots | gemini | claude | ayudante | copiloto | copilotos | autómata | autómatas | mayordomo |
    asistenta
  `),
  programs: words(`
    modelo | modelos | software | programa | programas | herramienta* | sistema | sistemas | máquina* | algoritmo* | en nombre de | por encargo |
    por cuenta de | no es humano | no eres humano | no una persona | motor | ordenador | computadora | aplicación | servicio | automatizado* | automatizada* |
    digital* | virtual* | artificial* | inteligente* | para alguien | en lugar de | en vez de | para otra persona | no humano* | de forma automática |
    de manera automática | de forma automatizada | de manera automatizada | de modo automático | en automático | sin intervención humana | por encargo de |
    a nombre de | en su nombre | en lugar del | en vez del | por el destinatario | ningún humano | ninguna persona | no es una persona | no por una persona |
    que no sea humano | que no sea una persona | sintético | informático | electrónico
  `),
  ifs: words(`
    si | en caso de | cuando | quien | quienquiera | cualquier | cualquiera | todo | toda | todos | todas | cada | siempre que | si lo que | sea quien sea |
    sea cual sea | en cuanto | tan pronto | antes de | aquellos | los que | quienes | a menos que | dado que | si acaso | si por casualidad | si este |
    si esta | si este texto | si este correo | si este mensaje | si usted | si quien | quienquiera que | tú que | usted que | vos que | ustedes que |
    en el supuesto | en el caso de que | en caso de que | por si acaso | de ser | de tratarse | cada vez que | toda vez que | a la hora de | al momento de
  `),
  youAre: words(`
    eres | es usted | usted es | sois | es un | es una | sea un | sea una | fuera una | lo está leyendo | está leyendo esto es | leído por | procesado por |
    no es una persona | siendo | eres tú | leyendo esto | que lee esto | actúas | sos | sos un | sos una | eres un | eres una | seas un | seas una |
    es usted un | fuese un | fuera un | fueses | fueras | quien lee es | quien lee esto | lee esto es | está siendo leído | está siendo leída |
    está siendo procesado | está siendo tratada | está siendo tratado | leída por | procesada por | tratado por | tratada por | revisado por |
    revisada por | analizado por | analizada por | gestionado por | gestionada por | filtrado por | filtrada por | resumido por | abierto por | pasa por |
    no es un humano | no es un ser humano | lees esto | que lees | que lee
  `),
  dears: words(`
    estimado | estimada | estimados | querido | querida | hola | mensaje a | instrucción para | instrucciones para | instrucciones al | atención |
    a la atención de | al | a la | a los | a cualquier | para el | para la | para los | para cualquier | para | como | tú, | ps | p.d. | pd | posdata | nb |
    por cierto | un mensaje | solicitud a | petición a | orden para | indicaciones para | indicación para | directriz para | directrices para | dirigido a |
    destinado a | oye | eh | ey | gracias a | tú | ti | contigo | @ | a quien | a todo | a todos | a toda | a las | a ia | nota a la | nota a los | nota a |
    nota dirigida | aviso a la | aviso a los | aviso a | mensaje a la | comunicado a | mención a | campo reservado | sección reservada | espacio reservado |
    reservado a | de uso exclusivo | para uso de | para uso del | para uso exclusivo | con destino a | dirigida a | destinada a | instrucción al |
    instrucción a | a ti, | a usted | a usted, | a vos | vos, | usted, | che | mi querido | mi querida | en tu calidad de | en su calidad de | en calidad de
  `),
  reads: words(`
    lee | lea | lean | leen | leer | leyendo | lees | gestiona | gestione | gestionas | gestionando | procesa | procese | procesando | procesas | resume |
    resuma | resumes | resumiendo | clasifica | clasifique | filtra | filtre | revisa | revise | analiza | analice | atiende | atienda | tramita | tramite |
    selecciona | evalúa | evalúe | maneja | maneje | ve | vea | abre el | prepara | prepare | redacta | redacte | traduce | compara | recomienda | ayuda |
    asiste | trabaja | accede | con acceso | tiene acceso | ordena los | encargado de | encargada de | encargados de | interpreta | lleva | llevas | lleve |
    administra | administre | revisando | resumir | clasificar | cribar | criba | filtrar | analizando | contesta por | responde por | leerá | leerán | leído |
    leída | procesar | procesan | procesen | gestionar | gestionan | gestionen | resumen los | resumen las | resuman | resumís | clasifican | clasifiquen |
    clasificas | clasificando | filtran | filtren | filtrando | filtras | criban | criben | cribe | cribando | revisan | revisen | revisar | revisas |
    analizan | analicen | analizar | analizas | atienden | atiendan | atender | atiendes | atendés | tramitan | tramiten | tramitar | tramitando |
    seleccionan | seleccionen | seleccionar | seleccionando | evalúan | evalúen | evaluar | evaluando | examina | examine | examinan | examinen | examinar |
    examinando | recibe | reciba | reciben | reciban | abre este | abra este | manejan | manejen | manejar | manejando | redactan | redacten | redactar |
    redactando | traducir | traduzca | traducen | sintetiza | sintetice | sintetizar | condensa | condense | extracta | indexa | indexe | monitorea |
    monitoree | vigila | vigile | modera | modere | moderar | relee | recorre | recorra | recorriendo | escanea | escanee | hojea | hojee | triaja | triage |
    hace el filtro | hace la criba | haga la criba | hace la selección | responde a los | responde a las | responden | responde las | contesta a los |
    contesta las | contestan | se encarga de | se encargue de | se ocupa de | se ocupe de
  `),
  mails: words(`
    este mensaje | este correo | este mail | esta carta | este buzón | esta bandeja | el buzón | la bandeja | esto | este texto | esta candidatura |
    este candidato | esta persona | este documento | esta factura | esta oferta | el resumen | tu resumen | su resumen | tu respuesta | este recibo |
    esta reseña | este hotel | este producto | este anuncio | este proveedor | este remitente | los datos | estos datos | arriba | este artículo |
    este manuscrito | esta cuenta | el acta | la lista | primer lugar | primer puesto | tu informe | el informe | la respuesta | la agenda | agenda |
    este evento | el expediente | el adjunto | los adjuntos | este hilo | este currículum | este cv | mi candidatura | mi currículum | este establecimiento |
    este restaurante | este ticket | el ticket | los tickets | mis tickets | esta incidencia | esta solicitud | mi solicitud | esta petición | esta queja |
    este reclamo | esta reclamación | este caso | este expediente | el currículum | los currículums | los currículos | los cv | mi cv | el cv |
    las candidaturas | la candidatura | las solicitudes | esta postulación | mi postulación | las postulaciones | este postulante | esta candidata |
    este perfil | mi perfil | este aspirante | las reseñas | esta opinión | las opiniones | este comentario | los comentarios | esta valoración | este pedido |
    esta orden | este presupuesto | esta cotización | la cotización | este contrato | esta reserva | la factura | las facturas | esta línea | esta nota |
    estas líneas | este renglón | este párrafo | este fragmento | este apartado | esta página | esta imagen | esta foto | este pie | esta ficha | esta firma |
    este campo | este formulario | esta propuesta | esta invitación | esta cita | el hilo | esta conversación | la correspondencia | los correos |
    los mensajes | mensajes entrantes | el correo entrante | bandeja de entrada | la pila | el listado | primera de la lista | primero de la lista |
    el primero de | la primera de | primera posición | lo alto de la lista | la cabeza | cabeza de la lista | tu evaluación | su evaluación | la evaluación |
    la síntesis | tu síntesis | su síntesis | su informe | su respuesta
  `),
  asks: words(`
    debe | deben | debes | deberá | deberán | ha de | han de | tiene que | tienes que | por favor | se ruega | hay que | que incluya | que añada | que envíe |
    envía | envíe | envíen | envíalo | reenvía | reenvíe | reenvíen | manda | mande | responde | responda | contesta | conteste | añade | añada | incluye |
    incluya | agrega | agregue | pon | ponga | ponlo | coloca | coloque | colóquela | colóquelo | escribe | escriba | diga | dile | menciona | mencione |
    cita | cite | dar | da por | dar por | clasifica esta | califica | califique | puntúa | puntúe | recomienda | recomiende | presenta | presente | prioriza |
    recuerda | recuerde | guarda | guarde | confirma | confirme | aprueba | apruebe | acepta | acepte | paga | pague | ordena | ordene | ordenar | transfiere |
    transfiera | compra | compre | pide | pida | reserva | reserve | abre | abra | pulsa | pulse | haz | haga | borra | borre | elimina | elimine | archiva |
    mueve | mueva | marca | marque | sustituye | cambia | cambie | modifica | actualiza | actualice | registra | descarga | descargue | busca | busque | copia |
    copie | comparte | comparta | firma | firme | considera | considere | trata | trate | ignora | ignore | olvida | omite | omita | calla | calle | deja |
    deje | empieza | termina | traduce | utiliza | autoriza | autorice | cancela | invita | gracias por | puede proceder | podrá | podrás | queda autorizad* |
    quedan autorizad* | está autorizad* | están autorizad* | está obligad* | están obligad* | se solicita | se pide | se le pide | conviene | hará | enviará |
    añadirá | responderá | pondrá | dirá | no olvides | no olvide | recuerda que | asegúrate | asegúrese | procura | alaba | elogia | sugiere | sugiera |
    propón | elige | elija | selecciona este | designa | oculta | oculte | disimula | minimiza | quita | quite | retira | marca la casilla | identifícate |
    conéctate | inicia | devuelve | remite | remita | adjunta | adjunte | explica | explícame | cuéntame | canta | rima | saluda | lee | encuentra | afirma |
    asegura | subraya | destaca | insiste | tranquiliza | dile que | a poner | a enviar | enviar | reenviar | remitir | responder | añadir | incluir | poner |
    colocar | escribir | decir | mencionar | recomendar | pagar | transferir | comprar | pedir | reservar | abrir | hacer clic | pulsar | borrar | eliminar |
    marcar | sustituir | cambiar | modificar | actualizar | registrar | descargar | copiar | compartir | firmar | aceptar | aprobar | confirmar | considerar |
    recordar | citar | valorar | puntuar | calificar | presentar | envían | responden | incluyan | incluyen | presenten | recomienden | coloquen | confirmen |
    aprueben | paguen | abran | borren | marquen | mencionen | den | pongan | digan | dejen | contesten | tengan | haz clic | da clic | muestra | muestre |
    cierra | cierre | ciérralo | ciérrelo | cerrar | resuelve | resuelva | resuélvelo | resolver | sube la | suba la | súbelo | súbalo | subir | eleva | eleve |
    escala | escale | escalar | ofrece | ofrezca | ofrézcale | ofrécele | ofrecer | regala | regale | concede | conceda | concédele | concédale | conceder |
    otorga | otorgue | otorgar | asigna | asigne | asignar | asígnale | descarta | descarte | descartar | excluye | excluya | excluir | rechaza | rechace |
    rechazar | elimina a | elimine a | aparta | aparte a | favorece | favorezca | favorecer | prioriza esta | priorice | priorizar | prefiere | prefiera |
    preferir | antepón | anteponga | adelanta | adelante a | pasa a | pase a | pasar a | hazlo pasar | hágalo pasar | haz pasar | haga pasar | propone |
    proponga | propónle | propóngale | proponer | recomiéndalo | recomiéndelo | recomiéndala | recomiéndela | publica | publique | publicar | difunde |
    difunda | postea | divulga | divulgue | facilita | facilite | proporciona | proporcione | entrega | entregue | comunica | comunique | comunicar |
    transcribe | transcriba | reproduce | reproduzca | repite | repita | señala | señale | señalar | declara | declare | certifica | certifique | anuncia |
    concluye | concluya | informa que | informe que | di que | diga que | responde que | responda que | contesta que | escribe que | escriba que | dirá que |
    da por hecho | dé por hecho | da por válido | dé por válido | da por aprobado | dé por aprobado | dé por buena | valida | valide | validar |
    tramita el pago | gestiona el pago | ejecuta | ejecute | ejecutar | efectúa | efectúe | efectuar | procede | proceda | proceder | realiza | realice |
    realizar | abona | abone | abonar | reembolsa | reembolse | reembolsar | devuélvele | devuélvale | ingresa en | deposita | deposite | gira | gire |
    liquida | liquide | agenda una | agende | programa una | programe | crea | cree una | activa | active | activar | desactiva | desactive | bloquea |
    bloquee | desbloquea | inscribe | inscriba | suscribe | aumenta | aumente | reduce | reduzca | etiqueta | etiquete | juzga | juzgue | valora | valore |
    póngale | ponle | póngala | póngalo | colócala | colócalo | inclúyelo | inclúyalo | inclúyela | inclúyala | añádelo | añádalo | agrégalo | agréguelo |
    menciónalo | menciónelo | reenvíalo | reenvíelo | reenvíale | envíeme | envíame | mándame | mándeme | envíales | márcalo | márquelo | márcala | márquela |
    apruébalo | apruébelo | apruébala | apruébela | págalo | páguelo | bórralo | bórrelo | elimínalo | elimínelo | respondele | poné | ponelo | decí | decile |
    aprobá | recomendá | incluí | escribí | hacé | cerrá | abrí | compartí | transferí | tenés que | deberías | debería | deberían | tendrás que | tendrá que |
    se le ordena | se le indica | se te pide | se te ordena | queda obligado | es preciso | es necesario que | es obligatorio | compórtate | compórtese |
    actúa | actúe | finge | finja | obedece | obedezca | cumple | cumpla | sigue las | siga las | aplica | aplique | haz que | haga que | encárgate |
    encárguese | a aprobar | a pagar | a incluir | a recomendar | a considerar | tómalo | tómelo | ten en cuenta | tenga en cuenta como | dale la | dale el |
    dele la | dele el | dé la | dé el | dé una | da la nota | da por buena | súbenos | súbanos | pásanos | pásenos | anótalo como | anótelo como | asciende |
    ascienda | debe asignarle | asignarle | observar las | rebajar el precio | rebaja el precio | baja el precio
  `),
  owners: words(`
    usuario | al usuario | tu usuario | dueño | dueña | propietario | titular | destinatario | tu humano | tu jefe | tarjeta guardada | la tarjeta |
    la persona para la que | cuando te pregunten | la usuaria | su usuario | tu jefa | humano | humanos | pregunta si | te pregunta | te preguntan |
    agenda de contactos | contactos | borradores | papelera | no deseado | tarjeta de crédito | datos bancarios | datos de pago | tu cliente |
    titular del buzón | dueño del buzón | dueña del buzón | la persona a la que | a quien sirves | a quien asistes | a quien ayudas | su cliente o |
    reclutador | reclutadora | reclutadores | seleccionador | seleccionadora | seleccionadores | quien selecciona | quien contrata | quien recluta |
    equipo de personal | equipo de selección | jefe de personal | jefa de personal | gerente del buzón | demás candidatos | otros candidatos |
    otras candidatas | demás candidatas | demás candidaturas | otras candidaturas | otros postulantes | demás postulantes | otras ofertas |
    otros presupuestos | lista de usuarios | lista de clientes | listado de clientes | tarjeta registrada | datos de la tarjeta | datos de tarjeta |
    libreta de direcciones | desde su buzón | desde tu buzón | desde su cuenta | en nombre del usuario | a nombre del usuario
  `),
  quiet: words(`
    sin preguntar | sin avisar | sin consultar | sin confirmar | sin confirmación | no pedir confirmación | no pida | sin decir | sin mencionar |
    no lo menciones | no lo haga constar | no menciones | no mencione | no digas | no diga | no avises | no avise | en silencio | discretamente | calla |
    no le digas | a nadie | inmediatamente | hoy mismo | sin más | sin intervención | sin molestar | sin señalar | sin comprobar | sin validar | sin verificar |
    sin necesidad | no es necesario | no hace falta | no necesita | no se requiere | innecesari* | ya está aprobad* | ya aprobad* | ya verificad* |
    ya comprobad* | por comprobado | por aprobado | entre nosotros | en segundo plano | no pidas | no preguntes | no pregunte | no muestres | no muestre |
    no debe aparecer | no aparezca | omite | omitir | omita | sin que | a espaldas | nadie | de inmediato | enseguida | automáticamente | directamente |
    no comente* | no informe | no informes | sin avisar al | sin avisarle | sin notificar | sin notificarlo | sin informar | sin informar al | sin advertir |
    sin decírselo | sin decir nada | sin decirle | sin contárselo | sin mencionarlo | sin citar | sin comentar | sin comentarlo | sin hacer preguntas |
    sin preguntas | sin preguntarle | sin consultarlo | sin consultarle | sin pedir permiso | sin pedir autorización | sin autorización | sin aprobación |
    sin revisión | sin revisar | sin comprobación | sin comprobaciones | sin demora | sin dilación | sin molestarle | sin hacer ruido | sin pasar por |
    sin dejar rastro | sin dejar constancia | no se lo digas | no se lo diga | no lo cuentes | no lo cuente | no cuentes | no cuente | no lo digas |
    no lo diga | no hable de | no hables de | no hagas mención | no haga mención | no lo cites | no cites | no cite | no lo notifiques | no notifique |
    no notifiques | no adviertas | no advierta | no consultes | no consulte | no molestes | no moleste | no lo comentes | no reveles | no revele | no reportes |
    no reporte | no señales | no señale | no enseñes | no enseñe | no es preciso | sin que nadie | que nadie lo | con discreción | con disimulo |
    disimuladamente | a escondidas | de forma silenciosa | en el acto | al instante | ahora mismo | de una vez | luego borra | después borra | después elimina |
    luego elimina | y bórralo | y bórrelo | no tiene que ver | no tiene por qué | no tienen por qué | que no lo vea | que no se entere | ni una palabra |
    ni palabra | ni mu | punto en boca | chitón | boca cerrada | mantenlo en secreto | guárdatelo | no hace falta decir | no hay que avisar |
    no tiene que enterarse | no debe leer | no debe ver | no deben ver | no debe saber | no deben saber | conozca este párrafo
  `),
  topics: words(`
    nuestro* | nuestra* | nosotros | somos | soy | me llamo | nuevo | nueva | nuevos | nuevas | lanza* | presenta su | presentamos | descubr* | conoce | curso |
    taller | formación | aprende | aprenda | política | emplead* | compañer* | equipo | investigador* | estudio | según | ataque* | estafador* | puede |
    pueden | podría | puedes | boletín | artículo | empresa* | redactado por | redactado con | ayuda de | tu asistente | su asistente | su agente | tu agente |
    agente de viajes | agente de seguros | seguros | inmobiliari* | ayuda a | utiliza un | utiliza una | usa | usos | ocultó | logró | pidió |
    nuestro asistente | nuestra ia | mi asistente | su banco | usted puede | puede usted | quieres | conferencia | charla | tema | expertos | autores |
    consumidor* | fabricante | función | actualización | disponible | escribe persona | responde con | di | ajustes | configuración | encuesta | obedecieron |
    ponencia | que tiene acceso | que usted tiene acceso | que aún tiene acceso | verificar si aún tiene acceso
  `),
};
