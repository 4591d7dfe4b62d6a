// SPDX-License-Identifier: EPL-2.0
/**
 * The rules that a landscape is checked against, one class a rule, and the engine that runs them.
 *
 * <p>{@link dk.landskab.rules.Check} runs {@link dk.landskab.rules.Rule rules} on a landscape at a date and gives
 * {@link dk.landskab.rules.Finding findings} in a fixed order: the same landscape, date, settings and rules give the
 * same findings. Nothing is changed and nothing is read but the landscape. A rule takes time linear in the size of the
 * landscape (apart from sorting) and copes with everything that a landscape may hold: references without a target,
 * missing ids, circles. A run that is cancelled gives what it has found until then and says that it is not complete.
 *
 * <p>A new rule is one class, its texts in the {@code texts} files beside it ({@code ID.title}, {@code ID.origin} and
 * one text for each way of putting the finding) and one line in {@link dk.landskab.rules.Rules}. Look-ups that several
 * rules need are made once for a run, see {@link dk.landskab.rules.RuleContext#shared}.
 *
 * <p>The families: V-ID identity, V-REF references, V-FILE files that hold more or less than this version knows, V-TIME
 * dates, V-EV evidence, V-OWN ownership, V-KLE subjects, V-PROC processes, V-DATA data, V-GDPR data protection, V-AI
 * artificial intelligence, V-CON contracts, V-COST money, V-MRG mergers, V-SHARE sharing, V-GAP gaps. What
 * the store found while it read comes through as V-ID-1, V-ID-2, V-ID-4, V-REF and V-FILE. The {@code README.md} of
 * the bundle lists every rule.
 */
package dk.landskab.rules;
