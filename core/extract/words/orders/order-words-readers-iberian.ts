/** Names, forms of address and orders for a model that reads mail, in Catalan and Galician. */
import { words } from "../language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const CATALAN_READERS: ReaderWords = {
  machines: words(`
    intel·ligència artificial | intel·ligències artificials | una ia | la ia | les ia | ia que | ias | model de llenguatge | models de llenguatge |
    model lingüístic | model generatiu | gran model de llenguatge | assistent virtual | assistents virtuals | assistent digital | assistents digitals |
    assistent automàtic | assistents automàtics | assistent intel·ligent | assistent artificial | assistent d'ia | assistents d'ia | assistent ia |
    assistent de correu | assistent de selecció | assistent que | assistents que | assistent de veu | agent automàtic | agents automàtics | agent autònom |
    agents autònoms | agent d'ia | agents d'ia | agent virtual | agent intel·ligent | agent que llegeix | agent que llegeixi | agent que | agents que |
    sistema automàtic | sistemes automàtics | sistema automatitzat | sistema de selecció | sistema de filtratge | sistema de triatge | sistema que |
    sistemes que | programa automàtic | programa que | programes que | programa de selecció | programa de correu | programari que | programari de selecció |
    programari de correu | eina que | eines que | eina automàtica | eina d'ia | eines d'ia | eina de selecció | eina de triatge | eina de resum |
    algorisme que | algoritme que | algorisme de selecció | motor de recomanació | robot que | robots que | robot de correu | bot | bots | bot que | xatbot* |
    chatbot* | filtre automàtic | filtre que | lector automàtic | lectors automàtics | lector no humà | lectura automàtica | selecció automàtica |
    triatge automàtic | procés automàtic | procés automatitzat | processament automàtic | tractament automàtic | resum automàtic | ajudant virtual |
    ajudant digital | secretari virtual | secretària virtual | majordom digital | xarxa neuronal | avaluador automàtic | avaluadors automàtics |
    corrector automàtic | moderador automàtic | revisor automàtic | seleccionador automàtic | classificador automàtic | contestador automàtic |
    examinador automàtic | gestor automàtic
  `),
  helpers: words(`
    assistent | assistents | agent | agents | robot | robots | ajudant | copilot | autòmat | gemini | claude
  `),
  programs: words(`
    model | models | programa | programes | programari | eina | eines | sistema | sistemes | màquina | màquines | algorisme* | algoritme* | motor | ordinador |
    aplicació | en nom de | per compte de | per encàrrec | en lloc de | en comptes de | no és humà | no és una persona | cap humà | que no sigui humà |
    no humà | no humans | automatitza* | digital | digitals | virtual | virtuals | artificial | artificials | intel·ligent | intel·ligents |
    de manera automàtica | de forma automàtica | sense intervenció humana | per a algú altre
  `),
  ifs: words(`
    si | si qui | si ets | si és | en cas | en cas que | en cas de | quan | qui | quisvulla | qualsevol | qualssevol | tot | tota | tots | totes | cada |
    sempre que | cada vegada que | cada cop que | tan bon punt | abans que | abans de | aquells | aquelles | els que | el que | per si de cas |
    sigui qui sigui | sigui quin sigui | tu que | vosaltres que
  `),
  youAre: words(`
    ets | ets un | ets una | sou | sou un | sou una | vostè és | és un | és una | sigui un | sigui una | siguis un | siguis una | fos un | llegit per |
    llegida per | processat per | processada per | tractat per | tractada per | revisat per | analitzat per | gestionat per | filtrat per | està sent |
    qui llegeix és | qui llegeix això | llegeix això | llegeixes això | que llegeixes | que llegiu | no és una persona
  `),
  dears: words(`
    benvolgut | benvolguda | benvolguts | estimat | estimada | hola | bon dia | nota per a | nota per al | nota al | nota a | nota | avís per a | avís per al |
    avís al | avís | missatge a | instruccions per a | instruccions per al | instruccions per | atenció | al | a l' | a la | als | a les | a qualsevol |
    a tot | a tots | a tota | per a | per a l' | per a la | per a les | per a qualsevol | per a tot | per a tota | com a | i tu | tu, | a tu | a vosaltres |
    p.d. | pd | ps | nb | per cert | un missatge | quatre ratlles per | petició a | dirigit a | adreçat a | destinat a | reservat a | ei | ep | escolta |
    gràcies a | @
  `),
  reads: words(`
    llegeix | llegeixi | llegeixin | llegeixen | llegeixes | llegir | llegint | llegiu | gestiona | gestioni | gestionen | gestionin | gestionar | gestiones |
    processa | processi | processen | processar | processes | resumeix | resumeixi | resumeixen | resumir | resumint | resumeixes | classifica | classifiqui |
    classifiquen | classificar | filtra | filtri | filtren | filtrar | revisa | revisi | revisen | revisar | analitza | analitzi | analitzen | analitzar |
    avalua | avaluï | avaluen | avaluar | selecciona | seleccioni | seleccionen | seleccionar | tria els | tria les | tramita | tramiti | atén | atengui |
    atenen | examina | examini | repassa | repassi | recorre | rep els | rep aquest | obre aquest | redacta | redacti | tradueix | compara | sintetitza |
    modera | indexa | ordena els | amb accés | té accés | encarregat de | encarregada de | s'encarrega | s'ocupa | respon per | respon als | respon a les |
    contesta als | contesta per | fa la tria | fa el triatge
  `),
  mails: words(`
    aquest missatge | aquest correu | aquest mail | aquesta carta | aquesta bústia | la bústia | la safata | safata d'entrada | això | aquest text |
    aquesta candidatura | la candidatura | les candidatures | la meva candidatura | aquest candidat | aquesta candidata | els currículums | el currículum |
    aquest currículum | el meu currículum | els cv | aquest perfil | el meu perfil | aquest document | aquesta factura | les factures | aquesta oferta |
    el resum | el teu resum | la teva resposta | la vostra resposta | aquesta ressenya | les ressenyes | aquesta opinió | aquest comentari | els comentaris |
    aquest hotel | aquest restaurant | aquest producte | aquest anunci | aquest proveïdor | aquest remitent | les dades | aquestes dades | aquest article |
    aquest manuscrit | aquest compte | aquest tiquet | aquesta incidència | aquesta sol·licitud | aquesta petició | aquesta queixa | aquest pressupost |
    aquesta comanda | aquesta línia | aquestes línies | aquest paràgraf | aquesta nota | aquesta pàgina | aquesta imatge | aquesta signatura |
    aquest formulari | l'acta | la llista | primer lloc | primera posició | el primer de | la primera de | dalt de tot | al capdamunt | el teu informe |
    l'informe | l'agenda | aquest esdeveniment | l'adjunt | els adjunts | aquesta conversa | aquest fil | els correus | els missatges
  `),
  asks: words(`
    ha de | han de | has de | heu de | haurà de | haurien de | hauria de | cal | cal que | si us plau | sisplau | es prega | es demana | envia | envieu |
    enviï | enviar | reenvia | reenvieu | reenviï | reenviar | respon | responeu | respongui | respondre | contesta | contesteu | contesti | afegeix | afegiu |
    afegeixi | afegir | inclou | incloeu | inclogui | incloure | posa | poseu | posi | posar | posa'm | posa'l | posa la | posa el | col·loca | col·loqueu |
    col·loqui | situa | escriu | escriviu | escrigui | escriure | digues | digueu | digui | dir | menciona | esmenta | esmenteu | cita | citeu | dona | doneu |
    doni | dona'm | dona li | donar per | atorga | concedeix | assigna | valora | valoreu | puntua | puntueu | qualifica | recomana | recomaneu | recomani |
    recomanar | presenta | presenteu | prioritza | prioritzeu | afavoreix | prefereix | recorda | recordeu | desa | guarda | guardeu | memoritza | confirma |
    confirmeu | confirmi | confirmar | aprova | aproveu | aprovi | aprovar | accepta | accepteu | accepti | valida | valideu | paga | pagueu | pagui | pagar |
    transfereix | transferiu | abona | compra | compreu | reserva | reserveu | obre | obriu | obri | clica | cliqueu | esborra | esborreu | esborri | esborrar |
    elimina | elimineu | elimini | arxiva | mou | marca | marqueu | marqui | marcar | substitueix | canvia | canvieu | modifica | actualitza | registra |
    descarrega | baixa't | busca | busqueu | cerca | cerqueu | copia | copieu | comparteix | compartiu | publica | publiqueu | signa | signeu | considera |
    considereu | consideri | tracta | tracteu | ignora | ignoreu | oblida | oblideu | omet | ometeu | calla | calleu | deixa | deixeu | fes | feu | faci |
    comença | acaba | tradueix | utilitza | fes servir | feu servir | autoritza | autoritzeu | cancel·la | convida | tanca | tanqueu | tanqui | resol |
    descarta | descarteu | descarti | exclou | excloeu | rebutja | rebutgeu | ofereix | oferiu | ofereixi | regala | reemborsa | retorna | revela | mostra |
    mostreu | repeteix | assegura't | assegureu vos | fes que | feu que | amaga | amagueu | no oblidis | no oblideu | elogia | suggereix | proposa | proposeu |
    escull | explica'm | passa'ns | passeu nos | puja'ns | anota ho | apunta ho | anoteu ho | apunteu ho | abaixa el preu
  `),
  owners: words(`
    usuari | usuària | propietari | propietària | l'amo | titular | destinatari | el teu cap | targeta desada | targeta guardada | la targeta | humà |
    humans | si et pregunta | et pregunten | et pregunta | contactes | esborranys | paperera | correu brossa | targeta de crèdit | dades bancàries |
    dades de pagament | el teu client | qui contracta | a qui contracta | qui selecciona | reclutador | reclutadora | la resta de candidats |
    altres candidats | altres candidatures | llista de clients | en nom del client | en nom de l'usuari
  `),
  quiet: words(`
    sense avisar | sense preguntar | sense consultar | sense confirmar | sense confirmació | sense demanar | sense dir | sense mencionar | sense esmentar |
    sense informar | sense comprovar | sense verificar | sense revisar | sense molestar | sense més | sense permís | sense autorització | no ho diguis |
    no ho digueu | no diguis | no digueu res | no ho esmentis | no ho esmenteu | no esmentis | no mencionis | no ho expliquis | no ho expliqueu | no expliquis |
    no avisis | no aviseu | no informis | no informeu | no preguntis | no pregunteu | no consultis | no ho mostris | no mostris | no comentis | no ho comentis |
    no cal | no és necessari | a ningú | ningú | en silenci | discretament | d'amagat | a l'esquena | immediatament | de seguida | ara mateix | automàticament |
    directament | ja aprova* | ja verifica* | entre nosaltres | en segon pla | omet | després esborra | i esborra | no ha de veure | no han de veure |
    no ha de saber | que no ho vegi | ni paraula | boca tancada | muts i a la gàbia | mantén ho en secret
  `),
  topics: words(`
    nostre | nostra | nostres | nosaltres | som | soc | sóc | em dic | nou | nova | nous | noves | llança* | presenta | presentem | descobr* | curs | cursos |
    taller | xerrada | conferència | formació | aprèn | apreneu | aprendre | política | empleat* | treballador* | companys | equip | investigador* | estudi |
    segons | atac* | estafa* | pot | poden | podria | pots | podeu | butlletí | article | empres* | redactat per | escrit per | ajuda de | el teu assistent |
    el vostre assistent | el nostre assistent | agent immobiliari | agent comercial | assegurances | immobiliària | tema | experts | autors | consumidor* |
    fabricant | funció | actualització | disponible | configuració | enquesta | entrada lliure | llengua | català | què en saben | vols | voleu
  `),
};

