// SPDX-License-Identifier: EPL-2.0
package dk.landskab.rules.tests;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Identified;
import dk.landskab.model.core.Part;
import dk.landskab.rules.Rules;
import dk.landskab.store.Landscape;
import dk.landskab.store.LoadedPart;
import dk.landskab.store.Location;
import dk.landskab.store.Origin;
import dk.landskab.store.PartSource;
import dk.landskab.store.Problem;
import dk.landskab.testkit.RandomLandscape;

/** Random landscapes with what a store lets through: missing targets and ids, circles, extreme values, problems. */
final class Damage {

    private static final String[] TEXTS = {"27.03.08", "010180-1234", "kle.27.99", " ", "CPR 0101801234", "DKK", "x"};
    private static final String[] MISSING = {"kle.27.03.99", "kle.2022-05-01.27", "nowhere", "", "kle."};
    private static final LocalDate[] DATES = {LocalDate.MIN, LocalDate.MAX, LocalDate.EPOCH, LocalDate.of(2026, 6, 30)};
    private static final BigDecimal[] NUMBERS = {new BigDecimal("1E400"), new BigDecimal("-1E-400"),
            BigDecimal.ZERO, new BigDecimal("9".repeat(400)), BigDecimal.ONE};

    private final Random random;
    private final List<EObject> objects;

    private Damage(Random random, List<EObject> objects) {
        this.random = random;
        this.objects = objects;
    }

    static Landscape landscape(long seed, int elements) {
        Part part = RandomLandscape.part(seed, elements);
        Random random = new Random(seed);
        List<EObject> objects = withContents(part).toList();
        Damage damage = new Damage(random, objects);
        objects.forEach(damage::damage);
        LoadedPart loaded = new LoadedPart(PartSource.of("random.landskab", new byte[0]), List.of(part), List.of());
        return new Landscape(Origin.of("random"), List.of(loaded), damage.problems());
    }

    private static Stream<EObject> withContents(EObject root) {
        return Stream.concat(Stream.of(root), root.eContents().stream().flatMap(Damage::withContents));
    }

    private void damage(EObject object) {
        object.eClass().getEAllAttributes().stream().filter(any -> random.nextInt(10) == 0).toList()
                .forEach(attribute -> damage(object, attribute));
        object.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isContainer() && random.nextInt(6) == 0)
                .toList().forEach(reference -> damage(object, reference));
    }

    @SuppressWarnings("unchecked")
    private void damage(EObject object, EAttribute attribute) {
        Object value = switch (attribute.getEAttributeType().getInstanceClassName()) {
            case "java.lang.String" -> TEXTS[random.nextInt(TEXTS.length)];
            case "java.time.LocalDate" -> DATES[random.nextInt(DATES.length)];
            case "java.math.BigDecimal" -> NUMBERS[random.nextInt(NUMBERS.length)];
            default -> null;
        };
        if (attribute.isMany() && value != null) {
            ((Collection<Object>) object.eGet(attribute)).add(value);
        } else if (!attribute.isMany() && value != null) {
            object.eSet(attribute, random.nextInt(4) == 0 ? null : value);
        }
    }

    @SuppressWarnings("unchecked")
    private void damage(EObject object, EReference reference) {
        EClass type = reference.getEReferenceType();
        EObject target = random.nextBoolean() ? proxy(type) : objects.get(random.nextInt(objects.size()));
        EObject fitting = type.isInstance(target) ? target : type.isInstance(object) ? object : null;
        if (fitting != null && reference.isMany()) {
            ((Collection<EObject>) object.eGet(reference)).add(fitting);
        } else if (fitting != null) {
            object.eSet(reference, fitting);
        }
    }

    private EObject proxy(EClass type) {
        EClass concrete = type.isAbstract() ? CorePackage.Literals.CONCEPT : type;
        InternalEObject proxy = (InternalEObject) EcoreUtil.create(concrete);
        proxy.eSetProxyURI(URI.createURI("landskab:/").appendFragment(MISSING[random.nextInt(MISSING.length)]));
        return proxy;
    }

    private List<Problem> problems() {
        return Stream.of(Problem.Kind.values()).map(kind -> {
            EObject object = objects.get(random.nextInt(objects.size()));
            String id = object instanceof Identified named ? named.getId() : null;
            List<EReference> references = object.eClass().getEAllReferences();
            Optional<String> feature = random.nextBoolean() || references.isEmpty() ? Optional.empty()
                    : Optional.of(references.get(random.nextInt(references.size())).getName());
            return new Problem(kind, new Location("random.landskab", random.nextInt(9), 0), id, feature,
                    Rules.ALL.getFirst().title());
        }).toList();
    }
}
