# Words of what is printed, and the names of printed pieces in the list of downloads.
# A line that begins with `#` is a note for translators and is never shown.

## The pieces. What is said of a piece must not give it away to somebody who looks over the reader's shoulder.

# A sheet folded twice, with six narrow parts. The words in it are those of the page of the same name.
piece-we-can-help = Folded leaflet
    .about = Questions, numbers to call and rights, on one sheet that folds to the size of a hand. The outside is neutral.
piece-poster = Poster: someone to talk to
    .about = For a wall where people pass alone. The kind with strips has a number to tear off and nothing else on it.
piece-poster-work = Poster: your passport stays with you
    .about = For a workplace, a bunkhouse or a staff room.
piece-poster-young = Poster: does a gift come with a price?
    .about = For schools, youth centres and bus stops.
# A poster for the inside of a washroom door, where people can read alone.
piece-washroom = Washroom poster in every language
    .about = One line in each language of this site, one number and a square code. For the inside of a door that locks.
piece-sticker = Stickers with a square code
    .about = Small stickers that lead to this site. They bear a neutral title and one number.
# A check list for employers: first look at your own work, then at others. “Inside out” is the name of this idea.
piece-inside-out = Check list for employers
    .about = Look at your own work first. Boxes to tick, and room for notes.
piece-awareness-day = Check list for an awareness day
    .about = What to do eight weeks before, four weeks before and the week after.
# The seven steps of the page “The path”.
piece-steps = Worksheets for the seven steps
    .about = The whole path with a worksheet for each step, for a group around a table.
piece-booklet = Booklet for communities
    .about = The signs, your rights, the path for communities and the words of this site as one small book.
# The same kind of small book, for somebody who needs help. Keep its name neutral.
piece-guide = Booklet: rights at work
    .about = Your rights, the signs, and all pages about help, as one small book.
# A still picture for screens on walls, such as in an airport or a waiting room; and the picture that a chat program shows beside a link.
piece-screen = Pictures for screens and links
    .about = A still picture for a screen on a wall, and a neutral one that a chat shows beside a link.
# A page on which a printer tries every script and letter.
piece-specimen = Test sheet of scripts
    .about = Every script of this site on one sheet, for designers and print shops.

## The forms. `.about` tells in a sentence how to print it; it may be read out in a copy shop.
## “Actual size (100 %)”, “long edge” and “short edge” are words of the print dialog: use those that computers show in your language.

# { $sheet } is the name of a form, such as “Letter”. The words say that this file is in black only and saves ink.
sheet-bw = { $sheet }, black and white, saves ink
# Avery is a brand, the numbers are its products: both stay.
sheet-avery-8373 = Eight cards on a sheet, Letter (Avery 8373)
    .about = Print on both sides, flip on the long edge, at actual size (100 %).
sheet-avery-c32015 = Eight cards on a sheet, A4 (Avery C32015)
    .about = Print on both sides, flip on the long edge, at actual size (100 %).
sheet-folded = One folding card, in large letters
    .about = Print on both sides, flip on the short edge, at actual size. Cut, and fold once in the middle.
# { $other } is the name of a language, usually English.
sheet-bilingual = One folding card, with { $other }
    .about = Your language is in front and above, the other one behind and below. Print on both sides, flip on the short edge, at actual size. Cut, and fold once in the middle.
# Letter and A4 are sizes of paper, in North America and elsewhere. The names stay.
sheet-letter = Letter
    .about = Print at actual size (100 %), on one side.
sheet-a4 = A4
    .about = Print at actual size (100 %), on one side.
# Tabloid is a size of paper, 11 by 17 inches, two Letter sheets side by side.
sheet-tabloid = Tabloid (11 × 17 inches)
    .about = Print at actual size (100 %), on one side. A copy shop has this paper.
sheet-a3 = A3
    .about = Print at actual size (100 %), on one side. A copy shop has this paper.
