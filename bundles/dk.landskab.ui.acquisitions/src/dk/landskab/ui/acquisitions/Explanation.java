// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.source.IAnnotationHover;
import org.eclipse.jface.text.source.ISourceViewer;

import dk.landskab.acquisition.ide.service.Hover;
import dk.landskab.ui.acquisitions.work.Mark;
import dk.landskab.ui.acquisitions.work.Room;
import dk.landskab.ui.acquisitions.work.Workroom;

/** What is said under the mouse: what is wrong there, and what stands behind a name or a word. */
final class Explanation implements ITextHover, IAnnotationHover {

    private final String path;
    private final Workroom room;
    private final Marks marks;

    Explanation(String path, Workroom room, Marks marks) {
        this.path = path;
        this.room = room;
        this.marks = marks;
    }

    /** The platform asks on a thread of its own. */
    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        String said = Stream.concat(marks.at(region.getOffset()).stream().map(Explanation::literally),
                meaning(region.getOffset()).stream()).collect(Collectors.joining("\n\n"));
        return said.isEmpty() ? null : said;
    }

    private Optional<String> meaning(int offset) {
        try {
            return room.ask(asked -> meaning(asked, offset)).get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    private Optional<String> meaning(Room asked, int offset) {
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
    public String getHoverInfo(ISourceViewer viewer, int line) {
        try {
            String said = marks.inLine(viewer.getDocument(), viewer.getDocument().getLineOffset(line)).stream()
                    .map(Explanation::literally).collect(Collectors.joining("\n\n"));
            return said.isEmpty() ? null : said;
        } catch (BadLocationException gone) {
            return null;
        }
    }
}
