// SPDX-License-Identifier: EPL-2.0
package dk.landskab.diagram.specification;

import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;

/** Values of attributes as a file writes them. */
final class Literals {

    private Literals() {
    }

    /** The value that a text stands for; empty where it stands for none. */
    static Optional<Object> parse(EDataType type, String text) {
        if (type instanceof EEnum enumeration) {
            return Optional.ofNullable(enumeration.getEEnumLiteralByLiteral(text)).map(EEnumLiteral::getInstance);
        }
        return switch (type.getInstanceClassName()) {
            case "boolean" -> "true".equals(text) || "false".equals(text) ? Optional.of(Boolean.valueOf(text))
                    : Optional.empty();
            case "int", "java.lang.Integer" -> text.matches("[+-]?\\d{1,9}") ? Optional.of(Integer.valueOf(text))
                    : Optional.empty();
            default -> Optional.of(text);
        };
    }

    /** What may stand in an attribute, for whoever wrote something else. */
    static String allowed(EAttribute attribute) {
        return switch (attribute.getEAttributeType()) {
            case EEnum enumeration -> enumeration.getELiterals().stream().map(EEnumLiteral::getLiteral)
                    .collect(Collectors.joining(", "));
            case EDataType type when type.getInstanceClassName().equals("boolean") -> "true, false";
            case EDataType type when type.getName().startsWith("EInt") -> "0, 1, 2, …";
            default -> "…";
        };
    }
}
