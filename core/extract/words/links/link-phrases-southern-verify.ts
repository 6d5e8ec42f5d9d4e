/** What people write around links that confirm something, in the languages of South-East Asia, the Pacific and Tibet, and in Swahili. */
import { wordsAndUnmarked } from "../language.ts";

export const SOUTHERN_VERIFY: readonly string[] = wordsAndUnmarked(`
  địa chỉ của tôi | hộp thư của tôi | email của tôi | đúng là tôi | vâng là tôi | vâng tôi | đúng rồi tôi | là của tôi |
  vâng gửi | vâng hãy gửi | gửi cho tôi | cứ gửi | có tôi muốn | tôi muốn nhận | tôi muốn tham gia | tôi đồng ý nhận |
  cho tôi tham gia | ghi tên tôi | thêm tôi | tôi đã đăng ký | chính tôi đăng ký | tính cả tôi | ai đó đã nhập |
  ai đó nhập | người khác nhập | người khác dùng | mà bạn không biết | bạn để lại địa chỉ | địa chỉ đúng |
  đúng địa chỉ | địa chỉ này đúng | địa chỉ hoạt động | hộp thư hoạt động | gõ nhầm | viết nhầm | đúng là của |
  của bạn thật | của anh thật | của chị thật | đúng là anh | đúng là chị | chính chủ | chủ nhân | chủ hộp thư |
  thư đến nơi | thư tới nơi | đến được bạn | tới được bạn | nhận được thư này | người thật | không phải robot |
  cho chắc | để chắc | trước khi mở | trước khi gửi | trước khi bắt đầu | trước khi chúng tôi | một bước |
  hoàn thành đăng ký | làm nốt | mở tài khoản | đánh thức tài khoản | bật tài khoản | thay cho địa chỉ cũ |
  thay địa chỉ cũ | nhận lời mời | thật sự muốn | có thật là | hộp thư của mình | email của mình | mail của tôi |
  là của em | phải là tôi | dạ đúng | dạ phải | vâng của tôi | ừ là mình | hoàn tất nốt | hoàn thiện đăng ký |
  hoàn thiện hồ sơ | tiếp tục đăng ký | xong nốt | bước còn lại | nhập hội | gia nhập | tôi đăng ký thật |
  mình đăng ký | tôi đã nhận được | nhận được rồi | thư đã tới | nếu là bạn | nếu đúng là bạn | nếu là anh |
  nếu là chị | ai đó đã dùng | ai đó dùng | có người dùng | có người đã dùng | dùng hộp thư này | dùng email này |
  còn một chút | đọc được thư | tôi đọc được | mình đọc được | có người đọc | dùng địa chỉ này | hòm thư này có người |
  hộp thư này có người | อีเมลของฉัน | อีเมลของผม | ที่อยู่ของฉัน | เป็นของฉัน | ของฉันเอง | ใช่ฉันเอง | ใช่ผมเอง |
  ใช่ครับ | ใช่ส่งมา | ส่งมาเลย | ยินดีรับ | ขอรับข่าว | อยากเข้าร่วม | ขอเข้าร่วม | เข้าร่วมด้วย | ใส่ชื่อฉัน |
  เพิ่มชื่อ | ฉันสมัคร | ผมสมัคร | ในรายชื่อ | มีคนกรอก | มีคนใช้อีเมล | มีผู้กรอก | แอบอ้าง | โดยไม่ได้รับอนุญาต |
  อีเมลถูกต้อง | ที่อยู่ถูกต้อง | อีเมลใช้งานได้ | พิมพ์ผิด | กรอกผิด | เป็นของท่าน | ของคุณจริง | ของท่านจริง |
  ใช่ของคุณ | เป็นคุณ | เป็นท่าน | คุณคือเจ้าของ | เจ้าของอีเมล | เจ้าของบัญชี | ไปถึงคุณ | ได้รับอีเมลนี้ |
  ได้รับจดหมาย | ไม่ใช่หุ่นยนต์ | เพื่อความแน่ใจ | ให้แน่ใจ | ก่อนที่เราจะ | สมัครให้เสร็จ | ปลุกบัญชี | บัญชียังหลับ |
  แทนที่อยู่เดิม | แทนอีเมลเดิม | รับคำเชิญ | ต้องการจริง | อีเมลฉัน | อีเมลผม | ของดิฉัน | ดำเนินการให้เสร็จ |
  ทำต่อให้เสร็จ | ทำให้เสร็จ | ขั้นตอนที่เหลือ | เหลืออีกนิด | เหลืออีกขั้น | สมัครต่อ | เปิดบัญชีให้ | เปิดใช้บัญชี |
  เริ่มใช้บัญชี | เข้าเป็นสมาชิก | ใช้อีเมลนี้ | ยังไม่เสร็จ | อ่านจดหมายนี้ออก | อ่านอีเมลนี้ได้ | อ่านออก | มีคนอ่าน |
  ใช้กล่องนี้ | ถ้าถูกต้อง | หากถูกต้อง | ขอเปลี่ยนอีเมล | กล่องจดหมายนี้มีคน | ອີເມວຂ້ອຍ | ສະໝັກໃຫ້ສຳເລັດ |
  ມີຄົນໃຊ້ອີເມວ | ໃຫ້ແນ່ໃຈ | ເປັນສະມາຊິກ | ຢືນຢັນອີເມວ | ຂ້ອຍອ່ານໄດ້ | ອ່ານຈົດໝາຍນີ້ໄດ້ | ໃຊ້ອີເມວນີ້ | ຖ້າຖືກຕ້ອງ |
  ປ່ຽນອີເມວ | ខ្ញុំបានចុះឈ្មោះ | បើជាអ្នក | ជាអ៊ីមែលរបស់អ្នក | ដាក់ឱ្យដំណើរការ | ទទួលការអញ្ជើញ | ចូលជាសមាជិក |
  មានគេប្រើ | បញ្ជាក់អ៊ីមែល | ខ្ញុំអានបាន | អានសារនេះបាន | ប្រើអ៊ីមែលនេះ | បើត្រឹមត្រូវ | ប្តូរអ៊ីមែល |
  ကျွန်တော့်အီးမေးလ် | ကျွန်မအီးမေးလ် | ကျွန်ုပ်၏အီးမေးလ် | သင်ဆိုရင် | သင်ဖြစ်ပါက | သင်ဖြစ်ရင် | အပြီးသတ် |
  ပြီးအောင်လုပ် | ဖိတ်ကြားချက် | အဖွဲ့ဝင်ဖြစ် | ဖတ်လို့ရ | ဒီအီးမေးလ်သုံး | ဤအီးမေးလ်ကို အသုံးပြု | မှန်ပါက |
  အီးမေးလ်ပြောင်း | alamat saya | email saya | emel saya | surel saya | milik saya | punya saya | ya itu saya |
  ya ini saya | ya saya | ya kirim | ya hantar | ya kirimkan | ya hantarkan | ya tolong | ya mau | ya mahu | ya setuju |
  saya mau menerima | saya ingin menerima | saya mahu menerima | saya ingin bergabung | saya mau ikut |
  saya nak sertai | saya ikut | ikutkan saya | masukkan saya | daftarkan saya | tambahkan saya | saya yang mendaftar |
  saya yang daftar | saya mendaftar | seseorang memasukkan | ada yang memasukkan | tanpa izin anda |
  tanpa kebenaran anda | tanpa sepengetahuan | alamat ini benar | alamat benar | alamat yang benar | alamat betul |
  alamat ini betul | alamat berfungsi | alamat aktif | salah ketik | salah taip | benar milik | adalah milik |
  benar anda | memang anda | betul anda | bahwa ini anda | bahawa ini anda | anda pemilik | pemilik alamat |
  sampai ke anda | sampai kepada anda | sampai ke tangan | saya terima | saya sudah menerima | saya dah terima |
  orang sungguhan | bukan robot | supaya kami yakin | agar kami yakin | sebelum akun | sebelum akaun |
  sebelum kami mengirim | sebelum kami menghantar | tinggal selangkah | selangkah lagi | satu hal lagi |
  satu perkara lagi | lengkapi pendaftaran | siapkan pendaftaran | hidupkan akun | hidupkan akaun | nyalakan akun |
  bangunkan akun | akun anda tidur | menggantikan alamat lama | menggantikan yang lama | benar benar ingin |
  betul betul mahu | akin ito | akin nga | akin ang | ito ang email ko | email ko ito | address ko ito | oo ako |
  oo akin | oo gusto | oo ipadala | oo padalhan | oo sige | gusto kong makatanggap | gusto kong sumali | isali ako |
  isama ako | ilista ako | nagpalista ako | nag sign up ako | may ibang | nang hindi mo alam | walang pahintulot |
  tamang address | tama ang address | tama ang email | gumagana ang | maling type | iyo nga | iyo talaga | ikaw talaga |
  ikaw ang may ari | may ari ng | nakarating sa iyo | umaabot sa iyo | umabot sa iyo | natanggap ko | totoong tao |
  hindi ka robot | para makasiguro | para sigurado | bago namin | bago ka namin | bago buksan | buksan ang account mo |
  gisingin ang | kapalit ng luma | tanggapin ang imbitasyon | gusto mo ba talaga | emailku | alamatku | punyaku |
  milikku | itu aku | ini aku | iya itu | betul itu | benar itu | tuntaskan | menuntaskan | rampungkan | merampungkan |
  belum rampung | bereskan | lanjutkan pendaftaran | teruskan pendaftaran | tinggal satu | aku ikut | aku mau ikut |
  aku daftar | aku yang daftar | sudah kuterima | habiskan pendaftaran | sempurnakan | kalau itu kamu | jika itu anda |
  jika ini anda | kalau ini kamu | kalau awak | jika ini awak | ada yang mendaftar | ada orang guna | pakai email ini |
  guna emel ini | guna e mel ini | akin iyan | akin iyon | email ko nga | ako ang nag sign up | ako ang nagparehistro |
  kung ikaw iyon | kung ikaw ito | tapusin na | tapusin ang pagpaparehistro | ituloy ang pagpaparehistro |
  kumpletuhin ang | buhayin ang | sasali ako | kasali ako | opo akin | opo ako | may gumamit ng email |
  gumamit ng email na ito | ni yangu | ndiyo yangu | barua pepe yangu | anwani yangu | mimi ndiye | nilijisajili |
  nimejisajili mimi | mtu fulani ametumia | ametumia barua pepe | maliza usajili | malizia usajili | maliza hatua |
  imebaki hatua | fungua akaunti | washa akaunti | kubali mwaliko | ili tujue | anwani hii ni sahihi | nimeipata |
  imenifikia | sudah terbaca | dah terbaca | bisa membaca ini | dapat membaca emel | dapat membaca ini | nababasa ko |
  kung nababasa | naweza kusoma | ukiweza kusoma | kina msomaji | ito na ang gamitin | ito ang gamitin | tumieni hii |
  tumia barua pepe hii | kama ni sawa | ikiwa ni sawa | kotak ini ada yang baca | peti ini ada yang baca |
  email ini sampai | e mel ini sampai | surel ini sampai | nagbabasa ng inbox | dumating na ang email | gửi cho mình |
  ส่งมาได้ | ให้ส่งได้ | ส่งให้ได้ | boleh kirim | boleh hantar | kirim ke sini | hantar ke sini | kirim saja |
  hantar sahaja | padalhan ninyo ako | padalhan niyo ako | nitumieni | mnitumie | jiunge na timu | jiunge na kikundi |
  jiunge na kundi | ເປີດໃຊ້ບັນຊີ | ເປີດນຳໃຊ້ບັນຊີ | ເປີດໃຊ້ງານບັນຊີ | ເຂົ້າຮ່ວມກຸ່ມ | ធ្វើឱ្យគណនីសកម្ម |
  ធ្វើឲ្យគណនីសកម្ម | បើកដំណើរការគណនី | ចូលរួមក្រុម | အကောင့် ဖွင့် | အကောင့်ကို ဖွင့် | စာရင်းသွင်းခြင်း ပြီး |
  စာရင်းသွင်းမှု ပြီး | အဖွဲ့သို့ ဝင် | email là thật | email này là thật | nhận lời tham gia | bắt đầu nhận bản tin |
  bắt đầu nhận tin | ตอบรับเข้ากลุ่ม | ตอบรับเข้าร่วม | ตอบรับคำชวน | เริ่มรับจดหมายข่าว | เริ่มรับข่าวสาร |
  emailmu benar | email anda benar | e mel anda betul | mulai menerima buletin | mulai menerima newsletter |
  mula menerima buletin | simulang makatanggap | tujue barua pepe | เป็นผู้สมัครจริง | เป็นผู้ลงทะเบียนจริง |
  ท่านเป็นผู้สมัคร | คุณเป็นผู้สมัคร | หากคุณเป็นคนสมัคร | ถ้าคุณเป็นคนสมัคร | memang kamu yang daftar |
  benar kamu yang daftar | pastikan kotak surat | pastikan e mel ini milik | e mel ini milik tuan | pakisigurado |
  na sa inyo ang email | kung kayo nga ang nagparehistro | kama ndiwe uliyejisajili | อีกขั้นเดียว | อีกขั้นตอนหนึ่ง |
  อีกก้าวเดียว | เป็นสมาชิกแล้ว | mời bạn tham gia nhóm | mời bạn vào nhóm | được mời tham gia nhóm |
  được mời vào nhóm | lời mời tham gia nhóm | có phải là bạn | chính là bạn | สมัครใกล้เสร็จ | ลงทะเบียนใกล้เสร็จ |
  เชิญให้เข้าร่วมทีม | เชิญเข้าร่วมทีม | ใช่อยากรับ | alamat baru anda | alamat baru saya | alamat baharu anda |
  alamat baharu saya | mengundang anda bergabung | mengundang anda untuk bergabung | mengundangmu bergabung |
  dijemput menyertai kumpulan | menjemput anda menyertai | seseorang menulis alamat | bagong address ko |
  imbitasyong sumali | inimbitahan kang sumali | iniimbitahan kang sumali | halos tapos ka na | ពិតជាគណនី |
  ជាគណនីរបស់អ្នក | ឱ្យអ៊ីមែលរបស់អ្នក | ឲ្យអ៊ីមែលរបស់អ្នក | akun ini milik | akaun ini milik | whakaūngia | whakaū i tō |
  whakaūhia | manatokona | manatoko i tō | whakahohe i tō | whakahohengia | fa'amaonia ai | fa'amaonia lau |
  faamaonia lau | ངོས་འཛིན་བྱེད | བདེན་དཔང་བྱེད | gabung ke tim | gabung ke grup | gabung tim | sumali sa team |
  sumali sa grupo | yêu cầu đổi địa chỉ thư | yêu cầu đổi địa chỉ email | yêu cầu thay đổi địa chỉ thư |
  yêu cầu thay đổi địa chỉ email | yêu cầu thay đổi email | yêu cầu đổi email | đổi địa chỉ thư điện tử quản trị |
  địa chỉ email quản trị mới | địa chỉ thư quản trị mới | được thêm vào hộp thư chung | tham gia danh sách thư |
  tham gia hộp thư chung | đăng ký với danh sách thư | chưa được kích hoạt | bạn cần kích hoạt | ขอเปลี่ยนที่อยู่อีเมล |
  ขอเปลี่ยนแปลงที่อยู่อีเมล | อีเมลผู้ดูแลระบบใหม่ | อีเมลผู้ดูแลเว็บไซต์ใหม่ | เปลี่ยนอีเมลผู้ดูแล | เข้ารายชื่ออีเมล |
  เข้าร่วมรายชื่ออีเมล | เข้าร่วมเมลลิ่งลิสต์ | เข้าร่วมกลุ่มอีเมล | สมัครเข้าเมลลิ่งลิสต์ | bergabung ke milis |
  bergabung dengan milis | meminta perubahan alamat surel | meminta perubahan alamat email | meminta perubahan email |
  meminta penggantian alamat email | meminta untuk mengubah alamat email | meminta untuk mengganti alamat email |
  mengganti alamat email akun | mengubah alamat email akun | alamat surel pengelola baru | alamat email pengelola baru |
  alamat email administrator baru | email admin baru | menyertai senarai mel | e mel pentadbir baharu |
  alamat e mel pentadbir ditukar | meminta supaya alamat e mel | meminta menukar alamat e mel |
  meminta pertukaran alamat e mel | meminta untuk menukar alamat e mel | idagdag ang iyong address |
  idagdag ang email mo | sumali sa mailing list | nais mong sumali | palitan ang email address |
  palitan ang iyong email address | baguhin ang email address | baguhin ang iyong email address |
  bagong email address ng admin | kujiunga na orodha ya barua | kuongeza anwani yako | ikiwa unataka kujiunga |
  kama unataka kujiunga | umeomba kubadilisha anwani | umeomba kubadili anwani | kubadilisha anwani ya barua pepe |
  kubadili anwani ya barua pepe | ចូលរួមបញ្ជីអ៊ីមែល | ចូលបញ្ជីអ៊ីមែល | ស្នើប្តូរអាសយដ្ឋានអ៊ីមែល |
  ស្នើផ្លាស់ប្តូរអាសយដ្ឋានអ៊ីមែល | ເຂົ້າຮ່ວມລາຍຊື່ | ເພີ່ມທີ່ຢູ່ອີເມວຂອງທ່ານ | ຂໍປ່ຽນທີ່ຢູ່ອີເມວ |
  အီးမေးလ်စာရင်းသို့ ဝင် | စာရင်းတွင် ပါဝင်လို | အီးမေးလ်လိပ်စာ ပြောင်းရန် တောင်းဆို |
  အီးမေးလ်လိပ်စာကို ပြောင်းရန် တောင်းဆို | အီးမေးလ် ပြောင်းရန် တောင်းဆို | အုပ်ချုပ်သူ အီးမေးလ် | e hōʻoia | e hō'oia |
  hōʻoia i kāu | hō'oia i kāu | hōʻoia i kou | hō'oia i kou | kujiunga na timu | kujiunga na kikundi |
  đồng ý đổi email | đồng ý đổi địa chỉ email | chấp nhận đổi email | setujui perubahan email |
  setujui perubahan alamat email | luluskan pertukaran e mel | thêm địa chỉ của bạn vào danh sách |
  địa chỉ của bạn vào danh sách thư | để vào danh sách thư | dimasukkan ke milis | alamat anda ke milis |
  alamatmu ke milis | ditambahkan ke milis | alamat anda ke senarai mel | alamat anda ke dalam senarai mel |
  anwani yako kwenye orodha | အီးမေးလ်စာရင်းသို့ ထည့်ရန် | အီးမေးလ်စာရင်းတွင် ထည့်ရန် | đổi email đăng nhập |
  เปลี่ยนอีเมลสำหรับเข้าสู่ระบบ | เปลี่ยนอีเมลเข้าสู่ระบบ | เปลี่ยนอีเมลที่ใช้เข้าสู่ระบบ | ganti email login |
  mengganti email login | ubah email login | mengubah email login
`);
