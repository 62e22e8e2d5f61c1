site-title = કામ પર અધિકારો
site-description = બ્રિટિશ કોલંબિયામાં કામ, સલામતી અને મદદ વિશે માહિતી, તમારી ભાષામાં.

skip-to-content = સીધા મુખ્ય લખાણ પર જાઓ
nav-main = મુખ્ય પાનાં
nav-breadcrumbs = તમે અહીં છો
nav-home = પહેલું પાનું
nav-toc = આ પાના પર
nav-pager = વધુ પાનાં
nav-previous = પાછલું
nav-next = આગલું
nav-menu = મેનૂ
nav-languages = ભાષાઓ
languages-choose = તમારી ભાષા પસંદ કરો
languages-nearest = સૌથી નજીકનું પાનું ખૂલે છે
link-outside = બીજી વેબસાઇટ પર લઈ જાય છે

exit-link = આ પાનું છોડો
exit-note = હવામાનનું પાનું ખૂલે છે. તમે અહીં આવ્યા હતા એ વાત તે પછી પણ તમારા બ્રાઉઝરમાં રહી શકે છે.

notice-label = સૂચના
notice-fallback = આ પાનું હજી { $language } ભાષામાં નથી. તમે તેને { $source } ભાષામાં જુઓ છો.
notice-stale = આ અનુવાદ થયા પછી { $source } ભાષાનું પાનું બદલાયું છે. ત્યાં કોઈ ફોન નંબર કે નિયમ વધુ નવો હોઈ શકે છે.
notice-stale-link = { $source } ભાષાનું પાનું વાંચો
notice-machine = આ અનુવાદ કમ્પ્યુટરે કર્યો છે. આ ભાષા બોલતી કોઈ વ્યક્તિએ હજી તે તપાસ્યો નથી. ફોન નંબર દરેક ભાષામાં એકસરખા છે.
notice-draft = આ અનુવાદ હજી કાચો છે. કોઈ વ્યક્તિ હજી તેના પર કામ કરે છે.
notice-critical = આ પાનાનો થોડો ભાગ બદલાયો છે અને અનુવાદ હવે સાચો નથી. તે ભાગ હમણાં { $source } ભાષામાં છે.

alert-note = નોંધ
alert-tip = સૂચન
alert-important = જરૂરી
alert-warning = ચેતવણી
alert-caution = સાવચેત રહો
footnotes = ટિપ્પણીઓ
footnote-back = લખાણ પર પાછા જાઓ
task-done = થઈ ગયું
task-open = કરવાનું બાકી

page-updated = છેલ્લો ફેરફાર: { DATE($date, dateStyle: "long") }
page-reviewed = વાંચીને ખાતરી કરી: { DATE($date, dateStyle: "long") }
section-pages = આ ભાગમાં
not-found-title = આ પાનું અહીં નથી
not-found-text = કદાચ સરનામું લખવામાં ભૂલ થઈ હોય, અથવા પાનું બીજે ખસેડાયું હોય. તમારા ફોનમાં કોઈ ખરાબી નથી.
not-found-home = પહેલા પાના પર જાઓ
footer-promise = આ વેબસાઇટ કોઈ કૂકી મૂકતી નથી અને બીજી વેબસાઇટ પરથી કંઈ લોડ કરતી નથી.

contact-call = { $number } પર ફોન કરો
contact-text = { $number } પર ટેક્સ્ટ મેસેજ મોકલો
contact-email = { $address } પર ઈમેલ લખો
contact-website = વેબસાઇટ
contact-always = દરરોજ, દિવસ-રાત ખુલ્લું
contact-office = ઑફિસના સમયે ખુલ્લું
contact-free = ફોન કરવો મફત છે
contact-languages = { $count ->
    [one] દુભાષિયા { NUMBER($count) } ભાષામાં મદદ કરી શકે છે
   *[other] દુભાષિયા { NUMBER($count) } ભાષાઓમાં મદદ કરી શકે છે
}
contact-unverified = અમે હજી ફોન કરીને આ નંબરની ખાતરી કરી નથી.
contact-verified = ફોન કરીને ખાતરી કરી: { DATE($date, dateStyle: "long") }
contact-source = સ્રોત: { $source }

