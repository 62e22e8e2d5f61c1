day-awareness-canada = ሃገራዊ መዓልቲ ንቕሓት ብዛዕባ ንግዲ ሰባት ኣብ ካናዳ
day-network-list = መርበብ ምክልኻል ንግዲ ሰባት ብሪቲሽ ኮሎምብያ ዝዘርዘሮ መዓልቲ
day-drivers-week = ሰሙን ንቕሓት ብዛዕባ ንግዲ ሰባት ናይ Commercial Vehicle Safety Alliance
day-world-day = ዓለምለኻዊ መዓልቲ ኣንጻር ንግዲ ሰባት
day-abolition-day = ኣህጉራዊ መዓልቲ ንምጥፋእ ባርነት
days-moves = ዕለታት ነፍሲ ወከፍ ዓመት ይቀያየር። ቅድሚ ምሕታምኩም ነቲ ሓድሽ ዕለታት ሕተቱ።
days-calendar = እዘን መዓልትታት ብፋይል ናይ ዓውደ ኣዋርሕ
days-trace = ነቲ ፋይል ናብ ዓውደ ኣዋርሕ እንተወሲኽኩም፣ ኣስማት እዘን መዓልትታት ኣብኡ ክርአ ይኽእል።
