# The link to the page on which a reader finds pages, beside the menu of every page. One or two words.
find-link = Find
# The title of that page.
find-title = Find a page
# Above the box in which a reader types.
find-label = What are you looking for?
# Under the box. It is true: nothing is sent and nothing is kept.
find-promise = What you type is not sent anywhere and is not saved.
# Read aloud when pages were found. { $count } is 1 to 20.
find-count = { $count ->
    [one] { NUMBER($count) } page found
   *[other] { NUMBER($count) } pages found
}
# When there are more than { $count } (20) pages; only the first are shown.
find-more = More than { NUMBER($count) } pages found. Type one more word.
find-none = Nothing found. Try fewer letters or another word.
# When the file with the words could not be loaded.
find-failed = Search does not work right now. All pages are in the list below.
# The heading of the list of all pages, in the order of the alphabet.
find-all = All pages
# The heading of the list of pages that are not yet in the reader's language. { $language } is the name of a language.
find-other = Only in { $language }
# A link to the page on which pages of that language are found.
find-there = Find in { $language }
