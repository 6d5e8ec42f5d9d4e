/** Other things that mail sets a time for: cancelling, returning goods, answering, a free trial. */
import { type FoundWord, WordFinder } from "../text/word-finder.ts";
import { words } from "./language.ts";
import { anyWordOf } from "./word-pattern.ts";

const OTHER_DEADLINES = words(`
  to cancel | to return | to send it back | to withdraw | to change your mind | to object | to appeal |
  for a refund | to claim a refund | we reply | we'll reply | we will reply | we usually reply | we respond |
  we'll respond | we will respond | we answer | we'll answer | we will answer | team replies | team responds |
  team answers | support replies | support responds | support answers | desk replies | desk responds | desk answers |
  get back to you | be in touch | response time | reply time | arrives | will arrive | is delivered | be delivered |
  pour annuler | pour vous rétracter | pour te rétracter | pour retourner | pour renvoyer | pour résilier |
  pour contester | pour changer d'avis | nous répondons | équipe répond | support répond | service client répond |
  répondrons | recontact* | temps de réponse | délai de réponse | sera livré* | zu widerrufen | zu stornieren |
  zu kündigen | zurückzugeben | zurückzusenden | zurückzuschicken | zu widersprechen | zum widerruf | zur rückgabe |
  wir antworten | support antwortet | team antwortet | melden uns | antwortzeit | wird geliefert | para cancelar |
  para devolver* | para desistir | para anular | para reclamar | para arrepentirse | respondemos | responderemos |
  contestamos | responde en | será entregado | per annullare | per disdire | per recedere | per restituire |
  per il recesso | per il reso | rispondiamo | risponderemo | risponde in | risponde entro | tempo di risposta |
  tempo de resposta | tiempo de respuesta | será entregue | om te annuleren | om te herroepen | om te retourneren |
  te ruilen | op te zeggen | wij antwoorden | we antwoorden | reageren binnen | antwoordt binnen | na anulowanie |
  na zwrot | na rezygnację | na odstąpienie | aby anulować | żeby anulować | by anulować | odpowiadamy | odpowiemy |
  czas odpowiedzi | at annullere | at afbestille | å avbestille | å avbryte | å angre | att avboka | att ångra |
  för att avbeställa | at fortryde | vi svarer | vi svarar | svarer inden | svarer innen |
  svarar inom | återkommer inom | vender tilbage | svarstid | чтобы отменить | на отмену | на возврат |
  чтобы вернуть | мы ответим | ответим | отвечаем | щоб скасувати | на скасування | відповімо | відповідаємо |
  na zrušení | na odstoupení | na vrácení | odpovíme | odpovídáme | iptal etmek için | iade etmek için |
  yanıt veririz | cevap veririz | yanıtlıyoruz | yanıtlayacağız | yanıt vereceğiz | dönüş yapacağız | cavab verəcəyik |
  θα απαντήσουμε | απαντάμε | ще отговорим | отговаряме | ще ви отговорим | odgovorit ćemo | odgovaramo | odgovorili bomo |
  odgovorićemo | одговорићемо | atsakysime | atbildēsim | vastame | svörum | سنرد | نرد خلال | سنجيب | נענה | נחזור אליך | נשיב |
  پاسخ می‌دهیم | پاسخ خواهیم داد | جواب دیں گے | उत्तर देंगे | जवाब देंगे | উত্তর দেব | ご返信 | 返信いたします | 回答いたします | 답변드리 |
  답변해 드리 | 回复您 | 内回复 | 內回覆 | 答复 | sẽ trả lời | sẽ phản hồi | akan membalas | akan menjawab | akan menghubungi |
  จะตอบ | จะติดต่อกลับ | tutajibu | per cancel·lar | vastaamme | peruuttaaksesi | válaszolunk |
  răspundem | pentru a anula | trial expires | trial ends | trial will expire | trial will end | trial is valid |
  trial period ends | trial period expires | subscription expires | subscription ends | subscription will expire |
  subscription will end | subscription renews | membership expires | membership ends | membership will expire |
  plan expires | plan renews | testphase endet | testphase läuft | testzeitraum endet | testzeitraum läuft |
  probezeitraum endet | probeabo endet | probeabo läuft | abo endet | abo läuft | abonnement endet |
  abonnement läuft | mitgliedschaft endet | mitgliedschaft läuft | essai expire* | essai se termine* |
  essai prend fin | essai gratuit expire* | essai gratuit se termine* | abonnement expire* | abonnement se termine* |
  abonnement prend fin | prueba vence | prueba caduca | prueba expira | prueba termina | prueba finaliza |
  prueba gratuita vence | prueba gratuita caduca | prueba gratuita termina | suscripción vence | suscripción caduca |
  suscripción expira | suscripción termina | prova scade | prova termina | prova gratuita scade |
  prova gratuita termina | abbonamento scade | abbonamento termina | teste expira | teste termina |
  avaliação expira | avaliação termina | assinatura expira | assinatura vence | assinatura termina |
  proefperiode verloopt | proefperiode eindigt | proefabonnement verloopt | abonnement verloopt |
  abonnement eindigt | lidmaatschap verloopt | okres próbny kończy | okres próbny wygasa | okres próbny upływa |
  subskrypcja wygasa | subskrypcja kończy | abonament wygasa | provperioden går ut | provperioden slutar |
  prenumerationen går ut | prenumeration går ut | prøveperiode udløber | prøveperioden udløber |
  prøveperiode slutter | prøveperioden slutter | prøveperioden utløper | prøveperioden din utløper |
  abonnement udløber | abonnementet udløber | abonnementet utløper | abonnementet ditt utløper |
  kokeilujaksosi päättyy | kokeilujakso päättyy | tilauksesi päättyy | пробный период истекает |
  пробный период заканчивается | пробный период закончится | подписка истекает | подписка заканчивается |
  подписка закончится | пробний період закінчується | підписка закінчується | deneme süreniz* | deneme süresi |
  aboneliğiniz*
`);

const FINDER = new WordFinder([{ tag: 1, words: OTHER_DEADLINES }]);

/** In order. `text` has to be `folded`. */
export function otherDeadlinesIn(text: string): readonly FoundWord[] {
  return FINDER.find(text);
}

/** Opening hours of shops and of support. */
export const OPENING_HOURS = new RegExp(
  anyWordOf(`
    shop | shops | store | stores | office | offices | branch | branches | support | help desk | helpdesk | line | team |
    call | phone | reply | answer | a day | daily | geöffnet | öffnungs* | täglich | ouvert | ouverte | ouverts |
    ouvertes | par jour | abierto | abierta | abiertos | abiertas | al día | aperto | aperta | aperti | al giorno |
    por dia | geopend | per dag | otevřen* | czynn*
  `),
  "iu",
);
