site-title = کام کی جگہ پر حقوق
site-description = برٹش کولمبیا میں کام، حفاظت اور مدد کے بارے میں معلومات، آپ کی زبان میں۔

skip-to-content = اصل متن پر جائیں
nav-main = اہم صفحے
nav-breadcrumbs = آپ یہاں ہیں
nav-home = پہلا صفحہ
nav-toc = اس صفحے پر
nav-pager = مزید صفحے
nav-previous = پچھلا
nav-next = اگلا
nav-menu = مینو
nav-languages = زبانیں
languages-choose = اپنی زبان چنیں
languages-nearest = سب سے قریبی صفحہ کھلتا ہے
link-outside = دوسری ویب سائٹ پر لے جاتا ہے

exit-link = یہ صفحہ چھوڑ دیں
exit-note = موسم کا ایک صفحہ کھلتا ہے۔ آپ کے براؤزر کو پھر بھی یاد رہ سکتا ہے کہ آپ یہاں آئے تھے۔

notice-label = اطلاع
notice-fallback = یہ صفحہ ابھی { $language } زبان میں نہیں ہے۔ آپ اسے { $source } زبان میں دیکھ رہے ہیں۔
notice-stale = اس ترجمے کے بعد { $source } زبان کا صفحہ بدل گیا ہے۔ ہو سکتا ہے وہاں کوئی فون نمبر یا قاعدہ زیادہ نیا ہو۔
notice-stale-link = صفحہ { $source } زبان میں پڑھیں
notice-machine = یہ ترجمہ کمپیوٹر نے کیا ہے۔ یہ زبان بولنے والے کسی شخص نے اسے ابھی نہیں جانچا۔ فون نمبر ہر زبان میں ایک ہی ہیں۔
notice-draft = یہ ترجمہ ابھی مسودہ ہے۔ ایک شخص اس پر کام کر رہا ہے۔
notice-critical = اس صفحے کا ایک حصہ بدل گیا ہے اور اس کا ترجمہ اب درست نہیں رہا۔ وہ حصے فی الحال { $source } زبان میں ہیں۔

alert-note = نوٹ
alert-tip = مشورہ
alert-important = اہم
alert-warning = خبردار
alert-caution = احتیاط کریں
footnotes = حواشی
footnote-back = متن پر واپس جائیں
task-done = ہو گیا
task-open = کرنا باقی ہے

page-updated = آخری تبدیلی: { DATE($date, dateStyle: "long") }
page-reviewed = { DATE($date, dateStyle: "long") } کو پڑھا گیا اور تصدیق کی گئی
section-pages = اس حصے میں
not-found-title = یہ صفحہ یہاں نہیں ہے
not-found-text = شاید پتا غلط لکھا گیا ہے، یا صفحہ کہیں اور چلا گیا ہے۔ آپ کے فون میں کوئی خرابی نہیں ہے۔
not-found-home = پہلے صفحے پر جائیں
footer-promise = یہ سائٹ کوئی کوکی نہیں رکھتی اور دوسری سائٹوں سے کچھ نہیں لیتی۔

contact-call = { $number } پر کال کریں
contact-text = { $number } پر میسج بھیجیں
contact-email = { $address } پر لکھیں
contact-website = ویب سائٹ
contact-always = ہر روز، دن رات کھلا ہے
contact-office = دفتری اوقات میں کھلا ہے
contact-free = کال مفت ہے
contact-languages = { $count ->
    [one] ترجمان { NUMBER($count) } زبان میں مدد کر سکتا ہے
   *[other] ترجمان { NUMBER($count) } زبانوں میں مدد کر سکتا ہے
}
contact-unverified = ہم نے ابھی فون کر کے اس نمبر کی تصدیق نہیں کی۔
contact-verified = { DATE($date, dateStyle: "long") } کو فون کر کے تصدیق کی گئی
contact-source = ماخذ: { $source }

contact-emergency = ہنگامی مدد: پولیس، آگ، ایمبولینس
    .about = اگر اس وقت کسی کو چوٹ یا نقصان پہنچ سکتا ہے۔
contact-victimlink = VictimLinkBC
    .about = برٹش کولمبیا میں ہر اس شخص کے لیے جسے کسی جرم سے نقصان پہنچا ہو۔
contact-hotline = انسانی تجارت کے خلاف کینیڈا کی ہاٹ لائن
    .about = کینیڈا میں کہیں بھی۔ وہ آپ کی بات سنتے ہیں اور بتاتے ہیں کہ آپ کے قریب کون مدد کر سکتا ہے۔
contact-octip-line = انسانی تجارت کے خلاف دفتر: مدد کی لائن
    .about = آپ کو ایسے لوگوں سے ملاتی ہے جو آپ کے ساتھ مل کر اگلا قدم طے کر سکتے ہیں۔
contact-octip = انسانی تجارت کے خلاف دفتر: دفتر
    .about = برادریوں اور تنظیموں کے لیے۔
contact-children = بچوں کا تحفظ، دفتری اوقات کے علاوہ
    .about = اگر کوئی بچہ یا نوجوان محفوظ نہیں ہے۔
contact-immigration = امیگریشن، مہاجرین اور شہریت کینیڈا (IRCC)
    .about = پرمٹ یا آپ کے کاغذات کے بارے میں سوال۔
contact-employment = برٹش کولمبیا کا ایمپلائمنٹ اسٹینڈرڈز دفتر
    .about = اجرت، کام کے اوقات اور کام کی جگہ پر آپ کے حقوق کے بارے میں سوال۔

downloads-empty = اس زبان میں ابھی ڈاؤن لوڈ کرنے کے لیے کچھ نہیں ہے۔
downloads-trace = جو فائل آپ ڈاؤن لوڈ کریں وہ آپ کے فون یا کمپیوٹر میں رہ جاتی ہے، اور کسی اور کو مل سکتی ہے۔ اگر کوئی آپ کا فون یا کمپیوٹر دیکھتا ہے، تو کسی ایسے شخص سے پرنٹ کروائیں جس پر آپ کو بھروسا ہو۔
downloads-format = { $format }، { $size }
downloads-pages = { $count ->
    [one] { NUMBER($count) } صفحہ
   *[other] { NUMBER($count) } صفحے
}
downloads-size = { $width } × { $height }
downloads-more = دوسرے سائز اور شکلیں
downloads-draft = ترجمے کا مسودہ
downloads-language = زبان: { $language }
piece-pocket-card = جیبی کارڈ
    .about = فون نمبروں والا چھوٹا کارڈ۔ اس کے باہر کچھ نہیں لکھا کہ یہ کس بارے میں ہے۔
sheet-single = ایک کارڈ، پرنٹ کی دکان کے لیے
    .about = کاٹنے کے نشانوں کے ساتھ، اور کنارے سے باہر 3 ملی میٹر رنگ۔ دونوں طرف، اصل سائز میں پرنٹ کریں۔
sheet-avery-5371 = ایک شیٹ پر دس کارڈ، Letter (Avery 5371 یا 8371)
    .about = دونوں طرف پرنٹ کریں، لمبے کنارے پر پلٹیں، اصل سائز میں (100%)۔
sheet-avery-c32011 = ایک شیٹ پر دس کارڈ، A4 (Avery C32011)
    .about = دونوں طرف پرنٹ کریں، لمبے کنارے پر پلٹیں، اصل سائز میں (100%)۔

print-draft = ترجمے کا مسودہ
print-scan = اپنی زبان میں پڑھنے کے لیے اسکین کریں
print-qr-alt = چوکور کوڈ جو { $url } کھولتا ہے
print-front = سامنے
print-back = پیچھے
