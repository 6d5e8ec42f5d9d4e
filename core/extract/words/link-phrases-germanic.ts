/** What people write around links in English, German, Dutch, Afrikaans and the languages of the North. */
import { words } from "./language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

export const GERMANIC: LinkPhrases = {
  verify: words(`
    prove you own | prove it's yours | prove it is yours | show us it's yours | tell us it's yours | tell us it is yours | say it's yours | know it's yours |
    know it is yours | sure it's yours | sure it is yours | sure this is yours | address is yours | inbox is yours | mailbox is yours | email is yours |
    that's my address | this is my address | that is my address | it's my address | that's mine | it's mine | this is mine | that's my email | this is my email |
    that's my inbox | yes send it | yes send me | yes send them | yes please send | send it to me | send them to me | yes i want | yes i'd like | yes write to me |
    yes you may write | you may write to me | add me to the list | put me on the list | sign me up | yes subscribe | i subscribed | it was me who signed |
    i put my name down | i joined | nobody signs you up | no one signs you up | nobody else signs | nobody signed you up | someone else signed you up |
    somebody else typed | someone else typed | typed your address | typed it right | spelled it right | spelt it right | wrote it down right | read your handwriting |
    got your address right | right address for you | reached you | reaches you | reached the right | this mail reached | this email reached | this letter reached |
    mail gets through | mail got through | mail finds you | letters find you | letters reach you | i got it | i got this | yes i got | i can read this |
    can read this inbox | inbox works | mailbox works | seen working | seen it working | works before we | address is real | a real address | an address that works |
    a working address | real person | you're real | you are real | you're human | you're not a robot | you are not a robot | before we switch | before we open your |
    before we let you | before we can send | before we send you | before we add you | before we start sending | before we put you | before we write to you |
    before we mail you | before you can use your | before your account | start your membership | start my membership | begin your membership | finish your sign |
    finish opening your | complete my account | wake up your account | wake your account | account is asleep | account is still asleep | account goes live |
    account live | turn on your account | turn on my account | switch on my account | start your account | start using your account | create my account |
    make my account | set up my account | you're on the list | you are on the list | you'll be on the list | you're nearly in | you're almost in | almost a member |
    nearly a member | not a member yet | one tap and | one click and | a single click and | just one click | just one tap | one click left | one tap left |
    one tiny step | one small step | missing from your registration | new address instead | instead of the old one | instead of the old address |
    replaces the old address | move your account to this | change to this address | switch to this address | use this address from now | use my new address |
    to your new address | claim your username | claim your handle | join the workspace | take up the invitation | accept my invitation | come and join us |
    the green tick | we only mail people | we only send to people | only send it to people | asked to be mailed | asked for our | asked to get our | you asked to join |
    you want to join | still want to join | do you really want | really want our | want our letters | did you sign up | was it you who signed |
    adresse gehört | postfach gehört | adresse ist meine | meine adresse | mein postfach | gehört mir | ja das bin ich | ja bin ich | ja ich will | ja ich möchte |
    ja gerne | ja schickt | ja schicken | ja schreibt | ja bitte | bin dabei | nehmt mich auf | nehmen sie mich auf | tragt mich ein | tragen sie mich ein |
    trag mich ein | ich habe mich angemeldet | habe mich eingetragen | stehen sie auf der | stehst du auf der | in den verteiler | in unseren verteiler |
    niemand in ihrem namen | niemand in deinem namen | niemand sie ohne | niemand dich ohne | jemand anderes | jemand anders ihre | ihre adresse eingetragen |
    deine adresse eingetragen | ihre adresse angegeben | deine adresse angegeben | ihre adresse eingegeben | deine adresse eingegeben | richtig geschrieben |
    richtig notiert | richtig getippt | verschrieben | tippfehler | richtig bei ihnen | richtig bei dir | bei ihnen ankommt | bei ihnen ankommen | bei dir ankommt |
    bei dir ankommen | bei ihnen angekommen | bei dir angekommen | ist angekommen | brief ankommt | post ankommt | mails ankommen | nachrichten ankommen | kam an |
    sie auch erreicht | dich auch erreicht | sie wirklich erreich* | dich wirklich erreich* | sie erreichen | adresse stimmt | adresse funktioniert | adresse richtig |
    adresse lebt | postfach funktioniert | ob die adresse | ob diese adresse | dass diese adresse | dass die adresse | dass es ihre | dass es deine | dass es wirklich |
    dass das ihre | dass das deine | dass dies ihre | dass dies deine | gehört ihnen | gehört zu ihnen | gehört zu dir | damit wir sicher | um sicher zu |
    um sicherzu* | sichergehen | sicher sein dass | echter mensch | kein roboter | kein automat | bevor es losgeht | bevor wir loslegen | bevor wir ihnen |
    bevor wir dir | bevor wir sie | bevor wir dich | bevor wir ihr | bevor wir dein | erst dann schicken | erst danach schicken | schalten wir | wird ihr konto |
    wird dein konto | wird das konto | konto eröffnen | konto ist noch | konto schläft | konto wecken | weck dein konto | wecken sie ihr | konto scharf |
    konto in betrieb | konto startklar | zum leben | mitglied werden | mitgliedschaft starten | beitritt abschließen | beitritt abzuschließen | anmeldung fertig |
    anmeldung vollständig | anmeldung komplett | anmeldung perfekt | registrierung fertig | ein klick fehlt | nur ein klick | ein letzter klick | eine kleinigkeit |
    ein handgriff | statt der alten | statt der bisherigen | anstelle der alten | neue adresse | ihre neue e mail | deine neue e mail | künftig an diese |
    ab sofort an diese | adresse übernehmen | übernehmen wir die adresse | wirklich haben | wirklich möchten | wirklich bekommen | wollen sie wirklich |
    willst du wirklich | sind sie das | bist du das | mach mit | team beitreten | annehmen und beitreten |
    dit adres van u | dit adres van jou | is van mij | mijn adres | mijn mailbox | dit is mijn mail | ja dat ben ik | ja ik wil | ja graag | ja stuur | ja schrijf |
    schrijf me in | schrijf mij in | zet me op de lijst | zet mij op de lijst | ik heb me ingeschreven | ik heb me aangemeld | ik doe mee | ik wil meedoen |
    reken op mij | iemand anders uw | iemand anders je | uw adres ingevuld | je adres ingevuld | adres klopt | klopt het adres | klopt dit adres | klopt je adres |
    klopt uw adres | juiste adres | goede adres | adres werkt | mailbox werkt | dit adres mogen | u op dit adres | je op dit adres | mogen schrijven | mogen mailen |
    mogen sturen | mail aankomt | bericht aankomt | berichten aankomen | mails aankomen | goed aankomt | is aangekomen | u bereikt | je bereikt | verschreven |
    juist gespeld | goed gespeld | weten of u | weten of je | weten dat u | weten dat jij | zeker weten | zeker zijn dat | geen robot | echt mens | pas dan |
    daarna staat | staat u op | sta je op | staat bijna | bent u ingeschreven | ben je ingeschreven | bent lid | ben je lid | lidmaatschap starten | account openen |
    account aanzetten | zet je account | zet uw account | account wakker | account tot leven | account klaar | inschrijving afronden | inschrijving af |
    aanmelding afronden | aanmelding af | registratie afronden | nog één dingetje | één klik | een klikje | één druk | één tik | in plaats van het oude |
    in plaats van je oude | nieuwe adres | nieuw adres | voortaan op dit adres | neem de uitnodiging | uitnodiging aannemen | wilt u echt | wil je echt | bent u dit |
    ben jij dit | was jij dit |
    julle het my beet | skryf maar | ja dis ek | ja dit is ek | my adres | my e pos | ja asseblief | ek wil | op die lys | ek het ingeskryf | ek is in | adres reg |
    adres is reg | adres werk | is ons reg | jou adres | u adres | behoort aan jou | behoort aan u | joune is | bereik jou | bereik u | kan bereik | by jou uitkom |
    seker maak | seker wees | net een klik | laaste stap | amper klaar | sluit aan | skep jou rekening | skep u rekening | maak jou rekening | in plaas van die ou |
    nuwe adres | aanvaar die uitnodiging |
    adressen är din | min adress | är min | min mejl | ja det är jag | ja tack | ja skicka | ja gärna | ja jag vill | jag vill ha | jag vill vara med | jag är med |
    räkna med mig | sätt upp mig | skriv upp mig | anmäl mig | jag anmälde mig | jag har anmält | någon annan skrev | någon annan anmäl* | din adress |
    stämmer adressen | adressen stämmer | rätt adress | adressen fungerar | brevlådan fungerar | inkorgen fungerar | når dig | når fram | kommer fram | kom fram |
    nått fram | hittar dig | kan nå dig | stavat rätt | skrev rätt | vara säkra | vi vet att | att det är du | att det verkligen | inte en robot | riktig människa |
    först då | sedan är du | bli medlem | starta medlemskap* | skapa mitt konto | öppna kontot | väck kontot | väck ditt konto | konto sover | slå på kontot |
    ditt konto är nästan | slutför registrering* | slutför anmälan | ett steg till | ett litet steg | bara ett klick | ett klick så | i stället för den gamla |
    istället för den gamla | ny adress | nya adressen | tacka ja | gå med i | vill du verkligen | var det du | är det du |
    adressen er din | min adresse | er min | min mail | min e post | ja det er mig | ja det er meg | ja tak | ja takk | ja send | ja gjerne | ja jeg vil |
    jeg vil gerne | jeg vil gjerne | jeg vil være med | jeg er med | regn med mig | regn med meg | skriv mig op | skriv meg opp | sett meg opp | sæt mig på |
    meld mig til | meld meg på | tilmeld mig | jeg har tilmeldt | jeg har meldt | jeg meldte | nogen andre | noen andre skrev | en anden har | din adresse |
    passer adressen | stemmer adressen | adressen passer | adressen stemmer | rigtige adresse | riktig adresse | rette adresse | adressen virker | adressen fungerer |
    indbakken virker | innboksen virker | når deg | når frem | kommer frem | kom frem | finder dig | finner deg | kan nå deg | stavet rigtigt | stavet riktig |
    skrevet rigtigt | skrevet riktig | skrivefeil | være sikre | vi ved at | vi vet at | at det er dig | at det er deg | at det virkelig | ikke en robot |
    rigtigt menneske | ekte menneske | først da | så er du med | så er du på | bliv medlem | start medlemskab* | start medlemskap* | opret min konto | opprett min |
    lag konto | åbn kontoen | åpne kontoen | væk kontoen | vekk kontoen | kontoen sover | slå kontoen | din konto er næsten | kontoen er nesten |
    afslut din tilmelding | et skridt mere | ett skritt til | et enkelt klik | et enkelt klikk | bare et klik | bare et klikk | kun et klik | ét klik | ett klikk |
    ett trykk | i stedet for den gamle | ny adresse | nye adresse | tag imod invitation* | ta imot invitasjon* | bliv en del | ønsker du virkelig | vil du virkelig |
    var det dig | var det deg | er det dig | er det deg |
    netfangið er mitt | þetta er mitt | mitt netfang | já þetta er ég | já ég er | já takk | já endilega | skrá mig | skráðu mig | á listann | á listanum |
    ég skráði mig | rétt netfang | netfangið virkar | netfang er rétt | er þitt | sé þitt | tilheyrir þér | berst þér | náum til þín | til að vera viss |
    til að tryggja | áður en við | síðasta skref* | eitt skref | eitt smell | bara smella | næstum búið | ljúktu skráning* | ljúka skráning* | stofna aðgang |
    stofnaðu aðgang | gangast við | nýja netfang* | í stað gamla | þiggja boð* | ert þetta þú
  `),
  signIn: words(`
    straight to your | take me to my | take me in | take me inside | take me straight | go straight to my | come on in | step inside | and you're in | and you are in |
    then you're in | in you go | no passwords | skip the password | forget passwords | passwords are a thing of | don't do passwords | do without passwords |
    do away with passwords | done away with passwords | given up on passwords | instead of a password | no password to remember | nothing to remember |
    nothing to type | never type a password | instead of typing | rather than typing | rather than type | skip the typing | skip typing | save you typing |
    spare you the typing | hate typing | too lazy to type | tired of typing | don't feel like typing | not in the mood for typing | type the code or |
    enter the code or | type it or | prefer not to type | rather not type | rather click | rather tap | prefer to click | prefer a link | prefer clicking |
    same device | same browser | same phone | same computer | on the device where | your way in | way back in | ways in | two ways on | key to your account |
    your personal link | your private link | personal door | your own door | door is open | door stays open | open the door | open the members | open your members |
    opens the members | opens your page | opens your portal | open your portal | open your dashboard | unlock my page | enter my | enter the members | carry on |
    on you go | resume my | let this one in | let the device in | let it through | let me through | let them through | let me inside | add this device |
    approve this device | approve the device | approve this browser | remember this device | waiting for your approval | waiting for your ok | waits for your ok |
    needs your ok | needs your nod | give the nod | asking to be let in | asks to be let in | asked to be let in | asked to come in | asking to come in |
    asked to get in | wanted to get in | wants to get in | wanted to come in | wants to come in | asked for a way in | knocking at | knocked at | knocks at |
    is knocking | waiting outside | standing outside | is trying to open | is trying to use | wants to open your | it's me in front | me at the keyboard |
    tür öffnen | tür auf | öffnet die tür | tür steht offen | tor öffnen | pforte öffnen | schlüssel zu | hier hinein | geht's rein | geht es rein | rein da |
    rein mit | komm rein | kommen sie rein | kommen sie herein | komm herein | treten sie ein | tritt ein | hereinspaziert | lass mich | lassen sie mich | lasst mich |
    rein lassen | reinlassen | durchlassen | durchwinken | du bist drin | sind sie drin | bist du drin | schon drin | ist man drin | stehen sie im | stehst du im |
    brauchen sie kein | brauchst du kein | passwort brauch* | kennwort brauch* | passwort gibt es | passwörter gibt es | passwörter haben wir | passwörter sind |
    passwort merken | passwörter merken | passwort tippen | passwort sparen | statt passwort | statt eines passworts | anstelle eines passworts | nichts tippen |
    nichts eintippen | nicht tippen | nicht abtippen | tippen wollen | statt zu tippen | statt den code | statt code | statt abtippen | ohne tippen | ohne abtippen |
    oder einfach klicken | oder einfach tippen | oder tippen sie hier | oder hier tippen | lieber klicken | lieber ein klick | selben gerät | gleichen gerät |
    selbe gerät | demselben gerät | selben browser | gleichen browser | demselben browser | gerät zulassen | gerät erlauben | gerät freigeben | gerät hinzufügen |
    gerät vertrauen | gerät bitte* | möchte hinein | will hinein | möchte rein | will rein | vor der tür | klopft an | steht draußen | wartet auf ihr ok |
    wartet auf dein ok | wartet auf ihre freigabe | wartet auf deine freigabe | freie bahn | ihr zugang | dein zugang | zugang öffnen | zum zugang | zugangslink |
    meinen bereich | in den bereich | zum mitgliederbereich | in den mitgliederbereich | mein konto öffnen | bring mich | sich ausweisen | ausgewiesen |
    wollten hinein | wollten sich |
    deur open | open de deur | doe open | kom binnen | kom maar binnen | kom erin | stap binnen | wandel binnen | loop binnen | ga naar binnen | mag naar binnen |
    binnenlaten | laat me erin | laat mij erin | laat me door | meteen in uw | meteen in je | direct in je | direct in uw | rechtstreeks in | u bent binnen |
    je bent binnen | u zit | zo binnen | wachtwoorden doen we niet | wachtwoord nodig | wachtwoord niet nodig | wachtwoorden hebben we | wachtwoord hoeft niet |
    niets te onthouden | in plaats van een wachtwoord | niets intypen | niet typen | niet overtypen | zonder te typen | in plaats van typen | in plaats van de code |
    liever klikken | liever een klik | of klik gewoon | of tik gewoon | hetzelfde toestel | hetzelfde apparaat | dezelfde browser | dezelfde telefoon |
    toestel toelaten | apparaat toelaten | wil binnen | wil naar binnen | klopt aan | staat voor de deur | staat te wachten | wacht op uw | wacht op je | open mijn |
    breng me | breng mij | toegang tot uw | toegang tot je | uw toegang | je toegang |
    kom binne | stap in | stap binne | laat my in | laat my binne | maak die deur | maak oop | maak my | sonder wagwoord | sonder 'n wagwoord | geen wagwoord |
    wagwoord nodig | reguit in | direk in | is jy in | is u in | gaan in | in plaas van tik | sonder om te tik | dieselfde toestel | dieselfde blaaier |
    toestel goedkeur | wil inkom | wil in | klop aan | jou sleutel |
    öppna dörren | dörren öppnas | kliv in | stig in | kommer du in | kommer in | är du inne | släpp fram | släpp igenom | in på ditt konto | in på mitt konto |
    direkt till mitt | till mina sidor | öppna min | öppna mitt | öppna mina | ta mig | inga lösenord | lösenord behövs inte | slipper lösenord | slipp lösenord |
    slippa lösenord | i stället för lösenord | istället för lösenord | slippa skriva | slipp skriva | utan att skriva | i stället för att skriva |
    istället för att skriva | hellre trycker | hellre klicka | räcker det att trycka | räcker att trycka | räcker att klicka | samma enhet | samma webbläsare |
    samma mobil | samma dator | godkänn enhet* | vill in | vill komma in | knackar på | står utanför | väntar på ditt | din ingång | fortsätt till | gå vidare |
    åbn døren | åpne døren | åpne døra | døren åbner | kom indenfor | kom innenfor | træd ind | trå inn | stig inn | er du inde | er du inne | kommer du ind |
    kommer du inn | luk mig ind | slip mig ind | slipp meg inn | lad mig komme | lad den komme | lad enheden | la meg | slip igennem | slipp gjennom | ind på din |
    inn på din | direkte til min | åbn min | åbn mit | åpne min | åpne mitt | før mig til | ta meg | ingen kodeord | ingen kode | ingen passord | adgangskode er ikke |
    kodeord er ikke | kodeord behøves | passord trengs ikke | trenger du ikke passord | behøver ikke adgangskode | behøver ikke kodeord | slip for kodeord |
    slip for adgangskode | slipp passord | i stedet for adgangskode | i stedet for kodeord | i stedet for passord | slippe for at taste | slippe å taste |
    uden at taste | uten å taste | uden at skrive | uten å skrive | i stedet for at taste | i stedet for å taste | i stedet for at skrive | i stedet for å skrive |
    hellere klikke | heller klikke | samme enhed | samme enhet | samme browser | samme nettleser | samme mobil | godkend enhed* | godkjenn enhet* |
    godkjenn nettbrett* | vil ind | vil inn | banker på | står udenfor | står utenfor | venter på dit | venter på din | venter på godkj* | venter på godke* |
    fortsæt til | fortsett til | prøver å bruke | prøver at bruge |
    opna dyr* | komdu inn | gakktu inn | hleypa mér inn | hleyptu mér | hleypa inn | án lykilorðs | ekkert lykilorð | þarft ekki lykilorð | þarf ekki lykilorð |
    beint inn | inn á síðuna | inn á reikning* | ert þú inni | sama tæki | sama vafra | samþykkja tæki* | vill komast inn | eða smella | eða ýta | í stað þess að slá |
    lykillinn að
  `),
  reset: words(`
    slipped your mind | slipped my mind | gone from your mind | out of your head | gone blank | can't recall | cannot recall | don't recall | couldn't remember |
    could not remember | no longer know | no longer remember | misplaced | mislaid | lost the | lost my | lost password | lost pass | shut out | shut yourself out |
    locked yourself out | can't get in | cannot get in | couldn't get in | make up a new | make one up | think up a new | think of a new | think up another |
    pick a fresh | a fresh one | fresh password | choose a fresh | a new one | set a new | set another | make a new | make another | make yourself a new |
    invent a new | come up with a new | come up with another | a different one | different password | replace it | replace your | replace the old | swap it for |
    new pin | new passphrase | get back into | let you back in | let me back in | get you back in | regain entry | give my account back | get my account back |
    take back my account |
    entfallen | vergaß | verlegt | verschwitzt | weg ist | fällt ihnen nicht | fällt dir nicht | nicht mehr ein | nicht mehr weiß | nicht erinnern | nicht mehr hinein |
    nicht mehr rein | ausgesperrt | ausgeschlossen | frisches | ausdenken | denken sie sich | denk dir | überlegen sie sich | überleg dir | such dir | suchen sie sich |
    wählen sie ein | wähl ein | vergeben sie | neu anlegen | neu wählen | neu machen | neue pin | wieder rein | wieder hinein | wieder zugang | konto zurück |
    konto zurückholen | schloss tauschen | zugangswort | losungswort |
    ontschoten | ontgaan | verlegd | niet meer weet | weet het niet meer | weet u niet meer | herinnert u | herinner je | buitengesloten | kom je er niet in |
    komt u er niet in | niet meer in | niet meer binnen | kies een | kies zelf | maak een | een vers | nieuwe kiezen | nieuw kiezen | nieuw instellen | nieuw maken |
    opnieuw kiezen | nieuwe pincode | weer binnen | weer toegang | toegang terug | account terug |
    vergeet | verloor | onthou nie | uitgesluit | kies 'n ander | nuwe een | 'n nuwe | verander dit | weer in |
    fallit ur | glömmer | tappat bort | minns inte | kommer inte in | utelåst | utestängd | låst ute | hitta på | tänk ut | välj ett | ett färskt | byt ut | ändra det |
    ny pinkod | ny pin | pinkod glöm* | tillbaka in | komma in igen | få tillbaka |
    smuttet | glemmer | kan ikke huske | husker du ikke | kommer ikke ind | kommer ikke inn | låst ude | utestengt | lukket ude | find på | finn på | tænk på et |
    tenk ut | vælg en ny | vælg et | velg et | lav en ny | et frisk | udskift | ny pinkode | ind igen | inn igjen | få adgang igen | få tilgang igjen |
    gleymt | gleymdi | gleymst | manst ekki | man ekki | læst úti | kemst ekki inn | veldu nýtt | velja nýtt | nýtt hér | búa til nýtt | búðu til nýtt | setja nýtt |
    settu nýtt | nýtt pin
  `),
  unsubscribe: words(`
    that's enough | enough of these | enough already | enough mail | no more mails | no more mail | no more letters | no more of this | no more news | please stop |
    make it stop | stop this mail | stop the mail | stop the letters | stop the emails | count me out | take my name off | off our list | off your list |
    strike me from | cross me off | drop me from | let me go | leave me alone | leave me be | leave me out | spare me | not for me | not interested | say goodbye |
    part ways | sad to see you go | sorry to see you go | less of this | fewer of these | fewer letters | fewer of them | only the important | only once a month |
    too much mail | too many letters | take a break from | pause these | don't ask me again | stop asking me | don't remind me | no more reminders | forget my address |
    delete my address | remove my address | mail choices | how often we write | we write too often | change what we send | choose what we send | choose what you get |
    tune what we send | don't mail me | never write to me |
    reicht mir | es reicht | mir reicht's | schluss damit | keine post | keine nachrichten | keine infos mehr | nichts mehr | bitte nicht mehr | nicht mehr schicken |
    nicht mehr zusenden | ruhe bitte | lasst mich in ruhe | streicht mich | streichen sie mich | löscht mich | nehmt mich raus | nehmen sie mich raus | raus hier |
    bin raus | aus der kartei | weniger briefe | nur noch wichtiges | zu viele briefe | pause machen | kein interesse | nicht interessiert | was wir ihnen schicken |
    was wir dir schicken | was du bekommst | wie oft | rundbrief weg | nicht mehr fragen | nicht mehr erinnern | erinnerungen aus | erinnerungen abstellen |
    het is genoeg | genoeg geweest | geen mail | geen mails | geen post | geen berichten | geen brieven | niet meer sturen | stuur niets | niets meer | nooit meer |
    stop ermee | stop maar | hou op | houd op | laat me met rust | schrijf me uit | schrijf mij uit | haal me eraf | haal mij eraf | schrap me | schrappen |
    verwijder me | minder mail | minder brieven | minder post | minder sturen | te veel mail | even pauze | geen interesse | niet geïnteresseerd | niet meer vragen |
    herinner me niet | wat we sturen | wat wij sturen | hoe vaak | ik hoef dit niet | hoeft niet meer | tot ziens |
    los my | nie meer nie | geen pos meer | moenie skryf | moenie stuur | haal my af | van die lys | skrap my | minder e pos | teken uit | uitteken | meld af |
    stop dit |
    det räcker | det får räcka | inget mer | inte fler | inga mejl | inga brev | inga utskick | sluta skriva | sluta mejla | stryk mig | av listan | lämna mig |
    låt mig vara | jag hoppar av | hoppa av | färre utskick | mindre post | mindre mejl | för många | för ofta | inte intresserad | slippa påminnelser |
    slipp påminnelser | slippa utskick | slipp utskick | slippa fler | slippa brev | vad vi skickar | hur ofta | fråga inte | hej då |
    nok nu | nok nå | det er nok | ikke flere | ikke fler | ikke mere | ikke mer | ingen flere | ingen mails | ingen brev | ingen breve | lad være med at skrive |
    stop med at skrive | slutt å sende | slutt å skrive | stop med at sende | slet mig | slett meg | stryg mig | stryk meg | tag mig af | ta meg av | af listen |
    av lista | av listen | jeg melder mig ud | jeg melder meg ut | meld meg ut | meld mig ud | la meg være | lad mig være | færre beskeder | for mange mails |
    for ofte | hold pause | sæt på pause | ikke interesseret | ikke interessert | ingen påmindelser | ingen påminnelser | hvad vi sender | hva vi sender | hvor ofte |
    spørg ikke | ikke spør | ha det |
    nóg komið | ekki meira | ekki fleiri | af listanum | af lista | taka mig af | taktu mig | færri bréf | ekki senda | segja upp
  `),
  approve: words(`
    that was me | i'm the one | that's us | it's really me | let it in | yes let it | i agree | i approve |
    ich war das | ich war's | war ich selbst | bin ich | das sind wir | in ordnung | einverstanden | ist okay |
    ik was het | ik ben dat | dat zijn wij | is goed | mag binnen |
    dis ek | dit was ek | ek was dit | ja dis | keur goed |
    ja det var jag | det är vi | det stämmer | ok för mig |
    ja det var mig | ja det var meg | det er os | det er oss | det stemmer | er i orden |
    þetta var ég | þetta er ég | já þetta var
  `),
  deny: words(`
    someone else | not my doing | wasn't mine | i didn't ask | i never asked | never asked for this | i didn't do this | don't know this | keep them out | keep it out |
    keep him out | lock everyone out | lock them out | shut the door | not my address | wrong person | wrong address | turn them away | send them away |
    jemand fremdes | nicht von mir | kenne ich nicht | kenn ich nicht | war jemand anders | draußen bleiben | aussperren | wegschicken | falsche adresse |
    nicht meine adresse | falsche person | nie bestellt | nicht bestellt | nicht angefordert |
    iemand anders | ken ik niet | niet van mij | was ik niet | buiten houden | verkeerd adres | verkeerde persoon | niet aangevraagd | nooit gevraagd |
    dis nie ek | dit was nie ek | nie ek nie | verkeerde adres |
    någon annan | inte min | känner inte igen | stäng ute | fel adress | fel person | har inte beställt | bad inte om |
    en anden | noen andre | nogen andre | ikke min | kender jeg ikke | kjenner ikke igjen | forkert adresse | feil adresse | feil person | har ikke bedt |
    har ikke bestilt | hold ude | steng ute |
    ekki ég | einhver annar | rangt netfang
  `),
};
