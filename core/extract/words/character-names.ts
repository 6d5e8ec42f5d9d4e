/** What people call the characters of a code when they say how many it has: "the six digits", "cinco números", 六桁. */
import { words } from "./language.ts";

export const CHARACTER_NAMES = words(`
  numeral* | figure | figures | character | characters | letter | letters | symbol | symbols | ziffer* | zahlen |
  zeichen | stellen | stellig* | buchstaben | cijfer* | tekens | getallen | siffra* | siffror* | tecken | bokstäver* |
  ciffer* | cifre* | tal | tallene | tegn | siffer* | bogstaver* | bokstaver* | tölu* | stafi* | stafa* | tákn* |
  syfer* | chiffre* | caractère* | lettres | signes | numéros | cifra* | número* | numero* | caracter* | letra* |
  signos | símbolo* | algarismo* | caratter* | lettere | numeri | numere* | semne* | xifr* | dígit* | nombres |
  caràcter* | lletres | zenbaki* | hizki* | cyfr* | znak* | liczb* | liter* | číslic* | čísel* | čísla* | číslo* |
  písmen* | цифр* | цыфр* | символ* | знак* | букв* | чисел | лічб* | літер* | сімвал* | літар* | числ* | znamenk* |
  slov* | broj* | števk* | števil* | črk* | слов* | број* | скаитмен* | skaitmen* | skaičiu* | ženkl* | simbol* |
  raid* | cipar* | skaitļ* | zīm* | burt* | merkki* | merki* | kirjain* | kirjaim* | number* | numbr* | märk* | märgi* |
  täht* | szám* | karakter* | betű* | jegy* | ψηφί* | αριθμ* | χαρακτήρ* | γράμμα* | σύμβολ* | shifr* | numra* |
  shkronj* | ċifr* | numri | ittr* | uimhir* | uimhreacha* | huimhir* | litreacha | carachtar* | rhif* | digid* |
  llythren* | nod | nodau | rakam* | hane* | harf* | sayı* | rəqəm* | simvol* | hərf* | сан* | таңба* | әріп* | raqam* |
  belgi* | ციფრ* | სიმბოლო* | ასო* | რიცხვ* | թիվ* | թվ* | նիշ* | տառ* | նշան* | أرقام | رقم* | أحرف | حروف | رموز |
  خانات | ספרות | תווים | אותיות | מספרים | عدد* | حرف* | کاراکتر* | ہندس* | اعداد | अंक* | नंबर* | अक्षर* | संख्या* |
  वर्ण* | সংখ্যা* | অঙ্ক* | অক্ষর* | ডিজিট* | இலக்க* | எண்* | எழுத்து* | అంకె* | సంఖ్య* | అక్షర* | અંક* | અક્ષર* |
  આંકડા* | ಅಂಕಿ* | ಸಂಖ್ಯೆ* | ಅಕ್ಷರ* | അക്ക* | അക്ഷര* | ਅੰਕ* | ਅੱਖਰ* | ਨੰਬਰ* | ඉලක්කම්* | අංක* | අකුරු* | ቁጥር* | ቁጥሮች |
  አሃዝ* | ፊደል* | angka* | digit* | huruf* | aksara* | nombor* | titik | tarakimu | nambari | herufi | namba | chữ số |
  ký tự | con số | chữ cái | หลัก | ตัวเลข | ตัว | ตัวอักษร | ອັກສອນ | ຕົວເລກ | ຕົວ | ខ្ទង់ | លេខ | តួ | តួអក្សរ |
  ဂဏန်း | လုံး | အက္ခရာ | 位 | 位数 | 位數 | 个数字 | 個數字 | 个字 | 個字 | 个字符 | 個字元 | 个字母 | 碼 | 码 | 桁 | ケタ | けた | 文字 | つの数字 | 자리 |
  자릿수 | 글자 | 숫자
`);
