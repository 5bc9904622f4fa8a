"""Makes errors that are larger than a word: sentences left out or added, the wrong language, cut and damaged texts."""

import re

FOREIGN = ["El presidente dijo ayer que el gobierno no cambiará su política durante los próximos meses.",
           "Die Regierung will nach eigenen Angaben im kommenden Jahr keine neuen Schulden machen.",
           "Le ministre a déclaré jeudi que les négociations avec les syndicats allaient reprendre.",
           "Il sindaco ha promesso che la strada sarà riaperta prima della fine del mese."]
FOREIGN_ASIAN = ["政府は来月から新しい制度を始めると発表した。住民からは不安の声も上がっている。", "官员周四表示，新的规定将从下个月开始实施。",
                 "警察は現場の状況を詳しく調べている。", "公司计划明年在该地区建设一座新工厂，并雇用当地工人。"]


def sentences(text):
    return re.split(r"(?<=[.!?다][.\"”’]) (?=\S)|(?<=[.!?]) (?=[A-Z\"“가-힣])", text)


def drop(rng, text, shortest):
    parts = sentences(text)
    places = [i for i, part in enumerate(parts) if len(re.findall(r"\w", part)) >= shortest]
    if len(parts) < 2 or not places:
        return None
    del parts[rng.choice(places)]
    return " ".join(parts)


def omitted(rng, en, ko, pool):
    new = drop(rng, ko, 12)
    return new and (en, new)


def omitted_clause(rng, en, ko, pool):
    places = [m for m in re.finditer(r"(?:(?<=^)|(?<=[,고며] ))[^,.]{24,70}?(?:,|[고며지만]) ", ko) if len(re.findall("[가-힣]", m[0])) >= 20]
    if not places or len(ko) < 60:
        return None
    match = rng.choice(places)
    return en, (ko[:match.start()] + ko[match.end():]).strip()


def added(rng, en, ko, pool):
    strange_en, strange_ko = rng.choice(pool)
    if rng.random() < .5:
        new = drop(rng, en, 20)
        return new and (new, ko)
    parts = sentences(ko)
    parts.insert(rng.randrange(len(parts) + 1), sentences(strange_ko)[0])
    return (en, " ".join(parts)) if len(sentences(strange_ko)[0]) > 15 else None


def untranslated(rng, en, ko, pool):
    how = rng.random()
    if how < .5:
        return en, en
    if how < .65:
        return ko, ko
    words, eojeols = en.split(), ko.split()
    if len(words) < 12 or len(eojeols) < 8:
        return None
    size = rng.randint(5, len(words) // 2)
    begin = rng.randrange(len(words) - size)
    cut = rng.randint(3, len(eojeols) // 2)
    at = rng.randrange(len(eojeols) - cut)
    return en, " ".join(eojeols[:at] + words[begin:begin + size] + eojeols[at + cut:])


def language(rng, en, ko, pool):
    how = rng.random()
    if how < .4:
        return en, rng.choice(FOREIGN_ASIAN)
    if how < .6:
        return en, rng.choice(FOREIGN)
    return (rng.choice(FOREIGN), ko) if how < .8 else (rng.choice(FOREIGN_ASIAN), ko)


def truncated(rng, en, ko, pool):
    side = rng.random() < .6
    text = ko if side else en
    if len(text) < 30:
        return None
    end = int(len(text) * rng.uniform(.35, .88))
    if rng.random() < .6:
        end = text.rfind(" ", 0, end)
    new = text[:end].rstrip()
    if not new or new[-1] in ".!?\"”’'":
        return None
    return (en, new) if side else (new, ko)


def damaged(rng, en, ko, pool):
    how = rng.randrange(8)
    if how == 0:
        return en, ko.encode().decode("cp1252", "replace").replace("\t", " ")
    if how == 1:
        at = sorted(rng.sample(range(len(ko)), min(4, len(ko))))
        return en, "".join("\ufffd" if i in at else c for i, c in enumerate(ko))
    if how == 2:
        return en.replace("'", "&#39;").replace('"', "&quot;").replace("&", "&amp;") if re.search("['\"&]", en) else en.replace(" ", "&nbsp;", 2), ko
    if how == 3:
        words = en.split()
        return (None if len(words) < 12 else ("".join(words[:6]) + " " + " ".join(words[6:]), ko))
    if how == 4:
        return en, re.sub(" ", "", ko) if ko.count(" ") > 6 else None
    if how == 5:
        return en, f"<p class=\"story\">{ko}</p>" if rng.random() < .5 else ko.replace(" ", "<br/>", 1)
    if how == 6:
        return (en, ko + " " + ko) if len(ko) > 20 else None
    return en, "".join("?" if "가" <= c <= "힣" else c for c in ko)
