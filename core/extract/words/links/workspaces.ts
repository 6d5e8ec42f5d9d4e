/**
 * Words for being invited, and for where people work together. Both in one sentence are an invitation, whatever name is
 * between them.
 */
import { words } from "../language.ts";

export const INVITED = words(`
  invited you | have been invited | you've been invited | were invited | you're invited | eingeladen | lädt dich |
  lädt sie | vous invite | t'invite | vous a invité* | t'a invité* | êtes invité* | as été invité* | avez été invité* |
  te invita | le invita | te ha invitado | le ha invitado | te invitó | ha sido invitado | has sido invitado |
  convidou você | convidou o | convidou te | foi convidad* | ti ha invitat* | la ha invitat* | è stato invitato |
  sei stato invitato | sei stata invitata | nodigt je uit | nodigt u uit | heeft je uitgenodigd | heeft u uitgenodigd |
  bent uitgenodigd | zaprasza cię | zaprosił* cię | zaprasza pan* | został* zaproszon* | zostałeś zaproszon* |
  zostałaś zaproszon* | vás zve | tě zve | vás pozval* | tě pozval* | byli jste pozván* | vás pozýva | ťa pozýva |
  приглашает вас | приглашает тебя | пригласил* вас | пригласил* тебя | вас пригласили | вы приглашены | запрошує вас |
  запрошує тебе | запросив вас | запросила вас | вас запрошено | вас запросили | ви кани | те кани | ви покани |
  те покани | вас позива | vas poziva | te poziva | vas je pozva* | te je pozva* | vas vabi | te vabi |
  vas je povabil* | davet etti | davet ediyor | davet edildiniz | kutsui sinut | on kutsunut sinut | sinut on kutsuttu |
  har bjudit in dig | bjöd in dig | bjuder in dig | du har blivit inbjuden | har inviteret dig | inviterer dig |
  er blevet inviteret | har invitert deg | inviterer deg | er blitt invitert | har blitt invitert | meghívta | meghív önt | meghívták |
  meghívást kapott | te a invitat | v a invitat | te invită | ai fost invitat* | ați fost invitat* | σας προσκάλεσε |
  σε προσκάλεσε | σας προσκαλεί | έχετε προσκληθεί | kutsus sind | kutsus teid | jūs uzaicināja | tevi uzaicināja |
  pakvietė jus | pakvietė tave | t'ha convidat | us ha convidat | convidouno | convidoute | に招待しました | に招待されました | あなたを招待しました | から招待 |
  초대했습니다 | 초대하셨습니다 | 초대되었습니다 | 초대받았습니다 | 邀请你 | 邀请您 | 邀請你 | 邀請您 | mời bạn | mengundang anda | mengundang kamu |
  menjemput anda | telah diundang | เชิญคุณ | دعاك | دعتك | بدعوتك | تمت دعوتك | הזמין אותך | הזמינה אותך | הוזמנת | شما را دعوت | دعوت شده اید |
  ने आपको आमंत्रित
`);

/** In the forms of going there, for "The team of Acme has invited you" names who invites. */
export const TEAMS = words(`
  join the team | to the team | to team | dem team | ins team | zum team | rejoindre l'équipe | dans l'équipe |
  al equipo | à equipe | para a equipe | na equipe | à equipa | para o time | al team | nel team | alla squadra |
  aan het team | voor het team | till teamet | i teamet | til teamet | på teamet | til holdet | på holdet | tiimiin |
  do zespołu | do týmu | k týmu | do tímu | k tímu | timu | u tim | тиму | у тим | ekipi | к команде | в команду |
  до команди | у команду | към екипа | в екипа | на тимот | ekibine | ekibimize | takımına | csapatba | csapatához |
  csapathoz | echipei | în echipa | στην ομάδα | meeskonda | komandai | prie komandos | a l'equip | ao equipo |
  チームに | チームへ | チームの | 팀에 | 팀으로 | 加入团队 | 加入團隊 | gia nhập nhóm | tham gia nhóm | ke tim | dengan tim |
  เข้าร่วมทีม | إلى فريق | إلى الفريق | לצוות | به تیم
`);

export const WORKPLACES = words(`
  workspace | workspaces | arbeitsbereich | espace de travail | l'espace | espacio de trabajo | al espacio |
  espaço de trabalho | o espaço | nello spazio | spazio di lavoro | werkruimte | przestrzeni | do prostoru |
  pracovního prostoru | do priestoru | pracovného priestoru | рабочее пространство | в пространство | робочий простір |
  до простору | работно пространство | радни простор | radni prostor | delovni prostor | çalışma alanı* | työtila* |
  arbetsytan | arbetsyta | arbejdsområdet | arbejdsområde | arbeidsområdet | arbeidsområde | munkaterület* |
  în spațiul | spațiul de lucru | χώρο εργασίας | στον χώρο | tööruumi | darbvietu | darbo erdv* | espai de treball |
  a l'espai | espazo de traballo | ワークスペース | 워크스페이스 | 工作区 | 工作空间 | 工作區 | 工作空間 | không gian | ruang kerja |
  พื้นที่ทำงาน | مساحة العمل | مساحة عمل | לסביבת העבודה | לסביבת עבודה | סביבת העבודה | סביבת עבודה | مکان کار |
  فضای کاری | कार्यक्षेत्र
`);
