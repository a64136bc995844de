"""Article 4: who decides that aggression has occurred, and how."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtGui import QShowEvent

from sandbox.report.wording.seat_warnings import may_be_seated, seat_warnings
from sandbox.report.wording.who_blocks import who_blocks
from sandbox.treaty.articles import FindingBody, FindingRule
from sandbox.treaty.treaty import Treaty
from sandbox.world.world import World
from ui.articles.form import ArticleForm, with_or_without
from ui.documents.document import Document
from ui.text import chosen, shown, tooltip
from ui.widgets.choices import Choice, choice_words, field, switch
from ui.widgets.labels import label
from ui.widgets.state_picker import StatePicker


class FindingForm(ArticleForm):
    """The body, its rule, its seats and vetoes, and who may vote."""

    def __init__(self, document: Document) -> None:
        super().__init__(document)
        self.body = Choice(choice_words(FindingBody))
        self.body.picked.connect(self._pick_body)
        self.rule = Choice(choice_words(FindingRule))
        self.rule.picked.connect(self._pick_rule)
        self.council = StatePicker()
        self.council.picked.connect(self._seat)
        self.vetoes = StatePicker()
        self.vetoes.picked.connect(self._give_veto)
        self.disputants = switch(self.tr("Parties to the dispute vote"), self._let_disputants)
        self.patrons = switch(self.tr("Patrons protect their clients"), self._let_patrons)
        self.patrons.setToolTip(
            self.tr("A state with a defence pact with the aggressor votes against the finding.")
        )
        self._world: World | None = None
        self._who = label(role="heading")
        self.blockers = label(role="quote")
        self.blockers.setToolTip(
            tooltip(
                self.tr(
                    "A state votes against a finding on itself, unless parties to the dispute do"
                    " not vote, and on its allies (those with a defence pact) where patrons"
                    " protect their clients. All others vote for it."
                )
            )
        )
        self._rule_field = field(self.tr("How it decides"), self.rule)
        self.warnings = label(role="notice")
        self.warnings.hide()
        self._council_field = field(self.tr("Seats on the council"), self.council)
        self._vetoes_field = field(self.tr("Vetoes"), self.vetoes)
        self.add(
            field(
                self.tr("Aggression is found by"),
                self.body,
                self.tr("Who decides that aggression has occurred"),
            ),
            self._rule_field,
            self.disputants,
            self.patrons,
            self.warnings,
            self._who,
            self.blockers,
            self._council_field,
            self._vetoes_field,
        )

    def show_treaty(self, treaty: Treaty) -> None:
        finding = treaty.finding
        self.body.show_choice(finding.body)
        self.rule.show_choice(finding.rule)
        self.council.show_chosen(finding.council)
        self.vetoes.show_chosen(finding.vetoes)
        self.disputants.setChecked(finding.disputants_vote)
        self.patrons.setChecked(finding.patrons)
        votes = finding.body in (FindingBody.COUNCIL, FindingBody.ASSEMBLY)
        self._rule_field.setVisible(votes)
        self._council_field.setVisible(finding.body is FindingBody.COUNCIL)
        self._vetoes_field.setVisible(votes and finding.rule is FindingRule.VETOES)
        self.disputants.setVisible(votes)
        self.patrons.setVisible(votes)
        self._show_seats()
        self._show_blockers()

    def show_world(self, world: World) -> None:
        self._world = world
        self._show_seats()
        self._show_blockers()
        self.council.show_world(world)
        self.vetoes.show_world(world)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_blockers()

    def _show_seats(self) -> None:
        """Offer parties and great powers for seats and vetoes, and warn of what is amiss."""
        if self._world is None:
            return
        offered = may_be_seated(self.treaty, self._world)
        self.council.offer(offered)
        self.vetoes.offer(offered)
        said = seat_warnings(self.treaty, self._world)
        self.warnings.setText("\n".join(map(shown, said)))
        self.warnings.setVisible(bool(said))

    def _show_blockers(self) -> None:
        # Computed only while the form is visible.
        if self._world is None or not self.isVisible():
            return
        self._who.setText(self.tr("Who could block it in {year}").format(year=self._world.year))
        self.blockers.setText("\n\n".join(map(shown, who_blocks(self.treaty, self._world))))

    def _edit(self, step: str, **changes: Any) -> None:
        finding = replace(self.treaty.finding, **changes)
        self.document.edit(self.treaty.with_(finding=finding), step)

    def _pick_body(self, body: FindingBody) -> None:
        self._edit(self.tr("let {word} find aggression").format(word=chosen(body)), body=body)

    def _pick_rule(self, rule: FindingRule) -> None:
        self._edit(self.tr("decide by {word}").format(word=chosen(rule)), rule=rule)

    def _seat(self, code: str, is_seated: bool) -> None:
        council = with_or_without(self.treaty.finding.council, code, is_in=is_seated)
        self._edit(self.tr("change the council"), council=council)

    def _give_veto(self, code: str, has_veto: bool) -> None:
        vetoes = with_or_without(self.treaty.finding.vetoes, code, is_in=has_veto)
        self._edit(self.tr("change the vetoes"), vetoes=vetoes)

    def _let_disputants(self, vote: bool) -> None:
        step = (
            self.tr("let parties to the dispute vote")
            if vote
            else self.tr("keep parties to the dispute from voting")
        )
        self._edit(step, disputants_vote=vote)

    def _let_patrons(self, protect: bool) -> None:
        step = (
            self.tr("let patrons protect clients")
            if protect
            else self.tr("keep patrons from protecting clients")
        )
        self._edit(step, patrons=protect)
