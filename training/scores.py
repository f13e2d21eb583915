"""Figures on the dev splits, gold tokens: the same definitions as CoNLL 2018 (UPOS, UAS, LAS without subtypes) and CoNLL 2003 (F1)."""

from __future__ import annotations

import torch

from batches import batches, encode
from example import IGNORE, Example, spans_of
from labels import ATTRIBUTION, NAME_TAGS, SPAN_TAGS, apply_script
from pieces import Vocabulary


def f1(right: int, guessed: int, wanted: int) -> float:
    return 0.0 if right == 0 else 2 * right / (guessed + wanted)


def greedy_heads(arcs: torch.Tensor) -> list[int]:
    """The best head of each word, 0 for the root. Cycles are rare and are broken by the runtime's Chu-Liu/Edmonds."""
    own = torch.eye(arcs.shape[0], arcs.shape[0] + 1, dtype=torch.bool).roll(1, 1)
    own[:, 0] = False
    return arcs.masked_fill(own, -1e4).argmax(-1).tolist()


@torch.no_grad()
def read(model, example: Example, vocabulary: Vocabulary, labels: dict[str, list[str]]) -> dict:
    """Everything the model says of one sentence, as labels."""
    item = encode(example, vocabulary, {head: {} for head in [*labels, "arcs"]})
    out = model(torch.tensor([item["pieces"]]), torch.tensor([item["case"]]), torch.tensor([item["first"]]))
    heads = greedy_heads(out["arcs"][0])
    words = range(len(heads))
    said = {head: [labels[head][i] for i in out[head][0].argmax(-1).tolist()] for head in ("upos", "feats", "lemma", "names", *ATTRIBUTION)}
    said["heads"] = heads
    said["relations"] = [labels["relations"][int(out["relations"][0, :, at, heads[at]].argmax())] for at in words]
    said["factual"] = out["factual"][0].tolist()
    return said


def score(model, dev: dict[str, list[Example]], vocabulary: Vocabulary, labels: dict[str, list[str]]) -> dict[str, float]:
    figures: dict[str, float] = {}
    for name in ("ewt", "gum"):
        words = upos = feats = lemma = uas = las = las_full = 0
        errors, count = 0.0, 0
        for example in dev[name]:
            said = read(model, example, vocabulary, labels)
            for at in range(len(said["heads"])):
                words += 1
                upos += said["upos"][at] == example.upos[at]
                feats += said["feats"][at] == example.feats[at]
                lemma += apply_script(example.words[at], said["lemma"][at]) == example.lemma[at].lower()
                headed = said["heads"][at] == example.heads[at]
                uas += headed
                las += headed and said["relations"][at].split(":")[0] == example.relations[at].split(":")[0]
                las_full += headed and said["relations"][at] == example.relations[at]
                if at in example.factual:
                    errors += abs(said["factual"][at] - example.factual[at])
                    count += 1
        for key, value in (("upos", upos), ("feats", feats), ("lemma", lemma), ("uas", uas), ("las", las), ("las_subtypes", las_full)):
            figures[f"{name}_{key}"] = round(100 * value / words, 2)
        if count:
            figures["uds_mae"] = round(errors / count, 3)
    figures.update(name_figures(model, dev["uner"], vocabulary, labels))
    figures.update(attribution_figures(model, dev["gum"], vocabulary, labels))
    return figures


def name_figures(model, examples: list[Example], vocabulary: Vocabulary, labels: dict[str, list[str]]) -> dict[str, float]:
    kinds = {"PER", "ORG", "LOC"}
    right = guessed = wanted = 0
    for example in examples:
        said = {s for s in spans_of(read(model, example, vocabulary, labels)["names"]) if s[2] in kinds}
        gold = {s for s in spans_of([t or "O" for t in example.names]) if s[2] in kinds}
        right, guessed, wanted = right + len(said & gold), guessed + len(said), wanted + len(gold)
    return {"uner_p": round(right / max(1, guessed), 3), "uner_r": round(right / max(1, wanted), 3), "uner_f1": round(f1(right, guessed, wanted), 3)}


def attribution_figures(model, examples: list[Example], vocabulary: Vocabulary, labels: dict[str, list[str]]) -> dict[str, float]:
    counts = {layer: [0, 0, 0, 0, 0, 0] for layer in ATTRIBUTION}
    for example in examples:
        said = read(model, example, vocabulary, labels)
        for layer in ATTRIBUTION:
            guess, gold = spans_of(said[layer]), spans_of(example.attribution[layer])
            tally = counts[layer]
            overlap = lambda span, others: any(span[0] < o[1] and o[0] < span[1] for o in others)
            tally[0] += len(guess & gold)
            tally[1] += len(guess)
            tally[2] += len(gold)
            tally[3] += sum(overlap(s, gold) for s in guess)
            tally[4] += sum(overlap(s, guess) for s in gold)
    figures = {}
    for layer, (right, guessed, wanted, hit, found, _) in counts.items():
        figures[f"{layer}_exact"] = round(f1(right, guessed, wanted), 3)
        p, r = hit / max(1, guessed), found / max(1, wanted)
        figures[f"{layer}_overlap"] = round(2 * p * r / (p + r), 3) if p + r else 0.0
    return figures
