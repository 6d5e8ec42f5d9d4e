import { type Language, words } from "../language.ts";

export const POLISH: Language = {
  codeNames: words(`
    identyfikator aktywacji | identyfikator aktywacyjny |
    kod weryfikacyjny | kodu weryfikacyjnego | kod bezpieczeństwa | kod potwierdzający | kod
    potwierdzenia | kod jednorazowy | hasło jednorazowe | kod logowania | kod dostępu | kod
    aktywacyjny | kod uwierzytelniający | kod sms | jednorazowy kod | jednorazowe hasło | kod do
    logowania | kod do potwierdzenia | kod parowania | kod resetowania | kod zabezpieczający |
    hasło sms | jednorazowy kod to | klucz bezpieczeństwa | klucz jednorazowy | jednorazowy klucz
    | numer weryfikacyjny | jednorazowy pin | smskod | kod z sms | numer potwierdzający | hasło 3d
    secure | hasło 3 d secure | kod 3d secure | token autoryzacyjny | kod tan | cyfry
    weryfikacyjne | hasło na jeden raz | hasło do podpisu | jednorazówka | jednorazowy token |
    jednorazowy identyfikator | jednorazowy szyfr | hasło jednorazowe to | hasło jednokrotne | kod
    jednokrotny | kod tymczasowy | kod rejestracyjny do konta | kod resetu | kod odzyskiwania |
    kod przywracania | kod uwierzytelnienia | kod urządzenia | kod mailowy | kod z maila | kod
    autoryzacji | kodem weryfikacyjnym | kodem jednorazowym | kodem autoryzacyjnym | kodu
    jednorazowego | kodu autoryzacyjnego | kodu logowania | liczba kontrolna | liczbę kontrolną |
    cyfry kontrolne | pin jednorazowy | kombinacja potwierdzająca | sekwencja potwierdzająca |
    hasło do złożenia podpisu | klucz aktywacyjny konta | szyfr do jednorazowego | smskod do | kod
    zmiany | kod do zmiany | kod wejściowy | kod do podpisu | kod podpisu | kod do aktywacji | kod
    aktywacji | kod rejestracji | kod rejestracyjny | kod do rejestracji | kod do resetu | kod do
    resetowania | kod do odzyskania | kod do parowania | kod do odblokowania | kod odblokowania |
    kod wejścia | klucz logowania | klucz do logowania | hasło do zatwierdzenia | hasło
    autoryzacyjne | kod zatwierdzający | kod zatwierdzenia | cyfry potwierdzające | kod na jedno
    użycie | hasło na jedno użycie | kod dwuetapowy | kod blik | kod blikowy | kod blik owy |
    cyfry z maila | cyfry z e maila | hasło dnia |
    hasło do operacji | hasło do autoryzacji | hasło do przelewu | hasło do transakcji |
    tymczasowy kod | kod odblokowujący | numer jednorazowy | jednorazowy numer | jednorazowe cyfry |
    kod z e maila |
    kod do zresetowania hasła | kod resetowania hasła | kod do resetowania hasła | kod do resetu hasła | kod resetu hasła | kod odzyskiwania hasła |
    kod do odzyskania hasła | kod zmiany hasła | kod do zmiany hasła |
    kod z e mail | kod z wiadomości | kod z poczty
  `),
  codeWords: words(`
    kod | kodu | kodem | cyfr | cyfry | pin | kody | kodów | kodzie | kod to |
    kod do logowania to | kod autoryzacyjny | cyfrę | znaki | znaków | ciąg | ciąg znaków |
    litery | liter | kombinacj* | szyfr | szyfru | token | tokenem | tokenu | cyframi | znakami |
    literami | sekwencj* | pinem | pinu | ciągiem | ciągu znaków | cyferki | cyferek |
    liczba kontrolna to | smskod* | klucz dostępu | kluczem dostępu | klucza dostępu
  `),
  passwords: words(`hasło | hasła | hasłem`),
  numberWords: words(`
    klucz | ciąg | kombinacja | znaki | cyfry | słowa | kluczem | kluczu | liczba | liczbę | numerem |
    sekwencja | kombinacją | kombinację | ciągiem | słowem | numer | numeru | liczbą | słowo | klucza
  `),
  otherNumbers: words(`
    zamówieni* | faktur* | przesyłk* | numer referencyjny | rezerwacj* | tel | fax | nip | regon | krs | kod źródłowy |
    kod kreskowy | numer konta | umow* | nr | kwota | kodu rabatowego | kod odbioru | kod qr | hasło do wifi |
    kod domofonu | kod puk | kod ankiety | numer biletu | miejsce | wagon | pesel | ostatnie cyfry |
    ostatnie cztery cyfry | kończący się na | kończącej się | zakończonej | nazwa użytkownika | identyfikator |
    numer użytkownika | id użytkownika | zgłoszen* | licznik* | odczyt* | szkod* | reklamacj* | awari* | spraw* |
    saldo | wynik* | zużyci* | numer w kolejce | w kolejce | zdarzeni* | w tytule | tytule przelewu | bilet* | wizyt* |
    gabinet | mandat* | kod do paczkomatu | kod odbioru paczki | saldo konta | sesja nr | identyfikator sesji |
    wodomierz* | recepta | kod e recepty | zadzwoń | dzwoń | zadzwonić | prosimy dzwonić | prosimy o telefon |
    legitymacja | działka | działki | wylosowane liczby | szczęśliwe liczby | zwycięskie liczby | kod antyphishingowy |
    kodu antyphishingowego | hasło antyphishingowe | kod anty phishingowy | kod ppe | numer ppe | kod z tyłu |
    kod na spodzie | kod z etykiety
  `),
  trade: words(`
    rabat* | promocj* | zniżk* | ofert* | kupon* | koszyk* | darmowa dostawa | hotel | podróż* |
    rezerwacj* | zakup* | znajomych | faktur* | wyprzedaż* | okazja | taniej |
    wznów subskrypcj* | wznowić subskrypcj* | odnów subskrypcj* | odnowić subskrypcj* | przedłuż subskrypcj* | przedłużyć subskrypcj* |
    odnowienie subskrypcji
  `),
  enter: words(`
    wpisz | podaj | użyj | wprowadź | przepisz | skopiuj | wpisać | podać | wklej | wpisz go |
    wstukaj | wprowadzić | wpisz to | wklep | przepisać | podyktuj | odczytaj | wstaw | skopiować
    | wystukaj | wypełnij | napisz | przeklej | wpisując | podając | wprowadzając | posłuży |
    przyda się | wbij | wbić | wstukać | kliknij i wpisz | prosimy wpisać | prosimy podać |
    prosimy o wpisanie | prosimy o wprowadzenie | prosimy o podanie | proszę wpisać | proszę podać
    | proszę wprowadzić | wpisanie | podaniu | wprowadzeniu | wpisaniu | zatwierdź cyframi |
    wybierz na klawiaturze | przepisując | wpiszesz | wpisałeś | podasz | podaniu kodu | po
    podaniu | przedstaw | wprowadzasz | przepisaniu | odczytać | odczytanie | przeczytać |
    wklejeniu | ustaw kolejno | zatwierdza kod | przepisania | wpisania | podania | uzupełnij |
    wypełnić | wypełnia się | ustaw | ustawić | nastaw | wystukać | wpisuj | wpisywać | wpiszcie |
    przenieś | przenieść | wybierz cyfry | wciśnij kolejno | wklejcie | wpisz kolejno |
    wstukaniu
  `),
  places: words(`
    aplikacj* | stron* | okn* | okienk* | pole | polu | ekran* | formularz* | witryn* | przeglądarc* | przeglądark* |
    urządzen* | terminal* | konsol* | komputer* | telefon* | telewizor* | tablet* | konsultant* | operator* | portal* |
    karcie | zakładce | pola | poli | kiosk* | infolini* | klawiatur* | gra | grze | gry | zegark* | drukark* |
    bankomat* | domofon* | apce | apki | appce | czat* | termostat* | kratk* | kratek | kratce | rubryk* | pilot* |
    panel* | pokrętł* | wyświetlacz* | zamk* | zapyta o | pyta o | poprosi o
  `),
  access: words(`
    urządzen* | przeglądark* | tożsamość | tożsamości | bezpieczeństw* | czy to ty | czy to pan |
    czy to pani | to ty | że to ty | dostęp | dostępu | wejść | autoryz* | zatwierdz* |
    zatwierdź | uwierzytelni* | rejestrac* | zarejestr* | parowan* | sparuj | sparować | połącz |
    odblok* | zablokowan* | dwuetapow* | dwuskładnikow* | ktoś | prób* | kontynu* | dokończ* |
    witaj | witamy | sesj* | zaufan* | panel klienta | konto | konta | koncie | kontem | kontu |
    podpisać | podpisania | podpiszesz | podpisz | podpisem | wejście | wejścia | wejdziesz |
    wpuścić | wpuścimy | zezwól | zezwol* | zgodę wyrazisz | pozwól | pozwol* | wyrazić zgodę |
    dołącz do zespołu | pin ustalisz | nowy pin
  `),
  disclaims: words(`
    to nie ty | jeśli nie | jeżeli nie | nie prosił* | nie zamawiał* | nie żądał* | nie wnioskował* | nie próbował* |
    nie rejestrował* | zignoruj | zignorować | pomiń | usuń tę | usuń ten | skasuj | przez pomyłkę | omyłkowo |
    ktoś inny | nic nie rób | nie musisz nic | proszę nic nie robić | list wyrzucić | można wyrzucić |
    jeśli to pomyłka | jeżeli to pomyłka
  `),
  secrecy: words(`
    nikomu | nie udostępniaj | nie podawaj | nie przekazuj | nie ujawniaj | nie pokazuj | nie
    zdradzaj | nigdy nie | nie poprosi* | nie prosimy | zachowaj | poufn* | tajn* | nasi pracownicy
    | nasz pracownik | konsultant nie
  `),
  spent: words(`
    został użyty | został już użyty | zostało użyte | wygasł | wygasło | jest nieprawidłowy |
    nieprawidłowy | nie działa | został anulowany | stracił ważność | został wpisany | nie jest
    już | już nie jest | został zastąpiony | zastąpiono | został unieważniony | został
    wykorzystany | wykorzystany | wykorzystano | zużyty
  `),
  meetings: words(`
    spotkani* | webinar* | konferencj* | wideokonferencj* | identyfikator spotkania | telekonferencj* | hasło spotkania
  `),
  verify: words(`
    weryfikacj* | potwierdź | aktywuj | aktywacj* |
    przyjmij zaproszenie | aktywować |
    zakończ rejestrację | dokończ rejestracj* | potwierdz* | weryfikow* |
    weryfikacyjn* | aktywacyjn* | dokończyć rejestracj* | zakończyć rejestracj* | ukończ rejestracj* | ukończyć rejestracj* |
    dokończenia rejestracji | zaakceptuj zaproszenie | zaakceptować zaproszenie | przyjąć zaproszenie | akceptuj zaproszenie |
    zweryfikować | zweryfikuj* |
    dołączyć do organizacji | dołącz do organizacji | zaproszono cię do organizacji | zmienić adres e mail konta | zmianę adresu e mail |
    zmiana adresu e mail |
    przyjąć to zaproszenie | przyjmij to zaproszenie | przyjmując zaproszenie | przyjmiesz zaproszenie | zaproszenie możesz przyjąć |
    przyjęcie zaproszenia | dokończyć swoją rejestrację | dokończ swoją rejestrację | dokończyć twoją rejestrację |
    zakończyć swoją rejestrację | zakończ swoją rejestrację | dokończenia twojej rejestracji | zakończenia rejestracji |
    zaproszony do utworzenia konta | zaproszona do utworzenia konta | zaproszeni do utworzenia konta |
    zaproszony do założenia konta | zaproszona do założenia konta | zaproszeni do założenia konta
  `),
  signIn: words(`
    zaloguj* | logowani* | uwierzytelnij* | zalogować | logujesz | zalogowania | loguj się | logować |
    uwierzytelnić się | się uwierzytelnić
  `),
  reset: words(`
    zresetuj | reset* | nowe hasło | zmień hasło | zmiana hasła | ustaw hasło | odzyskaj |
    nie pamiętasz hasła | przywróć | ustawić nowe hasło | zresetować | odzyskać | odzyskiwani* |
    przywracani* |
    zmienić hasło | zmianę hasła | zmiany hasła | ustawić hasło | ustawienia hasła | ustawienie hasła | utwórz hasło | utworzyć hasło |
    utworzenie hasła | wybierz hasło | nowego hasła | zapomniałeś hasła | zapomniałaś hasła | zmianę danych logowania | zmienić dane logowania |
    aktualizację hasła | zaktualizuj hasło | aktualizacja hasła | zaktualizować hasło |
    wybrać hasło | wybór hasła | wyboru hasła | ustalenie hasła | ustalenia hasła | nadać hasło | nadaj hasło | nadanie hasła
  `),
  unsubscribe: words(`
    wypisz* | zrezygnuj z subskrypcji | rezygnacja | zarządzaj preferencjami | ustawienia powiadomień | rezygnuję |
    zrezygnuj z newslettera | zrezygnować z | anuluj subskrypcj* | odsubskryb* | wycofać zgodę | rezygnacji |
    nie chcę otrzymywać | nie otrzymywać | nie chcesz otrzymywać | nie chcesz już | zarządzaj powiadomieniami |
    zarządzaj subskrypcj* | nie życzysz sobie | anulować subskrypcj* | wyłącz powiadomienia | przestań obserwować |
    przestać obserwować | przestań śledzić | przestać śledzić | zakończ obserwowanie | wypisani* | wypisać* | wypisuj* |
    ustawienia subskrypcji | opcje subskrypcji | ustawienia obserwowania | opuść listę | opuścić listę |
    opuszczenie listy | usuń mnie z listy | usunięcie z listy | anulować otrzymywanie | anuluj otrzymywanie |
    wyłączyć powiadomienia | wyłączenie powiadomień | nie śledź | nie obserwuj | przestać otrzymywać |
    nie chcesz dostawać | wycisz wątek | wyciszyć wątek | wycisz temat | wycisz rozmowę | wycisz dyskusję |
    nie powiadamiaj | nie powiadamiać | nie chcesz śledzić | nie chcesz obserwować | wycofaj zgodę |
    cofnąć zgodę na otrzymywanie | wyłączenie tych powiadomień | anuluj powiadomienia | anulować powiadomienia
  `),
  clickHere: words(`
    kliknij tutaj | tutaj | kliknij | ten link | link | dalej | rozpocznij | przejdź | otwórz |
    poniższy link | przycisk | ten przycisk | w link |
    kliknij tu | prosimy kliknąć tutaj | proszę kliknąć tutaj | pod tym linkiem | pod tym adresem |
    w ten link | na tej stronie | kontynuuj | przejdź dalej | otwórz link | przejdź do strony |
    klikając tutaj
  `),
  expires: words(`
    wygaśnie | w ciągu | przez | ważn* | wygas* | straci ważność | traci ważność | działa |
    obowiązuje | przestanie | masz | o północy | do północy | ważność wygaśnie | tracą ważność |
    traci moc | do końca dnia | przestaną działać |
    przepada
  `),
  seconds: words(`sekund*`),
  minutes: words(`minut* | min`),
  hours: words(`godzin* | godz`),
  days: words(`dni | dzień`),
  wrote: words(`napisał | napisała | napisał(a) | pisze | napisana przez`),
  fromLabels: words(`od | nadawca`),
  sentLabels: words(`wysłano | wysłane | data | do | temat | dw | adresat | cc | odpowiedź do | odbiorca`),
  quoteTitles: words(`
    oryginalna wiadomość | wiadomość oryginalna | pierwotna wiadomość | wiadomość pierwotna | treść
    oryginalnej wiadomości | twoja wiadomość | poprzednia wiadomość | poprzednie wiadomości |
    historia
  `),
  forwardTitles: words(`
    przekazana wiadomość | wiadomość przekazana dalej | wiadomość przekazana | wiadomość przesłana dalej | treść przekazanej
    wiadomości | początek przekazywanej wiadomości | początek przekazanej wiadomości | przesłana
    wiadomość
  `),
  sentFrom: words(`
    wysłane z | wysłano z | pobierz outlook | wysłane za pomocą | wysłane | wysłano | wiadomość
    wysłana
  `),
};
