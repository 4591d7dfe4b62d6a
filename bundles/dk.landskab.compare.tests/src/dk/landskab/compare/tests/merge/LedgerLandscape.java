// SPDX-License-Identifier: EPL-2.0
package dk.landskab.compare.tests.merge;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.Identified;
import dk.landskab.store.Landscape;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.store.Proxies;

/** A ledger as a landscape and a landscape as a ledger, by reflection and by nothing of what is tested. */
final class LedgerLandscape {

    private final Ledger ledger;
    private final Map<String, EObject> objects = new HashMap<>();

    private LedgerLandscape(Ledger ledger) {
        this.ledger = ledger;
    }

    static Landscape of(Ledger ledger) {
        return new LedgerLandscape(ledger).landscape();
    }

    private Landscape landscape() {
        List<String> ids = ledger.rows.keySet().stream()
                .sorted(Comparator.comparing(ledger::depth).thenComparing(each -> each)).toList();
        for (String id : ids) {
            EObject object = EcoreUtil.create(ledger.type(id));
            ((Identified) object).setId(id);
            objects.put(id, object);
        }
        ids.forEach(this::fill);
        Map<String, EObject> roots = new TreeMap<>();
        for (String id : ids) {
            place(id, roots);
        }
        Map<String, String> texts = ledger.files();
        List<LoadedPart> parts = new ArrayList<>();
        roots.forEach((path, root) -> parts.add(new LoadedPart(
                PartSource.of(path, texts.get(path).getBytes(StandardCharsets.UTF_8)), List.of(root), List.of())));
        return LandscapeAssembly.of(Origin.of("ledger"), parts);
    }

    private void place(String id, Map<String, EObject> roots) {
        if (ledger.owner(id) == null) {
            roots.put(ledger.row(id).get("in").substring("root:".length()), objects.get(id));
            return;
        }
        String[] steps = ledger.steps(id);
        EObject owner = objects.get(steps[0]);
        for (int i = 1; i < steps.length - 1; i++) {
            owner = child(owner, steps[i]);
        }
        list(owner, owner.eClass().getEStructuralFeature(steps[steps.length - 1])).add(objects.get(id));
    }

    private void fill(String id) {
        ledger.row(id).forEach((path, text) -> {
            if (path.equals("class") || path.equals("in")) {
                return;
            }
            EObject holder = objects.get(id);
            String[] steps = path.split("\\.");
            for (int i = 0; i < steps.length - 1; i++) {
                holder = child(holder, steps[i]);
            }
            EStructuralFeature feature = holder.eClass().getEStructuralFeature(steps[steps.length - 1]);
            for (String each : feature.isMany() ? text.split(",") : new String[] {text}) {
                Object value = value(feature, each);
                if (feature.isMany()) {
                    list(holder, feature).add(value);
                } else {
                    holder.eSet(feature, value);
                }
            }
        });
    }

    private Object value(EStructuralFeature feature, String text) {
        if (feature instanceof EAttribute attribute) {
            return EcoreUtil.createFromString(attribute.getEAttributeType(), text);
        }
        EObject target = objects.get(text);
        return target != null ? target : Proxies.of(((EReference) feature).getEReferenceType(), text);
    }

    private static EObject child(EObject holder, String name) {
        EReference single = (EReference) holder.eClass().getEStructuralFeature(name);
        if (holder.eGet(single) == null) {
            holder.eSet(single, EcoreUtil.create(single.getEReferenceType()));
        }
        return (EObject) holder.eGet(single);
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(EObject holder, EStructuralFeature feature) {
        return (List<Object>) holder.eGet(feature);
    }

    /** Reads a landscape back. */
    static Ledger read(Landscape landscape) {
        Ledger ledger = new Ledger();
        landscape.parts().forEach(part -> part.roots().forEach(root -> {
            read((Identified) root, "root:" + part.path(), ledger);
        }));
        return ledger;
    }

    private static void read(Identified object, String in, Ledger ledger) {
        TreeMap<String, String> row = new TreeMap<>();
        row.put("class", object.eClass().getName());
        row.put("in", in);
        if (ledger.rows.put(object.getId(), row) != null) {
            throw new AssertionError(object.getId() + " stands twice");
        }
        read(object, object.getId(), "", row, ledger);
    }

    private static void read(EObject holder, String place, String path, Map<String, String> row, Ledger ledger) {
        for (EStructuralFeature feature : holder.eClass().getEAllStructuralFeatures()) {
            Object value = holder.eGet(feature, false);
            if (feature.getName().equals("id") || !holder.eIsSet(feature)) {
                continue;
            }
            String name = path + feature.getName();
            if (!(feature instanceof EReference reference) || !reference.isContainment()) {
                row.put(name, text(feature, value));
            } else if (!feature.isMany()) {
                read((EObject) value, place + "/" + feature.getName(), name + ".", row, ledger);
            } else {
                ((List<?>) value).forEach(
                        child -> read((Identified) child, place + "/" + feature.getName(), ledger));
            }
        }
    }

    private static String text(EStructuralFeature feature, Object value) {
        if (!feature.isMany()) {
            return text(value);
        }
        List<String> texts = new ArrayList<>(((List<?>) value).stream().map(LedgerLandscape::text).toList());
        if (!feature.isOrdered()) {
            texts.sort(null);
        }
        return String.join(",", texts);
    }

    private static String text(Object value) {
        return switch (value) {
            case EObject target when target.eIsProxy() -> EcoreUtil.getURI(target).fragment();
            case Identified target -> target.getId();
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> value.toString();
        };
    }
}
