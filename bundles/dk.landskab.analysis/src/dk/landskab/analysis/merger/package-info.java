// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Landskab contributors

/**
 * The merger analysis: two organisations become one (domain.md D.1). OIO EA offers no method for it; this is ours.
 *
 * <p>{@link dk.landskab.analysis.merger.Parties} reads the two landscapes and their plan as one, and each part of the
 * analysis is a package of its own that starts from there. It promises that swapping the two gives the mirrored result
 * where there is no plan; that what persons have decided in the plan is followed and never overruled; that an empty
 * landscape and every gap in a model lead to an entry among the undecided and never to an exception or a silent zero;
 * and that every row of a result names the elements behind it and explains its figures
 * ({@link dk.landskab.analysis.Explained}).
 */
package dk.landskab.analysis.merger;
