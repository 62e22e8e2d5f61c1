find-link = لټون
find-title = پاڼه ولټوئ
find-label = څه لټوئ؟
find-promise = څه چې لیکئ، هېڅ ځای ته نه لېږل کېږي او نه خوندي کېږي.
find-count = { $count ->
    [one] { NUMBER($count) } پاڼه وموندل شوه
   *[other] { NUMBER($count) } پاڼې وموندل شوې
}
find-more = تر { NUMBER($count) } زیاتې پاڼې وموندل شوې. یوه بله کلمه هم ولیکئ.
find-none = هېڅ ونه موندل شول. لږ توري یا بله کلمه ولیکئ.
find-failed = لټون اوس کار نه کوي. ټولې پاڼې لاندې په لېست کې دي.
find-all = ټولې پاڼې
find-other = یوازې په { $language } ژبه
find-there = په { $language } ژبه ولټوئ
