/** What says of a password that it is good for once: it is a code, and no password that anybody sets. */
import { anyOf } from "../word-pattern.ts";

export const ONE_TIME = new RegExp(
  anyOf(`
    one time | onetime | single use | singleuse | einmal | eenmalig | engangs | engångs | einnota | kerta | ühekord |
    vienreiz | vienkart | jednor | jednokrat | enkrat | еднократ | одноразов | једнократ | аднараз | usage unique |
    un solo uso | uso único | único uso | uso unico | monouso | un sol ús | d'un sol | unică folosință | egyszer |
    tek kullan | birdəfəlik | bir martalik | бір рет | бир жол | нэг удаа | ერთჯერად | միանգամյա | μιας χρήσης |
    μίας χρήσης | ワンタイム | 一次性 | 일회용 | một lần | sekali | ครั้งเดียว | एक बार | एकबार | একবার | ஒரு முறை | חד פעמי |
    חדפעמי | لمرة واحدة | یک بار | یکبار | ایک بار | isahang | mara moja | njëpërdorim | një herë
  `),
  "iu",
);

/** The same in one word. */
export const ONE_TIME_PASSWORD = new RegExp(
  anyOf(`
    einmalpasswort | einmalkennwort | engångslösenord | engangspassord | engangsadgangs | engangspas |
    kertakäyttösalasan | kertasalasan
  `),
  "iu",
);
