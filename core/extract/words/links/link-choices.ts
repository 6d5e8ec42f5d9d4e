/**
 * Words for links that change nothing by themselves: to a page that asks whether to let somebody in, to the settings of a
 * second factor, to a calendar entry, to the same letter in a browser. All languages together.
 */
import { words } from "../language.ts";
import { pairs } from "../word-pairs.ts";
import type { LinkPhrases } from "./link-phrases.ts";

/** Two choices are offered, and opening the link makes neither. */
export const UNDECIDED: readonly string[] = [
  ...pairs(
    "approve or | accept or | confirm or | grant or | authorise or",
    "reject | deny | decline | refuse | dismiss",
  ),
  ...pairs(
    "genehmigen oder | freigeben oder | annehmen oder | bestätigen oder | freizugeben oder",
    "ablehnen | abzulehnen | verweigern | zurückzuweisen",
  ),
  ...pairs(
    "goed te keuren of | goedkeuren of | accepteren of | bevestigen of",
    "af te wijzen | afwijzen | te weigeren | weigeren",
  ),
  ...pairs("godkänna eller | acceptera eller", "avslå | neka | avvisa"),
  ...pairs(
    "godkende eller | godkjenne eller | acceptere eller | akseptere eller",
    "afvise | afslå | avslå | avvise",
  ),
  ...pairs("hyväksyä tai | hyväksyäksesi tai | hyväksymiseksi tai", "hylätä | hylätäksesi | hylkäämiseksi"),
  ...pairs("approuver ou | accepter ou | confirmer ou | valider ou", "refuser | rejeter | décliner"),
  ...pairs("aprobar o | aceptar o | confirmar o | autorizar o", "rechazar | denegar | negar | declinar"),
  ...pairs("aprovar ou | aceitar ou | confirmar ou | autorizar ou", "recusar | rejeitar | negar | reprovar"),
  ...pairs("approvare o | accettare o | confermare o", "rifiutare | respingere | negare | declinare"),
  ...pairs("aprovar o | acceptar o", "rebutjar | denegar"),
  ...pairs("aprobar ou | aceptar ou", "rexeitar | denegar"),
  ...pairs("aproba sau | accepta sau | confirma sau", "respinge | refuza"),
  ...pairs("zatwierdzić lub | zaakceptować lub | zaakceptować albo | przyjąć lub", "odrzucić | odmówić"),
  ...pairs(
    "schválit nebo | schválit či | přijmout nebo | potvrdit nebo | schváliť alebo | prijať alebo",
    "zamítnout | odmítnout | zamietnuť | odmietnuť",
  ),
  ...pairs(
    "odobriti ili | prihvatiti ili | potvrditi ili | odobrili ili | odobriti ali | sprejeti ali",
    "odbiti | odbili | zavrniti",
  ),
  ...pairs("одобрити или | прихватити или | одобрили или", "одбити | одбили"),
  ...pairs("одобрить или | принять или | подтвердить или | утвердить или", "отклонить | отвергнуть"),
  ...pairs(
    "схвалити чи | схвалити або | підтвердження чи | підтвердити чи | прийняти або | підтвердити або",
    "відхилити | відхилення",
  ),
  ...pairs("одобрите или | приемете или", "отхвърлите | откажете | одбиете"),
  ...pairs("elfogadásához vagy | jóváhagyásához vagy | elfogadáshoz vagy", "elutasításához | elutasításhoz"),
  ...pairs("εγκρίνετε ή | αποδεχτείτε ή | έγκριση ή | αποδοχή ή", "απορρίψετε | απόρριψη | αρνηθείτε"),
  ...pairs("onaylamak veya | onaylamak ya da | kabul etmek veya", "reddetmek | geri çevirmek"),
  ...pairs("patvirtinti arba | priimti arba", "atmesti"),
  ...pairs("apstiprināt vai | pieņemt vai", "noraidīt"),
  ...pairs("kinnitada või | heaks kiita või | vastu võtta või", "tagasi lükata | keelduda"),
  ...pairs("miratuar ose | pranuar ose", "hedhur poshtë | refuzuar"),
  ...pairs("onartzeko edo | onartu edo", "ukatzeko | baztertzeko | ukatu"),
  ...words(`
    godkjenne eller avslå | לאשר או לדחות | לקבל או לדחות | للموافقة أو الرفض | لقبول أو رفض | الموافقة أو الرفض | تایید یا رد |
    تأیید یا رد | منظور یا مسترد | स्वीकार या अस्वीकार | स्वीकृत या अस्वीकृत | menyetujui atau menolak | menerima atau menolak |
    meluluskan atau menolak | chấp nhận hoặc từ chối | phê duyệt hoặc từ chối | อนุญาตหรือปฏิเสธ | อนุมัติหรือปฏิเสธ | ยอมรับหรือปฏิเสธ |
    批准或拒绝 | 同意或拒绝 | 接受或拒绝 | 通过或拒绝 | 核准或拒絕 | 批准或拒絕 | 同意或拒絕 | 承認または拒否 | 承認または却下 | 承認するか拒否 | 승인하거나 거부 |
    승인 또는 거부 | 수락 또는 거절 | канәгатьләндерү яки кире кагу | мақұлдау немесе бас тарту | təsdiq və ya rədd
  `),
];

