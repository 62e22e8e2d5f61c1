find-link = 查找
find-title = 查找页面
find-label = 您想找什么？
find-promise = 您输入的内容不会发送到任何地方，也不会保存。
find-count = { $count ->
   *[other] 找到 { NUMBER($count) } 页
}
find-more = 找到超过 { NUMBER($count) } 页。请再输入一个词。
find-none = 没有找到。请少输入几个字，或换一个词。
find-failed = 现在无法搜索。所有页面都在下面的列表中。
find-all = 所有页面
find-other = 只有{ $language }版本
find-there = 在{ $language }版本中查找
