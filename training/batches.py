"""Examples to tensors: pieces, case, first pieces, and a target row for each head that the example annotates."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import torch

from example import IGNORE, Example
from labels import ATTRIBUTION, lemma_script
from pieces import MAX_PIECES, Vocabulary, letter_case

CLS, SEP = "[CLS]", "[SEP]"
TAG_HEADS = ["upos", "feats", "lemma", "names", *ATTRIBUTION]


class Encoded(dict):
    """pieces, case, first, targets by head, factual; plus its length in pieces."""


def encode(example: Example, vocabulary: Vocabulary, index: dict[str, dict[str, int]], casing: str = "as is") -> Encoded:
    """`casing`: 'as is', 'lower' or 'title' (as headlines are set)."""
    pieces, case, first = [vocabulary.ids[CLS]], [0], []
    for word in example.words:
        ids = vocabulary.pieces(word)
        if len(pieces) + len(ids) > MAX_PIECES:
            break
        first.append(len(pieces))
        pieces += ids
        kind = letter_case(word)
        kind = {"as is": kind, "lower": min(kind, 1) if kind in (1, 2, 3, 4) else kind,
                "title": 2 if kind == 1 and len(word) > 2 else kind}[casing]
        case += [kind] * len(ids)
    pieces.append(vocabulary.ids[SEP])
    case.append(0)
    count = len(first)

    def row(labels: list[str | None] | None, head: str) -> list[int] | None:
        return None if labels is None else [IGNORE if l is None else index[head].get(l, IGNORE) for l in labels[:count]]

    lemma = None if example.lemma is None else [None if l is None else lemma_script(w, l) for w, l in zip(example.words, example.lemma)]
    targets = {
        "upos": row(example.upos, "upos"), "feats": row(example.feats, "feats"), "lemma": row(lemma, "lemma"),
        "names": row(example.names, "names"), "relations": row(example.relations, "relations"),
        "arcs": None if example.heads is None else [h if h <= count else IGNORE for h in example.heads[:count]],
    }
    for layer in ATTRIBUTION:
        targets[layer] = row(example.attribution.get(layer), layer)
    return Encoded(pieces=pieces, case=case, first=first, targets=targets, factual=example.factual)


def pad(rows: list[list[int]], to: int, fill: int) -> torch.Tensor:
    return torch.tensor([row + [fill] * (to - len(row)) for row in rows])


def mask_of(items: list[dict], length: int) -> torch.Tensor:
    """[B, 1, 1, T]: 0 at a sentence's pieces, far below at what fills up."""
    real = pad([[1] * len(i["pieces"]) for i in items], length, 0)
    return ((1.0 - real.float()) * -1e4)[:, None, None, :]


def collate(items: list[Encoded]) -> dict[str, torch.Tensor]:
    length, words = max(len(i["pieces"]) for i in items), max(len(i["first"]) for i in items)

    batch = {
        "pieces": pad([i["pieces"] for i in items], length, 0),
        "case": pad([i["case"] for i in items], length, 0),
        "first": pad([i["first"] for i in items], words, 0),
    }
    batch["mask"] = mask_of(items, length)
    batch["words"] = pad([[1] * len(i["first"]) for i in items], words, 0).bool()
    for head in [*TAG_HEADS, "arcs", "relations"]:
        batch[f"target_{head}"] = pad([i["targets"][head] or [] for i in items], words, IGNORE)
    factual = torch.full((len(items), words), float("nan"))
    for number, item in enumerate(items):
        for at, value in item["factual"].items():
            if at < len(item["first"]):
                factual[number, at] = value
    batch["factual"] = factual
    return batch


def grouped(items: list[dict], pieces: int, noise: Callable[[], float]) -> list[list[dict]]:
    """Groups of like lengths, give or take the noise, at most so many pieces each."""
    groups: list[list[dict]] = []
    longest = 0
    for item in sorted(items, key=lambda i: len(i["pieces"]) + noise()):
        longest = max(longest, len(item["pieces"]))
        if not groups or longest * (len(groups[-1]) + 1) > pieces:
            groups.append([])
            longest = len(item["pieces"])
        groups[-1].append(item)
    return groups


def batches(items: list[Encoded], pieces: int, seed: int | None) -> Iterator[dict[str, torch.Tensor]]:
    """Batches of like lengths, in random order when a seed is given."""
    chooser = random.Random(seed)
    groups = grouped(items, pieces, (lambda: chooser.uniform(-3, 3)) if seed is not None else (lambda: 0))
    if seed is not None:
        chooser.shuffle(groups)
    return (collate(group) for group in groups)
