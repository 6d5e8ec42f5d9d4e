import { type Language, words } from "./language.ts";

export const CATALAN: Language = {
  codeNames: words(`
    codi de verificació | codi de confirmació | codi de seguretat | codi d'accés | codi d'un sol ús
    | contrasenya d'un sol ús | codi d'inici de sessió | codi d'activació | codi d'autenticació |
    codi temporal | codi únic | codi de validació | codi de restabliment | codi de vinculació | clau
    d'un sol ús | número de seguretat | número de verificació | clau de signatura | clau efímera |
    clau temporal | clau d'aparellament | clau d'activació | testimoni d'accés | testimoni d'un sol
    ús | token d'accés | pin que necessites | pin temporal | pin d'un sol ús | pin d'autorització |
    contrasenya per a una única entrada | paraula de seguretat | paraula d'accés | valor de control
    | dígits de control | dígits de seguretat | segon factor | codi de desbloqueig | codi
    d'aparellament | núm. d'activació | número d'activació | id de verificació | referència d'un sol
    ús
  `),
  codeWords: words(`
    codi | codis | pin | xifres | dígits | caràcters | lletres | combinació | testimoni
  `),
  passwords: words(`contrasenya`),
  numberWords: words(`clau | seqüència | combinació | xifres | número | xifra | el número | paraula`),
  otherNumbers: words(`
    comanda | factura | referència | ref | enviament | número de seguiment | expedient | reserva |
    localitzador | tel | telèfon | fax | nif | cif | iva | cupó | codi font | codi de barres |
    contracte | tiquet | entrada | núm | acabada en | últims dígits | acabat en | lectura |
    comptador | sinistre | incidència | reclamació | avaria | resultat | saldo | consum | al número |
    error | carnet | codi de participació | codi de lliurament | microxip | matrícula | candidatura |
    truqueu | truca al
  `),
  trade: words(`
    descompte* | ofert* | rebaix* | promoci* | cistell* | enviament gratuït | vol | hotel | reserva |
    compra* | amics | cupó | val regal
  `),
  enter: words(`
    introdueix | introduïu | escriu | escriviu | utilitza | utilitzeu | fes servir | enganxa | copia
    | posa | escriure | introduir | tecleja | teclegeu | dicta | omple | emplena | copieu | enganxeu
    | fica | respon amb | marca | marqueu | anota | anoteu | escriu lo | escriu la | posa'l | posa
    la | posa hi | digues | digueu | enganxa'l | copia'l | introduïu lo | introduïu la | dicteu |
    llegiu en veu alta | llegeix en veu alta | dona li | feu servir | indiqueu lo | responeu amb | copiar | enganxar | teclejar | marcar | apuntar | dictar
  `),
  places: words(`
    aplicació | app | pàgina | pantalla | finestra | camp | formulari | casella | lloc | web |
    navegador | dispositiu | terminal | consola | ordinador | telèfon | mòbil | tele | televisor |
    tauleta | operador | operadora | portal | quadre | requadre | altaveu | impressora | teclat |
    tauler | plataforma | t'ho demani | us ho demani | se us demanarà | se't demanarà | agent |
    gestor
  `),
  access: words(`
    compte | comptes | dispositiu | dispositius | navegador | identitat | seguretat | ets tu | sou
    vós | has estat tu | és vostè | que ets tu | accés | accedir | entrar | autoritza | autoritzar |
    aprova | aprovar | autenticació | registre | registrar* | vincular | vincula | aparellar |
    connectar | desbloquejar | desbloqueja | bloquejat | dos passos | dos factors | algú | intent |
    intenta | intentant | continuar | continua | acabar | benvingut | benvinguda | sessió | perfil |
    aparellament | vinculat | signatura electrònica | alta
  `),
  disclaims: words(`
    si no ets tu | si no has estat tu | si no has | si no ho | si no heu | si no l'has | no ho has |
    no has demanat | no has sol·licitat | no heu sol·licitat | ignora | ignoreu | ignora'l | no en
    facis cas | no feu cas | elimina aquest | esborra | per error | algú altre | no cal que facis
    res | no has demanat res | no heu demanat res | esborra aquest | esborreu aquest | no facis res
    | no feu res
  `),
  secrecy: words(`
    no el comparteixis | no comparteixis | no compartiu | no el compartiu | no el donis | no el
    doneu | no ho diguis | a ningú | amb ningú | mai | no te'l demanarem | no us demanarem | mai no
    | confidencial | secret | el nostre personal
  `),
  spent: words(`
    s'ha utilitzat | s'ha fet servir | ja s'ha utilitzat | ha caducat | no és vàlid | incorrecte |
    no funciona | s'ha cancel·lat | ja no és | ha estat substituït | s'ha substituït | s'ha usat
  `),
  examples: words(`per exemple | p ex`),
  meetings: words(`reunió | videoconferència | seminari web | id de la reunió | videotrucada`),
  verify: words(`
    verificar | verifica | verifiqueu | verificació | confirmar | confirma | confirmeu | confirmació |
    activar | activa | activeu | activació | validar | completa el registre | accepta la invitació
  `),
  signIn: words(`
    iniciar sessió | inicia sessió | inicieu sessió | inici de sessió | entra | accedir | accedeix |
    entrar
  `),
  reset: words(`
    restablir | restableix | restabliu | restabliment | nova contrasenya | canviar la contrasenya |
    canvia la contrasenya | has oblidat la contrasenya | recuperar
  `),
  unsubscribe: words(`
    donar se de baixa | dona't de baixa | donar de baixa | cancel·lar la subscripció | baixa |
    preferències de correu
  `),
  clickHere: words(`
    fes clic aquí | feu clic aquí | aquí | aquest enllaç | enllaç | continuar | continua
  `),
  expires: words(`
    caduca* | vàlid* | expira* | vigent* | dins de | durant | termini | val per | serveix
  `),
  seconds: words(`segon | segons`),
  minutes: words(`minut | minuts | min`),
  hours: words(`hora | hores`),
  days: words(`dia | dies`),
  wrote: words(`missatge de | va escriure | ha escrit | escrigué`),
  fromLabels: words(`de | remitent`),
  sentLabels: words(`enviat | data | per a | a | assumpte | cc | enviat el | destinatari`),
  quoteTitles: words(`missatge original`),
  forwardTitles: words(`missatge reenviat | inici del missatge reenviat`),
  sentFrom: words(`enviat des del meu | enviat des de | enviat amb | enviat`),
};
