find-link = ค้นหา
find-title = ค้นหาหน้า
find-label = คุณกำลังหาอะไร
find-promise = สิ่งที่คุณพิมพ์จะไม่ถูกส่งไปที่ใดและไม่ถูกบันทึกไว้
find-count = { $count ->
   *[other] พบ { NUMBER($count) } หน้า
}
find-more = พบมากกว่า { NUMBER($count) } หน้า โปรดพิมพ์เพิ่มอีกหนึ่งคำ
find-none = ไม่พบอะไรเลย ลองพิมพ์ให้สั้นลงหรือใช้คำอื่น
find-failed = ขณะนี้ค้นหาไม่ได้ ทุกหน้าอยู่ในรายการด้านล่าง
find-all = ทุกหน้า
find-other = มีเฉพาะภาษา{ $language }
find-there = ค้นหาในภาษา{ $language }
