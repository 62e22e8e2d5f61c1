site-title = መሰላት ኣብ ስራሕ
site-description = ብዛዕባ ስራሕ፣ ድሕነትን ሓገዝን ኣብ ብሪቲሽ ኮሎምብያ፣ ብቋንቋኹም ሓበሬታ።

skip-to-content = ናብቲ ቀንዲ ጽሑፍ ኪዱ
nav-main = ቀንዲ ገጻት
nav-breadcrumbs = ኣብዚ ኣለኹም
nav-home = መጀመርታ ገጽ
nav-toc = ኣብዚ ገጽ
nav-pager = ተወሳኺ ገጻት
nav-previous = ዝሓለፈ
nav-next = ቀጻሊ
nav-menu = ዝርዝር
nav-languages = ቋንቋታት
languages-choose = ቋንቋኹም ምረጹ
languages-nearest = ዝቐረበ ገጽ ይኸፍት
link-outside = ናብ ካልእ መርበብ ይወስድ

exit-link = ካብዚ ገጽ ውጹ
exit-note = ናይ ኩነታት ኣየር ገጽ ይኸፍት። ብራውዘርኩም ሕጂ እውን ኣብዚ ከም ዝነበርኩም ክዝክር ይኽእል።

notice-label = መፍለጢ
notice-fallback = እዚ ገጽ ገና ብቋንቋ { $language } የለን። ብቋንቋ { $source } ትርእይዎ ኣለኹም።
notice-stale = እዚ ትርጉም ድሕሪ ምድላዉ፣ ናይ ቋንቋ { $source } ገጽ ተለዊጡ ኣሎ። ኣብኡ ሓድሽ ቁጽሪ ተሌፎን ወይ ሓድሽ ሕጊ ክህሉ ይኽእል።
notice-stale-link = ነቲ ገጽ ብቋንቋ { $source } ኣንብብዎ
notice-machine = እዚ ትርጉም ብኮምፒተር ዝተገብረ እዩ። እዚ ቋንቋ ዝዛረብ ሰብ ገና ኣይመርመሮን። ቁጽርታት ተሌፎን ኣብ ኩሉ ቋንቋታት ሓደ እዩ።
notice-draft = እዚ ትርጉም ንድፊ እዩ። ሓደ ሰብ ገና ይሰርሓሉ ኣሎ።
notice-critical = ክፋል ናይዚ ገጽ ተለዊጡ፣ እቲ ትርጉም ድሕሪ ሕጂ ቅኑዕ ኣይኮነን። እቶም ክፋላት ንግዚኡ ብቋንቋ { $source } ኣለዉ።

alert-note = መዘኻኸሪ
alert-tip = ምኽሪ
alert-important = ኣገዳሲ
alert-warning = መጠንቀቕታ
alert-caution = ተጠንቀቑ
footnotes = መብርሂታት
footnote-back = ናብቲ ጽሑፍ ተመለሱ
task-done = ተወዲኡ
task-open = ክግበር ዘለዎ

page-updated = ናይ መወዳእታ ለውጢ፦ { DATE($date, dateStyle: "long") }
page-reviewed = ዝተነበን ዝተረጋገጸን፦ { DATE($date, dateStyle: "long") }
section-pages = ኣብዚ ክፋል
not-found-title = እዚ ገጽ ኣብዚ የለን
not-found-text = እቲ ኣድራሻ ብጌጋ ተጻሒፉ፣ ወይ እቲ ገጽ ናብ ካልእ ቦታ ተሰጋጊሩ ክኸውን ይኽእል። ኣብ ተሌፎንኩም ጸገም የለን።
not-found-home = ናብ መጀመርታ ገጽ ኪዱ
footer-promise = እዚ መርበብ ኩኪታት ኣየቐምጥን፣ ካብ ካልእ መርበባት እውን ምንም ኣየምጽእን።

contact-call = ናብ { $number } ደውሉ
contact-text = ናብ { $number } ጽሑፍ መልእኽቲ ስደዱ
contact-email = ናብ { $address } ጽሓፉ
contact-website = መርበብ ሓበሬታ
contact-always = መዓልታዊ፣ ለይትን መዓልትን ክፉት እዩ
contact-office = ኣብ ሰዓታት ስራሕ ክፉት እዩ
contact-free = ምድዋል ብነጻ እዩ
contact-languages = { $count ->
    [one] ኣስተርጓሚ ብ{ NUMBER($count) } ቋንቋ ክሕግዝ ይኽእል
   *[other] ኣስተርጓሚ ብ{ NUMBER($count) } ቋንቋታት ክሕግዝ ይኽእል
}
contact-unverified = ነዚ ቁጽሪ ገና ብተሌፎን ደዊልና ኣየረጋገጽናዮን።
contact-verified = ብተሌፎን ዝተረጋገጸ፦ { DATE($date, dateStyle: "long") }
contact-source = ምንጪ፦ { $source }

