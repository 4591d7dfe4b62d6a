// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.read;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

import dk.landskab.exchange.kitos.read.Entry.Origin;

/** What an object is, by the names in it. */
record JsonShape(Kind kind, Origin origin) {

    /** Names that only objects of one kind have, the more telling first. */
    private static final Map<JsonShape, Set<String>> MARKS = marks();
    /** Bookkeeping of KITOS, names of people, and keys of its data base. */
    private static final Pattern NOT_KEPT = Pattern.compile("(?i).*(^|\\.)(createdBy|lastModified\\w*|lastChanged\\w*"
            + "|objectOwner\\w*|signedBy|user|userFullName|email|\\w*username|uuid|id|(?-i:\\w*(Id|Uuid))|roles"
            + "|roleAssignments|valid\\w*|organizationContext|created|scope|deactivated|isActive|\\w*disabled"
            + "|active\\w*|systemActive|@odata.*|reference|externalReferences|organization)(\\.|$).*");

    private static Map<JsonShape, Set<String>> marks() {
        Map<JsonShape, Set<String>> marks = new LinkedHashMap<>();
        marks.put(new JsonShape(Kind.RELATION, Origin.REST), Set.of("toSystemUsage", "fromSystemUsage"));
        marks.put(new JsonShape(Kind.USAGE, Origin.REST), Set.of("systemContext"));
        marks.put(new JsonShape(Kind.USAGE, Origin.ODATA), Set.of("ItSystemUuid"));
        marks.put(new JsonShape(Kind.CONTRACT, Origin.REST), Set.of("agreementPeriod", "parentContract"));
        marks.put(new JsonShape(Kind.CONTRACT, Origin.ODATA), Set.of("ContractTypeName", "ItSystemUsagesCsv"));
        marks.put(new JsonShape(Kind.AGREEMENT, Origin.REST), Set.of("oversight"));
        marks.put(new JsonShape(Kind.AGREEMENT, Origin.ODATA), Set.of("DataProcessorNamesAsCsv"));
        marks.put(new JsonShape(Kind.INTERFACE, Origin.REST), Set.of("itInterfaceType", "interfaceId"));
        marks.put(new JsonShape(Kind.INTERFACE, Origin.ODATA), Set.of("ItInterfaceId"));
        marks.put(new JsonShape(Kind.SYSTEM, Origin.REST), Set.of("businessType", "formerName", "deactivated"));
        marks.put(new JsonShape(Kind.SYSTEM, Origin.ODATA), Set.of("TaskRefs", "PreviousName"));
        return marks;
    }

    /** The shape of an object; empty where it is none of KITOS's. */
    static Optional<JsonShape> of(JsonObject object, boolean odata) {
        return MARKS.entrySet().stream()
                .filter(each -> each.getKey().origin == (odata ? Origin.ODATA : Origin.REST))
                .filter(each -> each.getValue().stream().anyMatch(object::has))
                .map(Map.Entry::getKey).findFirst();
    }

    /** Where a field stands in such an object. */
    List<String> paths(Field field) {
        return origin == Origin.REST ? field.rest() : field.odata();
    }

    /** What an object says beyond the fields that are known, by path. */
    Map<String, String> more(JsonObject object) {
        Map<String, String> more = new LinkedHashMap<>();
        collect(object, "", more);
        return more;
    }

    private void collect(JsonElement element, String path, Map<String, String> more) {
        if (isKnown(path) || NOT_KEPT.matcher(path).matches()) {
            return;
        }
        if (element.isJsonObject()) {
            element.getAsJsonObject().entrySet().forEach(each -> collect(each.getValue(),
                    path.isEmpty() ? each.getKey() : path + "." + each.getKey(), more));
        } else if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(each -> collect(each, path, more));
        } else if (!JsonPaths.text(element).isEmpty() && !RoleColumns.isAddress(JsonPaths.text(element))) {
            more.merge(path, JsonPaths.text(element), (one, other) -> one + "; " + other);
        }
    }

    private boolean isKnown(String path) {
        return !path.isEmpty() && (path.startsWith("outgoingSystemRelations") || kind.fields().stream()
                .flatMap(field -> paths(field).stream()).flatMap(each -> Stream.of(each.split("&")))
                .anyMatch(each -> path.equals(each) || path.startsWith(each + ".")));
    }
}
