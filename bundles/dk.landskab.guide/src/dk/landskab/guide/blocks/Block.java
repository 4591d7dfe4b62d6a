// SPDX-License-Identifier: EPL-2.0
package dk.landskab.guide.blocks;

/**
 * A block of code in a chapter. The words after its fence say what a reader does with it:
 *
 * <ul>
 * <li>{@code acq FILE}, {@code csv FILE}: writes the file with this text;</li>
 * <li>{@code acq add FILE}: adds this text before the last brace of the file;</li>
 * <li>{@code acq try FILE}: adds it too, but only for the next commands;</li>
 * <li>{@code acq from PROCESS}: reads a piece of a process of the library;</li>
 * <li>{@code console}: types the commands after {@code $} and sees the lines that follow;</li>
 * <li>{@code console first N}: sees as many lines of each, and {@code …} where there are more.</li>
 * </ul>
 *
 * @param kind what it does
 * @param subject the file or process it is about; for commands how many lines are shown, or empty for all
 * @param text all lines of it, each with its end
 * @param line of the chapter that its first line of text is, from 1
 */
public record Block(Kind kind, String subject, String text, int line) {

    /** What a reader does with a block. */
    public enum Kind {
        /** Writes a file. */
        WRITE,
        /** Adds to a file. */
        ADD,
        /** Adds to a file for the next commands only. */
        TRY,
        /** Reads a piece of a process. */
        FROM,
        /** Types commands. */
        CONSOLE
    }
}
