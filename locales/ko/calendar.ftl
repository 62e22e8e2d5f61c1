day-awareness-canada = 캐나다 전국 인신매매 인식의 날
day-network-list = 브리티시컬럼비아주 인신매매 예방 네트워크가 든 날
day-drivers-week = 상용차 안전 연합(Commercial Vehicle Safety Alliance)의 인신매매 인식 주간
day-world-day = 세계 인신매매 반대의 날
day-abolition-day = 국제 노예제 폐지의 날
days-moves = 날짜는 해마다 바뀝니다. 인쇄하기 전에 새 날짜를 알아보세요.
days-calendar = 이 날들을 담은 달력 파일
days-trace = 이 파일을 달력에 넣으면 그 달력에서 이 날들의 이름이 보일 수 있습니다.
