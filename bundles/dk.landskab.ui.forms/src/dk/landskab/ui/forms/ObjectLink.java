// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.ImageHyperlink;

import dk.landskab.model.edit.Labels;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.icon.ElementImages;

/** The name of an object, with its icon, that leads to it. */
final class ObjectLink {

    private static final int WIDTH = 60;

    private final Desk desk;
    private final ElementImages images;
    private final ImageHyperlink link;
    private Optional<EObject> target = Optional.empty();

    ObjectLink(Composite parent, Sheet sheet) {
        this.desk = sheet.desk();
        this.images = sheet.images();
        link = sheet.toolkit().createImageHyperlink(parent, SWT.WRAP);
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = WIDTH;
        link.setLayoutData(data);
        link.addHyperlinkListener(new HyperlinkAdapter() {
            @Override
            public void linkActivated(HyperlinkEvent event) {
                target.ifPresent(desk::select);
            }
        });
    }

    /** Leads to an object, or nowhere. */
    void show(Optional<EObject> object) {
        target = object;
        Labels labels = Labels.in(desk.language());
        link.setText(object.map(labels::of).orElse("–"));
        link.setImage(object.map(each -> images.of(each.eClass())).orElse(null));
        link.setUnderlined(object.isPresent());
        link.setEnabled(object.isPresent());
        link.setToolTipText(object.map(each -> labels.of(each.eClass()) + " · " + Ids.of(each)).orElse(null));
    }

    ImageHyperlink control() {
        return link;
    }
}
