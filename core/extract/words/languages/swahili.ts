import { type Language, words } from "../language.ts";

export const SWAHILI: Language = {
  codeNames: words(`
    nambari ya uthibitisho | msimbo wa uthibitisho | msimbo wa uthibitishaji | nambari ya
    uthibitishaji | msimbo wa usalama | namba ya uthibitisho | nywila ya mara moja | nenosiri la mara
    moja | msimbo wa kuingia | nambari ya siri ya mara moja | msimbo wa mara moja | nambari yako ya
    uthibitisho | msimbo wako wa uthibitisho | msimbo wako | namba ya kuthibitisha | nambari ya
    kuthibitisha | namba ya usalama | nambari ya usalama | namba ya kuingia | nambari ya kuingia |
    msimbo wa kuthibitisha | otp yako | pin ya mara moja | kodi ya uthibitisho | neno la siri la mara
    moja | namba ya siri ya mara moja |
    msimbo wa muda | namba ya muda | namba ya kukamilisha | msimbo wa kukamilisha | namba ya kuidhinisha | msimbo wa kuidhinisha |
    namba fiche |
    msimbo wa barua pepe | nambari ya barua pepe |
    msimbo wa kuwezesha | msimbo wa kuamilisha | msimbo wa kurejesha
  `),
  codeWords: words(`
    msimbo | kodi | nambari ya siri | namba ya siri | pin | tarakimu | herufi | tarakimu hizi |
    tarakimu sita | tarakimu nne | namba sita | namba hizi | nambari hizi | herufi hizi | neno hili | mfuatano huu
  `),
  passwords: words(`nenosiri | nywila`),
  numberWords: words(`namba | nambari | namba hiyo | nambari hiyo | neno | ufunguo`),
  otherNumbers: words(`
    agizo | ankara | risiti | nambari ya ufuatiliaji | mteja | simu | faksi | s l p |
    msimbo wa posta | msimbo wa punguzo | kuponi | vocha | tiketi | kumbukumbu | akaunti namba |
    kiasi | kumbukumbu namba | kumb | nafasi | uhifadhi | namba ya kuhifadhi | bima | mita | usomaji |
    mkataba | kifurushi | namba ya simu | tsh | ksh | kodi ya punguzo | inayoishia | unaoishia |
    bei ya | bei ni |
    mtumiaji mpya | mwanachama mpya | jina la mtumiaji
  `),
  trade: words(`
    punguzo | ofa | mauzo | kikapu | ndege | hoteli | ununuzi | marafiki | punguzo la bei | ofa maalum
    | bidhaa | bei nafuu | usafirishaji bure | tiketi ya ndege |
    kuingia bure | kuingia ni bure | kiingilio
  `),
  enter: words(`
    weka | ingiza | tumia | andika | andika hii | charaza | bandika | nakili | jaza | uiandike | iweke
    | uingize | ingiza namba | jaza namba | taja | soma | tuma | bonyeza |
    jibu kwa | jibu namba | iandike | ziandike | ichape | chapa | ziweke | uziandike | uandike
  `),
  places: words(`
    programu | ukurasa | dirisha | dirishani | skrini | kisanduku | sehemu | fomu | tovuti |
    kivinjari | kifaa | kompyuta | simu | runinga | televisheni | wakala |
    kaunta | kiosk | hatua ya pili | hatua inayofuata | kishikwambi
  `),
  access: words(`
    akaunti | kifaa | kivinjari | utambulisho | usalama | ni wewe | ufikiaji | kufikia | idhini | idhinisha | ruhusu |
    usajili | jisajili | kujisajili | oanisha | unganisha | kuunganisha | fungua | imefungwa | hatua mbili | mtu |
    jaribio | anajaribu | endelea | kuendelea | kamilisha | kukamilisha | karibu | kuingia kupya
  `),
  disclaims: words(`
    kama huku* | ikiwa huku* | hukuomba | si wewe | puuza | puuzia | futa barua | kwa bahati mbaya | kimakosa |
    mtu mwingine | kama sio wewe | ikiwa sio wewe | siyo wewe | kama hujaomba | ikiwa hujaomba | achana na ujumbe
  `),
  secrecy: words(`
    usishiriki | usimpe | usimwambie | usitoe | mtu yeyote | kamwe | hatutakuomba | hatuwezi kukuomba | siri |
    wafanyakazi wetu
  `),
  spent: words(`
    umetumika | imetumika | tayari umetumika | tayari imetumika | umeisha muda | imeisha muda | muda
    wake umeisha | haitafanya kazi | haufanyi kazi | si halali tena | umefutwa | imefutwa |
    umebadilishwa | si sahihi
  `),
  meetings: words(`mkutano | wavuti | kongamano`),
  verify: words(`
    thibitisha | kuthibitisha | uthibitisho | uthibitishaji | amilisha | washa akaunti | usajili haujakamilika |
    usajili wako haujakamilika | maliza usajili | thibitisho | kuamilisha | kuhakiki | hakiki barua pepe |
    hakiki akaunti | hakikisha barua pepe | kuwasha akaunti | hakiki anwani ya barua* | hakiki baruapepe |
    inamilikiwa na wewe | unamiliki akaunti | unamiliki anwani | ni mali yako
  `),
  signIn: words(`
    ingia | kuingia | uingie | kujisajili kuingia | ingia kwenye | kuingia kwenye | kiungo cha kuingia |
    kiungo chako cha kuingia
  `),
  reset: words(`
    weka upya | kuweka upya | nenosiri jipya | badilisha nenosiri | umesahau nenosiri | rejesha |
    umeshindwa kuingia | unashindwa kuingia |
    kubadili nenosiri | kubadilisha nenosiri | kuweka nenosiri | kurejesha nenosiri | kuunda nenosiri |
    kubadilisha nywila | badilisha nywila | badili nywila | badili nenosiri | kubadili nywila | nywila mpya | neno la siri jipya |
    badilisha neno la siri | kubadilisha neno la siri | umesahau nywila | umesahau neno la siri | unda nenosiri | tengeneza nenosiri | kuseti upya |
    seti upya | kurejesha akaunti | kurejesha nywila | neno siri jipya |
    weka nenosiri kwanza | weka nenosiri jipya | weka nenosiri lako jipya
  `),
  unsubscribe: words(`
    jiondoe | jiondoa | acha kupokea | jitoe | sitisha barua | hutaki barua | hutaki kupokea | hutaki ujumbe |
    hupendi kupokea | hungependa kupokea | sitaki kupokea | kuacha kupokea | kusitisha barua | kusitisha ujumbe |
    kusitisha usajili | sitisha usajili | ondoa usajili | futa usajili | kujiondoa | kujitoa kwenye | zima arifa |
    zima taarifa | acha kupata | usinitumie | ghairi usajili | kughairi usajili | batilisha usajili |
    ondoka kwenye orodha | kuondoa anwani yako kwenye orodha | ondoa anwani yako kwenye orodha | acha kufuatilia |
    kuacha kufuatilia | usifuatilie | kuzima arifa | kuzima taarifa | kuacha kupata | badilisha usajili |
    kubadilisha usajili wako | chaguo za usajili | nyamazisha mazungumzo | nyamazisha mada | dhibiti usajili |
    simamia usajili
  `),
  clickHere: words(`bofya hapa | hapa | kiungo | endelea`),
  expires: words(`
    halali | utaisha | itaisha | unaisha | inaisha | muda | ndani ya | inatumika kwa | itafanya kazi |
    hadi | kabla ya | baada ya | mwisho | dakika zijazo
  `),
  seconds: words(`sekunde`),
  minutes: words(`dakika`),
  hours: words(`saa`),
  days: words(`siku`),
  wrote: words(`aliandika | ameandika`),
  fromLabels: words(`kutoka | kutoka kwa`),
  sentLabels: words(`ilitumwa | tarehe | kwa | mada`),
  quoteTitles: words(`ujumbe asili`),
  forwardTitles: words(`ujumbe uliotumwa`),
  sentFrom: words(`imetumwa kutoka`),
};
