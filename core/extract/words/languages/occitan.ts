import { type Language, words } from "../language.ts";

export const OCCITAN: Language = {
  codeNames: words(`
    còdi de verificacion | còdi de confirmacion | còdi de seguretat | còdi d'accès | còdi de connexion |
    còdi d'usatge unic | còdi d'activacion | còdi d'autentificacion | còdi temporari | còdi unic | senhal d'usatge unic |
    vòstre còdi | ton còdi | còdi de validacion
  `),
  codeWords: words(`còdi | còdis | chifras | caractèrs | letras | sièis chifras | quatre chifras`),
  passwords: words(`senhal | senhals`),
  numberWords: words(`numèro | lo numèro | nombre | chifras | clau`),
  otherNumbers: words(`
    comanda | numèro de client | numèro de comanda | referéncia | reservacion | telefòn | còdi postal |
    còdi promocional | còdi de reduccion | bilhet | colis | dorsièr | contracte | adreça ip | nom d'utilizaire |
    identificant: | utilizaire:
  `),
  trade: words(`reduccion* | promocion* | crompa* | panièr | vòl | ostal d'òstes | ofèrta* | botiga`),
  enter: words(`
    picatz | picar | sasissètz | sasir | dintratz | entratz | utilizatz | utilizar | copiatz | pegatz | escrivètz | donatz
  `),
  places: words(`
    aplicacion | pagina | fenèstra | ecran | camp | formulari | sit | navigador | aparelh | ordenador | telefonet | bóstia
  `),
  access: words(`
    compte | comptes | aparelh | navigador | identitat | seguretat | accès | connexion | connectar | autorizar |
    inscripcion | desblocar | doas etapas | qualqu'un | temptativa | contunhar | acabar | benvenguda
  `),
  disclaims: words(`
    s'avètz pas | s'as pas | s'es pas vos | s'es pas tu | se sètz pas | avètz pas demandat | as pas demandat |
    ignoratz | ignòra | per error | qualqu'un d'autre | fagatz pas res
  `),
  secrecy: words(`
    amb degun | a degun | partegetz pas | balhetz pas | dònes pas | jamai vos demandarem | secret | confidencial
  `),
  spent: words(`ja utilizat | es estat utilizat | a expirat | es pas mai valid | pas valid | incorrècte`),
  meetings: words(`reünion | videoconferéncia | conferéncia`),
  verify: words(`
    verificar | verificatz | verificacion | confirmar | confirmatz | confirmacion | activar | activatz | activacion |
    validar | validatz | validacion | acabar l'inscripcion | acceptar lo convit | per vos abonar | per vos inscriure |
    siá aponduda dins la lista | apondre vòstra adreça | adreça siá aponduda | demandat de vos abonar |
    demandat vòstre abonament | convidat a la lista | confirmar l'abonament | validar l'abonament |
    confirmar vòstre abonament | validar vòstre abonament
  `),
  signIn: words(`
    se connectar | vos connectar | me connectar | connectatz vos | connecta te | connexion | dobrir una session |
    dobrissètz una session | s'identificar | identificatz vos | ligam de connexion
  `),
  reset: words(`
    reïnicializar | reïnicializatz | reïnicializacion | reinicializar lo senhal | novèl senhal | nòu senhal |
    senhal novèl | cambiar lo senhal | cambiar de senhal | cambiar mon senhal | cambiatz lo senhal |
    cambiatz vòstre senhal | modificar lo senhal | senhal oblidat | oblidat vòstre senhal | oblidat lo senhal |
    perdut vòstre senhal | causir un senhal | causissètz un senhal | crear un senhal | definir un senhal |
    recuperar lo senhal | autre senhal | restablir lo senhal | causir vòstre senhal | causir ton senhal |
    causir lo senhal | causissètz vòstre senhal | causissètz lo senhal | causissatz vòstre senhal |
    causissatz lo senhal | causissatz un senhal | definir vòstre senhal | definir ton senhal | definir lo senhal |
    definissètz vòstre senhal | definissètz lo senhal | definissètz un senhal | cambiar vòstre senhal |
    cambiar ton senhal | modificar vòstre senhal | modificar ton senhal | modificatz vòstre senhal |
    modificatz lo senhal | crear vòstre senhal | crear ton senhal | crear lo senhal | creatz vòstre senhal |
    creatz lo senhal | creatz un senhal
  `),
  unsubscribe: words(`
    desabonar | desabonatz vos | desabonament | desinscriure | desinscripcion | recebre pas mai | vòli pas mai recebre |
    anullar l'abonament | preferéncias de corrièl | gerir mas preferéncias | quitar de seguir | arrestar de seguir |
    pas pus seguir | quitar la lista | daissar la lista | escafada de la lista | escafat de la lista |
    levat de la lista | tèmas que i sètz abonat* | tèmas que i setz abonat* | listas que i sètz abonat* | recebre pus |
    recebre pas pus | desabona te | quitar de la seguir | quitar de lo seguir | preferéncias d'abonament |
    silenciar aquesta conversacion | calar aquesta conversacion | volètz pas mai recebre | vòls pas mai recebre |
    volètz pas pus recebre
  `),
  clickHere: words(
    `clicatz aicí | clicar aicí | clica aicí | aicí | aqueste ligam | ligam | contunhar | dobrir | seguissètz | ajatz`,
  ),
  expires: words(`valid | valable | valabla | expira | expirarà | dins | pendent | fins a`),
  seconds: words(`segondas`),
  minutes: words(`minuta | minutas`),
  hours: words(`ora | oras`),
  days: words(`jorn | jorns`),
  wrote: words(`a escrich | escriguèt`),
  fromLabels: words(`de`),
  sentLabels: words(`mandat | data | a | subjècte | objècte`),
  quoteTitles: words(`messatge original`),
  forwardTitles: words(`messatge transferit`),
  sentFrom: words(`mandat de mon | mandat dempuèi`),
};
