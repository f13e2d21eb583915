"""UD English-EWT with UDS factuality, and the word class as evidence of where no name stands."""

from __future__ import annotations

import json
from collections import defaultdict
from pathlib import Path

from example import Example
from sets.conllu import read_sentences, to_example

INSIDE_NAMES = {"PROPN", "ADP", "DET", "NUM", "PUNCT", "CCONJ", "PART", "SYM", "X", "NOUN", "ADJ"}


def name_negatives(upos: list[str]) -> list[str | None]:
    """EWT's train part has no names marked. What is no proper noun, nor beside one, is outside every name."""
    def near(at: int) -> bool:
        around = upos[max(0, at - 1):at + 2]
        return "PROPN" in around and upos[at] in INSIDE_NAMES
    return [None if tag == "PROPN" or near(at) else "O" for at, tag in enumerate(upos)]


def read_ewt(data: Path, split: str) -> list[Example]:
    factual: dict[str, dict[int, float]] = defaultdict(dict)
    for line in (data / "uds-factuality" / f"{split}.jsonl").read_text().splitlines():
        row = json.loads(line)
        factual[row["sent_id"]][row["token"] - 1] = row["factual"]
    examples = []
    for sentence in read_sentences(data / "ud-ewt" / f"en_ewt-{split}.conllu"):
        example = to_example(sentence, "ewt")
        example.factual = {at: value for at, value in factual[sentence.id].items() if at < len(example.words)}
        if split == "train":
            example.names = name_negatives(example.upos or [])
        examples.append(example)
    return examples
