## Le site

site-title = Droits au travail
site-description = Des renseignements sur le travail, la sécurité et l’aide en Colombie-Britannique, dans votre langue.

## Se déplacer

skip-to-content = Aller au texte principal
nav-main = Pages principales
nav-breadcrumbs = Vous êtes ici
nav-home = Accueil
nav-toc = Sur cette page
nav-pager = Autres pages
nav-previous = Page précédente
nav-next = Page suivante
nav-menu = Menu
nav-languages = Langues
languages-choose = Choisissez votre langue
languages-nearest = ouvre la page la plus proche
link-outside = mène à un autre site

## Partir vite

exit-link = Quitter cette page
exit-note = Ouvre une page météo. Votre navigateur peut garder une trace de votre visite.

## Avis

notice-label = Avis
notice-fallback = Cette page n’existe pas encore en { $language }. Vous la voyez en { $source }.
notice-stale = La page en { $source } a changé depuis cette traduction. Elle peut contenir un numéro de téléphone ou une règle plus récents.
notice-stale-link = Lire la page en { $source }
notice-machine = Un ordinateur a fait cette traduction. Aucune personne qui parle cette langue ne l’a encore vérifiée. Les numéros de téléphone sont les mêmes dans toutes les langues.
notice-draft = Cette traduction est une ébauche. Quelqu’un y travaille encore.
notice-critical = Une partie de cette page a changé et la traduction n’est plus exacte. Pour l’instant, ces passages sont en { $source }.

## Boîtes

alert-note = Note
alert-tip = Conseil
alert-important = Important
alert-warning = Attention
alert-caution = Prudence
footnotes = Notes
footnote-back = Retour au texte
task-done = Fait
task-open = À faire

## Pages

page-updated = Dernière modification : { DATE($date, dateStyle: "long") }
page-reviewed = Lu et confirmé le { DATE($date, dateStyle: "long") }
section-pages = Dans cette partie
not-found-title = Cette page n’est pas ici
not-found-text = L’adresse contient peut-être une erreur, ou la page a été déplacée. Votre téléphone n’a aucun problème.
not-found-home = Aller à la première page
footer-promise = Ce site n’utilise aucun témoin (cookie) et ne charge rien depuis d’autres sites.

## Contacts

contact-call = Appeler le { $number }
contact-text = Envoyer un texto au { $number }
contact-email = Écrire à { $address }
contact-website = Site Web
contact-always = Ouvert jour et nuit, tous les jours
contact-office = Ouvert aux heures de bureau
contact-free = L’appel est gratuit
contact-languages = { $count ->
    [one] Des interprètes peuvent vous aider dans { NUMBER($count) } langue
    [many] Des interprètes peuvent vous aider dans { NUMBER($count) } de langues
   *[other] Des interprètes peuvent vous aider dans { NUMBER($count) } langues
}
contact-unverified = Nous n’avons pas encore confirmé ce numéro par téléphone.
contact-verified = Confirmé par téléphone le { DATE($date, dateStyle: "long") }
contact-source = Source : { $source }

contact-emergency = Urgence : police, pompiers, ambulance
    .about = Si quelqu’un risque d’être blessé maintenant.
contact-victimlink = VictimLinkBC
    .about = Pour toute personne en Colombie-Britannique à qui un crime a fait du mal.
contact-hotline = Ligne d’urgence canadienne contre la traite des personnes
    .about = Partout au Canada. On vous écoute et on vous dit qui peut vous aider près de chez vous.
contact-octip-line = Bureau de lutte contre la traite des personnes : ligne d’aide
    .about = Vous met en contact avec des gens qui peuvent préparer avec vous la prochaine étape.
contact-octip = Bureau de lutte contre la traite des personnes : bureau
    .about = Pour les collectivités et les organismes.
contact-children = Protection de l’enfance, en dehors des heures de bureau
    .about = Si un enfant ou une jeune personne n’est pas en sécurité.
contact-immigration = Immigration, Réfugiés et Citoyenneté Canada
    .about = Questions sur un permis ou sur vos papiers.
contact-employment = Direction des normes d’emploi de la Colombie-Britannique
    .about = Questions sur votre paie, vos heures et vos droits au travail.

## Téléchargements

downloads-empty = Il n’y a encore rien à télécharger dans cette langue.
downloads-trace = Un fichier que vous téléchargez reste sur votre appareil, et une autre personne peut l’y trouver. Si quelqu’un fouille votre téléphone ou votre ordinateur, demandez à une personne de confiance de l’imprimer pour vous.
downloads-format = { $format }, { $size }
downloads-pages = { $count ->
    [one] { NUMBER($count) } page
    [many] { NUMBER($count) } de pages
   *[other] { NUMBER($count) } pages
}
downloads-size = { $width } × { $height }
downloads-more = Autres formats et présentations
downloads-draft = traduction provisoire
downloads-language = Langue : { $language }
piece-pocket-card = Carte de poche
    .about = Une petite carte avec des numéros de téléphone. Rien à l’extérieur ne dit de quoi elle parle.
sheet-single = Une seule carte, pour une imprimerie
    .about = Avec des traits de coupe et 3 mm de couleur au-delà du bord. Imprimez recto verso, à la taille réelle.
sheet-avery-5371 = Dix cartes par feuille, Letter (Avery 5371 ou 8371)
    .about = Imprimez recto verso, retournez sur le bord long, à la taille réelle (100 %).
sheet-avery-c32011 = Dix cartes par feuille, A4 (Avery C32011)
    .about = Imprimez recto verso, retournez sur le bord long, à la taille réelle (100 %).

## Sur papier

print-draft = traduction provisoire
print-scan = Scannez pour lire dans votre langue
print-qr-alt = Code carré qui ouvre { $url }
print-front = Recto
print-back = Verso
