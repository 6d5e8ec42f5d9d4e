/** Links of petitions, classified ads, forums and their accounts, polls, and price alerts. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findLinks } from "../../../../core/extract/links/links.ts";

const TOKEN = "https://go.acme.example/u/T4k2ML2VJbnQdu5KZ68JFB";

/** One message a line: `Subject | Text, ¶ for a new paragraph, and a link: TOKEN`, or `[Text of a link](TOKEN)`. */
const MESSAGES = {
  verify: `
    Please confirm your signature | Thanks for signing "Save the pool". [Confirm my signature](TOKEN)
    Bitte bestätige deine Unterschrift | Danke! Nur noch ein Klick: [Unterschrift bestätigen](TOKEN)
    Bitte bestätigen Sie Ihre Unterschrift | Ihre Unterschrift wird erst gezählt, wenn Sie den folgenden Link anklicken: TOKEN
    Validez votre signature | Pour que votre signature soit prise en compte, cliquez ici : [Je valide ma signature](TOKEN)
    Confirma tu firma | Haz clic para validar tu firma: TOKEN
    Conferma la tua firma | La tua firma non è ancora valida. [Conferma la firma](TOKEN)
    Bevestig je handtekening | Je handtekening telt pas mee als je op de knop klikt. [Handtekening bevestigen](TOKEN)
    Vahvista allekirjoituksesi | Allekirjoituksesi lasketaan mukaan, kun vahvistat sen: [Vahvista allekirjoitus](TOKEN)
    Kinnita oma allkiri | Sinu allkiri läheb arvesse pärast kinnitamist: TOKEN
    Potwierdź swój podpis | Twój podpis zostanie zaliczony po kliknięciu: [Potwierdzam podpis](TOKEN)
    Potvrďte svůj podpis | Podpis bude započítán až po kliknutí na tento odkaz: TOKEN
    Erősítsd meg az aláírásod | Az aláírásod csak a megerősítés után számít. [Aláírás megerősítése](TOKEN)
    Подтвердите подпись | Ваша подпись будет учтена после подтверждения: [Подтвердить подпись](TOKEN)
    İmzanızı onaylayın | İmzanızın sayılması için bağlantıya tıklayın: [İmzamı onayla](TOKEN)
    署名の確認 | 署名を有効にするには、以下のリンクをクリックしてください。 ¶ TOKEN
    서명을 확인해 주세요 | 아래 버튼을 눌러야 서명이 완료됩니다. [서명 확인](TOKEN)
    Publish your listing | Click the link below to publish your listing: TOKEN
    Ihre Anzeige muss noch bestätigt werden | Damit Ihre Anzeige veröffentlicht wird, rufen Sie bitte diesen Link auf: TOKEN
    Je advertentie | Klik op onderstaande link, dan zetten we je advertentie online: TOKEN
    Family circle | Alex would like you as a trusted person. To accept this invite, open: TOKEN
    Activate your job alert | Nearly there! [Activate job alert](TOKEN)
    Price alert | Please confirm your price alert: TOKEN
    Bestätigen Sie Ihre Meldung | Bitte bestätigen Sie Ihre Meldung durch Klick auf den Link: TOKEN
    Confirmez votre signalement | Cliquez sur le lien pour confirmer votre signalement : TOKEN
    Bevestig je melding | Klik op de link om je melding te bevestigen: TOKEN
    Confirm your comment | Your comment will be published once you confirm it: TOKEN
    Kommentar bestätigen | Ihr Kommentar wird veröffentlicht, sobald Sie Ihre E-Mail-Adresse bestätigt haben: TOKEN
    Confirm your review | [Confirm my review](TOKEN)
    On reste en contact ? | [Oui, je reste abonné](TOKEN)
    Newsletter | Zur Bestätigung rufen Sie bitte die folgende Seite auf: TOKEN
    Newsletter | [Confermo l'iscrizione](TOKEN)
    Seramik Evi | Hesabınızı aktif hale getirmek için şu adresi ziyaret edin: TOKEN
    منتدى النخيل | حسابك غير نشط الآن، ولا يمكنك الكتابة في المنتدى قبل أن تزوري الوصلة التالية: TOKEN
    Vítejte | Váš účet je zatím neaktivní. Pokračujte tímto odkazem: TOKEN
    Forum | Il tuo account è attualmente inattivo. Non puoi scrivere finché non apri questo indirizzo: TOKEN
    Newsletter | [Potvrzuji odběr](TOKEN)
    E-novice | [Potrdi prijavo na e-novice](TOKEN)
    Бюлетин | [Потвърждавам абонамента](TOKEN)
    Рассылка | [Да, подпишите меня](TOKEN)
    Einladung | Nora hat dich eingeladen, dem Chorforum beizutreten. [Hier klicken, um ein Konto zu erstellen](TOKEN)
    Invito | Nora ti ha invitato nel forum del coro. [Clicca qui per creare il tuo account](TOKEN)
    Pozvánka | Nora vás zve do fóra sboru. [Klikněte zde pro vytvoření účtu](TOKEN)
    Meghívó | Nora meghívott a kórus fórumára. [Kattints ide a fiókod létrehozásához](TOKEN)
    Vabilo | Nora te vabi na forum zbora. [Kliknite tukaj in ustvarite svoj račun](TOKEN)
    Kvietimas | Nora pakvietė tave į choro forumą. [Spauskite čia, kad susikurtumėte paskyrą](TOKEN)
    초대 | 합창단 게시판에 초대합니다. [여기를 눌러 계정을 생성하세요](TOKEN)
    邀请 | 诺拉邀请您加入合唱团论坛。[点击这里新建账户](TOKEN)
    הזמנה | נורה הזמינה אותך לפורום המקהלה. [לחצו כאן כדי ליצור חשבון](TOKEN)
    Publicera din annons | Din annons är sparad. Klicka på länken för att publicera den: TOKEN
    Votre annonce | Votre annonce est enregistrée. Cliquez sur ce lien pour la publier : TOKEN
    Chov | Pro dokončení vaší registrace klikněte na tento odkaz: TOKEN
    Chov | Pre ukončenie vašej registrácie kliknite na nasledujúcu linku: TOKEN
    Hodowla | Aby dokończyć swoją rejestrację, kliknij ten link: TOKEN
    Forum | Da biste dovršili svoju registraciju, kliknite: TOKEN
    Forum | Za zaključek vaše registracije kliknite to povezavo: TOKEN
    Форум | За завършване на вашата регистрация отворете: TOKEN
    Форум | Для завершения вашей регистрации перейдите по ссылке: TOKEN
    Форум | Для завершення вашої реєстрації перейдіть за посиланням: TOKEN
    Форум | За да ја завршите вашата регистрација, отворете: TOKEN
    Forum | Per completare la tua registrazione, clicca qui: TOKEN
    Fórum | Para completar seu cadastro, acesse: TOKEN
    Fòrum | Per completar el vostre registre, feu clic a: TOKEN
    Forum | For at færdiggøre din registrering, klik her: TOKEN
    Foorum | Registreerimise lõpuleviimiseks klõpsake: TOKEN
    Forums | Lai pabeigtu reģistrāciju, spiediet: TOKEN
    פורום | כדי לסיים הרשמתך יש ללחוץ על קישור זה: TOKEN
    Foroa | Zure erregistroa osatzeko egin klik hemen: TOKEN
    Forum | Le han invitado a crear una cuenta en el foro. [Foro](TOKEN)
    Forum | Vous êtes invité à créer un compte sur le forum. [Forum](TOKEN)
    Nieuwsbrief | Abonnementsaanvraag, nog één stap. [Abonneer op het nieuws](TOKEN)
    Plots | Rosa invited you to sign up for the allotments. [Come in](TOKEN)
    Lauftreff | Du wurdest eingeladen, dich auf der Vereinsseite zu registrieren. ¶ [Klick hier, um deinem Team beizutreten](TOKEN)
    Koor | Je bent uitgenodigd om je te registreren. ¶ [Naar je koor](TOKEN)
    Sbor | Byl jste pozván k registraci u sboru. ¶ [Připojte se ke svému týmu](TOKEN)
    Koro | Koro sayfasına kaydolmaya davet edildiniz. ¶ [Ekibinize katılın](TOKEN)
    合唱团 | 玛拉邀请你注册合唱团网站。 ¶ [加入你的团队](TOKEN)
    Accounts | To connect your accounts of club and league, press the button. [Go on](TOKEN)
    Kontoer | Noen vil slå to kontoer sammen. ¶ [Lenke for å koble kontoene](TOKEN)
    Einladung | Nora hat dich in den Arbeitsbereich Hafen eingeladen. [Beitreten](TOKEN)
    Zaproszenie | Nora zaprasza cię do przestrzeni Port. [Dołącz](TOKEN)
    Davet | Nora sizi Liman çalışma alanına davet etti. [Katıl](TOKEN)
    Inbjudan | Nora har bjudit in dig till arbetsytan Hamn. [Gå med](TOKEN)
    邀请 | 诺拉邀请你加入工作区“港口”。 [加入](TOKEN)
    Aktywacja ogłoszenia nr 771204 | Żeby ogłoszenie pojawiło się w serwisie, kliknij: TOKEN
  `,
  unsubscribe: `
    Reply | If you no longer wish to watch this topic, click the following link: TOKEN
    Réponse | Si vous ne souhaitez plus suivre ce sujet, cliquez sur le lien suivant : TOKEN
    Respuesta | Si ya no desea seguir este tema, haga clic en el siguiente enlace: TOKEN
    Risposta | Se non desideri più seguire questa discussione, clicca sul seguente link: TOKEN
    Resposta | Se já não deseja seguir este tópico, clique na seguinte ligação: TOKEN
    Odpowiedź | Jeśli nie chcesz już obserwować tego tematu, kliknij poniższy link: TOKEN
    Válasz | Ha nem szeretnéd tovább figyelni ezt a témát, kattints ide: TOKEN
    Ответ | Отказаться от подписки на эту тему: TOKEN
    Yanıt | Bu konuyu artık takip etmek istemiyorsanız aşağıdaki bağlantıya tıklayın: TOKEN
    7 new jobs | [Delete this alert](TOKEN)
    7 new jobs | [Delete saved search](TOKEN)
    Neue Jobs | [Jobagent löschen](TOKEN)
    Nouvelles offres | [Supprimer cette alerte](TOKEN)
    Nya jobb | [Ta bort bevakningen](TOKEN)
    Uudet kohteet | [Poista hakuvahti](TOKEN)
    Nové nabídky | [Zrušit hlídacího psa](TOKEN)
    New jobs | [Change search criteria](TOKEN)
    Nuove offerte | [Modifica i criteri di ricerca](TOKEN)
    Νέες αγγελίες | [Επεξεργασία αναζήτησης](TOKEN)
    Notizie | [Aggiorna le preferenze](TOKEN)
    Nieuws | [Voorkeuren wijzigen](TOKEN)
    Novidades | Caso não queira mais receber nossos e-mails: TOKEN
    Survey | If you do not want to participate in this survey and don't want to receive any more invitations please click the following link: TOKEN
    Tråden | Vill du inte längre bevaka tråden? Klicka här: TOKEN
    Das Thema | Möchtest du dieses Thema nicht mehr beobachten? Klicke hier: TOKEN
    Aihe | Etkö halua enää seurata aihetta? Klikkaa tästä: TOKEN
    Téma | Nechcete už téma sledovat? Klikněte zde: TOKEN
    Új lakás | [Figyelő törlése](TOKEN)
    Nieuw antwoord | [Volg dit onderwerp niet meer](TOKEN)
    5 yeni ilan | [Kriterleri düzenle](TOKEN)
    Νέα απάντηση | Αν δεν επιθυμείτε πλέον την παρακολούθηση του θέματος, πατήστε εδώ: TOKEN
    Nova resposta | Se você quiser parar de observar este tópico, clique no endereço abaixo: TOKEN
    Нов отговор | Ако искате да премахнете абонамента, посетете тази връзка: TOKEN
    Settimana 6 | [Annulla sottoscrizione a questo forum](TOKEN)
    Umfrage | Wenn Sie an dieser Umfrage nicht teilnehmen möchten und keine weiteren Einladungen erhalten möchten, klicken Sie bitte auf diesen Link: TOKEN
    Notícies | Només un pas més. [Cancela la subscripció a les notícies](TOKEN)
    Walks | To change your details and to choose which lists to be subscribed to, visit your personal preferences page: TOKEN
  `,
  reset: `
    Fórum | Pro změnu vašeho hesla otevřete: TOKEN
    Fórum | Na zmenu vášho hesla otvorte: TOKEN
    Forum | Za spremembo vašega gesla odprite: TOKEN
    Forum | Za promjenu vaše lozinke otvorite: TOKEN
    Форум | За промена на вашата лозинка отворете: TOKEN
    Forum | Zur Änderung Ihres Passworts öffnen Sie: TOKEN
    Forum | Til ændring af din adgangskode, åbn: TOKEN
    Fòrum | Per al canvi de la vostra contrasenya, obriu: TOKEN
    Oubli de mot de passe | Allez à cette adresse : ¶ TOKEN
    Oblit de contrasenya | Aneu a l'adreça: ¶ TOKEN
    Fylla i ett nytt lösenord | Öppna sidan: ¶ TOKEN
    Jelszó elvesztése | Nyissa meg a címet: ¶ TOKEN
    Medlem | Bestyrelsen beder dig gøre følgende: opdater adgangskode. ¶ [Begynd her](TOKEN)
    Jäsenyys | Hallitus pyytää sinua tekemään näin: päivitä salasana. ¶ [Aloita](TOKEN)
    Membre | Le bureau vous demande ceci : mise à jour du mot de passe. ¶ [Commencer](TOKEN)
    Tilgang | Noen vil endre innloggingsdetaljene dine. [Tilbakestill innloggingsdetaljene](TOKEN)
    Pristup | Netko želi promijeniti podatke za prijavu. [Poništi podatke za prijavu](TOKEN)
    Erişim | Birisi giriş bilgilerinizi değiştirmek istiyor. [Giriş bilgilerini sıfırla](TOKEN)
    アクセス | ログイン情報の変更がリクエストされました。 [ログイン情報をリセット](TOKEN)
    Forum | Fir däi Passwuert zeréckzesetzen, besich d'Säit TOKEN
  `,
  other: `
    Heslo změněno | Potvrzujeme změnu vašeho hesla. ¶ Podrobnosti o zařízení najdete zde: ¶ TOKEN
    Passwort geändert | Wir bestätigen die Änderung Ihres Passworts. ¶ Hilfe finden Sie hier: ¶ TOKEN
    Contract 2217 is ready to sign | Please review and sign the document by Friday. [Review and sign](TOKEN)
    Ihr Vertrag wartet auf Ihre Unterschrift | Bitte unterschreiben Sie das Dokument. [Dokument unterschreiben](TOKEN)
    Votre signature est attendue | Le contrat 4471 attend votre signature. [Signer le document](TOKEN)
    Your signature has been confirmed | 12,004 people have signed. [Share the petition](TOKEN)
    Ihre Anzeige läuft ab | [Anzeige verlängern](TOKEN)
    Your ad has been published | [Delete your ad](TOKEN)
    7 new jobs | [See all jobs](TOKEN)
    Vote now | The vote on proposal 27 is open until Friday. [Cast your vote](TOKEN)
    Jedilnik | Odjava obroka: TOKEN
    Speiseplan | [Mittagessen abbestellen](TOKEN)
    Jídelníček | [Odhlásit oběd](TOKEN)
    Comment | A comment is waiting. [Approve comment](TOKEN)
    Your report was received | Report 3920117 was sent to the council. [View your report](TOKEN)
    Your address was changed | You or somebody else has changed the e-mail address of your account. You must follow the link to undo it if it was not you. ¶ To undo the change, follow this link: TOKEN
    S'ha canviat la teva adreça | Si no esperaves aquest canvi, protegeix el teu compte. ¶ Si el canvi és teu, no cal que confirmis res. ¶ Per desfer el canvi, segueix aquest enllaç: TOKEN
    Địa chỉ email đã thay đổi | Ai đó đã đăng nhập và thay đổi địa chỉ email của bạn. ¶ Để hoàn tác thay đổi, hãy theo liên kết sau: TOKEN
    Somebody tried to sign in | Somebody tried to sign in to your account and failed. Choose a stronger password if that was not you. ¶ [Go to settings](TOKEN)
    Anmeldung gescheitert | Jemand wollte sich bei deinem Konto anmelden. ¶ [Einstellungen öffnen](TOKEN)
    Cookies | [Manage your cookie preferences](TOKEN)
    Çerezler | [Çerez tercihlerimi yönet](TOKEN)
    Bitte bestätigen Sie Ihre Teilnahme | [Teilnahme bestätigen](TOKEN)
    Прохання вступити до групи | Марія просить додати її до групи. Щоб схвалити або відхилити прохання, перейдіть за посиланням: TOKEN
    Grubunuza bir katılma isteği | Emre grubuna katılmak istiyor. İsteği onaylamak veya reddetmek için şu bağlantıya git: TOKEN
    Forespørsel om å bli med i gruppen din | Ola vil bli med i gruppen. Du kan godkjenne eller avslå forespørselen her: TOKEN
    Solicitud para ingresar en su grupo | Luis ha pedido ingresar en el grupo. Para aceptar o rechazar su solicitud, abra este enlace: TOKEN
    Confirmación de su registro | Su registro está completo. ¶ Descargar archivo iCalendar: TOKEN
    Potvrzení registrace | Vaše registrace je přijata. ¶ Stáhnout soubor iCalendar: TOKEN
    Anmeldung an einem neuen Ort | Sichern Sie Ihr Konto. ¶ Aktivieren Sie die Zwei-Faktor-Authentifizierung: [2FA aktivieren](TOKEN)
    Connexion depuis un autre endroit | Activez ensuite l’authentification à deux facteurs : [Activer la 2FA](TOKEN)
  `,
} as const;

const BUTTON = /\[([^\]]+)\]\(TOKEN\)/;

function kindIn(line: string): string | undefined {
  const [subject = "", written = ""] = line.split("|").map((part) => part.trim());
  const [button, words = ""] = BUTTON.exec(written) ?? [];
  const before = written.slice(0, button === undefined ? 0 : written.indexOf(button));
  const anchors = button === undefined ? [] : [{ href: TOKEN, text: words, before }];
  const shown = written.replace(button ?? "", words).replaceAll(" ¶ ", "\n\n");
  return findLinks({ anchors, text: `${shown.replace("TOKEN", TOKEN)}\n`, subject }).links[0]?.kind;
}

for (const [kind, messages] of Object.entries(MESSAGES))
  test(`findLinks classifies links of petitions, ads, forums and price alerts as ${kind}`, () => {
    const lines = messages.trim().split("\n");
    assert.deepEqual(
      lines.filter((line) => kindIn(line) !== kind),
      [],
    );
  });
