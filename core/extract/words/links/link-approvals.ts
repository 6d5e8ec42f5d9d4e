/** What waits for somebody's approval at work, in a forum or at the gate, and is nobody's address: a comment, a leave, an expense. */
import { words } from "../language.ts";
import { pairs } from "../word-pairs.ts";
import { FEASTS } from "./gatherings.ts";

/** What is looked through and found right: a table, and nobody's address. */
const FIGURES: readonly string[] = [
  ...pairs(
    "confirm | check | review | approve | verify",
    "the numbers | these numbers | the figures | these figures | the amounts | the totals | the hours",
  ),
  ...pairs(
    "bestätige | bestätigen sie | prüfe | prüfen sie",
    "die zahlen | bitte die zahlen | die beträge | die stunden",
  ),
  ...pairs("chiffres | montants", "à confirmer | à valider | à vérifier"),
  ...pairs("confirmar | revisar", "cifras | números | importes"),
  ...pairs("die zahlen | die beträge | die stunden", "in | im | aus"),
  ...pairs("die zahlen | die beträge | die stunden | zahlen", "zu bestätigen | bestätigen | zu prüfen"),
  ...pairs(
    "confirmer | confirmez | vérifier | vérifiez | valider | validez",
    "les chiffres | ces chiffres | les montants | les heures",
  ),
  ...pairs(
    "confirma | confirme | confirmar | revisa | revise",
    "las cifras | los números | los importes | las horas",
  ),
  ...pairs("confirme | confirma | confirmar | verifique", "os números | os valores | as horas"),
  ...pairs("conferma | confermi | confermare | verifica", "i numeri | le cifre | gli importi | le ore"),
  ...pairs("bevestig | controleer", "de cijfers | de bedragen | de uren"),
  ...pairs("bekräfta | bekræft | bekreft", "siffrorna | tallene | beloppen | beløbene | timmarna | timene"),
  ...pairs("potwierdź | potwierdzić | sprawdź", "liczby | kwoty | godziny"),
  ...pairs("potvrďte | potvrď | zkontrolujte", "čísla | částky | hodiny"),
  ...pairs("подтвердите | проверьте | підтвердьте", "цифры | суммы | часы | цифри | суми"),
];

