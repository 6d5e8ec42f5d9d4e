/**
 * What boards write around links: petitions that count a signature once it is confirmed, forums whose topics are watched,
 * searches and prices that are watched, classified ads, polls. In all languages together, for each is a phrase or two.
 */
import { words } from "./language.ts";
import type { Noun } from "./link-nouns.ts";
import type { LinkPhrases } from "./link-phrases.ts";

/** Each of the first with each of the second behind it. */
function pairs(first: string, second: string): readonly string[] {
  return words(first).flatMap((one) => words(second).map((other) => `${one} ${other}`));
}

/** A signature under a petition, which is confirmed as an address is; one under a document is asked for in other words. */
const SIGNATURES_CONFIRMED: readonly string[] = [
  ...pairs("confirm | verify | validate | activate", "your signature | my signature"),
  ...pairs(
    "unterschrift | mitzeichnung | unterzeichnung",
    "bestätigen | zu bestätigen | verifizieren | freischalten | gültig machen | zählt | gezählt wird | wird gezählt | wird erst | gültig wird",
  ),
  ...pairs(
    "bestätige deine | bestätigen sie ihre | ja ich bestätige meine",
    "unterschrift | mitzeichnung | unterzeichnung",
  ),
  ...pairs(
    "confirmer | confirmez | confirme | valider | validez | valide",
    "votre signature | ma signature | ta signature | la signature",
  ),
  ...pairs(
    "votre signature | ta signature",
    "soit prise en compte | soit comptabilisée | soit validée | n'est pas encore",
  ),
  ...pairs(
    "confirmar | confirma | confirme | confirmo | validar | valida | valide | verificar | verifica",
    "mi firma | tu firma | su firma | la firma",
  ),
  ...pairs("tu firma | su firma", "cuente | sea válida | no cuenta | aún no | todavía no | no será"),
  ...pairs(
    "conferma | confermare | confermo | convalida | convalidare | convalido",
    "la firma | la tua firma | la mia firma | la sua firma",
  ),
  ...pairs("tua firma | sua firma", "non è ancora | sia valida | sia conteggiata | venga conteggiata"),
  ...pairs(
    "handtekening | ondertekening",
    "bevestigen | te bevestigen | valideren | te valideren | telt | telt pas",
  ),
  ...pairs(
    "bevestig | bevestigt",
    "je handtekening | uw handtekening | mijn handtekening | je ondertekening | uw ondertekening",
  ),
  ...pairs(
    "bekräfta | verifiera",
    "din underskrift | min underskrift | underskriften | din namnteckning | min namnteckning",
  ),
  ...pairs(
    "bekræft | bekræfte | bekreft | bekrefte",
    "din underskrift | min underskrift | underskriften | din støtte | min støtte",
  ),
  ...pairs("vahvista | vahvistan | vahvistaaksesi", "allekirjoitus* | allekirjoituk*"),
  ...pairs("kinnita | kinnitage | kinnitan | kinnitada", "oma allkir* | allkir*"),
  ...pairs(
    "apstiprināt | apstipriniet | apstiprini | apstiprinu",
    "parakst* | savu parakst* | jūsu parakst* | manu parakst*",
  ),
  ...pairs("patvirtinti | patvirtinkite | patvirtink | patvirtinu", "paraš* | savo paraš* | jūsų paraš*"),
  ...pairs(
    "potwierdź | potwierdzam | potwierdzić | potwierdzenie | zweryfikuj",
    "podpis* | swój podpis | mój podpis",
  ),
  ...pairs(
    "potvrdit | potvrďte | potvrzuji | potvrzení | potvrdiť | potvrdzujem | potvrdenie | potvrďte prosím",
    "podpis* | svůj podpis | můj podpis | svoj podpis | môj podpis",
  ),
  ...pairs("potrdi | potrdite | potrjujem | potrditev | potrditi", "podpis* | svoj podpis | vaš podpis"),
  ...pairs(
    "potvrdi | potvrdite | potvrđujem | potvrda | potvrdili | potvrditi",
    "potpis* | svoj potpis | vaš potpis",
  ),
  ...pairs("потврди | потврдите | потврђујем | потврда", "потпис* | свој потпис | ваш потпис"),
  ...pairs(
    "aláírás | aláírásom | aláírásod | aláírásomat | aláírását | aláírásodat",
    "megerősítés* | megerősítem | érvényesítés*",
  ),
  ...pairs("erősítsd meg | erősítse meg | megerősítem", "az aláírás* | aláírás*"),
  ...pairs(
    "confirmă | confirmați | confirm | confirmare | confirmarea | validează | validați | confirmă ți | confirmați vă",
    "semnătur*",
  ),
  ...pairs(
    "потвърди | потвърдете | потвърждавам | потвърждение на | потвърждаване на",
    "подпис* | своя подпис",
  ),
  ...pairs(
    "подтвердить | подтвердите | подтверди | подтверждаю | подтверждение",
    "подпись | подписи | свою подпись | вашу подпись | мою подпись",
  ),
  ...pairs(
    "підтвердити | підтвердьте | підтверди | підтверджую | підтвердження",
    "підпис | підпису | свій підпис | ваш підпис | мій підпис",
  ),
  ...pairs("imzanızı | imzanı | imzamı | imzayı", "onayla* | doğrula*"),
  ...pairs(
    "επιβεβαίωσε | επιβεβαιώστε | επιβεβαίωση | επιβεβαιώνω",
    "την υπογραφή | της υπογραφής | υπογραφής | υπογραφή",
  ),
];

