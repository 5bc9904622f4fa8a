"""Makes errors in right pairs of texts: what a translator, an editor or a machine gets wrong. One maker for each kind; each
changes one thing at a place that the text itself offers, so that no two errors look alike. Nothing here knows how jjak checks."""

import pathlib
import re

from .made_gaps import added, damaged, language, omitted, omitted_clause, truncated, untranslated

ROOT = pathlib.Path(__file__).resolve().parents[2]
WORDS_EN = "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty".split()
NATIVE = "두 세 네 다섯 여섯 일곱 여덟 아홉 열".split()
WEEKDAYS_EN = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()
WEEKDAYS_KO = "월요일 화요일 수요일 목요일 금요일 토요일 일요일".split()
MONTHS = ("January February March April May June July August September October November December").split()
UNITS_EN = [["meters", "feet", "yards"], ["kilometers", "miles"], ["kilograms", "pounds", "grams"], ["tons", "kilograms"],
            ["hours", "minutes", "days"], ["years", "months", "days", "weeks"], ["acres", "hectares"], ["liters", "gallons"],
            ["square meters", "square feet"], ["centimeters", "inches", "millimeters"], ["megawatts", "gigawatts"]]
UNITS_KO = [["미터", "피트", "센티미터"], ["킬로미터", "마일", "미터"], ["km", "마일", "m"], ["kg", "톤", "g"], ["킬로그램", "파운드", "톤"],
            ["시간", "분", "개월"], ["개월", "주", "년"], ["년간", "개월간", "주간"], ["년 동안", "개월 동안"], ["헥타르", "에이커", "평"], ["리터", "갤런"], ["㎞", "m"], ["㎏", "톤"], ["톤", "kg"]]
MONEY_EN = ["dollars", "euros", "won", "yen", "yuan", "pounds"]
MONEY_KO = ["달러", "유로", "원", "엔", "위안", "파운드"]
AUXILIARY = re.compile(r"\b(is|are|was|were|will|can|could|should|would|has|have|had|does|do|did|must|may)\b(?! not|n't)")


def other(rng, choices, old):
    return rng.choice([each for each in choices if each != old])


def put(text, match, new):
    return text[:match.start()] + new + text[match.end():]


def one_of(rng, pattern, text, flags=0):
    found = list(re.finditer(pattern, text, flags))
    return rng.choice(found) if found else None


def changed_digits(rng, digits):
    places = [i for i, c in enumerate(digits) if c.isdigit()]
    while True:
        new = list(digits)
        how = rng.random()
        if how < .3 and len(places) > 1:
            i = rng.randrange(len(places) - 1)
            a, b = places[i], places[i + 1]
            new[a], new[b] = new[b], new[a]
        else:
            for i in rng.sample(places, 1 if how < .8 or len(places) < 2 else 2):
                new[i] = rng.choice("123456789" if i == places[0] else "0123456789")
        if new != list(digits) and not (new[0] == "0" and len(new) > 1 and new[1] != "."):
            return "".join(new)


def is_in_date(text, match):
    """Whether a figure is the day beside a month, a year, or a part of a time."""
    before, behind = text[:match.start()].rstrip(), text[match.end():]
    return before.endswith(tuple(month[:3] for month in MONTHS) + tuple(MONTHS) + tuple(month[:3] + "." for month in MONTHS) + ("Sept.",)) \
        or bool(re.match(r"(?:th|st|nd|rd)?,? (?:" + "|".join(MONTHS) + r")|, (?:19|20)\d\d|년|월|분[,에 ]", behind)) \
        or bool(re.search(r"\d+월$|\d시$", before))


def value_of(text):
    small = dict(zip(WORDS_EN, [*range(2, 13), 20, 30, 40, 50, 60]))
    return small.get(text) or (NATIVE.index(text) + 2 if text in NATIVE else float(text.replace(",", "")))


def is_tenfold(old, new):
    """Whether two numbers are equal but for their zeros: then the error is one of scale."""
    a, b = (f"{value_of(each):f}".strip("0.").replace(".", "") for each in (old, new))
    return a == b


