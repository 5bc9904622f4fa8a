"""Border Weekly: pages of nested tables, in the Korean code page."""

import html

from .layout import MENU, Site, each, image_name, number_from, numbered


class Weekly(Site):
    hosts, names = dict.fromkeys(("en", "ko"), "www.borderweekly.example"), {"en": "Border Weekly", "ko": "변경주간"}
    scheme, encoding, charset = "http", "cp949", "EUC-KR"
    print_is_canonical = False
    short_host, section_path = "bweek.example", "/list.php?sec=3"
    korean_words = ("Read in Korean", "[한글]", "Korean version", "Read in Korean", "기사 원문 보기")

    def path(self, lang, slug, date):
        return f"{'/english' if lang == 'en' else ''}/read.php?num={slug}"

    def other_path(self, kind, lang, slug):
        folder = "/english" if lang == "en" else ""
        names = {"print": f"print.php?num={slug}", "moved": f"view.php?id=bw{slug}", "stub": f"go.php?to={slug}"}
        return f"{folder}/{names[kind]}"

    def made_up_slug(self, seed):
        return str(90000 + number_from(seed, 10000))

    def content(self, side):
        formats = {
            "text": "{0}",
            "subhead": "<b>{0}</b>",
            "caption": '<table align="center" width="300" border="0">'
                       '<tr><td><img src="/photo/{1}" width="300"></td></tr>'
                       '<tr><td class="caption">{0}</td></tr></table>'}
        return "\n<br><br>\n".join(formats[kind].format(html.escape(text), image_name(text))
                                   for kind, text in side.blocks())

    def shown_date(self, side):
        return f"{side.date:%Y-%m-%dT%H:%M}" if side.lang == "ko" else f"{side.date:%Y-%m-%d}"

    def date_line(self, side):
        if side.lang == "ko":
            return f"{side.date:%Y-%m-%d %H:%M} ㅣ {html.escape(side.byline)}"
        month = side.date.strftime("%b") + ("" if side.date.month == 5 else ".")
        return f"By {html.escape(side.byline)}, {month} {side.date.day}, {side.date.year}"

    def link_line(self, story, side):
        link = self.language_link(story, side.lang, False)
        return f"\n<br><br>\n{link}" if link else ""

    def render(self, story, side, popular):
        korean, title = side.lang == "ko", html.escape(side.title)
        related = each('&middot; <A HREF="read.php?num={1}">{0}</A><BR>', numbered(side.related))
        print_words, list_words = ("인쇄", "목록") if korean else ("Print", "List")
        print_href = (f"print.php?num={side.slug}" if story.copy_kind(side.lang) == "print"
                      else "javascript:window.print()")
        footer = ("Copyright (c) 변경주간. 무단 전재 및 재배포 금지" if korean
                  else "Copyright (c) Border Weekly. All rights reserved.")
        return f"""<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<HTML>
<HEAD>
<meta http-equiv="Content-Type" content="text/html; charset=euc-kr">
<TITLE>{self.names[side.lang]} - {title}</TITLE>
<LINK REL="stylesheet" HREF="/style.css" TYPE="text/css">
</HEAD>
<BODY BGCOLOR="#FFFFFF" TOPMARGIN="0" LEFTMARGIN="0">
<TABLE WIDTH="900" BORDER="0" CELLPADDING="0" CELLSPACING="0" ALIGN="center">
<TR><TD COLSPAN="2"><A HREF="/"><IMG SRC="/img/logo.gif" ALT="{self.names[side.lang]}" BORDER="0"></A></TD></TR>
<TR VALIGN="top">
<TD WIDTH="150" BGCOLOR="#EEEEEE"><TABLE WIDTH="100%" BORDER="0">
{each('<TR><TD CLASS="menu"><A HREF="list.php">{0}</A></TD></TR>', MENU[side.lang])}
</TABLE></TD>
<TD><TABLE WIDTH="720" BORDER="0" CELLPADDING="5" ALIGN="center">
<TR><TD>{'홈' if korean else 'Home'} &gt; {html.escape(side.section)}</TD></TR>
<TR><td class="title">{title}</td></TR>
<TR><TD ALIGN="right">{self.date_line(side)}</TD></TR>
<TR><TD class="article_txt"><FONT SIZE="3">
{self.content(side)}{self.link_line(story, side)}
</FONT></TD></TR>
<TR><TD>[{'관련기사' if korean else 'Related articles'}]<BR>
{related}
</TD></TR>
<TR><TD ALIGN="center"><A HREF="{print_href}">{print_words}</A> | <A HREF="#">{list_words}</A></TD></TR>
</TABLE></TD>
</TR>
<TR><TD COLSPAN="2" ALIGN="center"><FONT SIZE="1">{footer}</FONT></TD></TR>
</TABLE>
</BODY>
</HTML>
"""
