# Words of the parts of a page.
# A line that begins with `#` is a note for translators and is never shown.

## Numbers to call at once

# Read aloud before the two numbers at the top of a page.
calls-label = Numbers to call

## Leaving quickly

# Read aloud while the page goes away.
exit-leaving = Leaving this page.
# Read aloud after the first and the second press. { $count } and { $total } are numbers: 1 of 3, 2 of 3.
exit-shift = Shift: { $count } of { $total }
# “Shift” is the key of that name on a computer; use the name that is known in your language.
exit-keys = Or press the Shift key three times.

## The list of languages

# Beside a field in which one can type the name of a language.
languages-find = Find a language
# { $count } is how many languages fit what was typed.
languages-found = Found: { $count }

## Pages of other kinds

# Read aloud as the name of a table that stands below no heading.
table-label = Table
# At the top of a list with boxes to tick.
checklist-note = What you tick is not saved. To keep it, print the page.
# Read aloud before the list of the modules of a course.
course-label = Parts of this course
# { $number } and { $count } are numbers: part 1 of 3.
course-progress = Part { $number } of { $count }
# Above the list of all words of a glossary, in the order of the alphabet.
glossary-label = All words in order
