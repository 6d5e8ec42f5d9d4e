/** What has a code or a number in the Germanic languages and the Celtic ones. */
import type { OtherCodes } from "./other-codes.ts";

export const GERMANIC_OTHER_CODES: readonly OtherCodes[] = [
  // English
  [
    "% code | % number | % no | % id | % reference",
    `discount | promo | promotion | voucher | coupon | gift | gift card | referral | offer | meeting | webinar | area
    | country | postal | dialling | centre | center | school | customer | client | contract | agreement | member |
    membership | subscriber | consumer | payer | taxpayer | booking | reservation | order | product | item | invoice
    | bill | receipt | tax | tariff | error | fault | vehicle | patient | student | pupil | employee | policy |
    claim | case | file | dossier | ticket | shipment | project | meter | installation | supply point | property |
    tenant | donor | household | garment | class | course | exam | applicant | candidate | permit | licence | branch`,
  ],
  [
    "% code | % number",
    `trip | ride | journey | flight | seat | table | vacancy | listing | ad | advert | store | outlet | shop | seller
    | route | lot | batch | machine | model | warranty | refund | return | repair | donation | campaign |
    certificate | document | report | league | tournament | depot | unit`,
  ],
  [
    "% number",
    `terminal | driver | rider | courier | application | cv | résumé | resume | request | petition |
    inspection | protocol | register | archive | platform | line | turn | plate | chassis | loan | mandate | player
    | character | team | workspace | instance | server | node | job | build | incident | change request |
    lottery ticket | asset | prescription | appointment | grievance | return request | refund request`,
  ],
  // German
  [
    "%code*",
    `fahrt | fahrten | reise | flug | sitzplatz | zimmer | tisch | filial | markt | händler | verkäufer | anzeigen |
    inserats | stellen | dokument | dokumenten | modell | retouren | rücksende | erstattungs | garantie | reparatur
    | spenden | kampagnen | chargen | abteilungs | kostenstellen | linien | routen | strecken | objekt | schul |
    klassen | kurs | mandanten | lieferanten | tarif | material | geschäfts | standort | warengruppen | patienten |
    schüler | studenten`,
  ],
  [
    "nummer %",
    `der fahrt | der buchung | der bestellung | der anzeige | der stelle | der bewerbung | des geräts | des antrags |
    des vertrags | des tickets | der rechnung`,
  ],
  [
    "%",
    `transportnummer* | bestandsnummer* | instanznummer* | standnummer* | automatennummer* | registernummer*`,
  ],
  // Dutch
  [
    "%code*",
    `rit | reis | vlucht | stoel | kamer | tafel | filiaal | winkel | verkopers | advertentie | vacature | batch |
    partij | document | model | retour | terugbetalings | garantie | reparatie | donatie | campagne | certificaat |
    afdelings | kostenplaats | route | lijn | object | school | klas | cursus | project | meter | patiënt | leerling
    | studenten | bestel | reserverings | leveranciers | vestigings`,
  ],
  [
    "nummer van %",
    `je rit | uw rit | de rit | de vlucht | de boeking | de bestelling | de advertentie | de vacature | de aanvraag |
    het contract | het apparaat | de melding`,
  ],
  ["%", `transportnummer* | instantienummer* | bestandsnummer* | automaatnummer*`],
  // Afrikaans
  [
    "%kode*",
    `rit | reis | vlug | winkel | tak | verkopers | advertensie | vakature | lot | dokument | model | terugbetalings
    | waarborg | skenking | sertifikaat | departement | roete | kliënt | kliënte | kontrak | lid | lidmaatskap |
    besprekings | bestel | bestelling | produk | faktuur | kwitansie | fout | pasiënt | leerder | studente | saak |
    polis | eis | meter | pakkie | projek | rekening | kursus`,
  ],
  // Danish and Norwegian
  [
    "%kode*",
    `tur | ture | rejse | reise | fly | plads | sete | sæde | værelses | rom | bord | butiks | butikk | filial |
    afdelings | avdelings | sælger | selger | annonce | annonse | job | jobb | stillings | parti | batch | dokument
    | model | modell | retur | garanti | reparations | reparasjons | donations | kampagne | kampanje | certifikat |
    sertifikat | rute | linje | kunde | medlems | ordre | produkt | vare | faktura | skole | klasse | kursus | kurs
    | projekt | prosjekt | sags | saks | bestillings | leverandør | måler | pasient | patient`,
  ],
  // Swedish
  [
    "%kod*",
    `res | rese | flyg | plats | rums | bords | butiks | filial | säljar | annons | jobb | parti | batch | dokument |
    modell | retur | återbetalnings | garanti | reparations | donations | gåvo | kampanj | certifikat | avdelnings |
    kostnadsställes | linje | kund | medlems | produkt | faktura | skol | klass | kurs | projekt | ärende | boknings
    | leverantörs | objekts | fastighets | mätar | patient`,
  ],
  ["%", `transportnummer* | autogironummer* | beståndsnummer*`],
  // Icelandic
  [
    "%kóð* | númer %",
    `ferðar | flug | sætis | herbergis | borðs | verslunar | útibús | seljanda | auglýsingar | starfs | lotu | skjals
    | gerðar | skila | endurgreiðslu | ábyrgðar | viðgerðar | vottorðs | deildar | leiðar | viðskiptavinar |
    samnings | félaga | bókunar | pöntunar | vöru | reiknings | kvittunar | villu | sjúklings | nemanda | máls |
    tryggingar | mælis | sendingar | verkefnis`,
  ],
  [
    "númer %",
    `umsóknar | ferilskrár | tækis | vélar | bílstjóra | beiðni | kvörtunar | skýrslu | skrár | hliðs | ökuskírteinis
    | bíls | láns | leikmanns | liðs | netþjóns | atviks | útgáfu | miða | lyfseðils`,
  ],
  // Irish
  [
    "uimhir % | cód %",
    `custaiméara | an chustaiméara | conartha | an chonartha | ballraíochta | áirithinte | ordaithe | an ordaithe |
    d'ordaithe | táirge | sonraisc | an tsonraisc | earráide | othair | mic léinn | cáis | an cháis | comhaid |
    polasaí | méadair | an mhéadair | beartáin | tionscadail | turais | an turais | do thurais | eitilte | na
    heitilte | siopa | an tsiopa | brainse | díoltóra | fógra | an fhógra | folúntais | baisce | doiciméid |
    barántais | roinne | bealaigh`,
  ],
  [
    "uimhir %",
    `suíocháin | seomra | boird | cv | iarratais | an iarratais | d'iarratais | gléis | sraithe | teirminéil |
    meaisín | tiománaí | cúiréara | gearáin | an ghearáin | tuairisce | ardáin | geata | scuaine | ceadúnais |
    iasachta | cuntais | imreora | foirne | freastalaí | teagmhais | ticéid`,
  ],
  // Welsh
  [
    "rhif % | rhif y % | cod %",
    `cwsmer | contract | aelod | aelodaeth | archeb | bwcio | cynnyrch | anfoneb | derbynneb | gwall | claf |
    myfyriwr | disgybl | achos | ffeil | polisi | hawliad | mesurydd | parsel | prosiect | taith | daith | hediad |
    siop | cangen | gwerthwr | hysbyseb | swydd | swp | dogfen | model | ad daliad | gwarant | rhodd | tystysgrif |
    adran | llwybr`,
  ],
  [
    "rhif % | rhif y %",
    `sedd | ystafell | bwrdd | cv | cais | dyfais | cyfresol | peiriant | gyrrwr | cludwr | cwyn | adroddiad |
    platfform | giât | ciw | trwydded | siasi | benthyciad | cyfrif | chwaraewr | tîm | gweinydd | digwyddiad |
    presgripsiwn | ymholiad`,
  ],
  ["rhif eich %", `taith | archeb | contract | cwsmer | cais | polisi | cwyn`],
];
