book-contents = Índice
book-pages = Lista de páginas
book-landmarks = Lugares de este libro
book-start = Comienzo del texto
book-accessibility = Este libro es texto con títulos, un índice y números de página. Se puede mostrar en cualquier tamaño y leer en voz alta. Cada imagen tiene una descripción en palabras.
book-web = Esto se encuentra en el sitio web:
file-epub = Libro electrónico
