// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;

/** The ids of what the workbench is made of, as {@code plugin.xml} knows them, and where it stands. */
public final class Perspectives {

    /** The perspective of an architect. */
    public static final String ARCHITECTURE = "dk.landskab.ui.architecture";
    /** The perspective of those who bring two organisations together. */
    public static final String MERGER = "dk.landskab.ui.merger";
    /** The perspective of those who plan acquisitions. */
    public static final String ACQUISITIONS = "dk.landskab.ui.acquisitions";
    /** The landscape as a tree. */
    public static final String NAVIGATOR = "dk.landskab.ui.navigator";
    /** What is chosen, as a form. */
    public static final String FORM = "dk.landskab.ui.form";
    /** What rules say of the landscape. */
    public static final String PROBLEMS = "dk.landskab.ui.problems";
    /** What was committed, what is to be, and in what it differs. */
    public static final String VERSIONS = "dk.landskab.ui.versions";

    /** The outline of the text that is edited. */
    public static final String OUTLINE = "dk.landskab.ui.outline";
    /** Where all cases stand. */
    public static final String PIPELINE = "dk.landskab.ui.pipeline";
    /** What analyses have answered. */
    public static final String RESULTS = "dk.landskab.ui.results";
    /** The guide. */
    public static final String GUIDE = "dk.landskab.ui.guide";

    private static final String BELOW = "dk.landskab.ui.below";
    private static final String BELOW_TREE = "dk.landskab.ui.belowTree";
    private static final float LITTLE = 0.45f;
    private static final float HALF = 0.5f;
    private static final float LEFT = 0.22f;
    private static final float RIGHT = 0.5f;
    private static final float ABOVE = 0.6f;
    private static final float OVER_CASES = 0.54f;
    private static final float TEXT = 0.7f;

    private Perspectives() {
    }

    /** The tree on the left, problems and versions below, and in every window menu the views there are. */
    static void common(IPageLayout layout) {
        layout.addView(NAVIGATOR, IPageLayout.LEFT, LEFT, layout.getEditorArea());
        IFolderLayout below = layout.createFolder(BELOW, IPageLayout.BOTTOM, ABOVE, layout.getEditorArea());
        below.addView(PROBLEMS);
        below.addView(VERSIONS);
        below.addPlaceholder(RESULTS);
        below.addPlaceholder(GUIDE);
        for (String each : new String[] {NAVIGATOR, PROBLEMS, VERSIONS}) {
            layout.addShowViewShortcut(each);
        }
    }

    /** The outline to the right of the texts, and below both, where all cases stand and versions are told. */
    static void acquisitions(IPageLayout layout) {
        layout.addView(NAVIGATOR, IPageLayout.LEFT, LEFT, layout.getEditorArea());
        IFolderLayout below = layout.createFolder(BELOW, IPageLayout.BOTTOM, OVER_CASES, layout.getEditorArea());
        layout.addView(OUTLINE, IPageLayout.RIGHT, TEXT, layout.getEditorArea());
        for (String each : new String[] {PIPELINE, PROBLEMS, FORM, VERSIONS}) {
            below.addView(each);
        }
        below.addPlaceholder(RESULTS);
        below.addPlaceholder(GUIDE);
        for (String each : new String[] {NAVIGATOR, OUTLINE, PIPELINE, PROBLEMS, FORM, VERSIONS}) {
            layout.addShowViewShortcut(each);
        }
    }

    /** The tree above form and guide on the left, and below what is edited much room for results and problems. */
    static void merger(IPageLayout layout) {
        layout.addView(NAVIGATOR, IPageLayout.LEFT, LEFT, layout.getEditorArea());
        IFolderLayout belowTree = layout.createFolder(BELOW_TREE, IPageLayout.BOTTOM, HALF, NAVIGATOR);
        belowTree.addView(FORM);
        belowTree.addView(GUIDE);
        IFolderLayout below = layout.createFolder(BELOW, IPageLayout.BOTTOM, LITTLE, layout.getEditorArea());
        below.addView(RESULTS);
        below.addView(PROBLEMS);
        below.addView(VERSIONS);
        for (String each : new String[] {NAVIGATOR, FORM, RESULTS, PROBLEMS, VERSIONS, GUIDE}) {
            layout.addShowViewShortcut(each);
        }
    }

    /** The form to the right of what is edited. */
    static void form(IPageLayout layout) {
        layout.addView(FORM, IPageLayout.RIGHT, RIGHT, layout.getEditorArea());
        layout.addShowViewShortcut(FORM);
    }
}
