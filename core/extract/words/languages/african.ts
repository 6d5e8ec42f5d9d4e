import { type Language, words } from "../language.ts";

/** Somali, Kinyarwanda, Hausa, Yoruba, Igbo, Zulu, Xhosa and Malagasy. Each has only the most frequent words of mail about accounts. */
export const AFRICAN: Language = {
  codeNames: words(`
    koodhka xaqiijinta | koodka xaqiijinta | koodhka xaqiijintaada | lambarka xaqiijinta | koodhka amniga |
    koodka amniga | koodhka gelitaanka | koodhka hal mar | koodka hal mar | koodhka hawlgelinta | kode yo kwemeza |
    umubare wo kwemeza | kode y'umutekano | kode yo kwinjira | kode yo kwemeza konti | kode ikoreshwa rimwe |
    lambar tabbatarwa* |  lambar tantance* | lambar sirri* | lambar tsaro* | lambar shiga* |
    lambar kunnawa* | lambar amfani ɗaya* | kóòdù ìmúdájú* | kóòdù ìfìdímúlẹ̀* | kóòdù ìwọlé* | kóòdù ààbò* |
    kóòdù ẹ̀ẹ̀kan* | koodu ìmúdájú | àmìọ̀rọ̀ ìmúdájú | koodu nkwenye* | koodu nyocha* | koodu nkwado* |
    koodu nchekwa* | koodu mbanye* | koodu nbanye* | koodu otu ugboro* | ikhodi yokuqinisekisa* |
    ikhodi yokuphepha* | ikhodi yokungena* | ikhodi yokusebenza kanye | ikhodi yesikhashana |
    iphasiwedi yesikhashana | ikhowudi yokuqinisekisa* | ikhowudi yokungena* | ikhowudi yokhuseleko* |
    ikhowudi yexesha elinye | kaody fanamarinana* | kaody fanamafisana* | kaody fidirana* | fango fanamarinana* |
    kaody fampiasa indray mandeha | kaody fiarovana* |
    ikhodi yakho yokuqinisekisa* | ikhodi yakho yokungena* | ikhodi yakho yokuphepha* | ikhowudi yakho yokuqinisekisa* | ikhowudi yakho yokungena* |
    kode yawe yo kwemeza | lambarka xaqiijintaada
  `),
  codeWords: words(`
    koodh | koodhka | koodhkan | koodhkaaga | koodka | koodkan | kode yawe | iyi kode | lambar | lambobin |
    lambar ku | kóòdù | kóòdù rẹ | koodu | koodu gị | ikhodi | ikhodi yakho | ikhowudi | ikhowudi yakho | kaody |
    kaodinao | kaodinareo
  `),
  passwords: words(`
    furaha sirta | erayga sirta | ijambo ry'ibanga | kalmar sirri | kalmar wucewa | ọ̀rọ̀ aṣínà | ọ̀rọ̀ ìgbaniwọlé |
    okwuntughe | paswọọdụ | iphasiwedi | iphaswedi | tenimiafina | teny miafina
  `),
  numberWords: words(`
    lambarka | lambarkan | umubare | lamba | nọ́ńbà | nọmba | inombolo | inani | laharana
  `),
  otherNumbers: words(`
    lambarka dalabka | dalabka lambar | rasiidh | lambarka taleefanka | taleefan | kuuboon | tikidh |
    umubare wa komande | komande | fagitire | numero ya telefone |  itike | lambar oda | lambar odar* |
    rasit* | lambar waya | lambar tikiti* | nọ́ńbà fóònù | nọ́ńbà àṣẹ | rìsíìtì | nọmba ịtụ* | nọmba ekwentị |
    inombolo yocingo | inombolo ye oda | i invoyisi | ithikithi | ikhodi yeposi | ikhodi yesaphulelo |
    inombolo yefowuni | inombolo yomyalelo | laharana baiko | faktiora | laharana finday | tapakila |
    kaody fihenam bidy
  `),
  trade: words(`
    qiimo dhimis* | duulimaad* | hoteel* | igabanyirizwa | indege | rangwame* | jirgin sama | otal | ẹ̀dínwó* |
    bàálù | mbelata ego | ụgbọ elu | isaphulelo* | indiza | ihhotela | ihotele | fihenam bidy* | fiaramanidina |
    hotely
  `),
  enter: words(`
    geli koodhka | geli lambarka | ku qor | isticmaal | isticmaal koodhkan | andika iyi kode | shyiramo |
    koresha iyi kode | koresha | shigar da | yi amfani da | rubuta | tẹ kóòdù | tẹ̀ ẹ́ | fi sínú | lò ó | tinye |
    jiri koodu | pịnye | dee koodu | faka | bhala | sebenzisa | ngenisa | fakela | ampidiro | ampiasao | soraty |
    apetaho |
    injiza | injiza iyi kode
  `),
  places: words(`
    bogga | daaqadda | foomka | barnaamijka | mareegta | biraawsarka | urupapuro | porogaramu | idirishya | shafin |
    shafi | akwatin | burauza | ojú ewé | ojú ìwé | àpótí | ibe edokwubere | ihuakwụkwọ | ngwa | ikhasi |
    ibhokisi | ifomu | isiphequluli | uhlelo lokusebenza | iphepha | isikhangeli | pejy | efajoro | tranonkala |
    mpitety
  `),
  access: words(`
    akoon* | qalab cusub | gelitaan* | aqoonsi* | amniga | diiwaangelin* | konti yawe | kwinjira | igikoresho gishya |
    umwirondoro | umutekano | asusu* | na'ura | tsaro | rajista | àkàǹtì* | àpamọ́* | ìwọlé | ààbò | ìforúkọsílẹ̀ |
    akaụntụ* | ịbanye | nchekwa | ndebanye aha | akhawunti* | ukungena | ukuphepha | ukubhalisa | ubunikazi |
    ukhuseleko | kaonty* | fidirana | fiarovana | fisoratana anarana
  `),
  disclaims: words(`
    haddii aadan | adigu haddaanad | iska indha tir | iska dhaaf | iska illow | si khalad ah | qof kale |
    niba atari wowe | niba utasabye | irengagize | wirengagize | ku bw'ikosa | undi muntu | idan ba ku nema ba |
    idan ba kai | yi watsi da | bisa kuskure | wani mutum | bí kì í bá ṣe ìwọ | bí o kò bá béèrè | tí kì í bá ṣe ìwọ |
    má kà á sí | fojú fò ó | ní àṣìṣe | ẹlòmíràn | ọ bụrụ na ị rịọghị | ọ bụrụ na ọ bụghị gị | leghara ya anya |
    n'amaghị ama | onye ọzọ | uma kungewena | uma ungacelanga | ungakunaki | sicela ungawunaki | ngephutha |
    omunye umuntu | ukuba asinguwe | ukuba awucelanga | wutyeshele | ngempazamo | raha tsy ianao | raha tsy nangataka |
    aza raharahaina | tsy raharahao | tsinontsinoavy | fahadisoana
  `),
  secrecy: words(`
    qof kale ha | ha la wadaagin | cidna | weligaa | ntukayisangize | ntugire uwo | na rimwe | kada ku raba |
    kada ka raba | kada ku ba kowa | ba za mu taɓa | ẹnikẹ́ni | a kò ní béèrè | ekesakwala | onye ọ bụla | ungabelani |
    ngeke sicele | musa ukunika | ungabelani nabani | soze sicele | aza zaraina | aza omena | na iza na iza |
    tsiambaratelo
  `),
  spent: words(`
    waa la isticmaalay | wuu dhacay | byararangiye | an riga an yi amfani | ya ƙare | ti lò ó | ti parí | agwụla |
    isiphelelwe isikhathi | isetshenzisiwe | iphelelwe lixesha | lany daty | efa nampiasaina
  `),
  meetings: words(`kulan* | inama | ìpàdé | ọgbakọ | umhlangano | intlanganiso | fivoriana`),
  verify: words(`
    xaqiiji* | hubinta iimaylka | hawlgeli akoonka* | hawlgelin* | firfircooni* | emeza konti* | emeza imeyili* |
    emeza aderesi* | emeza imeri* | emeza ko | kwemeza* | hamya konti* | tangiza konti* | tabbatar* | tantance* |
    kunna asusu* | fìdí múlẹ̀ | fìdímúlẹ̀ | fi ìdí múlẹ̀ | fi ìdí àdírẹ́ẹ̀sì* | fidájú | fi dájú | mú dájú | ìmúdájú |
    ìfìdímúlẹ̀ | ìfìdíòdodomúlẹ̀ | jẹ́rìísí* | mú ṣiṣẹ́ | mú àkàǹtì* | jẹrisi* | fidi mulẹ | nkwenye | kwenye email* |
    kwado email* | kwado adreesị* | kwado akaụntụ* | kwado na | gosi na | nyochaa email* | nyochaa adreesị* |
    gbalite akaụntụ* | rụọ ọrụ akaụntụ* | qinisekisa* | ukuqinisekisa* | uqinisekise* | isiqinisekiso |
    yenza i akhawunti isebenze | vula i akhawunti | yenza iakhawunti* | hanamarin* | hamarin* | manamarin* |
    fanamarin* | hamafis* | hanamafis* | manamafis* | fanamafis* | hawlgeliso akoonka* | wemeze konti* |
    wemeze imeyili* | wemeze aderesi* | yemeze konti* | gukoresha konti yawe | fìdí ímeèlì* | fìdí àdírẹ́ẹ̀sì* |
    fìdí àkàǹtì* | hampandehanana ny kaont* | ampandehano ny kaont* | alefaso ny kaont* | aqbal casuumad* |
    emera ubutumire* | kwemera ubutumire* | karɓi gayyata* | gba ìpè* | nabata ọkpụkpọ* | nakwere ọkpụkpọ* |
    yamukela isimemo* | yamkela isimemo* | ekeo ny fanasana* | hanaiky ny fanasana*
  `),
  signIn: words(`
    soo gal* | gal akoonka* | gal koontada* | gelitaanka akoonka* | galitaan* | injira muri konti* | injira ubu |
    kwinjira muri konti* | kwinjira kuri konti* | shiga asusu* | shiga yanzu | shiga cikin asusu* | buwọlé | wọlé sí* |
    wọlé nísisìyí | ìbuwọlé | wọle si akọọlẹ* | banye | ịbanye | nbanye | mbanye | ngena ngemvume* |
    ukungena ngemvume* | ngena ku akhawunti* | ngena manje | ngena kwi akhawunti* | ngena kwiakhawunti* | ukungena kwi |
    ukungena kwakho | midira izao | rohy fidirana* | banye n'akaụntụ* | ịbanye n'akaụntụ* | hiditra amin'ny kaont* |
    hiditra ao amin'ny kaont* | midira amin'ny kaont* | midira ao amin'ny kaont* | miditra amin'ny kaont* |
    fidirana amin'ny kaont* | soo gasho* | aad u gasho akoonka* | ungene ku akhawunti* | ungene kwi akhawunti* |
    ungene ngemvume* | hidirana amin'ny kaont* | hidirana ao amin'ny kaont*
  `),
  reset: words(`
    furaha sirta ah oo cusub | furaha cusub | beddel furaha* | bedel furaha* | beddel erayga* | bedel erayga* |
    dib u deji* | dib u dajin* | dib u habee* | dib u cusboonaysii* | erayga sirta ah ee cusub | erey sir ah oo cusub |
    ilaawday erayga* | ilowday furaha* | hindura ijambo* | guhindura ijambo* | ijambo ry'ibanga rishya |
    ijambobanga rishya | wibagiwe ijambo* | gusubizaho ijambo* | shyiraho ijambo* | sake saita* | sake saiti* |
    canza kalmar* | canja kalmar* | sauya kalmar* | sabuwar kalmar* | sabunta kalmar* | manta kalmar* | saita kalmar* |
    ṣàtúntò* | àtúntò* | tún ọ̀rọ̀ aṣínà* | tún ọ̀rọ̀aṣínà* | ọ̀rọ̀ aṣínà tuntun | ọ̀rọ̀aṣínà tuntun |
    ọ̀rọ̀ ìgbaniwọlé tuntun | ọ̀rọ̀ ìpamọ́ tuntun | yí ọ̀rọ̀ aṣínà* | yí ọ̀rọ̀ ìgbaniwọlé* | yí ọ̀rọ̀ ìpamọ́* |
    gbàgbé ọ̀rọ̀* | ìyípadà ọ̀rọ̀* | tọgharịa* | ịtọgharị* | megharịa okwuntughe* | gbanwee okwuntughe* |
    ịgbanwe okwuntughe* | gbanwee paswọọdụ* | okwuntughe ọhụrụ | paswọọdụ ọhụrụ | chefuo okwuntughe* |
    chefuru okwuntughe* | setha kabusha* | ukusetha kabusha* | hlela kabusha* | ukuhlela kabusha* |
    shintsha iphasiwedi* | ukushintsha iphasiwedi* | iphasiwedi entsha* | ukhohlwe iphasiwedi* | dala iphasiwedi* |
    seta kwakhona* | ukuseta kwakhona* | setha kwakhona* | ukusetha kwakhona* | cwangcisa kwakhona* |
    tshintsha iphaswedi* | ukutshintsha iphaswedi* | iphaswedi entsha* | ulibele iphaswedi* | tenimiafina vaovao* |
    teny miafina vaovao* | hanova ny tenimiafin* | hanova ny teny miafin* | ovay ny tenimiafin* | ovay ny teny miafin* |
    hanolo ny tenimiafin* | manova ny tenimiafin* | manova teny miafin* | fanovana tenimiafin* |
    fanovana ny tenimiafin* | hamerina ny tenimiafin* | famerenana tenimiafin* | famerenana ny tenimiafin* |
    adino ny tenimiafin* | hadino ny tenimiafin* | hadinonao ny tenimiafin* | hadinonao ny teny miafin* |
    dejiso furaha* | dejiso erayga* | dejinta furaha* | furaha sirta ah ee cusub | dhig erayga sirta* |
    usethe iphasiwedi* | usethe kabusha* | ushintshe iphasiwedi* | uhlele kabusha* | usete iphaswedi* |
    usete kwakhona* | utshintshe iphaswedi* | hametraka ny tenimiafin* | hametrahana ny tenimiafin* |
    hametraka tenimiafin* | hamerenana ny tenimiafin* | hamerenana ny teny miafin* | hanovana ny tenimiafin* |
    hanovana ny teny miafin* | hamorona tenimiafin* | furaha sirta cusub | erayga sirta cusub | ereyga sirta cusub |
    furaha sirta ah cusub
  `),
  unsubscribe: words(`
    iska saar liiska | ka bax liiska* | jooji iimaylada* | jooji emaillada | ka noqo iska diiwaangelinta |
    kwivana ku rutonde | kwiyandukuza | hagarika kwakira* | hagarika ubutumwa | fita daga jerin* | cire rajista* |
    soke rajista* | daina karɓar* | fita daga rajista* | yọ orúkọ* | fagilé ìforúkọsílẹ̀* | dá gbígba* |
    dẹ́kun gbígba* | má fi ránṣẹ́ mọ́ | wepụ aha* | kwụsị ịnata* | kagbuo ndebanye* | wepụ onwe gị | zikhiphe |
    yeka ukuthola* | yekela ukuthola* | khansela ukubhalisa* | yeka ukubhalisa* | zikhuphe | yeka ukufumana* |
    rhoxisa ukubhalisa* | hiala amin'ny lisitra* | hiala amin'ny fisoratana* | hampitsahatra ny fandefasana* |
    tsy te handray intsony* | ajanony ny mailaka* | hiala amin'ny gazety* | aadan rabin iimayl* |
    aadan rabin inaad hesho* | ma rabtid iimayl* | utagishaka kwakira* | ba ka son karɓar* | ba kwa son karɓar* |
    ba ka so ka karɓi* | kò bá fẹ́ gba àwọn ímeèlì* | kò bá fẹ́ gba ímeèlì* | kò fẹ́ gba ímeèlì* | chọghị ịnata* |
    achọghị ịnata* | ungasafuni ukuthola* | awusafuni ukuthola* | akusafuni ukufumana* | awusafuni ukufumana* |
    tsy te handray ireo mailaka* | tsy te handray mailaka* | tsy maniry handray* | haddii aadan rabin iimayl* |
    haddii aadan rabin inaad hesho* | hagarika imenyesha* | hagarika imeyili* | kureka kwakira* | reka kwakira* |
    dá ìfitónilétí dúró | dá àwọn ìfitónilétí dúró | dá ímeèlì dúró | kwụsị ọkwa* | kwụsị ozi* |
    ajanony ny fampandrenesana* | atsaharo ny fampandrenesana* | atsaharo ny mailaka* | uyeke ukuthola* |
    ukuyeka ukuthola* | ukuyeka ukufumana* | uyeke ukufumana* | ịchọghị ịnata* | ịchọghịzi ịnata* | joojiso iimayl* |
    joojin iimayl* | joojinta iimayl*
  `),
  clickHere: words(`
    halkan | halkan guji | guji halkan | riix halkan | sii wad | kanda hano | hano | kanda | komeza | danna nan |
    nan | latsa nan | ci gaba | tẹ ibí | tẹ ibi yìí | tẹ̀ ẹ́ níbí | tẹ̀síwájú | pịa ebe a | pịa | gaa n'ihu |
    chofoza lapha | lapha | qhubeka | cofa apha | apha | tsindrio eto | kitiho eto | eto | tohizo
  `),
  expires: words(`
    wuu dhacayaa | dhacaya | gudahood | shaqaynaysaa | izarangira | irarangira | igomba gukoreshwa | mu gihe cya |
    zai ƙare | za ta ƙare | cikin | yóò parí | yóò dópin | kò ní ṣiṣẹ́ mọ́ | láàárín | ga agwụ | ga emebi | n'ime |
    izophelelwa yisikhathi | iphelelwa yisikhathi | isebenza imizuzu | iza kuphelelwa | iphelelwa lixesha |
    ho lany daty | mahazo ampiasaina | ao anatin'ny | hatramin'ny |
    manan kery | iphelelwa | izophela
  `),
  seconds: words(`
    ilbiriqsi* | amasegonda | daƙiƙa* | sakan* | ìṣẹ́jú àáyá | sekọnd* | imizuzwana | amasekhondi | segondra
  `),
  minutes: words(`
    daqiiqo* | daqiiqadood | iminota | mintuna | minti | ìṣẹ́jú | nkeji | imizuzu | amaminithi | minitra |
    minota | emizuzwini | kwimizuzu | amaminitsi
  `),
  hours: words(`
    saacadood | saacado | saac | amasaha | awanni | awoyi | sa'o'i | wákàtí | awa | amahora | iiyure | adiny |
    isaha | iyure
  `),
  days: words(`maalmood | maalin | iminsi | kwanaki | ọjọ́ | ụbọchị | izinsuku | iintsuku | andro`),
  wrote: words(`
    ayaa qoray | yanditse | ya rubuta | ta rubuta | kọ̀wé | dere akwụkwọ | ubhale | wabhala | ubhalile | nanoratra
  `),
  fromLabels: words(`
    ka socda | ka timid | biturutse kuri |  láti ọ̀dọ̀ | site n'aka | kusuka ku | ivela ku | avy amin'ny |
    nandefa
  `),
  sentLabels: words(`
    la diray | taariikhda | mawduuca | byoherejwe | itariki | an aika | kwanan wata | ọjọ́ tí a fi ránṣẹ́ | ezigara |
    okwu isi | kuthunyelwe | isihloko | ithunyelwe | umxholo | nalefa | lohateny
  `),
  quoteTitles: words(`
    fariinta asalka ah | ubutumwa bw'umwimerere | asalin saƙo | iṣẹ́ àkọ́kọ́ | ozi mbụ | umyalezo wangempela |
    umyalezo wokuqala | hafatra voalohany
  `),
  forwardTitles: words(`
    fariin la gudbiyay | ubutumwa bwoherejwe | saƙon da aka tura | ozi ebugara | umyalezo odlulisiwe |
    umyalezo ogqithisiweyo | hafatra nalefa
  `),
  sentFrom: words(`
    laga soo diray | byoherejwe kuri | an aika daga | a fi ránṣẹ́ láti | ezitere na | kuthunyelwe kusuka |
    ithunyelwe ngo | nalefa avy amin'ny
  `),
};
