// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.cost;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * An exact amount of money in some currency, as a fraction in lowest terms: a twelfth of a yearly price is no decimal.
 * Equal amounts are equal.
 *
 * @param numerator of any sign
 * @param denominator positive
 */
public record Amount(BigInteger numerator, BigInteger denominator) implements Comparable<Amount> {

    /** Nothing. */
    public static final Amount ZERO = new Amount(BigInteger.ZERO, BigInteger.ONE);

    /**
     * Brings the fraction to its lowest terms.
     *
     * @throws ArithmeticException where the denominator is zero
     */
    public Amount {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("An amount cannot be divided by zero");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        numerator = numerator.divide(divisor);
        denominator = denominator.divide(divisor);
    }

    /** A decimal amount; its digits are written out, so it must not have an exponent of absurd size. */
    public static Amount of(BigDecimal decimal) {
        return decimal.scale() > 0
                ? new Amount(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Amount(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    /** The sum of both. */
    public Amount plus(Amount other) {
        return new Amount(numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** This less the other. */
    public Amount minus(Amount other) {
        return plus(other.times(-1, 1));
    }

    /** This times a fraction; the divisor is not zero. */
    public Amount times(long factor, long divisor) {
        return new Amount(numerator.multiply(BigInteger.valueOf(factor)),
                denominator.multiply(BigInteger.valueOf(divisor)));
    }

    /** This times another, as where an amount is converted by a rate. */
    public Amount times(Amount factor) {
        return new Amount(numerator.multiply(factor.numerator), denominator.multiply(factor.denominator));
    }

    /**
     * How many times the other goes into this.
     *
     * @throws ArithmeticException where the other is zero
     */
    public Amount per(Amount divisor) {
        return new Amount(numerator.multiply(divisor.denominator), denominator.multiply(divisor.numerator));
    }

    /** This times itself so often; once for an exponent of one, and one for none. */
    public Amount power(int exponent) {
        return new Amount(numerator.pow(exponent), denominator.pow(exponent));
    }

    /** Rounded to a number of decimals, halves away from zero, as money is shown. */
    public BigDecimal rounded(int decimals) {
        return new BigDecimal(numerator).divide(new BigDecimal(denominator), decimals, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Amount other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }
}
