book-contents = 차례
book-pages = 쪽 목록
book-landmarks = 이 책의 위치
book-start = 본문 시작
book-accessibility = 이 책은 글로 되어 있으며 제목, 차례, 쪽 번호가 있습니다. 어떤 크기로도 볼 수 있고 소리 내어 읽게 할 수 있습니다. 모든 그림에는 글로 된 설명이 있습니다.
book-web = 웹사이트에서 볼 수 있습니다:
file-epub = 전자책
