book-contents = 目次
book-pages = ページの一覧
book-landmarks = この本の中の場所
book-start = 本文の始まり
book-accessibility = この本は文章で、見出し、目次、ページ番号があります。どの大きさでも表示でき、読み上げることができます。どの画像にも言葉の説明があります。
book-web = これはウェブサイトにあります：
file-epub = 電子書籍
