// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import dk.landskab.model.edit.Labels;
import dk.landskab.ui.navigator.Desk;
import dk.landskab.ui.versions.story.Origins;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.ui.versions.story.Setting;

/** Who made the chosen element say what it says, value by value; from here values or the whole are restored. */
final class OriginPane implements Pane {

    private static final String LAST = "HEAD";
    private static final int REVISION = 140;
    /** A header, and some rows. */
    private static final int LEAST = 112;

    private final Desk desk;
    private final Place place;
    private final Layouts layouts;
    private final Frame frame;
    private final OriginTable table;
    private final Button back;
    private final Button whole;
    private final Text revision;
    private final Restoring restoring;
    private Optional<EObject> element = Optional.empty();
    private List<EStructuralFeature> asked = List.of();
    /** What came of restoring stands until something else is chosen. */
    private boolean isAnswered;
    private volatile int reading;

    OriginPane(Composite parent, Desk desk, Place place) {
        this.desk = desk;
        this.place = place;
        frame = new Frame(parent, desk, this::read);
        layouts = frame.layouts();
        table = new OriginTable(frame.inside(), layouts, this::chosen);
        frame.fill(table.control(), width -> LEAST);
        Composite foot = frame.foot();
        back = frame.button("origin.back", this::back);
        back.setToolTipText(layouts.say("origin.back.help"));
        Composite as = layouts.columns(foot, 2, false);
        ((GridLayout) as.getLayout()).marginWidth = 0;
        ((GridLayout) as.getLayout()).marginHeight = 0;
        as.setLayoutData(null);
        new Label(as, SWT.NONE).setText(layouts.say("origin.revision"));
        revision = new Text(as, SWT.BORDER);
        revision.setText(LAST);
        revision.setToolTipText(layouts.say("against.help"));
        GridData wide = new GridData(SWT.CENTER, SWT.CENTER, false, false);
        wide.widthHint = REVISION;
        revision.setLayoutData(wide);
        whole = frame.button("origin.whole", this::whole);
        restoring = Restoring.fromRevisions(desk, place, new Work(frame.control(), desk), this::answer);
        revision.addListener(SWT.Modify, event -> enable());
        frame.control().addListener(SWT.Dispose, event -> leave());
        frame.say(layouts.say("origin.none"));
        enable();
    }

    @Override
    public Composite control() {
        return frame.control();
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void stale() {
        frame.stale();
    }

    @Override
    public void show() {
        frame.seen();
    }

    /** Something was chosen in the window; null where nothing is. */
    void show(EObject chosen) {
        Optional<EObject> next = Optional.ofNullable(chosen).filter(each -> EcoreUtil.getID(each) != null);
        if (!next.equals(element)) {
            element = next;
            asked = List.of();
            isAnswered = false;
            frame.stale();
            if (frame.control().isVisible()) {
                read();
            }
        }
    }

    /** Tells who set one thing that an element says; all of it where the path is empty. */
    void tell(EObject chosen, List<EStructuralFeature> path) {
        show(chosen);
        asked = path;
        isAnswered = false;
        frame.seen();
        choose(path);
    }

    /** Lets an element, or one thing that it says, be again as it was last committed. */
    void restore(EObject chosen, List<EStructuralFeature> path) {
        tell(chosen, path);
        restoring.restore(List.of(new Wanted(LAST, EcoreUtil.getID(chosen), path)));
    }

    private void read() {
        leave();
        frame.fresh();
        table.show(List.of());
        enable();
        if (element.isEmpty()) {
            frame.say(layouts.say("origin.none"));
            return;
        }
        say(layouts.say("reading"));
        int mine = reading;
        String id = EcoreUtil.getID(element.get());
        frame.work().begin(meanwhile -> Origins.of(place, id, () -> mine != reading), this::found, this::say);
    }

    private void found(List<Setting> settings) {
        table.show(settings);
        say(layouts.say(settings.isEmpty() ? "origin.new" : "origin.of", Labels.in(desk.language()).of(element.orElseThrow())));
        choose(asked);
        enable();
    }

    private void choose(List<EStructuralFeature> path) {
        if (!path.isEmpty() && table.isFilled()) {
            if (table.choose(EcoreUtil.getID(element.orElseThrow()), path)) {
                choose();
            } else {
                say(layouts.say("origin.unsaid", path.getLast()));
            }
        }
    }

    private void chosen() {
        isAnswered = false;
        choose();
    }

    private void choose() {
        enable();
        List<Setting> chosen = table.chosen();
        if (chosen.size() == 1) {
            say(chosen.stream().map(each -> layouts.say("origin.by", Place.brief(each.commit()), each.message())
                    + each.trouble().map(why -> " " + why).orElse("")).collect(Collectors.joining()));
        } else {
            say(layouts.count("origin.chosen", chosen.size()));
        }
    }

    private void enable() {
        List<Setting> chosen = table.chosen();
        back.setEnabled(!chosen.isEmpty() && chosen.stream().noneMatch(each -> each.path().isEmpty()));
        whole.setEnabled(element.isPresent() && !revision.getText().isBlank());
    }

    private void back() {
        restoring.restore(table.chosen().stream().map(each -> new Wanted(each.commit() + "~1", each.id(), each.path()))
                .toList());
    }

    private void whole() {
        restoring.restore(List.of(Wanted.whole(revision.getText().strip(), EcoreUtil.getID(element.orElseThrow()))));
    }

    private void leave() {
        reading++;
        frame.work().giveUp();
    }

    private void answer(String text) {
        isAnswered = true;
        frame.say(text);
    }

    private void say(String text) {
        if (!isAnswered) {
            frame.say(text);
        }
    }
}
