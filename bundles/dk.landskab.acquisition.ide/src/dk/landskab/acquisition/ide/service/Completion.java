// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
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
import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;

/**
 * What may be written at the caret: words of the language, names with what they mean to people, values that fit. A name
 * is also found by what people call it. No more than two hundred are offered; the list then says that it is not all.
 */
public final class Completion {

    private static final int MOST = 200;

    private final Workspace workspace;
    private final Labels labels;
    private final Follow follow;
    private final LocalDate today;

    /** Completion in the texts of a landscape, at a date; explained in a language. */
    public Completion(Workspace workspace, Follow follow, Language language, LocalDate today) {
        this.workspace = workspace;
        this.labels = Labels.in(language);
        this.follow = follow;
        this.today = today;
    }

    /**
     * What may be written at a position; within a text in quotes, only names that are
     * written so. An item for a name has the name of its class as data.
     */
    public CompletionList at(OpenText text, Position position) {
        TextBuffer buffer = text.buffer();
        int caret = buffer.offset(position);
        int quote = buffer.startOfQuoted(caret);
        int start = quote < 0 ? buffer.startOfWord(caret) : quote;
        String typed = buffer.text().substring(quote < 0 ? start : quote + 1, caret);
        Context context = Context.at(text, start);
        Set<String> offered = context.given();
        List<Proposal> proposals = follow.after(buffer.text().substring(0, start)).stream()
                .filter(element -> !(element instanceof Keyword word) || offered.add(word.getValue()))
                .flatMap(element -> proposals(element, text, context, start, typed))
                .filter(each -> quote < 0 || each.text().startsWith("\"")).distinct().limit(MOST + 1L).toList();
        boolean isClosed = quote >= 0 && buffer.text().startsWith("\"", caret);
        Range range = new Range(buffer.position(start), buffer.position(isClosed ? caret + 1 : caret));
        List<CompletionItem> items = new ArrayList<>();
        proposals.stream().limit(MOST).forEach(proposal -> items.add(item(proposal, range)));
        return new CompletionList(proposals.size() > MOST, items);
    }

    private Stream<Proposal> proposals(AbstractElement element, OpenText text, Context context, int start,
            String typed) {
        return switch (element) {
            case Keyword word -> Stream.of(Proposal.keyword(word.getValue(), new WordMeaning(labels).of(word).orElse("")))
                    .filter(each -> each.fits(typed));
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

    /** What a word is for; what a name stands for. A value says it itself. */
    private Optional<String> explanation(Proposal proposal) {
        return switch (proposal.kind()) {
            case LOCAL, GLOBAL -> Optional.of((proposal.detail().isEmpty() ? ""
                    : "**" + Hover.escaped(proposal.detail()) + "** – ") + labels.of(proposal.type()));
            case KEYWORD -> Optional.of(proposal.meaning()).filter(each -> !each.isEmpty())
                    .map(each -> "**" + proposal.text() + "** – " + each);
            case VALUE -> Optional.empty();
        };
    }

    private CompletionItem item(Proposal proposal, Range range) {
        CompletionItem item = new CompletionItem(proposal.text());
        item.setKind(switch (proposal.kind()) {
            case LOCAL, GLOBAL -> CompletionItemKind.Reference;
            case VALUE -> CompletionItemKind.Value;
            case KEYWORD -> CompletionItemKind.Keyword;
        });
        item.setDetail(proposal.detail());
        explanation(proposal).map(each -> new MarkupContent(MarkupKind.MARKDOWN, each)).ifPresent(item::setDocumentation);
        if (proposal.type() != null) {
            item.setData(proposal.type().getName());
        }
        item.setFilterText(proposal.detail().isEmpty() ? proposal.text() : proposal.text() + " " + proposal.detail());
        item.setSortText(proposal.kind().ordinal() + proposal.text());
        item.setTextEdit(Either.forLeft(new TextEdit(range, written(proposal))));
        return item;
    }
}
