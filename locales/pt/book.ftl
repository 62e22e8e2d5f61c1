book-contents = Sumário
book-pages = Lista de páginas
book-landmarks = Lugares deste livro
book-start = Começo do texto
book-accessibility = Este livro é texto com títulos, um sumário e números de página. Pode ser mostrado em qualquer tamanho e lido em voz alta. Cada imagem tem uma descrição em palavras.
book-web = Isto se encontra no site:
file-epub = Livro eletrônico
