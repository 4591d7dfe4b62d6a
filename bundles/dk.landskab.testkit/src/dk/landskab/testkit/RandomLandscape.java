// SPDX-License-Identifier: EPL-2.0
package dk.landskab.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.BusinessPackage;
import dk.landskab.model.change.ChangePackage;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.model.governance.GovernancePackage;
import dk.landskab.model.information.InformationPackage;
import dk.landskab.model.infrastructure.InfrastructurePackage;
import dk.landskab.model.procurement.ProcurementPackage;
import dk.landskab.model.strategy.StrategyPackage;

/**
 * Random parts that use every class and feature of the metamodel, and texts with all that is hard to write: line ends,
 * markup, letters outside the basic plane. The same seed gives the same part. References that must be acyclic lead to
 * elements made before.
 */
public final class RandomLandscape {

    private static final List<EPackage> PACKAGES = List.of(CorePackage.eINSTANCE, StrategyPackage.eINSTANCE,
            BusinessPackage.eINSTANCE, InformationPackage.eINSTANCE, ApplicationPackage.eINSTANCE,
            InfrastructurePackage.eINSTANCE, GovernancePackage.eINSTANCE, ChangePackage.eINSTANCE,
            ProcurementPackage.eINSTANCE);
    private static final String[] SCRAPS = {"a", "Æøå", "ı İ", "سجل", " ", "  ", "\n", "\t", "\r\n", "\r", "<", ">",
        "&", "\"", "'", "]]>", "&amp;", "𝒳", "\u0085", "\u2028", "\u00A0", "-- ", "SBSYS", "1"};
    private static final int DEEPEST = 6;

    private final Random random;
    private final List<EObject> all = new ArrayList<>();
    private final Map<EClass, List<EClass>> concrete = new HashMap<>();
    private int next;

    private RandomLandscape(long seed) {
        this.random = new Random(seed);
    }

    /** A part with so many elements at its top; each has all kinds of values, children and references. */
    public static Part part(long seed, int elements) {
        return new RandomLandscape(seed).part(elements);
    }

    private Part part(int elements) {
        Part part = CoreFactory.eINSTANCE.createPart();
        part.setId("part");
        part.setFormatVersion(1);
        part.setTitle(text());
        List<EClass> types = concrete(CorePackage.Literals.ELEMENT);
        for (int i = 0; i < elements; i++) {
            part.getElements().add((Element) make(types.get(random.nextInt(types.size())), 1));
        }
        all.forEach(this::refer);
        return part;
    }

    private EObject make(EClass type, int depth) {
        EObject object = EcoreUtil.create(type);
        if (object instanceof Identified identified) {
            identified.setId("x." + random.nextInt(10) + "." + next++);
        }
        all.add(object);
        for (EAttribute attribute : type.getEAllAttributes()) {
            if (!attribute.isID() && random.nextInt(3) == 0) {
                fill(object, attribute);
            }
        }
        for (EReference containment : type.getEAllContainments()) {
            if (depth < DEEPEST && random.nextInt(1 + depth * 2) == 0) {
                contain(object, containment, depth);
            }
        }
        return object;
    }

    @SuppressWarnings("unchecked")
    private void contain(EObject object, EReference containment, int depth) {
        List<EClass> types = concrete(containment.getEReferenceType());
        if (!containment.isMany()) {
            object.eSet(containment, make(types.get(random.nextInt(types.size())), depth + 1));
            return;
        }
        for (int i = random.nextInt(3); i > 0; i--) {
            ((Collection<EObject>) object.eGet(containment))
                    .add(make(types.get(random.nextInt(types.size())), depth + 1));
        }
    }

    @SuppressWarnings("unchecked")
    private void fill(EObject object, EAttribute attribute) {
        if (!attribute.isMany()) {
            object.eSet(attribute, value(attribute.getEAttributeType()));
            return;
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            ((Collection<Object>) object.eGet(attribute)).add(value(attribute.getEAttributeType()));
        }
    }

    private Object value(EDataType type) {
        if (type instanceof EEnum literals) {
            return literals.getELiterals().get(random.nextInt(literals.getELiterals().size())).getInstance();
        }
        return switch (type.getName()) {
            case "Date" -> LocalDate.ofEpochDay(random.nextInt(40_000));
            case "DateTime" -> LocalDateTime.ofEpochSecond(random.nextInt(), 0, java.time.ZoneOffset.UTC);
            case "Decimal" -> BigDecimal.valueOf(random.nextLong(1_000_000) - 500_000, random.nextInt(4));
            case "Percent" -> BigDecimal.valueOf(random.nextInt(1_000), 1);
            case "BigCount" -> random.nextLong(1L << 40);
            case "Currency" -> random.nextBoolean() ? "DKK" : "SEK";
            case "EString", "Text" -> text();
            default -> least(type) + random.nextInt(4);
        };
    }

    private static int least(EDataType type) {
        String least = EcoreUtil.getAnnotation(type, "http:///org/eclipse/emf/ecore/util/ExtendedMetaData",
                "minInclusive");
        return least == null ? 1 : Integer.parseInt(least);
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(SCRAPS[random.nextInt(SCRAPS.length)]);
        }
        return text.toString();
    }

    private void refer(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && !reference.isContainer() && random.nextInt(2) == 0) {
                refer(object, reference);
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void refer(EObject object, EReference reference) {
        boolean acyclic = !reference.getEAnnotations().isEmpty();
        int range = acyclic ? all.indexOf(object) : all.size();
        for (int i = 0; i < 8 && range > 0; i++) {
            EObject target = all.get(random.nextInt(range));
            if (reference.getEReferenceType().isInstance(target) && target instanceof Identified) {
                if (reference.isMany()) {
                    ((Collection<EObject>) object.eGet(reference)).add(target);
                } else {
                    object.eSet(reference, target);
                }
            }
        }
    }

    private List<EClass> concrete(EClass type) {
        return concrete.computeIfAbsent(type, each -> {
            List<EClass> found = new ArrayList<>();
            for (EPackage home : PACKAGES) {
                for (EClassifier candidate : home.getEClassifiers()) {
                    if (candidate instanceof EClass fits && !fits.isAbstract() && !fits.isInterface()
                            && each.isSuperTypeOf(fits)) {
                        found.add(fits);
                    }
                }
            }
            return found;
        });
    }
}
