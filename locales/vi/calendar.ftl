day-awareness-canada = Ngày Quốc gia Nâng cao Nhận thức về Nạn Buôn người tại Canada
day-network-list = Một ngày do Mạng lưới Phòng chống Buôn người của British Columbia nêu ra
day-drivers-week = Tuần nâng cao nhận thức về nạn buôn người của Commercial Vehicle Safety Alliance
day-world-day = Ngày Thế giới Chống Buôn người
day-abolition-day = Ngày Quốc tế Bãi bỏ Chế độ Nô lệ
days-moves = Ngày thay đổi mỗi năm. Hãy hỏi ngày mới trước khi in.
days-calendar = Các ngày này trong một tập tin lịch
days-trace = Nếu quý vị thêm tập tin vào lịch, tên của những ngày này có thể bị nhìn thấy ở đó.
