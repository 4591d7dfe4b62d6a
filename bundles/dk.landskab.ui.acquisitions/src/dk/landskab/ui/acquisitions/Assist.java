// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

import dk.landskab.acquisition.ide.service.Completion;
import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.ui.acquisitions.work.Room;
import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.acquisitions.work.Workroom;
import dk.landskab.ui.navigator.icon.ElementImages;

/** What may be written at the caret. It is asked for beside the window's thread. */
final class Assist implements IContentAssistProcessor {

    private final String path;
    private final Workroom room;
    private final Supplier<String> typed;
    private final ElementImages images;

    /**
     * For a text.
     *
     * @param typed what the document says, for any thread
     */
    Assist(String path, Workroom room, Supplier<String> typed, ElementImages images) {
        this.path = path;
        this.room = room;
        this.typed = typed;
        this.images = images;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        room.lay(path, typed.get());
        try {
            return room.ask(asked -> suggestions(asked, offset)).get().toArray(ICompletionProposal[]::new);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new ICompletionProposal[0];
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private List<Suggestion> suggestions(Room asked, int offset) {
        Optional<OpenText> text = asked.workspace().text(path).filter(each -> offset <= each.buffer().text().length());
        return text.map(each -> new Completion(asked.workspace(), asked.follow(), asked.today())
                .at(each, each.buffer().position(offset)).getItems().stream()
                .map(item -> new Suggestion(item, Span.of(each.buffer(), item.getTextEdit().getLeft().getRange()), offset,
                        images)).toList()).orElse(List.of());
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return new char[] {'.'};
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
