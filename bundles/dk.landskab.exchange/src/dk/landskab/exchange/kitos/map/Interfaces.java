// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dk.landskab.exchange.kitos.read.Entry;
import dk.landskab.exchange.kitos.read.InterfaceField;
import dk.landskab.exchange.kitos.read.Kind;
import dk.landskab.exchange.kitos.read.Value;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.application.Interface;
import dk.landskab.model.application.InterfaceKind;
import dk.landskab.model.application.Product;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.RefScheme;

/** Interfaces, with the system that offers them: as it is used here, or else the product. */
final class Interfaces {

    private final Scope scope;
    private final Products products;
    private final List<Filling> fillings = new ArrayList<>();

    Interfaces(Scope scope, Products products, Map<String, Entry> interfaces) {
        this.scope = scope;
        this.products = products;
        scope.known().all(Interface.class).forEach(each -> each.getExternalRefs().stream()
                .filter(ref -> ref.getScheme() == RefScheme.KITOS_INTERFACE)
                .forEach(ref -> scope.interfaces().add(ref.getValue(), each)));
        Map<String, String> ids = Recognition.of(scope, Interface.class).in(interfaces,
                key -> scope.ids().own("interface", key), List.of(
                        each -> scope.interfaces().by(each.key(InterfaceField.UUID)),
                        each -> scope.interfaces().by(each.text(InterfaceField.ID))), InterfaceField.NAME);
        interfaces.forEach((key, entry) -> announce(ids.get(key), entry));
    }

    private void announce(String id, Entry entry) {
        String uuid = entry.key(InterfaceField.UUID);
        String number = entry.text(InterfaceField.ID);
        String name = entry.text(InterfaceField.NAME);
        Filling filling = scope.draft(id, ApplicationFactory.eINSTANCE::createInterface, Kind.INTERFACE.name(), entry);
        Interface made = (Interface) filling.element();
        filling.identity("kitos", RefScheme.KITOS_INTERFACE, uuid);
        filling.identity("kitos-id", RefScheme.KITOS_INTERFACE, number);
        made.setName(name.isEmpty() ? number : name);
        scope.interfaces().add(uuid, made);
        scope.interfaces().names().add(made.getName(), made);
        fillings.add(filling);
    }

    /** Fills in what the entries say. */
    void fill() {
        for (Filling filling : fillings) {
            kind(filling);
            filling.text(InterfaceField.VERSION, ApplicationPackage.Literals.INTERFACE__VERSION);
            filling.text(InterfaceField.DESCRIPTION, CorePackage.Literals.ELEMENT__DESCRIPTION);
            filling.text(InterfaceField.URL, ApplicationPackage.Literals.INTERFACE__DOCUMENTATION);
            filling.reference(InterfaceField.EXPOSED_BY, ApplicationPackage.Literals.INTERFACE__EXPOSED_BY,
                    exposedBy(filling));
            filling.rest();
        }
    }

    private static void kind(Filling filling) {
        Optional<InterfaceKind> kind = Words.INTERFACES.of(filling.entry().text(InterfaceField.TYPE));
        filling.speaksOf(InterfaceField.TYPE, ApplicationPackage.Literals.INTERFACE__KIND);
        kind.ifPresent(((Interface) filling.element())::setKind);
        if (kind.isPresent()) {
            filling.speaksOf(InterfaceField.TYPE, CorePackage.Literals.ELEMENT__KIND_TEXT);
        } else {
            filling.text(InterfaceField.TYPE, CorePackage.Literals.ELEMENT__KIND_TEXT);
        }
    }

    private Optional<? extends Element> exposedBy(Filling filling) {
        Optional<Product> product = filling.entry().value(InterfaceField.EXPOSED_BY).map(Value::uuid)
                .filter(uuid -> !uuid.isEmpty() && scope.applications().by(uuid).isEmpty())
                .flatMap(uuid -> Optional.ofNullable(products.of(uuid))
                        .or(() -> scope.known().by(Product.class, RefScheme.KITOS_SYSTEM, uuid)));
        return product.isPresent() ? product : scope.references().all(filling, InterfaceField.EXPOSED_BY,
                scope.applications().names(), scope.applications()::by).stream().findFirst();
    }
}
