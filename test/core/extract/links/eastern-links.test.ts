/** Links in languages of Asia and Africa: unsubscribing, verifying, signing in, and what else is confirmed. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { findLinks } from "../../../../core/extract/links/links.ts";
import { plainUrls } from "../../../../core/extract/links/plain-urls.ts";

const TOKEN = "https://acme.example/k/0Tq8zLw7";

const listed = (texts: string): readonly string[] =>
  texts
    .split("|")
    .map((text) => text.trim())
    .filter((text) => text !== "");

function kindOfSentence(sentence: string): string | undefined {
  const text = `1. https://acme.example/n/1182\n\n${sentence}: https://acme.example/u/8s0\n`;
  return findLinks({ anchors: [], text, subject: "12" }).links.find(({ url }) => url.endsWith("8s0"))?.kind;
}

function kindOfButton(text: string): string | undefined {
  return findLinks({ anchors: [{ href: TOKEN, text, before: "" }], text, subject: "" }).links[0]?.kind;
}

const NO_MORE = listed(`
  如要退出该列表 | 停用这些通知 | 停止追蹤這個頁面 | メーリングリストから抜けるには | このページのウォッチをやめるには | 이 알림을 비활성화 | 메일링 리스트에서 탈퇴하려면 | Thôi theo dõi trang này | เลิกเฝ้าดูหน้านี้ |
  Untuk berhenti memantau halaman ini | Untuk keluar dari milis ini | Keluar daripada senarai mel | Itigil ang pagbabantay | Kuacha kufuatilia mada hii | ដើម្បីឈប់តាមដានទំព័រនេះ | ອອກຈາກລາຍຊື່ອີເມວ | ဤသတိပေးချက်များကို ပိတ်ရန် |
  如不希望再收到此类邮件，请点击 | 若不想继续接收 | 停止向我发送 | 屏蔽此类邮件 | 如您不願再收到此類信件 | 如不欲再收取本公司之推廣電郵 | 唔想再收呢啲電郵 |
  今後のご案内を希望されない方 | 配信をご希望でない方 | 受信拒否 | 알림을 받지 않으려면 | 메일링 리스트에서 나가기 | 수신동의 철회 |
  Nếu bạn không muốn nhận thông tin khuyến mại | Rời danh sách | Bỏ đăng ký | ไม่อยากรับเมลแล้ว | งดรับข่าวสาร | ถ้าไม่สนใจรับโปรโมชั่นอีก |
  Tidak mau dikabari lagi | Nggak mau terima email promo | Ogah dapat email lagi | Henti langgan | Jika tidak mahu menerima e-mel ini lagi |
  Para hindi na makatanggap ng ganitong email | Umalis sa listahan | हमारे मेल नहीं चाहते | ऐसे संदेश प्राप्त न करने हेतु | এই মেইল আর পেতে না চাইলে |
  নোটিফিকেশন বন্ধ করুন | असे मेल नको असल्यास | यस्ता इमेल पाउन नचाहेमा | இனி இத்தகைய மின்னஞ்சல் வேண்டாம் என்றால் | ఇలాంటి ఈమెయిల్‌లు వద్దంటే |
  یہ خبرنامہ بند کرنے کے لیے | මෙම පණිවිඩ ලැබීම නැවැත්වීමට | لإيقاف العروض | إذا كنت لا ترغب في استلام هذه الرسائل | مش عايز تستقبل رسايل تاني |
  چنانچه تمایلی به دریافت خبرنامه ندارید | אם אינכם מעוניינים לקבל דיוור | נמאס מהמיילים | Kama hutaki barua hizi tena | Zima arifa |
  ከዚህ በኋላ ኢሜይል መቀበል ካልፈለጉ | თუ აღარ გსურთ ამ წერილების მიღება | Չստանալ նման նամակներ | ຖ້າບໍ່ຕ້ອງການຮັບອີເມວນີ້ອີກ | បិទការជូនដំណឹង |
  ဤအီးမေးလ်များ ထပ်မလိုချင်ပါက | لا تريدين التذكير؟ | לא רוצים תזכורות? | یادآوری نفرستید | Tidak mau diingatkan | रिमाइंडर बंद करें | リマインダーを停止 | Tắt nhắc
`);

test("findLinks classifies addresses after unsubscribe sentences in languages of Asia and Africa", () => {
  assert.deepEqual(
    NO_MORE.filter((sentence) => kindOfSentence(sentence) !== "unsubscribe"),
    [],
  );
});

for (const [kind, texts] of [
  [
    "verify",
    `完成邮箱绑定 | 加入群組 | 招待に応じる | 会員登録を続ける | 팀 참여하기 | 변경 확정하기 | Gabung ke tim | Sumali sa grupo | समूह में शामिल हों |
    निमन्त्रणा स्वीकार गर्नुहोस् | குழுவில் சேர | ఖాతాను యాక్టివేట్ చేయండి | الانضمام إلى الفريق | پیوستن به تیم | הצטרפות לצוות | Jiunge na timu |
    ግብዣ ይቀበሉ | მოწვევის მიღება | Ընդունել հրավերը | ເປີດໃຊ້ບັນຊີ | បើកដំណើរការគណនី |
    Xac nhan email | Verif email aja | أكّد حسابك`,
  ],
  [
    "sign_in",
    `Dang nhap ngay | ادخل حسابي | Pumasok sa account | अपने खाते में जाएँ | ఖాతాలోకి వెళ్లండి | اپنے اکاؤنٹ میں جائیں | लग इन गर्नुहोस्`,
  ],
  [
    "reset",
    `Cấp lại mật khẩu | Dat lai mat khau | Ganti PIN | नयाँ पासवर्ड बनाउनुहोस् | මුරපදය නැවත සකසන්න | تغيير الباسورد | להחלפת הסיסמה | ປ່ຽນລະຫັດຜ່ານ | ប្ដូរពាក្យសម្ងាត់ |
    စကားဝှက် ပြောင်းရန်`,
  ],
  [
    "other",
    `確認取貨 | 고지서 확인 | 견적 승인하기 | Xác nhận đặt lịch | ยืนยันนัดหมาย | Konfirmasi pembayaran | अपॉइंटमेंट की पुष्टि करें | উপস্থিতি নিশ্চিত করুন |
    भेट निश्चित करा | முன்பதிவை உறுதிசெய் | అపాయింట్‌మెంట్ నిర్ధారించండి | ملاقات کی تصدیق کریں | تأكيد الموعد | تأكيد الحضور | تفعيل القسيمة | אישור התור |
    Thibitisha miadi | ቀጠሮ ያረጋግጡ | ვიზიტის დადასტურება | Հաստատել այցը | ຢືນຢັນນັດໝາຍ | បញ្ជាក់ការណាត់ជួប | ချိန်းဆိုမှု အတည်ပြုရန်`,
  ],
] as const) {
  test(`findLinks classifies buttons as ${kind} in languages of Asia and Africa`, () => {
    assert.deepEqual(
      listed(texts).filter((text) => kindOfButton(text) !== kind),
      [],
    );
  });
}

test("findLinks classifies an address with 'pw' as reset below a sentence about changing the password", () => {
  const text = "본인이 아니라면 비밀번호를 바로 바꿔 주세요.\nhttps://acme.example/pw/change\n";
  assert.equal(findLinks({ anchors: [], text, subject: "" }).links[0]?.kind, "reset");
});

/** Sentences above an address. Nothing else in the message says what it is for. */
const LEADING: readonly (readonly [kind: string, sentences: string])[] = [
  [
    "verify",
    `您正在修改登录邮箱，请打开 | ログイン用メールアドレスの変更手続き | 로그인 이메일을 변경하려면 | Để hoàn tất việc đổi email đăng nhập, mở | Untuk mengganti email login, buka | 您申请加入邮件列表，请打开 | 您要求變更電子郵件，請點選 | メールアドレスの変更を依頼された方は次のページへ | 메일링 리스트에 추가해 달라는 요청입니다, 여기에서 | Anh chị yêu cầu đổi địa chỉ email, mời mở |
    ท่านขอเปลี่ยนที่อยู่อีเมล เปิดที่นี่ | Anda meminta perubahan alamat email, buka | Umeomba kubadilisha anwani ya barua pepe, fungua | 打开链接，您的账号就能用了 | 點選後即完成電子報訂閱 | 下記を開いていただくと、お申し込みが確定いたします | 아직 가입이 끝나지 않았습니다 |
    아래 주소를 한 번 열어 주시면 신청이 확정됩니다 | Mời anh chị nhận lời tham gia tại | บัญชีจะใช้ได้หลังจากท่านกดลิงก์ | Pendaftaran belum selesai, lanjutkan di sini |
    Hindi pa tapos ang pagrehistro, ituloy dito | आपका खाता तभी चालू होगा जब आप यहाँ दबाएँगे | दर्ता अझै पूरा भएको छैन, यहाँ पूरा गर्नुहोस् |
    لم يكتمل تسجيلك بعد، أكمله من هنا | ثبت‌نام شما هنوز کامل نشده، از اینجا کامل کنید | ההרשמה עדיין לא הושלמה, להשלמה | Usajili haujakamilika, maliza hapa |
    ምዝገባዎ አልተጠናቀቀም፣ እዚህ ያጠናቅቁ | რეგისტრაცია ჯერ არ დასრულებულა, დაასრულეთ აქ | Գրանցումը դեռ ավարտված չէ, ավարտեք այստեղ |
    본인이 신청하신 것이 맞다면 눌러 주세요 | หากท่านเป็นผู้สมัครจริง กรุณากด | Kalau memang kamu yang daftar, klik | Kung kayo nga ang nagparehistro, pindutin |
    अगर आपने ही नाम लिखवाया है तो दबाएँ | আপনিই নাম লিখিয়ে থাকলে চাপুন | إن كنت أنت من سجّل فاضغط | אם אתם אלה שנרשמתם, לחצו`,
  ],
  [
    "sign_in",
    `请确认此次登录 | 請確認新的登入 | 新しいログインを確認してください | 새 로그인을 확인해 주세요 | Xác nhận lần đăng nhập này | ยืนยันการเข้าสู่ระบบครั้งนี้ | Konfirmasi login ini | Sahkan log masuk ini | לחיצה אחת ואתם בפנים, בלי סיסמה | पासवर्ड बिना सिधै भित्र आउन`,
  ],
  [
    "reset",
    `重新取个密码 | パスワードのお手続きはこちらから | Đường dẫn thay mật khẩu | لاستبدال كلمة المرور | برای عوض کردن گذرواژه | पासवर्ड बिर्सनुभयो? नयाँ यहाँ राख्नुहोस् |
    קישור לקביעת סיסמה | Kiungo cha kubadili nenosiri | პაროლის შესაცვლელი ბმული`,
  ],
  [
    "other",
    `您修改的预约已保存，去看看 | 로그인 이메일 변경이 완료되었습니다, 내 정보 | Bạn đã đổi email đăng nhập, trang cá nhân | Anda telah mengubah alamat email akun, halaman profil |
    Umefanikiwa kubadilisha anwani ya barua pepe, ukurasa wako | 管理员已将您的邮箱加入邮件列表，列表主页 | 您已加入团队，打开看看 | 관리자가 회원님을 메일링 리스트에 추가했습니다, 지난 글 | 팀에 합류했습니다, 팀 열기 | メーリングリストに追加されました、過去のメール |
    Bạn đã được thêm vào danh sách thư, xem lưu trữ | ผู้ดูแลเพิ่มคุณในรายชื่ออีเมล ดูย้อนหลัง | Anda ditambahkan ke milis, lihat arsip | Anda ditambah ke senarai mel, lihat arkib | Umeongezwa kwenye orodha ya barua pepe, tazama | サイトを有効に活用する三つのコツ | 새 사용자가 등록되었습니다, 목록 보기 | Umefuatilia kozi tatu mwezi huu | 如果不是您本人注册，请忽略 | 본인이 신청하지 않으셨다면 무시하세요 | หากท่านไม่ได้เป็นผู้สมัคร | Kalau bukan kamu yang daftar, abaikan | إن لم تكن أنت من سجل فتجاهل | אם לא נרשמתם, התעלמו |
    您的注册已完成，欢迎逛逛我们的商店 | 動画の配信を開始しました | 구독이 시작되었습니다. 결제 내역 보기 | Isi survei agar kami tahu pendapat Anda | लाभ यहाँ देखें |
    لم يكتمل الدفع بعد، أكمله من هنا | تم تفعيل باقتك، تفاصيل الباقة | پرداخت شما کامل نشده است | התשלום טרם הושלם, להשלמה | გადახდა ჯერ არ დასრულებულა`,
  ],
];

