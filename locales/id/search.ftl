find-link = Cari
find-title = Cari halaman
find-label = Apa yang Anda cari?
find-promise = Yang Anda ketik tidak dikirim ke mana pun dan tidak disimpan.
find-count = { $count ->
   *[other] { NUMBER($count) } halaman ditemukan
}
find-more = Lebih dari { NUMBER($count) } halaman ditemukan. Ketik satu kata lagi.
find-none = Tidak ada yang ditemukan. Coba dengan lebih sedikit huruf atau kata lain.
find-failed = Pencarian tidak berfungsi saat ini. Semua halaman ada dalam daftar di bawah.
find-all = Semua halaman
find-other = Hanya dalam bahasa ini: { $language }
find-there = Cari dalam bahasa ini: { $language }
