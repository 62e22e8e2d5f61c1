find-link = 찾기
find-title = 페이지 찾기
find-label = 무엇을 찾으시나요?
find-promise = 입력한 내용은 어디에도 보내지 않으며 저장하지 않습니다.
find-count = { $count ->
   *[other] 페이지 { NUMBER($count) }개를 찾았습니다
}
find-more = 페이지를 { NUMBER($count) }개 넘게 찾았습니다. 낱말을 하나 더 입력하세요.
find-none = 찾은 것이 없습니다. 글자 수를 줄이거나 다른 낱말을 입력해 보세요.
find-failed = 지금은 찾기를 쓸 수 없습니다. 모든 페이지는 아래 목록에 있습니다.
find-all = 모든 페이지
find-other = 아직 번역이 없는 페이지. 언어: { $language }
find-there = { $language } 페이지에서 찾기
