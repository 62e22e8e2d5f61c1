## El sitio

site-title = Derechos en el trabajo
site-description = Información sobre trabajo, seguridad y ayuda en Columbia Británica, en su idioma.

## Moverse por el sitio

skip-to-content = Ir al texto principal
nav-main = Páginas principales
nav-breadcrumbs = Usted está aquí
nav-home = Inicio
nav-toc = En esta página
nav-pager = Más páginas
nav-previous = Anterior
nav-next = Siguiente
nav-menu = Menú
nav-languages = Idiomas
languages-choose = Elija su idioma
languages-nearest = abre la página más cercana
link-outside = lleva a otro sitio

## Salir rápido

exit-link = Salir de esta página
exit-note = Abre una página del clima. Su navegador puede guardar un rastro de su visita.

## Avisos

notice-label = Aviso
notice-fallback = Esta página todavía no existe en { $language }. La está viendo en { $source }.
notice-stale = La página en { $source } cambió después de esta traducción. Puede tener un número de teléfono o una norma más reciente.
notice-stale-link = Leer la página en { $source }
notice-machine = Una computadora hizo esta traducción. Todavía no la ha revisado ninguna persona que hable el idioma. Los números de teléfono son los mismos en todos los idiomas.
notice-draft = Esta traducción es un borrador. Una persona todavía trabaja en ella.
notice-critical = Una parte de esta página cambió y la traducción ya no es correcta. Por ahora, esas partes están en { $source }.

## Recuadros

alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Advertencia
alert-caution = Tenga cuidado
footnotes = Notas
footnote-back = Volver al texto
task-done = Hecho
task-open = Por hacer

## Páginas

page-updated = Último cambio: { DATE($date, dateStyle: "long") }
page-reviewed = Leído y confirmado el { DATE($date, dateStyle: "long") }
section-pages = En esta parte
not-found-title = Esta página no está aquí
not-found-text = Puede haber un error en la dirección, o la página cambió de lugar. Su teléfono no tiene ningún problema.
not-found-home = Ir a la primera página
footer-promise = Este sitio no usa cookies y no carga nada de otros sitios.

## Contactos

contact-call = Llamar al { $number }
contact-text = Enviar un mensaje de texto al { $number }
contact-email = Escribir a { $address }
contact-website = Sitio web
contact-always = Abierto día y noche, todos los días
contact-office = Abierto en horas de oficina
contact-free = La llamada es gratis
contact-languages = { $count ->
    [one] Un intérprete puede ayudarle en { NUMBER($count) } idioma
    [many] Un intérprete puede ayudarle en { NUMBER($count) } de idiomas
   *[other] Un intérprete puede ayudarle en { NUMBER($count) } idiomas
}
contact-unverified = Todavía no hemos confirmado este número por teléfono.
contact-verified = Confirmado por teléfono el { DATE($date, dateStyle: "long") }
contact-source = Fuente: { $source }

contact-emergency = Emergencia: policía, bomberos, ambulancia
    .about = Si alguien puede salir herido ahora.
contact-victimlink = VictimLinkBC
    .about = Para cualquier persona en Columbia Británica a quien un delito le hizo daño.
contact-hotline = Línea canadiense de ayuda contra la trata de personas
    .about = En todo Canadá. Le escuchan y le dicen quién puede ayudarle cerca de usted.
contact-octip-line = Oficina contra la Trata de Personas: línea de ayuda
    .about = Le pone en contacto con gente que puede planear con usted el próximo paso.
contact-octip = Oficina contra la Trata de Personas: oficina
    .about = Para comunidades y organizaciones.
contact-children = Protección de menores, fuera del horario de oficina
    .about = Si un niño, una niña o una persona joven no está a salvo.
contact-immigration = Ministerio de Inmigración, Refugiados y Ciudadanía de Canadá
    .about = Preguntas sobre un permiso o sobre sus papeles.
contact-employment = Oficina de Normas de Empleo de Columbia Británica
    .about = Preguntas sobre su pago, sus horas y sus derechos en el trabajo.

## Descargas

downloads-empty = Todavía no hay nada para descargar en este idioma.
downloads-trace = Un archivo que usted descarga se queda en su aparato, y otra persona puede encontrarlo ahí. Si alguien revisa su teléfono o su computadora, pida a una persona de confianza que lo imprima por usted.
downloads-format = { $format }, { $size }
downloads-pages = { $count ->
    [one] { NUMBER($count) } página
    [many] { NUMBER($count) } de páginas
   *[other] { NUMBER($count) } páginas
}
downloads-size = { $width } × { $height }
downloads-more = Otros tamaños y formatos
downloads-draft = borrador de traducción
downloads-language = Idioma: { $language }
piece-pocket-card = Tarjeta de bolsillo
    .about = Una tarjeta pequeña con números de teléfono. Por fuera, nada dice de qué se trata.
sheet-single = Una sola tarjeta, para una imprenta
    .about = Con marcas de corte y 3 mm de color más allá del borde. Imprima por los dos lados, en tamaño real.
sheet-avery-5371 = Diez tarjetas por hoja, Letter (Avery 5371 u 8371)
    .about = Imprima por los dos lados, gire por el borde largo, en tamaño real (100 %).
sheet-avery-c32011 = Diez tarjetas por hoja, A4 (Avery C32011)
    .about = Imprima por los dos lados, gire por el borde largo, en tamaño real (100 %).

## En papel

print-draft = borrador de traducción
print-scan = Escanee para leer en su idioma
print-qr-alt = Código cuadrado que abre { $url }
print-front = Frente
print-back = Reverso
