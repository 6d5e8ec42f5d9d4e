/** Who reads, how one speaks to it and what one asks of it, in the languages of East and South-East Asia, and in Swahili. */
import { words } from "./language.ts";
import type { ReaderWords } from "./order-words-readers.ts";

export const CHINESE_READERS: ReaderWords = {
  machines: words(`
    ai | 人工智能 | 人工智慧 | 人工智能助手 | 人工智慧助理 | 智能助手 | 智能助理 | 智慧助理 | 智能体 | 智能體 | 智能代理 | 大模型 | 大语言模型 | 大語言模型 | 语言模型 | 語言模型 | 聊天机器人 | 聊天機器人 | 机器人 | 機器人 |
    数字助理 | 数字助手 | 數位助理 | 虚拟助手 | 虚拟助理 | 虛擬助理 | 自动化系统 | 自動化系統 | 自动系统 | 自動系統 | 自动程序 | 自动回复系统 | 邮件助手 | 郵件助理 | 邮箱助手 | 筛选系统 | 篩選系統 | 摘要工具 | 代理程序 |
    秘书机器人 | ai助手 | ai助理 | ai代理 | ai秘书
  `),
  helpers: words("助手 | 助理"),
  programs: words(
    "代理 | 模型 | 程序 | 程式 | 软件 | 軟體 | 系统 | 系統 | 工具 | 算法 | 代表 | 替别人 | 替主人 | 替人 | 替您看 | 代为 | 代為 | 并非真人 | 不是真人 | 不是人",
  ),
  ifs: words(
    "如果 | 若 | 倘若 | 假如 | 要是 | 如 | 当 | 當 | 凡是 | 凡 | 任何 | 所有 | 每个 | 各位 | 各 | 一旦 | 无论是哪 | 无论",
  ),
  beings: words("你是 | 您是 | 是 | 你为 | 您为 | 由 | 正在 | 看到这"),
  dears: words(
    "致 | 亲爱的 | 親愛的 | 你好 | 您好 | 请注意 | 注意 | 给 | 給 | 写给 | 寫給 | 对 | 對 | 作为 | 作為 | 敬告 | 告 | 提醒 | 提示 | 备注 | 烦请 | 麻烦 | 有请",
  ),
  reads: words(`
    阅读 | 閱讀 | 读到 | 讀到 | 读取 | 讀取 | 正在读 | 处理 | 處理 | 代看 | 在看 | 总结 | 總結 | 摘要 | 汇总 | 彙整 | 整理 | 分类 | 分類 | 筛选 | 篩選 | 审核 | 審核 | 评估 | 評估 | 管理 | 打理 | 代收 |
    扫描 | 掃描 | 解析 | 分析 | 代办 | 负责 | 負責 | 概括 | 看这
  `),
  mails: words(`
    本邮件 | 本郵件 | 此邮件 | 此郵件 | 这封邮件 | 這封郵件 | 这封信 | 這封信 | 此信 | 本信 | 邮件 | 郵件 | 邮箱 | 信箱 | 本文 | 本段 | 这段 | 這段 | 这位候选人 | 該應徵者 | 候选人 | 應徵者 | 应聘者 | 履历 |
    履歷 | 简历 | 发票 | 摘要最后 | 摘要中 | 摘要里 | 总结中 | 回复中 | 回答
  `),
  asks: words(`
    请 | 請 | 烦请 | 煩請 | 麻烦 | 麻煩 | 务必 | 務必 | 必须 | 必須 | 应当 | 应该 | 應該 | 须 | 須 | 需要 | 直接 | 立即 | 发送 | 發送 | 发给 | 發給 | 转发 | 轉發 | 回复 | 回覆 | 回答 | 添加 | 加上 |
    加一段 | 加入 | 附上 | 写上 | 寫上 | 写入 | 说明 | 告诉 | 告訴 | 提及 | 推荐 | 推薦 | 排在 | 排第一 | 置顶 | 评为 | 評為 | 打分 | 给予 | 录用 | 优先 | 優先 | 记住 | 記住 | 保存 | 确认 | 確認 |
    批准 | 核准 | 通过 | 接受 | 同意 | 付款 | 支付 | 转账 | 轉帳 | 汇款 | 匯款 | 下单 | 購買 | 购买 | 预订 | 預訂 | 注册 | 註冊 | 报名 | 報名 | 打开 | 打開 | 点击 | 點擊 | 删除 | 刪除 | 移动 | 标记 |
    標記 | 标为 | 更改 | 修改 | 更换 | 替换 | 查找 | 搜索 | 搜尋 | 复制 | 複製 | 分享 | 下载 | 下載 | 上传 | 签署 | 视为 | 視為 | 忽略 | 略过 | 隐去 | 省略 | 完成 | 执行 | 執行 | 使用 | 帮忙 | 列为 |
    安排
  `),
  owners: words(
    "主人 | 用户 | 用戶 | 使用者 | 机主 | 所有者 | 收件人 | 邮箱主人 | 老板 | 专家 | 已保存的 | 绑定的",
  ),
  quiet: words(`
    无需确认 | 无须 | 不必确认 | 不必提 | 不必提及 | 不要提 | 不用提 | 不要告诉 | 不要告訴 | 不必告知 | 无需告知 | 不用问 | 不必问 | 不必询问 | 无需询问 | 不要通知 | 别提 | 勿提 | 别告诉 | 悄悄 | 静默 | 不要显示 |
    无需再 | 不必再 | 毋须 | 毋需 | 立即
  `),
  topics: words(`
    我们 | 我們 | 本公司 | 我司 | 我是 | 为您 | 为你 | 竭诚 | 新 | 推出 | 发布 | 發布 | 上线 | 上線 | 课程 | 課程 | 培训 | 培訓 | 研讨会 | 讲座 | 学习 | 學習 | 政策 | 规定 | 员工 | 員工 | 同事 | 研究 |
    报告 | 据 | 攻击 | 攻擊 | 诈骗 | 詐騙 | 可以 | 能够 | 能 | 可能 | 周报 | 新闻 | 新聞 | 文章 | 公司 | 企业 | 企業 | 生成 | 客服 | 您的助手 | 使用人工智能 | 人工服务
  `),
};

