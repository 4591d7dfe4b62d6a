// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.guide;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import dk.landskab.guide.Chapter;
import dk.landskab.guide.Guide;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.ui.navigator.icon.Ground;

/**
 * The guide in a window: its contents and one chapter after the other, with their sections to jump to, and a search. It
 * goes with its control. For the window's thread.
 */
public final class GuidePane {

    private static final int GAP = 4;
    private static final int MARGIN = 16;
    private static final int NARROW = 80;
    private static final String WEB = "https?://.*";

    private final Composite all;
    private final Language language;
    private final List<Chapter> chapters;
    private final Combo sections;
    private final Text search;
    private final StyledText text;
    private final Looks looks;
    private Leaf leaf;

    /** The guide in a language, at its contents. */
    public GuidePane(Composite parent, Language language) {
        this.language = language;
        chapters = Guide.in(language);
        all = new Composite(parent, SWT.NONE);
        GridLayout layout = new GridLayout(2, true);
        layout.marginWidth = GAP;
        layout.marginHeight = GAP;
        all.setLayout(layout);
        sections = new Combo(all, SWT.READ_ONLY);
        sections.setLayoutData(narrow());
        sections.addListener(SWT.Selection, event -> jump());
        search = new Text(all, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Message.of(GuidePane.class, "search").in(language));
        search.setLayoutData(narrow());
        search.addListener(SWT.Modify, event -> find(0));
        search.addListener(SWT.DefaultSelection, event -> further());
        text = new StyledText(all, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        text.setMargins(MARGIN, MARGIN / 2, MARGIN, MARGIN);
        text.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        text.addListener(SWT.MouseUp, event -> Optional.of(text.getOffsetAtPoint(
                new Point(event.x, event.y))).filter(each -> text.getSelectionCount() == 0)
                .flatMap(leaf::linkAt).ifPresent(this::follow));
        text.addListener(SWT.KeyDown, event -> {
            if (event.character == SWT.CR) {
                leaf.linkAt(text.getCaretOffset()).ifPresent(this::follow);
            }
        });
        looks = new Looks(text);
        Ground.follow(text, () -> looks.dress(leaf));
        contents();
    }

    private static GridData narrow() {
        GridData data = new GridData(SWT.FILL, SWT.CENTER, true, false);
        data.widthHint = NARROW;
        return data;
    }

    /** What is laid out. */
    public Control control() {
        return all;
    }

    /** Takes the keyboard. */
    public void setFocus() {
        text.setFocus();
    }

    /** Shows the contents. */
    public void contents() {
        show(Leaf.contents(chapters, language), 0);
    }

    /** Shows a chapter; the contents where there is none of that name. */
    public void show(String chapter) {
        chapters.stream().filter(each -> each.name().equals(chapter)).findFirst()
                .ifPresentOrElse(this::show, this::contents);
    }

    private void further() {
        find(text.getSelectionRange().x + 1);
    }

    private void show(Chapter chapter) {
        show(Leaf.of(chapter), 1 + chapters.indexOf(chapter));
    }

    /** @param entry of it among the contents */
    private void show(Leaf other, int entry) {
        leaf = other;
        text.setText(leaf.text());
        looks.dress(leaf);
        text.setCaretOffset(0);
        text.setTopPixel(0);
        sections.removeAll();
        sections.add(Message.of(GuidePane.class, "contents").in(language));
        chapters.forEach(each -> sections.add(each.title()));
        leaf.sections().forEach(each -> sections.add("    " + each.title()));
        sections.select(entry);
    }

    private void jump() {
        int index = sections.getSelectionIndex();
        if (index == 0) {
            contents();
        } else if (index <= chapters.size()) {
            show(chapters.get(index - 1));
        } else {
            go(leaf.sections().get(index - 1 - chapters.size()).start());
        }
    }

    private void go(int offset) {
        text.setCaretOffset(offset);
        text.setTopIndex(text.getLineAtOffset(offset));
    }

    /** Follows a link: a place of this page, another page, or the web. */
    void follow(String link) {
        if (link.startsWith("#")) {
            leaf.find(link.substring(1)).ifPresent(this::go);
        } else if (link.matches(WEB)) {
            Program.launch(link);
        } else {
            String[] parts = link.split("#", 2);
            chapters.stream().filter(each -> each.page().equals(parts[0])).findFirst().ifPresent(each -> {
                show(each);
                if (parts.length > 1) {
                    leaf.find(parts[1]).ifPresent(this::go);
                }
            });
        }
    }

    /** Chooses the next place that says what is sought; from the top again at the end. */
    private void find(int from) {
        String wanted = search.getText().toLowerCase(Locale.ROOT);
        if (wanted.isBlank()) {
            return;
        }
        String words = leaf.text().toLowerCase(Locale.ROOT);
        int found = words.indexOf(wanted, Math.min(from, words.length()));
        int at = found < 0 ? words.indexOf(wanted) : found;
        if (at >= 0) {
            text.setSelection(at, at + wanted.length());
            text.showSelection();
        }
    }
}
