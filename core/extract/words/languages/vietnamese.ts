import { type Language, wordsAndUnmarked } from "../language.ts";

export const VIETNAMESE: Language = {
  codeNames: wordsAndUnmarked(`
    mã xác minh | mã xác nhận | mã xác thực | mã bảo mật | mã otp | mật khẩu một lần | mã dùng một lần |
    mã đăng nhập | mã truy cập | mã kích hoạt | mã sử dụng một lần | mã pin dùng một lần | mã khôi phục
    | mã ghép nối | mã đặt lại | mã kiểm tra | mã an toàn | mã mở khóa | số mở khóa | số khôi phục | số
    xác minh | số xác nhận | số xác thực | mật khẩu dùng một lần | mật khẩu sử dụng một lần | mật khẩu
    tạm thời | mã tạm thời | mã liên kết | mã kết nối | mã pin một lần | mã một lần | từ ghép nối | mã
    ghép đôi | mã đăng ký | mã phê duyệt | chuỗi xác minh | chuỗi xác nhận | smart otp | mã smart otp |
    mã xác minh danh tính | khóa xác thực | số tiếp tục | mã tiếp tục | dãy số bí mật | mã bí mật | mật
    mã | mật khẩu giao dịch | mã liên kết tài khoản | mã chuyển đổi | mã chuyển thiết bị | mã định danh
    một lần | mã ủy quyền | mã cấp quyền | mã hoàn tất | số bí mật | pin tạm thời | mã pin tạm thời | mã
    khóa một lần |
    dãy số xác nhận | dãy số xác thực | dãy số đăng nhập |
    mã đổi số | mã đổi số điện thoại | mã thay đổi số |
    mã email
  `),
  codeWords: wordsAndUnmarked(`
    mã | mã số | chữ số | ký tự | dãy số | chữ cái | tổ hợp | token | sáu số | bốn số | con số | dãy ký
    tự | chuỗi ký tự | 6 số | 6 chữ số | mã pin | cụm từ | dãy chữ |
    dãy sáu chữ số | dãy 6 chữ số | sáu chữ số | bốn chữ số | dãy này
  `),
  passwords: wordsAndUnmarked(`mật khẩu`),
  numberWords: wordsAndUnmarked(`khóa | dãy số | con số | chuỗi | số này | số sau | từ khóa`),
  otherNumbers: wordsAndUnmarked(`
    đơn hàng | hóa đơn | vận đơn | khách hàng | đặt chỗ | điện thoại | số điện thoại | mã số thuế | mã nguồn | mã vạch |
    mã voucher | mã qr | mã yêu cầu | mã vé | số cuối | bốn số cuối | số tài khoản | tổng đài | mã số doanh nghiệp |
    hotline | mật khẩu wifi | kết thúc bằng | đuôi | tổng đài hỗ trợ | tên đăng nhập | tên người dùng | chỉ số |
    công tơ | đồng hồ nước | khiếu nại | sự cố | hồ sơ | kết quả | số dư | tiêu thụ | phiếu hỗ trợ | phiếu |
    số thiết bị | trúng thưởng | lỗi | mã sự cố | bệnh nhân | mã thanh toán | số thứ tự | ghế | biển số | số hiệu |
    chi nhánh | mã học viên | mã trạm | mã đơn | tổng cộng | mã số thẻ | số thẻ | người tham gia | số điểm |
    điểm thưởng | tích điểm | số đơn thuốc | số mượn | số đăng ký | số sê ri | sê ri | số seri | số căn cước | cccd |
    số chuyến | xác nhận đơn | đơn của bạn | đơn số | gọi | mã cửa | mật khẩu cửa | mã khóa cửa | người dùng mới |
    người sử dụng mới | thành viên mới | tên thành viên | tên tài khoản | mã chống lừa đảo | mã chống giả mạo |
    mã chống phishing | mã nhận hàng | mã lấy hàng | mã chống lừa đảo của bạn | mã chống giả mạo của bạn
  `),
  trade: wordsAndUnmarked(`
    giảm giá | khuyến mãi | ưu đãi | giỏ hàng | miễn phí vận chuyển | chuyến bay | khách sạn | đặt
    phòng | mua sắm | bạn bè | giảm | khi thanh toán | mã giảm giá | voucher |
    đăng nhập nhận quà | đăng nhập nhận thưởng
  `),
  enter: wordsAndUnmarked(`
    nhập | hãy nhập | sử dụng | dùng | điền | gõ | hãy điền | nhập vào | gõ vào | dán | sao chép |
    cung cấp mã | chép | nhập dãy | đọc cho | viết vào | ghi vào | báo cho | báo mã | báo số | ghi |
    viết | tiếp tục với | bấm số | bấm dãy | nhấn số | cho nhân viên biết | đọc số | đọc mã | đưa mã |
    nhập lại | nhập số | taipkan | nhấn dãy | chọn số | dùng số | dùng mã | hãy đọc | hãy gõ | quẹt |
    vui lòng nhập | nhập dãy số | cung cấp |
    cứ trả lời | trả lời bằng | điền vào | gõ sáu
  `),
  places: wordsAndUnmarked(`
    ứng dụng | trang | trang web | cửa sổ | màn hình | ô | trường | biểu mẫu | trình duyệt | thiết bị | máy tính |
    điện thoại | tivi | tv | tổng đài viên | nhân viên | cổng | khung | terminal | bàn phím | app | trong trò chơi |
    trò chơi | máy pos | ki ốt | kiosk | quầy | bộ định tuyến | bảng điều khiển | hộp thoại
  `),
  access: wordsAndUnmarked(`
    tài khoản | thiết bị | trình duyệt | danh tính | bảo mật | an toàn | có phải bạn | phải bạn không | là bạn |
    chính bạn | quý khách | truy cập | cho phép | phê duyệt | chấp thuận | ủy quyền | xác thực | đăng ký | ghép nối |
    ghép đôi | liên kết thiết bị | kết nối | mở khóa | bị khóa | hai bước | hai lớp | hai yếu tố | ai đó | cố gắng |
    nỗ lực | tiếp tục | hoàn tất | hoàn thành | chào mừng | phiên | vào nhóm | ký hợp đồng | ký điện tử | lệnh chuyển |
    đã được xác nhận | đã được xác minh | đã xác nhận | đã xác minh | đã được kích hoạt | đã kích hoạt | đã đăng nhập |
    vừa đăng nhập | đã được đặt lại | đã đặt lại | người dùng | người sử dụng | đăng nhập mới | thông báo đăng nhập |
    cảnh báo đăng nhập | đăng nhập từ thiết bị mới | đăng nhập trên thiết bị mới | đăng nhập thất bại |
    đăng nhập không thành công | đăng nhập sai | email đăng nhập | thư điện tử đăng nhập
  `),
  disclaims: wordsAndUnmarked(`
    nếu bạn không | nếu không phải | nếu quý khách không | không phải bạn | không phải là bạn | không yêu cầu |
    không thực hiện | bỏ qua | vui lòng bỏ qua | hãy bỏ qua | xóa thư | xóa email | nhầm lẫn | người khác |
    không cần làm
  `),
  secrecy: wordsAndUnmarked(`
    không chia sẻ | đừng chia sẻ | không cung cấp | đừng cung cấp | không tiết lộ | đừng tiết lộ | đừng đưa | đừng nói |
    không gửi | cho ai | với ai | bất kỳ ai | không bao giờ | không hỏi | bí mật | bảo mật tuyệt đối | nhân viên |
    đừng đưa cho ai | không hỏi số này
  `),
  spent: wordsAndUnmarked(`
    đã được sử dụng | đã sử dụng | đã hết hạn | không hợp lệ | không đúng | không hoạt động | đã bị
    hủy | đã được nhập | bị sai | không còn | đã được thay thế | đã bị thay | hết hiệu lực | không còn
    hiệu lực | bị hủy | đã được thay | đã dùng
  `),
  meetings: wordsAndUnmarked(`
    cuộc họp | hội thảo | hội nghị | phòng họp | họp trực tuyến | id cuộc họp | mật mã cuộc họp |
    giờ họp | thời gian họp | lịch họp | buổi họp | họp phụ huynh
  `),
  verify: wordsAndUnmarked(`
    xác minh | xác nhận | xác thực | kích hoạt | hoàn tất đăng ký | kích hoạt tài khoản | tài khoản chỉ dùng được |
    tài khoản chỉ hoạt động | đăng ký chưa xong | đăng ký chưa hoàn tất | chưa đăng ký xong | chứng thực |
    hoàn tất việc đăng ký | hoàn tất quá trình đăng ký | hoàn thành đăng ký | hoàn thành việc đăng ký | đồng ý lời mời |
    nhận lời mời | chấp nhận tham gia
  `),
  signIn: wordsAndUnmarked(`đăng nhập | phiên đăng nhập | truy cập tài khoản | vào tài khoản`),
  reset: wordsAndUnmarked(`
    mật khẩu mới | đổi mật khẩu | quên mật khẩu | khó khi đăng nhập | không đăng nhập được | cấp lại mật khẩu |
    cấp mật khẩu mới | đổi mật mã | lấy lại mật khẩu | đặt lại mật mã | thiết lập mật khẩu | thay mật khẩu |
    thiết lập lại | thiết đặt lại | đặt mật khẩu | tạo mật khẩu | tạo lại mật khẩu | lập lại mật khẩu |
    cài lại mật khẩu | cập nhật mật khẩu | phục hồi mật khẩu | phục hồi tài khoản | thiết lập mật mã | quên mật mã |
    đổi password | reset mật khẩu | lấy lại tài khoản | yêu cầu đổi mật khẩu | yêu cầu thay đổi mật khẩu |
    yêu cầu đặt lại mật khẩu | yêu cầu cấp lại mật khẩu | yêu cầu mật khẩu mới | đặt lại mã | đặt lại tài khoản |
    đặt lại pin | đặt lại mật | khôi phục mật | khôi phục tài khoản | khôi phục quyền truy cập | khôi phục truy cập |
    khôi phục đăng nhập | mở khóa tài khoản | mở khoá tài khoản
  `),
  unsubscribe: wordsAndUnmarked(`
    hủy đăng ký | huỷ đăng ký | ngừng nhận | huỷ nhận | hủy nhận | hủy theo dõi | từ chối nhận | không nhận |
    không muốn nhận | nếu bạn không muốn nhận | nếu quý khách không muốn nhận | không muốn tiếp tục nhận | bỏ đăng ký |
    rời danh sách | rời khỏi danh sách | thôi nhận | dừng nhận | dừng gửi | dừng email | ngừng gửi email |
    ngừng gửi thư | ngưng nhận | ngưng gửi | ngừng đăng ký | tắt thông báo | tắt email | muốn ngừng nhận |
    muốn ngưng nhận | không muốn được nhắc | đừng nhắc nữa | tắt nhắc | ngừng nhắc | tắt lời nhắc | hủy bỏ đăng ký |
    huỷ bỏ đăng ký | bỏ nhận | dừng đăng ký | ngưng đăng ký | ngừng theo dõi | ngưng theo dõi | hủy bỏ nhận |
    huỷ bỏ nhận | hủy thông báo | huỷ thông báo | chấm dứt nhận | rút khỏi danh sách | xóa khỏi danh sách |
    xoá khỏi danh sách | ngừng thông báo | dừng thông báo | tùy chọn email | tuỳ chọn email | tùy chọn nhận |
    cập nhật tùy chọn | quản lý tùy chọn | quản lý đăng ký nhận | nếu bạn không còn muốn nhận |
    nếu bạn không muốn tiếp tục | nếu quý khách không còn muốn nhận | không còn muốn nhận | gỡ khỏi danh sách |
    gỡ bỏ khỏi danh sách | loại khỏi danh sách | bị gỡ khỏi danh sách thư | gỡ bỏ khỏi hộp thư chung |
    gỡ khỏi hộp thư chung | rời hộp thư chung | rời khỏi hộp thư chung | rời nhóm thư | rời khỏi nhóm thư |
    thoát khỏi danh sách thư | ra khỏi danh sách thư | thôi theo dõi | dừng theo dõi | bỏ theo dõi |
    không theo dõi nữa | không còn theo dõi | thôi không theo dõi | tắt các thông báo | tắt những thông báo |
    tắt thư thông báo | vô hiệu hóa thông báo | vô hiệu hoá thông báo | vô hiệu hóa các thông báo |
    hủy kích hoạt thông báo | thay đổi đăng ký nhận | tùy chọn đăng ký | tuỳ chọn đăng ký | rút tên khỏi danh sách |
    tắt tiếng cuộc trò chuyện | tắt tiếng chủ đề | tắt tiếng hội thoại | ẩn cuộc trò chuyện này |
    không gửi cho tôi nữa | đừng gửi cho tôi nữa | không muốn thấy những thư | không muốn thấy thư |
    không muốn thấy email | không muốn thấy những email
  `),
  clickHere: wordsAndUnmarked(`
    nhấp vào đây | bấm vào đây | tại đây | đây | liên kết | đường dẫn | tiếp tục | nút bên dưới | nút
    dưới đây | liên kết sau | nhấn vào đây | bấm vào nút | mở | bắt đầu |
    ở đây | vào đây | liên kết này | đường link | đường link này | link này | link | link dưới đây | liên kết dưới đây | đường dẫn này | đường dẫn sau |
    đường dẫn dưới đây | bấm vào link | nhấp vào liên kết | nhấn vào liên kết | nhấn vào nút | nhấp vào nút
  `),
  expires: wordsAndUnmarked(`
    hết hạn | trong vòng | có giá trị | hiệu lực* | có hiệu lực | hết hiệu lực | sẽ hết hạn |
    chỉ có giá trị | trong | hết hạn sau | còn hạn | trước khi hết
  `),
  seconds: wordsAndUnmarked(`giay | giây`),
  minutes: wordsAndUnmarked(`phut | phút`),
  hours: wordsAndUnmarked(`gio | giờ | tiếng`),
  days: wordsAndUnmarked(`ngày`),
  wrote: wordsAndUnmarked(`đã viết | viết`),
  fromLabels: wordsAndUnmarked(`từ | người gửi`),
  sentLabels: wordsAndUnmarked(`đã gửi | ngày | đến | chủ đề | tới | gửi | người nhận | tiêu đề | thời gian`),
  quoteTitles: wordsAndUnmarked(`thư gốc | tin nhắn gốc | thư ban đầu | tin nhắn ban đầu`),
  forwardTitles: wordsAndUnmarked(`
    tin nhắn được chuyển tiếp | thư chuyển tiếp | thư được chuyển tiếp | bắt đầu thư được chuyển tiếp |
    tin nhắn chuyển tiếp
  `),
  sentFrom: wordsAndUnmarked(`được gửi từ | gửi từ | đã gửi từ | đã gửi | được gửi`),
};
