import { type Language, words } from "../language.ts";

export const MALTESE: Language = {
  codeNames: words(`
    kodiċi ta' verifika | kodiċi ta' konferma | kodiċi tas sigurtà | kodiċi ta' darba | password ta'
    darba | kodiċi tal aċċess | kodiċi ta' attivazzjoni | kodiċi ta verifika | kodiċi ta konferma |
    kodiċi ta sigurtà | kodiċi ta darba | kodiċi ta aċċess | kodiċi tal verifika | kodiċi ta
    attivazzjoni | il kodiċi tiegħek | password ta darba
  `),
  codeWords: words(`
    kodiċi | numru ta' konferma | pin | ċifri | karattri | ittri | iċ ċifri | sitt ċifri | sitt numri | ħames numri | ħames ċifri | l ittri |
    il karattri | kombinazzjoni | kodiċijiet
  `),
  passwords: words(`password`),
  numberWords: words(`numri | numru | in numru | kelma`),
  otherNumbers: words(`
    ordni | fattura | kodiċi postali | kodiċi tal iskont | vawċer | referenza | numru ta riferiment | prenotazzjoni |
    biljett | traċċar | numru tat traċċar | kupun | kodiċi ta skont | tel | polza | miter | ammont | irċevuta | ċempel |
    ċemplu | ċempilna | numru tal karta | jispiċċa b | isem tal utent | isem l utent | username:
  `),
  trade: words(`skont | offerta | bejgħ | titjira | lukanda | basket`),
  enter: words(`
    daħħal | daħħlu | ikteb | uża | ikteb dan | ittajpja | ikkopja | ippejstja | imla | poġġi | waħħal
    | agħti |
    ddaħħal | tikteb | tittajpja | ittajpjaw | iktbu | iktebhom | daħħalhom | imliha | imla l kaxxa | aqra | għid lil | agħfas | ippejstjaha | tpoġġi |
    poġġihom
  `),
  places: words(`
    app | applikazzjoni | paġna | tieqa | skrin | kaxxa | qasam | formola | sit | websajt | apparat | kompjuter |
    televiżjoni | operatur | kalendarju | iskrin | kaxxi | mowbajl | arloġġ | serratura
  `),
  access: words(`
    kont | kontijiet | apparat | identità | sigurtà | int dan | int din | dan int | aċċess | tidħol | awtorizza* |
    approva | awtentik* | reġistr* | irreġistra | qabbad | għaqqad | konnessjoni | iftaħ | imblukkat | żewġ passi |
    xi ħadd | ipprova | tentattiv | kompli | tkompli | tlesti | merħba | juri li | jipprova li | tassew int | li int
  `),
  disclaims: words(`
    jekk ma | ma kontx int | mhux int | ma tlabtx | ma tlabtux | injora | tagħtix kas | ħassar | bi żball |
    xi ħadd ieħor
  `),
  secrecy: words(`
    ma' ħadd | lil ħadd | taqsamx | taqsmux | tagħtix | tgħidx | qatt | mhux se nitolbuk |
    kunfidenzjali | sigriet | l impjegati
  `),
  spent: words(`
    intuża | diġà intuża | skada | skadut | mhux validu | ma jaħdimx | ġie kkanċellat | mibdul
  `),
  meetings: words(`laqgħa | webinar`),
  verify: words(`
    ivverifika | verifika | ikkonferma | konferma | attiva | ivvalida | tivverifika |
    verifikazzjoni | tikkonferma | attivazzjoni | tattiva
  `),
  signIn: words(`
    idħol | illoggja | dħul | id dħul | tidħol | aċċessa l kont | aċċess għall kont | tilloggja |
    idħol fil kont
  `),
  reset: words(`
    irrisettja | password ġdida | ibdel il password | tirrisettja | risettjar | issettja password |
    biddel il password | tbiddel il password | ibdel il kelma sigrieta | kelma sigrieta ġdida |
    insejt il password | tbiddel il kelma sigrieta |
    agħżel il password | issettja il password | oħloq il password | tibdel il password | tagħżel il password
  `),
  unsubscribe: words(`
    tħassar l abbonament | neħħi l abbonament | ħassar l abbonament | ikkanċella l abbonament |
    ħassar is sottoskrizzjoni | neħħi s sottoskrizzjoni | ikkanċella s sottoskrizzjoni | tibqax tirċievi |
    ma tridx tirċievi | ma tixtieqx tirċievi | tieqaf tirċievi | tneħħi l abbonament | tikkanċella l abbonament |
    tibqax issegwi | tieqaf issegwi | waqqaf in notifiki | twaqqaf in notifiki | toħroġ mil lista | oħroġ mil lista |
    titneħħa mil lista | neħħi l indirizz tiegħi mil lista | jekk ma tridx tirċievi | jekk ma tixtieqx tirċievi |
    ma tridx tibqa' tirċievi
  `),
  clickHere: words(`ikklikkja hawn | hawn | link`),
  expires: words(`
    jiskadi | tiskadi | validu | valida | fi żmien | wara |
    jiskadu | tiskadix | jgħoddu | ma jibqgħux | ma jibqax | jibqgħu tajbin | tajjeb għal | tajba għal | tajbin għal
  `),
  seconds: words(`sekondi`),
  minutes: words(`minuta | minuti`),
  hours: words(`siegħa | sigħat`),
  days: words(`jum | jiem | ġranet`),
  wrote: words(`kiteb`),
  fromLabels: words(`mingħand`),
  sentLabels: words(`mibgħut | data | lil | suġġett`),
  quoteTitles: words(`messaġġ oriġinali`),
  forwardTitles: words(`messaġġ mibgħut`),
  sentFrom: words(`mibgħut mill`),
};
