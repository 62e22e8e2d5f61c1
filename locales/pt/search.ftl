find-link = Buscar
find-title = Buscar uma página
find-label = O que você procura?
find-promise = O que você escreve não é enviado a lugar nenhum e não é guardado.
find-count = { $count ->
    [one] { NUMBER($count) } página encontrada
    [many] { NUMBER($count) } de páginas encontradas
   *[other] { NUMBER($count) } páginas encontradas
}
find-more = Mais de { NUMBER($count) } páginas encontradas. Escreva mais uma palavra.
find-none = Nada encontrado. Tente com menos letras ou com outra palavra.
find-failed = A busca não funciona neste momento. Todas as páginas estão na lista abaixo.
find-all = Todas as páginas
find-other = Só em { $language }
find-there = Buscar em { $language }
