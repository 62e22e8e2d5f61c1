site-title = حقوق در محل کار
site-description = اطلاعات دربارهٔ کار، ایمنی و کمک در بریتیش کلمبیا، به زبان شما.

skip-to-content = رفتن به متن اصلی
nav-main = صفحه‌های اصلی
nav-breadcrumbs = شما اینجا هستید
nav-home = صفحهٔ اول
nav-toc = در این صفحه
nav-pager = صفحه‌های دیگر
nav-previous = قبلی
nav-next = بعدی
nav-menu = فهرست
nav-languages = زبان‌ها
languages-choose = زبان خود را انتخاب کنید
languages-nearest = نزدیک‌ترین صفحه را باز می‌کند
link-outside = به سایت دیگری می‌رود

exit-link = خروج از این صفحه
exit-note = یک صفحهٔ آب‌وهوا را باز می‌کند. شاید در مرورگر شما بماند که اینجا بوده‌اید.

notice-label = اطلاعیه
notice-fallback = این صفحه هنوز به زبان { $language } نیست. آن را به زبان { $source } می‌بینید.
notice-stale = صفحهٔ زبان { $source } پس از این ترجمه تغییر کرده است. شاید در آن یک شماره تلفن یا یک قانون تازه‌تر باشد.
notice-stale-link = خواندن صفحه به زبان { $source }
notice-machine = این ترجمه را رایانه انجام داده است. هنوز هیچ‌کس که به این زبان حرف می‌زند آن را بررسی نکرده است. شماره‌های تلفن در همهٔ زبان‌ها یکی است.
notice-draft = این ترجمه پیش‌نویس است. هنوز کسی روی آن کار می‌کند.
notice-critical = بخشی از این صفحه تغییر کرده و ترجمهٔ آن دیگر درست نیست. آن بخش‌ها فعلاً به زبان { $source } است.

alert-note = یادداشت
alert-tip = راهنمایی
alert-important = مهم
alert-warning = هشدار
alert-caution = مراقب باشید
footnotes = پانوشت‌ها
footnote-back = بازگشت به متن
task-done = انجام شد
task-open = باید انجام شود

page-updated = آخرین تغییر: { DATE($date, dateStyle: "long") }
page-reviewed = خوانده و تأیید شده در { DATE($date, dateStyle: "long") }
section-pages = در این بخش
not-found-title = این صفحه اینجا نیست
not-found-text = شاید نشانی اشتباه نوشته شده یا صفحه جابه‌جا شده است. تلفن شما مشکلی ندارد.
not-found-home = رفتن به صفحهٔ اول
footer-promise = این سایت هیچ کوکی‌ای نمی‌گذارد و چیزی از سایت‌های دیگر بار نمی‌کند.

contact-call = تماس با { $number }
contact-text = فرستادن پیامک به { $number }
contact-email = نوشتن به { $address }
contact-website = وب‌سایت
contact-always = شب و روز باز است، هر روز
contact-office = در ساعت‌های اداری باز است
contact-free = تماس رایگان است
contact-languages = { $count ->
    [one] مترجم شفاهی می‌تواند به { NUMBER($count) } زبان کمک کند
   *[other] مترجم شفاهی می‌تواند به { NUMBER($count) } زبان کمک کند
}
contact-unverified = ما هنوز درستی این شماره را با تلفن تأیید نکرده‌ایم.
contact-verified = درستی آن با تلفن تأیید شده است: { DATE($date, dateStyle: "long") }
contact-source = منبع: { $source }

contact-emergency = اضطراری: پلیس، آتش‌نشانی، آمبولانس
    .about = اگر ممکن است همین حالا کسی آسیب ببیند.
contact-victimlink = VictimLinkBC
    .about = برای هر کسی در بریتیش کلمبیا که از یک جرم آسیب دیده است.
contact-hotline = خط تلفن کانادا برای مقابله با قاچاق انسان
    .about = در همه جای کانادا. به حرف شما گوش می‌دهند و می‌گویند چه کسی نزدیک شما می‌تواند کمک کند.
contact-octip-line = ادارهٔ مبارزه با قاچاق انسان: خط کمک
    .about = شما را به کسانی وصل می‌کند که می‌توانند گام بعدی را همراه شما برنامه‌ریزی کنند.
contact-octip = ادارهٔ مبارزه با قاچاق انسان: دفتر
    .about = برای جوامع محلی و سازمان‌ها.
contact-children = حمایت از کودکان، بیرون از ساعت‌های اداری
    .about = اگر کودک یا نوجوانی در امان نیست.
contact-immigration = ادارهٔ مهاجرت، پناهندگان و شهروندی کانادا
    .about = پرسش دربارهٔ مجوز یا مدارک شما.
contact-employment = ادارهٔ استانداردهای کار بریتیش کلمبیا
    .about = پرسش دربارهٔ دستمزد، ساعت‌های کار و حقوق شما در محل کار.

downloads-empty = هنوز چیزی برای دانلود به این زبان نیست.
downloads-trace = فایلی که دانلود می‌کنید در دستگاه شما می‌ماند و شاید کس دیگری آن را پیدا کند. اگر کسی تلفن یا رایانهٔ شما را می‌گردد، از کسی که به او اعتماد دارید بخواهید آن را برای شما چاپ کند.
downloads-format = { $format }، { $size }
downloads-pages = { $count ->
    [one] { NUMBER($count) } صفحه
   *[other] { NUMBER($count) } صفحه
}
downloads-size = { $width } × { $height }
downloads-more = اندازه‌ها و شکل‌های دیگر
downloads-draft = ترجمهٔ پیش‌نویس
downloads-language = زبان: { $language }
piece-pocket-card = کارت جیبی
    .about = کارتی کوچک با شماره‌های تلفن. هیچ چیز روی آن نمی‌گوید دربارهٔ چیست.
sheet-single = یک کارت، برای چاپخانه
    .about = با علامت‌های برش و ۳ میلی‌متر رنگ بیرون از لبه. دورو و در اندازهٔ واقعی چاپ کنید.
sheet-avery-5371 = ده کارت در یک برگه، Letter (Avery 5371 یا 8371)
    .about = دورو چاپ کنید، برگردان روی لبهٔ بلند، در اندازهٔ واقعی (۱۰۰٪).
sheet-avery-c32011 = ده کارت در یک برگه، A4 (Avery C32011)
    .about = دورو چاپ کنید، برگردان روی لبهٔ بلند، در اندازهٔ واقعی (۱۰۰٪).

print-draft = ترجمهٔ پیش‌نویس
print-scan = برای خواندن به زبان خود اسکن کنید
print-qr-alt = رمز مربعی که { $url } را باز می‌کند
print-front = رو
print-back = پشت
