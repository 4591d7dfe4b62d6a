// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import dk.landskab.model.edit.Labels;
import dk.landskab.ui.versions.compare.LineFilter;
import dk.landskab.ui.versions.room.Flow;
import dk.landskab.ui.versions.story.Mark;

/** Which lines of a comparison are seen: by words as one types, by what happened, and by class. */
final class LineBar {

    private static final int NARROW = 120;

    private final Layouts layouts;
    private final Text words;
    private final Map<Mark, Button> marks = new EnumMap<>(Mark.class);
    private final Combo type;
    private final Consumer<LineFilter> wanted;
    private List<EClass> types = List.of();

    LineBar(Composite parent, Layouts layouts, Consumer<LineFilter> wanted) {
        this.layouts = layouts;
        this.wanted = wanted;
        words = new Text(parent, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(layouts.say("filter"));
        words.setLayoutData(new Flow.Growing(NARROW));
        words.addListener(SWT.Modify, event -> tell());
        Composite kinds = layouts.flow(parent);
        kinds.setLayoutData(null);
        EnumSet.complementOf(EnumSet.of(Mark.NONE)).forEach(each -> {
            Button button = layouts.button(kinds, SWT.CHECK, "filter." + each, this::tell);
            button.setSelection(true);
            button.setForeground(MarkColours.of(each, button));
            marks.put(each, button);
        });
        type = new Combo(parent, SWT.READ_ONLY);
        type.addListener(SWT.Selection, event -> tell());
        offer(List.of());
    }

    /** The classes that there are now; the one that was chosen stays chosen if it is among them. */
    void offer(List<EClass> found) {
        Optional<EClass> chosen = chosenType().filter(found::contains);
        types = found;
        type.removeAll();
        type.add(layouts.say("filter.types"));
        found.forEach(each -> type.add(Labels.in(layouts.language()).plural(each)));
        type.select(1 + chosen.map(found::indexOf).orElse(-1));
    }

    private Optional<EClass> chosenType() {
        int index = type.getSelectionIndex() - 1;
        return index < 0 ? Optional.empty() : Optional.of(types.get(index));
    }

    /** What is wanted now. */
    LineFilter filter() {
        Set<Mark> seen = EnumSet.noneOf(Mark.class);
        marks.forEach((mark, button) -> {
            if (button.getSelection()) {
                seen.add(mark);
            }
        });
        return LineFilter.of(words.getText(), seen, chosenType());
    }

    private void tell() {
        wanted.accept(filter());
    }
}