for (const [kind, sentences] of LEADING) {
  test(`findLinks classifies an address below an informal sentence as ${kind} in languages of Asia and Africa`, () => {
    const kindBelow = (sentence: string) => {
      const text = `${sentence}:\n${TOKEN}\n\n© acme 2026 https://acme.example/\n`;
      return findLinks({ anchors: [], text, subject: "" }).links.find(({ url }) => url === TOKEN)?.kind;
    };
    assert.deepEqual(
      listed(sentences).filter((sentence) => kindBelow(sentence) !== kind),
      [],
    );
  });
}

test("findLinks does not classify links in notices of a sign-in as sign_in, in languages of Asia", () => {
  const mails = [
    ["ログインのお知らせ", "新しいデバイスでログインされました。\n\nアクティビティを見る："],
    ["新裝置登入", "您的帳號在新的裝置上登入。管理帳號："],
    ["새 기기 로그인", "새 Linux 컴퓨터에서 로그인했습니다. 계정 관리: "],
    ["Đăng nhập mới", "Tài khoản của bạn vừa đăng nhập trên một máy mới. Quản lý tài khoản: "],
    ["เข้าสู่ระบบใหม่", "บัญชีของคุณเข้าสู่ระบบจากเครื่องใหม่ จัดการบัญชี: "],
    ["Masuk baru", "Akun Anda masuk dari komputer baru. Kelola akun: "],
    ["New sign-in", "Your account was signed in on a new computer. Manage account: "],
  ] as const;
  const kindOf = ([subject, text]: (typeof mails)[number]) =>
    findLinks({ anchors: [], text: `${text}https://go.acme.example/u/kQ7wZr2mVx9LpT4nBs6HcD\n`, subject })
      .links[0]?.kind;
  assert.deepEqual(
    mails.filter((mail) => kindOf(mail) !== "other"),
    [],
  );
});

test("plainAddresses ends an address at a full stop of another script and at text without a space", () => {
  const texts = [
    `Հաստատեք այստեղ՝ ${TOKEN}։`,
    `(${TOKEN})៖`,
    `សូមចុច ${TOKEN}ដើម្បីបញ្ជាក់`,
    `${TOKEN}ເພື່ອຢືນຢັນ`,
    `${TOKEN}ကိုနှိပ်ပါ။`,
    `እዚህ ያረጋግጡ ${TOKEN}።`,
  ];
  assert.deepEqual(
    texts.filter((text) => plainUrls(text, 2)[0]?.href !== TOKEN),
    [],
  );
});
