"""Universal Dependencies files: EWT and the permitted genres of GUM."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from example import Example

KEPT_FEATURES = {
    "Number", "Tense", "VerbForm", "Voice", "Mood", "Person", "PronType", "Poss", "Degree", "Gender", "Case", "NumType",
}


@dataclass
class Sentence:
    id: str
    document: str
    rows: list[list[str]]  # the ten columns of each syntactic word

    def misc(self, at: int) -> dict[str, str]:
        return dict(pair.split("=", 1) for pair in self.rows[at][9].split("|") if "=" in pair)


def read_sentences(file: Path) -> Iterator[Sentence]:
    document, sent_id, rows = file.stem, "", []
    for line in [*file.read_text(encoding="utf8").split("\n"), ""]:
        if line.startswith("# newdoc id = "):
            document = line[14:].strip()
        elif line.startswith("# sent_id = "):
            sent_id = line[12:].strip()
        elif line and not line.startswith("#"):
            row = line.split("\t")
            if row[0].isdigit():
                rows.append(row)
        elif not line and rows:
            yield Sentence(sent_id, document, rows)
            rows = []


def features(column: str) -> str:
    pairs = [pair for pair in column.split("|") if pair.split("=")[0] in KEPT_FEATURES]
    return "|".join(pairs) or "_"


def to_example(sentence: Sentence, source: str) -> Example:
    rows = sentence.rows
    return Example(
        words=[row[1] for row in rows],
        source=source,
        upos=[row[3] for row in rows],
        feats=[features(row[5]) for row in rows],
        lemma=[row[2] for row in rows],
        heads=[int(row[6]) for row in rows],
        relations=[row[7] for row in rows],
        id=sentence.id,
    )