export const JAPANESE_READERS: ReaderWords = {
  machines: words(`
    ai | 人工知能 | 生成ai | 言語モデル | チャットボット | ボット | aiアシスタント | aiエージェント | デジタルアシスタント | バーチャルアシスタント | 仮想アシスタント | メールアシスタント | 自動システム | 自動処理 |
    自動返信システム | 選考システム | 要約ツール | スマートアシスタント | 自動化ツール | チャットgpt
  `),
  helpers: words("アシスタント | エージェント | ロボット"),
  programs: words(
    "モデル | ソフトウェア | ソフト | プログラム | システム | ツール | アルゴリズム | 代理 | に代わって | 代わりに | 人間でない | 人間ではない",
  ),
  ifs: words(
    "もし | もしも | 場合 | なら | であれば | でしたら | すべての | 全ての | 各 | どの | あらゆる | 際",
  ),
  beings: words("あなたが | あなたは | 読んで | であるなら | お読みの | 貴方が | 読んでいるのが"),
  dears: words(
    "へ | 様 | さん | さま | 皆様 | 皆さま | 宛 | 注意 | 各位 | として | に告ぐ | へのお願い | への指示 | お願い | 君",
  ),
  reads: words(
    "読む | 読んで | 読み | 処理 | 要約 | 整理 | 仕分け | 分類 | 選考 | 審査 | 評価 | 管理 | 確認して | 分析 | 閲覧 | 担当 | 代読 | 代わりに読",
  ),
  mails: words(`
    このメール | 本メール | 当メール | この手紙 | このメッセージ | この文 | この文章 | 受信箱 | 受信トレイ | 受信メール | メールボックス | この応募者 | 応募者 | 候補者 | 請求書 | 請求 | 要約の最後 | 要約に | 要約 | 返信 |
    回答
  `),
  asks: words(`
    ください | 下さい | お願い | せよ | しなさい | すること | こと | 必ず | べき | 頂き | いただき | いただけ | 送信 | 送って | 転送 | 返信 | 返答 | 答えて | 追加 | 加えて | 入れて | 添えて | 含めて | 書いて |
    記載 | 述べて | 言って | 伝えて | 触れて | 推薦 | 勧めて | おすすめ | 最上位 | 一位 | 高く評価 | 優先 | 覚えて | 記憶 | 保存 | 確定 | 承認 | 承諾 | 許可 | 支払 | 振り込 | 注文 | 購入 | 予約 | 登録 |
    開いて | クリック | 削除 | 移動 | マーク | 変更 | 置き換え | 更新 | 検索 | 探して | コピー | 共有 | 署名 | みなし | 扱って | 無視 | 省いて | 省略 | 始めて | 終えて
  `),
  owners: words(
    "ご主人 | 主人 | 利用者 | ユーザー | ユーザ | 所有者 | 持ち主 | 受信者 | 担当者 | 登録済みのカード | 人間",
  ),
  quiet: words(
    "確認なし | 確認せず | 知らせず | 通知しない | 通知せず | 伝えない | 伝えず | 触れない | 触れず | 言及しない | 言わない | 黙って | 尋ねず | 聞かず | 不要です | 内緒 | 直ちに | すぐに",
  ),
  topics: words(`
    弊社 | 当社 | 私たち | 私は | 当店 | 新しい | 新機能 | 提供 | 開始 | 紹介 | 発表 | セミナー | 講座 | 研修 | 学び | 学ぶ | 方法 | 方針 | 社員 | 従業員 | 同僚 | 研究 | によると | 攻撃 | 詐欺 | できます |
    可能 | 可能性 | ニュース | 記事 | 企業 | 会社 | 作成されました | 活用 | がお答え | お答えします | 解決しない | ご質問
  `),
};

