import { type Language, words } from "../language.ts";

export const AZERBAIJANI: Language = {
  codeNames: words(`
    təsdiq kodu* | doğrulama kodu* | təhlükəsizlik kodu* | birdəfəlik kod* |
    birdəfəlik şifrə* | birdəfəlik parol* | giriş kodu* | aktivləşdirmə kodu* | otp kod*
    | sms kod* | kodunuz |
    müvəqqəti kod* | qeydiyyat kod* | daxil olma kod* |
    verifikasiya kod* | təsdiqləmə kod* | bərpa kod* | sıfırlama kod* | giriş üçün kod |
    e poçtdakı kod* | e poçt kod* | məktubdakı kod*
  `),
  codeWords: words(`
    kod* | pin | rəqəm* | simvol* | hərf* |
    rəqəmlər* | beş rəqəm | altı rəqəm | altırəqəmli | dördrəqəmli | beşrəqəmli | kombinasiya*
  `),
  passwords: words(`şifrə* | parol*`),
  numberWords: words(`
    simvolları | rəqəmləri | simvol* | nömrə* | rəqəm | rəqəmi | rəqəmlər | açar | söz |
    ədəd | ədədi | ədədlər | kombinasiya | ardıcıllıq
  `),
  otherNumbers: words(`
    sifariş* | faktura* | qaimə* | qəbz* | bağlama* | bron* | tel | faks | vöen | promo kod* |
    endirim kodu* | kupon* | vauçer* | xəta kodu* | ştrix kod* | müqavilə* | bilet* | № | məbləğ* |
    sayğac* | göstərici* | şikayət* | müraciət* | nəticə* | qalıq* | müştəri nömrəsi* |
    müştəri kodu* | abonent kodu* | abonent* | izləmə nömrəsi* | izləmə kodu* | rezervasiya* |
    sığorta* | polis nömrəsi* | promokod* | voen | telefon* | poçt indeksi* | hesab nömrəsi* |
    kartın son | növbə nömrəsi* | bitən kart* |
    zəng edin | kart nömrəsi* | seriya nömrəsi* | abunəçi* |
    iş nömrəsi | dövlət nömrəsi |
    istifadəçi adı | istifadəçi adınız
  `),
  trade: words(`
    endirim* | aksiya* | təklif* | səbət* | pulsuz çatdırılma | uçuş* | reys* | otel* | rezerv* |
    alış* | kampaniya* | hədiyyə* | kupon* |
    abunəliyi bərpa* | abunəliyi yenilə* | abunəliyi uzat*
  `),
  enter: words(`
    daxil edin | istifadə edin | yazın | daxil et | yaz | yapışdır* | kopyala* | yığın | doldurun |
    köçürün | deyin | göstərin | daxil etməyiniz |
    yazan kimi | yazdıqdan | yazanda | yığanda | yığ | daxil edəndə | daxil etdikdən | daxil edən kimi | yazıb | yığıb | oxuyun |
    doldur | köçür | bura yazın | ekrana yazın | tuşlayın
  `),
  places: words(`
    tətbiq* | səhifə* | pəncərə* | ekran* | sahə* | xana* | forma* | sayt* | brauzer* | cihaz* |
    kompüter* | telefon* | televizor* | operator* |
    təqvim* | qutu* | qıfıl* | terminal* | planşet* |
    soruşduqda
  `),
  access: words(`
    hesab* | cihaz* | brauzer* | kimli* | şəxsiyyət* | təhlükəsizli* | bu sizsiniz | siz misiniz |
    bu sənsən | siz olduğunuz* | giriş* | daxil ol* | icazə* | təsdiq* | qeydiyyat* | qoş* | bağla*
    | kilid* | iki mərhələ* | kimsə | cəhd* | davam* | tamamla* | xoş gəl* |
    sizin olduğunuz* | sübut edir | sənin olduğun* | təsdiq edir ki
  `),
  disclaims: words(`
    siz deyilsinizsə | istəməmisinizsə | etməmisinizsə | sən deyilsənsə | məhəl qoyma* | nəzərə alma* | diqqətə alma* |
    silin | səhvən | başqa biri | heç nə etməyin
  `),
  secrecy: words(`
    heç kim* | heç kəs* | paylaşma* | verməyin | deməyin | heç vaxt | istəmirik | istəməyəcəyik |
    gizli* | məxfi* | əməkdaş*
  `),
  spent: words(`
    istifadə olunub | istifadə edilib | artıq istifadə | müddəti bitib | vaxtı bitib | etibarsızdır |
    artıq işləmir | ləğv edilib | ləğv olunub | əvəz edilib | yanlışdır | etibarlı deyil
  `),
  meetings: words(`görüş* | vebinar* | konfrans* | iclas*`),
  verify: words(`
    təsdiq* | doğrula* | aktivləşdir* | qeydiyyatı tamamla* |
    verifikasiya* | qeydiyyatı başa çatdır* | qeydiyyatı bitir* | dəvəti qəbul* | aktiv et* |
    təşkilatına dəvət* | təşkilata dəvət* | təşkilatına qoşul* | təşkilata qoşul*
  `),
  signIn: words(`
    daxil ol* | giriş* | hesaba daxil |
    sistemə gir* | hesabınıza daxil | sistemə daxil
  `),
  reset: words(`
    sıfırla* | bərpa* | yeni şifrə* | yeni parol* | şifrəni dəyiş* | parolu dəyiş* | şifrəni unutmu* |

    şifrənizi dəyiş* | parolunuzu dəyiş* | parol təyin* | şifrə təyin* | şifrənizi sıfırla* | parolu bərpa* | parolu unut* | şifrə yarat* |
    parol yarat* |
    şifrənizi yenilə* | parolunuzu yenilə* | şifrəni yenilə* |
    parolu yenilə*
  `),
  unsubscribe: words(`
    abunəlikdən çıx* | abunəliyi ləğv* |
    abunəliyi dayandır* | abunədən çıx* | abunəlikdən imtina* | almaq istəmirsinizsə | bildiriş parametr* | bildiriş ayar* | bildirişləri idarə* |
    siyahıdan çıx* | siyahını tərk | bildirişləri söndür* | bildirişləri dayandır* | izləməni dayandır* |
    izləməyi dayandır* | izləməkdən imtina |
    e poçt seçimlər* | bildiriş seçimlər* |
    qrupdan çıxmaq | qrupdan ayrıl* | qrupdan çıxış
  `),
  clickHere: words(`
    bura klikləyin | bura | burada | keçid* | link | davam et* |
    bura basın | buraya klikləyin | bu keçid | bu linkə | keçidi açın | klikləyin
  `),
  expires: words(`
    etibarlı* | qüvvədə* | bitir | bitəcək | müddət* | ərzində | başa çatır | keçərlidir | qədər |
    köhnəlir | köhnələcək | keçməyəcək | işləməyəcək | işləyir
  `),
  seconds: words(`saniyə*`),
  minutes: words(`dəqiqə*`),
  hours: words(`saat*`),
  days: words(`gün*`),
  wrote: words(`yazdı | yazıb`),
  fromLabels: words(`kimdən`),
  sentLabels: words(`göndərildi | tarix | kimə | mövzu`),
  quoteTitles: words(`orijinal mesaj`),
  forwardTitles: words(`yönləndirilmiş mesaj`),
  sentFrom: words(`iphone'umdan göndərildi | göndərildi`),
};