/** When it counts. */
const SIGNATURES_COUNTED = words(`
  signature only counts | signature will only be counted | signature will not be counted | signature isn't counted | signature to count |
  signature to be counted | underskrift räknas | namnteckning räknas | underskrift tæller | støtte tæller | underskriften teller | underskrift teller |
  allekirjoituksesi lasketaan | allekirjoituksesi otetaan huomioon | allkiri läheb arvesse | allkiri arvesse läheks | paraksts tiktu ieskaitīts |
  paraksts tiks ieskaitīts | parašas būtų įskaitytas | parašas bus įskaitytas | podpis zostanie zaliczony | podpis zostanie doliczony | podpis będzie ważny |
  podpis bude započ* | podpis se započ* | podpis sa započ* | podpis bude platný | podpis bo štel | podpis bo upoštevan | potpis se računa | potpis će biti važeći |
  potpis će biti uvažen | aláírásod csak | aláírása csak | semnătura ta să fie | semnătura dumneavoastră să fie | semnătura dvs să fie | се зачете подпис* |
  подписът ви да бъде зачетен | подписът ви ще бъде зачетен | подпись будет учтена | подпись была учтена | подпись будет засчитана | підпис було зараховано |
  підпис буде зараховано | imzanızın sayılması | imzanızın geçerli | imzanın sayılması | μετρήσει η υπογραφή |
  署名を確認 | 署名の確認 | 署名を有効に | 署名が完了 | 署名を完了 | 确认您的签名 | 确认签名 | 确认您的联署 | 确认联署 | 確認您的連署 | 確認連署 | 確認您的簽名 |
  서명을 확인 | 서명 확인 | 서명이 완료 | 서명을 완료 | 동의가 최종 | xác nhận chữ ký | konfirmasi tanda tangan | konfirmasikan tanda tangan | sahkan tandatangan
  `);

