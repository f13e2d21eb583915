"""Figures of the event model on sentences held out."""

from __future__ import annotations

import torch

from event_batches import encode
from event_model import EventModel
from example import Example
from labels import EVENT_HEADS, PAIRS, ROLES
from pieces import Vocabulary
from scores import f1


def macro(pairs: list[tuple[str, str]]) -> float:
    """The mean F1 over the labels that occur among the wanted ones of (wanted, given) pairs."""
    kinds = sorted({wanted for wanted, _ in pairs})
    each = [f1(sum(w == g == k for w, g in pairs), sum(g == k for _, g in pairs), sum(w == k for w, _ in pairs)) for k in kinds]
    return round(sum(each) / max(1, len(each)), 3)


def share(pairs: list[tuple]) -> float:
    return round(sum(wanted == given for wanted, given in pairs) / max(1, len(pairs)), 3)


@torch.no_grad()
def read(model: EventModel, example: Example, vocabulary: Vocabulary) -> dict[str, torch.Tensor]:
    item = encode(example, vocabulary)
    return model(*(torch.tensor([item[name]]) for name in ("pieces", "case", "first", "parties")))


def event_figures(model: EventModel, examples: list[Example], vocabulary: Vocabulary) -> dict[str, float]:
    """Triggers found with their category; at the true triggers category, mode, auxiliary and both parties' words; the pair question."""
    right = given = wanted = 0
    kept: dict[str, list[tuple]] = {name: [] for name in ("events", "modes", "aux", "parties", "pair")}
    for example in examples:
        out = read(model, example, vocabulary)
        if example.pair:
            kept["pair"].append((example.pair, PAIRS[int(out["pair"].argmax())]))
            continue
        said = {head: [names[i] for i in out[head][0].argmax(-1).tolist()] for head, names in EVENT_HEADS.items()}
        right += sum(gold == tag != "O" for gold, tag in zip(example.events, said["events"]))
        given += sum(tag != "O" for tag in said["events"])
        wanted += sum(gold != "O" for gold in example.events)
        for at, line in example.roles.items():
            for head in EVENT_HEADS:
                kept[head].append((getattr(example, head)[at], said[head][at]))
            words = [ROLES[i] for i in out["roles"][0, :, at].argmax(0).tolist()]
            kept["parties"].append((True, all(a == b for a, b in zip(words, line) if {a, b} & {"actor", "recipient"})))
    return {
        "trigger_f1": round(f1(right, given, wanted), 3), "category_macro": macro(kept["events"]), "mode": share(kept["modes"]),
        "aux_macro": macro(kept["aux"]), "parties": share(kept["parties"]), "pair": share(kept["pair"]), "pair_macro": macro(kept["pair"]),
    }
