book-contents = 目錄
book-pages = 頁碼清單
book-landmarks = 本書的位置
book-start = 正文開始
book-accessibility = 本書是文字，有標題、目錄和頁碼。可以用任何大小顯示，也可以朗讀。每張圖片都有文字說明。
book-web = 請到網站查看：
file-epub = 電子書
