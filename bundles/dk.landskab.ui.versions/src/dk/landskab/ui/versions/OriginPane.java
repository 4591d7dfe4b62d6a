// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.landskab.model.edit.Labels;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.story.Origins;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.ui.versions.story.Setting;

/** Who made the chosen element say what it says, value by value; from here a value or the whole is restored. */
final class OriginPane implements Pane {

    private static final int REVISION = 140;

    private final Desk desk;
    private final Place place;
    private final Layouts layouts;
    private final Composite all;
    private final Work work;
    private final OriginTable table;
    private final Label state;
    private final Button back;
    private final Button whole;
    private final Text revision;
    private final Restoring restoring;
    private Optional<EObject> element = Optional.empty();
    private boolean stale = true;
    private volatile int reading;

    OriginPane(Composite parent, Desk desk, Place place) {
        this.desk = desk;
        this.place = place;
        layouts = new Layouts(desk.language());
        all = layouts.columns(parent, 1, true);
        work = new Work(all, desk);
        table = new OriginTable(all, layouts, this::choose);
        layouts.fill(table.control());
        Composite foot = layouts.columns(all, 5, false);
        state = layouts.text(foot);
        back = layouts.button(foot, SWT.PUSH, "origin.back", this::back);
        Label of = new Label(foot, SWT.NONE);
        of.setText(layouts.say("origin.revision"));
        revision = new Text(foot, SWT.BORDER);
        revision.setText("HEAD");
        revision.setToolTipText(layouts.say("against.help"));
        GridData wide = new GridData(SWT.CENTER, SWT.CENTER, false, false);
        wide.widthHint = REVISION;
        revision.setLayoutData(wide);
        whole = layouts.button(foot, SWT.PUSH, "origin.whole", this::whole);
        restoring = new Restoring(desk, place, work, this::say);
        revision.addListener(SWT.Modify, event -> enable());
        all.addListener(SWT.Dispose, event -> leave());
        say(layouts.say("origin.none"));
        enable();
    }

    @Override
    public Composite control() {
        return all;
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void stale() {
        stale = true;
    }

    @Override
    public void show() {
        if (stale) {
            read();
        }
    }

    /** Something was chosen in the window; null where nothing is. */
    void show(EObject chosen) {
        Optional<EObject> next = Optional.ofNullable(chosen).filter(each -> EcoreUtil.getID(each) != null);
        if (!next.equals(element)) {
            element = next;
            stale = true;
            if (all.isVisible()) {
                read();
            }
        }
    }

    private void read() {
        leave();
        stale = false;
        table.show(List.of());
        enable();
        if (element.isEmpty()) {
            say(layouts.say("origin.none"));
            return;
        }
        say(layouts.say("reading"));
        int mine = reading;
        String id = EcoreUtil.getID(element.get());
        work.begin(meanwhile -> Origins.of(place, id, () -> mine != reading), this::found, this::say);
    }

    private void found(List<Setting> settings) {
        table.show(settings);
        say(layouts.say("origin.of", Labels.in(desk.language()).of(element.orElseThrow())));
        enable();
    }

    private void choose() {
        enable();
        table.chosen().ifPresent(each -> say(layouts.say("origin.by", Place.brief(each.commit()), each.message())
                + each.trouble().map(why -> " " + why).orElse("")));
    }

    private void enable() {
        back.setEnabled(table.chosen().filter(each -> !each.path().isEmpty()).isPresent());
        whole.setEnabled(element.isPresent() && !revision.getText().isBlank());
    }

    private void back() {
        Setting chosen = table.chosen().orElseThrow();
        restoring.value(chosen.commit() + "~1", chosen.id(), chosen.path());
    }

    private void whole() {
        restoring.whole(revision.getText().strip(), EcoreUtil.getID(element.orElseThrow()));
    }

    private void leave() {
        reading++;
        work.giveUp();
    }

    private void say(String text) {
        state.setText(text.replace("&", "&&"));
        state.requestLayout();
    }
}