export const GALICIAN_READERS: ReaderWords = {
  machines: words(`
    intelixencia artificial | intelixencias artificiais | unha ia | a ia que | ia que | ias | modelo de linguaxe | modelos de linguaxe | modelo lingüístico |
    modelo xerativo | gran modelo de linguaxe | asistente virtual | asistentes virtuais | asistente dixital | asistentes dixitais | asistente automático |
    asistentes automáticos | asistente intelixente | asistente artificial | asistente de ia | asistentes de ia | asistente ia | asistente de correo |
    asistente de selección | asistente que | asistentes que | asistente de voz | axente automático | axentes automáticos | axente autónomo | axentes autónomos |
    axente de ia | axentes de ia | axente virtual | axente intelixente | axente que | axentes que | sistema automático | sistemas automáticos |
    sistema automatizado | sistema de selección | sistema de filtrado | sistema que | sistemas que | programa automático | programa que | programas que |
    programa de selección | programa de correo | software que | software de selección | ferramenta que | ferramentas que | ferramenta automática |
    ferramenta de ia | ferramenta de selección | ferramenta de resumo | algoritmo que | algoritmo de selección | motor de recomendación | robot que |
    robots que | robot de correo | bot | bots | bot que | chatbot* | filtro automático | filtro que | lector automático | lectores automáticos |
    lector non humano | lectura automática | selección automática | proceso automático | proceso automatizado | procesamento automático |
    tratamento automático | resumo automático | axudante virtual | axudante dixital | secretario virtual | secretaria virtual | mordomo dixital |
    rede neuronal | avaliador automático | avaliadores automáticos | corrector automático | moderador automático | revisor automático |
    seleccionador automático | clasificador automático | contestador automático | examinador automático | xestor automático
  `),
  helpers: words(`
    asistente | asistentes | axente | axentes | robot | robots | axudante | copiloto | autómata | gemini | claude
  `),
  programs: words(`
    modelo | modelos | programa | programas | software | ferramenta* | sistema | sistemas | máquina* | algoritmo* | motor | ordenador | aplicación |
    en nome de | por conta de | por encargo | no canto de | en lugar de | en vez de | non é humano | non é unha persoa | ningún humano | que non sexa humano |
    non humano* | automatizad* | dixital | dixitais | virtual | virtuais | artificial | artificiais | intelixente* | de xeito automático | de forma automática |
    sen intervención humana | para outra persoa
  `),
  ifs: words(`
    se | se quen | se es | se é | no caso | en caso de | en caso de que | cando | quen | quenquera | calquera | calquera que | todo | toda | todos | todas |
    cada | sempre que | cada vez que | en canto | antes de | aqueles | aquelas | os que | sexa quen sexa | sexa cal sexa | ti que | vós que
  `),
  youAre: words(`
    es | es un | es unha | é vostede | sodes | é un | é unha | sexa un | sexa unha | sexas un | sexas unha | foses un | fose un | lido por | lida por |
    procesado por | procesada por | tratado por | tratada por | revisado por | analizado por | xestionado por | filtrado por | está sendo | está a ser |
    quen le é | quen le isto | le isto | les isto | que les | que ledes | non é unha persoa
  `),
  dears: words(`
    estimado | estimada | estimados | querido | querida | ola | bos días | nota para | nota ao | nota á | nota a | nota | aviso para | aviso ao | aviso á |
    aviso | mensaxe a | atención | ao | aos | a calquera | a todo | a todos | para a | para o | para os | para as | para calquera | para todo | para toda |
    para | como | e ti | ti, | a ti | a vós | p.d. | pd | ps | nb | por certo | unha mensaxe | petición a | dirixido a | dirixida a | destinado a |
    reservado a | ei | ouh | escoita | grazas a | @
  `),
  reads: words(`
    le | lea | lean | len | les | ler | lendo | ledes | xestiona | xestione | xestionan | xestionar | procesa | procese | procesan | procesar | resume |
    resuma | resumen | resumir | resumindo | clasifica | clasifique | clasifican | clasificar | filtra | filtre | filtran | filtrar | revisa | revise |
    revisan | revisar | analiza | analice | analizan | analizar | avalía | avalíe | avalían | avaliar | selecciona | seleccione | seleccionan | seleccionar |
    tramita | tramite | atende | atenda | atenden | examina | examine | repasa | repase | percorre | recibe este | abre este | redacta | redacte | traduce |
    compara | sintetiza | modera | indexa | ordena os | con acceso | ten acceso | encargado de | encargada de | encárgase | ocúpase | responde por |
    responde aos | responde ás | contesta por | contesta ás | fai a criba | cribar | criba
  `),
  mails: words(`
    esta mensaxe | este correo | este mail | esta carta | esta caixa | a caixa | a bandexa | bandexa de entrada | isto | este texto | esta candidatura |
    a candidatura | as candidaturas | a miña candidatura | este candidato | esta candidata | os currículos | o currículo | este currículo | o meu currículo |
    os cv | este perfil | o meu perfil | este documento | esta factura | as facturas | esta oferta | o resumo | o teu resumo | a túa resposta | a súa resposta |
    esta recensión | as recensións | esta opinión | este comentario | os comentarios | este hotel | este restaurante | este produto | este anuncio |
    este provedor | este remitente | os datos | estes datos | este artigo | este manuscrito | esta conta | este tícket | esta incidencia | esta solicitude |
    esta petición | esta queixa | este orzamento | este pedido | esta liña | estas liñas | este parágrafo | esta nota | esta páxina | esta imaxe |
    esta sinatura | este formulario | a acta | a lista | primeiro lugar | primeira posición | primeira de todas | primeiro de todos | o primeiro de |
    a primeira de | no alto | á cabeza | o teu informe | o informe | a axenda | este evento | o anexo | os anexos | esta conversa | este fío | os correos |
    as mensaxes
  `),
  asks: words(`
    debe | deben | debes | deberá | debería | ten que | tes que | teñen que | hai que | por favor | prégase | solicítase | envía | envíe | enviar | envíame |
    reenvía | reenvíe | reenviar | manda | mande | responde | responda | responder | contesta | conteste | engade | engada | engadir | inclúe | inclúa |
    incluír | pon | poña | poñer | ponme | pono | póñame | coloca | coloque | sitúa | escribe | escriba | escribir | diga | dicir | dille | dígalle |
    menciona | mencione | cita | cite | dea | dálle | déalle | dar por | outorga | concede | asigna | valora | valore | puntúa | puntúe | cualifica |
    cualifique | recomenda | recomende | recomendar | presenta | presente | prioriza | priorice | favorece | prefire | lembra | lembre | garda | garde |
    memoriza | confirma | confirme | confirmar | aproba | aprobe | aprobar | acepta | acepte | valida | valide | paga | pague | pagar | transfire | transfira |
    aboa | compra | compre | reserva | reserve | abre | abra | preme | prema | borra | borre | borrar | elimina | elimine | eliminar | arquiva | move | marca |
    marque | marcar | substitúe | cambia | cambie | modifica | actualiza | rexistra | descarga | busca | busque | copia | copie | comparte | comparta |
    publica | publique | asina | asine | considera | considere | trata | trate | ignora | ignore | esquece | esqueza | omite | omita | cala | cale | deixa |
    deixe | fai | faga | comeza | remata | traduce | usa | use | utiliza | autoriza | autorice | cancela | convida | pecha | peche | resolve | descarta |
    descarte | exclúe | exclúa | rexeita | rexeite | ofrece | ofreza | regala | reembolsa | devolve | devolva | revela | amosa | amose | mostra | mostre |
    repite | asegúrate | fai que | faga que | agocha | oculta | non esquezas | non esqueza | eloxia | suxire | propón | propoña | escolle | escolla |
    recoméndea | recoméndao | recoméndeo | recoméndaa | engádeo | engádaa | inclúea | inclúao | dálle a | dá a | dea a | dea por | pásanos | súbenos | apúntao |
    anótao | apúnteo | rebaixa o prezo
  `),
  owners: words(`
    usuario | usuaria | propietario | propietaria | dono | dona | titular | destinatario | o teu xefe | tarxeta gardada | a tarxeta | humano | humanos |
    se che pregunta | che preguntan | pregúntanche | contactos | borradores | papeleira | correo lixo | tarxeta de crédito | datos bancarios |
    datos de pagamento | o teu cliente | quen contrata | a quen contrata | quen selecciona | recrutador | recrutadora | xefe de persoal | xefa de persoal |
    os demais candidatos | outros candidatos | outras candidaturas | lista de clientes | en nome do cliente
  `),
  quiet: words(`
    sen avisar | sen preguntar | sen consultar | sen confirmar | sen confirmación | sen pedir | sen dicir | sen dicilo | sen mencionar | sen informar |
    sen comprobar | sen verificar | sen revisar | sen molestar | sen máis | sen permiso | sen autorización | non digas | non diga | non lle digas |
    non lle diga | non llo digas | non llo diga | non menciones | non mencione | non contes | non conte | non avises | non avise | non informes | non informe |
    non preguntes | non pregunte | non consultes | non consulte | non amoses | non mostres | non comentes | non comente | non fai falta | non é necesario |
    non cómpre | a ninguén | ninguén | en silencio | discretamente | ás agachadas | ás costas | inmediatamente | de inmediato | axiña | agora mesmo |
    automaticamente | directamente | xa aproba* | xa verifica* | entre nós | en segundo plano | omite | despois borra | e borra | non ten que ver |
    non teñen que ver | non ten que saber | non precisa ver | que non o vexa | nin palabra | boca pechada | nin chío
  `),
  topics: words(`
    noso* | nosa* | nós | somos | son o | son a | chámome | novo | nova | novos | novas | lanza* | presenta | presentamos | descubr* | curso | cursos |
    obradoiro | charla | conferencia | formación | aprende | aprender | ensinamos | política | empregad* | traballador* | compañeir* | equipo | investigador* |
    estudo | segundo | ataque* | estafa* | pode | poden | podería | podes | boletín | artigo | empresa* | redactado por | escrito por | axuda de |
    o teu asistente | o seu asistente | o noso asistente | axente inmobiliario | axente comercial | seguros | inmobiliaria | tema | expertos | autores |
    consumidor* | fabricante | función | actualización | dispoñible | configuración | enquisa | traede | queres | para usar
  `),
};
