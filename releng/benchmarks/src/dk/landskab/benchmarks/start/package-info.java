// SPDX-License-Identifier: EPL-2.0
/**
 * Two workbenches that end as soon as their window is there: ours, and one that shows nothing. They are put as a bundle
 * beside those of the built product and started with all of them, in processes of their own; the product is not changed.
 */
package dk.landskab.benchmarks.start;
