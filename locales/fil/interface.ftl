## Ang site

site-title = Mga karapatan sa trabaho
site-description = Impormasyon tungkol sa trabaho, kaligtasan at tulong sa British Columbia, sa inyong wika.

## Paglipat ng pahina

skip-to-content = Pumunta sa pangunahing teksto
nav-main = Mga pangunahing pahina
nav-breadcrumbs = Narito kayo
nav-home = Unang pahina
nav-toc = Sa pahinang ito
nav-pager = Iba pang pahina
nav-previous = Nauna
nav-next = Susunod
nav-menu = Menu
nav-languages = Mga wika
languages-choose = Piliin ang inyong wika
languages-nearest = bubuksan ang pinakamalapit na pahina
link-outside = papunta sa ibang site

## Mabilis na pag-alis

exit-link = Umalis sa pahinang ito
exit-note = Magbubukas ng pahina tungkol sa lagay ng panahon. Maaaring maalala pa rin ng browser ninyo na pumunta kayo rito.

## Mga paunawa

notice-label = Paunawa
notice-fallback = Wala pa ang pahinang ito sa wikang ito: { $language }. Nakikita ninyo ito sa { $source }.
notice-stale = Nagbago ang pahina sa { $source } matapos gawin ang saling ito. Maaaring may mas bagong numero ng telepono o tuntunin doon.
notice-stale-link = Basahin ang pahina sa { $source }
notice-machine = Computer ang gumawa ng saling ito. Wala pang nagsuri nito na nagsasalita ng wikang ito. Pareho ang mga numero ng telepono sa lahat ng wika.
notice-draft = Hindi pa tapos ang saling ito. May tao pang gumagawa nito.
notice-critical = Nagbago ang isang bahagi ng pahinang ito at hindi na tama ang salin. Sa ngayon, nasa { $source } ang mga bahaging iyon.

## Mga kahon

alert-note = Tandaan
alert-tip = Payo
alert-important = Mahalaga
alert-warning = Babala
alert-caution = Mag-ingat
footnotes = Mga tala
footnote-back = Bumalik sa teksto
task-done = Tapos na
task-open = Gagawin pa

## Mga pahina

page-updated = Huling binago noong { DATE($date, dateStyle: "long") }
page-reviewed = Binasa at kinumpirma noong { DATE($date, dateStyle: "long") }
section-pages = Sa bahaging ito
not-found-title = Wala rito ang pahinang ito
not-found-text = Maaaring mali ang pagkakasulat ng address, o inilipat ang pahina. Walang sira ang inyong telepono.
not-found-home = Pumunta sa unang pahina
footer-promise = Walang inilalagay na cookie ang site na ito at wala itong kinukuha sa ibang site.

## Mga kontak

contact-call = Tawagan ang { $number }
contact-text = Mag-text sa { $number }
contact-email = Sumulat sa { $address }
contact-website = Website
contact-always = Bukas araw at gabi, araw-araw
contact-office = Bukas sa oras ng opisina
contact-free = Libre ang tawag
contact-languages = { $count ->
    [one] Makatutulong ang interpreter sa { NUMBER($count) } wika
   *[other] Makatutulong ang interpreter sa { NUMBER($count) } wika
}
contact-unverified = Hindi pa namin nakukumpirma ang numerong ito sa telepono.
contact-verified = Kinumpirma sa telepono noong { DATE($date, dateStyle: "long") }
contact-source = Pinagmulan: { $source }

contact-emergency = Emergency: pulis, bumbero, ambulansya
    .about = Kung maaaring may masaktan ngayon.
contact-victimlink = VictimLinkBC
    .about = Para sa sinuman sa British Columbia na napinsala ng krimen.
contact-hotline = Hotline ng Canada Laban sa Human Trafficking
    .about = Saanman sa Canada. Nakikinig sila at sinasabi nila kung sino ang makatutulong malapit sa inyo.
contact-octip-line = Tanggapan Laban sa Human Trafficking: linya ng tulong
    .about = Iniuugnay kayo sa mga taong makakasama ninyo sa pagpaplano ng susunod na hakbang.
contact-octip = Tanggapan Laban sa Human Trafficking: opisina
    .about = Para sa mga komunidad at organisasyon.
contact-children = Proteksiyon ng mga bata, sa labas ng oras ng opisina
    .about = Kung hindi ligtas ang isang bata o kabataan.
contact-immigration = Imigrasyon, mga Refugee at Pagkamamamayan ng Canada
    .about = Mga tanong tungkol sa permit o sa inyong mga papeles.
contact-employment = Sangay ng mga Pamantayan sa Pagtatrabaho ng British Columbia
    .about = Mga tanong tungkol sa suweldo, oras at mga karapatan ninyo sa trabaho.

## Mga download

downloads-empty = Wala pang mada-download sa wikang ito.
downloads-trace = Mananatili sa inyong device ang file na ida-download ninyo, at maaari itong makita roon ng ibang tao. Kung may tumitingin sa inyong telepono o computer, hilingin sa taong pinagkakatiwalaan ninyo na i-print ito para sa inyo.
downloads-format = { $format }, { $size }
downloads-pages = { $count ->
    [one] { NUMBER($count) } pahina
   *[other] { NUMBER($count) } pahina
}
downloads-size = { $width } × { $height }
downloads-more = Iba pang laki at anyo
downloads-draft = saling hindi pa tapos
downloads-language = Wika: { $language }
piece-pocket-card = Kard na pambulsa
    .about = Isang maliit na kard na may mga numero ng telepono. Walang nakasulat sa labas kung tungkol saan ito.
sheet-single = Isang kard, para sa imprentahan
    .about = May mga marka ng paggupit at 3 mm na kulay lampas sa gilid. I-print sa magkabilang panig, sa tunay na laki.
sheet-avery-5371 = Sampung kard sa isang papel, Letter (Avery 5371 o 8371)
    .about = I-print sa magkabilang panig, baligtarin sa mahabang gilid, sa tunay na laki (100%).
sheet-avery-c32011 = Sampung kard sa isang papel, A4 (Avery C32011)
    .about = I-print sa magkabilang panig, baligtarin sa mahabang gilid, sa tunay na laki (100%).

## Sa papel

print-draft = saling hindi pa tapos
print-scan = I-scan para mabasa sa inyong wika
print-qr-alt = Parisukat na code na nagbubukas ng { $url }
print-front = Harap
print-back = Likod
