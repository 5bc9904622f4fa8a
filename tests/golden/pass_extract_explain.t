# Where the text of a page was looked for, and why each piece was kept or left out.
$ (printf '<title>No ferry</title><div id=top><p>Islands today: no boats.</p></div><div class=story><h1>No ferry</h1><p>Nov. 18, 2024</p>'; printf '<p>The ferry to the outer islands stopped running on Friday after ice closed the harbour.</p><p hidden>Not for you.</p><div class=share>Tell a friend</div>'; printf '<table><tr><th>Island<th>Flour<tr><td>North<td>9 days</table><p>가게 주인은 “밀가루는 아흐레 치가 있다”며 그 뒤로는 생선뿐이라고 말했다.</p>'; printf '<p>The harbour master said that an icebreaker would come from the mainland on Monday.</p><p>Sign up for our letters</p><h3>More stories</h3><ul><li>Mill stops</ul></div>') > page.html; jjak extract --explain page.html
page.html
  text from    the page
  container    score 176
               html>body>div.story
  runner-up    score 21
               html>body>div#top
  kind         article
  language     script Latn +1.0, library en +4.0, function words 38% +2.9

- outside the container    Islands today: no boats.
- the title                No ferry
- a date                   Nov. 18, 2024
+ body                     The ferry to the outer islands stopped running on Fr…
- hidden                   Not for you.
                           because of “p”
- furniture element        Tell a friend
                           because of “div.share”
+ table                    Island Flour
+ table                    North 9 days
- in another language      가게 주인은 “밀가루는 아흐레 치가 있다”며 그 뒤로는 …
                           because of “ko”
+ body                     The harbour master said that an icebreaker would com…
- furniture line           Sign up for our letters
                           because of “sign up for”
- opens other articles     More stories
                           because of “more stories”
- other articles           Mill stops
$ jjak extract page.html
The ferry to the outer islands stopped running on Friday after ice closed the harbour.
Island	Flour
North	9 days
The harbour master said that an icebreaker would come from the mainland on Monday.
$ jjak extract --explain --json page.html | head -c 300
{"file":"page.html","source":"page","script":"","container":{"path":"html>body>div.story","score":176.1},"runner_up":{"path":"html>body>div#top","score":21.0},"text_confidence":{},"kind":"article","kind_evidence":[],"language":[{"witness":"script","says":"Latn","weight":1.0},{"witness":"library","sa
$ echo '<p>Ice.' > bare.html; jjak extract --explain bare.html
bare.html
  text from    the page
  container    score 4
               html>body
  runner-up    none
  kind         article
  language     –

+ body                     Ice.
! jjak: bare.html: no article text found
[1]
$ printf -- '-14 C\nNo ferry to the islands\n\nThe ferry to the outer islands stopped running on Friday.\n\nMost Popular Articles\n\nMill stops.\n' > dump.txt; jjak extract --explain dump.txt
dump.txt
  text from    lines without markup
  kind         article
  language     script Latn +1.0, library en +3.9, function words 30% +1.0

- furniture line           -14 C
                           because of “(weather)”
- the title                No ferry to the islands
+ body                     The ferry to the outer islands stopped running on Fr…
- opens other articles     Most Popular Articles
                           because of “most popular”
- other articles           Mill stops.
$ jjak extract --explain --ui-lang ko page.html | head -14
page.html
  본문 출처    페이지
  본문 요소    점수 176
               html>body>div.story
  차점 요소    점수 21
               html>body>div#top
  종류         기사
  언어         script Latn +1.0, library en +4.0, function words 38% +2.9

- 본문 요소 밖             Islands today: no boats.
- 제목                     No ferry
- 날짜                     Nov. 18, 2024
+ 본문                     The ferry to the outer islands stopped running on Fr…
- 숨김                     Not for you.