def number(rng, en, ko, pool):
    side = rng.random() < .5
    text = en if side else ko
    # Neither a part of a time, a version or code, nor of a date: errors in dates are another kind.
    plain = r"(?<![\d.,:/A-Za-z-])\d+(?:,\d\d\d)*(?:\.\d+)?(?![\d:/A-Za-z]|[-.]\d| ?[ap]\.m)"
    if side:
        match = one_of(rng, plain + r"|\b(?:" + "|".join(WORDS_EN) + r")\b(?= [a-z])", text)
        if not match:
            return None
        new = other(rng, WORDS_EN, match[0]) if match[0].isalpha() else changed_digits(rng, match[0])
    else:
        match = one_of(rng, plain + r"(?!\d*[년월일시])|(?<=\s)(?:" + "|".join(NATIVE) + r")(?= ?(?:명|개|번|차례|시간|달|곳|가지|사람))", text)
        if not match:
            return None
        new = other(rng, NATIVE, match[0]) if match[0] in NATIVE else changed_digits(rng, match[0])
    if re.fullmatch(r"(?:19|20)\d\d|[12]|one|two", match[0]) or is_in_date(text, match) or is_tenfold(match[0], new):
        return None
    return (put(text, match, new), ko) if side else (en, put(text, match, new))


def scale(rng, en, ko, pool):
    if rng.random() < .5:
        match = one_of(rng, r"(?<=\d )(thousand|million|billion|trillion)\b|(?<=\d)(,000)(?!\d)|(?<=\s)(hundreds|thousands|millions|billions)(?= of\b)", en)
        if not match:
            return None
        ladder = ["hundreds", "thousands", "millions", "billions"] if match[0].endswith("s") else ["thousand", "million", "billion", "trillion"]
        has_room = len(re.search(r"\d*$", en[:match.start()])[0]) < 3
        new = rng.choice(["", ",000,000"] + ["0,000"] * has_room) if match[0] == ",000" else other(rng, ladder, match[0])
        return put(en, match, new), ko
    # Of "3만5천" and 12조3천억 no part is changed alone: the values would not differ by a power of ten.
    match = one_of(rng, r"(?<![\d.,만억조천])(?<!\d[만억조천] )(?:\d[\d,.]*)([만억조천])(?=\s?[가-힣])(?![십백천만억조]|\s\d)|(?<=\s수)([십백천만억])(?![십백천만억조])", ko)
    if not match:
        return None
    old = match[0][-1]
    return en, put(ko, match, match[0][:-1] + other(rng, "만억조" if old in "만억조" else "십백천만", old))


def replaced(groups, before, after, flags=0):
    def maker(rng, en, ko, pool):
        side = rng.randrange(2)
        text = (en, ko)[side]
        found = [(match, group) for group in groups[side] for word in group
                 for match in re.finditer(before[side] + re.escape(word) + after[side], text, flags)]
        found = [(match, group) for match, group in found if not (match[0] in ("파운드", "pounds") and "£" in en)]   # no weight
        found = [(match, group) for match, group in found if not re.search(r"(?<![\d,.])\d{3,4} ?$" if match[0][0] in "년y" else r"월 ?\d+$|시 ?\d+ ?$|:\d\d $", text[:match.start()])]
        if not found:
            return None
        match, group = rng.choice(found)
        new = put(text, match, other(rng, group, match[0]))
        return (new, ko) if side == 0 else (en, new)
    return maker


BEHIND_FIGURES = (r"(?:(?<=\d[ -])|(?<=illion )|(?<=two )|(?<=three )|(?<=four )|(?<=five )|(?<=six )|(?<=ten ))",
                  r"(?:(?<=\d)|(?<=\d ))")
unit = replaced((UNITS_EN, UNITS_KO), BEHIND_FIGURES, (r"\b", r"(?![a-zA-Z제/]| ?\d|\(|(?<=분)(?:[기야석쟁단]|의 \d)|(?<=평)[균형]|(?<=년)[대도생차형]|(?<=주)[년장민])"))


