/** What has a code or a number in the languages of East and South-East Asia and of Africa. */
import type { OtherCodes } from "./other-codes.ts";

export const ASIAN_OTHER_CODES: readonly OtherCodes[] = [
  // Thai
  [
    "รหัส% | เลข% | เลขที่% | หมายเลข%",
    `ส่วนลด | คูปอง | โปรโมชั่น | โปรโมชัน | ของขวัญ | ไปรษณีย์ | ลูกค้า | สัญญา | สมาชิก | ผู้ใช้ไฟฟ้า | ผู้ใช้น้ำ |
    การจอง | คำสั่งซื้อ | สินค้า | ใบแจ้งหนี้ | ใบเสร็จ | ข้อผิดพลาด | ผู้ป่วย | นักเรียน | นักศึกษา | แฟ้ม |
    กรมธรรม์ | มิเตอร์ | พัสดุ | โครงการ | ผู้เช่า | คำร้อง | เรื่องร้องเรียน | พนักงาน | สาขา`,
  ],
  [
    "รหัส% | เลข% | หมายเลข%",
    `การเดินทาง | เที่ยวบิน | ทริป | ร้านค้า | ร้าน | ผู้ขาย | ประกาศ | ตำแหน่งงาน | ล็อต | เอกสาร | รุ่น |
    การคืนสินค้า | คืนสินค้า | การคืนเงิน | การรับประกัน | ใบรับประกัน | งานซ่อม | การซ่อม | การบริจาค | ใบรับรอง |
    แผนก | เส้นทาง | ทรัพย์สิน | วิชา`,
  ],
  [
    "เลข% | หมายเลข%",
    `ที่นั่ง | ห้อง | โต๊ะ | เรซูเม่ | ใบสมัคร | อุปกรณ์ | ซีเรียล | เครื่อง | คนขับ | ไรเดอร์ | พนักงานส่ง | คำขอ |
    รายงาน | ทะเบียน | ทะเบียนรถ | ชานชาลา | ประตู | คิว | ใบขับขี่ | ใบอนุญาต | ตัวถัง | เงินกู้ | สินเชื่อ | บัญชี
    | ผู้เล่น | ตัวละคร | ทีม | เซิร์ฟเวอร์ | งาน | เหตุการณ์ | ตั๋ว | สลาก | ลอตเตอรี่ | หนังสือ | บัตร | ใบสั่งยา`,
  ],
  // Lao
  [
    "ລະຫັດ% | ເລກ% | ເລກທີ% | ໝາຍເລກ%",
    `ສ່ວນຫຼຸດ | ຄູປອງ | ໄປສະນີ | ລູກຄ້າ | ສັນຍາ | ສະມາຊິກ | ການຈອງ | ຄຳສັ່ງຊື້ | ສິນຄ້າ | ໃບແຈ້ງໜີ້ | ໃບບິນ |
    ໃບຮັບເງິນ | ຂໍ້ຜິດພາດ | ຄົນເຈັບ | ນັກຮຽນ | ນັກສຶກສາ | ພະນັກງານ | ກໍລະນີ | ພັດສະດຸ | ໂຄງການ | ສາຂາ | ຮ້ານ |
    ຮ້ານຄ້າ | ຜູ້ຂາຍ | ຖ້ຽວບິນ | ການເດີນທາງ | ເອກະສານ | ລຸ້ນ`,
  ],
  [
    "ເລກ% | ເລກທີ% | ໝາຍເລກ%",
    `ບ່ອນນັ່ງ | ຫ້ອງ | ໂຕະ | ອຸປະກອນ | ເຄື່ອງ | ຄົນຂັບ | ຄຳຮ້ອງ | ລາຍງານ | ທະບຽນ | ທະບຽນລົດ | ປະຕູ | ຄິວ | ໃບຂັບຂີ່ |
    ບັນຊີ | ເງິນກູ້ | ປີ້ | ຫວຍ | ມິເຕີ`,
  ],
  // Khmer
  [
    "លេខ% | លេខកូដ% | កូដ%",
    `អតិថិជន | កិច្ចសន្យា | សមាជិក | ការកក់ | ការបញ្ជាទិញ | បញ្ជាទិញ | ផលិតផល | វិក្កយបត្រ | បង្កាន់ដៃ | កំហុស |
    អ្នកជំងឺ | សិស្ស | និស្សិត | បុគ្គលិក | ករណី | កញ្ចប់ | គម្រោង | សាខា | ហាង | អ្នកលក់ | ជើងហោះហើរ | ដំណើរ |
    ការធ្វើដំណើរ | ឯកសារ | ម៉ូដែល | បញ្ចុះតម្លៃ | ប្រៃសណីយ៍ | ការងារ`,
  ],
  [
    "លេខ%",
    `កៅអី | បន្ទប់ | តុ | ឧបករណ៍ | ស៊េរី | ម៉ាស៊ីន | អ្នកបើកបរ | សំណើ | ពាក្យស្នើសុំ | របាយការណ៍ | បណ្តឹង | ច្រកចេញ |
    ជួរ | រង់ចាំ | ប័ណ្ណបើកបរ | កម្ចី | គណនី | សំបុត្រ | ឆ្នោត | កុងទ័រ`,
  ],
  // Burmese
  [
    "%နံပါတ် | % နံပါတ် | %ကုဒ်",
    `ဖောက်သည် | စာချုပ် | အဖွဲ့ဝင် | ဘွတ်ကင် | အော်ဒါ | ကုန်ပစ္စည်း | ပြေစာ | ဘောက်ချာ | အမှား | လူနာ | ကျောင်းသား |
    ဝန်ထမ်း | အမှုတွဲ | ပါဆယ် | ပရောဂျက် | ဆိုင် | ဆိုင်ခွဲ | ရောင်းသူ | ခရီးစဉ် | စာရွက်စာတမ်း | မော်ဒယ် |
    လျှော့စျေး | ကြော်ငြာ`,
  ],
  [
    "%နံပါတ် | % နံပါတ်",
    `ထိုင်ခုံ | ခုံ | အခန်း | စားပွဲ | စက် | စီရီယယ် | ယာဉ်မောင်း | တောင်းဆိုမှု | လျှောက်လွှာ | တိုင်ကြားစာ |
    အစီရင်ခံစာ | ပလက်ဖောင်း | ဂိတ် | တန်းစီ | လိုင်စင် | ယာဉ် | ကား | ချေးငွေ | ဘဏ်စာရင်း | လက်မှတ် | မီတာ | ထီ`,
  ],
  // Chinese
  [
    "%代码 | %编号 | %號碼 | %号码 | %號 | %号 | %編號 | %代碼",
    `优惠 | 優惠 | 折扣 | 兑换 | 兌換 | 邀请 | 邀請 | 邮政 | 郵遞區 | 客户 | 客戶 | 合同 | 合約 | 会员 | 會員 | 用户 | 用戶 | 预订 | 預訂 | 订单 | 訂單 | 产品 |
    產品 | 发票 | 發票 | 收据 | 收據 | 错误 | 錯誤 | 病历 | 病歷 | 患者 | 学生 | 學生 | 案件 | 保单 | 保單 | 理赔 | 电表 | 水表 | 包裹 | 项目 | 租户 | 申请 | 申請
    | 缴费 | 繳費 | 员工 | 預約 | 预约 | 报修 | 投诉`,
  ],
  [
    "%编号 | %代码 | %号码",
    `行程 | 航班 | 车次 | 班次 | 门店 | 店铺 | 网点 | 卖家 | 商家 | 职位 | 岗位 | 广告 | 房源 | 批次 | 型号 | 文件 | 文档 | 退货 | 退款 | 维修 | 保修 | 捐款 | 证书
    | 部门 | 线路 | 路线 | 课程`,
  ],
  [
    "%编号 | %号码",
    `座位 | 房间 | 桌 | 餐桌 | 简历 | 应聘 | 设备 | 序列 | 终端 | 机器 | 司机 | 骑手 | 快递员 | 请求 | 申诉 | 报告 | 报案 | 协议 | 档案 | 站台 | 登机口 | 检票口 |
    排队 | 驾照 | 驾驶证 | 车牌 | 车架 | 发动机 | 贷款 | 借款 | 账户 | 玩家 | 角色 | 队伍 | 服务器 | 节点 | 任务 | 工单 | 构建 | 实例 | 事件 | 变更 | 版本 | 彩票 |
    处方 | 就诊 | 挂号 | 住院 | 受理 | 运单 | 快递 | 物流 | 车厢 | 许可证 | 执照 | 批准文`,
  ],
  [
    "%代碼 | %號碼",
    `行程 | 航班 | 班次 | 車次 | 門市 | 店鋪 | 店家 | 分店 | 賣家 | 商家 | 職缺 | 職位 | 廣告 | 物件 | 批次 | 批 | 文件 | 退貨 | 退款 | 維修 | 保固 | 捐款 | 證書
    | 部門 | 路線 | 課程`,
  ],
  [
    "%號碼",
    `座位 | 房間 | 桌 | 履歷 | 應徵 | 設備 | 裝置 | 序列 | 終端 | 機台 | 司機 | 外送員 | 請求 | 申訴 | 報告 | 收件 | 公文 | 檔案 | 月台 | 登機門 | 候位 | 駕照 |
    車牌 | 車身 | 引擎 | 貸款 | 帳戶 | 玩家 | 角色 | 隊伍 | 伺服器 | 節點 | 工單 | 任務 | 事件 | 版本 | 彩券 | 處方 | 看診 | 掛號 | 住院 | 託運單 | 運單 | 車廂 |
    許可證 | 執照`,
  ],
  // Japanese
  [
    "%番号 | %コード | %ナンバー | %no | %id",
    `クーポン | 割引 | 優待 | 紹介 | 招待 | プロモーション | ギフト | 郵便 | 国 | お客様 | 顧客 | 契約 | ご契約 | 会員 | 加入者 | 予約 | ご予約 | 注文 | ご注文 | 商品 |
    製品 | 請求書 | 請求 | 領収書 | エラー | 患者 | 診察券 | 学籍 | 学生 | 受験 | 案件 | 証券 | 事故 | メーター | 供給地点特定 | 荷物 | 送り状 | 伝票 | 追跡 | 受付 |
    お問い合わせ | 問合せ | 社員 | 申込 | お申込 | 利用者 | 振込 | 依頼人`,
  ],
  [
    "%番号 | %コード",
    `便 | 乗車 | 座席 | 求人 | 応募 | 店舗 | 支店 | 加盟店 | 出品者 | 販売者 | 広告 | 物件 | 返品 | 返金 | 修理 | 保証書 | 証明書 | 文書 | 書類 | 管理 | 部門 | 部署
    | 路線 | 寄付 | キャンペーン | ロット | バッチ | 型式 | 取引先 | 車両`,
  ],
  [
    "%番号",
    `部屋 | テーブル | 履歴書 | 端末 | 機器 | 機械 | 製造 | シリアル | 乗務員 | ドライバー | 配達員 | 整理 | 呼出 | 呼び出し | 検査 | 申請 | 苦情 | 報告書 | 議事録 | ゲート
    | 搭乗口 | のりば | 免許証 | 車台 | 借入 | ローン | 口座 | 抽選 | 宝くじ | プレイヤー | キャラクター | チーム | 大会 | ワークスペース | テナント | インスタンス | サーバー |
    ノード | ジョブ | ビルド | インシデント | リリース | 通し | 処方箋 | 保険者 | 被保険者 | 乗車券 | 号車`,
  ],
  // Korean
  [
    "% 번호 | %번호 | % 코드 | %코드 | % id",
    `쿠폰 | 할인 | 프로모션 | 추천인 | 우편 | 국가 | 고객 | 계약 | 회원 | 가입자 | 예약 | 주문 | 상품 | 제품 | 청구서 | 청구 | 영수증 | 오류 | 에러 | 환자 | 학번 |
    학생 | 수험 | 사건 | 접수 | 증권 | 계량기 | 운송장 | 송장 | 택배 | 프로젝트 | 민원 | 신청 | 사원 | 납부자 | 전자납부 | 대기`,
  ],
  [
    "%번호 | % 번호 | %코드 | % 코드",
    `승차권 | 운행 | 여정 | 항공편 | 좌석 | 공고 | 채용공고 | 매물 | 광고 | 매장 | 지점 | 가맹점 | 판매자 | 판매처 | 반품 | 환불 | 수리 | 보증서 | 증명서 | 문서 | 부서
    | 노선 | 기부 | 캠페인 | 로트 | 배치 | 모델 | 품목 | 과목`,
  ],
  [
    "%번호 | % 번호",
    `객실 | 테이블 | 이력서 | 지원서 | 지원 | 기기 | 단말기 | 시리얼 | 일련 | 기계 | 기사 | 배달 | 요청 | 불만 | 보고서 | 발급 | 등기 | 관리 | 승강장 | 탑승구 | 게이트
    | 순번 | 면허 | 차량 | 차대 | 대출 | 계좌 | 복권 | 플레이어 | 캐릭터 | 팀 | 대회 | 워크스페이스 | 인스턴스 | 서버 | 노드 | 작업 | 빌드 | 인시던트 | 릴리스 | 처방전
    | 진료 | 티켓`,
  ],
  // Vietnamese
  [
    "mã % | mã số % | số %",
    `giảm giá | khuyến mãi | ưu đãi | quà tặng | giới thiệu | bưu chính | khách hàng | hợp đồng | hội viên | thành
    viên | thuê bao | đặt chỗ | đặt phòng | đặt vé | đơn hàng | sản phẩm | hóa đơn | hoá đơn | biên lai | lỗi | bệnh
    nhân | sinh viên | học sinh | nhân viên | hồ sơ | bảo hiểm | công tơ | vận đơn | bưu kiện | dự án | khiếu nại |
    phiếu | báo danh`,
  ],
  [
    "mã % | mã số %",
    `chuyến đi | chuyến xe | chuyến | chuyến bay | cửa hàng | chi nhánh | người bán | tin đăng | tin tuyển dụng |
    việc làm | lô | lô hàng | tài liệu | hoàn trả | trả hàng | hoàn tiền | bảo hành | sửa chữa | quyên góp | chứng
    chỉ | giấy chứng nhận | phòng ban | tuyến | tuyến đường | môn học | lớp`,
  ],
  [
    "mã số %",
    `ghế | phòng | bàn | sơ yếu lý lịch | cv | đơn ứng tuyển | tài sản | thiết bị | sê ri | seri | máy | tài xế | yêu cầu | báo
    cáo | biên bản | văn bản | công văn | cổng | thứ tự | giấy phép | giấy phép lái xe | bằng lái | khung | khoản
    vay | tài khoản | thỏa thuận | người chơi | nhân vật | đội | máy chủ | sự cố | phiên bản | vé | vé số | toa |
    đơn thuốc | sổ tiết kiệm`,
  ],
  // Indonesian and Malay
  [
    "kode % | nomor % | no % | id % | nombor % | kod %",
    `diskon | promo | kupon | voucher | baucar | pos | diskaun | referal | undangan | pelanggan | kontrak | anggota |
    keanggotaan | pemesanan | booking | pesanan | produk | faktur | tagihan | kuitansi | kesalahan | ralat | pasien
    | pesakit | siswa | mahasiswa | pelajar | karyawan | pekerja | berkas | fail | polis | klaim | tuntutan | meter
    | paket | bungkusan | proyek | pengaduan | aduan | permohonan | invois | bil | resit | tempahan | keahlian |
    ahli | peserta`,
  ],
  [
    "kode % | nomor %",
    `perjalanan | penerbangan | toko | cabang | gerai | penjual | iklan | lowongan | batch | lot | dokumen | model |
    retur | pengembalian | pengembalian dana | garansi | perbaikan | servis | donasi | sertifikat | departemen |
    divisi | rute | properti | mata kuliah | kelas | kereta | unit | mitra`,
  ],
  [
    "nomor %",
    `kursi | tempat duduk | kamar | meja | cv | lamaran | perangkat | seri | terminal | mesin | pengemudi | kurir |
    permintaan | laporan | berita acara | akta | surat | arsip | peron | gerbang | jalur | antrean | antrian | urut
    | sim | polisi | plat | pelat | rangka | pinjaman | kredit | rekening | perjanjian | pemain | karakter | tim |
    server | tugas | insiden | tiket | undian | resep | rekam medis | resi | rujukan | gerbong`,
  ],
  [
    "kod % | nombor %",
    `perjalanan | penerbangan | kedai | cawangan | penjual | iklan | jawatan | kelompok | dokumen | model |
    pemulangan | bayaran balik | waranti | pembaikan | derma | sijil | jabatan | laluan | kursus`,
  ],
  [
    "nombor %",
    `tempat duduk | bilik | meja | resume | peranti | siri | terminal | mesin | pemandu | kurier | laporan | platform
    | pintu | giliran | lesen | plat | casis | pinjaman | akaun | perjanjian | pemain | pasukan | pelayan | tugasan
    | insiden | tiket | loteri | cabutan | surat | rujukan | preskripsi`,
  ],
  // Filipino
  [
    "% code | % number | numero ng % | code ng %",
    `kliyente | kontrata | miyembro | booking | order | produkto | resibo | pasyente | estudyante | kaso | polisiya |
    metro | pakete | reklamo`,
  ],
  [
    "numero ng % | code ng %",
    `biyahe | lipad | tindahan | sangay | nagbebenta | anunsyo | dokumento | sertipiko | ruta`,
  ],
  [
    "numero ng %",
    `upuan | kuwarto | silid | mesa | aplikasyon | kahilingan | aparato | drayber | pila | plaka | lisensya | pautang
    | account | tiket | ulat`,
  ],
  // Swahili
  [
    "nambari ya % | namba ya % | msimbo wa %",
    `mteja | mkataba | mwanachama | nafasi | oda | agizo | bidhaa | ankara | risiti | hitilafu | mgonjwa | mwanafunzi
    | kesi | bima | mita | mzigo | malalamiko | ombi | kumbukumbu`,
  ],
  [
    "nambari ya % | namba ya % | msimbo wa %",
    `safari | ndege | duka | tawi | muuzaji | tangazo | kazi | hati | cheti | njia | idara | dhamana`,
  ],
  [
    "nambari ya % | namba ya %",
    `kiti | meza | chumba | kifaa | mfululizo | mashine | dereva | ripoti | foleni | lango | leseni | gari | mkopo |
    akaunti | mchezaji | timu | tiketi | tukio | wasifu | maombi`,
  ],
  // Amharic
  [
    "የ% ቁጥር | የ% ኮድ",
    `ደንበኛ | ውል | አባል | ትዕዛዝ | ምርት | ደረሰኝ | ስህተት | ታካሚ | ተማሪ | ሰራተኛ | ፋይል | ጥቅል | ፕሮጀክት | ጉዞ | በረራ | ቅርንጫፍ | መደብር | ሻጭ
    | ማስታወቂያ | ሰነድ | ሞዴል | ዋስትና`,
  ],
  [
    "የ% ቁጥር",
    `መቀመጫ | ክፍል | ጠረጴዛ | መሣሪያ | ተከታታይ | ማሽን | ሹፌር | ጥያቄ | ማመልከቻ | ቅሬታ | ሪፖርት | በር | ወረፋ | ፈቃድ | ሰሌዳ | ብድር | ሂሳብ | ቲኬት
    | ቆጣሪ | ሎተሪ | መዝገብ`,
  ],
];
