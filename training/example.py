"""One training sentence. A layer that its source does not annotate is None, and costs nothing in the loss."""

from __future__ import annotations

from dataclasses import dataclass, field

IGNORE = -100


@dataclass
class Example:
    words: list[str]
    source: str
    upos: list[str] | None = None
    feats: list[str] | None = None
    lemma: list[str | None] | None = None
    heads: list[int] | None = None  # 0 is the root, else 1-based
    relations: list[str] | None = None
    names: list[str | None] | None = None  # B-X, I-X, O; None where the source cannot say
    attribution: dict[str, list[str]] = field(default_factory=dict)  # source, cue, content → BIO
    factual: dict[int, float] = field(default_factory=dict)  # word index → -3 … 3
    events: list[str | None] | None = None  # the category that a word tells, O where it tells none
    modes: list[str | None] | None = None  # CATEGORY/mode, - for none; known at triggers
    aux: list[str | None] | None = None  # one of the auxiliary modes or none; known at triggers
    roles: dict[int, list[str | None]] = field(default_factory=dict)  # trigger → each word's role in its event, - for none
    pair: str | None = None  # what the first of `parties` did to the second
    parties: tuple[tuple[int, int], tuple[int, int]] | None = None  # [start, end) of each
    id: str = ""


def bio(length: int, spans: list[tuple[int, int, str]]) -> list[str]:
    """Spans [start, end) with labels → B-/I-/O; on overlap the earlier in the list wins."""
    tags = ["O"] * length
    for start, end, label in spans:
        if any(tag != "O" for tag in tags[start:end]):
            continue
        for at in range(start, end):
            tags[at] = ("B-" if at == start else "I-") + label
    return tags


def spans_of(tags: list[str]) -> set[tuple[int, int, str]]:
    """The labelled spans of a tag row; an I- with no B- before it opens a span."""
    found, start, label = set(), None, ""
    for at, tag in enumerate([*tags, "O"]):
        inside = tag.startswith("I-") and tag[2:] == label and start is not None
        if not inside:
            if start is not None:
                found.add((start, at, label))
            start, label = (at, tag[2:]) if tag != "O" else (None, "")
    return found
