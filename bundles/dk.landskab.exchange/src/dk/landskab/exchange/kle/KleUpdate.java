// SPDX-License-Identifier: EPL-2.0
package dk.landskab.exchange.kle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

import dk.landskab.exchange.ImportReport;
import dk.landskab.exchange.ImportReport.Kind;
import dk.landskab.exchange.ImportReport.Section;
import dk.landskab.exchange.update.Circles;
import dk.landskab.exchange.update.ElementMerge;
import dk.landskab.exchange.update.WorkingCopy;
import dk.landskab.model.business.Subject;
import dk.landskab.model.business.SubjectScheme;
import dk.landskab.model.core.Element;
import dk.landskab.model.core.RefScheme;
import dk.landskab.model.edit.Message;

/**
 * Brings one edition into a catalogue that may hold another one.
 *
 * <p>A newer edition says what holds now: its entries replace what the catalogue says of them, and entries that it has
 * not expire on the day it was published, if it has their main group at all (else it is a part of an edition, and says
 * nothing of them). An older one only adds: entries that the newer has not, expired when that was published, and what
 * the newer does not say. What replaces an entry is told by the history in the edition, and by a UUID that has moved to
 * another number.
 */
final class KleUpdate {

    private record Replacement(Subject old, Subject by) {
    }

    private final WorkingCopy copy;
    private final String file;
    private final KleEdition edition;
    private final ImportReport.Builder report;
    private final KleSubjects fresh;
    private final Set<String> said;
    /** The newest edition in the catalogue; null where it is empty. */
    private final LocalDate newest;

    KleUpdate(WorkingCopy copy, String file, KleEdition edition, ImportReport.Builder report) {
        this.copy = copy;
        this.file = file;
        this.edition = edition;
        this.report = report;
        this.fresh = new KleSubjects(edition, report);
        this.said = new HashSet<>(fresh.byNumber().keySet());
        this.newest = catalogue().stream().map(Subject::getEdition).filter(each -> each != null)
                .max(Comparator.naturalOrder()).orElse(null);
    }

    /** Changes the copy; the subjects that were new. */
    List<Element> run() {
        report.count(Section.READ, message("read", edition.published()), said.size());
        if (said.isEmpty()) {
            report.entry(Kind.NOTE, message("empty", edition.published()), null, null);
            return List.of();
        }
        boolean older = newest != null && edition.published().isBefore(newest);
        Map<String, Subject> moved = older ? byUuid(catalogue()) : Map.of();
        fresh.byNumber().values().forEach(each -> {
            if (older) {
                yieldToNewer(each);
            } else {
                revive(each);
            }
        });
        ElementMerge merge = new ElementMerge(copy, each -> file, attribute -> false);
        merge.merge(List.copyOf(fresh.byNumber().values()));
        if (!older) {
            expireOthers();
        }
        linkReplacements(older ? moved : byUuid(current()));
        return merge.added();
    }

    private List<Subject> catalogue() {
        return copy.objects().filter(Subject.class::isInstance).map(Subject.class::cast)
                .filter(each -> each.getScheme() == SubjectScheme.KLE && each.getNumber() != null).toList();
    }

    private List<Subject> current() {
        return catalogue().stream().filter(each -> said.contains(each.getNumber())).toList();
    }

    private Optional<Subject> subject(String number) {
        return copy.find(KleNumber.id(number)) instanceof Subject subject ? Optional.of(subject) : Optional.empty();
    }

    /** What the edition has and does not call expired holds again, whatever an edition between said. */
    private void revive(Subject each) {
        subject(each.getNumber()).filter(there -> each.getExpires() == null).ifPresent(there -> {
            if (there.getExpires() != null) {
                there.setExpires(null);
            }
            if (!there.getReplacedBy().isEmpty()) {
                there.getReplacedBy().clear();
            }
        });
    }

    private void yieldToNewer(Subject each) {
        Optional<Subject> there = subject(each.getNumber());
        there.ifPresent(newer -> newer.eClass().getEAllStructuralFeatures().stream()
                .filter(newer::eIsSet).filter(feature -> !isId(newer, feature)).forEach(each::eUnset));
        if (there.isPresent()) {
            each.setExpires(null);
        } else if (each.getExpires() == null && subject(KleNumber.mainGroup(each.getNumber())).isPresent()) {
            each.setExpires(newest);
        }
    }

    private static boolean isId(EObject object, EStructuralFeature feature) {
        return feature == object.eClass().getEIDAttribute();
    }

    private void expireOthers() {
        Set<String> groups = said.stream().map(KleNumber::mainGroup).collect(Collectors.toSet());
        Set<String> untouched = new HashSet<>();
        for (Subject each : catalogue()) {
            if (said.contains(each.getNumber()) || each.getExpires() != null) {
                continue;
            }
            if (groups.contains(KleNumber.mainGroup(each.getNumber()))) {
                each.setExpires(edition.published());
                report.entry(Kind.VANISHED, message("expired", each.getNumber(), each, edition.published()),
                        each.getId(), null);
            } else {
                untouched.add(KleNumber.mainGroup(each.getNumber()));
            }
        }
        if (!untouched.isEmpty()) {
            report.entry(Kind.NOTE, message("partial", untouched.stream().sorted().toList()), null, null);
        }
    }

    private void linkReplacements(Map<String, Subject> byUuid) {
        List<Replacement> wanted = new ArrayList<>();
        for (String number : said) {
            for (String by : fresh.entry(number).replacedBy()) {
                Subject old = subject(number).orElseThrow();
                subject(by).ifPresentOrElse(target -> wanted.add(new Replacement(old, target)),
                        () -> report.entry(Kind.LOST, message("noReplacement", number, by), old.getId(),
                                fresh.entry(number).where()));
            }
        }
        catalogue().stream().filter(each -> each.getExpires() != null)
                .forEach(each -> uuid(each).map(byUuid::get).filter(by -> by != each)
                        .ifPresent(by -> wanted.add(new Replacement(each, by))));
        addSound(wanted);
    }

    private void addSound(List<Replacement> wanted) {
        Set<Replacement> all = new HashSet<>(wanted);
        catalogue().forEach(each -> each.getReplacedBy().forEach(by -> all.add(new Replacement(each, by))));
        Set<Replacement> circles = Circles.among(all, Replacement::old, Replacement::by);
        for (Replacement each : wanted) {
            if (circles.contains(each)) {
                report.entry(Kind.LOST, message("circle", each.old().getNumber(), each.by().getNumber()),
                        each.old().getId(), null);
            } else if (!each.old().getReplacedBy().contains(each.by())) {
                each.old().getReplacedBy().add(each.by());
            }
        }
    }

    private static Map<String, Subject> byUuid(List<Subject> subjects) {
        Map<String, Subject> byUuid = new HashMap<>();
        subjects.stream().filter(each -> each.getExpires() == null)
                .forEach(each -> uuid(each).ifPresent(uuid -> byUuid.putIfAbsent(uuid, each)));
        return byUuid;
    }

    private static Optional<String> uuid(Subject subject) {
        return subject.getExternalRefs().stream().filter(each -> each.getScheme() == RefScheme.KLE_UUID)
                .map(each -> each.getValue()).findFirst();
    }

    private static Message message(String key, Object... arguments) {
        return Message.of(KleUpdate.class, key, arguments);
    }
}
