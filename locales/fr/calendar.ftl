day-awareness-canada = Journée nationale de sensibilisation à la traite des personnes au Canada
day-network-list = Une journée que nomme le Réseau de prévention de la traite des personnes de la Colombie-Britannique
day-drivers-week = Semaine de sensibilisation à la traite des personnes de la Commercial Vehicle Safety Alliance
day-world-day = Journée mondiale de la lutte contre la traite d’êtres humains
day-abolition-day = Journée internationale pour l’abolition de l’esclavage
days-moves = Les dates changent chaque année. Demandez les nouvelles avant de les imprimer.
days-calendar = Ces journées en fichier pour calendrier
days-trace = Si vous ajoutez le fichier à un calendrier, on peut y voir les noms de ces journées.
