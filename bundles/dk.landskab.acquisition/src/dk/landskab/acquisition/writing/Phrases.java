// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.writing;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.acquisition.reading.AcquisitionParser;
import dk.landskab.model.governance.Assessment;
import dk.landskab.model.governance.Decision;
import dk.landskab.model.procurement.FormRecord;
import dk.landskab.model.procurement.GateRecord;

/** Single sentences of the language for what happened in a case. */
public final class Phrases {

    private final Wording wording;
    private final RecordText records;

    /** Sentences as the language's grammar has them. */
    public Phrases(AcquisitionParser parser) {
        this.wording = new Wording(parser.grammar().getGrammar(), new ShortNames(Map.of()));
        this.records = new RecordText(new Lines(), wording);
    }

    /** A name as it is written. */
    public String name(String id) {
        return wording.name(id);
    }

    /** That a form was received. */
    public String received(FormRecord received) {
        return sentence(records.received(received));
    }

    /** What an assessment came to. */
    public String result(Assessment result) {
        return sentence(records.result(result));
    }

    /** What was decided at a gate. */
    public String gate(GateRecord gate) {
        return sentence(records.gate(gate));
    }

    /** What somebody decided. */
    public String decision(Decision decision) {
        return sentence(records.decision(decision));
    }

    private static String sentence(String... words) {
        return Stream.of(words).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }
}
