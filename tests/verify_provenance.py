#!/usr/bin/env python3
"""Verifies the built site against the interview and the published records, using only the two folders.

    python3 tests/verify_provenance.py [--dist dist] [--seeds seeds] [--allowed content/allowed-figures.yaml]

The script uses only Python's standard library and no code of the project: it normalizes whitespace and punctuation and
formats numbers and dates independently, so that it does not repeat errors of the site's code. It prints the number of
checked items and OK, or every fault with the file, the printed text and the text of the interview or record, and then
the number of figures in all texts of all pages and editions, with the number that no record near them has; it exits with
status 1 if there is a fault.
"""

import argparse
import csv
import hashlib
import io
import json
import re
import sys
import zipfile
from collections import Counter
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from pathlib import Path
from urllib.parse import unquote

sys.dont_write_bytecode = True  # leave no folder of compiled modules in tests/

from provenance.page import (
    MONTHS, STYLE_AND_SCRIPT, Page, closest_text, collapse_whitespace, contains_quotation, format_date, normalize, split_at_ellipses,
)
from provenance.tracing import Tracer, ancestors, entry_of, read_allowed

# Figures and dates in the format of the site.

UNITS = {  # prefix; suffix in prose; suffix in tables; whether "or more" precedes the suffix
    "people": ("", " people", "", True),
    "per cent": ("", " per cent", "%", False),
    "per cent of GDP": ("", " per cent of GDP", "% of GDP", False),
    "km": ("", " km", " km", False),
    "packages": ("", " packages", "", True),
    "listings": ("", " people and bodies", "", True),
    "km2": ("", " km²", " km²", False),
    "USD bn": ("$", " billion", "bn", False),
    "EUR bn": ("€", " billion", "bn", False),
    "RUB trn": ("", " trillion roubles", " trn", False),
    "USD per barrel": ("$", " a barrel", "", False),
    "bcm a year": ("", " billion cubic metres a year", " bcm a year", False),
    "days": ("", " days", " days", True),
    "months": ("", " months", " months", True),
    "years": ("", " years", " years", True),
    "points": ("", " points", "", True),
    "measures": ("", " measures", "", True),
    "cargoes": ("", " cargoes", "", True),
    "warheads": ("", " warheads", "", True),
    "tanks": ("", " tanks", "", True),
    "guns": ("", " artillery pieces", "", True),
}


def format_number(value, decimals=2, padded=False):
    """Formats a number with thousands separators and a minus sign, rounded half up; `padded` keeps zeros at its end."""
    rounded = Decimal(str(value)).quantize(Decimal(1).scaleb(-decimals), ROUND_HALF_UP)
    text = f"{rounded:,.{decimals}f}"
    text = text.rstrip("0").rstrip(".") if "." in text and not padded else text
    return text.replace("-", "−")


def format_figure(value, unit, style="prose", decimals=2):
    """Formats a value with its bounds: "prose" with its unit, "bare" without it, "short" as in tables."""
    before, prose, short, counted = UNITS[unit]
    low, high = float(value["low"]), float(value["high"])
    cents = unit == "USD per barrel" and not (low.is_integer() and high.is_integer())
    # In a table all lengths of time have as many decimals as the longest of their column.
    padded = cents or (unit == "years" and style == "short")
    numbers = [format_number(end, 2 if cents else decimals, padded) for end in (low, high)]
    body = ("about " if value["about"] else "") + ("" if style == "bare" else before)
    body += numbers[0] if low == high else ("–" if style == "short" else " to ").join(numbers)
    after = {"prose": prose, "short": short, "bare": ""}[style]
    more = " or more" if value["atLeast"] else ""
    return body + (more + after if counted else after + more)


def expected_note_day(said, fact):
    """The day of a fact as its note ends with it: not a second time after `said`, and no report of the same day."""
    day = format_date(fact["asOf"])
    learned = fact.get("learned", fact["asOf"])
    report = f"reported {format_date(learned)}." if learned != fact["asOf"] else ""
    if re.search(rf"(?<!\d){re.escape(day)}", said):
        return report[:1].upper() + report[1:]
    return f"{day}, {report}" if report else f"{day}."