/** What is published or starts to watch once it is confirmed. */
const LISTINGS_CONFIRMED = words(`
  this link to sign the petition | this link to sign this petition | to publish your ad | to publish your advert | to publish your listing | to publish your posting |
  to publish your classified | ad will be published once | ad will be published after | ad is not online yet | anzeige veröffentlicht wird | anzeige zu veröffentlichen |
  anzeige online geht | anzeige freizuschalten | anzeige freigeschaltet wird | inserat freizuschalten | inserat veröffentlicht wird | inserat zu veröffentlichen |
  pour publier votre annonce | mettre votre annonce en ligne | pour la mettre en ligne | para publicar tu anuncio | para publicar su anuncio | para publicar el anuncio |
  per pubblicare l'annuncio | per pubblicare il tuo annuncio | per pubblicare il suo annuncio | para publicar o anúncio | para publicar seu anúncio | para publicar o seu anúncio |
  je advertentie online | uw advertentie online | advertentie te plaatsen | advertentie te publiceren | annonsen publiceras när | annons publiceras när |
  for at offentliggøre annoncen | annoncen bliver vist når | publiser annonsen | for å publisere annonsen | ilmoitus julkaistaan kun | ilmoituksesi julkaistaan kun |
  kuulutuse avaldamiseks | lai publicētu sludinājumu | kad skelbimas būtų paskelbtas | aby opublikować ogłoszenie | inzerát zveřejníme až | inzerát zverejníme keď |
  za objavo oglasa | biste objavili oglas | da bi oglas bio objavljen | hirdetés megjelenéséhez | hirdetés feladásához | pentru a publica anunțul | anunțul să fie publicat |
  да публикувате обявата | обявата да бъде публикувана | чтобы опубликовать объявление | объявление будет опубликовано после | щоб опублікувати оголошення |
  оголошення буде опубліковано після | ilanınızın yayınlanması | ilanınızın yayına girmesi | δημοσιευτεί η αγγελία | δημοσίευση της αγγελίας |
  广告将在确认后 | 掲載を開始するには | đăng tin của bạn
`);

/** What is watched for its receiver: offers, prices, what others write. Confirmed, and given up. */
const WATCHES = words(`
  job alert | job alerts | jobs alert | price alert | price alerts | price watch | property alert | property alerts | search alert | search alerts | saved search |
  saved searches | search agent | search agents | vacancy alert | stellenabo* | job abo | job abos | jobabo* | jobagent* | job agent* | jobmail* | suchagent* |
  suchauftrag* | suchaufträge* | preisalarm* | preiswecker* | preisagent* | alerte emploi | alertes emploi | alerte prix | alerte immo | alerte e mail |
  alerta de empleo | alertas de empleo | alerta de precio | alerta de precios | alerta de búsqueda | búsqueda guardada | avviso di lavoro | avviso di ricerca |
  ricerca salvata | avviso prezzo | avviso di prezzo | alerta de emprego | alertas de emprego | alerta de vagas | alerta de preço | pesquisa salva | pesquisa guardada |
  zoekopdracht* | vacature alert* | prijsalert* | jobbevakning* | prisbevakning* | sökbevakning* | bevakning | bevakningen | prisagent* | søgeagent* | boligagent* |
  lagret søk | lagrede søk | søkevarsel* | jobbvars* | prisvars* | hakuvahti* | hakuvahdi* | hakuvahte* | hintavahti* | hintavahdi* | työpaikkavahti* | työpaikkavahdi* |
  tööpakkumiste teavitus* | otsinguagen* | meklēšanas aģent* | darba piedāvājumu paziņojum* | hlídacího psa | hlídací pes | hlídání ceny | hlídání cen | strážneho psa |
  strážny pes | stráženie ceny | állásfigyelő* | árfigyelő* | hirdetésfigyelő* | keresőügynök* | alerta de joburi | alertă joburi | căutare salvată | автопоиск* |
  сохранённый поиск | збережений пошук | iş alarm* | fiyat alarm* | arama alarm* | 求人アラート | 値下がり通知 | 价格提醒 | 职位提醒 | 채용 알림
`);

