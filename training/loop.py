"""The loop that all training shares: warm-up and linear decay, clipped steps, progress, something to do after each epoch."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator

import torch
from torch import Tensor, nn

SHOWN = 100  # steps between two lines of progress


def split(model: nn.Module, is_own: Callable[[str], bool], rate: float, times: float) -> list[dict]:
    """Two groups for the optimizer: what comes from the published encoder, and what is our own, which learns so many times faster."""
    named = list(model.named_parameters())
    return [{"params": [p for n, p in named if not is_own(n)], "lr": rate}, {"params": [p for n, p in named if is_own(n)], "lr": rate * times}]


def fit(model: nn.Module, groups: list[dict], steps: int, epochs: Iterable[Iterator[dict[str, Tensor]]], loss_of: Callable[[dict[str, Tensor]], Tensor],
        after: Callable[[int, float], None]) -> None:
    """`steps`: of all epochs together; `after`: gets the epoch's number, from 1, and the seconds so far."""
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98))
    warm = max(1, steps // 20)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda s: min((s + 1) / warm, max(0.0, (steps - s) / (steps - warm))))
    step, seen, began = 0, 0.0, time.time()
    for number, epoch in enumerate(epochs, 1):
        model.train()
        for batch in epoch:
            loss = loss_of(batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            step, seen = step + 1, seen + float(loss.detach())
            if step % SHOWN == 0:
                print(f"{step}/{steps} loss {seen / SHOWN:.3f} {time.time() - began:.0f}s", flush=True)
                seen = 0.0
        model.eval()
        after(number, time.time() - began)
