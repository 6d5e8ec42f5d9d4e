/** Names, forms of address and orders for a model that reads mail, in Italian. */
import { words } from "../language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const ITALIAN_READERS: ReaderWords = {
  machines: words(`
    ia | l'ia | un'ia | dell'ia | un'ai | l'ai | dell'ai | intelligenza artificiale | un'intelligenza artificiale | l'intelligenza artificiale |
    modello linguistico | modelli linguistici | modello di linguaggio | assistente virtuale | assistenti virtuali | assistente digitale | assistenti digitali |
    assistente automatico | assistente intelligente | agente automatico | agente autonomo | agenti autonomi | sistema automatico | sistemi automatici |
    sistema automatizzato | selezione automatica | sistema di selezione | strumento di selezione | robot di posta | bot di posta | copilota |
    programmi di lettura | programma di lettura | lettore automatico | lettura automatica | lettura intelligente | agente che gestisce | assistente di posta |
    riassuntore | strumento di ia | strumenti di ia | sistema di ia | sistemi di ia | strumento ai | sistema ai | assistente ia | assistente ai | agente ai |
    agenti ai | agente ia | agenti ia | agente virtuale | agenti virtuali | agente intelligente | agenti intelligenti | assistenti intelligenti |
    aiutante virtuale | aiutante digitale | segretario virtuale | segretaria virtuale | segreteria virtuale | software di selezione | software di recruiting |
    software di posta | software di contabilità | software che | programma che | programmi che | sistema che | sistemi che | strumento che | strumenti che |
    robot che | bot che | bot | bots | lettore non umano | lettori automatici | lettori non umani | elaborazione automatica | processo automatizzato |
    motore di raccomandazione | motore di ricerca | assistente vocale | assistente personale | assistente di lettura | assistente per gli acquisti |
    agente di acquisto | agente di prenotazione | agente di posta | agenti di posta | assistente che | assistenti che | modello che | modelli che | chatbot* |
    rete neurale | grande modello | generatore di riassunti | filtro automatico | copilot | copiloti | filtro dei candidati | riassuntori |
    algoritmo di selezione | risponditore automatico | ai che | le ai | le ia | alle ia | alle ai | intelligenze artificiali | ia che | ai che legge |
    intelligenza artificiale che | sistema di lettura | sistema di lettura automatica | sistemi di lettura | sistema automatico che |
    sistema automatico di posta | sistema di posta | sistema di valutazione | sistema di screening | software automatico | software intelligente |
    software di screening | software di valutazione | software di analisi | software di lettura | software di assistenza | programma automatico |
    programma di selezione | programma di posta | programma di smistamento | strumento automatico | strumento automatizzato | strumento di screening |
    strumento di sintesi | strumento di riassunto | strumento di valutazione | strumento di analisi | strumento intelligente | assistente automatizzato |
    assistenti automatici | assistente artificiale | assistente elettronico | assistente informatico | assistente di selezione | assistente di scrittura |
    assistente di segreteria | assistente alla posta | agente di selezione | agente di assistenza | agente software | agenti software | agente che legge |
    agenti che | robot che legge | robot automatico | robottino | algoritmo che | algoritmi che | filtro che | filtri automatici | lettore artificiale |
    lettore digitale | lettore elettronico | lettrice automatica | revisore automatico | valutatore automatico | selezionatore automatico | smistatore |
    smistatore automatico | risponditore | risposta automatica | analisi automatica | valutazione automatica | sintesi automatica | trattamento automatico |
    trattamento automatizzato | procedura automatica | procedure automatiche | processo automatico | modello generativo | modelli generativi | modello di ia |
    modelli di ia | modello ai | modelli ai | grande modello linguistico | segretaria automatica | segretario digitale | maggiordomo digitale |
    maggiordomo virtuale | mente artificiale | entità artificiale | ats | esaminatore automatico | moderatore automatico | correttore automatico |
    giudice automatico | classificatore automatico | gestore automatico | congegno | congegni | marchingegno | intelligenza che | bot delle risposte |
    bot dei commenti
  `),
  helpers: words(`
    assistente | assistenti | agente | agenti | robot | gemini | claude | aiutante | automa | automi | copilota
  `),
  programs: words(`
    modello | modelli | software | programma | programmi | strumento | strumenti | sistema | sistemi | macchina | macchine | algoritmo | per conto di |
    al posto vostro | al posto suo | al posto tuo | non un umano | motore | computer | applicazione | servizio | automatizzat* | digitale | digitali |
    virtuale | virtuali | artificiale | intelligente | intelligenti | per qualcuno | al posto di | invece di | non uman* | lettura | in modo automatico |
    in automatico | in maniera automatica | senza intervento umano | a nome di | a nome del | in vece | in vece di | per il destinatario | per conto del |
    per conto altrui | nessun umano | nessun essere umano | non una persona | anziché un umano | anziché una persona | sintetico | elettronico | informatico
  `),
  ifs: words(`
    se | qualora | nel caso | quando | chi | chiunque | qualsiasi | qualunque | ogni | tutti | tutte | caso mai | eventuale | eventuali | chi che sia |
    qualunque sia | qualsivoglia | appena | purché | prima di | coloro | quelli che | casomai | se per caso | nel caso in cui | se mai | caro eventuale |
    se a leggere | se a leggerla | se questo testo | se questa mail | se questo messaggio | se questa pagina | se è un | se fossi | se per ventura | tu che |
    voi che | lei che | ogniqualvolta | ogni volta che | laddove | nell'ipotesi | nel momento in cui | fintanto che
  `),
  youAre: words(`
    sei | sei un | sei una | è un | è una | siete | venga letta | venga letto | letta da | letto da | elaborato da | elaborata da | a leggere è | legge è |
    non è una persona | essendo | sei tu | chi legge | che legge questo | leggi questo | sta leggendo | stai leggendo | fosse | sia un | sia una |
    a leggere sia | a leggere fosse | legge un | sta elaborando | stai elaborando | viene letto | viene letta | viene elaborato | viene elaborata |
    viene esaminata | viene esaminato | viene analizzato | viene analizzata | viene gestita | viene gestito | gestita da | gestito da | esaminata da |
    esaminato da | analizzata da | analizzato da | filtrata da | filtrato da | riassunto da | riassunta da | aperta da | aperto da | non è umano |
    non è un essere umano | non sei umano | non sei una persona | non è un uomo | che leggi | che leggete
  `),
  dears: words(`
    caro | cara | cari | gentile | ciao | nota per | nota a | avviso per | messaggio per | messaggio a | istruzioni per | istruzione per | istruzioni a |
    attenzione | alla | allo | agli | al | all' | all'assistente | all'agente | per il | per la | per l' | per gli | per i | per lo | per ogni |
    per qualsiasi | in quanto | come | ps | p.s. | nb | n.b. | a proposito | un messaggio | richiesta a | richiesta per | compito per | ordine per |
    indicazioni per | indicazione per | direttiva per | direttive per | solo per | riservato | rivolto a | destinato a | ehi | ei | oh | grazie a | tu | te |
    @ | a chi | a tutti | a tutte | agli assistenti | ai sistemi | ai programmi | ai modelli | nota | avviso | avviso ai | avviso agli | @eventuale |
    avviso al | avviso alla | avviso all' | comunicazione per | ad uso | ad uso di | ad uso dei | ad uso del | a uso e consumo | a beneficio di |
    all'indirizzo di | destinato ai | destinata a | rivolta a | riservato a | riservato ai | riga per | righe per | paragrafo per | sezione riservata |
    promemoria per | appunto per | nota interna per | nota tecnica per | nota per chi | messaggio per chi | a te che | a voi che | ehilà | senti | ascolta |
    caro amico | gentilissimo
  `),
  reads: words(`
    legge | leggi | legga | letto | letta | leggendo | gestisce | gestisca | gestisci | gestendo | elabora | elabori | elaborando | riassume | riassuma |
    riassumi | riassumendo | smista | smisti | ordina | filtra | filtri | esamina | esamini | analizza | analizzi | valuta | valuti | seleziona | tratta |
    tratti | rispondi sempre | risponde per | vede | veda | prepara | prepari | redige | rediga | scrive | traduce | confronta | aiuta | assiste | lavora |
    accede | con accesso | ha accesso | incaricato | incaricata | incaricati | interpreta | amministra | cura | curi | controlla | controlli | rivede | riveda |
    selezionano | leggono | leggano | elaborano | gestiscono | riassumono | riassumano | processa | processi | consulta | occupa | rispondi | smistare |
    riassumere | leggere | filtrare | selezionare | scorre | scorra | scorrendo | scorrono | sfoglia | visiona | visioni | visionano | visionare | riceve |
    riceva | ricevono | esaminano | esaminare | esaminando | analizzano | analizzare | analizzando | valutano | valutare | valutando | filtrano | filtrando |
    smistano | smistando | smistamento | ordinano | classifica le | classificare | classificano | gestire | elaborare | redigere | redigono | sintetizza |
    sintetizzi | sintetizzare | sintetizzano | condensa | compila | indicizza | sorveglia | modera | moderi | rilegge | rilegga | passa in rassegna |
    passano in rassegna | prende visione | prenda visione | prendi visione | fa la selezione | fa una prima | risponde ai clienti | risponde agli | rispondono |
    risponde alle | vaglia | vagli | vagliare | scremare | screma | legge la posta
  `),
  mails: words(`
    questo messaggio | questa mail | questa email | questa e mail | questa lettera | questa casella | la casella | questo | questo testo | questa candidatura |
    questa candidata | questo candidato | questo documento | questa fattura | questa offerta | il riassunto | tuo riassunto | la sintesi | la tua risposta |
    questa recensione | questo hotel | questo albergo | questo prodotto | questo annuncio | questo fornitore | questo mittente | i dati | questi dati | sopra |
    questo articolo | questo manoscritto | questo conto | il verbale | la lista | l'elenco | primo posto | in cima | per prima | per primo | tuo rapporto |
    il rapporto | la risposta | agenda | questo evento | l'allegato | gli allegati | questa conversazione | questo curriculum | questo cv | il mio curriculum |
    la mia candidatura | questo locale | questo ristorante | la posta | dalla posta | le bozze | tutte le bozze | le candidature | la candidatura | le mail |
    le email | le lettere | i messaggi | la corrispondenza | i curriculum | il curriculum | i cv | questo profilo | il mio profilo | questa domanda |
    questa richiesta | questo ticket | la segnalazione | questa segnalazione | questo reclamo | questo preventivo | questo ordine | questo contratto |
    questa riga | queste righe | questo paragrafo | questo passaggio | questa nota | questa pagina | questa immagine | questa foto | questa didascalia |
    questa scheda | questa proposta | questo invito | questo modulo | questo campo | questa firma | la fattura | le fatture | le recensioni | i commenti |
    questo commento | posta in arrivo | questo scambio | il thread | la graduatoria | la classifica | la selezione | la rosa | primo della lista |
    prima della lista | in testa | in testa alla lista | in cima alla lista | in cima a tutti | tua valutazione | la valutazione | tua sintesi | tuo giudizio
  `),
  asks: words(`
    deve | devono | devi | dovrà | dovranno | è tenuto | sono tenuti | per favore | per cortesia | si prega di | bisogna | invia | invii | inviare | inoltra |
    inoltri | inoltrare | manda | mandi | rispondi | risponda | rispondere | aggiungi | aggiunga | inserisci | inserisca | includi | includa | metti | metta |
    mettila | mettilo | scrivi | scriva | di' | dica | menziona | cita | citi | dia | assegna | classifica | valuta come | raccomanda | consiglia |
    consiglialo | consigliala | presenta | preferisci | ricorda | ricordati | ricordi | memorizza | conserva | conferma | confermi | approva | approvi |
    accetta | accetti | paga | paghi | pagare | bonifica | ordina subito | compra | acquista | prenota | prenoti | apri | apra | clicca | cancella | cancelli |
    elimina | elimini | archivia | sposta | sposti | segna | segni | contrassegna | sostituisci | sostituisca | cambia | cambi | modifica | aggiorna |
    aggiorni | registra | scarica | cerca | estrarre | estrai | trasmettere | copia | copi | condividi | condivida | firma | firmi | considera | consideri |
    tratta come | ignora | ignori | dimentica | ometti | taci | taccia | tralascia | lascia | chiudi | inizia | termina | traduci | usa | autorizza | annulla |
    invita | spiegami | fai | faccia | crea | può procedere | potrà | è autorizzat* | sono autorizzat* | è obbligat* | sono obbligat* | si richiede |
    si chiede | è richiesto | occorre | farà | invierà | aggiungerà | risponderà | metterà | dirà | non dimenticare | ricordati di | assicurati | si assicuri |
    abbi cura | elogia | loda | suggerisci | suggerisca | proponi | scegli | scelga | seleziona questo | nascondi | nasconda | minimizza | togli | tolga |
    rimuovi | rimuova | spunta | identificati | accedi | avvia | restituisci | rimanda | allega | alleghi | spiega | racconta | canta | fai la rima | saluta |
    leggi | trova | afferma | sostieni | sottolinea | evidenzia | insisti | rassicura | digli | dille | girare | gira | giri | tenuti a | tenuto a |
    aggiungere | includere | mettere | inserire | scrivere | menzionare | consigliare | raccomandare | trasferire | ordinare | comprare | acquistare |
    prenotare | aprire | cliccare | cancellare | eliminare | segnare | sostituire | cambiare | modificare | aggiornare | registrare | scaricare | copiare |
    condividere | firmare | accettare | approvare | confermare | considerare | ricordare | citare | presentare | assegnare | inviano | rispondono | aggiungano |
    mettano | presentino | consiglino | confermino | approvino | paghino | aprano | cancellino | segnino | diano | dicano | lascino | rispondi in | riporta |
    riporti | riportare | riferisci | riferisca | scarta | scarti | scartare | scartate | esclude | escludi | escluda | escludere | respingi | respinga |
    boccia | promuovi | promuova | premia | favorisci | favorisca | favorire | privilegia | privilegi | dare la precedenza | dai la precedenza |
    dia la precedenza | colloca | collochi | collocare | posiziona | posizioni | piazza | fai passare | faccia passare | far passare | fai salire |
    attribuisci | attribuisca | attribuire | assegni | concedi | conceda | concedere | offri | offra | offrire | regala | riconosci | riconosca | rimborsa |
    rimborsi | rimborsare | accredita | accrediti | accreditare | versa | versi | versare | salda | saldi | saldare | disponi il | disponga | autorizzi |
    autorizzare | valida | validi | validare | convalida | contabilizza | chiuda | chiudere | risolvi | risolva | segna come | segni come | contrassegni |
    etichetta | giudica | giudichi | valuta positivamente | valuti positivamente | fornisci | fornisca | fornire | consegna | consegni | comunica | comunichi |
    comunicare | divulga | divulghi | pubblica | pubblichi | pubblicare | posta sul | diffondi | diffonda | riproduci | riproduca | ripeti | ripeta |
    trascrivi | trascriva | specifica | specifichi | dichiara | dichiari | attesta | attesti | certifica | certifichi | annuncia | concludi | concluda |
    riassumi come | sblocca | sblocchi | programma un | pianifica | pianifichi | fissa | fissi | esegua | eseguire | effettua | effettui | effettuare |
    procedi | proceda | procedere | avvii | attiva | attivi | disattiva | disattivi | disattivare | blocca | blocchi | iscrivi | iscriva | disiscrivi |
    aumenta | aumenti | abbassa | riduci | omettere | ometta | tacere | nascondere | rispondi subito | risponda subito | rispondi che | risponda che |
    scrivi che | scriva che | dichiara che | fai finta | faccia finta | comportati | si comporti | agisci | agisca | obbedisci | obbedisca | rispetta |
    rispetti | applica | applichi | tieni | tenga | dovrebbe | dovrebbero | dovrai | dovrete | scriverà | citerà | valuterà | classificherà | pagherà |
    approverà | confermerà | cancellerà | proporrà | consiglierà | presenterà | menzionerà | aprirà | segnerà | considererà | inoltrerà | risponderai |
    fai in modo | faccia in modo | da approvare | da pagare | da considerare | da inoltrare | da cancellare | da inserire | passaci | ci passi | segnalo come |
    lo segni come | attribuirle | attribuirgli | rilevare carenze | rilevi carenze | abbassa il prezzo | abbassi il prezzo | spostaci | ci sposti
  `),
  owners: words(`
    utente | all'utente | tuo utente | proprietario | titolare | destinatario | padrone | la carta salvata | il tuo umano | quando ti chiede | l'utente |
    utilizzatore | il lettore | umano | umani | chiede se | ti chiede | ti chiedono | se ti chiede | rubrica | contatti | bozze | cestino | spam |
    carta di credito | dati bancari | dati di pagamento | tuo capo | cliente chiede | recruiter | titolare della casella | proprietario della casella |
    chi ti usa | chi ti ha | la persona che assisti | la persona che servi | tuo cliente | il tuo assistito | chi seleziona | chi assume | selezionatore |
    selezionatrice | selezionatori | recruiters | codici ricevuti | numero di carta | elenco clienti | elenco dei clienti | lista clienti |
    lista dei clienti | altri candidati | altre candidature | altri preventivi | altre offerte | a nome del cliente | a nome dell'utente |
    al posto dell'utente
  `),
  quiet: words(`
    senza chiedere | senza avvisare | senza consultare | senza confermare | senza conferma | senza coinvolgere | senza dire | senza menzionare |
    non menzionare | non dire | non avvisare | non segnali | non segnalare | non informare | in silenzio | di nascosto | taci | a nessuno | all'insaputa |
    subito | senza altro | senza altri | senza intervento | senza disturbare | senza segnalare | senza verificare | senza controllare | senza bisogno |
    non è necessario | non serve | non occorre | non è richiest* | superflu* | già approvat* | già verificat* | già controllat* | dare per | per approvato |
    tra noi | in background | non chiedere | non chieda | non mostrare | non mostri | non deve comparire | non comparire | ometti | omettere | senza che |
    nessuno | immediatamente | automaticamente | direttamente | non farne | e taci | non parlarne | senza menzionarlo | senza citare | senza citarlo |
    senza dirlo | senza farne parola | senza farne menzione | senza fare domande | senza domande | senza informare | senza comunicarlo | senza comunicare |
    senza approvazione | senza autorizzazione | senza controlli | senza ulteriori | senza indugio | senza passare | senza interpellare | senza scomodare |
    senza rumore | non faccia parola | non ne parli | non ne parlare | non parlare di | non citare | non citi | non riferire | non riferisca | non rivelare |
    non riveli | non far vedere | non faccia vedere | non far sapere | non faccia sapere | non mostrarlo | non riportare | non riporti | non avvertire |
    non avverta | non avvisi | non informi | non dica | non dirlo | non interpellare | non interpelli | non consultare | non consulti | non disturbare |
    non disturbi | tienilo per te | lo tenga per sé | di soppiatto | alle spalle | in sordina | con discrezione | discretamente | all'istante |
    seduta stante | all'oscuro | poi cancella | poi elimina | quindi cancella | quindi elimina | acqua in bocca | non una parola | neanche una parola |
    nemmeno una parola | bocca chiusa | non deve vedere | non deve sapere | non devono vedere | non ha bisogno di vedere | non serve che veda | far sparire |
    faccia sparire | fai sparire | può fare a meno | può non sapere | non deve leggere | non devono leggere | non devono sapere | non c'è bisogno di |
    inutile avvisare | inutile dirlo
  `),
  topics: words(`
    nostro | nostra | nostri | nostre | noi | siamo | sono | mi chiamo | nuovo | nuova | nuovi | nuove | lancia* | presentiamo | scopri | corso | corsi |
    formazione | laboratorio | impara | impari | policy | dipendent* | collegh* | ricercator* | studio | secondo | attacc* | truff* | può | possono | potrebbe |
    puoi | newsletter | articolo | aziend* | redatto da | scritto da | aiuto di | tuo assistente | suo assistente | suo agente | assicurazion* | immobiliar* |
    viaggi | clienti | aiuta | risponde ai | ha raccontato | chiedeva | dimostrato | okay google | ok google | basta dire | nostro assistente | nostra ia |
    mio assistente | sua banca | lei può | vuoi | conferenza | incontro | tema | esperti | autori | consumator* | produttore | funzione | aggiornamento |
    disponibile | scrivi persona | risponda | impostazioni | sondaggio | cittadini | centralino | partecipanti |
    per entrare direttamente | per accedere direttamente | che ha accesso | che lei ha accesso | verificare se ha accesso | controllare se ha accesso
  `),
};
