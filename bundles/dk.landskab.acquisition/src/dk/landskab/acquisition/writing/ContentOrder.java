// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.writing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.model.core.Identified;

/**
 * The order in which objects are written: by their number, by their first date, by their id with its numbers as such.
 */
final class ContentOrder implements Comparator<EObject> {

    private static final List<String> DATES = List.of("entered", "date");

    @Override
    public int compare(EObject one, EObject other) {
        int order = Integer.compare(number(one), number(other));
        order = order != 0 ? order : date(one).compareTo(date(other));
        return order != 0 ? order : natural(id(one), id(other));
    }

    private static int number(EObject object) {
        EStructuralFeature order = object.eClass().getEStructuralFeature("order");
        return order != null && object.eGet(order) instanceof Integer number ? number : 0;
    }

    private static LocalDate date(EObject object) {
        return DATES.stream().map(object.eClass()::getEStructuralFeature)
                .filter(feature -> feature != null && object.eGet(feature) != null)
                .map(feature -> (LocalDate) object.eGet(feature)).findFirst().orElse(LocalDate.MAX);
    }

    private static String id(EObject object) {
        return object instanceof Identified identified ? String.valueOf(identified.getId()) : "";
    }

    private static int natural(String one, String other) {
        String[] left = one.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
        String[] right = other.split("(?<=\\D)(?=\\d)|(?<=\\d)(?=\\D)");
        for (int i = 0; i < Math.min(left.length, right.length); i++) {
            int order = part(left[i], right[i]);
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(left.length, right.length);
        return order != 0 ? order : one.compareTo(other);
    }

    private static int part(String one, String other) {
        return isNumber(one) && isNumber(other) ? Integer.compare(Integer.parseInt(one), Integer.parseInt(other)) : one.compareTo(other);
    }

    private static boolean isNumber(String text) {
        return !text.isEmpty() && text.length() < 10 && text.chars().allMatch(each -> each >= '0' && each <= '9');
    }

    /** The objects in this order. */
    static <T extends EObject> List<T> sorted(List<T> objects) {
        return objects.stream().sorted(new ContentOrder()).toList();
    }
}
