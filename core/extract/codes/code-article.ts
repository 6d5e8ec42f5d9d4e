/** What a language says right before a noun: whose it is, which one, or any. */
import type { Found } from "../text/word-finder.ts";

export interface Article {
  /** `your code`, where a language says so by a word before it. */
  readonly isYours: boolean;
  /** `any code`, `no code`, `a code`: one that is spoken of, not given. */
  readonly isIndefinite: boolean;
  /** `your new code`: there was another. */
  readonly isNew: boolean;
}

const YOURS =
  /(?:^|[^\p{L}])(?:your|ihr|ihre|ihren|dein|deine|deinen|votre|ton|tu|su|tuo|suo|vostro|seu|teu|sua|je|uw|jouw|twój|państwa|ваш|твой|твій|vaš|tvoj|váš|tvůj|svůj|din|ditt|dit|sinun|el teu|вашият|ваш(?:ия)?|σας|您的|你的|あなたの|お客様の|คุณ)[^\p{L}\n]+(?:[\p{L}\p{N}&.-]+[ ]){0,3}$/iu;
const INDEFINITE =
  /(?:^|[^\p{L}])(?:an?|any|no|every|each|some|another|these|those|ein|eine|einen|kein|keine|keinen|jede[rn]?|un|une|aucun|chaque|uno|una|nessun|ningún|um|uma|nenhum|een|geen|elke|en|ett|et|ingen|egy|semmilyen)[ ](?:[\p{L}\p{N}-]+[ ]){0,1}$/iu;
const NEW =
  /(?:(?:^|[^\p{L}])(?:new|fresh|current|latest|neuer?|neuen|neues|aktueller?|nouve\p{L}+|nuev[ao]|nuov[ao]|nov[aoáýéiy]|novi|novou|nový|nové|nieuwe?|nye?|nytt?|nya|nýi|nýr|uusi|uuden|uus|now[ya]|nowe|новый|новая|новое|новий|нови|нов|νέος|νέο|yeni|új|noul|noua|baru|mới|nou|nova|jauns|jaunais|jaunu|naujas|naują)[ ](?:[\p{L}\p{N}-]+[ ]){0,2}|新しい|新的|新|새|새로운)$/iu;
const NEW_AFTER = /^ (?:الجديد|جدید|החדש|خاص بك الجديد|mới|baru|noul|nuevo|nuovo|novo|nouveau)(?!\p{L})/iu;
const ARTICLE_CHARS = 40;

export function articleOf(text: string, asker: Found): Article {
  const before = text.slice(Math.max(0, asker.start - ARTICLE_CHARS), asker.start);
  return {
    isYours: YOURS.test(before),
    isIndefinite: INDEFINITE.test(before),
    isNew: NEW.test(before) || NEW_AFTER.test(text.slice(asker.end, asker.end + ARTICLE_CHARS)),
  };
}
