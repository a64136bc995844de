<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name />
  <message>
   <location filename="../../ui/history/timeline_page.py" />
   <source>What the article says</source>
   <translation>Ce que dit l’article</translation>
  </message>
 </context>
 <context>
  <name>AddList</name>
  <message>
   <location filename="../../ui/compare/add_list.py" />
   <source>Name or year, such as Charter 1960</source>
   <translation>Nom ou année, par exemple Charte 1960</translation>
  </message>
  <message>
   <location filename="../../ui/compare/add_list.py" />
   <source>Words of the treaty, or a year</source>
   <translation>Mots du traité, ou une année</translation>
  </message>
  <message>
   <location filename="../../ui/compare/add_list.py" />
   <source>Treaties to add</source>
   <translation>Traités à ajouter</translation>
  </message>
  <message>
   <location filename="../../ui/compare/add_list.py" />
   <source>Earlier revisions</source>
   <translation>Révisions antérieures</translation>
  </message>
  <message>
   <location filename="../../ui/compare/add_list.py" />
   <source>{name} {year}, kept {when}</source>
   <translation>{name} {year}, gardé le {when}</translation>
  </message>
  <message>
   <location filename="../../ui/compare/add_list.py" />
   <source>Open drafts</source>
   <translation>Projets ouverts</translation>
  </message>
  <message>
   <location filename="../../ui/compare/add_list.py" />
   <source>{name}, followed as it is edited</source>
   <translation>{name}, suivi au fil des modifications</translation>
  </message>
  <message>
   <location filename="../../ui/compare/add_list.py" />
   <source>{name}, as it is now</source>
   <translation>{name}, tel qu’il est maintenant</translation>
  </message>
  <message>
   <location filename="../../ui/compare/add_list.py" />
   <source>{name}, before: {step}</source>
   <translation>{name}, avant : {step}</translation>
  </message>
  <message>
   <location filename="../../ui/compare/add_list.py" />
   <source>{name}, in another window</source>
   <translation>{name}, dans une autre fenêtre</translation>
  </message>
  <message>
   <location filename="../../ui/compare/add_list.py" />
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <location filename="../../ui/compare/add_list.py" />
   <source>Choose a file…</source>
   <translation>Choisir un fichier…</translation>
  </message>
  <message>
   <location filename="../../ui/compare/add_list.py" />
   <source>Templates in {year}</source>
   <translation>Modèles en {year}</translation>
  </message>
  <message>
   <location filename="../../ui/compare/add_list.py" />
   <source>Templates of other years</source>
   <translation>Modèles d’autres années</translation>
  </message>
  <message>
   <location filename="../../ui/compare/add_list.py" />
   <source>{year}  {title}</source>
   <translation>{year}  {title}</translation>
  </message>
 </context>
 <context>
  <name>AdmissionForm</name>
  <message>
   <location filename="../../ui/articles/admission.py" />
   <source>Others may join</source>
   <translation>D’autres peuvent adhérer</translation>
  </message>
  <message>
   <location filename="../../ui/articles/admission.py" />
   <source>make admission {word}</source>
   <translation>fixer l’admission : {word}</translation>
  </message>
 </context>
 <context>
  <name>AdvancedForm</name>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>What makes a party readier to act</source>
   <translation>Ce qui dispose une partie à agir</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>Added to the log odds of acting. From a regression on who joined the victims of 95 wars, in which only a pact stands out clearly.</source>
   <translation>S’ajoute au logarithme de la cote d’agir. D’après une régression sur ceux qui ont rejoint les victimes de 95 guerres, où seul un pacte ressort nettement.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>Borders the victim</source>
   <translation>Voisine de la victime</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>1 for a land border, else 0</source>
   <translation>1 pour une frontière terrestre, sinon 0</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>Is a great power</source>
   <translation>Est une grande puissance</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>1 for a great power, else 0</source>
   <translation>1 pour une grande puissance, sinon 0</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>Distance to the victim</source>
   <translation>Distance jusqu’à la victime</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>Less ready the farther</source>
   <translation>D’autant moins disposée qu’elle est loin</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>Another pact with the victim</source>
   <translation>Autre pacte avec la victime</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>1 for a defence pact</source>
   <translation>1 pour un pacte de défense</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>How far readiness moves the odds</source>
   <translation>Effet de la disposition sur le rapport exigé</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>b: a party acts at odds of exp(-a / b), a being its log odds of acting</source>
   <translation>b : une partie agit à un rapport de forces de exp(-a / b), a étant le logarithme de sa cote d’agir</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>How far readiness is known</source>
   <translation>Ce que l’on sait de la disposition à agir</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>What all parties share</source>
   <translation>Ce que toutes les parties partagent</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>Some wars move nobody and a few move many: the correlation of what parties' readiness is off by. 65% is the likeliest value for 95 interstate wars.</source>
   <translation>Certaines guerres ne font bouger personne et quelques-unes beaucoup : la corrélation des écarts de la disposition des parties. 65 % est la valeur la plus vraisemblable pour 95 guerres interétatiques.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>Counts as used from</source>
   <translation>Compte comme employé à partir de</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>The share of all that parties could send from which sanctions or force count as used. A majority is an assumption.</source>
   <translation>La part de tout ce que les parties pourraient envoyer à partir de laquelle sanctions ou force comptent comme employées. La majorité est une hypothèse.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>Met</source>
   <translation>Satisfait</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>Partly</source>
   <translation>En partie</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>{criterion}, second figure</source>
   <translation>{criterion}, second chiffre</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>met</source>
   <translation>satisfait</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>partly</source>
   <translation>en partie</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>When a criterion is met, or partly met</source>
   <translation>Quand un critère est satisfait, ou satisfait en partie</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>From this figure on.</source>
   <translation>À partir de ce chiffre.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>change what makes parties ready</source>
   <translation>modifier ce qui dispose les parties à agir</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>change how far readiness is known</source>
   <translation>changer ce que l’on sait de la disposition à agir</translation>
  </message>
  <message>
   <location filename="../../ui/articles/advanced.py" />
   <source>change a limit of the criteria</source>
   <translation>modifier un seuil des critères</translation>
  </message>
 </context>
 <context>
  <name>AdvicePage</name>
  <message>
   <location filename="../../ui/advice/page.py" />
   <source>Find</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <location filename="../../ui/advice/page.py" />
   <source>Looking for the cheapest changes</source>
   <translation>Recherche des changements les moins coûteux</translation>
  </message>
  <message>
   <location filename="../../ui/advice/page.py" />
   <source>Question</source>
   <translation>Question</translation>
  </message>
  <message>
   <location filename="../../ui/advice/page.py" />
   <source>Answer</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <location filename="../../ui/advice/page.py" />
   <source>Seconds at most</source>
   <translation>Secondes au plus</translation>
  </message>
  <message>
   <location filename="../../ui/advice/page.py" />
   <source>Then it says what is proven and found by that time</source>
   <translation>On dit alors ce qui est prouvé et trouvé jusque-là</translation>
  </message>
  <message>
   <location filename="../../ui/advice/page.py" />
   <source>Choose what the treaty should reach, and press Find: the cheapest changes are looked for, tested, and proven least where time allows.</source>
   <translation>Choisissez ce que le traité doit atteindre, puis Chercher : les changements les moins coûteux sont cherchés, éprouvés, et prouvés minimaux si le temps le permet.</translation>
  </message>
  <message>
   <location filename="../../ui/advice/page.py" />
   <source>Costs…</source>
   <translation>Coûts…</translation>
  </message>
  <message>
   <location filename="../../ui/advice/page.py" />
   <source>Costs: your own…</source>
   <translation>Coûts : les vôtres…</translation>
  </message>
  <message>
   <location filename="../../ui/advice/page.py" />
   <source>Stopping…</source>
   <translation>Arrêt en cours…</translation>
  </message>
  <message>
   <location filename="../../ui/advice/page.py" />
   <source>change so that {goal}</source>
   <translation>changer pour que : {goal}</translation>
  </message>
 </context>
 <context>
  <name>AllianceChooser</name>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>Open a real alliance</source>
   <translation>Ouvrir une alliance réelle</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>Parties or name, for example France Russia</source>
   <translation>Parties ou nom, par exemple France Russie</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>Search alliances by party or name</source>
   <translation>Chercher des alliances par partie ou par nom</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>Year</source>
   <translation>Année</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>Year in which the alliance was in force</source>
   <translation>Année où l’alliance était en vigueur</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>Alliances</source>
   <translation>Alliances</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>How the alliance was read</source>
   <translation>Comment l’alliance a été lue</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>Add data…</source>
   <translation>Ajouter des données…</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>Open as a draft</source>
   <translation>Ouvrir comme projet</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>{count} of {all}</source>
   <translation>{count} sur {all}</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>Choose an alliance to see how it is read.</source>
   <translation>Choisissez une alliance pour voir comment elle est lue.</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>Parties in {year}: {names}</source>
   <translation>Parties en {year} : {names}</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>Alliance</source>
   <translation>Alliance</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>Years</source>
   <translation>Années</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>States</source>
   <translation>États</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>How many states were ever members</source>
   <translation>Combien d’États en ont jamais été membres</translation>
  </message>
  <message>
   <location filename="../../ui/library/alliance_chooser.py" />
   <source>Parties</source>
   <translation>Parties</translation>
  </message>
 </context>
 <context>
  <name>AnswerBar</name>
  <message>
   <location filename="../../ui/map/answer_bar.py" />
   <source>Play the crisis on the map</source>
   <translation>Jouer la crise sur la carte</translation>
  </message>
  <message>
   <location filename="../../ui/map/answer_bar.py" />
   <source>Try…</source>
   <translation>Essayer…</translation>
  </message>
  <message>
   <location filename="../../ui/map/answer_bar.py" />
   <source>Try a change that holds the attack</source>
   <translation>Essayer un changement qui repousse l’attaque</translation>
  </message>
  <message>
   <location filename="../../ui/map/answer_bar.py" />
   <source>What would it take?</source>
   <translation>Que faudrait-il ?</translation>
  </message>
  <message>
   <location filename="../../ui/map/answer_bar.py" />
   <source>▶ Play</source>
   <translation>▶ Lecture</translation>
  </message>
 </context>
 <context>
  <name>AnswerView</name>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>Costs are assumptions about how hard a change is to ask; you can edit them.</source>
   <translation>Les coûts sont des hypothèses sur la difficulté de demander un changement ; vous pouvez les modifier.</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>Make these changes; one Undo takes all back</source>
   <translation>Faire ces changements ; une seule annulation les reprend tous</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>The way before</source>
   <translation>La solution précédente</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>The next way</source>
   <translation>La solution suivante</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>Show on the map</source>
   <translation>Montrer sur la carte</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>Whatever is changed, these cannot all be held:</source>
   <translation>Quoi que l’on change, celles-ci ne peuvent être toutes repoussées :</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>Whatever is changed, this cannot be held:</source>
   <translation>Quoi que l’on change, celle-ci ne peut être repoussée :</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>The treaty has changed since. Find again.</source>
   <translation>Le traité a changé depuis. Cherchez à nouveau.</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>Applied to the treaty. Undo takes all of it back.</source>
   <translation>Appliqué au traité. Annuler reprend le tout.</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>{number} of {count}: cost {cost}</source>
   <translation>{number} sur {count} : coût {cost}</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>What it changes (it stays: {name})</source>
   <translation>Ce que cela change (cela reste : {name})</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>What it changes (from {before} to {after})</source>
   <translation>Ce que cela change (de {before} à {after})</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>• {change} (cost {cost})</source>
   <translation>• {change} (coût {cost})</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>{aggressors} against {victim}</source>
   <translation>{aggressors} contre {victim}</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>Impossible: no change that is allowed reaches it.</source>
   <translation>Impossible : aucun changement permis n’y parvient.</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>The treaty reaches it as it stands.</source>
   <translation>Le traité y parvient tel quel.</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>Nothing was found in this time; it would cost at least {bound}. Give it more seconds.</source>
   <translation>Rien n’a été trouvé en ce temps ; cela coûterait au moins {bound}. Accordez plus de secondes.</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>Proven least: cost {cost}</source>
   <translation>Minimum prouvé : coût {cost}</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>Cheapest found: cost {cost}; it cannot be below {bound}</source>
   <translation>Le moins coûteux trouvé : {cost} ; pas moins de {bound} en tout cas</translation>
  </message>
  <message>
   <location filename="../../ui/advice/answer_view.py" />
   <source>Proven least: no cheaper set of the changes that are allowed reaches it (integer programming; every answer is judged by the program itself). Cheapest found: the time ran out before that was proven. Give it more seconds.</source>
   <translation>Minimum prouvé : aucun ensemble moins coûteux de changements permis n’y parvient (programmation en nombres entiers ; chaque réponse est jugée par le programme lui-même). Le moins coûteux trouvé : le temps s’est écoulé avant la preuve. Accordez plus de secondes.</translation>
  </message>
 </context>
 <context>
  <name>ArmsForm</name>
  <message>
   <location filename="../../ui/articles/arms.py" />
   <source>Parties reduce their arms by</source>
   <translation>Les parties réduisent leurs armements de</translation>
  </message>
  <message>
   <location filename="../../ui/articles/arms.py" />
   <source>Tested against aggressors that arm by</source>
   <translation>Éprouvé contre des agresseurs qui s’arment de</translation>
  </message>
  <message>
   <location filename="../../ui/articles/arms.py" />
   <source>An arms race: the strength of every aggressor grows by this share.</source>
   <translation>Une course aux armements : la puissance de chaque agresseur augmente de cette part.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/arms.py" />
   <source>reduce arms by {share}</source>
   <translation>réduire les armements de {share}</translation>
  </message>
  <message>
   <location filename="../../ui/articles/arms.py" />
   <source>test an arms race of {share}</source>
   <translation>éprouver une course aux armements de {share}</translation>
  </message>
 </context>
 <context>
  <name>ArmsRacePage</name>
  <message>
   <location filename="../../ui/stress/arms_race_page.py" />
   <source>Trying every reduction and growth</source>
   <translation>Essai de toutes les réductions et de tous les accroissements</translation>
  </message>
 </context>
 <context>
  <name>ArticleTile</name>
  <message>
   <location filename="../../ui/start_page/cards.py" />
   <source>The article, claim by claim</source>
   <translation>L’article, thèse par thèse</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/cards.py" />
   <source>What it says, what the model finds, and what speaks against it</source>
   <translation>Ce qu’il dit, ce que le modèle trouve, et ce qui s’y oppose</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/cards.py" />
   <source>{count} claims, each with an experiment</source>
   <translation>{count} thèses, chacune avec une expérience</translation>
  </message>
 </context>
 <context>
  <name>ArticlesPanel</name>
  <message>
   <location filename="../../ui/articles/panel.py" />
   <source>Test settings</source>
   <translation>Réglages de l’épreuve</translation>
  </message>
  <message>
   <location filename="../../ui/articles/panel.py" />
   <source>{index}, odds {odds} to 1</source>
   <translation>{index}, rapport de {odds} contre 1</translation>
  </message>
  <message>
   <location filename="../../ui/articles/panel.py" />
   <source>Article 1: the states bound, and how others are admitted.</source>
   <translation>Article premier : les États liés, et l’admission des autres.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/panel.py" />
   <source>Article 2: how strongly parties are bound, on a ladder of seven rungs.</source>
   <translation>Article 2 : à quel point les parties sont liées, sur une échelle de sept échelons.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/panel.py" />
   <source>Article 3, casus foederis, “the case of the alliance”: against whom and for whom the treaty works.</source>
   <translation>Article 3, casus foederis, « le cas prévu par le traité » : contre qui et pour qui le traité joue.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/panel.py" />
   <source>Article 4: who decides that aggression has occurred.</source>
   <translation>Article 4 : qui décide qu’il y a eu agression.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/panel.py" />
   <source>Article 5: where parties must send forces.</source>
   <translation>Article 5 : où les parties doivent envoyer des forces.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/panel.py" />
   <source>Article 6: parties' own limits on what they owe.</source>
   <translation>Article 6 : les limites que des parties mettent à ce qu’elles doivent.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/panel.py" />
   <source>Article 7: the share of its strength that each party pledges.</source>
   <translation>Article 7 : la part de sa puissance que chaque partie engage.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/panel.py" />
   <source>Article 8: disarmament by the parties, and an arms race.</source>
   <translation>Article 8 : désarmement des parties, et course aux armements.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/panel.py" />
   <source>Article 9: universal, or a regional arrangement within one.</source>
   <translation>Article 9 : universel, ou arrangement régional au sein d’un ordre universel.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/panel.py" />
   <source>How strength and readiness are counted in the test.</source>
   <translation>Comment l’épreuve compte la puissance et la disposition à agir.</translation>
  </message>
 </context>
 <context>
  <name>BarChartView</name>
  <message>
   <location filename="../../ui/charts/bar_view.py" />
   <source>Chart</source>
   <translation>Graphique</translation>
  </message>
 </context>
 <context>
  <name>BreakingPointPage</name>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>Plausible aggressors</source>
   <translation>Agresseurs plausibles</translation>
  </message>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>Any states at all</source>
   <translation>N’importe quels États</translation>
  </message>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>Against each victim: the states near it, its rivals and the great powers</source>
   <translation>Contre chaque victime : les États proches d’elle, ses rivaux et les grandes puissances</translation>
  </message>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>Every state that the treaty covers as an aggressor, likely or not</source>
   <translation>Tout État que le traité vise comme agresseur, probable ou non</translation>
  </message>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>The most states that attack together</source>
   <translation>Le plus grand nombre d’États qui attaquent ensemble</translation>
  </message>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>Alone</source>
   <translation>Seuls</translation>
  </message>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>Protected by their own strength</source>
   <translation>Protégés par leur propre puissance</translation>
  </message>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>Hesitant</source>
   <translation>Hésitants</translation>
  </message>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>Protected if each party waits</source>
   <translation>Protégés si chaque partie attend</translation>
  </message>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>Resolute</source>
   <translation>Résolus</translation>
  </message>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>Protected if all trust one another</source>
   <translation>Protégés si toutes se font confiance</translation>
  </message>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>Kept</source>
   <translation>Tenus</translation>
  </message>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>Protected if every pledge is kept</source>
   <translation>Protégés si tous les engagements sont tenus</translation>
  </message>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>Ideal</source>
   <translation>Idéal</translation>
  </message>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>Protected if every other state helped with all it has</source>
   <translation>Protégés si tous les autres États aidaient de toutes leurs forces</translation>
  </message>
  <message>
   <location filename="../../ui/stress/breaking_point_page.py" />
   <source>States protected, by size</source>
   <translation>États protégés, selon la taille</translation>
  </message>
 </context>
 <context>
  <name>BusyIndicator</name>
  <message>
   <location filename="../../ui/widgets/busy_indicator.py" />
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
 </context>
 <context>
  <name>CardDisplay</name>
  <message>
   <location filename="../../ui/map/card_display.py" />
   <source>{state}. {facts}</source>
   <translation>{state}. {facts}</translation>
  </message>
 </context>
 <context>
  <name>CarriersView</name>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Who carries it</source>
   <translation>Qui porte la charge</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Show as a chart</source>
   <translation>Montrer en graphique</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>What is lost without each</source>
   <translation>Ce qui est perdu sans chacune</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Leave each party out in turn, and count the attacks and the criteria that are lost (the indispensable party); and in how many random orders of coming it decides (the pivotal party).</source>
   <translation>Retirer chaque partie à son tour, et compter les attaques et les critères perdus (la partie indispensable) ; et dans combien d’ordres d’arrivée tirés au hasard elle décide (la partie pivot).</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Leaving each party out in turn</source>
   <translation>Chaque partie est retirée à son tour</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Show as a table</source>
   <translation>Montrer en tableau</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Party</source>
   <translation>Partie</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Choose a row to read why it has its ratio, and to see it on the map</source>
   <translation>Choisissez une ligne pour lire pourquoi elle a ce rapport et la voir sur la carte</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Sends</source>
   <translation>Envoie</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Burden: the share of its own strength that it is expected to send in a year, all wars together; above 100%, more than all it has, in several wars (Olson and Zeckhauser 1966)</source>
   <translation>Charge : la part de sa propre force qu’elle devrait envoyer en un an, toutes guerres ensemble ; au-dessus de 100 %, plus que tout ce qu’elle a, en plusieurs guerres (Olson et Zeckhauser 1966)</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>{share} of all that the parties send</source>
   <translation>{share} de tout ce que les parties envoient</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Gains</source>
   <translation>Gagne</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Benefit: attacks on it in ten years that the treaty holds and that it could not hold alone</source>
   <translation>Bénéfice : les attaques contre elle en dix ans que le traité repousse et qu’elle ne repousserait pas seule</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>{exposed} attacks on it in ten years that it could not hold alone</source>
   <translation>{exposed} attaques contre elle en dix ans qu’elle ne repousserait pas seule</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Ratio</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Burden by benefit (ρ): how many times its own strength it sends for each attack on it that is averted; ∞: it sends force and gains nothing</source>
   <translation>Charge sur bénéfice (ρ) : combien de fois sa propre force elle envoie pour chaque attaque écartée contre elle ; ∞ : elle envoie des forces et ne gagne rien</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Obliged</source>
   <translation>Obligée</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Calls to arms: attacks on others in ten years in which the treaty obliges it to act, after reservations and the finding (entrapment: Snyder 1984)</source>
   <translation>Appels aux armes : les attaques contre d’autres en dix ans où le traité l’oblige à agir, compte tenu des réserves et du constat (entraînement malgré soi : Snyder 1984)</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Wars</source>
   <translation>Guerres</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Attacks on others in ten years in which it sends force, obliged or not</source>
   <translation>Les attaques contre d’autres en dix ans où elle envoie des forces, obligée ou non</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Lost without</source>
   <translation>Perdu sans</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Attacks on others in ten years that are held with it and not without it, if the parties trust one another</source>
   <translation>Les attaques contre d’autres en dix ans qui sont repoussées avec elle et non sans elle, si les parties se font confiance</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Decides</source>
   <translation>Décide</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Pivotal share: of the attacks that kept pledges hold, how often its coming makes the response strong enough, if parties come in a random order (Shapley and Shubik 1954)</source>
   <translation>Part pivot : parmi les attaques que repoussent les engagements tenus, combien de fois son arrivée rend la réponse assez forte, si les parties arrivent dans un ordre tiré au hasard (Shapley et Shubik 1954)</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>{share}, with a standard error of {error}</source>
   <translation>{share}, avec une erreur type de {error}</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>It pledges no force, or no attack needs one</source>
   <translation>Elle n’engage aucune force, ou aucune attaque n’en demande</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Press “What is lost without each” to work it out</source>
   <translation>Appuyez sur « Ce qui est perdu sans chacune » pour le calculer</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Attacks on others in ten years, held with it and not without it: {hesitant} if each waits, {resolute} if they trust one another, {kept} if every pledge is kept</source>
   <translation>Attaques contre d’autres en dix ans, repoussées avec elle et non sans elle : {hesitant} si chacune attend, {resolute} si elles se font confiance, {kept} si chaque engagement est tenu</translation>
  </message>
  <message>
   <location filename="../../ui/participation/carriers_view.py" />
   <source>Criteria lost without it: {names}</source>
   <translation>Critères perdus sans elle : {names}</translation>
  </message>
 </context>
 <context>
  <name>CaseChooser</name>
  <message>
   <location filename="../../ui/history/case_chooser.py" />
   <source>Open a case of history</source>
   <translation>Ouvrir un cas de l’histoire</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_chooser.py" />
   <source>Cases of history</source>
   <translation>Cas de l’histoire</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_chooser.py" />
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_chooser.py" />
   <source>Year</source>
   <translation>Année</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_chooser.py" />
   <source>Case</source>
   <translation>Cas</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_chooser.py" />
   <source>Aggressors</source>
   <translation>Agresseurs</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_chooser.py" />
   <source>Victim</source>
   <translation>Victime</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_chooser.py" />
   <source>What was done</source>
   <translation>Ce qui fut fait</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_chooser.py" />
   <source>The strongest thing done for the victim by reason of the treaty</source>
   <translation>Ce qui fut fait de plus fort pour la victime en raison du traité</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_chooser.py" />
   <source>What was attacked</source>
   <translation>Ce qui fut attaqué</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_chooser.py" />
   <source>What became of it, whoever saw to it</source>
   <translation>Ce qu’il en advint, qui que ce fût qui y pourvût</translation>
  </message>
 </context>
 <context>
  <name>CasePage</name>
  <message>
   <location filename="../../ui/history/case_page.py" />
   <source>The forecast</source>
   <translation>La prévision</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_page.py" />
   <source>Count other pacts</source>
   <translation>Compter d’autres pactes</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_page.py" />
   <source>A party that also has a defence pact with the victim is then readier to act. The treaty is otherwise judged by itself.</source>
   <translation>Une partie qui a aussi un pacte de défense avec la victime est alors plus disposée à agir. Sinon, le traité est jugé seul.</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_page.py" />
   <source>Show this attack again</source>
   <translation>Montrer de nouveau cette attaque</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_page.py" />
   <source>What would it have taken?</source>
   <translation>Qu’aurait-il fallu ?</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_page.py" />
   <source>Find the least that the treaty would have had to ask of whom</source>
   <translation>Trouver le moins que le traité aurait dû demander, et à qui</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_page.py" />
   <source>The norm</source>
   <translation>La norme</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_page.py" />
   <source>{name}: {attack}</source>
   <translation>{name} : {attack}</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_page.py" />
   <source>{day}. {happened}</source>
   <translation>{day}. {happened}</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_page.py" />
   <source>Done by reason of the treaty: {deed}. What was attacked was {fate}.</source>
   <translation>Fait en raison du traité : {deed}. Ce qui fut attaqué : {fate}.</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_page.py" />
   <source>Appealed to: {invoked}. Sources: what was done, {deed}; what came of it, {fate}.</source>
   <translation>Invoqué : {invoked}. Sources : ce qui fut fait, {deed} ; ce qu’il en advint, {fate}.</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_page.py" />
   <source>{treaty}, {year}. {norm}</source>
   <translation>{treaty}, {year}. {norm}</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_page.py" />
   <source>count other pacts</source>
   <translation>compter d’autres pactes</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_page.py" />
   <source>do not count other pacts</source>
   <translation>ne pas compter d’autres pactes</translation>
  </message>
 </context>
 <context>
  <name>CasusFoederisForm</name>
  <message>
   <location filename="../../ui/articles/casus_foederis.py" />
   <source>Named aggressors</source>
   <translation>Agresseurs désignés</translation>
  </message>
  <message>
   <location filename="../../ui/articles/casus_foederis.py" />
   <source>Regions covered</source>
   <translation>Régions couvertes</translation>
  </message>
  <message>
   <location filename="../../ui/articles/casus_foederis.py" />
   <source>Against</source>
   <translation>Contre</translation>
  </message>
  <message>
   <location filename="../../ui/articles/casus_foederis.py" />
   <source>Which states can be aggressors</source>
   <translation>Quels États peuvent être agresseurs</translation>
  </message>
  <message>
   <location filename="../../ui/articles/casus_foederis.py" />
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <location filename="../../ui/articles/casus_foederis.py" />
   <source>An attack on which states is covered</source>
   <translation>Contre quels États une attaque est couverte</translation>
  </message>
  <message>
   <location filename="../../ui/articles/casus_foederis.py" />
   <source>work against {word}</source>
   <translation>jouer contre : {word}</translation>
  </message>
  <message>
   <location filename="../../ui/articles/casus_foederis.py" />
   <source>cover {word}</source>
   <translation>couvrir {word}</translation>
  </message>
  <message>
   <location filename="../../ui/articles/casus_foederis.py" />
   <source>change the named aggressors</source>
   <translation>modifier les agresseurs désignés</translation>
  </message>
  <message>
   <location filename="../../ui/articles/casus_foederis.py" />
   <source>change the regions covered</source>
   <translation>changer les régions couvertes</translation>
  </message>
 </context>
 <context>
  <name>ChangesView</name>
  <message>
   <location filename="../../ui/library/changes_view.py" />
   <source>nothing of this</source>
   <translation>rien de tel</translation>
  </message>
 </context>
 <context>
  <name>Chip</name>
  <message>
   <location filename="../../ui/compare/chip.py" />
   <source>Enter for what can be done; F2 renames, Delete unpins, Ctrl and arrows move</source>
   <translation>Entrée pour ce qui peut être fait ; F2 renomme, Suppr détache, Ctrl et les flèches déplacent</translation>
  </message>
  <message>
   <location filename="../../ui/compare/chip.py" />
   <source>Rename…</source>
   <translation>Renommer…</translation>
  </message>
  <message>
   <location filename="../../ui/compare/chip.py" />
   <source>In other years…</source>
   <translation>En d’autres années…</translation>
  </message>
  <message>
   <location filename="../../ui/compare/chip.py" />
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <location filename="../../ui/compare/chip.py" />
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <location filename="../../ui/compare/chip.py" />
   <source>Move to the left</source>
   <translation>Déplacer à gauche</translation>
  </message>
  <message>
   <location filename="../../ui/compare/chip.py" />
   <source>Move to the right</source>
   <translation>Déplacer à droite</translation>
  </message>
  <message>
   <location filename="../../ui/compare/chip.py" />
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <location filename="../../ui/compare/chip.py" />
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <location filename="../../ui/compare/chip.py" />
   <source>Unpin</source>
   <translation>Détacher</translation>
  </message>
  <message>
   <location filename="../../ui/compare/chip.py" />
   <source>Rename</source>
   <translation>Renommer</translation>
  </message>
  <message>
   <location filename="../../ui/compare/chip.py" />
   <source>What it is called in tables and charts:</source>
   <translation>Son nom dans les tableaux et les graphiques :</translation>
  </message>
  <message>
   <location filename="../../ui/compare/chip.py" />
   <source>In other years</source>
   <translation>En d’autres années</translation>
  </message>
  <message>
   <location filename="../../ui/compare/chip.py" />
   <source>Compare it in these years, such as 1925, 1935, 1938:</source>
   <translation>Le comparer en ces années, par exemple 1925, 1935, 1938 :</translation>
  </message>
 </context>
 <context>
  <name>ClaimView</name>
  <message>
   <location filename="../../ui/claims/claim_view.py" />
   <source>Trying the claim</source>
   <translation>Mise à l’épreuve de la thèse</translation>
  </message>
  <message>
   <location filename="../../ui/claims/claim_view.py" />
   <source>Open the experiment</source>
   <translation>Ouvrir l’expérience</translation>
  </message>
  <message>
   <location filename="../../ui/claims/claim_view.py" />
   <source>What the model finds</source>
   <translation>Ce que le modèle trouve</translation>
  </message>
  <message>
   <location filename="../../ui/claims/claim_view.py" />
   <source>What speaks against it</source>
   <translation>Ce qui s’y oppose</translation>
  </message>
  <message>
   <location filename="../../ui/claims/claim_view.py" />
   <source>Compares {before} with {after}</source>
   <translation>Compare {before} avec {after}</translation>
  </message>
  <message>
   <location filename="../../ui/claims/claim_view.py" />
   <source>See the case: {case}</source>
   <translation>Voir le cas : {case}</translation>
  </message>
  <message>
   <location filename="../../ui/claims/claim_view.py" />
   <source>Before: {before}</source>
   <translation>Avant : {before}</translation>
  </message>
  <message>
   <location filename="../../ui/claims/claim_view.py" />
   <source>After: {after}</source>
   <translation>Après : {after}</translation>
  </message>
 </context>
 <context>
  <name>ClaimsPage</name>
  <message>
   <location filename="../../ui/claims/page.py" />
   <source>Claims of the article</source>
   <translation>Thèses de l’article</translation>
  </message>
  <message>
   <location filename="../../ui/claims/page.py" />
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="../../ui/claims/page.py" />
   <source>The article, claim by claim</source>
   <translation>L’article, thèse par thèse</translation>
  </message>
 </context>
 <context>
  <name>CommandPalette</name>
  <message>
   <location filename="../../ui/window/command_palette.py" />
   <source>Find a command</source>
   <translation>Chercher une commande</translation>
  </message>
  <message>
   <location filename="../../ui/window/command_palette.py" />
   <source>What do you want to do?</source>
   <translation>Que voulez-vous faire ?</translation>
  </message>
  <message>
   <location filename="../../ui/window/command_palette.py" />
   <source>Words of the command</source>
   <translation>Mots de la commande</translation>
  </message>
  <message>
   <location filename="../../ui/window/command_palette.py" />
   <source>Commands</source>
   <translation>Commandes</translation>
  </message>
  <message>
   <location filename="../../ui/window/command_palette.py" />
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <location filename="../../ui/window/command_palette.py" />
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <location filename="../../ui/window/command_palette.py" />
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <location filename="../../ui/window/command_palette.py" />
   <source>No command has these words.</source>
   <translation>Aucune commande n’a ces mots.</translation>
  </message>
 </context>
 <context>
  <name>ComparePage</name>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Criteria of the treaties compared</source>
   <translation>Critères des traités comparés</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Articles of the treaties compared</source>
   <translation>Articles des traités comparés</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>What it takes to break them</source>
   <translation>Ce qu’il faut pour les rompre</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>The whole comparison, a document of pages</source>
   <translation>Toute la comparaison, un document de plusieurs pages</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Progress of the comparison</source>
   <translation>Avancement de la comparaison</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Sort by</source>
   <translation>Trier par</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Copy table</source>
   <translation>Copier le tableau</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Copy picture</source>
   <translation>Copier l’image</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Back to the treaty</source>
   <translation>Revenir au traité</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Compare</source>
   <translation>Comparer</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>What is compared</source>
   <translation>Ce qui est comparé</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Only what differs</source>
   <translation>Seulement ce qui diffère</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>If parties trust one another</source>
   <translation>Si les parties se font confiance</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>If each waits for the others</source>
   <translation>Si chacun attend les autres</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>If every pledge is kept</source>
   <translation>Si tous les engagements sont tenus</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>What the strict test counts</source>
   <translation>Ce que compte l’épreuve stricte</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Overview</source>
   <translation>Vue d’ensemble</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Whom can they stop?</source>
   <translation>Qui peuvent-ils arrêter ?</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Attacks held</source>
   <translation>Attaques repoussées</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Strict test</source>
   <translation>Épreuve stricte</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Articles</source>
   <translation>Articles</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Response</source>
   <translation>Réponse</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Strength</source>
   <translation>Puissance</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Measures</source>
   <translation>Mesures</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Pin two to six treaties to see them side by side: the open draft, templates, files, or one treaty in several years.</source>
   <translation>Épinglez de deux à six traités pour les voir côte à côte : le projet ouvert, des modèles, des fichiers, ou un même traité en plusieurs années.</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Year</source>
   <translation>Année</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Criteria met</source>
   <translation>Critères satisfaits</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Critical share</source>
   <translation>Part critique</translation>
  </message>
  <message>
   <location filename="../../ui/compare/page.py" />
   <source>Strength inside</source>
   <translation>Puissance au-dedans</translation>
  </message>
 </context>
 <context>
  <name>CompareTable</name>
  <message>
   <location filename="../../ui/compare/table.py" />
   <source>Copy table</source>
   <translation>Copier le tableau</translation>
  </message>
  <message>
   <location filename="../../ui/compare/table.py" />
   <source>Copy picture</source>
   <translation>Copier l’image</translation>
  </message>
 </context>
 <context>
  <name>Copier</name>
  <message>
   <location filename="../../ui/charts/clipboard.py" />
   <source>Copy picture</source>
   <translation>Copier l’image</translation>
  </message>
  <message>
   <location filename="../../ui/charts/clipboard.py" />
   <source>Copy table</source>
   <translation>Copier le tableau</translation>
  </message>
 </context>
 <context>
  <name>CostsDialog</name>
  <message>
   <location filename="../../ui/advice/costs_dialog.py" />
   <source>What changes cost</source>
   <translation>Ce que coûtent les changements</translation>
  </message>
  <message>
   <location filename="../../ui/advice/costs_dialog.py" />
   <source>Each figure is an assumption about how hard a thing is to ask of a state. No such table has been published; only how the figures stand to one another matters.</source>
   <translation>Chaque chiffre est une hypothèse sur la difficulté de demander une chose à un État. Aucune table de ce genre n’a été publiée ; seul compte le rapport des chiffres entre eux.</translation>
  </message>
  <message>
   <location filename="../../ui/advice/costs_dialog.py" />
   <source>Load…</source>
   <translation>Charger…</translation>
  </message>
  <message>
   <location filename="../../ui/advice/costs_dialog.py" />
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <location filename="../../ui/advice/costs_dialog.py" />
   <source>As they come</source>
   <translation>Valeurs d’origine</translation>
  </message>
  <message>
   <location filename="../../ui/advice/costs_dialog.py" />
   <source>Others</source>
   <translation>Autres</translation>
  </message>
  <message>
   <location filename="../../ui/advice/costs_dialog.py" />
   <source>Load costs</source>
   <translation>Charger des coûts</translation>
  </message>
  <message>
   <location filename="../../ui/advice/costs_dialog.py" />
   <source>Save costs</source>
   <translation>Enregistrer les coûts</translation>
  </message>
  <message>
   <location filename="../../ui/advice/costs_dialog.py" />
   <source>Tables of costs (*{suffix})</source>
   <translation>Tables de coûts (*{suffix})</translation>
  </message>
 </context>
 <context>
  <name>CriteriaTable</name>
  <message>
   <location filename="../../ui/claims/criteria_table.py" />
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <location filename="../../ui/claims/criteria_table.py" />
   <source>After</source>
   <translation>Après</translation>
  </message>
 </context>
 <context>
  <name>CriterionFold</name>
  <message>
   <location filename="../../ui/verdict/criterion.py" />
   <source>Likeliest by geography, rivalry and strength, not by intent. The worst case leaves the least strength to spare; it need not be likely.</source>
   <translation>Le plus probable par la géographie, la rivalité et la puissance, non par intention. Le pire cas laisse le moins de puissance de reste ; il n’est pas forcément probable.</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/criterion.py" />
   <source>Show on the map</source>
   <translation>Montrer sur la carte</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/criterion.py" />
   <source>The article asks: {asks}</source>
   <translation>L’article demande : {asks}</translation>
  </message>
 </context>
 <context>
  <name>CriterionHeader</name>
  <message>
   <location filename="../../ui/verdict/criterion.py" />
   <source>The tick on the bar is the limit for “met”.</source>
   <translation>Le trait sur la barre est le seuil de « satisfait ».</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/criterion.py" />
   <source>The tick on the bar is the limit for “partly”.</source>
   <translation>Le trait sur la barre est le seuil de « en partie ».</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/criterion.py" />
   <source>The ticks on the bar are the limits for “partly” (faint) and “met”.</source>
   <translation>Les traits sur la barre sont les seuils de « en partie » (pâle) et de « satisfait ».</translation>
  </message>
 </context>
 <context>
  <name>DataDialog</name>
  <message>
   <location filename="../../ui/library/data_dialog.py" />
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <location filename="../../ui/library/data_dialog.py" />
   <source>Fill gaps between two known years</source>
   <translation>Combler les lacunes entre deux années connues</translation>
  </message>
  <message>
   <location filename="../../ui/library/data_dialog.py" />
   <source>Draws a straight line from the last known figure to the next (linear interpolation), never beyond, and marks what is drawn wherever it shows. Without it what is missing stays missing.</source>
   <translation>Trace une droite du dernier chiffre connu au suivant (interpolation linéaire), jamais au-delà, et marque ce qui est tracé partout où il paraît. Sans cela, ce qui manque reste manquant.</translation>
  </message>
  <message>
   <location filename="../../ui/library/data_dialog.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../ui/library/data_dialog.py" />
   <source>Imported data</source>
   <translation>Données importées</translation>
  </message>
  <message>
   <location filename="../../ui/library/data_dialog.py" />
   <source>What you import comes before the tables that Covenant came with. Each figure can be traced to its file and line.</source>
   <translation>Ce que vous importez passe avant les tables fournies avec Covenant. Chaque chiffre peut être suivi jusqu’à son fichier et sa ligne.</translation>
  </message>
 </context>
 <context>
  <name>DocumentFile</name>
  <message>
   <location filename="../../ui/documents/document_file.py" />
   <source>{file} is open in another window of Covenant.</source>
   <translation>{file} est ouvert dans une autre fenêtre de Covenant.</translation>
  </message>
  <message>
   <location filename="../../ui/documents/document_file.py" />
   <source>Another window has restored “{name}” already.</source>
   <translation>Une autre fenêtre a déjà récupéré « {name} ».</translation>
  </message>
  <message>
   <location filename="../../ui/documents/document_file.py" />
   <source>{file} is open in another window of Covenant. Save your changes here under another name.</source>
   <translation>{file} est ouvert dans une autre fenêtre de Covenant. Enregistrez vos modifications ici sous un autre nom.</translation>
  </message>
  <message>
   <location filename="../../ui/documents/document_file.py" />
   <source>{file} is write-protected. Save your changes under another name.</source>
   <translation>{file} est protégé en écriture. Enregistrez vos modifications sous un autre nom.</translation>
  </message>
  <message>
   <location filename="../../ui/documents/document_file.py" />
   <source>Another program has changed {file}.</source>
   <translation>Un autre programme a modifié {file}.</translation>
  </message>
  <message>
   <location filename="../../ui/documents/document_file.py" />
   <source>Reload</source>
   <translation>Recharger</translation>
  </message>
  <message>
   <location filename="../../ui/documents/document_file.py" />
   <source>Keep mine</source>
   <translation>Garder les miennes</translation>
  </message>
  <message>
   <location filename="../../ui/documents/document_file.py" />
   <source>{file} is no longer in its folder. Save to write it there again.</source>
   <translation>{file} n’est plus dans son dossier. Enregistrez pour l’y écrire de nouveau.</translation>
  </message>
  <message>
   <location filename="../../ui/documents/document_file.py" />
   <source>Covenant cannot keep a copy of unsaved changes: save often. {cause}</source>
   <translation>Covenant ne peut pas garder de copie des modifications non enregistrées : enregistrez souvent. {cause}</translation>
  </message>
  <message>
   <location filename="../../ui/documents/document_file.py" />
   <source>reload {file}</source>
   <translation>recharger {file}</translation>
  </message>
 </context>
 <context>
  <name>DraftChartPage</name>
  <message>
   <location filename="../../ui/stress/draft_chart_page.py" />
   <source>Stopped. Turn to this page again to go on.</source>
   <translation>Arrêté. Revenez à cette page pour continuer.</translation>
  </message>
 </context>
 <context>
  <name>EditMenu</name>
  <message>
   <location filename="../../ui/window/edit_menu.py" />
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <location filename="../../ui/window/edit_menu.py" />
   <source>&amp;Redo</source>
   <translation>&amp;Rétablir</translation>
  </message>
  <message>
   <location filename="../../ui/window/edit_menu.py" />
   <source>Undo &amp;history</source>
   <translation>&amp;Historique des annulations</translation>
  </message>
  <message>
   <location filename="../../ui/window/edit_menu.py" />
   <source>&amp;Find a state</source>
   <translation>&amp;Chercher un État</translation>
  </message>
  <message>
   <location filename="../../ui/window/edit_menu.py" />
   <source>Find a &amp;command</source>
   <translation>Chercher une &amp;commande</translation>
  </message>
 </context>
 <context>
  <name>EffectsView</name>
  <message>
   <location filename="../../ui/advice/effects_view.py" />
   <source>What changes in the criteria</source>
   <translation>Ce qui change dans les critères</translation>
  </message>
 </context>
 <context>
  <name>EntryList</name>
  <message>
   <location filename="../../ui/widgets/entry_list.py" />
   <source>Add or change</source>
   <translation>Ajouter ou modifier</translation>
  </message>
  <message>
   <location filename="../../ui/widgets/entry_list.py" />
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
 </context>
 <context>
  <name>EvaluationProcess</name>
  <message>
   <location filename="../../ui/background/evaluation_process.py" />
   <source>it ended with status {code}</source>
   <translation>il s’est arrêté avec le statut {code}</translation>
  </message>
 </context>
 <context>
  <name>Evaluator</name>
  <message>
   <location filename="../../ui/background/evaluator.py" />
   <source>Nothing can be evaluated: the process that does so does not run ({why}). Your treaty is still open; its next change starts the process again.</source>
   <translation>Rien ne peut être évalué : le processus qui s’en charge ne tourne pas ({why}). Votre traité reste ouvert ; sa prochaine modification relance le processus.</translation>
  </message>
  <message>
   <location filename="../../ui/background/evaluator.py" />
   <source>What happened is written in {path}.</source>
   <translation>Ce qui s’est passé est écrit dans {path}.</translation>
  </message>
 </context>
 <context>
  <name>ExportDialog</name>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Export the chart</source>
   <translation>Exporter le graphique</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Preview</source>
   <translation>Aperçu</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Screen</source>
   <translation>Écran</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Print</source>
   <translation>Impression</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Greyscale</source>
   <translation>Niveaux de gris</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>A slide</source>
   <translation>Une diapositive</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>A column of print</source>
   <translation>Une colonne imprimée</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>The width of a page</source>
   <translation>La largeur d’une page</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Pixels of your own</source>
   <translation>Des pixels de votre choix</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source> dots to the inch</source>
   <translation> points par pouce</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>as fits</source>
   <translation>à la taille voulue</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>The more dots to the inch, the larger the text in the same picture</source>
   <translation>Plus il y a de points par pouce, plus le texte est grand dans la même image</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Caption</source>
   <translation>Légende</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Style</source>
   <translation>Style</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Pixels</source>
   <translation>Pixels</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Resolution</source>
   <translation>Résolution</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Width in pixels</source>
   <translation>Largeur en pixels</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Height in pixels</source>
   <translation>Hauteur en pixels</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Save…</source>
   <translation>Enregistrer…</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Copy picture</source>
   <translation>Copier l’image</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Copy table</source>
   <translation>Copier le tableau</translation>
  </message>
  <message>
   <location filename="../../ui/export/chart_dialog.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
 </context>
 <context>
  <name>ExportMenu</name>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>&amp;Export</source>
   <translation>E&amp;xporter</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>&amp;Chart…</source>
   <translation>&amp;Graphique…</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>&amp;Map…</source>
   <translation>&amp;Carte…</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>&amp;Network…</source>
   <translation>&amp;Réseau…</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>&amp;Report…</source>
   <translation>Ra&amp;pport…</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>&amp;Text of the treaty…</source>
   <translation>&amp;Texte du traité…</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>GeoJSON (*.geojson)</source>
   <translation>GeoJSON (*.geojson)</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>Export the map</source>
   <translation>Exporter la carte</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>GraphML (*.graphml)</source>
   <translation>GraphML (*.graphml)</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>GEXF (*.gexf)</source>
   <translation>GEXF (*.gexf)</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>Export the network</source>
   <translation>Exporter le réseau</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>Word document (*.docx)</source>
   <translation>Document Word (*.docx)</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>Markdown (*.md)</source>
   <translation>Markdown (*.md)</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>Web page (*.html)</source>
   <translation>Page web (*.html)</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>Export the text of the treaty</source>
   <translation>Exporter le texte du traité</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>PDF document (*.pdf)</source>
   <translation>Document PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>Write the report</source>
   <translation>Écrire le rapport</translation>
  </message>
  <message>
   <location filename="../../ui/export/export_menu.py" />
   <source>{file} is written.</source>
   <translation>{file} est écrit.</translation>
  </message>
 </context>
 <context>
  <name>FiguresDialog</name>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>Where the figures of {state} come from</source>
   <translation>Origine des chiffres : {state}</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>Its place in the world: membership, borders, rivals and pacts</source>
   <translation>Sa place dans le monde : appartenance, frontières, rivaux et pactes</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>Its strength in {year} is not known.</source>
   <translation>Sa puissance en {year} n’est pas connue.</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>In {year} it holds {share} of the world's strength: the mean of its shares in the indicators below that count and are known.</source>
   <translation>En {year}, cet État détient {share} de la puissance mondiale : la moyenne de ses parts dans les indicateurs ci-dessous qui comptent et sont connus.</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>The sources of this world: {source}</source>
   <translation>Les sources de ce monde : {source}</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>{indicator} in {year}</source>
   <translation>{indicator} en {year}</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>missing</source>
   <translation>manque</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>{value} (interpolated)</source>
   <translation>{value} (interpolé)</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>Indicator</source>
   <translation>Indicateur</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>In brackets its name in the published tables</source>
   <translation>Entre parenthèses, son nom dans les tables publiées</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>Figure</source>
   <translation>Chiffre</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>Unit</source>
   <translation>Unité</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>As the National Material Capabilities have it; a table of your own may count in any</source>
   <translation>Celle des National Material Capabilities ; une table de votre main peut compter dans une autre</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>Table</source>
   <translation>Table</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <location filename="../../ui/library/figures_dialog.py" />
   <source>The line of the file; its header is line 1</source>
   <translation>La ligne du fichier ; son en-tête est la ligne 1</translation>
  </message>
 </context>
 <context>
  <name>FileCommands</name>
  <message>
   <location filename="../../ui/documents/file_commands.py" />
   <source>Export the chart</source>
   <translation>Exporter le graphique</translation>
  </message>
  <message>
   <location filename="../../ui/documents/file_commands.py" />
   <source>{file} is written.</source>
   <translation>{file} est écrit.</translation>
  </message>
 </context>
 <context>
  <name>FileMenu</name>
  <message>
   <location filename="../../ui/window/file_menu.py" />
   <source>&amp;New</source>
   <translation>&amp;Nouveau</translation>
  </message>
  <message>
   <location filename="../../ui/window/file_menu.py" />
   <source>New &amp;window</source>
   <translation>Nouvelle &amp;fenêtre</translation>
  </message>
  <message>
   <location filename="../../ui/window/file_menu.py" />
   <source>&amp;Open…</source>
   <translation>&amp;Ouvrir…</translation>
  </message>
  <message>
   <location filename="../../ui/window/file_menu.py" />
   <source>Open &amp;template</source>
   <translation>Ouvrir un &amp;modèle</translation>
  </message>
  <message>
   <location filename="../../ui/window/file_menu.py" />
   <source>Open &amp;case…</source>
   <translation>Ouvrir un &amp;cas…</translation>
  </message>
  <message>
   <location filename="../../ui/window/file_menu.py" />
   <source>Open &amp;alliance…</source>
   <translation>Ouvrir une &amp;alliance…</translation>
  </message>
  <message>
   <location filename="../../ui/window/file_menu.py" />
   <source>S&amp;tart page</source>
   <translation>Page d’&amp;accueil</translation>
  </message>
  <message>
   <location filename="../../ui/window/file_menu.py" />
   <source>&amp;Save</source>
   <translation>&amp;Enregistrer</translation>
  </message>
  <message>
   <location filename="../../ui/window/file_menu.py" />
   <source>Save &amp;as…</source>
   <translation>Enregistrer &amp;sous…</translation>
  </message>
  <message>
   <location filename="../../ui/window/file_menu.py" />
   <source>&amp;Revisions…</source>
   <translation>&amp;Révisions…</translation>
  </message>
  <message>
   <location filename="../../ui/window/file_menu.py" />
   <source>Saved r&amp;uns…</source>
   <translation>&amp;Essais enregistrés…</translation>
  </message>
  <message>
   <location filename="../../ui/window/file_menu.py" />
   <source>&amp;Data…</source>
   <translation>&amp;Données…</translation>
  </message>
  <message>
   <location filename="../../ui/window/file_menu.py" />
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <location filename="../../ui/window/file_menu.py" />
   <source>{title} ({year})</source>
   <translation>{title} ({year})</translation>
  </message>
  <message>
   <location filename="../../ui/window/file_menu.py" />
   <source>Covers {first} to {last}</source>
   <translation>De {first} à {last}</translation>
  </message>
 </context>
 <context>
  <name>FileWriter</name>
  <message>
   <location filename="../../ui/documents/file_writing.py" />
   <source>Writing {file}…</source>
   <translation>Écriture de {file}…</translation>
  </message>
  <message>
   <location filename="../../ui/documents/file_writing.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>FilmBar</name>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>The victim and all who act, against what is required: the aggressors' strength times the required odds. Past the middle the victim is held.</source>
   <translation>La victime et tous ceux qui agissent, contre ce qui est exigé : la puissance des agresseurs multipliée par le rapport de forces exigé. Passé le milieu, la victime tient.</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>Coverage: the economic strength of the parties that apply sanctions, of that of all states but the aggressors and the victim.</source>
   <translation>Couverture : la puissance économique des parties qui appliquent des sanctions, dans celle de tous les États hormis les agresseurs et la victime.</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>Step back</source>
   <translation>Étape précédente</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>Step forward</source>
   <translation>Étape suivante</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>Moment of the film</source>
   <translation>Moment du film</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>Slow</source>
   <translation>Ralenti</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>Play slowly</source>
   <translation>Jouer au ralenti</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>Close the film</source>
   <translation>Fermer le film</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>Trust: share of the others' pledges expected</source>
   <translation>Confiance : part attendue des engagements des autres</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>The share of the others' pledges that each party expects to be kept. The mark is the confidence needed: from there on the victim is held.</source>
   <translation>La part des engagements des autres que chaque partie s’attend à voir tenus. Le repère est la confiance nécessaire : à partir de là, la victime tient.</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>Trust: each waits</source>
   <translation>Confiance : chacun attend</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>all trust one another</source>
   <translation>tous se font confiance</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>Step {number} of {all}</source>
   <translation>Étape {number} sur {all}</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>Pause the film</source>
   <translation>Mettre le film en pause</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>Play the film</source>
   <translation>Jouer le film</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>▶ Play</source>
   <translation>▶ Lecture</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/film_bar.py" />
   <source>❚❚ Pause</source>
   <translation>❚❚ Pause</translation>
  </message>
 </context>
 <context>
  <name>FindingForm</name>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>Parties to the dispute vote</source>
   <translation>Les parties au différend votent</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>Patrons protect their clients</source>
   <translation>Les protecteurs aident leurs clients</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>A state with a defence pact with the aggressor votes against the finding.</source>
   <translation>Un État lié à l’agresseur par un pacte de défense vote contre la constatation.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>A state votes against a finding on itself, unless parties to the dispute do not vote, and on its allies (those with a defence pact) where patrons protect their clients. All others vote for it.</source>
   <translation>Un État vote contre une constatation qui le vise, sauf si les parties au différend ne votent pas, et contre celles qui visent ses alliés (liés à lui par un pacte de défense) là où les protecteurs défendent leurs protégés. Tous les autres votent pour.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>How it decides</source>
   <translation>Mode de décision</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>Seats on the council</source>
   <translation>Sièges au conseil</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>Vetoes</source>
   <translation>Vetos</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>Aggression is found by</source>
   <translation>L’agression est constatée par</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>Who decides that aggression has occurred</source>
   <translation>Qui décide qu’il y a eu agression</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>Who could block it in {year}</source>
   <translation>Qui pourrait la bloquer en {year}</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>let {word} find aggression</source>
   <translation>faire constater l’agression par : {word}</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>decide by {word}</source>
   <translation>décider ainsi : {word}</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>change the council</source>
   <translation>modifier le conseil</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>change the vetoes</source>
   <translation>modifier les vetos</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>let parties to the dispute vote</source>
   <translation>laisser voter les parties au différend</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>keep parties to the dispute from voting</source>
   <translation>exclure du vote les parties au différend</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>let patrons protect clients</source>
   <translation>laisser les protecteurs défendre leurs protégés</translation>
  </message>
  <message>
   <location filename="../../ui/articles/finding.py" />
   <source>keep patrons from protecting clients</source>
   <translation>empêcher les protecteurs de défendre leurs protégés</translation>
  </message>
 </context>
 <context>
  <name>ForcesForm</name>
  <message>
   <location filename="../../ui/articles/forces.py" />
   <source>Pledges of single parties</source>
   <translation>Engagements de certaines parties</translation>
  </message>
  <message>
   <location filename="../../ui/articles/forces.py" />
   <source>Pledge</source>
   <translation>Engagement</translation>
  </message>
  <message>
   <location filename="../../ui/articles/forces.py" />
   <source>No party pledges a share of its own.</source>
   <translation>Aucune partie n’engage une part qui lui soit propre.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/forces.py" />
   <source>Pledges of its strength</source>
   <translation>Engage de sa puissance</translation>
  </message>
  <message>
   <location filename="../../ui/articles/forces.py" />
   <source>Each party pledges of its strength</source>
   <translation>Chaque partie engage de sa puissance</translation>
  </message>
  <message>
   <location filename="../../ui/articles/forces.py" />
   <source>Except</source>
   <translation>Sauf</translation>
  </message>
  <message>
   <location filename="../../ui/articles/forces.py" />
   <source>pledge {share}</source>
   <translation>engager {share}</translation>
  </message>
  <message>
   <location filename="../../ui/articles/forces.py" />
   <source>let {party} pledge {share}</source>
   <translation>{party} : engager {share}</translation>
  </message>
  <message>
   <location filename="../../ui/articles/forces.py" />
   <source>let {party} pledge like the others</source>
   <translation>{party} : engager autant que les autres</translation>
  </message>
 </context>
 <context>
  <name>FrontierPage</name>
  <message>
   <location filename="../../ui/stress/frontier_page.py" />
   <source>Answering the likely attacks by one state and by two</source>
   <translation>Réponse aux attaques probables d’un et de deux États</translation>
  </message>
 </context>
 <context>
  <name>GoalChooser</name>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>This attack is held</source>
   <translation>Cette attaque est repoussée</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>Every aggressor is held</source>
   <translation>Tout agresseur est repoussé</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>A share of likely attacks is held</source>
   <translation>Une part des attaques probables est repoussée</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>A criterion is met</source>
   <translation>Un critère est rempli</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>The draft earns a name</source>
   <translation>Le projet mérite un nom</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>plausible aggressors</source>
   <translation>agresseurs plausibles</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>any states at all</source>
   <translation>tous les États, quels qu’ils soient</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>on those protected</source>
   <translation>contre les États protégés</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>by great powers</source>
   <translation>de grandes puissances</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>even if each party waits for the others</source>
   <translation>même si chaque partie attend les autres</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>if the parties trust one another</source>
   <translation>si les parties se font confiance</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>Held</source>
   <translation>Repoussée</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>Hesitant and resolute: the least and the greatest equilibrium of who acts</source>
   <translation>Hésitant et résolu : le plus petit et le plus grand équilibre de ceux qui agissent</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>Nobody would carry too much: for each attack on it averted, a party sends at most so many times its own strength (ρ, the ratio of burden to benefit, see Who carries it?), by the changed treaty.</source>
   <translation>Aucune ne porterait trop : pour chaque attaque écartée contre elle, une partie envoie au plus ce nombre de fois sa propre force (ρ, le rapport de la charge au bénéfice, voir « Qui porte la charge ? »), selon le traité modifié.</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>And every party would still sign</source>
   <translation>Et toutes les parties signeraient encore</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>At a ratio of at most</source>
   <translation>À un rapport d’au plus</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>At most so many states together</source>
   <translation>Au plus tant d’États ensemble</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>From among</source>
   <translation>Parmi</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>Plausible: of each victim the states near it, its rivals and the great powers</source>
   <translation>Plausibles : pour chaque victime, les États proches, ses rivaux et les grandes puissances</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>Held of 100 likely attacks</source>
   <translation>Repoussées sur 100 attaques probables</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>Of those that a victim could not hold alone</source>
   <translation>De celles qu’une victime ne pourrait repousser seule</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>Attacks</source>
   <translation>Attaques</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>Criterion</source>
   <translation>Critère</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>What should be reached?</source>
   <translation>Que faut-il atteindre ?</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>Mark an attack on the map first: who attacks whom.</source>
   <translation>Marquez d’abord une attaque sur la carte : qui attaque qui.</translation>
  </message>
  <message>
   <location filename="../../ui/advice/goal_chooser.py" />
   <source>{aggressors} against {victim}</source>
   <translation>{aggressors} contre {victim}</translation>
  </message>
 </context>
 <context>
  <name>GuideWindow</name>
  <message>
   <location filename="../../ui/help/guide_window.py" />
   <source>Guide</source>
   <translation>Guide</translation>
  </message>
  <message>
   <location filename="../../ui/help/guide_window.py" />
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <location filename="../../ui/help/guide_window.py" />
   <source>Search the guide</source>
   <translation>Chercher dans le guide</translation>
  </message>
  <message>
   <location filename="../../ui/help/guide_window.py" />
   <source>Contents of the guide</source>
   <translation>Sommaire du guide</translation>
  </message>
  <message>
   <location filename="../../ui/help/guide_window.py" />
   <source>Places found in the guide</source>
   <translation>Passages trouvés dans le guide</translation>
  </message>
  <message>
   <location filename="../../ui/help/guide_window.py" />
   <source>No page has these words.</source>
   <translation>Aucune page ne contient ces mots.</translation>
  </message>
  <message>
   <location filename="../../ui/help/guide_window.py" />
   <source>Back</source>
   <translation>Page précédente</translation>
  </message>
  <message>
   <location filename="../../ui/help/guide_window.py" />
   <source>Forward</source>
   <translation>Page suivante</translation>
  </message>
  <message>
   <location filename="../../ui/help/guide_window.py" />
   <source>The guide is in English.</source>
   <translation>Le guide est en anglais.</translation>
  </message>
 </context>
 <context>
  <name>Headline</name>
  <message>
   <location filename="../../ui/verdict/headline.py" />
   <source>By great powers</source>
   <translation>Par de grandes puissances</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/headline.py" />
   <source>By other states</source>
   <translation>Par d’autres États</translation>
  </message>
 </context>
 <context>
  <name>HelpMenu</name>
  <message>
   <location filename="../../ui/window/help_menu.py" />
   <source>&amp;Guide</source>
   <translation>&amp;Guide</translation>
  </message>
  <message>
   <location filename="../../ui/window/help_menu.py" />
   <source>The article, &amp;claim by claim</source>
   <translation>L’article, &amp;thèse par thèse</translation>
  </message>
  <message>
   <location filename="../../ui/window/help_menu.py" />
   <source>&amp;What is new</source>
   <translation>&amp;Nouveautés</translation>
  </message>
  <message>
   <location filename="../../ui/window/help_menu.py" />
   <source>&amp;Keyboard shortcuts</source>
   <translation>&amp;Raccourcis clavier</translation>
  </message>
 </context>
 <context>
  <name>ImportPage</name>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>Kind of table</source>
   <translation>Sorte de table</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>First rows of the file</source>
   <translation>Premières lignes du fichier</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>Progress of the import</source>
   <translation>Avancement de l’importation</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>Rows that were not read</source>
   <translation>Lignes qui n’ont pas été lues</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>The line of the file; its header is line 1</source>
   <translation>La ligne du fichier ; son en-tête est la ligne 1</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>Why it was not read</source>
   <translation>Pourquoi elle n’a pas été lue</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>Skip this file</source>
   <translation>Passer ce fichier</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>Importing…</source>
   <translation>Importation…</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>{file} ({number} of {all})</source>
   <translation>{file} ({number} sur {all})</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>Import</source>
   <translation>Importer</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>{lines} lines. By its columns it is the table below; all {columns} are read.</source>
   <translation>{lines} lignes. D’après ses colonnes, c’est la table ci-dessous ; ses {columns} colonnes sont toutes lues.</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>{lines} lines. By its columns it is the table below; of {columns}, the {used} in bold are read.</source>
   <translation>{lines} lignes. D’après ses colonnes, c’est la table ci-dessous ; sur {columns}, les {used} en gras sont lues.</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>Next file</source>
   <translation>Fichier suivant</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>Done</source>
   <translation>Terminé</translation>
  </message>
 </context>
 <context>
  <name>KeySettings</name>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source> to 1</source>
   <translation> : 1</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>Strength counts</source>
   <translation>La puissance compte</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>CINC: Composite Index of National Capability (Singer, Bremer and Stuckey 1972). Population weighs heavily in it, so that populous states count for more than their forces did.</source>
   <translation>CINC : indice composite de capacité nationale (Singer, Bremer et Stuckey 1972). La population y pèse lourd, si bien que les États peuplés comptent plus que ne le faisaient leurs forces.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>Strength is lost over distance</source>
   <translation>Perte de puissance avec la distance</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>Boulding (1962); Bueno de Mesquita (1981)</source>
   <translation>Boulding (1962) ; Bueno de Mesquita (1981)</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>Required odds</source>
   <translation>Rapport de forces exigé</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>Upheld: the response is at least this many times the aggressors.</source>
   <translation>Tenu : la réponse vaut au moins ce nombre de fois les agresseurs.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>CINC</source>
   <translation>CINC</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>All six indicators (CINC)</source>
   <translation>Les six indicateurs (CINC)</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>Military</source>
   <translation>Militaire</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>Military spending and personnel</source>
   <translation>Dépenses et effectifs militaires</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>War potential</source>
   <translation>Potentiel de guerre</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>War potential: military and industry</source>
   <translation>Potentiel de guerre : forces et industrie</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>Own weights</source>
   <translation>Poids choisis</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>No distance</source>
   <translation>Sans distance</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>Not at all</source>
   <translation>Aucune</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>Straight line</source>
   <translation>Ligne droite</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>In a straight line (Boulding)</source>
   <translation>En ligne droite (Boulding)</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>Days of travel</source>
   <translation>Jours de trajet</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>By days of travel (Bueno de Mesquita)</source>
   <translation>En jours de trajet (Bueno de Mesquita)</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>count strength as {index}</source>
   <translation>compter la puissance ainsi : {index}</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>count distance as {mode}</source>
   <translation>compter la distance ainsi : {mode}</translation>
  </message>
  <message>
   <location filename="../../ui/articles/key_settings.py" />
   <source>require odds of {odds}</source>
   <translation>exiger un rapport de forces de {odds}</translation>
  </message>
 </context>
 <context>
  <name>LessonCard</name>
  <message>
   <location filename="../../ui/lessons/lesson_card.py" />
   <source>Lesson</source>
   <translation>Leçon</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/lesson_card.py" />
   <source>Show me where (F6)</source>
   <translation>Montrer où (F6)</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/lesson_card.py" />
   <source>Do it for me</source>
   <translation>Le faire pour moi</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/lesson_card.py" />
   <source>End lesson</source>
   <translation>Quitter la leçon</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/lesson_card.py" />
   <source>Back</source>
   <translation>Précédent</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/lesson_card.py" />
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/lesson_card.py" />
   <source>Next lesson</source>
   <translation>Leçon suivante</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/lesson_card.py" />
   <source>Step {number} of {count}</source>
   <translation>Étape {number} sur {count}</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/lesson_card.py" />
   <source>Finish</source>
   <translation>Terminer</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/lesson_card.py" />
   <source>The next lesson: {question}</source>
   <translation>La leçon suivante : {question}</translation>
  </message>
 </context>
 <context>
  <name>LessonTile</name>
  <message>
   <location filename="../../ui/start_page/cards.py" />
   <source>{done} of {count} steps done</source>
   <translation>{done} étapes sur {count} faites</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/cards.py" />
   <source>{count} steps</source>
   <translation>{count} étapes</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/cards.py" />
   <source>✓ Done</source>
   <translation>✓ Fait</translation>
  </message>
 </context>
 <context>
  <name>LibraryActions</name>
  <message>
   <location filename="../../ui/library/library_actions.py" />
   <source>{name} as ATOP codes it. What ATOP does not code is left at the least a treaty can say: {count} points to look up in its text.</source>
   <translation>{name}, tel que le code ATOP. Ce qu’ATOP ne code pas reste au moins qu’un traité puisse dire : {count} points à chercher dans son texte.</translation>
  </message>
  <message>
   <location filename="../../ui/library/library_actions.py" />
   <source>Show them</source>
   <translation>Les afficher</translation>
  </message>
  <message>
   <location filename="../../ui/library/library_actions.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../ui/library/library_actions.py" />
   <source>{trouble} Until then Covenant uses the tables it came with.</source>
   <translation>{trouble} En attendant, Covenant utilise les tables fournies avec lui.</translation>
  </message>
  <message>
   <location filename="../../ui/library/library_actions.py" />
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="../../ui/library/library_actions.py" />
   <source>The file is saved, but not kept as a revision: {cause}</source>
   <translation>Le fichier est enregistré, mais pas gardé comme révision : {cause}</translation>
  </message>
 </context>
 <context>
  <name>LineChartView</name>
  <message>
   <location filename="../../ui/charts/line_view.py" />
   <source>Chart</source>
   <translation>Graphique</translation>
  </message>
 </context>
 <context>
  <name>LocksForm</name>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>States join</source>
   <translation>Des États adhèrent</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>Parties leave</source>
   <translation>Des parties se retirent</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>Obligations of force</source>
   <translation>Les obligations de force</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>Obligations of sanctions</source>
   <translation>Les obligations de sanctions</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>Reservations</source>
   <translation>Réserves</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>Pledges of strength</source>
   <translation>Les engagements de puissance</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>The finding</source>
   <translation>La constatation</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>The casus foederis</source>
   <translation>Le casus foederis</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>The scope</source>
   <translation>La portée</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>Admission</source>
   <translation>L’admission</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>States kept out</source>
   <translation>États tenus dehors</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>States kept in</source>
   <translation>États tenus dedans</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>Only what is ticked may change.</source>
   <translation>Seul peut changer ce qui est coché.</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>Must not be parties; one that is a party leaves.</source>
   <translation>Ne doivent pas être parties ; celui qui est partie se retire.</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>Must be parties; one that is not yet a party joins.</source>
   <translation>Doivent être parties ; celui qui ne l’est pas encore adhère.</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>all but {count}</source>
   <translation>tout sauf {count}</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>anything</source>
   <translation>tout</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>What may change</source>
   <translation>Ce qui peut changer</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>Kept out</source>
   <translation>Tenus dehors</translation>
  </message>
  <message>
   <location filename="../../ui/advice/locks_form.py" />
   <source>Kept in</source>
   <translation>Tenus dedans</translation>
  </message>
 </context>
 <context>
  <name>MainWindow</name>
  <message>
   <location filename="../../ui/window/main_window.py" />
   <source>Articles</source>
   <translation>Articles</translation>
  </message>
  <message>
   <location filename="../../ui/window/main_window.py" />
   <source>Text of the treaty</source>
   <translation>Texte du traité</translation>
  </message>
  <message>
   <location filename="../../ui/window/main_window.py" />
   <source>Treaty</source>
   <translation>Traité</translation>
  </message>
  <message>
   <location filename="../../ui/window/main_window.py" />
   <source>Verdict</source>
   <translation>Verdict</translation>
  </message>
  <message>
   <location filename="../../ui/window/main_window.py" />
   <source>&amp;File</source>
   <translation>&amp;Fichier</translation>
  </message>
  <message>
   <location filename="../../ui/window/main_window.py" />
   <source>&amp;Edit</source>
   <translation>&amp;Édition</translation>
  </message>
  <message>
   <location filename="../../ui/window/main_window.py" />
   <source>&amp;View</source>
   <translation>&amp;Affichage</translation>
  </message>
  <message>
   <location filename="../../ui/window/main_window.py" />
   <source>&amp;Help</source>
   <translation>Aid&amp;e</translation>
  </message>
 </context>
 <context>
  <name>MapEdits</name>
  <message>
   <location filename="../../ui/map/edits.py" />
   <source>Take out as party</source>
   <translation>Retirer des parties</translation>
  </message>
  <message>
   <location filename="../../ui/map/edits.py" />
   <source>Add as party</source>
   <translation>Ajouter aux parties</translation>
  </message>
  <message>
   <location filename="../../ui/map/edits.py" />
   <source>No aggressor</source>
   <translation>N’est plus agresseur</translation>
  </message>
  <message>
   <location filename="../../ui/map/edits.py" />
   <source>Make aggressor</source>
   <translation>Désigner comme agresseur</translation>
  </message>
  <message>
   <location filename="../../ui/map/edits.py" />
   <source>No victim</source>
   <translation>N’est plus victime</translation>
  </message>
  <message>
   <location filename="../../ui/map/edits.py" />
   <source>Make victim</source>
   <translation>Désigner comme victime</translation>
  </message>
  <message>
   <location filename="../../ui/map/edits.py" />
   <source>Where its figures come from…</source>
   <translation>D’où viennent ses chiffres…</translation>
  </message>
 </context>
 <context>
  <name>MapPanel</name>
  <message>
   <location filename="../../ui/map/panel.py" />
   <source>Click the aggressors, and right-click the state they attack.</source>
   <translation>Cliquez sur les agresseurs, et du bouton droit sur l’État qu’ils attaquent.</translation>
  </message>
  <message>
   <location filename="../../ui/map/panel.py" />
   <source>To test an attack, rest the pointer on a state and press “It attacks”.</source>
   <translation>Pour éprouver une attaque, laissez le pointeur sur un État et pressez « Il attaque ».</translation>
  </message>
  <message>
   <location filename="../../ui/map/panel.py" />
   <source>Map of the world of {year}</source>
   <translation>Carte du monde de {year}</translation>
  </message>
 </context>
 <context>
  <name>MembershipPanel</name>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>{parties} of {states} states, {share} of the world's strength</source>
   <translation>États : {parties} sur {states}, {share} de la puissance mondiale</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>Parties bound in this year, and their share of the world's strength</source>
   <translation>Parties liées cette année-là, et leur part de la puissance mondiale</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>Search</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>Search states</source>
   <translation>Rechercher des États</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>States</source>
   <translation>États</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>All</source>
   <translation>Tous</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>Great powers</source>
   <translation>Grandes puissances</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>Select</source>
   <translation>Choisir</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>Make many states parties at once: all, the great powers, or a region. None takes all out.</source>
   <translation>Faire de nombreux États des parties d’un seul coup : tous, les grandes puissances ou une région. Aucun les retire tous.</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>By strength</source>
   <translation>Par puissance</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>By name</source>
   <translation>Par nom</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>By year of joining</source>
   <translation>Par année d’adhésion</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>By year of leaving</source>
   <translation>Par année de retrait</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>Sort</source>
   <translation>Trier</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>All that match</source>
   <translation>Tous ceux trouvés</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>None that match</source>
   <translation>Aucun de ceux trouvés</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>Parties from {before} to {year} by their dates: {names}.</source>
   <translation>Parties de {before} à {year} d’après leurs dates : {names}.</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>No longer parties in {year} by their dates: {names}.</source>
   <translation>Ne sont plus parties en {year} d’après leurs dates : {names}.</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>No state here matches “{words}”.</source>
   <translation>Aucun État ne correspond ici à « {words} ».</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>There is no data for {year}.</source>
   <translation>Il n’y a pas de données pour {year}.</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>change the years of {state}</source>
   <translation>{state} : modifier les années</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>all states</source>
   <translation>tous les États</translation>
  </message>
  <message>
   <location filename="../../ui/membership/panel.py" />
   <source>the great powers</source>
   <translation>les grandes puissances</translation>
  </message>
 </context>
 <context>
  <name>MendFinder</name>
  <message>
   <location filename="../../ui/advice/mend_finder.py" />
   <source>mend: {change}</source>
   <translation>remède : {change}</translation>
  </message>
 </context>
 <context>
  <name>MendLines</name>
  <message>
   <location filename="../../ui/advice/mend_lines.py" />
   <source>What would it take?</source>
   <translation>Que faudrait-il ?</translation>
  </message>
  <message>
   <location filename="../../ui/advice/mend_lines.py" />
   <source>Look for the cheapest set of changes, proven least where time allows</source>
   <translation>Chercher les changements les moins coûteux, prouvés minimaux si le temps le permet</translation>
  </message>
  <message>
   <location filename="../../ui/advice/mend_lines.py" />
   <source>Looking for a single change that helps…</source>
   <translation>Recherche d’un changement seul qui aide…</translation>
  </message>
  <message>
   <location filename="../../ui/advice/mend_lines.py" />
   <source>Try one change:</source>
   <translation>Essayez un changement :</translation>
  </message>
  <message>
   <location filename="../../ui/advice/mend_lines.py" />
   <source>No single change is enough.</source>
   <translation>Aucun changement seul ne suffit.</translation>
  </message>
  <message>
   <location filename="../../ui/advice/mend_lines.py" />
   <source>No single change was found in time.</source>
   <translation>Aucun changement seul n’a été trouvé à temps.</translation>
  </message>
  <message>
   <location filename="../../ui/advice/mend_lines.py" />
   <source>Cost {cost}. {result}.</source>
   <translation>Coût {cost}. {result}.</translation>
  </message>
  <message>
   <location filename="../../ui/advice/mend_lines.py" />
   <source>Apply</source>
   <translation>Appliquer</translation>
  </message>
  <message>
   <location filename="../../ui/advice/mend_lines.py" />
   <source>Apply: {change}</source>
   <translation>Appliquer : {change}</translation>
  </message>
  <message>
   <location filename="../../ui/advice/mend_lines.py" />
   <source>Make this change; Undo takes it back</source>
   <translation>Faire ce changement ; Annuler le reprend</translation>
  </message>
 </context>
 <context>
  <name>NameExplanation</name>
  <message>
   <location filename="../../ui/verdict/name_explanation.py" />
   <source>Why this name?</source>
   <translation>Pourquoi ce nom ?</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/name_explanation.py" />
   <source>The first rule that fits gives the name:</source>
   <translation>La première règle qui convient donne le nom :</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/name_explanation.py" />
   <source>{number}. {rule}</source>
   <translation>{number}. {rule}</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/name_explanation.py" />
   <source>{number}. {rule} Does not fit.</source>
   <translation>{number}. {rule} Ne convient pas.</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/name_explanation.py" />
   <source>{number}. {rule} This one fits.</source>
   <translation>{number}. {rule} C’est celle-ci.</translation>
  </message>
 </context>
 <context>
  <name>NetworkPage</name>
  <message>
   <location filename="../../ui/stress/network_page.py" />
   <source>borders</source>
   <translation>frontières</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_page.py" />
   <source>defence pacts</source>
   <translation>pactes de défense</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_page.py" />
   <source>non-aggression pacts</source>
   <translation>pactes de non-agression</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_page.py" />
   <source>rivalries</source>
   <translation>rivalités</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_page.py" />
   <source>Joined by</source>
   <translation>Reliés par</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_page.py" />
   <source>Borders</source>
   <translation>Frontières</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_page.py" />
   <source>Defence pacts</source>
   <translation>Pactes de défense</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_page.py" />
   <source>Non-aggression pacts</source>
   <translation>Pactes de non-agression</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_page.py" />
   <source>Rivalries</source>
   <translation>Rivalités</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_page.py" />
   <source>States shown</source>
   <translation>États affichés</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_page.py" />
   <source>Parties and neighbours</source>
   <translation>Parties et voisins</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_page.py" />
   <source>Great powers and neighbours</source>
   <translation>Grandes puissances et voisins</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_page.py" />
   <source>All states</source>
   <translation>Tous les États</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_page.py" />
   <source>Filled: party. Square: aggressor. Diamond: victim. Larger: great power.</source>
   <translation>Plein : partie. Carré : agresseur. Losange : victime. Plus grand : grande puissance.</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_page.py" />
   <source>{treaty}, {year}: {relation}</source>
   <translation>{treaty}, {year} : {relation}</translation>
  </message>
 </context>
 <context>
  <name>NetworkView</name>
  <message>
   <location filename="../../ui/stress/network_view.py" />
   <source>Network of states</source>
   <translation>Réseau des États</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_view.py" />
   <source>{state}: no {relation}</source>
   <translation>{state} : {relation} : aucun lien</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_view.py" />
   <source>{state}: {relation} with {others}</source>
   <translation>{state} : {relation} : {others}</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_view.py" />
   <source>Copy picture</source>
   <translation>Copier l’image</translation>
  </message>
  <message>
   <location filename="../../ui/stress/network_view.py" />
   <source>Copy table</source>
   <translation>Copier le tableau</translation>
  </message>
 </context>
 <context>
  <name>NoticeBar</name>
  <message>
   <location filename="../../ui/widgets/notices.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../ui/widgets/notices.py" />
   <source>and {count} more</source>
   <translation>et {count} de plus</translation>
  </message>
 </context>
 <context>
  <name>ObligationsForm</name>
  <message>
   <location filename="../../ui/articles/obligations.py" />
   <source>Obligation: {name}</source>
   <translation>Obligation : {name}</translation>
  </message>
  <message>
   <location filename="../../ui/articles/obligations.py" />
   <source>make {instrument} {rung}</source>
   <translation>{instrument} : passer à « {rung} »</translation>
  </message>
 </context>
 <context>
  <name>PageReader</name>
  <message>
   <location filename="../../ui/help/page_reader.py" />
   <source>Page of the guide</source>
   <translation>Page du guide</translation>
  </message>
 </context>
 <context>
  <name>PageTabs</name>
  <message>
   <location filename="../../ui/widgets/page_tabs.py" />
   <source>More pages</source>
   <translation>Autres pages</translation>
  </message>
 </context>
 <context>
  <name>ParticipationPage</name>
  <message>
   <location filename="../../ui/participation/page.py" />
   <source>Working out who carries it</source>
   <translation>Calcul de qui porte la charge</translation>
  </message>
  <message>
   <location filename="../../ui/participation/page.py" />
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <location filename="../../ui/participation/page.py" />
   <source>Who carries it</source>
   <translation>Qui porte la charge</translation>
  </message>
  <message>
   <location filename="../../ui/participation/page.py" />
   <source>Who would sign</source>
   <translation>Qui signerait</translation>
  </message>
  <message>
   <location filename="../../ui/participation/page.py" />
   <source>Stopped.</source>
   <translation>Arrêté.</translation>
  </message>
  <message>
   <location filename="../../ui/participation/page.py" />
   <source>keep those who would sign at ratio {ratio}</source>
   <translation>garder celles qui signeraient au rapport {ratio}</translation>
  </message>
 </context>
 <context>
  <name>PartyTerms</name>
  <message>
   <location filename="../../ui/articles/party_terms.py" />
   <source>Party</source>
   <translation>Partie</translation>
  </message>
 </context>
 <context>
  <name>PinStrip</name>
  <message>
   <location filename="../../ui/compare/pin_strip.py" />
   <source>+ Add a treaty</source>
   <translation>+ Ajouter un traité</translation>
  </message>
  <message>
   <location filename="../../ui/compare/pin_strip.py" />
   <source>Open drafts, recent files, templates by year, revisions</source>
   <translation>Projets ouverts, fichiers récents, modèles par année, révisions</translation>
  </message>
  <message>
   <location filename="../../ui/compare/pin_strip.py" />
   <source>Before the last edit</source>
   <translation>Avant la dernière modification</translation>
  </message>
  <message>
   <location filename="../../ui/compare/pin_strip.py" />
   <source>Set the draft beside itself as its last edit found it</source>
   <translation>Mettre le projet à côté de lui-même tel qu’il était avant sa dernière modification</translation>
  </message>
  <message>
   <location filename="../../ui/compare/pin_strip.py" />
   <source>Stopped before all was worked out.</source>
   <translation>Arrêté avant que tout soit calculé.</translation>
  </message>
  <message>
   <location filename="../../ui/compare/pin_strip.py" />
   <source>Try again</source>
   <translation>Réessayer</translation>
  </message>
  <message>
   <location filename="../../ui/compare/pin_strip.py" />
   <source>cannot be compared</source>
   <translation>ne peut être comparé</translation>
  </message>
  <message>
   <location filename="../../ui/compare/pin_strip.py" />
   <source>hidden</source>
   <translation>masqué</translation>
  </message>
  <message>
   <location filename="../../ui/compare/pin_strip.py" />
   <source>open draft</source>
   <translation>projet ouvert</translation>
  </message>
  <message>
   <location filename="../../ui/compare/pin_strip.py" />
   <source>Open draft</source>
   <translation>Projet ouvert</translation>
  </message>
  <message>
   <location filename="../../ui/compare/pin_strip.py" />
   <source>“{words}” is no list of years such as 1925, 1935.</source>
   <translation>« {words} » n’est pas une liste d’années comme 1925, 1935.</translation>
  </message>
 </context>
 <context>
  <name>Pins</name>
  <message>
   <location filename="../../ui/compare/pins.py" />
   <source>{name}, before: {step}</source>
   <translation>{name}, avant : {step}</translation>
  </message>
 </context>
 <context>
  <name>PreviewModel</name>
  <message>
   <location filename="../../ui/library/import_preview.py" />
   <source>This column is read</source>
   <translation>Cette colonne est lue</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_preview.py" />
   <source>This column is not read</source>
   <translation>Cette colonne n’est pas lue</translation>
  </message>
 </context>
 <context>
  <name>RecentFiles</name>
  <message>
   <location filename="../../ui/start_page/recent_list.py" />
   <source>Files that you open or save are listed here.</source>
   <translation>Les fichiers que vous ouvrez ou enregistrez figurent ici.</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/recent_list.py" />
   <source>{name} (missing)</source>
   <translation>{name} (introuvable)</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/recent_list.py" />
   <source>Open {name}</source>
   <translation>Ouvrir {name}</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/recent_list.py" />
   <source>Take {name} off the list</source>
   <translation>Retirer {name} de la liste</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/recent_list.py" />
   <source>Take it off the list</source>
   <translation>Retirer de la liste</translation>
  </message>
 </context>
 <context>
  <name>RecordLine</name>
  <message>
   <location filename="../../ui/participation/record_line.py" />
   <source>Did it tell in history?</source>
   <translation>L’a-t-il révélé dans l’histoire ?</translation>
  </message>
  <message>
   <location filename="../../ui/participation/record_line.py" />
   <source>Hold the ratio against the states that stayed out of the League and of the alliances since, left them or reserved (area under the ROC curve)</source>
   <translation>Confronter le rapport aux États restés hors de la Société des Nations et des alliances depuis, qui les ont quittées ou ont fait des réserves (aire sous la courbe ROC)</translation>
  </message>
  <message>
   <location filename="../../ui/participation/record_line.py" />
   <source>Holding it against the record</source>
   <translation>Confrontation avec les faits</translation>
  </message>
 </context>
 <context>
  <name>ReportJob</name>
  <message>
   <location filename="../../ui/export/report_job.py" />
   <source>Writing the report…</source>
   <translation>Écriture du rapport…</translation>
  </message>
  <message>
   <location filename="../../ui/export/report_job.py" />
   <source>Cancel</source>
   <translation>Annuler</translation>
  </message>
 </context>
 <context>
  <name>ReservationsForm</name>
  <message>
   <location filename="../../ui/articles/reservations.py" />
   <source>Note, for example a date</source>
   <translation>Note, par exemple une date</translation>
  </message>
  <message>
   <location filename="../../ui/articles/reservations.py" />
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="../../ui/articles/reservations.py" />
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <location filename="../../ui/articles/reservations.py" />
   <source>No further than</source>
   <translation>Pas au-delà de</translation>
  </message>
  <message>
   <location filename="../../ui/articles/reservations.py" />
   <source>Reservations</source>
   <translation>Réserves</translation>
  </message>
  <message>
   <location filename="../../ui/articles/reservations.py" />
   <source>Party</source>
   <translation>Partie</translation>
  </message>
  <message>
   <location filename="../../ui/articles/reservations.py" />
   <source>Limit</source>
   <translation>Limite</translation>
  </message>
  <message>
   <location filename="../../ui/articles/reservations.py" />
   <source>No party has made a reservation.</source>
   <translation>Aucune partie n’a fait de réserve.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/reservations.py" />
   <source>A party has one reservation for each instrument.</source>
   <translation>Une partie a une seule réserve par instrument.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/reservations.py" />
   <source>{party}: {note}</source>
   <translation>{party} : {note}</translation>
  </message>
  <message>
   <location filename="../../ui/articles/reservations.py" />
   <source>limit {party}</source>
   <translation>{party} : limiter</translation>
  </message>
  <message>
   <location filename="../../ui/articles/reservations.py" />
   <source>lift the limit of {party}</source>
   <translation>{party} : lever la limite</translation>
  </message>
 </context>
 <context>
  <name>ResponsePage</name>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>Show no threat</source>
   <translation>N’afficher aucune menace</translation>
  </message>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>Response curve</source>
   <translation>Courbe de réponse</translation>
  </message>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>Step by step</source>
   <translation>Pas à pas</translation>
  </message>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>Show the worst coalition</source>
   <translation>Afficher la pire coalition</translation>
  </message>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>The norm</source>
   <translation>La norme</translation>
  </message>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>The forecast</source>
   <translation>La prévision</translation>
  </message>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>Being worked out…</source>
   <translation>Calcul en cours…</translation>
  </message>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>{aggressors} against {victim}</source>
   <translation>{aggressors} contre {victim}</translation>
  </message>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>The victim alone has {alone} times the attackers' strength; with its helpers {hesitant} times if each waits for the others, {resolute} times if they trust one another.</source>
   <translation>La victime seule a {alone} fois la force des agresseurs ; avec ceux qui l’aident, {hesitant} fois si chacun attend les autres, {resolute} fois s’ils se font confiance.</translation>
  </message>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>These are the odds: strength over strength, as it counts at the victim. Hesitant, where each waits, and resolute, where they trust: the least and the greatest equilibrium (Milgrom and Roberts 1990). Confidence, the share of the others' pledges that a party must expect to be kept: {confidence}.</source>
   <translation>C’est le rapport de forces : force contre force, telle qu’elle compte chez la victime. Hésitante, où chacun attend, et résolue, où ils se font confiance : le plus petit et le plus grand équilibre (Milgrom et Roberts 1990). Confiance, la part des engagements des autres qu’une partie doit s’attendre à voir tenus : {confidence}.</translation>
  </message>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>Readiness: how likely a party bound to this rung is to act at even odds. It presumes that war has come. Population weighs heavily in CINC.</source>
   <translation>Disposition à agir : à quel point il est probable qu’une partie liée à cet échelon agisse à forces égales. Elle suppose que la guerre est venue. La population pèse lourd dans le CINC.</translation>
  </message>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>Now mark a victim on the map.</source>
   <translation>Désignez maintenant une victime sur la carte.</translation>
  </message>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>{victim} is attacked, but by whom? Mark aggressors on the map.</source>
   <translation>Victime : {victim}. Mais qui attaque ? Désignez des agresseurs sur la carte.</translation>
  </message>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>Who attacks whom? Mark aggressors and a victim on the map, or choose a row in Worst coalitions or Victims.</source>
   <translation>Qui attaque qui ? Désignez des agresseurs et une victime sur la carte, ou choisissez une ligne dans Pires coalitions ou dans Victimes.</translation>
  </message>
 </context>
 <context>
  <name>RevisionsDialog</name>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>Revisions</source>
   <translation>Révisions</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>Of all documents</source>
   <translation>De tous les documents</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>What is different</source>
   <translation>Ce qui diffère</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>Restore this revision</source>
   <translation>Rétablir cette révision</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>Makes the draft what it was then, as a step that can be undone</source>
   <translation>Rend au projet l’état qu’il avait alors, en une étape qui peut être annulée</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>Every save is kept with its verdict. Choose one to see how the draft differs from it, or two (Ctrl and click) to compare them.</source>
   <translation>Chaque enregistrement est gardé avec son verdict. Choisissez-en un pour voir en quoi le projet en diffère, ou deux (Ctrl et clic) pour les comparer.</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>Nothing is kept yet. The next save is the first revision.</source>
   <translation>Rien n’est encore gardé. Le prochain enregistrement sera la première révision.</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>Then</source>
   <translation>Alors</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>Older</source>
   <translation>Plus ancienne</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>Newer</source>
   <translation>Plus récente</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>Choose one revision, or two.</source>
   <translation>Choisissez une révision, ou deux.</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>They are the same, and so is the verdict.</source>
   <translation>Ils sont identiques, et le verdict aussi.</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>restore the revision of {time}</source>
   <translation>rétablir la révision du {time}</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>damaged</source>
   <translation>endommagé</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>Treaty</source>
   <translation>Traité</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>Year</source>
   <translation>Année</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>Verdict</source>
   <translation>Verdict</translation>
  </message>
  <message>
   <location filename="../../ui/library/revisions_dialog.py" />
   <source>The name that the draft deserved when it was saved</source>
   <translation>Le nom que méritait le projet quand il a été enregistré</translation>
  </message>
 </context>
 <context>
  <name>RowsTable</name>
  <message>
   <location filename="../../ui/widgets/table.py" />
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../ui/widgets/table.py" />
   <source>Sort by {column}</source>
   <translation>Trier par {column}</translation>
  </message>
  <message>
   <location filename="../../ui/widgets/table.py" />
   <source>In the first order</source>
   <translation>Dans l’ordre de départ</translation>
  </message>
 </context>
 <context>
  <name>RunsDialog</name>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Saved runs</source>
   <translation>Essais enregistrés</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Title of the run to save</source>
   <translation>Titre de l’essai à enregistrer</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Save the verdict</source>
   <translation>Enregistrer le verdict</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Save the stress test</source>
   <translation>Enregistrer l’épreuve</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>What the run answered, then and now</source>
   <translation>Ce que l’essai a répondu, alors et maintenant</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Open its treaty</source>
   <translation>Ouvrir son traité</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>A run is kept with its treaty, its data and this program's version. Choose one to do it again, and to see whether the answer is still the same.</source>
   <translation>Un essai est gardé avec son traité, ses données et la version de ce programme. Choisissez-en un pour le refaire et voir si la réponse est toujours la même.</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Nothing is saved yet.</source>
   <translation>Rien n’est encore enregistré.</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Choose a run to open it.</source>
   <translation>Choisissez un essai pour l’ouvrir.</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Working…</source>
   <translation>Calcul en cours…</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Program and data are what they were.</source>
   <translation>Le programme et les données sont ce qu’ils étaient.</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Answers that are others now: {count}.</source>
   <translation>Réponses devenues autres : {count}.</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Every answer is the same.</source>
   <translation>Toutes les réponses sont les mêmes.</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>verdict</source>
   <translation>verdict</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>stress test</source>
   <translation>épreuve de résistance</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Saved</source>
   <translation>Enregistré</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>damaged</source>
   <translation>endommagé</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Then</source>
   <translation>Alors</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <location filename="../../ui/library/saved_runs_dialog.py" />
   <source>the same</source>
   <translation>la même</translation>
  </message>
 </context>
 <context>
  <name>ScopeForm</name>
  <message>
   <location filename="../../ui/articles/scope.py" />
   <source>Regions of single parties</source>
   <translation>Régions de certaines parties</translation>
  </message>
  <message>
   <location filename="../../ui/articles/scope.py" />
   <source>Sends forces to</source>
   <translation>Envoie des forces en</translation>
  </message>
  <message>
   <location filename="../../ui/articles/scope.py" />
   <source>No party has regions of its own.</source>
   <translation>Aucune partie n’a de régions qui lui soient propres.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/scope.py" />
   <source>Sends forces to parties, and to states in these regions</source>
   <translation>Envoie ses forces aux parties et aux États de ces régions</translation>
  </message>
  <message>
   <location filename="../../ui/articles/scope.py" />
   <source>Forces go to parties, and to states in these regions; none means everywhere</source>
   <translation>Les forces vont aux parties et aux États de ces régions ; aucune : partout</translation>
  </message>
  <message>
   <location filename="../../ui/articles/scope.py" />
   <source>Except</source>
   <translation>Sauf</translation>
  </message>
  <message>
   <location filename="../../ui/articles/scope.py" />
   <source>{count} regions</source>
   <translation>{count} régions</translation>
  </message>
  <message>
   <location filename="../../ui/articles/scope.py" />
   <source>parties only</source>
   <translation>aux parties seulement</translation>
  </message>
  <message>
   <location filename="../../ui/articles/scope.py" />
   <source>change the regions of deployment</source>
   <translation>modifier les régions de déploiement</translation>
  </message>
  <message>
   <location filename="../../ui/articles/scope.py" />
   <source>change where {party} sends forces</source>
   <translation>{party} : modifier où vont les forces</translation>
  </message>
  <message>
   <location filename="../../ui/articles/scope.py" />
   <source>let {party} send forces like the others</source>
   <translation>{party} : envoyer des forces comme les autres</translation>
  </message>
 </context>
 <context>
  <name>SelectionBar</name>
  <message>
   <location filename="../../ui/map/selection_bar.py" />
   <source>Take out</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../ui/map/selection_bar.py" />
   <source>Clear</source>
   <translation>Effacer</translation>
  </message>
  <message>
   <location filename="../../ui/map/selection_bar.py" />
   <source>Add {count} parties</source>
   <translation>Ajouter {count} parties</translation>
  </message>
 </context>
 <context>
  <name>SettingsForm</name>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Military spending</source>
   <translation>Dépenses militaires</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Military personnel</source>
   <translation>Effectifs militaires</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Iron and steel</source>
   <translation>Fer et acier</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Energy</source>
   <translation>Énergie</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Population</source>
   <translation>Population</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Urban population</source>
   <translation>Population urbaine</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Strength counts</source>
   <translation>La puissance compte</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Strength is lost over distance</source>
   <translation>Perte de puissance avec la distance</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Required odds</source>
   <translation>Rapport de forces exigé</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Readiness to act, by rung</source>
   <translation>Disposition à agir, par échelon</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>How likely a party is to act at even odds once war has come. Without a star: an assumption.</source>
   <translation>La chance qu’une partie agisse à forces égales une fois la guerre venue. Sans étoile : une hypothèse.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>h, from published figures</source>
   <translation>h, d’après des chiffres publiés</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>h, an assumption</source>
   <translation>h, une hypothèse</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source> times</source>
   <translation> fois</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>change the nuclear factor</source>
   <translation>changer le facteur nucléaire</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Other pacts count</source>
   <translation>D’autres pactes comptent</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>A party with another defence pact with the victim is readier to act.</source>
   <translation>Une partie liée à la victime par un autre pacte de défense est plus disposée à agir.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Pacts with an aggressor bar</source>
   <translation>Un pacte avec l’agresseur empêche</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>A party with a defence pact with an aggressor does not act.</source>
   <translation>Une partie liée à un agresseur par un pacte de défense n’agit pas.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Automatic obligations weigh the odds</source>
   <translation>L’automatique pèse aussi les forces</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Caution before nuclear powers</source>
   <translation>Prudence devant les puissances nucléaires</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Odds needed grow by this factor when an aggressor has nuclear weapons.</source>
   <translation>Le rapport de forces exigé est multiplié par ce facteur quand un agresseur a l’arme nucléaire.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Advanced</source>
   <translation>Avancé</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>weights and limits</source>
   <translation>poids et seuils</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>Back to the defaults</source>
   <translation>Revenir aux valeurs par défaut</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>go back to the default settings</source>
   <translation>revenir aux réglages par défaut</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>change the weights</source>
   <translation>changer les poids</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>set readiness at {rung} to {share}</source>
   <translation>fixer la disposition à « {rung} » à {share}</translation>
  </message>
  <message>
   <location filename="../../ui/articles/settings.py" />
   <source>change how parties respond</source>
   <translation>changer la façon dont les parties réagissent</translation>
  </message>
 </context>
 <context>
  <name>ShortcutsDialog</name>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Keyboard shortcuts</source>
   <translation>Raccourcis clavier</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Command</source>
   <translation>Commande</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Map</source>
   <translation>Carte</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Crisis that plays</source>
   <translation>Crise qui se joue</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Chart of lines</source>
   <translation>Graphique en courbes</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Ladder of an obligation</source>
   <translation>Échelle d’une obligation</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>List of states</source>
   <translation>Liste des États</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Everywhere</source>
   <translation>Partout</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Go from state to state</source>
   <translation>Aller d’État en État</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Arrows</source>
   <translation>Flèches</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Go to a state by its name</source>
   <translation>Aller à un État par son nom</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Letters</source>
   <translation>Lettres</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Make it a party, or an aggressor in “What if…”</source>
   <translation>En faire une partie, ou un agresseur dans « Et si… »</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Make it the victim in “What if…”</source>
   <translation>En faire la victime dans « Et si… »</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Switch “What if…”</source>
   <translation>Basculer « Et si… »</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Larger, smaller, the whole world</source>
   <translation>Plus grand, plus petit, le monde entier</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Play and pause</source>
   <translation>Lecture et pause</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>One step on or back</source>
   <translation>Une étape en avant ou en arrière</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>To the first step, to the last</source>
   <translation>À la première étape, à la dernière</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Read the figures from point to point</source>
   <translation>Lire les chiffres de point en point</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Larger, smaller, all of it</source>
   <translation>Plus grand, plus petit, en entier</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>One rung up or down</source>
   <translation>Un échelon de plus ou de moins</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>To a rung</source>
   <translation>À un échelon</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Make the states chosen parties, or no longer</source>
   <translation>Faire des États choisis des parties, ou les retirer</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Change the year of joining or leaving</source>
   <translation>Modifier l’année d’adhésion ou de retrait</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Next control, and back</source>
   <translation>Commande suivante, et retour</translation>
  </message>
  <message>
   <location filename="../../ui/window/shortcuts.py" />
   <source>Close, or give up the change</source>
   <translation>Fermer, ou renoncer à la modification</translation>
  </message>
 </context>
 <context>
  <name>SideColumn</name>
  <message>
   <location filename="../../ui/window/side_column.py" />
   <source>Fold: {name}</source>
   <translation>Replier : {name}</translation>
  </message>
  <message>
   <location filename="../../ui/window/side_column.py" />
   <source>Open: {name}</source>
   <translation>Ouvrir : {name}</translation>
  </message>
 </context>
 <context>
  <name>SignersView</name>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>A party leaves if, for each attack on it averted, it must send more of its own strength than this many times:</source>
   <translation>Une partie s’en va si, pour chaque attaque écartée contre elle, elle doit envoyer plus que ce nombre de fois sa propre force :</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>Ratio that a party bears</source>
   <translation>Rapport qu’une partie supporte</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>Those with the highest ratio leave first; then the others are asked again, until nobody has a higher one (the self-enforcing treaty: Barrett 1994).</source>
   <translation>Celles qui ont le rapport le plus élevé s’en vont d’abord ; puis on interroge de nouveau les autres, jusqu’à ce qu’aucune n’en ait de plus élevé (le traité auto-exécutoire : Barrett 1994).</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>Make a draft of what remains</source>
   <translation>Faire un projet de ce qui reste</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>Keep only those who would sign; one Undo takes all back</source>
   <translation>Ne garder que celles qui signeraient ; une seule annulation rétablit tout</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>The ratio of burden to benefit (ρ). What an attack averted is worth to a state, set against the cost of war, is not known: move the ratio and see who leaves. At ∞ all stay.</source>
   <translation>Le rapport de la charge au bénéfice (ρ). Ce que vaut pour un État une attaque écartée, au regard du coût de la guerre, n’est pas connu : déplacez le rapport et voyez qui s’en va. À ∞, toutes restent.</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>What remains is still called: {name}</source>
   <translation>Ce qui reste s’appelle toujours : {name}</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>What remains; from {before} to {after}</source>
   <translation>Ce qui reste ; de {before} à {after}</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>All {parties} parties would sign.</source>
   <translation>Les {parties} parties signeraient toutes.</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>None of the {parties} parties would sign.</source>
   <translation>Aucune des {parties} parties ne signerait.</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>{stay} of {parties} parties would sign.</source>
   <translation>{stay} parties sur {parties} signeraient.</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>after them: {names}</source>
   <translation>après elles : {names}</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>{number}. {names}: force sent, nothing gained any more</source>
   <translation>{number}. {names} : forces envoyées, plus rien de gagné</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>{number}. {names}: force sent, nothing gained</source>
   <translation>{number}. {names} : forces envoyées, rien de gagné</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>{number}. {names}: ratio {ratio}</source>
   <translation>{number}. {names} : rapport {ratio}</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>It is the same at every ratio: those who gain nothing leave first, and without them those who follow gain nothing either.</source>
   <translation>C’est la même chose à tout rapport : celles qui ne gagnent rien s’en vont d’abord, et sans elles les suivantes ne gagnent rien non plus.</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>Larger groups than this one might hold together, too: this is what is left when they leave one after another.</source>
   <translation>Des groupes plus grands que celui-ci pourraient aussi tenir ensemble : voici ce qui reste quand elles s’en vont l’une après l’autre.</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>all sign</source>
   <translation>toutes signent</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>what remains</source>
   <translation>ce qui reste</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>Of the likely attacks that the victim could not hold alone</source>
   <translation>Parmi les attaques probables que la victime ne repousserait pas seule</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>Strength of the parties, of the world's</source>
   <translation>Force des parties, sur celle du monde</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>Attacks held if each waits</source>
   <translation>Attaques repoussées si chacune attend</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>Attacks held if they trust one another</source>
   <translation>Attaques repoussées si elles se font confiance</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signers_view.py" />
   <source>Attacks held if every pledge is kept</source>
   <translation>Attaques repoussées si chaque engagement est tenu</translation>
  </message>
 </context>
 <context>
  <name>SigningNote</name>
  <message>
   <location filename="../../ui/participation/signing_note.py" />
   <source>Who would sign, at the ratio of burden to benefit that is chosen on the page “Who carries it?”, against before this edit</source>
   <translation>Qui signerait, au rapport de la charge au bénéfice choisi sur la page « Qui porte la charge ? », par rapport à avant cette modification</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signing_note.py" />
   <source>Working out who would sign…</source>
   <translation>Calcul de qui signerait…</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signing_note.py" />
   <source>At ratio {ratio}, {stay} of {parties} parties would sign.</source>
   <translation>Au rapport {ratio}, {stay} parties sur {parties} signeraient.</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signing_note.py" />
   <source>At ratio {ratio} the same parties would sign: {stay} of {parties}.</source>
   <translation>Au rapport {ratio}, les mêmes parties signeraient : {stay} sur {parties}.</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signing_note.py" />
   <source>No longer: {names}.</source>
   <translation>Ne signeraient plus : {names}.</translation>
  </message>
  <message>
   <location filename="../../ui/participation/signing_note.py" />
   <source>Newly: {names}.</source>
   <translation>Signeraient désormais : {names}.</translation>
  </message>
 </context>
 <context>
  <name>SourcesPage</name>
  <message>
   <location filename="../../ui/library/sources_page.py" />
   <source>Imported tables</source>
   <translation>Tables importées</translation>
  </message>
  <message>
   <location filename="../../ui/library/sources_page.py" />
   <source>Add files…</source>
   <translation>Ajouter des fichiers…</translation>
  </message>
  <message>
   <location filename="../../ui/library/sources_page.py" />
   <source>Use this one first</source>
   <translation>Utiliser celle-ci d’abord</translation>
  </message>
  <message>
   <location filename="../../ui/library/sources_page.py" />
   <source>Of several files of a kind, the first that has a figure answers</source>
   <translation>De plusieurs fichiers d’une même sorte, le premier qui a un chiffre répond</translation>
  </message>
  <message>
   <location filename="../../ui/library/sources_page.py" />
   <source>Remove…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <location filename="../../ui/library/sources_page.py" />
   <source>Nothing is imported yet: Covenant uses the tables it came with, for the years of its templates.

Drag files here, or add them: {tables}. They are read as they are published, packed or not. With states and their capabilities imported, every year from 1816 is a world. What a file does not have, the next one answers, and Covenant's own tables last.</source>
   <translation>Rien n’est encore importé : Covenant utilise les tables fournies avec lui, pour les années de ses modèles.

Glissez des fichiers ici, ou ajoutez-les : {tables}. Ils sont lus tels que publiés, compressés ou non. Une fois importés les États et leurs capacités, chaque année depuis 1816 est un monde. Ce qu’un fichier n’a pas, le suivant le donne, et les tables de Covenant en dernier.</translation>
  </message>
  <message>
   <location filename="../../ui/library/sources_page.py" />
   <source>damaged table</source>
   <translation>table endommagée</translation>
  </message>
  <message>
   <location filename="../../ui/library/sources_page.py" />
   <source>Table</source>
   <translation>Table</translation>
  </message>
  <message>
   <location filename="../../ui/library/sources_page.py" />
   <source>Rows</source>
   <translation>Lignes</translation>
  </message>
  <message>
   <location filename="../../ui/library/sources_page.py" />
   <source>Years</source>
   <translation>Années</translation>
  </message>
  <message>
   <location filename="../../ui/library/sources_page.py" />
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="../../ui/library/sources_page.py" />
   <source>Imported</source>
   <translation>Importé</translation>
  </message>
  <message>
   <location filename="../../ui/library/sources_page.py" />
   <source>Used</source>
   <translation>Utilisé</translation>
  </message>
  <message>
   <location filename="../../ui/library/sources_page.py" />
   <source>Whether it answers before other files of its kind, or behind one</source>
   <translation>S’il répond avant les autres fichiers de sa sorte, ou après l’un d’eux</translation>
  </message>
  <message>
   <location filename="../../ui/library/sources_page.py" />
   <source>first</source>
   <translation>en premier</translation>
  </message>
  <message>
   <location filename="../../ui/library/sources_page.py" />
   <source>behind</source>
   <translation>après</translation>
  </message>
 </context>
 <context>
  <name>StartPage</name>
  <message>
   <location filename="../../ui/start_page/page.py" />
   <source>New treaty</source>
   <translation>Nouveau traité</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/page.py" />
   <source>Open a file…</source>
   <translation>Ouvrir un fichier…</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/page.py" />
   <source>Back to the treaty</source>
   <translation>Revenir au traité</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/page.py" />
   <source>Draft a security arrangement, and see whether it would hold.</source>
   <translation>Rédigez un système de sécurité, et voyez s’il tiendrait.</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/page.py" />
   <source>Recent files</source>
   <translation>Fichiers récents</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/page.py" />
   <source>Lessons</source>
   <translation>Leçons</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/page.py" />
   <source>Treaties of history</source>
   <translation>Traités de l’histoire</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/page.py" />
   <source>What each amounts to in its year, how it meets the criteria, and in dots how many of 100 likely attacks it could hold: in full colour if each party waits, fainter if they trust one another, faintest if every pledge is kept.</source>
   <translation>Ce que chacun vaut en son année, comment il satisfait aux critères et, en points, combien de 100 attaques probables il pourrait repousser : en pleine couleur si chaque partie attend, plus pâle si elles se font confiance, très pâle si chaque engagement est tenu.</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/page.py" />
   <source>Cases of history</source>
   <translation>Cas de l’histoire</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/page.py" />
   <source>What happened, beside what the model expects of the treaty.</source>
   <translation>Ce qui s’est passé, à côté de ce que le modèle attend du traité.</translation>
  </message>
 </context>
 <context>
  <name>StartPageController</name>
  <message>
   <location filename="../../ui/start_page/controller.py" />
   <source>“{name}” was not saved when Covenant last ended.</source>
   <translation>« {name} » n’était pas enregistré quand Covenant s’est arrêté.</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/controller.py" />
   <source>{count} treaties were not saved when Covenant last ended.</source>
   <translation>{count} traités n’étaient pas enregistrés quand Covenant s’est arrêté.</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/controller.py" />
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/controller.py" />
   <source>Later</source>
   <translation>Plus tard</translation>
  </message>
 </context>
 <context>
  <name>StateCard</name>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>It attacks</source>
   <translation>Il attaque</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>It is attacked</source>
   <translation>Il est attaqué</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>No aggressor</source>
   <translation>N’est plus agresseur</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>No victim</source>
   <translation>N’est plus victime</translation>
  </message>
 </context>
 <context>
  <name>StatePicker</name>
  <message>
   <location filename="../../ui/widgets/state_picker.py" />
   <source>Search states</source>
   <translation>Rechercher des États</translation>
  </message>
  <message>
   <location filename="../../ui/widgets/state_picker.py" />
   <source>Search: {list}</source>
   <translation>Rechercher : {list}</translation>
  </message>
  <message>
   <location filename="../../ui/widgets/state_picker.py" />
   <source>None chosen</source>
   <translation>Aucun choisi</translation>
  </message>
 </context>
 <context>
  <name>StatesModel</name>
  <message>
   <location filename="../../ui/membership/states_model.py" />
   <source>A party cannot leave before it joins.</source>
   <translation>Une partie ne peut se retirer avant d’adhérer.</translation>
  </message>
  <message>
   <location filename="../../ui/membership/states_model.py" />
   <source>{name} ({code}), {region}. Capital: {capital}.</source>
   <translation>{name} ({code}), {region}. Capitale : {capital}.</translation>
  </message>
  <message>
   <location filename="../../ui/membership/states_model.py" />
   <source>{region}: {parties} of {states} states are parties, with {held} of the world's strength; all of them together have {all}. A region by Correlates of War state number.</source>
   <translation>{region} : {parties} États sur {states} sont parties, avec {held} de la puissance mondiale ; tous ensemble en ont {all}. Région d’après le numéro d’État des Correlates of War.</translation>
  </message>
  <message>
   <location filename="../../ui/membership/states_model.py" />
   <source>{parties} of {states}</source>
   <translation>{parties} sur {states}</translation>
  </message>
  <message>
   <location filename="../../ui/membership/states_model.py" />
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../ui/membership/states_model.py" />
   <source>States of the international system in this year</source>
   <translation>États du système international cette année-là</translation>
  </message>
  <message>
   <location filename="../../ui/membership/states_model.py" />
   <source>Strength</source>
   <translation>Part</translation>
  </message>
  <message>
   <location filename="../../ui/membership/states_model.py" />
   <source>Share of the world's strength on the index chosen</source>
   <translation>Part de la puissance mondiale selon l’indice choisi</translation>
  </message>
  <message>
   <location filename="../../ui/membership/states_model.py" />
   <source>Joined</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <location filename="../../ui/membership/states_model.py" />
   <source>The year from which the state is bound; none: from the start. Double-click or press F2 to change it.</source>
   <translation>L’année à partir de laquelle l’État est lié ; vide : depuis le début. Double-cliquez ou appuyez sur F2 pour la modifier.</translation>
  </message>
  <message>
   <location filename="../../ui/membership/states_model.py" />
   <source>Left</source>
   <translation>Sortie</translation>
  </message>
  <message>
   <location filename="../../ui/membership/states_model.py" />
   <source>The last year in which the state is bound; none: to this day. Double-click or press F2 to change it.</source>
   <translation>La dernière année où l’État est lié ; vide : jusqu’à ce jour. Double-cliquez ou appuyez sur F2 pour la modifier.</translation>
  </message>
 </context>
 <context>
  <name>StatesTable</name>
  <message>
   <location filename="../../ui/membership/states_table.py" />
   <source>Where its figures come from…</source>
   <translation>D’où viennent ses chiffres…</translation>
  </message>
 </context>
 <context>
  <name>StatusBar</name>
  <message>
   <location filename="../../ui/window/status_bar.py" />
   <source>Progress of the stress test</source>
   <translation>Avancement de l’épreuve de résistance</translation>
  </message>
  <message>
   <location filename="../../ui/window/status_bar.py" />
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <location filename="../../ui/window/status_bar.py" />
   <source>Nothing to test yet</source>
   <translation>Rien à éprouver pour l’instant</translation>
  </message>
  <message>
   <location filename="../../ui/window/status_bar.py" />
   <source>Exact over every coalition of up to {size} states · {time}</source>
   <translation>Exact sur toutes les coalitions d’au plus {size} États · {time}</translation>
  </message>
  <message>
   <location filename="../../ui/window/status_bar.py" />
   <source>Testing coalitions of up to {size} states…</source>
   <translation>Épreuve des coalitions d’au plus {size} États…</translation>
  </message>
  <message>
   <location filename="../../ui/window/status_bar.py" />
   <source>Data of {year}: {source}</source>
   <translation>Données de {year} : {source}</translation>
  </message>
  <message>
   <location filename="../../ui/window/status_bar.py" />
   <source>1 figure is interpolated</source>
   <translation>1 chiffre est interpolé</translation>
  </message>
  <message>
   <location filename="../../ui/window/status_bar.py" />
   <source>{count} figures are interpolated</source>
   <translation>{count} chiffres sont interpolés</translation>
  </message>
  <message>
   <location filename="../../ui/window/status_bar.py" />
   <source>Working…</source>
   <translation>Calcul en cours…</translation>
  </message>
  <message>
   <location filename="../../ui/window/status_bar.py" />
   <source>Stopped. The next change starts the test again.</source>
   <translation>Arrêté. La prochaine modification relance l’épreuve.</translation>
  </message>
  <message>
   <location filename="../../ui/window/status_bar.py" />
   <source>Saved as {name}</source>
   <translation>Enregistré sous {name}</translation>
  </message>
 </context>
 <context>
  <name>StepByStepView</name>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>First step</source>
   <translation>Première étape</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>Step back</source>
   <translation>Étape précédente</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>Play</source>
   <translation>Lecture</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>Play the steps</source>
   <translation>Dérouler les étapes</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>Next step</source>
   <translation>Étape suivante</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>Last step</source>
   <translation>Dernière étape</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>if hesitant</source>
   <translation>si chacun hésite</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>if resolute</source>
   <translation>si chacun est résolu</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>Mood of the steps</source>
   <translation>Attitude dans les étapes</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>Hesitant: parties join as they see others act. Resolute: all begin, and those withdraw who are left too few.</source>
   <translation>Hésitant : les parties se joignent à mesure qu’elles en voient d’autres agir. Résolu : toutes commencent, et celles qui restent trop peu nombreuses se retirent.</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>Parties, and why they act or not</source>
   <translation>Parties, et pourquoi elles agissent ou non</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>Step {number} of {all}</source>
   <translation>Étape {number} sur {all}</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>Step</source>
   <translation>Étape</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>The step at which the party joins or withdraws</source>
   <translation>L’étape à laquelle la partie se joint ou se retire</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>Party</source>
   <translation>Partie</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>A state bound by the treaty</source>
   <translation>Un État lié par le traité</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>Needs</source>
   <translation>Exige</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>The odds at which it acts, its own forces included (threshold odds)</source>
   <translation>Le rapport de forces auquel elle agit, ses propres forces comprises (rapport seuil)</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>Sees</source>
   <translation>Voit</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>The odds that it sees, its own forces included</source>
   <translation>Le rapport de forces qu’elle voit, ses propres forces comprises</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>Brings</source>
   <translation>Apporte</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>Its forces, to 1 of the aggressors' strength</source>
   <translation>Ses forces, pour 1 de puissance des agresseurs</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>{state} acts</source>
   <translation>{state} : agit</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>{state} waits</source>
   <translation>{state} : attend</translation>
  </message>
  <message>
   <location filename="../../ui/stress/step_by_step.py" />
   <source>{state} withdraws</source>
   <translation>{state} : se retire</translation>
  </message>
 </context>
 <context>
  <name>StressPanel</name>
  <message>
   <location filename="../../ui/stress/panel.py" />
   <source>Stress test</source>
   <translation>Épreuve de résistance</translation>
  </message>
  <message>
   <location filename="../../ui/stress/panel.py" />
   <source>Whom can it stop?</source>
   <translation>Qui peut-il arrêter ?</translation>
  </message>
  <message>
   <location filename="../../ui/stress/panel.py" />
   <source>Frontier</source>
   <translation>Frontière</translation>
  </message>
  <message>
   <location filename="../../ui/stress/panel.py" />
   <source>Breaking point</source>
   <translation>Rupture</translation>
  </message>
  <message>
   <location filename="../../ui/stress/panel.py" />
   <source>Worst coalitions</source>
   <translation>Pires coalitions</translation>
  </message>
  <message>
   <location filename="../../ui/stress/panel.py" />
   <source>Who acts</source>
   <translation>Qui agit</translation>
  </message>
  <message>
   <location filename="../../ui/stress/panel.py" />
   <source>What would it take?</source>
   <translation>Que faudrait-il ?</translation>
  </message>
  <message>
   <location filename="../../ui/stress/panel.py" />
   <source>Who carries it?</source>
   <translation>Qui porte la charge ?</translation>
  </message>
  <message>
   <location filename="../../ui/stress/panel.py" />
   <source>Victims</source>
   <translation>Victimes</translation>
  </message>
  <message>
   <location filename="../../ui/stress/panel.py" />
   <source>Network</source>
   <translation>Réseau</translation>
  </message>
  <message>
   <location filename="../../ui/stress/panel.py" />
   <source>Arms</source>
   <translation>Armes</translation>
  </message>
  <message>
   <location filename="../../ui/stress/panel.py" />
   <source>Timeline</source>
   <translation>Chronologie</translation>
  </message>
  <message>
   <location filename="../../ui/stress/panel.py" />
   <source>Case</source>
   <translation>Cas</translation>
  </message>
  <message>
   <location filename="../../ui/stress/panel.py" />
   <source>Nothing to test</source>
   <translation>Rien à éprouver</translation>
  </message>
  <message>
   <location filename="../../ui/stress/panel.py" />
   <source>Being worked out…</source>
   <translation>Calcul en cours…</translation>
  </message>
  <message>
   <location filename="../../ui/stress/panel.py" />
   <source>There is no coalition to test this treaty with.</source>
   <translation>Il n’y a aucune coalition contre laquelle éprouver ce traité.</translation>
  </message>
 </context>
 <context>
  <name>Suggestions</name>
  <message>
   <location filename="../../ui/stress/suggestions.py" />
   <source>Nobody is protected yet</source>
   <translation>Personne n’est encore protégé</translation>
  </message>
  <message>
   <location filename="../../ui/stress/suggestions.py" />
   <source>Tick the states that are to be parties, or start from a treaty of history.</source>
   <translation>Cochez les États qui doivent être parties, ou partez d’un traité de l’histoire.</translation>
  </message>
  <message>
   <location filename="../../ui/stress/suggestions.py" />
   <source>{title}, {year}</source>
   <translation>{title}, {year}</translation>
  </message>
  <message>
   <location filename="../../ui/stress/suggestions.py" />
   <source>Open {title}</source>
   <translation>Ouvrir {title}</translation>
  </message>
 </context>
 <context>
  <name>TemplateCard</name>
  <message>
   <location filename="../../ui/start_page/cards.py" />
   <source>judging…</source>
   <translation>évaluation…</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/cards.py" />
   <source>no data</source>
   <translation>pas de données</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/cards.py" />
   <source>{met} of {all} criteria met</source>
   <translation>{met} critères satisfaits sur {all}</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/cards.py" />
   <source>It covers no likely attack for which it is needed.</source>
   <translation>Il ne couvre aucune attaque probable où l’on ait besoin de lui.</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/cards.py" />
   <source>Of 100 likely attacks that a victim could not hold alone, it could hold {hesitant} if each party waits, {resolute} if they trust one another, and {kept} if every pledge is kept.</source>
   <translation>De 100 attaques probables auxquelles une victime ne pourrait résister seule, il pourrait en repousser {hesitant} si chaque partie attend, {resolute} si elles se font confiance, et {kept} si chaque engagement est tenu.</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/cards.py" />
   <source>{year}, {verdict}</source>
   <translation>{year}, {verdict}</translation>
  </message>
 </context>
 <context>
  <name>ThreatChooser</name>
  <message>
   <location filename="../../ui/compare/threat_chooser.py" />
   <source>Who attacks</source>
   <translation>Qui attaque</translation>
  </message>
  <message>
   <location filename="../../ui/compare/threat_chooser.py" />
   <source>Who is attacked</source>
   <translation>Qui est attaqué</translation>
  </message>
  <message>
   <location filename="../../ui/compare/threat_chooser.py" />
   <source>Suggested</source>
   <translation>Suggestions</translation>
  </message>
  <message>
   <location filename="../../ui/compare/threat_chooser.py" />
   <source>For each treaty the likeliest attack that it does not hold</source>
   <translation>Pour chaque traité, l’attaque la plus probable qu’il ne repousse pas</translation>
  </message>
  <message>
   <location filename="../../ui/compare/threat_chooser.py" />
   <source>Attack by</source>
   <translation>Attaque de</translation>
  </message>
  <message>
   <location filename="../../ui/compare/threat_chooser.py" />
   <source>on</source>
   <translation>contre</translation>
  </message>
  <message>
   <location filename="../../ui/compare/threat_chooser.py" />
   <source>{aggressors} on {victim}</source>
   <translation>{aggressors} contre {victim}</translation>
  </message>
 </context>
 <context>
  <name>TimelinePage</name>
  <message>
   <location filename="../../ui/history/timeline_page.py" />
   <source>Borne out by the model</source>
   <translation>Confirmé par le modèle</translation>
  </message>
  <message>
   <location filename="../../ui/history/timeline_page.py" />
   <source>Partly borne out by the model</source>
   <translation>Confirmé en partie par le modèle</translation>
  </message>
  <message>
   <location filename="../../ui/history/timeline_page.py" />
   <source>Not borne out by the model</source>
   <translation>Non confirmé par le modèle</translation>
  </message>
  <message>
   <location filename="../../ui/history/timeline_page.py" />
   <source>Cannot be told</source>
   <translation>Ne peut être établi</translation>
  </message>
  <message>
   <location filename="../../ui/history/timeline_page.py" />
   <source>Years</source>
   <translation>Années</translation>
  </message>
  <message>
   <location filename="../../ui/history/timeline_page.py" />
   <source>What the article says</source>
   <translation>Ce que dit l’article</translation>
  </message>
  <message>
   <location filename="../../ui/history/timeline_page.py" />
   <source>Judging every year with data</source>
   <translation>Évaluation de chaque année avec données</translation>
  </message>
  <message>
   <location filename="../../ui/history/timeline_page.py" />
   <source>No state is a party yet, so there is nothing to judge in any year.</source>
   <translation>Aucun État n’est encore partie : il n’y a rien à juger, quelle que soit l’année.</translation>
  </message>
  <message>
   <location filename="../../ui/history/timeline_page.py" />
   <source>The draft as it stands, in the world of each year. What the article says is held against treaties of history, which met its cases: open one unchanged from the File menu.</source>
   <translation>Le projet tel qu’il est, dans le monde de chaque année. Ce que dit l’article est confronté aux traités de l’histoire, qui ont connu ses cas : ouvrez-en un, sans le changer, par le menu Fichier.</translation>
  </message>
  <message>
   <location filename="../../ui/history/timeline_page.py" />
   <source>“{says}” {holds}.
{found}</source>
   <translation>« {says} » {holds}.
{found}</translation>
  </message>
  <message>
   <location filename="../../ui/history/timeline_page.py" />
   <source>Stopped. Turn to this page again to go on.</source>
   <translation>Arrêté. Revenez à cette page pour continuer.</translation>
  </message>
  <message>
   <location filename="../../ui/history/timeline_page.py" />
   <source>move to {year}</source>
   <translation>passer à {year}</translation>
  </message>
 </context>
 <context>
  <name>TimelineStrip</name>
  <message>
   <location filename="../../ui/history/timeline_strip.py" />
   <source>Year</source>
   <translation>Année</translation>
  </message>
  <message>
   <location filename="../../ui/history/timeline_strip.py" />
   <source>{year}: {count} of {all} criteria met: {names}</source>
   <translation>{year} : {count} critères satisfaits sur {all} : {names}</translation>
  </message>
  <message>
   <location filename="../../ui/history/timeline_strip.py" />
   <source>{name}, {year}: {attack}. Done: {done}. Fate: {fate}.</source>
   <translation>{name}, {year} : {attack}. Fait : {done}. Sort : {fate}.</translation>
  </message>
  <message>
   <location filename="../../ui/history/timeline_strip.py" />
   <source>{criterion}, {year}: {shown}</source>
   <translation>{criterion}, {year} : {shown}</translation>
  </message>
  <message>
   <location filename="../../ui/history/timeline_strip.py" />
   <source>cases</source>
   <translation>cas</translation>
  </message>
 </context>
 <context>
  <name>Toolbar</name>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>Parties</source>
   <translation>Parties</translation>
  </message>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>Strength</source>
   <translation>Puissance</translation>
  </message>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>Margin</source>
   <translation>Marge</translation>
  </message>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>Breaking size</source>
   <translation>Nombre de rupture</translation>
  </message>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>Who acts</source>
   <translation>Qui agit</translation>
  </message>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>Order of acting</source>
   <translation>Ordre d’action</translation>
  </message>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>Burden</source>
   <translation>Charge</translation>
  </message>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>Benefit</source>
   <translation>Bénéfice</translation>
  </message>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>Ratio</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>Colour the map by</source>
   <translation>Colorer la carte par</translation>
  </message>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>What the colours show. Margin and breaking size take the mood and the size of coalition chosen in the stress test; who acts, and in what order, show the answer to the attack marked on the map. Burden, benefit and their ratio are those of the page “Who carries it?”.</source>
   <translation>Ce que montrent les couleurs. Marge et nombre de rupture suivent l’attitude et la taille de coalition choisies dans l’épreuve de résistance ; qui agit, et dans quel ordre, montrent la réponse à l’attaque désignée sur la carte. La charge, le bénéfice et leur rapport sont ceux de la page « Qui porte la charge ? ».</translation>
  </message>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>What if…</source>
   <translation>Et si…</translation>
  </message>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>Mark an attack by hand: click the aggressors, right-click or shift-click the victim. Press W to switch.</source>
   <translation>Désigner une attaque à la main : cliquez les agresseurs, cliquez la victime du bouton droit ou avec Maj. La touche W bascule.</translation>
  </message>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>World</source>
   <translation>Monde</translation>
  </message>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>Show a part of the world</source>
   <translation>Montrer une partie du monde</translation>
  </message>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>Zoom in</source>
   <translation>Agrandir</translation>
  </message>
  <message>
   <location filename="../../ui/map/toolbar.py" />
   <source>Zoom out</source>
   <translation>Réduire</translation>
  </message>
 </context>
 <context>
  <name>TopBar</name>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>Undo history</source>
   <translation>Historique des annulations</translation>
  </message>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>All steps, to go back or forth to one</source>
   <translation>Toutes les étapes, pour revenir ou avancer à l’une d’elles</translation>
  </message>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>All settings of the test</source>
   <translation>Tous les réglages de l’épreuve</translation>
  </message>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>All settings of the test: readiness, weights, limits</source>
   <translation>Tous les réglages de l’épreuve : disposition à agir, poids, seuils</translation>
  </message>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>Set this treaty beside others, as it is edited</source>
   <translation>Mettre ce traité à côté d’autres, à mesure qu’il est modifié</translation>
  </message>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>Pin</source>
   <translation>Épingler</translation>
  </message>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>Pin to compare</source>
   <translation>Épingler</translation>
  </message>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>Export chart</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>Edited since it was saved</source>
   <translation>Modifié depuis l’enregistrement</translation>
  </message>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>Undo {step}</source>
   <translation>Annuler : {step}</translation>
  </message>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>Redo</source>
   <translation>Rétablir</translation>
  </message>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>Redo {step}</source>
   <translation>Rétablir : {step}</translation>
  </message>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>rename to {name}</source>
   <translation>renommer en {name}</translation>
  </message>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>move to {year}</source>
   <translation>passer à {year}</translation>
  </message>
 </context>
 <context>
  <name>TreatyText</name>
  <message>
   <location filename="../../ui/articles/text_view.py" />
   <source>Text of the treaty</source>
   <translation>Texte du traité</translation>
  </message>
  <message>
   <location filename="../../ui/articles/text_view.py" />
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../ui/articles/text_view.py" />
   <source>Copy the text of the treaty</source>
   <translation>Copier le texte du traité</translation>
  </message>
  <message>
   <location filename="../../ui/articles/text_view.py" />
   <source>As in force in {year}</source>
   <translation>Tel qu’en vigueur en {year}</translation>
  </message>
  <message>
   <location filename="../../ui/articles/text_view.py" />
   <source>Article {number}. {title}</source>
   <translation>Article {number}. {title}</translation>
  </message>
 </context>
 <context>
  <name>UndoHistory</name>
  <message>
   <location filename="../../ui/window/undo_history.py" />
   <source>Steps of undo</source>
   <translation>Étapes à annuler</translation>
  </message>
  <message>
   <location filename="../../ui/window/undo_history.py" />
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <location filename="../../ui/window/undo_history.py" />
   <source>Choose a step to go back or forth to it.</source>
   <translation>Choisissez une étape pour y revenir ou y avancer.</translation>
  </message>
  <message>
   <location filename="../../ui/window/undo_history.py" />
   <source>As it was opened</source>
   <translation>Tel qu’à l’ouverture</translation>
  </message>
  <message>
   <location filename="../../ui/window/undo_history.py" />
   <source>{step} (saved)</source>
   <translation>{step} (enregistré)</translation>
  </message>
 </context>
 <context>
  <name>UnsavedTreaties</name>
  <message>
   <location filename="../../ui/start_page/unsaved_treaties.py" />
   <source>Not saved when Covenant last ended</source>
   <translation>Non enregistré quand Covenant s’est arrêté</translation>
  </message>
 </context>
 <context>
  <name>UnsavedTreaty</name>
  <message>
   <location filename="../../ui/start_page/unsaved_treaties.py" />
   <source>never saved to a file</source>
   <translation>jamais enregistré dans un fichier</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/unsaved_treaties.py" />
   <source>Restore</source>
   <translation>Récupérer</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/unsaved_treaties.py" />
   <source>Restore {name}</source>
   <translation>Récupérer {name}</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/unsaved_treaties.py" />
   <source>Discard</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/unsaved_treaties.py" />
   <source>Discard {name}</source>
   <translation>Abandonner {name}</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/unsaved_treaties.py" />
   <source>{name}, {time}</source>
   <translation>{name}, {time}</translation>
  </message>
 </context>
 <context>
  <name>VerdictPanel</name>
  <message>
   <location filename="../../ui/verdict/panel.py" />
   <source>Report…</source>
   <translation>Rapport…</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/panel.py" />
   <source>Write text, verdict, evidence and charts as a PDF or a web page</source>
   <translation>Écrire le texte, le verdict, les preuves et les graphiques en PDF ou en page web</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/panel.py" />
   <source>What would it take?</source>
   <translation>Que faudrait-il ?</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/panel.py" />
   <source>Find the cheapest changes that reach what you ask of the treaty</source>
   <translation>Trouver les changements les moins coûteux qui atteignent ce que vous demandez au traité</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/panel.py" />
   <source>Working out the verdict</source>
   <translation>Calcul du verdict</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/panel.py" />
   <source>Read with care</source>
   <translation>À lire avec prudence</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/panel.py" />
   <source>{reason} Tick the first states in the list of parties.</source>
   <translation>{reason} Cochez les premiers États dans la liste des parties.</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/panel.py" />
   <source>Read with care: readiness rests on wars that did come.</source>
   <translation>À lire avec prudence : la disposition à agir repose sur des guerres qui ont eu lieu.</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/panel.py" />
   <source>Read with care: readiness rests on wars that did come; population weighs heavily in strength.</source>
   <translation>À lire avec prudence : la disposition à agir repose sur des guerres qui ont eu lieu ; la population pèse lourd dans la puissance.</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/panel.py" />
   <source>Readiness: how likely a party bound to this rung is to act at even odds. Within this range the draft keeps its name.</source>
   <translation>Disposition à agir : à quel point il est probable qu’une partie liée à cet échelon agisse à forces égales. Dans cet intervalle, le projet garde son nom.</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/panel.py" />
   <source>No verdict</source>
   <translation>Pas de verdict</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/panel.py" />
   <source>a published figure</source>
   <translation>un chiffre publié</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/panel.py" />
   <source>an assumption</source>
   <translation>une hypothèse</translation>
  </message>
  <message>
   <location filename="../../ui/verdict/panel.py" />
   <source>The name holds for every readiness at “{rung}” from {low} to {high}; set to {h}, {source}.</source>
   <translation>Le nom tient pour toute disposition à « {rung} » de {low} à {high} ; fixée à {h}, {source}.</translation>
  </message>
 </context>
 <context>
  <name>VictimsPage</name>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>Victims</source>
   <translation>Victimes</translation>
  </message>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>The fewest aggressors that break each state's protection. Choose a row to see them.</source>
   <translation>Le plus petit nombre d’agresseurs qui rompt la protection de chaque État. Choisissez une ligne pour les voir.</translation>
  </message>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>The state attacked</source>
   <translation>L’État attaqué</translation>
  </message>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>Alone</source>
   <translation>Seuls</translation>
  </message>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>If no one helped it</source>
   <translation>Si personne ne l’aidait</translation>
  </message>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>Hesitant</source>
   <translation>Hésitants</translation>
  </message>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>If each party waits</source>
   <translation>Si chaque partie attend</translation>
  </message>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>Resolute</source>
   <translation>Résolus</translation>
  </message>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>If all trust one another</source>
   <translation>Si toutes se font confiance</translation>
  </message>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>Ideal</source>
   <translation>Idéal</translation>
  </message>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>If every other state helped with all it has: no treaty does better</source>
   <translation>Si tous les autres États aidaient de toutes leurs forces : aucun traité ne fait mieux</translation>
  </message>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>Broken by</source>
   <translation>Rompu par</translation>
  </message>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>The fewest states that break it if each party waits; of those coalitions, the one that leaves the victim weakest</source>
   <translation>Le plus petit nombre d’États qui le rompt si chaque partie attend ; de ces coalitions, celle qui laisse la victime la plus faible</translation>
  </message>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>What limits it</source>
   <translation>Ce qui le limite</translation>
  </message>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>What would have to change for this state to be better protected</source>
   <translation>Ce qu’il faudrait changer pour que cet État soit mieux protégé</translation>
  </message>
  <message>
   <location filename="../../ui/stress/victims_page.py" />
   <source>none</source>
   <translation>aucune</translation>
  </message>
 </context>
 <context>
  <name>ViewMenu</name>
  <message>
   <location filename="../../ui/window/view_menu.py" />
   <source>&amp;Timeline</source>
   <translation>Chronolo&amp;gie</translation>
  </message>
  <message>
   <location filename="../../ui/window/view_menu.py" />
   <source>&amp;Compare</source>
   <translation>&amp;Comparer</translation>
  </message>
  <message>
   <location filename="../../ui/window/view_menu.py" />
   <source>Compare with &amp;before the last edit</source>
   <translation>Comparer avec &amp;avant la dernière modification</translation>
  </message>
  <message>
   <location filename="../../ui/window/view_menu.py" />
   <source>Pl&amp;ay the crisis</source>
   <translation>&amp;Jouer la crise</translation>
  </message>
  <message>
   <location filename="../../ui/window/view_menu.py" />
   <source>Fold or open the t&amp;reaty</source>
   <translation>Replier ou ouvrir le t&amp;raité</translation>
  </message>
  <message>
   <location filename="../../ui/window/view_menu.py" />
   <source>Fold or open the &amp;verdict</source>
   <translation>Replier ou ouvrir le &amp;verdict</translation>
  </message>
  <message>
   <location filename="../../ui/window/view_menu.py" />
   <source>Next &amp;panel</source>
   <translation>Panneau &amp;suivant</translation>
  </message>
  <message>
   <location filename="../../ui/window/view_menu.py" />
   <source>P&amp;revious panel</source>
   <translation>Panneau &amp;précédent</translation>
  </message>
  <message>
   <location filename="../../ui/window/view_menu.py" />
   <source>&amp;Theme</source>
   <translation>&amp;Thème</translation>
  </message>
  <message>
   <location filename="../../ui/window/view_menu.py" />
   <source>&amp;System</source>
   <translation>&amp;Système</translation>
  </message>
  <message>
   <location filename="../../ui/window/view_menu.py" />
   <source>&amp;Light</source>
   <translation>&amp;Clair</translation>
  </message>
  <message>
   <location filename="../../ui/window/view_menu.py" />
   <source>&amp;Dark</source>
   <translation>S&amp;ombre</translation>
  </message>
  <message>
   <location filename="../../ui/window/view_menu.py" />
   <source>&amp;Language</source>
   <translation>&amp;Langue</translation>
  </message>
  <message>
   <location filename="../../ui/window/view_menu.py" />
   <source>English</source>
   <translation>English</translation>
  </message>
 </context>
 <context>
  <name>WiderOrderChooser</name>
  <message>
   <location filename="../../ui/articles/wider_order_chooser.py" />
   <source>Tested together with</source>
   <translation>Éprouvé avec</translation>
  </message>
  <message>
   <location filename="../../ui/articles/wider_order_chooser.py" />
   <source>Both treaties are then in force at once: a party owes the stronger of its two obligations. The choice is not saved with the treaty.</source>
   <translation>Les deux traités sont alors en vigueur à la fois : une partie doit la plus forte de ses deux obligations. Ce choix n’est pas enregistré avec le traité.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/wider_order_chooser.py" />
   <source>Tested alone. {reason}</source>
   <translation>Éprouvé seul. {reason}</translation>
  </message>
  <message>
   <location filename="../../ui/articles/wider_order_chooser.py" />
   <source>Verdict, map and stress test are those of {treaty} {beside}.</source>
   <translation>Verdict, carte et épreuve de résistance sont ceux de {treaty} {beside}.</translation>
  </message>
  <message>
   <location filename="../../ui/articles/wider_order_chooser.py" />
   <source>Nothing: tested alone</source>
   <translation>Rien : éprouvé seul</translation>
  </message>
  <message>
   <location filename="../../ui/articles/wider_order_chooser.py" />
   <source>A treaty file…</source>
   <translation>Un fichier de traité…</translation>
  </message>
 </context>
 <context>
  <name>WiderOrderForm</name>
  <message>
   <location filename="../../ui/articles/wider_order.py" />
   <source>No universal treaty</source>
   <translation>Aucun traité universel</translation>
  </message>
  <message>
   <location filename="../../ui/articles/wider_order.py" />
   <source>Acts only when authorised</source>
   <translation>N’agit que s’il y est autorisé</translation>
  </message>
  <message>
   <location filename="../../ui/articles/wider_order.py" />
   <source>Supports the universal order</source>
   <translation>Appuie l’ordre universel</translation>
  </message>
  <message>
   <location filename="../../ui/articles/wider_order.py" />
   <source>Is supported by it</source>
   <translation>Est appuyé par lui</translation>
  </message>
  <message>
   <location filename="../../ui/articles/wider_order.py" />
   <source>Serves</source>
   <translation>Sert</translation>
  </message>
  <message>
   <location filename="../../ui/articles/wider_order.py" />
   <source>This treaty is</source>
   <translation>Ce traité est</translation>
  </message>
  <message>
   <location filename="../../ui/articles/wider_order.py" />
   <source>make the treaty {word}</source>
   <translation>rendre le traité {word}</translation>
  </message>
  <message>
   <location filename="../../ui/articles/wider_order.py" />
   <source>change the universal treaty it serves</source>
   <translation>changer le traité universel qu’il sert</translation>
  </message>
  <message>
   <location filename="../../ui/articles/wider_order.py" />
   <source>change its place in the wider order</source>
   <translation>changer sa place dans l’ordre général</translation>
  </message>
 </context>
 <context>
  <name>WorstCoalitionsPage</name>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>Filter by victim</source>
   <translation>Filtrer par victime</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>if hesitant</source>
   <translation>si chacun hésite</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>if resolute</source>
   <translation>si chacun est résolu</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>Mood</source>
   <translation>Attitude</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>Hesitant: each waits for the others. Resolute: parties trust one another.</source>
   <translation>Hésitant : chacun attend les autres. Résolu : les parties se font confiance.</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>Largest coalition</source>
   <translation>Plus grande coalition</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>Worst coalitions</source>
   <translation>Pires coalitions</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>up to {size} states</source>
   <translation>au plus {size} États</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>one state</source>
   <translation>un seul État</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>≈ marks {count} of {all} that are not proven: the search reached its limit, and another coalition may do a little more harm.</source>
   <translation>≈ marque {count} lignes sur {all} qui ne sont pas prouvées : la recherche a atteint sa limite, et une autre coalition peut nuire un peu plus.</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>No victim has a name like this.</source>
   <translation>Aucune victime ne porte un tel nom.</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>Exact: no other coalition leaves its victim weaker. Odds are to 1; choose a row to see it on the map and in Who acts.</source>
   <translation>Exact : aucune autre coalition ne laisse sa victime plus faible. Rapports de forces contre 1 ; choisissez une ligne pour la voir sur la carte et dans Qui agit.</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>Aggressors</source>
   <translation>Agresseurs</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>The coalition that does most harm to this victim</source>
   <translation>La coalition qui nuit le plus à cette victime</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>Victim</source>
   <translation>Victime</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>The state attacked</source>
   <translation>L’État attaqué</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>Alone</source>
   <translation>Seuls</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>Odds of the victim by its own strength: what it holds alone is no merit of the treaty</source>
   <translation>Rapport de forces de la victime par sa seule puissance : ce qu’elle contient seule n’est pas un mérite du traité</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>Hesitant</source>
   <translation>Hésitants</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>Odds if each waits to see others act (least equilibrium, Milgrom and Roberts 1990)</source>
   <translation>Rapport de forces si chacun attend de voir agir les autres (plus petit équilibre, Milgrom et Roberts 1990)</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>Resolute</source>
   <translation>Résolus</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>Odds if each trusts the others (greatest equilibrium, Milgrom and Roberts 1990)</source>
   <translation>Rapport de forces si chacun fait confiance aux autres (plus grand équilibre, Milgrom et Roberts 1990)</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>Confidence</source>
   <translation>Confiance</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>The share of the others' pledges that a party must expect to be kept</source>
   <translation>La part des engagements des autres dont une partie doit attendre le respect</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>Who acts</source>
   <translation>Qui agit</translation>
  </message>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>The parties that act in this mood, the strongest first</source>
   <translation>Les parties qui agissent dans cette attitude, les plus puissantes d’abord</translation>
  </message>
 </context>
 <context>
  <name>YearChooser</name>
  <message>
   <location filename="../../ui/window/year_chooser.py" />
   <source>Year of the world</source>
   <translation>Année du monde</translation>
  </message>
  <message>
   <location filename="../../ui/window/year_chooser.py" />
   <source>World</source>
   <translation>Monde</translation>
  </message>
  <message>
   <location filename="../../ui/window/year_chooser.py" />
   <source>no data</source>
   <translation>pas de données</translation>
  </message>
  <message>
   <location filename="../../ui/window/year_chooser.py" />
   <source>Years with figures: {years}</source>
   <translation>Années avec données : {years}</translation>
  </message>
 </context>
 <context>
  <name>YearNotices</name>
  <message>
   <location filename="../../ui/membership/year_notices.py" />
   <source>There is no data for {year}.</source>
   <translation>Il n’y a pas de données pour {year}.</translation>
  </message>
  <message>
   <location filename="../../ui/membership/year_notices.py" />
   <source>Move to {year}, the nearest with data</source>
   <translation>Passer à {year}, l’année la plus proche qui en ait</translation>
  </message>
  <message>
   <location filename="../../ui/membership/year_notices.py" />
   <source>move to {year}</source>
   <translation>passer à {year}</translation>
  </message>
 </context>
 <context>
  <name>_Judgement</name>
  <message>
   <location filename="../../ui/claims/criteria_table.py" />
   <source>{verdict}: {figure}</source>
   <translation>{verdict} : {figure}</translation>
  </message>
 </context>
 <context>
  <name>_Name</name>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>Name of the treaty</source>
   <translation>Nom du traité</translation>
  </message>
  <message>
   <location filename="../../ui/window/top_bar.py" />
   <source>Name of the treaty; type to change it</source>
   <translation>Nom du traité ; tapez pour le changer</translation>
  </message>
 </context>
 <context>
  <name>_Page</name>
  <message>
   <location filename="../../ui/compare/chart_page.py" />
   <source>There is nothing to draw yet.</source>
   <translation>Il n’y a encore rien à dessiner.</translation>
  </message>
 </context>
 <context>
  <name>_Rows</name>
  <message>
   <location filename="../../ui/compare/table.py" />
   <source>{label}, differs</source>
   <translation>{label}, diffère</translation>
  </message>
 </context>
 <context>
  <name>_Year</name>
  <message>
   <location filename="../../ui/window/year_chooser.py" />
   <source>Year of the world, to type</source>
   <translation>Année du monde, à taper</translation>
  </message>
  <message>
   <location filename="../../ui/window/year_chooser.py" />
   <source>Year of the world; type to change it</source>
   <translation>Année du monde ; tapez pour la changer</translation>
  </message>
  <message>
   <location filename="../../ui/window/year_chooser.py" />
   <source>There are no figures for this year.</source>
   <translation>Il n’y a pas de chiffres pour cette année.</translation>
  </message>
 </context>
 <context>
  <name>advice</name>
  <message>
   <location filename="../../ui/advice/mend_lines.py" />
   <source>How hard a change is to ask of states: an assumption, not a measurement. The table of costs is yours to change.</source>
   <translation>La difficulté de demander un changement aux États : une hypothèse, non une mesure. La table des coûts est à vous de changer.</translation>
  </message>
 </context>
 <context>
  <name>cases</name>
  <message>
   <location filename="../../ui/history/case_wording.py" />
   <source>nothing</source>
   <translation>rien</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_wording.py" />
   <source>words only</source>
   <translation>des mots seulement</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_wording.py" />
   <source>sanctions or material help</source>
   <translation>sanctions ou aide matérielle</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_wording.py" />
   <source>force</source>
   <translation>force</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_wording.py" />
   <source>kept or restored</source>
   <translation>conservé ou rétabli</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_wording.py" />
   <source>kept in part</source>
   <translation>conservé en partie</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_wording.py" />
   <source>lost</source>
   <translation>perdu</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_wording.py" />
   <source>{aggressors} against {victim}</source>
   <translation>{aggressors} contre {victim}</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_wording.py" />
   <source>{aggressor} and {count} others</source>
   <translation>{aggressor} et {count} autres</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_wording.py" />
   <source>{year}, {aggressors}</source>
   <translation>{year}, {aggressors}</translation>
  </message>
  <message>
   <location filename="../../ui/history/case_wording.py" />
   <source>against {victim}</source>
   <translation>contre {victim}</translation>
  </message>
  <message>
   <location filename="../../ui/start_page/cards.py" />
   <source>{year}, {attack}</source>
   <translation>{year}, {attack}</translation>
  </message>
 </context>
 <context>
  <name>commands</name>
  <message>
   <location filename="../../ui/window/commands.py" />
   <source>Treaty</source>
   <translation>Traité</translation>
  </message>
  <message>
   <location filename="../../ui/window/commands.py" />
   <source>Stress test</source>
   <translation>Épreuve de résistance</translation>
  </message>
  <message>
   <location filename="../../ui/window/commands.py" />
   <source>Add {state}</source>
   <translation>Ajouter {state}</translation>
  </message>
  <message>
   <location filename="../../ui/window/commands.py" />
   <source>Remove {state}</source>
   <translation>Retirer {state}</translation>
  </message>
  <message>
   <location filename="../../ui/window/commands.py" />
   <source>Parties</source>
   <translation>Parties</translation>
  </message>
  <message>
   <location filename="../../ui/window/commands.py" />
   <source>Move to {year}</source>
   <translation>Passer à {year}</translation>
  </message>
  <message>
   <location filename="../../ui/window/commands.py" />
   <source>Year of the world</source>
   <translation>Année du monde</translation>
  </message>
  <message>
   <location filename="../../ui/window/commands.py" />
   <source>move to {year}</source>
   <translation>passer à {year}</translation>
  </message>
 </context>
 <context>
  <name>compare</name>
  <message>
   <location filename="../../ui/compare/swatch.py" />
   <source>Blue</source>
   <translation>Bleu</translation>
  </message>
  <message>
   <location filename="../../ui/compare/swatch.py" />
   <source>Vermilion</source>
   <translation>Vermillon</translation>
  </message>
  <message>
   <location filename="../../ui/compare/swatch.py" />
   <source>Green</source>
   <translation>Vert</translation>
  </message>
  <message>
   <location filename="../../ui/compare/swatch.py" />
   <source>Amber</source>
   <translation>Ambre</translation>
  </message>
  <message>
   <location filename="../../ui/compare/swatch.py" />
   <source>Purple</source>
   <translation>Pourpre</translation>
  </message>
  <message>
   <location filename="../../ui/compare/swatch.py" />
   <source>Sky blue</source>
   <translation>Bleu ciel</translation>
  </message>
  <message>
   <location filename="../../ui/compare/swatch.py" />
   <source>Grey</source>
   <translation>Gris</translation>
  </message>
  <message>
   <location filename="../../ui/compare/swatch.py" />
   <source>Solid</source>
   <translation>Trait plein</translation>
  </message>
  <message>
   <location filename="../../ui/compare/swatch.py" />
   <source>Dashed</source>
   <translation>Tirets</translation>
  </message>
  <message>
   <location filename="../../ui/compare/swatch.py" />
   <source>Dotted</source>
   <translation>Pointillé</translation>
  </message>
  <message>
   <location filename="../../ui/compare/swatch.py" />
   <source>Dash and dot</source>
   <translation>Tiret et point</translation>
  </message>
  <message>
   <location filename="../../ui/compare/swatch.py" />
   <source>Long dashes</source>
   <translation>Tirets longs</translation>
  </message>
  <message>
   <location filename="../../ui/compare/swatch.py" />
   <source>Dash and two dots</source>
   <translation>Tiret et deux points</translation>
  </message>
 </context>
 <context>
  <name>confidence</name>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>none would do, it never holds</source>
   <translation>aucune ne suffirait, elle ne tient jamais</translation>
  </message>
  <message>
   <location filename="../../ui/stress/response_page.py" />
   <source>none is needed, it holds in any case</source>
   <translation>aucune n’est nécessaire, elle tient de toute façon</translation>
  </message>
 </context>
 <context>
  <name>crash</name>
  <message>
   <location filename="../../ui/startup/crash.py" />
   <source>Something went wrong in Covenant. Your treaty is still open; save it now.</source>
   <translation>Une erreur s’est produite dans Covenant. Votre traité est toujours ouvert ; enregistrez-le maintenant.</translation>
  </message>
  <message>
   <location filename="../../ui/startup/crash.py" />
   <source>What happened is written in {path}.</source>
   <translation>Ce qui s’est passé est écrit dans {path}.</translation>
  </message>
 </context>
 <context>
  <name>crisis</name>
  <message>
   <location filename="../../ui/crisis/scene.py" />
   <source>The crisis, played</source>
   <translation>La crise, jouée</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/scene.py" />
   <source>party that has not decided yet</source>
   <translation>partie qui n’a pas encore décidé</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/scene.py" />
   <source>votes for the finding</source>
   <translation>vote pour la constatation</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/scene.py" />
   <source>votes against it</source>
   <translation>vote contre</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/scene.py" />
   <source>may not vote</source>
   <translation>sans droit de vote</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/scene.py" />
   <source>applies sanctions</source>
   <translation>applique des sanctions</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/scene.py" />
   <source>acts</source>
   <translation>agit</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/scene.py" />
   <source>hesitates</source>
   <translation>hésite</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/scene.py" />
   <source>acts if it trusts the others</source>
   <translation>agit s’il fait confiance aux autres</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/scene.py" />
   <source>stays out</source>
   <translation>reste à l’écart</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/told.py" />
   <source>It attacks.</source>
   <translation>Attaque.</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/told.py" />
   <source>It is attacked. Alone it has {odds} times the aggressors' strength.</source>
   <translation>Attaqué. Seul, il a {odds} fois la puissance des agresseurs.</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/told.py" />
   <source>It is no party, and owes nothing.</source>
   <translation>N’est pas partie et ne doit rien.</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/told.py" />
   <source>Needs {needs} · sees {sees} · brings {brings}</source>
   <translation>Exige {needs} · voit {sees} · apporte {brings}</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/told.py" />
   <source>If each trusted the others, it would act.</source>
   <translation>Si chacun faisait confiance aux autres, il agirait.</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/told.py" />
   <source>Even if each trusted the others, it would not act.</source>
   <translation>Même si chacun faisait confiance aux autres, il n’agirait pas.</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/told.py" />
   <source>It applies sanctions.</source>
   <translation>Applique des sanctions.</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/told.py" />
   <source>It applies sanctions only if it trusts the others.</source>
   <translation>N’applique de sanctions que si elle fait confiance aux autres.</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/told.py" />
   <source>It applies no sanctions.</source>
   <translation>N’applique pas de sanctions.</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/told.py" />
   <source>Force if they trust: {odds}, held</source>
   <translation>Force si confiance : {odds}, suffisante</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/told.py" />
   <source>Force if they trust: {odds}, not held</source>
   <translation>Force si confiance : {odds}, insuffisante</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/told.py" />
   <source>Force: {odds}, held</source>
   <translation>Force : {odds}, suffisante</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/told.py" />
   <source>Force: {odds}, not held</source>
   <translation>Force : {odds}, insuffisante</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/told.py" />
   <source>required {required}</source>
   <translation>exigé {required}</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/told.py" />
   <source>Sanctions: {share}</source>
   <translation>Sanctions : {share}</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/told.py" />
   <source>Sanctions if each waits: {share}</source>
   <translation>Sanctions si chacune attend : {share}</translation>
  </message>
 </context>
 <context>
  <name>dialogs</name>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>Save changes?</source>
   <translation>Enregistrer les modifications ?</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>The changes to “{name}” are not saved.</source>
   <translation>Les modifications de « {name} » ne sont pas enregistrées.</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>Your changes are still here. Save them under another name?</source>
   <translation>Vos modifications sont toujours là. Les enregistrer sous un autre nom ?</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>Save as…</source>
   <translation>Enregistrer sous…</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>Discard “{name}”?</source>
   <translation>Abandonner « {name} » ?</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>Its unsaved changes cannot be brought back.</source>
   <translation>Ses modifications non enregistrées ne pourront pas être récupérées.</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>Remove {table}?</source>
   <translation>Supprimer {table} ?</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>Imported data can be rebuilt from its file. Revisions and saved runs cannot, and stay as they are.</source>
   <translation>Les données importées peuvent être refaites à partir de leur fichier. Les révisions et les essais enregistrés ne le peuvent pas, et restent tels quels.</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>Remove</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>Import data</source>
   <translation>Importer des données</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>Tables (*.csv *.tsv *.txt *.gz *.zip);;All files (*)</source>
   <translation>Tables (*.csv *.tsv *.txt *.gz *.zip);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>Open a treaty</source>
   <translation>Ouvrir un traité</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>Treaties (*{suffix})</source>
   <translation>Traités (*{suffix})</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>Save the treaty</source>
   <translation>Enregistrer le traité</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>SVG drawing (*.svg)</source>
   <translation>Dessin SVG (*.svg)</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>PNG picture (*.png)</source>
   <translation>Image PNG (*.png)</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>PDF document (*.pdf)</source>
   <translation>Document PDF (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>CSV table (*.csv)</source>
   <translation>Tableau CSV (*.csv)</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>Web page (*.html)</source>
   <translation>Page web (*.html)</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>PNG picture, to paste (*.png)</source>
   <translation>Image PNG, à coller (*.png)</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>PDF drawing, for print (*.pdf)</source>
   <translation>Dessin PDF, à imprimer (*.pdf)</translation>
  </message>
  <message>
   <location filename="../../ui/dialogs.py" />
   <source>SVG drawing, for print (*.svg)</source>
   <translation>Dessin SVG, à imprimer (*.svg)</translation>
  </message>
 </context>
 <context>
  <name>duration</name>
  <message>
   <location filename="../../ui/text.py" />
   <source>{time} ms</source>
   <translation>{time} ms</translation>
  </message>
  <message>
   <location filename="../../ui/text.py" />
   <source>{time} s</source>
   <translation>{time} s</translation>
  </message>
 </context>
 <context>
  <name>facts</name>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>What the line says</source>
   <translation>Ce que dit la ligne</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>Table</source>
   <translation>Table</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>Line</source>
   <translation>Ligne</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>The line of the file; its header is line 1</source>
   <translation>La ligne du fichier ; son en-tête est la ligne 1</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>Member of the state system</source>
   <translation>Membre du système des États</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>Capital: {name}</source>
   <translation>Capitale : {name}</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>Great power</source>
   <translation>Grande puissance</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>Nuclear power</source>
   <translation>Puissance nucléaire</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>Border with {state}</source>
   <translation>Frontière avec {state}</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>Rivalry with {state}</source>
   <translation>Rivalité avec {state}</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>Pact: {name}</source>
   <translation>Pacte : {name}</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>{miles} miles of water</source>
   <translation>{miles} milles d’eau</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>by land</source>
   <translation>par terre</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>defence</source>
   <translation>défense</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>non-aggression</source>
   <translation>non-agression</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>{began} to {ended}</source>
   <translation>{began} à {ended}</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>from {began}</source>
   <translation>à partir de {began}</translation>
  </message>
  <message>
   <location filename="../../ui/library/facts_table.py" />
   <source>with {states}</source>
   <translation>avec {states}</translation>
  </message>
 </context>
 <context>
  <name>figures</name>
  <message>
   <location filename="../../ui/text.py" />
   <source>{figure}%</source>
   <translation>{figure} %</translation>
  </message>
 </context>
 <context>
  <name>files</name>
  <message>
   <location filename="../../ui/documents/file_commands.py" />
   <source>Untitled treaty</source>
   <translation>Traité sans titre</translation>
  </message>
 </context>
 <context>
  <name>imports</name>
  <message>
   <location filename="../../ui/library/import_effects.py" />
   <source>{year}: figures of {found} of {states} states; the others' come from the next source.</source>
   <translation>{year} : chiffres de {found} des {states} États ; ceux des autres viennent de la source suivante.</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_effects.py" />
   <source>Years with figures of some states besides: {count}.</source>
   <translation>Autres années avec les chiffres de quelques États : {count}.</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_effects.py" />
   <source>{year}: figures of all states.</source>
   <translation>{year} : chiffres de tous les États.</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_effects.py" />
   <source>{count} years of {first} to {last}: figures of all states.</source>
   <translation>{count} années de {first} à {last} : chiffres de tous les États.</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_effects.py" />
   <source>Where both have the same figure, {source} answers first.</source>
   <translation>Là où les deux ont le même chiffre, {source} répond en premier.</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_effects.py" />
   <source>{source} answers first.</source>
   <translation>{source} répond en premier.</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_effects.py" />
   <source>{source} is a newer edition, but this one now answers first.</source>
   <translation>{source} est une édition plus récente, mais c’est celle-ci qui répond désormais en premier.</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>This file was imported before. Nothing changed.</source>
   <translation>Ce fichier a déjà été importé. Rien n’a changé.</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>{table}: {rows} rows of {first} to {last} are now in your library.</source>
   <translation>{table} : {rows} lignes de {first} à {last} sont maintenant dans votre bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>{table}: {rows} rows are now in your library.</source>
   <translation>{table} : {rows} lignes sont maintenant dans votre bibliothèque.</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>Figures missing in the file, and left so: {figures}.</source>
   <translation>Chiffres manquant dans le fichier, et laissés ainsi : {figures}.</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>Rows that repeat another, read once: {count}.</source>
   <translation>Lignes qui en répètent une autre, lues une fois : {count}.</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>Columns not read: {names}.</source>
   <translation>Colonnes non lues : {names}.</translation>
  </message>
  <message>
   <location filename="../../ui/library/import_page.py" />
   <source>Rows that cannot be right, and were not read: {count}.</source>
   <translation>Lignes qui ne peuvent être justes, et n’ont pas été lues : {count}.</translation>
  </message>
 </context>
 <context>
  <name>indicators</name>
  <message>
   <location filename="../../ui/library/data_gaps.py" />
   <source>Missing: {names}</source>
   <translation>Manque : {names}</translation>
  </message>
  <message>
   <location filename="../../ui/library/data_gaps.py" />
   <source>Interpolated: {names}</source>
   <translation>Interpolé : {names}</translation>
  </message>
 </context>
 <context>
  <name>lessons</name>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>Could the League have stopped Italy?</source>
   <translation>La Société des Nations aurait-elle pu arrêter l’Italie ?</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>Readiness, and why it failed in 1935</source>
   <translation>Pourquoi la volonté a manqué en 1935</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>The aggressor</source>
   <translation>L’agresseur</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>In October 1935 Italy invaded Ethiopia. Both were parties to the League of Nations, whose Covenant is open on the left.</source>
   <translation>En octobre 1935, l’Italie envahit l’Éthiopie. Toutes deux étaient parties au Pacte de la Société des Nations, ouvert à gauche.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>On the map, switch on “What if…” and click Italy.</source>
   <translation>Sur la carte, activez « Et si… » et cliquez l’Italie.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>Press F6, then W; type italy, and press Space.</source>
   <translation>Appuyez sur F6, puis W ; tapez italie et appuyez sur Espace.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>The victim</source>
   <translation>La victime</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>Could Ethiopia have held out without any help?</source>
   <translation>L’Éthiopie aurait-elle pu tenir sans aucune aide ?</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>Right-click Ethiopia, or click it with Shift held, to mark the victim.</source>
   <translation>Cliquez l’Éthiopie du bouton droit, ou avec Maj, pour désigner la victime.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>Press F6, type ethiopia, and press Shift+Space.</source>
   <translation>Appuyez sur F6, tapez ethiopie et appuyez sur Maj+Espace.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>Who acts?</source>
   <translation>Qui agit ?</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>A party joins once the odds are good enough for it. Hesitant parties wait to see others move; resolute ones trust that the others will.</source>
   <translation>Une partie se joint quand le rapport de forces lui suffit. Les hésitantes attendent de voir bouger les autres ; les résolues comptent que les autres bougeront.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>Read “Who acts” below the map.</source>
   <translation>Lisez « Qui agit » sous la carte.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>What if force had been a duty?</source>
   <translation>Et si la force avait été un devoir ?</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>On force, the League's Council could only recommend. Suppose the Covenant had said that members shall use it.</source>
   <translation>Pour la force, le Conseil de la Société ne pouvait que recommander. Supposez que le Pacte ait dit que les membres l’emploieront.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>In Obligations, move Force up to “mandatory”.</source>
   <translation>Dans Obligations, montez Force jusqu’à « obligatoire ».</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>Press F6, then 4 on the ladder of Force.</source>
   <translation>Appuyez sur F6, puis 4 sur l’échelle de la force.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>What if the United States had joined?</source>
   <translation>Et si les États-Unis avaient adhéré ?</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>Its Senate kept the strongest state outside. Take the duty back and let the United States in instead.</source>
   <translation>Leur Sénat a tenu le plus puissant des États dehors. Retirez le devoir et faites plutôt entrer les États-Unis.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>Undo the last step, then make the United States a party.</source>
   <translation>Annulez la dernière étape, puis faites des États-Unis une partie.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>Ctrl+Z. Then Ctrl+F, type united states, Tab to the list, Down to it, Space.</source>
   <translation>Ctrl+Z. Puis Ctrl+F, tapez états-unis, Tab jusqu’à la liste, Bas jusqu’à eux, Espace.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>So, could it?</source>
   <translation>Alors, aurait-elle pu ?</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>The strength was there. What was missing was readiness: no member could count on the others. The dots of the verdict say so of all likely attacks, not of this one alone. A clearer duty or a stronger circle makes trust easier.</source>
   <translation>La puissance était là. Ce qui manquait, c’était la disposition à agir : aucun membre ne pouvait compter sur les autres. Les points du verdict le disent de toutes les attaques probables, et pas de celle-ci seulement. Un devoir plus clair ou un cercle plus fort rend la confiance plus facile.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>Italy has {italy} of the world's strength in {year}, Ethiopia {ethiopia}.</source>
   <translation>En {year}, l’Italie a {italy} de la puissance mondiale, l’Éthiopie {ethiopia}.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>Alone, its odds are {odds} to 1, and it needs {required}: without help it falls.</source>
   <translation>Seule, son rapport de forces est de {odds} contre 1, et il en faut {required} : sans aide, elle tombe.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>Alone, its odds are {odds} to 1, and it needs {required}: it holds out.</source>
   <translation>Seule, son rapport de forces est de {odds} contre 1, et il en faut {required} : elle tient.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>{summary} Why: members were only advised to use force, and few act on advice before others do.</source>
   <translation>{summary} Pourquoi : la force n’était que conseillée aux membres, et peu agissent sur un conseil avant les autres.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>{summary} {count} parties now move without waiting. Why: a duty is kept more often than advice, and each that moves makes it safer for the next.</source>
   <translation>{summary} {count} parties bougent maintenant sans attendre. Pourquoi : un devoir est tenu plus souvent qu’un conseil, et chacune qui bouge rend la chose plus sûre pour la suivante.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>{summary} Why: a party that can do more by itself needs less trust in the others.</source>
   <translation>{summary} Pourquoi : une partie qui peut davantage par elle-même a moins besoin de se fier aux autres.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>{words} Before, confidence: {before}; now: {now}.</source>
   <translation>{words} Confiance avant : {before} ; maintenant : {now}.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>Handle with care: this turns on how ready members are when a council merely recommends (set to {readiness}), and on strength counting population. With the military index the answer is another; try it in the test settings.</source>
   <translation>À manier avec prudence : cela tient à la disposition des membres quand un conseil ne fait que recommander (fixée à {readiness}), et à une puissance qui compte la population. Avec l’indice militaire, la réponse est autre ; essayez dans les réglages de l’épreuve.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>make force mandatory</source>
   <translation>rendre la force obligatoire</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/league_lesson.py" />
   <source>add {state}</source>
   <translation>ajouter {state}</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Is the North Atlantic Treaty collective security?</source>
   <translation>Le Traité de l’Atlantique Nord est-il de la sécurité collective ?</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>What sets it apart from an alliance</source>
   <translation>Ce qui le distingue d’une alliance</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>What it is called</source>
   <translation>Comment on l’appelle</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Many call it collective security. Theory asks for more than strength: a treaty against no one in particular, open to all, that binds its parties.</source>
   <translation>Beaucoup l’appellent sécurité collective. La théorie demande plus que la puissance : un traité dirigé contre personne en particulier, ouvert à tous, qui lie ses parties.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Read the verdict on the right: how many attacks the treaty could hold, and why it falls short all the same.</source>
   <translation>Lisez le verdict à droite : combien d’attaques le traité pourrait repousser, et ce qui lui manque pourtant.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Against whom?</source>
   <translation>Contre qui ?</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>The treaty looks outward: a party that attacks another is not opposed. Collective security guards against its own members too.</source>
   <translation>Le traité regarde au-dehors : une partie qui en attaque une autre ne rencontre pas d’opposition. La sécurité collective protège aussi de ses propres membres.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>In Casus foederis, set “Against” to “Any state”.</source>
   <translation>Dans Casus foederis, réglez « Contre » sur « Tout État ».</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Press F6, then Home on “Against”.</source>
   <translation>Appuyez sur F6, puis Origine sur « Contre ».</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Open to whom?</source>
   <translation>Ouvert à qui ?</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Today's parties decide who may join them.</source>
   <translation>Les parties d’aujourd’hui décident qui peut les rejoindre.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>In Parties, set “Others may join” to “Open”.</source>
   <translation>Dans Parties, réglez « D’autres peuvent adhérer » sur « Ouverte ».</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Press F6, then Home on “Others may join”.</source>
   <translation>Appuyez sur F6, puis Origine sur « D’autres peuvent adhérer ».</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>How binding?</source>
   <translation>Obligatoire à quel point ?</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Article 5 leaves it to each party to do “such action as it deems necessary”.</source>
   <translation>L’article 5 laisse à chaque partie le soin de « telle action qu’elle jugera nécessaire ».</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>In Obligations, move Sanctions and Force up to “automatic”.</source>
   <translation>Dans Obligations, montez Sanctions et Force jusqu’à « automatique ».</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>On each ladder press 5.</source>
   <translation>Sur chaque échelle, appuyez sur 5.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Who is in?</source>
   <translation>Qui en est ?</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Collective security is all for each. Now it is still a few for a few.</source>
   <translation>La sécurité collective, c’est tous pour chacun. Pour l’instant, c’est encore quelques-uns pour quelques-uns.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Make every state a party: “Select”, then “All”, in Parties.</source>
   <translation>Faites de chaque État une partie : « Choisir », puis « Tous », dans Parties.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Press F6, Tab to “Select”, Space, Down, Return.</source>
   <translation>Appuyez sur F6, Tab jusqu’à « Choisir », Espace, Bas, Entrée.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>So, is it?</source>
   <translation>Alors, en est-il ?</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Not as signed. It took another casus foederis, open doors, firmer duties and the rest of the world: another treaty.</source>
   <translation>Pas tel que signé. Il a fallu un autre casus foederis, des portes ouvertes, des devoirs plus fermes et le reste du monde : un autre traité.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>What would it take?</source>
   <translation>Que faudrait-il ?</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Make the League deserve the name</source>
   <translation>Faire mériter son nom à la Société des Nations</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Where it stands</source>
   <translation>Où elle en est</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>The League meant to be collective security. The verdict disagrees.</source>
   <translation>La Société des Nations se voulait un système de sécurité collective. Le verdict n’est pas d’accord.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Read how many of 100 likely attacks it could hold, and which criteria are not met.</source>
   <translation>Lisez combien de 100 attaques probables elle pourrait repousser, et quels critères ne sont pas satisfaits.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Make help certain</source>
   <translation>Rendre l’aide certaine</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>A victim must know that help will come. No one may be able to block it, and those bound must owe it.</source>
   <translation>Une victime doit savoir que l’aide viendra. Personne ne doit pouvoir la bloquer, et ceux qui sont liés doivent la devoir.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Find a way to have “certainty” met. One is to move Force up to “automatic”.</source>
   <translation>Trouvez comment satisfaire « certitude ». Un moyen : monter Force jusqu’à « automatique ».</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Press F6, then 5 on the ladder of Force.</source>
   <translation>Appuyez sur F6, puis 5 sur l’échelle de la force.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Bind the parties</source>
   <translation>Lier les parties</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Collective security must bind its parties more than the North Atlantic Treaty does.</source>
   <translation>La sécurité collective doit obliger ses parties plus que le Traité de l’Atlantique Nord.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Have “bindingness” met: make sanctions firmer too.</source>
   <translation>Satisfaites « force obligatoire » : affermissez aussi les sanctions.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>On the ladder of Sanctions press 5.</source>
   <translation>Sur l’échelle des sanctions, appuyez sur 5.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Bring the powers in</source>
   <translation>Faire entrer les puissances</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>A circle that leaves great powers outside may be too weak against them, and is no concern of theirs.</source>
   <translation>Un cercle qui laisse dehors de grandes puissances peut être trop faible contre elles, et ne les concerne pas.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Have “universality” met at least partly: make the United States, Germany and Japan parties.</source>
   <translation>Satisfaites « universalité » au moins en partie : faites des États-Unis, de l’Allemagne et du Japon des parties.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Ctrl+F, type a name, Tab to the list, Down to it, Space.</source>
   <translation>Ctrl+F, tapez un nom, Tab jusqu’à la liste, Bas jusqu’à lui, Espace.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>The name is deserved</source>
   <translation>Le nom est mérité</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>If the verdict is not yet “Collective security”, look for the criteria that it still names, and mend them.</source>
   <translation>Si le verdict n’est pas encore « Sécurité collective », cherchez les critères qu’il nomme encore, et corrigez-les.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Bring the draft's name to “Collective security”.</source>
   <translation>Amenez le nom du projet à « Sécurité collective ».</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>What is the least that it takes?</source>
   <translation>Que faut-il au moins ?</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>You have found one way to the name. The cheapest can be looked for: who would have had to move, and how far? Whether the states of 1935 would have signed it, and kept it, no criterion can tell.</source>
   <translation>Vous avez trouvé un chemin vers ce nom. On peut chercher le moins coûteux : qui aurait dû bouger, et de combien ? Si les États de 1935 l’auraient signé, et respecté, aucun critère ne peut le dire.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Take your changes back with Undo. Then, in “What would it take?” below the map, choose “The draft earns a name”, press Find, and apply what it finds.</source>
   <translation>Reprenez vos changements par Annuler. Puis, dans « Que faudrait-il ? » sous la carte, choisissez « Le projet mérite un nom », appuyez sur Chercher et appliquez ce qui est trouvé.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>Ctrl+Z; then F6, Down to “The draft earns a name”, Tab to Find, Space.</source>
   <translation>Ctrl+Z ; puis F6, Bas jusqu’à « Le projet mérite un nom », Tab jusqu’à Chercher, Espace.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>{headline}
{name}. {reason}</source>
   <translation>{headline}
{name}. {reason}</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>The name is now: {name}.</source>
   <translation>Le nom est maintenant : {name}.</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>work against any state</source>
   <translation>jouer contre tout État</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>open the treaty to all</source>
   <translation>ouvrir le traité à tous</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>make both automatic</source>
   <translation>rendre les deux automatiques</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>make force automatic</source>
   <translation>rendre la force automatique</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>add every state</source>
   <translation>ajouter tous les États</translation>
  </message>
  <message>
   <location filename="../../ui/lessons/verdict_lessons.py" />
   <source>add the absent great powers</source>
   <translation>ajouter les grandes puissances absentes</translation>
  </message>
 </context>
 <context>
  <name>map</name>
  <message>
   <location filename="../../ui/crisis/scene.py" />
   <source>aggressor</source>
   <translation>agresseur</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/scene.py" />
   <source>victim</source>
   <translation>victime</translation>
  </message>
  <message>
   <location filename="../../ui/crisis/scene.py" />
   <source>outside</source>
   <translation>au-dehors</translation>
  </message>
  <message>
   <location filename="../../ui/map/attack_words.py" />
   <source>{aggressors} against {victim}…</source>
   <translation>{aggressors} contre {victim}…</translation>
  </message>
  <message>
   <location filename="../../ui/map/attack_words.py" />
   <source>Aggressors: {aggressors}. Now right-click the state they attack.</source>
   <translation>Agresseurs : {aggressors}. Cliquez maintenant du bouton droit sur l’État attaqué.</translation>
  </message>
  <message>
   <location filename="../../ui/map/attack_words.py" />
   <source>{victim} is attacked. Now click the aggressors.</source>
   <translation>{victim} : État attaqué. Cliquez maintenant sur les agresseurs.</translation>
  </message>
  <message>
   <location filename="../../ui/map/borders.py" />
   <source>Borders of today</source>
   <translation>Frontières d’aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../ui/map/borders.py" />
   <source>Borders of today; {state} drawn as the union of {count} states</source>
   <translation>Frontières d’aujourd’hui ; {state} : union de {count} États</translation>
  </message>
  <message>
   <location filename="../../ui/map/borders.py" />
   <source>The map has the borders of today (Natural Earth).</source>
   <translation>La carte a les frontières d’aujourd’hui (Natural Earth).</translation>
  </message>
  <message>
   <location filename="../../ui/map/borders.py" />
   <source>{state} is drawn as the union of {count} states.</source>
   <translation>{state} : dessiné comme l’union de {count} États.</translation>
  </message>
  <message>
   <location filename="../../ui/map/borders.py" />
   <source>Parted along an approximate line within one state of today: {names}.</source>
   <translation>Séparés par une ligne approximative au sein d’un État d’aujourd’hui : {names}.</translation>
  </message>
  <message>
   <location filename="../../ui/map/borders.py" />
   <source>Shown as a dot only: {names}.</source>
   <translation>Représentés par un point seulement : {names}.</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>party to {wider} only</source>
   <translation>partie à {wider} seulement</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>not a state in {year}</source>
   <translation>n’est pas un État en {year}</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>party</source>
   <translation>partie</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>Parties</source>
   <translation>Parties</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>Share of the world's strength</source>
   <translation>Part de la puissance mondiale</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>not known</source>
   <translation>inconnue</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>Least margin</source>
   <translation>Marge la plus faible</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>Strength to spare against the worst state, {mood}</source>
   <translation>Réserve de puissance contre le pire État, {mood}</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>Strength to spare against the worst coalition of up to {size}, {mood}</source>
   <translation>Réserve de puissance contre la pire coalition d’au plus {size}, {mood}</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>Breaking size</source>
   <translation>Nombre de rupture</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>Fewest states that break it, {mood}</source>
   <translation>Plus petit nombre d’États qui le rompt, {mood}</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>none up to {size}</source>
   <translation>aucun jusqu’à {size}</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>Who acts with force</source>
   <translation>Qui agit par la force</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>acts though others wait</source>
   <translation>agit même si les autres attendent</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>acts if it trusts the others</source>
   <translation>agit s’il fait confiance aux autres</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>party that does not act</source>
   <translation>partie qui n’agit pas</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>In which round each joins with force</source>
   <translation>À quel tour chacun se joint par la force</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>round {number}</source>
   <translation>tour {number}</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>only if it trusts the others</source>
   <translation>seulement s’il fait confiance aux autres</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>No one acts before others do.</source>
   <translation>Personne n’agit avant les autres.</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>Being worked out…</source>
   <translation>Calcul en cours…</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>Now right-click the state they attack.</source>
   <translation>Cliquez maintenant du bouton droit l’État qu’ils attaquent.</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>Press “What if…”, click an aggressor and right-click a victim.</source>
   <translation>Appuyez sur « Et si… », cliquez un agresseur, puis une victime du bouton droit.</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>not covered by the treaty</source>
   <translation>hors du traité</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>if hesitant</source>
   <translation>si chacun hésite</translation>
  </message>
  <message>
   <location filename="../../ui/map/colouring.py" />
   <source>if resolute</source>
   <translation>si chacun est résolu</translation>
  </message>
  <message>
   <location filename="../../ui/map/participation_colouring.py" />
   <source>Burden: share of its own strength sent a year</source>
   <translation>Charge : part de sa propre force envoyée par an</translation>
  </message>
  <message>
   <location filename="../../ui/map/participation_colouring.py" />
   <source>Benefit: attacks on it averted in ten years</source>
   <translation>Bénéfice : attaques écartées contre lui en dix ans</translation>
  </message>
  <message>
   <location filename="../../ui/map/participation_colouring.py" />
   <source>Ratio: times its own strength sent for each attack averted</source>
   <translation>Rapport : fois sa propre force envoyées pour chaque attaque écartée</translation>
  </message>
  <message>
   <location filename="../../ui/map/participation_colouring.py" />
   <source>party that sends and gains nothing</source>
   <translation>partie qui n’envoie ni ne gagne rien</translation>
  </message>
  <message>
   <location filename="../../ui/map/shading.py" />
   <source>below {limit}</source>
   <translation>moins de {limit}</translation>
  </message>
  <message>
   <location filename="../../ui/map/shading.py" />
   <source>{low} to {high}</source>
   <translation>de {low} à {high}</translation>
  </message>
  <message>
   <location filename="../../ui/map/shading.py" />
   <source>{limit} and more</source>
   <translation>{limit} et plus</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>Its strength is not known</source>
   <translation>Sa puissance n’est pas connue</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>Great power, {share} of the world's strength</source>
   <translation>Grande puissance, {share} de la puissance mondiale</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>{share} of the world's strength</source>
   <translation>{share} de la puissance mondiale</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>No coalition of up to {size} states breaks the treaty here</source>
   <translation>Aucune coalition d’au plus {size} États ne rompt le traité ici</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>One state could break the treaty here if parties hesitate</source>
   <translation>Un seul État pourrait rompre le traité ici si les parties hésitent</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>One state could break the treaty here though they trust</source>
   <translation>Un seul État pourrait rompre le traité ici malgré la confiance</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>It takes {size} states to break the treaty here if parties hesitate</source>
   <translation>Il faut {size} États pour rompre le traité ici si les parties hésitent</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>It takes {size} states to break the treaty here if they trust</source>
   <translation>Il faut {size} États pour rompre le traité ici si elles se font confiance</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>The treaty does not promise to defend it</source>
   <translation>Le traité ne promet pas de le défendre</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>No state has promised to defend it yet</source>
   <translation>Aucun État n’a encore promis de le défendre</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>Not a party</source>
   <translation>N’est pas partie</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>Party from the start</source>
   <translation>Partie depuis le début</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>Party since {year}</source>
   <translation>Partie depuis {year}</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>Marked as an aggressor</source>
   <translation>Désigné comme agresseur</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>Under attack: the treaty is upheld even if each waits for the others</source>
   <translation>Attaqué : le traité tient même si chacun attend les autres</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>Under attack: the treaty is upheld only if parties trust one another</source>
   <translation>Attaqué : le traité ne tient que si les parties se font confiance</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>Under attack: the treaty is broken</source>
   <translation>Attaqué : le traité est rompu</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>Acts, in round {number}</source>
   <translation>Agit, au tour {number}</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>Acts if it trusts the others.</source>
   <translation>Agit s’il fait confiance aux autres.</translation>
  </message>
  <message>
   <location filename="../../ui/map/state_card.py" />
   <source>Does not act.</source>
   <translation>N’agit pas.</translation>
  </message>
 </context>
 <context>
  <name>names</name>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>United States</source>
   <translation>États-Unis</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Canada</source>
   <translation>Canada</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Bahamas</source>
   <translation>Bahamas</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Cuba</source>
   <translation>Cuba</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Haiti</source>
   <translation>Haïti</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Dominican Republic</source>
   <translation>République dominicaine</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Jamaica</source>
   <translation>Jamaïque</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Trinidad and Tobago</source>
   <translation>Trinité-et-Tobago</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Barbados</source>
   <translation>Barbade</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Dominica</source>
   <translation>Dominique</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Grenada</source>
   <translation>Grenade</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Saint Lucia</source>
   <translation>Sainte-Lucie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Saint Vincent and the Grenadines</source>
   <translation>Saint-Vincent-et-les-Grenadines</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Antigua and Barbuda</source>
   <translation>Antigua-et-Barbuda</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Saint Kitts and Nevis</source>
   <translation>Saint-Christophe-et-Niévès</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Mexico</source>
   <translation>Mexique</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Belize</source>
   <translation>Belize</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Guatemala</source>
   <translation>Guatemala</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Honduras</source>
   <translation>Honduras</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>El Salvador</source>
   <translation>Salvador</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Nicaragua</source>
   <translation>Nicaragua</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Costa Rica</source>
   <translation>Costa Rica</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Panama</source>
   <translation>Panama</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Colombia</source>
   <translation>Colombie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Venezuela</source>
   <translation>Venezuela</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Guyana</source>
   <translation>Guyana</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Suriname</source>
   <translation>Suriname</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Ecuador</source>
   <translation>Équateur</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Peru</source>
   <translation>Pérou</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Brazil</source>
   <translation>Brésil</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Bolivia</source>
   <translation>Bolivie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Paraguay</source>
   <translation>Paraguay</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Chile</source>
   <translation>Chili</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Argentina</source>
   <translation>Argentine</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Uruguay</source>
   <translation>Uruguay</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>United Kingdom</source>
   <translation>Royaume-Uni</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Ireland</source>
   <translation>Irlande</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Netherlands</source>
   <translation>Pays-Bas</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Belgium</source>
   <translation>Belgique</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Luxembourg</source>
   <translation>Luxembourg</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>France</source>
   <translation>France</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Monaco</source>
   <translation>Monaco</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Liechtenstein</source>
   <translation>Liechtenstein</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Switzerland</source>
   <translation>Suisse</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Spain</source>
   <translation>Espagne</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Andorra</source>
   <translation>Andorre</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Hanover</source>
   <translation>Hanovre</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Bavaria</source>
   <translation>Bavière</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Germany</source>
   <translation>Allemagne</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>West Germany</source>
   <translation>Allemagne de l’Ouest</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>East Germany</source>
   <translation>Allemagne de l’Est</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Baden</source>
   <translation>Bade</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Saxony</source>
   <translation>Saxe</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Württemberg</source>
   <translation>Wurtemberg</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Hesse-Kassel</source>
   <translation>Hesse-Cassel</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Hesse-Darmstadt</source>
   <translation>Hesse-Darmstadt</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Mecklenburg-Schwerin</source>
   <translation>Mecklembourg-Schwerin</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Poland</source>
   <translation>Pologne</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Austria-Hungary</source>
   <translation>Autriche-Hongrie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Austria</source>
   <translation>Autriche</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Hungary</source>
   <translation>Hongrie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Czechoslovakia</source>
   <translation>Tchécoslovaquie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Czechia</source>
   <translation>Tchéquie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Slovakia</source>
   <translation>Slovaquie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Italy</source>
   <translation>Italie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Papal States</source>
   <translation>États pontificaux</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Two Sicilies</source>
   <translation>Deux-Siciles</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>San Marino</source>
   <translation>Saint-Marin</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Modena</source>
   <translation>Modène</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Parma</source>
   <translation>Parme</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Tuscany</source>
   <translation>Toscane</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Malta</source>
   <translation>Malte</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Albania</source>
   <translation>Albanie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Montenegro</source>
   <translation>Monténégro</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>North Macedonia</source>
   <translation>Macédoine du Nord</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Croatia</source>
   <translation>Croatie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Serbia</source>
   <translation>Serbie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Bosnia and Herzegovina</source>
   <translation>Bosnie-Herzégovine</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Kosovo</source>
   <translation>Kosovo</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Slovenia</source>
   <translation>Slovénie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Greece</source>
   <translation>Grèce</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Cyprus</source>
   <translation>Chypre</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Bulgaria</source>
   <translation>Bulgarie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Moldova</source>
   <translation>Moldavie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Romania</source>
   <translation>Roumanie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Russia</source>
   <translation>Russie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Estonia</source>
   <translation>Estonie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Latvia</source>
   <translation>Lettonie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Lithuania</source>
   <translation>Lituanie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Ukraine</source>
   <translation>Ukraine</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Belarus</source>
   <translation>Biélorussie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Armenia</source>
   <translation>Arménie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Georgia</source>
   <translation>Géorgie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Azerbaijan</source>
   <translation>Azerbaïdjan</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Finland</source>
   <translation>Finlande</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Sweden</source>
   <translation>Suède</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Norway</source>
   <translation>Norvège</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Denmark</source>
   <translation>Danemark</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Iceland</source>
   <translation>Islande</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Cape Verde</source>
   <translation>Cap-Vert</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>São Tomé and Príncipe</source>
   <translation>Sao Tomé-et-Principe</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Guinea-Bissau</source>
   <translation>Guinée-Bissau</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Equatorial Guinea</source>
   <translation>Guinée équatoriale</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Gambia</source>
   <translation>Gambie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Mali</source>
   <translation>Mali</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Senegal</source>
   <translation>Sénégal</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Benin</source>
   <translation>Bénin</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Mauritania</source>
   <translation>Mauritanie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Niger</source>
   <translation>Niger</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Ivory Coast</source>
   <translation>Côte d’Ivoire</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Guinea</source>
   <translation>Guinée</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Burkina Faso</source>
   <translation>Burkina Faso</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Liberia</source>
   <translation>Liberia</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Sierra Leone</source>
   <translation>Sierra Leone</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Ghana</source>
   <translation>Ghana</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Togo</source>
   <translation>Togo</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Cameroon</source>
   <translation>Cameroun</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Nigeria</source>
   <translation>Nigeria</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Gabon</source>
   <translation>Gabon</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Central African Republic</source>
   <translation>République centrafricaine</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Chad</source>
   <translation>Tchad</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Republic of the Congo</source>
   <translation>République du Congo</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Democratic Republic of the Congo</source>
   <translation>République démocratique du Congo</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Uganda</source>
   <translation>Ouganda</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Kenya</source>
   <translation>Kenya</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Tanzania</source>
   <translation>Tanzanie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Zanzibar</source>
   <translation>Zanzibar</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Burundi</source>
   <translation>Burundi</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Rwanda</source>
   <translation>Rwanda</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Somalia</source>
   <translation>Somalie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Djibouti</source>
   <translation>Djibouti</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Ethiopia</source>
   <translation>Éthiopie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Eritrea</source>
   <translation>Érythrée</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Angola</source>
   <translation>Angola</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Mozambique</source>
   <translation>Mozambique</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Zambia</source>
   <translation>Zambie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Zimbabwe</source>
   <translation>Zimbabwe</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Malawi</source>
   <translation>Malawi</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>South Africa</source>
   <translation>Afrique du Sud</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Namibia</source>
   <translation>Namibie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Lesotho</source>
   <translation>Lesotho</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Botswana</source>
   <translation>Botswana</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Eswatini</source>
   <translation>Eswatini</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Madagascar</source>
   <translation>Madagascar</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Comoros</source>
   <translation>Comores</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Mauritius</source>
   <translation>Maurice</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Seychelles</source>
   <translation>Seychelles</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Morocco</source>
   <translation>Maroc</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Algeria</source>
   <translation>Algérie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Tunisia</source>
   <translation>Tunisie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Libya</source>
   <translation>Libye</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Sudan</source>
   <translation>Soudan</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>South Sudan</source>
   <translation>Soudan du Sud</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Iran</source>
   <translation>Iran</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Turkey</source>
   <translation>Turquie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Iraq</source>
   <translation>Irak</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Egypt</source>
   <translation>Égypte</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Syria</source>
   <translation>Syrie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Lebanon</source>
   <translation>Liban</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Jordan</source>
   <translation>Jordanie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Israel</source>
   <translation>Israël</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Saudi Arabia</source>
   <translation>Arabie saoudite</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>North Yemen</source>
   <translation>Yémen du Nord</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Yemen</source>
   <translation>Yémen</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>South Yemen</source>
   <translation>Yémen du Sud</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Kuwait</source>
   <translation>Koweït</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Bahrain</source>
   <translation>Bahreïn</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Qatar</source>
   <translation>Qatar</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>United Arab Emirates</source>
   <translation>Émirats arabes unis</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Oman</source>
   <translation>Oman</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Afghanistan</source>
   <translation>Afghanistan</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Turkmenistan</source>
   <translation>Turkménistan</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Tajikistan</source>
   <translation>Tadjikistan</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Kyrgyzstan</source>
   <translation>Kirghizistan</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Uzbekistan</source>
   <translation>Ouzbékistan</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Kazakhstan</source>
   <translation>Kazakhstan</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>China</source>
   <translation>Chine</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Mongolia</source>
   <translation>Mongolie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Taiwan</source>
   <translation>Taïwan</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Korea</source>
   <translation>Corée</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>North Korea</source>
   <translation>Corée du Nord</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>South Korea</source>
   <translation>Corée du Sud</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Japan</source>
   <translation>Japon</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>India</source>
   <translation>Inde</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Bhutan</source>
   <translation>Bhoutan</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Pakistan</source>
   <translation>Pakistan</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Bangladesh</source>
   <translation>Bangladesh</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Myanmar</source>
   <translation>Myanmar</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Sri Lanka</source>
   <translation>Sri Lanka</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Maldives</source>
   <translation>Maldives</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Nepal</source>
   <translation>Népal</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Thailand</source>
   <translation>Thaïlande</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Cambodia</source>
   <translation>Cambodge</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Laos</source>
   <translation>Laos</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Vietnam</source>
   <translation>Viêt Nam</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>South Vietnam</source>
   <translation>Viêt Nam du Sud</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Malaysia</source>
   <translation>Malaisie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Singapore</source>
   <translation>Singapour</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Brunei</source>
   <translation>Brunei</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Philippines</source>
   <translation>Philippines</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Indonesia</source>
   <translation>Indonésie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>East Timor</source>
   <translation>Timor oriental</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Australia</source>
   <translation>Australie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Papua New Guinea</source>
   <translation>Papouasie-Nouvelle-Guinée</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>New Zealand</source>
   <translation>Nouvelle-Zélande</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Vanuatu</source>
   <translation>Vanuatu</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Solomon Islands</source>
   <translation>Îles Salomon</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Kiribati</source>
   <translation>Kiribati</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Tuvalu</source>
   <translation>Tuvalu</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Fiji</source>
   <translation>Fidji</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Tonga</source>
   <translation>Tonga</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Nauru</source>
   <translation>Nauru</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Marshall Islands</source>
   <translation>Îles Marshall</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Palau</source>
   <translation>Palaos</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Federated States of Micronesia</source>
   <translation>États fédérés de Micronésie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/states.csv" />
   <source>Samoa</source>
   <translation>Samoa</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Prussia</source>
   <translation>Prusse</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Sardinia</source>
   <translation>Sardaigne</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Soviet Union</source>
   <translation>Union soviétique</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Ottoman Empire</source>
   <translation>Empire ottoman</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Persia</source>
   <translation>Perse</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Siam</source>
   <translation>Siam</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Hejaz and Nejd</source>
   <translation>Hedjaz et Nedjd</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Irish Free State</source>
   <translation>État libre d’Irlande</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Kingdom of Serbs, Croats and Slovenes</source>
   <translation>Royaume des Serbes, Croates et Slovènes</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Yugoslavia</source>
   <translation>Yougoslavie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Serbia and Montenegro</source>
   <translation>Serbie-et-Monténégro</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>United Arab Republic</source>
   <translation>République arabe unie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Burma</source>
   <translation>Birmanie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Ceylon</source>
   <translation>Ceylan</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Malaya</source>
   <translation>Malaisie (Fédération de Malaya)</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>North Vietnam</source>
   <translation>Viêt Nam du Nord</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Congo (Léopoldville)</source>
   <translation>Congo (Léopoldville)</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Zaire</source>
   <translation>Zaïre</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Upper Volta</source>
   <translation>Haute-Volta</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Dahomey</source>
   <translation>Dahomey</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Central African Empire</source>
   <translation>Empire centrafricain</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Tanganyika</source>
   <translation>Tanganyika</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Rhodesia</source>
   <translation>Rhodésie</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Swaziland</source>
   <translation>Swaziland</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Macedonia</source>
   <translation>Macédoine</translation>
  </message>
  <message>
   <location filename="../../resources/worlds/former_names.csv" />
   <source>Czech Republic</source>
   <translation>République tchèque</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Greece and Bulgaria</source>
   <translation>Grèce et Bulgarie</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Greek troops crossed the border after a shooting. The Council told both sides to stop and withdraw within sixty hours; Greece was out by 29 October and paid damages of about 45,000 pounds.</source>
   <translation>Des troupes grecques franchirent la frontière après un coup de feu. Le Conseil somma les deux camps de cesser et de se retirer dans les soixante heures ; la Grèce était partie le 29 octobre et paya quelque 45 000 livres de dommages.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Manchuria</source>
   <translation>Mandchourie</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Japan took the three north-eastern provinces. A call to withdraw failed in the Council on 24 October 1931, thirteen against Japan alone; the Assembly took over the Lytton report on 24 February 1933 by 42 votes to one, and Japan gave notice to the League.</source>
   <translation>Le Japon prit les trois provinces du nord-est. Un appel au retrait échoua au Conseil le 24 octobre 1931, à treize contre le seul Japon ; l’Assemblée fit sien le rapport Lytton le 24 février 1933 par 42 voix contre une, et le Japon annonça son départ de la Société.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Leticia</source>
   <translation>Leticia</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Peruvians seized a Colombian river port, and Peru backed them. The Council reported against Peru on 18 March 1933; a commission of the League governed the place from June 1933 and gave it back to Colombia in June 1934.</source>
   <translation>Des Péruviens s’emparèrent d’un port fluvial colombien, et le Pérou les soutint. Le Conseil se prononça contre le Pérou le 18 mars 1933 ; une commission de la Société administra la place à partir de juin 1933 et la rendit à la Colombie en juin 1934.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Italy invaded. Council and Assembly found within a week that it had gone to war against the Covenant; some fifty members applied sanctions from 18 November 1935, without oil and with the Suez Canal open. Addis Ababa fell in May 1936 and sanctions ended on 15 July.</source>
   <translation>L’Italie envahit le pays. Le Conseil et l’Assemblée constatèrent en une semaine qu’elle était entrée en guerre en violation du Pacte ; une cinquantaine de membres appliquèrent des sanctions à partir du 18 novembre 1935, sans le pétrole et le canal de Suez restant ouvert. Addis-Abeba tomba en mai 1936 et les sanctions prirent fin le 15 juillet.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>The Rhineland</source>
   <translation>La Rhénanie</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>German troops entered the demilitarised zone. On 19 March the Council found a breach of Versailles and Locarno; no guarantor acted.</source>
   <translation>Des troupes allemandes entrèrent dans la zone démilitarisée. Le 19 mars, le Conseil constata une violation de Versailles et de Locarno ; aucun garant n’agit.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>A clash near Beijing became a war of conquest. The Assembly gave China its moral support on 6 October 1937; a conference in Brussels came to nothing; a year later sanctions were left to each state. The Soviet Union sent arms of its own accord.</source>
   <translation>Un accrochage près de Pékin devint une guerre de conquête. L’Assemblée donna à la Chine son soutien moral le 6 octobre 1937 ; une conférence à Bruxelles n’aboutit à rien ; un an plus tard, les sanctions furent laissées à chaque État. L’Union soviétique envoya des armes de son propre chef.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>The Sudetenland</source>
   <translation>Les Sudètes</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Threatened with war and pressed by its own ally to give way, Czechoslovakia ceded its borderlands under the Munich agreement. Neither pact was honoured, and the League was not asked.</source>
   <translation>Menacée de guerre et pressée de céder par son propre allié, la Tchécoslovaquie abandonna ses régions frontalières par l’accord de Munich. Aucun des deux pactes ne fut honoré, et la Société ne fut pas saisie.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Memel</source>
   <translation>Memel</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Lithuania ceded the Memel territory under an ultimatum. The signatories of the Convention, Britain, France, Italy and Japan, did nothing.</source>
   <translation>La Lituanie céda le territoire de Memel sous un ultimatum. Les signataires de la Convention, la Grande-Bretagne, la France, l’Italie et le Japon, ne firent rien.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Germany attacked on 1 September and the Soviet Union on the 17th. Britain and France declared war on Germany on the 3rd, and no help came in time.</source>
   <translation>L’Allemagne attaqua le 1er septembre et l’Union soviétique le 17. La Grande-Bretagne et la France déclarèrent la guerre à l’Allemagne le 3, et aucune aide n’arriva à temps.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>The Winter War</source>
   <translation>La guerre d’Hiver</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>The Soviet Union attacked Finland. The League expelled it on 14 December and asked its members for help, which some gave in arms and volunteers. Finland kept its independence and lost territory.</source>
   <translation>L’Union soviétique attaqua la Finlande. La Société l’exclut le 14 décembre et demanda à ses membres une aide que certains donnèrent en armes et en volontaires. La Finlande garda son indépendance et perdit des territoires.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>The North attacked. With the Soviet seat empty, the Council recommended help to the South (resolutions 82, 83 and 84), and sixteen states fought. China joined in late 1950; the Assembly named it an aggressor in resolution 498 (V). The war ended about where it began.</source>
   <translation>Le Nord attaqua. Le siège soviétique étant vide, le Conseil recommanda d’aider le Sud (résolutions 82, 83 et 84), et seize États combattirent. La Chine intervint à la fin de 1950 ; l’Assemblée la nomma agresseur dans la résolution 498 (V). La guerre finit à peu près où elle avait commencé.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Suez</source>
   <translation>Suez</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Israel, Britain and France attacked Egypt. After two vetoes the Assembly called for a halt (resolution 997, 64 to 5 with 6 abstaining); the United States put pressure on the pound, and a United Nations force went in. The last troops left in March 1957.</source>
   <translation>Israël, la Grande-Bretagne et la France attaquèrent l’Égypte. Après deux vetos, l’Assemblée demanda l’arrêt (résolution 997, par 64 voix contre 5 et 6 abstentions) ; les États-Unis firent pression sur la livre, et une force des Nations unies se déploya. Les dernières troupes partirent en mars 1957.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Soviet troops put down the Hungarian government. The Council was vetoed; the Assembly condemned (resolutions 1004 and 1131), and no one did more.</source>
   <translation>Des troupes soviétiques renversèrent le gouvernement hongrois. Le Conseil fut bloqué par un veto ; l’Assemblée condamna (résolutions 1004 et 1131), et personne ne fit davantage.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Kuwait 1961</source>
   <translation>Koweït 1961</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Iraq laid claim to newly independent Kuwait. British troops landed on 1 July and gave way to a force of the Arab League in the autumn; Iraq did not attack. The Council could not agree on a resolution.</source>
   <translation>L’Irak revendiqua le Koweït, tout juste indépendant. Des troupes britanniques débarquèrent le 1er juillet et firent place à l’automne à une force de la Ligue arabe ; l’Irak n’attaqua pas. Le Conseil ne put s’entendre sur une résolution.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Missiles in Cuba</source>
   <translation>Les missiles de Cuba</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Soviet missiles were found on Cuba. The Organ of Consultation recommended force on 23 October without a vote against; a quarantine by the United States and others followed, and on the 28th the missiles were to go.</source>
   <translation>Des missiles soviétiques furent découverts à Cuba. L’Organe de consultation recommanda la force le 23 octobre sans une voix contre ; une quarantaine des États-Unis et d’autres suivit, et le 28 il fut dit que les missiles partiraient.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Four states of the Warsaw Treaty, with East Germany in the background, occupied a fifth. A draft resolution was vetoed in the Council on 22 August, and that was all.</source>
   <translation>Quatre États du traité de Varsovie, l’Allemagne de l’Est restant en retrait, en occupèrent un cinquième. Un projet de résolution se heurta à un veto au Conseil le 22 août, et ce fut tout.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Afghanistan 1979</source>
   <translation>Afghanistan 1979</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Soviet troops took Kabul and changed its government. After a veto the Assembly deplored it by 104 to 18, with 18 abstaining (resolution ES-6/2). Some states applied measures of their own.</source>
   <translation>Des troupes soviétiques prirent Kaboul et changèrent le gouvernement. Après un veto, l’Assemblée déplora l’intervention par 104 voix contre 18 et 18 abstentions (résolution ES-6/2). Quelques États prirent des mesures de leur propre chef.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>The Falklands, before Rio</source>
   <translation>Les Malouines, devant Rio</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Argentina, which had taken the islands, called on the Rio Treaty against the British fleet. Its parties backed the Argentine claim on 28 April by 17 to none with four abstaining, and did not act; Britain took the islands back in June.</source>
   <translation>L’Argentine, qui avait pris les îles, invoqua le traité de Rio contre la flotte britannique. Ses parties appuyèrent la revendication argentine le 28 avril par 17 voix contre zéro et quatre abstentions, et n’agirent pas ; la Grande-Bretagne reprit les îles en juin.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Kuwait 1990</source>
   <translation>Koweït 1990</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Iraq took Kuwait. The Council ordered sanctions (661) and allowed force by 12 to 2 with one abstaining (678); a coalition drove Iraq out by 28 February 1991.</source>
   <translation>L’Irak prit le Koweït. Le Conseil ordonna des sanctions (661) et autorisa la force par 12 voix contre 2 et une abstention (678) ; une coalition avait chassé l’Irak le 28 février 1991.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>11 September 2001</source>
   <translation>Le 11 septembre 2001</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>A movement sheltered in Afghanistan attacked New York and Washington. The Council of the alliance invoked Art. 5 on 12 September and confirmed it on 2 October; the Taliban were out of Kabul in November. The attacker was not a state: Afghanistan stands for it here.</source>
   <translation>Un mouvement abrité en Afghanistan attaqua New York et Washington. Le Conseil de l’alliance invoqua l’art. 5 le 12 septembre et le confirma le 2 octobre ; les talibans avaient quitté Kaboul en novembre. L’attaquant n’était pas un État : l’Afghanistan en tient lieu ici.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Russia attacked, in part from Belarus. The Council was vetoed on 25 February; the Assembly deplored it by 141 to 5 with 35 abstaining (resolution ES-11/1). Many states applied sanctions and sent arms, none sent troops; Ukraine held most of its land.</source>
   <translation>La Russie attaqua, en partie depuis la Biélorussie. Le Conseil se heurta à un veto le 25 février ; l’Assemblée déplora l’attaque par 141 voix contre 5 et 35 abstentions (résolution ES-11/1). De nombreux États appliquèrent des sanctions et envoyèrent des armes, aucun n’envoya de troupes ; l’Ukraine garda la plus grande partie de son sol.</translation>
  </message>
  <message>
   <location filename="../../resources/cases/cases.csv" />
   <source>Azerbaijan attacked along the border. Armenia asked for help under Art. 4; the organisation sent a mission to find facts. Armenia froze its part in February 2024.</source>
   <translation>L’Azerbaïdjan attaqua le long de la frontière. L’Arménie demanda de l’aide en vertu de l’art. 4 ; l’organisation envoya une mission d’enquête. L’Arménie gela sa participation en février 2024.</translation>
  </message>
  <message>
   <location filename="../../resources/templates/anzus.json" />
   <source>ANZUS Security Treaty</source>
   <translation>Traité de sécurité ANZUS</translation>
  </message>
  <message>
   <location filename="../../resources/templates/arab-league.json" />
   <source>Arab League Joint Defence Treaty</source>
   <translation>Traité de défense de la Ligue arabe</translation>
  </message>
  <message>
   <location filename="../../resources/templates/brussels.json" />
   <source>Brussels Treaty and Western European Union</source>
   <translation>Traité de Bruxelles et UEO</translation>
  </message>
  <message>
   <location filename="../../resources/templates/csto.json" />
   <source>Collective Security Treaty</source>
   <translation>Traité de sécurité collective</translation>
  </message>
  <message>
   <location filename="../../resources/templates/ecowas.json" />
   <source>Economic Community of West African States</source>
   <translation>Communauté d’Afrique de l’Ouest (CEDEAO)</translation>
  </message>
  <message>
   <location filename="../../resources/templates/ideal.json" />
   <source>Ideal collective security</source>
   <translation>Sécurité collective idéale</translation>
  </message>
  <message>
   <location filename="../../resources/templates/league-as-signed.json" />
   <source>League of Nations as signed</source>
   <translation>Société des Nations telle que signée</translation>
  </message>
  <message>
   <location filename="../../resources/templates/league-with-usa.json" />
   <source>League of Nations with the United States</source>
   <translation>Société des Nations avec les États-Unis</translation>
  </message>
  <message>
   <location filename="../../resources/templates/league.json" />
   <source>League of Nations</source>
   <translation>Société des Nations</translation>
  </message>
  <message>
   <location filename="../../resources/templates/locarno.json" />
   <source>Locarno Treaty of Mutual Guarantee</source>
   <translation>Traité de garantie mutuelle de Locarno</translation>
  </message>
  <message>
   <location filename="../../resources/templates/north-atlantic.json" />
   <source>North Atlantic Treaty</source>
   <translation>Traité de l’Atlantique Nord</translation>
  </message>
  <message>
   <location filename="../../resources/templates/oau.json" />
   <source>Organization of African Unity and African Union</source>
   <translation>Organisation de l’unité africaine et Union africaine</translation>
  </message>
  <message>
   <location filename="../../resources/templates/rio.json" />
   <source>Inter-American Treaty of Reciprocal Assistance</source>
   <translation>Traité interaméricain d’assistance réciproque</translation>
  </message>
  <message>
   <location filename="../../resources/templates/seato.json" />
   <source>Southeast Asia Collective Defence Treaty</source>
   <translation>Traité de Manille (OTASE)</translation>
  </message>
  <message>
   <location filename="../../resources/templates/un-charter-as-designed.json" />
   <source>United Nations Charter as designed</source>
   <translation>Charte des Nations unies telle que conçue</translation>
  </message>
  <message>
   <location filename="../../resources/templates/un-charter.json" />
   <source>United Nations Charter</source>
   <translation>Charte des Nations unies</translation>
  </message>
  <message>
   <location filename="../../resources/templates/uniting-for-peace.json" />
   <source>Uniting for Peace</source>
   <translation>Union pour le maintien de la paix</translation>
  </message>
  <message>
   <location filename="../../resources/templates/warsaw.json" />
   <source>Warsaw Treaty</source>
   <translation>Traité de Varsovie</translation>
  </message>
 </context>
 <context>
  <name>numbers</name>
  <message>
   <location filename="../../ui/widgets/number_fields.py" />
   <source>{text} may mean {one} or {other}: write it without a mark for thousands.</source>
   <translation>{text} peut vouloir dire {one} ou {other} : écrivez-le sans séparateur de milliers.</translation>
  </message>
  <message>
   <location filename="../../ui/widgets/number_fields.py" />
   <source>{text} is not between {least} and {most}.</source>
   <translation>{text} n’est pas entre {least} et {most}.</translation>
  </message>
  <message>
   <location filename="../../ui/widgets/number_fields.py" />
   <source>“{text}” is no number.</source>
   <translation>« {text} » n’est pas un nombre.</translation>
  </message>
  <message>
   <location filename="../../ui/widgets/number_fields.py" />
   <source>“{text}” is no whole number.</source>
   <translation>« {text} » n’est pas un nombre entier.</translation>
  </message>
 </context>
 <context>
  <name>odds</name>
  <message>
   <location filename="../../ui/text.py" />
   <source>never holds</source>
   <translation>jamais</translation>
  </message>
  <message>
   <location filename="../../ui/text.py" />
   <source>holds</source>
   <translation>tient</translation>
  </message>
  <message>
   <location filename="../../ui/text.py" />
   <source>needs {share}</source>
   <translation>exige {share}</translation>
  </message>
 </context>
 <context>
  <name>parties</name>
  <message>
   <location filename="../../ui/membership/edits.py" />
   <source>add {state}</source>
   <translation>ajouter {state}</translation>
  </message>
  <message>
   <location filename="../../ui/membership/edits.py" />
   <source>remove {state}</source>
   <translation>retirer {state}</translation>
  </message>
  <message>
   <location filename="../../ui/membership/edits.py" />
   <source>add {count} states</source>
   <translation>ajouter {count} États</translation>
  </message>
  <message>
   <location filename="../../ui/membership/edits.py" />
   <source>remove {count} states</source>
   <translation>retirer {count} États</translation>
  </message>
  <message>
   <location filename="../../ui/membership/year_notices.py" />
   <source>{name} is set aside in {year}: its ground was held longer that year by {holders}.</source>
   <translation>{name} est mis de côté en {year} : son territoire a été tenu plus longtemps cette année-là par {holders}.</translation>
  </message>
  <message>
   <location filename="../../ui/membership/year_notices.py" />
   <source>{name} does not exist in {year} and is set aside until it does.</source>
   <translation>{name} n’existe pas en {year} et est mis de côté jusque-là.</translation>
  </message>
  <message>
   <location filename="../../ui/membership/year_notices.py" />
   <source>{count} parties do not exist in {year} and are set aside until they do: {names}.</source>
   <translation>{count} parties n’existent pas en {year} et sont mises de côté jusque-là : {names}.</translation>
  </message>
 </context>
 <context>
  <name>sandbox</name>
  <message>
   <location filename="../../ui/background/evaluator.py" />
   <source>{words}</source>
   <translation>{words}</translation>
  </message>
  <message>
   <location filename="../../ui/charts/export.py" />
   <source>{file} cannot be written: all of a comparison is a document, whose name must end in {endings}. Choose one chart for a picture.</source>
   <translation>{file} ne peut être écrit : une comparaison entière est un document, dont le nom doit finir par {endings}. Pour une image, choisissez un seul graphique.</translation>
  </message>
  <message>
   <location filename="../../ui/charts/export.py" />
   <source>{file} cannot be written: its name must end in {endings}.</source>
   <translation>{file} ne peut être écrit : son nom doit finir par {endings}.</translation>
  </message>
  <message>
   <location filename="../../ui/compare/pins.py" />
   <source>Nothing has been edited yet.</source>
   <translation>Rien n’a encore été modifié.</translation>
  </message>
  <message>
   <location filename="../../ui/compare/pins.py" />
   <source>Only {most} treaties can be compared at once: take one away first.</source>
   <translation>On ne peut comparer que {most} traités à la fois : retirez-en un d’abord.</translation>
  </message>
  <message>
   <location filename="../../ui/compare/pins.py" />
   <source>This treaty is pinned already, in the same year.</source>
   <translation>Ce traité est déjà épinglé, en la même année.</translation>
  </message>
  <message>
   <location filename="../../ui/compare/table.py" />
   <source>{name}</source>
   <translation>{name}</translation>
  </message>
  <message>
   <location filename="../../ui/documents/recovery.py" />
   <source>There is no home folder.</source>
   <translation>Il n’y a pas de dossier personnel.</translation>
  </message>
  <message>
   <location filename="../../ui/startup/launch.py" />
   <source>{mend}</source>
   <translation>{mend}</translation>
  </message>
  <message>
   <location filename="../../sandbox/__init__.py" />
   <source>{reference} names no revision: write, for example, {example}.</source>
   <translation>{reference} ne nomme aucune révision : écrivez, par exemple, {example}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/__init__.py" />
   <source>There is no revision {number}: your library is empty.</source>
   <translation>Il n’y a pas de révision {number} : votre bibliothèque est vide.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/advice.py" />
   <source>No change that is allowed can reach this: {goal}.</source>
   <translation>Aucun changement permis ne peut y parvenir : {goal}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/advice.py" />
   <source>The treaty reaches this as it stands: {goal}.</source>
   <translation>Le traité y parvient tel quel : {goal}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/advice.py" />
   <source>No changes were found in the time given that reach this: {goal}. They would cost at least {bound}.</source>
   <translation>Dans le temps donné, on n’a trouvé aucun changement qui y parvienne : {goal}. Il coûterait au moins {bound}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/advice.py" />
   <source>Cost {cost}, proven least: {goal}.</source>
   <translation>Coût {cost}, minimum prouvé : {goal}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/advice.py" />
   <source>Cost {cost} is the cheapest found, and it cannot be below {bound}: {goal}.</source>
   <translation>Le coût {cost} est le moindre trouvé, et il ne peut être inférieur à {bound} : {goal}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/advising.py" />
   <source>Advice is given on one treaty by itself: {wider} stands beside it.</source>
   <translation>Les conseils portent sur un traité seul : {wider} se trouve à côté de lui.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/advising.py" />
   <source>Advice needs some time, not {seconds:g} seconds.</source>
   <translation>Il faut un peu de temps pour conseiller, pas {seconds:g} secondes.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/advising.py" />
   <source>There cannot be {number} alternatives.</source>
   <translation>Il ne peut pas y avoir {number} autres solutions.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/advising.py" />
   <source>It is there because a state is kept in or out, not for the goal.</source>
   <translation>Il est là parce qu’un État doit être dedans ou dehors, non pour le but.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/advising.py" />
   <source>The goal is reached without it too.</source>
   <translation>Le but est atteint sans lui aussi.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/advising.py" />
   <source>It was not tried to do without it: there was no time.</source>
   <translation>Il n’a pas été essayé de s’en passer, faute de temps.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/advising.py" />
   <source>Sets of changes tried, none of which reaches it: {number}.</source>
   <translation>Ensembles de changements essayés, dont aucun ne l’atteint : {number}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/advising.py" />
   <source>What the goal asks is beyond every change that is allowed.</source>
   <translation>Ce que demande le but est hors de portée de tout changement permis.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/advising.py" />
   <source>Whatever is changed, these would carry too much for what they could gain, and may not leave: {states}.</source>
   <translation>Quoi que l’on change, ces États porteraient trop pour ce qu’ils pourraient gagner, et ne peuvent pas partir : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/answers.py" />
   <source>{file} holds no answer to what it would take.</source>
   <translation>{file} ne contient pas de réponse à « que faudrait-il ».</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/answers.py" />
   <source>{file} is an answer about another treaty or text than {treaty} in {year}.</source>
   <translation>{file} est une réponse sur un autre traité ou un autre texte que {treaty} en {year}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/changes.py" />
   <source>{state} joins; its obligations: force {force}, sanctions {sanctions}.</source>
   <translation>{state} adhère ; ses obligations : force, {force} ; sanctions, {sanctions}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/changes.py" />
   <source>{state} leaves.</source>
   <translation>{state} se retire.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/changes.py" />
   <source>{state} drops its reservation on {instrument}, and is bound at {after} instead of {before}.</source>
   <translation>{state} lève sa réserve ({instrument}) et passe de l’échelon {before} à l’échelon {after}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/changes.py" />
   <source>{state} moves from {before} to {after} in {instrument}.</source>
   <translation>{state} passe de l’échelon {before} à l’échelon {after} ({instrument}).</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/changes.py" />
   <source>{state} pledges {after:.0%} of its strength instead of {before:.0%}.</source>
   <translation>{state} engage {after:.0%} de sa puissance au lieu de {before:.0%}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/changes.py" />
   <source>No finding is needed: the parties owe what they owe once there is an attack.</source>
   <translation>Aucune constatation n’est nécessaire : les parties doivent ce qu’elles doivent dès qu’il y a attaque.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/changes.py" />
   <source>Each party finds for itself whether aggression has occurred.</source>
   <translation>Chaque partie constate elle-même s’il y a eu agression.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/changes.py" />
   <source>The finding is made by: {body}, by this rule: {rule}.</source>
   <translation>La constatation est faite par ceci : {body}, selon cette règle : {rule}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/changes.py" />
   <source>The finding is made by: {body}, by this rule: {rule}; aggressor and victim do not vote.</source>
   <translation>La constatation est faite par ceci : {body}, selon cette règle : {rule} ; l’agresseur et la victime ne votent pas.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/changes.py" />
   <source>The casus foederis takes in as aggressors: {aggressors}; as victims: {victims}.</source>
   <translation>Le casus foederis vise comme agresseurs : {aggressors} ; comme victimes : {victims}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/changes.py" />
   <source>The parties send forces to every region.</source>
   <translation>Les parties envoient des forces dans toutes les régions.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/changes.py" />
   <source>The parties send forces to these regions: {regions}.</source>
   <translation>Les parties envoient des forces dans ces régions : {regions}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/changes.py" />
   <source>Admission becomes: {admission}.</source>
   <translation>L’admission devient : {admission}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/costs.py" />
   <source>the table of costs</source>
   <translation>le tableau des coûts</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/costs.py" />
   <source>being bound to use force, at each rung</source>
   <translation>être tenu à la force, à chaque échelon</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/costs.py" />
   <source>weight of a great power</source>
   <translation>poids d’une grande puissance</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/costs.py" />
   <source>weight of any other state</source>
   <translation>poids de tout autre État</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/costs.py" />
   <source>joining the treaty, times the weight</source>
   <translation>adhérer au traité, multiplié par le poids</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/costs.py" />
   <source>joining beside a rival, more</source>
   <translation>adhérer à côté d’un rival, en plus</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/costs.py" />
   <source>each tenth of its strength that a party pledges more, times the weight</source>
   <translation>chaque dixième de sa puissance qu’une partie engage en plus, multiplié par le poids</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/costs.py" />
   <source>another way to find that aggression has occurred</source>
   <translation>une autre manière de constater l’agression</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/costs.py" />
   <source>another casus foederis</source>
   <translation>un autre casus foederis</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/costs.py" />
   <source>forces for other regions</source>
   <translation>des forces pour d’autres régions</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/costs.py" />
   <source>another rule of admission</source>
   <translation>une autre règle d’admission</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/costs.py" />
   <source>{file}: {place} is {higher}, but must be more than the {lower} of {rung}: each rung costs more than the one below it.</source>
   <translation>{file} : {place} vaut {higher}, mais doit dépasser le {lower} de {rung} : chaque échelon coûte plus que celui d’en dessous.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/costs.py" />
   <source>{file} is not a table of costs: it does not say "format": "{format}".</source>
   <translation>{file} n’est pas un tableau de coûts : il ne dit pas "format": "{format}".</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/costs.py" />
   <source>{file}: {place} is no cost.</source>
   <translation>{file} : {place} n’est pas un coût.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/costs.py" />
   <source>{file} is not UTF-8 text.</source>
   <translation>{file} n’est pas un texte UTF-8.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>{victim} is held against {aggressors}, {mood}</source>
   <translation>{victim} tient contre {aggressors}, {mood}</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>A coalition has at least one state, not {size}.</source>
   <translation>Une coalition compte au moins un État, pas {size}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>{pool} is not a pool that advice is given for: {known}.</source>
   <translation>On ne conseille pas pour cet ensemble d’agresseurs, {pool}, mais pour ceux-ci : {known}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>every attack by any one state is held, {mood}</source>
   <translation>on tient contre toute attaque d’un État quelconque, {mood}</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>every plausible attack by one state is held, {mood}</source>
   <translation>on tient contre toute attaque plausible d’un seul État, {mood}</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>every coalition of at most {size} of any states is held, {mood}</source>
   <translation>on tient contre toute coalition d’au plus {size} États quelconques, {mood}</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>every plausible coalition of at most {size} states is held, {mood}</source>
   <translation>on tient contre toute coalition plausible d’au plus {size} États, {mood}</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>A share is above 0 and at most 100, not {share:g}.</source>
   <translation>Une part est supérieure à 0 et d’au plus 100, pas {share:g}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>at least {share:g} of 100 likely attacks by great powers held, {mood}</source>
   <translation>au moins {share:g} attaques probables de grandes puissances tenues sur 100, {mood}</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>at least {share:g} of 100 likely attacks held, {mood}</source>
   <translation>au moins {share:g} attaques probables tenues sur 100, {mood}</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>{key} is no criterion: {known}.</source>
   <translation>{key} n’est pas un critère : {known}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>the criterion {criterion} is met</source>
   <translation>le critère {criterion} est rempli</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>the draft is called {name}</source>
   <translation>le projet s’appelle {name}</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>The ratio at which all still sign is a number of 0 or more, not {ratio}.</source>
   <translation>Le rapport auquel toutes signent encore est un nombre d’au moins 0, non {ratio}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>{goal}, and every party would still sign, at a ratio of at most {ratio:g}</source>
   <translation>{goal}, et toutes les parties signeraient encore, à un rapport d’au plus {ratio:g}</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>even if each party waits for the others</source>
   <translation>même si chaque partie attend les autres</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/goals.py" />
   <source>if the parties trust one another</source>
   <translation>si les parties se font confiance</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/locks.py" />
   <source>{state} cannot be kept out and kept in.</source>
   <translation>{state} ne peut pas être à la fois dedans et dehors.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/locks.py" />
   <source>{asked} is not a kind of change: {known}.</source>
   <translation>{asked} n’est pas une sorte de changement : {known}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/quick_mends.py" />
   <source>held, though each party waits for the others</source>
   <translation>repoussée, bien que chaque partie attende les autres</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/quick_mends.py" />
   <source>held, if the parties trust one another</source>
   <translation>repoussée, si les parties se font confiance</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/quick_mends.py" />
   <source>lost</source>
   <translation>perdu</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/quick_mends.py" />
   <source>{verdict}: {shown}</source>
   <translation>{verdict} : {shown}</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/single_edits.py" />
   <source>All parties move from {before} to {after} in {instrument}.</source>
   <translation>Toutes les parties passent de l’échelon {before} à l’échelon {after} ({instrument}).</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/single_edits.py" />
   <source>All reservations on {instrument} are dropped.</source>
   <translation>Toutes les réserves sont levées ({instrument}).</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/single_edits.py" />
   <source>Each party pledges at least {share:.0%} of its strength.</source>
   <translation>Chaque partie engage au moins {share:.0%} de sa puissance.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/single_edits.py" />
   <source>The parties do not reduce their arms.</source>
   <translation>Les parties ne réduisent pas leurs armements.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/single_edits.py" />
   <source>It supports the universal order.</source>
   <translation>Il appuie l’ordre universel.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/single_edits.py" />
   <source>The universal order supports it.</source>
   <translation>L’ordre universel l’appuie.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/advice/single_edits.py" />
   <source>It may act without being authorised.</source>
   <translation>Il peut agir sans autorisation.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/catalogue.py" />
   <source>There is no claim {key}: it is one of {keys}.</source>
   <translation>Il n’y a pas de thèse {key} : c’est {keys}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/claim.py" />
   <source>The nature of collective security</source>
   <translation>La nature de la sécurité collective</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/claim.py" />
   <source>Its features</source>
   <translation>Ses traits</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/claim.py" />
   <source>Regional arrangements</source>
   <translation>Les accords régionaux</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/claim.py" />
   <source>Disarmament</source>
   <translation>Le désarmement</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/claim.py" />
   <source>Why it failed</source>
   <translation>Pourquoi elle a échoué</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/claim.py" />
   <source>{treaty}, {year}</source>
   <translation>{treaty}, {year}</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/claim.py" />
   <source>{treaty}, {year}, {change}</source>
   <translation>{treaty}, {year}, {change}</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/claim.py" />
   <source>{treaty}, {change}</source>
   <translation>{treaty}, {change}</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/claim.py" />
   <source>Before: {verdict_before} ({before}). After: {verdict_after} ({after}).</source>
   <translation>Avant : {verdict_before} ({before}). Après : {verdict_after} ({after}).</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/disarmament.py" />
   <source>With the arms of all its parties halved and every pledge kept, the ideal treaty holds {after} of 100 likely attacks that a victim could not hold alone, and {before} with full arms: it can afford to disarm.</source>
   <translation>Avec les armements de toutes ses parties réduits de moitié et tous les engagements tenus, le traité idéal repousse {after} attaques probables sur 100 auxquelles une victime ne pourrait résister seule, et {before} avec tous les armements : il peut se permettre de désarmer.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/disarmament.py" />
   <source>The League of 1935 holds {after} with arms halved and {before} with full arms: those left outside keep theirs.</source>
   <translation>La Société des Nations de 1935 en repousse {after} avec des armements réduits de moitié et {before} avec tous les armements : ceux qui restent dehors gardent les leurs.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/disarmament.py" />
   <source>That disarmament helps is not seen here: the model makes no attack less likely because there are fewer arms. If each party waits, the League holds {before} of 100, and with arms halved {after}.</source>
   <translation>Que le désarmement aide ne se voit pas ici : le modèle ne rend aucune attaque moins probable parce qu’il y a moins d’armes. Si chaque partie attend, la Société des Nations en repousse {before} sur 100, et {after} avec des armements réduits de moitié.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/disarmament.py" />
   <source>A treaty disarms aggressors, too, but only those that are parties to it.</source>
   <translation>Un traité désarme aussi les agresseurs, mais seulement ceux qui en sont parties.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/disarmament.py" />
   <source>its parties' arms halved</source>
   <translation>armements de ses parties réduits de moitié</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/disarmament.py" />
   <source>Disarmament helps, with a margin</source>
   <translation>Désarmer aide, avec une marge</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/disarmament.py" />
   <source>Disarmament helps it, as long as the force that can be mustered stays above an aggressor's.</source>
   <translation>Le désarmement l’aide, tant que la force qui peut être réunie reste supérieure à celle d’un agresseur.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>With the United States in, attacks by great powers held rise from {before} to {after} of 100 if each party waits; with every pledge kept, to {kept}.</source>
   <translation>Avec les États-Unis, les attaques de grandes puissances repoussées passent de {before} à {after} sur 100 si chaque partie attend ; avec tous les engagements tenus, à {kept}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>Absence was not the chief cause: with every pledge kept the League holds {kept} of 100 without the United States, too. What is missing is that its parties act.</source>
   <translation>L’absence n’était pas la cause principale : avec tous les engagements tenus, la Société des Nations en repousse {kept} sur 100 sans les États-Unis aussi. Ce qui manque, c’est que ses parties agissent.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>The model adds the strength of the United States, on the terms of all others. What its example would have done to their readiness is not counted.</source>
   <translation>Le modèle ajoute la force des États-Unis, aux conditions de tous les autres. Ce que leur exemple aurait fait à la disposition des autres n’est pas compté.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>Read as signed, Article 16 makes sanctions a duty for every party: on the scale from 0 to 100 the Covenant then binds at {after:.0f} instead of {before:.0f}.</source>
   <translation>Lu tel que signé, l’article 16 fait des sanctions un devoir pour chaque partie : sur l’échelle de 0 à 100, le Pacte oblige alors à {after:.0f} au lieu de {before:.0f}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>As for force the resolutions of 1921 change nothing: even as signed it was only recommended. Of 100 likely attacks by great powers the League of 1935 holds {before} if each party waits, and {after} as signed.</source>
   <translation>Pour la force, les résolutions de 1921 ne changent rien : même dans le texte signé, elle n’était que recommandée. Sur 100 attaques probables de grandes puissances, la Société des Nations de 1935 en repousse {before} si chaque partie attend, et {after} telle que signée.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>Of 100 likely attacks by great powers that a victim could not hold alone, the League of 1938 holds {hesitant} if each party waits, {resolute} if they trust one another and {kept} with every pledge kept.</source>
   <translation>Sur 100 attaques probables de grandes puissances auxquelles une victime ne pourrait résister seule, la Société des Nations de 1938 en repousse {hesitant} si chaque partie attend, {resolute} si elles se font confiance et {kept} avec tous les engagements tenus.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>Germany against Czechoslovakia 1938: those who act have {before:.1f} times the strength of the aggressor at the victim, though all trust one another; with force automatic {after:.1f} times.</source>
   <translation>L’Allemagne contre la Tchécoslovaquie en 1938 : ceux qui agissent ont {before:.1f} fois la force de l’agresseur auprès de la victime, bien que tous se fassent confiance ; avec une force automatique, {after:.1f} fois.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>It was not mistrust alone: in that crisis no confidence in the others would have been enough, for the Covenant bound them too loosely to act even in trust.</source>
   <translation>Ce n’était pas la seule méfiance : dans cette crise, aucune confiance dans les autres n’aurait suffi, car le Pacte les liait trop peu pour agir même en confiance.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>It was mistrust rather than fear: in that crisis it would have been enough if each had counted on {share:.0%} of the others' pledges.</source>
   <translation>C’était la méfiance plutôt que la peur : dans cette crise, il aurait suffi que chacun compte sur {share:.0%} des engagements des autres.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>The risk that each state weighed is not in these figures: a party waits for odds, and counts no cost of its own. What a treaty asks of each state, and gives it, stands on the page Who carries it.</source>
   <translation>Le risque que chaque État a pesé n’est pas dans ces chiffres : une partie attend un rapport de forces et ne compte aucun coût propre. Ce qu’un traité demande à chaque État et lui donne se trouve à la page « Qui porte la charge ».</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>Great powers stood outside</source>
   <translation>Des grandes puissances absentes</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>The League failed because great powers stood outside it or defied it.</source>
   <translation>La Société des Nations a échoué parce que de grandes puissances sont restées dehors ou l’ont défiée.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>Article 16 was interpreted away</source>
   <translation>L’article 16 a été vidé de son sens</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>Its machinery was left intact, but Article 16 was interpreted until each party decided for itself.</source>
   <translation>Son mécanisme est resté intact, mais l’article 16 a été interprété jusqu’à ce que chaque partie décide pour elle-même.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>States would not take the risks</source>
   <translation>Les États refusent le risque</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>When it came to the test, states would not take the risks of acting.</source>
   <translation>À l’épreuve, les États n’ont pas voulu prendre les risques d’agir.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/failure.py" />
   <source>force automatic</source>
   <translation>force automatique</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/features.py" />
   <source>Of 100 likely attacks by great powers that a victim could not hold alone, the League of 1935, which could only recommend force, holds {before} if each party waits; with force automatic for all it holds {after}.</source>
   <translation>Sur 100 attaques probables de grandes puissances auxquelles une victime ne pourrait résister seule, la Société des Nations de 1935, qui ne pouvait que recommander la force, en repousse {before} si chaque partie attend ; avec une force automatique pour toutes, elle en repousse {after}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/features.py" />
   <source>Not all need be bound to war: with force left to each party's own judgement, as in the North Atlantic Treaty, the League holds {discretionary} of these 100.</source>
   <translation>Toutes n’ont pas besoin d’être tenues à la guerre : avec une force laissée au jugement de chaque partie, comme dans le traité de l’Atlantique Nord, la Société des Nations en repousse {discretionary} sur ces 100.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/features.py" />
   <source>The model takes an automatic obligation at its word. Whether parties would keep it, and whether they would have signed it, the figures do not say.</source>
   <translation>Le modèle prend une obligation automatique au mot. Si les parties la tiendraient, et si elles l’auraient signée, les chiffres ne le disent pas.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/features.py" />
   <source>Open to all and against any aggressor, parties included, the North Atlantic Treaty of 1950 covers {after:.0%} of the likely attacks in the world instead of {before:.0%}. Without more parties and duties it stays what it was in kind: before {kind_before}, after {kind_after}.</source>
   <translation>Ouvert à tous et contre tout agresseur, parties comprises, le traité de l’Atlantique Nord de 1950 couvre {after:.0%} des attaques probables dans le monde au lieu de {before:.0%}. La sorte de traité, sans parties ni devoirs nouveaux : avant, {kind_before} ; après, {kind_after}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/features.py" />
   <source>Impartiality costs strength: once the treaty must also answer its own parties, it holds {after} of 100 covered attacks that a victim could not hold alone with every pledge kept, instead of {before}.</source>
   <translation>L’impartialité coûte de la force : dès que le traité doit répondre aussi à ses propres parties, il repousse, tous les engagements tenus, {after} attaques couvertes sur 100 auxquelles une victime ne pourrait résister seule, au lieu de {before}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/features.py" />
   <source>An open door alone holds no attack more. What counts is who comes in, and the model does not foretell that.</source>
   <translation>Une porte ouverte ne repousse à elle seule aucune attaque de plus. Ce qui compte est qui entre, et le modèle ne le prédit pas.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/features.py" />
   <source>All are ready to act</source>
   <translation>Tous sont prêts à agir</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/features.py" />
   <source>Its parties must all be ready to apply sanctions and, if need be, to go to war.</source>
   <translation>Ses parties doivent toutes être prêtes à appliquer des sanctions et, s’il le faut, à faire la guerre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/features.py" />
   <source>force discretionary</source>
   <translation>force discrétionnaire</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/features.py" />
   <source>Open to all, aimed at no one</source>
   <translation>Ouverte à tous, contre personne</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/features.py" />
   <source>It is open to every state that accepts its obligations, and aimed at no one.</source>
   <translation>Elle est ouverte à tout État qui accepte ses obligations, et dirigée contre personne.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/features.py" />
   <source>open and against any aggressor</source>
   <translation>ouvert et contre tout agresseur</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/nature.py" />
   <source>In this world no coalition of likely aggressors breaks the ideal treaty: the figures do not contradict the claim.</source>
   <translation>Dans ce monde, aucune coalition d’agresseurs probables ne brise le traité idéal : les chiffres ne contredisent pas la thèse.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/nature.py" />
   <source>No treaty meets it to the letter: even the ideal treaty, with every state in and all forces pledged, is broken by likely aggressors with {share:.0%} of the world's strength. The criterion therefore asks for three quarters of what the ideal reaches.</source>
   <translation>Aucun traité ne la remplit à la lettre : même le traité idéal, avec tous les États et toutes les forces engagées, est brisé par des agresseurs probables ayant {share:.0%} de la force mondiale. Le critère demande donc les trois quarts de ce que l’idéal atteint.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/nature.py" />
   <source>Of 100 likely attacks anywhere in the world that a victim could not hold alone, the League of 1935 holds {before} with every pledge kept, and the ideal treaty {after}.</source>
   <translation>Sur 100 attaques probables dans le monde auxquelles une victime ne pourrait résister seule, la Société des Nations de 1935 en repousse {before} avec tous les engagements tenus, et le traité idéal {after}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/nature.py" />
   <source>Strength is counted from armed forces, industry and population; skill, alliances of the moment and surprise are not.</source>
   <translation>La force est comptée d’après les forces armées, l’industrie et la population ; l’habileté, les alliances du moment et la surprise ne le sont pas.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/nature.py" />
   <source>Of 100 likely attacks by great powers that a victim could not hold alone, the Charter of 1950 as it was designed holds {before} if each party waits, for a great power can veto the finding; without the veto it holds {after}.</source>
   <translation>Sur 100 attaques probables de grandes puissances auxquelles une victime ne pourrait résister seule, la Charte de 1950 telle que conçue en repousse {before} si chaque partie attend, car une grande puissance peut opposer son veto à la constatation ; sans le veto, elle en repousse {after}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/nature.py" />
   <source>With every pledge kept and no vote in the way the Charter holds {before} of 100, and without the veto {after}: what the veto takes away is the duty, not the strength.</source>
   <translation>Avec tous les engagements tenus et sans vote contraire, la Charte en repousse {before} sur 100, et {after} sans le veto : ce que le veto enlève est le devoir, non la force.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/nature.py" />
   <source>The model counts no cost of a war between great powers, which the veto was to prevent, and it takes for granted that a finding names the true aggressor.</source>
   <translation>Le modèle ne compte pas le coût d’une guerre entre grandes puissances, que le veto devait empêcher, et il tient pour acquis que la constatation nomme le véritable agresseur.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/nature.py" />
   <source>Strong enough against anyone</source>
   <translation>Assez forte contre quiconque</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/nature.py" />
   <source>Collective security must be strong enough against any power and any combination of powers.</source>
   <translation>La sécurité collective doit être assez forte contre toute puissance et toute combinaison de puissances.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/nature.py" />
   <source>Invoked at every aggression</source>
   <translation>Invoquée à chaque agression</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/nature.py" />
   <source>It must be invoked whenever aggression occurs, and not only when those who decide like it.</source>
   <translation>Elle doit être invoquée chaque fois qu’une agression se produit, et non seulement quand cela plaît à ceux qui décident.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/nature.py" />
   <source>without the veto</source>
   <translation>sans le veto</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>every state protected</source>
   <translation>tous les États protégés</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>Of 100 likely attacks anywhere in the world that a victim could not hold alone, the Organization of African Unity of 1979 holds {weak} if each party waits. With every state protected it holds {wide}; with force automatic, {bound}.</source>
   <translation>Sur 100 attaques probables dans le monde auxquelles une victime ne pourrait résister seule, l’Organisation de l’unité africaine de 1979 en repousse {weak} si chaque partie attend. Si elle protégeait tous les États, elle en repousserait {wide} ; avec une force automatique, {bound}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>Not so where the parties are strong and ready: the North Atlantic Treaty of 1950 holds {strong} of these 100, and {wide} if it protected every state. There the narrow area is what is missing.</source>
   <translation>Il en va autrement là où les parties sont fortes et prêtes : le traité de l’Atlantique Nord de 1950 en repousse {strong} sur ces 100, et {wide} s’il protégeait tous les États. C’est alors l’étroitesse de la zone qui fait défaut.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>With every pledge kept the Organization of African Unity would hold {kept} of these 100: more can come from binding it only up to that.</source>
   <translation>Avec tous les engagements tenus, l’Organisation de l’unité africaine en repousserait {kept} sur ces 100 : la lier davantage ne peut donner plus que cela.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>The strength is there: with every pledge kept the North Atlantic Treaty of 1950 holds {kept} of 100 covered attacks that a victim could not hold alone. Its text leaves each party to decide; with force automatic it binds them.</source>
   <translation>La force y est : avec tous les engagements tenus, le traité de l’Atlantique Nord de 1950 repousse {kept} attaques couvertes sur 100 auxquelles une victime ne pourrait résister seule. Son texte laisse chaque partie décider ; avec une force automatique, il les lie.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>For attacks by one state the obligation is not missed: even if each party waits, the treaty holds {before} of 100 as it stands and {after} with force automatic. Strong parties that decide for themselves have reason enough to act.</source>
   <translation>Contre les attaques d’un seul État, l’obligation ne manque pas : même si chaque partie attend, le traité en repousse {before} sur 100 tel qu’il est et {after} avec une force automatique. Des parties fortes qui décident elles-mêmes ont assez de raisons d’agir.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>The readiness of parties that decide for themselves comes from wars that came in spite of a pact; those that a pact prevented leave no record.</source>
   <translation>La disposition des parties qui décident elles-mêmes vient de guerres survenues malgré un pacte ; celles qu’un pacte a empêchées ne laissent pas de trace.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>Of 100 likely attacks anywhere in the world that a victim could not hold alone, the Charter of 1950 alone holds {alone} if each party waits, and {both} together with the North Atlantic Treaty.</source>
   <translation>Sur 100 attaques probables dans le monde auxquelles une victime ne pourrait résister seule, la Charte de 1950 seule en repousse {alone} si chaque partie attend, et {both} avec le traité de l’Atlantique Nord.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>The words by which each supports the other move no figure by themselves: without them both together hold {silent} of 100. They count for the verdict only where the test with both in force confirms them.</source>
   <translation>Les mots par lesquels chacun soutient l’autre ne changent à eux seuls aucun chiffre : sans eux, les deux ensemble en repoussent {silent} sur 100. Ils ne comptent pour le verdict que là où l’épreuve des deux en vigueur les confirme.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>A regional arrangement may also weaken the universal one, by drawing away attention and forces. The model has no figure for that.</source>
   <translation>Un accord régional peut aussi affaiblir le système universel, en détournant l’attention et les forces. Le modèle n’a pas de chiffre pour cela.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>Regional pacts bind too little</source>
   <translation>Les pactes régionaux lient trop peu</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>Regional arrangements rarely amount to collective security, less for their narrow area than because they bind too little and gather too little strength.</source>
   <translation>Les accords régionaux atteignent rarement la sécurité collective, moins à cause de leur zone étroite que parce qu’ils lient trop peu et réunissent trop peu de force.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>Strength without obligation</source>
   <translation>La force sans l’obligation</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>The North Atlantic Treaty may have the strength, but not the obligations.</source>
   <translation>Le traité de l’Atlantique Nord a peut-être la force, mais non les obligations.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>Regional pacts can serve it</source>
   <translation>Des pactes régionaux utiles</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>Such arrangements can still serve a universal system, if each supports the other.</source>
   <translation>De tels accords peuvent pourtant servir un système universel, si chacun soutient l’autre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>each supports the other</source>
   <translation>chacun soutient l’autre</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/claims/regional.py" />
   <source>neither supports the other</source>
   <translation>aucun ne soutient l’autre</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/burdens.py" />
   <source>Sends force in {wars:.2g} wars in ten years, for {averted:.2g} attacks on it averted.</source>
   <translation>Envoie des forces dans {wars:.2g} guerres en dix ans, pour {averted:.2g} attaques écartées contre lui.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>Read with care: how often states attack is that of history at the time, and burden and benefit are what a model expects, hesitant and resolute parties counting one half each. The ratio is no prediction: states have other reasons to sign, too.</source>
   <translation>À lire avec prudence : la fréquence des attaques est celle de l’histoire à cette époque ; la charge et le bénéfice sont ce qu’un modèle attend, les parties hésitantes et résolues comptant chacune pour moitié. Le rapport n’est pas une prédiction : les États ont aussi d’autres raisons de signer.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>No state is bound: nobody carries anything.</source>
   <translation>Aucun État n’est lié : personne ne porte rien.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>No party would send force: nobody carries anything, and nobody gains.</source>
   <translation>Aucune partie n’enverrait de forces : personne ne porte rien, et personne ne gagne.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>{state} carries most: {share:.0%} of all that is sent, and {burden:.0%} of its own strength a year.</source>
   <translation>{state} porte le plus : {share:.0%} de tout ce qui est envoyé, et {burden:.0%} de sa propre force par an.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>For its size {state} carries most, {burden:.0%}.</source>
   <translation>Pour sa taille, {state} porte le plus : {burden:.0%}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>{state} gains most: {averted:.2g} attacks on it averted in ten years.</source>
   <translation>{state} gagne le plus : {averted:.2g} attaques écartées en dix ans.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>Nobody gains: no attack is averted.</source>
   <translation>Personne ne gagne : aucune attaque n’est écartée.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>{state} sends force in {wars:.2g} wars in ten years, for {averted:.2g} attacks on it averted.</source>
   <translation>{state} envoie des forces dans {wars:.2g} guerres en dix ans, pour {averted:.2g} attaques écartées contre lui.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>It holds every attack on it alone, so that the treaty adds nothing.</source>
   <translation>Il repousse seul toute attaque, de sorte que le traité n’ajoute rien.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>In ten years it would face {exposed:.2g} attacks that it could not hold alone; the treaty holds {averted:.2g} of them.</source>
   <translation>En dix ans, il subirait {exposed:.2g} attaques qu’il ne pourrait repousser seul ; le traité en repousse {averted:.2g}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>In ten years it would face {exposed:.2g} attacks that it could not hold alone; the treaty holds none of them.</source>
   <translation>En dix ans, il subirait {exposed:.2g} attaques qu’il ne pourrait repousser seul ; le traité n’en repousse aucune.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>For each attack averted it sends {ratio:.2g} times its own strength.</source>
   <translation>Pour chaque attaque écartée, il envoie {ratio:.2g} fois sa propre force.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>Where states bear at most {ratio:.3g} times their strength for each attack averted, {stay} of {parties} parties stay.</source>
   <translation>Si les États supportent au plus {ratio:.3g} fois leur force pour chaque attaque écartée, {stay} parties sur {parties} restent.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>Proven: no other self-enforcing set of the parties holds one that left.</source>
   <translation>Prouvé : aucun autre ensemble auto-exécutoire de parties ne comprend une partie qui est sortie.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>Not proven to be the greatest: where fewer parties have less to do, others might stay if different ones left.</source>
   <translation>Il n’est pas prouvé que ce soit le plus grand : là où moins de parties ont moins à faire, d’autres pourraient rester si d’autres que celles-ci sortaient.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>Of {count} decisions to stay out of a treaty, to leave it or to reserve, the ratio of burden to benefit ranks the state above a party that took none {auc:.0%} of the time (95%: {low:.0%} to {high:.0%}; 50% is no better than chance).</source>
   <translation>Sur {count} décisions de rester hors d’un traité, de le quitter ou de faire des réserves, le rapport de la charge au bénéfice place l’État au-dessus d’une partie qui n’en a pris aucune dans {auc:.0%} des cas (95 % : de {low:.0%} à {high:.0%} ; 50 % ne vaut pas mieux que le hasard).</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>It tells them from the others.</source>
   <translation>Il les distingue des autres.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>It does not tell them from the others: read a ratio as what is asked, no more.</source>
   <translation>Il ne les distingue pas des autres : lisez un rapport comme ce qui est demandé, sans plus.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>{state} would leave first: it sends force in {wars:.2g} wars in ten years, for {averted:.2g} attacks on it averted.</source>
   <translation>{state} s’en irait d’abord : des forces envoyées dans {wars:.2g} guerres en dix ans, pour {averted:.2g} attaques écartées.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>{state} would leave first: it sends force in {wars:.2g} wars in ten years, and no attack on it is averted.</source>
   <translation>{state} s’en irait d’abord : des forces envoyées dans {wars:.2g} guerres en dix ans, et aucune attaque écartée.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>{states} would leave first: they send force in up to {wars:.2g} wars in ten years, for at most {averted:.2g} attacks on each averted.</source>
   <translation>S’en iraient d’abord : {states}, avec des forces envoyées dans {wars:.2g} guerres au plus en dix ans, pour {averted:.2g} attaques écartées au plus pour chacun.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/findings.py" />
   <source>{states} would leave first: they send force in up to {wars:.2g} wars in ten years, and no attack on them is averted.</source>
   <translation>S’en iraient d’abord : {states}, avec des forces envoyées dans {wars:.2g} guerres au plus en dix ans, et aucune attaque écartée.</translation>
  </message>
  <message>
   <location filename="../../sandbox/analysis/participation/signing.py" />
   <source>A ratio of burden to benefit is 0 or more, not {ratio}.</source>
   <translation>Un rapport de la charge au bénéfice est de 0 ou plus, non {ratio}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/attacks/held.py" />
   <source>There is no likely attack that a victim could not hold alone and all other states together could.</source>
   <translation>Il n’y a pas d’attaque probable à laquelle une victime ne pourrait résister seule et à laquelle tous les autres États ensemble le pourraient.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>An attack by {aggressors} on {victim}. {alone}</source>
   <translation>Attaque contre {victim} : {aggressors}. {alone}</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>The treaty does not cover this attack: no party owes anything.</source>
   <translation>Le traité ne couvre pas cette attaque : aucune partie ne doit rien.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>No organ votes: each party finds for itself whether this is aggression. {owed}</source>
   <translation>Aucun organe ne vote : chaque partie constate pour elle-même s’il y a agression. {owed}</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>No finding is needed. {owed}</source>
   <translation>Aucune constatation n’est requise. {owed}</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>Is {aggressor} the aggressor? {ayes} vote for, {noes} against, {absent} may not vote. {result}</source>
   <translation>{aggressor} comme agresseur : {ayes} pour, {noes} contre, {absent} sans droit de vote. {result}</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>Is {aggressor} the aggressor? {ayes} vote for, {noes} against. {result}</source>
   <translation>{aggressor} comme agresseur : {ayes} pour, {noes} contre. {result}</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>{treaty}: {told}</source>
   <translation>{treaty} : {told}</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>{told} {owed}</source>
   <translation>{told} {owed}</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>The finding is made.</source>
   <translation>La constatation est faite.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>As nobody votes for it, no finding is made.</source>
   <translation>Comme personne ne vote pour, aucune constatation n’est faite.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>The finding is blocked by the veto of {states}.</source>
   <translation>La constatation est bloquée par un veto : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>The finding is blocked by the votes of {states}.</source>
   <translation>La constatation est bloquée par les voix contre : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>What is owed now: force “{force}”, sanctions “{sanctions}”.</source>
   <translation>Ce qui est dû à présent : force « {force} », sanctions « {sanctions} ».</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>No party applies sanctions.</source>
   <translation>Aucune partie n’applique de sanctions.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>{acting} of {parties} parties apply sanctions.</source>
   <translation>{acting} parties sur {parties} appliquent des sanctions.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>{acting} of {parties} parties apply sanctions. They have {share:.0%} of the economic strength of all other states; {required:.0%} is needed.</source>
   <translation>{acting} parties sur {parties} appliquent des sanctions. Elles ont {share:.0%} de la puissance économique de tous les autres États ; il en faut {required:.0%}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>{acting} of {parties} parties apply sanctions if each waits. They have {share:.0%} of the economic strength of all other states; {required:.0%} is needed. If they trust one another, {trusting} do, with {most:.0%}.</source>
   <translation>{acting} parties sur {parties} appliquent des sanctions si chacune attend. Elles ont {share:.0%} de la puissance économique de tous les autres États ; il en faut {required:.0%}. Si elles se font confiance, {trusting} le font, avec {most:.0%}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>{reason} It does so only if each trusts the others; with it the odds are {odds:.2f}.</source>
   <translation>{reason} Il ne le fait que si chacun fait confiance aux autres ; avec lui, le rapport de forces est de {odds:.2f}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>{reason} With it the odds are {odds:.2f}.</source>
   <translation>{reason} Avec lui, le rapport de forces est de {odds:.2f}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>{reason} It does so only if each trusts the others; with it the odds are {odds:.2f}, enough to hold {victim}.</source>
   <translation>{reason} Il ne le fait que si chacun fait confiance aux autres ; avec lui, le rapport de forces est de {odds:.2f}, assez pour défendre {victim}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>{reason} With it the odds are {odds:.2f}, enough to hold {victim}.</source>
   <translation>{reason} Avec lui, le rapport de forces est de {odds:.2f}, assez pour défendre {victim}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>{state} stays out even if it trusts the others: it would need {threshold:.2f} times the aggressors' strength in the field, and would see {seen:.2f}, its own included.</source>
   <translation>{state} : reste à l’écart même s’il fait confiance aux autres ; il lui faudrait {threshold:.2f} fois la puissance des agresseurs sur le terrain, et il verrait {seen:.2f}, la sienne comprise.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/course_words.py" />
   <source>Those that lack still more stay out as well: {states}.</source>
   <translation>Restent aussi à l’écart ceux à qui il manque plus encore : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/trust.py" />
   <source>{belief}, {acting} of {parties} parties act, and the odds are {odds:.2f}: {victim} is held.</source>
   <translation>{belief}, {acting} parties sur {parties} agissent, et le rapport de forces est de {odds:.2f} : {victim} tient.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/trust.py" />
   <source>{belief}, {acting} of {parties} parties act, and the odds are {odds:.2f}; {required:.2f} is needed.</source>
   <translation>{belief}, {acting} parties sur {parties} agissent, et le rapport de forces est de {odds:.2f} ; il en faut {required:.2f}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/trust.py" />
   <source>If each waits for the others</source>
   <translation>Si chacun attend les autres</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/trust.py" />
   <source>If all trust one another</source>
   <translation>Si toutes se font confiance</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/trust.py" />
   <source>If each expects {share:.0%} of the others' pledges to be kept</source>
   <translation>Si chacun s’attend à voir tenus {share:.0%} des engagements des autres</translation>
  </message>
  <message>
   <location filename="../../sandbox/crisis/trust.py" />
   <source>The aggressors can bring nothing to bear there.</source>
   <translation>Aucune force des agresseurs ne peut atteindre ce lieu.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/armaments.py" />
   <source>With every pledge kept, the parties hold {now:.1%} of the likely attacks by one state, and {after:.1%} if every aggressor arms by {growth:.0%}. {nuclear}</source>
   <translation>Si chaque engagement est tenu, les parties résistent à {now:.1%} des attaques probables d’un État, et à {after:.1%} si chaque agresseur s’arme de {growth:.0%}. {nuclear}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/armaments.py" />
   <source>Holds {now:.1%} of likely attacks; after an arms race {after:.1%}</source>
   <translation>Résiste à {now:.1%} des attaques probables ; après une course aux armements {after:.1%}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/armaments.py" />
   <source>Likeliest lost after an arms race</source>
   <translation>Perte la plus probable après une course aux armements</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/armaments.py" />
   <source>Worst case</source>
   <translation>Pire cas</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/armaments.py" />
   <source>Likeliest, and held</source>
   <translation>Attaque la plus probable, repoussée</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/armaments.py" />
   <source>Least strength to spare</source>
   <translation>Plus petite marge de puissance</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/armaments.py" />
   <source>No nuclear power is among those aggressors.</source>
   <translation>Aucune puissance nucléaire n’est parmi ces agresseurs.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/armaments.py" />
   <source>Nuclear powers among those aggressors: {states}.</source>
   <translation>Puissances nucléaires parmi ces agresseurs : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/armaments.py" />
   <source>armaments</source>
   <translation>armements</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/armaments.py" />
   <source>As arms are reduced or race ahead, the force mustered must stay above what an aggressor can muster.</source>
   <translation>Que l’on réduise les armements ou qu’ils s’emballent, la force réunie doit rester au-dessus de celle qu’un agresseur peut réunir.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/armaments.py" />
   <source>Share of likely attacks held with every pledge kept, now and after the race</source>
   <translation>Part des attaques probables repoussées si chaque engagement est tenu, maintenant et après la course</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/bindingness.py" />
   <source>On a scale from 0 to 100 the text binds its parties at {score:.0f}; the North Atlantic Treaty stands at 50. Collective security asks for {limit:.0f}, and what exceeds {partly:.0f} meets it partly.</source>
   <translation>Sur une échelle de 0 à 100, le texte lie ses parties à {score:.0f} ; le Traité de l’Atlantique Nord est à 50. La sécurité collective demande {limit:.0f}, et ce qui dépasse {partly:.0f} y satisfait en partie.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/bindingness.py" />
   <source>{score:.0f} of 100, no more than the North Atlantic Treaty</source>
   <translation>{score:.0f} sur 100, pas plus que le Traité de l’Atlantique Nord</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/bindingness.py" />
   <source>{score:.0f} of 100; North Atlantic Treaty 50</source>
   <translation>{score:.0f} sur 100 ; Traité de l’Atlantique Nord 50</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/bindingness.py" />
   <source>Least bound, strongest first: {states}.</source>
   <translation>Les moins liés, les plus puissants d’abord : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/bindingness.py" />
   <source>bindingness</source>
   <translation>force obligatoire</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/bindingness.py" />
   <source>The parties must be bound more tightly than by the North Atlantic Treaty.</source>
   <translation>Les parties doivent être liées plus étroitement que par le Traité de l’Atlantique Nord.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/bindingness.py" />
   <source>Points of 100; the North Atlantic Treaty has 50</source>
   <translation>Points sur 100 ; le Traité de l’Atlantique Nord en a 50</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/certainty.py" />
   <source>The finding can be blocked, likeliest</source>
   <translation>La constatation peut être bloquée, cas le plus probable</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/certainty.py" />
   <source>Force is owed, and no one can block the finding, in {share:.0%} of the likely attacks by one state; it can be blocked for {blockers} states, of which the strongest are {strongest}.</source>
   <translation>La force est due, et personne ne peut bloquer la constatation, dans {share:.0%} des attaques probables d’un État ; elle peut être bloquée pour {blockers} États, dont les plus forts sont {strongest}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/certainty.py" />
   <source>Force is not owed, likeliest</source>
   <translation>La force n’est pas due, cas le plus probable</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/certainty.py" />
   <source>The text obliges parties to use force in {share:.0%} of the likely attacks by one state; in the rest they may stand aside.</source>
   <translation>Le texte oblige les parties à employer la force dans {share:.0%} des attaques probables d’un État ; dans les autres, elles peuvent s’abstenir.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/certainty.py" />
   <source>Force is owed, likeliest</source>
   <translation>La force est due, cas le plus probable</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/certainty.py" />
   <source>The text obliges parties to use force in every likely attack by one state.</source>
   <translation>Le texte oblige les parties à employer la force dans chaque attaque probable d’un État.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/certainty.py" />
   <source>Force owed in {share:.0%} of likely attacks</source>
   <translation>Force due dans {share:.0%} des attaques probables</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/certainty.py" />
   <source>certainty</source>
   <translation>certitude</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/certainty.py" />
   <source>The system must be invoked whenever an aggression occurs, whoever commits it.</source>
   <translation>Le système doit jouer à chaque agression, quel qu’en soit l’auteur.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/certainty.py" />
   <source>Share of likely attacks in which force is owed and nobody can block</source>
   <translation>Part des attaques probables où la force est due et que personne ne peut bloquer</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/criterion.py" />
   <source>No threat to test</source>
   <translation>Aucune menace à éprouver</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/criterion.py" />
   <source>No single state is too strong for a victim that the treaty covers.</source>
   <translation>Aucun État n’est à lui seul trop fort pour une victime que le traité couvre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/great_power_test.py" />
   <source>No great power to test</source>
   <translation>Aucune grande puissance à éprouver</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/great_power_test.py" />
   <source>No great power is covered that some covered state could not hold alone.</source>
   <translation>Le traité ne vise aucune grande puissance à laquelle un État couvert ne puisse résister seul.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/great_power_test.py" />
   <source>Likeliest lost</source>
   <translation>Perte la plus probable</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/great_power_test.py" />
   <source>When each party moves only on what it sees, {share:.0%} of the likely attacks by great powers are held; not held are some by: {loose}.</source>
   <translation>Quand chaque partie n’agit que sur ce qu’elle voit, {share:.0%} des attaques probables de grandes puissances sont repoussées ; certaines ne le sont pas, de : {loose}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/great_power_test.py" />
   <source>Every likely attack by a great power is held, though each party moves only on what it sees.</source>
   <translation>Toute attaque probable d’une grande puissance est repoussée, bien que chaque partie ne bouge qu’à ce qu’elle voit.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/great_power_test.py" />
   <source>{share:.0%} of likely attacks by great powers held</source>
   <translation>{share:.0%} des attaques probables de grandes puissances repoussées</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/great_power_test.py" />
   <source>great-power test</source>
   <translation>grandes puissances</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/great_power_test.py" />
   <source>It must hold against a great power, where the League of Nations failed each time.</source>
   <translation>Il doit tenir face à une grande puissance, là où la Société des Nations a chaque fois échoué.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/great_power_test.py" />
   <source>Share of likely attacks by one great power held though hesitant</source>
   <translation>Part des attaques probables d’une grande puissance repoussées malgré l’hésitation</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/impartiality.py" />
   <source>Any state, parties included</source>
   <translation>Tout État, parties comprises</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/impartiality.py" />
   <source>The treaty works against any aggressor, its own parties included.</source>
   <translation>Le traité joue contre tout agresseur, ses propres parties comprises.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/impartiality.py" />
   <source>Opposed if they attack, parties though they are: {states}.</source>
   <translation>Combattus s’ils attaquent, bien que parties : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/impartiality.py" />
   <source>Outsiders only</source>
   <translation>États tiers seulement</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/impartiality.py" />
   <source>The treaty works against outsiders only: a party that attacks is not opposed.</source>
   <translation>Le traité ne joue que contre les États tiers : une partie qui attaque ne rencontre pas d’opposition.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/impartiality.py" />
   <source>Not opposed if they attack, since they are parties: {states}.</source>
   <translation>Non combattus s’ils attaquent, car parties : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/impartiality.py" />
   <source>Named states</source>
   <translation>États désignés</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/impartiality.py" />
   <source>The treaty names the states it is aimed at: {named}.</source>
   <translation>Le traité désigne les États qu’il vise : {named}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/impartiality.py" />
   <source>Aimed at {named}.</source>
   <translation>Vise : {named}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/impartiality.py" />
   <source>impartiality</source>
   <translation>impartialité</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/impartiality.py" />
   <source>It must be aimed at no one in particular: a party that attacks is opposed like any.</source>
   <translation>Il ne doit viser personne en particulier : une partie qui attaque rencontre la même opposition que tout autre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/judging.py" />
   <source>No parties</source>
   <translation>Aucune partie</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/judging.py" />
   <source>The treaty has no parties, so no one has promised anything.</source>
   <translation>Le traité n’a pas de parties : personne n’a donc rien promis.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>Fewer than two parties, or nothing promised: a paper promise.</source>
   <translation>Moins de deux parties, ou rien de promis : une promesse sur le papier.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>No obligation above consultation: a consultative pact.</source>
   <translation>Aucune obligation au-delà de la consultation : un pacte consultatif.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>Impartial, certain, binding, preponderant and resolute, and at least partly universal: collective security.</source>
   <translation>Impartial, certain, obligatoire, prépondérant et déterminé, et au moins en partie universel : sécurité collective.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>Aggressors named or admission closed: an alliance.</source>
   <translation>Agresseurs désignés ou admission fermée : une alliance.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>Against outsiders only, or resolute: collective defence.</source>
   <translation>Contre les États tiers seulement, ou déterminé : défense collective.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>None of the other names fits: a paper promise.</source>
   <translation>Aucun des autres noms ne convient : une promesse sur le papier.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>No state has promised another anything.</source>
   <translation>Aucun État n’a rien promis à un autre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>The parties owe neither sanctions nor force, and have not promised even to talk.</source>
   <translation>Les parties ne doivent ni sanctions ni force, et n’ont pas même promis de se parler.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>The parties promise to talk, and nothing more.</source>
   <translation>Les parties promettent de se parler, et rien de plus.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>Strong enough, bound enough, wide enough and aimed at no one.</source>
   <translation>Assez fort, assez obligatoire, assez large et dirigé contre personne.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>It falls short of collective security in {criteria}.</source>
   <translation>Pour être de la sécurité collective, il lui manque : {criteria}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>It is aimed at named states. {missing}</source>
   <translation>Il vise des États désignés. {missing}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>It is closed to others. {missing}</source>
   <translation>Il est fermé aux autres. {missing}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>It may be strong enough, but it does not bind its parties enough, and it is aimed outward only. {missing}</source>
   <translation>Il peut être assez fort, mais il ne lie pas assez ses parties, et il n’est dirigé que vers l’extérieur. {missing}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>It is aimed outward only. {missing}</source>
   <translation>Il n’est dirigé que vers l’extérieur. {missing}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>Its parties would act. {missing}</source>
   <translation>Ses parties agiraient. {missing}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/naming.py" />
   <source>It is aimed at any aggressor, but its parties are not ready to act. {missing}</source>
   <translation>Il vise tout agresseur, mais ses parties ne sont pas prêtes à agir. {missing}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/openness.py" />
   <source>Open to all</source>
   <translation>Ouvert à tous</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/openness.py" />
   <source>Any state that accepts the obligations may become a party.</source>
   <translation>Tout État qui accepte les obligations peut devenir partie.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/openness.py" />
   <source>By consent</source>
   <translation>Sur consentement</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/openness.py" />
   <source>A state may become a party only with the consent of those inside.</source>
   <translation>Un État ne peut devenir partie qu’avec le consentement de celles qui le sont.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/openness.py" />
   <source>Closed</source>
   <translation>Fermé</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/openness.py" />
   <source>No other state may become a party.</source>
   <translation>Aucun autre État ne peut devenir partie.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/openness.py" />
   <source>Strongest of the {count} states outside: {states}.</source>
   <translation>Les plus puissants des {count} États restés dehors : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/openness.py" />
   <source>No state is outside; {states} are the strongest inside.</source>
   <translation>Aucun État n’est dehors ; les plus puissants au-dedans : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/openness.py" />
   <source>openness</source>
   <translation>ouverture</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/openness.py" />
   <source>The arrangement must be open to every state that accepts its obligations.</source>
   <translation>Le système doit être ouvert à tout État qui en accepte les obligations.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/preponderance.py" />
   <source>With every pledge kept, the parties hold {share:.1%} of the likely attacks by one state that test them, and no coalition of plausible aggressors could break them.</source>
   <translation>Si chaque engagement est tenu, les parties résistent à {share:.1%} des attaques probables d’un État qui les mettent à l’épreuve, et aucune coalition d’agresseurs plausibles ne pourrait les vaincre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/preponderance.py" />
   <source>Holds {share:.1%} of likely attacks; cannot be broken</source>
   <translation>Résiste à {share:.1%} des attaques probables ; ne peut être rompu</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/preponderance.py" />
   <source>With every pledge kept, the parties hold {share:.1%} of the likely attacks by one state that test them, and plausible aggressors with {critical:.0%} of the world's strength could break them</source>
   <translation>Si chaque engagement est tenu, les parties résistent à {share:.1%} des attaques probables d’un État qui les mettent à l’épreuve, et des agresseurs plausibles réunissant {critical:.0%} de la puissance du monde pourraient les vaincre</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/preponderance.py" />
   <source>{breaks}; nobody plausible could break the ideal treaty.</source>
   <translation>{breaks} ; aucun agresseur plausible ne pourrait vaincre le traité idéal.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/preponderance.py" />
   <source>{breaks}; the ideal treaty, which covers every state, breaks at {ideal:.0%}.</source>
   <translation>{breaks} ; le traité idéal, qui couvre tous les États, cède à {ideal:.0%}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/preponderance.py" />
   <source>Holds {share:.1%} of likely attacks; {critical:.0%} of the world's strength could break it</source>
   <translation>Repousse {share:.1%} des attaques probables ; {critical:.0%} de la force mondiale pourraient le rompre</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/preponderance.py" />
   <source>{reason} To be met, no less than {least:.0%} may break them.</source>
   <translation>{reason} Pour satisfaire au critère, il ne faudrait pas moins de {least:.0%} pour les vaincre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/preponderance.py" />
   <source>{critical:.0%} of the world's strength could break it, nothing the ideal treaty; holds {share:.1%} of likely attacks</source>
   <translation>{critical:.0%} de la force mondiale pourraient le rompre, rien le traité idéal ; repousse {share:.1%} des attaques probables</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/preponderance.py" />
   <source>{critical:.0%} of the world's strength could break it, {ideal:.0%} the ideal treaty; holds {share:.1%} of likely attacks</source>
   <translation>{critical:.0%} de la force mondiale pourraient le rompre, {ideal:.0%} le traité idéal ; repousse {share:.1%} des attaques probables</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/preponderance.py" />
   <source>preponderance</source>
   <translation>prépondérance</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/preponderance.py" />
   <source>The parties together must be stronger than any power or combination of powers that might break the peace.</source>
   <translation>Les parties ensemble doivent être plus fortes que toute puissance ou combinaison de puissances qui pourrait rompre la paix.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/preponderance.py" />
   <source>Share of likely attacks held with every pledge kept; also: the critical share over the ideal's</source>
   <translation>Part des attaques probables repoussées si chaque engagement est tenu ; aussi : la part critique rapportée à celle de l’idéal</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/reach.py" />
   <source>Not covered, strongest first: {states}.</source>
   <translation>Non couverts, les plus puissants d’abord : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/reach.py" />
   <source>Covered though not parties, strongest first: {states}.</source>
   <translation>Couverts sans être parties, les plus puissants d’abord : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/reach.py" />
   <source>Covered as parties, strongest first: {states}.</source>
   <translation>Couverts comme parties, les plus puissants d’abord : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/reach.py" />
   <source>{share:.0%} of likely attacks; {inside} of {all} states</source>
   <translation>{share:.0%} des attaques probables ; {inside} États sur {all}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/reach.py" />
   <source>It covers {share:.0%} of all likely attacks in the world; an attack on {inside} of the {all} states can call it into action.</source>
   <translation>Il couvre {share:.0%} de toutes les attaques probables dans le monde ; une attaque contre {inside} des {all} États peut le mettre en jeu.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/reach.py" />
   <source>reach</source>
   <translation>portée</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/reach.py" />
   <source>An attack on any state, anywhere, must call it into action.</source>
   <translation>Une attaque contre tout État, où qu’il soit, doit le mettre en œuvre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/reach.py" />
   <source>Share of all likely attacks that are covered</source>
   <translation>Part de toutes les attaques probables qui sont couvertes</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>Does not apply: universal</source>
   <translation>Sans objet : universel</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>The treaty is itself meant as the universal system.</source>
   <translation>Le traité se veut lui-même le système universel.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>Parties from {regions}; the strongest are {states}.</source>
   <translation>Parties de {regions} ; les plus puissantes : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>The treaty names no universal system that it serves.</source>
   <translation>Le traité ne nomme aucun système universel qu’il serve.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>The universal system that it serves cannot be tested: {cause}</source>
   <translation>Le système universel qu’il sert ne peut être éprouvé : {cause}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>Each supports the other</source>
   <translation>Chacun appuie l’autre</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>Supports the universal system only</source>
   <translation>Appuie seulement le système universel</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>Is supported only</source>
   <translation>Est seulement appuyé</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>Neither supports the other</source>
   <translation>Aucun n’appuie l’autre</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>Of the likely attacks by one state on those that both cover, {universal} alone holds {alone:.0%} and both together {together:.0%}; {duty}.</source>
   <translation>Des attaques probables d’un État contre ceux que les deux couvrent, {universal} seul en repousse {alone:.0%} et les deux ensemble {together:.0%} ; {duty}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>Strongest of the {count} states that both cover: {states}.</source>
   <translation>Les plus puissants des {count} États que les deux couvrent : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>No wider order to serve</source>
   <translation>Aucun ordre général à servir</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>Parties without a wider order: {states}.</source>
   <translation>Parties sans ordre général : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>the text asks each to support the other</source>
   <translation>le texte demande à chacun d’appuyer l’autre</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>the text asks this treaty to support the other, and nothing in return</source>
   <translation>le texte demande à ce traité d’appuyer l’autre, et rien en retour</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>the text asks the other to support this treaty, and nothing in return</source>
   <translation>le texte demande à l’autre d’appuyer ce traité, et rien en retour</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>the text asks neither to support the other</source>
   <translation>le texte ne demande à aucun d’appuyer l’autre</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>regional harmony</source>
   <translation>harmonie régionale</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/regional_harmony.py" />
   <source>A regional arrangement must support the universal system, and be supported by it.</source>
   <translation>Un arrangement régional doit appuyer le système universel, et en être appuyé.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/resolve.py" />
   <source>There is no threat by great powers that kept pledges would hold.</source>
   <translation>Il n’y a pas de menace de grandes puissances que des engagements tenus contiendraient.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/resolve.py" />
   <source>Each waits for the others, likeliest</source>
   <translation>Chacun attend les autres, cas le plus probable</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/resolve.py" />
   <source>Of the likely attacks by one or two great powers that the pledges could hold, {share:.0%} are held when each party moves only on what it sees; {confidence}</source>
   <translation>Des attaques probables d’une ou deux grandes puissances que les engagements pourraient repousser, {share:.0%} le sont quand chaque partie n’agit que sur ce qu’elle voit ; {confidence}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/resolve.py" />
   <source>Every likely attack by one or two great powers that the pledges could hold is held, though each party moves only on what it sees.</source>
   <translation>Toute attaque probable d’une ou deux grandes puissances que les engagements pourraient repousser l’est, bien que chaque partie ne bouge qu’à ce qu’elle voit.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/resolve.py" />
   <source>Held though hesitant: {share:.0%} of great-power attacks that pledges could hold</source>
   <translation>Repoussées malgré l’hésitation : {share:.0%} des attaques de grandes puissances que les engagements pourraient repousser</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/resolve.py" />
   <source>even full confidence in the others would not make it {most:.0%}.</source>
   <translation>même une entière confiance dans les autres ne la porterait pas à {most:.0%}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/resolve.py" />
   <source>to make it {most:.0%} each would have to count on {confidence:.0%} of the others' pledges.</source>
   <translation>pour la porter à {most:.0%}, chacune devrait compter sur {confidence:.0%} des engagements des autres.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/resolve.py" />
   <source>resolve</source>
   <translation>détermination</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/resolve.py" />
   <source>All parties must be ready to act together; half-hearted efforts do not help.</source>
   <translation>Toutes les parties doivent être prêtes à agir ensemble ; les demi-mesures ne servent à rien.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/resolve.py" />
   <source>Share of likely attacks by great powers held though hesitant</source>
   <translation>Part des attaques probables de grandes puissances repoussées malgré l’hésitation</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>neither sanctions nor force</source>
   <translation>ni sanctions ni force</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>only {instrument}</source>
   <translation>{instrument} seulement</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>both sanctions and force</source>
   <translation>sanctions et force</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>Owed: {which}</source>
   <translation>Dû : {which}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>The text makes {which} a duty; there is no great power against which sanctions could be measured.</source>
   <translation>Devoir d’après le texte : {which} ; il n’y a pas de grande puissance sur laquelle mesurer les sanctions.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>The text makes {which} a duty, and sanctions against {power} would take in {share:.0%} of the economic strength of other states; {limit:.0%} is needed.</source>
   <translation>Devoir d’après le texte : {which}. Des sanctions contre {power} engloberaient {share:.0%} de la force économique des autres États ; il en faut {limit:.0%}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>Owed: {which}; coverage {share:.0%}</source>
   <translation>Dû : {which} ; couverture {share:.0%}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>{reason} {cause}</source>
   <translation>{reason} {cause}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>{measured}: {cause}</source>
   <translation>{measured} : {cause}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>sanctions</source>
   <translation>sanctions</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>force</source>
   <translation>force</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>a vote blocks it</source>
   <translation>un vote la bloque</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>A vote blocks the finding, and with it the duty; all parties together would take in {most:.0%}.</source>
   <translation>Un vote bloque la constatation, et avec elle le devoir ; toutes les parties ensemble engloberaient {most:.0%}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>no other party owes sanctions</source>
   <translation>aucune autre partie ne doit de sanctions</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>No other party has promised sanctions.</source>
   <translation>Aucune autre partie n’a promis de sanctions.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>economies too small</source>
   <translation>économies trop petites</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>Even all parties together would take in no more than {most:.0%}.</source>
   <translation>Même toutes les parties ensemble n’engloberaient que {most:.0%}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>too few act</source>
   <translation>trop peu agissent</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>All parties together would take in {most:.0%}, but too few apply sanctions at these odds, even if they trust one another.</source>
   <translation>Toutes les parties ensemble engloberaient {most:.0%}, mais trop peu appliquent des sanctions à ce rapport de forces, même si elles se font confiance.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>Too little covered, likeliest</source>
   <translation>Couverture trop faible, cas le plus probable</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>Likeliest, and covered</source>
   <translation>Cas le plus probable, couvert</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>Weakest sanctions</source>
   <translation>Sanctions les plus faibles</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>sanctions and force</source>
   <translation>sanctions et force</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>The parties must apply sanctions whenever necessary and, if need be, go to war.</source>
   <translation>Les parties doivent appliquer des sanctions chaque fois qu’il le faut et, au besoin, faire la guerre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sanctions_and_force.py" />
   <source>Coverage: economic strength of those who act, of all others</source>
   <translation>Couverture : force économique de ceux qui agissent, rapportée à celle de tous les autres</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sources.py" />
   <source>“What Is Collective Security? Its Nature, Features, and Failure” (Owlcation, 2021)</source>
   <translation>« What Is Collective Security? Its Nature, Features, and Failure » (Owlcation, 2021)</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sources.py" />
   <source>{article}, section “Nature and Features of Collective Security”, paragraph {number}</source>
   <translation>{article}, section « Nature and Features of Collective Security », paragraphe {number}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sources.py" />
   <source>Claude, Swords into Plowshares (1956), chapter “Collective Security as an Approach to Peace”</source>
   <translation>Claude, Swords into Plowshares (1956), chapitre « Collective Security as an Approach to Peace »</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sources.py" />
   <source>Claude, Power and International Relations (1962), chapter “Collective Security: An Alternative to Balance of Power?”</source>
   <translation>Claude, Power and International Relations (1962), chapitre « Collective Security: An Alternative to Balance of Power? »</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sources.py" />
   <source>Morgenthau, Politics Among Nations (1948), chapter “Security”, section “Collective Security”</source>
   <translation>Morgenthau, Politics Among Nations (1948), chapitre « Security », section « Collective Security »</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sources.py" />
   <source>Kupchan and Kupchan, “Concerts, Collective Security, and the Future of Europe”, International Security 16 (1), 1991, 114–161: the first precondition</source>
   <translation>Kupchan et Kupchan, « Concerts, Collective Security, and the Future of Europe », International Security 16 (1), 1991, 114–161 : la première condition préalable</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/sources.py" />
   <source>Downs and Iida, “Assessing the Theoretical Case against Collective Security”, in Downs (ed.), Collective Security beyond the Cold War, 1994, 17–39</source>
   <translation>Downs et Iida, « Assessing the Theoretical Case against Collective Security », dans Downs (dir.), Collective Security beyond the Cold War, 1994, 17–39</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/tested_threats.py" />
   <source>{words}: {threat}.</source>
   <translation>{words} : {threat}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/tested_threats.py" />
   <source>{likeliest} {worst}: {threat}.</source>
   <translation>{likeliest} {worst} : {threat}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/tested_threats.py" />
   <source>{evidence} {uncertain}</source>
   <translation>{evidence} {uncertain}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/tested_threats.py" />
   <source>{aggressors} against {victim}</source>
   <translation>{aggressors} contre {victim}</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/universality.py" />
   <source>Strongest states outside: {states}.</source>
   <translation>Les plus puissants des États restés dehors : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/universality.py" />
   <source>Strongest parties: {states}.</source>
   <translation>Les plus puissantes des parties : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/universality.py" />
   <source>Inside are {inside} of {powers} great powers and {states:.0%} of states, with {strength:.0%} of the world's strength; great powers outside: {absent}.</source>
   <translation>Dedans : {inside} grandes puissances sur {powers} et {states:.0%} des États, avec {strength:.0%} de la puissance mondiale ; grandes puissances restées dehors : {absent}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/universality.py" />
   <source>All great powers are parties, and {states:.0%} of states with {strength:.0%} of the world's strength.</source>
   <translation>Toutes les grandes puissances sont parties, et {states:.0%} des États, avec {strength:.0%} de la puissance mondiale.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/universality.py" />
   <source>{inside} of {powers} great powers, {strength:.0%} of strength</source>
   <translation>{inside} grandes puissances sur {powers}, {strength:.0%} de la puissance</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/universality.py" />
   <source>universality</source>
   <translation>universalité</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/universality.py" />
   <source>Membership must be broad, with all the great powers in it.</source>
   <translation>La participation doit être large, avec toutes les grandes puissances.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/universality.py" />
   <source>Met: share of states. Partly: share of strength.</source>
   <translation>Satisfait : part des États. En partie : part de la puissance.</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/words.py" />
   <source>collective security</source>
   <translation>sécurité collective</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/words.py" />
   <source>collective defence</source>
   <translation>défense collective</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/words.py" />
   <source>alliance</source>
   <translation>alliance</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/words.py" />
   <source>consultative pact</source>
   <translation>pacte consultatif</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/words.py" />
   <source>paper promise</source>
   <translation>promesse sur le papier</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/words.py" />
   <source>met</source>
   <translation>satisfait</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/words.py" />
   <source>partly met</source>
   <translation>satisfait en partie</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/words.py" />
   <source>not met</source>
   <translation>non satisfait</translation>
  </message>
  <message>
   <location filename="../../sandbox/criteria/words.py" />
   <source>does not apply</source>
   <translation>sans objet</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/archives.py" />
   <source>{file} is protected by a password; unpack it first.</source>
   <translation>{file} est protégé par un mot de passe ; décompressez-le d’abord.</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/archives.py" />
   <source>{file} is packed in a way that Covenant does not read; unpack it, and pack it as an ordinary zip.</source>
   <translation>{file} est compressé d’une façon que Covenant ne lit pas ; décompressez-le et refaites-en un zip ordinaire.</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/archives.py" />
   <source>{file} is a packed file that is damaged or cut short; download it again.</source>
   <translation>{file} est un fichier compressé endommagé ou tronqué ; téléchargez-le de nouveau.</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/archives.py" />
   <source>{file} holds too many files to be read.</source>
   <translation>{file} contient trop de fichiers pour être lu.</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/regular_files.py" />
   <source>{file} does not exist.</source>
   <translation>{file} n’existe pas.</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/regular_files.py" />
   <source>{file} cannot be read: permission denied.</source>
   <translation>{file} ne peut être lu : accès refusé.</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/regular_files.py" />
   <source>{file} cannot be read: {cause}.</source>
   <translation>{file} ne peut être lu : {cause}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/regular_files.py" />
   <source>{file} is a folder, not a file.</source>
   <translation>{file} est un dossier, pas un fichier.</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/regular_files.py" />
   <source>{file} is not an ordinary file.</source>
   <translation>{file} n’est pas un fichier ordinaire.</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/regular_files.py" />
   <source>{file} is longer than {most:g} million bytes, too long for a file of its kind.</source>
   <translation>{file} fait plus de {most:g} millions d’octets, c’est trop long pour un fichier de ce genre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/writing.py" />
   <source>no room is left on the disk</source>
   <translation>il n’y a plus de place sur le disque</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/writing.py" />
   <source>the disk is read-only</source>
   <translation>le disque est en lecture seule</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/writing.py" />
   <source>permission denied</source>
   <translation>permission refusée</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/writing.py" />
   <source>its folder does not exist</source>
   <translation>son dossier n’existe pas</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/writing.py" />
   <source>its name is too long</source>
   <translation>son nom est trop long</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/writing.py" />
   <source>its symbolic links lead in a circle</source>
   <translation>ses liens symboliques tournent en rond</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/writing.py" />
   <source>the disk has failed</source>
   <translation>le disque est en panne</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/writing.py" />
   <source>too many files are open</source>
   <translation>trop de fichiers sont ouverts</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/writing.py" />
   <source>it would be larger than the system allows</source>
   <translation>il serait plus grand que le système ne le permet</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/writing.py" />
   <source>no file can have such a name</source>
   <translation>aucun fichier ne peut porter un tel nom</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/writing.py" />
   <source>{file} cannot be written: {cause}.</source>
   <translation>{file} ne peut être écrit : {cause}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/writing.py" />
   <source>{file} is write-protected.</source>
   <translation>{file} est protégé en écriture.</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/writing.py" />
   <source>{file} has another name elsewhere (a hard link), under which the old content would stay: choose another file.</source>
   <translation>{file} a un autre nom ailleurs (un lien physique), sous lequel resterait l’ancien contenu : choisissez un autre fichier.</translation>
  </message>
  <message>
   <location filename="../../sandbox/files/writing.py" />
   <source>The folder of {file} is write-protected.</source>
   <translation>Le dossier de {file} est protégé en écriture.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/attack_fit.py" />
   <source>The disputes imported are too few or too alike to tell the weights apart.</source>
   <translation>Les différends importés sont trop peu nombreux ou trop semblables pour distinguer les poids.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/cases.py" />
   <source>{file} is not a text in UTF-8.</source>
   <translation>{file} n’est pas un texte en UTF-8.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/cases.py" />
   <source>{file} lacks the columns {missing}.</source>
   <translation>Il manque à {file} les colonnes {missing}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/cases.py" />
   <source>{cause}.</source>
   <translation>{cause}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/cases.py" />
   <source>the name {key} is there twice.</source>
   <translation>le nom {key} y figure deux fois.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/cases.py" />
   <source>{file}, line {line}: {cause}</source>
   <translation>{file}, ligne {line} : {cause}</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/cases.py" />
   <source>the column {column} is empty.</source>
   <translation>la colonne {column} est vide.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/cases.py" />
   <source>{day} is not a day written as 1935-10-03.</source>
   <translation>{day} n’est pas un jour écrit comme 1935-10-03.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/cases.py" />
   <source>{state} cannot be both aggressor and victim.</source>
   <translation>{state} ne peut être à la fois agresseur et victime.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/cases.py" />
   <source>the treaty {treaty} is not of the year of the case, {year}.</source>
   <translation>le traité {treaty} n’est pas de l’année du cas, {year}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/cases.py" />
   <source>{word} is no {column}: it is {words}.</source>
   <translation>{word} n’est pas un mot de {column} : ce doit être {words}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/cases.py" />
   <source>An empty field</source>
   <translation>Un champ vide</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/cases.py" />
   <source>{state} is not the abbreviation of a state.</source>
   <translation>{state} n’est pas l’abréviation d’un État.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/cases.py" />
   <source>{state} ({name}) was not a state in {year}.</source>
   <translation>{state} ({name}) n’était pas un État en {year}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/claims.py" />
   <source>In {count} of {years} years at least one great power was outside: {powers}.</source>
   <translation>En {count} années sur {years}, au moins une grande puissance était dehors : {powers}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/claims.py" />
   <source>{state} ({count} years)</source>
   <translation>{state} ({count} ans)</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/claims.py" />
   <source>In all {years} years every great power was a party.</source>
   <translation>Pendant les {years} années, toute grande puissance était partie.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/claims.py" />
   <source>Great powers stood outside.</source>
   <translation>De grandes puissances restaient dehors.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/claims.py" />
   <source>In {count} of the {cases} cases in which the victim could not hold alone, every pledge kept would have been enough; not so in {weak}.</source>
   <translation>Dans {count} des {cases} cas où la victime ne pouvait tenir seule, tous les engagements tenus auraient suffi ; mais pas ici : {weak}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/claims.py" />
   <source>In {count} of the {cases} cases in which the victim could not hold alone, every pledge kept would have been enough.</source>
   <translation>Dans {count} des {cases} cas où la victime ne pouvait tenir seule, tous les engagements tenus auraient suffi.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/claims.py" />
   <source>The strength was there, on paper.</source>
   <translation>La puissance était là, sur le papier.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/claims.py" />
   <source>There is no case that pledges would have held and waiting lost.</source>
   <translation>Il n’y a aucun cas que les engagements auraient sauvé et que l’attente ait perdu.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/claims.py" />
   <source>Of the {cases} cases that every pledge kept would have held and waiting lost, trust alone would have held {count} ({trusted}). In {bound} it would not: there the parties were bound too loosely, or set free by a blocked finding, to act even in trust.</source>
   <translation>Des {cases} cas que tous les engagements tenus auraient sauvés et que l’attente a perdus, la confiance seule en aurait sauvé {count} ({trusted}). Ceux-ci, non : {bound} ; les parties y étaient liées trop lâchement, ou libérées par une constatation bloquée, pour agir même en confiance.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/claims.py" />
   <source>none</source>
   <translation>aucune</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/claims.py" />
   <source>All {cases} cases that every pledge kept would have held and waiting lost would have been held by trust alone.</source>
   <translation>Les {cases} cas que tous les engagements tenus auraient sauvés et que l’attente a perdus l’auraient tous été par la confiance seule.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/claims.py" />
   <source>Hesitation decided.</source>
   <translation>L’hésitation a décidé.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/claims.py" />
   <source>No great power is an aggressor in the cases of this replay.</source>
   <translation>Aucune grande puissance n’est agresseur dans les cas de cette chronologie.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/claims.py" />
   <source>By the norm the victim is not held in {count} of {cases} cases if each party waits for the others; losses on record: {recorded}. It is held in {held}.</source>
   <translation>Selon la norme, la victime ne tient pas dans {count} cas sur {cases} si chaque partie attend les autres ; pertes dans l’histoire : {recorded}. Elle tient dans {held}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/claims.py" />
   <source>By the norm the victim is not held in any of {cases} cases if each party waits for the others; losses on record: {recorded}.</source>
   <translation>Selon la norme, la victime ne tient dans aucun des {cases} cas si chaque partie attend les autres ; pertes dans l’histoire : {recorded}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/claims.py" />
   <source>It failed each time a great power defied it.</source>
   <translation>Elle a échoué chaque fois qu’une grande puissance l’a défiée.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/record_comparison.py" />
   <source>what was attacked was kept or restored</source>
   <translation>ce qui fut attaqué fut conservé ou rétabli</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/record_comparison.py" />
   <source>what was attacked was kept in part</source>
   <translation>ce qui fut attaqué fut conservé en partie</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/record_comparison.py" />
   <source>what was attacked was lost</source>
   <translation>ce qui fut attaqué fut perdu</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/record_comparison.py" />
   <source>Forecast and record agree: a chance of {chance:.0%} that the victim is not beaten, and {ended}. What was done, {deed}, had a chance of {of_deed:.0%}.</source>
   <translation>Prévision et histoire concordent : une chance de {chance:.0%} que la victime ne soit pas vaincue, et {ended}. Ce qui fut fait, {deed}, avait une chance de {of_deed:.0%}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/record_comparison.py" />
   <source>Forecast and record differ: a chance of {chance:.0%} that the victim is not beaten, and {ended}. What was done, {deed}, had a chance of {of_deed:.0%}.</source>
   <translation>Prévision et histoire diffèrent : une chance de {chance:.0%} que la victime ne soit pas vaincue, et {ended}. Ce qui fut fait, {deed}, avait une chance de {of_deed:.0%}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/record_comparison.py" />
   <source>By the norm, the finding is blocked. {summary}</source>
   <translation>Selon la norme, la constatation est bloquée. {summary}</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/record_comparison.py" />
   <source>By the norm: {summary}</source>
   <translation>Selon la norme : {summary}</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/record_fit.py" />
   <source>The wars imported are too few or too alike to tell what odds decide.</source>
   <translation>Les guerres importées sont trop peu nombreuses ou trop semblables pour dire ce que décide le rapport de forces.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/replay.py" />
   <source>Only a template has a history to replay, and {name} is none: it can be {names}.</source>
   <translation>Seul un modèle a une histoire à dérouler, et {name} n’en est pas un : ce peut être {names}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/replay.py" />
   <source>There is no year with data from {first} to {last} in which {treaty} was in force ({from_} to {to}).</source>
   <translation>Il n’y a aucune année avec données de {first} à {last} où {treaty} était en vigueur (de {from_} à {to}).</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/sensitivity.py" />
   <source>The answer is the same for every readiness at “{rung}” from {low:.0%} to {high:.0%} (set to {h:.0%}); but not by {indices} strength.</source>
   <translation>La réponse est la même pour toute disposition à « {rung} » de {low:.0%} à {high:.0%} (fixée à {h:.0%}) ; mais pas selon la puissance : {indices}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/history/sensitivity.py" />
   <source>The answer is the same for every readiness at “{rung}” from {low:.0%} to {high:.0%} (set to {h:.0%}), however strength is counted.</source>
   <translation>La réponse est la même pour toute disposition à « {rung} » de {low:.0%} à {high:.0%} (fixée à {h:.0%}), de quelque façon que l’on compte la puissance.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It names a threat, and is read as against it only: {states}.</source>
   <translation>Elle nomme une menace et se lit comme dirigée contre elle seule : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It names a threat, but promises more than help against it, and is read as against all outsiders: {states}.</source>
   <translation>Elle nomme une menace, mais promet plus qu’une aide contre elle, et se lit comme dirigée contre tous les États tiers : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Members that were no states of the system are left out: {numbers}.</source>
   <translation>Les membres qui n’étaient pas des États du système sont omis : {numbers}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It has rules for new members; whose consent they need, ATOP does not say: read as by consent of the parties.</source>
   <translation>Elle règle l’admission de nouveaux membres ; de qui il faut l’accord, ATOP ne le dit pas : lue comme soumise à l’accord des parties.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It has no rules for new members: read as closed to them.</source>
   <translation>Elle ne prévoit pas de nouveaux membres : lue comme fermée.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Not coded of this alliance: whether others may join; read as closed.</source>
   <translation>Non codé pour cette alliance : si d’autres peuvent y entrer ; lue comme fermée.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Not coded of this alliance: whether it has one command; read as none.</source>
   <translation>Non codé pour cette alliance : si elle a un commandement unique ; lue comme n’en ayant pas.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Not coded of this alliance: whether it has an arms clause; read as none.</source>
   <translation>Non codé pour cette alliance : si elle a une clause sur les armements ; lue comme n’en ayant pas.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Not coded of this alliance: the wider order it refers to; read as none.</source>
   <translation>Non codé pour cette alliance : l’ordre plus large auquel elle se réfère ; lu comme aucun.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It also promises to join in attacks, which no article holds.</source>
   <translation>Il promet aussi de participer à des attaques, ce qu’aucun article ne contient.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It also promises neutrality, which no article holds.</source>
   <translation>Il promet aussi la neutralité, ce qu’aucun article ne contient.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It also promises not to attack each other, which no article holds.</source>
   <translation>Il promet aussi de ne pas s’attaquer mutuellement, ce qu’aucun article ne contient.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Defence is promised against certain adversaries only.</source>
   <translation>La défense n’est promise que contre certains adversaires.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Defence is promised in certain places only; which, ATOP does not say.</source>
   <translation>La défense n’est promise qu’en certains lieux ; lesquels, ATOP ne le dit pas.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Defence is promised in certain conflicts only; which, ATOP does not say.</source>
   <translation>La défense n’est promise que dans certains conflits ; lesquels, ATOP ne le dit pas.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Defence is promised only against a certain number of adversaries.</source>
   <translation>La défense n’est promise que contre un certain nombre d’adversaires.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Defence is promised only where certain demands were made.</source>
   <translation>La défense n’est promise qu’en cas de certaines exigences.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Defence is promised only if there was no provocation.</source>
   <translation>La défense n’est promise qu’en l’absence de provocation.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Consultation is promised only on request.</source>
   <translation>La consultation n’est promise que sur demande.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It has secret articles.</source>
   <translation>Elle a des articles secrets.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It promises military aid, which no article holds.</source>
   <translation>Elle promet une aide militaire, ce qu’aucun article ne contient.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It forbids a separate peace, which no article holds.</source>
   <translation>Elle interdit une paix séparée, ce qu’aucun article ne contient.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It sets up an integrated command, read as standing forces.</source>
   <translation>Il crée un commandement intégré, lu comme des forces permanentes.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It fixes what each member contributes; how much, ATOP does not say.</source>
   <translation>Il fixe ce que chaque membre apporte ; combien, ATOP ne le dit pas.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It has an arms clause; what it asks in figures, ATOP does not say: read as no reduction.</source>
   <translation>Elle a une clause sur les armements ; ce qu’elle demande en chiffres, ATOP ne le dit pas : lue comme sans réduction.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It provides for mediation or arbitration, which no article holds.</source>
   <translation>Il prévoit la médiation ou l’arbitrage, ce qu’aucun article ne contient.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It has rules for conflicts among members, which no article holds.</source>
   <translation>Il a des règles pour les conflits entre membres, ce qu’aucun article ne contient.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It grants bases, which no article holds.</source>
   <translation>Il accorde des bases, ce qu’aucun article ne contient.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It forbids alliances against each other, which no article holds.</source>
   <translation>Il interdit les alliances dirigées contre l’un ou l’autre, ce qu’aucun article ne contient.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It refers to the League of Nations, read as its wider order.</source>
   <translation>Elle se réfère à la Société des Nations, lue comme son ordre plus large.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>It refers to the United Nations, read as its wider order.</source>
   <translation>Elle se réfère aux Nations unies, lues comme son ordre plus large.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Not coded: how free each member is to judge what it must do; force is read as mandatory, each party finding for itself.</source>
   <translation>Non codé : la liberté de chaque membre de juger de ce qu’il doit faire ; la force est lue comme obligatoire, chaque partie constatant pour elle-même.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Not coded: against whom; read as against outsiders only.</source>
   <translation>Non codé : contre qui ; lu comme contre les États tiers seulement.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Not coded: sanctions; read as none.</source>
   <translation>Non codé : les sanctions ; lues comme aucune.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Not coded: who finds that aggression occurred, by what rule; read as each party.</source>
   <translation>Non codé : qui constate l’agression, selon quelle règle ; lu comme chaque partie.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Not coded: where forces must be sent, and how much is pledged; read as everywhere, and as all strength.</source>
   <translation>Non codé : où les forces doivent être envoyées, et combien est engagé ; lu comme partout, et toute la puissance.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliance_notes.py" />
   <source>Not coded: whether the wider order and the alliance support each other; read as neither.</source>
   <translation>Non codé : si l’ordre général et l’alliance s’appuient mutuellement ; lu comme ni l’un ni l’autre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliances.py" />
   <source>{reference} names no alliance: write, for example, {example}.</source>
   <translation>{reference} ne nomme aucune alliance : écrivez, par exemple, {example}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliances.py" />
   <source>ATOP has no alliance {number}.</source>
   <translation>ATOP n’a pas d’alliance {number}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliances.py" />
   <source>To open a real alliance, import ATOP's file of members first (covenant import atop-members FILE).</source>
   <translation>Pour ouvrir une alliance réelle, importez d’abord le fichier des membres d’ATOP (covenant import atop-members FICHIER).</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliances.py" />
   <source>ATOP's alliance {number} was not in force in {year}; it began in {first}.</source>
   <translation>L’alliance {number} d’ATOP n’était pas en vigueur en {year} ; elle a commencé en {first}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliances.py" />
   <source>{name}, {year} (ATOP {number})</source>
   <translation>{name}, {year} (ATOP {number})</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliances.py" />
   <source>Pact of {name}, {year} (ATOP {number})</source>
   <translation>Pacte : {name}, {year} (ATOP {number})</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliances.py" />
   <source>states not in the system</source>
   <translation>États hors du système</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliances.py" />
   <source>Pact of {names}, {year} (ATOP {number})</source>
   <translation>Pacte de {names}, {year} (ATOP {number})</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliances.py" />
   <source>{count} others</source>
   <translation>{count} autres</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/alliances.py" />
   <source>ATOP codes no promise of defence by this member.</source>
   <translation>ATOP ne code aucune promesse de défense de ce membre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/cells.py" />
   <source>{column} has {found} characters; no name has more than {most}</source>
   <translation>{column} a {found} caractères ; aucun nom n’en a plus de {most}</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/cells.py" />
   <source>{column} is {value}, which is no whole number from {low} to {high}</source>
   <translation>{column} vaut {value}, qui n’est pas un nombre entier de {low} à {high}</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/cells.py" />
   <source>blank</source>
   <translation>vide</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/cells.py" />
   <source>{column} is {value}, a number with a comma; write decimals with a point and no separator for thousands</source>
   <translation>{column} vaut {value}, un nombre à virgule ; écrivez les décimales avec un point, sans séparateur de milliers</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/cells.py" />
   <source>{column} is {value}, which is no figure of 0 or more</source>
   <translation>{column} vaut {value}, qui n’est pas un chiffre d’au moins 0</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/cells.py" />
   <source>{column} is {value}, but must be from -{most} to {most} degrees</source>
   <translation>{column} vaut {value}, mais doit être de -{most} à {most} degrés</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/cells.py" />
   <source>{column} is {value}, which is no date</source>
   <translation>{column} vaut {value}, qui n’est pas une date</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/cells.py" />
   <source>it ends on {ended}, before it begins on {began}</source>
   <translation>il finit le {ended}, avant de commencer le {began}</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/damage.py" />
   <source>source {source}</source>
   <translation>source {source}</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/damage.py" />
   <source>source {source}, row {line} of the table {table}</source>
   <translation>source {source}, ligne {line} de la table {table}</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/database.py" />
   <source>The library {file} cannot be opened or written: {cause}.</source>
   <translation>La bibliothèque {file} ne peut être ouverte ou écrite : {cause}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/database.py" />
   <source>it is not an ordinary file</source>
   <translation>ce n’est pas un fichier ordinaire</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/database.py" />
   <source>The library {file} was made by a newer Covenant.</source>
   <translation>La bibliothèque {file} a été créée par un Covenant plus récent.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/database.py" />
   <source>The library {file} is damaged: its tables are said to be of version {version}, which there never was; move it away, and import your data again.</source>
   <translation>La bibliothèque {file} est endommagée : ses tables se disent de la version {version}, qui n’a jamais existé ; déplacez-la et importez de nouveau vos données.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/database.py" />
   <source>The library {file} is a database of another program; move it away.</source>
   <translation>La bibliothèque {file} est la base de données d’un autre programme ; déplacez-la.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/database.py" />
   <source>The library {file} is damaged ({place}); remove that source, and import its file again.</source>
   <translation>La bibliothèque {file} est endommagée ({place}) ; retirez cette source et importez de nouveau son fichier.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/database.py" />
   <source>The library {file} is being written by another program; try again in a moment.</source>
   <translation>Un autre programme écrit dans la bibliothèque {file} ; réessayez dans un instant.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/database.py" />
   <source>There is no room left on the disk for the library {file}.</source>
   <translation>Il ne reste plus de place sur le disque pour la bibliothèque {file}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/database.py" />
   <source>The library {file} cannot be read or written ({cause}): the disk may be full or failing.</source>
   <translation>La bibliothèque {file} ne peut être ni lue ni écrite ({cause}) : le disque est peut-être plein ou défaillant.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/database.py" />
   <source>The library {file} cannot be used: {cause}.</source>
   <translation>La bibliothèque {file} ne peut être utilisée : {cause}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/database.py" />
   <source>The library {file} is damaged ({cause}); move it away, and import your data again.</source>
   <translation>La bibliothèque {file} est endommagée ({cause}) ; déplacez-la et importez de nouveau vos données.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/database.py" />
   <source>The library has no {what} {number}.</source>
   <translation>La bibliothèque n’a pas de {what} {number}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/doubts.py" />
   <source>stateabb {code} stands for more than one state: {numbers}</source>
   <translation>stateabb {code} désigne plus d’un État : {numbers}</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/doubts.py" />
   <source>state {number} has more than one abbreviation: {codes}</source>
   <translation>l’État {number} a plus d’une abréviation : {codes}</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/doubts.py" />
   <source>stateabb is {code}, which is state {other}, not {number}</source>
   <translation>stateabb vaut {code}, qui est l’État {other}, non {number}</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/doubts.py" />
   <source>state {number} is Nauru by the Correlates of War, but Kiribati by Gleditsch and Ward, whose numbers these look like</source>
   <translation>l’État {number} est Nauru pour les Correlates of War, mais Kiribati pour Gleditsch et Ward, dont ces numéros ont l’air d’être</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/__init__.py" />
   <source>There is no kind of table {name}; perhaps {kinds}?</source>
   <translation>Il n’y a pas de sorte de table {name} ; peut-être {kinds} ?</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/__init__.py" />
   <source>{file} is no published table that Covenant knows, and to be read as {title} it has {missing}.</source>
   <translation>{file} n’est aucune table publiée que Covenant connaisse, et pour être lu comme {title} il a {missing}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/__init__.py" />
   <source>{file} is like the table {title}, but has {missing}.</source>
   <translation>{file} ressemble à la table {title}, mais a {missing}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/__init__.py" />
   <source>{file} is no table that Covenant knows, by its columns.</source>
   <translation>{file} n’est pas une table que Covenant connaisse, d’après ses colonnes.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/__init__.py" />
   <source>no column {names}</source>
   <translation>aucune colonne {names}</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/__init__.py" />
   <source>none of {names}</source>
   <translation>aucune des colonnes {names}</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/__init__.py" />
   <source>{file} cannot be read as {title}: it has {missing}.</source>
   <translation>{file} ne peut pas être lu comme {title} : il a {missing}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/__init__.py" />
   <source>{file} cannot be read: it has more than one column {names}.</source>
   <translation>{file} ne peut pas être lu : il a plus d’une colonne {names}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/__init__.py" />
   <source>{file} is the table {title}, which Covenant does not read.</source>
   <translation>{file} est la table {title}, que Covenant ne lit pas.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/__init__.py" />
   <source>{file} is the table {title}, which Covenant does not read; bring {instead} instead.</source>
   <translation>{file} est la table {title}, que Covenant ne lit pas ; prenez plutôt {instead}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/alliances.py" />
   <source>Formal Alliances by member</source>
   <translation>Alliances formelles, par membre</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/atop.py" />
   <source>ATOP alliances</source>
   <translation>Alliances ATOP</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/atop.py" />
   <source>ATOP members</source>
   <translation>Membres ATOP</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/atop.py" />
   <source>ATOP by pair and year</source>
   <translation>ATOP par paire et année</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/capabilities.py" />
   <source>National Material Capabilities</source>
   <translation>Capacités matérielles nationales</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/capabilities.py" />
   <source>Capabilities of your own</source>
   <translation>Capacités de votre main</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/capitals.py" />
   <source>Capitals</source>
   <translation>Capitales</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/contiguity.py" />
   <source>state {number} is said to border itself</source>
   <translation>l’État {number} est dit voisin de lui-même</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/contiguity.py" />
   <source>Direct Contiguity</source>
   <translation>Contiguïté directe</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/disputes.py" />
   <source>Militarized Interstate Disputes by participant</source>
   <translation>Différends interétatiques militarisés par participant (Militarized Interstate Disputes)</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/lookalikes.py" />
   <source>Direct Contiguity by pair and year</source>
   <translation>Contiguïté directe par paire et par année</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/lookalikes.py" />
   <source>Contiguity by state and year</source>
   <translation>Contiguïté par État et par année</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/lookalikes.py" />
   <source>Colonial Contiguity</source>
   <translation>Contiguïté coloniale (Colonial Contiguity)</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/lookalikes.py" />
   <source>Formal Alliances by pair</source>
   <translation>Alliances formelles par paire</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/lookalikes.py" />
   <source>Formal Alliances by state and year</source>
   <translation>Alliances formelles par État et par année</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/lookalikes.py" />
   <source>ATOP by state and year</source>
   <translation>ATOP par État et par année</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/lookalikes.py" />
   <source>State System Membership by year</source>
   <translation>Appartenance au système des États par année</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/lookalikes.py" />
   <source>Militarized Interstate Disputes</source>
   <translation>Différends interétatiques militarisés (Militarized Interstate Disputes)</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/lookalikes.py" />
   <source>Extra-State War</source>
   <translation>Guerres extra-étatiques (Extra-State War)</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/lookalikes.py" />
   <source>Intra-State War</source>
   <translation>Guerres intra-étatiques (Intra-State War)</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/lookalikes.py" />
   <source>Non-State War</source>
   <translation>Guerres non étatiques (Non-State War)</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/lookalikes.py" />
   <source>Territorial Change</source>
   <translation>Changements territoriaux (Territorial Change)</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/lookalikes.py" />
   <source>Diplomatic Exchange</source>
   <translation>Échanges diplomatiques (Diplomatic Exchange)</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/lookalikes.py" />
   <source>Trade by pair and year</source>
   <translation>Commerce par paire et par année</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/lookalikes.py" />
   <source>Trade by state and year</source>
   <translation>Commerce par État et par année</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/rivalries.py" />
   <source>Strategic Rivalries</source>
   <translation>Rivalités stratégiques</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/state_column.py" />
   <source>{column} is {value}, which is no state's Correlates of War number or abbreviation</source>
   <translation>{column} vaut {value}, qui n’est ni le numéro ni l’abréviation d’un État selon les Correlates of War</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/state_column.py" />
   <source>{column} is {value}, which is no state's ISO 3166-1 alpha-3 code</source>
   <translation>{column} vaut {value}, qui n’est le code ISO 3166-1 alpha-3 d’aucun État</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/state_column.py" />
   <source>{column} is {value}, which is no state's Correlates of War abbreviation or number, nor its ISO code</source>
   <translation>{column} vaut {value}, qui n’est ni l’abréviation ou le numéro Correlates of War d’un État, ni son code ISO</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/state_column.py" />
   <source>{column} is {value}, which is {cow} by the Correlates of War and {iso} by ISO 3166-1; name the column stateabb or iso3, whichever it is</source>
   <translation>{column} vaut {value}, soit {cow} selon les Correlates of War et {iso} selon ISO 3166-1 ; nommez la colonne stateabb ou iso3, selon ce qu’elle est</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/state_column.py" />
   <source>{column} is {value}, but state {number} is {code}</source>
   <translation>{column} vaut {value}, mais l’État {number} est {code}</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/state_column.py" />
   <source>{column} is {value}, but no member of the state system had that number in {year}; these look like Gleditsch-Ward numbers, where those of the Correlates of War are needed</source>
   <translation>{column} vaut {value}, mais aucun membre du système des États n’avait ce numéro en {year} ; ces numéros ont l’air d’être ceux de Gleditsch et Ward, là où il faut ceux des Correlates of War</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/state_column.py" />
   <source>{column} is {value}, which was no member of the state system in {year}</source>
   <translation>{column} vaut {value}, qui n’était pas membre du système des États en {year}</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/states.py" />
   <source>stateabb is {value}, but must be three capital letters</source>
   <translation>stateabb vaut {value}, mais doit être trois lettres capitales</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/states.py" />
   <source>State System Membership</source>
   <translation>Appartenance au système des États</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/states.py" />
   <source>Major Powers</source>
   <translation>Grandes puissances (table)</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/wars.py" />
   <source>Inter-State War</source>
   <translation>Guerres interétatiques</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importers/wars.py" />
   <source>Inter-State War by pair and year</source>
   <translation>Guerres interétatiques par paire et année</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importing.py" />
   <source>{file}, line {line}: {cause}.</source>
   <translation>{file}, ligne {line} : {cause}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importing.py" />
   <source>{file} has more than {most} rows, too many for any table Covenant knows.</source>
   <translation>{file} a plus de {most} lignes, trop pour toute table que Covenant connaisse.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importing.py" />
   <source>it says other than line {line} of the same</source>
   <translation>elle dit autre chose que la ligne {line} sur le même sujet</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importing.py" />
   <source>it has {found} cells where there are {width} columns</source>
   <translation>elle a {found} cellules pour {width} colonnes</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importing.py" />
   <source>{file} has columns, but no rows.</source>
   <translation>{file} a des colonnes, mais pas de lignes.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importing.py" />
   <source>{file} was not imported: {wrong} of its {seen} rows cannot be right, the first on line {line}: {cause}.</source>
   <translation>{file} n’a pas été importé : {wrong} de ses {seen} lignes ne peuvent être justes, la première à la ligne {line} : {cause}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/importing.py" />
   <source>{cause}</source>
   <translation>{cause}</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/numerals.py" />
   <source>{file}, line {line}: {column} is {value}, whose point may mark decimals or thousands; write decimals with a comma, and nothing between thousands.</source>
   <translation>{file}, ligne {line} : {column} vaut {value}, dont le point peut marquer les décimales ou les milliers ; écrivez les décimales avec une virgule, et rien entre les milliers.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/reading.py" />
   <source>{file} holds {count} tables that Covenant knows ({tables}); unpack it, and import those you want.</source>
   <translation>{file} contient {count} tables que Covenant connaît ({tables}) ; extrayez-les et importez celles que vous voulez.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/reading.py" />
   <source>{file} holds {count} tables ({tables}), none of a kind that is wanted.</source>
   <translation>{file} contient {count} tables ({tables}), dont aucune n’est d’un type voulu.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/reading.py" />
   <source>{file} is empty.</source>
   <translation>{file} est vide.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/reading.py" />
   <source>{file} is a picture, not a table.</source>
   <translation>{file} est une image, pas une table.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/reading.py" />
   <source>{file} is a PDF document, not a table; look for its .csv file.</source>
   <translation>{file} est un document PDF, pas une table ; cherchez son fichier .csv.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/reading.py" />
   <source>{file} is a workbook; save its sheet as CSV first.</source>
   <translation>{file} est un classeur ; enregistrez d’abord sa feuille en CSV.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/reading.py" />
   <source>{file} is a data file of a statistics program; look for its .csv file, or save it as CSV there.</source>
   <translation>{file} est un fichier de données d’un logiciel de statistique ; cherchez son fichier .csv, ou enregistrez-le là en CSV.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/reading.py" />
   <source>{file} is a Git LFS pointer, not the file itself; fetch the file with `git lfs pull`, or download it from where it was published.</source>
   <translation>{file} est un pointeur Git LFS, non le fichier lui-même ; récupérez le fichier par `git lfs pull`, ou téléchargez-le là où il a été publié.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/reading.py" />
   <source>{file} is a web page, not a table: perhaps the page was saved instead of the file it offers, or the site answered with an error.</source>
   <translation>{file} est une page web, pas une table : peut-être a-t-on enregistré la page au lieu du fichier qu’elle propose, ou le site a répondu par une erreur.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/reading.py" />
   <source>{file} is not a table in plain text.</source>
   <translation>{file} n’est pas une table en texte simple.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/reading.py" />
   <source>{file} has more than {most} columns in its first line; no table Covenant knows has.</source>
   <translation>{file} a plus de {most} colonnes dans sa première ligne ; aucune table que Covenant connaît n’en a autant.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/reading.py" />
   <source>{file}, line {line}: this is no table that can be read ({cause}); perhaps a quotation mark before it is never closed.</source>
   <translation>{file}, ligne {line} : ce n’est pas une table lisible ({cause}) ; peut-être un guillemet placé avant n’est-il jamais fermé.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/reading.py" />
   <source>{file} has more than {most} lines, too many for any table Covenant knows.</source>
   <translation>{file} a plus de {most} lignes, trop pour toute table que Covenant connaisse.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/reading.py" />
   <source>{file}, line {line}: it is longer than {most} characters, too long for a row of any table Covenant knows.</source>
   <translation>{file}, ligne {line} : elle dépasse {most} caractères, trop pour une ligne de toute table que Covenant connaisse.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/records.py" />
   <source>Run {number} is damaged: it cannot be opened any more.</source>
   <translation>L’essai {number} est endommagé : il ne peut plus être ouvert.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/runs.py" />
   <source>The run was made by {then}; this is {now}.</source>
   <translation>L’essai a été fait par {then} ; ceci est {now}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/runs.py" />
   <source>The data of {year} changed. Then: {then}. Now: {now}.</source>
   <translation>Les données de {year} ont changé. Alors : {then}. Maintenant : {now}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/runs.py" />
   <source>This program reads {treaty} otherwise.</source>
   <translation>Ce programme lit {treaty} autrement.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/tracing.py" />
   <source>{indicator} is no indicator; there are {indicators}.</source>
   <translation>{indicator} n’est pas un indicateur ; il y a {indicators}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/tracing.py" />
   <source>It is not used: {state} was no state of the system in {year}.</source>
   <translation>Ce chiffre n’est pas utilisé : {state} n’était pas un État du système en {year}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/tracing.py" />
   <source>It is not used: {state} is not in the world of {year}, for its ground was held longer that year by {holders}.</source>
   <translation>Ce chiffre n’est pas utilisé : {state} n’est pas dans le monde de {year}, car son territoire a été tenu plus longtemps cette année-là par {holders}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/tracing.py" />
   <source>No table has figures of {state} in {year}.</source>
   <translation>Aucune table n’a de chiffres pour {state} en {year}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/unpacking.py" />
   <source>{file} is longer than {most} million bytes, too long for any table Covenant knows.</source>
   <translation>{file} dépasse {most} millions d’octets, trop pour toute table que Covenant connaît.</translation>
  </message>
  <message>
   <location filename="../../sandbox/library/unpacking.py" />
   <source>{file} holds no file that ends in .csv.</source>
   <translation>{file} ne contient aucun fichier qui finit en .csv.</translation>
  </message>
  <message>
   <location filename="../../sandbox/model/poorly_known.py" />
   <source>Uncertain, for half of the figures behind the strength of {states} or more are missing.</source>
   <translation>Incertain, car la moitié ou plus des chiffres de la puissance manquent pour : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/model/strengths.py" />
   <source>No state has a known strength in {year} on the index {index}.</source>
   <translation>Aucun État n’a de puissance connue en {year} selon l’indice {index}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/model/two_treaties.py" />
   <source>{one} and {other} are both meant as the universal order, and there can be only one: test a regional treaty together with one of them.</source>
   <translation>{one} et {other} se veulent tous deux l’ordre universel, et il ne peut y en avoir qu’un : éprouvez un traité régional avec l’un d’eux.</translation>
  </message>
  <message>
   <location filename="../../sandbox/model/two_treaties.py" />
   <source>{treaty} has no parties in {year}.</source>
   <translation>{treaty} n’a pas de parties en {year}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>{file} does not hold here: its changes do not reach what was asked for.</source>
   <translation>{file} ne tient pas ici : ses changements n’atteignent pas ce qui était demandé.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>The cheapest changes.</source>
   <translation>Les changements les moins coûteux.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>Another way, {number}: cost {cost}.</source>
   <translation>Une autre voie, {number} : coût {cost}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>There is no other way that spends less on any of its changes.</source>
   <translation>Il n’y a pas d’autre voie qui dépense moins pour l’un de ses changements.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>No cheaper set of the changes that are allowed reaches it. The changed treaty has been judged like any other.</source>
   <translation>Aucun ensemble moins coûteux de changements permis n’y parvient. Le traité modifié a été jugé comme tout autre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>Time ran out before the least was proven. The changed treaty has been judged like any other.</source>
   <translation>Le temps s’est écoulé avant que le minimum soit prouvé. Le traité modifié a été jugé comme tout autre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>Change</source>
   <translation>Changement</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>Cost</source>
   <translation>Coût</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>Victim</source>
   <translation>Victime</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>Aggressors</source>
   <translation>Agresseurs</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>Hesitant</source>
   <translation>Hésitants</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>Resolute</source>
   <translation>Résolus</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>These cannot be held together, whatever changes. The last two columns are the odds of the response to each as the treaty stands, hesitant and resolute.</source>
   <translation>Celles-ci ne peuvent être toutes tenues, quoi que l’on change. Les deux dernières colonnes sont le rapport de forces de la réponse à chacune, le traité restant tel quel, hésitants et résolus.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>No change was allowed of these kinds: {kinds}.</source>
   <translation>Aucun changement n’était permis de ces sortes : {kinds}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>States whose own terms had to stay as they are</source>
   <translation>États dont les propres termes devaient rester tels quels</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>States that had to be no parties in the end</source>
   <translation>États qui ne devaient pas être parties à la fin</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>States that had to be parties in the end</source>
   <translation>États qui devaient être parties à la fin</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>{which}: {states}.</source>
   <translation>{which} : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>Costs are assumptions about how hard each thing is to ask of a state. No such table has been published, and only how the figures stand to one another matters; that a change is cheap does not say that a state would have agreed to it.</source>
   <translation>Les coûts sont des hypothèses sur la difficulté de demander chaque chose à un État. Aucune table de ce genre n’a été publiée, et seul compte le rapport des chiffres entre eux ; qu’un changement soit peu coûteux ne dit pas qu’un État y aurait consenti.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>What is asked</source>
   <translation>Ce qui est demandé</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/advice_section.py" />
   <source>The costs used. To move a party costs the difference between its rungs, times the weight of the state; to lower it, or to move it in sanctions, half as much. To leave costs half of what joining on the same terms would.</source>
   <translation>Les coûts employés. Déplacer une partie coûte la différence entre ses échelons, multipliée par le poids de l’État ; l’abaisser, ou la déplacer pour les sanctions, moitié moins. Sortir coûte la moitié de ce que coûterait l’entrée aux mêmes termes.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/arms.py" />
   <source>parties disarm by {share:.0%}</source>
   <translation>les parties désarment de {share:.0%}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/arms.py" />
   <source>parties keep their arms</source>
   <translation>les parties gardent leurs armements</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/arms.py" />
   <source>what is needed</source>
   <translation>ce qu’il faut</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/arms.py" />
   <source>Likely attacks held as arms change: {treaty}, {year}</source>
   <translation>Attaques probables repoussées quand les armements changent : {treaty}, {year}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/arms.py" />
   <source>growth of the aggressor's arms</source>
   <translation>accroissement des armements de l’agresseur</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/arms.py" />
   <source>likely attacks held</source>
   <translation>attaques probables repoussées</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/arms.py" />
   <source>Of the likely attacks by one state that test the treaty as it stands, the share held with every pledge kept. A party that attacks has disarmed too; an outsider has not.</source>
   <translation>Des attaques probables d’un État qui éprouvent le traité tel qu’il est, la part repoussée si chaque engagement est tenu. Une partie qui attaque a désarmé elle aussi ; un État tiers, non.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/arms.py" />
   <source>as the treaty stands</source>
   <translation>tel qu’est le traité</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/arms.py" />
   <source>Disarmament by half changes little: {after:.1%} of likely attacks are held, as before.</source>
   <translation>Un désarmement de moitié change peu : {after:.1%} des attaques probables sont repoussées, comme avant.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/arms.py" />
   <source>Disarmament by half helps as long as no one races: {after:.1%} of likely attacks are held instead of {before:.1%}.</source>
   <translation>Un désarmement de moitié aide tant que personne ne s’arme : {after:.1%} des attaques probables sont repoussées au lieu de {before:.1%}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/arms.py" />
   <source>Disarmament by half harms: {after:.1%} of likely attacks are held instead of {before:.1%}, since the parties have less to send.</source>
   <translation>Un désarmement de moitié nuit : {after:.1%} des attaques probables sont repoussées au lieu de {before:.1%}, car les parties ont moins à envoyer.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/arms.py" />
   <source>The treaty outlasts a race in which an aggressor arms by {growth:.0%}: {share:.1%} of likely attacks are still held.</source>
   <translation>Le traité résiste à une course où un agresseur s’arme de {growth:.0%} : {share:.1%} des attaques probables sont encore repoussées.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/arms.py" />
   <source>There is nothing for a race to undo: {share:.1%} of likely attacks are held today, and {needed:.0%} is needed.</source>
   <translation>Une course n’a rien à défaire : {share:.1%} des attaques probables sont repoussées aujourd’hui, et il en faut {needed:.0%}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/arms.py" />
   <source>A race undoes it where an aggressor arms by {growth:.0%}: {share:.1%} of likely attacks are then held, and {needed:.0%} is needed.</source>
   <translation>Une course le défait quand un agresseur s’arme de {growth:.0%} : {share:.1%} des attaques probables sont alors repoussées, et il en faut {needed:.0%}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>victim holds alone</source>
   <translation>la victime tient seule</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>held even if each waits</source>
   <translation>repoussées même si chacune attend</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>held if they trust one another</source>
   <translation>repoussées si elles se font confiance</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>held only if every pledge is kept</source>
   <translation>repoussées seulement si chaque engagement est tenu</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>would be, but a vote blocks</source>
   <translation>le seraient, mais un vote bloque</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>never held</source>
   <translation>jamais repoussées</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>aggressor not covered</source>
   <translation>agresseur non visé</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>Whom can it stop? {treaty}, {year}</source>
   <translation>Qui peut-il arrêter ? {treaty}, {year}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>of 100 attacks likely by each, on the states covered</source>
   <translation>sur 100 attaques probables de chacun contre les États couverts</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>aggressors</source>
   <translation>agresseurs</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>How likely an attack is follows from geography, rivalry and strength, not from intent. Each row: 100 likely attacks by that aggressor, by the least that it takes to hold them.</source>
   <translation>La probabilité d’une attaque vient de la géographie, des rivalités et de la puissance, non des intentions. Chaque ligne : 100 attaques probables de cet agresseur, selon le moins qu’il faut pour les repousser.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>how likely: its share of these attacks</source>
   <translation>probabilité : sa part de ces attaques</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>All attacks covered</source>
   <translation>Attaques couvertes</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>Great powers</source>
   <translation>Grandes puissances</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>Other states</source>
   <translation>Autres États</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>{state}</source>
   <translation>{state}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>{count} more states</source>
   <translation>{count} autres États</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>{count} states</source>
   <translation>{count} États</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>No likely attack needs the treaty.</source>
   <translation>Aucune attaque probable n’a besoin du traité.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>if every pledge is kept</source>
   <translation>si tous les engagements sont tenus</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>if they trust one another</source>
   <translation>si elles se font confiance</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>if each waits</source>
   <translation>si chacune attend</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>How strong an aggressor can it stop? {treaty}, {year}</source>
   <translation>Quelle puissance peut-il arrêter ? {treaty}, {year}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>aggressors' share of the world's strength, one state or two</source>
   <translation>part des agresseurs dans la puissance mondiale, un État ou deux</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>held, of likely attacks that the victim could not hold alone</source>
   <translation>repoussées, des attaques probables que la victime ne pourrait contenir seule</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>Each point takes attacks by aggressors of about the same strength together: by one state, and the likeliest by two ({share:.0%} of the weight of all by two). How likely an attack is follows from geography, rivalry and strength, not from intent.</source>
   <translation>Chaque point réunit les attaques d’agresseurs de puissance à peu près égale : celles d’un État, et les plus probables de deux ({share:.0%} du poids de toutes celles de deux). La probabilité d’une attaque vient de la géographie, des rivalités et de la puissance, non des intentions.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>Even if each party waits, it could hold most likely attacks of any strength.</source>
   <translation>Même si chaque partie attend, il pourrait repousser la plupart des attaques probables, quelle qu’en soit la puissance.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>If each party waits, it could hold most likely attacks of no strength.</source>
   <translation>Si chaque partie attend, il ne pourrait repousser la plupart des attaques probables d’aucune puissance.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>If each party waits, it could hold most likely attacks by aggressors with up to {low} of the world's strength, and {held:.0f} of 100 by those next in strength.</source>
   <translation>Si chaque partie attend, il pourrait repousser la plupart des attaques probables d’agresseurs ayant jusqu’à {low} de la puissance mondiale, et {held:.0f} sur 100 de celles des agresseurs un peu plus puissants.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>{share:.0%}</source>
   <translation>{share:.0%}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/attack_charts.py" />
   <source>{share:.1%}</source>
   <translation>{share:.1%}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/carriers_chart.py" />
   <source>{why}</source>
   <translation>{why}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/carriers_chart.py" />
   <source>Who carries it? {treaty}, {year}</source>
   <translation>Qui porte la charge ? {treaty}, {year}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/carriers_chart.py" />
   <source>parties</source>
   <translation>parties</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/carriers_chart.py" />
   <source>sends: of its own strength, a year</source>
   <translation>envoie : de sa propre force, par an</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/carriers_chart.py" />
   <source>gains: attacks averted in ten years</source>
   <translation>gagne : attaques écartées en dix ans</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/carriers_chart.py" />
   <source>{count:.2g}</source>
   <translation>{count:.2g}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/carriers_chart.py" />
   <source>What a model expects, at the rate of attacks of the time, hesitant and resolute parties counting one half each: what each party sends in a year, all wars together (burden), and the attacks on it that the treaty holds and that it could not hold alone (benefit).</source>
   <translation>Ce qu’un modèle attend, au rythme des attaques de l’époque, les parties hésitantes et résolues comptant chacune pour moitié : ce que chaque partie envoie en un an, toutes guerres confondues (charge), et les attaques contre elle que le traité repousse et qu’elle ne pourrait repousser seule (bénéfice).</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/carriers_chart.py" />
   <source>{count} parties that send less for their size are not drawn.</source>
   <translation>{count} parties qui envoient moins pour leur taille ne sont pas représentées.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/chart.py" />
   <source>{of}, {name}</source>
   <translation>{of}, {name}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/chart.py" />
   <source>{of}: {name}</source>
   <translation>{of} : {name}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/chart.py" />
   <source>{panel}: {name}</source>
   <translation>{panel} : {name}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/chart.py" />
   <source>Covenant {version}. Data: {sources}.</source>
   <translation>Covenant {version}. Données : {sources}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>There is no treaty to draw.</source>
   <translation>Il n’y a aucun traité à dessiner.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>A chart can show at most {most} treaties.</source>
   <translation>Un graphique peut montrer au plus {most} traités.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>{treaty} covers no state.</source>
   <translation>{treaty} ne couvre aucun État.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>There is no line to draw: {lines}.</source>
   <translation>Il n’y a pas de courbe à tracer : {lines}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>aggressors acting together, at most</source>
   <translation>agresseurs agissant ensemble, au plus</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>share of the states covered</source>
   <translation>part des États couverts</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>States protected by {treaty} against any states at all, {year}</source>
   <translation>États protégés : {treaty}, contre tous les États, quels qu’ils soient, {year}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>States protected by {treaty}, {year}</source>
   <translation>États protégés : {treaty}, {year}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>States protected by each treaty, {year}</source>
   <translation>États protégés par chaque traité, {year}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>States protected by each treaty, each in its own year</source>
   <translation>États protégés par chaque traité, chacun en son année</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>A state is protected when the worst coalition of that size cannot break the treaty there. Every coalition is counted, none is sampled. {coalitions}</source>
   <translation>Un État est protégé quand la pire coalition de cette taille ne peut y rompre le traité. Toutes les coalitions sont comptées, aucune n’est tirée au sort. {coalitions}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>dotted if every pledge is kept</source>
   <translation>en pointillé si tous les engagements sont tenus</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>solid if all trust one another</source>
   <translation>en trait plein si toutes se font confiance</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>dashed if each waits for the others</source>
   <translation>en tirets si chacun attend les autres</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>A state is protected when the worst coalition of that size cannot break the treaty there. Lines: {meanings}. Every coalition is counted, none is sampled. {coalitions}</source>
   <translation>Un État est protégé quand la pire coalition de cette taille ne peut y rompre le traité. Lignes : {meanings}. Toutes les coalitions sont comptées, aucune n’est tirée au sort. {coalitions}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>ideal treaty</source>
   <translation>traité idéal</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>if parties trust one another</source>
   <translation>si les parties se font confiance</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>if each waits for the others</source>
   <translation>si chacun attend les autres</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>each state alone</source>
   <translation>chaque État seul</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>{treaty}</source>
   <translation>{treaty}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>{treaty} {year}</source>
   <translation>{treaty} {year}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>{treaty}, if kept</source>
   <translation>{treaty}, engagements tenus</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>{treaty}, hesitant</source>
   <translation>{treaty}, hésitant</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>{treaty}, resolute</source>
   <translation>{treaty}, résolu</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>{treaty}, in practice</source>
   <translation>{treaty}, en pratique</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>{treaty}, resolute or kept</source>
   <translation>{treaty}, résolu ou engagements tenus</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/protection_chart.py" />
   <source>{treaty}, hesitant or kept</source>
   <translation>{treaty}, hésitant ou engagements tenus</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>a quarter</source>
   <translation>un quart</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>a third</source>
   <translation>un tiers</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>half</source>
   <translation>la moitié</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>two thirds</source>
   <translation>deux tiers</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>three quarters</source>
   <translation>trois quarts</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>what each expects</source>
   <translation>ce que chacun attend</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>what acts in the end</source>
   <translation>ce qui agit à la fin</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>what acts at first</source>
   <translation>ce qui agit d’abord</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>Response to an attack by {aggressors} on {victim}: {treaty}, {year}</source>
   <translation>Réponse à une attaque, {aggressors} contre {victim} : {treaty}, {year}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>share of the others' pledges that each expects to be kept</source>
   <translation>part des engagements des autres que chacun s’attend à voir tenus</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>strength of the response, to 1 of the aggressors'</source>
   <translation>puissance de la réponse, pour 1 des agresseurs</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>The more of the others' pledges each expects to be kept, the more act. The solid line shows what is in the field once others have joined and those left alone have withdrawn: it starts at the hesitant response and ends at the resolute one.</source>
   <translation>Plus chacun s’attend à voir tenus les engagements des autres, plus nombreux sont ceux qui agissent. Le trait plein montre ce qui est sur le terrain une fois que d’autres se sont joints et que ceux restés seuls se sont retirés : il part de la réponse hésitante et finit à la réponse résolue.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>{victim} is not held: even if the parties trust one another, the response is only {most:.2g} times as strong as the aggressors, and {needed:g} is needed.</source>
   <translation>{victim} ne tient pas : même si les parties se font confiance, la réponse n’est que {most:.2g} fois aussi forte que les agresseurs, et il en faut {needed:g}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>{victim} is held though each party waits for the others: the response is {least:.2g} times as strong as the aggressors.</source>
   <translation>{victim} tient bien que chaque partie attende les autres : la réponse est {least:.2g} fois aussi forte que les agresseurs.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>{victim} is held once each party expects {share:.0%} of the others' pledges to be kept; if each waits, the response is only {least:.2g} times as strong as the aggressors, and {needed:g} is needed.</source>
   <translation>{victim} tient dès que chaque partie s’attend à voir tenus {share:.0%} des engagements des autres ; si chacune attend, la réponse n’est que {least:.2g} fois aussi forte que les agresseurs, et il en faut {needed:g}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>hesitant</source>
   <translation>hésitant</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>resolute</source>
   <translation>résolu</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>confidence needed</source>
   <translation>confiance nécessaire</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>No belief is enough: even if each trusts the others, too few would act.</source>
   <translation>Aucune confiance n’y suffit : même si chacun se fie aux autres, trop peu agiraient.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>They need no trust: enough act on what they see.</source>
   <translation>Elles n’ont pas besoin de confiance : assez agissent sur ce qu’elles voient.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/response_chart.py" />
   <source>They would need to believe that {share} of the pledges will be kept.</source>
   <translation>Il leur faudrait croire que {share} des engagements seront tenus.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/years_chart.py" />
   <source>A chart over time needs at least two years with data.</source>
   <translation>Un graphique dans le temps demande au moins deux années pourvues de données.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/years_chart.py" />
   <source>{treaty}, {first} to {last}</source>
   <translation>{treaty}, {first} à {last}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/years_chart.py" />
   <source>year</source>
   <translation>année</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/years_chart.py" />
   <source>the criteria, each from 0 at its line to 1, and the verdict in the last year</source>
   <translation>les critères, chacun de 0 sur sa ligne à 1, et le verdict de la dernière année</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/years_chart.py" />
   <source>Each criterion has a row, in which its measure rises from 0 to 1; one without a measure stands at the foot where it is not met, half way where partly, and at the top where it is met. A line keeps its figure up to the next year with data. Rings mark aggressions of the record that the treaty was to answer.</source>
   <translation>Chaque critère a sa rangée, où sa mesure monte de 0 à 1 ; celui qui n’a pas de mesure est au pied là où il n’est pas rempli, à mi-hauteur là où il l’est en partie, et en haut là où il l’est. Une ligne garde sa valeur jusqu’à l’année suivante pourvue de données. Les cercles marquent les agressions connues auxquelles le traité devait répondre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/years_chart.py" />
   <source>{event}</source>
   <translation>{event}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/years_chart.py" />
   <source>The treaty meets {count} of {all} criteria in every year.</source>
   <translation>Le traité satisfait à {count} critères sur {all} chaque année.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/years_chart.py" />
   <source>The treaty meets more criteria in {last} than ever before: {most} of {all}; at its worst, first in {year}, it meets {least}.</source>
   <translation>Le traité satisfait à plus de critères en {last} que jamais auparavant : {most} sur {all} ; au plus bas, d’abord en {year}, à {least}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/charts/years_chart.py" />
   <source>At its best, first in {year}, the treaty meets {most} of {all} criteria; in {last} it meets {count}.</source>
   <translation>Au mieux, d’abord en {year}, le traité satisfait à {most} critères sur {all} ; en {last}, à {count}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/attacks.py" />
   <source>held, of 100 likely attacks that the victim could not hold alone</source>
   <translation>repoussées, sur 100 attaques probables que la victime ne pourrait contenir seule</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/attacks.py" />
   <source>Likely attacks held, of 100</source>
   <translation>Attaques probables repoussées, sur 100</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/attacks.py" />
   <source>Attacks by great powers</source>
   <translation>Attaques de grandes puissances</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/attacks.py" />
   <source>Attacks by other states</source>
   <translation>Attaques d’autres États</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/attacks.py" />
   <source>The whole world's danger</source>
   <translation>Le danger du monde entier</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/attacks.py" />
   <source>Of 100 likely attacks that the victim could not hold alone, how many each treaty could hold: on the states it covers, by great powers and by others, and of those anywhere in the world. How likely an attack is follows from geography, rivalry and strength, not from intent.</source>
   <translation>Sur 100 attaques probables auxquelles la victime ne pourrait résister seule, combien chaque traité pourrait en repousser : contre les États qu’il couvre, de grandes puissances et d’autres, et de celles du monde entier. La probabilité d’une attaque vient de la géographie, des rivalités et de la puissance, non des intentions.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/attacks.py" />
   <source>Whom can they stop? Attacks by each great power</source>
   <translation>Qui peuvent-ils arrêter ? Les attaques de chaque grande puissance</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/attacks.py" />
   <source>How likely an attack is follows from geography, rivalry and strength, not from intent. Each row: 100 likely attacks by that aggressor on the states covered, by the least that it takes to hold them; it is empty where the state is no great power in that year.</source>
   <translation>La probabilité d’une attaque vient de la géographie, des rivalités et de la puissance, non des intentions. Chaque ligne : 100 attaques probables de cet agresseur contre les États couverts, selon le moins qu’il faut pour les repousser ; elle est vide là où l’État n’est pas une grande puissance cette année-là.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/attacks.py" />
   <source>All attacks</source>
   <translation>Ensemble</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/attacks.py" />
   <source>All other states</source>
   <translation>Tous les autres</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/attacks.py" />
   <source>{hesitant} · {resolute} · {kept}</source>
   <translation>{hesitant} · {resolute} · {kept}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/chart_kinds.py" />
   <source>≠ marks where the treaties differ, and of the articles what the first treaty does not say; + stands before parties that the first treaty lacks, − before those that only the first has.</source>
   <translation>≠ marque où les traités diffèrent et, dans les articles, ce que le premier traité ne dit pas ; + précède les parties qui manquent au premier traité, − celles que seul le premier compte.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/chart_kinds.py" />
   <source>There is no chart {chart}: {known}.</source>
   <translation>Il n’y a pas de graphique {chart} : {known}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/chart_kinds.py" />
   <source>Likely attacks held, the criteria, and who carries it</source>
   <translation>Les attaques probables repoussées, les critères, et qui porte la charge</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/chart_kinds.py" />
   <source>Dots: of 100 likely attacks that the victim could not hold alone, on the states that each treaty covers, those it could hold. How likely an attack is follows from geography, rivalry and strength, not from intent. ≠ marks where the treaties differ.</source>
   <translation>Points : sur 100 attaques probables auxquelles la victime ne pourrait résister seule, contre les États que chaque traité couvre, celles qu’il pourrait repousser. La probabilité d’une attaque vient de la géographie, des rivalités et de la puissance, non des intentions. ≠ marque où les traités diffèrent.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/chart_kinds.py" />
   <source>The articles</source>
   <translation>Les articles</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/chart_kinds.py" />
   <source>The treaties compared</source>
   <translation>Les traités comparés</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>States protected {how}</source>
   <translation>États protégés {how}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>aggressors acting together</source>
   <translation>agresseurs agissant ensemble</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>What it takes to break each treaty</source>
   <translation>Ce qu’il faut pour rompre chaque traité</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>Critical share of world strength</source>
   <translation>Part critique de la puissance mondiale</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>share of world strength</source>
   <translation>part de la puissance mondiale</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>Breaking size, at the weakest state</source>
   <translation>Nombre de rupture, chez l’État le plus faible</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>Breaking size, at half of the states</source>
   <translation>Nombre de rupture, chez la moitié des États</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>Critical share: the smallest share of world strength that can break the treaty although every pledge is kept. Breaking size: the fewest aggressors that break it there. Full bars: if parties trust one another; hollow bars: if each waits for the others.</source>
   <translation>Part critique : la plus petite part de la puissance mondiale qui puisse rompre le traité bien que tous les engagements soient tenus. Nombre de rupture : le plus petit nombre d’agresseurs qui l’y rompt. Barres pleines : si les parties se font confiance ; barres creuses : si chacun attend les autres.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>{state}, {share:.0%}</source>
   <translation>{state}, {share:.0%}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>no state</source>
   <translation>aucun État</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>share</source>
   <translation>part</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>Coverage, and strength inside and outside each treaty</source>
   <translation>Couverture, et puissance au-dedans et au-dehors de chaque traité</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>States covered, of all states</source>
   <translation>États couverts, sur tous les États</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>Reach of sanctions, where it is least</source>
   <translation>Portée des sanctions, là où elle est la moindre</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>Strength inside, of the world's</source>
   <translation>Puissance au-dedans, sur celle du monde</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>Strongest state outside, of the world's</source>
   <translation>État le plus puissant au-dehors, sur le monde</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>Sanctions: the economic strength that takes part, of all other states, where it is least; the tick marks what is needed. What is not inside is outside.</source>
   <translation>Sanctions : la force économique qui y prend part, sur celle de tous les autres États, là où elle est la moindre ; le trait marque ce qu’il faut. Ce qui n’est pas au-dedans est au-dehors.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>measure</source>
   <translation>mesure</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>The criteria</source>
   <translation>Les critères</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>Full circle: met; half: partly; empty: not met; dash: does not apply. The bar shows the measure, the tick what meeting it takes.</source>
   <translation>Cercle plein : satisfait ; demi : en partie ; vide : non satisfait ; tiret : sans objet. La barre montre la mesure, le trait ce qu’il faut pour satisfaire.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>{what}, {year}</source>
   <translation>{what}, {year}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>{what}, each in its own year</source>
   <translation>{what}, chacun en son année</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>position</source>
   <translation>position</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>covers no state</source>
   <translation>ne couvre aucun État</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>more than {largest}</source>
   <translation>plus de {largest}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/charts.py" />
   <source>{size}</source>
   <translation>{size}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/comparison.py" />
   <source>There is no treaty to compare.</source>
   <translation>Il n’y a aucun traité à comparer.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/comparison.py" />
   <source>At most {most} treaties can be compared at once.</source>
   <translation>On peut comparer au plus {most} traités à la fois.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>If each party waits for the others</source>
   <translation>Si chaque partie attend les autres</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>If the parties trust one another</source>
   <translation>Si les parties se font confiance</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>If every pledge is kept</source>
   <translation>Si tous les engagements sont tenus</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{finding}; but {reach}.</source>
   <translation>{finding} ; mais {reach}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{finding}; if every pledge were kept, each could hold all 100.</source>
   <translation>{finding} ; si tous les engagements étaient tenus, chacun pourrait repousser les 100.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{finding}; if every pledge were kept, each could hold at least {least}.</source>
   <translation>{finding} ; si tous les engagements étaient tenus, chacun pourrait en repousser au moins {least}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{finding}.</source>
   <translation>{finding}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>Of 100 likely attacks by great powers each treaty could hold the same: {hesitant} if each party waits, {resolute} if they trust one another, {kept} if every pledge is kept.</source>
   <translation>Sur 100 attaques probables de grandes puissances, chaque traité pourrait en repousser autant : {hesitant} si chaque partie attend, {resolute} si elles se font confiance, {kept} si tous les engagements sont tenus.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{when}, {name} could hold {figure} of 100 likely attacks by great powers</source>
   <translation>{when}, sur 100 attaques probables de grandes puissances, {figure} pourraient être repoussées avec {name}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{when}, {names} could each hold {figure} of 100 likely attacks by great powers</source>
   <translation>{when}, sur 100 attaques probables de grandes puissances, {figure} pourraient être repoussées avec chacun de ces traités : {names}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>If each party waits for the others, the same share of each great power's attacks is held under every treaty.</source>
   <translation>Si chaque partie attend les autres, la même part des attaques de chaque grande puissance est repoussée avec tous les traités.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>The treaties differ most against {state}</source>
   <translation>Les traités diffèrent le plus face à cet agresseur : {state}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>Counting only the great powers tested under {count} treaties, the treaties differ most against {state}</source>
   <translation>À ne compter que les grandes puissances éprouvées par {count} traités, les traités diffèrent le plus face à cet agresseur : {state}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{among}: if each party waits for the others, {figure} of its 100 likely attacks are held under {treaty}</source>
   <translation>{among} ; si chaque partie attend les autres, {figure} de ses 100 attaques probables sont repoussées avec {treaty}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{how}, each treaty protects the same share of states at every size of coalition.</source>
   <translation>{how}, chaque traité protège la même part des États, quelle que soit la taille de la coalition.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>worst coalition of at most {size} states</source>
   <translation>la pire coalition d’au plus {size} États</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>worst single aggressor</source>
   <translation>le pire agresseur isolé</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{how}, {share} of the states covered are protected from the {coalition} by {names}</source>
   <translation>{how}, {share} des États couverts sont protégés contre {coalition} avec {names}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>With every pledge kept it takes {share} of the world's strength to break {names}</source>
   <translation>Tous les engagements tenus, il faut {share} de la puissance mondiale pour rompre {names}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>With every pledge kept it takes the same share of strength to break each treaty</source>
   <translation>Tous les engagements tenus, il faut la même part de la puissance mondiale pour rompre chaque traité</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>The treaties say the same in every article.</source>
   <translation>Les traités disent la même chose dans tous leurs articles.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>The treaties differ in {count} of {all} articles: {articles}.</source>
   <translation>Les traités diffèrent dans {count} articles sur {all} : {articles}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>The parties of {names} have {share} of the world's strength</source>
   <translation>{share} de la puissance mondiale est aux parties de {names}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>The parties of each treaty have the same share of the world's strength</source>
   <translation>Les parties de chaque traité ont la même part de la puissance mondiale</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>Each treaty meets {count} of {all} criteria.</source>
   <translation>Chaque traité satisfait à {count} critères sur {all}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{count} of {all} criteria are met by {names}</source>
   <translation>{count} critères sur {all} sont satisfaits par {names}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>Under none of these treaties is there a likely attack that takes help to hold.</source>
   <translation>Avec aucun de ces traités il n’y a d’attaque probable qu’il faille de l’aide pour repousser.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{when}, {name} could hold {figure} of 100 likely attacks</source>
   <translation>{when}, sur 100 attaques probables, {figure} pourraient être repoussées avec {name}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{when}, {names} could each hold {figure} of 100 likely attacks</source>
   <translation>{when}, sur 100 attaques probables, {figure} pourraient être repoussées avec chacun de ces traités : {names}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>Of 100 likely attacks each treaty could hold the same, {hesitant} if each party waits, {resolute} if they trust one another and {kept} if every pledge is kept</source>
   <translation>Sur 100 attaques probables, chaque traité pourrait en repousser autant, {hesitant} si chaque partie attend, {resolute} si elles se font confiance et {kept} si tous les engagements sont tenus</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{finding}, and the verdict is the same on every criterion.</source>
   <translation>{finding}, et le verdict est le même pour chaque critère.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{finding}; they differ in {criteria}.</source>
   <translation>{finding} ; ils diffèrent par : {criteria}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{name} covers only {reach} of 100 likely attacks in the world, against {other_reach} for {other}</source>
   <translation>{name} ne couvre que {reach} attaques probables sur 100 dans le monde, contre {other_reach} pour {other}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{same}: {share}.</source>
   <translation>{same} : {share}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{figure}</source>
   <translation>{figure}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{names}</source>
   <translation>{names}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{lead}, against {figure} for each of the others</source>
   <translation>{lead}, contre {figure} pour chacun des autres</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{lead}, against {least} to {most} for the others</source>
   <translation>{lead}, contre {least} à {most} pour les autres</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{figure} for {name}</source>
   <translation>{figure} pour {name}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/findings.py" />
   <source>{lead}, against {rest}</source>
   <translation>{lead}, contre {rest}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/response.py" />
   <source>{name}: {why}</source>
   <translation>{name} : {why}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/response.py" />
   <source>the aggressors have no strength at the victim.</source>
   <translation>les agresseurs n’ont aucune force chez la victime.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/response.py" />
   <source>No treaty has a response to show. {reasons}</source>
   <translation>Aucun traité n’a de réponse à montrer. {reasons}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/response.py" />
   <source>The more of the others' pledges each expects to be kept, the more act. Each line shows what is in the field in the end: at 0% if each waits for the others, at 100% if each trusts them.</source>
   <translation>Plus chacun s’attend à voir tenus les engagements des autres, plus nombreux sont ceux qui agissent. Chaque ligne montre ce qui est sur le terrain à la fin : à 0 % si chacun attend les autres, à 100 % si chacun leur fait confiance.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/response.py" />
   <source>{caption} No line for {reasons}</source>
   <translation>{caption} Pas de ligne pour {reasons}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/response.py" />
   <source>Response to an {attack}</source>
   <translation>Réponse à une {attack}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/response.py" />
   <source>attack by {aggressors} on {victim}</source>
   <translation>attaque, {aggressors} contre {victim}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/response.py" />
   <source>held under {names} even if each party waits</source>
   <translation>repoussée avec {names} même si chaque partie attend</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/response.py" />
   <source>held under {names} only if they trust one another</source>
   <translation>repoussée avec {names} seulement si elles se font confiance</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/response.py" />
   <source>not held under {names}, even if they trust one another</source>
   <translation>non repoussée avec {names}, même si elles se font confiance</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/response.py" />
   <source>{before}; {after}</source>
   <translation>{before} ; {after}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/response.py" />
   <source>An {attack}: {outcomes}.</source>
   <translation>Une {attack} : {outcomes}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>Overview</source>
   <translation>Vue d’ensemble</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>amounts to</source>
   <translation>équivaut à</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>carries most</source>
   <translation>porte le plus</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>would leave first</source>
   <translation>s’en iraient d’abord</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>nobody</source>
   <translation>personne</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>{burden} of its own strength a year</source>
   <translation>{burden} de sa propre force par an</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>{state}, {share:.0%} of all that is sent</source>
   <translation>{state}, {share:.0%} de tout ce qui est envoyé</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>{count} of 100 if each party waits</source>
   <translation>{count} sur 100 si chaque partie attend</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>{count} if they trust one another</source>
   <translation>{count} si elles se font confiance</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>{count} if every pledge is kept</source>
   <translation>{count} si tous les engagements sont tenus</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>critical share</source>
   <translation>part critique</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>breaking size, hesitant</source>
   <translation>nombre de rupture, hésitant</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>breaking size, resolute</source>
   <translation>nombre de rupture, résolu</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>strength inside</source>
   <translation>puissance au-dedans</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>strongest outside</source>
   <translation>le plus puissant au-dehors</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>states covered</source>
   <translation>États couverts</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/comparison/table.py" />
   <source>sanctions coverage</source>
   <translation>couverture des sanctions</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/documents/html.py" />
   <source>Contents</source>
   <translation>Table des matières</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/documents/treaty_text.py" />
   <source>Article {number}. {title}</source>
   <translation>Article {number}. {title}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/documents/treaty_text.py" />
   <source>Note: {note}</source>
   <translation>Note : {note}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/documents/treaty_text.py" />
   <source>Source: {source}</source>
   <translation>Source : {source}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/documents/treaty_text.py" />
   <source>As of {year}</source>
   <translation>En date du {year}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/manifests/reading.py" />
   <source>{file} carries no manifest: it was not exported by Covenant, or another program has rewritten it.</source>
   <translation>{file} n’a pas de manifeste : il n’a pas été exporté par Covenant, ou un autre programme l’a réécrit.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/manifests/reading.py" />
   <source>{file} was made by a newer Covenant, or is damaged.</source>
   <translation>{file} a été créé par un Covenant plus récent, ou est endommagé.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/manifests/reading.py" />
   <source>{file}: its manifest is damaged.</source>
   <translation>{file} : son manifeste est endommagé.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/manifests/reading.py" />
   <source>{file} carries no manifest: it should lie beside it, as {beside}.</source>
   <translation>{file} n’a pas de manifeste : il devrait se trouver à côté, sous le nom {beside}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>At an infinite ratio all parties stay: name a finite one.</source>
   <translation>Avec un rapport infini, toutes les parties restent : donnez un rapport fini.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>The {count} parties</source>
   <translation>Les {count} parties</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>The {count} parties that send most for their size; {more} more send less</source>
   <translation>Les {count} parties qui envoient le plus pour leur taille ; {more} autres envoient moins</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>Party</source>
   <translation>Partie</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>Sends</source>
   <translation>Envoie</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>Gains</source>
   <translation>Gagne</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>Ratio</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>Wars</source>
   <translation>Guerres</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>{which}. Sends (burden): the share of its own strength that it is expected to send in a year, all wars together. Gains (benefit): attacks on it in ten years that the treaty holds and that it could not hold alone. Ratio: shares of its strength sent for each attack averted. Wars: attacks on others in ten years in which it sends force.</source>
   <translation>{which}. Envoie (charge) : la part de sa propre force qu’elle devrait envoyer en un an, toutes guerres confondues. Gagne (bénéfice) : les attaques contre elle, en dix ans, que le traité repousse et qu’elle ne pourrait repousser seule. Rapport : parts de sa force envoyées pour chaque attaque écartée. Guerres : attaques contre d’autres, en dix ans, où elle envoie des forces.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>No party carries anything, so none has a reason to leave.</source>
   <translation>Aucune partie ne porte de charge ; aucune n’a donc de raison de partir.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>Who leaves</source>
   <translation>Qui part</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>Stay</source>
   <translation>Restent</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>Strength</source>
   <translation>Puissance</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>Kept</source>
   <translation>Tenus</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>The first to leave: those with the highest ratio, and then of the others, asked again without them. A treaty keeps those whose ratio is at most what states will bear. Stay: how many parties are left. {columns}</source>
   <translation>Les premières à partir : celles qui ont le rapport le plus élevé, puis, parmi les autres, interrogées de nouveau sans elles, de même. Un traité garde celles dont le rapport ne dépasse pas ce que les États supportent. Restent : nombre de parties restantes. {columns}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>Strength: share of the world's, of those who stay; then, of the attacks that need the treaty, the shares they still hold if each waits, if they trust one another, and if every pledge is kept.</source>
   <translation>Force : part de celle du monde, pour celles qui restent ; puis, parmi les attaques qui ont besoin du traité, les parts qu’elles repoussent encore si chacune attend, si elles se font confiance, et si chaque promesse est tenue.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>Treaty</source>
   <translation>Traité</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>Parties</source>
   <translation>Parties</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>Amounts to</source>
   <translation>Équivaut à</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/participation_section.py" />
   <source>What is held before and after. Those who leave: {states}. {columns}</source>
   <translation>Ce qui est repoussé avant et après. Celles qui partent : {states}. {columns}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>What would it take?</source>
   <translation>Que faudrait-il ?</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>Verdict</source>
   <translation>Verdict</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>Whom can it stop?</source>
   <translation>Qui peut-il arrêter ?</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>What breaks it: the strict test</source>
   <translation>Ce qui le rompt : l’épreuve stricte</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>The criteria and their evidence</source>
   <translation>Les critères et leurs preuves</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>Who carries it, and who would sign?</source>
   <translation>Qui porte la charge, et qui signerait ?</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>Text of the treaty</source>
   <translation>Texte du traité</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>The world of {year}</source>
   <translation>Le monde de {year}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>Settings and caveats</source>
   <translation>Réglages et mises en garde</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>Sources and manifest</source>
   <translation>Sources et manifeste</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>A report on its strength and its obligations, {year}</source>
   <translation>Rapport sur sa puissance et ses obligations, {year}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>All that it covers</source>
   <translation>Toutes celles qu’il couvre</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>By great powers</source>
   <translation>Par de grandes puissances</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>By other states</source>
   <translation>Par d’autres États</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>Anywhere in the world</source>
   <translation>N’importe où dans le monde</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>The fewest states that break it where each party waits for the others.</source>
   <translation>Le plus petit nombre d’États qui le rompt si chaque partie attend les autres.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>The fewest states that break it where all trust one another.</source>
   <translation>Le plus petit nombre d’États qui le rompt si toutes se font confiance.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>The search was stopped before its end: {brackets} of {all} margins are not exact.</source>
   <translation>La recherche a été arrêtée avant la fin : {brackets} marges sur {all} ne sont pas exactes.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>Worst coalition</source>
   <translation>Pire coalition</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>Alone</source>
   <translation>Seuls</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>{what} The weakest {shown} of {all} victims; the last three columns are the odds of the response to that coalition: of the victim alone, hesitant and resolute. {coalitions}</source>
   <translation>{what} Les {shown} plus faibles des {all} victimes ; les trois dernières colonnes donnent le rapport de forces de la réponse à cette coalition : la victime seule, hésitant et résolu. {coalitions}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>{count} states, of which {parties} are parties; together they hold {share:.0%} of the world's strength. Great powers: {great}.</source>
   <translation>{count} États, dont {parties} sont parties ; ensemble, elles ont {share:.0%} de la puissance mondiale. Grandes puissances : {great}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>Great power</source>
   <translation>Grande puissance</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>Nuclear</source>
   <translation>Nucléaire</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>The {count} strongest states, by their share of the world's strength ({index}).</source>
   <translation>Les {count} États les plus puissants, selon leur part de la puissance mondiale ({index}).</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>{treaty}: {source}</source>
   <translation>{treaty} : {source}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>The criteria follow “What Is Collective Security? Its Nature, Features, and Failure” (Owlcation, 2021).</source>
   <translation>Les critères suivent « What Is Collective Security? Its Nature, Features, and Failure » (Owlcation, 2021).</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>Manifest</source>
   <translation>Manifeste</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/report.py" />
   <source>This file carries the treaty itself and every figure; “covenant verify” makes them again and tells whether they still hold.</source>
   <translation>Ce fichier contient le traité lui-même et tous les chiffres ; « covenant verify » les recalcule et dit s’ils tiennent toujours.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_remarks.py" />
   <source>Likely by geography, rivalry and strength, not by intent: attacks count as often as states so placed used force against states so placed from 1816 to 2010 (1,579 disputes of Gibler, Miller and Little 2016).</source>
   <translation>Probables par la géographie, la rivalité et la puissance, non par intention : une attaque compte aussi souvent que des États ainsi placés ont employé la force contre des États ainsi placés de 1816 à 2010 (1 579 différends de Gibler, Miller et Little 2016).</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_remarks.py" />
   <source>“Could hold” is what the text and the parties' strength allow; it is no forecast, and no count of attacks that the treaty would prevent.</source>
   <translation>« Pourrait repousser » dit ce que permettent le texte et la puissance des parties ; ce n’est ni une prévision ni le compte des attaques que le traité préviendrait.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_remarks.py" />
   <source>if each party waits</source>
   <translation>si chaque partie attend</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_remarks.py" />
   <source>If each party waits, it acts only on what it sees others do; if they trust one another, each expects all who are ready to act; if every pledge is kept, all that is promised is sent, whatever the odds, and no vote blocks it.</source>
   <translation>Si chaque partie attend, elle n’agit que sur ce qu’elle voit faire aux autres ; si elles se font confiance, chacune s’attend à ce que tous ceux qui y sont prêts agissent ; si chaque engagement est tenu, tout ce qui est promis est envoyé, quel que soit le rapport de forces, et aucun vote ne le bloque.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_remarks.py" />
   <source>Attacks are by one state. A treaty is measured on attacks that it covers, which may be weak ones: compare treaties by the attacks of great powers and by the reach.</source>
   <translation>Les attaques sont d’un seul État. Un traité se mesure aux attaques qu’il couvre, qui peuvent être faibles : comparez les traités par les attaques de grandes puissances et par la portée.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_remarks.py" />
   <source>In {blocked:.0f} of these 100 a vote blocks the finding: it could hold them only without that vote.</source>
   <translation>Dans {blocked:.0f} de ces 100 un vote bloque la constatation : il ne pourrait les repousser que sans ce vote.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_remarks.py" />
   <source>It covers {reach:.0f} of 100 likely attacks in the world.</source>
   <translation>Il couvre {reach:.0f} attaques probables sur 100 dans le monde.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_remarks.py" />
   <source>Of 100 likely attacks anywhere in the world that a victim could not hold alone, it could hold {hesitant}, {resolute} and {kept}.</source>
   <translation>De 100 attaques probables n’importe où dans le monde auxquelles une victime ne pourrait résister seule, il pourrait en repousser {hesitant}, {resolute} et {kept}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_remarks.py" />
   <source>Uncertain: {share:.0%} of these attacks are by or on states of which half of the figures of strength or more are missing ({states}).</source>
   <translation>Incertain : {share:.0%} de ces attaques viennent d’États, ou en visent, dont manquent la moitié ou plus des chiffres de la puissance ({states}).</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_remarks.py" />
   <source>The strength of {states} is not known; in how likely an attack is, it counts as 1/100,000 of the world's.</source>
   <translation>La puissance de {states} n’est pas connue ; dans la probabilité des attaques, elle compte pour 1/100 000 de celle du monde.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_remarks.py" />
   <source>{group}: {because}</source>
   <translation>{group} : {because}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_remarks.py" />
   <source>{group}: {hesitant} if each waits, {resolute} if they trust one another, {kept} if every pledge is kept.</source>
   <translation>{group} : {hesitant} si chacune attend, {resolute} si elles se font confiance, {kept} si chaque engagement est tenu.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_sentence.py" />
   <source>{aggressors} cannot reach {victim}.</source>
   <translation>{aggressors} : hors d’état d’atteindre {victim}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_sentence.py" />
   <source>{victim} holds alone, whoever acts.</source>
   <translation>{victim} tient seule, quoi que fassent les autres.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_sentence.py" />
   <source>{victim} is not held: the treaty does not cover this attack.</source>
   <translation>{victim} ne tient pas : le traité ne couvre pas cette attaque.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_sentence.py" />
   <source>{victim} holds: {acting} of {parties} parties act though others wait.</source>
   <translation>{victim} tient : {acting} parties sur {parties} agissent sans attendre les autres.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_sentence.py" />
   <source>{victim} holds only if the parties trust one another: then {acting} of {parties} act; if each waits, {waiting} do.</source>
   <translation>{victim} ne tient que si les parties se font confiance : {acting} sur {parties} agissent alors ; si chacune attend, {waiting}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_sentence.py" />
   <source>{victim} is not held: even if they trust one another, {acting} of {parties} parties act, and that is too little.</source>
   <translation>{victim} ne tient pas : même si elles se font confiance, {acting} parties sur {parties} agissent, et c’est trop peu.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_sentence.py" />
   <source>The attack is set aside: {state} is no state of {year}.</source>
   <translation>L’attaque est mise de côté : {state} n’est pas un État de {year}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/attack_sentence.py" />
   <source>The attack is set aside: {states} are no states of {year}.</source>
   <translation>L’attaque est mise de côté : {states} ne sont pas des États de {year}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/forecast_words.py" />
   <source>The norm asks whether the text, the strength and the readiness suffice; the forecast says what the record of attacks like these suggests would happen.</source>
   <translation>La norme demande si le texte, la puissance et la disposition suffisent ; la prévision dit ce que l’histoire d’attaques semblables laisse attendre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/forecast_words.py" />
   <source>under 1%</source>
   <translation>moins de 1 %</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/forecast_words.py" />
   <source>over 99%</source>
   <translation>plus de 99 %</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/forecast_words.py" />
   <source>{chance:.0%}</source>
   <translation>{chance:.0%}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/forecast_words.py" />
   <source>Chance that the victim is not beaten: {chance} (95%: {low} to {high}; from {wars} wars and {cases} tested cases).</source>
   <translation>Chance que la victime ne soit pas vaincue : {chance} (95 % : {low} à {high} ; d’après {wars} guerres et {cases} cas éprouvés).</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/forecast_words.py" />
   <source>Without the treaty it would be the same: no party could come to the victim's help.</source>
   <translation>Sans le traité, ce serait la même : aucune partie ne pourrait venir au secours de la victime.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/forecast_words.py" />
   <source>Without the treaty {alone}: it adds {added:.1f} points in 100 (95%: {low:.1f} to {high:.1f}). By the wars alone, {in_wars} with it and {wars_alone} without.</source>
   <translation>Sans le traité, {alone} : il ajoute {added:.1f} points sur 100 (95 % : {low:.1f} à {high:.1f}). D’après les guerres seules, {in_wars} avec lui et {wars_alone} sans lui.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/forecast_words.py" />
   <source>The rule of thumb that only great powers get their way says: not beaten. It does about as well.</source>
   <translation>La règle empirique, selon laquelle seules les grandes puissances arrivent à leurs fins, dit : pas vaincue. Elle réussit à peu près aussi bien.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/forecast_words.py" />
   <source>The rule of thumb that only great powers get their way says: beaten. It does about as well.</source>
   <translation>La règle empirique, selon laquelle seules les grandes puissances arrivent à leurs fins, dit : vaincue. Elle réussit à peu près aussi bien.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/forecast_words.py" />
   <source>Where a great power attacked, the victim was not beaten in {kept} of {cases} tested cases, and in {held} of {wars} wars.</source>
   <translation>Là où une grande puissance attaqua, la victime ne fut pas vaincue dans {kept} cas éprouvés sur {cases}, et dans {held} guerres sur {wars}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/forecast_words.py" />
   <source>Where no great power attacked, the victim was not beaten in {kept} of {cases} tested cases, and in {held} of {wars} wars.</source>
   <translation>Là où aucune grande puissance n’attaqua, la victime ne fut pas vaincue dans {kept} cas éprouvés sur {cases}, et dans {held} guerres sur {wars}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/forecast_words.py" />
   <source>Chance that parties send forces: {half} for half or more of all that they could send, {any} for any. In {helped} of {wars} such wars anyone came after the first day.</source>
   <translation>Chance que des parties envoient des forces : {half} pour la moitié ou plus de tout ce qu’elles pourraient envoyer, {any} pour une part quelconque. Dans {helped} guerres semblables sur {wars}, quelqu’un vint après le premier jour.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/forecast_words.py" />
   <source>What is done in its name, at most: nothing {none}, words {words}, sanctions or material help {sanctions}, force {force} (from {cases} cases that were brought before it or its like).</source>
   <translation>Ce qui est fait en son nom, au plus : rien {none}, des paroles {words}, des sanctions ou une aide matérielle {sanctions}, la force {force} (d’après {cases} cas portés devant lui ou ses pareils).</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/forecast_words.py" />
   <source>Forecast: by the record, attacks like those that it covers fail about {failed} times in 100 (95%: {low} to {high}; from {wars} wars and {cases} tested cases). The treaty adds {added:.1f} of these (95%: {least:.1f} to {most:.1f}).</source>
   <translation>Prévision : d’après les précédents, des attaques comme celles qu’il couvre échouent environ {failed} fois sur 100 (95 % : de {low} à {high} ; d’après {wars} guerres et {cases} cas éprouvés). Le traité y est pour {added:.1f} (95 % : de {least:.1f} à {most:.1f}).</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/forecast_words.py" />
   <source>So small a record barely tells treaties apart: do not rank them by it.</source>
   <translation>Des précédents si peu nombreux ne distinguent guère les traités : ne les classez pas ainsi.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/gaps.py" />
   <source>Parties to the treaty that are left out so, and count for nothing: {states}.</source>
   <translation>Parties au traité qui sont ainsi laissées de côté et ne comptent pour rien : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/gaps.py" />
   <source>No state has a figure of {indicators}.</source>
   <translation>Aucun État n’a de chiffre pour {indicators}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/gaps.py" />
   <source>Missing figures: {count}, of {states}; a state's strength is the mean of the shares that are known.</source>
   <translation>Chiffres manquants : {count}, de {states} ; la puissance d’un État est la moyenne des parts connues.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/gaps.py" />
   <source>The strength of {states} is not known at all, and counts as none.</source>
   <translation>La puissance de {states} n’est pas connue du tout et compte comme nulle.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/gaps.py" />
   <source>Interpolated figures, drawn between the nearest known years: {count}, of {states}.</source>
   <translation>Chiffres interpolés, tracés entre les années connues les plus proches : {count}, de {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/gaps.py" />
   <source>Left out of the world of {year}, for their ground was held longer that year by {holders}: {states}.</source>
   <translation>Laissés hors du monde de {year}, car leur territoire a été tenu plus longtemps cette année-là par {holders} : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>Settings: strength {index}, distance {distance}, required odds {odds:g}; readiness h {readiness} (assumptions: {assumed}); {pacts}.</source>
   <translation>Réglages : puissance {index}, distance {distance}, rapport exigé {odds:g} ; disposition h {readiness} (hypothèses : {assumed}) ; {pacts}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>{rung} {h:g}</source>
   <translation>{rung} {h:g}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>other pacts count</source>
   <translation>d’autres pactes comptent</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>other pacts do not count</source>
   <translation>les autres pactes ne comptent pas</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>Coalitions are drawn from {pool}, as far as the treaty covers them as aggressors, {constraint}.</source>
   <translation>Les coalitions sont tirées de : {pool}, pour autant que le traité les vise comme agresseurs, {constraint}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>The treaty covers no state.</source>
   <translation>Le traité ne couvre aucun État.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>No coalition of up to {largest} states breaks the treaty at any state that it covers.</source>
   <translation>Aucune coalition d’au plus {largest} États ne rompt le traité chez un État qu’il couvre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>The strict test: of the states that the treaty covers, {hesitant:.0%} are protected against every single aggressor of the pool if each party waits, and {resolute:.0%} if all trust one another; with every pledge kept it would be {kept:.0%}, under an ideal treaty {ideal:.0%}.</source>
   <translation>L’épreuve stricte : parmi les États que le traité couvre, {hesitant:.0%} sont protégés contre chaque agresseur isolé retenu si chaque partie attend, et {resolute:.0%} si toutes se font confiance ; tous les engagements tenus, ce serait {kept:.0%}, sous un traité idéal {ideal:.0%}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>{all} criteria: {met} met, {partly} partly, {not_met} not met; {none} not applicable.</source>
   <translation>{all} critères : {met} satisfaits, {partly} en partie, {not_met} non satisfaits ; {none} sans objet.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>The name stands while the readiness of force, {rung}, lies between {low:.2f} and {high:.2f}; here it is {h:g}, {source}.</source>
   <translation>Le nom tient tant que la disposition à employer la force, « {rung} », reste entre {low:.2f} et {high:.2f} ; elle est ici de {h:g}, {source}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>a published figure</source>
   <translation>un chiffre publié</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>an assumption</source>
   <translation>une hypothèse</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>Critical share: no coalition breaks it with every pledge kept.</source>
   <translation>Part critique : aucune coalition ne rompt le traité si tous les engagements sont tenus.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>Critical share: between {bound:.1%} and {share:.1%} of the world's strength ({coalition} against {victim}).</source>
   <translation>Part critique : entre {bound:.1%} et {share:.1%} de la puissance mondiale ({coalition} contre {victim}).</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>Critical share: {share:.1%} of the world's strength ({coalition} against {victim}).</source>
   <translation>Part critique : {share:.1%} de la puissance mondiale ({coalition} contre {victim}).</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>{states}</source>
   <translation>{states}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>the states near each victim, its rivals and the great powers</source>
   <translation>les États proches de chaque victime, ses rivaux et les grandes puissances</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>any states at all</source>
   <translation>tous les États, quels qu’ils soient</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>the states outside the treaty</source>
   <translation>les États hors du traité</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>the parties</source>
   <translation>les parties</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>the great powers</source>
   <translation>les grandes puissances</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>whatever holds them together</source>
   <translation>quel que soit ce qui les unit</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>each joined by borders</source>
   <translation>chacune reliée par des frontières</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>none with rivals inside</source>
   <translation>aucune ne contenant de rivaux</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>The reliability figures behind readiness are conditional on war having come: they tell how often pledges were kept in wars that happened, not how many wars they prevented.</source>
   <translation>Les chiffres de fiabilité sur lesquels repose la disposition à agir supposent que la guerre est venue : ils disent combien de fois les engagements ont été tenus dans les guerres qui ont eu lieu, non combien de guerres ils ont empêchées.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>Population weighs heavily in CINC, so that populous states count for more than their forces did.</source>
   <translation>La population pèse lourd dans le CINC, si bien que les États peuplés comptent plus que ne le faisaient leurs forces.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/remarks.py" />
   <source>Some tables of the world end before {year}: what was in force on {day} counts as still in force.</source>
   <translation>Certaines tables du monde s’arrêtent avant {year} : ce qui était en vigueur le {day} compte comme encore en vigueur.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/revision_changes.py" />
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/revision_changes.py" />
   <source>Year of the world</source>
   <translation>Année du monde</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/revision_changes.py" />
   <source>Settings of the test</source>
   <translation>Réglages de l’épreuve</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/revision_changes.py" />
   <source>party only here: {names}</source>
   <translation>partie ici seulement : {names}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/revision_changes.py" />
   <source>other years here: {names}</source>
   <translation>autres années ici : {names}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/revision_changes.py" />
   <source>admission: {admission}</source>
   <translation>admission : {admission}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/revision_changes.py" />
   <source>{value}</source>
   <translation>{value}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/revision_changes.py" />
   <source>{setting}: {value}</source>
   <translation>{setting} : {value}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/revision_changes.py" />
   <source>{setting}: as usual</source>
   <translation>{setting} : comme d’ordinaire</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/revision_changes.py" />
   <source>none: the year has no data</source>
   <translation>aucun : l’année n’a pas de données</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/revision_changes.py" />
   <source>{verdict}: {measure}</source>
   <translation>{verdict} : {measure}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/saved_run_changes.py" />
   <source>Fewest states that break it if each party waits</source>
   <translation>Plus petit nombre d’États qui le rompt si chaque partie attend</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/saved_run_changes.py" />
   <source>Fewest states that break it if all trust one another</source>
   <translation>Plus petit nombre d’États qui le rompt si toutes se font confiance</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/saved_run_changes.py" />
   <source>Protected against at most {size}</source>
   <translation>Protégés contre au plus {size}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/saved_run_changes.py" />
   <source>none of up to {size}</source>
   <translation>aucun jusqu’à {size}</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/saved_run_changes.py" />
   <source>{hesitant} if each waits, {resolute} if all trust</source>
   <translation>{hesitant} si chacun attend, {resolute} si tous se font confiance</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/saved_run_changes.py" />
   <source>–</source>
   <translation>–</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/seat_warnings.py" />
   <source>No state of {year} sits on the council: no finding can be made until one does.</source>
   <translation>Aucun État de {year} ne siège au conseil : aucune constatation n’est possible d’ici là.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/seat_warnings.py" />
   <source>On the council without being bound by the treaty: {states}.</source>
   <translation>Au conseil sans être lié par le traité : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/seat_warnings.py" />
   <source>Seated, but no states of {year}: {states}.</source>
   <translation>Y siègent sans être des États de {year} : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/seat_warnings.py" />
   <source>No state with a vote holds a veto: a simple majority decides.</source>
   <translation>Aucun État votant n’a de veto : la majorité simple décide.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/seat_warnings.py" />
   <source>A veto without a vote stops nothing: {states}.</source>
   <translation>Un veto sans voix n’arrête rien : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/who_blocks.py" />
   <source>No one, since no finding is needed.</source>
   <translation>Personne, puisqu’aucune constatation n’est nécessaire.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/who_blocks.py" />
   <source>No one: each party finds for itself, whatever the others find.</source>
   <translation>Personne : chaque partie constate pour elle-même, quoi que constatent les autres.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/who_blocks.py" />
   <source>No finding could be made: no state of this world has a vote.</source>
   <translation>Aucune constatation ne pourrait être faite : aucun État de ce monde n’a de voix.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/who_blocks.py" />
   <source>No state could: no votes against it would suffice.</source>
   <translation>Aucun État ne le pourrait : aucun vote contraire n’y suffirait.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/who_blocks.py" />
   <source>Against itself: {states}.</source>
   <translation>Contre une constatation qui les vise : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/who_blocks.py" />
   <source>{patron}, for its allies: {clients}.</source>
   <translation>{patron}, pour ses alliés : {clients}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/who_blocks.py" />
   <source>So could {states}.</source>
   <translation>De même : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/who_blocks.py" />
   <source>Together, for {aggressor}: {states}.</source>
   <translation>Ensemble, pour {aggressor} : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/report/wording/who_blocks.py" />
   <source>And so for {states}.</source>
   <translation>De même pour : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/respond.py" />
   <source>{summary} {uncertain}</source>
   <translation>{summary} {uncertain}</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/respond.py" />
   <source>A threat needs at least one aggressor.</source>
   <translation>Une menace compte au moins un agresseur.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/respond.py" />
   <source>{state} is held back by its own pact with the aggressor.</source>
   <translation>{state} : retenu par son propre pacte avec l’agresseur.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/respond.py" />
   <source>{state} acts at odds of {threshold:.2f} and, its own forces included, sees {seen:.2f}.</source>
   <translation>{state} : agit à un rapport de forces de {threshold:.2f} et, ses propres forces comprises, voit {seen:.2f}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/respond.py" />
   <source>{aggressors} can bring nothing to bear on {victim}.</source>
   <translation>{aggressors} : aucune force ne peut atteindre {victim}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/respond.py" />
   <source>{victim} can hold {aggressors} alone, at odds of {odds:.2f}.</source>
   <translation>{victim} peut contenir seule {aggressors}, à un rapport de forces de {odds:.2f}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/respond.py" />
   <source>The treaty does not cover an attack by {aggressors} on {victim}.</source>
   <translation>Le traité ne vise pas cette attaque : {aggressors} contre {victim}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/respond.py" />
   <source>Enough parties act on what they see: {victim} is held against {aggressors}, at odds of {hesitant:.2f}.</source>
   <translation>Assez de parties agissent sur ce qu’elles voient : {victim} tient contre {aggressors}, à un rapport de forces de {hesitant:.2f}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/respond.py" />
   <source>The parties could gather {odds:.2f} times the strength of {aggressors}, but each waits for the others. To hold {victim} they would have to believe that {confidence:.0%} of the pledges will be kept.</source>
   <translation>Les parties pourraient réunir {odds:.2f} fois la puissance de {aggressors}, mais chacune attend les autres. Pour défendre {victim}, il leur faudrait croire que {confidence:.0%} des engagements seront tenus.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/respond.py" />
   <source>Even if each trusts the others, the response to {aggressors} comes to odds of {odds:.2f}: {victim} is not held.</source>
   <translation>Même si chacune se fie aux autres, la réponse à {aggressors} n’atteint qu’un rapport de forces de {odds:.2f} : {victim} ne tient pas.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/step_by_step.py" />
   <source>{victim} stands alone, with {odds:.2f} times the aggressors' strength; {required:.2f} is needed.</source>
   <translation>{victim} est seule, avec {odds:.2f} fois la puissance des agresseurs ; il en faut {required:.2f}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/step_by_step.py" />
   <source>Suppose all who can act do, {count} of them: {odds:.2f} times the aggressors' strength.</source>
   <translation>Supposons que tous ceux qui le peuvent agissent, soit {count} : {odds:.2f} fois la puissance des agresseurs.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/step_by_step.py" />
   <source>Now joining: {states}. The odds are {odds:.2f}.</source>
   <translation>Se joignent : {states}. Le rapport de forces est de {odds:.2f}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/step_by_step.py" />
   <source>{count} more join. The odds are {odds:.2f}.</source>
   <translation>{count} autres se joignent. Le rapport de forces est de {odds:.2f}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/step_by_step.py" />
   <source>Now withdrawing: {states}. The odds are {odds:.2f}.</source>
   <translation>Se retirent : {states}. Le rapport de forces est de {odds:.2f}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/step_by_step.py" />
   <source>{count} withdraw. The odds are {odds:.2f}.</source>
   <translation>{count} se retirent. Le rapport de forces est de {odds:.2f}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/step_by_step.py" />
   <source>There it ends: {victim} is held, at odds of {odds:.2f}; {required:.2f} is needed.</source>
   <translation>Cela s’arrête là : {victim} tient, à un rapport de forces de {odds:.2f} ; il en faut {required:.2f}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/step_by_step.py" />
   <source>There it ends: {victim} is not held, at odds of {odds:.2f}; {required:.2f} is needed.</source>
   <translation>Cela s’arrête là : {victim} ne tient pas, à un rapport de forces de {odds:.2f} ; il en faut {required:.2f}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/step_by_step.py" />
   <source>{state} acts at once: it is bound to, whatever the others do.</source>
   <translation>{state} : agit aussitôt, y étant tenu quoi que fassent les autres.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/step_by_step.py" />
   <source>{state} acts: it wants {threshold:.2f} times the aggressors' strength in the field, its own included, and sees {seen:.2f}.</source>
   <translation>{state} : agit ; il lui faut {threshold:.2f} fois la puissance des agresseurs sur le terrain, la sienne comprise, et il voit {seen:.2f}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/step_by_step.py" />
   <source>{state} waits: it would need {threshold:.2f} times the aggressors' strength in the field, and sees {seen:.2f}, its own included.</source>
   <translation>{state} : attend ; il lui faudrait {threshold:.2f} fois la puissance des agresseurs sur le terrain, et il voit {seen:.2f}, la sienne comprise.</translation>
  </message>
  <message>
   <location filename="../../sandbox/response/step_by_step.py" />
   <source>{state} withdraws: it would need {threshold:.2f} times the aggressors' strength in the field, and can count on {seen:.2f}.</source>
   <translation>{state} : se retire ; il lui faudrait {threshold:.2f} fois la puissance des agresseurs sur le terrain, et il peut compter sur {seen:.2f}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/results/attacks_held.py" />
   <source>Of 100 likely attacks that a victim could not hold alone, {treaty} in {year} could hold {hesitant} if each party waits, {resolute} if they trust one another, and {kept} if every pledge is kept.</source>
   <translation>De 100 attaques probables auxquelles une victime ne pourrait résister seule, {treaty} en {year} pourrait en repousser {hesitant} si chaque partie attend, {resolute} si elles se font confiance, et {kept} si chaque engagement est tenu.</translation>
  </message>
  <message>
   <location filename="../../sandbox/results/attacks_held.py" />
   <source>It covers no likely attack.</source>
   <translation>Il ne couvre aucune attaque probable.</translation>
  </message>
  <message>
   <location filename="../../sandbox/results/attacks_held.py" />
   <source>The states that it covers hold every likely attack alone.</source>
   <translation>Les États qu’il couvre résistent seuls à chaque attaque probable.</translation>
  </message>
  <message>
   <location filename="../../sandbox/results/victims.py" />
   <source>Nothing: no {size} states break it</source>
   <translation>Rien : il n’y a pas {size} États qui le rompent</translation>
  </message>
  <message>
   <location filename="../../sandbox/results/victims.py" />
   <source>Geography: no treaty could do better</source>
   <translation>La géographie : aucun traité ne ferait mieux</translation>
  </message>
  <message>
   <location filename="../../sandbox/results/victims.py" />
   <source>Trust: each waits for the others</source>
   <translation>La confiance : chacun attend les autres</translation>
  </message>
  <message>
   <location filename="../../sandbox/results/victims.py" />
   <source>The treaty: as few states break it as without help</source>
   <translation>Le traité : il ne faut pas plus d’États pour le rompre que sans aide</translation>
  </message>
  <message>
   <location filename="../../sandbox/results/victims.py" />
   <source>Pledges: too weak, or too few parties</source>
   <translation>Les engagements : trop faibles, ou trop peu de parties</translation>
  </message>
  <message>
   <location filename="../../sandbox/search/pool.py" />
   <source>A pool of aggressors needs at least one state.</source>
   <translation>Un vivier d’agresseurs compte au moins un État.</translation>
  </message>
  <message>
   <location filename="../../sandbox/search/pool.py" />
   <source>{asked} is neither a pool of aggressors ({pools}) nor a state of the world of {year}.</source>
   <translation>{asked} n’est ni un vivier d’agresseurs ({pools}) ni un État du monde de {year}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/search/pool.py" />
   <source>{asked} is not a way for a coalition to hang together: {known}.</source>
   <translation>{asked} n’est pas un lien qui unisse une coalition : {known}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/search/pool.py" />
   <source>No state can be an aggressor: in the world of {year} the pool ({pool}) is empty.</source>
   <translation>Aucun État ne peut être agresseur : dans le monde de {year}, le vivier ({pool}) est vide.</translation>
  </message>
  <message>
   <location filename="../../sandbox/search/pool.py" />
   <source>No state of the pool ({pool}) can be an aggressor: the treaty covers {covered}.</source>
   <translation>Aucun État du vivier ({pool}) ne peut être agresseur : le traité vise {covered}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/search/stress_test.py" />
   <source>A search needs some time, not {seconds:g} seconds.</source>
   <translation>Une recherche demande du temps, pas {seconds:g} secondes.</translation>
  </message>
  <message>
   <location filename="../../sandbox/search/stress_test.py" />
   <source>A stress test needs at least one victim.</source>
   <translation>Une épreuve de résistance demande au moins une victime.</translation>
  </message>
  <message>
   <location filename="../../sandbox/search/stress_test.py" />
   <source>The treaty does not cover {state}.</source>
   <translation>Le traité ne couvre pas {state}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/search/stress_test.py" />
   <source>{mood} is not a mood: {known}.</source>
   <translation>{mood} n’est pas une attitude : {known}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/search/stress_test.py" />
   <source>A stress test needs at least one mood: {known}.</source>
   <translation>Une épreuve de résistance demande au moins une attitude : {known}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/sentences.py" />
   <source>{others} and {last}</source>
   <translation>{others} et {last}</translation>
  </message>
  <message>
   <location filename="../../sandbox/sentences.py" />
   <source>{count} more</source>
   <translation>{count} autres</translation>
  </message>
  <message>
   <location filename="../../sandbox/sentences.py" />
   <source>{items}</source>
   <translation>{items}</translation>
  </message>
  <message>
   <location filename="../../sandbox/sentences.py" />
   <source>{others} or {last}</source>
   <translation>{others} ou {last}</translation>
  </message>
  <message>
   <location filename="../../sandbox/sentences.py" />
   <source>{before} {after}</source>
   <translation>{before} {after}</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/file.py" />
   <source>{file} is not a treaty file: it does not say "format": "{format}".</source>
   <translation>{file} n’est pas un fichier de traité : il n’y est pas écrit "format": "{format}".</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/file.py" />
   <source>{file}: version is {version}, but must be a whole number from 1 up.</source>
   <translation>{file} : version vaut {version}, mais doit être un nombre entier d’au moins 1.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/file.py" />
   <source>{file} was made by a newer Covenant: it is of version {version}, and this one reads up to version {known}.</source>
   <translation>{file} a été créé par un Covenant plus récent : il est de version {version}, et celui-ci lit jusqu’à la version {known}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/file.py" />
   <source>{file} is not UTF-8 text: line {line} holds a byte that cannot stand there.</source>
   <translation>{file} n’est pas un texte UTF-8 : la ligne {line} contient un octet qui ne peut s’y trouver.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/file.py" />
   <source>{file} is longer than {most} million bytes, too long for a treaty.</source>
   <translation>{file} dépasse {most} millions d’octets, trop pour un traité.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/form.py" />
   <source>{file}: {place} left in {left}, before it joined in {joined}.</source>
   <translation>{file} : {place} s’est retiré en {left}, avant d’adhérer en {joined}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/form.py" />
   <source>{file}: {place} gives every indicator the weight 0.</source>
   <translation>{file} : {place} donne à tous les indicateurs le poids 0.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/kinds.py" />
   <source>{file}: {place} is {value}, but must be a whole number from {low} to {high}.</source>
   <translation>{file} : {place} vaut {value}, mais doit être un nombre entier de {low} à {high}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/kinds.py" />
   <source>above {low} and at most {high}</source>
   <translation>supérieur à {low} et d’au plus {high}</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/kinds.py" />
   <source>from {low} to {high}</source>
   <translation>de {low} à {high}</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/kinds.py" />
   <source>above {low} and below {high}</source>
   <translation>supérieur à {low} et inférieur à {high}</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/kinds.py" />
   <source>{file}: {place} is {value}, but must be a number {limits}.</source>
   <translation>{file} : {place} vaut {value}, mais doit être un nombre {limits}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/kinds.py" />
   <source>{file}: {place} is {value}, but must be true or false.</source>
   <translation>{file} : {place} vaut {value}, mais doit être true ou false.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/kinds.py" />
   <source>{file}: {place} is {value}, but must be a text.</source>
   <translation>{file} : {place} vaut {value}, mais doit être un texte.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/kinds.py" />
   <source>{file}: {place} has {length} characters, but must have {low} to {high}.</source>
   <translation>{file} : {place} a {length} caractères, mais doit en avoir de {low} à {high}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/kinds.py" />
   <source>{file}: {place} holds a control character, {value}, at position {position}.</source>
   <translation>{file} : {place} contient un caractère de commande, {value}, à la position {position}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/kinds.py" />
   <source>{file}: {place} is {value}, which is no state's Correlates of War abbreviation.</source>
   <translation>{file} : {place} vaut {value}, qui n’est l’abréviation Correlates of War d’aucun État.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/kinds.py" />
   <source>{file}: {place} is {value}, but must be {fixed}.</source>
   <translation>{file} : {place} vaut {value}, mais doit être {fixed}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/kinds.py" />
   <source>{file}: {place} is {value}, but must be one of: {words}.</source>
   <translation>{file} : {place} vaut {value}, mais doit être l’un de : {words}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/parsing.py" />
   <source>{file} ends too early, in line {line}: the rest of the file is missing.</source>
   <translation>{file} finit trop tôt, à la ligne {line} : le reste du fichier manque.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/parsing.py" />
   <source>{file} is not JSON: line {line}, column {column} ({cause}).</source>
   <translation>{file} n’est pas du JSON : ligne {line}, colonne {column} ({cause}).</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/parsing.py" />
   <source>{file} is nested too deeply to be a treaty.</source>
   <translation>{file} est trop profondément imbriqué pour être un traité.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/parsing.py" />
   <source>{file}: {place} stands twice.</source>
   <translation>{file} : {place} figure deux fois.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/parsing.py" />
   <source>{file}: {place} is not a number that can be held.</source>
   <translation>{file} : {place} n’est pas un nombre qui puisse être représenté.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/parsing.py" />
   <source>{file}: {place} holds half a character.</source>
   <translation>{file} : {place} contient la moitié d’un caractère.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/records.py" />
   <source>{file}: {place} is {value}, but must be an object in braces.</source>
   <translation>{file} : {place} vaut {value}, mais doit être un objet entre accolades.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/records.py" />
   <source>{file}: {place} is missing.</source>
   <translation>{file} : {place} manque.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/records.py" />
   <source>{file}: {place} is {value}, but must be a list in brackets.</source>
   <translation>{file} : {place} vaut {value}, mais doit être une liste entre crochets.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/records.py" />
   <source>{file}: {place} has {length} entries, but may have at most {most}.</source>
   <translation>{file} : {place} a {length} entrées, mais peut en avoir au plus {most}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/records.py" />
   <source>{file}: {place} names {item} more than once.</source>
   <translation>{file} : {place} nomme {item} plus d’une fois.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/templates.py" />
   <source>The template {name} covers the years {first} to {last}, not {year}.</source>
   <translation>Le modèle {name} couvre les années {first} à {last}, pas {year}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/templates.py" />
   <source>{reference} names no year: write, for example, {example}.</source>
   <translation>{reference} ne nomme aucune année : écrivez, par exemple, {example}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/templates.py" />
   <source>There is no template or file {name}; did you mean {near}?</source>
   <translation>Il n’y a ni modèle ni fichier {name} ; vouliez-vous dire {near} ?</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/templates.py" />
   <source>There is no template or file {name}; the templates are {names}.</source>
   <translation>Il n’y a ni modèle ni fichier {name} ; les modèles sont {names}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Any state that accepts these obligations may become a party.</source>
   <translation>Tout État qui accepte ces obligations peut devenir partie.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Another state may become a party with the consent of the parties.</source>
   <translation>Un autre État peut devenir partie avec le consentement des parties.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>by a simple majority</source>
   <translation>à la majorité simple</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>by two thirds of the votes</source>
   <translation>aux deux tiers des voix</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>by unanimous vote</source>
   <translation>à l’unanimité</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>by a simple majority that no holder of a veto opposes</source>
   <translation>à la majorité simple, sans opposition d’un titulaire du droit de veto</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>{count} parties, {admission}</source>
   <translation>{count} parties, admission {admission}</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>1 party, {admission}</source>
   <translation>1 partie, admission {admission}</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>The parties are: {names}.</source>
   <translation>Les parties sont : {names}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>No state is a party.</source>
   <translation>Aucun État n’est partie.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Bound, but no states in this world: {names}.</source>
   <translation>Liés, mais pas des États de ce monde : {names}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>{wording} But each party makes the finding for itself, so this counts as discretionary.</source>
   <translation>{wording} Mais chaque partie constate pour elle-même, si bien que cela compte comme facultatif.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Obligations</source>
   <translation>Obligations</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>sanctions {sanctions}, force {force}</source>
   <translation>sanctions : {sanctions}, force : {force}</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>It works against any aggressor, parties included.</source>
   <translation>Il joue contre tout agresseur, parties comprises.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>It works against states that are not parties only.</source>
   <translation>Il ne joue que contre les États qui ne sont pas parties.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>It works against these states only: {names}.</source>
   <translation>Il ne joue que contre ces États : {names}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>It works against no one: no aggressor is named.</source>
   <translation>Il ne joue contre personne : aucun agresseur n’est nommé.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>It covers an attack on any state, anywhere.</source>
   <translation>Il couvre une attaque contre tout État, où qu’il soit.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>It covers an attack on a party.</source>
   <translation>Il couvre une attaque contre une partie.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>It covers an attack on a party or on any state in: {regions}.</source>
   <translation>Il couvre une attaque contre une partie ou contre tout État dans : {regions}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>It covers an attack on a party; no region is named.</source>
   <translation>Il couvre une attaque contre une partie ; aucune région n’est nommée.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>against {aggressors}, for {victims}</source>
   <translation>contre : {aggressors} ; pour : {victims}</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Casus foederis</source>
   <translation>Casus foederis</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>No organ has to find that aggression has occurred.</source>
   <translation>Aucun organe n’a à constater qu’il y a eu agression.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Each party finds for itself whether aggression has occurred; what is mandatory in the text is then discretionary in effect.</source>
   <translation>Chaque partie constate pour elle-même s’il y a eu agression ; ce qui est obligatoire dans le texte est alors facultatif en fait.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>A council finds whether aggression has occurred, {rule}.</source>
   <translation>Un conseil constate s’il y a eu agression, {rule}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>An assembly of the parties finds whether aggression has occurred, {rule}.</source>
   <translation>Une assemblée des parties constate s’il y a eu agression, {rule}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Seats on the council: {names}.</source>
   <translation>Sièges au conseil : {names}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>No one sits on the council, so it can make no finding.</source>
   <translation>Personne ne siège au conseil, qui ne peut donc rien constater.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Finding</source>
   <translation>Constatation</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Vetoes: {names}.</source>
   <translation>Vetos : {names}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>No one holds a veto.</source>
   <translation>Personne n’a de droit de veto.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>The parties to the dispute vote.</source>
   <translation>Les parties au différend votent.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>The parties to the dispute do not vote.</source>
   <translation>Les parties au différend ne votent pas.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>A state with a defence pact with the aggressor votes to protect it.</source>
   <translation>Un État lié à l’agresseur par un pacte de défense vote pour le protéger.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>{body}, {rule}</source>
   <translation>{body}, {rule}</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Parties send forces to help each other, and to states in: {regions}.</source>
   <translation>Les parties envoient des forces pour s’entraider, et aux États dans : {regions}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Parties send forces wherever a state covered is attacked.</source>
   <translation>Les parties envoient des forces partout où un État couvert est attaqué.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>{party} sends forces to help parties, and to states in: {regions}.</source>
   <translation>{party} : envoie des forces aux parties, et aux États dans : {regions}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>{party} sends forces to help parties only.</source>
   <translation>{party} n’envoie de forces qu’à l’aide des parties.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>parties, {regions}</source>
   <translation>parties, {regions}</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>everywhere</source>
   <translation>partout</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Scope</source>
   <translation>Champ d’application</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>{count} reservations</source>
   <translation>{count} réserves</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>1 reservation</source>
   <translation>1 réserve</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>{party}, {instrument}: no further than {limit}. {note}</source>
   <translation>{party}, {instrument} : pas au-delà de « {limit} ». {note}</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>{party}, {instrument}: no further than {limit}.</source>
   <translation>{party}, {instrument} : pas au-delà de « {limit} ».</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Reservations</source>
   <translation>Réserves</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>No party has made a reservation.</source>
   <translation>Aucune partie n’a fait de réserve.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Each party pledges {percent:g}% of its strength.</source>
   <translation>Chaque partie engage {percent:g} % de sa puissance.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>{party} pledges {percent:g}% of its strength.</source>
   <translation>{party} : engage {percent:g} % de sa puissance.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>pledge {percent:g}%</source>
   <translation>engagement de {percent:g} %</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>pledge {percent:g}%, {count} of their own</source>
   <translation>engagement de {percent:g} %, {count} à part</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Forces</source>
   <translation>Forces</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Each party reduces its arms by {percent:g}%.</source>
   <translation>Chaque partie réduit ses armements de {percent:g} %.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Arms</source>
   <translation>Armements</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>reduction {reduction:g}%, race {growth:g}%</source>
   <translation>réduction {reduction:g} %, course {growth:g} %</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>It is tested against aggressors that arm by {percent:g}% more.</source>
   <translation>Il est éprouvé contre des agresseurs qui s’arment de {percent:g} % de plus.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>Place in a wider order</source>
   <translation>Place dans l’ordre général</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>This treaty is itself the universal order.</source>
   <translation>Ce traité est lui-même l’ordre universel.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>no universal treaty</source>
   <translation>aucun traité universel</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>A regional arrangement that serves: {treaty}.</source>
   <translation>Un arrangement régional qui sert : {treaty}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>It may act only when the universal order has authorised it.</source>
   <translation>Il ne peut agir que si l’ordre universel l’y a autorisé.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>It does not support the universal order.</source>
   <translation>Il n’appuie pas l’ordre universel.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>The universal order does not support it.</source>
   <translation>L’ordre universel ne l’appuie pas.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/wording.py" />
   <source>regional, serves {treaty}</source>
   <translation>régional, sert : {treaty}</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>consult</source>
   <translation>consulter</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>recommend</source>
   <translation>conseiller</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>discretionary</source>
   <translation>facultative</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>mandatory</source>
   <translation>obligatoire</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>automatic</source>
   <translation>automatique</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>standing</source>
   <translation>sur pied</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>open</source>
   <translation>ouverte</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>by consent</source>
   <translation>sur consentement</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>closed</source>
   <translation>fermée</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>any state</source>
   <translation>tout État</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>outsiders only</source>
   <translation>États tiers seulement</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>named states</source>
   <translation>États désignés</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>parties and regions</source>
   <translation>parties et régions</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>no one</source>
   <translation>personne</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>each party</source>
   <translation>chaque partie</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>council</source>
   <translation>conseil</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>assembly</source>
   <translation>assemblée</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>simple majority</source>
   <translation>majorité simple</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>unanimity</source>
   <translation>unanimité</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>with vetoes</source>
   <translation>avec vetos</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>universal</source>
   <translation>universel</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>regional</source>
   <translation>régional</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Americas</source>
   <translation>Amériques</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Europe</source>
   <translation>Europe</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Sub-Saharan Africa</source>
   <translation>Afrique subsaharienne</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Middle East and North Africa</source>
   <translation>Moyen-Orient et Afrique du Nord</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Asia</source>
   <translation>Asie</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Oceania</source>
   <translation>Océanie</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>CINC</source>
   <translation>CINC</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>military</source>
   <translation>militaire</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>war potential</source>
   <translation>potentiel de guerre</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>own weights</source>
   <translation>poids choisis</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Boulding</source>
   <translation>Boulding</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Bueno de Mesquita</source>
   <translation>Bueno de Mesquita</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>The parties owe no sanctions.</source>
   <translation>Les parties ne doivent aucune sanction.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>The parties shall consult on sanctions against the aggressor.</source>
   <translation>Les parties se consulteront sur des sanctions contre l’agresseur.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>An organ of the treaty may recommend sanctions; no party is bound to follow.</source>
   <translation>Un organe du traité peut recommander des sanctions ; aucune partie n’est tenue de suivre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Each party shall take such economic measures against the aggressor as it deems necessary.</source>
   <translation>Chaque partie prendra contre l’agresseur telles mesures économiques qu’elle jugera nécessaires.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Each party shall break off trade and finance with the aggressor once a finding is made.</source>
   <translation>Chaque partie rompra commerce et finances avec l’agresseur dès qu’une constatation aura été faite.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Each party shall break off trade and finance with the aggressor at once, without waiting for a finding.</source>
   <translation>Chaque partie rompra aussitôt commerce et finances avec l’agresseur, sans attendre de constatation.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Each party shall break off trade and finance with the aggressor at once, by measures prepared in advance and directed in common.</source>
   <translation>Chaque partie rompra aussitôt commerce et finances avec l’agresseur, par des mesures préparées d’avance et dirigées en commun.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Each party shall break off trade and finance with the aggressor; no finding is needed.</source>
   <translation>Chaque partie rompra commerce et finances avec l’agresseur ; aucune constatation n’est nécessaire.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Each party shall join with the forces it has pledged against the aggressor; no finding is needed.</source>
   <translation>Chaque partie se joindra, avec les forces qu’elle a engagées, à l’action contre l’agresseur ; aucune constatation n’est nécessaire.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>The parties owe no armed force.</source>
   <translation>Les parties ne doivent aucune force armée.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>The parties shall consult on the use of force against the aggressor.</source>
   <translation>Les parties se consulteront sur l’emploi de la force contre l’agresseur.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>An organ of the treaty may recommend the use of force; no party is bound to follow.</source>
   <translation>Un organe du traité peut recommander l’emploi de la force ; aucune partie n’est tenue de suivre.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Each party shall assist the victim by such action as it deems necessary, including the use of armed force.</source>
   <translation>Chaque partie assistera la victime par telle action qu’elle jugera nécessaire, y compris l’emploi de la force armée.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Each party shall join with the forces it has pledged against the aggressor once a finding is made.</source>
   <translation>Chaque partie se joindra, avec les forces qu’elle a engagées, à l’action contre l’agresseur dès qu’une constatation aura été faite.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>Each party shall join with the forces it has pledged against the aggressor at once, without waiting for a finding.</source>
   <translation>Chaque partie se joindra aussitôt, avec les forces qu’elle a engagées, à l’action contre l’agresseur, sans attendre de constatation.</translation>
  </message>
  <message>
   <location filename="../../sandbox/treaty/words.py" />
   <source>The forces the parties have pledged stand ready under one command and shall act against the aggressor at once.</source>
   <translation>Les forces que les parties ont engagées se tiennent prêtes sous un commandement unique et agiront aussitôt contre l’agresseur.</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/building.py" />
   <source>No table has a state of the system in {year}.</source>
   <translation>Aucune table n’a d’État du système en {year}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/building.py" />
   <source>There are no figures for {year}; the first year there is one is {after}.</source>
   <translation>Il n’y a pas de chiffres pour {year} ; la première année qui en ait est {after}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/building.py" />
   <source>There are no figures for {year}; the last year there is one is {before}.</source>
   <translation>Il n’y a pas de chiffres pour {year} ; la dernière année qui en ait est {before}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/building.py" />
   <source>There are no figures for {year}; the nearest years are {before} and {after}.</source>
   <translation>Il n’y a pas de chiffres pour {year} ; les années les plus proches sont {before} et {after}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/building.py" />
   <source>Imported: {tables}. Interpolated figures: {count}. All else: {own}</source>
   <translation>Importé : {tables}. Chiffres interpolés : {count}. Tout le reste : {own}</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/building.py" />
   <source>Imported: {tables}. All else: {own}</source>
   <translation>Importé : {tables}. Tout le reste : {own}</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/building.py" />
   <source>Figures in {file} are not used, for these were no states of the system in {year}: {states}.</source>
   <translation>Des chiffres de {file} ne sont pas utilisés, car ceux-ci n’étaient pas des États du système en {year} : {states}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/indicators.py" />
   <source>military spending</source>
   <translation>dépenses militaires</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/indicators.py" />
   <source>military personnel</source>
   <translation>personnel militaire</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/indicators.py" />
   <source>iron and steel</source>
   <translation>fer et acier</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/indicators.py" />
   <source>energy</source>
   <translation>énergie</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/indicators.py" />
   <source>population</source>
   <translation>population</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/indicators.py" />
   <source>urban population</source>
   <translation>population urbaine</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/indicators.py" />
   <source>thousands of current US dollars</source>
   <translation>milliers de dollars américains courants</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/indicators.py" />
   <source>thousands of persons</source>
   <translation>milliers de personnes</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/indicators.py" />
   <source>thousands of tons</source>
   <translation>milliers de tonnes</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/indicators.py" />
   <source>thousands of coal-ton equivalents</source>
   <translation>milliers de tonnes d’équivalent charbon</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/indicators.py" />
   <source>thousands of persons, in cities of 100,000 or more</source>
   <translation>milliers de personnes, dans les villes de 100 000 habitants ou plus</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/indicators.py" />
   <source>thousands of current British pounds</source>
   <translation>milliers de livres sterling courantes</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/membership.py" />
   <source>{file}, line {line}, is set aside: it gives state number {number} the abbreviation {code}, which is that of number {owner}.</source>
   <translation>{file}, ligne {line}, est mise de côté : elle donne à l’État numéro {number} l’abréviation {code}, qui est celle du numéro {owner}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/membership.py" />
   <source>What {file} has of the state numbers {numbers} is set aside: the abbreviation {code} is that of more states than one.</source>
   <translation>Ce que {file} a des États numéros {numbers} est mis de côté : l’abréviation {code} est celle de plusieurs États.</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/membership.py" />
   <source>No table says where the capital of {state} is; import one of capitals.</source>
   <translation>Aucune table ne dit où est la capitale de {state} ; importez-en une des capitales.</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/shipped.py" />
   <source>Correlates of War: National Material Capabilities 7.0, State System Membership 2016, Direct Contiguity 3.2; pacts and nuclear powers from Covenant's own tables</source>
   <translation>Correlates of War : National Material Capabilities 7.0, State System Membership 2016, Direct Contiguity 3.2 ; pactes et puissances nucléaires d’après les tables de Covenant</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/shipped.py" />
   <source>CIA World Factbook (2025 edition, estimates of 2023 to 2025): spending, personnel, energy, population, urban population and land borders; it lacks iron and steel. States, sea borders, great powers and rivalries as of 2016 to 2020: Correlates of War and Thompson, Sakuwa and Suhas; pacts and nuclear powers from Covenant's own tables</source>
   <translation>CIA World Factbook (édition 2025, estimations de 2023 à 2025) : dépenses, effectifs, énergie, population, population urbaine et frontières terrestres ; le fer et l’acier y manquent. États, frontières maritimes, grandes puissances et rivalités de 2016 à 2020 : Correlates of War et Thompson, Sakuwa et Suhas ; pactes et puissances nucléaires d’après les tables de Covenant</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/strength.py" />
   <source>Own weights are one number of at least 0 for each of {indicators}.</source>
   <translation>Les poids choisis sont un nombre d’au moins 0 pour chacun de : {indicators}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/strength.py" />
   <source>By these indicators no state has any known strength.</source>
   <translation>D’après ces indicateurs, aucun État n’a de puissance connue.</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/world.py" />
   <source>{figure} cannot be the {indicator} of {state}: a figure is 0 or more, or missing.</source>
   <translation>{figure} ne peut être la valeur de {indicator} pour {state} : un chiffre vaut au moins 0, ou manque.</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/world.py" />
   <source>{capital}, the capital of {state}, is at {latitude} degrees north and {longitude} east, which is nowhere.</source>
   <translation>{capital}, la capitale de {state}, est à {latitude} degrés nord et {longitude} est, c’est-à-dire nulle part.</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/world.py" />
   <source>{source}</source>
   <translation>{source}</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/world.py" />
   <source>{code} ({state}) is not in the world of {year}: its ground was held longer that year by {holders}.</source>
   <translation>{code} ({state}) n’est pas dans le monde de {year} : son territoire a été tenu plus longtemps cette année-là par {holders}.</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/world.py" />
   <source>{code} is not a state of the world of {year}. Do you mean {near} ({state})?</source>
   <translation>{code} n’est pas un État du monde de {year}. Voulez-vous dire {near} ({state}) ?</translation>
  </message>
  <message>
   <location filename="../../sandbox/world/world.py" />
   <source>{code} is not a state of the world of {year}.</source>
   <translation>{code} n’est pas un État du monde de {year}.</translation>
  </message>
 </context>
 <context>
  <name>states</name>
  <message>
   <location filename="../../ui/stress/worst_coalitions_page.py" />
   <source>no one</source>
   <translation>personne</translation>
  </message>
 </context>
 <context>
  <name>wider</name>
  <message>
   <location filename="../../ui/text.py" />
   <source>together with {wider}, {year}</source>
   <translation>avec {wider}, {year}</translation>
  </message>
 </context>
</TS>
