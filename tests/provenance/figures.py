"""Figures in English text: numbers in digits and in words, parts of a whole, and their units."""

import re
from typing import NamedTuple

SMALL = "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split()
TENS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
WORDS = {word: value for value, word in enumerate(SMALL, 2)}
WORDS.update({word: 10 * value for value, word in enumerate(TENS, 2)})
WORDS.update({
    f"{tens}{hyphen}{unit}": 10 * ten + one
    for ten, tens in enumerate(TENS, 2) for one, unit in enumerate(["one", *SMALL[:8]], 1) for hyphen in "- "
})
SCALES = {
    "dozen": 12, "hundred": 100, "thousand": 10**3, "million": 10**6, "billion": 10**9, "bn": 10**9, "trillion": 10**12,
    "trn": 10**12,
}
PARTS = {
    word: value for value, word in enumerate("half third quarter fifth sixth seventh eighth ninth tenth".split(), 2)
}
# Units in text, each by the words after a number, or the sign before it.
UNITS = {
    "per cent": r"%|per\scent\b|percentage\spoints?\b",
    "km²": r"km²|square\skilometres\b",
    "km": r"km\b(?!²)|kilometres\b",
    "people": r"(?:or\smore\s)?(?:people|troops|soldiers|men|personnel)\b",
    "days": r"days?\b",
    "weeks": r"weeks?\b",
    "months": r"months?\b",
    "years": r"years?\b",
    "packages": r"packages?\b",
    "cargoes": r"cargoes\b",
    "warheads": r"warheads?\b",
    "tanks": r"tanks?\b",
    "guns": r"(?:guns?|artillery\spieces)\b",
}
SIGNS = {"$": "dollars", "€": "euros"}


