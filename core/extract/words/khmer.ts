import { type Language, words } from "./language.ts";

export const KHMER: Language = {
  codeNames: words(`
    លេខកូដផ្ទៀងផ្ទាត់ | កូដផ្ទៀងផ្ទាត់ | លេខកូដសុវត្ថិភាព | លេខកូដបញ្ជាក់ | ពាក្យសម្ងាត់ប្រើម្តង |
    លេខកូដចូល | លេខសម្ងាត់ប្រើម្តង
  `),
  codeWords: words(`លេខកូដ | កូដ | លេខសម្ងាត់ | ខ្ទង់`),
  passwords: words(`ពាក្យសម្ងាត់`),
  numberWords: [],
  otherNumbers: words(`
    ការបញ្ជាទិញ | លេខបញ្ជាទិញ | វិក្កយបត្រ | បង្កាន់ដៃ | លេខតាមដាន | ការកក់ | ទូរស័ព្ទ | ទូរសារ |
    លេខប្រៃសណីយ៍ | កូដបញ្ចុះតម្លៃ | គូប៉ុង | សំបុត្រ
  `),
  trade: words(`បញ្ចុះតម្លៃ | ការផ្តល់ជូន | លក់ | ជើងហោះហើរ | សណ្ឋាគារ`),
  enter: words(`បញ្ចូល | ប្រើ | វាយ`),
  spent: [],
  examples: words(`ឧទាហរណ៍`),
  meetings: words(`ការប្រជុំ | សិក្ខាសាលា`),
  verify: words(`ផ្ទៀងផ្ទាត់ | បញ្ជាក់ | ធ្វើឱ្យសកម្ម`),
  signIn: words(`ចូលគណនី | ចូលប្រើ | ការចូល`),
  reset: words(`កំណត់ឡើងវិញ | ពាក្យសម្ងាត់ថ្មី | ប្តូរពាក្យសម្ងាត់ | ភ្លេចពាក្យសម្ងាត់`),
  unsubscribe: words(`ឈប់ជាវ | បោះបង់ការជាវ`),
  clickHere: words(`ចុចទីនេះ | ទីនេះ | តំណ`),
  expires: words(`មានសុពលភាព | ផុតកំណត់ | ក្នុងរយៈពេល | ក្នុង`),
  seconds: words(`វិនាទី`),
  minutes: words(`នាទី`),
  hours: words(`ម៉ោង`),
  days: words(`ថ្ងៃ`),
  wrote: words(`បានសរសេរ`),
  fromLabels: words(`ពី`),
  sentLabels: words(`បានផ្ញើ | កាលបរិច្ឆេទ | ជូន | ប្រធានបទ`),
  quoteTitles: words(`សារដើម`),
  forwardTitles: words(`សារបញ្ជូនបន្ត`),
  sentFrom: words(`ផ្ញើពី`),
};
