/** What people write around links in Italian and Romanian. */
import { words } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";
import { ROMANCE_VERIFY } from "./link-phrases-romance-verify.ts";

export const ROMANCE: LinkPhrases = {
  verify: ROMANCE_VERIFY,
  signIn: words(`
    apri la porta | apra la porta | aprire la porta | porta aperta | porta si apre | entri da qui | entri qui |
    entri pure | entrare qui | vieni dentro | vai dentro | sei dentro | sarai dentro | è dentro | già dentro |
    fammi entrare | fatemi entrare | fallo entrare | lasciami entrare | lasciatemi entrare | fammi passare |
    fallo passare | lascia passare | lasciar passare | direttamente nella tua | direttamente alla tua |
    direttamente al suo | dritto nel tuo | vai al mio | apri il mio account | apri il mio profilo | apri il mio spazio |
    apri il mio pannello | apri il mio diario | apri la mia pagina | apri la mia cartella | apri la mia sessione |
    aprire il mio account | aprire il mio profilo | aprire il mio spazio | apre il tuo | la tua chiave personale |
    la tua chiave d'accesso | ecco la tua chiave | chiave d'ingresso | link personale | basta password |
    basta con le password | addio password | le password non | non servono password | non occorre password |
    non occorre la password | non occorre alcuna password | invece della password | al posto della password |
    niente da ricordare | niente da digitare | senza digitare | senza scrivere | senza copiare | invece di digitare |
    invece di scrivere | anziché digitare | o semplicemente clicca | o semplicemente premi | preferisci cliccare |
    preferisce cliccare | non hai voglia di | stesso dispositivo | stesso browser | stesso telefono |
    stesso apparecchio | approva il dispositivo | autorizza il dispositivo | approva dispositivo | chiede di entrare |
    cerca di entrare | è alla porta | fuori dalla porta | aspetta il tuo ok | dispositivo attende | computer attende |
    telefono attende | tablet attende | browser attende | accesso attende | dare il via libera | dia il via libera |
    dai il via libera | portami a casa | portami dentro | portami al mio | portami nel mio | portatemi | mi porti |
    riportami | accompagnami | senza chiederle altro | senza chiederti altro | senza chiederle nulla |
    senza chiederti nulla | senza fare domande | ti porta dentro | la porta dentro | la porta al suo | ti porta al tuo |
    si apre senza | chiede il permesso | dispositivo chiede permesso | chiede permesso per entrare |
    permesso di entrare | chiede se può | chiede di poter | un clic e sei | un tocco e sei | fammi accedere |
    fatemi passare | falla entrare | falla passare | lascialo entrare | lasciala entrare | lascialo passare |
    lo lasci entrare | lo faccia entrare | la faccia entrare | mi faccia entrare | aprimi | aprigli |
    consenti l'ingresso | consenti l'accesso | consenti accesso | consentire l'accesso | permetti l'accesso |
    autorizza l'ingresso | autorizza l'accesso | autorizzare l'accesso | dai accesso | dare accesso | entro subito |
    entra senza | entri senza | entrare senza | accedi senza | acceda senza | accedere senza | torna nel tuo account |
    torna al tuo account | tornare al mio account | tornare nel mio | torno nel mio | vado al mio | vai al tuo account |
    vai nel mio | entra nel tuo | entra nel mio | entrare nel mio | entra nella tua | entra nella mia |
    entri nella sua | apri la mia area | apri la sessione | riapri la sessione | riprendi la sessione | sei dei nostri |
    nessuna password | senza ricordare | nulla da ricordare | nulla da digitare | senza dover ricordare |
    non devi ricordare | non deve ricordare | addio alle password | stop alle password | né password | vuole accedere |
    chiede di accedere | dispositivo chiede accesso | browser chiede accesso | computer chiede accesso |
    cerca di accedere | prova a entrare | prova ad accedere | prova ad entrare | sta cercando di entrare |
    sta provando a entrare | sta bussando | bussa | alla tua porta | alla sua porta | attende il suo ok |
    dispositivo aspetta | computer aspetta | telefono aspetta | tablet aspetta | browser aspetta | accesso in attesa |
    dispositivo in attesa | computer in attesa | è il mio telefono | è il mio dispositivo | è il mio computer |
    lo riconosco | riconosco questo | fidati di questo | lasciapassare | il tuo pass | link d'ingresso | deschide ușa |
    deschideți ușa | ușa este deschisă | intră aici | intrați aici | intră pe aici | intră direct | intrați direct |
    intră acum | intră fără | poftiți înăuntru | ești înăuntru | și ești | sunteți înăuntru | lasă mă să intru |
    lăsați mă să | lăsați l să | să intre | direct în contul | direct la contul | direct în portal | du mă | duceți mă |
    te duce direct | deschide contul meu | deschide portalul | accesul dumneavoastră | accesul tău | cheia ta |
    link personal | fără parole | nicio parolă | nu folosim parole | nu mai folosim parole | nu e nevoie de parolă |
    nu aveți nevoie de parolă | în loc de parolă | în locul parolei | fără să tastezi | fără să tastați | fără a tasta |
    fără să scrii | în loc să tastezi | în loc să tastați | în loc să scrieți | preferi să dai clic |
    același dispozitiv | același browser | același telefon | aprobă dispozitivul | aprobați dispozitivul | la ușă |
    dispozitiv așteaptă | dispozitivul așteaptă | calculator așteaptă | laptop așteaptă | telefon așteaptă |
    tabletă așteaptă | duce ți mă | intru în cont | intru în contul | intru acum | intru direct | fără să te întrebe |
    fără să vă întrebe | fără să ți ceară | vă duce direct | te așază direct | un clic și ești | o apăsare și ești |
    cere voie să | se deschide fără | vrea să folosească contul | vrea să îți folosească | intră în contul tău |
    intrați în contul | intrați în cont | intri în cont | merg la cont | merg la contul | mergi la cont |
    mergeți la cont | înapoi în cont | înapoi la cont | revino în cont | reveniți în cont | deschide mi |
    deschideți mi | deschid contul meu | deschide sesiunea | lasă l să intre | lasă o să intre | îl las să |
    lăsați o să intre | lasă să intre | permite accesul | permiteți accesul | permite intrarea | permit accesul |
    aprob accesul | aprobă accesul | aprobați accesul | autorizez | autorizați accesul | acordă acces | acordați acces |
    dă i voie | dați i voie | intri fără | intrați fără | intrare fără | fără vreo parolă | fără altă parolă |
    scapă de parole | ai scăpat de parole | adio parole | nu ai ce ține minte | nimic de ținut minte |
    nu trebuie să ții minte | nu trebuie să rețineți | nici o parolă | nu ți mai bate capul | nu vă mai bateți capul |
    vrea să se conecteze | încearcă să se conecteze | încearcă să acceseze | vrea acces | dispozitiv cere acces |
    dispozitivul cere acces | browserul cere acces | bate la ușa | așteaptă răspunsul | așteaptă un răspuns |
    așteaptă un semn | e telefonul meu | este telefonul meu | e dispozitivul meu | e calculatorul meu | îl recunosc |
    recunosc dispozitivul | link de intrare | link de acces | permisul tău | hai chiesto di entrare |
    ha chiesto di entrare | volevi entrare | voleva entrare | ti riconosciamo | la riconosciamo | ti riconosce subito |
    ai cerut să intri | ați cerut să intrați | ai vrut să intri | ați vrut să intrați | voiai să intri |
    voiați să intrați | te recunoaștem | vă recunoaștem | senza registrarvi | senza registrarti | senza registrarsi |
    senza registrarla | senza doversi registrare | senza doverti registrare | riprenda da dove | riprendi da dove |
    riprendere da dove | riprendete da dove | da dove era | da dove eri rimast* | da dove eravate |
    senza chiedervi nulla | porta dritto | porta dritta | la porta direttamente | ti porta direttamente |
    fără să vă înregistrați | fără să te înregistrezi | fără înregistrare | fără să vă ceară | fără să îți ceară |
    fără să vă mai ceară | fără să îți mai ceară | nu trebuie să țineți minte | de unde ați rămas | de unde ai rămas |
    questa scorciatoia | una scorciatoia per entrare | una scorciatoia per il tuo | una scorciatoia per accedere |
    senza trafile | sappiamo chi sei | sappiamo già chi sei | sappiamo chi è | sappiamo già chi è |
    ti riconosce da sol* | non annoiarti con | non annoiarla con | senza annoiarti | vuole usare il suo |
    chiede di usare il suo | chiede di usare il tuo | această scurtătură | o scurtătură spre cont |
    o scurtătură către cont | știm cine sunteți | știm cine ești | fără bătăi de cap | vrea în contul |
    vrea să ți folosească | vrea să vă folosească | chiede di aprire il tuo account | cere permisiunea să deschidă |
    entrare nel tuo account | entrare nel suo account | entri nel suo account | link per entrare |
    link che hai chiesto per entrare | intra în contul | codice di accesso temporaneo | codice d'accesso temporaneo |
    cod de acces temporar | codul de acces temporar | conferma dispositivo | conferma il dispositivo |
    verifica dispositivo | verifica il dispositivo | confirmă dispozitivul | verifică dispozitivul |
    autorizza questo ip | autorizza questo indirizzo ip | consenti questo ip | permite acest ip
  `),
  reset: words(`
    sfuggita la password | sfuggita di mente | scordat* | persa | perduta | non la ricordi | non ti viene |
    non le viene | vuoto di memoria | chiuso fuori | chiusa fuori | rimasto fuori | rimasta fuori |
    non riesci a entrare | non riesce a entrare | scegline una | sceglierne una | scegli una qui | scegli una ora |
    scegli una subito | scelga una qui | scelga una ora | scelga una subito | inventane una | pensa a una |
    pensane una | creane una | crearne una | creare una qui | creare una ora | creare una subito | impostane una |
    imposta una qui | imposta una ora | imposta una subito | impostare una qui | impostare una ora |
    impostare una subito | mettine una | metti una qui | metti una ora | metti una subito | una diversa |
    crearne un'altra | crea un'altra qui | crea un'altra ora | mettine un'altra | ne voglio una | cambiala | la cambi |
    nuova qui | nuovo pin | rientra* | riavere l'accesso | ne scelgo una | scelgo una nuova | scelgo un'altra |
    scegliere una nuova | scelga un'altra qui | scelga un'altra ora | scelgane una | ne creo una | crea una nuova |
    creare una nuova | crei una nuova | ne imposto una | imposta una nuova | impostare una nuova | imposti una qui |
    imposti una ora | imposti una subito | imposti una nuova | ne metto una | mettere una nuova | metta una qui |
    metta una ora | metta una subito | metterne un'altra | dammene una | datemene una | ne vorrei una | la cambio |
    cambiare la mia | sostituirla | rifarla | la rifaccio | rinnovarla | inventarne una | ne invento una |
    inventi una qui | inventi una ora | inventi una subito | generane una | genera una nuova | che ti resti in mente |
    non la ricorda | non se la ricorda | non te la ricordi | non ti ricordi | non mi ricordo | non riesci a ricordare |
    non riesce a ricordare | passata di mente | uscita di mente | non la trovi | non riesci più a entrare |
    non riesci più ad entrare | non riesci più ad accedere | non riesce più a entrare | non riesce più ad accedere |
    non riesci ad accedere | non riesce ad accedere | non riesco a entrare | non puoi entrare | restato fuori |
    restata fuori | rimasto chiuso | rimasta chiusa | rimasto bloccat* | riprendere l'accesso | riprendi l'accesso |
    riprenditi l'accesso | recuperare l'accesso | recupera l'accesso | ritrovare l'accesso | ritrova l'accesso |
    riaprire il tuo | recupera il tuo account | recuperare l'account | recuperare il mio | ripristinare l'accesso |
    ripristina l'accesso | v a scăpat | ți a scăpat | pierdut | pierdută | uitată | nu vă amintiți | nu îți amintești |
    nu ți amintești | nu mai știi | nu mai știți | nu mai poți intra | nu puteți intra | alege una aici |
    alege una acum | alegeți una aici | alegeți una acum | alege o aici | alege o acum | alegeți o aici |
    alegeți o acum | inventează | născocește | gândește te la | creează una aici | creează una acum | creați una aici |
    creați una acum | creează o aici | creează o acum | creați o aici | creați o acum | pune una aici | pune una acum |
    pune alta | puneți alta | setează una aici | setează una acum | vreau alta | vreau una | schimb o | schimbă o aici |
    schimbă o acum | schimbați o aici | schimbați o acum | nou pin | un pin nou | intra din nou | intri din nou |
    redobând* | aleg alta | aleg una aici | aleg una acum | aleg o nouă | alege alta | alegeți alta | alegeți o nouă |
    alege o nouă | alegerea uneia | pun alta | pun una nouă | pune o nouă | puneți una aici | puneți una acum |
    pune ți alta | vreau o nouă | vreau altă | dă mi alta | dă mi una | dați mi alta | fac alta | fac una nouă |
    fă ți alta | faceți alta | creez alta | creez una aici | creez una acum | creează alta | creați alta |
    creați una nouă | setează alta | setez alta | setați una aici | setați una acum | setați alta |
    stabilește una aici | stabilește una acum | stabiliți una aici | stabiliți una acum | stabiliți alta |
    inventați una aici | inventați una acum | inventați alta | înlocuiește o aici | înlocuiește o acum |
    înlocuiți o aici | înlocuiți o acum | înlocuiesc | o schimb | generează una aici | generează una acum |
    generați una aici | generați una acum | nu vă mai amintiți | nu îți mai amintești | nu ți mai amintești |
    nu mi amintesc | nu mai țin minte | nu mai țineți minte | nu mai ții minte | nu țineți minte | nu o mai știți |
    nu o mai știi | nu o găsiți | v a ieșit din minte | ți a ieșit din minte | gol de memorie | scăpat din vedere |
    pe dinafară | rămas afară | rămasă afară | nu mai intri | nu mai intrați | nu reușiți să intrați |
    nu reușești să intri | nu mai reușiți să intrați | nu mai reușești să intri | nu puteți accesa | nu poți intra |
    nu poți accesa | nu mai puteți intra | nu mai pot intra | nu mai aveți acces | nu mai ai acces | recapăt* |
    recâștig* | redă mi | redați mi | recuperează accesul | recuperați accesul | recuperarea accesului |
    recuperarea contului | înapoi accesul | troppi tentativi | account bloccato | sblocca l'account |
    sbloccare l'account | sblocchi l'account | a tuo piacere | a suo piacere | se ne scelga una |
    se ne scelga un'altra | sceglitene una | sceglitene un'altra | se ne faccia una | prea multe încercări |
    s a blocat | deblochez contul | deblocați contul | deblochează contul | pe placul | pe plac | scordarsela |
    scordarla | capita a tutti | la memoria fa | ripartire con | riparti con | ripartire da zero | riparti da zero |
    primo accesso | prima conectare | prima autentificare | primul acces | scegli una nuova | scelga una nuova |
    impostarne una nuova | alegeți una nouă | alege una nouă | creează una nouă | setați una nouă | setează una nouă |
    puneți una nouă | pune una nouă | stabiliți una nouă | scegliendo una password | impostando una password |
    creando una password | alegând o parolă | crea le tue credenziali | crei le sue credenziali | imposta le credenziali
  `),
  unsubscribe: words(`
    basta così | basta mail | basta email | basta messaggi | ora basta | adesso basta | ne ho abbastanza |
    non voglio più | non ne voglio più | niente più | non mandate più | non mandarmi più | non inviate più |
    non inviatemi | smettila di | cancella l'iscrizione | disiscriv* | disdici | disdire | vado via | me ne vado |
    esco dalla | lasciatemi in pace | meno messaggi | meno avvisi | meno lettere | troppe mail | troppe email |
    una pausa | metti in pausa | non mi interessa | non mi interessano | non sono interessat* | non chiedermi più |
    non chiedetemi | niente promemoria | cosa ti mandiamo | cosa ti inviamo | ogni quanto | non mi scrivete più |
    non mi scriva più | non mi mandate più | ne ricevo troppe | ne ricevo troppi | riceverne meno | ricevere meno |
    ne ho avuto abbastanza | può bastare | non voglio questi | mi bastano | non mi inviate più | non voglio riceverne |
    non voglio altre | non desidero più | non desidero ricevere | non riceverla più | non riceverle più |
    non ricevere altre | smetti di inviare | smettete di | smettere di ricevere | basta newsletter | basta con le mail |
    basta con le email | basta offerte | basta promozioni | cancellatemi | mi cancelli | mi cancello | cancellarmi |
    cancellarsi dalla | cancellati qui | cancella la mia | cancellare la mia | cancellazione dalla | togliermi |
    mi tolga | togli la mia | togliete la mia | rimuovetemi | rimuovermi | rimuovi la mia | eliminatemi | eliminami |
    eliminare il mio | voglio uscire | lasciare la lista | lascio la lista | abbandona la lista | revoca l'iscrizione |
    revocare l'iscrizione | disattiva la newsletter | troppi messaggi | troppe comunicazioni | troppa posta |
    meno mail | meno spesso | meno frequente | riduci la frequenza | sospendere l'invio | sospendi l'invio |
    sospendi gli invii | interrompere l'invio | interrompi l'invio | nu mai trimiteți | nu mai trimite |
    nu mai scrieți | fără mesaje | fără e mailuri | nu mă mai | șterge mă | ștergeți mă | ștergeți adresa | din lista |
    vreau să ies | lăsați mă în pace | prea multe mesaje | nu mă interesează | nu sunt interesat* | fără mementouri |
    ce îți trimitem | ce vă trimitem | cât de des | la revedere | nu mai vreau noutăți | nu mai vreau mesaje |
    nu mai vreau e mailuri | nu mai vreau emailuri | nu mai vreau nimic | destul | mi ajunge | îmi ajunge |
    ajunge mulțumesc | primesc prea multe | nu vreau aceste | nu vreau astfel de | nu mai vreau să primesc |
    nu mai vreți | nu mai doresc să primesc | nu mai primesc | nu mai primi | nu mi mai trimiteți | nu mi mai trimite |
    opriți mesajele | oprește mesajele | opriți e mailurile | oprește e mailurile | opriți trimiterea | stop mesaje |
    stop newsletter | gata cu mesajele | gata cu e mailurile | destule mesaje | prea multe e mailuri | prea des |
    scoateți adresa | scoate adresa | șterge adresa | părăsesc lista | părăsiți lista | mă retrag | retrage mă |
    retrageți mă | retrage abonarea | retrageți abonarea | mă dezabonez | anulează abonamentul la | anulați abonarea |
    anulare abonare | renunț la newsletter | renunț la mesaje | renunță la newsletter | renunțați la mesaje |
    renunțați la newsletter | renunțați la mailuri | suspendă mesajele | pune pe pauză | puneți pe pauză |
    aleg ce primesc | alege ce primești | alegeți ce primiți | ce mailuri primești | ce mailuri primiți |
    ce mesaje primești | ce mesaje primiți | ce e mailuri primești | ce e mailuri primiți | alege ce mailuri |
    alegeți ce mailuri | fără mailuri | fără notificări | nu vreau mementouri | nu vreau notificări |
    nu mai vreau notificări | nu mai vreau mailuri | prin sms în loc | mai bine prin sms | basta avvisi |
    meno promemoria | niente avvisi | meglio un sms | preferisco un sms | preferisco gli sms | mi basta una volta |
    una volta al mese mi | una volta a settimana mi | una al mese basta | o dată pe săptămână mi | o dată pe lună mi |
    non mi ricordate | non ricordatemi | faccio da me | faccio da sol* | senza offerte | niente pubblicità |
    non voglio offerte | vreau liniște | fără oferte | fără reclame | fără promoții | lăsați mă în liniște |
    rimuovere la pagina dagli osservati | eliminare la pagina dagli osservati | togliere la pagina dagli osservati |
    rimuoverla dagli osservati speciali | preferisci non ricevere | preferisce non ricevere | preferiți să nu primiți |
    preferi să nu primești | modifica il job alert | elimina job alert | elimina il job alert | disattiva job alert |
    gestisci avvisi | gestisci i tuoi avvisi | non seguire più | non vuoi questi avvisi | questo tipo di messaggi |
    questo genere di messaggi | messaggi di questo tipo | non avvisarmi più | non avvisatemi più | astfel de mesaje |
    asemenea mesaje | settimanale invece | settimanale anziché | anziché giornaliero | invece che giornaliero |
    non avvisarmi delle | non avvisarmi di | non avvisarmi sui
  `),
  approve: words(`
    sì ero io | sono stata io | ero proprio io | siamo noi | va bene così | sì sono stato io | sono stato proprio io |
    è mio | è mia | sì è mia | lo conosco | la conosco | è nostro | sono proprio io | siamo stati noi | l'ho fatto io |
    l'ho chiesto io | fallo entrare | falla entrare | fallo passare | falla passare | lascialo entrare |
    lasciala entrare | lascialo passare | lascia entrare | lascia passare | lo lasci entrare | lo faccia entrare |
    fammi entrare | fatemi entrare | fammi passare | consenti l'accesso | consenti accesso | consenti l'ingresso |
    permetti l'accesso | autorizza l'accesso | autorizza l'ingresso | do il mio ok | do l'ok | dai il via libera |
    via libera | lo autorizzo | lo approvo | sì autorizzo | sì approvo | sì consenti | sì autorizza | lo riconosco |
    la riconosco | sì lo riconosco | è il mio telefono | è il mio computer | è il mio dispositivo | da eu am fost |
    eu eram | noi suntem | de acord | am fost eu | eu am cerut | eu am făcut | chiar eu | eu însumi | eu însămi |
    noi am fost | e al meu | e a mea | este al meu | este a mea | da e al meu | îl știu | o știu | îl cunosc |
    o cunosc | primiți l | primește l | lasă l să intre | lasă o să intre | lăsați l să intre | lăsați o să intre |
    lasă să intre | lasă mă să intru | îl las să intre | o las să intre | poate intra | dă i voie | dați i voie |
    permite accesul | permiteți accesul | permite intrarea | permit accesul | permit | aprob | aprob accesul |
    autorizez | autorizez accesul | acordă acces | îl recunosc | o recunosc | da îl recunosc | e telefonul meu |
    este telefonul meu | e dispozitivul meu | e calculatorul meu | da permite | da autoriz* | totul e în regulă |
    am încredere în dispozitiv | am încredere în acest dispozitiv | considera attendibile | considera affidabile |
    dispositivo attendibile
  `),
  deny: words(`
    non ho chiesto | non l'ho chiesto | mai chiesto | qualcun altro | non lo riconosco | non lo conosco |
    indirizzo sbagliato | persona sbagliata | non è mio | non è il mio | tienilo fuori | non ero io |
    non sono stata io | non sono stato | non siamo noi | non siamo stati | non l'ho fatto | mai vist* | mai sentito |
    non lo so | non è stato | non è mia | non è la mia | non la riconosco | non riconosco questo | non so chi |
    non c'entro | non ne so | nessuna richiesta | non ho richiesto | non ho fatto | non autorizzo | non autorizzare |
    non consentire | non farlo entrare | non lasciarlo | non lasciare entrare | lascialo fuori | nega l'accesso |
    negare l'accesso | rifiuta l'accesso | blocca l'accesso | bloccalo | lo blocchi | chiudi la porta |
    chiuda la porta | avete sbagliato | hai sbagliato | avvisa che non | nu am cerut | n am cerut | nu recunosc |
    nu cunosc | adresă greșită | persoana greșită | nu este a mea | nu e a mea | nu eu | nu am fost eu | n am fost eu |
    nu l știu | nu o știu | nu l am văzut | niciodată văzut | nu mi e cunoscut | nu eram eu | nu e al meu |
    nu este al meu | nu îl recunosc | nu o recunosc | nu îl cunosc | nu l recunosc | nu știu cine | nu am făcut |
    nu am solicitat | n am făcut | nu am nicio legătură | nu permite | nu permit | nu permiteți | nu autoriz* |
    nu aprob | nu l lăsa | nu l lăsați | nu lăsa | nu lăsați | refuză accesul | refuz accesul | blochează l |
    blocați l | blochează accesul | blocați accesul | ține l afară | lasă l afară | închide ușa | închideți ușa |
    ați greșit | ai greșit adresa | neanche per sogno | nemmeno per sogno | neanche per idea | non se ne parla |
    assolutamente no | nici vorbă | nici gând | nici pomeneală | în niciun caz | non mi sono iscritt* |
    non mi sono registrat* | non l'ho richiesto | nu m am înscris | nu m am abonat | nu mi am făcut cont |
    congela account | congela l'account | congela il conto | bloccare l'account | bloccare il conto | sospendi account |
    îngheață contul | blocați contul | suspendă contul | se non sei stato tu a | se non sei stata tu a |
    se non è stata lei a | dacă nu tu ești | dacă nu ați fost dumneavoastră | dacă nu dumneavoastră sunteți
  `),
  elsewhere: words(`
    vedi nel browser | visualizza nel browser | apri nel browser | versione online | versione web | leggi online |
    domande sul | domande sulla | domande su | dubbi sul | prezzi | aiuto | cambia giorno | aggiungi al calendario |
    annulla la prenotazione | modifica la prenotazione | condizioni generali | condizioni d'uso | note legali |
    regolamento | carta dei servizi | domande frequenti | centro assistenza | assistenza clienti | servizio clienti |
    contattaci | ci contatti | scrivici | chi siamo | lavora con noi | dove siamo | come arrivare | come raggiungerci |
    orari | le nostre sedi | i nostri negozi | trova la filiale | il negozio | lo shop | vai allo shop | il catalogo |
    novità | menù | listino | buoni regalo | corsi base | corsi di | calendario corsi | calendario incontri |
    il calendario | il programma | in programma | scopri di più | scopri la mostra | per saperne di più |
    maggiori informazioni | leggi l'articolo | leggi tutto | leggi l'inchiesta | continua a leggere | scarica l'app |
    scarica la ricevuta | segui il pacco | segui la spedizione | traccia la spedizione | i miei ordini |
    resi e rimborsi | reso facile | lascia una recensione | rispondi alla recensione | dai un voto | seguici |
    invita un amico | mappa del sito | scegli un altro giorno | cambia orario | denuncia un sinistro |
    comunica la lettura | prenota la visita | vezi în browser | deschide în browser | vizualizează în browser |
    vizualizare în browser | versiunea online | versiune online | vezi online | termeni | întrebări despre | ajutor |
    prețuri | lista de prețuri | transmite indexul | transmiteți indexul | vezi solicitarea | adaugă în calendar |
    anulează rezervarea | modifică rezervarea | condiții generale | politica de confidențialitate | informare gdpr |
    regulamentul | regulament intern | întrebări frecvente | serviciul clienți | relații clienți | contactează ne |
    contactați ne | scrie ne | despre noi | cariere | unde ne găsești | unde ne găsiți | cum ajungi | cum ajungeți |
    orarul | magazinele noastre | sediile noastre | magazinul | catalogul | noutățile noastre | meniul zilei |
    meniul săptămânii | distribuția | garderobă | calendarul | programul | află mai multe | aflați mai multe |
    mai multe detalii | citește articolul | citește povestea | citește mai departe | citește mai mult |
    descarcă aplicația | unde e coletul | urmărește coletul | urmăriți coletul | comenzile mele | retururi |
    lasă o recenzie | lăsați o recenzie | urmărește ne | invită un prieten | harta site ului | alege altă zi |
    alegeți altă zi | vreau altă zi | anunțați o daună | anunță o daună | carduri cadou | estrazione |
    concorso a premi | estratto conto | tragere la sorți | tragerea la sorți | extras de cont
  `),
};
