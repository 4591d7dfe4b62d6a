// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.acquisitions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;

import dk.landskab.model.edit.Language;
import dk.landskab.rules.Finding;
import dk.landskab.ui.acquisitions.work.Mark;
import dk.landskab.ui.acquisitions.work.Span;
import dk.landskab.ui.acquisitions.work.TextReading;

/** What is wrong in a text: what its words say, and what the rules say of what stands in it. */
final class Marks {

    private final AnnotationModel model = new AnnotationModel();
    private final Language language;
    private TextReading reading = TextReading.NONE;
    private List<Finding> findings = List.of();

    Marks(Language language) {
        this.language = language;
    }

    AnnotationModel model() {
        return model;
    }

    /** The text was read, and is now as it was then. */
    void show(TextReading now) {
        reading = now;
        show();
    }

    /** The rules say this. */
    void found(List<Finding> now) {
        findings = now;
        show();
    }

    private void show() {
        Map<Annotation, Position> wanted = new HashMap<>();
        List<Mark> marks = new ArrayList<>(reading.marks());
        findings.stream().filter(each -> !Words.RULES.contains(each.rule())).forEach(each -> each.id()
                .map(reading.names()::get).ifPresent(name -> marks.add(new Mark(name, each.severity(), each.rule(),
                        each.message().in(language)))));
        marks.stream().distinct().forEach(each -> wanted.put(new MarkSign(each), new Position(each.span().offset(),
                each.span().length())));
        model.replaceAnnotations(all().toArray(Annotation[]::new), wanted);
    }

    private List<MarkSign> all() {
        List<MarkSign> all = new ArrayList<>();
        for (Iterator<Annotation> each = model.getAnnotationIterator(); each.hasNext();) {
            if (each.next() instanceof MarkSign sign) {
                all.add(sign);
            }
        }
        return all;
    }

    /** What is wrong where an offset is. */
    List<Mark> at(int offset) {
        return within(new Span(offset, 0));
    }

    /** What is wrong in a line, the gravest first. */
    List<Mark> inLine(IDocument document, int offset) {
        try {
            IRegion line = document.getLineInformationOfOffset(offset);
            return within(new Span(line.getOffset(), line.getLength()));
        } catch (BadLocationException gone) {
            return List.of();
        }
    }

    private List<Mark> within(Span span) {
        return all().stream().filter(each -> touches(model.getPosition(each), span)).map(MarkSign::mark)
                .sorted((one, other) -> one.severity().compareTo(other.severity())).toList();
    }

    private static boolean touches(Position position, Span span) {
        return position != null && position.getOffset() <= span.end()
                && span.offset() <= position.getOffset() + position.getLength();
    }

    /** The nearest thing that is wrong after an offset, or before it; the first or last where there is none. */
    Optional<Span> next(int offset, boolean isForward) {
        List<Integer> starts = all().stream().map(each -> model.getPosition(each).getOffset()).distinct().sorted().toList();
        if (starts.isEmpty()) {
            return Optional.empty();
        }
        int found = isForward ? starts.stream().filter(each -> each > offset).findFirst().orElse(starts.getFirst())
                : starts.reversed().stream().filter(each -> each < offset).findFirst().orElse(starts.getLast());
        return all().stream().map(model::getPosition).filter(each -> each.getOffset() == found).findFirst()
                .map(each -> new Span(each.getOffset(), each.getLength()));
    }
}
