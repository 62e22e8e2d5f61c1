book-contents = Daftar isi
book-pages = Daftar halaman
book-landmarks = Tempat-tempat dalam buku ini
book-start = Awal teks
book-accessibility = Buku ini berupa teks dengan judul, daftar isi, dan nomor halaman. Buku ini dapat ditampilkan dalam ukuran apa pun dan dibacakan. Setiap gambar memiliki keterangan dengan kata-kata.
book-web = Bagian ini ada di situs web:
file-epub = Buku elektronik
