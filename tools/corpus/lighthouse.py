"""Lighthouse Daily: a regional paper with its English pages on a separate host; a translation may keep the number."""

import datetime
import html
import json

from .layout import Site, each, image_name, number_from, numbered

MENU = {"en": ("News", "Ports & Sea", "Culture", "Weather"), "ko": ("전체기사", "항만·바다", "문화", "날씨")}


class Lighthouse(Site):
    hosts = {"en": "english.deungdae.example", "ko": "www.deungdae.example"}
    names = {"en": "Lighthouse Daily", "ko": "등대일보"}
    short_host, section_path = "dd.example", "/list/society"
    korean_words, english_words = ("한국어 원문", "국문", "한국어로 읽기"), "영어로 보기"

    def path(self, lang, slug, date):
        return f"/article/{slug}"

    def other_path(self, kind, lang, slug):
        return {"print": f"/print/{slug}", "moved": f"/news/articleView.html?idxno={slug[2:8]}{slug[-3:]}",
                "stub": f"/bridge/{slug}"}[kind]

    def made_up_slug(self, seed):
        return f"20240101{number_from(seed, 10000):06}"

    def content(self, side):
        formats = {
            "text": "<p>{0}</p>\n",
            "subhead": '<p class="sub-tit"><strong>{0}</strong></p>\n',
            "caption": '<div class="photo"><img src="//img.deungdae.example/{1}" alt="">'
                       '<em class="caption">{0}</em></div>\n'}
        return "".join(formats[kind].format(html.escape(text), image_name(text)) for kind, text in side.blocks())

    def json_ld(self, story, side):
        data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": side.title,
                "datePublished": side.date.isoformat(), "dateModified": self.modified(side).isoformat(),
                "author": [{"@type": "Person", "name": side.byline}], "articleSection": side.section,
                "inLanguage": side.lang, "mainEntityOfPage": story.address(side.lang),
                **self.translation_data(story, side.lang)}
        return json.dumps(data, ensure_ascii=False, indent=1).replace("</", "<\\/")

    @staticmethod
    def modified(side):
        return side.date + datetime.timedelta(minutes=11 + number_from(side.slug, 90))

    def times(self, side):
        modified = self.modified(side)
        if side.lang == "ko":
            return f"입력 {side.date:%Y.%m.%d %H:%M} 수정 {modified:%Y.%m.%d %H:%M}"
        shown = [f"{date:%b} {date.day}, {date:%Y - %H:%M}" for date in (side.date, modified)]
        return f"Published : {shown[0]} Updated : {shown[1]}"

    def language_line(self, story, side):
        link = self.language_link(story, side.lang, story.order % 2 == 1 and story.names_partner_page)
        return f'<li class="lang">{link}</li>\n' if link else ""

    def render(self, story, side, popular):
        korean, name, title = side.lang == "ko", self.names[side.lang], html.escape(side.title)
        related = each('<dd><a href="/article/2024{1}">{0}</a></dd>', numbered(side.related))
        ranking = each('<li><a href="{0}">{1}</a></li>', [(url, other.title) for url, other in popular])
        rights = ("저작권자 © 등대일보 무단전재 및 재배포 금지" if korean
                  else "Copyright ⓒ Lighthouse Daily. Unauthorized reproduction prohibited.")
        return f"""<!DOCTYPE html>
<html lang="{side.lang}">
<head>
<meta charset="utf-8">
<title>{title} - {name}</title>
<link rel="canonical" href="{story.address(side.lang)}">
{self.head_links(story, side.lang)}<meta property="og:title" content="{title}">
<meta property="og:url" content="{story.address(side.lang)}">
<meta property="og:site_name" content="{name}">
<script type="application/ld+json">
{self.json_ld(story, side)}
</script>
</head>
<body>
<div id="header"><h1 class="logo"><a href="/"><img src="/images/logo.png" alt="{name}"></a></h1>
<ul id="gnb">
{each('<li><a href="/list">{0}</a></li>', MENU[side.lang])}
</ul></div>
<div id="wrap"><div id="view">
<div class="location"><a href="/">{'홈' if korean else 'Home'}</a> &gt; <a href="/list">{html.escape(side.section)}</a></div>
<h2 class="headline">{title}</h2>
<div class="info"><span class="writer">{html.escape(side.byline)}</span>
<span class="times">{self.times(side)}</span></div>
<ul class="tool">
{self.language_line(story, side)}<li><a href="#">{'공유하기' if korean else 'Share'}</a></li>
<li><a href="/print/{side.slug}">{'인쇄하기' if korean else 'Print'}</a></li>
</ul>
<div id="article-body">
{self.content(side)}</div>
<p class="copy">{rights}</p>
<dl class="relation"><dt>{'관련기사' if korean else 'Related Articles'}</dt>
{related}
</dl>
</div>
<div id="side"><h3>{'가장 많이 본 뉴스' if korean else 'Most Viewed'}</h3><ol>
{ranking}
</ol></div></div>
<div id="footer">{name}</div>
</body>
</html>
"""
