"""Peninsula Wire: a modern site that percent-encodes its links."""

import datetime
import html
import itertools
import json

from .layout import MENU, Site, each, image_name, number_from, numbered


class Wire(Site):
    hosts, names = dict.fromkeys(("en", "ko"), "peninsulawire.example"), {"en": "Peninsula Wire", "ko": "한반도와이어"}
    short_host, section_path = "pwire.example", "/ko/산업"
    always_encodes = marks_language = True
    korean_words = ("한국어로 읽기",)

    def path(self, lang, slug, date):
        return f"/{lang}/{date:%Y/%m}/{slug}"

    def other_path(self, kind, lang, slug):
        number = 50000 + number_from(slug, 40000)
        return {"amp": f"/amp/{lang}/{slug}", "moved": f"/article/{number}", "stub": f"/out/{number}"}[kind]

    def content(self, side):
        parts, texts = [], itertools.count()
        for kind, text in side.blocks():
            escaped = html.escape(text)
            if kind == "subhead":
                parts.append(f'<h2 class="mt-8 text-2xl font-bold">{escaped}</h2>')
            elif kind == "caption":
                image = f"/media/{image_name(text)}"
                parts.append(f'<figure class="my-6"><picture><source srcset="{image}.webp" type="image/webp">'
                             f'<img src="{image}" alt=""></picture>'
                             f'<figcaption class="text-sm text-gray-500">{escaped}</figcaption></figure>')
            else:
                number, paragraph = next(texts), f'<p class="text-lg leading-8">{escaped}</p>'
                parts.append(f'<div class="block block--text">{paragraph}</div>' if number % 4 == 1 else paragraph)
                if number == 2:
                    parts.append('<div class="ad-slot" aria-hidden="true">Advertisement</div>')
        return "\n".join(parts)

    def link_line(self, story, side):
        link = self.language_link(story, side.lang, story.names_partner_page)
        return f'<nav class="lang-switch">{link}</nav>\n' if link else ""

    def json_ld(self, story, side):
        modified = side.date + datetime.timedelta(minutes=7 + number_from(side.title, 50))
        data = {"@context": "https://schema.org", "@type": "NewsArticle", "headline": side.title,
                "datePublished": side.date.isoformat(), "dateModified": modified.isoformat(),
                "author": {"@type": "Person", "name": side.byline}, "inLanguage": side.lang,
                "articleSection": side.section,
                "publisher": {"@type": "Organization", "name": self.names[side.lang]},
                **self.translation_data(story, side.lang)}
        return json.dumps(data, ensure_ascii=False).replace("</", "<\\/")

    def render(self, story, side, popular):
        korean, name = side.lang == "ko", self.names[side.lang]
        rights = "무단 전재 및 재배포 금지" if korean else "All rights reserved"
        cookies, accept = (("이 사이트는 쿠키를 사용합니다.", "동의") if korean
                           else ("We use cookies to improve your experience.", "Accept"))
        return f"""<!doctype html>
<html lang="{side.lang}">
{self.head(story, side)}
<body class="antialiased bg-white">
<div id="app"><div class="flex flex-col min-h-screen">
<div class="border-b"><div class="container mx-auto flex"><a class="font-black" href="/{side.lang}">{name}</a>
<div class="flex gap-4">{each('<a class="hover:underline" href="#">{0}</a>', MENU[side.lang])}</div></div></div>
{self.main(story, side)}
<footer class="bg-gray-900 text-white"><div>© {name}</div><div>{rights}</div></footer>
</div></div>
<div class="cookie-banner fixed bottom-0" role="dialog">{cookies} <button>{accept}</button></div>
<script src="/assets/app.js" defer></script>
</body>
</html>
"""

    def head(self, story, side):
        korean, address, title = side.lang == "ko", story.address(side.lang), html.escape(side.title)
        section = html.escape(side.section)
        return f"""<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} | {self.names[side.lang]}</title>
<link rel="canonical" href="{address}">
{self.head_links(story, side.lang)}<meta property="og:type" content="article">
<meta property="og:url" content="{address}">
<meta property="og:title" content="{title}">
<meta property="og:locale" content="{'ko_KR' if korean else 'en_US'}">
<script type="application/ld+json">{self.json_ld(story, side)}</script>
<script>window.dataLayer = window.dataLayer || []; dataLayer.push({{"section": "{section}"}});</script>
</head>"""

    def main(self, story, side):
        korean = side.lang == "ko"
        byline = html.escape(side.byline) if korean else "By " + html.escape(side.byline)
        shown_date = f"{side.date:%Y.%m.%d %H:%M}" if korean else f"{side.date:%B} {side.date.day}, {side.date.year}"
        related = each('<a class="card rounded shadow" href="/story/{1}"><span class="card__title">{0}</span></a>',
                       numbered(side.related))
        related_title = "함께 볼 기사" if korean else "More from " + self.names[side.lang]
        return f"""<main class="container mx-auto"><article>
<div class="text-sm uppercase">{html.escape(side.section)}</div>
<h1 class="text-4xl font-bold">{html.escape(side.title)}</h1>
<div class="byline">{byline} · <time datetime="{side.date.isoformat()}">{shown_date}</time></div>
{self.link_line(story, side)}<div class="article-body">
{self.content(side)}
</div>
</article>
<section class="related grid grid-cols-3"><div class="text-xl">{related_title}</div>
{related}
</section></main>"""
