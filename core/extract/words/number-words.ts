/** Numbers in words: "forty", "ห้า", 九. */

/** In lower case. A word of two languages is the same number in both. */
const NUMBERS: Readonly<Record<number, string>> = {
  1: `
    a an one eine einer einen ein une un una uno um uma een één en ett et yksi yhden jeden jedna jedną jednu jedne
    один одну одна одного одной однієї bir egy o unu μία μια ένα ενός একটি एक ఒక ஒரு یک ایک ერთი մեկ üks ühe viens
    vienas viena vieną sebuah satu một หนึ่ง 一 ek ena eno еден една едно 한 isang moja ຫນຶ່ງ ໜຶ່ງ មួយ တစ် አንድ එකක් бір
  `,
  2: `
    kahe two zwei deux dos dois duas due twee två to kaksi kahden dwie dwa dvě dva dve два две двух дві двох iki két
    kettő două δύο שתי שני שתיים שעתיים দুই दो இரண்டு دو ორი երկու kaks divas divu du dvi dua hai สอง 二 两 兩 dues bi dy
    mbili 두 dvou dvoch dveh dalawang දෙකක් දෙකකින් రెండు दोन ສອງ ពីរ နှစ် ሁለት दुई дзве tvær tvo kahdessa dwóch dviejų
    dvije дзвюх екі ikki хоёр эки
  `,
  3: `
    tris kolme ثلاث ثلاثة three drei trois tres três tre drie kolmen trzy tři tri три трёх трех трьох üç három trei
    τρία τρεις τριών שלוש שלושה তিন तीन மூன்று سه تین სამი երեք kolm trīs trys tiga ba สาม 三 hiru tatu 세 trzech tří
    troch treh trijų tatlong 삼 තුනක් තුනකින් మూడు ສາມ បី သုံး ሶስት ሦስት þrjár þrjá kolmessa triju тры трох үш uch гурав
    гурван үч өч
  `,
  4: `
    keturias keturis four vier quatre cuatro quatro quattro fyra fire neljä cztery čtyři štyri štiri četiri четыре
    четырёх четырех чотири dört négy patru τέσσερα τεσσάρων ארבע চার चार நான்கு چهار چار ოთხი չորս neli četras
    keturios empat bốn สี่ 四 네 четири fjórir fjórar fjögur čtyř čtyřmi čtyřech czterech štyroch chetiri четырьмя
    чотирьох чатыры keturių četru četriem nelja neljän négyet τέσσερις katër erbgħa erba' ceithre ceathair pedwar
    pedair dörd төрт to'rt to‘rt ოთხ أربع أربعة ארבעה চারটি ನಾಲ್ಕು నాలుగు ચાર നാല് ਚਾਰ හතර አራት apat nne ສີ່ បួន လေး 넷
    හතරක් හතරකින් дөрөв дөрвөн дүрт чор
  `,
  5: `
    penkias penkis viie خمس خمسة five fünf cinq cinco cinque vijf fem viisi viiden pięć pięciu pět päť pet пять пяти
    п'ять п'яти beş öt cinci πέντε חמש חמישה পাঁচ पाँच पांच ஐந்து پنج پانچ ხუთი հինգ viis piecas penkios penkių lima
    năm ห้า 五 bost tano fimm 다섯 пет pěti piatich petih piecu limang piati пятью пятерых п'ятьох пяць пяці penki piecus
    piecām ötöt pesë ħames cúig pump bum bes бес besh ხუთ पाच পাঁচটি ఐదు ಐದು પાંચ അഞ്ച് ਪੰਜ පහ පහේ አምስት ຫ້າ ប្រាំ ငါး
    petero 오 පහක් පහකින්  viidessä vyf петте п’ять п’яти таван беш биш bäş панҷ
  `,
  6: `
    six sechs seis sei zes sex seks kuusi sześć šest шесть шести шість altı hat șase έξι שש ছয় छह ஆறு شش چھ ექვსი վեց
    sešas enam sáu หก 六 여섯 шест sis šesti šesť šiestich sześciu шестерых шістьох шэсць шасці šešis šešias šešių sešus
    sešu kuue kuut kuuden hatot gjashtë sitta sitt sé chwech chwe alti алты olti ექვს ست ستة שישה छः सहा ఆరు ಆರು છ ആറ്
    ਛੇ හය හයේ ስድስት anim sita ຫົກ ប្រាំមួយ ခြောက် šestih зургаа зургаан шаш
  `,
  7: `
    seven sieben sept siete sete sette zeven sju syv seitsemän siedem sedm sedem sedam семь семи сім yedi hét șapte
    επτά שבע সাত सात ஏழு هفت سات შვიდი յոթ tujuh bảy เจ็ด 七 일곱 седем sedmi saba jeti yeddi shtatë zazpi seitse saith
    seacht yetti сем ఏడు સાત ਸੱਤ set sapte siedmich siedmiu сям'ю septynis septynias septiņus septiņu seitsme hetet
    εφτά saba' жеті შვიდ سبع سبعة שבעה ಏಳು ഏഴ് හත ሰባት pito ເຈັດ ប្រាំពីរ ခုနစ် седум долоо долоон
  `,
  8: `
    eight acht huit ocho oito otto åtta otte åtte kahdeksan osiem osm osem osam восемь вісім sekiz nyolc opt οκτώ
    שמונה আট आठ எட்டு هشت آٹھ რვა ութ delapan tám แปด 八 여덟 осем vuit osmi ôsmich ośmiu восьми вісьмох восем aštuonis
    aštuonias astoņus astoņu kaheksa nyolcat οχτώ tetë tmien ocht wyth сегіз sakkiz ثماني ثمانية ఎనిమిది ಎಂಟು આઠ എട്ട്
    ਅੱਠ අට ስምንት walo lapan ແປດ ប្រាំបី ရှစ် átta astoņas осам səkkiz agt осум найм найман
  `,
  9: `
    nine neun neuf nueve nove negen nio ni níu nou dziewięć devět deväť devet девять дев'ять девет devyni deviņi
    yhdeksän üheksa kilenc εννέα nëntë naoi naw dokuz тоғыз 九 아홉
  `,
  10: `
    kümne عشر عشرة ten zehn dix diez dez dieci tien tio ti kymmenen kymmenessä dziesięć dziesięciu deset desať десять
    десяти on tíz zece δέκα עשר עשרה দশ दस பத்து ده دس ათი տասը kümme desmit dešimt sepuluh mười สิบ 十 deu hamar kumi
    tíu dhjetë 열 десет deseti desiatich desetih desmitiem dešimties sampung 십 දහයක් දහයකින් दहा పది ສິບ ដប់ ဆယ် አስር
    አሥር ათ дзесяць он o'n desmitu дзесяці десетте арав арван даҳ ўн
  `,
  12: `
    twelve zwölf douze doce doze dodici twaalf tolv kaksitoista dwanaście dvanáct dvanásť двенадцать дванадцять oniki
    tizenkét 十二 дванадесет kahdentoista kaheteistkümne divpadsmit dvylika dwunastu dvanácti dvanajst dvanaest дванаест
    двенадцати дванаццаць δώδεκα dymbëdhjetë
  `,
  15: `
    viieteist viieteistkümne fifteen fünfzehn quinze quince quindici vijftien femton femten viisitoista viidentoista
    piętnaście piętnastu patnáct pätnásť petnaest petnajst пятнадцать пятнадцати п'ятнадцять п'ятнадцяти tizenöt
    cincisprezece δεκαπέντε পনেরো पंद्रह பதினைந்து پانزده پندرہ viisteist piecpadsmit penkiolika 十五 hamabost петнаест
    петнадесет patnácti pätnástich petnajstih penkiolikos labinlimang piecpadsmitiem 십오 පහළොවක් පහළොවකින් पंधरा पन्ध्र
    పదిహేను สิบห้า ສິບຫ້າ ដប់ប្រាំ ဆယ့်ငါး пятнаццаць fimmtán viidessätoista п’ятнадцяти pesëmbëdhjetë vyftien
    п’ятнадцять петнаесет
  `,
  20: `
    kahekümne عشرين عشرون twenty zwanzig vingt veinte vinte venti twintig tjugo tjue tyve kaksikymmentä dwadzieścia
    dwudziestu dvacet dvadsať dvadeset двадцать двадцати двадцять двадцяти yirmi húsz douăzeci είκοσι עשרים বিশ बीस
    இருபது بیست بیس kakskümmend divdesmit dvidešimt 二十 hogei 스무 двадесет dvaceti dvadsiatich dvajsetih dvidešimties
    dalawampung 이십 විස්සක් විස්සකින් वीस ఇరవై ยี่สิบ ຊາວ ម្ភៃ နှစ်ဆယ် ሃያ ሀያ дваццаць iyirmi жиырма yigirma tuttugu
    kahdenkymmenen dvajset njëzet дваесет хорь хорин
  `,
  24: `
    vierundzwanzig veinticuatro ventiquattro vierentwintig tjugofyra fireogtyve tjuefire čtyřiadvacet huszonnégy
  `,
  25: "ยี่สิบห้า ຊາວຫ້າ ម្ភៃប្រាំ",
  30: `
    kolmekümne ثلاثين ثلاثون thirty dreißig dreissig trente treinta trinta trenta dertig trettio tretti tredive
    kolmekymmentä trzydzieści třicet tridsať trideset тридцать тридцати тридцять тридцяти otuz harminc treizeci
    τριάντα שלושים ত্রিশ तीस முப்பது سی تیس kolmkümmend trīsdesmit trisdešimt 三十 hogeita trzydziestu тридесет třiceti
    tridsiatich tridesetih trisdešimties tatlumpung 삼십 තිහක් තිහකින් ముప్పై สามสิบ ສາມສິບ សាមសិប သုံးဆယ် ሰላሳ трыццаць
    отыз o'ttiz þrjátíu kolmenkymmenen tridhjetë триесет гуч гучин отуз
  `,
  40: `
    forty vierzig cuarenta quarenta quaranta quarante czterdzieści сорок čtyřicet štyridsať veertig fyrtio førti fyrre
    neljäkymmentä négyven σαράντα kırk қырық qirq qırx štirideset četrdeset четиридесет четрдесет nelikümmend
    četrdesmit keturiasdešimt
  `,
  45: "vijfenveertig fyrtiofem fyrtifem femogfyrre fünfundvierzig førtifem negyvenöt",
  48: "achtundvierzig achtenveertig fyrtioåtta otteogfyrre førtiåtte",
  50: `
    fifty fünfzig cinquante cincuenta cinquenta cinquanta vijftig femtio femti halvtreds viisikymmentä pięćdziesiąt
    padesát päťdesiat petdeset pedeset пятьдесят п'ятдесят п’ятдесят elli ötven cincizeci πενήντα خمسين חמישים पचास 五十
  `,
  60: `
    sixty sechzig soixante sesenta sessenta sessanta zestig sextio seksti sześćdziesiąt šedesát шестьдесят altmış
    hatvan șaizeci εξήντα 六十 육십 साठ ساٹھ หกสิบ ຫົກສິບ kuudenkymmenen kuuekümne sześćdziesięciu šedesáti šesťdesiat
    šestdeset šezdeset шездесет шестдесет шестидесяти шістдесят алпыс oltmish sestig
  `,
  70: `
    seventy siebzig setenta settanta zeventig sjuttio sytti halvfjerds seitsemänkymmentä siedemdziesiąt sedmdesát
    sedemdesiat sedemdeset sedamdeset семьдесят сімдесят yetmiş hetven șaptezeci εβδομήντα سبعين שבעים सत्तर 七十
  `,
  90: "ninety neunzig negentig nittio halvfems nitti",
  100: `
    hundred hundert einhundert cent cien ciento cem cento honderd hundra hundre hundrede sata sto сто yüz száz εκατό
    εκατόν مئة مائة מאה सौ
  `,
};

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries(NUMBERS).flatMap(([number, listed]) =>
    listed
      .trim()
      .split(/\s+/)
      .map((word): [string, number] => [word, Number(number)]),
  ),
);

