// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.ide.server;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SemanticTokens;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

import dk.landskab.acquisition.ide.server.Session.Place;
import dk.landskab.acquisition.ide.service.Colours;
import dk.landskab.acquisition.ide.service.Completion;
import dk.landskab.acquisition.ide.service.Definition;
import dk.landskab.acquisition.ide.service.Folding;
import dk.landskab.acquisition.ide.service.Outline;
import dk.landskab.acquisition.ide.service.QuickFixes;
import dk.landskab.acquisition.ide.service.References;
import dk.landskab.acquisition.ide.service.Rename;
import dk.landskab.acquisition.ide.text.TextBuffer;
import dk.landskab.acquisition.ide.workspace.OpenText;

/** What an editor asks of a text, handed to the service that knows. */
final class TextService implements TextDocumentService {

    private final Session session;
    private final Turns turns;

    TextService(Session session, Turns turns) {
        this.session = session;
        this.turns = turns;
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams opened) {
        change(opened.getTextDocument().getUri(), place -> session.open(place,
                new TextBuffer(opened.getTextDocument().getText())));
    }

    @Override
    public void didChange(DidChangeTextDocumentParams changed) {
        change(changed.getTextDocument().getUri(), place -> place.workspace().buffer(place.path())
                .ifPresent(before -> place.workspace().open(place.path(), before.changed(changed.getContentChanges()))));
    }

    @Override
    public void didClose(DidCloseTextDocumentParams closed) {
        change(closed.getTextDocument().getUri(), place -> {
            place.workspace().close(place.path());
            session.refresh();
            session.forget(place);
        });
    }

    @Override
    public void didSave(DidSaveTextDocumentParams saved) {
        turns.change(() -> {
            session.refresh();
            session.tellWords();
        }, session::tellRules);
    }

    private interface Edit {
        void of(Place place);
    }

    private void change(String uri, Edit edit) {
        turns.change(() -> {
            session.at(uri).ifPresent(edit::of);
            session.tellWords();
        }, session::tellRules);
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams asked) {
        return askText(asked.getTextDocument(), Either.forLeft(List.of()), (place, text) -> Either.forRight(
                new Completion(place.workspace(), session.follow(), session.language(), session.today())
                        .at(text, asked.getPosition())));
    }

    @Override
    public CompletableFuture<Hover> hover(HoverParams asked) {
        return ask(asked.getTextDocument(), null, place -> new dk.landskab.acquisition.ide.service.Hover(
                place.workspace(), session.language(), session.today()).at(place.path(), asked.getPosition())
                .map(Hover::new).orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams asked) {
        return ask(asked.getTextDocument(), Either.forLeft(List.of()), place -> Either.forLeft(
                new Definition(place.workspace()).of(place.path(), asked.getPosition()).stream().toList()));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams asked) {
        return ask(asked.getTextDocument(), List.of(), place -> new References(place.workspace())
                .of(place.path(), asked.getPosition(), asked.getContext().isIncludeDeclaration()));
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams asked) {
        return askText(asked.getTextDocument(), List.of(), (place, text) -> new Outline(session.language()).of(text)
                .stream().map(Either::<SymbolInformation, DocumentSymbol>forRight).toList());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams asked) {
        return askText(asked.getTextDocument(), List.of(), (place, text) -> new Folding().of(text));
    }

    @Override
    public CompletableFuture<SemanticTokens> semanticTokensFull(SemanticTokensParams asked) {
        return askText(asked.getTextDocument(), new SemanticTokens(List.of()), (place, text) -> new Colours().of(text));
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams asked) {
        return askText(asked.getTextDocument(), List.of(), (place, text) -> session.formatting()
                .edits(text.buffer().text()).stream().map(edit -> new TextEdit(
                        text.buffer().range(edit.offset(), edit.length()), edit.text())).toList());
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams asked) {
        return askText(asked.getTextDocument(), List.of(), (place, text) -> new QuickFixes(place.workspace(),
                session.follow(), session.language(), session.rules(place.workspace()), session.today())
                .of(text, asked.getContext().getDiagnostics()).stream()
                .map(Either::<Command, CodeAction>forRight).toList());
    }

    @Override
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams asked) {
        return ask(asked.getTextDocument(), null, place -> new Rename(place.workspace(), session.follow())
                .prepare(place.path(), asked.getPosition())
                .map(Either3::<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forFirst).orElse(null));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams asked) {
        return ask(asked.getTextDocument(), null, place -> {
            try {
                return new Rename(place.workspace(), session.follow()).to(place.path(), asked.getPosition(), asked.getNewName());
            } catch (Rename.RefusedException refused) {
                throw new ResponseErrorException(new ResponseError(ResponseErrorCode.RequestFailed,
                        refused.what().in(session.language()), null));
            }
        });
    }

    private interface Question<T> {
        T of(Place place, OpenText text);
    }

    private <T> CompletableFuture<T> ask(TextDocumentIdentifier document, T otherwise, Function<Place, T> question) {
        return turns.ask(() -> session.at(document.getUri()).map(question).orElse(otherwise));
    }

    private <T> CompletableFuture<T> askText(TextDocumentIdentifier document, T otherwise, Question<T> question) {
        return ask(document, otherwise, place -> {
            Optional<OpenText> text = place.text();
            return text.map(each -> question.of(place, each)).orElse(otherwise);
        });
    }
}
