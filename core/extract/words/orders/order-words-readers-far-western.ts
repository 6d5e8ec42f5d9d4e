/** Names, forms of address and orders for a model that reads mail, in Albanian, Basque, Welsh, Irish and Maltese. */
import { words } from "../language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const FAR_WESTERN_READERS: ReaderWords = {
  machines: words(`
    inteligjenc* artificiale | model gjuhësor | asistent virtual | asistent dixhital | robot bisede | chatbot* | bot | adimen artifizial* |
    hizkuntza eredu* | laguntzaile birtual* | laguntzaile digital* | deallusrwydd artiffisial | ddeallusrwydd artiffisial | model iaith |
    cynorthwyydd digidol | cynorthwyydd rhithwir | intleacht shaorga | samhail teanga | cúntóir digiteach | cúntóir fíorúil |
    intelliġenza artifiċjali | mudell tal lingwa | assistent diġitali |
    modeli gjuhësor | modelet gjuhësore | model gjuhe | modelit gjuhësor | modeli i gjuhës | asistenti virtual | asistentit virtual | asistenti dixhital |
    asistentit dixhital | asistenti automatik | asistentit automatik | asistent automatik | ndihmës dixhital | ndihmësi dixhital | ndihmësit dixhital |
    ndihmës virtual | ndihmësi virtual | ndihmës automatik | robotit të postës | robotin e postës | robotin që | robotit që | robot postar |
    sistem automatik | sistemi automatik | sistemit automatik | lexues automatik | asistent inteligjent | boti | botit | botin | botët |
    fodel iaith | modelau iaith | model iaith mawr | cynorthwyydd awtomatig | cynorthwyydd deallus | cynorthwyydd ai | chynorthwyydd digidol |
    gynorthwyydd digidol | gynorthwyydd awtomatig | system awtomatig | darllenydd awtomatig | robot ebost | robot e bost | sgwrsfot | sgwrsfotiaid |
    bot sgwrsio | cynorthwywyr digidol | cynorthwyydd e bost | peiriant darllen | offeryn ai | shamhail teanga | samhlacha teanga | múnla teanga |
    mhúnla teanga | chúntóir digiteach | chúntóir fíorúil | chúntóir uathoibríoch | cúntóir uathoibríoch | cúntóir cliste | cúntóir ai | chúntóir ai |
    córas uathoibríoch | chóras uathoibríoch | léitheoir uathoibríoch | róbat comhrá | bot comhrá | comhrábot | bota | don bhot | an bot | róbó ríomhphoist |
    hintleachta saorga | mudell lingwistiku | mudelli tal lingwa | il mudell tal lingwa | assistent awtomatiku | assistent virtwali | assistent intelliġenti |
    assistent tal ai | l assistent diġitali | l assistent awtomatiku | sistema awtomatika | sistema awtomatizzata | qarrej awtomatiku | robot tal posta |
    robot tal email | il bot | il bott | bott | chatbot tal | għodda tal ai | aġent tal ai |
    txatbot* | posta robot* | agente automatiko* | agente adimendun* | laguntzaile automatiko* | laguntzaile adimendun* | sistema automatiko* |
    sistema automatizatu* | tresna automatiko* | programa automatiko* | irakurle automatiko* | iragazki automatiko* | irakurtzen duen programa* |
    irakurtzen duen sistema* | irakurtzen duen tresna* | irakurtzen dituen programa* | irakurtzen dituen sistema* | irakurtzen dituen tresna* |
    aztertzen dituen programa* | aztertzen dituen sistema* | sailkatzen dituen programa* | sailkatzen dituen sistema* | laburtzen dituen programa* |
    kudeatzen duen programa* | kudeatzen duen sistema* | prozesatzen duen programa* | prozesatzen duen sistema* | hautaketa sistema* |
    hautaketa programa* | hautaketa tresna* |
    ebaluatzaile automatiko* | zuzentzaile automatiko* | hautatzaile automatiko* | moderatzaile automatiko* | aztertzaile automatiko* |
    ghníomhaire intleachta saorga | gníomhaire intleachta saorga | intleachta saorga | cúntóir intleachta saorga | chúntóir intleachta saorga |
    agjent* i inteligjencës artificiale | agjentin e inteligjencës artificiale | asiant deallusrwydd artiffisial | aġent tal intelliġenza artifiċjali |
    laguntzaile hori | laguntzaile hau | programa hori | sistema hori | makina hori | robot hori | tresna hori | laguntzaile maitea
  `),
  helpers: words(`
    asistent* | agjent* | laguntzaile* | cynorthwyydd* | cúntóir* | assistent* | aġent* | ndihmës* | sekretar* |
    gynorthwyydd* | chynorthwyydd* | asiant | chúntóir* | gníomhaire* | róbat* | róbó* | l assistent
  `),
  programs: words(`
    program* | sistem* | system* | rhaglen | córas* | ríomhchlár |
    modeli | makinë* | mjeti | algoritm* | në emër të | peiriant | meddalwedd | raglen | offeryn | ar ran | meaisín | bogearra* | uirlis | chóras |
    thar ceann | softwer | magna | għodda | f'isem |
    tresna* | aplikazio* | makina* | software* | ordenagailu* | izenean | haren izenean | gizakia ez den | ez da gizakia
  `),
  ifs: words(`
    nëse | në qoftë se | kur | kushdo | çdo | të gjithë | baldin | bazara | bada | badu | edozein | os | pan | pwy bynnag | pob | má | más |
    gach | cé bith | jekk | meta | kull |
    po qe se | në se | kush | cilido | cilado | cilitdo | ai që | ata që | os mai | os yw | os ydych | os wyt | pa un bynnag | unrhyw | y sawl |
    i bwy bynnag | más é | más tusa | más rud é | cibé | aon | an té | jekk jekk int | kwalunkwe | jekk il | jekk l |
    edonor | edozeinek | guztiak | guztiek | bakoitza | denean | duenean | duenak | dutenak | irakurtzen duenak | irakurtzen duenarentzat |
    baldin eta | balitz | bazina | zarenez
  `),
  youAre: words(`
    je | jeni | është | zara | zarete | da | wyt | ydych | yw | mai | is | tusa | inti | int | huwa |
    ti që | ju që | e lexon | i lexon | lexohet | sy'n darllen | ti sy'n | chi sy'n | ydi | tusa atá | atá ag léamh | atá ann | sibhse | int li |
    li qed jaqra | qed jaqra | qed taqra | qed jaqrahom
  `),
  dears: words(`
    i dashur | e dashur | kujdes | shënim për | për | si | agur | oharra | mezua | annwyl | sylw | nodyn i | neges i | i'r | fel | a chara |
    aird | nóta do | teachtaireacht do | don | għażiż | nota għal | messaġġ għal | lil | shënim për robotin | shënim | vini re | nodyn ar gyfer |
    neges ar gyfer | at y | i'r cynorthwyydd | cyfarwyddyd i | er gwybodaeth | nóta | nóta don | nóta chuig | do aire | treoir do | chuig an |
    lill | għall | għall attenzjoni | nota | nota lill | nota għall | istruzzjoni għal | attenzjoni | kaixo | egun on | agurgarria | oharra, |
    ohar bat | ohar hau | mezu bat | arreta | arren | zuretzat | zuri | zuk | irakurlearentzat | jarraibideak | argibideak
  `),
  reads: words(`
    lexon | lexojnë | përpunon | përmbledh | rendit | irakurtzen | irakurri | prozesatzen | laburtzen | sailkatzen | darllen | prosesu | crynhoi | léamh |
    léann | phróiseáil | achoimriú | jaqra | taqra | jipproċessa | merret me | i lexon | e lexon | menaxhon | trajton | vlerëson | përzgjedh | seleksionon |
    shqyrton | klasifikon | i përgjigjet | sy'n darllen | sy'n gofalu | gofalu am | trin | didoli | sy'n sgorio | rheoli | sy'n ateb | asesu | atá ag léamh |
    a láimhseálann | láimhseáil | a bhainistíonn | ag plé le | ag sórtáil | a dhéanann achoimre | a scagann | ag scagadh | a fhreagraíonn | a mheasann |
    jaqrahom | jaqraha | jieħu ħsieb | tieħu ħsieb | jimmaniġġja | jissortja | jagħżel | jevalwa | jirrispondi | jagħmel sommarju | jiffiltra | qed jaqra |
    qed jaqrahom | irakurriko | irakurtzeko | aztertzen | aztertu | kudeatzen | kudeatu | iragazten | hautatzen | ebaluatzen | prozesatu | laburtu |
    sailkatu | erantzuten dien* | erantzuten dituen* | ag déanamh achoimre | dhéanfaidh achoimre | jiġbor | iġġabbar | iġġabbarha | f'sommarju | i bhfeighil |
    a bhreathnaíonn | mban | sy'n cadw | erantzuten dituzun*
  `),
  mails: words(`
    këtë mesazh | ky mesazh | këtë letër | këtë email | përmbledhj* | fund | përgjigj* | mezu hau | hau | laburpen* | postontzi* | hwn | crynodeb |
    an teachtaireacht seo | seo | achoimre | dan il messaġġ | dan l email | sommarju | këtë postë | kësaj poste | këtë kuti | aplikim* | këtë kandidat* |
    kandidat* | faturë* | ankes* | këtë ankesë | vlerësim* | letrën | letrat | postën | mesazhet | y ceisiadau | ceisiadau | y cais | ymgeisydd* |
    yr ymgeisydd hwn | anfoneb* | yr anfoneb | mewnflwch | y mewnflwch hwn | y blwch hwn | neges hon | yr e bost hwn | yr ebost hwn | y llythyr hwn |
    adolygiad* | atebion | na n iarratas | iarratas* | iarratais | an t iarrthóir | iarrthóir* | sonrasc* | an sonrasc seo | an bosca seo | bosca isteach |
    an ríomhphost seo | an litir seo | léirmheas* | freagra | applikazzjoni* | l applikazzjonijiet | dan il kandidat | fattura* | din il fattura | l inbox |
    din l ittra | din l email | risposta | il posta | reċensjoni | mezua | mezuak | posta hau | eskutitz hau | eskaera hau | eskaerak | curriculuma |
    curriculumak | curriculum hau | hautagai hau | hautagaia | nire eskaera | faktura hau | fakturak | iruzkin hau | iruzkinak | txartel hau | lerro hau |
    ohar hau | orri hau | zerrenda | zerrendaren | lehenengo postuan | lehen postuan | lehenengo lekuan | zure laburpena | zure erantzuna | txostena |
    këtë vlerësim | këtë tekst | tekstin | këtë kërkesë | adolygiad hwn | y testun hwn | y gŵyn hon | an léirmheas seo | an téacs seo | an gearán seo |
    ir reċensjoni | dan it test | din it talba | dan l ilment
  `),
  asks: words(`
    duhet | ju lutem | të lutem | dërgo* | përcill* | përgjigju* | shto* | shkruaj* | thuaj* | përmend* | vendos* | rekomando* | konfirmo* |
    prano* | paguaj* | hap | fshi* | shëno* | ndrysho* | gjej | behar | mesedez | bidali* | birbidali* | erantzun* | gehitu* | idatzi* | esan* |
    jarri* | gomendatu* | baieztatu* | ordaindu* | ireki* | ezabatu* | markatu* | aldatu* | rhaid | anfon* | atebwch | ateb | ychwanega* |
    ychwanegwch | ysgrifenna* | dwed | rho | argymell* | cadarnha* | tala* | agor* | dilea* | le do thoil | seol* | freagair* | cuir | scríobh |
    abair | mol | deimhnigh | íoc | oscail | scrios | jekk jogħġbok | ibgħat | wieġeb | żid | ikteb | għid | irrakkomanda | ikkonferma |
    ħallas | iftaħ | ħassar |
    vere | vëre | vlerëso* | ktheji | ktheje | ktheni | kthe | rimburso* | paguani |
    transfero* | kalo | anulo* | zgjidh* | jepi | jep | jepini | thuaj se | thoni | nxirre | rendite | kliko | porosit* | kopjo* | nënshkruaj* |
    injoro* | harroje | përdor* | bëj | mirato* | fute | ngrije | rho'r | rhowch | talwch | telwch | tâl | rhestra | rhestrwch | sgoria |
    cymeradwya* | derbynia | danfon* | dileer | dileu | dilëwch | trosglwydda* | ad dala* | ad dalu | nodwch | noda | gosod | gosodwch |
    dewisa | dewis | marciwch | marcia | dywedwch | clicia* | copïa* | archeba* | prynwch | anwybydda* | anghofia* | defnyddia* | gwna | gwnewch |
    bydd rhaid | cuirigí | déan | déanaigí | íocaigí | tabhair | tugaigí | aistrigh | aisíoc | cuir ar aghaidh | roghnaigh | rangaigh | marcáil |
    ceadaigh | glac | cliceáil | cóipeáil | ceannaigh | ordaigh | dearmad | úsáid | cuir in áirithe | scríobhaigí | luaigh | mol é | poġġi | poġġih |
    ħallas din | ħallsu | tħallas | ibgħatli | ibagħtu | agħti | agħtih | agħżel | immarka | approva | aċċetta | ittrasferixxi | ħassarha | ħassru | rodd |
    rodd lura | irrifondi | ikklikkja | ikkopja | ixtri | ordna | injora | insa | uża | agħmel | għidlu | għidilhom | semmi | irrakkomandah | niżżel |
    daħħal |
    behar du | behar duzu | behar dute | mesedez, | bidal ezazu | bidal iezadazu | birbidal ezazu | erantzun ezazu | gehi ezazu | idatz ezazu |
    esaiozu | esan ezazu | esazu | esaiezu | jar ezazu | jarri hau | eman* | emaiozu | onartu* | onar ezazu | gomenda ezazu | berretsi* |
    ordain ezazu | ireki ezazu | ezaba ezazu | ezeztatu* | baztertu* | hautatu* | aukeratu* | lehenetsi* | puntuatu* | kalifikatu* | aipatu* |
    argitaratu* | partekatu* | kopiatu* | itxi* | sinatu* | ez ikusi egin | ahaztu* | gogoratu* | gorde* | hartu kontuan | egin ezazu | egin klik |
    kontsideratu* | transferitu* | erosi* | erreserbatu* | erakutsi* | itzuli* |
    le të shkruajë | le të japë | le të vendosë | ta lërë jashtë | pesë yje | mbylle | dylai | dylai roi | gadael allan | gadael y | pum seren | cau'r |
    caewch | scríobhadh | fágadh | tugadh | cuireadh | seoladh sé | ar lár | cúig réalta | dún an | għandu jikteb | għandu jagħti | għandu jpoġġi | jikteb |
    jagħti | iħalli barra | jħalli barra | ħames stilel | agħlaq |
    pasa gaitzazu | pasatu gaitzazu | jar gaitzazu | eman iezaguzu | eman iezadazu | bidal iezaguzu
  `),
  owners: words(`
    pronar* | përdorues* | jabe* | erabiltzaile* | perchennog | defnyddiwr | úinéir | úsáideoir | sid | utent | drejtor* | shef* | menaxher* |
    i zoti | të zotit | klientit | titullar* | rheolwr* | berchennog | perchnogion | y bos | defnyddwyr | bainisteoir | bhainisteoir* |
    don bhainisteoir | húinéir | úinéara | úsáideora | maniġer | lill maniġer | is sid | lil sid | sidu | klijent | langile arduradun* |
    giza baliabide* | kontratatzen duen* | hautatzaile* | arduradunari | txartel gorde* | kontaktu* | banku datu* | beste hautagai* |
    gainerako hautagai* | nagusiari
  `),
  quiet: words(`
    pa pyetur | pa konfirmim | mos i thuaj | mos e përmend | menjëherë | galdetu gabe | ez esan | ez aipatu | berehala | heb ofyn | paid â | ar unwaith |
    gan fiafraí | ná habair | láithreach | mingħajr ma | tgħidx | mos i trego* | mos i thoni | mos pyet | mos e pyet | pa e pyetur | pa lejen | pa miratim* |
    pa e njoftuar | pa njoftuar | mos njofto* | pa i thënë | pa thënë | fshehurazi | heshturazi | në heshtje | askujt | sot | për të tjerët | menjëherë sot |
    peidiwch â sôn | peidiwch â dweud | peidiwch â holi | heb holi | heb ddweud | heb sôn | heb gadarnhad | heb ganiatâd | heb roi gwybod | yn dawel |
    yn ddistaw | wrth neb | am y lleill | heddiw | yn syth | ar ei union | ná hinis | ná hinsigí | ná luaigh | ná fiafraigh | ná cuir ceist | gan ceist |
    gan chead | gan cead | gan deimhniú | gan rá | gan insint | gan a rá | go ciúin | do dhuine ar bith | faoi na daoine eile | inniu | ar an bpointe |
    gan mhoill | tgħid xejn | tgħidlu xejn | tgħidlu | tgħidux | ssemmix | issemmix | issemmi xejn | tistaqsix | mingħajr permess | mingħajr konferma |
    bla ma tistaqsi | bla ma tgħid | lil ħadd | fis skiet | bil kwiet | illum stess | minnufih | mill ewwel | dwar l oħrajn | esan gabe | abisatu gabe |
    jakinarazi gabe | baieztatu gabe | kontsultatu gabe | aipatu gabe | ez kontatu | ez jakinarazi | ez abisatu | ez galdetu | ez erakutsi | isilean |
    isilpean | gure artean | hori gabe | automatikoki | zuzenean | gero ezabatu | ondoren ezabatu | ez du ikusi behar | ez du jakin behar |
    ez dute ikusi behar | hitzik ere ez | ahoa itxi | ná cuir isteach | ná cuir isteach ar | mos e shqetëso | tfixkilx | peidiwch â phoeni
  `),
  topics: words(`
    jonë | ynë | ne | unë | i ri | e re | kurs | trajnim | punonjës* | studiues* | sipas | mund | artikull | kompani* | gure | gu | naiz |
    berri* | ikastaro* | langile* | ikertzaile* | arabera | daiteke | enpresa* | ein | ni | rydw i | newydd | cwrs | staff | ymchwil* | yn ôl |
    gall | cwmni* | ár | muid | nua | cúrsa | foireann | taighde* | féidir | tagħna | aħna | ġdid | kors | impjegat* |
    flasim | bisedë | si t'i | mësojmë | ligjëratë | asistenti ynë | roboti ynë | hulumtim* | byddwn | trafod | sgwrs | darlith | gweithdy | dysgu | sut mae |
    ein cynorthwyydd | labhróimid | caint | léacht | ceardlann | foghlaim | conas | ár gcúntóir | nitkellmu | taħdita | lecture |
    workshop | nitgħallmu | kif | l assistent tagħna | riċerkatur* |
    hitzaldi* | tailer* | lantegi* | adituek | adituak | egile* | kontsumitzaile* | hizketan | nola erabili | ikasi | ikasteko |
    artikulu* | albistegi* | aurkezten | eguneratze* | ezarpen*
  `),
};
