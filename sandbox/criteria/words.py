"""What verdicts and kinds of treaty are called, as words to be translated."""

from __future__ import annotations

from sandbox.criteria.scorecard import DraftName
from sandbox.criteria.verdict import Verdict
from sandbox.sentences import say

DRAFT_NAMES = {
    DraftName.COLLECTIVE_SECURITY: say("collective security"),
    DraftName.COLLECTIVE_DEFENCE: say("collective defence"),
    DraftName.ALLIANCE: say("alliance"),
    DraftName.CONSULTATIVE_PACT: say("consultative pact"),
    DraftName.PAPER_PROMISE: say("paper promise"),
}

VERDICTS = {
    Verdict.MET: say("met"),
    Verdict.PARTLY: say("partly met"),
    Verdict.NOT_MET: say("not met"),
    Verdict.DOES_NOT_APPLY: say("does not apply"),
}
