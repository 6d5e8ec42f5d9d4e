import { type Language, words } from "../language.ts";

export const MALAY: Language = {
  codeNames: words(`
    kod keselamatan | kod sekali guna | kata laluan sekali guna | kod log masuk | kod akses |
    kod pengaktifan | kod verifikasi | kod tac | tac | kod pemulihan | kod tetapan semula |
    nombor pengesahan | nombor keselamatan | nombor sekali guna | nombor pemulihan |
    kata laluan sementara | pin sementara | kod sementara | kod transaksi | kod kebenaran |
    nombor buka kunci | kod buka kunci | kod padanan | kod gandingan | kod pautan | kod pendaftaran |
    angka pengesahan | digit pengesahan | kod pengenalan | otp anda | tac anda | kod kelulusan |
    pin sekali guna | kod pengesahan* | nombor tac | kod satu kali | kata laluan satu kali |
    nombor sambungan | kod sambungan | angka rahsia | kod rahsia | kata laluan sekali lihat |
    kata laluan transaksi | nombor transaksi sekali | kod identiti | kod izin | kod pindah |
    nombor pengaktifan |
    kod e mel | kod emel
  `),
  codeWords: words(`
    kod | pin | digit | angka | aksara | huruf | token | gabungan | gabungan berikut | rangkaian |
    urutan | perkataan
  `),
  passwords: words(`kata laluan | katalaluan`),
  numberWords: words(`kekunci | nombor ini | angka ini | nombor | nombornya | angkanya | kunci`),
  otherNumbers: words(`
    pesanan | invois | resit | nombor penjejakan | no penjejakan | bungkusan | tempahan | rujukan | tel | faks |
    poskod | no pendaftaran | no akaun | kod promosi | baucar | kod sumber | kod bar | kod qr | kontrak | tiket |
    jumlah | berakhir dengan | digit akhir | meter | bacaan | aduan | tuntutan | laporan | keputusan | baki |
    penggunaan | ralat | nombor bertuah | mata ganjaran | bacaan semasa | pesakit | giliran | nombor polisi |
    tempat duduk | kod bayaran | no kes | nombor kes | cawangan | nombor kad | nombor pendaftaran | kes anda |
    pengguna baharu | ahli baharu | kod anti pancingan data | kod anti phishing | kod anti pancingan data anda |
    kod anti phishing anda
  `),
  trade: words(`
    diskaun | tawaran | jualan | promosi | troli | penghantaran percuma | penerbangan | hotel | tempahan | pembelian |
    rakan | baucar
  `),
  enter: words(`
    masukkan | gunakan | taip | isikan | tampal | salin | bacakan | menaip | masuk kan | tulis ini |
    isi | tulis | tuliskan | tekan angka | sebut | beritahu ejen | berikan kepada ejen | teruskan
    dengan | memasukkan | ditaip | dimasukkan | tunjukkan | guna | guna kan | salinkan | lekatkan |
    pakai | taipkan | tekan | berikan | kunci masuk
  `),
  places: words(`
    aplikasi | halaman | skrin | tetingkap | ruangan | medan | borang | laman | laman web | pelayar | peranti |
    komputer | tv | televisyen | tablet | ejen | portal | kotak | terminal | tetapan | kaunter | mesin | penghala |
    permainan | papan kekunci | kiosk | pegawai | dompet | alat kawalan | pembesar suara | atm
  `),
  access: words(`
    akaun | peranti | pelayar | identiti | keselamatan | benarkah anda | ini anda | akses | mengakses | kebenaran |
    benarkan | luluskan | kelulusan | pengesahan | pendaftaran | mendaftar | daftar | pasangkan | hubungkan | sambung |
    buka kunci | dikunci | dua langkah | dua faktor | seseorang | cuba | cubaan | percubaan | teruskan | meneruskan |
    lengkapkan | melengkapkan | selamat datang | sesi | menyertai | menandatangani | tandatangan | pemadaman |
    pindahan | meluluskan | telah disahkan | telah diaktifkan | telah log masuk | telah ditetapkan semula |
    berjaya disahkan | berjaya log masuk | log masuk baharu | makluman log masuk | log masuk daripada peranti baharu |
    log masuk dari peranti baharu | gagal log masuk | percubaan log masuk
  `),
  disclaims: words(`
    jika anda tidak | jika bukan | sekiranya anda tidak | sekiranya bukan | bukan anda | tidak meminta | tidak membuat |
    abaikan | padam e mel | tidak perlu | tersilap | orang lain | tak perlu | jika anda tidak meminta
  `),
  secrecy: words(`
    jangan kongsi* | jangan beri* | jangan dedah* | sesiapa | tidak akan meminta | tidak pernah | rahsia | rahsiakan |
    kakitangan kami | pegawai kami | pihak lain | tidak akan bertanya | tidak bertanya
  `),
  spent: words(`
    telah digunakan | sudah digunakan | telah tamat | tidak sah | salah | tidak berfungsi | dibatalkan
    | tamat tempoh | luput | telah diganti | tidak lagi sah
  `),
  meetings: words(`mesyuarat | webinar | persidangan | id mesyuarat | panggilan video`),
  verify: words(`
    sahkan | mengesahkan | pengesahan | aktifkan | mengaktifkan | pengaktifan | lengkapkan pendaftaran |
    terima jemputan | buktikan | tentusahkan | akaun hanya boleh digunakan selepas | akaun hanya aktif selepas |
    pendaftaran belum lengkap | pendaftaran anda belum lengkap | pendaftaran belum selesai | menentusahkan |
    menerima jemputan | terima pelawaan | menerima pelawaan | selesaikan pendaftaran | menyelesaikan pendaftaran |
    melengkapkan pendaftaran | mengaktifkan akaun
  `),
  signIn: words(`
    log masuk | daftar masuk | melog masuk | mendaftar masuk | pengelogan masuk | masuk ke akaun
  `),
  reset: words(`
    tetapkan semula | menetapkan semula | tetap semula | set semula | kata laluan baharu | kata laluan
    baru | tukar kata laluan | lupa kata laluan |
    susah nak masuk | sukar log masuk | masalah log masuk | tak boleh log masuk |
    tukar pin | tetapkan semula pin | lupa pin | set semula pin |
    menetapkan kata laluan | tetapkan kata laluan | mencipta kata laluan | cipta kata laluan | mewujudkan kata laluan | wujudkan kata laluan |
    menukar kata laluan | ubah kata laluan | mengubah kata laluan | kemas kini kata laluan | mengemas kini kata laluan | memulihkan kata laluan |
    memulihkan akaun | pemulihan kata laluan | pemulihan akaun | tetapan semula kata laluan | penetapan semula | menetap semula | terlupa kata laluan |
    set kata laluan |
    penukaran kata laluan | pertukaran kata laluan |
    pulihkan akaun | pulihkan kata laluan | pulihkan akses |
    buka kunci akaun | membuka kunci akaun | nyahsekat akaun
  `),
  unsubscribe: words(`
    henti langganan | berhenti melanggan | nyahlanggan | batal langganan | tetapan pemberitahuan | berhenti hantar |
    henti hantar | berhenti menerima | tidak mahu terima | henti langgan | henti terima | hentikan e mel |
    hentikan emel | hentikan makluman | hentikan pemberitahuan | hentikan langganan | tidak mahu menerima |
    tidak mahu lagi menerima | tidak lagi mahu menerima | tidak ingin menerima | tidak ingin lagi menerima |
    tidak berminat menerima | tak mahu terima | tak nak terima | keluar daripada senarai | keluar dari senarai |
    batalkan langganan | matikan pemberitahuan | padam saya daripada senarai | hentikan peringatan |
    tidak mahu diingatkan | matikan peringatan | nyah langganan | nyah langgan | menyahlanggan | nyahlangganan |
    batalkan melanggan | batal melanggan | hentikan melanggan | henti melanggan | tamatkan langganan |
    menamatkan langganan | menghentikan langganan | membatalkan langganan | keutamaan e mel | keutamaan emel |
    tetapan e mel | tetapan emel | tidak lagi ingin menerima | tidak mahu lagi terima | tetapan makluman |
    urus keutamaan | kemas kini keutamaan | kekerapan e mel | jika anda tidak mahu menerima |
    jika anda tidak mahu lagi menerima | jika anda tidak lagi mahu menerima | jika anda tidak ingin menerima |
    jika anda tidak lagi ingin menerima | sekiranya anda tidak mahu menerima | sekiranya anda tidak lagi mahu menerima |
    sekiranya anda tidak mahu lagi menerima | alamat anda daripada senarai | dikeluarkan daripada senarai |
    berhenti memantau | berhenti memerhati | berhenti mengikuti | henti ikut | nyahikut | henti pantau |
    hentikan pemantauan | nyahaktifkan pemberitahuan | nyahaktifkan makluman | lumpuhkan pemberitahuan |
    lumpuhkan makluman | mematikan pemberitahuan | pilihan langganan | ubah langganan | senyapkan perbualan |
    senyapkan topik | bisukan perbualan | urus langganan | tidak mahu melihat e mel | tidak mahu lagi melihat e mel
  `),
  clickHere: words(`
    klik di sini | di sini | pautan | pautan ini | teruskan |
    klik pautan | pautan berikut | pautan di bawah | butang | butang di bawah | klik | mula | di bawah
  `),
  expires: words(`sah | sah selama | tamat | tempoh | dalam masa | sah laku | tamat tempoh | luput*`),
  seconds: words(`saat`),
  minutes: words(`minit`),
  hours: words(`jam`),
  days: words(`hari`),
  wrote: words(`menulis | telah menulis`),
  fromLabels: words(`daripada | dari`),
  sentLabels: words(`dihantar | tarikh | kepada | subjek | perkara | salinan`),
  quoteTitles: words(`mesej asal`),
  forwardTitles: words(`mesej yang dimajukan | mesej dimajukan`),
  sentFrom: words(`dihantar dari | dihantar daripada | dihantar`),
};
