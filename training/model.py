"""The reading model: one small encoder, one pass, a linear or biaffine head for each thing that is read.

The encoder is BERT-shaped (Devlin et al. 2019) with MiniLM weights (Wang et al. 2020). The dependency head is the deep
biaffine scorer of Dozat and Manning (2017). Word vectors are those of each word's first piece, mixed over all layers
(Peters et al. 2018), because syntax sits in the middle layers and names in the last.
"""

from __future__ import annotations

import json
import math
from pathlib import Path

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import Tensor, nn

CASE_KINDS = 6  # none, lower, Title, UPPER, miXed, digit; the encoder is uncased, so names need this


class Layer(nn.Module):
    """One post-norm transformer block."""

    def __init__(self, width: int, heads: int, inner: int) -> None:
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.out = (nn.Linear(width, width) for _ in range(4))
        self.norm_attention = nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.norm = nn.LayerNorm(width, eps=1e-12)

    def forward(self, x: Tensor, mask: Tensor | None) -> Tensor:
        batch, length, width = x.shape

        def split(t: Tensor) -> Tensor:
            return t.view(batch, length, self.heads, width // self.heads).transpose(1, 2)

        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        scores = q @ k.transpose(-1, -2) / math.sqrt(width // self.heads)
        if mask is not None:
            scores = scores + mask
        mixed = (scores.softmax(-1) @ v).transpose(1, 2).reshape(batch, length, width)
        x = self.norm_attention(x + self.out(mixed))
        return self.norm(x + self.down(F.gelu(self.up(x))))


class Encoder(nn.Module):
    """BERT embeddings plus letter case, then the layers; gives the vectors of every layer."""

    def __init__(self, config: dict) -> None:
        super().__init__()
        width = config["hidden_size"]
        self.words = nn.Embedding(config["vocab_size"], width)
        self.positions = nn.Embedding(config["max_position_embeddings"], width)
        self.case = nn.Embedding(CASE_KINDS, width)
        nn.init.zeros_(self.case.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(0.1)
        self.layers = nn.ModuleList(
            Layer(width, config["num_attention_heads"], config["intermediate_size"])
            for _ in range(config["num_hidden_layers"])
        )

    def forward(self, pieces: Tensor, case: Tensor, mask: Tensor | None) -> list[Tensor]:
        at = torch.arange(pieces.shape[1], device=pieces.device)
        x = self.dropout(self.norm(self.words(pieces) + self.positions(at) + self.case(case)))
        levels = [x]
        for layer in self.layers:
            x = layer(x, mask)
            levels.append(x)
        return levels


def load_encoder(folder: Path) -> Encoder:
    """Build the encoder and fill it from a Hugging Face style folder (config.json, model.safetensors)."""
    encoder = Encoder(json.loads((folder / "config.json").read_text()))
    source = load_file(folder / "model.safetensors")
    source = {name.removeprefix("bert."): value for name, value in source.items()}
    state = {
        "words.weight": source["embeddings.word_embeddings.weight"],
        "positions.weight": source["embeddings.position_embeddings.weight"],
        "case.weight": encoder.case.weight.detach(),
    }
    # The token type is always 0 here: its row is added to the positions once and for all.
    state["positions.weight"] = state["positions.weight"] + source["embeddings.token_type_embeddings.weight"][0]
    parts = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
        "out": "attention.output.dense", "norm_attention": "attention.output.LayerNorm",
        "up": "intermediate.dense", "down": "output.dense", "norm": "output.LayerNorm",
    }
    for kind in ("weight", "bias"):
        state[f"norm.{kind}"] = source[f"embeddings.LayerNorm.{kind}"]
        for index in range(len(encoder.layers)):
            for ours, theirs in parts.items():
                state[f"layers.{index}.{ours}.{kind}"] = source[f"encoder.layer.{index}.{theirs}.{kind}"]
    encoder.load_state_dict(state)
    return encoder


class Biaffine(nn.Module):
    """Scores every (dependent, head) pair; `labels` scores a pair."""

    def __init__(self, width: int, inner: int, labels: int) -> None:
        super().__init__()
        self.dependent, self.head = nn.Linear(width, inner), nn.Linear(width, inner)
        self.weight = nn.Parameter(torch.zeros(labels, inner + 1, inner + 1))
        self.dropout = nn.Dropout(0.33)

    def forward(self, dependents: Tensor, heads: Tensor) -> Tensor:
        """[B, W, D], [B, H, D] → [B, labels, W, H]"""
        d = self.dropout(F.gelu(self.dependent(dependents)))
        h = self.dropout(F.gelu(self.head(heads)))
        d = torch.cat([d, torch.ones_like(d[..., :1])], -1)
        h = torch.cat([h, torch.ones_like(h[..., :1])], -1).unsqueeze(1)
        # One flat product for all labels: a plain matrix, which the 8-bit kernel takes.
        labels, inner = self.weight.shape[0], self.weight.shape[1]
        flat = d @ self.weight.permute(1, 0, 2).reshape(inner, labels * inner)
        return flat.view(d.shape[0], d.shape[1], labels, inner).transpose(1, 2) @ h.transpose(-1, -2)


class ReadingModel(nn.Module):
    """`tags` maps each per-word head to its number of labels; `factual` is a regression, -3 to 3."""

    def __init__(self, encoder: Encoder, tags: dict[str, int], relations: int) -> None:
        super().__init__()
        self.encoder = encoder
        width = encoder.words.embedding_dim
        levels = len(encoder.layers) + 1
        self.tag_names = list(tags)
        # Two mixes: one for words and their grammar, one for names and meaning.
        self.mix = nn.Parameter(torch.zeros(2, levels))
        self.tags = nn.ModuleDict({name: nn.Linear(width, size) for name, size in tags.items()})
        self.factual = nn.Linear(width, 1)
        self.root = nn.Parameter(torch.randn(width) * 0.02)
        self.arcs = Biaffine(width, 256, 1)
        self.relations = Biaffine(width, 96, relations)
        self.dropout = nn.Dropout(0.2)

    GRAMMAR = ("upos", "feats", "lemma")

    def forward(self, pieces: Tensor, case: Tensor, first: Tensor, mask: Tensor | None = None) -> dict[str, Tensor]:
        """pieces, case [B, T]; first [B, W], each word's first piece → scores for each head."""
        levels = self.encoder(pieces, case, mask)
        shares = self.mix.softmax(-1)
        index = first.unsqueeze(-1).expand(-1, -1, levels[0].shape[-1])
        chosen = [level.gather(1, index) for level in levels]
        grammar, meaning = (self.dropout(sum(shares[m, at] * level for at, level in enumerate(chosen))) for m in (0, 1))
        out = {
            name: head(grammar if name in self.GRAMMAR else meaning) for name, head in self.tags.items()
        }
        out["factual"] = self.factual(meaning).squeeze(-1)
        heads = torch.cat([self.root.expand(grammar.shape[0], 1, -1), grammar], 1)
        out["arcs"] = self.arcs(grammar, heads).squeeze(1)
        out["relations"] = self.relations(grammar, heads)
        return out


def narrowed(linear: nn.Linear, rows: Tensor | None = None, columns: Tensor | None = None) -> nn.Linear:
    """The same product with only these outputs and inputs."""
    weight = linear.weight.data if rows is None else linear.weight.data[rows]
    bias = linear.bias.data if rows is None else linear.bias.data[rows]
    weight = weight if columns is None else weight[:, columns]
    slim = nn.Linear(weight.shape[1], weight.shape[0])
    slim.weight.data, slim.bias.data = weight.clone(), bias.clone()
    return slim


def keep_inner(layer: Layer, kept: Tensor) -> None:
    """Leaves a block only these of its inner neurons."""
    layer.up, layer.down = narrowed(layer.up, rows=kept), narrowed(layer.down, columns=kept)


def keep_pairs(biaffine: Biaffine, dependents: Tensor, heads: Tensor) -> None:
    """Leaves a biaffine scorer only these of its inner dimensions; the last of its weights is the bias."""
    biaffine.dependent, biaffine.head = narrowed(biaffine.dependent, rows=dependents), narrowed(biaffine.head, rows=heads)
    bias = biaffine.weight.shape[1] - 1
    at = [torch.cat([kept, torch.tensor([bias])]) for kept in (dependents, heads)]
    biaffine.weight = nn.Parameter(biaffine.weight.data[:, at[0]][:, :, at[1]].clone())


def load_weights(model: nn.Module, weights: dict[str, Tensor]) -> None:
    """Fills a model; where the weights are of a slimmer one, it is made as slim first."""
    for at, layer in enumerate(model.encoder.layers):
        keep_inner(layer, torch.arange(weights[f"encoder.layers.{at}.up.weight"].shape[0]))
    if "relations.dependent.weight" in weights:
        kept = torch.arange(weights["relations.dependent.weight"].shape[0])
        keep_pairs(model.relations, kept, kept)
    model.load_state_dict(weights)