/** No more of what others write to a topic, of what a watch finds, of a poll. */
const UNWATCHING: readonly string[] = [
  ...pairs(
    "no longer wish to | no longer want to | don't want to | do not want to | do not wish to | no longer like to",
    "watch | follow | monitor | be subscribed to this",
  ),
  ...pairs(
    "unfollow | unwatch | stop watching | stop following | mute",
    "topic | thread | forum | discussion | this | conversation",
  ),
  ...pairs(
    "ne souhaitez plus | ne voulez plus | ne désirez plus | ne souhaites plus | ne veux plus",
    "suivre | surveiller | être notifié | être averti",
  ),
  ...pairs(
    "ya no desea | ya no deseas | ya no quiere | ya no quieres | no desea | no deseas | no quiere | no quieres",
    "seguir este | seguir esta | seguir el | seguir observando | seguir recibiendo | observar | vigilar",
  ),
  ...pairs(
    "non desideri più | non vuoi più | non desidera più | non vuole più",
    "seguire | controllare | monitorare",
  ),
  ...pairs(
    "não deseja | já não deseja | já não quer | não deseja mais | não quer mais | não quiser mais | não desejar mais",
    "seguir | acompanhar | observar | monitorizar",
  ),
  ...pairs(
    "ikke længere ønsker at | ikke længere vil | ikke lenger ønsker å | ikke lenger vil",
    "overvåge | overvåke | følge",
  ),
  ...pairs("nie chcesz już | nie chcesz dłużej | nie chcesz | nie życzysz sobie", "obserwować | śledzić"),
  ...pairs(
    "již nechcete | už nechcete | nechcete | již nechceš | už nechceš",
    "toto téma sledovat | téma sledovat | sledovat | dále sledovat | túto tému sledovať | tému sledovať | sledovať",
  ),
  ...pairs(
    "nem szeretnéd tovább | nem szeretné tovább | nem akarod tovább | nem kívánja tovább | már nem szeretnéd",
    "figyelni | követni",
  ),
  ...pairs(
    "nu mai doriți să | nu mai dorești să | nu mai vreți să | nu mai vrei să",
    "urmăriți | urmărești | supravegheați",
  ),
  ...pairs(
    "не желаете повече да | не искате повече да | вече не желаете да | вече не искате да",
    "следите | наблюдавате",
  ),
  ...pairs(
    "больше не хотите | не хотите больше | больше не желаете | не желаете больше | не хотите",
    "следить",
  ),
  ...pairs(
    "більше не бажаєте | більше не хочете | не бажаєте більше | не хочете більше",
    "стежити | слідкувати",
  ),
  ...pairs("takip etmek | izlemek", "istemiyorsan*"),
  ...pairs(
    "δεν επιθυμείτε πλέον να | δεν θέλετε πλέον να | δεν θέλεις πλέον να",
    "παρακολουθείτε | παρακολουθείς | ακολουθείτε",
  ),
  ...words(`
    отказаться от подписки | отписаться от темы | не следить за темой | 不想再关注 | 不再关注 | 取消关注 | 不想再追蹤 | 取消追蹤 | 取消關注 |
    any more invitations | no more invitations | further invitations | keine weiteren einladungen | plus recevoir d'invitation | plus recevoir d'invitations |
    plus recevoir aucune invitation | más invitaciones | ricevere altri inviti | ricevere ulteriori inviti | mais convites | geen uitnodigingen meer |
    geen verdere uitnodigingen | inga fler inbjudningar | ikke flere invitationer | ikke flere invitasjoner | enempää kutsuja | więcej zaproszeń | další pozvánky |
    ďalšie pozvánky | több meghívó* | alte invitații | больше приглашений | більше запрошень | başka davet | which lists to be subscribed | lists you are subscribed to |
    personal preferences page | welche listen sie | auf welche listen | quelles listes
  `),
];

