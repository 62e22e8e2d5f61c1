site-title = الحقوق في العمل
site-description = معلومات عن العمل والسلامة والمساعدة في بريتيش كولومبيا، بلغتك.

skip-to-content = الانتقال إلى النص الرئيسي
nav-main = الصفحات الرئيسية
nav-breadcrumbs = موقعك هنا
nav-home = الصفحة الأولى
nav-toc = في هذه الصفحة
nav-pager = صفحات أخرى
nav-previous = السابق
nav-next = التالي
nav-menu = القائمة
nav-languages = اللغات
languages-choose = اختيار لغتك
languages-nearest = يفتح أقرب صفحة
link-outside = يؤدي إلى موقع آخر

exit-link = مغادرة هذه الصفحة
exit-note = يفتح صفحة للطقس. وقد يظل متصفحك يتذكر أنك كنت هنا.

notice-label = تنبيه
notice-fallback = هذه الصفحة غير متوفرة بعد باللغة { $language }. وهي معروضة لك باللغة { $source }.
notice-stale = تغيّرت الصفحة المكتوبة باللغة { $source } بعد إعداد هذه الترجمة. قد يكون فيها رقم هاتف أحدث أو قاعدة أحدث.
notice-stale-link = قراءة الصفحة باللغة { $source }
notice-machine = أعدّ حاسوب هذه الترجمة. ولم يراجعها بعد أي شخص يتحدث هذه اللغة. أرقام الهواتف هي نفسها في كل اللغات.
notice-draft = هذه الترجمة مسودة. وما زال شخص يعمل عليها.
notice-critical = تغيّر جزء من هذه الصفحة ولم تعد ترجمته صحيحة. الأجزاء التي تغيّرت معروضة حاليًا باللغة { $source }.

alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = تحذير
alert-caution = يلزم الحذر
footnotes = الحواشي
footnote-back = العودة إلى النص
task-done = تمّ
task-open = لم يتمّ بعد

page-updated = آخر تعديل: { DATE($date, dateStyle: "long") }
page-reviewed = قُرئت وأُكِّدت في { DATE($date, dateStyle: "long") }
section-pages = في هذا القسم
not-found-title = هذه الصفحة ليست هنا
not-found-text = ربما كُتب العنوان خطأً، أو نُقلت الصفحة. لا مشكلة في هاتفك.
not-found-home = الذهاب إلى الصفحة الأولى
footer-promise = لا يضع هذا الموقع ملفات تعريف ارتباط (كوكيز) ولا يحمّل شيئًا من مواقع أخرى.

contact-call = الاتصال بالرقم { $number }
contact-text = إرسال رسالة نصية إلى { $number }
contact-email = الكتابة إلى { $address }
contact-website = الموقع الإلكتروني
contact-always = مفتوح ليلًا ونهارًا، كل يوم
contact-office = مفتوح في ساعات الدوام
contact-free = المكالمة مجانية
contact-languages = { $count ->
    [zero] لا تتوفر ترجمة شفهية
    [one] يمكن لمترجم شفهي أن يساعد بلغة واحدة
    [two] يمكن لمترجم شفهي أن يساعد بلغتين
    [few] يمكن لمترجم شفهي أن يساعد بـ { NUMBER($count) } لغات
    [many] يمكن لمترجم شفهي أن يساعد بـ { NUMBER($count) } لغة
   *[other] يمكن لمترجم شفهي أن يساعد بـ { NUMBER($count) } لغة
}
contact-unverified = لم نتأكد بعد من هذا الرقم هاتفيًا.
contact-verified = جرى التأكد منه هاتفيًا في { DATE($date, dateStyle: "long") }
contact-source = المصدر: { $source }

contact-emergency = الطوارئ: الشرطة والإطفاء والإسعاف
    .about = إذا كان أحد معرّضًا للأذى الآن.
contact-victimlink = VictimLinkBC
    .about = لكل من تضرّر من جريمة في بريتيش كولومبيا.
contact-hotline = الخط الساخن الكندي لمكافحة الاتجار بالبشر
    .about = في أي مكان في كندا. يستمعون إليك ويخبرونك بمن يمكنه المساعدة بالقرب منك.
contact-octip-line = مكتب مكافحة الاتجار بالبشر: خط المساعدة
    .about = يصلك بأشخاص يمكنهم التخطيط معك للخطوة التالية.
contact-octip = مكتب مكافحة الاتجار بالبشر: المكتب
    .about = للمجتمعات المحلية والمنظمات.
contact-children = حماية الأطفال، خارج ساعات الدوام
    .about = إذا لم يكن طفل أو شاب أو شابة في أمان.
contact-immigration = وزارة الهجرة واللاجئين والمواطنة الكندية
    .about = أسئلة عن تصريح أو عن أوراقك.
contact-employment = إدارة معايير العمل في بريتيش كولومبيا
    .about = أسئلة عن الأجر وساعات العمل وحقوقك في العمل.

downloads-empty = لا يوجد بعد ما يمكن تنزيله بهذه اللغة.
downloads-trace = الملف الذي يتم تنزيله يبقى على جهازك، وقد يجده شخص آخر. إذا كان هناك من يفتّش هاتفك أو حاسوبك، فالأفضل أن يطبعه لك شخص هو موضع ثقتك.
downloads-format = { $format }، { $size }
downloads-pages = { $count ->
    [zero] لا صفحات
    [one] صفحة واحدة
    [two] صفحتان
    [few] { NUMBER($count) } صفحات
    [many] { NUMBER($count) } صفحة
   *[other] { NUMBER($count) } صفحة
}
downloads-size = { $width } × { $height }
downloads-more = مقاسات وأشكال أخرى
downloads-draft = مسودة ترجمة
downloads-language = اللغة: { $language }
piece-pocket-card = بطاقة جيب
    .about = بطاقة صغيرة عليها أرقام هواتف. لا شيء على وجهها الخارجي يدل على موضوعها.
sheet-single = بطاقة واحدة، للمطبعة
    .about = مع علامات القص و٣ مم من اللون خارج الحافة. تُطبع على الوجهين بالحجم الفعلي.
sheet-avery-5371 = عشر بطاقات في الورقة، Letter (Avery 5371 أو 8371)
    .about = تُطبع على الوجهين، مع القلب على الحافة الطويلة، بالحجم الفعلي (١٠٠٪).
sheet-avery-c32011 = عشر بطاقات في الورقة، A4 (Avery C32011)
    .about = تُطبع على الوجهين، مع القلب على الحافة الطويلة، بالحجم الفعلي (١٠٠٪).

print-draft = مسودة ترجمة
print-scan = مسح الرمز للقراءة بلغتك
print-qr-alt = رمز مربّع يفتح { $url }
print-front = الوجه
print-back = الظهر
