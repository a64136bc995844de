"""The works in which the criteria are written, as their sources name them.

The criteria are those of the article; the others speak of the same demand in their own words.
Its paragraphs are counted within the section.
"""

from __future__ import annotations

from sandbox.sentences import Sentence, say

ARTICLE = say("“What Is Collective Security? Its Nature, Features, and Failure” (Owlcation, 2021)")


def nature(paragraph: int) -> Sentence:
    """Return a paragraph of the article's section on what collective security is."""
    return say(
        "{article}, section “Nature and Features of Collective Security”, paragraph {number}",
        article=ARTICLE,
        number=paragraph,
    )


CLAUDE_1956 = say(
    "Claude, Swords into Plowshares (1956), chapter “Collective Security as an Approach to Peace”"
)

CLAUDE_1962 = say(
    "Claude, Power and International Relations (1962), chapter “Collective Security: An Alternative"
    " to Balance of Power?”"
)

MORGENTHAU_1948 = say(
    "Morgenthau, Politics Among Nations (1948), chapter “Security”, section “Collective Security”"
)

KUPCHAN_1991 = say(
    "Kupchan and Kupchan, “Concerts, Collective Security, and the Future of Europe”,"
    " International Security 16 (1), 1991, 114–161: the first precondition"
)

DOWNS_IIDA_1994 = say(
    "Downs and Iida, “Assessing the Theoretical Case against Collective Security”, in Downs (ed.),"
    " Collective Security beyond the Cold War, 1994, 17–39"
)
