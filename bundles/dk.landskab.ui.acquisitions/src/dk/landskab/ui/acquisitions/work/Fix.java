// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions.work;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DiagnosticSeverity;

import dk.landskab.acquisition.ide.service.Definition;
import dk.landskab.acquisition.ide.service.QuickFixes;
import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.rules.AcquisitionRules;
import dk.landskab.editing.OpenLandscape;
import dk.landskab.editing.gesture.EditText;
import dk.landskab.editing.gesture.Rename;
import dk.landskab.store.TextEdit;

/** What would mend something that is wrong in a text. */
public sealed interface Fix {

    /** What it does, in the language of the person. */
    String title();

    /**
     * Does it, as one step.
     *
     * @throws dk.landskab.editing.EditRefusedException where it cannot be done any more; nothing has changed
     */
    void mend(OpenLandscape landscape);

    /** Edits texts. */
    record Edits(String title, Map<String, List<TextEdit>> edits) implements Fix {

        @Override
        public void mend(OpenLandscape landscape) {
            EditText all = new EditText(landscape);
            edits.forEach(all::edits);
            all.call();
        }
    }

    /** Gives something another id, wherever it is named. */
    record Renames(String title, String old, String id) implements Fix {

        @Override
        public void mend(OpenLandscape landscape) {
            landscape.find(old).ifPresent(each -> new Rename(landscape, each, id).call());
        }
    }

    /** What would mend some of what is wrong in a text; nothing for what is no longer so. */
    static List<Fix> of(Room room, String path, List<Mark> marks) {
        Optional<OpenText> text = room.workspace().text(path);
        return text.map(each -> new QuickFixes(room.workspace(), room.follow(), room.language(), AcquisitionRules.ALL,
                room.today()).of(each, marks.stream().map(mark -> told(each.buffer(), mark)).toList()).stream()
                .flatMap(action -> of(room, path, action).stream()).toList()).orElse(List.of());
    }

    private static Diagnostic told(TextBuffer text, Mark mark) {
        Diagnostic told = new Diagnostic(text.range(mark.span().offset(), mark.span().length()), mark.what(),
                DiagnosticSeverity.Error, "landskab");
        told.setCode(mark.rule());
        return told;
    }

    /** Empty for what would write only what stands there already. */
    private static Optional<Fix> of(Room room, String path, CodeAction action) {
        Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
        action.getEdit().getChanges().forEach((uri, changes) -> {
            TextBuffer buffer = room.workspace().buffer(room.path(uri))
                    .orElseGet(() -> new TextBuffer(room.workspace().content(room.path(uri)).orElse("")));
            List<TextEdit> some = edits.computeIfAbsent(room.path(uri), each -> new ArrayList<>());
            changes.forEach(each -> {
                Span span = Span.of(buffer, each.getRange());
                if (!buffer.text().substring(span.offset(), span.end()).equals(each.getNewText())) {
                    some.add(new TextEdit(span.offset(), span.length(), each.getNewText()));
                }
            });
        });
        if (edits.values().stream().allMatch(List::isEmpty)) {
            return Optional.empty();
        }
        boolean onlyTexts = edits.keySet().stream().allMatch(each -> each.endsWith(".acq"));
        return Optional.of(onlyTexts ? new Edits(action.getTitle(), edits) : renames(room, path, action));
    }

    /** What reaches into other files than texts gives a case another id, which its name in the text says. */
    private static Fix renames(Room room, String path, CodeAction action) {
        var at = action.getDiagnostics().getFirst().getRange().getStart();
        String id = action.getEdit().getChanges().entrySet().stream().filter(each -> room.path(each.getKey()).equals(path))
                .flatMap(each -> each.getValue().stream()).filter(each -> each.getRange().getStart().equals(at))
                .map(org.eclipse.lsp4j.TextEdit::getNewText).findFirst().orElseThrow();
        return new Renames(action.getTitle(), new Definition(room.workspace()).meant(path, at).map(EcoreUtil::getID)
                .orElseThrow(), id);
    }
}
