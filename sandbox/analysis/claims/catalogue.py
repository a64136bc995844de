"""The claims of the article, in the order of its argument."""

from __future__ import annotations

from sandbox.analysis.claims import disarmament, failure, features, nature, regional
from sandbox.analysis.claims.claim import ArticleClaim
from sandbox.sentences import either, refuse


def article_claims() -> tuple[ArticleClaim, ...]:
    """Return every claim, in the order of the argument."""
    parts = (nature, features, regional, disarmament, failure)
    return tuple(claim for part in parts for claim in part.CLAIMS)


def article_claim(key: str) -> ArticleClaim:
    """Return the claim of that key; raises Refusal if there is none."""
    claims = {claim.key: claim for claim in article_claims()}
    if key not in claims:
        raise refuse("There is no claim {key}: it is one of {keys}.", key=key, keys=either(claims))
    return claims[key]
