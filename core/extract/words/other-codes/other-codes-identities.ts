/**
 * Numbers by which a bank, a club or an office knows somebody for good. Not `personal identification number`, which is a
 * PIN, nor `identification number` by itself, which may be a one-time code.
 */
import type { OtherCodes } from "./other-codes.ts";

export const NUMBERS_OF_IDENTITIES: readonly OtherCodes[] = [
  // English
  [
    "% identification number | % access number",
    `customer | client | member | membership | subscriber | patient | employee | student | taxpayer | vehicle | company
    | employer | donor`,
  ],
  // German
  [
    "%identifikationsnummer* | %zugangsnummer*",
    `kunden | mitglieds | patienten | versicherten | teilnehmer | fahrzeug | firmen | unternehmens`,
  ],
  // Dutch
  ["%identificatienummer* | %toegangsnummer*", `klant | klanten | lid | leden | patiënt | cliënt | voertuig`],
  // Danish, Norwegian and Swedish
  ["%identifikationsnummer* | %identifikasjonsnummer*", `kund | kunde | medlems | patient | pasient`],
  // French
  [
    "numéro d'identification % | numéro d'accès %",
    `client | du client | de client | adhérent | d'adhérent | de l'adhérent | abonné | de l'abonné | patient | du patient
    | de l'assuré | du véhicule`,
  ],
  // Spanish
  [
    "número de identificación % | número de acceso %",
    `de cliente | del cliente | de socio | del socio | de paciente | del paciente | de contribuyente | del vehículo`,
  ],
  // Italian
  [
    "numero di identificazione % | numero identificativo % | numero di accesso %",
    `cliente | del cliente | socio | del socio | paziente | del paziente | del veicolo`,
  ],
  // Portuguese
  [
    "número de identificação % | número de acesso %",
    `de cliente | do cliente | de sócio | do sócio | de utente | do utente | do paciente | do veículo`,
  ],
  // Japanese
  ["%識別番号", `お客様 | お客さま | 顧客 | 会員 | 利用者 | 患者 | 社員`],
  // Korean
  ["% 식별번호 | % 식별 번호", `고객 | 회원 | 환자 | 직원`],
];

/**
 * What a notice reports, by its number: `Ereignis 90029549`. Without words that also mean a feast or a procedure, such as
 * the Spanish "evento" and the German "Vorgang": a code may be for these.
 */
export const NUMBERS_OF_EVENTS: readonly OtherCodes[] = [
  [
    "%",
    `event id | event no | event number | ereignis | ereignisnr | vorgangsnr | gebeurtenis | händelse | händelsenr |
    hændelse | hendelse | tapahtuma | zdarzenie | olay no | hadisə | الحدث رقم | מספר אירוע |
    イベント番号 | 事件编号 | 事件編號 | 이벤트 번호 | mã sự kiện | nomor kejadian | หมายเลขเหตุการณ์`,
  ],
];
