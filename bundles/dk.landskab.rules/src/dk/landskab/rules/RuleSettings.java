// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules;

/**
 * The thresholds of the rules. A report states those that it used.
 *
 * @param evidenceMonths how many months a confirmation is good for (V-EV-1)
 * @param horizonMonths how many months ahead somebody with no end of their own must look (V-TIME-2)
 * @param noticeDays how many days ahead a last day for notice is told (V-CON-2)
 */
public record RuleSettings(int evidenceMonths, int horizonMonths, int noticeDays) {

    /** Two years of evidence, the five years that OIO EA plans ahead at most, and a quarter's warning of a notice. */
    public static final RuleSettings DEFAULT = new RuleSettings(24, 60, 90);
}