export const KOREAN_READERS: ReaderWords = {
  machines: words(`
    ai | 인공지능 | 언어 모델 | 언어모델 | 챗봇 | 봇 | 로봇 비서 | ai 비서 | ai비서 | ai 어시스턴트 | ai 에이전트 | 디지털 비서 | 가상 비서 | 스마트 비서 | 자동화 시스템 | 자동 시스템 | 메일 비서 |
    이메일 비서 | 요약 도구 | 심사 시스템 | 선별 시스템 | 챗gpt
  `),
  helpers: words("비서 | 어시스턴트 | 에이전트 | 로봇"),
  programs: words("모델 | 소프트웨어 | 프로그램 | 시스템 | 도구 | 알고리즘 | 대신 | 대신하여 | 사람이 아니"),
  ifs: words("만약 | 만일 | 혹시 | 경우 | 라면 | 이라면 | 있다면 | 모든 | 각 | 어떤"),
  beings: words("당신이 | 귀하가 | 당신은 | 읽고 있다면 | 너가 | 네가"),
  dears: words("에게 | 께 | 님 | 님께 | 안녕하세요 | 주의 | 알림 | 참고 | 로서 | 으로서 | 여"),
  reads: words(
    "읽는 | 읽고 | 읽으 | 읽어 | 처리 | 요약 | 분류 | 정리 | 선별 | 심사 | 평가 | 관리 | 검토 | 분석 | 훑",
  ),
  mails: words(
    "이 메일 | 이 이메일 | 이 메시지 | 이 편지 | 본 메일 | 이 글 | 메일함 | 받은편지함 | 이 지원자 | 지원자 | 청구서 | 요약 끝 | 요약에 | 요약 | 답장 | 답변",
  ),
  asks: words(`
    주세요 | 주십시오 | 주시기 | 하세요 | 하십시오 | 하라 | 할 것 | 것 | 해야 | 하시오 | 바랍니다 | 부탁 | 반드시 | 보내 | 전송 | 전달 | 회신 | 답장 | 답하 | 추가 | 붙여 | 덧붙 | 넣어 | 포함 | 적어 | 쓰 |
    말해 | 언급 | 추천 | 1순위 | 최우선 | 높은 점수 | 합격 | 우선 | 기억 | 저장 | 확인 | 승인 | 수락 | 결제 | 지불 | 송금 | 이체 | 주문 | 구매 | 예약 | 등록 | 열어 | 클릭 | 삭제 | 지워 | 이동 | 표시 |
    변경 | 바꾸 | 바꿔 | 검색 | 찾아 | 복사 | 공유 | 서명 | 간주 | 무시 | 생략 | 빼
  `),
  owners: words("주인 | 사용자 | 이용자 | 소유자 | 수신자 | 담당자 | 저장된 카드 | 등록된 카드"),
  quiet: words(
    "묻지 말 | 묻지말 | 묻지 않고 | 알리지 말 | 알리지 마 | 알리지 않고 | 언급하지 말 | 언급하지 마 | 말하지 말 | 말하지 마 | 확인 없이 | 조용히 | 몰래 | 즉시 | 바로",
  ),
  topics: words(`
    우리 | 저희 | 저는 | 새 | 새로운 | 출시 | 소개 | 발표 | 강좌 | 강의 | 교육 | 세미나 | 워크숍 | 배우 | 배워 | 정책 | 지침 안내 | 직원 | 임직원 | 동료 | 연구 | 따르면 | 공격 | 사기 | 할 수 | 있습니다 |
    가능 | 소식 | 뉴스 | 기사 | 기업 | 회사 | 은행 | 작성되었 | 활용 | 도와 | 고객님의 | 초안
  `),
};

