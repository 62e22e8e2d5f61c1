find-link = Знайти
find-title = Знайти сторінку
find-label = Що ви шукаєте?
find-promise = Те, що ви вводите, нікуди не надсилається і не зберігається.
find-count = { $count ->
    [one] Знайдено { NUMBER($count) } сторінку
    [few] Знайдено { NUMBER($count) } сторінки
    [many] Знайдено { NUMBER($count) } сторінок
   *[other] Знайдено { NUMBER($count) } сторінки
}
find-more = Знайдено понад { NUMBER($count) } сторінок. Додайте ще одне слово.
find-none = Нічого не знайдено. Спробуйте ввести менше літер або інше слово.
find-failed = Пошук зараз не працює. Усі сторінки є в списку нижче.
find-all = Усі сторінки
find-other = Лише іншою мовою ({ $language })
find-there = Шукати іншою мовою ({ $language })
