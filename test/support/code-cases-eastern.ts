/** Short messages in Baltic, Slavic, Turkic and neighbouring languages, as systems write them. */
import { codeCases } from "./code-table.ts";

/** Code, subject and text. */
const CODES = String.raw`
482913 ¦ Weryfikacja ¦ Cyfry weryfikacyjne: 482913. Jeśli to nie Ty, po prostu skasuj tę wiadomość.
70385 ¦ Wypłata ¦ Wypłatę 500 zł z bankomatu bez karty umożliwi kod BLIK-owy 70385. Dwie minuty.
Q9F2-7LXA ¦ Twój szyfr ¦ Szyfr do jednorazowego wejścia: Q9F2-7LXA
70385 ¦ Podpis kwalifikowany ¦ Hasło do złożenia podpisu: 70385. Hasło jest jednorazowe.
5093 ¦ Zapomniane PIN ¦ Nowy PIN ustalisz po przepisaniu 5093 w aplikacji.
38502714 ¦ Zatwierdź płatność ¦ Do zatwierdzenia płatności 89,90 zł posłuży Ci 38502714. Nikomu tego nie dyktuj.
70385 ¦ Autoryzacja transakcji ¦ Hasło 3D Secure: 70385. Sklep: KSIĄŻKI.EXAMPLE, kwota 59,00 PLN, karta **** 4471.
841-395 ¦ Numer dla konsultanta ¦ Konsultant poprosił o dowód, że to Pani. Proszę odczytać mu 841-395.
5093 ¦ Nie pamiętasz hasła? ¦ Hasła nie przypomnimy, ale możesz je ustawić na nowo po podaniu 5093.
916402 ¦ Panel rodzica ¦ Dziecko prosi o zgodę na instalację. Zgodę wyrazisz cyframi 916402.
70385 ¦ Zmiana limitu ¦ Kod zmiany limitu karty: 70385\nJeżeli to nie Pan/Pani zleca zmianę, prosimy o kontakt.
38502714 ¦ Подтвердите оплату ¦ Для подтверждения оплаты 899,00 ₽ вам пригодится 38502714. Никому не диктуйте.
TR5821 ¦ Авторизация ¦ Просим ввести одноразовый идентификатор TR5821 на открытой странице.
7305168 ¦ Госпортал ¦ Для подписания заявления отправьте 7305168 в форме на портале.
7305168 ¦ Забыли ПИН ¦ Новый ПИН зададите, переписав 7305168 в приложении.
70385 ¦ Эл. подпись ¦ Пароль для подписи документа: 70385. Он одноразовый.
7305168 ¦ Забыли пароль? ¦ Пароль мы не напомним, но его можно задать заново, указав 7305168.
Q9F2-7LXA ¦ Ключ активации ¦ Активируйте учётную запись ключом Q9F2-7LXA. Ключ сгорит через сутки.
7305168 ¦ Токен ¦ Токен авторизации: 7305168\nОперация: перевод 2 400,00 ₽ на счёт ...1180
70385 ¦ Покупка в интернете ¦ Пароль 3-D Secure: 70385. Магазин BOOKS.EXAMPLE, 590.00 RUB, карта *4471.
7305168 ¦ Бот ¦ Отправьте боту 7305168, и он узнает вас.
38502714 ¦ Підтвердьте оплату ¦ Для підтвердження оплати 899,00 грн вам знадобиться 38502714. Нікому не диктуйте.
TR5821 ¦ Авторизація ¦ Просимо ввести одноразовий ідентифікатор TR5821 на відкритій сторінці.
264071 ¦ SIM ¦ Активація картки потребує номера 264 071 на сайті оператора.
7305168 ¦ Пошта ¦ Пароль дня: 7305168
38502714 ¦ Для оператора ¦ Оператор попросив довести, що це ви. Прочитайте йому 38502714.
841-395 ¦ Лист із відомства ¦ Підписати звернення можна кодом 841-395 (чверть години).
Q9F2-7LXA ¦ Ключ активації ¦ Активуйте обліковий запис ключем Q9F2-7LXA. Ключ згорить за добу.
7305168 ¦ Токен ¦ Токен авторизації: 7305168\nОперація: переказ 2 400,00 грн на рахунок ...1180
70385 ¦ Покупка в інтернеті ¦ Пароль 3-D Secure: 70385. Магазин BOOKS.EXAMPLE, 590.00 UAH, картка *4471.
38502714 ¦ Potvrďte platbu ¦ K potvrzení platby 899 Kč vám poslouží 38502714. Nikomu ho nediktujte.
TR5821 ¦ Podpis smlouvy ¦ Smlouvu podepíšete zadáním řetězce TR5821 do pole „Podpis“. Platí 30 minut.
38502714 ¦ Pro operátora ¦ Operátor chtěl důkaz, že jste to vy. Přečtěte mu 38502714.
264071 ¦ Limit ¦ Kód ke změně limitu karty: 264 071\nPokud změnu nezadáváte vy, zavolejte nám.
5093 ¦ Bezpečný vstup ¦ Váš vstupní kód zní: 5093. Nikdo z nás se na něj nezeptá.
7305168 ¦ Pošta ¦ Heslo dne: 7305168
264071 ¦ Smazání dat ¦ Opravdu smazat všechna data? Rozhodnutí stvrdí kód 264 071.
841-395 ¦ Podání ¦ Podání podepíšete kódem 841-395 (čtvrt hodiny).
5093 ¦ Kiosek ¦ Na kiosku zvolte „Mám kód z e-mailu“ a zadejte 5093.
38502714 ¦ Potvrďte platbu ¦ Na potvrdenie platby 89,90 € vám poslúži 38502714. Nikomu ho nediktujte.
TR5821 ¦ Podpis zmluvy ¦ Zmluvu podpíšete zadaním reťazca TR5821 do poľa „Podpis“. Platí 30 minút.
482913 ¦ Limit ¦ Kód na zmenu limitu karty: 482913\nAk zmenu nezadávate vy, zavolajte nám.
38502714 ¦ Bezpečný vstup ¦ Váš vstupný kód znie: 38502714. Nikto z nás sa naň neopýta.
70385 ¦ Platba kartou ¦ Heslo 3D Secure: 70385. Obchod KNIHY.EXAMPLE, 59 EUR, karta *4471.
Q9F2-7LXA ¦ Aktivačný kľúč ¦ Účet aktivujte kľúčom Q9F2-7LXA. Kľúč prepadne o deň.
70385 ¦ Podanie ¦ Podanie podpíšete kódom 70385 (štvrť hodiny).
264071 ¦ Egyszeri jelszó ¦ Az egy alkalomra szóló jelszava 264 071. Belépés után megszűnik.
7305168 ¦ Biztonságos belépés ¦ A belépőkódja: 7305168. Egyikünk sem fogja kérdezni.
482913 ¦ Kártyás fizetés ¦ 3D Secure jelszó: 482913. Bolt: KONYV.EXAMPLE, 5 900 HUF, kártya *4471.
38502714 ¦ Posta ¦ A nap jelszava: 38502714
70385 ¦ Elfelejtette? ¦ Jelszavát nem tudjuk megmondani, de újat állíthat be, ha megadja: 70385.
38502714 ¦ Utalás ¦ SMS-jelszó: 38502714, 8 900 Ft utalásához.
482913 ¦ Beadvány ¦ A beadványt a 482913 kóddal írhatja alá (negyedóráig).
TR5821 ¦ Оторизация ¦ Моля, въведете еднократния идентификатор TR5821 на отворената страница.
482913 ¦ Проверка ¦ Цифри за проверка: 482913. Ако не сте вие, изтрийте писмото.
916402 ¦ Забравена парола? ¦ Не можем да ви я напомним, но ще зададете нова, като посочите 916402.
7305168 ¦ Токен ¦ Токен за оторизация: 7305168\nОперация: превод 240,00 лв. по сметка ...1180
38502714 ¦ Потвърдете плащането ¦ За потвърждение на плащането от 89,90 лв. ще ви послужи 38502714. Не го диктувайте на никого.
TR5821 ¦ Подпис ¦ Ще подпишете договора, като въведете в полето „Подпис“ низа TR5821. Срок 30 минути.
482913 ¦ Лимит ¦ Код за промяна на лимита: 482913\nАко не сте вие, обадете ни се.
5093 ¦ Киоск ¦ На киоска натиснете „Имам код“ и въведете 5093.
38502714 ¦ Банка ¦ Парола за операция 4 от 20.11.2026: 38502714. Сума 1 250 BGN.
38502714 ¦ Потврдите плаћање ¦ За потврду плаћања од 899,00 РСД послужиће вам 38502714. Никоме га не диктирајте.
482913 ¦ Провера ¦ Цифре за проверу: 482913. Ако то нисте ви, обришите поруку.
70385 ¦ Zaboravljena lozinka? ¦ Ne možemo da je pošaljemo, ali postavićete novu kad navedete 70385.
482913 ¦ Поднесак ¦ Поднесак потписујете кодом 482913 (четврт сата).
5093 ¦ Киоск ¦ На киоску притисните „Имам код“ и унесите 5093.
841-395 ¦ Једнократна лозинка ¦ Ваша лозинка за једну употребу је 841-395. После пријаве престаје да важи.
38502714 ¦ Банка ¦ Лозинка за трансакцију 4 од 20.11.2026: 38502714. Износ 12.500 RSD.
7305168 ¦ Токен ¦ Токен за ауторизацију: 7305168\nНалог: пренос 2.400,00 РСД на рачун ...1180
Q9F2-7LXA ¦ Кључ за активацију ¦ Активирајте налог кључем Q9F2-7LXA. Кључ пропада за један дан.
38502714 ¦ Potvrdite plaćanje ¦ Za potvrdu plaćanja od 89,90 € poslužit će vam 38502714. Nikome ga ne diktirajte.
Q9F2-7LXA ¦ Šifra ¦ Vaša šifra za jednokratni ulazak: Q9F2-7LXA
70385 ¦ Plaćanje karticom ¦ 3D Secure lozinka: 70385. Trgovina KNJIGE.EXAMPLE, 59 EUR, kartica *4471.
70385 ¦ Zaboravljena lozinka? ¦ Ne možemo je poslati, ali postavit ćete novu kad navedete 70385.
38502714 ¦ Blagajna ¦ Na blagajni otipkajte 38502714 i pritisnite zeleno.
482913 ¦ Podnesak ¦ Podnesak potpisujete kodom 482913 (četvrt sata).
38502714 ¦ Potrdite plačilo ¦ Za potrditev plačila 89,90 € vam bo služilo 38502714. Nikomur ga ne narekujte.
Q9F2-7LXA ¦ Šifra ¦ Vaša šifra za enkraten vstop: Q9F2-7LXA
70385 ¦ Plačilo s kartico ¦ Geslo 3D Secure: 70385. Trgovina KNJIGE.EXAMPLE, 59 EUR, kartica *4471.
7305168 ¦ Varen vstop ¦ Vaša vstopna koda: 7305168. Nihče od nas je ne bo zahteval.
70385 ¦ Pozabljeno geslo? ¦ Gesla ne moremo poslati, novo pa nastavite, ko navedete 70385.
38502714 ¦ Blagajna ¦ Na blagajni odtipkajte 38502714 in pritisnite zeleno.
7305168 ¦ Žeton ¦ Avtorizacijski žeton: 7305168\nNalog: prenos 240,00 € na račun ...1180
Q9F2-7LXA ¦ Aktivacijski ključ ¦ Račun aktivirajte s ključem Q9F2-7LXA. Ključ propade čez en dan.
7305168 ¦ Επιβεβαίωση πληρωμής ¦ Για την επιβεβαίωση της πληρωμής 89,90 € θα χρειαστείτε το 7305168. Μην το πείτε σε κανέναν.
841-395 ¦ Έλεγχος ¦ Ψηφία επαλήθευσης: 841-395. Αν δεν είστε εσείς, διαγράψτε το μήνυμα.
841-395 ¦ Υπογραφή ¦ Κωδικός υπογραφής εγγράφου: 841-395. Είναι μίας χρήσης.
W4DJ-8JHT ¦ Πρόσκληση ¦ Μπείτε στην ομάδα: στην αρχική οθόνη δώστε W4DJ-8JHT. Η πρόσκληση λήγει αύριο.
482913 ¦ Πληρωμή με κάρτα ¦ Κωδικός 3D Secure: 482913. Κατάστημα BOOKS.EXAMPLE, 59 EUR, κάρτα *4471.
38502714 ¦ Ξεχάσατε το συνθηματικό; ¦ Δεν μπορούμε να το στείλουμε, αλλά ορίζετε νέο δίνοντας 38502714.
5093 ¦ Όριο ¦ Κωδικός αλλαγής ορίου κάρτας: 5093\nΑν δεν είστε εσείς, καλέστε μας.
38502714 ¦ PIN ¦ Ορίσαμε αρχικό PIN: 38502714. Στην πρώτη σύνδεση το αλλάζετε.
38502714 ¦ Ödemeyi onaylayın ¦ 89,90 TL ödemeyi onaylamak için 38502714 işinize yarayacak. Kimseye söylemeyin.
38502714 ¦ Temsilci ¦ Temsilci siz olduğunuza dair kanıt istedi. Ona 38502714 okuyun.
38502714 ¦ Mobil ¦ 38502714 şifresi ile 89,90 TL tutarındaki işleminizi onaylayabilirsiniz.
7305168 ¦ Posta ¦ Günün parolası: 7305168
38502714 ¦ Banka ¦ 20.11.2026 tarihli 4 no'lu işlem için şifre: 38502714. Tutar 1.250 TL.
482913 ¦ Bankamatik ¦ Kartsız 5.000 TL çekmek için kod 482913. İki dakika.
70385 ¦ Kartla ödeme ¦ 3D Secure şifreniz: 70385. KITAP.EXAMPLE, 590 TL, kart *4471.
841-395 ¦ Dilekçe ¦ Dilekçeyi 841-395 koduyla imzalayabilirsiniz (çeyrek saat).
38502714 ¦ Tanınmayan cihaz ¦ İzmir'den biri erişim istiyor. Sizseniz uygulamada 38502714 rakamlarıyla yanıt verin.
482913 ¦ Huoltaja ¦ Lapsi pyytää lupaa asennukseen. Salli numeroilla 482913.
7305168 ¦ Asiakaspalvelu ¦ Asiakaspalvelija pyysi todisteen, että se olet sinä. Lue hänelle 7305168.
5093 ¦ Salaluku ¦ Kertaluonteinen salalukusi: 5093
Q9F2-7LXA ¦ Kutsu ¦ Liity tiimiin: anna aloitusnäytöllä Q9F2-7LXA. Kutsu raukeaa huomenna.
5093 ¦ Posti ¦ Päivän salasana: 5093
264071 ¦ Hakemus ¦ Allekirjoitat hakemuksen koodilla 264 071 (varttitunti).
70385 ¦ PIN unohtui ¦ Asetat uuden PINin, kun olet syöttänyt sovellukseen 70385.
7305168 ¦ Soitto ¦ Puhelinpalvelu pyytää avainta. Avain: 7305168.
5093 ¦ Kioski ¦ Paina kioskilla "Minulla on koodi" ja anna 5093.
70385 ¦ Korttimaksu ¦ 3D Secure -salasana: 70385. Kauppa KIRJAT.EXAMPLE, 59 EUR, kortti *4471.
Q9F2-7LXA ¦ Salasõna ¦ Sinu ühekordne salasõna: Q9F2-7LXA
70385 ¦ Kaardimakse ¦ 3D Secure parool: 70385. Pood RAAMAT.EXAMPLE, 59 EUR, kaart *4471.
38502714 ¦ Kassa ¦ Toksi kassas 38502714 ja vajuta rohelist.
70385 ¦ Parool ununes? ¦ Me ei saa seda saata, kuid määrad uue, kui annad 70385.
482913 ¦ Aizmirsāt paroli? ¦ Nevaram to nosūtīt, bet iestatīsiet jaunu, norādot 482913.
841-395 ¦ Iesniegums ¦ Iesniegumu parakstīsiet ar kodu 841-395 (ceturtdaļstunda).
5093 ¦ Kiosks ¦ Kioskā nospiediet "Man ir kods" un ievadiet 5093.
70385 ¦ Maksājums ar karti ¦ 3D Secure parole: 70385. Veikals GRAMATA.EXAMPLE, 59 EUR, karte *4471.
Q9F2-7LXA ¦ Šifrs ¦ Jūsu šifrs vienai ieejai: Q9F2-7LXA
Q9F2-7LXA ¦ Šifras ¦ Jūsų vienkartinis šifras: Q9F2-7LXA
482913 ¦ Pamiršote slaptažodį? ¦ Jo atsiųsti negalime, bet nustatysite naują nurodę 482913.
38502714 ¦ Spausdintuvas ¦ Spausdintuvas paprašys susiejimo su debesimi numerio – tai 38502714 (tinka valandą).
841-395 ¦ Prašymas ¦ Prašymą pasirašysite kodu 841-395 (ketvirtis valandos).
5093 ¦ Kioskas ¦ Kioske spauskite „Turiu kodą“ ir įveskite 5093.
70385 ¦ Mokėjimas kortele ¦ 3D Secure slaptažodis: 70385. Parduotuvė KNYGOS.EXAMPLE, 59 EUR, kortelė *4471.
7305168 ¦ Kasa ¦ Kasoje surinkite 7305168 ir spauskite žalią.
Q9F2-7LXA ¦ Aktyvinimo raktas ¦ Aktyvinkite paskyrą raktu Q9F2-7LXA. Raktas nustos galioti po paros.
482913 ¦ Дзённік ¦ Увядзіце код, адпраўлены на вашу пошту\n482913\nАдправіць код яшчэ раз
482913 ¦ Ваш код ¦ Код верыфікацыі: 482913
482913 ¦ Пошта ¦ Код з електронної пошти: 482913
482913 ¦ Poczta ¦ Kod z e-mail: 482913
482913 ¦ Hasło ¦ Kod do zresetowania hasła\n\n482913
482913 ¦ Heslo ¦ Kód pro obnovení hesla\n\n482913
482913 ¦ Heslo ¦ Kód na obnovenie hesla\n\n482913
482913 ¦ Охрид ¦ За да се најавите, внесете го кодот 482913.
482913 ¦ Китепкана ¦ Почтаңызга жөнөтүлгөн кодду киргизиңиз\n482913
482913 ¦ Тахта ¦ Коди тасдиқи шумо 482913
482913 ¦ Клуб ¦ Почтагызга җибәрелгән кодны кертегез\n482913
482913 ¦ Dükan ¦ Poçtaňyza iberilen kody giriziň\n482913
482913 ¦ Дўкон ¦ Почтангизга юборилган кодни киритинг\n482913
482913 ¦ Банк ¦ Нэг удаагийн код: 482913
482913 ¦ دۇكان ¦ كىرىش ئۈچۈن 482913 كودىنى كىرگۈزۈڭ.
`;