export const VIETNAMESE_READERS: ReaderWords = {
  machines: words(`
    ^ai | trí tuệ nhân tạo | mô hình ngôn ngữ | trợ lý ai | trợ lý ảo | trợ lý số | trợ lý kỹ thuật số | trợ lý thông minh | chatbot* | bot |
    tác nhân ai | hệ thống tự động | công cụ sàng lọc | hệ thống sàng lọc
  `),
  helpers: words("trợ lý | tác nhân | robot | người máy"),
  programs: words(
    "mô hình | phần mềm | chương trình | hệ thống | công cụ | thuật toán | thay mặt | thay bạn | thay cho",
  ),
  ifs: words("nếu | khi | trong trường hợp | bất kỳ | bất cứ | mọi | tất cả | mỗi | giả sử | hễ"),
  beings: words("bạn là | là | đang đọc | được đọc bởi"),
  dears: words(
    "kính gửi | gửi | thân gửi | chào | lưu ý cho | ghi chú cho | lời nhắn cho | hướng dẫn cho | dành cho | cho | với tư cách | chú ý",
  ),
  reads: words(
    "đọc | đang đọc | xử lý | tóm tắt | phân loại | sàng lọc | quản lý | đánh giá | quét | phân tích | xem xét | chấm",
  ),
  mails: words(
    "thư này | email này | tin nhắn này | bức thư này | hộp thư | văn bản này | ứng viên này | hồ sơ này | hóa đơn | bản tóm tắt | câu trả lời",
  ),
  asks: words(`
    hãy | phải | cần | nên | xin | vui lòng | làm ơn | gửi | chuyển tiếp | trả lời | thêm | chèn | viết | ghi | nói | nêu | nhắc | đề cử |
    đề xuất | giới thiệu | xếp | đánh giá | chấm điểm | ưu tiên | nhớ | lưu | xác nhận | phê duyệt | chấp nhận | thanh toán | trả tiền | đặt |
    mua | mở | nhấp | bấm | xóa | xoá | di chuyển | đánh dấu | thay đổi | thay thế | cập nhật | tìm | sao chép | chia sẻ | ký | coi | bỏ qua |
    quên | đừng
  `),
  owners: words("chủ | chủ nhân | chủ hộp thư | người dùng | người nhận | thẻ đã lưu"),
  quiet: words(`
    không cần hỏi | không hỏi | đừng hỏi | đừng nói | đừng nhắc | đừng đề cập | không cần xác nhận | lặng lẽ | âm thầm | ngay lập tức | ngay |
    đừng báo
  `),
  topics: words(`
    chúng tôi | của tôi | tôi là | mới | ra mắt | giới thiệu | khóa học | hội thảo | đào tạo | học | chính sách | nhân viên | đồng nghiệp |
    nghiên cứu | theo | tấn công | lừa đảo | có thể | bản tin | bài viết | công ty | viết bởi | với sự trợ giúp | trợ lý của bạn | giúp bạn |
    không trả lời được
  `),
};

