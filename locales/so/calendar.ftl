day-awareness-canada = Maalinta Qaranka ee Wacyigelinta ka Ganacsiga Dadka ee Kanada
day-network-list = Maalin ay xustay Shabakadda Ka Hortagga Ka Ganacsiga Dadka ee BC
day-drivers-week = Toddobaadka wacyigelinta ka ganacsiga dadka ee Commercial Vehicle Safety Alliance
day-world-day = Maalinta Adduunka ee Ka Hortagga Ka Ganacsiga Dadka
day-abolition-day = Maalinta Caalamiga ah ee Baabi’inta Addoonsiga
days-moves = Taariikhuhu sannad kasta way isbeddelaan. Weydii kuwa cusub ka hor intaadan daabicin.
days-calendar = Maalmahan oo ku jira fayl jadwal taariikheed
days-trace = Haddii aad faylka ku darto jadwal taariikheed, magacyada maalmahan halkaas waa laga arki karaa.
