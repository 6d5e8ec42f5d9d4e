/** Codes on documents, by which others check them, and codes of courses, papers, printers and keys. They prove nobody. */
import type { OtherCodes } from "./other-codes.ts";

export const CODES_OF_PAPERS: readonly OtherCodes[] = [
  [
    "% verification code | % validation code | % authenticity code | % check code",
    "document | transcript | certificate | diploma | attestation | statement | record | credential",
  ],
  [
    "verification code of % | verification code for % | check code of % | authenticity code of %",
    "the document | this document | the certificate | this certificate | the transcript | this transcript | the diploma",
  ],
  [
    "%",
    `enrolment key | enrollment key | enrolment keys | course key | edit code | editing code | endorsement code | print release
    pin | print release code | print pin | print code | revocation password | revocation passphrase | revocation code | check
    in with code | check in with the code | desk code`,
  ],
  [
    "%",
    `call number | shelf mark | shelfmark | segnatura | signatura topográfica | sygnatura | hyllykod* | hylleplass* |
    hyllyluokka | raktári jelzet | шифр хранения | 索书号 | 索書號 | 請求記号 | 청구기호`,
  ],
  [
    "verifikationscode % | prüfcode % | verifizierungscode % | kontrollcode %",
    "der bescheinigung | dieser bescheinigung | des dokuments | dieses dokuments | der urkunde | des zeugnisses | des zertifikats",
  ],
  [
    "%",
    `einschreibeschlüssel* | dokumentencode* | sperrkennwort* | sperrpasswort* | widerrufspasswort* | widerrufscode* | revokationspasswort*
    | druck pin | druckpin* | aanmeldsleutel* | inschrijfsleutel* | intrekkingscode* | incheckcode*`,
  ],
  [
    "verificatiecode van % | controlecode van %",
    "het document | dit document | het diploma | het certificaat | de verklaring",
  ],
  [
    "code de vérification % | code de contrôle % | code d'authenticité %",
    "de cette attestation | de l'attestation | du document | de ce document | du diplôme | du certificat | du relevé",
  ],
  [
    "%",
    `clé d'inscription au cours | code de révocation | mot de passe de révocation | code de check in | clave de matriculación | clave de
    automatriculación | código de revocación | código electrónico de verificación | código de check in | chiave di iscrizione |
    chiave d'iscrizione | codice di revoca | codice di check in | chave de inscrição | código de revogação`,
  ],
  [
    "código de verificación % | código de autenticidad % | código de validación %",
    "del documento | de este documento | del certificado | de este certificado | del título | de la certificación",
  ],
  [
    "código de verificação % | código de autenticidade % | código de autenticação % | código de validação %",
    "do documento | deste documento | do certificado | deste certificado | da certidão | do diploma",
  ],
  [
    "codice di verifica % | codice di controllo % | codice di autenticità %",
    "del documento | di questo documento | del certificato | di questo certificato | dell'attestato | del diploma",
  ],
  [
    "kod weryfikacyjny % | kodu weryfikacyjnego %",
    "dokumentu | zaświadczenia | certyfikatu | dyplomu | zwolnienia | suplementu",
  ],
  [
    "%",
    "klucz do kursu | klucz zapisu | kod unieważnienia | hasło unieważnienia | kód pro ověření dokumentu",
  ],
  [
    "код проверки % | проверочный код % | код перевірки % | код верификации %",
    `документа | справки | сертификата | диплома | подлинности документа | довідки | сертифіката | свідоцтва`,
  ],
  ["%", "кодовое слово курса | ключ записи | ключ запису | пароль отзыва сертификата"],
  [
    "% doğrulama kodu | % doğrulama kodunuz | % doğrulama numarası",
    "belge | evrak | transkript | diploma | sertifika | barkodlu belge | öğrenci belgesi",
  ],
  ["%", "derse kayıt anahtarı | kayıt anahtarı | iptal parolası"],
  [
    "%",
    "文書確認番号 | 証明書確認コード | 文書検証コード | 証明書検証コード | 登録キー | 失効パスワード | チェックインコード",
  ],
  ["%", "在线验证码 | 文件校验码 | 证书验证码 | 选课密码 | 课程密钥 | 吊销密码 | 签到码"],
  [
    "%",
    "문서확인번호 | 문서 확인번호 | 문서확인코드 | 원본확인번호 | 진위확인 코드 | 진위확인번호 | 수강 등록키 | 체크인 코드",
  ],
];
