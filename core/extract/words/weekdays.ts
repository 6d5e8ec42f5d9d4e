/** What the days of the week are called, as they stand behind words such as `until`. */

/** Lower case, from Sunday. Names of two letters mean too much else. */
const NAMES: readonly string[] = [
  `
    sunday sun sonntag dimanche domingo domenica zondag sondag söndag søndag sunnuntai sunnuntaihin sunnudagur
    pühapäev svētdienai sekmadienio niedzieli niedziela neděle nedele vasárnap vasárnapig duminică diumenge igandea
    κυριακή pazar bazar воскресенья воскресенье неділі неділя неделя недеља nedelja nedjelje nedjelja الأحد یکشنبه
    रविवार রবিবার วันอาทิตย์ minggu ahad linggo jumapili ראשון
  `,
  `
    monday mon montag lundi lunes segunda-feira lunedì maandag måndag mandag maanantai maanantaihin mánudagur
    esmaspäev pirmdienai pirmadienio poniedziałku poniedziałek pondělí pondelka hétfő hétfőig luni dilluns astelehena
    δευτέρα pazartesi понедельника понедельник понеділка понеділок понеделник понедељак ponedeljka ponedeljek
    ponedjeljka ponedjeljak الاثنين دوشنبه सोमवार সোমবার วันจันทร์ senin isnin jumatatu שני
  `,
  `
    tuesday tue tues dienstag mardi martes terça-feira martedì dinsdag tisdag tirsdag tiistai tiistaihin þriðjudagur
    teisipäev otrdienai antradienio wtorku wtorek úterý utorka kedd keddig marți dimarts asteartea τρίτη salı вторника
    вторник вівторка вівторок уторак torka torek utorak الثلاثاء سه‌شنبه मंगलवार মঙ্গলবার วันอังคาร selasa jumanne
    שלישי
  `,
  `
    wednesday wed mittwoch mercredi miércoles quarta-feira mercoledì woensdag onsdag keskiviikko keskiviikkoon
    miðvikudagur kolmapäev trešdienai trečiadienio środy środa středy středa stredy szerda szerdáig miercuri dimecres
    asteazkena τετάρτη çarşamba среды среду среда середи середу середа сряда sreda srijede srijeda الأربعاء چهارشنبه
    बुधवार বুধবার วันพุธ rabu jumatano רביעי
  `,
  `
    thursday thu thur thurs donnerstag jeudi jueves quinta-feira giovedì donderdag torsdag torstai torstaihin
    fimmtudagur neljapäev ceturtdienai ketvirtadienio czwartku czwartek čtvrtka čtvrtek štvrtka csütörtök csütörtökig
    joi dijous osteguna πέμπτη perşembe четверга четверг четвер четвъртък четвртак četrtka četrtek četvrtka četvrtak
    الخميس پنجشنبه गुरुवार বৃহস্পতিবার วันพฤหัสบดี kamis khamis alhamisi חמישי
  `,
  `
    friday fri freitag vendredi viernes sexta-feira venerdì vrijdag vrydag fredag perjantai perjantaihin föstudagur
    reede piektdienai penktadienio piątku piątek pátku pátek piatka péntek péntekig vineri divendres ostirala
    παρασκευή cuma пятницы пятницу пятница п'ятниці п'ятницю п'ятниця пʼятниці петък петак petka petek petak الجمعة
    جمعه शुक्रवार শুক্রবার วันศุกร์ jumat jumaat biyernes ijumaa שישי
  `,
  `
    saturday sat samstag sonnabend samedi sábado sabato zaterdag saterdag lördag lørdag lauantai lauantaihin
    laugardagur laupäev sestdienai šeštadienio soboty sobota szombat szombatig sâmbătă dissabte larunbata σάββατο
    cumartesi субботы субботу суббота суботи суботу субота събота sobote subote subota السبت شنبه शनिवार শনিবার
    วันเสาร์ sabtu jumamosi שבת
  `,
];

const WEEKDAYS = new Map(
  NAMES.flatMap((names, day) =>
    names
      .trim()
      .split(/\s+/)
      .map((name) => [name, day] as const),
  ),
);
/** From Sunday. */
const OF_EAST = ["日天일", "一月월", "二火화", "三水수", "四木목", "五金금", "六土토"];
const EASTERN =
  /(?:星期|週|周|礼拜|禮拜)([日天一二三四五六])|([日月火水木金土])曜日?|([월화수목금토일])요일/u;

/** From 0, Sunday, as a date has it. */
export function weekdayCalled(word: string): number | undefined {
  const [, ...eastern] = EASTERN.exec(word) ?? [];
  const sign = eastern.find(Boolean);
  if (sign !== undefined) return OF_EAST.findIndex((signs) => signs.includes(sign));
  return WEEKDAYS.get(word.normalize("NFC").toLowerCase());
}
