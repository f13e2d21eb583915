"""The event model: an encoder of its own, for what the reading model's no longer knows.

Ten epochs of syntax leave little in a small encoder of what words mean: event heads on its middle layers, or trained along with syntax,
learn slowly and cost syntax a point. So events have a second encoder with the untouched weights of all-MiniLM-L6-v2 and a smaller
vocabulary (rare pieces are cut into shorter ones). What a word tells is read after half of the layers, so that it can be asked of many
sentences; the pair question, which is put to one sentence at a time, goes through all of them.
"""

from __future__ import annotations

from pathlib import Path

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from labels import EVENT_HEADS, PAIRS, ROLES
from model import Biaffine, Encoder, load_encoder

PARTIES = 3  # none, actor, recipient
EARLY = 3  # the layers behind which triggers and roles are read


class EventModel(nn.Module):
    """`parties` says of each piece whether it belongs to the actor or the recipient of a pair question."""

    def __init__(self, encoder: Encoder) -> None:
        super().__init__()
        self.encoder = encoder
        width, levels = encoder.words.embedding_dim, len(encoder.layers) + 1
        self.party = nn.Embedding(PARTIES, width)
        nn.init.normal_(self.party.weight, std=0.02)
        self.mix, self.pair_mix = nn.Parameter(torch.zeros(EARLY + 1)), nn.Parameter(torch.zeros(levels))
        self.tags = nn.ModuleDict({name: nn.Linear(width, len(names)) for name, names in EVENT_HEADS.items()})
        self.roles = Biaffine(width, 64, len(ROLES))
        self.pair_in, self.pair_out = nn.Linear(3 * width, width), nn.Linear(width, len(PAIRS))
        self.dropout = nn.Dropout(0.15)

    def forward(self, pieces: Tensor, case: Tensor, first: Tensor, parties: Tensor, mask: Tensor | None = None) -> dict[str, Tensor]:
        """pieces, case, parties [B, T]; first [B, W], each word's first piece → scores for each head; the pair only where parties are marked."""
        at = torch.arange(pieces.shape[1], device=pieces.device)
        encoder = self.encoder
        levels = [encoder.dropout(encoder.norm(encoder.words(pieces) + encoder.positions(at) + encoder.case(case) + self.party(parties)))]
        for layer in encoder.layers[:EARLY]:
            levels.append(layer(levels[-1], mask))
        mixed = mix(self.mix, levels)
        words = self.dropout(mixed.gather(1, first.unsqueeze(-1).expand(-1, -1, mixed.shape[-1])))
        out = {name: head(words) for name, head in self.tags.items()}
        out["roles"] = self.roles(words, words)
        if parties.any():
            for layer in encoder.layers[EARLY:]:
                levels.append(layer(levels[-1], mask))
            out["pair"] = self.pair(mix(self.pair_mix, levels), parties)
        return out

    def pair(self, mixed: Tensor, parties: Tensor) -> Tensor:
        """From the mean of each party's pieces, and the first piece, which stands for the sentence."""
        means = [self.mean(mixed, parties == which) for which in (1, 2)]
        return self.pair_out(self.dropout(F.gelu(self.pair_in(self.dropout(torch.cat([mixed[:, 0], *means], -1))))))

    @staticmethod
    def mean(mixed: Tensor, chosen: Tensor) -> Tensor:
        weights = chosen.to(mixed.dtype).unsqueeze(-1)
        return (mixed * weights).sum(1) / weights.sum(1).clamp(min=1.0)


def mix(weights: Tensor, levels: list[Tensor]) -> Tensor:
    return sum(share * level for share, level in zip(weights.softmax(-1), levels))


def read_encoder(folder: Path, vocabulary: Path) -> Encoder:
    """The published encoder with only the rows of a smaller vocabulary."""
    encoder = load_encoder(folder)
    rows = {piece: at for at, piece in enumerate((folder / "vocab.txt").read_text(encoding="utf8").split("\n")) if piece}
    kept = [rows[piece] for piece in vocabulary.read_text(encoding="utf8").split("\n") if piece]
    encoder.words = nn.Embedding.from_pretrained(encoder.words.weight.data[kept].clone(), freeze=False)
    return encoder
