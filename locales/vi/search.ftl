find-link = Tìm
find-title = Tìm trang
find-label = Quý vị đang tìm gì?
find-promise = Những gì quý vị gõ không được gửi đi đâu và không được lưu lại.
find-count = { $count ->
    [one] Tìm thấy { NUMBER($count) } trang
   *[other] Tìm thấy { NUMBER($count) } trang
}
find-more = Tìm thấy hơn { NUMBER($count) } trang. Hãy gõ thêm một từ.
find-none = Không tìm thấy gì. Hãy thử gõ ít chữ hơn hoặc một từ khác.
find-failed = Hiện không tìm được. Tất cả các trang có trong danh sách bên dưới.
find-all = Tất cả các trang
find-other = Chỉ có bằng { $language }
find-there = Tìm bằng { $language }
