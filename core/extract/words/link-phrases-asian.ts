/** What people write around links in the languages of East and South-East Asia. */
import { words } from "./language.ts";
import type { LinkPhrases } from "./link-phrases.ts";

export const ASIAN: LinkPhrases = {
  verify: words(`
    我的邮箱 | 我的信箱 | 没错是我 | 沒錯是我 | 对是我 | 對是我 | 是的发给我 | 请发给我 | 发给我吧 | 寄給我 | 我要订阅 | 我要訂閱 | 我愿意收 | 我願意收 | 愿意接收 | 願意接收 | 我要加入 | 我想加入 | 算我一个 | 算我一個 | 我订的 | 我訂的 | 是我订阅 | 是我訂閱 |
    是我注册 | 是我註冊 | 我收到了 | 已收到这封 | 收到这封信 | 收到這封信 | 收得到 | 能收到 | 能否收到 | 邮箱可用 | 信箱可用 | 邮箱有效 | 信箱有效 | 地址有效 | 邮箱是否 | 信箱是否 | 邮箱正确 | 没写错 | 没填错 | 填写了您的 | 填了这个邮箱 | 有人填了 |
    有人用您的邮箱 | 有人用您的信箱 | 他人代 | 是不是您 | 是不是你 | 是您的吗 | 是您的邮箱 | 是您的信箱 | 是你的邮箱 | 是你的信箱 | 归您所有 | 确是您 | 確是您 | 确实是您 | 確實是您 | 真的是您 | 真的是你 | 您本人 | 你本人 | 不是机器人 | 不是機器人 | 为确保 |
    為確保 | 以便确定 | 以免他人 | 开通之前 | 开通前 | 開通前 | 在我们给您 | 差一步 | 只剩一步 | 只需一步 | 再点一下 | 再點一下 | 点一下就 | 點一下就 | 点一下即可 | 轻轻一点 | 最后一件 | 即将完成 | 即将成为 | 尚未生效 | 尚未开通 | 即可生效 | 才能生效 |
    方可生效 | 立即开通 | 开通账户 | 开通帐号 | 開通帳號 | 開通帳戶 | 唤醒账号 | 完成报名登记 | 完成开户 | 创建我的账号 | 成为会员 | 成為會員 | 代替旧邮箱 | 替换旧 | 新邮箱 | 新信箱 | 新的邮箱 | 更换邮箱 | 換信箱 | 加入团队 | 加入團隊 | 绑定邮箱 | 綁定信箱 |
    您真的要 | 是否愿意 |
    私のアドレスです | 私のメールです | 自分のアドレス | はい私です | はい届けて | 届けてください | お届けください | はい送って | 送ってください | はい希望 | 受け取ります | 受け取りたい | 購読します | 購読を希望 | 申し込みます | 申し込んだ | 仲間に入 | 入会する | 入会します |
    会員になる | 届いているか | 届くことを | 届くかどうか | 受信できること | 受信できるか | あなたのもの | あなたのアドレス | あなたのメールアドレス | お客様のアドレス | お客様のもの | お客様ご自身 | ご自身のもの | ご自身のアドレス | ご自身で | 間違いない | 間違いなけれ |
    間違いありませ | 正しいアドレス | 入力ミス | 打ち間違い | 書き間違い | 他の方が | 第三者が | どなたかが | 勝手に登録 | なりすまし | 確かめる | 確かめさせ | ロボットでは | あと一回 | もう一歩 | あとは押す | あとはクリック | ワンクリックで | ワンタップで | 押すだけ |
    クリックするだけ | タップするだけ | お手続きが残って | まだ完了 | まだ有効 | 有効になり | 有効になって | 使えるようになり | 使えるようにする | 始める前に | 始められます | 開設する | 口座を開 | アカウントを起こ | 目覚めさせ | 登録を終え | 登録を済ませ | お申し込みを確定 |
    お申込みを確定 | 申し込みを完了 | 古いアドレスの代わり | 旧アドレス | 新しいアドレス | 新しいメールアドレス | 変更後のアドレス | アドレスを切り替え | 招待を受け | チームに参加 | 本当に受け取 |
    제 주소 | 제 메일 | 제 이메일 | 내 메일 | 내 이메일 | 제 것이 맞 | 네 맞아요 | 네 맞습니다 | 네 저예요 | 네 제가 | 네 보내 | 보내 주세요 | 보내주세요 | 네 받을 | 받아볼게요 | 받고 싶어요 | 받아 보겠 | 구독할게요 | 구독하겠습니다 | 신청했어요 |
    제가 신청 | 제가 가입 | 가입할게요 | 함께할게요 | 참여할게요 | 저도 낄 | 목록에 올 | 다른 사람이 | 누가 대신 | 동의 없이 | 적어 주신 | 남겨 주신 | 입력하신 주소 | 주소가 맞 | 메일이 맞 | 맞는 주소 | 주소가 정확 | 잘못 적 | 본인의 것 | 본인 것 |
    본인이 맞 | 본인이신지 | 고객님이 맞 | 회원님이 맞 | 회원님의 메일 | 고객님의 메일 | 당신의 메일 | 당신이 맞 | 당신 것 | 잘 도착 | 도착했는지 | 도착하는지 | 잘 받았 | 메일이 닿 | 닿았는지 | 받으시는지 | 받을 수 있는지 | 실제 사람 | 로봇이 아 |
    확실히 하 | 알 수 있도록 | 열어 드리기 전 | 보내 드리기 전 | 시작하기 전 | 한 번만 누르 | 딱 한 번 | 클릭 한 번 | 한 번의 클릭 | 곧 회원 | 가입을 마치 | 가입을 마무리 | 가입 마무리 | 등록을 마치 | 등록 마무리 | 신청을 마치 | 계정을 열 | 계정 만들 |
    계정을 깨우 | 깨우려면 | 계정 켜기 | 계정을 켜 | 회원이 되 | 예전 주소 대신 | 기존 주소 대신 | 새 주소 | 새 이메일 | 새 메일 | 바뀐 주소 | 초대를 받 | 팀에 합류 | 팀에 참여 | 정말 받으 |
    địa chỉ của tôi | hộp thư của tôi | email của tôi | đúng là tôi | vâng là tôi | vâng tôi | đúng rồi tôi | là của tôi | vâng gửi | vâng hãy gửi | gửi cho tôi |
    cứ gửi | gửi đi | có tôi muốn | tôi muốn nhận | tôi muốn tham gia | tôi đồng ý nhận | cho tôi tham gia | ghi tên tôi | thêm tôi | tôi đã đăng ký |
    chính tôi đăng ký | tính cả tôi | ai đó đã nhập | ai đó nhập | người khác nhập | người khác dùng | mà bạn không biết | bạn để lại địa chỉ | địa chỉ đúng |
    đúng địa chỉ | địa chỉ này đúng | địa chỉ hoạt động | hộp thư hoạt động | gõ nhầm | viết nhầm | đúng là của | của bạn thật | của anh thật | của chị thật | là bạn |
    đúng là anh | đúng là chị | chính chủ | chủ nhân | chủ hộp thư | thư đến nơi | thư tới nơi | đến được bạn | tới được bạn | tới tay | đến tay | nhận được thư này |
    người thật | không phải robot | cho chắc | để chắc | chắc chắn rằng | để chúng tôi biết | cho chúng tôi biết | trước khi mở | trước khi gửi | trước khi bắt đầu |
    trước khi chúng tôi | một cú nhấp | một lần bấm | một chạm | bấm một cái | một bước | gần như xong | hoàn thành đăng ký | làm nốt | mở tài khoản |
    đánh thức tài khoản | bật tài khoản | trở thành thành viên | thay cho địa chỉ cũ | thay địa chỉ cũ | địa chỉ mới | email mới | tham gia nhóm | nhận lời mời |
    thật sự muốn | có thật là |
    alamat saya | email saya | emel saya | surel saya | milik saya | punya saya | ya itu saya | ya ini saya | ya saya | ya kirim | ya hantar | ya kirimkan |
    ya hantarkan | ya tolong | ya mau | ya mahu | ya setuju | saya mau menerima | saya ingin menerima | saya mahu menerima | saya ingin bergabung | saya mau ikut |
    saya nak sertai | saya ikut | ikutkan saya | masukkan saya | daftarkan saya | tambahkan saya | saya yang mendaftar | saya yang daftar | saya mendaftar |
    orang lain | seseorang memasukkan | seseorang menulis | ada yang memasukkan | tanpa izin anda | tanpa kebenaran anda | tanpa sepengetahuan | alamat ini benar |
    alamat benar | alamat yang benar | alamat betul | alamat ini betul | alamat berfungsi | alamat aktif | salah ketik | salah taip | benar milik | adalah milik |
    benar anda | memang anda | betul anda | bahwa ini anda | bahawa ini anda | anda pemilik | pemilik alamat | sampai ke anda | sampai kepada anda | sampai ke tangan |
    sudah sampai | telah sampai | saya terima | saya sudah menerima | saya dah terima | orang sungguhan | bukan robot | supaya kami tahu | agar kami tahu |
    supaya kami yakin | agar kami yakin | untuk memastikan | memastikan bahwa | pastikan anda | sebelum akun | sebelum akaun | sebelum kami mengirim |
    sebelum kami menghantar | tinggal selangkah | selangkah lagi | satu klik | sekali klik | sekali ketuk | cukup klik | satu hal lagi | satu perkara lagi |
    hampir siap | lengkapi pendaftaran | siapkan pendaftaran | buka akun | buka akaun | hidupkan akun | hidupkan akaun | nyalakan akun | bangunkan akun |
    akun anda tidur | jadi anggota | menjadi anggota | jadi ahli | menggantikan alamat lama | menggantikan yang lama | alamat baru | alamat baharu | email baru |
    gabung tim | sertai pasukan | benar benar ingin | betul betul mahu |
    อีเมลของฉัน | อีเมลของผม | อีเมลของดิฉัน | ที่อยู่ของฉัน | เป็นของฉัน | ของฉันเอง | ใช่ฉันเอง | ใช่ผมเอง | ใช่ครับ | ใช่ส่งมา | ส่งมาเลย | ส่งมาได้เลย | อยากรับ |
    ต้องการรับ | ยินดีรับ | ขอรับข่าว | สมัครรับ | อยากเข้าร่วม | ขอเข้าร่วม | เข้าร่วมด้วย | ใส่ชื่อฉัน | เพิ่มชื่อ | ฉันสมัคร | ผมสมัคร | ในรายชื่อ | มีคนกรอก |
    มีคนใช้อีเมล | มีผู้กรอก | แอบอ้าง | โดยไม่ได้รับอนุญาต | อีเมลถูกต้อง | ที่อยู่ถูกต้อง | อีเมลใช้งานได้ | ใช้ได้จริง | พิมพ์ผิด | กรอกผิด | เป็นของท่าน |
    ของคุณจริง | ของท่านจริง | ใช่ของคุณ | เป็นคุณ | เป็นท่าน | คุณคือเจ้าของ | เจ้าของอีเมล | เจ้าของบัญชี | ไปถึงคุณ | ได้รับแล้ว | ได้รับอีเมลนี้ | ได้รับจดหมาย |
    ไม่ใช่หุ่นยนต์ | เพื่อความแน่ใจ | ให้แน่ใจ | ให้เรารู้ | ให้เราทราบ | ก่อนที่เราจะ | ก่อนเปิด | ก่อนส่ง | ก่อนเริ่ม | คลิกเดียว | กดครั้งเดียว | แตะครั้งเดียว |
    เพียงคลิก | เกือบเสร็จ | ใกล้เสร็จ | สมัครให้เสร็จ | ปลุกบัญชี | บัญชียังหลับ | เป็นสมาชิก | แทนที่อยู่เดิม | แทนอีเมลเดิม | อีเมลใหม่ | ที่อยู่ใหม่ | รับคำเชิญ |
    เข้าร่วมทีม | ต้องการจริง |
    akin ito | akin nga | akin ang | ito ang email ko | email ko ito | address ko ito | oo ako | oo akin | oo gusto | oo ipadala | oo padalhan | oo sige |
    gusto kong makatanggap | gusto kong sumali | isali ako | isama ako | ilista ako | nagpalista ako | nag sign up ako | may ibang | ibang tao | nang hindi mo alam |
    walang pahintulot | tamang address | tama ang address | tama ang email | gumagana ang | maling type | iyo nga | iyo talaga | ikaw talaga | ikaw ang may ari |
    may ari ng | kung ikaw | nakarating sa iyo | umaabot sa iyo | umabot sa iyo | natanggap ko | totoong tao | hindi ka robot | para makasiguro | para sigurado |
    para malaman namin | bago namin | bago ka namin | bago buksan | isang pindot | isang click | isang tap | halos tapos | buksan ang account mo | gisingin ang |
    bagong address | bagong email | kapalit ng luma | tanggapin ang imbitasyon | sumali sa team | gusto mo ba talaga
  `),
  signIn: words(`
    打开大门 | 让我进 | 讓我進 | 放我进 | 准许进入 | 直接进 | 直接進入 | 直接進去 | 一键进入 | 一键直达 | 即可进入 | 即可進入 | 就进来了 | 就能进 | 就能進 | 带我去 | 帶我去 | 打开我的 | 打開我的 | 进入我的 | 進入我的 | 您的入口 | 专属入口 | 專屬入口 |
    专属链接 | 專屬連結 | 您的钥匙 | 不用输密码 | 不用输入 | 不必输入 | 不必輸入 | 免输密码 | 無需輸入 | 无需输入 | 不想输入 | 不想輸入 | 懒得输入 | 懶得輸入 | 不需要密码 | 不需要密碼 | 不需密码 | 不設密碼 | 没有密码 | 沒有密碼 | 代替密码 | 代替密碼 | 取代密碼 |
    无须密码 | 也可以直接点 | 也可以点 | 也可点击 | 也可點擊 | 或直接点 | 或直接點 | 同一设备 | 同一設備 | 同一裝置 | 同一浏览器 | 同一瀏覽器 | 同一部手机 | 批准设备 | 信任此设备 | 信任此裝置 | 正在尝试 | 在门口 | 等您点头 | 等待您的批准 |
    ドアを開け | 扉を開け | ドアが開 | 門を開け | 鍵を開け | 中に入る | 中へ入る | そのまま入 | すぐに入れ | すぐ入れ | 入室する | お入りください | 通してください | 入れてください | 入らせて | 直接入 | 直接開 | 直接マイページ | マイページを開 | マイページに入 |
    アカウントを開く | 会員ページへ | 会員ページを開 | 連れて行って | あなたの鍵 | 専用リンク | あなた専用 | パスワードはいりません | パスワードはいらない | パスワードいらず | パスワードを使わ | パスワードの代わり | パスワードの入力は不要 | パスワードは要り | パスワードを覚え |
    入力せずに | 入力しなくて | 入力する代わり | 入力の代わり | 入力が面倒 | 打ち込む代わり | 打ち込まず | 打たずに | 打つのが面倒 | コードの代わり | 押すだけでも | 押していただいても | 同じ端末 | 同じ機器 | 同じブラウザ | 同じデバイス | 同じスマートフォン | 端末を承認 |
    端末を許可 | デバイスを承認 | 許可する | 入ろうとして | 開こうとして | 使おうとして | 入室を求め | 待っています | ドアの前 | お待ちです | 承認をお待ち |
    문 열기 | 문을 열 | 문이 열 | 문 열어 | 들어오세요 | 들어갈게요 | 들어오기 | 들여보내 | 들여 보내 | 들어가게 | 바로 입장 | 바로 내 | 내 계정 열 | 내 계정으로 | 마이페이지 열 | 나의 공간 | 이어서 하기 | 전용 링크 | 나만의 링크 | 비밀번호는 필요 없 |
    비밀번호 필요 없 | 비밀번호가 없 | 비밀번호를 외 | 비밀번호 입력 없 | 입력하지 않고 | 입력하지 않아도 | 입력 없이 | 입력하는 대신 | 입력 대신 | 입력하기 귀찮 | 치기 귀찮 | 번호 대신 | 코드 대신 | 누르셔도 | 같은 기기 | 같은 브라우저 | 같은 휴대폰 |
    기기 승인 | 기기를 승인 | 기기 허용 | 허용하기 | 들어오려 | 문을 두드 | 승인을 기다 | 허락을 기다 |
    cánh cửa | vào nhà | vào luôn | vào được ngay | là vào được | vào trong | bước vào | mời vào | cho tôi vào | để tôi vào | cho vào | cho nó vào | cho thiết bị |
    đã ở trong | đưa tôi | mở trang của tôi | mở tài khoản của tôi | đường vào | lối vào | chìa khóa | chìa khoá | liên kết riêng | đường dẫn riêng |
    khỏi cần mật khẩu | không cần mật | chẳng cần mật khẩu | khỏi mật khẩu | khỏi nhớ | không dùng mật khẩu | không có mật khẩu | thay mật khẩu | thay cho mật khẩu |
    thay vì mật khẩu | không cần gõ | khỏi gõ | không muốn gõ | khỏi nhập | không phải nhập | không muốn nhập | ngại gõ | lười gõ | thay vì gõ | thay vì nhập |
    thay cho mã | cùng thiết bị | cùng một thiết bị | cùng trình duyệt | cùng máy | chính thiết bị | duyệt thiết bị | muốn vào | xin vào | đòi vào | gõ cửa |
    chờ bạn đồng ý | chờ bạn duyệt | đang chờ bạn |
    buka pintu | bukakan pintu | pintu terbuka | izinkan saya | bawa saya | buka akun saya | buka akaun saya | buka halaman saya | langsung ke akun | terus ke akaun |
    kunci anda | tautan pribadi | pautan peribadi | tak perlu kata sandi | tidak perlu kata sandi | tidak butuh kata sandi | tidak perlu password | tanpa password |
    tanpa katasandi | tidak perlu kata laluan | tak perlu kata laluan | tak payah kata laluan | tidak memerlukan kata laluan | ganti kata sandi dengan |
    sebagai ganti kata sandi | menggantikan kata laluan | tak perlu mengetik | tidak perlu mengetik | tanpa mengetik | malas mengetik | malas menaip | tanpa menaip |
    tak perlu taip | tidak perlu menaip | daripada mengetik | daripada menaip | alih alih mengetik | ketimbang mengetik | perangkat yang sama | peranti yang sama |
    peramban yang sama | pelayar yang sama | ponsel yang sama | setujui perangkat | izinkan perangkat | luluskan peranti | benarkan peranti | mengetuk pintu |
    ketuk pintu | di depan pintu | menunggu persetujuan | menunggu izin | menunggu kelulusan |
    เปิดประตู | เข้าเลย | เข้าได้เลย | เข้าทันที | เข้าไปเลย | เข้าไปข้างใน | เข้าตรงนี้ | เชิญเข้า | ให้ฉันเข้า | ให้เข้า | พาฉันไป | เปิดบัญชีของฉัน |
    เปิดหน้าของฉัน | เข้าบัญชี | ตรงเข้า | ลิงก์ส่วนตัว | ทางเข้า | ไม่ต้องใส่รหัส | ไม่ต้องกรอกรหัส | ไม่ต้องจำรหัส | ไม่ใช้รหัส | ไม่มีรหัสผ่าน | แทนการใช้รหัส |
    ไม่ต้องพิมพ์ | แทนการพิมพ์ | แทนการกรอก | ขี้เกียจพิมพ์ | ไม่อยากพิมพ์ | แทนรหัส | อุปกรณ์เดียวกัน | เครื่องเดียวกัน | เบราว์เซอร์เดียวกัน | อนุมัติอุปกรณ์ |
    อนุญาตอุปกรณ์ | พยายามเข้า | กำลังขอเข้า | เคาะประตู | หน้าประตู | รอการอนุมัติ | รอคุณอนุมัติ |
    buksan ang pinto | pumasok dito | pumasok na | papasukin ako | papasukin mo | nasa loob | diretso sa | dalhin mo ako | buksan ang account ko |
    hindi na kailangan ng password | di na kailangan ng password | hindi kailangan ang password | sa halip na password | imbes na password |
    hindi na kailangang mag type | walang type | imbes na mag type | sa halip na i type | imbes na i type | imbes na code | parehong device | parehong browser |
    aprubahan ang device | payagan ang device | gustong pumasok | naghihintay ng
  `),
  reset: words(`
    忘了 | 忘掉 | 想不起 | 不记得 | 不記得 | 记不清 | 记不得 | 丢失 | 遺失 | 遗失 | 弄丢 | 进不去 | 進不去 | 无法登录 | 無法登入 | 被锁 | 被鎖 | 另设 | 另設 | 重新设 | 重新設 | 设一个新的 | 設一個新的 | 设个新的 | 設個新的 | 换一个 | 换个新 |
    換個新 | 新的密码 | 新的密碼 | 改一个 | 想一个 | 取一个 | 选一个新 | 選一個新 | 再设 | 自行设定 | 自行設定 | 更换 | 更換 | 新口令 | 新的口令 |
    失念 | 思い出せ | 覚えていない | 無くし | なくした | 入れなく | 入れない | 締め出 | ロックされ | 作り直 | 決め直 | 決めなお | 付け直 | 選び直 | 設定し直 | 別のもの | お決め | 入れ替え | 暗証番号の変更 |
    잊었 | 잊어 | 까먹 | 깜빡 | 기억이 안 | 기억나지 | 기억이 나지 | 잃어버 | 못 들어 | 들어갈 수 없 | 잠겼 | 새로 정하 | 새로 만드 | 새로 만들 | 새로 지어 | 새로 설정 | 새로 바꾸 | 새 것 | 다시 정하 | 다시 만들 | 다른 것으로 | 정해 주세요 |
    만들어 주세요 | 새 암호 | 되찾 |
    không nhớ | chẳng nhớ | không còn nhớ | nhớ không ra | bị mất | làm mất | đánh mất | bị khóa ngoài | không vào được | chọn cái | chọn mật khẩu | chọn một |
    đặt một | nghĩ ra | nghĩ một | tạo cái | tạo một | cái khác | thay cái | đổi cái | đổi sang | lấy lại |
    terlupa | kelupaan | lupakan | kehilangan | tidak ingat | tak ingat | tidak dapat mengingat | terkunci di luar | tak bisa masuk | tidak bisa masuk |
    tidak dapat masuk | pilih yang | pilih satu | buat satu | cipta yang | cipta satu | tetapkan yang | tetapkan baharu | pikirkan | fikirkan | yang baharu |
    yang lain | pin baharu | masuk kembali |
    จำไม่ได้ | จำรหัสไม่ได้ | นึกไม่ออก | ทำหาย | สูญหาย | เข้าไม่ได้ | ถูกล็อก | คิดรหัส | เปลี่ยนเป็น | อันอื่น |
    nalimutan | nawala | nawawala | hindi maalala | di maalala | hindi mo matandaan | hindi makapasok | pumili ng | gumawa ng | mag isip ng | maglagay ng |
    magtakda ng | palitan
  `),
  unsubscribe: words(`
    够了 | 夠了 | 不要了 | 不想要 | 不再需要 | 不需要了 | 不用再发 | 不用再寄 | 别再发 | 別再寄 | 别发了 | 別寄了 | 不要再发 | 不要再寄 | 请勿再发 | 請勿再寄 | 别烦我 | 勿扰 | 取消订 | 移出名单 | 移出名單 | 移除我 | 从名单 | 從名單 | 删除我的邮箱 |
    刪除我的信箱 | 把我移除 | 停发 | 停發 | 停止发送 | 停止寄送 | 少发 | 少發 | 减少邮件 | 減少郵件 | 暂停接收 | 暫停接收 | 没兴趣 | 沒興趣 | 不感兴趣 | 不感興趣 | 不再提醒 | 别再提醒 | 别再问 | 再见 | 調整收信 | 收信频率 |
    もういい | もう結構 | 結構です | もう要りません | いりません | いらない | 要らない | 不要です | やめます | やめたい | おやめになる | 止めます | 止めたい | 停止する | 送らないで | 届けないで | 受け取りを | 受信を止め | 希望しない | 希望されない | 購読をやめ |
    購読の停止 | 登録を解除 | 登録を消 | 解約 | 配信を止め | 配信を解除 | 名簿から | リストから | 抜けます | 減らしたい | 一時停止 | 興味がない | 興味がありません | お知らせ不要 | 通知を止め | 通知を減ら | さようなら |
    그만 받을 | 그만 보내 | 이제 그만 | 이제 됐 | 필요 없어요 | 필요 없습니다 | 안 받을 | 안 받기 | 안 받고 싶 | 받지 않을 | 받고 싶지 | 보내지 마 | 보내지 말 | 원하지 않 | 원치 않 | 수신 해제 | 구독 중단 | 구독 끊 | 구독을 끊 | 해지하기 | 명단에서 |
    목록에서 | 빼 주세요 | 빼주세요 | 지워 주세요 | 나갈게요 | 잠시 쉬 | 쉬어가기 | 관심 없 | 알림 끄 | 소식 끄 |
    đủ rồi | thôi đủ | thôi nhé | không gửi nữa | đừng viết | đừng làm phiền | ngừng gửi | ngưng gửi | ngưng nhận | dừng nhận | thôi nhận | không cần nữa |
    không quan tâm | bỏ theo dõi | bỏ tôi ra | xóa tôi | xoá tôi | gạch tên | gỡ tên | rút tên | rời danh sách | bớt thư | bớt gửi | tạm ngưng | tạm dừng | đừng hỏi |
    đừng nhắc | tạm biệt |
    cukup sudah | sudah cukup | tidak mau lagi | tak mau lagi | tidak ingin lagi | tak mahu lagi | tidak mahu lagi | tak nak lagi | jangan kirimi | jangan hantar |
    jangan tulis | jangan ganggu | berhenti kirim | berhenti mengirim | stop kirim | berhenti langgan | batal langgan | hapus saya | keluarkan saya | buang saya |
    padam saya | coret saya | tidak tertarik | tak berminat | tidak berminat | jangan tanya | jangan ingatkan | selamat tinggal | seberapa sering | berapa kerap |
    ไม่เอาแล้ว | ไม่ต้องส่ง | หยุดส่ง | เลิกส่ง | ไม่รับแล้ว | ไม่อยากได้ | ไม่ต้องการแล้ว | ไม่ประสงค์ | ไม่สนใจ | ยกเลิกสมาชิก | บอกเลิก | ถอนชื่อ | เอาชื่อออก |
    ออกจากรายการ | ลดจำนวน | บ่อยเกิน | มากเกินไป | หยุดชั่วคราว | อย่าถาม | ไม่ต้องเตือน |
    tama na | sapat na | ayoko na | ayaw ko | hindi na kailangan | huwag nang | huwag magpadala | tigilan | tanggalin ako | alisin ako | burahin ako | hindi interesado
  `),
  approve: words(`
    我同意 | 同意登入 | 是我在 | 就是我 |
    はい私 | 本人です | 私がしました | 同意します | 許可します | 承認します | 間違いありません |
    제가 했 | 저 맞아요 | 제가 한 | 동의합니다 | 동의해요 | 허락합니다 | 승인합니다 |
    chính tôi | tôi đây | tôi đã làm | là mình | tôi đồng ý | đồng ý cho vào |
    itu saya | ya benar saya | saya yang melakukan | saya setuju | saya izinkan | saya benarkan |
    ฉันทำเอง | เป็นฉัน | อนุญาตให้ |
    ako iyon | ako yun | ako yan | pumapayag ako | sumasang ayon
  `),
  deny: words(`
    不是我本人 | 陌生人 | 我沒有申請 | 没有申请 | 不认识 | 不認識 | 地址错了 | 寄错了 | 不让进 |
    私ではない | 自分ではない | 身に覚え | 覚えのない | 知らない | 申し込んでいない | 宛先が違 | 違います |
    제가 아니 | 저 아니 | 다른 사람 | 신청한 적 | 요청한 적 | 주소가 틀 | 제 것이 아니 |
    không phải mình | người lạ | người khác | không nhận ra | tôi không yêu cầu | không phải của tôi | sai địa chỉ | nhầm người |
    bukan milik saya | orang asing | orang lain | saya tidak meminta | saya tidak minta | tidak kenal | tak kenal | salah alamat | salah orang |
    ไม่ใช่ผม | ไม่ใช่ดิฉัน | คนแปลกหน้า | ไม่รู้จัก | ไม่ได้ขอ | ไม่ใช่ของฉัน | ผิดที่อยู่ |
    ibang tao | hindi ko kilala | maling address | hindi sa akin | hindi ko hiniling
  `),
};
