find-link = جستجو
find-title = جستجوی صفحه
find-label = دنبال چه می‌گردید؟
find-promise = آنچه می‌نویسید به جایی فرستاده نمی‌شود و ذخیره نمی‌شود.
find-count = { $count ->
    [one] { NUMBER($count) } صفحه پیدا شد
   *[other] { NUMBER($count) } صفحه پیدا شد
}
find-more = بیش از { NUMBER($count) } صفحه پیدا شد. یک کلمهٔ دیگر هم بنویسید.
find-none = چیزی پیدا نشد. حروف کمتر یا کلمهٔ دیگری را امتحان کنید.
find-failed = جستجو اکنون کار نمی‌کند. همهٔ صفحه‌ها در فهرست زیر هستند.
find-all = همهٔ صفحه‌ها
find-other = فقط به زبان { $language }
find-there = جستجو به زبان { $language }
