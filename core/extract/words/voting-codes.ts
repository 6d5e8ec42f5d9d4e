/** Names of codes for voting once. */
import { words } from "./language.ts";

export const VOTING_CODES = words(`
  voting code | vote code | voter code | ballot code | polling code | election code | voting pin | voter pin |
  voting password | voting token | wahlcode* | stimmcode* | abstimmungscode* | wahl pin | stimmpin | code de vote |
  code électeur | code d'électeur | code de scrutin | código de votación | código de votante | código de voto |
  código de elector | código de votação | código de eleitor | código do eleitor | codice di voto | codice elettore |
  codice di votazione | codice per votare | stemcode* | kieserscode | röstkod* | röstningskod* | valkod* | stemmekode* |
  valgkode* | avstemningskode* | afstemningskode* | kosningakóð* | äänestyskoodi* | äänestystunnu* | vaalikoodi* |
  hääletuskood* | hääletamise kood* | balsošanas kod* | vēlētāja kod* | balsavimo kod* | rinkėjo kod* |
  kod do głosowania | kod głosowania | kod wyborczy | kod wyborcy | hlasovací kód* | kód pro hlasování |
  kód na hlasovanie | kod za glasanje | glasački kod | kod za glasovanje | koda za glasovanje | glasovalna koda |
  glasovalno kodo | код за гласање | код за гласуване | код за гласање | код для голосования | код избирателя |
  код голосования | код для голосування | код голосування | код виборця | код для галасавання | szavazókód* |
  szavazási kód* | választói kód* | cod de vot | codul de vot | codul dvs de vot | codul tău de vot |
  κωδικός ψηφοφορίας | κωδικό ψηφοφορίας | κωδικός ψήφου | oy kodu* | oylama kodu* | seçmen kodu* | səsvermə kodu* |
  ovoz berish kodi* | дауыс беру код* | kodi i votimit | codi de vot | codi de votació | bozketa kode* | رمز التصويت |
  رمز الاقتراع | קוד הצבעה | קוד ההצבעה | کد رأی | کد رای | کد رای گیری | मतदान कोड | ভোটিং কোড | 投票码 | 投票碼 | 投票验证码 |
  投票コード | 투표 코드 | 투표코드 | mã bỏ phiếu | mã bầu chọn | kode voting | kode pemungutan suara | kod undian |
  รหัสลงคะแนน | msimbo wa kupiga kura
`);