class Verifier:
    """Verifies a built site; collects the number of checked items and the faults."""

    def __init__(self, dist, seeds, allowed):
        self.dist, self.counts, self.faults = Path(dist), Counter(), []
        self.seed_file = sorted(Path(seeds).glob("*.txt"))[0]
        self.seed = self.seed_file.read_bytes().decode("utf-8")
        self.facts = {fact["label"]: fact for fact in self.json("facts.json")["facts"]}
        ids = [chart["id"] for chart in self.json("charts.json")["charts"]]
        self.charts = {id: self.json(f"charts/{id}.json") for id in ids}
        self.rows = {id: list(csv.DictReader(io.StringIO(self.read(f"charts/{id}.csv").removeprefix("\ufeff")))) for id in ids}
        self.decimals = Counter()
        self.allowed = Path(allowed).read_text("utf-8")
        # The day as of which the site speaks: that of the interview.
        self.day = re.search(r'"datePublished":"([\d-]{10})"', self.read("interview/index.html"))[1]

    def read(self, file):
        """Reads a file of the site as text."""
        return (self.dist / file).read_bytes().decode("utf-8")

    def json(self, file):
        """Reads a JSON file of the site."""
        return json.loads(self.read(file))

    def check(self, is_correct, file, text, message):
        """Records a fault unless `is_correct`; returns `is_correct`."""
        if not is_correct:
            self.faults.append(f"{file}: “{text}”: {message}")
        return is_correct

    # The interview.

    def verify_interview(self, file, page):
        """Checks the interview page against the seed; returns the text of each passage by anchor."""
        lines = [collapse_whitespace(line) for line in self.seed.splitlines() if line.strip()]
        elements = [
            element for element in page.elements
            if element.has_class("passage") or element.attrs.get("id") == "headline"
        ]
        texts = [page.text_of(element, lambda inner: "data-place" in inner.attrs) for element in elements]
        for text, line in zip(texts, lines):
            self.check(text == line, file, text, f"the seed has “{line}”")
        self.check(len(texts) == len(lines), file, f"{len(texts)} passages", f"the seed has {len(lines)} paragraphs")
        return {element.attrs["id"]: line for element, line in zip(elements, lines)}

    def verify_passages(self):
        """Checks the passages in passages.js and in the search data against the seed."""
        found, _ = json.JSONDecoder().raw_decode(self.read("passages.js").partition("=")[2])
        same = set(found) == set(self.passages)
        self.check(same, "passages.js", ", ".join(found), "the interview has other passages")
        for anchor, passage in found.items():
            self.verify_passage("passages.js", anchor, passage["text"])
        searched = re.compile(r'\["interview/#([^"]+)","[^"]*",("(?:[^"\\]|\\.)*")\]')
        for anchor, text in searched.findall(self.read("search-data.js")):
            self.verify_passage("search-data.js", anchor, json.loads(text))

    def verify_passage(self, file, anchor, text):
        """Checks a complete passage against the passage at its anchor."""
        line = self.passages.get(anchor, "")
        self.counts["whole passages"] += 1
        self.check(collapse_whitespace(text) == line, file, text, f"{anchor} of the seed has “{line}”")

    def passage_anchor_at(self, start):
        """The anchor of the passage that contains an offset of the seed; '' if there is none."""
        paragraphs = [paragraph for paragraph in re.finditer(r"[^\r\n]+", self.seed) if paragraph.group().strip()]
        within = [paragraph.start() <= start < paragraph.end() for paragraph in paragraphs]
        return list(self.passages)[within.index(True)] if True in within else ""

    def verify_annotations(self, file):
        """Checks that every annotation of a file is verbatim at its offsets; returns the annotations."""
        collection = self.json(file)
        named = collection["dcterms:source"]["schema:encoding"]
        sha256 = hashlib.sha256(self.seed_file.read_bytes()).hexdigest()
        named_file = named["schema:name"].rpartition("/")[2]
        self.check(named_file == self.seed_file.name, file, named_file, f"the seed is {self.seed_file.name}")
        self.check(named["schema:sha256"] == sha256, file, named["schema:sha256"], f"the seed’s SHA-256 is {sha256}")
        unit = named["schema:unitText"]
        self.check(unit == "Unicode code points", file, unit, "offsets are read as Unicode code points")
        annotations = collection["first"]["items"]
        self.check(collection["total"] == len(annotations), file, collection["total"], f"it holds {len(annotations)}")
        for annotation in annotations:
            self.verify_targets(f"{file}#{annotation['id'].partition('#')[2]}", annotation["target"])
        return annotations

    def verify_targets(self, file, targets):
        """Checks that the targets of an annotation are at their offsets, in order and in one passage."""
        end = 0
        for target in targets:
            quote, position = target["selector"]
            self.verify_selectors(file, quote, position["start"], position["end"])
            self.check(position["start"] >= end, file, quote["exact"], "is not after the previous part")
            end = position["end"]
        positions = [target["selector"][1] for target in targets]
        offsets = [offset for position in positions for offset in (position["start"], position["end"] - 1)]
        anchors = {self.passage_anchor_at(offset) for offset in offsets}
        in_one_passage = len(anchors) == 1 and "" not in anchors
        self.check(in_one_passage, file, targets[0]["selector"][0]["exact"], "not in one passage")

    def verify_selectors(self, file, quote, start, end):
        """Checks a quotation, its prefix and its suffix at its offsets in the seed, and that they occur only there."""
        exact, prefix, suffix = quote["exact"], quote["prefix"], quote["suffix"]
        before, after = self.seed[max(0, start - len(prefix)) : start], self.seed[end : end + len(suffix)]
        self.counts["annotated quotations"] += 1
        found = self.seed[start:end]
        self.check(exact == found, file, exact, f"at {start} to {end} the seed has “{found}”")
        self.check(prefix == before, file, prefix, f"before {start} the seed has “{before}”")
        self.check(suffix == after, file, suffix, f"after {end} the seed has “{after}”")
        is_unique = self.seed.count(prefix + exact + suffix) <= 1
        self.check(is_unique, file, exact, "its prefix and suffix do not distinguish it from another occurrence")

    # Quotations on pages.

    def passage_anchor_of(self, address):
        """The anchor of the passage that an address links to, directly or through a claim; '' if there is none."""
        anchor = re.split(":~:", address.partition("#")[2])[0]
        return self.claims[anchor]["passage"] if anchor in self.claims else anchor if anchor in self.passages else ""

    def quotations(self, page):
        """Yields every quotation of a page with its address: blockquotes, q elements and links in quotation marks."""
        for element in page.elements:
            if element.tag in ("blockquote", "q"):
                links = [link.attrs.get("href", "") for link in page.elements[element.index :] if link.tag == "a"]
                yield page.text_of(element), next(filter(self.passage_anchor_of, links), element.attrs.get("cite", ""))
            elif element.tag == "a" and self.passage_anchor_of(element.attrs.get("href", "")):
                words = page.text_of(element)
                if words.startswith("“") and words.endswith("”"):
                    yield words, element.attrs["href"]
        for text, address in self.linked_data_quotations(page):
            yield text, address

    def linked_data_quotations(self, page):
        """Yields the quotations and claims in the linked data of a page, with their addresses."""
        scripts = [element for element in page.elements if element.attrs.get("type") == "application/ld+json"]
        nodes = [json.loads(page.text_of(element)) for element in scripts]
        while nodes:
            node = nodes.pop()
            if isinstance(node, list):
                nodes.extend(node)
            elif isinstance(node, dict):
                nodes.extend(node.values())
                if node.get("@type") in ("Quotation", "Claim"):
                    yield node["text"], (node.get("isPartOf") or node["appearance"])["@id"]

    def verify_quotations(self, file, page, must_be_listed=True):
        """Checks that every quotation of a page is in its passage and is listed in quotations.json."""
        for words, address in self.quotations(page):
            bare = words[1:-1] if words.startswith("“") and words.endswith("”") else words
            if self.verify_quotation(file, bare, self.passage_anchor_of(address)) and must_be_listed:
                pages = self.quotation_pages.get(split_at_ellipses(bare), ())
                self.check(file in pages, file, bare, "quotations.json does not list it for this page")
            self.verify_directives(file, bare, address)

    def verify_quotation(self, file, words, anchor):
        """Checks that a quotation is in the passage at an anchor."""
        self.counts["quotations"] += 1
        text = self.passages.get(anchor, "")
        if not text:
            return self.check(False, file, words, "leads to no passage of the interview")
        is_correct = contains_quotation(words, text)
        return self.check(is_correct, file, words, f"{anchor} of the seed has “{closest_text(words, text)}”")

    def verify_directives(self, file, words, address):
        """Checks that the text fragments of an address are in its passage, in order."""
        text, position = normalize(self.passages.get(self.passage_anchor_of(address), "")), 0
        for directive in filter(None, address.partition(":~:")[2].split("&")):
            terms = directive.removeprefix("text=").split(",")
            for term in terms[terms[0].endswith("-") :]:  # a prefix ends in a hyphen and may precede the passage
                found = text.find(normalize(unquote(term)), position)
                self.check(found >= 0, file, words, f"its link leads to “{unquote(term)}”, not in the passage")
                position = max(position, found)

    def verify_claim_contexts(self, file, page):
        """Checks the kind and context of each claim on a page against claims.json."""
        for element in page.elements:
            kinds = ("supports.", "adds context.", "in tension.")
            if element.tag != "strong" or page.text_of(element).lower() not in kinds:
                continue
            row = element.parent.parent
            number = next(page.text_of(inner) for inner in page.descendants(row, "a", "b") if inner.has_class("badge"))
            printed = page.text_of(element.parent, lambda inner: inner.tag == "small")
            claim = self.claims[f"claim-{number}"]
            expected = f"{claim['kind']}. {claim['context']}"
            self.counts["contexts"] += 1
            is_correct = printed.lower() == expected.lower()
            self.check(is_correct, file, printed, f"claims.json has, for claim {number}, “{expected}”")
            if row.attrs.get("id") == f"claim-{number}":
                for quote in page.descendants(row, "q"):
                    self.check(split_at_ellipses(page.text_of(quote)) == claim["parts"], file, page.text_of(quote),
                               f"claims.json has “{' … '.join(claim['parts'])}”")

    # Figures.

    def verify_facts(self, file, page):
        """Checks the figures in prose and their notes against facts.json."""
        notes = {
            element.attrs["id"]: element for element in page.elements
            if re.fullmatch(r"note-\d+", element.attrs.get("id", ""))
        }
        facts = {anchor: self.verify_note(file, page, note) for anchor, note in notes.items()}
        self.tracer.notes[file] = {
            anchor.removeprefix("note-"): fact["id"] for anchor, fact in facts.items() if fact}
        for element in page.elements:
            if not element.has_class("fact"):
                continue
            words = page.text_of(element, lambda inner: inner.tag == "sup" or inner.has_class("spoken"))
            self.counts["printed facts"] += 1
            anchor = element.attrs.get("href", "")[1:]
            if element.tag == "span":
                self.check(words in self.all_figures, file, words, "no fact of facts.json has this figure")
            elif self.check(anchor in facts, file, words, f"there is no note “{anchor}”") and facts[anchor]:
                self.verify_printed_figure(file, words, facts[anchor])
                self.verify_later(file, words, facts[anchor], element)

    def verify_later(self, file, words, fact, element):
        """Checks that what became known after the interview stands in a box with its date."""
        known = fact.get("learned", fact["asOf"])
        is_dated = any(outer.has_class("later") for outer in ancestors(element))
        self.check(known <= self.day or is_dated, file, words,
                   f"{fact['id']} became known on {format_date(known)}, after the interview; it stands in no box with a date")

    def verify_dates(self, file, page):
        """Checks that the dates of a page are in the calendar."""
        text = collapse_whitespace(" ".join(data for data, _ in page.pieces))
        for day, month, year in re.findall(rf"\b(\d{{1,2}}) ({'|'.join(MONTHS)}) (\d{{4}})\b", text):
            self.counts["dates"] += 1
            try:
                date(int(year), MONTHS.index(month) + 1, int(day))
            except ValueError as error:
                self.check(False, file, f"{day} {month} {year}", f"there is no such day: {error}")

    def verify_note(self, file, page, note):
        """Checks a note against facts.json; returns its fact, found by the label of the note."""
        first, *_ = page.descendants(note, "p")
        label = page.text_of(page.descendants(note, "strong")[0])
        printed = page.text_of(first)
        fact = self.facts.get(label.rpartition(": ")[0]) or self.facts.get(label.removesuffix("."))
        self.counts["notes"] += 1
        if self.check(fact, file, label, "facts.json has no such fact"):
            expected = self.expected_note(fact)
            self.check(printed == expected, file, printed, f"facts.json has, for {fact['id']}, “{expected}”")
            links = [
                link.attrs.get("href", "").partition("#")[2]
                for link in page.descendants(note, "a") if not link.has_class("back")
            ]
            sources = fact["sources"]
            self.check(sorted(links) == sorted(sources), file, label, f"its sources are {', '.join(sources)}")
        return fact

    def expected_note(self, fact):
        """The text of a note, composed from facts.json."""
        if "value" in fact:
            shown = format_figure(fact["value"], fact["unit"])
            counts = fact.get("counts", "")
            start = f"{fact['label']}: {shown}" + (f", {counts}" if counts and counts not in shown else "") + "."
        else:
            start = f"{fact['label']}. {fact['statement']}"
        origin = " One origin." if fact["status"] == "single-source" else ""
        note = f" {fact['note']}" if "note" in fact else ""
        return collapse_whitespace(f"{start} {expected_note_day(start, fact)}{note}{origin}").strip()

    def allowed_figures(self, fact):
        """The forms in which prose may print a fact."""
        styles = ("prose", "bare") if "value" in fact else ()
        figures = [format_figure(fact["value"], fact["unit"], style) for style in styles]
        return figures + ([fact["words"]] if "words" in fact else [])

    def verify_printed_figure(self, file, words, fact):
        """Checks that printed words are a figure of a fact or, if it has none, contain only numbers of its record."""
        expected = self.allowed_figures(fact)
        texts = (fact.get(key, "") for key in ("label", "statement", "counts", "note"))
        record = " ".join([*texts, format_date(fact["asOf"])])
        unknown_numbers = [number for number in re.findall(r"\d[\d,.]*\d|\d", words) if number not in record]
        is_correct = words in expected if expected else not unknown_numbers
        record_text = " / ".join(expected) or fact["statement"]
        self.check(is_correct, file, words, f"facts.json has, for {fact['id']}, “{record_text}”")

    # Charts.

    def chart_tables(self, page):
        """Yields the chart tables of a page: the id of the chart, the column titles, and the rows of cells."""
        for table in page.elements:
            chart = table.attrs.get("id", "").removesuffix("-table")
            if table.tag == "table" and chart in self.charts:
                heads, *rows = [page.descendants(row, "th", "td") for row in page.descendants(table, "tr")]
                yield chart, [page.text_of(head) for head in heads], rows

    def columns_by_title(self, chart):
        """The name, unit and data type of each column of a chart's CSV file, by its title in the table."""
        found = {}
        for column in self.charts[chart]["columns"]:
            title, name, kind = column["title"], column["name"], column["datatype"]
            if kind == "number":
                title, name = title.removesuffix(", lowest"), name.removesuffix("Low")
            found[title] = (name, column.get("unit"), kind)
        return found

    def record_decimals(self, page):
        """Records the maximum number of decimals in each column of each chart table of a page."""
        for chart, titles, rows in self.chart_tables(page):
            for row in rows:
                for title, cell in zip(titles, row):
                    lengths = [len(decimals) for decimals in re.findall(r"\d\.(\d+)", page.text_of(cell))]
                    self.decimals[chart, title] = max([self.decimals[chart, title], *lengths])

    def verify_tables(self, file, page):
        """Checks every cell of the chart tables of a page against the CSV files."""
        for chart, titles, rows in self.chart_tables(page):
            records, columns = self.rows[chart], self.columns_by_title(chart)
            self.check(len(rows) == len(records), file, f"{len(rows)} rows", f"{chart}.csv has {len(records)}")
            for row, record in zip(rows, records):
                for title, cell in zip(titles, row):
                    printed = page.text_of(cell, lambda inner: inner.tag == "small")
                    expected = self.expected_cells(record, *columns[title], self.decimals[chart, title])
                    self.counts["cells"] += 1
                    self.check(printed in expected, file, printed, f"row {record['id']} of {chart}.csv has,"
                               f" for “{title}”, “{' or '.join(expected)}”")
                notes = [page.text_of(note) for cell in row for note in page.descendants(cell, "small")]
                known = record.get("learned") or ""
                allowed = ([], [f", known {format_date(known, short=True)}"] if known else [])
                self.check(notes in allowed, file, " ".join(notes),
                           f"row {record['id']} of {chart}.csv has learned {known or 'nothing'}")

    def expected_cells(self, record, name, unit, kind, decimals):
        """The texts that a table may print for a cell of a CSV file."""
        if kind != "number":
            text = record[name]
            if kind == "date":
                text = text[:{"year": 4, "month": 7}.get(record.get(f"{name}Precision"), 10)]
            printed = format_date(text, short=True) if kind == "date" else collapse_whitespace(text)
            return [printed] if text else ["", "not known"]
        low, high, known = (record[name + end] for end in ("Low", "High", "Qualifier"))
        if not low:
            return ["", "not known"]
        if unit == "RUB bn":
            # Files have billions, of which tables print trillions.
            low, high, unit = str(float(low) / 1000), str(float(high) / 1000), "RUB trn"
        value = {"low": low, "high": high, "atLeast": known == "at least", "about": known == "about"}
        return [format_figure(value, unit, "short", decimals)]

    def verify_chart(self, chart):
        """Checks the rows of a chart's JSON file against its CSV file, and its quotation against the interview."""
        file, data = f"charts/{chart}.json", self.charts[chart]
        for row, record in zip(data["rows"], self.rows[chart]):
            for name, cell in record.items():
                written = "" if row[name] is None else str(row[name])
                number = isinstance(row[name], (int, float)) and cell
                same = float(written) == float(cell) if number else written == cell
                self.check(same, file, written, f"row {record['id']} of {chart}.csv has, for {name}, “{cell}”")
        rows = len(data["rows"])
        self.check(rows == len(self.rows[chart]), file, f"{rows} rows", f"{chart}.csv has {len(self.rows[chart])}")
        self.verify_quotation(file, data["quote"]["words"], data["quote"]["passage"])

    def verify_summaries(self, file, page):
        """Checks the summaries of charts on a page against their JSON files."""
        for element in page.elements:
            chart = element.attrs.get("id", "").removesuffix("-summary")
            if chart in self.charts and chart != element.attrs["id"]:
                printed, expected = page.text_of(element), collapse_whitespace(self.charts[chart]["summary"])
                self.counts["summaries"] += 1
                self.check(printed.startswith(expected), file, printed, f"charts/{chart}.json has “{expected}”")

    def verify_titles(self, file, page):
        """Checks the titles of charts on a page, the lines under them, and the alternative texts of drawings against their JSON files."""
        for element in page.elements:
            chart = self.charts.get(element.attrs.get("id", "").removesuffix("-title"))
            if chart and element.attrs["id"].endswith("-title"):
                self.check_text(file, page.text_of(element), chart, "title")
            chart = self.charts.get(element.attrs.get("aria-details", "").removesuffix("-table"))
            if chart and element.tag == "svg":
                self.check_text(file, element.attrs.get("aria-label", ""), chart, "alt")

    def check_text(self, file, printed, chart, key):
        """Checks that a text is that of a chart under a key of its JSON file."""
        self.counts[f"{key}s of charts"] += 1
        printed, expected = collapse_whitespace(printed), collapse_whitespace(chart[key])
        self.check(printed == expected, file, printed, f"charts/{chart['id']}.json has “{expected}”")

    # Figures in all texts.

    def verify_sources(self, file, page):
        """Checks that the entry of each source on a page has its publisher and title, and that a chart’s page has all."""
        for element in page.elements:
            source = self.tracer.sources.get(element.attrs.get("id", ""))
            if source:
                self.verify_entry(file, page.text_of(element), source)
        chart = self.charts.get(file.removeprefix("charts/").removesuffix("/index.html"))
        if chart and file.startswith("charts/"):
            text = collapse_whitespace(page.text)
            for source in chart["sources"]:
                self.verify_entry(file, text, source)
            notes = [f"{note['title']} {note['text']}" for note in chart["notes"]]
            later = [f"{format_date(event['date'])}. {event['text']}" for event in chart["later"]]
            for words in map(collapse_whitespace, notes + later):
                if words not in text:
                    self.check(False, file, closest_text(words, text), f"charts/{chart['id']}.json has “{words}”")

    def verify_entry(self, file, text, source):
        """Checks that a text has the publisher and the title of a source."""
        for words in entry_of(source):
            if words not in text:
                self.check(False, file, closest_text(words, text), f"facts.json has “{words}”")

    def trace_figures(self, pages):
        """Traces the figures on pages to facts, and those of the editions to pages."""
        self.tracer.read_plan(pages["plan/index.html"])
        for file, page in pages.items():
            self.verify_sources(file, page)
            self.verify_titles(file, page)
            self.tracer.trace(file, page)
        for path in sorted((self.dist / "charts").glob("*.svg")):
            drawing = Page(path.read_text("utf-8"), STYLE_AND_SCRIPT)
            self.tracer.trace_copy(f"charts/{path.name}", drawing, is_drawing=True)
        feed = re.sub(r"<(updated|published|id|uri|icon)>.*?</\1>", "", self.read("feed.xml"))
        self.tracer.trace_copy("feed.xml", Page(feed, STYLE_AND_SCRIPT))
        for path in sorted((self.dist / "offline").glob("twenty-*")):
            file = f"offline/{path.name}"
            if path.suffix == ".html":
                self.tracer.trace_copy(file, Page(path.read_text("utf-8"), STYLE_AND_SCRIPT))
            elif path.suffix in (".zip", ".epub"):
                with zipfile.ZipFile(path) as archive:
                    for name in archive.namelist():
                        if name.endswith("html") or re.search(r"/charts/[^/]*\.svg$", name):
                            page = Page(archive.read(name).decode("utf-8"), STYLE_AND_SCRIPT)
                            self.tracer.trace_copy(f"{file}, {name}", page, name.endswith(".svg"))
        self.faults += self.tracer.faults

    # The complete site.

    def read_annotations(self):
        """Reads and checks the interview page and the two annotation files, which the other checks use."""
        self.passages = self.verify_interview("interview/index.html", Page(self.read("interview/index.html")))
        claims = self.verify_annotations("claims.json")
        self.claims = {annotation["id"].partition("#")[2]: self.claim_record(annotation) for annotation in claims}
        self.quotation_pages = {}
        for annotation in self.verify_annotations("quotations.json"):
            root = annotation["creator"]
            files = {body["source"].removeprefix(root).partition("#")[0] for body in annotation["body"]}
            self.quotation_pages.setdefault(self.annotation_parts(annotation), set()).update(
                f"{file}index.html" if file.endswith("/") or not file else file for file in files)
        self.tracer = Tracer(self.json("facts.json"), self.charts, self.claims, read_allowed(self.allowed))
        self.all_figures = {words for fact in self.facts.values() for words in self.allowed_figures(fact)}

    def annotation_parts(self, annotation):
        """The parts of the quotation of an annotation."""
        quotations = [target["selector"][0]["exact"] for target in annotation["target"]]
        return tuple(part for quotation in quotations for part in split_at_ellipses(quotation))

    def claim_record(self, annotation):
        """A claim as a record: the parts of its quotation, its passage, kind, context and the ids of its facts."""
        kind, context = (body["value"] for body in annotation["body"][:2])
        start = annotation["target"][0]["selector"][1]["start"]
        parts, passage = self.annotation_parts(annotation), self.passage_anchor_at(start)
        facts = [body["source"].partition("#")[2] for body in annotation["body"] if "facts.json#" in body.get("source", "")]
        return {"parts": parts, "passage": passage, "kind": kind, "context": context, "facts": facts}

    def verify_page(self, file, page):
        """Runs all checks on a page of the site."""
        self.counts["pages"] += 1
        self.verify_quotations(file, page)
        self.verify_claim_contexts(file, page)
        self.verify_facts(file, page)
        self.verify_dates(file, page)
        self.verify_tables(file, page)
        self.verify_summaries(file, page)

    def verify_editions(self):
        """Checks the single-page, zip and EPUB editions."""
        for path in sorted((self.dist / "offline").glob("twenty-*")):
            file = f"offline/{path.name}"
            if path.suffix == ".html":
                self.verify_quotations(file, Page(path.read_text("utf-8")), must_be_listed=False)
            elif path.suffix in (".zip", ".epub"):
                with zipfile.ZipFile(path) as archive:
                    self.verify_archive(file, archive)

    def verify_archive(self, file, archive):
        """Checks the quotations in the pages of an archive, and that its data files equal those of the site."""
        for name in archive.namelist():
            inner = f"{file}, {name}"
            if name.endswith("html"):
                self.verify_quotations(inner, Page(archive.read(name).decode("utf-8")), must_be_listed=False)
            elif name.endswith((".csv", ".json", "passages.js")):
                original = self.dist / name.partition("/")[2]
                is_same = original.read_bytes() == archive.read(name)
                self.check(is_same, inner, original.name, "not the same bytes as the site’s")

    def verify_checksums(self):
        """Checks every file against SHA256SUMS, which also covers files that no other check reads."""
        for line in self.read("SHA256SUMS").splitlines():
            expected, file = line.split(maxsplit=1)
            path = self.dist / file.removeprefix("*")
            self.counts["files"] += 1
            actual = hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else "no such file"
            self.check(actual == expected, file, actual, f"SHA256SUMS has “{expected}”")

    def run(self):
        """Verifies the complete site."""
        self.read_annotations()
        self.verify_passages()
        for chart in self.charts:
            self.verify_chart(chart)
        paths = [path for path in sorted(self.dist.rglob("*.html")) if not path.name.startswith("twenty-")]
        pages = {path.relative_to(self.dist).as_posix(): Page(path.read_text("utf-8")) for path in paths}
        for page in pages.values():
            self.record_decimals(page)
        for file, page in pages.items():
            self.verify_page(file, page)
        self.trace_figures({
            path.relative_to(self.dist).as_posix(): Page(path.read_text("utf-8"), STYLE_AND_SCRIPT) for path in paths})
        self.verify_editions()
        self.verify_checksums()


def main():
    """Parses the arguments, verifies, prints the result, and returns the exit status."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--dist", default="dist")
    parser.add_argument("--seeds", default="seeds")
    parser.add_argument("--allowed", default="content/allowed-figures.yaml")
    arguments = parser.parse_args()
    verifier = Verifier(arguments.dist, arguments.seeds, arguments.allowed)
    verifier.run()
    for fault in verifier.faults:
        print(fault, file=sys.stderr)
    print(", ".join(f"{number} {name}" for name, number in sorted(verifier.counts.items())))
    print("OK" if not verifier.faults else f"{len(verifier.faults)} faults")
    traced = verifier.tracer.counts
    print("Figures traced " + ", ".join(f"{way}: {number}" for way, number in traced.most_common() if way != "untraced"))
    print(f"{traced.total()} figures, {traced['untraced']} untraced")
    return 1 if verifier.faults else 0


if __name__ == "__main__":
    sys.exit(main())
