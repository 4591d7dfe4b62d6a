// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.RuleCall;

import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.acquisition.ide.workspace.Workspace;

/**
 * What may be written at the caret: words of the language, names with what they mean to people, values that fit. A name
 * is also found by what people call it. No more than two hundred are offered; the list then says that it is not all.
 */
public final class Completion {

    private static final int MOST = 200;

    private final Workspace workspace;
    private final Follow follow;
    private final LocalDate today;

    /** Completion in the texts of a landscape, at a date. */
    public Completion(Workspace workspace, Follow follow, LocalDate today) {
        this.workspace = workspace;
        this.follow = follow;
        this.today = today;
    }

    /** What may be written at a position. */
    public CompletionList at(OpenText text, Position position) {
        TextBuffer buffer = text.buffer();
        int caret = buffer.offset(position);
        int start = buffer.startOfWord(caret);
        String typed = buffer.text().substring(start, caret);
        Context context = Context.at(text, start);
        List<Proposal> proposals = follow.after(buffer.text().substring(0, start)).stream()
                .flatMap(element -> proposals(element, text, context, start, typed)).distinct().limit(MOST + 1L).toList();
        Range range = new Range(buffer.position(start), position);
        List<CompletionItem> items = new ArrayList<>();
        proposals.stream().limit(MOST).forEach(proposal -> items.add(item(proposal, range)));
        return new CompletionList(proposals.size() > MOST, items);
    }

    private Stream<Proposal> proposals(AbstractElement element, OpenText text, Context context, int start,
            String typed) {
        return switch (element) {
            case Keyword word -> Stream.of(Proposal.keyword(word.getValue())).filter(each -> each.fits(typed));
            case Assignment names when names.getTerminal() instanceof CrossReference reference ->
                new NameProposals(workspace, text, context)
                        .of((EClass) reference.getType().getClassifier(), typed, MOST + 1);
            case RuleCall value -> new ValueProposals(text.buffer().text().substring(0, start), context, today)
                    .of(value.getRule().getName()).filter(each -> each.fits(typed));
            default -> Stream.empty();
        };
    }

    private String written(Proposal proposal) {
        boolean isName = proposal.kind() == Proposal.Kind.LOCAL || proposal.kind() == Proposal.Kind.GLOBAL;
        return isName && !proposal.text().startsWith("\"") ? follow.written(proposal.text()) : proposal.text();
    }

    private CompletionItem item(Proposal proposal, Range range) {
        CompletionItem item = new CompletionItem(proposal.text());
        item.setKind(switch (proposal.kind()) {
            case LOCAL, GLOBAL -> CompletionItemKind.Reference;
            case VALUE -> CompletionItemKind.Value;
            case KEYWORD -> CompletionItemKind.Keyword;
        });
        item.setDetail(proposal.detail());
        item.setFilterText(proposal.detail().isEmpty() ? proposal.text() : proposal.text() + " " + proposal.detail());
        item.setSortText(proposal.kind().ordinal() + proposal.text());
        item.setTextEdit(Either.forLeft(new TextEdit(range, written(proposal))));
        return item;
    }
}
