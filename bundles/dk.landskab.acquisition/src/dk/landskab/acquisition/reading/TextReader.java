// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dk.landskab.acquisition.ids.LocalIds;
import dk.landskab.acquisition.linking.AcquisitionName;
import dk.landskab.acquisition.linking.NameReference;
import dk.landskab.acquisition.linking.NameReferences;
import dk.landskab.acquisition.syntax.Sentences;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.PartSource;
import dk.landskab.store.Problem;
import dk.landskab.store.TextEdit;
import dk.landskab.store.UnreadableException;
import dk.landskab.store.WrittenReferences;

/** Reads one text: words, sentences, names, ids. Everything takes time in proportion to the text. */
public final class TextReader {

    private final AcquisitionParser parser;

    /** A reader with the language's parser. */
    public TextReader(AcquisitionParser parser) {
        this.parser = parser;
    }

    /**
     * Reads a text as a part of a landscape, and lets its words go.
     *
     * @throws UnreadableException where it is no text at all
     */
    public LoadedPart read(PartSource source, byte[] bytes) {
        ReadText text = text(source.path(), bytes);
        WrittenReferences references = new WrittenReferences();
        references.identified(text.part(), 1, 1);
        text.part().eAllContents().forEachRemaining(object -> {
            if (object instanceof Identified identified) {
                Location place = text.location(object);
                references.identified(identified, place.line(), place.column());
            }
        });
        for (NameReference name : text.names()) {
            Location at = text.location(name.node());
            references.reference(name.source(), name.feature(), new AcquisitionName(name.text(), name.source(),
                    name.feature(), text.part().getNamespaces()), at.line(), at.column());
        }
        text.lost().forEach(references::lost);
        forget(text.part());
        return new LoadedPart(source, List.of(text.part()), text.problems(), references);
    }

    private static void forget(Part part) {
        part.eAdapters().clear();
        part.eAllContents().forEachRemaining(object -> object.eAdapters().clear());
    }

    /**
     * Reads a text and keeps its words.
     *
     * @throws UnreadableException where it is no text at all
     */
    public ReadText text(String path, byte[] bytes) {
        String text = Decoded.text(path, bytes);
        Nesting.refuseDeep(path, text);
        Sentences.Parsed parsed = parser.parse(text);
        ICompositeNode root = parsed.result().getRootNode();
        Part part = parsed.result().getRootASTElement() instanceof Part read ? read
                : CoreFactory.eINSTANCE.createPart();
        part.setId(path.replaceAll("\\s", "_"));
        List<NameReference> names = new ArrayList<>(NameReferences.in(root));
        if (!parsed.mistakes().isEmpty()) {
            Incomplete.remove(part, names);
        }
        Map<EObject, String> referred = DefiningNames.of(names);
        Conventions conventions = new Conventions(referred);
        part.eAllContents().forEachRemaining(conventions::complete);
        LocalIds ids = new LocalIds(referred::get);
        part.getElements().forEach(ids::assign);
        Places places = new Places(path, text);
        List<RepeatedClauses.Repeated> repeated = RepeatedClauses.in(root, text);
        return new ReadText(path, text, part, root, List.copyOf(names), problems(places, parsed, repeated),
                instead(places, parsed), unread(places, repeated), parsed.lost());
    }

    private static List<Problem> problems(Places places, Sentences.Parsed parsed,
            List<RepeatedClauses.Repeated> repeated) {
        ICompositeNode root = parsed.result().getRootNode();
        return Stream.concat(parsed.mistakes().stream(), repeated.stream().map(RepeatedClauses.Repeated::mistake))
                .sorted(Comparator.comparingInt(Sentences.Mistake::offset))
                .map(mistake -> new Problem(Problem.Kind.SYNTAX, places.of(mistake.offset()),
                        owner(root, mistake.offset()), Optional.empty(), mistake.what()))
                .toList();
    }

    private static Map<Location, String> instead(Places places, Sentences.Parsed parsed) {
        Map<Location, String> all = new HashMap<>();
        parsed.mistakes().forEach(mistake -> mistake.instead()
                .ifPresent(word -> all.put(places.of(mistake.offset()), word)));
        return all;
    }

    private static Map<Location, TextEdit> unread(Places places, List<RepeatedClauses.Repeated> repeated) {
        Map<Location, TextEdit> all = new HashMap<>();
        repeated.forEach(each -> each.unread().ifPresent(edit -> all.put(places.of(each.mistake().offset()), edit)));
        return all;
    }

    /** The innermost object with an id whose words are around an offset; null where there is none. */
    private static String owner(ICompositeNode root, int offset) {
        INode at = NodeModelUtils.findLeafNodeAtOffset(root, Math.max(0, offset - 1));
        for (EObject each = at == null ? null : at.getSemanticElement(); each != null; each = each.eContainer()) {
            if (each instanceof Identified identified && identified.getId() != null && !(each instanceof Part)
                    && isAround(NodeModelUtils.findActualNodeFor(each), offset)) {
                return identified.getId();
            }
        }
        return null;
    }

    private static boolean isAround(INode node, int offset) {
        return node != null && node.getOffset() <= offset && offset <= node.getEndOffset();
    }
}
