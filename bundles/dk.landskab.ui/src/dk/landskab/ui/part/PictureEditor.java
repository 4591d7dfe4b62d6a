// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import org.eclipse.swt.widgets.Composite;

import dk.landskab.diagram.Drawing;
import dk.landskab.ui.diagrams.PicturePane;

/** A picture of a diagram, such as of a comparison. It stays as it was drawn, and closes with the landscape. */
public final class PictureEditor extends DeskEditor {

    /** Its id. */
    public static final String ID = "dk.landskab.ui.picture";

    private PicturePane pane;

    @Override
    public void createPartControl(Composite parent) {
        pane = new PicturePane(parent, drawing(), workplace().language());
    }

    /** What it shows. */
    public Drawing drawing() {
        return (Drawing) ((PartInput) getEditorInput()).what();
    }

    @Override
    public void setFocus() {
        pane.setFocus();
    }
}
