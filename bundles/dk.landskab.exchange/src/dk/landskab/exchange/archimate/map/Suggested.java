// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.map;

import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.model.core.Identified;
import dk.landskab.model.information.DataRole;
import dk.landskab.model.information.DataUse;
import dk.landskab.model.information.ObjectRelation;

/** What a relation suggests of the child that it became. */
public final class Suggested {

    private Suggested() {
    }

    /** Lets a new child say it. */
    public static void state(Identified child, Details relation) {
        switch (child) {
            case DataUse use -> use.setRole(role(relation.attribute(Attribute.ACCESS_TYPE)));
            case ObjectRelation object when !relation.name().isEmpty() -> object.setLabel(relation.name());
            default -> {
                // a plateau's item says no more than what it holds
            }
        }
    }

    private static DataRole role(String accessType) {
        return switch (accessType) {
            case "Read" -> DataRole.READS;
            case "Write" -> DataRole.CREATES;
            case "ReadWrite" -> DataRole.ENRICHES;
            default -> DataRole.UNSPECIFIED;
        };
    }
}