contact-emergency = ህጹጽ፦ ፖሊስ፣ መጥፋእቲ ሓዊ፣ ኣምቡላንስ
    .about = ሕጂ ሰብ ክጉዳእ ዝኽእል እንተኾይኑ።
contact-victimlink = VictimLinkBC
    .about = ኣብ ብሪቲሽ ኮሎምብያ ብገበን ንዝተጎድአ ዝኾነ ሰብ።
contact-hotline = ናይ ካናዳ መስመር ተሌፎን ኣንጻር ንግዲ ሰባት
    .about = ኣብ ዝኾነ ቦታ ኣብ ካናዳ። ይሰምዑኹም፣ ኣብ ቀረባኹም መን ክሕግዝ ከም ዝኽእል ድማ ይነግሩኹም።
contact-octip-line = ቤት ጽሕፈት ኣንጻር ንግዲ ሰባት፦ መስመር ሓገዝ
    .about = ምሳኹም ኮይኖም ቀጻሊ ስጉምቲ ክውጥኑ ምስ ዝኽእሉ ሰባት የራኽበኩም።
contact-octip = ቤት ጽሕፈት ኣንጻር ንግዲ ሰባት፦ ቤት ጽሕፈት
    .about = ንማሕበረሰባትን ውድባትን።
contact-children = ሓለዋ ህጻናት፣ ካብ ሰዓታት ስራሕ ወጻኢ
    .about = ሓደ ህጻን ወይ መንእሰይ ውሑስ እንተዘይኮይኑ።
contact-immigration = ኢሚግረሽን፣ ስደተኛታትን ዜግነትን ካናዳ (IRCC)
    .about = ብዛዕባ ፍቓድ ወይ ወረቓቕትኹም ሕቶታት።
contact-employment = ቤት ጽሕፈት መምዘኒታት ስራሕ ብሪቲሽ ኮሎምብያ
    .about = ብዛዕባ ደሞዝ፣ ሰዓታት ስራሕን ኣብ ስራሕ ዘለኩም መሰላትን ሕቶታት።

downloads-empty = በዚ ቋንቋ ገና ክወርድ ዝኽእል ፋይል የለን።
downloads-trace = እተውርድዎ ፋይል ኣብ መሳርሒኹም ይተርፍ፣ ካልእ ሰብ ክረኽቦ ይኽእል። ተሌፎንኩም ወይ ኮምፒተርኩም ዝርኢ ሰብ እንተልዩ፣ እትኣምንዎ ሰብ ክሓትመልኩም ሕተትዎ።
downloads-format = { $format }፣ { $size }
downloads-pages = { $count ->
    [one] { NUMBER($count) } ገጽ
   *[other] { NUMBER($count) } ገጻት
}
downloads-size = { $width } × { $height }
downloads-more = ካልኦት ዓቐናትን ቅርጽታትን
downloads-draft = ንድፊ ትርጉም
downloads-language = ቋንቋ፦ { $language }
piece-pocket-card = ናይ ጁባ ካርድ
    .about = ቁጽርታት ተሌፎን ዘለዎ ንእሽቶ ካርድ። ብደገኡ ብዛዕባ እንታይ ምዃኑ ዝገልጽ የለን።
sheet-single = ሓደ ካርድ፣ ንቤት ማሕተም
    .about = ምስ ናይ መቑረጺ ምልክታትን፣ ካብ ወሰን ወጻኢ 3 ሚሊሜተር ሕብርን። ብኽልቲኡ ወገን፣ ብትኽክለኛ ዓቐኑ ሕተምዎ።
sheet-avery-5371 = ዓሰርተ ካርድታት ኣብ ሓደ ወረቐት፣ Letter (Avery 5371 ወይ 8371)
    .about = ብኽልቲኡ ወገን ሕተሙ፣ ብነዊሕ ወሰን ግልበጡ፣ ብትኽክለኛ ዓቐን (100%)።
sheet-avery-c32011 = ዓሰርተ ካርድታት ኣብ ሓደ ወረቐት፣ A4 (Avery C32011)
    .about = ብኽልቲኡ ወገን ሕተሙ፣ ብነዊሕ ወሰን ግልበጡ፣ ብትኽክለኛ ዓቐን (100%)።

print-draft = ንድፊ ትርጉም
print-scan = ብቋንቋኹም ንምንባብ ስካን ግበሩ
print-qr-alt = { $url } ዝኸፍት ርቡዕ ኮድ
print-front = ቅድሚት
print-back = ድሕሪት
