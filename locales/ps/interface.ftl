site-title = د کار په ځای کې حقونه
site-description = په بریټیش کولمبیا کې د کار، خوندیتوب او مرستې په اړه معلومات، ستاسو په ژبه.

skip-to-content = اصلي متن ته لاړ شئ
nav-main = اصلي پاڼې
nav-breadcrumbs = تاسو دلته یئ
nav-home = لومړۍ پاڼه
nav-toc = په دې پاڼه کې
nav-pager = نورې پاڼې
nav-previous = مخکینۍ
nav-next = بله
nav-menu = مېنو
nav-languages = ژبې
languages-choose = خپله ژبه وټاکئ
languages-nearest = تر ټولو نږدې پاڼه پرانیزي
link-outside = بل سایټ ته ځي

exit-link = له دې پاڼې ووځئ
exit-note = د هوا د حالاتو یوه پاڼه پرانیزي. کېدای شي ستاسو په براوزر کې پاتې شي چې تاسو دلته وئ.

notice-label = خبرتیا
notice-fallback = دا پاڼه لا په { $language } ژبه نشته. تاسو یې په { $source } ژبه وینئ.
notice-stale = د { $source } ژبې پاڼه له دې ژباړې وروسته بدله شوې ده. کېدای شي هلته د تلیفون شمېره یا مقرره نوې وي.
notice-stale-link = پاڼه په { $source } ژبه ولولئ
notice-machine = دا ژباړه کمپیوټر کړې ده. تر اوسه داسې چا نه ده کتلې چې په دې ژبه خبرې کوي. د تلیفون شمېرې په ټولو ژبو کې یو شان دي.
notice-draft = دا ژباړه لومړنۍ مسوده ده. یو کس لا پرې کار کوي.
notice-critical = د دې پاڼې یوه برخه بدله شوې او ژباړه یې نوره سمه نه ده. هغه برخې د اوس لپاره په { $source } ژبه دي.

alert-note = یادونه
alert-tip = لارښوونه
alert-important = مهم
alert-warning = خبرداری
alert-caution = احتیاط وکړئ
footnotes = لمنلیکونه
footnote-back = متن ته بېرته
task-done = وشو
task-open = باید وشي

page-updated = وروستی بدلون: { DATE($date, dateStyle: "long") }
page-reviewed = لوستل شوې او تایید شوې: { DATE($date, dateStyle: "long") }
section-pages = په دې برخه کې
not-found-title = دا پاڼه دلته نشته
not-found-text = کېدای شي پته ناسمه لیکل شوې وي، یا پاڼه بل ځای ته تللې وي. ستاسو په تلیفون کې کومه ستونزه نشته.
not-found-home = لومړۍ پاڼې ته لاړ شئ
footer-promise = دا سایټ هېڅ کوکي نه ږدي او له نورو سایټونو هېڅ نه راخلي.

contact-call = { $number } ته زنګ ووهئ
contact-text = { $number } ته پیغام ولېږئ
contact-email = { $address } ته ولیکئ
contact-website = وېب‌سایټ
contact-always = هره ورځ، شپه او ورځ خلاص دی
contact-office = د دفتر په ساعتونو کې خلاص دی
contact-free = زنګ وهل وړیا دي
contact-languages = { $count ->
    [one] ترجمان په { NUMBER($count) } ژبه مرسته کولای شي
   *[other] ترجمان په { NUMBER($count) } ژبو مرسته کولای شي
}
contact-unverified = موږ تر اوسه دا شمېره د زنګ په وهلو نه ده تایید کړې.
contact-verified = د زنګ په وهلو تایید شوې: { DATE($date, dateStyle: "long") }
contact-source = سرچینه: { $source }

contact-emergency = بېړنی حالت: پولیس، اور وژنه، امبولانس
    .about = که همدا اوس چا ته زیان رسېدای شي.
contact-victimlink = VictimLinkBC
    .about = په بریټیش کولمبیا کې د هر هغه چا لپاره چې له جرم څخه زیان ورته رسېدلی وي.
contact-hotline = د انساني قاچاق پر ضد د کاناډا د مرستې تلیفون
    .about = د کاناډا په هر ځای کې. ستاسو خبرې اوري او درته وایي چې ستاسو نږدې څوک مرسته کولای شي.
contact-octip-line = د انساني قاچاق پر ضد دفتر: د مرستې تلیفون
    .about = له داسې خلکو سره مو نښلوي چې له تاسو سره یو ځای د بل ګام پلان جوړولای شي.
contact-octip = د انساني قاچاق پر ضد دفتر: اداره
    .about = د ټولنو او سازمانونو لپاره.
contact-children = د ماشومانو ساتنه، د دفتر له ساعتونو بهر
    .about = که کوم ماشوم یا ځوان خوندي نه وي.
contact-immigration = د کاناډا د کډوالۍ، پناه غوښتونکو او تابعیت اداره
    .about = د اجازه‌لیک یا ستاسو د اسنادو په اړه پوښتنې.
contact-employment = د بریټیش کولمبیا د کار د معیارونو اداره
    .about = د مزد، د کار د ساعتونو او په کار کې ستاسو د حقونو په اړه پوښتنې.

downloads-empty = په دې ژبه لا د ډاونلوډ لپاره څه نشته.
downloads-trace = کوم فایل چې ډاونلوډ کوئ، ستاسو په وسیله کې پاتې کېږي او بل څوک یې موندلای شي. که څوک ستاسو تلیفون یا کمپیوټر ګوري، له داسې چا وغواړئ چې باور پرې لرئ، چې هغه یې درته چاپ کړي.
downloads-format = { $format }، { $size }
downloads-pages = { $count ->
    [one] { NUMBER($count) } پاڼه
   *[other] { NUMBER($count) } پاڼې
}
downloads-size = { $width } × { $height }
downloads-more = نورې اندازې او بڼې
downloads-draft = د ژباړې مسوده
downloads-language = ژبه: { $language }
piece-pocket-card = د جېب کارت
    .about = یو کوچنی کارت چې د تلیفون شمېرې لري. بهر پرې هېڅ نه دي لیکل شوي چې د څه په اړه دی.
sheet-single = یو کارت، د چاپخونې لپاره
    .about = د پرېکولو له نښو سره، او له څنډې بهر ۳ ملي‌متره رنګ. په دواړو خواوو او په اصلي اندازه یې چاپ کړئ.
sheet-avery-5371 = په یوه پاڼه لس کارتونه، Letter (Avery 5371 یا 8371)
    .about = په دواړو خواوو یې چاپ کړئ، پر اوږده څنډه یې واړوئ، په اصلي اندازه (۱۰۰٪).
sheet-avery-c32011 = په یوه پاڼه لس کارتونه، A4 (Avery C32011)
    .about = په دواړو خواوو یې چاپ کړئ، پر اوږده څنډه یې واړوئ، په اصلي اندازه (۱۰۰٪).

print-draft = د ژباړې مسوده
print-scan = په خپله ژبه د لوستلو لپاره یې سکېن کړئ
print-qr-alt = څلورګوټیز کوډ چې { $url } پرانیزي
print-front = مخ
print-back = شا
