site-title = काम पर अधिकार
site-description = ब्रिटिश कोलंबिया में काम, सुरक्षा और मदद के बारे में जानकारी, आपकी भाषा में।

skip-to-content = सीधे मुख्य सामग्री पर जाएँ
nav-main = मुख्य पेज
nav-breadcrumbs = आप यहाँ हैं
nav-home = पहला पेज
nav-toc = इस पेज पर
nav-pager = और पेज
nav-previous = पिछला
nav-next = अगला
nav-menu = मेन्यू
nav-languages = भाषाएँ
languages-choose = अपनी भाषा चुनें
languages-nearest = सबसे नज़दीकी पेज खुलता है
link-outside = दूसरी वेबसाइट पर ले जाता है

exit-link = यह पेज छोड़ें
exit-note = मौसम का पेज खुलता है। आपके ब्राउज़र में फिर भी दर्ज रह सकता है कि आप यहाँ आए थे।

notice-label = सूचना
notice-fallback = यह पेज अभी { $language } में नहीं है। आप इसे { $source } में देख रहे हैं।
notice-stale = इस अनुवाद के बाद { $source } वाला पेज बदल गया है। हो सकता है वहाँ कोई फ़ोन नंबर या नियम ज़्यादा नया हो।
notice-stale-link = { $source } वाला पेज पढ़ें
notice-machine = यह अनुवाद कंप्यूटर ने किया है। यह भाषा बोलने वाले किसी व्यक्ति ने अभी इसे जाँचा नहीं है। फ़ोन नंबर हर भाषा में एक ही हैं।
notice-draft = यह अनुवाद अभी मसौदा है। कोई व्यक्ति इस पर अब भी काम कर रहा है।
notice-critical = इस पेज का कुछ हिस्सा बदल गया है और अनुवाद अब सही नहीं रहा। वे हिस्से फ़िलहाल { $source } में हैं।

alert-note = ध्यान दें
alert-tip = सुझाव
alert-important = ज़रूरी
alert-warning = चेतावनी
alert-caution = सावधान रहें
footnotes = टिप्पणियाँ
footnote-back = लेख पर वापस जाएँ
task-done = हो गया
task-open = करना बाकी

page-updated = आख़िरी बदलाव: { DATE($date, dateStyle: "long") }
page-reviewed = पढ़कर पुष्टि की गई: { DATE($date, dateStyle: "long") }
section-pages = इस भाग में
not-found-title = यह पेज यहाँ नहीं है
not-found-text = हो सकता है पता गलत लिखा गया हो, या पेज कहीं और चला गया हो। आपके फ़ोन में कोई ख़राबी नहीं है।
not-found-home = पहले पेज पर जाएँ
footer-promise = यह वेबसाइट कोई कुकी नहीं रखती और दूसरी वेबसाइटों से कुछ लोड नहीं करती।

contact-call = { $number } पर फ़ोन करें
contact-text = { $number } पर टेक्स्ट संदेश भेजें
contact-email = { $address } पर ईमेल लिखें
contact-website = वेबसाइट
contact-always = हर दिन, दिन-रात खुला
contact-office = कार्यालय के समय में खुला
contact-free = फ़ोन करना मुफ़्त है
contact-languages = { $count ->
    [one] दुभाषिया { NUMBER($count) } भाषा में मदद कर सकता है
   *[other] दुभाषिए { NUMBER($count) } भाषाओं में मदद कर सकते हैं
}
contact-unverified = हमने अभी फ़ोन करके इस नंबर की पुष्टि नहीं की है।
contact-verified = फ़ोन करके पुष्टि की गई: { DATE($date, dateStyle: "long") }
contact-source = स्रोत: { $source }

contact-emergency = आपातकाल: पुलिस, दमकल, एंबुलेंस
    .about = अगर इस समय किसी को चोट लगने का ख़तरा है।
contact-victimlink = VictimLinkBC
    .about = ब्रिटिश कोलंबिया में हर उस व्यक्ति के लिए जिसे किसी अपराध से नुकसान हुआ है।
contact-hotline = कनाडा की मानव तस्करी हॉटलाइन
    .about = कनाडा में कहीं से भी। वे आपकी बात सुनते हैं और बताते हैं कि आपके पास कौन मदद कर सकता है।
contact-octip-line = मानव तस्करी विरोधी कार्यालय: मदद लाइन
    .about = आपको उन लोगों से जोड़ती है जो आपके साथ मिलकर अगला कदम सोच सकते हैं।
contact-octip = मानव तस्करी विरोधी कार्यालय: कार्यालय से संपर्क
    .about = समुदायों और संस्थाओं के लिए।
contact-children = बच्चों की सुरक्षा, दफ़्तर के समय के बाहर
    .about = अगर कोई बच्चा या किशोर सुरक्षित नहीं है।
contact-immigration = कनाडा का आप्रवासन, शरणार्थी और नागरिकता विभाग
    .about = परमिट या आपके काग़ज़ों के बारे में सवाल।
contact-employment = ब्रिटिश कोलंबिया की रोज़गार मानक शाखा
    .about = वेतन, काम के घंटों और काम पर आपके अधिकारों के बारे में सवाल।

downloads-empty = इस भाषा में अभी डाउनलोड करने के लिए कुछ नहीं है।
downloads-trace = जो फ़ाइल आप डाउनलोड करते हैं, वह आपके फ़ोन या कंप्यूटर में रहती है, और कोई दूसरा व्यक्ति उसे वहाँ ढूँढ सकता है। अगर कोई आपका फ़ोन या कंप्यूटर टटोलता है, तो किसी भरोसेमंद व्यक्ति से कहें कि वह आपके लिए इसे छाप दे।
downloads-format = { $format }, { $size }
downloads-pages = { $count ->
    [one] { NUMBER($count) } पेज
   *[other] { NUMBER($count) } पेज
}
downloads-size = { $width } × { $height }
downloads-more = दूसरे आकार और रूप
downloads-draft = अनुवाद का मसौदा
downloads-language = भाषा: { $language }
piece-pocket-card = जेब में रखने का कार्ड
    .about = फ़ोन नंबरों वाला छोटा कार्ड। बाहर से पता नहीं चलता कि यह किस बारे में है।
sheet-single = एक कार्ड, छपाई की दुकान के लिए
    .about = काटने के निशानों और किनारे के बाहर 3 मिमी रंग के साथ। दोनों तरफ़, असली आकार में छापें।
sheet-avery-5371 = एक शीट पर दस कार्ड, Letter (Avery 5371 या 8371)
    .about = दोनों तरफ़ छापें, लंबे किनारे की ओर से पलटें, असली आकार (100 %) में।
sheet-avery-c32011 = एक शीट पर दस कार्ड, A4 (Avery C32011)
    .about = दोनों तरफ़ छापें, लंबे किनारे की ओर से पलटें, असली आकार (100 %) में।

print-draft = अनुवाद का मसौदा
print-scan = अपनी भाषा में पढ़ने के लिए स्कैन करें
print-qr-alt = चौकोर कोड जो { $url } खोलता है
print-front = सामने का भाग
print-back = पीछे का भाग
