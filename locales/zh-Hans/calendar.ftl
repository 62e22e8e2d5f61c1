day-awareness-canada = 加拿大全国人口贩卖关注日
day-network-list = 不列颠哥伦比亚省预防人口贩卖网络列出的日子
day-drivers-week = 商用车辆安全联盟（Commercial Vehicle Safety Alliance）人口贩卖关注周
day-world-day = 世界打击贩运人口行为日
day-abolition-day = 废除奴隶制国际日
days-moves = 日期每年不同。打印前请先查问新的日期。
days-calendar = 这些日子的日历文件
days-trace = 如果您把文件加入日历，别人可能会在日历上看到这些日子的名称。