/** Indonesian, Malay, Filipino. */
export const MALAY_READERS: ReaderWords = {
  machines: words(`
    ai | kecerdasan buatan | kecerdasan artifisial | model bahasa | asisten ai | asisten virtual | asisten digital | pembantu maya |
    pembantu digital | chatbot* | bot | agen ai | ejen ai | sistem otomatis | sistem automatik | sistem ai | robot email |
    artipisyal na intelihensiya | modelo ng wika | birtwal na katulong | digital na katulong
  `),
  helpers: words("asisten | pembantu | agen | ejen | robot | katulong | ahente"),
  programs: words(
    "model | program | perangkat lunak | perisian | sistem | alat | atas nama | mewakili | bagi pihak | modelo | makina",
  ),
  ifs: words(`
    jika | kalau | apabila | bila | sekiranya | jikalau | siapa pun | siapapun | setiap | semua | sebarang | kung | kapag | sinumang | bawat |
    lahat
  `),
  beings: words(
    "anda adalah | kamu adalah | anda | kamu | yang membaca | adalah | ialah | isa kang | ikaw ay | kayo ay | isang",
  ),
  dears: words(`
    kepada | yth | halo | hai | perhatian | catatan untuk | pesan untuk | pesan kepada | instruksi untuk | arahan untuk | untuk | bagi |
    sebagai | wahai | nota untuk | para sa | mahal na | paalala sa | mensahe para
  `),
  reads: words(`
    membaca | dibaca | baca | memproses | diproses | merangkum | meringkas | menyortir | menyaring | menapis | mengelola | mengurus | menilai |
    memindai | menangani | nagbabasa | bumabasa | nagbubuod | nagpoproseso | humahawak
  `),
  mails: words(`
    surel ini | email ini | pesan ini | surat ini | mesej ini | e mel ini | kotak masuk | kotak surat | peti masuk | ini | kandidat ini |
    calon ini | pelamar ini | lamaran ini | faktur | ringkasan* | rangkuman* | balasan | jawaban | nito | ang buod | buod | ang sagot |
    ang email
  `),
  asks: words(`
    harus | wajib | mesti | perlu | hendaklah | tolong | mohon | sila | silakan | kirim* | hantar* | teruskan | majukan | balas* | jawab* |
    tambahkan | selipkan | sertakan | masukkan | tulis* | sebut* | katakan | beri* | letakkan | tempatkan | nilai | rekomendasikan | sarankan |
    cadangkan | utamakan | ingat | simpan | konfirmasi* | sahkan | setujui | luluskan | terima | bayar* | transfer | pesan tiket | beli |
    tempah | buka | klik | hapus | padam | pindahkan | tandai | ganti | ubah | tukar | perbarui | cari | salin | bagikan | kongsi |
    tanda tangani | anggap | abaikan | lupakan | lewati | jangan | lakukan | dapat | dapat mong | pakiusap | ipadala | ipasa | sumagot |
    sagutin | idagdag | isama mo | isama | isulat | sabihin | banggitin | ilagay | irekomenda | tandaan | kumpirmahin | aprubahan | buksan |
    burahin | huwag
  `),
  owners: words("pemilik* | pengguna | penerima | tuan | kartu tersimpan | may ari | gumagamit"),
  quiet: words(`
    tanpa bertanya | tanpa konfirmasi | tanpa pengesahan | tanpa memberi tahu | jangan sebut* | jangan beri tahu | jangan beritahu |
    jangan tanya | diam diam | segera | nang hindi nagtatanong | huwag sabihin | huwag banggitin | agad
  `),
  topics: words(`
    kami | kita | saya | baru | meluncurkan | kenalan | perkenalkan | kursus | pelatihan | latihan | lokakarya | bengkel | belajar | kebijakan |
    dasar | karyawan | pekerja | rekan | peneliti | penyelidik | menurut | serangan | penipu* | dapat membantu | bisa | boleh | buletin |
    artikel | perusahaan | syarikat | ditulis oleh | bantuan | asisten anda | menjawab | namin | kami ay | ako si | bago | kurso | empleyado |
    ayon | puwede | maaari
  `),
};

