// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;

import dk.landskab.acquisition.ide.service.Completion;
import dk.landskab.acquisition.ide.workspace.OpenText;
import dk.landskab.ui.acquisitions.work.Room;
import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.navigator.icon.ElementImages;

/** What may be written at the caret. It is asked for beside the window's thread. */
public final class Assist implements IContentAssistProcessor {

    private ElementImages images;

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        return CaseDocument.of(viewer.getDocument()).map(each -> suggestions(viewer, each, offset)).orElse(List.of())
                .toArray(ICompletionProposal[]::new);
    }

    private List<Suggestion> suggestions(ITextViewer viewer, CaseText text, int offset) {
        text.room().lay(text.path(), text.typed());
        try {
            return text.room().ask(asked -> suggestions(asked, viewer, text.path(), offset)).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return List.of();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private List<Suggestion> suggestions(Room asked, ITextViewer viewer, String path, int offset) {
        Optional<OpenText> text = asked.workspace().text(path).filter(each -> offset <= each.buffer().text().length());
        return text.map(each -> new Completion(asked.workspace(), asked.follow(), asked.language(), asked.today())
                .at(each, each.buffer().position(offset)).getItems().stream()
                .map(item -> new Suggestion(item, Span.of(each.buffer(), item.getTextEdit().getLeft().getRange()), offset,
                        () -> images(viewer))).toList()).orElse(List.of());
    }

    /** For the window's thread. */
    private ElementImages images(ITextViewer viewer) {
        if (images == null) {
            images = new ElementImages(viewer.getTextWidget());
        }
        return images;
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
