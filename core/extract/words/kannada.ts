import { type Language, words } from "./language.ts";

export const KANNADA: Language = {
  codeNames: words(`ಪರಿಶೀಲನಾ ಕೋಡ್* | ಒಟಿಪಿ* | ದೃಢೀಕರಣ ಕೋಡ್* | ಒಂದು ಬಾರಿಯ ಪಾಸ್‌ವರ್ಡ್* | ಭದ್ರತಾ ಕೋಡ್*`),
  codeWords: words(`ಕೋಡ್* | ಪಿನ್ | ಅಂಕಿಯ`),
  passwords: words(`ಪಾಸ್‌ವರ್ಡ್*`),
  numberWords: [],
  otherNumbers: words(`
    ಆರ್ಡರ್* | ಸರಕುಪಟ್ಟಿ | ಟ್ರ್ಯಾಕಿಂಗ್ ಸಂಖ್ಯೆ | ಗ್ರಾಹಕ ಸಂಖ್ಯೆ | ಬುಕಿಂಗ್* | ಕೂಪನ್* | ಪ್ರೋಮೋ ಕೋಡ್* |
    ಟಿಕೆಟ್*
  `),
  trade: words(`ರಿಯಾಯಿತಿ* | ಆಫರ್* | ಹೋಟೆಲ್*`),
  enter: words(`ನಮೂದಿಸಿ | ಬಳಸಿ | ಟೈಪ್ ಮಾಡಿ`),
  spent: [],
  examples: words(`ಉದಾಹರಣೆಗೆ`),
  meetings: words(`ಸಭೆ* | ವೆಬಿನಾರ್*`),
  verify: words(`ಪರಿಶೀಲಿ* | ದೃಢೀಕರಿ* | ಸಕ್ರಿಯ*`),
  signIn: words(`ಲಾಗಿನ್* | ಸೈನ್ ಇನ್*`),
  reset: words(`ಮರುಹೊಂದಿ* | ಹೊಸ ಪಾಸ್‌ವರ್ಡ್*`),
  unsubscribe: words(`ಅನ್‌ಸಬ್‌ಸ್ಕ್ರೈಬ್*`),
  clickHere: words(`ಇಲ್ಲಿ ಕ್ಲಿಕ್ ಮಾಡಿ | ಇಲ್ಲಿ`),
  expires: words(`ಮಾನ್ಯ* | ಅವಧಿ* | ಒಳಗೆ`),
  seconds: words(`ಸೆಕೆಂಡ್*`),
  minutes: words(`ನಿಮಿಷ*`),
  hours: words(`ಗಂಟೆ*`),
  days: words(`ದಿನ*`),
  wrote: words(`ಬರೆದಿದ್ದಾರೆ`),
  fromLabels: words(`ಇಂದ`),
  sentLabels: words(`ಕಳುಹಿಸಲಾಗಿದೆ | ದಿನಾಂಕ | ವಿಷಯ`),
  quoteTitles: words(`ಮೂಲ ಸಂದೇಶ`),
  forwardTitles: words(`ಫಾರ್ವರ್ಡ್ ಮಾಡಿದ ಸಂದೇಶ`),
  sentFrom: words(`ನನ್ನ iphone ನಿಂದ`),
};