/** The number that a whole word stands for. */
export function numberOf(word: string): number | undefined {
  return NUMBER_WORDS.get(word);
}

/** Hebrew and Amharic attach prepositions to the number: `לעשרים דקות`, `በአምስት ደቂቃ`. */
export function numberInWord(word: string): number | undefined {
  return numberOf(word) ?? numberOf(word.replace(/^[לכבוበለከ]/u, ""));
}

/** Number words of scripts without spaces between words: `ภายในห้านาที`. */
const UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]+$/u;

/** The number in words that a text ends in, in such a script: `สี่สิบห้า` is four times ten and five. */
export function unspacedNumberAt(before: string): number | undefined {
  const run = UNSPACED.exec(before)?.[0] ?? "";
  const [last, lastAt] = endingOf(run);
  if (last === undefined || last > 10) return last;
  const [tens = 0, tensAt] = last === 10 ? [10, lastAt] : endingOf(run.slice(0, lastAt));
  if (tens === 0 || tens % 10 !== 0) return last;
  const [times = 1] = tens === 10 ? endingOf(run.slice(0, tensAt)) : [];
  return (times < 10 ? times * tens : tens) + (last % 10);
}

/** The longest number word at the end of a run of letters, because fifteen may end in five. */
export function numberEnding(run: string): number | undefined {
  return endingOf(run)[0];
}

/** The same, with the index at which it begins. */
function endingOf(run: string): readonly [number: number | undefined, start: number] {
  for (let from = 0; from < run.length; from += 1) {
    const number = NUMBER_WORDS.get(run.slice(from));
    if (number !== undefined) return [number, from];
  }
  return [undefined, 0];
}
