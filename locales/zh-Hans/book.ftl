book-contents = 目录
book-pages = 页码列表
book-landmarks = 本书的位置
book-start = 正文开始
book-accessibility = 本书是文字，有标题、目录和页码。可以用任何大小显示，也可以朗读。每张图片都有文字说明。
book-web = 请到网站查看：
file-epub = 电子书
