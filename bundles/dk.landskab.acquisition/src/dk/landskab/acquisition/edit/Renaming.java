// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dk.landskab.acquisition.AcquisitionFormat;
import dk.landskab.acquisition.ids.LocalIds;
import dk.landskab.acquisition.linking.NameReference;
import dk.landskab.acquisition.live.LiveTexts;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.acquisition.writing.Phrases;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.store.PartSource;
import dk.landskab.store.TextEdit;

/**
 * Gives something another id in texts, where it is defined and wherever it is named. What stands in a process or case
 * gets its id from it, and goes along.
 */
public final class Renaming {

    private static final String SUBJECTS = "kle.";

    private final LiveTexts texts;
    private final Phrases phrases;
    private final Map<String, List<TextEdit>> edits = new LinkedHashMap<>();

    /**
     * A change in all texts of a landscape.
     *
     * @param model the object that has an id before it is changed
     */
    public Renaming(AcquisitionFormat format, Phrases phrases, Collection<PartSource> sources,
            Function<String, Optional<Identified>> model) {
        this.texts = new LiveTexts(format, model);
        this.phrases = phrases;
        texts.put(sources);
    }

    /** The edits of each text, by path. */
    public Map<String, List<TextEdit>> edits(String old, String id) {
        Optional<ReadText> definition = texts.definition(old);
        definition.ifPresent(text -> define(text, old, id));
        Stream<String> content = definition.isEmpty() ? Stream.of()
                : texts.ids().stream().filter(each -> each.startsWith(old + "."));
        Stream.concat(Stream.of(old), content).forEach(each -> texts.uses(each)
                .forEach(use -> name(use, each, id + each.substring(old.length()))));
        return edits;
    }

    private void define(ReadText text, String old, String id) {
        Identified object = texts.find(old).orElseThrow();
        List<INode> names = NodeModelUtils.findNodesForFeature(object, CorePackage.Literals.IDENTIFIED__ID);
        if (!names.isEmpty()) {
            boolean isLocal = LocalIds.isNamed(object.eContainingFeature());
            replace(text, names.getFirst(), isLocal ? id.substring(id.lastIndexOf('.') + 1) : id);
        }
    }

    private void name(LiveTexts.Use use, String old, String id) {
        NameReference name = use.name();
        String written = name.feature() == Literals.ACQUISITION__SUBJECTS
                ? id.startsWith(SUBJECTS) ? id.substring(SUBJECTS.length()) : id
                : written(use.text().part().getNamespaces(), name.text(), old, id);
        if (!written.equals(name.text())) {
            replace(use.text(), name.node(), written);
        }
    }

    private void replace(ReadText text, INode node, String name) {
        boolean isQuoted = text.text().startsWith("\"", node.getOffset());
        edits.computeIfAbsent(text.path(), path -> new ArrayList<>()).add(new TextEdit(node.getOffset(),
                node.getLength(), isQuoted ? '"' + name + '"' : phrases.name(name)));
    }

    /**
     * A name for an id, as short as the name before was for the old id, where that is still possible.
     *
     * @param namespaces the prefixes that the text leaves out
     */
    public static String written(List<String> namespaces, String name, String old, String id) {
        if (name.equals(old)) {
            return id;
        }
        if (old.endsWith("." + name)) {
            String prefix = old.substring(0, old.length() - name.length());
            if (namespaces.contains(prefix.substring(0, prefix.length() - 1))) {
                return id.startsWith(prefix) ? id.substring(prefix.length()) : id;
            }
        }
        return id.substring(id.lastIndexOf('.') + 1);
    }
}
