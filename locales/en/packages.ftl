# Words of the downloads page and of the file README.txt in each package.

## What somebody looks for on the downloads page; each is a heading

need-card = One card
need-cards = Cards for my community
need-posters = Posters to hang up
# For one kind of place or group of people, such as a school.
need-group = For a school, a workplace or another group
need-toolkit = The whole toolkit to read
need-everything = Everything to take along
# For people who make websites.
need-websites = For other websites

## What answers it

piece-toolkit = The whole toolkit
piece-group = Pages for a group
    .about = A ZIP file with these pages, which open without the internet, and the same words as plain text.
# A package is one file that holds many.
piece-package = Packages
    .about = A ZIP file holds many files. Open it, and first read the file README.txt in it.
piece-data = The words of this site
    .about = Please say who has checked a translation, and telephone each number before you show it.

## Single files

file-text = Plain text
    .about = It opens on every phone and computer.
file-package = Everything in this language
    .about = The site, which opens without the internet, all that is printed, and plain text.
file-package-print = Everything to print
file-package-all = All languages
    .about = Everything in each language of this site. The file is large.
file-json = Pages as JSON
file-markdown = Pages as Markdown

## Groups of people

audience-airports = Airports
audience-businesses = Businesses
audience-camps = Work camps
audience-communities = Communities
audience-employers = Employers
audience-faith = Faith communities
audience-farms = Farms
audience-health = Health care
audience-hotels = Hotels
audience-libraries = Libraries
audience-media = Media
audience-municipalities = Municipalities
audience-nations = First Nations
audience-newcomers = Newcomers
audience-responders = First responders
audience-schools = Schools
audience-taxis = Taxis
audience-translators = Translators
audience-transport = Transport
audience-workplaces = Workplaces

## The file README.txt in a package

# { $file } is the name of a file. It is never translated.
readme-begin = Open the file { $file } in a web browser. It works without the internet.
readme-inside = What is inside
readme-print = How to print
readme-print-text = Look at one copy closely before you print many. Telephone every number on it first, but never call { $emergency-phone } to try it. Print at actual size (100 %). Print cards on both sides and flip on the long edge.
readme-shop = What to tell the copy shop
# The reader shows this text to somebody in a shop, or reads it aloud. 250 to 300 g/m² is the weight of the paper.
readme-shop-text = “Please print this file at actual size (100 %), not fitted to the page, on both sides, flipped on the long edge, on card of 250 to 300 g/m². Please change nothing in it.”
# Said to the reader, after the text for the shop.
readme-shop-why = You need not say what it is for.
readme-careful = Take care
# A checksum shows whether a file has been changed.
readme-sums = With the checksums in { $file }, somebody who knows computers can see whether a file was changed.
