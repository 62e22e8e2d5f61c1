find-link = खोजें
find-title = पेज खोजें
find-label = आप क्या ढूँढ रहे हैं?
find-promise = आप जो लिखते हैं, वह कहीं भेजा नहीं जाता और सहेजा नहीं जाता।
find-count = { $count ->
    [one] { NUMBER($count) } पेज मिला
   *[other] { NUMBER($count) } पेज मिले
}
find-more = { NUMBER($count) } से ज़्यादा पेज मिले। एक और शब्द लिखें।
find-none = कुछ नहीं मिला। कम अक्षर या कोई दूसरा शब्द लिखकर देखें।
find-failed = खोज अभी काम नहीं कर रही है। सभी पेज नीचे दी गई सूची में हैं।
find-all = सभी पेज
find-other = सिर्फ़ { $language } में
find-there = { $language } में खोजें
