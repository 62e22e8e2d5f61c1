## Situs

site-title = Hak di tempat kerja
site-description = Informasi tentang pekerjaan, keamanan, dan bantuan di British Columbia, dalam bahasa Anda.

## Navigasi

skip-to-content = Langsung ke teks utama
nav-main = Halaman-halaman utama
nav-breadcrumbs = Anda di sini
nav-home = Beranda
nav-toc = Di halaman ini
nav-pager = Halaman lain
nav-previous = Sebelumnya
nav-next = Berikutnya
nav-menu = Menu
nav-languages = Bahasa
languages-choose = Pilih bahasa Anda
languages-nearest = membuka halaman terdekat
link-outside = menuju situs lain

## Keluar cepat

exit-link = Tinggalkan halaman ini
exit-note = Membuka halaman cuaca. Peramban Anda mungkin masih mengingat bahwa Anda pernah ke sini.

## Pemberitahuan

notice-label = Pemberitahuan
notice-fallback = Halaman ini belum tersedia dalam bahasa ini: { $language }. Anda melihatnya dalam bahasa: { $source }.
notice-stale = Halaman asli ({ $source }) sudah berubah sejak terjemahan ini dibuat. Nomor telepon atau aturan di sana mungkin lebih baru.
notice-stale-link = Baca halaman asli ({ $source })
notice-machine = Komputer membuat terjemahan ini. Belum ada penutur bahasa ini yang memeriksanya. Nomor telepon sama dalam semua bahasa.
notice-draft = Terjemahan ini masih konsep. Seseorang masih mengerjakannya.
notice-critical = Sebagian halaman ini berubah dan terjemahannya tidak tepat lagi. Untuk sementara, bagian itu memakai bahasa asli ({ $source }).

## Kotak dalam teks

alert-note = Catatan
alert-tip = Saran
alert-important = Penting
alert-warning = Peringatan
alert-caution = Hati-hati
footnotes = Catatan kaki
footnote-back = Kembali ke teks
task-done = Selesai
task-open = Belum selesai

## Halaman

page-updated = Terakhir diubah pada { DATE($date, dateStyle: "long") }
page-reviewed = Dibaca dan dipastikan pada { DATE($date, dateStyle: "long") }
section-pages = Di bagian ini
not-found-title = Halaman ini tidak ada di sini
not-found-text = Alamatnya mungkin salah ketik, atau halamannya sudah pindah. Ponsel Anda tidak bermasalah.
not-found-home = Ke halaman pertama
footer-promise = Situs ini tidak memasang kuki dan tidak memuat apa pun dari situs lain.

## Kontak

contact-call = Telepon { $number }
contact-text = Kirim SMS ke { $number }
contact-email = Tulis ke { $address }
contact-website = Situs web
contact-always = Buka siang dan malam, setiap hari
contact-office = Buka pada jam kantor
contact-free = Teleponnya gratis
contact-languages = { $count ->
   *[other] Juru bahasa dapat membantu dalam { NUMBER($count) } bahasa
}
contact-unverified = Kami belum memastikan nomor ini lewat telepon.
contact-verified = Dipastikan lewat telepon pada { DATE($date, dateStyle: "long") }
contact-source = Sumber: { $source }

contact-emergency = Darurat: polisi, pemadam kebakaran, ambulans
    .about = Jika ada orang yang mungkin terluka sekarang.
contact-victimlink = VictimLinkBC
    .about = Untuk siapa pun di British Columbia yang dirugikan oleh suatu kejahatan.
contact-hotline = Saluran Bantuan Perdagangan Orang Kanada
    .about = Di mana pun di Kanada. Mereka mendengarkan dan memberi tahu siapa di dekat Anda yang dapat membantu.
contact-octip-line = Kantor Penanggulangan Perdagangan Orang: saluran bantuan
    .about = Menghubungkan Anda dengan orang yang dapat merencanakan langkah berikutnya bersama Anda.
contact-octip = Kantor Penanggulangan Perdagangan Orang: kantor
    .about = Untuk komunitas dan organisasi.
contact-children = Perlindungan anak, di luar jam kantor
    .about = Jika seorang anak atau remaja tidak aman.
contact-immigration = Imigrasi, Pengungsi, dan Kewarganegaraan Kanada
    .about = Pertanyaan tentang izin atau surat-surat Anda.
contact-employment = Kantor Standar Ketenagakerjaan British Columbia
    .about = Pertanyaan tentang upah, jam kerja, dan hak Anda di tempat kerja.

## Unduhan

downloads-empty = Belum ada yang dapat diunduh dalam bahasa ini.
downloads-trace = Berkas yang Anda unduh tetap ada di perangkat Anda, dan orang lain mungkin menemukannya di sana. Jika ada orang yang memeriksa ponsel atau komputer Anda, mintalah orang yang Anda percaya untuk mencetaknya bagi Anda.
downloads-format = { $format }, { $size }
downloads-pages = { $count ->
   *[other] { NUMBER($count) } halaman
}
downloads-size = { $width } × { $height }
downloads-more = Ukuran dan bentuk lain
downloads-draft = konsep terjemahan
downloads-language = Bahasa: { $language }
piece-pocket-card = Kartu saku
    .about = Kartu kecil berisi nomor telepon. Bagian luarnya tidak menyebutkan isinya.
sheet-single = Satu kartu, untuk percetakan
    .about = Dengan tanda potong dan warna 3 mm melewati tepi. Cetak di kedua sisi, dengan ukuran asli.
sheet-avery-5371 = Sepuluh kartu selembar, Letter (Avery 5371 atau 8371)
    .about = Cetak di kedua sisi, balik pada sisi panjang, dengan ukuran asli (100%).
sheet-avery-c32011 = Sepuluh kartu selembar, A4 (Avery C32011)
    .about = Cetak di kedua sisi, balik pada sisi panjang, dengan ukuran asli (100%).

## Di kertas

print-draft = konsep terjemahan
print-scan = Pindai untuk membaca dalam bahasa Anda
print-qr-alt = Kode kotak yang membuka { $url }
print-front = Depan
print-back = Belakang
