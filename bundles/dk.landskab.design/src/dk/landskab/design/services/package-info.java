// SPDX-License-Identifier: EPL-2.0
/**
 * What the expressions of the viewpoint specification call, a class a diagram or a question. They run unchanged in
 * Sirius and in Landskab's own runtime, which is why each method has a name of its own, takes an object of the model
 * first and views as plain objects after it, keeps nothing, changes nothing, and answers where something is missing
 * instead of throwing.
 */
package dk.landskab.design.services;
