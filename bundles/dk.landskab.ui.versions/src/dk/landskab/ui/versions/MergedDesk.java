// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.time.LocalDate;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.editing.OpenLandscape;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.navigator.catalogue.Catalogue;

/**
 * A desk on which the merged landscape lies beside the open one: what can be referred to is searched in what is merged,
 * and whoever wants to see it is led to where it stands in what is open, if it stands there.
 *
 * @param desk of what is open
 * @param catalogue of what is merged
 */
record MergedDesk(Desk desk, Catalogue catalogue) implements Desk {

    @Override
    public OpenLandscape landscape() {
        return desk.landscape();
    }

    @Override
    public Language language() {
        return desk.language();
    }

    @Override
    public LocalDate today() {
        return desk.today();
    }

    @Override
    public Executor background() {
        return desk.background();
    }

    @Override
    public void select(EObject object) {
        inOpen(object, desk::select);
    }

    @Override
    public void open(EObject object) {
        inOpen(object, desk::open);
    }

    private void inOpen(EObject object, Consumer<EObject> what) {
        desk.landscape().find(EcoreUtil.getID(object)).ifPresent(what);
    }

    @Override
    public void tell(Message message) {
        desk.tell(message);
    }

    @Override
    public boolean agrees(Message question) {
        return desk.agrees(question);
    }
}
