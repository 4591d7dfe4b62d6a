// SPDX-License-Identifier: EPL-2.0
package dk.landskab.ui.versions.branch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.StoredConfig;

import dk.landskab.model.edit.Message;
import dk.landskab.ui.versions.story.Place;
import dk.landskab.versioning.writing.Branches;
import dk.landskab.versioning.writing.Switch;
import dk.landskab.versioning.writing.Tags;
import dk.landskab.versioning.writing.WritableRepository;

/**
 * What is done with branches and tags. Every verb gives what is to be told afterwards, such as what a hook complained of,
 * and throws a {@link dk.landskab.store.StoreException} where it is refused; then nothing was changed.
 */
public record BranchWork(Place place) {

    /** Creates a branch at a revision, and lets the files be those of it. */
    public List<Message> create(String name, String revision) {
        return with(at -> {
            new Branches(at).create(name, revision);
            return new Switch(at).to(name);
        });
    }

    /** Lets the files be those of a branch; for one of another repository a branch of one's own is made that follows it. */
    public List<Message> switchTo(Tip tip, List<String> remotes) {
        return with(at -> switch (tip.kind()) {
            case OWN -> new Switch(at).to(tip.name());
            case TAG -> new Switch(at).toCommit(tip.name());
            case OTHERS -> new Switch(at).to(own(at, tip, remotes));
        });
    }

    private static String own(WritableRepository at, Tip tip, List<String> remotes) {
        String remote = remotes.stream().filter(each -> tip.name().startsWith(each + "/")).findFirst().orElse("");
        String name = remote.isEmpty() ? tip.name() : tip.name().substring(remote.length() + 1);
        if (new Branches(at).all().stream().noneMatch(each -> each.name().equals(name))) {
            new Branches(at).create(name, tip.name());
            follow(at, name, remote);
        }
        return name;
    }

    private static void follow(WritableRepository at, String name, String remote) {
        StoredConfig config = at.repository().getConfig();
        config.setString(ConfigConstants.CONFIG_BRANCH_SECTION, name, ConfigConstants.CONFIG_KEY_REMOTE, remote);
        config.setString(ConfigConstants.CONFIG_BRANCH_SECTION, name, ConfigConstants.CONFIG_KEY_MERGE,
                Constants.R_HEADS + name);
        try {
            config.save();
        } catch (IOException e) {
            throw at.refusals().of(e);
        }
    }

    /** Gives a branch another name. */
    public List<Message> rename(String name, String next) {
        return with(at -> {
            new Branches(at).rename(name, next);
            return List.of();
        });
    }

    /**
     * Deletes a branch or a tag.
     *
     * @param withItsCommits also where no other name leads to its commits; then it is told how to get them back
     */
    public List<Message> delete(Tip tip, boolean withItsCommits) {
        return with(at -> {
            if (tip.kind() == Tip.Kind.TAG) {
                new Tags(at).delete(tip.name());
            } else if (withItsCommits) {
                String commit = new Branches(at).deleteWithItsCommits(tip.name());
                return List.of(Message.of(BranchWork.class, "deleted", tip.name(), commit));
            } else {
                new Branches(at).delete(tip.name());
            }
            return List.of();
        });
    }

    /** Gives a revision a name that stays. */
    public List<Message> tag(String name, String revision) {
        return with(at -> {
            new Tags(at).create(name, revision, "");
            return List.of();
        });
    }

    private List<Message> with(Function<WritableRepository, List<Message>> verb) {
        try (WritableRepository at = WritableRepository.open(place.path(), place.formats())) {
            List<Message> told = new ArrayList<>(verb.apply(at));
            told.addAll(0, at.recovered());
            return told;
        }
    }
}
