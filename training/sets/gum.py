"""GUM: syntax, names out of its nested mentions, attributions out of its discourse trees."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from pathlib import Path

from example import Example, bio
from sets.conllu import Sentence, read_sentences, to_example
from sets.words import NORP, TITLES

TYPES = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "EVENT"}
NAME_LINKS = {"flat", "compound", "amod", "nummod", "nmod", "case", "det", "cc", "conj", "punct", "goeswith"}


def mentions(sentences: list[Sentence]) -> list[tuple[int, int, int, str]]:
    """(sentence, start, end, type) of every mention that stands within one sentence."""
    found, open_mentions = [], defaultdict(list)
    for number, sentence in enumerate(sentences):
        for at in range(len(sentence.rows)):
            text = sentence.misc(at).get("Entity", "")
            for token in re.findall(r"\([^()]*\)?|[^()]+\)", text):
                if token.startswith("("):
                    fields = token.strip("()").split("-")
                    open_mentions[fields[0]].append((number, at, fields[1] if len(fields) > 1 else ""))
                    key = fields[0] if token.endswith(")") else None
                else:
                    key = token[:-1]
                if key and open_mentions[key]:
                    start_number, start, kind = open_mentions[key].pop()
                    if start_number == number:
                        found.append((number, start, at + 1, kind))
    return found


def name_span(sentence: Sentence, start: int, end: int, kind: str) -> tuple[int, int] | None:
    """The proper name inside a mention: its head noun and what belongs to the name, with no article or title."""
    rows = sentence.rows
    head = next((at for at in range(start, end) if not start <= int(rows[at][6]) - 1 < end), None)
    if head is None or rows[head][3] != "PROPN":
        return None
    inside = {head}
    for _ in range(4):
        for at in range(start, end):
            parent, link = int(rows[at][6]) - 1, rows[at][7].split(":")[0]
            capital = rows[at][1][:1].isupper() or link in {"case", "det", "cc", "punct"}
            if parent in inside and link in NAME_LINKS and capital and not (link == "punct" and rows[at][1] == ","):
                inside.add(at)
    while head - 1 in inside or head in inside:
        head -= 1
    first = head + 1
    last = first
    while last in inside:
        last += 1
    while first < last and (rows[first][3] in {"DET", "PUNCT", "ADP", "CCONJ"} or (kind == "PER" and rows[first][1].lower() in TITLES)):
        first += 1
    while last > first and rows[last - 1][3] in {"PUNCT", "ADP", "CCONJ", "DET", "PART"}:
        last -= 1
    return (first, last) if first < last else None


def names(sentences: list[Sentence]) -> list[list[str]]:
    spans: list[list[tuple[int, int, str]]] = [[] for _ in sentences]
    for number, start, end, kind in mentions(sentences):
        span = name_span(sentences[number], start, end, TYPES.get(kind, "")) if kind in TYPES else None
        if span:
            spans[number].append((*span, TYPES[kind]))
    rows = []
    for sentence, found in zip(sentences, spans):
        tags = bio(len(sentence.rows), sorted(found, key=lambda s: s[0] - s[1]))
        for at, row in enumerate(sentence.rows):
            if tags[at] == "O" and row[1].lower() in NORP and row[1][0].isupper() and row[3] in {"ADJ", "PROPN", "NOUN"}:
                tags[at] = "B-NORP"
        rows.append(tags)
    return rows


def sentence_tags(attributions: list[dict], base: int, length: int) -> dict[str, list[str]]:
    layers: dict[str, list[str]] = {}
    for layer in ("source", "cue", "content"):
        spans = []
        for item in attributions:
            tokens = sorted(t - base for t in item[layer] if base <= t < base + length)
            if not item["cue"] and layer == "source" and len(tokens) > 8:
                continue  # a whole phrase given as its own source says nothing of where the source stands
            start = None
            for t in [*tokens, None]:
                if start is not None and t != previous + 1:
                    spans.append((start, previous + 1, "X"))
                    start = None
                if start is None:
                    start = t
                previous = t
        layers[layer] = bio(length, sorted(spans, key=lambda s: s[0] - s[1]))
    return layers


def read_gum(data: Path, split: str) -> list[Example]:
    attributions = defaultdict(list)
    for line in (data / "gum" / "attribution.jsonl").read_text().splitlines():
        row = json.loads(line)
        attributions[row["doc"]].append(row)
    examples = []
    for file in sorted((data / "gum" / split).glob("*.conllu")):
        sentences = list(read_sentences(file))
        base = 0
        for sentence, tags in zip(sentences, names(sentences)):
            example = to_example(sentence, "gum")
            example.names = list(tags)
            example.attribution = sentence_tags(attributions[file.stem], base, len(sentence.rows))
            base += len(sentence.rows)
            examples.append(example)
    return examples
