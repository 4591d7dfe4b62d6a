// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.wizard;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.landscape.Talk;

/** A page of a few fields, with the texts {@code NAME.title} and {@code NAME.what}. */
public final class SimplePage extends WizardPage {

    private final Talk talk;
    private final Consumer<Fields> fill;
    private final Supplier<List<Message>> wrong;

    /**
     * A page.
     *
     * @param home where its texts stand
     * @param fill makes the fields
     * @param wrong says what is wrong in them; a blank message for what is only missing yet
     */
    public SimplePage(Talk talk, Class<?> home, String name, Consumer<Fields> fill, Supplier<List<Message>> wrong) {
        super(name, talk.say(home, name + ".title"), null);
        this.talk = talk;
        this.fill = fill;
        this.wrong = wrong;
        setDescription(talk.say(home, name + ".what"));
    }

    @Override
    public void createControl(Composite parent) {
        Fields fields = new Fields(parent, talk, this::look);
        fill.accept(fields);
        setControl(fields.control());
        setPageComplete(wrong.get().isEmpty());
    }

    private void look() {
        List<Message> all = wrong.get();
        setErrorMessage(all.isEmpty() ? null : all.getFirst().in(talk.language()));
        setPageComplete(all.isEmpty());
    }
}
