// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.conversion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** From the words of the language to values and back, a rule of the grammar each. */
public class Conversions extends AbstractDeclarativeValueConverterService {

    private record Conversion<T>(BiFunction<String, INode, T> parse, Function<T, String> print)
            implements IValueConverter<T> {

        @Override
        public T toValue(String text, INode node) {
            return parse.apply(node == null ? text : NodeModelUtils.getTokenText(node), node);
        }

        @Override
        public String toString(T value) {
            return print.apply(value);
        }
    }

    /** An id, without backticks. */
    @ValueConverter(rule = "Name")
    public IValueConverter<String> name() {
        return new Conversion<>(Words::id, id -> Words.written(id, reserved()));
    }

    /** The beginning of ids, without {@code .*}. */
    @ValueConverter(rule = "Namespace")
    public IValueConverter<String> namespace() {
        return new Conversion<>(Words::namespace, prefix -> prefix + ".*");
    }

    /** A text in quotes. */
    @ValueConverter(rule = "Text")
    public IValueConverter<String> text() {
        return new Conversion<>(Words::closed, Words::quoted);
    }

    /** What a variable is compared with. */
    @ValueConverter(rule = "Value")
    public IValueConverter<String> value() {
        return new Conversion<>((text, node) -> Words.value(text), value -> Words.writtenValue(value, reserved()));
    }

    /** A currency's three letters. */
    @ValueConverter(rule = "Currency")
    public IValueConverter<String> currency() {
        return new Conversion<>(Amounts::currency, Function.identity());
    }

    /** An amount. */
    @ValueConverter(rule = "Number")
    public IValueConverter<BigDecimal> number() {
        return new Conversion<>(Amounts::decimal, Amounts::written);
    }

    /** How many. */
    @ValueConverter(rule = "Count")
    public IValueConverter<Integer> count() {
        return new Conversion<>((text, node) -> Amounts.whole(text, node, Integer.MAX_VALUE), String::valueOf);
    }

    /** A level of classification, 0 to 4. */
    @ValueConverter(rule = "Level")
    public IValueConverter<Integer> level() {
        return new Conversion<>((text, node) -> Amounts.whole(text, node, 4), String::valueOf);
    }

    /** A year. */
    @ValueConverter(rule = "Year")
    public IValueConverter<Integer> year() {
        return new Conversion<>(Dates::year, String::valueOf);
    }

    /** A day. */
    @ValueConverter(rule = "Day")
    public IValueConverter<LocalDate> day() {
        return new Conversion<>(Dates::day, LocalDate::toString);
    }

    /** A day, or the first of a month or a year. */
    @ValueConverter(rule = "Moment")
    public IValueConverter<LocalDate> moment() {
        return new Conversion<>(Dates::moment, LocalDate::toString);
    }

    private Set<String> reserved() {
        return Reserved.in(getGrammar());
    }
}
