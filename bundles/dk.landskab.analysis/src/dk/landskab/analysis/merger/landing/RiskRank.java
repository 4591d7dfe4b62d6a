// SPDX-License-Identifier: EPL-2.0
package dk.landskab.analysis.merger.landing;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import dk.landskab.model.edit.Message;
import dk.landskab.model.information.DataUse;
import dk.landskab.model.information.PersonalData;

/**
 * How much is at stake when data move: volume x level of personal data x (1 - quality), exact (domain.md D.1d).
 *
 * @param volume how many records; empty where nobody has said
 * @param personalLevel 1 for data on nobody, 2 for ordinary personal data, 3 for civil registration numbers and what is
 *            confidential, 4 for sensitive data and crimes; empty where nobody has said
 * @param quality the lowest of completeness, correctness and timeliness that were measured, in per cent; empty where
 *            none was
 */
public record RiskRank(Optional<Long> volume, Optional<Integer> personalLevel, Optional<BigDecimal> quality) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The rank of a use of data. */
    static RiskRank of(DataUse use) {
        return new RiskRank(Optional.ofNullable(use.getVolume()),
                use.getData().getPersonal().stream().map(RiskRank::level).max(Comparator.naturalOrder()),
                Stream.of(use.getCompleteness(), use.getCorrectness(), use.getTimeliness()).filter(Objects::nonNull)
                        .min(Comparator.naturalOrder()));
    }

    private static int level(PersonalData personal) {
        return switch (personal) {
            case NONE -> 1;
            case ORDINARY -> 2;
            case CPR, CONFIDENTIAL -> 3;
            case SENSITIVE, CRIMINAL -> 4;
        };
    }

    /** The figure; empty where one of the factors is unknown. */
    public Optional<BigDecimal> value() {
        return volume.flatMap(records -> personalLevel.flatMap(level -> quality.map(percent -> {
            BigDecimal exact = BigDecimal.valueOf(records).multiply(BigDecimal.valueOf(level))
                    .multiply(HUNDRED.subtract(percent)).movePointLeft(2).stripTrailingZeros();
            return exact.scale() < 0 ? exact.setScale(0) : exact;
        })));
    }

    /** The figure and its factors in a sentence. */
    Message inWords() {
        return value().map(each -> Message.of(RiskRank.class, "rank", volume.get(), personalLevel.get(), quality.get(),
                each)).orElseGet(() -> Message.of(RiskRank.class, "rank.unknown", volume.orElse(null),
                        personalLevel.orElse(null), quality.orElse(null)));
    }

    /** The highest first, what is unknown last. */
    static int compare(RiskRank one, RiskRank other) {
        return Comparator.<Optional<BigDecimal>, Boolean>comparing(Optional::isEmpty)
                .thenComparing(each -> each.orElse(BigDecimal.ZERO), Comparator.reverseOrder())
                .compare(one.value(), other.value());
    }
}