def currency(rng, en, ko, pool):
    signs = one_of(rng, r"[$€£¥](?=\d)", en)
    if signs and rng.random() < .4:
        return put(en, signs, other(rng, "$€£¥", signs[0])), ko
    return replaced(([MONEY_EN], [MONEY_KO]), (r"(?:(?<=\d )|(?<=illion ))", r"(?:(?<=\d)|(?<=\d )|(?<=[만억조천])|(?<=[만억조천] ))"),
                    (r"\b", r"(?![가-힣]{4})"))(rng, en, ko, pool)


def percent(rng, en, ko, pool):
    if rng.random() < .5:
        match = one_of(rng, r"(?<=\d)( percentage points?| percent| per cent|%)", en)
        if not match:
            return None
        return put(en, match, " percent" if "point" in match[0] else rng.choice([" percentage points", " percentage points", "-fold", " basis points"])), ko
    match = one_of(rng, r"(?<=\d) ?(%포인트|%p|퍼센트포인트|퍼센트|%)", ko)
    if not match:
        return None
    return en, put(ko, match, "%" if "포" in match[0] or "p" in match[0] else rng.choice(["%포인트", "%p", "배", "퍼센트포인트"]))


def date(rng, en, ko, pool):
    side = rng.random() < .5
    if side:
        match = one_of(rng, r"\b(?:" + "|".join(MONTHS) + r")\b(?= \d)|(?:(?<=in )|(?<=since )|(?<=of ))(?:19|20)\d\d\b|(?<=[a-z] )\d{1,2}(?=, (?:19|20)\d\d)", en)
        if not match:
            return None
        new = other(rng, MONTHS, match[0]) if match[0].isalpha() else shifted(rng, match[0])
        return put(en, match, new), ko
    match = one_of(rng, r"(?<![\d,.])\d+(?=월 )|(?<![\d,.])(?:19|20)\d\d(?=년)|(?<=월 )\d{1,2}(?=일)", ko)
    return match and (en, put(ko, match, shifted(rng, match[0])))


def shifted(rng, digits):
    value = int(digits)
    if value > 31:
        return str(value + rng.choice([-10, -5, -3, -2, -1, 1, 2, 3, 10]))
    limit = 12 if value <= 12 else 28
    return str(other(rng, list(range(1, limit + 1)), value))


def weekday(rng, en, ko, pool):
    if not any(day[:3] in en for day in WEEKDAYS_EN) or not any(day in ko for day in WEEKDAYS_KO):
        return None
    return replaced(([WEEKDAYS_EN], [WEEKDAYS_KO]), (r"\b", r""), (r"", r""))(rng, en, ko, pool)


def terms(*names):
    """[(English spellings, Korean ones)] of our own term lists."""
    rows = []
    for name in names:
        for line in (ROOT / "corpus/terms" / f"{name}.tsv").read_text(encoding="utf-8").splitlines():
            if "\t" in line and not line.startswith("#"):
                rows.append(tuple(cell.split("|") for cell in line.split("\t")[:2]))
    return rows


class Swap:
    """Another term of the same list on one side."""

    def __init__(self, *names):
        self.names, self.rows = names, None

    def __call__(self, rng, en, ko, pool):
        self.rows = self.rows or terms(*self.names)
        found = [(row, e, k) for row in self.rows for e in row[0] for k in row[1]
                 if len(k) > 1 and k in ko and re.search(rf"\b{re.escape(e)}\b", en)]
        if not found:
            return None
        row, english, korean = rng.choice(found)
        new = rng.choice([each for each in self.rows if each is not row])
        if rng.random() < .5:
            return re.sub(rf"\b{re.escape(english)}\b", lambda _: new[0][0], en), ko
        return en, ko.replace(korean, new[1][0])


entity = Swap("places-world", "places-korea", "organisations")
known_name = Swap("people")


def one_of_pool(rng, pattern, pool):
    """A match in another text; None where none is found soon."""
    for text, _ in rng.sample(pool, min(len(pool), 400)):
        if match := one_of(rng, pattern, text):
            return match
    return None


NO_PEOPLE = set("""Agency Bank Bureau Channel City Club College Corp Council Court Democrats Department Foundation Group House
    Institute International Ministry Morning National News Office Party Police Policy Post Press Productions Republican
    Security Service Society South Studios Telecom The Times Union United University""".split())


