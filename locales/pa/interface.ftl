site-title = ਕੰਮ ’ਤੇ ਹੱਕ
site-description = ਬ੍ਰਿਟਿਸ਼ ਕੋਲੰਬੀਆ ਵਿੱਚ ਕੰਮ, ਸੁਰੱਖਿਆ ਅਤੇ ਮਦਦ ਬਾਰੇ ਜਾਣਕਾਰੀ, ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ।

skip-to-content = ਸਿੱਧੇ ਮੁੱਖ ਲਿਖਤ ’ਤੇ ਜਾਓ
nav-main = ਮੁੱਖ ਪੰਨੇ
nav-breadcrumbs = ਤੁਸੀਂ ਇੱਥੇ ਹੋ
nav-home = ਪਹਿਲਾ ਪੰਨਾ
nav-toc = ਇਸ ਪੰਨੇ ’ਤੇ
nav-pager = ਹੋਰ ਪੰਨੇ
nav-previous = ਪਿਛਲਾ
nav-next = ਅਗਲਾ
nav-menu = ਮੀਨੂ
nav-languages = ਭਾਸ਼ਾਵਾਂ
languages-choose = ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ
languages-nearest = ਸਭ ਤੋਂ ਨੇੜਲਾ ਪੰਨਾ ਖੁੱਲ੍ਹਦਾ ਹੈ
link-outside = ਦੂਜੀ ਵੈੱਬਸਾਈਟ ’ਤੇ ਲੈ ਜਾਂਦਾ ਹੈ

exit-link = ਇਹ ਪੰਨਾ ਛੱਡੋ
exit-note = ਮੌਸਮ ਦਾ ਪੰਨਾ ਖੁੱਲ੍ਹਦਾ ਹੈ। ਤੁਹਾਡੇ ਬ੍ਰਾਊਜ਼ਰ ਵਿੱਚ ਫਿਰ ਵੀ ਦਰਜ ਰਹਿ ਸਕਦਾ ਹੈ ਕਿ ਤੁਸੀਂ ਇੱਥੇ ਆਏ ਸੀ।

notice-label = ਸੂਚਨਾ
notice-fallback = ਇਹ ਪੰਨਾ ਹਾਲੇ { $language } ਵਿੱਚ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਇਸਨੂੰ { $source } ਵਿੱਚ ਦੇਖ ਰਹੇ ਹੋ।
notice-stale = ਇਸ ਅਨੁਵਾਦ ਤੋਂ ਬਾਅਦ { $source } ਵਾਲਾ ਪੰਨਾ ਬਦਲ ਗਿਆ ਹੈ। ਹੋ ਸਕਦਾ ਹੈ ਉੱਥੇ ਕੋਈ ਫ਼ੋਨ ਨੰਬਰ ਜਾਂ ਨਿਯਮ ਜ਼ਿਆਦਾ ਨਵਾਂ ਹੋਵੇ।
notice-stale-link = { $source } ਵਾਲਾ ਪੰਨਾ ਪੜ੍ਹੋ
notice-machine = ਇਹ ਅਨੁਵਾਦ ਕੰਪਿਊਟਰ ਨੇ ਕੀਤਾ ਹੈ। ਇਹ ਭਾਸ਼ਾ ਬੋਲਣ ਵਾਲੇ ਕਿਸੇ ਵਿਅਕਤੀ ਨੇ ਹਾਲੇ ਇਸਨੂੰ ਜਾਂਚਿਆ ਨਹੀਂ। ਫ਼ੋਨ ਨੰਬਰ ਹਰ ਭਾਸ਼ਾ ਵਿੱਚ ਇੱਕੋ ਹਨ।
notice-draft = ਇਹ ਅਨੁਵਾਦ ਕੱਚਾ ਖਰੜਾ ਹੈ। ਕੋਈ ਵਿਅਕਤੀ ਹਾਲੇ ਇਸ ’ਤੇ ਕੰਮ ਕਰ ਰਿਹਾ ਹੈ।
notice-critical = ਇਸ ਪੰਨੇ ਦਾ ਕੁਝ ਹਿੱਸਾ ਬਦਲ ਗਿਆ ਹੈ ਅਤੇ ਅਨੁਵਾਦ ਹੁਣ ਸਹੀ ਨਹੀਂ ਰਿਹਾ। ਉਹ ਹਿੱਸੇ ਫ਼ਿਲਹਾਲ { $source } ਵਿੱਚ ਹਨ।

