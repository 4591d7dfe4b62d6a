// SPDX-License-Identifier: EPL-2.0
package dk.landskab.testkit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;

/** The dates and numbers that hurt: as far away, as large and as small as a file can hold. The same seed gives the same. */
public final class OddValues {

    private static final List<LocalDate> DAYS = Stream.of("0001-01-01", "1582-10-15", "1799-12-31", "1900-02-28",
            "2024-02-29", "2027-01-31", "2027-06-30", "2999-12-31", "3000-01-01", "9999-12-31").map(LocalDate::parse)
            .toList();
    private static final List<BigDecimal> NUMBERS = Stream.of("0", "-1", "-0.00", "0.005", "9".repeat(60),
            "-" + "9".repeat(64), "0." + "0".repeat(60) + "1", "1").map(BigDecimal::new).toList();
    private static final List<Integer> COUNTS = List.of(0, 1, -1, 12, 1200, Integer.MAX_VALUE, Integer.MIN_VALUE);
    private static final List<Long> BIG_COUNTS = List.of(0L, 1L, -1L, Long.MAX_VALUE, Long.MIN_VALUE);

    private final Random random;

    private OddValues(long seed) {
        this.random = new Random(seed);
    }

    /** Gives about half of the dates and numbers below an object odd values; all money is in one currency. */
    public static void in(EObject root, long seed) {
        OddValues odd = new OddValues(seed);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            odd.spoil(all.next());
        }
    }

    private void spoil(EObject object) {
        for (EAttribute attribute : object.eClass().getEAllAttributes()) {
            if (!attribute.isMany() && attribute.isChangeable() && random.nextBoolean()) {
                spoil(object, attribute);
            }
        }
    }

    private void spoil(EObject object, EAttribute attribute) {
        Class<?> type = attribute.getEAttributeType().getInstanceClass();
        if (attribute.getEAttributeType().getName().equals("Currency")) {
            object.eSet(attribute, "DKK");
        } else if (type == LocalDate.class) {
            object.eSet(attribute, one(DAYS));
        } else if (type == BigDecimal.class) {
            object.eSet(attribute, one(NUMBERS));
        } else if (type == Integer.class) {
            object.eSet(attribute, one(COUNTS));
        } else if (type == Long.class) {
            object.eSet(attribute, one(BIG_COUNTS));
        }
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