/** A second factor is turned on by choice, on a page of settings. */
const SECOND_FACTORS: readonly string[] = [
  ...pairs(
    "enable | activate | turn on | set up | setup | configure",
    "2fa | two step verification | multi factor authentication | mfa | two factor",
  ),
  ...pairs(
    "2fa | zwei faktor authentifizierung | zwei faktor authentisierung | zwei faktor anmeldung | mfa",
    "aktivieren | einrichten | einschalten | inschakelen | instellen | activeren | etkinleştir* | aç | i",
  ),
  ...pairs(
    "aktivieren sie die | richten sie die | aktiviere die",
    "zwei faktor authentifizierung | zwei faktor authentisierung | 2fa",
  ),
  ...pairs(
    `activez | activer | activar | active | activa | activeu | ativar | ative | attiva | attivare | abilita | aktivér |
    aktiver | aktivera | aktivoi | aktiviraj | aktivirajte | omogoči | włącz | aktivovat | zapnout | activează |
    activați | aktivizo | aktivizoni | включить | включите | увімкнути | увімкніть | ενεργοποίηση | ενεργοποιήστε |
    habilitar | habilite | habilita | cumasaigh`,
    `2fa | la 2fa | el 2fa | a 2fa | το 2fa | l'authentification à deux | la double authentification | la autenticación
    de dos | la verificación en dos | autenticación de dos | autenticação de dois | a autenticação de dois |
    autenticação em dois | l'autenticació de dos | l'autenticazione a due | autenticazione a due | tofaktor* | to
    faktor | tvåfaktor* | två faktor | kaksivaihei* | dvofaktor* | dvostupanjsk* | dvostruk* | uwierzytelnianie dwu* |
    weryfikację dwu* | dvoufázov* | dvoufaktor* | autentificarea în doi | mirëfilltësim dy* | mirëfilltësimin dy* |
    двухфактор* | двухэтап* | двофактор* | двоетап* | έλεγχο ταυτότητας δύο | ελέγχου ταυτότητας δύο | τον έλεγχο
    ταυτότητας δύο`,
  ),
  ...words(`
    iki adımlı doğrulamayı aç | iki faktörlü doğrulamayı | iki aşamalı doğrulamayı | 2fa'yı etkinleştir | 启用双重 | 启用两步 | 启用双因素 | 启用 2fa | 开启两步 |
    啟用雙重 | 啟用兩步 | 啟用雙因素 | 啟用 2fa | 二段階認証を有効 | 2要素認証を有効 | 二要素認証を有効 | 2faを有効 | 2단계 인증 활성화 | 2단계 인증 사용 | 이중 인증 활성화
  `),
];