sheet-tear-off-letter = Letter, with strips to tear off
    .about = Print at actual size (100 %), on one side. Cut between the strips along the dashed lines, up to the line across.
sheet-tear-off-a4 = A4, with strips to tear off
    .about = Print at actual size (100 %), on one side. Cut between the strips along the dashed lines, up to the line across.
sheet-brochure-letter = Letter, folded twice
    .about = Print on both sides, flip on the short edge, at actual size (100 %). Fold at the marks: the narrow part goes inside.
sheet-brochure-a4 = A4, folded twice
    .about = Print on both sides, flip on the short edge, at actual size (100 %). Fold at the marks: the narrow part goes inside.
sheet-sticker-letter = Sheet of stickers, Letter
    .about = Print on a full sheet of sticky paper at actual size (100 %), on one side. Cut along the lines.
sheet-sticker-a4 = Sheet of stickers, A4
    .about = Print on a full sheet of sticky paper at actual size (100 %), on one side. Cut along the lines.
sheet-handout-letter = Letter
    .about = Print at actual size (100 %). Both sides will do.
sheet-handout-a4 = A4
    .about = Print at actual size (100 %). Both sides will do.
sheet-booklet-single = To read on a screen, page after page
    .about = The pages are half as large as Letter paper, 139.7 × 215.9 mm.
sheet-large-print = Large print (18 points), Letter
    .about = Print at actual size (100 %). Both sides will do.
sheet-fold-letter = To fold, on Letter paper
    .about = Print on both sides, flip on the short edge, at actual size (100 %). Fold the pile in the middle and staple the fold. To read on a screen or to hear it, take the other file.
sheet-fold-a4 = To fold, on A4 paper
    .about = Print on both sides, flip on the short edge, at actual size (100 %). Fold the pile in the middle and staple the fold. To read on a screen or to hear it, take the other file.
sheet-screen = Picture for a screen, 1920 × 1080
    .about = PNG, with its words in a text file beside it.
sheet-preview = Picture for a link, 1200 × 630
    .about = PNG, with its words in a text file beside it. It bears the title of the site and nothing else.
sheet-specimen = Letter
    .about = Print at actual size (100 %), on one side.

## In the margin, outside the part that is cut out

# Two sheets have a front and a back; see “print-front” and “print-back”.
print-outside = Outside
print-inside = Inside
print-fold = Fold here
print-cut = Cut here
# Which way a sheet is turned over in the printer.
print-flip-long = flip on the long edge
print-flip-short = flip on the short edge

## On the washroom poster

# One line on a poster that has every language. It must fit on two short lines. The one large number stands elsewhere on
# the poster: name none here. The reader may be afraid and alone for a minute.
print-washroom-line = Are you afraid, or not free to leave? Call, day or night. It is free.
# { $language } is the English name of your language, in Latin letters, such as “Punjabi”: the word that the caller says to
# the person who answers. It stays in English; put the quotation marks of your language round it. Only
# Chinese names what is spoken in place of { $language }: “Mandarin”, and “Cantonese” before it in traditional characters.
print-washroom-say = For an interpreter, say: “{ $language }”

## In the booklet and on worksheets

print-contents = Contents
# The heading of the notes that a page of the booklet ends with.
print-notes = Notes
# The heading over empty lines on a worksheet.
print-own-notes = Our notes
print-contacts = Numbers to call
# The heading over what this copy is: its date is not in it.
print-colophon = About this copy
# { $version } is a number such as 1.2.0.
print-version = Made with Handbill { $version }
# A row of letters and digits by which two copies can be compared. { $digest } is that row.
print-digest = Mark of this copy: { $digest }
# Read aloud before a box that is empty, and one that is ticked, on paper.
print-box-open = Empty box:
print-box-done = Ticked box:

## The test sheet of scripts

print-specimen-digits = Digits and marks
print-specimen-weights = Weights
print-specimen-sizes = Sizes
