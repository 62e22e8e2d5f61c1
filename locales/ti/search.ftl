find-link = ድለዩ
find-title = ገጽ ድለዩ
find-label = እንታይ ትደልዩ ኣለኹም?
find-promise = እትጽሕፍዎ ናብ ዝኾነ ቦታ ኣይለኣኽን፣ ኣይዕቀብን ድማ።
find-count = { $count ->
    [one] { NUMBER($count) } ገጽ ተረኺቡ
   *[other] { NUMBER($count) } ገጻት ተረኺቦም
}
find-more = ልዕሊ { NUMBER($count) } ገጻት ተረኺቦም። ሓንቲ ካልእ ቃል ወስኹ።
find-none = ዋላ ሓንቲ ኣይተረኽበን። ዝወሓዱ ፊደላት ወይ ካልእ ቃል ፈትኑ።
find-failed = ምድላይ ሕጂ ኣይሰርሕን ኣሎ። ኩሎም ገጻት ኣብ ታሕቲ ዘሎ ዝርዝር ኣለዉ።
find-all = ኩሎም ገጻት
find-other = ብቋንቋ { $language } ጥራይ
find-there = ብቋንቋ { $language } ድለዩ
