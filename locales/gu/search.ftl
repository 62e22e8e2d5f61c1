find-link = શોધો
find-title = પાનું શોધો
find-label = તમે શું શોધો છો?
find-promise = તમે જે લખો છો તે ક્યાંય મોકલાતું નથી અને સચવાતું નથી.
find-count = { $count ->
    [one] { NUMBER($count) } પાનું મળ્યું
   *[other] { NUMBER($count) } પાનાં મળ્યાં
}
find-more = { NUMBER($count) } થી વધુ પાનાં મળ્યાં. એક વધુ શબ્દ લખો.
find-none = કંઈ મળ્યું નહીં. ઓછા અક્ષર અથવા બીજો શબ્દ લખી જુઓ.
find-failed = શોધ હમણાં કામ કરતી નથી. બધાં પાનાં નીચેની યાદીમાં છે.
find-all = બધાં પાનાં
find-other = ફક્ત { $language } ભાષામાં
find-there = { $language } ભાષામાં શોધો
