import { type Language, words } from "../language.ts";

/** Interlingua, Corsican, Romansh, Judaeo-Spanish, Friulian, Sardinian and Aragonese. Each has only the most frequent words of mail about accounts. */
export const SMALL_ROMANCE: Language = {
  codeNames: words(`
    codice de verification | codice de confirmation | codice de securitate | codice de accesso | codice de activation |
    codice de autorisation | codice de authentication | codice de recuperation | codice de un sol uso | codice temporari |
    codice unic | codice di cunfirmazione | codice di cunferma | codice di verificazione | codice di sicurità | codice d'accessu |
    codice d'attivazione | codice d'autenticazione | codice d'auturizazione | codice di ricuperazione | codice timpurariu |
    code da verificaziun | code da conferma | code da confermaziun | code da segirezza | code d'access | code d'activaziun |
    code d'autentificaziun | code d'autorisaziun | code da recuperaziun | code temporar | pled clav unic |
    kodigo de verifikasion | kodigo de konfirmasion | kodigo de siguridad | kodigo de entrada |
    codiç di conferme | codiç di verifiche | codiç di sigurece | codiç di acès | codiç di autenticazion |
    codiç di autorizazion | codiç di ricupar | còdighe de cunfirma | còdighe de verìfica | còdighe de seguresa |
    còdighe de atzessu | còdighe de autenticatzione | còdighe de autorizatzione | còdighe de recùperu |
    codigo d'acceso | codigo de seguranza
  `),
  codeWords: words(
    `codice | codices | characteres | cifre | segns | kodigo | kodigos | codiç | codiçs | còdighe | còdighes`,
  ),
  passwords: words(`
    contrasigno | contrasignos | parolla d'intrata | parolla d'accessu | pled clav | pleds clav | kontrasenya | crae |
    peraule clâf | crae de intrada
  `),
  numberWords: words(`numeru | nùmeru | numar | numero`),
  otherNumbers: words(`
    numero de commanda | numero de telephono | nomine de usator | numeru di cumanda | numeru di telefonu | nome d'utilizatore |
    numer da telefon | num d'utilisader | numar di telefon | non utent | nùmeru de telèfono | nùmene utente | adresse ip | adressa ip
  `),
  trade: words(`disconto | offerta speciale | offerte | purtafogliu | rabat`),
  enter: words(`
    insere | inserer | insere lo | scribe | scribe lo | utilisa | copia lo | stampittate | stampittà | inserite | scrivite |
    aduprate | cupiate | endatai | endatar | endatescha | utilisai | utilisescha | copiai | tippai | introduze | inserìs |
    dopre | scrîf | inserta | imprea | iscrie
  `),
  places: words(`
    pagina | fenestra | campo | formulario | finestra | finestrella | furmulariu | schermu | fanestra |
    formular | pajine | barcon | pàgina | bentana | mòdulu
  `),
  access: words(`
    conto | apparato | navigator | securitate | identitate | session | contu | apparechju | navigatore | sicurità | sessione |
    cunnessione | accessu | apparat | navigatur | segirezza | identitad | annunzia | kuento | siguridad | dispositîf |
    navigadôr | sigurece | acès | dispositivu | seguresa | atzessu | seguranza
  `),
  disclaims: words(`
    si tu non ha | si tu non es | si non es tu | si vos non ha | ignora iste | pote ignorar | per error | alcun altere |
    s'ellu ùn site micca | s'è vo ùn avete micca | s'ella ùn hè micca | ùn avete micca dumandatu | ignurate | pudete ignurà |
    sche vus n'avais betg | sche ti n'has betg | sche quai n'essas betg | n'has betg dumandà | n'avais betg dumandà |
    ignorai | ignorescha | pudais ignorar | pos ignorar | per sbagl | insatgi auter |
    si no lo izites | si no fuites tu | se no tu sês tu | se no tu âs | ignore chest | si no ses tue | si no as | ignora custu |
    calicunu àteru
  `),
  secrecy: words(`
    con nemo | a nemo | non divide lo | nunquam te demandara | cù nimu | à nimu | ùn u spartite micca | cun nagin | a nagin |
    betg cundividai | no lu partissi cun | cun nissun | cun nemos | a nemos
  `),
  spent: words(
    `jam usate | ha expirate | non es plus valide | hè scadutu | ùn hè più validu | è scrudà | n'è betg pli valaivel | est iscadidu`,
  ),
  meetings: words(`reunion virtual | cunferenza video | videoconferenza`),
  verify: words(`
    confirmar | confirma | confirmation | verificar | verifica | verification | activar | activa | activation | validar |
    cunfirmà | cunfirmate | cunfirmazione | cunferma | verificà | verificate | verificazione | attivà | attivate | attivazione |
    cunvalidà | cunvalidate | confermar | confermai | conferma | confermescha | verifitgar | verifitgai | verifitgescha |
    verificaziun | activai | activescha | activaziun | konfirmar | konfirma | verifikar | verifika | aktivar | aktiva |
    conferme | confermâ | verifiche | verificâ | ative | ativâ | cunfirma | cunfirmare | verìfica | verificare | ativa | ativare |
    completar le inscription | acceptar le invitation | accetta l'invitu | accettà l'invitu | acceptar l'invit | completar l'inscripziun
  `),
  signIn: words(`
    aperir session | aperi session | aperir un session | initiar session | initia session | ligamine de accesso | connecter se |
    authenticar se | cunnettesi | cunnettevi | cunnettatevi | identificassi | identificatevi | liame di cunnessione |
    apre una sessione | s'annunziar | vus annunziar | t'annunziar | annunziai vus | annunzia te | colliaziun d'annunzia |
    entrar en tu kuento | konektarse | jentre tal to account | jentrâ tal account | intra in su contu | atzede a su contu |
    encetar sesión | enceta sesión |
    apertura de session | nove apertura | confirma iste apertura | nova annunzia | questa annunzia | nova connexiun
  `),
  reset: words(`
    reinitialisar | reinitialisa | reinitialisation | nove contrasigno | contrasigno nove | cambiar le contrasigno |
    cambiar tu contrasigno | cambia tu contrasigno | reponer le contrasigno | restabilir le contrasigno |
    restaurar le contrasigno | restablir le contrasigno | contrasigno oblidate | oblidate tu contrasigno |
    perdite tu contrasigno | crear un contrasigno | seliger un contrasigno | eliger un contrasigno |
    definir un contrasigno | altere contrasigno | reinizializà | riinizializà | rinizializà | reinizializazione |
    nova parolla d'intrata | nova parolla d'accessu | cambià a parolla | mudificà a parolla | cambià a vostra parolla |
    parolla d'intrata sminticata | sminticatu a parolla | sceglie una parolla | creà una parolla | definì una parolla |
    reinizialisar | redefinir il pled clav | redefinir tes pled clav | redefinir voss pled clav | midar il pled clav |
    midar tes pled clav | midar voss pled clav | remplazzar il pled clav | nov pled clav | emblidà il pled clav |
    emblidà tes pled clav | emblidà voss pled clav | pled clav emblidà | definir in pled clav | tscherner in pled clav |
    crear in pled clav | restaurar il pled clav | trokar la kontrasenya | mueva kontrasenya | gnove password |
    gnove peraule clâf | cambie la password | ripristine la password | reimposte la password | crae noa |
    càmbia sa crae | càmbia sa password | password noa | ripristina sa password | torra a impostare sa password |
    reseta sa password
  `),
  unsubscribe: words(`
    disabonar | disabona te | disabonamento | disinscriber | cancellar le subscription | cancellar le abonamento |
    non plus reciper | non reciper plus | cessar de reciper | preferentias de e mail | disabbunassi | disabbunà |
    disabbunatevi | disabbunamentu | ùn riceve più | ùn vulete più riceve | piantà di riceve | deabunar | deabunai |
    deabunescha | annullar l'abunament | betg pli retschaiver | na retschaiver pli | betg pli survegnir |
    administrar las preferenzas | no risivir mas | anule la iscrizion | no ricevi plui | annulla s'iscritzione |
    non retzere prus | no recibir mas
  `),
  clickHere: words(`
    clicca hic | clicca super | hic | iste ligamine | ligamine | cliccate quì | cliccà quì | quì | stu liame | liame |
    cliccai qua | clicca qua | questa colliaziun | colliaziun | klika aki | fâs clic achì | achì | chest leam | leam |
    incarca inoghe | inoghe | custu ligòngiu | ligòngiu
  `),
  expires: words(
    `expira | expirara | valide | valide pro | scade | scaderà | valevule | valaivel | valaivla | scroda | scjât | iscadit | bale pro`,
  ),
  seconds: words(`secundas | secondi | segundos`),
  minutes: words(`minutas | minuti | minûts | minutos`),
  hours: words(`horas | ore | uras | oris | oras`),
  days: words(`dies | ghjorni | dis | dîs`),
  wrote: words(`scribeva | ha scribite | hà scrittu | ha scrit | at iscritu`),
  fromLabels: words(`de | da`),
  sentLabels: words(`inviate | mandatu | tramess | data | subjecto | ughjettu`),
  quoteTitles: words(`message original | missaghju uriginale | messadi original`),
  forwardTitles: words(`message transmittite | missaghju trasmessu | messadi renvià`),
  sentFrom: words(`inviate ab mi | mandatu da u mio | tramess da mes`),
};
