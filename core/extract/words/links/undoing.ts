/** Words in the sentence before a link that undoes what the message is for: "to cancel the confirmation". */
import { words } from "../language.ts";

export const UNDOING = words(`
  cancel | undo | revoke | revert | withdraw | abort | call off | take it back | take this back | put a stop to | stop this |
  stop it | abbrech* | abzubrechen | widerruf* | stornier* | rückgängig | annullier* | verwerf* | zurückzieh* | zurückzunehmen |
  annuler* | ongedaan | intrekken | herroep* | afbreken | kanselleer* | terugtrek* | annullér* | fortryd* | tilbagekald* |
  avbryt* | ångra* | återkalla* | makuler* | angre | trekke tilbake | hætta við | afturkalla* | ógilda | afturkøll* | peruuta* |
  peruut* | perua | kumoa* | mitätöi* | tühista* | atceļ* | atcel* | atsaukt* | anulēt* | atšauk* | atsisak* | panaikin* |
  visszavon* | visszamond* | megszakít* | mégsem* | érvénytelenít* | töröl* | annulez | révoqu* | rétract* | cancelar | cancele |
  cancela | deshaz | deshaga | deshágalo | deshazlo | revierte | revierta | anular | anule | revertir | deshacer |
  revogar | reverter | desfazer | desbotar | desfacer | cancel·l* | anul·l* |
  desfer | annullare | annulla | annulli | annullarlo | annullarla | disdire | anula* | revoc* | opri | nuligi | nuligu | malfari |
  ezezta* | baliogabe* | bertan behera | chur ar ceal | chur ar cheal | cur ar ceal | cealaigh | chealú | cur dheth | sguir dheth |
  diddymu | canslo | ανακαλ* | ακυρώ* | ακύρω* | αναίρεσ* | anulo* | anulu* | tërhiq* | tħassar | ħassar | tikkanċella |
  ikkanċella | waqqaf* | twaqqaf* | отмен* | аннулир* | отозвать | отзов* | скасув* | скасуй* | відмін* | відклик* | скасав* |
  адмян* | адклік* | анулира* | откаж* | отказв* | оттегл* | поништ* | прекин* | отказа* | повлеч* | otkaza* | otkaž* | poništ* |
  prekin* | povuć* | povuci | opoz* | preklic* | prekliči* | preklič* | razveljav* | zruš* | odvola* | stornova* | zrušit |
  zrušte | zrušiť | отказаться | vzít zpět | vrátit zpět | změnu vrátit | změnu můžete vrátit | vrátit změnu |
  vrátiť späť | zmenu vrátiť | vrátiť zmenu | vziať späť | cofn* | wycof* | odwoł* | iptal* | geri al* | vazgeç* |
  ləğv* | imtina* |
  болдырма* | бас тарту* | жокко* | баш тарт* | bekor* | ýatyr* | бекор* | цуцл* |
  буцаа | буцаагаарай | буцаах | буцаахын | буцаахыг | буцаана | буцаалт* | გაუქმ* | უარყოფ* | չեղարկ* | չեղյալ* |
  إلغاء | لإلغاء | إلغاؤه | ألغ* | التراجع | للتراجع | סגת | לבטל | ביטול | לביטול | בטל | בטלו | לעצור | لغو | ابطال | پس بگیر* |
  انصراف | ھەڵوەشاندن* | هەڵوەشاندن* | betal* | hilweşan* | رد ڪر* | منسوخ* | रद्द* | वगळ* | বাতিল* | રદ* | ਰੱਦ* | ரத்து* |
  இல்லாது | రద్దు* | ರದ್ದು* | റദ്ദ* | අවලංගු* | අත්හරි* | ရုပ်သိမ်း* | ပယ်ဖျက်* | បោះបង់* | លុបចោល | ຍົກເລີກ | ยกเลิก | hủy | huỷ |
  hoàn tác | thu hồi | membatalkan | batalkan | dibatalkan | urungkan | batal | menarik balik | kanselahin | ikansela | bawiin |
  pabatalkeun | ngabolaykeun | murungake | murungaké | ngabatalkeun | mbatalake | 撤销 | 撤銷 | 撤回 | 作废 | 作廢 | 中止 | キャンセル | 取り消* |
  取消* | 취소 | 철회 | 되돌리* | ghairi | batilisha | kubatilisha | kufuta | soke | fagilé | kansela | rhoxisa | መሰረዝ | ለመሰረዝ | ሰርዝ |
  цуцлах | ۋاز كەچ* | ۋاز كېچ* | بىكار قىل* | ନାକଚ* | ବାତିଲ* | لغوه* | باطل* | ناګار* | ناگار* | hanafoana* | foanana | foano |
  kagbuo | ịkagbu | khansela* | hoxisa | gusiba | guhagarika | hagarika | jooji | baaji* | ka noqo | ስረዝ | ንምስራዝ | منسوخ ڪر* |
  מבטל | אפרופן | אָפּרופֿן | annulléieren | annulléiert | ofbriechen | annulearje* | ôfbrekke | avlýsa
`);
