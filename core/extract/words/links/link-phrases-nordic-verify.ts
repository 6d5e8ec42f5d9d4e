/** What people write around links that confirm something, in the languages of Scandinavia and Icelandic. */
import { words } from "../language.ts";

export const NORDIC_VERIFY: readonly string[] = words(`
  adressen är din | min adress | är min | min mejl | ja det är jag | ja tack | ja skicka | ja gärna | ja jag vill |
  jag vill ha | jag vill vara med | jag är med | räkna med mig | sätt upp mig | skriv upp mig | anmäl mig |
  jag anmälde mig | jag har anmält | någon annan skrev | någon annan anmäl* | din adress | stämmer adressen |
  adressen stämmer | rätt adress | adressen fungerar | brevlådan fungerar | inkorgen fungerar | når dig | når fram |
  kommer fram | kom fram | nått fram | hittar dig | kan nå dig | stavat rätt | skrev rätt | vara säkra | vi vet att |
  att det är du | att det verkligen | inte en robot | riktig människa | först då | sedan är du | bli medlem |
  starta medlemskap* | skapa mitt konto | öppna kontot | väck kontot | väck ditt konto | konto sover | slå på kontot |
  ditt konto är nästan | slutför registrering* | slutför anmälan | ett steg till | ett litet steg | bara ett klick |
  ett klick så | i stället för den gamla | istället för den gamla | ny adress | nya adressen | tacka ja |
  vill du verkligen | var det du | är det du | ja det stämmer | det stämmer | ja stämmer | stämmer bra | ja precis |
  det är rätt | adressen är rätt | adressen är riktig | vill jag ha | vill ha den | en nick | nicka bara |
  hör du till dem | bara till dem som | tummen upp | hittade fram | hittar fram | posten hittar | posten kommer |
  jag fick det | jag fick brevet | rätt avskrivet | skrivit av rätt | läst rätt | går att nå | jag är här |
  räknas först | gäller först | giltig först | grönt ljus | adressen är korrekt | ja gör det | ja kör | skicka gärna |
  skicka på | ja det vill jag | jag vill få | jag vill gärna | hör till dig | hör till er | visa att | visat att |
  bevisa att | intyga att | säg till om | ge oss ett ja | ett litet ja | räcker med ett klick | ett klick räcker |
  ett sista klick | sista klicket | sista biten | hamnar rätt | hamnar hos dig | i rätt händer | rätt brevlåda |
  rätt inkorg | rätt person | ännu inte aktiv* | inte aktivt än | inte klart än | inte riktigt klar* | gör klart |
  gör färdigt | avsluta din anmälan | skrivit upp | skrev upp | satt upp dig | på vår lista | annars stryker |
  stryker vi | annars tar vi bort | ditt ja | jag hakar på | häng på | bli en av oss | skapa min profil |
  min profil klar | så att vi vet | adressen er din | min adresse | er min | min mail | min e post | ja det er mig |
  ja det er meg | ja tak | ja takk | ja send | ja gjerne | ja jeg vil | jeg vil gerne | jeg vil gjerne |
  jeg vil være med | jeg er med | regn med mig | regn med meg | skriv mig op | skriv meg opp | sett meg opp |
  sæt mig på | meld mig til | meld meg på | tilmeld mig | jeg har tilmeldt | jeg har meldt | jeg meldte |
  noen andre skrev | din adresse | passer adressen | stemmer adressen | adressen passer | adressen stemmer |
  rigtige adresse | riktig adresse | rette adresse | adressen virker | adressen fungerer | indbakken virker |
  innboksen virker | når deg | når frem | kommer frem | kom frem | finder dig | finner deg | kan nå deg |
  stavet rigtigt | stavet riktig | skrevet rigtigt | skrevet riktig | skrivefeil | være sikre | vi ved at | vi vet at |
  at det er dig | at det er deg | at det virkelig | ikke en robot | rigtigt menneske | ekte menneske | først da |
  så er du med | så er du på | bliv medlem | start medlemskab* | start medlemskap* | opret min konto | opprett min |
  lag konto | åbn kontoen | åpne kontoen | væk kontoen | vekk kontoen | kontoen sover | slå kontoen |
  din konto er næsten | kontoen er nesten | afslut din tilmelding | et skridt mere | ett skritt til | et enkelt klik |
  et enkelt klikk | bare et klik | bare et klikk | kun et klik | ét klik | ett klikk | ett trykk |
  i stedet for den gamle | ny adresse | nye adresse | tag imod invitation* | ta imot invitasjon* | bliv en del |
  ønsker du virkelig | vil du virkelig | var det dig | var det deg | er det dig | er det deg | ja det stemmer |
  det stemmer | ja det passer | det passer | ja stemmer | helt rigtigt | helt riktig | det er rigtigt | det er riktig |
  adressen er rigtig | adressen er riktig | adressen er korrekt | vil jeg gerne have | vil jeg have |
  vil jeg gjerne ha | vil jeg ha | gerne vil have | gjerne vil ha | er du en af dem | er du en av dem | et enkelt nik |
  et nik | et nikk | kun til folk | bare til folk | kun til dem | bare til dem | tommel op | tommelen op |
  tommelfingeren op | tommel opp | tommelen opp | fandt vej | finder vej | finde vej | fant fram | finner fram |
  finner veien | fant veien | den nåede frem | jeg fik den | jeg fikk den | læst rigtigt | lest riktig | jeg er her |
  tæller først | teller først | gælder først | gjelder først | gyldig først | grønt lys | ja kør | ja kjør | bare send |
  send endelig | send bare | ja det vil jeg | jeg vil have | jeg vil ha | hører til dig | hører til deg | vis at |
  vise at | bevis at | godtgør at | sig til hvis | si fra om | sig lige til | et lille ja | et lite ja |
  et klik er nok | et sidste klik | et siste klikk | siste klikket | lander hos dig | havner hos deg |
  i de rette hænder | i rette hender | rette indbakke | riktig innboks | rette person | endnu ikke aktiv* |
  ennå ikke aktiv* | ikke aktiv endnu | ikke aktiv ennå | ikke helt færdig | ikke helt ferdig | gør det færdig |
  gjør det ferdig | gjennomfør registrering | færdiggør | ferdigstill | afslut oprettelse* | skrevet dig op |
  skrevet deg opp | på vores liste | på lista vår | på listen vår | på vår liste | ellers sletter | ellers fjerner |
  ellers hører du | ja det er greit | jeg hopper på | bli med | bliv med | lag profil | opret min profil | så vi ved |
  så vi vet | satt denne adressen | har satt | adressa er mi | det er rett | ja det er eg | netfangið er mitt |
  þetta er mitt | mitt netfang | já þetta er ég | já ég er | já takk | já endilega | skrá mig | skráðu mig | á listann |
  á listanum | rétt netfang | netfangið virkar | netfang er rétt | er þitt | sé þitt | tilheyrir þér | berst þér |
  náum til þín | til að vera viss | til að tryggja | áður en við | síðasta skref* | eitt skref | eitt smell |
  bara smella | næstum búið | ljúktu skráning* | ljúka skráning* | stofna aðgang | stofnaðu aðgang | gangast við |
  nýja netfang* | í stað gamla | þiggja boð* | ert þetta þú | það er rétt | það stemmir | já stemmir | þetta er rétt |
  rétt hjá ykkur | já gjarnan | já sendið | já sendu | sendið mér | rataði | ratar | pósturinn berst | pósturinn barst |
  barst mér | bréfið barst | kom til skila | komst til skila | þumall upp | ég er hér | ég er hérna | rétt skrifað |
  gildir fyrst | telst fyrst | grænt ljós | sendu mér | ég vil fá | ég vil vera | vil vera með | ég vil skrá |
  ég skráði | þetta netfang | netfang er mitt | er netfangið | er það rétt | sannaðu | sýndu okkur | staðfesta að |
  til að við vitum | svo við vitum | ljúktu við | ljúka við | klára skráningu | kláraðu | ein snerting | einn smellur |
  síðasti smellur* | ekki enn virk* | ekki orðin* virk* | annars eyðum | tekur við | taktu þátt | ganga til liðs |
  slást í hóp* | vertu með | mejladressen stämmer | e postadressen stämmer | använd den här adressen |
  använda den här adressen | skriver till rätt | slutför din anmälan | slutför din registrering | ny e postadress |
  ny mejladress | byte av e postadress | mailen er din | mailadressen er rigtig | mailadressen passer |
  gør tilmeldingen færdig | afslut tilmelding* | skriver til den rigtige | ny mailadresse | skift af mailadresse |
  e postadressen stemmer | e posten er riktig | fullfør påmelding* | fullfør innmelding* | skriver til riktig |
  skriver til rett | ny e postadresse | þér er boðið að | hefur boðið þér að | ni når mig | nås du här |
  svara från den här | at vi kan få fat i dig | i har fat i mig | i kan få fat i mig | svar fra denne | dere når meg |
  att du läser det här | att du läser detta | at du læser det her | at du læser dette | at du leser dette |
  høyrer til deg | kontoen høyrer til | adresse på listen | adressen på listen | adresse til listen |
  mailadresse til listen | gennemføre ændringen | for at ændringen | når du har godkendt den | tilmelding til listen |
  adress på listan | adressen på listan | adress till listan | tillagd till listan | läggas till på listan |
  anmälan till listan | bli prenumerant på listan | för att prenumerera använd | genomföra ändringen |
  för att ändringen ska | när du godkänner den | när du har godkänt den | adressen på lista | adresse på lista |
  adresse til lista | påmelding til listen | gjennomføre endringen | for at endringen skal | før du godkjenner den |
  når du har godkjent den | gjennomføre endringa | netfang á lista | netfangi á lista | bæta netfanginu |
  skráning á póstlist* | skráningu á póstlist* | adressu á listan | á postlistan | ændringen træder først |
  træder først i kraft | börjar gälla först | träder i kraft först | trer ikke i kraft før | trer først i kraft |
  trer ikkje i kraft før | tekur ekki gildi fyrr | som ekstra adresse | som extra adress | som alternativ adress* |
  som andra adress | adressa på lista | denne adressa | slut dig til teamet | slutte dig til teamet | medlem af teamet |
  deltag i teamet | tilslut dig teamet | gå med i teamet | gå med i arbetsytan | anslut dig till teamet |
  ansluta till teamet | ansluta dig till teamet | slutför bytet | fullfør byttet | slutt deg til teamet |
  ganga í hópinn | gakktu í hópinn | ganga í teymið | gakktu í teymið | taka þátt í teyminu | godkänn flytten |
  godkänn flytt | godkänn överlåtelsen | godkänn överlåtelse | bekräfta överlåtelsen | godkänn utfärdandet |
  godkänn certifikatet | aktivera jobbevakningen | aktivera bevakningen | godkend overdragelsen | godkend flytning |
  godkend flytningen | godkend ejerskiftet | godkend udstedelsen | aktiver jobagenten | aktiver din jobagent |
  godkjenn overføringen | godkjenn flyttingen | godkjenn utstedelsen | aktiver jobbvarselet | ljúka breytingunni |
  til að ljúka breytingu | uppdatera ditt hushåll | uppdatera hushållet | opdatere din husstand | opdater din husstand |
  oppdatere husstanden | visa kontroll | påvise kontrol | påvise kontroll | er den din | hvis den er din |
  kommer du på listen | kommer du med på listen | sætter vi dig på | är den din | om den är din | hamnar du på listan |
  kommer du med på listan | sätter vi upp dig | setter vi deg på | er adressen din
`);
