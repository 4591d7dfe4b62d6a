// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.condition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;

import dk.landskab.model.application.AiClass;
import dk.landskab.model.governance.Procurement;
import dk.landskab.model.governance.RiskLevel;
import dk.landskab.model.information.PersonalData;
import dk.landskab.model.procurement.BuyKind;

/** The values of the metamodel that a condition may name, as they are written, and their order. */
final class Scales {

    /** A national identity number is confidential (Danish data protection agency), and so has its rank. */
    static final ValueType.Scale PERSONAL_DATA = scale(List.of(PersonalData.NONE, PersonalData.ORDINARY,
            PersonalData.CPR, PersonalData.CONFIDENTIAL, PersonalData.SENSITIVE, PersonalData.CRIMINAL),
            Map.of(PersonalData.CPR, 2, PersonalData.CONFIDENTIAL, 2, PersonalData.SENSITIVE, 3,
                    PersonalData.CRIMINAL, 4));
    static final ValueType.Scale RISK = scale(List.of(RiskLevel.LOW, RiskLevel.MEDIUM, RiskLevel.HIGH,
            RiskLevel.CRITICAL), Map.of());
    static final ValueType.Scale AI_CLASS = scale(List.of(AiClass.NONE, AiClass.MINIMAL, AiClass.LIMITED,
            AiClass.HIGH_RISK, AiClass.PROHIBITED), Map.of());
    static final ValueType.Scale LEVEL = new ValueType.Scale(levels());
    static final ValueType.Choice BUY = choice(List.of(BuyKind.SOFTWARE, BuyKind.HARDWARE, BuyKind.CONSULTING,
            BuyKind.SERVICE));
    static final ValueType.Choice PROCUREMENT = choice(List.of(Procurement.DIRECT, Procurement.MINI_TENDER,
            Procurement.TENDER, Procurement.EU_TENDER, Procurement.FRAMEWORK_SKI, Procurement.JOINT,
            Procurement.MEMBERSHIP));

    private static final int HIGHEST_LEVEL = 4;

    private Scales() {
    }

    /** How a literal is written. */
    static String word(Enumerator literal) {
        return switch (literal) {
            case AiClass.HIGH_RISK -> "high";
            case Procurement.FRAMEWORK_SKI -> "framework";
            default -> literal.getName().toLowerCase(Locale.ROOT).replace('_', '-');
        };
    }

    /** The rank of a literal on its scale. */
    static int rank(ValueType.Scale scale, Enumerator literal) {
        return scale.ranks().getOrDefault(word(literal), 0);
    }

    /** The highest rank of a scale. */
    static int highest(ValueType.Scale scale) {
        return scale.ranks().values().stream().mapToInt(Integer::intValue).max().orElse(0);
    }

    private static ValueType.Scale scale(List<? extends Enumerator> literals, Map<?, Integer> ranks) {
        Map<String, Integer> ranked = new LinkedHashMap<>();
        for (int i = 0; i < literals.size(); i++) {
            ranked.put(word(literals.get(i)), ranks.getOrDefault(literals.get(i), i));
        }
        return new ValueType.Scale(ranked);
    }

    private static ValueType.Choice choice(List<? extends Enumerator> literals) {
        return new ValueType.Choice(literals.stream().map(Scales::word).toList());
    }

    private static Map<String, Integer> levels() {
        Map<String, Integer> levels = new LinkedHashMap<>();
        Stream.iterate(0, each -> each + 1).limit(HIGHEST_LEVEL + 1L)
                .forEach(each -> levels.put(each.toString(), each));
        return levels;
    }
}
