// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.check;

import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import dk.landskab.diagram.specification.Fault;
import dk.landskab.diagram.specification.Parts;

/** What Sirius offers and we do not run, although the file may say it. */
final class Supported implements AuthorRule {

    @Override
    public Stream<Fault> faults(CheckContext context) {
        return context.specification().objects().flatMap(each -> what(each)
                .map(what -> context.fault(each, "unsupported", what, Parts.name(each))));
    }

    private static Stream<String> what(EObject object) {
        return switch (object.eClass().getName()) {
            case "NodeMapping", "ContainerMapping", "EdgeMapping" -> unless(Parts.flag(object, "createElements"),
                    "createElements=\"false\"");
            case "EdgeStyleDescription" -> Stream.concat(
                    unless(Parts.text(object, "foldingStyle").equals("NONE"), "foldingStyle"),
                    unless(!Parts.text(object, "routingStyle").equals("tree"), "routingStyle=\"tree\""));
            case "MappingFilter" -> Stream.concat(
                    unless(Parts.text(object, "filterKind").equals("HIDE"), "filterKind=\"COLLAPSE\""),
                    unless(!Parts.many(object, "mappings").isEmpty(), "MappingFilter − mappings"));
            case "FlatContainerStyleDescription" -> unless(isFlat(object), "backgroundStyle/foregroundColor");
            case "CompositeLayout" -> unless(!Parts.text(object, "direction").equals("BottomToTop"),
                    "direction=\"BottomToTop\"");
            default -> Stream.empty();
        };
    }

    /** Two colours are shaded into each other, which we do not do. */
    private static boolean isFlat(EObject style) {
        return Parts.text(style, "backgroundStyle").equals("Liquid") && colour(style, "backgroundColor")
                .equals(colour(style, "foregroundColor"));
    }

    private static String colour(EObject style, String feature) {
        return Parts.one(style, feature).map(each -> Parts.number(each, "red") + "," + Parts.number(each, "green") + ","
                + Parts.number(each, "blue")).orElse("");
    }

    private static Stream<String> unless(boolean holds, String what) {
        return holds ? Stream.empty() : Stream.of(what);
    }
}
