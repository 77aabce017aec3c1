"""The text of the site's pages: normalization, quotations, and a parser that keeps elements and their text."""

import difflib
import re
from html.parser import HTMLParser

# Text normalization.

PUNCTUATION = str.maketrans("‘’‚‛‹›ʼ“”„‟«»‐‑‒–—―−", "'" * 7 + '"' * 6 + "-" * 7)


def collapse_whitespace(text):
    """Replaces each run of whitespace with one space and strips the ends."""
    return " ".join(text.split())


def normalize(text):
    """Collapses whitespace and replaces typographic quotation marks and dashes with ASCII ones."""
    return collapse_whitespace(text.translate(PUNCTUATION))


def split_at_ellipses(words):
    """The parts of a quotation between ellipses."""
    return tuple(part.strip() for part in re.split(r"…|\.\.\.", normalize(words)) if part.strip())


def contains_quotation(words, text):
    """Whether the text contains every part of a quotation, in order and at word boundaries."""
    normalized, position, parts = normalize(text), 0, split_at_ellipses(words)
    for part in parts:
        left, right = (r"\b" if edge.isalnum() else "" for edge in (part[0], part[-1]))
        found = re.compile(left + re.escape(part) + right).search(normalized, position)
        if not found:
            return False
        position = found.end()
    return bool(parts)


def closest_text(words, text):
    """The passage of the text that is most similar to the words, in whole words."""
    words, text = normalize(words), normalize(text)
    match = difflib.SequenceMatcher(None, text, words, autojunk=False).find_longest_match()
    start = text.rfind(" ", 0, max(0, match.a - match.b) + 1) + 1
    end = text.find(" ", start + len(words))
    return text[start : end if end >= 0 else None]


MONTHS = "January February March April May June July August September October November December".split()


def format_date(iso, short=False):
    """Formats an ISO date, month or year: "24 November 2025", or "24 Nov 2025"."""
    year, month, number = (iso.split("-") + ["", ""])[:3]
    name = MONTHS[int(month) - 1][: 3 if short else 9] if month else ""
    return " ".join(part for part in (number.lstrip("0"), name, year) if part)


# Pages.

STYLE = r"<style\b.*?</style>"
SVG_AND_STYLE = re.compile(rf"<svg\b.*?</svg\s*>|{STYLE}", re.S)
STYLE_AND_SCRIPT = re.compile(rf"{STYLE}|<script\b.*?</script>", re.S)
VOID_TAGS = frozenset("area base br col embed hr img input link meta source track wbr".split())


class Element:
    """An element of a page: the offsets of its text, its index, and the index after its last descendant."""

    def __init__(self, tag, attrs, parent, start):
        self.tag, self.attrs, self.parent, self.start = tag, {name: value or "" for name, value in attrs}, parent, start
        self.end = self.last = None

    def has_class(self, name):
        """Whether the element has a class."""
        return name in self.attrs.get("class", "").split()


class Page(HTMLParser):
    """A parsed page: its elements in document order and its text, by default without drawings and styles."""

    def __init__(self, html, unread=SVG_AND_STYLE):
        super().__init__(convert_charrefs=True)
        self.elements, self.chunks, self.length, self.open_elements = [], [], 0, []
        self.pieces = []  # each run of text with the innermost element around it
        self.feed(unread.sub("", html))
        self.close()
        while self.open_elements:
            self.close_last()
        self.text = "".join(self.chunks)

    def handle_starttag(self, tag, attrs):
        element = Element(tag, attrs, self.open_elements[-1] if self.open_elements else None, self.length)
        element.index = len(self.elements)
        self.elements.append(element)
        self.open_elements.append(element)
        if tag in VOID_TAGS:
            self.close_last()

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID_TAGS:
            self.close_last()

    def handle_endtag(self, tag):
        if any(element.tag == tag for element in self.open_elements):
            while self.close_last().tag != tag:
                pass

    def handle_data(self, data):
        self.chunks.append(data)
        self.pieces.append((data, self.open_elements[-1] if self.open_elements else None))
        self.length += len(data)

    def close_last(self):
        """Closes the innermost open element and returns it."""
        element = self.open_elements.pop()
        element.end, element.last = self.length, len(self.elements)
        return element

    def descendants(self, element, *tags):
        """The descendants of an element with one of the tags, in document order."""
        return [descendant for descendant in self.elements[element.index + 1 : element.last] if descendant.tag in tags]

    def text_of(self, element, is_excluded=lambda descendant: False):
        """The text of an element with collapsed whitespace, without that of excluded descendants."""
        text, position = "", element.start
        for descendant in filter(is_excluded, self.elements[element.index + 1 : element.last]):
            text, position = text + self.text[position : max(position, descendant.start)], max(position, descendant.end)
        return collapse_whitespace(text + self.text[position : element.end])
