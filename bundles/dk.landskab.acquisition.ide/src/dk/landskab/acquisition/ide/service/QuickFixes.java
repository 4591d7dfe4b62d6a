// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.ide.workspace.Workspace;
import dk.landskab.acquisition.linking.NameReference;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;

/** What would mend a finding: for a name that means nothing, the names that are near. */
public final class QuickFixes {

    private final Workspace workspace;
    private final Follow follow;
    private final Language language;

    /** Fixes, named in a language. */
    public QuickFixes(Workspace workspace, Follow follow, Language language) {
        this.workspace = workspace;
        this.follow = follow;
        this.language = language;
    }

    /** The fixes of what was found in a text. */
    public List<CodeAction> of(OpenText text, List<Diagnostic> found) {
        return found.stream().filter(each -> each.getCode() != null && each.getCode().isLeft()
                && each.getCode().getLeft().equals(Diagnostics.NAME)).flatMap(each -> names(text, each)).toList();
    }

    private Stream<CodeAction> names(OpenText text, Diagnostic found) {
        Optional<NameReference> name = text.nameAt(text.buffer().offset(found.getRange().getStart()));
        List<String> near = name.map(each -> new NearNames(workspace).to(text, each)).orElse(List.of());
        return near.stream().map(each -> fix(text, found, each, near.size() == 1));
    }

    private CodeAction fix(OpenText text, Diagnostic found, String name, boolean isOnly) {
        CodeAction action = new CodeAction(Message.of(Diagnostics.class, "fix.name", name).in(language));
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(found));
        action.setIsPreferred(isOnly);
        action.setEdit(edit(text, found.getRange(), name));
        return action;
    }

    private WorkspaceEdit edit(OpenText text, Range range, String by) {
        String uri = new TextPlaces(workspace).location(text.path(), range).getUri();
        return new WorkspaceEdit(Map.of(uri, List.of(new TextEdit(range, follow.written(by)))));
    }
}