/** Subject and text, without a code. */
const NO_CODES = `
Kod wykorzystany ¦ Kod 482913 został wykorzystany 20 listopada o 10:30. Jeśli to nie Ty, zmień hasło.
Kolejka ¦ Twój numer w kolejce: 4821. Zostań na stronie.
Показания ¦ Передайте показания счётчика 77120349 до 25 числа в приложении. Прошлые: 48291.
Очередь ¦ Ваш номер в очереди: 4821. Оставайтесь на странице.
Показники ¦ Передайте показники лічильника 77120349 до 25 числа в застосунку. Минулі: 48291.
Опитування ¦ Код опитування: 482913. Введіть його на сайті, це займе 5 хвилин.
Черга ¦ Ваш номер у черзі: 4821. Залишайтеся на сторінці.
Новий вхід ¦ Виконано вхід із нового пристрою о 10:30. Сеанс 4829133.
Odečet ¦ Zadejte stav elektroměru 77120349 do 30. listopadu v aplikaci. Minule: 48291.
Anketa ¦ Kód ankety: 482913. Zadejte ho na webu, zabere to 5 minut.
Fronta ¦ Vaše číslo ve frontě: 4821. Zůstaňte na stránce.
Nové přihlášení ¦ Přihlášení z nového zařízení v 10:30. Relace 4829133.
Výdajný box ¦ Balík čaká v boxe. Výdajný kód 482913, úložná doba 48 hodín.
Odpočet ¦ Zadajte stav elektromera 77120349 do 30. novembra v aplikácii. Minule: 48291.
Anketa ¦ Kód ankety: 482913. Zadajte ho na webe, zaberie to 5 minút.
Heslo zmenené ¦ Heslo zmenené 20.11.2026 10:30. Udalosť 482913. Neboli ste to vy? Volajte 0800 555 012.
Hibabejelentés ¦ A 482913 számú bejelentést rögzítettük. Ezt mondja be az ügyintézőnek.
Kérdőív ¦ A kérdőív kódja: 482913. Adja meg az oldalon, 5 percig tart.
Jelszóváltás ¦ Jelszava megváltozott: 2026.11.20. 10:30. Esemény 482913. Nem Ön volt? Hívja: 06 80 555 012.
Sorszám ¦ Sorszáma: 4821. Maradjon az oldalon.
Кодът е изпратен ¦ Изпратихме код с SMS на номер, завършващ на 4821. Въведете го до 5 минути.
Автомат ¦ Пратката чака в автомата. Код за получаване 482913, срок 48 часа.
Анкета ¦ Код на анкетата: 482913. Въведете го на сайта, отнема 5 минути.
Опашка ¦ Вашият номер в опашката: 4821. Останете на страницата.
Анкета ¦ Код анкете: 482913. Унесите га на сајту, траје 5 минута.
Лозинка промењена ¦ Лозинка промењена 20.11.2026. 10:30. Догађај 482913. Нисте ви? Позовите 0800 555 012.
Ред ¦ Ваш број у реду: 4821. Останите на страници.
Nova prijava ¦ Prijava sa novog uređaja u 10:30. Sesija 4829133.
Anketa ¦ Kod ankete: 482913. Unesite ga na stranici, traje 5 minuta.
Lozinka promijenjena ¦ Lozinka promijenjena 20.11.2026. 10:30. Događaj 482913. Niste vi? Nazovite 0800 555 012.
Red ¦ Vaš broj u redu: 4821. Ostanite na stranici.
Nova prijava ¦ Prijava s novog uređaja u 10:30. Sesija 4829133.
Anketa ¦ Koda ankete: 482913. Vnesite jo na strani, traja 5 minut.
Vrsta ¦ Vaša številka v vrsti: 4821. Ostanite na strani.
Nova prijava ¦ Prijava z nove naprave ob 10:30. Seja 4829133.
Ένδειξη ¦ Δώστε την ένδειξη του μετρητή 77120349 έως 30 Νοεμβρίου στην εφαρμογή. Προηγούμενη: 48291.
Έρευνα ¦ Κωδικός έρευνας: 482913. Γράψτε τον στη σελίδα, παίρνει 5 λεπτά.
Αλλαγή συνθηματικού ¦ Το συνθηματικό άλλαξε 20/11/2026 10:30. Συμβάν 482913. Δεν ήσασταν εσείς; Καλέστε 800 555 0120.
Ουρά ¦ Ο αριθμός σας στην ουρά: 4821. Μείνετε στη σελίδα.
Arıza ¦ 482913 numaralı arıza kaydınız açıldı. Numarayı temsilciye söyleyin.
Kargo dolabı ¦ Paketiniz dolapta. Teslim alma kodu 482913, 48 saat.
Şifre değişti ¦ Şifreniz 20.11.2026 10:30'da değişti. Olay 482913. Siz değil misiniz? 0850 555 01 20.
Kysely ¦ Kyselyn koodi: 482913. Syötä se sivulla, vie 5 minuuttia.
Jono ¦ Jononumerosi: 4821. Pysy sivulla.
Uusi kirjautuminen ¦ Kirjautuminen uudelta laitteelta klo 10.30. Istunto 4829133.
Rike ¦ Rikketeade 482913 on registreeritud. Ütle number klienditeenindajale.
Konto loodud ¦ Konto on aktiivne. Kasutajanimi: 48291377. Logi sisse ja määra parool.
Küsitlus ¦ Küsitluse kood: 482913. Sisesta see lehel, võtab 5 minutit.
Järjekord ¦ Sinu number järjekorras: 4821. Jää lehele.
Kods nosūtīts ¦ Nosūtījām kodu īsziņā uz numuru, kas beidzas ar 4821. Ievadiet to 5 minūtēs.
Aptauja ¦ Aptaujas kods: 482913. Ievadiet to lapā, aizņem 5 minūtes.
Rinda ¦ Jūsu numurs rindā: 4821. Palieciet lapā.
Jauna pieteikšanās ¦ Pieteikšanās no jaunas ierīces 10:30. Sesija 4829133.
Kodas išsiųstas ¦ Kodą išsiuntėme SMS žinute numeriu, kuris baigiasi 4821. Įveskite jį per 5 minutes.
Paštomatas ¦ Siunta laukia paštomate. Atsiėmimo kodas 482913, 48 valandos.
Apklausa ¦ Apklausos kodas: 482913. Įveskite jį puslapyje, užtruks 5 minutes.
Slaptažodis pakeistas ¦ Slaptažodis pakeistas 2026-11-20 10:30. Įvykis 482913. Ne jūs? Skambinkite 8 800 55 501.
Нарачка ¦ Нарачка бр. 482913 е примена.
Буйрутма ¦ Буйрутма номери 482913. Эртең жеткиребиз.
Чипта ¦ Рақами чипта 482913.
Заказ ¦ Заказ номеры 482913. Иртәгә китерәбез.
Sargyt ¦ Sargyt belgisi 482913.
Буюртма ¦ Буюртма рақами 482913.
Урамшуулал ¦ Хөнгөлөлтийн код: 482913
زاكاز ¦ زاكاز نومۇرى 482913.
`;

export const EASTERN_CASES = codeCases(CODES, NO_CODES);
