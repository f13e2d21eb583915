"""A trained reading model made narrower: python slim.py --checkpoint A [B] --data DIR --encoder DIR --out DIR [--inner 896] [--pairs 56]

Half of a small encoder's time goes into the inner neurons of its blocks. Those that matter least to the loss (first-order Taylor,
Molchanov et al. 2017) are cut; then the rest learns again, from the labels and from what the wide model says (Hinton et al. 2015),
on the labelled sentences and on plain news, so that it goes on reading news as the coder knows it.
"""

from __future__ import annotations

import argparse
import json
import random
from collections.abc import Iterator
from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor

from batches import TAG_HEADS, batches, encode
from example import Example
from export import mean_of
from labels import inventories
from loop import fit, split
from model import ReadingModel, keep_inner, keep_pairs, load_encoder, load_weights
from pieces import Vocabulary
from scores import score
from sets.ewt import read_ewt
from sets.gum import read_gum
from sets.names import read_uner
from sets.news import read_news
from swaps import Swaps
from train import WEIGHTS, loss_of, mask_arcs, read_training

SAMPLE = 60  # batches on which the neurons are weighed


def run(model: ReadingModel, batch: dict[str, Tensor]) -> dict[str, Tensor]:
    with torch.autocast("cpu", torch.bfloat16):
        return model(batch["pieces"], batch["case"], batch["first"], batch["mask"])


def cut(model: ReadingModel, sample: list[dict[str, Tensor]], inner: int, pairs: int) -> None:
    """Keeps the `inner` neurons of each block, and the `pairs` dimensions of the relation scorer, whose loss would cost most."""
    worth = [torch.zeros(layer.up.out_features) for layer in model.encoder.layers]
    dependents, heads = torch.zeros(model.relations.dependent.out_features), torch.zeros(model.relations.head.out_features)
    for batch in sample:
        model.zero_grad()
        loss_of(run(model, batch), batch).backward()
        for at, layer in enumerate(model.encoder.layers):
            worth[at] += (layer.down.weight * layer.down.weight.grad).sum(0).abs().detach()
        if model.relations.weight.grad is not None:
            change = (model.relations.weight * model.relations.weight.grad).detach()
            dependents += change.sum((0, 2)).abs()[:-1]
            heads += change.sum((0, 1)).abs()[:-1]
    for layer, each in zip(model.encoder.layers, worth):
        keep_inner(layer, each.topk(inner).indices.sort().values)
    keep_pairs(model.relations, *(each.topk(pairs).indices.sort().values for each in (dependents, heads)))


def unlike(said: dict[str, Tensor], taught: dict[str, Tensor], batch: dict[str, Tensor]) -> Tensor:
    """How far the narrow model is from the wide one, summed over heads: divergence of labels, arcs, and relations to the wide model's heads."""
    words = batch["words"]

    def divergence(ours: Tensor, theirs: Tensor) -> Tensor:
        return F.kl_div(ours.float().log_softmax(-1)[words], theirs.float().log_softmax(-1)[words], log_target=True, reduction="batchmean")

    total = sum(WEIGHTS.get(head, 1.0) * divergence(said[head], taught[head]) for head in TAG_HEADS)
    ours, theirs = (mask_arcs(out["arcs"].float(), words) for out in (said, taught))
    total = total + divergence(ours, theirs)
    at = theirs.argmax(-1)[:, None, :, None].expand(-1, said["relations"].shape[1], -1, 1)
    related = [out["relations"].float().gather(3, at).squeeze(3).transpose(1, 2) for out in (said, taught)]
    return total + divergence(*related) + 0.2 * F.smooth_l1_loss(said["factual"].float()[words], taught["factual"].float()[words])


def main() -> None:
    options = argparse.ArgumentParser()
    options.add_argument("--checkpoint", type=Path, nargs="+", required=True)
    options.add_argument("--data", type=Path, required=True)
    options.add_argument("--encoder", type=Path, required=True)
    options.add_argument("--out", type=Path, required=True)
    options.add_argument("--inner", type=int, default=896)
    options.add_argument("--pairs", type=int, default=56)
    options.add_argument("--news", type=int, default=12000, help="plain sentences an epoch")
    options.add_argument("--epochs", type=int, default=2)
    options.add_argument("--rate", type=float, default=1.5e-4)
    options.add_argument("--batch", type=int, default=1600, help="word pieces a batch")
    options.add_argument("--seed", type=int, default=7)
    args = options.parse_args()
    torch.manual_seed(args.seed)
    args.out.mkdir(parents=True, exist_ok=True)
    saved = [torch.load(file, weights_only=False) for file in args.checkpoint]
    labels = saved[0]["labels"]
    examples, news = read_training(args.data), read_news(args.data)
    assert inventories(examples) == labels, "the data gives other labels than the checkpoint has"
    index = {head: {label: at for at, label in enumerate(names)} for head, names in labels.items()}
    vocabulary = Vocabulary.read(args.encoder / "vocab.txt")
    dev = {"ewt": read_ewt(args.data, "dev"), "gum": read_gum(args.data, "dev"), "uner": read_uner(args.data)}

    def wide() -> ReadingModel:
        model = ReadingModel(load_encoder(args.encoder), {h: len(labels[h]) for h in TAG_HEADS}, len(labels["relations"]))
        load_weights(model, mean_of([each["model"] for each in saved]))
        return model

    teacher, model = wide().eval(), wide()
    chooser, swaps = random.Random(args.seed), Swaps(examples, args.data)
    casings = ["as is"] * 88 + ["title"] * 7 + ["lower"] * 5

    def epoch_of(seed: int) -> Iterator[dict[str, Tensor]]:
        sentences: list[Example] = [swaps.apply(e, chooser) for e in examples] + chooser.sample(news, min(args.news, len(news)))
        return batches([encode(e, vocabulary, index, chooser.choice(casings)) for e in sentences], args.batch, seed)

    model.eval()
    cut(model, [batch for batch, _ in zip(epoch_of(args.seed), range(SAMPLE))], args.inner, args.pairs)

    def loss_on(batch: dict[str, Tensor]) -> Tensor:
        with torch.no_grad():
            taught = run(teacher, batch)
        said = run(model, batch)
        return 0.5 * loss_of(said, batch) + unlike(said, taught, batch)

    def save(epoch: int, seconds: float) -> None:
        figures = score(model, dev, vocabulary, labels)
        print(epoch, json.dumps(figures), f"{seconds:.0f}s", flush=True)
        torch.save({"model": model.state_dict(), "labels": labels, "figures": figures, "minutes": seconds / 60}, args.out / "model.pt")

    groups = split(model, lambda name: not name.startswith("encoder."), args.rate, 3)
    steps = args.epochs * sum(1 for _ in epoch_of(args.seed))
    fit(model, groups, steps, (epoch_of(args.seed + epoch + 1) for epoch in range(args.epochs)), loss_on, save)


if __name__ == "__main__":
    main()
