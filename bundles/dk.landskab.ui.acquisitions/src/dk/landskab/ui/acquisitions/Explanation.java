// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;

import dk.landskab.acquisition.ide.service.Hover;
import dk.landskab.ui.acquisitions.work.Mark;
import dk.landskab.ui.acquisitions.work.Room;

/** What is said under the mouse: what is wrong there, and what stands behind a name or a word. */
public final class Explanation implements ITextHover, ITextHoverExtension {

    /** The platform asks on a thread of its own. */
    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        return CaseDocument.of(viewer.getDocument()).map(each -> said(each, region.getOffset()))
                .filter(each -> !each.isEmpty()).orElse(null);
    }

    private static String said(CaseText text, int offset) {
        return Stream.concat(text.marks().at(offset).stream().map(Explanation::literally), meaning(text, offset).stream())
                .collect(Collectors.joining("\n\n"));
    }

    private static Optional<String> meaning(CaseText text, int offset) {
        try {
            return text.room().ask(asked -> meaning(asked, text.path(), offset)).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private static Optional<String> meaning(Room asked, String path, int offset) {
        return asked.workspace().buffer(path).filter(text -> offset <= text.text().length()).flatMap(text ->
                new Hover(asked.workspace(), asked.language(), asked.today()).at(path, text.position(offset)))
                .map(each -> each.getValue());
    }

    private static String literally(Mark mark) {
        return mark.sentence().replaceAll("([\\\\`*])", "\\\\$1");
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return parent -> new DefaultInformationControl(parent, new Prose());
    }
}
