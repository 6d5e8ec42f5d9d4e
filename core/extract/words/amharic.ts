import { type Language, words } from "./language.ts";

export const AMHARIC: Language = {
  codeNames: words(`የማረጋገጫ ኮድ* | የማረጋገጫ ቁጥር* | የደህንነት ኮድ* | የአንድ ጊዜ የይለፍ ቃል* | የአንድ ጊዜ ኮድ* | የመግቢያ ኮድ*`),
  codeWords: words(`ኮድ* | ኮዱ* | ፒን | አሃዝ* | አሃዞች | ቁጥሮች | ፊደላት`),
  passwords: words(`የይለፍ ቃል*`),
  numberWords: [],
  otherNumbers: words(`
    ትዕዛዝ* | የትዕዛዝ ቁጥር | ደረሰኝ* | መከታተያ ቁጥር | የደንበኛ ቁጥር | ቦታ ማስያዝ | ስልክ | ፋክስ | የፖስታ ኮድ | የፖስታ ሳጥን | የቅናሽ
    ኮድ | ኩፖን | ቲኬት* | ቁጥር | ብር
  `),
  trade: words(`ቅናሽ* | ሽያጭ* | በረራ* | ሆቴል* | ግዢ*`),
  enter: words(`ያስገቡ | ይጠቀሙ | ይተይቡ | ይጻፉ | ጻፍ | ይለጥፉ | ይቅዱ | ያንብቡ | ይንገሩ | ይሙሉ | ያስገባሉ`),
  places: words(`
    መተግበሪያ* | ገጽ* | ገጹ | መስኮት* | ማያ | ስክሪን | ሳጥን* | ቅጽ* | ድረ ገጽ | ድህረ ገጽ | አሳሽ* | መሣሪያ* | ኮምፒውተር* |
    ስልክ* | ቴሌቪዥን*
  `),
  access: words(`
    መለያ | መለያዎ | መለያህ | መሣሪያ | መሳሪያ | አሳሽ | ማንነት | ደህንነት | እርስዎ ነዎት | እርስዎ ነዎት? | አንተ ነህ | መዳረሻ |
    ፈቃድ | መፍቀድ | ምዝገባ | ይመዝገቡ | ማጣመር | ማገናኘት | መክፈት | ተቆልፏል | አንድ ሰው | ሙከራ | ሞክሯል | ለመቀጠል | ይቀጥሉ |
    ለማጠናቀቅ | ለመግባት | እንኳን ደህና
  `),
  disclaims: words(`እርስዎ ካልሆኑ | እርስዎ ካልጠየቁ | ካልጠየቁ | ካልሆኑ | አልጠየቁም | ችላ ይበሉ | ችላ በል | ይሰርዙ | በስህተት | ሌላ ሰው`),
  secrecy: words(`ለማንም | ከማንም | አያጋሩ | አይስጡ | አይንገሩ | በፍጹም | በጭራሽ | አንጠይቅም | ሚስጥር* | ምስጢር* | ሰራተኞቻችን`),
  spent: [],
  examples: words(`ለምሳሌ`),
  meetings: words(`ስብሰባ* | ዌቢናር*`),
  verify: words(`ያረጋግጡ | ማረጋገጥ* | ለማረጋገጥ | ማረጋገጫ`),
  signIn: words(`ይግቡ | ለመግባት | መግቢያ`),
  reset: words(`ዳግም ያስጀምሩ | ዳግም ማስጀመር* | አዲስ የይለፍ ቃል | የይለፍ ቃል ረሱ`),
  unsubscribe: words(`ከደንበኝነት ምዝገባ ይውጡ`),
  clickHere: words(`እዚህ ይጫኑ | እዚህ | አገናኝ`),
  expires: words(`የሚያገለግለው | ያገለግላል | ጊዜው ያበቃል | ውስጥ`),
  seconds: words(`ሰከንድ*`),
  minutes: words(`ደቂቃ*`),
  hours: words(`ሰዓት*`),
  days: words(`ቀን*`),
  wrote: words(`ጻፈ | ጽፏል`),
  fromLabels: words(`ከ`),
  sentLabels: words(`የተላከ | ቀን | ለ | ርዕስ`),
  quoteTitles: words(`የመጀመሪያ መልእክት`),
  forwardTitles: words(`የተላለፈ መልእክት`),
  sentFrom: words(`ከእኔ iphone የተላከ`),
};
