// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

/** The ids of what the workbench is made of, as {@code plugin.xml} knows them. */
public final class Perspectives {

    /** The perspective of an architect. */
    public static final String ARCHITECTURE = "dk.landskab.ui.architecture";
    /** What rules say of the landscape. */
    public static final String PROBLEMS = "dk.landskab.ui.problems";

    private Perspectives() {
    }
}
