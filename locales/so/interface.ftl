site-title = Xuquuqda shaqada
site-description = Macluumaad ku saabsan shaqada, badbaadada iyo caawimada ee British Columbia, oo luqaddaada ah.

skip-to-content = U gudub qoraalka ugu weyn
nav-main = Bogagga ugu waaweyn
nav-breadcrumbs = Halkan ayaad joogtaa
nav-home = Bogga hore
nav-toc = Boggan gudihiisa
nav-pager = Bogag kale
nav-previous = Kii hore
nav-next = Kan xiga
nav-menu = Liiska
nav-languages = Luqadaha
languages-choose = Dooro luqaddaada
languages-nearest = wuxuu furaa bogga ugu dhow
link-outside = wuxuu kuu geynayaa bar kale

exit-link = Ka bax boggan
exit-note = Wuxuu furaa bog cimilada ah. Biraawsarkaagu weli wuu xasuusan karaa inaad halkan joogtay.

notice-label = Ogeysiis
notice-fallback = Boggan weli kuma jiro luqadda { $language }. Waxaad ku aragtaa luqadda { $source }.
notice-stale = Bogga luqadda { $source } waa la beddelay markii turjumaaddan la sameeyay kaddib. Lambar taleefan ama xeer ka cusub ayaa halkaas ku jiri kara.
notice-stale-link = Ku akhri bogga luqadda { $source }
notice-machine = Kombiyuutar ayaa turjumaaddan sameeyay. Qof luqaddan ku hadla weli ma hubin. Lambarrada taleefanka luqad kasta waa isku mid.
notice-draft = Turjumaaddan waa qabyo. Qof ayaa weli ka shaqaynaya.
notice-critical = Qayb boggan ka mid ah waa la beddelay, turjumaaddiina sax ma aha hadda. Qaybahaas waxay hadda ku qoran yihiin luqadda { $source }.

alert-note = Xusuusin
alert-tip = Talo
alert-important = Muhiim
alert-warning = Digniin
alert-caution = Ka taxaddar
footnotes = Faahfaahin
footnote-back = Ku noqo qoraalka
task-done = Waa la qabtay
task-open = Waa in la qabto

page-updated = Isbeddelkii ugu dambeeyay: { DATE($date, dateStyle: "long") }
page-reviewed = La akhriyay oo la xaqiijiyay: { DATE($date, dateStyle: "long") }
section-pages = Qaybtan gudaheeda
not-found-title = Boggani halkan ma joogo
not-found-text = Ciwaanka ayaa laga yaabaa in si khalad ah loo qoray, ama bogga waa la raray. Taleefankaagu wax cillad ah ma laha.
not-found-home = Tag bogga hore
footer-promise = Bartani wax kukiis ah ma dhigto, baro kalena waxba kama soo qaadato.

contact-call = Wac { $number }
contact-text = Fariin qoraal ah u dir { $number }
contact-email = U qor { $address }
contact-website = Barta internetka
contact-always = Wuu furan yahay habeen iyo maalin, maalin kasta
contact-office = Wuxuu furan yahay saacadaha xafiiska
contact-free = Wicitaanku waa bilaash
contact-languages = { $count ->
    [one] Turjumaan ayaa kugu caawin kara { NUMBER($count) } luqad
   *[other] Turjumaan ayaa kugu caawin kara { NUMBER($count) } luqadood
}
contact-unverified = Weli lambarkan taleefan kuma xaqiijin.
contact-verified = Waxaa taleefan lagu xaqiijiyay { DATE($date, dateStyle: "long") }
contact-source = Xigasho: { $source }

contact-emergency = Xaalad degdeg ah: booliis, dab-demis, ambalaas
    .about = Haddii qof hadda dhibaato soo gaari karto.
contact-victimlink = VictimLinkBC
    .about = Qof kasta oo British Columbia jooga oo dambi waxyeello ka soo gaartay.
contact-hotline = Khadka taleefanka ee Kanada ee ka hortagga ka ganacsiga dadka
    .about = Meel kasta oo Kanada ah. Way ku dhegaystaan, waxayna kuu sheegaan cidda kuu dhow ee ku caawin karta.
contact-octip-line = Xafiiska la dagaallanka ka ganacsiga dadka: khadka caawimada
    .about = Wuxuu kugu xiraa dad kula qorsheyn kara tallaabada xigta.
contact-octip = Xafiiska la dagaallanka ka ganacsiga dadka: xafiiska
    .about = Bulshooyinka iyo ururrada.
contact-children = Ilaalinta carruurta, saacadaha xafiiska ka baxsan
    .about = Haddii ilme ama qof dhallinyaro ah uusan ammaan ahayn.
contact-immigration = Waaxda Socdaalka, Qaxootiga iyo Jinsiyadda Kanada (IRCC)
    .about = Su'aalo ku saabsan ogolaansho ama waraaqahaaga.
contact-employment = Waaxda Heerarka Shaqada ee British Columbia
    .about = Su'aalo ku saabsan mushaharka, saacadaha iyo xuquuqdaada shaqada.

downloads-empty = Weli luqaddan wax lagu soo dejisto kuma jiraan.
downloads-trace = Faylka aad soo dejiso wuxuu ku hadhayaa qalabkaaga, qof kalena wuu heli karaa. Haddii qof uu baaro taleefankaaga ama kombiyuutarkaaga, qof aad ku kalsoon tahay ka codso inuu kuu daabaco.
downloads-format = { $format }, { $size }
downloads-pages = { $count ->
    [one] { NUMBER($count) } bog
   *[other] { NUMBER($count) } bog
}
downloads-size = { $width } × { $height }
downloads-more = Cabbirro iyo qaabab kale
downloads-draft = turjumaad qabyo ah
downloads-language = Luqad: { $language }
piece-pocket-card = Kaarka jeebka
    .about = Kaar yar oo lambarro taleefan leh. Dibaddiisa kuma qorna waxa uu ku saabsan yahay.
sheet-single = Hal kaar, oo loogu talagalay goobta daabacaadda
    .about = Wuxuu leeyahay calaamado goyn iyo 3 mm oo midab ah oo geeska dhaafsan. Ku daabac labada dhinac, cabbirka dhabta ah.
sheet-avery-5371 = Toban kaar warqad kasta, Letter (Avery 5371 ama 8371)
    .about = Ku daabac labada dhinac, ku rog geeska dheer, cabbirka dhabta ah (100%).
sheet-avery-c32011 = Toban kaar warqad kasta, A4 (Avery C32011)
    .about = Ku daabac labada dhinac, ku rog geeska dheer, cabbirka dhabta ah (100%).

print-draft = turjumaad qabyo ah
print-scan = Iskaan garee si aad luqaddaada ugu akhrido
print-qr-alt = Kood afar geesood ah oo furaya { $url }
print-front = Hore
print-back = Gadaal
