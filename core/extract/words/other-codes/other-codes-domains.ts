/** Codes for transferring a domain to another registrar, and others for operating sites and software. They prove nobody. */
import type { OtherCodes } from "./other-codes.ts";

export const CODES_OF_DOMAINS: readonly OtherCodes[] = [
  ["%", "authinfo | auth info | authinfo*"],
  [
    "% code | % codes | % key | % secret",
    `epp | authinfo | auth info | epp auth | epp authorization | epp authorisation | domain auth | domain transfer | domain authorization | domain
    authorisation | transfer authorization | transfer authorisation | registrar transfer | domain unlock`,
  ],
  [
    "% of your domain | % for your domain | % of the domain | % for the domain | % of this domain | % for this domain",
    "auth code | authorization code | authorisation code | transfer code | transfer key | auth key | secret code | epp",
  ],
  ["% token | % tokens", "edit | deploy | upload | runner | publish | publishing | api | co author"],
  [
    "%code* | % code",
    `epp | authinfo | auth info | domain transfer | domaintransfer | domain umzugs | umzugs | providerwechsel | verhuis | domein verhuis |
    transferautorisierungs`,
  ],
  [
    "%",
    "verhuistoken* | verhuissleutel* | prüfsumme* | hashwert* | controlesom* | kontrollsumma* | kontrolsum*",
  ],
  [
    "code %",
    `epp | authinfo | auth info | de transfert | de transfert de domaine | de transfert du domaine | d'autorisation de transfert | d'autorisation du
    domaine | d'autorisation de votre domaine`,
  ],
  [
    "código %",
    `epp | authinfo | auth info | de transferencia del dominio | de transferencia de dominio | de traslado | de traslado del dominio | de autorización
    del dominio | de autorización de transferencia | de transferência do domínio | de transferência de domínio | de autorização
    do domínio | de autorização de transferência`,
  ],
  [
    "codice % | codici %",
    `epp | authinfo | auth info | di trasferimento | di trasferimento del dominio | di autorizzazione al trasferimento | del dominio | di
    autorizzazione del dominio`,
  ],
  [
    "cod % | codul %",
    "epp | authinfo | auth info | de transfer | de transfer al domeniului | de autorizare a domeniului",
  ],
  [
    "%",
    `somme de contrôle | suma de comprobación | suma de verificación | somma di controllo | soma de verificação | sumă de
    control`,
  ],
  [
    "kod % | kodu % | kodem %",
    "epp | authinfo | auth info | transferowy | transferu domeny | do transferu | do transferu domeny | autoryzacyjny domeny",
  ],
  [
    "%",
    `suma kontrolna | sumy kontrolnej | sumę kontrolną | kontrolní součet | kontrolný súčet | heslo pro transfer | heslo pro
    převod | heslo na transfer | контрольная сумма | контрольную сумму | контрольна сума | контрольну суму | контролна сума`,
  ],
  ["kód %", "epp | authinfo | auth info | pro transfer | pro převod domény | na transfer | na prevod domény"],
  [
    "код % | кода % | коду % | кодом %",
    `epp | authinfo | auth info | переноса | переноса домена | трансфера | трансфера домена | для переноса | для переноса домена | трансферу |
    трансферу домену | перенесення домену | для трансферу | для трансферу домену | за трансфер | за трансфер на домейн`,
  ],
  ["%", "domänflyttkod* | flyttkod | överflyttningskod* | siirtoavain* | vaihtoavain* | overdragelseskode*"],
  [
    "%",
    "átregisztrációs kód* | κωδικός μεταφοράς | κωδικό μεταφοράς | κωδικού μεταφοράς | κωδικός epp | κωδικό epp",
  ],
  [
    "% kodu | % kodunuz | % kodunu | % kodunuzu | % şifresi | % şifreniz",
    "transfer | epp | alan adı transfer | alan adı transferi | domain transfer | domain transferi",
  ],
  [
    "%",
    "sağlama toplamı* | オースコード | 認証鍵 | 移管コード | 移管キー | 移管鍵 | チェックサム | ハッシュ値",
  ],
  [
    "%",
    `转移密码 | 转移码 | 域名密码 | 域名授权码 | 转移授权码 | 转出密码 | 转出码 | 轉移密碼 | 轉移碼 | 校验和 | 哈希值 | 기관이전 인증코드 | 기관이전 코드 |
    기관이전 인증키 | 도메인 인증코드 | 도메인 인증키 | 도메인 이전 코드 | 이전 인증코드 | 이전 인증키 | 체크섬 | 해시값`,
  ],
];
