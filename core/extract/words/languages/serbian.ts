import { type Language, words } from "../language.ts";

/** Serbian and Macedonian in Cyrillic letters. */
export const SERBIAN: Language = {
  codeNames: words(`
    код за потврду | код за проверу | верификациони код | код за верификацију | безбедносни код |
    сигурносни код | једнократни код | једнократна лозинка | једнократну лозинку | код за пријаву
    | приступни код | код за приступ | активациони код | код за активацију | контролни код | код
    за потврда | безбедносен код | еднократен код | еднократна лозинка | код за најава | код за
    верификација | код за активација | потврдни број | потврдног броја | безбедносни број |
    једнократни број | број за потврду | број за пријаву | 3d secure лозинка | 3 d secure лозинка
    | 3d secure код | лозинка 3d secure | токен за ауторизацију | једнократни токен | једнократна
    шифра | лозинка за једну употребу | лозинка за трансакцију | лозинка за потпис | код за потпис
    | цифре за проверу | контролни број | контролни број је | потврдна комбинација | код за
    упаривање | код за уређај | код за регистрацију | код за ресетовање | код за опоравак | код за
    обнову | код за аутентификацију | код за ауторизацију | код из поруке | смс код | привремена
    лозинка | привремени код | једнократног кода | једнократном лозинком | једнократним кодом |
    кодом за потврду | једнократни пин | кључ за активацију налога | верификациони број |
    kontrolni broj je | cifre za proveru | lozinka za jednu upotrebu | kod za uređaj | kod iz
    poruke | privremeni kod | privremena lozinka | код за промену | улазни код | код за
    откључавање | код за плаћање | код за пренос | кључ за пријаву | kod za promenu | ulazni kod |
    kod za otključavanje | kod za plaćanje | kod za prenos | цифре за потврду | cifre za potvrdu |
    потврдне цифре | цифре из имејла | cifre iz mejla | лозинка дана |
    потврдни код | bezbednosni kod |
    код за ресетовање лозинке | код за промену лозинке | код за обнову лозинке | kod za resetovanje lozinke | kod za promenu lozinke |
    kod za obnovu lozinke |
    код из имејла | код из е поште | kod iz mejla | kod iz imejla | kod iz e pošte |
    potvrdnog broja | bezbednosni broj | kodom za potvrdu | ključ za aktivaciju naloga | verifikacioni broj | potvrdne cifre | cifre iz imejla |
    цифре из мејла | код из мејла
  `),
  codeWords: words(`
    код | кода | кôд | кодот | шифра | шифру | пин | цифара | цифре | цифри | бројке | знакове |
    знакова | слова | низ | cifre | cifara | brojke | znakove | znakova | slova | шифром | шифре |
    токен | токеном | кодом | пином | ниска | низа | цифрама | знаци | знацима | бројки |
    приступни кључ | pristupni ključ | ciframa
  `),
  passwords: words(`лозинк*`),
  numberWords: words(`
    кључ | бројеве | низ | цифре | број | кључем | кључа | бројем | броја | реч | комбинација |
    комбинацију | ниска | niska | ključem | broj | broja | niz | ključ | reč
  `),
  otherNumbers: words(`
    поруџбин* | наруџб* | рачун* | фактур* | пошиљк* | број за праћење | резервациј* | тел | факс |
    поштански број | пиб | матични број | промо код* | купон* | ваучер* | изворни код | бар код |
    уговор* | предмет | захтев* | карт* | бр | нарачк* | пратк* | поштенски број | последње цифре |
    завршава се са | очитавањ* | бројил* | штет* | пријава квара | жалб* | квар* | резултат* |
    потрошњ* | očitavanj* | brojil* | šteta | kvar* | број у реду | догађај | код анкете |
    код за преузимање | позив на број | вагон | седиште | корисничко име | ординациј* | полис* |
    лична карта | пакетомат* | događaj | broj u redu | kod ankete | који се завршава |
    koji se završava | сесија | sesija | водомер* | рецепт | резервација број | број пријаве |
    broj prijave | nazovite | pozovite | позовите | назовите |
    парцела
  `),
  trade: words(`
    odjava užin* | одјава оброк* | одјава ручк* | попуст* | акциј* | понуд* | распродај* | корп* | бесплатна достава |
    хотел* | резервациј* | куповин* | пријатељ* | popust | akcija | ponuda | korpa | besplatna dostava | лет | hotel |
    vaučer | ваучер | обнови претплату | обновите претплату | обнова претплате | обнови чланарину | обновите чланарину |
    продужи претплату | продужите претплату | obnovite pretplatu | produžite pretplatu
  `),
  enter: words(`
    унесите | унеси | укуцајте | упишите | користите | искористите | внесете | внеси* | впиши |
    унети | укуцај | уписати | упиши | налепите | копирајте | препишите | ставите | откуцајте |
    откуцај | unesite | unesi | ukucajte | ukucaj | upišite | upiši | nalepite | kopirajte |
    prepišite | otkucajte | stavite | послужиће | послужиће вам | требаће вам | прочитајте |
    прочитај | уносом | уносећи | уписивањем | уношењем | унесете | упишете | копирај | налепи |
    диктирајте оператеру | потребно је унети | треба унети | молимо унесите | poslužiće | trebaće
    vam | koristite | pročitajte | unosom | unesete | kopiraj | nalepi | препишете | наведете |
    навести | укуцате | откуцате | prepišete | navedete | ukucate | otkucate | traži broj |
    прочитајте му | преписивањем | копирањем | upisivanjem | prepisivanjem |
    попуните | попуни | препиши | пренесите | редом унесите | popunite | prenesite |
    uneti | otkucaj | unoseći | potrebno je uneti | treba uneti
  `),
  places: words(`
    апликациј* | страниц* | прозор* | екран* | пољ* | образ* | сајт* | прегледач* | уређај* | терминал* | рачунар* |
    телефон* | телевизор* | таблет* | оператер* | портал* | aplikacij* | stranic* | prozor* | ekran* | polj* | sajt* |
    pregledač* | uređaj* | računar* | operater* | киоск* | тастатур* | игриц* | игри | штампач* | банкомат* | обрасц* |
    kiosk* | tastatur* | obrazac | obrasc* | štampač* | bankomat* | ћаскањ* | чет | термостат* | квадратић* | кућиц* |
    рубрик* | панел* | даљинск* | kvadratić* | kućic* | rubrik* | panel* | daljinsk* | pita za | пита за
  `),
  access: words(`
    налог* | рачун* | уређај* | прегледач* | идентитет* | безбедност* | да ли сте то ви |
    јесте ли то ви | да ли си то ти | да сте то ви | приступ* | одобр* | аутентиф* | регистр* |
    упари* | повеж* | откључ* | закључ* | двофактор* | неко | покуша* | настав* | заврш* |
    доврш* | добро дошл* | сесиј* | nalog* | uređaj* | pregledač* | identitet* | bezbednost* |
    da li ste to vi | jeste li to vi | pristup* | odobr* | autentif* | otključ* | neko | dovrš* |
    dobro došl* | потпис* | potpis* | ући | ući | улаз | ulaz | дозвол* | dozvol* | нови пин |
    novi pin | придружите се тиму | сагласност | saglasnost |
    пријава на листу | пријаву на листу | prijava na listu | prijavu na listu | пријаву ове адресе | пријаву ваше адресе |
    пријаву на билтен | пријава на билтен
  `),
  disclaims: words(`
    ако то нисте | ако нисте | ако ниси | нисте ви | ниси ти | нисте тражили | нисте захтевали |
    занемари* | игнориш* | обришите | грешком | неко други | ako to niste | ako niste | ako nisi |
    niste vi | niste tražili | niste zahtevali | zanemari* | ignoriš* | obrišite | greškom | neko
    drugi
  `),
  secrecy: words(`
    никоме | ни са ким | не делите | не дели | немојте | не откривајте | никада | никад | нећемо
    тражити | неће тражити | чувајте | тајн* | поверљив* | запослени | nikome | ni sa kim | ne
    delite | nemojte | ne otkrivajte | nikada | nećemo tražiti | čuvajte | tajn* | poverljiv*
  `),
  spent: words(`
    је искоришћен | је употребљен | је истекао | није важећи | неважећи | неисправан | не ради | је
    поништен | је унет
  `),
  meetings: words(`
    састан* | вебинар* | конференциј* | sastanak | vebinar | konferencija | prijava na kurs | prijavu na kurs | prijava za kurs | prijavu za kurs |
    prijava na konkurs | prijavu na konkurs | пријава на курс | пријаву на курс | пријава за курс | пријаву за курс | пријава на конкурс |
    пријаву на конкурс | пријава за испит | пријаву за испит | prijava za ispit | prijavu za ispit
  `),
  verify: words(`
    потврђујем |
    потврди* | потврда | потврду | потврђивањ* | провери* | активирај* |
    активациј* | завршите регистрацију | прихвати позив |
    заврши регистрацију | завршили регистрацију | довршили регистрацију | завршетак регистрације | активирали | верифик* | прихвати позивницу |
    прихватите позивницу | прихватите позив | završili registraciju | završetak registracije | aktivirali nalog | prihvatite pozivnicu |
    prihvati pozivnicu |
    придружите организацији | придружи се организацији | pridružite organizaciji | promenili adresu e pošte naloga | променили адресу налога |
    završi registraciju | promenili adresu naloga |
    прихватити позивницу | прихватити позив | прихватите ову позивницу | позивницу можете прихватити | позивницу прихватите | прихватање позивнице |
    prihvatiti pozivnicu | prihvatiti poziv | pozivnicu možete prihvatiti | prihvatanje pozivnice |
    завршетак ваше регистрације | завршетак твоје регистрације | завршили своју регистрацију |
    завршили вашу регистрацију | завршите своју регистрацију | позвани да направите налог | позвани да отворите налог |
    позвани да креирате налог
  `),
  signIn: words(`
    пријави се | пријава | пријаву | пријаве | пријављивање | најава | најавете се | пријави ме | пријавите |
    пријавити | пријављујете | prijava | prijavu | prijavite | prijavljujete | ulogujte | улогујте | пријавили |
    пријављивања | prijavili | prijavljivanje | prijavljivanja
  `),
  reset: words(`
    ресетуј* | ресетовањ* | нова лозинка | нову лозинку | промена лозинке | промените лозинку |
    заборављена лозинка | заборавили сте лозинку | опоравак | ресетирај* | поништи* | поништавање лозинке |
    промену лозинке | промене лозинке | промени лозинку | променили лозинку | подесили лозинку | подесили своју лозинку | подесите лозинку |
    подешавање лозинке | поставили лозинку | поставите лозинку | постављање лозинке | направите лозинку | направили лозинку | креирајте лозинку |
    креирали лозинку | обнову лозинке | обновите лозинку | промену шифре | промените шифру | подесили шифру | podesili lozinku | podesili šifru |
    podesite šifru | promenili šifru | promenite šifru | promenili lozinku | postavili lozinku | napravite lozinku | napravili lozinku |
    kreirali lozinku | promenu šifre |
    ажурирате лозинку | ажурирање лозинке | ажурирајте лозинку | ažurirate lozinku |
    изаберите лозинку | одаберите лозинку | избор лозинке | изабрали лозинку | izaberite lozinku | odaberite lozinku | izbor lozinke |
    izabrali lozinku | задате лозинку | задали лозинку |
    zaboravili ste lozinku | promenu lozinke | promene lozinke | promeni lozinku | podesili svoju lozinku | podesite lozinku | podešavanje lozinke |
    подесите шифру | променили шифру | zadate lozinku | zadali lozinku | promenite lozinku |
    promeni šifru | промени шифру | нову шифру | izaberite šifru | изаберите шифру | postavite šifru | поставите шифру | resetuj šifru |
    измените лозинку | измените вашу лозинку | измените своју лозинку | измени лозинку | захтев за измену лозинке | захтев за измену ваше лозинке |
    измену лозинке | измену ваше лозинке | измену своје лозинке | izmenite lozinku | izmenite vašu lozinku | izmenite svoju lozinku |
    izmeni lozinku | izmenu lozinke | izmenu vaše lozinke |
    за промену ваше лозинке | за промену своје лозинке
  `),
  unsubscribe: words(`
    одјави* | одјава | откажите претплату | подешавања обавештења | отпишете | прекини претплату | не желим да примам |
    не желим више | више не желим | не желите да примате | више не желите | odjavili | управљање обавештењима |
    управљајте обавештењима | прекините претплату | престаните да пратите | престани да пратиш | prestanite da pratite |
    prestani da pratiš | одјаву | одјаве | odjavu | откажи претплату | управљајте претплатом | управљај претплатом |
    управљање претплатом | престаните да надгледате | престани да надгледаш | прекините праћење | прекини праћење |
    prekinite praćenje | prekini praćenje | подешавања претплате | подешавање претплате | podešavanja pretplate |
    podešavanje pretplate | опције претплате | напусти листу | напустите листу | напустили листу | napusti listu |
    napustite listu | искључите обавештења | искључи обавештења | isključite obaveštenja | isključi obaveštenja |
    поништите обавештења | поништили обавештења | уклоните ме са листе | uklonite me sa liste | престали да примате |
    prestali da primate | не желите више да примате | ne želite više da primate | više ne želite da primate |
    утишај тему | утишајте тему | утишај разговор | не обавештавај* | ne obaveštavaj* | не желите више да пратите |
    не желите да пратите | ne želite da pratite | управљај претплатама | управљајте претплатама | utišaj temu |
    upravljaj pretplatama | upravljajte pretplatama | otpišete | ne želite da primate | upravljanje obaveštenjima |
    upravljajte obaveštenjima | prekinite pretplatu | prestanite da nadgledate | prestani da nadgledaš |
    napustili listu | poništite obaveštenja | poništili obaveštenja | utišaj razgovor | искључивање обавештења |
    isključivanje obaveštenja | поништите обавештавање | поништи обавештавање | poništite obaveštavanje |
    прекините обавештавање | prekinite obaveštavanje | откажи обавештења | откажите обавештења | otkaži obaveštenja |
    otkažite obaveštenja
  `),
  clickHere: words(`
    кликните овде | овде | линк | веза | настави | наставите | кликнете тука | тука |
    кликни овде | овај линк | на овај линк | ovaj link | klikni ovde |
    kliknite ovde | ovde | na ovaj link | nastavite | link
  `),
  expires: words(`
    истиче* | истећи* | у року од | наредних | истекува | важ* | вреди* | до поноћи | пропада |
    престаје | do ponoći | до краја дана | do kraja dana | престаје да важи
  `),
  seconds: words(`секунд*`),
  minutes: words(`минут* | мин`),
  hours: words(`сат | сата | сати | часова | часа`),
  days: words(`дан | дана | дена`),
  wrote: words(`је написао | је написала | написао | написала | напиша`),
  fromLabels: words(`од | шаље`),
  sentLabels: words(`послато | датум | за | коме | наслов | тема | копија`),
  quoteTitles: words(`оригинална порука`),
  forwardTitles: words(`
    прослеђена порука | почетак прослеђене поруке | proslijeđena poruka | prosleđena poruka
  `),
  sentFrom: words(`послато са мог | послато са | послато`),
};