/** Thai, Lao, Khmer, Burmese. */
export const THAI_READERS: ReaderWords = {
  machines: words(`
    ai | เอไอ | ปัญญาประดิษฐ์ | โมเดลภาษา | แชทบอท | แชตบอต | แชตบอท | บอท | ผู้ช่วย ai | ผู้ช่วยเอไอ | ผู้ช่วยดิจิทัล | ผู้ช่วยเสมือน |
    ผู้ช่วยอัจฉริยะ | ระบบอัตโนมัติ | ปัญญาປະດິດ | ປັນຍາປະດິດ | បញ្ញាសិប្បនិម្មិត | ဉာဏ်ရည်တု
  `),
  helpers: words("ผู้ช่วย | หุ่นยนต์ | ຜູ້ຊ່ວຍ | ជំនួយការ | လက်ထောက်"),
  programs: words("ตัวแทน | โมเดล | โปรแกรม | ซอฟต์แวร์ | ระบบ | เครื่องมือ | แทน | ในนามของ"),
  ifs: words("หาก | ถ้า | กรณี | เมื่อ | ใครก็ตาม | ทุก | หากผู้ที่ | ຖ້າ | ប្រសិនបើ | បើ | အကယ်၍ | လျှင်"),
  beings: words("คุณเป็น | คุณคือ | คือ | เป็น | ท่านเป็น | ເຈົ້າເປັນ | អ្នកជា | သင်သည်"),
  dears: words(
    "เรียน | ถึง | สวัสดี | โปรดทราบ | ข้อความถึง | หมายเหตุถึง | คำสั่งถึง | สำหรับ | ในฐานะ | ເຖິງ | ជូនចំពោះ | သို့",
  ),
  reads: words(
    "อ่าน | กำลังอ่าน | ประมวลผล | สรุป | คัดแยก | คัดกรอง | จัดการ | ดูแล | ประเมิน | สแกน | วิเคราะห์ | ອ່ານ | អាន | ဖတ်",
  ),
  mails: words(`
    อีเมลนี้ | ข้อความนี้ | จดหมายนี้ | กล่องจดหมาย | นี้ | ผู้สมัครรายนี้ | ใบสมัครนี้ | ใบแจ้งหนี้ | บทสรุป | สรุป | คำตอบ | ອີເມວນີ້ | នេះ |
    ဤ
  `),
  asks: words(`
    โปรด | กรุณา | ต้อง | ควร | จง | ให้ | ขอให้ | ช่วย | ส่ง | ส่งต่อ | ตอบ | ตอบกลับ | เพิ่ม | ใส่ | แนบ | เขียน | บอก | ระบุ | พูดถึง |
    แนะนำ | จัดอันดับ | ให้คะแนน | จดจำ | บันทึก | ยืนยัน | อนุมัติ | ยอมรับ | ชำระ | จ่าย | โอน | สั่งซื้อ | จอง | เปิด | คลิก | ลบ | ย้าย |
    ทำเครื่องหมาย | เปลี่ยน | แก้ไข | ค้นหา | คัดลอก | แชร์ | ลงนาม | ถือว่า | ละเว้น | เพิกเฉย | ລະບຸ | ສົ່ງ | ກະລຸນາ | ເພີ່ມ | សូម | ផ្ញើ |
    បន្ថែម | ကျေးဇူးပြု၍ | ပို့ | ထည့်
  `),
  owners: words("เจ้าของ | ผู้ใช้ | ผู้รับ | บัตรที่บันทึก | ເຈົ້າຂອງ | ម្ចាស់ | ပိုင်ရှင်"),
  quiet: words(`
    โดยไม่ต้องถาม | โดยไม่ถาม | โดยไม่บอก | ไม่ต้องถาม | ไม่ต้องแจ้ง | ไม่ต้องบอก | อย่าบอก | อย่าพูดถึง | อย่าเอ่ยถึง | เงียบ ๆ | เงียบๆ |
    ทันที
  `),
  topics: words(`
    ของเรา | เรา | ฉัน | ผม | ใหม่ | เปิดตัว | รู้จัก | แนะนำบริการ | หลักสูตร | อบรม | สัมมนา | เรียนรู้ | นโยบาย | พนักงาน | เพื่อนร่วมงาน |
    นักวิจัย | ตามที่ | โจมตี | มิจฉาชีพ | สามารถ | ได้ | จดหมายข่าว | บทความ | บริษัท | เขียนโดย | ด้วยความช่วยเหลือ | ผู้ช่วยของคุณ |
    ช่วยไม่ได้ | เจ้าหน้าที่
  `),
};

