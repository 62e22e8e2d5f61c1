find-link = Raadi
find-title = Raadi bog
find-label = Maxaad raadinaysaa?
find-promise = Waxa aad qorto meelna looma diro, lamana kaydiyo.
find-count = { $count ->
    [one] { NUMBER($count) } bog ayaa la helay
   *[other] { NUMBER($count) } bog ayaa la helay
}
find-more = In ka badan { NUMBER($count) } bog ayaa la helay. Ku dar hal eray oo kale.
find-none = Waxba lama helin. Isku day xarfo ka yar ama eray kale.
find-failed = Raadintu hadda ma shaqaynayso. Bogagga oo dhan waxay ku jiraan liiska hoose.
find-all = Bogagga oo dhan
find-other = Luqadda { $language } oo keliya
find-there = Ku raadi luqadda { $language }
