"""UD English-EWT with UDS factuality, and the word class as evidence of where no name stands."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

from example import Example, bio
from sets.conllu import read_sentences, to_example
from sets.words import NORP

INSIDE_NAMES = {"PROPN", "ADP", "DET", "NUM", "PUNCT", "CCONJ", "PART", "SYM", "X", "NOUN", "ADJ"}


def name_negatives(upos: list[str]) -> list[str | None]:
    """EWT's train part has no names marked. What is no proper noun, nor beside one, is outside every name."""
    def near(at: int) -> bool:
        around = upos[max(0, at - 1):at + 2]
        return "PROPN" in around and upos[at] in INSIDE_NAMES
    return [None if tag == "PROPN" or near(at) else "O" for at, tag in enumerate(upos)]


LABELS = Path(__file__).parent.parent / "labels" / "ewt-names.tsv"


def hand_names() -> dict[str, list[tuple[int, int, str]]]:
    """Our own name labels over EWT train, by sentence id."""
    labels = {}
    for line in LABELS.read_text().splitlines():
        if not line.startswith("#"):
            sent_id, _, spans = line.partition("\t")
            labels[sent_id] = [(int(a), int(b), kind) for a, b, kind in (s.split(":") for s in spans.split())]
    return labels


def with_peoples(words: list[str], tags: list[str]) -> list[str | None]:
    """Our labels leave peoples and events out; a people's word is NORP, and a capital that is no name may be either."""
    return ["B-NORP" if tag == "O" and word.lower() in NORP and word[0].isupper() else tag for word, tag in zip(words, tags)]


def read_ewt(data: Path, split: str) -> list[Example]:
    by_hand = hand_names() if split == "train" else {}
    factual: dict[str, dict[int, float]] = defaultdict(dict)
    for line in (data / "uds-factuality" / f"{split}.jsonl").read_text().splitlines():
        row = json.loads(line)
        factual[row["sent_id"]][row["token"] - 1] = row["factual"]
    examples = []
    for sentence in read_sentences(data / "ud-ewt" / f"en_ewt-{split}.conllu"):
        example = to_example(sentence, "ewt")
        example.factual = {at: value for at, value in factual[sentence.id].items() if at < len(example.words)}
        if split == "train":
            spans = by_hand.get(sentence.id)
            known = None if spans is None else with_peoples(example.words, bio(len(example.words), spans))
            example.names = known or name_negatives(example.upos or [])
        examples.append(example)
    return examples
