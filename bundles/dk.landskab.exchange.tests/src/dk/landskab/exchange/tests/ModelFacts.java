// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.tests;

import java.util.Map;
import java.util.TreeMap;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.SourceIds;

/** What a model says, by source id, as text: equal texts, equal models, wherever they were read from. */
final class ModelFacts {

    private ModelFacts() {
    }

    static Map<String, String> of(ArchimateModel model) {
        SourceIds ids = new SourceIds(model);
        Map<String, String> facts = new TreeMap<>();
        facts.put(ids.of(model.id()), "Model " + said(model.details()));
        model.elements().forEach(each -> facts.put(ids.of(each.id()), each.type() + " " + said(each.details())));
        model.relations().forEach(each -> facts.put(ids.of(each.id()), each.type() + " " + ids.of(each.source())
                + " -> " + ids.of(each.target()) + " " + said(each.details())));
        return facts;
    }

    static String said(Details details) {
        return details.name() + " | " + details.documentation() + " | " + new TreeMap<>(details.attributes()) + " | "
                + details.properties();
    }
}
