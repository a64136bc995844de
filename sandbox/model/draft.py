"""A draft: a treaty to be tested in a world, and the model of the two."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sandbox.model.treaty_model import TreatyModel
from sandbox.model.two_treaties import build_model
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World


@dataclass(frozen=True)
class Draft:
    """A treaty to be tested in a world; wider: another that is in force beside it.

    Functions that test a draft take the whole of it, so that its model is built only once. It is
    pickled without the model, which is larger than all the rest and quickly built again.
    """

    treaty: Treaty
    world: World
    wider: Treaty | None = None

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name != "model"}

    @cached_property
    def model(self) -> TreatyModel:
        """The numbers of the treaty, or of the two together, in the world.

        Raises Refusal as `build_model` does.
        """
        return build_model(self.treaty, self.world, self.wider)

    @property
    def text(self) -> Treaty:
        """What the treaty, or the two together, say."""
        return self.model.treaty

    @property
    def treaties(self) -> list[Treaty]:
        return [self.treaty] if self.wider is None else [self.treaty, self.wider]
