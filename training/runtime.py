"""The reading model as it runs: one sentence, no batch, the same weights in fewer and larger products.

A small model's time goes into the number of steps as much as into their size. What the training model does for the reader's sake (query,
key and value apart, one head a label set, one mix a level) is done here in one product each. The scores are the same.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from labels import ATTRIBUTION
from model import Biaffine, Layer, ReadingModel

GRAMMAR = ReadingModel.GRAMMAR
MEANING = ("names", *ATTRIBUTION)
OUTPUTS = [*GRAMMAR, *MEANING, "factual", "arcs", "relations"]


def joined(parts: list[nn.Linear]) -> nn.Linear:
    """One product that gives what several give, side by side."""
    whole = nn.Linear(parts[0].in_features, sum(part.out_features for part in parts))
    whole.weight.data = torch.cat([part.weight.data for part in parts])
    whole.bias.data = torch.cat([part.bias.data for part in parts])
    return whole


class RunLayer(nn.Module):
    """A block of the encoder over one sentence [T, D]."""

    def __init__(self, layer: Layer) -> None:
        super().__init__()
        self.heads, self.width = layer.heads, layer.out.in_features
        self.inputs = joined([layer.query, layer.key, layer.value])
        scale = 1 / math.sqrt(self.width // self.heads)
        self.inputs.weight.data[: self.width] *= scale
        self.inputs.bias.data[: self.width] *= scale
        self.out, self.up, self.down = layer.out, layer.up, layer.down
        self.norm_attention, self.norm = layer.norm_attention, layer.norm

    def forward(self, x: Tensor) -> Tensor:
        q, k, v = self.inputs(x).view(-1, 3 * self.heads, self.width // self.heads).transpose(0, 1).split(self.heads)
        mixed = ((q @ k.transpose(1, 2)).softmax(-1) @ v).transpose(0, 1).reshape(-1, self.width)
        x = self.norm_attention(x + self.out(mixed))
        return self.norm(x + self.down(F.gelu(self.up(x))))


class RunBiaffine(nn.Module):
    """[W, D] dependents and [H, D] heads → [W, labels, H]; the last row and column of the weights are the biases."""

    def __init__(self, biaffine: Biaffine) -> None:
        super().__init__()
        weight = biaffine.weight.data
        self.labels, self.inner = weight.shape[0], weight.shape[1]
        flat = weight.permute(1, 0, 2).reshape(self.inner, -1)
        self.flat = nn.Linear(self.inner - 1, flat.shape[1])
        self.flat.weight.data, self.flat.bias.data = flat[:-1].T.contiguous(), flat[-1].clone()

    def forward(self, dependents: Tensor, heads: Tensor) -> Tensor:
        rows = self.flat(dependents).view(-1, self.inner)
        return (rows @ F.pad(heads, (0, 1), value=1.0).T).view(dependents.shape[0], self.labels, -1)


class Runtime(nn.Module):
    """What the runtime needs and no more: labels chosen, probabilities where they matter, scores for the tree."""

    def __init__(self, model: ReadingModel) -> None:
        super().__init__()
        encoder = model.encoder
        self.words, self.case, self.norm = encoder.words, encoder.case, encoder.norm
        self.positions = encoder.positions.weight
        self.layers = nn.ModuleList(RunLayer(layer) for layer in encoder.layers)
        self.register_buffer("shares", model.mix.data.softmax(-1))
        self.root = model.root
        self.grammar = joined([model.tags[name] for name in GRAMMAR])
        self.meaning = joined([*(model.tags[name] for name in MEANING), model.factual])
        self.sizes = {name: model.tags[name].out_features for name in (*GRAMMAR, *MEANING)}
        pairs = [model.arcs.dependent, model.arcs.head, model.relations.dependent, model.relations.head]
        self.pairs = joined(pairs)
        self.pair_sizes = [part.out_features for part in pairs]
        self.arcs, self.relations = RunBiaffine(model.arcs), RunBiaffine(model.relations)

    def forward(self, pieces: Tensor, case: Tensor, first: Tensor) -> tuple[Tensor, ...]:
        """pieces, case [1, T]; first [1, W] → OUTPUTS, a row a word."""
        x = self.norm(self.words(pieces[0]) + self.positions[: pieces.shape[1]] + self.case(case[0]))
        levels = [x]
        for layer in self.layers:
            levels.append(layer(levels[-1]))
        words = torch.stack(levels).index_select(1, first[0])
        mixed = (self.shares @ words.flatten(1)).view(2, -1, words.shape[2])
        grammar, meaning = mixed[0], mixed[1]
        tags = self.grammar(grammar).split([self.sizes[name] for name in GRAMMAR], -1)
        *meant, factual = self.meaning(meaning).split([*(self.sizes[name] for name in MEANING), 1], -1)
        names, *spans = (scores.softmax(-1) for scores in meant)
        paired = F.gelu(self.pairs(torch.cat([self.root.unsqueeze(0), grammar]))).split(self.pair_sizes, -1)
        arcs = self.arcs(paired[0][1:], paired[1]).squeeze(1)
        relations = self.relations(paired[2][1:], paired[3]).argmax(1)
        chosen = [scores.argmax(-1).float() for scores in tags]
        return (*chosen, names, *(1 - span[:, 0] for span in spans), factual.squeeze(-1), arcs, relations.float())
