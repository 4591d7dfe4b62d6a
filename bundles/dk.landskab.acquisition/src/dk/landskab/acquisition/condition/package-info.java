// SPDX-License-Identifier: EPL-2.0
/**
 * Conditions of a process, typed and three-valued.
 *
 * <p>A {@link dk.landskab.model.procurement.Condition} compares variables of a fixed vocabulary with values.
 * {@link dk.landskab.acquisition.condition.Vocabulary} says of which
 * {@link dk.landskab.acquisition.condition.ValueType type} each variable is and finds comparisons that do not fit;
 * {@link dk.landskab.acquisition.condition.Evaluation} says whether a condition holds for a case at a date, in the logic
 * of Kleene, and what is not known where that cannot be told. What a case says is read by
 * {@link dk.landskab.acquisition.condition.CaseFacts}.
 *
 * <p>Precondition: a landscape that was read, faulty or not. Postcondition: a value, never an exception; a comparison
 * that does not fit its type is unknown, and so is what a missing or dangling part of the case would have told. Amounts
 * in several currencies are never added: the variable is then unknown.
 */
package dk.landskab.acquisition.condition;
