find-link = Buscar
find-title = Buscar una página
find-label = ¿Qué busca?
find-promise = Lo que usted escribe no se envía a ninguna parte ni se guarda.
find-count = { $count ->
    [one] { NUMBER($count) } página encontrada
    [many] { NUMBER($count) } de páginas encontradas
   *[other] { NUMBER($count) } páginas encontradas
}
find-more = Se encontraron más de { NUMBER($count) } páginas. Escriba una palabra más.
find-none = No se encontró nada. Pruebe con menos letras o con otra palabra.
find-failed = La búsqueda no funciona en este momento. Todas las páginas están en la lista de abajo.
find-all = Todas las páginas
find-other = Solo en { $language }
find-there = Buscar en { $language }
