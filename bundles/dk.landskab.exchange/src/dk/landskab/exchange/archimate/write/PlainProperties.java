// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.archimate.write;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.exchange.archimate.ArchimateModel;
import dk.landskab.exchange.archimate.ArchimateModel.Details;
import dk.landskab.exchange.archimate.Attribute;
import dk.landskab.exchange.archimate.OwnWords;
import dk.landskab.exchange.archimate.map.LandscapeIds;
import dk.landskab.model.core.Property;

/** Which properties of an element or a trace are written as attributes and properties of the source, as they came. */
final class PlainProperties {

    private final Map<Attribute, String> attributes = new EnumMap<>(Attribute.class);
    private final List<Property> written = new ArrayList<>();
    private final int all;

    /**
     * @param id of what has the properties
     * @param allowed the attributes that it may have
     */
    PlainProperties(String id, List<Property> properties, Set<Attribute> allowed) {
        this.all = properties.size();
        Map<String, Property> byId = properties.stream().filter(each -> each.getId() != null && each.getKey() != null)
                .collect(Collectors.toMap(Property::getId, each -> each, (one, other) -> one));
        Map<String, List<Property>> byKey = new LinkedHashMap<>();
        properties.stream().filter(each -> isPlain(each, allowed)).forEach(each ->
            byKey.computeIfAbsent(each.getKey(), key -> new ArrayList<>(1)).add(each));
        byKey.forEach((key, all) -> take(id, key, all.size(), byId));
    }

    private static boolean isPlain(Property property, Set<Attribute> allowed) {
        Optional<Attribute> attribute = attribute(property.getKey());
        String value = property.getValue();
        return property.getKey() != null && !OwnWords.isOwn(property.getKey())
                && property.getKey().equals(Texts.kept(property.getKey()))
                && attribute.map(allowed::contains).orElse(true)
                && (value == null ? attribute.isEmpty() : !value.isEmpty() && value.equals(Texts.kept(value)));
    }

    /** Takes those of a key whose ids are the ones that reading gives, as far as none is missing between them. */
    private void take(String id, String key, int count, Map<String, Property> byId) {
        for (int i = 1; i <= count; i++) {
            Property property = byId.get(LandscapeIds.ofProperty(id, key, i));
            if (property == null || !key.equals(property.getKey()) || isSecondAttribute(key, i)) {
                return;
            }
            attribute(key).ifPresent(each -> attributes.put(each, property.getValue()));
            written.add(property);
        }
    }

    private static boolean isSecondAttribute(String key, int occurrence) {
        return occurrence > 1 && attribute(key).isPresent();
    }

    private static Optional<Attribute> attribute(String key) {
        return Stream.of(Attribute.values()).filter(each -> each.key().equals(key)).findFirst();
    }

    /** Whether all of them are. */
    boolean isWhole() {
        return written.size() == all;
    }

    /** Whether a property is among those that are written as they came. */
    boolean contains(Object property) {
        return written.contains(property);
    }

    /** The details of the source with these properties. */
    Details details(String name, String documentation, List<ArchimateModel.Property> more) {
        List<ArchimateModel.Property> all = written.stream().filter(each -> attribute(each.getKey()).isEmpty())
                .map(each -> new ArchimateModel.Property(each.getKey(), Texts.kept(each.getValue())))
                .collect(Collectors.toCollection(ArrayList::new));
        all.addAll(more);
        return new Details(Texts.kept(name), Texts.kept(documentation), attributes, all);
    }
}
