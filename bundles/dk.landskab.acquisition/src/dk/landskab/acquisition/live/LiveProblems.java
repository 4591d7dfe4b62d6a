// SPDX-License-Identifier: EPL-2.0
package dk.landskab.acquisition.live;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EReference;

import dk.landskab.model.core.Identified;
import dk.landskab.model.edit.Message;
import dk.landskab.store.LandscapeAssembly;
import dk.landskab.store.Location;
import dk.landskab.store.Problem;

/** What is wrong in one text among others, as the store tells it. */
final class LiveProblems {

    private final LiveTexts texts;
    private final Collection<LiveText> all;

    LiveProblems(LiveTexts texts, Collection<LiveText> all) {
        this.texts = texts;
        this.all = all;
    }

    List<Problem> of(LiveText text) {
        List<Problem> problems = new ArrayList<>(text.read().problems());
        text.again().forEach(object -> problems.add(duplicate(text, object)));
        text.defined().values().stream().filter(object -> first(object.getId()) != text)
                .forEach(object -> problems.add(duplicate(text, object)));
        text.links().stream().filter(link -> link.meaning() == null)
                .forEach(link -> unknown(link).ifPresent(problems::add));
        return problems;
    }

    private LiveText first(String id) {
        return texts.definer(id).orElseThrow();
    }

    private Problem duplicate(LiveText text, Identified object) {
        Location at = text.read().location(object);
        LiveText first = first(object.getId());
        Identified before = first.defined().get(object.getId());
        return new Problem(Problem.Kind.DUPLICATE_ID, new Location(at.file(), at.line(), 0), object.getId(),
                Optional.of("id"), Message.of(LandscapeAssembly.class, "duplicateId", object.getId(), object.eClass(),
                        line(first.read().location(before)), before.eClass()));
    }

    private static String line(Location at) {
        return new Location(at.file(), at.line(), 0).toString();
    }

    private Optional<Problem> unknown(Link link) {
        EReference feature = link.written().feature();
        Location at = link.text().read().location(link.written().node());
        Optional<Identified> wrong = link.name().candidates().stream().map(texts::find).flatMap(Optional::stream)
                .findFirst();
        if (wrong.isPresent()) {
            return Optional.of(problem(Problem.Kind.WRONG_TARGET, link, at, Message.of(LandscapeAssembly.class,
                    "wrongTarget", feature, wrong.get().getId(), feature.getEReferenceType(), wrong.get().eClass())));
        }
        boolean told = link.name().isExcused() || link.name().candidates().stream()
                .anyMatch(id -> all.stream().anyMatch(text -> text.read().lost().contains(id)));
        return told ? Optional.empty() : Optional.of(problem(Problem.Kind.DANGLING_REFERENCE, link, at,
                Message.of(LandscapeAssembly.class, "dangling", feature, link.name().text())));
    }

    private static Problem problem(Problem.Kind kind, Link link, Location at, Message what) {
        String id = null;
        for (var each = link.written().source(); each != null && id == null; each = each.eContainer()) {
            id = each instanceof Identified identified ? identified.getId() : null;
        }
        return new Problem(kind, at, id, Optional.of(link.written().feature().getName()), what);
    }
}
