/**
 * Words around links of petitions, which count a signature once it is confirmed, and of classified ads, which appear then.
 * All languages together, because each has only a phrase or two.
 */
import { words } from "../language.ts";
import { pairs } from "../word-pairs.ts";
import type { Noun } from "./link-nouns.ts";
import type { LinkPhrases } from "./link-phrases.ts";
import { PREFERENCES, UNWATCHING, WATCHES, WATCHES_ENDED } from "./link-watches.ts";

/** Signatures of petitions, which are confirmed like an address. Signatures of documents are asked for in other words. */
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
  ...pairs("kinnita | kinnitage | kinnitan | kinnitada", "oma allkir* | minu allkir* | allkir*"),
  ...pairs(
    "apstiprināt | apstipriniet | apstiprini | apstiprinu",
    "parakst* | savu parakst* | jūsu parakst* | manu parakst*",
  ),
  ...pairs(
    "patvirtinti | patvirtinkite | patvirtink | patvirtinu",
    "paraš* | savo paraš* | jūsų paraš* | mano paraš*",
  ),
  ...pairs(
    "potwierdź | potwierdzam | potwierdzić | potwierdzenie | zweryfikuj",
    "podpis* | swój podpis | mój podpis",
  ),
  ...pairs(
    "potvrdit | potvrďte | potvrzuji | potvrzení | potvrdiť | potvrdzujem | potvrdenie | potvrďte prosím",
    "podpis* | svůj podpis | můj podpis | svoj podpis | môj podpis",
  ),
  ...pairs(
    "potrdi | potrdite | potrjujem | potrditev | potrditi",
    "podpis* | svoj podpis | vaš podpis | moj podpis",
  ),
  ...pairs(
    "potvrdi | potvrdite | potvrđujem | potvrda | potvrdili | potvrditi",
    "potpis* | svoj potpis | vaš potpis | moj potpis",
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
    "подпис* | своя подпис | моя подпис",
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

/** Reports to a city and comments on articles, which are passed on once their author confirms them. */
const REMARKS_CONFIRMED: readonly string[] = [
  ...pairs(
    "confirm | verify",
    "your report | my report | your comment | my comment | your review | my review | the report you just made | the update you wish to make",
  ),
  ...pairs(
    "bestätigen sie | bestätige",
    "ihre meldung | deine meldung | ihr anliegen | dein anliegen | ihren kommentar | deinen kommentar | ihre bewertung | deine bewertung",
  ),
  ...pairs("ihre meldung | deine meldung | kommentar", "bestätigen | zu bestätigen"),
  ...pairs(
    "confirmer | confirmez | confirme | valider | validez | valide",
    "votre signalement | mon signalement | votre commentaire | mon commentaire | votre avis | mon avis",
  ),
  ...pairs(
    "confirmar | confirma | confirme",
    "tu aviso | su aviso | mi aviso | tu comentario | su comentario | tu opinión",
  ),
  ...pairs(
    "conferma | confermare | confermo",
    "la segnalazione | la tua segnalazione | la mia segnalazione | il tuo commento | la tua recensione",
  ),
  ...pairs(
    "bevestig",
    "je melding | uw melding | mijn melding | je reactie | uw reactie | je beoordeling | je review",
  ),
  ...pairs("melding | je reactie | uw reactie", "te bevestigen | bevestigen"),
  ...pairs("bekräfta", "din felanmälan | din rapport | rapporten du just | din kommentar"),
  ...pairs(
    "bekræfte | bekræft | bekrefte | bekreft",
    "din indberetning | rapporten din | meldingen din | din kommentar | kommentaren din",
  ),
  ...pairs("vahvista", "ilmoituksesi | juuri tekemäsi ilmoitus | kommenttisi"),
  ...pairs(
    "potvrdit | potvrďte | potvrzení | potvrdiť",
    "svůj podnět | podnětu | svoj podnet | svůj komentář | svoj komentár",
  ),
  ...pairs("confirma | confirmă | confirmați | confirmarea", "sesizarea | sesizării | comentariul"),
  ...pairs(
    "подтвердить | подтвердите",
    "ваше сообщение | ваше обращение | свой комментарий | ваш комментарий | ваш отзыв | свой отзыв",
  ),
  ...pairs("підтвердити | підтвердьте", "ваше звернення | ваш коментар | свій коментар | ваш відгук"),
];

/** Being put on a list, in words that also mean signing a document or signing in. */
const LISTS_JOINED: readonly string[] = [
  ...words(
    "подпишите меня | підпишіть мене | pieteikšanos jaunumiem | pieteikšanos jaunumu | pieteikšanās jaunumiem",
  ),
  ...pairs(
    "prijava | prijavu | prijavo | prijave",
    "na newsletter | na bilten | na novosti | na vijesti | na vesti | na e novice | na novice | na obvestila | na mailing listu",
  ),
];

/** When it counts. */
const SIGNATURES_COUNTED = words(`
  signature only counts | signature will only be counted | signature will not be counted | signature isn't counted |
  signature to count | signature to be counted | underskrift räknas | namnteckning räknas | underskrift tæller |
  støtte tæller | underskriften teller | underskrift teller | allekirjoituksesi lasketaan |
  allekirjoituksesi otetaan huomioon | allkiri läheb arvesse | allkiri arvesse läheks | paraksts tiktu ieskaitīts |
  paraksts tiks ieskaitīts | parašas galiotų | parašas būtų įskaitytas | parašas bus įskaitytas |
  podpis zostanie zaliczony | podpis zostanie doliczony | podpis będzie ważny | podpis bude započ* | podpis se započ* |
  podpis sa započ* | podpis bude platný | podpis bo štel | podpis bo upoštevan | potpis se računa |
  potpis će biti važeći | potpis će biti uvažen | aláírásod csak | aláírása csak | semnătura ta să fie |
  semnătura dumneavoastră să fie | semnătura dvs să fie | се зачете подпис* | подписът ви да бъде зачетен |
  подписът ви ще бъде зачетен | подпись будет учтена | подпись была учтена | подпись будет засчитана |
  підпис було зараховано | підпис буде зараховано | imzanızın sayılması | imzanızın geçerli | imzanın sayılması |
  μετρήσει η υπογραφή | 署名を確認 | 署名の確認 | 署名を有効に | 署名が完了 | 署名を完了 | 确认您的签名 | 确认签名 | 确认您的联署 | 确认联署 | 確認您的連署 | 確認連署 |
  確認您的簽名 | 서명을 확인 | 서명 확인 | 서명이 완료 | 서명을 완료 | 동의가 최종 | xác nhận chữ ký | konfirmasi tanda tangan |
  konfirmasikan tanda tangan | sahkan tandatangan
  `);

/** What is published or starts to watch once it is confirmed; letters that go on then. */
const LISTINGS_CONFIRMED = words(`
  this link to sign the petition | this link to sign this petition | to publish your ad | to publish your advert |
  to publish your listing | to publish your posting | to publish your classified | ad will be published once |
  ad will be published after | ad is not online yet | anzeige veröffentlicht wird | anzeige zu veröffentlichen |
  anzeige online geht | anzeige freizuschalten | anzeige freigeschaltet wird | inserat freizuschalten |
  inserat veröffentlicht wird | inserat zu veröffentlichen | pour publier votre annonce |
  mettre votre annonce en ligne | pour la mettre en ligne | para publicar tu anuncio | para publicar su anuncio |
  para publicar el anuncio | per pubblicare l'annuncio | per pubblicare il tuo annuncio |
  per pubblicare il suo annuncio | para publicar o anúncio | para publicar seu anúncio | para publicar o seu anúncio |
  je advertentie online | uw advertentie online | advertentie te plaatsen | advertentie te publiceren |
  annonsen publiceras när | annons publiceras när | for at offentliggøre annoncen | annoncen bliver vist når |
  publiser annonsen | for å publisere annonsen | ilmoitus julkaistaan kun | ilmoituksesi julkaistaan kun |
  kuulutuse avaldamiseks | lai publicētu sludinājumu | kad skelbimas būtų paskelbtas | aby opublikować ogłoszenie |
  inzerát zveřejníme až | inzerát zverejníme keď | za objavo oglasa | biste objavili oglas | da bi oglas bio objavljen |
  hirdetés megjelenéséhez | hirdetés feladásához | pentru a publica anunțul | anunțul să fie publicat |
  да публикувате обявата | обявата да бъде публикувана | чтобы опубликовать объявление |
  объявление будет опубликовано после | щоб опублікувати оголошення | оголошення буде опубліковано після |
  ilanınızın yayınlanması | ilanınızın yayına girmesi | δημοσιευτεί η αγγελία | δημοσίευση της αγγελίας |
  published once you confirm | published as soon as you confirm | adresse bestätigt haben | adresse bestätigt hast |
  adres hebt bevestigd | adres heeft bevestigd | une fois votre adresse confirmée | dès que vous aurez confirmé |
  una vez que confirmes | una vez confirmado tu correo | una vez confirmada tu dirección |
  dopo aver confermato il tuo indirizzo | una volta confermato il tuo indirizzo | po potwierdzeniu adresu |
  link to publish it | publish my ad | publish my listing | damit sie erscheint | damit deine anzeige erscheint |
  damit ihre anzeige erscheint | meine anzeige veröffentlichen | lien pour la publier | ici pour la publier |
  publier mon annonce | clic para publicarlo | enlace para publicarlo | publicar mi anuncio | qui per pubblicarlo |
  link per pubblicarlo | pubblica il mio annuncio | publicar meu anúncio | publicar o meu anúncio | om hem te plaatsen |
  mijn advertentie plaatsen | för att publicera den | för att publicera annonsen | for at offentliggøre den |
  for å publisere den | żeby ogłoszenie pojawiło się | aby ogłoszenie pojawiło się | żeby pojawiło się w |
  aby pojawiło się w | opublikuj moje ogłoszenie | pro zveřejnění inzerátu | pre zverejnenie inzerátu |
  для публикации объявления | для публікації оголошення | tudod élesíteni | konto einrichten | konto einzurichten |
  je reste abonné | je reste inscrit | rester abonné | rester inscrit | houd mij op de hoogte | hou mij op de hoogte |
  ik blijf ingeschreven | jag vill stanna kvar | fortsätta prenumerera | jeg vil blive på listen |
  fortsat modtage nyhedsbrevet | fortsatt motta nyhetsbrevet | chci zůstat odběratelem | chci i nadále dostávat |
  haluan pysyä listalla | szeretnék feliratkozva maradni | vreau să rămân abonat | 广告将在确认后 | 掲載を開始するには |
  đăng tin của bạn
`);

export const PETITION_AND_AD_PHRASES: LinkPhrases = {
  verify: [...SIGNATURES_COUNTED, ...LISTINGS_CONFIRMED],
  signIn: [],
  reset: [],
  unsubscribe: [...UNWATCHING, ...WATCHES_ENDED],
  approve: [],
  deny: [],
};

/** Whoever confirms a signature under a petition or a watch for offers says that it is theirs; what is watched comes by mail. */
export const PETITION_AND_AD_NOUNS: Readonly<Partial<Record<Noun, readonly string[]>>> = {
  address: [
    ...REMARKS_CONFIRMED,
    ...LISTS_JOINED,
    ...SIGNATURES_CONFIRMED,
    ...SIGNATURES_COUNTED,
    ...LISTINGS_CONFIRMED,
    ...WATCHES,
  ],
  mail: [...UNWATCHING, ...WATCHES, ...PREFERENCES],
  choose: PREFERENCES,
};