/** The calendar file of an event, for those who are registered. */
export const CALENDAR_ENTRIES: readonly string[] = words(`
  icalendar | ical | ics file | ics datei | add to calendar | add to my calendar | add to your calendar |
  zum kalender hinzufügen | in den kalender eintragen | termin speichern | toevoegen aan agenda | lägg till i kalender* |
  tilføj til kalender* | legg til i kalender* | lisää kalenteri* | ajouter au calendrier | ajouter à mon agenda |
  ajouter à l'agenda | añadir al calendario | agregar al calendario | adicionar ao calendário | adicionar à agenda |
  aggiungi al calendario | afegeix al calendari | adaugă în calendar | dodaj do kalendarza | přidat do kalendáře |
  pridať do kalendára | dodaj u kalendar | dodaj v koledar | добавить в календарь | додати до календаря |
  добави в календара | hozzáadás a naptárhoz | προσθήκη στο ημερολόγιο | takvime ekle | lisa kalendrisse | pievienot kalendāram |
  įtraukti į kalendorių | tambahkan ke kalender | thêm vào lịch | เพิ่มลงในปฏิทิน | 添加到日历 | 加入行事曆 | カレンダーに追加 | 캘린더에 추가 |
  أضف إلى التقويم | הוסף ליומן | افزودن به تقویم
`);

/** "Does this mail look wrong? View it in your browser". To "open" something there may be to sign in. */
const IN_BROWSER = words(`
  im browser ansehen | im browser anzeigen | im browser lesen | bekijk in je browser | bekijk in de browser |
  bekijk in uw browser | weergeven in de browser | visa i webbläsare* | visa i din webbläsare | läs i webbläsare* |
  se i browser* | vis i browser* | vis i din browser | se i din browser | se i nettleser* | se i nettleseren |
  vis i nettleser* | skoða í vafra | näytä selaimessa | katso selaimessa | vaata brauseris | skatīt pārlūk* |
  peržiūrėti naršyklėje | megtekintés böngésző* | megtekintés a böngésző* | megnézem a böngésző* |
  voir dans le navigateur | voir dans votre navigateur | afficher dans le navigateur | ver en el navegador |
  ver en tu navegador | ver en su navegador | ver no navegador | ver no seu navegador | visualizar no navegador |
  obejrzyj w przeglądarce | zobacz w przeglądarce | prikaži v brskalniku | ogled v brskalniku |
  prikaži u pregledniku | pogledaj u pregledniku | pogledajte u pregledniku | pogledaj u pregledaču |
  pogledajte u pregledaču | погледај у прегледачу | погледајте у прегледачу | преглед в браузъра | виж в браузъра |
  вижте в браузъра | прегледај во прелистувач | посмотреть в браузере | переглянути в браузері |
  προβολή στο πρόγραμμα περιήγησης | δείτε το στο πρόγραμμα περιήγησης | προβολή στον browser |
  tarayıcıda görüntüle* | tarayıcınızda görüntüle* | shiko në shfletues | veure al navegador | ikusi nabigatzailean |
  브라우저에서 보십시오 | 브라우저에서 보세요 | 브라우저로 보기 | 在浏览器中查看 | 在瀏覽器中檢視 | 在瀏覽器中查看 | ブラウザでご覧 | ดูในเบราว์เซอร์ | عرض في المتصفح |
  צפייה בדפדפן | הצגה בדפדפן | مشاهده در مرورگر
`);

export const CHOICES: LinkPhrases = {
  verify: [],
  signIn: [],
  reset: [],
  unsubscribe: [],
  approve: [],
  deny: [],
  elsewhere: [...SECOND_FACTORS, ...CALENDAR_ENTRIES, ...IN_BROWSER],
};
