## Trang web

site-title = Quyền lợi tại nơi làm việc
site-description = Thông tin về việc làm, an toàn và trợ giúp tại British Columbia, bằng ngôn ngữ của quý vị.

## Di chuyển trong trang

skip-to-content = Đến phần nội dung chính
nav-main = Các trang chính
nav-breadcrumbs = Quý vị đang ở đây
nav-home = Trang đầu
nav-toc = Trong trang này
nav-pager = Các trang khác
nav-previous = Trang trước
nav-next = Trang sau
nav-menu = Danh mục
nav-languages = Ngôn ngữ
languages-choose = Chọn ngôn ngữ của quý vị
languages-nearest = mở trang gần nhất
link-outside = dẫn đến trang web khác

## Thoát nhanh

exit-link = Thoát khỏi trang này
exit-note = Mở một trang thời tiết. Trình duyệt có thể vẫn nhớ là quý vị đã vào đây.

## Thông báo

notice-label = Thông báo
notice-fallback = Trang này chưa có bằng { $language }. Quý vị đang xem bằng { $source }.
notice-stale = Trang bằng { $source } đã thay đổi sau khi có bản dịch này. Số điện thoại hoặc quy định ở trang đó có thể mới hơn.
notice-stale-link = Đọc trang bằng { $source }
notice-machine = Bản dịch này do máy tính làm. Chưa có người nói ngôn ngữ này kiểm tra lại. Các số điện thoại giống nhau trong mọi ngôn ngữ.
notice-draft = Đây là bản dịch nháp. Vẫn có người đang làm tiếp.
notice-critical = Một phần của trang này đã thay đổi và bản dịch không còn đúng. Hiện nay các phần đó bằng { $source }.

## Khung trong bài

alert-note = Lưu ý
alert-tip = Mẹo
alert-important = Quan trọng
alert-warning = Cảnh báo
alert-caution = Hãy cẩn thận
footnotes = Ghi chú
footnote-back = Trở lại bài viết
task-done = Đã xong
task-open = Cần làm

## Trang

page-updated = Thay đổi lần cuối: ngày { DATE($date, dateStyle: "long") }
page-reviewed = Đã đọc và xác nhận: ngày { DATE($date, dateStyle: "long") }
section-pages = Trong phần này
not-found-title = Trang này không có ở đây
not-found-text = Địa chỉ có thể bị gõ sai, hoặc trang đã dời đi nơi khác. Điện thoại của quý vị không bị hư gì cả.
not-found-home = Đến trang đầu
footer-promise = Trang web này không đặt cookie và không tải gì từ các trang web khác.

## Liên lạc

contact-call = Gọi { $number }
contact-text = Nhắn tin đến { $number }
contact-email = Viết thư đến { $address }
contact-website = Trang web
contact-always = Mở cửa cả ngày lẫn đêm, mọi ngày
contact-office = Mở cửa trong giờ làm việc
contact-free = Cuộc gọi miễn phí
contact-languages = { $count ->
    [one] Thông dịch viên có thể giúp bằng { NUMBER($count) } ngôn ngữ
   *[other] Thông dịch viên có thể giúp bằng { NUMBER($count) } ngôn ngữ
}
contact-unverified = Chúng tôi chưa gọi để xác nhận số điện thoại này.
contact-verified = Đã gọi để xác nhận: ngày { DATE($date, dateStyle: "long") }
contact-source = Nguồn: { $source }

contact-emergency = Khẩn cấp: cảnh sát, cứu hỏa, cứu thương
    .about = Nếu có người có thể bị hại ngay bây giờ.
contact-victimlink = VictimLinkBC
    .about = Cho bất cứ ai ở British Columbia bị tổn hại vì tội phạm.
contact-hotline = Đường dây nóng Chống Buôn người của Canada
    .about = Ở mọi nơi tại Canada. Họ lắng nghe và cho quý vị biết ai ở gần có thể giúp.
contact-octip-line = Văn phòng Chống Buôn người: đường dây trợ giúp
    .about = Kết nối quý vị với người có thể cùng quý vị tính bước tiếp theo.
contact-octip = Văn phòng Chống Buôn người: văn phòng
    .about = Dành cho các cộng đồng và tổ chức.
contact-children = Bảo vệ trẻ em, ngoài giờ làm việc
    .about = Nếu trẻ em hoặc người trẻ không được an toàn.
contact-immigration = Bộ Di trú, Tị nạn và Quốc tịch Canada
    .about = Câu hỏi về giấy phép hoặc giấy tờ của quý vị.
contact-employment = Cơ quan Tiêu chuẩn Lao động British Columbia
    .about = Câu hỏi về tiền lương, giờ làm và quyền lợi tại nơi làm việc.

## Tải xuống

downloads-empty = Chưa có gì để tải xuống bằng ngôn ngữ này.
downloads-trace = Tài liệu tải xuống sẽ nằm lại trong máy của quý vị, và người khác có thể thấy. Nếu có người lục xem điện thoại hoặc máy tính của quý vị, hãy nhờ một người quý vị tin tưởng in giúp.
downloads-format = { $format }, { $size }
downloads-pages = { $count ->
    [one] { NUMBER($count) } trang
   *[other] { NUMBER($count) } trang
}
downloads-size = { $width } × { $height }
downloads-more = Kích cỡ và dạng khác
downloads-draft = bản dịch nháp
downloads-language = Ngôn ngữ: { $language }
piece-pocket-card = Thẻ bỏ túi
    .about = Một tấm thẻ nhỏ có các số điện thoại. Mặt ngoài không có gì cho biết thẻ nói về điều gì.
sheet-single = Một thẻ, để in ở tiệm in
    .about = Có dấu cắt và phần màu dư 3 mm ngoài mép. In hai mặt, đúng kích thước thật.
sheet-avery-5371 = Mười thẻ trên một tờ, Letter (Avery 5371 hoặc 8371)
    .about = In hai mặt, lật theo cạnh dài, đúng kích thước thật (100%).
sheet-avery-c32011 = Mười thẻ trên một tờ, A4 (Avery C32011)
    .about = In hai mặt, lật theo cạnh dài, đúng kích thước thật (100%).

## Trên giấy

print-draft = bản dịch nháp
print-scan = Quét để đọc bằng ngôn ngữ của quý vị
print-qr-alt = Mã hình vuông để mở { $url }
print-front = Mặt trước
print-back = Mặt sau
