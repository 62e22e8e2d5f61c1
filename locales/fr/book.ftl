book-contents = Table des matières
book-pages = Liste des pages
book-landmarks = Repères dans ce livre
book-start = Début du texte
book-accessibility = Ce livre est fait de texte, avec des titres, une table des matières et des numéros de page. On peut l’afficher à toute taille et le faire lire à voix haute. Chaque image a une description en mots.
book-web = Ceci se trouve sur le site Web :
file-epub = Livre numérique
