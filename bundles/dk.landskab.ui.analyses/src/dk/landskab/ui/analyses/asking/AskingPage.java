// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.asking;

import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Desk;

/** A page of a wizard that asks; as long as nothing was typed, it only waits for what is missing. */
public final class AskingPage extends WizardPage {

    private final Desk desk;
    private final Asking asking;
    private final Asking.Page page;
    private final Map<String, String> before;
    private Fields fields;

    /** A page; {@code before} is what was asked another time. */
    public AskingPage(Desk desk, Asking asking, Asking.Page page, Map<String, String> before) {
        super(page.name(), say(desk, "page." + page.name()), null);
        this.desk = desk;
        this.asking = asking;
        this.page = page;
        this.before = before;
        setDescription(say(desk, "page." + page.name() + ".what"));
    }

    private static String say(Desk desk, String key) {
        return Message.of(Fields.class, key).in(desk.language());
    }

    @Override
    public void createControl(Composite parent) {
        fields = new Fields(parent, desk, this::typed);
        page.fill().accept(fields);
        fields.restore(before);
        setControl(fields.control());
        asking.typed();
        setPageComplete(fields.wrong(false).isEmpty());
    }

    /** Notes what was asked. */
    public void remember() {
        fields.remember(before);
    }

    /** Fields say that they were typed into already while they are being made. */
    private void typed() {
        if (getControl() == null) {
            return;
        }
        asking.typed();
        Optional<Message> wrong = fields.wrong(fields.isTouched());
        setErrorMessage(wrong.filter(each -> fields.isTouched()).map(each -> each.in(desk.language())).orElse(null));
        setPageComplete(wrong.isEmpty());
    }
}
