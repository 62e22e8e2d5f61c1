# Days of the year. A line that begins with `#` is a note for translators and is never shown.

# Official names: take the one that the United Nations or the Government of Canada uses in your language, where there is one.
day-awareness-canada = National Human Trafficking Awareness Day in Canada
# The report of the Network lists this day and gives it no name.
day-network-list = A day that the Human Trafficking Prevention Network of BC lists
# A week for drivers of trucks and buses. The name of the Alliance stays as it is.
day-drivers-week = Human trafficking awareness week of the Commercial Vehicle Safety Alliance
day-world-day = World Day against Trafficking in Persons
day-abolition-day = International Day for the Abolition of Slavery
# Below a day that is on other dates each year.
days-moves = The dates move every year. Ask for the new ones before you print them.
# A link to a file for the calendar of a phone or computer.
days-calendar = These days as a calendar file
# Beside that link: a warning for somebody whose phone another person may look at.
days-trace = If you add the file to a calendar, the names of these days can be seen there.