def alternatives(words):
    """A pattern for one of some words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=len, reverse=True))


DIGITS = r"\d+(?:,\d{3})*(?:\.\d+)?"
WORD = rf"\b(?:{alternatives(WORDS)})\b"
UNIT = "|".join(f"(?P<u{number}>{pattern})" for number, pattern in enumerate(UNITS.values()))
LATER_PARTY = r"(?!\s(?:party|parties|time|country|state|person|report|source|draft|round|day)\b)"
SCALE = rf"(?:{alternatives(SCALES)})\b"
FIGURE = re.compile(
    rf"(?P<part>(?P<times>{WORD}|\ban?\b|\bone\b)[-\s](?P<of>(?:{alternatives(PARTS)})s?|halves)\b{LATER_PARTY})"
    rf"|(?P<half>\b(?:half|halved)\b)|(?P<double>\b(?:twice|doubled?)\b)"
    rf"|(?P<vague>\b(?P<many>{alternatives(SCALES)})s\sof\b)"
    rf"|(?P<sign>[$€])?(?P<number>(?<![\w.,])(?:{DIGITS}|{WORD}|(?:an?|one)(?=[-\s]{SCALE})))(?:[-\s]?(?P<scale>{SCALE}))?",
    re.I,
)
RANGE_END = re.compile(rf"\s?(?:to|or|and|–|-)\s?[$€]?(?:{DIGITS}|{WORD})(?:[-\s]?(?P<scale>{SCALE}))?", re.I)
UNIT_AFTER = re.compile(rf"[-\s]?(?:{UNIT})", re.I)

MONTH = (r"(?:January|February|March|April|May|June|July|August|September|October|November|December"
         r"|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)")
NUMBERS = r"\d{1,2}(?:(?:,\s|\sand\s|\sto\s|\sor\s|,?\s?–\s?)\d{1,2})*"
# A number from 1900 to 2099 is a year unless it counts: "about 2000", "2000 tanks", but "in 2014 sanctions".
THINGS = r"(?:people|men|women|children|troops|soldiers|tanks|guns)"
NO_THINGS = r"(?!(?:is|was|has|as|does|its|this|these|his|sets|gives|runs|ends|begins|makes|shows)\b)"
DATE_WORDS = "in since until before after during by spring summer autumn winter early late mid end".split()
WAS_DATED = "(?:" + "|".join(rf"(?<=\b{word}[\s-]\d\d\d\d)" for word in DATE_WORDS) + ")"
IS_COUNT = "".join(
    rf"(?<!\b{word}\s)" for word in "about roughly some nearly almost over under least most than exactly only another".split())
YEAR = (rf"(?<![\w.,$€]){IS_COUNT}(?:19|20)\d\d(?![\d.,]*\d|\w|\s?%|\s(?:per\scent|million|billion|trillion)\b)"
        rf"(?!\s{THINGS}\b)(?:(?!\s{NO_THINGS}[a-z]+s\b)|{WAS_DATED})")
# What is not a figure: dates, times, years (the site writes all other numbers from 1,000 with a comma), the numbers of
# points, answers, claims, charts and notes, and names of passages ("a1-2").
FREE = re.compile(
    rf"\b\d{{4}}-\d\d(?:-\d\d)?\b|(?<![\d.,]){NUMBERS}\s{MONTH}(?:\s\d{{4}})?|\b{MONTH}\s\d{{1,2}}(?:,\s\d{{4}})?(?![\d,.]*\d)"
    rf"|\b{MONTH}\s\d{{4}}\b|\b\d{{1,2}}[:.]\d\d\s?(?:[ap]\.?m\b|GMT|CET|UTC)|(?<![\w.,$€])(?:19|20)\d\d(?:s\b|[–/]\d\d(?:\d\d)?)(?![\d.,]*\d|\w)|{YEAR}"
    rf"|\b[aq]\d+(?:-\d+)?\b|\b\d+(?=, (?:supports|adds context|in tension), in )"
    rf"|\b(?:point|answer|claim|chart|note)s?\s{NUMBERS}(?![\d,.]*\d|\s?%|\sper\scent)",
    re.I,
)


class Figure(NamedTuple):
    """A figure: its words with the unit, its offset, its values, its unit or "", and whether it is a part of a whole."""

    words: str
    start: int
    value: float
    unit: str
    is_part: bool


def blank(match):
    """As many spaces as a match is long, so that all other words keep their places."""
    return " " * len(match.group())


def value_of(words):
    """The value of digits, of a number word, or of an article, which stands for one."""
    words = words.lower().replace("\u00a0", " ")
    return float(words.replace(",", "")) if words[0].isdigit() else WORDS.get(words, 1)


def unit_after(text, position):
    """The unit that stands at a position of a text, and the position after it."""
    found = UNIT_AFTER.match(text, position)
    names = [name for number, name in enumerate(UNITS) if found and found[f"u{number}"]]
    return (names[0], found.end()) if names else ("", position)


def find_figures(text):
    """The figures of a text, in order, without dates and the numbers of points, answers, claims, charts and notes."""
    text = FREE.sub(blank, text)
    figures = []
    for found in FIGURE.finditer(text):
        end, is_part, unit = found.end(), bool(found["part"] or found["half"]), ""
        if found["part"]:
            value = 100 * value_of(found["times"]) / PARTS.get(found["of"].lower().removesuffix("s"), 2)
        elif found["half"]:
            value = 50.0
        elif found["double"]:
            value = 2.0
        elif found["vague"]:
            value = float(SCALES[found["many"].lower()])
        else:
            ahead = RANGE_END.match(text, end)
            scale = found["scale"] or (ahead and ahead["scale"])
            value = round(value_of(found["number"]) * (SCALES[scale.lower()] if scale else 1), 6)
            unit, end = unit_after(text, end)
            unit = SIGNS.get(found["sign"]) or unit or (unit_after(text, ahead.end())[0] if ahead else "")
        figures.append(Figure(text[found.start() : end], found.start(), value, unit, is_part))
    return figures


def roundings(value):
    """A value, and what it is rounded to two decimals, to one and to none."""
    return {value, *(round(value + 1e-9, decimals) for decimals in (2, 1, 0))}

