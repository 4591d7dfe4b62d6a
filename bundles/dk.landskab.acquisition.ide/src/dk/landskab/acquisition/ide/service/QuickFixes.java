// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.ide.workspace.Workspace;
import dk.landskab.acquisition.linking.NameReference;
import dk.landskab.acquisition.rules.ForeignId;
import dk.landskab.acquisition.rules.Mend;
import dk.landskab.acquisition.rules.Mendable;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.rules.Finding;
import dk.landskab.rules.Rule;
import dk.landskab.rules.Watch;

/**
 * What would mend a finding: for a name that means nothing, the names that are near; for a clause that is given again,
 * the text without the one that is not read; for a finding of a rule, what the rule knows. Nothing for a finding that is no longer true.
 */
public final class QuickFixes {

    private final Workspace workspace;
    private final Follow follow;
    private final Language language;
    private final List<Rule> rules;
    private final LocalDate today;

    /** Fixes by rules at a date, named in a language. */
    public QuickFixes(Workspace workspace, Follow follow, Language language, List<Rule> rules, LocalDate today) {
        this.workspace = workspace;
        this.follow = follow;
        this.language = language;
        this.rules = List.copyOf(rules);
        this.today = today;
    }

    /** The fixes of what was found in a text. */
    public List<CodeAction> of(OpenText text, List<Diagnostic> found) {
        return found.stream().filter(each -> each.getCode() != null && each.getCode().isLeft())
                .flatMap(each -> Stream.of(names(text, each), prefix(text, each), words(text, each), unread(text, each),
                        ids(text, each), mends(text, each)).flatMap(fixes -> fixes)).toList();
    }

    private Stream<CodeAction> names(OpenText text, Diagnostic found) {
        if (!found.getCode().getLeft().equals(Diagnostics.NAME)) {
            return Stream.empty();
        }
        Optional<NameReference> name = text.nameAt(text.buffer().offset(found.getRange().getStart()));
        List<String> near = name.map(each -> new NearNames(workspace).to(text, each)).orElse(List.of());
        return near.stream().map(each -> fix(text, found, Message.of(Diagnostics.class, "fix.name", each),
                List.of(new TextEdit(found.getRange(), follow.written(each))), near.size() == 1));
    }

    /** The line that lets the text say a name without its beginning. */
    private Stream<CodeAction> prefix(OpenText text, Diagnostic found) {
        if (!found.getCode().getLeft().equals(Diagnostics.NAME)) {
            return Stream.empty();
        }
        return text.nameAt(text.buffer().offset(found.getRange().getStart()))
                .filter(name -> !text.targets().containsKey(name))
                .flatMap(name -> text.meant(name).prefix(workspace.known())).stream()
                .map(prefix -> fix(text, found, Message.of(Diagnostics.class, "fix.use", prefix),
                        List.of(Uses.added(text, "use " + prefix + ".*")), true));
    }

    /** The word of the language that was meant, or the name as it has to be written. */
    private Stream<CodeAction> words(OpenText text, Diagnostic found) {
        return text.read().instead().entrySet().stream().filter(each -> found.getCode().getLeft()
                .equals(Diagnostics.SYNTAX) && text.buffer().wordAt(each.getKey().line(), each.getKey().column())
                        .equals(found.getRange()))
                .map(each -> fix(text, found, Message.of(Diagnostics.class, "fix.name", each.getValue()),
                        List.of(new TextEdit(found.getRange(), each.getValue())), true));
    }

    /** Takes the clause out that another hides, where the rest can be understood without it. */
    private Stream<CodeAction> unread(OpenText text, Diagnostic found) {
        return text.read().unread().entrySet().stream().filter(each -> found.getCode().getLeft()
                .equals(Diagnostics.SYNTAX) && text.buffer().wordAt(each.getKey().line(), each.getKey().column())
                        .equals(found.getRange()))
                .filter(each -> isUnderstood(text, each.getValue()))
                .map(each -> fix(text, found, Message.of(Diagnostics.class, "fix.unread",
                        String.valueOf(text.buffer().position(each.getValue().offset()).getLine() + 1)),
                        List.of(edit(text, each.getValue())), true));
    }

    private boolean isUnderstood(OpenText text, dk.landskab.store.TextEdit edit) {
        return workspace.read(text.path(), dk.landskab.store.TextEdit.apply(text.read().text(), List.of(edit)))
                .filter(after -> after.problems().size() < text.read().problems().size()
                        && after.lost().equals(text.read().lost())).isPresent();
    }

    /** The id that a case should have, everywhere; nothing where it is taken or no name. */
    private Stream<CodeAction> ids(OpenText text, Diagnostic found) {
        return rules.stream().filter(ForeignId.class::isInstance).filter(rule -> isOf(rule, found))
                .flatMap(rule -> findings(text, found, rule)).map(ForeignId::wanted)
                .flatMap(id -> renamed(text, found, id).stream());
    }

    private Optional<CodeAction> renamed(OpenText text, Diagnostic found, String id) {
        try {
            WorkspaceEdit edits = new Rename(workspace, follow).to(text.path(), found.getRange().getStart(), id);
            return Optional.of(fix(found, Message.of(Diagnostics.class, "fix.id", id), edits, true));
        } catch (Rename.RefusedException taken) {
            return Optional.empty();
        }
    }

    private Stream<CodeAction> mends(OpenText text, Diagnostic found) {
        return rules.stream().filter(rule -> isOf(rule, found)).filter(Mendable.class::isInstance)
                .map(Mendable.class::cast).flatMap(rule -> mends(text, found, rule))
                .map(mend -> fix(text, found, mend.title(), mend.edits().stream().map(edit -> edit(text, edit)).toList(),
                        false));
    }

    private Stream<Mend> mends(OpenText text, Diagnostic found, Mendable rule) {
        return findings(text, found, rule).flatMap(finding -> rule.mends(finding, text.read(), language).stream());
    }

    private static boolean isOf(Rule rule, Diagnostic found) {
        return rule.id().equals(found.getCode().getLeft());
    }

    private Stream<Finding> findings(OpenText text, Diagnostic found, Rule rule) {
        return Findings.of(workspace, List.of(rule), today, Watch.NONE).in(text).stream()
                .filter(finding -> Findings.range(text, finding).equals(found.getRange())
                        && finding.message().in(language).equals(found.getMessage().getLeft()));
    }

    private static TextEdit edit(OpenText text, dk.landskab.store.TextEdit edit) {
        return new TextEdit(text.buffer().range(edit.offset(), edit.length()), edit.text());
    }

    private CodeAction fix(OpenText text, Diagnostic found, Message title, List<TextEdit> edits, boolean isOnly) {
        String uri = new TextPlaces(workspace).location(text.path(), found.getRange()).getUri();
        return fix(found, title, new WorkspaceEdit(Map.of(uri, edits)), isOnly);
    }

    private CodeAction fix(Diagnostic found, Message title, WorkspaceEdit edits, boolean isOnly) {
        CodeAction action = new CodeAction(title.in(language));
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(found));
        action.setIsPreferred(isOnly);
        action.setEdit(edits);
        return action;
    }
}
