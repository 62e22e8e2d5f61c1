day-awareness-canada = Dia Nacional de Conscientização sobre o Tráfico de Pessoas no Canadá
day-network-list = Um dia que a Rede de Prevenção ao Tráfico de Pessoas da Colúmbia Britânica lista
day-drivers-week = Semana de conscientização sobre o tráfico de pessoas da Commercial Vehicle Safety Alliance
day-world-day = Dia Mundial contra o Tráfico de Pessoas
day-abolition-day = Dia Internacional para a Abolição da Escravidão
days-moves = As datas mudam a cada ano. Pergunte pelas novas antes de imprimir.
days-calendar = Estes dias em um arquivo de calendário
days-trace = Se você adicionar o arquivo a um calendário, os nomes destes dias podem ser vistos ali.
