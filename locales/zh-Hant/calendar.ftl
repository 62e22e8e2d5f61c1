day-awareness-canada = 加拿大全國人口販賣關注日
day-network-list = 卑詩省預防人口販賣網絡列出的日子
day-drivers-week = 商用車輛安全聯盟（Commercial Vehicle Safety Alliance）人口販賣關注週
day-world-day = 世界打擊販運人口行為日
day-abolition-day = 廢除奴隸制國際日
days-moves = 日期每年不同。列印前請先查問新的日期。
days-calendar = 這些日子的日曆檔案
days-trace = 如果您把檔案加入日曆，別人可能會在日曆上看到這些日子的名稱。
