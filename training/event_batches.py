"""Event examples to tensors: pieces, parties and a target row for each head that the example annotates."""

from __future__ import annotations

import random
from collections.abc import Iterator

import torch

from batches import CLS, SEP, grouped, mask_of, pad
from example import IGNORE, Example
from labels import EVENT_HEADS, PAIRS, ROLES
from pieces import MAX_PIECES, Vocabulary, letter_case

NUMBER = {head: {label: at for at, label in enumerate(names)} for head, names in {**EVENT_HEADS, "roles": ROLES, "pair": PAIRS}.items()}


def encode(example: Example, vocabulary: Vocabulary) -> dict:
    pieces, case, first, parties = [vocabulary.ids[CLS]], [0], [], [0]
    actor, recipient = example.parties or ((0, 0), (0, 0))
    for at, word in enumerate(example.words):
        ids = vocabulary.pieces(word)
        if len(pieces) + len(ids) > MAX_PIECES:
            break
        first.append(len(pieces))
        pieces += ids
        case += [letter_case(word)] * len(ids)
        parties += [1 if actor[0] <= at < actor[1] else 2 if recipient[0] <= at < recipient[1] else 0] * len(ids)
    count = len(first)

    def row(labels: list[str | None] | None, head: str) -> list[int]:
        return [IGNORE if label is None else NUMBER[head].get(label, IGNORE) for label in (labels or [])[:count]]

    return {
        "pieces": [*pieces, vocabulary.ids[SEP]], "case": [*case, 0], "parties": [*parties, 0], "first": first,
        "tags": {head: row(getattr(example, head), head) for head in EVENT_HEADS},
        "roles": {at: row(line, "roles") for at, line in example.roles.items() if at < count},
        "pair": NUMBER["pair"][example.pair] if example.pair else IGNORE,
    }


def collate(items: list[dict]) -> dict[str, torch.Tensor]:
    length, words = max(len(i["pieces"]) for i in items), max(len(i["first"]) for i in items)
    batch = {name: pad([i[name] for i in items], length, 0) for name in ("pieces", "case", "parties")}
    batch["first"] = pad([i["first"] for i in items], words, 0)
    batch["mask"] = mask_of(items, length)
    for head in EVENT_HEADS:
        batch[f"target_{head}"] = pad([i["tags"][head] for i in items], words, IGNORE)
    triggers = [(number, at) for number, item in enumerate(items) for at in item["roles"]]
    batch["triggers"] = torch.tensor(triggers).view(-1, 2)
    batch["target_roles"] = pad([items[number]["roles"][at] for number, at in triggers] or [[]], words, IGNORE)
    batch["target_pair"] = torch.tensor([i["pair"] for i in items])
    return batch


def batches(items: list[dict], pieces: int, seed: int) -> Iterator[dict[str, torch.Tensor]]:
    """Batches of like lengths, at most so many pieces each, in random order; pair questions apart, for they take twice as long."""
    chooser = random.Random(seed)
    groups = [group for asked in (False, True) for group in grouped([i for i in items if (i["pair"] != IGNORE) == asked], pieces, lambda: chooser.uniform(-3, 3))]
    chooser.shuffle(groups)
    return (collate(group) for group in groups)
