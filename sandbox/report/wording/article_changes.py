"""Articles side by side, and what changed from the first treaty to each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from sandbox.model.draft import Draft
from sandbox.sentences import Sentence
from sandbox.treaty.wording import ArticleText, text


@dataclass(frozen=True)
class ArticleCell:
    """One article of one treaty.

    value: its gist; paragraphs: each with whether the first treaty's article has none
    like it. joined, left: of the parties, names that the first treaty does not have,
    and that it alone has. differs: whether anything is other than in the first.
    """

    value: Sentence
    paragraphs: tuple[tuple[Sentence, bool], ...]
    joined: tuple[str, ...]
    left: tuple[str, ...]
    differs: bool

    def to_dict(self) -> dict[str, Any]:
        return {
            "value": str(self.value),
            "paragraphs": [str(words) for words, _ in self.paragraphs],
            "new_paragraphs": [str(words) for words, is_new in self.paragraphs if is_new],
            "joined": list(self.joined),
            "left": list(self.left),
            "differs": self.differs,
        }


@dataclass(frozen=True)
class ArticleRow:
    """One article of every treaty; the first is what the others are held against."""

    key: str
    title: Sentence
    cells: tuple[ArticleCell, ...]

    @property
    def differs(self) -> bool:
        return any(cell.differs for cell in self.cells)

    def to_dict(self) -> dict[str, Any]:
        return {
            "article": self.key,
            "title": str(self.title),
            "treaties": [cell.to_dict() for cell in self.cells],
        }


def article_rows(drafts: Sequence[Draft]) -> tuple[ArticleRow, ...]:
    """Return the nine articles of each treaty, held against those of the first."""
    texts = [_written(draft) for draft in drafts]
    parties = [_parties(draft) for draft in drafts]
    rows = []
    for place, first in enumerate(texts[0]):
        cells = []
        for articles, names in zip(texts, parties, strict=True):
            named = (names, parties[0]) if first.key == "parties" else None
            cells.append(_cell(articles[place], first, named))
        rows.append(ArticleRow(first.key, first.title, tuple(cells)))
    return tuple(rows)


def _written(draft: Draft) -> tuple[ArticleText, ...]:
    """Return a treaty's articles as they stand in the year of its world."""
    names = {state.code: state.name for state in draft.world.states}
    return text(draft.text.with_(year=draft.world.year), names)


def _parties(draft: Draft) -> frozenset[str]:
    bound = draft.model.is_party
    return frozenset(
        state.name for state, inside in zip(draft.world.states, bound, strict=True) if inside
    )


def _cell(
    article: ArticleText, first: ArticleText, parties: tuple[frozenset[str], frozenset[str]] | None
) -> ArticleCell:
    known = set(map(str, first.paragraphs))
    paragraphs = tuple((words, str(words) not in known) for words in article.paragraphs)
    own, others = parties or (frozenset(), frozenset())
    return ArticleCell(
        article.value,
        paragraphs,
        joined=tuple(sorted(own - others)),
        left=tuple(sorted(others - own)),
        differs=set(map(str, article.paragraphs)) != known,
    )
