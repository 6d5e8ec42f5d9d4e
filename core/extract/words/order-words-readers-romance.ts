/** Who reads, how one speaks to it and what one asks of it, in the Romance languages. */
import { words } from "./language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const FRENCH_READERS: ReaderWords = {
  machines: words(`
    ia | l'ia | d'ia | intelligence artificielle | l'intelligence artificielle | intelligences artificielles | modele de langage |
    modèles de langage | agent conversationnel | agents conversationnels | assistant virtuel | assistants virtuels | assistante virtuelle |
    assistant numérique | assistants numériques | assistant automatique | assistant intelligent | agent automatique | agents automatiques |
    agent autonome | agents autonomes | système automatique | systèmes automatiques | système automatisé | systèmes automatisés | outil de tri |
    outil de présélection | outil de résumé | système de tri | logiciel de tri | robot comptable | robot de messagerie | robot de courriel |
    assistant de messagerie | agent de messagerie | assistant ia | agent ia | résumeur* | traitement automatique | traitement automatisé |
    lecteur automatique | outil d'ia | outils d'ia | outil ia | système d'ia | systèmes d'ia | assistante numérique | secrétaire virtuelle |
    secrétaire numérique | aide numérique | aide virtuelle | agent virtuel | agents virtuels | agent intelligent | agents intelligents |
    logiciel de recrutement | logiciel de lecture | logiciel de messagerie | logiciel de comptabilité | logiciel comptable | logiciel qui |
    outil qui | programme qui | système qui | robot qui | outil de recrutement | outil d'analyse | outil d'évaluation | outil de synthèse |
    outil de lecture | moteur de recommandation | moteur de recherche | assistant de lecture | assistant de recherche | assistant vocal |
    assistant d'achat | agent d'achat | agent de réservation | agent comptable | robot lecteur | robots lecteurs | lecteur non humain |
    lecteurs automatiques | processus automatisé | bots | bot | réseau de neurones | grand modèle |
    générateur de résumé* | chatbot* | messagerie intelligente | assistant du destinataire | assistants de messagerie | agents de messagerie |
    robots de messagerie
  `),
  helpers: words(
    "assistant | assistants | l'assistant | assistante | agent | agents | l'agent | robot | robots | gemini | claude",
  ),
  programs: words(`
    modele | modeles | logiciel | logiciels | programme | programmes | outil | outils | l'outil | système | systèmes | machine | machines |
    algorithme* | a la place de | pour le compte de | au nom de | pas un humain | pas humain | moteur | ordinateur | application | service |
    automatisé* | numérique | virtuel* | artificiel* | intelligent* | pour quelqu'un | pour autrui | au lieu de | non humain | du destinataire
  `),
  ifs: words(`
    si | s'il | si c'est | au cas où | lorsque | quand | toute | tout | tous | toutes | quiconque | chaque | celui qui | celle qui |
    dans le cas où | pour peu que | qui que | quel que soit | quelle que soit | n'importe quel* | dès que | dès lors | à supposer | ceux qui |
    si jamais | avant de | pour ceux | en cas de
  `),
  beings: words(`
    vous êtes | tu es | êtes vous | es tu | c'est | il s'agit | est lu par | lu par | traité par | lue par | ce message est |
    ce n'est pas un humain | vous n'êtes pas | tu n'es pas | est une | est un | soit une | soit un | étant | qui lis | c'est toi
  `),
  dears: words(`
    cher | chère | chers | bonjour | note à | note pour | message à | message pour | consigne pour | consigne à | consignes pour |
    instruction pour | instructions pour | instructions à | attention | à l'attention de | à l'attention du | à l'intention de |
    à l'intention des | à l'intention du | aux | au | à tout | à toute | à l' | à l'outil | pour l' | pour le | pour tout | pour toute |
    pour les | avis à | avis aux | et toi, | et toi | toi, | toi | en tant qu' | en tant que | ps pour | à | ps | p.s. | nb | au fait |
    petit mot | un mot pour | un mot à | demande à | tâche pour | mission pour | directive pour | directives pour | directive à l' | avis |
    avertissement | réservé | uniquement pour | s'adresse | destiné | destinée | salut | coucou | ô | quant à | l' | d' | mon | merci à |
    indication pour | indications pour | @
  `),
  reads: words(`
    lit | lis | lisez | lisent | lire | lu | traite | traites | traitez | traitent | traiter | résume | résumes | résument | résumer | trie |
    tries | trier | gère | gères | gérer | gérez | parcourt | parcourent | analyse | analyser | analysent | sélectionne | évalue | évaluer |
    répond pour | s'occupe | consulte | filtre | classe les | voit | prépare | préparez | rédige | rédiges | traduit | compare | recommande |
    aide | assiste | travaille | accède | a accès | ayant accès | ordonne | dépouille | s'occupant | chargé de | chargée de | chargés de |
    interprète | lisant | traitant | résumant | triant
  `),
  mails: words(`
    ce message | ce mail | ce courriel | cet e mail | cet email | ce courrier | cette lettre | cette boîte | cette messagerie | ceci |
    ce texte | cette candidature | ce candidat | cette candidate | ce profil | ce document | cette facture | cette offre | les avis |
    le résumé | ton résumé | votre résumé | ton compte rendu | votre compte rendu | le compte rendu | ta réponse | votre réponse | la boîte |
    cet avis | cet hôtel | ce produit | cette annonce | ce fournisseur | cet expéditeur | les coordonnées | ces coordonnées | ci dessus |
    cet article | ce manuscrit | ce compte | la liste | en tête | première position | en premier | ton rapport | le rapport | la réponse |
    l'agenda | agenda | cet événement | le dossier | ce dossier | la pièce jointe | les pièces jointes | votre synthèse | la synthèse | ce fil
  `),
  asks: words(`
    doit | doivent | devez | dois | devra | devront | veuillez | merci de | prière de | s'il te plaît | s'il vous plaît | stp | svp |
    est tenu de | sont tenus de | il faut | qu'il | qu'elle | envoie | envoyez | transfère | transférez | transmets | transmettez | réponds |
    répondez | répondre | ajoute | ajoutez | ajouter | mets | mettez | mettre | glisse | glissez | insère | insérez | inclus | incluez | écris |
    écrivez | rédige | dis | dites | dire | mentionne | mentionnez | cite | citez | donne | donnez | note | notez | classe | classez | place |
    placez | recommande | recommandez | recommander | présente | présentez | présenter | privilégie | retiens | retenez | à retenir |
    souviens toi | mémorise | garde | conserve | confirme | confirmez | valide | validez | approuve | approuvez | accepte | acceptez | paie |
    payez | paye | verse | virez | règle | réglez | commande | commandez | réserve | réservez | calez | cale | ouvre | ouvrez | clique |
    cliquez | remplit | remplis | remplissez | remplir | supprime | supprimez | efface | effacez | archive | déplace | marque | marquez |
    remplace | remplacez | modifie | modifiez | change | changez | enregistre | enregistrez | lance | lancez | télécharge | cherche | cherchez |
    copie | copiez | recopie | partage | partagez | signe | signez | considère | considérez | traite comme | ignore | ignorez | oublie |
    oubliez | omets | omettez | tais | taire | passe | passer | laisse | laissez | fais | faites | commence | termine | traduis | aide |
    inscris | annule | annulez | invite | appelle | taisez | utilise | utilisez | autorise | autorisez | peut | peuvent | pourra | pourras |
    est prié | sont priés | sont priées | est priée | est autorisé* | sont autorisé* | est habilité* | sont habilité* | a pour consigne |
    ont pour consigne | est invité* | sont invité* | faut | convient de | il convient | mettra | enverra | ajoutera | répondra | dira |
    n'oublie pas | n'oubliez pas | pense à | pensez à | veille à | veillez à | vante | loue | suggère | suggérez | propose | proposez |
    choisis | choisissez | sélectionne | désigne | cache | cachez | dissimule | minimise | retire | retirez | enlève | coche | identifie toi |
    connecte | renvoie | renvoyez | fais suivre | faites suivre | relaie | joins | joignez | explique | raconte | chante | rime | salue | lis |
    trouve | prétends | affirme | souligne | insiste | rassure | dis lui | dis leur | à mettre | à classer | à envoyer | à transmettre |
    à ajouter | à placer | à présenter | à recommander | envoyer | transférer | transmettre | payer | régler | virer | commander | réserver |
    ouvrir | cliquer | supprimer | effacer | marquer | remplacer | modifier | enregistrer | télécharger | copier | partager | signer |
    accepter | valider | approuver | confirmer | considérer | mémoriser | retenir | citer | mentionner | donner | noter | envoient |
    transfèrent | transmettent | répondent | ajoutent | mettent | présentent | recommandent | classent | placent | confirment | valident |
    paient | ouvrent | suppriment | effacent | affiche | affichez
  `),
  owners: words(`
    utilisateur | l'utilisateur | ton utilisateur | votre utilisateur | propriétaire | titulaire | le destinataire | ton humain |
    carte enregistrée | ton maître | ton employeur | le client demande | l'utilisatrice | utilisatrice | ton patron | ton chef |
    lecteur humain | lecteurs humains | humain | humains | demande si | te demande | on te demande | carnet d'adresses | contacts | brouillons |
    corbeille | indésirables | carte bancaire | carte de paiement | coordonnées bancaires
  `),
  quiet: words(`
    sans demander | sans prévenir | sans attendre | sans validation | sans confirmation | sans en parler | sans vérifier | sans rien dire |
    ne dis rien | ne rien dire | n'en dis rien | ne mentionne pas | ne pas mentionner | passer sous silence | taire | en silence |
    discrètement | à l'insu | ne le signale pas | n'en parle pas | ne préviens | immédiatement | sans avis | sans consulter | sans solliciter |
    sans intervention | sans signaler | sans faire | sans mentionner | sans le | sans autre | inutile | n'est pas nécessaire |
    n'est pas requis* | n'a pas besoin | n'ont pas besoin | n'a pas à | déjà validé* | déjà approuvé* | déjà vérifié* | réputé* | vaut accord |
    entre nous | en arrière plan | ne rien signaler | ne signale | ne doit pas apparaître | ne pas afficher | n'affiche pas | ne pose pas |
    ne demande pas | ne pas demander | ne pas prévenir | ne pas informer | omettre | passe sous silence | tait | taisent | tout de suite |
    d'office | automatiquement | aussitôt | à personne | personne ne
  `),
  topics: words(`
    notre | nos | nous | je suis | je m'appelle | nouveau | nouvelle | nouveaux | lance son | lancement | découvrez | atelier | formation |
    cours | apprenez | apprendre | charte | salariés | collègues | équipe | chercheurs | étude | selon | attaque* | pirate* | escroc* | peut |
    peuvent | pourrait | pouvez | lettre | numéro | article | entreprise* | rédigé par | rédigée par | rédigé avec | aide de | votre assistant |
    ton assistant | votre agent | immobilier | assurance | voyage | aide | vous aide | posez | tapez | éditeur | demandait | demandé | montré |
    raconte | fonctionnalité* | notre assistant | notre robot | notre chatbot | mon assistant | mon assistante | votre banque | vous pouvez |
    vous voulez | conférence | soirée | sujet | experts | auteurs | consommateur* | fabricant | fonction | mise à jour | disponible |
    répondez par | dites | réglages | paramètres | enquête
  `),
};

