/**
 * Words around codes of languages with other scripts, as people type them in Latin letters, often in several spellings. A
 * final `*` stands for any ending.
 */
import { words } from "./language.ts";

export const LATIN_CODE_NAMES = words(`
  otp1 | otp2 | tan1 | tan2 | kod podtver* | parol podtver* | kod dlya podtver* | parol dlya podtver* | kod dlia podtver* | kod dlja podtver* |
  parol dlja podtver* | kod dlya vhoda | kod dlya vkhoda | kod dlja vhoda | parol dlya vhoda | parol dlya vkhoda | kod vhoda |
  kod vkhoda | kod avtorizac* | kod avtorizats* | kod proverki | proverochn* kod | odnorazovy* parol | odnorazovi* parol |
  odnorazovy* kod | odnorazovi* kod | kod registrac* | kod registrats* | kod dlya registrac* | kod dlya registrats* |
  kod vosstanovlen* | kod dlya vosstanovlen* | kod aktivac* | kod aktivats* | seansovy* parol | seansovi* parol |
  kod dostupa | proverocny* kod | kod bezopasnosti |
  kod perevirk* | kod pidtver* | kod dlya pidtver* | kod dlia pidtver* | parol dlya pidtver* | kod avtoryzac* |
  kod avtoryzats* | kod dlya vhodu | kod dlia vkhodu | kod vhodu | kod vidnovlen* | kod aktyvac* | kod reyestrac* |
  kod za potvarzhd* | kod za potvurzhd* | kod za potvyrzhd* | kod za vhod | ednokraten kod | ednokratna parola |
  kod za verifikac* | kod za potvrda | ednokratna lozinka |
  kodikos epalith* | kodikos epivev* | kodikos epibeb* | kodikos asfal* | kodikos eisodou | kodikos sindes* |
  kodikos syndes* | kodikos mias xris* | kodikos mias hris* | kodikos mias chris* | kwdikos epal* | kwdikos epib* |
  kwdikos asf* | kwdikos eisodou | kodikos energop* | kwdikos energ* | kodiko epalith* | kodiko epivev* |
  ertjeradi kod* | ertjeradi parol* | dadasturebis kod* | dadastureba kod* | damadasturebel* kod* | verifikaciis kod* |
  verifikatsiis kod* | avtorizaciis kod* | avtorizatsiis kod* | shesvlis kod* | aqtivaciis kod* | aktivaciis kod* |
  usafrtxoebis kod* | usafrtkhoebis kod* | ertjerad* kod* |
  hastatman kod* | mek angamya kod* | mekangamya kod* |
  batalgaajuulah kod* | batalgaajuulakh kod* | neg udaagiin kod* | neg udaagiin nuuts ug | nevtreh kod* | nevtrekh kod* |
  kod imut | kod ha'imut | satyapan code | ramz yekbar masraf | ramz dovom | code taeed | kode taeed
`);

export const LATIN_CODE_WORDS = words(`
  kodikos | kodiko | kwdikos | kwdiko | kods vada
`);

export const LATIN_OTHER_NUMBERS = words(`
  kod tovara | kod zakaza | nomer zakaza | nomer karty | kod vydachi | kod tovaru | kod zamovlen* | nomer zamovlen* |
  nomer porachka | nomer na porachka | kod na porachka | kodikos paragg* | kodikos proion* | kodikos pelati | arithmos paragg* |
  shekvetis nomer* | shekvetis kod* | patvirebis nomer* | patveri hamar* | zahialgiin dugaar | zahialgyn dugaar
`);

export const LATIN_ENTER = words(`
  vvedite | ukazhite | vvedit kod | eisagete | eisagagete | plitrologiste | pliktrologiste | sheiyvanet |
  sheikvanet | sheiyvane | oruulna uu | mutqagreq | vavedete | vuvedete
`);

export const LATIN_SECRECY = words(`
  nikomu ne soobsh* | nikomu ne govor* | nikomu ne peredav* | nikomu ne pokaz* | ne soobshajte | ne soobshayte |
  ne soobshchayte | nikomu ne povidom* | nikomu ne kazhit* | ne spodelyaj* | ne spodelyay* |
  ne go spodelyaj* | min ton moiraz* | min moiraz* | mhn moiraz* | min to moiraz* | aravis ga* | ar gaumxil* | ar gaumkhil* |
  nu gaumkhel* | hentei ch buu | henten ch buu | khend ch buu | mi haytneq
`);

export const LATIN_EXPIRES = words(`
  dejstvitelen | dejstvitelna | deystvitelen | dejstvuet | deystvuet | dijsny* | diysny* | diie do | istekaet | istechet |
  vada gasdis | vada gauva | vada gaudis | vadis gasvla | isxyei | ishyei | ishiei | ligei se | lixei se | liyei se | validen do |
  huchintei | khuchintei | vaver e
`);
