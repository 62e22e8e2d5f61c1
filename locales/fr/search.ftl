find-link = Chercher
find-title = Chercher une page
find-label = Que cherchez-vous ?
find-promise = Ce que vous écrivez n’est envoyé nulle part et n’est pas enregistré.
find-count = { $count ->
    [one] { NUMBER($count) } page trouvée
    [many] { NUMBER($count) } de pages trouvées
   *[other] { NUMBER($count) } pages trouvées
}
find-more = Plus de { NUMBER($count) } pages trouvées. Écrivez un mot de plus.
find-none = Rien trouvé. Essayez avec moins de lettres ou un autre mot.
find-failed = La recherche ne fonctionne pas en ce moment. Toutes les pages sont dans la liste ci-dessous.
find-all = Toutes les pages
find-other = Seulement en { $language }
find-there = Chercher en { $language }