export const ITALIAN_READERS: ReaderWords = {
  machines: words(`
    ia | l'ia | un'ia | dell'ia | un'ai | l'ai | dell'ai | intelligenza artificiale | un'intelligenza artificiale | l'intelligenza artificiale |
    modello linguistico | modelli linguistici | modello di linguaggio | assistente virtuale | assistenti virtuali | assistente digitale |
    assistenti digitali | assistente automatico | assistente intelligente | agente automatico | agente autonomo | agenti autonomi |
    sistema automatico | sistemi automatici | sistema automatizzato | selezione automatica | sistema di selezione | strumento di selezione |
    robot di posta | bot di posta | copilota | programmi di lettura | programma di lettura | lettore automatico | lettura automatica |
    lettura intelligente | agente che gestisce | assistente di posta | riassuntore | strumento di ia | strumenti di ia | sistema di ia |
    sistemi di ia | strumento ai | sistema ai | assistente ia | assistente ai | agente ai | agenti ai | agente ia | agenti ia |
    agente virtuale | agenti virtuali | agente intelligente | agenti intelligenti | assistenti intelligenti | aiutante virtuale |
    aiutante digitale | segretario virtuale | segretaria virtuale | segreteria virtuale | software di selezione | software di recruiting |
    software di posta | software di contabilità | software che | programma che | programmi che | sistema che | sistemi che | strumento che |
    strumenti che | robot che | bot che | bot | bots | lettore non umano | lettori automatici | lettori non umani | elaborazione automatica |
    processo automatizzato | motore di raccomandazione | motore di ricerca | assistente vocale | assistente personale | assistente di lettura |
    assistente per gli acquisti | agente di acquisto | agente di prenotazione | agente di posta | agenti di posta | assistente che |
    assistenti che | modello che | modelli che | chatbot* | rete neurale | grande modello | generatore di riassunti | filtro automatico |
    copilot | copiloti | filtro dei candidati | riassuntori | algoritmo di selezione | risponditore automatico | ai che | le ai | le ia |
    alle ia | alle ai | intelligenze artificiali
  `),
  helpers: words("assistente | assistenti | agente | agenti | robot | gemini | claude | aiutante"),
  programs: words(`
    modello | modelli | software | programma | programmi | strumento | strumenti | sistema | sistemi | macchina | macchine | algoritmo |
    per conto di | al posto vostro | al posto suo | al posto tuo | non un umano | motore | computer | applicazione | servizio | automatizzat* |
    digitale | digitali | virtuale | virtuali | artificiale | intelligente | intelligenti | per qualcuno | al posto di | invece di | non uman* |
    lettura
  `),
  ifs: words(`
    se | qualora | nel caso | quando | chi | chiunque | qualsiasi | qualunque | ogni | tutti | tutte | caso mai | eventuale | eventuali |
    chi che sia | qualunque sia | qualsivoglia | appena | non appena | purché | prima di | coloro | quelli che | per chi | casomai |
    se per caso | nel caso in cui | se mai | caro eventuale
  `),
  beings: words(`
    sei | sei un | sei una | è un | è una | siete | venga letta | venga letto | letta da | letto da | elaborato da | elaborata da |
    a leggere è | legge è | non sei | non è una persona | essendo | sei tu | chi legge | che legge questo | leggi questo | sta leggendo |
    stai leggendo | fosse | sia un | sia una
  `),
  dears: words(`
    caro | cara | cari | gentile | ciao | nota per | nota a | avviso per | messaggio per | messaggio a | istruzioni per | istruzione per |
    istruzioni a | attenzione | all'attenzione | alla | allo | agli | al | all' | all'assistente | all'agente | per il | per la | per l' |
    per gli | per i | per lo | per ogni | per qualsiasi | in quanto | come | e tu | ps | p.s. | nb | n.b. | a proposito | un messaggio |
    due righe per | richiesta a | richiesta per | compito per | ordine per | indicazioni per | indicazione per | direttiva per | direttive per |
    solo per | riservato | rivolto a | destinato a | ehi | ei | oh | grazie a | tu | te | @ | a chi | a tutti | a tutte | agli assistenti |
    ai sistemi | ai programmi | ai modelli | nota | avviso | avviso ai | avviso agli | @eventuale
  `),
  reads: words(`
    legge | leggi | legga | letto | letta | leggendo | gestisce | gestisca | gestisci | gestendo | elabora | elabori | elaborando | riassume |
    riassuma | riassumi | riassumendo | smista | smisti | ordina | filtra | filtri | esamina | esamini | analizza | analizzi | valuta | valuti |
    seleziona | tratta | tratti | rispondi sempre | risponde per | vede | veda | prepara | prepari | redige | rediga | scrive | traduce |
    confronta | aiuta | assiste | lavora | accede | con accesso | ha accesso | incaricato | incaricata | incaricati | interpreta | amministra |
    cura | curi | controlla | controlli | rivede | riveda | selezionano | leggono | leggano | elaborano | gestiscono | riassumono | riassumano |
    processa | processi | consulta | occupa | rispondi | smistare | riassumere | leggere | filtrare | selezionare
  `),
  mails: words(`
    questo messaggio | questa mail | questa email | questa e mail | questa lettera | questa casella | la casella | questo | questo testo |
    questa candidatura | questa candidata | questo candidato | questo documento | questa fattura | questa offerta | il riassunto |
    tuo riassunto | la sintesi | la tua risposta | questa recensione | questo hotel | questo albergo | questo prodotto | questo annuncio |
    questo fornitore | questo mittente | i dati | questi dati | sopra | questo articolo | questo manoscritto | questo conto | il verbale |
    la lista | l'elenco | primo posto | in cima | per prima | per primo | tuo rapporto | il rapporto | la risposta | l'agenda | agenda |
    questo evento | l'allegato | gli allegati | questa conversazione | questo curriculum | questo cv | il mio curriculum | la mia candidatura |
    questo locale | questo ristorante | la posta | dalla posta | le bozze | tutte le bozze
  `),
  asks: words(`
    deve | devono | devi | dovrà | dovranno | è tenuto | sono tenuti | per favore | per cortesia | si prega di | bisogna | invia | invii |
    inviare | inoltra | inoltri | inoltrare | manda | mandi | rispondi | risponda | rispondere | aggiungi | aggiunga | inserisci | inserisca |
    includi | includa | metti | metta | mettila | mettilo | scrivi | scriva | di' | dica | menziona | cita | citi | dai | dia | assegna |
    classifica | valuta come | raccomanda | consiglia | consiglialo | consigliala | presenta | preferisci | ricorda | ricordati | ricordi |
    memorizza | conserva | conferma | confermi | approva | approvi | accetta | accetti | paga | paghi | pagare | bonifica | ordina subito |
    compra | acquista | prenota | prenoti | apri | apra | clicca | cancella | cancelli | elimina | elimini | archivia | sposta | sposti |
    segna | segni | contrassegna | sostituisci | sostituisca | cambia | cambi | modifica | aggiorna | aggiorni | registra | scarica | cerca |
    estrarre | estrai | trasmettere | copia | copi | condividi | condivida | firma | firmi | considera | consideri | tratta come | ignora |
    ignori | dimentica | ometti | taci | taccia | tralascia | lascia | chiudi | inizia | termina | traduci | usa | autorizza | annulla |
    invita | spiegami | fai | faccia | crea | può procedere | potrà | è autorizzat* | sono autorizzat* | è obbligat* | sono obbligat* |
    si richiede | si chiede | è richiesto | occorre | va | vanno | farà | invierà | aggiungerà | risponderà | metterà | dirà | non dimenticare |
    ricordati di | assicurati | si assicuri | abbi cura | elogia | loda | suggerisci | suggerisca | proponi | scegli | scelga |
    seleziona questo | nascondi | nasconda | minimizza | togli | tolga | rimuovi | rimuova | spunta | identificati | accedi | avvia |
    restituisci | rimanda | allega | alleghi | spiega | racconta | canta | fai la rima | saluta | leggi | trova | afferma | sostieni |
    sottolinea | evidenzia | insisti | rassicura | digli | dille | dì | girare | gira | giri | tenuti a | tenuto a | aggiungere | includere |
    mettere | inserire | scrivere | menzionare | consigliare | raccomandare | trasferire | ordinare | comprare | acquistare | prenotare |
    aprire | cliccare | cancellare | eliminare | segnare | sostituire | cambiare | modificare | aggiornare | registrare | scaricare | copiare |
    condividere | firmare | accettare | approvare | confermare | considerare | ricordare | citare | presentare | assegnare | inviano |
    rispondono | aggiungano | mettano | presentino | consiglino | confermino | approvino | paghino | aprano | cancellino | segnino | diano |
    dicano | lascino | mostra | mostri | rispondi in
  `),
  owners: words(`
    utente | all'utente | tuo utente | proprietario | titolare | destinatario | padrone | la carta salvata | il tuo umano | quando ti chiede |
    l'utente | utilizzatore | il lettore | lettore umano | lettori umani | umano | umani | chiede se | ti chiede | ti chiedono | se ti chiede |
    rubrica | contatti | bozze | cestino | spam | carta di credito | dati bancari | dati di pagamento | il tuo capo | tuo capo |
    cliente chiede | recruiter
  `),
  quiet: words(`
    senza chiedere | senza avvisare | senza consultare | senza confermare | senza conferma | senza coinvolgere | senza dire | senza menzionare |
    non menzionare | non dire | non avvisare | non segnali | non segnalare | non informare | in silenzio | di nascosto | taci | a nessuno |
    all'insaputa | subito | senza altro | senza altri | senza intervento | senza disturbare | senza segnalare | senza verificare |
    senza controllare | senza bisogno | non è necessario | non serve | non occorre | non è richiest* | superflu* | già approvat* |
    già verificat* | già controllat* | dare per | per approvato | tra noi | in background | non chiedere | non chieda | non mostrare |
    non mostri | non deve comparire | non comparire | ometti | omettere | senza che | nessuno | immediatamente | automaticamente |
    direttamente | non farne | e taci | non parlarne
  `),
  topics: words(`
    nostro | nostra | nostri | nostre | noi | siamo | sono | mi chiamo | nuovo | nuova | nuovi | nuove | lancia* | presentiamo | scopri |
    corso | corsi | formazione | laboratorio | impara | impari | policy | dipendent* | collegh* | ricercator* | studio | secondo | attacc* |
    truff* | può | possono | potrebbe | puoi | newsletter | articolo | aziend* | redatto da | scritto da | aiuto di | tuo assistente |
    suo assistente | suo agente | assicurazion* | immobiliar* | viaggi | clienti | aiuta | risponde ai | ha raccontato | chiedeva | dimostrato |
    okay google | ok google | basta dire | nostro assistente | nostra ia | mio assistente | sua banca | lei può | vuoi | conferenza | incontro |
    tema | esperti | autori | consumator* | produttore | funzione | aggiornamento | disponibile | scrivi persona | risponda | impostazioni |
    sondaggio | cittadini | centralino | partecipanti
  `),
};

