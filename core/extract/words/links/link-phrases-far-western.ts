/** What people write around links in Albanian, Irish, Welsh and Maltese. */
import { words } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

export const FAR_WESTERN: LinkPhrases = {
  verify: words(`
    njeriun e duhur | njeriu i duhur | personin e duhur | te personi i duhur | letra mbërriti | letra gjeti |
    e gjeta letrën | derisa të dimë | derisa ta dimë | bashkohem | pranoj ftesën | e miratoj adresën |
    ndryshimi i adresës | ndryshimin e adresës | emailin e ri | ndryshuat adresën | ndryshuat të dhënat | është e imja |
    është imja | e imja është | më përket | unë jam ky | po unë | dua lajmet | dua t'i marr | dërgomëni | më shkruani |
    vërtet e jotja | vërtet juaja | vërtet e juaja | vërtet ju | vërtet ti | na thuaj që | na thoni që | na thuaj nëse |
    e ke shkruar ti | e keni shkruar ju | dikush shkroi | dikush vendosi | edhe pak | pothuajse mbaruam | thuajse gati |
    mbetet edhe | mbetet një | para se të nisim | përfundoni regjistrimin | mbaro regjistrimin | mbyll regjistrimin |
    zgjoje llogarinë | ndize llogarinë | hap llogarinë | llogaria pret | llogaria juaj pret | adresa ime | posta ime |
    po jam unë | po e imja | po dua | po dërgo* | po shkruani | po ju lutem | dua të marr | më shtoni | më regjistroni |
    unë u regjistrova | dikush tjetër | pa dijeninë tuaj | pa lejen tuaj | adresa është e saktë | adresa e saktë |
    adresa funksionon | është juaji | është juaja | është e juaja | është e jotja | ju përket | se je ti | jeni ju |
    ju arrin | ju arrijnë | arrin tek ju | e mora | njeri i vërtetë | për të qenë të sigurt | për siguri | që ta dimë |
    të sigurohemi | para se të hapim | para se t'ju shkruajmë | para se të dërgojmë | para se të fillojmë |
    mbetet vetëm | ka mbetur vetëm | edhe një hap | një hap i fundit | hapi i fundit | një klikim | me një klik |
    pothuajse gati | hapja e llogarisë | hapni llogarinë | krijoni llogarinë | krijo llogarinë | përfundo regjistrimin |
    në vend të së vjetrës | adresa e re e email* | adresa juaj e re | adresën tuaj të re | adresën e re |
    pranoni ftesën | bëhuni anëtar | a doni vërtet | duine ceart | shroich an litir | bhain an litir |
    go dtí go mbeidh a fhios | glacaim leis an gcuireadh | beidh mé leat | tá mé leat | an seoladh nua | athrú seolta |
    athrú an tseolta | d'athraigh tú do sheoladh | ceadaím an seoladh | is ea mise | sea mise | mise atá ann |
    is mise atá | mise féin | le mo thoil | gur leat | leatsa an | leatsa é | an leatsa | mura tusa | murar tusa |
    a scríobh an seoladh | chuir isteach an seoladh | beagnach ann | beagnach críochnaithe | beagnach déanta |
    níl le déanamh | níl ort ach | rud amháin eile | tá fáilte romhat | seol chugam | seolaigí chugam | tá mé sásta |
    críochnaigh an | dúisigh | múscail | cuir tús le do chuntas | is liomsa | is é seo mo | mo sheoladh | is mise |
    tá ba mhaith | sea seol | cuir mé ar an liosta | cuir ar an liosta | chláraigh mé | duine eile | gan fhios duit |
    seoladh ceart | oibríonn an seoladh | gur leatsa | is leatsa | gur tusa | an tusa | sroicheann | a shroicheann |
    fuair mé | le bheith cinnte | a bheith cinnte | sula n oscla* | sula gcuirfimid | sula scríobhfaimid | céim amháin |
    céim eile | an chéim dheireanach | cliceáil amháin | níl fágtha ach | beagnach réidh | críochnaigh do |
    cruthaigh do chuntas | oscail do chuntas | do sheoladh nua | seoladh ríomhphoist nua | in ionad an tseansheol* |
    glac leis an gcuireadh | bí i do bhall | person iawn | cyrraedd y person | nes inni wybod | nes ein bod yn gwybod |
    ymunaf | derbyniaf y gwahoddiad | rwy'n ymuno | y cyfeiriad newydd | cyfeiriad newydd hwn | newid cyfeiriad |
    newid eich cyfeiriad | newidioch eich cyfeiriad | fi ydi | fi ydi o | fi ydw i | fi biau | fi sy biau | fi bia |
    fi piau | ti bia | chi bia | os nad ti | os nad chi | deipiodd | bron yna | bron iawn | bron wedi gorffen |
    un peth arall | dim ond dweud | anfonwch ataf | anfonwch nhw | hoffwn dderbyn | dw i'n cytuno | gorffen y | deffro |
    dechrau'r cyfrif | cwblhau'r cofrestru | cwblhau eich | cwblhewch eich | croeso i'r | fy nghyfeiriad | dyma fy |
    ie fi | ydw fi | ie anfonwch | ie plîs | ie os gwelwch | dw i eisiau | ychwanegwch fi | rhowch fi ar | cofrestrais |
    rhywun arall | heb eich caniatâd | cyfeiriad cywir | cyfeiriad yn gywir | cyfeiriad yn gweithio | ti biau |
    chi biau | chi sydd biau | mai ti | mai chi | eich cyfeiriad chi | eich bod chi | eich cyrraedd | dy gyrraedd |
    i ni wybod | rho wybod | rhowch wybod mai | i fod yn siŵr | gwneud yn siŵr | cyn i ni | cyn agor | un cam ar ôl |
    un cam arall | dim ond un cam sydd | un cam bach | cam olaf | un clic arall | un clic ar ôl | dim ond un clic |
    dim ond un peth | dim ond clic | bron yn barod | bron â gorffen | gorffen cofrestru | creu eich cyfrif |
    agor eich cyfrif | dod yn aelod | yn lle'r hen | cyfeiriad e bost newydd | eich cyfeiriad newydd |
    derbyn y gwahoddiad | ydych chi wir eisiau | persuna t tajba | l ittra sabet | l ittra waslet | waslitli |
    wasletli | irċevejtha | sabitni | sakemm nkunu nafu | naċċetta l istedina | ningħaqad | nidħol fit tim |
    indirizz il ġdid | bdilt l indirizz | bdilt id dettalji | iva jien hu | iva jien hi | jien hu | jien hi |
    iva tiegħi | hija tiegħi | tiegħi hi | tiegħi hu | din tiegħi | hija tassew | huwa tassew | tassew tiegħek |
    tassew int | tassew inti | hija tiegħek | għidilna | għidulna | ma kontx int | kiteb l indirizz |
    daħħal l indirizz | wasalna | kważi wasalt | kważi hemm | ftit ieħor | ħaġa oħra biss | baqa biss | jibqa biss |
    qabel nibdew | qabel nibagħtu | ibagħtuli | iktbuli | nixtieq nirċievi | naqbel | komplu r reġistrazzjoni |
    nispiċċa r reġistrazzjoni | qajjem il kont | il kont qed jistenna | l indirizz tiegħi | iva jien | huwa tiegħi |
    iva rrid | iva ibagħt* | iva jekk jogħġbok | irrid nirċievi | xi ħadd ieħor | mingħajr il permess |
    indirizz tajjeb | indirizz jaħdem | huwa tiegħek | hu tiegħek | int tassew | li int | li inti | biex inkunu żguri |
    biex niżguraw | inkunu nafu | qabel ma nibdew | qabel ma nibagħtu | qabel ma niktbu | qabel ma niftħu |
    l aħħar pass | pass ieħor | pass wieħed | klikk waħda | jonqos biss | kważi lest* | kważi spiċċajt |
    temm ir reġistrazzjoni | lesti r reġistrazzjoni | oħloq il kont | iftaħ il kont | minflok l antik* |
    indirizz elettroniku ġdid | aċċetta l istedina | prano ftesën | ychwanegu eich cyfeiriad | ychwanegu'r cyfeiriad |
    cyfeiriad at y rhestr | tanysgrifio i'r rhestr | ymuno â'r rhestr | seoladh leis an liosta | chur leis an liosta |
    clárú leis an liosta | newid i rym nes | newid i rym hyd nes | për t'u pajtuar klikoni | për t'u pajtuar ndiqni |
    për t'u abonuar klikoni | për t'u regjistruar në listë | nëse s'doni të pajtoheni | nëse nuk doni të pajtoheni |
    nëse nuk doni të abonoheni | ftesë për të hyrë në listë | ftesë për pajtim | ftesë për te lista |
    ftesë për t'u bërë pjesë | kërkuar pajtimin | keni kërkuar të shtoheni | të shtohet në listën |
    të shtohet te lista | kërkesë pajtimi | kërkesë për pajtim | ndryshohet adresa | kërkuar që adresa |
    email i i administrimit | adresa e administrimit | biex tissieħeb fil lista | jekk ma tridx tissieħeb |
    tlabt biex tissieħeb | tlabt li tinbidel l indirizz | ymuno â'r tîm | ymunwch â'r tîm | bí páirteach san fhoireann |
    téigh isteach san fhoireann | ju fton në ekip | ju ftoi në ekip | ju ftoi te ekipi | ju ka ftuar në ekip |
    bashkohuni me ekipin | bashkohu me ekipin | hyni në ekip | hyni në grup | adresa e përgjegjësit |
    adresën e përgjegjësit | adresa e administratorit | që të filloni të merrni | kërkuar të pajtoheni te lista |
    kërkuat të pajtoheni te lista | hyn në fuqi pasi të vizitoni | hyn në fuqi pasi të ripohoni |
    shtuat një adresë dytësore | llogaria juaj të jetë aktive | llogaria të jetë aktive |
    llogaria juaj s'është ende aktive | llogaria nuk është ende aktive | kërkesa juaj për pajtim |
    pajtim te lista duhet | kërkesa për pajtim
  `),
  signIn: words(`
    i kyçur | e kyçur | të kyçëm | ju kyçëm | ju futëm | pa formularë | troket | kthehu te llogaria |
    po kërkon të hapë | dera jote është e hapur | dera jote hapet | dera juaj është e hapur | dera juaj hapet |
    dera është e hapur | më fut brenda | më fusni brenda | futem brenda | hyj brenda | hyni brenda | hyr brenda |
    brenda menjëherë | më ço te | më çoni te | më dërgo te | te llogaria ime | në llogarinë time | lejoje | lejojeni |
    le të hyjë | të kalojë | përpiqet të hyjë | po provon të hyjë | kërkon të futet | do të futet | të mbash mend |
    të mbani mend | pa mbajtur mend | lidhje për hyrje | hap derën | hapni derën | më lër të hyj | më lini të hyj |
    lejo të hyjë | lëreni të hyjë | jeni brenda | je brenda | drejt e në llogari | drejtpërdrejt në llogari |
    hap llogarinë time | pa fjalëkalim | nuk duhet fjalëkalim | s'ka nevojë për fjalëkalim | nuk nevojitet fjalëkalim |
    në vend të fjalëkalimit | pa e shkruar | pa shkruar | në vend që të shkruani | e njëjta pajisje |
    të njëjtën pajisje | të njëjtin shfletues | mirato pajisjen | lejo pajisjen | do të hyjë | kërkon të hyjë |
    pajisje pret | pajisja pret | hyrja pret | telefoni pret | kompjuteri pret | logáilte isteach | sínithe isteach |
    gan foirmeacha | ag bualadh ar an doras | ar ais i mo chuntas | ar ais chuig mo | doras ar oscailt | do dhoras |
    lig dom | lig mé isteach | lig tríd | lig dó | lig di | tabhair isteach mé | tabhair chuig mo | chuig mo chuntas |
    isteach i do chuntas | isteach i mo chuntas | oscail mo | ag iarraidh dul isteach | ag iarraidh logáil |
    ag iarraidh síniú | ag triail dul isteach | dul isteach i do | cuimhneamh ar | a choinneáil i do cheann |
    níl le cuimhneamh | ag an doras | oscail an doras | osclaíonn an doras | tar isteach | téigh isteach |
    isteach leat | lig isteach | tá tú istigh | díreach isteach | gan phasfhocal | gan pasfhocal | ní gá pasfhocal |
    pasfhocal de dhíth | in ionad pasfhocail | gan clóscríobh | in áit clóscríobh | an gléas céanna |
    an brabhsálaí céanna | ceadaigh an gléas | ag iarraidh teacht isteach | ag cnagadh | wedi mewngofnodi |
    heb ffurflenni | yn ôl i'm | yn ôl i fy | drws ar agor | eich drws | gadewch i mi | gadewch iddo | gad iddo |
    gadewch iddi | gadewch i mewn | ewch â fi | dos â fi | cer â fi | i'm cyfrif | i fy nghyfrif | ceisio mynd i mewn |
    ceisio mewngofnodi | yn ceisio cael mynediad | ceisio dod i mewn | dim rhaid cofio | dim angen cofio | agor y drws |
    wrth y drws | drws yn agor | dewch i mewn | dere i mewn | tyrd i mewn | i mewn â | gadewch fi i mewn |
    gad fi i mewn | gad i mi | rydych chi i mewn | rwyt ti i mewn | yn syth i | agor fy | dim cyfrinair |
    dim angen cyfrinair | yn lle cyfrinair | heb deipio | yn lle teipio | yr un ddyfais | yr un porwr |
    cymeradwyo'r ddyfais | eisiau dod i mewn | yn curo | diġà dħalt | diġà loggjat | daħħalniek | mingħajr formoli |
    lura fil kont | lura għall kont | bieb miftuħ | il bieb tiegħek | daħħalni | daħħluni | nidħol | idħol dritt |
    idħol minn hawn | ħudni | ħuduni | fil kont tiegħi | iftaħ il kont tiegħi | iftaħli | ħalliha tgħaddi | ħallih |
    jipprova jidħol | tipprova tidħol | qed jipprova | jidħol fil kont | tiftakar xejn | mingħajr ma tiftakar |
    iftaħ il bieb | jiftaħ il bieb | ħdejn il bieb | ejja ġewwa | qiegħed ġewwa | int ġewwa | dritt fil kont |
    mingħajr password | bla password | m'hemmx bżonn password | minflok password | mingħajr ma tikteb | minflok tikteb |
    l istess apparat | l istess brawżer | approva l apparat | irid jidħol | qed iħabbat | cadarnhewch y mewngofnodi* |
    cadarnhau'r mewngofnodi* | cadarnhewch eich mewngofnod* | deimhnigh an logáil isteach |
    deimhnigh do logáil isteach | dearbh an clàradh a steach | dearbhaich an clàradh a steach
  `),
  reset: words(`
    s'pranohet më | nuk pranohet më | e ndërroj | ndërroje | ndërrojeni | ndërro | ndërroni | dua ta ndërroj |
    e ndryshoj | e ndryshoni | ripërtërij | s'ju kujtohet | nuk ju kujtohet | s'të kujtohet | s'e kujtoni |
    nuk e kujtoni | nuk e kujtoj | s'po hyni dot | nuk po hyn dot | s'hyn dot | nuk po hyni | zgjedh të ri |
    një tjetër | harruat | harrove | harruar | humbët | humbur | nuk e mbani mend | nuk e mban mend | s'e mbani mend |
    nuk hyni dot | një të ri | ndryshojeni | ndryshoje | pin i ri | athróidh mé | athraigh é | athraigh anseo |
    athraigh do | nach nglactar | ní ghlactar | ba mhaith liom é a athrú | ní oibríonn sé níos mó |
    imithe as do cheann | nach cuimhin | nach féidir leat dul | roghnóidh mé | roghnaigh pasfhocal | pioc ceann |
    déan ceann | déanfaidh mé ceann | socróidh mé ceann | cruthóidh mé ceann | ba mhaith liom ceann | dearmad |
    chaill tú | caillte | ní cuimhin | roghnaigh ceann | ceann nua | ceann eile | socraigh ceann | cruthaigh ceann |
    cum ceann | newidiwch | newidia | ei newid | newidiaf | ddim yn cael ei dderbyn | ddim yn gweithio mwyach |
    adnewyddu | nad ydych yn cofio | nad wyt ti'n cofio | ddim yn ei gofio | ddim yn gallu mewn* | methu mynd i mewn |
    rhowch un yma | rhowch un nawr | rho un yma | rho un nawr | dewisaf un yma | dewisaf un nawr | dewis cyfrinair |
    gosod cyfrinair | creu cyfrinair | newid fy | yn ei le | anghof* | colli | ddim yn cofio | methu cofio |
    dewis un yma | dewis un nawr | dewiswch un yma | dewiswch un nawr | gosod un yma | gosod un nawr | gosodwch un yma |
    gosodwch un nawr | creu un yma | creu un nawr | un newydd | un arall | nibdel | biddilha | tibdilha |
    m'għadhiex taċċettak | m'għadhiex taħdem | ma taħdimx aktar | intesiet | insejtu | insejtha | ma tiftakarhiex |
    ma niftakarx | ma tistax tidħol | ma nistax nidħol | nagħżel | agħżel oħra | waħda oħra | noħloq waħda |
    npoġġi waħda | poġġi waħda | ikteb waħda | nibdilha | insejt | tinsa | ma tiftakarx | tlift | mitlufa |
    agħżel waħda | oħloq waħda | waħda ġdida | ibdilha | fjalëkalim të ri | vendos fjalëkalimin |
    vendosni fjalëkalimin | zhblloko llogarinë | zhbllokoni llogarinë
  `),
  unsubscribe: words(`
    mos më shkruaj | mos shkruani më | mos na shkruani | ndaloni dërgimin | hiqmëni | largohem nga | mjaft më | nuk dua | s'dua më | mos më shkruani |
    mos dërgoni | mos më dërgoni | çregjistro* | më hiqni | më fshini | nga lista | më pak | më rrallë | shumë shpesh | nuk më intereson | sa shpesh |
    níos annaimhe | níos lú ríomhphost* | níos lú litreacha | a thuilleadh chugam | níl uaim | ní theastaíonn | ná bígí ag seoladh | stop de sheoladh |
    is leor | go leor | ná seol | ná scríobh | bain mé | den liosta | chomh minic | llai aml | llai o ebyst | llai o e byst | dim eisiau mwy |
    peidiwch â sgwennu | peidiwch â danfon | peidio derbyn | rhoi'r gorau | gadael y rhestr | llai o negeseuon | dyna ddigon | dim mwy | dim rhagor |
    peidiwch ag anfon | peidiwch ag ysgrifennu | stopiwch | tynnwch fi | tynnu fi | o'r rhestr | pa mor aml | hwyl fawr | inqas ta' spiss | inqas spiss |
    inqas emails | inqas messaġġi | tibagħtulix aktar | tibgħatulix | tiktbulix | ieqfu ibagħtu | neħħuni | neħħini | inqas ittri | biżżejjed | ma rridx |
    mil lista | kemm il darba | ç'regjistrohu | ç'regjistrohuni | ndalo njoftimet | ndaloni njoftimet | vetëm një herë në javë | mos më kujtoni |
    cilat mesazhe | nuk dëshironi të merrni | nuk dëshironi më | tynnu oddi ar | dynnu oddi ar
  `),
  approve: words(`
    miratoj | lejoj | pajisja ime | unë jam | po unë isha | unë isha | jam unë | po jam unë | ishim ne | isha unë |
    jemi ne | ceadaím | tugaim cead | mo ghléas | is mise | mise atá ann | mise atá anseo | is ea mise | mise a rinne |
    muidne a bhí | mise a bhí ann | ba mise | rwy'n cymeradwyo | cymeradwyaf | rwy'n caniatáu | fy nyfais i |
    ie fi oedd | fi sydd yma | fi ydi o | fi wnaeth | ni oedd | fi oedd | fi yw hwn | fi ydy | napprova | nippermetti |
    nagħti permess | l apparat tiegħi | iva jien | jien hu | jien hi | konna aħna | jien għamilt* | jien kont |
    iva kont jien
  `),
  deny: words(`
    s'isha unë | s'jam unë | nuk kam qenë unë | s'e kërkova | nuk e njoh | s'e njoh | më mirë jo | ndërrova mendje |
    nuk isha unë | nuk jam unë | dikush tjetër | adresë e gabuar | nuk është imja | nuk e kërkova | níorbh mise |
    níorbh é mise | ní aithním | d'athraigh mé m'intinn | ní mise | níor mise | duine eile | seoladh mícheart |
    níor iarr mé | nid fy | ddim fi | nid ni | newidiais fy meddwl | ddim yn adnabod | nid fi | dim fi | rhywun arall |
    cyfeiriad anghywir | wnes i ddim gofyn | ma kontx jiena | ma nafux | mhux tiegħi | ma tlabtux | biddilt fehmti |
    mhux jien | ma kontx jien | xi ħadd ieħor | indirizz ħażin | ma tlabtx
  `),
};
