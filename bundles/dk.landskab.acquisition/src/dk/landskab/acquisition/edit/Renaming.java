// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

import dk.landskab.acquisition.ids.LocalIds;
import dk.landskab.acquisition.linking.AcquisitionName;
import dk.landskab.acquisition.linking.NameReference;
import dk.landskab.acquisition.reading.ReadText;
import dk.landskab.acquisition.writing.Phrases;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.procurement.ProcurementPackage.Literals;
import dk.landskab.store.TextEdit;

/**
 * Gives something another id in texts, where it is defined and wherever it is named. What stands in a process or case
 * gets its id from it, and goes along.
 */
public final class Renaming {

    private static final String SUBJECTS = "kle.";

    private final Phrases phrases;
    private final Function<String, Optional<Identified>> landscape;
    private final Map<String, List<TextEdit>> edits = new LinkedHashMap<>();

    /**
     * A change in texts of a landscape.
     *
     * @param landscape the object that has an id before it is changed, in a text or another file
     */
    public Renaming(Phrases phrases, Function<String, Optional<Identified>> landscape) {
        this.phrases = phrases;
        this.landscape = landscape;
    }

    /** The edits of each text, by path. */
    public Map<String, List<TextEdit>> edits(Collection<ReadText> texts, String old, String id) {
        boolean isOfText = texts.stream().filter(text -> define(text, old, id)).count() > 0;
        UnaryOperator<String> renamed = each -> each.equals(old) ? id
                : isOfText && each.startsWith(old + ".") ? id + each.substring(old.length()) : each;
        texts.forEach(text -> names(text, renamed));
        return edits;
    }

    private boolean define(ReadText text, String old, String id) {
        Optional<Identified> object = defined(text, old);
        object.map(each -> NodeModelUtils.findNodesForFeature(each, CorePackage.Literals.IDENTIFIED__ID))
                .filter(nodes -> !nodes.isEmpty())
                .ifPresent(nodes -> replace(text, nodes.getFirst(), LocalIds.isNamed(object.get().eContainingFeature())
                        ? id.substring(id.lastIndexOf('.') + 1) : id));
        return object.isPresent();
    }

    private static Optional<Identified> defined(ReadText text, String id) {
        List<Identified> found = new ArrayList<>();
        text.part().eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified identified && id.equals(identified.getId())) {
                found.add(identified);
            }
        });
        return found.stream().findFirst();
    }

    /** Names that depend on others come after those. */
    private void names(ReadText text, UnaryOperator<String> renamed) {
        for (boolean late : List.of(false, true)) {
            for (NameReference each : text.names()) {
                AcquisitionName name = new AcquisitionName(each.text(), each.source(), each.feature(),
                        text.part().getNamespaces());
                if (name.isLate() == late) {
                    meant(name).ifPresent(target -> name(text, each, target.getId(), renamed.apply(target.getId())));
                }
            }
        }
    }

    /** What a name means; local names of others are found by what it means. */
    private Optional<Identified> meant(AcquisitionName name) {
        Optional<Identified> meant = name.candidates().stream().map(landscape).flatMap(Optional::stream)
                .filter(name.feature().getEReferenceType()::isInstance).findFirst();
        if (!name.feature().isMany()) {
            meant.ifPresent(target -> name.source().eSet(name.feature(), target));
        }
        return meant;
    }

    private void name(ReadText text, NameReference name, String old, String id) {
        String written = old.equals(id) ? name.text() : written(text.part().getNamespaces(), name, old, id);
        if (!written.equals(name.text())) {
            replace(text, name.node(), written);
        }
    }

    private void replace(ReadText text, INode node, String name) {
        boolean isQuoted = text.text().startsWith("\"", node.getOffset());
        edits.computeIfAbsent(text.path(), path -> new ArrayList<>()).add(new TextEdit(node.getOffset(),
                node.getLength(), isQuoted ? '"' + name + '"' : phrases.name(name)));
    }

    /**
     * A name for an id, as short as the name before was for the old id, where that is still possible; a subject is
     * named by its number.
     *
     * @param namespaces the prefixes that the text leaves out
     */
    public static String written(List<String> namespaces, NameReference name, String old, String id) {
        return name.feature() == Literals.ACQUISITION__SUBJECTS
                ? id.startsWith(SUBJECTS) ? id.substring(SUBJECTS.length()) : id
                : written(namespaces, name.text(), old, id);
    }

    private static String written(List<String> namespaces, String name, String old, String id) {
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
