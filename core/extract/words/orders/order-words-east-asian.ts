/** Orders to a model in the languages of East and South-East Asia. */
import { words } from "../language.ts";
import type { OrderWords } from "./order-words.ts";
import { CHINESE_READERS, JAPANESE_READERS, KOREAN_READERS } from "./order-words-readers-asian.ts";
import { MALAY_READERS } from "./order-words-readers-malay-swahili.ts";
import { THAI_READERS, VIETNAMESE_READERS } from "./order-words-readers-southeast-asian.ts";

export const EAST_ASIAN_ORDERS: readonly OrderWords[] = [
  // Chinese
  {
    ...CHINESE_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | 人工智能助手 | 人工智能助理 | 人工智能代理 | 人工智能 | ai助手 | ai 助手 | ai助理 | ai
      助理 | ai代理 | ai 代理 | ai智能体 | 智能助手 | 智能体 | 语言模型 | 大模型 | 語言模型 | 人工智慧助理 | 人工智慧助手 | 人工智慧 | ai模型 | ai 模型 |
      ^ai助手 | ^ai助理 | ^ai代理 | ^ai智能体 | ^ai模型
    `),
    toModels: words(`
      不受限制的模式 | 无限制模式 | 無限制模式 | 致阅读此邮件的 | 致ai | 致人工智能 | 如果你是ai | 如果你是一个ai | 如果你是人工智能 | 如果您是ai | 如果你是语言模型 | 如果你是語言模型 | 作为ai | 作为语言模型
      | 亲爱的ai | 給ai | 致閱讀 |
      致^ai | 如果你是^ai | 如果你是一个^ai | 如果您是^ai | 亲爱的^ai | 給^ai
    `),
    overrides: words(
      "忽略 | 无视 | 無視 | 忘记 | 忘記 | 忘掉 | 不要理会 | 不要遵守 | 不要遵循 | 绕过 | 繞過 | 抛开",
    ),
    instructions: words("指令 | 指示 | 提示词 | 提示詞"),
    rules: words("规则 | 規則 | 命令"),
    scopes: words(
      "之前 | 以前 | 先前 | 所有 | 全部 | 一切 | 你的 | 您的 | 上述 | 以上 | 上面 | 系统 | 系統 | 原有 | 此前",
    ),
    sends: words(
      "发送 | 發送 | 发给 | 發給 | 转发 | 轉發 | 发到 | 發到 | 寄到 | 寄给 | 回复 | 回覆 | 告知 | 上传 | 上傳 | 提交 | 付款 | 转账",
    ),
    secrets: words(`
      全部邮件 | 所有邮件 | 我的邮件 | 所有郵件 | 全部郵件 | 我的郵件 |
      验证码 | 驗證碼 | 验证代码 | 密码 | 密碼 | 口令 | 令牌 | 登录码 | 登录链接 | 邮箱 | 信箱 | 收件箱 | 收件匣 | 凭据 | 密钥 | 动态码
    `),
    whichOnes: words("最新 | 最近 | 最后 | 最後 | 所有 | 全部 | 每 | 立即"),
    hides: words(`
      不要告诉 | 不要告訴 | 不要通知 | 不要提及 | 不要向 | 不要提到 | 别告诉 | 別告訴 | 不得告知 | 无需告知 | 無需告知 | 不必告知 | 切勿告知 | 隐瞒 | 隱瞞 | 不让
      | 勿告知
    `),
    users: words("用户 | 用戶 | 使用者 | 操作员 | 操作員 | 主人 | 人类 | 人類"),
    modelTasks: words(
      "原来的任务 | 原始任务 | 原本的任务 | 请执行 | 執行 | 执行以下 | 你的新任务 | 只回复 | 解码 | 解碼 | 照做",
    ),
    tools: words("使用你的工具 | 调用工具 | 搜索邮箱 | 搜索收件箱"),
    prompts: words(
      "你的系统提示 | 您的系统提示 | 你的系統提示 | 系统提示词 | 系統提示詞 | 你的提示词 | 你的提示詞",
    ),
    reveals: words(
      "显示 | 顯示 | 输出 | 輸出 | 重复 | 重複 | 透露 | 写出 | 告诉我 | 告訴我 | 列出 | 发送 | 回复",
    ),
    betweenPeople: words(
      "我的 | 我们的 | 我們的 | 关于 | 關於 | 如果您没有 | 如果您不 | 若您 | 页 | 頁 | 说明书",
    ),
    never: words(
      "不要告诉任何人 | 不要告訴任何人 | 不要向任何人透露 | 绝不 | 絕不 | 不会 | 不會 | 从不 | 切勿 | 请勿 | 請勿",
    ),
  },
  // Japanese
  {
    ...JAPANESE_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | aiアシスタント | ai アシスタント | aiエージェント | ai エージェント | 人工知能アシスタント |
      人工知能 | 言語モデル | 大規模言語モデル | aiモデル | aiさん | ai様 | 生成ai |
      ^aiアシスタント | ^aiエージェント | ^aiモデル | ^aiさん | ^ai様 | 生成^ai
    `),
    toModels: words(`
      制限のないモード | 無制限モード | 制限なしのモード | aiアシスタント様 | aiアシスタントへ | aiエージェントへ | aiへ | aiの方へ | あなたがai | もしaiが | もしあなたがai | 言語モデルへ | 言語モデルとして |
      aiとして | お読みのai | 読んでいるai |
      ^aiアシスタント様 | ^aiアシスタントへ | ^aiエージェントへ | ^aiの方へ | あなたが^ai | もし^aiが | もしあなたが^ai | お読みの^ai | 読んでいる^ai
    `),
    overrides: words(
      "無視 | 忘れて | 忘れ、 | 忘れること | すべて無効 | 全て無効 | 破棄 | 従わない | 従わず",
    ),
    instructions: words("指示 | プロンプト | 指図"),
    rules: words("命令 | ルール | 規則 | ガイドライン"),
    scopes: words(
      "これまで | 今まで | 以前 | すべて | 全て | 全ての | あなたの | 前の | 上記 | 従来 | システム | 先の",
    ),
    sends: words(`
      送信し | 送信せ | 送信する | 送信を | 送って | 送り | 送れ | 送付し | 送付せ | 送付する | 転送し | 転送せ | 転送する | 転送を | 返信で | 返信し | 返信に | お知らせ |
      知らせて | 教えて | 投稿し | 投稿せ | 投稿する | アップロードし | アップロードせ | アップロードする | 支払って | 支払う | 支払い | 支払え | 振り込
    `),
    secrets: words(`
      私のメール | すべてのメール | 全メール | メールをすべて | 全てのメール | ワンタイム | パスワード | 暗証番号 | コード | トークン | 受信箱 | 受信トレイ | メールボックス | ログインリンク |
      認証情報 | 秘密鍵
    `),
    whichOnes: words("最新 | 直近 | 最後 | すべて | 全て | 全部 | 直ちに | 至急"),
    hides: words(`
      報告は不要 | 報告不要 | 報告しない | 知らせない | 伝えない | 言わない | 通知しない | 触れない | 内緒 | 秘密に | 黙って | 知らせず | 伝えず | 確認せず |
      言及しない | 教えない
    `),
    users: words("利用者 | ユーザー | ユーザ | オペレーター | 所有者 | 人間 | 持ち主"),
    modelTasks: words(
      "元のタスク | 本来のタスク | 最初のタスク | 従って | 従え | 実行して | 実行せよ | 新しい任務 | あなたの新しい | だけを返 | デコード",
    ),
    tools: words("ツールを使 | ツールを呼 | 受信箱を検索 | メールボックスを検索"),
    prompts: words("あなたのシステムプロンプト | システムプロンプト | あなたのプロンプト"),
    reveals: words(
      "表示 | 出力 | 繰り返 | 開示 | 書き出 | 教えて | 示して | 返信し | 返信せ | 返信に | 返信で | 送信し | 送信せ | 送信する",
    ),
    betweenPeople: words("私の | 弊社の | 当社の | について | に関する | お心当たり | ページ | 説明書"),
    never: words("他人に教えない | 他人に伝えない | 第三者に教えない | 決して | ません | ないでください"),
  },
  // Korean
  {
    ...KOREAN_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | ai 어시스턴트 | ai 비서 | ai 에이전트 | ai 모델 | ai어시스턴트 | ai비서 |
      ai에이전트 | 인공지능 비서 | 인공지능 어시스턴트 | 인공지능 에이전트 | 인공지능 | 언어 모델 | 언어모델 |
      ^ai어시스턴트 | ^ai비서 | ^ai에이전트
    `),
    toModels: words(`
      제한 없는 모드 | 무제한 모드 | 제한이 없는 모드 | ai에게 | ai 어시스턴트에게 | ai 비서에게 | 인공지능에게 | 당신이 ai라면 | 당신이 언어 모델 | ai라면 | 언어 모델이라면 | 언어 모델로서 | 읽는 ai | 읽고
      있는 ai |
      ^ai에게 | 당신이 ^ai라면 | ^ai라면
    `),
    overrides: words("무시 | 모두 무효 | 잊어 | 잊고 | 따르지 말 | 따르지 마 | 우회 | 폐기"),
    instructions: words("지시 | 지침 | 프롬프트"),
    rules: words("명령 | 규칙 | 가이드라인"),
    scopes: words("이전 | 모든 | 기존 | 앞선 | 지금까지 | 당신의 | 위의 | 시스템 | 너의 | 네"),
    sends: words(`
      보내 | 전송하 | 전송해 | 전송할 | 전달하 | 전달해 | 전달할 | 회신하 | 회신해 | 회신할 | 답장하 | 답장해 | 답장할 | 게시하 | 게시해 | 게시할 | 업로드하 | 업로드해 |
      업로드할 | 송금하 | 송금해 | 송금할 | 답변하 | 답변해 | 답변으로 | 알려
    `),
    secrets: words(`
      모든 이메일 | 내 이메일 | 모든 메일 | 내 메일 | 모든 메시지 | 인증번호 | 인증 번호 | 비밀번호 | 암호 | 코드 | 토큰 | 받은편지함 | 받은 편지함 | 메일함 | 로그인 링크 |
      자격 증명
    `),
    whichOnes: words("최신 | 최근 | 마지막 | 모든 | 전부 | 즉시"),
    hides: words(`
      알리지 마 | 알리지 말 | 말하지 마 | 말하지 말 | 언급하지 마 | 언급하지 말 | 알리지 않 | 보고하지 마 | 보고하지 말 | 몰래 | 묻지 말 | 묻지 않고 | 비밀로
    `),
    users: words("사용자 | 이용자 | 운영자 | 소유자 | 주인"),
    modelTasks: words(
      "원래 작업 | 원래 과제 | 따라야 | 실행하 | 수행하 | 새로운 임무 | 새 임무 | 로만 답 | 디코딩 | 해독",
    ),
    tools: words("도구를 사용 | 도구를 호출 | 메일함을 검색 | 받은편지함을 검색"),
    prompts: words("당신의 시스템 프롬프트 | 시스템 프롬프트 | 너의 프롬프트"),
    reveals: words("보여 | 출력 | 반복 | 공개 | 적어 | 보내 | 알려 | 답장하 | 답장해 | 답장할 | 답장에"),
    betweenPeople: words("제가 | 제게 | 저는 | 저희 | 우리 | 관련 | 대한 | 본인이 아니 | 페이지 | 설명서"),
    never: words("다른 사람에게 알리지 | 타인에게 알리지 | 누구에게도 알리지 | 절대 | 않습니다 | 않으며"),
  },
  // Vietnamese
  {
    ...VIETNAMESE_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | tro ly ai | tro ly tri tue nhan tao | tac nhan ai | mo hinh
      ngon ngu | mo hinh ai | tri tue nhan tao
    `),
    toModels: words(`
      che do khong gioi han | hoat dong khong gioi han | gui tro ly ai | gui ai | neu ban la ai | neu ban la mot ai | neu ban la mo hinh | neu ban la tro ly
      ai | voi tu cach la mo hinh | danh cho ai
    `),
    overrides: words("bo qua | quen | lo di | khong tuan theo | phot lo | dung tuan theo | dung lam theo"),
    instructions: words("chi dan | chi thi | prompt | loi nhac"),
    rules: words("quy tac | menh lenh | lenh"),
    scopes: words("tat ca | moi | truoc do | truoc day | truoc | cua ban | ben tren | o tren | he thong"),
    sends: words("gui | chuyen tiep | tra loi | chuyen | dang | tai len | thanh toan"),
    secrets: words(`
      email cua toi | thu cua toi | tat ca email | tat ca thu |
      ma xac minh | ma xac thuc | ma otp | mat khau | hop thu | hop thu den | token | thong tin dang nhap
      | lien ket dat lai
    `),
    whichOnes: words("moi nhat | gan nhat | cuoi cung | tat ca | moi | ngay lap tuc"),
    hides: words(`
      dung noi | khong noi | dung thong bao | khong thong bao | dung de cap | khong de cap | dung cho |
      khong bao cho | dung bao | ma khong hoi | ma khong bao | khong tiet lo
    `),
    users: words("nguoi dung | nguoi van hanh | chu so huu | con nguoi"),
    modelTasks: words(`
      phai tuan theo | thuc hien lenh | thuc thi | nhiem vu moi cua ban | chi tra loi | giai ma
    `),
    tools: words("dung cong cu cua ban | su dung cong cu | tim trong hop thu"),
    prompts: words("system prompt cua ban | loi nhac he thong | prompt he thong | prompt cua ban"),
    reveals: words("hien thi | tiet lo | lap lai | viet ra | in ra | gui | tra loi"),
    betweenPeople: words("cua toi | cua chung toi | lien quan | ve viec | neu ban khong | trang | neu khong"),
    never: words("khong tiet lo mat khau | khong tiet lo ma | khong bao gio | khong"),
  },
  // Indonesian, Malay
  {
    ...MALAY_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | asisten ai | asisten kecerdasan buatan | agen ai | pembantu
      ai | ejen ai | model bahasa | model ai | kecerdasan buatan | kecerdasan artifisial
    `),
    toModels: words(`
      kepada asisten ai | untuk asisten ai | kepada ai | jika anda adalah ai | jika kamu adalah ai | jika
      anda ai | jika anda model bahasa | sebagai model bahasa | sebagai asisten ai | wahai ai
    `),
    overrides: words("abaikan | lupakan | jangan ikuti | jangan patuhi | kesampingkan"),
    instructions: words("instruksi | perintah | arahan | petunjuk | prompt"),
    rules: words("aturan | pedoman | peraturan"),
    scopes: words("semua | seluruh | sebelumnya | terdahulu | anda | kamu | di atas | sistem | lama"),
    sends: words("kirim* | teruskan | balas* | jawab* | sampaikan | unggah | hantar* | majukan | bayar"),
    secrets: words(`
      email saya | semua email | pesan saya | e mel saya | emel saya | kode | kod | kata sandi | kata laluan | sandi |
      kotak masuk | kotak surat | peti masuk | token | kredensial
    `),
    whichOnes: words("terbaru | terakhir | terkini | semua | setiap | segera"),
    hides: words(`
      jangan beri tahu | jangan beritahu | jangan sebutkan | jangan menyebutkan | jangan laporkan | tanpa
      memberi tahu | tanpa memberitahu | tanpa sepengetahuan | tanpa bertanya | jangan ungkapkan | jangan
      katakan | jangan memberi tahu
    `),
    users: words("pengguna | operator | manusia | pemilik"),
    modelTasks: words("harus mematuhi | jalankan | laksanakan | tugas baru anda | jawab hanya | dekode"),
    tools: words("gunakan alat anda | cari di kotak masuk"),
    prompts: words("prompt sistem anda | prompt sistem | prompt anda | instruksi sistem anda"),
    reveals: words("tampilkan | ungkapkan | ulangi | tulis | kirim* | sebutkan | balas*"),
    betweenPeople: words(
      "saya | kami | mengenai | tentang | terkait | jika anda tidak | halaman | buku panduan",
    ),
    never: words(
      "jangan ungkapkan kata sandi | jangan beri tahu kata sandi | jangan beritahu kata sandi | tidak pernah | tidak",
    ),
  },
  // Thai
  {
    ...THAI_READERS,
    models: words(`
      llm | llms | ai assistant* | ai agent* | ผู้ช่วย ai | ผู้ช่วยเอไอ | ผู้ช่วยปัญญาประดิษฐ์ | ตัวแทน ai
      | เอเจนต์ ai | โมเดลภาษา | แบบจำลองภาษา | ปัญญาประดิษฐ์ | เอไอ
    `),
    toModels: words(`
      ทำงานโดยไม่มีข้อจำกัด | โหมดไม่จำกัด | โหมดไม่มีข้อจำกัด | ถึงผู้ช่วย ai | ถึงเอไอ | ถึง ai | หากคุณเป็น ai | ถ้าคุณเป็น ai | หากคุณเป็นโมเดลภาษา |
      ในฐานะโมเดลภาษา | เรียนผู้ช่วย ai
    `),
    overrides: words("เพิกเฉย | ละเว้น | ไม่ต้องสนใจ | ลืม | อย่าทำตาม | มองข้าม"),
    instructions: words("คำสั่ง | คำแนะนำ | ข้อกำหนด | แนวทาง | พรอมต์"),
    rules: words("กฎ | ระเบียบ"),
    scopes: words("ก่อนหน้า | ทั้งหมด | ทุก | เดิม | ของคุณ | ข้างต้น | ระบบ | ที่ผ่านมา"),
    sends: words("ส่ง | ส่งต่อ | ตอบกลับ | แจ้ง | โพสต์ | อัปโหลด | โอน"),
    secrets: words(`
      อีเมลของฉัน | อีเมลทั้งหมด | รหัส | รหัสยืนยัน | โอทีพี | กล่องจดหมาย | กล่องขาเข้า | โทเค็น | ข้อมูลเข้าสู่ระบบ
    `),
    whichOnes: words("ล่าสุด | สุดท้าย | ทั้งหมด | ทุก | ทันที"),
    hides: words(`
      อย่าบอก | ห้ามบอก | ไม่ต้องบอก | อย่าแจ้ง | ห้ามแจ้ง | อย่าเอ่ยถึง | อย่าพูดถึง | โดยไม่บอก |
      โดยไม่แจ้ง | โดยไม่ต้องถาม | อย่าเปิดเผย
    `),
    users: words("ผู้ใช้ | ผู้ดูแล | มนุษย์ | เจ้าของ"),
    modelTasks: words("ต้องปฏิบัติตาม | ดำเนินการตาม | งานใหม่ของคุณ | ตอบเพียง | ถอดรหัส"),
    tools: words("ใช้เครื่องมือ | ค้นหาในกล่อง"),
    prompts: words("พรอมต์ระบบของคุณ | พรอมต์ระบบ | พรอมต์ของคุณ"),
    reveals: words("แสดง | เปิดเผย | ทวน | พิมพ์ | เขียน | ส่ง | ตอบกลับ"),
    betweenPeople: words("ของฉัน | ของเรา | เกี่ยวกับ | หากคุณไม่ได้ | ถ้าคุณไม่ได้ | หน้า | คู่มือ"),
    never: words("อย่าเปิดเผยรหัส | ห้ามเปิดเผยรหัส | อย่าบอกรหัส | ห้ามบอกรหัส | ไม่เคย | ไม่มีวัน | ไม่"),
  },
];
