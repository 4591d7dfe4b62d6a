// SPDX-License-Identifier: EPL-2.0
/**
 * V-KLE: the subjects of KLE that a landscape uses are those of the plan.
 *
 * <p>An edition of KLE is loaded when the landscape holds subjects of the scheme KLE with the date of that edition. An
 * edition is the valid one from its date until that of the next. A subject is no longer good from the day on which it
 * expires. Subjects of other schemes, an organisation's own ones among them, are not held against KLE.
 */
package dk.landskab.rules.kle;
