/** What people write around links in Croatian, Serbian and Slovene, in Latin letters. */
import { words } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

export const SOUTH_SLAVIC: LinkPhrases = {
  verify: words(`
    pismo je stiglo | poruka je stigla | mail je stigao | mejl je stigao | stiglo mi je | dobro ste pročitali |
    točno ste pročitali | tačno ste pročitali | dobro pročitali | pročitali smo adresu | bez tipfelera | tipfeler |
    greška u kucanju | pogodili ste | sve se slaže | sve je točno | sve je tačno | to je moje sanduče |
    sandučić je moj | pripada meni | završavam registraciju | dovršite registraciju | dovrši registraciju |
    dovršavam prijavu | dovršetak registracije | uključi moj | uključite moj | pokreni moj | pokrenite moj | aktiviram |
    idem u to | pridružujem se | želim biti član | želim da budem član | hoću da budem član | javite nam da |
    javi nam da | recite nam je li | još samo jedna | još jedna sitnica | ostao je još | ostala je još | fali još samo |
    nedostaje još | potvrđujem da | pristajem na promjenu | pristajem na promenu | odobravam novu | odobravam promjenu |
    odobravam promenu | naveo ovu adresu | ostavio ovu adresu | smijemo li pisati | smemo li da pišemo |
    možemo li pisati | možete mi pisati | pišite mi | naravno šaljite | želim čitati | želim novosti | hoću novosti |
    ja sam čovjek | ja sam čovek | mejl je moj | mail je moj | otvorite mi | pričajte | izdiktirali su nam | moj mejl |
    moj e mail | da ja sam | da to sam ja | da moja je | da moje je | da želim | da hoću | da molim | da šaljite |
    da pišite | da slažem se | želim primati | želim da primam | želim se pridružiti | želim da se pridružim |
    upišite me | upiši me | prijavite me na | dodajte me | dodaj me | računajte na mene | prijavio sam se |
    prijavila sam se | netko drugi | neko drugi | netko je upisao | neko je upisao | da vas nitko | da vas niko |
    bez vašeg znanja | bez vaše dozvole | upisali ste | ostavili ste | adresa je ispravna | adresa je tačna |
    adresa je točna | prava adresa | ispravna adresa | adresa radi | sandučić radi | pripada tebi | je vaš |
    jeste li to vi | jesi li to ti | stiže vam | stižu vam | stiglo je | dobio sam | dobila sam | da dobio | da dobila |
    stvarna osoba | niste robot | da budemo sigurni | kako bismo bili sigurni | da znamo | da bismo znali | prije nego |
    pre nego | jedan klik | dovoljan je jedan | dovoljan je klik | skoro ste | gotovo ste | uskoro ste |
    završite prijavu | završite upis | završi prijavu | napravite račun | otvorite nalog | napravite nalog |
    pokrenite račun | probudite račun | nalog spava | račun spava | postanite član | postani član | umjesto stare |
    umesto stare | nova adresa | novu adresu | pridružite se timu | prihvatite poziv | želite li zaista | da li zaista |
    stvarno želite | pismo je prispelo | sporočilo je prispelo | pošta je prispela | prispelo je | prav ste prebrali |
    prav prebrali | pravilno ste prebrali | brez tipkarske | zadeli ste | vse drži | naslov drži | to je moja pošta |
    nabiralnik je moj | končujem registracijo | dokončaj registracijo | dokončajte registracijo | dokončaj prijavo |
    dokončajte prijavo | vklopi moj | vklopite moj | zaženi moj | zaženite moj | sem za | pridružim se |
    želim postati član | sporočite nam da | sporoči nam da | povejte nam ali | povej nam ali | še ena malenkost |
    samo še malenkost | ostane še | manjka samo še | potrjujem da | strinjam se s spremembo | odobravam nov |
    odobravam spremembo | vpisal ta naslov | pustil ta naslov | navedel ta naslov | vam lahko pišemo | lahko mi pišete |
    seveda pošiljajte | želim brati | želim novice | jaz to sem jaz | jaz sem | da je nabiralnik | človek sem |
    naslov je moj | odprite mi | pripovedujte | narekovali po | narekovali so nam | moj naslov | to je moj |
    moj e naslov | da to sem jaz | da jaz sem | da moj je | da hočem | da prosim | da pošiljajte | da strinjam se |
    želim prejemati | vpišite me | vpiši me | prijavil sem se | prijavila sem se | nekdo drug | nekdo je vpisal |
    brez vaše vednosti | brez vašega dovoljenja | vpisali ste | zapustili ste | naslov je pravilen | pravi naslov |
    pravilen naslov | naslov deluje | nabiralnik deluje | tipkarska napaka | pripada vam | ste to vi | si to ti |
    vas doseže | pride do vas | prispe do | prejel sem | prejela sem | dobil sem | dobila sem | resnična oseba |
    da bomo prepričani | da vemo | da bi vedeli | preden odpremo | preden začnemo | preden račun | en klik |
    z enim klikom | dovolj je klik | skoraj ste | skoraj končano | zaključite prijavo | ustvari račun | odprite račun |
    zbudite račun | račun spi | namesto starega | nov naslov | novi naslov | pridružite se ekipi | sprejmite povabilo |
    sprejmi vabilo | res želite | res želiš | naslov je pravi | potrjujem naslov | pravi osebi | sprejmem povabilo |
    pridruži se ekipi | pravoj osobi | prihvaćam poziv | prihvatam poziv | pridruži se timu | zahtjev ćemo obraditi |
    zahtev ćemo obraditi | vlogo bomo obravnavali | na naš bilten | na bilten | na naš newsletter |
    prijavu na newsletter | prijavo na novice | na naše novice | iz ovog sandučića | smijemo li vam pisati |
    smemo li da vam pišemo | pridružite organizaciji | pridruži se organizaciji | pridruživanje organizaciji |
    izradu računa | izradite račun | izradi račun | stvorite račun | stvaranje računa | napravili nalog |
    kreirali nalog | otvaranje naloga | ustvarjanje računa | ustvariti račun | dodavanje vaše adrese |
    dodati vašu adresu | pretplatu ove adrese | pretplatu vaše adrese | dovršite pretplatu | dovršili pretplatu |
    završite pretplatu | zahtjev za pretplatu | zahtev za pretplatu | poziv na pretplatu | poziv za pretplatu |
    ne želite pretplatiti | ne želite se pretplatiti | ne želite da se pretplatite | promjenu adrese e pošte |
    promjenu e mail adrese | promjenu administratorske | promjenu adrese administratora |
    promenu adrese administratora | promenu administratorske | promenu adrese e pošte | promenu e mail adrese |
    nova e mail adresa | nova administratorska | dodajanje vašega naslova | dodajanje vašega e naslova |
    dodati vaš naslov | prijavo tega naslova | prijavo vašega naslova | dokončanje naročnine | zahtevo za naročnino |
    zahteva za naročnino | vabilo na seznam | vabilo k naročnini | se ne želite naročiti | se ne želite prijaviti na |
    spremembo naslova skrbnika | spremembo e poštnega naslova | spremembo administrator* | nov administratorski |
    nov e poštni naslov | vas je pozvao u tim | vas je pozvala u tim | vas poziva u tim | poziv u tim |
    pozivnica za tim | pozvani ste u tim | vas je pozvao u grupu | vas je pozvala u grupu | vas poziva u grupu |
    pozvani ste u grupu | poziv u grupu | vas je povabil v ekipo | vas je povabila v ekipo | vas vabi v ekipo |
    vabilo v ekipo | povabljeni ste v ekipo | vas je povabil v skupino | vas je povabila v skupino |
    vas vabi v skupino | povabljeni ste v skupino | vabilo v skupino
  `),
  signIn: words(`
    ulazim | želim ući | hoću unutra | hoću da uđem | svoj ulaz | vlastiti ulaz | sopstveni ulaz | lični ulaz |
    osobni ulaz | vaš ulaz | tvoj ulaz | ulaz na stranicu | svatko ima svoj | svako ima svoj | ništa ne popunjavate |
    ništa ne ispunjavate | ništa ne morate popuniti | ništa ne treba upisivati | ne prosljeđujte dalje |
    ne prosleđujte dalje | ne pitamo za lozinku | bez imena i lozinke | na moj račun | na moj nalog | u moj račun |
    na svoj nalog | vodi me | vodite me | klikni i ušla | klikni i ušao | i ušli ste | pusti da uđe | neka uđe |
    neka prođe | puštam | dopuštam pristup | dozvoljavam pristup | jednokratni ulaz | ulazna poveznica | ulazni link |
    propusnica | sezam | ja sam dozvoli | ja sam dopusti | povežite televizor | poveži televizor | spoji televizor |
    povežite uređaj | poveži uređaj | neka se poveže | neka se spoji | neka koristi | želi koristiti vaš |
    želi da koristi vaš | želi se povezati s vašim | primi uređaj | otvori vrata | otvorite vrata | uđite ovdje |
    uđite ovde | pusti me | pustite me | pusti ga | pusti uređaj | pustite ga | propustite | unutra ste |
    i već ste unutra | direktno na račun | direktno u račun | direktno na nalog | ravno u račun | izravno u račun |
    pravo na nalog | odvedi me | odvedite me | otvori moj | otvori moju | vaš pristup | tvoj pristup |
    lozinka ne treba | bez lozinki | lozinke nema | nema lozinke | nema lozinki | lozinke ne koristimo |
    ne treba lozinka | umjesto lozinke | umesto lozinke | bez prepisivanja | bez tipkanja | bez kucanja |
    umjesto upisivanja | umesto upisivanja | umjesto prepisivanja | umesto kucanja | ili jednostavno kliknite |
    ili samo kliknite | ako vam se ne | istom uređaju | istom pregledniku | istom telefonu | odobri uređaj |
    odobrite uređaj | dopusti uređaj | želi da uđe | hoće da uđe | traži pristup | kuca na | na vratima | uređaj čeka |
    telefon čeka | laptop čeka | računalo čeka | prijava čeka | vstopam | želim noter | grem noter | svoj vhod |
    lasten vhod | osebni vhod | vaš vhod | tvoj vhod | vhod na stran | vsak ima svoj | ničesar ne izpolnjujete |
    ničesar ni treba izpolniti | ničesar vpisovati | ne posredujte naprej | gesla ne potrebuješ |
    ne sprašujemo po geslu | brez imena in gesla | v moj račun | odpelji me | odpeljite me | peljite me | klikni in si |
    kliknite in ste | trka na vaš račun | naj vstopi | naj gre naprej | spustim ga | dovolim dostop |
    dovoljujem dostop | enkratni vhod | vstopna povezava | prepustnica | jaz sem dovoli | poveži napravo |
    povežite napravo | naj se poveže | naj uporablja | želi uporabljati vaš | želi se povezati z vašim |
    sprejmi napravo | odpri vrata | odprite vrata | vstopi tukaj | pridi noter | pridite noter | ste notri | si notri |
    naravnost v račun | neposredno v račun | naravnost na | pelji me | odpri moj | odpri mojo | vaš dostop |
    tvoj dostop | geslo ni | brez gesel | nobenega gesla | gesla niso | namesto gesla | brez tipkanja |
    brez prepisovanja | namesto vpisovanja | namesto prepisovanja | ali preprosto kliknite | če raje klik* |
    isti napravi | istem brskalniku | istem telefonu | odobri napravo | odobrite napravo | dovoli napravo | želi noter |
    prosi za vstop | prosi za dostop | pred vrati | naprava čaka | prijava čaka | telefon čaka | boste prijavljen* |
    prijavi vas samodejno | računa ne potrebujete | dovoli napravi | prijavljuje vas | bit ćete prijavljen* |
    bićete prijavljen* | račun vam ne treba | nalog vam ne treba | bez upisivanja | ulazite odmah | potvrdi uređaj |
    potvrdite uređaj | potrdi napravo | potrdite napravo
  `),
  reset: words(`
    ispočetka | iz početka | od nule | nijedna lozinka ne | lozinka ne radi | lozinka ne odgovara | lozinka ne prolazi |
    ne možete da uđete | ne možeš da uđeš | ne mogu ući | ne mogu da uđem | ne možete se prijaviti | postavi drugu |
    postavi novu | postavite novu | postavljam novu | odaberi novu | odaberi drugu | odabirem novu | izaberi novu |
    izaberi drugu | biram novu | napravi novu | napravite novu | smisliću | smislit ću | želim novu | hoću novu |
    daj mi novu | drugu lozinku | isparila | iscurila iz glave | povrat pristupa | povratak pristupa |
    vrati mi pristup | vratite mi pristup | vraćanje pristupa | otključaj me | pustite me natrag | pustite me nazad |
    određujem novu | odredi novu | odredite novu | određujem drugu | novu frazu | zamijeni lozinku | zameni lozinku |
    svježu lozinku | svežu lozinku | ponovno postaviti | ponovo postaviti | postaviti ponovno | postaviti ponovo |
    postavite ponovno | postavite ponovo | zaboravi* | izgubi* | izgubljen* | ne sjećate | ne sećate | ne sjećaš |
    ne sećaš | ispala iz glave | ne možete ući | ne možeš ući | zaključan* vani | smislite | smisli | izmislite |
    promijeni je | promeni je | novi pin | novog pina | vratite se u | natrag u račun | nazad na nalog | začnem znova |
    začnimo znova | začeti znova | od začetka | znova začnem | nobeno geslo ne | geslo ne prime | geslo ne deluje |
    geslo ne ustreza | geslo je izginilo | ne morete noter | ne moreš noter | ne morem noter | ne morete se prijaviti |
    izberi novo | izberi drugo | izberite novo | izberite drugo | izbiram novo | nastavi novo | nastavite novo |
    nastavim novo | ustvari novo | ustvarite novo | določi novo | določite novo | vpiši novo | novo želim | želim novo |
    daj mi novo | drugo geslo | povrnitev dostopa | povrni dostop | povrnite dostop | vrni mi dostop |
    vrnite mi dostop | obnovi dostop | odkleni me | spustite me nazaj | določim novo | določam novo | novo frazo |
    zamenjaj geslo | zamenjam geslo | sveže geslo | znova nastaviti | nastavite znova | znova nastavite |
    ponovno nastaviti | ponovno nastavite | pozabil* | se ne spomni* | ne spomnite | ušlo iz | ne morete vstopiti |
    zaklenjen* | izmisli si | izberite si | izberi si | nov pin | nazaj v račun | nastavite geslo | odkleni račun |
    odklenite račun | postavi lozinku | postavite lozinku | otključaj račun | otključajte račun | otključaj nalog |
    otključajte nalog
  `),
  unsubscribe: words(`
    dosta je | dosta mi je | ne želim | neću više | nemojte više | ne šalji | izbrišite me | obrišite me | brišite me |
    uklonite me | skini me | skinite me | makni me | sa spiska | sa mailing | ne zanima me | nisam zainteres* |
    bez podsjetnika | bez podsetnika | što vam šaljemo | šta vam šaljemo | koliko često | dovolj imam | nočem več |
    nič več | ne pošiljaj | izbriši me | odstranite me | odstrani me | črtajte me | manj sporočil | me ne zanima |
    brez opomnikov | kaj vam pošiljamo | kako pogosto | nehaj slediti | prenehaj slediti | ne sledi več |
    izklopite obvestila | samo enkrat na teden | raje enkrat na teden | pišite redkeje | ne opominjaj | ne opominjajte |
    ne želite več | ne želite prejemati | prestani pratiti | prestanite pratiti | prestani da pratiš |
    prestanite da pratite | samo jednom tjedno | radije jednom tjedno | samo jednom nedeljno | pišite rjeđe |
    ne podsjećaj | ne podsjećajte | ne podsećaj | ne podsećajte | ne želite više | ne želite primati |
    ne želite da primate | koje poruke | samo jednom mjesečno | samo jednom mesečno | samo enkrat na mesec |
    ne želite naše ponude
  `),
  approve: words(`
    ja sam dozvoli | ja sam dopusti | to je moj uređaj | poznajem uređaj | dopuštam | dozvoljavam | odobravam | da to sam bio ja |
    da to sam bila ja | bila sam ja | to smo mi | slažem se | jaz sem dovoli | to je moja naprava | poznam napravo | dovolim | dovoljujem |
    da to sem bil jaz | da to sem bila jaz | strinjam se
  `),
  deny: words(`
    nisam se prijavi* | nisam otvara* | to je greška | to je pogreška | javi nam | javite nam | prijavi nam |
    prijavite nam | prijavi zloupotrebu | prijavi zlouporabu | ne puštaj | ne dopuštam | ne dozvoljavam | odbijam |
    blokiraj | izbaci ga | izbacite ga | ni u kom slučaju | nikako | ni govora | to nije moje | netko drugi |
    neko drugi | nisam bio ja | nisam bila ja | ne prepoznajem | ne poznajem | pogrešna adresa | nije moja | nije moj |
    nisam tražio | nisam tražila | ne poznam ga | ne poznam te naprave | nisem se prijavi* | nisem ustvari* |
    to je pomota | nam sporoči | nam sporočite | sporoči nam | sporočite nam | prijavi zlorabo | ne spusti |
    ne dovolim | zavračam | izženi ga | vrzi ga ven | v nobenem primeru | nikakor | to ni moje | nekdo drug |
    nisem bil jaz | nisem bila jaz | ne prepoznam | napačen naslov | ni moj | nisem zahteval* | zamrzni račun |
    zaključaj račun | zakleni račun | zamrzni nalog | obavijestite nas | obavestite nas | prijavite to | prijavi to |
    obvestite nas | nam to sporočite | nam to prijavite
  `),
  elsewhere: words(`
    uvjeti | uslovi | cjenik | cenovnik | cijene | cene | radno vrijeme | radno vreme | karta kako doći | česta pitanja | pomoć | trgovina | prodavnica |
    ponuda | raspored | ulaznice | kartu | gdje je moja | gde je moja | praćenje | pošiljk* | povrat robe | otvori u pregledniku | pročitaj više |
    saznaj više | više o | pogoji | varstvo podatkov | cenik | odpiralni čas | pogosta vprašanja | pomoč | ponudba | urnik | vstopnico | vstopnice |
    kje je moj | kje je moja | sledenje | vračilo | reklamacij* | v brskalniku | fotografij* | preberi več | več o
  `),
};
