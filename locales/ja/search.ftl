find-link = 探す
find-title = ページを探す
find-label = 何をお探しですか？
find-promise = 入力した内容はどこにも送信されず、保存もされません。
find-count = { $count ->
   *[other] { NUMBER($count) }ページ見つかりました
}
find-more = { NUMBER($count) }ページより多く見つかりました。言葉をもう一つ入力してください。
find-none = 見つかりませんでした。文字を減らすか、別の言葉を入力してみてください。
find-failed = 今は検索できません。すべてのページは下の一覧にあります。
find-all = すべてのページ
find-other = { $language }版のみのページ
find-there = { $language }版で探す
