day-awareness-canada = Hari Nasional Kesadaran tentang Perdagangan Orang di Kanada
day-network-list = Hari yang dicantumkan oleh Human Trafficking Prevention Network of BC
day-drivers-week = Pekan kesadaran tentang perdagangan orang dari Commercial Vehicle Safety Alliance
day-world-day = Hari Dunia Menentang Perdagangan Orang
day-abolition-day = Hari Internasional Penghapusan Perbudakan
days-moves = Tanggalnya berubah setiap tahun. Tanyakan tanggal yang baru sebelum mencetaknya.
days-calendar = Hari-hari ini dalam berkas kalender
days-trace = Jika Anda menambahkan berkas ini ke kalender, nama hari-hari ini dapat terlihat di sana.
