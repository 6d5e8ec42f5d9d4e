/** What has a code or a number in the Slavic languages. */
import type { OtherCodes } from "./other-codes.ts";

export const SLAVIC_OTHER_CODES: readonly OtherCodes[] = [
  // Polish
  [
    "kod % | kodu % | numer % | nr % | id % | identyfikator %",
    `rabatowy | rabatu | promocyjny | zniżkowy | kuponu | podarunkowy | pocztowy | polecający | klienta | umowy |
    abonenta | członka | członkowski | rezerwacji | zamówienia | produktu | faktury | paragonu | błędu | pacjenta |
    ucznia | studenta | sprawy | polisy | szkody | licznika | przesyłki | projektu | najemcy | odbiorcy | płatnika |
    dłużnika | karty | zgłoszenia | wniosku | kandydata | kontrahenta | towaru`,
  ],
  [
    "kod % | numer %",
    `przejazdu | podróży | kursu | lotu | rejsu | sklepu | placówki | oddziału | sprzedawcy | sprzedającego |
    ogłoszenia | oferty | partii | serii | dokumentu | modelu | zwrotu | gwarancji | naprawy | darowizny |
    certyfikatu | działu | trasy | nieruchomości | lokalu | punktu`,
  ],
  [
    "numer %",
    `środka trwałego | miejsca | pokoju | stolika | cv | aplikacji | rekrutacji | seryjny | fabryczny | inwentarzowy | ewidencyjny |
    porządkowy | rejestracyjny | urządzenia | terminala | maszyny | kierowcy | kuriera | skargi | reklamacji |
    raportu | protokołu | aktu | rejestru | archiwum | peronu | bramki | linii | kolejki | prawa jazdy | podwozia |
    nadwozia | pożyczki | kredytu | rachunku | porozumienia | gracza | postaci | drużyny | turnieju | serwera |
    instancji | zadania | incydentu | zmiany | wydania | losu | przeglądu | zapytania | zlecenia | pozwolenia |
    decyzji | legitymacji | recepty | skierowania | wagonu`,
  ],
  // Czech and Slovak
  [
    "kód % | číslo % | č % | id %",
    `kupónu | poukázky | poukazu | dárkového poukazu | na slevu | na zľavu | voucheru | zákazníka | zákaznické |
    zákaznícke | smlouvy | zmluvy | člena | členské | odběratele | odberateľa | rezervace | rezervácie | objednávky
    | produktu | výrobku | faktury | faktúry | účtenky | chyby | pacienta | žáka | studenta | spisu | prípadu |
    případu | pojistky | poistky | zmluvného účtu | elektroměru | elektromera | zásilky | zásielky | projektu |
    nájemce | nájomcu | plátce | platiteľa | hlášení | hlásenia | žádosti | žiadosti`,
  ],
  [
    "kód % | číslo %",
    `jízdy | jazdy | cesty | letu | spoje | spoja | prodejny | predajne | pobočky | prodejce | predajcu | inzerátu |
    nabídky | ponuky | šarže | dokumentu | modelu | vratky | reklamace | reklamácie | záruky | záručního listu |
    záručného listu | opravy | daru | certifikátu | oddělení | oddelenia | trasy | linky | nemovitosti |
    nehnuteľnosti | zboží | tovaru | dílu | dielu`,
  ],
  [
    "číslo %",
    `sedadla | místa | miesta | pokoje | izby | stolu | stola | životopisu | požadavku | požiadavky | majetku | zařízení |
    zariadenia | terminálu | stroje | stroja | řidiče | vodiča | kurýra | kuriéra | stížnosti | sťažnosti |
    protokolu | aktu | rejstříku | archivu | nástupiště | nástupišťa | brány | řidičského průkazu | vodičského
    preukazu | podvozku | půjčky | pôžičky | úvěru | úveru | účtu | dohody | hráče | hráča | postavy | týmu | tímu |
    serveru | servera | instance | úlohy | incidentu | změny | zmeny | vydání | vydania | losu | prohlídky |
    prehliadky | jednací | občanského průkazu | občianskeho preukazu | receptu | vozu | vozňa`,
  ],
  [
    "%",
    `sériové číslo | výrobní číslo | výrobné číslo | inventární číslo | inventárne číslo | evidenční číslo |
    evidenčné číslo | poradové číslo | jednací číslo`,
  ],
  // Slovene
  [
    "koda % | številka % | št % | šifra %",
    `za popust | popusta | kupona | bona | promocije | stranke | kupca | pogodbe | člana | naročnika | rezervacije |
    naročila | izdelka | računa | napake | pacienta | dijaka | študenta | zadeve | police | števca | pošiljke |
    projekta | najemnika | plačnika | vloge | odjemalca`,
  ],
  [
    "koda % | številka % | šifra %",
    `vožnje | potovanja | leta | trgovine | poslovalnice | prodajalca | oglasa | ponudbe | serije | dokumenta |
    modela | vračila | garancije | popravila | donacije | certifikata | oddelka | proge | delovnega mesta | artikla`,
  ],
  [
    "številka %",
    `sedeža | sobe | mize | življenjepisa | naprave | terminala | stroja | voznika | kurirja | pritožbe | poročila |
    zapisnika | akta | registra | arhiva | perona | vrat | linije | vozniškega dovoljenja | šasije | kredita |
    posojila | sporazuma | igralca | ekipe | strežnika | naloge | incidenta | spremembe | srečke | pregleda |
    zahtevka | vozovnice | recepta`,
  ],
  [
    "%",
    `serijska številka | inventarna številka | vrstna številka | opravilna številka | tovarniška številka`,
  ],
  // Croatian
  [
    "kod % | broj % | br % | šifra % | id % | oznaka %",
    `za popust | popusta | kupona | vaučera | akcije | klijenta | kupca | korisnika | ugovora | člana | pretplatnika
    | potrošača | rezervacije | narudžbe | porudžbine | proizvoda | artikla | računa | greške | pacijenta | učenika
    | studenta | predmeta | police | polise | brojila | pošiljke | projekta | najmoprimca | platitelja | uplatitelja
    | prijave kvara | zahtjeva | zahteva | obrasca | reklamacije`,
  ],
  [
    "kod % | broj % | šifra %",
    `vožnje | putovanja | leta | trgovine | poslovnice | prodavača | prodavatelja | oglasa | ponude | serije | šarže
    | dokumenta | modela | povrata | povraćaja | jamstva | garancije | popravka | donacije | certifikata | odjela |
    odeljenja | linije | radnog mjesta | radnog mesta | nekretnine`,
  ],
  [
    "broj %",
    `sjedala | sjedišta | sedišta | sobe | stola | životopisa | zamolbe | uređaja | terminala | stroja | mašine |
    vozača | dostavljača | kurira | pritužbe | žalbe | izvješća | izveštaja | zapisnika | akta | protokola |
    registra | arhiva | perona | izlaza | vozačke dozvole | registarskih oznaka | šasije | kredita | zajma |
    sporazuma | igrača | lika | tima | momčadi | poslužitelja | servera | zadatka | incidenta | izmjene | listića |
    srećke | pregleda | upita | karte | recepta | putovnice | osobne iskaznice | uputnice | priznanice`,
  ],
  [
    "%",
    `serijski broj | inventarni broj | redni broj | tvornički broj | fabrički broj | urudžbeni broj | delovodni broj`,
  ],
  // Serbian
  [
    "код % | број % | бр % | шифра % | ид %",
    `за попуст | попуста | купона | ваучера | купца | клијента | корисника | уговора | члана | претплатника |
    потрошача | резервације | поруџбине | наруџбе | производа | рачуна | грешке | пацијента | ученика | студента |
    предмета | полисе | бројила | пошиљке | захтева`,
  ],
  [
    "код % | број % | шифра %",
    `вожње | путовања | лета | продавнице | пословнице | продавца | огласа | понуде | серије | документа | модела |
    повраћаја | гаранције | поправке | донације | сертификата | одељења | линије | радног места`,
  ],
  [
    "број %",
    `седишта | собе | стола | биографије | уређаја | терминала | машине | возача | курира | жалбе | извештаја |
    записника | акта | протокола | регистра | архиве | перона | излаза | возачке дозволе | шасије | кредита | зајма
    | играча | тима | сервера | задатка | инцидента | прегледа | карте | рецепта`,
  ],
  ["%", `серијски број | редни број | инвентарски број | деловодни број | фабрички број`],
  // Macedonian
  [
    "код на % | број на % | шифра на %",
    `патувањето | возењето | летот | продавницата | огласот | договорот | клиентот | нарачката | фактурата |
    резервацијата | пратката | документот | седиштето | собата | масата | возачот | жалбата | извештајот | случајот
    | предметот | полисата | броилото | пациентот | студентот | членот | грешката | производот`,
  ],
  ["%", `сериски број | инвентарен број | реден број | архивски број`],
  // Russian
  [
    "код % | номер % | № %",
    `скидки | купона | на скидку | подарка | промоакции | клиента | покупателя | договора | абонента | члена |
    участника | потребителя | бронирования | брони | заказа | товара | счёта | счета | чека | квитанции | ошибки |
    пациента | ученика | студента | сотрудника | дела | полиса | страхового случая | счётчика | отправления |
    посылки | проекта | арендатора | плательщика | обращения | заявки | заявления | карты | билета | детали`,
  ],
  [
    "код % | номер %",
    `поездки | рейса | заезда | маршрута | магазина | филиала | отделения | точки | продавца | объявления | вакансии
    | лота | партии | серии | документа | модели | возврата | гарантии | ремонта | пожертвования | сертификата |
    отдела | подразделения | предложения | объекта | организации | учреждения`,
  ],
  [
    "номер %",
    `места | кресла | комнаты | столика | стола | резюме | отклика | анкеты | устройства | прибора | терминала |
    кассы | станка | машины | автомобиля | водителя | курьера | жалобы | претензии | запроса | отчёта | отчета |
    акта | протокола | реестра | архива | платформы | выхода | линии | очереди | в очереди | водительского
    удостоверения | удостоверения | кузова | шасси | кредита | займа | вклада | лицевого счёта | лицевого счета |
    соглашения | доверенности | игрока | персонажа | команды | лиги | турнира | сервера | узла | задачи | задания |
    сборки | инцидента | изменения | релиза | версии | лотерейного билета | осмотра | рецепта | направления | талона
    | накладной | тикета | медкарты | производства | постановления | решения | лицензии | разрешения | приказа |
    вагона | поезда | контейнера`,
  ],
  [
    "%",
    `серийный номер | заводской номер | инвентарный номер | табельный номер | порядковый номер | входящий номер |
    исходящий номер | учётный номер | учетный номер | кадастровый номер | государственный номер | госномер |
    бортовой номер`,
  ],
  // Ukrainian
  [
    "код % | номер % | № %",
    `знижки | купона | на знижку | подарунка | клієнта | покупця | договору | абонента | члена | учасника | споживача
    | бронювання | броні | замовлення | товару | рахунку | чека | квитанції | помилки | пацієнта | учня | студента |
    працівника | справи | поліса | лічильника | відправлення | посилки | проєкту | орендаря | платника | звернення |
    заявки | заяви | квитка`,
  ],
  [
    "код % | номер %",
    `поїздки | рейсу | маршруту | магазину | філії | відділення | продавця | оголошення | вакансії | лота | партії |
    серії | документа | моделі | повернення | гарантії | ремонту | пожертви | сертифіката | відділу | об'єкта |
    послуги`,
  ],
  [
    "номер %",
    `місця | кімнати | столика | резюме | анкети | пристрою | приладу | термінала | верстата | автомобіля | водія |
    кур'єра | скарги | запиту | звіту | акта | акту | протоколу | реєстру | архіву | платформи | виходу | лінії |
    черги | посвідчення водія | посвідчення | кузова | шасі | кредиту | позики | вкладу | угоди | гравця | персонажа
    | команди | турніру | сервера | завдання | збірки | інциденту | релізу | лотерейного білета | огляду | рецепта |
    направлення | талона | накладної | ліцензії | дозволу | вагона | поїзда | особового рахунку | тікета`,
  ],
  [
    "%",
    `серійний номер | заводський номер | інвентарний номер | табельний номер | порядковий номер | вхідний номер |
    вихідний номер | кадастровий номер | державний номер`,
  ],
  // Belarusian
  [
    "код % | нумар %",
    `зніжкі | купона | кліента | пакупніка | дагавора | абанента | браніравання | заказа | замовы | тавару | рахунка
    | чэка | квітанцыі | памылкі | пацыента | вучня | студэнта | супрацоўніка | справы | поліса | лічыльніка |
    адпраўлення | пасылкі | праекта | плацельшчыка | звароту | заяўкі | заявы | білета | паездкі | рэйса | маршруту
    | крамы | аддзялення | прадаўца | аб'явы | вакансіі | партыі | дакумента | вяртання | гарантыі | рамонту`,
  ],
  [
    "нумар %",
    `месца | пакоя | рэзюмэ | прылады | тэрмінала | вадзіцеля | кур'ера | скаргі | запыту | справаздачы | акта |
    пратакола | рэестра | платформы | чаргі | крэдыту | гульца | каманды | сервера | інцыдэнту | даверанасці`,
  ],
  ["%", `серыйны нумар | заводскі нумар | парадкавы нумар`],
  // Bulgarian
  [
    "код % | номер % | № %",
    `за отстъпка | за намаление | на ваучер | на ваучера | на купона | на клиент | на клиента | клиентски | на
    договор | на договора | на абонат | на абоната | на член | на резервация | на резервацията | на поръчка | на
    поръчката | на продукт | на фактура | на фактурата | на касова бележка | на грешка | на пациент | на ученик | на
    студент | на преписка | на полица | на полицата | на електромер | на водомер | на пратка | на пратката | на
    проект | на наемател | на заявка | на заявлението`,
  ],
  [
    "код % | номер % | номерът %",
    `на пътуване | на пътуването | на курса | на полет | на полета | на магазин | на магазина | на офис | на офиса |
    на клон | на търговец | на продавача | на обява | на обявата | на партида | на партидата | на документ | на
    документа | на модел | на връщане | на връщането | на гаранция | на гаранцията | на ремонт | на дарение | на
    сертификат | на имот | на отдел | на маршрут | на линия`,
  ],
  [
    "номер %",
    `на място | на стая | на маса | на автобиография | на кандидатура | на кандидатурата | на устройство | на
    устройството | на терминал | на машина | на шофьор | на куриер | на жалба | на жалбата | на сигнал | на сигнала
    | на запитване | на заявление | на доклад | на протокол | на акт | на регистър | на перон | на изход | на
    шофьорска книжка | на рама | на шаси | на кредит | на кредита | на заем | на играч | на отбор | на сървър | на
    задача | на инцидент | на билет | на билета | на преглед | на рецепта | на направление | на товарителница | на
    товарителницата`,
  ],
  [
    "%",
    `сериен номер | серийният номер | фабричен номер | инвентарен номер | входящ номер | изходящ номер | пореден
    номер | клиентски номер | абонатен номер | партиден номер`,
  ],
];
