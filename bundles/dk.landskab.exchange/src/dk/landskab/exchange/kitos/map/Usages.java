// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kitos.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dk.landskab.exchange.kitos.read.Entry;
import dk.landskab.exchange.kitos.read.Kind;
import dk.landskab.exchange.kitos.read.UsageField;
import dk.landskab.model.application.Application;
import dk.landskab.model.application.ApplicationFactory;
import dk.landskab.model.application.ApplicationPackage;
import dk.landskab.model.business.Criticality;
import dk.landskab.model.core.CoreFactory;
import dk.landskab.model.core.CorePackage;
import dk.landskab.model.core.Lifecycle;
import dk.landskab.model.core.RefScheme;

/** Systems that the municipality uses as applications. */
final class Usages {

    private final Scope scope;
    private final Products products;
    private final List<Filling> fillings = new ArrayList<>();

    Usages(Scope scope, Products products, Map<String, Entry> usages) {
        this.scope = scope;
        this.products = products;
        scope.known().all(Application.class).forEach(this::index);
        Map<String, String> ids = Recognition.of(scope, Application.class).in(usages,
                uuid -> scope.ids().own("app", uuid), List.of(
                each -> scope.known().by(Application.class, RefScheme.KITOS_SYSTEM, each.key(UsageField.SYSTEM)),
                each -> scope.known().by(Application.class, RefScheme.KITOS_USAGE, each.text(UsageField.USAGE))),
                UsageField.NAME, UsageField.LOCAL_NAME);
        usages.forEach((uuid, entry) -> announce(uuid, entry, ids.get(uuid)));
    }

    private void index(Application application) {
        application.getExternalRefs().stream().filter(ref -> ref.getScheme() == RefScheme.KITOS_SYSTEM
                || ref.getScheme() == RefScheme.KITOS_USAGE)
                .forEach(ref -> scope.applications().add(ref.getValue(), application));
    }

    private void announce(String uuid, Entry entry, String id) {
        String usage = entry.text(UsageField.USAGE);
        Filling filling = scope.draft(id, ApplicationFactory.eINSTANCE::createApplication, Kind.USAGE.name(), entry);
        Application application = (Application) filling.element();
        filling.identity("kitos", RefScheme.KITOS_SYSTEM, uuid);
        filling.identity("kitos-usage", RefScheme.KITOS_USAGE, usage);
        application.setName(name(uuid, entry, id));
        application.setProduct(products.of(uuid));
        scope.applications().add(uuid, application);
        scope.applications().add(usage, application);
        fillings.add(filling);
    }

    /** A row that does not say the name leaves the one that is known. */
    private String name(String uuid, Entry entry, String id) {
        return Stream.of(UsageField.NAME, UsageField.LOCAL_NAME).map(entry::text).filter(each -> !each.isEmpty())
                .findFirst().or(() -> scope.known().find(id, Application.class).map(Application::getName))
                .orElse(uuid);
    }

    /** Fills in what the entries say, when everything that they may refer to has been announced. */
    List<Filling> fill() {
        fillings.forEach(this::names);
        Set<String> fresh = fillings.stream().map(each -> each.element().getId()).collect(Collectors.toSet());
        scope.known().all(Application.class).filter(each -> !fresh.contains(each.getId()))
                .forEach(each -> name(each, each.getName(), each.getAliases()));
        fillings.forEach(this::fill);
        return fillings;
    }

    private void names(Filling filling) {
        name((Application) filling.element(), filling.element().getName(),
                List.of(filling.entry().text(UsageField.LOCAL_NAME)));
    }

    private void name(Application application, String name, List<String> others) {
        scope.applications().names().add(name, application);
        others.stream().filter(each -> !each.equalsIgnoreCase(name))
                .forEach(each -> scope.applications().names().add(each, application));
    }

    private void fill(Filling filling) {
        Application application = (Application) filling.element();
        filling.aliases(UsageField.LOCAL_NAME);
        filling.text(UsageField.VERSION, ApplicationPackage.Literals.APPLICATION__VERSION);
        filling.text(UsageField.PURPOSE, CorePackage.Literals.ELEMENT__DESCRIPTION);
        filling.reference(UsageField.OWNER, CorePackage.Literals.ELEMENT__OWNER,
                filling.entry().value(UsageField.OWNER).flatMap(scope.organisations()::unit));
        filling.list(UsageField.UNITS, ApplicationPackage.Literals.APPLICATION__USED_BY,
                scope.organisations().units(filling.entry().values(UsageField.UNITS)));
        filling.reference(UsageField.PARENT, ApplicationPackage.Literals.APPLICATION__PARENT,
                parent(filling, application));
        filling.list(UsageField.LOCAL_KLE, ApplicationPackage.Literals.APPLICATION__SUBJECTS,
                scope.subjects().of(filling, UsageField.LOCAL_KLE));
        filling.list(UsageField.REMOVED_KLE, ApplicationPackage.Literals.APPLICATION__EXCLUDED_SUBJECTS,
                scope.subjects().of(filling, UsageField.REMOVED_KLE));
        filling.answer(UsageField.AI, application, ApplicationPackage.Literals.APPLICATION__CONTAINS_AI);
        filling.answer(UsageField.ACCESSIBLE, application, ApplicationPackage.Literals.APPLICATION__ACCESSIBLE);
        hosting(filling);
        lifecycle(filling, application);
        users(filling, application);
        criticality(filling, application);
        filling.rest();
    }