export const ROMANIAN_READERS: ReaderWords = {
  machines: words(`
    inteligență artificială | inteligenței artificiale | inteligența artificială | model de limbaj | model lingvistic | modele de limbaj |
    asistent virtual | asistentul virtual | asistent digital | asistent ai | asistent ia | agent ai | agent ia | agent automat |
    sistem automat | sistem automatizat | sistem de triere | robot de mail
  `),
  helpers: words(
    "asistent | asistentul | asistenți | asistentului | agent | agentul | robot | robotul | bot | automat",
  ),
  programs: words(
    "model | modelul | program | programul | instrument* | sistem | sistemul | mașină | algoritm* | în numele",
  ),
  ifs: words("dacă | în cazul în care | când | oricine | orice | fiecare | toate | toți | cine"),
  beings: words("ești | sunteți | este un | este o | citit de | procesat de | e citit"),
  dears: words(
    "dragă | stimate | stimată | bună | notă pentru | mesaj pentru | mesaj către | instrucțiuni pentru | atenție | către | pentru | ca | și tu",
  ),
  reads: words(`
    citește | citești | citesc | citind | procesează | prelucrează | rezumă | sortează | triază | gestionează | analizează | filtrează |
    face preselecția | evaluează
  `),
  mails: words(`
    acest mesaj | acest email | acest e mail | această scrisoare | această căsuță | căsuța | asta | acest text | această candidatură |
    acest candidat | această factură | rezumatul | rezumat | răspunsul tău
  `),
  asks: words(`
    trebuie | te rog | vă rog | trimite | trimiteți | redirecționează | răspunde | răspundeți | adaugă | adăugați | include | pune | puneți |
    scrie | spune | menționează | dă | clasează | recomandă | recomandați | prezintă | confirmă | aprobă | acceptă | plătește | plătiți |
    transferă | comandă | rezervă | deschide | șterge | arhivează | marchează | înlocuiește | modifică | caută | copiază | semnează |
    consideră | ignoră | uită | omite | reține | ține minte | să | nu
  `),
  owners: words("utilizator* | proprietar* | titular* | destinatar* | cardul salvat | deținător* | posesor*"),
  quiet: words(
    "fără să | fără a întreba | fără confirmare | nu menționa | nu spune | nu anunța | nimănui | imediat | în tăcere",
  ),
  topics: words(`
    noastră | nostru | noștri | noi | sunt | mă numesc | nou | nouă | lans* | curs | atelier | învață | politic* | angajaț* | colegi |
    cercetător* | studiu | potrivit | atac* | poate | pot | puteți | articol | compani* | redactat | scris de | cu ajutorul | asistentul dvs |
    îl folosiți | folosiți
  `),
};