export const APPROVALS: readonly string[] = words(`
  comment | comments | commented | moderate | moderation | forum post | blog post | leave request | annual leave |
  time off | days off | vacation | holiday request | expense | expenses | expense report | reimbursement | timesheet |
  timesheets | pull request | merge request | job application | applicant | applicants | candidate | candidates |
  visitor | visitors | guest | guests | shift swap | swap shifts | signature | to sign the | to sign your |
  ready to sign | contract | moderier* | beitrag | beiträge | urlaub* | abwesenheit* | spesen* | auslagen |
  reisekosten* | stundenzettel* | zeiterfassung* | bewerbung* | bewerber* | besucher* | gast | gäste | unterschrift* |
  unterschreib* | vertrag* | schichttausch* | freistellung* | reactie | reacties | modere* | verlof* | vrije dagen |
  declaratie* | onkosten* | urenstaat* | sollicitatie* | bezoeker* | gasten | handtekening* | ondertekenen |
  dienstruil* | opmerking* | inlägg* | semester* | ledighet* | utlägg* | tidrapport* | ansökan | besökare | gäst |
  underskrift* | signera | indlæg* | ferie* | fravær* | udlæg* | timeseddel* | ansøgning* | besøgende | gæst |
  innlegg* | permisjon* | utlegg* | timeliste* | søknad* | besøkende | gjest | vaktbytte* | vagtbytte* | vagtskifte* |
  arbetspass | athugasemd* | orlof* | umsókn* | gest | gestur | gesti | undirskrift* | viðmerking* | kommentti* |
  kommentin | loma* | vapaa* | kulukorvau* | matkalasku* | työhakemu* | hakemu* | vieras | vierailija* | allekirjoit* |
  tuntikirjau* | kommenta* | puhkus* | kuluaruan* | kuluhüvit* | avaldus* | kandidaat* | külaline | külalise | allkir* |
  komentār* | atvaļinājum* | izdevum* | pieteikum* | viesis | viesi | viesim | parakst* | komentar* | atostog* |
  išlaid* | paraišk* | svečias | svečio | paraš* | hozzászólás* | szabadság* | költség* | pályáz* | jelentkező* |
  jelentkezés* | látogató* | vendég* | aláír* | szerződés* | műszakcser* | commentaire | commentaires | modér* | congé |
  congés | jours de repos | frais | feuille de temps | candidature | candidat | visiteur | votre invité | vos invités |
  un invité | à signer | contrat | absence | comentario | comentarios | moderar | vacaciones | permiso | gastos |
  reembolso | candidatura | aspirante | visitante | tu invitado | su invitado | un invitado | huésped | firma | firmar |
  contrato | ausencia | cambio de turno | comentário | comentários | férias | folga | despesas | despesa | candidato |
  seu convidado | um convidado | hóspede | assinar | troca de turno | commento | commenti | permesso | spese |
  rimborso | visitatore | ospite | ospiti | firmare | contratto | cambio turno | comentari | comentaris | vacances |
  despeses | visitant | un convidat | signatura | comentariu | comentarii | concediu | decont | cheltuieli |
  rambursare | oaspete | semnătur* | semnat | schimb de tură | σχόλιο | σχόλια | άδεια | άδειας | έξοδα | δαπάνη |
  δαπάνες | αίτηση | υποψήφιος | επισκέπτης | επισκέπτη | υπογραφή | υπογράψ* | σύμβαση | urlop* | delegacj* | wydatk* |
  kandydat* | aplikacja o pracę | gość | gościa | gości | podpis* | umow* | zamian* dyżur* | komentář* | dovolen* |
  výdaj* | vyúčtování | uchazeč* | návštěv* | host | hosta | podepsat | komentár* | výdavk* | uchádzač* | hosť | hosťa |
  dopust* | strošk* | kandidat* | obiskoval* | gost | gosta | odmor* | trošk* | trošak* | prijava za posao | potpis* |
  ugovor | ugovora | коментар* | одмор* | трошк* | гост | госта | потпис* | отпуск* | разход* | кандидат* | посетител* |
  подпис | подписа | подписът | подписи | подписите | подписване | подписването | подпишете | договор* | комментари* |
  расход* | аванс* | отгул* | соискател* | гостя | гость | подпись | подписью | подписания | подписать | подпишите |
  согласован* | витрат* | відпуст* | відвідувач* | гість | підпис | підпису | підписи | підписом | підписання |
  підписати | підпишіть | каментар* | адпачын* | выдатк* | госць | госця | пікір* | демалыс* | шығын* | қонақ* |
  қол қою | yorum* | izin | izni | iznini | izne | izinler | masraf* | harcama* | aday* | iş başvuru* | ziyaretçi* |
  misafir* | imza* | sözleşme* | vardiya* | şərh* | məzuniyyət* | xərc* | namizəd* | qonaq* | izoh* | ta'til* | tatil* |
  xarajat* | mehmon* | nomzod* | კომენტარ* | შვებულებ* | ხარჯ* | სტუმარ* | სტუმრ* | ხელმოწერ* | մեկնաբան* | արձակուրդ* |
  ծախս* | հյուր* | ստորագր* | komente | lejen | pushim* | shpenzim* | aplikim* | mysafir* | nënshkrim* | iruzkin* |
  opor* | gastu* | bisitari* | gonbidatu* | sinadura* | sylw | gwyliau | treuliau | ymwelydd | gwestai | llofnod |
  trácht | saoire | costais | cuairteoir | aoi | síniú | kumment* | btala | تعليق | التعليق | تعليقات | إجازة |
  الإجازة | إجازات | مصروفات | نفقات | المصاريف | المرشح | مرشح | متقدم | زائر | الزائر | ضيف | الضيف | توقيع | عقد |
  תגובה | תגובות | חופשה | חופש | הוצאות | החזר | מועמד | מבקר | אורח | האורח | חתימה | חוזה | نظر | مرخصی | هزینه |
  متقاضی | بازدیدکننده | مهمان | امضا | قرارداد | تبصرہ | چھٹی | اخراجات | امیدوار | مہمان | دستخط | टिप्पणी* | छुट्टी |
  अवकाश | खर्च | खर्चे | उम्मीदवार | मेहमान | अतिथि | आगंतुक | हस्ताक्षर | মন্তব্য* | ছুটি* | খরচ* | প্রার্থী* |
  অতিথি* | স্বাক্ষর* | ટિપ્પણી* | રજા* | ખર્ચ* | મહેમાન* | ਟਿੱਪਣੀ* | ਛੁੱਟੀ* | ਖਰਚ* | ਮਹਿਮਾਨ* | रजा | पाहुण* | கருத்து* |
  விடுப்பு* | செலவு* | விருந்தினர்* | கையொப்ப* | వ్యాఖ్య* | సెలవు* | ఖర్చు* | అతిథి* | ಕಾಮೆಂಟ್* | ರಜೆ* | ಖರ್ಚು* |
  ಅತಿಥಿ* | അഭിപ്രായ* | അവധി* | ചെലവ്* | അതിഥി* | අදහස* | නිවාඩු* | වියදම්* | අමුත්ත* | အားလပ်ရက် | ခွင့်ရက် | ဧည့်သည် |
  មតិយោបល់ | ច្បាប់ឈប់សម្រាក | ភ្ញៀវ | ວັນພັກ | ແຂກ | ຄວາມຄິດເຫັນ | ความคิดเห็น | คอมเมนต์ | วันลา | ลาพักร้อน | ใบลา |
  ค่าใช้จ่าย | ผู้สมัครงาน | ผู้มาติดต่อ | แขก | ลงนาม | bình luận | nghỉ phép | đơn nghỉ | chi phí | ứng viên |
  ứng tuyển | khách | chữ ký | hợp đồng | cuti | pengeluaran | pelamar | tamu | tanda tangan | kontrak | tukar shift |
  ulasan | perbelanjaan | tetamu | pemohon | komento | bakasyon | aplikante | bisita | pirma | 评论 | 留言 | 请假 | 休假 | 年假 |
  报销 | 费用 | 应聘 | 求职 | 候选人 | 访客 | 來訪 | 訪客 | 签署 | 签字 | 合同 | 審批 | 审批 | 評論 | 請假 | 報銷 | 應徵 | 簽署 | 簽核 | 合約 | 换班 | コメント | 休暇 |
  有給 | 経費 | 精算 | 応募 | 来客 | 来訪 | 署名 | 契約書 | 稟議 | シフト交代 | 댓글 | 휴가 | 연차 | 경비 | 지출 | 지원자 | 방문객 | 손님 | 서명 | 계약서 | 결재 |
  근무 교대 | maoni | likizo | gharama | matumizi | mgeni | wageni | mwombaji | saini | hutu | kudi | baƙo | ìsinmi |
  àlejò | ezumike | ọbịa | isicelo sekhefu | iholide | isivakashi | ፈቃድ | ወጪ | እንግዳ | ፊርማ | interview | interviews |
  vorstellungsgespräch* | kennenlerngespräch* | manuskript* | manuscript* | entretien | manuscrit | entrevista |
  manuscrito | colloquio | manoscritto | rozmow* kwalifikacyjn* | rozmow* rekrutacyjn* | rękopis* | pohovor* |
  rukopis* | собеседован* | рукопис* | співбесід* | mülakat* | iş görüşmesi* | makaleniz* | anställningsintervju* |
  intervju* | jobsamtale* | jobbintervju* | työhaastattelu* | haastattelu* | állásinterjú* | kézirat* | interviu |
  συνέντευξη | χειρόγραφο | 面接 | 選考 | 査読 | 面试 | 面試 | 稿件 | 审稿 | 審稿 | 면접 | 논문 심사
`).concat(FIGURES, FEASTS);
