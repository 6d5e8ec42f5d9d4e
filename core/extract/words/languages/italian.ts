import { type Language, words } from "../language.ts";

export const ITALIAN: Language = {
  codeNames: words(`
    id di attivazione | identificativo di attivazione |
    codice di verifica | codice di sicurezza | codice di conferma | codice di accesso |
    codice monouso | codice usa e getta | password monouso | codice di attivazione |
    codice di autenticazione | codice otp | codice temporaneo | codice segreto |
    codice di convalida | codice di login | codice di recupero | codice di ripristino |
    codice di associazione | codice di abbinamento | codice dispositivo | codice una tantum |
    codice per accedere | codice per confermare | codice di identificazione |
    codice di reimpostazione | codice sms | codice unico | chiave monouso | numero di verifica |
    chiave di accesso temporanea | password temporanea | pin temporaneo | pin dispositivo |
    pin di sicurezza | numero di sicurezza | token di sicurezza | token di accesso |
    gettone di accesso | chiave effimera | chiave di firma | chiave di abbinamento |
    chiave di attivazione | chiave temporanea | valore di controllo | cifre di controllo |
    cifre di sicurezza | parola di sicurezza | parola d'ingresso | parola d'accesso |
    parola d'ordine della | id di verifica | n. di attivazione | n. di conferma |
    numero di attivazione | codice di sblocco | codice spid | secondo fattore | pin usa e getta |
    pin monouso | pin da usare | codice da usare | password usa e getta |
    password per un solo accesso | pin provvisorio | codice temporaneo spid | codice d'accesso |
    codice d'ingresso | codice di ingresso | codice di firma | codice di autorizzazione temporaneo |
    codice numerico temporaneo | codice a sei cifre | codice a 6 cifre | codice di 6 cifre |
    codice di sei cifre | codice a quattro cifre | codice a 4 cifre | codice a 8 cifre |
    codice valido una | codice di controllo | codice di autenticità | codice di registrazione |
    chiave d'accesso | chiave di accesso | chiave di verifica | chiave provvisoria |
    chiave di sicurezza | chiave usa e getta | chiave di conferma | password provvisoria |
    parola chiave temporanea | parola di accesso | parola d'ordine | numero di accesso |
    cifre di accesso | cifre di verifica | cifre di conferma | pin di accesso | pin di verifica |
    pin di conferma | pin di attivazione | token di verifica | token di conferma | gettone monouso |
    sequenza di accesso | sequenza segreta | combinazione segreta | combinazione di accesso |
    codice email | codice e mail | codice via email | codice autenticatore |
    codice dell'autenticatore | password dispositiva
  `),
  codeWords: words(`
    codice | codici | cifre | pin | codice di autorizzazione | codice autorizzazione | caratteri |
    lettere | combinazione | sequenza | stringa | gettone | sei cifre | quattro cifre |
    cinque cifre | otto cifre | le sei cifre | queste cifre | queste sei cifre | questi numeri |
    sei numeri | sei caratteri | otto caratteri | questi caratteri | questa sequenza |
    questa combinazione | numeretti | questa stringa | quattro numeri | cinque numeri |
    otto numeri | sette cifre | sette numeri | cinque caratteri | parola magica | parolina magica
  `),
  passwords: words(`password`),
  numberWords: words(`
    chiave | sequenza | combinazione | caratteri | valore | parole | il numero è | numero | il numero
    | cifra | parola | codice numerico
  `),
  otherNumbers: words(`
    ordine | fattura | riferimento | rif | spedizione | tracking | numero di tracking | codice di tracciamento |
    prenotazione | tel | fax | cap | p iva | partita iva | rea | buono | codice sorgente | codice a barre | codice qr |
    contratto | n° | nr | codice destinatario | codice postale | codice iban | codice ritiro | codice di ritiro |
    codice univoco | password wi fi | password del wi fi | pod | pdr | codice puk | codice sondaggio | codice utente |
    codice identificativo gara | cig | cup | codice atto | codice lotteria | numero carta | targa | biglietto | posto |
    carrozza | ultime cifre | ultime quattro cifre | terminante con | termina con | utente | numero utente | id utente |
    identificativo | lettura | autolettura | contatore | sinistro | reclamo | segnalazione | pratica | protocollo |
    guasto | saldo | consumo | risultato | codice di partecipazione | codice di consegna | candidatura | microchip |
    tessera | sondaggio | chiamaci | chiama il | chiami il | chiamare il | chiamando il | interno | centralino |
    ricevuta | scontrino | bolla | verbale | interno n | lotto | numero verde | contattaci al | ci contatti al |
    chiamate il | rispondiamo al | risponde al | combinazione vincente | numeri estratti | numero jolly | superstar |
    codice antiphishing | codice anti phishing | parola antiphishing | frase antiphishing | codice sul retro |
    codice sull'etichetta
  `),
  trade: words(`
    sconto | sconti | offerta | offerte | promozione | promo | carrello | spedizione gratuita | volo |
    voli | hotel | viaggio | prenotazione | acquisto | acquisti | risparmia | amici | fattura | negozio
  `),
  enter: words(`
    inserisci | inserite | inserire | digita | digiti | immetti | utilizza | copia | inserisca |
    usa il | usa questo | inserirlo | incolla | scrivi | digitalo | riporta | da inserire |
    inseriscilo | copialo | detta | detti | comunica all | comunichi all | mettilo | ricopia |
    ricopialo | ricopi | trascrivi | batti | scriva | scrivilo | riportalo | rispondi con |
    compila | digitare | scrivere | incollalo | componi | comporre | componga | premi | riporti |
    riportare | mettila | metti lì | scrivila | lo scriva | la scriva | legga a voce alta |
    leggi a voce alta | leggere a voce alta | comunichi al | indichi | indica | lo indichi |
    risponda con | dettare | copiala | ricopiare | lo inserisca | la inserisca | immetta |
    inseriscila | da digitare | da indicare | di' | dì | copiare | incollare | trascrivere |
    inserendo | digitando | scrivendo | basta copiare | basta digitare | basta inserire |
    digiti queste | digita queste | digita questo | digiti questo | scrivi queste | scrivi questo |
    scriva questo | riporti sullo | riporta sullo | riporti nella | riporta nella | riporti qui |
    riportali | riportale | inseriscile | inseriscili | inserisci queste | inserisci questi |
    metti queste | metti questo | metta | mettere | metti nel | metti nella | batta | batti questi |
    copi | copi e incolli | copia e incolla | incolli | ricopiale | ricopiali | ricopia queste |
    ricopi queste | trascriva | trascrivile | trascrivilo | compili | compilare |
    completi il campo | fornisca | fornisci | comunica | comunichi | pronunci | pronuncia |
    leggilo | lo legga | lo legga ad | dica | dille | dillo | dallo | rispondere con | indicarlo |
    indicare | riempia | riempi | da riportare | da scrivere | da copiare | da comunicare
  `),
  places: words(`
    app | applicazione | pagina | schermata | schermo | finestra | campo | modulo | casella | sito | dispositivo |
    terminale | console | computer | telefono | cellulare | tv | televisore | tablet | operatore | portale | riquadro |
    scheda | pannello | stampante | altoparlante | tastierino | tastiera | totem | piattaforma | gestore |
    verrà richiesto | le verrà chiesto | ti verrà chiesto | lo chiede | consulente | finestrella | quadratino |
    quadratini | caselle | spazio vuoto | spazio | orologio | portatile | te lo chiede l'app | te li chiede |
    te le chiede | lo chiederà | glielo chiede | glielo chiederà | le viene chiesto | ti viene chiesto | viene chiesto |
    lo richiede | quando richiesto | dove richiesto | sportello | bancomat | cassa automatica | lettore | telecomando |
    barra | citofono | macchinetta
  `),
  access: words(`
    account | conto | dispositivo | dispositivi | identità | sicurezza | sei tu | sei stato tu | sei stata tu | è lei |
    è stato lei | sei proprio tu | accesso | accedere | entrare | autorizza | autorizzare | autorizzazione | approva |
    approvare | autenticazione | autenticare | registrazione | iscrizione | associare | associazione | abbinare |
    abbinamento | collegare | sblocca | sbloccare | bloccato | due fattori | due passaggi | qualcuno | tentativo |
    tentando | cercando | continuare | proseguire | andare avanti | completare | benvenuto | benvenuta | area clienti |
    area riservata | sessione | fidato | profilo | riprendere | riprenderla | collegarla | collegarlo |
    videoidentificazione | firma elettronica | passkey | sta entrando | vuole entrare | stai entrando | entrare nel |
    entrare nella | entra nel tuo | nuovo dispositivo | nuovo accesso | altro dispositivo | nuovo telefono |
    che sia tu | che sia lei | dimostrare | dimostra che | prosegui | prosegua | proseguire con |
    autorizzare il bonifico | autorizzare il pagamento | autorizza il pagamento | autorizza il bonifico | firmare |
    firma digitale | area personale | area soci | area utenti | home banking | collega il | collegare il | collegando |
    accoppiare | accoppia | sincronizza | registrarsi | registrarti
  `),
  disclaims: words(`
    se non sei | se non è stato lei | se non hai | se non ha | se non l'hai | non hai richiesto | non hai fatto |
    non sei stato tu | non ha richiesto | non sei tu | ignora | ignori | ignorare | ignorala | cestina |
    elimina questa | elimini | trascura | non tenere conto | non devi fare nulla | nessuna azione | per errore |
    qualcun altro | non riconosci | non hai chiesto nulla | non ha chiesto nulla | non fare nulla | non faccia nulla |
    cancella questo | cancelli questo | se non era lei | se non è lei | se non ci hai scritto | se non ci ha scritto |
    se non sai | se non sa | se non ne sai | se qualcuno ha sbagliato | in caso contrario | lascia perdere |
    lasci perdere | lascia stare | lasci stare | non serve fare nulla | non serve fare niente | non devi fare niente |
    non deve fare nulla | non occorre fare nulla | non è necessario fare | non c'è nulla da fare | niente da fare |
    puoi ignorarla | puoi cestinare | può cestinare | butta via | butti via | dimentica questo | dimentichi questo |
    cancella questa | cancelli questa | non farci caso | non ci faccia caso | non badare | non ne sai nulla |
    non ne sa nulla | non hai chiesto tu | non ha fatto | non era lei | non eri tu
  `),
  secrecy: words(`
    non condividere | non condividerlo | non condivida | non comunicar* | non dare | non darlo |
    non darla | non dirlo | non rivelar* | non fornir* | non inoltrar* | a nessuno | con nessuno |
    con altri | non ti chieder* | non le chieder* | mai chiesto | mai di | nessuno di noi |
    riservato | riservata | segreto | segreta | tienilo per te | tienila per te | nemmeno a noi |
    neanche a noi | il nostro personale | i nostri operatori | non le condivida | non lo condivida |
    non le condividere | non la condividere | non lo dica | non dica | non dire a | non dirle |
    non le dica | non le detti | non lo detti | non dettare | non dettarlo | non mostrarlo |
    non mostrare | non lo mostri | non passarlo | non lo passi | non passare | non girarlo |
    non inviarlo | non lo invii | non lo riveli | non comunichi | non lo comunichi | non lo dia |
    non la dia | neppure a noi | nemmeno al | solo per te | solo per lei | solo tuo | è personale |
    strettamente personale | nessun operatore | nessun addetto | nessuno te lo | nessuno glielo |
    non te lo chied* | non glielo chied* | mai telefonicamente
  `),
  spent: words(`
    è stato usato | è stato utilizzato | è già stato utilizzato | è scaduto | scaduto |
    non è valido | non è più valido | errato | non funziona | è stato annullato | è stato inserito |
    non è più | è stato sostituito | è stata sostituita | non vale più | è già stato usato |
    già usato | già utilizzato | ormai scaduto | è scaduta | non serve più | non sono più |
    non varranno più | non varrà più | ha smesso di | superato il | non corrisponde | già servito
  `),
  meetings: words(`
    riunione* | riunioni | webinar* | videoconferenza* | conferenza | videochiamata | id riunione |
    partecipa per telefono | zoom
  `),
  verify: words(`
    confermo | convalido | verifica | verificare | conferma | confermare | attiva | attivare | attivazione | convalida |
    convalidare | completa la registrazione | accetta invito | accetta l'invito | convalidi | convalidate | verifichi |
    confermi | attivi il | completare la registrazione | accettare l'invito | accetti l'invito | confermal* |
    confermarl* | verificalo | verificala | verificarlo | verificarla | attivalo | attivala | attivarlo | attivarla |
    convalidalo | convalidala | convalidarlo | autenticare il | autenticare la | autenticare l'indirizzo |
    autentica il | autentica la | autentica l'indirizzo | completare la tua registrazione |
    completare la sua registrazione | completare la vostra registrazione | completi la sua registrazione |
    terminare la tua registrazione | terminare la registrazione | concludere la registrazione |
    concludere la tua registrazione | invitato a creare un account | invitata a creare un account |
    invitati a creare un account | invitato a registrarsi
  `),
  signIn: words(`
    accedi | accedere | entra | login | link magico | effettua l'accesso | acceda | autenticarsi |
    accesso | autenticati | autenticarti | si autentichi | esegui l'accesso | eseguire l'accesso |
    entra nel tuo | autenticarmi | autenticare
  `),
  reset: words(`
    reimposta | reimpostare | reimpostazione | nuova password | cambia password | cambia la password |
    password dimenticata | recupera | recuperare | ripristina | crea password | un'altra password | cambiare password |
    cambiare la password | cambia la tua password | cambi la password | cambi la sua password | modifica password |
    modificare la password | password persa | password smarrita | dimenticato la password | dimenticata la password |
    hai dimenticato la | recupera l'accesso | recuperare l'accesso | recupera il tuo account | riprendi l'accesso |
    ritrova l'accesso | ripristinare | ripristini | ripristina l'accesso | non riesci più ad accedere |
    non riesci ad accedere | non riesce più ad accedere | non riesce ad accedere | non riesci più ad entrare |
    non riesci più a entrare | non riesce più a entrare | non riesci a entrare | non riesce a entrare |
    non riesci ad entrare | non riesco ad accedere | non puoi accedere | non può accedere | non puoi più accedere |
    non può più accedere | impossibile accedere | problemi di accesso | problemi ad accedere | problemi a entrare |
    difficoltà ad accedere | non ricordi come accedere | non ricorda come accedere | sostituire la password |
    sostituisci la password | sostituisca la password | rinnovare la password | rinnova la password | password diversa |
    scegliere una password | scegli una password | scelga una password | impostare una password | imposta una password |
    imposti una password | creare una password | crea una password | crei una password | nuova parola d'accesso |
    sostituire la parola d'accesso | cambiare la parola d'accesso | nuova parola chiave | mettere una nuova password |
    metta una password | metti una password | metta una nuova password | fissare la password | fissi la password |
    stabilire una password | stabilisca una password | definire la password | definisca la password |
    definisci la password | non ricorda la password | non ricordi la password | non ricordi più la password |
    non ricorda più la password | non ricordo la password | scordato la password | scordata la password |
    password scordata | impostare la password | imposti la password | imposta la password | imposta la tua password |
    imposti la sua password | crea la tua password | crei la sua password | scelga la sua password |
    scegli la tua password | imposti la parola d'accesso | impostare la parola d'accesso | parola d'accesso nuova |
    password che ti piaccia | password che le piaccia | password che preferisci | password che preferisce |
    password che vuoi | password che vuole | scegli la password | scelga la password | scegliere la password |
    password a scelta | password a tua scelta | password a sua scelta | reimpostala | ripristinala | recuperala |
    recuperarla | reimpostarl* | ripristinarl* | sblocca account | sblocca l'account | sblocca il tuo account |
    sblocca il mio account | sbloccare l'account | sblocchi il suo account | reimposti | recuperi l'accesso |
    scegliere la tua password | scegliere la sua password | scegliete la sua password | scegliete la password |
    scegliete una password | impostare la tua password | impostare la sua password | modificare la tua password |
    modificare la sua password | modifica la tua password | modifica la password | modifichi la sua password |
    modifichi la password | cambiare la tua password | cambiare la sua password | creare la tua password |
    creare la sua password | creare la password | crea la password | crei la password | definire la tua password |
    definire la sua password | definire una password | definisci la tua password | definisci una password |
    sostituire la tua password | sostituire la sua password | sostituire una password | rinnovare la tua password |
    rinnovare la sua password | rinnovare una password | aggiornare la tua password | aggiornare la sua password |
    aggiornare la password | aggiornare una password | configura la password | configura una password |
    configura la tua password | configurare la password | configurare una password | configurare la tua password |
    configuri la password | configuri una password | configura password
  `),
  unsubscribe: words(`
    annulla iscrizione | annulla l'iscrizione | cancella iscrizione | cancellati | disiscriviti | disiscrivermi |
    cancellare l'iscrizione | non ricevere più | gestisci le preferenze | preferenze email | disiscrizione |
    cancellazione iscrizione | annulla la tua iscrizione | cancella la tua iscrizione | disiscrivimi | rimuovimi |
    non inviarmi più | non voglio più ricevere | esci dalla lista | non desideri più ricevere |
    non voglio più riceverla | non voglio più riceverle | non scrivetemi più | non inviatemi più | toglimi dalla lista |
    cancella la mia iscrizione | annulla la mia iscrizione | annulla l'abbonamento alla newsletter |
    gestisci iscrizione | gestisci l'iscrizione | gestisci la tua iscrizione | gestisci i tuoi dati di iscrizione |
    gestire le preferenze | gestisci le tue preferenze | gestisci le comunicazioni | gestisci le notifiche |
    preferenze di comunicazione | preferenze di contatto | preferenze di invio | modifica le preferenze |
    modificare le preferenze | revoca il consenso | revocare il consenso | disattiva le notifiche | uscire dalla lista |
    uscire dalla nostra lista | esci dalla nostra lista | uscire da questa lista | basta avvisi | basta notifiche |
    basta promemoria | basta comunicazioni | basta lettere | stop avvisi | stop notifiche | stop promemoria |
    niente avvisi | niente notifiche | niente promemoria | non voglio avvisi | non voglio promemoria |
    non voglio notifiche | non voglio più avvisi | non voglio più notifiche | preferisco non ricevere |
    preferisco non riceverne | non avvisatemi più | non avvisarmi più | non mi avvisate più | non mi avvisi più |
    non disturbatemi più | dimenticatevi di me | dimenticatemi | scordatevi di me | solo l'essenziale | solo fatture |
    solo le fatture | niente offerte | come vuoi essere avvisat* | come vuole essere avvisat* |
    non desidera più ricevere | non vuoi più ricevere | non vuole più ricevere | non desideri ricevere |
    non desidera ricevere | disattiva iscrizione | disattiva l'iscrizione | si disiscriva | mi disiscrivo |
    annullare l'iscrizione | annulli l'iscrizione | annullare la tua iscrizione | cancellare la tua iscrizione |
    cancellarti | cancellarsi | non seguire più | non seguirla più | non seguirlo più | smettere di seguire |
    smetti di seguire | smetta di seguire | smettere di osservare | smetti di osservare | non osservare più |
    smettere di monitorare | annullare la sottoscrizione | annulla la sottoscrizione | rimuovi la sottoscrizione |
    rimuovere la sottoscrizione | rimuovere l'iscrizione | rimuovi l'iscrizione | opzioni di iscrizione alla lista |
    opzioni dell'iscritto | argomenti a cui sei iscritt* | argomenti a cui sei sottoscritt* | argomenti sottoscritti |
    liste a cui sei iscritt* | essere rimoss* dalla lista | sia rimossa dalla lista | rimosso dalla lista |
    rimossi dalla lista | rimosso dalla mailing list | tolto dalla lista | chiesto di essere cancellat* dalla |
    chiesto la cancellazione dalla | cancellazione dalla lista | lasciare la lista | abbandonare la lista |
    non vuoi più seguire | non vuole più seguire | non desideri più seguire | non desidera più seguire |
    non intendi più seguire | silenzia questa conversazione | silenzia conversazione | silenziare la conversazione |
    silenzia discussione | silenzia questa discussione | silenziare la discussione |
    disattiva l'audio della conversazione | preferenze di iscrizione | preferenze dell'iscrizione |
    preferenze di abbonamento | disabbonati | disabbonarsi | disabbonarti | disabbonarmi | mi disabbono |
    disabbonamento | non vuoi ricevere | non vuole ricevere | non volete ricevere | non volete più ricevere |
    non desiderate ricevere | non desiderate più ricevere | non volesse più ricevere | non volesse ricevere |
    non volessi più ricevere | non desiderasse ricevere | non desiderasse più ricevere | non intende ricevere |
    non intende più ricevere | non intendi ricevere
  `),
  clickHere: words(`
    clicca qui | qui | questo link | link | continua | inizia | fai clic qui | procedi | vai a |
    vai al sito | apri | prosegui | premi qui | il pulsante | avanti | clicca | clicchi qui |
    fai clic | faccia clic qui | tocca qui | tocchi qui | prema qui | premi | schiaccia qui |
    da qui | per di qua | di qui | proseguire | procedere | proceda | prosegua | continua qui |
    continui | continuare | vai | vai avanti | andiamo | iniziamo | si parte | concludi |
    concludere | completa | completare | termina | finisci | fine | segui questo link |
    segua questo link | segui il link | il link | link qui sotto | questo collegamento |
    collegamento | pulsante | questo pulsante | pulsante qui sotto | bottone | cliccando qui |
    premendo qui | entra qui | entri qui | passo successivo | successivo |
    da questo link | a questo link | a questo indirizzo | in questa pagina | questa pagina |
    a questa pagina | da questa pagina | tramite questo link | al seguente link |
    cliccando su questo link |
    ce lo dica | diccelo | ci avvisi | avvisaci | ce lo faccia sapere | faccelo sapere | ditecelo |
    avvisateci
  `),
  expires: words(`
    entro | per i prossimi | scad* | valid* | resta | funziona | dura | utilizzabile |
    nei prossimi | hai | varranno | varrà | varrà fino | fino alle | prima delle | si spegne |
    si autodistrugge | si cancella | si cancellano | tra un | smette di | smetterà di | dopodiché |
    trascorsi | trascorso | passati | oltre | è buono | sono buone | è buona | vale | valgono
  `),
  seconds: words(`secondo | secondi`),
  minutes: words(`minuto | minuti | min`),
  hours: words(`ora | ore`),
  days: words(`giorno | giorni`),
  wrote: words(`ha scritto | scritto`),
  fromLabels: words(`da | mittente`),
  sentLabels: words(`inviato | data | a | oggetto | per | destinatario | cc | rispondi a | inviata`),
  quoteTitles: words(`
    messaggio originale | messaggio originario | messaggio di origine | il tuo messaggio | il suo
    messaggio | messaggio precedente | messaggi precedenti
  `),
  forwardTitles: words(`
    messaggio inoltrato | inizio messaggio inoltrato | inizio del messaggio inoltrato | inoltrato da
  `),
  sentFrom: words(`inviato da | inviato dal mio | scarica outlook | ottieni outlook | inviato | inviata da`),
};
