// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.analyses.asking;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import dk.landskab.ui.analyses.question.Source;
import dk.landskab.ui.navigator.Finder;

/**
 * A landscape: the one that is open, or a folder, a repository, a file or a foreign model that is typed or looked for;
 * as it lies, or at a revision.
 */
public final class PlaceField {

    private static final int GAP = 8;
    private static final int REVISION = 150;

    private final Fields fields;
    private final Path here;
    private final Combo place;
    private final Combo revision;
    private final Field<Source> field;
    private final boolean isOptional;

    PlaceField(Fields fields, Composite page, boolean isHere, Runnable typed) {
        this(fields, page, isHere, false, typed);
    }

    private PlaceField(Fields fields, Composite page, boolean isHere, boolean isOptional, Runnable typed) {
        this.fields = fields;
        this.isOptional = isOptional;
        here = Path.of(fields.desk().landscape().landscape().origin().place()).toAbsolutePath().normalize();
        Composite row = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(5).spacing(GAP, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        place = new Combo(row, SWT.DROP_DOWN);
        place.setItems(fields.say("place.here"));
        place.setToolTipText(fields.say("place.known"));
        offerLandscapes();
        Fields.wide(place);
        Button folder = button(row, "place.folder", finder -> finder.folder(""));
        Button file = button(row, "place.file", Finder::file);
        Label at = new Label(row, SWT.NONE);
        at.setText(fields.say("place.at"));
        revision = new Combo(row, SWT.DROP_DOWN);
        revision.setToolTipText(fields.say("place.revision"));
        GridDataFactory.fillDefaults().hint(REVISION, SWT.DEFAULT).applyTo(revision);
        List<Control> controls = List.of(place, folder, file, revision);
        field = new Field<>(controls, this::read);
        if (isHere) {
            place.select(0);
        }
        place.addListener(SWT.Modify, event -> typed.run());
        revision.addListener(SWT.Modify, event -> typed.run());
        revision.addListener(SWT.FocusIn, event -> offer());
    }

    /** The same, which may be left out. */
    static PlaceField optional(Fields fields, Composite page, Runnable typed) {
        return new PlaceField(fields, page, false, true, typed);
    }

    /** What it stands in, beside its label. */
    Composite row() {
        return place.getParent();
    }

    Field<Source> field() {
        return field;
    }

    /** The place; empty where it may be left out, and is. */
    public Optional<Source> value() {
        return isLeftOut() ? Optional.empty() : Optional.of(field.value());
    }

    private boolean isLeftOut() {
        return isOptional && place.getText().isBlank();
    }

    private Button button(Composite row, String key, Function<Finder, Optional<Path>> looking) {
        Button button = new Button(row, SWT.PUSH);
        button.setText(fields.say(key));
        button.addListener(SWT.Selection, event -> looking.apply(fields.desk().finder(row.getShell()))
                .ifPresent(found -> place.setText(found.toString())));
        return button;
    }

    private Source read() {
        String at = revision.getText().strip();
        boolean isHere = place.getText().equals(fields.say("place.here"));
        String typed = isHere ? here.toString() : place.getText().strip();
        if (isLeftOut()) {
            return Source.at("");
        }
        if (isHere && at.isEmpty()) {
            return new Source(typed, Optional.of(fields.desk().landscape()));
        }
        refuseUnlessThere(typed);
        return Source.at(at.isEmpty() ? typed : typed + "@" + at);
    }

    /** Whether something lies there; whether it is a landscape is found when it is read. */
    private static void refuseUnlessThere(String typed) {
        if (typed.isEmpty()) {
            throw new WrongInput("place.none");
        }
        int revision = typed.lastIndexOf('@');
        if (!exists(typed) && (revision <= 0 || !exists(typed.substring(0, revision)))) {
            throw new WrongInput("place.missing", typed);
        }
    }

    private static boolean exists(String typed) {
        try {
            return Path.of(typed).isAbsolute() && Files.exists(Path.of(typed));
        } catch (InvalidPathException wrong) {
            return false;
        }
    }

    /** Offers the other landscapes that are likely to be meant. */
    private void offerLandscapes() {
        Display display = place.getDisplay();
        fields.desk().background().execute(() -> {
            List<Path> known = fields.desk().landscapes();
            display.asyncExec(() -> {
                if (!place.isDisposed()) {
                    known.stream().map(Path::toString).forEach(place::add);
                }
            });
        });
    }

    /** Offers the branches of what is chosen. */
    private void offer() {
        String of = place.getText().equals(fields.say("place.here")) ? here.toString() : place.getText().strip();
        String before = revision.getText();
        Display display = revision.getDisplay();
        fields.desk().background().execute(() -> {
            String[] names = BranchNames.of(of).toArray(String[]::new);
            display.asyncExec(() -> {
                if (!revision.isDisposed() && revision.getText().equals(before)
                        && !List.of(revision.getItems()).equals(List.of(names))) {
                    revision.setItems(names);
                    revision.setText(before);
                }
            });
        });
    }
}
