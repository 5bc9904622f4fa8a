"""Northern Post: a newspaper on a blog system, UTF-8."""

import html

from .layout import MENU, Site, each, image_name, number_from, numbered


class Paper(Site):
    hosts, names = dict.fromkeys(("en", "ko"), "www.northernpost.example"), {"en": "Northern Post", "ko": "북방신보"}
    short_host, section_path = "npost.example", "/category/경제/"

    def path(self, lang, slug, date):
        return f"/english/{slug}/" if lang == "en" else f"/{slug}/"

    def other_path(self, kind, lang, slug):
        number = 3000 + number_from(slug, 5000)
        return {"amp": f"{self.path(lang, slug, None)}amp/", "moved": f"/?p={number}", "stub": f"/go/{number}"}[kind]

    def link_line(self, story, side):
        link = self.language_link(story, side.lang, story.order % 3 == 2 and story.names_partner_page)
        return f"<p>{link}</p>\n" if link else ""

    def content(self, side):
        formats = {
            "text": "<p>{0}</p>\n",
            "subhead": "<h3>{0}</h3>\n",
            "caption": '<figure class="wp-block-image">'
                       '<img src="/wp-content/uploads/{1}" alt="" width="800" height="533">'
                       "<figcaption>{0}</figcaption></figure>\n"}
        return "".join(formats[kind].format(html.escape(text), image_name(text)) for kind, text in side.blocks())

    def entry_meta(self, side):
        author = f'<a rel="author" href="/author/{number_from(side.byline, 900) + 100}/">{html.escape(side.byline)}</a>'
        stamp = f'<time datetime="{side.date.isoformat()}">'
        if side.lang == "ko":
            return f'<div class="entry-meta">{author} {stamp}입력 {side.date:%Y.%m.%d %H:%M}</time></div>'
        half = "pm" if side.date.hour > 11 else "am"
        shown = f"{side.date:%Y.%m.%d} {side.date.hour % 12 or 12}:{side.date:%M}{half}"
        return f'<div class="entry-meta">By {author} - {stamp}{shown}</time></div>'

    def render(self, story, side, popular):
        korean = side.lang == "ko"
        copyright_line = ("ⓒ 북방신보. 무단 전재 및 재배포 금지" if korean
                          else "Copyright © Northern Post. All rights reserved.")
        return f"""<!DOCTYPE html>
<html lang="{'ko-KR' if korean else 'en-US'}">
{self.head(story, side)}
<body class="post-template-default single single-post {'lang-ko' if korean else 'lang-en'}">
<header class="site-header"><a href="{self.origin(side.lang)}/" class="logo">{self.names[side.lang]}</a>
<nav class="main-nav"><ul class="menu">
{each('<li class="menu-item"><a href="/category/">{0}</a></li>', MENU[side.lang])}
</ul></nav></header>
{self.article(story, side)}
{self.sidebar(side, popular)}
<footer class="site-footer"><p>{copyright_line}</p></footer>
</body>
</html>
"""

    def head(self, story, side):
        name, title = self.names[side.lang], html.escape(side.title)
        first, address = html.escape(side.sentences[0].text), story.address(side.lang)
        return f"""<head>
<meta charset="UTF-8">
<title>{title} - {name}</title>
<meta name="description" content="{first}">
<meta property="og:type" content="article">
<meta property="og:title" content="{title}">
<meta property="og:description" content="{first}">
<meta property="og:url" content="{address}">
<meta property="og:site_name" content="{name}">
<meta property="article:published_time" content="{side.date.isoformat()}">
<meta property="article:section" content="{html.escape(side.section)}">
<link rel="canonical" href="{address}">
{self.head_links(story, side.lang)}<link rel="stylesheet" href="/wp-content/themes/post/style.css">
</head>"""

    def article(self, story, side):
        korean = side.lang == "ko"
        shares = "".join(f'<li><a href="#">{words}</a></li>'
                         for words in ("Facebook", "Twitter", "인쇄" if korean else "Print"))
        related = each('<li><a href="/?p={1}">{0}</a></li>', numbered(side.related))
        return f"""<article class="post">
<h1 class="entry-title">{html.escape(side.title)}</h1>
{self.entry_meta(side)}
<ul class="share-buttons">{shares}</ul>
<div class="entry-content">
{self.content(side)}{self.link_line(story, side)}</div>
<div class="tags">{'태그' if korean else 'Tags'}: <a rel="tag" href="/tag/">{html.escape(side.section)}</a></div>
<div class="related-posts"><h4>{'관련 기사' if korean else 'Related stories'}</h4><ul>
{related}
</ul></div>
<form class="comment-form" action="/wp-comments-post.php" method="post">
<label>{'댓글 남기기' if korean else 'Leave a comment'}</label><textarea name="comment"></textarea>
<input type="submit" value="{'등록' if korean else 'Post comment'}"></form>
</article>"""

    def sidebar(self, side, popular):
        korean = side.lang == "ko"
        teasers = [(url, other.title, teaser(other)) for url, other in popular]
        promise = ("매주 월요일 아침 주요 소식을 보내드립니다." if korean
                   else "Get the week’s top stories in your inbox every Monday.")
        return f"""<aside class="sidebar">
<div class="widget"><h4>{'많이 본 기사' if korean else 'Most Popular'}</h4><ol>
{each('<li><a href="{0}">{1}</a><p>{2}</p></li>', teasers)}
</ol></div>
<div class="widget newsletter"><h4>{'뉴스레터 구독' if korean else 'Newsletter'}</h4>
<p>{promise}</p>
<form><input type="email"><button>{'구독' if korean else 'Sign up'}</button></form></div>
</aside>"""


def teaser(side):
    return " ".join(side.sentences[0].text.split()[:9]) + " …"
