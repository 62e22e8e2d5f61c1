find-link = تلاش
find-title = صفحہ تلاش کریں
find-label = آپ کیا ڈھونڈ رہے ہیں؟
find-promise = آپ جو لکھتے ہیں وہ نہ کہیں بھیجا جاتا ہے اور نہ محفوظ کیا جاتا ہے۔
find-count = { $count ->
    [one] { NUMBER($count) } صفحہ ملا
   *[other] { NUMBER($count) } صفحے ملے
}
find-more = { NUMBER($count) } سے زیادہ صفحے ملے۔ ایک اور لفظ لکھیں۔
find-none = کچھ نہیں ملا۔ کم حروف یا کوئی اور لفظ لکھ کر دیکھیں۔
find-failed = تلاش اس وقت کام نہیں کر رہی۔ تمام صفحے نیچے کی فہرست میں ہیں۔
find-all = تمام صفحے
find-other = صرف { $language } زبان میں
find-there = { $language } زبان میں تلاش کریں
