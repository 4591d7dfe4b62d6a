// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.merge;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EObjectValidator;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.compare.conflict.Aspect;
import dk.landskab.compare.conflict.Conflict;
import dk.landskab.compare.conflict.Side;
import dk.landskab.compare.conflict.Standing;
import dk.landskab.compare.conflict.Three;
import dk.landskab.compare.diff.FeaturePath;
import dk.landskab.compare.merge.ResolutionException.Reason;
import dk.landskab.compare.text.Block;
import dk.landskab.compare.text.BlockText;
import dk.landskab.model.core.Identified;
import dk.landskab.store.PartFormats;

/** Understands the values that a resolution gives: texts of data types, ids of objects, paths of files. */
final class GivenValues {

    private final Three three;
    private final String file;

    GivenValues(Three three, String file) {
        this.three = three;
        this.file = file;
    }

    /** The value that an entry gives; null for nothing. */
    Object of(Resolution.Entry entry, Conflict conflict) {
        Optional<?> value = switch (conflict.point().aspect()) {
            case Aspect.Value(FeaturePath path) when entry.value().isEmpty() -> Optional.of(Optional.empty());
            case Aspect.Value(FeaturePath path) -> value(path.last(), entry.value().get());
            case Aspect.Place place -> entry.value().flatMap(id -> place(id, conflict.subject()));
            case Aspect.Text text -> Optional.of(block(entry, conflict.point().id()));
            case Aspect.Path path -> entry.value().filter(given -> isPath(given, conflict));
            default -> Optional.empty();
        };
        Object found = value.orElseThrow(() -> new ResolutionException(Reason.NO_VALUE, file, entry.line(), entry.id(),
                entry.aspect(), entry.value().orElse("nothing")));
        return found instanceof Optional<?> ? null : found;
    }

    /** The whole text of what has a name, and nothing else. */
    private String block(Resolution.Entry entry, String name) {
        Block named = new Block(Block.Kind.DEFINITION, name, null, "");
        return entry.value().filter(text -> BlockText.isOne(text, named)).orElseThrow(() -> new ResolutionException(
                Reason.NO_TEXT, file, entry.line(), entry.id(), entry.aspect()));
    }

    private Optional<?> value(EStructuralFeature feature, String text) {
        return feature instanceof EReference reference
                ? Optional.ofNullable(three.anywhere(text)).filter(reference.getEReferenceType()::isInstance)
                : feature.isMany() ? each((EAttribute) feature, text) : parsed((EAttribute) feature, text);
    }

    /** One value a line; empty where one of them is none. */
    private static Optional<List<Object>> each(EAttribute attribute, String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        List<Object> values = lines.stream().flatMap(line -> parsed(attribute, line).stream()).toList();
        return Optional.of(values).filter(all -> all.size() == lines.size());
    }

    private static Optional<Object> parsed(EAttribute attribute, String text) {
        if (attribute.isRequired() && text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(EcoreUtil.createFromString(attribute.getEAttributeType(), text)).filter(
                    value -> EObjectValidator.INSTANCE.validate(attribute.getEAttributeType(), value, null, null));
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    /** Within an object, or at the top of a file, by its id or its path. */
    private Optional<Standing> place(String given, Identified subject) {
        Identified owner = three.anywhere(given) != null ? three.anywhere(given) : root(given);
        if (subject.eContainer() == null) {
            return isPath(given, subject) ? Optional.of(Standing.root(given)) : Optional.empty();
        }
        return owner == null || owner == subject ? Optional.empty() : owner.eClass().getEAllContainments().stream()
                .filter(each -> each.isMany() && each.getEReferenceType().isSuperTypeOf(subject.eClass()))
                .findFirst().map(each -> new Standing(Optional.of(owner.getId()), List.of(each), ""));
    }

    private Identified root(String path) {
        for (Side side : Side.values()) {
            Optional<Identified> root = three.landscape(side).parts().stream()
                    .filter(part -> part.path().equals(path) && !part.roots().isEmpty())
                    .map(part -> (Identified) part.roots().getFirst()).findFirst();
            if (root.isPresent()) {
                return root.get();
            }
        }
        return null;
    }

    private static boolean isPath(String path, Conflict conflict) {
        return isPath(path, conflict.subject());
    }

    /** A path within the landscape, of a file that can hold what it is for. */
    private static boolean isPath(String path, Identified root) {
        boolean inside = !path.startsWith("/") && !path.contains("\\") && !path.contains(":")
                && List.of(path.split("/", -1)).stream().noneMatch(step -> step.isEmpty() || step.startsWith("."));
        String extension = root.eClass().getName().equals("Diagram") ? "diagram" : "landskab";
        return inside && path.endsWith("." + extension) && PartFormats.standard().accepts(path);
    }
}
