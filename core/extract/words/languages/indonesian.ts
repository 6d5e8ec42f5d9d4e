import { type Language, words } from "../language.ts";

/** Indonesian and Malay, which are close enough to share, and words of links in Javanese and Sundanese. */
export const INDONESIAN: Language = {
  codeNames: words(`
    kode verifikasi | kod pengesahan | kode otp | kod otp | kode keamanan | kode konfirmasi | kata sandi
    sekali pakai | kode sekali pakai | kode masuk | kode akses | kode aktivasi | kode autentikasi | kod
    keselamatan | kode login | kode unik | pin sekali pakai | kode pemulihan | kode reset | kode
    pemasangan | kode pengesahan | kode validasi | nomor verifikasi | nomor pemulihan | nomor konfirmasi
    | kode pemasangan perangkat | sandi sementara | kata sandi sementara | pin sementara | kode
    sementara | kode transaksi otp | kode otorisasi | kode buka kunci | nomor buka blokir | kode
    penautan | kode tautan | kode pendaftaran | kode registrasi | kata pemasangan | angka verifikasi |
    angka konfirmasi | angka keamanan | token transaksi | sandi sekali pakai | kode persetujuan | kode
    identifikasi | nomor lanjutan | kode lanjutan | angka rahasia | kode rahasia | sandi transaksi | pin
    transaksi | sandi sekali lihat | kode identitas | kode izin | kode pindah | kode pindah perangkat |
    kode transfer perangkat | kode sambung | kode pasangan | kata sandi transaksi | nomor aktivasi |
    angka sandi |
    kode email | kode surel
  `),
  codeWords: words(`
    kode | kod | digit | angka | karakter | huruf | token | kombinasi berikut | kombinasi ini | deret
    angka | rangkaian | susunan huruf | kata ini | kata rahasia
  `),
  passwords: words(`
    kata sandi | sandi | kata laluan |
    tembung sandhi | kecap sandi
  `),
  numberWords: words(`kunci | angka | deretan angka | kombinasi | nomor | nomornya | angkanya | kata`),
  otherNumbers: words(`
    pesanan | resi | pelanggan | pemesanan | telepon | telp | poskod | npwp | voucher | kode error | kode sumber |
    kode batang | kode referral | kode qr | kode tiket | kode bayar | kode pembayaran | virtual account | sandi wifi |
    kata sandi wifi | kode area | tiket | berakhiran | digit terakhir | nama pengguna | id pengguna | meteran |
    stand meter | keluhan | pengaduan | laporan | klaim | hasil | saldo | pemakaian | galat | kejadian |
    nomor pemenang | pemenang | poin | stand kini | rekam medis | polis | kursi | plat | nik | nomor registrasi |
    nomor pendaftaran | invoice | cabang | nomor pinjam | nomor pegawai | nomor induk | nomor kasus | nomor kartu |
    nomor gugatan | hubungi | pin pintu | kode loker | pengguna baru | anggota baru | nama akun | angka pemenang |
    kode anti phishing | kode antiphishing | kode anti penipuan | kode pengambilan | kode anti phishing anda |
    kode anti phishing kamu | kode antiphishing anda | kode anti penipuan anda
  `),
  trade: words(`
    diskon | promo | penawaran | voucher | keranjang | gratis ongkir | penerbangan | hotel | pemesanan | belanja |
    teman | checkout | potongan | potongan harga | cashback | pembayaran masuk | pesanan masuk | barang masuk |
    uang masuk | dana masuk | tiket masuk | biaya masuk | pintu masuk | masuk ke gudang | masuk ke rekening |
    masuk ke keranjang | atur ulang jadwal | mengatur ulang jadwal | masuk musim | masuk bulan | masuk tahun |
    masuk minggu | masuk babak | masuk final | masuk akal
  `),
  enter: words(`
    masukkan | masukan | gunakan | ketik | ketikkan | isikan | input | tuliskan | tempel | tempelkan |
    salin | bacakan | sebutkan | masukkanlah | ketiklah | tulis ini | ketukkan | ketuk | masukin |
    masukkan nomor | ketik nomor | isikan nomor | isi | tulis | pakai | pencet | tekan angka | sebut |
    kasih tahu | kasih kode | kasih angka | kasih nomor | kasihkan | beri tahu petugas | lanjutkan dengan | menuliskan | mengetik | memasukkan | memasukan |
    diketik | dimasukkan | menyalin | perlihatkan | tunjukkan | tekan | taip | ketikkanlah | tuliskanlah
    | pilih angka
  `),
  places: words(`
    aplikasi | halaman | layar | jendela | kolom | formulir | situs | laman | peramban | perangkat | terminal |
    komputer | laptop | ponsel | telepon | tv | televisi | tablet | petugas | agen | portal | kotak | setelan |
    pengaturan | loket | mesin | router | gim | papan tombol | kios | mesin tiket | alat | halaman tanda tangan |
    mesin atm | atm | remote | pengeras suara | papan ketik | kasir | kotak masuk | surat masuk | pesan masuk |
    email masuk
  `),
  access: words(`
    akun | akunmu | rekening | perangkat | gawai | peramban | identitas | keamanan | apakah ini anda |
    benarkah ini anda | ini kamu | bahwa ini anda | anda sendiri | akses | mengakses | izin | izinkan | setujui |
    menyetujui | persetujuan | otorisasi | autentikasi | otentikasi | pendaftaran | mendaftar | daftar | registrasi |
    pasangkan | memasangkan | hubungkan | menghubungkan | tautkan | buka kunci | membuka kunci | terkunci |
    dua langkah | dua faktor | seseorang | mencoba | percobaan | melanjutkan | lanjutkan | menyelesaikan | selesaikan |
    selamat datang | sesi | bergabung | menandatangani | tanda tangan | penghapusan | blokir | transfer |
    telah diverifikasi | sudah diverifikasi | telah dikonfirmasi | sudah dikonfirmasi | telah diaktifkan | sudah aktif |
    telah masuk | baru saja masuk | telah diatur ulang | berhasil diatur ulang | berhasil diverifikasi |
    berhasil masuk | berhasil login | login baru | masuk baru | pemberitahuan login | peringatan login |
    notifikasi login | login dari perangkat baru | masuk dari komputer | masuk dari perangkat | masuk dari peramban |
    login dari perangkat | login dari komputer | login dari peramban | gagal login | login gagal | percobaan login |
    percobaan masuk | email login | surel login | email untuk masuk
  `),
  disclaims: words(`
    jika anda tidak | jika kamu tidak | jika bukan | bila anda tidak | bila bukan | kalau bukan | kalau kamu tidak |
    apabila anda tidak | bukan anda | bukan kamu | tidak meminta | tidak merasa | tidak melakukan | abaikan |
    mengabaikan | hapus email | hapus pesan | tidak perlu melakukan | salah ketik | orang lain | tak perlu apa apa |
    jika itu bukan
  `),
  secrecy: words(`
    jangan bagikan | jangan berikan | jangan beri | jangan memberi* | jangan sebarkan | jangan diberikan
    | jangan berikan kepada | jangan beritahu* | jangan bocorkan | kepada siapa | dengan siapa | siapa
    pun | siapapun | tidak pernah | tidak akan pernah | tidak akan meminta | rahasia | rahasiakan |
    petugas kami | pihak kami | staf kami | pihak lain | jangan kasih | tidak akan menanyakan* | tidak
    menanyakan | jangan sampaikan | jangan tunjukkan
  `),
  spent: words(`
    telah digunakan | sudah digunakan | telah kedaluwarsa | sudah kedaluwarsa | tidak valid | salah |
    tidak berfungsi | dibatalkan | telah dimasukkan | tidak lagi | sudah tidak | telah diganti | sudah
    diganti
  `),
  meetings: words(`rapat | webinar | konferensi | pertemuan | id rapat | panggilan video`),
  verify: words(`
    verifikasi | verifikasikan | konfirmasi | konfirmasikan | aktifkan | aktivasi | sahkan | selesaikan pendaftaran |
    terima undangan | verif email | verif emailnya | verif akun | verif dulu | aktifin akun | aktifin akunmu |
    konfirmasiin | konfirm email | akun baru bisa dipakai | akun baru bisa digunakan | akun bisa dipakai setelah |
    akun dapat digunakan setelah | akun aktif setelah | pendaftaran belum selesai | pendaftaran anda belum selesai |
    pendaftaran belum lengkap | pendaftaranmu belum selesai | belum selesai mendaftar | registrasi belum selesai |
    memverifikasi | memverifikasikan | mengonfirmasi | mengkonfirmasi | mengonfirmasikan | mengkonfirmasikan |
    mengaktifkan | mengaktivasi | aktivasikan | aktifasi | pengaktifan | validasi | memvalidasi | validasikan |
    menyelesaikan pendaftaran | menyelesaikan registrasi | selesaikan registrasi | menuntaskan pendaftaran |
    melengkapi pendaftaran | lengkapi pendaftaran | menerima undangan | konfirmasikanlah | pastikan email |
    ngonfirmasi | ngaverifikasi | ngaktifake | ngaktifaké | ngaktivasi | ngaktipkeun | ngaktifkeun | aktipkeun |
    mengaktifkannya | mengaktifkan akun | memverifikasinya | mengonfirmasinya | mengkonfirmasinya | aktifkanlah |
    diaktifkan dulu | diaktifkan terlebih dahulu | mengesahkannya | belum diaktifkan | belum aktif sebelum
  `),
  signIn: words(`
    masuk | login | log masuk | masuk ke | log in | masuk ke akun | sign in | masuk log | mlebu log | mlebu ing akun |
    mlebu menyang akun | asup log | asup ka akun
  `),
  reset: words(`
    atur ulang | reset | setel ulang | kata sandi baru | ubah kata sandi | lupa kata sandi | tetapkan
    semula | buat kata sandi | ganti kata sandi | setel ulang kata sandi | reset kata sandi |
    atur kata sandi |
    kesulitan masuk | kesulitan login | kesulitan log in | sulit masuk |
    ganti pin | penggantian pin | ubah pin | atur ulang pin | setel ulang pin | reset pin | buat pin baru | lupa pin |
    mengatur ulang | pengaturan ulang | menyetel ulang | penyetelan ulang | penyetelan kembali | set ulang | menyetel kembali | mengatur kembali | mereset |
    me reset | meriset kata sandi | menetapkan ulang | tetapkan ulang | menetapkan kata sandi | tetapkan kata sandi | menyetel kata sandi | setel kata sandi |
    mengatur kata sandi | mengubah kata sandi | mengganti kata sandi | membuat kata sandi | pemulihan kata sandi | pemulihan akun |
    perbarui kata sandi | memperbarui kata sandi | ganti password | ubah password | lupa password | buat password | atur password | password baru |
    mengubah password | mengganti password | membuat password | ganti sandi | ubah sandi | atur sandi | lupa sandi | buat sandi | sandi baru | mengubah sandi |
    mengganti sandi | membuat sandi | nyetel ulang | setel manèh | setel maneh | tembung sandhi anyar | ganti tembung sandhi | kecap sandi anyar |
    ganti kecap sandi |
    perubahan kata sandi | penggantian kata sandi | perubahan sandi | pergantian kata sandi | pengubahan kata sandi |
    pulihkan akun | pulihkan kata sandi | pulihkan sandi | pulihkan akses | pulihkan password | memulihkan akun | memulihkan kata sandi | memulihkan sandi |
    memulihkan akses |
    buka kunci akun | membuka kunci akun | membuka blokir akun | buka blokir akun
  `),
  unsubscribe: words(`
    berhenti berlangganan | berhenti langganan | nyahlanggan | kelola preferensi | berhenti menerima |
    batalkan langganan | keluar dari daftar | stop langganan | tidak ingin menerima | tidak mau menerima |
    hentikan email | tidak mau dikabari | tak mau dikabari | tidak ingin dikabari | tidak mau dikirimi |
    tidak ingin dikirimi | tak ingin dikirimi | tak mau dikirimi | nggak mau terima | gak mau terima | ga mau terima |
    enggak mau terima | ndak mau terima | nggak mau dapat | gak mau dapat | gak mau dapet | nggak mau dapet |
    ogah terima | ogah dapat | ogah dapet | tidak berkenan menerima | kurang berkenan menerima | tidak lagi menerima |
    tidak lagi ingin menerima | tidak ingin lagi menerima | tidak mau lagi menerima | tak ingin menerima |
    tak mau menerima | tidak ingin mendapat | tidak ingin mendapatkan | tak ingin mendapat | hentikan pemberitahuan |
    hentikan notifikasi | hentikan langganan | hentikan surel | hentikan pengiriman | hentikan kiriman |
    keluar dari milis | cabut langganan | berhenti terima | berhenti dikirimi | matikan notifikasi |
    matikan pemberitahuan | hapus dari daftar | hapus saya dari daftar | jika anda tidak ingin menerima |
    jika anda tidak mau menerima | apabila anda tidak ingin menerima | apabila anda tidak berkenan menerima |
    bila anda tidak ingin menerima | jika kamu tidak ingin menerima | hentikan pengingat | matikan pengingat |
    tidak mau diingatkan | tidak ingin diingatkan | tak mau diingatkan | batal berlangganan | batal langganan |
    stop berlangganan | membatalkan langganan | menghentikan langganan | menghentikan email |
    menghentikan pemberitahuan | menghentikan notifikasi | berhenti dari milis | nonaktifkan notifikasi |
    nonaktifkan pemberitahuan | menonaktifkan notifikasi | menonaktifkan pemberitahuan | tidak lagi berlangganan |
    tidak ingin berlangganan | tidak mau berlangganan | preferensi email | preferensi langganan |
    preferensi komunikasi | preferensi notifikasi | pengaturan email | pengaturan notifikasi | pengaturan langganan |
    atur langganan | mandheg langganan | batalaken langganan | eureun ngalanggan | eureun langganan | ubah preferensi |
    atur preferensi | kelola langganan | perbarui preferensi | setelan email | setelan notifikasi | frekuensi email |
    jika anda tidak lagi ingin menerima | jika anda tidak ingin lagi menerima | jika anda tidak mau lagi menerima |
    jika anda tidak lagi mau menerima | jika kamu tidak ingin lagi menerima | jika kamu tidak mau menerima |
    jika kamu tidak lagi ingin menerima | bila anda tidak ingin lagi menerima | bila anda tidak lagi ingin menerima |
    apabila anda tidak ingin lagi menerima | apabila anda tidak lagi ingin menerima | kalau kamu tidak mau menerima |
    dikeluarkan dari milis | mengeluarkan alamat anda dari milis | hapus dari milis | dihapus dari milis |
    berhenti memantau | berhenti mengikuti halaman | berhenti mengawasi | berhenti mengamati | berhenti melacak |
    batal ikuti | berhenti mengikuti | hentikan pantauan | mematikan notifikasi | mematikan pemberitahuan |
    tidak mau diberi tahu | tidak ingin diberi tahu | opsi langganan | ubah langganan | mengubah langganan |
    bisukan percakapan | bisukan topik | bisukan utas | senyapkan percakapan | senyapkan topik |
    tidak ingin melihat surel | tidak ingin melihat email | tidak mau melihat email | tidak mau lagi melihat email |
    ora kersa nampa | ora gelem nampa | ora pengin nampa | ora arep nampa | mboten kersa nampi | boten kersa nampi |
    teu hoyong nampi | teu hoyong deui nampi | teu hayang nampa | teu hayang deui nampa | embung nampa deui |
    mandheg nampa | eureun nampi
  `),
  clickHere: words(`
    klik di sini | di sini | tautan ini | tautan | pautan ini | link ini | lanjutkan | mulai | tombol |
    tombol di bawah | tautan berikut | klik | klik tautan | buka | lanjut |
    disini | klik disini | klik di bawah ini | tautan di bawah | tautan di bawah ini | link berikut | link di bawah ini | link di bawah | klik link |
    klik tautan ini | pranala | pranala ini | pranala berikut | tombol berikut | tombol ini
  `),
  expires: words(`
    kedaluwarsa | kadaluarsa | luput | dalam | selama | berlaku* | masa berlaku | kadaluwarsa |
    kedaluarsa | habis | hangus | valid
  `),
  seconds: words(`detik`),
  minutes: words(`menit | minit`),
  hours: words(`jam`),
  days: words(`hari`),
  wrote: words(`menulis`),
  fromLabels: words(`dari | daripada`),
  sentLabels: words(`dikirim | terkirim | tanggal | kepada | subjek | dihantar | perihal | ke | tembusan`),
  quoteTitles: words(`pesan asli | mesej asal`),
  forwardTitles: words(`
    pesan terusan | pesan diteruskan | pesan yang diteruskan | mulai pesan yang diteruskan | awal pesan
    terusan | mesej yang dimajukan
  `),
  sentFrom: words(`dikirim dari | dihantar daripada | dikirim | dihantar`),
};
