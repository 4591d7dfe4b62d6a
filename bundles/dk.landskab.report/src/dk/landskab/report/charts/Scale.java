// SPDX-License-Identifier: EPL-2.0
package dk.landskab.report.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An axis from zero with round numbers at its ticks.
 *
 * @param step between two ticks; more than zero
 * @param count how many steps there are
 */
record Scale(BigDecimal step, int count) {

    private static final List<BigDecimal> ROUND = List.of(BigDecimal.ONE, BigDecimal.TWO, BigDecimal.valueOf(5),
            BigDecimal.TEN);
    private static final int STEPS = 5;

    /** The shortest axis of at most five steps that holds an amount. */
    static Scale upTo(double most) {
        if (most <= 0) {
            return new Scale(BigDecimal.ONE, 1);
        }
        BigDecimal rough = BigDecimal.valueOf(most / STEPS);
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(rough.precision() - rough.scale() - 1);
        BigDecimal step = ROUND.stream().map(unit::multiply).filter(each -> each.compareTo(rough) >= 0).findFirst()
                .orElse(unit.multiply(BigDecimal.TEN));
        return new Scale(step, BigDecimal.valueOf(most).divide(step, 0, RoundingMode.CEILING).intValueExact());
    }

    /** Where it ends. */
    double top() {
        return step.multiply(BigDecimal.valueOf(count)).doubleValue();
    }

    /** The amounts at its ticks, from zero. */
    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (int i = 0; i <= count; i++) {
            BigDecimal tick = step.multiply(BigDecimal.valueOf(i)).stripTrailingZeros();
            ticks.add(tick.scale() < 0 ? tick.setScale(0) : tick);
        }
        return ticks;
    }
}