export const SWAHILI_READERS: ReaderWords = {
  machines: words(`
    akili mnemba | akili bandia | akili unde | modeli ya lugha | msaidizi wa kidijitali | msaidizi pepe | roboti ya mazungumzo | chatbot* |
    bot | mfumo wa kiotomatiki
  `),
  helpers: words("msaidizi | wakala | roboti"),
  programs: words("programu | mfumo | zana | kwa niaba"),
  ifs: words("kama | ikiwa | iwapo | endapo | yeyote | kila | wote | wakati"),
  beings: words("wewe ni | ni | wewe"),
  dears: words("mpendwa | habari | tahadhari | ujumbe kwa | maelekezo kwa | kwa | kama"),
  reads: words(
    "unayesoma | anayesoma | inayosoma | inasoma | unasoma | soma | kusoma | kuchakata | inayochakata | kufupisha | kupanga | kushughulikia",
  ),
  mails: words(
    "barua hii | ujumbe huu | barua pepe hii | hii | muhtasari | muhtasarini | jibu | mgombea huyu | ankara",
  ),
  asks: words(`
    tafadhali | lazima | unapaswa | tuma | peleka | jibu | ongeza | weka | andika | sema | taja | pendekeza | kumbuka | hifadhi | thibitisha |
    idhinisha | kubali | lipa | agiza | nunua | fungua | bofya | futa | hamisha | badilisha | tafuta | nakili | shiriki | saini | puuza |
    sahau | usimwambie | usitaje
  `),
  owners: words("mmiliki | mtumiaji | mwenye | mpokeaji"),
  quiet: words(
    "bila kuuliza | bila kumwambia | bila uthibitisho | usimwambie | usitaje | kimya kimya | mara moja",
  ),
  topics: words(`
    yetu | wetu | sisi | mimi | mpya | mafunzo | kozi | wafanyakazi | watafiti | kulingana | anaweza | unaweza | makala | kampuni | hujibu |
    anajibu | kukusaidia
  `),
};
