/** Links in Slavic languages: mailing lists, watched pages, changed addresses, and accounts that somebody else created. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findLinks } from "../../../../core/extract/links/links.ts";

const TOKEN = "https://go.acme.example/u/T4k2ML2VJbnQdu5KZ68JFB";
const PAGE = "https://acme.example/x/4711";

/** One message a line: `Subject | Text, ¶ for a new paragraph, and a link: TOKEN`, or `[Text of a link](PAGE)`. */
const MESSAGES = {
  verify: `
    Pretplata | Primili smo zahtjev za dodavanje vaše adrese na listu. Ako ste to bili vi, otvorite TOKEN
    Potrdite prijavo na novice | Hvala za prijavo! Kliknite za začetek prejemanja novic: TOKEN
    Potvrdite prijavu na newsletter | Hvala na prijavi! Kliknite kako biste počeli primati newsletter: TOKEN
    Потврдите пријаву на билтен | Хвала на пријави! Да бисте почели да примате билтен, кликните овде: TOKEN
    Регистрация | Почти всё! Подтверди почту: TOKEN
    Vabilo v ekipo | Ana vas je povabila v ekipo »Vrt«. [Pridruži se](TOKEN)
    Poziv u tim | Ana vas je pozvala u tim „Vrt“. [Pridruži se](TOKEN)
    Позив у тим | Ана вас је позвала у тим „Башта“. [Придружи се](TOKEN)
    Покана за екип | Анна ви покани в екипа „Градина“. [Присъединете се](TOKEN)
    Pozvánka do tímu | Anna vás pozvala do tímu „Záhrada“. [Pripojiť sa](TOKEN)
    Pozvánka do týmu | Anna vás pozvala do týmu „Zahrada“. [Připojit se](TOKEN)
    Zaproszenie do zespołu | Anna zaprosiła cię do zespołu „Ogród”. [Dołącz](TOKEN)
    Запрошення до команди | Анна запросила вас до команди «Сад». [Приєднатися](TOKEN)
    Анна приглашает вас | Анна приглашает вас в группу «Сад». [Присоединиться](TOKEN)
    Приглашение в команду | Анна пригласила вас в команду «Сад». [Присоединиться](TOKEN)
    Adresu wobkšuśiś | [E-mailowu adresu wobkšuśiś](TOKEN)
    Konto wobkšuśiś | [Konto wobkšuśiś](TOKEN)
    Adresu wobkrućić | [E-mejlowu adresu wobkrućić](TOKEN)
    Konto wobkrućić | [Konto wobkrućić](TOKEN)
    Покана за тим | Поканата можете да ја прифатите со копчето подолу. ¶ TOKEN
    Vabilo v ekipo | Vabilo lahko sprejmete s klikom na spodnji gumb. ¶ TOKEN
    Pozivnica za tim | Pozivnicu možete prihvatiti klikom na gumb ispod. ¶ TOKEN
    Позив у тим | Можете прихватити позивницу кликом на дугме испод. ¶ TOKEN
    Pozvánka do tímu | Pozvánku môžete prijať kliknutím na tlačidlo nižšie. ¶ TOKEN
    Pozvánka do týmu | Pozvánku můžete přijmout kliknutím na tlačítko níže. ¶ TOKEN
    Zaproszenie do zespołu | Możesz przyjąć to zaproszenie, klikając przycisk poniżej. ¶ TOKEN
    Pozvánka do týmu | Anna vás zve do týmu „Zahrada“. [Připojit se k týmu](TOKEN)
    Pozvánka do tímu | Anna vás pozýva do tímu „Záhrada“. [Pripojiť sa k tímu](TOKEN)
    Покана за тим | Ана ве кани во тимот „Градина“. [Придружете се на тимот](TOKEN)
    Абонамент за списък | Получихме заявка за добавяне на адреса ви към пощенския списък „Градина“. ¶ Ако това сте били вие, последвайте връзката: TOKEN ¶ Ако не, просто изтрийте това писмо.
    Абонамент | Някой (надяваме се вие) е поискал да абонира този адрес за списъка „Градина“. ¶ За да завършите абонирането, отворете: TOKEN
    Нов администраторски адрес | Поискахте да смените администраторския адрес на сайта. ¶ Ако това е така, последвайте връзката, за да завършите промяната: TOKEN ¶ Ако не сте вие, не обръщайте внимание на писмото.
    Нов адрес | Сменяте имейл адреса си. За да влезе в сила новият адрес, отворете TOKEN
    Претплата | Добивме барање за додавање на вашата адреса во листата „Градина“. ¶ Ако тоа бевте вие, следете ја врската: TOKEN
    Претплата | Примили смо захтев за додавање ваше адресе на листу „Башта“. ¶ Ако сте то били ви, пратите везу: TOKEN ¶ Ако нисте, обришите ову поруку.
    Přihlášení do konference | Obdrželi jsme žádost o přidání vaší adresy do konference „Zahrada“. ¶ Pokud jste to byli vy, klikněte na odkaz: TOKEN ¶ Pokud ne, tento e-mail smažte.
    Přihlášení k odběru | Někdo (doufejme, že vy) požádal o přihlášení této adresy k odběru zpráv „Zahrada“. ¶ Pro dokončení odběru otevřete: TOKEN
    Prihlásenie na odber | Dostali sme žiadosť o pridanie vašej adresy do zoznamu „Záhrada“. ¶ Ak ste to boli vy, kliknite na odkaz: TOKEN ¶ Ak nie, tento e-mail vymažte.
    Pretplata | Primili smo zahtjev za dodavanje vaše adrese na popis „Vrt“. ¶ Ako ste to bili vi, slijedite poveznicu: TOKEN ¶ Ako niste, obrišite ovu poruku.
    Pretplata | Netko (nadamo se vi) zatražio je pretplatu ove adrese na listu „Vrt“. ¶ Da dovršite pretplatu, otvorite: TOKEN
    Pretplata | Primili smo zahtev za dodavanje vaše adrese na listu „Bašta“. ¶ Ako ste to bili vi, pratite vezu: TOKEN
    Naročnina | Prejeli smo zahtevo za dodajanje vašega naslova na seznam »Vrt«. ¶ Če ste bili to vi, sledite povezavi: TOKEN ¶ Če niste, to sporočilo izbrišite.
    Naročnina | Nekdo (upamo, da vi) je zahteval prijavo tega naslova na seznam »Vrt«. ¶ Za dokončanje prijave odprite: TOKEN
    Zapis na listę | Dostaliśmy prośbę o dodanie twojego adresu do listy „Ogród”. ¶ Jeśli to ty, kliknij link: TOKEN ¶ Jeśli nie, usuń tę wiadomość.
    Subskrypcja | Ktoś (mamy nadzieję, że ty) poprosił o zapisanie tego adresu na listę „Ogród”. ¶ Aby dokończyć zapis, otwórz: TOKEN
    Zaproszenie na listę | Zapraszamy na listę „Ogród”. ¶ Aby się zapisać, otwórz odnośnik: TOKEN
    Nowa adresa | Sće prosył, adresu administratora změnić. ¶ Jeli to trjechi, klikńće na wotkaz: TOKEN
    Wobkrućće swoju adresu | Prošu wobkrućće swoju e-mejlowu adresu: TOKEN
    Wobkšuśćo swóju adresu | Pšosym wobkšuśćo swóju e-mailowu adresu: TOKEN
    Подписка на список | Мы получили запрос на добавление вашего адреса в список рассылки «Сад». ¶ Если это были вы, перейдите по ссылке: TOKEN ¶ Если нет, просто удалите это письмо.
    Подписка | Кто-то (надеемся, вы) попросил подписать этот адрес на рассылку «Сад». ¶ Чтобы завершить подписку, откройте: TOKEN
    Приглашение в рассылку | Вас приглашают в рассылку «Сад». ¶ Чтобы вступить, откройте ссылку: TOKEN
    Підписка на список | Ми отримали запит на додавання вашої адреси до списку розсилки «Сад». ¶ Якщо це були ви, перейдіть за посиланням: TOKEN ¶ Якщо ні, просто видаліть цей лист.
    Підписка | Хтось (сподіваємося, ви) попросив підписати цю адресу на розсилку «Сад». ¶ Щоб завершити підписку, відкрийте: TOKEN
    Падпіска | Мы атрымалі запыт на даданне вашага адраса ў спіс рассылкі «Сад». ¶ Калі гэта былі вы, перайдзіце па спасылцы: TOKEN
  `,
  unsubscribe: `
    Novosti | Ugasite ova obavještenja: PAGE
    Novosti | [Upravljaj obavještenjima](PAGE)
    Novosti | [Postavke obavještenja](PAGE)
    Novosti | [Isključi obavještenja](PAGE)
    Новости | [Исклучување на известувањата](PAGE)
    Nowości | [Anuluj powiadomienia](PAGE)
    Nowości | [Wyłączenie powiadomień](PAGE)
    Навіны | [Адключэнне апавяшчэнняў](PAGE)
    Novice | [Prekliči obvestila](PAGE)
    Novice | [Izklop obvestil](PAGE)
    Novinky | [Vypnutie e-mailových upozornení](PAGE)
    Novinky | [Zrušenie zasielania noviniek](PAGE)
    Novinky | [Vypnutí e-mailových oznámení](PAGE)
    Новини | [Спри имейлите](PAGE)
    Новини | [Изключване на имейл известията](PAGE)
    Новини | [Спиране на имейлите](PAGE)
    Новости | [Прекращение рассылки](PAGE)
    Новини | [Відмова від листів](PAGE)
    Новини | [Скасування розсилки](PAGE)
    Новини | [Скасувати розсилку](PAGE)
    Новини | [Скасувати сповіщення](PAGE)
    Навіны | Не хочаш больш атрымліваць лісты? Адпішыся: PAGE
    Novinky | Nechceš už dostávať e-maily? Odhlás sa: PAGE
    Novinky | Nechceš už dostávat e-maily? Odhlas se: PAGE
    Новини | Не хочеш більше отримувати листи? Відпишись: PAGE
    Новости | [Не хочу такие письма](PAGE)
    Powěsće | [Wotskazać](PAGE)
    Izmenjena stranica | Ovu poruku dobijate jer nadgledate stranicu. Prestanite da nadgledate: PAGE
    Ветка | [Заглушить тему](PAGE)
    Ветка | [Больше не уведомлять](PAGE)
    Форум | Если вы больше не хотите следить за темой, нажмите «Не следить»: PAGE
    Файлы | [Управлять подписками](PAGE)
    Лента | [Отозвать согласие на рассылку](PAGE)
    Список | Сменить режим доставки или выйти из списка: PAGE
    Тема | [Більше не сповіщати](PAGE)
    Тема | [Керувати підписками](PAGE)
    Wątek | [Wycisz wątek](PAGE)
    Wątek | [Nie powiadamiaj mnie więcej](PAGE)
    Vlákno | [Ztlumit vlákno](PAGE)
    Vlákno | [Už mě neupozorňovat](PAGE)
    Vlákno | Toto vlákno sledujete. Pokud ho už sledovat nechcete, otevřete PAGE
    Vlákno | [Spravovat odběry](PAGE)
    Vlákno | [Stlmiť vlákno](PAGE)
    Vlákno | [Už ma neupozorňovať](PAGE)
    Vlákno | [Neposielať takéto e-maily](PAGE)
    Vlákno | [Spravovať odbery](PAGE)
    Тема | [Заглуши темата](PAGE)
    Тема | [Изключи известията за тази тема](PAGE)
    Тема | [Не ме уведомявай повече](PAGE)
    Тема | [Не изпращай такива писма](PAGE)
    Тема | [Промени честотата на писмата](PAGE)
    Канал | Отмяна на абонамента: PAGE
    Тема | [Утишај тему](PAGE)
    Тема | [Не обавештавај ме више](PAGE)
    Тема | [Управљај претплатама](PAGE)
    Tema | [Utišaj temu](PAGE)
    Tema | [Ne obavještavaj me više](PAGE)
    Tema | [Upravljaj pretplatama](PAGE)
    Tema | [Utišaj temo](PAGE)
    Tema | [Ne obveščaj me več](PAGE)
    Tema | [Upravljaj naročnine](PAGE)
    Тэма | [Больш не апавяшчаць](PAGE)
    Тема | [Исклучи известувања за оваа тема](PAGE)
    Тема | [Не ме известувај повеќе](PAGE)
    Тема | [Управувај со претплатите](PAGE)
    Променена страница | Получавате това писмо, защото наблюдавате страницата. Спиране на наблюдението: PAGE
    Обобщение | Вие сте член на пощенския списък. [Настройки на абонамента](PAGE)
    Обобщение | Вие сте член на пощенския списък. [Напусни списъка](PAGE)
    Обобщение | Ако желаете да прекратите уведомяването, посетете PAGE
    Нов корисник | Нов корисник: jonas ¶ Исклучете ги овие известувања: PAGE
    Преглед | Член сте на листата. [Поставки за претплатата](PAGE)
    Преглед | [Напушти ја листата](PAGE)
    Нови корисник | Нови корисник: jonas ¶ Онемогућите ова обавештења: PAGE
    Измењена страница | Ову поруку добијате јер надгледате страницу. Престаните да надгледате: PAGE
    Преглед | Члан сте дописне листе. [Подешавања претплате](PAGE)
    Преглед | [Напусти листу](PAGE)
    Nový uživatel | Nový uživatel: jonas ¶ Zakázat tato oznámení: PAGE
    Stránka změněna | Tento e-mail dostáváte, protože stránku sledujete. Zrušit sledování: PAGE
    Přehled | Jste členem e-mailové konference. [Nastavení odběru](PAGE)
    Přehled | Jste členem e-mailové konference. [Opustit konferenci](PAGE)
    Nový používateľ | Nový používateľ: jonas ¶ Zakázať tieto oznámenia: PAGE
    Stránka zmenená | Tento e-mail dostávate, lebo stránku sledujete. Zrušiť sledovanie: PAGE
    Prehľad | Ste členom zoznamu. [Nastavenia odberu](PAGE)
    Prehľad | [Opustiť zoznam](PAGE)
    Odhlásenie zo zoznamu | Požiadali ste o odstránenie svojej adresy zo zoznamu. ¶ Na potvrdenie odhlásenia otvorte: TOKEN
    Novi korisnik | Novi korisnik: jonas ¶ Onemogućite ove obavijesti: PAGE
    Novi odgovor | Primate poruke o ovoj temi. [Prekini praćenje](PAGE)
    Pregled | Član ste liste. [Postavke pretplate](PAGE)
    Pregled | Kako biste poništili obavijesti o promjenama, posjetite PAGE
    Novi korisnik | Novi korisnik: jonas ¶ Ugasi ove obavijesti: PAGE
    Pregled | [Podešavanja pretplate](PAGE)
    Nov uporabnik | Nov uporabnik: jonas ¶ Onemogočite ta obvestila: PAGE
    Spremenjena stran | To sporočilo prejemate, ker spremljate stran. Prenehaj spremljati: PAGE
    Povzetek | Ste član poštnega seznama. [Nastavitve naročnine](PAGE)
    Podsumowanie | Jesteś na liście dyskusyjnej. [Ustawienia subskrypcji](PAGE)
    Podsumowanie | Jesteś na liście dyskusyjnej. [Opcje subskrypcji](PAGE)
    Wypisanie z listy | Poproszono o usunięcie twojego adresu z listy. ¶ Aby potwierdzić wypisanie, otwórz: TOKEN
    Zmiana strony | Aby anulować otrzymywanie powiadomień, odwiedź PAGE
    Nowy wužiwar | Wužiwar: jonas ¶ Tute zdźělenki znjemóžnić: PAGE
    Strona změnjena | Jeli nochceće hižo zdźělenki dóstać, wočińće PAGE
    Abonement | [Abonement skónčić](PAGE)
    Nowy wužywaŕ | Wužywaŕ: jonas ¶ Toś te powěsći znjemóžniś: PAGE
    Страница изменена | Вы получили это письмо, потому что наблюдаете за страницей. Снять наблюдение: PAGE
    Новый ответ | Вы получаете письма об этом обсуждении. [Прекратить наблюдение](PAGE)
    Сводка | Вы участник списка рассылки. [Параметры подписки](PAGE)
    Сводка | Вы участник списка рассылки. [Изменить параметры подписки](PAGE)
    Новий користувач | Зареєстровано нового користувача: jonas ¶ Відключити ці повідомлення: PAGE
    Сторінку змінено | Ви отримали цей лист, бо спостерігаєте за сторінкою. Припинити спостереження: PAGE
    Дайджест | Ви учасник списку розсилки. [Параметри підписки](PAGE)
    Дайджест | Ви учасник списку розсилки. [Залишити розсилку](PAGE)
    Дайджест | Залишити список розсилки можна на сторінці PAGE
    Старонка зменена | Вы назіраеце за старонкай. Спыніць назіранне: PAGE
    Дайджэст | Вы ўдзельнік спіса рассылкі. [Параметры падпіскі](PAGE)
  `,
  reset: `
    Šifra | [Promeni šifru](TOKEN)
    Vaš nalog | Administrator vam je napravio nalog. Odaberite šifru ovdje: TOKEN
    Nova šifra | Neko je zatražio novu šifru za vaš nalog. Kliknite ovdje: TOKEN
    Nowe gronidło | [Nowe gronidło napóraś](TOKEN)
    Gronidło změnjone | Jolic to njejsćo był wy, [změńśo gronidło](TOKEN)
    Gronidło slědk stajiś | [Gronidło slědk stajiś](TOKEN)
    Nowe hesło | [Nowe hesło załožić](TOKEN)
    Hesło změnjene | Jeli to njebě wy, [změńće hesło](TOKEN)
    Hesło wróćo stajić | [Hesło wróćo stajić](TOKEN)
    Váš účet | Správce vám založil účet. ¶ Heslo si zvolíte zde: TOKEN
    Váš účet | Správca vám vytvoril účet. ¶ Heslo si zvolíte tu: TOKEN
    Nowe hesło | Něchtó je nowe hesło za waše konto žadał. ¶ Klikńće na wotkaz: TOKEN
    Nowe gronidło | Něchten jo pominał nowe gronidło za wašo konto. ¶ Klikniśo na wótkaz: TOKEN
    Ваша учётная запись | Администратор создал для вас учётную запись. Логин: anna ¶ Выбрать пароль можно здесь: TOKEN
    Ваш обліковий запис | Адміністратор створив для вас обліковий запис. Логін: anna ¶ Обрати пароль можна тут: TOKEN
  `,
  sign_in: `
    Pśizjawjenje wobkšuśiś | Wobkšuśćo, až sćo se pśizjawił. [Pśizjawjenje wobkšuśiś](TOKEN)
  `,
  other: `
    Код | Пријављујете ли се ви? ¶ Ако не, [обавестите нас.](TOKEN)
    Kod | Prijavljujete li se vi? ¶ Ako ne, [obavijestite nas.](TOKEN)
    Koda | Se prijavljate vi? ¶ Če ne, [nam to sporočite.](TOKEN)
    Код для входа | Это вы входите? ¶ Если нет, [сообщите об этом нам.](TOKEN)
    Код входу | Це ви входите? ¶ Якщо ні, [повідомте про це нас.](TOKEN)
    Gosti | [Uredi spisak gostiju](PAGE)
    Nakup | [Uredi nakupovalni seznam](PAGE)
    Darila | [Uredi seznam želja](PAGE)
    Hosté | [Změnit seznam hostů](PAGE)
    Nákup | [Upravit nákupní seznam](PAGE)
    Dárky | [Upravit seznam přání](PAGE)
    Гості | Список гостей можна змінити тут: PAGE
    Покупки | [Змінити список покупок](PAGE)
    Дела | [Настроить список дел](PAGE)
    Гости | Список гостей можно изменить здесь: PAGE
    Покупки | [Изменить список покупок](PAGE)
    Участь | [Підтвердити участь](TOKEN)
    Účasť | [Potvrdiť účasť](TOKEN)
    Запіс | [Пацвердзіць запіс](TOKEN)
    Glasovanje | [Potrdi glas](TOKEN)
    Dolazak | [Potvrdi dolazak](TOKEN)
    Glasanje | [Potvrdi glas](TOKEN)
    Гласање | [Потврди глас](TOKEN)
    Термин | [Потврди термин](TOKEN)
    Гласуване | [Потвърди гласа](TOKEN)
    Час при лекаря | [Потвърди часа](TOKEN)
    Hlasovanie | [Potvrdiť hlas](TOKEN)
    Hlasování | [Potvrdit hlas](TOKEN)
    Głosowanie | [Potwierdź głos](TOKEN)
    Голосування | [Підтвердити голос](TOKEN)
    Голосование | [Подтвердить голос](TOKEN)
    Відключення світла | Повідомлення про відключення світла: PAGE
    Вимкнення | Сповіщення про вимкнення електроенергії: PAGE
    Отключение воды | Уведомление об отключении воды: PAGE
    Proud | Oznámení o vypnutí proudu: PAGE
    Prúd | Oznámenie o vypnutí prúdu: PAGE
    Вада | Паведамленне пра адключэнне вады: PAGE
    Správa | [Odpovedať na správu](PAGE)
    Отказ | Уведомление об отказе в кредите: PAGE
    Zrušení | Oznámení o zrušení koncertu: PAGE
    Нова адреса магазину | Ми переїхали. [Подивитися на мапі](TOKEN)
    Подписка отменена | Вы отменили подписку. [Возобновить подписку](TOKEN)
    Prijava na kurs | Prijavu na kurs smo primili. Raspored: TOKEN
    Потврдете плаќање | За обработка на плаќањето е потребна потврда. [Потврди плаќање](TOKEN)
    Пацвердзіце плацёж | Для апрацоўкі плацяжу патрэбна дадатковае пацверджанне. [Пацвердзіць плацёж](TOKEN)
    Potrdite plačilo | Za obdelavo plačila je potrebna dodatna potrditev. [Potrdi plačilo](TOKEN)
    Potvrdite plaćanje | Za obradu plaćanja potrebna je dodatna potvrda. [Potvrdi plaćanje](TOKEN)
    Потврдите плаћање | За обраду плаћања потребна је додатна потврда. [Потврди плаћање](TOKEN)
    Потвърдете плащането | За обработка на плащането е нужно допълнително потвърждение. [Потвърди плащането](TOKEN)
    Підтвердьте платіж | Для обробки платежу потрібне додаткове підтвердження. [Підтвердити платіж](TOKEN)
    Подтвердите платёж | Для обработки платежа нужно дополнительное подтверждение. Продолжите на странице оплаты, нажав кнопку ниже. [Подтвердить платёж](TOKEN)
    Přihlášení na konferenci | Přihlášení na konferenci Stavby 2026 přijato. Program: TOKEN
    Prijava na tečaj | Prijavu na tečaj smo zaprimili. Raspored: TOKEN
    Prihlásenie na kurz | Vaše prihlásenie na kurz sme prijali. Rozvrh: TOKEN
    Prijava na delavnico | Vašo prijavo na delavnico smo prejeli. Urnik: TOKEN
    Пријава на курс | Пријаву на курс смо примили. Распоред: TOKEN
    Ваш отчёт | Отчёт за октябрь готов. [Открыть отчёт](TOKEN)
    Повідомлення | У вас нове повідомлення. Переглянути: PAGE
    Отключение воды | В четверг отключение воды. Сообщение управляющей компании: PAGE
    Nowe odcinki | Opcje dostawy: PAGE
    Nová správa | Máte novú správu od lekára. [Zobraziť správu](PAGE)
    Novo sporočilo | Imate novo sporočilo od zdravnika. [Preberi sporočilo](PAGE)
    Договор | Договорът чака подпис. [Подпишете договора](TOKEN)
    Hesla | Jak zvolit heslo? Přečtěte si článek: PAGE
  `,
};

const BUTTON = /\[([^\]]+)\]\((TOKEN|PAGE)\)/;

function kindIn(line: string): string | undefined {
  const [subject = "", written = ""] = line.split("|").map((part) => part.trim());
  const [button, words = "", place] = BUTTON.exec(written) ?? [];
  const before = written.slice(0, button === undefined ? 0 : written.indexOf(button));
  const href = place === "TOKEN" ? TOKEN : PAGE;
  const anchors = button === undefined ? [] : [{ href, text: words, before }];
  const text = `${written
    .replace(button ?? "", words)
    .replaceAll(" ¶ ", "\n\n")
    .replace("TOKEN", TOKEN)
    .replace("PAGE", PAGE)}\n`;
  return findLinks({ anchors, text, subject }).links[0]?.kind;
}

for (const [kind, messages] of Object.entries(MESSAGES))
  test(`findLinks classifies links of lists and notices as ${kind} in Slavic languages`, () => {
    const lines = messages.trim().split("\n");
    assert.deepEqual(
      lines.filter((line) => kindIn(line) !== kind),
      [],
    );
  });
