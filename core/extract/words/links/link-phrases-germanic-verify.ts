/** What people write around links that confirm something, in German, Dutch and Afrikaans. */
import { words } from "../language.ts";

export const GERMANIC_VERIFY: readonly string[] = words(`
  adresse gehört | postfach gehört | adresse ist meine | meine adresse | mein postfach | gehört mir | ja das bin ich |
  ja bin ich | ja ich will | ja ich möchte | ja gerne | ja schickt | ja schicken | ja schreibt | ja bitte | bin dabei |
  nehmt mich auf | nehmen sie mich auf | tragt mich ein | tragen sie mich ein | trag mich ein |
  ich habe mich angemeldet | habe mich eingetragen | stehen sie auf der | stehst du auf der | in den verteiler |
  in unseren verteiler | niemand in ihrem namen | niemand in deinem namen | niemand sie ohne | niemand dich ohne |
  jemand anderes | jemand anders ihre | ihre adresse eingetragen | deine adresse eingetragen | ihre adresse angegeben |
  deine adresse angegeben | ihre adresse eingegeben | deine adresse eingegeben | richtig geschrieben | richtig notiert |
  richtig getippt | verschrieben | tippfehler | richtig bei ihnen | richtig bei dir | bei ihnen ankommt |
  bei ihnen ankommen | bei dir ankommt | bei dir ankommen | bei ihnen angekommen | bei dir angekommen | ist angekommen |
  brief ankommt | post ankommt | mails ankommen | nachrichten ankommen | kam an | sie auch erreicht |
  dich auch erreicht | sie wirklich erreich* | dich wirklich erreich* | sie erreichen | adresse stimmt |
  adresse funktioniert | adresse richtig | adresse lebt | postfach funktioniert | ob die adresse | ob diese adresse |
  dass diese adresse | dass die adresse | dass es ihre | dass es deine | dass es wirklich | dass das ihre |
  dass das deine | dass dies ihre | dass dies deine | gehört ihnen | gehört zu ihnen | gehört zu dir |
  damit wir sicher | um sicher zu | um sicherzu* | sichergehen | sicher sein dass | echter mensch | kein roboter |
  kein automat | bevor es losgeht | bevor wir loslegen | bevor wir ihnen | bevor wir dir | bevor wir sie |
  bevor wir dich | bevor wir ihr | bevor wir dein | erst dann schicken | erst danach schicken | schalten wir |
  wird ihr konto | wird dein konto | wird das konto | konto eröffnen | konto ist noch | konto schläft | konto wecken |
  weck dein konto | wecken sie ihr | konto scharf | konto in betrieb | konto startklar | zum leben | mitglied werden |
  mitgliedschaft starten | beitritt abschließen | beitritt abzuschließen | anmeldung fertig | anmeldung vollständig |
  anmeldung komplett | anmeldung perfekt | registrierung fertig | ein klick fehlt | nur ein klick | eine kleinigkeit |
  ein handgriff | statt der alten | statt der bisherigen | anstelle der alten | neue adresse | ihre neue e mail |
  deine neue e mail | künftig an diese | ab sofort an diese | adresse übernehmen | übernehmen wir die adresse |
  wirklich haben | wirklich möchten | wirklich bekommen | wollen sie wirklich | willst du wirklich | sind sie das |
  bist du das | mach mit | team beitreten | annehmen und beitreten | kurz ja | ein kurzes ja | ihr ja | dein ja |
  sag ja | sagen sie ja | ja gern | ja stimmt | ja das stimmt | ja passt | das passt so | stimmt so | ja richtig |
  ja mach | ja macht das | her damit | ja genau | möchte ich haben | die möchte ich | das möchte ich | die will ich |
  haben wollen | haben möchten | gehören sie dazu | gehörst du dazu | nur an leute | nur an menschen | nur an die |
  einmal nicken | ein nicken | nicken sie | die liste möchte | den brief möchte | den rundbrief möchte | daumen hoch |
  hat mich erreicht | haben mich erreicht | ist bei mir | kam bei mir | hier zu erreichen | zu erreichen sind |
  bin erreichbar | ich bin hier | ihr habt mich | hat mich gefunden | richtig abgeschrieben | richtig gelesen |
  ins reine | erst gültig wenn | wird erst gültig | erst wirksam | zählt erst | erst gezählt | meine stimme zählt |
  meine unterschrift zählt | grünes licht | genau das bin ich | bin wirklich ich | ich bin der richtige |
  ich bin die richtige | zugang aktivieren | zugang einrichten | zugang scharf | einrichtung abschließen |
  einrichtung abzuschließen | einrichtung vollenden | zu ende bringen | bring es zu ende | bringen sie es zu ende |
  fertig anmelden | anmeldung zu ende | anmeldung vollenden | anmeldung beenden | zum abschluss bringen |
  eintrag bestätigen | aufnahme bestätigen | beitritt bestätigen | bei ihnen landen | bei dir landen |
  bei ihnen landet | bei dir landet | im richtigen postfach | in den richtigen händen | in die richtigen hände |
  an die richtige | richtig sind | richtig liegen | am richtigen ort | auf der liste bleiben | auf der liste lassen |
  adresse gilt | adresse ist gültig | adresse ist richtig | adresse ist korrekt | adresse passt | mail passt |
  das ist meine | ist meine mail | ist meine e mail | zeigen sie uns dass | zeig uns dass | nachweis dass |
  nachweisen dass | weisen sie nach | belegen sie | noch nicht aktiv | noch nicht freigeschaltet |
  noch nicht vollständig | noch nicht abgeschlossen | noch unvollständig | schwebt noch | in der schwebe | hängt noch |
  ein schritt trennt | letzter klick | letzter handgriff | noch ein tipp | nur noch tippen | wirklich post von |
  post von uns | auf unsere liste | von der liste streichen | sonst streichen wir | sonst löschen wir |
  wieder gestrichen | ich will dabei sein | bin gern dabei | ich mache mit | mitmachen will | profil anlegen |
  profil einrichten | profil fertig | dit adres van u | dit adres van jou | is van mij | mijn adres | mijn mailbox |
  dit is mijn mail | ja dat ben ik | ja ik wil | ja graag | ja stuur | ja schrijf | schrijf me in | schrijf mij in |
  zet me op de lijst | zet mij op de lijst | ik heb me ingeschreven | ik heb me aangemeld | ik doe mee | reken op mij |
  iemand anders uw | iemand anders je | uw adres ingevuld | je adres ingevuld | adres klopt | klopt het adres |
  klopt dit adres | klopt je adres | klopt uw adres | juiste adres | goede adres | adres werkt | mailbox werkt |
  dit adres mogen | u op dit adres | je op dit adres | mogen schrijven | mogen mailen | mogen sturen | mail aankomt |
  bericht aankomt | berichten aankomen | mails aankomen | goed aankomt | is aangekomen | u bereikt | je bereikt |
  verschreven | juist gespeld | goed gespeld | weten of u | weten of je | weten dat u | weten dat jij | zeker weten |
  zeker zijn dat | geen robot | echt mens | pas dan | daarna staat | staat u op | sta je op | staat bijna |
  bent u ingeschreven | ben je ingeschreven | bent lid | ben je lid | lidmaatschap starten | account openen |
  account aanzetten | zet je account | zet uw account | account wakker | account tot leven | account klaar |
  inschrijving afronden | inschrijving af | aanmelding afronden | aanmelding af | registratie afronden |
  nog één dingetje | één klik | een klikje | één druk | één tik | in plaats van het oude | in plaats van je oude |
  nieuwe adres | nieuw adres | voortaan op dit adres | neem de uitnodiging | uitnodiging aannemen | wilt u echt |
  wil je echt | bent u dit | ben jij dit | was jij dit | ja klopt | dat klopt | ja dat klopt | klopt helemaal |
  ja hoor | ja prima | doe maar | kom maar op | stuur maar | wil ik hebben | die wil ik | dat wil ik | willen hebben |
  wil hebben | hoort u daarbij | hoor jij daarbij | alleen naar mensen | knikje | knik maar | duim omhoog |
  duim omhoog voor | mij gevonden | me gevonden | jou vinden | u vinden | je vinden | hij is er | ik heb hem |
  ik heb het | goed overgeschreven | goed overgenomen | goed gelezen | hier te bereiken | te bereiken ben | pas geldig |
  telt pas | mijn handtekening telt | groen licht | ik ben er | dit ben ik echt | ik ben het echt | een kort ja |
  zeg even ja | zeg maar ja | laat even weten | laat ons weten dat | aan te tonen dat | toon aan | bewijs dat |
  bewijzen dat | laat zien dat | zodat we weten | zodat wij weten | bij u aankom* | bij jou aankom* | bij je aankom* |
  bij u terecht | bij jou terecht | in de juiste handen | in de goede bus | in de juiste bus | goed terecht |
  juiste persoon | adres is juist | adres is goed | adres is correct | gegevens kloppen | ingevuld op onze |
  nog niet actief | nog niet klaar | nog niet compleet | nog niet af | maak het af | maak af | rond het af |
  maak je aanmelding | maak uw aanmelding | nog een klik | laatste klik | laatste tik | laatste duwtje | lid worden |
  word lid | maak me lid | profiel afmaken | profiel aanmaken | toegang activeren | zet me erop | hou me op de lijst |
  houd me op de hoogte | hou me op de hoogte | anders halen we | anders wissen we | sluit me aan | meedoen |
  julle het my beet | skryf maar | ja dis ek | ja dit is ek | my adres | my e pos | ja asseblief | ek wil | op die lys |
  ek het ingeskryf | ek is in | adres reg | adres is reg | adres werk | is ons reg | jou adres | u adres |
  behoort aan jou | behoort aan u | joune is | bereik jou | bereik u | kan bereik | by jou uitkom | seker maak |
  seker wees | net een klik | laaste stap | amper klaar | sluit aan | skep jou rekening | skep u rekening |
  maak jou rekening | in plaas van die ou | nuwe adres | aanvaar die uitnodiging | dit is reg | dis reg | ja dis my |
  my posbus | is myne | is joune | dis myne | ek stem in | sit my op | dit het gekom | het uitgekom | het my gekry |
  het my bereik | het my gevind | duim op | duime op | groen lig | reg afgeskryf | reg geskryf | ek is hier |
  my naam tel | skryf my in | ek is lid | adres is korrek | adres klop | is hierdie adres | regte adres |
  regte persoon | regte hande | bewys dat | wys ons dat | sê net ja | voltooi jou | maak klaar | rond af | amper daar |
  nog net een | laaste klik | nog nie aktief | wil jy regtig | wil u regtig | was dit jy | was dit u |
  iemand anders het | iemand het hierdie | sodat ons weet | maak seker | vir ons weeklikse | aktiveer my |
  maak my rekening | mailadresse stimmt | rundbrief bestellt | newsletter bestellt | newsletter angefordert |
  rundbrief eingetragen | newsletter eingetragen | unserer seite eingetragen | bitte diese seite auf |
  diese seite aufrufen | seite einmal auf | platz vorbereitet | zugang vorbereitet | zugang bleibt |
  sobald sie bestätigt haben | ihren antrag erst | deinen antrag erst | erst bearbeiten | wer hinter der adresse |
  dass wir die richtige person | richtigen person schreiben | dürfen wir ihnen schreiben | dürfen wir dir schreiben |
  ihnen schreiben dürfen | dir schreiben dürfen | einladung einlösen | der einladung folgen |
  als elternteil hinzugefügt | als mitglied hinzugefügt | jetzt beitreten | zugang einlösen | wechsel der e mail |
  neue mailadresse | änderung ihrer mailadresse | änderung deiner mailadresse | mailadres klopt | mailadres juist |
  mailadres is juist | dit mailadres | dit e mailadres | nieuwsbrief aangevraagd | aangemeld voor de nieuwsbrief |
  in behandeling zodra | pas in behandeling | uitnodiging aanvaarden | toegevoegd als ouder | toegang klaargezet |
  account klaargezet | account staat klaar | nieuw mailadres | nieuw e mailadres | wijziging van je mailadres |
  wijziging van uw mailadres | aan wie we schrijven | e posadres is korrek | posadres is reg | posadres korrek |
  u is genooi | jy is genooi | voltooi aanmelding | dass wir sie hier erreichen | dass wir dich hier erreichen |
  ob wir sie hier erreichen | ob wir dich hier erreichen | ihr erreicht mich | aus diesem postfach |
  von diesem postfach | dat we u bereiken | dat we je bereiken | of we je hier bereiken | of we u hier bereiken |
  jullie bereiken mij | bij jou binnenkomt | bij u binnenkomt | hij is binnen | mail is binnen | geef een teken |
  geef even een teken | geben sie ein zeichen | gib uns ein zeichen | dass sie diese mail lesen |
  dass du diese mail liest | dass sie dies lesen | dass du das liest | dat je dit leest | dat u dit leest |
  dat jy hierdie lees | adresse in die liste | adresse zur liste | adresse auf die liste | adresse zur mailingliste |
  adresse in die mailingliste | in die liste aufnehmen | in die liste aufzunehmen | aufnahme in die liste |
  zur liste hinzuzufügen | zum abonnieren der liste | zum abonnieren klicken | liste beziehen möchten |
  der liste beitreten | der liste beizutreten | änderung durchzuführen | änderung durchführen |
  übernehmen der neuen adresse | adres op de lijst | adres aan de lijst | adres toe te voegen |
  toegevoegd aan de lijst | aan de lijst toegevoegd | inschrijving voor de lijst | inschrijven op de lijst |
  in te schrijven op de lijst | inschrijven op lijst | in te schrijven op lijst | aanmelding voor de lijst |
  wijziging door te voeren | wijziging doorvoeren | wijziging gaat pas in | om u te abonneren | om je te abonneren |
  adres by die lys | by die lys gevoeg | verandering deur te voer | adres op de list | adress op d'lëscht |
  gaat pas in als | gaat pas in nadat | abonnement der liste | als zweite adresse | als weitere adresse |
  als zusätzliche adresse | einrichten ihres kontos | einrichtung ihres kontos | einrichten deines kontos |
  als tweede adres | als extra adres | account in te richten | as tweede adres | geld eers as | geld eers wanneer |
  umstellung abzuschließen | umstellung abschließen | wechsel abzuschließen | wechsel abschließen |
  änderung abzuschließen | änderung abschließen | arbeitsbereich beitreten | bij het team gaan | lid van het team |
  aansluiten bij het team | sluit je aan bij het team | sluit u aan bij het team | deelnemen aan het team |
  wijziging af te ronden | wijziging afronden | wijziging te voltooien | by die span aansluit | transfer freigeben |
  transfer bestätigen | transfer zustimmen | transfer genehmigen | domainumzug bestätigen | domainumzug freigeben |
  umzug der domain bestätigen | providerwechsel bestätigen | providerwechsel zustimmen | inhaberwechsel bestätigen |
  inhaberwechsel zustimmen | inhaberdaten bestätigen | inhaberdaten verifizieren | domaininhaber bestätigen |
  domaininhaber verifizieren | zertifikat freigeben | ausstellung freigeben | ausstellung genehmigen |
  ausstellung zustimmen | ausstellung erlauben | suchagenten aktivieren | suchauftrag aktivieren |
  suchauftrag bestätigen | jobalarm aktivieren | stellenalarm aktivieren | token aktivieren | bewerbung fortsetzen |
  signatur bestätigen | verhuizing goedkeuren | verhuizing bevestigen | verhuizing akkoord | overdracht goedkeuren |
  overdracht bevestigen | houderwijziging bevestigen | houderwijziging goedkeuren | houdergegevens bevestigen |
  domeinhouder bevestigen | uitgifte goedkeuren | certificaat goedkeuren | jobalert activeren |
  vacaturealert activeren | zoekopdracht activeren | handtekening bevestigen | sollicitatie voortzetten |
  haushalt aktualisieren | ihren haushalt bestätigen | haushalt festlegen | huishouden bijwerken |
  kontrolle nachweisen | domain nachweisen | kontrolle aantonen | anmeldung verbindlich | verbindlich machen |
  verbindlich wird sie | wird verbindlich | erst verbindlich | registrierung verbindlich | unterschrift gültig |
  signatur gültig | inschrijving definitief | aanmelding definitief | definitief maken | pas definitief |
  handtekening geldig | gehört sie ihnen | gehört sie dir | gehört die adresse ihnen | gehört die adresse dir |
  gehört diese adresse ihnen | gehört diese adresse dir | tragen wir sie ein | tragen wir dich ein |
  nehmen wir sie in die liste | nehmen wir dich in die liste | is het van u | is het adres van u |
  zetten we u op de lijst | zetten wij u op de lijst | zetten we je op de lijst | zustimmung erteilen |
  erteilen sie ihre zustimmung | erteilen sie die zustimmung | ihre zustimmung bitte | erteile deine zustimmung |
  transfer starten | umzug starten | geef toestemming | toestemming geven | geef akkoord | akkoord geven |
  verhuizing starten | domain entsperren | nicht geprüft ist | noch nicht geprüft | nicht überprüft ist |
  geben sie die übertragung | übertragung der domain frei | übertragung freigeben | genehmigen sie die ausstellung |
  genehmigen sie als domaininhaber | genehmigen sie als inhaber* | stimmen sie der ausstellung |
  stimmen sie dem transfer | stimmen sie dem inhaberwechsel | stimmen sie der übertragung |
  geben sie den transfer frei | länger aufbewahren | ja einverstanden | im talentpool bleiben | blokkade opheffen |
  opschorting opheffen | uitgifte van het certificaat goed | keur de uitgifte | keur de overdracht |
  keur de verhuizing | keur de houderwijziging | niet is gecontroleerd | nog niet gecontroleerd | langer bewaren |
  in de talentenpool blijven
`);
