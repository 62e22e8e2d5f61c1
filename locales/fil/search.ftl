find-link = Maghanap
find-title = Maghanap ng pahina
find-label = Ano ang hinahanap ninyo?
find-promise = Hindi ipinapadala kahit saan at hindi itinatago ang tina-type ninyo.
find-count = { $count ->
    [one] { NUMBER($count) } pahina ang nakita
   *[other] { NUMBER($count) } pahina ang nakita
}
find-more = Mahigit { NUMBER($count) } pahina ang nakita. Mag-type ng isa pang salita.
find-none = Walang nakita. Subukan ang mas kaunting letra o ibang salita.
find-failed = Hindi gumagana ngayon ang paghahanap. Nasa listahan sa ibaba ang lahat ng pahina.
find-all = Lahat ng pahina
find-other = Sa wikang ito lamang: { $language }
find-there = Maghanap sa wikang ito: { $language }
