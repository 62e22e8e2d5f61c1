day-awareness-canada = Día Nacional de Concienciación sobre la Trata de Personas en Canadá
day-network-list = Un día que nombra la Red de Prevención de la Trata de Personas de Columbia Británica
day-drivers-week = Semana de concienciación sobre la trata de personas de la Commercial Vehicle Safety Alliance
day-world-day = Día Mundial contra la Trata
day-abolition-day = Día Internacional para la Abolición de la Esclavitud
days-moves = Las fechas cambian cada año. Pregunte por las nuevas antes de imprimirlas.
days-calendar = Estos días en un archivo de calendario
days-trace = Si usted añade el archivo a un calendario, los nombres de estos días se pueden ver ahí.