alert-note = ਧਿਆਨ ਦਿਓ
alert-tip = ਸੁਝਾਅ
alert-important = ਜ਼ਰੂਰੀ
alert-warning = ਚੇਤਾਵਨੀ
alert-caution = ਸਾਵਧਾਨ ਰਹੋ
footnotes = ਟਿੱਪਣੀਆਂ
footnote-back = ਲਿਖਤ ’ਤੇ ਵਾਪਸ ਜਾਓ
task-done = ਹੋ ਗਿਆ
task-open = ਕਰਨਾ ਬਾਕੀ

page-updated = ਆਖ਼ਰੀ ਤਬਦੀਲੀ: { DATE($date, dateStyle: "long") }
page-reviewed = ਪੜ੍ਹ ਕੇ ਪੁਸ਼ਟੀ ਕੀਤੀ ਗਈ: { DATE($date, dateStyle: "long") }
section-pages = ਇਸ ਹਿੱਸੇ ਵਿੱਚ
not-found-title = ਇਹ ਪੰਨਾ ਇੱਥੇ ਨਹੀਂ ਹੈ
not-found-text = ਹੋ ਸਕਦਾ ਹੈ ਪਤਾ ਗਲਤ ਲਿਖਿਆ ਗਿਆ ਹੋਵੇ, ਜਾਂ ਪੰਨਾ ਕਿਤੇ ਹੋਰ ਚਲਾ ਗਿਆ ਹੋਵੇ। ਤੁਹਾਡੇ ਫ਼ੋਨ ਵਿੱਚ ਕੋਈ ਖ਼ਰਾਬੀ ਨਹੀਂ ਹੈ।
not-found-home = ਪਹਿਲੇ ਪੰਨੇ ’ਤੇ ਜਾਓ
footer-promise = ਇਹ ਵੈੱਬਸਾਈਟ ਕੋਈ ਕੁਕੀ ਨਹੀਂ ਰੱਖਦੀ ਅਤੇ ਦੂਜੀਆਂ ਵੈੱਬਸਾਈਟਾਂ ਤੋਂ ਕੁਝ ਲੋਡ ਨਹੀਂ ਕਰਦੀ।

