site-title = 일터에서의 권리
site-description = 브리티시컬럼비아주의 일, 안전, 도움에 관한 정보를 사용하시는 언어로 알려 드립니다.

skip-to-content = 본문으로 바로 가기
nav-main = 주요 페이지
nav-breadcrumbs = 현재 위치
nav-home = 처음
nav-toc = 이 페이지의 내용
nav-pager = 다른 페이지
nav-previous = 이전
nav-next = 다음
nav-menu = 메뉴
nav-languages = 언어
languages-choose = 언어를 선택하세요
languages-nearest = 가장 가까운 페이지가 열립니다
link-outside = 다른 사이트로 이동합니다

exit-link = 이 페이지 나가기
exit-note = 날씨 페이지가 열립니다. 브라우저에는 여기에 들어온 기록이 남아 있을 수 있습니다.

notice-label = 알림
notice-fallback = 이 페이지의 { $language } 번역은 아직 없습니다. 지금 보시는 페이지의 언어: { $source }.
notice-stale = 이 번역을 마친 뒤에 { $source } 페이지가 바뀌었습니다. 그 페이지의 전화번호나 규정이 더 최신일 수 있습니다.
notice-stale-link = { $source } 페이지 읽기
notice-machine = 컴퓨터가 번역한 글입니다. 이 언어를 쓰는 사람이 아직 확인하지 않았습니다. 전화번호는 모든 언어에서 같습니다.
notice-draft = 이 번역은 초안입니다. 아직 사람이 고치고 있습니다.
notice-critical = 이 페이지의 일부가 바뀌어 번역이 더 이상 맞지 않습니다. 그 부분은 당분간 다음 언어로 표시됩니다: { $source }.

alert-note = 참고
alert-tip = 도움말
alert-important = 중요
alert-warning = 경고
alert-caution = 조심하세요
footnotes = 주
footnote-back = 본문으로 돌아가기
task-done = 완료
task-open = 할 일

page-updated = 마지막 수정일: { DATE($date, dateStyle: "long") }
page-reviewed = 읽고 확인한 날: { DATE($date, dateStyle: "long") }
section-pages = 이 부분의 페이지
not-found-title = 페이지가 없습니다
not-found-text = 주소를 잘못 입력했거나 페이지가 옮겨졌을 수 있습니다. 전화기에는 아무 문제가 없습니다.
not-found-home = 첫 페이지로 가기
footer-promise = 이 사이트는 쿠키를 쓰지 않으며 다른 사이트에서 아무것도 불러오지 않습니다.

contact-call = 전화: { $number }
contact-text = 문자: { $number }
contact-email = 이메일: { $address }
contact-website = 웹사이트
contact-always = 매일 밤낮으로 이용 가능
contact-office = 업무 시간에 이용 가능
contact-free = 무료 전화
contact-languages = { $count ->
   *[other] 통역사가 { NUMBER($count) }개 언어로 도울 수 있습니다
}
contact-unverified = 아직 전화로 확인하지 않은 번호입니다.
contact-verified = 전화로 확인한 날: { DATE($date, dateStyle: "long") }
contact-source = 출처: { $source }

contact-emergency = 긴급 전화: 경찰, 소방, 구급차
    .about = 지금 누군가 다칠 위험이 있을 때.
contact-victimlink = VictimLinkBC
    .about = 브리티시컬럼비아주에서 범죄로 피해를 입은 모든 사람을 위한 곳입니다.
contact-hotline = 캐나다 인신매매 상담 전화
    .about = 캐나다 어디서나 이용할 수 있습니다. 이야기를 듣고, 가까운 곳에서 도와줄 사람을 알려 줍니다.
contact-octip-line = 인신매매 대응국: 도움 전화
    .about = 다음 단계를 함께 계획할 수 있는 사람들과 연결해 줍니다.
contact-octip = 인신매매 대응국: 사무실
    .about = 지역사회와 단체를 위한 연락처입니다.
contact-children = 아동 보호, 업무 시간 외
    .about = 어린이나 청소년이 안전하지 않을 때.
contact-immigration = 캐나다 이민·난민·시민권부
    .about = 허가증이나 서류에 관한 질문.
contact-employment = 브리티시컬럼비아주 고용기준국
    .about = 임금, 근무 시간, 일터에서의 권리에 관한 질문.

downloads-empty = 이 언어로 내려받을 수 있는 파일이 아직 없습니다.
downloads-trace = 내려받은 파일은 기기에 남으며, 다른 사람이 볼 수도 있습니다. 누군가 내 전화기나 컴퓨터를 들여다본다면, 믿을 수 있는 사람에게 대신 인쇄해 달라고 하세요.
downloads-format = { $format }, { $size }
downloads-pages = { $count ->
   *[other] { NUMBER($count) }쪽
}
downloads-size = { $width } × { $height }
downloads-more = 다른 크기와 형태
downloads-draft = 번역 초안
downloads-language = 언어: { $language }
piece-pocket-card = 휴대용 카드
    .about = 전화번호가 적힌 작은 카드입니다. 겉면에는 무엇에 관한 카드인지 나와 있지 않습니다.
sheet-single = 카드 한 장, 인쇄소용
    .about = 재단선이 있고, 가장자리 밖으로 색이 3 mm 더 나와 있습니다. 양면에 실제 크기로 인쇄하세요.
sheet-avery-5371 = 한 장에 카드 열 장, Letter (Avery 5371 또는 8371)
    .about = 양면 인쇄, 긴 쪽으로 넘기기, 실제 크기(100%)로 인쇄하세요.
sheet-avery-c32011 = 한 장에 카드 열 장, A4 (Avery C32011)
    .about = 양면 인쇄, 긴 쪽으로 넘기기, 실제 크기(100%)로 인쇄하세요.

print-draft = 번역 초안
print-scan = 스캔하면 내 언어로 읽을 수 있습니다
print-qr-alt = { $url } 페이지를 여는 QR 코드
print-front = 앞면
print-back = 뒷면
