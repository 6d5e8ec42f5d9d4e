import { type Language, words } from "./language.ts";

export const BURMESE: Language = {
  codeNames: words(`
    အတည်ပြုကုဒ် | အတည်ပြု ကုဒ် | အတည်ပြုရန်ကုဒ် | လုံခြုံရေးကုဒ် | တစ်ခါသုံး စကားဝှက် |
    တစ်ခါသုံးစကားဝှက် | တစ်ခါသုံးကုဒ် | ဝင်ရောက်ရန်ကုဒ်
  `),
  codeWords: words(`ကုဒ် | ပင်နံပါတ် | ဂဏန်း`),
  passwords: words(`စကားဝှက်`),
  numberWords: [],
  otherNumbers: words(`
    အော်ဒါ | အော်ဒါနံပါတ် | မှာယူမှု | ပြေစာ | ဘောက်ချာ | ဖုန်း | ဖက်စ် | စာတိုက်သင်္ကေတ | ပရိုမိုကုဒ် |
    လျှော့စျေးကုဒ် | ကူပွန် | လက်မှတ် | ငွေပမာဏ
  `),
  trade: words(`လျှော့စျေး | ပရိုမိုးရှင်း | အရောင်း | လေယာဉ် | ဟိုတယ်`),
  enter: words(`ရိုက်ထည့်ပါ | ထည့်ပါ | အသုံးပြုပါ`),
  spent: [],
  examples: words(`ဥပမာ`),
  meetings: words(`အစည်းအဝေး | ဝက်ဘီနာ`),
  verify: words(`အတည်ပြု | စိစစ် | အသက်သွင်း`),
  signIn: words(`ဝင်ရောက် | လော့ဂ်အင်`),
  reset: words(`ပြန်လည်သတ်မှတ် | စကားဝှက်အသစ် | စကားဝှက်ပြောင်း | စကားဝှက်မေ့`),
  unsubscribe: words(`စာရင်းမှထွက် | ပယ်ဖျက်`),
  clickHere: words(`ဤနေရာကိုနှိပ်ပါ | ဒီမှာ | လင့်ခ်`),
  expires: words(`သက်တမ်း | အကျုံးဝင် | အတွင်း | ကုန်ဆုံး`),
  seconds: words(`စက္ကန့်`),
  minutes: words(`မိနစ်`),
  hours: words(`နာရီ`),
  days: words(`ရက်`),
  wrote: words(`ရေးသားခဲ့သည်`),
  fromLabels: words(`မှ`),
  sentLabels: words(`ပို့ခဲ့သည် | ရက်စွဲ | သို့ | အကြောင်းအရာ`),
  quoteTitles: words(`မူရင်းစာ`),
  forwardTitles: words(`ထပ်ဆင့်ပို့ထားသောစာ`),
  sentFrom: words(`iphone မှ ပို့သည်`),
};
