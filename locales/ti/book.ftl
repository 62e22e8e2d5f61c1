book-contents = ትሕዝቶ
book-pages = ዝርዝር ገጻት
book-landmarks = ቦታታት ኣብዚ መጽሓፍ
book-start = መጀመርታ ጽሑፍ
book-accessibility = እዚ መጽሓፍ ጽሑፍ እዩ፤ ኣርእስትታት፣ ትሕዝቶን ቁጽሪ ገጻትን ኣለዎ። ብዝኾነ ዓቐን ክርአን ብዓውታ ክንበብን ይከኣል። ነፍሲ ወከፍ ስእሊ ብቓላት መግለጺ ኣለዎ።
book-web = እዚ ኣብ መርበብ ሓበሬታ ይርከብ፦
file-epub = ኤለክትሮኒካዊ መጽሓፍ
