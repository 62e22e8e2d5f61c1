site-title = 工作权益
site-description = 用您的语言，提供有关不列颠哥伦比亚省工作、安全和求助的信息。

skip-to-content = 跳到正文
nav-main = 主要页面
nav-breadcrumbs = 您在这里
nav-home = 首页
nav-toc = 本页内容
nav-pager = 更多页面
nav-previous = 上一页
nav-next = 下一页
nav-menu = 菜单
nav-languages = 语言
languages-choose = 选择您的语言
languages-nearest = 会打开最接近的页面
link-outside = 前往另一个网站

exit-link = 离开此页
exit-note = 会打开一个天气网页。您的浏览器可能仍会记得您来过这里。

notice-label = 请注意
notice-fallback = 此页还没有{ $language }版本。您现在看到的是{ $source }版本。
notice-stale = 这份译文完成后，{ $source }版本已有更改。那里可能有较新的电话号码或规定。
notice-stale-link = 阅读{ $source }版本
notice-machine = 这份译文由电脑翻译，还没有懂这种语言的人核对过。电话号码在所有语言版本中都相同。
notice-draft = 这份译文是草稿，仍在修改中。
notice-critical = 此页有部分内容已更改，原来的译文不再正确。这些部分暂时以{ $source }显示。

alert-note = 说明
alert-tip = 提示
alert-important = 重要
alert-warning = 警告
alert-caution = 小心
footnotes = 注释
footnote-back = 返回正文
task-done = 已完成
task-open = 待办

page-updated = 最后更改日期：{ DATE($date, dateStyle: "long") }
page-reviewed = 阅读并确认日期：{ DATE($date, dateStyle: "long") }
section-pages = 这一部分的页面
not-found-title = 找不到此页
not-found-text = 网址可能输错了，或者页面已移到别处。您的手机没有问题。
not-found-home = 前往首页
footer-promise = 本网站不使用 Cookie，也不会从其他网站加载任何内容。

contact-call = 拨打 { $number }
contact-text = 发短信至 { $number }
contact-email = 发电子邮件至 { $address }
contact-website = 网站
contact-always = 每天24小时开放
contact-office = 办公时间开放
contact-free = 免费电话
contact-languages = { $count ->
   *[other] 口译员可用 { NUMBER($count) } 种语言提供帮助
}
contact-unverified = 我们还没有打电话确认这个号码。
contact-verified = 已于{ DATE($date, dateStyle: "long") }打电话确认
contact-source = 资料来源：{ $source }

contact-emergency = 紧急求助：警察、消防、救护车
    .about = 如果现在可能有人会受伤。
contact-victimlink = VictimLinkBC
    .about = 帮助不列颠哥伦比亚省内任何因犯罪而受到伤害的人。
contact-hotline = 加拿大人口贩卖求助热线
    .about = 在加拿大任何地方都可拨打。他们会倾听，并告诉您附近有谁可以帮忙。
contact-octip-line = 打击人口贩卖办公室：求助电话
    .about = 为您联系可以和您一起计划下一步的人。
contact-octip = 打击人口贩卖办公室：办公室电话
    .about = 供社区和机构联系。
contact-children = 儿童保护服务（办公时间以外）
    .about = 如果有儿童或青少年不安全。
contact-immigration = 加拿大移民、难民及公民部
    .about = 咨询许可证或证件的问题。
contact-employment = 不列颠哥伦比亚省就业标准处
    .about = 咨询工资、工时和工作权益。

downloads-empty = 这种语言暂时没有可以下载的文件。
downloads-trace = 您下载的文件会留在您的设备上，别人可能会看到。如果有人查看您的手机或电脑，请找您信任的人替您打印。
downloads-format = { $format }，{ $size }
downloads-pages = { $count ->
   *[other] { NUMBER($count) } 页
}
downloads-size = { $width } × { $height }
downloads-more = 其他尺寸和形式
downloads-draft = 译文草稿
downloads-language = 语言：{ $language }
piece-pocket-card = 随身卡
    .about = 印有电话号码的小卡片。从外面看不出内容是关于什么的。
sheet-single = 单张卡片，供印刷店使用
    .about = 带裁切标记，底色超出边缘 3 毫米。请双面印刷，按实际大小。
sheet-avery-5371 = 每张纸十张卡片，Letter（Avery 5371 或 8371）
    .about = 请双面打印，沿长边翻页，按实际大小（100%）。
sheet-avery-c32011 = 每张纸十张卡片，A4（Avery C32011）
    .about = 请双面打印，沿长边翻页，按实际大小（100%）。

print-draft = 译文草稿
print-scan = 扫码，用您的语言阅读
print-qr-alt = 可打开 { $url } 的二维码
print-front = 正面
print-back = 背面
