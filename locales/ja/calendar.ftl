day-awareness-canada = カナダ人身取引啓発の日
day-network-list = ブリティッシュ・コロンビア州人身取引防止ネットワークが挙げる日
day-drivers-week = 商用車安全連盟（Commercial Vehicle Safety Alliance）の人身取引啓発週間
day-world-day = 人身取引反対世界デー
day-abolition-day = 奴隷制度廃止国際デー
days-moves = 日付は毎年変わります。印刷する前に新しい日付を確かめてください。
days-calendar = これらの日のカレンダーファイル
days-trace = ファイルをカレンダーに加えると、これらの日の名前がそこで見えることがあります。
