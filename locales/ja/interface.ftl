site-title = 働く人の権利
site-description = ブリティッシュ・コロンビア州での仕事、安全、支援についての情報を、あなたの言語でお届けします。

skip-to-content = 本文へ移動
nav-main = 主なページ
nav-breadcrumbs = 現在の場所
nav-home = ホーム
nav-toc = このページの内容
nav-pager = ほかのページ
nav-previous = 前へ
nav-next = 次へ
nav-menu = メニュー
nav-languages = 言語
languages-choose = 言語を選んでください
languages-nearest = いちばん近いページが開きます
link-outside = ほかのサイトへ移動します

exit-link = このページを離れる
exit-note = 天気のページが開きます。ここを見たことが、ブラウザーに残っている場合があります。

notice-label = お知らせ
notice-fallback = このページの{ $language }版はまだありません。今表示しているのは{ $source }版です。
notice-stale = この翻訳ができた後に、{ $source }版のページが変わりました。電話番号や決まりは、そちらのほうが新しいかもしれません。
notice-stale-link = { $source }版のページを読む
notice-machine = これはコンピューターによる翻訳です。この言語を話す人はまだ確認していません。電話番号はどの言語でも同じです。
notice-draft = この翻訳は下書きです。まだ人が作業をしています。
notice-critical = このページの一部が変わり、翻訳が正しくなくなりました。その部分は、しばらく{ $source }で表示します。

alert-note = 補足
alert-tip = ヒント
alert-important = 重要
alert-warning = 警告
alert-caution = 気をつけてください
footnotes = 注
footnote-back = 本文に戻る
task-done = 済み
task-open = これからすること

page-updated = 最終更新日：{ DATE($date, dateStyle: "long") }
page-reviewed = 読んで確認した日：{ DATE($date, dateStyle: "long") }
section-pages = この部分のページ
not-found-title = このページは見つかりません
not-found-text = アドレスの入力ミスか、ページが移動した可能性があります。あなたの電話に問題はありません。
not-found-home = 最初のページへ
footer-promise = このサイトはクッキーを使いません。ほかのサイトから何も読み込みません。

contact-call = { $number } に電話する
contact-text = { $number } にテキストメッセージを送る
contact-email = { $address } にメールを送る
contact-website = ウェブサイト
contact-always = 毎日、昼も夜も利用できます
contact-office = 営業時間内に利用できます
contact-free = 通話無料
contact-languages = { $count ->
   *[other] 通訳者が{ NUMBER($count) }の言語で手伝えます
}
contact-unverified = この番号は、まだ電話で確認していません。
contact-verified = 電話で確認した日：{ DATE($date, dateStyle: "long") }
contact-source = 情報源：{ $source }

contact-emergency = 緊急：警察、消防、救急車
    .about = 今、誰かがけがをするおそれがあるとき。
contact-victimlink = VictimLinkBC
    .about = ブリティッシュ・コロンビア州で犯罪の被害を受けたすべての人のための窓口です。
contact-hotline = カナダ人身取引ホットライン
    .about = カナダのどこからでもかけられます。話を聞き、近くで助けになる人を教えてくれます。
contact-octip-line = 人身取引対策室：相談電話
    .about = 次にすることを一緒に考えてくれる人につなぎます。
contact-octip = 人身取引対策室：事務所
    .about = 地域や団体のための連絡先です。
contact-children = 子どもの保護（営業時間外）
    .about = 子どもや若者が安全でないとき。
contact-immigration = カナダ移民・難民・市民権省
    .about = 許可証や書類についての質問。
contact-employment = ブリティッシュ・コロンビア州雇用基準局
    .about = 給料、労働時間、働く人の権利についての質問。

downloads-empty = この言語でダウンロードできるものは、まだありません。
downloads-trace = ダウンロードしたファイルは端末に残り、ほかの人に見つかる可能性があります。電話やパソコンの中を誰かに見られているなら、信頼できる人に印刷を頼んでください。
downloads-format = { $format }、{ $size }
downloads-pages = { $count ->
   *[other] { NUMBER($count) }ページ
}
downloads-size = { $width } × { $height }
downloads-more = ほかのサイズと形
downloads-draft = 翻訳の下書き
downloads-language = 言語：{ $language }
piece-pocket-card = ポケットカード
    .about = 電話番号が載った小さなカードです。外側を見ても、何のカードかはわかりません。
sheet-single = カード1枚、印刷店用
    .about = トンボ付き、仕上がり線の外側に3 mmの塗り足しがあります。実際のサイズで両面に印刷してください。
sheet-avery-5371 = 1シートにカード10枚、Letter（Avery 5371または8371）
    .about = 両面印刷、長辺とじ、実際のサイズ（100%）で印刷してください。
sheet-avery-c32011 = 1シートにカード10枚、A4（Avery C32011）
    .about = 両面印刷、長辺とじ、実際のサイズ（100%）で印刷してください。

print-draft = 翻訳の下書き
print-scan = スキャンして、あなたの言語で読む
print-qr-alt = { $url } を開くQRコード
print-front = 表
print-back = 裏
