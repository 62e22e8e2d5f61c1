# Words of the e-book. A line that begins with `#` is a note for translators and is never shown.

# The heading of the table of contents.
book-contents = Contents
# The name of the list of page numbers, read aloud.
book-pages = List of pages
# The name of a short list of places in the book (contents, beginning of the text), read aloud.
book-landmarks = Places in this book
# One of these places.
book-start = Beginning of the text
# Says, in programs that show a book, how it can be read. Promise nothing more.
book-accessibility = This book is text with headings, a table of contents and page numbers. It can be shown in any size and read aloud. Every picture has a description in words.
# Before an address, where something can only be had on the website. An address follows.
book-web = You find this on the website:
# The name of the file on the downloads page.
file-epub = E-book
