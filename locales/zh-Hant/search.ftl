find-link = 尋找
find-title = 尋找頁面
find-label = 您想找什麼？
find-promise = 您輸入的內容不會傳送到任何地方，也不會儲存。
find-count = { $count ->
   *[other] 找到 { NUMBER($count) } 頁
}
find-more = 找到超過 { NUMBER($count) } 頁。請再輸入一個詞。
find-none = 沒有找到。請少輸入幾個字，或換一個詞。
find-failed = 目前無法搜尋。所有頁面都在下面的清單中。
find-all = 所有頁面
find-other = 只有{ $language }版本
find-there = 在{ $language }版本中尋找
