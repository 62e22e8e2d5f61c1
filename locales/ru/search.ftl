find-link = Найти
find-title = Найти страницу
find-label = Что вы ищете?
find-promise = То, что вы вводите, никуда не отправляется и не сохраняется.
find-count = { $count ->
    [one] Найдена { NUMBER($count) } страница
    [few] Найдены { NUMBER($count) } страницы
    [many] Найдено { NUMBER($count) } страниц
   *[other] Найдено { NUMBER($count) } страницы
}
find-more = Найдено больше { NUMBER($count) } страниц. Добавьте ещё одно слово.
find-none = Ничего не найдено. Попробуйте ввести меньше букв или другое слово.
find-failed = Поиск сейчас не работает. Все страницы есть в списке ниже.
find-all = Все страницы
find-other = Только на другом языке ({ $language })
find-there = Искать на другом языке ({ $language })
