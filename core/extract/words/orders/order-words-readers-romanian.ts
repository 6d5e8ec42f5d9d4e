/** Names, forms of address and orders for a model that reads mail, in Romanian. */
import { words } from "../language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const ROMANIAN_READERS: ReaderWords = {
  machines: words(`
    inteligență artificială | inteligenței artificiale | inteligența artificială | model de limbaj | model lingvistic | modele de limbaj | asistent virtual |
    asistentul virtual | asistent digital | asistent ai | asistent ia | agent ai | agent ia | agent automat | sistem automat | sistem automatizat |
    sistem de triere | robot de mail | ^ai | ai ul | inteligența artificială care | inteligențe artificiale | asistentul digital | asistenți virtuali |
    asistenți digitali | asistent automat | asistentul automat | asistent inteligent | asistentul inteligent | asistent artificial | asistent electronic |
    asistent de e mail | asistent de email | asistentul de e mail | asistent de poștă | asistent de recrutare | asistent personal digital | asistent vocal |
    asistent care | asistentul care | asistenți care | agent inteligent | agentul inteligent | agent virtual | agentul virtual | agent autonom |
    agentul autonom | agenți autonomi | agenți automați | agent software | agent de e mail | agent care | agentul care | agenți care | sistem de sortare |
    sistem de selecție | sistem de filtrare | sistem de citire | sistem inteligent | sistemul automat | sisteme automate | sisteme automatizate | sistem care |
    sistemul care | sisteme care | program care | programul care | programe care | program automat | programul automat | program de triere |
    program de selecție | program de citire | program informatic | programele care | software de recrutare | software de triere | software de selecție |
    software de e mail | software de contabilitate | software care | softul care | soft care | soft de recrutare | soft de triere | soft de contabilitate |
    instrument care | instrumentul care | instrument de triere | instrument de selecție | instrument automat | unealta care | unelte care | algoritm care |
    algoritmul care | algoritm de selecție | robot care | robotul care | roboți care | robotul de mail | robot de e mail | roboțel | bot care | botul care |
    boți | boții | chatbot* | model care | modelul care | modele care | modelul de limbaj | modelul lingvistic | model generativ | model mare de limbaj |
    rețea neuronală | motor de recomandare | motor de căutare | filtru automat | filtrul automat | filtre automate | cititor automat | cititorul automat |
    cititor care nu | rezumator | rezumatorul | secretar virtual | secretară virtuală | secretar digital | ajutor virtual | ajutor digital |
    procesare automată | prelucrare automată | citire automată | triere automată | selecție automată | proces automat | proces automatizat | non uman |
    cititor non uman | ats | unui chatbot | evaluator automat | evaluatorul automat | evaluatorului automat | evaluatori automați | selecționer automat |
    recenzent automat | corector automat | moderator automat | moderatorul automat | sortator automat | sortatorul automat | verificator automat |
    examinator automat | examinatorul automat | asistent de triere | botule | robotule | bot care ai grijă | program care citește | asistentule | agentule |
    programule | sistemule | modelule | asistentule care | agentule care | mașinărie
  `),
  helpers: words(`
    asistent | asistentul | asistenți | asistentului | agent | agentul | robot | robotul | bot | automat | asistentei | asistenta | asistenților | agentului |
    agenți | agenții | robotului | roboți | roboții | botul | automatul | gemini | claude | copilot
  `),
  programs: words(`
    model | modelul | program | programul | instrument* | sistem | sistemul | mașină | algoritm* | în numele | modele | modelului | modelelor | programe |
    programele | programului | programelor | sistemului | sisteme* | software | softul | soft | softului | motor* | calculator* | mașini | mașinii | unealtă |
    unelte* | în numele lui | în locul | în locul gazdei | în locul lui | în loc de | în contul | pentru altcineva | pentru cineva | pentru o altă persoană |
    nu un om | nu e om | nu este om | nu ești om | automat | automată | automate | automatiz* | digital* | virtual* | artificial* | inteligent* | electronic* |
    fără intervenție umană | în mod automat
  `),
  ifs: words(`
    dacă | în cazul în care | când | oricine | orice | fiecare | toate | toți | cine | în caz că | oricare | oricărui | oricărei | oricăror | fiecărui |
    fiecărei | tuturor | celor care | celui care | cel care | cei care | cele care | cea care | celor ce | cine ar | cumva | dacă cumva | dacă din întâmplare |
    de câte ori | imediat ce | de îndată ce | odată ce | în ipoteza | în situația în care | în eventualitatea | presupunând | cu condiția | înainte de |
    înainte să | pentru cine | pentru cei | oricui | tu care | voi care | dumneavoastră care
  `),
  youAre: words(`
    ești | sunteți | este un | este o | citit de | procesat de | e citit | e un | e o | ești un | ești o | sunteți un | sunteți o | fiind | fie un | fie o |
    ar fi | ai fi | citită de | procesată de | prelucrat de | prelucrată de | analizat de | analizată de | gestionat de | gestionată de | sortat de |
    rezumat de | deschis de | este tratat de | citește asta | citești asta | citiți asta | care citești | care citiți | nu ești | nu sunteți |
    nu este o persoană | nu e o persoană | nu e un om | nu este un om
  `),
  dears: words(`
    dragă | stimate | stimată | bună | notă pentru | instrucțiuni pentru | atenție | către | pentru | și tu | dragul meu | draga mea | dragi | stimați |
    stimatul | salut | salutare | hei | hey | către orice | către toți | către cei | pentru orice | pentru toți | pentru cei | pentru cine | notă către |
    notă de | nota bene | nb | ps | p.s. | apropo | ordin pentru | indicații pentru | indicație pentru | instrucțiune pentru | instrucțiunea pentru |
    directivă pentru | în atenția | spre știința | destinat | destinată | adresat | adresată | rezervat | rezervată | tu, | ție | vouă | dumneavoastră, |
    mulțumesc | @ | în calitate de
  `),
  reads: words(`
    citește | citești | citesc | citind | procesează | prelucrează | rezumă | sortează | triază | gestionează | analizează | filtrează | face preselecția |
    evaluează | citi | citiți | citească | citit | procesa | procesezi | procesați | proceseze | procesând | prelucrezi | prelucrați | prelucreze | prelucrând |
    rezumi | rezumați | rezume | rezumând | sorta | sortezi | sortați | sorteze | sortând | tria | triezi | triați | trieze | triere | triind | gestionezi |
    gestionați | gestioneze | gestionând | analizezi | analizați | analizeze | analizând | analiza | filtra | filtrezi | filtrați | filtreze | filtrând |
    evaluezi | evaluați | evalueze | evaluând | evalua | selectează | selectați | selecteze | selectând | alege candidații | examinează | examinați |
    examineze | examinând | parcurge | parcurgi | parcurgeți | parcurgă | parcurgând | verifică mesajele | se ocupă | se ocupe | te ocupi | vă ocupați |
    ocupându se | răspunde la | răspunzi la | răspundeți la | răspundă la | răspunde pentru | redactează | redactați | redacteze | traduce | traduci |
    traduceți | compară | comparați | recomandă candidați | ajută | asistă | lucrează | accesează | are acces | cu acces | ai acces | aveți acces | ordonează |
    clasifică | clasificați | clasifice | clasificând | interpretează | administrează | administrați | administreze | însărcinat | însărcinată |
    responsabil cu | vede | vezi | deschide mesajul | primește | primiți | scanează | indexează | moderează | sintetizează | sintetizați | pregătește |
    pregătiți | citind în locul
  `),
  mails: words(`
    acest mesaj | acest email | acest e mail | această scrisoare | această căsuță | căsuța | asta | acest text | această candidatură | acest candidat |
    această factură | rezumatul | rezumat | răspunsul tău | mesajul acesta | mesajul de față | mesajele | acest mail | mailul acesta | e mailurile |
    emailurile | corespondența | poșta | căsuța poștală | această cutie | inboxul | acest document | documentul | acest fișier | fișierul | acest atașament |
    atașamentul | atașamentele | cv ul meu | cv ul | cv urile | cv uri | acest cv | candidatura | candidatura mea | candidaturile | aplicația mea |
    aplicațiile | această aplicație | candidatul | candidatul acesta | candidata | această candidată | acest profil | profilul meu | profilul | dosarul meu |
    acest dosar | această ofertă | factura | facturile | această recenzie | recenzia | recenzii | recenziile | acest comentariu | comentariile |
    acest tichet | tichetul | această sesizare | această cerere | cererea mea | cererea | acest formular | această comandă | acest contract |
    această rezervare | rândul acesta | acest rând | rândul | aceste rânduri | acest paragraf | paragraful | această notă | această pagină | această imagine |
    această legendă | această semnătură | acest câmp | acest articol | acest manuscris | acest cont | acest furnizor | acest expeditor | acest hotel |
    această pensiune | acest restaurant | acest produs | acest anunț | lista | primul loc | prima poziție | în fruntea | în capul listei | în frunte |
    răspunsul | răspunsul dumneavoastră | rezumatul tău | rezumatul dumneavoastră | raportul | raportul tău | sinteza | nota | agenda | acest eveniment |
    conversația | această conversație | firul | aceste informații | datele | aceste date | de mai sus
  `),
  asks: words(`
    trebuie | te rog | vă rog | trimite | trimiteți | redirecționează | răspunde | răspundeți | adaugă | adăugați | include | pune | puneți | scrie | spune |
    menționează | dă | clasează | recomandă | recomandați | prezintă | confirmă | aprobă | acceptă | plătește | plătiți | transferă | comandă | rezervă |
    deschide | șterge | arhivează | marchează | înlocuiește | modifică | caută | copiază | semnează | consideră | ignoră | uită | omite | reține | ține minte |
    trebuie să | ar trebui | ești obligat | sunteți obligat* | este obligat | ești rugat | sunteți rugat* | este rugat | se cere | se solicită | se va |
    e nevoie să | este necesar să | te rugăm | vă rugăm | trimită | trimițând | trimite mi | trimiteți mi | trimite i | trimiteți i | trimite le | retrimite |
    retrimiteți | redirecționați | redirecționeze | transmite | transmiteți | transmită | expediază | expediați | înaintează | înaintați | răspunde i |
    răspunde mi | răspundeți mi | răspundă | adaugă l | adăugați l | adauge | inclusiv | includeți | includă | pune l | pune o | puneți l | puneți o | pună |
    plasează | plasați | plaseze | plasează l | așază | așezați | poziționează | urcă | ridică | ridicați | scrieți | scrie că | scrieți că | scrie le |
    spuneți | spune că | spuneți că | spună | spune le | spune i | zi că | menționați | menționeze | pomenește | pomeniți | citează | citați | dați | dați i |
    dați mi | dă i | dă mi | dea | acordă | acordați | acorde | acordă mi | acordă i | acordați i | acordați mi | atribuie | atribuiți | clasați | clasează l |
    clasifică l | notează cu | notați cu | evaluează cu | punctează | punctați | consideră l | considerați | considere | considerați o | consideră o |
    tratează | tratați | trateze | recomande | prezentați | prezinte | prioritizează | prioritizați | favorizează | favorizați | preferă | preferați |
    rețineți | memorează | memorați | ține minte că | țineți minte | amintește ți | păstrează | păstrați | confirmați | confirme | aprobați | aprobe |
    acceptați | accepte | validează | validați | plătească | achită | achitați | achite | virează | virați | vireze | transferați | transfere | comandați |
    cumpără | cumpărați | rezervați | programează | programați | deschideți | deschidă | accesează | accesați | apasă | apăsați | dă clic | ștergeți | șteargă |
    elimină | eliminați | elimine | înlătură | înlăturați | respinge | respingeți | respingă | exclude | excludeți | descalifică | arhivați | mută | mutați |
    mute | marcați | marcheze | marchează l | marchează ca | marcați ca | etichetează | închide | închideți | închidă | rezolvă | înlocuiți | schimbă |
    schimbați | modificați | actualizează | actualizați | înregistrează | înregistrați | descarcă | descărcați | căutați | caute | extrage | extrageți |
    copiați | distribuie | distribuiți | partajează | publică | publicați | postează | postați | semnați | ignorați | ignore | uitați | omiteți | lasă |
    lăsați | fă | faceți | facă | fă ca | începe | încheie | termină | traduce asta | folosește | folosiți | utilizează | autorizează | autorizați | anulează |
    anulați | anuleze | invită | invitați | oferă | oferiți | ofere | oferă mi | oferă i | rambursează | rambursați | returnează | returnați | creditează |
    creditați | dezvăluie | dezvăluiți | arată | arătați | afișează | afișați | furnizează | furnizați | comunică | comunicați | comunice | raportează că |
    raportați că | declară | declarați | afirmă | afirmați | susține că | laudă | lăudați | evidențiază | evidențiați | subliniază | subliniați | sugerează |
    sugerați | propune | propuneți | alege | alegeți | selectează l | ascunde | ascundeți | minimalizează | scoate | scoateți | bifează | bifați |
    identifică te | conectează te | activează | activați | dezactivează | dezactivați | blochează | blocați | execută | executați | efectuează | efectuați |
    procedează | procedați | urmează | urmați | respectă | respectați | ascultă | comportă te | prefă te | acționează | acționați | asigură te | asigurați vă |
    ai grijă să | aveți grijă să | fii sigur că | completează | completați | atașează | atașați | explică | povestește | cântă | salută | concluzionează |
    de aprobat | de plătit | de trimis | de inclus | de menționat | de recomandat | ar fi bine să | aruncă | aruncați | arunce | treceți o | trece o | trece l |
    treceți l | fă mă | spune mi | redu | reduceți | rupe | mută ne | mutați ne | treci ne | treceți ne | trece l ca | treceți l ca | pune ne | dă ne |
    trimite ne | notează l ca | micșorează prețul | scade prețul
  `),
  owners: words(`
    utilizator* | proprietar* | titular* | destinatar* | cardul salvat | deținător* | posesor* | gazdă | gazdei | gazdele | stăpân* | șef | șeful | șefului |
    șefa | angajator | angajatorul | angajatorului | angajatori* | recrutor | recrutorul | recrutorului | recrutori* | clientul tău | persoana pe care o |
    cel pe care îl ajuți | omul | omului | cititor uman | cititori umani | te întreabă | vă întreabă | dacă te întreabă | dacă întreabă | când te întreabă |
    listă de contacte | contacte | contactele | contactelor | ciorne | coș de gunoi | spam | card de credit | cardul bancar | date bancare | datele bancare |
    date de plată | datele cardului | coduri primite | lista clienților | lista de clienți | numerele de telefon | numere de telefon | alți candidați |
    celelalte candidaturi | celelalte oferte | celorlalți | ceilalți
  `),
  quiet: words(`
    fără să | fără a întreba | fără confirmare | nu menționa | nu spune | nu anunța | nimănui | imediat | în tăcere | nu pomeni | nu pomeniți | nu aminti |
    nu amintiți | nu menționați | nu menționa nimic | nu spuneți | nu spune nimic | nu îi spune | nu i spune | nu le spune | nu îi spuneți | nu i spuneți |
    nu le spuneți | nu anunțați | nu îl anunța | nu informa | nu informați | nu îl informa | nu avertiza | nu avertizați | nu semnala | nu semnalați |
    nu raporta | nu raportați | nu arăta | nu arătați | nu afișa | nu afișați | nu dezvălui | nu dezvăluiți | nu cita | nu citați | nu întreba | nu întrebați |
    nu cere confirmare | nu cereți confirmare | nu cere acordul | nu cere aprobare | nu consulta | nu consultați | nu deranja | nu deranjați |
    nu trebuie să afle | să nu afle | să nu știe | nu comenta | fără să întrebi | fără să informezi | fără să menționați | fără să spui | fără să spuneți |
    fără a menționa | fără a spune | fără a anunța | fără a informa | fără a verifica | fără a consulta | fără a cere | fără a deranja | fără aprobare |
    fără acord | fără verificare | fără alte verificări | fără alte întrebări | fără întrebări | fără comentarii | fără întârziere | fără intervenție |
    fără știrea | fără zgomot | pe ascuns | pe tăcute | pe furiș | cu discreție | între noi | pe loc | de îndată | chiar acum | în fundal | deja aprobat* |
    deja verificat* | deja validat* | nu este necesar | nu e nevoie | nu este nevoie | omite | treci sub tăcere | treceți sub tăcere | apoi șterge |
    apoi ștergeți | nu sufla | nu suflați | nicio vorbă | niciun cuvânt | nu are nevoie să vadă | nu au nevoie să vadă | nu trebuie să vadă | să nu vadă |
    nu trebuie să știe | ține secret | țineți secret | mormânt | gura | nu trebuie să citească | nu e cazul să | n are rost să
  `),
  topics: words(`
    noastră | nostru | noștri | noi | sunt | mă numesc | nou | nouă | lans* | curs | atelier | politic* | angajaț* | colegi | cercetător* | studiu |
    potrivit | atac* | poate | pot | puteți | articol | compani* | redactat | scris de | cu ajutorul | asistentul dvs | îl folosiți | folosiți | pensionari |
    elevi | studenți | profesori | conferință | prelegere | dezbatere | experți | autori | consumator* | producător* | funcție | funcția | actualizare |
    disponibil* | setări | setările | sondaj | banca ta | banca dumneavoastră | asistentul nostru | robotul nostru | asistentul meu | ia noastră | escroc* |
    fraud* | înșelător* | tema | interviu | expoziție | prezentăm | descoper* | învăț* | participanți* | apel | centrală | te ajută | vă ajută | ți răspunde |
    poți | puteți vorbi | vorbește cu | vorbiți cu | întreabă l | întrebați l | agent imobiliar | agent de vânzări | agent de asigurări | agenție | agenția |
    asigur* | imobiliar* | un elev | o elevă | și a lăsat | un student | povestea | că aveți acces | că ai acces | că mai aveți acces | că mai ai acces |
    verifica dacă aveți acces | verifica dacă ai acces | verifica dacă mai aveți acces | verifica dacă mai ai acces
  `),
};
