// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.forms.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.ExtendedMetaData;

import dk.landskab.model.edit.Labels;
import dk.landskab.model.edit.Language;
import dk.landskab.model.edit.Message;
import dk.landskab.model.edit.Texts;

/** What a form says of a field to whoever asks: what it means, how it is filled in, and whether it has to be. */
public final class Help {

    private static final Texts TEXTS = new Texts(Help.class);

    private Help() {
    }

    /** The help of a field of a class, in a language; several lines, never empty. */
    public static String of(EClass type, Field field, Language language) {
        Labels labels = Labels.in(language);
        List<String> lines = new ArrayList<>(List.of(labels.of(field.feature())));
        meaning(type, field, language).ifPresent(lines::add);
        lines.add(filling(field).in(language));
        if (field.isRequired()) {
            lines.add(Message.of(Help.class, "required").in(language));
        }
        return String.join("\n", lines);
    }

    /** What a feature means, where its name does not say it all. */
    private static Optional<String> meaning(EClass type, Field field, Language language) {
        Set<String> keys = TEXTS.bundle(Language.EN).keySet();
        String name = field.feature().getName();
        return Stream.of("help." + type.getName() + "." + name, "help." + name).filter(keys::contains)
                .map(key -> TEXTS.get(language, key)).findFirst();
    }

    private static Message filling(Field field) {
        return switch (field.kind()) {
            case NUMBER -> number((EDataType) field.feature().getEType());
            case REFERENCE, REFERENCES, CHILD, CHILDREN -> Message.of(Help.class, "fill." + field.kind(),
                    ((EReference) field.feature()).getEReferenceType());
            default -> Message.of(Help.class, "fill." + field.kind());
        };
    }

    private static Message number(EDataType type) {
        String least = ExtendedMetaData.INSTANCE.getMinInclusiveFacet(type);
        String most = ExtendedMetaData.INSTANCE.getMaxInclusiveFacet(type);
        return most != null ? Message.of(Help.class, "fill.NUMBER.range", least, most)
                : Message.of(Help.class, least != null ? "fill.NUMBER.count" : "fill.NUMBER");
    }
}
