// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.part;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

import dk.landskab.ui.guide.GuidePane;
import dk.landskab.ui.landscape.Workplace;

/** The chapters of the guide, in the language of the workbench; they need no landscape. */
public final class GuideView extends ViewPart {

    private GuidePane guide;

    @Override
    public void createPartControl(Composite parent) {
        guide = new GuidePane(parent, getSite().getService(Workplace.class).language());
    }

    /** Shows the chapter about something; the contents where there is none. */
    public void show(String chapter) {
        guide.show(chapter);
    }

    @Override
    public void setFocus() {
        guide.setFocus();
    }
}
