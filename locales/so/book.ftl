book-contents = Tusmada
book-pages = Liiska bogagga
book-landmarks = Meelaha buuggan
book-start = Bilowga qoraalka
book-accessibility = Buuggani waa qoraal leh cinwaanno, tusmo iyo lambarrada bogagga. Waxaa lagu muujin karaa cabbir kasta waana la dhegaysan karaa. Sawir kastaa wuxuu leeyahay sharraxaad erayo ah.
book-web = Tan waxaad ka helaysaa barta internetka:
file-epub = Buug elektaroonig ah
