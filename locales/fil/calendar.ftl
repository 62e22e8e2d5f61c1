day-awareness-canada = Pambansang Araw ng Kamalayan tungkol sa Human Trafficking sa Canada
day-network-list = Isang araw na inilista ng Human Trafficking Prevention Network of BC
day-drivers-week = Linggo ng kamalayan tungkol sa human trafficking ng Commercial Vehicle Safety Alliance
day-world-day = Pandaigdigang Araw laban sa Human Trafficking
day-abolition-day = Pandaigdigang Araw para sa Pagwawakas ng Pang-aalipin
days-moves = Nagbabago ang mga petsa taon-taon. Itanong ang mga bago bago ninyo i-print ang mga ito.
days-calendar = Ang mga araw na ito bilang calendar file
days-trace = Kung idaragdag ninyo ang file sa isang kalendaryo, makikita roon ang mga pangalan ng mga araw na ito.
