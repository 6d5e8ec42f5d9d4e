import { type Language, words } from "./language.ts";

export const ITALIAN: Language = {
  codeNames: words(`
    codice di verifica | codice di sicurezza | codice di conferma | codice di accesso | codice
    monouso | codice usa e getta | password monouso | codice di attivazione | codice di
    autenticazione | codice otp | codice temporaneo | codice segreto | codice di convalida | codice
    di login | codice di recupero | codice di ripristino | codice di associazione | codice di
    abbinamento | codice dispositivo | codice una tantum | codice per accedere | codice per
    confermare | codice di identificazione | codice di reimpostazione | codice sms | codice unico |
    chiave monouso | numero di verifica | chiave di accesso temporanea | password temporanea | pin
    temporaneo | pin dispositivo | pin di sicurezza | numero di sicurezza | token di sicurezza |
    token di accesso | gettone di accesso | chiave effimera | chiave di firma | chiave di
    abbinamento | chiave di attivazione | chiave temporanea | valore di controllo | cifre di
    controllo | cifre di sicurezza | parola di sicurezza | parola d'ingresso | parola d'accesso |
    parola d'ordine della | id di verifica | n. di attivazione | n. di conferma | numero di
    attivazione | codice di sblocco | codice spid | secondo fattore | pin usa e getta | pin monouso
    | pin da usare | codice da usare | password usa e getta | password per un solo accesso | pin
    provvisorio | codice temporaneo spid
  `),
  codeWords: words(`
    codice | codici | cifre | pin | codice di autorizzazione | codice autorizzazione | caratteri |
    lettere | combinazione | sequenza | stringa | gettone
  `),
  passwords: words(`password`),
  numberWords: words(`
    chiave | sequenza | combinazione | caratteri | valore | parole | il numero è | numero | il numero
    | cifra | parola | codice numerico
  `),
  otherNumbers: words(`
    ordine | fattura | riferimento | rif | spedizione | tracking | numero di tracking |
    codice di tracciamento | prenotazione | tel | fax | cap | p iva | partita iva | rea | buono |
    codice sorgente | codice a barre | codice qr | contratto | n° | nr | che termina con |
    codice destinatario | codice postale | codice iban | codice ritiro | codice di ritiro |
    codice univoco | password wi fi | password del wi fi | pod | pdr | codice della porta |
    codice del cancello | codice puk | codice sondaggio | codice utente |
    codice identificativo gara | cig | cup | codice atto | codice lotteria | numero carta | targa |
    biglietto | posto | carrozza | ultime cifre | ultime quattro cifre | terminante con |
    termina con | nome utente | utente | numero utente | id utente | identificativo | lettura |
    autolettura | contatore | sinistro | reclamo | segnalazione | pratica | protocollo | guasto |
    saldo | consumo | risultato | codice di partecipazione | codice di consegna | candidatura |
    microchip | tessera | sondaggio | chiamaci | chiama il | chiami il | chiamare il | chiamando il
  `),
  trade: words(`
    sconto | sconti | offerta | offerte | promozione | promo | carrello | spedizione gratuita | volo |
    voli | hotel | viaggio | prenotazione | acquisto | acquisti | risparmia | amici | fattura | negozio
  `),
  enter: words(`
    inserisci | inserite | inserire | digita | digiti | immetti | utilizza | copia | inserisca | usa
    il | usa questo | inserirlo | incolla | scrivi | digitalo | riporta | da inserire | inseriscilo
    | copialo | detta | detti | comunica all | comunichi all | mettilo | ricopia | ricopialo |
    ricopi | trascrivi | batti | scriva | scrivilo | riportalo | rispondi con | compila | digitare |
    scrivere | incollalo | componi | comporre | componga | premi | riporti | riportare | mettila |
    metti lì | scrivila | lo scriva | la scriva | legga a voce alta | leggi a voce alta | leggere a
    voce alta | comunichi al | indichi | indica | lo indichi | risponda con | dettare | copiala |
    ricopiare | lo inserisca | la inserisca | immetta | inseriscila | da digitare | da indicare |
    di' | dì | copiare | incollare | trascrivere | inserendo | digitando | scrivendo | basta copiare | basta digitare | basta inserire
  `),
  places: words(`
    app | applicazione | pagina | schermata | schermo | finestra | campo | modulo | casella | sito |
    browser | dispositivo | terminale | console | computer | telefono | cellulare | tv | televisore
    | tablet | operatore | portale | riquadro | scheda | pannello | stampante | altoparlante |
    tastierino | tastiera | totem | piattaforma | gestore | verrà richiesto | le verrà chiesto | ti
    verrà chiesto | lo chiede | te lo chiede | consulente
  `),
  access: words(`
    account | conto | dispositivo | dispositivi | browser | identità | sicurezza | sei tu | sei
    stato tu | sei stata tu | è lei | è stato lei | sei proprio tu | accesso | accedere | entrare |
    autorizza | autorizzare | autorizzazione | approva | approvare | autenticazione | autenticare |
    registrazione | iscrizione | associare | associazione | abbinare | abbinamento | collegare |
    sblocca | sbloccare | bloccato | due fattori | due passaggi | qualcuno | tentativo | tentando |
    cercando | continuare | proseguire | andare avanti | completare | benvenuto | benvenuta | area
    clienti | area riservata | sessione | fidato | profilo | riprendere | riprenderla | collegarla |
    collegarlo | videoidentificazione | firma elettronica | passkey
  `),
  disclaims: words(`
    se non sei stato tu | se non sei stata tu | se non sei | se non è stato lei | se non hai | se
    non ha | se non l'hai | non hai richiesto | non hai fatto | non sei stato tu | non ha richiesto
    | non sei tu | ignora | ignori | ignorare | ignorala | cestina | elimina questa | elimini |
    trascura | non tenere conto | non devi fare nulla | nessuna azione | per errore | qualcun altro
    | non riconosci | non hai chiesto nulla | non ha chiesto nulla | non fare nulla | non faccia
    nulla | cancella questo | cancelli questo
  `),
  secrecy: words(`
    non condividere | non condividerlo | non condivida | non comunicar* | non dare | non darlo | non
    darla | non dirlo | non rivelar* | non fornir* | non inoltrar* | a nessuno | con nessuno | con
    altri | non ti chieder* | non le chieder* | mai chiesto | mai di | nessuno di noi | riservato |
    riservata | segreto | segreta | tienilo per te | tienila per te | nemmeno a noi | neanche a noi
    | il nostro personale | i nostri operatori
  `),
  spent: words(`
    è stato usato | è stato utilizzato | è già stato utilizzato | è scaduto | scaduto | non è valido
    | non è più valido | errato | non funziona | è stato annullato | è stato inserito | non è più |
    è stato sostituito | è stata sostituita | non vale più
  `),
  examples: words(`per esempio | ad esempio`),
  meetings: words(`
    riunione* | riunioni | webinar* | videoconferenza* | conferenza | videochiamata | partecipa alla
    riunione | id riunione | partecipa per telefono | zoom
  `),
  verify: words(`
    verifica | verificare | conferma | confermare | attiva | attivare | attivazione | convalida |
    convalidare | completa la registrazione | accetta invito | accetta l'invito | convalidi
  `),
  signIn: words(`
    accedi | accedere | entra | login | link magico | effettua l'accesso | acceda | autenticarsi |
    accesso
  `),
  reset: words(`
    reimposta | reimpostare | reimpostazione | nuova password | cambia password | cambia la password |
    password dimenticata | recupera | recuperare | ripristina | crea password
  `),
  unsubscribe: words(`
    annulla iscrizione | annulla l'iscrizione | cancella iscrizione | cancellati | disiscriviti |
    disiscrivermi | cancellare l'iscrizione | non ricevere più | gestisci le preferenze | preferenze email |
    disiscrizione | cancellazione iscrizione | annulla la tua iscrizione | cancella la tua iscrizione |
    cancellati dalla | disiscrivimi | rimuovimi | non inviarmi più | non voglio più ricevere |
    esci dalla lista | non desideri più ricevere
  `),
  clickHere: words(`
    clicca qui | qui | questo link | link | continua | inizia | fai clic qui | procedi | vai a |
    vai al sito | apri | prosegui | premi qui | il pulsante | avanti
  `),
  expires: words(`
    entro | per i prossimi | scad* | valid* |
    resta | funziona | dura | utilizzabile | nei prossimi | hai
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
