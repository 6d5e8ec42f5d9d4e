/** What else mail gives time for, or takes it for: to cancel, to send back, to answer. */
import { type Found, WordFinder } from "../text/word-finder.ts";
import { words } from "./language.ts";

const OTHER_DEADLINES = words(`
  to cancel | to return | to send it back | to withdraw | to change your mind | to object | to appeal | for a refund |
  to claim a refund | we reply | we'll reply | we will reply | we usually reply | we respond | we'll respond |
  we will respond | we answer | we'll answer | we will answer | team replies | team responds | team answers |
  support replies | support responds | support answers | desk replies | desk responds | desk answers | get back to you |
  be in touch | response time | reply time | arrives | will arrive | is delivered | be delivered | pour annuler |
  pour vous rétracter | pour te rétracter | pour retourner | pour renvoyer | pour résilier | pour contester |
  pour changer d'avis | nous répondons | équipe répond | support répond | service client répond | répondrons |
  recontact* | temps de réponse | délai de réponse | sera livré* | zu widerrufen | zu stornieren | zu kündigen |
  zurückzugeben | zurückzusenden | zurückzuschicken | zu widersprechen | zum widerruf | zur rückgabe | wir antworten |
  support antwortet | team antwortet | melden uns | antwortzeit | wird geliefert | para cancelar | para devolver* |
  para desistir | para anular | para reclamar | para arrepentirse | respondemos | responderemos | contestamos |
  responde en | será entregado | per annullare | per disdire | per recedere | per restituire | per il recesso |
  per il reso | rispondiamo | risponderemo | risponde in | risponde entro | tempo di risposta | tempo de resposta |
  tiempo de respuesta | será entregue | om te annuleren | om te herroepen | om te retourneren | te ruilen |
  op te zeggen | wij antwoorden | we antwoorden | reageren binnen | antwoordt binnen | na anulowanie | na zwrot |
  na rezygnację | na odstąpienie | aby anulować | żeby anulować | by anulować | odpowiadamy | odpowiemy |
  czas odpowiedzi | at annullere | at afbestille | å avbestille | å avbryte | å angre | att avboka | att ångra |
  för att avbeställa | at fortryde | vi svarer | vi svarar | svarstid | чтобы отменить | на отмену | на возврат |
  чтобы вернуть | мы ответим | ответим | отвечаем | щоб скасувати | на скасування | відповімо | відповідаємо |
  na zrušení | na odstoupení | na vrácení | odpovíme | odpovídáme | iptal etmek için | iade etmek için | yanıt veririz |
  cevap veririz | yanıtlıyoruz | per cancel·lar | vastaamme | peruuttaaksesi | válaszolunk | răspundem | pentru a anula
`);

const FINDER = new WordFinder([{ tag: 1, words: OTHER_DEADLINES }]);

/** In order. `text` as `folded` makes it. */
export function otherDeadlinesIn(text: string): readonly Found[] {
  return FINDER.find(text);
}
