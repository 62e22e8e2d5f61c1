book-contents = Mga nilalaman
book-pages = Listahan ng mga pahina
book-landmarks = Mga lugar sa aklat na ito
book-start = Simula ng teksto
book-accessibility = Teksto ang aklat na ito na may mga pamagat, talaan ng nilalaman at numero ng pahina. Maaari itong ipakita sa anumang laki at ipabasa nang malakas. May paglalarawan sa salita ang bawat larawan.
book-web = Makikita ito sa website:
file-epub = E-book
