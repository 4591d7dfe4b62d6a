// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.room.Turning;
import dk.landskab.ui.versions.story.Committing;
import dk.landskab.ui.versions.story.Pending;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.versioning.settings.Identity;

/** What is saved and not committed, and a message to commit it with. */
final class CommitPane implements Pane {

    private static final int[] BESIDE = {42, 58};
    private static final int[] BELOW = {55, 45};
    private static final int ABREAST = 600;
    private static final int ALL = 100;
    /** Three lines of a message. */
    private static final int MESSAGE = 64;
    private static final int LEAST = 112;

    private final Desk desk;
    private final Place place;
    private final BooleanSupplier save;
    private final Runnable committed;
    private final Frame frame;
    private final Layouts layouts;
    private final Text message;
    private final Label who;
    private final Button introduce;
    private final Button commit;
    private final Label unsaved;
    private final LineTree tree;
    private Optional<Pending> pending = Optional.empty();
    private Optional<String> done = Optional.empty();
    private boolean committing;

    /**
     * A pane.
     *
     * @param save saves the landscape; false where it could not
     * @param committed is told that there is a new commit
     */
    CommitPane(Composite parent, Desk desk, Place place, BooleanSupplier save, Runnable committed) {
        this.desk = desk;
        this.place = place;
        this.save = save;
        this.committed = committed;
        frame = new Frame(parent, desk, this::read);
        layouts = frame.layouts();
        Turning parts = new Turning(frame.inside(), ABREAST, BESIDE, BELOW);
        Composite left = layouts.columns(parts.control(), 1, true);
        ((GridLayout) left.getLayout()).marginWidth = 0;
        ((GridLayout) left.getLayout()).marginHeight = 0;
        layouts.text(left).setText(layouts.say("message"));
        message = new Text(left, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        layouts.fill(message);
        ((GridData) message.getLayoutData()).heightHint = MESSAGE;
        message.addListener(SWT.Modify, event -> enable());
        message.addListener(SWT.Traverse, CommitPane::leave);
        who = layouts.text(left);
        introduce = layouts.button(left, SWT.PUSH, "person", this::introduce);
        offerIntroduction(false);
        unsaved = layouts.text(left);
        tree = new LineTree(parts.control(), desk);
        parts.filled();
        frame.fill(parts.control(), width -> parts.turn(width)
                ? Math.max(LEAST, left.computeSize(width * BESIDE[0] / ALL, SWT.DEFAULT).y)
                : Math.max(parts.below(0, left.computeSize(width, SWT.DEFAULT).y), parts.below(1, LEAST)));
        frame.foot();
        commit = frame.button("commit", this::commit);
        frame.button("refresh", this::read);
        enable();
    }

    @Override
    public Composite control() {
        return frame.control();
    }

    @Override
    public void setFocus() {
        message.setFocus();
    }

    @Override
    public void stale() {
        frame.stale();
    }

    @Override
    public void show() {
        showUnsaved();
        if (!committing) {
            frame.seen();
        }
    }

    private void showUnsaved() {
        int files = desk.landscape().dirty().size();
        ((GridData) unsaved.getLayoutData()).exclude = files == 0;
        unsaved.setVisible(files > 0);
        say(unsaved, files == 0 ? "" : layouts.count("unsaved", files));
        enable();
    }

    private void read() {
        frame.fresh();
        pending = Optional.empty();
        frame.say(layouts.say("reading"));
        enable();
        frame.work().begin(meanwhile -> Pending.read(place), this::found, this::fail);
    }

    private void found(Pending found) {
        pending = Optional.of(found);
        tree.show(found.lines());
        String what = found.isEmpty() ? layouts.say("pending.none")
                : layouts.count("elements", found.elements()) + " " + layouts.count("files", found.files().size());
        frame.say(done.map(each -> layouts.say("committed", each) + " ").orElse("") + what);
        // Read once more by itself, the page still says what was committed, until there is something else to commit.
        done = done.filter(each -> found.isEmpty());
        String onto = found.branch().map(each -> layouts.say("onto", each)).orElse(layouts.say("onto.none"));
        who.setToolTipText(found.address().orElse(null));
        boolean isUnknown = found.trouble().filter(Identity::isUnknown).isPresent();
        offerIntroduction(isUnknown);
        say(who, isUnknown ? layouts.say("person.none") : found.author().map(each -> layouts.say("author", each) + " " + onto)
                .or(() -> found.trouble().map(each -> each.in(desk.language()))).orElse(""));
        enable();
    }

    private void offerIntroduction(boolean isUnknown) {
        introduce.setLayoutData(new GridData());
        ((GridData) introduce.getLayoutData()).exclude = !isUnknown;
        introduce.setVisible(isUnknown);
    }

    /** Lets the person say who commits; what was written of the message stays. */
    private void introduce() {
        new PersonDialog(frame.control().getShell(), layouts).answer().ifPresent(person -> frame.work().begin(meanwhile -> {
            person.to(place.path());
            return Pending.read(place);
        }, this::found, this::refused));
    }

    private void fail(String why) {
        tree.show(List.of());
        frame.say(why);
        enable();
    }

    private void enable() {
        commit.setEnabled(pending.filter(each -> each.trouble().isEmpty()).isPresent() && !message.getText().isBlank()
                && (!pending.get().isEmpty() || !desk.landscape().dirty().isEmpty()));
    }

    private void commit() {
        Pending looked = pending.orElseThrow();
        String why = message.getText();
        // What is told while it is saved is read after the commit.
        committing = true;
        if (!isSaved()) {
            committing = false;
            show();
            return;
        }
        pending = Optional.empty();
        enable();
        frame.say(layouts.say("committing"));
        frame.work().begin(meanwhile -> Committing.commit(place, looked, why), this::committed, this::refused);
    }

    private boolean isSaved() {
        int files = desk.landscape().dirty().size();
        return files == 0 || desk.agrees(Message.of(Layouts.class, "saveFirst", files)) && save.getAsBoolean();
    }

    private void committed(Committing.Outcome outcome) {
        committing = false;
        outcome.notes().forEach(desk::tell);
        if (outcome.commit().isPresent()) {
            message.setText("");
            done = outcome.commit();
            committed.run();
        }
        read();
    }

    /** What was refused is said until something is done about it; the message stays. */
    private void refused(String why) {
        committing = false;
        frame.work().begin(meanwhile -> Pending.read(place), found -> {
            found(found);
            frame.say(why);
        }, this::fail);
    }

    /** The tabulator goes on to the next control, as everywhere. */
    private static void leave(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    private void say(Label label, String text) {
        label.setText(text.replace("&", "&&"));
        label.getParent().layout(true);
        frame.measure();
    }
}
