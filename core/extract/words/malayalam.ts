import { type Language, words } from "./language.ts";

export const MALAYALAM: Language = {
  codeNames: words(`സ്ഥിരീകരണ കോഡ്* | പരിശോധനാ കോഡ്* | ഒടിപി* | ഒറ്റത്തവണ പാസ്‌വേഡ്* | സുരക്ഷാ കോഡ്*`),
  codeWords: words(`കോഡ്* | പിൻ | അക്ക*`),
  passwords: words(`പാസ്‌വേഡ്*`),
  numberWords: [],
  otherNumbers: words(`
    ഓർഡർ* | ഇൻവോയ്സ്* | ട്രാക്കിംഗ് നമ്പർ | ഉപഭോക്തൃ നമ്പർ | ബുക്കിംഗ്* | കൂപ്പൺ* | ടിക്കറ്റ്*
  `),
  trade: words(`കിഴിവ്* | ഓഫർ* | ഹോട്ടൽ*`),
  enter: words(`നൽകുക | ഉപയോഗിക്കുക | ടൈപ്പ് ചെയ്യുക`),
  spent: [],
  examples: words(`ഉദാഹരണത്തിന്`),
  meetings: words(`മീറ്റിംഗ്* | വെബിനാർ*`),
  verify: words(`സ്ഥിരീകരി* | പരിശോധി* | സജീവ*`),
  signIn: words(`ലോഗിൻ* | സൈൻ ഇൻ*`),
  reset: words(`പുനഃസജ്ജ* | പുതിയ പാസ്‌വേഡ്*`),
  unsubscribe: words(`അൺസബ്‌സ്‌ക്രൈബ്*`),
  clickHere: words(`ഇവിടെ ക്ലിക്ക് ചെയ്യുക | ഇവിടെ`),
  expires: words(`സാധുത* | സാധുവാണ് | കാലഹരണ* | ഉള്ളിൽ`),
  seconds: words(`സെക്കൻഡ്*`),
  minutes: words(`മിനിറ്റ*`),
  hours: words(`മണിക്കൂർ*`),
  days: words(`ദിവസ*`),
  wrote: words(`എഴുതി`),
  fromLabels: words(`നിന്ന്`),
  sentLabels: words(`അയച്ചത് | തീയതി | വിഷയം`),
  quoteTitles: words(`യഥാർത്ഥ സന്ദേശം`),
  forwardTitles: words(`കൈമാറിയ സന്ദേശം`),
  sentFrom: words(`എന്റെ iphone ൽ നിന്ന്`),
};
