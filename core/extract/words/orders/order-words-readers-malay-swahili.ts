/** Names, forms of address and orders for a model that reads mail, in Indonesian, Malay, Filipino and Swahili. */
import { words } from "../language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

/** Indonesian, Malay, Filipino. */
export const MALAY_READERS: ReaderWords = {
  machines: words(`
    ai | kecerdasan buatan | kecerdasan artifisial | model bahasa | asisten ai | asisten virtual | asisten digital | pembantu maya |
    pembantu digital | chatbot* | bot | agen ai | ejen ai | sistem otomatis | sistem automatik | sistem ai | robot email |
    artipisyal na intelihensiya | modelo ng wika | birtwal na katulong | digital na katulong | mesin penyaring | mesin penapis |
    program penyaring | aplikasi penyaring | perangkat penyaring | sistem penyaring | sistem penyaringan | sistem saringan |
    perisian penapis | perisian saringan | alat penyaring | alat saringan | mesin seleksi | sistem seleksi | mesin perangkum |
    alat perangkum | program perangkum | alat peringkas | mesin peringkas | mesin pembaca | program pembaca | sistem pembaca |
    bot pembaca | robot pembaca | bot email | bot surel | asisten otomatis | asisten pintar | asisten cerdas | asisten surel |
    asisten email | asisten mesin | pembantu automatik | pembantu pintar | pembantu ai | pembantu virtual | pembantu e mel |
    sekretaris digital | sekretaris virtual | setiausaha digital | setiausaha maya | program otomatis | perangkat lunak otomatis |
    perisian automatik | alat otomatis | alat automatik | agen otomatis | agen digital | agen pintar | ejen automatik | ejen pintar |
    ejen digital | kepintaran buatan | kecerdasan tiruan | model bahasa besar | alat ai | program ai | mesin ai | robot ai |
    mesin pintar | sistem cerdas | sistem pintar | balasan otomatis | mesin penjawab | awtomatikong sistema | awtomatikong programa |
    awtomatikong katulong | awtomatikong assistant | digital assistant | virtual assistant | ai na assistant | katulong na ai |
    makinang nagbabasa | programang nagbabasa | sistemang nagbabasa | makinang nagsasala | programang nagsasala | makinang sumasala |
    matalinong katulong | robot na nagbabasa | tagabasang makina | robot penghimpun | robot perangkum | robot pemroses | robot surat |
    dinilai secara otomatis | dibaca secara otomatis | dibaca otomatis | dibaca mesin | dibaca oleh mesin | dinilai mesin |
    dinilai oleh mesin | disaring mesin | disaring oleh mesin | ditapis oleh mesin | diringkas mesin | dinilai secara automatik |
    dibaca secara automatik | agen pembanding | agen perangkum | agen penyaring | makina ang | binabasa ng makina | sinusuri ng makina |
    program yang menyaring | program yang membaca | program yang menilai | program yang merangkum | sistem yang menyaring |
    sistem yang membaca | sistem yang menilai | sistem yang merangkum | aplikasi yang menyaring | aplikasi yang membaca |
    aplikasi yang menilai | aplikasi yang merangkum | perangkat lunak yang menyaring | perangkat lunak yang membaca |
    perangkat lunak yang menilai | perangkat lunak yang merangkum | perisian yang menyaring | perisian yang membaca |
    perisian yang menilai | perisian yang merangkum | mesin yang menyaring | mesin yang membaca | mesin yang menilai |
    mesin yang merangkum | program yang menapis | sistem yang menapis
  `),
  helpers: words(`
    asisten | pembantu | agen | ejen | robot | katulong | ahente | sekretaris | setiausaha | asisten digital | assistant | kalihim |
    tagapamagitan | alipin | bantu
  `),
  programs: words(`
    model | program | perangkat lunak | perisian | sistem | alat | atas nama | mewakili | bagi pihak | modelo | makina | mesin |
    aplikasi | enjin | skrip | komputer | otomatisasi | automasi | algoritma | algoritme | bukan manusia | programa | sistema |
    software | kasangkapan | kompyuter | hindi tao | ngalan ng | sa ngalan |
    bukan orang | tidak bernyawa | hindi isang tao
  `),
  ifs: words(`
    jika | kalau | apabila | bila | sekiranya | jikalau | siapa pun | siapapun | sebarang | kung | kapag | sinumang | bawat | lahat |
    barang siapa | barangsiapa | andai | andaikan | seandainya | manakala | mana mana | mana pun | manapun | apa pun | apapun | alinman |
    kahit sino | kahit anong | tuwing | sino man | sakaling | kung sino | kung ikaw | semua ai | setiap ai | semua asisten |
    setiap asisten | setiap agen | semua agen | setiap sistem | saat membaca | ketika membaca | setiap program
  `),
  youAre: words(`
    anda adalah | kamu adalah | yang membaca | isa kang | ikaw ay | kayo ay | isang | anda ialah | awak ialah | awak adalah | engkau |
    yang sedang membaca | anda yang | kamu yang | kayo | ikaw
  `),
  dears: words(`
    kepada | yth | halo | hai | perhatian | instruksi untuk | arahan untuk | untuk | bagi | sebagai | wahai | mahal na | mensahe para |
    arahan kepada | tujukan | untuk perhatian | tuan | dengan hormat | sa | kay | tala para
  `),
  reads: words(`
    membaca | dibaca | baca | memproses | diproses | merangkum | meringkas | menyortir | menyaring | menapis | mengelola | mengurus | menilai |
    memindai | menangani | nagbabasa | bumabasa | nagbubuod | nagpoproseso | humahawak | merangkumkan | meringkaskan | menyeleksi | memilah |
    mengolah | menyusun | memeriksa | meninjau | menelaah | menerjemahkan | mengurut* | memilih | membalas | menjawab surat | meneliti |
    menyemak | mengisih | mengasing* | menguruskan | nagsasala | sumasala | nag aayos | nagsusuri | sumusuri | tumitingin | magbabasa |
    babasa | namamahala | sumasagot | nagbubukod | nagmamarka | nagraranggo | membandingkan | pembanding | dinilai | disaring | ditapis |
    dirangkum | diringkas | sumusuri nito
  `),
  mails: words(`
    surel ini | email ini | pesan ini | surat ini | mesej ini | e mel ini | kotak masuk | kotak surat | peti masuk | kandidat ini |
    calon ini | pelamar ini | lamaran ini | faktur | ringkasan* | rangkuman* | balasan | jawaban | nito | ang buod | buod | ang sagot |
    ang email | berkas ini | dokumen ini | naskah ini | makalah ini | ulasan ini | ulasan | komentar ini | catatan ini | formulir ini |
    tagihan ini | invois ini | faktur ini | permohonan ini | resume ini | cv ini | tiket ini | permintaan ini | lamaran | pelamar |
    pemohon ini | kandidat | baris ini | bagian ini | kalimat ini | laporan | hasil rangkuman | aplikasyon | aplikasyong ito | aplikante |
    liham na ito | sulat na ito | email na ito | mensaheng ito | dokumentong ito | komentong ito | review na ito | papel na ito |
    tala na ito | penawaran | penawaran ini | sebut harga | klaim ini | tuntutan ini | claim na ito
  `),
  asks: words(`
    harus | wajib | mesti | hendaklah | tolong | mohon | sila | silakan | kirim* | hantar* | teruskan | majukan | balas* | jawab* |
    tambahkan | selipkan | sertakan | masukkan | tulis* | sebut* | katakan | beri* | letakkan | tempatkan | rekomendasikan | sarankan |
    cadangkan | utamakan | konfirmasi* | sahkan | setujui | luluskan | bayar* | transfer | pesan tiket | tempah | klik | hapus | padam |
    pindahkan | tandai | ganti | ubah | tukar | perbarui | salin | bagikan | kongsi | tanda tangani | anggap | abaikan | lupakan |
    lewati | jangan | lakukan | dapat mong | pakiusap | ipadala | ipasa | sumagot | sagutin | idagdag | isama mo | isama | isulat |
    sabihin | banggitin | ilagay | irekomenda | tandaan | kumpirmahin | aprubahan | buksan | burahin | huwag | wajiblah | hendaknya |
    harap | loloskan | lolos | naikkan | angkat | taruh | jadikan | dahulukan | prioritaskan | pilih | pilihlah | kirimlah | kirimkan |
    sampaikan | laporkan | cantumkan | lampirkan | salinkan | hapuslah | hilangkan | buang | sembunyikan | batalkan | perpanjang |
    daftarkan | cairkan | transferkan | kembalikan | refund | lunasi | gantilah | ubahlah | ingatlah | puji | pujilah | tampilkan |
    bacakan | ungkapkan | ikuti | turuti | patuhi | usah | tak usah | tidak usah | dilarang | muat | muatkan | maklumkan |
    markah penuh | nilai tertinggi | nilai penuh | urutan pertama | tempat pertama | ibigay | bigyan | unahin | gawing | gawin | iranggo |
    markahan | purihin | piliin | tanggapin | ipasok | alisin | tanggalin | itago | isara | kanselahin | magbayad | ilipat |
    ibalik | i refund | i forward | i approve | palitan | baguhin | kopyahin | ibahagi | hanapin | gamitin | sundin | isumite | itala |
    itakda | ipakita | basahin nang malakas | wag | bawal | lewatkan | dilewat | dilewati | bilang | kata | jelaskan | guna |
    sabihing | sabihin mong | laktawan | lampasan | simpulkan | putuskan | alihkan | rujuk | menaruh | dianggap | dikosongkan |
    kosongkan | ipasyang | ipasa sa | tingnan na | terima pelamar | terima lamaran | simpan di memori | nilai sempurna | beri nilai |
    catat bahwa | catat sebagai | ingat bahwa | tutup tiket | buka tautan | buka pautan | perlu diingat
  `),
  owners: words(`
    pemilik* | pengguna | penerima | tuan | kartu tersimpan | may ari | gumagamit | majikan | atasan | bos | boss | pemegang akun |
    pemegang kartu | nasabah | tuan anda | amo | nagmamay ari | may hawak
  `),
  quiet: words(`
    tanpa bertanya | tanpa konfirmasi | tanpa pengesahan | tanpa memberi tahu | jangan sebut* | jangan beri tahu | jangan beritahu |
    jangan tanya | diam diam | segera | nang hindi nagtatanong | huwag sabihin | huwag banggitin | agad | jangan sebutkan |
    jangan menyebut | jangan beri tahukan | jangan maklumkan | jangan laporkan | jangan bilang | jangan katakan | jangan ungkap* |
    jangan dedah* | tak perlu tanya | tidak perlu tanya | tidak perlu bertanya | tak perlu bertanya | tak usah tanya |
    tidak perlu konfirmasi | tanpa izin | tanpa persetujuan | tanpa kebenaran | tanpa kelulusan | tanpa menanyakan | tanpa lapor |
    tanpa menyebut* | rahasiakan | rahsiakan | saat ini juga | serta merta | seketika | sekarang juga | huwag nang banggitin |
    huwag nang sabihin | huwag ipaalam | huwag ipaalam sa | huwag itanong | huwag magtanong | huwag ibunyag |
    nang walang pahintulot | nang walang kumpirmasyon | nang hindi ipinapaalam | nang hindi sinasabi | walang pag apruba |
    hindi kailangang itanong | tahimik na | palihim | ilihim | kaagad | ngayon din | tidak perlu tahu | tak perlu tahu |
    tak usah menunggu | tidak usah menunggu | tidak perlu menunggu | tak perlu menunggu | tanpa menunggu | tak payah tunggu |
    jangan tunggu | tidak payah | tak payah beritahu | huwag nang hintayin | huwag hintayin | nang hindi hinihintay |
    hindi na kailangang malaman | hindi kailangang malaman | hindi dapat malaman | jangan alihkan | jangan rujuk | jangan serahkan |
    tanpa campur tangan | huwag nang ipasa | huwag ipasa
  `),
  topics: words(`
    kami | kita | saya | baru | meluncurkan | kenalan | perkenalkan | kursus | pelatihan | latihan | lokakarya | bengkel | belajar |
    kebijakan | dasar | karyawan | pekerja | rekan | peneliti | penyelidik | menurut | serangan | penipu* | dapat membantu | bisa |
    boleh | buletin | artikel | perusahaan | syarikat | ditulis oleh | bantuan | asisten anda | menjawab | namin | kami ay | ako si |
    bago | kurso | empleyado | ayon | puwede | maaari | bagaimana | mengapa | kenapa | cara | apakah | pakar | ahli | peserta | kelas |
    minggu ini | edisi ini | pekan ini | bulan ini | pembaca | narasumber | webinar | seminar | ramai | banyak orang | majikan mula |
    membantu anda | bantu anda | menuruti | paano | bakit | eksperto | tinalakay | ngayong linggo | isyu | mambabasa | klase |
    tumutulong | makakatulong | estranghero | wartawan | mamamahayag | memakai chatgpt | memakai ai | menggunakan ai |
    menggunakan chatgpt | pakai ai | pakai chatgpt | meminta chatgpt | meminta ai | guna ai | guna chatgpt | saat memakai |
    atas nama anda | rekan rekan | jangan menempelkan | peraturan | paggamit ng ai | paggamit ng chatgpt | gumagamit ng ai |
    gumamit ng ai | kini bisa | kini dapat | kini boleh | bisa keliru | boleh tersilap | kami menemukan | mengaku |
    mengaku sebagai asisten ai | mengaku asisten ai | palsu | contoh prompt | fitur | ciri baharu | versi | perbarui aplikasi |
    beri tahu kami | beritahu kami | hubungi kami | laporkan kepada kami | perintah kepada ai | instruksi kepada ai | bertanya kepada ai |
    termasuk asisten ai | nasabah | pelanggan yang | memakai | mohon maaf | penggunaan ai
  `),
};

