## O site

site-title = Direitos no trabalho
site-description = Informações sobre trabalho, segurança e ajuda na Colúmbia Britânica, no seu idioma.

## Navegação

skip-to-content = Ir para o texto principal
nav-main = Páginas principais
nav-breadcrumbs = Você está aqui
nav-home = Início
nav-toc = Nesta página
nav-pager = Mais páginas
nav-previous = Anterior
nav-next = Próxima
nav-menu = Menu
nav-languages = Idiomas
languages-choose = Escolha seu idioma
languages-nearest = abre a página mais próxima
link-outside = leva a outro site

## Sair rápido

exit-link = Sair desta página
exit-note = Abre uma página de previsão do tempo. Seu navegador ainda pode lembrar que você esteve aqui.

## Avisos

notice-label = Aviso
notice-fallback = Esta página ainda não existe em { $language }. Você a vê em { $source }.
notice-stale = A página em { $source } mudou depois desta tradução. Nela pode haver um número de telefone ou uma regra mais recente.
notice-stale-link = Ler a página em { $source }
notice-machine = Um computador fez esta tradução. Nenhuma pessoa que fala o idioma a conferiu ainda. Os números de telefone são os mesmos em todos os idiomas.
notice-draft = Esta tradução é um rascunho. Uma pessoa ainda está trabalhando nela.
notice-critical = Uma parte desta página mudou e a tradução não está mais correta. Por enquanto, essas partes estão em { $source }.

## Quadros

alert-note = Nota
alert-tip = Dica
alert-important = Importante
alert-warning = Atenção
alert-caution = Tenha cuidado
footnotes = Notas
footnote-back = Voltar ao texto
task-done = Feito
task-open = A fazer

## Páginas

page-updated = Última mudança: { DATE($date, dateStyle: "long") }
page-reviewed = Lido e confirmado em { DATE($date, dateStyle: "long") }
section-pages = Nesta parte
not-found-title = Esta página não está aqui
not-found-text = O endereço pode ter um erro, ou a página mudou de lugar. Não há nada de errado com seu telefone.
not-found-home = Ir para a primeira página
footer-promise = Este site não usa cookies e não carrega nada de outros sites.

## Contatos

contact-call = Ligar para { $number }
contact-text = Enviar mensagem de texto para { $number }
contact-email = Escrever para { $address }
contact-website = Site
contact-always = Aberto dia e noite, todos os dias
contact-office = Aberto em horário comercial
contact-free = A ligação é gratuita
contact-languages = { $count ->
    [one] Um intérprete pode ajudar em { NUMBER($count) } idioma
    [many] Um intérprete pode ajudar em { NUMBER($count) } de idiomas
   *[other] Um intérprete pode ajudar em { NUMBER($count) } idiomas
}
contact-unverified = Ainda não confirmamos este número por telefone.
contact-verified = Confirmado por telefone em { DATE($date, dateStyle: "long") }
contact-source = Fonte: { $source }

contact-emergency = Emergência: polícia, bombeiros, ambulância
    .about = Se alguém pode se ferir agora.
contact-victimlink = VictimLinkBC
    .about = Para qualquer pessoa na Colúmbia Britânica que sofreu algum mal por causa de um crime.
contact-hotline = Linha canadense de ajuda contra o tráfico de pessoas
    .about = Em todo o Canadá. Eles escutam e dizem quem pode ajudar perto de você.
contact-octip-line = Escritório de Combate ao Tráfico de Pessoas: linha de ajuda
    .about = Coloca você em contato com pessoas que podem planejar o próximo passo com você.
contact-octip = Escritório de Combate ao Tráfico de Pessoas: escritório
    .about = Para comunidades e organizações.
contact-children = Proteção à criança, fora do horário de expediente
    .about = Se uma criança ou uma pessoa jovem não está em segurança.
contact-immigration = Imigração, Refugiados e Cidadania do Canadá
    .about = Perguntas sobre uma autorização ou sobre seus documentos.
contact-employment = Departamento de Normas de Emprego da Colúmbia Britânica
    .about = Perguntas sobre pagamento, horas e seus direitos no trabalho.

## Downloads

downloads-empty = Ainda não há nada para baixar neste idioma.
downloads-trace = Um arquivo que você baixa fica no seu aparelho, e outra pessoa pode encontrá-lo ali. Se alguém mexe no seu telefone ou computador, peça a uma pessoa de confiança que imprima para você.
downloads-format = { $format }, { $size }
downloads-pages = { $count ->
    [one] { NUMBER($count) } página
    [many] { NUMBER($count) } de páginas
   *[other] { NUMBER($count) } páginas
}
downloads-size = { $width } × { $height }
downloads-more = Outros tamanhos e formatos
downloads-draft = tradução provisória
downloads-language = Idioma: { $language }
piece-pocket-card = Cartão de bolso
    .about = Um cartão pequeno com números de telefone. Nada no lado de fora diz do que se trata.
sheet-single = Um só cartão, para uma gráfica
    .about = Com marcas de corte e 3 mm de cor além da borda. Imprima dos dois lados, em tamanho real.
sheet-avery-5371 = Dez cartões por folha, Letter (Avery 5371 ou 8371)
    .about = Imprima dos dois lados, vire pela borda longa, em tamanho real (100%).
sheet-avery-c32011 = Dez cartões por folha, A4 (Avery C32011)
    .about = Imprima dos dois lados, vire pela borda longa, em tamanho real (100%).

## No papel

print-draft = tradução provisória
print-scan = Escaneie para ler no seu idioma
print-qr-alt = Código quadrado que abre { $url }
print-front = Frente
print-back = Verso
