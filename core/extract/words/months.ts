/** What the months are called. */

/** Lower case; with a day beside them, alone, and short. Where languages differ a name is in two lists: `listopad`. */
const NAMES: Readonly<Record<number, string>> = {
  1: `
    january jan januar janvier janv enero ene janeiro gennaio gen januari tammikuuta tammikuu tammi janúar stycznia
    styczeń sty ledna leden led januára január siječnja siječanj sij јануар јан януари јануари января январь янв січня
    січень січ студзеня студзень сту ianuarie ian ιανουαρίου ιαν ocak oca yanvar yan қаңтар қаң jaanuar jaan janvāris
    sausio sausis janar gener urtarrila urt xaneiro xan eanáir ean ionawr ion ינואר ינו׳ يناير ژانویه जनवरी जन॰
    জানুয়ারি জানু ஜனவரி ஜன జనవరి జన जानेवारी जाने જાન્યુઆરી જાન્યુ ਜਨਵਰੀ ਜਨ جنوری มกราคม ม.ค იანვარი იან հունվարի
    հունվար հնվ ጃንዋሪ ጃን មករា ມັງກອນ ມ.ກ ဇန်နဝါရီ ဇန် දුරුතු januarie
  `,
  2: `
    february feb februar février févr febrero fevereiro fev febbraio februari helmikuuta helmikuu helmi febrúar lutego
    luty lut února únor úno februára február veljače veljača velj фебруар феб февруари фев февраля февраль февр лютого
    лютий лют лютага люты febr februarie φεβρουαρίου φεβ şubat şub fevral ақпан ақп veebruar veebr februāris vasario
    vasaris shkurt shk febrer otsaila ots febreiro feabhra feabh chwefror chwef chw פברואר פבר׳ فبراير فوریه फ़रवरी
    फ़र॰ ফেব্রুয়ারি ফেব பிப்ரவரி பிப் ఫిబ్రవరి ఫిబ్ర फेब्रुवारी फेब्रु ફેબ્રુઆરી ફેબ્રુ ਫ਼ਰਵਰੀ ਫ਼ਰ فروری กุมภาพันธ์
    ก.พ თებერვალი თებ փետրվարի փետրվար փտվ ፌብሩዋሪ ፌብ កុម្ភៈ ກຸມພາ ກ.ພ ဖေဖော်ဝါရီ ဖေ නවම් फेब्रुअरी subat
  `,
  3: `
    march mar märz mär mars marzo março maart mrt marts maaliskuuta maaliskuu maalis marca marzec března březen bře
    marec ožujka ožujak ožu март мар mart марта березня березень бер сакавіка сакавік сак március márc martie μαρτίου
    μαρ наурыз нау märts kovo kovas març martxoa márta mawrth maw מרץ مارس मार्च মার্চ மார்ச் மார் మార్చి માર્ચ ਮਾਰਚ
    مارچ มีนาคม มี.ค maret machi mac მარტი მარ մարտի մարտ մրտ ማርች មីនា ມີນາ ມ.ນ မတ် මැදින්
  `,
  4: `
    april apr avril avr abril abr aprile huhtikuuta huhtikuu huhti apríl kwietnia kwiecień kwi dubna duben dub apríla
    travnja travanj tra април апр апреля апрель квітня квітень квіт красавіка красавік кра április ápr aprilie
    απριλίου απρ nisan nis aprel сәуір сәу aprill aprīlis balandžio balandis prill pri d’abril d’abr apirila api
    aibreán aib ebrill ebr אפריל אפר׳ أبريل آوریل अप्रैल এপ্রিল এপ্রি ஏப்ரல் ஏப் ఏప్రిల్ ఏప్రి एप्रिल एप्रि એપ્રિલ
    ਅਪ੍ਰੈਲ ਅਪ੍ਰੈ اپریل เมษายน เม.ย aprili აპრილი აპრ ապրիլի ապրիլ ապր ኤፕሪል ኤፕሪ មេសា ເມສາ ມ.ສ ဧပြီ බක් अप्रिल
  `,
  5: `
    may mai mayo maio maggio mag mei maj toukokuuta toukokuu touko maí maja května květen kvě mája máj svibnja svibanj
    svi мај май мая травня травень трав május μαΐου μαΐ mayıs мамыр мам maijs gegužės gegužė maig maiatza bealtaine
    beal מאי مايو مه मई মে மே మే मे મે ਮਈ مئی พฤษภาคม พ.ค მაისი მაი մայիսի մայիս մյս ሜይ ឧសភា ພຶດສະພາ ພ.ພ မေ වෙසක්
  `,
  6: `
    june jun juni juin junio junho giugno giu kesäkuuta kesäkuu kesä júní jún czerwca czerwiec cze června červen čvn
    júna junij lipnja lipanj lip јун юни јуни июня июнь июн червня червень черв чэрвеня чэрвень чэр június iunie iun
    ιουνίου ιουν haziran haz iyun iyn маусым мау juuni jūnijs jūn birželio birželis qershor qer juny ekaina eka xuño
    meitheamh meith mehefin meh יוני يونيو ژوئن जून জুন ஜூன் జూన్ જૂન ਜੂਨ جون มิถุนายน มิ.ย ივნისი ივნ հունիսի հունիս
    հնս ጁን មិថុនា ມິຖຸນາ ມິ.ຖ ဇွန် පොසොන් जुन junie
  `,
  7: `
    july jul juli juillet juil julio julho luglio lug heinäkuuta heinäkuu heinä júlí júl lipca lipiec lip července
    červenec čvc júla julij srpnja srpanj srp јул юли јули июля июль июл липня липень лип ліпеня ліпень ліп július
    iulie iul ιουλίου ιουλ temmuz tem iyul iyl шілде шіл juuli jūlijs jūl liepos liepa korrik korr juliol uztaila uzt
    xullo xul iúil gorffennaf gorff gor יולי يوليو ژوئیه जुलाई जुल॰ জুলাই জুল ஜூலை జులై जुलै જુલાઈ ਜੁਲਾਈ ਜੁਲਾ جولائی
    กรกฎาคม ก.ค julai ივლისი ივლ հուլիսի հուլիս հլս ጁላይ កក្កដា ກໍລະກົດ ກ.ລ ဇူလိုင် ဇူ ඇසළ julie
  `,
  8: `
    august aug août agosto ago augustus augusti elokuuta elokuu elo ágúst ágú sierpnia sierpień sie srpna srpen srp
    augusta avgust avg kolovoza kolovoz kol август авг августа серпня серпень серп жніўня жнівень жні augusztus
    αυγούστου αυγ ağustos ağu avqust avq тамыз там augusts rugpjūčio rugpjūtis gusht gush d’agost agost d’ag ag
    abuztua abu lúnasa lún awst אוגוסט אוג׳ أغسطس اوت अगस्त अग॰ আগস্ট আগ ஆகஸ்ட் ஆக ఆగస్టు ఆగ ऑगस्ट ऑग ઑગસ્ટ ਅਗਸਤ ਅਗ
    اگست สิงหาคม ส.ค agustus agu agosti აგვისტო აგვ օգոստոսի օգոստոս օգս ኦገስት ኦገስ សីហា ສິງຫາ ສ.ຫ ဩဂုတ် නිකිණි अगस्ट
    agustos
  `,
  9: `
    september sep sept septembre septiembre setembro set settembre syyskuuta syyskuu syys września wrzesień wrz září
    zář septembra rujna rujan ruj септембар сеп septembar септември сентября сентябрь сент вересня вересень вер
    верасня верасень szeptember szept septembrie σεπτεμβρίου σεπ eylül eyl sentyabr sen қыркүйек қыр sentabr
    septembris rugsėjo rugsėjis shtator sht setembre iraila ira mfómh medi ספטמבר ספט׳ سبتمبر سپتامبر सितंबर सित॰
    সেপ্টেম্বর সেপ সেপ্ট செப்டம்பர் செப் సెప్టెంబర్ సెప్టెం सप्टेंबर सप्टें સપ્ટેમ્બર સપ્ટે ਸਤੰਬਰ ਸਤੰ ستمبر กันยายน
    ก.ย septemba სექტემბერი სექ սեպտեմբերի սեպտեմբեր սեպ ሴፕቴምበር ሴፕቴ កញ្ញា ກັນຍາ ກ.ຍ စက်တင်ဘာ စက် බිනර सेप्टेम्बर
  `,
  10: `
    october oct oktober okt octobre octubre outubro out ottobre ott lokakuuta lokakuu loka október października
    październik paź října říjen říj októbra listopada listopad lis октобар окт oktobar октомври октября октябрь жовтня
    жовтень жовт кастрычніка кастрычнік кас octombrie οκτωβρίου οκτ ekim eki oktyabr қазан қаз oktabr oktoober
    oktobris spalio spalis tetor tet d’octubre d’oct urria urr dfómh hydref hyd אוקטובר אוק׳ أكتوبر اکتبر अक्टूबर
    अक्टू॰ অক্টোবর অক্টো அக்டோபர் அக் అక్టోబర్ అక్టో ऑक्टोबर ऑक्टो ઑક્ટોબર ઑક્ટો ਅਕਤੂਬਰ ਅਕਤੂ اکتوبر ตุลาคม ต.ค oktoba
    ოქტომბერი ოქტ հոկտեմբերի հոկտեմբեր հոկ ኦክቶበር ኦክቶ តុលា ຕຸລາ ຕ.ລ အောက်တိုဘာ အောက် වප් अक्टोबर
  `,
  11: `
    november nov novembre noviembre novembro marraskuuta marraskuu marras nóvember nóv listopada listopad lis
    listopadu novembra studenoga studeni stu новембар нов novembar ноември ное ноября ноябрь нояб листопада листопад
    лист лістапада лістапад ліс noiembrie νοεμβρίου νοε kasım kas noyabr noy қараша қар novembris lapkričio lapkritis
    nëntor nën azaroa aza samhain samh tachwedd tach נובמבר נוב׳ نوفمبر نوامبر नवंबर नव॰ নভেম্বর নভে நவம்பர் நவ నవంబర్
    నవం नोव्हेंबर नोव्हें નવેમ્બર નવે ਨਵੰਬਰ ਨਵੰ نومبر พฤศจิกายน พ.ย novemba ნოემბერი ნოე նոյեմբերի նոյեմբեր նոյ ኖቬምበር
    ኖቬም វិច្ឆិកា ພະຈິກ ພ.ຈ နိုဝင်ဘာ နို ඉල් नोभेम्बर kasim
  `,
  12: `
    december dec dezember dez décembre déc diciembre dic dezembro dicembre desember des joulukuuta joulukuu joulu
    grudnia grudzień gru prosince prosinec pro decembra prosinca prosinac децембар дец decembar декември дек декабря
    декабрь грудня грудень груд снежня снежань сне decembrie δεκεμβρίου δεκ aralık ara dekabr dek желтоқсан жел
    detsember dets decembris gruodžio gruodis dhjetor dhj desembre abendua abe decembro nollaig noll rhagfyr rhag
    דצמבר דצמ׳ ديسمبر دسامبر दिसंबर दिस॰ ডিসেম্বর ডিসে டிசம்பர் டிச డిసెంబర్ డిసెం डिसेंबर डिसें ડિસેમ્બર ડિસે ਦਸੰਬਰ
    ਦਸੰ دسمبر ธันวาคม ธ.ค desemba დეკემბერი დეკ դեկտեմբերի դեկտեմբեր դեկ ዲሴምበር ዲሴም ធ្នូ ທັນວາ ທ.ວ ဒီဇင်ဘာ ဒီ උඳුවප්
    डिसेम्बर
  `,
};

const MONTHS = new Map<string, number[]>();
for (const [month, names] of Object.entries(NAMES))
  for (const name of names.trim().split(/\s+/))
    MONTHS.set(name, [...(MONTHS.get(name) ?? []), Number(month)]);

/** From 1; none, or two where languages differ. */
export function monthsCalled(word: string): readonly number[] {
  return MONTHS.get(word.normalize("NFC").toLowerCase()) ?? [];
}