    private Optional<Application> parent(Filling filling, Application application) {
        return scope.references().all(filling, UsageField.PARENT, scope.applications().names(),
                scope.applications()::by).stream()
                .filter(each -> !each.getId().equals(application.getId())).findFirst();
    }

    private void hosting(Filling filling) {
        boolean open = Words.ANSWERS.of(filling.entry().text(UsageField.HOSTING)).isPresent();
        if (open) {
            filling.answered(UsageField.HOSTING);
            filling.speaksOf(ApplicationPackage.Literals.APPLICATION__HOSTING);
        } else {
            filling.value(UsageField.HOSTING, ApplicationPackage.Literals.APPLICATION__HOSTING, Words.HOSTING::of);
        }
    }

    private void lifecycle(Filling filling, Application application) {
        Lifecycle lifecycle = CoreFactory.eINSTANCE.createLifecycle();
        filling.put(UsageField.FROM, lifecycle, "lifecycle/activeFrom",
                CorePackage.Literals.LIFECYCLE__ACTIVE_FROM, Words::date);
        filling.put(UsageField.TO, lifecycle, "lifecycle/endOfLife", CorePackage.Literals.LIFECYCLE__END_OF_LIFE,
                Words::date);
        filling.put(UsageField.LIFECYCLE, lifecycle, "lifecycle/declared", CorePackage.Literals.LIFECYCLE__DECLARED,
                Words.LIFECYCLE::of);
        if (Words.isTrial(filling.entry().text(UsageField.LIFECYCLE))) {
            filling.words(UsageField.LIFECYCLE, Words.TRIAL);
        }
        if (lifecycle.eClass().getEAllStructuralFeatures().stream().anyMatch(lifecycle::eIsSet)) {
            application.setLifecycle(lifecycle);
        }
    }

    private void users(Filling filling, Application application) {
        filling.value(UsageField.USERS_FROM, ApplicationPackage.Literals.APPLICATION__USERS_FROM, Words::count);
        filling.value(UsageField.USERS_TO, ApplicationPackage.Literals.APPLICATION__USERS_TO, Words::count);
        String text = filling.entry().text(UsageField.USERS);
        Optional<Users> users = Users.of(text);
        users.flatMap(Users::from).filter(each -> application.getUsersFrom() == null)
                .ifPresent(application::setUsersFrom);
        users.flatMap(Users::to).filter(each -> application.getUsersTo() == null).ifPresent(application::setUsersTo);
        filling.speaksOf(UsageField.USERS, ApplicationPackage.Literals.APPLICATION__USERS_FROM);
        filling.speaksOf(UsageField.USERS, ApplicationPackage.Literals.APPLICATION__USERS_TO);
        if (Words.ANSWERS.of(text).isPresent()) {
            filling.answered(UsageField.USERS);
        } else if (users.isEmpty() && !text.isEmpty()) {
            filling.notUnderstood(UsageField.USERS);
        } else {
            filling.words(UsageField.USERS, "");
        }
    }

    /** The most that is said of how much depends on it; each of the three answers is kept in words too. */
    private void criticality(Filling filling, Application application) {
        Entry entry = filling.entry();
        boolean societal = Words.ANSWERS.of(entry.text(UsageField.SOCIETAL)).equals(Optional.of(Answer.YES));
        boolean business = Words.ANSWERS.of(entry.text(UsageField.CRITICAL)).equals(Optional.of(Answer.YES));
        Optional<Criticality> level = Words.CRITICALITIES.of(entry.text(UsageField.CRITICALITY));
        if (societal) {
            application.setCriticality(Criticality.SOCIETAL);
        } else if (business) {
            application.setCriticality(Criticality.CRITICAL);
        } else {
            level.ifPresent(application::setCriticality);
        }
        List.of(UsageField.SOCIETAL, UsageField.CRITICAL, UsageField.CRITICALITY).forEach(field -> {
            filling.answered(field);
            filling.speaksOf(field, ApplicationPackage.Literals.APPLICATION__CRITICALITY);
        });
    }
}
