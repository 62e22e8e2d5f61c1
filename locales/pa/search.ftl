find-link = ਲੱਭੋ
find-title = ਪੰਨਾ ਲੱਭੋ
find-label = ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਹੋ?
find-promise = ਤੁਸੀਂ ਜੋ ਲਿਖਦੇ ਹੋ, ਉਹ ਕਿਤੇ ਭੇਜਿਆ ਨਹੀਂ ਜਾਂਦਾ ਅਤੇ ਸਾਂਭਿਆ ਨਹੀਂ ਜਾਂਦਾ।
find-count = { $count ->
    [one] { NUMBER($count) } ਪੰਨਾ ਮਿਲਿਆ
   *[other] { NUMBER($count) } ਪੰਨੇ ਮਿਲੇ
}
find-more = { NUMBER($count) } ਤੋਂ ਵੱਧ ਪੰਨੇ ਮਿਲੇ। ਇੱਕ ਹੋਰ ਸ਼ਬਦ ਲਿਖੋ।
find-none = ਕੁਝ ਨਹੀਂ ਮਿਲਿਆ। ਘੱਟ ਅੱਖਰ ਜਾਂ ਕੋਈ ਹੋਰ ਸ਼ਬਦ ਲਿਖ ਕੇ ਦੇਖੋ।
find-failed = ਖੋਜ ਇਸ ਵੇਲੇ ਕੰਮ ਨਹੀਂ ਕਰ ਰਹੀ। ਸਾਰੇ ਪੰਨੇ ਹੇਠਾਂ ਦਿੱਤੀ ਸੂਚੀ ਵਿੱਚ ਹਨ।
find-all = ਸਾਰੇ ਪੰਨੇ
find-other = ਸਿਰਫ਼ { $language } ਵਿੱਚ
find-there = { $language } ਵਿੱਚ ਲੱਭੋ
