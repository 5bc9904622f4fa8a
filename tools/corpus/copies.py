"""Other forms of a page: AMP, print version, redirect page, list of articles."""

import html

from .layout import each


def render_copy(kind, story, side):
    return (render_amp if kind == "amp" else render_print)(story, side)


def render_amp(story, side):
    title, name = html.escape(side.title), story.site.names[side.lang]
    formats = {"text": "<p>{}</p>", "subhead": "<h2>{}</h2>",
               "caption": '<figure><amp-img src="/amp.jpg" width="800" height="533"></amp-img>'
                          "<figcaption>{}</figcaption></figure>"}
    body = "\n".join(formats[kind].format(html.escape(text)) for kind, text in side.blocks())
    by = "" if side.lang == "ko" else "By "
    return f"""<!doctype html>
<html amp lang="{side.lang}">
<head>
<meta charset="utf-8">
<script async src="https://cdn.ampproject.example/v0.js"></script>
<title>{title} | {name}</title>
<link rel="canonical" href="{story.address(side.lang)}">
<meta property="article:published_time" content="{side.date.isoformat()}">
<meta property="article:section" content="{html.escape(side.section)}">
<meta name="viewport" content="width=device-width">
<style amp-boilerplate>body{{visibility:visible}}</style>
</head>
<body>
<header><a href="/">{name}</a></header>
<article><h1>{title}</h1>
<p class="byline">{by}{html.escape(side.byline)}</p>
{body}
</article>
<amp-sidebar id="menu" layout="nodisplay"><a href="/">{name}</a></amp-sidebar>
</body>
</html>
"""


def render_print(story, side):
    title, name = html.escape(side.title), story.site.names[side.lang]
    canonical = f'<link rel="canonical" href="{story.address(side.lang)}">\n' if story.site.print_is_canonical else ""
    date = f"{side.date:%Y-%m-%d}" if side.lang == "ko" else f"{side.date:%B} {side.date.day}, {side.date:%Y}"
    body = "\n".join(f"<p>{html.escape(text)}</p>" for kind, text in side.blocks() if kind != "caption")
    return f"""<!DOCTYPE html>
<html lang="{side.lang}">
<head>
<meta http-equiv="Content-Type" content="text/html; charset={story.site.charset}">
<title>{title} - {name}</title>
{canonical}<meta name="robots" content="noindex">
</head>
<body onload="window.print()">
<h1>{title}</h1>
<div class="byline">{html.escape(side.byline)}</div>
<div class="date">{date}</div>
<div class="content">
{body}
</div>
</body>
</html>
"""


def render_stub(kind, site, address):
    """A page that only redirects to another one."""
    address = html.escape(address)
    move = (f'<meta http-equiv="refresh" content="0; url={address}">' if kind == "refresh"
            else f'<script type="text/javascript">\nlocation.href = "{address}";\n</script>')
    return f"""<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset={site.charset}">
<title>{site.names["ko"]}</title>
{move}
</head>
<body></body>
</html>
"""


def render_listing(site, stories):
    """A front or section page: headlines of Korean articles."""
    rows = [(story.address("ko"), story.sides["ko"].title) for story in stories]
    return f"""<!DOCTYPE html>
<html lang="ko">
<head><meta http-equiv="Content-Type" content="text/html; charset={site.charset}"><title>{site.names["ko"]}</title></head>
<body>
<div class="list"><ul>
{each('<li><a href="{0}">{1}</a></li>', rows)}
</ul></div>
</body>
</html>
"""
