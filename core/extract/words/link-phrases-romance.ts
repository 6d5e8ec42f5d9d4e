/** What people write around links in the Romance languages. */
import { words } from "./language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

export const ROMANCE: LinkPhrases = {
  verify: words(`
    cette adresse est la mienne | c'est la mienne | oui c'est moi | oui c'est bien moi | oui c'est mon | c'est bien mon | c'est bien votre adresse |
    c'est bien ton adresse | est bien le vôtre | est bien le tien | bien à toi | bien la tienne | bien ton courriel | bien votre courriel | mon courriel | mon adresse |
    oui envoyez | oui écrivez | oui je veux | oui je souhaite | oui avec plaisir | oui inscrivez | je m'inscris | inscrivez moi | inscris moi | comptez sur moi |
    j'en suis | je suis partant* | je me suis inscrit* | c'est moi qui me suis | je m'abonne | abonnez moi | ajoutez moi | personne ne vous inscri* |
    personne ne t'inscri* | à votre insu | à ton insu | quelqu'un d'autre a saisi | quelqu'un a saisi | a saisi votre adresse | a laissé votre adresse |
    a noté votre adresse | laissé cette adresse | adresse est correcte | adresse est la bonne | bonne adresse | adresse fonctionne | adresse marche | faute de frappe |
    bien orthographié* | bien recopié* | bien noté | vous parvient | vous parviennent | te parvient | te parviennent | vous parvienne | bien arrivé* | bien reçu |
    oui j'ai reçu | je l'ai reçu | reçoit bien | recevez bien | reçois bien | vous atteint | vous atteindre | vous trouve | pour être certain* | pour être sûr* |
    pour nous assurer | pour s'assurer | histoire d'être sûr* | savoir si c'est bien | savoir que c'est bien | que c'est bien toi | qu'il s'agit bien |
    que vous êtes bien | que tu es bien | propriétaire de cette adresse | pas un robot | avant d'ouvrir votre | avant d'ouvrir ton | avant de vous écrire |
    avant de vous envoyer | avant de t'envoyer | avant de vous ajouter | il reste à cliquer | un simple clic | un seul clic | un petit clic | une formalité |
    une dernière formalité | presque réglé* | presque prêt* | presque inscrit* | presque membre | inscription est presque | tu y es presque | on y est presque |
    devenir membre | deviens membre | devenez membre | démarrer mon | mettre en service | réveiller votre compte | réveillez votre compte | réveille ton compte |
    compte dort | compte sommeille | ouvrir mon compte | ouvrez votre compte | créer mon compte | terminer mon inscription | terminez votre inscription |
    termine ton inscription | finir l'inscription | parachever | boucler votre inscription | au lieu de l'ancienne | à la place de l'ancienne | remplacera l'ancienne |
    nouvelle adresse | nouveau courriel | désormais à cette adresse | rejoindre l'équipe | rejoignez l'équipe | acceptez l'invitation | j'accepte l'invitation |
    voulez vous vraiment | voulez vous bien | veux tu vraiment | est ce bien toi | c'est vous |
    es mi dirección | mi correo | sí es mi | es mío | es mía | sí soy yo | sí quiero | sí envíenme | sí mándame* | sí mándenme | sí escríb* | sí por favor | sí acepto |
    me apunto | inscríbeme | inscríbanme | suscríbeme | cuenta conmigo | cuenten conmigo | me inscribí | me he apuntado | yo me apunté | me uno | quiero recibirlo |
    quiero recibirla | quiero unirme | estoy dentro | nadie te apunte | nadie te inscriba | nadie más te | nadie lo apunte | nadie la inscriba | sin permiso |
    sin tu permiso | sin su permiso | otra persona escribió | alguien escribió tu | alguien puso tu | dejaste tu dirección | dejó su dirección |
    tu dirección es correcta | dirección correcta | correo correcto | bien escrito | bien escrita | bien apuntad* | bien anotad* | error de dedo | sea tuyo | sea tuya |
    sea suyo | sea suya | sea de usted | es tuyo | es tuya | es suyo | es suya | es tu correo | es su correo | sea tu correo | sea su correo | eres tú | que es usted |
    ser tú | que de verdad eres | te llega | te llegan | te lleguen | le llega | le llegan | le lleguen | te llegue | te ha llegado | me ha llegado | lo recibí |
    funciona el correo | correo funciona | dirección funciona | buzón funciona | persona real | no eres un robot | no soy un robot | para asegurarnos |
    para estar seguros | por seguridad antes | comprobar que | saber que eres | saber si eres | antes de escribirte | antes de enviarte | antes de mandarte |
    un toquecito | un toque | un solo clic | falta un paso | casi listo | casi lista | casi terminamos | último detalle | completa tu alta | termina de registrarte |
    terminar de registrarte | terminar el registro | termina tu registro | termina tu inscripción | termine su inscripción | completar la inscripción | hazte socio |
    hacerme socio | empezar mi | crear mi cuenta | abrir mi cuenta | abre tu cuenta | abra su cuenta | despierta tu cuenta | despertar tu cuenta | cuenta dormida |
    pon en marcha | poner en marcha | en lugar de la anterior | en vez de la anterior | en vez de la vieja | nueva dirección | nuevo correo | a partir de ahora a esta |
    unirte al equipo | únete al equipo | acepta la invitación | acepto la invitación | de verdad quieres | realmente quieres | fuiste tú quien |
    é o meu endereço | é meu endereço | este é o meu | meu e mail | sim é meu | sim sou eu | sim quero | sim eu quero | sim envie* | sim mande* | sim escrev* |
    sim por favor | sim aceito | me inscrev* | inscreva me | inscrevam me | quero receber | quero participar | quero entrar no | conte comigo | contem comigo |
    estou dentro | tô dentro | pode mandar | podem mandar | podem escrever | pode escrever | fui eu que me | inscrevi me | eu me cadastrei | ninguém o inscreva |
    ninguém te inscreva | ninguém inscreva | outra pessoa digitou | alguém digitou | alguém escreveu o seu | sem sua permissão | sem a sua autorização |
    sem o seu consentimento | deixou seu endereço | endereço está certo | endereço está correto | endereço correto | e mail certo | e mail correto | endereço funciona |
    e mail funciona | bem escrito | erro de digitação | é seu mesmo | é mesmo seu | é mesmo teu | é mesmo você | é mesmo o senhor | é mesmo a senhora | seja seu |
    seja mesmo | que é seu | que você é | pertence lhe | chega a você | chegam até você | lhe chegam | te chegam | chegue até | chegou até | chegou bem | recebi sim |
    sim recebi | eu recebi | já recebi | pessoa de verdade | não é um robô | não sou um robô | para termos certeza | para ter certeza | ter a certeza |
    para nos certificarmos | só para garantir | saber se é | saber que é | antes de abrir | antes de lhe enviar | antes de te mandar | antes de enviar |
    antes de começarmos | um toque | um cliquezinho | um só clique | só um clique | um único clique | um clique e | mais um passo | um passo só | último detalhe |
    estamos quase | está quase | quase sócio | quase membro | concluir a inscrição | conclua a inscrição | conclua seu cadastro | conclua o cadastro |
    terminar o cadastro | termine seu cadastro | terminar a inscrição | finalize o cadastro | finalize sua inscrição | complete seu cadastro | complete o registo |
    torne se sócio | tornar me sócio | começar a minha | criar a minha conta | criar minha conta | abrir a minha conta | abrir minha conta | abra sua conta |
    abra a sua conta | acorde sua conta | acordar a conta | conta está dormindo | conta a dormir | conta adormecida | no lugar do antigo | em vez do antigo |
    novo endereço | novo e mail | daqui em diante neste | entrar na equipe | junte se à equipa | junte se à equipe | aceitar o convite | aceite o convite | quer mesmo |
    foi você quem | é você |
    questo è il mio | è la mia e mail | è la mia casella | il mio indirizzo | la mia mail | sì è mia | è mio | sì sono io | sì voglio | sì manda* | sì inviate* |
    sì scrivete* | sì grazie | sì certo | sì volentieri | sì iscriv* | iscrivetemi | mi iscrivo | mi sono iscritt* | voglio riceverl* | voglio iscrivermi |
    voglio esserci | contate su di me | conta su di me | ci sono | ci sto | mettetemi in lista | aggiungetemi | aggiungimi | nessuno ti iscriva | nessuno la iscriva |
    qualcun altro ha | qualcuno ha inserito | qualcuno ha scritto il | a tua insaputa | a sua insaputa | senza il tuo permesso | hai lasciato il tuo |
    indirizzo è giusto | indirizzo giusto | indirizzo è corretto | indirizzo corretto | indirizzo funziona | casella funziona | scritto bene | errore di battitura |
    sia tuo | sia suo | sia tua | sia sua | sia davvero tu* | sia davvero su* | sia proprio | è proprio tu* | è proprio il tuo | è davvero il tuo | è davvero il suo |
    sei proprio tu | sei davvero tu | sei tu | ti arriva | ti arrivano | ti arrivino | le arrivano | le arrivino | arriva a te | ti raggiung* | la raggiung* |
    ti sia arrivat* | l'ho ricevut* | ho ricevuto | la posta arriva | persona vera | non sei un robot | non sono un robot | per essere sicuri | per sicurezza |
    per esserne certi | per assicurarci | sapere se sei | sapere che sei | prima di aprire il tuo | prima di scriverti | prima di scriverle | prima di mandarti |
    prima di inviarti | prima di cominciare | basta un tocco | un semplice clic | un tocco e | ci sei quasi | quasi pronto | quasi iscritt* | quasi soci* |
    ultimo dettaglio | completa l'iscrizione | completare l'iscrizione | completi l'iscrizione | concludi l'iscrizione | concludere l'iscrizione |
    finisci l'iscrizione | termina l'iscrizione | diventa soci* | diventare soci* | inizia la tua | crea il mio | apri il tuo conto | apri il tuo account |
    sveglia il tuo | sveglia l'account | account dorme | account è ancora | metti in moto | al posto del vecchio | invece del vecchio | al posto di quello |
    nuovo indirizzo | nuova mail | d'ora in poi a questo | unisciti al team | unirti al team | accetto l'invito | vuoi davvero | vuole davvero | è lei |
    adresa mea | da este | da sunt eu | da eu sunt | da vreau | da doresc | da trimiteți | da trimite | da scrieți | da vă rog | da mulțumesc | este al meu |
    este a mea | e a mea | mă înscriu | înscrie mă | înscrieți mă | abonează mă | abonați mă | vreau să primesc | vreau să particip | m am înscris | m am abonat |
    mă alătur | contați pe mine | altcineva a | cineva a scris | cineva a introdus | fără acordul | adresa este corectă | adresa corectă | adresa e bună |
    adresa funcționează | scrisă corect | greșeală de tastare | este a ta | este a dumneavoastră | este al dumneavoastră | e a ta | vă aparțin | ești tu | că ești |
    că sunteți | că dumneavoastră | vă ajung* | îți ajung* | a ajuns la | ajunge la dumneavoastră | ajunge la tine | am primit | persoană reală | nu ești robot |
    nu sunt robot | ca să fim siguri | pentru a fi siguri | pentru a ne asigura | ca să știm | vrem să știm | înainte să îți | înainte să vă | mai e un pas |
    un singur clic | o apăsare | un ultim detaliu | ultimul detaliu | aproape membru | încheie înscrierea | încheiați înscrierea | completează înregistr* |
    devino membru | deveniți membru | creează contul | creați contul | deschide contul | trezește contul | contul doarme | în locul celei vechi | în loc de cea veche |
    noua adresă | adresa nouă | de acum înainte pe | alătură te echipei | acceptă invitația | acceptați invitația | chiar vrei | chiar doriți | tu ești |
    dumneavoastră sunteți |
    la meva adreça | el meu correu | sí sóc jo | sí soc jo | sí és meu | sí és meva | sí que soc | sí vull | sí envieu* | sí si us plau | vull rebre* | m'hi apunto |
    apunteu me | subscriviu me | m'he apuntat | compteu amb mi | ningú t'apunti | ningú us apunti | algú altre ha | algú ha escrit | sense permís | adreça és correcta |
    adreça correcta | adreça funciona | bústia funciona | ben escrit* | és teu | és teva | sigui teu | sigui teva | sigui vostr* | és vostr* | ets tu | que sou vós |
    us arriba | us arriben | us arribi | l'he rebut | per assegurar nos | per estar segurs | saber que ets | saber si ets | abans d'obrir | abans d'enviar |
    abans d'escriure | un sol clic | falta un pas | gairebé a punt | gairebé ja | últim pas | darrer pas | acaba el registre | acaba d'inscriure't |
    acabar la inscripció | completa la inscripció | fes te soci | crea el teu compte | crear el compte | crea el compte | obre el teu compte | desperta el compte |
    en lloc de l'antiga | en comptes de l'antiga | nova adreça | adreça nova | uneix te a l'equip | acceptar la invitació | de debò vols |
    o meu enderezo | o meu correo | si son eu | si é meu | si quero | si envíame* | si enviádeme | si por favor | quero recibir | apuntádeme | conta comigo |
    contade comigo | inscribinme | ninguén te apunte | ninguén máis | alguén escribiu | sen permiso | enderezo é correcto | enderezo correcto | enderezo funciona |
    é teu | é túa | sexa teu | sexa túa | sexa seu | es ti | que é vostede | che chega | che chegan | lle chega | si recibín | antes de enviarche | un só clic |
    case listo | completa o rexistro | remata o rexistro | rematar o rexistro | completa a inscrición | remata a inscrición | faite soci* | crea a túa conta |
    crear a conta | abre a túa conta | esperta a conta | no canto do vello | en lugar do anterior | novo enderezo | únete ao equipo | acepta o convite |
    de verdade queres
  `),
  signIn: words(`
    ouvrir la porte | ouvrez la porte | ouvre la porte | la porte est ouverte | la porte s'ouvre | poussez la porte | pousse la porte | entrez donc | entrez par ici |
    entrez ici | entrer ici | entrer par ici | entrer maintenant | laissez moi entrer | laisse moi entrer | laissez passer | laisser passer | faites moi entrer |
    faire entrer | et vous y êtes | et t'es dedans | vous voilà dans | vous voilà à l'intérieur | directement dans ton | droit à votre | mène droit | ouvre votre |
    ouvre ton espace | ouvrir mon espace | ouvrir mon portail | accéder à mon | accédez à votre | accède à ton | votre accès | ton accès | votre clé d'entrée |
    lien personnel | plus de mot de passe | plus besoin de mot | pas de mot de passe | nul besoin de mot | mot de passe inutile | sans mot | fini les mots de passe |
    au lieu du mot de passe | plutôt qu'un mot de passe | rien à retenir | rien à taper | rien à saisir | sans rien taper | sans taper | sans recopier | sans saisir |
    au lieu de taper | au lieu de recopier | plutôt que de taper | plutôt que de saisir | pas envie de taper | la flemme de | ou cliquez simplement | ou bien cliquez |
    si vous préférez cliquer | tu préfères cliquer | vous préférez le lien | même appareil | même navigateur | même téléphone | même ordinateur | autoriser l'appareil |
    autorisez l'appareil | approuver l'appareil | demande à entrer | souhaite entrer | veut entrer | cherche à entrer | demande l'accès | frappe à | attend devant |
    attend votre accord | feu vert | pour continuer sur |
    la puerta | puerta abierta | pase por aquí | pasa adelante | estás dentro | estarás dentro | ya está dentro | y ya estás | y listo estás | déjame pasar |
    dejarle pasar | déjalo pasar | dejar pasar | directo a mi | directamente a mi | directamente a su | te lleva a tu | le lleva a su | ir a mi | ver mi cuenta |
    abre tu | abre su | tu acceso | su acceso | tu llave | enlace personal | sin contraseñas | nada de contraseñas | ya no hay contraseñas | no usamos contraseñas |
    olvídate de contraseñas | olvídate de la contraseña | olvídese de | en lugar de contraseña | en vez de contraseña | no hace falta clave | no necesita clave |
    no necesita contraseña | nada que recordar | nada que escribir | sin teclear | sin escribir | sin copiar | en vez de escribir | en lugar de escribir |
    en vez de teclear | en lugar de teclear | o simplemente pulsa | o simplemente pulse | o pincha | pinchando aquí | pinchando en | prefieres pulsar |
    prefiere pulsar | da pereza | mismo dispositivo | mismo navegador | mismo teléfono | mismo móvil | mismo equipo | aprobar dispositivo | autorizar el dispositivo |
    autoriza el dispositivo | pide paso | visto bueno | dale paso | dar paso |
    abrir a porta | abra a porta | abre a porta | porta aberta | porta abre | já está dentro | você está dentro | está lá dentro | e pronto está | deixar passar |
    deixe passar | direto para a sua | direto à sua | direto ao seu | diretamente na sua | diretamente à sua | diretamente para a | leve me | levar me | ir para minha |
    ir para a minha | abrir a minha | abrir minha | abrir o meu | abrir meu | abre a sua | seu acesso | sua chave | link pessoal | link de entrada | nada de senha |
    nada de senhas | sem senhas | senha não precisa | dispensa senha | dispensam senha | não usamos senha | esqueça as senhas | em vez de senha | no lugar da senha |
    em vez da palavra passe | nada para decorar | nada para lembrar | sem digitar | sem escrever | sem copiar | em vez de digitar | em vez de escrever |
    em vez de teclar | ou simplesmente clique | ou basta clicar | ou carregue aqui | prefere clicar | preguiça de digitar | não quer digitar | mesmo aparelho |
    mesmo dispositivo | mesmo navegador | mesmo celular | mesmo telemóvel | aprovar dispositivo | autorizar o aparelho | autorizar o dispositivo | autorizá lo |
    seu aval | pede passagem | bate à porta | batendo à porta | está à porta | à espera do seu | aguarda o seu | aguarda sua aprovação | dar passagem | dê passagem |
    apri la porta | apra la porta | aprire la porta | porta aperta | porta si apre | entri da qui | entri qui | entri pure | entrare qui | vieni dentro | vai dentro |
    sei dentro | sarai dentro | è dentro | già dentro | fammi entrare | fatemi entrare | fallo entrare | lasciami entrare | lasciatemi entrare | fammi passare |
    fallo passare | lascia passare | lasciar passare | direttamente nella tua | direttamente alla tua | direttamente al suo | dritto nel tuo | ti porta dritto |
    vai al mio | apri il mio | apri la mia | aprire il mio | apre il tuo | la tua chiave | chiave d'ingresso | link personale | basta password | basta con le password |
    addio password | le password non | non servono password | non occorre password | non occorre la password | non occorre alcuna password | invece della password |
    al posto della password | niente da ricordare | niente da digitare | senza digitare | senza scrivere | senza copiare | invece di digitare | invece di scrivere |
    anziché digitare | o semplicemente clicca | o semplicemente premi | preferisci cliccare | preferisce cliccare | non hai voglia di | stesso dispositivo |
    stesso browser | stesso telefono | stesso apparecchio | approva il dispositivo | autorizza il dispositivo | approva dispositivo | chiede di entrare |
    cerca di entrare | bussa alla | è alla porta | fuori dalla porta | aspetta il tuo ok | attende il tuo | attende la tua | via libera |
    deschide ușa | deschideți ușa | ușa este deschisă | intră aici | intrați aici | intră pe aici | intră direct | intrați direct | intră acum | intră fără |
    poftiți înăuntru | ești înăuntru | și ești | sunteți înăuntru | lasă mă să intru | lăsați mă să | lăsați l să | să intre | direct în contul | direct la contul |
    direct în portal | du mă | duceți mă | te duce direct | deschide contul meu | deschide portalul | accesul dumneavoastră | accesul tău | cheia ta | link personal |
    fără parole | nicio parolă | nu folosim parole | nu mai folosim parole | nu e nevoie de parolă | nu aveți nevoie de parolă | în loc de parolă | în locul parolei |
    fără să tastezi | fără să tastați | fără a tasta | fără să scrii | în loc să tastezi | în loc să tastați | în loc să scrieți | preferi să dai clic |
    același dispozitiv | același browser | același telefon | aprobă dispozitivul | aprobați dispozitivul | la ușă | așteaptă aprobarea | așteaptă acordul |
    obre la porta | obrir la porta | obriu la porta | entreu aquí | cap a dins | ja ets dins | ets a dins | ja sou dins | directe al teu | directament al teu |
    directament al vostre | obre el meu | el teu accés | la teva clau | sense contrasenya | sense contrasenyes | cap contrasenya | no cal contrasenya |
    en lloc de la contrasenya | en comptes de contrasenya | sense escriure | sense teclejar | en lloc d'escriure | en comptes d'escriure | mateix dispositiu |
    mateix navegador | mateix telèfon | aprova el dispositiu | truca a la porta | és a la porta |
    deixar pasar | directo á túa | directamente á túa | directamente na túa | abrir a miña | o teu acceso | a túa chave | sen contrasinal | sen contrasinais |
    nada de contrasinais | non precisas contrasinal | non fai falta contrasinal | no canto do contrasinal | no canto de contrasinal | sen escribir | sen teclear |
    no canto de escribir | ou simplemente | mesmo teléfono | aprobar o dispositivo | chama á porta | está á porta
  `),
  reset: words(`
    sorti de la tête | sorti de l'esprit | échappé | vous échappe | oubliez | égaré* | perdez | ne vous revient pas | ne me souviens | ne te souviens |
    plus à vous rappeler | trou de mémoire | enfermé* dehors | n'arrivez plus à entrer | n'arrivez plus à vous | plus accès | bloqué dehors | choisissez en un |
    choisissez un | choisissez le | choisis en un | inventez | trouvez en un | en choisir un | créez en un | définissez un | définir un | créer un | créez un |
    un tout neuf | un neuf | un tout nouveau | nouveau ici | changez le | nouveau code secret | retrouver l'accès | retrouver votre accès | récupérez | rouvrir |
    se te fue | se te ha ido | se te borró | perdió | extravi* | no te acuerdas | no se acuerda | no recordabas | no recordaba | ya no sabes | te quedaste fuera |
    quedó fuera | fuera de tu cuenta | no puedes entrar | no puede entrar | no logras entrar | quiero otra | poner otra | pon otra | ponga otra | elige una |
    elija una | elegir una | elija otra | invéntate | piensa una | piensa otra | crea una | cree una | crear una | crea otra | define una | una distinta |
    otra distinta | cámbiala | cámbiela | cambiarla | nueva clave | nuevo pin | volver a entrar | vuelve a entrar | devuélveme |
    fugiu da memória | fugiu lhe | deu branco | perdi | perdeste | não lembras | não se recorda | não me lembro | não lembrava | ficou de fora | trancado do lado |
    trancou se | não consegue entrar | não consegues entrar | defina uma | definir uma | crie uma | criar uma | criar outra | crie outra | escolha uma | escolher uma |
    escolher outra | pense numa | pense em uma | ponha outra | uma outra | uma diferente | quero outra | troque a | mude a | voltar a entrar | volte a entrar |
    devolvam |
    sfuggit* | scordat* | persa | perduta | non la ricordi | non ti viene | non le viene | vuoto di memoria | chiuso fuori | chiusa fuori | rimasto fuori |
    rimasta fuori | non riesci a entrare | non riesce a entrare | scegline una | sceglierne una | scegli una | scelga una | inventane una | pensa a una | pensane una |
    creane una | crearne una | creare una | impostane una | imposta una | impostare una | mettine una | metti una | una diversa | un'altra | ne voglio una | cambiala |
    la cambi | nuova qui | nuovo pin | rientra* | riavere l'accesso |
    v a scăpat | ți a scăpat | pierdut | pierdută | uitată | nu vă amintiți | nu îți amintești | nu ți amintești | nu mai știi | nu mai știți | ai rămas afară |
    ați rămas afară | nu mai poți intra | nu puteți intra | alege una | alegeți una | alege o | alegeți o | inventează | născocește | gândește te la | creează una |
    creați una | creează o | creați o | pune una | pune alta | puneți alta | setează una | vreau alta | vreau una | schimb o | schimbă o | schimbați o | nou pin |
    un pin nou | intra din nou | intri din nou | redobând* |
    perdut | perduda | oblidat | oblidada | no recordes | no recordeu | no te'n recordes | no et recordes | tria la | tria'n una | trieu ne una | trieu la |
    triar ne una | tria una | trieu una | pensa'n una | inventa't | crea'n una | una altra | canvia la | canvieu la | posa'n una | torna a entrar | tornar a entrar |
    has quedat fora | no pots entrar |
    non lembras | non lembra | non lembrabas | perdiches | escolle un | escolla un | escoller un | escolle outro | escoller outro | crea un | cree un | crear un |
    pensa un | pon un | pon outro | cámbiao | cambialo | volver entrar | volve entrar | quedaches fóra
  `),
  unsubscribe: words(`
    ça suffit | j'en ai assez | plus rien | plus de courriels | plus de courriel | plus de lettres | plus de messages | plus aucun | n'envoyez plus |
    ne m'envoyez plus | n'envoie plus | ne plus m'écrire | arrêtez de | arrêtez les envois | arrêter les envois | stop aux | ne plus être | ôtez moi | enlevez moi |
    rayez moi | effacez moi | supprimez moi | désabonn* | désinscri* | sortir de la liste | hors de la liste | de vos listes | laissez moi tranquille | lâchez moi |
    moins de courriels | moins de messages | moins de lettres | trop de courriels | trop de messages | faire une pause | mettre en pause | plus intéressé* |
    ne me demandez plus | plus de rappels | ce que nous vous envoyons | ce qu'on vous envoie | à quelle fréquence |
    ya basta | ya no más | no más correos | no más mensajes | no más avisos | no más cartas | no quiero nada | nada más | no me manden | no me mandes | dejen de |
    deja de | me voy | me salgo | de la lista | menos mensajes | menos avisos | menos cartas | con menos frecuencia | demasiados correos | descansar de |
    no me interesa | no me pregunten | sin recordatorios | qué te enviamos | qué te mandamos | lo que te enviamos | cada cuánto |
    já chega | não quero mais | não quero nada | não me mandem | não mande mais | não mandem mais | não enviem mais | não envie mais | não me perguntem |
    não perguntem mais | parem de | pare de | nada mais | sem mais e mails | me tirem | me tire | tirem me | remova se | remova me | remover me | remova meu |
    remover meu | apague me | me apague | me exclua | descadastr* | desinscrev* | da lista | vou sair | quero sair | sair fora | menos mensagens |
    com menos frequência | e mails demais | fazer uma pausa | não tenho interesse | não me interessa | sem lembretes | o que enviamos | o que lhe enviamos |
    de quanto em quanto | até logo |
    basta così | basta mail | basta email | basta messaggi | ora basta | adesso basta | ne ho abbastanza | non voglio più | non ne voglio più | niente più |
    non mandate più | non mandarmi più | non inviate più | non inviatemi | smettila di | cancella l'iscrizione | disiscriv* | disdici | disdire | vado via |
    me ne vado | esco dalla | lasciatemi in pace | meno messaggi | meno avvisi | meno lettere | troppe mail | troppe email | una pausa | metti in pausa |
    non mi interessa | non mi interessano | non sono interessat* | non chiedermi più | non chiedetemi | niente promemoria | cosa ti mandiamo | cosa ti inviamo |
    ogni quanto |
    e destul | nu mai trimiteți | nu mai trimite | nu mai scrieți | fără mesaje | fără e mailuri | nu mă mai | șterge mă | ștergeți mă | ștergeți adresa | din lista |
    vreau să ies | lăsați mă în pace | prea multe mesaje | nu mă interesează | nu sunt interesat* | fără mementouri | ce îți trimitem | ce vă trimitem | cât de des |
    la revedere |
    ja n'hi ha prou | no més | no m'envieu | no m'escriviu | no envieu | deixa de | deixeu de | treu me | traieu me | treieu me | esborreu me |
    cancel·la la subscripció | de la llista | me'n vaig | menys correus | menys sovint | massa correus | no m'interessa | què t'enviem | què us enviem | cada quant |
    xa abonda | non máis | non me envíes | non me enviedes | non me escribades | non enviedes | deixade de | non me interesa | que che enviamos | cada canto
  `),
  approve: words(`
    c'était bien moi | oui c'était moi | c'est nous | j'approuve | laissez le entrer |
    sí fui yo | era yo | somos nosotros | de acuerdo | aceptar acceso |
    sim fui eu | era eu | somos nós | de acordo | deixa entrar |
    sì ero io | sono stata io | ero proprio io | siamo noi | va bene così |
    da eu am fost | eu eram | noi suntem | de acord |
    sóc jo | soc jo | he estat jo | era jo |
    son eu | fun eu
  `),
  deny: words(`
    quelqu'un d'autre | je n'ai rien demandé | pas de moi | je ne connais pas | je ne reconnais pas | mauvaise adresse | mauvaise personne | ce n'est pas mon |
    tenir dehors | jamais demandé |
    no he pedido | no pedí | no lo pedí | no fui | otra persona | no la reconozco | no lo conozco | dirección equivocada | persona equivocada | no es mi |
    déjalo fuera | nunca pedí |
    não pedi | nunca pedi | não fui eu | outra pessoa | não reconheço | não conheço | endereço errado | pessoa errada | não é meu | não é o meu |
    non ho chiesto | non l'ho chiesto | mai chiesto | qualcun altro | non lo riconosco | non lo conosco | indirizzo sbagliato | persona sbagliata | non è mio |
    non è il mio | tienilo fuori |
    nu am cerut | n am cerut | nu recunosc | nu cunosc | adresă greșită | persoana greșită | nu este a mea | nu e a mea | nu eu |
    no sóc jo | no soc jo | no he estat jo | algú altre | no ho he demanat | adreça equivocada | no és meu |
    non son eu | non fun eu | alguén máis | outra persoa | non o pedín | enderezo errado | non é meu
  `),
};
