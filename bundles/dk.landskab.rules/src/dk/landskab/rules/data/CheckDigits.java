// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.data;

/** The check digits of personal numbers. */
final class CheckDigits {

    private static final int[] WEIGHTS = {4, 3, 2, 7, 6, 5, 4, 3, 2, 1};

    private CheckDigits() {
    }

    /** Whether ten digits fulfil modulus 11 as CPR weighs it. */
    static boolean isModulus11(String digits) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * Character.digit(digits.charAt(i), 10);
        }
        return sum % 11 == 0;
    }

    /** Whether ten digits fulfil modulus 10 (Luhn), as a Swedish number does. */
    static boolean isLuhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int weighed = Character.digit(digits.charAt(i), 10) * (i % 2 == 0 ? 2 : 1);
            sum += weighed / 10 + weighed % 10;
        }
        return sum % 10 == 0;
    }
}
