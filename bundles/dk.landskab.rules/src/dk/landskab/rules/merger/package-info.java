// SPDX-License-Identifier: EPL-2.0
/**
 * V-MRG: the plan of a merger joins what is of two organisations, decides about everything that is there, and says what
 * comes after what leaves. A plan that is read without its parties can be held only to what it says itself.
 */
package dk.landskab.rules.merger;