contact-call = { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ
contact-text = { $number } ’ਤੇ ਟੈਕਸਟ ਸੁਨੇਹਾ ਭੇਜੋ
contact-email = { $address } ’ਤੇ ਈਮੇਲ ਲਿਖੋ
contact-website = ਵੈੱਬਸਾਈਟ
contact-always = ਹਰ ਰੋਜ਼, ਦਿਨ-ਰਾਤ ਖੁੱਲ੍ਹਾ
contact-office = ਦਫ਼ਤਰੀ ਸਮੇਂ ਦੌਰਾਨ ਖੁੱਲ੍ਹਾ
contact-free = ਫ਼ੋਨ ਕਰਨਾ ਮੁਫ਼ਤ ਹੈ
contact-languages = { $count ->
    [one] ਦੁਭਾਸ਼ੀਆ { NUMBER($count) } ਭਾਸ਼ਾ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ
   *[other] ਦੁਭਾਸ਼ੀਏ { NUMBER($count) } ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਮਦਦ ਕਰ ਸਕਦੇ ਹਨ
}
contact-unverified = ਅਸੀਂ ਹਾਲੇ ਫ਼ੋਨ ਕਰਕੇ ਇਸ ਨੰਬਰ ਦੀ ਪੁਸ਼ਟੀ ਨਹੀਂ ਕੀਤੀ।
contact-verified = ਫ਼ੋਨ ਕਰਕੇ ਪੁਸ਼ਟੀ ਕੀਤੀ ਗਈ: { DATE($date, dateStyle: "long") }
contact-source = ਸਰੋਤ: { $source }

contact-emergency = ਐਮਰਜੈਂਸੀ: ਪੁਲਿਸ, ਅੱਗ ਬੁਝਾਊ ਦਸਤਾ, ਐਂਬੂਲੈਂਸ
    .about = ਜੇ ਇਸ ਵੇਲੇ ਕਿਸੇ ਨੂੰ ਸੱਟ ਵੱਜਣ ਦਾ ਡਰ ਹੈ।
contact-victimlink = VictimLinkBC
    .about = ਬ੍ਰਿਟਿਸ਼ ਕੋਲੰਬੀਆ ਵਿੱਚ ਹਰ ਉਸ ਵਿਅਕਤੀ ਲਈ ਜਿਸ ਦਾ ਕਿਸੇ ਜੁਰਮ ਨਾਲ ਨੁਕਸਾਨ ਹੋਇਆ ਹੈ।
contact-hotline = ਕੈਨੇਡਾ ਦੀ ਮਨੁੱਖੀ ਤਸਕਰੀ ਹੌਟਲਾਈਨ
    .about = ਕੈਨੇਡਾ ਵਿੱਚ ਕਿਤੋਂ ਵੀ। ਉਹ ਤੁਹਾਡੀ ਗੱਲ ਸੁਣਦੇ ਹਨ ਅਤੇ ਦੱਸਦੇ ਹਨ ਕਿ ਤੁਹਾਡੇ ਨੇੜੇ ਕੌਣ ਮਦਦ ਕਰ ਸਕਦਾ ਹੈ।
contact-octip-line = ਮਨੁੱਖੀ ਤਸਕਰੀ ਵਿਰੋਧੀ ਦਫ਼ਤਰ: ਮਦਦ ਲਾਈਨ
    .about = ਤੁਹਾਨੂੰ ਉਨ੍ਹਾਂ ਲੋਕਾਂ ਨਾਲ ਜੋੜਦੀ ਹੈ ਜੋ ਤੁਹਾਡੇ ਨਾਲ ਮਿਲ ਕੇ ਅਗਲਾ ਕਦਮ ਸੋਚ ਸਕਦੇ ਹਨ।
contact-octip = ਮਨੁੱਖੀ ਤਸਕਰੀ ਵਿਰੋਧੀ ਦਫ਼ਤਰ: ਦਫ਼ਤਰ ਨਾਲ ਸੰਪਰਕ
    .about = ਭਾਈਚਾਰਿਆਂ ਅਤੇ ਸੰਸਥਾਵਾਂ ਲਈ।
contact-children = ਬੱਚਿਆਂ ਦੀ ਸੁਰੱਖਿਆ, ਦਫ਼ਤਰੀ ਸਮੇਂ ਤੋਂ ਬਾਹਰ
    .about = ਜੇ ਕੋਈ ਬੱਚਾ ਜਾਂ ਨੌਜਵਾਨ ਸੁਰੱਖਿਅਤ ਨਹੀਂ ਹੈ।
contact-immigration = ਕੈਨੇਡਾ ਦਾ ਇਮੀਗ੍ਰੇਸ਼ਨ, ਸ਼ਰਨਾਰਥੀ ਅਤੇ ਨਾਗਰਿਕਤਾ ਵਿਭਾਗ
    .about = ਪਰਮਿਟ ਜਾਂ ਤੁਹਾਡੇ ਕਾਗਜ਼ਾਂ ਬਾਰੇ ਸਵਾਲ।
contact-employment = ਬ੍ਰਿਟਿਸ਼ ਕੋਲੰਬੀਆ ਦੀ ਰੁਜ਼ਗਾਰ ਮਿਆਰ ਸ਼ਾਖਾ
    .about = ਤਨਖ਼ਾਹ, ਕੰਮ ਦੇ ਘੰਟਿਆਂ ਅਤੇ ਕੰਮ ’ਤੇ ਤੁਹਾਡੇ ਹੱਕਾਂ ਬਾਰੇ ਸਵਾਲ।

downloads-empty = ਇਸ ਭਾਸ਼ਾ ਵਿੱਚ ਹਾਲੇ ਡਾਊਨਲੋਡ ਕਰਨ ਲਈ ਕੁਝ ਨਹੀਂ ਹੈ।
downloads-trace = ਜੋ ਫ਼ਾਈਲ ਤੁਸੀਂ ਡਾਊਨਲੋਡ ਕਰਦੇ ਹੋ, ਉਹ ਤੁਹਾਡੇ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਵਿੱਚ ਰਹਿੰਦੀ ਹੈ, ਅਤੇ ਕੋਈ ਹੋਰ ਉਸਨੂੰ ਉੱਥੇ ਲੱਭ ਸਕਦਾ ਹੈ। ਜੇ ਕੋਈ ਤੁਹਾਡਾ ਫ਼ੋਨ ਜਾਂ ਕੰਪਿਊਟਰ ਫਰੋਲਦਾ ਹੈ, ਤਾਂ ਕਿਸੇ ਭਰੋਸੇ ਵਾਲੇ ਵਿਅਕਤੀ ਨੂੰ ਕਹੋ ਕਿ ਤੁਹਾਡੇ ਲਈ ਛਾਪ ਦੇਵੇ।
downloads-format = { $format }, { $size }
downloads-pages = { $count ->
    [one] { NUMBER($count) } ਪੰਨਾ
   *[other] { NUMBER($count) } ਪੰਨੇ
}
downloads-size = { $width } × { $height }
downloads-more = ਹੋਰ ਆਕਾਰ ਅਤੇ ਰੂਪ
downloads-draft = ਅਨੁਵਾਦ ਦਾ ਖਰੜਾ
downloads-language = ਭਾਸ਼ਾ: { $language }
piece-pocket-card = ਜੇਬ ਵਾਲਾ ਕਾਰਡ
    .about = ਫ਼ੋਨ ਨੰਬਰਾਂ ਵਾਲਾ ਛੋਟਾ ਕਾਰਡ। ਬਾਹਰੋਂ ਪਤਾ ਨਹੀਂ ਲੱਗਦਾ ਕਿ ਇਹ ਕਿਸ ਬਾਰੇ ਹੈ।
sheet-single = ਇੱਕ ਕਾਰਡ, ਪ੍ਰਿੰਟ ਦੀ ਦੁਕਾਨ ਲਈ
    .about = ਕੱਟਣ ਦੇ ਨਿਸ਼ਾਨਾਂ ਅਤੇ ਕਿਨਾਰੇ ਤੋਂ ਬਾਹਰ 3 ਮਿਲੀਮੀਟਰ ਰੰਗ ਸਮੇਤ। ਦੋਵੇਂ ਪਾਸੇ, ਅਸਲ ਆਕਾਰ ਵਿੱਚ ਛਾਪੋ।
sheet-avery-5371 = ਇੱਕ ਸ਼ੀਟ ’ਤੇ ਦਸ ਕਾਰਡ, Letter (Avery 5371 ਜਾਂ 8371)
    .about = ਦੋਵੇਂ ਪਾਸੇ ਛਾਪੋ, ਲੰਬੇ ਕਿਨਾਰੇ ਵੱਲੋਂ ਪਲਟੋ, ਅਸਲ ਆਕਾਰ (100 %) ਵਿੱਚ।
sheet-avery-c32011 = ਇੱਕ ਸ਼ੀਟ ’ਤੇ ਦਸ ਕਾਰਡ, A4 (Avery C32011)
    .about = ਦੋਵੇਂ ਪਾਸੇ ਛਾਪੋ, ਲੰਬੇ ਕਿਨਾਰੇ ਵੱਲੋਂ ਪਲਟੋ, ਅਸਲ ਆਕਾਰ (100 %) ਵਿੱਚ।

print-draft = ਅਨੁਵਾਦ ਦਾ ਖਰੜਾ
print-scan = ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਪੜ੍ਹਨ ਲਈ ਸਕੈਨ ਕਰੋ
print-qr-alt = ਚੌਰਸ ਕੋਡ ਜੋ { $url } ਖੋਲ੍ਹਦਾ ਹੈ
print-front = ਅਗਲਾ ਪਾਸਾ
print-back = ਪਿਛਲਾ ਪਾਸਾ
