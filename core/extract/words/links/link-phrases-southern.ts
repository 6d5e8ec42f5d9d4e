/** What people write around links in the languages of South-East Asia, the Pacific and Tibet, and in Swahili. */
import { wordsAndUnmarked } from "../language.ts";
import type { LinkPhrases } from "./link-phrases.ts";
import { SOUTHERN_VERIFY } from "./link-phrases-southern-verify.ts";

export const SOUTHERN: LinkPhrases = {
  verify: SOUTHERN_VERIFY,
  signIn: wordsAndUnmarked(`
    vào luôn | vào được ngay | là vào được | mời vào | cho tôi vào | để tôi vào | cho vào | cho nó vào | cho thiết bị |
    đã ở trong | mở trang của tôi | mở tài khoản của tôi | đường vào | lối vào | chìa khóa | liên kết riêng |
    đường dẫn riêng | khỏi cần mật khẩu | không cần mật | chẳng cần mật khẩu | khỏi mật khẩu | khỏi nhớ |
    không dùng mật khẩu | không có mật khẩu | thay mật khẩu | thay cho mật khẩu | thay vì mật khẩu | không cần gõ |
    khỏi gõ | không muốn gõ | khỏi nhập | không phải nhập | không muốn nhập | ngại gõ | lười gõ | thay vì gõ |
    thay vì nhập | thay cho mã | cùng thiết bị | cùng một thiết bị | cùng trình duyệt | cùng máy | chính thiết bị |
    duyệt thiết bị | muốn vào | xin vào | đòi vào | gõ cửa | cho em vào | dẫn tôi | dẫn vào | đưa mình | vào ngay |
    bấm là vào | vào tài khoản | vào trang của | trở lại tài khoản | quay lại tài khoản | về tài khoản | cho máy này |
    cho phép máy | đồng ý cho | đang chờ vào | chẳng phải nhớ | không phải nhớ | đẩy cửa | không hỏi mật |
    không cần nhập gì | เข้าได้เลย | เข้าทันที | เข้าไปเลย | เข้าไปข้างใน | เข้าตรงนี้ | เชิญเข้า | ให้ฉันเข้า |
    ให้เข้า | พาฉันไป | เปิดบัญชีของฉัน | เปิดหน้าของฉัน | เข้าบัญชี | ตรงเข้า | ลิงก์ส่วนตัว | ทางเข้า |
    ไม่ต้องใส่รหัส | ไม่ต้องกรอกรหัส | ไม่ต้องจำรหัส | ไม่ใช้รหัส | ไม่มีรหัสผ่าน | แทนการใช้รหัส | ไม่ต้องพิมพ์ |
    แทนการพิมพ์ | แทนการกรอก | ขี้เกียจพิมพ์ | ไม่อยากพิมพ์ | แทนรหัส | อุปกรณ์เดียวกัน | เครื่องเดียวกัน |
    เบราว์เซอร์เดียวกัน | อนุมัติอุปกรณ์ | อนุญาตอุปกรณ์ | พยายามเข้า | เคาะประตู | หน้าประตู | พาฉันเข้า | พาเข้า |
    ให้ฉันผ่าน | ขอเข้า | กดแล้วเข้า | ให้เครื่องนี้เข้า | อนุญาตให้เข้า | รอเข้าใช้ | ไม่ต้องมีรหัส | ไร้รหัสผ่าน |
    เข้าสู่บัญชี | กดเพื่อเข้า | ไม่ต้องจำอะไร | ผลักประตู | ไม่ถามรหัส | ไม่ต้องบอกรหัส | ພາຂ້ອຍ | ບໍ່ຕ້ອງມີລະຫັດຜ່ານ |
    ທາງເຂົ້າ | ເຂົ້າບັນຊີ | ພະຍາຍາມເຂົ້າ | ຢາກເຂົ້າ | ລໍຖ້າການອະນຸມັດ | ໃຫ້ເຂົ້າ | អោយខ្ញុំចូល | អនុញ្ញាតឱ្យចូល |
    នាំខ្ញុំ | មិនបាច់ប្រើពាក្យសម្ងាត់ | ចូលក្នុងគណនី | បើកគណនីរបស់ខ្ញុំ | ផ្លូវចូល | តំណចូល | ចង់ចូល | ព្យាយាមចូល |
    រង់ចាំការអនុញ្ញាត | ဝင်မယ် | ဝင်ပါရစေ | စကားဝှက်မပါဘဲ | ဝင်ဖို့ | ဝင်ချင် | ဝင်ရန်စောင့် | pintu terbuka |
    izinkan saya | bawa saya | buka akun saya | buka akaun saya | buka halaman saya | langsung ke akun |
    terus ke akaun | kunci anda | tautan pribadi | pautan peribadi | tak perlu kata sandi | tidak perlu kata sandi |
    tidak butuh kata sandi | tidak perlu password | tanpa password | tanpa katasandi | tidak perlu kata laluan |
    tak perlu kata laluan | tak payah kata laluan | tidak memerlukan kata laluan | ganti kata sandi dengan |
    sebagai ganti kata sandi | menggantikan kata laluan | tak perlu mengetik | tidak perlu mengetik | tanpa mengetik |
    malas mengetik | malas menaip | tanpa menaip | tak perlu taip | tidak perlu menaip | daripada mengetik |
    daripada menaip | alih alih mengetik | ketimbang mengetik | perangkat yang sama | peranti yang sama |
    peramban yang sama | pelayar yang sama | ponsel yang sama | setujui perangkat | izinkan perangkat |
    luluskan peranti | benarkan peranti | mengetuk pintu | ketuk pintu | di depan pintu | pumasok dito | pumasok na |
    papasukin ako | papasukin mo | nasa loob | diretso sa | dalhin mo ako | buksan ang account ko |
    hindi na kailangan ng password | di na kailangan ng password | hindi kailangan ang password | sa halip na password |
    imbes na password | hindi na kailangang mag type | walang type | imbes na mag type | sa halip na i type |
    imbes na i type | imbes na code | parehong device | parehong browser | aprubahan ang device | payagan ang device |
    gustong pumasok | antar saya | antarkan saya | biarkan saya masuk | izinkan masuk | benarkan masuk |
    biar saya masuk | nggak perlu kata sandi | nggak perlu sandi | gak perlu kata sandi | gak perlu sandi |
    ga perlu password | tak perlu sandi | ingin masuk | mau masuk | nak masuk | mahu masuk | ya izinkan | ya benarkan |
    pasok na | hayaang pumasok | hayaan akong pumasok | hayaan siyang pumasok | ihatid mo ako | dalhin ako |
    diretso na | bagong aparato | payagan ang aparato | daan mo papasok | niingize | niruhusu | nifungulie |
    huhitaji nenosiri | huhitaji nywila | bila nywila | hakuna nenosiri | fungua mlango | ruhusu kifaa |
    anataka kuingia | anajaribu kuingia | inasubiri idhini | kinasubiri idhini | kiungo chako cha kuingia |
    njia yako ya kuingia | tidak usah mengingat | tak usah mengingat | tak payah ingat | dorong pintu |
    dorong pintunya | tolak pintu | bukakan | wala kang kailangang tandaan | itulak ang pinto | huna haja ya kukumbuka |
    sukuma mlango | di mana anda berhenti | tanpa mengisi apa pun | bawa aku masuk | bawa aku ke akun |
    nipeleke kwenye akaunti | không cần tài khoản | tanpa akun | tanpa akaun | ไม่ต้องใช้บัญชี | pumasok sa account |
    pumasok sa aking account | pumasok sa iyong account | ipasok ako | makakapasok ka na | link vào nhanh |
    link mo papasok | thiết bị đang chờ | thiết bị này đang chờ | thiết bị chờ | máy đang chờ | máy này đang chờ |
    máy tính đang chờ | điện thoại đang chờ | trình duyệt đang chờ | đăng nhập đang chờ | đăng nhập chờ |
    thiết bị đang đợi | máy đang đợi | máy này đang đợi | อุปกรณ์รอ | อุปกรณ์กำลังรอ | อุปกรณ์นี้รอ |
    อุปกรณ์นี้กำลังรอ | เครื่องนี้รอ | เครื่องนี้กำลังรอ | เครื่องกำลังรอ | เข้าสู่ระบบรอ | เบราว์เซอร์กำลังรอ |
    perangkat menunggu | perangkat ini menunggu | perangkat sedang menunggu | ponsel menunggu | ponsel ini menunggu |
    komputer ini menunggu | laptop menunggu | laptop ini menunggu | peramban menunggu | peramban ini menunggu |
    peranti menunggu | peranti ini menunggu | peranti sedang menunggu | telefon menunggu | telefon ini menunggu |
    komputer menunggu | pelayar menunggu | pelayar ini menunggu | login menunggu | log masuk menunggu |
    naghihintay ang device | naghihintay ang isang device | naghihintay ang telepono | device na naghihintay |
    telepono na naghihintay | laptop na naghihintay | mở cửa cho tôi | mở cửa cho mình | เปิดประตูให้ |
    buksan mo ang pinto | takiuru | ulufale ai | ulufale i lau | ནང་འཛུལ་བྱེད | ཐོ་འཛུལ་བྱེད | kode akses sementara |
    kod akses sementara | mã truy cập tạm thời | รหัสเข้าถึงชั่วคราว | รหัสการเข้าถึงชั่วคราว | รหัสเข้าใช้งานชั่วคราว |
    pansamantalang access code | konfirmasi perangkat | verifikasi perangkat | sahkan peranti | xác nhận thiết bị |
    xác minh thiết bị | đăng nhập với tư cách | ยืนยันอุปกรณ์ | masuk sebagai | langsung masuk kembali |
    mag log in bilang | ยืนยันการลงชื่อเข้า | ยืนยันการเข้าสู่ระบบ | ยืนยันว่าคุณลงชื่อเข้า | ยืนยันว่าคุณเข้าสู่ระบบ |
    อนุมัติการเข้าสู่ระบบ | konfirmasi proses masuk | konfirmasi masuk baru | konfirmasi login | konfirmasikan login |
    konfirmasikan proses masuk | mengonfirmasi login | konfirmasi upaya masuk | setujui login | sahkan log masuk |
    pengesahan log masuk | luluskan log masuk | xác nhận đăng nhập | xác nhận lần đăng nhập | xác nhận việc đăng nhập |
    phê duyệt đăng nhập | kumpirmahin ang pag log in | kumpirmahin ang pag sign in | aprubahan ang pag log in |
    thibitisha kuingia
  `),
  reset: wordsAndUnmarked(`
    không nhớ | chẳng nhớ | không còn nhớ | nhớ không ra | bị khóa ngoài | không vào được | chọn cái | chọn mật khẩu | nghĩ ra | tạo cái |
    thay cái | lấy lại | đặt cái mới | lập cái mới | làm cái mới | lỡ quên | quên mất | nhớ không nổi | mất mật khẩu | không đăng nhập được |
    giành lại | không mở được | mở không được | จำไม่ได้ | จำรหัสไม่ได้ | นึกไม่ออก | เข้าไม่ได้ | ถูกล็อก | คิดรหัส | ตั้งใหม่ |
    เข้าบัญชีไม่ได้ | เปิดไม่ออก | ເຂົ້າບໍ່ໄດ້ | ນຶກບໍ່ອອກ | ជ្រើសរើសពាក្យ | កំណត់ថ្មី | ប្តូរថ្មី | ចូលមិនបាន | នឹកមិនឃើញ | အသစ်ပြုလုပ် |
    အသစ်လုပ် | ဝင်မရ | tidak ingat | tak ingat | tidak dapat mengingat | terkunci di luar | tak bisa masuk | tidak bisa masuk |
    tidak dapat masuk | tetapkan baharu | pin baharu | nalimutan | hindi maalala | di maalala | hindi mo matandaan | hindi makapasok |
    pilih sandi | bikin baru | gagal masuk | dapatkan kembali | tak dapat masuk | hindi ko maalala | di ko maalala | chagua jipya |
    chagua nyingine | weka jipya | unda jipya | sikumbuki | hukumbuki | umepoteza | huwezi kuingia | rudisha akaunti | tak boleh masuk |
    tak boleh log masuk | hindi mabuksan | hindi ko matandaan | ដោះសោ | ປົດລັອກ | ປ່ຽນແລ້ວ | mở khóa tài khoản | ปลดล็อกบัญชี | buka kunci akun |
    buka kunci akaun | mabawi ang account | nakalimot ka | tautuhi anō | tautuhia anō | kupuhipa hou | huri kupuhipa | toe setiina |
    sui ai lau upu | upu fa'alilolilo fou | བསྐྱར་སྒྲིག | གསང་ཚིག་བརྗེ | གསང་ཚིག་གསར | ʻōlelo huna hou | 'ōlelo huna hou |
    hoʻololi i kāu ʻōlelo huna | ʻōlelo hūnā hou | เลือกรหัสผ่าน | i unlock ang account
  `),
  unsubscribe: wordsAndUnmarked(`
    đủ rồi | thôi đủ | thôi nhé | không gửi nữa | đừng viết | đừng làm phiền | ngừng gửi | ngưng gửi | ngưng nhận |
    dừng nhận | thôi nhận | không cần nữa | không quan tâm | bỏ theo dõi | bỏ tôi ra | xóa tôi | gạch tên | gỡ tên |
    rút tên | rời danh sách | bớt thư | bớt gửi | tạm ngưng | tạm dừng | đừng hỏi | đừng nhắc | tạm biệt |
    không muốn nhận nữa | thôi không nhận | đừng gửi nữa | thôi cảm ơn | ไม่เอาแล้ว | ไม่ต้องส่ง | หยุดส่ง | เลิกส่ง |
    ไม่รับแล้ว | ไม่อยากได้ | ไม่ต้องการแล้ว | ไม่ประสงค์ | ไม่สนใจ | ยกเลิกสมาชิก | บอกเลิก | ถอนชื่อ | เอาชื่อออก |
    ออกจากรายการ | ลดจำนวน | บ่อยเกิน | มากเกินไป | หยุดชั่วคราว | อย่าถาม | ไม่ต้องเตือน | ไม่รับอีเมล | ไม่รับข่าว |
    เลิกรับข่าว | ไม่ขอรับ | พอแล้ว | ຢຸດຮັບ | ບໍ່ຮັບແລ້ວ | ຖອນຊື່ | លែងចង់ | ដកឈ្មោះ | မလိုချင်တော့ | မပို့ပါနှင့် |
    လက်မခံလို | cukup sudah | sudah cukup | tidak mau lagi | tak mau lagi | tidak ingin lagi | tak mahu lagi |
    tidak mahu lagi | tak nak lagi | jangan kirimi | jangan hantar | jangan tulis | jangan ganggu | berhenti kirim |
    berhenti mengirim | stop kirim | berhenti langgan | batal langgan | hapus saya | keluarkan saya | buang saya |
    padam saya | coret saya | tidak tertarik | tak berminat | tidak berminat | jangan tanya | jangan ingatkan |
    selamat tinggal | seberapa sering | berapa kerap | tama na | sapat na | ayoko na | ayaw ko | hindi na kailangan |
    huwag nang | huwag magpadala | tigilan | tanggalin ako | alisin ako | burahin ako | hindi interesado |
    gak mau lagi | nggak mau lagi | stop kirimi | berhenti kirimi | berhenti hantar | berhenti menghantar |
    keluarkan nama | wag na akong padalhan | itigil ang mga email | itigil na | ihinto ang | acha kunitumia |
    acha kutuma | usinitumie | msinitumie | sitisha | sitaki tena | sitaki kupokea | niondoe | nitoe kwenye |
    ondoa jina | punguza barua | cukup terima kasih | cukuplah | inatosha | yatosha | whakakore ohaurunga |
    whakakorea te ohaurunga | kati te ohauru | fa'amutaina lau | whakakore i tō ohaurunga | whakakorea tō ohaurunga |
    whakakore i te ohaurunga
  `),
  approve: wordsAndUnmarked(`
    chính tôi | tôi đây | tôi đã làm | là mình | tôi đồng ý | đồng ý cho vào | phải là tôi | chính mình | đúng là em |
    cho máy này vào | máy của tôi | máy của mình | máy tôi | điện thoại của tôi | chính xác | ฉันทำเอง | เป็นฉัน |
    อนุญาตให้ | ผมเอง | ให้เข้าได้ | เครื่องของฉัน | เครื่องฉัน | เครื่องผม | มือถือของฉัน | ถูกต้อง | ແມ່ນຂ້ອຍ |
    ແມ່ນຂ້າພະເຈົ້າ | ອະນຸຍາດ | ອະນຸມັດ | ເຫັນດີ | ເຄື່ອງຂອງຂ້ອຍ | ໂທລະສັບຂອງຂ້ອຍ | ຖືກຕ້ອງ | បាទខ្ញុំ | ចាសខ្ញុំ |
    ជាខ្ញុំ | អនុញ្ញាត | យល់ព្រម | ឧបករណ៍របស់ខ្ញុំ | ទូរស័ព្ទរបស់ខ្ញុំ | ត្រឹមត្រូវ | ကျွန်ုပ်ပါ | ခွင့်ပြု | သဘောတူ |
    ကျွန်တော့်ဖုန်း | ကျွန်မဖုန်း | မှန်ပါတယ် | မှန်ကန်ပါသည် | itu saya | ya benar saya | saya yang melakukan |
    saya setuju | saya izinkan | saya benarkan | ako iyon | ako yun | ako yan | pumapayag ako | sumasang ayon |
    saya yang masuk | aku yang masuk | itu aku | ini aku | memang aku | ya izinkan | ya benarkan | oo ako iyan |
    ako ang pumapasok | hayaang pumasok | ndiyo ni mimi | ndiyo mimi | nakubali | naruhusu | ruhusu | laptop saya |
    ponsel saya | perangkat saya | telefon saya | peranti saya | hp saya | komputer saya | akin ang device | device ko |
    telepono ko | simu yangu | kifaa changu | percayai perangkat | otorisasi perangkat | percayai peranti |
    tin cậy thiết bị | ủy quyền thiết bị | เชื่อถืออุปกรณ์ | pagkatiwalaan ang device
  `),
  deny: wordsAndUnmarked(`
    không phải mình | người lạ | người khác | không nhận ra | tôi không yêu cầu | không phải của tôi | sai địa chỉ |
    nhầm người | báo cho chúng tôi | báo cáo | không phải của mình | không phải em | không phải anh |
    tôi không đăng ký | mình không đăng ký | không đồng ý | chặn lại | nhầm địa chỉ | đừng cho vào | chưa thấy bao giờ |
    tôi không biết | không biết máy | không yêu cầu đổi | ไม่ใช่ผม | ไม่ใช่ดิฉัน | คนแปลกหน้า | ไม่รู้จัก | ไม่ได้ขอ |
    ไม่ใช่ของฉัน | ผิดที่อยู่ | บอกเรา | แจ้งเรา | แจ้งเหตุ | ไม่ใช่ของผม | ฉันไม่ได้ทำ | ฉันไม่ได้สมัคร |
    ผมไม่ได้สมัคร | อย่าให้เข้า | ไม่ให้เข้า | ไม่อนุญาต | ผิดคน | ไม่เคยเห็น | ບໍ່ແມ່ນຂ້າພະເຈົ້າ | ບອກພວກເຮົາ |
    ແຈ້ງພວກເຮົາ | ປະຕິເສດ | ບລັອກ | ຂ້ອຍບໍ່ໄດ້ | ບໍ່ຮູ້ຈັກ | ບໍ່ໃຫ້ເຂົ້າ | ບໍ່ອະນຸຍາດ | ຢ່າໃຫ້ເຂົ້າ | មិនមែនជាខ្ញុំ |
    ប្រាប់យើង | រាយការណ៍ | បដិសេធ | ទប់ស្កាត់ | ខ្ញុំមិនបាន | មិនស្គាល់ | មិនអនុញ្ញាត | កុំឱ្យចូល | ကျွန်ုပ်မဟုတ် |
    မဟုတ်ပါ | မဟုတ်ဘူး | ပြောပြပါ | အကြောင်းကြားပါ | တိုင်ကြားပါ | ငြင်းပယ် | ပိတ်ပင် | ခွင့်မပြု | မတောင်းဆို |
    bukan milik saya | orang asing | orang lain | saya tidak meminta | saya tidak minta | tidak kenal | tak kenal |
    salah alamat | salah orang | ibang tao | hindi ko kilala | maling address | hindi sa akin | hindi ko hiniling |
    kabari kami | beritahu kami | beri tahu kami | maklumkan kami | laporkan | lapor | bukan emel saya |
    bukan email saya | saya tidak mendaftar | saya tidak daftar | saya tak daftar | salah kirim | jangan izinkan |
    jangan benarkan | tersilap | sabihin sa amin | ipaalam sa amin | i report | iulat | harangin | i block |
    huwag papasukin | huwag payagan | sio mimi | siyo mimi | si yangu | sio yangu | tujulishe | tuambie | ripoti |
    kataa | zuia | simjui | sikuomba | sikujisajili | usiruhusu | belum pernah lihat | tak pernah nampak |
    hindi ko pa nakikita | sijawahi kuona | hindi ko ito hiniling | không cho | tanggihan | kunci akun | bekukan akun |
    kunci akaun | bekukan akaun | khóa tài khoản | đóng băng tài khoản | ล็อกบัญชี | ล็อคบัญชี | ระงับบัญชี |
    đã được thêm vào danh sách thư | đã được thêm vào hộp thư chung | เพิ่มคุณในรายชื่อ | เพิ่มท่านในรายชื่อ |
    ถูกเพิ่มในรายชื่อ | ถูกเพิ่มเข้าในรายชื่อ | telah dimasukkan ke milis | sudah dimasukkan ke milis |
    telah ditambahkan ke milis | sudah ditambahkan ke milis | anda ditambahkan ke milis | telah bergabung ke milis |
    telah bergabung dengan milis | sudah bergabung ke milis | telah bergabung ke tim | telah menyertai senarai mel |
    telah menyertai pasukan | đã đổi email đăng nhập | đã thay đổi email đăng nhập | เปลี่ยนอีเมลเข้าสู่ระบบแล้ว |
    เปลี่ยนอีเมลผู้ดูแลแล้ว | telah mengubah alamat email | telah mengganti alamat email | telah mengganti email login |
    telah mengubah email login | berhasil mengubah email login | umefanikiwa kubadilisha anwani | umebadilisha anwani
  `),
  elsewhere: wordsAndUnmarked(`
    trung tâm trợ giúp | câu hỏi thường gặp | điều khoản | chính sách bảo mật | chính sách quyền riêng tư |
    liên hệ chúng tôi | xem trên trình duyệt | xem trong trình duyệt | đọc tiếp | đọc thêm | tiếp tục mua sắm |
    bảng giá | bản đồ | hướng dẫn sử dụng | nội quy | gói hàng | bưu kiện | kiện hàng | vận đơn | đi xem |
    đưa tôi đi xem | ศูนย์ช่วยเหลือ | คำถามที่พบบ่อย | ข้อกำหนดการใช้งาน | เงื่อนไขการใช้ | นโยบายความเป็นส่วนตัว |
    ติดต่อเรา | ดูในเบราว์เซอร์ | เปิดในเบราว์เซอร์ | อ่านต่อ | อ่านเพิ่มเติม | เลือกซื้อ | คู่มือ | แผนที่ | พัสดุ |
    ไปดู | ดูสินค้า | ສູນຊ່ວຍເຫຼືອ | ຄຳຖາມທີ່ພົບເລື້ອຍ | ເງື່ອນໄຂການນຳໃຊ້ | ນະໂຍບາຍຄວາມເປັນສ່ວນຕົວ | ຕິດຕໍ່ພວກເຮົາ |
    ອ່ານຕໍ່ | ອ່ານເພີ່ມ | ແຜນທີ່ | ພັດສະດຸ | ໄປເບິ່ງ | មជ្ឈមណ្ឌលជំនួយ | សំណួរដែលសួរញឹកញាប់ | លក្ខខណ្ឌប្រើប្រាស់ |
    គោលការណ៍ឯកជនភាព | ទាក់ទងយើង | អានបន្ត | អានបន្ថែម | ផែនទី | កញ្ចប់ | ទៅមើល | အကူအညီစင်တာ | အမေးများသော |
    စည်းမျဉ်းများ | ကိုယ်ရေးကိုယ်တာ မူဝါဒ | ဆက်သွယ်ရန် | ဆက်ဖတ်ရန် | ပိုမိုဖတ်ရှုရန် | မြေပုံ | ပါဆယ် | သွားကြည့် |
    pusat bantuan | pertanyaan umum | syarat dan ketentuan | ketentuan layanan | terma dan syarat | kebijakan privasi |
    dasar privasi | hubungi kami | lihat di peramban | lihat di browser | lihat dalam pelayar | baca selengkapnya |
    baca lagi | lanjut baca | lanjut belanja | terus membeli | soalan lazim | panduan pengguna | sentro ng tulong |
    mga madalas itanong | mga tuntunin | makipag ugnayan sa amin | tingnan sa browser | basahin pa |
    magpatuloy sa pamimili | subaybayan ang | kituo cha msaada | maswali yanayoulizwa | sheria na masharti |
    vigezo na masharti | sera ya faragha | wasiliana nasi | soma zaidi | ramani | xem hoa | paket | kiriman |
    bungkusan | bawa aku lihat | lihat lihat | jom tengok | parsela | pakete | tingnan natin | kifurushi | nikaone |
    tukaone | đặt lịch | lịch khám | đặt chỗ | đặt phòng | đặt bàn | đặt vé | nhận hàng | giao hàng | thanh toán |
    buổi hẹn | cuộc hẹn | cuộc họp | tham dự | báo giá | biên lai | tiền điện | tiền nước | vé điện tử | xem vé |
    นัดหมาย | รับสินค้า | การจัดส่ง | ชำระเงิน | การชำระ | ใบเสร็จ | ใบเสนอราคา | เข้าร่วมประชุม | เข้าร่วมงาน |
    ห้องพัก | คูปอง | ນັດໝາຍ | ຊຳລະ | ການຈອງ | ໃບບິນ | ການຈັດສົ່ງ | ណាត់ជួប | បង់ប្រាក់ | ការកក់ | វិក្កយបត្រ |
    ការដឹកជញ្ជូន | ချိန်းဆိုမှု | ရက်ချိန်း | ငွေပေးချေ | ဘောက်ချာ | ပို့ဆောင် | terima barang | penerimaan barang |
    pembayaran | jadwal | rapat | pengiriman | penawaran | pemesanan | kunjungan | bayaran | tempahan | penghantaran |
    mesyuarat | sebut harga | baucar | pagdalo | pagbabayad | reserbasyon | resibo | pagpupulong | mzigo | oda |
    สั่งซื้อ | แบบสอบถาม | khảo sát | giỏ hàng | survei | kuesioner | kaji selidik | sarbey | bình luận | nghỉ phép |
    đơn xin nghỉ | ความเห็น | ลางาน | ຄຳເຫັນ | မှတ်ချက် | komen | lembur | đã được thay đổi | đã được đổi |
    đã thay đổi | vừa được thay đổi | ถูกเปลี่ยนแล้ว | เปลี่ยนเรียบร้อย | เปลี่ยนสำเร็จ | ได้รับการเปลี่ยน |
    telah diubah | sudah diubah | berhasil diubah | telah diganti | berhasil diganti | telah ditukar | berjaya ditukar |
    napalitan na | nabago na | เปิดรับ | เปิดอีเมล | เปิดการแจ้งเตือน | ปรับปรุง | thư nảy về | thư bị trả lại |
    thư bị trả về | thư dội lại | quản lý người đăng ký | quản lý các người đăng ký | quản lý thành viên |
    จัดการสมาชิกรายชื่อ | อีเมลตีกลับ | kelola anggota | mengelola anggota | urus ahli | mengurus ahli |
    email terpental | pamahalaan ang mga miyembro | quản lý tài khoản | จัดการบัญชี | kelola akun | mengelola akun |
    urus akaun | ang bayad | bayad mo | magbayad
  `),
};