/** Gives up or changes what is watched, from the letter that it brought. */
const WATCHES_ENDED: readonly string[] = [
  ...pairs(
    "delete | cancel | remove | stop | pause | edit | deactivate | disable | turn off",
    "alert | this alert | your alert | my alert | job alert | this job alert | your job alert | price alert | this price alert | your price alert | saved search | this saved search | your saved search | this search | search agent",
  ),
  ...pairs(
    "suchauftrag | suchagent | suchagenten | jobagent | jobagenten | job agent | job abo | jobabo | stellenabo | jobmail | preisalarm | preiswecker | preisagent",
    "löschen | bearbeiten | ändern | beenden | deaktivieren | pausieren | anpassen | verwalten",
  ),
  ...pairs(
    "supprimer | modifier | désactiver | suspendre | arrêter | gérer",
    "cette alerte | mon alerte | votre alerte | l'alerte | mes alertes | vos alertes",
  ),
  ...pairs(
    "eliminar | editar | borrar | desactivar | cancelar | modificar | pausar | excluir | apagar | desativar | alterar | remover",
    "alerta | esta alerta | la alerta | mi alerta | tu alerta | este alerta | o alerta | meu alerta | seu alerta | mis alertas",
  ),
  ...pairs(
    "elimina | modifica | disattiva | cancella | sospendi | gestisci",
    "avviso | questo avviso | l'avviso | ricerca salvata | la ricerca salvata | alert",
  ),
  ...pairs(
    "zoekopdracht | vacature alert | job alert | prijsalert | deze zoekopdracht",
    "wijzigen | verwijderen | stopzetten | aanpassen | bewerken | pauzeren",
  ),
  ...pairs(
    "ta bort | ändra | avsluta | pausa | redigera | radera",
    "bevakning | bevakningen | jobbevakning* | prisbevakning* | sökbevakning*",
  ),
  ...pairs(
    "slet | ret | rediger | afmeld | stop | slett | endre | stans",
    "jobagent* | søgeagent* | boligagent* | prisagent* | lagret søk | søket | jobbvars* | prisvars* | søkevarsel*",
  ),
  ...pairs(
    "poista | muokkaa | keskeytä | lopeta | peruuta",
    "hakuvahti* | hakuvahdi* | hintavahti* | hintavahdi* | työpaikkavahti* | työpaikkavahdi*",
  ),
  ...pairs(
    "edytuj | usuń | wyłącz | zmień | wstrzymaj",
    "powiadomieni* | to powiadomieni* | alert | ten alert | subskrypcj*",
  ),
  ...pairs(
    "upravit | zrušit | smazat | vypnout | pozastavit | upraviť | zrušiť | zmazať | vypnúť",
    "hlídacího psa | hlídání* | strážneho psa | stráženie*",
  ),
  ...pairs(
    "értesítő | hirdetésfigyelő | állásfigyelő | árfigyelő | keresőügynök",
    "módosítása | törlése | kikapcsolása | leállítása | szüneteltetése",
  ),
  ...pairs("șterge | modifică | editează | dezactivează", "alerta | această alertă | căutarea salvată"),
  ...pairs("изменить | удалить | отключить | настроить", "подписку | автопоиск* | сохранённый поиск"),
  ...pairs("alarmı | bu alarmı | iş alarmını | fiyat alarmını", "düzenle* | sil | silin | kapat* | durdur*"),
];

export const BOARDS: LinkPhrases = {
  verify: [...SIGNATURES_COUNTED, ...LISTINGS_CONFIRMED],
  signIn: [],
  reset: [],
  unsubscribe: [...UNWATCHING, ...WATCHES_ENDED],
  approve: [],
  deny: [],
};

/** Whoever confirms a signature under a petition or a watch for offers says that it is theirs; what is watched comes by mail. */
export const BOARD_NOUNS: Readonly<Partial<Record<Noun, readonly string[]>>> = {
  address: [...SIGNATURES_CONFIRMED, ...SIGNATURES_COUNTED, ...LISTINGS_CONFIRMED, ...WATCHES],
  mail: [...UNWATCHING, ...WATCHES],
};
