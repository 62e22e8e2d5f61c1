# Every word that the program itself puts on a page or a card.
# A line that begins with `#` is a note for translators and is never shown.

## The site

# The name of the site, in the title of every page. Keep it neutral: another person may see it in a list of tabs.
site-title = Rights at work
# One sentence for search engines and link previews. Neutral as well.
site-description = Information about work, safety and help in British Columbia, in your language.

## Moving about

skip-to-content = Skip to the main text
nav-main = Main pages
nav-breadcrumbs = You are here
nav-home = Home
nav-toc = On this page
nav-pager = More pages
nav-previous = Previous
nav-next = Next
nav-menu = Menu
nav-languages = Languages
# The heading of the page on which a visitor chooses a language; shown in every language there.
languages-choose = Choose your language
# Beside a language in the list when this page does not exist in it and the nearest page is opened instead.
languages-nearest = opens the nearest page
link-outside = leads to another site

## Leaving quickly

exit-link = Leave this page
# What the link does and does not do. Do not promise that nothing remains.
exit-note = Opens a weather page. Your browser may still remember that you were here.

## Notices

notice-label = Notice
# { $language } and { $source } are the names of languages.
notice-fallback = This page is not yet in { $language }. You see it in { $source }.
notice-stale = The { $source } page has changed since this translation was made. A phone number or a rule may be newer there.
notice-stale-link = Read the { $source } page
notice-machine = A computer made this translation. No person who speaks the language has checked it yet. The phone numbers are the same in every language.
notice-draft = This translation is a draft. A person is still working on it.
notice-critical = Part of this page changed and the translation is no longer right. Those parts are in { $source } for now.

## Labels of boxes in the text

alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Take care
footnotes = Notes
footnote-back = Back to the text
task-done = Done
task-open = To do

## Pages

page-updated = Last changed on { DATE($date, dateStyle: "long") }
page-reviewed = Read and confirmed on { DATE($date, dateStyle: "long") }
section-pages = In this part
not-found-title = This page is not here
not-found-text = The address may be mistyped, or the page has moved. Nothing is wrong with your phone.
not-found-home = Go to the first page
footer-promise = This site sets no cookies and loads nothing from other sites.

## Contacts

# { $number } is a phone number. It is never translated.
contact-call = Call { $number }
contact-text = Text { $number }
contact-email = Write to { $address }
contact-website = Website
contact-always = Open day and night, every day
contact-office = Open in office hours
contact-free = The call is free
contact-languages = { $count ->
    [one] An interpreter can help in { NUMBER($count) } language
   *[other] An interpreter can help in { NUMBER($count) } languages
}
contact-unverified = We have not yet confirmed this number by phone.
contact-verified = Confirmed by phone on { DATE($date, dateStyle: "long") }
contact-source = Source: { $source }

contact-emergency = Emergency: police, fire, ambulance
    .about = If someone may be hurt now.
contact-victimlink = VictimLinkBC
    .about = For anyone in British Columbia who has been harmed by a crime.
contact-hotline = Canadian Human Trafficking Hotline
    .about = Anywhere in Canada. They listen and tell you who near you can help.
contact-octip-line = Office to Combat Trafficking in Persons: help line
    .about = Connects you with people who can plan the next step with you.
contact-octip = Office to Combat Trafficking in Persons: office
    .about = For communities and organisations.
contact-children = Child protection, outside office hours
    .about = If a child or a young person is not safe.
contact-immigration = Immigration, Refugees and Citizenship Canada
    .about = Questions about a permit or your papers.
contact-employment = Employment Standards Branch of British Columbia
    .about = Questions about pay, hours and your rights at work.

## Downloads

downloads-empty = There is nothing to download in this language yet.
downloads-trace = A file that you download stays on your device, and another person may find it there. If somebody looks through your phone or computer, ask a person you trust to print it for you.
downloads-format = { $format }, { $size }
downloads-pages = { $count ->
    [one] { NUMBER($count) } page
   *[other] { NUMBER($count) } pages
}
# { $width } and { $height } are numbers with their unit, such as 85 mm.
downloads-size = { $width } × { $height }
# Opens the other files of a piece, such as A4 paper or a poster with strips.
downloads-more = Other sizes and forms
downloads-draft = draft translation
downloads-language = Language: { $language }
piece-pocket-card = Pocket card
    .about = A small card with phone numbers. Nothing on its outside says what it is about.
sheet-single = One card, for a print shop
    .about = With crop marks and 3 mm of colour beyond the edge. Print on both sides, at actual size.
sheet-avery-5371 = Ten cards on a sheet, Letter (Avery 5371 or 8371)
    .about = Print on both sides, flip on the long edge, at actual size (100 %).
sheet-avery-c32011 = Ten cards on a sheet, A4 (Avery C32011)
    .about = Print on both sides, flip on the long edge, at actual size (100 %).

## On paper

# In the margin of a card, outside the part that is cut out.
print-draft = draft translation
# Under the square code on a card.
print-scan = Scan to read in your language
# Read aloud in place of the square code.
print-qr-alt = Square code that opens { $url }
print-front = Front
print-back = Back
