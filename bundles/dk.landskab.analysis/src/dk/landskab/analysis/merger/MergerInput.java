// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger;

import java.util.Optional;

import dk.landskab.store.Landscape;

/**
 * What a merger analysis is given. None of the landscapes is changed.
 *
 * @param a the landscape of the one; may be empty
 * @param b the landscape of the other
 * @param plan the landscape with the merger, the correspondences that persons have decided on, and the target plateau,
 *            where there is one; it names elements of the parties by their ids alone
 * @param reference a landscape that tells which tasks the law demands, where the parties' own do not
 * @param parameters thresholds, weights and prices
 */
public record MergerInput(Landscape a, Landscape b, Optional<Landscape> plan, Optional<Landscape> reference,
        MergerParameters parameters) {

    /** Two landscapes without a plan. */
    public static MergerInput of(Landscape a, Landscape b, MergerParameters parameters) {
        return new MergerInput(a, b, Optional.empty(), Optional.empty(), parameters);
    }

    /** The same with a plan. */
    public MergerInput planned(Landscape landscape) {
        return new MergerInput(a, b, Optional.of(landscape), reference, parameters);
    }

    /** The same with a reference landscape. */
    public MergerInput referring(Landscape landscape) {
        return new MergerInput(a, b, plan, Optional.of(landscape), parameters);
    }

    /** The landscape of a side. */
    public Landscape of(Side side) {
        return side == Side.A ? a : b;
    }
}
