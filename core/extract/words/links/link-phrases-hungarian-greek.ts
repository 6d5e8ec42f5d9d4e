/** What people write around links in Hungarian and Greek. */
import { words } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

export const HUNGARIAN_AND_GREEK: LinkPhrases = {
  verify: words(`
    megérkezett a leve* | a levél megérkezett | megkaptam | jó emberhez | a megfelelő ember* | a megfelelő személy* |
    jó kezekbe | célba ért | odaért | amíg nem tudjuk | amíg meg nem | csatlakozom | csatlakoznék | belépek a csapat* |
    elfogadom a meghív* | vállalom | benne leszek | új e mail cím* | címváltoz* | címváltás* | cím módosít* |
    nyugtázom | nyugtázza | nyugtázd | ez az én | enyém a cím | hozzám tartozik | igen én | igen ez én | én vagyok az |
    ez én vagyok | jöhet a | jöhetnek | küldhetjük | küldhetik | küldhetitek | küldjétek csak | kérem a leveleket |
    kérek levelet | szívesen kapok | nem te adtad meg | nem ön adta meg | beírta a cím* | adta meg a cím* |
    már csak egy | már csak ez | csak ennyi van hátra | egy lépés van hátra | egy lépésre | mielőtt elkezd* |
    mielőtt kiküld* | mielőtt bármit | mielőtt megnyit* | befejezem a regisztr* | fejezze be a regisztr* |
    fejezd be a regisztr* | kész a regisztr* | kelts életre | indítsa el a fiók* | indítsd el a fiók* | fiókod vár |
    fiókja vár | örülünk hogy köztünk | az én címem | saját címem | az enyém | igen én vagyok | igen kérem |
    igen kérek | igen szeretném | igen küldjék | igen küldjétek | igen jöhet | szeretném kapni | kérem a hírlev* |
    szeretnék csatlakozni | szeretnék tag | írjanak fel | írjatok fel | vegyenek fel | vegyetek fel | én iratkoztam |
    feliratkoztam | én regisztrált* | számítsanak rám | benne vagyok | valaki más | tudta nélkül | tudtod nélkül |
    hozzájárulása nélkül | megadta a címét | megadtad a cím* | ezt a címet | jó a cím | jó címet | helyes a cím |
    jó helyre | a cím helyes | működik a cím | működik e a | öné e | tiéd e | az ön címe | a te címed | ön az |
    te vagy | tényleg ön | tényleg te | valóban ön | önhöz érkez* | eljut önhöz | eljut hozzád | elér önt | elérhetjük |
    élő ember | valódi ember | nem robot | hogy biztosak | biztosak lehessünk | meg szeretnénk győződni | hogy tudjuk |
    tudnunk kell | egyetlen kattint* | egy kattintás | egy kattintással | egy gombnyomás | elég egy |
    elég rákattintani | hozd létre a fiók* | nyissa meg a fiók* | ébressze fel | ébreszd fel | alszik a fiók |
    fiók alszik | keltse életre | legyen tag | légy tag | a régi helyett | a korábbi helyett | új cím* | az új e mail |
    csatlakozz a csapat* | fogadja el a meghív* | fogadd el a meghív* | tényleg szeretn* | valóban szeretn* |
    biztosan szeretn* | σωστό άνθρωπο | σωστός άνθρωπος | το σωστό άτομο | στο σωστό άτομο | σωστό παραλήπτη |
    βρήκε τον σωστό | βρήκε τον παραλήπτη | το γράμμα βρήκε | ώσπου να μάθουμε | μέχρι να μάθουμε |
    δέχομαι την πρόσκληση | αποδέχομαι την πρόσκληση | μπαίνω στην ομάδα | έρχομαι κι εγώ | γράφομαι |
    τη νέα διεύθυνση | νέας διεύθυνσης | νέο email | αλλαγή διεύθυνσης | αλλαγή email | αλλάξατε διεύθυνση |
    αλλάξατε στοιχεία | εγκρίνω τη νέα | καινούργια διεύθυνση | ναι εγώ | μου ανήκει | ανήκει σε μένα | δικό σου |
    δικό σας | όντως δικό | όντως δική | πράγματι δικό | πράγματι δική | είναι όντως | είναι πράγματι | αν είναι δικό |
    αν είναι δική | το γραμματοκιβώτιο είναι | να σας γράφουμε | να σου γράφουμε | να σας στέλνουμε | να σου στέλνουμε |
    ναι να μου | στείλτε μου | γράψτε μου | θέλω τα νέα | θέλω τις | θέλω να μαθαίνω | έβαλε αυτό το |
    έβαλε τη διεύθυνσή | έβαλε το email | έγραψε τη διεύθυνσή | έδωσε τη διεύθυνσή | έγραψες εσύ | γράψατε εσείς |
    σχεδόν τελειώσα* | λίγο ακόμα | λείπει μόνο | μένει μόνο | μένει ένα | έμεινε ένα | απομένει | κάτι τελευταίο |
    πες μας ότι | πείτε μας ότι | πες μας μόνο | πείτε μας μόνο | ολοκλήρωσε την εγγραφή | ολοκληρώστε την εγγραφή |
    τελείωσε την εγγραφή | να το ολοκληρώσω | ενεργοποίησε τον λογαριασμό | ζωντάνεψε | ο λογαριασμός κοιμάται |
    ο λογαριασμός περιμένει | καλώς ήρθες στην παρέα | η διεύθυνσή μου | αυτή είναι η διεύθυνσή | είναι δικό μου |
    είναι δική μου | δικό μου είναι | ναι εγώ είμαι | ναι είμαι εγώ | ναι δικό μου | ναι δική μου | ναι θέλω |
    ναι στείλτε | ναι γράψτε | ναι παρακαλώ | ναι συμφωνώ | θέλω να λαμβάνω | θέλω να συμμετέχω | θέλω να γραφτώ |
    γράψτε με | βάλτε με | προσθέστε με | μετρήστε με | εγώ γράφτηκα | εγώ έκανα την εγγραφή | κάποιος άλλος |
    κάποιος έγραψε | κάποιος έβαλε | χωρίς να το ξέρετε | χωρίς τη συγκατάθεσή | χωρίς την άδειά | δώσατε τη διεύθυνσή |
    έδωσες τη διεύθυνσή | αφήσατε τη διεύθυνσή | σωστή διεύθυνση | διεύθυνση είναι σωστή | η διεύθυνση λειτουργεί |
    η διεύθυνση ισχύει | δουλεύει η διεύθυνση | γράφτηκε σωστά | τυπογραφικό | είναι δική σας | είναι δική σου |
    ανήκει σε σας | ανήκει σε εσένα | ότι είστε εσείς | ότι είσαι εσύ | πως είστε εσείς | πως είσαι εσύ | εσείς είστε |
    εσύ είσαι | το κάνατε εσείς | πείτε μας ένα | σας φτάνει | σας φτάνουν | σου φτάνουν | φτάνουν σε | έφτασε σε |
    το έλαβα | το πήρα | πραγματικός άνθρωπος | δεν είστε ρομπότ | για να είμαστε σίγουροι | για σιγουριά |
    να βεβαιωθούμε | να σιγουρευτούμε | να ξέρουμε | πριν ανοίξουμε | πριν σας | πριν σου | πριν ξεκινήσουμε |
    ακόμη ένα κλικ | ακόμα ένα κλικ | ένα πάτημα | αρκεί ένα | μια λεπτομέρεια | είστε σχεδόν | είσαι σχεδόν |
    σχεδόν μέλος | φτιάξε τον λογαριασμό | φτιάξτε τον λογαριασμό | ανοίξτε λογαριασμό | ξυπνήστε τον λογαριασμό |
    ξύπνα τον λογαριασμό | γίνετε μέλος | γίνε μέλος | αντί για την παλιά | στη θέση της παλιάς | νέα διεύθυνση email |
    νέα διεύθυνση e mail | η νέα σας διεύθυνση | νέα διεύθυνση ηλεκτρονικού | τη νέα σας διεύθυνση | μπείτε στην ομάδα |
    αποδεχτείτε την πρόσκληση | αποδοχή πρόσκλησης | θέλετε στ' αλήθεια | θέλετε πραγματικά | θέλεις πραγματικά |
    az e mail cím helyes | e mail címem helyes | meghívás elfogadása | kérelmét akkor | jelentkezését akkor |
    elérjük ezen a címen | itt elérnek | ezen a címen elér* | ebből a postafiókból | írhatunk önnek | írhatunk neked |
    σας βρίσκουμε εδώ | με βρήκατε | από αυτό το γραμματοκιβώτιο | hogy olvassa ezt | hogy olvasod ezt |
    ότι διαβάζετε αυτό | πως διαβάζετε αυτό | feliratkozom | címet vegyük fel | címet felvegyük | felvegyük a listára |
    feliratkozását kérte | feliratkozásodat kérte | fel szeretne iratkozni | fel szeretnél iratkozni |
    iratkozni a listára | feliratkozás a listára | listára való feliratkozás* | módosítás végrehajt* |
    módosítás véglegesít* | változás csak akkor lép | για να εγγραφείτε ακολουθήστε | για να εγγραφείτε κάντε κλικ |
    για να εγγραφείς ακολούθησε | για να γίνετε συνδρομητής | για να γίνεις συνδρομητής |
    αν δεν επιθυμείτε την εγγραφή | εάν δεν επιθυμείτε την εγγραφή | αν δεν θέλετε να εγγραφείτε |
    εάν δεν θέλετε να εγγραφείτε | αν δεν επιθυμείτε να εγγραφείτε | εάν δεν επιθυμείτε να εγγραφείτε |
    αν δεν θέλεις να εγγραφείς | πρόσκληση συμμετοχής στη λίστα | πρόσκληση συμμετοχής στην λίστα | πρόσκληση εγγραφής |
    προσκληθήκατε στη λίστα | προσκληθήκατε να εγγραφείτε | σας προσκαλούν στη λίστα | ζητήσατε να προστεθεί |
    να προστεθεί η διεύθυνσή σας | να προστεθεί στη λίστα | αίτημα εγγραφής στη λίστα | αίτηση εγγραφής στη λίστα |
    ζητήσατε την αλλαγή της διεύθυνσης | ζητήσατε αλλαγή της διεύθυνσης | ζητήσατε να αλλάξει η διεύθυνση |
    ζητήσατε να αλλάξετε τη διεύθυνση | második címként | további címként | másodlagos címként | csere véglegesít* |
    σας προσκαλεί στην ομάδα | σε προσκαλεί στην ομάδα | σας προσκάλεσε στην ομάδα | σε προσκάλεσε στην ομάδα |
    σας προσκαλεί να συμμετάσχετε στην ομάδα | μπες στην ομάδα | θα ισχύσει όταν επισκεφθείτε |
    átregisztráció jóváhagyás* | átregisztrációt jóváhagy* | kiállítás jóváhagyás* | állásfigyelő aktiválás* |
    állásértesítő aktiválás* | έγκριση μεταφοράς | εγκρίνω τη μεταφορά | διεύθυνση του διαχειριστή |
    διεύθυνση διαχειριστή | email του διαχειριστή | για να αρχίσετε να λαμβάνετε | háztartás frissítés* |
    ζητήσατε να εγγραφείτε στη λίστα | ζητήσατε την εγγραφή σας στη λίστα | θα ισχύσει αφού επισκεφθείτε |
    θα ισχύσει αφού επιβεβαιώσετε | θα ισχύσει μόλις επιβεβαιώσετε | προσθέσατε δευτερεύουσα διεύθυνση |
    πρόσκληση στη λίστα ηλεκτρονικής αλληλογραφίας | πρόσκληση στη λίστα email | csak akkor vesszük |
    csak ezután vesszük
  `),
  signIn: words(`
    belépve | bejelentkezve | máris bejelentkez* | űrlapok nélkül | kitöltés nélkül | kopog* | kizárom | a saját polc* |
    vissza a fiókom* | itt a kulcs* | a kulcsod | a kulcsa | engedj beljebb | bejutok | vigyél be | vigyen be |
    vigyél a fiók* | vigyen a fiók* | mehet | jöhet be | hadd jöjjön | hadd menjen | engedd tovább | engedje tovább |
    engedem | belépek | be akar jutni | be akarnak jutni | be szeretne jutni | próbál belépni | próbál bejutni |
    akarnak bejutni | te próbálkozol | ön próbálkozik | bejutni a fiók* | belépni a fiók* | észben tartan* |
    megjegyezn* | nem kell megjegyez* | nem kell emlékez* | ide koppint* | elég ide | csak koppints | csak kattints |
    egyszeri link | belépőlink* | már benn is | ajtó kinyit* | nyisd ki az ajtót | nyissa ki az ajtót | az ajtó |
    gyere be | jöjjön be | lépj be | tessék befáradni | engedj be | engedjen be | engedjetek be | engedd be |
    már bent is | bent is van | bent is vagy | és bent | máris bent | egyenesen a fiók* | közvetlenül a fiók* |
    egyenesen az | nyisd meg a | a fiókomba | személyes link | jelszó nem kell | jelszó nem szükséges | jelszóra nincs |
    nincs jelszó | nincsenek jelszavak | jelszavak nélkül | jelszó helyett | nem kell begépel* | nem kell beír* |
    gépelés nélkül | beírás nélkül | begépelés helyett | gépelés helyett | kód helyett | nincs kedve* gépelni |
    ha inkább kattint* | ugyanazon az eszköz* | ugyanazon a készülék* | ugyanabban a böngésző* | ugyanezen a |
    eszköz jóváhagy* | engedélyezi az eszköz* | be szeretne lépni | be akar lépni | várja a jóváhagy* | συνδεδεμένος |
    συνδεδεμένη | ήδη συνδεδεμέν* | σας συνδέσαμε | σε συνδέσαμε | χωρίς φόρμες | χωρίς φόρμα | χτυπάει |
    κάποιος χτυπά | χτυπά την | να μπει | να ανοίξει τον λογαριασμό | ζητά να ανοίξει | πίσω στον λογαριασμό |
    πίσω στη σελίδα | η πόρτα είναι ανοιχτή | η πόρτα σας είναι ανοιχτή | η πόρτα σας άνοιξε |
    η πόρτα σου είναι ανοιχτή | η πόρτα σου άνοιξε | ανοιχτή η πόρτα | βάλτε με μέσα | βάλτε με | με μέσα |
    μπείτε με ένα | μπες με ένα | και μπήκατε | και μπήκες | να μπω | να περάσω | να περάσει | ας περάσει | ας μπει |
    πηγαίνετέ με | στον λογαριασμό μου | στη σελίδα μου | άνοιξέ μου | ανοίξτε μου | δεν χρειάζεται να θυμάστε |
    δεν χρειάζεται να θυμάσαι | χωρίς να θυμάστε | χωρίς να θυμάσαι | τίποτα να θυμάστε | προσπαθείτε να μπείτε |
    προσπαθείς να μπεις | θέλει να συνδεθεί | ζητά να συνδεθεί | σύνδεσμος εισόδου | αυτό είναι το κλειδί σας |
    το κλειδί σας ανοίγει | αυτό είναι το κλειδί σου | το κλειδί σου ανοίγει | άνοιξε την πόρτα | ανοίξτε την πόρτα |
    πόρτα ανοίγει | περάστε μέσα | έλα μέσα | ελάτε μέσα | μπες μέσα | μπείτε μέσα | μπείτε από εδώ | μέσα αμέσως |
    άφησέ με | αφήστε με | αφήστε τον να | είστε μέσα | είσαι μέσα | βρίσκεστε μέσα | κατευθείαν στον |
    κατευθείαν στο προφίλ | κατευθείαν στο λογαριασμό | απευθείας στο προφίλ | απευθείας στο λογαριασμό |
    απευθείας στη σελίδα σας | απευθείας στη σελίδα σου | πήγαινέ με | η πρόσβασή σας | το κλειδί για να μπείτε |
    προσωπικός σύνδεσμος | χωρίς κωδικούς | κωδικός δεν χρειάζεται | κωδικό δεν χρειάζ* | δεν θέλει κωδικό |
    χωρίς συνθηματικό | αντί για κωδικό | αντί κωδικού | χωρίς να πληκτρολογ* | χωρίς να γράψ* | αντί να πληκτρολογ* |
    αντί να γράψ* | αντί για τον κωδικό | βαριέστε να | βαριέσαι να | ή απλώς πατήστε | ή απλά πατήστε | αν προτιμάτε |
    ίδια συσκευή | ίδιο πρόγραμμα περιήγησης | ίδιο κινητό | έγκριση συσκευής | εγκρίνετε τη συσκευή |
    επιτρέψτε τη συσκευή | συσκευή ζητά πρόσβαση | ζητά πρόσβαση στον λογαριασμό | είναι στην πόρτα |
    συσκευή περιμένει την έγκρισή | υπολογιστής περιμένει την έγκρισή | κινητό περιμένει την έγκρισή |
    σύνδεση περιμένει την έγκρισή | περιμένει το ναι | be leszel léptetve | be lesz léptetve | be lesz jelentkezve |
    be leszel jelentkezve | máris a fiókod* | máris a fiókj* | eszköz engedélyezése | engedélyezem az eszköz* |
    fiókom megnyitása | σας συνδέει | σε συνδέει | θα είστε συνδεδεμέν* | άνοιγμα του λογαριασμού |
    semmit sem kell kitölt* | nem kell semmit kitölt* | nem kell semmit beír* | egyből bent | δεν συμπληρώνετε τίποτα |
    eszköz vár | készülék vár | telefon vár | számítógép vár | böngésző vár | bejelentkezés vár | belépés vár |
    készülék jóváhagyás* | bejelentkezés jóváhagyás* | belépés jóváhagyás* | ideiglenes hozzáférési kód* |
    κωδικός προσωρινής πρόσβασης | eszköz megerősítése | επιβεβαίωση συσκευής | σύνδεση ως |
    erősítse meg a bejelentkezés* | erősítsd meg a bejelentkezés* | erősítse meg ezt a bejelentkezés* |
    hagyja jóvá a bejelentkezés* | erősítse meg a belépés* | hagyja jóvá a belépés* | engedjenek be
  `),
  reset: words(`
    lecserél* | kicserél* | cserélheti | cserélhető | megújít* | nem fogadja el | nem működik a | nem jó a |
    újítsa meg | újítsd meg | nem jut eszembe | kiesett a fej* | nem emlékszem | már nem tudja | már nem tudod |
    választok | megadok egy újat | újat adok | adjon meg | adj meg | újat adhat | újat állít* | új kell | másikat |
    beállítok | kérek egy újat | nem tudok belépni | nem jut be | nem tud bejutni | kiment a fej* | nem emlékszik |
    nem emlékszel | nem jut eszé* | elveszt* | elveszett | elhagyta | elkallód* | kizárta magát | kizártad magad |
    nem tud belépni | nem tudsz belépni | találjon ki | találj ki | talál ki | kitalál* | gondoljon ki | válasszon |
    válassz | választhat* | állítson be | állíts be | hozzon létre | hozz létre | készítsen | kérek újat | újat kérek |
    cserélje | cseréld | változtassa | változtasd | vissza a fiók* | αντικαθιστ* | αντικαταστ* | αλλάζω κωδικό |
    αλλάζω συνθηματικό | τον αλλάζω | το αλλάζω | τον αλλάζετε | το αλλάζετε εδώ | θέλω να τον αλλάξω |
    δεν γίνεται πια δεκτός | δεν γίνεται δεκτός | δεν ισχύει πια | δεν δουλεύει πια | ανανεώστε | δεν το θυμάστε |
    δεν το θυμάσαι | ξεχάστηκε | διαλέγω έναν | διαλέγω άλλον | διαλέγω καινούργιο | διαλέγω νέο | επιλέγω νέο |
    επιλέγω καινούργιο | φτιάχνω έναν | φτιάχνω άλλον | φτιάχνω νέο | ορίζω έναν | ορίζω κωδικό | ορίζω νέο |
    βάζω έναν | βάζω άλλον | βάζω καινούργιο | βάλτε ένα | θέλω καινούργιο | θέλω νέο | άλλον κωδικό |
    άλλο συνθηματικό | δεν μπορείς να μπεις | δεν μπορώ να μπω | έμεινες απ' έξω | ένα καινούργιο | έναν καινούργιο |
    έναν άλλον | ξεχνάτε | ξεχνάς | ξέφυγε | δεν θυμάστε | δεν θυμάσαι | δεν θυμάμαι | χάσατε | έχασες | χάθηκε |
    χαμένος | κλειδωθήκατε | μείνατε απ' έξω | δεν μπορείτε να μπείτε | σκεφτείτε έναν | σκέψου έναν | βρείτε έναν |
    διαλέξτε έναν | διαλέξτε άλλον | διαλέξτε κωδικό | διάλεξε έναν | διάλεξε άλλον | διάλεξε κωδικό | επιλέξτε έναν |
    επιλέξτε άλλον | επιλέξτε κωδικό | επίλεξε έναν | επίλεξε άλλον | ορίστε έναν | ορίστε άλλον | ορίστε κωδικό |
    όρισε έναν | όρισε άλλον | βάλτε έναν | βάλτε άλλον | βάλτε κωδικό | βάλε έναν | βάλε άλλον | φτιάξτε έναν |
    φτιάξτε άλλον | φτιάξτε νέο | φτιάξε έναν | φτιάξε άλλον | φτιάξε νέο | δημιουργήστε άλλον | δημιουργήστε κωδικό |
    βάλτε καινούργιο | βάλε καινούργιο | ορίστε καινούργιο | φτιάξτε καινούργιο | καινούριο | καινούργιος |
    αλλάξτε τον | αλλάξτε το εδώ | άλλαξέ τον | πάλι μέσα | ξαναμπείτε | fiók feloldása | fiók zárolásának feloldása |
    fiókja feloldása | ορισμός κωδικού | ορισμός νέου κωδικού | ξεκλείδωμα λογαριασμού | ξεκλειδώστε τον λογαριασμό |
    megváltoztatom | megváltoztatod | ορίστε νέο | όρισε νέο | δημιουργήστε νέο | δημιουργήστε έναν νέο | επιλέξτε νέο |
    διαλέξτε νέο | βάλτε νέο | νέο συνθηματικό | έναν νέο κωδικό | újat választ* | kérte a jelszav* | kérte jelszav* |
    επιλογή κωδικού πρόσβασης
  `),
  unsubscribe: words(`
    ritkábban | kevesebbet írj* | nem szeretnék több | többször ne | kevesebb levelet | lejövök a list* | leiratkoz* |
    elég volt | elég ebből | most már elég | nem kérem | nem kérek | több levelet | nem akarok | többé ne | többet ne |
    hagyják abba | hagyjátok abba | állítsák le | kiiratkoz* | iratkozz le | iratkozzon le | vegyenek le | vegyetek le |
    húzzanak ki | húzzatok ki | hagyjanak békén | hagyjatok békén | nem érdekel | ne kérdezz* | ne emlékeztess* |
    miket küldünk | milyen gyakran | πιο αραιά | πιο σπάνια | γράφετέ μου πιο | λιγότερο συχνά | λιγότερα email |
    μην μου γράφετε | να μη λαμβάνω | να μην λαμβάνω | σταματήστε να | θέλω να βγω | λιγότερα μηνύματα | φτάνει πια |
    ως εδώ | όχι άλλα | όχι άλλο | δεν θέλω | μην στέλνετε | μη στέλνετε | σβήστε με | σβήσε με | βγάλτε με | βγάλε με |
    αφαιρέστε με | εκτός λίστας | αφήστε με ήσυχο | αφήστε με ήσυχη | δεν με ενδιαφέρει | δεν ενδιαφέρομαι |
    μη με ρωτάτε | χωρίς υπενθυμίσεις | τι σας στέλνουμε | κάθε πότε | πόσο συχνά | kapcsolja ki | kapcsold ki |
    kikapcsolom | követés leállítása | ne kövesd | nem követem | csak hetente | inkább hetente | nem kér értesít* |
    nem kér e mail* | nem kér levelet | nem szeretne értesít* | nem szeretne levelet | nem szeretne több |
    nem szeretnél több | milyen leveleket | milyen értesít* | törlöm magam | διακοπή παρακολούθησης |
    μόνο μία φορά την εβδομάδα | καλύτερα μία φορά την εβδομάδα | μη μου θυμίζετε | μην μου υπενθυμίζετε |
    δεν θέλετε να λαμβάνετε | δεν θέλετε άλλα | δεν επιθυμείτε να λαμβάνετε | ποια μηνύματα | διαγραφείτε από |
    csak havonta | inkább papíron | túl sok levél | μόνο μία φορά τον μήνα | καλύτερα σε χαρτί | nem kér több |
    αφαιρέσετε τη σελίδα από την λίστα παρακολούθησης | προτιμάτε να μη λαμβάνετε | προτιμάτε να μην λαμβάνετε |
    δεν θέλετε πια | δεν θέλετε πλέον | állásértesítő törlése | állásértesítő lemondása | διακοπή ειδοποιήσεων εργασίας
`),
  approve: words(`
    engedélyezem | jóváhagyom | hozzájárulok | az én eszközöm | az én gépem | az én telefonom | helyeslem | igen én |
    én voltam | én próbál* | mi voltunk | igen mehet | igen én voltam | mi vagyunk | egyetértek | beleegyezem |
    εγκρίνω | επιτρέπω | δική μου συσκευή | το κινητό μου | συναινώ | ναι εγώ ήμουν | ήμουν εγώ | ναι είμαι εγώ |
    ναι εγώ είμαι | εμείς ήμασταν | εγώ το ζήτησα | εγώ ήμουν | εμείς είμαστε | megbízom az eszközben |
    εξουσιοδότηση συσκευής | εξουσιοδότηση της συσκευής | εμπιστεύομαι τη συσκευή
  `),
  deny: words(`
    most nem | zárják ki | zárd ki | tiltsák le | tiltsd le | én nem voltam | nem mi voltunk | inkább nem | mégsem | mégse kérem |
    meggondoltam | valaki idegen | valaki más | ismeretlen | nem ismerem | rossz cím | téves cím | nem az enyém | nem kértem |
    sosem kértem | όχι τώρα | ευχαριστώ όχι | κλειδώστε τον | μπλοκάρετε | να μείνει έξω | δεν ήμουν | όχι εγώ | δεν το έκανα |
    άλλαξα γνώμη | καλύτερα όχι | δεν είναι δική μου | κάποιος ξένος | κάποιος άλλος | δεν τον ξέρω | δεν αναγνωρίζω | λάθος διεύθυνση |
    δεν είναι δικό μου | δεν το ζήτησα | δεν έκανα εγγραφή | δεν γράφτηκα | δεν ζήτησα | fiók zárolása | fiókom zárolása |
    fiókod zárolása | fiók befagyasztása | számla zárolása | kártya letiltása | κλείδωμα λογαριασμού | κλείδωμα του λογαριασμού |
    πάγωμα λογαριασμού
  `),
};
