find-link = بحث
find-title = البحث عن صفحة
find-label = ما موضوع البحث؟
find-promise = ما يُكتب هنا لا يُرسل إلى أي مكان ولا يُحفظ.
find-count = { $count ->
    [zero] لم توجد أي صفحة
    [one] وُجدت صفحة واحدة
    [two] وُجدت صفحتان
    [few] وُجدت { NUMBER($count) } صفحات
    [many] وُجدت { NUMBER($count) } صفحة
   *[other] وُجدت { NUMBER($count) } صفحة
}
find-more = وُجدت أكثر من { NUMBER($count) } صفحة. يمكن إضافة كلمة أخرى.
find-none = لم يُعثر على شيء. يمكن تجربة حروف أقل أو كلمة أخرى.
find-failed = البحث لا يعمل الآن. جميع الصفحات في القائمة أدناه.
find-all = جميع الصفحات
find-other = باللغة { $language } فقط
find-there = البحث باللغة { $language }
