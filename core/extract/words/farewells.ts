/** Closings above the name of the sender, alone in a line: `Kind regards,`. All languages together. */
import { anyOf } from "./word-pattern.ts";

/** Those that are longer or shorter, or inflected. */
const IN_MANY_FORMS = [
  "(?:with |very |many )*(?:kind(?:est)?|best|warm(?:est)?)?\\s?(?:regards|wishes)",
  "(?:yours |very )?(?:sincerely|truly|faithfully)(?: yours)?",
  "(?:many )?thanks(?: again| so much| a lot)?",
  "(?:mit )?(?:freundlich|best|lieb|herzlich|schön|viel|sonnig)(?:e|en|em|er)? (?:gr(?:ü|ue)(?:ß|ss)(?:e|en)?|gru(?:ß|ss))(?: .{1,20})?",
  "(?:bien )?(?:cordialement|à vous|à toi)",
  "(?:sincères )?salutations",
  "(?:un )?(?:cordial )?saludos?(?: cordiales?)?",
  "(?:cordiali|distinti|un caro) salut[io]",
  "(?:met )?(?:vriendelijke|hartelijke) groet(?:en)?",
  "groet(?:en|jes)?",
  "(?:z )?(?:pozdrawiam|poważaniem)(?: serdecznie)?",
  "(?:s )?pozdrav(?:em|om)?",
  "(?:med )?v(?:ä|e)nlig(?:a)? h(?:ä|i)ls(?:ning|ningar|en)",
  "h(?:ä|i)ls(?:ning|ningar|en)",
  "(?:ystävällisin )?terveisin",
  "(?:baráti )?üdvözlettel",
  "مع (?:أطيب )?(?:التحيات|تحياتي)",
  "よろしくお願い(?:いた)?します",
  "(?:serdecznie |gorąco )?pozdrawiam(?: serdecznie)?",
  "s (?:přátelským |srdečným )?pozdravem",
  "s (?:priateľským |srdečným )?pozdravom",
  "(?:lijep|srdačan|lep) pozdrav",
  "(?:med )?vennlig hilsen",
  "(?:de )?bedste hilsner",
  "(?:med )?bästa hälsningar",
  "t(?:ervei|erv)sin",
  "üdv(?:özlettel)?",
  "iyi (?:çalışmalar|günler)",
  "(?:με )?φιλικ(?:ά|ούς χαιρετισμούς)",
  "(?:с )?поздрави",
  "danke (?:schön|vorab|im voraus)",
];

const IN_ONE_FORM = anyOf(`
  yours | best | cheers | thank you | lg | vg | mfg | atentamente | atenciosamente | cumprimentos | saluti |
  с уважением | з повагою | с поздравом | с уважение | mvh | saygılarımla | sevgiler | με εκτίμηση | cu stimă |
  trân trọng | salam | hormat kami | تحياتي | با احترام | בברכה | 此致 | 祝好 | 敬上 | 敬具 | 감사합니다 | 드림 | att | atte | abs |
  sds | bjs | rgds | br | kr | gracias | grazie | merci | danke | dank je | dziękuję | děkuji | ďakujem | hvala |
  kiitos | teşekkürler | tesekkurler | спасибо | дякую | благодаря | ευχαριστώ | mulțumesc | köszönettel | köszönöm |
  terima kasih | cảm ơn | 谢谢 | 謝謝 | ありがとうございます | cdt | bien cdt | amicalement | bonne journée | mvg | gr | pozdr |
  pozdrowienia | z pozdrowieniami | z wyrazami szacunku | s úctou | zdravím | s poštovanjem | lp | pagarbiai |
  su pagarba | geros dienos | lugupidamisega | parimate soovidega | tervitades | ar cieņu | ar sveicieniem | kh |
  vänligen | allt gott | ystävällisesti | yt | tisztelettel | szép napot | selamlar | χαιρετισμούς | cu respect |
  cu drag | toate cele bune | всего доброго | с наилучшими пожеланиями | всього найкращого | з найкращими побажаннями |
  срдачан поздрав | ขอแสดงความนับถือ | ด้วยความเคารพ | सादर | धन्यवाद | भवदीय | 顺祝商祺 | 順頌商祺 | 敬禮 | 敬礼 | salam hangat |
  atentament | salutacions | ondo izan | kveðja | með kveðju | le meas | cofion | alvast bedankt | tausend dank |
  vielen dank | gruß | gruss | tack | tak | takk | abraço | abraços | obrigado | obrigada
`);

export const CLOSING = new RegExp(`^(?:${IN_MANY_FORMS.join("|")}|${IN_ONE_FORM})[,，،.!。\\s]*$`, "iu");
