book-contents = Mục lục
book-pages = Danh sách trang
book-landmarks = Các vị trí trong sách này
book-start = Đầu phần nội dung
book-accessibility = Sách này là văn bản có đề mục, mục lục và số trang. Có thể hiển thị ở mọi cỡ chữ và nghe đọc thành tiếng. Mỗi hình đều có phần mô tả bằng lời.
book-web = Quý vị tìm thấy phần này trên trang web:
file-epub = Sách điện tử
