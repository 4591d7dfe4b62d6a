// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.writing;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.xtext.Grammar;

import dk.landskab.acquisition.process.EffectiveProcess;
import dk.landskab.acquisition.reading.AcquisitionParser;
import dk.landskab.acquisition.reading.TextReader;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.edit.Message;
import dk.landskab.model.procurement.Acquisition;
import dk.landskab.model.procurement.ProcessDefinition;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.PartReferences;
import dk.landskab.store.PartSource;
import dk.landskab.store.Proxies;
import dk.landskab.store.WriteRefusedException;

/**
 * Writes processes and cases as text. What was written is read again and compared, so that nothing is lost without a
 * word: what the language has no sentence for is refused by name.
 */
public final class TextWriter {

    private final AcquisitionParser parser;
    private final String path;

    /** @param path of the file that is written, as errors name it */
    public TextWriter(AcquisitionParser parser, String path) {
        this.parser = parser;
        this.path = path;
    }

    /**
     * The text of a part: a function of its content alone.
     *
     * @throws WriteRefusedException where the text would not say all that the part says
     */
    public byte[] write(EObject root) {
        if (!(root instanceof Part part)) {
            throw refused("otherRoot", root.eClass());
        }
        Map<String, EObject> known = known(part);
        byte[] bytes = text(part, known).getBytes(StandardCharsets.UTF_8);
        LoadedPart again = new TextReader(parser).read(PartSource.of(path, bytes), bytes);
        PartReferences.resolve(again, known::get, (reference, id) -> Proxies.of(reference.getEReferenceType(), id));
        Optional<Difference> lost = Difference.first(part, again.roots().getFirst());
        lost.ifPresent(difference -> {
            throw refused("noSentence", difference.id(), difference.feature());
        });
        again.problems().stream().findFirst().ifPresent(problem -> {
            throw refused("incomplete", Objects.requireNonNullElse(problem.id(), path), problem.what());
        });
        return bytes;
    }

    private String text(Part part, Map<String, EObject> known) {
        Grammar grammar = parser.grammar().getGrammar();
        Lines lines = new Lines();
        Wording wording = new Wording(grammar, new ShortNames(known));
        part.getNamespaces().stream().sorted().forEach(prefix -> lines.line("use", prefix + ".*"));
        for (Element element : ContentOrder.sorted(part.getElements())) {
            if (!lines.toString().isEmpty()) {
                lines.gap();
            }
            switch (element) {
                case ProcessDefinition process -> new ProcessText(lines, wording).write(process);
                case Acquisition acquisition -> new CaseText(lines, wording).write(acquisition);
                default -> throw refused("otherElement", element.eClass(), element.getId());
            }
        }
        return lines.toString();
    }

    private static Map<String, EObject> known(Part part) {
        Map<String, EObject> known = new HashMap<>();
        addAll(known, part);
        for (EObject object : List.copyOf(known.values())) {
            object.eCrossReferences().forEach(target -> add(known, target));
        }
        part.getElements().stream().flatMap(TextWriter::processes).flatMap(each -> each.chain().stream())
                .forEach(process -> addAll(known, process));
        return known;
    }

    private static Stream<EffectiveProcess> processes(Element element) {
        return switch (element) {
            case ProcessDefinition process -> Stream.of(EffectiveProcess.of(process));
            case Acquisition acquisition -> EffectiveProcess.of(acquisition).stream();
            default -> Stream.of();
        };
    }

    private static void addAll(Map<String, EObject> known, EObject root) {
        add(known, root);
        root.eAllContents().forEachRemaining(object -> add(known, object));
    }

    private static void add(Map<String, EObject> known, EObject object) {
        if (object instanceof Identified identified && !((InternalEObject) object).eIsProxy()
                && identified.getId() != null) {
            known.putIfAbsent(identified.getId(), object);
        }
    }

    private WriteRefusedException refused(String key, Object... arguments) {
        return new WriteRefusedException(Location.of(path), Message.of(TextWriter.class, key, arguments));
    }
}