contact-emergency = ઇમરજન્સી: પોલીસ, ફાયર બ્રિગેડ, એમ્બ્યુલન્સ
    .about = જો અત્યારે કોઈને ઈજા થવાનો ભય હોય.
contact-victimlink = VictimLinkBC
    .about = બ્રિટિશ કોલંબિયામાં દરેક વ્યક્તિ માટે જેને કોઈ ગુનાથી નુકસાન થયું હોય.
contact-hotline = કેનેડાની માનવ તસ્કરી હૉટલાઇન
    .about = કેનેડામાં ગમે ત્યાંથી. તેઓ તમારી વાત સાંભળે છે અને જણાવે છે કે તમારી નજીક કોણ મદદ કરી શકે છે.
contact-octip-line = માનવ તસ્કરી વિરોધી કાર્યાલય: મદદ લાઇન
    .about = તમને એવા લોકો સાથે જોડે છે જે તમારી સાથે મળીને આગળનું પગલું વિચારી શકે છે.
contact-octip = માનવ તસ્કરી વિરોધી કાર્યાલય: કાર્યાલયનો સંપર્ક
    .about = સમુદાયો અને સંસ્થાઓ માટે.
contact-children = બાળ સુરક્ષા, ઑફિસના સમય સિવાય
    .about = જો કોઈ બાળક કે કિશોર સલામત ન હોય.
contact-immigration = કેનેડાનો ઇમિગ્રેશન, શરણાર્થી અને નાગરિકતા વિભાગ
    .about = પરમિટ અથવા તમારા દસ્તાવેજો વિશે સવાલો.
contact-employment = બ્રિટિશ કોલંબિયાની રોજગાર ધોરણ શાખા
    .about = પગાર, કામના કલાકો અને કામ પર તમારા અધિકારો વિશે સવાલો.

downloads-empty = આ ભાષામાં હજી ડાઉનલોડ કરવા માટે કંઈ નથી.
downloads-trace = તમે જે ફાઇલ ડાઉનલોડ કરો છો તે તમારા ફોન કે કમ્પ્યુટરમાં રહે છે, અને બીજી વ્યક્તિ તેને ત્યાં શોધી શકે છે. જો કોઈ તમારો ફોન કે કમ્પ્યુટર તપાસતું હોય, તો વિશ્વાસુ વ્યક્તિને કહો કે તમારા માટે તે છાપી આપે.
downloads-format = { $format }, { $size }
downloads-pages = { $count ->
    [one] { NUMBER($count) } પાનું
   *[other] { NUMBER($count) } પાનાં
}
downloads-size = { $width } × { $height }
downloads-more = બીજાં કદ અને સ્વરૂપો
downloads-draft = કાચો અનુવાદ
downloads-language = ભાષા: { $language }
piece-pocket-card = ખિસ્સામાં રાખવાનું કાર્ડ
    .about = ફોન નંબરવાળું નાનું કાર્ડ. બહારથી ખબર પડતી નથી કે તે શેના વિશે છે.
sheet-single = એક કાર્ડ, પ્રિન્ટની દુકાન માટે
    .about = કાપવાનાં નિશાન અને કિનારીની બહાર 3 મિમી રંગ સાથે. બંને બાજુ, મૂળ કદમાં છાપો.
sheet-avery-5371 = એક શીટ પર દસ કાર્ડ, Letter (Avery 5371 અથવા 8371)
    .about = બંને બાજુ છાપો, લાંબી કિનારીથી ફેરવો, મૂળ કદમાં (100 %).
sheet-avery-c32011 = એક શીટ પર દસ કાર્ડ, A4 (Avery C32011)
    .about = બંને બાજુ છાપો, લાંબી કિનારીથી ફેરવો, મૂળ કદમાં (100 %).

print-draft = કાચો અનુવાદ
print-scan = તમારી ભાષામાં વાંચવા સ્કેન કરો
print-qr-alt = ચોરસ કોડ જે { $url } ખોલે છે
print-front = આગળની બાજુ
print-back = પાછળની બાજુ
