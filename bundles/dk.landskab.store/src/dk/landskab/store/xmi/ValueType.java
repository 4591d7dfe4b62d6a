// SPDX-License-Identifier: EPL-2.0
package dk.landskab.store.xmi;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * How the values of one data type are written: the same in every locale, and only what reads back as the same value.
 *
 * <p>The range and the pattern of a type are those that the metamodel states.
 */
abstract sealed class ValueType {

    /**
     * The value that a text stands for.
     *
     * @throws RuntimeException where it stands for none
     */
    abstract Object parse(String text);

    /** The text that stands for a value. */
    abstract String format(Object value);

    static ValueType of(EAttribute attribute) {
        EDataType type = attribute.getEAttributeType();
        if (attribute.isID()) {
            return new Id();
        }
        if (type instanceof EEnum literals) {
            return new Literals(literals);
        }
        if (type.getInstanceClass() == String.class) {
            return new Text(Range.of(type));
        }
        return new Converted(type, Range.of(type));
    }

    /** Ids: anything without white space, since a list of them is written with white space between. */
    private static final class Id extends ValueType {

        @Override
        Object parse(String text) {
            if (text.isEmpty() || text.chars().anyMatch(unit -> unit <= ' ')) {
                throw new IllegalArgumentException(text);
            }
            return text;
        }

        @Override
        String format(Object value) {
            return (String) parse((String) value);
        }
    }

    /** The enumerations: a literal by its name. */
    private static final class Literals extends ValueType {

        private final Map<String, Object> byText = new HashMap<>();

        Literals(EEnum type) {
            type.getELiterals().forEach(literal -> byText.put(literal.getLiteral(), literal.getInstance()));
        }

        @Override
        Object parse(String text) {
            Object literal = byText.get(text);
            if (literal == null) {
                throw new IllegalArgumentException(text);
            }
            return literal;
        }

        @Override
        String format(Object value) {
            return value.toString();
        }
    }

    /** Texts, letter by letter. */
    private static final class Text extends ValueType {

        private final Range range;

        Text(Range range) {
            this.range = range;
        }

        @Override
        Object parse(String text) {
            range.check(text);
            return text;
        }

        @Override
        String format(Object value) {
            range.check((String) value);
            return (String) value;
        }
    }

    /** Dates and numbers, as the metamodel converts them. */
    private static final class Converted extends ValueType {

        private final EDataType type;
        private final EFactory factory;
        private final Range range;

        Converted(EDataType type, Range range) {
            this.type = type;
            this.factory = type.getEPackage().getEFactoryInstance();
            this.range = range;
        }

        @Override
        Object parse(String text) {
            if (text.isEmpty() || text.length() > Xmi.MAX_NUMBER) {
                throw new IllegalArgumentException(text);
            }
            Object value = value(text);
            range.check(value);
            return value;
        }

        private Object value(String text) {
            if (type.getInstanceClass() != BigDecimal.class) {
                return factory.createFromString(type, text);
            }
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) > Xmi.MAX_NUMBER) {
                throw new IllegalArgumentException(text);
            }
            return number.scale() < 0 ? number.setScale(0) : number;
        }

        @Override
        String format(Object value) {
            range.check(value);
            if (value instanceof BigDecimal number && Math.abs((long) number.scale()) > Xmi.MAX_NUMBER) {
                throw new IllegalArgumentException();
            }
            String text = factory.convertToString(type, value);
            if (text.length() > Xmi.MAX_NUMBER) {
                throw new IllegalArgumentException(text);
            }
            return text;
        }
    }

    /** What the metamodel allows of a type. Null where it says nothing. */
    private record Range(BigDecimal least, BigDecimal most, Pattern pattern) {

        private static final String FACETS = "http:///org/eclipse/emf/ecore/util/ExtendedMetaData";

        static Range of(EDataType type) {
            return new Range(number(EcoreUtil.getAnnotation(type, FACETS, "minInclusive")),
                    number(EcoreUtil.getAnnotation(type, FACETS, "maxInclusive")),
                    pattern(EcoreUtil.getAnnotation(type, FACETS, "pattern")));
        }

        private static BigDecimal number(String text) {
            return text == null ? null : new BigDecimal(text);
        }

        private static Pattern pattern(String text) {
            return text == null ? null : Pattern.compile(text);
        }

        void check(String text) {
            if (pattern != null && !pattern.matcher(text).matches()) {
                throw new IllegalArgumentException(text);
            }
        }

        void check(Object value) {
            if ((least == null && most == null) || !(value instanceof Number)) {
                return;
            }
            BigDecimal number = value instanceof BigDecimal decimal ? decimal : new BigDecimal(value.toString());
            if (least != null && number.compareTo(least) < 0 || most != null && number.compareTo(most) > 0) {
                throw new IllegalArgumentException(value.toString());
            }
        }
    }
}