export const SWAHILI_READERS: ReaderWords = {
  machines: words(`
    akili mnemba | akili bandia | akili unde | modeli ya lugha | msaidizi wa kidijitali | msaidizi pepe | roboti ya mazungumzo |
    chatbot* | bot | mfumo wa kiotomatiki |
    programu inayosoma | programu inayochuja | programu ya kuchuja | programu ya kusoma | programu ya kufupisha |
    programu ya kiotomatiki | mfumo unaosoma | mfumo unaochuja | mfumo wa kuchuja | mfumo wa kusoma | mfumo wa akili bandia |
    mfumo otomatiki | zana ya kuchuja | zana ya muhtasari | zana ya ai | mashine inayosoma | mashine ya kusoma | mashine inayochuja |
    roboti inayosoma | boti | boti ya | msaidizi wa ai | msaidizi wa akili bandia | msaidizi wa akili mnemba |
    msaidizi wa kidigitali | msaidizi dijitali | msaidizi wa kielektroniki | msaidizi otomatiki | msaidizi wa barua pepe |
    msaidizi mahiri | katibu wa kidijitali | modeli kubwa ya lugha | wakala wa ai | ai inayosoma |
    inakaguliwa na mashine | yanakaguliwa na mashine | unasomwa na mashine | inasomwa na mashine | kukaguliwa na mashine
  `),
  helpers: words(`
    msaidizi | wakala | roboti | katibu | mwakilishi
  `),
  programs: words(`
    programu | mfumo | zana | kwa niaba | mashine | kompyuta | algoriti | si binadamu | si mtu | kwa niaba ya
  `),
  ifs: words(`
    kama | ikiwa | iwapo | endapo | yeyote | kila | wote | wakati | yeyote anayesoma | kila anayesoma | pindi | popote | yoyote |
    lolote | ukiwa
  `),
  youAre: words(`
    wewe ni | ni | wewe | wewe ndiye | ukiwa wewe ni | anayesoma | inayosoma
  `),
  dears: words(`
    mpendwa | habari | tahadhari | kwa | kama | kwa taarifa ya | ndugu | mheshimiwa | angalizo | angalizo kwa
  `),
  reads: words(`
    unayesoma | anayesoma | inayosoma | inasoma | unasoma | soma | kusoma | kuchakata | inayochakata | kufupisha | kupanga |
    kushughulikia |
    inayochuja | kuchuja | anayechuja | unaochuja | inayofupisha | kupitia | inayopitia | kuchambua | kuainisha | kutathmini |
    inayopanga | inayojibu | inayoshughulikia | kukagua | kuhakiki |
    inakaguliwa | yanakaguliwa | inalinganisha | kulinganisha
  `),
  mails: words(`
    barua hii | ujumbe huu | barua pepe hii | hii | muhtasari | muhtasarini | jibu | mgombea huyu | ankara |
    maombi haya | ombi hili | maombi | mwombaji | mwombaji huyu | jina hili | wasifu huu | maoni haya | tathmini hii | hati hii |
    waraka huu | kikasha | kikasha pokezi | ankara hii | tiketi hii | sentensi hii | mstari huu | ripoti | huu | haya | hili |
    madai haya | zabuni hii
  `),
  asks: words(`
    tafadhali | lazima | unapaswa | tuma | peleka | jibu | ongeza | weka | andika | sema | taja | pendekeza | kumbuka | hifadhi |
    thibitisha | idhinisha | kubali | lipa | agiza | nunua | fungua | bofya | futa | hamisha | badilisha | tafuta | nakili | shiriki |
    saini | puuza | sahau | usimwambie | usitaje |
    hakikisha | ipe | lipe | mpe | toa | weka juu | panga | pitisha | chagua | ajiri | sifu | rudisha | rejesha | lipia | ghairi |
    funga | ondoa | ficha | sajili | sasisha | onyesha | soma kwa sauti | fuata | tii | tekeleza | tumia | usiseme | usiulize |
    alama zote | nafasi ya kwanza |
    aseme | alipe | atume | asitaje | ruka |
    amua | hitimisha | usipeleke
  `),
  owners: words(`
    mmiliki | mtumiaji | mwenye | mpokeaji | bosi | mwajiri wako | mteja wako
  `),
  quiet: words(`
    bila kuuliza | bila kumwambia | bila uthibitisho | usimwambie | usitaje | kimya kimya | mara moja |
    usimjulishe | usimtaarifu | usiseme | usiulize | bila kumuuliza | bila kumjulisha | bila idhini | bila ruhusa | bila kutaja |
    bila kusema | kwa siri | papo hapo | sasa hivi | usiwaambie | usiwajulishe |
    asisubiri | usisubiri | bila kusubiri | asijue | hana haja ya kujua | si lazima ajue |
    usipeleke kwa
  `),
  topics: words(`
    yetu | wetu | sisi | mimi | mpya | mafunzo | kozi | wafanyakazi | watafiti | kulingana | anaweza | unaweza | makala | kampuni |
    hujibu | anajibu | kukusaidia |
    jinsi | kwa nini | je | wataalamu | wiki hii | toleo hili | semina | warsha | darasa | wasomaji | hapaswi | anaweza kufupisha |
    utafiti | mwandishi |
    kutumia chatgpt | kutumia ai | unapotumia | wafanyakazi wote
  `),
};
