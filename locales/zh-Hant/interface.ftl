site-title = 工作權益
site-description = 以您的語言，提供有關卑詩省工作、安全和求助的資訊。

skip-to-content = 跳到正文
nav-main = 主要頁面
nav-breadcrumbs = 您在這裡
nav-home = 首頁
nav-toc = 本頁內容
nav-pager = 更多頁面
nav-previous = 上一頁
nav-next = 下一頁
nav-menu = 選單
nav-languages = 語言
languages-choose = 選擇您的語言
languages-nearest = 會開啟最接近的頁面
link-outside = 前往另一個網站

exit-link = 離開此頁
exit-note = 會開啟一個天氣網頁。您的瀏覽器可能仍會記得您來過這裡。

notice-label = 請注意
notice-fallback = 此頁尚無{ $language }版本。您現在看到的是{ $source }版本。
notice-stale = 這份譯文完成後，{ $source }版本已有更改。那裡可能有較新的電話號碼或規定。
notice-stale-link = 閱讀{ $source }版本
notice-machine = 這份譯文由電腦翻譯，尚未經懂得這種語言的人核對。電話號碼在所有語言版本中都相同。
notice-draft = 這份譯文是草稿，仍在修改中。
notice-critical = 此頁有部分內容已更改，原來的譯文不再正確。這些部分暫時以{ $source }顯示。

alert-note = 說明
alert-tip = 提示
alert-important = 重要
alert-warning = 警告
alert-caution = 小心
footnotes = 註釋
footnote-back = 返回正文
task-done = 已完成
task-open = 待辦

page-updated = 最後更改日期：{ DATE($date, dateStyle: "long") }
page-reviewed = 閱讀及確認日期：{ DATE($date, dateStyle: "long") }
section-pages = 這一部分的頁面
not-found-title = 找不到此頁
not-found-text = 網址可能輸入有誤，或頁面已移到別處。您的手機沒有問題。
not-found-home = 前往首頁
footer-promise = 本網站不使用 Cookie，也不會從其他網站載入任何內容。

contact-call = 致電 { $number }
contact-text = 發短訊至 { $number }
contact-email = 發電郵至 { $address }
contact-website = 網站
contact-always = 每天24小時開放
contact-office = 辦公時間開放
contact-free = 免費電話
contact-languages = { $count ->
   *[other] 口譯員可用 { NUMBER($count) } 種語言提供協助
}
contact-unverified = 我們尚未打電話確認這個號碼。
contact-verified = 已於{ DATE($date, dateStyle: "long") }打電話確認
contact-source = 資料來源：{ $source }

contact-emergency = 緊急求助：警察、消防、救護車
    .about = 如果現在可能有人會受傷。
contact-victimlink = VictimLinkBC
    .about = 協助卑詩省內任何因罪案而受到傷害的人。
contact-hotline = 加拿大人口販賣求助熱線
    .about = 加拿大各地均可致電。他們會聆聽，並告訴您附近有誰可以幫忙。
contact-octip-line = 打擊人口販賣辦公室：求助電話
    .about = 為您聯絡可以和您一起計劃下一步的人。
contact-octip = 打擊人口販賣辦公室：辦公室電話
    .about = 供社區和機構聯絡。
contact-children = 兒童保護服務（辦公時間以外）
    .about = 如果有兒童或青少年不安全。
contact-immigration = 加拿大移民、難民及公民部
    .about = 查詢許可證或證件的問題。
contact-employment = 卑詩省就業標準處
    .about = 查詢工資、工時和工作權益。

downloads-empty = 這種語言暫時沒有可以下載的檔案。
downloads-trace = 您下載的檔案會留在您的裝置上，別人可能會看到。如果有人查看您的手機或電腦，請找您信任的人替您列印。
downloads-format = { $format }，{ $size }
downloads-pages = { $count ->
   *[other] { NUMBER($count) } 頁
}
downloads-size = { $width } × { $height }
downloads-more = 其他尺寸和形式
downloads-draft = 譯文草稿
downloads-language = 語言：{ $language }
piece-pocket-card = 隨身卡
    .about = 印有電話號碼的小卡片。外面看不出內容是關於什麼。
sheet-single = 單張卡片，供印刷店使用
    .about = 附裁切標記，底色超出邊緣 3 毫米。請雙面印刷，按實際大小。
sheet-avery-5371 = 每張紙十張卡片，Letter（Avery 5371 或 8371）
    .about = 請雙面列印，沿長邊翻頁，按實際大小（100%）。
sheet-avery-c32011 = 每張紙十張卡片，A4（Avery C32011）
    .about = 請雙面列印，沿長邊翻頁，按實際大小（100%）。

print-draft = 譯文草稿
print-scan = 掃描，用您的語言閱讀
print-qr-alt = 可開啟 { $url } 的二維碼
print-front = 正面
print-back = 背面
