import { type Language, words } from "./language.ts";

export const GUJARATI: Language = {
  codeNames: words(`
    ચકાસણી કોડ* | વેરિફિકેશન કોડ* | સુરક્ષા કોડ* | ઓટીપી* | વન ટાઇમ પાસવર્ડ* | લોગિન કોડ*
  `),
  codeWords: words(`કોડ* | પિન | અંકનો`),
  passwords: words(`પાસવર્ડ*`),
  numberWords: [],
  otherNumbers: words(`
    ઓર્ડર* | ઇન્વોઇસ* | રસીદ* | ટ્રેકિંગ નંબર | બુકિંગ* | ફોન | પિન કોડ નંબર | પ્રોમો કોડ* | કૂપન* |
    વાઉચર* | ટિકિટ* | નંબર | રકમ
  `),
  trade: words(`ડિસ્કાઉન્ટ* | ઓફર* | સેલ | ફ્લાઇટ | હોટેલ | બુકિંગ*`),
  enter: words(`દાખલ કરો | વાપરો | ઉપયોગ કરો`),
  spent: [],
  examples: words(`ઉદાહરણ તરીકે | દા ત`),
  meetings: words(`મીટિંગ* | બેઠક* | વેબિનાર*`),
  verify: words(`ચકાસ* | પુષ્ટિ* | સક્રિય*`),
  signIn: words(`લોગિન* | લોગ ઇન* | સાઇન ઇન*`),
  reset: words(`રીસેટ* | નવો પાસવર્ડ | પાસવર્ડ બદલ* | પાસવર્ડ ભૂલી*`),
  unsubscribe: words(`અનસબ્સ્ક્રાઇબ*`),
  clickHere: words(`અહીં ક્લિક કરો | અહીં | લિંક`),
  expires: words(`માન્ય* | સમાપ્ત* | અંદર | સુધી`),
  seconds: words(`સેકન્ડ*`),
  minutes: words(`મિનિટ*`),
  hours: words(`કલાક*`),
  days: words(`દિવસ*`),
  wrote: words(`લખ્યું`),
  fromLabels: words(`તરફથી`),
  sentLabels: words(`મોકલ્યું | તારીખ | પ્રતિ | વિષય`),
  quoteTitles: words(`મૂળ સંદેશ`),
  forwardTitles: words(`ફોરવર્ડ કરેલ સંદેશ`),
  sentFrom: words(`મારા iphone પરથી`),
};
