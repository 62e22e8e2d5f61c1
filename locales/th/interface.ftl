site-title = สิทธิในที่ทำงาน
site-description = ข้อมูลเรื่องงาน ความปลอดภัย และความช่วยเหลือในรัฐบริติชโคลัมเบีย ในภาษาของคุณ

skip-to-content = ข้ามไปที่เนื้อหาหลัก
nav-main = หน้าหลักต่าง ๆ
nav-breadcrumbs = คุณอยู่ที่นี่
nav-home = หน้าแรก
nav-toc = ในหน้านี้
nav-pager = หน้าอื่น ๆ
nav-previous = ก่อนหน้า
nav-next = ถัดไป
nav-menu = เมนู
nav-languages = ภาษา
languages-choose = เลือกภาษาของคุณ
languages-nearest = จะเปิดหน้าที่ใกล้เคียงที่สุด
link-outside = ไปยังเว็บไซต์อื่น

exit-link = ออกจากหน้านี้
exit-note = จะเปิดหน้าพยากรณ์อากาศ เบราว์เซอร์ของคุณอาจยังจำไว้ว่าคุณเคยเข้ามาที่นี่

notice-label = แจ้งให้ทราบ
notice-fallback = หน้านี้ยังไม่มีในภาษา{ $language } คุณกำลังดูหน้านี้ในภาษา{ $source }
notice-stale = หน้าภาษา{ $source }มีการเปลี่ยนแปลงหลังจากแปลหน้านี้แล้ว เบอร์โทรศัพท์หรือกฎระเบียบในหน้านั้นอาจใหม่กว่า
notice-stale-link = อ่านหน้าภาษา{ $source }
notice-machine = หน้านี้แปลโดยคอมพิวเตอร์ ยังไม่มีผู้ที่ใช้ภาษานี้ตรวจสอบ เบอร์โทรศัพท์เหมือนกันในทุกภาษา
notice-draft = คำแปลนี้เป็นฉบับร่าง ยังมีคนกำลังแก้ไขอยู่
notice-critical = บางส่วนของหน้านี้เปลี่ยนไปแล้ว และคำแปลไม่ถูกต้องอีกต่อไป ตอนนี้ส่วนนั้นแสดงเป็นภาษา{ $source }ไปก่อน

alert-note = หมายเหตุ
alert-tip = คำแนะนำ
alert-important = สำคัญ
alert-warning = คำเตือน
alert-caution = โปรดระวัง
footnotes = เชิงอรรถ
footnote-back = กลับไปที่เนื้อหา
task-done = ทำแล้ว
task-open = ยังไม่ได้ทำ

page-updated = แก้ไขล่าสุดเมื่อ { DATE($date, dateStyle: "long") }
page-reviewed = อ่านและยืนยันเมื่อ { DATE($date, dateStyle: "long") }
section-pages = หน้าในส่วนนี้
not-found-title = ไม่พบหน้านี้
not-found-text = ที่อยู่เว็บอาจพิมพ์ผิด หรือหน้านี้ย้ายไปแล้ว โทรศัพท์ของคุณไม่ได้มีปัญหาอะไร
not-found-home = ไปที่หน้าแรก
footer-promise = เว็บไซต์นี้ไม่ใช้คุกกี้ และไม่โหลดสิ่งใดจากเว็บไซต์อื่น

contact-call = โทร { $number }
contact-text = ส่งข้อความไปที่ { $number }
contact-email = เขียนอีเมลถึง { $address }
contact-website = เว็บไซต์
contact-always = เปิดทั้งกลางวันและกลางคืน ทุกวัน
contact-office = เปิดในเวลาทำการ
contact-free = โทรฟรี
contact-languages = { $count ->
   *[other] มีล่ามช่วยแปลได้ { NUMBER($count) } ภาษา
}
contact-unverified = เรายังไม่ได้โทรไปยืนยันเบอร์นี้
contact-verified = โทรยืนยันแล้วเมื่อ { DATE($date, dateStyle: "long") }
contact-source = แหล่งข้อมูล: { $source }

contact-emergency = เหตุฉุกเฉิน: ตำรวจ ดับเพลิง รถพยาบาล
    .about = ถ้าอาจมีคนกำลังถูกทำร้ายหรือบาดเจ็บอยู่ตอนนี้
contact-victimlink = VictimLinkBC
    .about = สำหรับทุกคนในรัฐบริติชโคลัมเบียที่ได้รับอันตรายจากอาชญากรรม
contact-hotline = สายด่วนเรื่องการค้ามนุษย์ของแคนาดา
    .about = โทรได้จากทุกที่ในแคนาดา เขาจะรับฟัง และบอกว่ามีใครใกล้คุณที่ช่วยได้
contact-octip-line = สำนักงานต่อต้านการค้ามนุษย์: สายขอความช่วยเหลือ
    .about = ติดต่อให้คุณได้คุยกับคนที่ช่วยคุณวางแผนขั้นต่อไป
contact-octip = สำนักงานต่อต้านการค้ามนุษย์: สำนักงาน
    .about = สำหรับชุมชนและองค์กร
contact-children = คุ้มครองเด็ก นอกเวลาทำการ
    .about = ถ้าเด็กหรือเยาวชนไม่ปลอดภัย
contact-immigration = กระทรวงตรวจคนเข้าเมือง ผู้ลี้ภัย และสัญชาติแคนาดา
    .about = สอบถามเรื่องใบอนุญาตหรือเอกสารของคุณ
contact-employment = สำนักงานมาตรฐานการจ้างงาน รัฐบริติชโคลัมเบีย
    .about = สอบถามเรื่องค่าจ้าง ชั่วโมงทำงาน และสิทธิของคุณในที่ทำงาน

downloads-empty = ยังไม่มีไฟล์ให้ดาวน์โหลดในภาษานี้
downloads-trace = ไฟล์ที่คุณดาวน์โหลดจะอยู่ในเครื่องของคุณ และคนอื่นอาจเห็นได้ ถ้ามีคนเปิดดูโทรศัพท์หรือคอมพิวเตอร์ของคุณ ให้ขอคนที่คุณไว้ใจช่วยพิมพ์ให้
downloads-format = { $format }, { $size }
downloads-pages = { $count ->
   *[other] { NUMBER($count) } หน้า
}
downloads-size = { $width } × { $height }
downloads-more = ขนาดและรูปแบบอื่น
downloads-draft = คำแปลฉบับร่าง
downloads-language = ภาษา: { $language }
piece-pocket-card = บัตรพกพา
    .about = บัตรใบเล็กที่มีเบอร์โทรศัพท์ ด้านนอกไม่มีอะไรบอกว่าเป็นเรื่องอะไร
sheet-single = บัตรหนึ่งใบ สำหรับร้านพิมพ์
    .about = มีเครื่องหมายตัดขอบ และมีสีเกินขอบออกไป 3 มม. พิมพ์สองด้าน ขนาดเท่าจริง
sheet-avery-5371 = สิบใบต่อแผ่น กระดาษ Letter (Avery 5371 หรือ 8371)
    .about = พิมพ์สองด้าน พลิกตามขอบยาว ขนาดเท่าจริง (100 %)
sheet-avery-c32011 = สิบใบต่อแผ่น กระดาษ A4 (Avery C32011)
    .about = พิมพ์สองด้าน พลิกตามขอบยาว ขนาดเท่าจริง (100 %)

print-draft = คำแปลฉบับร่าง
print-scan = สแกนเพื่ออ่านในภาษาของคุณ
print-qr-alt = คิวอาร์โค้ดที่เปิด { $url }
print-front = ด้านหน้า
print-back = ด้านหลัง