def is_person(name):
    """Whether what looks like a name names no body and no place."""
    words = name.split()
    places = {word for row in entity_rows() for spelling in row[0] for word in spelling.split()}
    return not NO_PEOPLE & set(words) and not places & set(words[-2:])


def entity_rows():
    entity.rows = entity.rows or terms(*entity.names)
    return entity.rows


def name(rng, en, ko, pool):
    if rng.random() < .3 and (made := known_name(rng, en, ko, pool)):
        return made
    word = r"[A-Z][a-z]+ (?:[A-Z]\. )?[A-Z][a-z]+(?:-[a-z]+)?"
    title = r"(?:President|Minister|Sen\.|Mr\.|Mrs\.|Gov\.|Rep\.|Dr\.|Secretary|Chancellor|director|spokesman|spokeswoman|chairman|singer|actor|leader)"
    full = rf"(?:(?<=[a-z,] ){word}(?=,? (?:said|says|told|who|added))|(?<=[.,] ){word}(?=, \d\d,)|{title} {word})"
    match = one_of(rng, full, en)
    other_pair = match and one_of_pool(rng, full, pool)
    if not other_pair or not (is_person(match[0]) and is_person(other_pair[0])):
        return None
    new = other_pair[0]
    if " ".join(new.split()[:-2]) != " ".join(match[0].split()[:-2]):
        new = " ".join(match[0].split()[:-2] + new.split()[-2:])
    return None if set(new.split()[-2:]) & set(match[0].split()) else (en.replace(match[0], new), ko)


def negation(rng, en, ko, pool):
    how = rng.random()
    if how < .35:
        match = one_of(rng, r" not\b(?! only| just| least| necessarily)|n't\b(?! only| just)", en)
        return match and (put(en, match, ""), ko)
    if how < .6:
        match = one_of(rng, AUXILIARY, en)
        return match and (put(en, match, match[0] + " not"), ko)
    match = one_of(rng, r"지 (?:않았다|않는다|못했다|않을 것)", ko)
    if match:
        return en, put(ko, match, "고 있다")
    match = one_of(rng, r"(?<!못)(?<!아니)(했|됐|갔|왔|있었|였)다(?=\.)", ko)
    return match and (en, put(ko, match, {"했": "하지 않았다", "됐": "되지 않았다", "갔": "가지 않았다", "왔": "오지 않았다",
                                          "있었": "있지 않았다", "였": "가 아니었다"}[match[1]]))


# Neither a part of 9만5천, nor of a date, a time or a version.
WHOLE_NUMBER = (r"(?<![\d.,:/A-Za-z만억조천-])(?<![만억조천] )\d+(?:,\d\d\d)*(?:\.\d+)?[만억조천]?"
                r"(?![\d:/A-Za-z월일만억조천]|[.,]\d|시(?!간)| ?[ap]\.m| \d)")


def order(rng, en, ko, pool):
    side = rng.random() < .5
    text = en if side else ko
    found = [m for m in re.finditer(WHOLE_NUMBER, text)
             if not text[:m.start()].rstrip().endswith(tuple(MONTHS))]      # parts of a date are errors of the date
    if len(found) < 2:
        return None
    a, b = sorted(rng.sample(range(len(found)), 2))
    a, b = found[a], found[b]
    if a[0] == b[0] or (re.fullmatch(r"(?:19|20)\d\d", a[0]) is None) != (re.fullmatch(r"(?:19|20)\d\d", b[0]) is None):
        return None
    new = text[:a.start()] + b[0] + text[a.end():b.start()] + a[0] + text[b.end():]
    return (new, ko) if side else (en, new)


MAKERS = {"number": number, "scale": scale, "unit": unit, "currency": currency, "percent": percent, "date": date, "weekday": weekday,
          "name": name, "entity": entity, "negation": negation, "order": order, "omission": omitted, "omission-clause": omitted_clause,
          "addition": added, "untranslated": untranslated, "language": language, "truncated": truncated, "damaged": damaged}


def make(rng, kind, en, ko, pool):
    """The pair with an error of the kind; None where the texts offer no place for it."""
    made = MAKERS[kind](rng, en, ko, pool)
    return None if not made or not all(made) or made == (en, ko) else made
